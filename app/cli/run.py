"""Run one command line from its words to its exit status; no traceback reaches a user."""

import json
import logging
from argparse import Namespace
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Final

from app import logs
from app.cli import disk, late, rooms
from app.cli.answer import WRONG_USAGE, Answer, give, refusal
from app.cli.console import complain, say
from app.cli.files import refuse_places
from app.cli.folder import folder_of
from app.cli.grammar import WrongUsage, read
from app.rules.errors import OfficeError, Refused

_ON_SERVERS: Final[Mapping[str, str]] = {"init.begin": "database.begin"}
_OF_FOLDERS: Final = frozenset({"demo.make", "restore.restore"})
_ONLY_FOLDERS: Final = (
    "この操作は、サーバーの記録（--database）ではできません。何も変えていません。"
    "練習用の記録と控えからの復元は、このPCのフォルダで行います。"
    "サーバーへは、フォルダに戻した記録を「move-to-server」で移してください。"
)

LOG = logging.getLogger(__name__)


def run(arguments: Sequence[str]) -> int:
    """Carry out a command line and return the exit status (0 done, 1 refused, 2 wrong usage)."""
    logs.start()
    try:
        asked = read(arguments)
    except SystemExit as end:
        return int(end.code or 0)
    except WrongUsage as wrong:
        return _teach(wrong, as_json="--json" in arguments)
    try:
        refuse_places(asked)
    except (OfficeError, OSError, RuntimeError) as error:
        return give(refusal(_misplaced(error)), as_json=asked.json, out=None)
    answer = _answer(asked)
    status = give(answer, as_json=asked.json, out=asked.out)
    if answer.refused and not asked.verb:
        late.show(answer.refused)
    return status


def _misplaced(error: Exception) -> str:
    # Python says RuntimeError where links lead in a circle.
    known = error.sentence if isinstance(error, OfficeError) else ""
    return (
        known
        or "指定された場所を確かめられません。何も変えていません。別の場所を指定してください。"
    )


def _teach(wrong: WrongUsage, *, as_json: bool) -> int:
    complain(wrong.sentence)
    complain(wrong.usage)
    if as_json:
        say(json.dumps({"error": wrong.sentence}, ensure_ascii=False) + "\n")
    return WRONG_USAGE


def _answer(asked: Namespace) -> Answer:
    try:
        return _carry_out(asked)
    except OfficeError as error:
        return refusal(error.sentence)
    except KeyboardInterrupt:
        return refusal("中止しました。途中の変更は残していません。")
    except OSError as error:
        return refusal(disk.sentence(error))
    except Exception:
        LOG.exception("unforeseen")  # the log keeps its class and place only
        return refusal(_unforeseen())


def _unforeseen() -> str:
    told = "思わぬ不具合が起きたため、止めました。途中の変更は残していません。"
    with suppress(RuntimeError):  # who has no folder at home has no log
        told += f"起きた場所は {logs.log_to()} にあります。"
    return f"{told}システム担当にお知らせください。"


def _carry_out(asked: Namespace) -> Answer:
    if asked.database and (asked.verb in _OF_FOLDERS or (not asked.verb and asked.demo)):
        raise Refused(_ONLY_FOLDERS)
    if not asked.verb:
        return Answer({}, ok=_open_window(asked) == 0)
    return rooms.verb(_ON_SERVERS.get(asked.verb, asked.verb) if asked.database else asked.verb)(
        asked
    )


def _open_window(asked: Namespace) -> int:
    folder = folder_of(asked)
    if not asked.database:
        return late.open_window(folder, practise=asked.demo)
    return late.open_shared(asked.database, folder)
