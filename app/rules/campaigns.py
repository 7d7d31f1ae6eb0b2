"""Say how a reply slip moves through a re-consent campaign, and what no answer leads to.

Silence is never an answer (LAW A-13 P-17): no move of this table writes a consent.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from app.rules.consents import Standing
from app.rules.errors import Refused
from app.rules.slip_numbers import spoken
from app.rules.spoken_days import compared, month_day
from app.rules.worded import Worded


class SlipState(Worded):
    """Name where a slip stands."""

    unsent = "unsent", "未送付"
    sent = "sent", "回答待ち"
    granted = "granted", "同意"
    declined = "declined", "不同意"
    undelivered = "undelivered", "返戻"
    expired = "expired", "期限内のご回答なし"
    left_out = "left_out", "印刷の対象外"


class SlipMove(Worded):
    """Name what can happen to a slip."""

    send = "send", "発送"
    send_again = "send_again", "2回目の発送"
    send_alone = "send_alone", "個別の発送"
    grant = "grant", "同意の回答"
    decline = "decline", "不同意の回答"
    come_back = "come_back", "返戻"
    expire = "expire", "締切り"
    leave_out = "leave_out", "対象からの除外"
    correct = "correct", "回答の訂正"
    clear = "clear", "回答の取消し"


class NoAnswer(Worded):
    """Name what follows where no answer came; nobody may choose 「同意とみなす」 (OFFICE L-18)."""

    keep = "keep", "そのまま（再同意待ち）"
    stop_mail = "stop_mail", "案内を止める"
    contact = "contact", "個別に連絡"
    exit = "exit", "退会の手続へ"


class Returned(Worded):
    """Name why the post brought a letter back, in the post's own words (OFFICE M-01)."""

    not_at_address = "not_at_address", "あて所に尋ねあたりません"
    moved = "moved", "転居先不明"
    kept_too_long = "kept_too_long", "保管期間経過"
    refused = "refused", "受取拒絶"
    other = "other", "その他"


class LeftOut(Worded):
    """Say why a slip is not printed with the others; never which misfortune it was (L-21)."""

    confidential = "confidential", "個別に発送"
    answered = "answered", "ご回答済"
    not_mailed = "not_mailed", "ご案内の対象外"
    asked = "asked", "別の依頼で回答待ち"
    told = "told", "別のお知らせの対象"
    unprintable = "unprintable", "宛名の文字の確認"
    unsent = "unsent", "締切りまで未送付"


class CampaignState(Worded):
    """Name where a campaign stands."""

    frozen = "frozen", "実施中"
    closed = "closed", "終了"


class RunKind(Worded):
    """Name which letter of a campaign a run prints."""

    first = "first", "1回目"
    second = "second", "2回目"
    alone = "alone", "個別"


NO_ANSWER_SENTENCES: Mapping[NoAnswer, str] = {
    NoAnswer.keep: "",
    NoAnswer.stop_mail: "お返事をいただくまでのあいだ、ご案内をお送りすることを控えます。",
    NoAnswer.contact: "お返事がない場合は、後日、担当からご連絡いたします。",
    NoAnswer.exit: "お返事がない場合は、「すくすく会員」の今後について、改めてご案内いたします。",
}
"""What the letter says of it, without a threat (OFFICE §3)."""
ASKABLE: frozenset[Standing] = frozenset({"renewal_due", "none"})
"""Whom a campaign may ask; who has said no or has withdrawn is not asked again in bulk."""
ANSWERED = frozenset({SlipState.granted, SlipState.declined})
POSTED = ANSWERED | {SlipState.sent, SlipState.undelivered, SlipState.expired}
_OPEN = frozenset({SlipState.sent, SlipState.undelivered, SlipState.expired, SlipState.left_out})


@dataclass(frozen=True)
class MoveRule:
    """Say from which states a move leads to which."""

    before: frozenset[SlipState]
    after: SlipState


MOVES: dict[SlipMove, MoveRule] = {
    SlipMove.send: MoveRule(frozenset({SlipState.unsent}), SlipState.sent),
    SlipMove.send_again: MoveRule(frozenset({SlipState.sent}), SlipState.sent),
    # Also to the right address, once a letter came back.
    SlipMove.send_alone: MoveRule(
        frozenset({SlipState.left_out, SlipState.undelivered}), SlipState.sent
    ),
    # A slip may come late, from a new address, or from somebody who was written to alone.
    SlipMove.grant: MoveRule(_OPEN, SlipState.granted),
    SlipMove.decline: MoveRule(_OPEN, SlipState.declined),
    SlipMove.come_back: MoveRule(
        frozenset({SlipState.sent, SlipState.expired, SlipState.left_out}), SlipState.undelivered
    ),
    SlipMove.expire: MoveRule(frozenset({SlipState.sent}), SlipState.expired),
    SlipMove.leave_out: MoveRule(frozenset({SlipState.unsent}), SlipState.left_out),
}


@dataclass(frozen=True)
class Slip:
    """Stand for a slip as it is on record."""

    number: str
    state: SlipState
    answered_on: date | None = None
    sent_on: date | None = None
    asks: bool = True


def refuse_move(move: SlipMove, slip: Slip) -> None:
    """Refuse a move from where it does not lead on.

    Raises:
        Refused: with what is on record of the slip, and what to do instead.
    """
    if slip.state not in MOVES[move].before:
        raise Refused(f"整理番号 {spoken(slip.number)} は、{_standing(slip)}何も変えていません。")


def refuse_correction(slip: Slip, answer: SlipState | None) -> None:
    """Refuse to correct what was not entered, or into the answer that stands already.

    None takes the entry back; only that can be done with a 返戻.
    """
    entered = slip.state in ANSWERED or (answer is None and slip.state is SlipState.undelivered)
    if not entered:
        raise Refused(
            f"整理番号 {spoken(slip.number)} には、まだ回答を入力していません。"
            "何も変えていません。回答は「返信票の入力」から入れてください。"
        )
    if answer is slip.state:
        raise Refused(
            f"整理番号 {spoken(slip.number)} は、もう「{slip.state.word}」になっています。"
            "何も変えていません。"
        )


def refuse_close(due_on: date, today: date, waiting: int) -> None:
    """Refuse to close while somebody still has time to answer; the due day itself counts.

    Raises:
        Refused: with the day from which the campaign can be closed.
    """
    if waiting and today <= due_on:
        raise Refused(
            f"返信の期限（{month_day(due_on)}）まで、{waiting:,}名のお返事を待っています。"
            f"まだ締め切っていません。{month_day(due_on + timedelta(days=1))}から締め切れます。"
        )


def cleared(slip: Slip, *, closed: bool = False) -> SlipState:
    """Return where a slip stands again once its entry was taken back as a mistake."""
    if slip.sent_on is None:
        return SlipState.left_out
    return SlipState.expired if closed else SlipState.sent


def refuse_days(written_on: date, arrived_on: date, *, dated_on: date | None, today: date) -> None:
    """Refuse days that no slip can bear; `dated_on` is the letter's, None where none was printed.

    Raises:
        Refused: written before the letter, arrived before it was written, or not yet arrived.
    """
    if arrived_on > today:
        raise Refused("届いた日が今日より後になっています。何も記録していません。")
    if written_on > arrived_on:
        written, arrived = compared(written_on, arrived_on)
        raise Refused(
            f"記入日（{written}）が、届いた日（{arrived}）より"
            "後になっています。何も記録していません。返信票の日付を確かめてください。"
        )
    if dated_on is not None and written_on < dated_on:
        written, dated = compared(written_on, dated_on)
        raise Refused(
            f"記入日（{written}）が、お願いの文書の日付（{dated}）より"
            "前になっています。何も記録していません。返信票の日付を確かめてください。"
        )


@dataclass(frozen=True)
class Tally:
    """Count the slips of a campaign by where they stand."""

    by_state: Mapping[SlipState, int]

    def count(self, *states: SlipState) -> int:
        """Count the slips in any of these states."""
        return sum(self.by_state.get(state, 0) for state in states)

    @property
    def total(self) -> int:
        """Count everybody whom the campaign is about."""
        return self.count(*SlipState)

    @property
    def posted(self) -> int:
        """Count those to whom a letter left."""
        return self.count(*POSTED)

    @property
    def answered(self) -> int:
        """Count the slips that came back with an answer."""
        return self.count(*ANSWERED)

    @property
    def waiting(self) -> int:
        """Count those who have the letter and have not answered."""
        return self.count(SlipState.sent)

    @property
    def answered_percent(self) -> int:
        """Return how many of a hundred letters were answered, rounded down."""
        return percent(self.answered, self.posted)

    @property
    def granted_percent(self) -> int:
        """Return how many of a hundred people of the campaign consented, rounded down."""
        return percent(self.count(SlipState.granted), self.total)


def percent(part: int, whole: int) -> int:
    """Return a share in full percent; 100 only where nobody is missing."""
    return part * 100 // whole if whole else 0


def _standing(slip: Slip) -> str:
    if slip.state in ANSWERED:
        on = f"{month_day(slip.answered_on)}に" if slip.answered_on else ""
        return (
            f"{on}「{slip.state.word}」を記録済みです。"
            "違う回答に直すときは「訂正」を選んでください。"
        )
    if slip.state is SlipState.unsent:
        return "まだ投函を記録していません。先に「投函を記録」で投函日を入れてください。"
    if slip.state is SlipState.undelivered:
        return "返戻を記録済みです。"
    if slip.state is SlipState.sent and not slip.asks:
        return "発送を記録済みです。"
    return f"いま「{slip.state.word}」です。"
