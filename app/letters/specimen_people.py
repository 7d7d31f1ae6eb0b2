"""Hold the plainly fictional office and person that every specimen of a letter shows."""

from datetime import date

from app.letters.facts import Addressee, Head, Organisation

OFFICE = Organisation(
    name="生活協同組合架空",
    postal_code="000-0000",
    address="架空県架空市架空町1丁目2-3",
    signatory_title="専務理事",
    signatory_name="架空 太郎",
    desk="総務部 個人情報窓口",
    telephone="000-000-0000",
    hours="月〜土 午前9時30分〜午後5時30分",
    mark="架総発",
)
ADDRESSEE = Addressee("000-0001", "架空県架空市見本町1丁目2番3号 見本ハイツ205号室", "見本　花子")
NOBODY = Addressee("", "", "受付番号 26-0012 のご請求者")
COMPANY = Addressee("000-0002", "架空県架空市見本町4丁目5番6号", "見本印刷株式会社", "御中")
OFFICIAL = Addressee("000-0003", "架空県架空市見本町7丁目8番9号", "見本警察署", "御中")
IN_CHARGE = "見本 次郎"
DATED, RECEIVED = date(2026, 4, 30), date(2026, 4, 20)
RECEIPT = "26-0012"
ARTICLE = "個人情報の保護に関する法律第33条第2項第2号"
HEAD = Head("", DATED, "", draft=True)
"""A specimen is a draft: it never bears a number, nor an anchor of the log."""
