"""Lay the 委任状 by which somebody lets another ask for her (LAW B-4)."""

from collections.abc import Iterator

from app.letters.flow import Row, gap
from app.letters.forms import parts, rows
from app.letters.forms.facts import Form
from app.letters.forms.marks import framed
from app.letters.marks import Text, right_aligned
from app.letters.page import RIGHT

_MATTERS = (
    *("purpose_notice", "disclosure", "provision_record_disclosure"),
    *("correction", "suspension", "provision_stop"),
)
_POWERS = ("hand_in", "receive")
_SIGNED = 16.0


def mandate(form: Form) -> Iterator[Row]:
    """Name the agent, say what is entrusted, and leave room for the principal's own hand."""
    yield from parts.lead(form)
    yield from parts.heading(form, "agent_is")
    agent = form.facts.agent
    yield rows.line(form.text("name"), agent.name, 12.0)
    yield rows.address(form.text("address"), agent.postal_code, agent.address)
    yield rows.halves((form.text("telephone"), agent.telephone), (form.text("tie"), ""))
    yield parts.born(form, agent.birth)
    yield from parts.statement(form, "entrust")
    yield rows.choices(form.text("matters"), [form.text(key) for key in _MATTERS])
    yield rows.choices(form.text("powers"), [form.text(key) for key in _POWERS])
    yield rows.writing(form.text("about"), 1, form.facts.asked)
    yield _until(form)
    yield from parts.heading(form, "principal")
    yield from parts.person(form, signs=True)
    yield parts.born(form, form.facts.person.birth)
    yield _signed(form)
    yield gap(2.0)
    yield from parts.notes(form, ("by_hand", "original", "seal"))


def _until(form: Form) -> Row:
    months = form.facts.months
    said = form.text("months", months=months) if months else form.text("until_day")
    return rows.gaps(form.text("until"), said)


def _signed(form: Form) -> Row:
    """Leave room for the name in her own hand, and for a seal at its end."""
    note = Text(rows.AT + rows.PAD, 3.8, form.text("signature_note"), rows.NOTE, grey=0.3)
    seal = right_aligned(RIGHT - 8.0, 10.5, form.text("seal_mark"), rows.SIZE, "mincho")
    return framed(form.text("signature"), _SIGNED, (note, seal), rows.LABEL)
