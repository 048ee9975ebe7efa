<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n home visit(s)</source>
        <translation>
            <numerusform>%n home visit</numerusform>
            <numerusform>%n home visits</numerusform>
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
        <source>Show more, %n still</source>
        <translation>
            <numerusform>Show more, %n still</numerusform>
            <numerusform>Show more, %n still</numerusform>
        </translation>
    </message>
</context>
</TS>
