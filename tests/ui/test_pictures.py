from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from app.office.desk import Desk
from app.ui import pictures
from app.ui.dialogs.dialog import OfficeDialog

QUICK_REST_MS = 10
QUICK_SETTLE_MS = 10


def _colours(image: QImage) -> set[int]:
    """Return the colours of every fourth point of the upper half."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    points = memoryview(plain.constBits()).cast("B").cast("I")
    return set(points[: len(points) // 2 : 4])


@pytest.mark.usefixtures("qtbot")
def test_every_tab_and_dialog_is_drawn(
    practice: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pictures, "REST_MS", QUICK_REST_MS)
    monkeypatch.setattr(pictures, "SETTLE_MS", QUICK_SETTLE_MS)
    taken = pictures.take(practice, tmp_path)
    tabs_and_pages = [path for path in taken if path.name[0].isdigit()]
    pages = {path.name.removesuffix(".png") for path in tabs_and_pages}
    for at, (name, _make) in enumerate(pictures.TABS, start=1):
        assert f"{at}_{name}" in pages
    assert {"2_consents_tab_campaigns", "6_governance_tab"} <= pages
    assert len(taken) == len(tabs_and_pages) + len(pictures.SCENES)
    for path in taken:
        image = QImage(str(path))
        assert image.width() >= 400, path.name
        assert len(_colours(image)) > 10
    assert QImage(str(taken[0])).width() == pictures.SIZE[0]


def test_every_scene_has_a_name_of_its_own() -> None:
    names = [*(name for name, _make in pictures.TABS), *(scene.name for scene in pictures.SCENES)]
    assert len(set(names)) == len(names)


def test_every_dialog_has_its_scene() -> None:
    drawn = {scene.name for scene in pictures.SCENES}
    modules = {kind.__module__.rpartition(".")[2] for kind in OfficeDialog.__subclasses__()}
    own = {name for name in modules if name.endswith("_dialog")} & OURS
    assert own <= drawn


OURS = {
    "sign_in_dialog",
    "first_start_dialog",
    "member_dialog",
    "consent_dialog",
    "withdraw_dialog",
    "import_dialog",
    "export_dialog",
}
