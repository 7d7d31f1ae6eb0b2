"""Name the gates at which something may already have happened (事実の記録、要是正; OFFICE L-08).

What is recorded here has no legal effect: no clock moves, no answer counts, no consent is made.
"""

from dataclasses import dataclass
from datetime import date

from app.rules.ids import MemberId, ProvisionId, RequestId, RightId
from app.rules.moves import Move
from app.rules.worded import Worded


class Gate(Worded):
    """Name what the program would have refused; the codes of moves are those of `Move`."""

    complete_intake = "complete_intake", "受付の前に行ったこと"
    check_identity = "check_identity", "本人確認の不備"
    ask_completion = "ask_completion", "期限後の補正のお願い"
    receive_completion = "receive_completion", "補正の受取りの不備"
    extend = "extend", "期限後の連絡（延長にならないもの）"
    decide = "decide", "本人確認などの前の決定"
    submit = "submit", "決裁への回付の不備"
    approve = "approve", "決裁の不備"
    send_back = "send_back", "差戻しの不備"
    carry_out = "carry_out", "決裁の前の実施"
    answer = "answer", "決裁や実施の前の回答"
    dispatch = "dispatch", "発送の不備"
    close = "close", "回答の前の完了"
    withdraw = "withdraw", "取下げの扱いの不備"
    fee = "fee", "公表の前や対象外の手数料"
    consent = "consent", "同意の前の登録や利用"
    provision = "provision", "契約や根拠のない提供"
    suspension = "suspension", "停止中の方への案内や利用"
    erasure = "erasure", "期限の前の消去、または消去の遅れ"
    paper = "paper", "本人確認書類の扱いの不備"
    disclosed = "disclosed", "別の方への送付や説明"
    authority = "authority", "官公署などへの手続外の回答"
    other = "other", "そのほか"


HEAD_ONLY = frozenset({Gate.authority})
"""What only the 管理責任者 sees, as she alone sees those inquiries (P-12)."""

MAY_BE_LEAK = frozenset({Gate.provision, Gate.disclosed})
"""What may be a 漏えい: the program proposes to look into it (OFFICE L-08, L-28)."""


@dataclass(frozen=True)
class Fact:
    """Hold what happened: at which gate, on which day, about what; `refusal` is what was said."""

    gate: Gate
    happened_on: date
    what: str
    refusal: str = ""
    request_id: RequestId | None = None
    right_id: RightId | None = None
    member_id: MemberId | None = None
    provision_id: ProvisionId | None = None


def gate_of(move: Move) -> Gate:
    """Return the gate at which a move is refused."""
    return Gate(move.value)
