"""Tell whether the responsible party of a joint use is another one, or says of itself otherwise."""

import re
from typing import Final

from app.rules.policy_list_changes import folded

_SIGNS: Final = re.compile(r"\W+")
_BESIDE: Final = re.compile(r"[(（][^()（）]*[)）]?")
_PLACE: Final = re.compile(r"[ \u3000\xa0]+(?=\S{1,8}[都道府県市区町村郡])")
_ENDS: Final = re.compile(
    r"[、。,\n:：]|(?:の)?(?:住所|所在地|本部|代表|理事長|組合長|会長|社長|〒|TEL|電話)"
)


def responsible_changed(old: str, new: str) -> bool:
    """Tell whether another body answers for the joint use; in doubt it is another one."""
    before, after = _name(old), _name(new)
    return not before or before != after


def says_the_same(old: str, new: str) -> bool:
    """Tell whether two texts differ in nothing but brackets, spaces and other signs."""
    return _SIGNS.sub("", folded(old)) == _SIGNS.sub("", folded(new))


def names(text: str, body: str) -> bool:
    """Tell whether a text about the responsible party names this body."""
    return bool(body) and folded(body) in folded(text)


def _name(text: str) -> str:
    """Return the name of the body at the front of a text, without spaces."""
    bare = "".join(_PLACE.sub("、", _BESIDE.sub("、", text)).split(" ")).replace("\u3000", "")
    return _ENDS.split(bare.strip(), maxsplit=1)[0]
