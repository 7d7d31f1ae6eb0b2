"""The sheet can be folded, put into a window envelope and posted: only the address shows."""

from dataclasses import replace

import pytest

from app.letters import disclosure
from app.letters.facts import DEFAULT, DisclosureFacts
from app.letters.flow import Page
from app.letters.marks import Area, Rule, Text, millimetres
from app.letters.page import BODY, Furniture, body_top, furnished, letterhead
from app.letters.preview import page_images
from app.letters.window import always_visible, maybe_visible
from app.rules.page_settings import PageSettings
from tests.letters.drawn import places
from tests.letters.samples import ADDRESSEE, HEAD, ORGANISATION, PARTIAL, REFUSED, WHOLE

MM_A_PIXEL = 25.4 / 110
LONG = replace(
    WHOLE,
    addressee=replace(
        ADDRESSEE, address="架空県架空市試験町" * 6, name="試験" * 8, care_of="架空方"
    ),
    organisation=replace(
        ORGANISATION,
        name="生活協同組合架空" * 6,
        signatory_title="役職" * 30,
        signatory_name="名" * 30,
    ),
)


def overlaps(one: Area, other: Area) -> bool:
    return (
        one.left < other.right
        and one.right > other.left
        and one.top < other.bottom
        and one.bottom > other.top
    )


def within(one: Area, other: Area, by: float = 0.05) -> bool:
    return (
        one.left >= other.left - by
        and one.right <= other.right + by
        and one.top >= other.top - by
        and one.bottom <= other.bottom + by
    )


@pytest.mark.parametrize(
    "facts",
    [
        WHOLE,
        PARTIAL,
        REFUSED,
        LONG,
        replace(WHOLE, head=replace(HEAD, draft=True, practice=True)),
        replace(WHOLE, head=replace(HEAD, document_number="架総発" * 20)),
    ],
)
@pytest.mark.parametrize("settings", [DEFAULT, PageSettings(18, 22, 85, 50)])
def test_the_window_shows_the_whole_address_and_nothing_else(
    facts: DisclosureFacts, settings: PageSettings
) -> None:
    pdf = disclosure.draw(facts, settings)
    found = sorted(places(pdf), key=lambda place: (round(place[1].bottom, 1), place[1].left))
    shown = [(text, box) for text, box in found if overlaps(box, maybe_visible(settings))]
    assert all(within(box, always_visible(settings)) for _, box in shown)
    to = facts.addressee
    address = f"〒{to.postal_code}{to.address}{to.care_of}{to.name}様"
    assert "".join(text for text, _ in shown) == "".join(address.split())


@pytest.mark.parametrize("settings", [DEFAULT, PageSettings(18, 22, 85, 50)])
def test_around_the_address_the_window_shows_white_paper(settings: PageSettings) -> None:
    facts = replace(LONG, head=replace(HEAD, draft=True, practice=True))
    image = page_images(disclosure.draw(facts, settings), 110)[0]
    maybe, always = maybe_visible(settings), always_visible(settings)
    for y in range(image.height):
        for x in range(int(maybe.right * 110 / 25.4)):
            place = Area(x * MM_A_PIXEL, y * MM_A_PIXEL, x * MM_A_PIXEL, y * MM_A_PIXEL)
            if place.top < maybe.bottom and not within(place, always, 2 * MM_A_PIXEL):
                assert image.rgb[3 * (y * image.width + x)] == 255


def test_nothing_sticks_out_of_the_margins() -> None:
    for page in (0, 1):
        for _, box in places(disclosure.draw(LONG), page):
            assert box.left >= 19.9
            assert box.right <= 190.1
            assert box.bottom <= 290
            assert box.top >= 5


def test_number_and_date_have_the_same_ends() -> None:
    number, day = letterhead(HEAD, ORGANISATION, ADDRESSEE, DEFAULT)[:2]
    assert isinstance(number, Text)
    assert isinstance(day, Text)
    assert (number.text, day.text) == ("架総発第8-31号", "令和8年4月30日")
    assert number.x == day.x
    ends = [
        mark.x + millimetres(mark.text, mark.size) + mark.tracking * (len(mark.text) - 1)
        for mark in (number, day)
    ]
    assert ends == pytest.approx([190, 190])


def test_the_text_begins_below_window_and_letterhead() -> None:
    assert body_top(DEFAULT, letterhead(HEAD, ORGANISATION, ADDRESSEE, DEFAULT)) >= 70
    long = letterhead(HEAD, LONG.organisation, ADDRESSEE, DEFAULT)
    assert body_top(DEFAULT, long) > max(mark.y for mark in long)


def furniture_texts(page: Page) -> list[str]:
    return [mark.text for mark in page if isinstance(mark, Text)]


def test_pages_are_numbered_and_carry_the_anchor_and_later_ones_a_header() -> None:
    first, second = furnished(((), ()), Furniture("第1号", "題", "7:ab"))
    assert furniture_texts(first) == ["記録 7:ab", "1/2"]
    assert furniture_texts(second) == ["題", "第1号", "記録 7:ab", "2/2"]


def test_drafts_and_practice_are_marked_on_every_page() -> None:
    for page in furnished(((), ()), Furniture("案", "題", "", draft=True, practice=True)):
        assert {"案", "練習用"} <= set(furniture_texts(page))


def test_fold_marks_stand_at_the_thirds_of_the_first_page_if_wanted() -> None:
    folded = furnished(((), ()), Furniture("第1号", "題", "", folds=True))
    assert [{mark.y for mark in page if isinstance(mark, Rule)} for page in folded] == [
        {99.0, 198.0},
        {14.8},
    ]
    plain = furnished(((),), Furniture("第1号", "題", ""))
    assert [mark for mark in plain[0] if isinstance(mark, Rule)] == []


def test_a_draft_has_no_number() -> None:
    draft = replace(HEAD, draft=True)
    texts = furniture_texts(letterhead(draft, ORGANISATION, ADDRESSEE, DEFAULT))
    assert texts[0] == "案（文書番号なし）"
    assert HEAD.document_number not in texts


def test_a_long_title_stands_above_the_name() -> None:
    marks = letterhead(HEAD, LONG.organisation, ADDRESSEE, DEFAULT)
    assert furniture_texts(marks)[-1] == "名" * 13
    assert all(mark.size <= 13 for mark in marks if isinstance(mark, Text))
    assert BODY == 10.5
