"""The main job in the installed program, by keyboard and mouse: first start, a visit, a report."""

from __future__ import annotations

import json
import subprocess
import time
from datetime import date, timedelta
from pathlib import Path

from build_steps.bare import USER, Bare
from build_steps.screen import Screen, rest

PASSWORD = "oefenen met opmaat"
WHO = "Anneke de Vries"
NEXT_STEP_BUTTON = (1272, 151)
"""Where "Schrijf verslag" stands in the file of a participant, on a screen of 1366 x 768."""
STORE = f"/home/{USER}/Oefenen bij mij.opmaat"


def first_start(bare: Bare, screen: Screen, pictures: Path) -> None:
    """Whoever starts it from the menu meets the first question, practises, and sees a full day."""
    with bare.start("exec opmaat", DISPLAY=screen.display) as program:
        screen.wait_for_window()
        rest("opmaat")
        screen.look(pictures / "1-eerste-start.png")
        screen.keys("Tab", "Return")
        rest("opmaat")
        screen.keys("Return")
        rest("opmaat")
        screen.look(pictures / "2-vandaag.png")
        leave(screen, program)
    there = bare.home / ".local" / "share" / "Opmaat" / "Oefenen.opmaat"
    expect(there.stat().st_size > 100_000, f"the first start left no file in {there}")


def visit(bare: Bare, screen: Screen, pictures: Path) -> None:
    """A visit of yesterday is written down by keyboard and fixed; the store and the report know it."""
    day = date.today() - timedelta(days=1)  # noqa: DTZ011 - the day of whoever sits there
    bare.user(f"opmaat demo --out oefenen --date {day}", QT_QPA_PLATFORM="offscreen")
    bare.user(f"mv oefenen/oefenen.opmaat '{STORE}'; mv oefenen/oefenen.opmaat-key '{STORE}-key'")
    expect(next_step(bare) == "write_report", "the practice file has no visit to write down")
    with bare.start(f"exec opmaat '{STORE}'", DISPLAY=screen.display) as program:
        screen.wait_for_window()
        rest("opmaat")
        screen.type(PASSWORD)
        screen.keys("Return")
        rest("opmaat")
        screen.keys("ctrl+2")
        screen.keys("ctrl+f")
        screen.type(WHO)
        rest("opmaat")
        screen.keys("Return")
        rest("opmaat")
        screen.click(*NEXT_STEP_BUTTON)
        rest("opmaat")
        write_down(screen)
        rest("opmaat")
        screen.look(pictures / "3-verslag.png")
        screen.keys("ctrl+Return")
        rest("opmaat")
        screen.keys("ctrl+Return")
        rest("opmaat")
        screen.look(pictures / "4-vastgelegd.png")
        leave(screen, program)
    expect(next_step(bare) == "close_brain", "the visit that was written down is not in the file")
    secret = f"printf %s '{PASSWORD}' > w.txt"
    bare.user(
        f"{secret}; opmaat report progress '{STORE}' --participant {person(bare)['code']} --out v.pdf "
        "--password-file w.txt; rm w.txt"
    )
    expect((bare.home / "v.pdf").read_bytes().startswith(b"%PDF-"), "there is no report")


def write_down(screen: Screen) -> None:
    """A visit in 21 keys, as tests/ui/session/test_budget.py counts them."""
    screen.type("Ze lachte om de pompoen.")
    screen.keys("F6")
    screen.type("Twee lichtpuntjes per avond.")
    screen.keys("F6", "plus", "1", "1", "2", "3")
    screen.keys("alt+1", "alt+2", "alt+3", "alt+5", "alt+8")
    screen.keys("F6", "F6", "6", "5", "t", "0")


def person(bare: Bare) -> dict[str, str]:
    """What the command line says of the participant of the visit."""
    ask = f"opmaat participants '{STORE}' --json --password-file w.txt"
    said = bare.user(f"printf %s '{PASSWORD}' > w.txt; {ask}; rm w.txt")
    found: list[dict[str, str]] = json.loads(said)["participants"]
    return next(row for row in found if row["name"] == WHO)


def next_step(bare: Bare) -> str:
    """The next step of that participant."""
    return person(bare)["next_step"]


def leave(screen: Screen, program: subprocess.Popen[str]) -> None:
    """Close the window as a person does; the program ends well."""
    screen.keys("alt+F4")
    code = program.wait(timeout=120)
    time.sleep(0.5)
    expect(code == 0, f"the window ended with {code}")


def expect(holds: bool, said: str) -> None:
    """SystemExit with what was expected when it does not hold."""
    if not holds:
        raise SystemExit(said)
