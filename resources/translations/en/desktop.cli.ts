<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n participant(s) in it.</source>
        <translation>
            <numerusform>%n participant in it.</numerusform>
            <numerusform>%n participants in it.</numerusform>
        </translation>
    </message>
</context>
</TS>
