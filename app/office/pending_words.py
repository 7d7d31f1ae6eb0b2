"""Say in words what waits for approval, or was approved: of whose case, which letter, which end."""

from dataclasses import dataclass
from datetime import date

from app.office import case_dates
from app.office.cases import find, right_of
from app.office.cases import subjects as case_subjects
from app.office.desk import Desk
from app.office.letter_drafts import known, subjects
from app.office.withheld import case_for, case_on_paper
from app.rules.approvals import Pending
from app.rules.cases import Case, RightLine
from app.rules.eras import today_in_japan
from app.rules.ids import CampaignId, LetterId, MemberId, RequestId, StaffId
from app.rules.letter_kinds import letter_word
from app.storage.history import Subjects
from app.storage.letter_draft_rows import LetterDraftRow
from app.storage.unit import Unit


@dataclass(frozen=True)
class PendingWords:
    """Hold what lists and sheets say of one answer or one letter, and what they are made of."""

    about: str
    letter: str
    subjects: Subjects
    drafted_by: StaffId | None
    sent_on: date | None
    due_words: str = ""
    due_on: date | None = None
    request_id: RequestId | None = None
    letter_id: LetterId | None = None
    case: Case | None = None
    right: RightLine | None = None
    draft: LetterDraftRow | None = None


def words_of(desk: Desk, unit: Unit, pending: Pending, *, on_paper: bool = False) -> PendingWords:
    """Return the words as this person may read them; `on_paper`, as everybody may."""
    if pending.draft_id is not None:
        return _of_letter(desk, unit, known(unit, pending.draft_id))
    assert pending.request_id is not None
    assert pending.right_id is not None
    found = find(unit, pending.request_id)
    case = case_on_paper(found) if on_paper else case_for(desk, found)
    right = right_of(case, pending.right_id)
    dates = case_dates.dates_of(unit, case, desk.today)
    outcome = right.outcome.word if right.outcome else ""
    return PendingWords(
        about=_about(case),
        letter=f"{right.remedy.word}の回答（{outcome}）" if outcome else right.remedy.word,
        subjects=case_subjects(case, right),
        drafted_by=right.drafted_by,
        sent_on=right.submitted_on,
        due_words=dates.words,
        due_on=dates.due_on,
        request_id=case.id,
        letter_id=right.letter_id,
        case=case,
        right=right,
    )


def _of_letter(desk: Desk, unit: Unit, row: LetterDraftRow) -> PendingWords:
    case = None if row.request_id is None else case_for(desk, find(unit, row.request_id))
    dates = case_dates.dates_of(unit, case, desk.today) if case else None
    return PendingWords(
        about=_about(case) if case else _campaign(unit, row) or _member(unit, row.member_id),
        letter=letter_word(row.kind),
        subjects=subjects(row),
        drafted_by=row.drafted_by,
        sent_on=today_in_japan(row.submitted_at),
        due_words=dates.words if dates else "",
        due_on=dates.due_on if dates else None,
        request_id=row.request_id,
        letter_id=row.letter_id,
        case=case,
        draft=row,
    )


def _about(case: Case) -> str:
    name = f"{case.requester_name} 様" if case.requester_name else "お名前未記入"
    return f"{case.receipt_number}　{name}"


def _campaign(unit: Unit, row: LetterDraftRow) -> str:
    """Name the campaign of a letter that goes to everybody."""
    noun, _, key = row.act.partition(":")
    found = (
        unit.campaigns.find(CampaignId(int(key))) if noun == "campaign" and key.isdigit() else None
    )
    return f"{found.aim.short}　{found.code}　{found.title}" if found else ""


def _member(unit: Unit, member_id: MemberId | None) -> str:
    found = () if member_id is None else unit.members.rows([member_id])
    return next((f"{row.member_code}　{row.name} 様" for row in found), "")
