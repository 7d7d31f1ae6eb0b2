"""Find members by pairs of characters: FTS5 on SQLite, a GIN index on PostgreSQL.

Each character is spelt as five hex digits, so that any script is plain ASCII to the tokenizer and
one character is a prefix of its pairs.
"""

from collections.abc import Iterable, Sequence

from sqlalchemy import ColumnElement, bindparam, column, delete, insert, select, table, text
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Session
from sqlalchemy.types import Text

from app.rules.names import pairs, search_key
from app.storage.schema.members import MemberRecord
from app.storage.typed_words import plain_number, typed_words

_FTS = table("member_search", column("rowid"), column("pairs"))
_GIN = table("member_search", column("member_id"), column("pairs", ARRAY(Text)), column("folded"))
_DIGITS = frozenset("0123456789")


class MemberSearch:
    """Keep and ask the index of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session
        assert session.bind is not None
        self._sqlite = session.bind.dialect.name == "sqlite"

    def add(self, member_id: int, texts: Iterable[str]) -> None:
        """Index one member, who is not in the index yet, by the texts that find them."""
        kept = [one for one in texts if one]
        words = [_spell(pair) for one in kept for pair in pairs(one)]
        connection = self._session.connection()
        if self._sqlite:
            connection.execute(insert(_FTS), {"rowid": member_id, "pairs": " ".join(words)})
            return
        folded = "\x1f".join(search_key(one) for one in kept)
        row = {"member_id": member_id, "pairs": words, "folded": folded}
        connection.execute(insert(_GIN), row)

    def put(self, member_id: int, texts: Iterable[str]) -> None:
        """Index one member anew."""
        self.drop(member_id)
        self.add(member_id, texts)

    def drop(self, member_id: int) -> None:
        """Take one member out of the index."""
        key = _FTS.c.rowid if self._sqlite else _GIN.c.member_id
        target = _FTS if self._sqlite else _GIN
        self._session.execute(delete(target).where(key == member_id))

    def condition(self, typed: str) -> ColumnElement[bool] | None:
        """Return what a member must fulfil to be found by what was typed; None finds all.

        A single ASCII digit means the start of a code (DECISIONS 34); words are joined by AND.
        """
        words = [plain_number(word) for word in typed_words(typed)]
        if not words:
            return None
        if len(words) == 1 and words[0] in _DIGITS:
            return MemberRecord.member_code.startswith(words[0])
        return self._fts(words) if self._sqlite else self._gin(words)

    def _fts(self, words: Sequence[str]) -> ColumnElement[bool]:
        query = " AND ".join(_phrase(word) for word in words)
        found = select(_FTS.c.rowid).where(
            text("member_search MATCH :words").bindparams(bindparam("words", query))
        )
        return MemberRecord.id.in_(found)

    def _gin(self, words: Sequence[str]) -> ColumnElement[bool]:
        found = select(_GIN.c.member_id)
        for word in words:
            inner = [_spell(pair) for pair in pairs(word)[:-1]]
            if inner:
                found = found.where(_GIN.c.pairs.contains(inner))
            found = found.where(_GIN.c.folded.contains(word, autoescape=True))
        return MemberRecord.id.in_(found)


def _phrase(word: str) -> str:
    inner = [_spell(pair) for pair in pairs(word)[:-1]]
    return '"' + " ".join(inner) + '"' if inner else f'"{_spell(word)}"*'


def _spell(characters: str) -> str:
    return "".join(f"{ord(sign):05x}" for sign in characters)
