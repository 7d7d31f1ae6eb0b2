"""Say what can be done with a version: as buttons, and in groups under 「手続き」.

What a person may not do, or what makes no sense for this version, is not shown.
"""

from collections.abc import Callable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Final

from app.rules.roles import Role, Verb, may
from app.ui.tabs.policy_sight import PolicySight
from app.ui.widgets.act_row import ActButton


@dataclass(frozen=True)
class PolicyAct:
    """Be one act on a version; anybody may do what names no verb."""

    button: ActButton
    fits: Callable[[PolicySight], bool]
    verb: Verb | None = None


def _draft(sight: PolicySight) -> bool:
    return sight.row.state == "draft"


def _approved(sight: PolicySight) -> bool:
    return not _draft(sight)


def _text(sight: PolicySight) -> bool:
    return sight.row.has_text


def _lacks_words(sight: PolicySight) -> bool:
    return _approved(sight) and not (sight.row.summary and sight.row.reason)


def _in_use(sight: PolicySight) -> bool:
    return sight.row.state in {"approved", "in_force"}


BUTTONS: Final = (
    PolicyAct(ActButton("revise", "下書きを直す(&E)…", "edit"), _draft, Verb.import_policy),
    PolicyAct(ActButton("compare", "新旧対照表(&B)…", "file"), _text),
    PolicyAct(ActButton("sheet", "全文を印刷(&X)…", "print"), _text),
)
"""What stands as buttons below the head."""
ACTS: Final = (
    (
        PolicyAct(
            ActButton("reading", "本文の読み取りを直す(&Y)…"),
            lambda sight: _draft(sight) and _text(sight),
            Verb.import_policy,
        ),
        PolicyAct(
            ActButton("weight", "重さを変える(&W)…"), lambda _sight: True, Verb.approve_policy
        ),
        PolicyAct(
            ActButton("words", "改訂の要旨・理由を書き足す(&S)…"), _lacks_words, Verb.import_policy
        ),
    ),
    (
        PolicyAct(ActButton("notice", "お知らせの手紙(&L)…"), _in_use, Verb.run_campaign),
        PolicyAct(
            ActButton("campaign", "再同意の依頼(&C)…"),
            lambda sight: _in_use(sight) and sight.row.major,
            Verb.run_campaign,
        ),
        PolicyAct(ActButton("forms", "同意書の用紙(&F)…"), _in_use, Verb.issue_letter),
    ),
    (
        PolicyAct(ActButton("own_task", "公表の項目を加える(&I)…"), _approved, Verb.publish_policy),
        PolicyAct(
            ActButton("task_sheet", "公表の点検表を印刷(&P)…"), lambda sight: bool(sight.tasks)
        ),
    ),
    (
        PolicyAct(ActButton("discard", "下書きを取り消す(&D)…"), _draft, Verb.import_policy),
        PolicyAct(
            ActButton("take_back", "承認を取り消す(&T)…"),
            lambda sight: sight.row.state == "approved",
            Verb.approve_policy,
        ),
    ),
)
"""The groups of 「手続き」, with a line between them."""


def buttons_for(sight: PolicySight, roles: AbstractSet[Role]) -> Sequence[ActButton]:
    """Return the buttons of a version."""
    return [one.button for one in BUTTONS if _is_offered(one, sight, roles)]


def acts_for(sight: PolicySight, roles: AbstractSet[Role]) -> Iterator[Sequence[ActButton]]:
    """Return what else may be done with a version, in groups; empty groups are left out."""
    for group in ACTS:
        fitting = [one.button for one in group if _is_offered(one, sight, roles)]
        if fitting:
            yield fitting


def _is_offered(act: PolicyAct, sight: PolicySight, roles: AbstractSet[Role]) -> bool:
    return act.fits(sight) and (act.verb is None or may(roles, act.verb))
