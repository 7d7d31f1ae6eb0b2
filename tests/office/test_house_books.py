"""The books of people and trainings hold every row, say which days, and print 該当なし."""

from dataclasses import replace
from datetime import date

import pytest

from app.office import pledges as pledges_office
from app.office import (
    registers,
    training_books,
    training_closing,
    training_lists,
    training_person_book,
    training_plans,
    trainings,
    worker_books,
)
from app.office.training_closing import Closing
from app.rules.attendance import Attendance
from app.rules.periods import Days
from app.rules.pledges import PledgeDraft
from tests.office.house_people import furnish
from tests.office.seats import Office
from tests.office.training_work import DRAFT, HEAD, called

YEAR = Days(date(2026, 4, 1), date(2027, 3, 31))
BEFORE = Days(date(2025, 4, 1), date(2026, 3, 31))


def test_trainings_of_a_period_stand_with_their_reach(office: Office) -> None:
    one = called(office)
    one.mark(Attendance.attended, "一郎", "二葉", "三枝", on="2026-04-10", points="18")
    one.mark(Attendance.attended, "四方", on="2026-04-10", points="9")
    (row,) = training_books.held(office.auditor, YEAR).rows
    assert row[1:4] == ("個人情報の取扱い", "令和8年4月10日から令和8年4月14日まで", "集合")
    assert (row[7], row[8]) == ("4人中3人（75%）", "補講・出欠待ち")
    (lacking,) = training_books.missing(office.auditor, YEAR).rows
    assert lacking[2] == "架空　四方"
    assert lacking[6] == "不合格（補講待ち）　9点"
    assert training_books.held(office.auditor, BEFORE).rows == ()
    assert training_books.missing(office.auditor, BEFORE).rows == ()
    closing = Closing(date(2026, 4, 20), HEAD, "なし", "休職中")
    training_closing.close(office.manager, one.id, closing, one.row.edition)
    (row,) = training_books.held(office.auditor, YEAR).rows
    assert row[9] == f"令和8年4月20日　{HEAD}"


def test_each_person_is_counted_over_the_trainings_of_a_period(office: Office) -> None:
    one = called(office)
    one.mark(Attendance.attended, "一郎", on="2026-04-10", points="18")
    one.mark(Attendance.excused, "四方", note="休職中")
    second = replace(DRAFT, title="新人の教育", full_points="", pass_points="")
    key = trainings.add(office.manager, one.plan_id, second).training_id
    training_lists.call_up(office.clerk, key)
    book = training_person_book.by_person(office.auditor, YEAR)
    assert {row[2]: row[4:] for row in book.rows} == {
        "架空　一郎": ("2件", "1件", "50%", "新人の教育"),
        "架空　二葉": ("2件", "0件", "0%", "個人情報の取扱い、新人の教育"),
        "架空　三枝": ("2件", "0件", "0%", "個人情報の取扱い、新人の教育"),
        "架空　四方": ("1件", "0件", "0%", "新人の教育"),
    }
    assert [row[0] for row in book.rows] == ["見本センター", "見本センター", "見本店", "見本店"]


def test_a_training_of_a_day_to_come_stands_in_no_book_yet(office: Office) -> None:
    called(office, from_on="2026-04-21", to_on="2026-04-21")
    assert training_books.held(office.auditor, YEAR).rows == ()
    assert training_books.missing(office.auditor, YEAR).rows == ()
    office.watch.turn_to(date(2026, 4, 21))
    assert len(training_books.held(office.auditor, YEAR).rows) == 1
    assert len(training_books.missing(office.auditor, YEAR).rows) == 4


def test_the_plan_says_who_approved_it(office: Office) -> None:
    one = called(office)
    book = training_books.plan(office.auditor, one.plan_id)
    assert book.title == "教育計画書（2026年度）"
    assert book.lead == f"年度の目標：全員が年1回受ける\n承認：令和8年4月1日　{HEAD}"
    assert [row[0] for row in book.rows] == ["2026年4月"]
    assert training_books.plan_on(office.auditor, YEAR) == book
    assert training_books.plan_on(office.auditor, BEFORE).rows == ()
    (plan,) = training_plans.plans(office.auditor)
    training_plans.set_purpose(office.manager, one.plan_id, "別の目標", plan.edition)
    lead = training_books.plan(office.auditor, one.plan_id).lead
    assert "まだ承認されていません" in lead
    assert "その後、計画を変更" in lead


def test_people_and_pledges_stand_in_their_books(office: Office) -> None:
    house = furnish(office)
    draft = PledgeDraft("yearly", "2026-04-10", "書庫")
    pledges_office.record(office.clerk, house.of("一郎", "二葉"), draft)
    (row,) = pledges_office.of_worker(office.clerk, house.people["一郎"])
    pledges_office.cancel(office.clerk, row.id, "署名がない")
    house.leave("四方", date(2026, 4, 15))
    assert len(worker_books.workers(office.auditor, Days()).rows) == 4
    assert len(worker_books.workers(office.auditor, Days(to_on=date(2026, 4, 15))).rows) == 5
    book = worker_books.pledges(office.auditor, YEAR)
    assert [line[3] for line in book.rows] == ["架空　一郎", "架空　二葉"]
    assert [line[8] for line in book.rows] == ["令和8年4月20日　署名がない", ""]
    owing = worker_books.owing(office.auditor, YEAR)
    assert {line[2]: line[6] for line in owing.rows} == {
        "架空　理事子": "入職時",
        "架空　一郎": "入職時",
        "架空　三枝": "入職時",
        "架空　四方": "退職時",
    }


@pytest.mark.parametrize(
    "name", ["by_person", "plan_on", "held", "missing", "workers", "pledges", "owing"]
)
def test_an_empty_book_prints(name: str, office: Office) -> None:
    rooms = (training_person_book, training_books, worker_books)
    make = next(getattr(room, name) for room in rooms if hasattr(room, name))
    book = make(office.auditor, YEAR)
    assert book.rows == ()
    assert registers.look(office.auditor, book).startswith(b"%PDF")
