"""The short form of B4, and that its judges see what they are there for."""

from pathlib import Path

from app.rules.errors import Refused
from tests.faults import b4_hostile, typed_fields
from tests.faults.rows import short_form
from tests.office import seats


def test_hostile_texts_meet_a_sentence_or_are_taken(tmp_path: Path) -> None:
    outcome = short_form(b4_hostile, tmp_path)
    assert outcome.is_whole, outcome.notes
    assert int(outcome.figures["fields"]) > 60


def test_an_act_that_breaks_is_seen() -> None:
    def break_down(_draft: object) -> object:
        raise KeyError("x")

    def refuse(_draft: object) -> object:
        raise Refused("「\u202e」は使えません。")

    assert list(b4_hostile.answer(break_down, "", "架空")) == ["KeyError for '架空'"]
    assert list(b4_hostile.answer(refuse, "", "架空"))
    assert list(b4_hostile.unfit("あ" * 700))
    assert not list(b4_hostile.unfit("お名前を入力してください。"))


def test_a_forged_line_is_seen(tmp_path: Path) -> None:
    log = tmp_path / "log"
    assert b4_hostile.forged(log) == []
    log.write_text("2026-04-20 11:00:00,123 ERROR app.cli.run unforeseen KeyError\n偽の行\n")
    assert b4_hostile.forged(log) == ["a line of the log: '偽の行'"]


def test_every_field_of_a_draft_is_reached() -> None:
    names = dict(typed_fields.puts(seats.member()))
    assert {"name", "address", "children[0].kana", "consent.method"} <= {*names}
    assert names["children[0].kana"]("<b>").children[0].kana == "<b>"
