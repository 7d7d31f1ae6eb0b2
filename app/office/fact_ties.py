"""Hold what a fact is tied to against the records: its case, its right, its member."""

from app.office.cases import find, refuse_recused, right_of
from app.office.desk import Desk
from app.rules.errors import Refused
from app.rules.nonconformities import Fact
from app.storage.unit import Unit


def refuse_untied(desk: Desk, unit: Unit, fact: Fact) -> None:
    """Refuse a fact of a case, right, member or provision that is not there, or not hers to touch.

    Raises:
        Refused: one of them is gone, the right is another case's, or she stays out of the case.
    """
    if fact.request_id is not None:
        case = find(unit, fact.request_id)
        refuse_recused(desk, case)
        if fact.right_id is not None:
            right_of(case, fact.right_id)
    elif fact.right_id is not None:
        raise Refused("どの受付のことかを選んでください。まだ何も記録していません。")
    if fact.member_id is not None and not unit.members.rows([fact.member_id]):
        raise Refused(
            "この会員は見つかりません。まだ何も記録していません。"
            "画面を最新にしてから、もう一度お試しください。"
        )
    if fact.provision_id is not None and not unit.provisions.rows([fact.provision_id]):
        raise Refused("この提供の記録は見つかりません。まだ何も記録していません。")
