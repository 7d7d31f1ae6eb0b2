"""Answer `init`: make a data folder, its first administrator and the recovery sheet."""

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from app.bootstrap import machine
from app.cli.answer import Answer
from app.cli.disk import reason
from app.cli.files import keep
from app.cli.folder import folder_of
from app.cli.seat import first_password
from app.office import access, ground
from app.office.access import FirstStart
from app.rules.errors import Refused


def begin(asked: Namespace) -> Answer:
    """Make a new data folder; the recovery sheet is saved first, and goes again if that fails."""
    folder, sheet = folder_of(asked), asked.recovery_sheet.absolute()
    _refuse_sheet(folder, sheet)
    access.refuse_taken(folder)
    password = first_password(asked.admin)
    setup = FirstStart(asked.admin, asked.name or asked.admin, password, not asked.plain)
    with _sheet_place(sheet):
        access.create(
            folder,
            setup,
            clock=machine.clock,
            randomness=machine.randomness,
            hand_over=lambda content: _save(sheet, content),
        )
    return _answer(folder, sheet, encrypted=not asked.plain)


@contextmanager
def _sheet_place(sheet: Path) -> Iterator[None]:
    missing = ground.missing(sheet.parent)
    try:
        yield
    except BaseException:
        with suppress(OSError):
            sheet.unlink(missing_ok=True)
        ground.sweep(missing)
        raise


def _save(sheet: Path, content: bytes) -> None:
    try:
        keep(sheet, content)
    except OSError as error:
        raise Refused(
            f"復旧用シートを {sheet} に保存できません（{reason(error)}）。何も作っていません。"
            "書き込める場所を指定してください。"
        ) from error


def _refuse_sheet(folder: Path, sheet: Path) -> None:
    if sheet.exists():
        raise Refused(
            f"{sheet} がもうあります。何も作っていません。"
            "復旧用シートの保存先を別の名前にしてください。"
        )
    if sheet.is_relative_to(folder):
        raise Refused(
            "復旧用シートは、データフォルダの中には保存できません。何も作っていません。"
            "鍵と記録が同じ場所にあると、守りになりません。別の場所を指定してください。"
        )


def _answer(folder: Path, sheet: Path, *, encrypted: bool) -> Answer:
    return Answer(
        {"data": str(folder), "encrypted": encrypted},
        (
            f"{folder} に記録を作りました。",
            f"復旧用シート {sheet} を印刷して金庫に保管し、PDFは消してください。",
        ),
    )
