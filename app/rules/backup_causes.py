"""Name why a backup was made."""

from app.rules.worded import Worded


class Cause(Worded):
    """Say what a backup was made for; the code stands in its manifest."""

    asked = "asked", "手動"
    schedule = "schedule", "定期"
    member_import = "member_import", "取込みの前"
    before_erasure = "before_erasure", "消去の前"
    after_erasure = "after_erasure", "消去の後"
    restore = "restore", "復元の前"
    rekey = "rekey", "鍵の変更の前"
    after_rekey = "after_rekey", "鍵の変更の後"
    conversion = "conversion", "暗号化の変更の前"
    migration = "migration", "更新の前"


def word_of(code: str) -> str:
    """Return the word for a code in a manifest; a newer release may know more of them."""
    return Cause(code).word if code in {one.value for one in Cause} else "その他"
