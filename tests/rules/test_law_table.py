"""Walk over every cell of the table of the law (LAW A-1): the tables stand here, not in the code.

A row is a right on one kind of basis. What a cell says was copied from the papers by hand; the
program is asked through the same doors that the desk uses.
"""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from app.rules.decisions import DecisionDraft, read_decision
from app.rules.fees import FeeTable, fee_for, refuse_fee
from app.rules.grounds import GROUNDS
from app.rules.notices_due import must_notify, notice_article
from app.rules.outcomes import (
    Outcome,
    must_carry_out,
    needs_identity,
    needs_public_reason,
    outcomes_of,
)
from app.rules.requesters import RequesterKind
from app.rules.rights import Remedy, RightRule, bases_of, rule_of
from app.rules.who_may_ask import may_ask

DAY = date(2026, 4, 20)
MISUSE, WRONG, TAKEN = (
    "法第35条第1項（目的外の利用）",
    "法第35条第1項（不適正な利用）",
    "法第35条第1項（不正な取得）",
)
UNLAWFUL = "法第35条第3項（同意のない提供）"
NEEDLESS, LEAKED, HARMED = (
    "法第35条第5項（利用する必要がなくなった）",
    "法第35条第5項（漏えい等が生じた）",
    "法第35条第5項（権利や正当な利益が害されるおそれ）",
)

ROWS: dict[str, tuple[Remedy, str]] = {
    "R1 32②": (Remedy.purpose_notice, "法第32条第2項"),
    "R2 33①": (Remedy.disclosure, "法第33条第1項"),
    "R3 33⑤": (Remedy.provision_record_disclosure, "法第33条第5項"),
    "R4 34①": (Remedy.correction, "法第34条第1項"),
    "R5 35① 停止 目的外": (Remedy.suspension_of_use, MISUSE),
    "R5 35① 停止 不適正": (Remedy.suspension_of_use, WRONG),
    "R5 35① 停止 不正取得": (Remedy.suspension_of_use, TAKEN),
    "R5 35① 消去 目的外": (Remedy.erasure, MISUSE),
    "R5 35① 消去 不適正": (Remedy.erasure, WRONG),
    "R5 35① 消去 不正取得": (Remedy.erasure, TAKEN),
    "R6 35③": (Remedy.suspension_of_provision, UNLAWFUL),
    "R7 35⑤ 停止 不要": (Remedy.suspension_of_use, NEEDLESS),
    "R7 35⑤ 停止 漏えい": (Remedy.suspension_of_use, LEAKED),
    "R7 35⑤ 停止 おそれ": (Remedy.suspension_of_use, HARMED),
    "R7 35⑤ 消去 不要": (Remedy.erasure, NEEDLESS),
    "R7 35⑤ 消去 漏えい": (Remedy.erasure, LEAKED),
    "R7 35⑤ 消去 おそれ": (Remedy.erasure, HARMED),
    "R7 35⑤ 提供停止 不要": (Remedy.suspension_of_provision, NEEDLESS),
    "R7 35⑤ 提供停止 漏えい": (Remedy.suspension_of_provision, LEAKED),
    "R7 35⑤ 提供停止 おそれ": (Remedy.suspension_of_provision, HARMED),
    "R8 40": (Remedy.complaint, "法第40条"),
    "R9": (Remedy.wish, ""),
}

# 断れる場合, by the number of the right: (article, a word of what the papers say).
MAY_REFUSE: dict[str, set[tuple[str, str]]] = {
    "R1": {
        ("法第32条第2項第1号", "公表などにより利用目的が明らか"),
        ("第21条第4項第1号", "権利や利益を損なうおそれ"),
        ("第21条第4項第2号", "当生協の権利や正当な利益"),
        ("第21条第4項第3号", "国などの事務"),
    },
    "R2": {
        ("法第33条第2項第1号", "生命、身体、財産その他の権利や利益"),
        ("法第33条第2項第2号", "業務の適正な実施に著しい支障"),
        ("法第33条第2項第3号", "他の法令に違反"),
        ("法第33条第4項", "他の法令に同等の開示の手続"),
    },
    # 33⑤ takes over ① to ③ only: the other procedure of ④ refuses no record of provision.
    "R3": {
        ("同条第2項第1号", "生命、身体、財産その他の権利や利益"),
        ("同条第2項第2号", "業務の適正な実施に著しい支障"),
        ("同条第2項第3号", "他の法令に違反"),
    },
    "R4": {
        ("法第34条第2項", "事実と異なると確かめられない"),
        ("法第34条第2項", "利用目的からみて訂正等を要しない"),
        ("法第34条第2項", "他の法令に訂正等の特別の手続"),
    },
    "R5": {
        ("法第35条第2項", "違反が認められない"),
        ("法第35条第2項ただし書", "困難で、代わりの措置"),
    },
    "R6": {
        ("法第35条第4項", "違反が認められない"),
        ("法第35条第4項ただし書", "困難で、代わりの措置"),
    },
    "R7": {
        ("法第35条第6項", "求められる場合に当たらない"),
        ("法第35条第6項ただし書", "困難で、代わりの措置"),
        ("法第35条第6項", "当生協に優先すべき事情"),
    },
    "R8": set(),
    "R9": set(),
}

FEE = {"R1": True, "R2": True, "R3": True, "R4": False, "R5": False, "R6": False, "R7": False}
FEE |= {"R8": False, "R9": False}
ARTICLE_39 = {"R1": False, "R2": True, "R3": True, "R4": True, "R5": True, "R6": True, "R7": True}
ARTICLE_39 |= {"R8": False, "R9": False}
ACT_FIRST = {"R1": False, "R2": False, "R3": False, "R4": True, "R5": True, "R6": True, "R7": True}
ACT_FIRST |= {"R8": False, "R9": False}

# 通知義務: 全部・一部・しない・不存在. R1: 32②・32③; R2: 33②・33③; R4: 34③ both; R5–R7: 35⑦ both.
TOLD: dict[str, tuple[str, str, str, str]] = {
    "R1": ("法第32条第2項", "法第32条第2項", "法第32条第3項", "法第32条第3項"),
    "R2": ("法第33条第2項", "法第33条第2項", "法第33条第3項", "法第33条第3項"),
    "R3": (
        "法第33条第5項（同条第2項）",
        "法第33条第5項（同条第2項）",
        "法第33条第5項（同条第3項）",
        "法第33条第5項（同条第3項）",
    ),
    "R4": ("法第34条第3項",) * 4,
    "R5": ("法第35条第7項",) * 4,
    "R6": ("法第35条第7項",) * 4,
    "R7": ("法第35条第7項",) * 4,
    "R8": ("",) * 4,
    "R9": ("",) * 4,
}
ANSWERS = (Outcome.full, Outcome.partial, Outcome.refused, Outcome.none_held)
ENDS = {
    Outcome.withdrawn,
    Outcome.no_authority,
    Outcome.not_identified,
    Outcome.not_completed,
    Outcome.out_of_scope,
    Outcome.duplicate,
}

# 誰が: 本人・親権者・未成年後見人・成年後見人・任意代理人 (政令13条)・遺族.
KINDS = (
    RequesterKind.subject,
    RequesterKind.parent,
    RequesterKind.minor_guardian,
    RequesterKind.adult_guardian,
    RequesterKind.mandated_agent,
    RequesterKind.bereaved,
)
WHO: dict[str, tuple[bool, ...]] = {
    **{f"R{number}": (True, True, True, True, True, False) for number in range(1, 8)},
    "R8": (True,) * 6,
    "R9": (True,) * 6,  # for the bereaved a service without a clock (OFFICE L-21)
}


def number_of(row: str) -> str:
    return row.split(maxsplit=1)[0]


def rule(row: str) -> RightRule:
    remedy, basis = ROWS[row]
    return rule_of(remedy, basis, DAY)


def refusals() -> Iterator[tuple[str, str, bool]]:
    """Yield each right with each ground, and whether the papers let it refuse."""
    for row in ROWS:
        for code, ground in GROUNDS.items():
            allowed = any(
                article in ground.article
                and ground.article.endswith((article, f"{article}）"))
                and word in ground.word
                for article, word in MAY_REFUSE[number_of(row)]
            )
            yield row, code, allowed


@pytest.mark.parametrize("row", list(ROWS))
def test_as_many_grounds_refuse_as_the_papers_name(row: str) -> None:
    named = MAY_REFUSE[number_of(row)]
    assert sum(allowed for one, _, allowed in refusals() if one == row) == len(named)


@pytest.mark.parametrize(("row", "ground", "allowed"), list(refusals()))
def test_each_ground_refuses_what_the_papers_say_and_nothing_else(
    row: str, ground: str, *, allowed: bool
) -> None:
    draft = DecisionDraft("refused", ground, "架空の理由", alternative="架空の代替措置")
    reading = read_decision(draft, rule(row))
    if allowed:
        assert reading.decision is not None
        assert reading.decision.ground == ground
    elif MAY_REFUSE[number_of(row)]:
        assert [problem.field for problem in reading.problems] == ["ground"]
    else:
        assert ground not in rule(row).grounds


@pytest.mark.parametrize("row", list(ROWS))
def test_what_must_be_refused_on_a_ground_is_never_refused_without(row: str) -> None:
    reading = read_decision(DecisionDraft("refused", "", "架空の理由"), rule(row))
    assert (reading.decision is None) is bool(MAY_REFUSE[number_of(row)])


def test_hardship_and_nothing_else_refuses_together_with_another_measure() -> None:
    hard = {code for code, one in GROUNDS.items() if "困難" in one.word}
    assert {code for code, one in GROUNDS.items() if one.alternative} == hard
    assert all("ただし書" in GROUNDS[code].article for code in hard)


@pytest.mark.parametrize("row", list(ROWS))
def test_a_fee_only_where_the_law_allows_one_and_from_its_day(row: str) -> None:
    remedy, may = ROWS[row][0], FEE[number_of(row)]
    tables = [FeeTable(DAY, dict.fromkeys(Remedy, 300))]
    before, after = DAY - timedelta(days=1), DAY + timedelta(days=400)
    assert fee_for([], rule(row), DAY) is None
    assert fee_for(tables, rule(row), before) is None
    assert fee_for(tables, rule(row), DAY) == (300 if may else None)
    assert fee_for(tables, rule(row), after) == (300 if may else None)
    sentence = refuse_fee(rule(row), fee_for(tables, rule(row), DAY))
    assert (sentence is None) is may
    if not may:
        assert f"「{remedy.word}」では手数料をいただけません" in (sentence or "")


@pytest.mark.parametrize("row", list(ROWS))
@pytest.mark.parametrize("place", range(4))
def test_each_answer_is_told_under_its_article(row: str, place: int) -> None:
    outcome, article = ANSWERS[place], TOLD[number_of(row)][place]
    assert notice_article(rule(row), outcome) == article
    assert must_notify(rule(row), outcome) is bool(article)
    # 36: the answer must give the reason for all that is not granted whole.
    assert needs_public_reason(outcome) is (outcome is not Outcome.full)


@pytest.mark.parametrize("row", list(ROWS))
@pytest.mark.parametrize("outcome", sorted(ENDS))
def test_an_end_beside_the_law_is_no_refusal(row: str, outcome: Outcome) -> None:
    assert not must_notify(rule(row), outcome)
    assert not must_carry_out(outcome, rule(row))
    assert not needs_identity(outcome, rule(row))


@pytest.mark.parametrize("row", list(ROWS))
def test_withheld_existence_is_told_exactly_like_nothing_held(row: str) -> None:
    first, second = Outcome.none_held, Outcome.existence_withheld
    assert notice_article(rule(row), first) == notice_article(rule(row), second)
    assert must_notify(rule(row), first) is must_notify(rule(row), second)
    assert needs_public_reason(first) is needs_public_reason(second)


@pytest.mark.parametrize("row", list(ROWS))
@pytest.mark.parametrize("place", range(len(KINDS)))
def test_the_person_and_her_agents_may_ask(row: str, place: int) -> None:
    assert may_ask(ROWS[row][0], KINDS[place]) is WHO[number_of(row)][place]


def test_every_kind_of_requester_has_its_column() -> None:
    assert set(KINDS) == set(RequesterKind)


@pytest.mark.parametrize("row", list(ROWS))
def test_article_39_and_the_order_of_the_work(row: str) -> None:
    number = number_of(row)
    assert rule(row).legal is ARTICLE_39[number]
    assert rule(row).carried_out_first is ACT_FIRST[number]
    assert must_carry_out(Outcome.full, rule(row)) is ACT_FIRST[number]
    assert not must_carry_out(Outcome.refused, rule(row))


@pytest.mark.parametrize("row", list(ROWS))
def test_only_a_complaint_needs_no_identity(row: str) -> None:
    assert needs_identity(Outcome.full, rule(row)) is (number_of(row) != "R8")


def test_every_right_and_basis_of_the_program_has_its_row() -> None:
    known = {(remedy, basis) for remedy in Remedy for basis in bases_of(remedy, DAY) or ("",)}
    assert known == set(ROWS.values())


def test_withdrawing_is_no_decision() -> None:
    assert all(Outcome.withdrawn not in outcomes_of(remedy) for remedy in Remedy)
