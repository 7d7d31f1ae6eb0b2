"""Fill and read the fields of a member, apart from children and consent."""

from collections.abc import Sequence
from datetime import date

from app.rules.member_fields import GENDERS
from app.rules.members import ChildDraft, ConsentDraft, MemberDraft
from app.ui.forms.ui_member_dialog import Ui_MemberDialog
from app.ui.widgets.complaints import Places


def prepare(ui: Ui_MemberDialog, today: date) -> None:
    """Offer the choices, and today as the day of registration."""
    ui.gender_combo.addItems(("", *GENDERS))
    ui.birth_field.set_up(today, echo="birth")
    ui.registered_field.set_up(today)
    ui.received_field.set_up(today)
    ui.registered_field.set_day(today)
    ui.away_until_field.set_up(today, future=True)


def read(ui: Ui_MemberDialog, children: Sequence[ChildDraft], consent: ConsentDraft) -> MemberDraft:
    """Read the fields into a draft."""
    return MemberDraft(
        member_code=ui.code_edit.text(),
        name=ui.name_edit.text(),
        kana=ui.kana_edit.text(),
        gender=ui.gender_combo.currentText(),
        birth_on=ui.birth_field.typed(),
        postal_code=ui.postal_edit.text(),
        address=ui.address_edit.text(),
        telephone=ui.telephone_edit.text(),
        email=ui.email_edit.text(),
        registered_on=ui.registered_field.typed(),
        received_on=ui.received_field.typed(),
        centre=ui.centre_edit.text(),
        course=ui.course_edit.text(),
        children=tuple(children),
        consent=consent,
        delivery_group=ui.group_edit.text(),
        care_of=ui.care_edit.text(),
        contact_note=ui.note_edit.text(),
        away_postal_code=ui.away_postal_edit.text(),
        away_address=ui.away_address_edit.text(),
        away_care_of=ui.away_care_edit.text(),
        away_until_on=ui.away_until_field.typed(),
    )


def show(ui: Ui_MemberDialog, draft: MemberDraft) -> None:
    """Put a draft into the fields."""
    for edit, text in (
        (ui.code_edit, draft.member_code),
        (ui.name_edit, draft.name),
        (ui.kana_edit, draft.kana),
        (ui.postal_edit, draft.postal_code),
        (ui.address_edit, draft.address),
        (ui.telephone_edit, draft.telephone),
        (ui.email_edit, draft.email),
        (ui.centre_edit, draft.centre),
        (ui.course_edit, draft.course),
        (ui.group_edit, draft.delivery_group),
        (ui.care_edit, draft.care_of),
        (ui.note_edit, draft.contact_note),
        (ui.away_postal_edit, draft.away_postal_code),
        (ui.away_address_edit, draft.away_address),
        (ui.away_care_edit, draft.away_care_of),
    ):
        edit.setText(text)
    ui.gender_combo.setCurrentText(draft.gender)
    ui.birth_field.set_text(draft.birth_on)
    ui.registered_field.set_text(draft.registered_on)
    ui.received_field.set_text(draft.received_on)
    ui.away_until_field.set_text(draft.away_until_on)


def places(ui: Ui_MemberDialog) -> Places:
    """Say where a complaint about each field stands."""
    return {
        "name": (ui.name_edit, ui.name_problem),
        "kana": (ui.kana_edit, ui.kana_problem),
        "birth_on": (ui.birth_field, ui.birth_problem),
        "gender": (ui.gender_combo, ui.gender_problem),
        "member_code": (ui.code_edit, ui.code_problem),
        "postal_code": (ui.postal_edit, ui.postal_problem),
        "address": (ui.address_edit, ui.address_problem),
        "telephone": (ui.telephone_edit, ui.telephone_problem),
        "email": (ui.email_edit, ui.email_problem),
        "registered_on": (ui.registered_field, ui.registered_problem),
        "received_on": (ui.received_field, ui.received_problem),
        "centre": (ui.centre_edit, ui.centre_problem),
        "course": (ui.course_edit, ui.course_problem),
        "delivery_group": (ui.group_edit, ui.group_problem),
        "care_of": (ui.care_edit, ui.care_problem),
        "contact_note": (ui.note_edit, ui.note_problem),
        "away_postal_code": (ui.away_postal_edit, ui.away_postal_problem),
        "away_address": (ui.away_address_edit, ui.away_address_problem),
        "away_care_of": (ui.away_care_edit, ui.away_care_problem),
        "away_until_on": (ui.away_until_field, ui.away_until_problem),
    }
