"""A person's letter is the run's beginning and her own few bytes, and reads as it should."""

from io import BytesIO

import pikepdf
import pytest

from app.letters.campaign_letter import bulk, draw_run
from app.letters.extraction import page_texts, text
from app.letters.flow import Page
from app.letters.marks import Text
from app.letters.preview import page_images
from app.letters.refusals import DoesNotReadBack
from app.letters.shared_run import Run, Sheets, print_run
from app.letters.updates import seam_of, update
from app.rules.errors import BadFile
from tests.letters.campaign_samples import CAMPAIGN, recipient
from tests.letters.drawn import drawn

SOME = tuple(recipient(number) for number in range(1, 8))
MOST_BYTES = 6 * 1024


def run() -> Run:
    return draw_run(CAMPAIGN, SOME)


def sheet(words: str) -> Page:
    return (Text(30.0, 40.0, words, 11.0),)


def test_each_letter_is_a_whole_file_of_one_page() -> None:
    made = run()
    for one, suffix in zip(SOME, made.suffixes, strict=True):
        with pikepdf.open(BytesIO(made.prefix + suffix)) as document:
            assert document.check_pdf_syntax() == []
            assert len(document.pages) == 1
        assert f"{one.addressee.name}　様" in text(made.prefix + suffix)


def test_a_letter_names_nobody_else() -> None:
    made = run()
    for place, suffix in enumerate(made.suffixes):
        found = text(made.prefix + suffix)
        others = [one for number, one in enumerate(SOME) if number != place]
        assert not any(one.addressee.name in found for one in others)


def test_the_beginning_alone_is_a_letter_to_nobody() -> None:
    found = text(run().prefix)
    assert "すくすく会員　各位" in found
    assert "整理番号" not in found
    assert "様" not in found.replace("皆さま", "")


def test_the_tables_of_the_fonts_do_not_spell_names() -> None:
    """The characters of a run stand sorted, whatever the order of the letters."""
    made, turned = run(), draw_run(CAMPAIGN, SOME[::-1])
    assert made.prefix == turned.prefix
    assert made.suffixes == turned.suffixes[::-1]


def test_the_same_run_gives_the_same_bytes() -> None:
    assert run() == run()


def test_a_letter_is_small() -> None:
    assert max(len(suffix) for suffix in run().suffixes) <= MOST_BYTES


def test_the_printers_file_shows_the_same_letters_in_the_order_given() -> None:
    made = run()
    order = made.suffixes[::-1]
    pictures = page_images(bulk(made.prefix, order), 60)
    assert list(pictures) == [page_images(made.prefix + one, 60)[0] for one in order]


def test_every_character_has_a_glyph_of_its_own_font() -> None:
    made = run()
    assert all(one.glyph for suffix in made.suffixes for one in drawn(made.prefix + suffix))


def test_letters_read_back_in_both_forms() -> None:
    made = run()
    alone = [text(made.prefix + suffix) for suffix in made.suffixes]
    assert list(page_texts(bulk(made.prefix, made.suffixes))) == alone


def test_progress_is_told_to_the_end() -> None:
    told: list[tuple[int, int]] = []
    draw_run(CAMPAIGN, SOME, progress=lambda done, count: told.append((done, count)))
    assert told[-1] == (7, 7)


def test_a_letter_that_reads_differently_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    # Spaces are not compared; a character that is drawn but not meant must be found.
    monkeypatch.setattr("app.letters.shared_run.content", lambda *_: "")
    sheets = Sheets(sheet("同じ"), (), [sheet("一")])
    with pytest.raises(DoesNotReadBack, match="「一」のあたり"):
        print_run(sheets, title="題", sender="架空")


def test_an_update_replaces_what_the_page_shows_and_nothing_else() -> None:
    made = run()
    seam = seam_of(made.prefix)
    with pikepdf.open(BytesIO(made.prefix + update(seam, "1 0 0 RG"))) as document:
        assert document.pages[0].obj.Contents.read_bytes() == b"1 0 0 RG"
        assert bytes(document.trailer.ID[0]) == seam.first_id


def test_what_is_no_update_makes_no_file() -> None:
    with pytest.raises(BadFile, match="まとめたファイルを作れません"):
        bulk(run().prefix, [b"%PDF-1.7"])
