"""Write and read a list of the erased as a file, sealed as a whole.

The seal covers the head and all lines under the office's own key: a list that was cut, added to
or written by somebody else is seen, told and not used, as it could erase somebody else.
"""

import hashlib
import hmac
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from app.rules import erased_lines
from app.rules.erased_lines import ErasedLine
from app.rules.erased_lists import ListHead
from app.storage import tombstones, whole_files
from app.storage.errors import RecordsOutOfReach

FILE_NAME: Final = "erased.jsonl"
FORMAT: Final = "sukusuku-erased-3"
_UNREAD = (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError)

_HELD: Final = (
    "消去の一覧（{path}）を、ほかのプログラムが開いているか、読み取りが許されていないため、"
    "読めません。何も変えていません。少し待ってから、もう一度お試しください。"
)


@dataclass(frozen=True)
class FoundList:
    """Hold one list that could be read, or say why it could not; `head` is None then.

    `held` where another program has it open: it may be whole, and must not be written over.
    """

    place: Path
    lines: tuple[ErasedLine, ...] = ()
    head: ListHead | None = None
    problem: str = ""
    held: bool = False


def spelt(lines: Sequence[ErasedLine], head: ListHead, key: bytes) -> str:
    """Write a list with the seal by which a changed or cut list is noticed."""
    body = "".join(f"{json.dumps(erased_lines.spell(line))}\n" for line in lines)
    open_head: dict[str, object] = {
        "format": FORMAT,
        "key_id": tombstones.key_id(key),
        "at": head.at.isoformat(),
        "number": head.number,
    }
    return f"{json.dumps({**open_head, 'mac': _seal(key, open_head, body)})}\n{body}"


def found(places: Iterable[Path], key: bytes) -> list[FoundList]:
    """Read the lists of these folders; a place without one is passed over."""
    files = [place / FILE_NAME for place in dict.fromkeys(places)]
    return [_read(path, key) for path in files if _lies(path)]


def belongs_to(place: Path) -> str | None:
    """Return by which key the list in a place says to be written; None where there is none.

    A list that cannot be read belongs to nobody that is known: the answer is empty.

    Raises:
        RecordsOutOfReach: another program holds it.
    """
    if not _lies(place / FILE_NAME):
        return None
    try:
        return key_id_in(whole_files.patiently(lambda: _first_line(place / FILE_NAME)))
    except PermissionError as error:
        raise RecordsOutOfReach(_HELD.format(path=place / FILE_NAME)) from error
    except _UNREAD:
        return ""


def _first_line(path: Path) -> str:
    with path.open(encoding="utf-8") as file:
        return file.readline()


def key_id_in(text: str) -> str:
    """Return by which key a list, or the first line of it, says to be written."""
    return str(json.loads(text.partition("\n")[0])["key_id"])


def written_at(text: str) -> datetime:
    """Return when a list says to be written."""
    return datetime.fromisoformat(json.loads(text.partition("\n")[0])["at"])


def _lies(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:
        return False


def _read(path: Path, key: bytes) -> FoundList:
    held = False
    try:
        first, _, body = whole_files.read(path).partition("\n")
        head = json.loads(first)
        problem = _problem(head, body, key)
        if not problem:
            lines = tuple(erased_lines.read(json.loads(line)) for line in body.splitlines())
            return FoundList(path.parent, lines, _head(head))
    except PermissionError:
        held, problem = True, "ほかのプログラムが開いているため、読めません"
    except _UNREAD:
        problem = "読めません"
    told = f"消去の一覧（{path}）は{problem}。この一覧は使っていません。"
    return FoundList(path.parent, problem=told, held=held)


def _problem(head: dict[str, Any], body: str, key: bytes) -> str:
    if head.get("format") != FORMAT:
        return "すくすく窓口の一覧ではありません"
    if head.get("key_id") != tombstones.key_id(key):
        return "ほかの記録の一覧です"
    sealed = {name: value for name, value in head.items() if name != "mac"}
    fits = hmac.compare_digest(str(head.get("mac")), _seal(key, sealed, body))
    return "" if fits else "書き換えられているか、途中で切れています"


def _head(kept: Mapping[str, Any]) -> ListHead:
    return ListHead(datetime.fromisoformat(kept["at"]), int(kept["number"]))


def _seal(key: bytes, head: Mapping[str, object], body: str) -> str:
    sealed = f"erased list\n{json.dumps(head, sort_keys=True)}\n{body}"
    return hmac.new(key, sealed.encode(), hashlib.sha256).hexdigest()
