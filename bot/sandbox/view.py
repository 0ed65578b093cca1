"""What the phone shows: messages, keyboards and commands, made ready for the page and for tests."""

from bot.sandbox.markup import to_html
from bot.sandbox.world import BOT, About, Bubble, Json, Person, World

_ATTACHED = ("document", "voice", "sticker", "location", "contact")


def message(world: World, bubble: Bubble) -> Json:
    """One bubble."""
    api = bubble.api
    text: str = api.get("text") or api.get("caption") or ""
    entities: list[Json] = api.get("entities") or api.get("caption_entities") or []
    photo = api["photo"][-1] if "photo" in api else None
    shown: Json = {
        "id": bubble.id,
        "bot": bubble.from_bot,
        "text": text,
        "html": to_html(text, entities),
        "entities": entities,
        "buttons": api.get("reply_markup", {}).get("inline_keyboard", []),
        "photo": _address(photo["file_id"]) if photo else None,
        "size": [photo["width"], photo["height"]] if photo else None,
        "date": api["date"],
        "edited": api.get("edit_date"),
        "edits": bubble.edits,
        "pinned": bubble.id in world.pinned.get(bubble.chat_id, []),
        "reaction": bubble.reaction,
        "reply_to": api.get("reply_to_message", {}).get("message_id"),
        "forwarded": api.get("forward_origin", {}).get("sender_user_name"),
        "service": service(api),
    }
    for kind in _ATTACHED:
        if kind in api:
            file_id = api[kind].get("file_id")
            shown[kind] = api[kind] | ({"url": _address(file_id)} if file_id else {})
    return shown


def service(api: Json) -> str | None:
    """The line in the middle of the chat for what is not a message of anyone."""
    if "pinned_message" in api:
        text = api["pinned_message"].get("text") or "a message"
        return f"{BOT['first_name']} pinned “{text[:40]}{'…' if len(text) > 40 else ''}”"
    return None


def _address(file_id: str) -> str:
    return f"/control/file/{file_id}"


def messages(world: World, chat_id: int) -> list[Json]:
    return [message(world, bubble) for bubble in world.bubbles.get(chat_id, {}).values()]


def chat(world: World, person: Person) -> Json:
    """Everything on one person's phone; as it was when the connection went, if it did."""
    shown = person.frozen if person.frozen is not None else messages(world, person.id)
    waiting = [
        {"text": action.get("text") or action.get("kind") or "…"}
        for action in person.outbox
        if action["do"] != "tap"
    ]
    return {
        "person": about_person(person),
        "messages": shown,
        "waiting": waiting,
        "pinned": world.pinned.get(person.id, [])[-1:],
        "keyboard": person.keyboard,
        "commands": commands(world.about, person),
        "menu_button": _menu_button(world.about, person),
        "name": _spoken(world.about.names, person) or BOT["first_name"],
        "description": _spoken(world.about.descriptions, person),
    }


def about_person(person: Person) -> Json:
    return {
        "id": person.id,
        "name": person.name,
        "language_code": person.language_code,
        "started": person.started,
        "blocked": person.blocked,
        "deleted": person.deleted,
        "offline": person.offline,
    }


def commands(about: About, person: Person) -> list[Json]:
    """The narrowest list that fits, in the person's language first, as the Bot API sets out."""
    for scope in (f"chat/{person.id}", "all_private_chats", "default"):
        for language in (person.language_code, ""):
            if found := about.commands.get(f"{scope}:{language}"):
                return found
    return []


def _menu_button(about: About, person: Person) -> Json:
    buttons = about.menu_buttons
    return buttons.get(str(person.id)) or buttons.get("") or {"type": "default"}


def _spoken(texts: dict[str, str], person: Person) -> str:
    return texts.get(person.language_code) or texts.get("", "")


def event(world: World, told: Json) -> Json | None:
    """An event as the page gets it: with the message itself, where it is about one."""
    if told["type"] == "message":
        bubble = world.bubble(told["person"], told["message"])
        return told | {"message": message(world, bubble)} if bubble else None
    return told
