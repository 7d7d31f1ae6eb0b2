"""The plan of an erasure: what it says, when it still fits, and what «all» does not allow."""

import json
from dataclasses import replace
from datetime import date

from app.rules.erasures import (
    OTHER_LEDGERS,
    PLAN_KEY,
    DryRun,
    GoesLine,
    Held,
    Scope,
    StaysLine,
    erasable_on,
    fits,
    planned,
    read,
    refusal,
    spell,
)
from app.rules.ids import ChildId, MemberId

UNTIL = date(2029, 3, 16)
OWN = StaysLine(Held.own_request, 1, "内規", date(2029, 4, 20))
LAW = StaysLine(Held.provision, 2, "法第29条", UNTIL)
SECRET = StaysLine(Held.authority, 1, "内規", UNTIL, secret=True)
RUN = DryRun(
    Scope.whole,
    MemberId(7),
    (ChildId(3),),
    goes=(GoesLine(Held.member, 1), GoesLine(Held.child, 2), GoesLine(Held.log, 30)),
    stays=(OWN, LAW, SECRET),
)


def test_a_plan_comes_back_as_it_was_kept() -> None:
    plan = planned(RUN, OTHER_LEDGERS)
    kept = json.loads(json.dumps({PLAN_KEY: spell(plan)}))
    assert read(kept) == plan
    assert read({}) is None


def test_a_plan_and_its_letter_never_say_that_an_authority_asked() -> None:
    assert "authority" not in json.dumps(spell(planned(RUN)))
    assert "官公署" not in json.dumps(spell(planned(RUN)), ensure_ascii=False)


def test_a_plan_fits_while_only_counts_and_the_desks_own_days_move() -> None:
    plan = planned(RUN)
    later = replace(OWN, until_on=date(2029, 5, 1))
    assert fits(plan, replace(RUN, goes=RUN.goes[:1], stays=(later, LAW)))


def test_a_plan_fits_no_more_when_something_else_stays_or_goes() -> None:
    plan = planned(RUN)
    assert not fits(plan, replace(RUN, stays=(OWN,)))
    assert not fits(plan, replace(RUN, stays=(OWN, replace(LAW, until_on=date(2030, 1, 1)))))
    assert not fits(plan, replace(RUN, child_ids=(ChildId(3), ChildId(4))))
    assert not fits(plan, replace(RUN, scope=Scope.child))


def test_all_is_no_word_for_an_erasure_that_leaves_something() -> None:
    assert refusal(replace(RUN, stays=(OWN, SECRET)), whole=True) is None
    assert "提供の記録" in (refusal(RUN, whole=True) or "")
    assert refusal(RUN, whole=False) is None
    assert "組合員名簿" in (
        refusal(replace(RUN, stays=(OWN,)), whole=True, elsewhere=OTHER_LEDGERS) or ""
    )
    assert "すでに消去" in (refusal(replace(RUN, goes=()), whole=False) or "")


def test_the_rest_may_go_on_the_day_after_its_last() -> None:
    assert erasable_on(planned(RUN)) == date(2029, 3, 17)
    assert erasable_on(planned(replace(RUN, stays=(OWN,)))) is None


def test_lines_say_how_many() -> None:
    assert GoesLine(Held.member, 1).words == "お名前・生年月日・ご住所・連絡先"
    assert GoesLine(Held.child, 2).words == "お子さまの情報（2名）"
    assert GoesLine(Held.letter, 1200).words == "発行した文書の中身（1,200件）"
    assert OWN.words == "このご請求の記録と回答の文書の控え"
