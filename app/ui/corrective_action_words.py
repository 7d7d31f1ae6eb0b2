"""Say how far a corrective action has come, and what is on record of it."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from app.office.corrective_actions import ActionRow
from app.rules.corrective_actions import ActionState, state_of
from app.ui.days import day_words
from app.ui.widgets.pill import Pill

PILLS: Final = {
    ActionState.open: Pill(ActionState.open.word, "ring", "due"),
    ActionState.overdue: Pill(ActionState.overdue.word, "triangle", "bad"),
    ActionState.done: Pill("確認待ち", "clock", "due"),
    ActionState.effective: Pill(ActionState.effective.word, "check", "good"),
    ActionState.ineffective: Pill(ActionState.ineffective.word, "cross", "bad"),
    ActionState.cancelled: Pill(ActionState.cancelled.word, "bar", "quiet"),
}


def pill(row: ActionRow, today: date) -> Pill:
    """Return the state of an action as a pill."""
    return PILLS[state_of(row, today)]


def facts(row: ActionRow) -> list[tuple[str, str]]:
    """Say what is on record of an action, label by label."""
    return list(_facts(row))


def _facts(row: ActionRow) -> Iterator[tuple[str, str]]:
    yield row.origin.kind, row.origin.name
    yield "原因", row.cause
    yield "処置", row.action
    yield "期限", day_words(row.due_on)
    yield "責任者", row.responsible
    yield "完了", _joined(row.done_on, "", row.done_note)
    if row.effective is not None:
        helped = "有効" if row.effective else "効果不十分"
        yield "有効性", f"{helped}　{_joined(row.checked_on, row.checked_by, row.check_note)}"
    yield "取消し", _joined(row.cancelled_on, "", row.cancel_reason)


def _joined(day: date | None, name: str, note: str) -> str:
    if day is None:
        return ""
    return "\n".join(part for part in (f"{day_words(day)}　{name}".strip(), note) if part)
