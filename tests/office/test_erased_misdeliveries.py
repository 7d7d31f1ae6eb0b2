"""Who has a letter that went astray is known until it is settled, though its owner is erased."""

from dataclasses import dataclass
from datetime import date

import pytest

from app.office import (
    certificates,
    dispatches,
    erasure_plan,
    erasures,
    member_states,
    members,
    misdeliveries,
)
from app.rules.dispatches import Posting
from app.rules.errors import Refused
from app.rules.ids import IncidentId, MemberId
from app.rules.misdelivery import Misdelivery, Receiver, Recovery
from tests.office import seats
from tests.office.incident_work import judge
from tests.office.seats import Office

RECEIVER = Receiver("架空　隣子", "997-0001", "隣町1-1")


@dataclass(frozen=True)
class Astray:
    """Hold a member who left, whose certificate lies with somebody else."""

    member_id: MemberId
    incident_id: IncidentId
    number: str


@pytest.fixture
def astray(office: Office) -> Astray:
    clerk = office.clerk
    member_id = members.register(clerk, seats.member()).member_id
    sent = certificates.issue(clerk, member_id, clerk.today)
    dispatches.post(clerk, [Posting(sent.letter_id, "普通郵便", "")], clerk.today)
    member_states.leave(clerk, member_id, clerk.today.isoformat(), "退会")
    office.watch.turn_to(date(2027, 6, 1))
    said = Misdelivery(clerk.today, RECEIVER)
    recorded = misdeliveries.record(clerk, sent.letter_id, said)
    return Astray(member_id, recorded.id, sent.document_number)


def test_an_erasure_waits_for_a_letter_that_lies_with_somebody_else(
    office: Office, astray: Astray
) -> None:
    (obstacle,) = erasure_plan.dry_run_of(office.manager, astray.member_id).obstacles
    assert f"誤送付した文書（{astray.number}）の対応が終わっていません" in obstacle
    with pytest.raises(Refused, match="この方の情報は消去していません"):
        erasures.erase_left(office.manager, [astray.member_id])
    (row,) = misdeliveries.rows(office.manager, open_only=True)
    assert row.incident.receiver == RECEIVER


def test_once_it_is_settled_the_erasure_takes_it_along(office: Office, astray: Astray) -> None:
    misdeliveries.recover(
        office.clerk, astray.incident_id, office.clerk.today, Recovery.sent_back.word
    )
    judge(office.clerk, astray.incident_id)
    misdeliveries.close(office.manager, astray.incident_id)
    erasures.erase_left(office.manager, [astray.member_id])
    (row,) = misdeliveries.rows(office.manager)
    assert row.incident.receiver == Receiver("")
