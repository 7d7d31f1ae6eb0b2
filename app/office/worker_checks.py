"""Find whom a person's fields name, and refuse the same person twice."""

from collections.abc import Sequence

from app.rules.errors import Refused
from app.rules.ids import DepartmentId, StaffId, WorkerId
from app.rules.workers import Worker, same_person
from app.storage.departments import DepartmentRow
from app.storage.unit import Unit
from app.storage.workers import NewWorker, WorkerRow


def resolved(
    unit: Unit,
    worker: Worker,
    before: WorkerRow | None = None,
    departments: Sequence[DepartmentRow] | None = None,
) -> NewWorker:
    """Find the department and the user that a person names.

    Whoever asks for many people gives the `departments`, read once.

    Raises:
        Refused: there is no such department, or nobody signs in by this name.
    """
    return NewWorker(
        number=worker.number,
        name=worker.name,
        kana=worker.kana,
        department_id=_department(
            unit.departments.rows() if departments is None else departments,
            worker.department,
            before,
        ),
        kind=worker.kind,
        staff_id=_user(unit, worker.login),
        joined_on=worker.joined_on,
        left_on=worker.left_on,
    )


def refuse_same(known: Sequence[WorkerRow], new: NewWorker, key: WorkerId | None) -> None:
    """Refuse a number or a user twice, and the same name twice in one department.

    Raises:
        Refused: with who stands there.
    """
    for row in known:
        if row.id != key and (sentence := clash(row, new)):
            raise Refused(sentence)


def clash(row: NewWorker, new: NewWorker) -> str | None:
    """Say why two people cannot both stand on record; None where they can."""
    if new.number and row.number == new.number:
        return (
            f"職員番号{new.number}は、{row.name}さんの番号です。何も変えていません。"
            "番号を確かめてください。"
        )
    if new.staff_id and row.staff_id == new.staff_id:
        return (
            f"このログイン名は、{row.name}さんのものです。何も変えていません。"
            "ログイン名を確かめてください。"
        )
    told_apart = row.left_on is not None or (row.number and new.number)
    same_place = row.department_id == new.department_id
    if not told_apart and same_place and same_person(row.name, new.name):
        return (
            f"{new.name}さんは、同じ部署にもう登録されています。何も変えていません。"
            "同じお名前の別の方のときは、お二人に職員番号を入れてください。"
        )
    return None


def _department(
    departments: Sequence[DepartmentRow], name: str, before: WorkerRow | None
) -> DepartmentId | None:
    """Find a department by its name; an ended one only where the person is in it already."""
    if not name:
        return None
    stays = before.department_id if before and before.department_name == name else None
    for row in departments:
        if row.name == name and (row.ended_on is None or row.id == stays):
            return row.id
    raise Refused(
        f"「{name}」という部署は登録されていません。何も変えていません。"
        "部署の名前を確かめるか、先に部署を登録してください。"
    )


def _user(unit: Unit, login: str) -> StaffId | None:
    if not login:
        return None
    user = unit.staff.find(login)
    if user is None:
        raise Refused(
            f"ログイン名「{login}」の利用者はいません。何も変えていません。"
            "ログイン名を確かめるか、空にしてください。"
        )
    return user.id
