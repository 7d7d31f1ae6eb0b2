"""Say how a file with a password leaves the office, and how its password is told (OFFICE L-33)."""

from app.rules.worded import Worded

SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
"""Signs that nobody mistakes for one another when they are read out."""
GROUPS, GROUP = 4, 4


class Medium(Worded):
    """Name what carries the file."""

    disc = "disc", "CD-R"
    stick = "stick", "USBメモリー"
    mail = "mail", "電子メール"


class Told(Worded):
    """Name how the password was told; never on the way by which the file goes."""

    call_back = "call_back", "登録の電話番号への電話"
    counter = "counter", "窓口でお伝え"
    other_post = "other_post", "別の郵便"


def make_password(chance: bytes) -> str:
    """Spell random bytes as groups of signs: "7KQ4-9XPM-2B8T-VR5H"."""
    signs = [SIGNS[byte % len(SIGNS)] for byte in chance[: GROUPS * GROUP]]
    groups = ("".join(signs[at : at + GROUP]) for at in range(0, len(signs), GROUP))
    return "-".join(groups)
