"""Tell the day on which a version was decided from the day on which it came into force.

Where a text gives both, the version is that of the day of force (「3月25日改定（4月1日発効）」): a
consent is measured against what was in force. A decision alone counts, for want of anything else.
"""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from itertools import pairwise

from app.rules.policy_lines import Line
from app.rules.policy_text import Revision

_FORCE = re.compile("(?:施行|実施|発効|適用)$")
_CHANGE = re.compile("制定|策定|改[訂定正版]|変更|修正|見直し")
_DECISION = re.compile(f"承認|議決|決定|決裁|裁定|確認|{_CHANGE.pattern}")
_LONGEST_WAY = 366  # days between a decision and the day of force


def in_force(found: Sequence[Revision]) -> list[Revision]:
    """Join a decision with the day of force that the same line gives after it."""
    kept: list[Revision] = []
    for one in found:
        if kept and _leads_to(kept[-1], one):
            decided = kept.pop().kind
            kept.append(Revision(one.on, decided if _CHANGE.search(decided) else one.kind))
        else:
            kept.append(one)
    return kept


def decided_only(lines: Sequence[Line], taken: Mapping[int, Sequence[Revision]]) -> list[int]:
    """List the lines of a mere decision above the line with its day of force."""
    return [
        place
        for place, below in pairwise(taken)
        if below == place + 1
        and not lines[below].after_gap
        and len(taken[place]) == 1
        and taken[below]
        and not _CHANGE.search(taken[place][0].kind)
        and _leads_to(taken[place][0], taken[below][0])
    ]


def _leads_to(decision: Revision, force: Revision) -> bool:
    """Say whether the second day brings into force what was decided on the first."""
    if _FORCE.search(decision.kind) or not _FORCE.search(force.kind):
        return False
    if _CHANGE.search(force.kind) or not _DECISION.search(decision.kind):
        return False
    decided, starts = _day(decision), _day(force)
    if not (decided and starts):
        return False
    return 0 <= (starts - decided).days <= _LONGEST_WAY


def _day(revision: Revision) -> date | None:
    try:
        return date.fromisoformat(revision.on)
    except ValueError:
        return None
