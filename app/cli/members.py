"""Answer `members import`, `members export` and `members find`."""

from argparse import Namespace
from collections.abc import Sequence

from app.cli.answer import Answer
from app.cli.seat import seated
from app.exchange.member_rows import RejectedCell, RowWarning
from app.office import member_export, member_import, members
from app.office.member_import import ImportReading

SHOWN_PROBLEMS = 20


def import_file(asked: Namespace) -> Answer:
    """Read a file of members and register them, unless it is a dry run."""
    with seated(asked) as desk:
        if asked.dry_run:
            reading, registered = member_import.read(desk, asked.file), 0
        else:
            result = member_import.register(desk, asked.file, accept_good=asked.accept_good)
            reading, registered = result.reading, result.registered
        if asked.rejected is not None and reading.rejected:
            member_import.save_rejected(reading, asked.rejected)
    named = reading.good if asked.dry_run or registered else ()
    content = {
        "read": len(reading.results),
        "registered": registered,
        "rejected": [vars(cell) for cell in reading.rejected],
        "members": [
            {"row": row, "member_code": one.member_code, "birth_on": one.birth_on.isoformat()}
            for row, one in named
        ],
        "warnings": [vars(cell) for cell in reading.warnings],
    }
    return Answer(content, _sentences(reading, registered, asked), ok=not reading.rejected)


def export_file(asked: Namespace) -> Answer:
    """Write all members to a file."""
    with seated(asked) as desk:
        count = member_export.export(desk, asked.file, asked.purpose)
    return Answer({"rows": count}, (f"{count}人を {asked.file} に書き出しました。",))


def find(asked: Namespace) -> Answer:
    """Find members as the members tab does."""
    with seated(asked) as desk:
        ids = members.find_ids(desk, asked.text)
        rows = members.rows(desk, ids[: asked.limit])
    content = {
        "total": len(ids),
        "members": [
            {"member_code": row.member_code, "name": row.name, "kana": row.kana} for row in rows
        ],
    }
    lines = (f"{row.member_code}\t{row.name}\t{row.kana}" for row in rows)
    return Answer(content, (f"{len(ids)}人が見つかりました。", *lines))


def _sentences(reading: ImportReading, registered: int, asked: Namespace) -> tuple[str, ...]:
    read = len(reading.results)
    wrong = len({cell.row for cell in reading.rejected})
    if asked.dry_run:
        head = f"{read}行を読みました。登録できる行は{len(reading.good)}行です（試し読み）。"
    elif registered:
        head = f"{registered}人を登録しました。"
    else:
        head = "取り込みませんでした。会員の登録は1件も変わっていません。"
    mend = f"{read}行のうち{wrong}行に直していただきたいところがあります。" if wrong else ""
    return (head + mend, *_cells(reading.rejected, "要修正"), *_cells(reading.warnings, "確認"))


def _cells(cells: Sequence[RejectedCell | RowWarning], kind: str) -> tuple[str, ...]:
    shown = tuple(
        f"{kind}　{cell.row}行目　{cell.column}：{cell.reason}" for cell in cells[:SHOWN_PROBLEMS]
    )
    rest = len(cells) - len(shown)
    return (*shown, f"{kind}　ほか{rest}件") if rest > 0 else shown
