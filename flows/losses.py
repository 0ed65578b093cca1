"""Whether somebody tells that they have lost something: work, a person, their health, a home."""

import re

from flows.plain_english import plain

_MY = r"(?:my|our|the)(?: \w+){0,2}"
_KIN = (
    r"(?:wife|husband|partner|girlfriend|boyfriend|fianc\w+|mother|father|mum|mom|mama|dad|papa|"
    r"parents?|sister|brother|son|daughter|child|baby|grand\w+|granny|nan|uncle|aunt|cousin|"
    r"(?:best )?friend|friend|dog|cat|pet|horse|twin)"
)
_ILLNESS = (
    r"(?:cancer|a tumou?r|leuk\w+|ms|multiple sclerosis|parkinson\w*|dementia|alzheimer\w*|hiv|"
    r"diabetes|epilepsy|lupus|crohn\w*|a stroke|a heart attack|heart (?:disease|failure)|als|"
    r"long covid|arthritis)"
)
_LEFT = r"left me(?= (?:for|after|in|last|this|yesterday|today|and|because|when|on)\b|[.,!?]|$)"
_SINCE = r"(?:i (?:have )?(?:\w+ )?|we (?:have )?(?:\w+ )?|and (?:then )?|^)"
_TOLD = re.compile(
    # Work.
    rf"{_SINCE}lost (?:my|our|the) (?:\w+ )?(?:job|jobs|work|position|business|company|shop|"
    r"apprenticeship|visa|livelihood|income|career)\b(?! (?:motivation|mojo))"
    r"|\bi (?:have |just |was |am |got |been )*(?:fired|laid off|made redundant|dismissed|sacked)\b"
    r"(?! (?:up|by (?:the idea|it)))|\bi (?:was|got|have been) (?:just )?let go\b"
    r"|^(?:got |just got |been |was )?(?:fired|laid off|made redundant|sacked)\b(?! up)"
    r"|\b(?:they|my (?:boss|company|employer)|the company|work) (?:have |has |just )*(?:(?:fired|"
    r"sacked|laid off) me|laid me off|let me go)\b(?! (?:on|home|out|to|in|for|early))"
    r"|\bmy (?:job|position|contract) (?:is|was|got|has been|was just) (?:gone|cut|terminated|"
    r"eliminated|ended|axed|not (?:renewed|extended))"
    r"|\bi am (?:now )?(?:unemployed|jobless|out of (?:a job|work))\b"
    # A partner.
    rf"|\bmy {_KIN} (?:has |have |just )*(?:{_LEFT}|dumped me|walked out|moved out|broke up with "
    r"me|ended it|wants a divorce)"
    rf"|\b(?:he|she|they) (?:has |have |just )*(?:{_LEFT}|dumped me|broke up with me)\b"
    r"|\b(?:i|we) (?:have |just |are |got |am |was |been |both |finally )*(?:broke up|broken up|"
    r"split up|separated|getting (?:a divorce|divorced)|divorced|divorcing|got dumped|been dumped|"
    r"dumped)\b(?! (?:it|the|my \w+ (?:in|on|at)))"
    r"|\bgoing through a (?:divorce|breakup|break-up|separation)\b"
    # A death.
    rf"|\bmy (?:\w+ )?{_KIN}(?: \w+)? (?:has |have |just |is |was )*(?:died|passed away|dead|"
    r"killed|dying)\b(?! (?:the|his|her|my|out|it|for|to|of laugh\w+))"
    rf"|{_SINCE}lost (?:my|our|the) (?:\w+ )?{_KIN}\b"
    r"|\bi (?:had|have had) a miscarriage\b|\bi am (?:grieving|in mourning|a widow\w*|widowed)\b"
    # Health.
    rf"|\b(?:i|he|she|my {_KIN}) (?:have |has |was |am |is |got |been |just )*diagnosed with\b"
    rf"|\b(?:i|my {_KIN}) (?:have|has|have got|got|had|has got) {_ILLNESS}\b"
    r"|\bi (?:have |just )*(?:lost|am losing) my (?:sight|hearing|eyesight|voice|leg|arm|health)\b"
    rf"|\bmy {_KIN} (?:is|are) (?:(?:\w+ )?ill|in (?:the )?(?:hospice|intensive care|icu))\b"
    # A home.
    rf"|{_SINCE}lost (?:my|our|the) (?:\w+ )?(?:home|house|flat|apartment|place to live|room)\b(?! "
    r"(?:keys?|number))"
    r"|\b(?:i|we) (?:have |just |was |were |got |been |are (?:being )?|am (?:being )?)*(?:evicted|"
    r"kicked out of (?:my|our|the)|thrown out of (?:my|our|the))\b"
    r"|\b(?:i am|we are) (?:now )?homeless\b"
    rf"|\b(?:my|our) (?:house|home|flat|apartment) (?:has |just )?(?:burn(?:ed|t) down|was "
    r"destroyed|is gone)"
)
# Feared, denied, long over, or somebody else's.
_NOT_SO = re.compile(
    r"\b(?:afraid|scared|fear|worried|worry|anxious|what if|might|may|could|would|if|almost|nearly|"
    r"not|never|dreamt|dreamed|film|movie|book|imagine|years ago)\b[^.!?;]*$"
)


def told_of_loss(text: str) -> bool:
    """Whether such a loss is told of as something that has happened to this person."""
    said = plain(text)
    return any(not _NOT_SO.search(said[: found.start()]) for found in _TOLD.finditer(said))
