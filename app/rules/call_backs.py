"""Check a person by telephone: what she knew of the record, and the call back (LAW A-2 事例3).

The number is that of the record, never one that the caller gave.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.rules.ids import StaffId
from app.rules.problems import Problem
from app.rules.worded import Worded

LEAST_MATCHED = 2
_CLOCK = re.compile(r"([01]?[0-9]|2[0-3]):[0-5][0-9]")


class Matched(Worded):
    """Name what the caller said that was compared with the record."""

    birth_on = "birth_on", "生年月日"
    address = "address", "ご住所"
    member_code = "member_code", "組合員コード"
    children = "children", "お子さまのお名前と生年月日"
    email = "email", "メールアドレス"


@dataclass(frozen=True)
class CallBack:
    """Record a call back: when and by whom, and the last digits of the number of the record.

    `clock_time` is "14:05" of the day of the check. `number_tail` and `called_by` are set by the
    office, whatever a draft says.
    """

    matched: tuple[Matched, ...] = ()
    clock_time: str = ""
    called_by: StaffId | None = None
    number_tail: str = ""


def check_call_back(call: CallBack | None) -> Iterator[Problem]:
    """Find what a check by telephone still lacks."""
    if call is None or len(set(call.matched)) < LEAST_MATCHED:
        yield Problem(
            "call_back.matched",
            f"登録の内容と合っていた項目を、{LEAST_MATCHED}つ以上選んでください。",
        )
    if call is None or not _CLOCK.fullmatch(call.clock_time):
        yield Problem("call_back.clock_time", "折り返した時刻を「14:05」のように入れてください。")


def call_words(call: CallBack) -> str:
    """Say in one line what was matched and which number was called."""
    matched = "・".join(item.word for item in call.matched)
    tail = f"（末尾 {call.number_tail}）" if call.number_tail else ""
    return f"{call.clock_time} 登録の電話番号{tail}へ折返し　照合：{matched}"
