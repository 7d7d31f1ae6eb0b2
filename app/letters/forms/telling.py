"""Lay the short forms by which a member tells the office something (OFFICE M-22)."""

from collections.abc import Iterator, Sequence

from app.letters.flow import Row, gap
from app.letters.forms import grids, parts, rows
from app.letters.forms.facts import Form

_CHANGES = (("change_what", 34.0), ("change_now", 62.0), ("change_new", 74.0))


def change(form: Form) -> Iterator[Row]:
    """Tell a new name, address or telephone; what stands on record is printed beside it."""
    who = form.facts.person
    yield from parts.lead(form)
    yield rows.halves((form.text("name"), who.name), (form.text("code"), who.code))
    yield rows.gaps(form.text("changed_on"), form.text("changed_day"))
    yield from parts.heading(form, "changes")
    columns = [(form.text(key), wide) for key, wide in _CHANGES]
    where = "　".join(part for part in (who.postal_code, who.address) if part)
    bodies = [
        (form.text("new_name"), who.name, ""),
        (form.text("new_address"), where, ""),
        (form.text("new_telephone"), who.telephone, ""),
        (form.text("new_email"), who.email, ""),
    ]
    yield from grids.table(columns, bodies, 15.0)
    yield from parts.heading(form, "child_changes")
    yield rows.writing(form.text("child_line"), 1)
    yield from parts.heading(form, "away")
    yield rows.address(form.text("away_address"), "", "", 18.0)
    yield rows.gaps(form.text("away_until"), form.text("away_day"))
    yield from _signed(form, ("other_records", "name_papers"))
    yield from grids.office(form)


def leaving(form: Form) -> Iterator[Row]:
    """Tell the wish to leave the service; the co-operative itself is left elsewhere."""
    yield from _whole_person(form)
    yield from parts.statement(form, "declare")
    yield rows.choices(form.text("leaves_on"), [form.text("at_once"), form.text("on_day")])
    yield rows.writing(form.text("children"), 2, _children(form))
    yield from _signed(form, ("goes_on", "membership"))
    yield from parts.notes(form, ("kept",), days=form.facts.keeps)
    yield from parts.notes(form, ("consents_kept", "again"))
    yield from grids.office(form)


def withdrawal(form: Form) -> Iterator[Row]:
    """Tell that a consent is taken back."""
    yield from _whole_person(form)
    yield from parts.statement(form, "declare")
    yield rows.choices(form.text("whose"), [form.text("own"), form.text("of_children")])
    names = [child.name for child in form.facts.children if child.name]
    label = form.text("children")
    yield rows.choices(label, names) if names else rows.writing(label, 2)
    yield from _signed(form, ("before", "then", "stops", "consents_kept", "again"))
    yield from grids.office(form)


def mail_stop(form: Form) -> Iterator[Row]:
    """Tell that nothing is to be sent unasked any more."""
    yield from _whole_person(form)
    yield from parts.statement(form, "declare")
    yield rows.writing(form.text("may_go_on"), 2, "", form.text("may_go_on_note"))
    yield from _signed(form, ("same_day", "on_the_way", "needed", "again"))
    yield from grids.office(form)


def taking_back(form: Form) -> Iterator[Row]:
    """Tell that a request is taken back, whole or in part."""
    facts = form.facts
    yield from parts.lead(form)
    yield rows.line(form.text("receipt_number"), facts.receipt_number)
    yield rows.line(form.text("received_on"), facts.received_on)
    yield rows.writing(form.text("asked"), 2, facts.asked)
    yield from parts.person(form)
    yield from parts.statement(form, "declare")
    yield rows.choices(form.text("how_much"), [form.text("whole"), form.text("part")])
    yield rows.writing(form.text("which_part"), 1)
    yield rows.choices(form.text("my_papers"), [form.text("send_back"), form.text("destroy")])
    yield from _signed(form, ("again", "no_answer"))
    yield from grids.office(form)


def _whole_person(form: Form) -> Iterator[Row]:
    yield from parts.lead(form)
    yield from parts.person(form)
    yield parts.born(form, form.facts.person.birth)


def _children(form: Form) -> str:
    return "、".join(child.name for child in form.facts.children if child.name)


def _signed(form: Form, keys: Sequence[str]) -> Iterator[Row]:
    yield gap(3.0)
    yield from parts.signature(form)
    yield gap(2.0)
    yield from parts.notes(form, keys)
