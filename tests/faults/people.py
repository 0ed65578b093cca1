"""People who talk to the bot for weeks and know what they said.

Each word they type holds a mark of theirs, such as x1003x17x, so that whatever is kept or shown
later can be told apart: whose it is, and which of their answers.
"""

import asyncio
import contextlib
import re
from dataclasses import dataclass, field

MARK = re.compile(r"x(\d+)x(\d+)x")
TURN = re.compile(r"q:(\d+):")
CITIES = ("Lisbon", "Berlin", "New York", "Kathmandu", "Auckland", "Adelaide")

# Questions by words of theirs, and how they are answered: (what is written down, how).
TEXT, TAP, RATE, LEAVE = "text", "tap", "rate", "leave"
QUESTIONS = (
    ("Hello, I’m Foothold", "hello", TAP, "let’s start"),
    ("Which city’s clock", "zone", TEXT, "{city}"),
    ("At what hour may I write", "morning", TAP, "8:00"),
    ("Four quick ratings now", "baseline", TAP, "Later"),
    ("What did you do? One or two", "what", TEXT, "I rang the office about {mark}"),
    ("that made it work?", "how", TEXT, "I wrote it all down before, as in {mark}"),
    ("what was your part?", "hand-back", TEXT, "I turned up and stayed for {mark}"),
    ("What would you like to be able to do?", "title", TEXT, "Give 3 talks at work about {mark}"),
    ("is wide. Which one situation", "narrow", TAP, "Skip"),
    ("What would someone see you do", "specific", TAP, "Skip"),
    ("How will you know you’ve done it", "measurable", TAP, "Skip"),
    ("By when?", "by", TAP, "In a week"),
    ("How hard is it for you", "difficulty", RATE, (4, 9)),
    ("How sure are you that you’ll do it", "confidence", RATE, (7, 9)),
    ("Step 1 of 5: the problem", "problem", TEXT, "The rent goes up by 80 in May, see {mark}"),
    ("sounds like several things", "problem", TEXT, "The rent goes up by 80 in May, see {mark}"),
    ("How sure are you that you can solve", "before", RATE, (1, 10)),
    ("What could be done about", "ideas", LEAVE, "ask {mark} for more time"),
    ("What else?", "ideas", LEAVE, "ask {mark} for more time"),
    ("One more, as odd as you like", "ideas", LEAVE, "ask {mark} for more time"),
    ("You can go on collecting", "ideas", LEAVE, "ask {mark} for more time"),
    ("Tap done when you’ve run dry", "ideas", LEAVE, "ask {mark} for more time"),
)
RIGHT = "Yes, that’s right"
ENDINGS = {
    "welcome": "All set.",
    "win": "That’s in your evidence now",
    "goal": "You start at",
}
NAMES = {  # of conversations, as the button to go on with one says them
    "welcome": "setting up",
    "win": "writing down a win",
    "goal": "your new goal",
    "solve": "the problem solver",
}
OPENS = {
    "What did you do? One or two": "win",
    "What would you like to be able to do?": "goal",
    "Step 1 of 5": "solve",
    "Hello, I’m Foothold": "welcome",
}
HOME = "What would help right now"
SORRY = "Something went wrong on my side"
UNSAVED = "I can’t write anything down"
OURS = {  # what is asked in which conversation
    "welcome": {"hello", "zone", "morning", "baseline"},
    "win": {"what", "how", "hand-back"},
    "goal": {"title", "narrow", "specific", "measurable", "by", "difficulty", "confidence"},
    "solve": {"problem", "before", "ideas"},
}
IDEAS = 36


@dataclass
class Answer:
    """Something said: to which question, with which words or number, and whether it was heard."""

    step: str
    value: object
    mark: str = ""
    heard: bool = False


@dataclass
class Talk:
    flow: str
    answers: list = field(default_factory=list)
    ended: bool = False  # its last words were seen

    def of(self, step):
        return [one for one in self.answers if one.step == step]


class Person:
    """One of the people of a town. `patience` is how long they wait before they ask for home."""

    def __init__(self, line, number, chance, *, patience=4.0):
        self.line, self.number, self.random = line, number, chance
        self.chat = line.chat(number)
        self.city = CITIES[number % len(CITIES)]
        self.patience = patience
        self.talks = []
        self.sorries = 0
        self.lost = 0  # how often they had to ask for home
        self._marks = 0
        self._seen = 0
        self._answered = set()
        self._nudges = set()

    def __repr__(self):
        return f"person {self.number}"

    # What they do

    def _type(self, text):
        return self.line.types(self.number, text)

    def _tap(self, message, data):
        again = 2 if self.random.random() < 0.12 else 1
        for _ in range(again):
            self.line.taps(self.number, message.id, data)

    def _mark(self):
        self._marks += 1
        return f"x{self.number}x{self._marks}x"

    # What they see

    def _fresh(self):
        """The bot's messages since they last looked, the newest first."""
        found = [one for one in self.chat.messages.values() if one.bot and one.seq > self._seen]
        return sorted(found, key=lambda one: -one.seq)

    async def _look(self, wanted, patience=None):
        """The newest new message that is wanted; None where patience ran out."""
        end = asyncio.get_running_loop().time() + (patience or self.patience)
        while True:
            self.chat.news.clear()
            for one in self._fresh():
                if found := wanted(one):
                    return found
            left = end - asyncio.get_running_loop().time()
            if left <= 0:
                return None
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self.chat.news.wait(), left)

    def _matters(self, talk, begun):
        """What in a message calls for something, while this conversation is open."""

        def wanted(message):
            new = message.id > begun  # and not one of before that was changed
            if new and SORRY in message.text:
                return "sorry", message
            if new and self._ends(talk, message):
                return "end", message
            if new and HOME in message.text and any(data[:2] == "g:" for _, data in message.keys):
                return "home", message
            if turn_of(message) and _asked(message) not in self._answered:
                return "question", message
            return None

        return wanted

    def _ends(self, talk, message):
        """Whether these are the last words of this talk: they show what was told in it."""
        marks = [one.mark for one in talk.answers if one.mark]
        return ENDINGS.get(talk.flow, "\0") in message.text and (
            talk.flow == "welcome" or any(mark in message.text for mark in marks)
        )

    # Talks

    async def settle_in(self):
        await self.hold("welcome", "/start")

    async def hold(self, flow, command, *, most=IDEAS):
        """One conversation from its beginning to its end, whatever happens; or part of a list.

        Returns whether it came to that: not where the person gave up, after many tries.
        """
        talk = Talk(flow)
        open_before = self._going(flow)
        if open_before:
            talk = open_before
        else:
            self.talks.append(talk)
        self._seen = self.chat.seq
        begun = self._type(command)
        tries = 0
        ideas = 0
        while tries < 40:
            found = await self._look(self._matters(talk, begun))
            if found is None:
                tries += 1
                self.lost += 1
                self._type("/start")
                continue
            kind, message = found
            self._seen = max(self._seen, message.seq)
            if kind == "end":
                self._heard(talk, "")
                talk.ended = True
                return True
            if kind == "sorry":
                self.sorries += 1
                self._again(talk)
                continue
            if kind == "home":
                tries += 1
                if not self._resume(flow, message):
                    if talk.answers and flow != "solve":
                        return True  # it ended, though its last words never came
                    self._type(command)
                continue
            step, how, words = _question(message)
            if step is None or step not in OURS[flow] | {"right"}:
                # Another conversation came in between: back to the one that was meant.
                self._answered.add(_asked(message))
                self._type("/start")
                tries += 1
                continue
            if talk.of(step) and how != LEAVE:
                # Asked again what was answered: it may be about to go on by itself.
                self._answered.add(_asked(message))
                if await self._look(self._matters(talk, begun), 2.0):
                    continue
            self._heard(talk, step)
            self._answered.add(_asked(message))
            if how == LEAVE:
                if ideas >= most or len(talk.of("ideas")) >= IDEAS:
                    return True
                ideas += self._tell(talk, words, most - ideas)
            else:
                self._answer(talk, message, step, how, words)
        return False

    def _going(self, flow):
        """Lists are gone on with for days."""
        if flow != "solve":
            return None
        return next((one for one in self.talks if one.flow == flow and one.of("ideas")), None)

    def _answer(self, talk, message, step, how, words):
        if how == TAP:
            label = words if step != "right" else RIGHT
            data = next((data for name, data in message.keys if label in name), None)
            if data is None:
                data = message.keys[0][1]
            talk.answers.append(Answer(step, label))
            self._tap(message, data)
        elif how == RATE:
            value = self.random.randint(*words)
            data = next(data for name, data in message.keys if name == str(value))
            talk.answers.append(Answer(step, value))
            self._tap(message, data)
        else:
            mark = self._mark() if "{mark}" in words else ""
            text = words.format(mark=mark, city=self.city)
            talk.answers.append(Answer(step, text, mark))
            self._type(text)

    def _tell(self, talk, words, most):
        """Ideas, sometimes several messages at once."""
        count = min(most, self.random.choice((1, 1, 1, 2, 3)))
        for _ in range(count):
            mark = self._mark()
            text = words.format(mark=mark)
            talk.answers.append(Answer("ideas", text, mark))
            self._type(text)
        return count

    def _again(self, talk):
        """After an apology: as asked, the last thing once more, where it was typed."""
        if talk.answers and talk.answers[-1].mark:
            self._type(str(talk.answers[-1].value))

    def _heard(self, talk, step):
        """A new question, or the end: what was said to the ones before it has been taken."""
        for one in talk.answers:
            if one.step != step:
                one.heard = True

    def _resume(self, flow, message):
        for name, data in message.keys:
            if NAMES[flow] in name:
                self._tap(message, data)
                return True
        return False

    async def meet_nudges(self):
        """Some of what the coach came with is answered by a button."""
        for message in list(self.chat.messages.values()):
            keys = [(name, data) for name, data in message.keys if data.startswith("n:")]
            if keys and message.id not in self._nudges:
                self._nudges.add(message.id)
                if self.random.random() < 0.3:
                    foot = [data for _, data in keys if data.endswith(":not-today")]
                    if foot:
                        self._tap(message, foot[0])


def turn_of(message):
    """The turn that the buttons of a question belong to; 0 for what is none."""
    for _, data in message.keys:
        if found := TURN.match(data):
            return int(found[1])
    return 0


def _asked(message):
    """Which question it is: a day is read back below the buttons of the same turn."""
    return turn_of(message), _question(message)[0]


def _question(message):
    if any(RIGHT in name for name, _ in message.keys):
        return "right", TAP, RIGHT
    for words, step, how, answer in QUESTIONS:
        if words in message.text:
            return step, how, answer
    return None, None, None
