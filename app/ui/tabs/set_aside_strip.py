"""Name below the backups what restores have set aside, and what to do with it."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.office.backup_aside import Aside
from app.rules.day_moments import spelt
from app.ui.evidence_words import size_words
from app.ui.widgets.facts import Facts
from app.ui.widgets.paragraph import Paragraph

MOST: Final = 3
"""How many are named; all of them lie in the same folder."""
HEADING: Final = "消さずに残してあるファイル"
WORDS: Final = (
    "復元のときに、それまでのファイルを消さずに移して残しました。会員の情報が入っています。"
    "原因を調べるときは、このPCを管理している方に、下のフォルダごと渡してください。"
    "用がなければ、そのままで構いません。書いてある日以降に控えを作ると、自動で消えます。"
)
MORE: Final = "ほかに{count:,}件が、同じ場所にあります。"


class SetAsideStrip(QFrame):
    """Be hidden as long as nothing was set aside."""

    def __init__(self, place: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "sheet")
        self._place = place
        heading = QLabel(HEADING, self)
        heading.setProperty("kind", "section")
        self.words_label = Paragraph(self)
        self.words_label.setText(WORDS)
        self.facts = Facts(self)
        self.open_button = QPushButton("場所を開く(&O)", self)
        self.open_button.setProperty("kind", "quiet")
        self.open_button.setAutoDefault(False)
        self.open_button.setToolTip(str(place))
        self.open_button.clicked.connect(self.open_place)
        top, column = QHBoxLayout(), QVBoxLayout(self)
        top.addWidget(heading, 1)
        top.addWidget(self.open_button)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(2)
        column.addLayout(top)
        column.addWidget(self.words_label)
        column.addWidget(self.facts)
        self.hide()

    def show_found(self, found: Sequence[Aside]) -> None:
        """Name the newest with their moments; nothing stands here where there is nothing."""
        lines = [(spelt(one.at), _line(one)) for one in found[:MOST]]
        left = len(found) - len(lines)
        self.facts.show_facts([*lines, ("", MORE.format(count=left) if left else "")])
        self.setVisible(bool(found))

    def open_place(self) -> None:
        """Open the folder with the system's own program, to copy it from there."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._place)))


def _line(one: Aside) -> str:
    parts = (one.what, size_words(one.size_bytes), one.name, f"{one.ends_on:%Y/%m/%d}以降に消去")
    return "　".join(parts)
