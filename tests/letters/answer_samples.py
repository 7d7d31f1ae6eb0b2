"""Fictional answers to requests that the letters' tests share."""

from dataclasses import replace
from datetime import date

from app.letters.answer_facts import AnswerFacts, Done, Stayed
from app.letters.notice import NoticeFacts
from tests.letters.samples import ADDRESSEE, HEAD, ORGANISATION

ARTICLE = "架空法第2条"
PLAIN = AnswerFacts(
    head=HEAD,
    organisation=ORGANISATION,
    addressee=ADDRESSEE,
    answer="full",
    receipt_number="26-0041",
    received_on=date(2026, 4, 6),
    asked="個人情報の訂正のご請求",
    noun="ご請求",
    about="お名前とお子さまの生年月日の訂正",
    in_charge="試験 次郎",
)
PURPOSES = replace(
    PLAIN,
    about="登録しているすべての情報",
    purposes=("商品のお届けのため", "催しのご案内のため", "統計の作成のため"),
)
CORRECTED = replace(
    PLAIN,
    done=Done(
        on=date(2026, 4, 28),
        changes=(
            ("お名前", "渡辺　恵", "渡邊\U000e0100　恵"),
            ("お子さまの生年月日", "令和3年3月12日", "令和3年3月21日"),
        ),
        elsewhere=("組合員台帳係：令和8年4月27日に訂正しました",),
        told="訂正前の情報をお渡ししていた2か所に、訂正をお願いしました。",
    ),
)
PARTLY_CORRECTED = replace(
    CORRECTED,
    answer="partial",
    reason="ご住所は、住民票のとおりに登録しているため",
    article=ARTICLE,
)
PUBLISHED = "利用目的を公表しており、ご本人に明らかなため"
NOT_CORRECTED = replace(
    PLAIN,
    answer="refused",
    reason="申込書に記入された日付と登録の日付は同じで、事実と異なることを確かめられなかったため",
    article=ARTICLE,
)
STOPPED = replace(
    PLAIN,
    asked="個人情報の利用の停止のご請求",
    about="ご案内への利用の停止",
    done=Done(on=date(2026, 4, 28), lines=(("停止した範囲", "郵送とメールでのご案内"),)),
)
NOT_STOPPED = replace(
    STOPPED,
    answer="refused",
    done=None,
    reason="ご請求の範囲のご案内を、当生協からお送りした記録がなかったため",
    article=ARTICLE,
)
PROVISION_STOPPED = replace(
    STOPPED,
    asked="第三者への提供の停止のご請求",
    about="講座の講師への提供の停止",
    done=Done(on=date(2026, 4, 28), lines=(("停止した範囲", "見本講座の講師へのお名前の提供"),)),
)
ERASED = replace(
    PLAIN,
    answer="partial",
    asked="個人情報の消去のご請求",
    about="登録しているすべての情報の消去",
    done=Done(
        on=date(2026, 4, 28),
        listed=("すくすく会員の登録（お子さま1名の情報を含みます）", "お申込みの書類の写し"),
    ),
    stayed=(
        Stayed(
            "組合員名簿の記録",
            "組合員でいらっしゃる間は、法令により備え置く必要があるため",
            ARTICLE,
        ),
        Stayed("出資金の記録", "法令で保存の期間が定められているため", "", date(2036, 3, 31)),
    ),
    reason="法令で残す必要のある記録が含まれているため",
    article=ARTICLE,
    alternative="残る記録は、法令で必要な場合のほかには利用いたしません",
    erasable_on=date(2036, 4, 1),
)
COMPLAINT = replace(
    PLAIN,
    asked="お申し出",
    noun="お申し出",
    about="ご案内の封筒に会員名が見えていたこと",
    findings="封筒の窓から、会員の種類を示す言葉が見えておりました。",
    words="封筒の刷り直しを手配し、次のお便りから改めます。",
)
WISH = replace(
    COMPLAINT, about="ご案内の停止", findings="", words="本日からご案内をお送りいたしません。"
)
NONE_HELD = replace(
    PLAIN,
    answer="none_held",
    reason="お調べした範囲に、対象となる情報がなかったため",
    searched=("すくすく会員の登録", "組合員台帳"),
)
ENDED = replace(
    PLAIN,
    answer="no_authority",
    reason="戸籍の続柄の欄を確かめられなかったため",
    papers="戸籍の写しは、同封してお返しいたします",
)
WITHDRAWN = NoticeFacts(
    head=HEAD,
    organisation=ORGANISATION,
    addressee=ADDRESSEE,
    items=(
        ("取下げの内容", "個人情報の訂正のご請求"),
        ("お預かりした書類", "ありません"),
    ),
    values={
        "received_on": "令和8年4月6日",
        "asked": "個人情報の訂正のご請求",
        "receipt_number": "26-0041",
        "withdrawn_on": "令和8年4月20日",
    },
    in_charge="試験 次郎",
)
EACH = (
    ("answer_purpose", "purpose", PURPOSES),
    (
        "answer_purpose",
        "purpose_refused",
        replace(NOT_CORRECTED, about="催しのご案内の利用目的", reason=PUBLISHED),
    ),
    ("answer_correction", "correction", CORRECTED),
    ("answer_correction", "correction_partial", PARTLY_CORRECTED),
    ("answer_correction", "correction_refused", NOT_CORRECTED),
    ("answer_correction", "correction_none_held", NONE_HELD),
    ("answer_suspension", "suspension", STOPPED),
    ("answer_suspension", "suspension_refused", NOT_STOPPED),
    ("answer_provision", "provision", PROVISION_STOPPED),
    ("answer_erasure", "erasure_partial", ERASED),
    ("answer_erasure", "erasure_refused", replace(ERASED, answer="refused", done=None)),
    ("answer_complaint", "complaint", COMPLAINT),
    ("answer_wish", "wish", WISH),
    ("answer_ending", "ending", ENDED),
)
"""The kind, the name of its golden text, and the facts."""
