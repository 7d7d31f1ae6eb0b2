"""Say what comes next for a letter that came back; each of the post's reasons asks for another."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.rules.campaigns import Returned
from app.rules.errors import Refused
from app.rules.spoken_days import compared
from app.rules.worded import Worded


class NextStep(Worded):
    """Name what is done next about a letter that came back."""

    ask_address = "ask_address", "新しいご住所を確かめる"
    send_again = "send_again", "もう一度送る"
    hold = "hold", "当生協で保管する"


class Settled(Worded):
    """Name what was done about a letter that came back."""

    resent = "resent", "もう一度発送"
    held = "held", "当生協で保管"
    replaced = "replaced", "差し替え"


@dataclass(frozen=True)
class Proposal:
    """Say what comes next, and how."""

    step: NextStep
    sentence: str


PROPOSALS: Final[Mapping[Returned, Proposal]] = {
    Returned.not_at_address: Proposal(
        NextStep.ask_address,
        "番地・部屋番号・「様方」の抜けがないかを確かめ、お電話で今のご住所をうかがいます。"
        "確かめたご住所を「回答送付先」に入れてから、もう一度送ってください。",
    ),
    Returned.moved: Proposal(
        NextStep.ask_address,
        "お引っ越しされたようです。お電話で新しいご住所と、ご住所の分かる書類をうかがい、"
        "「回答送付先」に入れてから、もう一度送ってください。住所変更届もご案内します。",
    ),
    Returned.kept_too_long: Proposal(
        NextStep.send_again,
        "ご不在のうちに保管期間が過ぎました。お電話で受け取れる日と場所をうかがい、"
        "同じ文書をもう一度送るか、窓口でお渡ししてください。",
    ),
    Returned.refused: Proposal(
        NextStep.hold,
        "受け取られませんでした。送り直す前に、お電話でお気持ちをうかがってください。"
        "お受け取りにならないときは、封をしたまま当生協で保管します。",
    ),
    Returned.other: Proposal(
        NextStep.send_again,
        "封筒に書かれた理由を確かめ、宛先を直すか、お電話でうかがってから、もう一度送ってください。",
    ),
}


def proposal_for(reason: str) -> Proposal:
    """Return what comes next for a reason on record; an unknown one asks to look at the cover."""
    known = next((one for one in Returned if one == reason), Returned.other)
    return PROPOSALS[known]


def reason_word(reason: str) -> str:
    """Return the post's own words of a reason on record."""
    return next((one.word for one in Returned if one == reason), "返戻")


def read_reason(typed: str) -> Returned:
    """Read a reason by its code or its word.

    Raises:
        Refused: it is none of them.
    """
    for one in Returned:
        if typed.strip() in {one.value, one.word}:
            return one
    words = "・".join(one.word for one in Returned)
    raise Refused(f"返戻の理由を、{words}から選んでください。何も変えていません。")


def refuse_return(posted_on: date, returned_on: date | None, on: date, today: date) -> None:
    """Refuse a return twice, or on a day that cannot be.

    Raises:
        Refused: with what is on record of the letter.
    """
    if returned_on is not None:
        raise Refused("この文書の返戻は、もう記録しています。何も変えていません。")
    if on > today:
        raise Refused("先の日付は記録できません。何も変えていません。日付を確かめてください。")
    if on < posted_on:
        back, posted = compared(on, posted_on)
        raise Refused(
            f"返戻の日（{back}）が、発送日（{posted}）より前になっています。何も変えていません。"
        )
