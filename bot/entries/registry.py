"""Every entry, by name."""

from bot.entries import (
    Entry,
    evidence,
    goals,
    moving,
    people,
    person,
    plan,
    practices,
    progress,
    reframe,
    rhythms,
    setbacks,
    solve,
    thinking,
    week,
)

ENTRIES: dict[str, Entry] = {
    **evidence.ENTRIES,
    **goals.ENTRIES,
    **setbacks.ENTRIES,
    **thinking.ENTRIES,
    **person.ENTRIES,
    **moving.ENTRIES,
    **people.ENTRIES,
    **plan.ENTRIES,
    **practices.ENTRIES,
    **progress.ENTRIES,
    **rhythms.ENTRIES,
    **reframe.ENTRIES,
    **solve.ENTRIES,
    **week.ENTRIES,
}
