"""Take people from a file of 組合員コード into a form; one wrong row and nobody is taken."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QPushButton

from app.office import people_lists
from app.office.people_lists import PeopleList
from app.rules.errors import OfficeError
from app.rules.ids import MemberId
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.seat import Seat
from app.ui.widgets.notice import Notice

KINDS: Final = "名簿（*.csv *.txt *.xlsx）(*.csv *.txt *.xlsx)"
TITLE: Final = "組合員コードの名簿を選ぶ"


class PeopleFile(QObject):
    """Ask for a file and hand its people over; what is wrong with it is said in the notice."""

    def __init__(
        self,
        button: QPushButton,
        notice: Notice,
        seat: Seat,
        keeper: OfficeDialog,
        take: Callable[[Sequence[MemberId], str], object],
    ) -> None:
        super().__init__(keeper)
        self._notice, self._seat, self._keeper, self._give = notice, seat, keeper, take
        button.clicked.connect(self.choose)

    def choose(self) -> None:
        """Ask for the file."""
        name, _kind = QFileDialog.getOpenFileName(self._keeper, TITLE, "", KINDS)
        if name:
            self.read(Path(name))

    def read(self, path: Path) -> None:
        """Read a file, registering nothing."""
        desk = self._seat.desk
        self._seat.doing.look(
            lambda: people_lists.read(desk, path),
            asker=self._keeper,
            then=self._take,
            key="people_file",
            refused=self._refuse,
        )

    def _take(self, found: PeopleList) -> None:
        if found.refusal:
            self._notice.say(found.refusal, "alarm")
        else:
            self._give(found.member_ids, found.name)
            said = f"{found.name}から{len(found.member_ids):,}名を加えました。"
            self._notice.say(said)
        self._keeper.grow()

    def _refuse(self, error: OfficeError) -> None:
        self._notice.say(error.sentence, "alarm")
        self._keeper.grow()
