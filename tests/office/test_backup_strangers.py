"""A file that says what no backup says is damaged, and stops nothing that looks through them."""

import json
from pathlib import Path

import pytest

from app.office import backup_rotation, history, quarantine, restoring
from app.office.restoring import Key
from app.storage import backup_container, backup_files
from app.storage.errors import BackupDamaged
from tests.office import restore_work
from tests.office.seats import Office

WRONG = {
    "endless": ("erasure_id", float("inf")),
    "without a zone": ("made_at", "2026-04-20T03:00:00"),
    "no year of ours": ("made_at", "9999-12-31T23:59:59+00:00"),
    "before all numbers": ("history_number", -1),
    "beyond all numbers": ("history_number", 10**30),
    "no number": ("series", {"letters": "7"}),
}


def _strange(path: Path, name: str, value: object) -> Path:
    found = backup_container.layout_of(path)
    said = json.loads(backup_container.read_part(path, found.manifest)) | {name: value}
    spelt = json.dumps(said).encode()
    keys, records = (backup_container.read_part(path, one) for one in (found.keys, found.records))
    lengths = len(spelt), len(keys), len(records)
    head = backup_container.HEAD.pack(backup_container.MAGIC, backup_container.VERSION, *lengths)
    parts = backup_container.sealed((head, spelt, keys, records), bytes(32))
    strange = path.with_name("sukusuku-zz.skb")
    strange.write_bytes(b"".join(parts))
    return strange


@pytest.mark.parametrize(("name", "value"), WRONG.values(), ids=WRONG)
def test_a_stray_file_stops_nothing(office: Office, name: str, value: object) -> None:
    path = restore_work.backup(office)
    strange = _strange(path, name, value)
    with pytest.raises(BackupDamaged, match="壊れているか"):
        backup_files.read(strange)
    assert backup_files.glance(strange) is None
    found = history.verify(office.manager)
    assert found.ok
    assert f"控え「{strange.name}」は壊れているか" in found.sentence
    assert [one.path for one in quarantine.offers(office.folder)] == [path]
    assert restoring.look(restore_work.target(office), path, Key()).loss.rows == 0
    assert backup_rotation.rotate(office.manager) == 0
    assert strange.exists()
