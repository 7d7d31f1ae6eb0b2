"""Forms: what is known is printed in its box, what is not is a clear blank, none has a number."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.letters.extraction import page_texts, text
from app.letters.forms import slots
from app.letters.forms.facts import Person
from app.letters.forms.kinds import KINDS, draw
from app.letters.marks import SHEET_HEIGHT
from app.letters.page import LEFT, RIGHT
from app.letters.refusals import GlyphsMissing
from app.letters.wording import load
from tests.letters.drawn import places, text_of
from tests.letters.form_samples import BLANK, FILLED, PERSON

TWO_SHEETS = {"form_disclosure", "form_correction", "form_suspension", "form_survey"}
OF_THE_HOUSE = {"form_pledge_entry", "form_pledge_exit", "form_disposal"}
"""Nothing of a person who asks stands on these."""
NO_CODE = {*OF_THE_HOUSE, "form_survey", "form_return"}
NAMES = st.text("渡邊斎藤髙﨑𠮷一二三花子太郎のハイツ", min_size=1, max_size=60)


@pytest.mark.parametrize("kind", list(KINDS))
def test_the_same_form_gives_the_same_bytes(kind: str) -> None:
    assert draw(kind, FILLED) == draw(kind, FILLED)


@pytest.mark.parametrize("kind", list(KINDS))
def test_an_empty_form_knows_nobody_and_bears_no_number(kind: str) -> None:
    found = text(draw(kind, BLANK))
    for word in ("花子", "0001", "架空県架空市試験町", "第8-", "印刷してある内容"):
        assert word not in found


@pytest.mark.parametrize("kind", list(KINDS))
def test_a_form_has_one_sheet_and_a_request_two(kind: str) -> None:
    sheets = 2 if kind in TWO_SHEETS else 1
    for facts in (BLANK, FILLED):
        assert len(page_texts(draw(kind, facts))) == sheets


@pytest.mark.parametrize("kind", list(KINDS))
def test_practice_stands_on_every_page(kind: str) -> None:
    pages = page_texts(draw(kind, replace(FILLED, practice=True)))
    assert all("練習用" in page for page in pages)
    assert "練習用" not in text(draw(kind, FILLED))


def test_the_version_stands_at_the_foot_of_a_consent() -> None:
    said = "方針の版　2027年4月1日改訂（重要）（照合番号 0123456789abcdef）"
    pages = page_texts(draw("form_consent", replace(FILLED, children=FILLED.children * 4)))
    assert len(pages) == 2
    assert all(said in page for page in pages)
    feet = [box.bottom for sign, box in places(draw("form_consent", BLANK)) if sign == "版"]
    assert max(feet) > 280.0


def test_a_fee_is_named_only_where_one_is_published() -> None:
    assert "手数料" in text(draw("form_disclosure", FILLED))
    assert "手数料" not in text(draw("form_disclosure", BLANK))


def test_the_principal_writes_her_own_name() -> None:
    found = text(draw("form_mandate", FILLED))
    assert "試験　花子" not in found
    assert "試験　次郎" in found
    assert "00012345" in found


def test_without_a_limit_a_mandate_asks_for_its_last_day() -> None:
    assert "ご記入の日から3か月" in text(draw("form_mandate", BLANK))
    assert "か月" not in text(draw("form_mandate", replace(BLANK, months="")))


def test_a_slip_of_the_house_is_sent_to_nobody() -> None:
    assert "窓口　行" not in text(draw("form_phone", BLANK))
    assert "窓口　行" in text(draw("form_change", BLANK))


@settings(max_examples=20, deadline=None)
@given(
    name=NAMES,
    address=NAMES,
    code=st.text("0123456789", max_size=60),
    kind=st.sampled_from(list(KINDS)),
)
def test_long_names_stay_inside_and_whole(name: str, address: str, code: str, kind: str) -> None:
    person = Person(name=name, kana=name, address=address * 2, telephone=code, code=code)
    pdf = draw(kind, replace(BLANK, person=person))
    pages = len(page_texts(pdf))
    found = [box for page in range(pages) for _, box in places(pdf, page)]
    assert min(box.left for box in found) >= LEFT - 0.5
    assert max(box.right for box in found) <= RIGHT + 0.5
    assert max(box.bottom for box in found) <= SHEET_HEIGHT - 5.0
    printed = text_of(pdf)
    assert code in printed or kind in NO_CODE
    if kind not in {"form_mandate", "form_phone", "form_change", *OF_THE_HOUSE}:
        assert name in printed
        assert address * 2 in printed


def test_what_no_font_can_draw_is_refused() -> None:
    with pytest.raises(GlyphsMissing, match="お名前の1文字目"):
        draw("form_leaving", replace(BLANK, person=replace(PERSON, name="😀")))


def test_markup_is_text() -> None:
    found = text(draw("form_leaving", replace(BLANK, person=replace(PERSON, name="<b>花&子</b>"))))
    assert "<b>花&子</b>" in found


def test_no_form_asks_for_a_reason_of_leaving_or_calls_anybody_names() -> None:
    for kind, one in KINDS.items():
        words = "".join(load(kind, one.slots).sentences.values())
        for word in ("退会の理由", "殿", "遅延", "Ｒ", "決定通知"):
            assert word not in words
    assert (
        load(slots.SHARED, slots.SHARED_SLOTS).text("to", organisation="甲", desk="乙")
        == "甲　乙　行"
    )
