"""`staff leave`, `staff back`, `staff role` and `staff password`."""

from pathlib import Path

import pytest

from app.office import members
from app.rules.errors import Gone
from tests.cli.conftest import Command
from tests.office import seats

NEW = "べつの長い合言葉にしました"


def test_somebody_leaves_and_comes_back(at_desk: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    said = at_desk("staff", "leave", seats.CLERK)
    assert (said.status, "退職を記録しました" in said.out) == (0, True)
    assert "鍵を変えました" in said.out
    assert at_desk("--staff", seats.CLERK, "members", "find", "").status == 1
    assert "\t退職" in at_desk("staff", "list").out
    made = at_desk("--json", "staff", "back", seats.CLERK).document["first_password"]
    monkeypatch.setenv("SUKUSUKU_PASSWORD", made)
    monkeypatch.setenv("SUKUSUKU_NEW_PASSWORD", NEW)
    assert at_desk("--staff", seats.CLERK, "staff", "password").status == 0
    monkeypatch.setenv("SUKUSUKU_PASSWORD", NEW)
    assert at_desk("--staff", seats.CLERK, "members", "find", "").status == 0


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("leave", "dare"), "「dare」という利用者はいません"),
        (("leave", seats.MANAGER), "ご自分の退職"),
        (("leave", seats.CLERK, "--on", "3000-01-01"), "日付"),
        (("leave", seats.CLERK, "--on", "きのう"), "日付"),
        (("role", seats.MANAGER, "--role", "clerk"), "役割の人がいなくなる"),
        (("role", seats.CLERK, "--role", "king"), "「king」という役割はありません"),
        (("password",), "新しいパスワードがありません"),
    ],
)
def test_unfit_changes_are_refused(words: tuple[str, ...], sentence: str, at_desk: Command) -> None:
    said = at_desk("staff", *words)
    assert (said.status, said.out) == (1, "")
    assert sentence in said.err


def test_a_window_that_stands_open_is_told_of_the_leaving(at_desk: Command, data: Path) -> None:
    window = seats.sit(data, seats.Watch(), seats.CLERK)
    members.find_ids(window, "花子")
    assert at_desk("staff", "leave", seats.CLERK).status == 0
    with pytest.raises(Gone):
        members.register(window, seats.member())
    window.close()
    assert at_desk("--json", "members", "find", "").document["total"] == 0


def test_roles_and_name_change(at_desk: Command) -> None:
    said = at_desk("staff", "role", seats.CLERK, "--role", "clerk,監査員", "--name", "試験　改子")
    assert (said.status, "担当者・監査員" in said.out) == (0, True)
    assert "tanto\t試験　改子\t担当者・監査員" in at_desk("staff", "list").out


def test_passwords_are_changed(at_desk: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    made = at_desk("--json", "staff", "password", seats.CLERK).document["first_password"]
    monkeypatch.setenv("SUKUSUKU_NEW_PASSWORD", NEW)
    monkeypatch.setenv("SUKUSUKU_PASSWORD", made)
    said = at_desk("--staff", seats.CLERK, "staff", "password", seats.CLERK)
    assert (said.status, NEW in said.out + said.err) == (0, False)
    monkeypatch.setenv("SUKUSUKU_PASSWORD", NEW)
    assert at_desk("--staff", seats.CLERK, "members", "find", "").status == 0


def test_wrong_passwords_are_told_at_the_next_command(
    at_desk: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as wrong:
        wrong.setenv("SUKUSUKU_PASSWORD", "ちがう合言葉です")
        assert at_desk("members", "find", "").status == 1
    said = at_desk("--json", "members", "find", "")
    assert said.document["total"] == 0
    assert "1回まちがったパスワード" in said.err


@pytest.mark.parametrize("day", ["", " ", "2026-99-99"])
def test_nobody_leaves_on_a_day_that_is_none(at_desk: Command, day: str) -> None:
    said = at_desk("staff", "leave", seats.CLERK, "--on", day)
    assert said.status == 1
    assert "--on の日付が読めません" in said.err
    assert "何も変えていません" in said.err
    assert "退職" not in at_desk("staff", "list").out
