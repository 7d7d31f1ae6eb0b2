"""Guard the series: a number once given is never given again."""

from app.storage.guards.guard import ALWAYS, Guard, changed

SERIES_GUARDS = (
    Guard(
        "guard_series_insert",
        "series",
        "INSERT",
        "EXISTS (SELECT 1 FROM series s WHERE s.name = NEW.name)",
        "series: begun once",
    ),
    Guard(
        "guard_series_update",
        "series",
        "UPDATE",
        f"{changed('name')} OR NEW.last <= OLD.last",
        "series: only up",
    ),
    Guard("guard_series_delete", "series", "DELETE", ALWAYS, "series: numbers stay"),
)
