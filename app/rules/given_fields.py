"""Say which of a person's fields a recipient was given, and so may be told of again (法27条)."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from app.rules.corrections import CHILD, CHILD_FIELDS, MEMBER, MEMBER_FIELDS, key_of, label
from app.rules.ids import ChildId
from app.rules.provisions import ITEMS, Provision

CODE: Final = "組合員コード"
CHILD_NAME: Final = "お子さまのお名前"
_NAME: Final = key_of(MEMBER, 0, "name")
_FULL_NAME: Final = "氏名"
_NAMED: Final = ("お名前", _FULL_NAME, "宛名", "名簿")
_CHILDREN: Final = ("お子", "子ども", "こども", "児", "赤ちゃん")
"""What names children says nothing of the name of their mother."""
_CLEAR: Final = frozenset(
    {
        *ITEMS,
        *MEMBER_FIELDS.values(),
        *(label(CHILD, field) for field in CHILD_FIELDS),
        _FULL_NAME,
    }
)
"""What says by itself which data it is; in any other words nearly everything may stand."""
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
    """Keep the fields that were surely given; what stands in words of its own is not sure.

    `roots` says which record stands for each child that is named.
    """
    known = tuple(provisions)
    return tuple(field for field in fields if any(_gave(one, field, roots) for one in known))


def unclear_items(
    fields: Sequence[str], provisions: Iterable[Provision], roots: Mapping[ChildId, ChildId]
) -> tuple[str, ...]:
    """List what was given in words of its own, and may hold a field that is not surely given."""
    known = tuple(provisions)
    sure = given_fields(fields, known, roots)
    doubtful = [field for field in fields if field not in sure]
    concerned = (one for one in known if any(_is_about(one, field, roots) for field in doubtful))
    return own_words(concerned)


def own_words(provisions: Iterable[Provision]) -> tuple[str, ...]:
    """List what was given in words of its own, which do not say by themselves what stood there."""
    items = dict.fromkeys(item for one in provisions for item in one.items)
    return tuple(item for item in items if item not in _CLEAR)


def gave_name(provisions: Iterable[Provision]) -> bool:
    """Tell whether the person's own name was given, as such or in a list of names."""
    return any(_names(item) for one in provisions for item in one.items)


def _names(item: str) -> bool:
    return any(word in item for word in _NAMED) and not any(word in item for word in _CHILDREN)


def _gave(provision: Provision, field: str, roots: Mapping[ChildId, ChildId]) -> bool:
    named = field == _NAME and gave_name([provision])
    return (named or item_of(field) in provision.items) and _is_about(provision, field, roots)


def _is_about(provision: Provision, field: str, roots: Mapping[ChildId, ChildId]) -> bool:
    noun, *subject, _name = field.split(".")
    if noun != CHILD:
        return True
    named = {roots.get(key, key) for _member, key in provision.people if key is not None}
    child = ChildId(int(subject[0]))
    return not named or roots.get(child, child) in named
