"""Campaigns: kept as they were frozen, counted by their slips, found by their number."""

from datetime import date

import pytest
from sqlalchemy.exc import DBAPIError

from app.rules.campaigns import CampaignState, NoAnswer, SlipState
from app.rules.ids import CampaignId
from app.storage.campaigns import CampaignRow
from tests.storage.campaigns import FROZEN, campaign, frozen
from tests.storage.records import BY, COMING, Records


def rows(records: Records) -> list[CampaignRow]:
    with records.read() as unit:
        return list(unit.campaigns.rows())


def test_a_campaign_comes_back_as_it_was_frozen(records: Records) -> None:
    with records.write() as unit:
        key = unit.campaigns.add(campaign(records), BY)
        unit.log()
    (row,) = rows(records)
    assert (row.id, row.code, row.title) == (key, "26-04", "架空の再同意")
    assert (row.version_on, row.due_on) == (COMING, date(2026, 7, 31))
    assert (row.on_no_answer, row.state) == (NoAnswer.keep, CampaignState.frozen)
    assert (row.frozen_on, row.frozen_by, row.closed_on) == (FROZEN, "架空　担当", None)
    assert row.tally.total == 0


def test_a_campaign_is_counted_by_its_slips(records: Records) -> None:
    frozen(records, 5, left_out=2)
    (row,) = rows(records)
    assert row.tally.by_state == {SlipState.unsent: 3, SlipState.left_out: 2}


def test_a_campaign_is_found_by_its_number(records: Records) -> None:
    key = frozen(records, 1)
    with records.read() as unit:
        assert unit.campaigns.key_of(26, 4) == unit.campaigns.key_of(2026, 4) == key
        assert unit.campaigns.key_of(26, 5) is None
        assert unit.campaigns.find(99) is None


def test_a_campaign_is_closed_and_its_day_moved(records: Records) -> None:
    key = frozen(records, 1)
    with records.write() as unit:
        unit.campaigns.postpone(key, date(2026, 8, 31))
        unit.campaigns.close(key, date(2026, 9, 1))
        unit.log()
    (row,) = rows(records)
    assert (row.due_on, row.closed_on) == (date(2026, 8, 31), date(2026, 9, 1))
    assert row.state is CampaignState.closed


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE campaigns SET policy_version_id = 1",
        "UPDATE campaigns SET frozen_on = '2026-01-01'",
        "DELETE FROM campaigns",
    ],
)
def test_what_is_frozen_stays_frozen(records: Records, statement: str) -> None:
    frozen(records, 1)
    with pytest.raises(DBAPIError, match="campaigns:"):
        records.cheat(statement)
    assert rows(records)[0].id == CampaignId(1)
