"""Say how much each sentence of a wording may hold: one line or several, and how long."""

from collections.abc import Mapping
from typing import Final

from app.letters.wording import Slots, WordingBroken, load
from app.letters.wording_names import sentence_name, shown

LONGEST_TEXT: Final = 800
"""A text that runs on may fill two thirds of a page."""
LONGEST_SUBJECT: Final = 60
"""So much stands in two lines."""
SHORTEST_ROOM: Final = 30
TIMES: Final = 3
"""A label may grow to so many times of what ships; it is set smaller to stay in its place."""
_BEGINNINGS: Final = ("opening", "closing")
_SUBJECTS: Final = frozenset({"subject", "subject_second", "title"})
_TEXTS: Final = frozenset(
    {
        *("agree", "article", "asked_again", "call", "complaint", "declare", "end", "entrust"),
        *("hide", "known", "last", "lead", "method_changed", "method_electronic"),
        *("none_held_text", "note_hash", "note_partial", "note_question", "proposal"),
        *("purposes_text", "revised", "slip_about", "slip_moved", "slip_use", "stopped"),
        *("thanks", "unbound", "will_revise", "withheld_lead", "withheld_nothing"),
        "withheld_part",
    }
)
_OWN_TEXTS: Final[Mapping[str, frozenset[str]]] = {
    "answer_records": frozenset({"correction"}),
    "campaign": frozenset({"request"}),
    "cover_note": frozenset({"again"}),
    "disclosure": frozenset({"correction"}),
    "inquiry_sheet": frozenset(
        {"correction", "erasure", "investigation", "search", "suspension", "whole"}
    ),
    "policy_revision": frozenset({"kept"}),
}


def runs_on(name: str, key: str) -> bool:
    """Tell whether a sentence is set as running text, in which a new line begins a paragraph."""
    if key == "below":  # in the certificate it is the word 「記」
        return name != "certificate"
    own = _OWN_TEXTS.get(name, frozenset())
    return key.startswith(_BEGINNINGS) or key in _TEXTS or key in own


def longest(name: str, key: str, shipped: str) -> int:
    """Return how many characters a sentence may have, its placeholders by their names."""
    if runs_on(name, key):
        return LONGEST_TEXT
    if key in _SUBJECTS:
        return LONGEST_SUBJECT
    return max(SHORTEST_ROOM, TIMES * len(shown(shipped)))


def refuse_unlaid(name: str, sentences: Mapping[str, str], needed: Slots) -> None:
    """Refuse sentences that have no room where they stand.

    Raises:
        WordingBroken: a new line where one line is set, or more characters than have room.
    """
    shipped = load(name, needed).sentences
    for key, sentence in sentences.items():
        word, room = sentence_name(key, shipped[key]), longest(name, key, shipped[key])
        if "\n" in sentence and not runs_on(name, key):
            raise WordingBroken(
                f"「{word}」は1行の文です。途中で改行できません。文面は変えていません。"
                "改行を消してください。"
            )
        if len(shown(sentence)) > room:
            raise WordingBroken(
                f"「{word}」が長すぎます（{room}文字まで）。文面は変えていません。"
                "短くしてください。"
            )
