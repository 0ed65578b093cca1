"""The commands people may type, and the entry each opens; the menu shows the first ones."""

# command: entry. In the order of the menu.
COMMANDS = {
    "today": "home",
    "week": "week",
    "reframe": "reframe",
    "solve": "solve",
    "evidence": "evidence",
    "progress": "progress",
    "assess": "assess",
    "settings": "settings",
    "pause": "pause",
    "sos": "sos",
    "help": "help",
    "privacy": "privacy",
    "delete": "delete",
    "start": "start",
}
HIDDEN = frozenset({"start"})
MENU = tuple(name for name in COMMANDS if name not in HIDDEN)
