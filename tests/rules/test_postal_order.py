"""Letters lie as the post takes them."""

from app.rules.postal_order import postal_bundle, postal_key


def test_letters_rise_by_code_then_along_the_street() -> None:
    keys = [
        postal_key("997-0004", "架空市本田10番", "1"),
        postal_key("9970015", "架空市末広町2番", "2"),
        postal_key("997-0015", "架空市末広町10番", "1"),
        postal_key("９９７－００１５", "架空市末広町10番", "2"),
        postal_key("", "架空市", "1"),
    ]
    assert sorted(keys) == keys


def test_bundles_are_named_by_three_digits() -> None:
    assert [postal_bundle(code) for code in ("997-0015", "９９７００１５", "")] == [
        "997",
        "997",
        "",
    ]
