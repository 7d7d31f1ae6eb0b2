"""Keep the departments of the house, which answer for the personal data that they hold."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.typed import LONGEST_LINE, refuse_unfit
from app.rules.errors import Overtaken, Refused
from app.rules.house_departments import DepartmentDraft, NewDepartment, read_department
from app.rules.ids import DepartmentId
from app.rules.roles import Verb
from app.storage.departments import DepartmentRow
from app.storage.unit import Unit

__all__ = ["Added", "DepartmentRow", "add", "change", "move", "one", "rows", "standing"]

TOUCHED: Final = changes("workers")
_OVERTAKEN = (
    "ほかの人が先にこの部署の内容を変えました。あなたの入力は保存していません。"
    "最新の内容を確かめて、もう一度入力してください。"
)


@dataclass(frozen=True)
class Added:
    """Say under which key a department stands."""

    changes: Changes
    department_id: DepartmentId


def rows(desk: Desk) -> Sequence[DepartmentRow]:
    """Return all departments in the order of lists, those of before too."""
    desk.demand(Verb.read_governance)
    with desk.look() as unit:
        return unit.departments.rows()


def standing(desk: Desk, on: date | None = None) -> Sequence[DepartmentRow]:
    """Return the departments that there are on a day, or today."""
    return [row for row in rows(desk) if row.stands_on(on or desk.today)]


def add(desk: Desk, draft: DepartmentDraft) -> Added:
    """Put a department on record.

    Raises:
        Refused: the draft has problems, or there is a department of this name at that time.
    """
    desk.demand(Verb.keep_organisation)
    new = _read(desk, draft)
    with desk.unit("部署を登録") as unit:
        _refuse_same(unit, new, None)
        key = unit.departments.add(new)
        unit.log((("department", key),), _told(new))
    return Added(TOUCHED, key)


def change(desk: Desk, key: DepartmentId, draft: DepartmentDraft, edition: int) -> Changes:
    """Change the name or the days of a department; a name that was stays in the log.

    Raises:
        Refused: somebody was first, a name is used twice, or people work there after its end.
    """
    desk.demand(Verb.keep_organisation)
    new = _read(desk, draft)
    with desk.unit("部署の内容を変更") as unit:
        before = one(unit, key)
        _refuse_same(unit, new, key)
        _refuse_staffed(unit, key, new)
        if not unit.departments.change(key, new, edition):
            raise Overtaken(_OVERTAKEN)
        old = _told(NewDepartment(before.name, before.begun_on, before.ended_on))
        told = {name: [old[name], value] for name, value in _told(new).items()}
        unit.log((("department", key),), {n: v for n, v in told.items() if v[0] != v[1]})
    return TOUCHED


def move(desk: Desk, key: DepartmentId, places: int) -> Changes:
    """Move a department up (negative) or down in lists."""
    desk.demand(Verb.keep_organisation)
    with desk.unit("部署の並び順を変更") as unit:
        name = one(unit, key).name
        ordered = [row.id for row in unit.departments.rows()]
        place = max(0, min(len(ordered) - 1, ordered.index(key) + places))
        ordered.remove(key)
        ordered.insert(place, key)
        for position, department in enumerate(ordered, start=1):
            unit.departments.place(department, position)
        unit.log((("department", key),), {"name": name, "place": place + 1})
    return TOUCHED


def one(unit: Unit, key: DepartmentId) -> DepartmentRow:
    """Return one department inside an open unit.

    Raises:
        Refused: there is none under this key.
    """
    found = unit.departments.find(key)
    if found is None:
        raise Refused("この部署は見つかりません。画面を最新にしてからお試しください。")
    return found


def _read(desk: Desk, draft: DepartmentDraft) -> NewDepartment:
    refuse_unfit({"部署の名前": draft.name}, LONGEST_LINE)
    return read_department(draft, today=desk.today)


def _refuse_same(unit: Unit, new: NewDepartment, key: DepartmentId | None) -> None:
    """Refuse a name that another department has at the same time; of one ended it may be anew."""
    for row in unit.departments.rows():
        apart = bool(row.ended_on and new.begun_on and row.ended_on < new.begun_on) or bool(
            new.ended_on and row.begun_on and new.ended_on < row.begun_on
        )
        if row.id != key and row.name == new.name and not apart:
            raise Refused(
                f"「{new.name}」という部署は、もう登録されています。何も変えていません。"
                "同じ名前の部署を新しく置くときは、前の部署の終わりの日を先に入れてください。"
            )


def _refuse_staffed(unit: Unit, key: DepartmentId, new: NewDepartment) -> None:
    if new.ended_on is None:
        return
    staying = [
        row
        for row in unit.workers.all()
        if row.department_id == key and (row.left_on is None or row.left_on > new.ended_on)
    ]
    if staying:
        raise Refused(
            f"「{new.name}」には、終わりの日の後も{staying[0].name}さんなど{len(staying)}人が"
            "所属しています。何も変えていません。先に所属を変えてください。"
        )


def _told(new: NewDepartment) -> dict[str, str]:
    return {name: str(value or "") for name, value in vars(new).items()}
