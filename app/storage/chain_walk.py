"""Walk a page of the log as fast as its rows stand beyond doubt.

A row is spelt by hand here: ten times as fast as building a mapping and writing it as JSON, which
remains the way for whatever else stands in the file.
"""

import hmac
from collections.abc import Sequence
from contextlib import suppress
from hashlib import sha256
from json.encoder import encode_basestring
from typing import Any, Final

_MOMENT: Final = len("2026-04-20 02:00:00.000000")
_UTF8: Final = ("utf-8", "surrogatepass")
_UNLIKE: Final = (TypeError, ValueError, AttributeError, LookupError)
"""What a value of another type, or another engine's, raises where a text is taken apart."""


def standing(rows: Sequence[tuple[Any, ...]], number: int, prev_hash: str) -> int:
    """Count the rows, from the first one, that follow a number and its hash beyond doubt.

    The rows are as `chain_rows.page` gives them. The one after those counted is either broken or
    kept otherwise than the program writes: `chain` looks into it. Each text is compared with what
    its own content gives, so that nothing else can pass for it.
    """
    first, title_of, fields_of = number, _Quoted(), _Quoted()
    with suppress(*_UNLIKE):
        # In the order of ChainRow.
        for found, at, by, title, subjects, fields, mac, prev, full, salt, said, has, told in rows:
            if found != number + 1 or prev != prev_hash or len(at) != _MOMENT or at[10] != " ":
                break
            if has is not None and hmac.digest(salt, said.encode(*_UTF8), "sha256").hex() != mac:
                break
            spelt = (
                f'{{"at":"{at[:10]}T{at[11:]}+00:00","details_mac":{encode_basestring(mac)},'
                f'"fields":{fields_of[fields]},"number":{found},"prev_hash":"{prev}","staff_id":'
                f"{'null' if by is None else int.__str__(by)},"
                f'"subjects":{encode_basestring(subjects)},"title":{title_of[title]}}}'
            )
            if sha256(spelt.encode(*_UTF8)).hexdigest() != full or not _agree(subjects, told):
                break
            number, prev_hash = found, full
    return number - first


class _Quoted(dict[str, str]):
    """Spell a text that many rows share only once."""

    def __missing__(self, text: str) -> str:
        """Spell it as JSON does."""
        self[text] = quoted = encode_basestring(text)
        return quoted


def _agree(subjects: str, told: str | None) -> bool:
    """Tell whether the table beside the log names the same records as a text whose hash fits.

    The engine escapes quotes, so that no noun can be written to look like two records.
    """
    if told is None:
        return subjects == "[]"
    said = subjects[2:-1]
    return told == said or set(told.split("[")) == set(said.split(",["))
