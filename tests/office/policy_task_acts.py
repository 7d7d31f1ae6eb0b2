"""Name the verbs about what is to be done for a version, and a call that would do each."""

from collections.abc import Callable, Mapping
from datetime import date

from app.office import policy_task_days, policy_tasks
from app.office.desk import Desk
from app.office.policy_tasks import TaskWords
from app.rules.ids import PolicyTaskId, PolicyVersionId
from app.rules.policy_tasks import TaskState
from app.rules.roles import Verb

Act = Callable[[Desk], object]

OPEN = {
    "policy_publication.counts",
    "policy_publication.publication",
    "policy_task_list.print_list",
    "policy_task_views.due",
    "policy_task_views.tasks_of",
}
"""A version's list is read by whoever reads the policy."""
VERSION, TASK, WHY = PolicyVersionId(1), PolicyTaskId(1), "架空の理由"
DONE = TaskWords(TaskState.done, date(2026, 4, 20))


def acts() -> Mapping[str, tuple[Verb, Act]]:
    """Return the verbs by the names of their modules and their own."""
    doings: Mapping[str, Act] = {
        "policy_task_days.add_own": lambda d: policy_task_days.add_own(d, VERSION, WHY, None),
        "policy_task_days.drop": lambda d: policy_task_days.drop(d, TASK, WHY),
        "policy_task_days.postpone": lambda d: policy_task_days.postpone(d, TASK, d.today),
        "policy_tasks.reopen": lambda d: policy_tasks.reopen(d, TASK, WHY),
        "policy_tasks.settle": lambda d: policy_tasks.settle(d, TASK, DONE),
    }
    return {name: (Verb.publish_policy, act) for name, act in doings.items()}
