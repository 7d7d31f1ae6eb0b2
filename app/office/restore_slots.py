"""Put the key slots alone back where only `keys.json` is lost: the records stay as they are."""

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Final

from app.office import access, restore_places
from app.office.desk import Desk
from app.office.restore_doors import Key, tried
from app.office.restore_sources import Target
from app.rules.errors import Refused
from app.rules.log_months import JAPAN
from app.rules.roles import Role, Verb
from app.storage import backup_files, file_store, key_file, whole_files
from app.storage.backup_manifest import Manifest
from app.storage.errors import RecordsOutOfReach
from app.storage.goes_on import goes_on
from app.storage.key_ring import KeyRing

TITLE: Final = "鍵のファイルを控えから戻した"
_TOLD: Final = (
    "記録のファイルは無事だったため、鍵のファイル（keys.json）だけを戻しました。記録はいまのままです。",
    (
        "この控えのあとにパスワードを変えた人は、前のパスワードで開きます。"
        "あとに加わった人と作り直した復旧用シートは開けないので、設定し直してください。"
    ),
)
_ALONE: Final = (
    f"復旧用シートで戻せるのは、「{Role.system.word}」の役割の人だけです。何も変えていません。"
)

_NOT_KEPT: Final = (
    f"いまの鍵のファイル（{key_file.FILE_NAME}）を残しておけないため、戻していません。何も変えていません。"
    "ほかのプログラムが開いていないか、空き容量があるかを確かめて、もう一度お試しください。"
)
NOT_BACK: Final = (
    "途中で失敗しました。記録は変わっていませんが、鍵のファイルは控えのものに入れ替わっていることがあります。"
    "少し待ってから、控えを作った時のパスワードで開いてください。"
    "元の鍵のファイルがあったときは、データフォルダの「damaged」に残っています。"
)


@dataclass(frozen=True)
class Slots:
    """Hold the slots of a backup that open the records as they lie there."""

    manifest: Manifest
    name: str
    ring: KeyRing
    data_key: bytes = field(repr=False)


@dataclass(frozen=True)
class Healed:
    """Say where the damaged slots lie, empty where there were none, and what is to be known."""

    aside: str
    sentences: tuple[str, ...]


def fitting(target: Target, backup: Path, key: Key) -> Slots | None:
    """Return the slots of a backup where those of today are lost and it opens the records.

    None where the records are lost as well, or do not hold what the backup holds.

    Raises:
        MustWait, WrongKey: what was typed does not open the backup.
        RecordsBusy, RecordsOutOfReach: somebody holds the records just now.
    """
    if target.opener is not None or not (target.folder / file_store.RECORDS).is_file():
        return None
    manifest = backup_files.read(backup)
    ring = key_file.parse(backup_files.ring_text(backup), backup.name)
    data_key = tried(target, ring, key).data_key
    backup_files.prove(backup, data_key)
    store = file_store.join(target.folder, ring, data_key)
    try:
        good = goes_on(store, manifest)
    finally:
        store.engine.dispose()
    return Slots(manifest, backup.name, ring, data_key) if good else None


def heal(target: Target, slots: Slots, key: Key) -> Healed:
    """Give the records the slots of the backup, on record in their log.

    Raises:
        Refused: the role of whoever asks does not allow it; nothing was changed.
        RecordsOutOfReach: the damaged slots cannot be kept, or another program holds them.
    """
    store = file_store.open_by_key(target.folder, slots.ring, slots.data_key)
    desk = access.seat(store, key.login, target.clock, target.randomness)
    try:
        desk.demand(Verb.restore)
        if key.sheet and Role.system not in desk.actor.roles:
            raise Refused(_ALONE)
        with store.keys.held():
            aside = _set_aside(target.folder, target.clock())
            _write(desk, slots, aside)
    finally:
        desk.close()
    return Healed("" if aside is None else str(aside.relative_to(target.folder)), _TOLD)


def _set_aside(folder: Path, at: datetime) -> Path | None:
    damaged = folder / key_file.FILE_NAME
    if not damaged.is_file():
        return None
    place = folder / restore_places.DAMAGED / f"{at + JAPAN:%Y%m%d-%H%M%S}"
    try:
        content = whole_files.patiently(damaged.read_bytes)
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        (place / key_file.FILE_NAME).write_bytes(content)
    except OSError as error:
        raise RecordsOutOfReach(_NOT_KEPT) from error
    return place


def _write(desk: Desk, slots: Slots, aside: Path | None) -> None:
    """Write the slots and the row of the log: both stand, or neither."""
    values = {"file": slots.name, "backup_made_at": slots.manifest.made_at.isoformat()}
    try:
        with desk.unit(TITLE) as unit:
            unit.log((("staff", desk.actor.id),), values)
            key_file.write(desk.folder, slots.ring)
    except BaseException:
        _take_back(desk.folder / key_file.FILE_NAME, aside)
        raise


def _take_back(path: Path, aside: Path | None) -> None:
    """Let the damaged slots stand again where others took their place."""
    try:
        if aside is None:
            whole_files.remove(path)
            return
        damaged = (aside / key_file.FILE_NAME).read_bytes()
        if whole_files.patiently(path.read_bytes) != damaged:
            whole_files.patiently(lambda: path.write_bytes(damaged))
    except OSError as error:
        raise RecordsOutOfReach(NOT_BACK) from error
