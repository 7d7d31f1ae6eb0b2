"""Counts of requests: endings apart, 存否 for the head alone, days without those of waiting."""

from datetime import date

from app.rules.outcomes import Outcome
from app.rules.request_counts import Counted, count
from app.rules.rights import Remedy

DAY = date(2026, 4, 1)


def one(
    remedy: Remedy = Remedy.disclosure,
    outcome: Outcome | None = None,
    *,
    received_on: date = DAY,
    answered_on: date | None = None,
    first: bool = True,
    stopped_days: int = 0,
    in_time: bool | None = None,
    ground: str = "",
) -> Counted:
    return Counted(
        remedy,
        received_on,
        first=first,
        outcome=outcome,
        ground=ground,
        answered_on=answered_on,
        stopped_days=stopped_days,
        in_time=in_time,
    )


def test_nothing_at_all_is_counted_as_nothing() -> None:
    counts = count([], head=True)
    assert (counts.cases, counts.days, counts.by_month) == (0, [], ())
    assert counts.median_days is None
    assert counts.share_percent is None
    assert counts.longest_days is None


def test_a_case_with_two_rights_is_one_case_and_two_rights() -> None:
    counts = count([one(), one(Remedy.erasure, first=False)], head=True)
    assert counts.cases == 1
    assert counts.by_remedy == {Remedy.disclosure: 1, Remedy.erasure: 1}


def test_an_ending_is_no_refusal() -> None:
    counts = count([one(outcome=Outcome.no_authority), one(outcome=Outcome.refused)], head=True)
    assert counts.by_outcome == {Outcome.refused: 1}
    assert counts.by_ending == {Outcome.no_authority: 1}


def test_only_the_head_sees_what_was_not_answered_about_existence() -> None:
    lines = [one(outcome=Outcome.existence_withheld), one(outcome=Outcome.none_held)]
    assert count(lines, head=True).withheld == 1
    assert count(lines, head=False).withheld == 0
    for head in (True, False):
        assert count(lines, head=head).by_outcome == {Outcome.none_held: 2}


def test_days_leave_out_those_of_waiting_for_papers() -> None:
    answered = [
        one(answered_on=date(2026, 4, 11)),
        one(answered_on=date(2026, 4, 22), stopped_days=7),
    ]
    counts = count([*answered, one()], head=True)
    assert counts.days == [10, 14]
    assert counts.median_days == 12.0
    assert counts.longest_days == 14
    assert counts.open_rights == 3


def test_the_share_in_time_is_of_ended_cases_rounded_down() -> None:
    ended = [one(in_time=True), one(in_time=True), one(in_time=False), one()]
    counts = count(ended, head=True)
    assert (counts.in_time, counts.ended, counts.share_percent) == (2, 3, 66)


def test_months_run_over_the_turn_of_the_year_with_their_gaps() -> None:
    days = (date(2026, 11, 30), date(2027, 2, 28), date(2027, 2, 1))
    counts = count([one(received_on=day) for day in days], head=True)
    assert counts.by_month == [
        (date(2026, 11, 1), 1),
        (date(2026, 12, 1), 0),
        (date(2027, 1, 1), 0),
        (date(2027, 2, 1), 2),
    ]


def test_grounds_stand_in_the_order_of_the_law() -> None:
    lines = [one(ground=code) for code in ("need_none", "disclosure_person", "need_none", "")]
    assert list(count(lines, head=True).by_ground.items()) == [
        ("disclosure_person", 1),
        ("need_none", 2),
    ]
