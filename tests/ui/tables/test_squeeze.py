"""A larger text takes room from columns that have some to spare, then from the widest."""

from app.ui.tables.squeeze import squeezed


def test_columns_that_fit_stay_as_drawn() -> None:
    assert squeezed([100, 200], [90, 250], 300, 40) == [100, 200]


def test_what_no_word_needs_goes_first() -> None:
    assert squeezed([100, 200, 100], [100, 100, 100], 350, 40) == [100, 150, 100]
    assert sum(squeezed([300, 300, 300], [120, 150, 290], 700, 40)) <= 701


def test_then_gives_way_what_is_cut_already() -> None:
    assert squeezed([100, 400], [100, 600], 300, 40) == [100, 200]
    assert squeezed([180, 120], [180, 600], 250, 40) == [180, 70]


def test_the_widest_gives_way_last() -> None:
    assert squeezed([120, 180], [120, 180], 250, 40) == [120, 130]


def test_no_column_disappears() -> None:
    assert squeezed([100, 100], [200, 200], 50, 40) == [40, 40]


def test_what_says_nothing_once_cut_is_cut_last() -> None:
    assert squeezed([100, 200, 150], [120, 90, 400], 320, 80, {0}) == [120, 90, 110]
    assert squeezed([100, 100], [100, 40], 120, 40, {0}) == [80, 40]
