"""A protected person's case is found by her name, never by her telephone (OFFICE L-06)."""

import pytest

from app.office import child_confidentiality, children, confidentiality, requests
from app.rules.ids import RequestId
from tests.office import seats
from tests.office.matters import Matter
from tests.office.seats import Office

WHY = "架空の理由"
TELEPHONE = "0235-00-1234"
BY_TELEPHONE = (TELEPHONE, "0235001234", "1234", f"架空 {TELEPHONE}")


@pytest.fixture
def matter(office: Office) -> Matter:
    asked = seats.request(telephone=TELEPHONE, requester_kind="parent")
    return Matter.taken(office, asked)


def found(office: Office, typed: str) -> list[RequestId]:
    seen = [list(requests.find_ids(desk, typed)) for desk in (office.clerk, office.auditor)]
    assert seen[0] == seen[1]
    return seen[0]


@pytest.mark.parametrize("typed", BY_TELEPHONE)
def test_who_is_not_protected_is_found_by_telephone(matter: Matter, typed: str) -> None:
    assert found(matter.office, typed) == [matter.id]


@pytest.mark.parametrize("typed", BY_TELEPHONE)
def test_a_protected_person_is_not(matter: Matter, typed: str) -> None:
    confidentiality.protect(matter.office.clerk, matter.member_id, "", WHY)
    assert found(matter.office, typed) == []


@pytest.mark.parametrize("typed", BY_TELEPHONE)
def test_nor_is_who_asks_for_a_protected_child(matter: Matter, typed: str) -> None:
    clerk = matter.office.clerk
    (child,) = children.children_of(clerk, matter.member_id)
    child_confidentiality.protect(clerk, child.id, "", WHY)
    assert found(matter.office, typed) == []


def test_she_is_found_by_all_the_rest(matter: Matter) -> None:
    confidentiality.protect(matter.office.clerk, matter.member_id, "", WHY)
    case = matter.page.case
    for typed in (case.requester_name, "カクウ", "00010001", case.receipt_number, ""):
        assert found(matter.office, typed) == [matter.id]
    later = seats.request(telephone=TELEPHONE, member_code="00020002")
    other = Matter.taken(matter.office, later, seats.member("00020002", name="架空　次子"))
    assert found(matter.office, TELEPHONE) == [other.id]
