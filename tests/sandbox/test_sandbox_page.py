"""The phone in a real browser: what a person sees and does."""

import os
import re
import shutil
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import pytest_asyncio

from tests.sandbox.planned import Planned
from tests.walk import Sandbox

playwright = pytest.importorskip("playwright.async_api", reason="playwright is not installed")
expect = playwright.expect

CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium")
PARROT = (sys.executable, str(Path(__file__).parent / "parrot.py"))
NUDGE = timedelta(hours=7)

pytestmark = [
    pytest.mark.asyncio(loop_scope="session"),  # one browser for all
    pytest.mark.skipif(
        not CHROMIUM, reason="there is no Chromium: apt-get install chromium, or set CHROMIUM"
    ),
]


@pytest_asyncio.fixture(loop_scope="session")
async def walk():
    born = datetime.now(UTC)
    async with Sandbox(command=PARROT, upcoming=Planned(lambda: born + NUDGE)) as sandbox:
        yield sandbox


@pytest_asyncio.fixture(loop_scope="session", scope="session")
async def browser():
    async with playwright.async_playwright() as running:
        browser = await running.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-dev-shm-usage"]
        )
        yield browser
        await browser.close()


@pytest_asyncio.fixture(loop_scope="session")
async def opened(browser, walk):
    """Opens the page; what the browser complains about is kept for the test to look at."""
    contexts = []

    async def open_page(width=390, height=844, **more):
        context = await browser.new_context(
            viewport={"width": width, "height": height}, timezone_id="Europe/Berlin", **more
        )
        contexts.append(context)
        page = await context.new_page()
        page.complaints = []
        page.on("pageerror", lambda error: page.complaints.append(str(error)))
        page.on(
            "console",
            lambda told: page.complaints.append(told.text) if told.type == "error" else None,
        )
        await page.goto(walk.address)
        await expect(page.locator("#bot-status")).to_have_text("bot")
        return page

    yield open_page
    for context in contexts:
        await context.close()


@pytest_asyncio.fixture(loop_scope="session")
async def page(opened):
    page = await opened()
    yield page
    assert page.complaints == []


async def started(page):
    await page.get_by_role("button", name="Start", exact=True).click()
    await expect(page.get_by_text("You said /start")).to_be_visible()


async def write(page, text):
    await page.get_by_role("textbox", name="Message").fill(text)
    await page.keyboard.press("Enter")


async def test_a_talk_by_touch(page, walk):
    await expect(page.get_by_text("I repeat what you say.")).to_be_visible()
    await started(page)
    await page.get_by_role("button", name="Yes").last.click()
    await expect(page.get_by_text("You chose yes")).to_be_visible()
    await expect(page.locator("#toast")).to_have_text("Noted.")
    await write(page, "<img src=x onerror=alert(1)> & co")
    await expect(page.locator("article.mine").last).to_contain_text("<img src=x onerror=")
    await expect(page.locator("article.bot strong").last).to_contain_text("<img src=x")
    await write(page, "picture")
    await expect(page.locator(".photo img")).to_be_visible()
    loaded = "() => document.querySelector('.photo img').naturalWidth === 8"
    await page.wait_for_function(loaded)
    await write(page, "keys")
    await page.get_by_role("button", name="Tea").click()
    await expect(page.get_by_text("You said Tea")).to_be_visible()
    await page.get_by_role("button", name="Where I am").click()
    await expect(page.get_by_text("You said something")).to_be_visible()


async def test_a_talk_by_keyboard_alone(page, walk):
    await page.locator("#start").focus()
    await page.keyboard.press("Enter")
    await expect(page.get_by_text("You said /start")).to_be_visible()
    field = page.get_by_role("textbox", name="Message")
    await field.focus()
    await page.keyboard.type("/st")
    options = page.locator("#commands").get_by_role("option")
    await expect(options).to_have_count(2)
    await page.keyboard.press("ArrowDown")
    await expect(options.nth(1)).to_have_attribute("aria-selected", "true")
    await page.keyboard.press("Enter")
    await expect(page.get_by_text("You said /stop")).to_be_visible()
    await page.get_by_role("button", name="No, thanks").last.focus()
    await page.keyboard.press("Enter")
    await expect(page.get_by_text("You chose no")).to_be_visible()
    focused = await page.evaluate("document.activeElement.closest('.phone') !== null")
    assert focused
    await field.focus()
    await page.keyboard.press("ArrowUp")
    await expect(page.get_by_text("Editing your message")).to_be_visible()
    await page.keyboard.press("Escape")
    await field.focus()
    await page.keyboard.type("One")
    await page.keyboard.press("Shift+Enter")
    await page.keyboard.type("two")
    await page.keyboard.press("Enter")
    await expect(page.locator("article.mine").last).to_contain_text("One\ntwo")


async def test_a_button_turns_until_it_is_answered(page, walk):
    await started(page)
    await walk.stop_bot()
    button = page.get_by_role("button", name="Yes").last
    await button.click()
    await expect(button).to_have_attribute("aria-busy", "true")
    await walk.start_bot()
    await expect(page.get_by_text("You chose yes")).to_be_visible()


async def test_the_panel_moves_the_time(page, walk):
    await page.get_by_role("button", name="Panel: time, bot, people").click()
    before = walk.now()
    await page.get_by_role("button", name="+1 hour").click()
    await expect(page.get_by_text("1 hour ahead of the real time.")).to_be_visible()
    assert timedelta(minutes=59) < walk.now() - before < timedelta(minutes=61)
    await page.get_by_role("button", name="To the next nudge").click()
    await expect(page.locator("#ahead")).to_contain_text(re.compile("[67] hours"))
    await page.locator("#zone").select_option("Asia/Tokyo")
    await page.get_by_role("button", name="To tomorrow, 08:00").click()
    await expect(page.locator("#panel-time")).to_have_text("08:00")
    assert (walk.now().hour, walk.now().minute) == (23, 0)


async def test_the_panel_kills_and_starts_the_bot(page, walk):
    await started(page)
    await page.get_by_role("button", name="Panel: time, bot, people").click()
    await page.get_by_role("button", name="Kill it hard").click()
    await expect(page.locator("#bot-state")).to_contain_text("Not running")
    await page.get_by_role("button", name="Close the panel").click()
    await write(page, "Are you there?")
    await page.get_by_role("button", name="Panel: time, bot, people").click()
    await expect(page.get_by_text("1 update waiting for it.")).to_be_visible()
    await page.get_by_role("button", name="Start it").click()
    await expect(page.get_by_text("You said Are you there?")).to_be_attached()
    await page.get_by_role("button", name="Restart").click()
    await walk.until(lambda: walk.bots[0].starts == 3, "the bot is restarted")
    await expect(page.locator("#bot-state")).to_contain_text("Running")


async def test_offline_blocked_and_someone_else(opened, walk):
    page = await opened(1280, 800)
    await started(page)
    await page.get_by_role("switch", name="Offline").click()
    await expect(page.locator("#bot-status")).to_have_text("waiting for network…")
    await write(page, "From the tunnel")
    await expect(page.locator("article.waiting")).to_contain_text("From the tunnel")
    await page.get_by_role("switch", name="Offline").click()
    await expect(page.get_by_text("You said From the tunnel")).to_be_visible()
    await expect(page.locator("article.waiting")).to_have_count(0)
    await page.get_by_role("switch", name="Bot blocked").click()
    await page.get_by_role("button", name="Unblock the bot").click()
    await expect(page.get_by_role("textbox", name="Message")).to_be_visible()
    await page.get_by_role("button", name="Someone else").click()
    await expect(page.get_by_role("button", name="Grace", pressed=True)).to_be_visible()
    await started(page)
    await expect(page.get_by_text("From the tunnel")).to_have_count(0)
    await page.get_by_role("button", name="Ada").click()
    await expect(page.get_by_text("You said From the tunnel")).to_be_visible()
    assert page.complaints == []


async def test_a_file_from_the_computer_can_be_sent(page, walk):
    await started(page)
    await page.locator("#file").set_input_files(
        {"name": "export.json", "mimeType": "application/json", "buffer": b'{"a": 1}'}
    )
    await expect(page.get_by_text("You said something")).to_be_visible()
    await expect(page.locator("article.mine .document")).to_contain_text("export.json")
    async with page.expect_download() as download:
        await page.locator("article.mine .document").click()
    got = await download.value
    assert got.suggested_filename == "export.json"


async def test_the_page_finds_everything_again_after_a_reload(page, walk):
    await started(page)
    await write(page, "Keep this")
    await expect(page.get_by_text("You said Keep this")).to_be_visible()
    await page.reload()
    await expect(page.get_by_text("You said Keep this")).to_be_visible()
    await expect(page.locator("#scroll")).to_be_visible()
    distance = "(() => { const s = document.getElementById('scroll');"
    distance += " return s.scrollHeight - s.scrollTop - s.clientHeight })()"
    assert await page.evaluate(distance) < 2


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [(390, 844), (1280, 800)])
async def test_every_word_on_the_page_stands_out_and_nothing_is_cut(scheme, size, opened, walk):
    page = await opened(*size, color_scheme=scheme)
    await started(page)
    await page.evaluate("document.body.classList.add('panel-open')")
    await page.wait_for_timeout(300)
    assert await page.evaluate(FAINT) == []
    assert await page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
    unnamed = await page.evaluate(UNNAMED)
    assert unnamed == []
    assert page.complaints == []


# Texts whose contrast to the colour behind them is below WCAG AA, with the ratio found. Canvas is
# used to read colours, for some are given as mixtures.
FAINT = """() => {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const rgba = (colour) => {
    canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data; return [r, g, b, a / 255];
  };
  const over = (top, under) => top.slice(0, 3).map((c, n) => c * top[3] + under[n] * (1 - top[3]));
  const behind = (node) => {
    const layers = [];
    for (let at = node; at; at = at.parentElement) {
      layers.push(rgba(getComputedStyle(at).backgroundColor));
    }
    layers.push(rgba(getComputedStyle(document.body).getPropertyValue('--table')));
    return layers.reverse().reduce((under, top) => over(top, under), [255, 255, 255]);
  };
  const light = (colour) => {
    const part = (c) => c / 255 <= 0.04045 ? c / 3294.6 : ((c / 255 + 0.055) / 1.055) ** 2.4;
    const [r, g, b] = colour.map(part);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const faint = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent.trim();
    const node = walker.currentNode.parentElement;
    const seen = node.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    if (!text || !seen) continue;
    if (node.closest('.hidden, option, .pressed, :disabled, script, svg')) continue;
    const back = behind(node);
    const front = over(rgba(getComputedStyle(node).color), back);
    const [a, b] = [light(front), light(back)].sort((x, y) => y - x);
    const ratio = (a + 0.05) / (b + 0.05);
    if (ratio < 4.5) faint.push([text, Math.round(ratio * 10) / 10]);
  }
  return faint;
}"""

# Controls that a screen reader could not name.
UNNAMED = """() => [...document.querySelectorAll('button, input, select, textarea, a')]
  .filter((node) => node.checkVisibility())
  .filter((node) => !(node.textContent.trim() || node.ariaLabel || node.labels?.length
    || node.querySelector('img[alt]')))
  .map((node) => node.outerHTML.slice(0, 80))"""
