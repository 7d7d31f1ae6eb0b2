"""Show how a version stands with what the law wants published: advice, never a verdict."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QWidget

from app.rules.policy_findings import Finding, Standing
from app.ui.tabs.policy_blocks import block, headed, words
from app.ui.tabs.policy_sight import PolicySight
from app.ui.widgets.pill import Pill

PILLS: Final = {
    Standing.STATED: Pill(Standing.STATED.value, "check", "good"),
    Standing.PARTLY: Pill(Standing.PARTLY.value, "triangle", "due"),
    Standing.MISSING: Pill(Standing.MISSING.value, "ring", "due"),
    Standing.TO_KEEP: Pill(Standing.TO_KEEP.value, "dot", "quiet"),
}
ADVICE: Final = (
    "法律が公表を求めている事項について、文書に書かれているかどうかを調べた参考の意見です。"
    "適法かどうかの判断ではありません。"
)


NO_TEXT: Final = "この版の本文が登録されていないため、点検できません。"


def check_blocks(sight: PolicySight, page: QWidget) -> list[QWidget]:
    """Show the advice under how much of it is stated."""
    if sight.text is None:
        return [words(NO_TEXT, page, "muted")]
    return [_head(sight.findings, page), *(_finding(one, page) for one in sight.findings)]


def open_count(findings: Sequence[Finding]) -> int:
    """Count what is stated in part, or not at all."""
    return sum(one.standing in {Standing.PARTLY, Standing.MISSING} for one in findings)


def _head(findings: Sequence[Finding], page: QWidget) -> QWidget:
    made, column = block(page)
    counted = (
        (standing, sum(one.standing is standing for one in findings)) for standing in Standing
    )
    said = "　".join(f"{standing.value} {count}件" for standing, count in counted if count)
    column.addWidget(words(said, made, "heading"))
    column.addWidget(words(ADVICE, made, "muted"))
    return made


def _finding(finding: Finding, page: QWidget) -> QWidget:
    made, column = block(page)
    column.addLayout(headed(finding.subject, PILLS[finding.standing], made))
    column.addWidget(words(finding.sentence, made))
    column.addWidget(words(_source(finding), made, "muted"))
    return made


def _source(finding: Finding) -> str:
    """Name the paragraph, and where in the text something was found."""
    found = "、".join(f"「{heading}」" for heading in finding.headings)
    return "　".join(part for part in (finding.paragraph, f"項目 {found}" if found else "") if part)
