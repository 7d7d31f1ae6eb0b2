"""The yearly 棚卸し: every department is asked, says what has changed, and is listed."""

from dataclasses import replace
from datetime import date

import pytest

from app.letters.extraction import text
from app.office import (
    history,
    house_departments,
    inventory_review_register,
    inventory_review_sheets,
    inventory_reviews,
)
from app.office.inventory_reviews import NO_CHANGE, Confirmation
from app.rules.errors import Refused
from app.rules.house_departments import DepartmentDraft
from app.rules.ids import InventoryReviewId
from app.rules.periods import Days
from tests.office.seats import TODAY, Office

SAID = Confirmation(TODAY, "架空 部長子", NO_CHANGE)


def house(office: Office, *names: str) -> None:
    """Put departments of the house on record."""
    for name in names:
        house_departments.add(office.manager, DepartmentDraft(name, "2020-04-01"))


def test_every_department_of_today_is_asked_once(office: Office) -> None:
    with pytest.raises(Refused, match="部署が登録されていません"):
        inventory_reviews.ask(office.clerk, 2026)
    house(office, "架空総務課", "架空店舗課")
    house_departments.add(office.manager, DepartmentDraft("架空旧課", "2020-04-01", "2026-03-31"))
    inventory_reviews.ask(office.clerk, 2026)
    rows = inventory_reviews.rows(office.auditor, 2026)
    assert [row.department_name for row in rows] == ["架空総務課", "架空店舗課"]
    assert {(row.asked_on, row.confirmed_on) for row in rows} == {(TODAY, None)}
    with pytest.raises(Refused, match="すべての部署に依頼しています"):
        inventory_reviews.ask(office.clerk, 2026)
    house(office, "架空新課")
    inventory_reviews.ask(office.clerk, 2026)
    assert len(inventory_reviews.rows(office.clerk, 2026)) == 3
    assert inventory_reviews.rows(office.clerk, 2025) == []
    assert inventory_reviews.this_year(office.auditor) == 2026


def test_a_department_confirms_and_mends_what_it_said(office: Office) -> None:
    house(office, "架空総務課")
    inventory_reviews.ask(office.clerk, 2026)
    (row,) = inventory_reviews.rows(office.clerk, 2026)
    inventory_reviews.confirm(office.clerk, 2026, row.id, SAID, row.edition)
    mended = replace(SAID, changes="架空の名簿を1件やめた。")
    with pytest.raises(Refused, match="ほかの人が先に"):
        inventory_reviews.confirm(office.clerk, 2026, row.id, mended, row.edition)
    inventory_reviews.confirm(office.clerk, 2026, row.id, mended, row.edition + 1)
    (row,) = inventory_reviews.rows(office.clerk, 2026)
    assert (row.confirmed_on, row.confirmed_by) == (TODAY, "架空 部長子")
    assert row.changes == "架空の名簿を1件やめた。"
    log = history.rows(office.manager)[0]
    assert log.values is not None
    assert (log.values["before"], log.values["changes"]) == (NO_CHANGE, row.changes)


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (replace(SAID, confirmed_on=None), "確認した日、確認した人"),
        (replace(SAID, confirmed_by=" "), "確認した日、確認した人"),
        (replace(SAID, changes=""), "変わりがなければ"),
        (replace(SAID, confirmed_on=date(2026, 4, 21)), "まだ来ていない日"),
        (replace(SAID, confirmed_on=date(2026, 4, 19)), "依頼した日より前"),
        (replace(SAID, confirmed_by="架\x00空"), "目に見えない文字"),
    ],
)
def test_what_cannot_be_is_refused(said: Confirmation, words: str, office: Office) -> None:
    house(office, "架空総務課")
    inventory_reviews.ask(office.clerk, 2026)
    (row,) = inventory_reviews.rows(office.clerk, 2026)
    with pytest.raises(Refused, match=words):
        inventory_reviews.confirm(office.clerk, 2026, row.id, said, row.edition)
    with pytest.raises(Refused, match="見つかりません"):
        inventory_reviews.confirm(office.clerk, 2026, InventoryReviewId(99), SAID, 1)
    assert inventory_reviews.rows(office.clerk, 2026) == [row]


def test_the_register_holds_the_years_of_a_period(office: Office) -> None:
    house(office, "架空総務課")
    inventory_reviews.ask(office.clerk, 2026)
    office.watch.turn_to(date(2027, 4, 1))
    inventory_reviews.ask(office.clerk, 2027)
    (row,) = inventory_reviews.rows(office.clerk, 2027)
    said = replace(SAID, confirmed_on=date(2027, 4, 1))
    inventory_reviews.confirm(office.clerk, 2027, row.id, said, row.edition)
    whole = inventory_review_register.register(office.auditor, Days(date(2026, 4, 1)))
    assert [line[3] for line in whole.rows] == ["未確認", "令和9年4月1日"]
    assert {len(line) for line in whole.rows} == {len(whole.columns)}
    of_year = Days(date(2026, 4, 1), date(2027, 3, 31))
    assert [row[0] for row in inventory_review_register.register(office.clerk, of_year).rows] == [
        "2026年度"
    ]


def test_a_department_is_handed_the_inventory_with_room_for_its_answer(office: Office) -> None:
    house(office, "架空総務課")
    inventory_reviews.ask(office.clerk, 2026)
    (row,) = inventory_reviews.rows(office.clerk, 2026)
    blank = "".join(text(inventory_review_sheets.take(office.clerk, 2026, row.id)).split())
    assert "部署架空総務課" in blank
    assert "令和年月日" in blank
    assert "お名前登録0" in blank
    assert history.rows(office.manager)[0].title == "個人データ取扱台帳の確認票を印刷"
    inventory_reviews.confirm(office.clerk, 2026, row.id, SAID, row.edition)
    told = "".join(text(inventory_review_sheets.look(office.auditor, 2026, row.id)).split())
    assert "確認した人架空部長子" in told
    with pytest.raises(Refused, match="見つかりません"):
        inventory_review_sheets.look(office.clerk, 2025, row.id)
