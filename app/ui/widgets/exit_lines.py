"""Show the plan of an exit: what stops, what is erased when, what stays and until when."""

from typing import Final

from app.office.exits import ExitLine, ExitPlan
from app.ui.days import day_words
from app.ui.widgets.grouped_lines import GroupedLines, LineGroup

HEADINGS: Final = ("すぐに止まるもの", "消去するもの", "残すもの")


class ExitLines(GroupedLines):
    """Be the three parts of a plan, each under its heading, in common columns."""

    def show_plan(self, plan: ExitPlan) -> None:
        """Show a plan instead of the earlier one."""
        parts = (plan.stops, plan.erased, plan.stays)
        self.show_groups(
            [
                LineGroup(heading, tuple(_said(line) for line in lines))
                for heading, lines in zip(HEADINGS, parts, strict=True)
            ]
        )


def _said(line: ExitLine) -> tuple[str, str]:
    return line.what, f"{day_words(line.day)}{line.how}"
