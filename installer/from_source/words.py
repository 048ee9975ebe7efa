"""What the start says, in Dutch and English, and the error that carries one such sentence."""

import ctypes
import os
import sys

EXIT_OTHER, EXIT_PLACE, EXIT_STOPPED = 1, 7, 130
"""Exit codes as the program has them; 7 is "no space or no permission"."""
WINDOWS_ENGLISH = 0x09
"""The primary language, in the low ten bits of what Windows answers."""

WORDS: dict[str, tuple[str, str]] = {
    "first_time": (
        "Opmaat wordt klaargezet in {venv}. Dat gebeurt één keer en duurt een paar minuten.",
        "Opmaat is being set up in {venv}. This happens once and takes a few minutes.",
    ),
    "update": ("Opmaat wordt bijgewerkt in {venv}.", "Opmaat is being updated in {venv}."),
    "ready": ("Opmaat staat klaar ({seconds:.0f} s).", "Opmaat is set up ({seconds:.0f} s)."),
    "repair": (
        "{venv} is niet heel, misschien door een onderbroken start. De map wordt opnieuw gemaakt.",
        "{venv} is not whole, perhaps after an interrupted start. The folder is made again.",
    ),
    "waiting": (
        "Een andere start is Opmaat al aan het klaarzetten. Deze wacht tot dat klaar is.",
        "Another start is already setting Opmaat up. This one waits until that is done.",
    ),
    "not_ours": (
        "In {venv} staan ook andere bestanden ({names}). Noem met OPMAAT_VENV een lege map.",
        "{venv} holds other files as well ({names}). Name an empty folder with OPMAAT_VENV.",
    ),
    "no_space": (
        "Er is te weinig ruimte op de schijf van {place}: {free:.1f} GB vrij, {need:.1f} GB nodig. "
        "Maak ruimte en start opnieuw.",
        "There is not enough space on the disk of {place}: {free:.1f} GB free, {need:.1f} GB needed. "
        "Make room and start again.",
    ),
    "disk_full": (
        "De schijf raakte vol bij het klaarzetten in {place}. Maak ruimte en start opnieuw.",
        "The disk filled up while setting up in {place}. Make room and start again.",
    ),
    "no_permission": (
        "Opmaat mag niet schrijven in {place}. Zet de map van Opmaat op een plek die van jou is, "
        "of noem met OPMAAT_VENV een andere map voor de pakketten.",
        "Opmaat may not write in {place}. Put Opmaat's folder in a place that is yours, "
        "or name another folder for the packages with OPMAAT_VENV.",
    ),
    "no_network": (
        "De pakketten zijn niet op te halen: er is geen verbinding met de pakketserver. Controleer het "
        "netwerk (en een proxy, als je organisatie die heeft: HTTPS_PROXY) en start opnieuw.",
        "The packages cannot be fetched: the package server is out of reach. Check the "
        "network (and a proxy, if your organisation has one: HTTPS_PROXY) and start again.",
    ),
    "wrong_hash": (
        "Een opgehaald pakket is niet het pakket dat Opmaat verwacht. Het is niet geïnstalleerd. "
        "Start opnieuw; blijft dit zo, meld het dan bij de makers.",
        "A fetched package is not the package that Opmaat expects. It was not installed. "
        "Start again; if this stays so, tell the makers.",
    ),
    "no_package": (
        "Voor deze Python of dit systeem bestaat een pakket niet: {detail}. "
        "Probeer Python 3.11, 3.12 of 3.13, in de 64-bitsversie.",
        "A package does not exist for this Python or system: {detail}. "
        "Try Python 3.11, 3.12 or 3.13, the 64-bit version.",
    ),
    "pip_stopped": (
        "Het installeren van de pakketten is gestopt. De laatste regels:\n{detail}",
        "Installing the packages stopped. The last lines:\n{detail}",
    ),
    "venv_stopped": (
        "De map {venv} kon niet worden gemaakt. De laatste regels:\n{detail}",
        "The folder {venv} could not be made. The last lines:\n{detail}",
    ),
    "file_trouble": (
        "Opmaat kan niet verder met {place}: {detail}.",
        "Opmaat cannot go on with {place}: {detail}.",
    ),
    "stopped": (
        "Gestopt. De volgende start gaat verder waar deze bleef.",
        "Stopped. The next start goes on from here.",
    ),
    "get_system": (
        "Systeempakketten worden geïnstalleerd: {packages}",
        "Installing system packages: {packages}",
    ),
    "missing_debian": (
        "Systeempakketten ontbreken. Typ: sudo apt-get install {packages}",
        "System packages are missing. Type: sudo apt-get install {packages}",
    ),
    "missing_other": (
        "Bibliotheken van het systeem ontbreken; installeer ze met je pakketbeheer: {packages}",
        "System libraries are missing; install them with your package manager: {packages}",
    ),
    "no_screen": (
        "Geen scherm gevonden; Opmaat schrijft in plaats daarvan het oefenbestand naar {out}.",
        "No screen found; Opmaat writes the practice caseload to {out} instead.",
    ),
    "no_screen_window": (
        "Geen scherm gevonden, dus er kan geen venster open. Opdrachten werken wel: start.py --help",
        "No screen found, so no window can open. Commands work without a screen: start.py --help",
    ),
    "step": ("{name}: {result} ({seconds:.1f} s)", "{name}: {result} ({seconds:.1f} s)"),
    "step_good": ("goed", "passed"),
    "step_bad": ("NIET GOED", "FAILED"),
    "all_good": ("Alles goed.", "All passed."),
    "not_good": ("Niet goed: {names}.", "Failed: {names}."),
}


class StartError(Exception):
    """A start that cannot go on: a sentence of WORDS, by its key, and the exit code."""

    def __init__(self, key: str, code: int = EXIT_OTHER, **values: object) -> None:
        super().__init__(words(key, **values))
        self.key = key
        self.code = code


def language() -> str:
    """``en`` when the system says English, else ``nl``: Dutch is what Opmaat speaks by default."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(name)
        if value:
            return "en" if value.lower().startswith("en") else "nl"
    kernel = getattr(ctypes, "windll", None)  # Windows says it elsewhere
    if kernel is not None and kernel.kernel32.GetUserDefaultUILanguage() & 0x3FF == WINDOWS_ENGLISH:
        return "en"
    return "nl"


def words(key: str, **values: object) -> str:
    """The sentence ``key`` of WORDS in the user's language, filled in."""
    return WORDS[key][1 if language() == "en" else 0].format(**values)


def say(key: str, **values: object) -> None:
    """Print a sentence at once: what is said before a long step must be read before it."""
    print(words(key, **values), file=sys.stderr, flush=True)
