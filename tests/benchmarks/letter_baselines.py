"""Measure others with the same text on the same paper: typst as one document, and WeasyPrint.

They draw neither of the two barcodes, and prove nothing afterwards: that is in their favour.
"""

import json
import tempfile
from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path
from time import perf_counter

from app.letters.campaign_facts import SLOTS
from app.letters.campaign_sheet import fixed, title
from app.letters.facts import DEFAULT
from app.letters.fonts import FILES
from app.letters.marks import Text
from app.letters.wording import load
from app.paths import resource
from app.rules.slip_numbers import spoken
from tests.benchmarks.letter_people import FACTS, recipients

FOLDER = Path(__file__).parent
FONTS = resource("fonts")


def typst(count: int) -> dict[str, float]:
    """Set all letters as one document."""
    compiler = import_module("typst")
    with tempfile.TemporaryDirectory(prefix="sukusuku-") as scratch:
        folder = Path(scratch)
        (folder / "letters.json").write_text(json.dumps(_letters(count), ensure_ascii=False))
        source = folder / "letters.typ"
        source.write_text((FOLDER / "letters.typ").read_text("utf-8"), "utf-8")
        begun = perf_counter()
        pdf = compiler.compile(str(source), font_paths=[str(FONTS)], ignore_system_fonts=True)
        spent = perf_counter() - begun
    assert len(pdf) > count
    return {"rate": count / spent}


def weasyprint(count: int) -> dict[str, float]:
    """Set all letters as one page of the web."""
    library = import_module("weasyprint")
    html = _html(_letters(count))
    begun = perf_counter()
    pdf = library.HTML(string=html, base_url=str(FONTS)).write_pdf()
    spent = perf_counter() - begun
    assert len(pdf) > count
    return {"rate": count / spent}


def _letters(count: int) -> Mapping[str, object]:
    """Return the text of all letters, and each one's own."""
    words = load("campaign", SLOTS)
    lines = [mark.text for mark in fixed(FACTS, words, DEFAULT) if isinstance(mark, Text)]
    own = [
        {
            "postal": one.addressee.postal_code,
            "address": one.addressee.address,
            "name": one.addressee.name,
            "number": spoken(one.slip_number),
        }
        for one in recipients(count)
    ]
    return {"subject": title(FACTS, words), "lines": lines, "letters": own}


def _html(found: Mapping[str, object]) -> str:
    faces = "".join(
        f"@font-face {{ font-family: '{name}'; src: url('{FILES[name]}') }}"
        for name in ("mincho", "fallback")
    )
    style = f"{faces} @page {{ size: A4; margin: 20mm }} body {{ font: 10.5pt mincho, fallback }}"
    style += " section { break-after: page } p { margin: 0 0 2mm 0 } .slip { text-align: right }"
    shared = "".join(f"<p>{line}</p>" for line in _sequence(found["lines"]))
    pages = "".join(
        f"<section><p>〒{one['postal']}<br>{one['address']}<br>{one['name']}　様</p>"
        f"<p class='slip'>整理番号　{one['number']}</p>{shared}"
        f"<p class='slip'>整理番号　{one['number']}</p></section>"
        for one in _sequence(found["letters"])
    )
    return f"<html lang='ja'><style>{style}</style><body>{pages}</body></html>"


def _sequence(found: object) -> Sequence[Mapping[str, str]]:
    assert isinstance(found, list)
    return found
