"""Set the parts of a policy's text onto its page: the clauses, and the lists it publishes."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.rules.policy_text import Clause, ParsedPolicy
from app.ui.widgets.paragraph import Paragraph

PARTS: Final = (
    ("clauses", "本文"),
    ("purposes", "利用目的"),
    ("scopes", "サービスの範囲"),
    ("joint", "共同利用"),
    ("office", "窓口・日付"),
)
"""The chips of the page."""
NOTHING: Final = "この版の文書からは読み取れていません。"
MARK_WIDTH: Final = 36


def show_part(column: QVBoxLayout, page: QWidget, policy: ParsedPolicy, key: str) -> None:
    """Show one part of a policy instead of the earlier one."""
    while (item := column.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
    for block in _BLOCKS[key](policy, page):
        column.addWidget(block)
    column.addStretch(1)


def _clauses(policy: ParsedPolicy, page: QWidget) -> list[QWidget]:
    """Show every clause under its heading."""
    return [_clause(one, page) for one in policy.clauses]


def _purposes(policy: ParsedPolicy, page: QWidget) -> list[QWidget]:
    """Show the purposes, numbered."""
    return [_listed(f"利用目的　{len(policy.purposes)}項目", policy.purposes, page)]


def _scopes(policy: ParsedPolicy, page: QWidget) -> list[QWidget]:
    """Show which services the policy covers."""
    scopes = policy.service_scopes
    return [_listed(f"対象となるサービスの範囲　{len(scopes)}項目", scopes, page)]


def _joint(policy: ParsedPolicy, page: QWidget) -> list[QWidget]:
    """Show what is published of the joint use."""
    joint = policy.joint_use
    return [
        _listed(f"共同利用する者　{len(joint.users)}者", joint.users, page),
        _listed(f"共同利用する項目　{len(joint.items)}項目", joint.items, page),
        _listed("利用する目的", [joint.purpose] if joint.purpose else [], page, numbered=False),
        _listed("責任者", [joint.responsible] if joint.responsible else [], page, numbered=False),
    ]


def _office(policy: ParsedPolicy, page: QWidget) -> list[QWidget]:
    """Show who answers questions, and the dates the document names."""
    found = policy.organisation
    facts = (
        ("名称", found.name),
        ("所在地", found.address),
        ("代表者", found.representative),
        ("窓口", found.desk),
        ("電話", found.telephone),
        ("受付時間", found.hours),
    )
    desk = [f"{name}　{value}" for name, value in facts if value]
    days = [f"{revision.on}　{revision.kind}" for revision in policy.revisions]
    return [
        _listed("窓口", desk, page, numbered=False),
        _listed("文書に書かれた日付", days, page, numbered=False),
    ]


_BLOCKS: Final[dict[str, Callable[[ParsedPolicy, QWidget], list[QWidget]]]] = {
    "clauses": _clauses,
    "purposes": _purposes,
    "scopes": _scopes,
    "joint": _joint,
    "office": _office,
}


def _clause(clause: Clause, page: QWidget) -> QWidget:
    """Show one clause: heading, text, items with their own marks."""
    block, column = _block(page)
    heading = "　".join(part for part in (clause.number, clause.heading) if part)
    if heading:
        column.addWidget(_words(heading, block, "heading"))
    if clause.text.strip():
        column.addWidget(_words(clause.text, block))
    for item in clause.items:
        column.addLayout(_item(item.label, item.text, block))
    return block


def _listed(title: str, entries: Sequence[str], page: QWidget, *, numbered: bool = True) -> QWidget:
    """Show a list under its title, or say that nothing was read."""
    block, column = _block(page)
    column.addWidget(_words(title, block, "heading"))
    for number, entry in enumerate(entries, start=1):
        if numbered:
            column.addLayout(_item(str(number), entry, block))
        else:
            column.addWidget(_words(entry, block))
    if not entries:
        column.addWidget(_words(NOTHING, block, "muted"))
    return block


def _block(page: QWidget) -> tuple[QWidget, QVBoxLayout]:
    """Make room for one heading with what belongs to it."""
    block = QWidget(page)
    column = QVBoxLayout(block)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(6)
    return block, column


def _item(mark: str, text: str, block: QWidget) -> QHBoxLayout:
    """Make a line with its mark hanging at the left."""
    row = QHBoxLayout()
    row.setSpacing(4)
    label = _words(mark, block, "muted")
    label.setMinimumWidth(MARK_WIDTH)
    label.setWordWrap(False)
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
    row.addWidget(label)
    row.addWidget(_words(text, block), 1)
    return row


def _words(text: str, block: QWidget, kind: str = "") -> QLabel:
    """Make words that can be selected."""
    label = Paragraph(block)
    label.setText(text)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if kind:
        label.setProperty("kind", kind)
    return label
