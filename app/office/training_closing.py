"""Close a training with who approved it and what the next year learns from it (LAW B-7)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.office.changes import Changes
from app.office.desk import Desk
from app.office.planned_trainings import one, still_open
from app.office.training_plans import TOUCHED
from app.office.trainings import OVERTAKEN
from app.office.typed import LONGEST_LINE, refuse_unfit
from app.rules.attendance import OPEN
from app.rules.eras import western
from app.rules.errors import Overtaken, Refused
from app.rules.ids import TrainingId
from app.rules.member_fields import one_line
from app.rules.roles import Verb
from app.storage.training_rows import TrainingRow
from app.storage.unit import Unit

_NAMED = 3


@dataclass(frozen=True)
class Closing:
    """Hold what is typed at the end; `why_open` says why some did not get it, where any."""

    on: date
    approved_by: str
    lessons: str
    why_open: str = ""


def missing(unit: Unit, row: TrainingRow, today: date) -> Sequence[str]:
    """Return the names of those whom the training has not reached, in the order of the list."""
    people = unit.trainings.people.of(row.id)
    names = {one.id: one for one in unit.workers.rows([person.worker_id for person in people])}
    return [
        names[person.worker_id].name
        for person in people
        if person.outcome(row.pass_points, names[person.worker_id].left_on, today) in OPEN
    ]


def close(desk: Desk, key: TrainingId, closing: Closing, edition: int) -> Changes:
    """Close a training; after that nobody's attendance changes.

    Raises:
        Refused: it was not held, somebody is missing without a reason, or a word is missing.
    """
    desk.demand(Verb.plan_training)
    refuse_unfit({"次年度への課題": closing.lessons, "未受講の理由": closing.why_open})
    refuse_unfit({"承認した人": closing.approved_by}, LONGEST_LINE // 2)
    name, lessons = one_line(closing.approved_by), closing.lessons.strip()
    if not name or not lessons:
        raise Refused(
            "承認した人と次年度への課題を書いてください（課題がなければ「なし」）。"
            "何も変えていません。"
        )
    with desk.unit("教育を終了") as unit:
        row = still_open(unit, key)
        _refuse_early(row, closing.on, desk.today)
        _refuse_listless(unit, row)
        left = missing(unit, row, desk.today)
        lessons = _with_missing(row, left, lessons, closing.why_open.strip())
        values = {"closed_on": closing.on, "approved_by": name, "lessons": lessons}
        if not unit.trainings.set(key, edition, values):
            raise Overtaken(OVERTAKEN)
        told = {"title": row.title, "on": str(closing.on), "by": name, "lessons": lessons}
        unit.log((("training", key),), {**told, "missing": list(left)})
    return TOUCHED


def reopen(desk: Desk, key: TrainingId, reason: str, edition: int) -> Changes:
    """Open a closed training again, for a make-up or a mistake; the reason stays in the log.

    Raises:
        Refused: it is open, or no reason is given.
    """
    desk.demand(Verb.plan_training)
    refuse_unfit({"理由": reason})
    if not reason.strip():
        raise Refused("終了を取り消す理由を書いてください。何も変えていません。")
    with desk.unit("教育の終了を取り消した") as unit:
        row = one(unit, key)
        if row.closed_on is None:
            raise Refused(f"「{row.title}」は終了していません。何も変えていません。")
        values = {"closed_on": None, "approved_by": ""}
        if not unit.trainings.set(key, edition, values):
            raise Overtaken(OVERTAKEN)
        stood = {"closed_on": str(row.closed_on), "approved_by": row.approved_by}
        unit.log((("training", key),), {**stood, "reason": reason.strip()})
    return TOUCHED


def _refuse_early(row: TrainingRow, on: date, today: date) -> None:
    if row.from_on is None or row.to_on is None:
        raise Refused(
            f"「{row.title}」の実施の日が入っていません。何も変えていません。"
            "実施の日と出欠を記録してから終了してください。"
        )
    if on > today:
        raise Refused(f"{western(on)}は、まだ来ていない日です。何も変えていません。")
    if on < row.to_on:
        raise Refused(
            f"終了の日が、教育の終わり（{western(row.to_on)}）より前です。何も変えていません。"
        )


def _refuse_listless(unit: Unit, row: TrainingRow) -> None:
    if not unit.trainings.people.of(row.id):
        raise Refused(
            f"「{row.title}」には受講者名簿がありません。何も変えていません。"
            "受講者名簿を作り、出欠を記録してから終了してください。"
        )


def _with_missing(row: TrainingRow, left: Sequence[str], lessons: str, why: str) -> str:
    """Refuse while somebody is missing without a reason; the reason is kept with the lessons."""
    if not left:
        return lessons
    if why:
        return f"{lessons}\n未受講{len(left)}人：{why}"
    more = f"ほか{len(left) - _NAMED}人" if len(left) > _NAMED else ""
    raise Refused(
        f"「{row.title}」をまだ受けていない方がいます"
        f"（{'、'.join(left[:_NAMED])}{more}）。何も変えていません。"
        "補講を記録するか「対象外」にするか、未受講のまま終了する理由を書いてください。"
    )
