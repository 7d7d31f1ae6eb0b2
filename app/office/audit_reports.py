"""Report an audit, let the 管理責任者 approve the report, or send it back."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from app.office.audit_people import REPORTED, refuse_audited_by, refuse_own_team
from app.office.audit_reading import OVERTAKEN, begun, known, refuse_unless_head, told
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.needed_words import needed
from app.office.typed import refuse_unfit
from app.rules.audits import LONGEST_NAME, NOTHING, refuse_unfinished
from app.rules.errors import Overtaken, Refused
from app.rules.ids import AuditId
from app.rules.member_fields import one_line
from app.rules.roles import Verb
from app.storage.audits import AuditRow
from app.storage.unit import Unit

TOUCHED: Final = changes("audits")


def report(desk: Desk, key: AuditId, ended_on: date, summary: str, edition: int) -> Changes:
    """Make the report of an audit: every question has a verdict, what does not conform a finding.

    Raises:
        Refused: something is missing, the day cannot be, or somebody was first.
    """
    desk.demand(Verb.audit)
    words = needed("総評", summary, "監査の総評を書いてください。")
    with desk.unit(REPORTED) as unit:
        row = begun(unit, key)
        refuse_own_team(desk, unit, row)
        if row.begun_on is not None and not row.begun_on <= ended_on <= desk.today:
            raise Refused(
                f"監査を終えた日は、始めた日から今日までの日付で入れてください。{NOTHING}"
            )
        found_at = [one.check_id for one in unit.audit_findings.of(key)]
        refuse_unfinished(unit.audit_checks.of(key), found_at)
        values = {"ended_on": ended_on, "summary": words, "reported_on": desk.today}
        _write(unit, row, edition, values)
    return TOUCHED


def approve(desk: Desk, key: AuditId, on: date, by: str, edition: int) -> Changes:
    """Put on record that the report is approved; from then on the verdicts stay as they are.

    Raises:
        Refused: there is no report, the day cannot be, it is not his to say, or he audited himself.
    """
    desk.demand(Verb.audit)
    refuse_unless_head(desk.actor.roles, "監査報告の承認")
    name = one_line(by) or desk.actor.name
    refuse_unfit({"承認した人": name}, LONGEST_NAME)
    with desk.unit("監査報告を承認") as unit:
        row = _reported(unit, key)
        if row.reported_on is not None and not row.reported_on <= on <= desk.today:
            raise Refused(f"承認した日は、報告の日から今日までの日付で入れてください。{NOTHING}")
        refuse_audited_by(desk, unit, row, name)
        _write(unit, row, edition, {"approved_on": on, "approved_by": name})
    return TOUCHED


def send_back(desk: Desk, key: AuditId, reason: str, edition: int) -> Changes:
    """Send a report back to the auditors; the reason stays in the operation log.

    Raises:
        Refused: there is no report, the reason is missing, or somebody was first.
    """
    desk.demand(Verb.audit)
    why = needed("理由", reason, "差し戻す理由を書いてください。")
    with desk.unit("監査報告を差戻し") as unit:
        row = _reported(unit, key)
        values = {"ended_on": None, "reported_on": None}
        _write(unit, row, edition, values, why)
    return TOUCHED


def _reported(unit: Unit, key: AuditId) -> AuditRow:
    row = known(unit, key)
    if row.approved_on is not None:
        raise Refused(f"この報告は、もう承認されています（{row.approved_by}）。{NOTHING}")
    if row.reported_on is None:
        raise Refused(f"この監査には、まだ報告がありません。{NOTHING}")
    return row


def _write(
    unit: Unit, row: AuditRow, edition: int, values: Mapping[str, object], reason: str = ""
) -> None:
    if not unit.audits.change(row.id, edition, **values):
        raise Overtaken(OVERTAKEN)
    why = {"reason": reason} if reason else {}
    unit.log((("audit", row.id),), {**told(row, values), **why})
