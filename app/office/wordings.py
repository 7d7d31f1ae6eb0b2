"""Say with which words letters are drawn: those the office chose, or those that ship."""

from collections.abc import Mapping
from functools import lru_cache

from app.letters import answer_words
from app.letters.answer_words import AnswerWording
from app.letters.specimens import SLOTS
from app.letters.wording import Wording, WordingBroken, load, read, shipped_text
from app.rules.errors import Refused
from app.rules.wording_kinds import wording_word, wordings_of
from app.storage.unit import Unit
from app.storage.wordings import NewWording


def of(unit: Unit, name: str) -> Wording:
    """Return the wording of a kind that holds now.

    Raises:
        Refused: the office wrote it, and this program cannot use it: nothing of this kind is
            printed with words that the office did not choose, and everything else goes on.
    """
    text = own_text(unit, name)
    if text is None:
        return shipped(name)
    fault = _fault(name, text)
    if fault:
        raise Refused(f"{fault}文書は作っていません。")
    return read(name, text, SLOTS[name])


def usable(unit: Unit, name: str) -> Wording:
    """Return the wording that holds, or the one that ships where it cannot be used any more."""
    text = own_text(unit, name)
    return shipped(name) if text is None or _fault(name, text) else of(unit, name)


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
    chosen = unit.wordings.chosen().items()
    own = {name: text for name, (text, is_shipped) in chosen if name in SLOTS and not is_shipped}
    faults = {name: _fault(name, text) for name, text in own.items()}
    return {name: fault for name, fault in faults.items() if fault}


def shipped(name: str) -> Wording:
    """Return the wording of a kind that ships with the program."""
    return load(name, SLOTS[name])


@lru_cache(maxsize=128)
def _fault(name: str, text: str) -> str:
    """Say why a text of the office cannot be used, and what to do; nothing where it can."""
    try:
        read(wording_word(name), text, SLOTS[name])
    except WordingBroken as fault:
        return (
            f"「{wording_word(name)}」は、変えた文面がこの版のプログラムでは使えないため、"
            "印刷できません。ほかの文書は印刷できます。管理責任者が「文書の設定」の文面を開いて"
            f"直すか、はじめの文面に戻してください。（{fault.sentence}）"
        )
    return ""
