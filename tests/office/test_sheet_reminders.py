"""Somebody is reminded of the recovery sheet until its characters were read from paper."""

import pytest

from app.office import access, backups, key_changes, recovery_sheets, restoring, sheet_reminders
from app.office.restoring import Key
from app.rules.errors import Refused
from app.storage import recovery_key
from tests.office import seats
from tests.office.restore_work import target
from tests.office.seats import SYSTEM, Office, dice


def renew(office: Office) -> str:
    return recovery_sheets.renew(office.system, lambda _sheet: None).proof.sheet


def test_new_records_remind_until_the_sheet_is_read(office: Office) -> None:
    assert "まだ確かめていません" in sheet_reminders.unproved(office.system)
    sheet_reminders.prove(office.system, office.system.store.ring.sheet)
    assert sheet_reminders.unproved(office.system) == ""
    renew(office)
    assert sheet_reminders.unproved(office.system)


def test_who_comes_in_by_the_sheet_has_read_it(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    groups = recovery_key.spell(bytes(range(recovery_key.KEY_BYTES)))
    monkeypatch.setattr(recovery_sheets, "new_groups", lambda _chance: groups)
    recovery_sheets.renew(office.system, lambda _sheet: None)
    desk = access.sign_in_with_recovery(
        office.folder,
        SYSTEM,
        " ".join(groups),
        clock=office.watch,
        randomness=dice().randbytes,
    )
    assert sheet_reminders.unproved(desk) == ""
    desk.close()


def test_a_sheet_after_which_another_was_made_is_not_taken_as_read(office: Office) -> None:
    first, second = renew(office), renew(office)
    with pytest.raises(Refused, match="もう記録を開けません"):
        sheet_reminders.prove(office.system, first)
    assert sheet_reminders.unproved(office.system)
    sheet_reminders.prove(office.system, second)
    assert sheet_reminders.unproved(office.system) == ""


def test_another_key_of_the_records_leaves_the_sheet_read(office: Office) -> None:
    sheet_reminders.prove(office.system, renew(office))
    key_changes.renew(office.system)
    assert sheet_reminders.unproved(office.system) == ""


def test_after_a_restore_the_sheet_of_today_is_asked_for_again(office: Office) -> None:
    sheet_reminders.prove(office.system, renew(office))
    backup = backups.create(office.manager)
    renew(office)
    restoring.restore(target(office), backup.path, Key())
    office.manager.close()
    desk = seats.sit(office.folder, office.watch, SYSTEM)
    assert "まだ確かめていません" in sheet_reminders.unproved(desk)
    desk.close()


@pytest.mark.parametrize(("kept", "reminds"), [(None, False), (True, False), (False, True)])
def test_what_an_earlier_release_kept_is_believed(
    office: Office, kept: bool | None, reminds: bool
) -> None:
    with office.system.aside() as unit:
        unit.settings.change("recovery_sheet_proved", kept)
    assert bool(sheet_reminders.unproved(office.system)) is reminds
