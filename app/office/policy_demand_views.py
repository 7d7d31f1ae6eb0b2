"""Show what a version demands, entry by entry, with what the manager judged of each."""

from dataclasses import dataclass
from datetime import date, datetime

from app.office.policy_text import settled
from app.rules.policy_demands import Demand, demands
from app.rules.policy_text import ParsedPolicy
from app.rules.policy_verdicts import Verdict, choices
from app.storage.policy import VersionRow
from app.storage.policy_judgments import PolicyJudgmentRow
from app.storage.unit import Unit


@dataclass(frozen=True)
class EntryView:
    """Show one entry that changed, with the judgment about it; `verdict` is None without one."""

    entry: str
    verdict: Verdict | None = None
    note: str = ""
    judged_at: datetime | None = None
    judge: str = ""


@dataclass(frozen=True)
class DemandView:
    """Show one demand against the version of `before_on`; nothing to judge without choices."""

    demand: Demand
    before_on: date
    entries: tuple[EntryView, ...]
    choices: tuple[Verdict, ...]

    @property
    def unjudged(self) -> tuple[str, ...]:
        """Return the entries that wait for a judgment."""
        return tuple(one.entry for one in self.entries if self.choices and not one.verdict)

    def judged(self, *verdicts: Verdict) -> tuple[str, ...]:
        """Return the entries that were judged so."""
        return tuple(one.entry for one in self.entries if one.verdict in verdicts)


@dataclass(frozen=True)
class TextBefore:
    """Hold the text that a version is compared with, and the day of its version."""

    on: date
    text: ParsedPolicy


def views(unit: Unit, row: VersionRow) -> tuple[DemandView, ...]:
    """Return what a version demands against the one before it; nothing where no text is known."""
    before = text_before(unit, row)
    now = settled(unit, row)
    if before is None or now is None:
        return ()
    judged = {(one.demand, one.entry): one for one in unit.policy_judgments.of(row.id)}
    return tuple(
        DemandView(
            one,
            before.on,
            tuple(_entry(words, judged.get((one.key, words)), one) for words in one.words),
            choices(one),
        )
        for one in demands(before.text, now)
    )


def text_before(unit: Unit, row: VersionRow) -> TextBefore | None:
    """Find the newest approved version before a version of which the text is known."""
    for one in reversed(unit.policies.rows()):
        if one.on < row.on and one.approved_at is not None and one.has_text:
            text = settled(unit, one)
            return None if text is None else TextBefore(one.on, text)
    return None


def _entry(words: str, judged: PolicyJudgmentRow | None, demand: Demand) -> EntryView:
    """Show an entry; a judgment that the demand no longer allows counts as none."""
    if judged is None or judged.verdict not in choices(demand):
        return EntryView(words)
    return EntryView(words, Verdict(judged.verdict), judged.note, judged.judged_at, judged.judge)
