"""Fictional certificates, notices and registers that the tests of letters share."""

from dataclasses import replace
from datetime import date

from app.letters.certificate import CertificateFacts, CertificateLine
from app.letters.notice import NoticeFacts
from app.letters.register_sheet import SheetFacts
from tests.letters.samples import ADDRESSEE, HEAD, ORGANISATION

SELF = CertificateLine(
    about="ご本人",
    version_on=date(2027, 4, 1),
    version_words="改訂（重要）",
    text_sha256="0123456789abcdef" * 4,
    text_state="",
    answer_words="方針の内容すべてに同意",
    given_on=date(2027, 4, 20),
    method="返信票（整理番号 27-04-00123-9）",
    receiver="試験 次郎",
    consenter_words="ご本人",
    recorded_words="令和9年4月22日（操作記録 1230）",
)
CHILD = replace(
    SELF,
    about="試験　一花",
    version_on=date(2019, 5, 1),
    text_sha256="",
    text_state="本文は令和9年5月10日に追加",
    given_on=date(2026, 6, 3),
    method="申込書",
    receiver="",
    consenter_words="試験　花子（母、親権者）",
    recorded_words="令和8年6月5日",
)
CERTIFICATE = CertificateFacts(
    head=HEAD,
    organisation=ORGANISATION,
    addressee=ADDRESSEE,
    member_code="00012345",
    member_name="試験　花子",
    as_of_on=date(2027, 5, 12),
    lines=(SELF, CHILD),
    in_charge="試験 次郎",
)
RETURNED = NoticeFacts(
    head=HEAD,
    organisation=ORGANISATION,
    addressee=ADDRESSEE,
    items=(
        ("同意した方針の日付", "申込書の下の「方針の版」の欄に、日付をご記入ください。"),
        ("お子さまの生年月日", "「令和19年」とご記入いただいています。年をご確認ください。"),
    ),
    values={
        "received_on": "令和8年4月20日",
        "return_by": "令和8年5月11日（月）",
        "keep_until": "令和8年7月31日",
    },
    in_charge="試験 次郎",
    enclosures=("お預かりした申込書 1枚", "返信用の封筒"),
)
LEAVING = replace(
    RETURNED,
    items=(
        ("ご案内", "令和8年4月30日までにすべて止めました"),
        ("登録の内容", "令和8年7月31日に消去いたします"),
    ),
    values={"left_on": "令和8年4月30日"},
    enclosures=(),
)
GRADUATION = replace(LEAVING, values={"graduated_on": "令和9年3月31日"})
WITHDRAWAL = replace(LEAVING, values={"withdrawn_on": "令和8年4月28日"})
SHEET = SheetFacts(
    title="個人データ取扱台帳",
    lead="この表は、架空の記録から作りました。",
    columns=(("名称", 40.0), ("利用目的", 80.0), ("保管場所", 50.0)),
    rows=(("会員の登録", "商品のお届けとご案内", "本部3階"), ("申込書", "登録の確認", "書庫")),
    organisation=ORGANISATION,
    printed_on=date(2026, 4, 20),
    anchor="128:9c1f0a3be4d75566",
)
WIDE = replace(
    SHEET, title="ある日の同意の状態", columns=tuple((f"列{n}", 30.0) for n in range(8)), rows=()
)
