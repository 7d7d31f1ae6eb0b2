"""Know every form: how it is laid out and which sentences it needs."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from app.letters.day_style import in_style
from app.letters.facts import DEFAULT
from app.letters.flow import Row
from app.letters.forms import (
    asking,
    consent,
    house,
    mandate,
    phone,
    returning,
    slots,
    survey,
    telling,
)
from app.letters.forms.facts import Form, FormFacts
from app.letters.forms.sheet import printed
from app.letters.wording import Slots, Wording, load
from app.rules.page_settings import PageSettings


@dataclass(frozen=True)
class FormKind:
    """Join the layout of a form with its sentences; `inside`: it never leaves the house."""

    rows: Callable[[Form], Iterator[Row]]
    slots: Slots
    inside: bool = False


KINDS: Mapping[str, FormKind] = {
    "form_disclosure": FormKind(asking.disclosure, slots.DISCLOSURE),
    "form_correction": FormKind(asking.correction, slots.CORRECTION),
    "form_suspension": FormKind(asking.suspension, slots.SUSPENSION),
    "form_mandate": FormKind(mandate.mandate, slots.MANDATE),
    "form_consent": FormKind(consent.consent, slots.CONSENT),
    "form_change": FormKind(telling.change, slots.CHANGE),
    "form_leaving": FormKind(telling.leaving, slots.LEAVING),
    "form_withdrawal": FormKind(telling.withdrawal, slots.WITHDRAWAL),
    "form_mail_stop": FormKind(telling.mail_stop, slots.MAIL_STOP),
    "form_taking_back": FormKind(telling.taking_back, slots.TAKING_BACK),
    "form_phone": FormKind(phone.phone_slip, slots.PHONE, inside=True),
    "form_pledge_entry": FormKind(house.pledge_at_entry, house.ENTRY),
    "form_pledge_exit": FormKind(house.pledge_at_exit, house.EXIT),
    "form_disposal": FormKind(house.disposal, house.DISPOSAL, inside=True),
    "form_survey": FormKind(survey.survey, survey.SLOTS),
    "form_return": FormKind(returning.certificate, returning.SLOTS),
}
"""Each under the name of its wording."""


def draw(
    kind: str,
    facts: FormFacts,
    wording: Wording | None = None,
    shared: Wording | None = None,
    settings: PageSettings = DEFAULT,
) -> bytes:
    """Return a form as a PDF, the same bytes for the same facts; it never bears a number.

    Raises `GlyphsMissing`, `DoesNotReadBack`.
    """
    one = KINDS[kind]
    form = Form(
        in_style(facts, settings),
        in_style(wording or load(kind, one.slots), settings),
        in_style(shared or load(slots.SHARED, slots.SHARED_SLOTS), settings),
        one.inside,
    )
    return printed(form, one.rows(form))
