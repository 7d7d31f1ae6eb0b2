"""Ask for a day and a few words where a contract or a re-entrustment goes on to its next state."""

from PySide6.QtWidgets import QWidget

from app.office import contract_endings, recipient_checks, sub_contracting
from app.office.contracts import ContractRow
from app.office.recipient_views import RecipientCheckRow, SubContractorRow
from app.ui.dialogs.day_words_dialog import DayWords, DayWordsDialog
from app.ui.dialogs.reason_dialog import ReasonDialog, ReasonWords
from app.ui.seat import Seat


def not_renewing(seat: Seat, row: ContractRow, parent: QWidget | None = None) -> DayWordsDialog:
    """Ask on which day it was said that a contract shall not renew."""
    desk, key, edition = seat.desk, row.id, row.edition
    words = DayWords(
        title="更新しない旨の記録",
        heading=f"「{row.title}」を更新しません",
        intro="申し出た日（または受けた日）を入れます。申出の期限までなら今の期間で、"
        "期限を過ぎていれば次の期間で終わります。",
        save="記録(&S)",
        said=f"「{row.title}」を更新しない旨を記録しました。",
        day_label="申し出た日(&D)",
    )
    return DayWordsDialog(
        seat, words, lambda on, _said: contract_endings.do_not_renew(desk, key, on, edition), parent
    )


def ending(seat: Seat, row: ContractRow, parent: QWidget | None = None) -> DayWordsDialog:
    """Ask on which day a contract ends before its time, and why."""
    desk, key, edition = seat.desk, row.id, row.edition
    words = DayWords(
        title="契約の終了",
        heading=f"「{row.title}」を終えます",
        intro="期間の途中で終える契約の、最後の日と理由を入れます。翌日からの提供は登録できません。"
        "お預けした情報の返還・消去を、あとで記録してください。",
        save="終了を記録(&S)",
        said=f"「{row.title}」の終了を記録しました。",
        day_label="最後の日(&D)",
        words_label="理由(&W)",
        needed="契約を終える理由を書いてください。",
        future=True,
    )
    return DayWordsDialog(
        seat, words, lambda on, why: contract_endings.end(desk, key, on, why, edition), parent
    )


def taking_back(seat: Seat, row: ContractRow, parent: QWidget | None = None) -> ReasonDialog:
    """Ask why an end that was recorded by mistake is taken back."""
    desk, key, edition = seat.desk, row.id, row.edition
    words = ReasonWords(
        title="終了・不更新の取消し",
        heading=f"「{row.title}」の終了・不更新の記録",
        intro="誤って記録した終了、または更新しない旨を取り消します。"
        "契約は、もとの期間と更新のとおりに戻ります。",
        save="取り消す(&S)",
        said=f"「{row.title}」の終了・不更新の記録を取り消しました。",
    )
    return ReasonDialog(
        seat, words, lambda why: contract_endings.take_back(desk, key, why, edition), parent
    )


def deciding(
    seat: Seat, row: SubContractorRow, parent: QWidget | None = None, *, approved: bool
) -> DayWordsDialog:
    """Ask on which day the office approved or refused a sub-contractor, and who did."""
    desk, key, edition = seat.desk, row.id, row.edition
    word = "承認" if approved else "不承認"
    words = DayWords(
        title=f"再委託の{word}",
        heading=f"再委託先「{row.name}」を{word}とします",
        intro="相手、業務、取扱いの方法を確かめてから記録してください。",
        save=f"{word}を記録(&S)",
        said=f"再委託先「{row.name}」を{word}と記録しました。",
        day_label=f"{word}の日(&D)",
        words_label="決めた人（空けておくと、ご自分）(&W)",
    )
    return DayWordsDialog(
        seat,
        words,
        lambda on, by: sub_contracting.decide(desk, key, on, edition, approved=approved, by=by),
        parent,
    )


def ending_sub(seat: Seat, row: SubContractorRow, parent: QWidget | None = None) -> DayWordsDialog:
    """Ask on which day a sub-contractor stopped, and why."""
    desk, key, edition = seat.desk, row.id, row.edition
    words = DayWords(
        title="再委託の終了",
        heading=f"再委託先「{row.name}」の終了",
        intro="",
        save="終了を記録(&S)",
        said=f"再委託先「{row.name}」の終了を記録しました。",
        day_label="終わった日(&D)",
        words_label="理由(&W)",
        needed="再委託が終わった理由を書いてください。",
    )
    return DayWordsDialog(
        seat, words, lambda on, why: sub_contracting.end(desk, key, on, why, edition), parent
    )


def cancelling(seat: Seat, row: RecipientCheckRow, parent: QWidget | None = None) -> ReasonDialog:
    """Ask why a look that was recorded by mistake is taken back."""
    desk, key, edition = seat.desk, row.id, row.edition
    words = ReasonWords(
        title="確認の取消し",
        heading=row.kind.word,
        intro="誤って記録した確認を取り消します。取り消した記録は、理由とともに残ります。",
        save="取り消す(&S)",
        said=f"{row.kind.word}の記録を取り消しました。",
    )
    return ReasonDialog(
        seat, words, lambda why: recipient_checks.cancel(desk, key, why, edition), parent
    )
