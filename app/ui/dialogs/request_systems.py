"""Say which matters come to the desk, and where those go that are not this desk's (LAW A-1)."""

from collections.abc import Mapping
from typing import Final

from app.rules.systems import HANDED_ON, System
from app.ui.widgets.choices import Choice

CHANGE: Final = "change"
EXIT: Final = "exit"

SYSTEMS: Final = (
    Choice(
        System.personal.value,
        "個人情報の請求・申出(&1)",
        "開示、訂正、利用停止、消去、第三者提供の停止、利用目的の通知、苦情、案内の停止や同意の取消し",
    ),
    Choice(
        CHANGE,
        "登録内容の変更だけ(&2)",
        "引越し、お名前の変更、お子さまの追加など。登録の誤りをめぐる請求ではないとき",
    ),
    Choice(EXIT, "すくすく会員をやめたい(&3)", "退会の手続。お子さまの卒業もこちら"),
    Choice(
        System.member_roll.value,
        "組合員名簿の閲覧・謄写(&4)",
        "組合員や債権者の方が、名簿を見たいとき",
    ),
    Choice(
        System.business.value,
        "事業・財務の情報の開示(&5)",
        "総会の議事録、決算書類、規則を見たいとき",
    ),
    Choice(
        System.authority.value,
        "官公署・弁護士会などからの照会(&6)",
        "警察の捜査関係事項照会、弁護士会照会、裁判所の調査嘱託、税務署、児童相談所など",
    ),
)
"""What is asked first."""

ADVICE: Final[Mapping[str, str]] = {
    CHANGE: (
        "通常の変更届で足ります。会員の画面で、その方の登録を変更してください。"
        "登録に誤りがあったので文書で回答がほしい、というお申し出のときは、"
        "「個人情報の請求・申出」を選んで訂正として受け付けます。"
    ),
    EXIT: (
        "退会の手続です。会員の画面の「手続き」から記録してください。"
        "持っている情報を消してほしい、というお申し出のときは、"
        "「個人情報の請求・申出」を選んで消去として受け付けます。"
        "組合員をやめる「脱退」は、組合員係におつなぎください。"
    ),
    System.member_roll.value: (
        "個人情報の開示とは別の、生協法第25条の2による手続です。この窓口では回答しません。"
        "組合員か債権者の方であることを確かめ、組合員係におつなぎください。"
        "正当な理由がなければ断れません。引き継いだことは、受付番号を付けて記録できます。"
    ),
    System.business.value: (
        "個人情報の開示とは別の、定款と情報開示の規則による手続です。この窓口では回答しません。"
        "規則の担当におつなぎください。引き継いだことは、受付番号を付けて記録できます。"
    ),
    System.authority.value: (
        "お電話ではお答えしません。その方が会員かどうかもお伝えしないでください。"
        "文書でいただくようお願いし、届いた文書は管理責任者に渡します。"
        "管理責任者は、「一覧・集計」の「官公署等からの照会」に登録します。"
    ),
}
"""What the office does instead where it is not a request about personal data."""

ELSEWHERE: Final[Mapping[str, str]] = {CHANGE: "change_member", EXIT: "leave_member"}
"""What is wished of the tab of members."""

DEPARTMENTS: Final[Mapping[str, str]] = {
    System.member_roll.value: "組合員係",
    System.business.value: "総務担当",
}
"""Who does the work, as it is offered."""


def goes_on(key: str) -> bool:
    """Tell whether the form of the desk takes it."""
    return key == System.personal or key in HANDED_ON
