<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>WeekPage</name>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n appointment</numerusform>
            <numerusform>%n appointments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guided meeting(s)</source>
        <translation>
            <numerusform>%n guided meeting</numerusform>
            <numerusform>%n guided meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) have another place: {place}.</source>
        <translation>
            <numerusform>%n visit has another place: {place}.</numerusform>
            <numerusform>%n visits have another place: {place}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s)</source>
        <translation>
            <numerusform>%n condition</numerusform>
            <numerusform>%n conditions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) at home to come</source>
        <translation>
            <numerusform>%n visit at home to come</numerusform>
            <numerusform>%n visits at home to come</numerusform>
        </translation>
    </message>
</context>
</TS>
