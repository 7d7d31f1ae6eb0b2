"""Name the notes of the work on a case (調査の記録)."""

from app.rules.worded import Worded


class NoteKind(Worded):
    """Name how something came to be known."""

    call = "call", "電話での聞き取り"
    hearing = "hearing", "面談での聞き取り"
    records = "records", "記録の確認"
    visit = "visit", "現場の確認"
    advice = "advice", "相談（弁護士・委員会など）"
    other = "other", "その他"
