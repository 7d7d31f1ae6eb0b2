"""The monthly review of the operation log: what it shows, who signs it, what stays."""

from datetime import date, timedelta

import pytest

from app.letters.extraction import text
from app.office import (
    authority_intake,
    history,
    log_review_register,
    log_review_sheets,
    log_reviews,
    phone_notes,
    restrictions,
)
from app.office.phone_notes import PhoneNoteDraft
from app.rules.errors import Refused
from app.rules.log_months import Month
from app.rules.log_reviews import Act
from app.rules.periods import Days
from tests.office.authority_acts import POLICE
from tests.office.matters import Matter
from tests.office.seats import Office

APRIL, MAY, JUNE = Month(2026, 4), Month(2026, 5), Month(2026, 6)
SEEN = log_reviews.NOTHING_SEEN


def call(office: Office) -> None:
    """Leave an act in the log as the clerk."""
    phone_notes.note(office.clerk, PhoneNoteDraft("架空　月子", "0235-00-0009", "届け先"))


def test_months_are_listed_once_they_are_over(office: Office) -> None:
    assert log_reviews.months(office.manager) == []
    office.watch.turn_to(date(2026, 6, 1))
    assert [row.month for row in log_reviews.months(office.auditor)] == [MAY, APRIL]
    assert [row.review for row in log_reviews.months(office.system)] == [None, None]


def test_the_turn_of_the_month_is_japans(office: Office) -> None:
    office.watch.turn_to(date(2026, 4, 30))
    office.watch.wait(hours=12, minutes=59)
    call(office)
    office.watch.wait(minutes=1)
    call(office)
    april = log_reviews.month_view(office.manager, APRIL).rows
    (first,) = log_reviews.month_view(office.manager, MAY).rows
    assert first.number == april[-1].number + 1
    assert first.at - april[-1].at == timedelta(minutes=1)


def test_a_month_shows_who_did_what(office: Office) -> None:
    office.watch.turn_to(date(2026, 5, 3))
    office.watch.wait(hours=11)
    call(office)
    seen = log_reviews.month_view(office.auditor, MAY)
    one = seen.people[office.clerk.actor.name]
    assert (one.acts, one.by_act[Act.other], one.at_night, one.on_closed_days) == (1, 1, 1, 1)
    ((row, why),) = seen.notable
    assert (row.title, why) == ("電話メモ", "夜間・休業日")
    assert seen.summary == (
        "操作1件（閲覧0件、印刷・発行0件、書出し0件、消去0件、登録・変更など1件）、夜間1件、休業日1件"
    )


def test_what_is_not_for_everybody_is_an_act_without_words(matter: Matter) -> None:
    office = matter.office
    authority_intake.take(office.manager, POLICE)
    viewers = [office.manager.actor.id, office.clerk.actor.id]
    restrictions.restrict(office.manager, matter.id, viewers, "架空の理由")
    names = {row.title for row in log_reviews.month_view(office.manager, APRIL).rows}
    assert "官公署等からの照会を受付" in names
    told = log_reviews.month_view(office.auditor, APRIL).rows
    assert [row.number for row in told] == list(range(1, len(told) + 1))
    assert {"管理責任者の操作", "閲覧を限った受付の操作"} <= {row.title for row in told}
    assert not {row.title for row in told} & {"官公署等からの照会を受付", "請求・申出を受付"}


def test_it_is_signed_once_the_month_is_over(office: Office) -> None:
    call(office)
    with pytest.raises(Refused, match="2026年4月は、まだ終わっていません"):
        log_reviews.sign(office.manager, APRIL, SEEN)
    office.watch.turn_to(date(2026, 6, 1))
    with pytest.raises(Refused, match="分かったことを書いて"):
        log_reviews.sign(office.manager, APRIL, " ")
    with pytest.raises(Refused, match="操作の記録がありません"):
        log_reviews.sign(office.manager, MAY, SEEN)
    with pytest.raises(Refused, match="まだ終わっていません"):
        log_reviews.sign(office.manager, JUNE, SEEN)
    numbers = [row.number for row in log_reviews.month_view(office.manager, APRIL).rows]
    last = log_reviews.month_view(office.manager, APRIL).rows[-1]
    log_reviews.sign(office.manager, APRIL, f" {SEEN} ")
    review = log_reviews.month_view(office.auditor, APRIL).review
    assert review is not None
    assert (review.first_number, review.last_number) == (numbers[0], numbers[-1])
    assert (review.anchor, review.findings) == (last.anchor, SEEN)
    assert review.signer == office.manager.actor.name
    assert history.verify(office.manager, review.anchor).ok
    assert history.rows(office.manager)[0].title == "操作記録の点検"


def test_a_second_signature_stands_beside_the_first(office: Office) -> None:
    office.watch.turn_to(date(2026, 6, 1))
    log_reviews.sign(office.manager, APRIL, SEEN)
    log_reviews.sign(office.manager, APRIL, "夜間の操作を担当者に確かめた。")
    seen = log_reviews.month_view(office.manager, APRIL)
    assert [one.findings for one in seen.reviews] == [SEEN, "夜間の操作を担当者に確かめた。"]
    assert seen.review == seen.reviews[-1]


def test_the_sheet_waits_for_a_seal_and_later_tells(office: Office) -> None:
    office.watch.turn_to(date(2026, 6, 1))
    blank = "".join(text(log_review_sheets.look(office.auditor, APRIL)).split())
    assert "点検する月2026年4月" in blank
    assert "令和年月日" in blank
    empty = "".join(text(log_review_sheets.look(office.auditor, MAY)).split())
    assert "操作記録の番号なし" in empty
    assert "該当なし" in empty
    log_reviews.sign(office.manager, APRIL, SEEN)
    told = "".join(text(log_review_sheets.take(office.manager, APRIL)).split())
    assert f"分かったこと{SEEN}" in told
    assert history.rows(office.manager)[0].title == "操作記録の点検を印刷"


def test_the_register_names_the_months_nobody_reviewed(office: Office) -> None:
    office.watch.turn_to(date(2026, 6, 1))
    log_reviews.sign(office.manager, APRIL, SEEN)
    book = log_review_register.register(office.auditor, Days())
    assert [row[:2] for row in book.rows] == [
        ("2026年4月", f"令和8年6月1日\n{office.manager.actor.name}"),
        ("2026年5月", "未点検"),
    ]
    assert {len(row) for row in book.rows} == {len(book.columns)}
    until = Days(None, date(2026, 5, 30))
    assert len(log_review_register.register(office.manager, until).rows) == 1
    assert log_review_register.register(office.manager, Days(date(2026, 6, 1))).rows == ()
