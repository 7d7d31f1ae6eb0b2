"""Answer `members import` and `members export`."""

from argparse import Namespace
from collections.abc import Mapping, Sequence

from app.cli.answer import Answer
from app.cli.seat import seated
from app.exchange.member_rows import RejectedCell, RowWarning
from app.office import member_export, member_import
from app.office.desk import Desk
from app.office.member_import import ImportReading
from app.rules.members import NewMember

SHOWN_PROBLEMS = 20


def take(asked: Namespace) -> Answer:
    """Read a file of members and register them, unless it is a dry run."""
    with seated(asked) as desk:
        reading, registered = _take(desk, asked)
    named = reading.good if asked.dry_run or registered else ()
    content = {**_found(reading, registered), "members": [_member(*one) for one in named]}
    return Answer(
        {**content, "warnings": [vars(cell) for cell in reading.warnings]},
        _sentences(reading, registered, asked),
        ok=not reading.rejected,
    )


def export(asked: Namespace) -> Answer:
    """Write all members to a file."""
    with seated(asked) as desk:
        count = member_export.export(desk, asked.file, asked.purpose)
    return Answer({"rows": count}, (f"{count}人を {asked.file} に書き出しました。",))


def _take(desk: Desk, asked: Namespace) -> tuple[ImportReading, int]:
    reading = member_import.read(desk, asked.file)
    # Saved first: where that fails, nobody is registered, as the sentence says.
    if asked.rejected is not None and reading.rejected:
        member_import.save_rejected(reading, asked.rejected)
    if asked.dry_run:
        return reading, 0
    done = member_import.register_read(desk, reading, accept_good=asked.accept_good)
    return done.reading, done.registered


def _found(reading: ImportReading, registered: int) -> Mapping[str, object]:
    return {
        "read": len(reading.results),
        "registered": registered,
        "rejected": [vars(cell) for cell in reading.rejected],
    }


def _member(row: int, member: NewMember) -> Mapping[str, object]:
    return {
        "row": row,
        "member_code": member.member_code,
        "birth_on": member.birth_on.isoformat(),
    }


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
