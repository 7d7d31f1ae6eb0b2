"""`letters run`: a bulk run, restartable."""

from pathlib import Path

import pytest

from app.office import campaigns
from tests.cli.conftest import Command
from tests.office import seats
from tests.office.campaign_work import ASKED, POSTED, Campaign


@pytest.fixture
def campaign(data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Campaign:
    office = seats.open_office(data)
    begun = Campaign.begun(office, tmp_path)
    monkeypatch.setattr("app.bootstrap.machine.clock", office.watch)
    return begun


def test_a_run_is_made_once_and_written_again_from_the_records(
    at_desk: Command, campaign: Campaign, tmp_path: Path
) -> None:
    first, again = tmp_path / "一斉.pdf", tmp_path / "もう一度.pdf"
    said = at_desk("--json", "letters", "run", "27-01", "--pdf", first)
    assert (said.status, said.document) == (0, {"letters": 3, "pages": 3})
    more = at_desk("letters", "run", "２７０１", "--pdf", again)
    assert more.out.startswith("印刷済みの3通を")
    assert first.read_bytes() == again.read_bytes()
    assert len(campaigns.page(campaign.clerk, campaign.id).runs) == 1


def test_a_file_that_cannot_be_written_loses_no_letter(
    at_desk: Command, campaign: Campaign, tmp_path: Path
) -> None:
    assert at_desk("letters", "run", "27-01", "--pdf", tmp_path).status == 1
    (run,) = campaigns.page(campaign.clerk, campaign.id).runs
    out = tmp_path / "run.pdf"
    assert at_desk("letters", "run", "27-01", "--pdf", out).status == 0
    assert out.read_bytes() == campaigns.bulk(campaign.clerk, run.id)


def test_the_second_letter_has_its_own_day(
    at_desk: Command, campaign: Campaign, tmp_path: Path
) -> None:
    out = tmp_path / "second.pdf"
    words = ("letters", "run", "27-01", "--second", "--pdf", out)
    said = at_desk(*words)
    assert (said.status, said.out) == (1, "")
    assert "1回目のお願いの投函" in said.err
    campaign.posted(POSTED)
    done = at_desk("--json", *words, "--due", "2027-05-20")
    assert done.document == {"letters": 3, "pages": 3}
    assert campaigns.page(campaign.clerk, campaign.id).row.due_on.isoformat() == "2027-05-20"


@pytest.mark.parametrize(
    ("typed", "words"), [("27-09", "再同意の依頼はありません"), ("四月", "はじめの4桁")]
)
def test_an_unknown_campaign_prints_nothing(
    typed: str, words: str, at_desk: Command, campaign: Campaign, tmp_path: Path
) -> None:
    assert campaign.clerk.today == ASKED
    said = at_desk("letters", "run", typed, "--pdf", tmp_path / "x.pdf")
    assert said.status == 1
    assert words in said.err
    assert not (tmp_path / "x.pdf").exists()
