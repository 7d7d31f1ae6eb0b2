"""`letters run`: a bulk run, restartable."""

from pathlib import Path

import pytest

from app.letters.extraction import page_texts
from app.office import campaigns
from app.rules.delivery_courses import Delivery
from tests.cli.conftest import Command
from tests.office import seats
from tests.office.campaign_work import ASKED, POSTED, Campaign
from tests.office.notice_work import Notice


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


def test_labels_list_and_single_files_go_with_the_letters(
    at_desk: Command, campaign: Campaign, tmp_path: Path
) -> None:
    labels, listed, each = tmp_path / "宛名.pdf", tmp_path / "一覧.pdf", tmp_path / "お一人ずつ"
    words = ("letters", "run", "27-01", "--by", "course", "--pdf", tmp_path / "run.pdf")
    more = ("--labels", labels, "--labels-from", "12", "--list", listed, "--each", each)
    said = at_desk(*words, *more)
    assert said.status == 0
    assert "宛名ラベル3枚を" in said.out
    assert "お一人ずつのファイル3通を" in said.out
    assert len(page_texts(labels.read_bytes())) == 2
    assert "見本センター　月-00" in page_texts(listed.read_bytes())[0]
    assert len(list(each.iterdir())) == 3
    again = at_desk(*words, *more)
    assert "（3通は前に書き出したままです）" in again.out
    (run,) = campaigns.page(campaign.clerk, campaign.id).runs
    assert run.delivery is Delivery.course


def test_labels_that_will_not_do_leave_the_letters(
    at_desk: Command, campaign: Campaign, tmp_path: Path
) -> None:
    out, labels = tmp_path / "run.pdf", tmp_path / "labels.pdf"
    words = ("letters", "run", "27-01", "--pdf", out, "--labels", labels)
    said = at_desk(*words, "--labels-from", "13")
    assert (said.status, "1から12まで" in said.err) == (1, True)
    assert (out.exists(), labels.exists()) == (True, False)
    assert at_desk("--json", *words).document == {"letters": 3, "pages": 3}
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
    ("typed", "words"), [("27-09", "再同意の依頼もお知らせもありません"), ("四月", "はじめの4桁")]
)
def test_an_unknown_campaign_prints_nothing(
    typed: str, words: str, at_desk: Command, campaign: Campaign, tmp_path: Path
) -> None:
    assert campaign.clerk.today == ASKED
    said = at_desk("letters", "run", typed, "--pdf", tmp_path / "x.pdf")
    assert said.status == 1
    assert words in said.err
    assert not (tmp_path / "x.pdf").exists()


def test_a_notice_is_printed_by_its_number_too(
    at_desk: Command, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = seats.open_office(data)
    notice = Notice.begun(office, tmp_path)
    monkeypatch.setattr("app.bootstrap.machine.clock", office.watch)
    out = tmp_path / "notice.pdf"
    done = at_desk("--json", "letters", "run", "26-01", "--pdf", out)
    assert done.document == {"letters": 2, "pages": 4}
    said = at_desk("letters", "run", "26-01", "--second", "--pdf", out)
    assert (said.status, "1回だけ" in said.err) == (1, True)
    assert notice.tally.total == 2
