"""Say with which words letters are drawn: those the office chose, or those that ship."""

from collections.abc import Mapping
from functools import lru_cache

from app.letters import answer_words
from app.letters.answer_words import AnswerWording
from app.letters.specimens import SLOTS
from app.letters.wording import Wording, WordingBroken, load, read, shipped_text
from app.rules.wording_kinds import wording_word, wordings_of
from app.storage.unit import Unit
from app.storage.wordings import NewWording


def of(unit: Unit, name: str) -> Wording:
    """Return the wording of a kind that holds now.

    A text of the office that a newer program cannot use is passed over for the one that ships:
    the desk goes on working, and `broken` tells the manager.
    """
    text = own_text(unit, name)
    return shipped(name) if text is None else (_usable(name, text) or shipped(name))


def answer_of(unit: Unit, kind: str) -> AnswerWording:
    """Return the wording of an answer, with the sentences that all answers share."""
    return AnswerWording(of(unit, kind), of(unit, answer_words.SHARED))


def version_of(unit: Unit, kind: str) -> str:
    """Name the version a letter of a kind is drawn with, as issued letters keep it."""
    return "-".join(of(unit, name).version for name in wordings_of(kind))


def keep(unit: Unit, kind: str, version: str) -> None:
    """Put on record the texts that a letter is issued with, where they are not there yet.

    What the office wrote is on record since it was chosen; only what ships comes in here.
    """
    for name, used in zip(wordings_of(kind), version.split("-"), strict=False):
        if name in SLOTS and not unit.wordings.has(name, used) and shipped(name).version == used:
            text = NewWording(name, used, shipped_text(name), shipped=True)
            unit.wordings.add(text, unit.stamp.by, unit.stamp.at)


def own_text(unit: Unit, name: str) -> str | None:
    """Return the text that the office wrote and chose; None where the one that ships holds."""
    text, is_shipped = unit.wordings.chosen().get(name, ("", True))
    return None if is_shipped else text


def broken(unit: Unit) -> Mapping[str, str]:
    """Say of each text of the office that cannot be used any more why, by its wording's name."""
    found = {}
    for name, (text, is_shipped) in unit.wordings.chosen().items():
        if name in SLOTS and not is_shipped:
            try:
                read(wording_word(name), text, SLOTS[name])
            except WordingBroken as fault:
                found[name] = (
                    f"「{wording_word(name)}」は、変えた文面がこの版のプログラムでは使えないため、"
                    "はじめの文面で作っています。開いて直し、保存してください。"
                    f"（{fault.sentence}）"
                )
    return found


def shipped(name: str) -> Wording:
    """Return the wording of a kind that ships with the program."""
    return load(name, SLOTS[name])


@lru_cache(maxsize=128)
def _usable(name: str, text: str) -> Wording | None:
    try:
        return read(name, text, SLOTS[name])
    except WordingBroken:
        return None
