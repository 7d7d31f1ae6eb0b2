"""Number the drawn letters of a run and put them on record, inside an open unit."""

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from app.letters.campaign_letter import Run, number_letters
from app.letters.shared_run import Drawn
from app.office import document_numbers, wordings
from app.office.bulk_gathering import Ground
from app.office.campaign_letters import facts_of
from app.office.changes import Changes, changes
from app.rules.ids import LetterId, RunId
from app.storage.campaign_runs import NewCampaignLetter
from app.storage.letters import NewLetter
from app.storage.slips import Owner
from app.storage.unit import Unit

AT_ONCE = 100
Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class IssuedRun:
    """Say under which number how many letters were made, and how many people were left out."""

    run_id: RunId
    letter_id: LetterId
    document_number: str
    letters: int
    pages: int
    left_out: Mapping[str, int]
    changes: Changes


def store(unit: Unit, ground: Ground, drawn: Drawn, progress: Progress | None = None) -> IssuedRun:
    """Give the letters their number, and keep them with their two rows in the log."""
    owners, day, key = ground.owners, ground.sheet.dated_on, ground.found.campaign_id
    number = document_numbers.take(unit, day)
    values = {"document_number": number, "letters": len(owners), "kind": ground.sheet.kind.value}
    anchor = unit.log((("campaign", key),), values)
    facts = facts_of(unit, replace(ground.sheet, document_number=number, anchor=anchor))
    run = number_letters(drawn, facts, ground.look)
    wordings.keep(unit, ground.look.kind, ground.look.words.version)
    letter_id = unit.letters.add(
        _beginning(ground, run, number, anchor), unit.stamp.by, unit.stamp.at
    )
    run_id = unit.campaign_runs.add(key, ground.sheet.kind, letter_id, day, ground.delivery)
    unit.campaign_runs.add_letters(run_id, _letters(owners, run, progress))
    unit.log(
        (("campaign", key), ("letter", letter_id), *_members(ground)),
        {"document_number": number, "sha256": hashlib.sha256(run.prefix).hexdigest()},
        "文書を保管",
    )
    return IssuedRun(
        run_id,
        letter_id,
        number,
        len(owners),
        len(owners) * run.pages_each,
        ground.found.sorted.counts,
        changes("campaigns", "letters"),
    )


def part(progress: Progress | None, before: float, after: float) -> Progress | None:
    """Tell the progress of one step of a whole: it leads from `before` to `after`, both up to 1."""
    if progress is None:
        return None

    def told(done: int, total: int) -> None:
        progress(round(total * before + done * (after - before)), total)

    return told


def _beginning(ground: Ground, run: Run, number: str, anchor: str) -> NewLetter:
    return NewLetter(
        document_number=number,
        kind=ground.look.kind,
        dated_on=ground.sheet.dated_on,
        request_id=None,
        member_id=None,
        pdf=run.prefix,
        wording_sha256=ground.look.words.version,
        anchor=anchor,
    )


def _letters(
    owners: Sequence[Owner], run: Run, progress: Progress | None
) -> Iterator[NewCampaignLetter]:
    beginning = hashlib.sha256(run.prefix)
    for place, (owner, suffix) in enumerate(zip(owners, run.suffixes, strict=True), start=1):
        digest = beginning.copy()
        digest.update(suffix)
        if progress and (place % AT_ONCE == 0 or place == len(owners)):
            progress(place, len(owners))
        yield NewCampaignLetter(owner.slip_id, place, run.pages_each, suffix, digest.hexdigest())


def _members(ground: Ground) -> Iterator[tuple[str, int]]:
    return (("member", key) for key in ground.found.slips)
