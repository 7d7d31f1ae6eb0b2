"""Say in which states a member can be, and which change may follow which (OFFICE L-21, L-31)."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Literal, get_args

from app.rules.eras import japanese
from app.rules.spoken_days import month_day

State = Literal["active", "left", "graduated", "deceased", "erased"]

WORDS: Mapping[State, str] = {
    "active": "登録中",
    "left": "退会",
    "graduated": "卒業",
    "deceased": "死亡",
    "erased": "消去済",
}
ENDED = "ended"
"""Names every state but 登録中 where a list asks for one of them."""

_NEXT: Mapping[State, frozenset[State]] = {
    "active": frozenset({"left", "graduated", "deceased", "erased"}),
    "left": frozenset({"active", "deceased", "erased"}),
    "graduated": frozenset({"active", "deceased", "erased"}),
    "deceased": frozenset({"erased"}),
    "erased": frozenset(),
}
_UNDONE: frozenset[State] = frozenset({"left", "graduated", "deceased"})


def read_state(word: str) -> State:
    """Return a state that is on record; an unknown one counts as 消去済, which allows nothing."""
    return next((state for state in get_args(State) if state == word), "erased")


def refusal(before: State, after: State) -> str | None:
    """Say why a member does not pass from one state to the other; None where she may."""
    if after in _NEXT[before]:
        return None
    if before == "erased":
        return "この方の登録は消去済です。何も変えていません。"
    if before == after:
        return f"この方は、すでに「{WORDS[after]}」です。何も変えていません。"
    if before == "deceased":
        return (
            "死亡が記録されている方です。何も変えていません。"
            "誤りのときは、管理責任者が「記録の取消し」で元に戻せます。"
        )
    return (
        f"「{WORDS[before]}」の方を「{WORDS[after]}」にはできません。何も変えていません。"
        "登録に戻してから行ってください。"
    )


def undo_refusal(now: State) -> str | None:
    """Say why there is no wrong entry to take back; None where there may be one."""
    if now in _UNDONE:
        return None
    return f"この方は「{WORDS[now]}」です。取り消す記録がありません。何も変えていません。"


def state_before(recorded: Sequence[State]) -> State:
    """Return what a member was before the newest of her recorded states, oldest first."""
    return recorded[-2] if len(recorded) > 1 else "active"


def day_refusal(on: date, *, since: date, today: date) -> str | None:
    """Say why a state cannot begin on a day; `since` is when the one before it began."""
    if on > today:
        return (
            f"{month_day(on)}はまだ来ていません。何も変えていません。"
            "その日になってから記録してください。"
        )
    if on < since:
        return (
            f"日付（{japanese(on)}）が、いまの状態になった日（{japanese(since)}）より前です。"
            "何も変えていません。日付を確かめてください。"
        )
    return None
