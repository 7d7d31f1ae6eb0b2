"""Where only the key slots are lost, a backup gives those back, and the records stay."""

from contextlib import closing
from pathlib import Path

import pytest

from app.office import history, key_changes, members, restore_slots, restoring
from app.office.restoring import Key
from app.rules.errors import Refused
from app.storage import key_file
from tests.office import restore_work, seats
from tests.office.restore_work import PASSWORD, opened, registered, target
from tests.office.seats import CLERK, TYPED, Office


def lose_slots(office: Office, left: str | None) -> None:
    office.manager.close()
    path = office.folder / "keys.json"
    if left is None:
        path.unlink()
    else:
        path.write_text(left, encoding="utf-8")


def altered(office: Office) -> str:
    return (office.folder / "keys.json").read_text("utf-8").replace(CLERK, "tantou")


def holds(office: Office, folder: Path | None = None) -> bool:
    with closing(opened(office, folder)) as desk:
        return bool(members.find_ids(desk, "00010001"))


@pytest.mark.parametrize("damage", ["cut", "gone", "altered"])
def test_the_records_stay_and_the_slots_come_back(office: Office, damage: str) -> None:
    path = restore_work.backup(office)
    registered(office, "00010001")
    left = {"cut": "{", "gone": None, "altered": altered(office)}[damage]
    lose_slots(office, left)
    outlook = restoring.look(target(office, live=False), path, PASSWORD)
    assert "鍵のファイル（keys.json）だけを" in outlook.question
    assert "失われる記録はありません" in outlook.question
    assert not (office.folder / "damaged").exists()
    done = restoring.restore(target(office, live=False), path, PASSWORD)
    assert done.loss.rows == 0
    assert any("前のパスワードで開きます" in one for one in done.sentences)
    if left is not None:
        aside = office.folder / done.aside / "keys.json"
        assert aside.read_text("utf-8") == left
    assert holds(office)
    with closing(opened(office)) as desk:
        assert history.rows(desk)[0].title == restore_slots.TITLE
        assert history.verify(desk).ok


def test_a_backup_under_an_earlier_key_is_put_back_whole(office: Office) -> None:
    path = restore_work.backup(office)
    registered(office, "00010001")
    key_changes.renew(office.system)
    lose_slots(office, "{")
    done = restoring.restore(target(office, live=False), path, PASSWORD)
    assert done.aside.startswith("damaged/")
    assert not holds(office)


def test_records_that_are_lost_as_well_are_put_back_whole(office: Office) -> None:
    registered(office, "00010001")
    path = restore_work.backup(office)
    lose_slots(office, "{")
    (office.folder / "records.db").write_bytes(b"broken" * 1_000)
    done = restoring.restore(target(office, live=False), path, PASSWORD)
    assert (office.folder / done.aside / "records.db").read_bytes() == b"broken" * 1_000
    assert holds(office)


def test_who_may_not_restore_gives_no_slots_back(office: Office) -> None:
    path = restore_work.backup(office)
    lose_slots(office, "{")
    with pytest.raises(Refused, match="控えからの復元は"):
        restoring.restore(target(office, live=False), path, Key(CLERK, TYPED))
    assert (office.folder / "keys.json").read_text("utf-8") == "{"


def test_what_fails_halfway_leaves_the_folder_as_it_was(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = restore_work.backup(office)
    lose_slots(office, "{")
    write = key_file.write

    def cut(folder: Path, ring: key_file.KeyRing) -> None:
        write(folder, ring)
        raise KeyboardInterrupt

    with monkeypatch.context() as held:
        held.setattr(key_file, "write", cut)
        with pytest.raises(KeyboardInterrupt):
            restoring.restore(target(office, live=False), path, PASSWORD)
    assert (office.folder / "keys.json").read_text("utf-8") == "{"
    restoring.restore(target(office, live=False), path, PASSWORD)
    seats.sit(office.folder, office.watch).close()
