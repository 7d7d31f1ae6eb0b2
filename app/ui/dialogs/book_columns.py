"""Say what the columns of the book of what left show, and what a line says whole."""

from typing import Final

from app.office import dispatch_words
from app.office.dispatch_lines import BookLine
from app.rules.dispatch_states import BookState
from app.ui.days import day_words
from app.ui.dialogs.letter_step_dialog import LetterAbout
from app.ui.letter_words import back_words
from app.ui.tables.columns import Column, pill_column
from app.ui.widgets.pill import Pill, Shape, Tone

_PILLS: Final[dict[BookState, tuple[Shape, Tone]]] = {
    BookState.waiting: ("clock", "due"),
    BookState.posted: ("dot", "quiet"),
    BookState.delivered: ("check", "good"),
    BookState.returned: ("back", "bad"),
    BookState.settled: ("check", "quiet"),
    BookState.void: ("bar", "quiet"),
}
_LOST: Final = Pill("誤送付", "triangle", "bad")


def state_pill(line: BookLine) -> Pill:
    """Return the pill that says where a line stands."""
    if line.astray and not line.replaced_by:
        return _LOST
    shape, tone = _PILLS[line.state]
    return Pill(line.state.word, shape, tone)


def about_line(line: BookLine) -> LetterAbout:
    """Name the letter of a line."""
    return LetterAbout(
        line.letter.id,
        line.letter.document_number,
        line.kind_word,
        line.addressee,
        is_answer=line.is_answer,
    )


def whole_words(line: BookLine) -> str:
    """Say of a line what its columns have no room for."""
    said = (
        f"{line.kind_word}　{day_words(line.letter.dated_on)}付け",
        line.addressee,
        dispatch_words.tracking(line),
        f"配達 {day_words(line.posting.delivered_on)}"
        if line.posting and line.posting.delivered_on
        else "",
        back_words(line.posting).strip() if line.posting else "",
        dispatch_words.settled(line),
        dispatch_words.note(line),
    )
    return "　".join(part for part in said if part)


def remarks(line: BookLine) -> str:
    """Say why it came back and when, and what else must be known."""
    why, on = dispatch_words.return_reason(line), dispatch_words.returned_on(line)
    back = f"{why}（{on}返戻）" if on else ""
    return "、".join(part for part in (back, dispatch_words.note(line)) if part)


def seen_facts(line: BookLine) -> list[tuple[str, str]]:
    """List what stands beside a letter that is shown from the book."""
    return [
        ("文書番号", line.letter.document_number),
        ("文書日付", day_words(line.letter.dated_on)),
        ("宛先", line.addressee),
        ("発送", dispatch_words.posted_on(line) or line.state.word),
        ("方法", dispatch_words.method(line)),
        ("引受番号", dispatch_words.tracking(line)),
    ]


COLUMNS: Final = (
    pill_column("state", "状態", state_pill, 124, sortable=False),
    Column[BookLine]("posted", "発送日", dispatch_words.posted_on, 116, sortable=False, whole=True),
    Column[BookLine](
        "number",
        "文書番号",
        lambda line: line.letter.document_number,
        144,
        sortable=False,
        whole=True,
    ),
    Column[BookLine]("kind", "件名", lambda line: line.kind_word, 208, sortable=False),
    Column[BookLine]("to", "宛先", lambda line: line.addressee, 128, sortable=False),
    Column[BookLine]("method", "方法", dispatch_words.method, 92, sortable=False),
    Column[BookLine](
        "tracking", "引受番号", dispatch_words.tracking, 152, sortable=False, whole=True
    ),
    Column[BookLine]("count", "通数", dispatch_words.count, 52, figures=True, sortable=False),
    Column[BookLine]("note", "備考", remarks, 164, sortable=False),
)
