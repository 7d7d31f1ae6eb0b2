"""Read the wording of the letters; the office may edit it, so its placeholders are checked."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from string import Formatter

from app.letters.fonts import missing
from app.letters.wording_names import placeholder_name, sentence_name
from app.paths import resource
from app.rules.errors import OfficeError

Slots = Mapping[str, frozenset[str]]
SHOWN = 12


class WordingBroken(OfficeError):
    """Say which sentence of a letter's wording cannot be used, and why."""


@dataclass(frozen=True)
class Wording:
    """Hold the checked sentences of one kind of letter, and the version that letters record."""

    name: str
    version: str
    sentences: Mapping[str, str]

    def text(self, key: str, **values: str) -> str:
        """Fill in one sentence; the values are text and never read as placeholders."""
        return self.sentences[key].format(**values)


def slots(**names: str) -> Slots:
    """Declare which placeholders each sentence must have, as words: `opening="received_on"`."""
    return {key: frozenset(words.split()) for key, words in names.items()}


def shipped_text(name: str) -> str:
    """Return the text of a wording as the program brings it."""
    return _shipped(name)


def load(name: str, needed: Slots) -> Wording:
    """Read the wording that ships with the program; raise `WordingBroken`."""
    return read(name, _shipped(name), needed)


def read(name: str, text: str, needed: Slots) -> Wording:
    """Read edited wording (TOML) and refuse it unless every sentence and placeholder is right."""
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise WordingBroken(
            f"文面「{name}」を{_line_of(error)}読み取れません。前の文面のまま変わっていません。"
            "引用符やかぎかっこの閉じ忘れを確かめてください。"
        ) from error
    sentences = {key: value for key, value in table.items() if isinstance(value, str)}
    for fault in _faults(table, sentences, needed):
        raise WordingBroken(f"文面「{name}」は使えません。{fault}前の文面のまま変わっていません。")
    return Wording(name, sha256(text.encode()).hexdigest()[:SHOWN], sentences)


def _line_of(error: tomllib.TOMLDecodeError) -> str:
    found = re.search(r"at line (\d+)", str(error))
    return f"{found[1]}行目から" if found else ""


def _faults(
    table: Mapping[str, object], sentences: Mapping[str, str], needed: Slots
) -> Iterator[str]:
    for key in table:
        if key not in needed:
            yield f"「{key}」という項目はこの文書にありません。項目の名前を直すか、消してください。"
    for key, names in needed.items():
        if key not in sentences:
            yield f"「{sentence_name(key)}」がありません。文を書き足してください。"
        else:
            yield from _sentence_faults(key, sentences[key], names)


def _sentence_faults(key: str, sentence: str, names: frozenset[str]) -> Iterator[str]:
    word = sentence_name(key, sentence)
    if "{{" in sentence or "}}" in sentence:  # else a name of this program's would be printed
        yield (
            f"「{word}」の波かっこが二重になっています。"
            "差込みは {届いた日} のように、波かっこ一つずつで囲んでください。"
        )
        return
    try:
        parts = list(Formatter().parse(sentence))
    except ValueError:
        yield f"「{word}」の波かっこ {{ }} が閉じていません。"
        return
    found = [
        f"{name}{'!' if change else ''}{form}"
        for _, name, form, change in parts
        if name is not None
    ]
    for name in found:
        if name not in names:
            yield f"「{word}」の {{{placeholder_name(name)}}} という差込みはありません。"
    for name in sorted(names - set(found)):
        yield f"「{word}」に差込み {{{placeholder_name(name)}}} がありません。"
    for glyph in missing(sentence):
        yield f"「{word}」の{glyph.position}文字目（{glyph.code}）は印刷できません。"


@lru_cache
def _shipped(name: str) -> str:
    return resource("wording", f"{name}.toml").read_text(encoding="utf-8")
