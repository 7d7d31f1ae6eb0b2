"""The list counts the bundles, and gives each bundle a sheet of its own."""

from dataclasses import replace
from datetime import date

from app.letters.cover_list import Bundle, CoverFacts, draw
from app.letters.extraction import page_texts
from tests.letters.drawn import places
from tests.letters.samples import ORGANISATION


def bundle(course: int, letters: int) -> Bundle:
    rows = tuple(
        (str(number), f"{number // 5}班", f"27-04-{course:02d}{number:03d}-0", "架空　花子")
        for number in range(1, letters + 1)
    )
    return Bundle(f"見本センター　月-{course:02d}", rows)


FACTS = CoverFacts(
    lead="再同意のお願い（1回目）　架総発第9-210号　配達便",
    columns=(("順", 12.0), ("班", 24.0), ("整理番号", 32.0), ("お名前", 76.0)),
    bundles=(bundle(1, 3), bundle(2, 60)),
    organisation=ORGANISATION,
    printed_on=date(2027, 4, 2),
    anchor="1204:9c1f0a3be4d75566",
)


def test_the_first_sheet_counts_the_bundles() -> None:
    first = page_texts(draw(FACTS))[0].replace("\n", "")
    assert "2束　63通" in first
    assert "見本センター　月-013通" in first.replace(" ", "")
    assert "見本センター　月-0260通" in first.replace(" ", "")
    assert "27-04-" not in first


def test_each_bundle_has_sheets_of_its_own() -> None:
    _, one, other, rest = page_texts(draw(FACTS))
    assert ("月-01" in one, "月-02" in one) == (True, False)
    assert "見本センター　月-02 60通" in other
    assert "見本センター　月-02（つづき）" in rest
    assert [page.count("27-04-") for page in (one, other, rest)] == [3, 34, 26]
    assert "4/4" in rest


def test_the_headings_stand_above_their_grey() -> None:
    found = "".join(text for text, box in places(draw(FACTS), 1) if box.top < 60)
    assert all(title in found for title in ("順", "班", "整理番号", "お名前"))


def test_practice_is_marked_and_the_same_facts_give_the_same_bytes() -> None:
    assert "練習用" in page_texts(draw(replace(FACTS, practice=True)))[2]
    assert draw(FACTS) == draw(FACTS)


def test_without_letters_it_says_so() -> None:
    (page,) = page_texts(draw(replace(FACTS, bundles=())))
    assert "該当なし" in page


def test_a_name_that_cannot_print_stands_as_its_code() -> None:
    rare = Bundle("見本", (("1", "", "27-04-00001-0", "渡邊\U000e0104"),))
    pages = page_texts(draw(replace(FACTS, bundles=(rare,))))
    assert "渡邊" not in pages[-1]
    assert "〔U+908A U+E0104〕" in pages[-1].replace("\n", "")
