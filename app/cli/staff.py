"""Answer `staff add` and `staff list`."""

import secrets
from argparse import Namespace

from app.cli.answer import Answer
from app.cli.seat import new_password, seated
from app.office import staff
from app.office.staff import NewStaff
from app.rules.errors import Refused
from app.rules.roles import Role
from app.storage.staff import StaffRow

_GENERATED_WORDS = 4


def add(asked: Namespace) -> Answer:
    """Add a person who signs in; without a typed password one is made and shown once."""
    roles = _roles(asked.role)
    with seated(asked) as desk:
        typed = new_password(asked.login)
        password = _generated() if typed is None else typed
        staff.add(desk, NewStaff(asked.login, asked.name or asked.login, password, roles))
    made = typed is None
    told = (f"はじめのパスワード　{password}（この表示は一度だけです）",) if made else ()
    shown = {"first_password": password} if made else {}
    return Answer(
        {"login": asked.login, "roles": sorted(roles), **shown},
        (f"{asked.login}（{_words(roles)}）を追加しました。", *told),
    )


def show(asked: Namespace) -> Answer:
    """List everybody who signs in."""
    with seated(asked) as desk:
        people = staff.listed(desk)
    lines = (f"{one.login}\t{one.name}\t{_words(one.roles)}" for one in people)
    return Answer({"staff": [_row(one) for one in people]}, tuple(lines))


def _row(one: StaffRow) -> dict[str, object]:
    return {
        "login": one.login,
        "name": one.name,
        "roles": sorted(one.roles),
        "active": one.active,
    }


def _words(roles: frozenset[Role]) -> str:
    return "・".join(role.word for role in Role if role in roles)


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
