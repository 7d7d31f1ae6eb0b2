"""Notice that the file of the records was taken away or replaced while it stood open.

On Linux such a file can still be written: what is saved then goes with it, without a word.
"""

from pathlib import Path
from typing import Final

from app.storage.errors import RecordsOutOfReach

_GONE: Final = (
    "データフォルダの記録（{name}）が見つかりません。いまの操作は保存していません。"
    "ディスクが外れていないか、フォルダが移されていないか確かめて、"
    "もとに戻してから、すくすく窓口を開き直してください。"
)
_OTHER: Final = (
    "データフォルダの記録が、別のファイルに入れ替わっています（復元や暗号化の変更など）。"
    "いまの操作は保存していません。すくすく窓口を開き直してください。"
)

Identity = tuple[int, int]


def identity(path: Path) -> Identity | None:
    """Return by what the disk knows a file; None where it is gone."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def refuse_other(path: Path, opened: Identity | None) -> None:
    """Refuse to go on with a file that no longer stands in its place.

    Raises:
        RecordsOutOfReach: it is gone, or another one took its place.
    """
    now = identity(path)
    if now is None:
        raise RecordsOutOfReach(_GONE.format(name=path.name))
    if now != opened:
        raise RecordsOutOfReach(_OTHER)
