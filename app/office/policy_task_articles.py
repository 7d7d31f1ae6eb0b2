"""Name the articles for which a version of the policy has to be public before its day."""

from app.office.policy_demand_views import views
from app.rules.policy_demands import Weight
from app.storage.policy import VersionRow
from app.storage.unit import Unit


def beforehand(unit: Unit, version: VersionRow) -> str:
    """Return the articles in brackets; empty where no text is known to tell them from."""
    found = [one.demand for one in views(unit, version)]
    articles = (one.paragraph for one in found if one.weight is Weight.BEFOREHAND)
    named = "、".join(dict.fromkeys(articles))
    return f"（{named}）" if named else ""
