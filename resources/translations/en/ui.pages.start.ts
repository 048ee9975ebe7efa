<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Trouble</name>
    <message numerus="yes">
        <source>%n backup(s) on this laptop, and what is on your stick.</source>
        <translation>
            <numerusform>%n backup on this laptop, and what is on your stick.</numerusform>
            <numerusform>%n backups on this laptop, and what is on your stick.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer than the backup, read from the damaged file.</source>
        <translation>
            <numerusform>%n newer than the backup, read from the damaged file.</numerusform>
            <numerusform>%n newer than the backup, read from the damaged file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read; they are here as the backup has them.</source>
        <translation>
            <numerusform>%n could not be read; it is here as the backup has it.</numerusform>
            <numerusform>%n could not be read; they are here as the backup has them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are lost: not readable, and made after the backup.</source>
        <translation>
            <numerusform>%n is lost: not readable, and made after the backup.</numerusform>
            <numerusform>%n are lost: not readable, and made after the backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n older one(s).</source>
        <translation>
            <numerusform>And %n older one.</numerusform>
            <numerusform>And %n older ones.</numerusform>
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
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
</context>
</TS>
