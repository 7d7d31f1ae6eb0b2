"""Keep somebody out of a case that touches her (関係者のため担当しない, OFFICE M-16)."""

from app.office.assignments import assign_in
from app.office.case_people_checks import colleagues, known_colleague
from app.office.cases import find, subjects
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.typed import LONGEST_LINE, refuse_unfit
from app.rules.errors import Refused
from app.rules.ids import RequestId, StaffId
from app.rules.roles import Role, Verb


def recuse(
    desk: Desk, request_id: RequestId, staff_id: StaffId, reason: str, to: StaffId | None = None
) -> Changes:
    """Keep somebody out of a case for good; who was in charge hands it to `to`, or to nobody yet.

    Everybody may step back herself; only the 管理責任者 keeps somebody else out.

    Raises:
        Refused: no reason, she stays out already, or a clerk names somebody else.
    """
    desk.demand(Verb.assign)
    _refuse_unreasoned(reason)
    _refuse_for_another(desk, staff_id)
    with desk.unit("関係者のため担当しない") as unit:
        colleagues(unit, [staff_id])
        case = find(unit, request_id)
        if case.closed_on is not None:
            raise Refused("この受付は完了しています。何も変えていません。")
        if staff_id in case.recused:
            raise Refused("すでに「関係者のため担当しない」と登録されています。")
        unit.case_people.recuse(
            request_id,
            staff_id,
            on=desk.today,
            reason=reason.strip(),
            by=unit.stamp.by,
            at=unit.stamp.at,
        )
        unit.log((*subjects(case), ("staff", staff_id)), {"reason": reason.strip()})
        if to is not None:
            known_colleague(unit, to)
            assign_in(desk, unit, find(unit, request_id), to, reason)
    return changes("requests")


def _refuse_for_another(desk: Desk, staff_id: StaffId) -> None:
    if staff_id != desk.actor.id and Role.manager not in desk.actor.roles:
        raise Refused(
            "ほかの方を担当から外せるのは管理責任者です。ご自分についてだけ登録できます。"
            "何も変えていません。"
        )


def _refuse_unreasoned(reason: str) -> None:
    if not reason.strip():
        raise Refused("担当しない理由（親族、同じ職場など）を書いてください。何も変えていません。")
    refuse_unfit({"理由": reason}, LONGEST_LINE)
