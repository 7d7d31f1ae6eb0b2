"""A run never goes to an address that has ended, whatever date its letters bear."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from app.letters.extraction import text
from app.office import campaign_copies, campaigns, labels, members
from tests.office.campaign_work import ASKED, Campaign, member_of
from tests.office.seats import Office

OVER = date(2027, 4, 10)


def test_a_run_dated_back_uses_the_addresses_of_today(office: Office, tmp_path: Path) -> None:
    campaign = Campaign.begun(office, tmp_path, 2)
    clerk, member_id = office.clerk, member_of(office, 1)
    draft = members.draft(clerk, member_id)
    away = replace(
        draft,
        away_postal_code="998-0000",
        away_address="山形県酒田市実家9-9",
        away_until_on=OVER.isoformat(),
    )
    members.change(clerk, member_id, away, 1)
    office.watch.turn_to(date(2027, 4, 22))
    run = campaigns.issue_run(office.manager, campaign.id, dated_on=ASKED)
    printed = text(campaign_copies.gather(clerk, run.run_id).pdf)
    assert "令和9年4月2日" in printed
    assert "実家" not in printed
    assert "実家" not in text(labels.print_labels(clerk, run.run_id).pdf)
