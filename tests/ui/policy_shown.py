"""Show the tab 方針 with fictional versions, and press what stands on the page."""

from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.office import policy
from app.office.desk import Desk
from app.ui.seat import Seat
from app.ui.tabs.policy_sight import PolicySight
from app.ui.tabs.policy_tab import PolicyTab
from app.ui.widgets.paragraph import Paragraph

W = TypeVar("W", bound=QWidget)
POLICY = """個人情報保護方針
架空生活協同組合は、個人情報を次のとおり取り扱います。
1．利用目的
次の目的で利用します。
①商品のお届け
②催しの案内
2．お問い合わせ
架空相談窓口　電話 0123-45-6789
2005年3月31日 制定
{day} 改訂
"""


def written(folder: Path, day: str) -> Path:
    """Write a policy with one more date into a file."""
    path = folder / "policy.txt"
    path.write_text(POLICY.format(day=day), encoding="utf-8")
    return path


def shown(seat: Seat, qtbot: QtBot) -> PolicyTab:
    """Show the tab and wait until a version is beside the list."""
    tab = PolicyTab(seat)
    qtbot.addWidget(tab)
    tab.resize(1334, 620)
    tab.show()
    qtbot.waitUntil(lambda: tab.version_page.version_id >= 0 and seat.doing.is_idle())
    return tab


def words(tab: PolicyTab) -> list[str]:
    """Read what the page says below the chips."""
    page = tab.version_page.ui.sections
    return [one.plain for one in page.findChildren(Paragraph) if one.isVisibleTo(page)]


def lines(tab: PolicyTab) -> list[tuple[str, ...]]:
    """Read the list from its first line to its last."""
    model = tab.ui.table.model()
    return [
        tuple(str(model.index(line, at).data()) for at in range(model.columnCount()))
        for line in range(model.rowCount())
    ]


def dialogs(tab: PolicyTab, kind: type[W]) -> list[W]:
    """List the open windows of a kind."""
    return [one for one in tab.findChildren(kind) if one.isVisible()]


def button(page: QWidget, word: str, subject: str = "") -> QPushButton:
    """Find the one button with a word, about somebody where several have it."""
    (found,) = (
        one
        for one in page.findChildren(QPushButton)
        if one.text().startswith(word) and one.accessibleName().startswith(subject)
        if one.isVisibleTo(page)
    )
    return found


def act(tab: PolicyTab, word: str) -> None:
    """Choose a line of 「手続き」."""
    actions = tab.version_page.ui.acts_button.menu().actions()
    (chosen,) = (one for one in actions if one.text().startswith(word))
    chosen.trigger()


def answered(tab: PolicyTab, word: str, pressed: QPushButton | None = None) -> str:
    """Press, answer the question by a button, and return what was asked."""
    if pressed is not None:
        pressed.click()
    (box,) = dialogs(tab, QMessageBox)
    (yes,) = (one for one in box.buttons() if one.text().startswith(word))
    asked = box.text()
    yes.click()
    return asked


def sight_of(tab: PolicyTab) -> PolicySight:
    """Return what the page shows."""
    assert tab.version_page.sight is not None
    return tab.version_page.sight


def with_another_purpose(desk: Desk, seat: Seat, folder: Path, qtbot: QtBot) -> PolicyTab:
    """Take a text in, and then a draft of the next one with one purpose more."""
    policy.import_file(desk, written(folder, "2022年4月1日"))
    path = written(folder, "2022年4月1日 改訂\n2026年6月1日")
    text = path.read_text("utf-8").replace("②催しの案内", "②催しの案内\n③懸賞の実施")
    path.write_text(text, "utf-8")
    policy.import_file(desk, path)
    return shown(seat, qtbot)
