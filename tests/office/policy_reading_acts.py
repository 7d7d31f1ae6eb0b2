"""Name the verb that registers a reading of the policy, with a call that would do it."""

from collections.abc import Callable, Mapping

from app.office import policy_import
from app.office.desk import Desk
from app.rules.policy_reading import read_policy
from app.rules.roles import Verb

TEXT = "架空の方針\n\n(利用目的)\n1 お届けのため\n\n2031年4月1日 改訂\n"

# What everybody who signed in may look at: a file beside the published versions.
OPEN = {
    "policy_reading.dates_beside",
    "policy_reading.of_version",
    "policy_reading.take_up",
}


def acts() -> Mapping[str, tuple[Verb, Callable[[Desk], object]]]:
    """Return the verb by the names of its module and its own."""
    return {
        "policy_import.register": (
            Verb.import_policy,
            lambda d: policy_import.register(d, read_policy(TEXT)),
        ),
    }
