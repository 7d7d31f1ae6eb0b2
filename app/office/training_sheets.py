"""Print the record of one training (教育実施記録, LAW B-7)."""

from app.letters import training_sheet
from app.letters.training_sheet import PersonLine, ReachLine, TrainingSheetFacts
from app.office import page_settings, profile
from app.office.desk import Desk
from app.office.planned_trainings import one
from app.office.training_books import days_words
from app.office.training_views import PersonView, TrainingView, views_in
from app.rules.attendance import Attendance, Reach
from app.rules.eras import japanese
from app.rules.ids import TrainingId
from app.rules.roles import Verb
from app.storage.unit import Unit


def look(desk: Desk, key: TrainingId) -> bytes:
    """Return the record as PDF, to be looked at."""
    desk.demand(Verb.read_governance)
    with desk.look() as unit:
        return _draw(desk, unit, key)


def take(desk: Desk, key: TrainingId) -> bytes:
    """Return the record as PDF that leaves the program; that it did goes into the log."""
    desk.demand(Verb.read_governance)
    with desk.unit("教育実施記録を印刷") as unit:
        unit.log((("training", key),), {"title": one(unit, key).title})
        return _draw(desk, unit, key)


def _draw(desk: Desk, unit: Unit, key: TrainingId) -> bytes:
    seen = views_in(unit, [one(unit, key)], desk.today)[0]
    facts = TrainingSheetFacts(
        title=seen.row.title,
        entries=_entries(seen),
        texts=(("内容", seen.row.theme), ("次年度への課題", seen.row.lessons)),
        reached=_reached(seen),
        people=tuple(_person(person) for person in seen.people),
        owner=profile.sender(unit).name,
        printed_on=desk.today,
        anchor=unit.history.anchor(),
        practice=desk.practice,
    )
    return training_sheet.draw(facts, page_settings.of(unit))


def _entries(seen: TrainingView) -> tuple[tuple[str, str], ...]:
    row = seen.row
    edition = f"（{row.material_edition}）" if row.material_edition else ""
    test = "" if row.full_points is None else f"{row.full_points}点満点"
    passed = "" if row.pass_points is None else f"　{row.pass_points}点以上で合格"
    state = f"中止（{row.cancel_reason}）" if row.cancelled_on else seen.stage.word
    closed = f"{japanese(row.closed_on)}　{row.approved_by}" if row.closed_on else state
    return (
        ("年度", f"{row.fiscal_year}年度"),
        ("教育の名称", row.title),
        ("実施日", days_words(seen)),
        ("方法", row.way.word),
        ("講師", row.lecturer),
        ("教材（版）", f"{row.material}{edition}"),
        ("対象", seen.audience),
        ("理解度のテスト", f"{test}{passed}" or "なし"),
        ("終了・承認", closed),
    )


def _reached(seen: TrainingView) -> tuple[ReachLine, ...]:
    if not seen.people:
        return ()
    return (
        _line("全体", seen.reach),
        *(_line(kind.word, reach) for kind, reach in seen.by_kind.items()),
        *(_line(name, reach) for name, reach in seen.by_department.items()),
    )


def _line(name: str, reach: Reach) -> ReachLine:
    return ReachLine(name, reach.meant_count, reach.done_count, reach.percent)


def _person(person: PersonView) -> PersonLine:
    points = person.taken.points
    return PersonLine(
        name=person.worker.name,
        department=person.worker.department_name,
        kind=person.worker.kind.word,
        taken_on=person.taken.taken_on,
        made_up=person.taken.state is Attendance.made_up,
        points="" if points is None else f"{points}点",
        outcome=person.outcome.word,
        note=person.taken.note,
    )
