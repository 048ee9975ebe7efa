<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>IdleLock</name>
    <message numerus="yes">
        <source>Locks in %n second(s). Any key keeps it open.</source>
        <translation>
            <numerusform>Locks in %n second. Any key keeps it open.</numerusform>
            <numerusform>Locks in %n seconds. Any key keeps it open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message numerus="yes">
        <source>Wait %n second(s) before the next try.</source>
        <translation>
            <numerusform>Wait %n second before the next try.</numerusform>
            <numerusform>Wait %n seconds before the next try.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minute(s) before the next try.</source>
        <translation>
            <numerusform>Wait %n minute before the next try.</numerusform>
            <numerusform>Wait %n minutes before the next try.</numerusform>
        </translation>
    </message>
</context>
</TS>
