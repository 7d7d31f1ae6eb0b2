"""Follow-ups: tasks about single people, opened in bulk and ended one by one."""

from datetime import date

from app.rules.ids import SlipId
from app.storage.follow_ups import NewFollowUp
from tests.storage.campaigns import frozen
from tests.storage.records import TODAY, Records


def test_tasks_are_opened_found_and_ended(records: Records) -> None:
    key = frozen(records, 2)
    with records.write() as unit:
        owners = unit.slips.owners(unit.slips.ids(key))
        unit.follow_ups.add(
            NewFollowUp("no_answer", owner.member_id, owner.slip_id, TODAY) for owner in owners
        )
        unit.follow_ups.add([NewFollowUp("declined", owners[0].member_id, None, TODAY, "架空")])
        unit.follow_ups.add([])
        ids = unit.follow_ups.ids()
        unit.follow_ups.end(ids[0], date(2026, 5, 2), "agreed", "お電話で")
        unit.log()
    with records.read() as unit:
        assert len(ids) == 3
        assert unit.follow_ups.ids() == ids[1:]
        assert unit.follow_ups.ids(open_only=False) == ids
        assert unit.follow_ups.ids(slip_ids=[owners[1].slip_id]) == [ids[1]]
        assert unit.follow_ups.of_campaign(key) == [ids[1]]
        ended, waiting, alone = unit.follow_ups.rows(ids)
    assert (ended.ended_on, ended.outcome, ended.note) == (date(2026, 5, 2), "agreed", "お電話で")
    assert (waiting.member_code, waiting.member_name) == ("0000000002", "架空　太郎")
    assert (waiting.slip_id, waiting.slip_number) == (SlipId(2), owners[1].number)
    assert (alone.slip_id, alone.slip_number, alone.note) == (None, "", "架空")
