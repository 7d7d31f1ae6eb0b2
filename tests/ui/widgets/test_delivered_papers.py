"""The papers of a department: those on record open, new ones are chosen, both can be taken away."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from app.ui.widgets.delivered_papers import DeliveredPapers, KeptPaper


def press(papers: DeliveredPapers, place: int) -> None:
    button = papers.fields()[place]
    assert isinstance(button, QPushButton)
    button.click()


def test_papers_are_opened_removed_and_added(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    papers = DeliveredPapers()
    qtbot.addWidget(papers)
    papers.ask_of_child(asked=True)
    papers.show_kept([KeptPaper(4, "架空の資料（2枚）"), KeptPaper(5, "別の資料（1枚）")])
    with qtbot.waitSignal(papers.opened) as opened:
        press(papers, 0)
    assert opened.args == [4]
    press(papers, 3)
    assert papers.removed == [5]
    chosen = [str(tmp_path / "一.pdf"), str(tmp_path / "二.pdf")]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_args: (chosen, ""))
    papers.ask()
    check = papers.fields()[2]
    assert isinstance(check, QCheckBox)
    check.setChecked(True)
    assert papers.new() == [(tmp_path / "一.pdf", True), (tmp_path / "二.pdf", False)]
    press(papers, 3)
    assert papers.new() == [(tmp_path / "二.pdf", False)]
    assert papers.fields()[-1] is papers.add_button
