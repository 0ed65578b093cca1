"""What a bot is said to be about to say, where none that plans anything is there."""


class Planned:
    """The next nudge is what `nudge` returns; nothing is ever on its way."""

    def __init__(self, nudge):
        self.nudge = nudge

    def busy(self, _now):
        return False
