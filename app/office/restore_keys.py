"""Keep the keys of today on records that are put back, so that who left does not come back."""

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from app.office.restore_doors import Key, MoreWanted, opens, tried
from app.office.restore_sources import Target
from app.storage import backup_files, key_file, rekey
from app.storage.errors import AlteredRecords, NotOurRecords, WrongKey
from app.storage.file_store import RECORDS
from app.storage.key_ring import KeyRing
from app.storage.keys import Opening

_OF_TODAY: Final = (
    "いまの鍵のファイル（keys.json）が残っています。まだ何も戻していません。"
    "退職した人がまた開けることのないように、いまの鍵のまま戻します。"
    "続けて、いまのパスワードか復旧用シートを入れてください。"
)
_GONE: Final = "このログイン名では、もう記録を開けません。記録は変わっていません。"


@dataclass(frozen=True)
class TodaysKeys:
    """Hold the slots that stand in the data folder today, and the key that they open.

    `older` is the key of before, where a change of the key was cut short.
    """

    ring: KeyRing
    data_key: bytes = field(repr=False)
    older: tuple[bytes, ...] = field(default=(), repr=False)

    @property
    def logins(self) -> frozenset[str]:
        """Return who has a key."""
        return frozenset(key_file.logins(self.ring))

    def fits(self, ring: KeyRing) -> bool:
        """Tell whether records under another ring can go on under these keys."""
        return ring.nature == self.ring.nature and not self.ring.pending


def todays(target: Target, backup: Path, key: Key) -> TodaysKeys | None:
    """Return the keys of the data folder; None where they are lost or damaged.

    Raises:
        MoreWanted: they stand, and what was typed opens the backup only.
        WrongKey: it opens neither of both.
        RecordsOutOfReach: another program holds the file of the keys just now.
    """
    if target.opener is not None:
        return TodaysKeys(target.opener.store.ring, target.opener.store.data_key)
    ring = standing(target.folder)
    if ring is None:
        return None
    try:
        return _settled(ring, tried(target, ring, key))
    except AlteredRecords:
        return None
    except WrongKey as error:
        of_backup = key_file.parse(backup_files.ring_text(backup), backup.name)
        if not opens(of_backup, key):
            raise
        raise MoreWanted(_OF_TODAY) from error


def known_by(today: TodaysKeys | None, key: Key) -> Key:
    """Return what was typed together with the data keys that it has opened."""
    return key if today is None else replace(key, known=(today.data_key, *today.older))


def standing(folder: Path) -> KeyRing | None:
    """Return the ring of a data folder; None where it is lost or damaged.

    Raises:
        NewerRecords: a newer release wrote it.
        RecordsOutOfReach: another program holds it just now.
    """
    try:
        return key_file.read(folder)
    except NotOurRecords:
        return None


def carry_over(today: TodaysKeys, folder: Path, place: Path, old: bytes) -> None:
    """Give closed, restored records the key of today and the slots that open it."""
    if today.ring.encrypted and today.data_key != old:
        rekey.change_key(place / RECORDS, old, today.data_key)
    newest = standing(folder)  # somebody may have changed a password meanwhile
    gone = newest is None or newest.pending or newest.key_id != today.ring.key_id
    key_file.write(place, today.ring if gone or newest is None else newest)


def _settled(ring: KeyRing, opening: Opening) -> TodaysKeys:
    """Bring a change that was cut short to its end: the records that it was for are lost."""
    if ring.next_id and opening.next_key is None:
        raise WrongKey(_GONE)  # who left had the old key only
    if opening.next_key is not None:
        after = ring.turned().attested(opening.next_key)
        return TodaysKeys(after, opening.next_key, (opening.data_key,))
    calm = ring.calmed().attested(opening.data_key) if ring.pending else ring
    return TodaysKeys(calm, opening.data_key)
