"""Tell whether the responsible party of a joint use is another one, or says of itself otherwise."""

import re
from typing import Final

_BESIDE: Final = re.compile(r"[(（][^()（）]*[)）]?")
_ENDS: Final = re.compile(
    r"[、。,\n:：]|(?:の)?(?:住所|所在地|本部|代表|理事長|組合長|会長|社長|〒|TEL|電話)"
)


def responsible_changed(old: str, new: str) -> bool:
    """Tell whether another body answers for the joint use; in doubt it is another one."""
    before, after = _name(old), _name(new)
    return not before or before != after


def _name(text: str) -> str:
    """Return the name of the body at the front of a text, without spaces."""
    bare = "".join(_BESIDE.sub("、", text).split(" ")).replace("\u3000", "")
    return _ENDS.split(bare.strip(), maxsplit=1)[0]
