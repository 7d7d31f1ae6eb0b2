"""From the sheet to the letter: what departments deliver is disclosed, masked, or waited for."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.letters import extraction
from app.office import judgments, letters
from app.rules.errors import Refused
from app.rules.judgments import Question, Verdict
from tests.exchange.policy_files import empty_pdf
from tests.office.asked_departments import DELIVERY, LEDGER, SHARES, answer, ask
from tests.office.matters import Matter

REASON = "架空の理由のため"


def issued(matter: Matter) -> tuple[str, ...]:
    told = matter.submit().approve().issue()
    return extraction.page_texts(letters.pdf(matter.office.clerk, told.letter_id, reprint=False))


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    path = tmp_path / "架空の台帳.pdf"
    path.write_bytes(empty_pdf())
    return path


def test_what_was_delivered_is_in_the_answer_and_its_papers_behind_it(
    matter: Matter, paper: Path
) -> None:
    first, second = ask(matter, LEDGER, DELIVERY)
    answer(matter, first, "delivered", SHARES, papers=(paper,))
    answer(matter, second)
    pages = issued(matter.identify().decide())
    whole = "".join(pages).replace("\n", "")
    for words in (SHARES.name, SHARES.content, LEDGER, DELIVERY):
        assert words in whole
    assert not pages[-1].strip()


def test_what_is_masked_stays_out_with_its_paper(matter: Matter, paper: Path) -> None:
    (key,) = ask(matter)
    answer(matter, key, "delivered", SHARES, papers=(paper,))
    matter.identify().decide("partial", ground="disclosure_person", public_reason=REASON)
    hidden = {f"inquiry.{key}.1": REASON, f"inquiry.{key}.file.1": REASON}
    letters.mask(matter.office.clerk, matter.id, matter.right.id, hidden)
    pages = issued(matter)
    assert SHARES.content not in "".join(pages)
    assert pages[-1].strip()


def test_a_changed_answer_asks_for_a_new_approval(matter: Matter) -> None:
    (key,) = ask(matter)
    answer(matter, key, "delivered", SHARES)
    matter.identify().decide().submit().approve()
    answer(matter, key, "delivered", replace(SHARES, content="2,000円"))
    with pytest.raises(Refused, match="承認の後で"):
        matter.issue()


def test_nothing_held_is_not_said_while_a_department_holds(matter: Matter) -> None:
    (key,) = ask(matter)
    answer(matter, key, "holds")
    matter.identify()
    with pytest.raises(Refused, match="「不存在」"):
        matter.decide("none_held", public_reason=REASON)
    with pytest.raises(Refused, match="まだ受け取っていません"):
        matter.decide()


def test_the_head_decides_without_waiting_and_says_why(matter: Matter) -> None:
    ask(matter)
    matter.identify()
    with pytest.raises(Refused, match="社内照会の回答がまだ"):
        matter.decide()
    judgments.judge(
        matter.office.manager, matter.id, Question.inquiry, Verdict.proceed, "架空の理由"
    )
    pages = issued(matter.decide())
    assert LEDGER not in "".join(pages)
