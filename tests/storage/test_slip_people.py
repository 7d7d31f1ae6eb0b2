"""Who was asked and who was told are two things: a notice asks nobody."""

from dataclasses import replace

import pytest
from sqlalchemy.exc import DBAPIError

from app.rules.campaign_aims import Aim, NoticeLetter
from app.rules.campaigns import NoAnswer, SlipState
from app.rules.ids import CampaignId, MemberId
from app.rules.slip_numbers import slip_number
from app.storage.slips import NewSlip
from app.storage.unit import Unit
from tests.storage.campaigns import FROZEN, campaign
from tests.storage.records import BY, COMING, Records, enter, somebody


def both(records: Records) -> tuple[MemberId, CampaignId, CampaignId]:
    """Ask one person and tell her of the same version."""
    with records.write() as unit:
        member = enter(unit, somebody(1))
        asking = campaign(records)
        notice = replace(asking, serial=5, aim=Aim.notice.value, on_no_answer="revision")
        first, second = (unit.campaigns.add(new, BY) for new in (asking, notice))
        for serial, key in ((4, first), (5, second)):
            slip = NewSlip(member, 1, slip_number(2026, serial, 1), SlipState.unsent)
            unit.slips.add(key, [slip])
    return member, first, second


def _set(unit: Unit, key: CampaignId, state: SlipState) -> None:
    unit.slips.change(unit.slips.ids(key), state=state.value)


def test_a_campaign_says_what_it_is_for(records: Records) -> None:
    _, asking, notice = both(records)
    with records.read() as unit:
        told, asked = unit.campaigns.rows()
        (slip,) = unit.slips.rows(unit.slips.ids(notice))
    assert (told.id, told.aim, told.letter, told.asks) == (
        notice,
        Aim.notice,
        NoticeLetter.revision,
        False,
    )
    assert (asked.id, asked.aim, asked.letter) == (asking, Aim.consent, None)
    assert (told.letter_kind, asked.letter_kind) == ("policy_revision", "campaign")
    assert told.on_no_answer is NoAnswer.keep
    assert slip.aim is Aim.notice


def test_a_notice_neither_asks_nor_waits(records: Records) -> None:
    member, asking, notice = both(records)
    version = records.versions[COMING]
    with records.write() as unit:
        assert unit.slips.asked(version) == {member}
        unit.campaigns.close(asking, FROZEN)
        assert unit.slips.asked(version) == frozenset()
        _set(unit, notice, SlipState.sent)
        assert unit.slips.waiting(member) is None
        _set(unit, asking, SlipState.sent)
        assert unit.slips.waiting(member) == unit.slips.ids(asking)[0]
        unit.log()


def test_who_got_a_notice_is_told_and_who_was_left_out_only_while_it_runs(
    records: Records,
) -> None:
    member, _, notice = both(records)
    version, letter = records.versions[COMING], NoticeLetter.revision
    with records.write() as unit:
        assert unit.slips.told(version, letter) == {member}
        assert unit.slips.told(version, NoticeLetter.joint_use) == frozenset()
        unit.campaigns.close(notice, FROZEN)
        _set(unit, notice, SlipState.left_out)
        assert unit.slips.told(version, letter) == frozenset()
        _set(unit, notice, SlipState.sent)
        assert unit.slips.told(version, letter) == {member}
        unit.log()


@pytest.mark.parametrize("state", [SlipState.granted, SlipState.declined, SlipState.expired])
def test_a_slip_of_a_notice_never_stands_as_answered(records: Records, state: SlipState) -> None:
    _, _, notice = both(records)
    with pytest.raises(DBAPIError, match="slips"), records.write() as unit:
        _set(unit, notice, state)
