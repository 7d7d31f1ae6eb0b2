"""The words of a command line: every verb is there, every wrong word is told in Japanese."""

from argparse import ArgumentParser
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.cli import grammar, rooms
from app.rules.roles import Role
from tests.cli.conftest import Command


def leaves(parser: ArgumentParser, words: tuple[str, ...] = ()) -> Iterator[tuple[str, str]]:
    """Walk the grammar down to every verb: (the words of the command, where it is answered)."""
    nouns = parser._subparsers
    if nouns is None:
        yield " ".join(words), parser.get_default("verb")
        return
    for action in nouns._group_actions:
        assert isinstance(action.choices, dict)
        for word, inner in action.choices.items():
            yield from leaves(inner, (*words, word))


COMMANDS = dict(leaves(grammar._grammar()))


def test_every_command_of_this_part_is_there() -> None:
    assert set(COMMANDS) == {
        *("init", "demo", "staff add", "staff list", "history verify", "screens", "self-check"),
        *("policy parse", "policy import", "policy history", "policy compare"),
        "policy print",
        *("members import", "members export", "members find", "letters run"),
        *("requests register", "bench", "audit-pack"),
        *("backup create", "backup verify", "backup restore"),
        *("move-to-server", "database upgrade"),
        *("staff leave", "staff back", "staff role", "staff password"),
        *("recovery-sheet", "encrypt", "decrypt", "new-key"),
    }


@pytest.mark.parametrize("verb", COMMANDS.values())
def test_every_verb_is_answered_somewhere(verb: str) -> None:
    assert callable(rooms.verb(verb))


@pytest.mark.parametrize("words", [(), *(tuple(name.split()) for name in COMMANDS)])
def test_help_is_japanese_and_no_error(words: tuple[str, ...], sukusuku: Command) -> None:
    said = sukusuku(*words, "--help")
    assert (said.status, said.err) == (0, "")
    assert said.out.startswith("使い方: sukusuku")
    assert "オプション:" in said.out
    for english in ("usage:", "options:", "positional", "show this help"):
        assert english not in said.out


@pytest.mark.parametrize("words", [(), *(tuple(name.split()) for name in COMMANDS)])
def test_every_word_of_the_help_is_explained(words: tuple[str, ...]) -> None:
    parser: ArgumentParser = grammar._grammar()
    for word in words:
        assert parser._subparsers is not None
        (inner,) = parser._subparsers._group_actions
        assert isinstance(inner.choices, dict)
        parser = inner.choices[word]
    silent = [action.dest for action in parser._actions if action.help is None]
    assert [name for name in silent if name != "==SUPPRESS=="] == []


def test_the_help_names_every_role_and_calls_people_as_the_screens_do(sukusuku: Command) -> None:
    said = sukusuku("staff", "add", "--help")
    for role in Role:
        assert role.value in "".join(said.out.split())
    told = "".join(sukusuku(*words, "--help").out for words in ((), ("staff",), ("new-key",)))
    for other in ("使う人", "データの鍵", "VERB", "COMMAND"):
        assert other not in told


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["members"], "コマンド がありません"),
        (["members", "import"], "FILE がありません"),
        (["membres"], "「membres」という指定はありません。init、"),
        (["members", "lose"], "「lose」という指定はありません"),
        (["init"], "--admin, --recovery-sheet がありません"),
        (["demo", "--members", "-1"], "0から1000000まで"),
        (["demo", "--members", "x"], "--members に「x」は使えません"),
        (["demo", "--seed", ""], "--seed に「」は使えません"),
        (["members", "find", "x", "--limit"], "--limit の後に値がありません"),
        (["members", "find", "x", "y"], "「y」という指定はありません"),
        (["--data", "", "members", "find", "x"], "--data に場所を指定してください"),
        (["members", "import", ""], "FILE に場所を指定してください"),
        (["--jso"], "「--jso」という指定はありません"),
        (["--json=1", "demo"], "--json に「1」は付けられません"),
    ],
)
def test_a_wrong_word_is_told_with_the_right_use(
    words: list[str], told: str, sukusuku: Command
) -> None:
    said = sukusuku(*words)
    assert (said.status, said.out) == (2, "")
    first, usage = said.err.split("\n", 1)
    assert told in first
    assert first.startswith("コマンドの使い方が違います。")
    assert usage.startswith("使い方: sukusuku")


def test_a_wrong_word_with_json_is_one_document(sukusuku: Command) -> None:
    said = sukusuku("members", "find", "--json")
    assert said.status == 2
    assert "TEXT がありません" in said.document["error"]


def test_the_words_of_every_command_may_stand_after_it_too() -> None:
    asked = grammar.read(["members", "find", "x", "--json", "--data", "a b", "--staff", "t"])
    assert (asked.json, asked.data, asked.staff) == (True, Path("a b"), "t")
    asked = grammar.read(["--json", "--data", "d", "members", "find", "x"])
    assert (asked.json, asked.data, asked.out) == (True, Path("d"), None)
    assert grammar.read([]).verb == ""


def test_a_name_that_begins_with_a_hyphen_can_be_searched(at_desk: Command) -> None:
    assert at_desk("members", "find", "--", "-花子").status == 0


@pytest.mark.parametrize("words", [("--database", ""), ("--database", " "), ("--data", "")])
def test_an_empty_place_is_wrong_usage(sukusuku: Command, words: tuple[str, ...]) -> None:
    said = sukusuku(*words, "staff", "list")
    assert said.status == 2
    assert "を指定してください。何も変えていません。" in said.err
