"""Numbers without a gap: several programs at once, some killed, over a fiscal year's turn."""

import hashlib
import random
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

import pytest

from app.letters.extraction import text
from app.storage import chain
from app.storage.letters import LetterRow
from app.storage.unit import Unit
from tests.storage.crowd import DEATH, Place, work_at_once
from tests.storage.records import HANAKO, Records, enter

SEED, DYING, LIVING, ACTS = 5, 3, 2, 4
EARLIEST, LATEST = 20, 60
"""Between which of its statements a program dies: from signing in to its last acts."""
COUNTING = "UPDATE series"
"""One dies with a number in its hands."""
YEARS = ("2026", "2027")


@pytest.fixture(params=["encrypted", "shared"], ids=["encrypted", "postgresql"])
def office(request: pytest.FixtureRequest) -> Records:
    """Give records with a member to whom letters go."""
    records: Records = request.getfixturevalue(request.param)
    with records.write("会員を登録") as unit:
        enter(unit, HANAKO)
    records.engine.dispose()  # a connection must not be shared with those who are started
    return records


def test_programs_at_once_and_killed_leave_no_gap_and_no_half_letter(office: Records) -> None:
    ends = work_at_once(crowd_of(office, random.Random(SEED)))
    assert sorted(ends) == [*[-DEATH] * DYING, *[0] * LIVING]
    letters = [number for (number,) in office.all("SELECT document_number FROM letters")]
    cases = [number for (number,) in office.all("SELECT receipt_number FROM requests")]
    assert min(len(letters), len(cases)) >= LIVING
    counted = {str(name): int(last) for name, last in office.all("SELECT name, last FROM series")}
    for noun, numbers in (("letters", letters), ("requests", cases)):
        found = parted(numbers)
        assert len(found) == len(YEARS)
        for series, year in zip(sorted(found), YEARS, strict=True):
            assert sorted(found[series]) == list(range(1, counted[f"{noun}/{year}"] + 1))
    with office.read() as unit:
        assert chain.verify(unit.session).ok
        refuse_half_kept(unit, unit.letters.rows())


def crowd_of(records: Records, luck: random.Random) -> Sequence[Place]:
    """Seat five programs before the same records; three die, two of them when the dice say so."""
    dying = [(luck.randint(EARLIEST, LATEST), "") for _ in range(DYING - 1)]
    deaths = [(2, COUNTING), *dying, *[(0, "")] * LIVING]
    luck.shuffle(deaths)
    if records.path is not None:
        where, key = str(records.path), (records.key or b"").hex()
    else:
        where, key = records.engine.url.render_as_string(hide_password=False), ""
    return [Place(where, key, seed, ACTS, *death) for seed, death in enumerate(deaths)]


def parted(numbers: Iterable[str]) -> Mapping[str, Sequence[int]]:
    """Part numbers by what stands before the count: the mark and the fiscal year."""
    found: dict[str, list[int]] = defaultdict(list)
    for number in numbers:
        series, _, counted = number.removesuffix("号").rpartition("-")
        found[series].append(int(counted))
    return found


def refuse_half_kept(unit: Unit, rows: Sequence[LetterRow]) -> None:
    """Fail unless each letter is stored and bears its number, and addressee and log know it."""
    logged = {
        dict(row.subjects)["letter"]: row.values
        for row in unit.history.rows(limit=1_000)
        if row.values and "sha256" in row.values and "letter" in dict(row.subjects)
    }
    keys = [row.id for row in rows]
    assert set(logged) == set(keys) == set(unit.letter_addressees.of(keys))
    for row in rows:
        pdf = unit.letters.pdf(row.id)
        assert pdf is not None
        assert row.document_number in text(pdf)
        assert logged[row.id] is not None
        assert logged[row.id]["document_number"] == row.document_number
        assert logged[row.id]["sha256"] == hashlib.sha256(pdf).hexdigest()
