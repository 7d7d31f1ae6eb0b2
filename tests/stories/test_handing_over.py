"""Nobody approves her own draft, and what is taken half on the telephone is completed later."""

import pytest

from app.office import decisions, members, requests
from app.office.desk import Desk
from app.rules.errors import Refused
from app.rules.ids import RequestId
from app.rules.rights import Remedy
from app.ui.dialogs.request_dialog import RequestDialog
from app.ui.window import Window
from tests.office import seats
from tests.stories import case_work
from tests.stories.hands import Hands
from tests.stories.people import CLERK, MANAGER
from tests.stories.reception import Reception
from tests.ui import request_desk as at

ACTS_OF_APPROVAL = ("承認する", "内容を確かめる")


def words_of_acts(hands: Hands, window: Window) -> list[str]:
    """Read the words of every button on the page of the chosen case."""
    return [button.text() for button in hands.buttons(case_work.case_page(window))]


def test_the_drafter_is_not_offered_her_own_approval_and_the_office_refuses_it(
    reception: Reception, hands: Hands, office: Desk
) -> None:
    members.register(office, seats.member("1001", name="架空　太郎", kana="カクウ　タロウ"))
    key = at.take(office)
    at.identify(office, key)
    window = reception.let_in(MANAGER)
    hands.chord("Ctrl+3")
    case_work.decide_for_all(hands, window)
    case_work.look_through(hands, window)
    case_work.submit(hands, window)
    page = case_work.case_page(window)
    assert "起案した方とは別の決裁者が承認します" in page.ui.next_label.text()
    assert page.ui.next_button.isHidden()
    acts = words_of_acts(hands, window)
    assert acts
    assert not [words for words in acts if words.startswith(ACTS_OF_APPROVAL)]
    with pytest.raises(Refused, match="ご自分が起案した"):
        decisions.approve(office, key, at.right_of(office, key).id)
    assert at.right_of(office, key).approved_on is None


def take_half(hands: Hands, window: Window) -> None:
    """Note on the telephone no more than a name and a number."""
    hands.chord("Ctrl+3")
    hands.chord("Ctrl+N")
    dialog = hands.see(RequestDialog, window)
    ui = dialog.ui
    hands.chord("Alt+G")
    hands.until(ui.form_page.isVisible)
    hands.chord("Alt+C")
    hands.choose(ui.channel_combo, "電話")
    hands.chord("Alt+N")
    hands.compose("かくう", "架空")
    hands.write("　")
    hands.compose("たろう", "太郎")
    hands.chord("Alt+T")
    hands.fill((ui.telephone_edit, "0235-00-0001"))
    hands.until(lambda: ui.save_button.text() == "仮受付で保存(&S)")
    hands.chord("Ctrl+S")
    hands.gone(RequestDialog, window)
    case_work.wait_for_state(hands, window, "仮受付")


def complete(hands: Hands, window: Window) -> None:
    """Fill in what was missing when she calls again."""
    case_work.go_on(hands, window, "受付を完了する")
    dialog = hands.see(RequestDialog, window)
    ui = dialog.ui
    hands.until(lambda: ui.name_edit.text() == "架空　太郎")
    assert ui.kana_edit.text() == "カクウ　タロウ"
    hands.chord("Alt+K")
    hands.choose(ui.kind_combo, "ご本人")
    hands.chord("Alt+P")
    hands.fill((ui.postal_edit, "997-0015"), (ui.telephone_edit, ""))
    hands.fill((ui.address_edit, "山形県鶴岡市架空町1-1"))
    hands.chord("Alt+B")
    hands.write("登録している個人情報のすべて")
    hands.click(dialog.rights.boxes[Remedy.disclosure])
    hands.until(lambda: ui.save_button.text() == "受付する(&S)")
    hands.chord("Ctrl+S")
    hands.gone(RequestDialog, window)


def test_a_half_filled_intake_is_kept_and_completed_later(
    reception: Reception, hands: Hands, office: Desk
) -> None:
    window = reception.let_in(CLERK)
    take_half(hands, window)
    half = requests.page(office, RequestId(1))
    assert half.case.provisional
    lacking = case_work.case_page(window).ui.next_label.text()
    assert "足りない項目：" in lacking
    assert "請求・申出の内容" in lacking
    window.close()

    window = reception.let_in(CLERK)
    hands.chord("Ctrl+3")
    complete(hands, window)
    case_work.wait_for(hands, window, "本人確認を記録する")
    case = requests.page(office, RequestId(1)).case
    assert not case.provisional
    assert case.receipt_number == half.case.receipt_number == "26-0001"
    assert [right.remedy for right in case.rights] == [Remedy.disclosure]
