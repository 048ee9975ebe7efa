<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ContactPage</name>
    <message numerus="yes">
        <source>%n hard open</source>
        <translation>
            <numerusform>%n hard open</numerusform>
            <numerusform>%n hard open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>week {number}: %n sign(s)</source>
        <translation>
            <numerusform>week {number}: %n sign</numerusform>
            <numerusform>week {number}: %n signs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Possible as soon as all %n hard conditions are ‘yes’.</source>
        <translation>
            <numerusform>Possible as soon as the hard condition is ‘yes’.</numerusform>
            <numerusform>Possible as soon as all %n hard conditions are ‘yes’.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) to come here.</source>
        <translation>
            <numerusform>%n meeting to come here.</numerusform>
            <numerusform>%n meetings to come here.</numerusform>
        </translation>
    </message>
</context>
</TS>
