"""Say the office's states as it writes them, each with its shape and tone."""

from typing import Final

from app.ui.widgets.pill import Pill

STANDINGS: Final = {
    "current": Pill("最新", "check", "good"),
    "renewal_due": Pill("再同意待ち", "clock", "due"),
    "withdrawn": Pill("撤回", "back", "bad"),
    "declined": Pill("不同意", "cross", "bad"),
    "none": Pill("同意なし", "ring", "quiet"),
}
"""How a member stands towards the policy in force."""

STATES: Final = {
    "active": Pill("登録中", "dot", "quiet"),
    "left": Pill("退会", "bar", "quiet"),
    "graduated": Pill("卒業", "triangle", "quiet"),
    "deceased": Pill("死亡", "bar", "quiet"),
    "stopped": Pill("停止", "pause", "quiet"),
    "erased": Pill("消去済", "cross", "quiet"),
}
"""Whether a member is registered now."""

CONFIDENTIAL: Final = Pill("秘匿", "ring", "quiet")
MAIL_STOPPED: Final = Pill("案内停止", "pause", "quiet")
"""What stands beside the states, in neutral words: nobody who looks on learns why."""

ANSWERS: Final = {
    "granted": Pill("同意", "check", "good"),
    "renewed": Pill("再同意", "check", "good"),
    "withdrawn": Pill("撤回", "back", "bad"),
    "declined": Pill("不同意", "cross", "bad"),
    "voided": Pill("誤記の取消", "bar", "quiet"),
}
"""What a line of the consent history says."""


def standing(key: str) -> Pill:
    """Return the pill of a consent standing; an unknown key shows itself."""
    return STANDINGS.get(key, Pill(key))


def state(key: str) -> Pill:
    """Return the pill of a member's state; an unknown key shows itself."""
    return STATES.get(key, Pill(key))


def answer(key: str) -> Pill:
    """Return the pill of a consent event; an unknown key shows itself."""
    return ANSWERS.get(key, Pill(key))
