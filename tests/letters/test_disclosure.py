"""The four answers say what they should, mask what they must, and come out the same twice."""

from dataclasses import replace
from datetime import date
from io import BytesIO

import pikepdf
import pytest

from app.letters import disclosure
from app.letters.extraction import page_texts, text
from app.letters.facts import DisclosureFacts
from app.letters.refusals import Contradiction, GlyphsMissing
from app.letters.wording import read
from app.paths import resource
from app.rules.page_settings import PageSettings
from tests.letters.drawn import text_of
from tests.letters.samples import (
    ADDRESSEE,
    HEAD,
    NONE_HELD,
    PARTIAL,
    REASON,
    REFUSED,
    WHOLE,
    held_item,
    named,
)

ANSWERS = {"whole": WHOLE, "partial": PARTIAL, "refused": REFUSED, "none_held": NONE_HELD}


def test_the_same_facts_give_the_same_bytes_whatever_was_drawn_before() -> None:
    first = disclosure.draw(PARTIAL)
    disclosure.draw(named("辻\U000e0100 邊\U000e0109 𠮷"))
    assert disclosure.draw(PARTIAL) == first


def test_masked_content_is_nowhere_in_the_file() -> None:
    pdf = disclosure.draw(PARTIAL)
    assert "■■■（理由 1）" in text_of(pdf)
    assert "秘密" not in text_of(pdf)
    assert "決" not in text_of(pdf).replace("解決", "")
    hidden = replace(PARTIAL, held=(held_item(1, "邊\U000e0104", REASON),))
    assert "邊" not in text_of(disclosure.draw(hidden))


def test_masks_are_numbered_as_the_reasons_of_the_letter() -> None:
    other = "別の理由があるため"
    two = replace(PARTIAL, held=(held_item(1, "x", other), held_item(2, "y", REASON)))
    found = page_texts(disclosure.draw(two))[1]
    assert found.index("（理由 2）") < found.index("（理由 1）")
    assert f"（理由 1） {REASON}" in found
    assert f"（理由 2） {other}" in found


def test_a_long_appendix_runs_over_pages_and_is_counted() -> None:
    many = replace(WHOLE, held=tuple(held_item(number) for number in range(1, 61)))
    pages = page_texts(disclosure.draw(many))
    assert f"別紙「当生協が保有している個人情報」{len(pages) - 1}枚" in pages[0]
    assert len(pages) > 3
    for number, page in enumerate(pages, start=1):
        assert f"{number}/{len(pages)}" in page
        assert "記録 128:9c1f0a3be4d75566" in page
    for page in pages[1:]:
        assert "区分 項目 内容 いつ・どなたから 利用目的" in page
        assert "架総発第8-31号" in page


def test_days_follow_the_setting_and_the_first_year_is_gannen() -> None:
    early = replace(WHOLE, head=replace(HEAD, dated_on=date(2019, 5, 1)))
    assert "令和元年5月1日" in text(disclosure.draw(early))
    western = text(disclosure.draw(early, PageSettings(era_dates=False)))
    assert "2019年5月1日" in western
    assert "2026年4月20日に当生協へ届きましたご請求" in western.replace("\n", "")
    assert "令和8" not in western


def test_typed_text_is_text_and_digits_of_running_text_are_half_width() -> None:
    typed = replace(
        WHOLE,
        about="<b>第１回</b> & {subject} %s",
        held=(held_item(1, "一行目\n二行目 <i>&amp;"),),
        addressee=replace(ADDRESSEE, name="架空\n太郎"),
    )
    found = text(disclosure.draw(typed))
    assert "<b>第1回</b> & {subject} %s" in found
    assert "二行目 <i>&amp;" in found
    assert "架空 太郎　様" in found


def test_no_letter_speaks_of_lawsuits() -> None:
    for facts in ANSWERS.values():
        found = text(disclosure.draw(facts))
        assert not {"訴え", "訴訟", "39条", "遅延", "却下"} & {
            word for word in ("訴え", "訴訟", "39条", "遅延", "却下") if word in found
        }


def test_the_file_names_no_person_and_its_language_is_japanese() -> None:
    with pikepdf.open(BytesIO(disclosure.draw(WHOLE))) as document:
        info = {str(key): str(value) for key, value in document.docinfo.items()}
        assert str(document.Root.Lang) == "ja"
    assert info["/Title"] == "個人情報の開示について（回答）"
    assert not any("試験" in value for value in info.values())


def test_missing_glyphs_are_refused_by_field_place_and_code() -> None:
    with pytest.raises(GlyphsMissing) as refusal:
        disclosure.draw(named("渡邊\U000e0104　花子"))
    assert refusal.value.sentence.startswith(
        "この文書は印刷できません。お名前の2文字目「邊\U000e0104」（U+908A U+E0104）"
    )
    assert "文書は作られていません。" in refusal.value.sentence


def test_direction_marks_and_control_codes_are_refused_without_being_shown() -> None:
    with pytest.raises(GlyphsMissing) as refusal:
        disclosure.draw(replace(WHOLE, about="架空\u202e\x07"))
    assert "ご請求の内容の3文字目印刷できない符号（U+202E）" in refusal.value.sentence
    assert "\u202e" not in refusal.value.sentence


def test_many_missing_characters_are_counted_and_items_are_named() -> None:
    with pytest.raises(
        GlyphsMissing, match=r"別紙の1番目「項目1」の内容の1文字目「😀」.*ほか4文字"
    ):
        disclosure.draw(replace(WHOLE, held=(held_item(1, "😀" * 9),)))


@pytest.mark.parametrize(
    "facts",
    [
        replace(WHOLE, none_held=True),
        replace(WHOLE, held=()),
        replace(PARTIAL, withheld=()),
    ],
)
def test_contradictions_are_refused(facts: DisclosureFacts) -> None:
    with pytest.raises(Contradiction, match=r"回答を作れません。.*文書は作られていません。"):
        disclosure.draw(facts)


@pytest.mark.parametrize("answer", ["none_held", "partial"])
def test_the_reason_of_the_whole_decision_is_given_once(answer: str) -> None:
    reason = "架空の事情があるため"
    found = text(disclosure.draw(ANSWERS[answer], reason=reason))
    assert found.count(f"理由：{reason}") == 1
    assert text(disclosure.draw(PARTIAL, reason=REASON)) == text(disclosure.draw(PARTIAL))


def test_a_reason_that_cannot_be_printed_is_refused() -> None:
    with pytest.raises(GlyphsMissing, match="回答の理由の1文字目"):
        disclosure.draw(NONE_HELD, reason="😀")


def test_edited_wording_is_used() -> None:
    toml = resource("wording", "disclosure.toml").read_text(encoding="utf-8")
    edited = read(
        "disclosure", toml.replace("ありがとうございました", "感謝します"), disclosure.SLOTS
    )
    assert "感謝します" in text(disclosure.draw(WHOLE, wording=edited))


@pytest.mark.parametrize("day", ["令和8年4月16日", "令和10年12月31日"])
def test_the_day_of_a_provision_stands_on_one_line(day: str) -> None:
    provided = replace(held_item(1, "架空会社に、お名前を提供"), name=day)
    (appendix,) = page_texts(disclosure.draw(replace(WHOLE, held=(provided,))))[1:]
    assert any(day in line for line in appendix.splitlines())


def test_a_letter_to_an_agent_says_first_for_whom_it_is() -> None:
    found = text(disclosure.draw(replace(PARTIAL, on_behalf="架空　本人")))
    assert "1 ご本人 架空　本人 様\n2 ご請求の内容" in found
    assert "1 ご本人" not in text(disclosure.draw(PARTIAL))
    with pytest.raises(GlyphsMissing, match="ご本人のお名前の1文字目"):
        disclosure.draw(replace(PARTIAL, on_behalf="邊\U000e0104"))
