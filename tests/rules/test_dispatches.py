"""A number of the post that looks mistyped is asked about; days that cannot be are refused."""

from datetime import date

import pytest

from app.rules.dispatches import (
    GROUPS,
    Method,
    read_method,
    read_tracking,
    refuse_day,
    refuse_delivered,
    tracking_doubt,
)
from app.rules.errors import Refused

TODAY = date(2026, 5, 8)


@pytest.mark.parametrize(
    ("method", "typed", "written"),
    [
        (Method.registered, "12345678903", "123-45-67890-3"),
        (Method.registered, "１２３－４５－６７８９０－３", "123-45-67890-3"),
        (Method.recorded, " 501-10-00002-1 ", "501-10-00002-1"),
        (Method.letter_pack, "1234 5678 9013", "1234-5678-9013"),
        (Method.registered, "", ""),
        (Method.ordinary, " ", ""),
        (Method.by_hand, "", ""),
    ],
)
def test_a_number_is_written_as_the_post_does(method: Method, typed: str, written: str) -> None:
    assert read_tracking(method, typed) == written


@pytest.mark.parametrize("method", [Method.registered, Method.recorded, Method.letter_pack])
def test_a_last_digit_that_does_not_fit_is_doubted_and_recorded(method: Method) -> None:
    head = "12345678901"[: sum(GROUPS[method]) - 1]
    right = int(head) % 7
    assert tracking_doubt(method, f"{head}{right}") == ""
    for wrong in set(range(10)) - {right}:
        typed = f"{head}{wrong}"
        doubt = tracking_doubt(method, typed)
        assert "番号が合わないようです。控えと見比べてください。" in doubt
        assert doubt.startswith(read_tracking(method, typed))
        assert read_tracking(method, typed).replace("-", "") == typed


def test_a_transposed_number_is_doubted() -> None:
    assert tracking_doubt(Method.recorded, "132-45-67890-3")
    assert tracking_doubt(Method.recorded, "１２３-45-67890-3") == ""


def test_where_there_is_no_number_nothing_is_doubted() -> None:
    assert tracking_doubt(Method.registered, " ") == ""
    assert tracking_doubt(Method.ordinary, "") == ""


@pytest.mark.parametrize(
    ("method", "typed", "said"),
    [
        (Method.registered, "1234567890", "数字11桁"),
        (Method.letter_pack, "12345678903", "数字12桁"),
        (Method.registered, "1234567890x", "数字11桁"),
        (Method.ordinary, "12345678903", "引受番号がありません"),
        (Method.delivery, "1", "引受番号がありません"),
    ],
)
def test_what_is_no_number_is_refused(method: Method, typed: str, said: str) -> None:
    with pytest.raises(Refused, match=said):
        read_tracking(method, typed)


def test_ways_are_known_by_their_words() -> None:
    assert [read_method(f" {one.word} ") for one in Method] == list(Method)
    with pytest.raises(Refused, match="発送の方法"):
        read_method("伝書鳩")


def test_days_lie_between_the_letter_and_today() -> None:
    refuse_day(TODAY, TODAY, TODAY)
    with pytest.raises(Refused, match="先の日付"):
        refuse_day(date(2026, 5, 9), TODAY, TODAY)
    with pytest.raises(Refused, match="前になっています"):
        refuse_day(date(2026, 5, 7), TODAY, TODAY)
    refuse_delivered(date(2026, 5, 7), TODAY, TODAY)
    with pytest.raises(Refused, match="今日までの日付"):
        refuse_delivered(date(2026, 5, 7), date(2026, 5, 6), TODAY)
