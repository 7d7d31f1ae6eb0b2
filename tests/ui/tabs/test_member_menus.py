"""The menus: for each state and role only what makes sense, each under a letter of its own."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QKeySequence

from app.office import consents, exit_letters, member_page, member_states, merging
from app.office.desk import Desk
from app.rules.exit_letters import ExitLetter
from app.rules.ids import MemberId
from app.rules.members import ConsentDraft
from app.rules.roles import Role
from app.ui.tabs.member_menus import acts_for, checks_for
from tests.ui.conftest import Register

MANAGER = frozenset({Role.manager})
CLERK = frozenset({Role.clerk})
READER = frozenset({Role.auditor})


def words(desk: Desk, key: MemberId, roles: frozenset[Role] = MANAGER) -> list[str]:
    page = member_page.page(desk, key)
    return [act.word.split("(&")[0] for group in acts_for(page, roles) for act in group]


def test_a_registered_member_may_leave(desk: Desk, register: Register) -> None:
    assert words(desk, register()) == [
        "退会",
        "死亡の登録",
        "案内を止める",
        "秘匿にする",
        "同意証明書",
        "用紙",
        "すでに行われたことを記録",
        "ご家族：架空　一郎",
    ]


def test_who_left_may_come_back_and_who_died_may_only_be_put_right(
    desk: Desk, register: Register
) -> None:
    left, dead = register("1001"), register("1002")
    member_states.leave(desk, left, "", "架空")
    member_states.decease(desk, dead, "")
    assert words(desk, left)[:4] == [
        "手続きの内容",
        "登録に戻す",
        "死亡の登録",
        "退会・死亡などの記録の取消し",
    ]
    assert "登録に戻す" not in words(desk, dead)
    assert "退会・死亡などの記録の取消し" in words(desk, dead)
    assert "退会・死亡などの記録の取消し" not in words(desk, dead, CLERK)


def test_each_exit_has_its_own_letter_and_those_issued_can_be_read(
    desk: Desk, register: Register
) -> None:
    stays, left, dead = register("1001"), register("1002"), register("1003")
    consents.withdraw(desk, stays, ConsentDraft())
    member_states.leave(desk, left, "", "架空")
    member_states.decease(desk, dead, "")
    assert "同意の取消しのお知らせ" in words(desk, stays)
    assert "退会のお知らせ" in words(desk, left)
    assert not {"退会のお知らせ", "卒業のお知らせ", "用紙"} & set(words(desk, dead))
    assert "退会のお知らせ" not in words(desk, left, READER)
    issued = exit_letters.issue(desk, left, ExitLetter.leaving)
    assert words(desk, left)[-1].startswith(f"文書：{issued.document_number}")


def test_a_reader_is_offered_only_what_can_be_read(desk: Desk, register: Register) -> None:
    key = register()
    consents.withdraw(desk, key, ConsentDraft())
    assert words(desk, key, READER) == ["手続きの内容", "同意証明書", "ご家族：架空　一郎"]
    assert words(desk, key, frozenset({Role.system})) == []
    settings = [check.word for group in checks_for(frozenset({Role.system})) for check in group]
    assert settings == ["お子さまについての決まり(&K)…"]


def test_a_merged_double_can_be_parted_from_the_page(desk: Desk, register: Register) -> None:
    keep, other = register("1001"), register("1002")
    merging.merge(desk, keep, other, "同じ方")
    assert words(desk, other)[-1] == "名寄せの取消し：1002"
    assert "名寄せの取消し：1002" not in words(desk, keep, READER)


@pytest.mark.parametrize("state", ["active", "left", "deceased"])
@pytest.mark.parametrize("confidential", [True, False])
def test_no_letter_stands_twice_in_the_menu(
    state: str, confidential: bool, desk: Desk, register: Register
) -> None:
    page = member_page.page(desk, register())
    shown = replace(page, row=replace(page.row, state=state, confidential=confidential))
    found = [act.word for group in acts_for(shown, MANAGER) for act in group]
    letters = [QKeySequence.mnemonic(word).toString() for word in found]
    assert all(letters)
    assert len(set(letters)) == len(letters)
