"""Try a backup without its data folder, with a password of its time or the recovery sheet."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from app.office.desk import Clock
from app.office.restore_doors import Key, tried
from app.rules.errors import Refused
from app.storage import (
    backup_container,
    backup_files,
    backup_making,
    backup_trial,
    key_file,
    recovery_key,
)
from app.storage.backup_manifest import Manifest
from app.storage.keys import Opening, key_id
from app.storage.tries import TryPlace
from app.storage.try_file import FileTries

MISTYPED: Final = (
    "復旧用シートの文字に打ち間違いがあります。控えは開いていません。"
    "4文字ずつ見比べて、もう一度入力してください。"
)


@dataclass(frozen=True)
class Opener:
    """Hold what was typed: a person's password of the time, or the groups of the sheet."""

    login: str = ""
    password: str = field(default="", repr=False)
    sheet: str = field(default="", repr=False)


@dataclass(frozen=True)
class Whole:
    """Hold a backup that was opened and is as it was written."""

    manifest: Manifest
    sha256: str
    size_bytes: int


def logins(path: Path) -> tuple[str, ...]:
    """List whose passwords open a backup.

    Raises:
        BackupDamaged: it cannot be read.
    """
    backup_files.read(path)
    return tuple(key_file.logins(key_file.parse(backup_files.ring_text(path), path.name)))


def verify(path: Path, opener: Opener, clock: Clock) -> Whole:
    """Open a backup and compare all of it with what it says of itself.

    Raises:
        BackupDamaged: something of it is not as it was written.
        MustWait: too many wrong ones went before.
        WrongKey: what was typed opens none of its slots.
        Refused: the sheet was mistyped, or there is no room to open it.
    """
    manifest = backup_files.read(path)
    opening = _opening(path, opener, clock)
    fitting = [key for key in (opening.data_key, opening.next_key) if key]
    data_key = next((key for key in fitting if key_id(key) == manifest.key_id), opening.data_key)
    try:
        backup_trial.opened_whole(path, data_key)
    except OSError as error:
        raise Refused(
            "控えを開くための空きがありません。何も変えていません。"
            "不要なファイルを片付けてから、もう一度お試しください。"
        ) from error
    return Whole(manifest, backup_container.sha256_of(path), path.stat().st_size)


@dataclass(frozen=True)
class _Place:
    """Count wrong ones in the data folder whose backup it is; elsewhere they only take longer."""

    path: Path
    clock: Clock

    @property
    def tries(self) -> TryPlace | None:
        place = self.path.absolute().parent
        beside = place.name == backup_making.PLACE and (place.parent / key_file.FILE_NAME).is_file()
        return FileTries(place.parent) if beside else None


def _opening(path: Path, opener: Opener, clock: Clock) -> Opening:
    if opener.sheet and recovery_key.read(opener.sheet) is None:
        raise Refused(MISTYPED)
    ring = key_file.parse(backup_files.ring_text(path), path.name)
    key = Key(opener.login, opener.password, opener.sheet)
    return tried(_Place(path, clock), ring, key)
