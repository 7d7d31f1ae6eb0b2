"""Lay the sheets that people of the house fill in: their pledges, what was disposed of (M-22)."""

from collections.abc import Iterator, Sequence

from app.letters.blocks import paragraphs, points
from app.letters.flow import Row, gap
from app.letters.forms import grids, parts, rows
from app.letters.forms.facts import Form
from app.letters.page import BODY
from app.letters.wording import Slots, slots

_ENTRY = (
    *("point_rules", "point_purpose", "point_secret", "point_copy"),
    *("point_password", "point_report", "point_after"),
)
_EXIT = (
    *("point_returned", "point_devices", "point_keys"),
    *("point_use", "point_secret", "point_report"),
)
_LISTED = (("what", 62.0), ("medium", 26.0), ("amount", 22.0), ("until", 30.0), ("how", 30.0))
_LINES = 8
_TRADER = ("trader_none", "trader_seen", "trader_paper")
_PLEDGED = ("title", "lead", "declare", "place", "position", "kept")
ENTRY: Slots = slots(
    to="organisation", **dict.fromkeys((*_PLEDGED, *_ENTRY, "joined", "joined_day"), "")
)
EXIT: Slots = slots(
    to="organisation",
    **dict.fromkeys((*_PLEDGED, *_EXIT, "left_on", "left_day", "returned", "checked"), ""),
)
DISPOSAL: Slots = slots(
    **dict.fromkeys(
        (
            *("title", "lead", "proposed", "decided", "listed", "hows", "done_on", "done_day"),
            *("done_by", "seen_by", "trader", *_TRADER, "trader_name", "memo"),
            *("point_box", "point_copies", "point_law", *(key for key, _wide in _LISTED)),
        ),
        "",
    )
)


def pledge_at_entry(form: Form) -> Iterator[Row]:
    """Pledge how personal data are handled in the work."""
    yield from _pledge(form, _ENTRY)
    yield rows.gaps(form.text("joined"), form.text("joined_day"), 12.0)
    yield from _signed(form)


def pledge_at_exit(form: Form) -> Iterator[Row]:
    """Pledge that nothing was kept, and that nothing will be told."""
    yield from _pledge(form, _EXIT)
    yield rows.gaps(form.text("left_on"), form.text("left_day"), 12.0)
    yield rows.writing(form.text("returned"), 2)
    yield from _signed(form)
    yield gap(3.0)
    yield rows.line(form.text("checked"), "", 13.0)


def disposal(form: Form) -> Iterator[Row]:
    """Record what was disposed of, when, how, by whom and before whose eyes."""
    yield from parts.lead(form)
    yield rows.line(form.text("proposed"), "", 10.0)
    yield rows.line(form.text("decided"), "", 10.0)
    yield from parts.heading(form, "listed")
    columns = [(form.text(key), wide) for key, wide in _LISTED]
    yield from grids.table(columns, [("",) * len(columns)] * _LINES, 10.0)
    yield gap(1.5)
    yield from parts.notes(form, ("hows",))
    yield gap(2.0)
    yield rows.gaps(form.text("done_on"), form.text("done_day"))
    yield rows.halves((form.text("done_by"), ""), (form.text("seen_by"), ""), 12.0)
    yield rows.choices(form.text("trader"), [form.text(key) for key in _TRADER])
    yield rows.line(form.text("trader_name"), "", 10.0)
    yield rows.writing(form.text("memo"), 2)
    yield gap(2.0)
    yield from parts.notes(form, ("point_box", "point_copies", "point_law"))


def _pledge(form: Form, keys: Sequence[str]) -> Iterator[Row]:
    yield gap(3.0)
    yield from paragraphs(form.text("lead"), BODY)
    yield gap(2.0)
    for key in keys:
        yield from points([form.text(key)], BODY)
        yield gap(1.6)
    yield gap(2.0)
    yield from parts.statement(form, "declare")
    yield gap(3.0)
    yield rows.line(form.text("place"), "", 12.0)
    yield rows.line(form.text("position"), "", 12.0)


def _signed(form: Form) -> Iterator[Row]:
    yield from parts.signature(form)
    yield gap(3.0)
    yield from parts.notes(form, ("kept",))
