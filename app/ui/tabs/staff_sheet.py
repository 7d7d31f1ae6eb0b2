"""Say everything of one person who signs in: what they may do, and what they have in hand."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from app.office.rows import StaffRow
from app.rules.eras import japanese, today_in_japan
from app.rules.role_subjects import by_subject
from app.rules.roles import Role, may
from app.ui.tabs.sheet import Block, Entry, Sheet, Step
from app.ui.widgets.act_row import ActButton
from app.ui.widgets.pill import Pill

ACTIVE: Final = Pill("利用中", "check", "good")
FIRST: Final = Pill("はじめのパスワード", "clock", "due")
ENDED: Final = Pill("退職", "bar", "quiet")
STILL_FIRST: Final = "まだ、ほかの人が決めたパスワードのままです。次のサインインで本人が変えます。"
BY_DAY: Final = "パスワードを決めた日"
CAN: Final = "役割でできること"
CANNOT: Final = "役割でできないこと"


@dataclass(frozen=True)
class Standing:
    """Hold what is known of a person beside the row.

    Open work, a key that a leaving has not changed yet, and whether it is oneself.
    """

    row: StaffRow
    work: Sequence[str] = ()
    unfinished: str = ""
    is_oneself: bool = False


def state_pill(row: StaffRow) -> Pill:
    """Say how a person stands."""
    if not row.active:
        return ENDED
    return FIRST if row.must_change else ACTIVE


def role_words(row: StaffRow) -> str:
    """Name the roles in their usual order."""
    return "・".join(role.word for role in Role if role in row.roles)


def describe(standing: Standing, *, may_manage: bool) -> Sheet:
    """Return everything of a person."""
    row = standing.row
    return Sheet(
        title=row.name,
        over="利用者",
        under=role_words(row),
        pills=(state_pill(row),),
        step=_step(standing, may_manage=may_manage),
        acts=_acts(standing) if may_manage else (),
        blocks=(_facts(row), *_work(standing), *_allowed(row)),
    )


def _step(standing: Standing, *, may_manage: bool) -> Step | None:
    if standing.unfinished and may_manage:
        return Step(standing.unfinished, "renew", "鍵を新しくする(&A)…")
    row = standing.row
    return Step(STILL_FIRST) if row.active and row.must_change else None


def _acts(standing: Standing) -> tuple[ActButton, ...]:
    if not standing.row.active:
        return (ActButton("back", "復帰を記録(&B)…", "add"),)
    changing = ActButton("change", "お名前・役割を変える(&E)…", "edit")
    if standing.is_oneself:
        return (changing,)
    return (
        changing,
        ActButton("password", "パスワードを再設定(&H)…", "key"),
        ActButton("leave", "退職を記録(&X)…", "withdraw"),
    )


def _facts(row: StaffRow) -> Block:
    set_at = row.password_set_at
    facts = (
        ("ログイン名", row.login),
        ("役割", role_words(row)),
        ("追加した日", japanese(today_in_japan(row.added_at))),
        (BY_DAY, japanese(today_in_japan(set_at)) if set_at else ""),
        ("最後の日", japanese(row.left_on) if row.left_on else ""),
    )
    return Block("登録", facts=facts)


def _work(standing: Standing) -> tuple[Block, ...]:
    """Show what somebody else would have to take over."""
    if not standing.work:
        return ()
    return (Block("担当している仕事", entries=tuple(Entry(one) for one in standing.work)),)


def _allowed(row: StaffRow) -> tuple[Block, ...]:
    """List by subject what the roles allow, and which acts stay closed, if any."""
    can = by_subject(lambda verb: may(row.roles, verb))
    cannot = by_subject(lambda verb: not may(row.roles, verb))
    blocks = (Block(CAN, facts=can), Block(CANNOT, facts=cannot))
    return tuple(block for block in blocks if block.facts)
