"""Say whether the operation log is whole, and which values of it paper can be held against."""

from collections.abc import Iterator, Sequence
from typing import Final

from app.office import history
from app.office.desk import Desk
from app.office.history import Finding
from app.office.registers import Register
from app.rules.day_moments import moments_of, spelt
from app.rules.periods import Days
from app.rules.roles import Verb
from app.storage.log_spans import SpanRow, rows_between

TITLE: Final = "操作記録の検証"
_COLUMNS: Final = (("項目", 50.0), ("結果", 120.0))


def register(desk: Desk, period: Days) -> Register:
    """Verify the whole log, and name the values with which a period begins and ends."""
    desk.demand(Verb.verify_history)
    found = history.verify(desk)
    with desk.look() as unit:
        rows = rows_between(unit.session, *moments_of(period))
    lead = (
        "操作記録は、1行ずつ前の行の値を含めて封じています。下の値は、同じころに印刷した文書の下にある"
        "「記録」の値と比べられます。プログラムの「操作記録の検証」に入れても確かめられます。"
    )
    said = (*_verified(found), *_ends(rows, period))
    return Register(TITLE, lead, _COLUMNS, said)


def _verified(found: Finding) -> Iterator[tuple[str, str]]:
    verdict = found.verdict
    yield "検証の結果", found.sentence
    yield "検証した操作記録", f"{verdict.rows:,}件"
    yield "うち内容を消去したもの", f"{verdict.erased:,}件"
    yield "同意の記録の内容", _unless(altered=found.altered_consent is not None)
    yield "保管した文書", _unless(altered=found.altered_letter is not None)
    yield "検証した時点の最後の値", verdict.head


def _ends(rows: Sequence[SpanRow], period: Days) -> Iterator[tuple[str, str]]:
    yield f"{period.words}の操作記録", f"{len(rows):,}件"
    for word, places in (("最初", rows[:1]), ("最後", rows[-1:])):
        for row in places:
            yield f"期間の{word}の値", f"{row.anchor}（{spelt(row.at)}）"


def _unless(*, altered: bool) -> str:
    return "書き換えられています" if altered else "書き換えはありません"
