"""Slips: one a person and campaign, found by number, moved in bulk, with all that happened."""

from datetime import date

import pytest
from sqlalchemy.exc import DBAPIError

from app.rules.campaigns import Returned, SlipMove, SlipState
from app.rules.ids import SlipId
from app.rules.slip_numbers import slip_number, spoken
from app.storage.notices import NewNotice
from tests.storage.campaigns import frozen
from tests.storage.records import AT, BY, COMING, TODAY, Records, agree

POSTED = date(2026, 6, 20)
SECOND = slip_number(2026, 4, 2)


def test_a_slip_is_found_by_its_ten_digits(records: Records) -> None:
    frozen(records, 3)
    with records.read() as unit:
        key = unit.slips.find(SECOND)
        assert key is not None
        (row,) = unit.slips.rows([key])
        assert unit.slips.find("0000000000") is None
    assert (row.id, row.number, row.member_code) == (row.slip_id, SECOND, "0000000002")
    assert (row.member_name, row.centre, row.state) == (
        "架空　太郎",
        "架空センター",
        SlipState.unsent,
    )
    assert (row.sent_on, row.answered_on, row.notice_id, row.consent_id) == (None, None, None, None)


@pytest.mark.parametrize("typed", [SECOND, spoken(SECOND), "00002", "0000000002"])
def test_slips_are_listed_by_number_or_member(records: Records, typed: str) -> None:
    key = frozen(records, 3)
    with records.read() as unit:
        assert [row.number for row in unit.slips.rows(unit.slips.ids(key, typed=typed))] == [SECOND]


def test_slips_are_listed_by_state_and_serial(records: Records) -> None:
    key = frozen(records, 4, left_out=1)
    with records.read() as unit:
        assert len(unit.slips.ids(key)) == 4
        assert len(unit.slips.ids(key, state="left_out")) == 1
        assert len(unit.slips.ids(key, typed="太郎")) == 4
        assert unit.slips.ids(key, typed="花子") == []
        owners = unit.slips.owners(unit.slips.ids(key))
    assert [owner.number[4:9] for owner in owners] == ["00001", "00002", "00003", "00004"]


def test_what_happens_to_many_is_kept_for_each(records: Records) -> None:
    key = frozen(records, 3)
    with records.write() as unit:
        ids = unit.slips.ids(key)
        unit.slips.change(ids, state=SlipState.sent.value, sent_on=POSTED)
        unit.slips.happened(ids, SlipMove.send, POSTED, BY, AT)
        unit.slips.change(ids[:1], state=SlipState.undelivered.value)
        why = Returned.moved.word
        unit.slips.happened(ids[:1], SlipMove.come_back, POSTED, BY, AT, reason=why)
        unit.slips.happened([], SlipMove.send, POSTED, BY, AT)
        unit.log()
    with records.read() as unit:
        first, second, _ = unit.slips.rows(ids)
        events = unit.slips.events(ids[0])
    assert (first.state, first.reason, first.sent_on) == (SlipState.undelivered, why, POSTED)
    assert (second.state, second.reason) == (SlipState.sent, "")
    assert [(one.kind, one.on_day, one.recorded_at) for one in events] == [
        (SlipMove.send, POSTED, AT),
        (SlipMove.come_back, POSTED, AT),
    ]


def test_each_slip_points_to_the_notice_of_its_own_member(records: Records) -> None:
    key = frozen(records, 3)
    version = records.versions[COMING]
    with records.write() as unit:
        owners = unit.slips.owners(unit.slips.ids(key))
        shown = [NewNotice(one.member_id, version, "", POSTED, "letter") for one in owners[1:]]
        keys = unit.notices.add_all(shown, BY, AT)
        unit.slips.show(dict(zip([one.slip_id for one in owners[1:]], keys, strict=True)))
        unit.slips.show({})
        unit.log()
    pairs = records.all(
        "SELECT s.member_id, n.member_id FROM slips s JOIN notices n ON n.id = s.notice_id"
    )
    assert sorted(pairs) == [(owner.member_id, owner.member_id) for owner in owners[1:]]


def test_an_answer_stands_in_the_ledger_or_not_at_all(records: Records) -> None:
    key = frozen(records, 2)
    with records.write() as unit:
        owners = unit.slips.owners(unit.slips.ids(key))
        given = agree(unit, owners[0].member_id, COMING, TODAY)
        unit.slips.change([owners[0].slip_id], state="granted", consent_id=given)
        unit.log()
    for slip_id, consent_id in ((owners[1].slip_id, given), (owners[1].slip_id, "NULL")):
        with pytest.raises(DBAPIError, match="slips: an answer"):
            records.cheat(
                f"UPDATE slips SET state = 'granted', consent_id = {consent_id} "
                f"WHERE id = {slip_id}"
            )


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE slips SET number = '0000000000'",
        "UPDATE slips SET member_id = 1 WHERE id = 2",
        "DELETE FROM slips",
        "DELETE FROM slip_events",
        "UPDATE slip_events SET reason = 'x'",
    ],
)
def test_who_was_asked_and_what_happened_stays(records: Records, statement: str) -> None:
    key = frozen(records, 2)
    with records.write() as unit:
        unit.slips.happened(unit.slips.ids(key), SlipMove.send, POSTED, BY, AT)
        unit.log()
    with pytest.raises(DBAPIError, match="slips:"):
        records.cheat(statement)
    with records.read() as unit:
        assert unit.slips.find(SECOND) == SlipId(2)
