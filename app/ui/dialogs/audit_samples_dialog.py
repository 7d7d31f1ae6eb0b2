"""List the samples drawn for audits; draw another one, or open one."""

from collections.abc import Callable, Sequence
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from app.office import audit_samples
from app.office.audit_samples import TITLE, SampleRow
from app.rules.eras import today_in_japan
from app.rules.roles import Verb
from app.ui.days import day_words
from app.ui.dialogs.desk_list_dialog import DeskListDialog, ListAct, ListWords
from app.ui.dialogs.sample_dialog import SampleDialog
from app.ui.dialogs.sample_lines_dialog import SampleLinesDialog
from app.ui.seat import Seat
from app.ui.tables.columns import Column

WORDS = ListWords(
    title=TITLE,
    intro="監査のために、記録を無作為に選びます。お名前は伏せて表示し、確かめるときだけ理由を入れて開きます。",
    empty="標本はまだありません",
    hint="「標本を抽出」を押すと、対象と件数を選べます。",
    icon="search",
)
COLUMNS = (
    Column[SampleRow](
        "drawn",
        "抽出した日",
        lambda row: day_words(today_in_japan(row.drawn_at)),
        150,
        sortable=False,
        whole=True,
    ),
    Column[SampleRow]("of", "対象", lambda row: row.population.word, 150, sortable=False),
    Column[SampleRow](
        "count",
        "件数",
        lambda row: f"{len(row.keys):,} / {row.population_count:,}",
        130,
        figures=True,
        sortable=False,
        whole=True,
    ),
    Column[SampleRow]("seed", "種", lambda row: row.seed, 220, sortable=False),
    Column[SampleRow]("by", "抽出した人", lambda row: row.drawer, 180, sortable=False),
)


class AuditSamplesDialog(DeskListDialog[SampleRow]):
    """Be the list of samples, the newest first."""

    nouns: ClassVar[frozenset[str]] = frozenset({"reviews"})

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(seat, WORDS, COLUMNS, parent)

    def acts(self) -> Sequence[ListAct[SampleRow]]:
        """Draw a sample, open one."""
        return (
            ListAct("標本を抽出(&N)…", Verb.draw_sample, self.draw_sample),
            ListAct("標本を開く(&S)…", Verb.draw_sample, self.open_sample, lambda _row: True),
        )

    def question(self) -> Callable[[], Sequence[SampleRow]]:
        """Ask for the samples."""
        desk = self.seat.desk
        return lambda: audit_samples.rows(desk)

    def draw_sample(self) -> None:
        """Ask of what and how many."""
        dialog = SampleDialog(self.seat, self)
        dialog.recorded.connect(self.tell)
        dialog.open()

    def open_sample(self) -> None:
        """Show the records of a sample."""
        row = self.current()
        if row is not None:
            SampleLinesDialog(self.seat, row, self).open()
