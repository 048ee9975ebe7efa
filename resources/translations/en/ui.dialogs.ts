<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CloseBrainDialog</name>
    <message numerus="yes">
        <source>{day} at the latest: %n day(s) after the last brain visit.</source>
        <translation>
            <numerusform>{day} at the latest: %n day after the last brain visit.</numerusform>
            <numerusform>{day} at the latest: %n days after the last brain visit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message numerus="yes">
        <source>%n condition(s) will open again: {list}.</source>
        <translation>
            <numerusform>%n condition will open again: {list}.</numerusform>
            <numerusform>%n conditions will open again: {list}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanTrajectoryDialog</name>
    <message numerus="yes">
        <source>%n visit(s) clash: move them here, or leave them so.</source>
        <translation>
            <numerusform>%n visit clashes: move it here, or leave it so.</numerusform>
            <numerusform>%n visits clash: move them here, or leave them so.</numerusform>
        </translation>
    </message>
</context>
</TS>
