"""Record that a contract shall not renew by itself, or ends before its time (L-25)."""

from dataclasses import replace
from datetime import date

from app.office.changes import Changes
from app.office.contract_records import TOUCHED, find, plain, save
from app.office.desk import Desk
from app.office.stated import need_reason
from app.rules.contract_days import ends_on
from app.rules.eras import western
from app.rules.errors import Refused
from app.rules.ids import ContractId
from app.rules.roles import Verb


def do_not_renew(desk: Desk, key: ContractId, on: date, edition: int) -> Changes:
    """Record that one side said on a day that the contract shall not renew by itself.

    Raises:
        Refused: the contract does not renew by itself, or the day cannot be.
    """
    desk.demand(Verb.keep_recipients)
    if on > desk.today:
        raise Refused(
            f"{western(on)}は、まだ来ていない日です。何も変えていません。"
            "更新しない旨を伝えてから記録してください。"
        )
    with desk.unit("契約を更新しない旨を記録") as unit:
        before = find(unit, key)
        if not before.renews:
            raise Refused(
                "この契約は自動更新ではありません。終わりの日に終わります。何も変えていません。"
            )
        save(unit, before, replace(plain(before), not_renewed_on=on), edition)
    return TOUCHED


def end(desk: Desk, key: ContractId, on: date, reason: str, edition: int) -> Changes:
    """Record that a contract ends on a day before its time, and why.

    Raises:
        Refused: it ends before it begins or after its end anyway, or nobody says why.
    """
    desk.demand(Verb.keep_recipients)
    need_reason(reason, "契約を終える理由")
    with desk.unit("契約の終了を記録") as unit:
        before = find(unit, key)
        if on < before.from_on:
            raise Refused(
                f"終わりの日が、契約の始まり（{western(before.from_on)}）より前です。"
                "何も変えていません。日付を確かめてください。"
            )
        last = ends_on(replace(before, ended_on=None), before.amendments, on)
        if last is not None and on > last:
            raise Refused(
                f"この契約は{western(last)}に終わります。それより後の日は記録できません。"
                "何も変えていません。続けるときは、覚書を登録してください。"
            )
        done = replace(plain(before), ended_on=on, end_reason=reason.strip())
        save(unit, before, done, edition)
    return TOUCHED


def take_back(desk: Desk, key: ContractId, reason: str, edition: int) -> Changes:
    """Take back an end, or that it shall not renew, which was recorded by mistake.

    Raises:
        Refused: nothing of the kind is on record, no reason is given, or somebody was first.
    """
    desk.demand(Verb.keep_recipients)
    need_reason(reason, "取り消す理由")
    with desk.unit("契約の終了・不更新の記録を取消し") as unit:
        before = find(unit, key)
        if before.ended_on is None and before.not_renewed_on is None:
            raise Refused("終了も、更新しない旨も記録されていません。何も変えていません。")
        after = replace(plain(before), ended_on=None, end_reason="", not_renewed_on=None)
        save(unit, before, after, edition, reason.strip())
    return TOUCHED
