"""Run rows in their full form, each in a process of its own, and merge one table."""

import argparse
import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.faults import rows, table
from tests.sources import ROOT

STATES = ROOT / ".out" / "faults"
RESULTS = Path(__file__).resolve().parent / "RESULTS.md"


def main() -> int:
    """Run what is asked for; 0 where every row is at its goal, 1 where one is not."""
    asked = _asked()
    known = rows.files()
    wrong = [name for name in asked.rows if name not in known]
    if wrong:
        _say(f"There is no row {', '.join(wrong)}. Rows: {', '.join(known)}.")
        return 2
    form = "short" if asked.short else "trial" if asked.scale else "full"
    states = STATES / form
    states.mkdir(parents=True, exist_ok=True)
    finished = table.read_lines(states) if form == "full" and not asked.again else {}
    todo = [name for name in asked.rows or known if name in asked.rows or name not in finished]
    for name in sorted(finished.keys() - set(todo)):
        _say(f"{name} was done at {finished[name].commit}; name it, or say --again, to run it anew")
    with ThreadPoolExecutor(asked.jobs) as hands:
        ended = list(hands.map(lambda name: _row(name, states, asked), todo))
    broken = not all(ended)
    shown = list(known) if form == "full" else todo
    return _merge(states, shown, kept=form == "full") or int(broken)


def _asked() -> argparse.Namespace:
    """Read the words of the command line."""
    words = argparse.ArgumentParser(prog="make.py faults", description=__doc__)
    words.add_argument("rows", nargs="*", type=str.upper, help="F1 F2 …; none: all not yet done")
    words.add_argument("--short", action="store_true", help="run and show the short forms")
    words.add_argument("--again", action="store_true", help="run finished rows anew, too")
    words.add_argument(
        "--scale", type=int, help="try another number of times; the table is only shown"
    )
    words.add_argument("--jobs", type=int, default=1, help="run so many rows at a time")
    return words.parse_args()


def _row(name: str, states: Path, asked: argparse.Namespace) -> bool:
    """Run one row to its end, from where a broken-off run left it; tell whether it ended."""
    parts, told = states / f"{name}.parts.json", states / f"{name}.told.json"
    told.unlink(missing_ok=True)
    if asked.again or asked.short or asked.scale:
        parts.unlink(missing_ok=True)
    _say(f"{name} …")
    words = [sys.executable, "-m", "tests.faults.one", name, "--parts", parts, "--tell", told]
    words += ["--short"] if asked.short else []
    words += ["--scale", str(asked.scale)] if asked.scale else []
    ended = started([str(word) for word in words])
    if ended or not told.exists():
        _say(f"{name} broke off ({ended}); run it again to go on from there.")
        return False
    line = table.Line.made_now(json.loads(told.read_text(encoding="utf-8")))
    kept = json.dumps(line.kept(), ensure_ascii=False, indent=1)
    (states / f"{name}.line.json").write_text(kept, encoding="utf-8")
    parts.unlink(missing_ok=True)
    told.unlink()
    _say(f"{name}: {line.outcome.held:,} of {line.outcome.tried:,} held, {line.seconds:,.0f} s")
    return True


def started(words: list[str]) -> int:
    """Run a program to its end and return its status."""
    return subprocess.run(words, cwd=ROOT, check=False).returncode


def _merge(states: Path, order: list[str], *, kept: bool) -> int:
    """Write the table of everything that is finished; 1 where a row missed its goal."""
    found = table.read_lines(states)
    lines = [found[name] for name in order if name in found]
    text = table.written(lines)
    if not kept:
        _say(text)
    elif lines:
        RESULTS.write_text(text, encoding="utf-8")
        _say(f"The table stands in {RESULTS.relative_to(ROOT)}.")
    return int(not all(line.outcome.is_whole for line in lines))


def _say(line: str) -> None:
    """Print a line at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
