"""Open the dialogs of clock, fees, facts and settings as they look in the middle of the work."""

from collections.abc import Callable
from datetime import timedelta
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import nonconformities, requests
from app.office.fees import FeeLine
from app.rules.cases import Case
from app.rules.completions import How
from app.rules.nonconformities import Gate
from app.ui.dialogs.completion_dialog import CompletionAskedDialog
from app.ui.dialogs.desk_settings_dialog import DeskSettingsDialog
from app.ui.dialogs.extension_dialog import ELSEWHERE, ExtensionDialog
from app.ui.dialogs.fact_dialog import FactDialog, FactStart
from app.ui.dialogs.facts_dialog import FactsDialog
from app.ui.dialogs.fee_dialog import FeeDialog
from app.ui.dialogs.receipt_dialog import ReceiptDialog
from app.ui.dialogs.remedy_dialog import RemedyDialog
from app.ui.request_words import heading
from app.ui.seat import Seat

Open = Callable[[Seat], QWidget]


def _case(seat: Seat, *state_words: str) -> Case:
    """Find a case in one of these states, any case where there is none."""
    ids = requests.find_ids(seat.desk)
    rows = requests.rows(seat.desk, ids)
    fitting = [row.id for word in state_words for row in rows if row.state_word == word]
    return requests.page(seat.desk, (*fitting, *ids)[0]).case


def _asking(seat: Seat) -> QWidget:
    dialog = CompletionAskedDialog(seat, _case(seat, "本人確認待ち"))
    dialog.ui.words_edit.setPlainText(
        "戸籍全部事項証明書：3か月以内に発行されたもの。写しでもかまいません\n新しいご住所の届"
    )
    return dialog


def _called(seat: Seat) -> QWidget:
    dialog = CompletionAskedDialog(seat, _case(seat, "本人確認待ち"))
    dialog.ui.how_combo.setCurrentIndex(dialog.ui.how_combo.findData(How.telephone))
    dialog.save()
    return dialog


def _late(seat: Seat) -> QWidget:
    case = _case(seat, "調査中")
    dialog = ExtensionDialog(seat, case)
    dialog.ui.choice_combo.setCurrentIndex(dialog.ui.choice_combo.findData(ELSEWHERE))
    dialog.ui.day_field.set_day(case.received_on + timedelta(days=16))
    dialog.ui.words_edit.setPlainText("ほかの部署に確かめているため")
    dialog.save()
    return dialog


def _receipt(seat: Seat) -> QWidget:
    return ReceiptDialog(seat, _case(seat, "本人確認待ち", "調査中"))


def _fact(seat: Seat) -> QWidget:
    case = _case(seat, "決裁待ち")
    start = FactStart(
        gate=Gate.extend,
        request_id=case.id,
        happened_on=seat.desk.today,
        what="回答が遅くなることを、期限の翌日の文書でお知らせした",
        refusal="この文書では期限を延長できません。回答期限は4月22日（水）ですが、"
        "文書の日付が4月23日（木）になっています。",
        about=heading(case),
    )
    return FactDialog(seat, start)


def _wrong_person(seat: Seat) -> QWidget:
    return FactDialog(seat, FactStart(gate=Gate.disclosed, about="受付のない事実"))


def _remedy(seat: Seat) -> QWidget:
    line = nonconformities.rows(seat.desk, open_only=False)[0]
    return RemedyDialog(seat, line)


def _fee(seat: Seat) -> QWidget:
    case = _case(seat, "調査中")
    return FeeDialog(seat, case, known=(FeeLine(case.rights[0].id, "開示", 300, None),))


SCENES: Final[tuple[tuple[str, Open], ...]] = (
    ("completion_asked_by_letter", _asking),
    ("completion_asked_by_telephone", _called),
    ("extension_dialog_late", _late),
    ("receipt_letter_draft", _receipt),
    ("fact_dialog", _fact),
    ("fact_dialog_leak", _wrong_person),
    ("facts_dialog", FactsDialog),
    ("remedy_dialog", _remedy),
    ("fee_dialog", _fee),
    ("desk_settings_dialog", DeskSettingsDialog),
)
"""Each picture's name, and how to open what it shows."""
