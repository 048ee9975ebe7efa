<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>PrivacyForm</name>
    <message numerus="yes">
        <source>Files are kept for %n year(s) after the end.</source>
        <translation>
            <numerusform>Files are kept for %n year after the end.</numerusform>
            <numerusform>Files are kept for %n years after the end.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>Opmaat locks after %n minute(s) without key or mouse.</source>
        <translation>
            <numerusform>Opmaat locks after %n minute without key or mouse.</numerusform>
            <numerusform>Opmaat locks after %n minutes without key or mouse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made {when}, checked by opening it. %n backup(s), {size}.</source>
        <translation>
            <numerusform>Made {when}, checked by opening it. %n backup, {size}.</numerusform>
            <numerusform>Made {when}, checked by opening it. %n backups, {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) still open with an older password or code.</source>
        <translation>
            <numerusform>%n backup still opens with an older password or code.</numerusform>
            <numerusform>%n backups still open with an older password or code.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
</TS>
