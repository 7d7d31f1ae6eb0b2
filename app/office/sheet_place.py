"""Keep the recovery sheet apart from the records, and take it away where none were made."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from app.exchange.file_bytes import refuse_place
from app.office import ground
from app.rules.errors import Refused
from app.storage.errors import KeysUnsure


@contextmanager
def sheet_place(sheet: Path, folder: Path) -> Iterator[None]:
    """Hold the place of a sheet while the records of `folder` are made.

    Whatever fails inside, the sheet goes again, with the folders that were made for it; unless
    it may be the one that opens by now.

    Raises:
        KeysUnsure: what was done inside said so; the sheet stays.
        Refused: something lies there already, or the place is among records; nothing was made.
    """
    _refuse(sheet, folder)
    missing = ground.missing(sheet.parent)
    try:
        yield
    except KeysUnsure:
        raise
    except BaseException:
        with suppress(OSError):
            sheet.unlink(missing_ok=True)
        ground.sweep(missing)
        raise


def throw_away(sheet: Path) -> None:
    """Delete the file of a sheet that lies in the safe on paper by now.

    Raises:
        Refused: the file cannot be deleted.
    """
    try:
        sheet.unlink(missing_ok=True)
    except OSError as error:
        raise Refused(
            f"{sheet} を削除できません。シートは使えます。"
            "ファイルを閉じてから、エクスプローラーで削除してください。"
        ) from error


def _refuse(sheet: Path, folder: Path) -> None:
    if sheet.exists() or sheet.is_symlink():
        raise Refused(
            f"{sheet} がもうあります。何も作っていません。"
            "復旧用シートの保存先を別の名前にしてください。"
        )
    if sheet.resolve().is_relative_to(folder.resolve()):
        raise Refused(
            "復旧用シートは、データフォルダの中には保存できません。何も作っていません。"
            "鍵と記録が同じ場所にあると、守りになりません。別の場所を指定してください。"
        )
    refuse_place(sheet)
