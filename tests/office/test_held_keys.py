"""A key file that another program holds for a while is not lost: nothing is put back for it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.office import members, quarantine, restore_slots, restoring
from app.office.desk import Desk
from app.office.restoring import LookAgain
from app.rules.errors import OfficeError
from app.rules.roles import Verb
from app.storage import key_file
from app.storage.errors import RecordsBusy, RecordsOutOfReach
from tests.office import held_files, restore_work
from tests.office.held_files import Scanner
from tests.office.restore_work import PASSWORD, opened, registered, target
from tests.office.seats import Office


@pytest.fixture
def scanner(office: Office, monkeypatch: pytest.MonkeyPatch) -> Iterator[Scanner]:
    """Let a scanner hold the key file once it is asked to."""
    scanner = held_files.scanner(office.folder / key_file.FILE_NAME, monkeypatch)
    yield scanner
    scanner.holds = False


def codes(office: Office) -> set[str]:
    desk = opened(office)
    try:
        return {members.draft(desk, key).member_code for key in members.find_ids(desk, "")}
    finally:
        desk.close()


def two_states(office: Office) -> Path:
    """Return a backup, after which somebody was registered; nobody works with the records."""
    path = restore_work.backup(office)
    registered(office, "00010001")
    office.manager.close()
    return path


def test_who_signs_in_is_asked_to_wait_and_offered_no_backup(
    office: Office, scanner: Scanner
) -> None:
    office.manager.close()
    scanner.holds = True
    with pytest.raises(RecordsOutOfReach, match="ほかのプログラムが開いているか") as told:
        opened(office)
    assert "少し待って" in told.value.sentence
    assert not quarantine.is_healable(told.value)
    scanner.holds = False
    opened(office).close()


def test_nothing_is_put_back_for_it(office: Office, scanner: Scanner) -> None:
    path = two_states(office)
    scanner.holds = True
    for act in (restoring.look, restoring.restore):
        with pytest.raises(RecordsOutOfReach, match="ほかのプログラムが開いているか"):
            act(target(office, live=False), path, PASSWORD)
    scanner.holds = False
    assert codes(office) == {"00010001"}


def test_what_was_asked_about_the_slots_puts_back_no_records(office: Office) -> None:
    path = two_states(office)
    keys = office.folder / key_file.FILE_NAME
    whole = keys.read_bytes()
    keys.write_text("{", "utf-8")
    there = target(office, live=False)
    asked = restoring.look(there, path, PASSWORD)
    assert asked.loss.keys_alone
    keys.write_bytes(whole)
    with pytest.raises(LookAgain, match="まだ何も戻していません"):
        restoring.restore(there, path, PASSWORD, asked)
    assert codes(office) == {"00010001"}
    asked = restoring.look(there, path, PASSWORD)
    assert not asked.loss.keys_alone
    restoring.restore(there, path, PASSWORD, asked)
    assert codes(office) == set()


@pytest.mark.parametrize("failure", [RecordsBusy, RecordsOutOfReach])
def test_records_that_are_held_are_not_taken_for_lost(
    office: Office, monkeypatch: pytest.MonkeyPatch, failure: type[OfficeError]
) -> None:
    path = two_states(office)
    (office.folder / key_file.FILE_NAME).unlink()
    with monkeypatch.context() as held:
        held.setattr("app.storage.goes_on.text", told_as(failure))
        with pytest.raises(failure, match="in use"):
            restoring.look(target(office, live=False), path, PASSWORD)
    assert restoring.look(target(office, live=False), path, PASSWORD).loss.keys_alone


def told_as(failure: type[OfficeError]) -> Callable[..., None]:
    def told(_: str) -> None:
        raise failure("in use")

    return told


def test_a_damaged_file_that_cannot_be_kept_stays_and_a_sentence_says_so(
    office: Office, scanner: Scanner, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = two_states(office)
    scanner.path.write_text("{", "utf-8")
    demand = Desk.demand

    def meanwhile(desk: Desk, verb: Verb) -> None:
        demand(desk, verb)
        scanner.holds = True

    monkeypatch.setattr(Desk, "demand", meanwhile)
    with pytest.raises(RecordsOutOfReach, match="何も変えていません"):
        restoring.restore(target(office, live=False), path, PASSWORD)
    scanner.holds = False
    assert scanner.path.read_text("utf-8") == "{"
    assert not (office.folder / "damaged").exists()


def test_slots_that_cannot_be_taken_back_are_named(
    office: Office, scanner: Scanner, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = two_states(office)
    scanner.path.write_text("{", "utf-8")
    write = key_file.write

    def cut(folder: Path, ring: key_file.KeyRing) -> None:
        write(folder, ring)
        scanner.holds = True
        raise RecordsBusy("the log was not written")

    monkeypatch.setattr(key_file, "write", cut)
    with pytest.raises(RecordsOutOfReach) as told:
        restoring.restore(target(office, live=False), path, PASSWORD)
    assert told.value.sentence == restore_slots.NOT_BACK
    scanner.holds = False
    assert codes(office) == {"00010001"}
    assert [one.read_text("utf-8") for one in (office.folder / "damaged").rglob("keys.json")] == [
        "{"
    ]


def test_whether_the_key_was_changed_is_not_guessed(office: Office, scanner: Scanner) -> None:
    live = office.manager.store.live
    assert not live.overtaken()
    scanner.holds = True
    with pytest.raises(RecordsOutOfReach):
        live.overtaken()
    scanner.holds = False
    assert not live.overtaken()
