<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Dates</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gap</name>
    <message numerus="yes">
        <source>%n day(s) between brain and relationships: good.</source>
        <translation>
            <numerusform>%n day between brain and relationships: good.</numerusform>
            <numerusform>%n days between brain and relationships: good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gap of %n day(s).</source>
        <translation>
            <numerusform>Gap of %n day.</numerusform>
            <numerusform>Gap of %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlotReason</name>
    <message numerus="yes">
        <source>Free in all %n week(s).</source>
        <translation>
            <numerusform>Free in that %n week.</numerusform>
            <numerusform>Free in all %n weeks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Just before or after %n visit(s) in {area}: little travel.</source>
        <translation>
            <numerusform>Just before or after %n visit in {area}: little travel.</numerusform>
            <numerusform>Just before or after %n visits in {area}: little travel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A quiet day: at most %n appointment(s).</source>
        <translation>
            <numerusform>A quiet day: at most %n appointment.</numerusform>
            <numerusform>A quiet day: at most %n appointments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) are still to be solved: days off.</source>
        <translation>
            <numerusform>%n date is still to be solved: a day off.</numerusform>
            <numerusform>%n dates are still to be solved: days off.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message numerus="yes">
        <source>Shorten the gap of %n day(s)</source>
        <translation>
            <numerusform>Shorten the gap of %n day</numerusform>
            <numerusform>Shorten the gap of %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No visit for %n day(s)</source>
        <translation>
            <numerusform>No visit for %n day</numerusform>
            <numerusform>No visit for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hard condition(s) still open.</source>
        <translation>
            <numerusform>%n hard condition still open.</numerusform>
            <numerusform>%n hard conditions still open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hard condition(s) still open for the meeting on {day}.</source>
        <translation>
            <numerusform>%n hard condition still open for the meeting on {day}.</numerusform>
            <numerusform>%n hard conditions still open for the meeting on {day}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%n week(s) after</source>
        <translation>
            <numerusform>%n week after</numerusform>
            <numerusform>%n weeks after</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message numerus="yes">
        <source>Not yet: %n hard condition(s) open</source>
        <translation>
            <numerusform>Not yet: %n hard condition open</numerusform>
            <numerusform>Not yet: %n hard conditions open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Possible: all hard conditions are ‘yes’, %n soft open</source>
        <translation>
            <numerusform>Possible: all hard conditions are ‘yes’, %n soft one open</numerusform>
            <numerusform>Possible: all hard conditions are ‘yes’, %n soft ones open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message numerus="yes">
        <source>%n meeting(s) took place without being checked first.</source>
        <translation>
            <numerusform>%n meeting took place without being checked first.</numerusform>
            <numerusform>%n meetings took place without being checked first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) in a row were disappointing.</source>
        <translation>
            <numerusform>%n meeting was disappointing.</numerusform>
            <numerusform>%n meetings in a row were disappointing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gap of %n day(s) between brain and relationships.</source>
        <translation>
            <numerusform>Gap of %n day between brain and relationships.</numerusform>
            <numerusform>Gap of %n days between brain and relationships.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No visit for %n day(s).</source>
        <translation>
            <numerusform>No visit for %n day.</numerusform>
            <numerusform>No visit for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>gap %n day(s)</source>
        <translation>
            <numerusform>gap %n day</numerusform>
            <numerusform>gap %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) silent</source>
        <translation>
            <numerusform>%n day silent</numerusform>
            <numerusform>%n days silent</numerusform>
        </translation>
    </message>
</context>
</TS>
