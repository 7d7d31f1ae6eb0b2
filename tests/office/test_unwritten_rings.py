"""Where the last write of keys.json fails after a change of key, nobody is kept out by it."""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from app.office import access, key_changes, members, staff
from app.storage import key_file, whole_files
from tests.office import seats
from tests.office.seats import CLERK, SYSTEM, TYPED, Office

Broken = Callable[[], object]


@contextmanager
def held_by_a_scanner(monkeypatch: pytest.MonkeyPatch, after: int = 1) -> Iterator[None]:
    """Refuse every write of keys.json but the first ones, as Windows does with an open file."""
    put, wrote = whole_files.put, list[Path]()

    def refusing(path: Path, text: str) -> None:
        if path.name == key_file.FILE_NAME:
            wrote.append(path)
            if len(wrote) > after:
                raise PermissionError(13, "held", str(path))
        put(path, text)

    with monkeypatch.context() as broken:
        broken.setattr(whole_files, "put", refusing)
        yield


def test_the_window_that_changed_the_key_and_every_other_one_unlock(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(seats.sit(office.folder, office.watch, CLERK)) as clerk:
        with held_by_a_scanner(monkeypatch):
            (told,) = key_changes.renew(office.manager).sentences
        assert "仕上げが残っています" in told
        assert key_file.read(office.folder).pending
        access.unlock(office.manager, TYPED)
        assert not key_file.read(office.folder).pending
        access.unlock(clerk, TYPED)
        members.register(clerk, seats.member())
        members.register(office.manager, seats.member("00010002"))


def test_who_unlocks_while_the_file_is_still_held_comes_in(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(seats.sit(office.folder, office.watch, CLERK)) as clerk:
        with held_by_a_scanner(monkeypatch):
            key_changes.renew(office.manager)
        with held_by_a_scanner(monkeypatch, after=0):
            access.unlock(clerk, TYPED)
            access.unlock(office.manager, TYPED)
            with closing(seats.sit(office.folder, office.watch, SYSTEM)) as third:
                members.register(clerk, seats.member())
        assert key_file.read(office.folder).pending
        third.close()
        seats.sit(office.folder, office.watch, SYSTEM).close()
        assert not key_file.read(office.folder).pending


def test_one_write_that_failed_is_made_up_for_at_once(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    put, wrote = whole_files.put, list[Path]()

    def refusing_once(path: Path, text: str) -> None:
        wrote.extend([path] if path.name == key_file.FILE_NAME else [])
        if path.name == key_file.FILE_NAME and len(wrote) == 2:
            raise PermissionError(13, "held", str(path))
        put(path, text)

    with monkeypatch.context() as broken:
        broken.setattr(whole_files, "put", refusing_once)
        assert key_changes.renew(office.manager).sentences == ()
    assert not key_file.read(office.folder).pending


def test_a_leaver_whose_slot_could_not_be_taken_out_goes_at_the_next_sign_in(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    with held_by_a_scanner(monkeypatch):
        left = staff.leave(office.manager, office.clerk.actor.id, office.manager.today)
    assert "仕上げが残っています" in left.sentences[0]
    key = office.manager.store.data_key
    with closing(seats.sit(office.folder, office.watch, SYSTEM)) as system:
        assert CLERK not in key_file.logins(key_file.read(office.folder))
        assert system.store.data_key == key
