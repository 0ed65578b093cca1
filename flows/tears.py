"""Tells a face that cries, or a broken heart, sent without a word."""

FACES = frozenset("😭😢💔😿😥😞😔🙁☹")
WITH_THEM = FACES | set("\ufe0f \n.,…!")


def tearful(text: str) -> bool:
    """Whether a text is nothing but such pictures, one or many."""
    return not FACES.isdisjoint(text) and WITH_THEM.issuperset(text)
