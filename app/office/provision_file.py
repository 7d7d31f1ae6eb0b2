"""Write what a provision hands over to a file: its people, its items, nothing else (M-14).

The gate judges again as of the day of writing: who was stopped since does not leave the house.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Final

from app.exchange.csv_files import csv_bytes
from app.exchange.excel_files import excel_bytes
from app.exchange.file_bytes import drafted
from app.office.desk import Desk
from app.office.joint_use_listing import beyond_own_items
from app.office.member_drafts import drafts
from app.office.member_export import PRACTICE
from app.office.provision_people import situation_of
from app.office.shields import shielded_draft
from app.rules import provision_gate
from app.rules.errors import Refused
from app.rules.ids import ChildId, MemberId, ProvisionId
from app.rules.member_drafts import MemberDraft
from app.rules.provisions import Provision
from app.rules.roles import Verb
from app.storage.child_rows import KnownChild
from app.storage.unit import Unit

_Columns = Mapping[str, Callable[[MemberDraft], str]]
_OF_MEMBER: Final[Mapping[str, _Columns]] = {
    "組合員コード": {"組合員コード": lambda one: one.member_code},
    "お名前": {"お名前": lambda one: one.name},
    "フリガナ": {"フリガナ": lambda one: one.kana},
    "性別": {"性別": lambda one: one.gender},
    "生年月日": {"生年月日": lambda one: one.birth_on},
    "ご住所": {
        "郵便番号": lambda one: one.postal_code,
        "ご住所": lambda one: one.address,
        "様方・気付": lambda one: one.care_of,
    },
    "お電話番号": {"お電話番号": lambda one: one.telephone},
    "メールアドレス": {"メールアドレス": lambda one: one.email},
}
_OF_CHILD: Final[Mapping[str, Callable[[KnownChild], str]]] = {
    "お子さまのお名前": lambda child: child.name,
    "お子さまの生年月日": lambda child: child.birth_on.isoformat() if child.birth_on else "",
}


@dataclass(frozen=True)
class Written:
    """Say how many rows were written, and which items the records do not hold."""

    rows: int
    left_out: tuple[str, ...] = ()


def write(desk: Desk, key: ProvisionId, path: Path) -> Written:
    """Write the data of a provision; .xlsx becomes a workbook, all else a CSV.

    Where protected people live is covered, as in every file.

    Raises:
        Refused: there is no such provision, it would be refused today, or the place is no place.
    """
    desk.demand(Verb.export_members)
    with desk.look() as unit:
        given = _given(unit, key, desk.today)
        header, rows = _table(unit, given, practice=desk.practice)
    spell = excel_bytes if path.suffix.lower() == ".xlsx" else csv_bytes
    people = dict.fromkeys(("member", int(member)) for member, _child in given.people)
    # The file gets its name only once the log has its row: no members leave unseen.
    with drafted(path, spell(header, rows)) as draft:
        with desk.unit("提供するデータを書き出した") as unit:
            values = {"rows": len(rows), "items": list(given.items)}
            unit.log((("provision", int(key)), *people), values)
        draft.settle()
    known = {*_OF_MEMBER, *_OF_CHILD}
    return Written(len(rows), tuple(item for item in given.items if item not in known))


def _given(unit: Unit, key: ProvisionId, today: date) -> Provision:
    """Return the provision, which the gate lets pass for its own days and for today."""
    row = next((one for one in unit.provisions.rows([key]) if not one.head_only), None)
    if row is None or row.is_cancelled:
        raise Refused(
            "この提供の記録は、見つからないか、取り消されています。何も書き出していません。"
        )
    now = situation_of(unit, row)
    # What was right on its own days may have ended since; it leaves the house today.
    leaving = situation_of(unit, replace(now.provision, from_on=today, to_on=today))
    for one in (now, leaving):
        closed = provision_gate.closed(one) or beyond_own_items(unit, one)
        if closed is not None:
            raise Refused(
                "いまの記録では、この提供は行えません。まだ何も書き出していません。"
                f"除く方や契約を確かめて、提供を登録し直してください。\n{closed.sentence}"
            )
    _refuse_unasked(unit, key, (*provision_gate.questions(now), *provision_gate.questions(leaving)))
    return now.provision


def _refuse_unasked(unit: Unit, key: ProvisionId, asked: Iterable[str]) -> None:
    """Refuse where something is to be looked at for which nobody answered at the registration."""
    told = (row.values or {} for row in unit.history.rows(subject=("provision", int(key))))
    looked = {line for one in told for line in str(one.get("confirmed", "")).splitlines()}
    left = [one for one in dict.fromkeys(asked) if one not in looked]
    if left:
        raise Refused(
            "登録のときに確かめていないことがあります。まだ何も書き出していません。"
            "確かめて、提供を登録し直してから書き出してください。\n" + "\n".join(left)
        )


def _table(
    unit: Unit, given: Provision, *, practice: bool
) -> tuple[list[str], Sequence[Sequence[str]]]:
    roots = unit.members.families.roots(list(dict.fromkeys(key for key, _ in given.people)))
    keys = sorted(set(roots.values()))
    hidden = {row.id for row in unit.members.rows(keys) if row.confidential}
    found = {
        key: shielded_draft(one) if key in hidden else one
        for key, one in drafts(unit, keys).items()
    }
    named = [child for _member, child in given.people if child is not None]
    children = {child.id: child for child in unit.children.rows(named)}
    rows = [
        [*_cells(found[roots[member]], children.get(child) if child else None, given.items)]
        for member, child in _pairs(given.people)
        if roots[member] in found
    ]
    header = [*_titles(given.items)]
    if not practice:
        return header, rows
    return [*header, PRACTICE], [[*row, PRACTICE] for row in rows]


def _pairs(
    people: Sequence[tuple[MemberId, ChildId | None]],
) -> Iterator[tuple[MemberId, ChildId | None]]:
    """Yield one line for each child, and one for whoever is named without any."""
    with_child = {member for member, child in people if child is not None}
    return (one for one in people if one[1] is not None or one[0] not in with_child)


def _titles(items: Sequence[str]) -> Iterator[str]:
    for item in items:
        yield from _OF_MEMBER.get(item, {})
        if item in _OF_CHILD:
            yield item


def _cells(draft: MemberDraft, child: KnownChild | None, items: Sequence[str]) -> Iterator[str]:
    for item in items:
        for read in _OF_MEMBER.get(item, {}).values():
            yield read(draft)
        if item in _OF_CHILD:
            yield _OF_CHILD[item](child) if child is not None else ""
