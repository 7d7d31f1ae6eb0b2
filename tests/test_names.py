"""The law of names: what may not be called so, and what every public name says of itself."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QAbstractTableModel
from PySide6.QtWidgets import QDialog, QMainWindow

from tests.sources import ROOT, Module, is_generated, module_from, modules, written

EMPTY_WORDS = {"utils", "util", "helpers", "helper", "common", "misc", "manager"}
ENDS = re.compile(r"[^.!?][.]$")
TWO_SENTENCES = re.compile(r"[.!?] +[A-Z]")
QT_SLOT = re.compile(r"on_\w+?_\w+")
QT_NAMES = {*dir(QMainWindow), *dir(QDialog), *dir(QAbstractTableModel)}
# Written with a sign for the dots and slashes, so that this file does not find itself.
WORKPLACE = tuple(word.replace("~", "/") for word in ("~work~", "..~shared", "~root~"))
REGISTRIES = tuple(word.replace("~", ".") for word in ("pypi~", "pythonhosted~", "deb~debian~"))
TEXTS = {".py", ".pyi", ".toml", ".md", ".txt", ".ui", ".spec", ".json", ".csv", ".yml", ""}
OPENED = ("app", "build", "forms", "resources", "tests", ".ci")

Named = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef


def empty_names(module: Module) -> list[str]:
    """List the parts of a module's name that say nothing of what it is."""
    words = {word for part in module.name.split(".") for word in part.split("_")}
    return sorted(words & EMPTY_WORDS)


def public_names(module: Module) -> Iterator[tuple[str, ast.Module | Named]]:
    """Find the module and everything in it that may be used from outside."""
    yield module.name, module.tree
    yield from _public(module.tree, module.name)


def _public(holder: ast.Module | ast.ClassDef, name: str) -> Iterator[tuple[str, Named]]:
    """Find public functions and classes, and the public methods of public classes."""
    for node in holder.body:
        if isinstance(node, Named) and not node.name.startswith("_") and not _is_setter(node):
            yield f"{name}.{node.name}", node
            if isinstance(node, ast.ClassDef):
                yield from _public(node, f"{name}.{node.name}")


def _is_setter(node: Named) -> bool:
    """Tell whether a function only completes a property that is described already."""
    return any(
        isinstance(decorator, ast.Attribute) and decorator.attr == "setter"
        for decorator in node.decorator_list
    )


def undescribed(module: Module) -> list[str]:
    """List the public names whose docstring is missing or does not open with one sentence."""
    return [name for name, node in public_names(module) if not _is_described(node)]


def _is_described(node: ast.Module | Named) -> bool:
    """Tell whether a docstring opens with one whole sentence on its first line."""
    first = (ast.get_docstring(node) or "").split("\n", 1)[0]
    return bool(ENDS.search(first)) and not TWO_SENTENCES.search(first)


def self_connecting(module: Module) -> list[str]:
    """List the functions named like slots that Qt connects behind one's back."""
    return [
        f"{module.name}.{node.name}"
        for node in ast.walk(module.tree)
        if isinstance(node, ast.FunctionDef) and QT_SLOT.fullmatch(node.name)
    ]


def hidden_qt_names(module: Module) -> list[str]:
    """List the attributes of Qt classes that hide a method of Qt, such as self.parent."""
    return [
        f"{module.name}.{kind.name}.{node.attr}"
        for kind in ast.walk(module.tree)
        if isinstance(kind, ast.ClassDef) and _is_qt(kind)
        for node in ast.walk(kind)
        if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store)
        if isinstance(node.value, ast.Name) and node.value.id == "self" and node.attr in QT_NAMES
    ]


def _is_qt(kind: ast.ClassDef) -> bool:
    """Tell whether a class is built on one of Qt's own."""
    return any(isinstance(base, ast.Name) and re.match("Q[A-Z]", base.id) for base in kind.bases)


def foreign_words(text: str) -> list[str]:
    """List the words of one workplace or of a package registry that a text contains."""
    return [word for word in (*WORKPLACE, *REGISTRIES) if word in text]


def project_texts() -> Iterator[Path]:
    """Find every text file of the project."""
    yield from (path for path in sorted(ROOT.iterdir()) if path.is_file() and _is_text(path))
    for top in OPENED:
        found = sorted((ROOT / top).rglob("*"))
        yield from (path for path in found if path.is_file() and _is_text(path))


def _is_text(path: Path) -> bool:
    """Tell whether a file is one that people write."""
    return path.suffix in TEXTS and "__pycache__" not in path.parts


def test_no_module_has_an_empty_name() -> None:
    everything = [module for top in ("app", "build", "tests") for module in modules(top)]
    assert {module.name: empty_names(module) for module in everything if empty_names(module)} == {}


def test_every_public_name_is_described_in_one_sentence() -> None:
    everything = [module for top in ("app", "build") for module in modules(top)]
    kept = (module for module in everything if not module.name.startswith("app.ui.forms.ui_"))
    silent = [name for module in kept for name in undescribed(module)]
    assert not silent, "\n".join(silent)


def test_no_slot_connects_itself_and_no_attribute_hides_qt() -> None:
    ui = [module for module in written("app") if module.name.startswith("app.ui")]
    assert [name for module in ui for name in self_connecting(module)] == []
    assert [name for module in ui for name in hidden_qt_names(module)] == []


def test_no_word_of_a_workplace_stands_in_the_project() -> None:
    texts = {path: path.read_text(encoding="utf-8", errors="replace") for path in project_texts()}
    found = {str(path): foreign_words(text) for path, text in texts.items() if foreign_words(text)}
    assert found == {}


def test_empty_names_are_found() -> None:
    assert empty_names(module_from("app.rules.date_utils", "")) == ["utils"]
    assert empty_names(module_from("app.rules.eras", "")) == []


def test_missing_and_long_winded_docstrings_are_found() -> None:
    text = '"""Say something."""\nclass Open:\n    def shut(self): ...\ndef _own(): ...\n'
    assert undescribed(module_from("app.a", text)) == ["app.a.Open", "app.a.Open.shut"]
    assert undescribed(module_from("app.a", '"""Say this. And that."""')) == ["app.a"]
    assert undescribed(module_from("app.a", '"""Say this without an end"""')) == ["app.a"]


def test_self_connecting_slots_and_hidden_qt_methods_are_found() -> None:
    slot = module_from("app.ui.a", "class A(QDialog):\n    def on_save_clicked(self): ...")
    hidden = module_from("app.ui.a", "class A(QDialog):\n    def b(self):\n        self.parent = 1")
    assert self_connecting(slot) == ["app.ui.a.on_save_clicked"]
    assert hidden_qt_names(hidden) == ["app.ui.a.A.parent"]


def test_foreign_words_are_found() -> None:
    assert foreign_words("see " + WORKPLACE[1] + "/data") == [WORKPLACE[1]]
    assert foreign_words("quietly at work, with shared data") == []


def test_generated_files_are_told_from_written_ones() -> None:
    assert is_generated(ROOT / "app" / "ui" / "forms" / "ui_member_dialog.py")
    assert not is_generated(ROOT / "app" / "ui" / "forms" / "__init__.py")
