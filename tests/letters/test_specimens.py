"""A specimen of every kind can be drawn, shows each of its sentences, and bears no number."""

import re

import pytest

from app.letters import specimen_inner, specimens
from app.letters.extraction import text
from app.letters.specimens import SLOTS
from app.letters.wording import load
from app.rules.page_settings import PageSettings

SHARED = {"answer", "form_shared"}
INNER = set(specimen_inner.SLOTS)
LETTERS = [name for name in SLOTS if not name.startswith("form_") and name not in SHARED]
NOBODY = {"form_phone", "form_disposal"}
"""On these no name is printed."""
PLACEHOLDER = re.compile(r"\{\w+\}")
ELSEWHERE = {
    "disclosure": {"reason", "reason_withheld", "enclosed", "enclosed_paper", "method"},
    "answer_records": {"reason", "reason_withheld", "enclosed", "enclosed_paper", "method"},
    "campaign": {"everyone"},
    "certificate": {"no_text", "nothing", "note_partial"},
}
"""What only facts bring that no sentence of the letter is about."""


def solid(words: str) -> str:
    return re.sub(r"\s", "", words)


@pytest.mark.parametrize("name", SLOTS)
def test_every_kind_has_a_specimen(name: str) -> None:
    pdf = specimens.draw(name)
    assert pdf == specimens.draw(name)
    words = text(pdf)
    assert "架空" in words or "見本" in words or name in NOBODY
    if name in LETTERS and name not in {"certificate", *INNER}:
        assert "案（文書番号なし）" in words
    assert not re.search(r"第\d+-\d+号", words)


@pytest.mark.parametrize("name", LETTERS)
def test_the_sentence_that_is_edited_is_seen(name: str) -> None:
    if name.startswith("answer_") and name != "answer_records":
        keys = [key for key in SLOTS[name] if key.startswith(("opening", "closing", "subject"))]
    else:
        keys = [key for key in SLOTS[name] if key not in ELSEWHERE.get(name, set())]
    sentences = load(name, SLOTS[name]).sentences
    for key in keys:
        shown = solid(text(specimens.draw(name, showing=key)))
        for part in PLACEHOLDER.split(sentences[key].split("\n")[0]):
            assert solid(part) in shown, key


def test_the_page_of_the_office_is_used() -> None:
    words = text(specimens.draw("receipt", PageSettings(era_dates=False, seal_mark=True)))
    assert "2026年4月30日" in words
    assert "2026年4月20日" in words
    assert "令和" not in words
    assert "㊞" in words
    assert "㊞" not in text(specimens.draw("receipt"))
