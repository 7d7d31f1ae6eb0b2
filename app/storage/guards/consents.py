"""Guard the consent ledger: an answer names an approved version with its text, and stays."""

from app.storage.guards.guard import Guard, forever

CONSENT_GUARDS = (
    Guard(
        "guard_consents_insert",
        "consents",
        "INSERT",
        """NO_KEY(NEW.id) OR NO_KEY(NEW.member_id) OR ODD_DAY(NEW.given_on)
  OR EXISTS (SELECT 1 FROM consents c WHERE c.id = NEW.id)
  OR NEW.answer NOT IN ('granted', 'withdrawn', 'declined')
  OR (NEW.answer = 'granted' AND NOT NEW.all_clauses)
  OR NOT EXISTS (SELECT 1 FROM policy_versions v WHERE v.id = NEW.policy_version_id
    AND v.approved_at IS NOT NULL AND v.text_sha256 = NEW.text_sha256)""",
        "ledger: a consent names an approved version, whole, under a new number",
    ),
    *forever("consents", "ledger: rows stay as they are"),
)
