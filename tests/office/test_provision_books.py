"""The books of what was given and received hold what the law wants; empty ones say so."""

from datetime import date

import pytest

from app.office import members, provision_book, received_book, registers
from app.office.recorded_cells import MOST
from app.rules.errors import Refused
from app.rules.ids import ProvisionId
from app.rules.periods import Days
from tests.letters.drawn import text_of
from tests.office import seats
from tests.office.matters import Matter
from tests.office.receipts import receive
from tests.office.remedies import PURPOSE, contractor, provide, third_party
from tests.office.seats import Office

APRIL = Days(date(2026, 4, 1), date(2026, 4, 30))


def test_the_book_of_provisions_holds_what_the_law_wants(matter: Matter) -> None:
    to = third_party(matter.office)
    provide(matter, to, "consent", record_method="batch", from_on="2026-04-15", to_on="2026-04-16")
    provide(matter, contractor(matter.office), "entrusting")
    (row,) = provision_book.register(matter.office.auditor, APRIL).rows
    assert row == (
        "R8.4.15から\nR8.4.16まで",
        "架空子育て支援センター\n山形県鶴岡市架空町2-2\n代表者 架空　代表子",
        "架空　花子（00010001）",
        "お名前、ご住所",
        "本人の同意\n法第27条第1項\n2022年4月1日の方針への同意",
        f"{PURPOSE}\n架空のお知らせの発送",
        "一括の記録（続けてお渡しする期間）\n記録媒体（CD-Rなど）",
        "R8.4.20\nR11.4.16まで",
    )
    assert len(provision_book.all_register(matter.office.clerk, APRIL).rows) == 2
    before = Days(date(2026, 1, 1), date(2026, 4, 14))
    assert provision_book.register(matter.office.clerk, before).rows == ()


def test_the_book_of_receipts_says_how_the_giver_had_the_data(matter: Matter) -> None:
    receive(matter.office, (matter.member_id, None), others_count="3", note="架空の備考")
    receive(matter.office, (matter.member_id, None), ground="joint_use")
    (row,) = received_book.register(matter.office.auditor, Days()).rows
    assert row[1:6] == (
        "架空育児用品株式会社\n山形県鶴岡市架空町8-8\n代表者 架空　社長",
        "本人の同意による提供",
        "店頭の申込書で本人から取得\n確認：申込書の写しを見た\n架空の備考",
        "架空　花子（00010001）\n会員でない方3名",
        "お名前、ご住所",
    )
    assert row[7] == "R8.4.20\nR11.4.20まで"
    assert received_book.register(matter.office.clerk, Days(to_on=date(2026, 4, 15))).rows == ()


def test_an_empty_book_says_so(office: Office) -> None:
    for make in (provision_book.register, received_book.register, provision_book.all_register):
        assert registers.NOTHING in text_of(registers.look(office.clerk, make(office.clerk, APRIL)))


def test_of_many_people_the_book_names_the_first_and_their_list_all(matter: Matter) -> None:
    office = matter.office
    codes = [f"{place:08}" for place in range(20001, 20001 + MOST)]
    keys = [members.register(office.clerk, seats.member(code)).member_id for code in codes]
    people = ((matter.member_id, None), *((key, None) for key in keys))
    key = provide(matter, third_party(office), "consent", people=people)
    (row,) = provision_book.register(office.clerk, APRIL).rows
    assert row[2].count("\n") == MOST
    assert row[2].endswith("ほか1名（対象者の一覧のとおり）")
    listed = provision_book.people_register(office.auditor, key)
    assert [cells[1] for cells in listed.rows] == ["00010001", *codes]
    assert listed.lead.endswith(f"{MOST + 1}名")


def test_there_is_no_list_of_a_record_that_is_not_there(office: Office) -> None:
    with pytest.raises(Refused, match="見つかりません"):
        provision_book.people_register(office.clerk, ProvisionId(9))
