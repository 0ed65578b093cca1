"""Takes the pictures of the README: twelve moments on a phone, in light and dark.

make pictures
"""

import asyncio
import io
from pathlib import Path

from PIL import Image
from playwright.async_api import async_playwright

from bot.sandbox import demo
from tests.pages.browser import ARGS, CHROMIUM, PHONE, SCHEMES
from tests.walk import Sandbox
from tests.walks.onboarding import MONDAY, live, settle_in, tap
from tests.walks.test_first_three import next_morning, the_ladder, the_three_actions

FOLDER = Path(__file__).parents[1] / "docs" / "pictures"
SHOWN = 1500  # ms until what was said stands on the screen, pictures too
SWEPT = 1.3  # seconds: what is due goes out once a second
COLOURS = 128  # more are not seen, and cost


class Camera:
    """A page on a phone; what happens is done without it, and only looked at here."""

    def __init__(self, page, sandbox):
        self.page, self._sandbox = page, sandbox

    async def look_at(self, person=1001):
        await self.page.goto(f"{self._sandbox.address}/?person={person}")
        await self.page.locator("#bot-status", has_text="bot").wait_for()

    async def take(self, name):
        await self._sandbox.settled()
        await self.page.wait_for_timeout(SHOWN)
        for scheme in SCHEMES:
            await self.page.emulate_media(color_scheme=scheme)
            shot = await self.page.screenshot(animations="disabled")
            small = Image.open(io.BytesIO(shot)).convert("RGB").quantize(COLOURS, dither=0)
            small.save(FOLDER / f"{name}-{scheme}.png", optimize=True)


async def the_first_minute_and_a_week(ada, camera, sandbox):
    await live(ada, "/start")
    await camera.take("01-hello")
    await live(ada, tap("let’s start"), "Lisbon", tap("Yes, that’s right"), tap("8:00"))
    await live(ada, tap("Later"))
    await camera.take("02-all-set")
    await live(ada, "I finally rang the dentist", tap("Keep it as evidence"))
    await live(ada, "I put it in my calendar with the number beside it")
    await camera.take("03-first-proof")
    await the_ladder(ada)
    await live(ada, tap("Go on with the week"))
    await the_three_actions(ada)
    await next_morning(sandbox)
    await ada.see("Day 4")
    await camera.take("04-morning")
    await live(ada, tap("Done"), "I opened it and read the list", "I did it right after coffee")
    await live(ada, "tomorrow 3pm", tap("Yes, that’s right"))
    await next_morning(sandbox)
    await ada.see("Day 5")
    await live(ada, tap("Done"), "I wrote the word budget", "I got lucky", "I sat down at once")
    await camera.take("05-luck")
    await live(ada, tap("5"), "tomorrow 3pm", tap("Yes, that’s right"))
    await next_morning(sandbox)
    await ada.see("Day 6")
    await live(ada, tap("Done"), "I read it to the cat", "I just began", tap("2"))
    await next_morning(sandbox)
    await ada.see("Day 7")
    await live(ada, tap("Go on with the week"), "I can begin when I am afraid", tap("6"))
    await live(ada, tap("A rest"))
    await camera.take("06-what-a-week-proves")


async def three_weeks_of_an_example(_, camera, sandbox):
    await demo.show(sandbox.control)
    mia = sandbox.phone(demo.MIA)
    await sandbox.until(lambda: "practices done" in mia.last.text, "the picture has come")
    await camera.look_at(demo.MIA)
    await live(mia, "/evidence")
    await camera.take("07-evidence")
    await live(mia, "/progress")
    await camera.take("08-progress")
    await live(mia, "/plan")
    await camera.take("12-plan")
    await camera.page.locator("#page").tap()
    inside = camera.page.frame_locator("#sheet iframe")
    await inside.get_by_role("tab", name="Confidence").tap()
    await camera.take("09-my-evidence")


async def a_problem(ada, camera, sandbox):
    await settle_in(ada)
    await live(ada, "/solve", "Everything is a mess", "Find 2000 euros for the car by 1 March")
    await live(ada, tap("4"), "sell the bike\nask my mother\na loan\ncancel the holiday")
    await live(ada, "rent out the parking space", tap("Done"), tap("Done"))
    await live(ada, tap("sell the bike"), tap("ask my mother"), tap("a loan"), tap("Done"))
    for pros, chance in (("quick", "7"), ("kind", "5"), ("sure", "3")):
        await live(ada, pros, tap("Skip"), "a phone call", tap(chance))
    await camera.take("10-side-by-side")


async def an_event(ada, camera, sandbox):
    await settle_in(ada)
    await live(ada, "talk tomorrow 3pm, I'm panicking")
    await live(ada, tap("Yes, that’s right"))
    for day, hour, minute in ((0, 19, 30), (1, 8, 0), (1, 14, 30)):
        await sandbox.clock_to(MONDAY.replace(hour=hour, minute=minute, second=5, day=23 + day))
        await asyncio.sleep(SWEPT)
        await sandbox.settled()
    await ada.see("Half an hour")
    await live(ada, tap("Get ready"), tap("8"), tap("heart"))
    await camera.take("11-nerves")


async def main():
    FOLDER.mkdir(exist_ok=True)
    async with async_playwright() as running:
        browser = await running.chromium.launch(executable_path=CHROMIUM, args=list(ARGS))
        for lived in (the_first_minute_and_a_week, a_problem, an_event, three_weeks_of_an_example):
            await _live_and_look(browser, lived)
        await browser.close()


async def _live_and_look(browser, lived):
    async with Sandbox(page=True) as sandbox:
        await sandbox.clock_to(MONDAY)
        width, height = PHONE
        context = await browser.new_context(
            viewport={"width": width, "height": height},
            timezone_id="Europe/Lisbon",
            has_touch=True,
            is_mobile=True,
        )
        page = await context.new_page()
        camera = Camera(page, sandbox)
        await camera.look_at()
        await lived(sandbox.phone(), camera, sandbox)
        await context.close()


if __name__ == "__main__":
    asyncio.run(main())
