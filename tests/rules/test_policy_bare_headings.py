"""Check headings that nothing but their words sets apart from the text around them."""

from app.rules.policy import parse


def headings(text: str) -> list[str]:
    """Read the headings below the title."""
    return [one.heading for one in parse("個人情報保護方針\n\n" + text).clauses[1:]]


def test_a_line_of_a_wrapped_sentence_is_no_heading() -> None:
    text = "架空組合は、試験のための決まりを守り、\n個人情報の適正な取扱い\nを続けます。"
    assert headings(f"はじめに\n{text}") == ["はじめに"]


def test_bare_headings_of_a_page_without_gaps_are_found() -> None:
    text = (
        "以下の通り定めます。\n個人情報の取得\n正しく取得します。\n個人情報の提供\n提供しません。"
    )
    assert headings(f"はじめに\n{text}")[1:] == ["個人情報の取得", "個人情報の提供"]


def test_what_a_heading_says_is_no_heading_itself() -> None:
    text = "1. 取得\n取得します。\n\n2. 窓口\n\n医事課 個人情報相談係\n\n附則\n試験です。"
    assert headings(text) == ["取得", "窓口", "附則"]
