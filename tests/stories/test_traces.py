"""The net of the stories holds: what gives somebody away is seen, wherever it is left."""

import json
import tempfile
from pathlib import Path

import pytest
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication

from tests.stories import traces
from tests.stories.traces import Traces

NAME, CODE = "架空　花子", "00010001"


@pytest.mark.parametrize(
    "left",
    [
        NAME.encode(),
        "架空花子".encode("cp932"),
        "架空 花子".encode("utf-16-le"),
        json.dumps(NAME)[:-1].encode(),
        CODE.encode(),
    ],
)
def test_a_word_is_seen_in_any_spelling(left: bytes) -> None:
    assert traces.given_away([("a place", b"\x00" + left)], [NAME, CODE])
    assert not traces.given_away([("a place", left[:-1])], [NAME, CODE])
    assert traces.given_away([(f"a place {CODE}", b"")], [NAME, CODE])


def test_a_file_that_is_gone_again_is_read_before(tmp_path: Path) -> None:
    heard = traces.begin()
    with tempfile.NamedTemporaryFile(dir=tmp_path) as file:
        file.write(NAME.encode())
        file.flush()
    moved = tmp_path / "moved"
    moved.write_text("架空")
    moved.rename(tmp_path / "moved again")
    traces.end(heard)
    read = dict(heard.read(tmp_path / "none", tmp_path / "none"))
    assert NAME.encode() in read.values()
    assert "架空".encode() in read.values()


def test_titles_are_heard(qapp: QApplication) -> None:
    assert qapp
    heard = Traces()
    window = QWindow()
    window.setTitle("すくすく窓口")
    heard.watch(window)
    window.setTitle(NAME)
    window.close()
    assert heard.titles == {"すくすく窓口", NAME}
    assert traces.given_away(heard.beside(), [NAME])
    window.deleteLater()
