"""Guard recipients, incidents, audits, trainings and disposals: what was recorded stays."""

from app.storage.guards.desk import kept, new_only
from app.storage.guards.guard import Guard, forever

_RECORDED = ("recorded_at", "recorded_by")
_KEPT: dict[str, tuple[str, ...]] = {
    "contracts": ("recipient_id", *_RECORDED),
    "contract_amendments": (
        *("contract_id", "title", "concluded_on", "effective_on", "what", "until_on"),
        *("work", "items", "purposes", *_RECORDED),
        *("confidentiality", "no_onward", "liability", "oversight", "subcontracting"),
    ),
    "sub_contractors": ("contract_id", *_RECORDED),
    "recipient_checks": ("recipient_id", "kind", *_RECORDED),
    "recipient_returns": ("recipient_id", *_RECORDED),
    "joint_uses": ("recipient_id", *_RECORDED),
    "received_data": ("ground", "record_duty", "record_method", *_RECORDED),
    "received_people": ("received_id", "member_id", "child_id"),
    "departments": (),
    "workers": (),
    "appointments": ("post", *_RECORDED),
    "pledges": ("worker_id", "kind", "pledged_on", *_RECORDED),
    "audit_plans": ("fiscal_year",),
    "audits": ("plan_id", "number"),
    "audit_findings": ("audit_id", "check_id", "found_on", *_RECORDED),
    "corrective_actions": ("finding_id", "incident_id", "check_id", "follows_id", *_RECORDED),
    "checklist_items": ("source",),
    "training_plans": ("fiscal_year",),
    "trainings": ("plan_id",),
    "training_people": ("training_id", "worker_id"),
    "disposals": ("number", "proposed_on", "proposed_by", *_RECORDED),
    "inventory_reviews": ("fiscal_year", "department_id", *_RECORDED),
}
"""What no later act changes of a row; the row itself is never replaced or taken away."""

_FOREVER = ("incident_filings", "recipient_changes", "audit_samples", "log_reviews", "audit_packs")
"""What was handed in, reported, drawn or signed is neither changed nor taken away."""

_APPROVED_DISPOSAL = """EXISTS (SELECT 1 FROM disposals d
    WHERE d.id = {row}.disposal_id AND d.approved_on IS NOT NULL)"""

_ENDED_AUDIT = """EXISTS (SELECT 1 FROM audits a
    WHERE a.id = {row}.audit_id AND a.approved_on IS NOT NULL)"""


def _frozen(table: str, held: str) -> tuple[Guard, ...]:
    """Return the guards of what belongs to a record and is frozen with it."""
    new, old = held.replace("{row}", "NEW"), held.replace("{row}", "OLD")
    reason = f"{table}: frozen"
    return (
        Guard(f"guard_{table}_insert", table, "INSERT", new, reason),
        Guard(f"guard_{table}_update", table, "UPDATE", f"{new} OR {old}", reason),
        Guard(f"guard_{table}_delete", table, "DELETE", old, reason),
    )


GOVERNANCE_TABLES = (*_KEPT, *_FOREVER, "disposal_items", "audit_checks", "incident_reports")

GOVERNANCE_GUARDS: tuple[Guard, ...] = (
    *(guard for table, fixed in _KEPT.items() for guard in kept(table, fixed)),
    *(new_only(table) for table in _FOREVER),
    *(guard for table in _FOREVER for guard in forever(table, f"{table}: written once")),
    *_frozen("disposal_items", _APPROVED_DISPOSAL),
    *_frozen("audit_checks", _ENDED_AUDIT),
)
