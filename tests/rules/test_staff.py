"""Who may go: somebody always administers, and somebody always answers for the desk."""

from datetime import date

import pytest

from app.rules.ids import StaffId
from app.rules.roles import Role
from app.rules.staff import Colleague, refuse_last_day, refuse_without_keeper, waiting_slots

BOTH = frozenset({Role.manager, Role.system})
TODAY = date(2026, 4, 20)


def at_work(*roles: frozenset[Role]) -> list[Colleague]:
    return [Colleague(StaffId(number), one) for number, one in enumerate(roles, 1)]


@pytest.mark.parametrize(
    ("left_with", "others", "missing"),
    [
        (frozenset(), (), "システム"),
        (frozenset({Role.system}), (), "管理責任者"),
        (frozenset({Role.manager}), (frozenset({Role.clerk}),), "システム"),
        (frozenset(), (frozenset({Role.system}),), "管理責任者"),
    ],
)
def test_the_last_keeper_stays(
    left_with: frozenset[Role], others: tuple[frozenset[Role], ...], missing: str
) -> None:
    refusal = refuse_without_keeper(StaffId(1), left_with, at_work(BOTH, *others))
    assert refusal is not None
    assert f"「{missing}」の役割の人がいなくなる" in refusal


def test_where_others_keep_both_anybody_may_go() -> None:
    people = at_work(BOTH, frozenset({Role.system}), frozenset({Role.manager}))
    assert refuse_without_keeper(StaffId(1), frozenset(), people) is None
    assert refuse_without_keeper(StaffId(1), BOTH, at_work(BOTH)) is None


def test_the_last_day_is_neither_to_come_nor_before_the_first() -> None:
    added = date(2026, 4, 1)
    for day, words in ((date(2026, 4, 21), "先の日付"), (date(2026, 3, 31), "より前")):
        assert words in (refuse_last_day(day, today=TODAY, added_on=added) or "")
    assert refuse_last_day(added, today=TODAY, added_on=added) is None
    assert refuse_last_day(TODAY, today=TODAY, added_on=added) is None


def test_who_was_added_while_the_clock_stood_ahead_may_leave() -> None:
    ahead = date(2027, 5, 25)
    assert refuse_last_day(TODAY, today=TODAY, added_on=ahead) is None
    assert "先の日付" in (refuse_last_day(ahead, today=TODAY, added_on=ahead) or "")


def test_whose_key_waits_is_said_by_name() -> None:
    assert waiting_slots(["tanto", "復旧用シート"]).startswith("tanto、復旧用シートの鍵")
