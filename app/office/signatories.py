"""Keep who signs the letters of this office: since when, and which kinds."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.office import profile
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.typed import refuse_unfit
from app.office.typed_glyphs import refuse_unprintable
from app.rules.errors import Refused
from app.rules.letter_kinds import LETTER_WORDS
from app.rules.roles import Verb
from app.rules.signatories import Signatory, last_day, refuse_signatory
from app.rules.wording_kinds import CAMPAIGN, wording_word
from app.storage.unit import Unit

_LONGEST = 60
KINDS: Final[Mapping[str, str]] = {**LETTER_WORDS, CAMPAIGN: wording_word(CAMPAIGN)}
"""The kinds of letter that somebody may sign, each by its words."""


@dataclass(frozen=True)
class SignatoryLine:
    """Show one holder: days of office and kinds in words; what has begun cannot be taken out."""

    holder: Signatory
    to_on: date | None
    kinds_words: str
    may_go: bool


def rows(desk: Desk) -> Sequence[SignatoryLine]:
    """List the holders that were entered, the newest first; they sign public letters."""
    with desk.look() as unit:
        kept = profile.signatories(unit)
    newest = sorted(kept, key=lambda one: one.from_on, reverse=True)
    return [
        SignatoryLine(
            one,
            last_day(kept, one),
            "、".join(KINDS.get(kind, kind) for kind in one.kinds) or "すべての文書",
            one.from_on > desk.today,
        )
        for one in newest
    ]


def first(desk: Desk) -> tuple[str, str]:
    """Return title and name of whoever signs before the first holder that was entered."""
    with desk.look() as unit:
        kept = profile.of(unit)
    return kept.signatory_title, kept.signatory_name


def add(desk: Desk, new: Signatory) -> Changes:
    """Let somebody sign from a day on; letters that were issued keep whoever signed them.

    Raises:
        Refused: no name, one that cannot be printed, or her days cross another's.
    """
    desk.demand(Verb.shape_letters)
    typed = {"役職": new.title, "お名前": new.name}
    refuse_unfit(typed, _LONGEST)
    refuse_unprintable(typed)
    if not set(new.kinds) <= set(KINDS):
        raise Refused(
            "この種類の文書はありません。差出人は変えていません。種類を選び直してください。"
        )
    with desk.unit("差出人を設定") as unit:
        kept = profile.signatories(unit)
        refuse_signatory(kept, new)
        _keep(unit, [*kept, new])
        unit.log((), _spelt(new))
    return changes("settings", "letters")


def take_out(desk: Desk, holder: Signatory) -> Changes:
    """Take out somebody whose first day has not come.

    Raises:
        Refused: she is not there, or has signed already.
    """
    desk.demand(Verb.shape_letters)
    with desk.unit("差出人の予定を取り消した") as unit:
        kept = profile.signatories(unit)
        if holder not in kept or holder.from_on <= desk.today:
            raise Refused(
                "この差出人は、すでに始まっているため取り消せません。何も変えていません。"
                "次の方を、始まりの日を入れて加えてください。"
            )
        _keep(unit, [one for one in kept if one != holder])
        unit.log((), _spelt(holder))
    return changes("settings", "letters")


def _keep(unit: Unit, holders: Sequence[Signatory]) -> None:
    unit.settings.change(profile.SIGNATORIES, [_spelt(one) for one in holders])


def _spelt(one: Signatory) -> dict[str, object]:
    return {
        "title": one.title.strip(),
        "name": one.name.strip(),
        "from_on": one.from_on.isoformat(),
        "to_on": one.to_on.isoformat() if one.to_on else "",
        "kinds": list(one.kinds),
    }
