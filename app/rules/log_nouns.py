"""Say in the office's words what kinds of records an act of the log can touch."""

from collections.abc import Mapping
from typing import Final

NOUNS: Final[Mapping[str, str]] = {
    "request": "受付",
    "member": "組合員",
    "letter": "文書",
    "application": "申込",
    "slip": "返信票",
    "campaign": "依頼・お知らせ",
    "child": "お子さま",
    "guardianship": "続柄・親権",
    "consent": "同意の記録",
    "evidence": "同意の資料",
    "notice": "方針のお知らせ",
    "exit": "退会などの手続",
    "follow_up": "個別対応",
    "suspension": "利用・提供の停止",
    "right": "請求の内容",
    "inquiry": "社内照会",
    "case_note": "調査の記録",
    "held_paper": "お預かりした書類",
    "phone_note": "電話メモ",
    "nonconformity": "要是正の記録",
    "authority": "官公署等からの照会",
    "erasure": "消去の記録",
    "follow_through": "提供先への連絡",
    "policy": "方針の版",
    "recipient": "提供先",
    "recipient_check": "提供先の確認",
    "recipient_return": "返還・消去の記録",
    "contract": "契約",
    "joint_use": "共同利用",
    "provision": "提供の記録",
    "received_data": "受領の記録",
    "incident": "漏えい等事案",
    "audit": "監査",
    "audit_plan": "監査計画",
    "audit_check": "監査の項目",
    "audit_finding": "監査の指摘",
    "audit_sample": "監査の標本",
    "audit_pack": "監査資料一式",
    "checklist_item": "チェックリストの項目",
    "corrective_action": "是正処置",
    "training": "教育",
    "training_plan": "教育計画",
    "worker": "役職員",
    "pledge": "誓約書",
    "department": "部署",
    "appointment": "任命",
    "disposal": "廃棄",
    "log_review": "操作記録の点検",
    "inventory_review": "取扱台帳の棚卸し",
    "staff": "利用者",
    "backup": "控え",
    "restore": "復元",
}
"""What each kind is called; the first ones are named first where an act touched several."""
OTHER: Final = "その他の記録"
_ORDER: Final = {noun: place for place, noun in enumerate(NOUNS)}


def noun_word(noun: str) -> str:
    """Return what a kind of record is called."""
    return NOUNS.get(noun, OTHER)


def place_of(noun: str) -> int:
    """Return where a kind stands among those that an act touched."""
    return _ORDER.get(noun, len(_ORDER))
