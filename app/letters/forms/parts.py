"""Lay what most forms ask alike: who fills it in, her papers, her own hand."""

from collections.abc import Iterator, Sequence

from app.letters.blocks import paragraphs, points
from app.letters.flow import Row, gap
from app.letters.forms import rows
from app.letters.forms.facts import Form
from app.letters.forms.marks import framed
from app.letters.marks import Text
from app.letters.page import BODY, LEFT

NOTES = 9.5
_HEADING = 10.5
_SIGNED = 14.0


def lead(form: Form) -> Iterator[Row]:
    """Say what the form is for; where something is printed in, how to mend it."""
    yield from paragraphs(form.text("lead"), BODY)
    if form.is_filled:
        yield from paragraphs(form.text("known"), BODY)
    yield gap(2.0)


def heading(form: Form, key: str) -> Iterator[Row]:
    """Name a part of the form above it."""
    yield Row(2.0)
    mark = Text(LEFT, 4.4, form.text(key), _HEADING, "gothic")
    yield Row(6.4, (mark,), glued=True)


def person(form: Form, *, signs: bool = False) -> Iterator[Row]:
    """Ask who fills it in; `signs`: the name is left to her own hand further down."""
    who = form.facts.person
    if not signs:
        yield rows.line(form.text("kana"), who.kana, 9.5)
        yield rows.line(form.text("name"), who.name, 13.0)
    yield rows.address(form.text("address"), who.postal_code, who.address)
    yield rows.halves((form.text("telephone"), who.telephone), (form.text("code"), who.code))


def born(form: Form, known: str) -> Row:
    """Ask for a day of birth, with the eras to choose from, or print it."""
    if known:
        return rows.line(form.text("birth"), known)
    return rows.gaps(form.text("birth"), form.text("birth_day"))


def papers(form: Form) -> Iterator[Row]:
    """List the papers that show who she is, and what must not be seen on them."""
    facts = form.facts
    yield from heading(form, "papers")
    if facts.photo:
        yield rows.choices(form.text("photo"), facts.photo)
    if facts.plain:
        yield rows.choices(form.text("plain"), facts.plain)
    agents = ("agent_family", "agent_guardian", "agent_mandate")
    yield rows.choices(form.text("agent"), [form.text(key) for key in agents])
    yield gap(1.5)
    yield from notes(form, ("cover", "papers_after"))


def notes(form: Form, keys: Sequence[str], **values: str) -> Iterator[Row]:
    """Set sentences to be read before the form is handed in."""
    yield from points([form.text(key, **values) for key in keys], NOTES)


def signature(form: Form) -> Iterator[Row]:
    """Leave room for her own hand."""
    note = Text(rows.AT + rows.PAD, 3.8, form.text("signature_note"), rows.NOTE, grey=0.3)
    yield framed(form.text("signature"), _SIGNED, (note,), rows.LABEL)


def statement(form: Form, key: str, **values: str) -> Iterator[Row]:
    """Set what she declares in larger type."""
    yield gap(2.0)
    yield from paragraphs(form.text(key, **values), 11.5)
    yield gap(2.0)
