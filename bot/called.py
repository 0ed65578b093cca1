"""What each practice is called: typed at home, its name or its button's words open it."""

import re
from functools import cache

from bot.texts import has, label
from flows.control_words import bare, spoken
from flows.practices import PRACTICES

# entry: what it is called besides what stands on its button, and the names of the practice and of
# the talk that it opens.
CALLED = {
    "week": "week, seven days, seven day protocol, seven day plan, seven day challenge",
    "plan": "thirty day plan, thirty day programme, thirty day program, thirty day challenge, "
    "thirty days, 30 day plan, 30 day programme, 30 day program, 30 day challenge, 30 days",
    "step": "step, tiny step, step today, step for today",
    "reframe": "reframe, reframing",
    "reframe-short": "thirty second exercise, thirty seconds, 30 seconds",
    "solve": "problem solving, solver",
    "thought": "hard thought, cbt",
    "reflect": "reflect, reflection, daily reflection, evening reflection",
    "win": "win",
    "goal": "goal, goal builder, goal setting, smart goal",
    "values": "values, value",
    "affirm": "affirmation, self affirmation, values affirmation",
    "affirm-three": "",
    "cue": "cue card, cue",
    "cues": "cue cards",
    "strengths": "strength, strengths finder",
    "activity": "physical activity, activity",
    "circle": "circle, support circle",
    "checkin": "check in, weekly check in, weekly checkin",
    "peer": "role model",
    "experiment": "",
    "experiments": "experiments",
    "slip": "slip",
    "explaining": "",
    "assess": "ratings, self assessment, assessment",
    "selfcheck": "self check",
    "feedback": "",
    "events": "events, upcoming events",
    "find": "",
    "my-evidence": "",
    "learn": "cards, learning cards",
    "practices": "practices, twelve practices",
    "choose": "chooser",
}

_WISH = re.compile(
    r"(?:(?:hi|hey|hello|please|ok|okay|now|so|yes|yeah) )*"
    r"(?:(?:i|id|i would|we) (?:want|wanna|like|love|need)(?: to)? |i wanna |i have to |"
    r"(?:can|could|may|shall|should) (?:i|we|you) |lets |let us |(?:how|what) about |please |"
    r"help me (?:to |with )?)*"
)
_DO = re.compile(
    r"(?:start|begin|do|open|try|show|give|see|make|use|have|take|go to|go through|go on with|set|"
    r"continue|begin with|start with|work on|take me to) (?:(?:me|us) )?"
)
_ITS = re.compile(r"(?:(?:the|a|an|my|our|your|some|1) )*")


def opens(language: str, text: str) -> str | None:
    """The entry that is asked for, where nothing else is said than its name."""
    names = _names(language)
    for said in spoken(text):
        wished = _WISH.sub("", said, count=1)
        for one in (said, wished, _DO.sub("", wished, count=1)):
            if entry := names.get(_ITS.sub("", one, count=1)):
                return entry
    return None


@cache
def _names(language: str) -> dict[str, str]:
    """Every name as `bare` spells it, without its article; the first of two that share one."""
    practices = {one.entry: f"practice-{one.name}-name" for one in PRACTICES}
    found: dict[str, str] = {}
    for entry, words in CALLED.items():
        keys = (f"offer-{entry}", f"{entry}-name", practices.get(entry, ""))
        written = [label(language, key) for key in keys if key and has(language, key)]
        for name in (*written, *words.split(",")):
            found.setdefault(_ITS.sub("", bare(name), count=1), entry)
    found.pop("", None)
    return found
