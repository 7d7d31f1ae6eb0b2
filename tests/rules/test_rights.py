from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.rules.errors import Refused
from app.rules.rights import (
    IN_FORCE_FROM,
    RULES,
    Remedy,
    bases_of,
    may_ask_fee,
    only_basis,
    rule_of,
    rules_for,
)

DAY = date(2026, 4, 20)
# fee possible, carried out first, notice due, reason due, 法39条, identity needed
TABLE = {
    Remedy.purpose_notice: (True, False, True, True, False, True),
    Remedy.disclosure: (True, False, True, True, True, True),
    Remedy.provision_record_disclosure: (True, False, True, True, True, True),
    Remedy.correction: (False, True, True, True, True, True),
    Remedy.suspension_of_use: (False, True, True, True, True, True),
    Remedy.erasure: (False, True, True, True, True, True),
    Remedy.suspension_of_provision: (False, True, True, True, True, True),
    Remedy.complaint: (False, False, False, False, False, False),
    Remedy.wish: (False, False, False, False, False, True),
}


@pytest.mark.parametrize("remedy", list(Remedy))
def test_each_remedy_is_as_the_law_has_it(remedy: Remedy) -> None:
    for rule in rules_for(remedy):
        assert (
            rule.fee_possible,
            rule.carried_out_first,
            rule.notice_due,
            rule.reason_due,
            rule.legal,
            rule.identity_needed,
        ) == TABLE[remedy]


def test_screens_show_words_and_never_codes() -> None:
    words = [remedy.word for remedy in Remedy]
    assert words[:3] == ["利用目的の通知", "開示", "提供記録の開示"]
    assert len(set(words)) == len(words)
    assert not any(character.isascii() for word in words for character in word)


def test_no_basis_belongs_to_two_rules_of_a_remedy_on_one_day() -> None:
    for remedy in Remedy:
        bases = bases_of(remedy, DAY)
        assert len(set(bases)) == len(bases)


def test_violation_and_need_are_told_apart_by_the_basis() -> None:
    violation = rule_of(Remedy.erasure, "法第35条第1項（不正な取得）", DAY)
    need = rule_of(Remedy.erasure, "法第35条第5項（漏えい等が生じた）", DAY)
    assert violation.grounds != need.grounds
    assert "need_outweighed" in need.grounds


def test_a_basis_is_given_where_there_is_no_choice() -> None:
    assert only_basis(Remedy.disclosure, DAY) == "法第33条第1項"
    assert only_basis(Remedy.erasure, DAY) == ""
    assert only_basis(Remedy.wish, DAY) == ""
    assert rule_of(Remedy.wish, "", DAY).remedy is Remedy.wish


def test_a_basis_of_another_remedy_is_refused() -> None:
    with pytest.raises(Refused, match="「開示」の根拠「法第34条第1項」は、2026年4月20日"):
        rule_of(Remedy.disclosure, "法第34条第1項", DAY)


def test_no_rule_is_known_before_its_day() -> None:
    before = IN_FORCE_FROM - timedelta(days=1)
    assert bases_of(Remedy.disclosure, before) == ()
    with pytest.raises(Refused):
        rule_of(Remedy.disclosure, "", before)


def test_a_rule_holds_on_its_last_day() -> None:
    rule = replace(RULES[0], effective_to=DAY)
    assert rule.is_in_force(DAY)
    assert not rule.is_in_force(DAY + timedelta(days=1))


def test_a_fee_waits_for_its_publication() -> None:
    disclosure = rule_of(Remedy.disclosure, "", DAY)
    correction = rule_of(Remedy.correction, "", DAY)
    assert not may_ask_fee(disclosure, DAY, None)
    assert not may_ask_fee(disclosure, DAY, DAY + timedelta(days=1))
    assert may_ask_fee(disclosure, DAY, DAY)
    assert not may_ask_fee(correction, DAY, DAY)
