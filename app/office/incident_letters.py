"""Tell one of the people of an incident by a letter; `incident_batch` writes to all of them."""

from dataclasses import asdict

from app.office import issuing
from app.office.changes import changes
from app.office.desk import Desk
from app.office.incident_found import found, found_open
from app.office.incident_named import Told
from app.office.incident_notice_paper import NoticeSaid, notice_paper
from app.office.incident_people import of_member
from app.office.incident_words_kept import kept
from app.office.issuing import IssuedPaper
from app.office.letter_papers import Paper
from app.office.typed import refuse_unfit
from app.rules.errors import Refused
from app.rules.ids import IncidentId, MemberId
from app.rules.incident_notice_words import LABELS, NoticeWords, proposed_notice
from app.rules.incident_words import LONGEST
from app.rules.roles import Verb
from app.storage.incident_people import PersonRow
from app.storage.unit import Unit

TOUCHED = changes("incidents", "letters", "members")


def begin(desk: Desk, key: IncidentId) -> NoticeWords:
    """Return what is told: the words of the last letters, or what the records propose."""
    desk.demand(Verb.record_incident)
    with desk.look() as unit:
        row = found(desk, unit, key)
        said = kept(unit, key)
        items = unit.incident_reports.items(key)[0]
    return said or proposed_notice(row.plain_what, row.happened_on, items)


def preview(desk: Desk, key: IncidentId, words: NoticeWords) -> bytes:
    """Return the letter to the first who is not told yet, as a draft.

    Raises:
        Refused: an item is missing, nobody is left, or no address is known.
    """
    desk.demand(Verb.issue_letter)
    refuse_lacking(words)
    with desk.look() as unit:
        found(desk, unit, key)
        return issuing.draft(desk, unit, _paper(desk, unit, untold(unit, key)[0], words))


def issue(desk: Desk, key: IncidentId, member_id: MemberId, words: NoticeWords) -> IssuedPaper:
    """Issue the letter to one of them.

    Raises:
        Refused: an item is missing, she was told already, or no address is known.
        Unsigned: letters of this kind need an approval.
    """
    desk.demand(Verb.issue_letter)
    refuse_lacking(words)
    with desk.unit("漏えい等のお知らせを発行") as unit:
        found_open(desk, unit, key)
        hers = unit.incident_people.untold(key, member_id)
        if not hers:
            raise Refused("この方には、もうお知らせしています。文書は発行していません。")
        return _issue(desk, unit, hers[0], words)


def _issue(desk: Desk, unit: Unit, person: PersonRow, words: NoticeWords) -> IssuedPaper:
    paper = issuing.issue(desk, unit, _paper(desk, unit, person, words))
    for one in unit.incident_people.untold(person.incident_id, person.member_id):
        unit.incident_people.tell(one.id, desk.today, Told.letter.value, paper.letter_id)
    return paper


def _paper(desk: Desk, unit: Unit, person: PersonRow, words: NoticeWords) -> Paper:
    said = NoticeSaid(person.incident_id, words.lines, asdict(words))
    return notice_paper(desk, unit, of_member(desk, unit, person.root_id), said)


def untold(unit: Unit, key: IncidentId) -> list[PersonRow]:
    """Return who is not told yet.

    Raises:
        Refused: nobody is left.
    """
    waiting = [one for one in unit.incident_people.of(key) if one.told_on is None]
    if not waiting:
        raise Refused("まだお知らせしていない方はいません。文書は作っていません。")
    return waiting


def refuse_lacking(words: NoticeWords) -> None:
    """Refuse words in which an item is missing, or that are too long."""
    if words.missing:
        raise Refused(
            f"{'・'.join(words.missing)}を書いてください。ご本人にお知らせする項目です。"
            "文書は作っていません。"
        )
    refuse_unfit({LABELS[name]: text for name, text in asdict(words).items()}, LONGEST)
