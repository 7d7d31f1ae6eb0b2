"""Turn a policy into the document that `policy parse --json` prints."""

from dataclasses import asdict

from app.rules.policy_text import ParsedPolicy


def as_json(policy: ParsedPolicy) -> dict[str, object]:
    """Make plain dictionaries, lists and strings, with the keys of the command page."""
    return {name: _plain(value) for name, value in asdict(policy).items()}


def _plain(value: object) -> object:
    if isinstance(value, dict):
        return {key: _plain(part) for key, part in value.items()}
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    return value
