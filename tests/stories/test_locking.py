"""The screen is locked in the middle of the work; a wrong password waits; a leaver stays out."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app.office import history, members, staff, staff_leaving
from app.office.desk import Desk
from app.ui.dialogs.lock_dialog import LockDialog
from app.ui.dialogs.member_dialog import MemberDialog
from app.ui.dialogs.password_dialog import PasswordDialog
from app.ui.dialogs.sign_in_dialog import SignInDialog
from tests.office.seats import Watch
from tests.stories.desk_work import register
from tests.stories.hands import Hands
from tests.stories.joining import FIRST
from tests.stories.people import CLERK, CLERK_NAME, MANAGER, TYPED, WATANABE
from tests.stories.reception import Reception

WRONG = "not the words at all"


def seen_on_the_screen() -> list[str]:
    """Return the titles of all windows that can be seen."""
    return [one.windowTitle() for one in QApplication.topLevelWidgets() if one.isVisible()]


def test_the_screen_is_locked_in_the_middle_of_a_registration_and_opened_again(
    reception: Reception, hands: Hands, office: Desk
) -> None:
    window = reception.let_in(CLERK)
    hands.chord("Ctrl+N")
    dialog = hands.see(MemberDialog, window)
    hands.on(dialog.ui.name_edit)
    hands.compose(*WATANABE.family)
    half = dialog.ui.name_edit.text()
    hands.chord("Ctrl+A")
    hands.chord("Ctrl+C")
    assert QGuiApplication.clipboard().text() == half

    hands.chord("Ctrl+L")
    locked = hands.see(LockDialog)
    assert seen_on_the_screen() == ["ロック中 - すくすく窓口"]
    assert half not in " ".join(hands.read(locked))
    assert QGuiApplication.clipboard().text() == ""
    hands.key(Qt.Key.Key_Escape)
    hands.fill((locked.ui.password_edit, WRONG))
    hands.enter()
    hands.until(lambda: "違います" in locked.ui.password_problem.plain)
    hands.on(locked.ui.password_edit)
    hands.write(TYPED)
    hands.chord("Ctrl+S")

    dialog = hands.see(MemberDialog, window)
    hands.on(dialog.ui.name_edit)
    assert dialog.ui.name_edit.text() == half
    assert members.find_ids(office) == []
    dialog.leave()
    hands.turn_to(window)
    register(hands, window, WATANABE)
    assert len(members.find_ids(office)) == 1


def test_somebody_else_takes_over_a_locked_screen(reception: Reception, hands: Hands) -> None:
    first = reception.let_in(CLERK)
    hands.chord("Ctrl+L")
    locked = hands.see(LockDialog)
    hands.click(locked.ui.other_button)
    asked = hands.reply(locked, "替わる")
    assert CLERK_NAME in asked
    ui = hands.see(SignInDialog).ui
    assert not first.isVisible()
    hands.fill((ui.login_edit, MANAGER), (ui.password_edit, TYPED))
    hands.chord("Ctrl+S")
    assert reception.newest(2).seat.desk.actor.login == MANAGER


def test_wrong_passwords_wait_and_are_told_to_the_right_person(
    reception: Reception, hands: Hands, watch: Watch, office: Desk
) -> None:
    reception.ring()
    dialog = hands.see(SignInDialog)
    hands.fill((dialog.ui.login_edit, CLERK))
    for _ in range(5):
        hands.until(lambda: not dialog.is_busy)
        hands.on(dialog.ui.password_edit)
        hands.write(WRONG)
        hands.chord("Ctrl+S")
        hands.until(lambda: not dialog.ui.password_problem.isHidden())
    hands.until(lambda: "お待ちください" in dialog.ui.password_problem.plain)
    assert not dialog.ui.save_button.isEnabled()
    assert reception.windows == []
    dialog.leave()
    watch.wait(minutes=5)
    window = reception.let_in(CLERK)
    assert "5回" in window.ui.notice.sentence
    assert history.rows(office)[0].title == "まちがったパスワードが入力されていた"


def test_a_first_password_is_changed_before_anything_else(
    reception: Reception, hands: Hands, office: Desk
) -> None:
    new = staff.NewStaff("jiro", "試験　次郎", FIRST, frozenset(office.actor.roles))
    staff.add(office, new)
    reception.ring()
    ui = hands.see(SignInDialog).ui
    hands.fill((ui.login_edit, "jiro"), (ui.password_edit, FIRST))
    hands.chord("Ctrl+S")
    choosing = hands.see(PasswordDialog).ui
    assert reception.windows == []
    hands.fill((choosing.old_edit, FIRST), (choosing.new_edit, TYPED), (choosing.again_edit, TYPED))
    hands.chord("Ctrl+S")
    assert reception.newest(1).seat.desk.actor.login == "jiro"


def test_a_leaver_stays_before_the_door(reception: Reception, hands: Hands, office: Desk) -> None:
    (clerk,) = (one for one in staff.listed(office) if one.login == CLERK)
    staff_leaving.leave(office, clerk.id, office.today)
    reception.ring()
    dialog = hands.see(SignInDialog)
    ui = dialog.ui
    hands.fill((ui.login_edit, CLERK), (ui.password_edit, TYPED))
    hands.chord("Ctrl+S")
    hands.until(ui.password_problem.isVisible)
    assert "ログイン名かパスワードが違います" in ui.password_problem.plain
    assert reception.windows == []
    dialog.leave()
    assert reception.turned_away == 1
