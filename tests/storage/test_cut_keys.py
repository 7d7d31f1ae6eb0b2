"""The wire is cut while keys are changed: what is said is true, and no sheet that opens is lost."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from app.office import passwords, recovery_sheets, staff, staff_leaving
from app.office.desk import Desk
from app.office.sheet_place import sheet_place
from app.rules.errors import OfficeError
from app.storage import server_place
from app.storage.errors import KeysUnsure, WrongKey
from app.storage.server_rings import TableRings
from tests.office.seats import CLERK, TYPED
from tests.storage.cut_wire import Wire, between
from tests.storage.shared_offices import SharedOffice

NEW = "あたらしい合言葉にします"


@contextmanager
def seated(office: SharedOffice) -> Iterator[tuple[Desk, Wire]]:
    """Sit at a PC whose wire can be cut; a socket's path must be short."""
    with TemporaryDirectory() as short, between(Path(short), office.url) as (wire, address):
        there = SharedOffice(office.server, office.database, office.folder / "離れた席")
        place = server_place.read(address)
        with pytest.MonkeyPatch.context() as far:
            far.setattr(SharedOffice, "place", place)
            desk = there.sit()
        try:
            yield desk, wire
        finally:
            desk.close()


@pytest.fixture
def after_writing(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[], None]], None]:
    """Do something right after the ring was written for the first time."""
    write = TableRings.write

    def follow(act: Callable[[], None]) -> None:
        def once(rings: TableRings, text: str) -> None:
            monkeypatch.setattr(TableRings, "write", write)
            write(rings, text)
            act()

        monkeypatch.setattr(TableRings, "write", once)

    return follow


def test_the_new_sheet_stays_where_it_may_be_the_one_that_opens(
    shared_office: SharedOffice,
    after_writing: Callable[[Callable[[], None]], None],
    tmp_path: Path,
) -> None:
    sheet = tmp_path / "金庫" / "シート.pdf"
    sheet.parent.mkdir()
    with seated(shared_office) as (desk, wire):
        after_writing(wire.close)
        with (
            pytest.raises(KeysUnsure, match="新しいほうも捨てずに"),
            sheet_place(sheet, desk.folder),
        ):
            recovery_sheets.renew(desk, sheet.write_bytes)
    assert sheet.exists()


def test_a_password_that_may_have_changed_is_told_as_such(
    shared_office: SharedOffice, after_writing: Callable[[Callable[[], None]], None]
) -> None:
    with seated(shared_office) as (desk, wire):
        after_writing(wire.close)
        with pytest.raises(KeysUnsure):
            passwords.change_own(desk, TYPED, NEW)
    shared_office.sit(typed=NEW)  # it has changed indeed


def test_a_wire_that_is_back_at_once_leaves_all_as_it_was(
    shared_office: SharedOffice, after_writing: Callable[[Callable[[], None]], None]
) -> None:
    with seated(shared_office) as (desk, wire):
        after_writing(wire.cut)
        with pytest.raises(OfficeError, match="何も変わっていません"):
            passwords.change_own(desk, TYPED, NEW)
    shared_office.sit()


def test_what_the_server_kept_without_saying_so_has_been_done(
    shared_office: SharedOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = TableRings.write
    with seated(shared_office) as (desk, wire):

        def unanswered(rings: TableRings, text: str) -> None:
            wire.word = b"COMMIT\0"  # its end is no isolation level
            write(rings, text)

        monkeypatch.setattr(TableRings, "write", unanswered)
        passwords.change_own(desk, TYPED, NEW)
        assert wire.cuts == 1
    shared_office.sit(typed=NEW)


def test_a_lock_that_goes_last_with_the_wire_undoes_nothing(shared_office: SharedOffice) -> None:
    with seated(shared_office) as (desk, wire), desk.store.changing():
        wire.close()
    shared_office.sit()


def leave(desk: Desk) -> tuple[str, ...]:
    (clerk,) = (one.id for one in staff.listed(desk) if one.login == CLERK)
    return staff_leaving.leave(desk, clerk, desk.today).sentences


def test_a_leaving_whose_key_stays_is_not_called_nothing(
    shared_office: SharedOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = TableRings.write
    with seated(shared_office) as (desk, wire):

        def unreachable(rings: TableRings, text: str) -> None:
            wire.close()
            write(rings, text)

        monkeypatch.setattr(TableRings, "write", unreachable)
        said = "".join(leave(desk))
    assert "サーバーにつながりません。" in said
    assert f"{CLERK}）の鍵が、まだ外れていません" in said
    assert "何も変わっていません" not in said


def test_a_key_that_was_changed_is_told_though_the_wire_went_then(
    shared_office: SharedOffice, after_writing: Callable[[Callable[[], None]], None]
) -> None:
    with seated(shared_office) as (desk, wire):
        after_writing(wire.close)
        said = "".join(leave(desk))
    assert "記録の鍵は変えましたが、そのことを操作の記録に残せませんでした" in said
    assert "新しい鍵での控えを作れませんでした" in said
    with pytest.raises(WrongKey):
        shared_office.sit(CLERK)
    shared_office.sit()
