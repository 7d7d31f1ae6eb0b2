"""Say what the database itself refuses, once for both engines.

Each guard is a condition on the row about to be written (`NEW`) or gone (`OLD`); where it is
true, the statement is refused. `triggers` renders them. The gate follows LAW A-13 P-9 and P-10:
a member stands only with a consent to all clauses of a version that no 重要 version had replaced
by the day the application was received (or registered).
"""

from dataclasses import dataclass
from typing import Literal

Event = Literal["INSERT", "UPDATE", "DELETE"]


@dataclass(frozen=True)
class Guard:
    """Refuse one kind of write on one table where the condition holds."""

    name: str
    table: str
    event: Event
    refused_when: str
    reason: str


_GATE_DAY = "COALESCE(NEW.received_on, NEW.registered_on)"

_GATE_HOLDS = """EXISTS (
  SELECT 1 FROM consents c JOIN policy_versions v ON v.id = c.policy_version_id
  WHERE c.member_id = NEW.id AND c.answer = 'granted' AND c.all_clauses
    AND v.approved_at IS NOT NULL AND v.in_force_on <= :gate_day
    AND c.given_on <= NEW.registered_on AND :gate_day <= NEW.registered_on
    AND NOT EXISTS (SELECT 1 FROM policy_versions w
      WHERE w.major AND w.approved_at IS NOT NULL
        AND w.in_force_on > v.in_force_on AND w.in_force_on <= :gate_day)
    AND NOT EXISTS (SELECT 1 FROM consents l
      JOIN policy_versions lv ON lv.id = l.policy_version_id
      WHERE l.member_id = c.member_id AND l.id > c.id AND lv.in_force_on <= :gate_day
        AND l.answer <> 'granted'))""".replace(":gate_day", _GATE_DAY)

_CODE_TAKEN = """EXISTS (SELECT 1 FROM members m
  WHERE m.id = NEW.id OR m.member_code = NEW.member_code)"""

_BACK_OR_REDATED = """(NEW.state = 'active' AND (OLD.state <> 'active'
  OR NEW.registered_on IS DISTINCT FROM OLD.registered_on
  OR NEW.received_on IS DISTINCT FROM OLD.received_on))"""

_FROZEN = """(OLD.approved_at IS NOT NULL AND (
  NEW.in_force_on <> OLD.in_force_on OR NEW.kind <> OLD.kind OR NEW.id <> OLD.id
  OR NEW.approved_at IS DISTINCT FROM OLD.approved_at
  OR (OLD.raw_text IS NOT NULL AND (NEW.raw_text IS DISTINCT FROM OLD.raw_text
      OR NEW.text_sha256 <> OLD.text_sha256))))"""

_FACT_FROZEN = """EXISTS (SELECT 1 FROM policy_versions v WHERE v.id = {row}.version_id
  AND v.approved_at IS NOT NULL AND v.raw_text IS NOT NULL)"""

_LETTER_CHANGED = """NEW.id <> OLD.id OR NEW.document_number <> OLD.document_number
  OR NEW.sha256 <> OLD.sha256 OR NEW.dated_on <> OLD.dated_on OR NEW.kind <> OLD.kind
  OR (NEW.pdf IS NOT NULL AND NEW.pdf IS DISTINCT FROM OLD.pdf)"""

_OUT_OF_CHAIN = """NEW.number <> COALESCE((SELECT MAX(h.number) FROM history h), 0) + 1
  OR NEW.prev_hash <> COALESCE((SELECT h.row_hash FROM history h
    ORDER BY h.number DESC LIMIT 1), '')"""


GUARDS: tuple[Guard, ...] = (
    Guard(
        "guard_members_insert",
        "members",
        "INSERT",
        f"{_CODE_TAKEN} OR NOT {_GATE_HOLDS}",
        "gate: no member without consent to the version in force",
    ),
    Guard(
        "guard_members_update",
        "members",
        "UPDATE",
        f"NEW.id <> OLD.id OR ({_BACK_OR_REDATED} AND NOT {_GATE_HOLDS})",
        "gate: no member without consent to the version in force",
    ),
    Guard("guard_members_delete", "members", "DELETE", "1 = 1", "members leave, rows stay"),
    Guard(
        "guard_consents_insert",
        "consents",
        "INSERT",
        "EXISTS (SELECT 1 FROM consents c WHERE c.id = NEW.id)"
        " OR NEW.answer NOT IN ('granted', 'withdrawn', 'declined')"
        " OR (NEW.answer = 'granted' AND NOT NEW.all_clauses)"
        " OR NOT EXISTS (SELECT 1 FROM policy_versions v"
        " WHERE v.id = NEW.policy_version_id AND v.approved_at IS NOT NULL)",
        "ledger: a consent names an approved version, whole, under a new number",
    ),
    Guard("guard_consents_update", "consents", "UPDATE", "1 = 1", "ledger: rows stay as they are"),
    Guard("guard_consents_delete", "consents", "DELETE", "1 = 1", "ledger: rows stay"),
    Guard(
        "guard_versions_insert",
        "policy_versions",
        "INSERT",
        "EXISTS (SELECT 1 FROM policy_versions v WHERE v.id = NEW.id"
        " OR v.in_force_on = NEW.in_force_on)"
        " OR (EXISTS (SELECT 1 FROM consents c) AND EXISTS (SELECT 1 FROM policy_versions v"
        " WHERE v.in_force_on > NEW.in_force_on AND v.approved_at IS NOT NULL))",
        "policy: no older version once consents exist",
    ),
    Guard("guard_versions_update", "policy_versions", "UPDATE", _FROZEN, "policy: frozen"),
    Guard(
        "guard_versions_delete",
        "policy_versions",
        "DELETE",
        "OLD.approved_at IS NOT NULL",
        "policy: approved versions stay",
    ),
    Guard(
        "guard_facts_insert",
        "policy_facts",
        "INSERT",
        _FACT_FROZEN.format(row="NEW"),
        "policy: frozen",
    ),
    Guard(
        "guard_facts_update",
        "policy_facts",
        "UPDATE",
        _FACT_FROZEN.format(row="OLD"),
        "policy: frozen",
    ),
    Guard(
        "guard_facts_delete",
        "policy_facts",
        "DELETE",
        _FACT_FROZEN.format(row="OLD"),
        "policy: frozen",
    ),
    Guard("guard_letters_update", "letters", "UPDATE", _LETTER_CHANGED, "letters: issued"),
    Guard("guard_letters_delete", "letters", "DELETE", "1 = 1", "letters: numbers stay"),
    Guard(
        "guard_letters_insert",
        "letters",
        "INSERT",
        "EXISTS (SELECT 1 FROM letters l WHERE l.id = NEW.id"
        " OR l.document_number = NEW.document_number)",
        "letters: a number is given once",
    ),
    Guard("guard_history_insert", "history", "INSERT", _OUT_OF_CHAIN, "log: out of the chain"),
    Guard("guard_history_update", "history", "UPDATE", "1 = 1", "log: rows stay as they are"),
    Guard("guard_history_delete", "history", "DELETE", "1 = 1", "log: rows stay"),
    Guard("guard_series_update", "series", "UPDATE", "NEW.last <= OLD.last", "series: only up"),
    Guard("guard_series_delete", "series", "DELETE", "1 = 1", "series: numbers stay"),
)

NEVER_EMPTIED = ("members", "consents", "policy_versions", "letters", "history", "series")
