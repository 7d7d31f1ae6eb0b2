"""Open the windows about a restore: the question before it, damaged records, what was lost."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office.lost_records import RestoreRow
from app.office.quarantine import Offer
from app.office.restore_sources import Target
from app.office.restoring import Outlook
from app.rules.erased_lists import ListState
from app.rules.errors import Refused
from app.rules.ids import RestoreId
from app.rules.restoring import Loss
from app.ui.dialogs import damaged_dialog, restore_dialog
from app.ui.dialogs.first_restore_dialog import FirstRestoreDialog
from app.ui.dialogs.lost_records_dialog import LostRecordsDialog
from app.ui.dialogs.restore_form import RestoreForm
from app.ui.doors import Doors
from app.ui.seat import Seat

Open = Callable[[Seat], QWidget]

AT_NIGHT: Final = datetime(2026, 3, 25, 13, 0, tzinfo=UTC)
OFFERS: Final = tuple(
    Offer(Path(f"控え{place}.skb"), AT_NIGHT - timedelta(hours=place), cause, False, 12_345)
    for place, cause in enumerate(("定期", "消去の後", "手動"))
)
LOSS: Final = Loss(AT_NIGHT, 14, 1, ListState.live)
DAMAGED: Final = (
    "記録のファイルが壊れています。これ以上は何も書いていません。"
    "ファイルには触れず、システム担当にご連絡のうえ、控えから戻してください。"
)
ROW: Final = RestoreRow(
    id=RestoreId(1),
    restored_at=AT_NIGHT + timedelta(days=1),
    restored_by="練習　管理子",
    file_name="sukusuku-20260325-220000.skb",
    made_at=AT_NIGHT,
    lost_rows=14,
    saved_as="",
    erased_again=1,
    list_state=ListState.live.value,
    numbers={},
    answered_at=None,
    lost_people=None,
    incident_id=None,
)


def _form(seat: Seat, *, needs_key: bool) -> RestoreForm:
    desk = seat.desk
    target = Target(desk.folder, desk.clock, desk.randomness, desk)
    return RestoreForm(seat.doing, target, needs=lambda _target, _path: needs_key)


def _asked(seat: Seat) -> QWidget:
    form = _form(seat, needs_key=False)
    form.ui.intro_label.setText(restore_dialog.INTRO)
    form.offer(OFFERS)
    form.ask_back(Outlook(LOSS, (), 3))
    return form


def _damaged(seat: Seat) -> QWidget:
    form = _form(seat, needs_key=True)
    form.ui.title_label.setText(damaged_dialog.TITLE)
    form.ui.intro_label.setText(damaged_dialog.INTRO.format(sentence=DAMAGED))
    form.offer(OFFERS)
    return form


def _blind(seat: Seat) -> QWidget:
    form = _form(seat, needs_key=True)
    form.ui.title_label.setText(damaged_dialog.TITLE)
    form.ui.intro_label.setText(damaged_dialog.INTRO.format(sentence=DAMAGED))
    form.offer(OFFERS)
    form.ask_back(Outlook(replace(LOSS, rows=None, list_state=ListState.older), (), None))
    form.fail(Refused("復旧用シートの文字が合いません。記録は変わっていません。"))
    return form


def _elsewhere(seat: Seat) -> QWidget:
    desk = seat.desk
    doors = Doors(Path("D:/すくすく窓口/記録"), desk.clock, desk.randomness)
    dialog = FirstRestoreDialog(doors)
    dialog.ui.offers_combo.addItem(ROW.file_name)
    dialog.ui.offers_combo.setCurrentIndex(0)
    dialog.ui.save_button.setEnabled(True)
    dialog.show_key(needed=True)
    return dialog


def _lost(seat: Seat) -> QWidget:
    return LostRecordsDialog(seat, ROW)


SCENES: Final[tuple[tuple[str, Open], ...]] = (
    ("restore_dialog", _asked),
    ("damaged_dialog", _damaged),
    ("damaged_dialog_asked", _blind),
    ("first_restore_dialog", _elsewhere),
    ("lost_records_dialog", _lost),
)
"""The windows by the names of their pictures, and how each is opened."""
