"""One line of the consent history says all that the ledger holds of an answer."""

from dataclasses import replace
from datetime import UTC, date, datetime

from app.office.rows import ConsentRow
from app.rules.ids import ConsentId, MemberId
from app.ui.tabs.consent_list import facts

ROW = ConsentRow(
    id=ConsentId(1),
    member_id=MemberId(1),
    member_code="00010001",
    member_name="架空　花子",
    answer="granted",
    version_on=date(2022, 4, 1),
    inferred=False,
    given_on=date(2026, 4, 12),
    method="書面",
    receiver="見本　受付子",
    note="",
    text_sha256="",
    recorded_at=datetime(2026, 4, 12, 1, tzinfo=UTC),
    recorded_by="試験　担当",
    recorded_code="00010001",
)


def test_the_code_of_the_record_is_named_where_another_one_stands_for_it() -> None:
    assert dict(facts(ROW))["登録のときの組合員コード"] == ""
    merged = replace(ROW, recorded_code="00020002")
    assert dict(facts(merged))["登録のときの組合員コード"] == "00020002"
