"""At the counter she asks for the purposes of use and for the records of what was provided."""

from datetime import date

from app.office import history
from app.office.desk import Desk
from app.rules.rights import Remedy
from tests.office.seats import Watch
from tests.stories import (
    case_work,
    disclosure_work,
    due_days,
    ground_work,
    identity_work,
    intake_work,
    letter_texts,
    step_work,
)
from tests.stories.hands import Hands
from tests.stories.intake_work import Arrival
from tests.stories.people import CLERK, MANAGER
from tests.stories.reception import Reception
from tests.stories.step_work import Decision

PURPOSE, RECORDS = Remedy.purpose_notice, Remedy.provision_record_disclosure
ARRIVAL = Arrival(
    rights=(PURPOSE, RECORDS),
    channel="来所",
    about="すくすく会員の登録の利用目的と、よその会社に渡した記録",
    method="窓口で受取り",
    asked={RECORDS: "昨年から今までの分"},
)
DUE = date(2026, 5, 4)


def test_purposes_and_records_of_provision_in_one_case(
    reception: Reception, hands: Hands, office: Desk, watch: Watch
) -> None:
    member = ground_work.register(office)
    ground_work.provide(office, member, ground_work.THIRD_PARTY, "consent")
    ground_work.provide(office, member, ground_work.CONTRACTOR, "entrusting")
    ground_work.answer_police(office)
    window = reception.let_in(CLERK)
    number = intake_work.take(hands, window, ARRIVAL)
    step_work.tell_receipt(hands, window)
    due_days.agree(hands, window, office, DUE)
    identity_work.check(hands, window)
    step_work.decide(hands, window, "利用目的の通知", Decision())
    step_work.submit(hands, window, "利用目的の通知")
    step_work.decide(hands, window, "提供記録の開示", Decision())
    ((day, told, *_rest),) = disclosure_work.look_through(hands, window)
    assert day == "令和8年4月16日"
    assert told.startswith("架空子育て支援センター、")
    step_work.submit(hands, window, "提供記録の開示")
    step_work.waits(hands, window, "決裁を待っています")

    watch.turn_to(date(2026, 4, 21))
    manager = reception.let_in(MANAGER)
    hands.chord("Ctrl+3")
    step_work.approve(hands, manager, "利用目的の通知")
    step_work.approve(hands, manager, "提供記録の開示", beside=True)

    watch.turn_to(date(2026, 4, 22))
    step_work.come_back(hands, window)
    for about in ("利用目的の通知", "提供記録の開示"):
        step_work.issue(hands, window, about)
        step_work.post(hands, window, about, "手渡し")
    assert number in case_work.close(hands, window)
    case_work.show_all(hands, window)
    case_work.wait_for_state(hands, window, "完了")
    texts = letter_texts.texts(office, 1)
    assert "架空印刷" not in texts
    assert "警察" not in texts
    assert texts == letter_texts.expected("two_rights")
    assert history.verify(office).verdict.ok
