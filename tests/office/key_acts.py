"""List the acts on people and keys for the walk over the roles."""

from collections.abc import Callable, Mapping

from app.office import key_changes, passwords, recovery_sheets, sheet_reminders, staff
from app.office.desk import Desk
from app.rules.ids import StaffId
from app.rules.roles import Role, Verb
from tests.office.seats import TYPED

# Everybody changes their own password, unlocks their own window and sees what waits to be done.
OPEN = frozenset(
    {
        "access.enter_by_sheet",
        "unlocking.unlock",
        "access.wait_s",
        "access.welcome",
        "key_changes.unfinished",
        "passwords.change_own",
        "passwords.must_change",
    }
)
# Parts of the acts below, which have asked; what a leaving left undone is ended by whoever comes.
INNER = frozenset(
    {
        "key_changes.finish",
        "key_changes.refuse_old_slots",
        "key_changes.save_after",
        "key_changes.save_first",
        "wrong_tries.tell",
        "turnings.begin",
        "turnings.end",
        "turnings.settle",
    }
)


def acts() -> Mapping[str, tuple[Verb, Callable[[Desk], object]]]:
    """Name them with what they need and a call that would do it."""
    who, clerk = StaffId(2), frozenset({Role.clerk})
    return {
        "key_changes.decrypt": (Verb.renew_keys, key_changes.decrypt),
        "key_changes.encrypt": (Verb.renew_keys, key_changes.encrypt),
        "key_changes.renew": (Verb.renew_keys, key_changes.renew),
        "passwords.set_for": (Verb.manage_staff, lambda d: passwords.set_for(d, who, TYPED)),
        "recovery_sheets.renew": (
            Verb.renew_keys,
            lambda d: recovery_sheets.renew(d, lambda _sheet: None),
        ),
        "sheet_reminders.prove": (
            Verb.renew_keys,
            lambda d: sheet_reminders.prove(d, d.store.ring.sheet),
        ),
        "sheet_reminders.unproved": (Verb.renew_keys, sheet_reminders.unproved),
        "staff.change": (
            Verb.manage_staff,
            lambda d: staff.change(d, who, 1, "試験　担当者", clerk),
        ),
        "staff_leaving.come_back": (
            Verb.manage_staff,
            lambda d: staff.come_back(d, who, TYPED),
        ),
        "staff_leaving.leave": (Verb.manage_staff, lambda d: staff.leave(d, who, d.today)),
        "staff_leaving.open_work": (Verb.manage_staff, lambda d: staff.open_work(d, who)),
    }
