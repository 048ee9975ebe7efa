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
    <name>Import</name>
    <message>
        <source>Came along from the file.</source>
        <translation>Kwam mee uit het bestand.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Geboortejaar</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Woonplaats</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Wijk</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risico</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>one row for each visit; the name may be left out below the first</source>
        <translation>één rij per bezoek; onder de eerste mag de naam wegblijven</translation>
    </message>
    <message>
        <source>1948</source>
        <translation>1948</translation>
    </message>
    <message>
        <source>any form</source>
        <translation>elke vorm</translation>
    </message>
    <message>
        <source>street and number</source>
        <translation>straat en huisnummer</translation>
    </message>
    <message>
        <source>for planning visits together</source>
        <translation>om bezoeken bij elkaar te plannen</translation>
    </message>
    <message>
        <source>in their own words</source>
        <translation>in eigen woorden</translation>
    </message>
    <message>
        <source>green, orange or red</source>
        <translation>groen, oranje of rood</translation>
    </message>
    <message>
        <source>3-9-2026</source>
        <translation>3-9-2026</translation>
    </message>
    <message>
        <source>10:00</source>
        <translation>10:00</translation>
    </message>
    <message>
        <source>60</source>
        <translation>60</translation>
    </message>
    <message>
        <source>held, planned or cancelled</source>
        <translation>gehouden, gepland of afgezegd</translation>
    </message>
    <message>
        <source>what was written down</source>
        <translation>wat er is opgeschreven</translation>
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
        <source>a sheet is written and read in</source>
        <translation>een werkblad wordt geschreven en ingelezen</translation>
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
        <source>a package for inspection</source>
        <translation>een pakket voor inzage</translation>
    </message>
    <message>
        <source>somebody is erased, with a certificate</source>
        <translation>iemand wordt gewist, met een bewijs</translation>
    </message>
    <message>
        <source>the page for the helpdesk</source>
        <translation>het blad voor de helpdesk</translation>
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
