"""Answer `init`: make a data folder, its first administrator and the recovery sheet."""

from argparse import Namespace
from pathlib import Path

from app.bootstrap import machine
from app.cli.answer import Answer
from app.cli.disk import reason
from app.cli.files import keep
from app.cli.folder import folder_of
from app.cli.seat import first_password
from app.office import access
from app.office.access import FirstStart
from app.office.sheet_place import sheet_place
from app.rules.errors import Refused


def begin(asked: Namespace) -> Answer:
    """Make a new data folder; no records stand without their recovery sheet."""
    folder, sheet = folder_of(asked), asked.recovery_sheet.absolute()
    access.refuse_taken(folder)  # first: a sheet of that name lies beside records that stand
    with sheet_place(sheet, folder):
        password = first_password(asked.admin)
        setup = FirstStart(asked.admin, asked.name or asked.admin, password, not asked.plain)
        access.create(
            folder,
            setup,
            clock=machine.clock,
            randomness=machine.randomness,
            hand_over=lambda content: _save(sheet, content),
        )
    return _answer(folder, sheet, encrypted=not asked.plain)


def _save(sheet: Path, content: bytes) -> None:
    try:
        keep(sheet, content)
    except OSError as error:
        raise Refused(
            f"復旧用シートを {sheet} に保存できません（{reason(error)}）。何も作っていません。"
            "書き込める場所を指定してください。"
        ) from error


def _answer(folder: Path, sheet: Path, *, encrypted: bool) -> Answer:
    return Answer(
        {"data": str(folder), "encrypted": encrypted},
        (
            f"{folder} に記録を作りました。",
            f"復旧用シート {sheet} を印刷して金庫に保管し、PDFは消してください。",
        ),
    )
