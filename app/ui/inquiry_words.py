"""Say in words what a sheet to a department is about and how it stands."""

from collections.abc import Callable
from datetime import date
from typing import Final

from app.office import inquiries
from app.office.inquiries import InquiryRow
from app.rules.inquiries import InquiryAnswer
from app.ui.days import day_words
from app.ui.tables.columns import Column
from app.ui.widgets.pill import Pill

WAITING: Final = Pill("回答待ち", "clock", "due")
LATE: Final = Pill("期限超過", "triangle", "bad")
CANCELLED: Final = Pill("取消し", "back", "quiet")
ANSWERED: Final = {
    InquiryAnswer.none: Pill("保有なし", "check", "good"),
    InquiryAnswer.holds: Pill("保有・未受領", "clock", "due"),
    InquiryAnswer.delivered: Pill("受領済", "check", "good"),
    InquiryAnswer.done: Pill("実施済", "check", "good"),
    InquiryAnswer.refused: Pill("実施できない", "cross", "bad"),
}


def state(row: InquiryRow, today: date) -> Pill:
    """Return how a sheet stands."""
    if row.state == "cancelled":
        return CANCELLED
    if row.answer is not None:
        return ANSWERED[row.answer]
    return LATE if inquiries.overdue(row, today) else WAITING


def material(row: InquiryRow) -> str:
    """Say how much came with an answer."""
    parts = [f"項目{row.items}" if row.items else "", f"PDF{row.files}" if row.files else ""]
    return "・".join(part for part in parts if part)


def columns(today: date, *, whole_desk: bool) -> tuple[Column[InquiryRow], ...]:
    """Describe the list: of one case, or of the whole desk with the number of each case."""
    number = Column[InquiryRow](
        "number",
        "受付番号" if whole_desk else "照会番号",
        lambda row: row.receipt_number if whole_desk else row.number,
        104,
        sortable=False,
    )

    def shown(row: InquiryRow) -> Pill:
        return state(row, today)

    return (
        number,
        _plain("department", "部署", lambda row: row.department, 176),
        _plain("kind", "お願い", lambda row: row.kind.word, 104),
        _plain("due_on", "期限", lambda row: day_words(row.due_on), 138),
        Column[InquiryRow](
            "state", "状態", lambda row: shown(row).word, 128, sortable=False, pill=shown
        ),
        _plain("answered_on", "回答の日", lambda row: day_words(row.answered_on), 138),
        _plain("answered_by", "回答した方", lambda row: row.answered_by_name, 120),
        _plain("material", "受け取ったもの", material, 112),
        _plain("note", "備考", lambda row: row.note, 160),
    )


def _plain(
    key: str, title: str, text: Callable[[InquiryRow], str], width: int
) -> Column[InquiryRow]:
    return Column(key, title, text, width, sortable=False)
