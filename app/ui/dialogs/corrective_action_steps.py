"""Make the dialogs for what becomes of a corrective action."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import corrective_actions
from app.office.corrective_actions import ActionRow
from app.rules.roles import Role, Verb, may
from app.ui.dialogs.day_words_dialog import DayWords, DayWordsDialog
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.effect_dialog import EffectDialog
from app.ui.dialogs.reason_dialog import ReasonDialog, ReasonWords
from app.ui.seat import Seat
from app.ui.widgets.act_row import ActButton

DONE: Final = ActButton("done", "完了を記録(&D)…")
CHECK: Final = ActButton("check", "有効性を確認(&E)…")
LATER: Final = ActButton("later", "期限を変える(&L)…")
CANCEL: Final = ActButton("cancel", "取り消す(&X)…")


def acts(row: ActionRow | None, roles: frozenset[Role]) -> list[ActButton]:
    """List what these roles may do with an action as it stands."""
    if row is None or row.cancelled_on is not None or row.effective is not None:
        return []
    return list(_acts(row, roles))


def dialog_of(key: str, seat: Seat, row: ActionRow, parent: QWidget | None) -> OfficeDialog:
    """Return the dialog of one of the buttons."""
    makers = {"done": _done, "later": _later, "cancel": _cancel}
    return makers[key](seat, row, parent) if key in makers else EffectDialog(seat, row, parent)


def _acts(row: ActionRow, roles: frozenset[Role]) -> Iterator[ActButton]:
    corrects = may(roles, Verb.correct_finding)
    if row.done_on is None and corrects:
        yield from (DONE, LATER)
    if row.done_on is not None and may(roles, Verb.check_effect):
        yield CHECK
    if corrects:
        yield CANCEL


def _done(seat: Seat, row: ActionRow, parent: QWidget | None) -> OfficeDialog:
    desk, key, edition = seat.desk, row.id, row.edition
    words = DayWords(
        title="処置の完了",
        heading="処置の完了を記録する",
        intro=row.action,
        save="記録(&S)",
        said="処置の完了を記録しました。有効性の確認を待ちます。",
        day_label="完了した日(&D)",
        words_label="行ったこと(&M)",
        needed="行ったことを書いてください。",
    )
    return DayWordsDialog(
        seat,
        words,
        lambda on, note: corrective_actions.done(desk, key, on, note, edition),
        parent,
    )


def _later(seat: Seat, row: ActionRow, parent: QWidget | None) -> OfficeDialog:
    desk, key, edition = seat.desk, row.id, row.edition
    words = DayWords(
        title="期限の変更",
        heading="処置の期限を変える",
        intro=row.action,
        save="変更(&S)",
        said="処置の期限を変えました。",
        day_label="新しい期限(&D)",
        words_label="変える理由(&M)",
        needed="期限を変える理由を書いてください。",
        day=row.due_on,
        future=True,
    )
    return DayWordsDialog(
        seat,
        words,
        lambda on, why: corrective_actions.postpone(desk, key, on, why, edition),
        parent,
    )


def _cancel(seat: Seat, row: ActionRow, parent: QWidget | None) -> OfficeDialog:
    desk, key, edition = seat.desk, row.id, row.edition
    words = ReasonWords(
        title="処置の取消し",
        heading="処置の記録を取り消す",
        intro="誤って記録したときに使います。記録は「取消し」として、理由とともに残ります。",
        save="取り消す(&S)",
        said="処置の記録を取り消しました。",
    )
    return ReasonDialog(
        seat, words, lambda why: corrective_actions.cancel(desk, key, why, edition), parent
    )
