"""Find the key by which the erased are known, as somebody at a desk comes by it."""

from app.office.desk import Desk
from app.storage import tombstones
from app.storage.errors import AlteredRecords
from app.storage.unit import Unit


def list_key(desk: Desk, unit: Unit) -> bytes:
    """Return the key of the hashes by which a reused code is noticed.

    Raises:
        KeyChanged: somebody changed the data key meanwhile, and this window knows the old one only.
        AlteredRecords: the data key is that of today, and does not open it.
    """
    try:
        return tombstones.list_key_of(unit.session, desk.store.data_key)
    except AlteredRecords:
        desk.store.ring_now()
        raise
