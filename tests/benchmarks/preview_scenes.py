"""Say which letters are opened, and how: each scene is made ready first and then clicked."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QWidget

from app.rules.blank_forms import BlankForm
from app.ui.dialogs.blank_forms_dialog import BlankFormsDialog, FormOffer
from app.ui.dialogs.campaign_dialog import CampaignDialog
from app.ui.dialogs.case_letter_dialog import CaseLetterDialog
from app.ui.dialogs.certificate_dialog import CertificateDialog
from app.ui.dialogs.completion_dialog import CompletionAskedDialog
from app.ui.dialogs.cover_note_dialog import CoverNoteDialog
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.extension_dialog import ExtensionDialog
from app.ui.dialogs.page_settings_dialog import PageSettingsDialog
from app.ui.dialogs.receipt_dialog import ReceiptDialog
from app.ui.dialogs.wording_dialog import WordingDialog
from app.ui.pictures import SCENES as PICTURES
from app.ui.seat import Seat
from tests.benchmarks.preview_papers import PAPERS
from tests.benchmarks.preview_people import case_in, somebody

Act = Callable[[], QWidget]
Prepare = Callable[[Seat], Act]
OPEN = {one.name: one.open for one in PICTURES}
WORDS = "本人確認の書類の写し"
WHO = "架空　花子 様"
REST_MS = 600
WAITING = "本人確認待ち"


def _picture(name: str) -> Prepare:
    """Open what the pictures show; the time begins when the window is made."""
    return lambda seat: partial(OPEN[name], seat)


def _receipt(seat: Seat) -> Act:
    return partial(ReceiptDialog, seat, case_in(seat, WAITING))


def _certificate(seat: Seat) -> Act:
    return partial(CertificateDialog, seat, WHO, somebody(seat))


def _from(dialog: OfficeDialog) -> Act:
    """Click on from a dialog to the letter it leads to."""
    dialog.show()

    def act() -> QWidget:
        dialog.save()
        return dialog.findChildren(CaseLetterDialog)[0]

    return act


def _completion(seat: Seat) -> Act:
    dialog = CompletionAskedDialog(seat, case_in(seat, WAITING))
    dialog.ui.words_edit.setPlainText(WORDS)
    return _from(dialog)


def _extension(seat: Seat) -> Act:
    dialog = ExtensionDialog(seat, case_in(seat, WAITING))
    dialog.ui.words_edit.setPlainText(WORDS)
    return _from(dialog)


def _cover(seat: Seat) -> Act:
    dialog = CoverNoteDialog(seat, case_in(seat, "発送待ち", "完了"))
    dialog.ui.others_list.tick(0, done=True)
    return _from(dialog)


def _typing(seat: Seat) -> Act:
    dialog = WordingDialog(seat)

    def act() -> QWidget:
        dialog.ui.sentence_edit.insertPlainText("架")
        return dialog

    return _shown(dialog, act)


def _page(seat: Seat) -> Act:
    dialog = PageSettingsDialog(seat)

    def act() -> QWidget:
        dialog.ui.fold_check.toggle()
        return dialog

    return _shown(dialog, act)


def _other_form(seat: Seat, place: int = 1) -> Act:
    dialog = BlankFormsDialog(seat, FormOffer())

    def act() -> QWidget:
        dialog.form_combo.setCurrentIndex(place)
        return dialog

    return _shown(dialog, act)


def _other_day(seat: Seat) -> Act:
    dialog = CertificateDialog(seat, WHO, somebody(seat))

    def act() -> QWidget:
        dialog.day_field.set_text("-1")
        return dialog

    return _shown(dialog, act)


def _campaign(seat: Seat) -> Act:
    dialog = CampaignDialog(seat)

    def act() -> QWidget:
        dialog.ui.changes_edit.setText("お問い合わせ窓口の変更")
        return dialog

    return _shown(dialog, act)


def _shown(dialog: QWidget, act: Act) -> Act:
    """Let the window come to rest, so that what is drawn later is what was changed."""
    dialog.show()
    rest = QEventLoop()
    QTimer.singleShot(REST_MS, rest.quit)
    rest.exec()
    return act


SCENES: Mapping[str, Prepare] = {
    "開示の回答の案（3枚）": _picture("letter_dialog_draft"),
    "回答の承認（3枚）": _picture("approval_dialog"),
    "受付のお知らせ": _receipt,
    "補正のお願い": _completion,
    "延長のお知らせ": _extension,
    "送付状": _cover,
    "提供先への依頼": _picture("follow_letter_dialog"),
    "同意証明書": _certificate,
    "退会などの文書": _picture("exit_letter_dialog"),
    "申込の方へのお願い": _picture("application_letter_dialog"),
    "承認済の案": _picture("approved_letter_dialog"),
    "起案用紙": _picture("draft_sheet_dialog"),
    "社内照会票": _picture("inquiry_sheet"),
    "用紙": lambda seat: partial(BlankFormsDialog, seat, FormOffer()),
    "再同意のお願いの案": _picture("campaign_letter_draft"),
    "試し刷りを開く": _picture("page_settings_dialog"),
    "文面を開く": _picture("wording_dialog"),
    "試し刷りの設定を変える": _page,
    "文面を打つ": _typing,
    "用紙を選び直す": _other_form,
    "手書きの届を選ぶ": lambda seat: _other_form(seat, list(BlankForm).index(BlankForm.change)),
    "同意証明書の日を変える": _other_day,
    "再同意のお願いを打つ": _campaign,
    **PAPERS,
}
"""The letters by what the office calls them."""
