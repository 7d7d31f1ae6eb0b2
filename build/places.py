"""Know where the parts of this source tree lie, on Debian and on Windows."""

from __future__ import annotations

import os
from pathlib import Path

WINDOWS = os.name == "nt"

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
OUT = ROOT / ".out"
LOCK = ROOT / "build" / "requirements.txt"
PYPROJECT = ROOT / "pyproject.toml"
SPEC = ROOT / "build" / "sukusuku.spec"
FORMS = ROOT / "forms"
COMPILED_FORMS = ROOT / "app" / "ui" / "forms"


def program(environment: Path, name: str) -> Path:
    """Name a program of a virtual environment, such as its python or its ruff."""
    return environment / "Scripts" / f"{name}.exe" if WINDOWS else environment / "bin" / name


def shown(path: Path) -> str:
    """Write a path as a person in the source folder would type it."""
    return str(path.relative_to(ROOT)) if path.is_relative_to(ROOT) else str(path)
