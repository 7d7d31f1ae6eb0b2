"""Know every form: how it is laid out and which sentences it needs."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from app.letters.flow import Row
from app.letters.forms import asking, consent, mandate, phone, slots, telling
from app.letters.forms.facts import Form, FormFacts
from app.letters.forms.sheet import printed
from app.letters.wording import Slots, Wording, load


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
}
"""Each under the name of its wording."""


def draw(
    kind: str, facts: FormFacts, wording: Wording | None = None, shared: Wording | None = None
) -> bytes:
    """Return a form as a PDF, the same bytes for the same facts; it never bears a number.

    Raises `GlyphsMissing`, `DoesNotReadBack`.
    """
    one = KINDS[kind]
    form = Form(
        facts,
        wording or load(kind, one.slots),
        shared or load(slots.SHARED, slots.SHARED_SLOTS),
        one.inside,
    )
    return printed(form, one.rows(form))
