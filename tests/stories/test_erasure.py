"""A mother asks for the erasure of everything: most goes, a part stays by law, nobody finds her."""

from collections.abc import Mapping
from datetime import date

from app.office import history
from app.office.desk import Desk
from app.rules.letter_kinds import letter_word
from app.rules.outcomes import Outcome
from app.rules.rights import Remedy
from app.ui.window import Window
from tests.office import scans
from tests.office.seats import Watch
from tests.stories import (
    case_work,
    due_days,
    erasure_work,
    ground_work,
    identity_work,
    intake_work,
    letter_texts,
    step_work,
)
from tests.stories.hands import Hands
from tests.stories.intake_work import NEED, Arrival
from tests.stories.people import CLERK, MANAGER
from tests.stories.reception import Reception
from tests.stories.step_work import Decision

ABOUT = "消去"
ARRIVAL = Arrival(
    rights=(Remedy.erasure,),
    about="私と子どもの、すくすく会員としての登録のすべて",
    asked={Remedy.erasure: "私と子どもの登録を、すべて消してほしい"},
    bases={Remedy.erasure: NEED},
)
PARTLY = Decision(
    Outcome.partial,
    ground="need_hard",
    public="提供の記録と組合員名簿は、法律により保存することになっているため",
    alternative="提供の記録は、保存の期間が終わりましたら消去いたします。",
    internal="提供の記録は2029年4月20日まで",
)
DUE = date(2026, 5, 4)
CENTRE = ground_work.THIRD_PARTY.name
GOES = ("お名前・生年月日・ご住所・連絡先", "お子さまの情報（1名）")
CONSENT = "同意の記録に添えた書き込み（受付者・保管場所など）（1件）"
REQUEST, NAME = "このご請求の記録と回答の文書の控え", "提供の記録にあるお名前（1件）"
OFFICE_RULE = "窓口の記録の保存期間（内規、終わってから3年）"
LAW = "2029/04/20（金）まで　個人情報の保護に関する法律第29条第2項（提供の記録の保存）"
ROLL = ("組合員名簿", "組合員でいらっしゃる間　消費生活協同組合法第25条の2")
BACKUPS = (
    "この方の情報が入った最後の控えは、{day}までになくなります"
    "（窓口を使わない日が続くときや、2つめの場所を外しているときは、また使い始めてからです）。"
    "それまでに控えから復元しても、消去はやり直されます。"
)
OUTSIDE = "印刷した紙、書き出したファイル、別に取った控えは、このプログラムからは消えません。"
WARNED = (
    "架空　花子 様のご請求で、登録の情報を消去します。元に戻せません。"
    f"{REQUEST}は残ります。{NAME}は2029/04/20（金）まで残ります。"
    "伝える先は1か所です。"
)

SECRETS = ("架空　湊", "カクウ　ミナト", "2020-06-20", "1990-04-01", "hanako@example.jp")
"""What nothing of what stays may say."""
HERS = ("架空　花子", "カクウ　ハナコ", "架空1-2", "0235000001", "00010001")
"""What the record of her own request says on, and some of it what the law keeps."""
STAYS = {
    *("request_details.requester_name", "request_details.folded", "request_details.typed"),
    *("letters.pdf", "letter_addressees.name", "letter_addressees.address"),
    "identity_checks.content",
    *("provision_names.name", "provision_names.member_code"),
}


def dry_run(acts: int, lapse: str) -> list[str]:
    """Return what both dry runs say: they differ in what was done meanwhile."""
    return [
        *("消去するもの", *GOES, CONSENT, f"操作記録の内容（{acts}件）"),
        *("残すもの", REQUEST, OFFICE_RULE, NAME, LAW),
        *(erasure_work.ELSEWHERE, *ROLL),
        *("消去をお願いする提供先", CENTRE),
        *("控え（バックアップ）に残るもの", BACKUPS.format(day=lapse)),
        *("このプログラムの外にあるもの", OUTSIDE),
    ]


def draft(hands: Hands, window: Window, office: Desk) -> list[str]:
    """Do the clerk's first day; return what the dry run says."""
    intake_work.take(hands, window, ARRIVAL)
    step_work.tell_receipt(hands, window)
    due_days.agree(hands, window, office, DUE)
    identity_work.check(hands, window)
    step_work.decide(hands, window, ABOUT, PARTLY)
    told = erasure_work.plan(hands, window)
    step_work.submit(hands, window, ABOUT)
    step_work.waits(hands, window, "決裁を待っています")
    return told


def erase(hands: Hands, manager: Window) -> None:
    """Do the manager's last day: erase, see who was asked to, and certify it."""
    warning, told = erasure_work.carry_out(hands, manager, ABOUT)
    assert warning == WARNED
    assert told == dry_run(11, "2026/04/25（土）")
    (asked,) = erasure_work.asked(hands, manager)
    assert asked == ("26-0001", CENTRE, "消去", "依頼中", "2026/04/22（水）", "共人総発第8-2号", "")
    (row,), kept = erasure_work.certify(hands, manager)
    assert row == ("第1号", "2026/04/22（水）", "ご請求", "試験　管理子", "完了")
    assert kept == ["残しているもの", REQUEST, OFFICE_RULE, NAME, LAW]


def send(hands: Hands, window: Window) -> None:
    """Post the answer, what the recipient is asked, and the certificate; close."""
    step_work.come_back(hands, window)
    step_work.post(hands, window, ABOUT)
    for kind in ("recipient_erasure", "erasure_certificate"):
        step_work.post_letter(hands, window, letter_word(kind))
    case_work.close(hands, window)
    case_work.show_all(hands, window)
    case_work.wait_for_state(hands, window, "完了")


def written(office: Desk) -> Mapping[str, bytes]:
    """Read every file of the records, decrypted."""
    return scans.files(office.folder, office.store.data_key)


def test_a_split_erasure_takes_what_may_go_and_says_what_stays(
    reception: Reception, hands: Hands, office: Desk, watch: Watch
) -> None:
    member = ground_work.register(office)
    ground_work.register_neighbour(office)
    hers = ("お名前", "ご住所")
    ground_work.provide(office, member, ground_work.THIRD_PARTY, "consent", hers)
    window = reception.let_in(CLERK)
    assert draft(hands, window, office) == dry_run(8, "2026/04/23（木）")
    assert scans.found_in(b"".join(written(office).values()), SECRETS) == {*SECRETS}

    watch.turn_to(date(2026, 4, 21))
    manager = reception.let_in(MANAGER)
    hands.chord("Ctrl+3")
    step_work.approve(hands, manager, ABOUT)
    watch.turn_to(date(2026, 4, 22))
    erase(hands, manager)
    send(hands, window)

    for words in ("花子", "ハナコ", "00010001", "0235000001", "湊"):
        erasure_work.search_in_vain(hands, window, words, ground_work.YUI)
    for name, content in written(office).items():
        assert not scans.found_in(content, SECRETS), name
    left = scans.rows_with(office, (*SECRETS, *HERS))
    assert {word for words in left.values() for word in words} <= {*HERS}
    assert set(left) <= STAYS, left
    assert letter_texts.texts(office, 1) == letter_texts.expected("erasure")
    assert history.verify(office).verdict.ok
