"""How the office prints holds for every new letter; printing alone is moved for a printer."""

from dataclasses import replace

import pytest

from app.letters.extraction import text
from app.letters.refusals import WindowUnusable
from app.office import history, labels, letters, page_settings, receipts, test_prints
from app.rules.errors import Refused
from app.rules.label_sheets import SHEETS
from app.rules.page_settings import NO_SHIFT, STANDARD, PageChoices, Shift
from tests.office.matters import Matter
from tests.office.seats import Office

OWN = replace(
    STANDARD,
    window_left=18.0,
    era_dates=False,
    fold_marks=False,
    seal_mark=True,
    amended_left=False,
    label=list(SHEETS.values())[2],
)


def test_nothing_set_is_the_standard(office: Office) -> None:
    assert page_settings.read(office.clerk) == STANDARD


def test_what_is_set_is_read_back_and_logged(office: Office) -> None:
    page_settings.change(office.system, OWN)
    assert page_settings.read(office.clerk) == OWN
    with office.clerk.look() as unit:
        look = page_settings.of(unit)
    assert (look.window_left, look.era_dates, look.seal_mark) == (18.0, False, True)
    assert history.rows(office.manager)[0].title == "用紙と封筒の設定を変更"


def test_a_letter_follows_and_an_issued_one_stays(matter: Matter) -> None:
    clerk = matter.office.clerk
    first = receipts.issue(clerk, matter.id).letter_id
    before = letters.pdf(clerk, first, reprint=False)
    page_settings.change(matter.office.manager, OWN)
    second = letters.pdf(clerk, receipts.issue(clerk, matter.id).letter_id, reprint=False)
    assert letters.pdf(clerk, first) == before
    assert "令和8年4月20日" in text(before)
    assert "令和" not in text(second)
    assert "2026年4月29日（水）を目安に" in text(second).replace("\n", "")
    assert "㊞" in text(second)
    assert "㊞" not in text(before)


@pytest.mark.parametrize(
    ("choices", "refusal"),
    [
        (PageChoices(window_width=40.0), WindowUnusable),
        (PageChoices(window_left=80.0), WindowUnusable),
        (PageChoices(window_top=-1.0), Refused),
    ],
)
def test_a_window_that_shows_no_address_is_refused(
    office: Office, choices: PageChoices, refusal: type[Exception]
) -> None:
    with pytest.raises(refusal):
        page_settings.change(office.manager, choices)
    with pytest.raises(refusal):
        test_prints.draw(office.manager, choices)
    assert page_settings.read(office.manager) == STANDARD


def test_the_test_print_records_nothing_and_takes_no_number(office: Office) -> None:
    before = history.rows(office.manager)[0].number
    words = text(test_prints.draw(office.manager, OWN))
    assert "2026年4月30日" in words
    assert "24面" in words
    assert history.rows(office.manager)[0].number == before
    assert page_settings.read(office.manager) == STANDARD


def test_each_printer_has_its_own_shift(office: Office) -> None:
    page_settings.change_shift(office.manager, "架空プリンター", Shift(1.5, -2.0))
    assert page_settings.shift_of(office.clerk, "架空プリンター") == Shift(1.5, -2.0)
    assert page_settings.shift_of(office.clerk, "別のプリンター") == NO_SHIFT
    with pytest.raises(Refused, match="15ミリまで"):
        page_settings.change_shift(office.manager, "架空プリンター", Shift(99.0))
    assert page_settings.shift_of(office.clerk, "架空プリンター") == Shift(1.5, -2.0)


def test_labels_are_printed_on_the_sheet_that_is_set(office: Office) -> None:
    assert labels.LabelPrint().sheet == STANDARD.label
    page_settings.change(office.manager, OWN)
    with office.clerk.look() as unit:
        assert page_settings.of(unit).label == OWN.label
