"""Read the policy that ships for practice, with places for the facts of an office."""

from app.paths import resource


def practice_policy() -> str:
    """Return its text; the places are named in braces."""
    return resource("practice", "policy.txt").read_text(encoding="utf-8")
