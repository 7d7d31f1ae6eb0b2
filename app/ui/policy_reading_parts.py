"""Name the parts of a reading of a policy, their columns, and what can be adjusted in each."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from app.rules.policy_adjust_starts import start_at
from app.rules.policy_parts import LISTS, FactKind
from app.rules.policy_reading import Reading
from app.ui import policy_reading_rows as rows_of
from app.ui.policy_reading_acts import quoted_row
from app.ui.policy_reading_rows import ReadRow, Rows
from app.ui.tables.columns import Column, pill_column
from app.ui.widgets.act_row import ActButton

LONGEST_SHOWN: Final = 160
Columns = tuple[Column[ReadRow], ...]
Acts = Callable[[Reading, ReadRow | None], Sequence[ActButton]]


@dataclass(frozen=True)
class Part:
    """Be one part: its chip, its columns and rows, and its acts, the first of them by Enter."""

    key: str
    word: str
    columns: Columns
    rows: Rows
    acts: Acts
    nothing: tuple[str, str] = ("", "")


def counted(part: Part, rows: Sequence[ReadRow]) -> str:
    """Say on the chip how much there is of a part."""
    named = [row for row in rows if row.name and row.name != rows_of.NO_HEADING]
    entries = {"clauses": named, "notes": rows, "dates": rows}.get(
        part.key, [row for row in rows if row.place >= 0]
    )
    return f"{part.word} {len(entries)}"


def _beginning(row: ReadRow) -> str:
    """Return as much of a row as a line can show; below the list it stands whole."""
    return row.words[:LONGEST_SHOWN]


def _columns(name: str, name_width: int, words: str) -> Columns:
    return (
        pill_column("state", "状態", lambda row: row.pill, 108, sortable=False),
        Column("name", name, lambda row: row.name, name_width, sortable=False),
        Column("words", words, _beginning, 520, sortable=False),
    )


def _note_acts(reading: Reading, row: ReadRow | None) -> Sequence[ActButton]:
    named = row is not None and quoted_row(reading, row.words) >= 0
    return [ActButton("look_up", "文書のその行へ(&L)")] if named else []


def _clause_acts(reading: Reading, row: ReadRow | None) -> Sequence[ActButton]:
    if row is None:
        return []
    begins = ActButton("begin", "ここから項目にする(&B)")
    joins = ActButton("join", "上の項目につなげる(&J)")
    rename = ActButton("rename", "番号と見出しを直す(&H)…")
    if start_at(reading, row.row) is None:
        return [begins, rename]
    return [begins, rename, joins] if row.name == rows_of.NO_HEADING else [joins, rename]


def _date_acts(_reading: Reading, row: ReadRow | None) -> Sequence[ActButton]:
    add = [
        ActButton("add_date", "日付を加える(&A)…"),
        ActButton("type_version", "版の日を入れる(&T)…"),
    ]
    if row is None or row.found is None:
        return add
    own = ActButton("leave_out", "文書の日付に数えない(&B)")
    other = ActButton("count", "文書の日付に数える(&B)")
    return [
        own if row.found.is_own else other,
        ActButton("rename", "種類を直す(&H)…"),
        ActButton("choose", "この版の日にする(&V)"),
        *add,
    ]


def _entry_acts(_reading: Reading, row: ReadRow | None) -> Sequence[ActButton]:
    if row is None or row.kind is None:
        return []
    add = ActButton("add", "加える(&A)…")
    if row.place < 0:
        return [add]
    single = [ActButton("rename", "直す(&H)…"), ActButton("remove", "消す(&X)")]
    if row.kind not in LISTS:
        return single
    moves = [ActButton("up", "上へ(&U)"), ActButton("down", "下へ(&N)")]
    return [single[0], add, single[1], *moves]


def _entries(key: str, word: str, *kinds: FactKind) -> Part:
    columns = _columns("種類", 180, "言葉")
    return Part(key, word, columns, rows_of.entry_rows(*kinds), _entry_acts)


NOTES: Final = Part(
    "notes",
    "確かめるところ",
    (Column("words", "確かめていただきたいところ", _beginning, 800, sortable=False),),
    rows_of.note_rows,
    _note_acts,
    ("確かめるところはありません", "項目・日付・一覧も、登録の前に見直せます。"),
)
OTHERS: Final = (
    Part(
        "clauses",
        "項目",
        _columns("番号と見出し", 250, "文書の行"),
        rows_of.clause_rows,
        _clause_acts,
    ),
    Part(
        "dates",
        "日付",
        _columns("日付と種類", 250, "文書の行"),
        rows_of.date_rows,
        _date_acts,
        ("文書に日付がありません", "「版の日を入れる」で、この版の日を入れてください。"),
    ),
    _entries("purposes", "利用目的", FactKind.purpose),
    _entries("scopes", "サービスの範囲", FactKind.service_scope),
    _entries(
        "joint",
        "共同利用",
        *(FactKind.joint_user, FactKind.joint_item, FactKind.joint_purpose, FactKind.responsible),
    ),
    _entries(
        "desk",
        "名称・窓口",
        *(FactKind.document_title, FactKind.owner_name, FactKind.address),
        *(FactKind.representative, FactKind.desk, FactKind.telephone, FactKind.hours),
    ),
)


def parts(*, notes_first: bool) -> tuple[Part, ...]:
    """Return the parts in the order of their chips: what is unclear first, if anything is."""
    return (NOTES, *OTHERS) if notes_first else (*OTHERS, NOTES)
