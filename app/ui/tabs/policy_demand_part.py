"""Show what has changed against the version before, what it demands, and what was judged."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.office.policy_judgments import DemandView, EntryView
from app.rules.eras import japanese
from app.rules.policy_demands import Weight
from app.rules.policy_verdicts import asks_again
from app.ui.days import moment_words
from app.ui.tabs.policy_blocks import Ask, Asked, asking, beside, block, headed, marked, words
from app.ui.tabs.policy_sight import PolicySight
from app.ui.widgets.act_row import ActButton
from app.ui.widgets.pill import Pill

SUBJECTS: Final = {
    "purposes": "利用目的",
    "service_scopes": "サービスの範囲",
    "joint_users": "共同利用する者",
    "joint_items": "共同利用する項目",
    "joint_purpose": "共同利用の目的",
    "joint_start": "共同利用の開始",
    "responsible": "共同利用の責任者",
    "responsible_facts": "共同利用の責任者の名称・住所・代表者",
    "owner": "名称・住所・代表者",
    "joint_text": "共同利用について書かれた文",
    "purpose_text": "利用目的について書かれた文",
    "list_gone": "なくなった一覧",
    "no_text": "比べる版の本文",
}
PILLS: Final = {
    Weight.UPDATE: Pill(Weight.UPDATE.value, "dot", "quiet"),
    Weight.PUBLISH: Pill(Weight.PUBLISH.value, "dot", "quiet"),
    Weight.BEFOREHAND: Pill(Weight.BEFOREHAND.value, "clock", "due"),
    Weight.JUDGE: Pill(Weight.JUDGE.value, "triangle", "due"),
    Weight.BLOCKED: Pill(Weight.BLOCKED.value, "cross", "bad"),
}
UNJUDGED: Final = Pill("判断待ち", "ring", "due")
STALE: Final = Pill("再確認", "back", "due")
NO_TEXT: Final = "この版の本文が登録されていないため、変更を調べられません。"
NO_TEXT_BEFORE: Final = (
    "比べる前の版の本文がないため、変わったところを確かめられません。"
    "前の版があるときは、その本文を登録すると比べられます。"
)
NONE: Final = (
    "{day}の版との間に、法律上の手続きが要る変更は見つかりませんでした。"
    "新旧対照表でも確かめてください。"
)


@dataclass(frozen=True)
class AskedEntry:
    """Name an entry whose judgment is asked for, and the demand it belongs to."""

    view: DemandView
    entry: EntryView


def demand_blocks(sight: PolicySight, page: QWidget, ask: Ask, *, may_judge: bool) -> list[QWidget]:
    """Show the demands, the strictest first, each with its entries and their judgments."""
    judges = may_judge and sight.row.state == "draft"
    shown = [_demand(one, page, ask, judges=judges) for one in sight.demands]
    return [_head(sight, page), *shown]


def waiting(sight: PolicySight) -> int:
    """Count the entries of a draft that wait for a judgment."""
    if sight.row.state != "draft":
        return 0
    return sum(
        entry.verdict is None for one in sight.demands if one.choices for entry in one.entries
    )


def _head(sight: PolicySight, page: QWidget) -> QWidget:
    made, column = block(page)
    if sight.demands:
        day = japanese(sight.demands[0].before_on)
        column.addWidget(words(f"{day}の版からの変更", made, "heading"))
    else:
        column.addWidget(words(_nothing(sight), made, "muted"))
    return made


def _nothing(sight: PolicySight) -> str:
    """Tell a version without changes from one that cannot be compared."""
    if not sight.text:
        return NO_TEXT
    on = sight.approval.compared_on
    return NO_TEXT_BEFORE if on is None else NONE.format(day=japanese(on))


def _demand(view: DemandView, page: QWidget, ask: Ask, *, judges: bool) -> QWidget:
    made, column = block(page)
    demand = view.demand
    subject = SUBJECTS.get(demand.key, "そのほかの変更")
    column.addLayout(headed(subject, PILLS[demand.weight], made))
    column.addWidget(words(demand.sentence, made))
    column.addWidget(words(demand.paragraph, made, "muted"))
    for entry in view.entries:
        _add_entry(column, AskedEntry(view, entry), made, ask if judges else None)
    return made


def _add_entry(column: QVBoxLayout, asked: AskedEntry, made: QWidget, ask: Ask | None) -> None:
    """Show the words that came, the verdict beside them, who judged, and what may be done."""
    entry = asked.entry
    if not asked.view.choices:
        column.addLayout(marked("・", entry.entry, made))
        return
    column.addLayout(headed(f"「{entry.entry}」", _pill(entry), made, ""))
    said = words(_judged(entry), made, "muted")
    if ask is None:
        column.addWidget(said)
    else:
        column.addLayout(beside(said, asking(_acts(entry), Asked(entry.entry, asked, ask), made)))


def _judged(entry: EntryView) -> str:
    """Say why and by whom an entry was judged."""
    at = moment_words(entry.judged_at) if entry.judged_at else ""
    before = f"本文が変わる前の判断：{entry.stale.word}" if entry.stale else ""
    return "　".join(part for part in (before, entry.note, entry.judge, at) if part)


def _pill(entry: EntryView) -> Pill:
    if entry.verdict is None:
        return STALE if entry.stale else UNJUDGED
    again = asks_again(entry.verdict)
    return Pill(entry.verdict.word, "triangle" if again else "check", "due" if again else "good")


def _acts(entry: EntryView) -> Sequence[ActButton]:
    """Offer to judge, or to judge anew and to take the judgment back."""
    if entry.verdict is None:
        return (ActButton("judge", "判断する…", "edit"),)
    return (
        ActButton("judge", "判断を直す…", "edit"),
        ActButton("unjudge", "判断を取り消す…", "withdraw"),
    )
