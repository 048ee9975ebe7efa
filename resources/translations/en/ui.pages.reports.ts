<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BatchDialog</name>
    <message numerus="yes">
        <source>Make %n document(s)…</source>
        <translation>
            <numerusform>Make %n document…</numerusform>
            <numerusform>Make %n documents…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) made.</source>
        <translation>
            <numerusform>%n document made.</numerusform>
            <numerusform>%n documents made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n was (were) not made yet.</source>
        <translation>
            <numerusform>Stopped: %n was not made yet.</numerusform>
            <numerusform>Stopped: %n were not made yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not made: %n, see below.</source>
        <translation>
            <numerusform>Not made: %n, see below.</numerusform>
            <numerusform>Not made: %n, see below.</numerusform>
        </translation>
    </message>
</context>
</TS>
