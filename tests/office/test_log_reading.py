"""The log is searched, shown line by line and whole; what is not for all is only told of."""

from datetime import timedelta

import pytest

from app.office import log_acts, log_lines, log_search, members, restrictions
from app.office.desk import Desk
from app.office.history import COVERED
from app.office.log_search import LogFilter
from app.rules.errors import Refused
from app.rules.roles import Role
from tests.office.matters import Matter
from tests.office.seats import Office, another_head, member


@pytest.fixture
def busy(office: Office) -> Office:
    """Register two members, and change one of them late in the evening."""
    members.register(office.clerk, member("00010001"))
    members.register(office.clerk, member("00010002", name="架空　別子"))
    office.watch.wait(hours=11)
    key = members.find_ids(office.clerk, "00010001")[0]
    draft = member("00010001", address="架空県架空市新町1-2", postal_code="100-0001")
    members.change(office.clerk, key, draft, 1)
    return office


def titles(desk: Desk, typed: str = "", chosen: LogFilter = LogFilter.every) -> list[str]:
    return [row.title for row in log_lines.rows(desk, log_search.find(desk, typed, chosen))]


def test_everything_is_listed_newest_first(busy: Office) -> None:
    numbers = list(log_search.find(busy.auditor))
    assert numbers == sorted(numbers, reverse=True)
    assert numbers[-1] == 1
    assert titles(busy.auditor)[:2] == ["会員の内容を変更", "会員を登録"]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("会員を登録", ["会員を登録", "会員を登録"]),
        ("担当者 内容を変更", ["会員の内容を変更"]),
        ("00010002", ["会員を登録"]),
        ("00010001", ["会員の内容を変更", "会員を登録"]),
        ("2026/4/20 会員", ["会員の内容を変更", "会員を登録", "会員を登録"]),
        ("2026/4/19 会員", []),
        ("5番", ["会員を登録"]),
        ("居ない言葉", []),
    ],
)
def test_words_numbers_people_and_days_find_acts(
    typed: str, found: list[str], busy: Office
) -> None:
    assert titles(busy.auditor, typed) == found


def test_chips_keep_their_acts(busy: Office) -> None:
    assert titles(busy.auditor, "", LogFilter.odd_hours) == ["会員の内容を変更"]
    assert titles(busy.auditor, "", LogFilter.erased) == []
    assert titles(busy.auditor, "会員", LogFilter.today) == [
        "会員の内容を変更",
        "会員を登録",
        "会員を登録",
    ]


def test_a_line_names_what_was_touched_and_an_act_what_changed(busy: Office) -> None:
    (number,) = log_search.find(busy.auditor, "会員の内容を変更")
    (line,) = log_lines.rows(busy.auditor, [number])
    assert line.touched == "組合員 00010001"
    assert line.staff_name == "試験　担当者"
    act = log_acts.one(busy.auditor, number)
    assert act.values is not None
    changed = {one.word: (one.before, one.now) for one in act.values}
    assert changed["住所"] == ("山形県鶴岡市末広町架空1-2", "架空県架空市新町1-2")
    assert "address" not in changed
    assert act.anchor.startswith(f"{number}:")
    assert act.touched[0].words == "組合員 00010001"


def test_a_number_that_the_log_has_not_is_refused(busy: Office) -> None:
    with pytest.raises(Refused, match="900番はありません"):
        log_acts.one(busy.auditor, 900)


def test_a_clock_that_went_back_is_shown(busy: Office) -> None:
    busy.watch.moment -= timedelta(hours=2)
    members.register(busy.clerk, member("00010003", name="架空　三子"))
    line = log_lines.rows(busy.auditor, log_search.find(busy.auditor))[0]
    assert line.clock_back
    assert log_acts.one(busy.auditor, line.id).clock_back


def test_a_restricted_case_is_found_by_its_cover_only(matter: Matter) -> None:
    office = matter.office
    other = another_head(office)
    number = matter.page.case.receipt_number
    assert log_search.find(other, number)
    restrictions.restrict(
        office.manager, matter.id, [office.manager.actor.id, office.clerk.actor.id], "役員のため"
    )
    assert not log_search.find(other, number)
    covered = log_search.find(other, "閲覧を限った")
    assert covered
    assert {row.title for row in log_lines.rows(other, covered)} == {COVERED}
    act = log_acts.one(other, covered[0])
    assert (act.covered, act.touched, act.values) == (True, [], [])
    assert Role.manager in other.actor.roles
