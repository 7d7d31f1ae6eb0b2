"""Say which changes of the people who sign in would leave the records without their keepers."""

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.rules.eras import japanese
from app.rules.errors import Refused
from app.rules.ids import StaffId
from app.rules.roles import Role

KEEPERS: Final = (Role.system, Role.manager)
"""Roles that somebody always holds: who gives keys and rights, and who answers for the desk."""


@dataclass(frozen=True)
class Colleague:
    """Hold what decides who may go: the roles of a person who still works here."""

    id: StaffId
    roles: frozenset[Role]


class LoginTaken(Refused):
    """Say that somebody signs in under this login already."""


def refuse_without_keeper(
    who: StaffId, left_with: AbstractSet[Role], at_work: Iterable[Colleague]
) -> str | None:
    """Say which role nobody would hold any more, if this person kept only these roles."""
    others = [one for one in at_work if one.id != who]
    for role in KEEPERS:
        if role not in left_with and not any(role in one.roles for one in others):
            return (
                f"「{role.word}」の役割の人がいなくなるため、できません。何も変えていません。"
                f"先に、ほかの人に「{role.word}」の役割を付けてください。"
            )
    return None


def refuse_last_day(day: date, *, today: date, added_on: date) -> str | None:
    """Say why a day is not one on which somebody left.

    Who was added while the clock stood ahead may leave all the same: no day would be right.
    """
    if day > today:
        return (
            f"退職の日（{japanese(day)}）が先の日付です。何も変えていません。"
            "この人はすぐにサインインできなくなるので、最後の日の仕事が終わってから記録してください。"
        )
    if day < added_on <= today:
        return (
            f"退職の日（{japanese(day)}）が、利用者に加えた日（{japanese(added_on)}）より前です。"
            "何も変えていません。日付を確かめてください。"
        )
    return None


def waiting_slots(names: Sequence[str]) -> str:
    """Say whose slots keep the data key from being changed, and what to do."""
    listed = "、".join(names)
    return (
        f"{listed}の鍵が、前の版の形のままです。このままでは鍵を変えられません。"
        "何も変えていません。"
        "その人が一度サインインするか、パスワードを設定し直してから、もう一度お試しください"
        "（復旧用シートは作り直してください）。"
    )
