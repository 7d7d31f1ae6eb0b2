"""Fill and read the fields of one kind of paper, and of the rules about papers."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from PySide6.QtWidgets import QCheckBox, QWidget

from app.rules.held_papers import PaperRules
from app.rules.numerals import narrow
from app.rules.paper_tables import may_note_number
from app.rules.papers import Paper, Use
from app.rules.requesters import RequesterKind
from app.ui.forms.ui_paper_table_dialog import Ui_PaperTableDialog
from app.ui.widgets.complaints import Places

UNREADABLE: Final = -1
"""Stands for a number that cannot be read; the rules complain of it."""
NEVER: Final = "この書類の番号は、法令などにより控えられません。"


def show_paper(form: Ui_PaperTableDialog, paper: Paper) -> None:
    """Put one kind of paper into the fields."""
    form.word_edit.setText(paper.word)
    form.photo_check.setChecked(paper.photo)
    form.expires_check.setChecked(paper.expires)
    form.number_check.setChecked(paper.number_may_be_noted)
    form.months_edit.setText("" if paper.valid_months is None else str(paper.valid_months))
    form.cover_edit.setText(paper.cover)
    form.from_field.set_day(paper.accepted_from)
    form.until_field.set_day(paper.accepted_until)
    for kind, box in kind_boxes(form).items():
        box.setChecked(kind in paper.shows)
    own = paper.use is Use.identity
    for box in (form.photo_check, form.number_check):
        box.setVisible(own)
    form.number_check.setEnabled(may_note_number(paper))
    form.number_check.setToolTip("" if may_note_number(paper) else NEVER)
    for widget in (form.shows_label, *kind_boxes(form).values()):
        widget.setHidden(own)


def read_paper(form: Ui_PaperTableDialog, paper: Paper) -> Paper:
    """Read one kind of paper back; its code and its use stay."""
    shows = tuple(kind for kind, box in kind_boxes(form).items() if box.isChecked())
    own = paper.use is Use.identity
    return replace(
        paper,
        word=form.word_edit.text().strip(),
        photo=own and form.photo_check.isChecked(),
        expires=form.expires_check.isChecked(),
        number_may_be_noted=own and form.number_check.isChecked(),
        valid_months=number_of(form.months_edit.text()),
        cover=form.cover_edit.text().strip(),
        accepted_from=form.from_field.day(),
        accepted_until=form.until_field.day(),
        shows=() if own else shows,
    )


def unread_days(form: Ui_PaperTableDialog) -> tuple[str, ...]:
    """Name the fields in which something stands that is no day."""
    fields = {"accepted_from": form.from_field, "accepted_until": form.until_field}
    return tuple(
        name for name, field in fields.items() if field.text().strip() and field.day() is None
    )


def show_rules(form: Ui_PaperTableDialog, rules: PaperRules) -> None:
    """Put the rules about papers into the fields."""
    form.kept_edit.setText(str(rules.kept_days))
    form.images_check.setChecked(rules.images_allowed)
    form.image_edit.setText(str(rules.image_days))


def read_rules(form: Ui_PaperTableDialog) -> PaperRules:
    """Read the rules about papers back."""
    return PaperRules(
        number_of(form.kept_edit.text()) or 0,
        form.images_check.isChecked(),
        number_of(form.image_edit.text()) or 0,
    )


def kind_boxes(form: Ui_PaperTableDialog) -> Mapping[RequesterKind, QCheckBox]:
    """Return the box of each requester whose authority a paper can show."""
    return {
        RequesterKind.parent: form.parent_check,
        RequesterKind.minor_guardian: form.minor_check,
        RequesterKind.adult_guardian: form.adult_check,
        RequesterKind.mandated_agent: form.agent_check,
        RequesterKind.bereaved: form.bereaved_check,
    }


def places(form: Ui_PaperTableDialog) -> Places:
    """Say where a complaint about each field stands."""
    return {
        "word": (form.word_edit, form.word_problem),
        "number_may_be_noted": (form.number_check, form.number_problem),
        "shows": (form.parent_check, form.shows_problem),
        "valid_months": (form.months_edit, form.months_problem),
        "cover": (form.cover_edit, form.cover_problem),
        "accepted_from": (form.from_field, form.from_problem),
        "accepted_until": (form.until_field, form.until_problem),
        "kept_days": (form.kept_edit, form.kept_problem),
        "image_days": (form.image_edit, form.image_problem),
    }


def watched(form: Ui_PaperTableDialog) -> tuple[QWidget, ...]:
    """Return the boxes whose change is a change of the paper."""
    return (form.photo_check, form.expires_check, form.number_check, *kind_boxes(form).values())


def number_of(text: str) -> int | None:
    """Read a number of days or months; nothing for nothing."""
    plain = narrow(text).strip()
    if not plain:
        return None
    return int(plain) if plain.isdecimal() else UNREADABLE
