"""Guard the ledger: an answer names an approved version with its text, and every row stays.

Rows join at the end, so that the order of record is true, and none was given after its record. Only
what stands beside the ledger can be erased; it is never changed.
"""

from app.storage.guards.guard import ALWAYS, Guard, filled, forever

_KNOWN_VERSION = """EXISTS (SELECT 1 FROM policy_versions v
    WHERE v.id = NEW.policy_version_id AND v.approved_at IS NOT NULL
      AND v.text_sha256 = NEW.text_sha256)"""

_CORRECTS_RIGHTLY = """(NEW.corrects_id IS NULL OR (
    EXISTS (SELECT 1 FROM consents o
      WHERE o.id = NEW.corrects_id AND o.member_id = NEW.member_id
        AND COALESCE(o.child_id, 0) = COALESCE(NEW.child_id, 0)
        AND (NEW.child_id IS NULL OR o.consenter = NEW.consenter))
    AND NOT EXISTS (SELECT 1 FROM consents k WHERE k.corrects_id = NEW.corrects_id)))"""

_SHOWN_RIGHTLY = """(NEW.notice_id IS NULL OR EXISTS (SELECT 1 FROM notices n
    WHERE n.id = NEW.notice_id AND n.member_id = NEW.member_id
      AND n.policy_version_id = NEW.policy_version_id))"""

CONSENT_GUARDS = (
    Guard(
        "guard_consents_insert",
        "consents",
        "INSERT",
        filled(
            """NO_KEY(NEW.id) OR NO_KEY(NEW.member_id) OR ODD_DAY(NEW.given_on)
  OR NEW.id <= COALESCE((SELECT MAX(c.id) FROM consents c), 0)
  OR NEW.given_on > COALESCE(JAPAN_DAY(NEW.recorded_at), '0001-01-01')
  OR NEW.answer NOT IN ('granted', 'renewed', 'withdrawn', 'declined', 'voided')
  OR NEW.consenter NOT IN ('self', 'guardian')
  OR (NEW.consenter = 'guardian' AND NEW.relationship_word = '')
  OR (NEW.answer IN ('granted', 'renewed') AND NOT NEW.all_clauses)
  OR (NEW.answer = 'voided' AND NEW.corrects_id IS NULL)
  OR NOT {corrects} OR NOT {shown} OR NOT {version}""",
            corrects=_CORRECTS_RIGHTLY,
            shown=_SHOWN_RIGHTLY,
            version=_KNOWN_VERSION,
        ),
        "ledger: a consent names an approved version, whole, under a new number",
    ),
    *forever("consents", "ledger: rows stay as they are"),
    Guard(
        "guard_consent_details_insert",
        "consent_details",
        "INSERT",
        "EXISTS (SELECT 1 FROM consent_details d WHERE d.consent_id = NEW.consent_id)",
        "ledger: details are written once",
    ),
    Guard(
        "guard_consent_details_update",
        "consent_details",
        "UPDATE",
        ALWAYS,
        "ledger: details are erased or stay as they are",
    ),
    Guard(
        "guard_notices_insert",
        "notices",
        "INSERT",
        filled(
            """NO_KEY(NEW.member_id) OR ODD_DAY(NEW.shown_on)
  OR EXISTS (SELECT 1 FROM notices n WHERE n.id = NEW.id) OR NOT {version}""",
            version=_KNOWN_VERSION,
        ),
        "ledger: a notice names an approved version under a new number",
    ),
    *forever("notices", "ledger: rows stay as they are"),
)
