"""A window that stands open while a newer release changes the shape writes nothing any more."""

import pytest

from app.office import key_changes, members
from app.storage.errors import NewerRecords
from tests.office import seats
from tests.storage.shared_offices import SharedOffice

_NEWER = "UPDATE alembic_version SET version_num = '9999'"


def test_an_open_window_does_not_write_into_a_newer_shape(shared_office: SharedOffice) -> None:
    desk = shared_office.sit()
    former = desk.store.ring
    shared_office.server.execute(shared_office.database, _NEWER)
    with pytest.raises(NewerRecords, match="いまの操作は保存していません"):
        members.register(desk, seats.member())
    with pytest.raises(NewerRecords, match="新しい版にして、開き直して"):
        key_changes.renew(desk)
    assert desk.store.ring == former
    assert list(members.find_ids(desk, "花子")) == []  # what it reads it still may


def test_the_lock_of_the_log_is_let_go_of(shared_office: SharedOffice) -> None:
    desk = shared_office.sit()
    server, database = shared_office.server, shared_office.database
    server.execute(database, "CREATE TABLE before_it AS SELECT version_num FROM alembic_version")
    server.execute(database, _NEWER)
    with pytest.raises(NewerRecords):
        members.register(desk, seats.member())
    back = "UPDATE alembic_version SET version_num = (SELECT version_num FROM before_it)"
    server.execute(database, back, "DROP TABLE before_it")
    members.register(desk, seats.member())
    assert len(members.find_ids(desk, "花子")) == 1
