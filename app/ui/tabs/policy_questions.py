"""Say what an approval, a discarded draft, another weight or a take-back will bring about."""

from datetime import date
from typing import Final

from app.rules.eras import japanese, western
from app.ui.dialogs.policy_approval_dialog import Approval
from app.ui.dialogs.reason_dialog import ReasonWords
from app.ui.policy_words import WEIGHTS, weight
from app.ui.tabs.policy_sight import PolicySight

FROZEN: Final = "本文・施行日・区分・判断は変えられません。"
BACK: Final = "施行日の前日まで取り消せます（同意の記録などに使われていないとき）。"
FOR_GOOD: Final = "施行日になっているため、取り消せません。"
UNTIL: Final = "承認の取消しは、施行日の前で、この版がまだ使われていないときに限られます。"


def approving(sight: PolicySight, today: date) -> Approval:
    """Say all that an approval sets in motion."""
    row, coming = sight.row, [one.title for one in sight.coming]
    listed = f"{len(coming)}件が載ります。{'、'.join(coming)}。" if coming else ""
    return Approval(
        version_id=row.id,
        seen=sight.approval.seen,
        heading=f"{western(row.on)}（{japanese(row.on)}）の版を承認します",
        intro=sight.approval.in_force_words,
        facts=[
            ("区分", row.kind),
            ("重さ", f"{weight(row).word}　{WEIGHTS[row.major]}"),
            ("公表の点検表", listed),
            ("承認の後", FROZEN),
            ("取消し", BACK if row.on > today else FOR_GOOD),
        ],
        advice=sight.approval.advice,
        for_good=row.on <= today,
    )


def discarding(sight: PolicySight) -> str:
    """Name what goes with a draft."""
    gone = "登録した本文、改訂の要旨と理由、判断" if sight.row.has_text else "改訂の要旨と理由"
    return (
        f"{western(sight.row.on)}の版の下書きを取り消します。{gone}が消え、元に戻せません。"
        "取り込んだ元の文書はなくなりません。"
    )


def taking_back(sight: PolicySight) -> ReasonWords:
    """Ask why an approval is taken back."""
    day = western(sight.row.on)
    return ReasonWords(
        title="承認の取消し",
        heading=f"{day}の版の承認を取り消します",
        intro=f"下書きに戻り、直せるようになります。公表の点検表の未了の項目は消え、済んだ項目は残ります。{UNTIL}",
        save="承認を取り消す(&S)",
        said=f"{day}の版の承認を取り消し、下書きに戻しました。",
    )


def weighing(sight: PolicySight) -> ReasonWords:
    """Ask why an approved version gets another weight."""
    major = not sight.row.major
    return ReasonWords(
        title="重さの変更",
        heading=f"{western(sight.row.on)}の版を「{word(major=major)}」にします",
        intro=f"{WEIGHTS[major]}公表の点検表の「再同意の依頼」も、これに合わせて変わります。",
        save=f"「{word(major=major)}」にする(&S)",
        said=weighed(major=major),
    )


def weighed(*, major: bool) -> str:
    """Say that a version has another weight."""
    return f"この版を「{word(major=major)}」にしました。"


def word(*, major: bool) -> str:
    """Name a weight."""
    return "重要" if major else "軽微"
