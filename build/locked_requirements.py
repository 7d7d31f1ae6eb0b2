"""Lock every dependency with its version and hashes, for each Python and system we support."""

from __future__ import annotations

import shutil
import sys
from typing import TYPE_CHECKING

from places import LOCK, OUT, PYPROJECT, program, shown
from processes import Command, must, say

if TYPE_CHECKING:
    from collections.abc import Sequence

TOOLS = OUT / "tools"
HEADER = """\
# Written by `python3 build/make.py lock` from pyproject.toml: every version with its hashes,
# for Python 3.11 to 3.14 on Windows and Linux. Change pyproject.toml, not this file.
"""


def lock(arguments: Sequence[str]) -> int:
    """Resolve pyproject.toml anew; `--keep` holds the versions that are locked already."""
    keep = "--keep" in arguments and LOCK.exists()
    draft = OUT / "requirements.txt"
    OUT.mkdir(exist_ok=True)
    draft.unlink(missing_ok=True)
    if keep:
        shutil.copyfile(LOCK, draft)
    resolve: Command = [_resolver(), *_words(), "-o", draft]
    must(resolve, "The dependencies could not be resolved.")
    text = draft.read_text(encoding="utf-8")
    LOCK.write_text(HEADER + text, encoding="utf-8", newline="\n")
    say(f"{text.count('==')} packages locked in {shown(LOCK)}.")
    return 0


def _resolver() -> str:
    """Install the resolver beside the outputs and name it; it is no part of the project."""
    if not program(TOOLS, "uv").exists():
        must([sys.executable, "-m", "venv", TOOLS], "The resolver's folder could not be made.")
        pip: Command = [program(TOOLS, "python"), "-m", "pip", "install", "--quiet", "uv"]
        must(pip, "The resolver could not be installed: check the network and try again.")
    return str(program(TOOLS, "uv"))


def _words() -> list[str]:
    """Say what to resolve: wheels only, both systems, no word of where they were found."""
    return [
        *("pip", "compile", str(PYPROJECT), "--extra", "dev", "--no-config", "--quiet"),
        *("--universal", "--python-version", "3.11", "--only-binary", ":all:"),
        *("--generate-hashes", "--no-header", "--no-annotate"),
        *("--no-emit-index-url", "--no-emit-find-links"),
    ]
