"""F10: guess passwords as fast as the program lets one, and lose the key store."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from app.office import access, backups
from app.rules.backup_causes import Cause
from app.rules.tries import MOST_IN_AN_HOUR
from app.storage import backup_files
from tests.faults.guess_folders import guess, make, most_in_an_hour
from tests.faults.harness import Outcome, Progress, Row, joined
from tests.office.seats import MANAGER, Watch, dice, sit

ROW = Row(
    "F10",
    "wrong passwords 10,000; key store lost x 20",
    "<= 30 tries in any hour; recovery sheet opens 20/20",
    full=10_000,
    short=120,
)
LOSSES, FEW = 20, 1
_STEP = timedelta(seconds=7)
_PAGE = 1_000


def run(scale: int, scratch: Path, seed: int, progress: Progress) -> Outcome:
    """Guess `scale` times, seven seconds apart; then lose keys and open backups by the sheet."""
    losses = LOSSES if scale >= ROW.full else FEW
    return joined(
        (
            progress.part("guesses", lambda: guessed(scale, scratch / "g", seed, progress)),
            progress.part("losses", lambda: _lost(losses, scratch, seed, progress)),
        )
    )


def guessed(scale: int, folder: Path, seed: int, progress: Progress) -> Outcome:
    """Guess on and on, and count how many guesses were let through."""
    make(folder, seed)
    watch = Watch()
    began, tried = watch.moment, []
    for number in range(scale):
        if guess(folder, watch, number):
            tried.append(watch.moment)
        watch.moment += _STEP
        if number % _PAGE == 0:
            progress(number, scale, "guesses")
    first = sum(one < began + timedelta(hours=1) for one in tried)
    fullest = most_in_an_hour(tried)
    held = fullest <= MOST_IN_AN_HOUR
    notes = () if held else (f"{fullest} tries were let through in one hour",)
    figures = {"tries let through in the first hour": first, "in the fullest hour": fullest}
    return Outcome(scale, scale if held else 0, figures, notes)


def _lost(losses: int, scratch: Path, seed: int, progress: Progress) -> Outcome:
    problems: list[str] = []
    for number in range(losses):
        progress(number, losses, "losses")
        problems += _one_loss(scratch / f"l{number}", seed + number)
    return Outcome(losses, losses - len(problems), {"key stores lost": losses}, tuple(problems[:3]))


def _one_loss(place: Path, seed: int) -> Iterator[str]:
    """Lose the whole key store, and open the newest backup with the characters of the sheet."""
    place.mkdir()
    typed, folder, again = make(place / "d", seed), place / "d", place / "again"
    desk = sit(folder, Watch())
    row = backups.before(desk, Cause.rekey)
    container = backups.path_of(desk, row)
    desk.close()
    (folder / "keys.json").unlink()
    again.mkdir()
    backup_files.unpack(container, again)
    try:
        opened = access.sign_in_with_recovery(
            again, MANAGER, typed, clock=Watch(), randomness=dice(seed).randbytes
        )
    except Exception as error:  # noqa: BLE001 - whatever it is, it counts as not opened
        yield f"the sheet did not open the backup: {type(error).__name__}"
    else:
        opened.close()
