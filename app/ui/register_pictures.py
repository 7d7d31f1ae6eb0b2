"""Open the dialogs of registers and of inquiries by authorities, in the middle of the work."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import authority_decisions, authority_inquiries, authority_intake, authority_proof
from app.office.authority_inquiries import AuthorityInquiryRow
from app.rules.authorities import AuthorityDecision
from app.rules.authority_drafts import AuthorityDraft
from app.rules.ids import AuthorityInquiryId
from app.ui.dialogs.authorities_dialog import AuthoritiesDialog
from app.ui.dialogs.authority_answer_dialog import AuthorityAnswerDialog
from app.ui.dialogs.authority_decide_dialog import AuthorityDecideDialog
from app.ui.dialogs.authority_dialog import AuthorityDialog
from app.ui.dialogs.authority_intake_dialog import AuthorityIntakeDialog
from app.ui.dialogs.register_dialog import RegisterDialog
from app.ui.seat import Seat

Open = Callable[[Seat], QWidget]

POLICE: Final = AuthorityDraft(
    channel="post",
    kind="police",
    office="架空県警察 架空警察署長",
    asker_name="刑事課 架空 三郎",
    postal_code="997-0015",
    address="山形県鶴岡市架空町1-1",
    telephone="0235-00-0000",
    paper_seen="original",
    paper_number="架空第12号",
    about_name="架空 花子",
    asked="すくすく会員としての登録の有無、登録されている住所と電話番号",
)


def _row(seat: Seat, *, decided: bool = False) -> AuthorityInquiryRow:
    """Return an inquiry that was called back, decided where that is wanted."""
    desk = seat.desk
    key = AuthorityInquiryId(authority_intake.take(desk, POLICE).inquiry_id)
    authority_proof.called_back(desk, key, desk.today, "0235-99-9999")
    if decided:
        authority_decisions.decide(
            desk,
            key,
            AuthorityDecision.partial,
            "法令にもとづく照会で、登録の有無と住所に限れば必要な範囲と判断した。",
            "登録があります。住所は架空町1-1です。電話番号は回答いたしかねます。",
        )
    return authority_inquiries.one(desk, key)


def _intake(seat: Seat) -> QWidget:
    return AuthorityIntakeDialog(seat)


def _one(seat: Seat) -> QWidget:
    return AuthorityDialog(seat, _row(seat, decided=True).id)


def _decide(seat: Seat) -> QWidget:
    dialog = AuthorityDecideDialog(seat, _row(seat))
    dialog.ui.decision_combo.setCurrentIndex(0)
    return dialog


def _answer(seat: Seat) -> QWidget:
    dialog = AuthorityAnswerDialog(seat, _row(seat, decided=True))
    dialog.choose("お名前", "ご住所")
    return dialog


SCENES: Final[tuple[tuple[str, Open], ...]] = (
    ("register_dialog", RegisterDialog),
    ("authority_intake_dialog", _intake),
    ("authority_dialog", _one),
    ("authority_decide_dialog", _decide),
    ("authority_answer_dialog", _answer),
    ("authorities_dialog", AuthoritiesDialog),
)
