"""Do what the page of the recipients asks: open the dialog of each act."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office.contracts import ContractRow
from app.office.corrective_actions import Target
from app.office.recipient_views import RecipientCheckRow, RecipientView, SubContractorRow
from app.rules.ids import RecipientCheckId
from app.rules.sub_contractors import SubState
from app.ui.dialogs import recipient_steps
from app.ui.dialogs.corrective_actions_dialog import CorrectiveActionsDialog
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.recipient_change_dialog import RecipientChangeDialog
from app.ui.dialogs.recipient_check_dialog import RecipientCheckDialog
from app.ui.dialogs.recipient_dialog import RecipientDialog
from app.ui.dialogs.recipient_paper_dialog import RecipientPaperDialog
from app.ui.dialogs.recipient_return_dialog import RecipientReturnDialog
from app.ui.dialogs.sub_contractor_dialog import SubContractorDialog
from app.ui.seat import Seat

Open = Callable[[Seat, RecipientView, object, QWidget], OfficeDialog | None]


def dialog_of(
    key: str, seat: Seat, one: RecipientView, about: object, parent: QWidget
) -> OfficeDialog | None:
    """Return the dialog of an act; None where it is no dialog, or what it is about is gone."""
    opened = _DIALOGS.get(key)
    return None if opened is None else opened(seat, one, about, parent)


def contract_of(one: RecipientView, about: object) -> ContractRow | None:
    """Return the contract an act is about; unnamed it is that of the first warning, or the last."""
    named = [alert.contract_id for alert in one.alerts[:1] if alert.contract_id is not None]
    wanted = about if about is not None else next(iter(named), None)
    found = [row for row in one.contracts if wanted is None or row.id == wanted]
    return found[-1] if found else None


def _of_contract(opened: Callable[[Seat, ContractRow, QWidget], OfficeDialog]) -> Open:
    def run(seat: Seat, one: RecipientView, about: object, parent: QWidget) -> OfficeDialog | None:
        row = contract_of(one, about)
        return None if row is None else opened(seat, row, parent)

    return run


def _of_sub(opened: Callable[[Seat, SubContractorRow, QWidget], OfficeDialog]) -> Open:
    def run(seat: Seat, one: RecipientView, about: object, parent: QWidget) -> OfficeDialog | None:
        row = next((sub for sub in one.subs if _is_meant(sub, about)), None)
        return None if row is None else opened(seat, row, parent)

    return run


def _is_meant(sub: SubContractorRow, about: object) -> bool:
    """Tell whether an act is about a sub-contractor; unnamed it is one that waits."""
    return sub.state is SubState.asked if about is None else sub.id == about


def _check(seat: Seat, one: RecipientView, about: object, parent: QWidget) -> OfficeDialog:
    """Open the look that is meant, else the one that waits, else a new one."""
    waiting = [row for row in one.checks if row.is_open]
    row = _check_of(one.checks, about) or next(reversed(waiting), None)
    return RecipientCheckDialog(seat, one.row, row, parent)


def _check_of(rows: Sequence[RecipientCheckRow], about: object) -> RecipientCheckRow | None:
    return next((row for row in rows if row.id == about), None)


def _new_check(seat: Seat, one: RecipientView, _about: object, parent: QWidget) -> OfficeDialog:
    return RecipientCheckDialog(seat, one.row, None, parent)


def _cancel_check(
    seat: Seat, one: RecipientView, about: object, parent: QWidget
) -> OfficeDialog | None:
    row = _check_of(one.checks, about)
    return None if row is None else recipient_steps.cancelling(seat, row, parent)


def _actions(seat: Seat, one: RecipientView, about: object, parent: QWidget) -> OfficeDialog | None:
    row = _check_of(one.checks, about)
    if row is None:
        return None
    target = Target(check_id=RecipientCheckId(row.id))
    return CorrectiveActionsDialog(seat, target, f"{one.row.name}　{row.kind.word}", parent)


def _return(seat: Seat, one: RecipientView, about: object, parent: QWidget) -> OfficeDialog:
    """Open the return that is meant, else the one that waits, else a new one."""
    waiting = [
        row for row in one.returns if row.id == about or (about is None and not row.is_settled)
    ]
    return RecipientReturnDialog(seat, one.row, next(reversed(waiting), None), parent)


_DIALOGS: Final[dict[str, Open]] = {
    "edit": lambda seat, one, _about, parent: RecipientDialog(seat, one.row, parent),
    "papers": lambda seat, one, _about, parent: RecipientPaperDialog(seat, one.row, parent),
    "change": lambda seat, one, _about, parent: RecipientChangeDialog(seat, one.row, parent),
    "sub": _of_contract(SubContractorDialog),
    "not_renew": _of_contract(recipient_steps.not_renewing),
    "end_contract": _of_contract(recipient_steps.ending),
    "take_back": _of_contract(recipient_steps.taking_back),
    "approve": _of_sub(
        lambda seat, row, parent: recipient_steps.deciding(seat, row, parent, approved=True)
    ),
    "refuse": _of_sub(
        lambda seat, row, parent: recipient_steps.deciding(seat, row, parent, approved=False)
    ),
    "end_sub": _of_sub(recipient_steps.ending_sub),
    "check": _new_check,
    "selection": _new_check,
    "check_result": _check,
    "cancel_check": _cancel_check,
    "actions": _actions,
    "return": _return,
    "return_result": _return,
}
