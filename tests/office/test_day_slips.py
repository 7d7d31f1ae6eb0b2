"""A day is closed on one page with what was done, by whom, and where the log ends."""

from datetime import timedelta

import pytest

from app.letters.extraction import page_texts, text
from app.office import backups, day_slips, history, log_search, members
from app.rules.errors import Refused
from tests.office.matters import Matter
from tests.office.seats import TODAY, Office, member


def test_the_slip_counts_the_day_and_names_its_last_value(office: Office) -> None:
    members.register(office.clerk, member("1"))
    members.register(office.clerk, member("2"))
    head = history.verify(office.manager).verdict.head
    printed = "".join(text(day_slips.look(office.auditor, TODAY)).split())
    assert "会員を登録2" in printed
    assert "試験担当者" in printed
    assert f"最後の操作の記録{head}" in printed
    assert "発行した文書なし" in printed


def test_letters_and_backups_of_the_day_are_named(matter: Matter) -> None:
    issued = matter.identify().approved().issue()
    backups.create(matter.office.manager)
    (page,) = page_texts(day_slips.look(matter.office.manager, TODAY))
    printed = "".join(page.split())
    assert issued.document_number in printed
    assert "1回" in printed
    assert "（手動）" in printed


def test_printing_it_is_an_act_and_another_day_is_empty(office: Office) -> None:
    day_slips.take(office.auditor, TODAY)
    assert len(log_search.find(office.auditor, "日締め票を印刷")) == 1
    before = "".join(text(day_slips.look(office.auditor, TODAY - timedelta(days=1))).split())
    assert "操作の数0件" in before


def test_a_day_to_come_is_refused(office: Office) -> None:
    with pytest.raises(Refused, match="まだ来ていません"):
        day_slips.take(office.auditor, TODAY + timedelta(days=1))
