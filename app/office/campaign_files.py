"""Write each letter of a run into a file of its own."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from app.exchange.file_bytes import put_bytes, refuse_place
from app.office.desk import Desk
from app.office.run_contents import given, note, title_of
from app.rules.errors import Refused
from app.rules.ids import RunId
from app.rules.roles import Verb
from app.rules.slip_numbers import spoken

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Kept:
    """Say how many letters were written as files of their own, and how many lay there already."""

    letters: int
    there_before: int
    left_out: Mapping[str, int]


def keep_each(desk: Desk, run_id: RunId, folder: Path, *, progress: Progress | None = None) -> Kept:
    """Write each letter of a run into a file of its own, named by its slip and by nobody's name.

    What lies there already as it was stored is left alone, so that a stopped act can be taken up
    again. Who is kept back is kept back as by `gather`.

    Raises:
        Refused: the place lies among the records, or cannot be written to.
    """
    desk.demand(Verb.issue_letter)
    refuse_place(folder)
    with desk.look() as unit:
        found = given(unit, run_id, desk.today)
        numbers = {one.slip_id: one.number for one in unit.slips.owners(found.slips)}
    with desk.unit(title_of(found.run)) as unit:
        note(unit, found.run, {"letters": len(found.letters), "files": True})
    _make(folder)
    before = 0
    for place, (letter, suffix) in enumerate(found.letters, start=1):
        path = folder / f"{spoken(numbers[letter.slip_id])}.pdf"
        before += _kept_before(path, found.beginning + suffix)
        if progress:
            progress(place, len(found.letters))
    return Kept(len(found.letters) - before, before, found.left_out)


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Refused(
            f"{folder} というフォルダを作れません。何も書き出していません。"
            "別の場所を指定してください。"
        ) from error


def _kept_before(path: Path, whole: bytes) -> bool:
    """Write a letter unless it lies there whole already; say whether it did."""
    if path.is_file() and path.stat().st_size == len(whole) and path.read_bytes() == whole:
        return True
    put_bytes(path, whole)
    return False
