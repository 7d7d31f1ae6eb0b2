"""Where another representative signs the letters, the next version is proposed as a draft."""

from datetime import date
from pathlib import Path

import pytest

from app.office import (
    policy,
    policy_import,
    policy_judgments,
    policy_proposals,
    policy_reading,
    policy_text,
    sender_facts,
    signatories,
)
from app.office.policy_proposals import Proposal
from app.rules.errors import Refused
from app.rules.policy_adjust_starts import name
from app.rules.policy_text import ParsedPolicy
from app.rules.policy_verdicts import Verdict
from app.rules.signatories import Signatory
from tests.office.seats import Office

TEXT = """架空生協の個人情報保護方針

(利用目的)
・お届けのため

2005年3月31日 制定
2022年4月1日 改訂
架空生協
代表理事 架空 一郎
"""
SIGNS = "渡邊　一弥"


def taken_in(office: Office, folder: Path, text: str = TEXT) -> None:
    path = folder / "方針.txt"
    path.write_text(text, "utf-8")
    policy.import_file(office.manager, path, approve=True)


def newest(office: Office) -> tuple[policy.VersionRow, ParsedPolicy]:
    row = policy.versions(office.manager)[-1]
    with office.manager.look() as unit:
        text = policy_text.settled(unit, row)
    assert text is not None
    return row, text


def test_nothing_is_proposed_without_a_text_or_where_the_names_agree(
    office: Office, tmp_path: Path
) -> None:
    assert policy_proposals.proposal(office.clerk) is None
    with pytest.raises(Refused, match="手紙の差出人と同じ"):
        policy_proposals.propose(office.clerk, "2026-07-01")
    taken_in(office, tmp_path, TEXT.replace("架空 一郎", "渡邊 一弥"))
    assert policy_proposals.proposal(office.clerk) is None


def test_the_draft_names_who_signs_and_says_so(office: Office, tmp_path: Path) -> None:
    taken_in(office, tmp_path)
    assert policy_proposals.proposal(office.clerk) == Proposal(date(2022, 4, 1), "架空 一郎", SIGNS)
    done = policy_proposals.propose(office.clerk, "令和8年7月1日")
    assert (done.outcome, done.version_on) == ("draft", date(2026, 7, 1))
    row, text = newest(office)
    assert (row.on, row.kind, row.state, row.summary) == (
        *(date(2026, 7, 1), "改訂"),
        *("draft", "代表者の変更"),
    )
    assert text.organisation.representative == "渡邊 一弥"
    assert text.revisions[-1].on == "2026-07-01"
    assert text.purposes == ("お届けのため",)


def test_what_somebody_settled_holds_for_the_draft_too(office: Office, tmp_path: Path) -> None:
    path = tmp_path / "方針.txt"
    path.write_text(TEXT, "utf-8")
    reading = policy_reading.take_up(office.manager, path)
    policy_import.register(office.manager, name(reading, 2, "", "架空の見出し"))
    policy_proposals.propose(office.clerk, "2026-07-01")
    _row, text = newest(office)
    assert [one.heading for one in text.clauses][1] == "架空の見出し"


def test_days_that_will_not_do_are_refused_and_nothing_is_made(
    office: Office, tmp_path: Path
) -> None:
    taken_in(office, tmp_path)
    before = policy.versions(office.manager)
    for typed, words in (
        ("", "施行日を入れてください"),
        ("2022年4月1日", "過ぎています"),
    ):
        with pytest.raises(Refused, match=words):
            policy_proposals.propose(office.clerk, typed)
    assert policy.versions(office.manager) == before
    policy_proposals.propose(office.clerk, "2026-07-01")
    with pytest.raises(Refused, match="すでにあります"):
        policy_proposals.propose(office.clerk, "2026-07-01")
    assert len(policy.versions(office.manager)) == len(before) + 1


def test_the_next_version_begins_from_the_one_that_is_approved_before_its_day(
    office: Office, tmp_path: Path
) -> None:
    taken_in(office, tmp_path)
    more = TEXT.replace("・お届けのため\n", "・お届けのため\n・お届けのご案内のため\n").replace(
        "2022年4月1日 改訂\n", "2022年4月1日 改訂\n2026年10月1日 改訂\n"
    )
    path = tmp_path / "次の方針.txt"
    path.write_text(more, "utf-8")
    policy.import_file(office.manager, path)
    draft, _text = newest(office)
    for demand in policy_judgments.demands_of(office.manager, draft.id):
        for one in demand.entries:
            policy_judgments.judge(
                office.manager, draft.id, demand.demand.key, one.entry, Verdict.related
            )
    policy.approve(office.manager, draft.id)
    policy_proposals.propose(office.clerk, "2027-01-01")
    _row, text = newest(office)
    assert text.purposes == ("お届けのため", "お届けのご案内のため")
    assert [one.on for one in text.revisions][-2:] == ["2026-10-01", "2027-01-01"]


def test_a_draft_that_names_the_right_person_is_proposed_once(
    office: Office, tmp_path: Path
) -> None:
    taken_in(office, tmp_path)
    policy_proposals.propose(office.clerk, "2026-07-01")
    assert policy_proposals.proposal(office.clerk) is None


def test_another_office_that_signs_and_another_spelling_propose_nothing(
    office: Office, tmp_path: Path
) -> None:
    taken_in(office, tmp_path, TEXT.replace("架空 一郎", "渡辺 一弥"))
    assert policy_proposals.proposal(office.clerk) is None
    begun = office.manager.today
    signatories.add(office.manager, Signatory("個人情報保護管理責任者", "見本 責任子", begun))
    assert policy_proposals.proposal(office.clerk) is None
    assert "代表者" not in sender_facts.read(office.manager).differing


def test_who_signs_from_a_later_day_is_named_for_that_day(office: Office, tmp_path: Path) -> None:
    taken_in(office, tmp_path, TEXT.replace("架空 一郎", "渡邊 一弥"))
    signatories.add(office.manager, Signatory("代表理事", "架空　新子", date(2026, 6, 20)))
    assert policy_proposals.proposal(office.clerk) is None
    policy_proposals.propose(office.clerk, "2026-06-20")
    assert newest(office)[1].organisation.representative == "架空 新子"
