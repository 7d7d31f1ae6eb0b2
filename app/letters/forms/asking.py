"""Lay the three forms by which somebody uses her rights (LAW B-1 to B-3)."""

from collections.abc import Iterator

from app.letters.flow import Row, gap
from app.letters.forms import grids, parts, rows
from app.letters.forms.facts import Form, KnownChild

ASKERS = {
    "subject": "kind_subject",
    "parent": "kind_parent",
    "minor_guardian": "kind_guardian",
    "adult_guardian": "kind_guardian",
    "mandated_agent": "kind_agent",
}
"""The choice that stands for each kind of requester."""
_KINDS = tuple(dict.fromkeys(ASKERS.values()))
_DISCLOSURES = ("purpose_notice", "disclosure", "provision_record_disclosure")
_CORRECTIONS = ("correct", "add", "remove")
_SUSPENSIONS = ("suspension_of_use", "erasure", "suspension_of_provision")
_REASONS = (
    *("reason_outside", "reason_improper", "reason_taken", "reason_given"),
    *("reason_needless", "reason_leak", "reason_harm"),
)
_WAYS = ("by_post", "electronic", "counter", "reading")
_ITEMS = (("item", 40.0), ("now", 62.0), ("right", 68.0))


def disclosure(form: Form) -> Iterator[Row]:
    """Ask for the purposes, the data, or the records of provisions."""
    yield from _asker(form)
    yield from parts.heading(form, "what")
    yield rows.choices(form.text("rights"), _words(form, _DISCLOSURES), _ticked(form))
    yield rows.writing(form.text("about"), 3, form.facts.asked, form.text("about_note"))
    yield rows.choices(form.text("way"), _words(form, _WAYS), _ticked(form))
    yield rows.choices(form.text("send_to"), _words(form, ("to_above", "to_other")))
    yield rows.line(form.text("to_place"))
    if form.facts.fee:
        yield rows.line(form.text("fee"), form.facts.fee, 9.5)
    yield from _end(form)


def correction(form: Form) -> Iterator[Row]:
    """Ask that something untrue is corrected, added or removed."""
    yield from _asker(form)
    yield from parts.heading(form, "what")
    yield rows.choices(form.text("rights"), _words(form, _CORRECTIONS))
    yield gap(2.0)
    columns = [(form.text(key), wide) for key, wide in _ITEMS]
    yield from grids.table(columns, [("", "", "")] * 3, 13.0)
    yield gap(2.0)
    yield rows.writing(form.text("why"), 3, form.facts.asked, form.text("why_note"))
    yield rows.writing(form.text("evidence"), 1, "", form.text("evidence_note"))
    yield from _end(form)


def suspension(form: Form) -> Iterator[Row]:
    """Ask that the use or the provision stops, or that data are erased."""
    yield from _asker(form)
    yield from parts.heading(form, "what")
    yield rows.choices(form.text("rights"), _words(form, _SUSPENSIONS), _ticked(form))
    yield rows.choices(form.text("scope"), _words(form, ("scope_all", "scope_part")))
    yield rows.writing(form.text("part"), 1)
    yield rows.choices(form.text("reason"), _words(form, _REASONS))
    yield rows.writing(form.text("why"), 2, form.facts.asked, form.text("why_note"))
    yield rows.choices(form.text("mail"), _words(form, ("mail_only",)))
    yield from _end(form)


def _asker(form: Form) -> Iterator[Row]:
    yield from parts.lead(form)
    yield rows.choices(form.text("asker"), _words(form, _KINDS), _ticked(form))
    yield from parts.person(form)
    yield parts.born(form, form.facts.person.birth)
    yield rows.line(form.text("email"), form.facts.person.email)
    yield from parts.heading(form, "other")
    other = form.facts.subject or KnownChild("")
    yield rows.line(form.text("other_name"), other.name, 12.0)
    yield parts.born(form, other.birth)
    yield rows.line(form.text("tie"), other.relationship, 10.0)


def _end(form: Form) -> Iterator[Row]:
    yield from parts.papers(form)
    yield gap(3.0)
    yield from parts.signature(form)
    yield gap(2.0)
    yield from parts.notes(form, ("use", "return_by_post"))
    yield from grids.office(form)


def _words(form: Form, keys: tuple[str, ...]) -> list[str]:
    return [form.text(key) for key in keys]


def _ticked(form: Form) -> frozenset[str]:
    known = {*form.own.sentences, *form.shared.sentences}
    return frozenset(form.text(key) for key in form.facts.ticked if key in known)
