"""Show one disposal whole: what is listed, who proposed, who approved, what came of it."""

from dataclasses import dataclass

from app.office.desk import Desk
from app.office.disposal_found import one
from app.office.disposal_sheets import done_facts
from app.office.disposal_writers import writers
from app.rules.ids import DisposalId
from app.rules.roles import Verb
from app.storage.disposals import DisposalRow


@dataclass(frozen=True)
class DisposalPage:
    """Hold a disposal beside the names of the people who dealt with it."""

    row: DisposalRow
    proposer: str
    approver: str
    done: tuple[tuple[str, str], ...]
    is_own: bool


def page(desk: Desk, key: DisposalId) -> DisposalPage:
    """Return one disposal as a page shows it; `is_own` where this person wrote in it."""
    desk.demand(Verb.read_governance)
    with desk.look() as unit:
        row, names = one(unit, key), unit.staff.names()
        return DisposalPage(
            row=row,
            proposer=names.get(row.proposed_by, ""),
            approver=row.approval_paper or names.get(row.approved_by or 0, ""),
            done=tuple(done_facts(unit, row)),
            is_own=desk.actor.id in writers(unit, row),
        )
