"""List everything whose time is over: by kind, each with its day, and where it is done (SAFETY §5).

Nothing is named by a name: numbers and codes are enough to find it.
"""

from collections.abc import Iterator
from datetime import date
from typing import Final

from app.office import erasure_due, expired_records
from app.office.desk import Desk
from app.office.erasures import LEFT
from app.office.held_paper_rows import rows_of
from app.office.register_marks import day
from app.office.registers import Register
from app.rules.periods import Days
from app.rules.roles import Verb, may
from app.storage.applications import Applications
from app.storage.unit import Unit

TITLE: Final = "保存期間の過ぎたものの一覧"
LEAD: Final = (
    "保存の期日を過ぎて、いまも残っているものです。お名前は載せていません。"
    "控え（バックアップ）は、決まった日数で自動的に入れ替わります。"
)
_COLUMNS: Final = (
    *(("区分", 52.0), ("番号・コード", 44.0), ("保存の期日", 26.0)),
    *(("きまり", 70.0), ("することと場所", 68.0)),
)
Line = tuple[str, str, date, str, str]


def register(desk: Desk, period: Days) -> Register:
    """Return what is over today, the longest over first within each kind.

    Whose registrations are over only those are told who may erase.
    """
    del period  # what is over is over now
    desk.demand(Verb.read_governance)
    with desk.look() as unit:
        found = [*_papers(unit, desk), *_forms(unit, desk), *expired_records.lines(desk, unit)]
    lines = [*_people(desk), *found]
    rows = tuple((kind, what, day(on), rule, act) for kind, what, on, rule, act in lines)
    return Register(TITLE, LEAD, _COLUMNS, rows)


def _people(desk: Desk) -> Iterator[Line]:
    if not may(desk.actor.roles, Verb.erase):
        return
    for row in erasure_due.rows(desk):
        left = row.cause == LEFT
        yield (
            "退会などをされた方の登録" if left else "消去した方について残していた記録",
            row.member_code if left else f"消去した方（内部の番号 {row.member_id}）",
            row.since_on,
            f"{row.why}の後、手続で決めた日" if left else "消去のときに決めた期日",
            "「請求・申出」の「消去できる方」で消去",
        )


def _papers(unit: Unit, desk: Desk) -> Iterator[Line]:
    rows = rows_of(unit, unit.held_papers.in_the_house(), desk.today)
    over = [(row.purge_on, row) for row in rows if row.overdue and row.purge_on]
    for on, row in sorted(over, key=lambda one: (one[0], one[1].id)):
        yield (
            "お預かりした本人確認書類など",
            f"受付番号 {row.receipt_number}（{row.word}）",
            on,
            "回答の後の保管日数（内規）",
            "受付の「お預かりした書類」で処分を記録",
        )


def _forms(unit: Unit, desk: Desk) -> Iterator[Line]:
    applications = Applications(unit.session)
    for row in applications.rows(applications.over(desk.today)):
        yield (
            "登録に至らなかった申込の控え",
            row.number,
            row.purge_on,
            "確認待ちの保管日数（内規）",
            "「申込の確認待ち」で消去",
        )
