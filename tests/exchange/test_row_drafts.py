import pytest

from app.exchange.member_header import match_header
from app.exchange.row_drafts import row_draft
from app.exchange.sheet_rows import SheetRow
from app.rules.member_drafts import ChildDraft
from tests.exchange.member_tables import HEADER, cells

FULL = match_header(HEADER, "一覧.csv")
NEEDED = FULL.needed_width


def test_cells_go_to_their_fields() -> None:
    draft = row_draft(SheetRow(2, tuple(cells())), FULL, may_be_short=True).draft
    assert draft.member_code == "0012"
    assert draft.consent.given_on == "2024-05-01"
    assert draft.consent.receiver == "架空センター"
    assert draft.children == (ChildDraft("試験　次郎", "シケン　ジロウ", "2021-03-21", "子"),)


def test_children_keep_their_places() -> None:
    header = match_header((*HEADER, "お子さま氏名3", "続柄2"), "一覧.csv")
    row = SheetRow(2, (*cells(お子さま氏名1="")[:14], "", "", "", "", "試験　三郎", ""))
    children = row_draft(row, header, may_be_short=True).draft.children
    assert children == (ChildDraft(), ChildDraft(), ChildDraft(name="試験　三郎"))


@pytest.mark.parametrize("more", [("",), ("　", "")])
def test_empty_cells_at_the_end_do_no_harm(more: tuple[str, ...]) -> None:
    row = SheetRow(2, (*cells(), *more))
    assert row_draft(row, FULL, may_be_short=False).fault == ""


def test_too_many_cells_are_a_fault_of_the_row() -> None:
    row = SheetRow(2, (*cells(), "", "架空"))
    assert "20列ありますが" in row_draft(row, FULL, may_be_short=True).fault


def test_children_that_are_not_there_may_be_left_out_but_not_at_the_end_of_the_file() -> None:
    row = SheetRow(2, tuple(cells()[:NEEDED]))
    assert row_draft(row, FULL, may_be_short=True).fault == ""
    assert f"{NEEDED}列しかありません" in row_draft(row, FULL, may_be_short=False).fault


def test_too_few_cells_are_a_fault_of_the_row() -> None:
    row = SheetRow(2, tuple(cells()[: NEEDED - 1]))
    assert "列しかありません" in row_draft(row, FULL, may_be_short=True).fault


def test_a_code_that_was_a_number_is_remembered() -> None:
    row = SheetRow(2, tuple(cells("12")), frozenset({0}))
    assert row_draft(row, FULL, may_be_short=True).code_was_number
