"""Lay the 同意書; the version of the policy that was read stands at its foot (OFFICE L-14)."""

from collections.abc import Iterator

from app.letters.flow import Row, gap
from app.letters.forms import grids, parts, rows
from app.letters.forms.facts import Form, shown

_CHILDREN = 3
_COLUMNS = (("child_name", 66.0), ("child_birth", 64.0), ("child_tie", 40.0))


def consent(form: Form) -> Iterator[Row]:
    """State the consent to the whole policy; children are named by whoever answers for them."""
    facts = form.facts
    yield from parts.lead(form)
    name = shown(facts.organisation.name)
    yield from parts.statement(form, "agree", organisation=name, version=shown(facts.version))
    yield from parts.person(form)
    yield parts.born(form, facts.person.birth)
    yield from parts.heading(form, "children")
    columns = [(form.text(key), wide) for key, wide in _COLUMNS]
    named = [(child.name, child.birth, child.relationship) for child in facts.children]
    blank = [("", "", "")] * (_CHILDREN - len(named))
    yield from grids.table(columns, [*named, *blank], 11.0)
    yield gap(3.0)
    yield rows.choices(form.text("consenter"), [form.text("self"), form.text("guardian")])
    yield from parts.signature(form)
    yield gap(2.0)
    yield from parts.notes(form, ("no_harm", "take_back", "keep"))
    yield from grids.office(form)
