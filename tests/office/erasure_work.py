"""Take fictional people to the erasure of what is held of them."""

from dataclasses import replace
from datetime import date

from app.office import erasure_plan, erasures, intake, member_states, members
from app.office.erasures import Erased
from app.rules.erasures import DryRun, Elsewhere, Held, Scope
from app.rules.ids import ChildId, MemberId
from tests.office import seats
from tests.office.matters import Matter
from tests.office.seats import Office

BASIS = "法第35条第5項（利用する必要がなくなった）"
PARTLY = {"ground": "need_outweighed", "public_reason": "法令により残すものがあるため"}


def asked(office: Office, member_id: MemberId | None = None, **typed: object) -> Matter:
    """Take a request for erasure; of a new member where none is named."""
    draft = seats.request(**{"rights": ("erasure",), "bases": (BASIS,), **typed})
    if member_id is None:
        return Matter.taken(office, draft)
    return Matter(office, intake.take(office.clerk, draft).request_id, member_id)


def planned(
    matter: Matter,
    outcome: str = "full",
    scope: Scope = Scope.whole,
    elsewhere: tuple[Elsewhere, ...] = (),
) -> Matter:
    """Identify, decide and plan."""
    words = PARTLY if outcome == "partial" else {}
    matter.identify().decide(outcome, **words)
    right = matter.right.id
    erasure_plan.plan(matter.office.clerk, matter.id, right, scope, elsewhere)
    return matter


def approved(matter: Matter, outcome: str = "full", scope: Scope = Scope.whole) -> Matter:
    """Go the whole way to the approval."""
    return planned(matter, outcome, scope).submit().approve()


def carried_out(matter: Matter) -> Erased:
    """Let the manager erase."""
    return erasures.carry_out(matter.office.manager, matter.id, matter.right.id)


def left(office: Office, code: str = "00010001", **changed: object) -> MemberId:
    """Register somebody who leaves at once."""
    draft = replace(seats.member(code), **changed)  # type: ignore[arg-type]
    key = members.register(office.clerk, draft).member_id
    member_states.leave(office.clerk, key, office.clerk.today.isoformat(), "架空の退会")
    return key


def over(office: Office) -> date:
    """Turn the clock to a day on which everybody who left may be erased."""
    office.watch.turn_to(date(2026, 12, 1))
    return office.clerk.today


def nouns(run: DryRun) -> tuple[set[Held], set[Held]]:
    """Return the kinds that go and the kinds that stay."""
    return {line.noun for line in run.goes}, {line.noun for line in run.stays}


def child_of(office: Office, member_id: MemberId) -> ChildId:
    """Return a member's first child."""
    with office.clerk.look() as unit:
        return unit.children.of([member_id])[member_id][0].id
