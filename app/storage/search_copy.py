"""Carry the index of names from one engine to the other, which spell it differently.

SQLite keeps the pairs of a member as one text, PostgreSQL as an array beside the folded texts; the
second can be read from the pairs, as the last pair of each text ends with U+001F.
"""

from collections.abc import Sequence

from sqlalchemy import Connection, column, insert, select, table
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.types import Text

from app.rules.names import END_OF_TEXT

_FTS = table("member_search", column("rowid"), column("pairs"))
_GIN = table("member_search", column("member_id"), column("pairs", ARRAY(Text)), column("folded"))
_DIGITS = 5
_PAGE = 1_000


def copy(reading: Connection, writing: Connection) -> None:
    """Fill the index of copied records."""
    there = _FTS if reading.dialect.name == "sqlite" else _GIN
    query = select(there.c[0], there.c.pairs).execution_options(yield_per=_PAGE)
    for page in reading.execute(query).partitions():
        entries = [(int(key), _words(pairs)) for key, pairs in page]
        if writing.dialect.name == "sqlite":
            lines = [{"rowid": key, "pairs": " ".join(words)} for key, words in entries]
            writing.execute(insert(_FTS), lines)
        else:
            rows = [{"member_id": k, "pairs": w, "folded": folded(w)} for k, w in entries]
            writing.execute(insert(_GIN), rows)


def _words(pairs: str | Sequence[str]) -> list[str]:
    return pairs.split() if isinstance(pairs, str) else list(pairs)


def folded(words: Sequence[str]) -> str:
    """Return the texts behind the pairs, as PostgreSQL keeps them."""
    signs = [(chr(int(word[:_DIGITS], 16)), chr(int(word[_DIGITS:], 16))) for word in words]
    text = "".join(first + END_OF_TEXT * (second == END_OF_TEXT) for first, second in signs)
    return text.removesuffix(END_OF_TEXT)
