"""One line says where the published policy names the office otherwise than its letters."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.office import policy, sender_facts
from tests.office.seats import Office

TEXT = """生活協同組合共立社の個人情報保護方針

(お問い合わせ窓口)
人事総務部 個人情報相談窓口
電話 {telephone}
受付時間 {hours}

2005年3月31日 制定
2022年4月1日 改訂
生活協同組合共立社
代表理事 {name}
"""
AGREEING = {
    "telephone": "0235-22-5115",
    "hours": "月曜日〜土曜日 9:30〜17:30",
    "name": "渡邊 一弥",
}


def differing(office: Office, folder: Path, **said: str) -> str:
    path = folder / "方針.txt"
    path.write_text(TEXT.format(**{**AGREEING, **said}), "utf-8")
    policy.import_file(office.manager, path, approve=True)
    return sender_facts.read(office.manager).differing


def test_nothing_is_said_without_a_text_or_where_it_agrees(office: Office, tmp_path: Path) -> None:
    assert sender_facts.read(office.manager).differing == ""
    assert differing(office, tmp_path) == ""


@pytest.mark.parametrize(
    ("field", "said"),
    [
        ("telephone", "電話番号は「0235-00-0000」"),
        ("hours", "受付の時間は「月〜金 9:00〜17:00」"),
        ("name", "代表者は「架空 太郎」"),
    ],
)
def test_each_difference_is_named(office: Office, tmp_path: Path, field: str, said: str) -> None:
    line = differing(office, tmp_path, **{field: said.split("「")[1].rstrip("」")})
    assert said in line
    assert line.startswith("公表している方針（令和4年4月1日）と違います。")


def test_a_change_of_the_facts_leaves_the_policy_alone(office: Office, tmp_path: Path) -> None:
    differing(office, tmp_path)
    before = [row.sha256 for row in policy.versions(office.manager)]
    now = sender_facts.read(office.manager).now
    new = replace(now, telephone="0235-00-0000")
    sender_facts.change(office.manager, new, office.manager.today)
    assert "電話番号は「0235-22-5115」" in sender_facts.read(office.manager).differing
    assert [row.sha256 for row in policy.versions(office.manager)] == before
