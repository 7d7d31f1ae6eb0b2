from datetime import date

import pytest

from app.office import decisions
from app.office.desk import Desk
from app.rules.ids import RequestId
from app.ui.tabs import request_facts
from app.ui.tabs.right_panel import decision_facts
from tests.ui import request_desk as at
from tests.ui.conftest import Register


@pytest.fixture
def clerk(desk: Desk, register: Register) -> Desk:
    register("1001", "架空　太郎")
    return at.clerk_beside(desk)


def clock(desk: Desk, key: RequestId) -> dict[str, str]:
    facts = request_facts.clock_facts(at.page_of(desk, key), desk.today)
    return dict(fact for fact in facts if fact[1])


def test_the_clock_is_told_in_words(clerk: Desk) -> None:
    key = at.take(clerk)
    assert clock(clerk, key) == {
        "届いた日": "令和8年4月15日（水）",
        "回答期限（内規）": "令和8年4月29日（水）　あと9日",
        "発送目安": "令和8年4月28日（火）まで",
    }


def test_only_the_head_reads_the_day_of_article_39(desk: Desk, clerk: Desk) -> None:
    key = at.take(clerk, rights=("disclosure", "complaint"))
    assert clock(desk, key)["法39条の日（参考）"] == "令和8年4月30日（木）"
    assert "法39条の日（参考）" not in clock(clerk, key)


def test_a_stop_and_an_extension_say_what_they_did(clerk: Desk) -> None:
    key = at.take(clerk)
    decisions.ask_completion(clerk, key, date(2026, 4, 16), "写し")
    told = clock(clerk, key)
    assert told["回答期限（内規）"] == "停止中"
    assert "2026/04/16（木）に補正をお願い" in told["停止"]
    decisions.receive_completion(clerk, key, date(2026, 4, 19))
    decisions.extend(clerk, key, date(2026, 4, 20), "お調べする記録が多いため")
    told = clock(clerk, key)
    assert told["停止"].startswith("3日")
    assert told["延長"] == "2026/04/20（月）の文書で14日"
    assert told["回答期限（内規）"].startswith("令和8年5月16日（土）")


def test_a_voluntary_case_has_no_due_day(clerk: Desk) -> None:
    key = at.take(clerk, requester_kind="bereaved", rights=("wish",))
    assert clock(clerk, key) == {
        "回答期限": "法律の請求ではないため、期限はありません（任意の対応）"
    }


def test_papers_and_intake_are_listed(clerk: Desk) -> None:
    key = at.take(clerk)
    assert request_facts.paper_facts(at.case_of(clerk, key)) == [("確認", "まだ記録していません")]
    at.identify(clerk, key)
    papers = dict(request_facts.paper_facts(at.case_of(clerk, key)))
    assert papers["書類"].startswith("運転免許証　架空県公安委員会　下4桁 0000　有効期限")
    intake = dict(request_facts.intake_facts(at.sight_of(clerk, key)))
    assert intake["ご住所"] == "〒997-0015　山形県鶴岡市架空町1-1"
    assert intake["電話番号"] == "0235-00-0001"


def test_what_a_half_filled_intake_lacks_is_named(clerk: Desk) -> None:
    key = at.take(clerk, channel="", about="")
    lacking = at.sight_of(clerk, key).page.lacking
    assert request_facts.missing_words(lacking) == "届いた方法、対象の情報・ご用件"
    assert request_facts.missing_words(()) == ""


def test_both_reasons_stand_apart(clerk: Desk) -> None:
    key = at.take(clerk)
    at.identify(clerk, key)
    at.decide(clerk, key, "partial")
    facts = dict(decision_facts(at.right_of(clerk, key)))
    assert facts["対応"] == "一部"
    assert facts["根拠"].endswith("（法第33条第2項第1号）")
    assert facts["文書に載せる理由"] == "他の方の情報が含まれるため"
    assert facts["内部の理由"] == "家族"


def test_letters_say_how_they_left(desk: Desk, clerk: Desk) -> None:
    key = at.take(clerk)
    at.identify(clerk, key)
    at.decide(clerk, key)
    at.submit(clerk, key)
    at.approve(desk, key)
    letter_id = at.issue(clerk, key)
    (line,) = request_facts.letter_lines(at.sight_of(clerk, key))
    assert line.card.pill is not None
    assert (line.id, line.card.pill.word) == (letter_id, "未発送")
    decisions.dispatch(
        clerk, key, letter_id, method="特定記録", tracking_number="123-45-67890-3", on=clerk.today
    )
    (line,) = request_facts.letter_lines(at.sight_of(clerk, key))
    assert "発送 2026/04/20（月）　特定記録　引受番号 123-45-67890-3" in line.card.detail
