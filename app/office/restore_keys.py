"""Keep the keys of today on records that are put back, so that who left does not come back."""

import shutil
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from app.office.restore_sources import Key, Target
from app.rules.errors import OfficeError
from app.storage import key_file, recovery_key, rekey
from app.storage.file_store import RECORDS
from app.storage.key_ring import KeyRing


@dataclass(frozen=True)
class TodaysKeys:
    """Hold the slots that stand in the data folder today, and the key that they open."""

    ring: KeyRing
    data_key: bytes = field(repr=False)

    @property
    def logins(self) -> frozenset[str]:
        """Return who has a key."""
        return frozenset(key_file.logins(self.ring))

    def fits(self, ring: KeyRing) -> bool:
        """Tell whether records under another ring can go on under these keys."""
        return ring.nature == self.ring.nature and not self.ring.pending


def todays(target: Target, key: Key) -> TodaysKeys | None:
    """Return the keys of the data folder where they open; None where they are lost or damaged."""
    if target.opener is not None:
        return TodaysKeys(target.opener.store.ring, target.opener.store.data_key)
    with suppress(OfficeError, OSError):
        ring = key_file.read(target.folder)
        if key.sheet:
            secret = recovery_key.read(key.sheet)
            return TodaysKeys(ring, ring.open_recovery(secret)) if secret else None
        return TodaysKeys(ring, ring.open_password(key.login, key.password))
    return None


def carry_over(today: TodaysKeys, folder: Path, place: Path, old: bytes) -> None:
    """Give closed, restored records the key of today and the slots that open it."""
    if today.ring.encrypted and today.data_key != old:
        rekey.change_key(place / RECORDS, old, today.data_key)
    shutil.copyfile(folder / key_file.FILE_NAME, place / key_file.FILE_NAME)
