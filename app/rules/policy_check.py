"""Check a version of the policy against what the law wants published (LAW A-5 and A-6)."""

from app.rules.policy_findings import Finding
from app.rules.policy_published import CHECKS
from app.rules.policy_shared import consent, joint_use
from app.rules.policy_text import ParsedPolicy


def check(policy: ParsedPolicy) -> tuple[Finding, ...]:
    """Return the advice about a policy, in the order of the law's points."""
    return tuple(finding for look in (*CHECKS, joint_use, consent) for finding in look(policy))
