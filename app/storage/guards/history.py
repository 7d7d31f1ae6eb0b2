"""Guard the operation log: a row joins the chain at its end, and stays."""

from app.storage.guards.guard import Guard, forever

HISTORY_GUARDS = (
    Guard(
        "guard_history_insert",
        "history",
        "INSERT",
        """NEW.number <> COALESCE((SELECT MAX(h.number) FROM history h), 0) + 1
  OR NEW.prev_hash <> COALESCE((SELECT h.row_hash FROM history h
    ORDER BY h.number DESC LIMIT 1), '')""",
        "log: out of the chain",
    ),
    *forever("history", "log: rows stay as they are"),
)
