"""One letter of a run that reached somebody else is followed by its 整理番号."""

from datetime import timedelta
from pathlib import Path

import pytest

from app.letters import extraction
from app.office import (
    campaigns,
    dispatch_book,
    history,
    letters,
    misdeliveries,
    misdelivery_letters,
    slip_misdeliveries,
)
from app.office.misdeliveries import MisdeliveryRow
from app.rules.errors import Refused
from app.rules.ids import LetterId, RunId
from app.rules.misdelivery import Misdelivery, Receiver
from app.rules.periods import Days
from app.rules.slip_numbers import BadSlipNumber, spoken
from app.storage.erasure_reach import Person, Sorted, reach_of
from tests.office.campaign_work import Campaign
from tests.office.incident_work import judge
from tests.office.seats import Office

NEIGHBOUR = Receiver("架空　隣子", "997-0000", "架空県架空市架空町9番9号")


@pytest.fixture
def sent(office: Office, tmp_path: Path) -> Campaign:
    campaign = Campaign.begun(office, tmp_path, 2)
    campaign.posted()
    return campaign


def letter_of(campaign: Campaign) -> LetterId:
    (run,) = campaigns.page(campaign.clerk, campaign.id).runs
    return run.letter_id


def astray(campaign: Campaign) -> MisdeliveryRow:
    slip, clerk = campaign.rows()[0], campaign.clerk
    said = Misdelivery(clerk.today, NEIGHBOUR)
    slip_misdeliveries.record(clerk, letter_of(campaign), spoken(slip.number), said)
    (row,) = misdeliveries.rows(clerk)
    return row


def test_the_incident_names_the_person_by_her_slip(sent: Campaign) -> None:
    row, (hers, other) = astray(sent), sent.rows()
    assert (row.incident.slip_id, row.slip_number) == (hers.slip_id, spoken(hers.number))
    for said in (spoken(hers.number), hers.member_name, "架空　隣子 様に届いた", "普通郵便"):
        assert said in row.incident.what
    assert other.member_name not in row.incident.what
    newest = history.rows(sent.office.manager)[0]
    assert {("slip", hers.slip_id), ("member", hers.member_id)} < set(newest.subjects)
    lines = dispatch_book.rows(sent.clerk, Days())
    assert [line.astray for line in lines if line.letter.id == letter_of(sent)] == [False]


def test_each_letter_of_a_run_may_go_astray_but_once(sent: Campaign) -> None:
    astray(sent)
    clerk, said = sent.clerk, Misdelivery(sent.clerk.today, NEIGHBOUR)
    with pytest.raises(Refused, match="もう記録しています"):
        slip_misdeliveries.record(clerk, letter_of(sent), sent.rows()[0].number, said)
    slip_misdeliveries.record(clerk, letter_of(sent), sent.rows()[1].number, said)
    assert len(misdeliveries.rows(clerk)) == 2


def test_what_cannot_be_is_refused(sent: Campaign) -> None:
    clerk, key, number = sent.clerk, letter_of(sent), sent.rows()[0].number
    said = Misdelivery(clerk.today, NEIGHBOUR)
    with pytest.raises(BadSlipNumber):
        slip_misdeliveries.record(clerk, key, f"{number[:-1]}{(int(number[-1]) + 1) % 7}", said)
    with pytest.raises(Refused, match="印刷していません"):
        slip_misdeliveries.record(clerk, LetterId(key + 1), number, said)
    with pytest.raises(Refused, match="お名前"):
        slip_misdeliveries.record(clerk, key, number, Misdelivery(clerk.today, Receiver(" ")))
    early = Misdelivery(clerk.today - timedelta(days=90), NEIGHBOUR)
    with pytest.raises(Refused, match="分かった日"):
        slip_misdeliveries.record(clerk, key, number, early)
    assert misdeliveries.rows(clerk) == []


def test_the_apology_names_nothing_of_her_and_the_stored_letter_is_hers_again(
    sent: Campaign,
) -> None:
    row, hers = astray(sent), sent.rows()[0]
    manager, (run,) = sent.office.manager, campaigns.page(sent.clerk, sent.id).runs
    issued = misdelivery_letters.issue(manager, row.id)
    said = extraction.text(letters.pdf(manager, issued.letter_id))
    assert "隣子" in said
    for told in (hers.member_name, spoken(hers.number), hers.number):
        assert told not in said
    stored = campaigns.letter_of(manager, hers.slip_id, RunId(run.id), reprint=False)
    assert slip_misdeliveries.look(manager, row.id) == stored
    assert misdeliveries.rows(manager)[0].replacement_number == ""
    assert slip_misdeliveries.reprint(manager, row.id) == stored
    assert misdeliveries.rows(manager)[0].replacement_number == run.document_number
    misdeliveries.recover(manager, row.id, manager.today, "返送していただいた")
    judge(manager, row.id)
    misdeliveries.close(manager, row.id)
    assert misdeliveries.rows(manager, open_only=True) == []


def test_the_apology_goes_with_her_data(sent: Campaign) -> None:
    row, hers = astray(sent), sent.rows()[0]
    issued = misdelivery_letters.issue(sent.office.manager, row.id)
    with sent.office.manager.look() as unit:
        person = Person(members=(int(hers.member_id),), children=())
        reach = reach_of(unit.session, person, Sorted())
    assert int(issued.letter_id) in reach.letters
    assert int(hers.slip_id) in reach.slips
