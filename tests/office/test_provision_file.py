"""What goes to a contractor is written for those people and items alone, and not past the gate."""

from datetime import date
from pathlib import Path

import pytest

from app.exchange.csv_files import read_csv
from app.office import (
    confidentiality,
    consents,
    contracts,
    members,
    provision_file,
    recorded_cancelling,
)
from app.rules.errors import Refused
from app.rules.ids import ProvisionId
from app.rules.members import ConsentDraft
from app.rules.suspensions import SuspensionKind, SuspensionPlan, SuspensionScope
from tests.office import erasure_work, seats
from tests.office.matters import Matter
from tests.office.remedies import contract_of, contractor, provide, third_party
from tests.office.seats import Office


def lines(path: Path) -> list[tuple[str, ...]]:
    return [row.cells for row in read_csv(path)]


def stop(
    office: Office, matter: Matter, on: date, scope: SuspensionScope = SuspensionScope.whole
) -> None:
    with office.clerk.unit("架空の停止") as unit:
        unit.suspensions.add(
            matter.member_id,
            SuspensionKind.use,
            SuspensionPlan(scope),
            on,
            right_id=None,
            by=unit.stamp.by,
            at=unit.stamp.at,
        )
        unit.log((("member", matter.member_id),))


def test_the_file_holds_the_people_and_the_items_of_the_provision(
    matter: Matter, tmp_path: Path
) -> None:
    office, child = matter.office, erasure_work.child_of(matter.office, matter.member_id)
    members.register(office.clerk, seats.member("00010002"))
    people = ((matter.member_id, None), (matter.member_id, child))
    items = ("組合員コード", "お名前", "ご住所", "お子さまの生年月日", "通園の曜日")
    key = provide(matter, contractor(office), "entrusting", people=people, items=items)
    path = tmp_path / "発送.csv"
    done = provision_file.write(office.clerk, key, path)
    assert (done.rows, done.left_out) == (1, ("通園の曜日",))
    header, row = lines(path)
    assert header == (
        *("組合員コード", "お名前", "郵便番号", "ご住所", "様方・気付", "お子さまの生年月日"),
    )
    assert row[:2] == ("00010001", "架空　花子")
    assert row[-1].startswith("20")
    with office.manager.look() as unit:
        entry = unit.history.rows(subject=("provision", int(key)), limit=1)[0]
    assert entry.title == "提供するデータを書き出した"


def test_where_a_protected_person_lives_is_covered(matter: Matter, tmp_path: Path) -> None:
    office = matter.office
    key = provide(matter, contractor(office), "entrusting")
    confidentiality.protect(office.clerk, matter.member_id, "2026-04-20", "架空の支援措置")
    path = tmp_path / "発送.csv"
    provision_file.write(office.clerk, key, path)
    assert lines(path)[1][2] == "（秘匿）"


def test_who_was_stopped_since_does_not_leave_the_house(matter: Matter, tmp_path: Path) -> None:
    office = matter.office
    key = provide(matter, contractor(office), "entrusting")
    stop(office, matter, date(2026, 4, 16))
    path = tmp_path / "発送.csv"
    with pytest.raises(Refused, match="まだ何も書き出していません") as caught:
        provision_file.write(office.clerk, key, path)
    assert "架空　花子 様は、利用停止（全部）の対象です" in caught.value.sentence
    assert not path.exists()


def test_nothing_is_written_of_a_record_that_was_taken_back(matter: Matter, tmp_path: Path) -> None:
    office = matter.office
    key = provide(matter, contractor(office), "entrusting")
    recorded_cancelling.cancel_provision(office.manager, key, "取り違え")
    for one in (key, ProvisionId(99)):
        with pytest.raises(Refused, match="何も書き出していません"):
            provision_file.write(office.clerk, one, tmp_path / "発送.csv")


def test_what_ended_after_the_days_of_the_record_stays_in_the_house(
    matter: Matter, tmp_path: Path
) -> None:
    office, path = matter.office, tmp_path / "発送.csv"
    to = contractor(office, until_on="2026-04-18")
    entrusted = provide(matter, to, "entrusting")
    agreed = provide(matter, third_party(office), "consent")
    form = ConsentDraft(given_on="2026-04-18", method="書面")
    consents.withdraw(office.clerk, matter.member_id, form)
    for key, words in (
        (entrusted, "との契約は2026年4月18日で終わっています"),
        (agreed, "同意が、2026年4月20日の時点で確かめられません"),
    ):
        with pytest.raises(Refused, match=words):
            provision_file.write(office.clerk, key, path)
    other = contractor(office, "架空発送株式会社")
    key = provide(matter, other, "entrusting")
    assert provision_file.write(office.clerk, key, path).rows == 1
    path.unlink()
    stop(office, matter, date(2026, 4, 18))
    with pytest.raises(Refused, match="架空　花子 様は、利用停止（全部）の対象です"):
        provision_file.write(office.clerk, key, path)
    assert not path.exists()


def test_what_nobody_was_asked_at_the_registration_is_asked_before_the_file(
    matter: Matter, tmp_path: Path
) -> None:
    office, path = matter.office, tmp_path / "発送.csv"
    to = contractor(office, from_on="")
    contracts.add(office.clerk, to, contract_of("2026-04-01", liability="unknown"))
    key = provide(matter, to, "entrusting", confirmed=True)
    assert provision_file.write(office.clerk, key, path).rows == 1
    path.unlink()
    stop(office, matter, date(2026, 4, 18), SuspensionScope.mail)
    with pytest.raises(Refused, match="今回の提供がその範囲に当たらないこと") as caught:
        provision_file.write(office.clerk, key, path)
    assert "事故時の責任分担" not in caught.value.sentence
    assert not path.exists()
    again = provide(matter, to, "entrusting", from_on="2026-04-20", confirmed=True)
    assert provision_file.write(office.clerk, again, path).rows == 1
