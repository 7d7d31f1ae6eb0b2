"""A role that is taken away stops an act that was begun with it, whoever noticed it first."""

from collections.abc import Callable, Iterator

import pytest

from app.office import backups, history, key_changes, members, others, own_roles, staff
from app.office.desk import Desk
from app.rules.backup_causes import Cause
from app.rules.errors import RolesChanged
from app.rules.roles import Role
from app.storage.backups import BackupRow
from tests.office import seats
from tests.office.seats import SYSTEM, Office


@pytest.fixture
def beside(office: Office) -> Iterator[Desk]:
    """Let who looks after the records sit before a window of their own."""
    desk = seats.sit(office.folder, office.watch, SYSTEM)
    yield desk
    desk.close()


def given(office: Office, *roles: Role) -> None:
    (row,) = (one for one in staff.listed(office.manager) if one.login == SYSTEM)
    staff.change(office.manager, row.id, row.edition, row.name, frozenset(roles))


def notice(desk: Desk, number: int) -> None:
    others.since(desk, number)


def ask(desk: Desk, _number: int) -> None:
    own_roles.words(desk)


@pytest.mark.parametrize("look", [notice, ask])
def test_a_long_act_ends_though_the_window_has_noticed_meanwhile(
    office: Office,
    beside: Desk,
    monkeypatch: pytest.MonkeyPatch,
    look: Callable[[Desk, int], None],
) -> None:
    before, number = backups.before, others.begin(beside).number

    def slowly(desk: Desk, cause: Cause) -> BackupRow:
        row = before(desk, cause)
        given(office, Role.system, Role.auditor)  # more roles stop nobody
        given(office, Role.auditor)
        look(beside, number)
        return row

    monkeypatch.setattr(backups, "before", slowly)
    key = beside.store.data_key
    with pytest.raises(RolesChanged, match="いまは監査員"):
        key_changes.renew(beside)
    assert beside.store.data_key == key
    assert history.rows(office.manager)[0].title == "利用者を変更"


def test_what_is_begun_with_the_roles_of_today_goes_on(office: Office, beside: Desk) -> None:
    given(office, Role.clerk, Role.system)
    members.register(beside, seats.member())
    number = others.begin(beside).number
    given(office, Role.clerk)
    others.since(beside, number)
    members.register(beside, seats.member("00010002", telephone="0235000002"))
    assert len(members.find_ids(office.manager, "花子")) == 2


def test_an_act_is_stopped_once_and_not_for_ever(office: Office, beside: Desk) -> None:
    given(office, Role.clerk, Role.system)
    members.register(beside, seats.member())
    given(office, Role.system)
    own_roles.words(beside)
    with pytest.raises(RolesChanged), beside.unit("試験") as unit:
        unit.log()
    with beside.unit("試験") as unit:  # which needs no role
        unit.log()
