"""Lay the certificate that what was entrusted is returned or destroyed, to be sent back."""

from collections.abc import Iterator

from app.letters.flow import Row, gap
from app.letters.forms import grids, parts, rows
from app.letters.forms.facts import Form, shown
from app.letters.forms.marks import framed
from app.letters.forms.survey import company
from app.letters.marks import Text, right_aligned
from app.letters.page import RIGHT
from app.letters.wording import Slots, slots

_DONE = (("what", 40.0), ("how", 58.0), ("on", 26.0), ("by", 46.0))
_WHAT = ("paper", "data", "copies", "passed")
_JUDGED = (("judged_on", 34.0), ("judged_as", 92.0), ("judged_by", 44.0))
_SIGNED = 15.0
SLOTS: Slots = slots(
    declare="organisation",
    **dict.fromkeys(
        (
            *("title", "lead", "letter", "company", "place", "head", "task", "kinds"),
            *("kinds_note", "done", *(key for key, _wide in _DONE), *_WHAT, "left", "left_no"),
            *("left_yes", "left_what", "keeper", "keeper_note", "seal_mark", "papers", "judged"),
            *(key for key, _wide in _JUDGED),
        ),
        "",
    ),
)


def certificate(form: Form) -> Iterator[Row]:
    """Let the recipient say what it did with each kind of copy, and sign for it."""
    yield from parts.lead(form)
    yield rows.line(form.text("letter"), form.facts.receipt_number, 8.5)
    yield from company(form)
    yield from parts.statement(form, "declare", organisation=shown(form.facts.organisation.name))
    yield rows.writing(form.text("task"), 1, form.facts.asked)
    yield rows.writing(form.text("kinds"), 2, "", form.text("kinds_note"))
    yield from parts.heading(form, "done")
    columns = [(form.text(key), wide) for key, wide in _DONE]
    yield from grids.table(columns, [(form.text(key), "", "", "") for key in _WHAT], 9.5)
    yield gap(2.0)
    yield rows.choices(form.text("left"), [form.text("left_no"), form.text("left_yes")])
    yield rows.writing(form.text("left_what"), 1)
    yield gap(2.0)
    yield _signed(form)
    yield gap(2.0)
    yield from parts.notes(form, ("papers",))
    yield from parts.heading(form, "judged")
    judged = [(form.text(key), wide) for key, wide in _JUDGED]
    yield from grids.table(judged, [("",) * len(judged)], 10.0)


def _signed(form: Form) -> Row:
    """Leave room for the name of whoever answers for it, and a seal at its end."""
    note = Text(rows.AT + rows.PAD, 3.8, form.text("keeper_note"), rows.NOTE, grey=0.3)
    seal = right_aligned(RIGHT - 8.0, 10.0, form.text("seal_mark"), rows.SIZE, "mincho")
    return framed(form.text("keeper"), _SIGNED, (note, seal), rows.LABEL)
