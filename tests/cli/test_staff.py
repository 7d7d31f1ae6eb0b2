"""`staff add` and `staff list`."""

import pytest

from tests.cli.conftest import Command
from tests.office import seats

CHOSEN = "ご本人が選んだ合言葉です"


def test_a_first_password_is_made_and_shown_once(
    at_desk: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = at_desk("--json", "staff", "add", "arata", "--role", "clerk", "--name", "試験　新子")
    made = said.document["first_password"]
    assert said.document == {"login": "arata", "roles": ["clerk"], "first_password": made}
    assert len(made) >= 12
    monkeypatch.setenv("SUKUSUKU_PASSWORD", made)
    monkeypatch.setenv("SUKUSUKU_NEW_PASSWORD", CHOSEN)
    assert at_desk("--staff", "arata", "staff", "password").status == 0
    monkeypatch.setenv("SUKUSUKU_PASSWORD", CHOSEN)
    found = at_desk("--staff", "arata", "--json", "members", "find", "")
    assert found.document == {"total": 0, "members": []}


def test_a_given_password_is_never_shown(at_desk: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    secret = "べつの長い合言葉にしました"
    monkeypatch.setenv("SUKUSUKU_NEW_PASSWORD", secret)
    said = at_desk("staff", "add", "arata", "--role", "担当者、監査員")
    assert said.out == "arata（担当者・監査員）を追加しました。\n"
    monkeypatch.setenv("SUKUSUKU_PASSWORD", secret)
    monkeypatch.setenv("SUKUSUKU_NEW_PASSWORD", CHOSEN)
    assert at_desk("--staff", "arata", "staff", "password").status == 0


@pytest.mark.parametrize(
    ("login", "role", "words"),
    [
        ("tanto", "clerk", "もう使われています"),
        ("担当", "clerk", "半角の英数字"),
        ("arata", "king", "「king」という役割はありません"),
        ("arata", "", "「」という役割はありません"),
    ],
)
def test_an_unfit_person_is_refused(login: str, role: str, words: str, at_desk: Command) -> None:
    said = at_desk("staff", "add", login, "--role", role)
    assert (said.status, said.out) == (1, "")
    assert words in said.err
    assert len(at_desk("--json", "staff", "list").document["staff"]) == 4


@pytest.mark.parametrize("password", ["", "短い"])
def test_a_weak_password_adds_nobody(
    password: str, at_desk: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SUKUSUKU_NEW_PASSWORD", password)
    said = at_desk("staff", "add", "arata", "--role", "clerk")
    assert (said.status, "12文字以上" in said.err) == (1, True)
    assert len(at_desk("--json", "staff", "list").document["staff"]) == 4


def test_only_the_system_role_adds_people(at_desk: Command) -> None:
    said = at_desk("--staff", seats.CLERK, "--json", "staff", "add", "x", "--role", "manager")
    assert said.status == 1
    assert "システムの仕事です" in said.document["error"]


def test_the_list_is_readable_too(at_desk: Command) -> None:
    assert "tanto\t試験　担当者\t担当者" in at_desk("staff", "list").out
