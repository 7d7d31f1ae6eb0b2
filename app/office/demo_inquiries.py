"""Play what other departments are asked in the practice records, and an investigation."""

from datetime import timedelta

from app.office import case_notes, inquiries, inquiry_replies
from app.office.demo_scenes import Scene
from app.rules.inquiry_sheets import InquiryDraft, ItemDraft, ReplyDraft

_LEDGER, _DELIVERY, _SHOP = "組合員台帳", "宅配の利用", "店舗"
_ANSWERING = "練習　台帳子"
_SHARES = ItemDraft(
    "出資金", "5,000円（架空）", "加入のとき、ご本人", "組合員の加入と出資金の管理のため"
)


def ask_departments(scene: Scene) -> None:
    """Ask three departments what they hold; one of them will be late."""
    for departments, days in (((_LEDGER, _DELIVERY), 6), ((_SHOP,), 2)):
        due_on = (scene.today + timedelta(days=days)).isoformat()
        draft = InquiryDraft(departments, "search", None, due_on, "")
        inquiries.ask(scene.clerk, scene.request_id, draft)


def departments_answer(scene: Scene) -> None:
    """Let one department deliver and another hold nothing."""
    ledger, delivery, _shop = inquiries.of_case(scene.clerk, scene.request_id)
    for row, said, items in ((ledger, "delivered", (_SHARES,)), (delivery, "none", ())):
        draft = ReplyDraft(said, scene.today.isoformat(), _ANSWERING, "", items)
        inquiry_replies.reply(scene.clerk, row.id, draft)


def investigate(scene: Scene) -> None:
    """Look into a complaint: a talk on the telephone, what was found, what is to be answered."""
    day = scene.today.isoformat()
    words = "担当の店舗（架空店）の店長に電話で確かめた。応対の記録が残っていた。"
    case_notes.add(scene.clerk, scene.request_id, "call", day, words)
    found = "店舗の記録を確かめましたところ、ご案内に不足がございました。"
    answer = "店舗の係員全員に、ご案内の手順をもう一度伝えました。"
    case_notes.put_findings(scene.clerk, scene.request_id, scene.right, found, answer)
