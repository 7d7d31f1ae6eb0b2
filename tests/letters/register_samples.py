"""Fictional rows for every register that is printed, in the columns that the office gives it."""

from collections.abc import Mapping
from dataclasses import replace
from types import ModuleType

from app.letters.register_sheet import SheetFacts
from app.office import (
    as_of,
    authority_register,
    inventory,
    request_register,
    request_statistics,
    weekly_sheet,
)
from tests.letters.notice_samples import SHEET
from tests.letters.test_dispatch_book import BOOK

Rows = tuple[tuple[str, ...], ...]

WEEKLY: Rows = (
    (
        "26-0012",
        "4月20日（月）",
        "架空　花子\n（架空　一花）",
        "開示・利用目的の通知",
        "決裁待ち",
        "5月4日（月）\nあと3日",
        "5月2日（土）",
        "架空台帳課（4月28日（火）まで、期限を過ぎています）\n架空店舗（5月1日（金）まで）",
        "試験 次郎",
    ),
    (
        "26-0013",
        "4月21日（火）",
        "見本　太郎",
        "訂正",
        "補正待ち",
        "停止中",
        "",
        "",
        "試験 三郎",
    ),
)
STATISTICS: Rows = (
    ("受付", "受け付けた件数", "12件"),
    ("請求・申出の内容", "開示", "7件"),
    ("請求・申出の内容", "第三者への提供の停止", "1件"),
    ("対応の決定", "一部", "2件"),
    ("断った根拠", "他の方の権利や利益（個人情報の保護に関する法律第33条第2項第1号）", "2件"),
    ("回答までの日数", "日数の中央値（補正の日数を除く）", "9日"),
    ("期限", "終わった受付のうち、期限内に回答したもの", "10件／11件（91％）"),
    ("電話メモ", "2026年4月の電話（うち受付にしたもの）", "31件（4件）"),
)
REGISTER: Rows = (
    (
        "26-0012\nR8.4.20\n郵送\n後日入力",
        "架空　花子\n親権者\n00012345",
        "開示\n架空　一花（お子さま）",
        "運転免許証\nR8.4.21\n試験 次郎\n戸籍全部事項証明書",
        "R8.5.11\n補正依頼 R8.4.22\n補正完了 R8.4.29\n期限内",
        "架空台帳課、架空店舗\n試験 次郎",
        "一部\n他の方の権利や利益（法第33条第2項第1号）",
        "架空 太郎\nR8.5.7",
        "架総発第8-31号\nR8.5.7\n発送 R8.5.8\n簡易書留\n123-45-67890-3",
        "完了\nR8.5.8\n裁断 R8.8.8",
    ),
    (
        "26-0013\nR8.4.21\n窓口",
        "見本　太郎\nご本人",
        "訂正",
        "",
        "停止中",
        "",
        "",
        "",
        "",
        "補正待ち",
    ),
)
AUTHORITY: Rows = (
    (
        "照8-2\nR8.4.20\n郵送",
        "架空県警察　架空警察署\n架空　警部補",
        "捜査関係事項照会\n照会書を確かめた\n架警発第12号\nR8.4.15",
        "架空　花子\n加入の有無と、加入の日",
        "R8.4.21\n000-000-0000",
        "一部を回答\n照会に必要な範囲に限って回答する。\nR8.4.27",
        "R8.4.28\n架総発第8-30号\n加入の有無",
    ),
)
INVENTORY: Rows = (
    (
        "会員の登録",
        "お名前、ご住所、お電話番号、メール",
        "12,345",
        "商品のお届け、催しのご案内、お問い合わせへのお答え",
        "申込書（ご本人）、アプリ",
        "退会の日から90日",
        "担当者・部署管理者・管理責任者",
    ),
    (
        "お子さまの情報",
        "お名前、生年月日、続柄",
        "1,204",
        "お子さまの年齢に合ったご案内",
        "申込書（親権者）",
        "卒業または退会の日から90日",
        "担当者・部署管理者・管理責任者",
    ),
)
CONSENTS: Rows = tuple(
    (
        f"{10000 + number:08d}",
        f"架空　{chr(0x4E00 + 7 * number)}子",
        ("方針の内容すべてに同意", "旧版に同意", "同意しない")[number % 3],
        "令和8年4月1日",
        "令和8年4月20日",
        "申込書",
        "試験 次郎",
    )
    for number in range(60)
)


def _sheet(module: ModuleType, rows: Rows) -> SheetFacts:
    """Set rows below the columns of a register, which only its own module names."""
    own = vars(module)
    columns = tuple((title, width) for title, width, *_parts in own["_COLUMNS"])
    lead = own.get("_LEAD", "届いた日が令和8年4月1日から令和9年3月31日までの受付です。")
    return replace(
        SHEET,
        title=own["TITLE"],
        lead=lead,
        columns=columns,
        rows=rows,
        boxes=own.get("BOXES", ()),
    )


REGISTERS: Mapping[str, SheetFacts] = {
    "register_sheet": SHEET,
    "register_nothing": replace(SHEET, rows=()),
    "dispatch_book": replace(BOOK, rows=BOOK.rows * 6),
    "weekly_sheet": _sheet(weekly_sheet, WEEKLY * 8),
    "request_statistics": _sheet(request_statistics, STATISTICS),
    "request_register": _sheet(request_register, REGISTER * 4),
    "authority_register": _sheet(authority_register, AUTHORITY),
    "inventory": _sheet(inventory, INVENTORY * 4),
    "as_of_list": replace(
        SHEET,
        title=as_of.TITLE,
        lead="その日に登録されていた会員です。令和8年4月20日作成",
        columns=tuple(zip(as_of.HEADER, vars(as_of)["_WIDTHS"], strict=True)),
        rows=CONSENTS,
    ),
}
"""Every register by the name of its golden text and picture."""
