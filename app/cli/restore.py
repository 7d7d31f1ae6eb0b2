"""Answer `backup restore`: into a data folder that is there, or into a new one."""

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from app.bootstrap import machine
from app.cli import asking, seat
from app.cli.answer import Answer
from app.cli.console import complain
from app.cli.folder import folder_of
from app.office import access, quarantine, restoring
from app.office.desk import Desk
from app.office.lost_records import QUESTION
from app.office.restore_sources import logins_of, needs_key
from app.office.restoring import Key, Outlook, Restored, Target
from app.rules.errors import OfficeError, Refused
from app.rules.restoring import full_moment_words, question
from app.storage.errors import WrongKey

_SAY_YES: Final = "まだ何も変えていません。それでもよいときは、--yes を付けてください。"
_BOTH: Final = (
    "パスワードが2つ要るときは、環境変数 SUKUSUKU_PASSWORD にいまのものを、"
    "SUKUSUKU_BACKUP_PASSWORD に控えを作った時のものを入れて、もう一度実行してください。"
)
BACKUP_PASSWORD: Final = "SUKUSUKU_BACKUP_PASSWORD"  # noqa: S105 - the name of a variable


def restore(asked: Namespace) -> Answer:
    """Put a backup back, or only say what that would lose (`--dry-run`)."""
    with _target(asked, folder_of(asked)) as target, _naming_both():
        key = _key(asked, target)
        if asked.dry_run:
            outlook = restoring.look(target, asked.file, key)
            return Answer({"restored": False}, (_told(outlook), *outlook.sentences))
        said = None if asked.yes else restoring.look(target, asked.file, key)
        if said is not None:
            _refuse_unasked(said)
        return _answer(restoring.restore(target, asked.file, key, said), target.folder)


@contextmanager
def _naming_both() -> Iterator[None]:
    """Say to a command how two passwords are given, where the one of today is another by now."""
    try:
        yield
    except restoring.MoreWanted as error:
        raise Refused(f"{error.sentence}{_BOTH}") from error


def _told(outlook: Outlook) -> str:
    return question(outlook.loss, printable=False)


def _refuse_unasked(outlook: Outlook) -> None:
    """Ask before records are lost; where nobody can be asked, refuse.

    Raises:
        Refused: nobody said yes.
    """
    if outlook.loss.rows == 0 or outlook.loss.nothing_stands:
        return
    if not asking.can_ask():
        raise Refused(f"{_told(outlook)}{_SAY_YES}")
    for sentence in outlook.sentences:
        complain(sentence)
    if not asking.agrees(f"{_told(outlook)}戻しますか"):
        raise Refused("復元をやめました。何も変えていません。")


def _answer(done: Restored, folder: Path) -> Answer:
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
    asked = (
        () if done.loss.keys_alone else (f"{QUESTION}。すくすく窓口の画面を開くと答えられます。",)
    )
    return Answer(content, (*_what_happened(done, folder), *done.sentences, *asked))


def _what_happened(done: Restored, folder: Path) -> Iterator[str]:
    """Say from which moment the records are now, what that lost, and where those of before lie."""
    moment, loss = full_moment_words(done.loss.made_at), done.loss
    if loss.keys_alone:
        yield f"鍵のファイルを、{moment}の控えから戻しました。記録はそのままです。"
        return
    yield f"{folder} の記録を、{moment}の控えに戻しました。"
    if loss.nothing_stands:
        return
    if loss.rows is None:
        yield "これまでの記録は開けなかったため、何件失われたかは分かりません。"
    elif loss.rows:
        yield f"それより後の記録{loss.rows:,}件は、いまの記録にはありません。"
    else:
        yield "失われた記録はありません。"
    if done.saved_as:
        yield f"戻す前の記録は、控え {folder / 'backups' / done.saved_as} に残してあります。"


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
    typed = asking.recovery_key() if asked.sheet else seat.password_of(login)
    desk = enter(folder, login, typed, clock=machine.clock, randomness=machine.randomness)
    try:
        if not desk.by_sheet:
            seat.refuse_first_password(desk)
    except BaseException:
        desk.close()
        raise
    return desk


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
        return Key(login, sheet=asking.recovery_key())
    of_time, today = machine.given_password(BACKUP_PASSWORD), machine.given_password()
    if of_time is not None and today is not None:
        return Key(login, today, beside=Key(login, of_time))  # two passwords, where it was changed
    return Key(login, seat.password_of(login) if of_time is None else of_time)
