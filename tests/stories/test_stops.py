"""She wants no more mail and nothing given to others: both stop, and a campaign leaves her out."""

from datetime import date
from pathlib import Path

from app.office import history
from app.office.desk import Desk
from app.rules.rights import Remedy
from app.ui.window import Window
from tests.office.seats import Watch
from tests.stories import (
    campaign_work,
    case_work,
    due_days,
    ground_work,
    identity_work,
    intake_work,
    letter_texts,
    remedy_work,
    step_work,
)
from tests.stories.hands import Hands
from tests.stories.intake_work import HARM, NEED, Arrival
from tests.stories.people import CLERK, MANAGER
from tests.stories.reception import Reception
from tests.stories.step_work import Decision

USE, PROVISION = "利用停止", "第三者提供の停止"
ARRIVAL = Arrival(
    rights=(Remedy.suspension_of_use, Remedy.suspension_of_provision),
    about="ご案内の送付と、よその会社への提供",
    asked={
        Remedy.suspension_of_use: "ご案内の郵便を止めてほしい",
        Remedy.suspension_of_provision: "よその会社に渡さないでほしい",
    },
    bases={Remedy.suspension_of_use: NEED, Remedy.suspension_of_provision: HARM},
)
CENTRE, CONTRACTOR = ground_work.THIRD_PARTY.name, ground_work.CONTRACTOR.name
DUE = date(2026, 5, 4)


def draft(hands: Hands, window: Window) -> None:
    """Do the clerk's first day."""
    identity_work.check(hands, window)
    step_work.decide(hands, window, USE, Decision())
    held = remedy_work.plan_stop(hands, window, "ご案内・お知らせの送付だけ")
    assert held.startswith("一斉のご案内と書出しの対象から外します。")
    step_work.submit(hands, window, USE)
    step_work.decide(hands, window, PROVISION, Decision())
    held = remedy_work.plan_stop(hands, window, "全部")
    assert held.startswith("ご同意にもとづく第三者への提供を止めます。")
    step_work.submit(hands, window, PROVISION)
    step_work.waits(hands, window, "決裁を待っています")


def answer(hands: Hands, window: Window) -> None:
    """Do the clerk's last day."""
    step_work.come_back(hands, window)
    remedy_work.carry_out(hands, window, "停止する", USE)
    remedy_work.tell_recipients(hands, window, (CONTRACTOR, "利用の停止"))
    remedy_work.tell_not(
        hands, window, CENTRE, "利用の停止", "第三者提供の停止としてお願いするため"
    )
    step_work.issue(hands, window, USE)
    step_work.post(hands, window, USE)
    remedy_work.carry_out(hands, window, "停止する", PROVISION)
    remedy_work.tell_recipients(hands, window, (CENTRE, "提供の停止"))
    step_work.issue(hands, window, PROVISION)
    step_work.post(hands, window, PROVISION)
    case_work.close(hands, window)
    case_work.show_all(hands, window)
    case_work.wait_for_state(hands, window, "完了")


def test_both_stop_and_the_next_campaign_leaves_her_out(
    reception: Reception, hands: Hands, office: Desk, watch: Watch, tmp_path: Path
) -> None:
    member = ground_work.register(office)
    ground_work.register_neighbour(office)
    ground_work.provide(office, member, ground_work.THIRD_PARTY, "consent")
    ground_work.provide(office, member, ground_work.CONTRACTOR, "entrusting")
    window = reception.let_in(CLERK)
    intake_work.take(hands, window, ARRIVAL)
    step_work.tell_receipt(hands, window)
    due_days.agree(hands, window, office, DUE)
    draft(hands, window)

    watch.turn_to(date(2026, 4, 21))
    manager = reception.let_in(MANAGER)
    hands.chord("Ctrl+3")
    step_work.approve(hands, manager, USE)
    step_work.approve(hands, manager, PROVISION, beside=True)

    watch.turn_to(date(2026, 4, 22))
    answer(hands, window)
    assert letter_texts.texts(office, 1) == letter_texts.expected("stops")
    assert history.verify(office).verdict.ok

    hands.turn_to(manager)
    campaign_work.take_policy_in(hands, manager, tmp_path)
    manager.close()
    watch.turn_to(date(2027, 4, 2))
    manager = reception.let_in(MANAGER)
    asked = campaign_work.begin(hands, manager, "令和9年の再同意", "4/30", "架空の変更")
    assert asked == "お願いする方　1名"
