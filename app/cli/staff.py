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
    roles = roles_of(asked.role)
    with seated(asked) as desk:
        typed = new_password(asked.login)
        password = generated() if typed is None else typed
        staff.add(desk, NewStaff(asked.login, asked.name or asked.login, password, roles))
    made = typed is None
    told = (f"はじめのパスワード　{password}（この表示は一度だけです）",) if made else ()
    shown = {"first_password": password} if made else {}
    return Answer(
        {"login": asked.login, "roles": sorted(roles), **shown},
        (f"{asked.login}（{role_words(roles)}）を追加しました。", *told),
    )


def show(asked: Namespace) -> Answer:
    """List everybody who signs in."""
    with seated(asked) as desk:
        people = staff.listed(desk)
    lines = (f"{one.login}\t{one.name}\t{role_words(one.roles)}{_state(one)}" for one in people)
    return Answer({"staff": [_row(one) for one in people]}, tuple(lines))


def _state(one: StaffRow) -> str:
    return "" if one.active else "\t退職"


def _row(one: StaffRow) -> dict[str, object]:
    return {
        "login": one.login,
        "name": one.name,
        "roles": sorted(one.roles),
        "active": one.active,
    }


def role_words(roles: frozenset[Role]) -> str:
    """Name roles as the office does."""
    return "・".join(role.word for role in Role if role in roles)


def roles_of(typed: str) -> frozenset[Role]:
    """Read roles typed as codes or words, parted by commas.

    Raises:
        Refused: one of them is none.
    """
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


def generated() -> str:
    """Make up a first password that can be read out on the telephone."""
    return "-".join(secrets.token_hex(2) for _ in range(_GENERATED_WORDS))
