"""Know the columns of a members file, in every spelling that offices use for them."""

import re
import unicodedata

from app.rules.member_drafts import MOST_CHILDREN
from app.rules.names import katakana

REASON_COLUMN = "取り込めない理由"
WHOLE_ROW = "行全体"

COLUMNS = {
    "member_code": "組合員コード",
    "name": "氏名",
    "kana": "フリガナ",
    "gender": "性別",
    "birth_on": "生年月日",
    "postal_code": "郵便番号",
    "address": "住所",
    "telephone": "電話番号",
    "email": "メールアドレス",
    "consent.agreed": "同意",
    "consent.given_on": "同意日",
    "consent.method": "同意方法",
    "consent.receiver": "受付者",
    "registered_on": "登録日",
    "consent.version_on": "方針の版",
    "received_on": "申込受付日",
    "centre": "センター",
    "course": "コース",
}
CHILD_COLUMNS = {
    "name": "お子さま氏名",
    "kana": "お子さまフリガナ",
    "birth_on": "お子さま生年月日",
    "relationship": "続柄",
}
COLUMN_OF = COLUMNS | {
    f"children.{place}.{field}": f"{column}{place + 1}"
    for place in range(MOST_CHILDREN)
    for field, column in CHILD_COLUMNS.items()
}
REQUIRED = (
    *("member_code", "name", "kana", "birth_on", "address"),
    *("consent.agreed", "consent.given_on"),
)

_CLOSE = {
    "member_code": "組合員番号 組合員CD 組合員No 組合員ID 会員コード 会員番号 コード",
    "name": "名前 お名前 姓名 会員氏名 会員名 組合員氏名 組合員名 氏名漢字 漢字氏名",
    "kana": "カナ 氏名カナ 氏名フリガナ カナ氏名 フリガナ氏名 ヨミ ヨミガナ 読みがな 読み仮名",
    "gender": "男女 性",
    "birth_on": "誕生日 生年月日西暦 生年月日和暦 会員生年月日",
    "postal_code": "〒 郵便 郵便No 郵便番号〒",
    "address": "現住所 住所1 自宅住所 住所地",
    "telephone": "電話 TEL 電話番号1 連絡先 連絡先電話番号 携帯電話 携帯電話番号 携帯番号",
    "email": "メール mail email Eメール Eメールアドレス メールアドレス1 電子メール mailaddress",
    "consent.agreed": "同意有無 同意欄 同意確認 同意する 方針への同意 方針同意 個人情報同意",
    "consent.given_on": "同意年月日 同意した日 記入日 同意日付 方針同意日",
    "consent.method": "同意した方法 同意区分 方法 受付方法",
    "consent.receiver": "受付担当 受付担当者 受付した人 担当者 受付",
    "registered_on": "登録年月日 登録日付 入会日 会員登録日",
    "consent.version_on": "同意した版 版 方針の日付 同意した方針",
    "received_on": "申込日 受付日 申込受付年月日 受付年月日 センター受付日",
    "centre": "センター名 配送センター 所属センター",
    "course": "コース名 配送コース コースNo",
}
_CLOSE_CHILD = {
    "name": "氏名 名前 お名前",
    "kana": "フリガナ カナ 氏名カナ 氏名フリガナ カナ氏名 ヨミガナ",
    "birth_on": "生年月日 誕生日",
    "relationship": "続柄 会員からみた続柄",
}
_CHILD = re.compile("^オ?(?:子様|子サマ|子サン|子ドモ|子供|コドモ|子)(.+)$")
_IDLE = re.compile(r"[\s\-ー_・.:*※/ノ]|\(?必須\)?|\(任意\)|[()\[\]「」【】<>]")
_NUMBER = re.compile(r"第?(\d+)(?:人目|番目)?")


def field_of(header: str) -> str | None:
    """Find the draft's field that a header names ("children.0.name"); none where it is unknown."""
    key = _key(header)
    number = _NUMBER.search(key)
    place = int(number[1]) - 1 if number else 0
    bare = _NUMBER.sub("", key)
    child = _child_field(bare)
    if child and 0 <= place < MOST_CHILDREN:
        return f"children.{place}.{child}"
    return _FIELD_OF.get(key)


def is_reason(header: str) -> bool:
    """Tell whether a header is our own, above the reasons in a file of rejected rows."""
    return _key(header) == _key(REASON_COLUMN)


def _child_field(bare: str) -> str | None:
    """Find which particular of a child a header without its number means."""
    if bare in {"続柄", _key("会員からみた続柄")}:
        return "relationship"
    found = _CHILD.match(bare)
    return _CHILD_FIELD_OF.get(found[1]) if found else None


def _key(header: str) -> str:
    """Fold a header so that width, spaces, kana, marks and 「の」 no longer count."""
    return _IDLE.sub("", katakana(unicodedata.normalize("NFKC", header))).casefold()


_FIELD_OF = {
    _key(spelling): field
    for field, column in COLUMNS.items()
    for spelling in (column, f"ご{column}", *_CLOSE[field].split())
}
_CHILD_FIELD_OF = {
    _key(spelling): field
    for field, spellings in _CLOSE_CHILD.items()
    for spelling in spellings.split()
}
