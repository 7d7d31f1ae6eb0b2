"""Name who approves in the head's place, and on which days the head is away (代決, M-02)."""

from collections.abc import Mapping, Sequence
from datetime import date

from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.seen import Seen, refuse_stale
from app.rules.approvals import Deputy, check_deputy
from app.rules.errors import Refused
from app.rules.ids import StaffId
from app.rules.roles import Role, Verb
from app.storage.unit import Unit

SETTING = "signing_deputies"


def kept(unit: Unit) -> tuple[Deputy, ...]:
    """Return the deputies inside an open unit."""
    stored = unit.settings.read(SETTING)
    return tuple(_read(one) for one in (stored if isinstance(stored, list) else ()))


def candidates(desk: Desk) -> Mapping[StaffId, str]:
    """Return the names of those who may stand in for the head."""
    with desk.look() as unit:
        return _able(unit)


def change(
    desk: Desk, deputies: Sequence[Deputy], seen: Seen[tuple[Deputy, ...]] | None = None
) -> Changes:
    """Set the deputies and their days.

    Raises:
        Refused: somebody is no 部署管理者, or the days end before they begin.
        Overtaken: somebody else has named deputies since they were seen.
    """
    desk.demand(Verb.change_settings)
    for sentence in filter(None, map(check_deputy, deputies)):
        raise Refused(f"{sentence}何も変えていません。")
    with desk.unit("代決者を変更") as unit:
        refuse_stale(kept(unit), seen, "代決者")
        if not {one.staff_id for one in deputies} <= set(_able(unit)):
            raise Refused(
                "代決者には、部署管理者の役割がある方を選んでください。何も変えていません。"
            )
        before, now = unit.settings.read(SETTING) or [], [_spelt(one) for one in deputies]
        unit.settings.change(SETTING, now)
        people = dict.fromkeys(("staff", int(one.staff_id)) for one in deputies)
        unit.log(tuple(people), {"deputies": [before, now]})
    return changes("settings", "requests", "letters")


def _able(unit: Unit) -> Mapping[StaffId, str]:
    listed = unit.staff.listed()
    able = (one for one in listed if one.active and Role.department_manager in one.roles)
    return {one.id: one.name for one in able}


def _read(stored: Mapping[str, object]) -> Deputy:
    until = stored.get("until_on")
    return Deputy(
        StaffId(int(str(stored["staff_id"]))),
        date.fromisoformat(str(stored["from_on"])),
        date.fromisoformat(str(until)) if until else None,
    )


def _spelt(one: Deputy) -> Mapping[str, object]:
    return {
        "staff_id": int(one.staff_id),
        "from_on": one.from_on.isoformat(),
        "until_on": one.until_on.isoformat() if one.until_on else None,
    }
