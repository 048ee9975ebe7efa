<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Tour</name>
    <message>
        <source>Guided tour</source>
        <translation>Rondleiding</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} van {total}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Your day</source>
        <translation>Je dag</translation>
    </message>
    <message>
        <source>Each visit with its time, what you take along, and the one thing to do next.</source>
        <translation>Elk bezoek met zijn tijd, wat je meeneemt, en het ene ding dat nu aan de beurt is.</translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>Wat nog open staat</translation>
    </message>
    <message>
        <source>Reports, looking back, calling back. Each line has one button that brings you there.</source>
        <translation>Verslagen, terugkijken, terugbellen. Elke regel heeft één knop, die je erheen brengt.</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>De volgende stap</translation>
    </message>
    <message>
        <source>A file always says what comes next, and why not yet. First the brain, then relationships.</source>
        <translation>Een dossier zegt altijd wat er nu komt, en waarom iets nog niet kan. Eerst het brein, dan de relaties.</translation>
    </message>
    <message>
        <source>Your week</source>
        <translation>Je week</translation>
    </message>
    <message>
        <source>Drag a visit to another time. You see what fits before you let go.</source>
        <translation>Sleep een bezoek naar een andere tijd. Je ziet wat past voordat je loslaat.</translation>
    </message>
    <message>
        <source>Meeting people</source>
        <translation>Ontmoeten</translation>
    </message>
    <message>
        <source>A meeting is planned only when its hard conditions are good. Nobody has to be brave.</source>
        <translation>Een ontmoeting plan je pas als de harde voorwaarden goed zijn. Niemand hoeft dapper te zijn.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Op papier</translation>
    </message>
    <message>
        <source>What you see is exactly what leaves: a code, no name. F1 helps you on.</source>
        <translation>Wat je ziet, is precies wat er uitgaat: een code, geen naam. F1 helpt je verder.</translation>
    </message>
</context>
</TS>
