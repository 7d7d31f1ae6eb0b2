"""Find a number that must not be written down where words are asked for (P-13, OFFICE L-04)."""

import re

NUMBER = (
    "番号のような数字が入っています。個人番号・保険の記号と番号・年金の番号は書き写せません。"
    "数字を消してから記録してください。"
)
_RUN = re.compile(r"\d{5,}")
_APART = re.compile(r"(?:\d[\s‐‑–—―−－ーｰ-]?){11,}\d")
"""An individual number is often written in three groups of four."""


def holds_number(text: str) -> bool:
    """Tell whether words hold the number of a card, in one piece or in groups."""
    return bool(_RUN.search(text) or _APART.search(text))
