"""A file stands beside an answer with its hash; the hash stays when the file is erased."""

import hashlib

from app.rules.ids import ConsentId, EvidenceId
from app.storage.evidence import EvidenceRow, NewEvidence
from tests.storage.records import AT, BY, HANAKO, Records, enter

SCAN = bytes(range(256)) * 40
FIRST = ConsentId(1)


def test_a_file_comes_back_byte_for_byte(records: Records) -> None:
    key = _keep(records)
    with records.read() as unit:
        assert unit.evidence.rows(FIRST) == [
            EvidenceRow(
                id=key,
                consent_id=FIRST,
                file_name="架空の申込書.pdf",
                media_type="application/pdf",
                byte_count=len(SCAN),
                sha256=hashlib.sha256(SCAN).hexdigest(),
                added_at=AT,
                added_by="架空　担当",
                erased=False,
            )
        ]
        assert unit.evidence.content(key) == SCAN
        assert unit.consents.rows([1])[0].evidence_count == 1


def test_after_erasure_the_hash_stays(records: Records) -> None:
    key = _keep(records)
    records.cheat("UPDATE consent_evidence SET content = NULL, file_name = ''")
    with records.read() as unit:
        row = unit.evidence.row(key)
        assert row is not None
        assert (row.erased, row.file_name, row.byte_count) == (True, "", len(SCAN))
        assert row.sha256 == hashlib.sha256(SCAN).hexdigest()
        assert unit.evidence.content(key) is None


def test_what_is_not_there_is_not_found(records: Records) -> None:
    with records.read() as unit:
        assert unit.evidence.row(EvidenceId(9)) is None
        assert unit.evidence.content(EvidenceId(9)) is None
        assert unit.evidence.rows(ConsentId(9)) == []


def _keep(records: Records) -> EvidenceId:
    with records.write() as unit:
        enter(unit, HANAKO)
        new = NewEvidence(FIRST, "架空の申込書.pdf", "application/pdf", SCAN)
        key = unit.evidence.add(new, BY, AT)
        unit.log()
    return key
