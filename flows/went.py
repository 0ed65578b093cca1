"""What is typed after "how did it go" about an event: better than feared, as expected, harder."""

import re
from enum import Enum

from flows.plain_english import plain


class Went(Enum):
    BETTER = "better"
    AS_EXPECTED = "as-expected"
    HARDER = "harder"


_MUCH = r"(?:(?:pretty|much|a lot|way|even|far|all|all in all|surprisingly)\W+)*"
_FIRST = r"^\W*(?:(?:yes|yeah|ok|so|well|hey|phew|wow|omg|and|i think|i would say)\W+)*"
# "It went", "the oral exam was": then what follows says it, whatever comes after.
_TOLD = (
    rf"{_FIRST}(?:(?:it|that|this|everything|all|(?:the|my)(?: \w+){{1,4}}?) "
    rf"(?:all )?(?:went|was|is|has been|turned out)|went)\W+{_MUCH}"
)
_SHORT = rf"{_FIRST}{_MUCH}"
_ENDS = r"(?=\W*$|\s*[,.!;:)]| (?:than|as|like|and|then|i|this|today)\b)"
_GOOD = r"good|great|amazing|brilliant|fantastic|perfect|excellent|awesome|wonderful"
_BAD = r"bad|terrible|awful|horrible|a disaster"
_AS = r"as (?:i )?(?:had )?(?:expected|thought|planned)|like (?:i )?(?:expected|thought)"
# Read in this order: "not as bad as I feared" is nothing bad, "not well" nothing good.
_READS = tuple(
    (went, re.compile(rf"{_TOLD}(?:{told})\b|{_SHORT}(?:{short}){_ENDS}"))
    for went, told, short in (
        (
            Went.BETTER,
            (
                rf"better|easier|(?:not|nothing like) (?:as|so|that) (?:{_BAD}|hard|scary)"
                rf"|well|smoothly|perfectly|{_GOOD}"
            ),
            (
                rf"better|easier|not (?:as|so|that) (?:{_BAD}|hard|scary)|{_GOOD}"
                r"|i (?:nailed|aced|passed)(?: it)?|(?:nailed|aced|passed) it|passed"
            ),
        ),
        (
            Went.AS_EXPECTED,
            rf"{_AS}|the same as|fine|ok|okay|alright|all right|so so|not (?:too )?bad|average",
            rf"{_AS}|fine|ok|okay|alright|all right|so so|not (?:too )?bad",
        ),
        (
            Went.HARDER,
            (
                rf"harder|worse|tougher|more difficult|{_BAD}|badly|terribly|horribly|awfully"
                rf"|not (?:well|{_GOOD})"
            ),
            (
                rf"harder|worse|tougher|{_BAD}|badly|not (?:well|{_GOOD})|(?:i )?(?:failed|bombed)"
                r"|(?:it |that )?(?:did|has|had) not (?:go|gone) (?:well|good|great)"
            ),
        ),
    )
)
# What says it and takes it back is asked about.
_HITCH = re.compile(r"\b(?:but|though|although|except|until|could have|should have|not sure)\b")


_A_FEW = 3  # words: "than I thought"


def went(text: str) -> Went | None:
    """What its first words say; None where they do not, or what follows takes it back."""
    return _read(text)[0]


def more(text: str) -> bool:
    """Whether it is told besides what happened."""
    return len(_read(text)[1].split()) > _A_FEW


def _read(text: str) -> tuple[Went | None, str]:
    """What it says, and the words that follow on that."""
    said = plain(text)
    if not _HITCH.search(said):
        for one, pattern in _READS:
            if match := pattern.match(said):
                return one, said[match.end() :]
    return None, ""
