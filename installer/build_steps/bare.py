"""A Debian with nothing in it but Debian, in a folder: what the package needs there it must ask for."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

USER = "iemand"
"""The ordinary user who installs nothing and only uses the program."""
UNSHARED = ("unshare", "--mount", "--pid", "--fork", "--kill-child")


class Bare:
    """A bare system in ``folder``; every command runs in its own view of mounts and processes."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.home = folder / "home" / USER

    def make(self, ready: Path | None) -> None:
        """Fill the folder with debootstrap, or from a folder that debootstrap filled before."""
        shutil.rmtree(self.folder, ignore_errors=True)
        if ready is not None:
            check(["cp", "-a", str(ready), str(self.folder)])
        else:
            codename, mirror = mirror_of_this_system()
            check(["debootstrap", "--variant=minbase", codename, str(self.folder), mirror], quiet=True)
        for name in ("sources.list", "sources.list.d", "apt.conf.d", "trusted.gpg.d", "keyrings"):
            copy(Path("/etc/apt") / name, self.folder / "etc" / "apt" / name)
        copy(Path("/etc/resolv.conf"), self.folder / "etc" / "resolv.conf")
        self.root("useradd --create-home --shell /bin/sh " + USER)

    def root(self, script: str, **variables: str) -> str:
        """Run a script inside as root, with the network of the machine (for apt); gives what it printed."""
        return self._run(script, (), {"HOME": "/root", "DEBIAN_FRONTEND": "noninteractive", **variables})

    def user(self, script: str, **variables: str) -> str:
        """Run a script inside as the ordinary user, in a network without interfaces."""
        return self._run(script, ("--net",), self.variables(variables), user=True)

    def start(self, script: str, **variables: str) -> subprocess.Popen[str]:
        """Start a script as the ordinary user and do not wait; screens of this machine are in reach."""
        command = self._command(script, ("--net",), self.variables(variables), user=True)
        return subprocess.Popen(command, stdin=subprocess.DEVNULL, text=True)

    def variables(self, more: dict[str, str]) -> dict[str, str]:
        """What an ordinary login sets, and ``more``."""
        return {"HOME": f"/home/{USER}", "USER": USER, "LANG": "C.UTF-8", **more}

    def _run(self, script: str, apart: Sequence[str], variables: dict[str, str], user: bool = False) -> str:
        done = subprocess.run(
            self._command(script, apart, variables, user=user),
            check=False,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
        )
        if done.returncode:
            msg = f"in the bare system, ended with {done.returncode}: {script}\n{done.stdout}"
            raise SystemExit(msg)
        return done.stdout

    def _command(
        self, script: str, apart: Sequence[str], variables: dict[str, str], *, user: bool
    ) -> list[str]:
        inside = str(self.folder)
        screens = Path("/tmp/.X11-unix")
        steps = [
            f"mount -t proc proc '{inside}/proc'",
            f"mkdir -p '{inside}/dev/shm' && mount -t tmpfs -o mode=1777 tmpfs '{inside}/dev/shm'",
        ]
        if screens.is_dir():
            target = f"{inside}{screens}"
            steps.append(f"mkdir -p '{target}' && mount --bind {screens} '{target}'")
        who = f"--userspec={USER}:{USER} " if user else ""
        path = "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
        if user:
            path = "PATH=/usr/local/bin:/usr/bin:/bin:/usr/games"
        named = [f"{name}={value}" for name, value in variables.items()]
        steps.append(f"exec chroot {who}'{inside}' env -i {path} \"$@\"")
        start = f"cd {variables['HOME']}; {script}"
        return [*UNSHARED, *apart, "sh", "-ec", "\n".join(steps), "sh", *named, "sh", "-ec", start]


def mirror_of_this_system() -> tuple[str, str]:
    """Codename and mirror of the Debian that this runs on, as its apt has them set."""
    release = dict(
        line.split("=", 1) for line in Path("/etc/os-release").read_text().splitlines() if "=" in line
    )
    codename = release.get("VERSION_CODENAME", "").strip('"')
    ask = ["apt-get", "indextargets", "--format", "$(REPO_URI) $(CODENAME) $(COMPONENT)"]
    found = subprocess.run([*ask, "Created-By: Packages"], check=True, capture_output=True, text=True).stdout
    for line in found.splitlines():
        mirror, name, component = line.rsplit(" ", 2)
        if (name, component) == (codename, "main"):
            return codename, mirror
    msg = "apt on this system names no mirror of the Debian that it runs"
    raise SystemExit(msg)


def missing_libraries(bare: Bare, folder: str) -> list[str]:
    """Libraries that a program or library below ``folder`` asks for and that are nowhere inside."""
    script = (
        f"find {folder} -type f | while read -r file; do "
        'if [ "$(head -c 4 "$file" | tail -c 3)" = ELF ]; then ldd "$file" 2>&1 | '
        'grep "not found" | sed "s|^|$file: |" || true; fi; done'
    )
    return bare.root(script).splitlines()


def copy(source: Path, target: Path) -> None:
    """Take over a setting of this system, when it has it."""
    if source.is_dir():
        shutil.copytree(source, target, dirs_exist_ok=True, symlinks=False, ignore_dangling_symlinks=True)
    elif source.exists():
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)


def check(command: Sequence[str], *, quiet: bool = False) -> None:
    """Run a command of this machine; SystemExit when it fails."""
    heard = subprocess.PIPE if quiet else None
    done = subprocess.run(command, check=False, stdout=heard, stderr=subprocess.STDOUT, text=True)
    if done.returncode:
        msg = f"{command[0]} ended with {done.returncode}\n{(done.stdout or '')[-2000:]}"
        raise SystemExit(msg)


def may_try() -> str:
    """Why this machine cannot try an installation; empty when it can."""
    if os.geteuid() != 0:
        return "making a bare system takes root"
    for program in ("debootstrap", "unshare", "chroot", "Xvfb", "openbox", "xdotool"):
        if shutil.which(program) is None:
            return f"{program} is not there"
    return ""
