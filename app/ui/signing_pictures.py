"""Open the dialogs of approvals as they look in the middle of the work."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import (
    approval_batches,
    approval_readings,
    deputies,
    drafted_letters,
    extensions,
    letter_drafts,
    requests,
    staff,
    waiting_approvals,
)
from app.office.desk import Desk
from app.office.drafted_letters import DraftedRow
from app.office.signing import Unsigned
from app.office.staff import NewStaff
from app.office.waiting_approvals import WaitingRow
from app.rules.approvals import Deputy
from app.rules.errors import OfficeError
from app.rules.roles import Role
from app.ui.dialogs.approved_letter_dialog import ApprovedLetterDialog
from app.ui.dialogs.draft_sheet_papers import sheet_dialog
from app.ui.dialogs.drafted_letters_dialog import DraftedLettersDialog
from app.ui.dialogs.later_readings_dialog import LaterReadingsDialog
from app.ui.dialogs.paper_approval_dialog import PaperApprovalDialog
from app.ui.dialogs.signing_dialog import SigningDialog, numbered
from app.ui.dialogs.signing_table_dialog import SigningTableDialog
from app.ui.dialogs.waiting_approvals_dialog import WaitingApprovalsDialog
from app.ui.seat import Seat

Open = Callable[[Seat], QWidget]
WHY: Final = "ほかの部署でお調べするのに日数がかかるため"
LOGIN, PASSWORD = "bucho", "plainly fictional words"


def _beside(desk: Desk, login: str, role: Role) -> Desk:
    """Seat somebody else at the same records, adding the person where nobody is."""
    found = {one.login: one for one in staff.listed(desk)}
    if login not in found:
        name = f"練習　{role.word}"
        staff.add(desk, NewStaff(login, name, PASSWORD, frozenset({role})))
        found = {one.login: one for one in staff.listed(desk)}
    one = found[login]
    actor = replace(desk.actor, id=one.id, login=login, name=one.name, roles=one.roles)
    return replace(desk, actor=actor)


def _sent(seat: Seat) -> Desk:
    """Let a clerk send letters round that put answers off; return the deputy's seat."""
    clerk = _beside(seat.desk, "kaiko", Role.clerk)
    deputy = _beside(seat.desk, LOGIN, Role.department_manager)
    deputies.change(seat.desk, [Deputy(deputy.actor.id, seat.desk.today)])
    for key in requests.find_ids(seat.desk):
        try:
            extensions.issue(clerk, key, WHY)
        except Unsigned as refusal:
            letter_drafts.submit(clerk, refusal.draft)
        except OfficeError:
            pass  # most cases cannot be put off any more
    return deputy


def _letters(seat: Seat) -> Sequence[WaitingRow]:
    """Return the letters that wait, sent round before."""
    _sent(seat)
    return [row for row in waiting_approvals.rows(seat.desk) if row.pending.draft_id is not None]


def _approved(seat: Seat) -> Sequence[DraftedRow]:
    """Return the letters that went round, the first of them approved."""
    pending = _letters(seat)[0].pending
    reading = approval_readings.read(seat.desk, (pending,))
    approval_batches.approve(seat.desk, reading.seen)
    return drafted_letters.rows(seat.desk)


def _waiting(seat: Seat) -> QWidget:
    _sent(seat)
    return WaitingApprovalsDialog(seat)


def _sheet(seat: Seat) -> QWidget:
    rows = _letters(seat)[:1]
    return sheet_dialog(seat, [row.pending for row in rows], numbered(rows))


def _drafted(seat: Seat) -> QWidget:
    _approved(seat)
    return DraftedLettersDialog(seat)


def _later(seat: Seat) -> QWidget:
    deputy = _sent(seat)
    for row in waiting_approvals.rows(deputy):
        if row.manner is not None:
            reading = approval_readings.read(deputy, (row.pending,))
            approval_batches.approve(deputy, reading.seen)
    return LaterReadingsDialog(seat)


def _table(seat: Seat) -> QWidget:
    _sent(seat)
    return SigningTableDialog(seat)


SCENES: Final[tuple[tuple[str, Open], ...]] = (
    ("waiting_approvals_dialog", _waiting),
    ("signing_dialog", lambda seat: SigningDialog(seat, _letters(seat)[:1])),
    ("signing_dialog_batch", lambda seat: SigningDialog(seat, _letters(seat)[:2])),
    ("draft_sheet_dialog", _sheet),
    ("paper_approval_dialog", lambda seat: PaperApprovalDialog(seat, _letters(seat)[0])),
    ("drafted_letters_dialog", _drafted),
    ("approved_letter_dialog", lambda seat: ApprovedLetterDialog(seat, _approved(seat)[0])),
    ("later_readings_dialog", _later),
    ("signing_table_dialog", _table),
)
