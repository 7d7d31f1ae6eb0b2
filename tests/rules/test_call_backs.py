import pytest

from app.rules.call_backs import CallBack, Matched, call_words, check_call_back

TWO = (Matched.birth_on, Matched.address)


def lacking(call: CallBack | None) -> list[str]:
    return [problem.field for problem in check_call_back(call)]


@pytest.mark.parametrize("clock_time", ["9:05", "09:05", "14:00", "23:59"])
def test_two_things_matched_and_the_time_are_enough(clock_time: str) -> None:
    assert lacking(CallBack(TWO, clock_time)) == []


@pytest.mark.parametrize("clock_time", ["", "14", "24:00", "9:60", "１４:０５", "14:05頃"])
def test_a_time_that_is_none_is_complained_of(clock_time: str) -> None:
    assert lacking(CallBack(TWO, clock_time)) == ["call_back.clock_time"]


@pytest.mark.parametrize("matched", [(), (Matched.birth_on,), (Matched.birth_on, Matched.birth_on)])
def test_one_thing_is_not_enough(matched: tuple[Matched, ...]) -> None:
    assert lacking(CallBack(matched, "14:05")) == ["call_back.matched"]


def test_the_words_tell_the_last_digits_alone() -> None:
    call = CallBack(TWO, "14:05", number_tail="0001")
    assert call_words(call) == ("14:05 登録の電話番号（末尾 0001）へ折返し　照合：生年月日・ご住所")
    assert "末尾" not in call_words(CallBack(TWO, "14:05"))
