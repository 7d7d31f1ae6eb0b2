"""Choose the blocks of each part of a version's page, and count what waits in it."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtWidgets import QWidget

from app.rules.eras import japanese
from app.rules.roles import Role, Verb, may
from app.ui.tabs import policy_task_part
from app.ui.tabs.policy_blocks import Ask
from app.ui.tabs.policy_check_part import check_blocks, open_count
from app.ui.tabs.policy_demand_part import demand_blocks, waiting
from app.ui.tabs.policy_parts import TEXT_PARTS
from app.ui.tabs.policy_sight import PolicySight
from app.ui.tabs.policy_summary_part import summary_blocks
from app.ui.tabs.policy_task_part import Offers, task_blocks
from app.ui.widgets.empty_state import EmptyState

PARTS: Final = (
    ("summary", "概要"),
    ("clauses", "本文"),
    ("purposes", "利用目的"),
    ("scopes", "サービスの範囲"),
    ("joint", "共同利用"),
    ("office", "窓口・日付"),
    ("check", "点検"),
    ("changes", "変更"),
    ("tasks", "公表"),
)
"""The chips of the page."""


@dataclass(frozen=True)
class Shown:
    """Say where blocks go, who takes what is asked, and as what somebody looks at them."""

    page: QWidget
    ask: Ask
    roles: frozenset[Role]


def blocks_of(sight: PolicySight, key: str, shown: Shown) -> list[QWidget]:
    """Build the blocks of a part; a part of the text needs one."""
    if key in TEXT_PARTS:
        if sight.text is None:
            return [_no_text(sight, shown)]
        return TEXT_PARTS[key](sight.text.parsed, shown.page)
    if key == "check":
        return check_blocks(sight, shown.page)
    if key == "changes":
        judges = may(shown.roles, Verb.approve_policy)
        return demand_blocks(sight, shown.page, shown.ask, may_judge=judges)
    if key == "tasks":
        return task_blocks(sight, shown.page, shown.ask, Offers(shown.roles))
    return summary_blocks(sight, shown.page, shown.ask)


def _no_text(sight: PolicySight, shown: Shown) -> QWidget:
    """Say what a version without text means, and how to register it."""
    sentence = (
        f"{japanese(sight.row.on)}の版は、日付だけが登録されています。"
        "そのときの文書があれば、取り込むとこの版の本文になります。"
        "すでにある同意の記録は変わりません。"
    )
    # A text that joins an approved version is frozen at once: that is the manager's.
    verb = Verb.import_policy if sight.row.state == "draft" else Verb.approve_policy
    takes = may(shown.roles, verb)
    if not takes:
        sentence += "取込みは、管理責任者が行います。"
    empty = EmptyState(shown.page)
    act = "方針文書を取り込む…" if takes else ""
    empty.say("policy", "本文未登録", sentence, act)
    empty.pressed.connect(lambda: shown.ask("import", None))
    return empty


def counted(sight: PolicySight) -> dict[str, str]:
    """Say on the chips how many things wait in a part."""
    checks, judgments = open_count(sight.findings), waiting(sight)
    settled, count = policy_task_part.counted(sight)
    tasks = f"公表 {settled}/{count}" if count else "公表"
    return {
        "check": f"点検 {checks}" if checks else "点検",
        "changes": f"変更 {judgments}" if judgments else "変更",
        "tasks": tasks,
    }
