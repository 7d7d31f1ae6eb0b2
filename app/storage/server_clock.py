"""Tell the server's time on every PC (DECISIONS 29): the machine's clock and how far it is off."""

from collections.abc import Callable
from datetime import datetime, timedelta


class ServerClock:
    """Be the clock of a desk whose records lie on a server.

    Each write hears the server's own moment; between writes the machine's clock goes on from
    there, so that a screen never waits for the wire to know what day it is.
    """

    def __init__(self, machine: Callable[[], datetime]) -> None:
        self._machine = machine
        self._ahead = timedelta()

    def __call__(self) -> datetime:
        """Return the moment on the server, as far as this machine knows."""
        return self._machine() + self._ahead

    def hear(self, moment: datetime) -> None:
        """Take what the server has just said for the moment of now."""
        self._ahead = moment - self._machine()
