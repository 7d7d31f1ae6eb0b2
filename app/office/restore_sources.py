"""Open a backup with a password of its time, the recovery sheet, or the key of today's records."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from app.office.actors import nobody
from app.office.desk import Clock, Desk
from app.office.restore_doors import Key, data_key_of
from app.rules.errors import Refused
from app.storage import backup_files, file_store, key_file
from app.storage.backup_files import Manifest
from app.storage.errors import NotOurRecords, RecordsOutOfReach
from app.storage.key_ring import KeyRing
from app.storage.keys import Randomness, key_id
from app.storage.tries import TryPlace
from app.storage.try_file import FileTries

__all__ = ["Key", "Source", "Target", "logins_of", "needs_key", "opened"]

NO_ROOM = (
    "控えを開けませんでした。空きが足りないか、書き込めない場所です。何も変えていません。"
    "空き容量と、書き込めるかどうかを確かめてから、もう一度お試しください。"
)


@dataclass(frozen=True)
class Target:
    """Say where records are put back; `live` where those of today were opened by somebody.

    Where they open but do not read any more, whoever opened them stands in `torn`.
    """

    folder: Path
    clock: Clock
    randomness: Randomness
    live: Desk | None = None
    torn: Desk | None = None

    @property
    def opener(self) -> Desk | None:
        """Return who opened the records of today."""
        return self.live or self.torn

    @property
    def tries(self) -> TryPlace | None:
        """Return where wrong passwords are counted; None where there is no data folder yet."""
        if self.opener is not None:
            return self.opener.store.tries
        ours = (file_store.RECORDS, key_file.FILE_NAME, "backups")
        stands = any((self.folder / name).exists() for name in ours)
        return FileTries(self.folder) if stands else None

    @property
    def without_records(self) -> "Target":
        """Return the same place where the records of today are of no use."""
        return replace(self, live=None, torn=self.opener)


@dataclass(frozen=True)
class Source:
    """Hold an unpacked, proved backup; nobody sits at its desk yet.

    `keys` are the data keys under which a backup is one of these records, as far as is known.
    """

    path: Path
    manifest: Manifest
    desk: Desk
    keys: tuple[bytes, ...] = field(repr=False)


def needs_key(target: Target, backup: Path) -> bool:
    """Tell whether somebody must be asked for a password: today's key does not open the backup."""
    return not _opens_by_itself(target, backup_files.read(backup))


def logins_of(backup: Path) -> Sequence[str]:
    """List whose passwords of the time open a backup."""
    return list(key_file.logins(key_file.parse(backup_files.ring_text(backup))))


def _opens_by_itself(target: Target, manifest: Manifest) -> bool:
    desk = target.opener
    return desk is not None and key_id(desk.store.data_key) == manifest.key_id


@contextmanager
def opened(target: Target, backup: Path, key: Key, place: Path) -> Iterator[Source]:
    """Unpack a backup into a place, prove it and open it.

    Raises:
        Refused: it is damaged, of another kind of records, or of a newer release.
        WrongKey: what was typed opens none of its slots.
    """
    manifest = backup_files.read(backup)
    _refuse_other_kind(target, manifest)
    _unpack(backup, place)
    ring = key_file.read(place)
    data_key = _data_key(target, manifest, ring, key)
    backup_files.prove(backup, data_key)
    records = file_store.open_by_key(place, ring, data_key, a_copy=True)
    try:
        desk = Desk(records, nobody(key.login), target.clock, target.randomness)
        yield Source(backup, manifest, desk, (data_key, *key.known))
    finally:
        records.engine.dispose()


def _unpack(backup: Path, place: Path) -> None:
    try:
        backup_files.unpack(backup, place)
    except OSError as error:
        raise RecordsOutOfReach(NO_ROOM) from error


def _refuse_other_kind(target: Target, manifest: Manifest) -> None:
    if _practice(target) is (not manifest.practice):
        found = "練習用の記録" if manifest.practice else "本番の記録"
        raise Refused(
            f"この控えは{found}のものです。いまの記録とは種類が違うため、戻していません。"
            "控えを選び直すか、別の空のフォルダに戻してください。"
        )


def _practice(target: Target) -> bool | None:
    """Tell what kind of records stand; None where nothing that can be read says so."""
    if target.opener is not None:
        return target.opener.practice
    try:
        return key_file.read(target.folder).practice
    except NotOurRecords:
        return None


def _data_key(target: Target, manifest: Manifest, ring: KeyRing, key: Key) -> bytes:
    if target.opener is not None and _opens_by_itself(target, manifest):
        return target.opener.store.data_key
    return data_key_of(target, manifest.key_id, ring, key)
