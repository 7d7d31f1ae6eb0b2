"""Whoever a letter belonged to is told of its going astray, and never who has it."""

from dataclasses import replace

import pytest

from app.letters import extraction
from app.office import incident_notices, letter_cancelling, letters, misdeliveries
from app.office.signing import Unsigned
from app.rules.errors import Refused
from app.rules.incident_words import IncidentWords
from tests.office.matters import Matter
from tests.office.test_misdeliveries import astray

WORDS = IncidentWords("お名前、ご住所", "宛名の確認が足りなかったため", "回収いたしました。")


def test_the_five_items_are_proposed_from_what_is_on_record(matter: Matter) -> None:
    row, clerk = astray(matter), matter.office.clerk
    words = incident_notices.begin(clerk, row.id)
    assert not words.missing
    assert "回収をお願いしております" in words.harm
    misdeliveries.recover(clerk, row.id, clerk.today, "返送していただいた")
    assert "に回収いたしました" in incident_notices.begin(clerk, row.id).harm


def test_she_is_told_what_happened_and_not_who_has_it(matter: Matter) -> None:
    row, manager = astray(matter), matter.office.manager
    issued = incident_notices.issue(manager, row.id, WORDS)
    said = extraction.text(letters.pdf(manager, issued.letter_id)).replace("\n", "")
    name = matter.page.case.requester_name.split()[-1]
    for told in (name, row.document_number, "ほかの方に届いていた", WORDS.cause, "お詫び"):
        assert told in said
    assert "隣子" not in said
    assert "架空町9番9号" not in said
    assert issued.document_number in [one.document_number for one in matter.page.letters]


def test_a_draft_bears_no_number_and_changes_nothing(matter: Matter) -> None:
    row, manager = astray(matter), matter.office.manager
    before = len(matter.page.letters)
    assert "案（文書番号なし）" in extraction.text(incident_notices.preview(manager, row.id, WORDS))
    assert len(matter.page.letters) == before


def test_it_is_issued_once_unless_it_was_cancelled(matter: Matter) -> None:
    row, manager = astray(matter), matter.office.manager
    first = incident_notices.issue(manager, row.id, WORDS)
    with pytest.raises(Refused, match="二重には発行できません"):
        incident_notices.issue(manager, row.id, WORDS)
    letter_cancelling.cancel(manager, first.letter_id, "内容の誤り")
    again = incident_notices.issue(manager, row.id, WORDS)
    assert again.document_number != first.document_number


@pytest.mark.parametrize("name", ["items", "cause", "harm"])
def test_none_of_the_items_is_left_out(matter: Matter, name: str) -> None:
    row, manager = astray(matter), matter.office.manager
    with pytest.raises(Refused, match="ご本人にお知らせする項目"):
        incident_notices.issue(manager, row.id, replace(WORDS, **{name: " "}))
    assert all(one.kind != incident_notices.KIND for one in matter.page.letters)


def test_a_clerk_sends_it_round_first(matter: Matter) -> None:
    row = astray(matter)
    with pytest.raises(Unsigned, match="専決表"):
        incident_notices.issue(matter.office.clerk, row.id, WORDS)
