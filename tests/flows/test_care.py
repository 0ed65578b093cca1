"""The care gate: what stops a talk, what does not, and that nothing hides from it or breaks it."""

import os
import subprocess
import sys
import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.care import Concern, SoftTopic, concern, prepare, soft_topic
from flows.concern import reading
from flows.concern.notation import BrokenShape, Kept, Reader
from flows.concern.shapes import covered, ends
from flows.concern.short import cache_short
from flows.concern.tables import LANGUAGES, read
from flows.concern.vocabulary import Vocabulary
from tests.flows import care_rates

SENTENCES = care_rates.sentences()
MOST_MISSED = {"en": 0.05}  # of what should stop; a tenth in every other language
MOST_FALSE = 0.03

PLAIN = [
    "I want to die",
    "I'm going to kill myself",
    "I don't want to live anymore",
    "quiero morir",
    "Ich will nicht mehr leben",
    "je veux mourir",
    "quero morrer",
    "я хочу умереть",
    "я не хочу жити",
]


@pytest.mark.parametrize(
    "row",
    [row for row in SENTENCES if row["kind"] == "explicit"],
    ids=lambda row: row["text"],
)
def test_what_is_said_outright_always_stops(row):
    assert concern(row["text"]) is Concern.STOP


@pytest.mark.parametrize("language", care_rates.LANGUAGES)
@pytest.mark.parametrize("half", ["A", "B"])
def test_few_are_missed(language, half):
    due = [
        row
        for row in SENTENCES
        if (row["language"], row["half"], row["expected"]) == (language, half, "stop")
    ]
    missed = [row["text"] for row in due if care_rates.is_missed(row)]
    assert len(missed) <= MOST_MISSED.get(language, 0.1) * len(due), missed


@pytest.mark.parametrize("language", care_rates.LANGUAGES)
def test_few_are_stopped_for_nothing(language):
    others = [row for row in SENTENCES if row["language"] == language and row["expected"] != "stop"]
    stopped = [row["text"] for row in others if care_rates.is_false_stop(row)]
    assert len(stopped) <= MOST_FALSE * len(others), stopped


def test_a_gentler_tone_is_rarely_taken_for_nothing_or_nothing_for_it():
    soft = [row for row in SENTENCES if row["expected"] in {"soft", "none", "calm"}]
    wrong = [row["text"] for row in soft if not care_rates.is_right(row)]
    assert len(wrong) <= 0.05 * len(soft), wrong


def test_the_list_is_large():
    due = [row["language"] for row in SENTENCES if row["expected"] == "stop"]
    assert due.count("en") >= 120
    assert all(due.count(language) >= 60 for language in care_rates.LANGUAGES)
    assert len(SENTENCES) - len(due) >= 200


@pytest.mark.long
def test_the_rates_in_the_documentation_are_those_of_today():
    written = care_rates.DOCUMENT.read_text(encoding="utf-8")
    between = written.partition(care_rates.BEGIN)[2].partition(care_rates.END)[0]
    assert between.strip() == care_rates.table()


WAYS_TO_WRITE = {
    "capitals": str.upper,
    "first letters": str.title,
    "case turned round": str.swapcase,
    "full width": lambda text: "".join(
        chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in text
    ),
    "letter by letter": lambda text: "  ".join(" ".join(word) for word in text.split()),
    "with dots": lambda text: " ".join(
        ".".join(word) if len(word) > 2 else word for word in text.split()
    ),
    "invisible spaces": "\u200b".join,
    "letters that look like blanks": lambda text: text.replace(" ", "\u3164"),
    "letters of no width": "\u1160".join,
    "a word set in bold by hand": lambda text: " ".join(
        [*text.split()[:-1], f"<b>{text.split()[-1]}</b>"]
    ),
    "other marks by hand": lambda text: text.replace(" ", "<br/>") + '<a href="x">!</a>',
    "in pointed brackets": "<{}>".format,
    "soft hyphens": "\u00ad".join,
    "marks above": lambda text: "".join(c + "\u0335" if c.isalpha() else c for c in text),
    "without accents": lambda text: (
        unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
        if text.isascii()
        else text
    ),
    "without apostrophes": lambda text: text.replace("'", ""),
    "curly apostrophes": lambda text: text.replace("'", "’"),
    "drawn out": lambda text: text[:-2] + text[-2] * 5 + text[-1],
    "emoji between": lambda text: text.replace(" ", " 🥀 "),
    "loud": "{}!!!".format,
    "trailing off": "well... {}...".format,
    "in the middle": "I had a good day. {}. My goal is to run five kilometres.".format,
    "on lines of their own": lambda text: text.replace(" ", "\n"),
}


@pytest.mark.parametrize("way", WAYS_TO_WRITE)
@pytest.mark.parametrize("text", PLAIN)
def test_the_way_of_writing_hides_nothing(text, way):
    assert concern(WAYS_TO_WRITE[way](text)) is Concern.STOP


@pytest.mark.parametrize(
    "text",
    [
        "i wаnt tо diе",  # Cyrillic letters in English words
        "хoчу yмepeть",  # Latin letters in Russian words
        "I wαnt to dιe",  # Greek letters
        "𝕀 𝕨𝕒𝕟𝕥 𝕥𝕠 𝕕𝕚𝕖",
        "🇰 🇲 🇸",
        "k1ll mys3lf",
        "su!c!de",
        "thinking about s*****e",
        "#wanttodie",
        "iwanttodie",
        "i want to commit suiicide",
        "thinking about suicdie",
        "ich moechte mich toeten",
        "ya hochu umeret",
        "yа hochu pokonchit s soboi",
        "ne khochu zhit",
    ],
)
def test_disguises_are_seen_through(text):
    assert concern(text) is Concern.STOP


FIGURES = [
    "This deadline is killing me",
    "I'm dying of laughter",
    "Ich lach mich tot",
    "me muero de risa",
    "je meurs de faim",
    "morrendo de rir",
    "умираю со смеху",
    "помираю зі сміху",
]


@pytest.mark.parametrize("figure", FIGURES)
@pytest.mark.parametrize("text", PLAIN)
def test_a_figure_of_speech_hides_nothing_that_stands_beside_it(text, figure):
    assert concern(figure) is Concern.NONE
    assert concern(f"{figure}. {text}") is Concern.STOP
    assert concern(f"{text}, {figure}") is Concern.STOP


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("I tried to kill myself when I was 15, I am fine now", Concern.SOFT),
        ("I tried to kill myself last night", Concern.STOP),
        ("I tried to kill myself when I was 15 and now I want to die again", Concern.STOP),
        ("I don't want to die, I just hate mondays", Concern.NONE),
        ("I don't want to live", Concern.STOP),
        ("I don't want to die but I can't go on living", Concern.STOP),
        ('The song is called "I want to die"', Concern.NONE),
        ("My sister said she wants to die", Concern.SOFT),
        ("My sister said she wants to die. I want to die too", Concern.STOP),
        ("my boss will kill me if I am late", Concern.NONE),
        ("he will kill me if I leave him", Concern.STOP),
    ],
)
def test_what_stands_around_it_counts(text, found):
    assert concern(text) is found


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("I used to cut myself as a teenager", SoftTopic.SELF_PAST),
        ("my friend wants to kill himself", SoftTopic.OTHER_PERSON),
        ("mi amigo quiere suicidarse", SoftTopic.OTHER_PERSON),
        ("My brother told me: I want to die", SoftTopic.OTHER_PERSON),
        ("I was abused as a child", SoftTopic.ABUSE),
        ("ich hatte gestern eine Panikattacke", SoftTopic.PANIC),
        ("I make myself throw up after dinner", SoftTopic.EATING),
        ("I have been feeling low every day for three weeks", SoftTopic.LOW),
        ("Мене нічого не радує", SoftTopic.LOW),
        ("j'en peux plus", SoftTopic.DESPAIR),
        ("I want to die", None),
        ("I want to learn Spanish", None),
    ],
)
def test_a_gentler_tone_knows_why(text, topic):
    assert soft_topic(text) is topic


@given(st.text(max_size=400))
def test_any_text_has_an_answer(text):
    assert isinstance(concern(text), Concern)


@given(st.text(alphabet="dieklmyself sucwant*.!\"\n'-_#1$аеохя", max_size=200))
def test_any_text_of_what_it_looks_for_has_an_answer(text):
    assert isinstance(concern(text), Concern)


@given(st.integers(0, 9000))
def test_it_is_found_anywhere_in_a_long_text(before):
    assert concern("word " * (before // 5) + ". I want to die. " + "word " * 500) is Concern.STOP


def test_the_tables_can_be_read_before_the_first_message():
    prepare()
    assert concern("I want to die") is Concern.STOP


@pytest.mark.parametrize(
    "text",
    [
        "I'll do it tomorrow",
        "I know how to do it",
        "I know when and where I'll do it",
        "I decided to go",
        "I want to finish everything today",
        "Ich mache es heute Abend",
        "ce soir je le fais",
        "hoje faço isso",
        "завтра сделаю это",
        "завтра зроблю це",
    ],
)
def test_what_a_coach_hears_all_day_is_no_plan_to_die(text):
    assert concern(text) is Concern.NONE


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('I keep listening to "I want to die" by that band', Concern.NONE),
        ('"I want to die" is all I can think', Concern.STOP),
        ('Nice song. "I want to die" is all I can think', Concern.STOP),
    ],
)
def test_what_is_quoted_beside_a_work_is_its_name(text, found):
    assert concern(text) is found


def test_two_letters_exchanged_hide_nothing():
    assert concern("I'm going to end my lfie") is Concern.STOP


def test_dots_for_spaces_hide_nothing():
    assert concern("i.want.to.die") is Concern.STOP


def test_nothing_is_found_in_nothing():
    assert concern("") is Concern.NONE
    assert concern(" \n\t") is Concern.NONE


def test_no_text_takes_long():
    words = sorted(read().words)
    texts = ["i want to di ", "a b c d ", "k*", "k.", "1!", '"a', "i. want. ", "kill not myself "]
    texts += [f"{' '.join(words[start::400])} " for start in range(0, 400, 20)]
    began = time.process_time()
    for text in (texts * 8)[:200]:
        concern((text * 4000)[:4000])
    assert time.process_time() - began < 20  # about 2 on an idle machine


def test_of_two_words_that_sound_alike_always_the_same_is_meant():
    asked = (
        "from flows.concern.vocabulary import Vocabulary\n"
        "print(*Vocabulary(['casar', 'cazar', 'kassar', 'quazar']).page('qazar').places)"
    )
    meant = {
        subprocess.run(
            [sys.executable, "-c", asked],
            env={**os.environ, "PYTHONHASHSEED": str(seed)},
            capture_output=True,
            check=True,
        ).stdout
        for seed in range(6)
    }
    assert meant == {b"casar\n"}


def test_only_what_is_made_of_short_texts_is_kept():
    made = []
    make = cache_short(2)(lambda text: made.append(text) or text.upper())
    short, long = "word", "word" * 20
    assert [make(text) for text in (short, long) * 2] == [short.upper(), long.upper()] * 2
    assert made == [short, long, long]


def page_of(text, shape_words):
    return Vocabulary(shape_words).page(text)


@pytest.mark.parametrize(
    ("shape", "text", "found"),
    [
        ("want to? die", "i want to die", True),
        ("want to? die", "want die", True),
        ("want to? die", "want. die", False),
        ("(be dead|die) now", "be dead now", True),
        ("(be dead|die) now", "dead now", False),
        ("kill*", "killing", True),
        ("kill*", "ki", False),
        ("suicide~", "suicied", True),
        ("suicide~", "suite", False),
        ("want ..2 die", "want so much die", True),
        ("want ..2 die", "want so very much die", False),
        ("want ..2 die", "want so. die", False),
        ("^ die $", "no. die. no", True),
        ("^ die $", "to die", False),
        ("(a|^) die", "no. die", True),
        ("SELF (die|go)", "i die", True),
    ],
)
def test_shapes_are_found_as_they_are_written(shape, text, found):
    read_shape = Reader({"SELF": "i, me"}, Kept()).read(shape)
    page = page_of(
        text, shape.replace("SELF", "i me").translate(str.maketrans("(|)?", "    ")).split()
    )
    assert bool(ends(read_shape, page)) is found
    assert bool(covered(read_shape, page)) is found


@pytest.mark.parametrize("shape", ["(a|", "a)", "a?", "UNKNOWN", "", "..3", "(? a)", "(|a)"])
def test_a_broken_shape_is_refused(shape):
    with pytest.raises(BrokenShape):
        Reader({}, Kept()).read(shape)


def test_a_name_that_cannot_be_read_is_refused_though_no_shape_uses_it():
    with pytest.raises(BrokenShape):
        Reader({"NAME": "(a|"}, Kept())


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda module: module.__name__)
def test_each_language_has_only_families_that_are_read(language):
    constants = [value for name, value in vars(reading).items() if name.isupper()]
    named = {one for one in constants if isinstance(one, str)}

    assert set(language.SHAPES) <= reading.ALARMS | named


def test_whoever_comes_while_the_tables_are_read_waits_for_them():
    asked = (
        "from concurrent.futures import ThreadPoolExecutor as Pool\n"
        "from flows.care import concern\n"
        "from flows.concern import tables\n"
        "reads, whole = [], tables.read\n"
        "tables.read = lambda: reads.append(1) or whole()\n"
        "with Pool(4) as pool:\n"
        "    print({one.value for one in pool.map(concern, ['I want to die'] * 8)}, len(reads))"
    )
    found = subprocess.run([sys.executable, "-c", asked], capture_output=True, check=True)
    assert found.stdout == b"{'stop'} 1\n"
