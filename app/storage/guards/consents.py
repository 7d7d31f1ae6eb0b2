"""Guard the ledger: an answer names an approved version with its text, and every row stays."""

from app.storage.guards.guard import ALWAYS, Guard, changed, filled, forever

_KNOWN_VERSION = """EXISTS (SELECT 1 FROM policy_versions v
    WHERE v.id = NEW.policy_version_id AND v.approved_at IS NOT NULL
      AND v.text_sha256 = NEW.text_sha256)"""

_CORRECTS_RIGHTLY = """(NEW.corrects_id IS NULL OR (
    EXISTS (SELECT 1 FROM consents o
      WHERE o.id = NEW.corrects_id AND o.member_id = NEW.member_id)
    AND NOT EXISTS (SELECT 1 FROM consents k WHERE k.corrects_id = NEW.corrects_id)))"""

_EVIDENCE_FACTS = (
    *("id", "consent_id", "sha256", "media_type"),
    *("byte_count", "added_at", "added_by"),
)

CONSENT_GUARDS = (
    Guard(
        "guard_consents_insert",
        "consents",
        "INSERT",
        filled(
            """NO_KEY(NEW.id) OR NO_KEY(NEW.member_id) OR ODD_DAY(NEW.given_on)
  OR EXISTS (SELECT 1 FROM consents c WHERE c.id = NEW.id)
  OR NEW.answer NOT IN ('granted', 'renewed', 'withdrawn', 'declined', 'voided')
  OR NEW.consenter NOT IN ('self', 'guardian')
  OR (NEW.answer IN ('granted', 'renewed') AND NOT NEW.all_clauses)
  OR (NEW.answer = 'voided' AND NEW.corrects_id IS NULL)
  OR NOT {corrects} OR NOT {version}""",
            corrects=_CORRECTS_RIGHTLY,
            version=_KNOWN_VERSION,
        ),
        "ledger: a consent names an approved version, whole, under a new number",
    ),
    *forever("consents", "ledger: rows stay as they are"),
    Guard(
        "guard_notices_insert",
        "notices",
        "INSERT",
        filled(
            """ODD_DAY(NEW.shown_on) OR EXISTS (SELECT 1 FROM notices n WHERE n.id = NEW.id)
  OR NOT {version}""",
            version=_KNOWN_VERSION,
        ),
        "ledger: a notice names an approved version under a new number",
    ),
    *forever("notices", "ledger: rows stay as they are"),
    Guard(
        "guard_consent_evidence_insert",
        "consent_evidence",
        "INSERT",
        """EXISTS (SELECT 1 FROM consent_evidence e WHERE e.id = NEW.id)
  OR NEW.content IS NULL OR LENGTH(NEW.content) <> NEW.byte_count""",
        "ledger: evidence comes whole under a new number",
    ),
    Guard(
        "guard_consent_evidence_update",
        "consent_evidence",
        "UPDATE",
        filled(
            """{facts_changed} OR (NEW.content IS NOT NULL AND ({bytes_changed}))
  OR (NEW.file_name <> '' AND ({name_changed}))""",
            facts_changed=changed(*_EVIDENCE_FACTS),
            bytes_changed=changed("content"),
            name_changed=changed("file_name"),
        ),
        "ledger: evidence stays as it is",
    ),
    Guard(
        "guard_consent_evidence_delete",
        "consent_evidence",
        "DELETE",
        ALWAYS,
        "ledger: evidence stays",
    ),
)
