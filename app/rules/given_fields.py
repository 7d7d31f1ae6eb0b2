"""Say which of a person's fields a recipient was given, and so may be told of again (法27条)."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from app.rules.corrections import CHILD, label
from app.rules.ids import ChildId
from app.rules.provisions import CHILD_ITEMS, Provision

CODE: Final = "組合員コード"
CHILD_NAME: Final = "お子さまのお名前"
_NAMED: Final = ("お名前", "氏名", "宛名", "名簿")
_ITEM_OF: Final = {
    "member.postal_code": "ご住所",
    "member.care_of": "ご住所",
    "child.kana": CHILD_NAME,
}
"""What is given together with something else; any other field bears the name of its item."""


def item_of(field: str) -> str:
    """Name the item under which a field is given (`member.name`, `child.7.name`)."""
    noun, *_subject, name = field.split(".")
    return _ITEM_OF.get(f"{noun}.{name}", label(noun, name))


def given_fields(
    fields: Sequence[str], provisions: Iterable[Provision], roots: Mapping[ChildId, ChildId]
) -> tuple[str, ...]:
    """Keep the fields that were given; data in words of their own are no field of ours.

    `roots` says which record stands for each child that is named.
    """
    known = tuple(provisions)
    return tuple(field for field in fields if any(_gave(one, field, roots) for one in known))


def gave_name(provisions: Iterable[Provision]) -> bool:
    """Tell whether the person's own name was given, as such or in a list of names."""
    items = {item for one in provisions for item in one.items} - CHILD_ITEMS
    return any(word in item for item in items for word in _NAMED)


def _gave(provision: Provision, field: str, roots: Mapping[ChildId, ChildId]) -> bool:
    if item_of(field) not in provision.items:
        return False
    noun, *subject, _name = field.split(".")
    if noun != CHILD:
        return True
    named = {roots.get(key, key) for _member, key in provision.people if key is not None}
    child = ChildId(int(subject[0]))
    return not named or roots.get(child, child) in named
