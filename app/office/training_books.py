"""Print the books of trainings: the plan, what was held, who is missing, one list of people."""

from collections.abc import Iterator, Sequence
from typing import Final

from app.office import fiscal_years, training_plans
from app.office.desk import Desk
from app.office.registers import Register
from app.office.training_views import TrainingView, view, views_in
from app.rules.attendance import Attendance, Outcome
from app.rules.eras import japanese
from app.rules.ids import TrainingId, TrainingPlanId
from app.rules.periods import Days
from app.rules.roles import Verb
from app.rules.training_months import month_words
from app.rules.training_stages import TrainingStage
from app.storage.training_rows import TrainingPlanRow

BOXES: Final = ("作成", "管理責任者", "代表者")
_PLAN: Final = (
    *(("予定の月", 24.0), ("教育の名称", 48.0), ("内容", 62.0), ("方法", 22.0)),
    *(("対象", 52.0), ("講師", 26.0), ("教材", 34.0)),
)
_HELD: Final = (
    *(("年度", 18.0), ("教育の名称", 40.0), ("実施日", 36.0), ("方法", 18.0)),
    *(("講師", 24.0), ("教材（版）", 36.0), ("対象", 34.0), ("受講", 26.0)),
    *(("状況", 22.0), ("承認", 36.0), ("次年度への課題", 40.0)),
)
_MISSING: Final = (
    *(("部署", 34.0), ("職員番号", 20.0), ("氏名", 34.0), ("区分", 28.0)),
    *(("教育の名称", 52.0), ("実施日", 34.0), ("状況", 30.0), ("備考", 34.0)),
)
_PEOPLE: Final = (
    *(("職員番号", 20.0), ("氏名", 32.0), ("部署", 30.0), ("区分", 26.0)),
    *(("出欠", 24.0), ("受講日", 26.0), ("点数", 14.0), ("備考", 36.0)),
)
_SIGNS: Final = {Attendance.attended: "出席", Attendance.made_up: "補講", Attendance.expected: ""}


def plan(desk: Desk, key: TrainingPlanId) -> Register:
    """Return the yearly plan (教育計画書), with who approved it and boxes for the seals."""
    desk.demand(Verb.read_governance)
    with desk.look() as unit:
        row = training_plans.one(unit, key)
        seen = views_in(unit, unit.trainings.of_plan(key), desk.today)
    rows = tuple(_planned(one) for one in seen if one.row.cancelled_on is None)
    title = f"教育計画書（{row.fiscal_year}年度）"
    return Register(title, _approval(row), _PLAN, rows, BOXES)


def plan_on(desk: Desk, period: Days) -> Register:
    """Return the plan of the fiscal year in which a period ends, or today; empty without one."""
    desk.demand(Verb.read_governance)
    with desk.look() as unit:
        year = fiscal_years.year_of(unit, period.to_on or desk.today)
        found = unit.trainings.plans.of_year(year)
    if found is not None:
        return plan(desk, found.id)
    return Register(
        f"教育計画書（{year}年度）", "この年度の教育計画は、まだありません。", _PLAN, ()
    )


def held(desk: Desk, period: Days) -> Register:
    """Return the trainings held or called off in a period (教育実施記録の一覧)."""
    desk.demand(Verb.read_governance)
    seen = in_period(desk, period)
    lead = f"{period.words}に実施した教育と、中止した教育です。"
    return Register("教育実施記録", lead, _HELD, tuple(_held(one) for one in seen))


def missing(desk: Desk, period: Days) -> Register:
    """Return whom the trainings of a period have not reached (未受講者一覧), by department."""
    desk.demand(Verb.read_governance)
    found = [
        (person.worker.department_name, _missing(one, place))
        for one in in_period(desk, period)
        if one.row.cancelled_on is None
        for place, person in enumerate(one.people)
        if person in one.missing
    ]
    rows = tuple(row for _place, row in sorted(found, key=lambda pair: pair[0]))
    lead = f"{period.words}に実施した教育を、まだ受けていない方です。"
    return Register("未受講者一覧", lead, _MISSING, rows)


def people(desk: Desk, key: TrainingId) -> Register:
    """Return the list of one training, to be filled in by hand or in Excel and taken in again."""
    desk.demand(Verb.read_governance)
    one = view(desk, key)
    rows = tuple(
        (
            person.worker.number,
            person.worker.name,
            person.worker.department_name,
            person.worker.kind.word,
            _SIGNS.get(person.taken.state, person.taken.state.word),
            str(person.taken.taken_on or ""),
            "" if person.taken.points is None else str(person.taken.points),
            person.taken.note,
        )
        for person in one.people
    )
    lead = f"{one.row.title}　{days_words(one) or month_words(one.row.planned_month)}"
    return Register("受講者名簿", lead, _PEOPLE, rows)


def days_words(one: TrainingView) -> str:
    """Say on which days a training was held, empty where none are set."""
    begun, ends = one.row.from_on, one.row.to_on
    if begun is None:
        return ""
    if ends is None or ends == begun:
        return japanese(begun)
    return f"{japanese(begun)}から{japanese(ends)}まで"


def in_period(desk: Desk, period: Days) -> Sequence[TrainingView]:
    """Return the trainings held or called off in a period, in the order of their days."""
    desk.demand(Verb.read_governance)
    with desk.look() as unit:
        seen = views_in(unit, unit.trainings.all(), desk.today)
    dated = [(one.row.from_on or one.row.cancelled_on, one) for one in seen]
    # A training of a day to come is still a plan.
    begun = [(on, one) for on, one in dated if one.stage is not TrainingStage.planned]
    found = [(on, one) for on, one in begun if on and period.holds(on)]
    return [one for _on, one in sorted(found, key=lambda pair: (pair[0], pair[1].id))]


def _planned(one: TrainingView) -> tuple[str, ...]:
    row = one.row
    return (
        month_words(row.planned_month),
        row.title,
        row.theme,
        row.way.word,
        one.audience,
        row.lecturer,
        row.material,
    )


def _approval(row: TrainingPlanRow) -> str:
    return "\n".join(_approvals(row))


def _approvals(row: TrainingPlanRow) -> Iterator[str]:
    if row.purpose:
        yield f"年度の目標：{row.purpose}"
    if row.approved_on is None:
        yield "承認：まだ承認されていません"
    else:
        yield f"承認：{japanese(row.approved_on)}　{row.approved_by}"
    if row.note:
        yield f"承認の経過：{row.note.replace(chr(10), '、')}"


def _held(one: TrainingView) -> tuple[str, ...]:
    row = one.row
    edition = f"（{row.material_edition}）" if row.material_edition else ""
    cancelled = one.stage is TrainingStage.cancelled
    return (
        str(row.fiscal_year),
        row.title,
        days_words(one),
        row.way.word,
        row.lecturer,
        f"{row.material}{edition}",
        one.audience,
        one.reach.words,
        f"{one.stage.word}：{row.cancel_reason}" if cancelled else one.stage.word,
        f"{japanese(row.closed_on)}　{row.approved_by}" if row.closed_on else "",
        row.lessons,
    )


def _missing(one: TrainingView, place: int) -> tuple[str, ...]:
    person = one.people[place]
    failed = person.outcome is Outcome.failed
    points = f"　{person.taken.points}点" if failed else ""
    return (
        person.worker.department_name,
        person.worker.number,
        person.worker.name,
        person.worker.kind.word,
        one.row.title,
        days_words(one),
        f"{person.outcome.word}{points}",
        person.taken.note,
    )
