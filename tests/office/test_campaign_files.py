"""One file for each member, named by nobody's name, taken up again where it stopped."""

from pathlib import Path

import pytest

from app.office import campaigns, history, member_states
from app.rules.errors import Refused
from app.rules.slip_numbers import spoken
from tests.office.campaign_work import Campaign, member_of
from tests.office.seats import Office


@pytest.fixture
def campaign(office: Office, tmp_path: Path) -> Campaign:
    return Campaign.begun(office, tmp_path)


def test_each_file_is_the_letter_as_stored(
    office: Office, campaign: Campaign, tmp_path: Path
) -> None:
    run_id, folder = campaign.printed(), tmp_path / "お一人ずつ" / "新しい"
    done = campaigns.keep_each(office.clerk, run_id, folder)
    assert (done.letters, done.there_before) == (3, 0)
    for row in campaign.rows():
        stored = campaigns.letter_of(office.clerk, row.slip_id, run_id, reprint=False)
        assert (folder / f"{spoken(row.number)}.pdf").read_bytes() == stored
    assert len(list(folder.iterdir())) == 3
    titles = [row.title for row in history.rows(office.manager)]
    assert titles[0] == "再同意のお願いを書き出した"


def test_a_stopped_act_is_taken_up_again(
    office: Office, campaign: Campaign, tmp_path: Path
) -> None:
    def stop(done: int, _total: int) -> None:
        if done == 2:
            raise TimeoutError

    run_id, folder = campaign.printed(), tmp_path / "files"
    with pytest.raises(TimeoutError):
        campaigns.keep_each(office.clerk, run_id, folder, progress=stop)
    first = min(folder.iterdir())
    first.write_bytes(first.read_bytes()[:-1])
    done = campaigns.keep_each(office.clerk, run_id, folder)
    assert (done.letters, done.there_before) == (2, 1)
    assert len(list(folder.iterdir())) == 3


def test_who_is_kept_back_has_no_file(office: Office, campaign: Campaign, tmp_path: Path) -> None:
    run_id = campaign.printed()
    member_states.stop_mail(office.clerk, member_of(office, 1), "お申出")
    done = campaigns.keep_each(office.clerk, run_id, tmp_path / "files")
    assert (done.letters, sum(done.left_out.values())) == (2, 1)
    assert len(list((tmp_path / "files").iterdir())) == 2


def test_nothing_is_written_among_the_records(
    office: Office, campaign: Campaign, tmp_path: Path
) -> None:
    run_id = campaign.printed()
    with pytest.raises(Refused, match="データフォルダの中"):
        campaigns.keep_each(office.clerk, run_id, office.folder / "文書")
    (tmp_path / "taken").write_text("")
    with pytest.raises(Refused, match="フォルダを作れません"):
        campaigns.keep_each(office.clerk, run_id, tmp_path / "taken")
