"""The whole text of a version is printed as it was registered, and never of one without text."""

from datetime import date
from pathlib import Path

import pytest

from app.letters.extraction import text
from app.office import policy, policy_sheet
from app.office.policy import VersionRow
from app.rules.errors import Refused
from app.rules.ids import PolicyVersionId
from tests.office.seats import Office

TEXT = """架空の個人情報保護方針

(利用目的)
1 お届けのため
2 <b>ご案内</b>のため

2005年3月31日 制定
{day} 改訂
"""


def taken(office: Office, folder: Path, day: str) -> VersionRow:
    path = folder / "方針.txt"
    path.write_text(TEXT.format(day=day), "utf-8")
    on = policy.import_file(office.manager, path).version_on
    return next(row for row in policy.versions(office.manager) if row.on == on)


def test_every_line_is_printed_with_the_hash_and_the_day_of_the_text(
    office: Office, tmp_path: Path
) -> None:
    row = taken(office, tmp_path, "2022年4月1日")
    printed = text(policy_sheet.draw(office.auditor, row.id))
    for line in filter(None, TEXT.format(day="2022年4月1日").split("\n")):
        assert line in printed, line
    assert f"照合値 {row.sha256}　本文の登録 令和8年4月20日" in printed
    assert "令和4年4月1日改訂の版（施行中）" in printed
    assert policy_sheet.file_name(row) == "個人情報保護方針_20220401改訂"


@pytest.mark.parametrize(
    ("approved", "turned_to", "state"),
    [
        (False, date(2026, 4, 20), "案"),
        (True, date(2026, 4, 20), "承認済・施行前"),
        (True, date(2027, 4, 1), "施行中"),
    ],
)
def test_the_state_of_the_day_of_printing_is_named(
    approved: bool, turned_to: date, state: str, office: Office, tmp_path: Path
) -> None:
    row = taken(office, tmp_path, "2027年4月1日")
    if approved:
        policy.approve(office.manager, row.id)
    office.watch.turn_to(turned_to)
    assert f"令和9年4月1日改訂の版（{state}）" in text(policy_sheet.draw(office.manager, row.id))


def test_a_version_without_text_or_none_at_all_is_refused(office: Office) -> None:
    first = policy.versions(office.manager)[0]
    with pytest.raises(Refused, match="2005年3月31日の版は、本文が登録されていないため印刷"):
        policy_sheet.draw(office.manager, first.id)
    with pytest.raises(Refused, match="見つかりません"):
        policy_sheet.draw(office.manager, PolicyVersionId(999))
