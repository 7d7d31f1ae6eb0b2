from datetime import date

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.office import confidentiality, consents, member_page, member_states
from app.office.confidentiality import SHIELDED
from app.rules.members import ConsentDraft
from app.ui.seat import Seat
from app.ui.tabs.member_menus import acts_for
from app.ui.tabs.person_page import PersonPage
from tests.ui.conftest import Register


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())


def test_everything_of_one_member_stands_on_one_page(
    seat: Seat, register: Register, qtbot: QtBot
) -> None:
    member_id = register(telephone="0235000123", postal_code="9970015", email="kaku@example.jp")
    consents.withdraw(seat.desk, member_id, ConsentDraft(given_on="2026-04-15", method="電話"))
    page = PersonPage()
    qtbot.addWidget(page)
    page.show_page(member_page.page(seat.desk, member_id), seat.desk.today)
    shown = texts(page.ui.contact_facts)
    for part in ("〒997-0015", "0235-00-0123", "kaku@example.jp", "1990年4月1日（平成2年）36歳"):
        assert part in shown
    assert "架空　一郎（カクウ　イチロウ）" in texts(page.ui.children_cards)
    described = page.ui.consent_timeline.accessibleDescription()
    assert described.startswith("撤回 令和4年4月1日の方針 2026/04/15（水）　電話、同意 ")
    assert "該当なし" in texts(page.ui.request_cards)
    assert "同意の撤回を記録" in texts(page.ui.log_cards)
    assert page.ui.standing_pill.accessibleName() == "撤回"
    assert page.ui.state_pill.accessibleName() == "登録中"


def test_nobody_is_shown_with_a_sentence(qtbot: QtBot) -> None:
    page = PersonPage()
    qtbot.addWidget(page)
    page.show_nobody()
    assert page.member_id == -1
    assert page.ui.nobody_state.heading_label.text() == "会員を選んでください"


def test_the_buttons_follow_what_may_be_done(seat: Seat, register: Register, qtbot: QtBot) -> None:
    page = PersonPage()
    qtbot.addWidget(page)
    page.show_page(member_page.page(seat.desk, register()), seat.desk.today)
    page.allow(write=True, requests=True)
    assert not page.ui.change_button.isHidden()
    assert not page.ui.request_button.isHidden()
    page.allow(write=False, requests=False)
    assert page.ui.change_button.isHidden()
    assert page.ui.withdraw_button.isHidden()


def test_states_and_the_note_on_calls_stand_at_the_top(
    seat: Seat, register: Register, qtbot: QtBot
) -> None:
    key = register(
        contact_note="留守番電話には残さない",
        away_address="架空県架空町9",
        away_care_of="架空",
        away_until_on="2026-09-30",
        delivery_group="見本班",
    )
    member_states.stop_mail(seat.desk, key, "お申し出")
    page = PersonPage()
    qtbot.addWidget(page)
    page.show_page(member_page.page(seat.desk, key), seat.desk.today)
    assert page.ui.note_label.plain == "連絡上の注意：留守番電話には残さない"
    assert page.ui.mail_pill.accessibleName() == "案内停止"
    assert page.ui.confidential_pill.isHidden()
    shown = texts(page.ui.contact_facts)
    for part in ("架空県架空町9", "架空様方", "2026/09/30（水）まで", "見本班"):
        assert part in shown
    over = member_page.page(seat.desk, key)
    page.show_page(over, date(2026, 10, 1))
    assert "架空県架空町9" not in texts(page.ui.contact_facts)


def test_a_protected_member_is_covered_and_her_menu_opens_it(
    seat: Seat, register: Register, qtbot: QtBot
) -> None:
    key = register(telephone="0235000123", postal_code="9970015")
    confidentiality.protect(seat.desk, key, "", "支援措置")
    found = member_page.page(seat.desk, key)
    page = PersonPage()
    qtbot.addWidget(page)
    page.show_page(found, seat.desk.today)
    page.show_acts(acts_for(found, seat.desk.actor.roles))
    shown = texts(page)
    assert SHIELDED in shown
    assert not [part for part in ("0235", "架空町1-1", "997-0015") if part in shown]
    assert page.ui.confidential_pill.accessibleName() == "秘匿"
    words = [one.text() for one in page.ui.acts_button.menu().actions()]
    assert {"秘匿の連絡先を開く(&O)…", "秘匿を解除する(&H)…"} <= set(words)
    assert "秘匿にする(&H)…" not in words
