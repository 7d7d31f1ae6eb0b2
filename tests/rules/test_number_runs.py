"""Running numbers are said by their ends; a gap begins anew."""

from app.rules.number_runs import runs


def test_runs_are_said_by_their_ends() -> None:
    numbers = [f"架総発第8-{n}号" for n in (1, 2, 3, 5, 7, 8)]
    assert list(runs(numbers)) == [
        "架総発第8-1号〜架総発第8-3号",
        "架総発第8-5号",
        "架総発第8-7号〜架総発第8-8号",
    ]


def test_another_mark_or_year_is_no_run_and_what_is_no_number_stands_alone() -> None:
    numbers = ["甲第8-1号", "乙第8-2号", "乙第9-3号", "控え"]
    assert list(runs(numbers)) == numbers
    assert list(runs([])) == []
