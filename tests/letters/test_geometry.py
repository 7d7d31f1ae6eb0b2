"""Every kind of letter can be folded and posted: read from the file, where everything stands."""

from dataclasses import replace

import pytest

from app.letters import answer_words
from app.letters.facts import DEFAULT, Addressee
from app.letters.marks import Area
from app.letters.notice import KINDS
from app.letters.preview import page_count
from app.letters.window import always_visible, maybe_visible
from app.rules.letter_kinds import LETTER_WORDS
from app.rules.page_settings import PageSettings
from tests.letters.drawn import places, shapes
from tests.letters.every_kind import EACH, Sample
from tests.letters.samples import ADDRESSEE, HEAD
from tests.letters.test_page import overlaps, within

OTHER = PageSettings(18, 22, 85, 50, fold_marks=False)
LONG = Addressee(
    "000-0001",
    "架空県架空市試験町1丁目2番3号 " + "架空グランドハイツ試験" * 4 + "1203号室",
    "試験" * 10,
    care_of="見本　三郎様方",
)
each = pytest.mark.parametrize("letter", EACH, ids=lambda letter: letter.name)


def shown_in(pdf: bytes, area: Area) -> list[tuple[str, Area]]:
    found = [place for place in places(pdf) if overlaps(place[1], area)]
    return sorted(found, key=lambda place: (round(place[1].bottom, 1), place[1].left))


def seen(to: Addressee) -> str:
    code = f"〒{to.postal_code}" if to.postal_code else ""
    return "".join(f"{code}{to.address}{to.care_of}{to.name}{to.honorific}".split())


def test_every_kind_has_its_sample() -> None:
    kinds = {letter.kind for letter in EACH}
    assert kinds >= {*KINDS, *answer_words.KINDS, "campaign"}
    assert set(LETTER_WORDS) - kinds == set()


@each
@pytest.mark.parametrize("settings", [DEFAULT, OTHER], ids=["usual", "other"])
@pytest.mark.parametrize("long", [False, True], ids=["", "long"])
def test_the_window_shows_the_whole_address_and_nothing_else(
    letter: Sample, settings: PageSettings, *, long: bool
) -> None:
    letter = letter.to(LONG) if long else letter
    pdf = letter.draw(settings)
    maybe, always = maybe_visible(settings), always_visible(settings)
    shown = shown_in(pdf, maybe)
    assert [text for text, box in shown if not within(box, always)] == []
    assert "".join(text for text, _ in shown) == seen(letter.addressee)
    lines = [box for box in shapes(pdf) if overlaps(box, maybe)]
    assert all(within(box, always) for box in lines)
    assert lines == []


@each
def test_a_draft_made_for_practice_shows_no_mark_in_the_window(letter: Sample) -> None:
    head = replace(HEAD, document_number="", anchor="", draft=True, practice=True)
    pdf = letter.draw(DEFAULT, head)
    shown = "".join(text for text, _ in shown_in(pdf, maybe_visible(DEFAULT)))
    assert shown == seen(letter.addressee)
    texts = "".join(text for text, _ in places(pdf))
    assert "練習用" in texts
    assert "案" in texts


@each
def test_margins_are_kept_on_every_page(letter: Sample) -> None:
    pdf = letter.to(replace(ADDRESSEE, name="試験" * 15)).draw(DEFAULT)
    for page in range(page_count(pdf)):
        for text, box in places(pdf, page):
            assert box.left >= 19.9, text
            assert box.right <= 190.1, text
            assert box.top >= 9.5, text
            assert box.bottom <= 290, text


@each
def test_folds_are_marked_at_the_thirds_of_the_first_page_and_only_there(letter: Sample) -> None:
    folded = letter.draw(DEFAULT)
    plain = letter.draw(replace(DEFAULT, fold_marks=False))
    at = [5.0, 201.0]
    for y in (99.0, 198.0):
        marks = [box for box in shapes(folded) if level(box) == y and box.width == near(4.0)]
        assert [box.left for box in marks] == [near(x) for x in at]
        assert all(box.right - box.left == near(4.0) for box in marks)
    assert not [b for b in shapes(plain) if level(b) in (99.0, 198.0) and b.width == near(4.0)]
    for page in range(1, page_count(folded)):
        assert not [box for box in shapes(folded, page) if box.left < 19.0]


def near(value: float) -> object:
    return pytest.approx(value, abs=0.3)


def level(box: Area) -> float:
    """Return the height of a line on the sheet, in tenths of a millimetre."""
    return round((box.top + box.bottom) / 2, 1)
