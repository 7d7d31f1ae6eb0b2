"""Name the verbs about the posts of the house, and a call that would do each."""

from collections.abc import Callable, Mapping
from datetime import date

from app.office import (
    appointment_book,
    appointment_terms,
    appointments,
    house_posts,
    organisation_chart,
)
from app.office.desk import Desk
from app.rules.appointments import AppointmentDraft
from app.rules.ids import AppointmentId
from app.rules.periods import Days
from app.rules.roles import Verb

Act = Callable[[Desk], object]

APPOINTMENT, DAY = AppointmentId(1), date(2026, 4, 20)
DRAFT = AppointmentDraft("head", name="架空　太郎", from_on="2026-04-01")


def acts() -> Mapping[str, tuple[Verb, Act]]:
    """Return the verbs by the names of their modules and their own."""
    reading: Mapping[str, Act] = {
        "appointment_book.register": lambda d: appointment_book.register(d, Days()),
        "appointments.check": lambda d: appointments.check(d, DRAFT),
        "appointments.predecessor": lambda d: appointments.predecessor(d, DRAFT),
        "appointments.rows": appointments.rows,
        "house_posts.one": lambda d: house_posts.one(d, 1),
        "house_posts.rows": house_posts.rows,
        "organisation_chart.look": lambda d: organisation_chart.look(d, DAY),
        "organisation_chart.take": lambda d: organisation_chart.take(d, DAY),
    }
    keeping: Mapping[str, Act] = {
        "appointment_terms.cancel": lambda d: appointment_terms.cancel(d, APPOINTMENT, "架空", 1),
        "appointment_terms.change_end": lambda d: appointment_terms.change_end(
            d, APPOINTMENT, "", 1
        ),
        "appointments.appoint": lambda d: appointments.appoint(d, DRAFT),
    }
    return {name: (Verb.read_governance, act) for name, act in reading.items()} | {
        name: (Verb.keep_organisation, act) for name, act in keeping.items()
    }
