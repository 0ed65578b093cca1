"""What dateparser makes of words that our own rules do not know: other languages above all.

It reads bravely ("8" is the 21st of August to it), so what it finds is offered, never taken.
"""

import re
from datetime import datetime

LANGUAGES = ["en", "de", "es", "fr", "it", "nl", "pl", "pt", "ru", "tr", "uk"]
LONGEST = 40
"""Characters: it reads a phrase, not a sentence."""

# It knows the days of these languages, and not their parts.
_PARTS = {
    re.compile(rf"\s*(?<!\w)(?:{said})(?!\w)", re.IGNORECASE): hour
    for said, hour in {
        "(?:por|de|en) la mañana|de manhã|(?:au |du )?matin|di mattina|mattina": 9,
        "(?:por|de|en) la tarde|[àa] tarde|de tarde|(?:cet |l['’])?après-midi|pomeriggio": 15,
        "(?:por|de|en) la noche|[àa] noite|de noite|(?:au |ce )?soir|sera": 19,
    }.items()
}


def second_opinion(text: str, now: datetime) -> tuple[datetime, bool] | None:
    """Read `text` as seen from `now`, and say whether it has a clock time; both naive and local."""
    if len(text) > LONGEST or not any(letter.isalpha() for letter in text):
        return None
    day, hour = _parted(text)
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
    found = parser.get_date_data(day.strip(" .!?"))
    # A "month" is what it makes of stray letters and figures.
    if found.date_obj is None or found.period not in ("time", "day", "week"):
        return None
    if hour and found.period == "day":
        return found.date_obj.replace(hour=hour, minute=0, second=0), True
    return found.date_obj, found.period == "time"


def _parted(text: str) -> tuple[str, int]:
    """The text without a part of the day after it, and the hour that this stands for, or 0."""
    for part, hour in _PARTS.items():
        day = part.sub("", text)
        if day != text and day.strip():
            return day, hour
    return text, 0
