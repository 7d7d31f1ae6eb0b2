"""Answer `backup create` and `backup verify`."""

from argparse import Namespace
from dataclasses import asdict
from pathlib import Path
from typing import Final

from app.bootstrap import machine
from app.cli import asking, seat
from app.cli.answer import Answer
from app.office import backup_outside, backups
from app.office.backup_outside import Opener, Whole
from app.rules.errors import Refused
from app.storage.errors import BackupDamaged

BACKUP_PASSWORD: Final = "SUKUSUKU_BACKUP_PASSWORD"  # noqa: S105 - the name of a variable


def create(asked: Namespace) -> Answer:
    """Make a backup, and a copy of it where one is wanted."""
    if asked.file:
        _refuse_name(asked.file)
    with seat.seated(asked) as desk:
        done = backups.create(desk, Path(asked.file) if asked.file else None)
    row = done.row
    content = {
        "file": str(done.path),
        "made_at": row.made_at.isoformat(),
        "bytes": row.size_bytes,
        "sha256": row.sha256,
        "rows": row.rows_total,
        "history_number": row.history_number,
        "history_hash": row.history_hash,
    }
    missing = f"2つめの場所には写せていません（{done.copy_problem}）。" if done.copy_problem else ""
    sentence = (
        f"控えを {done.path} に作りました"
        f"（記録{row.rows_total:,}件、操作記録{row.history_number}番まで）。"
        f"開いて確かめてあります。{missing}"
    )
    return Answer({**content, "copy_problem": done.copy_problem}, (sentence,))


def _refuse_name(out: Path) -> None:
    """Refuse a place whose folder is not there: a slip of the pen must not become a file."""
    if out.exists():
        return
    wanted = out.parent if out.suffix.lower() == ".skb" else out
    if not wanted.is_dir():
        raise Refused(
            f"{wanted} というフォルダがありません。控えは作っていません。"
            "あるフォルダか、その中の .skb で終わる名前を指定してください。"
        )


def verify(asked: Namespace) -> Answer:
    """Open a backup and compare all of it with what it says; exit 1 where it is damaged."""
    try:
        return _whole(asked.file, backup_outside.verify(asked.file, _opener(asked), machine.clock))
    except BackupDamaged as error:
        return Answer({"ok": False, "file": str(asked.file)}, (error.sentence,), ok=False)


def _whole(path: Path, found: Whole) -> Answer:
    manifest = found.manifest
    said = {**asdict(manifest), "made_at": manifest.made_at.isoformat()}
    content = {"ok": True, "file": str(path), "sha256": found.sha256, "bytes": found.size_bytes}
    sentence = (
        f"控え「{path.name}」に傷みはありません。記録{manifest.rows_total:,}件と操作記録"
        f"{manifest.history_number:,}件が、作った時のとおりに読めました。"
    )
    return Answer({**content, **said, "rows_total": manifest.rows_total}, (sentence,))


def _opener(asked: Namespace) -> Opener:
    if asked.sheet:
        return Opener(sheet=asking.recovery_key())
    known = backup_outside.logins(asked.file)
    login = asked.staff or (known[0] if len(known) == 1 else "")
    if not login:
        raise Refused(
            "この控えは何人かで使っていた記録のものです。控えは開いていません。"
            "だれのパスワードで開くかを --staff で指定してください。"
        )
    given = machine.given_password(BACKUP_PASSWORD)
    return Opener(login, seat.password_of(login) if given is None else given)
