"""Answers say what was asked, what was done, what was not and why; articles only where not."""

from dataclasses import replace
from datetime import date

import pytest

from app.letters import answer
from app.letters.answer_facts import AnswerFacts, Done
from app.letters.answer_words import ENDINGS, KINDS, wording_of
from app.letters.extraction import page_texts, text
from app.letters.refusals import GlyphsMissing
from tests.letters.answer_samples import (
    ARTICLE,
    COMPLAINT,
    CORRECTED,
    ENDED,
    ERASED,
    NONE_HELD,
    NOT_CORRECTED,
    PURPOSES,
    STOPPED,
)

NEVER = ("決定通知", "不開示", "却下", "棄却", "遅延", "弊社", "当社", "殿", "訴え", "法39条")


def read(kind: str, facts: AnswerFacts) -> str:
    return text(answer.draw(kind, facts)).replace("\n", "")


@pytest.mark.parametrize("kind", list(KINDS))
def test_no_wording_speaks_like_an_authority(kind: str) -> None:
    sentences = wording_of(kind).own.sentences.values()
    assert not [word for word in NEVER for sentence in sentences if word in sentence]
    assert not [one for sentence in sentences for one in sentence if one in "０１２３４５６７８９"]


def test_the_same_answer_gives_the_same_bytes() -> None:
    assert answer.draw("answer_correction", CORRECTED) == answer.draw(
        "answer_correction", CORRECTED
    )


def test_an_article_stands_only_where_something_was_not_done() -> None:
    assert "根拠" not in read("answer_correction", CORRECTED)
    assert f"根拠：{ARTICLE}" in read("answer_correction", NOT_CORRECTED)


def test_before_the_act_the_draft_leaves_the_day_open() -> None:
    planned = replace(CORRECTED, done=replace(CORRECTED.done or Done(), on=None))
    assert "（実施した日が入ります）" in read("answer_correction", planned)


def test_what_stood_there_and_what_stands_there_now_are_told_apart() -> None:
    printed = read("answer_correction", CORRECTED)
    assert "項目 訂正前 訂正後お名前 渡辺　恵 渡邊\U000e0100　恵" in printed
    emptied = replace(CORRECTED, done=Done(on=date(2026, 4, 28), changes=(("様方", "架空", ""),)))
    assert "様方 架空 （登録なし）" in read("answer_correction", emptied)


def test_one_purpose_has_no_number_and_several_have() -> None:
    assert "(1) 商品のお届けのため(2) 催しのご案内のため" in read("answer_purpose", PURPOSES)
    one = replace(PURPOSES, purposes=("商品のお届けのため",))
    assert "(1)" not in read("answer_purpose", one)


def test_a_split_erasure_says_until_when_the_rest_stays_and_from_when_it_may_go() -> None:
    printed = read("answer_erasure", ERASED)
    assert "令和18年3月31日まで保管し、その後に消去いたします" in printed
    assert "今後の消去 令和18年4月1日以後に消去いたします" in printed


def test_of_what_is_not_held_the_reason_stands_beside_the_result() -> None:
    printed = read("answer_correction", NONE_HELD)
    assert "ございません理由：お調べした範囲に" in printed
    assert "訂正いたしかねる理由" not in printed


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("noun", ["ご請求", "お申し出"])
def test_every_ending_is_polite_and_leaves_the_door_open(ending: str, noun: str) -> None:
    facts = replace(ENDED, answer=ending, asked=f"架空の{noun}", noun=noun)
    printed = read("answer_ending", facts)
    assert f"架空の{noun}の受付について（お知らせ）" in printed
    assert ARTICLE not in printed
    assert "恐れ入り" in printed or ending == "duplicate"


def test_who_complains_is_not_told_of_papers_she_never_sent() -> None:
    assert "お預かりした書類" not in read("answer_complaint", COMPLAINT)


def test_many_corrections_run_over_pages() -> None:
    many = tuple((f"項目{n}", "架空の前の内容" * 8, "架空の後の内容" * 8) for n in range(30))
    facts = replace(CORRECTED, done=Done(on=date(2026, 4, 28), changes=many))
    pages = page_texts(answer.draw("answer_correction", facts))
    assert len(pages) > 1
    assert "項目" in pages[1]


@pytest.mark.parametrize(
    ("facts", "place"),
    [
        (replace(NOT_CORRECTED, reason="邊\U000e0104"), "理由の1文字目"),
        (replace(STOPPED, done=Done(lines=(("範囲", "邊\U000e0104"),))), "範囲の1文字目"),
        (replace(CORRECTED, done=Done(changes=(("名", "", "邊\U000e0104"),))), "訂正後の1文字目"),
    ],
)
def test_missing_glyphs_are_refused_with_their_place(facts: AnswerFacts, place: str) -> None:
    kind = "answer_suspension" if facts.done and facts.done.lines else "answer_correction"
    with pytest.raises(GlyphsMissing, match=place):
        answer.draw(kind, facts)


def test_a_letter_to_an_agent_says_first_for_whom_it_is() -> None:
    assert "1 ご本人 架空　本人 様2 ご請求の内容" in read(
        "answer_correction", replace(CORRECTED, on_behalf="架空　本人")
    )
    assert "ご本人" not in read("answer_correction", CORRECTED)


def test_a_wish_about_nothing_held_is_answered_in_one_way_of_speaking() -> None:
    printed = read("answer_wish", replace(NONE_HELD, noun="お申し出", reason=""))
    assert "お申し出の対象となる情報はございませんでした。" in printed
    assert "お調べした結果 お申し出の対象となる情報はございません" in printed
    assert "ご請求" not in printed
