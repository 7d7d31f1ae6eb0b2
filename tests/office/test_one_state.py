"""A desk that sees one state: what others do meanwhile does not come in, and nothing goes out."""

import pytest

from app.office import intake, request_register
from app.office.one_state import one_state
from app.rules.periods import Days
from tests.office import seats
from tests.office.seats import Office


def test_what_comes_in_meanwhile_is_not_seen(office: Office) -> None:
    with one_state(office.manager) as desk:
        before = request_register.read(desk, Days()).requests
        intake.take(office.clerk, seats.request())
        assert request_register.read(desk, Days()).requests == before == 0
    assert request_register.read(office.manager, Days()).requests == 1


def test_the_clock_stands_still(office: Office) -> None:
    with one_state(office.manager) as desk:
        assert desk.clock() == desk.clock()
        assert (desk.today, desk.actor) == (office.manager.today, office.manager.actor)


def test_nothing_is_written_from_there(office: Office) -> None:
    with one_state(office.manager) as desk:
        with pytest.raises(AssertionError, match="架空"), desk.unit("架空"):
            pass
        with pytest.raises(AssertionError), desk.aside():
            pass
