"""Name to a recipient whose data are meant, by nothing that it was not given."""

from collections.abc import Sequence
from typing import Final

from app.office.case_scopes import scope_of
from app.office.given_data import roots_of, whole_of
from app.rules.cases import Case
from app.rules.corrections import CHILD, key_of
from app.rules.errors import Refused
from app.rules.given_fields import CODE, gave_name, given_fields, own_words
from app.rules.ids import ChildId
from app.storage.provisions import ProvisionRow
from app.storage.unit import Unit

_UNNAMED: Final = "お名前をお渡ししていない方（次の日に、次の項目をお渡しした方です）"
_UNSURE: Final = (
    "次の日に、次の項目をお渡しした方"
    "（お名前をお渡ししたかどうかが記録から分からないため、お名前は記しておりません）"
)


def person(unit: Unit, case: Case, given: Sequence[ProvisionRow]) -> str:
    """Return who is meant, in the words of what was given.

    Raises:
        Refused: her name is no longer on record.
    """
    child_id = scope_of(unit, case).child_id
    member = _member(unit, case, _with_her(unit, case, given))
    unnamed = _UNSURE if own_words(given) else _UNNAMED
    if child_id is None:
        return member or unnamed
    child = _child(unit, child_id, given)
    if not member:
        return child or unnamed
    return f"{member}のお子さま　{child}".rstrip("　")


def _member(unit: Unit, case: Case, given: Sequence[ProvisionRow]) -> str:
    row = None
    if case.member_id is not None:
        row = next(iter(unit.members.rows([unit.members.families.root(case.member_id)])), None)
    name = _known(row.name if row else "")
    code = row.member_code if row and any(CODE in one.items for one in given) else ""
    if not gave_name(given):
        return f"組合員コード {code}の方" if code else ""
    return f"{name} 様（組合員コード {code}）" if code else f"{name} 様"


def _with_her(unit: Unit, case: Case, given: Sequence[ProvisionRow]) -> Sequence[ProvisionRow]:
    # Of a child of two members, the one who asks was not named where the other one was.
    whole = () if case.member_id is None else whole_of(unit, case.member_id)
    return [one for one in given if any(key in whole for key, _child in one.people)]


def _child(unit: Unit, child_id: ChildId, given: Sequence[ProvisionRow]) -> str:
    name = _known(next((row.name for row in unit.children.rows([child_id])), ""))
    told = given_fields([key_of(CHILD, child_id, "name")], given, roots_of(unit, given))
    return f"{name} 様" if told else ""


def _known(name: str) -> str:
    if not name:
        raise Refused(
            "内容を消去したため、どなたについての依頼かを書けません。何も発行していません。"
            "電話などで連絡したときは「別の方法で連絡した」に記録してください。"
        )
    return name
