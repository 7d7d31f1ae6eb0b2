import pytest

from app.exchange.number_formats import padded_width, shown_number


@pytest.mark.parametrize(
    ("value", "number_format", "shown"),
    [
        (12, "General", "12"),
        (12, "", "12"),
        (12, "0000000000", "0000000012"),
        (12, "#,##0", "12"),
        (12, "0_ ", "12"),
        (1234567890123456789, "General", "1234567890123456789"),
        (9970015, "[<=999]000;[<=9999]000-00;000-0000", "9970015"),
        (10015, "000-0000", "0010015"),
        (9012345678, r"000\-0000\-0000", "09012345678"),
        (235000001, r"[<=99999999]####-####;\(00\)\ ####-####", "0235000001"),
        (0.5, "0%", "50%"),
        (0.125, "0.0%", "12.5%"),
        (12.5, "0000", "12.5"),
        (12.0, "0000", "0012"),
        (-3, "0000", "-3"),
        (1e20, "General", "1e+20"),
    ],
)
def test_a_number_is_read_as_excel_shows_it(value: float, number_format: str, shown: str) -> None:
    assert shown_number(value, number_format) == shown


def test_only_a_format_that_pads_keeps_the_zeros() -> None:
    assert padded_width("0000000000") == 10
    assert padded_width('000"-"0000') == 7
    for number_format in ("General", "0", "#,##0", "0.00", "yyyy/m/d", "@", ""):
        assert padded_width(number_format) == 0
