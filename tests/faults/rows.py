"""Find the rows by the names of their files, and run one of them."""

import importlib
import json
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, cast

from tests.faults.harness import Outcome, Progress, RowModule
from tests.sources import ROOT

HERE = Path(__file__).resolve().parent
ROW_FILE = re.compile(r"([fbl]\d+)_\w+\.py")
DECLARES = re.compile(r"^ROW = ", re.MULTILINE)
SEED = 20260420
KINDS = "FLB"


def files() -> dict[str, str]:
    """Map the name of each row to its module, in the order of the table."""
    found = {}
    for path in HERE.glob("*.py"):
        fits = ROW_FILE.fullmatch(path.name)
        if fits and DECLARES.search(path.read_text(encoding="utf-8")):
            found[fits[1].upper()] = f"tests.faults.{path.stem}"
    return dict(sorted(found.items(), key=lambda one: (KINDS.index(one[0][0]), int(one[0][1:]))))


def module(name: str) -> RowModule:
    """Bring in the module of a row."""
    return cast("RowModule", importlib.import_module(files()[name]))


def perform(row: RowModule, scale: int, progress: Progress, seed: int = SEED) -> dict[str, Any]:
    """Run a row in a scratch folder that is taken away again; return what came of it."""
    scratch = Path(tempfile.mkdtemp(prefix=f"faults-{row.ROW.name}-"))
    began = time.monotonic()
    try:
        outcome = row.run(scale, scratch, seed, progress)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
    seconds = round(time.monotonic() - began, 1)
    return {"row": vars(row.ROW), "outcome": outcome.kept(), "seconds": seconds}


def short_form(row: RowModule, scratch: Path, seed: int = SEED) -> Outcome:
    """Run the short form of a row for a test; one that is alone gets its own process."""
    if not row.ROW.alone:
        return row.run(row.ROW.short, scratch, seed, Progress())
    told = scratch / "outcome.json"
    words = [sys.executable, "-m", "tests.faults.one", row.ROW.name, "--short", "--tell", str(told)]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
    return Outcome.read(json.loads(told.read_text(encoding="utf-8"))["outcome"])
