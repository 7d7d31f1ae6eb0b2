"""Read everything that the program wrote, each byte of it, in any spelling of a word."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path

from app.office.desk import Desk
from app.rules.names import fold_name, katakana, search_key
from tests.office import scans

CODES = ("utf-8", "utf-16-le", "utf-16-be", "cp932", "euc_jp")
_SMALL_TO_HALF = dict(zip("アイウエオカキクケコヌメヨ", "ｱｲｳｴｵｶｷｸｹｺﾇﾒﾖ", strict=True))
_FULL_DIGITS = str.maketrans("0123456789", "０１２３４５６７８９")


def everything(desk: Desk, machine: Path) -> Sequence[tuple[str, bytes]]:
    """Return the files of the records, decrypted, and what lies elsewhere on the machine."""
    key = desk.store.data_key if desk.store.encrypted else None
    beside = [(str(one), one.read_bytes()) for one in machine.rglob("*") if one.is_file()]
    backup = scans.newest_backup(desk.folder, machine / "unpacked", key)
    return [*scans.files(desk.folder, key).items(), *backup.items(), *beside]


def found_in(content: bytes, words: Iterable[str]) -> Iterator[str]:
    """Yield the words that stand in some bytes, in whatever spelling."""
    for word in words:
        if any(spelling in content for spelling in spellings(word)):
            yield word


def spellings(word: str) -> set[bytes]:
    """Spell a word in every form and code in which a program could have kept it."""
    forms = {word, katakana(word), fold_name(word), search_key(word), _hiragana(word)}
    forms |= {word.translate(_FULL_DIGITS), "".join(_SMALL_TO_HALF.get(one, one) for one in word)}
    coded = {_coded(form, code) for form in forms for code in CODES}
    escaped = {form.encode("ascii", "backslashreplace") for form in forms}
    return (coded | escaped | set(map(_indexed, forms))) - {b""}


def _coded(form: str, code: str) -> bytes:
    try:
        return form.encode(code)
    except UnicodeError:
        return b""


def _hiragana(word: str) -> str:
    return "".join(chr(ord(one) - 0x60) if "ァ" <= one <= "ヶ" else one for one in word)


def _indexed(form: str) -> bytes:
    """Spell a word as the search index does, as pairs of characters."""
    return " ".join(f"{ord(one):05x}{ord(two):05x}" for one, two in pairwise(form)).encode()
