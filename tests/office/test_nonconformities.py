"""What has already happened is recorded as a fact, and changes nothing else (OFFICE L-08)."""

from datetime import date

import pytest

from app.office import decisions, extensions, nonconformities
from app.office.nonconformities import FactLine
from app.rules.errors import Refused
from app.rules.nonconformities import Gate
from app.storage.nonconformities import Nonconformities
from tests.office import seats
from tests.office.matters import Matter
from tests.office.seats import Office

WHAT = "4月23日付の文書で、回答が遅くなることをお知らせした"


@pytest.fixture
def late(office: Office) -> Matter:
    """Come to the day after the due day of 22 April, which seven days of waiting made."""
    matter = Matter.taken(office, seats.request(received_on="2026-04-01", late_reason="架空の事情"))
    decisions.ask_completion(office.clerk, matter.id, date(2026, 4, 5), "写し")
    decisions.receive_completion(office.clerk, matter.id, date(2026, 4, 12))
    office.watch.turn_to(date(2026, 4, 23))
    return matter


def record(matter: Matter, gate: Gate = Gate.extend, what: str = WHAT, refusal: str = "") -> None:
    nonconformities.record(
        matter.office.clerk,
        gate,
        happened_on=matter.office.clerk.today,
        what=what,
        refusal=refusal,
        request_id=matter.id,
        right_id=matter.right.id,
        member_id=matter.member_id,
    )


def only(matter: Matter) -> FactLine:
    (line,) = nonconformities.rows(matter.office.clerk, request_id=matter.id, open_only=False)
    return line


def test_the_late_letter_is_refused_and_recorded_as_a_fact(late: Matter) -> None:
    with pytest.raises(Refused) as refused:
        extensions.extend(late.office.clerk, late.id, date(2026, 4, 23), "架空の理由")
    record(late, refusal=refused.value.sentence)
    row = only(late).row
    assert (row.gate, row.happened_on, row.what) == (Gate.extend, date(2026, 4, 23), WHAT)
    assert "延長できません" in row.refusal
    assert row.remedied_on is None


def test_a_fact_has_no_legal_effect(late: Matter) -> None:
    before = late.page
    for gate in Gate:
        if gate is not Gate.authority:
            record(late, gate)
    after = late.page
    assert after.row == before.row
    assert after.case == before.case
    assert (after.moves, after.right_moves) == (before.moves, before.right_moves)


def test_it_stays_open_until_the_head_says_how_it_was_put_right(late: Matter) -> None:
    record(late)
    office, key = late.office, only(late).row.id
    with pytest.raises(Refused, match="是正の記録"):
        nonconformities.remedy(office.clerk, key, office.clerk.today, "お詫びした")
    nonconformities.remedy(office.manager, key, office.manager.today, "お電話でお詫びした")
    assert nonconformities.rows(office.clerk) == []
    line = only(late)
    assert (line.row.remedy, line.row.what) == ("お電話でお詫びした", WHAT)
    assert (line.recorded_by, line.remedied_by) == ("試験　担当者", "試験　管理子")
    with pytest.raises(Refused, match="済んでいます"):
        nonconformities.remedy(office.manager, key, office.manager.today, "もう一度")


@pytest.mark.parametrize("on", [date(2026, 4, 22), date(2026, 4, 24)])
def test_it_is_put_right_after_it_happened_and_not_in_the_future(late: Matter, on: date) -> None:
    record(late)
    with pytest.raises(Refused, match="何も変えていません"):
        nonconformities.remedy(late.office.manager, only(late).row.id, on, "お詫びした")
    assert only(late).row.remedied_on is None


def test_only_what_has_happened_and_is_described_is_a_fact(late: Matter) -> None:
    with pytest.raises(Refused, match="何が行われたか"):
        record(late, what="　")
    with pytest.raises(Refused, match="先の日付"):
        nonconformities.record(
            late.office.clerk, Gate.other, happened_on=date(2026, 4, 24), what=WHAT
        )
    with pytest.raises(Refused, match="目に見えない"):
        record(late, what="架空\x00")
    assert nonconformities.rows(late.office.clerk) == []


def test_the_page_shows_it_with_what_is_to_be_done(late: Matter) -> None:
    record(late)
    (section,) = [one for one in late.page.sections if one.title.startswith("事実の記録")]
    assert section.facts == ((Gate.extend.word, f"要是正　令和8年4月23日（木）\n{WHAT}"),)


def test_what_authorities_were_told_is_seen_by_the_head_alone(late: Matter) -> None:
    office = late.office
    with pytest.raises(Refused, match="官公署"):
        nonconformities.record(
            office.clerk, Gate.authority, happened_on=office.clerk.today, what=WHAT
        )
    nonconformities.record(
        office.manager, Gate.authority, happened_on=office.manager.today, what=WHAT
    )
    assert nonconformities.rows(office.clerk) == []
    assert nonconformities.rows(office.auditor) == []
    assert len(nonconformities.rows(office.manager)) == 1


def test_a_fact_may_be_put_inside_another_act(late: Matter) -> None:
    with late.office.clerk.unit("提供を記録") as unit:
        key = nonconformities.put(
            unit, Gate.provision, happened_on=late.office.clerk.today, what=WHAT
        )
        unit.log((("nonconformity", key),))
    (line,) = nonconformities.rows(late.office.clerk)
    assert (line.row.id, line.may_be_leak, line.receipt_number) == (key, True, "")


def test_facts_of_a_member_are_found_by_her(late: Matter) -> None:
    record(late)
    assert len(nonconformities.rows(late.office.clerk, member_id=late.member_id)) == 1


def test_erased_words_leave_the_fact_that_something_was_recorded(late: Matter) -> None:
    record(late)
    with late.office.manager.unit("消去") as unit:
        assert Nonconformities(unit.session).erase(request_ids=[late.id]) == 1
        unit.log(())
    row = only(late).row
    assert (row.what, row.refusal, row.gate) == ("", "", Gate.extend)
    (section,) = [one for one in late.page.sections if one.title.startswith("事実の記録")]
    assert "（消去済）" in section.facts[0][1]
