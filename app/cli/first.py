"""Answer `init`, `demo`, `staff add` and `staff list`."""

import secrets
from argparse import Namespace
from pathlib import Path

from app.bootstrap import machine
from app.cli.answer import Answer
from app.cli.seat import first_password, folder_of, new_password, seated
from app.office import access, demo, staff
from app.office.access import FirstStart
from app.office.staff import NewStaff
from app.rules.errors import Refused
from app.rules.roles import Role

_GENERATED_WORDS = 4


def init(asked: Namespace) -> Answer:
    """Make a new data folder, its first administrator and the recovery sheet."""
    folder = folder_of(asked)
    _refuse_standing(asked.recovery_sheet)
    setup = FirstStart(
        asked.admin, asked.name or asked.admin, first_password(asked.admin), not asked.plain
    )
    sheet = access.create(folder, setup, clock=machine.clock, randomness=machine.randomness)
    asked.recovery_sheet.parent.mkdir(parents=True, exist_ok=True)
    asked.recovery_sheet.write_bytes(sheet)
    return Answer(
        {"data": str(folder), "encrypted": not asked.plain},
        (
            f"{folder} に記録を作りました。",
            f"復旧用シート {asked.recovery_sheet} を印刷して金庫に保管し、PDFは消してください。",
        ),
    )


def practise(asked: Namespace) -> Answer:
    """Fill a new data folder with fictional records."""
    folder = folder_of(asked)
    counts = demo.make(
        folder,
        members=asked.members,
        seed=asked.seed,
        clock=machine.clock,
        randomness=machine.randomness,
    )
    named = "、".join(f"{noun} {count}" for noun, count in counts.items())
    return Answer(
        {**counts, "data": str(folder)},
        (f"{folder} に練習用の記録を作りました（{named}）。demo / demo で使えます。",),
    )


def add_staff(asked: Namespace) -> Answer:
    """Add a person who signs in; without a typed password one is made and shown once."""
    roles = _roles(asked.role)
    with seated(asked) as desk:
        typed = new_password(asked.login)
        password = typed or _generated()
        staff.add(desk, NewStaff(asked.login, asked.name or asked.login, password, roles))
    shown = {} if typed else {"first_password": password}
    words = "・".join(role.word for role in Role if role in roles)
    told = (f"はじめのパスワード　{password}（この表示は一度だけです）",) if shown else ()
    return Answer(
        {"login": asked.login, "roles": sorted(roles), **shown},
        (f"{asked.login}（{words}）を追加しました。", *told),
    )


def list_staff(asked: Namespace) -> Answer:
    """List everybody who signs in."""
    with seated(asked) as desk:
        people = staff.listed(desk)
    content = {
        "staff": [
            {
                "login": one.login,
                "name": one.name,
                "roles": sorted(one.roles),
                "active": one.active,
            }
            for one in people
        ]
    }
    lines = (
        f"{one.login}\t{one.name}\t{'・'.join(role.word for role in Role if role in one.roles)}"
        for one in people
    )
    return Answer(content, tuple(lines))


def _refuse_standing(path: Path) -> None:
    if path.exists():
        raise Refused(
            f"{path} というファイルがもうあります。何も作っていません。"
            "復旧用シートの保存先を別の名前にしてください。"
        )


def _roles(typed: str) -> frozenset[Role]:
    known = {name: role for role in Role for name in (role.value, role.word)}
    wanted = [word.strip() for word in typed.replace("、", ",").split(",")]
    unknown = [word for word in wanted if word not in known]
    if unknown:
        raise Refused(
            f"「{unknown[0]}」という役割はありません。何も変えていません。役割は "
            + "、".join(f"{role.value}（{role.word}）" for role in Role)
            + " から選んでください。"
        )
    return frozenset(known[word] for word in wanted)


def _generated() -> str:
    return "-".join(secrets.token_hex(2) for _ in range(_GENERATED_WORDS))
