"""A browser for all tests; for each test the real bot, and a page that is a phone."""

import pytest
import pytest_asyncio

from bot.upcoming import Upcoming
from tests.pages.browser import ARGS, CHROMIUM, PHONE, PagePhone
from tests.walk import Sandbox
from tests.walks.onboarding import MONDAY


@pytest_asyncio.fixture(loop_scope="session", scope="session")
async def browser():
    playwright = pytest.importorskip("playwright.async_api")
    if not CHROMIUM:
        pytest.skip("no browser here: apt-get install chromium")
    async with playwright.async_playwright() as running:
        browser = await running.chromium.launch(executable_path=CHROMIUM, args=list(ARGS))
        yield browser
        await browser.close()


@pytest_asyncio.fixture(loop_scope="session")
async def sandbox(browser, tmp_path):
    upcoming = Upcoming(f"sqlite:///{tmp_path / 'foothold.db'}")
    async with Sandbox(data=tmp_path, upcoming=upcoming) as running:
        await running.clock_to(MONDAY)
        yield running


@pytest_asyncio.fixture(loop_scope="session")
async def elsewhere():
    """Addresses beside the sandbox's own that may be asked."""
    return []


@pytest_asyncio.fixture(loop_scope="session")
async def opened(browser, sandbox, elsewhere):
    """Opens the page in a window of its own. Nothing may be complained about or asked elsewhere."""
    contexts, asked, complaints = [], [], []

    async def open_page(size=PHONE, **more):
        width, height = size
        context = await browser.new_context(
            viewport={"width": width, "height": height}, timezone_id="Europe/Lisbon", **more
        )
        contexts.append(context)
        page = await context.new_page()
        page.on("request", lambda request: asked.append(request.url))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on(
            "console", lambda told: complaints.append(told.text) if told.type == "error" else None
        )
        await page.goto(sandbox.address)
        await page.locator("#bot-status", has_text="bot").wait_for()
        return page

    yield open_page
    for context in contexts:
        await context.close()
    assert complaints == []
    ours = ("about:blank", *(f"{one}/" for one in (sandbox.address, *elsewhere)))
    assert [url for url in asked if not url.startswith(ours)] == []


@pytest_asyncio.fixture(loop_scope="session")
async def ada(opened, sandbox):
    page = await opened(has_touch=True, is_mobile=True)
    return PagePhone(page, sandbox)
