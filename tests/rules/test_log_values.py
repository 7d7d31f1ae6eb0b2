"""The values of acts are said in the office's words: never a column, never a code it knows."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.rules.log_fields import OTHER, WORDS, field_word
from app.rules.log_nouns import NOUNS, noun_word
from app.rules.log_values import NONE, change_in, spelt

OFFICE = Path(__file__).parents[2] / "app" / "office"


def acts() -> Iterator[tuple[str, ast.Call]]:
    """Yield each place of the office at which an act is written into the log."""
    for path in sorted(OFFICE.glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
                continue
            if node.func.attr == "log":
                yield path.name, node


def test_every_field_that_an_act_names_has_a_word() -> None:
    named = {
        (name, str(key.value))
        for name, call in acts()
        for value in call.args[1:2]
        if isinstance(value, ast.Dict)
        for key in value.keys
        if isinstance(key, ast.Constant)
    }
    assert len(named) > 100
    assert [(name, key) for name, key in sorted(named) if field_word(key) == OTHER] == []


def test_every_kind_of_record_that_an_act_names_has_a_word() -> None:
    named = {
        str(pair.elts[0].value)
        for _name, call in acts()
        for subjects in call.args[:1]
        for pair in ast.walk(subjects)
        if isinstance(pair, ast.Tuple) and len(pair.elts) == 2
        if isinstance(pair.elts[0], ast.Constant) and isinstance(pair.elts[0].value, str)
    }
    assert named - set(NOUNS) == set()
    assert noun_word("unheard") == "その他の記録"


def test_words_are_japanese() -> None:
    assert all(word and not word.isascii() for word in (*WORDS.values(), *NOUNS.values()))


@pytest.mark.parametrize(
    ("field", "value", "nouns", "said"),
    [
        ("name", "架空　花子", (), "架空　花子"),
        ("name", "", (), NONE),
        ("left_on", None, (), NONE),
        ("on", "2026-04-20", (), "令和8年4月20日"),
        ("on", "2026-99-99", (), "2026-99-99"),
        ("rows", 12345, (), "12,345"),
        ("letter_id", 12345, (), "12345"),
        ("renews", "False", (), "いいえ"),
        ("again", True, (), "はい"),
        ("sensitive", "unknown", (), "未確認"),
        ("rights", ["disclosure"], ("request",), "開示"),
        ("state", "deceased", ("member",), "死亡"),
        ("kind", "manager", ("worker",), "管理者"),
        ("disclosure", "manager", (), "管理責任者"),
        ("roles", ["clerk"], (), "担当者"),
        ("sha256", "0123456789abcdef0123456789abcdef", (), "0123456789abcdef"),
        ("erased", {"member": 1, "log": 7}, (), "会員 1、操作記録の内容 7"),
        ("masked", ["telephone"], (), "電話番号"),
        ("approved_by", "kanri", (), "kanri"),
    ],
)
def test_values_are_said_as_the_office_writes_them(
    field: str, value: object, nouns: tuple[str, ...], said: str
) -> None:
    assert spelt(field, value, nouns) == said


@pytest.mark.parametrize(
    ("field", "value", "nouns", "change"),
    [
        ("name", ["前", "後"], (), ("前", "後")),
        ("name", "前", (), None),
        ("auditors", [3, 4], (), None),
        ("auditors", [[3], [4, 5]], (), ([3], [4, 5])),
        ("departments", ["台帳", "宅配"], ("request",), None),
        ("departments", ["台帳", "宅配"], ("training",), ("台帳", "宅配")),
        ("numbers", ["26-0001", "26-0002"], (), None),
        ("left_on", ["", "2026-03-31"], (), ("", "2026-03-31")),
    ],
)
def test_a_change_is_told_from_a_list_of_two(
    field: str, value: object, nouns: tuple[str, ...], change: object
) -> None:
    assert change_in(field, value, nouns) == change
