"""Say what to do where no member is registered yet, to each as far as their roles go."""

from collections.abc import Set as AbstractSet
from typing import Final

from app.rules.roles import Role, Verb, may

NOBODY: Final = "申込書を見ながら登録するか、「会員の取込み」で名簿のファイルを読み込んでください。"
NOBODY_TO_READ: Final = "担当者が登録すると、ここに表示します。"
FIRST_STEPS: Final = (
    "窓口を始める前に、「操作記録・設定」で、組合の名称と連絡先（設定）、使う人（利用者）、"
    "控えの2つめの場所（控え）を決め、「方針」でいまの方針を取り込んでください。"
)
"""What a new office does first; the person who administers comes upon it after the first start."""


def nobody_yet(roles: AbstractSet[Role]) -> tuple[str, str]:
    """Return the sentence of the empty list, and the words on its button, if any."""
    if not may(roles, Verb.register_member):
        return NOBODY_TO_READ, ""
    begins = may(roles, Verb.manage_staff)
    return f"{NOBODY}\n\n{FIRST_STEPS}" if begins else NOBODY, "会員を登録(&N)"
