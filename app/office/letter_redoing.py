"""Issue a letter that was approved, just as it went round, from the list of what waits for it."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

from app.office import (
    application_letters,
    certificates,
    completions,
    cover_notes,
    endings,
    erasure_certificates,
    exit_letters,
    extensions,
    fee_receipts,
    follow_throughs,
    incident_letters,
    incident_notices,
    method_changes,
    misdelivery_letters,
    receipts,
    recipient_letters,
    recipient_papers,
)
from app.office.campaign_alone import issue_alone
from app.office.campaign_runs import issue_run
from app.office.case_notices import IssuedNotice
from app.office.desk import Desk
from app.office.issuing import IssuedPaper
from app.office.letter_drafts import known
from app.office.letters import Issued
from app.rules.approvals import DraftState
from app.rules.campaign_aims import NoticeLetter
from app.rules.completions import read_asking
from app.rules.errors import Refused
from app.rules.exit_letters import ExitLetter
from app.rules.ids import (
    ApplicationId,
    CampaignId,
    ErasureId,
    FollowThroughId,
    IncidentId,
    LetterDraftId,
    MemberId,
    RecipientId,
    RequestId,
    SlipId,
)
from app.rules.incident_notice_words import NoticeWords
from app.rules.incident_words import IncidentWords
from app.rules.recipient_papers import RecipientPaper
from app.rules.roles import Verb
from app.rules.wording_kinds import CAMPAIGN
from app.storage.letter_draft_rows import LetterDraftRow

Act = Callable[[Desk, LetterDraftRow], IssuedNotice | Issued | IssuedPaper]


def issue(desk: Desk, draft_id: LetterDraftId) -> IssuedPaper:
    """Issue an approved letter by the act that drew it; it must still say the same.

    Raises:
        Refused: it is not approved, its content has changed, or it is issued elsewhere.
    """
    desk.demand(Verb.issue_letter)
    with desk.look() as unit:
        row = known(unit, draft_id)
    if row.state is not DraftState.approved or row.gone:
        raise Refused(
            "この文書は承認されていません。文書は発行していません。"
            "承認された後で、もう一度お試しください。"
        )
    if row.kind not in ACTS:
        raise Refused(
            "この文書は、受付や会員の画面から発行してください。承認はそのまま残っています。"
        )
    issued = ACTS[row.kind](desk, row)
    return IssuedPaper(issued.letter_id, issued.document_number)


def _case(row: LetterDraftRow) -> RequestId:
    assert row.request_id is not None
    return row.request_id


def _member(row: LetterDraftRow) -> MemberId:
    assert row.member_id is not None
    return row.member_id


def _extend(desk: Desk, row: LetterDraftRow) -> IssuedNotice:
    return extensions.issue(desk, _case(row), row.typed["reason"])


def _ask(desk: Desk, row: LetterDraftRow) -> IssuedNotice:
    return completions.issue_asking(desk, _case(row), read_asking(row.typed))


def _exit(desk: Desk, row: LetterDraftRow) -> Issued:
    letter = ExitLetter(row.kind)
    return exit_letters.issue(desk, _member(row), letter, row.typed.get("reason", ""))


def _follow(desk: Desk, row: LetterDraftRow) -> IssuedPaper:
    key = FollowThroughId(int(row.typed["follow_through"]))
    return follow_throughs.ask(desk, [key]).papers[0]


def _certify(desk: Desk, row: LetterDraftRow) -> Issued:
    return certificates.issue(desk, _member(row), date.fromisoformat(row.typed["day"]))


def _certify_erasure(desk: Desk, row: LetterDraftRow) -> Issued:
    return erasure_certificates.issue(desk, ErasureId(int(row.typed["erasure"])))


def _return_application(desk: Desk, row: LetterDraftRow) -> Issued:
    return application_letters.issue(desk, ApplicationId(_of(row, "application")))


def _apologise(desk: Desk, row: LetterDraftRow) -> Issued:
    return misdelivery_letters.issue(desk, IncidentId(_of(row, "incident")))


def _tell(desk: Desk, row: LetterDraftRow) -> IssuedPaper | Issued:
    key = IncidentId(_of(row, "incident"))
    if "happened" in row.typed:
        return incident_letters.issue(desk, key, _member(row), NoticeWords(**row.typed))
    return incident_notices.issue(desk, key, IncidentWords(**row.typed))


def _ask_recipient(desk: Desk, row: LetterDraftRow) -> Issued:
    key = RecipientId(_of(row, "recipient"))
    return recipient_papers.issue(desk, key, RecipientPaper(row.kind))


def _campaign(desk: Desk, row: LetterDraftRow) -> IssuedPaper:
    typed, due_on = row.typed, row.typed["due_on"]
    if "slip" in typed:
        done = issue_alone(desk, SlipId(int(typed["slip"])), typed["reason"], due_on)
    else:
        done = issue_run(
            desk,
            CampaignId(_of(row, "campaign")),
            kind=typed["run"],
            dated_on=date.fromisoformat(typed["dated_on"]),
            due_on=due_on,
            delivery=typed["delivery"],
        )
    return IssuedPaper(done.letter_id, done.document_number)


def _of(row: LetterDraftRow, noun: str) -> int:
    """Read a key out of what names the act."""
    return int(dict(part.split(":") for part in row.act.split(","))[noun])


ACTS: Final[Mapping[str, Act]] = {
    **dict.fromkeys(("receipt", "resumed"), lambda desk, row: receipts.issue(desk, _case(row))),
    **dict.fromkeys(("completion_request", "fee_notice"), _ask),
    **dict.fromkeys([one.value for one in ExitLetter], _exit),
    **dict.fromkeys((*recipient_letters.KINDS.values(), recipient_letters.QUESTION), _follow),
    "extension": _extend,
    "fee_receipt": lambda desk, row: fee_receipts.issue(desk, _case(row)),
    "method_change": lambda desk, row: method_changes.issue(desk, _case(row)),
    "request_withdrawn": lambda desk, row: endings.issue_withdrawal(desk, _case(row)),
    "consent_certificate": _certify,
    "erasure_certificate": _certify_erasure,
    "application_returned": _return_application,
    "apology": _apologise,
    "incident_notice": _tell,
    **dict.fromkeys([one.value for one in RecipientPaper], _ask_recipient),
    **dict.fromkeys((CAMPAIGN, *(one.kind for one in NoticeLetter)), _campaign),
    "cover_note": lambda desk, row: cover_notes.issue_typed(desk, _case(row), row.typed),
}
"""What issues each kind; whoever adds a kind that may wait for an approval adds its line."""
