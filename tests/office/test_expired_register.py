"""Everything whose time is over is listed by kind with its day, and nobody by name."""

from datetime import date

import pytest

from app.office import decisions, expired_register, members
from app.rules.errors import OfficeError
from app.rules.periods import Days
from tests.office import erasure_work, seats
from tests.office.matters import Matter
from tests.office.seats import Office
from tests.office.test_applications import keep
from tests.office.test_held_papers import sent

NOW = Days(date(2026, 4, 1), date(2032, 3, 31))
LATE, MUCH_LATER = date(2027, 12, 1), date(2031, 12, 1)


def listed(office: Office) -> list[tuple[str, ...]]:
    return list(expired_register.register(office.manager, NOW).rows)


def test_nothing_is_listed_where_nothing_is_over(office: Office) -> None:
    members.register(office.clerk, seats.member())
    keep(office)
    assert listed(office) == []


def test_papers_forms_and_cases_are_listed_with_their_days(matter: Matter) -> None:
    office = matter.office
    decisions.identify(office.clerk, matter.id, sent(matter))
    matter.decide().submit().approve().issue()
    keep(office)
    office.watch.turn_to(LATE)
    papers, forms = listed(office)
    assert papers[0] == "お預かりした本人確認書類など"
    assert papers[1].startswith("受付番号 26-0001（")
    assert papers[2] == "2026/05/20"
    assert (forms[0], forms[2]) == ("登録に至らなかった申込の控え", "2026/07/19")
    with office.manager.unit("架空の完了") as unit:
        unit.requests.close(matter.id, date(2026, 6, 1))
        unit.log(())
    office.watch.turn_to(MUCH_LATER)
    cases = [row for row in listed(office) if row[0] == "請求・申出の記録"]
    assert [row[1] for row in cases] == ["受付番号 26-0001"]
    assert "内規" in cases[0][3]


def test_who_left_is_listed_for_whoever_may_erase_and_not_by_name(office: Office) -> None:
    erasure_work.left(office)
    office.watch.turn_to(LATE)
    assert expired_register.register(office.clerk, NOW).rows == ()
    (row,) = listed(office)
    assert row[0] == "退会などをされた方の登録"
    assert "架空" not in "".join(row)
    assert expired_register.register(office.auditor, NOW).rows == ()
    with pytest.raises(OfficeError):
        expired_register.register(office.system, NOW)
