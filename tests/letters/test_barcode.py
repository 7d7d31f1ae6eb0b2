"""A scanner reads the number back from the rendered sheet, and from nothing else."""

from collections.abc import Iterator

import pytest
import zxingcpp

from app.letters import barcode
from app.letters.campaign_letter import Recipient, draw_run, preview
from app.letters.preview import PageImage, page_images
from app.rules.slip_numbers import SAMPLE, BadSlipNumber, read_slip_number
from tests.letters.campaign_samples import CAMPAIGN, recipient


def scanned(image: PageImage) -> Iterator[tuple[str, str]]:
    """Read every barcode of a page with a decoder that is not ours."""
    shape = [image.height, image.width, 3]
    for found in zxingcpp.read_barcodes(memoryview(image.rgb).cast("B", shape)):
        yield str(found.format), found.text


@pytest.mark.parametrize("dpi", [150, 203, 300])
@pytest.mark.parametrize("number", [1, 123, 90_909, 99_999])
def test_the_printed_number_is_read_back(dpi: int, number: int) -> None:
    one = recipient(1)
    to = Recipient(one.addressee, recipient(number).slip_number)
    run = draw_run(CAMPAIGN, [to])
    pdf = run.prefix + run.suffixes[0]
    assert list(scanned(page_images(pdf, dpi)[0])) == [("Code 128", to.slip_number)]


def test_a_preview_bears_the_number_of_nobody() -> None:
    to = recipient(123)
    ((_, read),) = scanned(page_images(preview(CAMPAIGN, to), 203)[0])
    assert read == SAMPLE
    with pytest.raises(BadSlipNumber):
        read_slip_number(read)


def test_white_paper_lies_on_both_sides_of_the_bars() -> None:
    bars = barcode.bars(10.0, 5.0, "2704001239")
    quiet = barcode.QUIET * barcode.MODULE
    assert bars[0].x == pytest.approx(10.0 + quiet)
    end = bars[-1].x + bars[-1].width
    assert 10.0 + barcode.wide("2704001239") == pytest.approx(end + quiet)


def test_there_are_the_bars_of_eight_symbols() -> None:
    bars = barcode.bars(0.0, 0.0, "0000000000")
    assert len(bars) == 8 * 3 + 1
    assert {bar.height for bar in bars} == {barcode.HEIGHT}


@pytest.mark.parametrize("digits", ["123", "12a4", "１２"])
def test_only_pairs_of_digits_become_bars(digits: str) -> None:
    with pytest.raises(ValueError, match=digits):
        barcode.bars(0.0, 0.0, digits)
