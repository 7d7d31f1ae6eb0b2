"""Print again what was issued; the choice of what is disclosed is named here too."""

from collections.abc import Sequence

from app.letters import extraction, preview
from app.letters.preview import PageImage
from app.office import sent_letters
from app.office.answers import Draft, Issued, draft, issue
from app.office.cases import find, refuse_recused, subjects
from app.office.covered_cases import is_covered
from app.office.desk import Desk
from app.office.held_choice import Masks, held, mask, masks
from app.office.shields import demand_reason
from app.office.stored_letters import content_of
from app.rules import printed_names
from app.rules.errors import Refused
from app.rules.ids import LetterId, RequestId, RightId
from app.rules.roles import Verb
from app.storage.unit import Unit

__all__ = [
    "Draft",
    "Issued",
    "Masks",
    "draft",
    "first_image",
    "has_line",
    "held",
    "issue",
    "mask",
    "masks",
    "other_images",
    "page_images",
    "pdf",
    "preview_answer",
]


def preview_answer(desk: Desk, request_id: RequestId, right_id: RightId) -> bytes:
    """Return the pages of the draft alone."""
    return draft(desk, request_id, right_id).pdf


def pdf(desk: Desk, letter_id: LetterId, *, reprint: bool = True, reason: str = "") -> bytes:
    """Return an issued letter, the same bytes each time; a reprint is logged.

    A letter about a protected person (秘匿) opens with a reason only, and each opening is logged.

    Raises:
        ReasonNeeded: the person is protected, and no reason was given.
        Refused: no such letter, erased, its bytes changed, this person stays out of its case, or
            the role does not read protected contacts.
    """
    desk.demand(Verb.read_requests)
    with desk.look() as unit:
        found = unit.letters.find(letter_id)
        if letter_id in sent_letters.hidden(desk, unit) or found is None:
            raise Refused("この文書は見つかりません。画面を最新にしてからお試しください。")
        if found[1] is not None:
            refuse_recused(desk, find(unit, found[1]))
        stored, protected = content_of(unit, letter_id), _protected(unit, letter_id)
    if protected:
        demand_reason(desk, reason)
    if reprint or protected:
        _log_opening(desk, letter_id, protected, reprint=reprint, reason=reason.strip())
    return stored


def _protected(unit: Unit, letter_id: LetterId) -> tuple[tuple[str, int], ...]:
    """Name the protected person whom a letter is about; nobody where there is none.

    Where only a child of its case is protected it is the case that is named.
    """
    key = unit.letters.about(letter_id)
    rows = () if key is None else unit.members.rows([unit.members.families.root(key)])
    members = tuple(("member", int(row.id)) for row in rows if row.confidential)
    return members or _covered_case(unit, letter_id)


def _covered_case(unit: Unit, letter_id: LetterId) -> tuple[tuple[str, int], ...]:
    found = unit.letters.find(letter_id)
    if found is None or found[1] is None:
        return ()
    case = find(unit, found[1])
    return tuple(subjects(case)) if is_covered(unit, case) else ()


def _log_opening(
    desk: Desk,
    letter_id: LetterId,
    protected: tuple[tuple[str, int], ...],
    *,
    reprint: bool,
    reason: str,
) -> None:
    title = "文書を再印刷" if reprint else "秘匿の方の文書を開いた"
    with desk.unit(title) as unit:
        values = {"reason": reason} if protected else {}
        unit.log((("letter", letter_id), *protected), values)


def has_line(content: bytes) -> bool:
    """Tell whether a letter leaves a line on which a name is written by hand."""
    return any(map(printed_names.has_line, extraction.drawn_texts(content)))


def first_image(content: bytes, dpi: float) -> Sequence[PageImage]:
    """Return the first page of a PDF as a picture, the others as nothing but their size."""
    return preview.first_image(content, dpi)


def other_images(content: bytes, dpi: float) -> Sequence[PageImage]:
    """Return the pages of a PDF behind the first as pictures."""
    return preview.other_images(content, dpi)


def page_images(content: bytes, dpi: float = 96) -> Sequence[PageImage]:
    """Return the pages of a PDF as pictures."""
    return preview.page_images(content, dpi)
