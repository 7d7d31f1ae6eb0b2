"""Passwords: one's own, a colleague's, and after the recovery sheet."""

from collections.abc import Callable

import pytest

from app.letters import extraction
from app.office import access, history, passwords, recovery_sheets, staff
from app.office.desk import Desk
from app.office.staff import NewStaff
from app.rules.errors import OfficeError, Refused
from app.rules.ids import StaffId
from app.rules.roles import Role
from app.storage import key_file, recovery_key
from app.storage.errors import WrongKey
from tests.office import seats
from tests.office.seats import CLERK, MANAGER, TYPED, Office, dice

NEW = "あたらしい合言葉にします"


def sit(office: Office, login: str, typed: str) -> Desk:
    return access.sign_in(
        office.folder, login, typed, clock=office.watch, randomness=dice(5).randbytes
    )


def refused(act: Callable[[], object], words: str, office: Office) -> None:
    before = key_file.read(office.folder)
    with pytest.raises(OfficeError, match=words):
        act()
    assert key_file.read(office.folder) == before


def test_a_password_that_somebody_else_chose_is_to_be_changed(office: Office) -> None:
    given = "ほかの人が決めた長い合言葉"
    passwords.set_for(office.system, office.clerk.actor.id, given)
    desk = sit(office, CLERK, given)
    assert desk.must_change
    assert passwords.must_change(desk)
    passwords.change_own(desk, given, NEW)
    assert not passwords.must_change(desk)
    desk.close()
    with pytest.raises(WrongKey):
        sit(office, CLERK, given)
    again = sit(office, CLERK, NEW)
    assert not again.must_change
    again.close()
    titles = [row.title for row in history.rows(office.manager)[:2]]
    assert titles == [access.WRONG_TRIES, passwords.CHANGED]


def test_the_first_administrator_chose_the_password_herself(office: Office) -> None:
    assert not passwords.must_change(office.manager)


def test_unfit_changes_leave_the_old_password(office: Office) -> None:
    clerk = office.clerk
    for words, act in (
        ("ログイン名かパスワードが違います", lambda: passwords.change_own(clerk, NEW, NEW + "x")),
        ("12文字以上", lambda: passwords.change_own(clerk, TYPED, "短い")),
        ("いまと同じ", lambda: passwords.change_own(clerk, TYPED, TYPED)),
        ("違います", lambda: passwords.change_own(clerk, "", NEW)),
        ("パスワードの変更", lambda: passwords.set_for(office.manager, StaffId(1), NEW)),
        ("見つかりません", lambda: passwords.set_for(office.manager, StaffId(99), NEW)),
        ("12文字以上", lambda: passwords.set_for(office.manager, StaffId(2), "短い")),
    ):
        refused(act, words, office)
    seats.sit(office.folder, office.watch, CLERK).close()


def test_a_forgotten_password_is_set_and_changed_at_once(office: Office) -> None:
    passwords.set_for(office.system, office.clerk.actor.id, NEW)
    desk = sit(office, CLERK, NEW)
    assert desk.must_change
    desk.close()
    assert history.rows(office.manager)[0].title == passwords.SET
    staff.leave(office.system, office.clerk.actor.id, office.manager.today)
    refused(lambda: passwords.set_for(office.system, office.clerk.actor.id, NEW), "復帰", office)


def test_a_login_is_not_told_from_its_twin_by_capitals_only(office: Office) -> None:
    twin = NewStaff(CLERK.upper(), "試験　双子", TYPED, frozenset({Role.clerk}))
    refused(lambda: staff.add(office.system, twin), "もう使われています", office)
    assert TYPED not in repr(twin)


def key_on(sheet: bytes) -> str:
    words = [word for word in extraction.text(sheet).split() if len(word) == 4 and word.isascii()]
    return "".join(word for word in words if word.isupper() or word.isdigit())


def by_sheet(office: Office, typed: str) -> Desk:
    return access.sign_in_with_recovery(
        office.folder, MANAGER, typed, clock=office.watch, randomness=dice(6).randbytes
    )


def test_a_new_sheet_opens_and_the_old_one_no_more(office: Office) -> None:
    kept: list[bytes] = []
    first = recovery_sheets.renew(office.manager, kept.append)
    second = recovery_sheets.renew(office.manager, kept.append)
    assert kept == [first.sheet, second.sheet]
    with pytest.raises(WrongKey, match="復旧用シート"):
        by_sheet(office, key_on(first.sheet))
    desk = by_sheet(office, key_on(second.sheet))
    assert (desk.by_sheet, desk.must_change) == (True, True)
    desk.close()
    assert recovery_key.read(key_on(second.sheet)) is not None
    titles = [row.title for row in history.rows(office.manager)[:2]]
    assert titles == [access.OPENED_BY_SHEET, recovery_sheets.RENEWED]


def test_a_sheet_that_cannot_be_kept_leaves_the_old_one(office: Office) -> None:
    def lose(_sheet: bytes) -> None:
        raise Refused("保存できません。")

    rows = len(history.rows(office.manager))
    refused(lambda: recovery_sheets.renew(office.manager, lose), "保存できません", office)
    assert len(history.rows(office.manager)) == rows


def test_after_the_sheet_a_new_password_is_chosen_without_the_old_once(office: Office) -> None:
    sheet = recovery_sheets.renew(office.manager, lambda _sheet: None).sheet
    desk = by_sheet(office, key_on(sheet))
    passwords.change_own(desk, "", NEW)
    refused(lambda: passwords.change_own(desk, "", TYPED), "違います", office)
    desk.close()
    sit(office, MANAGER, NEW).close()
