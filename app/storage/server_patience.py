"""Stop waiting for a server that says nothing any more.

A machine whose disk hangs still acknowledges what arrives: neither keep-alives nor the kernel ever
call the wire cut, and a window would wait for ever. So the client counts how long nothing came.
"""

from collections.abc import Generator
from typing import Any, Final, TypeVar

import psycopg

T = TypeVar("T")

PATIENCE_S: Final = 30.0
"""Longer than anybody waits for a lock (15 s), and than any one question of the program takes."""
_INTERVAL_S: Final = 0.1


class PatientConnection(psycopg.Connection[Any]):
    """Close itself where the server says nothing for too long."""

    patience_s: float = PATIENCE_S

    def wait(
        self,
        gen: Generator[Any, Any, T],
        interval: float = _INTERVAL_S,
        timeout: float | None = None,
    ) -> T:
        """Wait for an answer.

        Raises:
            OperationalError: nothing came meanwhile; the connection is closed.
        """
        most = max(1, round(self.patience_s / interval))
        return super().wait(self._listening(gen, most), interval, timeout)

    def _listening(self, gen: Generator[Any, Any, T], most: int) -> Generator[Any, Any, T]:
        # Counted, not timed: a PC that slept meanwhile has not waited.
        silent = 0
        try:
            wanted = next(gen)
            while True:
                ready = yield wanted
                silent = 0 if ready else silent + 1
                if silent > most:
                    self.pgconn.finish()
                    raise psycopg.OperationalError("the server says nothing any more")
                wanted = gen.send(ready)
        except StopIteration as end:
            value: T = end.value
            return value


def connect(patience_s: float, **named: Any) -> PatientConnection:  # noqa: ANN401 - the driver's
    """Return a connection that waits for each sign of the server no longer than that."""
    made = PatientConnection.connect(**named)
    made.patience_s = patience_s
    return made
