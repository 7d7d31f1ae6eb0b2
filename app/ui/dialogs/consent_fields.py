"""Fill and read the gate panel that the dialogs of registration and of consent share."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit

from app.office import policy
from app.office.desk import Desk
from app.office.policy import VersionRow
from app.rules import eras
from app.rules.consent_fields import METHODS
from app.rules.members import ConsentDraft
from app.rules.policy_text import Clause
from app.rules.problems import Problem
from app.ui.widgets.complaints import Places
from app.ui.widgets.date_field import DateField
from app.ui.widgets.paragraph import Paragraph

NOT_AGREED = (
    "方針の内容すべてに同意いただいたことを申込書で確かめ、ここに印を付けてください。"
    "同意を確かめられない方は登録できません。"
)
INFER = "同意日から推定する"


@dataclass(frozen=True)
class Gate:
    """Hold what the panel shows: the version in force, its clauses, all approved versions."""

    in_force: VersionRow | None
    clauses: tuple[Clause, ...]
    versions: tuple[VersionRow, ...]


class GateForm(Protocol):
    """Be a form that has the fields of the gate panel."""

    version_label: Paragraph
    clauses_label: Paragraph
    agreed_check: QCheckBox
    agreed_problem: Paragraph
    given_field: DateField
    given_problem: Paragraph
    method_combo: QComboBox
    method_problem: Paragraph
    receiver_edit: QLineEdit
    receiver_problem: Paragraph
    version_combo: QComboBox
    version_problem: Paragraph


def prepare(form: GateForm, today: date, receiver: str) -> None:
    """Offer the methods, and the person who sits here as the receiver."""
    form.method_combo.addItems(METHODS)
    form.given_field.set_up(today)
    form.receiver_edit.setText(receiver)
    form.version_combo.addItem(INFER, "")
    form.version_label.setText("施行中の方針を確かめています。")


def show_gate(form: GateForm, gate: Gate) -> None:
    """Show the version in force with the headings of all its clauses, and offer every version."""
    _offer(form, gate.versions)
    row = gate.in_force
    if row is None:
        form.version_label.setText(
            "施行中の方針がありません。「方針」の画面で方針文書を取り込んでください。"
        )
        return
    form.version_label.setText(f"施行中の版　{eras.japanese(row.on)} {row.kind}")
    headings = [clause.heading for clause in gate.clauses if clause.heading]
    listed = "\n".join(f"・{heading}" for heading in headings)
    form.clauses_label.setText(listed or "この版は本文未登録です。日付だけが登録されています。")


def ask_gate(desk: Desk) -> Gate:
    """Ask the office for the approved versions and the text of the one in force."""
    approved = [row for row in policy.versions(desk) if row.state != "draft"]
    row = next((row for row in approved if row.state == "in_force"), None)
    text = policy.text_of(desk, row.id) if row else None
    return Gate(row, tuple(text.parsed.clauses) if text else (), tuple(approved))


def _offer(form: GateForm, versions: Sequence[VersionRow]) -> None:
    """Offer the versions by their days, newest first, keeping what is chosen."""
    chosen = form.version_combo.currentData()
    form.version_combo.clear()
    form.version_combo.addItem(INFER, "")
    for version in sorted(versions, key=lambda one: one.on, reverse=True):
        form.version_combo.addItem(f"{eras.japanese(version.on)} {version.kind}", str(version.on))
    form.version_combo.setCurrentIndex(max(0, form.version_combo.findData(chosen)))


def worded(problems: Sequence[Problem]) -> list[Problem]:
    """Say the missing consent in the words of this panel; a file says it in others."""
    return [
        replace(one, sentence=NOT_AGREED) if one.field == "consent.agreed" else one
        for one in problems
    ]


def missing(draft: ConsentDraft) -> list[Problem]:
    """Complain where the consent to everything is not ticked; the office reads the rest."""
    return [] if draft.agreed else [Problem("consent.agreed", NOT_AGREED)]


def read(form: GateForm) -> ConsentDraft:
    """Read the panel into a draft."""
    return ConsentDraft(
        agreed="はい" if form.agreed_check.isChecked() else "",
        given_on=form.given_field.typed(),
        method=form.method_combo.currentText(),
        receiver=form.receiver_edit.text(),
        version_on=str(form.version_combo.currentData() or ""),
    )


def places(form: GateForm, prefix: str = "consent.") -> Places:
    """Say where a complaint about each field of the panel stands."""
    return {
        f"{prefix}agreed": (form.agreed_check, form.agreed_problem),
        f"{prefix}given_on": (form.given_field, form.given_problem),
        f"{prefix}method": (form.method_combo, form.method_problem),
        f"{prefix}receiver": (form.receiver_edit, form.receiver_problem),
        f"{prefix}version_on": (form.version_combo, form.version_problem),
    }
