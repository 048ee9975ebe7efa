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
        <source>Save anyway</source>
        <translation>Toch zo bewaren</translation>
    </message>
    <message>
        <source>Print anyway</source>
        <translation>Toch zo drukken</translation>
    </message>
    <message>
        <source>Progress for the supervisor</source>
        <translation>Voortgang voor werkbegeleider</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporten</translation>
    </message>
    <message>
        <source>About one participant</source>
        <translation>Over één deelnemer</translation>
    </message>
    <message>
        <source>One page that shows whether the way of working is followed: order, gaps, conditions, what came of each contact, and what you want to ask.</source>
        <translation>Eén pagina die laat zien hoe de werkwijze gevolgd wordt: volgorde, gaten, voorwaarden, wat elke ontmoeting bracht, en wat je wilt vragen.</translation>
    </message>
    <message>
        <source>What you see is what you save.</source>
        <translation>Wat je ziet is wat je bewaart.</translation>
    </message>
    <message>
        <source>name and code</source>
        <translation>naam en code</translation>
    </message>
    <message>
        <source>code {code}</source>
        <translation>code {code}</translation>
    </message>
    <message>
        <source>week and phase</source>
        <translation>week en fase</translation>
    </message>
    <message>
        <source>This goes along: {parts}. {not_in_it}</source>
        <translation>Dit gaat mee: {parts}. {not_in_it}</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>doel</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>bezoeken</translation>
    </message>
    <message>
        <source>signs</source>
        <translation>tekenen</translation>
    </message>
    <message>
        <source>ladders</source>
        <translation>ladders</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>ontmoetingen</translation>
    </message>
    <message>
        <source>points of attention</source>
        <translation>aandachtspunten</translation>
    </message>
    <message>
        <source>your question</source>
        <translation>je vraag</translation>
    </message>
    <message>
        <source>what went well, seen and heard, agreements</source>
        <translation>wat goed ging, gezien en gehoord, afspraken</translation>
    </message>
    <message>
        <source>your own view</source>
        <translation>je inschatting</translation>
    </message>
    <message>
        <source>No name.</source>
        <translation>Geen naam.</translation>
    </message>
    <message>
        <source>No other text of your own.</source>
        <translation>Geen andere eigen tekst.</translation>
    </message>
    <message>
        <source>No name, no other text of your own.</source>
        <translation>Geen naam, geen andere eigen tekst.</translation>
    </message>
    <message>
        <source>That looks like the name, number or address.</source>
        <translation>Dat lijkt op de naam, het nummer of het adres.</translation>
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
        <source>For whom</source>
        <translation>Voor wie</translation>
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
        <source>What went well, seen, agreed</source>
        <translation>Wat ging goed, gezien, afspraken</translation>
    </message>
    <message>
        <source>My own view</source>
        <translation>Mijn inschatting</translation>
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
        <source>own text, off each time</source>
        <translation>eigen tekst, elke keer uit</translation>
    </message>
    <message>
        <source>Without name, with a code</source>
        <translation>Zonder naam, met een code</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Onderdelen</translation>
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
        <source>Without name, with code {code}</source>
        <translation>Zonder naam, met code {code}</translation>
    </message>
    <message>
        <source>A progress report is about eight weeks with one participant. Nobody has begun yet.</source>
        <translation>Een voortgangsverslag gaat over acht weken met één deelnemer. Er is nog niemand begonnen.</translation>
    </message>
    <message>
        <source>To the participants</source>
        <translation>Naar de deelnemers</translation>
    </message>
    <message>
        <source>No weeks are planned yet for {name}, so there is no report. Choose somebody else, or plan the trajectory first.</source>
        <translation>Voor {name} zijn nog geen weken gepland, dus is er nog geen verslag. Kies iemand anders, of plan eerst het traject.</translation>
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
        <source>Saved: {file}.</source>
        <translation>Bewaard: {file}.</translation>
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
        <source>The printer does not take the report. See whether it is on, or choose another one.</source>
        <translation>De printer neemt het verslag niet aan. Kijk of hij aan staat, of kies een andere.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Niet bewaard.</translation>
    </message>
    <message>
        <source>Question for the supervisor</source>
        <translation>Vraag voor de werkbegeleider</translation>
    </message>
</context>
</TS>
