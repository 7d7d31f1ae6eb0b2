"""Where the office writes days in 西暦, its registers, lists and forms do so too."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

import pytest

from app.letters.extraction import text as text_of
from app.office import (
    as_of,
    blank_forms,
    dispatch_book,
    page_settings,
    receipts,
    request_register,
    request_statistics,
    weekly_sheet,
)
from app.office.blank_forms import About
from app.rules.blank_forms import BlankForm
from app.rules.page_settings import STANDARD
from app.rules.periods import Days
from tests.office.matters import Matter

SHEETS: Final[dict[str, Callable[[Matter], bytes]]] = {
    "register": lambda m: request_register.look(m.office.manager, Days()),
    "counts": lambda m: request_statistics.look(m.office.manager, Days()),
    "dispatch_book": lambda m: dispatch_book.look(m.office.manager, Days()),
    "weekly_sheet": lambda m: weekly_sheet.draw(m.office.clerk),
    "as_of": lambda m: as_of.preview_list(m.office.clerk, m.office.clerk.today),
    "form": lambda m: blank_forms.draw(m.office.clerk, BlankForm.leaving, About(m.member_id)),
    "form_for_nobody": lambda m: blank_forms.draw(m.office.clerk, BlankForm.phone),
}


@pytest.mark.parametrize("kind", SHEETS)
def test_days_follow_the_setting(kind: str, matter: Matter) -> None:
    receipts.issue(matter.office.clerk, matter.id)
    assert "令和" in text_of(SHEETS[kind](matter))
    page_settings.change(matter.office.manager, replace(STANDARD, era_dates=False))
    printed = text_of(SHEETS[kind](matter))
    assert "令和" not in printed
    assert "R8." not in printed
