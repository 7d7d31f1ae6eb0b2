"""Hold a policy between reading and registering: what was read, and what somebody adjusted."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property

from app.rules.policy import understood
from app.rules.policy_facts import dated, facts_in
from app.rules.policy_kinds import KINDS, REVISED, kind_of
from app.rules.policy_parts import ClauseStart, FactKind, PolicyParts
from app.rules.policy_settled import settled_policy, starts_in
from app.rules.policy_structure import Structure, read_structure
from app.rules.policy_text import ParsedPolicy, Revision

Facts = Mapping[FactKind, Sequence[str]]


@dataclass(frozen=True)
class Reading:
    """Hold a text with its parts; the text itself never changes.

    `as_read` are the parts as the program reads them, `found` the facts with what the headings of
    the moment add; `by_hand` the kinds that somebody adjusted, which new headings leave alone.
    `chosen` is the day and kind of the version where somebody chose them.
    """

    structure: Structure
    as_read: PolicyParts
    parts: PolicyParts
    found: Facts
    by_hand: frozenset[FactKind] = field(default_factory=frozenset)
    chosen: Revision | None = None

    @property
    def raw(self) -> str:
        """Return the text as it was handed over."""
        return self.structure.text

    @cached_property
    def parsed(self) -> ParsedPolicy:
        """Return the policy as it is settled now."""
        return settled_policy(self.structure, self.parts)

    @property
    def notes(self) -> tuple[str, ...]:
        """Return the sentences about what was not understood."""
        return self.parsed.notes

    @property
    def version(self) -> Revision | None:
        """Return the day and kind of the version: as chosen, or the newest date of the text."""
        return self.chosen or newest(self.parts)

    @property
    def on(self) -> date | None:
        """Return the day of the version; none where the text gives no whole date."""
        try:
            return date.fromisoformat(self.version.on) if self.version else None
        except ValueError:
            return None

    @property
    def kind(self) -> str:
        """Return the kind of the version, as chosen or as the word beside its day has it."""
        if self.chosen or self.version is None:
            return (self.chosen.kind if self.chosen else "") or REVISED
        return kind_of(self.version.kind, first=is_first_day(self.parts, self.version.on))


def read_policy(raw: str) -> Reading:
    """Read a text; nothing is adjusted yet."""
    structure = read_structure(raw)
    parts = PolicyParts(starts_in(structure), facts_in(understood(structure)))
    return Reading(structure, parts, parts, parts.facts)


def as_read(reading: Reading) -> Reading:
    """Return the reading as the program made it, without any adjustment."""
    plain = reading.as_read
    return Reading(reading.structure, plain, plain, plain.facts)


def settled_reading(raw: str, parts: PolicyParts, version: Revision) -> Reading:
    """Take up a text again whose parts are on record."""
    plain = read_policy(raw)
    begun = with_starts(plain, parts.starts)
    facts = {kind: tuple(words) for kind, words in parts.facts.items()}
    found = begun.found
    by_hand = frozenset(
        kind for kind in FactKind if facts.get(kind, ()) != tuple(found.get(kind, ()))
    )
    chosen = None if _is_read(version, newest(PolicyParts(facts=facts))) else version
    return replace(
        begun, parts=PolicyParts(begun.parts.starts, facts), by_hand=by_hand, chosen=chosen
    )


def with_starts(reading: Reading, starts: tuple[ClauseStart, ...]) -> Reading:
    """Let the clauses begin elsewhere; the new headings may add to a list, never lose of it."""
    under = facts_in(understood(reading.structure.settled(starts)))
    read = reading.as_read.facts
    fuller = {kind: _fuller(read.get(kind, ()), under.get(kind, ())) for kind in FactKind}
    found = {kind: words for kind, words in fuller.items() if words}
    kept = {kind: reading.parts.facts.get(kind, ()) for kind in reading.by_hand}
    facts = {kind: words for kind, words in {**found, **kept}.items() if words}
    return replace(reading, parts=PolicyParts(starts, facts), found=found)


def _fuller(read: Sequence[str], under: Sequence[str]) -> tuple[str, ...]:
    return tuple(under) if {*read} <= {*under} else tuple(read)


def with_facts(reading: Reading, kind: FactKind, words: tuple[str, ...]) -> Reading:
    """Let a list or fact say something else; this kind is by hand from now on."""
    facts = {**reading.parts.facts, kind: words}
    kept = {one: said for one, said in facts.items() if said}
    parts = PolicyParts(reading.parts.starts, kept)
    return replace(reading, parts=parts, by_hand=reading.by_hand | {kind})


def newest(parts: PolicyParts) -> Revision | None:
    """Return the newest date of the document."""
    return max(_own(parts), key=lambda one: one.on, default=None)


def is_first_day(parts: PolicyParts, on: str) -> bool:
    """Tell whether the document itself names no day before this one."""
    return all(one.on >= on for one in _own(parts))


def _own(parts: PolicyParts) -> Sequence[Revision]:
    return [dated(words) for words in parts.facts.get(FactKind.revision, ())]


def _is_read(version: Revision, read: Revision | None) -> bool:
    """Tell whether nobody chose a version; a word that is no kind has become one."""
    if read is None or version.on != read.on or read.kind in KINDS:
        return version == read
    become = {kind_of(read.kind, first=first) for first in (True, False)}
    return version.kind in {read.kind, *become}
