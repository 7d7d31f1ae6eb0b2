"""Answer `policy import`."""

from argparse import Namespace

from app.cli.answer import Answer
from app.cli.policy_file import found
from app.cli.seat import seated
from app.office import policy
from app.rules.policy_json import as_json

OUTCOMES = {
    "unchanged": "同じ本文が、もう登録されています。何も変えていません。",
    "text_added": "施行中または過去の版に、本文を登録しました。",
    "draft": "新しい版の案として登録しました。管理責任者の承認を待っています。",
    "updated": "下書きの読み取りを登録し直しました。",
    "approved": "新しい版として登録し、承認しました。",
}
REPLACED = "この日の下書きの本文と置き換えました。改訂の要旨と理由は残っています。"


def take(asked: Namespace) -> Answer:
    """Register a policy's text under the version of its newest revision date."""
    with seated(asked) as desk:
        done = policy.import_file(desk, asked.file, approve=asked.approve)
    day = done.version_on.isoformat()
    said = OUTCOMES[done.outcome] + (REPLACED if done.replaced else "")
    return Answer(
        {**as_json(done.parsed), "version": day, "outcome": done.outcome},
        (f"{day}の版：{said}", *found(done.parsed)),
    )
