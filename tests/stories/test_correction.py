"""A mother asks to have her name and her child's birthday put right; who has them is told."""

from datetime import date

from app.office import history
from app.office.desk import Desk
from app.rules.rights import Remedy
from tests.office.families import MINATO
from tests.office.seats import Watch
from tests.stories import (
    case_work,
    due_days,
    ground_work,
    identity_work,
    intake_work,
    letter_texts,
    member_work,
    remedy_work,
    step_work,
)
from tests.stories.hands import Hands
from tests.stories.intake_work import Arrival
from tests.stories.people import CLERK, MANAGER
from tests.stories.reception import Reception
from tests.stories.step_work import Decision

ABOUT = "訂正・追加・削除"
ARRIVAL = Arrival(
    rights=(Remedy.correction,),
    own=(
        *("架空　華子", "カクウ　ハナコ", "997-0015"),
        *("山形県鶴岡市末広町架空1-2", "0235000001"),
    ),
    about="お名前とお子さまの生年月日の誤り",
    asked={Remedy.correction: "お名前を「架空　華子」に、湊の生年月日を6月21日に"},
    memo="お名前の違い：登録の誤りのため",
)
AFTER = {"member.name": "架空　華子", "child.1.birth_on": "R2.6.21"}
DUE = date(2026, 5, 4)
CENTRE, PRINTER, CARRIER = ground_work.THIRD_PARTY, ground_work.CONTRACTOR, ground_work.CARRIER
TOLD = (CENTRE.name, PRINTER.name, CARRIER.name)

WILL_BE = [
    "・お名前（予定）：架空　花子 → 架空　華子",
    "・お子さまの生年月日（予定）：令和2年6月20日 → 令和2年6月21日",
    f"・連絡する提供先：{'、'.join(TOLD)}",
]


def test_a_name_and_a_birthday_are_put_right_and_recipients_told(
    reception: Reception, hands: Hands, office: Desk, watch: Watch
) -> None:
    member = ground_work.register(office, children=(MINATO, ground_work.NAGI))
    ground_work.provide(office, member, CENTRE, "consent")
    ground_work.provide(office, member, PRINTER, "entrusting", ("お名前", "ご住所"))
    ground_work.provide(office, member, CARRIER, "entrusting", ("配達の控え",))
    window = reception.let_in(CLERK)
    intake_work.take(hands, window, ARRIVAL)
    step_work.tell_receipt(hands, window)
    due_days.agree(hands, window, office, DUE)
    identity_work.check(hands, window)
    step_work.decide(hands, window, ABOUT, Decision())
    remedy_work.plan_correction(hands, window, AFTER)
    step_work.submit(hands, window, ABOUT)
    step_work.waits(hands, window, "決裁を待っています")

    watch.turn_to(date(2026, 4, 21))
    manager = reception.let_in(MANAGER)
    hands.chord("Ctrl+3")
    step_work.approve(hands, manager, ABOUT)

    watch.turn_to(date(2026, 4, 22))
    step_work.come_back(hands, window)
    told = remedy_work.carry_out(hands, window, "訂正する", ABOUT)
    assert told.splitlines()[1:] == WILL_BE
    numbers = remedy_work.tell_recipients(hands, window, *((one, "訂正") for one in TOLD))
    assert numbers == ["共人総発第8-2号", "共人総発第8-3号", "共人総発第8-4号"]
    for number in numbers:
        step_work.post_letter(hands, window, number)
    step_work.issue(hands, window, ABOUT)
    step_work.post(hands, window, ABOUT)
    remedy_work.confirm_told(hands, window, TOLD[1], "架空の係から電話")
    case_work.close(hands, window)
    case_work.show_all(hands, window)
    case_work.wait_for_state(hands, window, "完了")
    page = member_work.find(hands, window, "00010001")
    hands.until(lambda: page.ui.name_label.text().startswith("架空　華子"))
    hands.until(lambda: any("令和2年6月21日" in words for words in hands.read(page)))
    texts = letter_texts.texts(office, 1)
    to_printer, to_carrier = (
        next(one for one in texts.split("＊＊＊＊＊") if f"{name}　御中" in one)
        for name in TOLD[1:]
    )
    assert "令和2年" not in to_printer
    assert "華子" not in to_carrier
    assert texts == letter_texts.expected("correction")
    assert history.verify(office).verdict.ok
