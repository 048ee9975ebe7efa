<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AgendaFile</name>
    <message>
        <source>Opmaat {code}, contact moment</source>
        <translation>Opmaat {code}, contactmoment</translation>
    </message>
    <message>
        <source>Opmaat {code}, week {week}, extra</source>
        <translation>Opmaat {code}, week {week}, extra</translation>
    </message>
    <message>
        <source>Opmaat {code}, week {week} of {total}</source>
        <translation>Opmaat {code}, week {week} van {total}</translation>
    </message>
    <message>
        <source>day</source>
        <comment>in a file name</comment>
        <translation>dag</translation>
    </message>
    <message>
        <source>week</source>
        <comment>in a file name</comment>
        <translation>week</translation>
    </message>
    <message>
        <source>agenda</source>
        <comment>in a file name</comment>
        <translation>agenda</translation>
    </message>
</context>
<context>
    <name>CardFile</name>
    <message>
        <source>card</source>
        <comment>in a file name</comment>
        <translation>kaart</translation>
    </message>
</context>
<context>
    <name>CaseloadFile</name>
    <message>
        <source>caseload</source>
        <comment>in a file name</comment>
        <translation>caseload</translation>
    </message>
</context>
<context>
    <name>ContactFile</name>
    <message>
        <source>conditions</source>
        <comment>in a file name</comment>
        <translation>voorwaarden</translation>
    </message>
    <message>
        <source>conditions-blank</source>
        <comment>in a file name</comment>
        <translation>voorwaarden-leeg</translation>
    </message>
    <message>
        <source>why-not-yet</source>
        <comment>in a file name</comment>
        <translation>waarom-nog-niet</translation>
    </message>
    <message>
        <source>it-is-not-you</source>
        <comment>in a file name</comment>
        <translation>het-ligt-niet-aan-u</translation>
    </message>
</context>
<context>
    <name>HandoutFile</name>
    <message>
        <source>sheet</source>
        <comment>in a file name</comment>
        <translation>blad</translation>
    </message>
</context>
<context>
    <name>OutcomesFile</name>
    <message>
        <source>outcomes</source>
        <comment>in a file name</comment>
        <translation>uitkomsten</translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>files of the program</source>
        <translation>bestanden van het programma</translation>
    </message>
    <message>
        <source>a practice file is made, checked and opened</source>
        <translation>een oefenbestand wordt gemaakt, nagekeken en geopend</translation>
    </message>
    <message>
        <source>a backup is made and put back</source>
        <translation>een reservekopie wordt gemaakt en teruggezet</translation>
    </message>
    <message>
        <source>a file of version {number} is brought up to date, row by row</source>
        <translation>een bestand van versie {number} wordt bijgewerkt, rij voor rij</translation>
    </message>
    <message>
        <source>a newer file is refused and left as it was</source>
        <translation>een nieuwer bestand wordt geweigerd en blijft zoals het was</translation>
    </message>
    <message>
        <source>document: {name}</source>
        <translation>document: {name}</translation>
    </message>
    <message>
        <source>a document with a password</source>
        <translation>een document met een wachtwoord</translation>
    </message>
    <message>
        <source>a document drawn by a process of its own</source>
        <translation>een document uit een eigen proces</translation>
    </message>
    <message>
        <source>the sheet with the recovery code</source>
        <translation>het blad met de herstelcode</translation>
    </message>
</context>
<context>
    <name>VisitSheetFile</name>
    <message>
        <source>visit-sheet</source>
        <comment>in a file name</comment>
        <translation>bezoekblad</translation>
    </message>
    <message>
        <source>week</source>
        <comment>in a file name</comment>
        <translation>week</translation>
    </message>
    <message>
        <source>visit-sheets</source>
        <comment>in a file name</comment>
        <translation>bezoekbladen</translation>
    </message>
</context>
</TS>
