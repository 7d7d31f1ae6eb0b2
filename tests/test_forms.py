"""The compiled forms are exactly what the drawn forms give, each with its stub."""

import sys
from pathlib import Path

from compiled_forms import compile_form, drawn, orphans, targets
from places import COMPILED_FORMS

ENVIRONMENT = Path(sys.prefix)
SAMPLE = """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0">
 <class>SampleDialog</class>
 <widget class="QDialog" name="SampleDialog">
  <layout class="QVBoxLayout" name="page_layout">
   <item><widget class="QLineEdit" name="name_edit"/></item>
   <item><widget class="QLabel" name="hint_label">
    <property name="text"><string>氏名</string></property></widget></item>
  </layout>
 </widget>
</ui>
"""


def stale(form: Path, folder: Path = COMPILED_FORMS) -> list[str]:
    """List the compiled files of a form that are missing or not what compiling gives now."""
    fresh = compile_form(form, ENVIRONMENT)
    return [
        path.name
        for path, text in zip(targets(form, folder), fresh, strict=True)
        if not path.is_file() or path.read_text(encoding="utf-8") != text
    ]


def test_every_compiled_form_is_fresh() -> None:
    assert [name for form in drawn() for name in stale(form)] == []


def test_no_compiled_form_outlives_its_drawing() -> None:
    assert orphans(drawn()) == []


def test_a_changed_form_is_found(tmp_path: Path) -> None:
    form = tmp_path / "sample_dialog.ui"
    form.write_text(SAMPLE, encoding="utf-8")
    for path, text in zip(targets(form, tmp_path), compile_form(form, ENVIRONMENT), strict=True):
        path.write_text(text, encoding="utf-8", newline="\n")
    assert stale(form, tmp_path) == []

    form.write_text(SAMPLE.replace("QLineEdit", "QSpinBox"), encoding="utf-8")
    assert stale(form, tmp_path) == ["ui_sample_dialog.py", "ui_sample_dialog.pyi"]
    assert [path.name for path in orphans([], tmp_path)] == stale(form, tmp_path)


def test_the_stub_names_every_widget_with_its_class(tmp_path: Path) -> None:
    form = tmp_path / "sample_dialog.ui"
    form.write_text(SAMPLE, encoding="utf-8")
    assert compile_form(form, ENVIRONMENT).stub.splitlines() == [
        '"""Type the names of ui_sample_dialog.py; written by build/make.py forms."""',
        "",
        "from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QVBoxLayout",
        "",
        "class Ui_SampleDialog:",
        "    page_layout: QVBoxLayout",
        "    name_edit: QLineEdit",
        "    hint_label: QLabel",
        "    def setupUi(self, SampleDialog: QDialog) -> None: ...",
        "    def retranslateUi(self, SampleDialog: QDialog) -> None: ...",
    ]
