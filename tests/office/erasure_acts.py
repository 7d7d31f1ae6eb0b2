"""Name the verbs about erasure, and a call that would do each."""

from collections.abc import Callable, Mapping

from app.office import erasure_certificates, erasure_due, erasure_plan, erasures
from app.office.desk import Desk
from app.rules.erasures import Scope
from app.rules.ids import ErasureId
from app.rules.roles import Verb
from tests.office.matters import Matter

Act = Callable[[Desk], object]

INNER = {"erasing.erase_in", "erasure_plan.found_for", "erasure_plan.run_of"}
INNER |= {"erasures.retained_in", "erasure_list.write", "list_keys.list_key", "reused_codes.asker"}
INNER |= {"erasure_list.finish", "erasure_list.refresh"}
INNER |= {"erasure_section.section"}
"""Parts of a verb, inside the unit that it opened after asking."""


def acts(matter: Matter) -> Mapping[str, tuple[Verb, Act]]:
    """Return the verbs by the names of their modules and their own."""
    case, right, person = matter.id, matter.right.id, matter.member_id
    return {
        "erasure_certificates.issue": (
            Verb.issue_letter,
            lambda d: erasure_certificates.issue(d, ErasureId(1)),
        ),
        "erasure_certificates.preview": (
            Verb.read_requests,
            lambda d: erasure_certificates.preview(d, ErasureId(1)),
        ),
        "erasure_due.rows": (Verb.erase, erasure_due.rows),
        "erasure_plan.dry_run": (
            Verb.read_requests,
            lambda d: erasure_plan.dry_run(d, case, right),
        ),
        "erasure_plan.dry_run_of": (Verb.erase, lambda d: erasure_plan.dry_run_of(d, person)),
        "erasure_plan.plan": (
            Verb.decide,
            lambda d: erasure_plan.plan(d, case, right, Scope.whole),
        ),
        "erasure_plan.planned": (
            Verb.read_requests,
            lambda d: erasure_plan.planned(d, case, right),
        ),
        "erasures.carry_out": (Verb.erase, lambda d: erasures.carry_out(d, case, right)),
        "erasures.erase_again": (Verb.erase, lambda d: erasures.erase_again(d, [person])),
        "erasures.erase_left": (Verb.erase, lambda d: erasures.erase_left(d, [person])),
        "erasures.retained": (Verb.read_requests, lambda d: erasures.retained(d, ErasureId(1))),
        "erasures.rows": (Verb.read_requests, erasures.rows),
        "erasures.settle": (Verb.erase, erasures.settle),
    }
