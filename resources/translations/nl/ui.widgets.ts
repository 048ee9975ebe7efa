<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AnswerChoice</name>
    <message>
        <source>last time: {answer}</source>
        <translation>vorige keer: {answer}</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} van {total}</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Not saved.</source>
        <translation>Niet bewaard.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>may stay empty</source>
        <translation>mag leeg blijven</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Omlaag</translation>
    </message>
</context>
<context>
    <name>LadderStairs</name>
    <message>
        <source>nothing chosen yet</source>
        <translation>nog niets gekozen</translation>
    </message>
</context>
<context>
    <name>LadderWidget</name>
    <message>
        <source>not filled in</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>last time {number}</source>
        <translation>vorige keer {number}</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Sluit dit bericht</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>Show password</source>
        <translation>Toon wachtwoord</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Verberg wachtwoord</translation>
    </message>
</context>
<context>
    <name>SearchEdit</name>
    <message>
        <source>Empty the field</source>
        <translation>Maak het veld leeg</translation>
    </message>
</context>
<context>
    <name>SegmentedChoice</name>
    <message>
        <source>not filled in</source>
        <translation>niet ingevuld</translation>
    </message>
</context>
<context>
    <name>SeriesChart</name>
    <message>
        <source>now {value}</source>
        <translation>nu {value}</translation>
    </message>
    <message>
        <source>start {value}</source>
        <translation>start {value}</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Maak ongedaan</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Klaar.</translation>
    </message>
</context>
<context>
    <name>scroll</name>
    <message>
        <source>Scrolling part of the page</source>
        <translation>Deel van de pagina dat schuift</translation>
    </message>
</context>
</TS>
