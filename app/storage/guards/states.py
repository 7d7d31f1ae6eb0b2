"""Guard the states of members and children: each change has its row first, and that row stays."""

from app.storage.guards.guard import Guard, changed, filled, forever

_MERGED_RIGHTLY = """(NEW.merged_into IS NULL OR (NEW.merged_into <> NEW.id
    AND EXISTS (SELECT 1 FROM {table} t
      WHERE t.id = NEW.merged_into AND t.merged_into IS NULL)
    AND NOT EXISTS (SELECT 1 FROM {table} d WHERE d.merged_into = NEW.id)))"""


def state_guard(table: str, noun: str) -> Guard:
    """Return the guard that a state is the newest one in the ledger of states."""
    return Guard(
        f"guard_{table}_state",
        table,
        "UPDATE",
        filled(
            """({state_changed}) AND NEW.state IS DISTINCT FROM (SELECT s.state FROM {noun}_states s
    WHERE s.{noun}_id = NEW.id ORDER BY s.id DESC LIMIT 1)""",
            state_changed=changed("state"),
            noun=noun,
        ),
        f"{table}: a state changes after its row in the ledger of states",
    )


def merge_guard(table: str) -> Guard:
    """Return the guard that a double points to somebody who stands, and nobody points to it."""
    return Guard(
        f"guard_{table}_merge",
        table,
        "UPDATE",
        filled(
            "({merge_changed}) AND NOT {rightly}",
            merge_changed=changed("merged_into"),
            rightly=filled(_MERGED_RIGHTLY, table=table),
        ),
        f"{table}: merged into somebody who stands",
    )


def ledger_of_states(table: str, noun: str) -> tuple[Guard, ...]:
    """Return the guards of a ledger of states: rows join at its end, and stay.

    A row says what is about to happen, so none comes while the one before has not happened.
    """
    reason = f"{table}: states stay on record, and each happens"
    return (
        Guard(
            f"guard_{noun}_states_insert",
            f"{noun}_states",
            "INSERT",
            filled(
                """ODD_DAY(NEW.since_on) OR NEW.since_on > JAPAN_DAY(NEW.recorded_at)
  OR NEW.state NOT IN ('active', 'left', 'graduated', 'deceased', 'erased', 'stopped')
  OR NEW.id < -1 OR EXISTS (SELECT 1 FROM {noun}_states s WHERE s.id = NEW.id)
  OR (NEW.id > 0 AND NEW.id <= COALESCE((SELECT MAX(s.id) FROM {noun}_states s), 0))
  OR NOT EXISTS (SELECT 1 FROM {table} m WHERE m.id = NEW.{noun}_id AND m.state <> NEW.state
    AND m.state = COALESCE((SELECT s.state FROM {noun}_states s
      WHERE s.{noun}_id = NEW.{noun}_id ORDER BY s.id DESC LIMIT 1), 'active'))""",
                table=table,
                noun=noun,
            ),
            reason,
        ),
        *forever(f"{noun}_states", reason),
    )
