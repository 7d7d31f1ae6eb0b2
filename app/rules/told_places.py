"""Find in words of somebody's own what tells where a person lives or how she is reached (L-06)."""

import re
from collections.abc import Iterable
from typing import Final

_BREAKS: Final = r"\s、。，．・「」（）()：:はがをにへでと"
_SHAPES: Final = (
    r"[A-Za-zＡ-Ｚａ-ｚ0-9０-９_.+-]+[@＠][A-Za-zＡ-Ｚａ-ｚ0-9０-９.．-]+",
    # Up to a particle or a stop: more is covered rather than a part left open.
    rf"[^{_BREAKS}]+[都道府県市区町村郡][^{_BREAKS}]*",
    r"(?<!\d)(?:\d[‐‑–—―−－ーｰ-]?){6,}\d(?!\d)",
)
SHORTEST: Final = 4
"""What is shorter is no address; it would stand in other words by chance."""


def telling(known: Iterable[str]) -> re.Pattern[str]:
    """Return what finds these texts, and whatever looks like an address or a number to call."""
    told = {text.strip() for text in known if len(text.strip()) >= SHORTEST}
    words = [re.escape(text) for text in sorted(told, key=len, reverse=True)]
    return re.compile("|".join((*words, *_SHAPES)))
