"""The macOS disk image: the bundle of the recipe beside a link to Programs. Written out; not run here."""

from __future__ import annotations

import os
import platform
import shutil
from pathlib import Path

from build_steps.program import run
from build_steps.stamp import Stamp


def make_packages(root: Path, program: Path, stamp: Stamp, out: Path) -> list[Path]:
    """``Opmaat-VERSION-macos-MACHINE.dmg`` in ``out``, signed when OPMAAT_SIGN_AS names an identity."""
    bundle = program.parent / "Opmaat.app"
    entitlements = root / "installer" / "macos" / "entitlements.plist"
    identity = os.environ.get("OPMAAT_SIGN_AS")
    if identity:
        options = [
            "--force",
            "--deep",
            "--options",
            "runtime",
            "--timestamp",
            "--entitlements",
            str(entitlements),
        ]
        run(["codesign", *options, "--sign", identity, str(bundle)])
    image = out / "image"
    shutil.rmtree(image, ignore_errors=True)
    shutil.copytree(bundle, image / "Opmaat.app", symlinks=True)
    (image / "Applications").symlink_to("/Applications")
    target = out / f"Opmaat-{stamp.version}-macos-{platform.machine()}.dmg"
    run(
        [
            "hdiutil",
            "create",
            "-volname",
            "Opmaat",
            "-srcfolder",
            str(image),
            "-ov",
            "-format",
            "UDZO",
            str(target),
        ]
    )
    shutil.rmtree(image)
    return [target]
