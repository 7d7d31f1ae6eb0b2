"""Samples for the auditor: drawn again from their seed, names covered, opened for a reason."""

from datetime import date

import pytest
from sqlalchemy import text as text_of

from app.letters.extraction import text
from app.office import audit_sample_register, audit_samples, erasures, history, members
from app.office.audit_samples import NO_NAME, SampleView
from app.rules.errors import Refused
from app.rules.ids import AuditSampleId
from app.rules.periods import Days
from app.rules.sampling import Population
from tests.office import erasure_work, remedies
from tests.office.matters import Matter
from tests.office.seats import Office, member

PEOPLE = ("架空　花子", "架空　月子", "架空　雪子", "架空　星子", "架空　風子")


def registered(office: Office) -> list[int]:
    """Register some members."""
    return [
        members.register(office.clerk, member(f"0002000{n}", name=name, email="")).member_id
        for n, name in enumerate(PEOPLE)
    ]


def drawn(office: Office, population: Population, count: int, seed: str = "") -> SampleView:
    """Draw as the auditor."""
    key = audit_samples.draw_sample(office.auditor, population, count, seed).sample_id
    return audit_samples.view(office.auditor, key)


def test_names_are_covered_and_the_seed_draws_the_same_again(office: Office) -> None:
    registered(office)
    seen = drawn(office, Population.members, 3)
    assert (len(seen.lines), seen.row.population_count, seen.same_again) == (3, 5, True)
    assert {line.names for line in seen.lines} <= {f"架○　{sign}○" for sign in "花月雪星風"}
    assert not any(name in str(seen) for name in PEOPLE)
    again = drawn(office, Population.members, 3, seen.row.seed)
    assert again.row.keys == seen.row.keys
    assert drawn(office, Population.members, 3, "another-seed").row.keys != seen.row.keys


def test_who_came_later_changes_nothing(office: Office) -> None:
    keys = registered(office)
    seen = drawn(office, Population.members, 3, "kansa-2026")
    members.register(office.clerk, member("00030001", name="架空　空子"))
    assert audit_samples.view(office.auditor, seen.row.id).same_again
    assert set(seen.row.keys) <= set(keys)


def test_a_population_that_shrank_is_told(office: Office) -> None:
    registered(office)
    seen = drawn(office, Population.members, 3, "kansa-2026")
    kept, gone = seen.row.keys[1], seen.row.keys[0]
    with office.manager.unit("架空の名寄せ") as unit:
        unit.session.execute(text_of(f"UPDATE members SET merged_into={kept} WHERE id={gone}"))
        unit.log()
    again = audit_samples.view(office.auditor, seen.row.id)
    assert not again.same_again
    sheet = "".join(text(audit_sample_register.look(office.auditor, seen.row.id)).split())
    assert audit_sample_register.CHANGED in sheet


def test_one_is_opened_for_a_reason_and_the_log_has_it(office: Office) -> None:
    registered(office)
    seen = drawn(office, Population.members, 2)
    line = seen.lines[0]
    with pytest.raises(Refused, match="開く理由を入れて"):
        audit_samples.open_one(office.auditor, seen.row.id, line.id, " ")
    outside = next(key for key in range(1, 9) if key not in seen.row.keys)
    with pytest.raises(Refused, match="標本にありません"):
        audit_samples.open_one(office.auditor, seen.row.id, outside, "架空の理由")
    assert not any(one.opened for one in audit_samples.view(office.auditor, seen.row.id).lines)
    (name,) = audit_samples.open_one(office.auditor, seen.row.id, line.id, "申込書と照合").names
    assert name in PEOPLE
    opened = [one.opened for one in audit_samples.view(office.auditor, seen.row.id).lines]
    assert opened == [True, False]
    log = history.rows(office.manager)[0]
    assert (log.title, log.staff_name) == ("標本のお名前を開いた", office.auditor.actor.name)
    assert ("member", line.id) in log.subjects
    assert log.values == {"record": line.id, "number": line.number, "reason": "申込書と照合"}


def test_each_population_shows_numbers_and_covered_names(matter: Matter) -> None:
    office = matter.office
    matter.identify().decide().submit().approve().issue()
    remedies.provide(matter, remedies.contractor(office), "entrusting")
    numbers = {population: drawn(office, population, 1).lines[0] for population in Population}
    assert numbers[Population.members].number == "00010001"
    assert numbers[Population.requests].number == "26-0001"
    assert numbers[Population.consents].number == "00010001"
    assert numbers[Population.provisions].what.startswith("架空印刷株式会社　")
    assert numbers[Population.letters].what == "2026年4月20日　個人情報の開示について（回答）"
    assert {line.names for line in numbers.values()} == {"架○　花○"}


def test_of_the_erased_there_is_no_name_to_open(office: Office) -> None:
    key = erasure_work.left(office)
    seen = drawn(office, Population.members, 1)
    office.watch.turn_to(date(2027, 12, 1))
    erasures.erase_left(office.manager, [key])
    (line,) = audit_samples.view(office.auditor, seen.row.id).lines
    assert line.names == NO_NAME
    opened = audit_samples.open_one(office.auditor, seen.row.id, key, "架空の理由")
    assert opened.names == (NO_NAME,)


def test_nothing_can_be_drawn_of_nothing(office: Office) -> None:
    with pytest.raises(Refused, match="対象になる記録がありません"):
        drawn(office, Population.provisions, 1)
    assert audit_samples.rows(office.auditor) == []
    with pytest.raises(Refused, match="標本は見つかりません"):
        audit_samples.view(office.auditor, AuditSampleId(9))


def test_the_sheet_prints_the_seed_and_no_name(office: Office) -> None:
    registered(office)
    seen = drawn(office, Population.members, 3, "kansa-2026")
    sheet = "".join(text(audit_sample_register.take(office.auditor, seen.row.id)).split())
    assert "種kansa-2026" in sheet
    assert "同じ標本になります" in sheet
    assert not any("".join(name.split()) in sheet for name in PEOPLE)
    assert "架○" in sheet
    (row,) = audit_sample_register.register(office.clerk, Days()).rows
    assert row == (
        *("令和8年4月20日", office.auditor.actor.name, "すくすく会員", "5", "3"),
        *("kansa-2026", "0"),
    )
    assert audit_sample_register.register(office.clerk, Days(None, date(2026, 4, 19))).rows == ()
