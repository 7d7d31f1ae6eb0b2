from datetime import timedelta

import pytest

from app.office import decisions
from app.rules.completions import Matter as Lacking
from tests.office.matters import Matter
from tests.office.seats import Office


@pytest.fixture
def matter(office: Office) -> Matter:
    return Matter.taken(office)


@pytest.mark.parametrize("lacking", [Lacking.form, Lacking.fee])
def test_form_and_fee_do_not_stop_the_clock_before_they_are_published(
    matter: Matter, lacking: Lacking
) -> None:
    clerk, due = matter.office.clerk, matter.page.row.due_on
    decisions.ask_completion(clerk, matter.id, clerk.today, "押印のある様式", lacking)
    assert matter.page.row.due_on == due
    assert matter.page.case.clock.stops == ()
    asked = matter.page.log[0].values
    assert asked is not None
    assert asked["what"] == "押印のある様式"


def test_once_published_they_stop_it(matter: Matter) -> None:
    clerk = matter.office.clerk
    with clerk.aside() as unit:
        unit.settings.change("procedures_published_on", "2026-01-01")
    decisions.ask_completion(clerk, matter.id, clerk.today, "様式", Lacking.form)
    assert matter.page.row.due_words == "停止中"


def test_a_completion_ends_only_what_was_asked_for_until_then(matter: Matter) -> None:
    clerk = matter.office.clerk
    decisions.ask_completion(clerk, matter.id, clerk.today, "写し")
    came_on = clerk.today + timedelta(days=4)
    matter.office.watch.wait(days=9)
    decisions.ask_completion(clerk, matter.id, clerk.today, "別の書類")
    decisions.receive_completion(clerk, matter.id, came_on)
    assert [stop.completed_on for stop in matter.page.case.clock.stops] == [came_on, None]
    assert matter.page.row.due_words == "停止中"


def test_who_checked_is_who_sits_here(matter: Matter) -> None:
    matter.identify()
    checked = matter.page.case.identity
    assert checked is not None
    assert checked.checked_by == matter.office.clerk.actor.id
