"""Name the kinds of a version of the policy, and turn a document's own word into one of them."""

from typing import Final

ENACTED: Final = "制定"
REVISED: Final = "改訂"
KINDS: Final = (ENACTED, REVISED, "改定", "一部改正")


def kind_of(word: str, *, first: bool) -> str:
    """Return the kind of a version beside whose day a document writes this word.

    A word that is no kind (施行, 作成, 理事会承認) says nothing of what the version is: `first`,
    whether it is the first one, decides then.
    """
    word = "".join(word.split())
    if word in KINDS:
        return word
    held = next((kind for kind in reversed(KINDS) if kind in word), "")
    if held or "改" in word or "更新" in word:
        return held or REVISED
    return ENACTED if first else REVISED
