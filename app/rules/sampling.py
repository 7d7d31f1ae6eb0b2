"""Draw a sample that anybody can draw again from its seed, and cover names (OFFICE M-19)."""

import hashlib
import re
import unicodedata
from collections.abc import Sequence
from typing import Final

from app.rules.errors import Refused
from app.rules.worded import Worded

MOST: Final = 200
COVER: Final = "○"
_PART: Final = re.compile(r"\S+")
_SEED: Final = re.compile(r"[0-9A-Za-z-]{4,40}")


class Population(Worded):
    """Name of what a sample is drawn."""

    members = "members", "すくすく会員"
    requests = "requests", "請求・申出"
    consents = "consents", "同意の記録"
    provisions = "provisions", "提供の記録"
    letters = "letters", "発行した文書"


def draw(keys: Sequence[int], count: int, seed: str) -> tuple[int, ...]:
    """Return `count` of the keys, in their order; the same seed draws the same ones.

    Each key is ranked by the SHA-256 of seed and key, so that no program is needed to check it.
    """
    ranked = sorted(keys, key=lambda key: rank(seed, key))
    return tuple(sorted(ranked[:count]))


def rank(seed: str, key: int) -> str:
    """Return by what a key is ranked under a seed."""
    return hashlib.sha256(f"{seed}:{key}".encode()).hexdigest()


def refuse_sample(count: int, whole: int, seed: str) -> None:
    """Refuse a size or a seed with which nothing can be drawn.

    Raises:
        Refused: with what to type instead.
    """
    if not whole:
        raise Refused("抽出の対象になる記録がありません。何も抽出していません。")
    if not 1 <= count <= min(MOST, whole):
        raise Refused(
            f"抽出する件数は、1件から{min(MOST, whole)}件までで入れてください"
            f"（対象は{whole:,}件です）。何も抽出していません。"
        )
    if seed and not _SEED.fullmatch(seed):
        raise Refused(
            "種は、半角の英数字とハイフンで4文字から40文字までにしてください。"
            "空欄にすると、プログラムが決めます。何も抽出していません。"
        )


def masked(name: str) -> str:
    """Cover a name: of each part only the first sign stays, 「架○　太○」."""
    return _PART.sub(lambda part: _covered(part[0]), name)


def _covered(part: str) -> str:
    """Cover one part; a family name of one sign would stand there whole, so none of it stays."""
    signs = [sign for sign in part if not unicodedata.category(sign).startswith("M")]
    return COVER if len(signs) <= 1 else signs[0] + COVER * (len(signs) - 1)
