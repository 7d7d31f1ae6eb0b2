"""Turn the drawn forms into Python, with a typed stub beside each.

`pyside6-uic` writes untyped code. The stub tells the type checker which widget each name is, so
that nothing in the project needs to be let off.
"""

from __future__ import annotations

import ast
import re
import subprocess
from typing import TYPE_CHECKING, NamedTuple

from environment import prepare
from places import COMPILED_FORMS, FORMS, VENV, program, shown
from processes import CannotGoOn, say

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


class Compiled(NamedTuple):
    """Hold what one form becomes: the code and its stub."""

    code: str
    stub: str


def drawn(folder: Path = FORMS) -> list[Path]:
    """List the forms that were drawn, in the order of their names."""
    return sorted(folder.glob("*.ui"))


def targets(form: Path, folder: Path = COMPILED_FORMS) -> tuple[Path, Path]:
    """Name the two files that a form becomes: the code and the stub."""
    return folder / f"ui_{form.stem}.py", folder / f"ui_{form.stem}.pyi"


def orphans(forms: Sequence[Path], folder: Path = COMPILED_FORMS) -> list[Path]:
    """List compiled files whose form is gone."""
    kept = {target for form in forms for target in targets(form, folder)}
    return sorted(path for path in folder.glob("ui_*.py*") if path not in kept)


def compile_form(form: Path, environment: Path = VENV) -> Compiled:
    """Compile one form with the environment's own compiler, without writing anything."""
    done = subprocess.run(
        [*_compiler(environment), form.name],
        cwd=form.parent,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode or not done.stdout:
        raise CannotGoOn(f"{shown(form)} could not be compiled: {done.stderr.strip()}")
    code = done.stdout.replace("\r\n", "\n")
    return Compiled(code, stub_of(code, root_class(form), form.stem))


def _compiler(environment: Path) -> list[str]:
    # The wrapper in Python takes twenty times as long to start as the compiler behind it.
    inside = "site-packages/PySide6"
    places = (f"lib/python*/{inside}/Qt/libexec/uic", f"Lib/{inside}/uic.exe")
    found = next((path for place in places for path in environment.glob(place)), None)
    wrapper = [str(program(environment, "pyside6-uic"))]
    return wrapper if found is None else [str(found), "-g", "python"]


def root_class(form: Path) -> str:
    """Read from a form which class of widget it draws, such as QDialog."""
    outermost = re.search(r'<widget class="(\w+)"', form.read_text(encoding="utf-8"))
    if outermost is None:
        raise CannotGoOn(f"{shown(form)} draws no widget.")
    return outermost[1]


def stub_of(code: str, root: str, stem: str) -> str:
    """Write the stub of a compiled form: each widget with its class, and the two methods."""
    tree = ast.parse(code)
    homes = _homes(tree)
    drawn_class = next(node for node in tree.body if isinstance(node, ast.ClassDef))
    setup = next(node for node in drawn_class.body if isinstance(node, ast.FunctionDef))
    widgets = _widgets(setup)
    argument = setup.args.args[1].arg
    used = sorted({root, *widgets.values()})
    modules = sorted({homes[name] for name in used})
    lines = [f'"""Type the names of ui_{stem}.py; written by build/make.py forms."""', ""]
    for module in modules:
        names = ", ".join(name for name in used if homes[name] == module)
        lines.append(f"from {module} import {names}")
    lines += ["", f"class {drawn_class.name}:"]
    lines += [f"    {name}: {kind}" for name, kind in widgets.items()]
    lines += [
        f"    def {method}(self, {argument}: {root}) -> None: ..."
        for method in ("setupUi", "retranslateUi")
    ]
    return "\n".join(lines) + "\n"


def _homes(tree: ast.Module) -> dict[str, str]:
    """Map each imported class to the module it comes from."""
    return {
        name.name: node.module
        for node in tree.body
        if isinstance(node, ast.ImportFrom) and node.module
        for name in node.names
    }


def _widgets(setup: ast.FunctionDef) -> dict[str, str]:
    """Map each attribute that setupUi makes to the class it calls for it."""
    made: dict[str, str] = {}
    for node in ast.walk(setup):
        if not isinstance(node, ast.Assign) or not isinstance(node.value, ast.Call):
            continue
        target, called = node.targets[0], node.value.func
        if isinstance(target, ast.Attribute) and isinstance(called, ast.Name):
            made[target.attr] = called.id
    return made


def compile_all(arguments: Sequence[str]) -> int:
    """Compile every drawn form into app/ui/forms and remove what no form stands for."""
    del arguments
    prepare()
    forms = drawn()
    for form in forms:
        for target, text in zip(targets(form), compile_form(form), strict=True):
            target.write_text(text, encoding="utf-8", newline="\n")
    for path in orphans(forms):
        path.unlink()
    say(f"{len(forms)} forms compiled into {shown(COMPILED_FORMS)}.")
    return 0
