"""While a new recovery sheet is printed nobody waits, and a paper that opens nothing is told."""

from contextlib import closing

import pytest

from app.letters import extraction
from app.office import members, recovery_sheets
from app.rules.errors import Refused
from app.storage import commits, file_locks, key_file
from app.storage.errors import KeyChanged, RecordsFull
from app.storage.open_store import Store
from tests.office import seats
from tests.office.seats import CLERK, Office


def test_colleagues_save_and_keys_change_while_it_is_printed(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_locks, "PATIENCE_S", 0.0)

    def print_slowly(_sheet: bytes) -> None:
        with closing(seats.sit(office.folder, office.watch, CLERK)) as clerk:
            members.register(clerk, seats.member())
        with key_file.FilePlace(office.folder).held():
            pass

    recovery_sheets.renew(office.manager, print_slowly)
    assert len(members.find_ids(office.manager, "花子")) == 1


def test_what_is_on_paper_already_is_told_to_open_nothing(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise RecordsFull("ディスクの空きが足りません。")

    before, printed = key_file.read(office.folder), list[bytes]()
    with monkeypatch.context() as broken:
        broken.setattr(commits, "settle", full)
        with pytest.raises(Refused, match="前のシートは、そのまま使えます") as caught:
            recovery_sheets.renew(office.manager, printed.append)
    assert caught.value.sentence.startswith("ディスクの空きが足りません。")
    assert "新しいシートでは、記録を開けません" in caught.value.sentence
    assert printed
    assert key_file.read(office.folder) == before


def test_what_can_be_known_before_is_told_before_anything_is_printed(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def elsewhere(_store: Store) -> None:
        raise KeyChanged("鍵が変わりました。")

    printed = list[bytes]()
    with monkeypatch.context() as broken:
        broken.setattr(Store, "ring_now", elsewhere)
        with pytest.raises(KeyChanged):
            recovery_sheets.renew(office.manager, printed.append)
    assert printed == []


def test_the_sheet_that_was_handed_over_is_the_one_that_opens(office: Office) -> None:
    handed = list[bytes]()
    renewed = recovery_sheets.renew(office.manager, handed.append)
    assert handed == [renewed.sheet]
    assert renewed.proof.sheet == key_file.read(office.folder).sheet
    assert "復旧用シート" in extraction.text(renewed.sheet)
