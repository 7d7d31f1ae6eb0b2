"""「存否をお答えしない」 is the head's alone: to all others it is 「不存在」 (P-15)."""

from dataclasses import replace
from io import BytesIO

import pytest
from openpyxl import load_workbook

from app.office import (
    decisions,
    history,
    letters,
    request_register,
    request_statistics,
    requests,
    staff,
)
from app.office.desk import Desk
from app.office.register_words import cell
from app.rules.decisions import DecisionDraft
from app.rules.outcomes import Outcome
from app.rules.periods import Days
from app.rules.roles import Role
from tests.letters.drawn import text_of
from tests.office import seats
from tests.office.matters import Matter
from tests.office.seats import Office

ALL = Days()
TOLD, HIDDEN = "不存在", "存否"


def second_head(office: Office) -> Desk:
    new = staff.NewStaff("kanri2", "試験　管理次", seats.TYPED, frozenset({Role.manager}))
    staff.add(office.system, new)
    one = next(row for row in staff.listed(office.manager) if row.login == "kanri2")
    actor = replace(
        office.manager.actor, id=one.id, login=one.login, name=one.name, roles=one.roles
    )
    return replace(office.manager, actor=actor)


@pytest.fixture
def withheld(matter: Matter) -> Matter:
    """Withhold of one case whether anything is held, up to the letter."""
    office = matter.identify().office
    draft = DecisionDraft(
        "existence_withheld",
        public_reason="お調べしましたが、ございませんでした。",
        internal_reason="支援措置のため",
        findings="登録あり",
    )
    decisions.decide(office.manager, matter.id, matter.right.id, draft)
    decisions.submit(office.manager, matter.id, matter.right.id)
    decisions.approve(second_head(office), matter.id, matter.right.id)
    letters.issue(office.clerk, matter.id, matter.right.id)
    return matter


def test_the_register_says_for_everybody_what_the_letter_says(withheld: Matter) -> None:
    office = withheld.office
    for desk in (office.clerk, office.auditor, office.manager):
        (line,) = request_register.read(desk, ALL).lines
        assert cell(line, "対応の決定") == TOLD
        # What was held of her is no more to be read from the paper than from the letter.
        assert [cell(line, one) for one in ("組合員コード", "調査結果", "社内照会")] == ["", "", ""]
        paper = text_of(request_register.look(desk, ALL))
        assert TOLD in paper
        assert HIDDEN not in paper
        sheet = load_workbook(BytesIO(request_register.excel(desk, ALL))).active
        assert sheet is not None
        values = "".join(str(value) for row in sheet.values for value in row)
        assert TOLD in values
        assert HIDDEN not in values
        assert "登録あり" not in values


def test_only_the_head_reads_the_decision_from_the_lines_and_counts(withheld: Matter) -> None:
    office = withheld.office
    for desk, outcome, number in (
        (office.clerk, Outcome.none_held, 0),
        (office.auditor, Outcome.none_held, 0),
        (office.manager, Outcome.existence_withheld, 1),
    ):
        (line,) = request_register.read(desk, ALL).lines
        assert line.right is not None
        assert line.right.outcome is outcome
        counts = request_statistics.read_counts(desk, ALL).counts
        assert counts.withheld == number
        assert counts.by_outcome == {Outcome.none_held: 1}


def test_the_page_says_why_to_the_head_alone(withheld: Matter) -> None:
    office = withheld.office
    for desk in (office.clerk, office.auditor):
        page = requests.page(desk, withheld.id)
        (right,) = page.case.rights
        assert (right.outcome, right.internal_reason) == (Outcome.none_held, "")
        assert right.public_reason
        assert page.row.state_word == requests.page(office.manager, withheld.id).row.state_word
    (right,) = withheld.page.case.rights
    assert right.outcome is Outcome.existence_withheld
    assert right.internal_reason == "支援措置のため"


def test_the_log_says_it_to_the_head_alone(withheld: Matter) -> None:
    office = withheld.office
    for desk in (office.auditor, office.system):
        said = [row.values or {} for row in history.rows(desk)]
        assert "existence_withheld" not in str(said)
        assert [one["outcome"] for one in said if "outcome" in one] == ["none_held"]
    assert "existence_withheld" in str([row.values for row in history.rows(office.manager)])
    page = requests.page(office.auditor, withheld.id)
    assert "existence_withheld" not in str(page.log)
    assert history.verify(office.auditor).ok


def test_what_is_really_not_held_stays_as_it_is(office: Office) -> None:
    code = "00099999"
    matter = Matter.taken(office, seats.request(member_code=code, requester_name="見本　月子"))
    matter.identify()
    draft = DecisionDraft("none_held", public_reason="ございません。", internal_reason="再確認済")
    decisions.decide(office.clerk, matter.id, matter.right.id, draft)
    (right,) = requests.page(office.clerk, matter.id).case.rights
    assert (right.outcome, right.internal_reason) == (Outcome.none_held, "再確認済")
