"""The practice records hold posts in every state, and fill none that is filled already."""

from datetime import date

from app.office import appointments, demo_organisation, house_posts
from app.office.demo_scenes import play
from app.rules.appointments import AppointmentDraft
from app.rules.terms_of_office import SeatState
from tests.office.house_people import CENTRE, SHOP, furnish
from tests.office.seats import Office


def states(office: Office) -> dict[str, SeatState]:
    """Say how every post stands today."""
    today = office.manager.today
    return {row.seat.word: row.seat.state(today) for row in house_posts.rows(office.manager)}


def play_it(office: Office) -> None:
    """Play the script up to the day of the desk."""
    play(demo_organisation.scripts(), office.manager, office.clerk, office.watch())


def test_posts_are_held_ending_and_empty(office: Office) -> None:
    furnish(office)
    play_it(office)
    assert states(office) == {
        "個人情報保護管理責任者": SeatState.ending,
        "監査責任者": SeatState.held,
        "教育責任者": SeatState.vacant,
        "窓口責任者": SeatState.held,
        f"{SHOP}の管理者": SeatState.held,
        f"{CENTRE}の管理者": SeatState.vacant,
    }
    manager = next(row for row in appointments.rows(office.manager) if row.department_id)
    assert manager.name == "架空　一郎"
    assert manager.worker_id is not None


def test_a_house_without_departments_has_its_posts(office: Office) -> None:
    play_it(office)
    assert states(office)["監査責任者"] is SeatState.held


def test_a_post_that_is_held_is_left_alone(office: Office) -> None:
    draft = AppointmentDraft("audit", name="架空　監査子", from_on=str(date(2020, 4, 1)))
    appointments.appoint(office.manager, draft)
    play_it(office)
    auditors = [row.name for row in appointments.rows(office.manager) if row.post == "audit"]
    assert auditors == ["架空　監査子"]
