"""Name the ways in which a version of the policy is shown to somebody."""

from app.rules.worded import Worded


class NoticeWay(Worded):
    """Say where the person read the text; showing is no answer."""

    form = "form", "申込書・同意書"
    letter = "letter", "お送りした文書"
