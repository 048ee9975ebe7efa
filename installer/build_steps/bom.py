"""The bill of materials beside a build: CycloneDX 1.6 in JSON, checked against its schema."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from cyclonedx.factory.license import LicenseFactory
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL

from build_steps.parts import Part
from build_steps.stamp import Stamp


def write_bom(parts: list[Part], stamp: Stamp, target: Path) -> int:
    """Write the bill of ``parts``; the same build gives the same bytes. Gives how many parts it names.

    It says what is inside, not what is known to be vulnerable: that takes a database from a network, which
    a build has not (RELEASING.md says how it is done by hand).
    """
    licences = LicenseFactory()
    bom = Bom(serial_number=uuid5(NAMESPACE_URL, f"opmaat {stamp.version} {stamp.commit}"))
    bom.metadata.timestamp = datetime.fromtimestamp(stamp.epoch, UTC)
    own = Component(
        name="Opmaat",
        version=stamp.version,
        type=ComponentType.APPLICATION,
        licenses=[licences.make_from_string("EUPL-1.2")],
        bom_ref="opmaat",
    )
    bom.metadata.component = own
    for part in parts:
        component = Component(
            name=part.name,
            version=part.version or None,
            type=ComponentType(part.kind),
            licenses=[licences.make_from_string(part.licence)],
            purl=PackageURL.from_string(part.purl) if part.purl else None,
            bom_ref=f"{part.name}@{part.version}",
        )
        bom.components.add(component)
        bom.register_dependency(own, [component])
    text = JsonV1Dot6(bom).output_as_string(indent=1)
    fault = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if fault is not None:
        msg = f"the bill of materials is not valid: {fault}"
        raise SystemExit(msg)
    target.write_text(text + "\n", encoding="utf-8")
    return len(bom.components)
