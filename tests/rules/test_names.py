import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.names import END_OF_TEXT, fold_name, katakana, pairs, read_kana, search_key
from app.rules.old_forms import COMMON_FORM

HIRAGANA = st.text(st.characters(min_codepoint=0x3041, max_codepoint=0x3096), min_size=1)
TEXT = st.text(st.sampled_from("髙高邊邉辺﨑崎アあｱ　 Ａa1\U000e0100𠮷"), max_size=12)


def test_a_name_keeps_its_characters_and_folds_its_spaces() -> None:
    assert fold_name(" 𠮷田 \t 辻\U000e0100 ") == "𠮷田　辻\U000e0100"
    assert fold_name("　") == ""


@pytest.mark.parametrize(
    ("text", "kana"),
    [
        ("かくう　たろう", "カクウ　タロウ"),
        ("ｶｸｳ ﾀﾛｳ", "カクウ　タロウ"),
        ("ﾀﾞｲｽｹ", "ダイスケ"),
        ("か\u3099", "ガ"),
        ("か゛", "ガ"),
        ("ゔぁん", "ヴァン"),
        ("アン・マリー　カクウ", "アン・マリー　カクウ"),
        ("ｻﾝﾌﾟﾙｰ", "サンプルー"),
    ],
)
def test_any_kana_becomes_full_width_katakana(text: str, kana: str) -> None:
    assert read_kana(text) == kana


@pytest.mark.parametrize(
    "text", ["", "　", "架空 タロウ", "タロウ1", "ー", "・", "Taro", "タロウ?", "タ-ロウ"]
)
def test_anything_but_kana_is_not_read(text: str) -> None:
    assert read_kana(text) is None


@given(HIRAGANA)
def test_reading_kana_twice_changes_nothing(text: str) -> None:
    kana = read_kana(text)
    assert kana is not None
    assert read_kana(kana) == kana
    assert katakana(kana) == kana


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("髙橋　試験", "高橋試験"),
        ("渡邊\U000e0100", "渡辺"),
        ("渡邉", "渡辺"),
        ("山﨑", "山崎"),
        ("濵田", "浜田"),
        ("栁沼", "柳沼"),
        ("德永", "徳永"),
        ("𠮷田", "吉田"),
        ("齋藤", "斉藤"),
        ("斎藤", "齊藤"),
        ("葛\U000e0101城", "葛城"),
        ("ｶｸｳ", "かくう"),
        ("ＡＢＣ", "abc"),
    ],
)
def test_usual_spellings_meet(written: str, typed: str) -> None:
    assert search_key(written) == search_key(typed)


def test_different_names_stay_apart() -> None:
    assert len({search_key(name) for name in ("渡部", "渡辺", "畑山", "畠山", "船木", "舟木")}) == 6


@given(TEXT)
def test_a_search_key_is_its_own_key(text: str) -> None:
    assert search_key(search_key(text)) == search_key(text)


def test_pairs_let_every_character_begin_one() -> None:
    assert pairs("髙橋 恵") == ("高橋", "橋恵", f"恵{END_OF_TEXT}")
    assert pairs("𠮷") == (f"吉{END_OF_TEXT}",)
    assert pairs(" ") == ()


@given(TEXT)
def test_pairs_hold_the_whole_key(text: str) -> None:
    assert "".join(pair[0] for pair in pairs(text)) == search_key(text)


def test_no_usual_form_is_itself_a_rare_one() -> None:
    assert not {ord(form) for form in COMMON_FORM.values()} & set(COMMON_FORM)
