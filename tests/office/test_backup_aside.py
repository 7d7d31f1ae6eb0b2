"""What a restore set aside can be found: when, how large, what it is, until when it stays."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.office import backup_aside, restoring, set_aside
from app.rules.errors import Refused
from app.storage import record_swap
from tests.office import restore_work
from tests.office.restore_work import PASSWORD, opened, target
from tests.office.seats import Office

DAMAGED = b"broken" * 1_000


def test_where_nothing_was_set_aside_there_is_nothing_to_say(office: Office) -> None:
    assert list(backup_aside.look(office.manager)) == []


def test_damaged_records_are_named_with_moment_size_and_end(office: Office) -> None:
    path = restore_work.backup(office)
    office.manager.close()
    (office.folder / "records.db").write_bytes(DAMAGED)
    at = office.watch().replace(microsecond=0)
    done = restoring.restore(target(office, live=False), path, PASSWORD)
    desk = opened(office)
    (one,) = backup_aside.look(desk)
    assert (one.name, one.at) == (done.aside, at)
    assert one.what == "控えに入っていない、復元の前の記録"
    kept = [file for file in (office.folder / one.name).rglob("*") if file.is_file()]
    assert one.size_bytes == sum(file.stat().st_size for file in kept) > len(DAMAGED)
    assert one.ends_on == set_aside.listed(office.folder)[0].ends_on
    desk.close()


def test_the_newest_stands_first_and_each_says_what_it_is(office: Office) -> None:
    place = backup_aside.place(office.manager)
    files = {
        "20250102-080000/keys.json": b"{",
        "20250304-093000/records.db": b"12345",
        f"{record_swap.DAMAGED}.txt": b"note",
        "restore.json": b"{",
    }
    for name, content in files.items():
        (place / name).parent.mkdir(parents=True, exist_ok=True)
        (place / name).write_bytes(content)
    found = backup_aside.look(office.manager)
    dated = [(one.name, one.at, one.what, one.size_bytes) for one in found if one.at.year == 2025]
    assert dated == [
        (
            "damaged/20250304-093000",
            datetime(2025, 3, 4, 0, 30, tzinfo=UTC),
            "控えに入っていない、復元の前の記録",
            5,
        ),
        (
            "damaged/20250102-080000",
            datetime(2025, 1, 1, 23, 0, tzinfo=UTC),
            "復元の前の鍵のファイル",
            1,
        ),
    ]
    others = {one.name: one.what for one in found if one.at.year != 2025}
    assert others == {
        "damaged/damaged.txt": "そのほかのファイル",
        "damaged/restore.json": "復元の途中の書き置き（読み取れなかったもの）",
    }


def test_what_goes_while_one_looks_is_left_out(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = backup_aside.place(office.manager) / "20250102-080000"
    place.mkdir(parents=True)
    gone = set_aside.listed(office.folder)
    place.rmdir()
    (place.parent / "restore.json").write_bytes(b"{")
    here = set_aside.listed(office.folder)
    monkeypatch.setattr(set_aside, "listed", lambda _folder: [*gone, *here])
    assert "damaged/restore.json" in {one.name for one in backup_aside.look(office.manager)}


def test_only_who_looks_after_the_records_is_told(office: Office) -> None:
    with pytest.raises(Refused):
        backup_aside.look(office.clerk)
    assert isinstance(backup_aside.place(office.clerk), Path)
