"""Lay the sheet on which a recipient answers how it handles personal data (LAW A-8, B-7)."""

from collections.abc import Iterator, Sequence

from app.letters.flow import Row, gap
from app.letters.forms import grids, parts, questions, rows
from app.letters.forms.facts import Form
from app.letters.wording import Slots, slots

_MARKS = ("mark_p", "mark_isms", "mark_none")
_HANDED = ("by_hand", "by_post", "by_file", "by_line", "otherwise")
_SAFETY = (
    *("rule", "secrecy", "training", "locked", "access", "attacks"),
    *("carrying", "purpose", "disposal", "report"),
)
_AGAIN = ("entrusts_no", "entrusts_asked", "entrusts_yes")
_JUDGED = (("judged_on", 30.0), ("judged_as", 44.0), ("judged_by", 32.0), ("judged_next", 64.0))
SLOTS: Slots = slots(
    **dict.fromkeys(
        (
            *("title", "lead", "letter", "house", "company", "place", "head", "keeper"),
            *("keeper_note", "reached", "reached_note", "marks", *_MARKS, "held", "task"),
            *("kinds", "count", "count_gap", "special", "special_no", "special_yes", "handed"),
            *(*_HANDED, "where", "inside", "abroad", "safety", "question", "answer"),
            *(*questions.CHOICES, *_SAFETY, "again", "entrusts", *_AGAIN, "to_whom"),
            *("watched", "checks", "checked", "checked_day", "mended", "leaks", "leaks_no"),
            *("leaks_yes", "what_leaked", "signed", "signed_note", "use", "judged"),
            *(key for key, _wide in _JUDGED),
        ),
        "",
    )
)


def survey(form: Form) -> Iterator[Row]:
    """Ask who answers for the data, what is held, how it is kept safe, and who else has it."""
    yield from parts.lead(form)
    yield rows.line(form.text("letter"), form.facts.receipt_number, 8.5)
    yield from _house(form)
    yield from _held(form)
    yield from parts.heading(form, "safety")
    yield from questions.asked(form, ("question", "answer"), _SAFETY)
    yield from _again(form)
    yield from _checks(form)
    yield gap(3.0)
    yield rows.line(form.text("signed"), "", 12.0, form.text("signed_note"))
    yield gap(2.0)
    yield from parts.notes(form, ("use",))
    yield from parts.heading(form, "judged")
    columns = [(form.text(key), wide) for key, wide in _JUDGED]
    yield from grids.table(columns, [("",) * len(columns)], 12.0)


def company(form: Form) -> Iterator[Row]:
    """Print who answers, as it is on record; what is not known is asked."""
    who = form.facts.person
    yield rows.line(form.text("company"), who.name, 10.0)
    yield rows.address(form.text("place"), who.postal_code, who.address, 17.0)
    yield rows.line(form.text("head"), form.facts.representative, 9.5)


def _house(form: Form) -> Iterator[Row]:
    yield from parts.heading(form, "house")
    yield from company(form)
    yield rows.line(form.text("keeper"), "", 11.0, form.text("keeper_note"))
    yield rows.line(form.text("reached"), "", 11.0, form.text("reached_note"))
    yield _choices(form, "marks", _MARKS)


def _held(form: Form) -> Iterator[Row]:
    yield from parts.heading(form, "held")
    yield rows.writing(form.text("task"), 1, form.facts.asked)
    yield rows.writing(form.text("kinds"), 2)
    yield rows.gaps(form.text("count"), form.text("count_gap"))
    yield _choices(form, "special", ("special_no", "special_yes"))
    yield _choices(form, "handed", _HANDED)
    yield _choices(form, "where", ("inside", "abroad"))


def _again(form: Form) -> Iterator[Row]:
    yield from parts.heading(form, "again")
    yield _choices(form, "entrusts", _AGAIN)
    yield rows.writing(form.text("to_whom"), 1)
    yield rows.writing(form.text("watched"), 1)


def _checks(form: Form) -> Iterator[Row]:
    yield from parts.heading(form, "checks")
    yield rows.gaps(form.text("checked"), form.text("checked_day"))
    yield rows.writing(form.text("mended"), 1)
    yield _choices(form, "leaks", ("leaks_no", "leaks_yes"))
    yield rows.writing(form.text("what_leaked"), 1)


def _choices(form: Form, label: str, keys: Sequence[str]) -> Row:
    return rows.choices(form.text(label), [form.text(key) for key in keys])
