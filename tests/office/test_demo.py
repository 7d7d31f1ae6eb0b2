"""Practice records: fictional, whole, and the same again for the same seed."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import text

from app.letters import extraction
from app.office import (
    access,
    backup_state,
    backups,
    demo,
    history,
    issued_letters,
    members,
    requests,
)
from app.office.desk import Desk
from app.rules.errors import Refused
from app.storage.store import RECORDS
from tests.office.seats import TYPED, Watch, dice

NOW = Watch(datetime(2026, 11, 20, 3, tzinfo=UTC))
OF_SEALED_FILES = {("backups", "sha256"), ("backups", "size_bytes")}
"""What no seed can repeat: each file is encrypted with chance of its own."""


def make(folder: Path, people: int = 15, seed: int = 7) -> dict[str, int]:
    chance = dice(3).randbytes
    return dict(demo.make(folder, members=people, seed=seed, clock=NOW, randomness=chance))


def few(counts: dict[str, int]) -> tuple[int, int, int]:
    return counts["members"], counts["requests"], counts["letters"]


def seated(folder: Path, login: str = demo.LOGIN) -> Desk:
    return access.sign_in(folder, login, "demo", clock=NOW, randomness=dice().randbytes)


def records(folder: Path) -> list[list[tuple[object, ...]]]:
    """Return every row of every table, salts and hashes of the records included."""
    desk = seated(folder)
    with desk.look() as unit:
        tables = unit.session.execute(
            text("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%search%'")
        ).scalars()
        found = [
            [
                tuple(row[key] for key in row if (name, key) not in OF_SEALED_FILES)
                for row in unit.session.execute(text(f'SELECT * FROM "{name}"')).mappings()
            ]
            for name in sorted(tables)
        ]
    desk.close()
    return found


def test_the_same_seed_gives_the_same_records(tmp_path: Path) -> None:
    counts = make(tmp_path / "a", 4)
    assert make(tmp_path / "b", 4) == counts
    assert records(tmp_path / "a") == records(tmp_path / "b")
    assert make(tmp_path / "c", 4, seed=8)["members"] == 4
    assert records(tmp_path / "c") != records(tmp_path / "a")


def test_every_state_of_the_desk_is_there(tmp_path: Path) -> None:
    counts = make(tmp_path / "a")
    assert counts == {
        "members": 15,
        "consents": 17,
        "policy_versions": 7,
        "campaigns": 1,
        "applications": 2,
        "requests": 13,
        "letters": 3,
        "staff": 2,
    }
    desk = seated(tmp_path / "a")
    rows = requests.rows(desk, requests.find_ids(desk))
    assert {row.state_word for row in rows} == {
        *("仮受付", "調査中", "決裁待ち", "差戻し", "本人確認待ち", "補正待ち"),
        *("実施待ち", "発行待ち", "発送待ち", "完了", "取下げ", "引継済"),
    }
    assert history.verify(desk).verdict.ok
    standings = {row.standing for row in members.rows(desk, members.find_ids(desk))}
    assert {"current", "renewal_due"} <= standings
    desk.close()


def test_the_backups_are_in_order_although_somebody_was_erased_long_ago(tmp_path: Path) -> None:
    make(tmp_path / "a", 35)
    desk = seated(tmp_path / "a")
    causes = {row.cause for row in backups.rows(desk)}
    assert causes == {"before_erasure", "after_erasure", "asked", "schedule"}
    state = backup_state.state(desk)
    assert (state.level, state.sentence) == ("good", "控え 12:00")
    assert not backups.is_due(desk, NOW())
    desk.close()


def test_one_member_is_enough(tmp_path: Path) -> None:
    assert few(make(tmp_path / "a", 1)) == (1, 13, 2)


def test_few_practice_records_are_encrypted_and_marked(tmp_path: Path) -> None:
    assert few(make(tmp_path / "a", 3)) == (3, 13, 2)
    assert not (tmp_path / "a" / RECORDS).read_bytes().startswith(b"SQLite format 3")
    desk = seated(tmp_path / "a")
    assert desk.practice
    saved = issued_letters.save_all(desk, tmp_path / "文書")
    desk.close()
    # The number between them is that of the campaign's print.
    assert [path.name for path in saved] == [
        "共人総発第8-3号.pdf",
        "共人総発第8-1号.pdf",
        "方針の改訂履歴.pdf",
    ]
    assert all("練習用" in extraction.text(path.read_bytes()) for path in saved)


def test_a_taken_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "memo.txt").touch()
    with pytest.raises(Refused, match="ほかのファイル"):
        make(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["memo.txt"]


def test_a_failure_on_the_way_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("app.office.demo.play", fail)
    with pytest.raises(OSError, match="No space"):
        make(tmp_path / "a" / "b")
    assert list(tmp_path.iterdir()) == []


def test_the_clerk_is_seated_at_the_same_records_without_a_member(tmp_path: Path) -> None:
    assert few(make(tmp_path / "a", 0)) == (0, 13, 2)
    desk = seated(tmp_path / "a")
    clerk = demo.clerk_of(desk)
    assert (clerk.store, clerk.actor.login) == (desk.store, demo.CLERK)
    assert replace(clerk, actor=desk.actor) == desk
    desk.close()


def test_real_records_take_no_short_password() -> None:
    setup = access.FirstStart("kanri", "試験", "demo")
    assert [one.field for one in access.check(setup)] == ["password"]
    assert access.check(replace(setup, practice=True)) == []
    assert access.check(replace(setup, password=TYPED)) == []
