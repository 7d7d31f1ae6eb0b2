"""Say what the small dialogs about a disposal ask for."""

from app.office.disposals import DisposalRow
from app.ui.dialogs.day_name_words_dialog import NamedWords
from app.ui.dialogs.reason_dialog import ReasonWords


def paper_words(row: DisposalRow) -> NamedWords:
    """Ask what stands on the sealed sheet."""
    return NamedWords(
        title="紙の決裁の入力",
        heading=f"{row.number}　{row.title}",
        intro="印刷した伺いで受けた決裁を記録します。起案した方は決裁できません。",
        day_label="決裁の日(&D)",
        name_label="決裁した方(&N)",
        words_label="決裁した文書（綴りや番号）(&W)",
        save="承認として記録(&S)",
        said=f"{row.number}の紙の決裁を記録しました。",
    )


def back_words(row: DisposalRow) -> ReasonWords:
    """Ask why a proposal is sent back."""
    return ReasonWords(
        title="差戻し",
        heading=f"{row.number}　{row.title}",
        intro="起案した人に、直していただきたいことを伝えます。",
        save="差し戻す(&S)",
        said=f"{row.number}を差し戻しました。",
    )


def cancel_words(row: DisposalRow) -> ReasonWords:
    """Ask why a proposal is taken back."""
    return ReasonWords(
        title="廃棄の伺いの取消し",
        heading=f"{row.number}　{row.title}",
        intro="番号は欠番にならず、取り消したことが廃棄記録簿に残ります。",
        save="取り消す(&S)",
        said=f"{row.number}を取り消しました。",
    )
