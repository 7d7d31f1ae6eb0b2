"""Declare what the wording of each kind of answer must say, and read it."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.letters.wording import Slots, Wording, load, slots

SHARED = "answer"
SHARED_SLOTS: Slots = slots(
    on_behalf="",
    on_behalf_of="name",
    numbered="number text",
    part="number part",
    part_reason="reason",
    until="until_on",
    article="article",
    pending="",
    result="",
    none_held="",
    searched="",
    elsewhere="",
    told="",
    papers="",
    complaint="",
)
_THANKS = "received_on receipt_number"


def _kind(*answers: str, labels: str) -> Slots:
    """Declare a kind: its subject, an opening and a closing for each answer, and its labels."""
    sentences = {f"{part}_{answer}": "" for answer in answers for part in ("opening", "closing")}
    named = dict.fromkeys(labels.split(), "")
    return slots(subject="", thanks=_THANKS, **sentences, **named)


_USUAL = ("full", "partial", "refused", "none_held")
_REMEDY = "about done_on stayed reason alternative nothing_kept"
ENDINGS = ("no_authority", "not_identified", "not_completed", "out_of_scope", "duplicate")

KINDS: Mapping[str, Slots] = {
    "answer_purpose": _kind(
        "full", "refused", "none_held", labels="about purposes reason nothing_kept"
    ),
    "answer_correction": _kind(
        *_USUAL, labels=f"{_REMEDY} done see_table column_item column_before column_after"
    ),
    "answer_suspension": _kind(*_USUAL, labels=_REMEDY),
    "answer_provision": _kind(*_USUAL, labels=_REMEDY),
    "answer_erasure": {
        **_kind(*_USUAL, labels=f"{_REMEDY} done erasable"),
        **slots(erasable_on="day"),
    },
    "answer_complaint": _kind(
        "full", "partial", "refused", labels="about findings words reason alternative"
    ),
    "answer_wish": _kind(*_USUAL, labels="about findings words reason alternative none_held"),
    "answer_ending": {
        **_kind(labels="about received reason"),
        **slots(subject="asked", thanks=f"{_THANKS} asked"),
        **slots(**{f"opening_{one}": "noun" for one in ENDINGS}),
        **slots(**{f"closing_{one}": "" for one in ENDINGS}),
    },
}


@dataclass(frozen=True)
class AnswerWording:
    """Hold the wording of one kind of answer beside what all of them share."""

    own: Wording
    shared: Wording

    @property
    def version(self) -> str:
        """Name both versions, as issued letters keep them."""
        return f"{self.own.version}-{self.shared.version}"

    def text(self, key: str, **values: str) -> str:
        """Fill in one sentence of the kind, or of all kinds."""
        wording = self.own if key in self.own.sentences else self.shared
        return wording.text(key, **values)

    def has(self, key: str) -> bool:
        """Tell whether a sentence is known to this kind, or to all."""
        return key in self.own.sentences or key in self.shared.sentences


def wording_of(kind: str) -> AnswerWording:
    """Read the wording that ships with the program; raise `WordingBroken`."""
    return AnswerWording(load(kind, KINDS[kind]), load(SHARED, SHARED_SLOTS))
