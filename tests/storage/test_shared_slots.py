"""Slots on a server: what opens the records is what the log says, whatever fails at the end."""

import pytest

from app.office import passwords, recovery_sheets
from app.rules.errors import Refused
from app.storage import commits
from app.storage.errors import KeysUnsure, RecordsFull, RecordsOutOfReach, WrongKey
from app.storage.key_ring import KeyRing
from app.storage.open_store import Store
from app.storage.server_rings import TableRings
from tests.office.seats import TYPED
from tests.storage.shared_offices import SharedOffice

NEW = "あたらしい合言葉にします"


def full(*_: object) -> None:
    raise RecordsFull("サーバーに空きがありません。")


def test_where_the_records_take_it_not_the_ring_is_as_before(
    shared_office: SharedOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    head = shared_office.sit()
    before = head.store.keys.read()
    with monkeypatch.context() as broken:
        broken.setattr(commits, "settle", full)
        with pytest.raises(RecordsFull):
            passwords.change_own(head, TYPED, NEW)
        with pytest.raises(Refused, match="前のシートは、そのまま使えます"):
            recovery_sheets.renew(head, lambda _sheet: None)
    assert head.store.keys.read() == before
    with pytest.raises(WrongKey):
        shared_office.sit(typed=NEW)
    shared_office.sit()


def test_a_ring_that_cannot_be_put_back_is_told(
    shared_office: SharedOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    head, write = shared_office.sit(), Store.write_ring

    def write_and_cut(store: Store, ring: KeyRing) -> None:
        write(store, ring)
        broken.setattr(TableRings, "read", cut)

    def cut(*_: object) -> str:
        raise RecordsOutOfReach("サーバーにつながりません。")

    with monkeypatch.context() as broken:
        broken.setattr(commits, "settle", full)
        broken.setattr(Store, "write_ring", write_and_cut)
        with pytest.raises(KeysUnsure, match="新しいほうも捨てずに"):
            passwords.change_own(head, TYPED, NEW)
    shared_office.sit(typed=NEW)
