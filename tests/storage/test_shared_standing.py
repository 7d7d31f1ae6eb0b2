"""On a server, who has left does nothing more at the PC that stands open; roles count at once."""

import pytest

from app.office import history, members, others, staff
from app.office.desk import Desk
from app.rules.errors import Gone, Refused, RolesChanged
from app.rules.roles import Role
from tests.office import seats
from tests.office.seats import CLERK
from tests.storage.shared_offices import SharedOffice


def leave(head: Desk, login: str) -> None:
    (row,) = (one for one in staff.listed(head) if one.login == login)
    staff.leave(head, row.id, head.today)


def test_an_open_window_of_a_leaver_neither_writes_nor_reads(shared_office: SharedOffice) -> None:
    head, clerk = shared_office.sit(), shared_office.sit(CLERK)
    number = others.begin(clerk).number
    members.register(clerk, seats.member())
    leave(head, CLERK)
    before = [row.number for row in history.rows(head)]
    with pytest.raises(Gone, match="使う人ではなくなりました"):
        members.register(clerk, seats.member("00010002"))
    with pytest.raises(Gone):
        members.find_ids(clerk, "花子")
    with pytest.raises(Gone):
        others.since(clerk, number)
    assert [row.number for row in history.rows(head)] == before
    assert len(members.find_ids(head, "花子")) == 1


def test_who_waits_for_the_lock_while_the_leaving_is_recorded_is_refused(
    shared_office: SharedOffice,
) -> None:
    head, clerk = shared_office.sit(), shared_office.sit(CLERK)
    with head.unit("試験") as unit:
        unit.staff.leave(clerk.actor.id, head.today)
        unit.log((("staff", clerk.actor.id),))
        members.find_ids(clerk, "花子")  # not recorded yet, so she still works here
    with pytest.raises(Gone), clerk.unit("試験") as unit:
        unit.log()


def test_roles_count_from_the_next_act_on(shared_office: SharedOffice) -> None:
    head, clerk = shared_office.sit(), shared_office.sit(CLERK)
    (row,) = (one for one in staff.listed(head) if one.login == CLERK)
    staff.change(head, row.id, row.edition, row.name, frozenset({Role.clerk, Role.auditor}))
    assert history.rows(clerk)[0].title == "利用者を変更"
    staff.change(head, row.id, row.edition + 1, row.name, frozenset({Role.auditor}))
    with pytest.raises(RolesChanged, match="いまは監査員"):
        members.register(clerk, seats.member())
    with pytest.raises(Refused, match="の仕事です"):
        members.register(clerk, seats.member())
    assert members.find_ids(head, "花子") == []
