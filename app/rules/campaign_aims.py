"""Say what a campaign is for: to ask for consent again, or only to tell of a change."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from app.rules.campaigns import ASKABLE, SlipState
from app.rules.consents import Standing
from app.rules.errors import Refused
from app.rules.slip_numbers import spoken
from app.rules.worded import Worded
from app.rules.wording_kinds import CAMPAIGN


class Aim(Worded):
    """Name what the letters of a campaign are for."""

    consent = "consent", "再同意の依頼"
    notice = "notice", "お知らせ"

    @property
    def letter(self) -> str:
        """Name a letter of it, as lists and logs do."""
        return _LETTERS[self]

    def run_word(self, turn: str) -> str:
        """Name the letters of a run: of a notice there is one turn only."""
        return f"{turn}のお願い" if self is Aim.consent else "お知らせ"

    @property
    def short(self) -> str:
        """Name it as a column has room for it."""
        return _SHORT[self]


class NoticeLetter(Worded):
    """Name which letter tells of the change."""

    revision = "revision", "方針の改訂"
    joint_use = "joint_use", "共同利用の変更"

    @property
    def kind(self) -> str:
        """Return the kind of its letters."""
        return "policy_revision" if self is NoticeLetter.revision else "joint_use_change"


_LETTERS: Final[Mapping[Aim, str]] = {Aim.consent: "再同意のお願い", Aim.notice: "お知らせ"}
_SHORT: Final[Mapping[Aim, str]] = {Aim.consent: "再同意", Aim.notice: "お知らせ"}
TELLABLE: Final[frozenset[Standing]] = frozenset({"current", "renewal_due", "none", "declined"})
"""Whom a notice may be sent to: her data are held, whatever she has answered."""
SUITED: Final[Mapping[Aim, frozenset[Standing]]] = {Aim.consent: ASKABLE, Aim.notice: TELLABLE}
"""Whom a letter still suits; who has withdrawn gets neither."""


@dataclass(frozen=True)
class Suited:
    """Say whom letters suit by how consent stands, and what they are for."""

    aim: Aim
    standings: frozenset[Standing]


CONSENTING: Final = "同意あり"
"""How the words of a filter name those whose consent stands."""
PARTS: Final = "／"
"""What stands between the parts of these words: standings, centres, courses."""


def consents_stand(target_words: str) -> bool:
    """Tell by the words of a filter whether a campaign goes to nobody whose consent is open."""
    return target_words.split(PARTS, maxsplit=1)[0] == CONSENTING


def promised(letter: NoticeLetter, target_words: str) -> bool:
    """Tell whether a notice of a 軽微 version says that consents go on as they are."""
    return letter is NoticeLetter.revision and consents_stand(target_words)


def kind_of(aim: Aim, letter: NoticeLetter | None) -> str:
    """Return the kind of the letters of a campaign."""
    return letter.kind if aim is Aim.notice and letter else CAMPAIGN


def state_word(aim: Aim, state: SlipState) -> str:
    """Say where a slip stands; after a notice has left nobody waits for an answer."""
    return "発送済" if aim is Aim.notice and state is SlipState.sent else state.word


def aim_of(kind: str) -> Aim:
    """Say what a campaign is for by the kind of its letters."""
    return Aim.consent if kind == CAMPAIGN else Aim.notice


def refuse_answer(aim: Aim, number: str) -> None:
    """Refuse to take an answer from a number that asks for none (P-17).

    Raises:
        Refused: it is the number of a notice.
    """
    if aim is Aim.notice:
        raise Refused(
            f"整理番号 {spoken(number)} は、お知らせの文書の番号です。返信票は付いていないため、"
            "同意も不同意も記録していません。封筒が戻ったときは、お知らせの一覧でこの番号を探し、"
            "「返戻を記録」で入れてください。"
        )
