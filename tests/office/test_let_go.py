"""Who does not come in leaves no file open: on Windows it could not be moved away any more."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from app.office import access, key_changes, quarantine, restoring
from app.rules.errors import OfficeError
from app.storage import recovery_key, store, whole_files
from app.storage.errors import RecordsDamaged, RecordsOutOfReach
from app.storage.store import RECORDS, Store
from app.storage.try_file import FILE_NAME, FileTries
from tests.office import held_files, restore_work, seats
from tests.office.held_files import Scanner
from tests.office.restore_work import PASSWORD, opened, target
from tests.office.seats import Office

REPLACE, UNLINK = Path.replace, Path.unlink
PAGE = 4096
needs_proc = pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="nobody tells")


def standing(folder: Path) -> set[str]:
    """Name the files of a folder's records that this process has open."""
    return {one.name for one in links() if one.parent == folder and one.name.startswith(RECORDS)}


def links() -> Iterator[Path]:
    for handle in Path("/proc/self/fd").iterdir():
        try:
            yield Path(os.readlink(handle))  # noqa: PTH115 - a link to nowhere is told as well
        except OSError:
            continue


def tear(office: Office, table: str) -> None:
    """Damage the page where a table begins, and close the records."""
    with office.manager.look() as unit:
        query = text("SELECT rootpage FROM sqlite_master WHERE name = :name")
        page = unit.session.execute(query, {"name": table}).scalar_one()
    office.manager.close()
    content = bytearray((office.folder / RECORDS).read_bytes())
    content[(page - 1) * PAGE + 100] ^= 0xFF
    (office.folder / RECORDS).write_bytes(content)


@needs_proc
def test_records_whose_staff_cannot_be_read_are_let_go_of_and_put_back(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = restore_work.backup(office)
    tear(office, "staff")
    with pytest.raises(OfficeError) as told:
        opened(office)
    assert quarantine.is_healable(told.value)
    assert standing(office.folder) == set()

    def replace(moved: Path, to: Path) -> Path:
        if moved.name.startswith(RECORDS) and standing(office.folder):
            raise PermissionError(13, "in use", str(moved))
        return REPLACE(moved, to)

    monkeypatch.setattr(whole_files, "PATIENCE_S", 0.0)
    monkeypatch.setattr(Path, "replace", replace)
    restoring.restore(target(office, live=False), path, PASSWORD)
    opened(office).close()


def damaged(*_: object) -> None:
    raise RecordsDamaged("damaged")


@needs_proc
@pytest.mark.parametrize("step", ["refuse_moved", "renew_slot", "welcome"])
def test_whatever_fails_after_the_opening_closes_it_again(
    office: Office, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    office.manager.close()
    monkeypatch.setattr(access, step, damaged)
    with pytest.raises(RecordsDamaged):
        opened(office)
    assert standing(office.folder) == set()


@needs_proc
def test_a_change_of_the_key_that_cannot_be_ended_closes_it_again(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.manager.close()
    monkeypatch.setattr(key_changes, "finish", damaged)
    with pytest.raises(RecordsDamaged):
        opened(office)
    assert standing(office.folder) == set()


@needs_proc
def test_who_comes_in_by_the_sheet_and_fails_closes_it_again(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.manager.close()
    monkeypatch.setattr(store, "open_by_recovery", by_password)
    monkeypatch.setattr(access, "refuse_moved", damaged)
    groups = "-".join(recovery_key.spell(bytes(recovery_key.KEY_BYTES)))
    with pytest.raises(RecordsDamaged):
        access.sign_in_with_recovery(
            office.folder,
            seats.MANAGER,
            groups,
            clock=office.watch,
            randomness=seats.dice(4).randbytes,
        )
    assert standing(office.folder) == set()


def by_password(folder: Path, _secret: str) -> Store:
    return store.open_by_password(folder, seats.MANAGER, seats.TYPED)


def test_a_book_of_guesses_that_is_scanned_keeps_nobody_out(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.manager.close()
    waits = iter(range(3))

    def unlink(path: Path, *, missing_ok: bool = False) -> None:
        if path.name == FILE_NAME and next(waits, None) is not None:
            raise PermissionError(13, "in use", str(path))
        UNLINK(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", unlink)
    opened(office).close()
    assert next(waits, None) is None
    assert not (office.folder / FILE_NAME).exists()


@needs_proc
def test_a_book_of_guesses_that_stays_held_leaves_no_records_open(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.manager.close()
    scanner = scanned_book(office, monkeypatch)
    with pytest.raises(RecordsOutOfReach, match="ほかのプログラムが開いているか"):
        opened(office)
    assert standing(office.folder) == set()
    scanner.holds = False
    with FileTries(office.folder).held() as book:
        assert len(book.guesses) == 1


def scanned_book(office: Office, patched: pytest.MonkeyPatch) -> Scanner:
    """Let a scanner come upon the book of the guesses once the records are open."""
    scanner = held_files.scanner(office.folder / FILE_NAME, patched)
    open_by_password = store.open_by_password

    def found(folder: Path, login: str, password: str) -> Store:
        scanner.holds = True
        return open_by_password(folder, login, password)

    patched.setattr(store, "open_by_password", found)
    return scanner
