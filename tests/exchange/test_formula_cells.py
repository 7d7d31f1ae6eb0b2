import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exchange.formula_cells import as_text, original

SIGNS = "=+-@＝＋－＠\t\r\n"


@pytest.mark.parametrize("sign", SIGNS)
@pytest.mark.parametrize("before", ["", " ", "　", "'", "\ufeff", "\u200b"])
def test_what_could_be_a_formula_is_marked(sign: str, before: str) -> None:
    cell = f"{before}{sign}1+1"
    assert as_text(cell) == f"'{cell}"
    assert original(as_text(cell)) == cell


@pytest.mark.parametrize("cell", ["", "0012", "試験　花子", "1-1", "a=b", "'80年", "997-0015"])
def test_other_cells_stay_as_they_are(cell: str) -> None:
    assert as_text(cell) == cell
    assert original(cell) == cell


@given(st.text(st.sampled_from(f"{SIGNS}'’ 　a1試"), max_size=8))
def test_every_cell_is_read_back_as_it_was(cell: str) -> None:
    assert original(as_text(cell)) == cell
    assert as_text(cell)[:1] not in set(SIGNS)
