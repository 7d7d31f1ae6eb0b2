from datetime import date, timedelta

from app.rules.fees import FEE_REMEDIES, FeeTable, check_amounts, fee_for, refuse_fee, table_on
from app.rules.rights import Remedy, rule_of

DAY = date(2026, 4, 20)
DISCLOSURE = rule_of(Remedy.disclosure, "", DAY)
OLD = FeeTable(date(2026, 4, 1), {Remedy.disclosure: 300})
NEW = FeeTable(date(2026, 5, 1), {Remedy.disclosure: 0})


def test_the_law_knows_three_rights_with_a_fee() -> None:
    assert (
        Remedy.purpose_notice,
        Remedy.disclosure,
        Remedy.provision_record_disclosure,
    ) == FEE_REMEDIES


def test_the_amount_is_that_of_the_day_of_arrival() -> None:
    tables = [NEW, OLD]
    assert table_on(tables, OLD.published_on - timedelta(days=1)) is None
    assert fee_for(tables, DISCLOSURE, NEW.published_on - timedelta(days=1)) == 300
    assert fee_for(tables, DISCLOSURE, NEW.published_on) == 0


def test_a_right_without_an_amount_has_no_fee() -> None:
    purpose = rule_of(Remedy.purpose_notice, "", DAY)
    assert fee_for([OLD], purpose, DAY) is None
    assert "公表していませんでした" in (refuse_fee(purpose, None) or "")


def test_nothing_is_asked_where_nothing_is_the_amount() -> None:
    assert "「いただきません」と公表しています" in (refuse_fee(DISCLOSURE, 0) or "")
    assert refuse_fee(DISCLOSURE, 300) is None


def test_amounts_are_those_of_the_law_and_of_some_cost() -> None:
    assert list(check_amounts({Remedy.disclosure: 300, Remedy.purpose_notice: 0})) == []
    problems = list(check_amounts({Remedy.correction: 300, Remedy.disclosure: 10_001}))
    assert [problem.field for problem in problems] == ["correction", "disclosure"]
    assert "「訂正・追加・削除」では手数料をいただけません" in problems[0].sentence


def test_what_was_typed_in_later_holds_for_no_request_that_was_here_before() -> None:
    late = FeeTable(date(2026, 4, 1), {Remedy.disclosure: 500}, set_on=DAY)
    assert fee_for([late], DISCLOSURE, DAY - timedelta(days=1)) is None
    assert fee_for([late], DISCLOSURE, DAY) == 500
    assert fee_for([OLD, late], DISCLOSURE, DAY - timedelta(days=1)) == 300
    assert fee_for([OLD, late], DISCLOSURE, DAY) == 500
