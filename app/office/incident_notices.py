"""Tell somebody that her data went astray (漏えい等の通知, LAW A-3), from the record of it."""

from dataclasses import asdict

from app.office import issuing
from app.office.changes import changes
from app.office.desk import Desk
from app.office.incident_named import Told
from app.office.incident_notice_paper import NoticeSaid, notice_paper
from app.office.incident_people import concerned
from app.office.incident_told import KIND, notice_of
from app.office.issuing import IssuedPaper
from app.office.letter_papers import Paper
from app.office.letters import Issued
from app.office.misdeliveries import found, whose
from app.office.typed import refuse_unfit
from app.rules.errors import Refused
from app.rules.ids import IncidentId
from app.rules.incident_words import LONGEST, Astray, IncidentWords, items_of, proposed
from app.rules.letter_kinds import letter_word
from app.rules.misdelivery import Recovery
from app.rules.roles import Verb
from app.storage.incidents import IncidentRow
from app.storage.unit import Unit

TOUCHED = changes("letters", "requests", "incidents")
__all__ = ["KIND", "begin", "issue", "preview"]


def begin(desk: Desk, key: IncidentId) -> IncidentWords:
    """Propose what is written to her, from what the records know."""
    desk.demand(Verb.read_requests)
    with desk.look() as unit:
        return proposed(_astray(unit, found(desk, unit, key)))


def preview(desk: Desk, key: IncidentId, words: IncidentWords) -> bytes:
    """Return the notice as a draft: 「案」, no number, nothing recorded.

    Raises:
        Refused: an item is missing, or nobody knows whose data they are.
    """
    desk.demand(Verb.issue_letter)
    _refuse_lacking(words)
    with desk.look() as unit:
        row = found(desk, unit, key)
        return issuing.draft(desk, unit, _paper(desk, unit, row, words))


def issue(desk: Desk, key: IncidentId, words: IncidentWords) -> Issued:
    """Give the notice its number and store it; who has the letter is not said in it.

    Raises:
        Refused: as for `preview`, or it was issued already and still counts.
    """
    desk.demand(Verb.issue_letter)
    _refuse_lacking(words)
    with desk.unit("漏えい等の通知を発行") as unit:
        row = found(desk, unit, key)
        _refuse_twice(unit, key)
        issued = issuing.issue(desk, unit, _paper(desk, unit, row, words))
        _note(desk, unit, row, issued)
    return Issued(issued.letter_id, issued.document_number, TOUCHED)


def _refuse_lacking(words: IncidentWords) -> None:
    if words.missing:
        raise Refused(
            f"{'・'.join(words.missing)}を書いてください。ご本人にお知らせする項目です。"
            "文書は作っていません。"
        )
    texts = (words.items, words.cause, words.harm, words.besides)
    labels = ("含まれていた情報", "原因", "二次被害", "そのほか")
    refuse_unfit(dict(zip(labels, texts, strict=True)), LONGEST)


def _refuse_twice(unit: Unit, key: IncidentId) -> None:
    told = notice_of(unit, key)
    if told is not None:
        raise Refused(
            f"ご本人への通知（{told.document_number}）を発行しています。"
            "二重には発行できません。続きをお知らせするときは、前の文書を取り消してください。"
        )


def _note(desk: Desk, unit: Unit, row: IncidentRow, issued: IssuedPaper) -> None:
    """Say in the list of the incident that its person was told."""
    for one in unit.incident_people.of(row.id):
        if one.member_id == whose(unit, row) and one.told_on is None:
            unit.incident_people.tell(one.id, desk.today, Told.letter.value, issued.letter_id)


def _paper(desk: Desk, unit: Unit, row: IncidentRow, words: IncidentWords) -> Paper:
    who = concerned(desk, unit, row)
    items = items_of(_astray(unit, row), words)
    return notice_paper(desk, unit, who, NoticeSaid(row.id, items, asdict(words)))


def _astray(unit: Unit, row: IncidentRow) -> Astray:
    letter = unit.letters.find(row.letter_id)
    assert letter is not None
    sent = letter[0]
    assert sent.posted_on is not None
    return Astray(
        kind_word=letter_word(sent.kind),
        document_number=sent.document_number,
        posted_on=sent.posted_on,
        found_on=row.found_on,
        recovered_on=row.recovered_on,
        lost=row.recovery == Recovery.lost,
        replaced=row.replacement_id is not None,
    )
