<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Absences</name>
    <message numerus="yes">
        <source>%n visit(s) got another date.</source>
        <translation>
            <numerusform>%n visit got another date.</numerusform>
            <numerusform>%n visits got another date.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditDialog</name>
    <message numerus="yes">
        <source>%n line(s).</source>
        <translation>
            <numerusform>%n line.</numerusform>
            <numerusform>%n lines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BusyImport</name>
    <message numerus="yes">
        <source>{file}: %n busy time(s), imported on {day}</source>
        <translation>
            <numerusform>{file}: %n busy time, imported on {day}</numerusform>
            <numerusform>{file}: %n busy times, imported on {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The week now shows %n busy time(s).</source>
        <translation>
            <numerusform>The week now shows %n busy time.</numerusform>
            <numerusform>The week now shows %n busy times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from Opmaat itself left out.</source>
        <translation>
            <numerusform>%n from Opmaat itself left out.</numerusform>
            <numerusform>%n from Opmaat itself left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read and was left out.</source>
        <translation>
            <numerusform>%n could not be read and was left out.</numerusform>
            <numerusform>%n could not be read and were left out.</numerusform>
        </translation>
    </message>
</context>
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
    <name>ContactWords</name>
    <message numerus="yes">
        <source>After %n good meeting(s) with two: a small group</source>
        <translation>
            <numerusform>After %n good meeting with two: a small group</numerusform>
            <numerusform>After %n good meetings with two: a small group</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n good meeting(s) with one: two people</source>
        <translation>
            <numerusform>After %n good meeting with one: two people</numerusform>
            <numerusform>After %n good meetings with one: two people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) came one to three times and then no more.</source>
        <translation>
            <numerusform>%n participant came one to three times and then no more.</numerusform>
            <numerusform>%n participants came one to three times and then no more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message numerus="yes">
        <source>%n backup(s) still hold(s) this file:</source>
        <translation>
            <numerusform>%n backup still holds this file:</numerusform>
            <numerusform>%n backups still hold this file:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n older one(s)</source>
        <translation>
            <numerusform>and %n older one</numerusform>
            <numerusform>and %n older ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that were set aside still hold(s) this file:</source>
        <translation>
            <numerusform>%n file that was set aside still holds this file:</numerusform>
            <numerusform>%n files that were set aside still hold this file:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FixedBlocks</name>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>every %n week</numerusform>
            <numerusform>every %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPeople</name>
    <message numerus="yes">
        <source>%n participant(s) imported.</source>
        <translation>
            <numerusform>%n participant imported.</numerusform>
            <numerusform>%n participants imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) came along.</source>
        <translation>
            <numerusform>%n visit came along.</numerusform>
            <numerusform>%n visits came along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) to import.</source>
        <translation>
            <numerusform>%n participant to import.</numerusform>
            <numerusform>%n participants to import.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) with them.</source>
        <translation>
            <numerusform>%n visit with them.</numerusform>
            <numerusform>%n visits with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left behind.</source>
        <translation>
            <numerusform>%n row left behind.</numerusform>
            <numerusform>%n rows left behind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message numerus="yes">
        <source>{name}, {language}, edition {edition}: %n item(s).</source>
        <translation>
            <numerusform>{name}, {language}, edition {edition}: %n item.</numerusform>
            <numerusform>{name}, {language}, edition {edition}: %n items.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectionDialog</name>
    <message numerus="yes">
        <source>Choose for %n concern(s) first.</source>
        <translation>
            <numerusform>Choose for %n concern first.</numerusform>
            <numerusform>Choose for %n concerns first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) left out</source>
        <translation>
            <numerusform>%n passage left out</numerusform>
            <numerusform>%n passages left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasurePaper</name>
    <message numerus="yes">
        <source>%n answer(s) missing: a score is given, but never compared.</source>
        <translation>
            <numerusform>%n answer missing: a score is given, but never compared.</numerusform>
            <numerusform>%n answers missing: a score is given, but never compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) missing: no score can be given.</source>
        <translation>
            <numerusform>%n answer missing: no score can be given.</numerusform>
            <numerusform>%n answers missing: no score can be given.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissedWeek</name>
    <message numerus="yes">
        <source>The time between brain and relationships stays within %n day(s).</source>
        <translation>
            <numerusform>The time between brain and relationships stays within %n day.</numerusform>
            <numerusform>The time between brain and relationships stays within %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveSheet</name>
    <message numerus="yes">
        <source>%n visit(s) after it can move along by as much:</source>
        <translation>
            <numerusform>%n visit after it can move along by as much:</numerusform>
            <numerusform>%n visits after it can move along by as much:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnConditions</name>
    <message numerus="yes">
        <source>{name}, version {version}: %n difference(s).</source>
        <translation>
            <numerusform>{name}, version {version}: %n difference.</numerusform>
            <numerusform>{name}, version {version}: %n differences.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceAll</name>
    <message numerus="yes">
        <source>Plan %n visit(s)</source>
        <translation>
            <numerusform>Plan %n visit</numerusform>
            <numerusform>Plan %n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) planned.</source>
        <translation>
            <numerusform>%n visit planned.</numerusform>
            <numerusform>%n visits planned.</numerusform>
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
<context>
    <name>Repair</name>
    <message numerus="yes">
        <source>%n appointment(s) fall in it:</source>
        <translation>
            <numerusform>%n appointment falls in it:</numerusform>
            <numerusform>%n appointments fall in it:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreBackup</name>
    <message numerus="yes">
        <source>%n participant(s) in this backup.</source>
        <translation>
            <numerusform>%n participant in this backup.</numerusform>
            <numerusform>%n participants in this backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) are not in it: {names}.</source>
        <translation>
            <numerusform>%n participant is not in it: {names}.</numerusform>
            <numerusform>%n participants are not in it: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) held after it will be missing.</source>
        <translation>
            <numerusform>%n visit held after it will be missing.</numerusform>
            <numerusform>%n visits held after it will be missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) or meeting(s) will be different.</source>
        <translation>
            <numerusform>%n visit or meeting will be different.</numerusform>
            <numerusform>%n visits or meetings will be different.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) come back: {names}.</source>
        <translation>
            <numerusform>%n participant comes back: {names}.</numerusform>
            <numerusform>%n participants come back: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RewrapBackups</name>
    <message numerus="yes">
        <source>%n backup(s) open with an older password or code.</source>
        <translation>
            <numerusform>%n backup opens with an older password or code.</numerusform>
            <numerusform>%n backups open with an older password or code.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) updated.</source>
        <translation>
            <numerusform>%n backup updated.</numerusform>
            <numerusform>%n backups updated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) stayed as they were.</source>
        <translation>
            <numerusform>%n backup stayed as it was.</numerusform>
            <numerusform>%n backups stayed as they were.</numerusform>
        </translation>
    </message>
</context>
</TS>
