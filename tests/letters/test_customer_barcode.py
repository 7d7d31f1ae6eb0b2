"""The bars of the post's barcode are right on paper: their kinds, their measures, their white."""

from dataclasses import replace

import pytest

from app.letters.campaign_letter import Recipient, draw_run, preview
from app.letters.coded_address import LEAST, coded_address
from app.letters.customer_barcode import BARS, CLEAR, COUNT, SIZES, Spot, bars, signs, spot_at_foot
from app.letters.facts import DEFAULT, Addressee
from app.letters.marks import Area
from app.letters.preview import page_images
from app.letters.window import always_visible
from app.rules.customer_barcodes import barcode_characters
from app.rules.page_settings import PageSettings
from tests.letters.campaign_samples import CAMPAIGN, recipient

CODE = "10000131-3-2-503"
TO = Addressee("100-0013", "架空都架空区霞が関1丁目3番2号　郵便プラザ503室", "架空　花子")
DPI = 600
KINDS = {(True, True): "F", (True, False): "A", (False, True): "D", (False, False): "T"}
DOTS = DPI / 25.4
# 郵便番号・バーコードマニュアル: what ten points may measure in mm; other sizes in proportion.
TOLERANCES = {
    "tall": (3.40, 3.60),
    "timing": (1.05, 1.35),
    "pitch": (0.95, 1.30),
    "bar": (0.50, 0.70),
    "space": (0.45, 0.60),
}


def test_each_character_has_bars_of_its_own() -> None:
    assert len(set(BARS.values())) == len(BARS) == 21
    assert {kind for kinds in BARS.values() for kind in kinds} == set("FADT")


def test_there_are_67_bars() -> None:
    found = bars(Spot(0.0, 0.0, SIZES[0]), CODE)
    assert len(found) == COUNT
    assert "".join(BARS[sign] for sign in signs(CODE)[:4]) == "FDFFTFTTFTT"  # start, 1, 0, 0


@pytest.mark.parametrize("place", range(len(SIZES)))
def test_every_size_keeps_to_the_manual(place: int) -> None:
    size, scale = SIZES[place], (1.0, 0.9, 0.8, 0.8)[place]
    space = size.pitch - size.bar
    for name, measured in (*vars(size).items(), ("space", space)):
        least, most = TOLERANCES[name]
        assert least * scale - 1e-9 <= measured <= most * scale + 1e-9


def test_the_window_always_shows_the_bars_and_the_white_around_them() -> None:
    area = always_visible(DEFAULT)
    lines, spot = coded_address(TO, CODE, DEFAULT)
    assert spot is not None
    assert spot.x - area.left >= CLEAR
    assert area.right - (spot.x + spot.size.wide) >= CLEAR
    assert area.bottom - (spot.y + spot.size.tall) >= CLEAR - 1e-9
    assert max(line.y for line in lines) + 0.12 * 12.5 * 25.4 / 72 <= spot.y - CLEAR + 0.01


def test_an_address_goes_before_its_barcode() -> None:
    long = replace(
        TO, address="架空都架空区霞が関1丁目3番2号　" + "郵便" * 36, care_of="見本　三郎様方"
    )
    lines, spot = coded_address(long, CODE, DEFAULT)
    assert spot is None
    assert lines == coded_address(long, "", DEFAULT)[0]
    assert coded_address(TO, CODE, DEFAULT)[0][0].size >= LEAST


def test_a_narrow_or_low_window_has_no_barcode() -> None:
    assert spot_at_foot(Area(0.0, 0.0, 60.0, 20.0)) is None
    low = PageSettings(window_height=36.0)
    assert coded_address(Addressee("", "", "架空"), CODE, low)[1] is None


def test_without_a_code_there_are_no_bars() -> None:
    assert coded_address(TO, "", DEFAULT)[1] is None


@pytest.mark.parametrize("code", [CODE, "35011062-2-1A308", "01401136" + "0-1"])
def test_the_printed_bars_are_read_back(code: str) -> None:
    to = Recipient(TO, recipient(1).slip_number, code)
    run = draw_run(CAMPAIGN, [to])
    for pdf in (preview(CAMPAIGN, to), run.prefix + run.suffixes[0]):
        assert read(pdf) == ("start", *barcode_characters(code), "stop")


def read(pdf: bytes) -> tuple[str, ...]:
    """Read the barcode from the picture of a letter: which bars reach up, and which down."""
    image = page_images(pdf, DPI)[0]
    spot = coded_address(TO, CODE, DEFAULT)[1]
    assert spot is not None

    def dark(x: float, y: float) -> bool:
        place = 3 * (round(y * DOTS) * image.width + round(x * DOTS))
        return image.rgb[place] < 128

    kinds = []
    for number in range(COUNT):
        x = spot.x + number * spot.size.pitch + spot.size.bar / 2
        assert dark(x, spot.y + spot.size.tall / 2)
        assert not dark(x + spot.size.pitch / 2, spot.y + spot.size.tall / 2)
        up, down = dark(x, spot.y + 0.3), dark(x, spot.y + spot.size.tall - 0.3)
        kinds.append(
            {(True, True): "F", (True, False): "A", (False, True): "D"}.get((up, down), "T")
        )
    spelt = {bars: sign for sign, bars in BARS.items() if len(bars) == 3}
    inside = "".join(kinds[2:-2])
    assert "".join(kinds[:2] + kinds[-2:]) == "FDDF"
    parts = (inside[at : at + 3] for at in range(0, len(inside), 3))
    return ("start", *(spelt[part] for part in parts), "stop")
