"""Who is told of what: by kind, by field, each once, and never an authority."""

from datetime import date

import pytest

from app.rules.errors import Refused
from app.rules.follow_throughs import (
    FollowKind,
    FollowState,
    FollowThrough,
    refuse_unlike,
    whom_to_tell,
)
from app.rules.ids import FollowThroughId, RecipientId, RequestId, RightId
from app.rules.provision_grounds import ProvisionGround
from app.rules.provisions import Provision, RecordMethod, Way
from app.rules.recipients import RecipientKind

DAY = date(2026, 4, 16)


def given(
    to: int, ground: str, *items: str, head_only: bool = False
) -> tuple[Provision, RecipientKind]:
    provision = Provision(
        recipient_id=RecipientId(to),
        ground=ProvisionGround(ground),
        record_method=RecordMethod.each,
        from_on=DAY,
        to_on=DAY,
        items=items,
        way=Way.paper,
        head_only=head_only,
    )
    kind = RecipientKind.authority if head_only else RecipientKind.third_party
    return provision, kind


PROVISIONS = [
    given(1, "entrusting", "お名前", "ご住所"),
    given(2, "consent", "お子さまの生年月日"),
    given(1, "entrusting", "お名前"),
    given(3, "law", "お名前", head_only=True),
]


@pytest.mark.parametrize(
    ("kind", "fields", "told"),
    [
        (FollowKind.correction, ("member.address",), (1,)),
        (FollowKind.correction, ("child.7.birth_on",), (2,)),
        (FollowKind.correction, ("member.email",), ()),
        (FollowKind.use, (), (1, 2)),
        (FollowKind.erasure, (), (1, 2)),
        (FollowKind.provision, (), (2,)),
    ],
)
def test_who_is_told(kind: FollowKind, fields: tuple[str, ...], told: tuple[int, ...]) -> None:
    assert whom_to_tell(kind, PROVISIONS, fields) == told


def test_a_step_is_taken_from_where_it_may_be() -> None:
    one = FollowThrough(
        FollowThroughId(1),
        RequestId(1),
        RightId(1),
        RecipientId(1),
        FollowKind.use,
        FollowState.confirmed,
        DAY,
    )
    refuse_unlike(one, FollowState.confirmed)
    with pytest.raises(Refused, match="完了の連絡あり"):
        refuse_unlike(one, FollowState.proposed)
