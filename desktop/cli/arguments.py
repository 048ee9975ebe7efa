"""What can be typed: sub-commands, options and their help, in Dutch.

Exit codes: 0 fine, 1 anything else, 2 usage, 3 wrong password, 4 damaged, 5 made by a newer
version, 6 in use by another process, 7 no space or no permission.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeAlias

from desktop.cli.dutch import DutchParser

DESCRIPTION = """\
Opmaat: in acht weken uit de eenzaamheid, aan de keukentafel, zonder internet.

Zonder opdracht opent het venster. Met een opdracht doet Opmaat één ding en stopt;
‘opmaat OPDRACHT --help’ vertelt per opdracht wat ze doet, met voorbeelden."""

EXIT_CODES = """\
exitcodes:
  0  gelukt
  1  iets anders ging niet goed
  2  verkeerd gebruikt: een optie, een pad of een code die er niet is
  3  het wachtwoord of de herstelcode klopt niet
  4  het bestand is beschadigd, of geen bestand van Opmaat
  5  gemaakt met een nieuwere versie van Opmaat
  6  in gebruik door een ander venster
  7  geen ruimte op de schijf, of geen toestemming"""

SUFFIX = ".opmaat"
"""Of a file with participants; a first word that ends so opens the window on it."""

DOCUMENTS = (
    *("progress", "caseload", "handout", "card", "not_your_fault", "why_not_yet", "checklist"),
    *("visit_sheet", "visit_sheets", "outcomes", "agenda_day", "agenda_week", "audit"),
    *("leaflet", "lost_laptop"),
)
"""Ids of ``desktop.services.kinds``, which is not imported only to read a command."""

SECRETS = """\
Opmaat vraagt het wachtwoord. Staat er niemand achter het toetsenbord, geef dan een bestand
met het wachtwoord of de herstelcode; in de opdracht zelf komt nooit een geheim te staan."""


@dataclass(frozen=True, slots=True)
class WindowRequest:
    """How the window was asked for. ``pictures``: paint every page into this folder and stop."""

    store: Path | None = None
    pictures: Path | None = None
    password_file: Path | None = None
    date: date | None = None
    until_painted: bool = False
    """Stop with a word on stdout once the first page stands on the screen: for measuring the start."""
    gallery: bool = False
    """Every widget in every state instead of the program; ``pictures`` paints them and stops."""


def parser() -> argparse.ArgumentParser:
    """The whole command line."""
    top = DutchParser(
        prog="opmaat",
        usage="opmaat [BESTAND.opmaat]\n         opmaat [--store BESTAND]\n         opmaat OPDRACHT ...",
        description=DESCRIPTION,
        epilog=EXIT_CODES,
    )
    top.add_argument("--store", type=Path, metavar="BESTAND", help="open het venster op dit bestand")
    top.add_argument("--pictures", type=Path, metavar="MAP", help=argparse.SUPPRESS)
    top.add_argument("--password-file", type=Path, metavar="BESTAND", help=argparse.SUPPRESS)
    top.add_argument("--until-painted", action="store_true", help=argparse.SUPPRESS)
    top.add_argument("--date", type=_day, metavar="JJJJ-MM-DD", help=argparse.SUPPRESS)
    commands = top.add_subparsers(
        title="opdrachten", metavar="OPDRACHT", dest="command", prog="opmaat", parser_class=DutchParser
    )
    _demo(commands)
    _store_commands(commands)
    _restore(commands)
    _export(commands)
    _report(commands)
    _score(commands)
    _command(
        commands,
        "self-test",
        "laat het programma zichzelf nakijken",
        "Laat het programma zichzelf nakijken: een oefenbestand, een bestand van elke eerdere versie, elk\n"
        "document en elke bladzijde. Alles in een map die daarna weg is; je eigen bestanden blijven dicht.\n"
        "Eén regel per onderdeel, de bladzijden in de taal van --lang; exitcode 1 als er iets niet goed is.",
        _act("self_test", "self_test"),
    )
    _gallery(commands)
    version = _command(commands, "version", "toon de versie", "Toon de versie.", _act("version", "version"))
    version.add_argument(
        "--json", action="store_true", help="als JSON: version, en van een gebouwd programma commit en date"
    )
    return top


def names_store(arguments: Sequence[str]) -> bool:
    """Whether they begin with a file of ours: what a file manager starts when somebody opens one."""
    first = arguments[0] if arguments else "-"
    return not first.startswith("-") and Path(first).suffix.casefold() == SUFFIX


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Read a command line; a mistake ends the program with exit code 2.

    Answers may begin with "-", not answered, which argparse would take for an option.
    """
    joined: list[str] = []
    if names_store(arguments):
        arguments = ("--store", *arguments)
    for argument in arguments:
        is_answers = bool(joined) and joined[-1] == "--answers" and not argument.startswith("--")
        if is_answers:
            joined[-1] = f"--answers={argument}"
        else:
            joined.append(argument)
    return parser().parse_args(joined)


Commands: TypeAlias = "argparse._SubParsersAction[DutchParser]"
Act = Callable[[argparse.Namespace], int | None]


def _act(module: str, name: str) -> Act:
    """The function that carries out a command; its module is imported only when it is chosen."""

    def act(found: argparse.Namespace) -> int | None:
        from importlib import import_module

        function: Act = getattr(import_module(f"desktop.cli.{module}"), name)
        return function(found)

    return act


def _command(commands: Commands, name: str, text: str, description: str, act: Act) -> argparse.ArgumentParser:
    command = commands.add_parser(name, help=text, description=description, epilog=EXIT_CODES)
    command.add_argument(
        "--lang", choices=("nl", "en"), default="nl", help="taal, ook van een PDF: nl (standaard) of en"
    )
    command.set_defaults(act=act)
    return command


def _demo(commands: Commands) -> None:
    demo = _command(
        commands,
        "demo",
        "speel een oefenbestand met verzonnen deelnemers, met rapporten en plaatjes",
        "Speel een oefenbestand met negentien verzonnen deelnemers, in elke fase van de werkwijze, en maak\n"
        "er voortgangsrapporten en plaatjes van het venster bij. Dezelfde dag geeft dezelfde mensen en\n"
        "dezelfde rapporten.\n"
        "Een eerder oefenbestand in die map wordt vervangen; een ander bestand nooit.\n\n"
        "voorbeelden:\n"
        "  opmaat demo\n"
        "  opmaat demo --out oefenen --date 2026-10-06",
        _act("demo", "demo"),
    )
    demo.add_argument(
        "--out",
        type=Path,
        default=Path("opmaat-demo"),
        metavar="MAP",
        help="waarheen (standaard opmaat-demo)",
    )
    demo.add_argument("--date", type=_day, metavar="JJJJ-MM-DD", help="de dag die vandaag is (standaard: nu)")


def _store_commands(commands: Commands) -> None:
    check = _command(
        commands,
        "check",
        "kijk een bestand na zonder er iets aan te veranderen",
        "Kijk een bestand helemaal na: sleutel, inhoud, samenhang en logboek. Er verandert niets aan.\n\n"
        "voorbeeld:\n  opmaat check Opmaat.opmaat\n\n" + SECRETS,
        _act("files", "check"),
    )
    backup = _command(
        commands,
        "backup",
        "maak een nagekeken reservekopie",
        "Maak één bestand met alles erin, kijk het na en zet het in een map, zoals op een USB-stick.\n\n"
        "voorbeeld:\n  opmaat backup Opmaat.opmaat --to /media/stick\n\n" + SECRETS,
        _act("files", "backup"),
    )
    people = _command(
        commands,
        "participants",
        "toon de deelnemers met week, fase en volgende stap",
        "Toon de deelnemers: code, week, fase, naam en wat er nu te doen is.\n\n"
        "voorbeelden:\n  opmaat participants Opmaat.opmaat\n"
        "  opmaat participants Opmaat.opmaat --json --password-file geheim.txt\n\n" + SECRETS,
        _act("files", "participants"),
    )
    for command in (check, backup, people):
        command.add_argument("file", type=Path, metavar="BESTAND", help="het bestand (.opmaat)")
        _secrets(command)
    backup.add_argument(
        "--to", type=Path, required=True, metavar="MAP", help="map voor de kopie; die is er al"
    )
    people.add_argument(
        "--json",
        action="store_true",
        help="als JSON: participants[] met code, name, state, phase, week, weeks_total, next_visit, "
        "next_step en warnings",
    )


def _restore(commands: Commands) -> None:
    restore = _command(
        commands,
        "restore",
        "zet een reservekopie terug in een nieuw bestand",
        "Zet een reservekopie terug als nieuw bestand. Overschrijft nooit iets.\n\n"
        "voorbeeld:\n  opmaat restore 'Opmaat 2026-10-06 1705.opmaatbackup' --to Terug.opmaat\n\n" + SECRETS,
        _act("files", "restore"),
    )
    restore.add_argument("backup", type=Path, metavar="KOPIE", help="de kopie (.opmaatbackup)")
    restore.add_argument("--to", type=Path, required=True, metavar="BESTAND", help="het nieuwe bestand")
    _secrets(restore)


def _export(commands: Commands) -> None:
    export = _command(
        commands,
        "export",
        "neem alles mee in één versleutelde zip",
        "Schrijf alle gegevens als CSV en als JSON in één zip, versleuteld met AES-256. 7-Zip en andere\n"
        "programma's openen hem met het wachtwoord; wat waar staat, legt LEESMIJ.txt erin uit.\n"
        "Overschrijft nooit iets. Wie het wachtwoord heeft, leest alles: bewaar het apart.\n\n"
        "voorbeeld:\n  opmaat export Opmaat.opmaat --out alles.zip --zip-password-file zip.txt\n\n" + SECRETS,
        _act("files", "export"),
    )
    export.add_argument("file", type=Path, metavar="BESTAND", help="het bestand (.opmaat)")
    export.add_argument("--out", type=Path, required=True, metavar="ZIP", help="het nieuwe zip-bestand")
    export.add_argument(
        "--zip-password-file",
        type=Path,
        metavar="TEKST",
        help="tekstbestand met het wachtwoord voor de zip (zonder: Opmaat vraagt het)",
    )
    _secrets(export)


def _report(commands: Commands) -> None:
    report = _command(
        commands,
        "report",
        "maak een document als PDF",
        "Maak een document als PDF. Zonder naam, ook in de bestandsnaam; gepseudonimiseerd blijft het een\n"
        "persoonsgegeven. Een blad dat ook leeg kan, is zonder --participant leeg.\n\n"
        "documenten:\n"
        "  progress           voortgang van één deelnemer, voor de werkbegeleider\n"
        "  caseload           iedereen op één regel, voor de werkbegeleider\n"
        "  outcomes           uitkomsten in getallen, voor de organisatie\n"
        "  handout, card      blad voor thuis, kaart voor later\n"
        "  checklist          voorwaarden voor een ontmoeting\n"
        "  visit_sheet        bezoekblad van één deelnemer; visit_sheets: van vandaag\n"
        "  agenda_day, agenda_week  mijn dag, mijn week\n"
        "  why_not_yet, not_your_fault  waarom nog niet, het ligt niet aan u\n"
        "  audit              logboek: wie deed wat\n"
        "  leaflet, lost_laptop  uw gegevens bij ons, laptop kwijt\n\n"
        "voorbeelden:\n"
        "  opmaat report progress Opmaat.opmaat --participant K7-41 --out voortgang.pdf\n"
        "  opmaat report caseload Opmaat.opmaat --out rapporten --lang en\n\n" + SECRETS,
        _act("files", "report"),
    )
    report.add_argument(
        "document",
        choices=DOCUMENTS,
        metavar="DOCUMENT",
        help="welk document, zie hierboven",
    )
    report.add_argument("file", type=Path, metavar="BESTAND", help="het bestand (.opmaat)")
    report.add_argument(
        "--participant", default="", metavar="CODE", help="code van de deelnemer, zoals K7-41"
    )
    report.add_argument(
        "--out", type=Path, required=True, metavar="PDF", help="waarheen: een PDF, of een map die er al is"
    )
    report.add_argument(
        "--reason",
        choices=("asked", "law", "safety"),
        default="",
        metavar="REDEN",
        help="waarom toch, als de deelnemer geen toestemming gaf: asked (vraagt er zelf om), law (wet of "
        "rechter) of safety (veiligheid); komt in het logboek",
    )
    report.add_argument("--named", action="store_true", help="met naam (standaard: alleen de code)")
    _secrets(report)


def _score(commands: Commands) -> None:
    score = _command(
        commands,
        "score",
        "tel een vragenlijst volgens de gepubliceerde regels",
        "Tel een vragenlijst: djg-6, djg-11, who-5 of ucla-3. Antwoorden staan in de volgorde van de lijst\n"
        "(djg-6: 3, 4, 7, 9, 8, 10). Zijn er te veel niet ingevuld, dan is er geen score, ook geen nul.\n\n"
        "voorbeelden:\n"
        '  opmaat score djg-6 --answers "ja,nee,nee,ja,nee,ja"\n'
        '  opmaat score djg-6 --answers "-,ja,min of meer,nee,ja,nee"\n'
        '  opmaat score who-5 --answers "3,3,3,2,2" --json',
        _act("scores", "score"),
    )
    score.add_argument("instrument", metavar="LIJST", help="djg-6, djg-11, who-5 of ucla-3")
    score.add_argument(
        "--answers",
        required=True,
        metavar="ANTWOORDEN",
        help="met komma's ertussen: ja, min of meer, nee of een cijfer; - is niet ingevuld",
    )
    score.add_argument(
        "--json", action="store_true", help="als JSON: instrument, total, subscales, reason en warnings"
    )


def _gallery(commands: Commands) -> None:
    # Without a line of help it is not in the list: for whoever reviews the design.
    gallery = commands.add_parser(
        "gallery",
        description="Toon elk onderdeel van het venster in elke toestand, om de vormgeving na te kijken.\n"
        "Er gaat geen bestand open.\n\n"
        "voorbeelden:\n  opmaat gallery\n  opmaat gallery --pictures onderdelen",
        epilog=EXIT_CODES,
    )
    gallery.add_argument(
        "--pictures", type=Path, metavar="MAP", help="schilder alles in elke kleurstand in deze map en stop"
    )


def _secrets(command: argparse.ArgumentParser) -> None:
    one = command.add_mutually_exclusive_group()
    one.add_argument("--password-file", type=Path, metavar="TEKST", help="tekstbestand met het wachtwoord")
    one.add_argument(
        "--recovery-code-file", type=Path, metavar="TEKST", help="tekstbestand met de herstelcode"
    )


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        msg = f"‘{text}’ is geen dag; schrijf JJJJ-MM-DD"
        raise argparse.ArgumentTypeError(msg) from error
