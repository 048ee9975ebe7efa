"""What can be typed: sub-commands, options and their help, in Dutch.

Exit codes: 0 fine, 1 anything else, 2 usage, 3 wrong password, 4 damaged, 5 made by a newer
version, 6 in use by another process, 7 no space or no permission.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeAlias

EPILOG = """\
Exitcodes: 0 goed, 1 anders, 2 verkeerd gebruikt, 3 wachtwoord klopt niet, 4 beschadigd,
5 gemaakt met een nieuwere versie, 6 in gebruik door een ander venster, 7 geen ruimte of geen toestemming.
Zonder opdracht opent het venster."""


@dataclass(frozen=True, slots=True)
class WindowRequest:
    """How the window was asked for. ``pictures``: paint every page into this folder and stop."""

    store: Path | None = None
    pictures: Path | None = None
    password_file: Path | None = None
    date: date | None = None


def parser() -> argparse.ArgumentParser:
    """The whole command line."""
    top = argparse.ArgumentParser(
        prog="opmaat",
        description="Opmaat: in acht weken uit de eenzaamheid, aan de keukentafel, zonder internet.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    top.add_argument("--store", type=Path, metavar="BESTAND", help="open het venster op dit bestand")
    top.add_argument("--pictures", type=Path, metavar="MAP", help=argparse.SUPPRESS)
    top.add_argument("--password-file", type=Path, metavar="BESTAND", help=argparse.SUPPRESS)
    top.add_argument("--date", type=_day, metavar="JJJJ-MM-DD", help=argparse.SUPPRESS)
    commands = top.add_subparsers(title="opdrachten", metavar="OPDRACHT", dest="command")
    _demo(commands)
    _store_commands(commands)
    _report(commands)
    _score(commands)
    version = _command(commands, "version", "toon de versie", _act("files", "version"))
    version.add_argument("--json", action="store_true", help="als JSON")
    return top


Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"
Act = Callable[[argparse.Namespace], int | None]


def _act(module: str, name: str) -> Act:
    """The function that carries out a command; its module is imported only when it is chosen."""

    def act(found: argparse.Namespace) -> int | None:
        from importlib import import_module

        function: Act = getattr(import_module(f"desktop.cli.{module}"), name)
        return function(found)

    return act


def _command(commands: Commands, name: str, text: str, act: Act) -> argparse.ArgumentParser:
    command: argparse.ArgumentParser = commands.add_parser(
        name,
        help=text,
        description=text[0].upper() + text[1:] + ".",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    command.add_argument("--lang", choices=("nl", "en"), default="nl", help="taal (standaard nl)")
    command.set_defaults(act=act)
    return command


def _demo(commands: Commands) -> None:
    demo = _command(
        commands,
        "demo",
        "speel een oefenbestand met verzonnen deelnemers en maak de rapporten en plaatjes ervan",
        _act("demo", "demo"),
    )
    demo.add_argument(
        "--out", type=Path, default=Path("opmaat-demo"), metavar="MAP", help="waarheen (opmaat-demo)"
    )
    demo.add_argument("--date", type=_day, metavar="JJJJ-MM-DD", help="de dag die vandaag is (nu)")


def _store_commands(commands: Commands) -> None:
    check = _command(
        commands, "check", "kijk een bestand na zonder er iets aan te veranderen", _act("files", "check")
    )
    backup = _command(commands, "backup", "maak een nagekeken reservekopie", _act("files", "backup"))
    people = _command(commands, "participants", "toon de deelnemers", _act("files", "participants"))
    for command in (check, backup, people):
        command.add_argument("file", type=Path, metavar="BESTAND", help="het bestand (.opmaat)")
        _secrets(command)
    backup.add_argument("--to", type=Path, required=True, metavar="MAP", help="waarheen")
    people.add_argument("--json", action="store_true", help="als JSON, met vaste namen")
    restore = _command(
        commands,
        "restore",
        "zet een reservekopie terug in een nieuw bestand; overschrijft nooit",
        _act("files", "restore"),
    )
    restore.add_argument("backup", type=Path, metavar="KOPIE", help="de kopie (.opmaatbackup)")
    restore.add_argument("--to", type=Path, required=True, metavar="BESTAND", help="het nieuwe bestand")
    _secrets(restore)


def _report(commands: Commands) -> None:
    report = _command(commands, "report", "maak een document als PDF", _act("files", "report"))
    report.add_argument("document", choices=("progress",), help="progress: voortgang voor de werkbegeleider")
    report.add_argument("file", type=Path, metavar="BESTAND", help="het bestand (.opmaat)")
    report.add_argument("--participant", required=True, metavar="CODE", help="code van de deelnemer, K7-41")
    report.add_argument("--out", type=Path, required=True, metavar="PDF", help="bestand of map voor de PDF")
    report.add_argument("--named", action="store_true", help="met naam (standaard: alleen de code)")
    _secrets(report)


def _score(commands: Commands) -> None:
    score = _command(commands, "score", "tel een vragenlijst", _act("scores", "score"))
    score.add_argument("instrument", metavar="LIJST", help="djg-6, djg-11, who-5 of ucla-3")
    score.add_argument(
        "--answers",
        required=True,
        metavar="ANTWOORDEN",
        help="met komma's: ja, min of meer, nee of een cijfer; - is niet ingevuld",
    )
    score.add_argument("--json", action="store_true", help="als JSON, met vaste namen")


def _secrets(command: argparse.ArgumentParser) -> None:
    command.add_argument("--password-file", type=Path, metavar="TEKST", help="bestand met het wachtwoord")
    command.add_argument(
        "--recovery-code-file", type=Path, metavar="TEKST", help="bestand met de herstelcode"
    )


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        msg = f"‘{text}’ is geen dag; schrijf JJJJ-MM-DD"
        raise argparse.ArgumentTypeError(msg) from error
