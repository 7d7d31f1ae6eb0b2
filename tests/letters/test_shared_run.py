"""A person's letter is the run's beginning and her own few bytes, and reads as it should."""

from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest

from app.letters.campaign_letter import bulk, draw_letters, draw_run, number_letters
from app.letters.extraction import page_texts, text
from app.letters.marks import Text
from app.letters.preview import page_images
from app.letters.refusals import DoesNotReadBack
from app.letters.run_proof import Reader, refuse_misread
from app.letters.shared_run import Own, Run, Shared, bind, draw_own
from app.letters.updates import pack, seam_of, update
from app.rules.errors import BadFile
from tests.letters.campaign_samples import CAMPAIGN, recipient
from tests.letters.drawn import drawn

SOME = tuple(recipient(number) for number in range(1, 8))
MOST_BYTES = 1200


def run() -> Run:
    return draw_run(CAMPAIGN, SOME)


def sheet(words: str) -> tuple[Text, ...]:
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
    draw_letters(CAMPAIGN, SOME, progress=lambda done, count: told.append((done, count)))
    assert told[-1] == (7, 7)


def test_what_stops_the_progress_stops_the_drawing() -> None:
    def stop(_done: int, _count: int) -> None:
        raise TimeoutError

    with pytest.raises(TimeoutError):
        draw_letters(CAMPAIGN, SOME, progress=stop)


def test_the_number_is_put_on_letters_that_are_drawn_already() -> None:
    drawn = draw_letters(replace(CAMPAIGN, document_number="", anchor=""), SOME)
    assert number_letters(drawn, CAMPAIGN) == run()
    other = number_letters(drawn, replace(CAMPAIGN, document_number="架総発第10-3号"))
    assert "架総発第10-3号" in text(other.prefix + other.suffixes[0])


def test_of_drawn_letters_some_can_be_left_out() -> None:
    kept = draw_letters(CAMPAIGN, SOME).picked([0, 4])
    made = number_letters(kept, CAMPAIGN)
    assert [
        SOME[place].addressee.name in text(made.prefix + one)
        for place, one in zip((0, 4), made.suffixes, strict=True)
    ] == [True, True]


def test_a_letter_that_reads_differently_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    # Spaces are not compared; a character that is drawn but not meant must be found.
    monkeypatch.setattr("app.letters.shared_run._content", lambda *_: "")
    with pytest.raises(DoesNotReadBack, match="1通目の「一」のあたり"):
        draw_own([Own(sheet("一"))], Shared(sheet("同じ"), (), "題", "架空"))


def test_every_letter_is_read_by_the_tables_of_the_file() -> None:
    lines = sheet("渡邊\U000e0100　𠮷")
    drawn = draw_own([Own(lines)], Shared((), (), "題", "架空"))
    made = bind(drawn, Shared((), (), "題", "架空"))
    reader = Reader(made.prefix)
    assert reader.text(drawn.packed[0]) == "渡邊\U000e0100　𠮷"
    with pytest.raises(DoesNotReadBack, match="3通目の「渡辺」のあたり"):
        refuse_misread(reader, drawn.packed[0], sheet("渡辺"), 3)


def test_a_beginning_with_a_new_character_is_refused() -> None:
    drawn = draw_own([Own(sheet("一"))], Shared((), (), "題", "架空"))
    with pytest.raises(KeyError):
        bind(drawn, Shared(sheet("二"), (), "題", "架空"))


def test_an_update_replaces_what_the_page_shows_and_nothing_else() -> None:
    made = run()
    seam = seam_of(made.prefix)
    with pikepdf.open(BytesIO(made.prefix + update(seam, pack("1 0 0 RG")))) as document:
        assert document.pages[0].obj.Contents.read_bytes() == b"1 0 0 RG"
        assert bytes(document.trailer.ID[0]) == seam.first_id


def test_what_is_no_update_makes_no_file() -> None:
    with pytest.raises(BadFile, match="まとめたファイルを作れません"):
        bulk(run().prefix, [b"%PDF-1.7"])
