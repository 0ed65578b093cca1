"""The page with a keyboard, a screen reader, a small window, in the dark, and with no network."""

import pytest

from tests.pages.browser import CUT, DESKTOP, NARROW, PHONE, SCHEMES
from tests.sandbox.test_sandbox_page import FAINT, UNNAMED
from tests.walk import Sandbox
from tests.walks.onboarding import settle_in

pytestmark = pytest.mark.asyncio(loop_scope="session")  # one browser for all

# What has the focus: its name, whether one sees that it does, and whether it is in the window.
FOCUS = """() => {
  const node = document.activeElement;
  const style = getComputedStyle(node);
  const field = node.closest('.field');
  const { top, bottom } = node.getBoundingClientRect();
  return {
    name: node.ariaLabel || node.textContent.trim(),
    marked: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
      || Boolean(field) && getComputedStyle(field).boxShadow !== 'none',
    inside: bottom > 0 && top < innerHeight,
    nowhere: node === document.body,
  };
}"""
LOOKS = {"faint": FAINT, "unnamed": UNNAMED, "cut off": CUT}
AT_REST = "() => document.getAnimations().every((one) => one.playState !== 'running')"
MOST_TABS = 25  # from one thing to the next, however long the talk


async def tab_to(page, name):
    """Press Tab until what has this in its name has the focus; all on the way must show it."""
    for _ in range(MOST_TABS):
        await page.keyboard.press("Tab")
        focus = await page.evaluate(FOCUS)
        if focus["nowhere"]:
            continue
        assert focus["marked"], f"No one sees that {focus['name']!r} has the focus."
        assert focus["inside"], f"{focus['name']!r} has the focus, out of sight."
        if name in focus["name"] and len(focus["name"]) < len(name) + 20:
            return
    raise AssertionError(f"Tab did not lead to {name!r}.")


async def shown(page, text):
    await page.locator("#log article.bot", has_text=text).last.wait_for()


async def test_the_first_minute_needs_nothing_but_a_keyboard(opened, sandbox):
    page = await opened()
    await tab_to(page, "Start")
    await page.keyboard.press("Enter")
    await shown(page, "Hello")
    await tab_to(page, "let’s start")
    await page.keyboard.press("Enter")
    await shown(page, "city")
    await tab_to(page, "Message")
    await page.keyboard.type("Lisbon")
    await page.keyboard.press("Enter")
    await shown(page, "Portugal")
    await tab_to(page, "Yes, that’s right")
    await page.keyboard.press("Space")
    await shown(page, "hour")
    await tab_to(page, "8:00")
    await page.keyboard.press("Enter")
    await shown(page, "ratings")
    await tab_to(page, "Later")
    await page.keyboard.press("Enter")
    await shown(page, "All set")


async def test_a_talk_can_be_read_in_every_size_and_light_and_heard(ada):
    await settle_in(ada)
    log = ada.page.get_by_role("log")
    assert await log.get_attribute("aria-live") == "polite"
    assert await log.get_by_role("article").count() > 5

    for width, height in (NARROW, PHONE, DESKTOP):
        await ada.page.set_viewport_size({"width": width, "height": height})
        await ada.shot(f"everyone-{width}")
        panel = ada.page.get_by_role("button", name="Panel: time, bot, people")
        if await panel.is_visible():  # in a wide window it is there all the time
            await panel.tap()
        await ada.shot(f"everyone-{width}-panel")
        for scheme in SCHEMES:
            await ada.page.emulate_media(color_scheme=scheme)
            await ada.page.wait_for_function(AT_REST)  # no colour is on its way to another
            found = {name: await ada.page.evaluate(look) for name, look in LOOKS.items()}
            assert not any(found.values()), f"{width} px, {scheme}: {found}"
        if await panel.is_visible():
            await ada.page.get_by_role("button", name="Close the panel").tap()


async def test_the_page_asks_for_nothing_but_its_own(browser):
    async with Sandbox(bots=0) as sandbox:
        page = await browser.new_page()
        asked = []
        page.on("request", lambda request: asked.append(request.url))
        await page.goto(sandbox.address)
        await page.get_by_role("button", name="Start", exact=True).click()
        await page.get_by_text("/start").wait_for()
        await page.close()

    assert len(asked) > 5
    assert [url for url in asked if not url.startswith(f"{sandbox.address}/")] == []
