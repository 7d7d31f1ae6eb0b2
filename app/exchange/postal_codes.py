"""Look postal codes up, offline, in the table that ships with the program (DECISIONS 20)."""

import lzma
from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from app.paths import resource
from app.rules.contact import read_postal_code
from app.rules.errors import OfficeError
from app.rules.prefectures import prefecture_of


@dataclass(frozen=True)
class PostalAddress:
    """Hold one area of a postal code; `town` is empty where the code covers the rest of a city."""

    prefecture: str
    city: str
    town: str

    @property
    def text(self) -> str:
        """Return the beginning of an address in this area."""
        return f"{self.prefecture}{self.city}{self.town}"


class PostalCodes:
    """Answer which areas a postal code covers; the table is unpacked at the first question."""

    def __init__(self, table: Path | None = None) -> None:
        self._table = table or resource("postal", "postal_codes.txt.xz")

    def find(self, code: str) -> tuple[PostalAddress, ...]:
        """Find the areas of a code such as "997-0015" or "9970015"; empty where none has it."""
        try:
            plain = read_postal_code(code).replace("-", "")
        except OfficeError:
            return ()
        found = []
        lines = self._lines
        place = bisect_left(lines, plain) if plain else len(lines)
        while place < len(lines) and lines[place].startswith(plain):
            _, prefecture, city, town = lines[place].split("\t")
            found.append(PostalAddress(prefecture, city, town))
            place += 1
        return tuple(found)

    @cached_property
    def _lines(self) -> list[str]:
        """Return the table's lines in order: code, prefecture, city, town, parted by tabs."""
        return lzma.decompress(self._table.read_bytes()).decode().splitlines()


def doubt(postal_code: str, address: str, table: PostalCodes) -> str:
    """Say what speaks against a postal code beside an address; empty where nothing does."""
    if not postal_code:
        return ""
    areas = table.find(postal_code)
    if not areas:
        return "この郵便番号は見つかりません。番号が正しいか確かめてください。"
    prefecture = prefecture_of(address)
    expected = {area.prefecture for area in areas}
    if prefecture is None or prefecture in expected:
        return ""
    names = "・".join(sorted(expected))
    return (
        f"この郵便番号は{names}のものですが、住所は{prefecture}です。"
        "どちらが正しいか確かめてください。"
    )
