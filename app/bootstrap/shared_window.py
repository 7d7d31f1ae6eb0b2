"""Put the window together for records on a server."""

from pathlib import Path

from app import logs
from app.bootstrap import machine
from app.bootstrap.window import application, spare_what_stays, stand_before
from app.office.desk import Desk
from app.office.server_address import ServerPlace
from app.ui.entrance import enter
from app.ui.server_doors import ServerDoors


def open_shared(folder: Path, place: ServerPlace) -> int:
    """Open the window on records of a server and return when it was closed.

    Several windows may stand before the same records: that is what the server is for.
    """
    logs.start()
    running = application()
    doors = ServerDoors(folder, machine.clock, machine.randomness, place)
    opened: list[object] = []

    def seated(desk: Desk) -> None:
        window = stand_before(desk)
        window.another_asked.connect(let_in)
        opened.append(window)

    def let_in() -> None:
        enter(doors, seated, running.quit)

    let_in()
    spare_what_stays()
    return running.exec()
