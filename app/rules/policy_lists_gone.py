"""Name the lists of a policy of which nothing is left: ended, or there and not read."""

from collections.abc import Iterator

from app.rules.policy_demand import Demand, Weight
from app.rules.policy_text import ParsedPolicy


def lists_gone(was: ParsedPolicy, now: ParsedPolicy) -> Iterator[Demand]:
    """Ask about every list that the version just before had and this one has not."""
    gone = tuple(
        f"{name}（前の版は{len(before)}件）"
        for name, before, after in (
            ("利用目的", was.purposes, now.purposes),
            ("サービスの範囲", was.service_scopes, now.service_scopes),
            ("共同利用する者", was.joint_use.users, now.joint_use.users),
            ("共同利用する項目", was.joint_use.items, now.joint_use.items),
        )
        if before and not after
    )
    if gone:
        yield Demand(
            "list_gone",
            Weight.JUDGE,
            "法21条・27条5項3号",
            "前の版にあった一覧が、この版では1件も読み取れていません。"
            "本当になくしたのか、本文の読み取りを確かめてください。",
            gone,
        )
