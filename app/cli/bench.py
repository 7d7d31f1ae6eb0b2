"""Answer `bench`: run the benchmarks of the source tree, each in a process of its own."""

import json
import subprocess
import sys
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app.cli.answer import Answer
from app.paths import root
from app.rules.errors import Refused

FOLDER = ("tests", "benchmarks")
ENTRY = "def main("


def measure(asked: Namespace) -> Answer:
    """Measure what was named, or everything; not ok where a goal is missed."""
    known = _known(root().joinpath(*FOLDER))
    if not known:
        raise Refused(
            "計測は、ソースツリーからだけ行えます。何も計測していません。"
            "開発用のフォルダで、もう一度お試しください。"
        )
    wrong = [name for name in asked.names if name not in known]
    if wrong:
        raise Refused(
            f"「{wrong[0]}」という計測はありません。何も計測していません。"
            f"あるのは{'、'.join(known)}です。"
        )
    figures = [one for name in asked.names or known for one in _figures(name)]
    missed = [one for one in figures if one["met"] is False]
    return Answer({"figures": figures}, tuple(map(_line, figures)), ok=not missed)


def _known(folder: Path) -> Sequence[str]:
    """Name the modules that can be run."""
    found = sorted(folder.glob("*.py"))
    return [path.stem for path in found if ENTRY in path.read_text("utf-8")]


def _figures(name: str) -> Sequence[dict[str, Any]]:
    words = [sys.executable, "-m", ".".join((*FOLDER, name)), "--json"]
    done = subprocess.run(  # noqa: S603 - a module of our own
        words, cwd=root(), stdout=subprocess.PIPE, encoding="utf-8", check=False
    )  # how far it is, and why it ended, it tells whoever waits by itself
    try:
        found: Sequence[dict[str, Any]] = json.loads(done.stdout)["figures"]
    except (ValueError, KeyError) as error:
        raise Refused(
            f"計測「{name}」が途中で終わりました。記録は何も変わっていません。"
            "すぐ上に出ている理由を確かめて、もう一度お試しください。"
        ) from error
    return found


def _line(one: dict[str, Any]) -> str:
    value = "―" if one["value"] is None else f"{one['value']:,.4g}{one['unit']}"
    against = f"（{one['baseline']}" if one["baseline"] else ""
    times = f" の{one['ratio']:.1f}倍" if one["ratio"] else ""
    goal = "" if one["met"] is None else "　達成" if one["met"] else "　未達"
    return f"{one['name']}　{value}{against}{times}{'）' if against else ''}{goal}"
