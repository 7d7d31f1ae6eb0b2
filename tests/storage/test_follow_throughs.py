"""A follow-through goes from proposed to asked to its end; notes can go, rows stay."""

from datetime import date

from app.rules.follow_throughs import FollowKind, FollowState
from tests.storage.cheats import assert_refused
from tests.storage.records import TODAY, Records
from tests.storage.remedies import Ground, ground


def proposed(records: Records) -> Ground:
    with records.write() as unit:
        on = ground(unit)
        for to in (on.printer, on.centre):
            unit.follow_throughs.propose(
                on.request_id, on.right_id, to, FollowKind.correction, TODAY
            )
        unit.log()
    return on


def test_the_way_of_a_follow_through(records: Records) -> None:
    on = proposed(records)
    with records.write() as unit:
        first, second = unit.follow_throughs.ids(right_id=on.right_id)
        unit.follow_throughs.ask(first, TODAY, None, "電話で依頼")
        unit.follow_throughs.end(second, FollowState.dropped, date(2026, 5, 2), "返却済み")
        unit.log()
    with records.read() as unit:
        assert unit.follow_throughs.ids(open_only=True) == [first]
        assert unit.follow_throughs.ids(request_id=on.request_id) == [first, second]
        asked, dropped = unit.follow_throughs.rows([first, second])
    assert (asked.state, asked.asked_on, asked.note) == (FollowState.asked, TODAY, "電話で依頼")
    assert (dropped.state, dropped.ended_on) == (FollowState.dropped, date(2026, 5, 2))
    with records.write() as unit:
        assert unit.follow_throughs.erase_words([on.request_id]) == 2
        unit.log()
    with records.read() as unit:
        assert [row.note for row in unit.follow_throughs.rows([first, second])] == ["", ""]


def test_that_somebody_was_told_is_never_taken_back(records: Records) -> None:
    proposed(records)
    assert_refused(records, ["DELETE FROM follow_throughs"], by="follow_throughs: rows stay")
    assert_refused(records, ["UPDATE follow_throughs SET recipient_id = 9"], by="facts stay")
