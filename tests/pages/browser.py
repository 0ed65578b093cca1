# ruff: noqa: ASYNC109 - how long a test is ready to wait is said where it waits
"""A person at the page: types and taps in the browser, and reads what stands on the screen."""

import os
import shutil
from dataclasses import dataclass
from pathlib import Path

CHROMIUM = (
    os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
)
ARGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    # No name leads anywhere: what the page shows, it shows without a network.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
)
SHOTS = Path(__file__).parents[1] / "screenshots"
PHONE, NARROW, DESKTOP = (390, 844), (320, 640), (1280, 800)
SCHEMES = ("light", "dark")

# A bubble that changes is built anew, so what carries no mark came or changed since.
MARK = "document.querySelectorAll('#log article').forEach((node) => { node.seen = true; })"

READ = """((node) => ({
  text: node.querySelector('.text')?.innerText ?? '',
  buttons: [...node.querySelectorAll('.key')].map((key) => key.textContent),
}))"""

# What is new, oldest first, and whether it has all the parts: one message, or several together.
SEE = """(parts) => {
  const fresh = [...document.querySelectorAll('#log article.bot')].filter((node) => !node.seen);
  const words = (node) => node.textContent.toLowerCase();
  const holds = (text) => parts.every((part) => text.includes(part.toLowerCase()));
  const one = fresh.findLast((node) => holds(words(node)));
  const found = one ?? (fresh.length && holds(fresh.map(words).join('\\n')) ? fresh.at(-1) : null);
  return found && READ(found);
}""".replace("READ", READ)
# The bot's newest message, once the screen shows what the phone holds: [id, edits] of each message.
UP_TO_DATE = """(held) => {
  const shown = [...document.querySelectorAll('#log [data-key^="message "]')]
    .map((node) => JSON.parse(node.dataset.state)[0]).map(({ id, edits }) => `${id}/${edits}`);
  if (shown.join() !== held.map((one) => one.join('/')).join()) return null;
  const newest = [...document.querySelectorAll('#log article.bot')].at(-1);
  return newest ? READ(newest) : { text: '', buttons: [] };
}""".replace("READ", READ)

# What does not fit: words wider than their place, and anything past the edge of the window.
CUT = """() => [...document.querySelectorAll('.phone *, .panel *')]
  .filter((node) => node.checkVisibility({ visibilityProperty: true }))
  .filter((node) => !node.closest('.hidden, svg, .status-bar, .pinned, .composer, .who, select'))
  .filter((node) => {
    const { left, right, width } = node.getBoundingClientRect();
    return width && (left < -1 || right > innerWidth + 1 || node.scrollWidth > node.clientWidth + 1
      && !['inline', 'contents'].includes(getComputedStyle(node).display));
  })
  .map((node) => `${node.tagName} ${node.className} ${node.textContent.slice(0, 60)}`)"""


@dataclass(frozen=True)
class Shown:
    """A message as it stands on the screen, with the labels of its buttons."""

    text: str
    buttons: list


class PagePhone:
    """What `tests.walk.Phone` does over the control API, done with fingers on the page.

    What it waits for is always newer than the last thing done with it.
    """

    def __init__(self, page, sandbox):
        self.page, self.sandbox = page, sandbox
        self.last = None  # the newest message of the bot, as of the last look
        self._field = page.get_by_role("textbox", name="Message")

    async def say(self, text):
        start = self.page.get_by_role("button", name="Start", exact=True)
        if text == "/start" and await start.is_visible():
            await self._do(start)
            return
        await self._field.tap()
        await self.page.keyboard.insert_text(text)
        await self._do(self.page.get_by_role("button", name="Send", exact=True))

    async def tap(self, label):
        """The newest button with this label, or whose label has it in it, once all is said."""
        await self.settled()
        some = self.page.get_by_role("button", name=label)
        holder = self.page.locator("#log article.bot, #keyboard").filter(has=some).last
        exact = holder.get_by_role("button", name=label, exact=True)
        near = holder.get_by_role("button", name=label)
        try:
            await near.first.wait_for()
        except Exception as missing:
            raise AssertionError(
                f"No button {label!r} on the page.\n{self.sandbox.story()}"
            ) from missing
        await self._do(exact.first if await exact.count() else near.first)

    async def _do(self, button):
        """Tap; what is new is newer than this. Returns once the sandbox has heard of it."""
        await self.page.evaluate(MARK)
        async with self.page.expect_response(lambda answer: answer.request.method == "POST"):
            await button.tap()

    async def see(self, *parts, timeout=15):
        """The newest new message with all parts in it, or of several that have them together."""
        try:
            found = await self.page.wait_for_function(
                SEE, arg=[str(part) for part in parts], timeout=timeout * 1000
            )
        except Exception as late:
            wanted = ", ".join(map(repr, parts)) or "something new"
            raise AssertionError(
                f"Not seen on the page: {wanted}.\n{self.sandbox.story()}"
            ) from late
        self.last = Shown(**await found.json_value())
        return self.last

    async def settled(self, timeout=20):
        """The bot has said all it wanted, and all of it stands on the screen."""
        await self.sandbox.settled(timeout)
        held = [[one.id, one.edits] for one in self.sandbox.phone().messages]
        newest = await self.page.wait_for_function(UP_TO_DATE, arg=held, timeout=timeout * 1000)
        self.last = Shown(**await newest.json_value())

    async def hour(self):
        await self._panel("+1 hour")

    async def tomorrow(self):
        """To 08:00 of the next day, on the panel."""
        await self._panel("To tomorrow, 08:00")

    async def next_nudge(self):
        await self._panel("To the next nudge")

    async def _panel(self, label):
        await self.page.get_by_role("button", name="Panel: time, bot, people").tap()
        await self._do(self.page.get_by_role("button", name=label))
        await self.page.get_by_role("button", name="Close the panel").tap()

    async def shot(self, name):
        """Pictures in light and dark of what is on the screen now; nothing on it may be cut off."""
        await self.settled()
        SHOTS.mkdir(exist_ok=True)
        for scheme in SCHEMES:
            await self.page.emulate_media(color_scheme=scheme)
            path = SHOTS / f"{name}-{scheme}.png"
            await self.page.screenshot(path=path, animations="disabled")
        cut = await self.page.evaluate(CUT)
        assert cut == [], f"{name}: cut off: {cut}"

    async def shots_in_other_sizes(self, name):
        for width, height in (NARROW, DESKTOP):
            await self.page.set_viewport_size({"width": width, "height": height})
            await self.shot(f"{name}-{width}")
        await self.page.set_viewport_size(dict(zip(("width", "height"), PHONE, strict=True)))
