"""Scans stand beside the answers that they prove, and open as they were handed over."""

from pathlib import Path

import pytest
from sqlalchemy import text

from app.office import consents, history, members
from app.rules.errors import BadFile, Refused
from app.rules.ids import ConsentId, EvidenceId, MemberId
from tests.exchange.policy_files import empty_pdf
from tests.exchange.test_evidence_files import png
from tests.office.seats import Office, member

FIRST = ConsentId(1)


@pytest.fixture
def key(office: Office) -> MemberId:
    return members.register(office.clerk, member()).member_id


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    path = tmp_path / "架空の申込書.pdf"
    path.write_bytes(empty_pdf())
    return path


def attached(office: Office, scan: Path) -> EvidenceId:
    consents.attach(office.clerk, FIRST, scan)
    return consents.evidence(office.clerk, FIRST)[-1].id


def change(office: Office, statement: str) -> None:
    with office.manager.unit("試み") as unit:
        unit.session.execute(text(statement))
        unit.log()


def test_a_scan_comes_back_byte_for_byte_and_its_opening_is_logged(
    office: Office, key: MemberId, scan: Path
) -> None:
    file = attached(office, scan)
    (row,) = consents.evidence(office.auditor, FIRST)
    assert (row.file_name, row.media_type, row.added_by) == (
        "架空の申込書.pdf",
        "application/pdf",
        "試験　担当者",
    )
    assert consents.evidence_file(office.auditor, file) == ("application/pdf", empty_pdf())
    opened, put = history.rows(office.manager)[:2]
    assert (opened.title, put.title) == ("同意の資料を閲覧", "同意の資料を添付")
    assert set(opened.subjects) == {("member", key), ("consent", FIRST)}
    assert opened.staff_name == "試験　監査員"


def test_the_same_file_stands_there_once(office: Office, key: MemberId, scan: Path) -> None:
    del key
    attached(office, scan)
    with pytest.raises(Refused, match="もう添付されています"):
        consents.attach(office.clerk, FIRST, scan)
    scan.write_bytes(png())
    attached(office, scan)
    assert [one.media_type for one in consents.evidence(office.clerk, FIRST)] == [
        "application/pdf",
        "image/png",
    ]


def test_what_is_no_scan_leaves_nothing(office: Office, key: MemberId, scan: Path) -> None:
    del key
    scan.write_text("架空の文", "utf-8")
    before = history.rows(office.manager)[0].number
    with pytest.raises(BadFile):
        consents.attach(office.clerk, FIRST, scan)
    scan.write_bytes(empty_pdf())
    with pytest.raises(Refused, match="見つかりません"):
        consents.attach(office.clerk, ConsentId(99), scan)
    assert consents.evidence(office.clerk, FIRST) == []
    assert history.rows(office.manager)[0].number == before


def test_a_scan_of_somebody_protected_opens_with_a_reason_only(
    office: Office, key: MemberId, scan: Path
) -> None:
    file = attached(office, scan)
    change(office, f"UPDATE members SET confidential = 1 WHERE id = {key}")
    before = history.rows(office.manager)[0].number
    with pytest.raises(Refused, match="秘匿"):
        consents.evidence_file(office.clerk, file)
    with pytest.raises(Refused, match="秘匿の連絡先の閲覧は"):
        consents.evidence_file(office.auditor, file, "監査のため")
    assert history.rows(office.manager)[0].number == before
    assert consents.evidence_file(office.clerk, file, "ご本人からの照会")[1] == empty_pdf()
    values = history.rows(office.manager)[0].values
    assert values is not None
    assert values["reason"] == "ご本人からの照会"


def test_an_erased_scan_says_so_and_an_altered_one_stays_shut(
    office: Office, key: MemberId, scan: Path
) -> None:
    del key
    file = attached(office, scan)
    change(office, "DROP TRIGGER guard_consent_evidence_update")
    change(office, "UPDATE consent_evidence SET content = X'25504446'")
    with pytest.raises(Refused, match="内容と違っています"):
        consents.evidence_file(office.clerk, file)
    change(office, "UPDATE consent_evidence SET content = NULL, file_name = ''")
    with pytest.raises(Refused, match="消去済"):
        consents.evidence_file(office.clerk, file)
    with pytest.raises(Refused, match="見つかりません"):
        consents.evidence_file(office.clerk, EvidenceId(99))


def test_altered_details_of_the_ledger_are_found_with_the_log(
    office: Office, key: MemberId
) -> None:
    del key
    assert history.verify(office.auditor).ok
    change(office, "DROP TRIGGER guard_consent_details_update")
    change(office, "UPDATE consent_details SET receiver = '別人' WHERE consent_id = 1")
    found = history.verify(office.auditor)
    assert (found.ok, found.verdict.ok, found.altered_consent) == (False, True, 1)
    assert "同意の記録1番" in found.sentence
