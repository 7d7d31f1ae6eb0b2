"""Answer `backup restore`: into a data folder that is there, or into a new one."""

import getpass
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from app.bootstrap import machine
from app.cli import seat
from app.cli.answer import Answer
from app.cli.folder import folder_of
from app.office import access, quarantine, restoring
from app.office.desk import Desk
from app.office.lost_records import QUESTION
from app.office.restore_sources import logins_of, needs_key
from app.office.restoring import Key, Restored, Target
from app.rules.errors import OfficeError, Refused
from app.storage.errors import WrongKey

BACKUP_PASSWORD: Final = "SUKUSUKU_BACKUP_PASSWORD"  # noqa: S105 - the name of a variable
SHEET: Final = "SUKUSUKU_RECOVERY_KEY"


def restore(asked: Namespace) -> Answer:
    """Put a backup back, or only say what that would lose (`--dry-run`)."""
    with _target(asked, folder_of(asked)) as target:
        key = _key(asked, target)
        if asked.dry_run:
            outlook = restoring.look(target, asked.file, key)
            return Answer({"restored": False}, (outlook.question, *outlook.sentences))
        return _answer(restoring.restore(target, asked.file, key))


def _answer(done: Restored) -> Answer:
    content = {
        "restored": True,
        "backup_made_at": done.loss.made_at.isoformat(),
        "lost_rows": done.loss.rows,
        "erased_again": done.merged.erased,
        "list_state": done.loss.list_state.value,
        "numbers": {name: list(gap) for name, gap in done.merged.gaps.items()},
        "saved_as": done.saved_as,
        "moved_to": done.aside,
    }
    asked = f"{QUESTION}。窓を開くと答えられます。"
    return Answer(content, (*done.sentences, asked))


@contextmanager
def _target(asked: Namespace, folder: Path) -> Iterator[Target]:
    live = _live(asked, folder)
    try:
        yield Target(folder, machine.clock, machine.randomness, live)
    finally:
        if live is not None:
            live.close()


def _live(asked: Namespace, folder: Path) -> Desk | None:
    """Open the records of today; None where there are none, or where they do not open any more.

    Raises:
        Refused: they stand whole, and what was typed does not open them.
    """
    if access.state_of(folder) != "ready":
        return None
    try:
        return _seated(asked, folder)
    except OfficeError as error:
        if quarantine.is_healable(error):
            return None
        if isinstance(error, WrongKey):
            raise Refused(
                f"{error.sentence}いまの記録があるフォルダには、いまの記録を開ける人だけが戻せます。"
                "いまのパスワードを使うか、--data に空のフォルダを指定してください。"
            ) from error
        raise


def _seated(asked: Namespace, folder: Path) -> Desk:
    login = access.login_among(folder, asked.staff or "")
    enter = access.sign_in_with_recovery if asked.sheet else access.sign_in
    typed = _sheet() if asked.sheet else seat.password_of(login)
    return enter(folder, login, typed, clock=machine.clock, randomness=machine.randomness)


def _key(asked: Namespace, target: Target) -> Key:
    """Ask for what opens the backup, where the records of today do not open it."""
    known = logins_of(asked.file)
    login = asked.staff or (known[0] if len(known) == 1 else "")
    if not needs_key(target, asked.file):
        return Key(login)
    if not login:
        raise Refused(
            "この控えは何人かで使っていた記録のものです。何も変えていません。"
            "だれのパスワードで開くかを --staff で指定してください。"
        )
    if asked.sheet:
        return Key(login, sheet=_sheet())
    given = machine.given_password(BACKUP_PASSWORD)
    return Key(login, seat.password_of(login) if given is None else given)


def _sheet() -> str:
    given = machine.given_password(SHEET)
    return getpass.getpass("復旧用シートの文字: ") if given is None else given
