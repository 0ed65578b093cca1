"""Every entry, by name."""

from bot.entries import Entry, person, records, reframe, solve, week

ENTRIES: dict[str, Entry] = {
    **person.ENTRIES,
    **records.ENTRIES,
    **reframe.ENTRIES,
    **solve.ENTRIES,
    **week.ENTRIES,
}
