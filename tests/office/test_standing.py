"""Every unit of work asks whether who acts still does, and as what."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from app.office import access, backups, history, members, others, own_roles, settings, staff
from app.office.actors import NOBODY
from app.office.desk import Desk
from app.office.staff import NewStaff
from app.rules.errors import Gone, Refused, RolesChanged
from app.rules.roles import Role
from app.storage.errors import KeyChanged
from tests.office import seats
from tests.office.seats import CLERK, TYPED, Office

BOTH = frozenset({Role.clerk, Role.manager})


@pytest.fixture
def beside(office: Office) -> Iterator[Desk]:
    """Let the clerk sit before a window of her own, at the same folder."""
    desk = seats.sit(office.folder, office.watch, CLERK)
    yield desk
    desk.close()


def given(office: Office, *roles: Role) -> None:
    (row,) = (one for one in staff.listed(office.manager) if one.login == CLERK)
    staff.change(office.system, row.id, row.edition, row.name, frozenset(roles))


def left(office: Office) -> None:
    staff.leave(office.manager, office.clerk.actor.id, office.manager.today)


def test_who_has_left_neither_writes_nor_reads(office: Office, beside: Desk) -> None:
    number = others.begin(beside).number
    left(office)
    before = [row.number for row in history.rows(office.manager)]
    for act in (
        lambda: members.register(beside, seats.member()),
        lambda: members.find_ids(beside, "花子"),
        lambda: settings.remember(beside, "window", "{}"),
        lambda: others.since(beside, number),
        lambda: access.unlock(beside, TYPED),
    ):
        with pytest.raises(Gone) as refusal:
            act()
        assert "何も記録していません" in refusal.value.sentence
        assert "保存した記録は、そのまま" in refusal.value.sentence
        assert "サインインしてください" in refusal.value.sentence
    assert [row.number for row in history.rows(office.manager)] == before
    assert history.verify(office.manager).verdict.ok


def test_a_leaver_makes_no_backup(office: Office) -> None:
    hers = seats.another_head(office)
    places = office.folder / "backups"
    staff.leave(office.system, hers.actor.id, office.manager.today)
    before = sorted(places.iterdir())
    with pytest.raises(Gone):
        backups.create(hers)
    assert backups.automatic(hers) is None
    assert sorted(places.iterdir()) == before


def test_a_role_that_was_taken_counts_at_once(office: Office, beside: Desk) -> None:
    given(office, Role.auditor)
    with pytest.raises(RolesChanged, match="いまは監査員") as refusal:
        members.register(beside, seats.member())
    assert "入力したものはそのまま残っています" in refusal.value.sentence
    assert beside.actor.role_words == "監査員"
    with pytest.raises(Refused, match="の仕事です"):
        members.register(beside, seats.member())
    assert members.find_ids(beside, "花子") == []


def test_a_role_that_was_taken_stops_a_question_too(office: Office, beside: Desk) -> None:
    given(office, Role.system)
    with pytest.raises(RolesChanged):
        members.find_ids(beside, "花子")
    with pytest.raises(Refused, match="の仕事です"):
        members.find_ids(beside, "花子")


def test_a_role_that_was_given_counts_at_the_next_act(office: Office, beside: Desk) -> None:
    with pytest.raises(Refused, match="操作記録の閲覧"):
        history.rows(beside)
    given(office, *BOTH)
    assert history.rows(beside)[0].title == "利用者を変更"
    assert beside.actor.roles == BOTH


def test_following_others_goes_on_with_other_roles(office: Office, beside: Desk) -> None:
    number = others.begin(beside).number
    given(office, Role.auditor)
    assert "staff" in others.since(beside, number).changes.touched
    assert beside.actor.roles == {Role.auditor}


def test_the_roles_are_told_as_they_are_now(office: Office, beside: Desk) -> None:
    assert own_roles.words(beside) == "担当者"
    given(office, *BOTH)
    assert own_roles.words(beside) == "担当者・管理責任者"
    given(office, Role.auditor)
    assert own_roles.words(beside) == "監査員"
    left(office)
    with pytest.raises(Gone):
        own_roles.words(beside)


def test_who_sits_with_fewer_roles_is_given_none_on_the_way(office: Office, beside: Desk) -> None:
    lesser = replace(beside, actor=replace(beside.actor, roles=frozenset({Role.auditor})))
    members.find_ids(lesser, "花子")
    given(office, *BOTH)
    with pytest.raises(RolesChanged):
        members.find_ids(lesser, "花子")
    assert lesser.actor.roles == frozenset()


def test_another_person_under_the_same_key_is_not_the_one_who_sits_here(office: Office) -> None:
    other = replace(office.clerk, actor=replace(office.clerk.actor, login="betsujin"))
    with pytest.raises(Gone):
        members.find_ids(other, "花子")


def test_a_reader_who_is_nobody_of_these_records_is_not_asked(office: Office) -> None:
    reader = replace(office.clerk.actor, id=NOBODY, login="")
    assert members.find_ids(replace(office.clerk, actor=reader), "花子") == []


def test_who_stays_is_told_that_the_key_is_another(office: Office, beside: Desk) -> None:
    beside.close()
    system = seats.sit(office.folder, office.watch, seats.SYSTEM)
    left(office)
    with pytest.raises(KeyChanged, match="開き直して"):
        members.find_ids(system, "花子")
    system.close()


def test_who_comes_later_is_asked_from_the_first_act_on(office: Office) -> None:
    staff.add(office.system, NewStaff("atarashii", "試験　新人", TYPED, frozenset({Role.clerk})))
    new = seats.sit(office.folder, office.watch, "atarashii")
    staff.leave(office.system, new.actor.id, office.manager.today)
    with pytest.raises(Gone, match="試験　新人さんは、この記録を使う人ではなくなりました"):
        members.register(new, seats.member())
    new.close()
