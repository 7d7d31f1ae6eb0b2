"""Say what the small dialogs of an incident ask."""

from app.office.incident_book import IncidentView
from app.ui.days import day_words
from app.ui.dialogs.day_words_dialog import DayWords


def client_words(view: IncidentView) -> DayWords:
    """Ask when whoever entrusted the data was told; the fifth day may be over."""
    fifth_on = view.stand.days.fifth_on
    late = (
        f"目安の{day_words(fifth_on)}を過ぎています。後に通知したときは、遅れたままを記録します。"
    )
    return DayWords(
        title="委託元への通知",
        heading=f"{view.number}　{view.title}",
        intro="委託元へ、知った日から3〜5日のうちに通知すると、委員会への報告は委託元が行います。"
        + (late if view.stand.today > fifth_on else ""),
        save="通知を記録(&S)",
        said="委託元への通知を記録しました。",
        day_label="通知した日(&D)",
    )


def publish_words(view: IncidentView) -> DayWords:
    """Ask when and where it was published."""
    return DayWords(
        title="公表による代替措置",
        heading=f"{view.number}　{view.title}",
        intro="お一人ずつお知らせすることが難しいときに、公表し、お尋ねの窓口を設けたことを残します。",
        save="公表を記録(&S)",
        said="公表による代替措置を記録しました。",
        day_label="公表した日(&D)",
        words_label="公表した方法と窓口(&W)",
        needed="公表した方法と、お尋ねの窓口を書いてください。",
        words=view.row.substitute,
        day=view.row.substitute_on,
    )


def waive_words(view: IncidentView) -> DayWords:
    """Ask why nothing is reported although a type fits."""
    return DayWords(
        title="報告不要の判断",
        heading=f"{view.number}　{view.title}",
        intro="区分に当たっていても報告しないと管理責任者が判断した理由を残します。後から取り消せます。",
        save="判断を記録(&S)",
        said="報告不要の判断を記録しました。",
        words_label="理由(&W)",
        needed="報告不要と判断した理由を書いてください。",
    )


def close_words(view: IncidentView) -> DayWords:
    """Ask why an incident ends although something is lacking."""
    return DayWords(
        title="事案の完了",
        heading=f"{view.number}　{view.title}",
        intro=f"まだ済んでいないこと：{'、'.join(view.stand.lacking)}",
        save="このまま完了にする(&S)",
        said="漏えい等事案を完了にしました。",
        words_label="完了にする理由(&W)",
        needed="済んでいないことがあっても完了にする理由を書いてください。",
    )


def reopen_words(view: IncidentView) -> DayWords:
    """Ask why a closed incident is opened again."""
    return DayWords(
        title="完了の取消し",
        heading=f"{view.number}　{view.title}",
        intro="続きの報告や対応を記録できるように、開き直します。",
        save="完了を取り消す(&S)",
        said="完了を取り消しました。",
        words_label="理由(&W)",
        needed="完了を取り消す理由を書いてください。",
    )
