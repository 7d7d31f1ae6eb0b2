"""No slot of somebody who does not work here stays in today's ring, whoever added it and where."""

from contextlib import closing

import pytest

from app.office import history, key_changes, staff
from app.office.desk import Desk
from app.office.staff import NewStaff
from app.rules.errors import OfficeError
from app.rules.ids import StaffId
from app.rules.roles import Role
from app.storage import commits, key_file
from app.storage.errors import RecordsOutOfReach
from app.storage.open_store import Store
from tests.office import seats
from tests.office.seats import CLERK, TYPED, Office

NEW = NewStaff("sato", "試験　佐藤", TYPED, frozenset({Role.clerk}))


def key_of(desk: Desk, login: str) -> StaffId:
    (one,) = (one.id for one in staff.listed(desk) if one.login == login)
    return one


def slots(office: Office) -> list[str]:
    return sorted(key_file.logins(key_file.read(office.folder)))


def added_elsewhere(office: Office) -> StaffId:
    with closing(seats.sit(office.folder, office.watch)) as other:
        staff.add(other, NEW)
    return key_of(office.manager, NEW.login)


def test_who_was_added_in_another_window_loses_the_key_as_well(office: Office) -> None:
    who, old = added_elsewhere(office), office.manager.store.data_key
    left = staff.leave(office.manager, who, office.manager.today)
    assert "記録の鍵を変えました" in left.sentences[0]
    assert NEW.login not in slots(office)
    assert office.manager.store.data_key != old
    assert history.rows(office.manager)[0].title == key_changes.DONE
    assert key_changes.unfinished(office.manager) == ""


def test_who_came_back_in_another_window_loses_the_key_as_well(office: Office) -> None:
    clerk = key_of(office.manager, CLERK)
    staff.leave(office.manager, clerk, office.manager.today)
    with closing(seats.sit(office.folder, office.watch)) as other:
        staff.come_back(other, clerk, TYPED)
    staff.leave(office.manager, clerk, office.manager.today)
    assert CLERK not in slots(office)


def test_who_was_added_while_the_clock_stood_ahead_leaves(office: Office) -> None:
    office.watch.wait(days=400)
    staff.add(office.manager, NEW)
    office.watch.wait(days=-400)
    office.watch.wait(minutes=5)
    who = key_of(office.manager, NEW.login)
    left = staff.leave(office.manager, who, office.manager.today)
    assert "記録の鍵を変えました" in left.sentences[0]
    assert NEW.login not in slots(office)


def test_where_nothing_was_changed_nothing_is_said_to_be_changed(office: Office) -> None:
    store, old = office.manager.store, office.manager.store.data_key
    store.write_ring(store.ring_now().without(CLERK))
    left = staff.leave(office.manager, key_of(office.manager, CLERK), office.manager.today)
    assert "もう外れています" in left.sentences[0]
    assert store.data_key == old


def test_where_the_ring_cannot_be_read_the_leaving_says_what_follows(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    finish = key_changes.finish

    def later(desk: Desk) -> key_changes.Finished:
        def gone(_store: Store) -> key_file.KeyRing:
            raise RecordsOutOfReach("鍵のファイルを読めません。")

        with monkeypatch.context() as broken:
            broken.setattr(Store, "ring_now", gone)
            return finish(desk)

    monkeypatch.setattr(key_changes, "finish", later)
    left = staff.leave(
        office.manager, key_of(office.manager, CLERK), office.manager.today
    ).sentences[0]
    assert left.startswith("鍵のファイルを読めません。")
    assert "次にだれかがサインインしたときに外します" in left


def test_where_somebody_else_changed_the_key_just_then_the_leaving_stands(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    finish = key_changes.finish

    def overtaken(desk: Desk) -> key_changes.Finished:
        monkeypatch.setattr(key_changes, "finish", finish)
        with closing(seats.sit(office.folder, office.watch)) as other:
            key_changes.renew(other)
        return finish(desk)

    who = key_of(office.manager, CLERK)
    monkeypatch.setattr(key_changes, "finish", overtaken)
    told = staff.leave(office.manager, who, office.manager.today).sentences[0]
    assert "何も変えていません" not in told
    assert "ほかの画面かPCで新しくなりました" in told
    assert CLERK not in slots(office)


def killed_while_adding(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    """Add somebody and end the program after the slot was written and before the row was."""

    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as broken:
        broken.setattr(commits, "settle", killed)
        broken.setattr(Store, "_write_back", lambda *_: None)
        with (
            closing(seats.sit(office.folder, office.watch)) as other,
            pytest.raises(KeyboardInterrupt),
        ):
            staff.add(other, NEW)


def test_a_slot_whose_person_was_never_recorded_goes_at_the_next_sign_in(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.manager.close()
    killed_while_adding(office, monkeypatch)
    assert NEW.login in slots(office)
    with closing(seats.sit(office.folder, office.watch)) as desk:
        assert NEW.login not in slots(office)
        assert NEW.login not in [one.login for one in staff.listed(desk)]
        with pytest.raises(OfficeError):
            key_file.read(office.folder).open_password(NEW.login, TYPED)


def test_who_signs_in_while_somebody_is_added_takes_no_slot_away(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    old, asked = office.manager.store.data_key, key_changes._leavers
    sights: list[frozenset[str]] = []

    def first_too_early(desk: Desk, ring: key_file.KeyRing) -> frozenset[str]:
        """Stand for a look between the slot and the row of a new person."""
        sights.append(asked(desk, ring) or frozenset() if sights else frozenset({NEW.login}))
        return sights[-1]

    added_elsewhere(office)
    monkeypatch.setattr(key_changes, "_leavers", first_too_early)
    assert key_changes.finish(office.manager) == key_changes.Finished()
    assert len(sights) == 2
    assert office.manager.store.data_key == old
    assert NEW.login in slots(office)
