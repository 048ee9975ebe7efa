<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>BatchDialog</name>
    <message>
        <source>{document}, for more participants</source>
        <translation>{document}, voor meer deelnemers</translation>
    </message>
    <message>
        <source>A PDF for each, in a new folder</source>
        <translation>Voor elk een PDF, in een nieuwe map</translation>
    </message>
    <message>
        <source>Everything in one PDF</source>
        <translation>Alles in één PDF</translation>
    </message>
    <message>
        <source>Make them…</source>
        <translation>Maak ze…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>Not made, and why</source>
        <translation>Niet gemaakt, en waarom</translation>
    </message>
    <message>
        <source>Choose everybody</source>
        <translation>Kies iedereen</translation>
    </message>
    <message>
        <source>Choose nobody</source>
        <translation>Kies niemand</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>Such as: my supervisor. It is kept in your file.</source>
        <translation>Bijvoorbeeld: mijn werkbegeleider. Het staat in je bestand.</translation>
    </message>
    <message>
        <source>To whom do they go?</source>
        <translation>Naar wie gaan ze?</translation>
    </message>
    <message numerus="yes">
        <source>Make %n document(s)…</source>
        <translation>
            <numerusform>Maak %n document…</numerusform>
            <numerusform>Maak %n documenten…</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose somebody first.</source>
        <translation>Kies eerst iemand.</translation>
    </message>
    <message>
        <source>No folder can be made there. Choose another place.</source>
        <translation>Daar kan geen map komen. Kies een andere plek.</translation>
    </message>
    <message>
        <source>The documents are being made.</source>
        <translation>De documenten worden gemaakt.</translation>
    </message>
    <message>
        <source>Everything is drawn. One PDF is being made of it.</source>
        <translation>Alles is getekend. Er wordt één PDF van gemaakt.</translation>
    </message>
    <message>
        <source>As chosen on the page, with the name.</source>
        <translation>Zoals gekozen op de pagina, met de naam erin.</translation>
    </message>
    <message>
        <source>As chosen on the page, without names; file names hold codes.</source>
        <translation>Zoals gekozen op de pagina, zonder namen; in bestandsnamen staan codes.</translation>
    </message>
    <message>
        <source>Own text never goes along with many at once.</source>
        <translation>Eigen tekst gaat nooit mee als je er veel tegelijk maakt.</translation>
    </message>
    <message>
        <source>Each is the one that comes next, with everything on it.</source>
        <translation>Ieder krijgt wat nu aan de beurt is, met alles erop.</translation>
    </message>
    <message>
        <source>Where a word looks like a name, that one is not made.</source>
        <translation>Lijkt ergens een woord op een naam, dan wordt dat ene niet gemaakt.</translation>
    </message>
    <message>
        <source>{words} looks like a name. Look at this one by itself.</source>
        <translation>{words} lijkt op een naam. Bekijk deze apart.</translation>
    </message>
    <message>
        <source>It could not be drawn. Try this one by itself.</source>
        <translation>Dit kon niet getekend worden. Probeer deze apart.</translation>
    </message>
    <message>
        <source>Not made any more: above is why.</source>
        <translation>Niet meer gemaakt: hierboven staat waarom.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) made.</source>
        <translation>
            <numerusform>%n document gemaakt.</numerusform>
            <numerusform>%n documenten gemaakt.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in ‘{place}’.</source>
        <translation>Te vinden in ‘{place}’.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n was (were) not made yet.</source>
        <translation>
            <numerusform>Gestopt: %n was nog niet gemaakt.</numerusform>
            <numerusform>Gestopt: %n waren nog niet gemaakt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not made: %n, see below.</source>
        <translation>
            <numerusform>Niet gemaakt: %n, zie hieronder.</numerusform>
            <numerusform>Niet gemaakt: %n, zie hieronder.</numerusform>
        </translation>
    </message>
    <message>
        <source>In which folder?</source>
        <translation>In welke map?</translation>
    </message>
    <message>
        <source>No consent for this. Share it by itself: then you can say why.</source>
        <translation>Geen toestemming hiervoor. Deel dit blad apart: dan kun je zeggen waarom.</translation>
    </message>
</context>
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
        <source>You make the inspection package at a participant, under ‘Inspection and data’. The certificate of erasure and the sheet with the recovery code are in Settings.</source>
        <translation>Het inzagepakket maak je bij een deelnemer, onder ‘Inzage en gegevens’. Het wisbewijs en het blad met de herstelcode staan bij Instellingen.</translation>
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
        <source>A meeting is called {words}.</source>
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
        <source>A concern never comes into this report.</source>
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
        <translation>Vraag aan de werkbegeleider</translation>
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
    <message>
        <source>Nothing chosen: all of them are on it.</source>
        <translation>Niets gekozen: alles staat erop.</translation>
    </message>
</context>
</TS>
