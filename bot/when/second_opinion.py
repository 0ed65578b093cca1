"""What dateparser makes of words that our own rules do not know: other languages above all.

It reads bravely ("8" is the 21st of August to it), so what it finds is offered, never taken.
"""

from datetime import datetime

LANGUAGES = ["en", "de", "es", "fr", "it", "nl", "pl", "pt", "ru", "tr", "uk"]
LONGEST = 40
"""Characters: it reads a phrase, not a sentence."""


def second_opinion(text: str, now: datetime) -> tuple[datetime, bool] | None:
    """Read `text` as seen from `now`, and say whether it has a clock time; both naive and local."""
    if len(text) > LONGEST or not any(letter.isalpha() for letter in text):
        return None
    # Imported late: it takes a third of a second and 20 MB, and few people ever need it.
    from dateparser.date import DateDataParser  # noqa: PLC0415

    parser = DateDataParser(
        languages=LANGUAGES,
        settings={
            "PREFER_DATES_FROM": "future",
            "RELATIVE_BASE": now,
            "PARSERS": ["relative-time", "absolute-time"],
            "RETURN_AS_TIMEZONE_AWARE": False,
            "RETURN_TIME_AS_PERIOD": True,
        },
    )
    found = parser.get_date_data(text.strip(" .!?"))
    # A "month" is what it makes of stray letters and figures.
    if found.date_obj is None or found.period not in ("time", "day", "week"):
        return None
    return found.date_obj, found.period == "time"
