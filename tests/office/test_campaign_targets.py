"""Whom a campaign asks: frozen at a moment, without those who must not get a letter."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, cast

import pytest

from app.office import campaigns, confidentiality, consents, history, member_states, members
from app.office.campaigns import TargetFilter
from app.rules.campaigns import NoAnswer, SlipState
from app.rules.errors import OfficeError, Refused
from app.rules.ids import MemberId, PolicyVersionId
from app.rules.members import ConsentDraft
from tests.office.campaign_work import ASKED, draft_for, member_of, person, revise
from tests.office.seats import Office


@pytest.fixture
def version(office: Office, tmp_path: Path) -> PolicyVersionId:
    for place in range(1, 7):
        members.register(office.clerk, person(place, centre="北" if place < 4 else "南"))
    return revise(office, tmp_path)


def asked(office: Office, wanted: TargetFilter | None = None) -> list[MemberId]:
    return list(campaigns.preview_targets(office.clerk, wanted or TargetFilter()).ids)


def test_letters_go_out_before_the_version_is_in_force(
    office: Office, version: PolicyVersionId
) -> None:
    office.watch.turn_to(date(2027, 3, 15))
    assert len(asked(office)) == 6
    consents.record(
        office.clerk, member_of(office, 1), ConsentDraft("はい", version_on="2027-04-01")
    )
    assert len(asked(office)) == 5
    assert campaigns.freeze(office.manager, draft_for(version)).count == 5


def test_a_filter_names_centres_and_courses(office: Office, version: PolicyVersionId) -> None:
    office.watch.turn_to(ASKED)
    assert campaigns.places(office.clerk)[0] == ("北", "月-00")
    assert asked(office, TargetFilter(centres=("北",))) == [
        member_of(office, place) for place in (3, 1, 2)
    ]
    one = TargetFilter(centres=("南",), courses=("月-01", "月-02"))
    assert asked(office, one) == [member_of(office, place) for place in (4, 5)]
    frozen = campaigns.freeze(office.manager, draft_for(version, wanted=one))
    (row,) = campaigns.rows(office.clerk)
    assert (row.target_words, frozen.count) == (
        "再同意待ち／センター：南／コース：月-01・月-02",
        2,
    )


def test_who_must_not_get_a_letter_is_counted_by_a_neutral_word(
    office: Office, version: PolicyVersionId
) -> None:
    office.watch.turn_to(ASKED)
    member_states.leave(office.clerk, member_of(office, 1), "2027-04-01", "お引越し")
    member_states.decease(office.clerk, member_of(office, 2), "2027-04-01")
    member_states.stop_mail(office.clerk, member_of(office, 3), "お申出")
    confidentiality.protect(office.manager, member_of(office, 4), "2027-04-01", "支援措置")
    consents.withdraw(office.clerk, member_of(office, 5), ConsentDraft())
    preview = campaigns.preview_targets(office.clerk, TargetFilter())
    assert preview.ids == [member_of(office, 6)]
    assert preview.left_out == {"個別に発送": 1, "ご案内の対象外": 3}
    frozen = campaigns.freeze(office.manager, draft_for(version))
    page = campaigns.page(office.clerk, frozen.campaign_id)
    assert page.row.tally.by_state == {SlipState.unsent: 1, SlipState.left_out: 1}
    assert page.left_out == {"個別に発送": 1}
    alone = campaigns.slip_ids(office.clerk, frozen.campaign_id, "left_out")
    (row,) = campaigns.slip_rows(office.clerk, alone)
    assert (row.member_id, row.reason) == (member_of(office, 4), "個別に発送")


def test_the_people_of_a_campaign_stay_the_same(office: Office, version: PolicyVersionId) -> None:
    office.watch.turn_to(date(2027, 3, 15))
    frozen = campaigns.freeze(office.manager, draft_for(version))
    members.register(office.clerk, person(7, registered_on="2027-03-15"))
    assert len(campaigns.slip_ids(office.clerk, frozen.campaign_id)) == 6
    row = history.rows(office.manager)[1]
    assert row.title == "再同意の依頼を始めた"
    assert ("campaign", frozen.campaign_id) in row.subjects
    assert ("member", member_of(office, 6)) in row.subjects


def test_slip_numbers_rise_in_postal_order_and_campaigns_are_counted(
    office: Office, version: PolicyVersionId
) -> None:
    office.watch.turn_to(ASKED)
    codes = []
    for _ in range(2):
        frozen = campaigns.freeze(office.manager, draft_for(version))
        codes.append(frozen.code)
        ids = campaigns.slip_ids(office.clerk, frozen.campaign_id)
        rows = campaigns.slip_rows(office.clerk, ids)
        places = [(row.centre, row.course, row.member_code) for row in rows]
        assert places == sorted(places)
        assert [int(row.number[4:9]) for row in rows] == [1, 2, 3, 4, 5, 6]
        assert rows[0].number.startswith(frozen.code.replace("-", ""))
        with pytest.raises(Refused, match="対象の方がいません"):
            campaigns.freeze(office.manager, draft_for(version))
        waiting = campaigns.preview_targets(office.clerk, TargetFilter(), version).left_out
        assert waiting["別の依頼で回答待ち"] == 6
        campaigns.close(office.manager, frozen.campaign_id)
    assert codes == ["27-01", "27-02"]


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"title": " "}, "依頼の名前"),
        ({"title": "あ" * 61}, "長すぎます"),
        ({"changes_words": "変\u2066更"}, "目に見えない文字"),
        ({"due_on": ""}, "返信の期限を入れて"),
        ({"due_on": "2027-04-02"}, "明日より前"),
        ({"due_on": "いつか"}, "日付として読めません"),
        ({"on_no_answer": ""}, "扱いを選んで"),
        ({"on_no_answer": "agreed"}, "扱いを選んで"),
        ({"version_id": PolicyVersionId(99)}, "承認された方針の版"),
        ({"version_id": PolicyVersionId(6)}, "いちばん新しい版"),
        ({"filter": TargetFilter(("declined",))}, "再同意待ちの方にだけ"),
        ({"filter": TargetFilter(())}, "再同意待ちの方にだけ"),
        ({"filter": TargetFilter(centres=("西",))}, "対象の方がいません"),
    ],
)
def test_what_is_not_whole_starts_nothing(
    changed: dict[str, object], words: str, office: Office, version: PolicyVersionId
) -> None:
    office.watch.turn_to(ASKED)
    draft = replace(draft_for(version), **cast("dict[str, Any]", changed))
    with pytest.raises(OfficeError, match=words):
        campaigns.freeze(office.manager, draft)
    assert campaigns.rows(office.clerk) == []
    assert campaigns.freeze(office.manager, draft_for(version)).code == "27-01"


def test_only_a_manager_starts_a_campaign(office: Office, version: PolicyVersionId) -> None:
    office.watch.turn_to(ASKED)
    with pytest.raises(Refused, match="管理責任者の仕事です"):
        campaigns.freeze(office.clerk, draft_for(version))


def test_the_letter_can_be_seen_while_the_campaign_is_typed(
    office: Office, version: PolicyVersionId
) -> None:
    office.watch.turn_to(ASKED)
    draft = draft_for(version, choice=NoAnswer.contact)
    assert campaigns.preview_draft(office.clerk, draft).startswith(b"%PDF")
    with pytest.raises(Refused, match="返信の期限"):
        campaigns.preview_draft(office.clerk, replace(draft, due_on=""))
    assert campaigns.rows(office.clerk) == []
