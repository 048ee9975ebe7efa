<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Dossier</name>
    <message numerus="yes">
        <source>Yes: enough signs in %n visit(s) in a row.</source>
        <translation>
            <numerusform>Yes: enough signs in %n visit.</numerusform>
            <numerusform>Yes: enough signs in %n visits in a row.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not yet: %n more visit(s) in a row with {signs} signs or more.</source>
        <translation>
            <numerusform>%n more visit with {signs} signs or more.</numerusform>
            <numerusform>%n more visits in a row with {signs} signs or more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParticipantList</name>
    <message numerus="yes">
        <source>%n running now</source>
        <translation>
            <numerusform>%n running now</numerusform>
            <numerusform>%n running now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>%n completed</numerusform>
            <numerusform>%n completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
</TS>
