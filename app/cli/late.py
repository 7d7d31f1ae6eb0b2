"""Load what needs the screen's libraries only when a command shows something.

A server without a screen can thus still read policies and import members. This is the one place
where the command line imports late.
"""

from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast

from app.bootstrap import machine

if TYPE_CHECKING:
    from app.selfcheck.run import Check


class _Window(Protocol):
    def open_window(self, folder: Path) -> int: ...

    def open_demo(self) -> int: ...


def open_window(folder: Path, *, practise: bool) -> int:
    """Open the window and return the exit status when it is closed."""
    window = cast("_Window", import_module("app.bootstrap.window"))
    return window.open_demo() if practise else window.open_window(folder)


def draw_screens(scratch: Path, out_dir: Path) -> Sequence[Path]:
    """Draw every tab and dialog on practice records made in `scratch`."""
    pictures = import_module("app.pictures")
    drawn: Sequence[Path] = pictures.draw(
        scratch, out_dir, clock=machine.clock, randomness=machine.randomness
    )
    return drawn


def check_installation() -> "Sequence[Check]":
    """Run the self-check."""
    selfcheck = import_module("app.selfcheck.run")
    checks: Sequence[Check] = selfcheck.run(clock=machine.clock, randomness=machine.randomness)
    return checks
