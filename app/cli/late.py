"""Load what shows something, and the self-check, only when a command asks for it.

So a server without a screen can read policies and import members.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast

from app.bootstrap import machine
from app.rules.errors import OfficeError

if TYPE_CHECKING:
    from app.selfcheck.run import Check


class _Window(Protocol):
    def open_window(self, folder: Path) -> int: ...

    def open_demo(self) -> int: ...


def open_window(folder: Path, *, practise: bool) -> int:
    """Open the window and return the exit status when it is closed."""
    if not machine.has_screen():
        raise OfficeError(
            "画面がないため、すくすく窓口の画面を開けません。何も変えていません。"
            "画面のあるPCで開くか、コマンドをお使いください（一覧は --help）。"
        )
    with _explained():
        window = cast("_Window", import_module("app.bootstrap.window"))
    return window.open_demo() if practise else window.open_window(folder)


def draw_screens(scratch: Path, out_dir: Path) -> Sequence[Path]:
    """Draw every tab and dialog on practice records made in `scratch`."""
    machine.draw_without_screen()
    with _explained():
        pictures = import_module("app.pictures")
    drawn: Sequence[Path] = pictures.draw(
        scratch, out_dir, clock=machine.clock, randomness=machine.randomness
    )
    return drawn


def check_installation() -> "Sequence[Check]":
    """Run the self-check."""
    machine.draw_without_screen()
    selfcheck = import_module("app.selfcheck.run")
    checks: Sequence[Check] = selfcheck.run(clock=machine.clock, randomness=machine.randomness)
    return checks


@contextmanager
def _explained() -> Iterator[None]:
    try:
        yield
    except ImportError as error:
        raise OfficeError(
            f"画面の部品を読み込めません（{_part(error)}）。何も変えていません。"
            "プログラムを入れ直すか、足りない部品をシステム担当に入れてもらってください。"
        ) from error


def _part(error: ImportError) -> str:
    # The loader of libraries says «libEGL.so.1: cannot open …»: of that only the name helps.
    named, colon, _ = str(error).partition(":")
    return named if colon and ".so" in named else error.name or "名前は不明"
