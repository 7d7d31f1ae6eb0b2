"""Check the records: encrypted, opened by the password, and by nothing else."""

from pathlib import Path

import sqlcipher3.dbapi2

from app.office import access
from app.office.access import FirstStart
from app.office.desk import Clock
from app.rules.errors import OfficeError
from app.storage.engine import PLAIN_HEADER, sqlite_engine
from app.storage.keys import KEY_BYTES, Randomness
from app.storage.store import RECORDS

_LOGIN = "kakunin"
_TYPED = "jiko-tenken-2026"


def prove(scratch: Path, clock: Clock, randomness: Randomness) -> str:
    """Make encrypted records; prove that the file is cipher text and another key opens nothing."""
    folder = scratch / "records"
    setup = FirstStart(_LOGIN, "自己点検", _TYPED)
    access.create(folder, setup, clock=clock, randomness=randomness)
    file = folder / RECORDS
    if file.read_bytes().startswith(PLAIN_HEADER):
        raise OfficeError("記録のファイルが暗号化されていません。")
    if _opens(file, randomness(KEY_BYTES)):
        raise OfficeError("別の鍵で記録が開きました。")
    access.sign_in(folder, _LOGIN, _TYPED, clock=clock, randomness=randomness).close()
    version = sqlcipher3.dbapi2.sqlite_version
    return f"SQLite {version}、暗号化した記録を作って開けました"


def _opens(file: Path, key: bytes) -> bool:
    other = sqlite_engine(file, key)
    try:
        with other.connect():
            return True
    except OfficeError:
        return False
    finally:
        other.dispose()
