<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgendaSheet</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChecklistPaper</name>
    <message numerus="yes">
        <source>Week {number}: %n sign(s).</source>
        <translation>
            <numerusform>Week {number}: %n sign.</numerusform>
            <numerusform>Week {number}: %n signs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignName</name>
    <message numerus="yes">
        <source>[text in {script}: %n letter(s)]</source>
        <translation>
            <numerusform>[text in {script}: %n letter]</numerusform>
            <numerusform>[text in {script}: %n letters]</numerusform>
        </translation>
    </message>
</context>
</TS>
