"""Who may be the same person already is shown while a draft is typed."""

import pytest

from app.office import doubles, members
from tests.office.seats import Office, member


@pytest.mark.parametrize(
    ("changed", "found"),
    [
        ({}, True),
        ({"name": "架空 花子", "birth_on": "H2.4.1", "telephone": ""}, True),
        ({"name": "別人　次郎", "telephone": "0235-00-0001"}, True),
        ({"birth_on": "1991-04-01", "telephone": "09000000000"}, False),
        ({"birth_on": "いつか", "telephone": "12"}, False),
        ({"birth_on": "", "telephone": ""}, False),
        ({"name": "", "telephone": ""}, False),
    ],
)
def test_the_same_name_and_birthday_or_the_same_telephone(
    changed: dict[str, str], found: bool, office: Office
) -> None:
    members.register(office.clerk, member())
    alike = doubles.alike(office.clerk, member("2", **changed))
    assert [row.member_code for row in alike] == (["00010001"] if found else [])
