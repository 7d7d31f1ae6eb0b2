"""Run one row in a process of its own: `python -m tests.faults.one ROW --tell FILE`."""

import argparse
import json
import sys
from pathlib import Path

from tests.faults import rows
from tests.faults.harness import Progress
from tests.quick import build_statements_once, use_memory


def main() -> None:
    """Run the row that is named and write what came of it."""
    words = argparse.ArgumentParser()
    words.add_argument("row")
    words.add_argument("--short", action="store_true")
    words.add_argument("--scale", type=int)
    words.add_argument("--seed", type=int, default=rows.SEED)
    words.add_argument("--parts", type=Path)
    words.add_argument("--tell", type=Path, required=True)
    asked = words.parse_args()
    use_memory()
    build_statements_once()
    row = rows.module(asked.row)
    scale = asked.scale or (row.ROW.short if asked.short else row.ROW.full)
    progress = Progress(asked.parts, None if asked.short else _say)
    told = rows.perform(row, scale, progress, asked.seed)
    asked.tell.write_text(json.dumps(told, ensure_ascii=False, indent=1), encoding="utf-8")


def _say(line: str) -> None:
    """Print a line at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
