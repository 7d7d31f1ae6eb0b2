"""Check the rows of a comparison table with fictional policies."""

from app.rules.policy_comparison import Change, compare
from app.rules.policy_table import TableRow, table_rows

TITLE = "架空生活協同組合の個人情報保護方針\n\n"
AIM = "第1条（目的）\nこの方針は、取扱いを定めます。\n\n"
USE = "第2条（利用目的）\n次のために使います。\n1、お届けのため\n2、請求のため\n3、連絡のため\n\n"
SAFE = "第3条（安全管理）\n書類は施錠した棚に置きます。\n研修を毎年行います。\n\n"


def shown(row: TableRow) -> tuple[str, str, str]:
    old, new = (
        "".join(
            f"[{piece.words}]" if piece.marked and piece.words else piece.words for piece in side
        )
        for side in (row.old, row.new)
    )
    return old, new, row.note


def rows(old: str, new: str, *, whole: bool = False) -> list[tuple[str, str, str]]:
    return [shown(row) for row in table_rows(compare(old, new), whole=whole)]


def test_what_stayed_is_left_out_and_a_change_stands_beside_what_it_was() -> None:
    changed = USE.replace("2、請求", "2、代金の請求")
    head, tail = (
        "第2条（利用目的）\n次のために使います。\n1、お届けのため\n2、",
        "請求のため\n3、連絡のため",
    )
    assert rows(TITLE + AIM + USE, TITLE + AIM + changed) == [
        (TITLE.strip(), TITLE.strip(), ""),
        ("第1条（目的）\n（略）", "第1条（目的）\n（略）", ""),
        (f"{head}{tail}", f"{head}[代金の]{tail}", "変更"),
    ]


def test_long_runs_without_a_change_are_left_out() -> None:
    longer = USE.replace("1、お届け", "1、お届け\n2、配達\n3、収穫\n4、催し\n5、お届け")
    (_, row) = rows(TITLE + longer, TITLE + longer.replace("連絡", "ご連絡"))
    assert row[1] == "第2条（利用目的）\n（略）\n3、[ご]連絡のため"


def test_a_new_clause_and_one_that_went() -> None:
    found = rows(TITLE + AIM + USE, TITLE + AIM + SAFE.replace("第3条", "第2条"))
    assert ("（新設）", f"[{SAFE.replace('第3条', '第2条').strip()}]", "新設") in found
    assert (f"[{USE.strip()}]", "（削る）", "削除") in found


def test_a_moved_clause_says_from_where_and_a_renumbered_one_marks_its_number_alone() -> None:
    moved = AIM + SAFE.replace("第3条", "第2条") + USE.replace("第2条", "第3条")
    found = rows(TITLE + AIM + USE + SAFE, TITLE + moved)
    assert [note for *_, note in found] == ["", "", "移動（第3条から）", "番号の変更"]
    assert found[3][1] == "第[3]条（利用目的）\n（略）"


def test_the_whole_text_stands_where_it_is_wanted() -> None:
    (_, row) = rows(TITLE + AIM, TITLE + AIM, whole=True)
    assert row[:2] == (AIM.strip(), AIM.strip())


def test_each_row_knows_its_change() -> None:
    found = table_rows(compare(TITLE + AIM, TITLE + AIM + USE))
    assert [row.change for row in found] == [Change.SAME, Change.SAME, Change.ADDED]


def test_two_empty_texts_make_no_rows() -> None:
    assert table_rows(compare("", "")) == ()
