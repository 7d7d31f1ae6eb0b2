"""A fact is told as what it is: no consent that nobody found, no time below the law's."""

from dataclasses import replace
from datetime import date

import pytest

from app.office import (
    consents,
    joint_uses,
    member_states,
    members,
    nonconformities,
    provision_book,
    provision_lines,
    provision_promises,
    provision_rows,
    provisions,
    recipients,
)
from app.office.erasures import erase_left
from app.rules.errors import Refused
from app.rules.ids import ChildId, MemberId, RecipientId
from app.rules.members import ChildDraft, ConsentDraft
from app.rules.periods import Days
from app.rules.provision_grounds import ProvisionGround
from app.rules.provisions import keep_until
from app.rules.recipients import RecipientDraft
from app.storage.provisions import ProvisionRow
from tests.office import erasure_work, scans, seats
from tests.office.matters import Matter
from tests.office.remedies import given, joint_user, provide, third_party
from tests.office.seats import Office

WITHDRAWN = ConsentDraft(given_on="2026-04-15", method="書面")
WORDS = ("鸞子", "鸞之助")


def shared(office: Office) -> tuple[str, ...]:
    with office.clerk.look() as unit:
        return tuple(provision_promises.promised(unit, date(2026, 4, 16)).joint_purposes)


def fact(matter: Matter, to: RecipientId, ground: str, **changed: object) -> ProvisionRow:
    clerk = matter.office.clerk
    done = provisions.record_fact(clerk, given(matter, to, ground, **changed), "架空の事実")
    (row,) = provision_rows.rows(clerk, [done.provision_id])
    return row


def lines_of(matter: Matter) -> list[str]:
    with matter.office.manager.look() as unit:
        return [one.content for one in provision_lines.record_lines(unit, matter.member_id)]


@pytest.mark.parametrize("with_child", [False, True], ids=["two members", "member and child"])
def test_no_name_in_a_refusal_outlives_the_person(matter: Matter, *, with_child: bool) -> None:
    office = matter.office
    draft = seats.member(
        "00777123",
        name="架空　鸞子",
        kana="カクウ　ランコ",
        children=(ChildDraft("架空　鸞之助", "カクウ　ランノスケ", "2020-06-20", "子"),),
    )
    hers = members.register(office.clerk, draft).member_id
    child = erasure_work.child_of(office, hers)
    consents.withdraw(office.clerk, hers, WITHDRAWN)
    other: tuple[MemberId, ChildId | None] = (matter.member_id, None)
    people = ((hers, None), (hers, child) if with_child else other)
    fact(matter, third_party(office), "consent", people=people)
    (row,) = nonconformities.rows(office.clerk)
    assert "鸞子" in row.row.refusal
    nonconformities.remedy(office.manager, row.id, office.manager.today, "返してもらった")
    member_states.leave(office.clerk, hers, office.clerk.today.isoformat(), "架空の退会")
    office.watch.turn_to(date(2040, 6, 1))
    erase_left(office.manager, [hers])
    assert scans.rows_with(office.manager, WORDS) == {}


def test_a_fact_says_nothing_of_a_consent_that_nobody_found(matter: Matter) -> None:
    to = third_party(matter.office)
    provide(matter, to, "consent", from_on="2026-04-14")
    consents.withdraw(matter.office.clerk, matter.member_id, WITHDRAWN)
    fact(matter, to, "consent")
    with_consent, without = lines_of(matter)
    assert "ご本人の同意を得て" in with_consent
    assert "同意" not in without
    assert "代表者 架空　代表子に、お名前、ご住所を提供" in without
    first, second = provision_book.register(matter.office.manager, Days()).rows
    assert "方針への同意" in first[4]
    assert second[4] == "本人の同意\n（確かめられませんでした）"


@pytest.mark.parametrize("ground", ["none", "consent"])
def test_no_contract_shortens_the_time_of_a_fact(ground: str, matter: Matter) -> None:
    consents.withdraw(matter.office.clerk, matter.member_id, WITHDRAWN)
    row = fact(matter, third_party(matter.office), ground, record_method="contract")
    assert keep_until(row, row.recorded_on) == date(2029, 4, 20)


def test_who_is_no_joint_user_is_a_third_party(matter: Matter) -> None:
    draft = RecipientDraft(kind="joint_user", name="架空の別の連合会")
    to = recipients.add(matter.office.clerk, draft).recipient_id
    row = fact(matter, to, "joint_use", purposes=shared(matter.office))
    assert (row.record_duty, row.ground) == (True, ProvisionGround.none)
    assert len(lines_of(matter)) == 1


def test_a_joint_user_to_whom_giving_has_ended_is_a_third_party(matter: Matter) -> None:
    office, to = matter.office, joint_user(matter.office)
    (known,) = recipients.rows(office.clerk, [to])
    recipients.end(office.clerk, to, date(2026, 4, 15), known.edition)
    assert fact(matter, to, "joint_use", purposes=shared(office)).record_duty


def test_a_joint_user_gets_no_more_than_its_joint_use_shares(matter: Matter) -> None:
    office, to = matter.office, joint_user(matter.office)
    (use,) = joint_uses.rows(office.clerk, to)
    draft = replace(
        joint_uses.proposed(office.clerk, to),
        from_on="2025-04-01",
        listed_as=use.listed_as,
        items=("氏名",),
    )
    joint_uses.change(office.clerk, use.id, draft, use.edition)
    purposes = shared(office)
    with pytest.raises(Refused, match="「ご住所」は、架空生活協同組合連合会との共同利用の項目"):
        provide(matter, to, "joint_use", purposes=purposes)
    provide(matter, to, "joint_use", purposes=purposes, items=("お名前",))
    row = fact(matter, to, "joint_use", purposes=purposes)
    assert (row.ground, row.record_duty) == (ProvisionGround.joint_use, False)


def test_each_day_of_a_fact_is_looked_at_not_only_the_first_and_the_last(matter: Matter) -> None:
    clerk, to = matter.office.clerk, joint_user(matter.office)
    (use,) = joint_uses.rows(clerk, to)
    proposed = joint_uses.proposed(clerk, to)
    whole = replace(proposed, from_on="2025-04-01", listed_as=use.listed_as)
    first = replace(whole, until_on="2026-03-25")
    joint_uses.change(clerk, use.id, first, use.edition)
    joint_uses.add(clerk, to, replace(whole, from_on="2026-04-05"))
    days = {"record_method": "batch", "from_on": "2026-03-20", "to_on": "2026-04-16"}
    period = {**days, "purposes": shared(matter.office)}
    row = fact(matter, to, "joint_use", **period)
    assert (row.ground, row.record_duty) == (ProvisionGround.none, True)
    between = replace(whole, from_on="2026-03-26", until_on="2026-04-04", items=("氏名",))
    joint_uses.add(clerk, to, between)
    with pytest.raises(Refused, match="「ご住所」は、架空生活協同組合連合会との共同利用の項目"):
        provide(matter, to, "joint_use", **period)
    provide(matter, to, "joint_use", **period, items=("お名前",))
