from pathlib import Path
from PySide6.QtWidgets import QApplication
from app.office.desk import Desk
from app.office import history, letters
from tests.office.seats import Watch
from datetime import date
from tests.stories.conftest import ComeIn
from tests.stories.hands import Hands
from tests.stories.people import CLERK, MANAGER, WATANABE
from tests.stories import case_work, desk_work

def test_y(come_in: ComeIn, hands: Hands, office: Desk, tmp_path: Path, watch: Watch) -> None:
    w = come_in(CLERK)
    desk_work.register(hands, w, WATANABE)
    hands.click(desk_work.members_tab(w).person.ui.request_button)
    case_work.take_by_post(hands, w)
    case_work.check_licence(hands, w)
    case_work.decide_for_all(hands, w)
    print(case_work.look_through(hands, w))
    case_work.submit(hands, w)
    watch.turn_to(date(2026, 4, 21))
    m = come_in(MANAGER)
    hands.chord("Ctrl+3")
    case_work.approve(hands, m)
    watch.turn_to(date(2026, 4, 22))
    hands.turn_to(w)
    hands.key(case_work.Qt.Key.Key_F5)
    print(case_work.issue(hands, w, tmp_path / "kept.pdf"))
    watch.turn_to(date(2026, 4, 23))
    case_work.post(hands, w, "123-45-67890-1")
    print(case_work.close(hands, w))
    case_work.show_all(hands, w)
    case_work.see_again(hands, w, tmp_path / "again.pdf")
    print((tmp_path / "again.pdf").read_bytes() == (tmp_path / "kept.pdf").read_bytes())
    for row in reversed(history.rows(office)): print(row.number, row.at, row.staff_name, row.title, row.subjects)
    from app.letters.extraction import text
    print(text((tmp_path / "again.pdf").read_bytes()))
    (tmp_path / "again.pdf").rename("/tmp/lab/st/again.pdf")
    w.grab().save("/tmp/lab/story.png")
