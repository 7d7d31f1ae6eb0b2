"""Set what a policy's text says onto its page: the clauses, and the lists it publishes."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtWidgets import QWidget

from app.rules.policy_text import Clause, ParsedPolicy
from app.ui.tabs.policy_blocks import block, marked, words

NOTHING: Final = "この版の文書からは読み取れていません。"


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


TEXT_PARTS: Final[dict[str, Callable[[ParsedPolicy, QWidget], list[QWidget]]]] = {
    "clauses": _clauses,
    "purposes": _purposes,
    "scopes": _scopes,
    "joint": _joint,
    "office": _office,
}
"""The parts that need the text of a version."""


def _clause(clause: Clause, page: QWidget) -> QWidget:
    """Show one clause: heading, text, items with their own marks."""
    made, column = block(page)
    heading = "　".join(part for part in (clause.number, clause.heading) if part)
    if heading:
        column.addWidget(words(heading, made, "heading"))
    if clause.text.strip():
        column.addWidget(words(clause.text, made))
    for item in clause.items:
        column.addLayout(marked(item.label, item.text, made))
    return made


def _listed(title: str, entries: Sequence[str], page: QWidget, *, numbered: bool = True) -> QWidget:
    """Show a list under its title, or say that nothing was read."""
    made, column = block(page)
    column.addWidget(words(title, made, "heading"))
    for number, entry in enumerate(entries, start=1):
        if numbered:
            column.addLayout(marked(str(number), entry, made))
        else:
            column.addWidget(words(entry, made))
    if not entries:
        column.addWidget(words(NOTHING, made, "muted"))
    return made
