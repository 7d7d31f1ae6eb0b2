"""Let a forked child carry out an act that is made to fail, while a witness outside takes note.

The witness is a socket: what the child acknowledged before its end is read from it, and what
it did not acknowledge was never promised to anybody.
"""

import ctypes
import os
import signal
import socket
import subprocess
import time
import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.rules.errors import OfficeError

Tell = Callable[[str], None]
Work = Callable[[Tell], None]

PATIENCE_S = 120
_ANY_TRACER = 2**64 - 1
_SET_TRACER = 0x59616D61


@dataclass(frozen=True)
class Told:
    """Hold what a child told: what it acknowledged, and how it came to its end."""

    acknowledged: tuple[str, ...]
    refused: str = ""
    broken: str = ""
    finished: bool = False

    @property
    def is_plain(self) -> bool:
        """Tell whether it ended by itself, done or with a sentence."""
        return self.finished or bool(self.refused)


class Child:
    """Hold a forked child that waits until it is told to go."""

    def __init__(self, work: Work) -> None:
        self._ours, theirs = socket.socketpair()
        self._read = b""
        self.pid = _fork()
        if self.pid == 0:
            self._ours.close()
            _live(work, theirs)
        theirs.close()
        self._ours.settimeout(PATIENCE_S)

    def go(self) -> None:
        """Let it begin."""
        self._ours.send(b"g")

    def kill(self) -> None:
        """End it without a word."""
        os.kill(self.pid, signal.SIGKILL)

    def await_end(self) -> Told:
        """Wait until it is gone; return what it told."""
        hung = ""
        try:
            while piece := self._ours.recv(65536):
                self._read += piece
        except ConnectionResetError:
            pass
        except TimeoutError:
            hung = f"hung for {PATIENCE_S} s"
            self.kill()
        self._ours.close()
        os.waitpid(self.pid, 0)
        return read_told(self._read.decode().splitlines(), hung)


def read_told(lines: Sequence[str], hung: str = "") -> Told:
    """Read the lines of a child."""
    by = {sign: [line[1:] for line in lines if line[:1] == sign] for sign in "+-!."}
    broken = hung or "; ".join(by["!"])
    return Told(tuple(by["+"]), "; ".join(by["-"]), broken, bool(by["."]))


def _fork() -> int:
    """Fork; other threads of this process wait, and the child needs none of them."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        return os.fork()


def _live(work: Work, witness: socket.socket) -> None:
    """Be the child: wait, act, tell, and end without any cleaning up."""

    def say(sign: str, words: str) -> None:
        witness.sendall(f"{sign}{' '.join(words.split())}\n".encode())

    try:
        ctypes.CDLL(None).prctl(_SET_TRACER, ctypes.c_ulong(_ANY_TRACER), 0, 0, 0)
        witness.recv(1)
        work(lambda words: say("+", words))
        say(".", "")
    except OfficeError as error:
        say("-", error.sentence)
    except BaseException as error:  # noqa: BLE001 - every end is told
        say("!", f"{type(error).__name__}: {error}"[:500])
    finally:
        os._exit(0)


def run(work: Work) -> Told:
    """Let a child do its work to the end."""
    child = Child(work)
    child.go()
    return child.await_end()


def killed_after(work: Work, seconds: float) -> Told:
    """Let a child do its work, and kill it after a time."""
    child = Child(work)
    child.go()
    time.sleep(seconds)
    child.kill()
    return child.await_end()


def traced(work: Work, log: Path, *words: str) -> Told:
    """Let a child do its work under strace, which is told by `words` what to write or to fail."""
    child = Child(work)
    command = ["strace", "-f", "-q", "-p", str(child.pid), "-o", str(log), *words]
    with subprocess.Popen(command, stderr=subprocess.PIPE) as tracer:
        if refusal := _await_tracer(child.pid, tracer):
            child.kill()
            child.await_end()
            raise RuntimeError(refusal)
        child.go()
        return child.await_end()


def _await_tracer(pid: int, tracer: subprocess.Popen[bytes]) -> str:
    """Wait until strace holds the child, so that not one call passes unseen; say why it cannot."""
    status = Path(f"/proc/{pid}/status")
    until = time.monotonic() + PATIENCE_S
    while "TracerPid:\t0\n" in status.read_text(encoding="ascii"):
        if tracer.poll() is not None or time.monotonic() > until:
            said = tracer.stderr.read().decode() if tracer.stderr else ""
            return f"strace does not hold the child: {said}"
        time.sleep(0.001)
    return ""
