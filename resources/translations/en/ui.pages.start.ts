<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Trouble</name>
    <message numerus="yes">
        <source>%n backup(s) on this laptop, and what is on your stick.</source>
        <translation>
            <numerusform>%n backup on this laptop, and what is on your stick.</numerusform>
            <numerusform>%n backups on this laptop, and what is on your stick.</numerusform>
        </translation>
    </message>
</context>
</TS>
