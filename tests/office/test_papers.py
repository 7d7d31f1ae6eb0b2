"""The table of papers and the rules about them belong to the 管理責任者."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from app.office import history, papers
from app.rules.errors import Refused
from app.rules.held_papers import PaperRules
from app.rules.papers import PAPERS, Paper
from tests.office.seats import Office

OWN = Paper("own_1", "架空の組合員証", photo=True, accepted_from=date(2026, 4, 1))
WHOLE = (*PAPERS.values(), OWN)


def refused(act: Callable[[], object], word: str) -> None:
    with pytest.raises(Refused) as caught:
        act()
    assert word in caught.value.sentence


def test_the_shipped_table_holds_until_somebody_changes_it(office: Office) -> None:
    assert dict(papers.table(office.clerk)) == dict(PAPERS)
    papers.change_table(office.manager, WHOLE)
    assert list(papers.table(office.auditor).values()) == list(WHOLE)
    assert (history.rows(office.manager)[0].values or {}) == {"papers": ["own_1"]}


def test_what_cannot_be_kept_changes_nothing(office: Office) -> None:
    numbered = [replace(one, number_may_be_noted=True) for one in WHOLE]
    refused(lambda: papers.change_table(office.manager, numbered), "個人番号カード")
    refused(lambda: papers.change_table(office.manager, WHOLE[1:]), "使える期間")
    hostile = [*PAPERS.values(), replace(OWN, word="組\u202e合")]
    refused(lambda: papers.change_table(office.manager, hostile), "目に見えない文字")
    refused(lambda: papers.change_table(office.clerk, WHOLE), "管理責任者の仕事")
    assert dict(papers.table(office.clerk)) == dict(PAPERS)


def test_a_kind_of_its_own_does_not_leave_the_table_either(office: Office) -> None:
    papers.change_table(office.manager, WHOLE)
    refused(lambda: papers.change_table(office.manager, tuple(PAPERS.values())), "架空の組合員証")


def test_the_rules_begin_without_images(office: Office) -> None:
    assert papers.rules(office.clerk) == PaperRules()
    with office.clerk.look() as unit:
        assert papers.purge_by(unit, date(2026, 4, 22)) == date(2026, 5, 22)
    new = PaperRules(kept_days=14, images_allowed=True, image_days=7)
    papers.change_rules(office.manager, new)
    assert papers.rules(office.auditor) == new
    with office.clerk.look() as unit:
        assert papers.purge_by(unit, date(2026, 4, 22)) == date(2026, 5, 6)
    refused(lambda: papers.change_rules(office.manager, PaperRules(kept_days=0)), "1日から")
    assert papers.rules(office.clerk) == new
