"""Answers without a slip: a 不同意 is looked after, a yes ends what waited for it."""

from pathlib import Path

from app.office import campaigns, consents, follow_ups
from app.rules.campaigns import NoAnswer
from app.rules.follow_ups import FollowUpEnd, FollowUpKind
from app.rules.members import ConsentDraft
from app.storage.follow_ups import FollowUpRow
from tests.office.campaign_work import ARRIVED, CLOSED, Campaign
from tests.office.seats import Office


def tasks(office: Office, *, open_only: bool = True) -> list[FollowUpRow]:
    found = follow_ups.ids(office.clerk, open_only=open_only)
    return list(follow_ups.rows(office.clerk, found))


def test_a_no_at_the_counter_opens_one_task(office: Office, tmp_path: Path) -> None:
    campaign = Campaign.begun(office, tmp_path)
    campaign.posted()
    office.watch.turn_to(ARRIVED)
    row = campaign.rows()[0]
    consents.decline(office.clerk, row.member_id, ConsentDraft("", method="窓口"))
    (task,) = tasks(office)
    assert (task.kind, task.member_id, task.slip_id) == (
        FollowUpKind.declined,
        row.member_id,
        row.slip_id,
    )
    campaign.answered(row.slip_id, "declined")
    assert tasks(office) == [task]
    campaign.office.watch.turn_to(CLOSED)
    consents.record(office.clerk, row.member_id, ConsentDraft("はい", method="窓口"))
    assert tasks(office) == []
    assert tasks(office, open_only=False)[0].outcome == FollowUpEnd.agreed


def test_a_yes_at_the_counter_tells_that_mail_is_still_stopped(
    office: Office, tmp_path: Path
) -> None:
    campaign = Campaign.begun(office, tmp_path, choice=NoAnswer.stop_mail)
    campaign.posted()
    office.watch.turn_to(CLOSED)
    campaigns.close(office.manager, campaign.id)
    key = campaign.rows()[0].member_id
    done = consents.record(office.clerk, key, ConsentDraft("はい", method="窓口"))
    (task,) = tasks(office)
    assert (task.kind, task.member_id) == (FollowUpKind.no_answer, key)
    assert "止めたままです" in task.note
    assert "follow_ups" in done.changes.touched
