"""Choose in the dialog of a consent whom it is about, and who gave it."""

from collections.abc import Sequence
from typing import Final, Protocol

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from app.office.rows import ChildRow
from app.rules.members import ConsentDraft
from app.rules.problems import Problem
from app.ui.widgets.complaints import Places
from app.ui.widgets.paragraph import Paragraph

SELF: Final = "ご本人（会員）"
CONSENTERS: Final = (("self", "ご本人"), ("guardian", "保護者・法定代理人"))
NO_RELATIONSHIP: Final = "同意された方の続柄を入れてください。例 母"
WITHOUT_CUSTODY: Final = (
    "この会員には親権がないと登録されています。ここに記録しても、"
    "親権のある方の同意でなければ、お子さまの同意には数えません。"
)
NO_NAME: Final = "保護者・法定代理人のお名前を入れてください。"


class PeopleForm(Protocol):
    """Be a form that asks about whom and by whom."""

    about_combo: QComboBox
    about_problem: Paragraph
    consenter_combo: QComboBox
    consenter_problem: Paragraph
    guardian_row: QWidget
    relationship_edit: QLineEdit
    relationship_problem: Paragraph
    consenter_name_edit: QLineEdit
    consenter_name_problem: Paragraph


def prepare(form: PeopleForm) -> None:
    """Offer the member, and both kinds of consenters."""
    form.about_combo.addItem(SELF, "")
    for key, word in CONSENTERS:
        form.consenter_combo.addItem(word, key)
    form.consenter_combo.currentIndexChanged.connect(lambda _at: show_guardian(form))
    form.about_combo.currentIndexChanged.connect(lambda _at: _suit_consenter(form))
    show_guardian(form)


def offer_children(form: PeopleForm, children: Sequence[ChildRow]) -> None:
    """Offer the children of the member beside herself."""
    for child in children:
        form.about_combo.addItem(f"お子さま　{child.name}", str(child.id))
    form.about_combo.setEnabled(bool(children))
    without = frozenset(str(child.id) for child in children if child.custody == "none")
    form.about_combo.currentIndexChanged.connect(lambda _at: _warn_of_custody(form, without))


def show_guardian(form: PeopleForm) -> None:
    """Ask for the guardian only where one consented."""
    form.guardian_row.setVisible(is_guardian(form))


def is_guardian(form: PeopleForm) -> bool:
    """Tell whether a guardian consented."""
    return bool(form.consenter_combo.currentData() == "guardian")


def read(form: PeopleForm) -> dict[str, str]:
    """Read whom the consent is about and who gave it, by the names of the draft."""
    named = is_guardian(form)
    return {
        "child_id": str(form.about_combo.currentData() or ""),
        "consenter": str(form.consenter_combo.currentData()),
        "relationship": form.relationship_edit.text().strip() if named else "",
        "consenter_name": form.consenter_name_edit.text().strip() if named else "",
    }


def missing(draft: ConsentDraft) -> list[Problem]:
    """Complain of a guardian about whom too little is known."""
    if draft.consenter != "guardian":
        return []
    found = [] if draft.relationship else [Problem("consent.relationship", NO_RELATIONSHIP)]
    return found if draft.consenter_name else [*found, Problem("consent.consenter_name", NO_NAME)]


def places(form: PeopleForm) -> Places:
    """Say where a complaint about each field stands."""
    return {
        "consent.child_id": (form.about_combo, form.about_problem),
        "consent.consenter": (form.consenter_combo, form.consenter_problem),
        "consent.relationship": (form.relationship_edit, form.relationship_problem),
        "consent.consenter_name": (form.consenter_name_edit, form.consenter_name_problem),
    }


def _warn_of_custody(form: PeopleForm, without: frozenset[str]) -> None:
    """Say that an answer will be on record and yet not count for the child (P-14)."""
    counts = form.about_combo.currentData() not in without
    form.about_problem.setText("" if counts else WITHOUT_CUSTODY)
    form.about_problem.setHidden(counts)


def _suit_consenter(form: PeopleForm) -> None:
    """Suppose that a guardian answers for a child."""
    about_child = bool(form.about_combo.currentData())
    form.consenter_combo.setCurrentIndex(1 if about_child else 0)
