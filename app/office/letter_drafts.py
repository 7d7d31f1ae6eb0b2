"""Send a letter round before it is issued, read it, take it back (決裁に回す, M-02)."""

import hashlib
from collections.abc import Sequence

from app.office.answers import Draft
from app.office.cases import find, refuse_recused
from app.office.changes import Changes, changes
from app.office.covered_cases import is_covered
from app.office.desk import Desk
from app.rules.approvals import DraftState
from app.rules.cases import Case
from app.rules.errors import Refused
from app.rules.ids import LetterDraftId
from app.rules.letter_kinds import letter_word
from app.rules.roles import Verb
from app.storage.history import Subjects
from app.storage.letter_draft_rows import LetterDraftRow
from app.storage.letter_drafts import NewLetterDraft
from app.storage.unit import Unit

TOUCHED = changes("letters", "requests")


def submit(desk: Desk, new: NewLetterDraft) -> Changes:
    """Send a letter round as it was drawn; an older draft of the same letter ends.

    `new` comes with the refusal of the letter's own act (`signing.Unsigned`).
    """
    return submit_all(desk, (new,))


def submit_all(desk: Desk, drafts: Sequence[NewLetterDraft]) -> Changes:
    """Send letters round together that were to be issued together, or none of them."""
    desk.demand(Verb.issue_letter)
    if any(hashlib.sha256(new.pdf).hexdigest() != new.digest for new in drafts):
        raise Refused(
            "文書の内容が途中で変わりました。決裁に回していません。もう一度お試しください。"
        )
    with desk.unit("文書を決裁に回した") as unit:
        for new in drafts:
            _send(desk, unit, new)
    return TOUCHED


def _send(desk: Desk, unit: Unit, new: NewLetterDraft) -> None:
    if new.request_id is not None:
        refuse_recused(desk, find(unit, new.request_id))
    for older in unit.letter_drafts.alike(new):
        unit.letter_drafts.end(older.id, desk.today)
    key = unit.letter_drafts.add(new, unit.stamp.by, unit.stamp.at)
    unit.log(subjects(known(unit, key)), {"letter": letter_word(new.kind)})


def read(desk: Desk, draft_id: LetterDraftId) -> Draft:
    """Return the pages that went round and their digest.

    Raises:
        Refused: they are erased, issued or taken back, or they were changed behind our back.
    """
    desk.demand(Verb.read_requests)
    with desk.look() as unit:
        row = known(unit, draft_id)
        case = case_of(desk, unit, row)
        rows = unit.members.rows([row.member_id]) if row.member_id is not None else ()
        covered = case is not None and is_covered(unit, case)
        if covered or any(one.confidential for one in rows):
            desk.demand(Verb.unveil)
        pdf = unit.letter_drafts.pdf(draft_id)
    if pdf is None or hashlib.sha256(pdf).hexdigest() != row.digest:
        raise Refused(
            "この文書の案は、いまは残っていません。画面を最新にしてから確かめてください。"
        )
    return Draft(pdf, row.digest)


def withdraw(desk: Desk, draft_id: LetterDraftId) -> Changes:
    """Take a letter back that goes round, or was approved and is not needed any more."""
    desk.demand(Verb.issue_letter)
    with desk.unit("決裁に回した文書を取り下げた") as unit:
        row = known(unit, draft_id)
        case_of(desk, unit, row)
        if row.state is DraftState.ended:
            raise Refused("この文書は発行済か、取り下げられています。何も変えていません。")
        unit.letter_drafts.end(draft_id, desk.today)
        unit.log(subjects(row), {})
    return TOUCHED


def known(unit: Unit, draft_id: LetterDraftId) -> LetterDraftRow:
    """Return a draft, or refuse where it is gone."""
    row = unit.letter_drafts.find(draft_id)
    if row is None:
        raise Refused("この文書の案は見つかりません。画面を最新にしてからお試しください。")
    return row


def case_of(desk: Desk, unit: Unit, row: LetterDraftRow) -> Case | None:
    """Return the case of a draft; refuse whoever stays out of it."""
    if row.request_id is None:
        return None
    case = find(unit, row.request_id)
    refuse_recused(desk, case)
    return case


def subjects(row: LetterDraftRow) -> Subjects:
    """Name what a draft is about."""
    named = (("request", row.request_id), ("member", row.member_id), ("letter_draft", row.id))
    return tuple((noun, int(key)) for noun, key in named if key is not None)
