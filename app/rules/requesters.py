"""Name who asks, and by which way a request comes in (LAW A-1, A-2)."""

from app.rules.worded import Worded


class RequesterKind(Worded):
    """Name in what right somebody asks."""

    subject = "subject", "ご本人"
    parent = "parent", "親権者"
    minor_guardian = "minor_guardian", "未成年後見人"
    adult_guardian = "adult_guardian", "成年後見人"
    mandated_agent = "mandated_agent", "任意代理人"
    bereaved = "bereaved", "ご遺族"


class Channel(Worded):
    """Name the way a request came in."""

    counter = "counter", "来所"
    post = "post", "郵送"
    telephone = "telephone", "電話"
    fax = "fax", "FAX"
    online = "online", "オンライン"


OF_A_CHILD = frozenset({RequesterKind.parent, RequesterKind.minor_guardian})
"""Who asks in the right of a child (政令13条)."""
