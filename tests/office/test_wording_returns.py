"""An earlier text is read, and seen on its page, before anybody goes back to it."""

import pytest

from app.letters.extraction import text
from app.office import wording_editing, wording_returns
from app.office.desk import Desk
from app.rules.errors import Refused
from tests.office.seats import Office

CALL = "お問い合わせの際は、上の受付番号をお知らせください。"


@pytest.fixture
def desk(office: Office) -> Desk:
    desk = office.manager
    typed = {line.key: line.text for line in wording_editing.sentences(desk, "receipt")}
    wording_editing.save(desk, "receipt", typed | {"call": "お電話ください。"}, "試し")
    return desk


def test_what_going_back_would_change_is_told(desk: Desk) -> None:
    (one,) = wording_returns.would_change(desk, "receipt", "")
    assert (one.word, one.before, one.after) == (
        "お問い合わせのご案内",
        "お電話ください。",
        CALL,
    )


def test_the_page_with_the_earlier_text_is_seen(desk: Desk) -> None:
    shown = text(wording_returns.preview(desk, "receipt", "")).replace("\n", "")
    assert CALL in shown
    assert "お電話ください。" not in shown
    typed = {line.key: line.text for line in wording_editing.sentences(desk, "receipt")}
    assert typed["call"] == "お電話ください。"


def test_a_text_that_nobody_wrote_is_not_found(desk: Desk) -> None:
    for look in (wording_returns.would_change, wording_returns.preview):
        with pytest.raises(Refused, match="見つかりません"):
            look(desk, "receipt", "0123456789ab")
