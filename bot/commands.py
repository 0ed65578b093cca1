"""The commands people may type, and the entry each opens; the menu shows the first ones."""

# command: entry. In the order of the menu.
COMMANDS = {
    "today": "home",
    "step": "step-from",
    "week": "week",
    "reframe": "reframe",
    "events": "events",
    "solve": "solve",
    "thought": "thought",
    "reflect": "reflect",
    "goal": "goal",
    "values": "values",
    "cue": "cue",
    "strengths": "strengths",
    "evidence": "evidence-asked",
    "remind": "remind",
    "win": "win",
    "progress": "progress",
    "assess": "assess",
    "plan": "plan",
    "calendar": "calendar",
    "practices": "practices",
    "learn": "learn",
    "settings": "settings",
    "pause": "pause",
    "sos": "sos",
    "help": "help",
    "privacy": "privacy",
    "export": "export",
    "delete": "delete",
    "start": "start",
    "home": "home",
    "affirm": "affirm",
    "cues": "cues",
    "experiment": "experiment",
    "experiments": "experiments",
    "slip": "slip",
    "import": "import",
    "wrote": "wrote",
}
# Reached by a button as a rule: typed by those who know them.
HIDDEN = frozenset(
    {"start", "home", "affirm", "cues", "experiment", "experiments", "slip", "import", "wrote"}
)
MENU = tuple(name for name in COMMANDS if name not in HIDDEN)
