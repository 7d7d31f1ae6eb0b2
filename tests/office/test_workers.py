"""People of the house stand once, in a department that there is, and nobody overwrites another."""

from dataclasses import replace
from datetime import date

import pytest

from app.office import house_departments, workers
from app.office.workers import WorkerSearch
from app.rules.errors import Refused
from app.rules.house_departments import DepartmentDraft
from app.rules.ids import DepartmentId, WorkerId
from app.rules.workers import WorkerDraft, WorkerKind
from tests.office.seats import CLERK, Office

DRAFT = WorkerDraft("1001", "架空　一郎", "カクウ　イチロウ", "", "職員", "2020-04-01")


def _department(office: Office, name: str = "見本支部", **days: str) -> DepartmentId:
    return house_departments.add(office.manager, DepartmentDraft(name, **days)).department_id


def test_a_person_is_kept_with_the_department(office: Office) -> None:
    _department(office)
    draft = replace(DRAFT, department="見本支部", login=CLERK, left_on="2027-03-31")
    key = workers.register(office.clerk, draft).worker_id
    (row,) = workers.rows(office.auditor, [key])
    assert (row.number, row.name, row.department_name) == ("1001", "架空　一郎", "見本支部")
    assert (row.kind, row.staff_id) == (WorkerKind.staff, office.clerk.actor.id)
    assert row.works_on(date(2020, 4, 1))
    assert row.works_on(date(2027, 3, 31))
    assert not row.works_on(date(2020, 3, 31))
    assert not row.works_on(date(2027, 4, 1))
    assert workers.draft_of(office.auditor, key) == replace(draft, kind="staff")


def test_people_are_found_by_words_kind_place_and_day(office: Office) -> None:
    shop, centre = _department(office, "見本店"), _department(office, "見本センター")
    one = workers.register(office.clerk, replace(DRAFT, department="見本店")).worker_id
    two = workers.register(
        office.clerk, WorkerDraft("2", "見本　花", "ミホン　ハナ", "見本センター", "パート")
    ).worker_id
    three = workers.register(
        office.clerk, WorkerDraft("", "架空　三郎", "", "", "理事", "2021-06-01", "2023-06-30")
    ).worker_id
    clerk = office.clerk
    assert workers.ids(clerk) == [three, one, two]
    assert workers.ids(clerk, WorkerSearch("ハナ")) == [two]
    assert workers.ids(clerk, WorkerSearch("架空 1001")) == [one]
    assert workers.ids(clerk, WorkerSearch("%")) == []
    assert workers.ids(clerk, WorkerSearch(kind=WorkerKind.officer)) == [three]
    assert workers.ids(clerk, WorkerSearch(department_id=shop)) == [one]
    assert workers.ids(clerk, WorkerSearch(department_id=centre, on=clerk.today)) == [two]
    assert workers.ids(clerk, WorkerSearch(on=date(2023, 6, 30))) == [three, one, two]
    assert workers.ids(clerk, WorkerSearch(on=date(2023, 7, 1))) == [one, two]


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"name": "  "}, "氏名がありません"),
        ({"kind": "会員"}, "区分を"),
        ({"kind": ""}, "区分を"),
        ({"kana": "漢字"}, "フリガナは"),
        ({"number": "番号１"}, "職員番号は"),
        ({"joined_on": "2020-02-30"}, "日"),
        ({"left_on": "2020-03-31"}, "退職の日が、入職の日より前"),
        ({"left_on": "2027-04-21"}, "退職の日が、1年より先です"),
        ({"department": "ない部"}, "「ない部」という部署は登録されていません"),
        ({"login": "daremo"}, "利用者はいません"),
        ({"name": "架空\u202e"}, "目に見えない文字"),
        ({"name": "架" * 61}, "長すぎます"),
    ],
)
def test_what_is_not_whole_is_refused(changed: dict[str, str], words: str, office: Office) -> None:
    with pytest.raises(Refused, match=words):
        workers.register(office.clerk, replace(DRAFT, **changed))
    assert workers.ids(office.clerk) == []


def test_nobody_stands_twice(office: Office) -> None:
    _department(office)
    workers.register(office.clerk, replace(DRAFT, department="見本支部", login=CLERK))
    for changed, words in (
        ({"name": "別　名"}, "職員番号1001は、架空　一郎さん"),
        ({"number": "", "name": "架空 一郎"}, "同じ部署にもう"),
        ({"number": "5", "name": "別　名", "login": CLERK}, "ログイン名は、架空　一郎さん"),
    ):
        with pytest.raises(Refused, match=words):
            workers.register(office.clerk, replace(DRAFT, department="見本支部", **changed))
    workers.register(office.clerk, replace(DRAFT, number="1002", department="見本支部"))
    assert len(workers.ids(office.clerk)) == 2


def test_a_change_sees_who_was_first_and_leaving_is_kept(office: Office) -> None:
    key = workers.register(office.clerk, DRAFT).worker_id
    workers.change(office.clerk, key, replace(DRAFT, kind="管理者"), 1)
    with pytest.raises(Refused, match="ほかの人が先に"):
        workers.change(office.clerk, key, DRAFT, 1)
    with pytest.raises(Refused, match="ほかの人が先に"):
        workers.leave(office.clerk, key, date(2026, 3, 31), 1)
    with pytest.raises(Refused, match="入職の日（2020年4月1日"):
        workers.leave(office.clerk, key, date(2020, 3, 31), 2)
    workers.leave(office.clerk, key, date(2026, 3, 31), 2)
    (row,) = workers.rows(office.clerk, [key])
    assert (row.kind, row.left_on, row.edition) == (WorkerKind.manager, date(2026, 3, 31), 3)
    with pytest.raises(Refused, match="見つかりません"):
        workers.change(office.clerk, WorkerId(99), DRAFT, 1)
    # Whoever comes back stands anew under the same name: nobody works there now.
    workers.register(office.clerk, replace(DRAFT, number="", joined_on="2026-04-01"))


def test_departments_stand_in_order_and_once_at_a_time(office: Office) -> None:
    shop = _department(office, "見本店", ended_on="2026-03-31")
    centre = _department(office, "見本センター")
    with pytest.raises(Refused, match="もう登録されています"):
        _department(office, "見本センター")
    anew = _department(office, "見本店", begun_on="2026-04-01")
    names = [row.name for row in house_departments.standing(office.clerk)]
    assert names == ["見本センター", "見本店"]
    house_departments.move(office.manager, anew, -5)
    assert [row.id for row in house_departments.rows(office.clerk)] == [anew, shop, centre]
    house_departments.change(office.manager, centre, DepartmentDraft("架空センター"), 1)
    with pytest.raises(Refused, match="ほかの人が先に"):
        house_departments.change(office.manager, centre, DepartmentDraft("見本"), 1)
    with pytest.raises(Refused, match="見つかりません"):
        house_departments.move(office.manager, DepartmentId(99), 1)


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        (DepartmentDraft(" "), "部署の名前がありません"),
        (DepartmentDraft("部" * 61), "長すぎます"),
        (DepartmentDraft("部", "2026-04-01", "2026-03-31"), "始まりの日より前"),
        (DepartmentDraft("部", "いつか"), "日"),
    ],
)
def test_an_odd_department_is_refused(draft: DepartmentDraft, words: str, office: Office) -> None:
    with pytest.raises(Refused, match=words):
        house_departments.add(office.manager, draft)
    assert house_departments.rows(office.clerk) == []


def test_a_department_does_not_end_under_its_people(office: Office) -> None:
    key = _department(office)
    who = workers.register(office.clerk, replace(DRAFT, department="見本支部")).worker_id
    ended = DepartmentDraft("見本支部", "", "2026-03-31")
    with pytest.raises(Refused, match="架空　一郎さんなど1人"):
        house_departments.change(office.manager, key, ended, 1)
    workers.leave(office.clerk, who, date(2026, 3, 31), 1)
    house_departments.change(office.manager, key, ended, 1)
    # A word about the person is mended though the department is gone.
    workers.change(
        office.clerk, who, replace(DRAFT, department="見本支部", left_on="2026-03-31"), 2
    )
    with pytest.raises(Refused, match="登録されていません"):
        workers.register(office.clerk, replace(DRAFT, number="2", department="見本支部"))


def test_a_last_day_in_a_mistyped_year_is_refused(office: Office) -> None:
    key = workers.register(office.clerk, DRAFT).worker_id
    with pytest.raises(Refused, match="退職の日が、1年より先です"):
        workers.leave(office.clerk, key, date(2099, 1, 1), 1)
    workers.leave(office.clerk, key, date(2027, 4, 20), 1)
    assert workers.rows(office.clerk, [key])[0].left_on == date(2027, 4, 20)
