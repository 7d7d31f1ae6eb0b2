"""The page of a case says what each department was asked, and how many notes there are."""

from datetime import date

from app.office import case_notes, inquiries, inquiry_section
from app.rules.case_facts import Section
from tests.office.asked_departments import DELIVERY, LEDGER, answer, ask
from tests.office.matters import Matter


def section(matter: Matter) -> Section | None:
    with matter.office.clerk.look() as unit:
        case = unit.requests.case(matter.id)
        assert case is not None
        return inquiry_section.section(matter.office.clerk, unit, case)


def test_nothing_was_asked_and_nothing_is_shown(matter: Matter) -> None:
    assert section(matter) is None


def test_each_department_stands_with_its_answer(matter: Matter) -> None:
    first, _second, third = ask(matter, LEDGER, DELIVERY, "店舗")
    answer(matter, first)
    inquiries.cancel(matter.office.clerk, third, "架空の理由")
    case_notes.add(matter.office.clerk, matter.id, "call", "2026-04-20", "架空")
    matter.office.watch.turn_to(date(2026, 4, 28))
    shown = section(matter)
    assert shown is not None
    assert shown.facts == (
        (LEDGER, "保有の確認　保有していない（4月20日（月））"),
        (DELIVERY, "保有の確認　4月27日（月）まで　回答待ち　期限を過ぎています"),
        ("調査の記録", "1件（4月20日（月）　電話での聞き取り）"),
    )
