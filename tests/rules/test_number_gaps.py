"""After a restore the numbers go on behind the highest that is known anywhere."""

from app.rules.number_gaps import MOST, Gap, gap_line, gap_lines, gaps


def test_what_was_given_after_the_backup_is_skipped() -> None:
    known = [{"letters/2026": 31, "requests/2026": 12}, {"letters/2026": 29, "incident:2026": 1}]
    assert gaps({"letters/2026": 28, "requests/2026": 12}, known) == {
        "incident:2026": Gap(1, 1),
        "letters/2026": Gap(29, 31),
    }


def test_nothing_is_skipped_where_nothing_more_is_known() -> None:
    assert gaps({"letters/2026": 28}, []) == {}
    assert gaps({"letters/2026": 28}, [{"letters/2026": 20}]) == {}


def test_a_number_beyond_all_reason_does_not_end_a_series() -> None:
    assert gaps({"letters/2026": 28}, [{"letters/2026": 28 + MOST + 1}]) == {}


def test_a_gap_is_told_in_the_words_of_the_office() -> None:
    assert gap_line("letters/2026", Gap(29, 31)) == (
        "文書番号（2026年度）の29から31までは、復元による欠番です。"
    )
    assert gap_line("requests/2026", Gap(4, 4)) == "受付番号（2026年度）の4は、復元による欠番です。"


def test_a_series_that_stands_on_no_paper_is_not_told() -> None:
    skipped = {"members": Gap(3, 5), "letters/2026": Gap(29, 29), "requests/2026": Gap(2, 2)}
    assert gap_lines(skipped, "letters") == ["文書番号（2026年度）の29は、復元による欠番です。"]
    assert len(gap_lines(skipped)) == 2
