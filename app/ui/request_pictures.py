"""Open the dialogs of requests and of the policy as they look in the middle of the work."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import papers, requests
from app.rules.cases import Case, RightLine
from app.rules.identity import RequesterKind
from app.rules.outcomes import Outcome, outcomes_of
from app.rules.policy_reading import read_policy
from app.rules.rights import Remedy
from app.ui.dialogs.answer_dialog import AnswerDialog
from app.ui.dialogs.approval_dialog import ApprovalDialog
from app.ui.dialogs.carry_out_dialog import CarryOutDialog
from app.ui.dialogs.case_step_dialog import CaseStepDialog
from app.ui.dialogs.completion_dialog import CompletionAskedDialog
from app.ui.dialogs.completion_received_dialog import CompletionReceivedDialog
from app.ui.dialogs.decision_dialog import DecisionDialog
from app.ui.dialogs.disclosure_dialog import DisclosureDialog
from app.ui.dialogs.dispatch_dialog import DispatchDialog
from app.ui.dialogs.extension_dialog import ExtensionDialog
from app.ui.dialogs.identity_dialog import IdentityDialog
from app.ui.dialogs.issued_letter import draft_sheets, issued_sheets
from app.ui.dialogs.letter_dialog import LetterDialog
from app.ui.dialogs.name_reason_dialog import NameReasonDialog
from app.ui.dialogs.policy_import_dialog import PolicyImportDialog
from app.ui.dialogs.request_dialog import RequestDialog
from app.ui.dialogs.return_dialog import ReturnDialog
from app.ui.dialogs.withdrawal_dialog import WithdrawalDialog
from app.ui.seat import Seat

Open = Callable[[Seat], QWidget]

POLICY: Final = """個人情報保護方針
架空生活協同組合は、組合員の個人情報を次のとおり取り扱います。
1．利用目的
①商品の配達
②子育て応援の案内
2．お問い合わせ窓口
架空相談窓口　電話 0123-45-6789
2010年4月1日 制定
2024年4月1日 改訂
"""
"""A short policy of a co-operative that does not exist."""


def _case(seat: Seat, *state_words: str) -> Case:
    """Find a case in one of these states, any case where there is none."""
    ids = requests.find_ids(seat.desk)
    rows = requests.rows(seat.desk, ids)
    fitting = [row.id for word in state_words for row in rows if row.state_word == word]
    return requests.page(seat.desk, (*fitting, *ids)[0]).case


def _right(case: Case) -> RightLine:
    """Return the first right of a case."""
    return case.rights[0]


def _systems(seat: Seat) -> QWidget:
    dialog = RequestDialog(seat)
    dialog.ui.systems.choose("member_roll")
    return dialog


def _request(seat: Seat) -> RequestDialog:
    dialog = RequestDialog(seat)
    dialog.go_on()
    ui = dialog.ui
    ui.channel_combo.setCurrentIndex(2)
    dialog.rights.boxes[Remedy.disclosure].setChecked(True)
    dialog.rights.boxes[Remedy.suspension_of_use].setChecked(True)
    ui.name_edit.setText("架空　美咲")
    ui.kana_edit.setText("カクウ　ミサキ")
    ui.telephone_edit.setText("090-0000-0000")
    return dialog


def _request_problems(seat: Seat) -> QWidget:
    dialog = _request(seat)
    dialog.ui.received_field.edit.setText("5月40日")
    dialog.save()
    return dialog


def _request_whole(seat: Seat) -> QWidget:
    case = _case(seat, "調査中", "本人確認待ち")
    dialog = RequestDialog(seat, subject=case.member_id)
    dialog.go_on()
    dialog.ui.channel_combo.setCurrentIndex(1)
    dialog.rights.boxes[Remedy.disclosure].setChecked(True)
    dialog.ui.about_edit.setPlainText("登録している本人と子どもの情報すべて")
    dialog.ui.method_combo.setCurrentIndex(1)
    return dialog


def _identity(seat: Seat) -> QWidget:
    dialog = IdentityDialog(seat, _case(seat, "本人確認待ち"), papers.table(seat.desk))
    row = dialog.papers.rows[0]
    row.choose("driving_licence")
    row.ui.issuer_edit.setText("架空県公安委員会")
    row.ui.number_edit.setText("0000")
    row.ui.valid_field.set_day(seat.desk.today + timedelta(days=700))
    dialog.papers.add().choose("insurance_confirmation")
    return dialog


def _identity_parent(seat: Seat) -> QWidget:
    case = replace(_case(seat, "本人確認待ち"), requester_kind=RequesterKind.parent)
    dialog = IdentityDialog(seat, case, papers.table(seat.desk))
    dialog.papers.rows[0].choose("my_number_card")
    dialog.agent_papers.rows[0].choose("family_resident_record")
    dialog.ui.custody_combo.setCurrentIndex(3)
    dialog.save()
    return dialog


def _decision(seat: Seat) -> QWidget:
    case = _case(seat, "調査中")
    right = _right(case)
    dialog = DecisionDialog(seat, case, right, outcomes_of(right.remedy))
    dialog.ui.outcomes.choose(Outcome.partial)
    dialog.ui.grounds.choose("disclosure_person")
    dialog.ui.public_reason_edit.setPlainText("他の方のお名前と連絡先が含まれているため。")
    return dialog


def _decision_problems(seat: Seat) -> QWidget:
    case = _case(seat, "調査中")
    right = _right(case)
    dialog = DecisionDialog(seat, case, right, outcomes_of(right.remedy))
    dialog.ui.outcomes.choose(Outcome.refused)
    dialog.save()
    return dialog


def _disclosure(seat: Seat) -> QWidget:
    case = _case(seat, "差戻し", "決裁待ち", "起案中")
    return DisclosureDialog(seat, case, _right(case))


def _draft(seat: Seat) -> QWidget:
    case = _case(seat, "決裁待ち", "発送待ち")
    return LetterDialog(seat, draft_sheets(seat.desk, case, _right(case)))


def _approval(seat: Seat) -> QWidget:
    case = _case(seat, "決裁待ち", "発送待ち")
    return ApprovalDialog(seat, case, _right(case), about=case.requester_name)


def _issued(seat: Seat) -> QWidget:
    page = requests.page(seat.desk, _case(seat, "発送待ち", "完了").id)
    return LetterDialog(seat, issued_sheets(seat.desk, page, page.letters[0].id))


def _dispatch(seat: Seat) -> QWidget:
    page = requests.page(seat.desk, _case(seat, "発送待ち", "完了").id)
    return DispatchDialog(seat, page.case, page.letters[0])


def _policy(seat: Seat) -> QWidget:
    dialog = PolicyImportDialog(seat)
    dialog.show_reading(read_policy(POLICY))
    return dialog


OF_A_RIGHT: Final = frozenset({ReturnDialog, CarryOutDialog, AnswerDialog})


def _step(kind: type[CaseStepDialog] | type[CompletionAskedDialog], *state_words: str) -> Open:
    """Open the dialog of one step on a case in one of these states."""

    def opened(seat: Seat) -> QWidget:
        case = _case(seat, *state_words)
        return kind(seat, case, _right(case) if kind in OF_A_RIGHT else None)

    return opened


SCENES: Final[tuple[tuple[str, Open], ...]] = (
    ("request_dialog_systems", _systems),
    ("request_dialog", _request_whole),
    ("request_dialog_half_filled", _request),
    ("request_dialog_problems", _request_problems),
    ("identity_dialog", _identity),
    ("identity_dialog_parent", _identity_parent),
    ("completion_asked_dialog", _step(CompletionAskedDialog, "本人確認待ち")),
    ("completion_received_dialog", _step(CompletionReceivedDialog, "補正待ち")),
    ("extension_dialog", _step(ExtensionDialog, "本人確認待ち")),
    ("name_reason_dialog", _step(NameReasonDialog, "本人確認待ち")),
    ("withdrawal_dialog", _step(WithdrawalDialog, "本人確認待ち")),
    ("decision_dialog", _decision),
    ("decision_dialog_problems", _decision_problems),
    ("disclosure_dialog", _disclosure),
    ("approval_dialog", _approval),
    ("return_dialog", _step(ReturnDialog, "決裁待ち")),
    ("carry_out_dialog", _step(CarryOutDialog, "実施待ち")),
    ("answer_dialog", _step(AnswerDialog, "実施待ち")),
    ("letter_dialog_draft", _draft),
    ("letter_dialog", _issued),
    ("dispatch_dialog", _dispatch),
    ("policy_import_dialog", _policy),
)
"""Each picture's name, and how to open what it shows."""
