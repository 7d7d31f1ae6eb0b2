"""Check the fonts: rare names print, and what no font has is found."""

from pathlib import Path

from app.letters.fonts import missing
from app.office.desk import Clock
from app.rules.errors import OfficeError
from app.storage.keys import Randomness

NAMES = "𠮷田 髙橋 辻󠄀 邊󠄀 邊󠄉 葛󠄀"
UNPRINTABLE = "邊󠄄"


def prove(_scratch: Path, _clock: Clock, _randomness: Randomness) -> str:
    """Prove that rare names print and that what no font has is found."""
    absent = missing(NAMES)
    if absent:
        raise OfficeError(f"印刷できない文字があります（{absent[0].code}）。")
    if not missing(UNPRINTABLE):
        raise OfficeError("どのフォントにもない字形を見つけられません。")
    return f"{NAMES} を印刷できます"
