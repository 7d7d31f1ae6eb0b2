"""Run one command line from its words to its exit status; no traceback reaches a user."""

import logging
from argparse import Namespace
from collections.abc import Sequence

from app.cli.answer import REFUSED, complain, give
from app.cli.grammar import read
from app.cli.late import open_window
from app.cli.seat import folder_of
from app.logs import log_to
from app.rules.errors import OfficeError

LOG = logging.getLogger(__name__)


def run(arguments: Sequence[str]) -> int:
    """Carry out a command line and return the exit status (0 done, 1 refused, 2 wrong usage)."""
    try:
        asked = read(arguments)
    except SystemExit as end:
        return int(end.code or 0)
    try:
        return _carry_out(asked)
    except OfficeError as error:
        complain(error.sentence)
    except KeyboardInterrupt:
        complain("中止しました。途中の変更は残していません。")
    except OSError as error:
        complain(_of_the_disk(error))
    except Exception:
        LOG.exception("unforeseen")
        complain(
            "思わぬ不具合が起きたため、止めました。途中の変更は残していません。"
            f"詳しい内容は {log_to()} にあります。システム担当にお知らせください。"
        )
    return REFUSED


def _carry_out(asked: Namespace) -> int:
    if asked.database:
        raise OfficeError(
            "共有のPostgreSQLは、この版ではまだ使えません。何も変えていません。"
            "--database を付けずに、このPCの記録をお使いください。"
        )
    if asked.verb is None:
        return open_window(folder_of(asked), practise=asked.demo)
    return give(asked.verb(asked), as_json=asked.json, out=asked.out)


def _of_the_disk(error: OSError) -> str:
    place = f"{error.filename} に" if error.filename else "ファイルに"
    return (
        f"{place}書き込めないか、読めません（{error.strerror or '原因不明'}）。"
        "記録は変わっていません。場所と空き容量を確かめてください。"
    )
