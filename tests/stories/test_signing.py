"""The head is away: a deputy approves what the clerk drafted, and the head reads it later."""

from datetime import date
from pathlib import Path

from app.office import history, later_readings, members
from app.office.desk import Desk
from app.rules.roles import Role
from tests.office import seats
from tests.office.seats import Watch
from tests.stories import case_work, signing_work
from tests.stories.hands import Hands
from tests.stories.joining import join
from tests.stories.people import CLERK, MANAGER
from tests.stories.reception import Reception
from tests.ui import request_desk as at

DEPUTY, DEPUTY_NAME = "bucho", "試験　部署子"


def test_a_deputy_approves_while_the_head_is_away_and_the_head_reads_later(
    reception: Reception, hands: Hands, office: Desk, watch: Watch, tmp_path: Path
) -> None:
    join(office, DEPUTY, DEPUTY_NAME, Role.department_manager)
    members.register(office, seats.member("1001", name="架空　太郎", kana="カクウ　タロウ"))
    key = at.take(office)
    at.identify(office, key)
    head = reception.let_in(MANAGER)
    signing_work.name_deputy(hands, head, DEPUTY_NAME, "4/20", "4/24")

    clerk = reception.let_in(CLERK)
    hands.chord("Ctrl+3")
    case_work.decide_for_all(hands, clerk)
    case_work.look_through(hands, clerk)
    case_work.submit(hands, clerk)

    deputy = reception.let_in(DEPUTY)
    said = signing_work.deputise(hands, deputy, "開示の回答（全部）")
    assert said == "代決しました。管理責任者の後閲を待ちます。"

    hands.turn_to(clerk)
    hands.chord("F5")
    number = case_work.issue(hands, clerk, tmp_path / "回答.pdf")

    watch.turn_to(date(2026, 4, 27))
    facts = signing_work.read_later(hands, head)
    assert DEPUTY_NAME in facts
    assert later_readings.rows(office) == []
    right = at.right_of(office, key)
    assert (right.approved_on, right.answered_on) == (date(2026, 4, 20), date(2026, 4, 20))
    assert number
    titles = [row.title for row in history.rows(office)]
    assert titles[0] == "後閲"
    assert history.verify(office).verdict.ok
