"""Name the verbs about versions of the policy with a call that would do each."""

from collections.abc import Callable, Mapping

from app.office import (
    policy_approval,
    policy_drafts,
    policy_judgments,
    policy_proposals,
    policy_weights,
)
from app.office.desk import Desk
from app.office.policy_drafts import DraftWords
from app.rules.ids import PolicyVersionId
from app.rules.policy_verdicts import Verdict
from app.rules.roles import Verb

Act = Callable[[Desk], object]

# Where no version stands: whoever may is refused for that alone.
NOWHERE = PolicyVersionId(99)
VERSION = PolicyVersionId(1)

# What everybody who signed in may read of the published policy, and of what it waits for.
OPEN = {
    "policy_approval.approval_of",
    "policy_checks.findings_of",
    "policy_judgments.demands_of",
    "policy_proposals.proposal",
    "policy_versions.text_of",
    "policy_versions.versions",
}


def acts() -> Mapping[str, tuple[Verb, Act]]:
    """Return the verbs by the names of their modules and their own."""
    words = DraftWords("2027-04-01", "改訂")
    heads: Mapping[str, Act] = {
        "policy_approval.approve": lambda d: policy_approval.approve(d, VERSION),
        "policy_judgments.judge": lambda d: policy_judgments.judge(
            d, VERSION, "purposes", "架空", Verdict.related
        ),
        "policy_judgments.unjudge": lambda d: policy_judgments.unjudge(
            d, VERSION, "purposes", "架空"
        ),
        "policy_weights.set_weight": lambda d: policy_weights.set_weight(d, VERSION, major=True),
        "policy_withdrawals.take_back": lambda d: policy_drafts.take_back(d, VERSION, "架空"),
    }
    desk: Mapping[str, Act] = {
        "policy_drafts.revise": lambda d: policy_drafts.revise(d, NOWHERE, words),
        "policy_proposals.propose": lambda d: policy_proposals.propose(d, "2027-04-01"),
        "policy_withdrawals.discard": lambda d: policy_drafts.discard(d, VERSION),
    }
    return {
        **{name: (Verb.approve_policy, act) for name, act in heads.items()},
        **{name: (Verb.import_policy, act) for name, act in desk.items()},
    }
