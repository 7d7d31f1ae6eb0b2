"""Record the findings of an audit (指摘), each of which waits for an action that helps."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from app.office.audit_people import refuse_own_team
from app.office.audit_reading import OVERTAKEN, begun, told
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.needed_words import needed
from app.office.typed import refuse_unfit
from app.rules.audits import LONGEST_NAME, NOTHING, FindingDraft
from app.rules.errors import Overtaken, Refused
from app.rules.ids import AuditFindingId, AuditId
from app.rules.member_fields import one_line
from app.rules.roles import Verb
from app.storage.audit_findings import FindingRow, NewFinding
from app.storage.unit import Unit

__all__ = ["FindingDraft", "FindingRow", "Found", "add", "change", "known", "rows"]

TOUCHED: Final = changes("audits", "corrective_actions")
_GONE: Final = "この指摘は見つかりません。画面を最新にしてから、もう一度お試しください。"


@dataclass(frozen=True)
class Found:
    """Say under which key a finding stands."""

    changes: Changes
    finding_id: AuditFindingId


def rows(desk: Desk, key: AuditId) -> Sequence[FindingRow]:
    """Return the findings of an audit in the order in which they were recorded."""
    desk.demand(Verb.read_governance)
    with desk.look() as unit:
        return unit.audit_findings.of(key)


def add(desk: Desk, key: AuditId, draft: FindingDraft) -> Found:
    """Record a finding of an audit that is going on.

    Raises:
        Refused: the words are missing, the day cannot be, the question is of another
            audit, or the audit is over.
    """
    desk.demand(Verb.audit)
    what, responsible = _read(draft)
    with desk.unit("監査の指摘を記録") as unit:
        audit = begun(unit, key)
        refuse_own_team(desk, unit, audit)
        check = unit.audit_checks.find(draft.check_id) if draft.check_id is not None else None
        if draft.check_id is not None and (check is None or check.audit_id != key):
            raise Refused(f"この項目は、この監査にありません。{NOTHING}画面を最新にしてください。")
        on = draft.found_on or desk.today
        if audit.begun_on is not None and not audit.begun_on <= on <= desk.today:
            raise Refused(f"見つけた日は、監査を始めた日から今日までの日付です。{NOTHING}")
        new = NewFinding(draft.weight.value, what, responsible, on, draft.check_id)
        finding = unit.audit_findings.add(key, new, unit.stamp.by, unit.stamp.at)
        values = {"weight": draft.weight.value, "what": what, "responsible": responsible}
        unit.log((("audit_finding", finding), ("audit", key)), values)
    return Found(TOUCHED, finding)


def change(desk: Desk, key: AuditFindingId, draft: FindingDraft, edition: int) -> Changes:
    """Write a finding anew while its audit goes on.

    Raises:
        Refused: the words are missing, the audit is over, or somebody was first.
    """
    desk.demand(Verb.audit)
    what, responsible = _read(draft)
    with desk.unit("監査の指摘を変更") as unit:
        before = known(unit, key)
        refuse_own_team(desk, unit, begun(unit, before.audit_id))
        values = {"weight": draft.weight.value, "what": what, "responsible": responsible}
        if not unit.audit_findings.change(key, edition, **values):
            raise Overtaken(OVERTAKEN)
        unit.log((("audit_finding", key), ("audit", before.audit_id)), told(before, values))
    return TOUCHED


def known(unit: Unit, key: AuditFindingId) -> FindingRow:
    """Return one finding inside an open unit.

    Raises:
        Refused: nothing stands under this key.
    """
    row = unit.audit_findings.find(key)
    if row is None:
        raise Refused(_GONE)
    return row


def _read(draft: FindingDraft) -> tuple[str, str]:
    what = needed("指摘の内容", draft.what, "何が不足しているかを書いてください。")
    responsible = one_line(draft.responsible)
    refuse_unfit({"是正の責任者": responsible}, LONGEST_NAME)
    return what, responsible
