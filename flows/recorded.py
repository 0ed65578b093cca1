"""What is written down of an action: the words it was told in, beside its own where those are bare.

"8" and "pretty much like that" say something on the day they are typed, and nothing a month later.
"""

import re

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
# With nothing but the first, the action itself is what was done. The others point at it only.
_YES = """
    all and did do done exactly finished good great i it just ok okay so sure that the thing this
    well ya yea yeah yep yes yup
"""
_POINTING = """
    a about above almost as basically best better bit both easy enough fine fun half hard kind lol
    less like little lot more most much my nice not nothing of on or part planned pretty quite
    really said same some something sort special the then there they time times two was went what
    with
"""
_SAYS_YES = frozenset(_YES.split())
_BARE = _SAYS_YES | frozenset(_POINTING.split())


def recorded(action: str, told: str) -> str:
    """How it reads among one's evidence."""
    action = action.strip().rstrip(".:;,! ")
    words = [word.casefold() for word in _WORD.findall(told)]
    if not action or told.strip() == action or (len(words) > 1 and not _BARE.issuperset(words)):
        return told
    if words and _SAYS_YES.issuperset(words) and not any(sign.isdecimal() for sign in told):
        return action
    return f"{action}: {told.strip()}"
