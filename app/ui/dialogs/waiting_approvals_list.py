"""Say what the list of what waits for an approval shows."""

from collections.abc import Collection, Sequence
from typing import Final

from app.office.waiting_approvals import WaitingRow
from app.rules.approvals import Manner
from app.ui.days import day_words
from app.ui.dialogs.desk_list_dialog import ListWords
from app.ui.tables.columns import Column, pill_column
from app.ui.widgets.pill import Pill

WORDS: Final = ListWords(
    "決裁を待つもの",
    "ご請求への回答と、発行の前に決裁がいる文書です。続けて読むものにスペースキーで印を付けると、"
    "まとめて確かめて承認できます。",
    "決裁を待っているものはありません",
    "起案した方が「決裁に回す」を押すと、ここに載ります。",
    "staff",
)
TICK: Final = "✓"


def columns(ticked: Collection[int]) -> Sequence[Column[WaitingRow]]:
    """Return the columns; `ticked` is asked anew whenever a row is drawn."""
    return (
        Column("tick", "印", lambda row: TICK if row.id in ticked else "", 36, sortable=False),
        pill_column("state", "決裁", _state, 128, sortable=False),
        Column("letter", "文書", lambda row: row.letter, 272, sortable=False),
        Column("about", "受付・会員", lambda row: row.about, 216, sortable=False),
        Column("drafted_by", "起案", lambda row: row.drafted_by, 112, sortable=False),
        Column("sent_on", "回した日", lambda row: day_words(row.sent_on), 148, sortable=False),
        Column("due", "回答期限", lambda row: row.due_words, 112, sortable=False),
    )


def whole(row: WaitingRow) -> str:
    """Say whose decision it is, on which ground, or why this person may not approve it."""
    return "\n".join(
        line for line in (f"専決表　{row.level.word}の決裁", row.why_not, row.grounds) if line
    )


def _state(row: WaitingRow) -> Pill:
    if row.manner is Manner.deputy:
        return Pill("代決できます", "triangle", "due")
    if row.manner is Manner.screen:
        return Pill("承認できます", "dot", "good")
    return Pill("ほかの方の決裁", "bar", "quiet")
