"""Three requests end without an answer to their substance; none of them is a refusal."""

from datetime import date

from app.office import completions, history, request_statistics
from app.office.desk import Desk
from app.rules.ids import RequestId
from app.rules.outcomes import Outcome
from app.rules.periods import Days
from app.rules.rights import Remedy
from app.ui.window import Window
from tests.office.seats import Watch
from tests.stories import (
    case_work,
    clock_work,
    due_days,
    ending_work,
    ground_work,
    intake_work,
    letter_texts,
    step_work,
)
from tests.stories.hands import Hands
from tests.stories.intake_work import Arrival
from tests.stories.people import CLERK, MANAGER
from tests.stories.reception import Reception
from tests.stories.step_work import Decision

ABOUT = "開示"
AGENT = Arrival(
    rights=(Remedy.disclosure,),
    kind="任意代理人",
    own=("架空　代子", "カクウ　ダイコ", "997-0003", "山形県鶴岡市架空町5-5", "0235000005"),
    about="架空　花子様の登録の内容",
)
SILENT = Arrival(rights=(Remedy.disclosure,), member=ground_work.YUI)
STOPPED = Arrival(rights=(Remedy.correction,), asked={Remedy.correction: "電話番号を直してほしい"})
NO_MANDATE = Decision(Outcome.no_authority, public="委任状が入っておりませんでした。")
NO_COPIES = Decision(
    Outcome.not_completed,
    public="ご本人であることが分かる書類の写しが、5月1日までに届きませんでした。",
)
MISSING = "運転免許証など、ご本人であることが分かる書類の写し　1通"
DUE = date(2026, 5, 4)
ENDED = "取下げ 1件、代理権なし 1件、補正に応じていただけない 1件"
COUNTED = {"受付", "請求・申出の内容", "決定以外の終わり方", "回答までの日数", "期限", "電話メモ"}


def take(hands: Hands, window: Window, office: Desk, arrival: Arrival) -> str:
    """Take a request in and say that it has come."""
    number = intake_work.take(hands, window, arrival)
    step_work.tell_receipt(hands, window)
    due_days.agree(hands, window, office, DUE)
    return number


def take_all(hands: Hands, window: Window, office: Desk) -> tuple[str, str, str]:
    """Do the clerk's first day; the agent's request ends at once, whatever is asked for."""
    agent = take(hands, window, office, AGENT)
    ending_work.end(hands, window, ABOUT, NO_MANDATE)
    silent = take(hands, window, office, SILENT)
    completions.ask_completion(office, RequestId(2), office.today, MISSING)
    return agent, silent, take(hands, window, office, STOPPED)


def ask_again(hands: Hands, window: Window, office: Desk) -> None:
    """Ask for copies a second time: how the case would end is written from then on."""
    asked = clock_work.ask_by_letter(hands, window, "本人", MISSING, "5/1", last=True)
    step_work.post_letter(hands, window, asked)
    due_days.stopped(hands, window, office)


def test_three_ends_each_with_its_letter_and_none_counted_as_refused(
    reception: Reception, hands: Hands, office: Desk, watch: Watch
) -> None:
    ground_work.register(office)
    ground_work.register_neighbour(office)
    window = reception.let_in(CLERK)
    agent, silent, _stopped = take_all(hands, window, office)
    watch.turn_to(date(2026, 4, 22))
    ending_work.withdraw(hands, window, "4/21")
    case_work.close(hands, window)
    case_work.find(hands, window, silent)
    ask_again(hands, window, office)

    watch.turn_to(date(2026, 5, 7))
    ending_work.end(hands, window, ABOUT, NO_COPIES)
    manager = reception.let_in(MANAGER)
    hands.chord("Ctrl+3")
    for number in (agent, silent):
        case_work.find(hands, manager, number)
        step_work.approve(hands, manager, ABOUT)
    step_work.come_back(hands, window)
    for number in (agent, silent):
        case_work.find(hands, window, number)
        ending_work.tell(hands, window, ABOUT)

    step_work.come_back(hands, manager)
    assert ending_work.counts(hands, manager) == ("まだ決まっていない 0件", ENDED)
    counted = request_statistics.rows_of(request_statistics.read_counts(office, Days()))
    assert {section for section, _what, _count in counted} == COUNTED
    for key in (1, 2, 3):
        assert letter_texts.texts(office, key) == letter_texts.expected(f"ending_{key}")
    assert history.verify(office).verdict.ok
