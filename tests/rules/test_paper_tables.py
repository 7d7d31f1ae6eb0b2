from dataclasses import replace
from datetime import date

import pytest

from app.rules.paper_tables import (
    NEVER_NUMBERED,
    check_table,
    may_note_number,
    own_code,
    read_table,
    spell_table,
)
from app.rules.papers import PAPERS, Paper, Use
from app.rules.requesters import RequesterKind

WHOLE = tuple(PAPERS.values())


def fields(*papers: Paper) -> list[str]:
    return [problem.field for problem in check_table((*WHOLE, *papers))]


def test_the_shipped_table_can_be_kept_and_read_back() -> None:
    assert check_table(WHOLE) == ()
    assert dict(read_table(spell_table(WHOLE))) == dict(PAPERS)
    assert read_table(None) is PAPERS


def test_what_the_office_adds_is_read_back_whole() -> None:
    own = Paper(
        "own_1",
        "架空の選任書",
        use=Use.authority,
        valid_months=6,
        accepted_from=date(2026, 4, 1),
        accepted_until=date(2027, 3, 31),
        shows=(RequesterKind.minor_guardian,),
        cover="本籍",
    )
    assert read_table(spell_table((own,)))["own_1"] == own


@pytest.mark.parametrize("code", sorted(NEVER_NUMBERED))
def test_nobody_can_allow_a_number_that_must_not_be_noted(code: str) -> None:
    table = [replace(one, number_may_be_noted=one.code == code) for one in WHOLE]
    (problem,) = check_table(table)
    assert problem.field.endswith(".number_may_be_noted")
    assert PAPERS[code].word in problem.sentence


@pytest.mark.parametrize(
    "word", ["マイナンバー通知", "国民健康保険証", "国民年金証書", "印鑑カード"]
)
def test_a_new_name_for_a_forbidden_paper_does_not_help(word: str) -> None:
    own = Paper("own_1", word, number_may_be_noted=True)
    assert not may_note_number(own)
    assert fields(own) == [f"{len(WHOLE)}.number_may_be_noted"]


@pytest.mark.parametrize(
    ("paper", "field"),
    [
        (Paper("own_1", " "), "word"),
        (Paper("own_1", "運転免許証"), "word"),
        (Paper("own_1", "架空の証明書", valid_months=0), "valid_months"),
        (Paper("own_1", "架空の証明書", valid_months=121), "valid_months"),
        (Paper("own_1", "架空の選任書", use=Use.authority), "shows"),
        (
            Paper(
                "own_1",
                "架空の証明書",
                accepted_from=date(2026, 4, 2),
                accepted_until=date(2026, 4, 1),
            ),
            "accepted_until",
        ),
    ],
)
def test_a_line_that_cannot_be_kept_is_said_at_its_field(paper: Paper, field: str) -> None:
    assert fields(paper) == [f"{len(WHOLE)}.{field}"]


def test_somebody_must_still_be_able_to_show_who_she_is() -> None:
    without = [one for one in WHOLE if not one.photo]
    assert ["顔写真" in problem.sentence for problem in check_table(without)] == [True]
    alone = [one for one in WHOLE if one.code != "power_of_attorney"]
    (problem,) = check_table(alone)
    assert "任意代理人" in problem.sentence


def test_a_code_of_its_own_is_never_given_twice() -> None:
    assert own_code(PAPERS) == "own_1"
    taken = {"own_1": Paper("own_1", "架空"), "own_3": Paper("own_3", "架空")}
    assert own_code(taken) == "own_2"
