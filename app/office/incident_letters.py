"""Tell the people of an incident by letters, one for each: singly, or all who are not told yet.

Each letter is an act of its own: a stopped batch is taken up where it was left, and nobody gets
two letters.
"""

from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass

from app.office import issuing
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.incident_found import found, found_open
from app.office.incident_named import Told
from app.office.incident_notice_paper import NoticeSaid, notice_paper
from app.office.incident_people import of_member
from app.office.issuing import IssuedPaper
from app.office.letter_papers import Paper
from app.office.signing import Unsigned
from app.office.typed import refuse_unfit
from app.rules.errors import OfficeError, Refused
from app.rules.ids import IncidentId, IncidentPersonId, MemberId
from app.rules.incident_notice_words import LABELS, NoticeWords, proposed_notice
from app.rules.incident_words import LONGEST
from app.rules.roles import Verb
from app.storage.incident_people import PersonRow
from app.storage.unit import Unit

TOUCHED = changes("incidents", "letters", "members")
WORDS_KEPT = "漏えい等のお知らせの文面を決定"
_MANY_ROWS = 100_000
Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Batch:
    """Say how many letters were issued, and why which people got none."""

    letters: int
    left_out: tuple[str, ...]
    changes: Changes = TOUCHED


def begin(desk: Desk, key: IncidentId) -> NoticeWords:
    """Return what is told: the words of the last letters, or what the records propose."""
    desk.demand(Verb.record_incident)
    with desk.look() as unit:
        row = found(desk, unit, key)
        said = _kept(unit, key)
        items = unit.incident_reports.items(key)[0]
    return said or proposed_notice(row.what, row.happened_on, items)


def preview(desk: Desk, key: IncidentId, words: NoticeWords) -> bytes:
    """Return the letter to the first who is not told yet, as a draft.

    Raises:
        Refused: an item is missing, nobody is left, or no address is known.
    """
    desk.demand(Verb.issue_letter)
    _refuse_lacking(words)
    with desk.look() as unit:
        found(desk, unit, key)
        return issuing.draft(desk, unit, _paper(desk, unit, _untold(unit, key)[0], words))


def issue(desk: Desk, key: IncidentId, member_id: MemberId, words: NoticeWords) -> IssuedPaper:
    """Issue the letter to one of them.

    Raises:
        Refused: an item is missing, she was told already, or no address is known.
        Unsigned: letters of this kind need an approval.
    """
    desk.demand(Verb.issue_letter)
    _refuse_lacking(words)
    with desk.unit("漏えい等のお知らせを発行") as unit:
        found_open(desk, unit, key)
        hers = [one for one in _untold(unit, key) if one.member_id == member_id]
        if not hers:
            raise Refused("この方には、もうお知らせしています。文書は発行していません。")
        return _issue(desk, unit, hers[0], words)


def issue_all(
    desk: Desk, key: IncidentId, words: NoticeWords, progress: Progress | None = None
) -> Batch:
    """Issue a letter to each who is not told yet; a member named with children gets one.

    Raises:
        Refused: an item is missing, or nobody is left.
        Unsigned: letters of this kind need an approval; none was issued.
    """
    desk.demand(Verb.issue_letter)
    _refuse_lacking(words)
    _keep_words(desk, key, words)
    with desk.look() as unit:
        people = list(dict.fromkeys(one.member_id for one in _untold(unit, key)))
    left_out = []
    for place, member_id in enumerate(people, start=1):
        why = _try(desk, key, member_id, words)
        left_out += [f"{_named(desk, member_id)}　{why}"] if why else []
        if progress:
            progress(place, len(people))
    return Batch(len(people) - len(left_out), tuple(left_out))


def _try(desk: Desk, key: IncidentId, member_id: MemberId, words: NoticeWords) -> str:
    try:
        issue(desk, key, member_id, words)
    except Unsigned:
        raise
    except OfficeError as error:
        return error.sentence
    return ""


def _issue(desk: Desk, unit: Unit, person: PersonRow, words: NoticeWords) -> IssuedPaper:
    paper = issuing.issue(desk, unit, _paper(desk, unit, person, words))
    for one in _untold(unit, person.incident_id):
        if one.member_id == person.member_id:
            unit.incident_people.tell(one.id, desk.today, Told.letter.value, paper.letter_id)
    return paper


def _paper(desk: Desk, unit: Unit, person: PersonRow, words: NoticeWords) -> Paper:
    said = NoticeSaid(person.incident_id, words.lines, asdict(words))
    return notice_paper(desk, unit, of_member(desk, unit, person.member_id), said)


def _untold(unit: Unit, key: IncidentId) -> list[PersonRow]:
    untold = [one for one in unit.incident_people.of(key) if one.told_on is None]
    if not untold:
        raise Refused("まだお知らせしていない方はいません。文書は作っていません。")
    return untold


def _keep_words(desk: Desk, key: IncidentId, words: NoticeWords) -> None:
    """Keep what is told, so that a stopped batch goes on in the same words."""
    with desk.look() as unit:
        found_open(desk, unit, key)
        if _kept(unit, key) == words:
            return
    with desk.unit(WORDS_KEPT) as unit:
        unit.log((("incident", int(key)),), asdict(words))


def _kept(unit: Unit, key: IncidentId) -> NoticeWords | None:
    for line in _lines(unit, key):
        return NoticeWords(**{name: str(line[name]) for name in LABELS})
    return None


def _lines(unit: Unit, key: IncidentId) -> Iterator[dict[str, object]]:
    for line in unit.history.rows(subject=("incident", int(key)), limit=_MANY_ROWS):
        if line.title == WORDS_KEPT and line.values is not None:
            yield dict(line.values)


def _named(desk: Desk, member_id: MemberId) -> str:
    with desk.look() as unit:
        return next((f"{one.name} 様" for one in unit.members.rows([member_id])), "")


def _refuse_lacking(words: NoticeWords) -> None:
    if words.missing:
        raise Refused(
            f"{'・'.join(words.missing)}を書いてください。ご本人にお知らせする項目です。"
            "文書は作っていません。"
        )
    refuse_unfit({LABELS[name]: text for name, text in asdict(words).items()}, LONGEST)
