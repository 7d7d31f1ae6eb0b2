"""Remember how each person left the screens."""

from datetime import date

from app.office.desk import Desk
from app.storage.unit import Unit


def recall(desk: Desk, key: str) -> str | None:
    """Return what this person's screens left under a key."""
    with desk.look() as unit:
        kept = unit.settings.read(_own(desk, key))
    return kept if isinstance(kept, str) else None


def remember(desk: Desk, key: str, text: str) -> None:
    """Keep how a screen was left; not an act on the records, so not in the log."""
    with desk.aside() as unit:
        unit.settings.change(_own(desk, key), text)


def procedures_published_on(unit: Unit) -> date | None:
    """Return the day on which the procedure for requests was published (法32①3); None before."""
    kept = unit.settings.read("procedures_published_on")
    return date.fromisoformat(kept) if isinstance(kept, str) else None


def _own(desk: Desk, key: str) -> str:
    return f"staff/{desk.actor.id}/{key}"
