"""Print the books of the people of the house: who works there, and their pledges."""

from typing import Final

from app.office.desk import Desk
from app.office.pledges import owing_in
from app.office.registers import Register
from app.rules.eras import japanese
from app.rules.periods import Days
from app.rules.roles import Verb
from app.storage.pledges import PledgeRow
from app.storage.workers import WorkerRow

_WORKERS: Final = (
    *(("部署", 34.0), ("職員番号", 22.0), ("氏名", 36.0), ("フリガナ", 38.0)),
    *(("区分", 30.0), ("入職日", 28.0), ("退職日", 28.0)),
)
_PLEDGES: Final = (
    *(("誓約の日", 28.0), ("区分", 20.0), ("職員番号", 20.0), ("氏名", 34.0), ("部署", 32.0)),
    *(("保管場所", 40.0), ("備考", 34.0), ("記録した人", 26.0), ("取消し", 40.0)),
)
_OWING: Final = (
    *(("部署", 34.0), ("職員番号", 22.0), ("氏名", 36.0), ("区分", 30.0)),
    *(("入職日", 28.0), ("退職日", 28.0), ("ない誓約書", 30.0)),
)


def workers(desk: Desk, period: Days) -> Register:
    """Return who works for the house on the last day of a period, or today (役職員名簿)."""
    desk.demand(Verb.read_governance)
    on = period.to_on or desk.today
    with desk.look() as unit:
        found = unit.workers.present(on)
    lead = f"{japanese(on)}に在籍している役職員です。"
    return Register("役職員名簿", lead, _WORKERS, tuple(_worker(row) for row in found))


def pledges(desk: Desk, period: Days) -> Register:
    """Return the pledges given in a period, the oldest first (誓約書台帳)."""
    desk.demand(Verb.read_governance)
    with desk.look() as unit:
        people = {row.id: row for row in unit.workers.all()}
        given = [row for row in unit.pledges.all() if period.holds(row.pledged_on)]
    ordered = sorted(given, key=lambda row: (row.pledged_on, row.id))
    rows = tuple(_pledge(row, people[row.worker_id]) for row in ordered)
    return Register("誓約書台帳", f"{period.words}の誓約書です。", _PLEDGES, rows)


def owing(desk: Desk, period: Days) -> Register:
    """Return who owes a pledge today (誓約書のない方の一覧); the period says nothing here."""
    desk.demand(Verb.read_governance)
    del period
    with desk.look() as unit:
        found = owing_in(unit, desk)
    rows = tuple((*_short(one.worker), "・".join(kind.word for kind in one.kinds)) for one in found)
    lead = f"{japanese(desk.today)}に、誓約書が出ていない方です。"
    return Register("誓約書のない方の一覧", lead, _OWING, rows)


def _worker(row: WorkerRow) -> tuple[str, ...]:
    place, number, name, kind, joined, left = _short(row)
    return place, number, name, row.kana, kind, joined, left


def _short(row: WorkerRow) -> tuple[str, ...]:
    days = (japanese(on) if on else "" for on in (row.joined_on, row.left_on))
    return (row.department_name, row.number, row.name, row.kind.word, *days)


def _pledge(row: PledgeRow, worker: WorkerRow) -> tuple[str, ...]:
    taken_back = f"{japanese(row.cancelled_on)}　{row.cancel_reason}" if row.cancelled_on else ""
    return (
        japanese(row.pledged_on),
        row.kind.word,
        worker.number,
        worker.name,
        worker.department_name,
        row.kept_at,
        row.note,
        row.recorder,
        taken_back,
    )
