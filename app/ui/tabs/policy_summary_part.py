"""Show what is on record of a version, and what a draft still lacks."""

from typing import Final

from PySide6.QtWidgets import QWidget

from app.office.policy_approval import Obstacle
from app.ui import policy_words as said
from app.ui.tabs.policy_blocks import Ask, Asked, asking, block, marked, words
from app.ui.tabs.policy_next import SHOW
from app.ui.tabs.policy_sight import PolicySight
from app.ui.widgets.act_row import ActButton
from app.ui.widgets.facts import Facts

LEADS: Final = {
    "text": ActButton("import", "方針文書を取り込む…", "import"),
    "changes": ActButton(f"{SHOW}changes", "変更を見て判断する", "edit"),
    "weight": ActButton("weight", "重さを変える…", "edit"),
    "draft": ActButton("revise", "下書きを直す…", "edit"),
}
"""The button that leads to where an obstacle is taken away."""


def summary_blocks(sight: PolicySight, page: QWidget, ask: Ask) -> list[QWidget]:
    """Show the obstacles and the advice of a draft, then what is on record."""
    blocks = [_facts(sight, page)]
    if sight.approval.advice:
        blocks.insert(0, _advice(sight, page))
    if sight.approval.obstacles:
        blocks.insert(0, _obstacles(sight, page, ask))
    return blocks


def _obstacles(sight: PolicySight, page: QWidget, ask: Ask) -> QWidget:
    made, column = block(page)
    found = sight.approval.obstacles
    column.addWidget(words(f"承認の前に必要なこと　{len(found)}件", made, "heading"))
    for number, one in enumerate(found, start=1):
        column.addLayout(marked(str(number), one.sentence, made))
        if _is_last_of_its_place(found, number - 1):
            column.addWidget(asking((LEADS[one.place],), Asked(f"{number}件目", None, ask), made))
    return made


def _is_last_of_its_place(found: tuple[Obstacle, ...], at: int) -> bool:
    """Tell whether no later obstacle is taken away at the same place: one button is enough."""
    return all(one.place != found[at].place for one in found[at + 1 :])


def _advice(sight: PolicySight, page: QWidget) -> QWidget:
    made, column = block(page)
    column.addWidget(words("確かめていただきたいこと", made, "heading"))
    for sentence in sight.approval.advice:
        column.addLayout(marked("・", sentence, made))
    return made


def _facts(sight: PolicySight, page: QWidget) -> QWidget:
    made, column = block(page)
    column.addWidget(words("この版の記録", made, "heading"))
    facts = Facts(made)
    facts.show_facts(said.facts(sight.row, sight.published))
    column.addWidget(facts)
    return made
