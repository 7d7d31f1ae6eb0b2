"""Read the lists of the erased in all the places where one may lie."""

import hmac
import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.office.erasure_list import FILE_NAME, FIRST_FORMAT, FORMAT, seal
from app.rules import erased_lines
from app.rules.erased_lines import ErasedLine
from app.storage import tombstones


@dataclass(frozen=True)
class FoundList:
    """Hold one list that could be read, or say why it could not."""

    place: Path
    lines: tuple[ErasedLine, ...] = ()
    problem: str = ""


def found(places: Iterable[Path], key: bytes) -> list[FoundList]:
    """Read the lists of these folders; a place without one is passed over.

    A damaged, cut or foreign list is told and not used: it could erase somebody else.
    """
    files = [place / FILE_NAME for place in dict.fromkeys(places)]
    return [_read(path, key) for path in files if path.is_file()]


def _read(path: Path, key: bytes) -> FoundList:
    try:
        head, _, body = path.read_text(encoding="utf-8").partition("\n")
        lines = [erased_lines.read(json.loads(line)) for line in body.splitlines()]
        problem = _problem(json.loads(head), body, key)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return FoundList(path.parent, problem=_told(path, "読めません"))
    return FoundList(path.parent, problem=_told(path, problem)) if problem else _good(path, lines)


def _problem(head: dict[str, Any], body: str, key: bytes) -> str:
    if head.get("format") not in {FORMAT, FIRST_FORMAT}:
        return "すくすく窓口の一覧ではありません"
    if head.get("key_id") != tombstones.key_id(key):
        return "ほかの記録の一覧です"
    if head["format"] == FIRST_FORMAT:
        return ""  # the first release wrote no seal; each line still proves whose code it was
    fits = hmac.compare_digest(str(head.get("mac")), seal(key, body))
    return "" if fits else "書き換えられているか、途中で切れています"


def _told(path: Path, problem: str) -> str:
    return f"消去の一覧（{path}）は{problem}。この一覧は使っていません。"


def _good(path: Path, lines: list[ErasedLine]) -> FoundList:
    return FoundList(path.parent, tuple(lines))
