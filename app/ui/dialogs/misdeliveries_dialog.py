"""List the letters that reached somebody else, and follow each until it is recovered."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import ClassVar, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.office import misdeliveries, slip_misdeliveries
from app.office.misdeliveries import MisdeliveryRow
from app.rules.misdelivery import Recovery
from app.rules.roles import Verb
from app.ui import alerts
from app.ui.days import day_words
from app.ui.dialogs.apology_dialog import ApologyDialog
from app.ui.dialogs.case_step_dialog import StepWords
from app.ui.dialogs.desk_list_dialog import DeskListDialog, ListAct, ListWords
from app.ui.dialogs.incident_notice_dialog import IncidentNoticeDialog
from app.ui.dialogs.letter_dialog import LetterDialog, Sheets
from app.ui.dialogs.letter_step_dialog import Act, LetterAbout, LetterStepDialog
from app.ui.seat import Seat
from app.ui.tables.columns import Column, pill_column
from app.ui.widgets.pill import Pill

WORDS: Final = ListWords(
    "誤送付の一覧",
    "別の方に届いた文書です。お詫びと回収のお願いを送り、回収の結果を記録します。"
    "ご本人へは、差し替えた文書をお送りします。",
    "誤送付の記録はありません",
    "別の方に届いたことが分かったら、その文書の「この文書」から「誤送付を記録」を選びます。",
    "warning",
)


REPRINT: Final = "保管した文書です。印刷すると、ご本人へ送り直したことが誤送付の記録に残ります。"


class RecoveryDialog(LetterStepDialog):
    """Record what became of the letter at the wrong place."""

    words = StepWords(
        title="回収の記録",
        intro="別の方に届いた文書がどうなったかを記録します。戻った封筒は、開けずに保管してください。",
        save="回収を記録(&S)",
        said="回収の結果を記録しました。",
        day="その日(&D)",
        choice="どうなったか(&R)",
    )

    def __init__(self, seat: Seat, row: MisdeliveryRow, parent: QWidget | None = None) -> None:
        self._key = row.id
        about = LetterAbout(row.incident.letter_id, row.document_number, row.kind_word)
        super().__init__(seat, about, parent)

    def choices(self) -> Sequence[tuple[str, object]]:
        """List what can have become of it."""
        return [(one.word, one.value) for one in Recovery]

    def act(self, day: date) -> Act:
        """Make the act."""
        desk, key, how = self.seat.desk, self._key, self.choice
        return lambda: misdeliveries.recover(desk, key, day, how)


def _pill(row: MisdeliveryRow) -> Pill:
    if row.incident.closed_on:
        return Pill("完了", "check", "good")
    if row.incident.recovered_on:
        return Pill("回収済", "dot", "quiet")
    return Pill("回収待ち", "triangle", "bad")


COLUMNS: Final = (
    pill_column("state", "状態", _pill, 108, sortable=False),
    Column[MisdeliveryRow](
        "found", "分かった日", lambda row: day_words(row.incident.found_on), 136, sortable=False
    ),
    Column[MisdeliveryRow]("kind", "文書", lambda row: row.kind_word, 270, sortable=False),
    Column[MisdeliveryRow](
        "number",
        "文書番号・整理番号",
        lambda row: f"{row.document_number}　{row.slip_number}".strip(),
        200,
        sortable=False,
    ),
    Column[MisdeliveryRow](
        "to",
        "届いた先",
        lambda row: row.incident.receiver.name or "（消去済）",
        140,
        sortable=False,
    ),
    Column[MisdeliveryRow](
        "apology", "お詫びの文書", lambda row: row.apology_number, 148, sortable=False
    ),
    Column[MisdeliveryRow](
        "replacement", "差し替え", lambda row: row.replacement_number, 148, sortable=False
    ),
)


class MisdeliveriesDialog(DeskListDialog[MisdeliveryRow]):
    """Be the list; `request_asked` carries a case to show, `recorded` what was done."""

    request_asked = Signal(int)
    nouns: ClassVar[frozenset[str]] = frozenset({"letters"})

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(seat, WORDS, COLUMNS, parent)

    def acts(self) -> Sequence[ListAct[MisdeliveryRow]]:
        """Offer the apology, the recovery, the way to the case, and the end."""
        return (
            ListAct("受付・文書を開く(&O)", Verb.read_requests, self.show_whole, _has_case),
            ListAct("回収を記録(&R)…", Verb.record_fact, self.recover, _is_away),
            ListAct("完了にする(&E)…", Verb.remedy_fact, self.end, _can_end),
            ListAct("ご本人への通知(&N)…", Verb.issue_letter, self.notify, _is_open),
            ListAct("お詫びの文書(&S)…", Verb.issue_letter, self.apologise, _is_unsaid),
        )

    def question(self) -> Callable[[], Sequence[MisdeliveryRow]]:
        """Ask for the incidents that this person may see."""
        desk = self.seat.desk
        return lambda: misdeliveries.rows(desk)

    def whole(self, row: MisdeliveryRow) -> str:
        """Say what happened, and what became of the letter."""
        word = next((one.word for one in Recovery if one == row.incident.recovery), "")
        end = (
            f"{day_words(row.incident.recovered_on)}　{word}" if word else "まだ回収していません。"
        )
        return f"{row.incident.what or '（消去済）'}\n{end}"

    def show_whole(self) -> None:
        """Leave for the case under the cursor; of a run, show her letter to be printed again."""
        row = self.current()
        if row is not None and row.slip_number:
            self.reprint()
        elif row is not None and row.request_id is not None:
            self.request_asked.emit(int(row.request_id))
            self.leave()

    def apologise(self) -> None:
        """Show the apology, to be issued."""
        row = self.current()
        if row is not None:
            dialog = ApologyDialog(self.seat, row, self)
            dialog.recorded.connect(self.tell)
            dialog.open()

    def notify(self) -> None:
        """Ask what the person is told whose letter it was."""
        row = self.current()
        if row is not None:
            about = f"{row.kind_word}　{row.document_number}"
            dialog = IncidentNoticeDialog(self.seat, row.id, about, self)
            dialog.recorded.connect(self.tell)
            dialog.open()

    def reprint(self) -> None:
        """Show the stored letter of the right person, to be printed for her once more."""
        row, desk = self.current(), self.seat.desk
        if row is not None:
            key = row.id
            sheets = Sheets(
                title=row.kind_word,
                facts=[("文書番号", row.document_number), ("整理番号", row.slip_number)],
                load=lambda: slip_misdeliveries.look(desk, key),
                take=lambda: slip_misdeliveries.reprint(desk, key),
                hint=REPRINT,
                file_name=f"{row.kind_word}_{row.slip_number}.pdf",
            )
            LetterDialog(self.seat, sheets, self).show()

    def recover(self) -> None:
        """Ask what became of the letter."""
        row = self.current()
        if row is not None:
            dialog = RecoveryDialog(self.seat, row, self)
            dialog.recorded.connect(self.tell)
            dialog.open()

    def end(self) -> None:
        """End the incident, after asking."""
        row, desk = self.current(), self.seat.desk
        if row is not None:
            alerts.ask(
                self,
                "この誤送付の対応を完了にします。お詫び、回収、差し替えが済んだことを確かめてください。",
                act="完了にする(&O)",
                then=lambda: self.seat.doing.do(
                    lambda: misdeliveries.close(desk, row.id),
                    asker=self,
                    then=lambda _changes: self.tell("誤送付の対応を完了にしました。"),
                    refused=self._fail,
                ),
            )


def _has_case(row: MisdeliveryRow) -> bool:
    return row.request_id is not None or bool(row.slip_number)


def _is_away(row: MisdeliveryRow) -> bool:
    return row.incident.recovered_on is None


def _can_end(row: MisdeliveryRow) -> bool:
    return row.incident.recovered_on is not None and row.incident.closed_on is None


def _is_open(row: MisdeliveryRow) -> bool:
    return row.incident.closed_on is None


def _is_unsaid(row: MisdeliveryRow) -> bool:
    return not row.apology_number and bool(row.incident.receiver.name)
