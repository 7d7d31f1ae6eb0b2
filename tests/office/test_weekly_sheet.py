"""The weekly sheet: what is open, when it is due, which department is late, boxes for seals."""

from datetime import date

from app.letters import extraction
from app.office import history, weekly_sheet
from tests.office.asked_departments import DELIVERY, LEDGER, answer, ask
from tests.office.matters import Matter
from tests.office.seats import Office


def words(office: Office) -> str:
    return extraction.text(weekly_sheet.draw(office.clerk)).replace("\n", "")


def test_an_open_case_stands_with_its_days_and_its_departments(matter: Matter) -> None:
    first, _second = ask(matter, LEDGER, DELIVERY)
    answer(matter, first)
    matter.office.watch.turn_to(date(2026, 4, 28))
    found = words(matter.office)
    assert matter.page.case.receipt_number in found
    assert "4月29日（水）" in found
    assert "架空　花子" in found
    assert "宅配の利用（4月27日（月）ま" in found
    assert "期限を過ぎています" in found
    assert LEDGER not in found
    assert weekly_sheet.BOXES[0] in found


def test_an_empty_week_says_so(office: Office) -> None:
    assert "該当なし" in words(office)


def test_taking_it_is_logged(matter: Matter) -> None:
    office = matter.office
    assert weekly_sheet.take(office.clerk).startswith(b"%PDF")
    told = history.rows(office.manager)[0]
    assert told.title == "週間進行表を印刷"
    assert told.values == {"cases": 1}
