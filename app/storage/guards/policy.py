"""Guard the policy: an approved version keeps its day, a registered text its every word.

Only the weight (重要 or 軽微) stays open, which a manager may judge anew (DECISIONS 1), and a text
that was missing may be added. Once consents exist, no version may slip in before the newest
(DECISIONS 14).
"""

from app.storage.guards.guard import Guard, changed, filled

_ODD = "ODD_DAY(NEW.in_force_on) OR (NEW.raw_text IS NULL) <> (NEW.text_sha256 = '')"

_TOO_OLD = """(EXISTS (SELECT 1 FROM consents c) AND EXISTS (SELECT 1 FROM policy_versions v
    WHERE v.in_force_on > NEW.in_force_on AND v.approved_at IS NOT NULL))"""

_FROZEN_FACTS = """EXISTS (SELECT 1 FROM policy_versions v
    WHERE v.id = {row}.version_id AND v.approved_at IS NOT NULL AND v.raw_text IS NOT NULL)"""

POLICY_GUARDS = (
    Guard(
        "guard_policy_versions_insert",
        "policy_versions",
        "INSERT",
        filled(
            """{odd} OR {too_old} OR EXISTS (SELECT 1 FROM policy_versions v
    WHERE v.id = NEW.id OR v.in_force_on = NEW.in_force_on)""",
            odd=_ODD,
            too_old=_TOO_OLD,
        ),
        "policy: one version for a day, none before the newest once consents exist",
    ),
    Guard(
        "guard_policy_versions_update",
        "policy_versions",
        "UPDATE",
        filled(
            """{key_changed} OR {odd}
  OR (({day_changed}) AND EXISTS (SELECT 1 FROM policy_versions v
    WHERE v.in_force_on = NEW.in_force_on))
  OR (OLD.approved_at IS NULL AND ({joining}) AND {too_old})
  OR (OLD.approved_at IS NOT NULL AND ({approved_changed}))
  OR (OLD.approved_at IS NOT NULL AND OLD.raw_text IS NOT NULL AND ({text_changed}))""",
            key_changed=changed("id"),
            odd=_ODD,
            day_changed=changed("in_force_on"),
            joining=changed("in_force_on", "approved_at"),
            too_old=_TOO_OLD,
            approved_changed=changed("in_force_on", "kind", "approved_at", "approved_by"),
            text_changed=changed("raw_text", "text_sha256", "text_added_on"),
        ),
        "policy: frozen",
    ),
    Guard(
        "guard_policy_versions_delete",
        "policy_versions",
        "DELETE",
        "OLD.approved_at IS NOT NULL",
        "policy: approved versions stay",
    ),
    Guard(
        "guard_policy_facts_insert",
        "policy_facts",
        "INSERT",
        filled(
            "{frozen} OR EXISTS (SELECT 1 FROM policy_facts f WHERE f.id = NEW.id)",
            frozen=filled(_FROZEN_FACTS, row="NEW"),
        ),
        "policy: frozen",
    ),
    Guard(
        "guard_policy_facts_update",
        "policy_facts",
        "UPDATE",
        filled(
            "{key_changed} OR {new_frozen} OR {old_frozen}",
            key_changed=changed("id"),
            new_frozen=filled(_FROZEN_FACTS, row="NEW"),
            old_frozen=filled(_FROZEN_FACTS, row="OLD"),
        ),
        "policy: frozen",
    ),
    Guard(
        "guard_policy_facts_delete",
        "policy_facts",
        "DELETE",
        filled(_FROZEN_FACTS, row="OLD"),
        "policy: frozen",
    ),
)
