"""People who sign in: added by the system role, each with a slot of their own."""

from dataclasses import replace
from typing import Any

import pytest

from app.office import history, staff
from app.office.staff import NewStaff
from app.rules.errors import OfficeError
from app.rules.roles import Role
from tests.office import seats
from tests.office.seats import TYPED, Office

NEW = NewStaff("arata", "試験　新子", TYPED, frozenset({Role.clerk}))


def test_a_new_person_can_sign_in_at_once(office: Office) -> None:
    changed = staff.add(office.system, NEW)
    assert changed.touched == {"staff", "history"}
    desk = seats.sit(office.folder, office.watch, "arata")
    assert (desk.actor.name, desk.actor.roles) == ("試験　新子", frozenset({Role.clerk}))
    desk.close()
    newest = history.rows(office.manager)[0]
    assert (newest.title, newest.values) == ("利用者を追加", {"roles": ["clerk"]})


def test_a_person_without_a_name_is_called_by_the_login(office: Office) -> None:
    staff.add(office.manager, replace(NEW, name=" "))
    assert staff.listed(office.manager)[-1].name == "arata"


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"login": "tanto"}, "もう使われています"),
        ({"login": "../x"}, "半角の英数字"),
        ({"login": "x" * 33}, "半角の英数字"),
        ({"password": "みじかい"}, "12文字以上"),
        ({"name": "新\u202e子"}, "目に見えない文字"),
        ({"name": "新" * 1_000_000}, "長すぎます"),
        ({"roles": frozenset()}, "役割を1つ以上"),
    ],
)
def test_an_unfit_person_is_refused_and_gets_no_slot(
    changed: dict[str, Any], words: str, office: Office
) -> None:
    keys = (office.folder / "keys.json").read_bytes()
    with pytest.raises(OfficeError, match=words):
        staff.add(office.manager, replace(NEW, **changed))
    assert len(staff.listed(office.manager)) == 4
    assert (office.folder / "keys.json").read_bytes() == keys


def test_who_has_no_slot_does_not_stand_in_the_list_either(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("app.storage.whole_files.put", fail)
    with pytest.raises(OfficeError, match="空き容量"):
        staff.add(office.manager, NEW)
    assert "arata" not in {one.login for one in staff.listed(office.manager)}
