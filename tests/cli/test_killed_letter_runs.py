"""A run that is killed is made as if nothing had been, or given again: each letter once."""

import shutil
from collections import Counter
from pathlib import Path

import pytest
from sqlalchemy import text

from app.letters.extraction import page_texts
from app.office import campaigns, history
from app.rules.slip_numbers import spoken
from tests import quick
from tests.cli.conftest import Command
from tests.cli.killed import POINTS, killed_at
from tests.office import seats
from tests.office.campaign_work import ASKED, Campaign

PEOPLE = 120
MADE = {"after all is committed", "while the file is put together", "while the file is written"}


def begin(folder: Path) -> None:
    """Make an office with a campaign that nobody has printed yet."""
    seats.begin(folder)
    office = seats.open_office(folder)
    Campaign.begun(office, folder.parent, PEOPLE)
    office.manager.close()


@pytest.fixture(scope="session")
def asking_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return quick.made_once(tmp_path_factory, "asking", begin)


@pytest.fixture
def asking(asking_once: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "記録"
    shutil.copytree(asking_once, folder)
    watch = seats.Watch()
    watch.turn_to(ASKED)
    monkeypatch.setattr("app.bootstrap.machine.clock", watch)
    return folder


@pytest.mark.parametrize("point", POINTS)
def test_a_killed_run_is_taken_up_again(
    point: str, asking: Path, sukusuku: Command, tmp_path: Path
) -> None:
    out = tmp_path / "一斉.pdf"
    assert killed_at(point, asking, out)
    assert not out.exists()
    words = ("letters", "run", "27-01", "--pdf", out)
    said = sukusuku("--data", asking, "--staff", seats.MANAGER, *words)
    assert (said.status, said.out.startswith("印刷済みの")) == (0, point in MADE)
    office = seats.open_office(asking)
    office.watch.turn_to(ASKED)
    numbers = [row.number for row in campaigns.slip_rows(office.clerk, _slips(office))]
    printed = Counter(
        number
        for page in page_texts(out.read_bytes())
        for number in numbers
        if spoken(number) in page
    )
    assert printed == Counter(numbers)
    assert len(numbers) == PEOPLE
    assert history.verify(office.manager).ok
    office.manager.close()


def _slips(office: seats.Office) -> list[int]:
    """Read the stored letters: one run, one number, each slip once."""
    with office.manager.look() as unit:
        runs = unit.session.execute(text("SELECT id FROM campaign_runs")).scalars().all()
        numbers = unit.session.execute(text("SELECT document_number FROM letters")).scalars().all()
        slips = unit.session.execute(text("SELECT slip_id FROM campaign_letters")).scalars().all()
    assert (len(runs), list(numbers)) == (1, ["共人総発第9-1号"])
    assert len(slips) == len(set(slips))
    return list(slips)
