"""Leaving, graduating, dying, coming back: at once on every list, and nothing is lost."""

from datetime import date
from pathlib import Path

import pytest

from app.exchange.csv_files import read_csv
from app.office import (
    as_of,
    consents,
    exits,
    history,
    member_export,
    member_page,
    member_states,
    members,
)
from app.rules.errors import OfficeError, Refused
from app.rules.ids import MemberId
from app.rules.members import ConsentDraft
from tests.office.seats import TODAY, Office, member


@pytest.fixture
def person(office: Office) -> MemberId:
    return members.register(office.clerk, member()).member_id


def written_out(office: Office, folder: Path) -> list[str]:
    path = folder / "会員.csv"
    member_export.export(office.manager, path, "試験")
    return [row.cells[0] for row in read_csv(path)[1:]]


def state(office: Office, key: MemberId) -> str:
    return members.rows(office.clerk, [key])[0].state


def test_who_leaves_is_out_of_every_list_at_once(
    office: Office, person: MemberId, tmp_path: Path
) -> None:
    ended = member_states.leave(office.clerk, person, "2026-04-18", "架空の転居のため")
    assert "members" in ended.changes.touched
    row = members.rows(office.clerk, [person])[0]
    assert (row.state, row.state_since_on) == ("left", date(2026, 4, 18))
    assert members.find_ids(office.clerk, state="active") == []
    assert members.find_ids(office.clerk, state="ended") == [person]
    assert written_out(office, tmp_path) == []
    (leaving,) = exits.rows(office.clerk, exits.ids(office.clerk))
    assert (leaving.id, leaving.kind) == (ended.exit_id, "left")
    assert leaving.erase_on == date(2026, 7, 18)


def test_the_reason_stands_in_the_log_and_nowhere_else(office: Office, person: MemberId) -> None:
    member_states.leave(office.clerk, person, "", "架空の転居のため")
    newest = history.rows(office.manager)[0]
    assert newest.title == "退会を記録"
    assert newest.values == {"on": "2026-04-20", "reason": "架空の転居のため"}
    with office.clerk.look() as unit:
        assert unit.members.states.of(person)[0].state == "left"
        assert "転居" not in str(unit.members.exits.rows(unit.members.exits.ids()))


def test_a_death_needs_no_reason_and_gives_none(
    office: Office, person: MemberId, tmp_path: Path
) -> None:
    member_states.decease(office.clerk, person, "4/12")
    assert state(office, person) == "deceased"
    assert history.rows(office.manager)[0].values == {"on": "2026-04-12"}
    assert written_out(office, tmp_path) == []
    with office.clerk.look() as unit:
        assert unit.members.written_to() == []


def test_a_death_may_come_to_light_after_the_leaving(office: Office, person: MemberId) -> None:
    member_states.leave(office.clerk, person, "2026-04-18", "架空")
    member_states.decease(office.clerk, person, "2026-04-12")
    assert state(office, person) == "deceased"
    (row,) = exits.rows(office.clerk, exits.ids(office.clerk))
    assert (row.kind, row.erase_on) == ("deceased", date(2026, 7, 12))


@pytest.mark.parametrize("on", ["2026-04-21", "2026-04-09", "2026-02-30", "あした"])
def test_a_day_that_cannot_be_right_changes_nothing(
    on: str, office: Office, person: MemberId
) -> None:
    before = history.rows(office.manager)[0].number
    with pytest.raises(OfficeError):
        member_states.leave(office.clerk, person, on, "架空")
    assert (state(office, person), exits.ids(office.clerk)) == ("active", [])
    assert history.rows(office.manager)[0].number == before


def test_nobody_leaves_without_a_reason_or_twice(office: Office, person: MemberId) -> None:
    with pytest.raises(Refused, match="退会の理由"):
        member_states.leave(office.clerk, person, "", "　")
    member_states.leave(office.clerk, person, "", "架空")
    with pytest.raises(Refused, match="すでに「退会」"):
        member_states.leave(office.clerk, person, "", "架空")
    with pytest.raises(Refused, match="見つかりません"):
        member_states.leave(office.clerk, MemberId(99), "", "架空")


def test_all_graduate_together_or_nobody(office: Office, person: MemberId) -> None:
    other = members.register(office.clerk, member("2")).member_id
    member_states.leave(office.clerk, other, "", "架空")
    with pytest.raises(Refused):
        member_states.graduate(office.clerk, [person, other], TODAY)
    assert state(office, person) == "active"
    member_states.graduate(office.clerk, [person], TODAY)
    assert state(office, person) == "graduated"
    assert history.rows(office.manager)[0].values == {"on": "2026-04-20", "people": 1}


def test_who_comes_back_has_a_consent_that_stands(office: Office, person: MemberId) -> None:
    member_states.leave(office.clerk, person, "2026-04-18", "架空")
    member_states.come_back(office.clerk, person, "2026-04-19")
    assert state(office, person) == "active"
    assert exits.ids(office.clerk) == []
    with office.clerk.look() as unit:
        assert [one.state for one in unit.members.states.of(person)] == ["left", "active"]
        assert unit.members.written_to() == [person]


def test_without_a_consent_nobody_comes_back(office: Office, person: MemberId) -> None:
    consents.withdraw(office.clerk, person, ConsentDraft(given_on="2026-04-18"))
    member_states.leave(office.clerk, person, "2026-04-19", "架空")
    before = len(consents.find_ids(office.clerk))
    with pytest.raises(Refused, match="同意がありません"):
        member_states.come_back(office.clerk, person, "")
    with pytest.raises(OfficeError):
        member_states.come_back(office.clerk, person, "", ConsentDraft("いいえ"))
    assert len(consents.find_ids(office.clerk)) == before
    assert state(office, person) == "left"

    given = ConsentDraft("はい", "2026-04-20", "書面", "見本　受付子")
    member_states.come_back(office.clerk, person, "", given)
    assert members.rows(office.clerk, [person])[0].standing == "current"
    newest = history.rows(office.manager)[0]
    assert [noun for noun, _ in newest.subjects] == ["member", "consent"]


def test_only_the_manager_takes_a_wrong_death_back(office: Office, person: MemberId) -> None:
    member_states.decease(office.clerk, person, "")
    with pytest.raises(Refused, match="管理責任者"):
        member_states.undo(office.clerk, person, "別の方だったため")
    with pytest.raises(Refused, match="理由"):
        member_states.undo(office.manager, person, "")
    member_states.undo(office.manager, person, "別の方だったため")
    assert (state(office, person), exits.ids(office.clerk)) == ("active", [])
    page = member_page.page(office.clerk, person)
    assert [one.state for one in page.states] == ["deceased", "active"]
    with pytest.raises(Refused, match="登録中"):
        member_states.undo(office.manager, person, "もう一度")


def test_what_was_taken_back_is_true_of_no_day(office: Office, person: MemberId) -> None:
    member_states.decease(office.clerk, person, "2026-04-18")
    office.watch.turn_to(date(2026, 4, 25))
    assert list(as_of.find(office.clerk, date(2026, 4, 20)).ids) == []
    member_states.undo(office.manager, person, "別の方だったため")
    for day in (17, 18, 20, 25):
        assert list(as_of.find(office.clerk, date(2026, 4, day)).ids) == [person]


def test_a_wrong_death_is_taken_back_whatever_consent_stands(office: Office) -> None:
    office.watch.turn_to(date(2022, 4, 20))
    days = {"registered_on": "2022-04-10", "received_on": "2022-03-30"}
    old = member("2", consent=ConsentDraft("はい", "2022-03-28"), **days)
    key = members.register(office.clerk, old).member_id
    office.watch.turn_to(TODAY)
    member_states.decease(office.clerk, key, "")
    member_states.undo(office.manager, key, "別の方だったため")
    row = members.rows(office.clerk, [key])[0]
    assert (row.state, row.standing) == ("active", "renewal_due")

    member_states.leave(office.clerk, key, "", "架空")
    with pytest.raises(Refused, match="同意がありません"):
        member_states.undo(office.manager, key, "別の方だったため")
    assert state(office, key) == "left"


def test_undoing_a_death_after_a_leaving_leaves_her_gone(office: Office, person: MemberId) -> None:
    member_states.leave(office.clerk, person, "2026-04-18", "架空")
    member_states.decease(office.clerk, person, "")
    member_states.undo(office.manager, person, "別の方だったため")
    assert state(office, person) == "left"
    (row,) = exits.rows(office.clerk, exits.ids(office.clerk))
    assert row.kind == "left"


def test_mail_is_stopped_and_resumed_with_a_reason(
    office: Office, person: MemberId, tmp_path: Path
) -> None:
    member_states.stop_mail(office.clerk, person, "お電話でのお申し出")
    assert members.rows(office.clerk, [person])[0].mail_stopped
    assert written_out(office, tmp_path) == []
    assert members.find_ids(office.clerk, state="active") == [person]
    with pytest.raises(Refused, match="すでに止まっています"):
        member_states.stop_mail(office.clerk, person, "もう一度")
    member_states.resume_mail(office.clerk, person, "お電話でのお申し出")
    assert written_out(office, tmp_path) == ["00010001"]
    with pytest.raises(Refused, match="理由"):
        member_states.stop_mail(office.clerk, person, "")


def test_two_at_once_do_not_overwrite_each_other(office: Office, person: MemberId) -> None:
    draft = members.draft(office.clerk, person)
    member_states.stop_mail(office.manager, person, "架空")
    with pytest.raises(Refused, match="ほかの人が先に"):
        members.change(office.clerk, person, draft, edition=1)
