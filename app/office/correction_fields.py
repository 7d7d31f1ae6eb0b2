"""Know which fields of a person a case may correct, by their keys, and what stands in them."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from app.office.case_scopes import scope_of
from app.office.member_drafts import stored_draft
from app.office.shields import shielded_draft
from app.rules.cases import Case
from app.rules.corrections import (
    CHILD,
    CHILD_FIELDS,
    MEMBER,
    MEMBER_FIELDS,
    RELATIONSHIP,
    FieldChange,
    key_of,
    label,
)
from app.rules.ids import ChildId, MemberId
from app.rules.members import ChildDraft, MemberDraft, NewMember
from app.rules.scopes import Asker
from app.storage.unit import Unit


@dataclass(frozen=True)
class Fields:
    """Hold a member's draft as it stands, and the part of it that a case is about.

    `only_child`: of the children only this one; `of_member`: her own fields too. `of_another`:
    somebody else asks, for whom what the child is to the member stays as it is.
    """

    member_id: MemberId
    draft: MemberDraft
    edition: int
    confidential: bool
    of_member: bool
    only_child: ChildId | None
    of_another: bool = False

    def keys(self) -> frozenset[str]:
        """Name every field that may be corrected."""
        return frozenset(self.shown())

    def shown(self) -> Mapping[str, str]:
        """Return by key what stands there, as screens may show it (秘匿)."""
        return _texts(self, shielded_draft(self.draft) if self.confidential else self.draft)

    def now(self, key: str) -> str:
        """Return what stands in a field; empty where it is gone."""
        return _texts(self, self.draft).get(key, "")

    def label(self, key: str) -> str:
        """Name a field; children are told apart by their names."""
        noun, *subject, field = key.split(".")
        names = {child.child_id: child.name for child in self.draft.children}
        return label(noun, field, names.get(subject[0], "") if subject else "")

    def with_changes(self, after: Mapping[str, str]) -> MemberDraft:
        """Return the draft with other texts in some fields."""
        own = {
            name: after[key] for name in MEMBER_FIELDS if (key := key_of(MEMBER, 0, name)) in after
        }
        children = tuple(_changed(child, after) for child in self.draft.children)
        return replace(self.draft, children=children, **_typed(own))

    def change(self, key: str, after: str) -> FieldChange:
        """Say what one field says now and will say."""
        noun, *subject, field = key.split(".")
        subject_id = int(subject[0]) if subject else int(self.member_id)
        return FieldChange(noun, subject_id, field, self.now(key), after)

    def spelt(self, member: NewMember) -> MemberDraft:
        """Return the draft as it will stand once this member is written."""
        own = {name: _spelt(getattr(member, name)) for name in MEMBER_FIELDS}
        read = {str(child.child_id): child for child in member.children}
        children = tuple(
            replace(
                child,
                **{name: _spelt(getattr(read[child.child_id], name)) for name in CHILD_FIELDS},
            )
            for child in self.draft.children
        )
        return replace(self.draft, children=children, **_typed(own))


def fields_of(unit: Unit, case: Case) -> Fields | None:
    """Find what a case may correct; None where it is about nobody on record.

    A case about a child corrects that child's data only (`rules.scopes`).
    """
    scope = scope_of(unit, case)
    if case.member_id is None or not (scope.of_member or scope.child_id):
        return None
    key = unit.members.families.root(case.member_id)
    row, held = next(iter(unit.members.rows([key])), None), unit.members.details(key)
    if row is None or held is None:
        return None
    return Fields(
        member_id=key,
        draft=stored_draft(unit, key),
        edition=held.edition,
        confidential=row.confidential,
        of_member=scope.of_member,
        only_child=scope.child_id,
        of_another=scope.asker is Asker.another,
    )


def _typed(texts: Mapping[str, str]) -> Mapping[str, Any]:
    # Every field of these names is a text; the checker cannot know it of a mapping.
    return texts


def _texts(fields: Fields, draft: MemberDraft) -> dict[str, str]:
    own = {key_of(MEMBER, 0, name): str(getattr(draft, name)) for name in MEMBER_FIELDS}
    children = {
        key_of(CHILD, int(child.child_id), name): str(getattr(child, name))
        for child in draft.children
        if fields.only_child in {None, ChildId(int(child.child_id))}
        for name in CHILD_FIELDS
        if not (fields.of_another and name == RELATIONSHIP)
    }
    return {**(own if fields.of_member else {}), **children}


def _changed(child: ChildDraft, after: Mapping[str, str]) -> ChildDraft:
    keys = {name: key_of(CHILD, int(child.child_id), name) for name in CHILD_FIELDS}
    return replace(child, **{name: after[key] for name, key in keys.items() if key in after})


def _spelt(value: object) -> str:
    return "" if value is None else str(value)
