"""The particulars of a provision, its duty, how long it stays, and whom it concerns."""

from dataclasses import replace
from datetime import date

import pytest

from app.rules.ids import MemberId, RecipientId
from app.rules.provision_drafts import ProvisionDraft, read_provision
from app.rules.provision_grounds import (
    GROUND_RULES,
    ProvisionGround,
    grounds_for,
    usual_ground,
)
from app.rules.provisions import keep_until
from app.rules.recipients import RecipientKind

TODAY = date(2026, 4, 20)
WHOLE = ProvisionDraft(
    recipient_id=RecipientId(1),
    ground="consent",
    record_method="each",
    from_on="2026-04-16",
    items=("お名前", "ご住所"),
    purposes=("ご案内のため",),
    way="paper",
    people=((MemberId(1), None),),
)


def problems(**changed: object) -> set[str]:
    draft = replace(WHOLE, **changed)  # type: ignore[arg-type]
    return {problem.field for problem in read_provision(draft, today=TODAY).problems}


def test_a_whole_draft_is_a_provision() -> None:
    read = read_provision(WHOLE, today=TODAY).provision
    assert read is not None
    assert (read.from_on, read.to_on, read.record_duty) == (
        date(2026, 4, 16),
        date(2026, 4, 16),
        True,
    )


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"ground": ""}, "ground"),
        ({"ground": "none"}, "ground"),
        ({"record_method": ""}, "record_method"),
        ({"way": "x"}, "way"),
        ({"from_on": ""}, "from_on"),
        ({"from_on": "2026-04-21"}, "from_on"),
        ({"from_on": "きのう"}, "from_on"),
        ({"record_method": "batch", "to_on": "2026-04-15"}, "to_on"),
        ({"items": ()}, "items"),
        ({"items": (" ",)}, "items"),
        ({"items": ("項" * 41,)}, "items"),
        ({"purpose": "目" * 201}, "purpose"),
        ({"purposes": ()}, "purposes"),
        ({"purposes": (" ",)}, "purposes"),
        ({"purposes": ("目" * 201,)}, "purposes"),
        ({"people": ()}, "people"),
    ],
)
def test_what_is_missing_is_named_by_its_field(changed: dict[str, object], field: str) -> None:
    assert problems(**changed) == {field}


def test_without_a_ground_it_can_only_have_happened() -> None:
    draft = replace(WHOLE, ground="none", purposes=())
    assert read_provision(draft, today=TODAY, happened=True).provision is not None


def test_the_law_asks_for_no_purpose_of_the_policy() -> None:
    assert problems(ground="law", purposes=()) == set()
    assert problems(ground="joint_use", purposes=()) == {"purposes"}


@pytest.mark.parametrize(
    ("method", "last"),
    [("each", date(2029, 4, 20)), ("batch", date(2029, 3, 31)), ("contract", date(2027, 3, 31))],
)
def test_how_long_a_record_stays_follows_from_how_it_was_made(method: str, last: date) -> None:
    draft = replace(WHOLE, record_method=method, from_on="2025-04-01", to_on="2026-03-31")
    read = read_provision(draft, today=TODAY).provision
    assert read is not None
    assert keep_until(read, TODAY) == last


def test_only_what_a_third_party_got_is_a_record_of_the_law() -> None:
    duty = {ground for ground, rule in GROUND_RULES.items() if rule.record_duty}
    assert duty == {ProvisionGround.consent, ProvisionGround.none}
    assert GROUND_RULES.keys() == set(ProvisionGround)


@pytest.mark.parametrize(
    ("kind", "own", "other"),
    [
        (RecipientKind.contractor, "entrusting", "joint_use"),
        (RecipientKind.joint_user, "joint_use", "entrusting"),
        (RecipientKind.third_party, "consent", "entrusting"),
        (RecipientKind.authority, "law", "consent"),
    ],
)
def test_a_ground_fits_its_kind_of_recipient(kind: RecipientKind, own: str, other: str) -> None:
    words = {ground.value for ground in grounds_for(kind)}
    assert own in words
    assert other not in words
    assert "none" not in words


def test_the_usual_ground_of_each_kind_is_one_of_its_grounds() -> None:
    usual = {kind: usual_ground(kind) for kind in RecipientKind}
    assert usual[RecipientKind.contractor] is ProvisionGround.entrusting
    assert usual[RecipientKind.joint_user] is ProvisionGround.joint_use
    kinds = set(RecipientKind) - {RecipientKind.authority}
    assert all(usual[kind] in grounds_for(kind) for kind in kinds)
