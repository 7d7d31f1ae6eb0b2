"""Every sentence that ships has its room, and only running text may have several lines."""

import pytest

from app.letters import specimens
from app.letters.specimens import SLOTS
from app.letters.wording import Wording, WordingBroken, load
from app.letters.wording_room import longest, refuse_unlaid, runs_on
from app.rules.errors import OfficeError

SECOND = "\n\n架空の二段落め"


@pytest.mark.parametrize("name", SLOTS)
def test_what_ships_has_room(name: str) -> None:
    sentences = load(name, SLOTS[name]).sentences
    refuse_unlaid(name, sentences, SLOTS[name])
    for key, sentence in sentences.items():
        assert len(sentence) < longest(name, key, sentence)


@pytest.mark.parametrize("name", SLOTS)
def test_running_text_takes_paragraphs_on_every_letter(name: str) -> None:
    shipped = load(name, SLOTS[name])
    keys = [key for key in SLOTS[name] if runs_on(name, key)]
    grown = {key: shipped.sentences[key] + SECOND for key in keys}
    words = Wording(name, shipped.version, {**shipped.sentences, **grown})
    refuse_unlaid(name, words.sentences, SLOTS[name])
    for key in specimens.showings(name, keys):
        if key.startswith(("opening", "closing")) and key not in {"opening", "closing"}:
            continue  # set as the others of their kind
        try:
            assert specimens.draw(name, words={name: words}, showing=key)
        except OfficeError as refusal:  # of one page alone
            assert "入りません" in refusal.sentence  # noqa: PT017


def test_a_line_stays_one_line() -> None:
    sentences = load("certificate", SLOTS["certificate"]).sentences
    for key in ("below", "subject", "entry"):
        with pytest.raises(WordingBroken, match="1行の文です"):
            refuse_unlaid(
                "certificate", {**sentences, key: sentences[key] + "\n"}, SLOTS["certificate"]
            )
