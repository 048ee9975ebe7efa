<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AgendaFile</name>
    <message>
        <source>Opmaat {code}, contact moment</source>
        <translation>Opmaat {code}, contactmoment</translation>
    </message>
    <message>
        <source>Opmaat {code}, week {week}, extra</source>
        <translation>Opmaat {code}, week {week}, extra</translation>
    </message>
    <message>
        <source>Opmaat {code}, week {week} of {total}</source>
        <translation>Opmaat {code}, week {week} van {total}</translation>
    </message>
    <message>
        <source>day</source>
        <comment>in a file name</comment>
        <translation>dag</translation>
    </message>
    <message>
        <source>week</source>
        <comment>in a file name</comment>
        <translation>week</translation>
    </message>
    <message>
        <source>agenda</source>
        <comment>in a file name</comment>
        <translation>agenda</translation>
    </message>
</context>
</TS>
