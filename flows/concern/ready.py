"""The tables as the gate needs them: read when this is first imported, once however many ask."""

from typing import Final

from flows.concern.tables import read
from flows.concern.vocabulary import Vocabulary

TABLES: Final = read()
VOCABULARY: Final = Vocabulary(TABLES.words)
