import pytest

from app.rules.consent_fields import METHODS, read_agreed, read_method
from app.rules.findings import BadValue


@pytest.mark.parametrize(
    "text",
    [
        *("はい", "有", "あり", "同意", "同意する", "同意します", "○", "〇", "◯", "✓", "レ", "1"),
        *("Y", "YES", "TRUE", "y", "Yes", "true", "ﾚ", "１", "ＹＥＳ", " はい　"),
    ],
)
def test_every_yes(text: str) -> None:
    assert read_agreed(text)


@pytest.mark.parametrize(
    "text", ["いいえ", "無", "×", "0", "no", "同意しない", "一部同意", "はいはい"]
)
def test_anything_else_closes_the_register(text: str) -> None:
    with pytest.raises(BadValue, match="同意が確認できない"):
        read_agreed(text)


def test_an_empty_answer_is_no_answer() -> None:
    with pytest.raises(BadValue, match="同意の記入がありません"):
        read_agreed("　")


def test_methods() -> None:
    assert [read_method(text) for text in METHODS] == list(METHODS)
    assert read_method("") == "書面"
    assert read_method("ＷＥＢ") == "Web"
    with pytest.raises(BadValue, match="同意方法"):
        read_method("口頭")
