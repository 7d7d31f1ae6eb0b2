"""Keep the list of departments that the desk asks (社内照会)."""

from collections.abc import Sequence

from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.seen import Seen, refuse_stale
from app.office.typed import refuse_unfit
from app.rules.departments import DEPARTMENTS, read_departments
from app.rules.roles import Verb
from app.storage.unit import Unit

KEY = "departments"


def departments(desk: Desk) -> Sequence[str]:
    """Return the departments in the order in which they are offered."""
    desk.demand(Verb.ask_departments)
    with desk.look() as unit:
        return departments_of(unit)


def departments_of(unit: Unit) -> Sequence[str]:
    """Return the departments inside an open unit."""
    kept = unit.settings.read(KEY)
    return tuple(str(one) for one in kept) if isinstance(kept, list) else DEPARTMENTS


def set_departments(desk: Desk, typed: str, seen: Seen[tuple[str, ...]] | None = None) -> Changes:
    """Write the list anew, one department on each line; sheets that were sent stay as they are.

    Raises:
        Overtaken: somebody else has changed the list since it was seen.
    """
    desk.demand(Verb.change_settings)
    refuse_unfit({"部署の一覧": typed})
    names = read_departments(typed)
    with desk.unit("社内照会の部署を変更") as unit:
        refuse_stale(tuple(departments_of(unit)), seen, "部署の一覧")
        unit.settings.change(KEY, list(names))
        unit.log((), {"departments": list(names)})
    return changes("settings")
