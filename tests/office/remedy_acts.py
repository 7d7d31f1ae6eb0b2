"""Name the verbs about corrections, stops, recipients and provisions, and a call for each."""

from collections.abc import Callable, Mapping
from datetime import date

from app.office import (
    carrying_out,
    corrections,
    follow_throughs,
    provision_rows,
    provisions,
    recipients,
    suspensions,
)
from app.office.corrections import CorrectionPlanDraft
from app.office.desk import Desk
from app.rules.ids import FollowThroughId, MemberId, RecipientId, SuspensionId
from app.rules.provision_drafts import ProvisionDraft
from app.rules.recipients import RecipientDraft
from app.rules.roles import Verb
from tests.office.matters import Matter

Act = Callable[[Desk], object]
DAY, WHY = date(2026, 4, 20), "架空の理由"
TOLD, TO, STOP = FollowThroughId(99), RecipientId(99), SuspensionId(99)
GIVEN, NEW = ProvisionDraft(TO), RecipientDraft()


def acts(matter: Matter) -> Mapping[str, tuple[Verb, Act]]:
    """Name every guarded verb of this part."""
    return {
        **{name: (Verb.read_members, act) for name, act in _reading(matter.member_id).items()},
        **{name: (Verb.read_requests, act) for name, act in _of_cases(matter).items()},
        **{name: (Verb.carry_out, act) for name, act in _telling().items()},
        **_planning(matter),
        **_guarded_alone(),
    }


def _reading(person: MemberId) -> Mapping[str, Act]:
    return {
        "provision_rows.ids": provision_rows.ids,
        "provision_rows.of_member": lambda d: provision_rows.of_member(d, person),
        "provision_rows.rows": lambda d: provision_rows.rows(d, [1]),
        "provision_rows.shown": lambda d: provision_rows.shown(d, [1]),
        "recipients.check": lambda d: recipients.check(d, NEW),
        "recipients.ids": recipients.ids,
        "recipients.rows": lambda d: recipients.rows(d, [1]),
        "suspensions.kept_from_mail": suspensions.kept_from_mail,
        "suspensions.of_member": lambda d: suspensions.of_member(d, person),
        "suspensions.rows": suspensions.rows,
    }


def _of_cases(matter: Matter) -> Mapping[str, Act]:
    case, right = matter.id, matter.right.id
    return {
        "carrying_out.preview": lambda d: carrying_out.preview(d, case, right),
        "corrections.sheet": lambda d: corrections.sheet(d, case, right),
        "follow_throughs.preview": lambda d: follow_throughs.preview(d, TOLD),
        "follow_throughs.rows": follow_throughs.rows,
        "suspensions.planned": lambda d: suspensions.planned(d, case, right),
    }


def _telling() -> Mapping[str, Act]:
    return {
        "follow_throughs.confirm": lambda d: follow_throughs.confirm(d, TOLD, DAY),
        "follow_throughs.drop": lambda d: follow_throughs.drop(d, TOLD, WHY),
        "follow_throughs.tell_otherwise": lambda d: follow_throughs.tell_otherwise(d, TOLD, WHY),
    }


def _planning(matter: Matter) -> Mapping[str, tuple[Verb, Act]]:
    case, right, draft = matter.id, matter.right.id, CorrectionPlanDraft({})
    return {
        "corrections.plan": (Verb.decide, lambda d: corrections.plan(d, case, right, draft)),
        "suspensions.plan": (Verb.decide, lambda d: suspensions.plan(d, case, right, "all")),
    }


def _guarded_alone() -> Mapping[str, tuple[Verb, Act]]:
    return {
        "follow_throughs.ask": (Verb.issue_letter, lambda d: follow_throughs.ask(d, [TOLD])),
        "provisions.provide": (Verb.provide, lambda d: provisions.provide(d, GIVEN)),
        "provisions.record_fact": (
            Verb.record_fact,
            lambda d: provisions.record_fact(d, GIVEN, WHY),
        ),
        "recipients.add": (Verb.keep_recipients, lambda d: recipients.add(d, NEW)),
        "recipients.change": (Verb.keep_recipients, lambda d: recipients.change(d, TO, NEW, 1)),
        "recipients.end": (Verb.keep_recipients, lambda d: recipients.end(d, TO, DAY, 1)),
        "suspensions.lift": (Verb.judge, lambda d: suspensions.lift(d, STOP, WHY)),
    }


INNER = {
    "corrections.apply_in",
    "follow_throughs.ask_in",
    "recipient_letters.paper",
    "remedy_plans.planning",
    "remedy_section.section",
    "suspensions.apply_in",
}
"""Parts of a verb, inside the unit that it opened after asking."""
