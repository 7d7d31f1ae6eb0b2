"""Name in which form a paper is in the house, and how it left it."""

from app.rules.worded import Worded


class PaperForm(Worded):
    """Name what was kept of a paper; a paper that was only shown is not kept at all."""

    original = "original", "原本"
    copy = "copy", "写し"
    image = "image", "画像"


class PaperEnd(Worded):
    """Name how a paper left the house."""

    returned = "returned", "返却"
    destroyed = "destroyed", "裁断して廃棄"
    purged = "purged", "画像を消去"


ENDS_OF: dict[PaperForm, tuple[PaperEnd, ...]] = {
    PaperForm.original: (PaperEnd.returned, PaperEnd.destroyed),
    PaperForm.copy: (PaperEnd.destroyed, PaperEnd.returned),
    PaperForm.image: (PaperEnd.purged,),
}
"""How each form may leave; what is usual stands first."""

OTHER_PAPER = "other"
"""Stands for a paper that shows neither identity nor authority, such as 裏付け資料."""
