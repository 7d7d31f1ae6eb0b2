"""Show the records of one sample with their names covered, and open a name for a reason."""

from collections.abc import Callable, Sequence
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from app.office import audit_sample_register, audit_samples
from app.office.audit_samples import TITLE, SampleLine, SampleRow
from app.office.changes import Changes
from app.rules.roles import Verb
from app.ui.dialogs.desk_list_dialog import DeskListDialog, ListAct, ListWords
from app.ui.dialogs.letter_dialog import LetterDialog, Sheets
from app.ui.dialogs.reason_dialog import ReasonDialog, ReasonWords
from app.ui.seat import Seat
from app.ui.tables.columns import Column

READ = "開いた"
COLUMNS = (
    Column[SampleLine]("number", "番号", lambda line: line.number, 190, sortable=False),
    Column[SampleLine]("what", "内容", lambda line: line.what, 460, sortable=False),
    Column[SampleLine]("names", "お名前（伏せ字）", lambda line: line.names, 200, sortable=False),
    Column[SampleLine](
        "opened", "お名前", lambda line: READ if line.opened else "", 100, sortable=False
    ),
)


class SampleLinesDialog(DeskListDialog[SampleLine]):
    """Be the records of one sample."""

    nouns: ClassVar[frozenset[str]] = frozenset({"reviews"})

    def __init__(self, seat: Seat, row: SampleRow, parent: QWidget | None = None) -> None:
        self._sample = row
        words = ListWords(
            title=TITLE,
            intro=f"{row.population.word}　{row.population_count:,}件から{len(row.keys):,}件　"
            f"種 {row.seed}",
            empty="この標本の記録は、いまは見ることができません",
            hint="閲覧を限った受付になったものなどは、載りません。",
            icon="search",
        )
        super().__init__(seat, words, COLUMNS, parent)

    def acts(self) -> Sequence[ListAct[SampleLine]]:
        """Print the sample, open one name."""
        return (
            ListAct("印刷(&P)…", Verb.draw_sample, self.show_sheet),
            ListAct("お名前を開く(&S)…", Verb.open_masked, self.open_name, lambda _line: True),
        )

    def question(self) -> Callable[[], Sequence[SampleLine]]:
        """Ask for the records."""
        desk, key = self.seat.desk, self._sample.id
        return lambda: audit_samples.view(desk, key).lines

    def show_sheet(self) -> None:
        """Show the sheet of the sample."""
        desk, key = self.seat.desk, self._sample.id
        sheets = Sheets(
            title=TITLE,
            facts=[("対象", self._sample.population.word), ("種", self._sample.seed)],
            load=lambda: audit_sample_register.look(desk, key),
            take=lambda: audit_sample_register.take(desk, key),
            hint="印刷と保存は操作記録に残ります。",
            file_name=f"{TITLE}_{key}.pdf",
        )
        LetterDialog(self.seat, sheets, self).show()

    def open_name(self) -> None:
        """Ask why a name is to be read, and show it here alone."""
        line = self.current()
        if line is None:
            return
        desk, key, record = self.seat.desk, self._sample.id, line.id
        read: list[str] = []

        def open_one(reason: str) -> Changes:
            opened = audit_samples.open_one(desk, key, record, reason)
            read.extend(opened.names)
            return opened.changes

        words = ReasonWords(
            title="伏せたお名前を開く",
            heading=f"{line.number}　{line.names}",
            intro="開いた人・日時・理由は、操作記録に残ります。",
            save="開く(&S)",
            said="",
        )
        dialog = ReasonDialog(self.seat, words, open_one, self)
        dialog.recorded.connect(
            lambda _said: self.ui.notice.say(f"{line.number}：{'、'.join(read)}", stays=True)
        )
        dialog.open()
