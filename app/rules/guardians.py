"""Say whose consent counts for a child on a day (LAW A-9, A-13 P-14, P-18; 民法824の2)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from app.rules.ages import AgeRule, By, answers_on
from app.rules.consents import Standing
from app.rules.ids import MemberId

Custody = Literal["sole", "joint", "none", "unknown"]
LivesTogether = Literal["yes", "no", "unknown"]

GRANDCHILD = "孫"
"""Seen from a grandmother: without a word about 親権 she has none."""
_MOST_JOINT = 2
_ORDER: tuple[Standing, ...] = ("withdrawn", "declined", "current", "renewal_due")
"""Between two parents an objection stands above a consent, and an answer above silence."""


@dataclass(frozen=True)
class Adult:
    """Hold one adult of a child; `standing` is how the adult's answers for the child stand.

    `relationship` is what the child is to the adult. A tie counts up to the day before `ended_on`.
    """

    member_id: MemberId | None
    name: str
    relationship: str
    custody: Custody = "unknown"
    lives_together: LivesTogether = "unknown"
    standing: Standing = "none"
    ended_on: date | None = None
    living: bool = True


@dataclass(frozen=True)
class Whose:
    """Say by whom the answer is given: these adults, or the child; `doubts` are to be cleared.

    `unclear` are the adults whose 親権 is not known: they count only until it is. The adults stand
    here also where the child answers, for what they had said before.
    """

    by: By
    adults: tuple[Adult, ...] = ()
    unclear: tuple[Adult, ...] = ()
    doubts: tuple[str, ...] = ()

    @property
    def doubtful(self) -> bool:
        """Tell whether somebody has to look at it (要確認)."""
        return bool(self.doubts)

    @property
    def answering(self) -> tuple[Adult, ...]:
        """Return those whose answers are looked at now."""
        return self.guardians if self.by == "guardian" else ()

    @property
    def guardians(self) -> tuple[Adult, ...]:
        """Return those with 親権, or those who may have it while nobody is known to."""
        return self.adults or self.unclear


def whose_consent(
    birth_on: date | None, adults: Iterable[Adult], rules: Sequence[AgeRule], day: date
) -> Whose:
    """Say whose consent counts for a child on a day; `birth_on` is none before the birth."""
    present = [one for one in adults if _is_there(one, day)]
    sure = tuple(one for one in present if one.custody in {"sole", "joint"})
    unclear = tuple(one for one in present if is_unclear(one))
    if any(one.custody == "sole" for one in sure):
        unclear = ()
    by = answers_on(birth_on, rules, day)
    doubts = tuple(_doubts(sure, unclear)) if by == "guardian" else ()
    return Whose(by, sure, unclear, doubts)


def is_unclear(adult: Adult) -> bool:
    """Tell whether it is not known if an adult has 親権; a grandmother has none of herself."""
    return adult.custody == "unknown" and adult.relationship != GRANDCHILD


def child_standing(whose: Whose, own: Standing) -> Standing:
    """Say how the consent for a child stands, from whose answer counts and the child's own.

    From the age on the child's own answer counts. Until it is there, a consent of the guardians
    waits for it (再同意待ち). A child below the age has no answer of its own.
    """
    guardians = _together([one.standing for one in whose.guardians])
    if whose.by == "guardian":
        return guardians
    if own == "none":
        return "renewal_due" if guardians == "current" else guardians
    return own


def _is_there(adult: Adult, day: date) -> bool:
    return adult.living and (adult.ended_on is None or day < adult.ended_on)


def _together(standings: Sequence[Standing]) -> Standing:
    """Put the standings of several adults together."""
    return next((one for one in _ORDER if one in standings), "none")


def _doubts(sure: Sequence[Adult], unclear: Sequence[Adult]) -> Iterable[str]:
    """Say what has to be asked before the answer is relied upon."""
    sole = [one for one in sure if one.custody == "sole"]
    if sole and len(sure) > 1:
        yield "単独親権の方のほかにも、親権のある方が登録されています。親権を確かめてください。"
    elif len(sure) > _MOST_JOINT:
        yield "親権のある方が3人以上登録されています。親権を確かめてください。"
    if unclear:
        names = "、".join(f"{one.name} 様" for one in unclear)
        yield f"{names}の親権が分かりません。親権を確かめてください。"
    if not sure and not unclear:
        yield "親権のある方が登録されていません。どなたが親権者か確かめてください。"
    found = {one.standing for one in sure or unclear}
    if found & {"withdrawn", "declined"} and found & {"current", "renewal_due"}:
        yield "保護者の方のご回答が分かれています。お二人のお考えを確かめてください。"
