"""Coming in: the first start, the password, the recovery sheet."""

import json
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from app.letters import extraction
from app.office import access, history, policy, staff
from app.office.access import FirstStart
from app.office.desk import Desk
from app.office.staff import NewStaff
from app.rules.errors import OfficeError, Refused
from app.rules.roles import Role
from app.storage.key_file import FILE_NAME
from app.storage.store import RECORDS
from tests.office import seats
from tests.office.seats import QUICK, TYPED, Office, Watch, dice

SETUP = FirstStart("kanri", "試験　管理子", TYPED, cost=QUICK)


def create(folder: Path, setup: FirstStart = SETUP) -> bytes:
    return access.create(folder, setup, clock=Watch(), randomness=dice().randbytes)


def refused(folder: Path, setup: FirstStart) -> str:
    with pytest.raises(Refused) as caught:
        create(folder, setup)
    return caught.value.sentence


def test_the_first_start_makes_encrypted_records_and_their_sheet(tmp_path: Path) -> None:
    folder = tmp_path / "記録"
    sheet = create(folder)
    assert access.state_of(folder) == "ready"
    assert not (folder / RECORDS).read_bytes().startswith(b"SQLite format 3")
    assert "復旧" in extraction.text(sheet)
    desk = seats.sit(folder, Watch())
    assert desk.actor.roles == {Role.manager, Role.system}
    assert [row.has_text for row in policy.versions(desk)] == [False] * 6
    assert all(row.major and row.approved_at for row in policy.versions(desk))
    assert history.verify(desk).verdict.rows == 1
    desk.close()


def test_plain_records_are_made_where_they_are_asked_for(tmp_path: Path) -> None:
    folder = tmp_path / "plain"
    create(folder, replace(SETUP, encrypted=False))
    assert (folder / RECORDS).read_bytes().startswith(b"SQLite format 3")


def test_the_sheet_is_handed_over_before_the_records_take_their_place(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b"
    seen: list[tuple[bool, bytes]] = []
    sheet = access.create(
        folder,
        SETUP,
        clock=Watch(),
        randomness=dice().randbytes,
        hand_over=lambda content: seen.append((folder.exists(), content)),
    )
    assert seen == [(False, sheet)]


def test_a_sheet_that_cannot_be_kept_leaves_no_records(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b"

    def lose(_sheet: bytes) -> None:
        raise Refused("保存できません。")

    with pytest.raises(Refused, match="保存できません"):
        access.create(folder, SETUP, clock=Watch(), randomness=dice().randbytes, hand_over=lose)
    assert list(tmp_path.iterdir()) == []


def test_two_starts_at_once_leave_the_first_ones_records(tmp_path: Path) -> None:
    folder = tmp_path / "d"

    def meanwhile(_sheet: bytes) -> None:
        create(folder, replace(SETUP, login="hayai"))

    with pytest.raises(Refused, match="すくすく窓口の記録があります"):
        access.create(
            folder, SETUP, clock=Watch(), randomness=dice(9).randbytes, hand_over=meanwhile
        )
    assert [path.name for path in tmp_path.iterdir()] == ["d"]
    seats.sit(folder, Watch(), "hayai").close()


@pytest.mark.parametrize("standing", ["ready", "foreign", "file"])
def test_a_taken_folder_is_refused_and_left_as_it_is(
    standing: str, made_once: Path, tmp_path: Path
) -> None:
    folder = {"ready": made_once, "foreign": tmp_path, "file": tmp_path / "memo.txt"}[standing]
    (tmp_path / "memo.txt").write_text("架空", encoding="utf-8")
    before = sorted(folder.rglob("*"))
    sentence = refused(folder, SETUP)
    assert "何も変えていません" in sentence
    assert ("すくすく窓口の記録" in sentence) == (standing == "ready")
    assert sorted(folder.rglob("*")) == before


def test_an_empty_folder_is_free_and_stands_again_after_a_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "空"
    folder.mkdir()

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("app.storage.key_file.write", fail)
    assert "何も残していません" in refused(folder, SETUP)
    assert list(folder.iterdir()) == []
    monkeypatch.undo()
    create(folder)
    assert access.state_of(folder) == "ready"


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"password": "短い"}, "12文字以上"),
        ({"login": "担当"}, "半角の英数字"),
        ({"login": ""}, "半角の英数字"),
        ({"name": "　"}, "お名前を入力"),
        ({"name": "試験\x00"}, "目に見えない文字"),
        ({"name": "試" * 100}, "長すぎます"),
    ],
)
def test_an_unfit_administrator_is_refused_before_anything_is_made(
    changed: dict[str, Any], words: str, tmp_path: Path
) -> None:
    setup = replace(SETUP, **changed)
    assert words in refused(tmp_path / "x", setup)
    assert [problem.field for problem in access.check(setup)] == list(changed)
    assert not (tmp_path / "x").exists()


def test_a_wrong_password_and_an_unknown_login_sound_the_same(
    made_once: Path, tmp_path: Path
) -> None:
    folder = shutil.copytree(made_once, tmp_path / "記録")
    sentences = set()
    for login, typed in (("kanri", "ちがう合言葉をいれてみる"), ("dare", TYPED), ("", "")):
        with pytest.raises(OfficeError) as caught:
            access.sign_in(folder, login, typed, clock=Watch(), randomness=dice().randbytes)
        sentences.add(caught.value.sentence)
    assert len(sentences) == 1


def key_on(sheet: bytes) -> str:
    words = [word for word in extraction.text(sheet).split() if len(word) == 4 and word.isascii()]
    return "-".join(word for word in words if word.isupper() or word.isdigit())


def by_sheet(folder: Path, login: str, typed: str) -> Desk:
    return access.sign_in_with_recovery(
        folder, login, typed, clock=Watch(), randomness=dice().randbytes
    )


def test_the_recovery_sheet_opens_the_records_on_record(tmp_path: Path) -> None:
    folder = tmp_path / "r"
    desk = by_sheet(folder, "kanri", key_on(create(folder)).lower())
    assert desk.actor.login == "kanri"
    newest = history.rows(desk)[0]
    assert (newest.title, newest.subjects) == ("復旧用シートで開いた", (("staff", 1),))
    desk.close()


def test_only_who_administers_comes_in_with_the_sheet(tmp_path: Path) -> None:
    folder = tmp_path / "r"
    typed = key_on(create(folder))
    manager = seats.sit(folder, Watch())
    for login, role in seats.ROLES.items():
        staff.add(manager, NewStaff(login, "試験", TYPED, frozenset({role})))
    staff.add(manager, NewStaff("shocho", "試験", TYPED, frozenset({Role.manager})))
    rows = len(history.rows(manager))
    for login in (seats.CLERK, seats.AUDITOR, "shocho", "dare", ""):
        with pytest.raises(Refused, match=r"復旧用シートで開けるのは|登録されていません"):
            by_sheet(folder, login, typed)
    assert len(history.rows(manager)) == rows
    by_sheet(folder, seats.SYSTEM, typed).close()
    manager.close()


def test_where_the_log_cannot_be_written_the_sheet_opens_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "r"
    typed = key_on(create(folder))

    def fail(*_: object, **__: object) -> None:
        raise Refused("操作記録に書けません。")

    monkeypatch.setattr("app.storage.history.History.append", fail)
    with pytest.raises(Refused, match="操作記録に書けません"):
        by_sheet(folder, "kanri", typed)


def test_a_clerk_who_takes_the_managers_login_does_not_come_in(office: Office) -> None:
    file = office.folder / FILE_NAME
    body = json.loads(file.read_text("utf-8"))
    other = {"kanri": "x", "tanto": "kanri"}
    for slot in body["slots"]:
        slot["login"] = other.get(slot["login"], slot["login"])
    file.write_text(json.dumps(body), encoding="utf-8")
    with pytest.raises(OfficeError, match="ログイン名かパスワードが違います"):
        seats.sit(office.folder, office.watch, "kanri")


@pytest.mark.parametrize("typed", ["", "0000-0000", "架空の鍵", "X" * 100_000])
def test_a_mistyped_recovery_key_opens_nothing(typed: str, made_once: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(made_once, tmp_path / "記録")
    with pytest.raises(OfficeError, match="復旧用シート"):
        access.sign_in_with_recovery(
            folder, "kanri", typed, clock=Watch(), randomness=dice().randbytes
        )


def test_who_no_longer_works_here_does_not_come_in(office: Office) -> None:
    with office.manager.unit("退職") as unit:
        unit.session.execute(text("UPDATE staff SET active = 0 WHERE login = 'tanto'"))
        unit.log()
    with pytest.raises(Refused, match="登録されていません"):
        seats.sit(office.folder, office.watch, "tanto")


def test_the_only_login_need_not_be_named(made_once: Path, tmp_path: Path) -> None:
    create(tmp_path / "one")
    assert access.login_among(tmp_path / "one") == "kanri"
    assert access.login_among(made_once, "tanto") == "tanto"
    with pytest.raises(Refused, match="--staff"):
        access.login_among(made_once)


def test_a_folder_without_records_says_so(tmp_path: Path) -> None:
    with pytest.raises(OfficeError, match="記録がありません"):
        access.login_among(tmp_path / "nowhere")
    with pytest.raises(OfficeError, match="記録がありません"):
        seats.sit(tmp_path, Watch())


@pytest.mark.parametrize("content", ["", "{}", '{"format": "other"}', "\x00\x01", "[]"])
def test_damaged_key_slots_are_told_in_a_sentence(content: str, office: Office) -> None:
    (office.folder / FILE_NAME).write_text(content, encoding="utf-8")
    with pytest.raises(OfficeError, match="鍵のファイル"):
        seats.sit(office.folder, office.watch)


def test_a_folder_that_cannot_be_looked_into_counts_as_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def closed(_folder: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("app.storage.store.state_of", closed)
    assert access.state_of(tmp_path) == "foreign"


def test_everybody_is_seated_with_their_own_roles(office: Office) -> None:
    assert {one.login: one.roles for one in staff.listed(office.manager)} == {
        "kanri": {Role.manager, Role.system},
        **{login: {role} for login, role in seats.ROLES.items()},
    }
    assert office.manager.actor.role_words == "管理責任者・システム"
