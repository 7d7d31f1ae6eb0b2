"""Choose the font that draws each character: the body face first, IPAmj明朝 for what it lacks."""

from dataclasses import dataclass
from functools import lru_cache
from threading import RLock
from typing import Literal

from reportlab.pdfbase import pdfmetrics

from app.letters.characters import clean, code_of, is_text, units
from app.letters.typeface import Typeface
from app.paths import resource

Face = Literal["mincho", "gothic", "bold"]
FILES: dict[str, str] = {
    "mincho": "BIZUDPMincho-Regular.ttf",
    "gothic": "BIZUDPGothic-Regular.ttf",
    "bold": "BIZUDPGothic-Bold.ttf",
    "fallback": "ipamjm.ttf",
}
_loading = RLock()


@dataclass(frozen=True)
class MissingGlyph:
    """Point at a character that cannot be printed: its codes and its place, counted from 1."""

    character: str
    code: str
    position: int


@dataclass(frozen=True)
class Run:
    """Hold the codes of neighbouring characters that one font draws."""

    typeface: Typeface
    codes: str


def body_font() -> str:
    """Return the name under which reportlab knows the body font."""
    return str(_typeface("mincho").fontName)


def missing(text: str, face: Face = "mincho") -> tuple[MissingGlyph, ...]:
    """List the characters that no font here draws, or that are not text at all.

    A base with its variation selector counts as one character and is missing as a whole.
    """
    return tuple(
        MissingGlyph(unit, code_of(unit), place)
        for place, unit in enumerate(units(clean(text)), start=1)
        if unit != "\n" and not (is_text(unit) and _drawn_by(unit, face))
    )


def runs(text: str, face: Face = "mincho") -> tuple[Run, ...]:
    """Split one line into runs of a single font; raise LookupError where `missing` would."""
    found: list[Run] = []
    for unit in units(text):
        typeface = _drawn_by(unit, face)
        if typeface is None:
            raise LookupError(code_of(unit))
        code = chr(typeface.code_of(unit))
        if found and found[-1].typeface is typeface:
            found[-1] = Run(typeface, found[-1].codes + code)
        else:
            found.append(Run(typeface, code))
    return tuple(found)


def width(text: str, size: float, face: Face = "mincho") -> float:
    """Measure one line in points at a type size in points."""
    return sum(map(_advances(face).__getitem__, units(text))) * size / 1000


class _Advances(dict[str, float]):
    """Remember how wide each character is: lines are measured again and again."""

    def __init__(self, face: Face) -> None:
        super().__init__()
        self.face = face

    def __missing__(self, unit: str) -> float:
        typeface = _drawn_by(unit, self.face)
        if typeface is None:
            raise LookupError(code_of(unit))
        self[unit] = float(typeface.face.getCharWidth(typeface.code_of(unit)))
        return self[unit]


@lru_cache
def _advances(face: Face) -> _Advances:
    return _Advances(face)


@lru_cache(maxsize=8192)
def _drawn_by(unit: str, face: Face) -> Typeface | None:
    for name in (face, "fallback"):
        typeface = _typeface(name)
        if typeface.code_of(unit):
            return typeface
    return None


def _typeface(name: str) -> Typeface:
    """Register a font the first time it is needed: the fallback is 46 MB and rarely is."""
    with _loading:
        return _registered(name)


@lru_cache
def _registered(name: str) -> Typeface:
    typeface = Typeface(f"Sukusuku-{name}", resource("fonts", FILES[name]))
    pdfmetrics.registerFont(typeface)
    return typeface
