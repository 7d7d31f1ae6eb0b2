"""Say what stands in each column of the book of what left (発送簿)."""

from collections.abc import Callable, Iterator

from app.office.dispatch_lines import BookLine
from app.office.register_marks import day
from app.rules.returns import Settled, reason_word
from app.rules.spoken_days import month_day
from app.rules.void_letters import reason_of


def posted_on(line: BookLine) -> str:
    """Say when it left."""
    return day(line.posting.posted_on) if line.posting else ""


def method(line: BookLine) -> str:
    """Say how it left."""
    return line.posting.method if line.posting else ""


def tracking(line: BookLine) -> str:
    """Return the number of the post."""
    return line.posting.tracking_number if line.posting else ""


def count(line: BookLine) -> str:
    """Count the envelopes; what is void or has not left is none."""
    return "" if line.letter.cancelled_on else f"{line.count:,}"


def delivered_on(line: BookLine) -> str:
    """Say when it arrived."""
    return day(line.posting.delivered_on) if line.posting else ""


def returned_on(line: BookLine) -> str:
    """Say when it came back."""
    return day(line.posting.returned_on) if line.posting else ""


def return_reason(line: BookLine) -> str:
    """Say in the post's words why it came back."""
    back = line.posting is not None and line.posting.returned_on is not None
    return reason_word(line.posting.return_reason) if line.posting and back else ""


def settled(line: BookLine) -> str:
    """Say what was done about a letter that came back."""
    row = line.posting
    if row is None or row.settled_on is None:
        return ""
    how = next((one.word for one in Settled if one == row.settled_how), "")
    return f"{how}（{month_day(row.settled_on)}）"


def note(line: BookLine) -> str:
    """Say what else must be known: void and why, replaced, gone astray."""
    return "、".join(_notes(line))


COLUMNS: tuple[tuple[str, Callable[[BookLine], str]], ...] = (
    ("発送日", posted_on),
    ("文書番号", lambda line: line.letter.document_number),
    ("文書日付", lambda line: day(line.letter.dated_on)),
    ("件名", lambda line: line.kind_word),
    ("受付番号", lambda line: line.letter.receipt_number),
    ("宛先", lambda line: line.addressee),
    ("方法", method),
    ("引受番号", tracking),
    ("通数", count),
    ("配達日", delivered_on),
    ("返戻日", returned_on),
    ("返戻の理由", return_reason),
    ("返戻の対応", settled),
    ("状態", lambda line: line.state.word),
    ("備考", note),
)
"""Every column, in the order of the Excel file."""


def cell(line: BookLine, title: str) -> str:
    """Return what stands in one column."""
    return next(say(line) for name, say in COLUMNS if name == title)


def _notes(line: BookLine) -> Iterator[str]:
    if line.letter.cancelled_on is not None:
        yield reason_of(line.letter.cancel_reason)
    if line.run is not None:
        pulled = line.run.printed - line.run.posted if line.posting else 0
        yield f"「{line.run.title}」{f'（{pulled:,}通を抜取り）' if pulled else ''}"
    if line.stands_for:
        yield f"{line.stands_for}の差し替え"
    if line.replaced_by:
        yield f"{line.replaced_by}に差し替え"
    if line.astray:
        yield "誤送付"
