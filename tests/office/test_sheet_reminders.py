"""Somebody is reminded of the recovery sheet until its characters were read from paper."""

import pytest

from app.office import access, recovery_sheets, sheet_reminders
from app.storage import recovery_key
from tests.office.seats import SYSTEM, Office, dice


def test_new_records_remind_until_the_sheet_is_read(office: Office) -> None:
    assert "まだ確かめていません" in sheet_reminders.unproved(office.system)
    sheet_reminders.prove(office.system)
    assert sheet_reminders.unproved(office.system) == ""
    recovery_sheets.renew(office.system, lambda _sheet: None)
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
