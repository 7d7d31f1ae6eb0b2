"""Answer `recovery-sheet`: make the recovery sheet anew."""

from argparse import Namespace
from pathlib import Path

from app.cli.answer import Answer
from app.cli.disk import reason
from app.cli.files import keep
from app.cli.seat import seated
from app.office import recovery_sheets
from app.office.sheet_place import sheet_place
from app.rules.errors import Refused


def renew(asked: Namespace) -> Answer:
    """Make a new sheet; the old one opens nothing any more."""
    sheet: Path = asked.pdf.absolute()
    with seated(asked) as desk, sheet_place(sheet, desk.folder):
        recovery_sheets.renew(desk, lambda content: _save(sheet, content))
    return Answer(
        {"sheet": str(sheet)},
        (
            "復旧用シートを作り直しました。前のシートでは、もう開けません。",
            f"{sheet} を印刷して金庫に保管し、PDFは消してください。前のシートは裁断してください。",
        ),
    )


def _save(sheet: Path, content: bytes) -> None:
    try:
        keep(sheet, content)
    except OSError as error:
        raise Refused(
            f"復旧用シートを {sheet} に保存できません（{reason(error)}）。何も変えていません。"
            "書き込める場所を指定してください。"
        ) from error
