"""Write to a recipient what was corrected, stopped or erased, and ask for the same."""

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from app.letters import recipient_letter
from app.letters.facts import Addressee, Head
from app.letters.notice import NoticeFacts
from app.office import corrections, profile, suspensions
from app.office.case_scopes import scope_of
from app.office.cases import find, right_of, subjects
from app.office.desk import Desk
from app.office.follow_proposals import given_of
from app.office.issuing import Paper
from app.office.shields import FIELDS
from app.rules.cases import Case, RightLine
from app.rules.corrections import MEMBER, label
from app.rules.eras import japanese
from app.rules.errors import Refused
from app.rules.follow_throughs import FollowKind, FollowThrough
from app.storage.provisions import ProvisionRow
from app.storage.recipients import RecipientRow
from app.storage.unit import Unit

PURPOSE: Final = "follow_through"
KINDS: Final[Mapping[FollowKind, str]] = {
    FollowKind.correction: "recipient_correction",
    FollowKind.use: "recipient_suspension",
    FollowKind.provision: "recipient_provision_stop",
    FollowKind.erasure: "recipient_erasure",
}
_UNTOLD: Final = "別途、お電話でお知らせいたします"
_SHIELDED_LABELS: Final = tuple(label(MEMBER, field) for field in FIELDS)


def paper(desk: Desk, unit: Unit, follow: FollowThrough) -> Paper:
    """Return the letter to be issued to one recipient.

    Raises:
        Refused: nobody knows whose data are meant any more.
    """
    case = find(unit, follow.request_id)
    right = right_of(case, follow.right_id)
    recipient = unit.recipients.rows([follow.recipient_id])[0]
    kind = KINDS[follow.kind]
    items = tuple(_items(unit, case, right, follow))
    return Paper(
        kind=kind,
        draw=_drawing(desk, unit, kind, recipient, items),
        wording_version=recipient_letter.wording(kind).version,
        subjects=(*subjects(case, right), ("recipient", int(recipient.id))),
        request_id=case.id,
        purpose=PURPOSE,
        right_id=right.id,
    )


def _drawing(
    desk: Desk, unit: Unit, kind: str, to: RecipientRow, items: tuple[tuple[str, str], ...]
) -> Callable[[Head], bytes]:
    sender = profile.sender(unit)

    def draw(head: Head) -> bytes:
        facts = NoticeFacts(
            head=head,
            organisation=sender,
            addressee=Addressee(to.postal_code, to.address, _name(to), "御中"),
            items=items,
            values={},
            in_charge=desk.actor.name,
        )
        return recipient_letter.draw(kind, facts)

    return draw


def _name(to: RecipientRow) -> str:
    return f"{to.name}　{to.contact}" if to.contact else to.name


def _items(
    unit: Unit, case: Case, right: RightLine, follow: FollowThrough
) -> Iterator[tuple[str, str]]:
    yield "対象の方", _person(unit, case)
    given = _given(unit, case, follow)
    yield "お渡しした日", "、".join(dict.fromkeys(_period(one) for one in given))
    yield "お渡しした項目", "、".join(dict.fromkeys(one.items_words for one in given))
    if follow.kind is FollowKind.correction:
        yield from _corrected(unit, case, right)
    elif follow.kind is not FollowKind.erasure:
        scope = dict(suspensions.answer_lines(unit, right)).get("停止する範囲", "")
        if scope:
            yield "停止する範囲", scope


def _person(unit: Unit, case: Case) -> str:
    child_id, child = scope_of(unit, case).child_id, ""
    if child_id is not None:
        child = next((row.name for row in unit.children.rows([child_id])), "")
    row = None
    if case.member_id is not None:
        row = next(iter(unit.members.rows([unit.members.families.root(case.member_id)])), None)
    if row is None or not row.name or (child_id is not None and not child):
        raise Refused(
            "内容を消去したため、どなたについての依頼かを書けません。何も発行していません。"
            "電話などで連絡したときは「別の方法で連絡した」に記録してください。"
        )
    member = f"{row.name} 様（組合員コード {row.member_code}）"
    return f"{member}のお子さま　{child} 様" if child else member


def _given(unit: Unit, case: Case, follow: FollowThrough) -> list[ProvisionRow]:
    assert case.member_id is not None
    child_id = scope_of(unit, case).child_id
    return list(given_of(unit, case.member_id, child_id, follow.recipient_id))


def _period(one: ProvisionRow) -> str:
    begun = japanese(one.from_on)
    return begun if one.to_on == one.from_on else f"{begun}から{japanese(one.to_on)}まで"


def _corrected(unit: Unit, case: Case, right: RightLine) -> Iterator[tuple[str, str]]:
    # Where a protected person lives now is told to nobody by letter (OFFICE L-06).
    hidden = _is_protected(unit, case)
    for name, before, after in corrections.answer_lines(unit, right):
        told = _UNTOLD if hidden and name in _SHIELDED_LABELS else after
        yield name, f"訂正前　{before}\n訂正後　{told}"


def _is_protected(unit: Unit, case: Case) -> bool:
    assert case.member_id is not None
    rows = unit.members.rows([unit.members.families.root(case.member_id)])
    return any(row.confidential for row in rows)
