"""Guard the policy: an approved version keeps its day, a registered text its every word.

Only the weight (重要 or 軽微) stays open, which a manager may judge anew (DECISIONS 1), and what
was missing may be added: a text, marked as added late, a summary, a reason. An approval is taken
back only before its day and while nothing refers to the version. Once consents exist, no version
may slip in before the newest (DECISIONS 14).
"""

from app.storage.guards.guard import Guard, changed, filled

_ODD = "ODD_DAY(NEW.in_force_on) OR (NEW.raw_text IS NULL) <> (NEW.text_sha256 = '')"

_TOO_OLD = """(EXISTS (SELECT 1 FROM consents c) AND EXISTS (SELECT 1 FROM policy_versions v
    WHERE v.in_force_on > NEW.in_force_on AND v.approved_at IS NOT NULL))"""

# The day of the newest row of the log stands for today, which a database cannot know.
_USED = """(EXISTS (SELECT 1 FROM consents c WHERE c.policy_version_id = OLD.id)
    OR EXISTS (SELECT 1 FROM notices n WHERE n.policy_version_id = OLD.id)
    OR EXISTS (SELECT 1 FROM campaigns g WHERE g.policy_version_id = OLD.id)
    OR NOT EXISTS (SELECT 1 FROM history h
      WHERE h.number = (SELECT MAX(k.number) FROM history k)
        AND JAPAN_DAY(h.at) < OLD.in_force_on))"""

_TAKEN_BACK = f"(NEW.approved_at IS NULL AND NEW.approved_by IS NULL AND NOT {_USED})"

_FROZEN_TEXT = """EXISTS (SELECT 1 FROM policy_versions v
    WHERE v.id = {row}.version_id AND v.approved_at IS NOT NULL AND v.raw_text IS NOT NULL)"""

_APPROVED = """EXISTS (SELECT 1 FROM policy_versions v
    WHERE v.id = {row}.version_id AND v.approved_at IS NOT NULL)"""

_HELD_OR_KNOWN = "{held} OR EXISTS (SELECT 1 FROM {table} t WHERE t.id = NEW.id)"


def _frozen(table: str, held: str) -> tuple[Guard, ...]:
    """Return the guards of what belongs to a version and is frozen with it."""
    new, old = filled(held, row="NEW"), filled(held, row="OLD")
    return (
        Guard(
            f"guard_{table}_insert",
            table,
            "INSERT",
            filled(_HELD_OR_KNOWN, held=new, table=table),
            "policy: frozen",
        ),
        Guard(
            f"guard_{table}_update",
            table,
            "UPDATE",
            f"{changed('id')} OR {new} OR {old}",
            "policy: frozen",
        ),
        Guard(f"guard_{table}_delete", table, "DELETE", old, "policy: frozen"),
    )


_VERSION_GUARDS = (
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
  OR (OLD.approved_at IS NOT NULL AND ({facts_changed}))
  OR (OLD.approved_at IS NOT NULL AND ({approval_changed}) AND NOT {taken_back})
  OR (OLD.approved_at IS NOT NULL AND OLD.raw_text IS NOT NULL AND ({text_changed}))
  OR (OLD.approved_at IS NOT NULL AND OLD.raw_text IS NULL AND NEW.raw_text IS NOT NULL
    AND NOT NEW.text_late)
  OR (OLD.approved_at IS NOT NULL AND OLD.summary <> '' AND ({summary_changed}))
  OR (OLD.approved_at IS NOT NULL AND OLD.reason <> '' AND ({reason_changed}))""",
            key_changed=changed("id"),
            odd=_ODD,
            day_changed=changed("in_force_on"),
            joining=changed("in_force_on", "approved_at"),
            too_old=_TOO_OLD,
            facts_changed=changed("in_force_on", "kind", "drafted_by"),
            approval_changed=changed("approved_at", "approved_by"),
            taken_back=_TAKEN_BACK,
            text_changed=changed(
                *("raw_text", "text_sha256", "text_added_on", "text_late", "parts_kept")
            ),
            summary_changed=changed("summary"),
            reason_changed=changed("reason"),
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
)

_TASK_GUARDS = (
    Guard(
        "guard_policy_tasks_insert",
        "policy_tasks",
        "INSERT",
        "EXISTS (SELECT 1 FROM policy_tasks t WHERE t.id = NEW.id)",
        "policy: tasks come under a new number",
    ),
    Guard(
        "guard_policy_tasks_update",
        "policy_tasks",
        "UPDATE",
        f"""{changed("id", "version_id", "kind", "title")}
  OR NEW.state NOT IN ('open', 'done', 'not_needed')
  OR (NEW.state = 'open') <> (NEW.done_on IS NULL) OR ODD_DAY(NEW.done_on)""",
        "policy: a task is done on a day or not at all",
    ),
    Guard(
        "guard_policy_tasks_delete",
        "policy_tasks",
        "DELETE",
        "OLD.state <> 'open'",
        "policy: what was done stays",
    ),
)

POLICY_GUARDS = (
    *_VERSION_GUARDS,
    *_frozen("policy_facts", _FROZEN_TEXT),
    *_frozen("policy_clauses", _FROZEN_TEXT),
    *_frozen("policy_judgments", _APPROVED),
    *_TASK_GUARDS,
)
