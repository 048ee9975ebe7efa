<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>MeasuresTable</name>
    <message numerus="yes">
        <source>no score: %n answer(s) missing</source>
        <translation>
            <numerusform>no score: %n answer missing</numerusform>
            <numerusform>no score: %n answers missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not answered</source>
        <translation>
            <numerusform>%n not answered</numerusform>
            <numerusform>%n not answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrajectoryTable</name>
    <message numerus="yes">
        <source>%n day(s) after the last brain visit</source>
        <translation>
            <numerusform>%n day after the last brain visit</numerusform>
            <numerusform>%n days after the last brain visit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n day(s) after the last brain visit</source>
        <translation>
            <numerusform>at most %n day after the last brain visit</numerusform>
            <numerusform>at most %n days after the last brain visit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day} at the latest, %n day(s) after the last brain visit</source>
        <translation>
            <numerusform>{day} at the latest, %n day after the last brain visit</numerusform>
            <numerusform>{day} at the latest, %n days after the last brain visit</numerusform>
        </translation>
    </message>
</context>
</TS>
