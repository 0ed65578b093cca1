"""Spells the words of time plainly: short forms, slips of the finger and some German become one."""

import re
import unicodedata
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = (
    *("january", "february", "march", "april", "may", "june", "july"),
    *("august", "september", "october", "november", "december"),
)
ORDINALS = (
    *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"),
    *("ninth", "tenth"),
)
SMALL = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20,
    "twenty-five": 25, "thirty": 30, "forty": 40, "forty-five": 45, "fifty": 50, "sixty": 60,
    "ninety": 90,
}  # fmt: skip

_OTHER_SPELLINGS = {
    "tmrw": "tomorrow", "tmr": "tomorrow", "tmw": "tomorrow", "tomoz": "tomorrow",
    "morgen": "tomorrow", "übermorgen": "overmorrow", "tonite": "tonight", "tdy": "today",
    "heute": "today", "midday": "noon", "nite": "night", "lunchtime": "lunchtime",
    "mon": "monday", "tue": "tuesday", "tues": "tuesday", "wed": "wednesday", "weds": "wednesday",
    "thu": "thursday", "thur": "thursday", "thurs": "thursday", "fri": "friday",
    "sat": "saturday", "sun": "sunday", "montag": "monday", "dienstag": "tuesday",
    "mittwoch": "wednesday", "donnerstag": "thursday", "freitag": "friday",
    "samstag": "saturday", "sonntag": "sunday", "jan": "january", "feb": "february",
    "mar": "march", "apr": "april", "jun": "june", "jul": "july", "aug": "august",
    "sep": "september", "sept": "september", "oct": "october", "nov": "november",
    "dec": "december", "januar": "january", "februar": "february", "märz": "march",
    "mai": "may", "juni": "june", "juli": "july", "oktober": "october", "dezember": "december",
    "oclock": "o'clock", "wknd": "weekend", "eod": "end of day", "eow": "end of week",
    "eom": "end of month", "–": "-", "—": "-", "−": "-", "coz": "because",
}  # fmt: skip
# German, Spanish, French, Italian, Dutch, Polish, Portuguese, Russian, Turkish, Ukrainian.
_ELSEWHERE = """
gestern sonnabend hoy mañana ayer lunes martes miércoles miercoles jueves viernes sábado sabado
domingo demain hier aujourd'hui après-demain lundi mardi mercredi jeudi vendredi samedi dimanche
oggi domani dopodomani ieri lunedì martedì mercoledì giovedì venerdì sabato domenica vandaag
overmorgen gisteren maandag dinsdag woensdag donderdag vrijdag zaterdag zondag dzisiaj dziś jutro
pojutrze wczoraj poniedziałek wtorek środa środę czwartek piątek sobota sobotę niedziela niedzielę
hoje amanhã ontem segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça
quarta quinta sexta сегодня завтра послезавтра вчера понедельник вторник среда среду четверг
пятница пятницу суббота субботу воскресенье bugün yarın dün pazartesi salı çarşamba perşembe cuma
cumartesi pazar сьогодні післязавтра вчора понеділок вівторок середа середу четвер п'ятниця
п'ятницю субота суботу неділя неділю nachmittag après-midi
"""
DAYS_ELSEWHERE = frozenset(_ELSEWHERE.split())
"""Names of days that no rule reads; the rest of a sentence is not read without them."""

# Short names of days that are other words too, after these words.
_NO_DAY_AFTER = {
    "sat": frozenset(["i", "we", "he", "she", "they", "you", "it", "who", "just", "and"]),
    "sun": frozenset(["the", "a", "of", "my"]),
    "wed": frozenset(["to", "we", "i", "they"]),
}
_OFTEN_MISTYPED = (
    *WEEKDAYS, *(month for month in MONTHS if len(month) > 5), "tomorrow", "today", "tonight",
    "morning", "afternoon", "evening", "weekend", "midnight", "minutes", "fortnight",
    "yesterday",
)  # fmt: skip
_CORRECT = """
mourning moaning minute minutes weekends mornings evenings afternoons sundae sundown wedding
daytime moving money mode tomatoes augment decent decimal
"""
_SPELLED_RIGHT = frozenset(_CORRECT.split())
_TOKEN = re.compile(r"\d+|[^\W\d_]+(?:['’][^\W\d_]+)?|\s+|.", re.DOTALL)


@dataclass(frozen=True)
class Plain:
    text: str
    words: tuple[int, ...]  # where each word, figure or sign begins in `text`
    origin: tuple[tuple[int, int], ...]  # for each character of `text`, the word written for it


def plain(text: str) -> Plain:
    parts: list[str] = []
    words: list[int] = []
    origin: list[tuple[int, int]] = []
    before = ""
    for match in _TOKEN.finditer(text):
        word = match.group()
        blank = word.isspace()
        spelled = " " if blank else _spell(word, before)
        if not blank:
            words.append(len(origin))
            before = spelled
        parts.append(spelled)
        origin += [match.span()] * len(spelled)
    return Plain("".join(parts), tuple(words), tuple(origin))


def _spell(word: str, before: str) -> str:
    # NFKC turns full-width figures and signs into the usual ones.
    low = unicodedata.normalize("NFKC", word).casefold().replace("’", "'")
    if before in _NO_DAY_AFTER.get(low, ()):
        return low
    return _meant(low)


@lru_cache(maxsize=4096)
def _meant(word: str) -> str:
    if word in _OTHER_SPELLINGS:
        return _OTHER_SPELLINGS[word]
    stem = word.removesuffix("s")
    if len(word) < 5 or stem in _OFTEN_MISTYPED or word in _SPELLED_RIGHT:
        return word
    # People seldom miss the first letter; asking for it keeps other words safe.
    near = [known for known in _OFTEN_MISTYPED if known[0] == word[0]]
    return next(iter(get_close_matches(word, near, 1, 0.82)), word)
