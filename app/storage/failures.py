"""Tell a failure of the engine in a sentence; what nobody foresaw goes on as it is."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, OperationalError

from app.rules.errors import OfficeError
from app.storage import server_failures
from app.storage.errors import RecordsBusy, RecordsDamaged, RecordsFull, RecordsOutOfReach

_BUSY = (
    RecordsBusy,
    (
        "ほかの処理が記録を使っているため、保存できませんでした。何も変わっていません。"
        "しばらくしてから、もう一度お試しください。"
    ),
)
_FULL = (
    RecordsFull,
    (
        "ディスクの空きが足りないため、保存できませんでした。何も変わっていません。"
        "不要なファイルを片付けてから、もう一度お試しください。"
    ),
)
_READ_ONLY = (
    RecordsOutOfReach,
    (
        "記録のファイルに書き込めないため、保存できませんでした。何も変わっていません。"
        "データフォルダに書き込めるか、システム担当にご確認ください。"
    ),
)
_OUT_OF_REACH = (
    RecordsOutOfReach,
    (
        "記録を開けません。何も変わっていません。"
        "データフォルダのあるディスクやネットワークにつながっているか確かめて、もう一度お試しください。"
    ),
)
_DAMAGED = (
    RecordsDamaged,
    (
        "記録のファイルが壊れています。これ以上は何も書いていません。"
        "ファイルには触れず、システム担当にご連絡のうえ、控えから戻してください。"
    ),
)

_Told = tuple[type[OfficeError], str]
_WRITES_ONLY = (_READ_ONLY, server_failures.READ_ONLY)

# SQLite's own words, which its releases keep; the driver gives no code.
_SQLITE: Mapping[str, _Told] = {
    "is locked": _BUSY,
    "database or disk is full": _FULL,
    "readonly database": _READ_ONLY,
    "unable to open database file": _OUT_OF_REACH,
    "disk I/O error": _OUT_OF_REACH,
    "malformed": _DAMAGED,
    "file is not a database": _DAMAGED,
    "unsupported file format": _DAMAGED,
}


@contextmanager
def told(*, writes: bool = True) -> Iterator[None]:
    """Turn the engine's failures inside into sentences.

    A write in a unit that only reads is a defect of the program, and no fault of the disk.

    Raises:
        RecordsBusy, RecordsFull, RecordsOutOfReach, RecordsDamaged: with their sentence.
    """
    try:
        yield
    except DBAPIError as error:
        found = _told(error)
        if found is None or (found in _WRITES_ONLY and not writes):
            raise
        kind, sentence = found
        raise kind(sentence) from error


def _told(error: DBAPIError) -> _Told | None:
    original = error.orig
    if original is None or not hasattr(original, "sqlstate"):  # SQLite's driver has no such code
        return next((told for words, told in _SQLITE.items() if words in str(original)), None)
    # Without a code the server never answered: the connection itself failed.
    silent = original.sqlstate is None and isinstance(error, OperationalError)
    lost = silent or error.connection_invalidated
    return server_failures.told(original.sqlstate, str(original), lost=lost)
