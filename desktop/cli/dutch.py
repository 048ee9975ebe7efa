"""What argparse says of itself, in Dutch: headings, usage, and what is wrong with what was typed."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterable
from typing import Any, NoReturn

OF_A_SECRET = re.compile(r"--?(?:password|wachtwoord|recovery-code|p(?:ass)?)(?:=|$)")
"""Options that people try to hand over a secret with; there are none."""

TYPE_NONE = (
    "een wachtwoord of herstelcode hoort niet in de opdracht zelf: anderen kunnen die dan meelezen. "
    "Wacht op de vraag, of gebruik --password-file"
)

_SENTENCES = (
    (r"the following arguments are required: (.+)", "dit ontbreekt nog: {0}"),
    (r"unrecognized arguments: (.+)", "dit ken ik niet: {0}"),
    (r"one of the arguments (.+) is required", "kies één van deze: {0}"),
    (r"ambiguous option: (.+) could match (.+)", "{0} kan meer dan één ding zijn: {1}"),
    (r"argument ([^:]+): (.+)", "bij {0}: {1}"),
)
_FAULTS = (
    (r"expected one argument", "hier hoort iets achter"),
    (r"expected at least one argument", "hier hoort iets achter"),
    (r"expected (\d+) arguments?", "hier horen {0} dingen achter"),
    (r"invalid choice: (.+) \(choose from (.+)\)", "{0} bestaat niet; kies uit {1}"),
    (r"invalid \w+ value: (.+)", "{0} past hier niet"),
    (r"ignored explicit argument (.+)", "hier hoort niets achter, dus ook niet {0}"),
    (r"not allowed with argument (.+)", "dit kan niet samen met {0}"),
)


class DutchFormatter(argparse.RawDescriptionHelpFormatter):
    """Help with ‘gebruik’ in place of ‘usage’."""

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        """Write the line of usage."""
        super().add_usage(usage, actions, groups, "gebruik: " if prefix is None else prefix)


class DutchParser(argparse.ArgumentParser):
    """A parser that speaks Dutch, takes no half options, and never repeats a secret."""

    def __init__(self, **options: Any) -> None:  # noqa: ANN401 - handed on to argparse
        super().__init__(**options, formatter_class=DutchFormatter, allow_abbrev=False, add_help=False)
        self._positionals.title = "argumenten"
        self._optionals.title = "opties"
        self.add_argument("-h", "--help", action="help", help="toon deze uitleg")

    def error(self, message: str) -> NoReturn:
        """Say what is wrong in one sentence and end with exit code 2."""
        self.print_usage(sys.stderr)
        self.exit(2, f"opmaat: {in_dutch(message)}.\n‘{self.prog} --help’ legt alles uit.\n")


def in_dutch(message: str) -> str:
    """Return a message of argparse in Dutch; one that is not known stays as it is."""
    unknown = re.fullmatch(r"unrecognized arguments: (.+)", message, re.DOTALL)
    if unknown and any(OF_A_SECRET.match(word) for word in unknown[1].split()):
        return TYPE_NONE
    parts = _translated(message, _SENTENCES)
    return message if parts is None else parts


def _translated(message: str, known: tuple[tuple[str, str], ...]) -> str | None:
    for pattern, sentence in known:
        found = re.fullmatch(pattern, message, re.DOTALL)
        if found:
            return sentence.format(*(_translated(part, _FAULTS) or part for part in found.groups()))
    return None
