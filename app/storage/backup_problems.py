"""Tell in a sentence why a backup could not be made."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

import sqlcipher3.dbapi2

from app.rules.errors import OfficeError
from app.storage.errors import BackupNotMade, KeyChanged, RecordsBusy, RecordsFull

_KEPT: Final = "いまの記録も、前に作った控えも変わっていません。"
_FULL: Final = (
    f"控えを作れませんでした。ディスクの空きが足りません。{_KEPT}"
    "不要なファイルを片付けてから、もう一度お試しください。"
)
_BUSY: Final = (
    f"控えを作れませんでした。ほかの画面かコマンドが、控えを作っている途中です。{_KEPT}"
    "しばらくしてから、もう一度お試しください。"
)
_PLACE: Final = (
    f"控えを作れませんでした。控えのフォルダに書き込めません。{_KEPT}"
    "空き容量と書き込みの権限を、システム担当にご確認ください。"
)
_NO_ROOM: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


@contextmanager
def told() -> Iterator[None]:
    """Turn whatever keeps a backup from being made into its sentence.

    Raises:
        BackupNotMade: with the sentence.
        KeyChanged: somebody changed key or encryption since the records were opened.
    """
    try:
        yield
    except (BackupNotMade, KeyChanged):
        raise
    except RecordsFull as error:
        raise BackupNotMade(_FULL) from error
    except RecordsBusy as error:
        raise BackupNotMade(_BUSY) from error
    except OfficeError as error:
        raise BackupNotMade(f"控えを作れませんでした。{error.sentence}") from error
    except OSError as error:
        raise BackupNotMade(_FULL if error.errno in _NO_ROOM else _PLACE) from error
    except sqlcipher3.dbapi2.Error as error:
        raise BackupNotMade(_FULL if "full" in str(error) else _PLACE) from error
