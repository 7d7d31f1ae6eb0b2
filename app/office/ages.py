"""Keep the dated rule from which age a child answers for itself (LAW A-13 P-18)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.seen import Seen, refuse_stale
from app.rules.ages import HOUSE_RULES, AgeRule, age_rules, house_rule, rule_on
from app.rules.eras import EARLIEST, japanese
from app.rules.errors import Refused
from app.rules.roles import Verb
from app.storage.unit import Unit

HOUSE_KEY = "consent_ages"
REFORM_KEY = "consent_age_reform_on"
House = tuple[int, date | None]
OLDEST = 17
"""Whoever is 18 is of age and answers in any case."""


@dataclass(frozen=True)
class AgeSettings:
    """Hold what the office has set: up to which age the house asks, and the day of the reform."""

    up_to: int
    since_on: date | None
    reform_on: date | None

    @property
    def house(self) -> House:
        """Return up to which age the house asks, and since when."""
        return self.up_to, self.since_on


def rules_of(unit: Unit) -> tuple[AgeRule, ...]:
    """Return the dated rules inside an open unit."""
    return age_rules(_house(unit), _reform_on(unit))


def rules(desk: Desk) -> tuple[AgeRule, ...]:
    """Return the dated rules in order."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        return rules_of(unit)


def settings(desk: Desk) -> AgeSettings:
    """Return the settings for the dialog that changes them."""
    with desk.look() as unit:
        return _settings(unit)


def set_house_age(
    desk: Desk, up_to: int, from_on: date, seen: Seen[House] | None = None
) -> Changes:
    """Ask the 法定代理人 up to this age from a day on; earlier days stay as they were.

    Raises:
        Overtaken: somebody else has changed the age since it was seen.
    """
    desk.demand(Verb.change_settings)
    if not 0 < up_to <= OLDEST:
        raise Refused(f"年齢は1歳から{OLDEST}歳までで入れてください。決まりは変わっていません。")
    with desk.unit("同意の年齢の決まりを変更") as unit:
        before = _house(unit)
        refuse_stale(_settings(unit).house, seen, "同意の年齢の決まり")
        if any(rule.from_on > from_on for rule in before):
            newest = japanese(max(before).from_on)
            raise Refused(
                f"{newest}からの決まりが、もうあります。"
                f"{newest}かそれより後の日にしてください。決まりは変わっていません。"
            )
        kept = [rule for rule in before if rule.from_on != from_on]
        _keep_house(unit, [*kept, house_rule(up_to, from_on)])
        words = [rule_on(before, from_on).words, house_rule(up_to).words]
        unit.log((), {"consent_age": words, "from_on": from_on.isoformat()})
    return changes("settings", "members")


def set_reform_day(desk: Desk, day: date | None, seen: Seen[date | None] | None = None) -> Changes:
    """Set the day on which the reformed law comes into force; none while nobody knows it.

    Raises:
        Overtaken: somebody else has set the day since it was seen.
    """
    desk.demand(Verb.change_settings)
    with desk.unit("改正法の施行日を設定") as unit:
        before = _reform_on(unit)
        refuse_stale(before, seen, "改正法の施行日")
        unit.settings.change(REFORM_KEY, day.isoformat() if day else None)
        unit.log((), {"reform_on": [str(before or ""), str(day or "")]})
    return changes("settings", "members")


def _settings(unit: Unit) -> AgeSettings:
    newest = max(_house(unit))
    since_on = newest.from_on if newest.from_on > EARLIEST else None
    return AgeSettings(newest.below - 1, since_on, _reform_on(unit))


def _house(unit: Unit) -> Sequence[AgeRule]:
    kept = unit.settings.read(HOUSE_KEY)
    if not isinstance(kept, list):
        return HOUSE_RULES
    return [house_rule(int(up_to), date.fromisoformat(day)) for day, up_to in kept]


def _keep_house(unit: Unit, house: Sequence[AgeRule]) -> None:
    unit.settings.change(
        HOUSE_KEY, [[rule.from_on.isoformat(), rule.below - 1] for rule in sorted(house)]
    )


def _reform_on(unit: Unit) -> date | None:
    kept = unit.settings.read(REFORM_KEY)
    return date.fromisoformat(kept) if isinstance(kept, str) else None
