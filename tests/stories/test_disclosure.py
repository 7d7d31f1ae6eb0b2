from PySide6.QtWidgets import QApplication
from app.office.desk import Desk
from app.ui.dialogs.member_dialog import MemberDialog
from app.ui.tabs.members_tab import MembersTab
from tests.stories.conftest import ComeIn
from tests.stories.hands import Hands
from tests.stories.people import CLERK, WATANABE

def test_x(come_in: ComeIn, hands: Hands, office: Desk) -> None:
    w = come_in(CLERK)
    print(QApplication.focusWidget(), w.tabs)
    hands.chord("Ctrl+N")
    d = hands.see(MemberDialog, w)
    ui = d.ui
    p = WATANABE
    hands.on(ui.name_edit)
    hands.compose(*p.family)
    hands.write("　")
    hands.compose(*p.given)
    hands.enter()
    for i in range(25):
        f = QApplication.focusWidget()
        print(i, f.objectName(), f.text() if hasattr(f, "text") else "")
        hands.enter()
