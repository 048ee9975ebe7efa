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
    <name>Certificate</name>
    <message numerus="yes">
        <source>Erased were all rows, earlier versions, drafts, working notes, undo images and the search index: %n row(s). The file was then written anew, so that no remains are left in it.</source>
        <translation>
            <numerusform>Erased were all rows, earlier versions, drafts, working notes, undo images and the search index: %n row. The file was then written anew, so that no remains are left in it.</numerusform>
            <numerusform>Erased were all rows, earlier versions, drafts, working notes, undo images and the search index: %n rows. The file was then written anew, so that no remains are left in it.</numerusform>
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
    <name>Helpdesk</name>
    <message numerus="yes">
        <source>and %n byte(s) that are no whole page</source>
        <translation>
            <numerusform>and %n byte that is no whole page</numerusform>
            <numerusform>and %n bytes that are no whole page</numerusform>
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
