"""Write the members out for another program, for a stated purpose, into the log."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import chain
from pathlib import Path

from app.exchange.csv_files import csv_bytes
from app.exchange.excel_files import excel_bytes
from app.exchange.file_bytes import drafted
from app.exchange.member_columns import COLUMN_OF, COLUMNS
from app.office.desk import Desk
from app.office.member_drafts import drafts as stored_drafts
from app.office.shields import shielded_draft
from app.office.standings import standings
from app.office.typed import LONGEST_LINE, refuse_unfit
from app.rules.errors import Refused
from app.rules.ids import MemberId
from app.rules.members import ChildDraft, MemberDraft
from app.rules.roles import Verb
from app.storage.unit import Unit

PRACTICE = "練習用"
NO = "いいえ"
_CONSENTING = frozenset({"current", "renewal_due"})
_CHILD_FIELDS = ("name", "kana", "birth_on", "relationship")


def export(desk: Desk, path: Path, purpose: str) -> int:
    """Write the members under the columns that the import reads; return the number of rows.

    Only those are in it to whom the office may write; where protected people live is covered.
    The name decides: .xlsx becomes a workbook, all else a CSV. Records to practise on carry a
    column 「練習用」, which the import passes over (DECISIONS 4).

    Raises:
        Refused: no purpose is stated, or the place cannot be written to.
    """
    desk.demand(Verb.export_members)
    if not purpose.strip():
        raise Refused("書出しの目的を書いてください。まだ何も書き出していません。")
    refuse_unfit({"書出しの目的": purpose}, LONGEST_LINE)
    with desk.look() as unit:
        drafts = _as_they_stand(unit, _written_to(unit), desk.today)
    content = _content(path, list(drafts.values()), practice=desk.practice)
    # The file gets its name only once the log has its row: no members leave unseen.
    with drafted(path, content) as draft:
        with desk.unit("会員を書き出した") as unit:
            unit.log(_subjects(drafts), {"rows": len(drafts), "purpose": purpose.strip()})
        draft.settle()
    return len(drafts)


def _written_to(unit: Unit) -> Mapping[MemberId, MemberDraft]:
    keys = unit.members.written_to()
    hidden = {row.id for row in unit.members.rows(keys) if row.confidential}
    found = stored_drafts(unit, keys)
    return {key: shielded_draft(one) if key in hidden else one for key, one in found.items()}


def _as_they_stand(
    unit: Unit, drafts: Mapping[MemberId, MemberDraft], day: date
) -> Mapping[MemberId, MemberDraft]:
    # Who took the consent back must not leave as somebody who consents.
    derived = standings(unit, list(drafts), day)
    return {
        key: draft if derived[key] in _CONSENTING else _without_consent(draft)
        for key, draft in drafts.items()
    }


def _without_consent(draft: MemberDraft) -> MemberDraft:
    return replace(draft, consent=replace(draft.consent, agreed=NO))


def _subjects(ids: Iterable[MemberId]) -> tuple[tuple[str, int], ...]:
    return tuple(("member", key) for key in ids)


def _content(path: Path, drafts: Sequence[MemberDraft], *, practice: bool) -> bytes:
    children = max((len(draft.children) for draft in drafts), default=0)
    mark = [PRACTICE] if practice else []
    spell = excel_bytes if path.suffix.lower() == ".xlsx" else csv_bytes
    rows = ([*_cells(draft, children), *mark] for draft in drafts)
    return spell([*_header(children), *mark], rows)


def _header(children: int) -> list[str]:
    of_children = (
        COLUMN_OF[f"children.{place}.{name}"] for place in range(children) for name in _CHILD_FIELDS
    )
    return [*COLUMNS.values(), *of_children]


def _cells(draft: MemberDraft, children: int) -> list[str]:
    blank = (ChildDraft(),) * (children - len(draft.children))
    return [
        *(_value(draft, field) for field in COLUMNS),
        *chain.from_iterable(_child(child) for child in (*draft.children, *blank)),
    ]


def _value(draft: MemberDraft, field: str) -> str:
    owner: object = draft.consent if field.startswith("consent.") else draft
    return str(getattr(owner, field.removeprefix("consent.")))


def _child(child: ChildDraft) -> Iterator[str]:
    return (str(getattr(child, name)) for name in _CHILD_FIELDS)
