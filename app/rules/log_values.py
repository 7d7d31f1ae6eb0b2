"""Spell the values that an act wrote as the office writes them: days, yes and no, its own words."""

import re
from collections.abc import Iterable, Mapping
from datetime import date
from itertools import chain
from typing import Final

from app.rules.eras import japanese
from app.rules.letter_kinds import LETTER_WORDS
from app.rules.log_codes import BY_FIELD, BY_NOUN, PLAIN
from app.rules.log_fields import WORDS, field_word
from app.rules.roles import Role
from app.rules.worded import Worded

NONE: Final = "（なし）"
_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
_CODE: Final = re.compile(r"[a-z][a-z0-9_]*")
_DIGITS: Final = 16
_HASHES: Final = frozenset({"sha256", "cover_sha256", "list_sha256"})
_PAIR: Final = 2
LISTS: Final = frozenset(
    {
        *("auditors", "departments", "numbers", "codes", "papers", "viewers", "rights", "fields"),
        *("items", "purposes", "people", "types", "kept", "stays", "masked", "shredded", "sheets"),
        *(
            "trainings",
            "roles",
            "start",
            "shift",
            "added",
            "missing",
            "closures",
            "gaps",
            "lacking",
        ),
        *("waits_for", "kinds", "amounts", "label"),
    }
)
"""What acts write as a list: only a list of two lists is a change there."""


def change_in(field: str, value: object, nouns: Iterable[str] = ()) -> tuple[object, object] | None:
    """Return what stood before and what stands now; None where a value is no change of one."""
    if not isinstance(value, list) or len(value) != _PAIR:
        return None
    listed = field in LISTS and not (field == "departments" and "training" in nouns)
    if listed and not all(isinstance(one, list) for one in value):
        return None
    return value[0], value[1]


def spelt(field: str, value: object, nouns: Iterable[str] = ()) -> str:
    """Return a value in words; `nouns` are what the act touched, where a code needs to know."""
    if value is None or value in ("", [], {}):
        return NONE
    if isinstance(value, bool):
        return "はい" if value else "いいえ"
    if isinstance(value, dict):
        return _mapping(value, nouns)
    if isinstance(value, (list, tuple)):
        return "、".join(spelt(field, one, nouns) for one in value)
    if isinstance(value, (int, float)):
        return f"{value:,}" if isinstance(value, int) and not field.endswith("_id") else f"{value}"
    return _text(field, str(value), nouns)


def _mapping(value: Mapping[str, object], nouns: Iterable[str]) -> str:
    return "、".join(f"{word_of_key(key)} {spelt(key, one, nouns)}" for key, one in value.items())


def word_of_key(key: str) -> str:
    """Return what a part of a value is called: a field, or a code of its own."""
    if not _CODE.fullmatch(key):
        return key
    return PLAIN.get(key) or _known("", key, ()) or field_word(key)


def _text(field: str, text: str, nouns: Iterable[str]) -> str:
    if _DAY.fullmatch(text):
        try:
            return japanese(date.fromisoformat(text))
        except ValueError:
            return text
    if field in _HASHES:
        return text[:_DIGITS]
    if _CODE.fullmatch(text) or text in {"True", "False"}:
        return PLAIN.get(text) or _known(field, text, nouns) or text
    return text


def _known(field: str, code: str, nouns: Iterable[str]) -> str:
    """Return the word of a code: of what was touched, of the field, or of a kind of letter."""
    named = chain.from_iterable(BY_NOUN.get((noun, field), ()) for noun in nouns)
    for kind in (*named, *BY_FIELD.get(field, ())):
        if code in kind.__members__.values():
            return word_in(kind, code)
    if field in LETTER_WORDS and code in Role.__members__.values():
        return word_in(Role, code)
    return LETTER_WORDS.get(code) or WORDS.get(code, "")


def word_in(kind: type[Worded], code: str) -> str:
    """Return the word that an enumeration has for a code."""
    return kind(code).word
