"""B1: hand damaged and hostile files to everything that reads files of others."""

import time
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from random import Random

from app.exchange.excel_files import write_excel
from app.exchange.people_file import read_codes
from app.office import history, member_import, members, policy_reading, worker_import
from app.office.desk import Desk
from app.rules.errors import OfficeError
from tests.exchange.policy_files import word_file
from tests.faults import fuzzed_bytes, fuzzed_tables
from tests.faults.acts import NOW
from tests.faults.harness import Outcome, Progress, Row, joined
from tests.office import member_files, seats
from tests.office.seats import Watch
from tests.sources import ROOT

ROW = Row(
    "B1",
    "fuzzed CSV/XLSX/DOCX (CP932, UTF-16, NUL, 外字, zip bombs) through the imports",
    "5,000: 0 crashes, all or nothing, row-exact error list",
    full=5_000,
    short=40,
)
PATIENCE_S = 20.0
PART = 250
POLICY = ROOT / "tests" / "policies" / "bracketed.txt"
PLACE_OF_BOMBS = 40
"""One of so many damaged files is a bomb: each takes a second to make."""

Reader = Callable[[Desk, Path], object]


@dataclass(frozen=True)
class Target:
    """Hold a good file of one kind, and who reads it."""

    name: str
    data: bytes
    read: Reader

    @property
    def is_packed(self) -> bool:
        """Tell whether the file is made of packed parts."""
        return self.data.startswith(b"PK")


def run(scale: int, scratch: Path, seed: int, progress: Progress) -> Outcome:
    """Try tables with known faults by turns with damaged bytes."""
    folder = scratch / "office"
    seats.begin(folder)
    watch = Watch()
    watch.turn_to(NOW)
    with closing(seats.sit(folder, watch)) as desk:
        targets = _targets(scratch)
        total = joined(
            progress.part(
                str(begun),
                partial(
                    _part, desk, targets, scratch, range(begun, min(begun + PART, scale)), seed
                ),
            )
            for begun in range(0, scale, PART)
        )
    return Outcome(total.tried, total.held, total.figures, total.notes)


def _part(
    desk: Desk, targets: Sequence[Target], scratch: Path, numbers: range, seed: int
) -> Outcome:
    """Try so many files, half of them tables with known faults."""
    wrong: list[str] = []
    registered = 0
    for number in numbers:
        chance = Random(f"{seed} {number}")
        if number % 2:
            said = _damaged(desk, chance.choice(targets), scratch, number, chance)
        else:
            said, came = table(desk, fuzzed_tables.write(scratch, number, chance))
            registered += came
        wrong += [f"file {number}: {said}"] if said else []
    held = len(numbers) - len(wrong)
    return Outcome(len(numbers), held, {"registered": registered}, tuple(wrong[:5]))


def table(desk: Desk, file: fuzzed_tables.FaultyFile) -> tuple[str, int]:
    """Import a table with known faults; say what is wrong with what was said, and who came in."""
    before = _stand(desk)
    try:
        done = member_import.register(desk, file.path)
    except Exception as error:  # noqa: BLE001 - any end but a reading is the finding
        return f"{file.shape}: {type(error).__name__}: {error}", 0
    finally:
        file.path.unlink()
    found = frozenset((cell.row, cell.column) for cell in done.reading.rejected)
    if found != file.rejected:
        return f"{file.shape}: said {sorted(found ^ file.rejected)} wrongly", 0
    expected = 0 if file.rejected else file.rows
    after = _stand(desk)
    if done.registered != expected or after[0] - before[0] != expected:
        return f"{file.shape}: {expected} should stand, {done.registered} were registered", 0
    if not expected and after != before:
        return f"{file.shape}: something changed", 0
    return "", expected


def _damaged(desk: Desk, target: Target, scratch: Path, number: int, chance: Random) -> str:
    """Let a damaged file be read; say what is wrong with the end it came to."""
    ways: list[fuzzed_bytes.Damage] = list(fuzzed_bytes.ANY)
    if target.is_packed:
        ways += [fuzzed_bytes.inside, fuzzed_bytes.inside, fuzzed_bytes.hostile]
        ways = [fuzzed_bytes.bomb] if chance.randrange(PLACE_OF_BOMBS) == 0 else ways
    way = chance.choice(ways)
    path = scratch / f"{number}{Path(target.name).suffix}"
    path.write_bytes(way(target.data, chance))
    before, began = _stand(desk), time.monotonic()
    try:
        target.read(desk, path)
        said = ""
    except OfficeError as error:
        said = "" if error.sentence.endswith("。") else f"no sentence: {error.sentence}"
    except Exception as error:  # noqa: BLE001 - a crash is the finding
        said = f"{type(error).__name__}: {error}"[:300]
    finally:
        path.unlink()
    lasted = time.monotonic() - began
    said = said or (f"took {lasted:.0f} s" if lasted > PATIENCE_S else "")
    said = said or ("" if _stand(desk) == before else "something changed")
    return f"{target.name}, {way.__name__}: {said}" if said else ""


def _stand(desk: Desk) -> tuple[int, int]:
    """Count the members, and the rows of the log."""
    return members.count(desk), history.rows(desk, limit=1)[0].number


def _targets(scratch: Path) -> list[Target]:
    """Make a good file of each kind."""
    lines = [member_files.line(f"9{number:04d}") for number in range(6)]
    names = "職員番号,氏名,フリガナ,部署,区分\n1,架空　一郎,カクウ　イチロウ,,正職員\n"
    policy = POLICY.read_text(encoding="utf-8")
    made = [
        ("会員.csv", member_files.write(scratch / "a.csv", lines), _read_members),
        ("会員.csv", member_files.write(scratch / "a.csv", lines, "cp932"), _read_members),
        ("会員.csv", member_files.write(scratch / "a.csv", lines, "utf-16"), _read_members),
    ]
    targets = [Target(name, path.read_bytes(), read) for name, path, read in made]
    book = scratch / "a.xlsx"
    write_excel(book, member_files.HEADER, lines)
    word = word_file(scratch / "a.docx", policy[:3_000])
    return [
        *targets,
        Target("会員.xlsx", book.read_bytes(), _read_members),
        Target("会員.xlsx", book.read_bytes(), _read_members),
        Target("名簿.xlsx", book.read_bytes(), _read_codes),
        Target("役職員.csv", names.encode("cp932"), worker_import.read),
        Target("方針.docx", word.read_bytes(), policy_reading.take_up),
        Target("方針.docx", word.read_bytes(), policy_reading.take_up),
        Target("方針.txt", policy.encode("cp932", errors="replace"), policy_reading.take_up),
    ]


def _read_members(desk: Desk, path: Path) -> object:
    """Read as the import does before it asks."""
    return member_import.read(desk, path)


def _read_codes(desk: Desk, path: Path) -> object:
    """Read as the lists of people for a campaign or a provision are."""
    del desk
    return read_codes(path)
