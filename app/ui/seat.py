"""Hold what every tab and dialog needs from the moment someone has signed in."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from app.office.desk import Desk
from app.ui.bus import Bus
from app.ui.doing import Doing


@dataclass(frozen=True)
class Seat:
    """Be one person's place at the window: whose desk, what rings, who runs the errands."""

    desk: Desk
    bus: Bus
    doing: Doing


def take_seat(desk: Desk, keeper: QObject | None = None) -> Seat:
    """Set up the place of the person who has just signed in; `keeper` owns its parts."""
    bus = Bus(keeper)
    return Seat(desk, bus, Doing(bus, keeper))
