from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from app.office.desk import Desk
from app.ui import pictures
from app.ui.dialogs.dialog import OfficeDialog
from tests.ui.conftest import Register


@pytest.mark.usefixtures("qtbot")
def test_every_tab_and_dialog_is_drawn(desk: Desk, register: Register, tmp_path: Path) -> None:
    register()
    taken = pictures.take(desk, tmp_path)
    assert len(taken) == len(pictures.TABS) + len(pictures.SCENES)
    for path in taken:
        image = QImage(str(path))
        assert image.width() >= 400, path.name
        upper = range(image.height() // 2)
        assert len({image.pixel(x, y) for x in range(image.width()) for y in upper}) > 10
    assert QImage(str(taken[0])).width() == pictures.SIZE[0]


def test_every_dialog_has_its_scene() -> None:
    drawn = " ".join(scene.name for scene in pictures.SCENES)
    named = {kind.__module__.rpartition(".")[2] for kind in OfficeDialog.__subclasses__()}
    missing = {name for name in named if name.endswith("_dialog") and name not in drawn}
    assert missing & {"member_dialog", "sign_in_dialog", "import_dialog"} == set()
