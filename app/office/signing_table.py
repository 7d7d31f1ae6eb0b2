"""Keep the table of who may sign which kind of letter (専決表, OFFICE M-02)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.office.changes import Changes, changes
from app.office.deputies import kept
from app.office.desk import Actor, Desk
from app.office.seen import Seen, refuse_stale
from app.rules.approvals import Deputy, Manner, manner_of
from app.rules.cases import RightLine
from app.rules.errors import Refused
from app.rules.letter_kinds import LETTER_WORDS
from app.rules.roles import Role, Verb
from app.rules.signing import choices_of, level_of, level_of_right, may_be_deputised, reaches
from app.storage.unit import Unit

SETTING = "signing_table"


@dataclass(frozen=True)
class Signing:
    """Hold what this office has set; what it has not set follows the program."""

    levels: Mapping[str, Role]
    deputies: tuple[Deputy, ...] = ()

    def level(self, kind: str) -> Role:
        """Return the least role that may issue a kind."""
        return level_of(self.levels, kind)

    def manner(self, level: Role, actor: Actor, day: date) -> Manner | None:
        """Say how somebody may approve what this level signs; None where she may not."""
        return manner_of(level, actor.roles, actor.id, self.deputies, day)

    def manner_on_right(self, right: RightLine, actor: Actor, day: date) -> Manner | None:
        """Say how somebody may approve the answer to a right."""
        found = self.manner(level_of_right(self.levels, right), actor, day)
        return None if found is Manner.deputy and not may_be_deputised(right) else found


def of(unit: Unit) -> Signing:
    """Return the table inside an open unit."""
    stored = unit.settings.read(SETTING)
    levels = stored if isinstance(stored, dict) else {}
    return Signing({kind: Role(code) for kind, code in levels.items()}, kept(unit))


def issues(unit: Unit, desk: Desk, kind: str) -> bool:
    """Tell whether this person issues letters of a kind without anybody's approval."""
    return reaches(desk.actor.roles, of(unit).level(kind))


def may_issue(desk: Desk, kind: str) -> bool:
    """Tell it to a dialog, so that its button says what will happen."""
    with desk.look() as unit:
        return issues(unit, desk, kind)


def read(desk: Desk) -> Signing:
    """Return the table for the dialog that changes it; it is no secret in the office."""
    with desk.look() as unit:
        return of(unit)


def change(
    desk: Desk, levels: Mapping[str, Role], seen: Seen[Mapping[str, Role]] | None = None
) -> Changes:
    """Set who may issue each of these kinds; what goes round already keeps to the new table.

    Raises:
        Refused: an answer to a right would be its drafter's alone, or a kind is unknown.
        Overtaken: somebody else has changed one of these kinds since they were seen.
    """
    desk.demand(Verb.change_settings)
    for kind, level in levels.items():
        if kind not in LETTER_WORDS or level not in choices_of(kind):
            raise Refused(
                f"「{LETTER_WORDS.get(kind, kind)}」を{level.word}の決裁にすることはできません。"
                "何も変えていません。ご請求への回答は、起案した人とは別の決裁者が承認します。"
            )
    with desk.unit("専決表を変更") as unit:
        before = of(unit)
        refuse_stale({kind: before.level(kind) for kind in levels}, seen, "専決表")
        now = {kind: level.value for kind, level in {**before.levels, **levels}.items()}
        unit.settings.change(SETTING, now)
        pairs = {kind: [before.level(kind).value, one.value] for kind, one in levels.items()}
        unit.log((), {kind: pair for kind, pair in pairs.items() if pair[0] != pair[1]})
    return changes("settings", "requests", "letters")
