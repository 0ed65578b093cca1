# ruff: noqa: ASYNC109 - how long a test is ready to wait is said where it waits
"""A person's phone in a walk: what is shown on it, and what is typed and tapped."""

import asyncio
from dataclasses import dataclass, field

from bot.sandbox import view


class WalkFailed(AssertionError):
    """What was waited for did not come; the message holds the talk and the end of the bot's log."""


@dataclass(frozen=True)
class Seen:
    """A message as the person sees it. `rows` are the inline buttons as the Bot API has them."""

    id: int
    bot: bool
    text: str
    html: str
    buttons: list = field(default_factory=list)  # labels, row after row
    rows: list = field(default_factory=list)
    photo: str | None = None  # address of the picture, below the sandbox's
    date: int = 0
    edits: int = 0
    pinned: bool = False
    reaction: str | None = None
    document: dict | None = None

    def data(self, label):
        """The callback data of the button with this label."""
        return _button(self, label)["callback_data"]


def _button(seen, label):
    wanted = label.casefold()
    buttons = [button for row in seen.rows for button in row]
    exact = [one for one in buttons if one["text"].casefold() == wanted]
    near = [one for one in buttons if wanted in one["text"].casefold()]
    return (exact or near or [None])[0]


def _seen(world, bubble):
    shown = view.message(world, bubble)
    return Seen(
        id=shown["id"],
        bot=shown["bot"],
        text=shown["text"],
        html=shown["html"],
        buttons=[button["text"] for row in shown["buttons"] for button in row],
        rows=shown["buttons"],
        photo=shown["photo"],
        date=shown["date"],
        edits=shown["edits"],
        pinned=shown["pinned"],
        reaction=shown["reaction"],
        document=shown.get("document"),
    )


class Phone:
    """One person's phone. What it waits for is always newer than the last thing done with it."""

    def __init__(self, sandbox, person):
        self.sandbox = sandbox
        self.person = person
        self._query = None
        self._mark = 0
        self.look_up()

    @property
    def _world(self):
        return self.sandbox.stand.world

    def look_up(self):
        """From here on only what is new counts, as after any action."""
        self._mark = self._world.changes

    def _bubbles(self):
        return list(self._world.bubbles.get(self.person, {}).values())

    @property
    def messages(self):
        """Everything in the chat, oldest first."""
        return [_seen(self._world, bubble) for bubble in self._bubbles()]

    @property
    def new(self):
        """The bot's messages that came or changed since the last action, the latest last."""
        fresh = [one for one in self._bubbles() if one.from_bot and one.changed > self._mark]
        return [_seen(self._world, one) for one in sorted(fresh, key=lambda one: one.changed)]

    @property
    def last(self):
        """The bot's newest message, or None."""
        return next((one for one in reversed(self.messages) if one.bot), None)

    def buttons(self):
        """Labels on the bot's newest message, then those of the keyboard under the text field."""
        inline = self.last.buttons if self.last else []
        return [*inline, *(button["text"] for button in self._keyboard())]

    def _keyboard(self):
        keyboard = self._world.people[self.person].keyboard or {}
        return [button for row in keyboard.get("keyboard", ()) for button in row]

    def act(self, do, **more):
        self.look_up()
        return self.sandbox.control.act(do, {"person": self.person, **more})

    async def say(self, text, **more):
        self.sandbox.typed.add(text)
        return self.act("say", text=text, **more)

    async def send(self, kind, **more):
        """A sticker, voice, photo, location, contact, edited, forwarded, empty, document."""
        return self.act("send", kind=kind, **more)

    async def press(self, message_id, data, **more):
        """Any callback data on any message, shown or not; `again=2`, `repeat_update=True`."""
        pressed = self.act("tap", message_id=message_id, data=data, **more)
        self._query = pressed.get("query_id")
        return pressed

    async def tap(self, label, *, message=None, timeout=20, **more):
        """Press the newest button with this label, or whose label has it in it.

        A button that was there before the last action is taken only once the bot has settled: the
        one that is meant may still be on its way.
        """
        settled = asyncio.create_task(self.sandbox.settled(timeout))
        settled.add_done_callback(lambda _: self.sandbox.stand.events.ring())
        try:
            found = await self.sandbox.until(
                lambda: self._find(label, message, old=settled.done() or self.sandbox.alone),
                f"person {self.person} finds the button {label!r}",
                timeout=timeout,
            )
        except WalkFailed as failure:
            seen = [one.buttons for one in self.messages if one.buttons][-5:]
            raise WalkFailed(f"No button {label!r}; buttons seen: {seen}\n{failure}") from None
        finally:
            settled.cancel()
            await asyncio.gather(settled, return_exceptions=True)
        on, button = found
        if on is None:
            if button.get("request_location"):
                return await self.send("location", latitude=52.52, longitude=13.405)
            if button.get("request_contact"):
                return await self.send("contact")
            return await self.say(button["text"])
        if "callback_data" not in button:
            raise WalkFailed(f"The button {button['text']!r} sends nothing to the bot.")
        return await self.press(on.id, button["callback_data"], **more)

    def _find(self, label, message, *, old):
        wanted = getattr(message, "id", message)
        if wanted is not None:
            shown = [one for one in self.messages if one.id == wanted]
        else:
            shown = [one for one in (self.messages if old else self.new) if one.bot]
        for seen in sorted(shown, key=lambda one: one.id, reverse=True):
            if (button := _button(seen, label)) is not None:
                return seen, button
        if wanted is None and old:
            for button in self._keyboard():
                if label.casefold() in button["text"].casefold():
                    return None, button
        return None

    async def see(self, *parts, timeout=20):
        """The newest new message of the bot with all parts in it, or the newest of several that
        have them together. Parts are compared with text, HTML and button labels, case aside."""

        def holds(text):
            return all(str(part).casefold() in text for part in parts)

        def whole(seen):
            return "\n".join((seen.text, seen.html, *seen.buttons)).casefold()

        def found():
            new = self.new
            for seen in reversed(new):
                if holds(whole(seen)):
                    return seen
            return new[-1] if new and holds("\n".join(map(whole, new))) else None

        what = f"person {self.person} sees {', '.join(map(repr, parts)) or 'something new'}"
        return await self.sandbox.until(found, what, timeout=timeout)

    async def toast(self, timeout=20):
        """The words that answered the last tap; empty when it was answered without any."""
        queries = self._world.queries
        query = await self.sandbox.until(
            lambda: (one := queries.get(self._query)) and one.answered and one,
            f"the tap of person {self.person} is answered",
            timeout=timeout,
        )
        return query.text

    async def settled(self, timeout=20):
        await self.sandbox.settled(timeout)

    def block(self):
        self._person("block")

    def unblock(self):
        self._person("unblock")

    def offline(self):
        self._person("offline")

    def online(self):
        self._person("online")

    def _person(self, do):
        self.look_up()
        self.sandbox.control.person({"id": self.person, "do": do})

    def talk(self, most=30):
        """The end of the chat, one line a message."""
        lines = []
        for one in self.messages[-most:]:
            who = "bot" if one.bot else "   me"
            text = one.text.replace("\n", " / ") or ("[picture]" if one.photo else "[no text]")
            buttons = f"  {one.buttons}" if one.buttons else ""
            lines.append(f"{who} {one.id}: {text}{buttons}")
        return "\n".join(lines) or "(nothing was said)"
