"""The organisation: as it ships, and as the office set it."""

import pytest

from app.office import profile
from tests.office.seats import Office


def test_the_records_begin_with_the_shipped_facts(office: Office) -> None:
    with office.clerk.look() as unit:
        assert profile.of(unit) == profile.shipped()
        assert profile.sender(unit).mark == profile.shipped().mark
    assert len(profile.shipped().purposes) == 13


@pytest.mark.parametrize("stored", [{"name": "架空生協", "unknown": "x"}, {}, [], "x", None])
def test_what_the_office_set_replaces_what_ships(stored: object, office: Office) -> None:
    with office.manager.aside() as unit:
        unit.settings.change(profile.SETTING, stored)
    with office.clerk.look() as unit:
        kept = profile.of(unit)
    named = stored["name"] if isinstance(stored, dict) and stored else profile.shipped().name
    assert kept.name == named
    assert kept.versions == profile.shipped().versions
