"""Gets a person through the first minute, for walks that begin after it."""

from datetime import UTC, datetime

MONDAY = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)  # ten in the morning in Lisbon as well


async def settle_in(phone, city="Lisbon", hour="8:00"):
    """From /start to home, without the ratings. The person lives by the clock of the city."""
    await phone.say("/start")
    await phone.tap("let’s start")
    await phone.say(city)
    # The table of cities is made when the first one is named.
    await phone.see("Yes, that’s right", timeout=60)
    await phone.tap("Yes, that’s right")
    await phone.tap(hour)
    await phone.tap("Later")
    await phone.see("All set")
    await phone.settled()


async def live(phone, *moves):
    """Say or tap one after the other: "/week", tap("Done"), …; returns the newest message."""
    for move in moves:
        if isinstance(move, tuple):
            await phone.tap(move[1])
        else:
            await phone.say(move)
        await phone.see()
        await phone.settled()
    return phone.last


def tap(label):
    return ("tap", label)
