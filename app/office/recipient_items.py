"""Say to a recipient what concerns it, by what it was given alone (法27条)."""

from collections.abc import Iterator, Sequence
from typing import Final

from app.office import corrections, suspensions
from app.office.given_data import given_before, roots_of
from app.office.recipient_people import person
from app.office.shields import FIELDS
from app.rules import corrections as rules
from app.rules.cases import Case, RightLine
from app.rules.corrections import CHILD, MEMBER
from app.rules.eras import japanese
from app.rules.follow_throughs import FollowKind, FollowThrough
from app.rules.given_fields import given_fields, unclear_items
from app.storage.provisions import ProvisionRow
from app.storage.unit import Unit

_ELSE: Final = "そのほかの項目"
_ALSO: Final = (
    "{items}には、ほかにも訂正した内容が含まれていることがございます。"
    "お持ちの内容を確かめさせていただきたく、下記の担当までご連絡ください。"
)
_UNTOLD: Final = "別途、お電話でお知らせいたします"


def items_of(
    unit: Unit, case: Case, right: RightLine, follow: FollowThrough
) -> Iterator[tuple[str, str]]:
    """Yield what stands under 記 in the letter to one recipient.

    Raises:
        Refused: nobody knows whose data are meant any more.
    """
    given = given_before(unit, case, follow)
    yield "対象の方", person(unit, case, given)
    yield "お渡しした日", "、".join(dict.fromkeys(_period(one) for one in given))
    yield "お渡しした項目", "、".join(dict.fromkeys(one.items_words for one in given))
    if follow.kind is FollowKind.correction:
        told = tuple(_corrected(unit, case, right, given))
        yield from told
        unclear = unclear_items(_keys(unit, right), given, roots_of(unit, given))
        if told and unclear:
            yield _ELSE, _ALSO.format(items="".join(f"「{item}」" for item in unclear))
    elif follow.kind is not FollowKind.erasure:
        scope = dict(suspensions.answer_lines(unit, right)).get("停止する範囲", "")
        if scope:
            yield "停止する範囲", scope


def only_asks(unit: Unit, case: Case, right: RightLine, follow: FollowThrough) -> bool:
    """Tell whether nothing that was corrected was surely given, so that one can but ask."""
    if follow.kind is not FollowKind.correction:
        return False
    given = given_before(unit, case, follow)
    return not given_fields(_keys(unit, right), given, roots_of(unit, given))


def _keys(unit: Unit, right: RightLine) -> Sequence[str]:
    lines = corrections.field_lines(unit, right)
    return [rules.key_of(one.noun, one.subject_id, one.field) for one in lines]


def _period(one: ProvisionRow) -> str:
    begun = japanese(one.from_on)
    return begun if one.to_on == one.from_on else f"{begun}から{japanese(one.to_on)}まで"


def _corrected(
    unit: Unit, case: Case, right: RightLine, given: Sequence[ProvisionRow]
) -> Iterator[tuple[str, str]]:
    # Where a protected person lives now is told to nobody by letter (OFFICE L-06).
    hidden, roots = _is_protected(unit, case), roots_of(unit, given)
    for one in corrections.field_lines(unit, right):
        key = rules.key_of(one.noun, one.subject_id, one.field)
        if not given_fields([key], given, roots):
            continue
        name, before, after = rules.spoken(one, _child_name(unit, one.noun, one.subject_id, given))
        told = _UNTOLD if hidden and one.noun == MEMBER and one.field in FIELDS else after
        yield name, f"訂正前　{before}\n訂正後　{told}"


def _child_name(unit: Unit, noun: str, child_id: int, given: Sequence[ProvisionRow]) -> str:
    key = rules.key_of(CHILD, child_id, "name")
    if noun != CHILD or not given_fields([key], given, roots_of(unit, given)):
        return ""
    return next((row.name for row in unit.children.rows([child_id])), "")


def _is_protected(unit: Unit, case: Case) -> bool:
    assert case.member_id is not None
    rows = unit.members.rows([unit.members.families.root(case.member_id)])
    return any(row.confidential for row in rows)
