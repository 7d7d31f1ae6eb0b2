"""A provision over a period is judged on every day on which something turns, and says on which."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.office import (
    consents,
    contract_amending,
    contract_endings,
    contracts,
    joint_uses,
    policy,
    provision_promises,
    recipients,
)
from app.office.provision_days import turning_days
from app.office.provisions import ProvisionClosed
from app.rules.amendment_drafts import AmendmentDraft
from app.rules.ids import RecipientId
from app.rules.members import ConsentDraft
from app.rules.provision_grounds import ProvisionGround
from app.rules.provisions import Provision, RecordMethod, Way
from app.rules.recipients import RecipientDraft
from tests.office import policy_work
from tests.office.matters import Matter
from tests.office.remedies import contract_of, contractor, joint_user, provide, third_party
from tests.office.seats import Office

PERIOD = {"record_method": "batch", "from_on": "2026-03-20", "to_on": "2026-04-16"}
WEEK = {"record_method": "batch", "from_on": "2026-04-15", "to_on": "2026-04-20"}
SUMMER = {"record_method": "batch", "from_on": "2026-06-20", "to_on": "2026-07-16"}


def period(to: RecipientId, first: date, last: date) -> Provision:
    ground, batch = ProvisionGround.entrusting, RecordMethod.batch
    return Provision(to, ground, batch, first, last, ("お名前",), Way.paper)


def days_of(office: Office, to: RecipientId, first: date, last: date) -> list[date]:
    with office.clerk.look() as unit:
        return list(turning_days(unit, period(to, first, last)))


def test_a_consent_that_was_taken_back_within_the_period(matter: Matter) -> None:
    clerk, to = matter.office.clerk, third_party(matter.office)
    consents.withdraw(clerk, matter.member_id, ConsentDraft(given_on="2026-04-17", method="書面"))
    with pytest.raises(ProvisionClosed, match="同意が、2026年4月17日の時点で") as caught:
        provide(matter, to, "consent", **WEEK)
    assert caught.value.leaving.people == (matter.member_id,)
    provide(matter, to, "consent", **{**WEEK, "to_on": "2026-04-16"})


def test_the_only_contract_of_the_days_between_lacks_a_clause(matter: Matter) -> None:
    clerk, to = matter.office.clerk, contractor(matter.office, from_on="")
    for whole in (
        contract_of("2026-03-01", "2026-03-25"),
        contract_of("2026-03-01", "2026-04-10", title="架空の悪い契約", no_onward="no"),
        contract_of("2026-04-05", "2027-04-10"),
    ):
        contracts.add(clerk, to, whole)
    with pytest.raises(ProvisionClosed, match=r"2026年3月26日の時点で、.*「架空の悪い契約」には"):
        provide(matter, to, "entrusting", **PERIOD)
    provide(matter, to, "entrusting", **{**PERIOD, "to_on": "2026-03-25"})


def test_an_amendment_that_allows_fewer_items_within_the_period(matter: Matter) -> None:
    clerk, to = matter.office.clerk, contractor(matter.office, from_on="2026-03-01")
    (row,) = contracts.rows(clerk, to)
    for day, items in (("2026-04-01", ("お名前",)), ("2026-04-10", ("お名前", "ご住所"))):
        draft = AmendmentDraft(what="架空の覚書", effective_on=day, items=items)
        contract_amending.amend(clerk, row.id, draft)
    with pytest.raises(
        ProvisionClosed, match=r"2026年4月1日の時点で、.*項目「ご住所」がありません"
    ):
        provide(matter, to, "entrusting", **PERIOD)
    provide(matter, to, "entrusting", **PERIOD, items=("お名前",))


def test_a_contract_that_renews_turns_at_each_year_until_it_is_not_renewed(office: Office) -> None:
    to = contractor(office, from_on="")
    renewing = contract_of("2024-04-01", "2025-03-31", renews=True, renewal_months="12")
    contracts.add(office.clerk, to, renewing)
    first, last = date(2024, 6, 1), date(2026, 4, 16)
    years = [date(2025, 4, 1), date(2026, 4, 1)]
    assert days_of(office, to, first, last) == years
    assert days_of(office, to, first, first) == []
    (row,) = contracts.rows(office.clerk, to)
    contract_endings.end(office.clerk, row.id, date(2026, 4, 15), "架空の事情", row.edition)
    assert days_of(office, to, first, last) == [*years, date(2026, 4, 16)]


def test_a_gap_between_two_joint_uses(matter: Matter) -> None:
    clerk, to = matter.office.clerk, joint_user(matter.office)
    (row,) = joint_uses.rows(clerk, to)
    whole = replace(
        joint_uses.proposed(clerk, to),
        from_on="2025-04-01",
        until_on="2026-03-25",
        agreement="yes",
        listed_as=row.listed_as,
    )
    joint_uses.change(clerk, row.id, whole, row.edition)
    joint_uses.add(clerk, to, replace(whole, from_on="2026-04-05", until_on=""))
    with clerk.look() as unit:
        shared = provision_promises.promised(unit, date(2026, 4, 16)).joint_purposes
    with pytest.raises(ProvisionClosed, match="2026年3月26日に施行中の方針の共同利用者として"):
        provide(matter, to, "joint_use", **PERIOD, purposes=shared)


def test_a_version_that_drops_a_purpose_and_a_joint_user(matter: Matter, tmp_path: Path) -> None:
    office, purpose = matter.office, ("見守りのため",)
    old = policy_work.written(tmp_path, "2022年4月1日", policy_work.PURPOSE, policy_work.USER)
    policy.import_file(office.manager, old)
    policy.import_file(office.manager, policy_work.written(tmp_path, "2026年7月1日"), approve=True)
    to = contractor(office)
    draft = RecipientDraft(kind="joint_user", name="架空運輸株式会社")
    partner = recipients.add(office.clerk, draft).recipient_id
    use = joint_uses.proposed(office.clerk, partner)
    joint_uses.add(office.clerk, partner, replace(use, from_on="2025-04-01"))
    office.watch.turn_to(date(2026, 7, 20))
    with pytest.raises(ProvisionClosed, match="「見守りのため」は、2026年7月1日に施行中の"):
        provide(matter, to, "entrusting", **SUMMER, purposes=purpose)
    provide(matter, to, "entrusting", **{**SUMMER, "to_on": "2026-06-30"}, purposes=purpose)
    shared = {"purposes": ("商品のお届けのため",), "items": ("お名前",)}
    with pytest.raises(ProvisionClosed, match="架空運輸株式会社は、2026年7月1日に施行中の"):
        provide(matter, partner, "joint_use", **SUMMER, **shared)
    provide(matter, partner, "joint_use", **{**SUMMER, "to_on": "2026-06-30"}, **shared)
