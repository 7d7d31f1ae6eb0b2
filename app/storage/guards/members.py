"""Guard the register: nobody stands in it without consent (LAW A-13 P-9, P-10; DECISIONS 12).

A consent opens it where it is whole, names an approved version in force on the gate day (the day
the application was received, else of registration), no 重要 version replaced that one until then,
and no later answer took it back. Who comes back after 退会 needs a consent that stands on the day
of the return, which is no earlier than the newest act in the log and her newest state. A corrected
row counts for nothing, one about a child does not count for the member. `INSERT OR REPLACE` and
`UPDATE OR REPLACE` would push another row out without asking, hence the guards on keys.
"""

from app.storage.guards.guard import ALWAYS, Guard, changed, filled
from app.storage.guards.states import ledger_of_states, merge_guard, state_guard

_REASON = "gate: no member without consent to the version in force"

_COUNTS = """{version}.approved_at IS NOT NULL AND {version}.in_force_on <= {day}
    AND NOT EXISTS (SELECT 1 FROM policy_versions w
      WHERE w.major AND w.approved_at IS NOT NULL
        AND w.in_force_on > {version}.in_force_on AND w.in_force_on <= {day})"""

# COALESCE keeps the engine from walking through all answers that are about no child.
_HOLDS = filled(
    """EXISTS (
  SELECT 1 FROM consents c JOIN policy_versions v ON v.id = c.policy_version_id
  WHERE c.member_id IN ({family}) AND COALESCE(c.child_id, 0) = 0
    AND c.answer IN ('granted', 'renewed') AND c.all_clauses
    AND c.given_on <= {until} AND {day} <= {until}
    AND NOT EXISTS (SELECT 1 FROM consents k WHERE k.corrects_id = c.id)
    AND {counts}
    AND NOT EXISTS (SELECT 1 FROM consents l
      JOIN policy_versions lv ON lv.id = l.policy_version_id
      WHERE l.member_id IN ({family}) AND COALESCE(l.child_id, 0) = 0
        AND (l.given_on > c.given_on OR (l.given_on = c.given_on AND l.id > c.id))
        AND NOT EXISTS (SELECT 1 FROM consents k WHERE k.corrects_id = l.id)
        AND (l.answer = 'withdrawn' OR (l.answer = 'declined'
    AND {later_counts}))))""",
    family="SELECT NEW.id UNION ALL SELECT d.id FROM members d WHERE d.merged_into = NEW.id",
    counts=filled(_COUNTS, version="v"),
    later_counts=filled(_COUNTS, version="lv"),
)

_GATE = filled(
    _HOLDS, day="COALESCE(NEW.received_on, NEW.registered_on)", until="NEW.registered_on"
)

_RETURN_DAY = """(SELECT MAX(days.day) FROM (SELECT NEW.registered_on AS day
  UNION ALL SELECT JAPAN_DAY(s.recorded_at) FROM member_states s WHERE s.member_id = NEW.id
  UNION ALL SELECT JAPAN_DAY(h.at) FROM history h
  WHERE h.number = (SELECT MAX(n.number) FROM history n)) AS days)"""

# Somebody who stood in the register and was taken for dead by mistake stands in it again.
_WRONGLY_DEAD = """(OLD.state = 'deceased' AND COALESCE((SELECT s.state FROM member_states s
    WHERE s.member_id = NEW.id ORDER BY s.id DESC LIMIT 1 OFFSET 2), 'active') = 'active')"""

_ODD = "ODD_DAY(NEW.registered_on) OR ODD_DAY(NEW.received_on)"

# Who returned on the strength of a double's consent does not stand once the double is parted.
_BORROWED = """(EXISTS (SELECT 1 FROM member_states s
    WHERE s.member_id = OLD.merged_into AND s.state = 'active')
  AND NOT EXISTS (SELECT 1 FROM consents c
    WHERE c.member_id = OLD.merged_into AND COALESCE(c.child_id, 0) = 0
      AND c.answer IN ('granted', 'renewed')
      AND NOT EXISTS (SELECT 1 FROM consents k WHERE k.corrects_id = c.id)
      AND NOT EXISTS (SELECT 1 FROM consents l
        WHERE l.member_id = c.member_id AND COALESCE(l.child_id, 0) = 0
          AND l.answer IN ('withdrawn', 'declined')
          AND (l.given_on > c.given_on OR (l.given_on = c.given_on AND l.id > c.id))
          AND NOT EXISTS (SELECT 1 FROM consents k WHERE k.corrects_id = l.id))))"""

MEMBER_GUARDS = (
    Guard(
        "guard_members_insert",
        "members",
        "INSERT",
        filled(
            """NO_KEY(NEW.id) OR {odd} OR NEW.merged_into IS NOT NULL OR NEW.state <> 'active'
  OR EXISTS (SELECT 1 FROM members m WHERE m.id = NEW.id OR m.member_code = NEW.member_code)
  OR NOT {gate}""",
            odd=_ODD,
            gate=_GATE,
        ),
        _REASON,
    ),
    Guard(
        "guard_members_update",
        "members",
        "UPDATE",
        filled(
            """{key_changed} OR (({code_changed})
    AND EXISTS (SELECT 1 FROM members m WHERE m.member_code = NEW.member_code))
  OR (({day_changed}) AND ({odd} OR NOT {gate}))""",
            key_changed=changed("id"),
            code_changed=changed("member_code"),
            day_changed=changed("registered_on", "received_on"),
            odd=_ODD,
            gate=_GATE,
        ),
        _REASON,
    ),
    Guard(
        "guard_members_return",
        "members",
        "UPDATE",
        filled(
            "NEW.state = 'active' AND ({state_changed}) AND NOT {undone} AND NOT {gate}",
            state_changed=changed("state"),
            undone=_WRONGLY_DEAD,
            gate=filled(_HOLDS, day=_RETURN_DAY, until=_RETURN_DAY),
        ),
        _REASON,
    ),
    state_guard("members", "member"),
    merge_guard("members"),
    Guard(
        "guard_members_part",
        "members",
        "UPDATE",
        filled(
            "OLD.merged_into IS NOT NULL AND ({merge_changed}) AND {borrowed}",
            merge_changed=changed("merged_into"),
            borrowed=_BORROWED,
        ),
        _REASON,
    ),
    Guard("guard_members_delete", "members", "DELETE", ALWAYS, "members leave, rows stay"),
    *ledger_of_states("members", "member"),
)

# What no record may ever hold, whatever weights the versions have by now.
WITHOUT_CONSENT = """SELECT m.id FROM members m WHERE NOT EXISTS (
  SELECT 1 FROM consents c JOIN policy_versions v ON v.id = c.policy_version_id
  WHERE c.member_id = m.id AND c.answer IN ('granted', 'renewed') AND c.all_clauses
    AND v.approved_at IS NOT NULL) ORDER BY m.id"""
