"""What goes into the bundle, and how the bundle's own proof is judged."""

from pathlib import Path

import pytest

from frozen_bundle import bare_environment, verdict
from places import SPEC
from processes import CannotGoOn
from qt_trim import kept

LIB = "PySide6/Qt/lib"
PLUGINS = "PySide6/Qt/plugins"


def test_the_frozen_program_finds_no_python() -> None:
    given = {"PATH": "/usr/bin", "PYTHONPATH": "a", "VIRTUAL_ENV": "b", "HOME": "c"}
    assert bare_environment(given, Path("empty")) == {
        "PATH": "empty",
        "HOME": "c",
        "QT_QPA_PLATFORM": "offscreen",
    }


@pytest.mark.parametrize("written", ["", "[]", "{", '{"ok": false}', '{"ok": "true"}', "{}"])
def test_a_proof_that_is_not_ok_is_refused(tmp_path: Path, written: str) -> None:
    proof = tmp_path / "proof.json"
    with pytest.raises(CannotGoOn):
        verdict(proof)
    proof.write_text(written, encoding="utf-8")
    with pytest.raises(CannotGoOn):
        verdict(proof)


def test_a_proof_that_is_ok_passes(tmp_path: Path) -> None:
    proof = tmp_path / "proof.json"
    proof.write_text('{"ok": true, "checks": []}', encoding="utf-8")
    verdict(proof)


@pytest.mark.parametrize(
    "name",
    [
        f"{LIB}/libQt6Core.so.6",
        f"{LIB}/libQt6Widgets.so.6",
        "PySide6\\Qt6Gui.dll",
        f"{PLUGINS}/platforms/libqoffscreen.so",
        f"{PLUGINS}/platforms/libqxcb.so",
        "PySide6\\plugins\\platforms\\qwindows.dll",
        f"{PLUGINS}/imageformats/libqsvg.so",
        "PySide6/Qt/translations/qtbase_ja.qm",
        "resources/fonts/ipamjm.ttf",
        "app/storage/migrations/env.py",
    ],
)
def test_what_the_program_needs_stays(name: str) -> None:
    assert kept([name]) == {name}


@pytest.mark.parametrize(
    "name",
    [
        f"{LIB}/libQt6Quick.so.6",
        "PySide6\\Qt6Qml.dll",
        "libQt6VirtualKeyboard.so.6",
        "PySide6\\opengl32sw.dll",
        f"{PLUGINS}/platforms/libqeglfs.so",
        f"{PLUGINS}/tls/libqopensslbackend.so",
        "PySide6\\plugins\\imageformats\\qwebp.dll",
        "PySide6/Qt/translations/qtbase_de.qm",
    ],
)
def test_what_it_never_opens_goes(name: str) -> None:
    assert kept([name]) == set()


def test_a_library_whose_module_is_imported_stays() -> None:
    names = {f"{LIB}/libQt6Network.so.6", "PySide6/QtNetwork.abi3.so"}
    assert kept(names) == names
    assert kept({f"{LIB}/libQt6Network.so.6"}) == set()


def test_the_spec_packs_what_is_opened_by_its_path() -> None:
    spec = SPEC.read_text(encoding="utf-8")
    assert '"resources"' in spec
    assert '"migrations"' in spec
