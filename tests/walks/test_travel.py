"""A week on the road: Berlin, New York from the third day on, clocks put back on the fifth."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.upcoming import Upcoming
from tests.walk import Sandbox
from tests.walks.onboarding import live, settle_in, tap

BERLIN, NEW_YORK = ZoneInfo("Europe/Berlin"), ZoneInfo("America/New_York")
WEDNESDAY = datetime(2026, 10, 28, 10, 0, tzinfo=UTC)
FLIGHT = datetime(2026, 10, 30, 11, 0, tzinfo=UTC)  # Friday: noon in Berlin, seven in New York
END = datetime(2026, 11, 3, 14, 0, tzinfo=UTC)

# What came by itself: in UTC, by the clock on the wall, and how it begins.
IN_BERLIN = [
    ("10-29 07:00", "Thu 08:00", "Good morning"),
    ("10-30 07:00", "Fri 08:00", "Good morning"),
]
UP_TO_THE_INTERVIEW = [
    # On Friday it is eight once more, in New York: the morning of that day has come already.
    ("10-31 12:00", "Sat 08:00", "Today at 14:00: interview"),
    # Set in Berlin for Saturday 14:00; asked, the hour was kept.
    ("10-31 17:30", "Sat 13:30", "Half an hour to go: interview"),
    ("10-31 17:55", "Sat 13:55", "It starts in a few minutes: interview"),
    ("10-31 19:00", "Sat 15:00", "How did it go: interview"),
]
AFTER_THE_CLOCKS_WENT_BACK = [
    ("11-01 13:00", "Sun 08:00", "Today at 19:00: call with Kenji"),
    # Monday 9:00 in Tokyo, said in Berlin: the same moment wherever one is.
    ("11-01 23:30", "Sun 18:30", "Half an hour to go: call with Kenji"),
    ("11-01 23:55", "Sun 18:55", "It starts in a few minutes: call with Kenji"),
    ("11-02 01:00", "Sun 20:00", "How did it go: call with Kenji"),
    ("11-02 13:00", "Mon 08:00", "Today at 18:00: yoga class"),
    # Every Monday at 18:00, by whatever clock she lives.
    ("11-02 22:30", "Mon 17:30", "Half an hour to go: yoga class"),
    ("11-02 22:55", "Mon 17:55", "It starts in a few minutes: yoga class"),
    ("11-03 00:00", "Mon 19:00", "How did it go: yoga class"),
    # Nothing was heard of her since Saturday.
    ("11-03 13:00", "Tue 08:00", "Two minutes are enough"),
]


class Log:
    """Lets time go by from one nudge to the next, and writes down what came when."""

    def __init__(self, sandbox, phone):
        self.sandbox, self.phone = sandbox, phone
        self.upcoming = Upcoming(f"sqlite:///{sandbox.data / 'foothold.db'}")

    async def until(self, end, zone):
        came = []
        while (due := self.upcoming.nudge()) and due < end:
            before = len(self.phone.messages)
            await self.sandbox.clock_to(due + timedelta(seconds=2))
            await self.past()
            for seen in self.phone.messages[before:]:
                at = datetime.fromtimestamp(seen.date, UTC)
                first = seen.text.splitlines()[0]
                came.append((f"{at:%m-%d %H:%M}", f"{at.astimezone(zone):%a %H:%M}", first))
        await self.sandbox.clock_to(end)
        return came

    async def past(self):
        """Until all that is due by now has been looked at and sent."""
        for _ in range(200):
            if not self.upcoming.busy(self.sandbox.now()):
                break
            await self.sandbox.stand.events.next(0.1)
        await self.sandbox.settled()


def as_written(came, expected):
    """The same, with the words cut to as many as are expected."""
    words = [words for _, _, words in expected] + [""] * len(came)
    return [(utc, wall, said[: len(known)]) for (utc, wall, said), known in zip(came, words)]  # noqa: B905


async def test_a_week_with_a_flight_and_a_clock_change():
    async with Sandbox() as sandbox:
        await sandbox.clock_to(WEDNESDAY)
        ada = sandbox.phone()
        await settle_in(ada, "Berlin")
        yes = tap("Yes, that’s right")
        await live(ada, "interview Saturday 14:00", yes)
        await live(ada, "yoga class every Monday 6pm", yes, tap("Every week"))
        seen = await live(ada, "/reframe", tap("Later"), "call with Kenji", "Monday 9am Tokyo time")
        assert "Monday 2 November, 01:00 (09:00 in Tokyo)" in seen.text
        await live(ada, yes)
        log = Log(sandbox, ada)

        assert as_written(await log.until(FLIGHT, BERLIN), IN_BERLIN) == IN_BERLIN

        seen = await live(ada, "/settings", tap("My clock"), "New York", yes)
        assert "One thing you set by the old clock" in seen.text
        assert "interview: Saturday 31 October, 09:00 (14:00 in Berlin)" in seen.text
        await live(ada, tap("The same hour here"))
        seen = await live(ada, "/events")
        assert [line for line in seen.text.splitlines() if line.startswith("•")] == [
            "• interview: Saturday 31 October, 14:00",
            "• call with Kenji: Sunday 1 November, 19:00 (Monday 09:00 in Tokyo)",
            "• yoga class: Monday 2 November, 18:00, and every week",
        ]

        interview = datetime(2026, 10, 31, 19, 5, tzinfo=UTC)
        came = await log.until(interview, NEW_YORK)
        assert as_written(came, UP_TO_THE_INTERVIEW) == UP_TO_THE_INTERVIEW
        await live(ada, tap("Better"), "I answered every question", tap("Skip"))

        came = await log.until(END, NEW_YORK)
        assert as_written(came, AFTER_THE_CLOCKS_WENT_BACK) == AFTER_THE_CLOCKS_WENT_BACK
        seen = await live(ada, "/events")
        assert "yoga class: Monday 9 November, 18:00" in seen.text
