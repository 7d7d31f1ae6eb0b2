"""Write to all people of an incident who are not told yet, and print what was written.

Each letter is an act of its own: a stopped batch is taken up where it was left, and nobody gets
two letters.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.letters.attached import attached
from app.office import incident_letters
from app.office.changes import Changes
from app.office.desk import Desk
from app.office.incident_found import found, found_open, subjects
from app.office.incident_letters import TOUCHED, refuse_lacking, untold
from app.office.incident_named import ERASED
from app.office.incident_words_kept import keep
from app.office.signing import Unsigned
from app.office.stored_letters import content_of
from app.rules.errors import OfficeError, Refused
from app.rules.ids import IncidentId, LetterId, MemberId
from app.rules.incident_notice_words import NoticeWords
from app.rules.roles import Verb
from app.storage.unit import Unit

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Batch:
    """Say how many letters were issued, and why which people got none."""

    letters: int
    left_out: tuple[str, ...]
    changes: Changes = TOUCHED


def issue_all(
    desk: Desk, key: IncidentId, words: NoticeWords, progress: Progress | None = None
) -> Batch:
    """Issue a letter to each who is not told yet; a member named with children gets one.

    Raises:
        Refused: an item is missing, or nobody is left.
        Unsigned: letters need an approval, with all of them; those that have one are issued.
    """
    desk.demand(Verb.issue_letter)
    refuse_lacking(words)
    with desk.look() as unit:
        found_open(desk, unit, key)
        people = list(dict.fromkeys(one.root_id for one in untold(unit, key)))
    keep(desk, key, words)
    left_out, unsigned = [], []
    for place, member_id in enumerate(people, start=1):
        try:
            incident_letters.issue(desk, key, member_id, words)
        except Unsigned as refusal:
            unsigned.append(refusal)
        except OfficeError as error:
            left_out.append(f"{_named(desk, member_id)}　{error.sentence}")
        if progress:
            progress(place, len(people))
    _refuse_unsigned(unsigned)
    return Batch(len(people) - len(left_out), tuple(left_out))


def _refuse_unsigned(unsigned: Sequence[Unsigned]) -> None:
    """Refuse with all the letters that need an approval: they go round together."""
    if unsigned:
        sentence = f"{unsigned[0].sentence}（{len(unsigned)}通）"
        raise Unsigned(sentence, *(one.draft for one in unsigned))


def _named(desk: Desk, member_id: MemberId) -> str:
    with desk.look() as unit:
        name = next((one.name for one in unit.members.rows([member_id])), "")
    return f"{name} 様" if name else ERASED


def unposted(unit: Unit, key: IncidentId) -> list[LetterId]:
    """Return the letters to the people of an incident that have not left yet."""
    letters = dict.fromkeys(one.letter_id for one in unit.incident_people.of(key) if one.letter_id)
    rows = ((one, unit.letters.find(one)) for one in letters)
    return [one for one, row in rows if row is not None and row[0].posted_on is None]


def gather(desk: Desk, key: IncidentId) -> bytes:
    """Return the letters that have not left yet as one file to be printed; it goes into the log.

    Letters to protected people are opened one by one, with a reason, and are not in it.

    Raises:
        Refused: there is none.
    """
    desk.demand(Verb.issue_letter)
    with desk.unit("漏えい等のお知らせをまとめて印刷") as unit:
        row = found(desk, unit, key)
        letters = [one for one in unposted(unit, key) if not _is_protected(unit, one)]
        if not letters:
            raise Refused("まとめて印刷できる発送前のお知らせがありません。何も印刷していません。")
        first, *rest = [content_of(unit, one) for one in letters]
        unit.log(subjects(desk, unit, row), {"letters": len(letters)})
    return attached(first, rest)


def _is_protected(unit: Unit, letter_id: LetterId) -> bool:
    member_id = unit.letters.about(letter_id)
    return any(one.confidential for one in unit.members.rows([member_id] if member_id else []))
