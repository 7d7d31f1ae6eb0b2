"""A backup of another office never takes the place of records that can be read."""

from contextlib import closing
from pathlib import Path

import pytest

from app.office import access, members, restoring
from app.office.access import FirstStart
from app.rules.backup_causes import Cause
from app.rules.errors import Refused
from app.storage import backup_making
from tests.office import restore_work, seats
from tests.office.restore_work import PASSWORD, registered, target
from tests.office.seats import MANAGER, QUICK, TYPED, Office


@pytest.fixture
def foreign(office: Office, tmp_path: Path) -> Path:
    """Make a backup of another office whose head signs in by the same words."""
    folder, chance = tmp_path / "よその事業所", seats.dice(22).randbytes
    setup = FirstStart(MANAGER, "架空　次郎", TYPED, cost=QUICK)
    access.create(folder, setup, clock=office.watch, randomness=chance)
    with closing(seats.sit(folder, office.watch)) as desk:
        made = backup_making.make(desk.store, folder / "backups", Cause.asked, office.watch())
    return made.path


def test_it_is_refused_before_anything_is_asked(office: Office, foreign: Path) -> None:
    registered(office, "00010001")
    for act in (restoring.look, restoring.restore):
        with pytest.raises(Refused, match="別の事業所の記録の控えです"):
            act(target(office), foreign, PASSWORD)
    assert len(members.find_ids(office.manager, "00010001")) == 1


def test_a_free_folder_takes_it(office: Office, foreign: Path, tmp_path: Path) -> None:
    restore_work.put_back_anew(office, foreign, tmp_path / "新しいPC")
    restore_work.opened(office, tmp_path / "新しいPC").close()
