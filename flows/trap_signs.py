"""Turns of phrase by which the five thinking traps show, each a named pattern over plain words.

The patterns read text that `plain` has made small, straight-quoted and free of contractions, so
"can’t" and "cant" are both "can not". They see one sentence at a time.
"""

import re
from typing import Final

_QUOTES: Final = str.maketrans(
    {"’": "'", "‘": "'", "“": '"', "”": '"', "…": ".", "—": ",", "–": ","}
)

# What people type on a phone, apostrophe or none.
_SHORT_FORMS: Final = {
    "aint": "am not",
    "alot": "a lot",
    "arent": "are not",
    "bc": "because",
    "cannot": "can not",
    "cant": "can not",
    "coulda": "could have",
    "couldnt": "could not",
    "cos": "because",
    "cuz": "because",
    "didnt": "did not",
    "doesnt": "does not",
    "dont": "do not",
    "everybody": "everyone",
    "gonna": "going to",
    "gotta": "got to",
    "hadnt": "had not",
    "hasnt": "has not",
    "havent": "have not",
    "hes": "he is",
    "id": "i would",
    "im": "i am",
    "ima": "i am going to",
    "isnt": "is not",
    "ive": "i have",
    "kinda": "kind of",
    "nobody": "no one",
    "noone": "no one",
    "shes": "she is",
    "shouldnt": "should not",
    "somebody": "someone",
    "thats": "that is",
    "theyll": "they will",
    "theyre": "they are",
    "theyve": "they have",
    "u": "you",
    "ur": "your",
    "wanna": "want to",
    "wasnt": "was not",
    "werent": "were not",
    "whats": "what is",
    "wont": "will not",
    "wouldnt": "would not",
    "youre": "you are",
}
_ENDINGS: Final = {
    "m": "am",
    "re": "are",
    "ll": "will",
    "ve": "have",
    "d": "would",
    "s": "is",
}
_NOT: Final = {"ca": "can", "wo": "will", "sha": "shall", "ai": "am"}
_BEFORE_IS: Final = re.compile(
    r"(?:s?he|it|this|that|what|where|how|t?here|who|let|one|(?:some|any|no|every)(?:one|body|thing))"
)
_TOKEN: Final = re.compile(r"[a-z]+(?:'[a-z]+)?|\d+|[.!?\n]+|[,;:]+")


def _spelled_out(word: str) -> str:
    """One token with its contraction opened: "won't" is "will not", "boss's" is "boss"."""
    if word in _SHORT_FORMS:
        return _SHORT_FORMS[word]
    head, mark, tail = word.partition("'")
    if not mark:
        return word
    if tail == "t" and head.endswith("n"):
        verb = head[:-1]
        return f"{_NOT.get(verb, verb)} not"
    if tail == "s" and not _BEFORE_IS.fullmatch(head):
        return head
    head = _SHORT_FORMS.get(head, head)
    return f"{head} {_ENDINGS[tail]}" if tail in _ENDINGS else head + tail


def plain(text: str) -> list[str]:
    """The sentences of a text in small plain words, commas kept as " , "."""
    sentences: list[list[str]] = [[]]
    for match in _TOKEN.finditer(text.lower().translate(_QUOTES)):
        token = match.group()
        if token[0] in ".!?\n":
            if "?" in token:
                sentences[-1].append("?")
            sentences.append([])
        elif token[0] in ",;:":
            sentences[-1].append(",")
        else:
            sentences[-1].append(_spelled_out(token))
    return [" ".join(words) for words in sentences if words]


def _sign(*ways: str) -> re.Pattern[str]:
    return re.compile(r"\b(?:" + "|".join(ways) + r")\b")


_THEY: Final = (
    r"(?:they|he|she|everyone|no one|people|others|who|anyone|them|him|"
    r"(?:my|the|his|her|our|their|other) \w+(?: \w+)?)"
)
_GAP: Final = r"(?: \w+){0,3}?"
_BAD_END: Final = (
    r"(?:fail\w*|lose|lost|mess\w*|ruin\w*|embarrass\w*|forget|flunk|choke|screw\w*|alone|lonely|"
    r"single|die|fired|reject\w*|laugh\w*|hate|leave|left|break|worse|badly|wrong|suffer|regret|"
    r"humiliat\w*|miserable|terrible|awful|disaster|disappoint\w*|struggle|stuck|fall|poor|broke)"
)

SIGNS: Final[dict[str, re.Pattern[str]]] = {
    # What others think, told as if it had been heard.
    "they-think": _sign(
        _THEY + _GAP + r" (?:think|thinks|thought|thinking|believe\w*|assume\w*|consider\w*|find|"
        r"finds|see|sees|view|views) (?:that |of )?(?:i|me|my|we|it|this|poorly|less|badly|lowly)",
        r"(?:think|thinks|thought|thinking) (?:that )?(?:i|we) (?:am|are|was|must|do|did|have|"
        r"look)",
        r"thinks? (?:badly|less|poorly|little|the worst) of me",
        r"what (?:people|they|others|he|she|everyone|my \w+) (?:think|thinks|say|says|must)",
        r"see me as|seen as|thought of as|come across as|make me look|makes me look",
    ),
    "they-dislike": _sign(
        _THEY + _GAP + r" (?:hate|hates|hated|dislike|dislikes|despise\w*|resent\w*|judge|judges|"
        r"judging|judged|mock\w*|pity|pities|laughing|laugh|laughs|avoiding|ignoring|"
        r"regrets|regret|ashamed|annoyed|bored|disappointed|embarrassed|disgusted|jealous|"
        r"mad|angry|upset|tired|sick|fed up|staring|gossiping|whispering|talking about)",
        r"(?:mad|angry|annoyed|upset|disappointed|furious|bored|fed up|disgusted|irritated) "
        r"(?:at|with|by|in) (?:me|us)",
        r"(?:hates?|dislikes?|despises?|resents?|judges?|judging|ignoring|avoiding|laughing at|"
        r"mocking|staring at|talking about|against|sick of|tired of|ashamed of|embarrassed of|"
        r"embarrassed by|bored of|cheating on|interested in|care about|cares about) me",
        r"(?:does|do|did) not (?:really |even |actually |truly )?"
        r"(?:like|want|love|care|respect|trust|value|appreciate|miss|understand|believe|need)"
        r" (?:me|about|to be|us|my|in me)",
        r"behind my back|looks? down on|looking down on|looked down on|on purpose|does not care",
        r"(?:only|just) (?:pretend\w*|acting|tolerat\w*|putting up|talks? to me|being polite)",
    ),
    "must-be-they": _sign(
        r"(?:must|probably|obviously|clearly|surely|definitely|likely|bet|sure|tell|know|knew|"
        r"means|because|maybe|guess|feel like|afraid|convinced|suspect) (?:that )?"
        + _THEY
        + r"(?: \w+){0,2}? (?:think|thinks|hate|hates|like|likes|love|loves|want|wants|find|"
        r"finds|is|are|do|does|did|feel|feels|felt|know|knows|thought|wish|wishes|regret\w*)",
        _THEY + r" (?:must|probably|obviously|clearly|surely|definitely|secretly)"
        r" (?:be|have|think|thinks|hate|hates|want|wants|find|finds|feel|feels|see|sees|is|are|"
        r"does|do|did|just|know|knows|wish|wishes|thought|wanted)",
    ),
    # A future known already, and bad.
    "will-go-badly": _sign(
        r"(?:will|would|going to|shall|about to|bound to|destined to|certain to|sure to)"
        + _GAP
        + " "
        + _BAD_END,
        r"(?:will|going to|would|might) (?:never|not|no longer|probably not|always)",
        r"(?:end|ends|ending|wind) up",
        r"doomed|no hope|hopeless|bound to|no chance|no way|no future|never be able",
        r"(?:know|sure|certain|bet|feel|convinced) (?:that )?(?:i|it|this|they|we|he|she) (?:will|"
        r"am going|is going|are going|would|won)",
        r"(?:not|never) (?:going to|get better|work out|find|change|be happy|amount|make it)",
        r"rest of my (?:life|days)|stuck (?:here|like|in)|forever|too late|for good",
    ),
    # The worst there is, and no way to bear it.
    "worst": _sign(
        r"ruin\w*|disaster\w*|catastroph\w*|terrible|horrible|horrific|awful|nightmare|worst|"
        r"unbearable|devastat\w*|destroy\w*|collaps\w*|humiliat\w*",
        r"end of the world|(?:life|career|marriage|relationship|everything|world|it|year|future|"
        r"reputation|night|day|trip) (?:is|will be|would be) (?:all )?(?:over|ruined|finished|"
        r"doomed|lost|destroyed|falling|wrecked)",
        r"(?:lose|lost|losing) (?:everything|it all|my (?:job|house|home|mind|family|kids|career))",
        r"fall\w* apart|never recover|never forgive|can not (?:handle|stand|cope|bear|take|survive|"
        r"go on|live|breathe|deal)|going crazy|go crazy|go insane|go mad|break ?down",
    ),
    "chain": _sign(
        r"and then (?:i|we|they|he|she|it|my|everything)|which (?:means|will|would)",
        r"if \w+(?: \w+){0,8} , (?:then )?(?:i|it|they|he|she|we|my|everyone) (?:will|would|am)",
        r"what if|can not stop (?:thinking|worrying)",
    ),
    # Nothing between one end and the other.
    "all-or-none": _sign(
        r"(?:complete|total|utter|absolute|real|such a|big|huge|whole|entire) "
        r"(?:failure|waste|loser|mess|idiot|fraud|disaster|lie|joke|thing|day|life)",
        r"perfect\w*|either|or (?:else|nothing|not at all)|all or nothing|flawless\w*|100",
        r"(?:a|as a) (?:failure|loser|fraud|fake|waste)|worthless|useless|pointless|"
        r"good for nothing|not good enough|never good enough|good at (?:anything|nothing)|"
        r"nothing right|everything wrong|no good|waste of|what is the point|no point|"
        r"why (?:even )?(?:bother|try)|might as well|may as well|give up|quit|not worth|"
        r"number one|the best",
    ),
    "if-not": _sign(
        r"(?:if|unless|because|since) (?:i|we|he|she|they|it|my|you|this)(?: \w+){0,3}? "
        r"(?:not|never|fail|less|one|even|anything|lose|lost|miss|missed|make|made)",
        r"anything (?:less|but|other)|one (?:mistake|bad|wrong|slip|time|thing)",
    ),
    # Good news, handed back.
    "good-news": _sign(
        r"compliment\w*|prais\w*|congrat\w*|award\w*|promot\w*|passed|won|win|success\w*|"
        r"achiev\w*|accomplish\w*|got (?:an a|a good|the job|in|into|good|full|top)|"
        r"good (?:job|work|grade|mark|score|review|feedback)|well done|thank\w*|nice|kind|proud|"
        r"said (?:i|it|my|that|they|he|she)|told me|says|say|like\w*|loved|enjoyed|finished|"
        r"managed|great|"
        r"went well|did well|do well|did good|did great|helped|hired|raise|medal|prize|accepted",
    ),
    "but-only": _sign(
        r"(?:but|though|although|yet|however|still|only|just)(?: \w+| ,){0,4}? (?:luck\w*|easy|"
        r"nice|polite|anyone|count\w*|matter|mean|means|because|saying|fluke|pity|kind|deserve|"
        r"sorry|curve|help|felt|had|nothing|job|good enough|not)",
        r"luck\w*|fluke|coincidence|by chance|by accident|anyone (?:could|can|would)|"
        r"no big deal|not a big deal|big deal|does not count|do not count|did not count|"
        r"does not (?:matter|mean)|do not (?:matter|mean)|did not (?:matter|mean|really do)|"
        r"(?:just|only) (?:said|saying|says|say|say) |being (?:nice|polite|kind|friendly|generous)|"
        r"feel\w* sorry|(?:do|did|does) not deserve|do not really deserve|so what|"
        r"(?:was|is|were|are) (?:just|only|really)|only because|just because|just (?:lucky|got)|"
        r"had to (?:say|like|be)|have to (?:say|like|be)|supposed to|not that (?:hard|impressive)|"
        r"nothing special|not special|easy (?:one|test|exam|class|questions|task)|low standards",
    ),
}


def signs_in(sentence: str) -> list[str]:
    """The names of the patterns that one plain sentence shows."""
    return [name for name, pattern in SIGNS.items() if pattern.search(sentence)]
