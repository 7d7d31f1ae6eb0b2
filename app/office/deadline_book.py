"""Say of each case of a period whether it was answered in time (回答期限の順守)."""

from collections import Counter
from collections.abc import Sequence
from typing import Final

from app.office import request_register
from app.office.desk import Desk
from app.office.register_lines import RegisterLine
from app.office.register_words import cell
from app.office.registers import Register
from app.rules.eras import shortened
from app.rules.periods import Days

TITLE: Final = "回答期限の順守"
_FROM: Final = ("受付番号", "到達日", "種別", "回答期限（内規）", "停止日数", "延長", "文書日付")
_COLUMNS: Final = (
    ("受付番号", 22.0),
    ("到達日", 22.0),
    ("請求・申出の内容", 50.0),
    ("回答期限", 24.0),
    ("停止日数", 20.0),
    ("延長", 34.0),
    ("回答の日付", 24.0),
    ("期限", 20.0),
    ("担当", 30.0),
)
OPEN: Final = "対応中"
NO_CLOCK: Final = "期限なし"


def register(desk: Desk, period: Days) -> Register:
    """Return one line for each case that arrived in a period."""
    found = request_register.read(desk, period)
    cases = _by_case(found.lines)
    rows = tuple(_row(lines) for lines in cases)
    counts = Counter(row[7] for row in rows)
    hidden = f"閲覧を限った受付{found.hidden}件は載せていません。" if found.hidden else ""
    lead = (
        f"届いた日が{period.words}の受付{len(rows)}件です。"
        f"終わったもの{counts['期限内'] + counts['期限後']}件のうち、"
        f"期限内は{counts['期限内']}件、期限後は{counts['期限後']}件です。"
        f"対応中は{counts[OPEN]}件です。{hidden}"
    )
    return Register(TITLE, lead, _COLUMNS, rows)


def _by_case(lines: Sequence[RegisterLine]) -> Sequence[Sequence[RegisterLine]]:
    cases: dict[int, list[RegisterLine]] = {}
    for line in lines:
        cases.setdefault(int(line.case.id), []).append(line)
    return list(cases.values())


def _row(lines: Sequence[RegisterLine]) -> tuple[str, ...]:
    """Spell a case: what stands in the register for each of its rights, said once."""
    said = ["\n".join(_once(lines, title)) for title in _FROM]
    return (*map(shortened, said), _kept(lines[0]), cell(lines[0], "担当"))


def _once(lines: Sequence[RegisterLine], title: str) -> Sequence[str]:
    return list(dict.fromkeys(text for line in lines if (text := cell(line, title))))


def _kept(line: RegisterLine) -> str:
    """Say whether it was in time; what ended without an answer says how."""
    in_time = line.dates.in_time
    if in_time is not None:
        return "期限内" if in_time else "期限後"
    if line.case.closed_on is not None or line.case.handed_on:
        return cell(line, "状態")
    return OPEN if line.case.has_clock else NO_CLOCK
