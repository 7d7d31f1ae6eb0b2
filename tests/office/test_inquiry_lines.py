"""What departments hold goes into the answer; what they hold is never 「不存在」."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.office import case_notes, inquiries, inquiry_lines, intake, letters
from app.office.holdings import held_for
from app.rules.errors import Refused
from app.rules.inquiry_sheets import InquiryDraft
from app.rules.outcomes import Outcome
from tests.exchange.policy_files import empty_pdf
from tests.office.asked_departments import DELIVERY, LEDGER, OF_THE_CHILD, SHARES, answer, ask
from tests.office.matters import Matter
from tests.office.seats import Office, request

DONE = InquiryDraft((LEDGER,), "correction", None, "4/27", "架空の文字に直す")


def keys(matter: Matter) -> list[str]:
    with matter.office.clerk.look() as unit:
        case = unit.requests.case(matter.id)
        assert case is not None
        lines = held_for(unit, case, matter.office.clerk.today)
    return [line.key for line in lines if line.key.startswith("inquiry.")]


def test_delivered_items_and_papers_stand_in_the_package(matter: Matter, tmp_path: Path) -> None:
    paper = tmp_path / "架空の台帳.pdf"
    paper.write_bytes(empty_pdf())
    (key,) = ask(matter)
    assert keys(matter) == []
    answer(matter, key, "delivered", SHARES, replace(SHARES, obtained=""), papers=(paper,))
    lines = [line for line in letters.held(matter.office.clerk, matter.id) if "inquiry" in line.key]
    shares, again, file = lines
    assert (shares.group, shares.name, shares.content) == (LEDGER, "架空の出資金", "1,000円")
    assert (shares.obtained, shares.purpose) == ("令和2年4月、ご本人", "組合員の管理")
    assert again.obtained == "令和8年4月20日、組合員台帳から受領"
    assert (file.name, file.content) == ("資料", "架空の台帳.pdf（別添 1枚）")
    assert [line.key for line in lines] == [
        f"inquiry.{key}.1",
        f"inquiry.{key}.2",
        f"inquiry.{key}.file.1",
    ]
    with matter.office.clerk.look() as unit:
        (delivered,) = inquiry_lines.delivered_files(unit, matter.id)
    assert (delivered.key, delivered.department) == (file.key, LEDGER)
    assert (delivered.content, delivered.pages) == (paper.read_bytes(), 1)


def test_another_parent_sees_only_what_is_of_the_child(office: Office) -> None:
    father = request(requester_kind="parent", requester_name="架空　父夫", requester_kana="チチオ")
    matter = Matter.taken(office, father)
    (key,) = ask(matter, DELIVERY)
    answer(matter, key, "delivered", SHARES, OF_THE_CHILD)
    assert keys(matter) == [f"inquiry.{key}.2.child"]


def test_who_looked_and_who_holds_is_said_apart(matter: Matter) -> None:
    first, second, third = ask(matter, LEDGER, DELIVERY, "店舗")
    answer(matter, first, "holds")
    answer(matter, second)
    inquiries.cancel(matter.office.clerk, third, "架空の理由")
    (waiting,) = ask(matter, "個配センター")
    with matter.office.clerk.look() as unit:
        asked = inquiry_lines.asked_departments(unit, matter.id, matter.right.id)
        assert [row.id for row in asked] == [first, second, waiting]
        assert inquiry_lines.searched_departments(unit, matter.id) == (LEDGER, DELIVERY)
        assert inquiry_lines.departments_holding(unit, matter.id) == (LEDGER,)
        assert inquiry_lines.done_elsewhere(unit, matter.id, matter.right.id) == []


def test_what_another_department_did_is_told_apart_from_what_it_holds(matter: Matter) -> None:
    (key,) = inquiries.ask(matter.office.clerk, matter.id, DONE).inquiry_ids
    with matter.office.clerk.look() as unit:
        assert inquiry_lines.done_elsewhere(unit, matter.id, matter.right.id) == []
    answer(matter, key, "done")
    with matter.office.clerk.look() as unit:
        (row,) = inquiry_lines.done_elsewhere(unit, matter.id, matter.right.id)
        assert row.department == LEDGER
        assert inquiry_lines.searched_departments(unit, matter.id) == ()


def test_a_decision_against_the_departments_is_refused(matter: Matter) -> None:
    (key,) = ask(matter)
    answer(matter, key, "holds")
    with matter.office.clerk.look() as unit:
        case = matter.page.case
        for outcome, sentence in (
            (Outcome.none_held, "組合員台帳が「保有している」"),
            (Outcome.full, "内容をまだ受け取っていません"),
        ):
            with pytest.raises(Refused, match=sentence):
                inquiry_lines.refuse_against_departments(unit, case, matter.right, outcome)
        for other in (Outcome.partial, Outcome.existence_withheld, None):
            inquiry_lines.refuse_against_departments(unit, case, matter.right, other)
    answer(matter, key, "delivered", SHARES)
    with matter.office.clerk.look() as unit:
        inquiry_lines.refuse_against_departments(unit, case, matter.right, Outcome.full)


def test_an_earlier_case_is_part_of_what_is_held(matter: Matter) -> None:
    (key,) = ask(matter)
    answer(matter, key, "delivered", SHARES)
    later = intake.take(matter.office.clerk, request()).request_id
    found = [
        line for line in letters.held(matter.office.clerk, later) if line.key.endswith("delivered")
    ]
    assert [line.content for line in found] == ["組合員台帳　架空の出資金　1,000円"]
    assert found[0].group == "請求・申出の記録"


def test_the_words_of_an_earlier_investigation_are_held_too(matter: Matter) -> None:
    (key,) = ask(matter)
    answer(matter, key, note="架空の備考")
    case_notes.add(matter.office.clerk, matter.id, "call", "2026-04-20", "架空の聞き取り")
    later = intake.take(matter.office.clerk, request()).request_id
    found = [
        line.content
        for line in letters.held(matter.office.clerk, later)
        if line.key.endswith("investigation")
    ]
    assert found == [
        "電話での聞き取り（令和8年4月20日）　架空の聞き取り",
        "組合員台帳　見本　答子　架空の備考",
    ]
