"""Adjust a reading by hand: headings, lists, dates; each is counted, and the text stays."""

from datetime import date

import pytest

from app.rules.errors import Refused
from app.rules.policy import lost_lines
from app.rules.policy_adjust_dates import choose, count, dates_of, leave_out
from app.rules.policy_adjust_facts import LONGEST_ENTRY, add, change, move, remove, said
from app.rules.policy_adjust_starts import begin, join, name, start_at
from app.rules.policy_adjusted import adjusted, adjusted_rows, adjustments
from app.rules.policy_parts import ClauseStart, FactKind
from app.rules.policy_reading import Reading, as_read, newest, read_policy, settled_reading
from app.rules.policy_text import Revision

TEXT = """架空組合の個人情報保護方針

(利用目的)
1、お届けのため
2、ご案内のため
3 窓口での確認
問い合わせには架空相談窓口が答えます。

(共同利用)
共同利用者の範囲：架空商店、架空配送

(法令)
個人情報保護法（2017年5月30日施行）に合わせています。

2005年3月31日 制定
2022年4月1日 改訂
"""
PLAIN = read_policy(TEXT)


def heads(reading: Reading) -> list[tuple[int, str, str]]:
    return [(one.first_row, one.number, one.heading) for one in reading.parts.starts]


def test_a_reading_begins_unadjusted() -> None:
    assert (adjusted(PLAIN), adjustments(PLAIN)) == (0, [])
    assert (PLAIN.on, PLAIN.kind) == (date(2022, 4, 1), "改訂")
    assert PLAIN.raw == TEXT
    assert PLAIN.parsed.purposes[:2] == ("お届けのため", "ご案内のため")


def test_a_row_becomes_a_heading_as_it_reads_and_is_joined_again() -> None:
    begun = begin(PLAIN, 5)
    assert start_at(begun, 5) == ClauseStart(5, "3", "窓口での確認")
    assert adjusted_rows(begun) == {5}
    assert adjustments(begun) == ["項目の区切りと見出し 1か所"]
    assert lost_lines(TEXT, begun.parsed) == ()
    assert join(begun, 5) == PLAIN
    assert begin(begun, 5) == begun
    assert start_at(begin(PLAIN, 6), 6) == ClauseStart(6)


def test_empty_rows_and_rows_that_begin_nothing_stay_as_they_are() -> None:
    assert begin(PLAIN, 1) is PLAIN
    assert name(PLAIN, 99, "1", "目的") is PLAIN
    assert join(PLAIN, 5) is PLAIN


def test_the_first_clause_only_loses_its_heading() -> None:
    joined = join(PLAIN, 0)
    assert heads(joined)[0] == (0, "", "")
    assert joined.parsed.clauses[0].text.startswith("架空組合の個人情報保護方針")


def test_number_and_heading_are_what_is_typed() -> None:
    named = name(PLAIN, 2, " 第2条 ", "情報の\n使い道")
    assert start_at(named, 2) == ClauseStart(2, "第2条", "情報の 使い道")
    assert lost_lines(TEXT, named.parsed) == ()
    assert adjusted(named) == 1


def test_a_new_heading_never_empties_a_list() -> None:
    joined = join(join(PLAIN, 2), 8)
    assert joined.parsed.purposes == PLAIN.parsed.purposes
    assert joined.parsed.joint_use == PLAIN.parsed.joint_use
    assert adjusted(joined) == 2


def test_a_heading_that_was_missed_brings_its_list() -> None:
    text = "架空の方針\n\n情報を使う訳\n1、お届けのため\n2、ご案内のため\n\n2022年4月1日 制定\n"
    bare = read_policy(text)
    assert bare.parsed.purposes == ()
    named = name(bare, 2, "", "利用目的")
    assert named.parsed.purposes == ("お届けのため", "ご案内のため")
    assert adjusted(named) == 1


def test_entries_are_added_changed_moved_and_removed() -> None:
    kind = FactKind.joint_user
    assert said(PLAIN, kind) == ("架空商店", "架空配送")
    more = add(PLAIN, kind, "架空\n倉庫")
    assert said(more, kind) == ("架空商店", "架空配送", "架空 倉庫")
    moved = move(more, kind, 2, -1)
    assert said(moved, kind) == ("架空商店", "架空 倉庫", "架空配送")
    assert adjusted(moved) == 1
    other = change(moved, kind, 0, "架空店舗")
    assert adjusted(other) == 2
    gone = remove(remove(PLAIN, kind, 1), kind, 0)
    assert (said(gone, kind), adjustments(gone)) == ((), ["共同利用する者 2か所"])
    assert as_read(gone) == PLAIN
    assert adjusted(move(PLAIN, kind, 0, 1)) == 1
    for same in (move(PLAIN, kind, 0, -1), change(PLAIN, kind, 7, "x"), remove(PLAIN, kind, -1)):
        assert same is PLAIN


def test_a_single_fact_is_replaced_and_keeps_its_rows() -> None:
    one = add(PLAIN, FactKind.responsible, "架空生協\n\n 架空 太郎 ")
    two = add(one, FactKind.responsible, "架空連合会")
    assert said(one, FactKind.responsible) == ("架空生協\n架空 太郎",)
    assert said(two, FactKind.responsible) == ("架空連合会",)


def test_what_somebody_adjusted_stays_when_headings_change() -> None:
    mended = change(PLAIN, FactKind.purpose, 0, "お渡しのため")
    assert said(begin(mended, 5), FactKind.purpose)[0] == "お渡しのため"


@pytest.mark.parametrize("words", ["", " \n ", "あ" * (LONGEST_ENTRY + 1)])
def test_no_words_and_too_many_are_refused(words: str) -> None:
    with pytest.raises(Refused, match="何も変えていません"):
        add(PLAIN, FactKind.purpose, words)


def test_dates_are_counted_left_out_and_added() -> None:
    found = {one.on: (one.kind, one.is_own, one.row) for one in dates_of(PLAIN)}
    assert found == {
        "2005-03-31": ("制定", True, 14),
        "2017-05-30": ("", False, 12),
        "2022-04-01": ("改訂", True, 15),
    }
    left = leave_out(PLAIN, "2022-04-01")
    assert (left.on, left.kind, adjusted(left)) == (date(2005, 3, 31), "制定", 1)
    assert [one.on for one in dates_of(left) if not one.is_own] == ["2017-05-30", "2022-04-01"]
    more = count(PLAIN, "2027-04-01", "改訂")
    assert (more.on, adjustments(more)) == (date(2027, 4, 1), ["制定・改訂 1か所"])
    assert [one.row for one in dates_of(more)][-1] == -1
    spaced = count(more, "2027-04-01", "一部 改正")
    assert (spaced.version, spaced.kind) == (Revision("2027-04-01", "一部 改正"), "一部改正")


def test_the_day_of_the_version_is_chosen() -> None:
    chosen = choose(PLAIN, date(2026, 10, 1), "")
    assert (chosen.on, chosen.kind) == (date(2026, 10, 1), "改訂")
    assert adjustments(chosen) == ["版の日と種類"]
    assert adjusted(choose(PLAIN, date(2022, 4, 1), "改訂")) == 0
    without = read_policy("架空の方針\n\n2022年4月 改訂\n")
    assert (without.on, without.version and without.version.on) == (None, "2022-04")
    assert choose(without, date(2022, 4, 1), "改訂").on == date(2022, 4, 1)
    assert read_policy("架空の方針\n").version is None


def test_a_stored_text_comes_back_with_its_adjustments() -> None:
    mended = remove(begin(PLAIN, 5), FactKind.purpose, 0)
    version = newest(mended.parts)
    assert version is not None
    again = settled_reading(TEXT, mended.parts, version)
    assert again.parts == mended.parts
    assert (adjusted(again), again.chosen) == (2, None)
    assert adjusted(settled_reading(TEXT, PLAIN.parts, version)) == 0
