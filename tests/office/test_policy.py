"""Versions of the policy: frozen once approved, and no line of a text is ever lost."""

from datetime import date
from pathlib import Path

import pytest

from app.letters import extraction
from app.office import history, members, policy, policy_file, policy_history
from app.office.policy import Outcome
from app.rules.errors import BadFile, OfficeError, Refused
from app.rules.ids import PolicyVersionId
from tests.office.seats import Office, member

TEXT = """架空の個人情報保護方針

(利用目的)
1 お届けのため
2 ご案内のため

2005年3月31日 制定
{day} 改訂
"""


def policy_text(folder: Path, day: str = "2022年4月1日", more: str = "") -> Path:
    path = folder / "方針.txt"
    path.write_text(TEXT.format(day=day) + more, "utf-8")
    return path


def take(office: Office, path: Path, *, approve: bool = False) -> Outcome:
    return policy.import_file(office.manager, path, approve=approve).outcome


def states(office: Office) -> dict[date, str]:
    return {row.on: row.state for row in policy.versions(office.manager)}


def test_a_text_is_added_to_its_version_once(office: Office, tmp_path: Path) -> None:
    path = policy_text(tmp_path)
    assert take(office, path) == "text_added"
    row = policy.versions(office.manager)[-1]
    assert (row.state, row.has_text, row.text_added_on) == (
        "in_force",
        True,
        office.manager.today,
    )
    number = history.rows(office.manager)[0].number
    again = policy.import_file(office.manager, path)
    assert (again.outcome, again.changes.touched) == ("unchanged", frozenset())
    assert history.rows(office.manager)[0].number == number


def test_another_text_for_a_frozen_version_is_refused(office: Office, tmp_path: Path) -> None:
    take(office, policy_text(tmp_path))
    sha256 = policy.versions(office.manager)[-1].sha256
    with pytest.raises(Refused, match="別の本文"):
        take(office, policy_text(tmp_path, more="別の行\n"))
    assert policy.versions(office.manager)[-1].sha256 == sha256


def test_a_new_newest_day_becomes_a_draft_that_a_manager_approves(
    office: Office, tmp_path: Path
) -> None:
    path = policy_text(tmp_path, "2027年4月1日")
    draft = policy.import_file(office.clerk, path)
    assert (draft.outcome, draft.version_on) == ("draft", date(2027, 4, 1))
    assert states(office)[date(2027, 4, 1)] == "draft"
    assert take(office, policy_text(tmp_path, "2027年4月1日", "直した行\n")) == "draft"
    version = policy.versions(office.manager)[-1]
    policy.approve(office.manager, version.id)
    assert states(office)[date(2027, 4, 1)] == "approved"
    with pytest.raises(Refused, match="もう承認"):
        policy.approve(office.manager, version.id)
    office.watch.turn_to(date(2027, 4, 1))
    assert states(office)[date(2027, 4, 1)] == "in_force"
    assert states(office)[date(2022, 4, 1)] == "past"


def test_a_manager_may_approve_at_once_and_a_waiting_draft_too(
    office: Office, tmp_path: Path
) -> None:
    path = policy_text(tmp_path, "2027年4月1日")
    assert take(office, path) == "draft"
    assert take(office, path) == "unchanged"
    assert take(office, path, approve=True) == "approved"
    assert take(office, path, approve=True) == "unchanged"
    with pytest.raises(Refused, match="管理責任者"):
        policy.import_file(office.clerk, path, approve=True)


def test_an_older_version_cannot_slip_in_once_there_are_consents(
    office: Office, tmp_path: Path
) -> None:
    assert take(office, policy_text(tmp_path, "2019年5月1日")) == "draft"
    members.register(office.clerk, member())
    with pytest.raises(Refused, match="同意の記録が始まった後"):
        take(office, policy_text(tmp_path, "2020年5月1日"))
    waiting = next(row for row in policy.versions(office.manager) if row.state == "draft")
    with pytest.raises(Refused, match="同意の記録が始まった後"):
        policy.approve(office.manager, waiting.id)
    assert take(office, policy_text(tmp_path, "2021年6月1日")) == "text_added"


def test_a_draft_of_later_does_not_close_the_way_for_an_earlier_one(
    office: Office, tmp_path: Path
) -> None:
    members.register(office.clerk, member())
    assert take(office, policy_text(tmp_path, "2028年4月1日")) == "draft"
    assert take(office, policy_text(tmp_path, "2027年4月1日"), approve=True) == "approved"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("架空の方針\n\n日付のない文書です。\n", "日付が見つかりません"),
        ("架空の方針\n\n2005年3月31日 制定\n2031年4月 改訂\n", "日がありません"),
    ],
)
def test_a_text_without_a_whole_newest_day_is_refused(
    text: str, words: str, office: Office, tmp_path: Path
) -> None:
    path = tmp_path / "方針.txt"
    path.write_text(text, "utf-8")
    with pytest.raises(Refused, match=words):
        take(office, path)
    assert len(states(office)) == 6
    assert policy.parse_file(path).clauses


def test_a_text_of_which_a_line_would_be_lost_is_refused(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(policy_file, "lost_lines", lambda *_: ["消えた行"])
    with pytest.raises(Refused, match=r"読み取れない行が1行.*消えた行"):
        take(office, policy_text(tmp_path))
    assert not policy.versions(office.manager)[-1].has_text


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("方針.txt", b""),
        ("方針.txt", b"\x00\xff\x13" * 900),
        ("方針.docx", b"PK\x03\x04half"),
        ("方針.pdf", b"%PDF-1.7 half"),
        ("方針.txt", b"a" * 5_000_001),
        ("方針.exe", b"MZ"),
    ],
)
def test_a_file_that_is_none_changes_nothing(
    name: str, content: bytes, office: Office, tmp_path: Path
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    before = history.rows(office.manager)[0].number
    with pytest.raises(BadFile):
        take(office, path)
    assert history.rows(office.manager)[0].number == before


def test_the_text_of_a_version_is_read_back_by_its_clauses(office: Office, tmp_path: Path) -> None:
    newest = policy.versions(office.manager)[-1]
    assert policy.text_of(office.auditor, newest.id) is None
    take(office, policy_text(tmp_path))
    found = policy.text_of(office.auditor, newest.id)
    assert found is not None
    assert found.row.purpose_count == 2
    assert found.parsed.purposes == ("お届けのため", "ご案内のため")
    for act in (
        lambda: policy.text_of(office.manager, PolicyVersionId(99)),
        lambda: policy.approve(office.manager, PolicyVersionId(99)),
        lambda: policy.set_weight(office.manager, PolicyVersionId(99), major=True),
    ):
        with pytest.raises(OfficeError, match="見つかりません"):
            act()


def test_the_weight_of_a_version_is_a_logged_choice(office: Office) -> None:
    newest = policy.versions(office.manager)[-1]
    policy.set_weight(office.manager, newest.id, major=False)
    assert not policy.versions(office.manager)[-1].major
    assert history.rows(office.manager)[0].values == {"major": [True, False]}


def test_the_history_prints_approved_versions_only(office: Office, tmp_path: Path) -> None:
    take(office, policy_text(tmp_path))
    take(office, policy_text(tmp_path, "2027年4月1日"))
    text = extraction.text(policy_history.draw(office.auditor))
    assert text.split("照合値は")[0].count("本文未登録") == 5
    assert "後から登録" in text
    assert "令和9年" not in text
    assert policy.versions(office.manager)[-2].sha256[:16] in text.replace("\n", "")
