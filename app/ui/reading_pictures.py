"""Open the windows in which a reading of a policy is adjusted, with one that does not exist."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office.policy_reading import dates_beside
from app.rules.policy_reading import read_policy
from app.ui.dialogs.policy_import_dialog import PolicyImportDialog
from app.ui.dialogs.policy_words_dialog import PolicyWordsDialog
from app.ui.policy_reading_parts import OTHERS
from app.ui.policy_typing import TYPINGS
from app.ui.request_pictures import POLICY
from app.ui.seat import Seat

Open = Callable[[Seat], QWidget]
UNCLEAR: Final = f"{POLICY}\n個人情報保護法（2017年5月30日施行）に合わせています。\n"


def _unclear(seat: Seat) -> QWidget:
    dialog, reading = PolicyImportDialog(seat), read_policy(UNCLEAR)
    dialog.show_reading(reading, dates_beside(seat.desk, reading))
    return dialog


def _adjusted(seat: Seat) -> QWidget:
    dialog = PolicyImportDialog(seat)
    dialog.show_reading(read_policy(UNCLEAR))
    view = dialog.ui.reading_view
    view.ui.chips.choose("dates")
    view.ui.table.choose_line(1)
    view.do("count")
    return dialog


def _words(part: str, act: str) -> Open:
    """Open the window that asks for the words of an act on the first row of a part."""

    def opened(seat: Seat) -> QWidget:
        reading = read_policy(POLICY)
        shown = next(one for one in OTHERS if one.key == part)
        return PolicyWordsDialog(seat, TYPINGS[act](reading, shown.rows(reading, ())[0]))

    return opened


SCENES: Final[tuple[tuple[str, Open], ...]] = (
    ("policy_import_dialog_unclear", _unclear),
    ("policy_import_dialog_adjusted", _adjusted),
    ("policy_words_dialog", _words("clauses", "rename")),
    ("policy_words_dialog_entry", _words("purposes", "rename")),
    ("policy_words_dialog_day", _words("dates", "type_version")),
)
