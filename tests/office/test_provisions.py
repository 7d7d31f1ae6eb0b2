"""Nothing leaves the house without a ground; what left is on record, each with its duty."""

from datetime import date

import pytest

from app.office import (
    consents,
    member_states,
    members,
    merging,
    nonconformities,
    provision_rows,
    provisions,
)
from app.office.provisions import AuthorityProvision
from app.rules.errors import Refused
from app.rules.members import ConsentDraft
from app.rules.provision_grounds import ProvisionGround
from app.rules.provisions import Way, keep_until
from tests.office import seats
from tests.office.matters import Matter
from tests.office.remedies import contractor, given, provide, third_party
from tests.office.seats import Office


def test_a_provision_names_whom_what_when_and_why(matter: Matter) -> None:
    to = third_party(matter.office)
    key = provide(matter, to, "consent")
    row = provision_rows.of_member(matter.office.auditor, matter.member_id)[0]
    assert (row.id, row.recipient_name, row.ground) == (
        key,
        "架空子育て支援センター",
        ProvisionGround.consent,
    )
    assert (row.record_duty, row.items_words, row.from_on) == (
        True,
        "お名前、ご住所",
        date(2026, 4, 16),
    )
    assert keep_until(row, row.recorded_on) == date(2029, 4, 20)
    assert provision_rows.ids(matter.office.clerk, recipient_id=to) == [key]


@pytest.mark.parametrize(
    ("ground", "words"),
    [("", "根拠を選んで"), ("none", "根拠を選んで"), ("joint_use", "委託先に提供できません")],
)
def test_without_a_fitting_ground_it_is_refused(ground: str, words: str, matter: Matter) -> None:
    with pytest.raises(Refused, match=words):
        provide(matter, contractor(matter.office), ground)
    assert provision_rows.ids(matter.office.clerk) == []


@pytest.mark.parametrize(
    ("days", "words"),
    [
        ({"from_on": ""}, "架空印刷株式会社との契約が登録されていません"),
        ({"from_on": "2026-04-17", "until_on": ""}, "契約は2026年4月17日からです"),
        ({"from_on": "2025-04-01", "until_on": "2026-04-15"}, "2026年4月15日で終わっています"),
    ],
)
def test_a_contractor_needs_a_contract_on_the_day(
    days: dict[str, str], words: str, matter: Matter
) -> None:
    with pytest.raises(Refused, match=words):
        provide(matter, contractor(matter.office, **days), "entrusting")


def test_consent_is_asked_of_the_ledger_as_of_the_day(matter: Matter) -> None:
    clerk, to = matter.office.clerk, third_party(matter.office)
    consents.withdraw(clerk, matter.member_id, ConsentDraft(given_on="2026-04-16", method="書面"))
    with pytest.raises(Refused, match="同意が、2026年4月16日の時点で確かめられません"):
        provide(matter, to, "consent")
    provide(matter, to, "consent", from_on="2026-04-15")


def test_what_has_happened_is_recorded_as_a_fact_to_be_remedied(matter: Matter) -> None:
    clerk, to = matter.office.clerk, contractor(matter.office, from_on="")
    draft = given(matter, to, "entrusting")
    done = provisions.record_fact(clerk, draft, "契約の前に名簿を渡していた")
    assert provision_rows.of_member(clerk, matter.member_id)[0].id == done.provision_id
    fact = nonconformities.rows(clerk)[0].row
    assert fact.what == "契約の前に名簿を渡していた"
    assert "契約が登録されていません" in fact.refusal


def test_what_the_gate_lets_through_is_no_fact(matter: Matter) -> None:
    draft = given(matter, contractor(matter.office), "entrusting")
    with pytest.raises(Refused, match="そのまま登録できます"):
        provisions.record_fact(matter.office.clerk, draft, "架空")


def test_a_fact_may_have_had_no_ground(matter: Matter) -> None:
    draft = given(matter, third_party(matter.office), "none")
    provisions.record_fact(matter.office.clerk, draft, "同意を確かめずに渡していた")
    row = provision_rows.of_member(matter.office.clerk, matter.member_id)[0]
    assert (row.ground.word, row.record_duty) == ("根拠なし", True)


def authority(matter: Matter) -> None:
    with matter.office.manager.unit("架空の照会への回答") as unit:
        key = provisions.record_authority_in(
            unit,
            AuthorityProvision(
                recipient_name="架空県架空警察署",
                ground=ProvisionGround.law,
                on=date(2026, 4, 17),
                items=("お名前", "ご住所"),
                way=Way.paper,
                people=((matter.member_id, None),),
            ),
        )
        unit.log((("provision", key),))


def test_what_went_to_an_authority_is_seen_by_the_head_alone(matter: Matter) -> None:
    authority(matter)
    office, person = matter.office, matter.member_id
    assert len(provision_rows.of_member(office.manager, person)) == 1
    key = provision_rows.ids(office.manager)[0]
    for desk in (office.clerk, office.auditor):
        assert provision_rows.of_member(desk, person) == []
        assert provision_rows.ids(desk) == []
        assert provision_rows.rows(desk, [key]) == []


def test_the_records_disclosed_are_only_those_the_law_wants(matter: Matter) -> None:
    provide(matter, contractor(matter.office), "entrusting")
    provide(matter, third_party(matter.office), "consent")
    provide(matter, third_party(matter.office, "架空団体"), "law")
    authority(matter)
    with matter.office.manager.look() as unit:
        lines = provisions.record_lines(unit, matter.member_id)
    assert [(line.name, line.group) for line in lines] == [("令和8年4月16日", "第三者提供の記録")]
    assert lines[0].content == (
        "架空子育て支援センター、山形県鶴岡市架空町2-2、代表者 架空　代表子に、"
        "ご本人の同意を得てお名前、ご住所を提供（記録媒体（CD-Rなど））"
    )


def test_authorities_have_a_register_of_their_own(matter: Matter) -> None:
    authority(matter)
    with matter.office.manager.look() as unit:
        to = unit.provisions.rows(unit.provisions.ids(head_only=True))[0].recipient_id
    with pytest.raises(Refused, match="官公署・弁護士会等からの照会"):
        provide(matter, to, "law")


def test_a_provision_may_name_several_people_once_each(matter: Matter) -> None:
    other = members.register(matter.office.clerk, seats.member("00010002")).member_id
    people = ((matter.member_id, None), (other, None), (other, None))
    provide(matter, contractor(matter.office), "entrusting", people=people)
    assert provision_rows.of_member(matter.office.clerk, other)[0].people == people[:2]


def test_hostile_words_are_refused(office: Office) -> None:
    matter = Matter.taken(office)
    to = contractor(office)
    for changed in ({"items": ("名\u202e前",)}, {"purpose": "目\x00的"}):
        with pytest.raises(Refused, match="目に見えない文字"):
            provide(matter, to, "entrusting", **changed)


def test_a_member_named_with_her_merged_double_stands_once(matter: Matter) -> None:
    office = matter.office
    double = members.register(office.clerk, seats.member("00000077"))
    merging.merge(office.manager, matter.member_id, double.member_id, "同じ方だった")
    both = ((matter.member_id, None), (double.member_id, None))
    key = provide(matter, contractor(office), "entrusting", people=both)
    (row,) = provision_rows.rows(office.clerk, [key])
    assert row.people == ((matter.member_id, None),)


def test_somebody_who_had_left_is_asked_about(matter: Matter) -> None:
    office, to = matter.office, contractor(matter.office)
    member_states.leave(office.clerk, matter.member_id, "2026-04-17", "引っ越し")
    with pytest.raises(Refused, match="「退会」の方です。この提供の対象に入れてよいか"):
        provide(matter, to, "entrusting", from_on="2026-04-18")
    provide(matter, to, "entrusting", from_on="2026-04-18", confirmed=True)
    provide(matter, to, "entrusting", from_on="2026-04-16")
