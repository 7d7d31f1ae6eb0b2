"""Bring a fictional office to where a version of the policy has its check list."""

from collections.abc import Callable, Sequence
from datetime import date

import pytest

from app.office import policy_tasks
from app.office.desk import Desk
from app.office.policy_task_views import TaskView, tasks_of
from app.office.policy_versions import known
from app.rules.errors import Refused
from app.rules.ids import PolicyVersionId
from app.rules.policy_demands import Demand, Weight
from app.rules.policy_tasks import TaskKind

ON, EVE = date(2026, 5, 1), date(2026, 4, 30)
OWNER = Demand("owner", Weight.PUBLISH, "架空の条", "架空の文。", ("代表者",))
PURPOSE = Demand("joint_purpose", Weight.BEFOREHAND, "架空の条", "架空の文。", ("目的",))


def approved(desk: Desk, *demands: Demand, on: date = ON, major: bool = True) -> PolicyVersionId:
    """Approve a revision as the head does, and open its list."""
    with desk.unit("架空の改訂") as unit:
        key = unit.policies.add(on, "改訂", drafted_by=unit.stamp.by, major=major)
        unit.log((), {})
    approve(desk, key, demands)
    return key


def approve(desk: Desk, key: PolicyVersionId, demands: Sequence[Demand] = ()) -> None:
    with desk.unit("架空の承認") as unit:
        unit.policies.approve(key, unit.stamp.by, unit.stamp.at)
        row = known(unit, key)
        policy_tasks.open_tasks(unit, row, demands)
        said = {"in_force_on": row.on.isoformat(), "sha256": row.sha256}
        unit.log((("policy", key),), said)


def take_back(desk: Desk, key: PolicyVersionId) -> None:
    """Take an approval back: what is open goes, what is settled stays."""
    with desk.unit("架空の取消し") as unit:
        for row in unit.policy_tasks.of(key):
            if row.state == "open":
                unit.policy_tasks.drop(row.id)
        unit.policies.take_back(key)
        unit.log((), {})


def weigh(desk: Desk, key: PolicyVersionId, *, major: bool) -> None:
    """Give an approved version the other weight, and let its list follow."""
    with desk.unit("架空の区分") as unit:
        unit.policies.weigh(key, major=major)
        policy_tasks.open_tasks(unit, known(unit, key), ())
        unit.log((), {})


def task(desk: Desk, key: PolicyVersionId, kind: TaskKind = TaskKind.web) -> TaskView:
    (found,) = (one for one in tasks_of(desk, key) if one.kind is kind)
    return found


def kinds(desk: Desk, key: PolicyVersionId) -> list[TaskKind]:
    return [one.kind for one in tasks_of(desk, key)]


def refused(act: Callable[[], object]) -> str:
    with pytest.raises(Refused) as caught:
        act()
    return caught.value.sentence
