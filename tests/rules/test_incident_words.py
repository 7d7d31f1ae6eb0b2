"""The person is told five things of her data, and never who has them."""

from dataclasses import replace
from datetime import date

from app.rules.incident_words import Astray, IncidentWords, happened, items_of, proposed

ASTRAY = Astray("架空の回答", "架総発第8-1号", date(2026, 4, 20), date(2026, 4, 24))


def test_what_happened_names_the_letter_and_both_days() -> None:
    said = happened(ASTRAY)
    for told in ("架空の回答", "架総発第8-1号", "令和8年4月20日", "令和8年4月24日"):
        assert told in said


def test_five_items_are_proposed() -> None:
    labels = [label for label, _text in items_of(ASTRAY, proposed(ASTRAY))]
    assert labels == ["起きたこと", "含まれていた情報", "原因", "二次被害とそのおそれ", "そのほか"]


def test_the_harm_follows_what_became_of_the_letter() -> None:
    back = replace(ASTRAY, recovered_on=date(2026, 4, 28))
    assert "回収をお願いしております" in proposed(ASTRAY).harm
    assert "令和8年4月28日に回収いたしました" in proposed(back).harm
    assert "回収できておりません" in proposed(replace(back, lost=True)).harm
    assert "お送りしました" in proposed(replace(ASTRAY, replaced=True)).besides


def test_what_is_missing_is_named_and_what_is_empty_left_out() -> None:
    words = IncidentWords("お名前", " ", "")
    assert words.missing == ("原因", "二次被害とそのおそれ")
    assert [label for label, _text in items_of(ASTRAY, words)] == ["起きたこと", "含まれていた情報"]
