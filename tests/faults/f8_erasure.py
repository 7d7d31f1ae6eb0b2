"""F8: after an erasure no byte of anybody is left in what the program wrote, but what was named."""

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from app import logs
from app.office import erasure_plan, erasures, member_states
from app.office.desk import Desk
from app.rules.erasures import Held
from app.rules.ids import MemberId
from tests.faults import left_bytes
from tests.faults.harness import Outcome, Progress, Row, joined
from tests.office import erased_people, scans, seats
from tests.office.erased_people import ASKING, LEFT_ON, OVER_ON, PEOPLE, Somebody
from tests.office.seats import Office
from tests.office.test_erasure_scan import PLACES

ROW = Row(
    "F8",
    "erase 500 persons, byte scan of everything the program wrote",
    "0 hits outside the rows that the dry run named",
    full=500,
    short=5,
)
FEW = 10


@dataclass(frozen=True)
class Gone:
    """Hold an office after its erasures, and what had to stay of each person."""

    office: Office
    people: Sequence[Somebody]
    stayed: Sequence[set[Held]]
    machine: Path


def run(scale: int, scratch: Path, seed: int, progress: Progress) -> Outcome:
    """Erase `scale` people, fifty to a folder, plain and encrypted folders in turn."""
    del seed  # the people are always the same ones
    starts = range(0, scale, len(PEOPLE))

    def part(number: int) -> Outcome:
        progress(number, len(starts), "folders")
        people = PEOPLE[: scale - starts[number]]
        return one_folder(scratch / str(number), people, encrypted=number % 2 == 1)

    return joined(
        progress.part(f"folder {number}", partial(part, number)) for number in range(len(starts))
    )


def one_folder(scratch: Path, people: Sequence[Somebody], *, encrypted: bool) -> Outcome:
    """Fill a folder with people, erase all of them, and look for each."""
    scratch.mkdir()
    with own_machine(scratch / "machine") as machine:
        seats.begin(scratch / "records", encrypted=encrypted)
        office = seats.open_office(scratch / "records")
        try:
            gone = Gone(office, people, erase_all(office, scratch, people), machine)
            found = list(hits(gone))
        finally:
            office.manager.close()
    hit = {place for place, _where in found}
    notes = tuple(f"person {place}: {where}" for place, where in found[:5])
    figures = {"hits": len(found), "encrypted" if encrypted else "plain": len(people)}
    return Outcome(len(people), len(people) - len(hit), figures, notes)


def erase_all(office: Office, scratch: Path, people: Sequence[Somebody]) -> list[set[Held]]:
    """Erase some on request and the others after they left; return what the dry runs named."""
    # A revision of the policy and its letters to all cost as much as everything else.
    keys = erased_people.fill(office, scratch, people, written_to=len(people) > FEW)
    asking = keys[: len(ASKING) if len(people) > FEW else 1]
    leaving = keys[len(asking) :]
    office.watch.turn_to(LEFT_ON)
    for key in leaving:
        member_states.leave(office.clerk, key, LEFT_ON.isoformat(), "架空の退会")
    office.watch.turn_to(OVER_ON)
    stayed = [_asked(office, people[place]) for place in range(len(asking))]
    stayed += [_named(office.manager, key) for key in leaving]
    assert erasures.erase_left(office.manager, leaving).settled
    return stayed


def hits(gone: Gone) -> Iterator[tuple[int, str]]:
    """Yield every person of whom something is left that no dry run named, and where."""
    words = [word for one in gone.people for word in one.words]
    rows = scans.rows_with(gone.office.manager, words)
    places = left_bytes.everything(gone.office.manager, gone.machine)
    for one, kept in zip(gone.people, gone.stayed, strict=True):
        named = {place for noun in kept for place in PLACES[noun]}
        for place, found in rows.items():
            if place not in named and found & {*one.words}:
                yield one.place, place
        spoken = {word for place in named for word in rows.get(place, ())}
        for where, content in places:
            for word in left_bytes.found_in(content, {*one.words} - spoken):
                yield one.place, f"{where} ({word})"


@contextmanager
def own_machine(machine: Path) -> Iterator[Path]:
    """Let temporary files and the log lie in a folder that is looked through afterwards."""
    machine.mkdir()
    before = tempfile.tempdir
    tempfile.tempdir = str(machine)
    logs.start(machine / "sukusuku.log")
    try:
        yield machine
    finally:
        tempfile.tempdir = before
        logs.stop()


def _asked(office: Office, one: Somebody) -> set[Held]:
    matter = erased_people.ask(office, one)
    run = erasure_plan.dry_run(office.manager, matter.id, matter.right.id)
    assert erasures.carry_out(office.manager, matter.id, matter.right.id).settled
    return {line.noun for line in run.stays}


def _named(desk: Desk, key: MemberId) -> set[Held]:
    return {line.noun for line in erasure_plan.dry_run_of(desk, key).stays}
