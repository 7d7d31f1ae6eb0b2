"""A name is spelt as decided wherever the facts of a letter say it."""

from dataclasses import replace

from app.letters import disclosure
from app.letters.extraction import text
from app.letters.spellings import respelt
from app.rules.printed_names import line_for
from tests.letters.samples import ADDRESSEE, held_item, named

RARE = "渡邊\U000e0104　恵"


def test_every_text_of_the_facts_is_spelt_anew() -> None:
    facts = respelt(named(RARE), RARE, "渡辺　恵")
    assert facts.addressee == replace(ADDRESSEE, name="渡辺　恵")
    assert facts.held == (held_item(1, "氏名は渡辺　恵"),)
    assert respelt(facts, "", "x") == facts


def test_a_line_stands_whole_in_the_address_and_in_the_text() -> None:
    line = line_for(RARE)
    found = text(disclosure.draw(respelt(named(RARE), RARE, line)))
    assert f"\n{line}　様" in found
    assert f"氏名は{line}" in found.replace("\n", "")
