"""Find the trainings of the plans."""

from collections.abc import Sequence

from app.office.desk import Desk
from app.rules.errors import Refused
from app.rules.ids import TrainingId
from app.rules.roles import Verb
from app.rules.training_months import month_words
from app.rules.trainings import TrainingDraft
from app.storage.training_rows import TrainingRow
from app.storage.unit import Unit


def ids(desk: Desk, fiscal_year: int | None = None) -> Sequence[TrainingId]:
    """Return the trainings, of a year or all: the latest year first, then by month."""
    desk.demand(Verb.read_governance)
    with desk.look() as unit:
        found = unit.trainings.all()
    return [row.id for row in found if fiscal_year in (None, row.fiscal_year)]


def rows(desk: Desk, keys: Sequence[int]) -> Sequence[TrainingRow]:
    """Return these trainings, in their order."""
    desk.demand(Verb.read_governance)
    with desk.look() as unit:
        return unit.trainings.rows(keys)


def draft_of(row: TrainingRow) -> TrainingDraft:
    """Return a training as it is typed."""
    return TrainingDraft(
        **{name: getattr(row, name) for name in ("title", "theme", "lecturer")},
        planned_month=month_words(row.planned_month),
        from_on=str(row.from_on or ""),
        to_on=str(row.to_on or ""),
        way=row.way.value,
        material=row.material,
        material_edition=row.material_edition,
        audience=tuple(one.value for one in row.audience),
        departments=row.departments,
        full_points="" if row.full_points is None else str(row.full_points),
        pass_points="" if row.pass_points is None else str(row.pass_points),
    )


def one(unit: Unit, key: TrainingId) -> TrainingRow:
    """Return one training inside an open unit.

    Raises:
        Refused: there is none under this key.
    """
    found = unit.trainings.find(key)
    if found is None:
        raise Refused("この教育は見つかりません。画面を最新にしてからお試しください。")
    return found


def still_open(unit: Unit, key: TrainingId) -> TrainingRow:
    """Return one training that is neither closed nor cancelled.

    Raises:
        Refused: with what became of it.
    """
    row = one(unit, key)
    if row.cancelled_on is not None:
        raise Refused(f"「{row.title}」は中止になっています。何も変えていません。")
    if row.closed_on is not None:
        raise Refused(
            f"「{row.title}」は終了しています。何も変えていません。"
            "直すときは、先に「終了を取り消す」で戻してください。"
        )
    return row
