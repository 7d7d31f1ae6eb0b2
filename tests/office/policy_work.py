"""Put fictional versions of a policy with a joint use on record."""

from datetime import date
from pathlib import Path

from app.office import policy
from app.office.desk import Desk
from app.office.policy_versions import VersionRow
from app.rules.ids import PolicyVersionId
from tests.office.seats import Office

NEXT = date(2027, 4, 1)
TEXT = """架空生活協同組合の個人情報保護方針

（個人情報の利用目的）
個人情報は、次の目的に利用します。
1、商品のお届けのため
2、代金の請求のため

（個人情報の共同利用）
1、共同利用する項目
氏名、住所
2、共同利用者の範囲
架空商事株式会社、架空共済連合会
3、共同利用の目的
商品のお届けのため
4、管理について責任を負う者
架空生活協同組合（架空県架空市一丁目1-1 代表理事 架空 太郎）

2005年3月31日 制定
{day} 改訂
"""
PURPOSE = ("2、代金の請求のため", "2、代金の請求のため\n3、見守りのため")
USER = ("架空商事株式会社、", "架空商事株式会社、架空運輸株式会社、")
RENAMED = ("架空商事株式会社、", "架空商事ホールディングス株式会社、")
ITEM = ("氏名、住所", "氏名、住所、電話番号")
HEAD = ("架空 太郎", "架空 花子")


def written(folder: Path, day: str, *changes: tuple[str, str]) -> Path:
    """Write the policy of a day with some words replaced."""
    text = TEXT.format(day=day)
    for words, instead in changes:
        assert words in text
        text = text.replace(words, instead, 1)
    path = folder / f"方針 {day}.txt"
    path.write_text(text, "utf-8")
    return path


def begun(office: Office, folder: Path) -> None:
    """Add the text of the version in force."""
    policy.import_file(office.manager, written(folder, "2022年4月1日"))


def draft(
    office: Office, folder: Path, *changes: tuple[str, str], day: str = "2027年4月1日"
) -> PolicyVersionId:
    """Let a clerk take in the text of a next version."""
    on = policy.import_file(office.clerk, written(folder, day, *changes)).version_on
    (row,) = (one for one in policy.versions(office.clerk) if one.on == on)
    return row.id


def found(desk: Desk, version_id: PolicyVersionId) -> VersionRow:
    """Return a version as it stands."""
    (row,) = (one for one in policy.versions(desk) if one.id == version_id)
    return row
