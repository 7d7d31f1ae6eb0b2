"""The dry run of an erasure says until when backups still hold the person (DECISIONS 28)."""

from datetime import date

from app.office import erasure_plan, member_states, members
from tests.office import seats
from tests.office.seats import Office

LEFT_ON, OVER_ON = date(2027, 5, 10), date(2027, 9, 1)


def test_the_dry_run_names_the_day_of_the_last_backup(office: Office) -> None:
    key = members.register(office.clerk, seats.member()).member_id
    office.watch.turn_to(LEFT_ON)
    member_states.leave(office.clerk, key, LEFT_ON.isoformat(), "架空の退会")
    office.watch.turn_to(OVER_ON)
    run = erasure_plan.dry_run_of(office.manager, key)
    assert run.backups_lapse_on is not None
    assert date(2027, 9, 2) <= run.backups_lapse_on <= date(2028, 9, 2)
