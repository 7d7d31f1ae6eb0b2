"""Stand between the program and the server, and cut the wire when the test wants it."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlalchemy import make_url

NAME = ".s.PGSQL.5432"
_PIECE = 65_536


class Wire:
    """Carry bytes both ways until the word comes; the word itself still reaches the server."""

    def __init__(self, folder: Path, server: str) -> None:
        self.folder = folder
        self.word: bytes | None = None
        self.cuts = 0
        self._server = server
        self._open: list[socket.socket] = []
        self._ear = socket.socket(socket.AF_UNIX)
        self._ear.bind(str(folder / NAME))
        self._ear.listen()
        threading.Thread(target=self._receive, daemon=True).start()

    def cut(self) -> None:
        """Break what stands now; new connections go through."""
        for one in self._open:
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
            one.close()
        self._open.clear()

    def deaf(self) -> None:
        """Let nobody through who comes from now on; who is there, stays."""
        (self.folder / NAME).unlink(missing_ok=True)

    def close(self) -> None:
        """Let nobody through any more."""
        self.deaf()
        with suppress(OSError):
            self._ear.shutdown(socket.SHUT_RDWR)
        self._ear.close()
        self.cut()

    def _receive(self) -> None:
        with suppress(OSError):
            while True:
                near, _ = self._ear.accept()
                far = socket.socket(socket.AF_UNIX)
                far.connect(f"{self._server}/{NAME}")
                self._open += [near, far]
                for one, other, watched in ((near, far, True), (far, near, False)):
                    threading.Thread(
                        target=self._carry,
                        args=(one, other),
                        kwargs={"watched": watched},
                        daemon=True,
                    ).start()

    def _carry(self, one: socket.socket, other: socket.socket, *, watched: bool) -> None:
        with suppress(OSError):
            while piece := one.recv(_PIECE):
                spoken = watched and self.word is not None and self.word in piece
                if spoken:
                    # The server hears the word and answers to nobody.
                    one.shutdown(socket.SHUT_RDWR)
                    self.word = None
                    self.cuts += 1
                other.sendall(piece)
        with suppress(OSError):
            other.shutdown(socket.SHUT_WR)


@contextmanager
def between(folder: Path, url: str) -> Iterator[tuple[Wire, str]]:
    """Give a wire to the server of `url`, and the address that leads through it."""
    asked = make_url(url)
    wire = Wire(folder, str(asked.query["host"]))
    try:
        yield wire, asked.set(query={"host": str(folder)}).render_as_string(hide_password=False)
    finally:
        wire.close()
