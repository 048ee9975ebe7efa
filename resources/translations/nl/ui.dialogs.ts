<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>CalmMessage</name>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Er ging iets mis in het programma</translation>
    </message>
    <message>
        <source>What was saved, is saved. You can go on working; if it happens again, close Opmaat and open it once more.</source>
        <translation>Wat bewaard was, is bewaard. Je kunt verder werken. Gebeurt het weer, sluit Opmaat dan en open het opnieuw.</translation>
    </message>
    <message>
        <source>Pass this line on to whoever helps you with Opmaat. It holds no one’s data.</source>
        <translation>Geef deze regel door aan wie je met Opmaat helpt. Er staan geen gegevens van iemand in.</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>Kopieer regel</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ga verder</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
</context>
</TS>
