<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>FirstStart</name>
    <message>
        <source>Your recovery code</source>
        <translation>Je herstelcode</translation>
    </message>
    <message>
        <source>Your recovery code, covered</source>
        <translation>Je herstelcode, verborgen</translation>
    </message>
    <message>
        <source>Print the code</source>
        <translation>Druk de code af</translation>
    </message>
    <message>
        <source>Save on a stick</source>
        <translation>Bewaar op een stick</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Toon opnieuw</translation>
    </message>
    <message>
        <source>Forgotten your password? Then this is the only way back. Print the code or write it down, and do not keep it with the laptop.</source>
        <translation>Wachtwoord vergeten? Dan is dit de enige weg terug. Druk de code af of schrijf hem over, en leg hem niet bij de laptop.</translation>
    </message>
    <message>
        <source>No printer was found. Write the code down, or save it on a stick.</source>
        <translation>Er is geen printer gevonden. Schrijf de code over, of bewaar hem op een stick.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Herstelcode</translation>
    </message>
    <message>
        <source>Printed at {time}</source>
        <translation>Afgedrukt om {time}</translation>
    </message>
    <message>
        <source>There is no stick in this computer. Put one in and choose this again. The code is never saved on the computer itself: that would leave the key in the door.</source>
        <translation>Er zit geen stick in deze computer. Steek er een in en kies dit opnieuw. Op de computer zelf komt de code nooit: dan zit de sleutel in de deur.</translation>
    </message>
    <message>
        <source>Which stick?</source>
        <translation>Welke stick?</translation>
    </message>
    <message>
        <source>Opmaat recovery code</source>
        <translation>Opmaat herstelcode</translation>
    </message>
    <message>
        <source>On the stick since {time}</source>
        <translation>Om {time} op de stick gezet</translation>
    </message>
    <message>
        <source>Type group {number} from your paper</source>
        <translation>Typ groep {number} van je papier</translation>
    </message>
    <message>
        <source>Four signs; capitals make no difference. As soon as you type, the code is covered.</source>
        <translation>Vier tekens; hoofdletters maken niet uit. Zodra je typt, verbergen we de code.</translation>
    </message>
    <message>
        <source>You can go on when group {number} is right</source>
        <translation>Verder kan zodra groep {number} klopt</translation>
    </message>
    <message>
        <source>Type group {number} as it stands on your paper.</source>
        <translation>Typ groep {number} zoals die op je papier staat.</translation>
    </message>
    <message>
        <source>That is group {other}. Type group {number}.</source>
        <translation>Dat is groep {other}. Typ groep {number}.</translation>
    </message>
    <message>
        <source>Group {number} is not right yet: you typed {typed}. Look at your paper once more.</source>
        <translation>Groep {number} klopt nog niet: je typte {typed}. Kijk nog eens op je papier.</translation>
    </message>
</context>
<context>
    <name>PasswordPair</name>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Nog een keer</translation>
    </message>
    <message>
        <source>Strength of the password</source>
        <translation>Sterkte van het wachtwoord</translation>
    </message>
    <message>
        <source>Four loose words are strong and easy to remember.</source>
        <translation>Vier losse woorden zijn sterk en goed te onthouden.</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock staat aan</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Gelijk</translation>
    </message>
    <message>
        <source>Choose a password first</source>
        <translation>Kies eerst een wachtwoord</translation>
    </message>
    <message>
        <source>Looking how strong the password is</source>
        <translation>Even kijken hoe sterk het wachtwoord is</translation>
    </message>
    <message>
        <source>This password is not strong enough yet</source>
        <translation>Dit wachtwoord is nog niet sterk genoeg</translation>
    </message>
    <message>
        <source>Type the password once more</source>
        <translation>Typ het wachtwoord nog een keer</translation>
    </message>
    <message>
        <source>The two passwords are not the same yet</source>
        <translation>De twee wachtwoorden zijn nog niet gelijk</translation>
    </message>
    <message>
        <source>These two are not the same. Type the password once more.</source>
        <translation>Deze twee zijn niet gelijk. Typ het wachtwoord nog een keer.</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>zwak</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>matig</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>sterk</translation>
    </message>
    <message>
        <source>very strong</source>
        <translation>heel sterk</translation>
    </message>
</context>
</TS>
