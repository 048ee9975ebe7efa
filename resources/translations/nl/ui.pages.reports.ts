<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>ReportsPage</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Keuzes</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Delen van deze pagina</translation>
    </message>
    <message>
        <source>Please note.</source>
        <translation>Let op.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Pas aan</translation>
    </message>
    <message>
        <source>Search a document</source>
        <translation>Zoek een document</translation>
    </message>
    <message>
        <source>No document with these words.</source>
        <translation>Geen document met deze woorden.</translation>
    </message>
    <message>
        <source>For all participants…</source>
        <translation>Voor alle deelnemers…</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporten</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>This document is not about one participant: one is enough.</source>
        <translation>Dit document gaat niet over één deelnemer: één keer is genoeg.</translation>
    </message>
    <message>
        <source>For the supervisor</source>
        <translation>Voor de werkbegeleider</translation>
    </message>
    <message>
        <source>For the participant</source>
        <translation>Voor de deelnemer</translation>
    </message>
    <message>
        <source>For those around</source>
        <translation>Voor de omgeving</translation>
    </message>
    <message>
        <source>For the organisation</source>
        <translation>Voor de organisatie</translation>
    </message>
    <message>
        <source>For yourself</source>
        <translation>Voor jezelf</translation>
    </message>
    <message>
        <source>That looks like a name, a number or an address.</source>
        <translation>Dat lijkt op een naam, een nummer of een adres.</translation>
    </message>
    <message>
        <source>The goal says {words}.</source>
        <translation>In het doel staat {words}.</translation>
    </message>
    <message>
        <source>Your question says {words}.</source>
        <translation>In je vraag staat {words}.</translation>
    </message>
    <message>
        <source>A contact is called {words}.</source>
        <translation>In de naam van een ontmoeting staat {words}.</translation>
    </message>
    <message>
        <source>The text from your reports says {words}.</source>
        <translation>In de tekst uit je verslagen staat {words}.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>With name</source>
        <translation>Met naam</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Over wie</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Welke</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Black-and-white</source>
        <translation>Zwart-wit</translation>
    </message>
    <message>
        <source>Print in</source>
        <translation>Afdruk</translation>
    </message>
    <message>
        <source>Without name</source>
        <translation>Zonder naam</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Druk af</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Bewaar PDF</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Onderdelen</translation>
    </message>
    <message>
        <source>off each time</source>
        <translation>elke keer uit</translation>
    </message>
    <message>
        <source>Own text</source>
        <translation>Eigen tekst</translation>
    </message>
    <message>
        <source>A concern never stands in this report.</source>
        <translation>Een zorgsignaal komt nooit in dit verslag.</translation>
    </message>
    <message>
        <source>Choices for the report</source>
        <translation>Keuzes voor het verslag</translation>
    </message>
    <message>
        <source>Nobody: a blank one</source>
        <translation>Niemand: een leeg blad</translation>
    </message>
    <message>
        <source>Without name, with code {code}</source>
        <translation>Zonder naam, met code {code}</translation>
    </message>
    <message>
        <source>To the participants</source>
        <translation>Naar de deelnemers</translation>
    </message>
    <message>
        <source>To this participant</source>
        <translation>Naar deze deelnemer</translation>
    </message>
    <message>
        <source>Choose for whom first.</source>
        <translation>Kies eerst voor wie.</translation>
    </message>
    <message>
        <source>There are no participants yet.</source>
        <translation>Er zijn nog geen deelnemers.</translation>
    </message>
    <message>
        <source>This document cannot be made now.</source>
        <translation>Dit document kan nu niet gemaakt worden.</translation>
    </message>
    <message>
        <source>There is nothing to hand over yet.</source>
        <translation>Er is nog niets om mee te geven.</translation>
    </message>
    <message>
        <source>Question for the supervisor</source>
        <translation>Vraag voor de werkbegeleider</translation>
    </message>
    <message>
        <source>Password on the PDF</source>
        <translation>Wachtwoord op de PDF</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>At least 8 characters. Pass it on by phone, not in the same message. Opmaat does not keep it.</source>
        <translation>Minstens 8 tekens. Geef het door per telefoon, niet in hetzelfde bericht. Opmaat bewaart het niet.</translation>
    </message>
    <message>
        <source>Use at least 8 characters, or take the tick away.</source>
        <translation>Gebruik minstens 8 tekens, of haal het vinkje weg.</translation>
    </message>
    <message>
        <source>This is too long for a PDF. Use at most 100 characters.</source>
        <translation>Dit is te lang voor een PDF. Gebruik hooguit 100 tekens.</translation>
    </message>
    <message>
        <source>Which day</source>
        <translation>Welke dag</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>A day of the week</source>
        <translation>Een dag in die week</translation>
    </message>
    <message>
        <source>Everything until now</source>
        <translation>Alles tot nu</translation>
    </message>
    <message>
        <source>The last four weeks</source>
        <translation>De laatste vier weken</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dit kwartaal</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Vorig kwartaal</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dit jaar</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Vorig jaar</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Van … tot …</translation>
    </message>
</context>
</TS>
