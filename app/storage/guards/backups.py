"""Guard what is known of backups, restores and people: what was recorded stays."""

from app.storage.guards.desk import kept, new_only
from app.storage.guards.guard import Guard, forever

_KEPT: dict[str, tuple[str, ...]] = {
    "backups": (
        *("made_at", "made_by", "cause", "file_name", "size_bytes", "sha256"),
        *("schema_revision", "rows_total", "history_number", "history_hash"),
    ),
    "restores": (
        *("restored_at", "restored_by", "file_name", "backup_made_at"),
        *("history_number", "history_hash", "lost_rows", "saved_as", "numbers"),
    ),
    "pending_erasures": ("restore_id", "member_id", "erased_on"),
    "staff": ("login", "added_at"),
}
"""What no later act changes of a row; the row itself is never replaced or taken away."""

_FOREVER = ("backup_checks", "lost_anchors")
"""What was found at a trial, and what paper is held against, is neither changed nor taken away."""

BACKUP_TABLES = (*_KEPT, *_FOREVER)

_SAME_ANCHOR = """EXISTS (SELECT 1 FROM lost_anchors o
    WHERE o.restore_id = NEW.restore_id AND o.number = NEW.number)"""

BACKUP_GUARDS: tuple[Guard, ...] = (
    *(guard for table, fixed in _KEPT.items() for guard in kept(table, fixed)),
    *(guard for table in _FOREVER for guard in forever(table, f"{table}: written once")),
    new_only("backup_checks"),
    Guard(
        "guard_lost_anchors_insert",
        "lost_anchors",
        "INSERT",
        _SAME_ANCHOR,
        "lost_anchors: written once",
    ),
)
