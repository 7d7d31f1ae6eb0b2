"""Letters to single people: for a reason, posted like the others, never where nothing may go."""

from pathlib import Path

import pypdfium2
import pytest

from app.office import campaigns, confidentiality, history, member_states, members
from app.rules.campaigns import SlipState
from app.rules.errors import Refused
from app.rules.ids import CampaignId, SlipId
from tests.office.campaign_work import ASKED, draft_for, member_of, person, revise
from tests.office.seats import Office


@pytest.fixture
def begun(office: Office, tmp_path: Path) -> CampaignId:
    """Freeze a campaign for two people, of whom the first lives at a protected address."""
    for place in (1, 2):
        members.register(office.clerk, person(place))
    confidentiality.protect(office.manager, member_of(office, 1), "2026-04-20", "支援措置")
    version = revise(office, tmp_path)
    office.watch.turn_to(ASKED)
    return campaigns.freeze(office.manager, draft_for(version)).campaign_id


@pytest.fixture
def alone(office: Office, begun: CampaignId) -> SlipId:
    (slip_id,) = campaigns.slip_ids(office.clerk, begun, "left_out")
    return slip_id


def test_who_was_left_out_is_written_to_alone(
    office: Office, begun: CampaignId, alone: SlipId
) -> None:
    done = campaigns.issue_alone(office.manager, alone, "ご本人の希望")
    assert (done.letters, done.document_number) == (1, "共人総発第9-1号")
    assert campaigns.issue_run(office.manager, begun).letters == 1
    pdf = campaigns.letter_of(office.clerk, alone, done.run_id, reason="発送のため")
    document = pypdfium2.PdfDocument(pdf)
    assert "末広町架空" in document[0].get_textpage().get_text_range()
    document.close()
    assert campaigns.to_pull(office.clerk, done.run_id) == []
    campaigns.mark_sent(office.clerk, done.run_id, ASKED, "簡易書留")
    (row,) = campaigns.slip_rows(office.clerk, [alone])
    assert (row.state, row.sent_on, row.notice_id is None) == (SlipState.sent, ASKED, False)
    with pytest.raises(Refused, match="何も変えていません"):
        campaigns.issue_alone(office.manager, alone, "もう一度")


def test_a_letter_to_one_is_never_in_a_pile(office: Office, alone: SlipId) -> None:
    done = campaigns.issue_alone(office.manager, alone, "ご本人の希望")
    with pytest.raises(Refused, match="お一人ずつ"):
        campaigns.bulk(office.clerk, done.run_id)


def test_the_reason_is_asked_for_and_logged(office: Office, alone: SlipId) -> None:
    for reason, words in ((" ", "理由を書いて"), ("理\u2066由", "目に見えない文字")):
        with pytest.raises(Refused, match=words):
            campaigns.issue_alone(office.manager, alone, reason)
    campaigns.issue_alone(office.manager, alone, "ご本人の希望")
    values = [row.values for row in history.rows(office.manager)[:3]]
    assert {"reason": "ご本人の希望"} in values


def test_nothing_is_sent_to_who_must_get_nothing(office: Office, alone: SlipId) -> None:
    member_states.stop_mail(office.clerk, member_of(office, 1), "お申出")
    with pytest.raises(Refused, match="いまお送りすることができません"):
        campaigns.issue_alone(office.manager, alone, "念のため")
