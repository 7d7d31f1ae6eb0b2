"""Corrections, notices, evidence and details stay as they were written, whatever SQL says."""

from dataclasses import replace
from datetime import date

from app.storage.evidence import NewEvidence
from app.storage.notices import NewNotice
from tests.storage.cheats import Attack, assert_all_refused
from tests.storage.records import (
    AT,
    BY,
    COMING,
    DRAFT,
    HANAKO,
    NEWEST,
    Records,
    agree,
    correction,
    enter,
    somebody,
)

# Consents 1 and 2 open the register for members 1 and 2; 3 declines, and 4 corrects it.
CORRECTIONS: dict[str, Attack] = {
    "a correction of somebody else's row": lambda row: [
        row.consent(7, member_id=2, corrects_id=1),
    ],
    "a second correction of one row": lambda row: [row.consent(7, member_id=1, corrects_id=3)],
    "a correction of itself": lambda row: [row.consent(7, member_id=1, corrects_id=7)],
    "a correction of no row": lambda row: [row.consent(7, member_id=1, corrects_id=99)],
    "a correction that makes her answer her child's": lambda row: [
        row.consent(7, member_id=1, corrects_id=1, child_id=1),
    ],
    "a correction pointed elsewhere": lambda _: [
        "UPDATE consents SET corrects_id = 1 WHERE id = 4"
    ],
    "a correction taken back": lambda _: ["UPDATE consents SET corrects_id = NULL WHERE id = 4"],
    "a correction deleted": lambda _: ["DELETE FROM consents WHERE id = 4"],
    "a row taken back that is none": lambda row: [row.consent(7, member_id=1, answer="voided")],
}

CONSENTS: dict[str, Attack] = {
    "a renewal of some clauses only": lambda row: [
        row.consent(7, answer="renewed", all_clauses=False)
    ],
    "a row slipped in before the newest": lambda row: [row.consent(9), row.consent(8)],
    "a consent given after its record": lambda row: [row.consent(7, given_on=date(2026, 5, 2))],
    "a consent by nobody who may": lambda row: [row.consent(7, consenter="neighbour")],
    "a guardian without 続柄": lambda row: [row.consent(7, consenter="guardian")],
    "a consent moved to a child": lambda _: ["UPDATE consents SET child_id = 1 WHERE id = 1"],
    "a guardian made the member": lambda _: ["UPDATE consents SET consenter = 'guardian'"],
    "a consent upon the notice of somebody else": lambda row: [
        row.consent(7, member_id=2, notice_id=1),
    ],
    "a consent upon the notice of another version": lambda row: [
        row.consent(7, member_id=1, notice_id=1, **row.to(COMING)),
    ],
    "a consent upon no notice": lambda row: [row.consent(7, member_id=1, notice_id=99)],
    "other details": lambda _: ["UPDATE consent_details SET receiver = '別人'"],
    "other details by the salt": lambda _: ["UPDATE consent_details SET salt = '00'"],
    "details moved to another row": lambda _: [
        "UPDATE consent_details SET consent_id = 9 WHERE consent_id = 1"
    ],
}

NOTICES: dict[str, Attack] = {
    "a notice of a draft": lambda row: [
        row.notice(7, policy_version_id=row.version(DRAFT), text_sha256="")
    ],
    "a notice of another text": lambda row: [row.notice(7, text_sha256="0" * 64)],
    "a notice to nobody": lambda row: [row.notice(7, member_id=-1)],
    "a notice under a number given before": lambda row: [row.notice(1)],
    "a notice over another": lambda row: [
        row.notice(1, member_id=2) + " ON CONFLICT (id) DO UPDATE SET member_id = 2"
    ],
    "a notice redated": lambda _: ["UPDATE notices SET shown_on = '2026-04-20'"],
    "a notice to somebody else": lambda _: ["UPDATE notices SET member_id = 2"],
    "a notice of another version": lambda row: [
        f"UPDATE notices SET policy_version_id = {row.version(COMING)}, text_sha256 = ''"
    ],
    "a notice deleted": lambda _: ["DELETE FROM notices"],
}

EVIDENCE: dict[str, Attack] = {
    "another file": lambda _: ["UPDATE consent_evidence SET content = 'cd'"],
    "another hash": lambda _: [f"UPDATE consent_evidence SET sha256 = '{'0' * 64}'"],
    "another file with its hash": lambda _: [
        f"UPDATE consent_evidence SET content = 'cd', sha256 = '{'0' * 64}'"
    ],
    "another name": lambda _: ["UPDATE consent_evidence SET file_name = '別.png'"],
    "evidence of another answer": lambda _: ["UPDATE consent_evidence SET consent_id = 2"],
    "a file put back after erasure": lambda _: [
        "UPDATE consent_evidence SET content = NULL",
        "UPDATE consent_evidence SET content = 'cd'",
    ],
    "evidence deleted": lambda _: ["DELETE FROM consent_evidence"],
    "evidence over another": lambda row: [row.evidence(1)],
    "evidence without a file": lambda row: [row.evidence(7, content=None)],
    "evidence cut short": lambda row: [row.evidence(7, byte_count=3)],
    "evidence without its hash": lambda row: [row.evidence(7, sha256="")],
    "evidence of no answer": lambda row: [row.evidence(7, consent_id=99)],
}


def test_a_correction_stands_for_one_row_for_ever(records: Records) -> None:
    _work(records)
    assert_all_refused(records, CORRECTIONS, by="ledger:")


def test_an_answer_says_truly_who_gave_it_and_when(records: Records) -> None:
    _work(records)
    assert_all_refused(records, CONSENTS, by="ledger:")


def test_notices_stay(records: Records) -> None:
    _work(records)
    assert_all_refused(records, NOTICES, by="ledger:")


def test_evidence_stays(records: Records) -> None:
    _work(records)
    assert_all_refused(records, EVIDENCE, by="ledger:")


def test_evidence_and_details_may_be_erased(records: Records) -> None:
    _work(records)
    records.cheat(
        "UPDATE consent_evidence SET content = NULL, file_name = ''",
        "DELETE FROM consent_details WHERE consent_id = 1",
    )
    with records.read() as unit:
        (file,) = unit.evidence.rows(unit.consents.rows([1])[0].id)
        assert (file.erased, file.file_name, len(file.sha256)) == (True, "", 64)
        assert unit.consents.rows([1])[0].receiver == ""


def _work(records: Records) -> None:
    with records.write() as unit:
        first, second = enter(unit, HANAKO), enter(unit, somebody(2))
        wrong = agree(unit, first, NEWEST, date(2026, 4, 28), "declined")
        correction(unit, wrong, "voided")
        version = unit.policies.find(NEWEST)
        assert version is not None
        shown = NewNotice(first, version.id, version.sha256, date(2026, 4, 25), "form")
        unit.notices.add_all([shown, replace(shown, member_id=second)], BY, AT)
        opened = unit.consents.rows([1])[0].id
        unit.evidence.add(NewEvidence(opened, "架空.png", "image/png", b"ab"), BY, AT)
        unit.log()
