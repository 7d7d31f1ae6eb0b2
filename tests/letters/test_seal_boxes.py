"""The boxes of a draft that goes round lie beside the window, over nothing, on its first page."""

from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest

from app.letters import notice
from app.letters.extraction import text
from app.letters.facts import DEFAULT
from app.letters.marks import Area, Box, Rule, Text
from app.letters.page import BODY, RIGHT, letterhead
from app.letters.preview import page_images
from app.letters.seal_boxes import MOST, boxes, with_boxes
from app.letters.window import maybe_visible
from app.rules.page_settings import PageSettings
from tests.letters.samples import ADDRESSEE, HEAD, ORGANISATION

SEALS = ("起案者", "管理責任者", "代決")
DRAFT = replace(HEAD, document_number="", draft=True)


def framed() -> Area:
    lines = [mark for mark in boxes(SEALS) if isinstance(mark, Rule)]
    return Area(
        min(one.x for one in lines),
        min(one.y for one in lines),
        max(one.to_x for one in lines),
        max(one.to_y for one in lines),
    )


def drawn() -> bytes:
    facts = notice.NoticeFacts(
        head=DRAFT,
        organisation=ORGANISATION,
        addressee=ADDRESSEE,
        items=(("理由", "架空の理由のため"),),
        values={"received_on": "令和8年11月20日", "asked": "開示", "receipt_number": "R8-0001"},
        in_charge="架空　係",
    )
    return notice.draw("extension", facts)


@pytest.mark.parametrize("page", [DEFAULT, PageSettings(24, 20, 100, 45)])
def test_they_stand_beside_the_window_and_over_nothing(page: PageSettings) -> None:
    area = framed()
    assert area.right == RIGHT
    assert area.left > maybe_visible(page).right
    for mark in letterhead(DRAFT, ORGANISATION, ADDRESSEE, page):
        assert not isinstance(mark, (Rule, Box))
        inside = mark.x >= maybe_visible(page).right
        assert not inside or mark.y < area.top or mark.y - BODY / 2 > area.bottom


def test_there_is_room_for_all_whom_the_table_names() -> None:
    assert len(SEALS) == MOST
    texts = [mark.text for mark in boxes(SEALS) if isinstance(mark, Text)]
    assert texts == list(SEALS)


def test_only_the_area_of_the_boxes_changes_and_only_on_the_first_page() -> None:
    plain = drawn()
    sealed = with_boxes(plain, SEALS, ORGANISATION.name)
    with pikepdf.open(BytesIO(sealed)) as after, pikepdf.open(BytesIO(plain)) as before:
        assert len(after.pages) == len(before.pages)
    assert all(label in text(sealed) for label in SEALS)
    assert page_images(plain)[0] != page_images(sealed)[0]
    assert page_images(plain)[1:] == page_images(sealed)[1:]
