import pytest

from flows.absolutes import absolutes, identity_words


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("I never get it right", ("never",)),
        ("I always fail and everyone knows it", ("always", "everyone")),
        ("ALWAYS late. Always.", ("always",)),
        ("I can't ever say the right thing", ("can't ever",)),
        ("I can’t ever relax", ("can’t ever",)),
        ("Nothing works out for me", ("nothing",)),
        ("No one likes me and nobody calls", ("no one", "nobody")),
        ("It goes wrong every single time", ("every single time",)),
        ("Every time I try I lose", ("every time",)),
        ("I'm completely useless", ("completely",)),
        ("It's all or nothing with me", ("all or nothing",)),
        ("I can't do anything right", ("can't do anything",)),
        ("They hate me, not a single person called", ("not a single person",)),
        ("He interrupts me all the time", ("all the time",)),
        ("I'll be alone forever", ("forever",)),
        ("It's impossible", ("impossible",)),
        ("All men are liars", ("all men",)),
        ("Everything I touch breaks", ("everything",)),
        ("I've never been good at this", ("never",)),
        ("I never, ever win", ("never, ever",)),
        ("I'm 100 percent sure I'll fail", ("100 percent",)),
    ],
)
def test_absolute_words_are_found(text, found):
    assert absolutes(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "",
        "I had soup for lunch",
        "Never mind, found it",
        "You're always welcome",
        "As always, thank you",
        "Nothing special today",
        "Nothing much",
        "All right, let's go",
        "First of all I made a list, after all",
        "Not everyone was there",
        "I don't always get it right, and that's fine",
        "It isn't always easy",
        "I almost never skip",
        "Hardly anyone came",
        "You never know",
        "It's never too late",
        "I've never been to Rome",
        "Better than nothing",
        "Everything is fine",
        "Hi everyone",
        "It's totally fine",
        "Absolutely!",
        "It took forever",
        "Nevertheless I went",
        "I run every day",
        "It's always nice to see her",
        "🙂🙂",
    ],
)
def test_harmless_uses_are_left_alone(text):
    assert absolutes(text) == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("I'm just bad at this", ("I'm just bad at this",)),
        ("I'm a failure", ("I'm a failure",)),
        ("I’m a failure", ("I’m a failure",)),
        ("im such an idiot", ("im such an idiot",)),
        ("I'm so stupid", ("I'm so stupid",)),
        ("I am a complete waste of space", ("I am a complete waste of space",)),
        ("I'm not a maths person", ("I'm not a maths person",)),
        ("I'm just not the type", ("I'm just not the type",)),
        ("I'm not good enough", ("I'm not good enough",)),
        ("I'm not cut out for management", ("I'm not cut out for management",)),
        ("I always fail", ("I always fail",)),
        ("I always mess things up", ("I always mess things up",)),
        ("I never finish anything", ("I never finish anything",)),
        ("I have no willpower", ("I have no willpower",)),
        ("I don't have what it takes", ("I don't have what it takes",)),
        ("I suck at drawing", ("I suck at drawing",)),
        ("That's just who I am", ("That's just who I am",)),
        ("Why am I so lazy", ("Why am I so lazy",)),
        ("I'm a terrible mother", ("I'm a terrible mother",)),
        ("I can't do anything right", ("I can't do anything right",)),
        ("There's something wrong with me", ("There's something wrong with me",)),
        ("I've never been good at talking", ("I've never been good at talking",)),
        ("I think I'm stupid", ("I'm stupid",)),
        ("I feel like I'm a burden", ("I'm a burden",)),
        ("I was born lazy", ("I was born lazy",)),
        ("I forgot the form because I'm useless. I'm a failure.", ("I'm useless", "I'm a failure")),
    ],
)
def test_words_that_make_it_who_one_is_are_found(text, found):
    assert identity_words(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "",
        "I had soup for lunch",
        "I'm tired",
        "I'm not stupid",
        "I'm not a failure",
        "I failed the test",
        "It went badly because I slept four hours",
        "I felt stupid for a moment",
        "He thinks I'm an idiot",
        "They said I'm useless",
        "I'm a teacher",
        "I'm a bit lazy today",
        "I'm good at this",
        "That was a stupid question",
        "The plan was bad",
        "I always take the bus",
        "I never eat meat",
        "I'm getting better at this",
        "🙂",
    ],
)
def test_plain_talk_about_oneself_is_left_alone(text):
    assert identity_words(text) == ()


@pytest.mark.parametrize(
    "text", ["I'm so " * 1000, "never " * 1000, "i am not a " * 400, "é" * 4000]
)
def test_a_wall_of_words_is_read_too(text):
    assert isinstance(absolutes(text), tuple)
    assert isinstance(identity_words(text), tuple)
