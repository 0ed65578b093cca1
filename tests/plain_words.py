"""How hard a text is to read: the school grade of Flesch and Kincaid (1975)."""

import re

WORD = re.compile(r"[a-zà-ÿ’']+", re.IGNORECASE)


def sentences(text):
    found = re.split(r"[.!?:;](?=\s|$|[”\"’)])|\n", text)
    return [one for one in found if WORD.search(one)]


def syllables(word):
    """By the groups of vowels that are heard; right for nine in ten words of everyday English."""
    word = re.sub(r"[^a-z]", "", word.lower().replace("’s", "s"))
    if len(word) <= 3:
        return 1
    word = re.sub(r"(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$", lambda m: m[0][0], word)
    groups = re.findall(r"[aeiouy]+", word)
    return max(len(groups), 1)


def grade(text):
    """0.39 words a sentence + 11.8 syllables a word - 15.59."""
    words = WORD.findall(text)
    per_sentence = len(words) / max(len(sentences(text)), 1)
    per_word = sum(syllables(word) for word in words) / max(len(words), 1)
    return 0.39 * per_sentence + 11.8 * per_word - 15.59
