from app.ui.tabs.member_list import FILTERS, USUAL, narrowing


def test_each_chip_stands_for_a_state_and_perhaps_a_standing() -> None:
    assert FILTERS[0][0] == USUAL
    assert [narrowing(key) for key, _word in FILTERS] == [
        ("active", None),
        ("active", "current"),
        ("active", "renewal_due"),
        ("active", "withdrawn"),
        ("active", "declined"),
        ("ended", None),
        (None, None),
    ]
