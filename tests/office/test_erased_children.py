"""Nothing is written anew of an erased child by a form that was still open."""

from collections.abc import Callable

import pytest

from app.office import children, consents, guardianships
from app.office.desk import Desk
from app.rules.errors import Refused
from app.rules.ids import ChildId
from app.rules.members import ChildDraft, ConsentDraft
from tests.office import erasure_work, scans
from tests.office.families import FATHER, child_of, mother_of
from tests.office.seats import TODAY, Office

ANEW = ("架空　太郎", "架空　新", "アラタ", "09000000001")


def born(desk: Desk, child: ChildId) -> object:
    return children.born(desk, child, ChildDraft("架空　新", "カクウ　アラタ", "2026-04-18"))


def tied(desk: Desk, child: ChildId) -> object:
    return guardianships.link(desk, child, FATHER)


def retied(desk: Desk, child: ChildId) -> object:
    (tie,) = children.family(desk, child).adults
    return guardianships.change_tie(desk, tie.id, FATHER)


def consented(desk: Desk, child: ChildId) -> object:
    (adult,) = children.family(desk, child).adults
    assert adult.member_id is not None
    typed = ConsentDraft(
        "はい",
        "2026-04-18",
        "書面",
        child_id=str(child),
        consenter="guardian",
        relationship="父",
        consenter_name="架空　太郎",
    )
    return consents.record(desk, adult.member_id, typed)


@pytest.mark.parametrize("late", [born, tied, retied, consented])
def test_an_erased_child_is_not_named_again(
    office: Office, late: Callable[[Desk, ChildId], object]
) -> None:
    matter = erasure_work.asked(office)
    child = erasure_work.child_of(office, matter.member_id)
    erasure_work.carried_out(erasure_work.approved(matter))
    with pytest.raises(Refused, match="消去済"):
        late(office.clerk, child)
    assert scans.rows_with(office.manager, ANEW) == {}


def test_where_the_child_alone_is_erased_the_mother_answers_for_it_no_more(office: Office) -> None:
    mother = mother_of(office.clerk)
    child = child_of(office.clerk, mother)
    with office.manager.unit("架空") as unit:
        unit.children.move(child, "erased", TODAY, unit.stamp.by, unit.stamp.at)
        unit.log()
    with pytest.raises(Refused, match="消去済"):
        consented(office.clerk, child)
    own = ConsentDraft("はい", "2026-04-18", "書面", "試験　受付子")
    assert consents.record(office.clerk, mother, own).consent_id
