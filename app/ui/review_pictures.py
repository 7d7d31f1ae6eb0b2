"""Open the dialogs about disposals, reviews and samples, for their pictures."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import audit_samples
from app.office.changes import changes
from app.office.disposals import DisposalRow
from app.rules.disposals import DisposalItem, DisposalState, Medium
from app.rules.ids import DisposalId, StaffId
from app.ui.dialogs.audit_samples_dialog import AuditSamplesDialog
from app.ui.dialogs.day_name_words_dialog import DayNameWordsDialog
from app.ui.dialogs.disposal_deed_dialog import DisposalDeedDialog
from app.ui.dialogs.disposal_dialog import DisposalDialog
from app.ui.dialogs.disposal_words import paper_words
from app.ui.dialogs.inventory_reviews_dialog import InventoryReviewsDialog
from app.ui.dialogs.log_reviews_dialog import LogReviewsDialog
from app.ui.dialogs.sample_dialog import SampleDialog
from app.ui.dialogs.sample_lines_dialog import SampleLinesDialog
from app.ui.seat import Seat

Open = Callable[[Seat], QWidget]

ON: Final = date(2026, 4, 20)
BOX: Final = DisposalItem(
    *(Medium.paper, "すくすく会員の申込書（登録の済んだもの）", "4箱", "2020年度"),
    *("本部書庫2番の棚", "20-1から20-4まで", date(2026, 3, 31), "文書規程"),
)
DISC: Final = DisposalItem(
    *(Medium.carrier, "発送を頼んだ宛名の控え（CD-R）", "2枚", "", "窓口の金庫"),
    ground="発送が済み、返却を受けたもの",
)
ROW: Final = DisposalRow(
    id=DisposalId(1),
    number="廃26-0001",
    title="2020年度の申込書の廃棄",
    reason="保管の期間が過ぎたため",
    state=DisposalState.returned,
    proposed_on=ON,
    proposed_by=StaffId(1),
    items=(BOX, DISC),
    returned_on=ON,
    returned_reason="箱番号を確かめてください",
)
"""A proposal that was sent back; it is on no record."""


def _propose(seat: Seat) -> QWidget:
    dialog = DisposalDialog(seat)
    dialog.ui.title_edit.setText("2020年度の申込書の廃棄")
    dialog.lines.add_many([BOX])
    dialog.ui.what_edit.setText("発送を頼んだ宛名の控え（CD-R）")
    return dialog


def _mend(seat: Seat) -> QWidget:
    dialog = DisposalDialog(seat, ROW)
    dialog.lines.add()
    return dialog


def _deed(seat: Seat) -> QWidget:
    dialog = DisposalDeedDialog(seat, replace(ROW, state=DisposalState.approved))
    dialog.ui.done_by_edit.setText("架空　太郎")
    return dialog


def _paper(seat: Seat) -> QWidget:
    return DayNameWordsDialog(
        seat, paper_words(ROW), lambda _day, _name, _words: changes("disposals")
    )


def _lines(seat: Seat) -> QWidget:
    return SampleLinesDialog(seat, audit_samples.rows(seat.desk)[0])


SCENES: Final[tuple[tuple[str, Open], ...]] = (
    ("disposal_dialog", _propose),
    ("disposal_dialog_mended", _mend),
    ("disposal_deed_dialog", _deed),
    ("day_name_words_dialog", _paper),
    ("log_reviews_dialog", LogReviewsDialog),
    ("inventory_reviews_dialog", InventoryReviewsDialog),
    ("audit_samples_dialog", AuditSamplesDialog),
    ("sample_dialog", SampleDialog),
    ("sample_lines_dialog", _lines),
)
