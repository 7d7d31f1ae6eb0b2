"""Follow-ups: each ends by a person, with its outcome, once."""

from pathlib import Path

import pytest

from app.office import follow_ups, history
from app.rules.errors import Refused
from app.rules.follow_ups import FollowUpEnd
from app.rules.ids import FollowUpId
from tests.office.campaign_work import Campaign
from tests.office.seats import Office


@pytest.fixture
def task(office: Office, tmp_path: Path) -> FollowUpId:
    campaign = Campaign.begun(office, tmp_path, 1)
    campaign.posted()
    campaign.answered(campaign.keys()[0], "declined")
    return follow_ups.ids(office.clerk)[0]


def test_a_task_ends_with_its_outcome(office: Office, task: FollowUpId) -> None:
    follow_ups.end(office.clerk, task, FollowUpEnd.leaving, "退会届をお渡しした")
    assert follow_ups.ids(office.clerk) == []
    (row,) = follow_ups.rows(office.clerk, follow_ups.ids(office.clerk, open_only=False))
    assert (row.outcome, row.note, row.ended_on) == (
        "leaving",
        "退会届をお渡しした",
        office.clerk.today,
    )
    assert history.rows(office.manager)[0].title == "個別対応を終えた"
    with pytest.raises(Refused, match="終わっています"):
        follow_ups.end(office.clerk, task, FollowUpEnd.kept)


@pytest.mark.parametrize(
    ("outcome", "note", "words"),
    [
        ("", "", "結果を選んで"),
        ("other", " ", "メモに結果"),
        ("kept", "メ\u2066モ", "目に見えない文字"),
    ],
)
def test_an_end_without_an_outcome_is_refused(
    outcome: str, note: str, words: str, office: Office, task: FollowUpId
) -> None:
    with pytest.raises(Refused, match=words):
        follow_ups.end(office.clerk, task, outcome, note)
    assert follow_ups.ids(office.clerk) == [task]


def test_a_task_that_is_not_there_cannot_end(office: Office) -> None:
    with pytest.raises(Refused, match="見つかりません"):
        follow_ups.end(office.clerk, FollowUpId(99), FollowUpEnd.kept)


def test_an_auditor_ends_nothing(office: Office, task: FollowUpId) -> None:
    assert follow_ups.ids(office.auditor) == [task]
    with pytest.raises(Refused, match="同意の記録"):
        follow_ups.end(office.auditor, task, FollowUpEnd.kept)
