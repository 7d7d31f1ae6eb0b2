"""Show one member on one page: contact, children, the way of consents, requests, letters, log."""

from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from app.office.certificates import consenter_words
from app.office.member_page import MemberPage
from app.office.requests import RequestRow
from app.office.rows import ChildRow, ConsentRow, LetterRow
from app.rules import eras
from app.rules.consents import YES
from app.rules.expected import month_words
from app.rules.letter_kinds import letter_word
from app.ui import request_words, theme, words
from app.ui.days import day_words, moment_words
from app.ui.forms.ui_person_page import Ui_PersonPage
from app.ui.icons import icon
from app.ui.letter_words import sent_words
from app.ui.tabs import consent_list
from app.ui.tabs.member_lines import MemberAct
from app.ui.tabs.person_facts import contact_facts
from app.ui.widgets.cards import Card
from app.ui.widgets.pill import Pill
from app.ui.widgets.timeline import Mark

NEWEST = 20
"""How many lines of the log the page shows."""
LIVING = frozenset({"active", "left", "graduated"})
"""The states in which somebody may ask for what is held of her."""


class PersonPage(QWidget):
    """Be the page beside the list; its buttons say whom they are about."""

    change_asked = Signal(int)
    consent_asked = Signal(int)
    withdraw_asked = Signal(int)
    request_asked = Signal(int)
    act_chosen = Signal(object)
    """Carries the line of 「手続き」 that was chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_PersonPage()
        self.ui.setupUi(self)
        self._page: MemberPage | None = None
        self._may_write = True
        self._takes_requests = False
        self.ui.nobody_state.say(
            "members", "会員を選んでください", "一覧で選んだ方の内容を、ここにまとめて表示します。"
        )
        for button, signal in (
            (self.ui.change_button, self.change_asked),
            (self.ui.consent_button, self.consent_asked),
            (self.ui.withdraw_button, self.withdraw_asked),
            (self.ui.request_button, self.request_asked),
        ):
            button.clicked.connect(lambda _checked=False, tell=signal: tell.emit(self.member_id))
        self._acts = QMenu(self)
        self.ui.acts_button.setMenu(self._acts)
        self.redress()

    @property
    def member_id(self) -> int:
        """Return whose page is shown, -1 for nobody's."""
        return self._page.row.id if self._page else -1

    @property
    def page(self) -> MemberPage | None:
        """Return what is shown."""
        return self._page

    def allow(self, *, write: bool, requests: bool) -> None:
        """Say which acts this person may do; the others have no button."""
        self._may_write, self._takes_requests = write, requests
        self._show_buttons()

    def show_nobody(self) -> None:
        """Show that no member is chosen."""
        self._page = None
        self.ui.stack.setCurrentWidget(self.ui.nobody_page)

    def show_page(self, page: MemberPage, today: date) -> None:
        """Show everything of one member."""
        same = self._page is not None and self._page.row.id == page.row.id
        self._page = page
        row = page.row
        children = page.details.children if page.details else ()
        self.ui.code_label.setText(f"組合員コード {row.member_code}")
        self.ui.name_label.setText(row.name or "（消去済）")
        self.ui.kana_label.setText(row.kana)
        self._show_marks(page)
        self.ui.contact_facts.show_facts(contact_facts(page, today))
        self.ui.children_cards.show_cards([_child(child) for child in children])
        self.ui.consent_timeline.show_marks(_marks(page))
        self.ui.request_cards.show_cards([_request(request) for request in page.requests])
        self.ui.letter_cards.show_cards([_letter(letter) for letter in page.letters])
        self.ui.log_cards.show_cards(_log(page))
        self._show_buttons()
        self.ui.stack.setCurrentWidget(self.ui.person_page)
        if not same:
            self.ui.scroll.verticalScrollBar().setValue(0)

    def show_acts(self, groups: Iterable[Sequence[MemberAct]]) -> None:
        """Offer these under 「手続き」, a line between the groups; without any there is no menu."""
        self._acts.clear()
        for at, group in enumerate(groups):
            if at:
                self._acts.addSeparator()
            for act in group:
                choose = self._acts.addAction(act.word).triggered
                choose.connect(lambda _checked=False, chosen=act: self.act_chosen.emit(chosen))
        self.ui.acts_button.setHidden(self._acts.isEmpty())

    def _show_marks(self, page: MemberPage) -> None:
        """Show the states as pills, and how to reach her in red words (OFFICE M-09)."""
        row, ui = page.row, self.ui
        ui.standing_pill.show_pill(words.standing(row.standing))
        ui.state_pill.show_pill(words.state(row.state))
        ui.confidential_pill.show_pill(words.CONFIDENTIAL if row.confidential else Pill(""))
        ui.mail_pill.show_pill(words.MAIL_STOPPED if row.mail_stopped else Pill(""))
        note = page.details.contact_note if page.details else ""
        ui.note_label.setText(f"連絡上の注意：{note}" if note else "")
        ui.note_label.setVisible(bool(note))

    def redress(self) -> None:
        """Draw the icons in the colours of the moment."""
        accent = theme.colours().accent_text
        self.ui.change_button.setIcon(icon("edit", accent))
        self.ui.consent_button.setIcon(icon("consent", accent))
        self.ui.withdraw_button.setIcon(icon("withdraw", accent))
        self.ui.request_button.setIcon(icon("requests", accent))
        self.ui.acts_button.setIcon(icon("consent", accent))

    def _show_buttons(self) -> None:
        """Show only what may be done to this member now."""
        active = self._page is not None and self._page.row.state == "active"
        write = self._may_write and active
        withdrawn = self._page is not None and self._page.row.standing in {"withdrawn", "none"}
        self.ui.change_button.setVisible(write)
        self.ui.consent_button.setVisible(write)
        self.ui.withdraw_button.setVisible(write and not withdrawn)
        living = self._page is not None and self._page.row.state in LIVING
        self.ui.request_button.setVisible(self._takes_requests and living)


def _child(child: ChildRow) -> Card:
    """Say who a child is."""
    kana = f"（{child.kana}）" if child.kana else ""
    born = _birth_words(child)
    relation = f"　{child.relationship}" if child.relationship else ""
    state = None if child.state == "active" else words.state(child.state)
    return Card(f"{child.name}{kana}" or born, f"{born}{relation}", state)


def _birth_words(child: ChildRow) -> str:
    """Say when a child was born, or is expected."""
    if child.birth_on is None:
        return f"ご出産予定 {month_words(child.expected_month)}" if child.expected_month else ""
    return f"{eras.western(child.birth_on)}（{eras.japanese(child.birth_on)}）生まれ"


def _marks(page: MemberPage) -> list[Mark]:
    """Turn the ledger of one person into marks: the newest day first, whenever it was typed."""
    rows = sorted(page.consents, key=lambda row: (row.given_on, row.id), reverse=True)
    return [_mark(row) for row in rows]


def _mark(row: ConsentRow) -> Mark:
    """Say what was answered to which version, about whom and by whom, and how."""
    child = "" if row.child_id is None else f"　お子さま {consent_list.about(row)}"
    by = consenter_words(row) if row.consenter == "guardian" else ""
    guessed = "日付から推定" if row.inferred and row.answer in YES else ""
    parts = (day_words(row.given_on), by, row.method, row.receiver, guessed)
    line = f"{eras.japanese(row.version_on)}の方針{child}"
    return Mark(consent_list.answer_pill(row), line, "　".join(part for part in parts if part))


def _request(row: RequestRow) -> Card:
    """Say what somebody asked for and how far it is."""
    rights = "・".join(row.rights_words) or "（内容は未記入）"
    detail = f"{row.receipt_number}　{day_words(row.received_on)} 到着　{row.due_words}"
    return Card(rights, detail, request_words.state(row.state_word))


def _letter(row: LetterRow) -> Card:
    """Say which letter went out and when."""
    detail = f"{row.document_number}　{day_words(row.dated_on)}　{sent_words(row)}"
    return Card(letter_word(row.kind), detail)


def _log(page: MemberPage) -> list[Card]:
    """List the newest acts on this person's records."""
    return [
        Card(row.title, f"{moment_words(row.at)}　{row.staff_name}") for row in page.log[:NEWEST]
    ]
