"""Say in words what each kind of letter is, as lists, the register and log name it."""

from typing import Final

LETTER_WORDS: Final[dict[str, str]] = {
    "disclosure": "個人情報の開示について（回答）",
    "answer_records": "第三者への提供の記録の開示について（回答）",
    "answer_purpose": "個人情報の利用目的について（回答）",
    "answer_correction": "個人情報の訂正について（回答）",
    "answer_suspension": "個人情報の利用の停止について（回答）",
    "answer_provision": "個人情報の第三者への提供の停止について（回答）",
    "answer_erasure": "個人情報の消去について（回答）",
    "answer_complaint": "お寄せいただいたご意見について（回答）",
    "answer_wish": "お申し出について（回答）",
    "answer_ending": "受付の終了について（お知らせ）",
    "recipient_correction": "お渡しした個人情報の訂正について（依頼）",
    "recipient_question": "お渡しした個人情報の訂正の確認について（依頼）",
    "recipient_suspension": "お渡しした個人情報の利用の停止について（依頼）",
    "recipient_provision_stop": "個人情報の提供の停止について（依頼）",
    "recipient_erasure": "お渡しした個人情報の消去について（依頼）",
    "recipient_survey": "個人情報の取扱いの調査について（依頼）",
    "recipient_return": "個人情報の返還・消去の証明について（依頼）",
    "request_withdrawn": "取下げを承りました（お知らせ）",
    "receipt": "ご請求を受け付けました（お知らせ）",
    "resumed": "書類などが届きました（回答予定日のお知らせ）",
    "completion_request": "ご請求に必要な書類の追加について（お願い）",
    "fee_notice": "手数料のお支払いについて（お願い）",
    "fee_receipt": "手数料を受け取りました（領収書）",
    "method_change": "開示の方法の変更について（お知らせ）",
    "application_returned": "お申込みの書類について（お願い）",
    "leaving": "「すくすく会員」の退会の手続について（お知らせ）",
    "graduation": "「すくすく会員」のご卒業について（お知らせ）",
    "withdrawal": "ご同意の取消しを承りました（お知らせ）",
    "extension": "回答の予定日の変更について（お知らせ）",
    "cover_note": "書類の送付について（お知らせ）",
    "apology": "誤ってお届けした文書の回収について（お詫びとお願い）",
    "incident_notice": "個人情報の漏えい等について（お詫びとお知らせ）",
    "policy_revision": "個人情報保護方針の改訂について（お知らせ）",
    "joint_use_change": "個人情報の共同利用の変更について（お知らせ）",
    "authority_answer": "ご照会について（回答）",
    "consent_certificate": "同意証明書",
    "campaign": "個人情報保護方針の改訂とご同意の確認（お願い）",
    "erasure_certificate": "消去証明書",
}
"""The subject of each kind; whoever adds a kind of letter adds its line."""


def letter_word(kind: str) -> str:
    """Return the subject of a kind of letter; an unknown kind shows itself."""
    return LETTER_WORDS.get(kind, kind)
