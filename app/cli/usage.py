"""Say in Japanese what is wrong with the words of a command line."""

import re

_PATTERNS = tuple(
    (re.compile(pattern, re.DOTALL), words)
    for pattern, words in (
        (r"the following arguments are required: (.+)", "{0} がありません"),
        (r"unrecognized arguments: (.+)", "「{0}」という指定はありません"),
        (r"argument (.+?): expected (?:one|at least one) argument", "{0} の後に値がありません"),
        (
            r"argument (.+?): invalid choice: '?(.*?)'? \(choose from (.+)\)",
            "「{1}」という指定はありません。{2} から選べます",
        ),
        (r"argument (.+?): invalid \w+ value: '(.*)'", "{0} に「{1}」は使えません"),
        (r"argument (.+?): ignored explicit argument '(.*)'", "{0} に「{1}」は付けられません"),
        (r"argument (.+?): (.+)", "{0} {1}"),
    )
)


_CHOICES = re.compile(r"'[^']*'(, '[^']*')*")


def in_japanese(message: str) -> str:
    """Translate what argparse says; what is not known stays as it is."""
    for pattern, words in _PATTERNS:
        found = pattern.fullmatch(message)
        if found:
            return words.format(*map(_unquoted, found.groups()))
    return message


def _unquoted(part: str) -> str:
    """Write what may be chosen from without the quotes of the program's own language."""
    return "、".join(re.findall(r"'([^']*)'", part)) if _CHOICES.fullmatch(part) else part
