"""Say what one warning about a recipient holds."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from app.rules.ids import ContractId
from app.rules.worded import Worded

STAGES: Final = (30, 60, 90)
"""How many days before a day it is spoken of, the nearest first (L-25)."""


class AlertKind(Worded):
    """Name what is due."""

    missing = "missing", "契約なし"
    ended = "ended", "契約切れ"
    ending = "ending", "契約の終わり"
    notice = "notice", "更新の申出"
    lacking = "lacking", "条項なし"
    unsure = "unsure", "条項が未確認"
    selection = "selection", "選定の評価なし"
    check = "check", "定期の確認"
    answer = "answer", "調査票の回答待ち"
    returning = "returning", "証明書待ち"
    agreement = "agreement", "取決めが未確認"
    unlisted = "unlisted", "方針に記載なし"
    unused = "unused", "共同利用の登録なし"
    unapplied = "unapplied", "届け出が未反映"
    handed_on = "handed_on", "再委託の承認待ち"


@dataclass(frozen=True)
class Alert:
    """Hold one warning: what, in a sentence, by which day; `late` where that day is over.

    `contract_id` names the contract that it is about, where it is about one.
    """

    kind: AlertKind
    sentence: str
    due_on: date | None = None
    late: bool = False
    contract_id: ContractId | None = None


def stage(due_on: date, today: date) -> int | None:
    """Return within how many days (30, 60, 90) a day lies; None further off or over."""
    left = (due_on - today).days
    return next((days for days in STAGES if 0 <= left <= days), None)


def within(due_on: date, today: date) -> str:
    """Say how far a day is off: 今日, あと12日."""
    left = (due_on - today).days
    return "今日" if left == 0 else f"あと{left}日"
