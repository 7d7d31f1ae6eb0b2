"""A member takes her consent back, leaves, and returns; another one's address is protected."""

from datetime import date
from pathlib import Path

from app.office import consents, history, members
from app.office.confidentiality import SHIELDED
from app.office.desk import Desk
from app.ui.window import Window
from tests.office import seats
from tests.office.seats import Watch
from tests.stories import leaving_work, lists, member_work
from tests.stories.desk_work import members_tab
from tests.stories.hands import Hands
from tests.stories.people import CLERK, CLERK_NAME
from tests.stories.reception import Reception

SHE, HE = "00010001", "00010002"
TELEPHONE = "0235000001"
CONTACT = {"〒997-0015　山形県鶴岡市末広町架空1-2", "0235-00-0001", "hanako@example.jp"}
REASON = "ご本人へ書類を発送するため"
STOPS = [
    "すぐに止まるもの",
    "ご案内・再同意のお願い・宛名・書出し",
    "2026/04/18（土）から、発送と書出しの一覧には載りません",
]


def register_both(desk: Desk) -> None:
    """Register her and a neighbour."""
    members.register(desk, seats.member(SHE))
    members.register(
        desk,
        seats.member(
            HE,
            name="試験　太郎",
            kana="シケン　タロウ",
            birth_on="1985-05-05",
            telephone="0235000002",
            email="",
            address="山形県鶴岡市末広町架空3-4",
            children=(),
        ),
    )


def test_who_withdraws_is_led_out_and_comes_back_with_a_new_consent(
    reception: Reception, hands: Hands, office: Desk, watch: Watch, tmp_path: Path
) -> None:
    register_both(office)
    window = reception.let_in(CLERK)
    member_work.find(hands, window, SHE)
    leaving_work.withdraw(hands, window, "4/18", "お電話で、案内は要らないとのこと")
    told = leaving_work.follow_the_plan(hands, window)
    assert told[:3] == STOPS
    assert "お名前・生年月日・ご住所・連絡先" in told
    assert "2026/05/19（火）から消去できます" in told
    leaving_work.leave(hands, window, "転居のため")
    assert leaving_work.read_exits(hands, window) == [
        (SHE, "架空　花子", "退会", "2026/04/20（月）", "2026/05/19（火）", "退会", CLERK_NAME)
    ]

    member_work.search(hands, window, "")
    (line,) = lists.wait_for(hands, members_tab(window).ui.table, 1)
    assert line[:2] == (HE, "試験　太郎")
    written = leaving_work.write_out(hands, window, tmp_path / "会員.csv")
    assert [row["組合員コード"] for row in written] == [HE]
    window.close()

    watch.turn_to(date(2026, 4, 27))
    window = reception.let_in(CLERK)
    leaving_work.search_everywhere(hands, window, SHE)
    leaving_work.come_back(hands, window, "4/26")
    page = members_tab(window).person
    hands.until(lambda: page.ui.state_pill.accessibleName() == "登録中")
    assert page.ui.standing_pill.accessibleName() == "最新"
    member_work.search(hands, window, "")
    lists.wait_for(hands, members_tab(window).ui.table, 2)
    rows = consents.rows(office, consents.find_ids(office, SHE))
    assert [(row.answer, row.given_on, row.method) for row in rows] == [
        ("renewed", date(2026, 4, 26), "書面"),
        ("withdrawn", date(2026, 4, 18), "電話"),
        ("granted", date(2026, 4, 5), "書面"),
    ]
    assert [row.title for row in history.rows(office)][:4] == [
        "登録に戻した",
        "会員を書き出した",
        "退会を記録",
        "同意の撤回を記録",
    ]
    written = leaving_work.write_out(hands, window, tmp_path / "戻った後.csv")
    assert [row["組合員コード"] for row in written] == [SHE, HE]


def test_a_protected_address_is_opened_only_with_a_reason(
    reception: Reception, hands: Hands, clerk: Desk, office: Desk, tmp_path: Path
) -> None:
    register_both(clerk)
    window = reception.let_in(CLERK)
    page = member_work.find(hands, window, SHE)
    leaving_work.protect(hands, window, "支援措置の申し出があったため")
    hands.until(page.ui.confidential_pill.isVisible)
    hands.until(lambda: SHIELDED in hands.read(page.ui.contact_facts))
    assert not CONTACT & set(hands.read(page))
    nobody_is_found_by_telephone(hands, window)
    written = leaving_work.write_out(hands, window, tmp_path / "会員.csv")
    hers = next(row for row in written if row["組合員コード"] == SHE)
    assert {hers[name] for name in ("郵便番号", "住所", "電話番号", "メールアドレス")} == {SHIELDED}

    page = member_work.find(hands, window, SHE)
    shown = leaving_work.unveil(hands, window, REASON)
    assert set(shown) > CONTACT
    hands.until(lambda: "秘匿の連絡先を開いた" in hands.read(page.ui.log_cards))
    assert not CONTACT & set(hands.read(page))
    opened = history.rows(office)[0]
    assert (opened.title, opened.staff_name) == ("秘匿の連絡先を開いた", CLERK_NAME)
    assert opened.values == {"reason": REASON}


def nobody_is_found_by_telephone(hands: Hands, window: Window) -> None:
    """Search by her telephone number, which leads to nobody."""
    member_work.search(hands, window, TELEPHONE)
    tab = members_tab(window)
    hands.until(tab.ui.empty_state.isVisible)
    member_work.search(hands, window, "")
    hands.until(tab.ui.table.isVisible)
