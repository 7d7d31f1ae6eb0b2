from datetime import date

import pytest

from app.rules.grounds import GROUNDS, grounds_of, may_refuse
from app.rules.rights import RULES, Remedy, rule_of

DAY = date(2026, 4, 20)
VIOLATION = ("violation_none", "violation_hard")
NEED = ("need_none", "need_hard", "need_outweighed")
MAY = {
    Remedy.purpose_notice: {"purpose_known", "purpose_person", "purpose_office", "purpose_state"},
    Remedy.disclosure: {
        "disclosure_person",
        "disclosure_hindrance",
        "disclosure_other_law",
        "disclosure_own_way",
    },
    Remedy.provision_record_disclosure: {
        "records_person",
        "records_hindrance",
        "records_other_law",
    },
    Remedy.correction: {"correction_true", "correction_needless", "correction_own_way"},
    Remedy.suspension_of_use: {*VIOLATION, *NEED},
    Remedy.erasure: {*VIOLATION, *NEED},
    Remedy.suspension_of_provision: {"provision_none", "provision_hard", *NEED},
    Remedy.complaint: set(),
    Remedy.wish: set(),
}


@pytest.mark.parametrize("remedy", list(Remedy))
@pytest.mark.parametrize("ground", list(GROUNDS))
def test_every_ground_refuses_what_the_law_says_and_nothing_else(
    remedy: Remedy, ground: str
) -> None:
    assert may_refuse(remedy, ground) is (ground in MAY[remedy])


def test_every_ground_is_named_and_used() -> None:
    used = {code for rule in RULES for code in rule.grounds}
    assert used == set(GROUNDS)
    assert all(ground.word and ground.article.startswith("法第") for ground in GROUNDS.values())


def test_the_basis_narrows_the_grounds() -> None:
    need = "法第35条第5項（利用する必要がなくなった）"
    assert may_refuse(Remedy.erasure, "need_hard", need)
    assert not may_refuse(Remedy.erasure, "violation_hard", need)


def test_a_ground_refuses_nothing_before_the_law() -> None:
    assert may_refuse(Remedy.disclosure, "disclosure_person", on=DAY)
    assert not may_refuse(Remedy.disclosure, "disclosure_person", on=date(2022, 3, 31))


def test_the_grounds_of_a_rule_come_in_the_order_of_the_law() -> None:
    articles = [ground.article for ground in grounds_of(rule_of(Remedy.disclosure, "", DAY))]
    assert articles == [
        "法第33条第2項第1号",
        "法第33条第2項第2号",
        "法第33条第2項第3号",
        "法第33条第4項",
    ]
