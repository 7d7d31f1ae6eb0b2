"""Say whose data are asked for: the member's, a child's, or those of somebody not on record."""

from typing import Final

from PySide6.QtCore import QObject, Signal

from app.office.held_lines import birth_words
from app.office.member_page import MemberPage
from app.office.rows import ChildRow
from app.rules.requesters import OF_A_CHILD, RequesterKind
from app.rules.requests import RequestDraft, SubjectKind
from app.ui.forms.ui_request_dialog import Ui_RequestDialog

NOT_ON_RECORD: Final = "登録のない方"
_FOR_HERSELF: Final = frozenset({"", RequesterKind.subject.value})


class AboutWhom(QObject):
    """Offer the member, her children and others; `changed` tells of a choice or of a name."""

    changed = Signal()

    def __init__(self, form: Ui_RequestDialog, keeper: QObject) -> None:
        super().__init__(keeper)
        self._form = form
        self._page: MemberPage | None = None
        self._wanted = ""
        self._led = False
        form.about_whom_combo.currentIndexChanged.connect(self._follow)
        form.about_whom_combo.activated.connect(self._choose)
        form.kind_combo.currentIndexChanged.connect(self._follow_kind)
        for edit in (
            form.subject_name_edit,
            form.subject_kana_edit,
            form.subject_birth_edit,
            form.subject_address_edit,
        ):
            edit.textChanged.connect(self.changed)
        self._offer()

    def read(self) -> tuple[str, int | None]:
        """Return the code of the kind, empty while no member is chosen, and the child's key."""
        kind, _, child = self._key().partition(":")
        return kind, int(child) if child else None

    def show(self, draft: RequestDraft) -> None:
        """Choose what was chosen at intake, once the member has arrived."""
        form = self._form
        child = "" if draft.child_id is None else f":{draft.child_id}"
        self._wanted = f"{draft.subject_kind}{child}"
        form.subject_name_edit.setText(draft.subject_name)
        form.subject_kana_edit.setText(draft.subject_kana)
        form.subject_birth_edit.setText(draft.subject_birth)
        form.subject_address_edit.setText(draft.subject_address)
        self._offer()

    def follow(self, page: MemberPage | None) -> None:
        """Offer the family of another member."""
        self._page = page
        self._offer()

    def _offer(self) -> None:
        combo, page = self._form.about_whom_combo, self._page
        combo.blockSignals(True)
        combo.clear()
        if page is None:
            combo.addItem(NOT_ON_RECORD, "")
        else:
            combo.addItem(f"会員ご本人　{page.row.name}", SubjectKind.member.value)
            for child in _children(page):
                combo.addItem(_words(child), f"{SubjectKind.child.value}:{child.id}")
            combo.addItem(f"ほかの方（{NOT_ON_RECORD}）", SubjectKind.other.value)
        wanted = combo.findData(self._wanted) if self._wanted else -1
        combo.setCurrentIndex(max(0, wanted))
        for part in (combo, self._form.about_whom_label):
            part.setVisible(page is not None)
        combo.blockSignals(False)
        if wanted < 0:
            self._follow_kind()
        self._follow()

    def _follow_kind(self) -> None:
        """Take the only child where somebody asks for a child, and the member where she does.

        Whoever goes down the list of kinds by keys passes the parent on the way to an agent: what
        was taken for the parent does not stay with the agent.
        """
        combo, page = self._form.about_whom_combo, self._page
        if page is not None and self._key() != SubjectKind.other:
            children = _children(page)
            asks = self._kind() in {kind.value for kind in OF_A_CHILD}
            if asks and len(children) == 1 and self._key() == SubjectKind.member:
                combo.setCurrentIndex(1)
                self._led = True
            elif self._goes_back(asks=asks):
                combo.setCurrentIndex(0)
                self._led = False
        self._follow()

    def _goes_back(self, *, asks: bool) -> bool:
        for_herself = self._kind() == RequesterKind.subject and not self._wanted
        return for_herself or (self._led and not asks)

    def _choose(self) -> None:
        self._led = False

    def _follow(self) -> None:
        """Ask for the name of whom nothing is on record, where it is not the requester's own."""
        other = self._key() in {"", SubjectKind.other.value}
        self._form.subject_box.setVisible(other and self._kind() not in _FOR_HERSELF)
        self.changed.emit()

    def _key(self) -> str:
        return str(self._form.about_whom_combo.currentData() or "")

    def _kind(self) -> str:
        return str(self._form.kind_combo.currentData() or "")


def _children(page: MemberPage) -> list[ChildRow]:
    return list(page.details.children) if page.details else []


def _words(child: ChildRow) -> str:
    return f"お子さま　{child.name or 'お名前未定'}（{birth_words(child)}）"
