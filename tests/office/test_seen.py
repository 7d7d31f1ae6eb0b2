"""Two people who have both read a setting: whoever saves second writes nothing over the first."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

import pytest

from app.office import (
    ages,
    backup_settings,
    departments,
    deputies,
    desk_settings,
    fiscal_years,
    graduation,
    lock_settings,
    page_settings,
    papers,
    sender_facts,
    signing_table,
    wording_editing,
)
from app.office.desk import Desk
from app.office.seen import Seen
from app.rules.approvals import Deputy
from app.rules.backup_schedule import INTERVALS
from app.rules.errors import Overtaken
from app.rules.fees import FeeTable
from app.rules.fiscal_years import YearStart
from app.rules.held_papers import PaperRules
from app.rules.locking import LockSettings
from app.rules.page_settings import Shift
from app.rules.rights import Remedy
from app.rules.roles import Role
from tests.office import signers
from tests.office.seats import TODAY, Office

DAY = date(2026, 6, 1)
Change = Callable[[Desk, int], object]
"""Change a setting as somebody who has seen what stood there first; each number otherwise."""


def _departments(desk: Desk) -> Change:
    seen = Seen(tuple(departments.departments(desk)))
    return lambda d, one: departments.set_departments(d, f"架空部\n見本課{one}", seen)


def _paper_rules(desk: Desk) -> Change:
    seen = Seen(papers.rules(desk))
    return lambda d, one: papers.change_rules(d, PaperRules(kept_days=20 + one), seen)


def _paper_line(desk: Desk) -> Change:
    lines = tuple(papers.table(desk).values())

    def change(d: Desk, one: int) -> object:
        changed = (replace(lines[0], word=f"架空の証明書{one}"), *lines[1:])
        return papers.change_table(d, changed, Seen(lines))

    return change


def _signing(desk: Desk) -> Change:
    read: Mapping[str, Role] = {"extension": signing_table.read(desk).level("extension")}
    seen = Seen(read)
    levels = (Role.clerk, Role.manager)
    return lambda d, one: signing_table.change(d, {"extension": levels[one]}, seen)


def _deputies(desk: Desk) -> Change:
    key = next(iter(deputies.candidates(desk)))
    seen = Seen(signing_table.read(desk).deputies)
    return lambda d, one: deputies.change(d, [Deputy(key, date(2026, 6, 1 + one))], seen)


def _lock(desk: Desk) -> Change:
    seen = Seen(lock_settings.read(desk).office)
    return lambda d, one: lock_settings.change(d, LockSettings(20 + 10 * one, 60), seen)


def _backups(desk: Desk) -> Change:
    before = backup_settings.read(desk)
    wanted = [replace(before, minutes=one) for one in INTERVALS if one != before.minutes]
    return lambda d, one: backup_settings.change(d, wanted[one], Seen(before))


def _procedures(desk: Desk) -> Change:
    seen = Seen(desk_settings.read(desk).procedures_on)
    return lambda d, one: desk_settings.publish_procedures(d, date(2026, 6, 1 + one), seen)


def _fees(desk: Desk) -> Change:
    seen = Seen(desk_settings.read(desk).fees)
    return lambda d, one: desk_settings.publish_fees(
        d, FeeTable(DAY, {Remedy.disclosure: 100 + 50 * one}), seen
    )


def _closed(desk: Desk) -> Change:
    seen = Seen(desk_settings.read(desk).closed)
    return lambda d, one: desk_settings.set_calendar(
        d, (), closed_on_holidays=bool(one), closed_at_new_year=False, seen=seen
    )


def _graduation(desk: Desk) -> Change:
    seen = Seen(graduation.rule(desk))
    return lambda d, one: graduation.set_rule(d, 7 + one, 3, 31, seen)


def _house_age(desk: Desk) -> Change:
    seen = Seen(ages.settings(desk).house)
    return lambda d, one: ages.set_house_age(d, 13 + one, DAY, seen)


def _reform(desk: Desk) -> Change:
    seen = Seen(ages.settings(desk).reform_on)
    return lambda d, one: ages.set_reform_day(d, date(2028, 4, 1 + one), seen)


def _page(desk: Desk) -> Change:
    before = page_settings.read(desk)
    wanted = replace(before, seal_mark=not before.seal_mark), replace(before, fold_marks=False)
    return lambda d, one: page_settings.change(d, wanted[one], Seen(before))


def _shift(desk: Desk) -> Change:
    seen = Seen(page_settings.shift_of(desk, "窓口"))
    return lambda d, one: page_settings.change_shift(d, "窓口", Shift(1.0, one), seen)


def _sender(desk: Desk) -> Change:
    known = sender_facts.read(desk)

    def change(d: Desk, one: int) -> object:
        facts = replace(known.now, desk=f"架空の窓口{one}")
        return sender_facts.change(d, facts, TODAY, Seen(known.dated))

    return change


def _year(desk: Desk) -> Change:
    seen = Seen(tuple(fiscal_years.read(desk)[1]))
    wanted = YearStart(date(2027, 1, 1), 1, 1), YearStart(date(2027, 3, 1), 3, 1)
    return lambda d, one: fiscal_years.change(d, wanted[one], seen)


def _wording(desk: Desk) -> Change:
    texts = {line.key: line.text for line in wording_editing.sentences(desk, "receipt")}
    keys = "call", "closing"

    def change(d: Desk, one: int) -> object:
        typed = {**texts, keys[one]: f"{texts[keys[one]]}お電話ください。"}
        return wording_editing.save(d, "receipt", typed, "試し", Seen(texts))

    return change


SETTINGS: tuple[Callable[[Desk], Change], ...] = (
    *(_departments, _paper_rules, _paper_line, _signing, _deputies, _lock, _backups),
    *(_procedures, _fees, _closed, _graduation, _house_age, _reform, _page, _shift),
    *(_sender, _year, _wording),
)


@pytest.mark.parametrize("setting", SETTINGS)
def test_a_setting_is_not_written_over_what_somebody_else_has_set(
    office: Office, setting: Callable[[Desk], Change]
) -> None:
    signers.department(office)
    change = setting(office.manager)
    change(office.manager, 0)
    with pytest.raises(Overtaken, match="ほかの人が先に"):
        change(office.manager, 1)
    setting(office.manager)(office.manager, 1)  # who has seen what stands there now, may


def test_two_lines_of_one_table_are_both_kept(office: Office) -> None:
    desk = office.manager
    seen = tuple(papers.table(desk).values())
    first, second = seen[0], seen[1]
    papers.change_table(desk, (replace(first, word="架空の証一"), *seen[1:]), Seen(seen))
    papers.change_table(desk, (first, replace(second, word="架空の証二"), *seen[2:]), Seen(seen))
    words = [paper.word for paper in papers.table(desk).values()]
    assert words[:2] == ["架空の証一", "架空の証二"]


def test_two_kinds_of_letters_are_both_kept(office: Office) -> None:
    desk = office.manager
    before = signing_table.read(desk)
    for kind, level in (("extension", Role.manager), ("receipt", Role.manager)):
        signing_table.change(desk, {kind: level}, Seen({kind: before.level(kind)}))
    kept = signing_table.read(desk)
    assert (kept.level("extension"), kept.level("receipt")) == (Role.manager, Role.manager)
