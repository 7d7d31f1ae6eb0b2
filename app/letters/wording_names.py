"""Name sentences and placeholders of the wording as the office speaks of them."""

import re
from collections.abc import Mapping
from typing import Final

PLACEHOLDERS: Final[Mapping[str, str]] = {
    "appendix": "別紙の題名",
    "article": "根拠の条項",
    "as_of_on": "証明の基準日",
    "asked": "ご請求の名称",
    "changed_on": "変更の日",
    "came": "届いたもののお知らせ",
    "changes": "主な変更",
    "day": "日付",
    "days": "日数",
    "department": "部署の名称",
    "desk": "担当の窓口",
    "due_on": "返信の期日",
    "erased_on": "消去した日",
    "graduated_on": "卒業した日",
    "hours": "受付時間",
    "keep_until": "保管の期限",
    "lacking": "お願いすること",
    "left_on": "退会した日",
    "member": "会員のお名前",
    "member_code": "組合員コード",
    "months": "有効な月数",
    "name": "お名前",
    "no_answer": "お返事がない場合の文",
    "nothing": "「保有していない」の言い方",
    "noun": "ご請求の短い呼び方",
    "number": "番号",
    "organisation": "当生協の名称",
    "pages": "枚数",
    "paper": "照会の書面",
    "part": "部分",
    "posted_on": "発送した日",
    "reason": "理由",
    "receipt_number": "受付番号",
    "received_on": "届いた日",
    "reply_by": "回答の予定日",
    "return_by": "お返事の期日",
    "telephone": "電話番号",
    "text": "内容",
    "title": "題名",
    "until_on": "保管を終える日",
    "version": "方針の版",
    "version_on": "方針の施行日",
    "wished": "ご希望の方法",
    "withdrawn_on": "取下げ・取消しの日",
}
_SENTENCES: Final[Mapping[str, str]] = {
    "subject": "件名",
    "subject_second": "件名（2回目）",
    "title": "題名",
    "lead": "はじめの文",
    "thanks": "お礼とご請求の確認",
    "opening": "はじめの文",
    "opening_second": "はじめの文（2回目に加える文）",
    "opening_whole": "はじめの文（全部を開示）",
    "opening_full": "はじめの文（ご請求のとおり）",
    "opening_partial": "はじめの文（一部）",
    "opening_refused": "はじめの文（お断り）",
    "opening_none_held": "はじめの文（保有していない）",
    "opening_no_authority": "はじめの文（代理の方と確かめられない）",
    "opening_not_identified": "はじめの文（ご本人と確かめられない）",
    "opening_not_completed": "はじめの文（書類が届かない）",
    "opening_out_of_scope": "はじめの文（窓口で承れない）",
    "opening_duplicate": "はじめの文（同じご請求がある）",
    "below": "「記」の前の文",
    "closing": "結びの文",
    "closing_full": "結びの文（ご請求のとおり）",
    "closing_partial": "結びの文（一部）",
    "closing_refused": "結びの文（お断り）",
    "closing_none_held": "結びの文（保有していない）",
    "closing_no_authority": "結びの文（代理の方と確かめられない）",
    "closing_not_identified": "結びの文（ご本人と確かめられない）",
    "closing_not_completed": "結びの文（書類が届かない）",
    "closing_out_of_scope": "結びの文（窓口で承れない）",
    "closing_duplicate": "結びの文（同じご請求がある）",
    "closing_stopped": "結びの文（補正などをお待ちする間）",
    "closing_late": "結びの文（予定日を過ぎるとき）",
    "closing_voluntary": "結びの文（法律上の期限がないとき）",
    "closing_nothing": "結びの文（対象の情報がない）",
    "closing_declined": "結びの文（回答しない）",
    "call": "お問い合わせのご案内",
    "hide": "塗りつぶしのお願い",
    "stopped": "日数の計算についての文",
    "unbound": "届かなくても進めるときの文",
    "last": "期日を過ぎたときの文",
    "end": "終わりの文",
    "kept": "前のご同意がそのまま続くときの文",
    "asked_again": "改めてご同意をお願いするときの文",
    "complaint": "ご質問・苦情のご案内",
    "correction": "訂正のご案内",
}
_QUOTED: Final = 14
_IN_BRACES: Final = re.compile(r"\{([^{}]*)\}")
_CODES: Final = {word: name for name, word in PLACEHOLDERS.items()}


def sentence_name(key: str, text: str = "") -> str:
    """Name a sentence by what it does in its letter, or by its own beginning."""
    if key in _SENTENCES:
        return _SENTENCES[key]
    beginning = shown(text).split("\n")[0]
    cut = "…" if len(beginning) > _QUOTED else ""
    return f"言葉「{beginning[:_QUOTED]}{cut}」" if beginning else "空の文"


def placeholder_name(name: str) -> str:
    """Name a placeholder in Japanese; an unknown one is named as it was typed."""
    return PLACEHOLDERS.get(name, name)


def shown(text: str) -> str:
    """Write the placeholders of a sentence by their Japanese names: 「{届いた日}」."""
    return _IN_BRACES.sub(lambda found: f"{{{placeholder_name(found[1])}}}", text)


def spelt(text: str) -> str:
    """Write what the office typed as wording files have it; an unknown name stays as it is."""
    narrow = text.replace("｛", "{").replace("｝", "}")
    return _IN_BRACES.sub(lambda found: f"{{{_CODES.get(found[1].strip(), found[1])}}}", narrow)
