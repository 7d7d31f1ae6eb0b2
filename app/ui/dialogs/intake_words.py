"""Say what a request lacks while it is typed, and what was kept in the end."""

from collections.abc import Sequence

from app.office.intake import Taken
from app.rules.problems import Problem
from app.ui.dialogs.request_fields import FIELD_WORDS


def lacking_words(lacking: Sequence[Problem]) -> str:
    """List what is missing; where a name differs from the record, say how and what to do."""
    differing = [p.sentence for p in lacking if p.field == "requester_name" and p.value]
    words = dict.fromkeys(
        FIELD_WORDS.get(p.field, "") for p in lacking if p.sentence not in differing
    )
    listed = "、".join(word for word in words if word)
    intro = f"いまは仮受付として保存されます。{f'足りない項目：{listed}' if listed else ''}"
    return "\n".join([intro, *differing])


def taken_words(taken: Taken) -> str:
    """Say under which number it stands, and what was done at once."""
    word = "仮受付として保存しました" if taken.provisional else "受け付けました"
    if taken.handed_to:
        word = f"{taken.handed_to}への引継ぎを記録しました"
    stopped = "ご案内も今日から止めました。" if taken.mail_stopped else ""
    waits = "ご案内は、代理の方の本人確認を記録した日から止まります。" if taken.mail_waits else ""
    return f"受付番号 {taken.receipt_number} で{word}。{stopped}{waits}"
