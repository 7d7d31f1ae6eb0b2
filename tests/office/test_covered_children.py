"""A child under 秘匿 covers its case, its adults' letters too, however the child was named."""

from pathlib import Path

import pytest

from app.office import campaigns, confidentiality, follow_proposals, guardianships, members
from app.office.covered_cases import is_covered, reaches_covered
from app.office.provision_lines import child_record_lines
from app.rules.errors import Refused
from app.rules.follow_throughs import FollowKind
from app.rules.ids import ChildId
from app.rules.ties import GuardianshipDraft
from tests.office import remedies, seats
from tests.office.asked_children import Family, asked
from tests.office.campaign_work import Campaign, member_of
from tests.office.families import child_of, mother_of
from tests.office.seats import Office


@pytest.fixture
def campaign(office: Office, tmp_path: Path) -> Campaign:
    return Campaign.begun(office, tmp_path)


def shield(office: Office, child: ChildId) -> None:
    """Protect the child alone, as where nobody is known to live with it."""
    with office.manager.unit("架空の秘匿") as unit:
        unit.children.shield(child, confidential=True)
        unit.log((("child", int(child)),))


def covered(family: Family) -> tuple[bool, bool]:
    case = family.matter.page.case
    with family.matter.office.manager.look() as unit:
        return is_covered(unit, case), reaches_covered(unit, case)


@pytest.mark.parametrize("kind", ["subject", "mandated_agent"])
def test_a_child_who_was_named_and_not_chosen_is_found(office: Office, kind: str) -> None:
    family = asked(office, kind, "child", child_id=None, subject_name="架空　湊")
    assert covered(family) == (False, False)
    if kind == "subject":
        # Whoever else asks without choosing waits for the head with any of the children.
        shield(office, family.sibling)
        assert covered(family) == (False, False)
    shield(office, family.child)
    assert covered(family) == (True, True)


def test_the_other_parent_under_protection_counts(office: Office) -> None:
    family = asked(office, "parent", right="correction")
    father = members.register(office.clerk, seats.member("00010009", children=())).member_id
    draft = GuardianshipDraft(father, relationship="子", lives_together="いいえ")
    guardianships.link(office.clerk, family.child, draft)
    assert covered(family) == (False, False)
    confidentiality.protect(office.manager, father, "", "架空の支援措置")
    assert covered(family) == (False, True)


def test_words_of_their_own_are_asked_about_for_a_child_too(office: Office) -> None:
    family = asked(office, "parent", right="correction")
    to = remedies.third_party(office)
    remedies.provide(family.matter, to, "consent", items=("ご相談の記録",))
    remedies.provide(family.matter, remedies.contractor(office), "entrusting")
    with office.clerk.look() as unit:
        field = f"child.{family.child}.name"
        told = follow_proposals.told_of(
            unit, family.mother, FollowKind.correction, (field,), child_id=family.child
        )
        listed = child_record_lines(unit, family.mother, family.child)
    assert [row.id for row in told] == [to]
    assert not listed


def test_a_copy_looks_at_the_children_too(office: Office, campaign: Campaign) -> None:
    run_id = campaign.posted()
    before = campaigns.gather(office.clerk, run_id)
    child = child_of(office.clerk, mother_of(office.clerk, code="00010009"))
    tie = GuardianshipDraft(member_of(office, 1), relationship="孫")
    guardianships.link(office.clerk, child, tie)
    shield(office, child)
    again = campaigns.gather(office.clerk, run_id)
    assert again.letters == before.letters - 1
    assert again.left_out == {"個別に発送": 1}
    row = next(one for one in campaign.rows() if one.member_id == member_of(office, 1))
    with pytest.raises(Refused, match="秘匿"):
        campaigns.letter_of(office.clerk, row.slip_id, run_id)
