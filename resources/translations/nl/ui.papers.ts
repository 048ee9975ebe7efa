<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Papers</name>
    <message>
        <source>The report</source>
        <translation>Het verslag</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige bladzijde</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Volgende bladzijde</translation>
    </message>
    <message>
        <source>Being drawn…</source>
        <translation>Wordt getekend…</translation>
    </message>
    <message>
        <source>Make smaller</source>
        <translation>Verklein</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Vergroot</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>bladzijde {page} van {pages}</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-documenten (*.pdf)</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Taal van het papier</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Bewaar PDF</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>Saved: {file}.</source>
        <translation>Bewaard: {file}.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Niet bewaard.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Naar de printer gestuurd.</translation>
    </message>
    <message>
        <source>Not printed.</source>
        <translation>Niet gedrukt.</translation>
    </message>
    <message>
        <source>The printer does not take the paper. See whether it is on, or save it.</source>
        <translation>De printer neemt het papier niet aan. Kijk of hij aan staat, of bewaar het.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Druk af</translation>
    </message>
    <message>
        <source>This leaves</source>
        <translation>Dit gaat mee</translation>
    </message>
    <message>
        <source>Please note.</source>
        <translation>Let op.</translation>
    </message>
    <message>
        <source>Such as: my supervisor. It is kept in your file, not on the document.</source>
        <translation>Bijvoorbeeld: mijn werkbegeleider. Het staat in je bestand, niet op het document.</translation>
    </message>
    <message>
        <source>To whom does it go?</source>
        <translation>Naar wie gaat het?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>The name is in it.</source>
        <translation>De naam staat erin.</translation>
    </message>
    <message>
        <source>Without a name it is still about somebody: keep it safe.</source>
        <translation>Ook zonder naam gaat het over iemand: ga er zorgvuldig mee om.</translation>
    </message>
    <message>
        <source>The PDF opens only with the password.</source>
        <translation>De PDF gaat alleen open met het wachtwoord.</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Bewaar toch zo</translation>
    </message>
    <message>
        <source>Print anyway</source>
        <translation>Druk toch zo af</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Bewaar PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Druk af…</translation>
    </message>
    <message>
        <source>This goes along: {parts}. {not_in_it}</source>
        <translation>Dit gaat mee: {parts}. {not_in_it}</translation>
    </message>
</context>
</TS>
