"""Name the verbs about clock, fees, facts and settings, and a call that would do each."""

from collections.abc import Callable, Mapping
from datetime import date

from app.office import (
    completions,
    desk_settings,
    extensions,
    fees,
    nonconformities,
    past_publication,
    receipts,
)
from app.office.desk import Desk
from app.rules.completions import AskingDraft
from app.rules.fees import FeeTable
from app.rules.ids import NonconformityId
from app.rules.nonconformities import Gate
from app.rules.roles import Verb
from tests.office.matters import Matter

Act = Callable[[Desk], object]

INNER = {"case_notices.demand_sight", "case_notices.paper", "case_sections.sections_of"}
INNER |= {"completions.section", "fees.section", "nonconformities.section"}
INNER |= {"issuing.draft", "issuing.issue"}

WHY, FACT = "架空の理由", NonconformityId(1)
ASKING = AskingDraft("架空の書類", date(2026, 5, 7))


def acts(matter: Matter) -> Mapping[str, tuple[Verb, Act]]:
    """Return the verbs by the names of their modules and their own."""
    return {**_looking(matter), **_of_the_clock(matter), **_of_letters(matter), **_of_the_head()}


def _looking(matter: Matter) -> Mapping[str, tuple[Verb, Act]]:
    looks: Mapping[str, Act] = {
        "completions.preview_asking": lambda d: completions.preview_asking(d, matter.id, ASKING),
        "completions.return_by": completions.return_by,
        "fees.lines": lambda d: fees.lines(d, matter.id),
        "nonconformities.rows": nonconformities.rows,
        "receipts.preview": lambda d: receipts.preview(d, matter.id),
    }
    return {name: (Verb.read_requests, act) for name, act in looks.items()}


def _of_the_clock(matter: Matter) -> Mapping[str, tuple[Verb, Act]]:
    case, today = matter.id, matter.office.clerk.today
    return {
        "completions.ask_completion": (
            Verb.take_request,
            lambda d: completions.ask_completion(d, case, today, "架空"),
        ),
        "completions.receive_completion": (
            Verb.take_request,
            lambda d: completions.receive_completion(d, case, today),
        ),
        "extensions.extend": (
            Verb.take_request,
            lambda d: extensions.extend(d, case, today, WHY),
        ),
        "extensions.preview": (
            Verb.take_request,
            lambda d: extensions.preview(d, case, WHY),
        ),
        "fees.receive": (
            Verb.take_request,
            lambda d: fees.receive(d, case, matter.right.id, today, way="切手"),
        ),
        "nonconformities.record": (
            Verb.record_fact,
            lambda d: nonconformities.record(d, Gate.other, happened_on=today, what=WHY),
        ),
    }


def _of_letters(matter: Matter) -> Mapping[str, tuple[Verb, Act]]:
    case = matter.id
    return {
        "completions.issue_asking": (
            Verb.issue_letter,
            lambda d: completions.issue_asking(d, case, ASKING),
        ),
        "extensions.issue": (Verb.issue_letter, lambda d: extensions.issue(d, case, WHY)),
        "receipts.issue": (Verb.issue_letter, lambda d: receipts.issue(d, case)),
    }


def _of_the_head() -> Mapping[str, tuple[Verb, Act]]:
    day = date(2026, 4, 20)
    return {
        "desk_settings.publish_fees": (
            Verb.change_settings,
            lambda d: desk_settings.publish_fees(d, FeeTable(day)),
        ),
        "desk_settings.publish_procedures": (
            Verb.change_settings,
            lambda d: desk_settings.publish_procedures(d, day),
        ),
        "past_publication.warning": (
            Verb.change_settings,
            lambda d: past_publication.warning(d, day),
        ),
        "desk_settings.set_calendar": (
            Verb.change_settings,
            lambda d: desk_settings.set_calendar(
                d, (), closed_on_holidays=True, closed_at_new_year=True
            ),
        ),
        "nonconformities.remedy": (
            Verb.remedy_fact,
            lambda d: nonconformities.remedy(d, FACT, day, WHY),
        ),
    }
