"""Put the window together for records on a server."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app import logs
from app.bootstrap import machine
from app.bootstrap.window import application, spare_what_stays, stand_before
from app.office import server_address
from app.office.desk import Desk
from app.office.server_address import ServerPlace
from app.ui.dialogs.server_password_dialog import ServerPasswordDialog
from app.ui.entrance import enter
from app.ui.server_doors import ServerDoors


def knock(
    place: ServerPlace, then: Callable[[ServerPlace], object], gave_up: Callable[[], object]
) -> None:
    """Hand on a place whose server lets the role in, once its password was asked for if need be."""
    if not server_address.wants_password(place):
        then(place)
        return
    QApplication.setQuitOnLastWindowClosed(False)  # the window of the sign-in is still to come
    dialog = ServerPasswordDialog(place)
    dialog.accepted.connect(lambda: then(dialog.place))
    dialog.rejected.connect(gave_up)
    dialog.show()


def open_shared(folder: Path, place: ServerPlace) -> int:
    """Open the window on records of a server and return when it was closed.

    Several windows may stand before the same records: that is what the server is for. Where the
    server asks for the password of its role, and no file gives it, a dialog asks first.
    """
    logs.start()
    running = application()
    opened: list[object] = []

    def seated(desk: Desk) -> None:
        window = stand_before(desk)
        window.another_asked.connect(let_in)
        opened[:] = [window]

    def let_in() -> None:
        doors = ServerDoors(folder, machine.clock, machine.randomness, known[-1])
        enter(doors, seated, running.quit)

    def reached(place: ServerPlace) -> None:
        known.append(place)
        let_in()

    known: list[ServerPlace] = []
    knock(place, reached, running.quit)
    spare_what_stays()
    return running.exec()
