"""Receive whoever starts the window: first start, then sign-in."""

import sys
from collections.abc import Callable
from contextlib import suppress
from typing import Final, cast

from PySide6.QtWidgets import QApplication, QDialog

from app.office import quarantine, sheet_reminders
from app.office.desk import Desk
from app.rules.errors import OfficeError
from app.ui import alerts, crash, theme
from app.ui.dialogs.damaged_dialog import DamagedDialog
from app.ui.dialogs.first_start_dialog import FirstStartDialog
from app.ui.dialogs.password_dialog import PasswordDialog
from app.ui.dialogs.sign_in_dialog import SignInDialog
from app.ui.doors import Doors
from app.ui.icons import icon
from app.ui.seat import take_seat

TURN: Final = 0.001
"""Seconds after which a busy worker lets the window think: painting a list takes many turns."""
FOREIGN: Final = (
    "{folder} には、すくすく窓口のものではないファイルがあります。何も変えていません。"
    "別の場所を指定して始めてください。"
)


def make_application(arguments: list[str]) -> QApplication:
    """Return the dressed application with its fonts, and catch what nobody foresaw."""
    existing = QApplication.instance()
    application = cast("QApplication", existing) if existing else QApplication(arguments)
    application.setApplicationName("SukusukuMadoguchi")
    application.setApplicationDisplayName("すくすく窓口")
    sys.setswitchinterval(TURN)
    theme.load_fonts()
    theme.wear(application)
    theme.follow_system(application)
    application.setWindowIcon(icon("app"))
    crash.install()
    return application


def enter(doors: Doors, then: Callable[[Desk], object], gave_up: Callable[[], object]) -> None:
    """Show what the folder asks for first; `then` gets the desk of the person who came in."""
    # Between one window and the next there is none: that must not end the program.
    QApplication.setQuitOnLastWindowClosed(False)
    state = doors.state()
    lost = quarantine.lost_part(doors.folder) if state == "foreign" else None
    if lost is not None:
        _heal(doors, lost, then, gave_up)
    elif state == "foreign":
        box = alerts.tell(None, FOREIGN.format(folder=doors.label))
        box.finished.connect(lambda _result: gave_up())
    elif state == "absent":
        _begin(doors, then, gave_up)
    else:
        _sign_in(doors, "", then, gave_up)


def _heal(
    doors: Doors,
    lost: OfficeError,
    then: Callable[[Desk], object],
    gave_up: Callable[[], object],
) -> None:
    """Offer a backup where a part of the records is gone, and let people sign in after it."""
    dialog = DamagedDialog(doors, lost)
    dialog.accepted.connect(lambda: _sign_in(doors, "", then, gave_up))
    dialog.rejected.connect(gave_up)
    dialog.show()


def _begin(doors: Doors, then: Callable[[Desk], object], gave_up: Callable[[], object]) -> None:
    """Make the records first, then let the new administrator sign in."""
    dialog = FirstStartDialog(doors)

    def go_on() -> None:
        _sign_in(doors, dialog.login, then, gave_up, proved=dialog.proving.sheet)

    dialog.accepted.connect(go_on)
    dialog.rejected.connect(gave_up)
    dialog.show()


def _sign_in(
    doors: Doors,
    login: str,
    then: Callable[[Desk], object],
    gave_up: Callable[[], object],
    *,
    proved: str = "",
) -> None:
    """Ask who it is; where a new sheet was `proved` just before, that is put on record."""
    first = (lambda desk: _keep_proved(desk, proved)) if proved else None
    dialog = SignInDialog(doors, login, first=first)

    def finished(result: int) -> None:
        if result == QDialog.DialogCode.Accepted and dialog.desk is not None:
            _come_in(doors, dialog.desk, then, gave_up)
        else:
            gave_up()

    dialog.finished.connect(finished)
    dialog.show()


def _keep_proved(desk: Desk, sheet: str) -> None:
    """Put on record that the sheet was read from paper; where that fails, it is asked again."""
    with suppress(OfficeError):
        sheet_reminders.prove(desk, sheet)


def _come_in(
    doors: Doors, desk: Desk, then: Callable[[Desk], object], gave_up: Callable[[], object]
) -> None:
    """Open the window, once the password is one that nobody else knows; or ask again who it is."""

    def seated() -> None:
        then(desk)
        QApplication.setQuitOnLastWindowClosed(True)

    def leave() -> None:
        desk.close()
        _sign_in(doors, desk.actor.login, then, gave_up)

    if not desk.must_change:
        seated()
        return
    seat = take_seat(desk)
    dialog = PasswordDialog(seat, must=True)
    seat.bus.setParent(dialog)
    seat.doing.setParent(dialog)
    dialog.accepted.connect(seated)
    dialog.rejected.connect(leave)
    dialog.show()
