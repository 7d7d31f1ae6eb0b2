"""Look up on record which child a case is about, and which of the items held are that child's."""

from collections.abc import Iterator, Sequence

from app.rules.cases import Case
from app.rules.errors import Refused
from app.rules.ids import ChildId, MemberId
from app.rules.scopes import CaseScope, Named, asker_of, is_of_a_child, names_a_child
from app.storage.child_merges import ChildMerges
from app.storage.child_rows import ChildRow
from app.storage.unit import Unit

NO_CHILD = (
    "この受付は、どのお子さまのことか登録されていません。何も変えていません。"
    "受付の内容を確かめてください。登録のあるお子さまのときは、お子さまを選んで受け付け直します。"
)


def scope_of(unit: Unit, case: Case) -> CaseScope:
    """Return what a case reaches."""
    asker = asker_of(case)
    if not is_of_a_child(case):
        return CaseScope(asker, of_member=True)
    child_id, blackens = child_of(unit, case), not names_a_child(case)
    shown = frozenset(_shown(unit, case, child_id, registration=blackens))
    return CaseScope(asker, of_member=False, child_id=child_id, shown=shown, blackens=blackens)


def child_of(unit: Unit, case: Case) -> ChildId | None:
    """Return the child a case is about; one that was only named is found by the name.

    Where another adult named none it is the member's only child.
    """
    if case.child_id is not None:
        return ChildMerges(unit.session).root(case.child_id)
    if case.member_id is None:
        return None
    fitting = children_of(unit, case.member_id)
    if case.about_child:
        named = _typed(unit, case)
        fitting = [one for one in fitting if named and named.is_same(Named(one.name, one.kana))]
    return fitting[0].id if len(fitting) == 1 else None


def children_of(unit: Unit, member_id: MemberId) -> Sequence[ChildRow]:
    """Return the children of a member, in the places in which they are listed."""
    root = unit.members.families.root(member_id)
    return unit.members.children.of([root])[root]


def needed_child(scope: CaseScope) -> ChildId | None:
    """Return whose data may be changed: the child, or None for the member's own.

    Raises:
        Refused: it is about a child whom nobody knows.
    """
    if not scope.of_member and scope.child_id is None:
        raise Refused(NO_CHILD)
    return scope.child_id


def _typed(unit: Unit, case: Case) -> Named | None:
    draft = unit.requests.draft(case.id)
    return None if draft is None else Named(draft.subject_name, draft.subject_kana)


def _shown(
    unit: Unit, case: Case, child_id: ChildId | None, *, registration: bool
) -> Iterator[str]:
    """Name the items that are the child's; the registration's consent stands for an only child."""
    if case.member_id is None or child_id is None:
        return
    for place, child in enumerate(children_of(unit, case.member_id), start=1):
        if child.id == child_id:
            yield f"child.{place}"
    merges, root = ChildMerges(unit.session), unit.members.families.root(case.member_id)
    for row in unit.consents.rows(unit.consents.ids(member_id=root)):
        about = None if row.child_id is None else merges.root(row.child_id)
        if about == child_id or (registration and about is None):
            yield f"consent.{row.id}"
