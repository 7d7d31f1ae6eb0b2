"""Say how papers are opened that no picture shows: the answer to an authority, its register."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtWidgets import QWidget

from app.office import (
    authority_answers,
    authority_decisions,
    authority_intake,
    authority_proof,
    authority_register,
)
from app.rules.authorities import AuthorityDecision
from app.rules.ids import AuthorityInquiryId
from app.rules.periods import Days
from app.ui.dialogs.letter_dialog import LetterDialog, Load, Sheets
from app.ui.register_pictures import POLICE
from app.ui.seat import Seat

Act = Callable[[], QWidget]
TELEPHONE = "0235-99-9999"
REASON = "法令にもとづく照会で、登録の有無に限れば必要な範囲と判断した。"
ANSWER = "登録があります。"


def _authority(seat: Seat) -> Act:
    desk = seat.desk
    key = AuthorityInquiryId(authority_intake.take(desk, POLICE).inquiry_id)
    authority_proof.called_back(desk, key, desk.today, TELEPHONE)
    authority_decisions.decide(desk, key, AuthorityDecision.partial, REASON, ANSWER)
    return _sheets(seat, lambda: authority_answers.preview(desk, key))


def _register(seat: Seat) -> Act:
    return _sheets(seat, lambda: authority_register.draw(seat.desk, Days()))


def _sheets(seat: Seat, load: Load) -> Act:
    return partial(LetterDialog, seat, Sheets(title="架空の文書（案）", facts=(), load=load))


PAPERS: Mapping[str, Callable[[Seat], Act]] = {
    "照会への回答": _authority,
    "照会の記録簿": _register,
}
