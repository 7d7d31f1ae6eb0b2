"""Know what a sample is drawn of, and say of each record what it is and whom it names (M-19)."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, cast

from app.rules.consents import ANSWER_WORDS
from app.rules.eras import western
from app.rules.ids import LetterId
from app.rules.letter_kinds import letter_word
from app.rules.member_states import WORDS as STATES
from app.rules.member_states import read_state
from app.rules.sampling import Population
from app.rules.steps import state_word
from app.storage.history import Subjects
from app.storage.unit import Unit

NO_NUMBER: Final = "仮受付"
_HONORIFIC: Final = re.compile(r"\s*(様|御中|各位)$")
_HEAD_ONLY: Final = "authority_answer"
"""The kind of letter that nobody but the head knows of (LAW A-13 P-12)."""


@dataclass(frozen=True)
class Sampled:
    """Show one record of a sample: its number, what it says without a name, whom it names.

    There are no names where they were erased.
    """

    key: int
    number: str
    what: str
    names: tuple[str, ...]
    subjects: Subjects


Ids = Callable[[Unit], Sequence[int]]
Read = Callable[[Unit, Sequence[int]], Iterator[Sampled]]


def keys_of(unit: Unit, population: Population) -> Sequence[int]:
    """Return the keys a sample is drawn of, oldest first; hidden cases are not among them."""
    return sorted(_POPULATIONS[population][0](unit))


def sampled(unit: Unit, population: Population, keys: Sequence[int]) -> Sequence[Sampled]:
    """Return these records, in their order; what this person may not see is left out."""
    found = {one.key: one for one in _POPULATIONS[population][1](unit, keys)}
    return [found[key] for key in keys if key in found]


def _members(unit: Unit, keys: Sequence[int]) -> Iterator[Sampled]:
    for row in unit.members.rows(keys):
        state = STATES[read_state(row.state)]
        what = f"{western(row.registered_on)}登録　{state}　お子さま{row.child_count}名"
        yield Sampled(row.id, row.member_code, what, _named(row.name), (("member", row.id),))


def _requests(unit: Unit, keys: Sequence[int]) -> Iterator[Sampled]:
    for case in unit.requests.cases(keys):
        rights = "・".join(right.remedy.word for right in case.rights)
        what = f"{western(case.received_on)}受付　{rights}　{state_word(case)}"
        names = _named(case.requester_name)
        number = case.receipt_number or NO_NUMBER
        yield Sampled(case.id, number, what, names, (("request", case.id),))


def _consents(unit: Unit, keys: Sequence[int]) -> Iterator[Sampled]:
    words = cast("Mapping[str, str]", ANSWER_WORDS)
    for row in unit.consents.rows(keys):
        answer = words.get(row.answer, row.answer)
        what = f"{western(row.given_on)}　{answer}　{western(row.version_on)}の方針"
        subjects = (("consent", int(row.id)), ("member", int(row.member_id)))
        names = _named(row.member_name, row.child_name)
        yield Sampled(row.id, row.member_code, what, names, subjects)


def _provisions(unit: Unit, keys: Sequence[int]) -> Iterator[Sampled]:
    for row in unit.provisions.rows(keys):
        people = {int(member) for member, _child in row.people}
        what = f"{row.recipient_name}　{row.ground.word}　{row.items_words}　{len(people)}名"
        names = _named(*(one.name for one in unit.members.rows(sorted(people))))
        subjects = (("provision", int(row.id)), *(("member", key) for key in sorted(people)))
        yield Sampled(row.id, western(row.from_on), what, names, subjects)


def _letters(unit: Unit, keys: Sequence[int]) -> Iterator[Sampled]:
    to = unit.letter_addressees.of(keys)
    for key in map(LetterId, keys):
        found = unit.letters.find(key)
        if found is None:
            continue
        row, one = found[0], to.get(key)
        what = f"{western(row.dated_on)}　{letter_word(row.kind)}"
        names = _named(_HONORIFIC.sub("", one.name) if one else "")
        yield Sampled(row.id, row.document_number, what, names, (("letter", row.id),))


def _letter_ids(unit: Unit) -> Sequence[int]:
    return [row.id for row in unit.letters.rows() if row.kind != _HEAD_ONLY]


def _named(*names: str) -> tuple[str, ...]:
    return tuple(name for name in names if name)


_POPULATIONS: Final[Mapping[Population, tuple[Ids, Read]]] = {
    Population.members: (lambda unit: unit.members.ids(), _members),
    Population.requests: (lambda unit: unit.requests.ids(), _requests),
    Population.consents: (lambda unit: unit.consents.ids(), _consents),
    Population.provisions: (lambda unit: unit.provisions.ids(), _provisions),
    Population.letters: (_letter_ids, _letters),
}
