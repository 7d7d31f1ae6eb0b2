"""Open the whole text of a version of the policy, ready for printing."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import policy, policy_sheet
from app.office.policy import VersionRow
from app.rules.eras import western
from app.ui import policy_words
from app.ui.days import day_words
from app.ui.dialogs.letter_dialog import LetterDialog, Sheets
from app.ui.seat import Seat

TITLE: Final = "方針の全文"


def open_sheet(seat: Seat, parent: QWidget, version_id: int) -> None:
    """Show a version's whole text as it is printed; without text the window says so."""
    desk = seat.desk

    def show(rows: Sequence[VersionRow]) -> None:
        for row in rows:
            if row.id == version_id:
                LetterDialog(seat, _sheets(seat, row), parent).show()

    seat.doing.look(lambda: policy.versions(desk), asker=parent, then=show, key="policy sheet")


def _sheets(seat: Seat, row: VersionRow) -> Sheets:
    desk = seat.desk

    def draw() -> bytes:
        return policy_sheet.draw(desk, row.id)

    facts = [
        ("版", f"{western(row.on)} {row.kind}"),
        ("状態", policy_words.STATES[row.state].word),
        ("本文の登録", day_words(row.text_added_on) if row.text_added_on else "本文未登録"),
    ]
    name = f"{policy_sheet.file_name(row)}.pdf"
    return Sheets(title=TITLE, facts=facts, load=draw, take=draw, file_name=name)
