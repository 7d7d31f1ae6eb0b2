"""Answer what founds, fills and renews the records of an office on a server."""

from argparse import Namespace
from pathlib import Path

from app.bootstrap import machine
from app.cli import asking
from app.cli.answer import Answer
from app.cli.disk import reason
from app.cli.files import keep
from app.cli.folder import folder_of
from app.cli.seat import seated
from app.cli.server import server_of
from app.office import moving_to_server, server_founding, shared_access
from app.office.access import FirstStart
from app.office.sheet_place import sheet_place
from app.rules.errors import Refused


def begin(asked: Namespace) -> Answer:
    """Found an office on a server; the address names the role that is to own the tables."""
    role, sheet = _program_role(asked), asked.recovery_sheet.absolute()
    with sheet_place(sheet, folder_of(asked)):
        place = server_of(asked.database)
        password = asking.first_password(asked.admin)
        setup = FirstStart(asked.admin, asked.name or asked.admin, password, not asked.plain)
        shared_access.create(
            place,
            role,
            setup,
            clock=machine.clock,
            randomness=machine.randomness,
            hand_over=lambda content: _save(sheet, content),
        )
    return Answer(
        {"database": place.label, "program_role": role},
        (
            f"{place.label} に記録を作りました。",
            f"日々の仕事では、--database に役割「{role}」を書いてください。",
            f"復旧用シート {sheet} を印刷して金庫に保管し、PDFは消してください。",
            "サーバーのディスクの暗号化は、サーバーの担当の方に確かめてください。",
        ),
    )


def move(asked: Namespace) -> Answer:
    """Move the records of a data folder to an empty database."""
    role, place = _program_role(asked), None
    if not asked.database:
        raise Refused(
            "移す先がありません。何も変えていません。--database にサーバーのURLを書いてください。"
        )
    place = server_of(asked.database)
    folder = Namespace(**{**vars(asked), "database": None})
    with seated(folder) as desk:
        moved = moving_to_server.move(desk, place, role)
    return Answer(
        {"database": moved.label, "rows": moved.rows, "anchor": moved.anchor},
        (
            f"{moved.label} へ、{moved.rows}行をすべて移し、元の記録と同じことを確かめました。",
            f"これからは、--database に役割「{role}」を書いて開いてください。",
            f"{folder_of(folder)} は、もう仕事には開けません。控えと一緒に残しておいてください。",
        ),
    )


def upgrade(asked: Namespace) -> Answer:
    """Bring the records of a server to the shape of this program, as the owner of the tables."""
    role = _program_role(asked)
    if not asked.database:
        raise Refused(
            "サーバーのURLがありません。何も変えていません。"
            "--database に、表の持ち主の役割でURLを書いてください。"
        )
    place = server_of(asked.database)
    shut_out = server_founding.upgrade(place, role)
    return Answer(
        {"database": place.label, "program_role": role, "shut_out": list(shut_out)},
        (
            f"{place.label} の記録を新しい形にしました。",
            f"日々の仕事では、--database に役割「{role}」を書いてください。",
            *map(_shut_out, shut_out),
        ),
    )


def _shut_out(role: str) -> str:
    return (
        f"役割「{role}」は、この記録でもう仕事ができません（表の権限を外しました）。"
        "この役割で開いているPCがあれば、URLを書き換えてください。"
    )


def _program_role(asked: Namespace) -> str:
    if not asked.program_role:
        raise Refused(
            "日々の仕事に使うサーバーの役割がありません。何も変えていません。"
            "--program-role に、表の持ち主ではない役割を書いてください。"
        )
    return str(asked.program_role)


def _save(sheet: Path, content: bytes) -> None:
    try:
        keep(sheet, content)
    except OSError as error:
        raise Refused(
            f"復旧用シートを {sheet} に保存できません（{reason(error)}）。何も作っていません。"
            "書き込める場所を指定してください。"
        ) from error
