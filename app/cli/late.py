"""Load what shows something, what speaks to a server, and the self-check, only when asked for.

So a server without a screen can read policies and import members.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast

from app.bootstrap import machine
from app.rules.errors import OfficeError

if TYPE_CHECKING:
    from app.office.desk import Desk
    from app.office.server_address import ServerPlace
    from app.selfcheck.run import Check


class _Window(Protocol):
    def open_window(self, folder: Path) -> int: ...

    def open_demo(self) -> int: ...


class _SharedWindow(Protocol):
    def open_shared(self, folder: Path, place: "ServerPlace") -> int: ...


class _Unopened(Protocol):
    def show(self, sentence: str) -> None: ...


class _Server(Protocol):
    def server_of(self, url: str, *, shown: bool) -> "ServerPlace": ...

    def sit(self, url: str, folder: Path, named: str) -> "Desk": ...


def open_window(folder: Path, *, practise: bool) -> int:
    """Open the window and return the exit status when it is closed."""
    _demand_screen()
    with _explained():
        window = cast("_Window", import_module("app.bootstrap.window"))
    return window.open_demo() if practise else window.open_window(folder)


def open_shared(url: str, folder: Path) -> int:
    """Open the window on records of a server; `folder` is what this PC keeps beside them."""
    _demand_screen()
    with _explained():
        window = cast("_SharedWindow", import_module("app.bootstrap.shared_window"))
        server = cast("_Server", import_module("app.cli.server"))
    return window.open_shared(folder, server.server_of(url, shown=True))


def show(sentence: str) -> None:
    """Say in a box why no window opened, where nobody would read standard error."""
    if machine.is_watched():
        with suppress(ImportError):
            unopened = cast("_Unopened", import_module("app.bootstrap.unopened"))
            unopened.show(sentence)


def sit(url: str, folder: Path, named: str) -> "Desk":
    """Sign in to records on a server."""
    with _explained():
        server = cast("_Server", import_module("app.cli.server"))
    return server.sit(url, folder, named)


def _demand_screen() -> None:
    if not machine.has_screen():
        raise OfficeError(
            "画面がないため、すくすく窓口の画面を開けません。何も変えていません。"
            "画面のあるPCで開くか、コマンドをお使いください（一覧は --help）。"
        )


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
