"""The guided exit: planned before, kept in a list, put away only when nothing is left to do."""

from datetime import date

import pytest

from app.office import exits, history, member_states, members
from app.rules.errors import Refused
from app.rules.ids import ExitId, MemberId
from app.storage.unit import Unit
from tests.office.matters import Matter
from tests.office.seats import TODAY, Office, member


@pytest.fixture
def person(office: Office) -> MemberId:
    return members.register(office.clerk, member()).member_id


def started(office: Office, key: MemberId, kind: exits.ExitKind, on: date = TODAY) -> ExitId:
    with office.clerk.unit("試験") as unit:
        made = exits.start_in(unit, key, kind, on)
        unit.log()
    return made


def keep(unit: Unit, **setting: object) -> None:
    unit.settings.change("retention", setting)
    unit.log()


def test_a_plan_names_what_is_on_record_and_changes_nothing(matter: Matter) -> None:
    before = history.rows(matter.office.manager)[0].number
    made = exits.plan(matter.office.auditor, matter.member_id, "left", TODAY)
    stays = [line.what for line in made.stays]
    assert "同意の記録（1件）" in stays
    assert "対応中の請求・申出（1件）" in stays
    assert "お子さまの情報（1名）" in [line.what for line in made.erased]
    assert history.rows(matter.office.manager)[0].number == before
    with pytest.raises(Refused, match="見つかりません"):
        exits.plan(matter.office.clerk, MemberId(99), "left", TODAY)


def test_the_office_sets_how_long_things_are_kept(office: Office, person: MemberId) -> None:
    with office.manager.unit("設定") as unit:
        keep(unit, exit_days={"left": 10}, request_years=5)
    with office.clerk.look() as unit:
        kept = exits.retention(unit)
    assert (kept.days["left"], kept.days["graduated"], kept.request_years) == (10, 90, 5)
    assert exits.plan(office.clerk, person, "left", TODAY).erase_on == date(2026, 5, 1)


def test_a_withdrawal_takes_her_out_of_the_mail_until_she_stays_after_all(
    office: Office, person: MemberId
) -> None:
    started(office, person, "withdrawn")
    with office.clerk.look() as unit:
        assert unit.members.written_to() == []
        found = exits.open_exit(unit, person)
    assert found is not None
    assert (found.kind, found.member_state) == ("withdrawn", "active")
    with office.clerk.unit("試験") as unit:
        exits.end_in(unit, person, TODAY)
        unit.log()
    with office.clerk.look() as unit:
        assert unit.members.written_to() == [person]
        assert exits.open_exit(unit, person) is None


def test_leaving_after_a_withdrawal_keeps_the_earlier_promise(
    office: Office, person: MemberId
) -> None:
    started(office, person, "withdrawn", date(2026, 4, 15))
    member_states.leave(office.clerk, person, "2026-04-18", "架空")
    (row,) = exits.rows(office.clerk, exits.ids(office.clerk))
    assert (row.kind, row.erase_on) == ("left", date(2026, 5, 16))
    assert len(exits.ids(office.clerk, open_only=False)) == 2


def test_an_exit_is_put_away_only_when_it_is_over(office: Office, person: MemberId) -> None:
    withdrawn = started(office, person, "withdrawn")
    with pytest.raises(Refused, match="登録中"):
        exits.finish(office.clerk, withdrawn)
    exit_id = member_states.leave(office.clerk, person, "", "架空").exit_id
    with pytest.raises(Refused, match="5月21日（木）まで"):
        exits.finish(office.clerk, exit_id)
    office.watch.turn_to(date(2026, 5, 21))
    assert "members" in exits.finish(office.clerk, exit_id).touched
    assert exits.ids(office.clerk) == []
    with pytest.raises(Refused, match="もう終わっています"):
        exits.finish(office.clerk, exit_id)
    with pytest.raises(Refused, match="もう終わっています"):
        exits.finish(office.clerk, ExitId(99))
