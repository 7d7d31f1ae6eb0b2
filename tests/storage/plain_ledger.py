"""Be a plain model of the consent ledger, written without a look at the program.

Every event is played again from the start for each question; nothing is cached or clever.
"""

from dataclasses import dataclass, field
from datetime import date

YES = ("granted", "renewed")


@dataclass
class PlainRow:
    """Hold one line of the ledger as somebody would keep it in a book."""

    number: int
    answer: str
    version_on: date
    given_on: date
    corrects: int | None = None
    struck_out: bool = False


@dataclass
class PlainMember:
    """Hold one member with her lines in the book."""

    registered: bool = True
    rows: list[PlainRow] = field(default_factory=list)


@dataclass
class PlainLedger:
    """Hold all members, and the versions with their weights."""

    versions: dict[date, bool] = field(default_factory=dict)
    members: dict[int, PlainMember] = field(default_factory=dict)

    def in_force(self, day: date) -> date:
        """Return the version in force on a day."""
        return max(on for on in self.versions if on <= day)

    def era(self, day: date) -> int:
        """Count the 重要 versions up to a day."""
        return sum(major for on, major in self.versions.items() if on <= day)

    def opens(self, version_on: date, given_on: date, day: date) -> bool:
        """Tell whether a consent lets somebody in on a day."""
        return given_on <= day and version_on <= day and self.era(version_on) == self.era(day)

    def word(self, member: int, answer: str, corrects: int | None = None) -> str:
        """Say by which word an answer goes into the book."""
        if answer not in YES:
            return answer
        wrong = corrects or 1_000_000
        earlier = [
            row
            for row in self.members[member].rows
            if row.number < wrong and row.answer in YES and not row.struck_out
        ]
        return "renewed" if earlier else "granted"

    def write(self, member: int, row: PlainRow) -> None:
        """Write one line; a correction strikes the wrong line out."""
        for other in self.members[member].rows:
            if other.number == row.corrects:
                other.struck_out = True
        self.members[member].rows.append(row)

    def newest_yes(self, member: int) -> date | None:
        """Return the day of the newest consent that was not struck out."""
        rows = self.members[member].rows
        return max((r.given_on for r in rows if r.answer in YES and not r.struck_out), default=None)

    def turns_order(self, member: int, wrong: PlainRow, answer: str, given_on: date) -> bool:
        """Tell whether a correction would step over another word of its day."""
        return any(
            row.number > wrong.number
            and not row.struck_out
            and row.answer != "voided"
            and row.given_on == given_on
            and (row.answer in YES) + 2 * (row.answer == "withdrawn")
            != (answer in YES) + 2 * (answer == "withdrawn")
            for row in self.members[member].rows
        )

    def stands(self, member: int, day: date) -> str:
        """Say how a member stands on a day, by playing her lines again, day after day."""
        said: dict[int, list[PlainRow]] = {}
        left = False
        lines = [row for row in self.members[member].rows if not row.struck_out]
        for row in sorted(lines, key=lambda one: (one.given_on, one.number)):
            if row.given_on > day or row.answer == "voided":
                continue
            if row.answer == "withdrawn":
                said, left = {}, True
            else:
                said.setdefault(self.era(row.version_on), []).append(row)
        for era in sorted(said, reverse=True):
            begun = [row for row in said[era] if row.version_on <= day]
            if begun:
                if begun[-1].answer == "declined":
                    return "declined"
                return "current" if era == self.era(day) else "renewal_due"
        return "withdrawn" if left else "none"
