"""What the office types comes back as it was typed, and two texts are told apart by sentence."""

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.letters.specimens import SLOTS
from app.letters.wording import load, slots
from app.letters.wording_names import PLACEHOLDERS, placeholder_name, sentence_name, shown, spelt
from app.letters.wording_texts import compared, sentences_in, written

NEEDED = slots(subject="", opening="received_on", closing="")
TYPED = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)


@given(TYPED, TYPED)
def test_a_written_text_reads_back(subject: str, closing: str) -> None:
    sentences = {"closing": closing, "opening": "{received_on}", "subject": subject}
    text = written(sentences, NEEDED)
    assert tomllib.loads(text) == sentences
    assert list(sentences_in(text)) == list(NEEDED)


def test_a_text_that_cannot_be_read_has_no_sentences() -> None:
    assert sentences_in('opening = "') == {}
    assert sentences_in('opening = "あ"\nnumber = 3\n') == {"opening": "あ"}


def test_only_what_differs_is_compared() -> None:
    before = 'subject = "件"\nopening = "前"\n'
    after = 'subject = "件"\nopening = "後"\nclosing = "新"\n'
    found = [(one.key, one.before, one.after) for one in compared(before, after)]
    assert found == [("opening", "前", "後"), ("closing", "", "新")]


@pytest.mark.parametrize("name", SLOTS)
def test_placeholders_have_names_and_turn_back(name: str) -> None:
    for key, sentence in load(name, SLOTS[name]).sentences.items():
        assert spelt(shown(sentence)) == sentence, key
        for placeholder in SLOTS[name][key]:
            assert placeholder in PLACEHOLDERS, placeholder
            assert f"{{{placeholder_name(placeholder)}}}" in shown(sentence)


def test_no_two_placeholders_share_a_name() -> None:
    assert len(set(PLACEHOLDERS.values())) == len(PLACEHOLDERS)


def test_typed_braces_may_be_wide_and_unknown_names_stay() -> None:
    assert (
        spelt("｛届いた日｝に{ 受付番号 }、{お好きな色}")
        == "{received_on}に{receipt_number}、{お好きな色}"
    )


def test_a_sentence_without_a_name_is_named_by_its_words() -> None:
    assert sentence_name("opening", "何か") == "はじめの文"
    assert sentence_name("column_item", "項目") == "言葉「項目」"
    assert sentence_name("to", "{organisation}　{desk}　行き").startswith(
        "言葉「{当生協の名称}　{担当"
    )
    assert sentence_name("nothing", "") == "空の文"
