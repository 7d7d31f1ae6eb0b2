"""Load the rooms that a command needs only when it is asked for.

So a server without a screen can read policies and import members, and no command waits for what
another one uses. This is the one place where the command line imports late.
"""

from argparse import Namespace
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Protocol, cast

from app.bootstrap import machine
from app.rules.errors import OfficeError

if TYPE_CHECKING:
    from app.cli.answer import Answer
    from app.selfcheck.run import Check

Verb = Callable[[Namespace], "Answer"]

ROOMS: Mapping[str, Callable[[], ModuleType]] = {
    "demo": lambda: import_module("app.cli.demo"),
    "history": lambda: import_module("app.cli.history"),
    "init": lambda: import_module("app.cli.init"),
    "member_files": lambda: import_module("app.cli.member_files"),
    "members": lambda: import_module("app.cli.members"),
    "policy": lambda: import_module("app.cli.policy"),
    "policy_file": lambda: import_module("app.cli.policy_file"),
    "policy_history": lambda: import_module("app.cli.policy_history"),
    "proof": lambda: import_module("app.cli.proof"),
    "staff": lambda: import_module("app.cli.staff"),
}


class _Window(Protocol):
    def open_window(self, folder: Path) -> int: ...

    def open_demo(self) -> int: ...


def verb(name: str) -> Verb:
    """Return the verb of a room, named as in the grammar: `members.find`."""
    room, _, function = name.partition(".")
    return cast("Verb", getattr(ROOMS[room](), function))


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
            f"画面の部品を読み込めません（{error}）。何も変えていません。"
            "プログラムを入れ直すか、足りない部品をシステム担当に入れてもらってください。"
        ) from error
