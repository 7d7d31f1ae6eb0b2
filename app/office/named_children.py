"""Ask that a child stands on record with the member with whom it is named."""

from collections.abc import Iterable

from app.rules.errors import Refused
from app.rules.ids import ChildId, MemberId
from app.storage.child_states import ChildStates
from app.storage.unit import Unit


def refuse_children_of_others(
    unit: Unit, people: Iterable[tuple[MemberId, ChildId | None]]
) -> None:
    """Refuse a child that is not on record with the member named beside it.

    Raises:
        Refused: such a child is named, or one that nobody knows.
    """
    pairs = [(member, child) for member, child in people if child is not None]
    roots = ChildStates(unit.session).roots([child for _member, child in pairs])
    adults = unit.members.families.roots([member for member, _child in pairs])
    hers = unit.children.of(sorted(set(adults.values()))) if pairs else {}
    known = {key: {one.id for one in rows} for key, rows in hers.items()}
    if any(roots.get(child) not in known[adults[member]] for member, child in pairs):
        raise Refused(
            "選んだお子さまは、この会員のお子さまとして登録されていません。"
            "まだ何も登録していません。お子さまを選び直してください。"
        )
