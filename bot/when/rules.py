"""The grammar of moments: which words speak of time, and what piece each makes.

At the start of each word of a sentence the first rule that fits takes what it matches. A number
that no rule takes is a stray, and `moments` asks about it; so a rule takes figures only where it
knows what they are.
"""

import re
from functools import cache

from bot.when.makers import (
    Maker,
    before_or_past,
    beyond,
    clock_of,
    date_in_figures,
    from_now,
    half_hour,
    hours_between,
    in_month,
    iso_date,
    length_of,
    named_date,
    of_month,
    part_of_day,
    week_named,
    weekday_named,
)
from bot.when.pieces import (
    Ahead,
    Aside,
    Clock,
    EndOf,
    Length,
    Mark,
    Part,
    Piece,
    Shift,
    Vague,
    Weekday,
    Weekend,
)
from bot.when.spelling import DAYS_ELSEWHERE, MONTHS, ORDINALS, SMALL, WEEKDAYS

# Fragments --------------------------------------------------------------------------------------


def _words(words: str) -> str:
    """Put "on|at the" in a pattern, where a plain space would be nothing."""
    return f"(?:{words})".replace(" ", r"\ ")


_NUMBER = rf"(?:\d{{1,6}}(?!\d)|{'|'.join(sorted(SMALL, key=len, reverse=True))}\b)"
_HOUR = rf"(?:\d{{1,2}}(?!\d)|{'|'.join(list(SMALL)[:12])}\b)"
_MONTH = rf"(?P<month>{'|'.join(MONTHS)})\b"
_WEEKDAY = rf"(?P<weekday>{'|'.join(WEEKDAYS)})"
_ORDINAL = rf"(?P<day>{'|'.join(ORDINALS)})"
_UNIT = (
    r"(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|h(?![a-z])|m(?![a-z])|days?|nights?|weeks?"
    r"|wks?|fortnights?|months?|years?|yrs?)(?![a-z])"
)
_PORTION = _words("half|half a|half an|a half|1/2|1/2 an|quarter of an|three quarters of an")
_LENGTH = rf"""(?:
    (?P<part>(?:a\ )?{_PORTION})\ (?P<part_of>{_UNIT})
  | (?P<n>{_NUMBER}(?:[.,]\d)?|an?|a\ couple(?:\ of)?)(?P<half>\ and\ a\ half)?[ -]?(?P<u>{_UNIT})
    (?: (?P<and_half>\ and\ a\ half)
      | (?:,?\ and\ |,?\ ?)(?P<n2>\d{{1,2}})\ ?(?P<u2>{_UNIT})?(?![:.]?\d) )?
)"""
_NO_ZONE = "this|next|my|our|local|some|any|same|that|of|the|first|last|long|for|in|and|it's"
_ZONE = rf"""(?:\ ?(?P<zone>
    (?:utc|gmt|cest|cet|est|edt|cst|cdt|pst|pdt|mst|mdt|bst|ist|eet|eest|wet|msk|jst|sgt|aest|aedt)
    \b(?:\ ?[+-]\d{{1,2}}(?::?\d\d)?)?
  | z\b | \+\d\d:?\d\d\b | (?!(?:{_NO_ZONE})\b)[a-z]+\ time\b ))?"""
_HALF = r"(?:\ ?(?P<half>a|p)\.?\ ?m\b\.?)"  # of the day
_END = rf"{_HALF}?{_ZONE}"
_AT = r"(?:(?:at|@|by|from|um|around|about|circa|gegen|till|until)\ ?(?:about\ |around\ )?)"
_AT_HOUR = rf"{_AT}?(?P<hour>{_HOUR})"
_AT_FIGURES = rf"{_AT}?(?P<hour>\d{{1,2}})"
_ALONE = r"(?!\ ?[a-z]*[/%:]|[.,]\d|st\b|nd\b|rd\b|th\b)"  # no date, share or number of order
_ENDS_THERE = _words("on|in|and|or|for|with|this|today|tomorrow|tonight|" + "|".join(WEEKDAYS))
_FIRST_HOUR = rf"(?P<hour>{_HOUR})(?:[:.](?P<minute>\d\d))?(?:\ ?(?P<half1>a|p)\.?\ ?m\b\.?)?"
_LAST_HOUR = rf"(?P<hour2>{_HOUR})(?:[:.](?P<minute2>\d\d))?"
_TO = r"\ ?(?:-|to|until|till)\ ?"
_TH = r"(?:st|nd|rd|th)"
_YEAR = r"(?:(?:,?\ |-)(?P<year>20\d\d)(?![:.]?\d))?"
_ON = r"(?:(?:on|by|until|till|for)\ )?"
_BY_END = r"(?:(?:by|at|before|until)\ )?(?:the\ )?end\ of\ "
_NOT = _words(
    "not|except|but not|any day but|any time but|all but|isn't|wasn't|cannot do|can't do|can't"
    "|instead of|rather than|other than"
)
_WHICH = _words("every|each|last|past|this coming|the coming|coming|this|next")


def _always(piece: Piece) -> Maker:
    return lambda _: piece


# The rules --------------------------------------------------------------------------------------

_TURNED_AWAY: tuple[tuple[str, Maker], ...] = (
    (
        rf"{_NOT}\ (?:(?:on|at|in|until|the)\ )*(?=to(?:day|morrow|night)|{_WEEKDAY}|\d)",
        _always(Mark("not")),
    ),
    (_words("after next|before last|but one") + r"\b", _always(Mark("unclear"))),
    (_words("good|gd") + r"\ (?:morning|afternoon|evening|night)\b", _always(Aside())),
    (
        (
            r"(?:every|each)\ (?:other\ |single\ )?(?:day|week|month|year|hour|night)\b"
            r"|(?:on\ )?(?:daily|weekly|monthly|hourly|nightly|yearly|weekdays|weekends)\b"
            r"|(?:once|twice)\ a\ [a-z]+"
        ),
        _always(Mark("repeats")),
    ),
    (rf"(?:every|each)\ (?:\w+\ )?(?={_WEEKDAY}|{_UNIT})", _always(Mark("repeats"))),
    (
        rf"(?:first|second|third|fourth|last)\ {_WEEKDAY}\ (?:of|in)\b",
        _always(Mark("unclear")),
    ),
    (rf"{_LENGTH}\ (?:ago|back|earlier)\b", _always(Mark("past"))),
    (r"(?:yesterday|ago|last\ (?:night|week|weekend|month|year))\b", _always(Mark("past"))),
)

_DATES: tuple[tuple[str, Maker], ...] = (
    (r"(?P<year>\d{4})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})(?:t(?=\d\d:)|(?!\d))", iso_date),
    (
        rf"{_AT_FIGURES}\.(?P<minute>\d\d)(?!\.?\d)\ ?(?:{_HALF}|uhr\b|h\b|o'clock){_ZONE}",
        clock_of,
    ),
    (rf"{_AT}(?P<hour>\d{{1,2}})\.(?P<minute>\d\d)(?!\.?\d)(?!\.?/){_END}", clock_of),
    (
        (
            rf"{_ON}(?P<a>\d{{1,2}})(?P<between>[-/.])\ ?(?P<b>\d{{1,2}})"
            r"(?:(?P=between)(?P<year>\ ?\d{4}|\d\d)(?![:\d]))?(?P<end>\.(?!\d))?"
            rf"(?![:\d/-]|\ ?[ap]\.?m\b|\.\d|\ ?(?:an?\ )?{_UNIT})"
        ),
        date_in_figures,
    ),
    (r"(?P<hour>\d{1,2})\.(?P<minute>\d\d)(?!\.?\d)", clock_of),
    (
        rf"{_ON}(?:the\ )?(?P<day>\d{{1,2}}){_TH}?[.-]?\ ?(?:of\ )?(?:the\ )?{_MONTH}{_YEAR}",
        named_date,
    ),
    (rf"{_ON}(?:the\ )?{_ORDINAL}\ of\ {_MONTH}{_YEAR}", named_date),
    (
        (
            rf"{_ON}{_MONTH}\.?\ (?:the\ )?(?P<day>\d{{1,2}})"
            rf"(?!\d|[:.]\d|\ ?[ap]\.?m\b|h\b){_TH}?{_YEAR}"
        ),
        named_date,
    ),
)

_LENGTHS: tuple[tuple[str, Maker], ...] = (
    (r"within\ the\ hour\b", _always(Ahead(Length(seconds=3600)))),
    (rf"(?:in|within)\ (?:about\ |around\ )?{_LENGTH}(?:'?s?\ time\b)?", from_now),
    (rf"{_LENGTH}\ (?:from\ now|from\ today|hence|later)\b", from_now),
    (
        rf"{_LENGTH}\ (?:from|after|on)\ (?=the\ day|today|tomorrow|next|this|{_WEEKDAY})",
        beyond,
    ),
    (rf"{_LENGTH}\ (?:before|after|into|until|till)\b", _always(Mark("unclear"))),
)

_CLOCKS: tuple[tuple[str, Maker], ...] = (
    (
        (
            rf"{_AT}?(?P<hour>{'|'.join(list(SMALL)[:12])})\ "
            rf"(?P<minute>fifteen|thirty|forty-five)\b{_END}"
        ),
        clock_of,
    ),
    (rf"between\ {_FIRST_HOUR}\ and\ {_LAST_HOUR}{_HALF}?{_ZONE}", hours_between),
    (rf"(?:from\ )?{_FIRST_HOUR}{_TO}{_LAST_HOUR}{_HALF}{_ZONE}", hours_between),
    (rf"(?=\d\d?[:.]\d\d.{{1,7}}[:.]\d\d){_FIRST_HOUR}{_TO}{_LAST_HOUR}(?P<half>)", hours_between),
    (rf"from\ {_FIRST_HOUR}{_TO}{_LAST_HOUR}(?P<half>)", hours_between),
    (
        (
            rf"{_AT}?(?P<by>half|a\ quarter|quarter)\ (?P<sign>past|after|to|before|till|of)\ "
            rf"(?P<hour>{_HOUR}){_END}"
        ),
        before_or_past,
    ),
    (
        (
            rf"{_AT}?(?:(?P<by>{_NUMBER})\ (?:minutes?|mins?))\ (?P<sign>past|to)\ "
            rf"(?P<hour>{_HOUR}){_END}"
        ),
        before_or_past,
    ),
    (
        (
            rf"{_AT}?(?P<by>5|10|20|25|five|ten|twenty|twenty-five)\ (?P<sign>past|to)\ "
            rf"(?P<hour>{_HOUR}){_END}"
        ),
        before_or_past,
    ),
    (rf"{_AT}?(?P<word>half|halb)\ (?P<hour>{_HOUR})(?!\ ?{_UNIT}){_HALF}?", half_hour),
    (
        (
            rf"{_AT_FIGURES}:(?P<minute>\d\d)(?::\d\d(?:\.\d+)?)?(?!\d){_HALF}?"
            rf"(?:\ ?(?:uhr|hrs|h|o'clock)\b)?{_ZONE}"
        ),
        clock_of,
    ),
    (rf"{_AT_FIGURES}h(?P<minute>\d\d)(?!\d)", clock_of),
    (rf"{_AT_FIGURES}\ ?uhr(?:\ (?P<minute>\d\d)\b)?", clock_of),
    (r"(?:at|@|um|by)\ ?(?P<hour>\d{1,2})\ ?h\b", clock_of),
    (r"(?P<hour>1[3-9]|2[0-3])\ ?h\b", clock_of),
    (rf"{_AT_HOUR}{_HALF}{_ZONE}", clock_of),
    (rf"{_AT_HOUR}\ ?(?:o'clock\b|sharp\b|-?ish\b){_END}", clock_of),
    (r"(?:at|@)\ ?(?P<hour>\d\d)(?P<minute>\d\d)(?!\d)(?:\ ?h(?:rs)?\b)?", clock_of),
    (r"(?P<hour>\d\d)(?P<minute>\d\d)\ ?(?:h|hrs|hours)\b", clock_of),
    (
        rf"(?:at|@|um)\ ?(?:about\ |around\ )?(?P<hour>{_HOUR}){_ALONE}(?!\ ?{_UNIT}){_ZONE}",
        clock_of,
    ),
    (rf"{_AT}(?P<hour>{_HOUR}){_ALONE}(?=$|[ ]?[,.;!?)]|\ {_ENDS_THERE}\b)", clock_of),
    (rf"{_AT}?(?:12\ )?noon\b{_ZONE}", _always(Clock(12))),
    (rf"{_AT}?(?:12\ )?midnight\b{_ZONE}", _always(Clock(24))),
)

_DAYS: tuple[tuple[str, Maker], ...] = (
    (r"(?:the\ )?day\ after\ tomorrow\b|overmorrow\b", _always(Shift(2))),
    (r"tomorrow\ week\b", _always(Shift(8))),
    (r"today\ week\b", _always(Shift(7))),
    (r"(?:by\ )?tomorrow\b", _always(Shift(1))),
    (r"(?:by\ )?(?:today|this\ day)\b", _always(Shift(0))),
    (r"(?:by\ )?tonight\b", _always(Part("tonight", of_today=True))),
    (
        rf"{_ON}{_WEEKDAY}\ (?:week|in\ a\ week)\b",
        lambda said: Weekday(WEEKDAYS.index(said["weekday"] or ""), "after"),
    ),
    (rf"{_ON}(?:(?P<which>{_WHICH})\ )?(?:the\ )?{_WEEKDAY}(?:(?P<plural>s)|'s)?\b", weekday_named),
    (
        r"(?:(?:on|by|at|over)\ )?(?:(?P<which>this|next|the|coming|this\ coming)\ )?weekend\b",
        lambda said: Weekend(said["which"] == "next"),
    ),
    (rf"{_BY_END}(?:the\ |this\ )?day\b", _always(Part("end of the day"))),
    (
        rf"{_BY_END}(?:the\ |(?P<which>this|next)\ )?(?P<what>week|month|year)\b",
        lambda said: EndOf(said["what"] or "", said["which"] == "next"),
    ),
    (rf"(?:{_ON}the|on)\ (?P<day>\d{{1,2}}){_TH}\b", of_month),
    (
        rf"on\ the\ {_ORDINAL}(?=$|[,.;!?]|\ (?:at|in|around|of\ (?:the|next|this)\ month)\b)",
        of_month,
    ),
    (rf"(?P<day>\d{{1,2}}){_TH}(?=$|[,.;!?]|\ (?:at|in|around)\b|\ \d)", of_month),
    (r"first\ thing\b", _always(Part("morning"))),
    (
        (
            r"(?:(?:in|during|by)\ (?:the\ )?|at\ (?=night))?"
            r"(?:(?P<which>this|every|each|last)\ )?(?:the\ )?(?:(?P<shade>early|late|mid)[ -])?"
            r"(?P<part>morning|afternoon|evening|night|lunchtime)(?P<plural>s)?\b"
        ),
        part_of_day,
    ),
)

_NO_MOMENT_YET: tuple[tuple[str, Maker], ...] = (
    (
        (
            r"(?:(?:sometime|later|early|late|in|during|by|for)\ )?(?:the\ )?"
            r"(?P<which>this|next|coming|last|past)\ (?P<unit>week|month|year)\b"
        ),
        week_named,
    ),
    (rf"(?:in|by|during|next|this|until|early|late|mid)\ {_MONTH}(?!\ ?\d)", in_month),
    (rf"(?<!.){_MONTH}(?=[ .!?]*$)", in_month),
    (rf"{_BY_END}{_MONTH}", lambda said: Vague(f"end {said['month']}")),
    (
        r"in\ (?:a\ few|some|several)\ (?P<unit>minutes|hours|days|weeks|months)\b",
        lambda said: Vague(f"few {said['unit']}"),
    ),
    (
        _words("in a bit|in a moment|in a minute or two|in a while|in a second|in a sec|shortly")
        + r"\b",
        _always(Vague("soon")),
    ),
    (
        _words(
            "soon|now|right now|just now|asap|immediately|as soon as possible|straight away"
            "|right away"
        )
        + r"\b",
        _always(Vague("soon")),
    ),
    (r"later(?:\ on)?\b", _always(Vague("later"))),
    (
        _words(
            "sometime|some time|someday|some day|one day|eventually|whenever|any time|anytime"
            "|no idea|when i wake|when i get|when i am|when i come|when i finish"
        )
        + r"\b",
        _always(Vague("sometime")),
    ),
    (
        (
            r"(?:after|before|during|at)\ "
            r"(?:lunch|work|dinner|breakfast|school|bed|bedtime|sleep|class|supper)\b"
        ),
        _always(Vague("sometime")),
    ),
    (
        rf"(?:{'|'.join(sorted(DAYS_ELSEWHERE, key=len, reverse=True))})(?![^\W\d_])",
        _always(Mark("foreign")),
    ),
)

_NO_TIME: tuple[tuple[str, Maker], ...] = (
    (_LENGTH, length_of),
    (
        (
            r"\d+(?:[.,]\d+)?\ ?"
            r"(?!(?:thanks|yes|pls|is|was|this|as|us|always|perhaps|plus)\b)"
            r"(?:[a-z]+s|people|men|women|children|percent|km|kg)\b"
        ),
        _always(Aside()),
    ),
    (r"\d+(?:[.,]\d+)?\ ?[%€$£]|[$£€]\ ?\d+(?:[.,]\d+)?", _always(Aside())),
)


@cache
def rules() -> tuple[tuple[re.Pattern[str], Maker], ...]:
    """All of them, in the order in which they are tried."""
    return tuple(
        (re.compile(pattern, re.VERBOSE), maker)
        for some in (_TURNED_AWAY, _DATES, _LENGTHS, _CLOCKS, _DAYS, _NO_MOMENT_YET, _NO_TIME)
        for pattern, maker in some
    )
