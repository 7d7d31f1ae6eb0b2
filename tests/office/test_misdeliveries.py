"""A letter that reached somebody else is followed until it is back and another stands for it."""

import pytest

from app.letters import extraction
from app.office import decisions, letter_replacing, letters, misdeliveries, misdelivery_letters
from app.rules.errors import Refused
from app.rules.misdelivery import Misdelivery, Receiver
from tests.office.incident_work import judge
from tests.office.matters import Matter
from tests.office.posted_letters import answered, later, post

NEIGHBOUR = Receiver("架空　隣子", "997-0000", "架空県架空市架空町9番9号")


def astray(matter: Matter) -> misdeliveries.MisdeliveryRow:
    clerk = matter.office.clerk
    issued = answered(matter)
    decisions.close(clerk, matter.id)
    misdeliveries.record(clerk, issued.letter_id, Misdelivery(clerk.today, NEIGHBOUR))
    (row,) = misdeliveries.rows(clerk)
    return row


def test_what_the_records_know_is_filled_in(matter: Matter) -> None:
    row = astray(matter)
    for said in (row.document_number, "簡易書留", "架空　隣子 様に届いた", "に分かった"):
        assert said in row.incident.what
    assert row.receipt_number == "26-0001"
    assert (matter.page.row.state_word, matter.page.row.closed) == ("誤送付", False)
    with pytest.raises(Refused, match="まだ完了できません"):
        decisions.close(matter.office.clerk, matter.id)


def test_the_apology_names_nothing_of_the_other_person(matter: Matter) -> None:
    row, manager = astray(matter), matter.office.manager
    assert "案" in extraction.text(misdelivery_letters.preview(manager, row.id))
    issued = misdelivery_letters.issue(manager, row.id)
    said = extraction.text(letters.pdf(manager, issued.letter_id))
    assert "隣子" in said
    name = matter.page.case.requester_name.split()[-1]
    for told in (name, "開示", "26-0001"):
        assert told not in said
    with pytest.raises(Refused, match="二重には発行できません"):
        misdelivery_letters.issue(manager, row.id)
    assert misdeliveries.rows(manager)[0].apology_number == issued.document_number


def test_another_letter_stands_for_it_and_the_case_can_end(matter: Matter) -> None:
    row, clerk = astray(matter), matter.office.clerk
    with pytest.raises(Refused, match="発送しています"):
        post(matter, row.incident.letter_id)
    new = letter_replacing.answer_anew(clerk, row.incident.letter_id)
    post(matter, new.letter_id)
    decisions.close(clerk, matter.id)
    (now,) = misdeliveries.rows(clerk)
    assert now.replacement_number == new.document_number


def test_it_is_followed_until_it_is_recovered(matter: Matter) -> None:
    row, office = astray(matter), matter.office
    with pytest.raises(Refused, match="先に回収の結果"):
        misdeliveries.close(office.manager, row.id)
    with pytest.raises(Refused, match="分かった日より前"):
        misdeliveries.recover(office.clerk, row.id, later(matter, -1), "返送していただいた")
    with pytest.raises(Refused, match="回収の結果を"):
        misdeliveries.recover(office.clerk, row.id, office.clerk.today, "たぶん")
    misdeliveries.recover(office.clerk, row.id, office.clerk.today, "返送していただいた")
    with pytest.raises(Refused, match="区分の確認"):
        misdeliveries.close(office.manager, row.id)
    judge(office.clerk, row.id)
    misdeliveries.close(office.manager, row.id)
    assert misdeliveries.rows(office.clerk, open_only=True) == []


def test_what_has_not_left_is_no_misdelivery(matter: Matter) -> None:
    issued, clerk = answered(matter, posted=False), matter.office.clerk
    with pytest.raises(Refused, match="まだ発送していません"):
        misdeliveries.record(clerk, issued.letter_id, Misdelivery(clerk.today, NEIGHBOUR))
    post(matter, issued.letter_id)
    with pytest.raises(Refused, match="お名前を入れて"):
        misdeliveries.record(clerk, issued.letter_id, Misdelivery(clerk.today, Receiver(" ")))
    to_come = Misdelivery(later(matter, 1), NEIGHBOUR)
    with pytest.raises(Refused, match="分かった日"):
        misdeliveries.record(clerk, issued.letter_id, to_come)
    assert misdeliveries.rows(clerk) == []
