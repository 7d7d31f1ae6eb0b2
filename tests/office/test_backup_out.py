"""A copy of a backup goes nowhere among the records, whatever asks for it."""

import pytest

from app.office import backups
from app.rules.errors import Refused
from tests.office.seats import Office


@pytest.mark.parametrize("name", ["restore.json", "restore.lock", "backups/copy.skb", "."])
def test_nothing_is_written_into_the_data_folder(office: Office, name: str) -> None:
    with pytest.raises(Refused, match="データフォルダの外"):
        backups.create(office.manager, office.folder / name)
    assert not (office.folder / "restore.json").exists()
    assert not backups.rows(office.manager)
