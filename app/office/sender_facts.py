"""Change what letters print of the sender, from a day on; letters that were issued stay."""

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date

from app.letters import notice
from app.letters.facts import Organisation as Sender
from app.letters.sender_room import refuse_crowded
from app.letters.specimen_notices import notice_specimen
from app.office import page_settings, profile, wordings
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.policy_sender import differences
from app.office.seen import Seen, refuse_stale
from app.office.typed import refuse_unfit
from app.office.typed_glyphs import refuse_unprintable
from app.rules.errors import Refused
from app.rules.roles import Verb
from app.rules.sender_facts import WORDS, SenderChange, SenderFacts, tidied
from app.rules.spoken_days import month_day
from app.storage.unit import Unit

LONGEST = 100
_SPECIMEN = "receipt"
Dated = tuple[SenderFacts, tuple[SenderChange, ...]]


@dataclass(frozen=True)
class Known:
    """Show the facts of today, the changes to come, and where the published policy differs."""

    now: SenderFacts
    planned: Sequence[SenderChange]
    differing: str

    @property
    def dated(self) -> Dated:
        """Return the facts of today and those to come, as one whole."""
        return self.now, tuple(self.planned)


def read(desk: Desk) -> Known:
    """Return what the dialog shows; every letter prints it, so it is no secret."""
    with desk.look() as unit:
        return _known(unit, desk.today)


def preview(desk: Desk, typed: SenderFacts, from_on: date) -> bytes:
    """Draw a letter to a fictional member with the facts as they are typed; logs nothing.

    Raises:
        OfficeError: they cannot be printed.
    """
    desk.demand(Verb.shape_letters)
    facts = _readable(typed)
    with desk.look() as unit:
        sender, settings = _drawn(unit, facts, from_on), page_settings.of(unit)
        wording = wordings.usable(unit, _SPECIMEN)
    refuse_crowded(sender, settings)
    letter = replace(notice_specimen(_SPECIMEN), organisation=sender)
    return notice.draw(_SPECIMEN, letter, settings, wording)


def change(
    desk: Desk, typed: SenderFacts, from_on: date, seen: Seen[Dated] | None = None
) -> Changes:
    """Let letters print these facts from a day on, today at the earliest.

    Raises:
        OfficeError: they cannot be printed, are those already, or the day is over.
        Overtaken: somebody else has changed or planned some since they were seen.
    """
    desk.demand(Verb.shape_letters)
    facts = _readable(typed)
    if from_on < desk.today:
        raise Refused(
            "始まりの日が過ぎています。発行した文書はそのときの名称と連絡先のままです。"
            "何も変えていません。今日からあとの日を入れてください。"
        )
    with desk.unit("組合の名称と連絡先を変更") as unit:
        refuse_stale(_known(unit, desk.today).dated, seen, "名称と連絡先")
        before = _facts(unit, from_on)
        if facts == before:
            raise Refused(f"{month_day(from_on)}の名称と連絡先と同じです。何も変えていません。")
        refuse_crowded(_drawn(unit, facts, from_on), page_settings.of(unit))
        _keep(unit, from_on, lambda kept: [*kept, SenderChange(from_on, facts)])
        unit.log((), {"from_on": from_on.isoformat(), **_differing(before, facts)})
    return changes("settings", "letters")


def take_back(desk: Desk, from_on: date) -> Changes:
    """Take back a change whose day has not come.

    Raises:
        Refused: there is none, or letters print it already.
    """
    desk.demand(Verb.shape_letters)
    with desk.unit("組合の名称と連絡先の予定を取り消した") as unit:
        planned = _facts(unit, from_on)
        if from_on <= desk.today or all(one.from_on != from_on for one in profile.changed(unit)):
            raise Refused(
                "取り消せる予定ではありません。何も変えていません。"
                "始まった後は、新しい内容を日付とともに入れてください。"
            )
        _keep(unit, from_on, list)
        values = _differing(planned, _facts(unit, from_on))
        unit.log((), {"from_on": from_on.isoformat(), **values})
    return changes("settings", "letters")


def _known(unit: Unit, today: date) -> Known:
    planned = [one for one in profile.changed(unit) if one.from_on > today]
    now = _facts(unit, today)
    planned.sort(key=lambda one: one.from_on)
    return Known(now, planned, differences(unit, today, now))


def _keep(
    unit: Unit,
    from_on: date,
    then: Callable[[Sequence[SenderChange]], Sequence[SenderChange]],
) -> None:
    """Keep the changes of other days, and for this day what is given instead."""
    kept = then([one for one in profile.changed(unit) if one.from_on != from_on])
    rows = [{"from_on": one.from_on.isoformat(), "facts": asdict(one.facts)} for one in kept]
    unit.settings.change(profile.CHANGES, rows)


def _readable(typed: SenderFacts) -> SenderFacts:
    texts = {WORDS[name]: text for name, text in asdict(typed).items()}
    refuse_unfit(texts, LONGEST)
    refuse_unprintable(texts)
    return tidied(typed)


def _facts(unit: Unit, on: date) -> SenderFacts:
    kept = profile.of(unit, on)
    return SenderFacts(**{name: getattr(kept, name) for name in WORDS})


def _drawn(unit: Unit, facts: SenderFacts, on: date) -> Sender:
    return replace(profile.sender(unit, _SPECIMEN, on), **asdict(facts))


def _differing(before: SenderFacts, after: SenderFacts) -> dict[str, list[str]]:
    old, new = asdict(before), asdict(after)
    return {name: [old[name], new[name]] for name in WORDS if old[name] != new[name]}
