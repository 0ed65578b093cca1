"""Another clock: taken from a place that was sent, and what was set by the old one."""

from collections.abc import Mapping

from bot import travel
from bot.entries import Entry
from bot.outside import zone_country, zone_name
from bot.talk import open_flow
from bot.turn import Turn
from flows.place import Value
from flows.table import Offer


def ask(turn: Turn, facts: Mapping[str, Value]) -> None:
    """Opened by a change of the clock, where something that was set by the old one is ahead."""
    rows = facts.get("rows")
    given = list(rows) if isinstance(rows, list | tuple) else []
    open_flow(
        turn,
        "travel",
        {"was": facts.get("was"), "count": len(given), "rows": given[: travel.MOST]},
    )


def use(turn: Turn, facts: Mapping[str, Value]) -> None:
    """The clock of a place that was sent outside of any question."""
    given, was = facts.get("zone"), turn.who.zone
    asked = travel.arrive(turn, zone_name(given), zone_country(given))
    turn.say(
        "clock-used", {"zone": str(given).partition(" [")[0]}, () if asked else (Offer("home"),)
    )
    if asked:
        ask(turn, {"was": was, "rows": asked})


ENTRIES: dict[str, Entry] = {"travel": ask, "use-clock": use}
