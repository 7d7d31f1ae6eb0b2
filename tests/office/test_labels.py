"""Labels for a run: one for each letter that leaves, in the same order."""

from pathlib import Path

import pytest

from app.letters.extraction import page_texts
from app.office import campaigns, history, member_states
from app.office.campaigns import LabelPrint
from app.rules.errors import OfficeError, Refused
from app.rules.label_sheets import LabelSheet
from app.rules.slip_numbers import spoken
from tests.office.campaign_work import Campaign, member_of
from tests.office.seats import Office


@pytest.fixture
def campaign(office: Office, tmp_path: Path) -> Campaign:
    return Campaign.begun(office, tmp_path, 14)


def test_each_letter_has_a_label_that_bears_its_number(office: Office, campaign: Campaign) -> None:
    run_id = campaign.printed()
    done = campaigns.print_labels(office.clerk, run_id)
    assert done.labels == 14
    pages = "".join(page_texts(done.pdf))
    at = [pages.index(spoken(row.number)) for row in campaigns.list_rows(office.clerk, run_id)]
    assert len(at) == 14
    assert history.rows(office.manager)[0].values == {"labels": 14}


def test_the_first_sheet_may_be_begun_already(office: Office, campaign: Campaign) -> None:
    run_id = campaign.printed()
    sheets = page_texts(campaigns.print_labels(office.clerk, run_id, LabelPrint(start=12)).pdf)
    assert [page.count("様") for page in sheets] == [1, 12, 1]


def test_who_has_stopped_gets_no_label(office: Office, campaign: Campaign) -> None:
    run_id = campaign.printed()
    member_states.stop_mail(office.clerk, member_of(office, 1), "お申出")
    done = campaigns.print_labels(office.clerk, run_id)
    assert done.labels == 13
    assert "001号" not in "".join(page_texts(done.pdf))


@pytest.mark.parametrize(
    ("printed", "words"),
    [
        (LabelPrint(LabelSheet(3, 6, 86.4, 42.3, 18.6, 21.6)), "はみ出します"),
        (LabelPrint(start=13), "1から12まで"),
    ],
)
def test_a_sheet_that_will_not_do_prints_nothing(
    printed: LabelPrint, words: str, office: Office, campaign: Campaign
) -> None:
    run_id = campaign.printed()
    before = history.rows(office.manager)[0].number
    with pytest.raises(OfficeError, match=words):
        campaigns.print_labels(office.clerk, run_id, printed)
    assert history.rows(office.manager)[0].number == before


def test_it_can_be_stopped(office: Office, campaign: Campaign) -> None:
    def stop(_done: int, _total: int) -> None:
        raise Refused("中止しました。")

    with pytest.raises(Refused, match="中止"):
        campaigns.print_labels(office.clerk, campaign.printed(), progress=stop)
