"""Name the verbs about approvals, and a call that would do each."""

from collections.abc import Callable, Mapping

from app.office import (
    approval_batches,
    approval_readings,
    deputies,
    draft_sheets,
    drafted_letters,
    later_readings,
    letter_drafts,
    letter_redoing,
    paper_approvals,
    returning,
    sending_round,
    signing_table,
    waiting_approvals,
)
from app.office.approval_batches import Seen
from app.office.desk import Desk
from app.office.paper_approvals import PaperApproval
from app.rules.approvals import Pending
from app.rules.ids import ApprovalId, LetterDraftId
from app.rules.roles import Role, Verb
from app.storage.letter_drafts import NewLetterDraft
from tests.office.matters import Matter

Act = Callable[[Desk], object]

DRAFT = LetterDraftId(1)
INNER = {
    "approving.approve_in",
    "cases.approving",
    "campaign_signing.refuse_unsigned_run",
    "campaign_signing.settle_run",
    "deciders.oneself",
    "drafted_letters.of_case",
    "letter_cancelling.refuse_uncancellable",
    "letter_drafts.case_of",
    "pending_words.words_of",
    "returning.note_return",
    "signing.refuse_any_unsigned",
    "signing.refuse_unsigned",
    "signing.settle",
}
"""What works inside a unit that somebody opened after asking."""
OPEN = {"deputies.candidates", "signing_table.may_issue", "signing_table.read"}


def acts(matter: Matter) -> Mapping[str, tuple[Verb, Act]]:
    """Return the verbs by the names of their modules and their own."""
    answer, letter = Pending(matter.id, matter.right.id), Pending(draft_id=DRAFT)
    paper = PaperApproval(matter.office.manager.actor.id, matter.office.clerk.today, "架空綴り")
    new = NewLetterDraft("receipt", "", b"", "", matter.id)
    reads: Mapping[str, Act] = {
        "approval_readings.manner_on": lambda d: approval_readings.manner_on(
            d, matter.id, matter.right.id
        ),
        "approval_readings.read": lambda d: approval_readings.read(d, [answer]),
        "drafted_letters.rows": drafted_letters.rows,
        "later_readings.rows": later_readings.rows,
        "letter_drafts.read": lambda d: letter_drafts.read(d, DRAFT),
        "waiting_approvals.rows": waiting_approvals.rows,
    }
    sends: Mapping[str, Act] = {
        "draft_sheets.draw": lambda d: draft_sheets.draw(d, [answer]),
        "draft_sheets.take": lambda d: draft_sheets.take(d, [answer]),
        "letter_drafts.submit": lambda d: letter_drafts.submit(d, new),
        "letter_drafts.submit_all": lambda d: letter_drafts.submit_all(d, [new]),
        "letter_drafts.withdraw": lambda d: letter_drafts.withdraw(d, DRAFT),
        "letter_redoing.issue": lambda d: letter_redoing.issue(d, DRAFT),
        "sending_round.send": lambda d: sending_round.send(d, lambda: None),
    }
    heads: Mapping[str, Act] = {
        "approval_batches.approve": lambda d: approval_batches.approve(d, [Seen(letter, "")]),
        "returning.send_letter_back": lambda d: returning.send_letter_back(d, DRAFT, "架空"),
    }
    papers: Mapping[str, Act] = {
        "paper_approvals.deciders": paper_approvals.deciders,
        "paper_approvals.enter": lambda d: paper_approvals.enter(d, answer, paper, ""),
    }
    sets: Mapping[str, Act] = {
        "deputies.change": lambda d: deputies.change(d, []),
        "signing_table.change": lambda d: signing_table.change(d, {"receipt": Role.clerk}),
    }
    return {
        "later_readings.mark_read": (
            Verb.read_later,
            lambda d: later_readings.mark_read(d, [ApprovalId(1)]),
        ),
        **{name: (Verb.read_requests, act) for name, act in reads.items()},
        **{name: (Verb.issue_letter, act) for name, act in sends.items()},
        **{name: (Verb.approve, act) for name, act in heads.items()},
        **{name: (Verb.enter_paper_approval, act) for name, act in papers.items()},
        **{name: (Verb.change_settings, act) for name, act in sets.items()},
    }
