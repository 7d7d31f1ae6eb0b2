"""Prove this installation: each check does the real thing in a temporary folder.

A check is loaded only when its turn comes, so that a missing library fails its own check alone.
"""

import logging
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from importlib import import_module
from pathlib import Path
from types import ModuleType

from app.logs import outline
from app.rules.errors import OfficeError

LOG = logging.getLogger(__name__)
Clock = Callable[[], datetime]
Randomness = Callable[[int], bytes]

CHECKS: Mapping[str, Callable[[], ModuleType]] = {
    "記録と暗号化": lambda: import_module("app.selfcheck.records"),
    "文字とフォント": lambda: import_module("app.selfcheck.fonts"),
    "受付から回答の文書まで": lambda: import_module("app.selfcheck.desk_work"),
    "操作記録": lambda: import_module("app.selfcheck.log_chain"),
    "ファイルの読み書き": lambda: import_module("app.selfcheck.files"),
    "画面": lambda: import_module("app.selfcheck.window"),
    "共有データベースの部品": lambda: import_module("app.selfcheck.server_driver"),
}


@dataclass(frozen=True)
class Check:
    """Say how one check ended."""

    name: str
    ok: bool
    detail: str


def run(*, clock: Clock, randomness: Randomness) -> Sequence[Check]:
    """Run every check and return how each ended; none of them touches the user's records."""
    with tempfile.TemporaryDirectory(prefix="sukusuku-", ignore_cleanup_errors=True) as scratch:
        return [_one(name, load, Path(scratch), clock, randomness) for name, load in CHECKS.items()]


def _one(
    name: str,
    load: Callable[[], ModuleType],
    scratch: Path,
    clock: Clock,
    randomness: Randomness,
) -> Check:
    try:
        return Check(name, ok=True, detail=str(load().prove(scratch, clock, randomness)))
    except OfficeError as error:
        return Check(name, ok=False, detail=error.sentence)
    except Exception as error:
        LOG.exception("check failed")
        # Nobody's data lie in the scratch folder, so the error may be quoted.
        return Check(name, ok=False, detail=f"{error}（{outline(error)}）")
