"""Start the program; without a screen, show its main job on demo records instead."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from environment import prepare, python
from places import OUT, shown
from processes import CannotGoOn, Command, answer, call, must, say
from system_packages import has_screen

if TYPE_CHECKING:
    from collections.abc import Sequence

SHOWN = OUT / "run"
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}


def run(arguments: Sequence[str]) -> int:
    """Set up and start the program; words given go to it."""
    prepare()
    if not answer([str(python()), "-c", "import PySide6.QtWidgets as qt; print(qt.__name__)"]):
        raise CannotGoOn("Qt cannot start here: install the packages named above and try again.")
    if arguments or has_screen():
        return call([python(), "-m", "app", *arguments])
    say("There is no screen here: the main job runs on demo records instead.")
    return demonstrate()


def demonstrate() -> int:
    """Fill a demo folder with letters, draw every screen, prove the way from desk to letter."""
    shutil.rmtree(SHOWN, ignore_errors=True)
    SHOWN.mkdir(parents=True)
    app: Command = [python(), "-m", "app"]
    failed = "The program could not show its main job (see above)."
    filled: Command = [*app, "--data", SHOWN / "data", "demo", "--letters", SHOWN / "letters"]
    must(filled, failed, extra=OFFSCREEN)
    must([*app, "screens", SHOWN / "screens"], failed, extra=OFFSCREEN)
    proof = SHOWN / "self-check.json"
    must([*app, "self-check", "--json", "--out", proof], failed, extra=OFFSCREEN)
    for kind, ending in (("Pictures", "png"), ("Letters", "pdf")):
        folders = sorted({path.parent for path in SHOWN.rglob(f"*.{ending}")})
        say(f"{kind} lie in: {', '.join(shown(folder) for folder in folders)}")
    say(f"What was checked on the way: {shown(proof)}")
    return 0


def screens(arguments: Sequence[str]) -> int:
    """Set up and draw every tab and dialog on demo data as PNG."""
    del arguments
    prepare()
    folder = OUT / "screens"
    shutil.rmtree(folder, ignore_errors=True)
    drawn = call([python(), "-m", "app", "screens", folder], extra=OFFSCREEN)
    if drawn == 0:
        say(f"Pictures of every screen: {shown(folder)}")
    return drawn
