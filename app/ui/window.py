"""Be the window: the tabs of the work, the menus, the line that says who sits here."""

from collections.abc import Sequence
from typing import Final, cast

from PySide6.QtCore import QByteArray, QEvent, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow

from app.rules.roles import Verb, may
from app.ui import alerts, memory, sheet_warning, theme, wording_warning
from app.ui.dialogs import overtaken
from app.ui.dialogs.password_dialog import PasswordDialog
from app.ui.dialogs.unsaved import unsaved_work
from app.ui.forms.ui_window import Ui_Window
from app.ui.icons import icon
from app.ui.seat import Seat
from app.ui.status_line import StatusLine
from app.ui.tabs.lock_desk import LockDesk
from app.ui.tabs.phone_desk import PhoneDesk
from app.ui.tabs.tab import Tab, Wish
from app.ui.widgets.notice import Kind

TITLE: Final = "すくすく窓口"
KEY: Final = "window"
TOO_LATE: Final = (
    "控えから戻したため、開いている入力画面の内容は、もう保存できません。"
    "要ることは書き写してから入力画面を閉じ、すくすく窓口を閉じてください。"
    "続けてサインインの画面が開きます。"
)
_OTHER_ROLES: Final = (
    "{name}さんの役割が変わりました（いまは{roles}）。入力したものはそのまま残っています。"
    "いまの役割で見られない画面は閉じました。"
    "役割に合わせて画面をそろえるには、すくすく窓口を開き直してください。"
)


class Window(QMainWindow):
    """Hold a tuple of tabs for the person who signed in; `shut` comes when it has closed.

    `another_asked` comes after that where somebody is to sign in anew.
    """

    shut = Signal()
    another_asked = Signal()

    def __init__(self, seat: Seat, tabs: Sequence[Tab]) -> None:
        super().__init__()
        self.seat = seat
        self.tabs = tuple(tab for tab in tabs if _is_open_to(tab, seat))
        for tab in set(tabs).difference(self.tabs):
            tab.deleteLater()
        self.ui = Ui_Window()
        self.ui.setupUi(self)
        practice = "［練習用］" if seat.desk.practice else ""
        self.setWindowTitle(f"{TITLE}{practice}")
        self.phone = PhoneDesk(seat, self)
        self.lock = LockDesk(seat, self)
        self._left = memory.recall(seat, KEY)
        self._makes_way = False
        self._fill_tabs()
        self.line = StatusLine(seat, self.ui.status_bar)
        self._connect()
        self._connect_lock()
        self._offer_sizes()
        self._put_back()
        self._greet()

    def current_tab(self) -> Tab:
        """Return the tab that is shown."""
        return cast("Tab", self.ui.tabs.currentWidget())

    def show_tab(self, at: int) -> None:
        """Show the tab at a place, where there is one."""
        if 0 <= at < len(self.tabs) and self.ui.tabs.isTabVisible(at):
            self.ui.tabs.setCurrentIndex(at)

    def grant(self, wish: Wish) -> None:
        """Hand a wish to the tab that grants its kind, and show that tab."""
        for tab in self.tabs:
            if wish.kind in tab.grants and _is_open_to(tab, self.seat):
                self.ui.tabs.setCurrentWidget(tab)
                tab.grant(wish)
                return

    def follow_roles(self) -> None:
        """Take away the tabs that the person may not read any more, bring back those they may.

        Menus and buttons stay as they were made for the roles with which somebody came in.
        """
        actor, tabs = self.seat.desk.actor, self.ui.tabs
        is_open = [_is_open_to(tab, self.seat) for tab in self.tabs]
        if not is_open[tabs.currentIndex()] and any(is_open):
            # Qt would turn to the tab beside, which may go next: what it asked would be refused.
            tabs.setCurrentIndex(is_open.index(True))
        for at, stays in enumerate(is_open):
            tabs.setTabVisible(at, stays)
        self.ui.call_action.setVisible(may(actor.roles, Verb.note_call))
        self.warn(_OTHER_ROLES.format(name=actor.name, roles=actor.role_words or "なし"))

    def say(self, sentence: str) -> None:
        """Say a sentence across the top."""
        self.ui.notice.say(sentence)

    def warn(self, sentence: str, kind: Kind = "caution") -> None:
        """Say across the top what is no good news; it stays until it is closed."""
        self.ui.notice.say(sentence, kind, stays=True)

    def show_work(self, sentence: str) -> None:
        """Say across the top what is being done, and nothing once that is over."""
        self.ui.notice.say(sentence, "working")

    def _advise(self, sentence: str) -> None:
        """Say to who comes in what needs looking after, below what was said before."""
        earlier = self.ui.notice.lasting
        self.warn(f"{earlier}\n{sentence}" if earlier else sentence)

    def _greet(self) -> None:
        """Tell of wrong passwords that somebody typed, and of what lies open since."""
        if self.seat.desk.greeting:
            self._advise(self.seat.desk.greeting)
        for one in (wording_warning, sheet_warning):
            one.warn(self.seat, self, self._advise)

    def _fill_tabs(self) -> None:
        """Add the tabs and tell each what the others grant."""
        grants = frozenset(kind for tab in self.tabs for kind in tab.grants)
        for tab in self.tabs:
            self.ui.tabs.addTab(tab, tab.title)
            tab.offer(grants)
            tab.wished.connect(self.grant)
            tab.said.connect(self.say)
            tab.warned.connect(self.warn)
            tab.working.connect(self.show_work)
        self._dress_tabs()

    def _dress_tabs(self) -> None:
        """Draw the icons of the tabs in the colours of the moment."""
        for at, tab in enumerate(self.tabs):
            chosen = at == self.ui.tabs.currentIndex()
            colours = theme.colours()
            self.ui.tabs.setTabIcon(at, icon(tab.icon, colours.accent if chosen else colours.muted))

    def _connect(self) -> None:
        """Join menus and keys to what they do in the tab that is shown."""
        ui = self.ui
        ui.new_action.triggered.connect(lambda: self.current_tab().new())
        ui.work_menu.aboutToShow.connect(self._name_new)
        ui.search_action.triggered.connect(lambda: self.current_tab().focus_search())
        ui.search_action.setShortcuts([QKeySequence("F3"), QKeySequence("Ctrl+F")])
        ui.refresh_action.triggered.connect(lambda: self.current_tab().refresh())
        ui.quit_action.triggered.connect(self.close)
        ui.call_action.setVisible(may(self.seat.desk.actor.roles, Verb.note_call))
        ui.call_action.triggered.connect(self.phone.take_call)
        self.phone.said.connect(self.say)
        self.phone.request_asked.connect(lambda key: self.grant(Wish("show_request", key)))
        self.phone.note_asked.connect(lambda key: self.grant(Wish("take_noted", key)))
        ui.tabs.currentChanged.connect(self._turned)
        self.seat.doing.overtaken.connect(overtaken.meet)
        for at in range(len(self.tabs)):
            keys = QShortcut(QKeySequence(f"Ctrl+{at + 1}"), self)
            keys.activated.connect(lambda place=at: self.show_tab(place))
        ui.tabs.tabBar().setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._turned()

    def _connect_lock(self) -> None:
        """Join the lock of the screen to its keys, and say how it stands."""
        ui, bus = self.ui, self.seat.bus
        ui.lock_action.triggered.connect(bus.lock_asked)
        self.line.lock_button.clicked.connect(bus.lock_asked)
        ui.hold_action.triggered.connect(bus.call_asked)
        ui.call_action.triggered.connect(self.lock.idle.begin_call)
        self.lock.idle.call_turned.connect(self._show_call)
        self.lock.other_asked.connect(self._make_way)
        self.lock.said.connect(self.say)
        self.lock.warned.connect(self._advise)
        bus.exchanged.connect(self._open_anew)
        ui.password_action.triggered.connect(self.change_password)

    def _show_call(self, on: bool) -> None:
        """Say that somebody is on the telephone, in the menu and below."""
        self.ui.hold_action.setChecked(on)
        self.line.show_call(on=on)

    def change_password(self) -> None:
        """Let the person who sits here choose another password."""
        dialog = PasswordDialog(self.seat, parent=self)
        dialog.recorded.connect(self.say)
        dialog.open()

    def _make_way(self) -> None:
        """Close for whoever signs in next."""
        self._makes_way = True
        if not self.close():
            self._makes_way = False

    def _open_anew(self) -> None:
        """Make way for the records that were put in the place of these."""
        self._makes_way = True
        if unsaved_work():
            alerts.tell(self, TOO_LATE)
        else:
            self.close()

    def _turned(self) -> None:
        """Follow the tab that is shown: its icon, and what Ctrl+N begins there."""
        self._dress_tabs()
        tab = self.current_tab()
        if not self.ui.tabs.tabBar().hasFocus():
            tab.focus_search()
        self.ui.new_action.setVisible(bool(tab.new_word))
        self.ui.new_action.setEnabled(bool(tab.new_word))
        self._name_new()

    def _name_new(self) -> None:
        """Let the menu say what Ctrl+N begins on the page that is shown."""
        self.ui.new_action.setText(f"{self.current_tab().new_words()}(&N)")

    def _offer_sizes(self) -> None:
        """Offer the three text sizes, the one in use marked."""
        group = QActionGroup(self)
        for action, word in self._sizes():
            action.setCheckable(True)
            action.setChecked(word == theme.size_word())
            action.triggered.connect(lambda _checked=False, chosen=word: self._resize_text(chosen))
            group.addAction(action)

    def _sizes(self) -> tuple[tuple[QAction, str], ...]:
        """Pair the actions of the menu with the sizes they choose."""
        ui = self.ui
        return (
            (ui.size_normal_action, "標準"),
            (ui.size_large_action, "大"),
            (ui.size_huge_action, "特大"),
        )

    def _resize_text(self, word: str) -> None:
        """Change the text size of everything."""
        theme.wear(cast("QApplication", QApplication.instance()), word)
        for action, own in self._sizes():
            action.setChecked(own == word)

    def _put_back(self) -> None:
        """Stand where this person left the window, at the tab that was open."""
        size = self._left.get("size")
        if isinstance(size, str) and size != theme.size_word():
            self._resize_text(size)
        place = self._left.get("place")
        self.resize(1366, 728)
        if isinstance(place, str):
            self.restoreGeometry(QByteArray.fromBase64(place.encode()))
        tab = self._left.get("tab")
        self.show_tab(tab if isinstance(tab, int) else self._first_tab())

    def _first_tab(self) -> int:
        """Return where a person begins: who reads no members looks after the records."""
        desk_work = any(tab.reads is Verb.read_members for tab in self.tabs)
        return 0 if desk_work else len(self.tabs) - 1

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icons again when the system turns dark or light."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "line"):
            self._dress_tabs()
            self.line.redress()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close when no dialog holds unsaved work; remember how everything stood."""
        if unsaved_work():
            event.ignore()
            alerts.tell(
                self,
                "保存していない入力画面か、処理中の画面があります。"
                "保存するか、終わるのを待つか、閉じてから終了してください。",
            )
            return
        self.phone.leave()
        self.lock.leave()
        for tab in self.tabs:
            tab.leave()
        place = bytes(self.saveGeometry().toBase64().data()).decode()
        state = {"place": place, "tab": self.ui.tabs.currentIndex(), "size": theme.size_word()}
        memory.remember(self.seat, KEY, state, self)
        self.seat.doing.finish()
        super().closeEvent(event)
        self.shut.emit()
        if self._makes_way:  # while this one can still be seen: between two windows nothing ends
            self.another_asked.emit()


def _is_open_to(tab: Tab, seat: Seat) -> bool:
    """Tell whether a person may see anything on a tab."""
    return tab.reads is None or may(seat.desk.actor.roles, tab.reads)
