"""Lay the 電話受付票, on which a call is written down by hand (OFFICE M-22)."""

from collections.abc import Iterator

from app.letters.flow import Row, gap
from app.letters.forms import parts, rows
from app.letters.forms.facts import Form
from app.rules.phone_notes import CallResult

_CALLERS = ("caller_self", "caller_family", "caller_other")
_MATTERS = (
    *("matter_rights", "matter_change", "matter_mail", "matter_leaving"),
    *("matter_consent", "matter_complaint", "matter_question", "matter_other"),
)
_POINTS = ("point_answer", "point_back", "point_office", "point_enter")


def phone_slip(form: Form) -> Iterator[Row]:
    """Take down who called, about what, how it ended, and what is left to do."""
    who = form.facts.person
    yield from parts.lead(form)
    yield rows.gaps(form.text("called_at"), form.text("called_day"))
    yield rows.line(form.text("taker"), "", 10.0)
    yield rows.line(form.text("kana"), who.kana, 9.5)
    yield rows.line(form.text("name"), who.name, 12.0)
    yield rows.halves((form.text("telephone"), who.telephone), (form.text("code"), who.code))
    yield rows.choices(form.text("caller"), [form.text(key) for key in _CALLERS])
    yield rows.choices(form.text("matter"), [form.text(key) for key in _MATTERS])
    yield rows.writing(form.text("said"), 6, form.facts.asked)
    yield rows.choices(form.text("result"), [one.word for one in CallResult])
    yield rows.gaps(form.text("call_back"), form.text("call_back_day"))
    yield rows.line(form.text("handed_to"), "", 10.0)
    yield rows.gaps(form.text("minutes"), form.text("minutes_gap"), 10.0)
    yield gap(2.0)
    yield from parts.notes(form, _POINTS)
