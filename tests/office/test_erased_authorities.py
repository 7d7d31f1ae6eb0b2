"""What authorities asked about somebody who was erased: kept, secret, and gone in its time."""

from dataclasses import replace
from datetime import date

import pytest

from app.office import (
    authority_decisions,
    authority_intake,
    erasure_plan,
    erasures,
    letters,
    members,
)
from app.rules.authorities import AuthorityDecision
from app.rules.erasures import Held, Scope, planned
from app.rules.errors import Refused
from app.storage.schema.authorities import AuthorityInquiryRecord
from app.storage.schema.base import table_of
from tests.letters.drawn import text_of
from tests.office import authority_acts, erasure_work, seats
from tests.office.seats import Office


def test_what_an_authority_asked_is_kept_and_told_to_the_head_alone(office: Office) -> None:
    matter = erasure_work.asked(office)
    with office.manager.unit("架空") as unit:
        unit.session.execute(
            table_of(AuthorityInquiryRecord)
            .insert()
            .values(
                number="官26-0001",
                received_on=seats.TODAY,
                channel="post",
                kind="police",
                office="架空警察署",
                paper_seen="seen",
                member_id=matter.member_id,
                recorded_at=unit.stamp.at,
                recorded_by=unit.stamp.by,
                state="open",
                decision="",
                paper_number="",
                edition=1,
            )
        )
        unit.log()
    head = erasure_plan.dry_run(office.manager, matter.id, matter.right.id)
    clerk = erasure_plan.dry_run(office.clerk, matter.id, matter.right.id)
    assert Held.authority in erasure_work.nouns(head)[1]
    assert Held.authority not in erasure_work.nouns(clerk)[1]
    done = erasure_work.carried_out(erasure_work.approved(matter))
    kept = erasures.retained(office.auditor, done.erasure_ids[0])
    assert Held.authority not in {one.noun for one in kept}
    assert done.letter_id is not None
    assert "警察" not in text_of(letters.pdf(office.manager, done.letter_id))


def test_what_an_authority_was_told_goes_when_its_time_is_over(office: Office) -> None:
    matter = erasure_work.asked(office)
    with office.manager.look() as unit:
        (person,) = unit.members.rows([matter.member_id])
    told = authority_acts.answered(office, person.member_code)
    erasure_work.carried_out(erasure_work.approved(matter))
    assert letters.pdf(office.manager, told)
    office.watch.turn_to(date(2029, 4, 21))
    erasures.erase_again(office.manager, [matter.member_id])
    with pytest.raises(Refused, match="消去済"):
        letters.pdf(office.manager, told)
    with office.manager.look() as unit:
        acts = unit.history.rows(subject=("authority", 1))
        (asked,) = unit.authority_inquiries.rows([1])
    assert acts
    assert not [row for row in acts if row.values]
    assert asked.asked == asked.answer == ""


def test_nothing_that_others_read_tells_that_an_authority_asked(office: Office) -> None:
    key = members.register(office.clerk, seats.member()).member_id
    told = authority_acts.answered(office, "00010001")
    office.watch.turn_to(date(2029, 6, 1))
    later = {"received_on": "2029-06-01"}
    matter = erasure_work.asked(office, key, **later).identify().decide("full")
    head = erasure_plan.dry_run(office.manager, matter.id, matter.right.id)
    clerk = erasure_plan.dry_run(office.clerk, matter.id, matter.right.id)
    assert Held.authority in erasure_work.nouns(head)[0]
    assert not {Held.authority, Held.letter} & erasure_work.nouns(clerk)[0]
    assert Held.authority not in {line.noun for line in planned(head).goes}
    erasure_plan.plan(office.clerk, matter.id, matter.right.id, Scope.whole)
    done = erasure_work.carried_out(matter.submit().approve())
    assert done.letter_id is not None
    words = text_of(letters.pdf(office.manager, done.letter_id))
    assert "官公署" not in words
    assert "発行した文書" not in words
    assert "authority" not in erasures.rows(office.auditor)[0].counts
    with pytest.raises(Refused, match="消去済"):
        letters.pdf(office.manager, told)


def test_an_inquiry_that_names_her_without_a_code_is_hers(office: Office) -> None:
    matter = erasure_work.asked(office)
    names = ("架空 花子 様", "ｶｸｳ ﾊﾅｺ、試験次郎", "試験 次郎")
    for name in names:
        asking = replace(authority_acts.POLICE, about_name=name, member_code="")
        authority_intake.take(office.manager, asking)
    keys = [authority_acts.KEY, type(authority_acts.KEY)(2), type(authority_acts.KEY)(3)]
    for key in keys:
        authority_decisions.decide(office.manager, key, AuthorityDecision.declined, "架空の理由")
        authority_decisions.close(office.manager, key, "架空の理由")
    head = erasure_plan.dry_run(office.manager, matter.id, matter.right.id)
    assert [one.count for one in head.stays if one.noun is Held.authority] == [2]
    clerk = erasure_plan.dry_run(office.clerk, matter.id, matter.right.id)
    assert Held.authority not in erasure_work.nouns(clerk)[1]
    erasure_work.carried_out(erasure_work.approved(matter))
    office.watch.turn_to(date(2029, 4, 21))
    erasures.erase_again(office.manager, [matter.member_id])
    with office.manager.look() as unit:
        rows = unit.authority_inquiries.rows(keys)
    assert [row.about_name for row in rows] == ["", "", "試験 次郎"]
