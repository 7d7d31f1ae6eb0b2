"""Guard the evidence: a file stays beside its answer; only its bytes and its name may be erased."""

from app.storage.guards.guard import ALWAYS, Guard, changed, filled

_FACTS = (
    *("id", "consent_id", "sha256", "media_type"),
    *("byte_count", "added_at", "added_by"),
)

EVIDENCE_GUARDS = (
    Guard(
        "guard_consent_evidence_insert",
        "consent_evidence",
        "INSERT",
        """EXISTS (SELECT 1 FROM consent_evidence e WHERE e.id = NEW.id)
  OR NEW.content IS NULL OR LENGTH(NEW.content) <> NEW.byte_count
  OR LENGTH(NEW.sha256) <> 64
  OR NOT EXISTS (SELECT 1 FROM consents c WHERE c.id = NEW.consent_id)""",
        "ledger: evidence comes whole under a new number",
    ),
    Guard(
        "guard_consent_evidence_update",
        "consent_evidence",
        "UPDATE",
        filled(
            """{facts_changed} OR (NEW.content IS NOT NULL AND ({bytes_changed}))
  OR (NEW.file_name <> '' AND ({name_changed}))""",
            facts_changed=changed(*_FACTS),
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
