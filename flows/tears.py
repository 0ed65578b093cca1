"""Tells a face that cries, or a broken heart, sent without a word."""

FACES = frozenset("😭😢💔😿😥😞😔🙁☹")
WITH_THEM = frozenset("\ufe0f \n.,…!")


def tearful(text: str) -> bool:
    """Whether a text is nothing but such pictures, one or many."""
    return any(sign in FACES for sign in text) and all(
        sign in FACES or sign in WITH_THEM for sign in text
    )
