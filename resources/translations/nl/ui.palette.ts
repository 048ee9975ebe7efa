<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Palette</name>
    <message>
        <source>Used last</source>
        <translation>Laatst gebruikt</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Op deze pagina</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Doen</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deelnemers</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>In notes</source>
        <translation>In verslagen</translation>
    </message>
    <message>
        <source>New participant</source>
        <translation>Nieuwe deelnemer</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendel</translation>
    </message>
    <message>
        <source>Undo the last action</source>
        <translation>Maak de laatste handeling ongedaan</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Terug naar de vorige pagina</translation>
    </message>
    <message>
        <source>At the table</source>
        <translation>Aan tafel</translation>
    </message>
    <message>
        <source>Help with this page</source>
        <translation>Hulp bij deze pagina</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation>Rondleiding</translation>
    </message>
    <message>
        <source>Import participants</source>
        <translation>Deelnemers overnemen</translation>
    </message>
    <message>
        <source>import Excel CSV sheet</source>
        <translation>importeren inlezen Excel CSV werkblad</translation>
    </message>
    <message>
        <source>Known settings for a meeting</source>
        <translation>Bekende situaties voor een ontmoeting</translation>
    </message>
    <message>
        <source>Print my day or week</source>
        <translation>Druk mijn dag of week</translation>
    </message>
    <message>
        <source>paper agenda list</source>
        <translation>papier agenda afdrukken printen</translation>
    </message>
    <message>
        <source>Enter days off or sick leave</source>
        <translation>Voer vrije dagen of ziekte in</translation>
    </message>
    <message>
        <source>vacation absence</source>
        <translation>vakantie verlof afwezig</translation>
    </message>
    <message>
        <source>Enter a fixed block</source>
        <translation>Voer een vast blok in</translation>
    </message>
    <message>
        <source>meeting every week</source>
        <translation>overleg vergadering elke week</translation>
    </message>
    <message>
        <source>Save the calendar without names</source>
        <translation>Bewaar de agenda zonder namen</translation>
    </message>
    <message>
        <source>ics outlook export</source>
        <translation>ics outlook exporteren</translation>
    </message>
    <message>
        <source>Import your own calendar</source>
        <translation>Lees je eigen agenda in</translation>
    </message>
    <message>
        <source>ics outlook import</source>
        <translation>ics outlook importeren</translation>
    </message>
    <message>
        <source>Search and do</source>
        <translation>Zoeken en doen</translation>
    </message>
    <message>
        <source>Participant, page, action or setting</source>
        <translation>Deelnemer, pagina, handeling of instelling</translation>
    </message>
    <message>
        <source>Nothing found. Type the first letters of a name, a page or an action.</source>
        <translation>Niets gevonden. Typ de eerste letters van een naam, een pagina of een handeling.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>kiezen</translation>
    </message>
    <message>
        <source>do</source>
        <translation>doen</translation>
    </message>
    <message>
        <source>close</source>
        <translation>sluiten</translation>
    </message>
</context>
</TS>
