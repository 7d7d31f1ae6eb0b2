"""Print and write out the request register (請求受付簿) of any period."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.exchange.excel_files import excel_bytes
from app.letters import register_sheet
from app.letters.register_sheet import SheetFacts
from app.office import fiscal_years, page_settings, profile
from app.office.desk import Desk
from app.office.register_lines import RegisterLine, lines_in
from app.office.register_words import COLUMNS, cell
from app.office.restored_gaps import skipped_words
from app.office.withheld import lines_for
from app.rules.eras import shortened
from app.rules.periods import Days, refuse_backward
from app.rules.roles import Verb
from app.storage.unit import Unit

TITLE = "請求受付簿"
_COLUMNS: tuple[tuple[str, float, tuple[str, ...]], ...] = (
    ("受付番号・到達", 23.0, ("受付番号", "到達日", "経路", "備考")),
    ("請求者", 26.0, ("氏名", "請求者区分", "組合員コード")),
    ("種別・対象", 30.0, ("種別", "対象")),
    ("本人確認", 25.0, ("本人確認の書類", "本人確認の日", "本人確認の担当", "代理権の確認")),
    ("回答期限", 25.0, ("回答期限（内規）", "補正の依頼日", "補正の完了日", "延長", "期限")),
    ("社内照会・担当", 25.0, ("社内照会", "担当")),
    ("対応の決定", 31.0, ("対応の決定", "断る根拠", "実施日", "消去できる日")),
    ("決裁", 19.0, ("決裁者", "決裁日")),
    ("文書・発送", 31.0, ("文書番号", "文書日付", "発送日", "発送の方法", "引受番号")),
    ("状態・書類", 20.0, ("状態", "完了日", "書類の返却・廃棄")),
)
_LABELS = {
    "補正の依頼日": "補正依頼",
    "補正の完了日": "補正完了",
    "実施日": "実施",
    "消去できる日": "消去可",
    "発送日": "発送",
}
"""What names a day that stands among others in a narrow column."""


@dataclass(frozen=True)
class Register:
    """Hold the lines of a period; `hidden` counts the cases that this person may not see."""

    period: Days
    lines: Sequence[RegisterLine]
    hidden: int

    @property
    def requests(self) -> int:
        """Count the cases."""
        return len({line.case.id for line in self.lines})


def read(desk: Desk, period: Days) -> Register:
    """Return the register of a period.

    Raises:
        Refused: the period ends before it begins.
    """
    desk.demand(Verb.print_register)
    refuse_backward(period)
    with desk.look() as unit:
        return _register(desk, unit, period)


def year_start(desk: Desk) -> tuple[int, int]:
    """Return the month and day on which the office's fiscal year begins."""
    desk.demand(Verb.print_register)
    with desk.look() as unit:
        return fiscal_years.start_of(unit, desk.today)


def look(desk: Desk, period: Days) -> bytes:
    """Return the register as PDF, to be looked at."""
    desk.demand(Verb.print_register)
    refuse_backward(period)
    with desk.look() as unit:
        found = _register(desk, unit, period)
        facts = _facts(desk, unit, found, unit.history.anchor())
    return register_sheet.draw(facts, page_settings.read(desk))


def draw(desk: Desk, period: Days) -> bytes:
    """Return the register as PDF; that it left the program stands in the log."""
    desk.demand(Verb.print_register)
    refuse_backward(period)
    with desk.unit("請求受付簿を印刷") as unit:
        found = _register(desk, unit, period)
        anchor = unit.log((), {"requests": found.requests, **period.logged})
        facts = _facts(desk, unit, found, anchor)
    return register_sheet.draw(facts, page_settings.read(desk))


def excel(desk: Desk, period: Days) -> bytes:
    """Return the register as an Excel file, all columns, every cell as text."""
    desk.demand(Verb.print_register)
    refuse_backward(period)
    with desk.unit("請求受付簿を書出し") as unit:
        found = _register(desk, unit, period)
        unit.log((), {"requests": found.requests, **period.logged})
    rows = [[cell(line, title) for title, _say in COLUMNS] for line in found.lines]
    return excel_bytes([title for title, _say in COLUMNS], rows)


def _register(desk: Desk, unit: Unit, period: Days) -> Register:
    start = fiscal_years.start_of(unit, desk.today)
    lines = lines_for(desk, lines_in(unit, period, desk.today, start))
    return Register(period, lines, unit.requests.hidden_count())


def lead_of(unit: Unit, found: Register) -> str:
    """Say what the register holds, what it leaves out, and which numbers a restore skipped."""
    hidden = f"閲覧を限った受付{found.hidden}件は載せていません。" if found.hidden else ""
    return (
        f"届いた日が{found.period.words}の受付{found.requests}件です。"
        f"1つの受付に請求・申出が複数あるときは、1つずつ載せています。{hidden}"
        f"{skipped_words(unit, 'requests')}"
    )


def _facts(desk: Desk, unit: Unit, found: Register, anchor: str) -> SheetFacts:
    return SheetFacts(
        title=TITLE,
        lead=lead_of(unit, found),
        columns=tuple((title, width) for title, width, _parts in _COLUMNS),
        rows=tuple(_cells(line) for line in found.lines),
        organisation=profile.sender(unit),
        printed_on=desk.today,
        anchor=anchor,
        practice=desk.practice,
    )


def _cells(line: RegisterLine) -> tuple[str, ...]:
    return tuple(_column(line, parts) for _title, _width, parts in _COLUMNS)


def _column(line: RegisterLine, parts: tuple[str, ...]) -> str:
    said = ((title, cell(line, title)) for title in parts)
    labelled = (f"{_LABELS.get(title, '')} {text}".strip() for title, text in said if text)
    return shortened("\n".join(labelled))
