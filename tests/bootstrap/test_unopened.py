"""Why no window opens is said in a box, and the program goes on to its end when it is closed."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from app.bootstrap import unopened


def test_the_box_says_it_until_it_is_closed(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(unopened, "application", lambda: qapp)
    read: list[str] = []

    def close() -> None:
        for box in QApplication.topLevelWidgets():
            if isinstance(box, QMessageBox) and box.isVisible():
                read.append(box.text())
                box.close()

    QTimer.singleShot(0, close)
    unopened.show("サーバーにつながりません。")
    assert read == ["サーバーにつながりません。"]
