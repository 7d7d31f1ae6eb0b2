"""Answer `audit-pack`."""

from argparse import Namespace
from datetime import date

from app.cli.answer import Answer
from app.cli.seat import seated
from app.office import audit_packs
from app.rules.periods import Days
from app.rules.short_dates import read_short_date


def make(asked: Namespace) -> Answer:
    """Write everything that an auditor asks for about a period into a new folder."""
    with seated(asked) as desk:
        days = Days(_day(asked.since, desk.today), _day(asked.until, desk.today))
        pack = audit_packs.make(desk, days, asked.out_dir)
    files = [
        {"name": one.name, "rows": one.rows, "bytes": one.size_bytes, "sha256": one.sha256}
        for one in pack.files
    ]
    content = {"folder": str(pack.folder), **pack.days.logged, "files": files}
    sentence = (
        f"{pack.days.words}の監査資料一式（{len(files)}個のファイル）を {pack.folder} に"
        f"書き出しました。表紙のSHA-256は {pack.cover_sha256} です。"
    )
    return Answer({**content, "cover_sha256": pack.cover_sha256}, (sentence,))


def _day(text: str, today: date) -> date:
    return read_short_date(text, today=today)
