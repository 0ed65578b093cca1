"""The thirty days lived through the real bot: every practice opened and done, days missed, a pause.

Whoever walks here knows no flow: it reads the newest message and answers it as a person would.
"""

from datetime import timedelta

import pytest

from tests.walk import Sandbox
from tests.walks.onboarding import MONDAY, live, settle_in, tap

CONTROLS = {
    "‹ Back",
    "Skip",
    "Stop here",
    "Why this?",
    "Keep that answer",
    "Take out the last",
    "Help me think",
    "No, change it",
    "Home",
    "I need help now",
}
OVER = {"My thirty days", "Thirty days done", "Open today’s part"}
MOST = 60  # answers in one day: more means going round in circles
TEN = "\n".join(f"Idea number {n}: ask somebody about it" for n in range(1, 11))
TWO = "Send one message\nAsk one question"


async def answer(ada, seen):
    """One answer to a question, by what it shows; the flow behind it is not known here."""
    buttons = seen.buttons
    free = [one for one in buttons if one not in CONTROLS and not one.startswith("✓")]
    done = [one for one in buttons if one.startswith("Done")]
    if "Yes, that’s right" in buttons:
        await ada.tap("Yes, that’s right", message=seen)
    elif "7" in buttons and "1" in buttons:
        await ada.tap("3" if "hard" in seen.text else "8", message=seen)
    elif done:
        await ada.tap(done[0], message=seen)
    elif "Skip" in buttons:
        await ada.tap("Skip", message=seen)
    elif free:
        await ada.tap(free[0], message=seen)
    elif "Help me think" in buttons:
        await ada.say(TEN)
    elif "how much" in seen.text.lower():
        await ada.say("walked 25 min")
    elif "2 to 4" in seen.text or "first three steps" in seen.text:
        await ada.say(TWO)
    else:
        await ada.say("I asked Mina one question about the report by Friday at noon")


def newest(ada):
    """The newest message; a word of care beside an ending leaves its buttons as they are."""
    *_, before, last = [one for one in ada.messages if one.bot]
    return before if "look hard in your own numbers" in last.text else last


async def through(ada):
    """Answer until the day is over; the number of answers it took."""
    for count in range(MOST):
        seen = newest(ada)
        if OVER & set(seen.buttons):
            return count
        await answer(ada, seen)
        await ada.see(timeout=30)
        await ada.settled()
    raise AssertionError(f"round in circles:\n{ada.talk()}")


async def open_day(ada):
    seen = await live(ada, "/plan")
    assert "Open today’s part" in seen.buttons, ada.talk()
    await ada.tap("Open today’s part")
    await ada.see(timeout=30)
    await ada.settled()


async def to_morning(sandbox, ada):
    """Eight o'clock of the next day, and what the coach says by itself then."""
    day = sandbox.now() + timedelta(days=1)
    await sandbox.clock_to(day.replace(hour=8, minute=0, second=5))
    await ada.see(timeout=30)
    await ada.settled()
    return ada.last


@pytest.mark.long
async def test_thirty_days_with_days_missed_and_a_pause_end_in_two_ratings_side_by_side():
    async with Sandbox() as sandbox:
        await sandbox.clock_to(MONDAY)
        ada = sandbox.phone()
        await settle_in(ada)
        await live(ada, "/plan", tap("Begin with day 1"))
        for number in range(1, 31):
            if number > 1:
                for _ in range(3 if number == 9 else 1):
                    await to_morning(sandbox, ada)
                if number == 12:
                    await live(ada, "/plan", tap("Pause the plan"))
                    for _ in range(2):
                        seen = await to_morning(sandbox, ada)
                        assert "of your thirty" not in seen.text
                    await live(ada, "/plan", tap("Go on with the plan"))
                await open_day(ada)
            if number == 27:
                seen = await ada.see("unexpected: 8 → 8", timeout=60)
                assert seen.photo
                continue
            await through(ada)
            if "Open today’s part" in newest(ada).buttons and number in {10, 13, 14}:
                await live(ada, tap("Open today’s part"))
                await through(ada)
            if number == 26:
                assert "→ today" in newest(ada).text
        seen = await live(ada, tap("Thirty days done"))
        assert "That was the thirty days" in seen.text
