"""A training goes from the plan to its closing: some fail or are away, and make it up."""

from datetime import date
from pathlib import Path

from app.letters import extraction
from app.office import (
    history,
    house_departments,
    planned_trainings,
    registers,
    training_books,
    training_sheets,
    training_views,
)
from app.office.desk import Desk
from app.rules.house_departments import DepartmentDraft
from app.rules.periods import Days
from tests.office.seats import TODAY, Watch
from tests.stories import training_work
from tests.stories.hands import Hands
from tests.stories.people import CLERK, MANAGER
from tests.stories.reception import Reception

HEAD = "代表理事　見本　代表子"
SHOP = "見本店"
PEOPLE = (
    ("1001", "架空　一郎", SHOP, "管理者"),
    ("1002", "架空　二葉", SHOP, "職員"),
    ("", "架空　三枝", SHOP, "パート"),
)
LIST = (
    ("1001", "架空　一郎", "○", "", "19"),
    ("1002", "架空　二葉", "○", "", "11"),
    ("", "架空　三枝", "欠席", "", ""),
)


def test_a_training_is_planned_held_made_up_and_closed(
    reception: Reception, hands: Hands, office: Desk, watch: Watch, tmp_path: Path
) -> None:
    house_departments.add(office, DepartmentDraft(SHOP))
    window = reception.let_in(MANAGER)
    training_work.take_people_in(hands, window, tmp_path / "名簿.xlsx", PEOPLE)
    training_work.plan_year(hands, window, "全員が年に1回は受ける。")
    training_work.plan_training(hands, window, "個人情報の取扱い")
    training_work.approve(hands, window, HEAD)
    clerk = reception.let_in(CLERK)
    training_work.call_up(hands, clerk)
    training_work.take_attendance_in(hands, clerk, tmp_path / "出欠.xlsx", LIST)
    assert missing(office) == {
        "架空　二葉": "不合格（補講待ち）　11点",
        "架空　三枝": "補講待ち",
    }
    watch.turn_to(date(2026, 4, 27))
    training_work.make_up(hands, clerk, "18")
    assert missing(office) == {}
    hands.turn_to(window)
    training_work.close(hands, window, HEAD, "欠席しやすい月末を避ける。")
    (key,) = planned_trainings.ids(office)
    view = training_views.view(office, key)
    assert (view.reach.words, view.stage.word) == ("3人中3人（100%）", "終了")
    assert (view.row.from_on, view.row.closed_on) == (TODAY, date(2026, 4, 27))
    printed = extraction.text(training_sheets.look(office, key)).replace("\n", "")
    for words in (
        HEAD,
        "令和8年4月27日 18点 受講済（補）",
        "欠席しやすい月末を避ける。",
        "受講者　3人",
    ):
        assert words in printed, words
    assert history.verify(office).verdict.ok


def missing(office: Desk) -> dict[str, str]:
    """Read from the print who is missing, and why."""
    book = training_books.missing(office, Days())
    assert registers.look(office, book).startswith(b"%PDF")
    return {row[2]: row[6] for row in book.rows}
