"""Say what the database itself refuses, one file for each noun; `triggers` puts it in place."""

from app.storage.guards.backups import BACKUP_GUARDS, BACKUP_TABLES
from app.storage.guards.campaigns import CAMPAIGN_GUARDS
from app.storage.guards.children import CHILD_GUARDS
from app.storage.guards.consents import CONSENT_GUARDS
from app.storage.guards.desk import DESK_GUARDS, DESK_TABLES
from app.storage.guards.evidence import EVIDENCE_GUARDS
from app.storage.guards.governance import GOVERNANCE_GUARDS, GOVERNANCE_TABLES
from app.storage.guards.guard import Guard
from app.storage.guards.history import HISTORY_GUARDS
from app.storage.guards.letters import LETTER_GUARDS
from app.storage.guards.members import MEMBER_GUARDS
from app.storage.guards.policy import POLICY_GUARDS
from app.storage.guards.series import SERIES_GUARDS

GUARDS: tuple[Guard, ...] = (
    *MEMBER_GUARDS,
    *CHILD_GUARDS,
    *CONSENT_GUARDS,
    *EVIDENCE_GUARDS,
    *CAMPAIGN_GUARDS,
    *POLICY_GUARDS,
    *LETTER_GUARDS,
    *HISTORY_GUARDS,
    *SERIES_GUARDS,
    *DESK_GUARDS,
    *GOVERNANCE_GUARDS,
    *BACKUP_GUARDS,
)

NEVER_EMPTIED = (
    "members",
    "member_states",
    "children",
    "child_states",
    "consents",
    "notices",
    "consent_evidence",
    "campaigns",
    "slips",
    "slip_events",
    "campaign_runs",
    "campaign_letters",
    "policy_versions",
    "policy_facts",
    "policy_clauses",
    "policy_judgments",
    "policy_tasks",
    "letters",
    "dispatches",
    "letter_replacements",
    "wordings",
    "history",
    "series",
    *DESK_TABLES,
    *GOVERNANCE_TABLES,
    *BACKUP_TABLES,
)

__all__ = ["GUARDS", "NEVER_EMPTIED", "Guard"]
