import pytest

from app.rules.contact import misses_first_zero, read_mail, read_postal_code, read_telephone
from app.rules.findings import BadValue


@pytest.mark.parametrize(
    "text", ["997-0015", "9970015", "〒997-0015", "９９７－００１５", " 997ー0015 "]
)
def test_postal_codes(text: str) -> None:
    assert read_postal_code(text) == "997-0015"


@pytest.mark.parametrize("text", ["997-03", "99700155", "99-70015", "997-00a5", "600001"])
def test_malformed_postal_codes(text: str) -> None:
    with pytest.raises(BadValue, match="7桁"):
        read_postal_code(text)


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("0235-00-0000", "0235000000"),
        ("（０２３５）００－００００", "0235000000"),
        ("090 0000 0000", "09000000000"),
        ("", ""),
    ],
)
def test_telephones(text: str, digits: str) -> None:
    assert read_telephone(text) == digits


@pytest.mark.parametrize("text", ["00-0000", "090000000000", "0235-00-000x", "なし"])
def test_malformed_telephones(text: str) -> None:
    with pytest.raises(BadValue, match="10桁"):
        read_telephone(text)


def test_a_lost_zero_is_noticed() -> None:
    assert misses_first_zero("9000000000")
    assert not misses_first_zero("0235000000")
    assert not misses_first_zero("")


@pytest.mark.parametrize("text", ["a@example.jp", "a..b.@example.co.jp", "x+y@a-b.example", ""])
def test_mail_addresses(text: str) -> None:
    assert read_mail(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "a",
        "a@b",
        "a b@example.jp",
        "@example.jp",
        "a@-x.jp",
        "a@@example.jp",
        f"{'a' * 250}@example.jp",
    ],
)
def test_malformed_mail_addresses(text: str) -> None:
    with pytest.raises(BadValue, match="メールアドレス"):
        read_mail(text)
