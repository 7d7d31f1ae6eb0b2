"""Show what a version demands, entry by entry, with what the manager judged of each."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from app.office.policy_baselines import Baseline, baseline, read_twice
from app.office.policy_marks import mark
from app.rules.eras import western
from app.rules.policy_demands import Demand, Weight, demands_read
from app.rules.policy_verdicts import Verdict, choices
from app.storage.policy import VersionRow
from app.storage.policy_judgments import PolicyJudgmentRow
from app.storage.unit import Unit

_WORDS: Final = frozenset({Verdict.wording, Verdict.checked})

Judged = Mapping[tuple[str, str], PolicyJudgmentRow]


@dataclass(frozen=True)
class EntryView:
    """Show one entry that changed, with the judgment about it; `verdict` is None without one.

    `stale` is what was judged before the text, or the version it is compared with, was another:
    the entry waits again, its note and judge are those of that judgment.
    """

    entry: str
    verdict: Verdict | None = None
    note: str = ""
    judged_at: datetime | None = None
    judge: str = ""
    stale: Verdict | None = None


@dataclass(frozen=True)
class DemandView:
    """Show one demand against the version of `before_on`; nothing to judge without choices."""

    demand: Demand
    before_on: date
    entries: tuple[EntryView, ...]
    choices: tuple[Verdict, ...]
    compared: str = ""

    @property
    def unjudged(self) -> tuple[str, ...]:
        """Return the entries that wait for a judgment."""
        return tuple(one.entry for one in self.entries if self.choices and not one.verdict)

    def judged(self, *verdicts: Verdict) -> tuple[str, ...]:
        """Return the entries that were judged so."""
        return tuple(one.entry for one in self.entries if one.verdict in verdicts)


def binding(found: Sequence[DemandView]) -> Sequence[Demand]:
    """Return the demands that ask for something to be done: not those of other words alone."""
    return [one.demand for one in found if not _is_words(one)]


def views(unit: Unit, row: VersionRow, also: VersionRow | None = None) -> tuple[DemandView, ...]:
    """Return what a version demands against those before it; nothing where no text is known.

    `also` is a draft that counts as if it were approved already.
    """
    before = baseline(unit, row, also)
    if before is None or not row.has_text:
        return ()
    judged = {(one.demand, one.entry): one for one in unit.policy_judgments.of(row.id)}
    found = (*_untold(before), *demands_read(before.read, read_twice(unit, row)))
    return tuple(_view(row, one, before, judged) for one in found)


def _is_words(view: DemandView) -> bool:
    return bool(view.entries) and all(one.verdict in _WORDS for one in view.entries)


def _untold(before: Baseline) -> Iterator[Demand]:
    if before.untold:
        yield Demand(
            "no_text",
            Weight.JUDGE,
            "法17条2項・27条5項3号",
            "前の版の本文が登録されていないため、その版で変わったところを確かめられません。"
            "本文を登録するか、変わったところを別に確かめてください。",
            tuple(f"前の版（{western(on)}）の本文がない" for on in before.untold),
        )


def _view(row: VersionRow, demand: Demand, before: Baseline, judged: Judged) -> DemandView:
    on = before.days.get(demand.key, before.row.on)
    compared = f"{on} {before.row.sha256}"
    view = DemandView(demand, on, (), choices(demand), compared)
    entries = tuple(
        _entry(view, words, judged.get((demand.key, words)), row) for words in demand.words
    )
    return DemandView(demand, on, entries, view.choices, compared)


def _entry(
    view: DemandView, words: str, judged: PolicyJudgmentRow | None, row: VersionRow
) -> EntryView:
    """Show an entry; a judgment that the demand no longer allows counts as none."""
    if judged is None:
        return EntryView(words)
    if judged.verdict not in view.choices:
        return EntryView(words)
    verdict, said = Verdict(judged.verdict), (judged.note, judged.judged_at, judged.judge)
    holds = row.approved_at is not None or judged.made_for == mark(
        view.demand, verdict, view.compared
    )
    return EntryView(words, verdict if holds else None, *said, None if holds else verdict)
