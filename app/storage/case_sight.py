"""Hide restricted cases from everybody who was not named (OFFICE M-16)."""

from functools import cache

from sqlalchemy import ColumnElement, Select, or_, select, true
from sqlalchemy.orm import InstrumentedAttribute

from app.rules.ids import StaffId
from app.storage.schema.judgments import RequestViewerRecord
from app.storage.schema.requests import RequestRecord


@cache
def visible_to(viewer: StaffId | None) -> ColumnElement[bool]:
    """Return the condition that a case may be seen by somebody; None sees every case."""
    return true() if viewer is None else RequestRecord.id.not_in(hidden_from(viewer))


@cache
def not_hidden(
    column: InstrumentedAttribute[int] | InstrumentedAttribute[int | None],
    viewer: StaffId | None,
) -> ColumnElement[bool]:
    """Return the condition that a row names no case that is hidden; no case at all passes."""
    if viewer is None:
        return true()
    return or_(column.is_(None), column.not_in(hidden_from(viewer)))


@cache
def hidden_from(viewer: StaffId) -> Select[int]:
    """Return the keys of the cases that somebody may not see; there are only ever a few."""
    named = select(RequestViewerRecord.request_id).where(RequestViewerRecord.staff_id == viewer)
    return select(RequestRecord.id).where(RequestRecord.restricted, RequestRecord.id.not_in(named))
