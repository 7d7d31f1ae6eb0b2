"""Write the cover note (送付状) of an envelope: which letters and papers lie in it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from app.letters import preview as pages
from app.office import issuing
from app.office.case_notices import CaseNotice, IssuedNotice, demand_sight, paper
from app.office.cases import find, refuse_recused
from app.office.changes import changes
from app.office.cover_riding import KIND
from app.office.desk import Desk
from app.office.stored_letters import content_of
from app.office.typed import LONGEST_LINE, refuse_unfit
from app.rules.errors import Refused
from app.rules.ids import LetterId, RequestId
from app.rules.letter_kinds import letter_word
from app.rules.roles import Verb
from app.storage.letters import LetterRow
from app.storage.unit import Unit

OFTEN: Final = ("返信用の封筒", "住所等変更届")
"""What is often enclosed beside the letters."""
_MOST: Final = 12


def preview(
    desk: Desk, request_id: RequestId, ids: Sequence[LetterId], others: Sequence[str] = ()
) -> bytes:
    """Return the note as a draft: 「案」, no number, nothing recorded."""
    desk.demand(Verb.read_requests)
    with desk.look() as unit:
        case = find(unit, request_id)
        demand_sight(desk, unit, case)
        said = _said(unit, request_id, ids, others)
        return issuing.draft(desk, unit, paper(desk, unit, case, said))


def issue(
    desk: Desk, request_id: RequestId, ids: Sequence[LetterId], others: Sequence[str] = ()
) -> IssuedNotice:
    """Give the note its number and store it; it leaves with the next letter of the case.

    Raises:
        Refused: nothing is enclosed, or a letter is not of this case or void.
    """
    desk.demand(Verb.issue_letter)
    with desk.unit("送付状を発行") as unit:
        case = find(unit, request_id)
        refuse_recused(desk, case)
        said = _said(unit, request_id, ids, others)
        typed = {"letters": ",".join(str(int(key)) for key in ids), "others": "\n".join(others)}
        issued = issuing.issue(desk, unit, replace(paper(desk, unit, case, said), typed=typed))
    return IssuedNotice(issued.letter_id, issued.document_number, changes("letters", "requests"))


def issue_typed(desk: Desk, request_id: RequestId, typed: Mapping[str, str]) -> IssuedNotice:
    """Issue a note once it is approved, with what was chosen for it then."""
    ids = [LetterId(int(key)) for key in typed["letters"].split(",") if key]
    return issue(desk, request_id, ids, typed["others"].splitlines())


def enclosable(desk: Desk, request_id: RequestId) -> Sequence[LetterRow]:
    """Return the letters of a case that wait to be posted, or came back, oldest first."""
    desk.demand(Verb.read_requests)
    with desk.look() as unit:
        rows = unit.letters.rows(request_id=request_id)
    return [row for row in reversed(rows) if row.kind != KIND and _may_lie_in(row)]


def _may_lie_in(row: LetterRow) -> bool:
    came_back = row.posting is not None and row.posting.returned_on is not None
    return row.cancelled_on is None and (row.posted_on is None or came_back)


def _said(
    unit: Unit, request_id: RequestId, ids: Sequence[LetterId], others: Sequence[str]
) -> CaseNotice:
    typed = [one.strip() for one in others if one.strip()]
    refuse_unfit({"同封するもの": "".join(typed)}, LONGEST_LINE)
    rows = {row.id: row for row in unit.letters.rows(request_id=request_id)}
    chosen = [rows[key] for key in ids if key in rows and rows[key].cancelled_on is None]
    if len(chosen) != len(ids):
        raise Refused("選んだ文書の中に、この受付で使えないものがあります。何も作っていません。")
    listed = [*(_line(unit, row) for row in chosen), *typed]
    if not listed or len(listed) > _MOST:
        raise Refused(f"同封するものを、1つから{_MOST}個まで選んでください。何も作っていません。")
    again = any(row.posting is not None and row.posting.returned_on for row in chosen)
    items = (("お送りする書類", _numbered(listed)), ("受付番号", _receipt(unit, request_id)))
    return CaseNotice(KIND, items, {}, ("again", "closing") if again else ("closing",))


def _line(unit: Unit, row: LetterRow) -> str:
    count = "" if row.erased else f"　{pages.page_count(content_of(unit, row.id))}枚"
    return f"{letter_word(row.kind)}{count}"


def _numbered(lines: Sequence[str]) -> str:
    return "\n".join(_with_numbers(lines)) if len(lines) > 1 else lines[0]


def _with_numbers(lines: Sequence[str]) -> Iterator[str]:
    for number, line in enumerate(lines, start=1):
        yield f"({number}) {line}"


def _receipt(unit: Unit, request_id: RequestId) -> str:
    return find(unit, request_id).receipt_number
