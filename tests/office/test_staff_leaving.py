"""Who leaves loses the key at once; the last keeper never does, and open work is named."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from app.office import access, history, intake, key_changes, staff
from app.office.desk import Desk
from app.rules.errors import OfficeError, Overtaken, Refused
from app.rules.ids import StaffId
from app.rules.roles import Role
from app.storage import key_file, rekey, unfinished
from app.storage.errors import RecordsBusy
from app.storage.store import RECORDS
from tests.office import seats
from tests.office.seats import CLERK, MANAGER, SYSTEM, TYPED, Office, request
from tests.storage.first_slots import first_format


def key_of(office: Office, login: str) -> StaffId:
    (one,) = (one.id for one in staff.listed(office.manager) if one.login == login)
    return one


def leaves(office: Office, login: str = CLERK) -> staff.Left:
    return staff.leave(office.manager, key_of(office, login), office.manager.today)


def comes_in(office: Office, login: str) -> Desk:
    return seats.sit(office.folder, office.watch, login)


def test_who_has_left_does_not_come_in_and_the_key_is_another(office: Office) -> None:
    old = office.manager.store.data_key
    left = leaves(office)
    titles = [row.title for row in history.rows(office.manager)[:3]]
    assert titles == [key_changes.DONE, key_changes.BEGUN, "利用者の退職を記録"]
    assert left.open_work == ()
    assert "記録の鍵を変えました" in left.sentences[0]
    assert "控え" in left.sentences[1]
    with pytest.raises(OfficeError, match="ログイン名かパスワードが違います"):
        comes_in(office, CLERK)
    assert office.manager.store.data_key != old
    assert not unfinished.fits(office.folder / RECORDS, old)
    for login in (MANAGER, SYSTEM):
        comes_in(office, login).close()
    (gone,) = (one for one in staff.listed(office.manager) if one.login == CLERK)
    assert (gone.active, gone.left_on) == (False, office.manager.today)
    assert history.verify(office.manager).verdict.ok


def test_the_sheet_opens_after_somebody_left(office: Office) -> None:
    leaves(office)
    ring = key_file.read(office.folder)
    assert [slot.kind for slot in ring.slots].count("recovery") == 1
    assert all(slot.sealed and not slot.sealed_next for slot in ring.slots)


def test_open_work_is_named_and_stands(office: Office) -> None:
    intake.take(office.clerk, request())
    assert staff.open_work(office.system, office.clerk.actor.id) == ("担当の受付が1件あります。",)
    assert leaves(office).open_work == ("担当の受付が1件あります。",)


def refused(act: Callable[[], object], words: str, office: Office) -> None:
    before = staff.listed(office.manager), key_file.read(office.folder)
    with pytest.raises(Refused, match=words):
        act()
    assert (staff.listed(office.manager), key_file.read(office.folder)) == before


def test_unfit_leavings_change_nothing(office: Office) -> None:
    today = office.manager.today
    clerk, system = key_of(office, CLERK), key_of(office, SYSTEM)
    for words, act in (
        ("先の日付", lambda: staff.leave(office.manager, clerk, today + timedelta(1))),
        ("より前です", lambda: staff.leave(office.manager, clerk, today - timedelta(9999))),
        ("ご自分の退職", lambda: staff.leave(office.system, system, today)),
        ("見つかりません", lambda: staff.leave(office.system, StaffId(99), today)),
        (
            "管理責任者」の役割の人がいなくなる",
            lambda: staff.leave(office.system, StaffId(1), today),
        ),
    ):
        refused(act, words, office)
    leaves(office)
    refused(lambda: leaves(office), "もう記録されています", office)


def test_the_last_keeper_keeps_the_role(office: Office) -> None:
    manager = staff.listed(office.manager)[0]
    clerk = frozenset({Role.clerk})

    def demote(roles: frozenset[Role], by: Desk = office.system) -> Callable[[], object]:
        return lambda: staff.change(by, manager.id, manager.edition, "試験", roles)

    refused(demote(clerk), "「管理責任者」の役割の人がいなくなる", office)
    refused(demote(frozenset()), "役割を1つ以上", office)
    staff.leave(office.manager, key_of(office, SYSTEM), office.manager.today)
    refused(
        demote(frozenset({Role.manager}), office.manager),
        "「システム」の役割の人がいなくなる",
        office,
    )


def test_a_person_gets_another_name_and_other_roles_on_record(office: Office) -> None:
    clerk = key_of(office, CLERK)
    both = frozenset({Role.clerk, Role.department_manager})
    staff.change(office.system, clerk, 1, "試験　改姓子", both)
    desk = comes_in(office, CLERK)
    assert (desk.actor.name, desk.actor.roles) == ("試験　改姓子", both)
    desk.close()
    newest = history.rows(office.manager)[0]
    assert newest.values is not None
    assert newest.values["before"] == {"name": "試験　担当者", "roles": ["clerk"]}
    with pytest.raises(Overtaken, match="ほかの人が変えています"):
        staff.change(office.system, clerk, 1, "試験　次子", both)


def test_who_comes_back_gets_a_new_password_and_has_to_change_it(office: Office) -> None:
    leaves(office)
    clerk = key_of(office, CLERK)
    again = "もどってきた人の合言葉です"
    refused(lambda: staff.come_back(office.system, clerk, "短い"), "12文字以上", office)
    staff.come_back(office.system, clerk, again)
    desk = access.sign_in(
        office.folder, CLERK, again, clock=office.watch, randomness=seats.dice(3).randbytes
    )
    assert desk.must_change
    desk.close()
    refused(lambda: staff.come_back(office.system, clerk, again), "退職していません", office)


def test_what_was_left_undone_is_done_at_the_next_sign_in(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(*_: object) -> None:
        raise RecordsBusy("ほかの画面が使っています。")

    with monkeypatch.context() as held:
        held.setattr(rekey, "change_key", busy)
        left = leaves(office)
    assert "ほかの画面が使っています。" in left.sentences[0]
    assert CLERK in key_changes.unfinished(office.manager)
    with pytest.raises(Refused, match="登録されていません"):
        comes_in(office, CLERK)
    office.manager.close()
    comes_in(office, SYSTEM).close()
    assert CLERK not in key_file.logins(key_file.read(office.folder))
    with pytest.raises(OfficeError, match="ログイン名かパスワードが違います"):
        comes_in(office, CLERK)


def test_a_slot_of_the_first_format_is_asked_for_by_name(office: Office) -> None:
    store = office.manager.store
    old = first_format(TYPED, store.ring.nature, login=SYSTEM, data_key=store.data_key)
    store.write_ring(store.ring.with_slot(old))
    refused(lambda: leaves(office), SYSTEM, office)
    refused(lambda: key_changes.renew(office.manager), "前の版の形", office)
    office.manager.close()
    comes_in(office, SYSTEM).close()
    assert key_file.read(office.folder).old == []
    leaves(office)


def test_who_leaves_with_a_slot_of_the_first_format_goes_as_well(office: Office) -> None:
    store = office.manager.store
    old = first_format(TYPED, store.ring.nature, login=CLERK, data_key=store.data_key)
    store.write_ring(store.ring.with_slot(old))
    assert "記録の鍵を変えました" in leaves(office).sentences[0]
    assert CLERK not in key_file.logins(key_file.read(office.folder))
