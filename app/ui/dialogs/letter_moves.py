"""Say what can be done about one issued letter beside reading and posting it, and begin it."""

from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import returns
from app.office.dispatch_lines import BookLine
from app.office.rows import LetterRow
from app.rules.cases import Case
from app.rules.letter_kinds import letter_word
from app.rules.misdelivery import ASTRAY
from app.rules.post_numbers import takes_number
from app.rules.roles import Role, Verb, may
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.electronic_dialog import ElectronicDialog, TellDialog
from app.ui.dialogs.letter_step_dialog import LetterAbout
from app.ui.dialogs.letter_steps import (
    CancelLetterDialog,
    DeliveredLetterDialog,
    ReturnedLetterDialog,
    replace_dialog,
)
from app.ui.dialogs.misdelivery_dialog import MisdeliveryDialog
from app.ui.dialogs.reason_dialog import ReasonDialog, ReasonWords
from app.ui.dialogs.tracking_dialog import TrackingDialog
from app.ui.seat import Seat
from app.ui.widgets.act_row import ActButton

DELIVERED: Final = "letter_delivered"
BACK: Final = "letter_back"
HOLD: Final = "letter_hold"
REPLACE: Final = "letter_replace"
LOST: Final = "letter_lost"
CANCEL: Final = "letter_cancel"
AS_FILE: Final = "as_file"
TELL: Final = "tell"
NUMBER: Final = "letter_number"


@dataclass(frozen=True)
class Standing:
    """Say how far a letter has come."""

    posted: bool
    delivered: bool
    returned: bool
    is_back: bool
    void: bool
    astray: bool = False
    takes_number: bool = False


def standing_of(letter: LetterRow, case: Case) -> Standing:
    """Read it from a letter of a case."""
    lost = any(one.letter_id == letter.id and one.return_reason == ASTRAY for one in case.rights)
    row = letter.posting
    return Standing(
        posted=row is not None,
        delivered=row is not None and row.delivered_on is not None,
        returned=row is not None and row.returned_on is not None,
        is_back=letter.is_back,
        void=letter.cancelled_on is not None,
        astray=lost,
        takes_number=takes_number(letter.method, letter.tracking_number),
    )


def standing_in(line: BookLine) -> Standing:
    """Read it from a line of the book."""
    row = line.posting
    return Standing(
        posted=row is not None,
        delivered=row is not None and row.delivered_on is not None,
        returned=row is not None and row.returned_on is not None,
        is_back=row is not None and row.is_back,
        void=line.letter.cancelled_on is not None,
        astray=line.astray,
        takes_number=row is not None and takes_number(row.method, row.tracking_number),
    )


def about_letter(letter: LetterRow, case: Case) -> LetterAbout:
    """Name a letter of a case."""
    answers = any(right.letter_id == letter.id for right in case.rights)
    return LetterAbout(
        letter.id, letter.document_number, letter_word(letter.kind), is_answer=answers
    )


def moves_of(now: Standing, roles: AbstractSet[Role]) -> Sequence[ActButton]:
    """List what may be done now, the most frequent first."""
    if not may(roles, Verb.issue_letter) or now.void:
        return ()
    on_its_way = now.posted and not now.returned
    offered = (
        (DELIVERED, "配達を記録(&D)…", on_its_way and not now.delivered),
        (NUMBER, "引受番号を記録(&N)…", now.posted and now.takes_number),
        (BACK, "返戻を記録(&B)…", on_its_way and not now.astray),
        (HOLD, "当生協で保管する(&H)…", now.is_back),
        (REPLACE, "差し替える(&R)…", now.posted),
        (LOST, "誤送付を記録(&L)…", on_its_way and not now.astray),
        (CANCEL, "発行を取り消す(&X)…", not now.posted),
    )
    return [ActButton(key, words) for key, words, fits in offered if fits]


MOVES: Final = frozenset({DELIVERED, BACK, HOLD, REPLACE, LOST, CANCEL, NUMBER, AS_FILE, TELL})


def open_move(key: str, seat: Seat, about: LetterAbout, parent: QWidget | None) -> OfficeDialog:
    """Make the dialog of one of them."""
    return _DIALOGS[key](seat, about, parent)


def _hold(seat: Seat, about: LetterAbout, parent: QWidget | None) -> OfficeDialog:
    words = ReasonWords(
        "返戻の文書の保管",
        about.heading,
        "もう一度送らず、封をしたまま当生協で保管します。ご本人から連絡があれば、また発送できます。"
        "送らない理由を書いてください（例 お電話で、受け取らないとうかがった）。",
        "保管する(&S)",
        "返戻の文書を保管することを記録しました。",
    )
    return ReasonDialog(seat, words, lambda why: returns.hold(seat.desk, about.id, why), parent)


_DIALOGS: Final[dict[str, Callable[[Seat, LetterAbout, QWidget | None], OfficeDialog]]] = {
    DELIVERED: DeliveredLetterDialog,
    BACK: ReturnedLetterDialog,
    HOLD: _hold,
    REPLACE: replace_dialog,
    LOST: MisdeliveryDialog,
    CANCEL: CancelLetterDialog,
    AS_FILE: ElectronicDialog,
    TELL: TellDialog,
    NUMBER: TrackingDialog,
}
