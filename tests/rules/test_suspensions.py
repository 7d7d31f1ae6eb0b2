"""Which stop holds which provision back: every ground beside every stop (OFFICE L-26)."""

from datetime import date

import pytest

from app.rules import suspensions
from app.rules.errors import Refused
from app.rules.ids import MemberId, SuspensionId
from app.rules.provision_grounds import ProvisionGround
from app.rules.suspensions import (
    Suspension,
    SuspensionKind,
    SuspensionPlan,
    SuspensionScope,
    effect,
    make_plan,
)

# ground: what a stop of provision does, what a stop of use does
TABLE = {
    "consent": ("refuse", "refuse"),
    "entrusting": ("pass", "refuse"),
    "joint_use": ("pass", "refuse"),
    "succession": ("pass", "refuse"),
    "law": ("pass", "pass"),
    "life": ("pass", "refuse"),
    "health": ("pass", "refuse"),
    "state": ("pass", "refuse"),
    "none": ("refuse", "refuse"),
}


def stop(kind: SuspensionKind, scope: SuspensionScope, items: str = "") -> Suspension:
    return Suspension(SuspensionId(1), MemberId(1), kind, scope, items, date(2026, 4, 20))


@pytest.mark.parametrize("ground", list(ProvisionGround))
def test_every_ground_beside_every_whole_stop(ground: ProvisionGround) -> None:
    of_provision, of_use = TABLE[ground.value]
    whole = SuspensionScope.whole
    assert effect([stop(SuspensionKind.provision, whole)], ground) == of_provision
    assert effect([stop(SuspensionKind.use, whole)], ground) == of_use
    assert effect([], ground) == "pass"


@pytest.mark.parametrize("ground", list(ProvisionGround))
def test_a_stop_of_a_part_asks_where_a_whole_one_refuses(ground: ProvisionGround) -> None:
    for kind, column in ((SuspensionKind.provision, 0), (SuspensionKind.use, 1)):
        asked = effect([stop(kind, SuspensionScope.part, "電話")], ground)
        assert asked == ("ask" if TABLE[ground.value][column] == "refuse" else "pass")


def test_of_two_stops_the_stronger_counts() -> None:
    part = stop(SuspensionKind.use, SuspensionScope.part, "電話")
    whole = stop(SuspensionKind.provision, SuspensionScope.whole)
    assert effect([part, whole], ProvisionGround.consent) == "refuse"
    assert effect([part, whole], ProvisionGround.entrusting) == "ask"


def test_a_plan_comes_back_from_the_records_as_it_was() -> None:
    plan = make_plan(SuspensionKind.use, "part", " 電話での勧誘 ")
    assert plan == SuspensionPlan(SuspensionScope.part, "電話での勧誘")
    assert suspensions.read_plan({suspensions.PLAN: suspensions.spelt(plan)}) == plan
    assert suspensions.read_plan({}) is None
    assert make_plan(SuspensionKind.use, "mail", "電話").items == ""


@pytest.mark.parametrize(
    ("kind", "scope"), [("use", ""), ("use", "part"), ("provision", "mail"), ("provision", "x")]
)
def test_what_no_plan_can_be_made_of_is_refused(kind: str, scope: str) -> None:
    with pytest.raises(Refused):
        make_plan(SuspensionKind(kind), scope, "")


def test_a_stop_says_how_far_it_reaches() -> None:
    assert stop(SuspensionKind.use, SuspensionScope.whole).words == "利用停止（全部）"
    part = stop(SuspensionKind.provision, SuspensionScope.part, "お子さまの情報")
    assert part.words == "第三者提供の停止（お子さまの情報）"
    erased = stop(SuspensionKind.use, SuspensionScope.part)
    assert erased.words == "利用停止（一部）"
