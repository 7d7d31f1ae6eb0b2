"""Previews have the size asked for and show ink where the letter has it."""

import pytest

from app.letters import disclosure
from app.letters.preview import PageImage, page_images
from tests.letters.samples import WHOLE, named


def ink(image: PageImage, left: float, top: float, right: float, bottom: float) -> int:
    """Count dark pixels of an area given in parts of the page."""
    xs = range(int(left * image.width), int(right * image.width))
    ys = range(int(top * image.height), int(bottom * image.height))
    return sum(image.rgb[3 * (y * image.width + x)] < 128 for y in ys for x in xs)


@pytest.mark.parametrize(("dpi", "size"), [(72, (596, 842)), (110, (910, 1287))])
def test_pages_have_the_resolution_asked_for(dpi: float, size: tuple[int, int]) -> None:
    images = page_images(disclosure.draw(WHOLE), dpi)
    assert len(images) == 2
    for image in images:
        assert (image.width, image.height) == size
        assert len(image.rgb) == 3 * image.width * image.height


def test_the_address_is_seen_and_the_margin_is_white() -> None:
    page = page_images(disclosure.draw(named("𠮷田　邊\U000e0109子")))[0]
    assert ink(page, 0.09, 0.07, 0.41, 0.15) > 200
    assert ink(page, 0.0, 0.0, 0.08, 0.3) == 0
