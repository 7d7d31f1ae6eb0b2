"""Mark a judgment with what it was made for, so that it does not outlive its reason."""

from hashlib import sha256
from typing import Final

from app.rules.policy_demand import Demand
from app.rules.policy_verdicts import Verdict

DIGITS: Final = 10


def mark(demand: Demand, verdict: Verdict, compared: str) -> str:
    """Return the mark of what is judged: the version before, what went, for a new name what came.

    Another entry that comes beside it leaves the other judgments alone.
    """
    came = sorted(demand.words) if verdict is Verdict.renamed else []
    words = repr((compared, sorted(demand.went), came))
    return sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:DIGITS]
