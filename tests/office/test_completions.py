from datetime import date, timedelta

import pytest

from app.letters.extraction import text
from app.office import completions, decisions, desk_settings, letters
from app.office.case_notices import IssuedNotice
from app.rules.completions import AskingDraft, How
from app.rules.completions import Matter as Lacking
from app.rules.errors import Refused
from app.rules.fees import FeeTable
from app.rules.outcomes import Outcome
from app.rules.rights import Remedy
from tests.office import seats
from tests.office.matters import Matter
from tests.office.published_fees import publish
from tests.office.seats import Office

BY = date(2026, 5, 7)
COURT_PAPER = "戸籍全部事項証明書：3か月以内に発行されたもの。写しでもかまいません\n委任状"


@pytest.fixture
def matter(office: Office) -> Matter:
    return Matter.taken(office)


def letter_of(matter: Matter, issued: IssuedNotice) -> str:
    return text(letters.pdf(matter.office.clerk, issued.letter_id, reprint=False))


def ask(
    matter: Matter,
    what: str = COURT_PAPER,
    lacking: Lacking = Lacking.identity,
    *,
    last: bool = False,
) -> IssuedNotice:
    draft = AskingDraft(what, BY, lacking, last)
    return completions.issue_asking(matter.office.clerk, matter.id, draft)


def test_a_form_that_was_not_published_is_only_asked_for(matter: Matter) -> None:
    clerk, due = matter.office.clerk, matter.page.row.due_on
    decisions.ask_completion(clerk, matter.id, clerk.today, "押印のある様式", Lacking.form)
    assert matter.page.row.due_on == due
    assert matter.page.case.clock.stops == ()
    asked = matter.page.log[0].values
    assert asked is not None
    assert asked["what"] == "押印のある様式"


def test_what_was_only_asked_for_ends_no_case(matter: Matter) -> None:
    clerk = matter.office.clerk
    decisions.ask_completion(clerk, matter.id, clerk.today, "様式", Lacking.form)
    with pytest.raises(Refused, match="補正に応じていただけない"):
        matter.decide(Outcome.not_completed, public_reason="様式が届かないため")
    with pytest.raises(Refused, match="お願いするだけ"):
        ask(matter, "押印のある様式", Lacking.form, last=True)
    decisions.ask_completion(clerk, matter.id, clerk.today, "運転免許証の写し")
    matter.decide(Outcome.not_completed, public_reason="お願いした書類が届かないため")


def test_a_form_published_before_the_request_came_stops_the_clock(matter: Matter) -> None:
    office = matter.office
    desk_settings.publish_procedures(office.manager, matter.page.case.received_on)
    decisions.ask_completion(office.clerk, matter.id, office.clerk.today, "様式", Lacking.form)
    assert matter.page.row.due_words == "停止中"


def test_what_was_valid_when_it_came_stays_valid(matter: Matter) -> None:
    office = matter.office
    desk_settings.publish_procedures(office.manager, office.manager.today)
    decisions.ask_completion(office.clerk, matter.id, office.clerk.today, "様式", Lacking.form)
    assert matter.page.case.clock.stops == ()


def test_a_fee_is_not_even_asked_for_before_it_is_published(matter: Matter) -> None:
    clerk = matter.office.clerk
    with pytest.raises(Refused, match="公表していませんでした"):
        decisions.ask_completion(clerk, matter.id, clerk.today, "手数料", Lacking.fee)
    with pytest.raises(Refused, match="公表していませんでした"):
        completions.preview_asking(clerk, matter.id, AskingDraft("手数料", BY, Lacking.fee))
    assert matter.page.case.clock.stops == ()


def test_a_published_fee_is_asked_for_by_letter_with_its_amount(matter: Matter) -> None:
    table = FeeTable(date(2026, 4, 1), {Remedy.disclosure: 300})
    publish(matter.office.manager, table)
    found = letter_of(matter, ask(matter, "お支払いの方法：窓口で現金", Lacking.fee))
    assert "手数料のお支払いについて（お願い）" in found
    assert "手数料の額 300円（開示 300円）" in found
    assert "お支払いの方法 窓口で現金" in found
    assert matter.page.row.due_words == "停止中"


def test_the_letter_asks_and_stops_the_clock_in_one_act(matter: Matter) -> None:
    issued = ask(matter)
    (stop,) = matter.page.case.clock.stops
    assert (stop.asked_on, stop.completed_on) == (matter.office.clerk.today, None)
    assert matter.page.row.due_words == "停止中"
    (letter,) = matter.page.letters
    assert (letter.document_number, letter.kind) == (issued.document_number, "completion_request")
    with matter.office.clerk.look() as unit:
        (said,) = unit.case_letters.rows(matter.id)
    assert said.purpose == "completion_request"
    assert said.stop_id is not None
    found = letter_of(matter, issued)
    assert "架空 花子 様" in found.replace("　", " ")
    for sentence in (
        "ご請求に必要な書類の追加について（お願い）",
        "個人情報の開示のご請求をいただき",
        f"受付番号 {matter.page.case.receipt_number}",
        "令和8年5月7日（木）までに",
        "戸籍全部事項証明書",
        "健康保険の記号・番号",
        "回答予定日の計算に含めておりません",
    ):
        assert sentence in found.replace("\n", "")
    assert "終わらせていただきます" not in found.replace("\n", "")


def test_the_second_asking_says_how_the_case_would_end(matter: Matter) -> None:
    with pytest.raises(Refused, match="2回目から"):
        ask(matter, last=True)
    ask(matter)
    found = letter_of(matter, ask(matter, last=True)).replace("\n", "")
    assert "令和8年5月7日（木）までに届かないときは" in found
    assert "いつでも改めて承ります" in found


def test_a_letter_after_the_due_day_does_not_promise_what_it_cannot(matter: Matter) -> None:
    matter.office.watch.wait(days=10)  # the 30th, one day after the due day
    draft = AskingDraft(COURT_PAPER, date(2026, 5, 14))
    issued = completions.issue_asking(matter.office.clerk, matter.id, draft)
    assert "計算に含めておりません" not in letter_of(matter, issued).replace("\n", "")
    assert matter.page.row.due_words == "1日超過"


def test_a_form_is_asked_for_without_a_threat(matter: Matter) -> None:
    found = letter_of(matter, ask(matter, "押印のある様式", Lacking.form)).replace("\n", "")
    assert "このまま進めてまいります" in found
    assert "計算に含めておりません" not in found


def test_the_draft_takes_no_number_and_leaves_no_trace(matter: Matter) -> None:
    clerk, before = matter.office.clerk, len(matter.page.log)
    pdf = completions.preview_asking(clerk, matter.id, AskingDraft(COURT_PAPER, BY))
    assert "案（文書番号なし）" in text(pdf)
    assert len(matter.page.log) == before
    assert (matter.page.letters, matter.page.case.clock.stops) == ([], ())


def test_without_an_address_no_letter_is_made_and_nothing_stops(office: Office) -> None:
    half = seats.request(address="", postal_code="")
    matter = Matter.taken(office, half)
    with pytest.raises(Refused, match="ご住所が分からない"):
        ask(matter)
    assert matter.page.case.clock.stops == ()
    assert matter.page.letters == []


@pytest.mark.parametrize(("what", "by"), [("　", BY), (COURT_PAPER, date(2026, 4, 20))])
def test_what_no_letter_can_say_is_refused(matter: Matter, what: str, by: date) -> None:
    with pytest.raises(Refused, match="まだ何も記録していません"):
        completions.issue_asking(matter.office.clerk, matter.id, AskingDraft(what, by))


def test_a_completion_ends_only_what_was_asked_for_until_then(matter: Matter) -> None:
    clerk = matter.office.clerk
    decisions.ask_completion(clerk, matter.id, clerk.today, "写し")
    came_on = clerk.today + timedelta(days=4)
    matter.office.watch.wait(days=9)
    decisions.ask_completion(clerk, matter.id, clerk.today, "別の書類", how=How.elsewhere)
    decisions.receive_completion(clerk, matter.id, came_on)
    assert [stop.completed_on for stop in matter.page.case.clock.stops] == [came_on, None]
    assert matter.page.row.due_words == "停止中"


def test_the_page_says_what_was_asked_for(matter: Matter) -> None:
    clerk = matter.office.clerk
    decisions.ask_completion(clerk, matter.id, clerk.today, "運転免許証の写し")
    decisions.receive_completion(clerk, matter.id, clerk.today)
    (section,) = [one for one in matter.page.sections if one.title == "補正のお願い"]
    assert section.facts == (
        (
            "本人確認の書類",
            "令和8年4月20日（月）にお願い　令和8年4月20日（月）に届きました\n運転免許証の写し",
        ),
    )


def test_the_day_to_send_by_is_proposed_on_an_open_day(matter: Matter) -> None:
    assert completions.return_by(matter.office.clerk) == BY


def test_who_checked_is_who_sits_here(matter: Matter) -> None:
    matter.identify()
    checked = matter.page.case.identity
    assert checked is not None
    assert checked.checked_by == matter.office.clerk.actor.id
