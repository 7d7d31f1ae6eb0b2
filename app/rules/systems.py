"""Tell apart the four systems under which somebody may ask something of the office (LAW A-1)."""

from app.rules.worded import Worded


class System(Worded):
    """Name the system a request belongs to; only the first has rights, a clock and answers.

    The register of co-op members (生協法25の2③) and the business records (定款) are other rooms of
    the house; what authorities ask has a register of its own (OFFICE L-20).
    """

    personal = "personal", "個人情報の請求・申出"
    member_roll = "member_roll", "組合員名簿の閲覧・謄写"
    business = "business", "事業・財務の情報開示"
    authority = "authority", "官公署・弁護士会等からの照会"


HANDED_ON = frozenset({System.member_roll, System.business})
"""What the desk notes and hands to the department whose work it is."""
