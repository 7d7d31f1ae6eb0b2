"""Check a version of the policy against what the law wants published (LAW A-5, A-6)."""

from collections.abc import Sequence

from app.office.desk import Desk
from app.office.policy_text import settled
from app.office.policy_versions import known
from app.rules.ids import PolicyVersionId
from app.rules.policy_check import check
from app.rules.policy_findings import Finding


def findings_of(desk: Desk, version_id: PolicyVersionId) -> Sequence[Finding]:
    """Return the advice about a version; none while its text is not registered.

    Raises:
        Refused: there is no such version.
    """
    with desk.look() as unit:
        parsed = settled(unit, known(unit, version_id))
    return () if parsed is None else check(parsed)
