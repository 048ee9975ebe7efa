<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>SessionPage</name>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>Questions that help</source>
        <translation>Vragen die helpen</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Later verder</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Concern…</source>
        <translation>Zorgsignaal…</translation>
    </message>
    <message>
        <source>Concern (filled in)…</source>
        <translation>Zorgsignaal (ingevuld)…</translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation>Bewaard om {time}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>This visit is</source>
        <translation>Dit bezoek is</translation>
    </message>
    <message>
        <source>Report week {number}</source>
        <translation>Verslag week {number}</translation>
    </message>
    <message>
        <source>Report week {number}, extra</source>
        <translation>Verslag week {number}, extra</translation>
    </message>
    <message>
        <source>no date yet, {place}</source>
        <translation>nog geen datum, {place}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>a bit</source>
        <translation>beetje</translation>
    </message>
    <message>
        <source>not</source>
        <translation>niet</translation>
    </message>
    <message>
        <source>Exercises of week {number}</source>
        <translation>Oefeningen van week {number}</translation>
    </message>
    <message>
        <source>Signs of opening</source>
        <translation>Tekenen van opengaan</translation>
    </message>
    <message>
        <source>not filled in yet</source>
        <translation>nog niet ingevuld</translation>
    </message>
    <message>
        <source>{count} of {total}, the counsellor’s estimate</source>
        <translation>{count} van {total}, inschatting van de begeleider</translation>
    </message>
    <message>
        <source>No signs seen</source>
        <translation>Geen tekenen gezien</translation>
    </message>
    <message>
        <source>Not filled in after all</source>
        <translation>Toch niet ingevuld</translation>
    </message>
    <message>
        <source>short line = last time; click again clears</source>
        <translation>streepje = vorige keer; nog eens klikken wist</translation>
    </message>
    <message>
        <source>Ladders</source>
        <translation>Ladders</translation>
    </message>
    <message>
        <source>This visit was cancelled. Put it back first, if it was held after all.</source>
        <translation>Dit bezoek is afgezegd. Is het toch geweest, zet het dan eerst terug.</translation>
    </message>
    <message>
        <source>This visit is on {day}. You can finish it from that day on.</source>
        <translation>Dit bezoek is op {day}. Vanaf die dag kun je het afmaken.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Afgezegd</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zet terug</translation>
    </message>
    <message>
        <source>Fixed on {moment}.</source>
        <translation>Vastgelegd op {moment}.</translation>
    </message>
    <message>
        <source>You are adding to it; the earlier text is kept.</source>
        <translation>Je vult nu aan; de eerdere tekst blijft bewaard.</translation>
    </message>
    <message>
        <source>Add to it</source>
        <translation>Vul aan</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Niet bewaard.</translation>
    </message>
    <message>
        <source>Fix the addition?</source>
        <translation>Aanvulling vastleggen?</translation>
    </message>
    <message>
        <source>It comes beside the report of week {number}, with its date.</source>
        <translation>Ze komt met datum naast het verslag van week {number} te staan.</translation>
    </message>
    <message>
        <source>Fix the report?</source>
        <translation>Verslag vastleggen?</translation>
    </message>
    <message>
        <source>The visit is marked as held, and the report of week {number} is fixed with its date. You can add to it later; what stands here now is kept.</source>
        <translation>Het bezoek staat dan op gehouden en het verslag van week {number} ligt met datum vast. Later kun je nog aanvullen; wat er nu staat, blijft bewaard.</translation>
    </message>
    <message>
        <source>Fix it</source>
        <translation>Leg vast</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nog niet</translation>
    </message>
    <message>
        <source>Report of week {number} fixed.</source>
        <translation>Verslag van week {number} vastgelegd.</translation>
    </message>
    <message>
        <source>Not held yet.</source>
        <translation>Nog niet gehouden.</translation>
    </message>
    <message>
        <source>Marked as held; the report is still open.</source>
        <translation>Bezoek staat op gehouden; het verslag is nog open.</translation>
    </message>
    <message>
        <source>The visit is planned again.</source>
        <translation>Het bezoek staat weer gepland.</translation>
    </message>
    <message>
        <source>Agreed last time</source>
        <translation>Vorige keer afgesproken</translation>
    </message>
    <message>
        <source>Rather ask it this way</source>
        <translation>Vraag liever zo</translation>
    </message>
    <message>
        <source>apart; not in the report unless you choose so</source>
        <translation>apart; niet in het rapport, tenzij je dat kiest</translation>
    </message>
    <message>
        <source>What went well?</source>
        <translation>Wat ging goed?</translation>
    </message>
    <message>
        <source>Seen and heard</source>
        <translation>Gezien en gehoord</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>feiten</translation>
    </message>
    <message>
        <source>My view</source>
        <translation>Mijn inschatting</translation>
    </message>
    <message>
        <source>Agreement until next time</source>
        <translation>Afspraak tot de volgende keer</translation>
    </message>
    <message>
        <source>+1 better</source>
        <translation>+1 beter</translation>
    </message>
    <message>
        <source>Goal score of the participant</source>
        <translation>Doelscore van de deelnemer</translation>
    </message>
    <message>
        <source>own</source>
        <translation>eigen</translation>
    </message>
    <message>
        <source>Own goal score of the counsellor</source>
        <translation>Eigen doelscore van de begeleider</translation>
    </message>
    <message>
        <source>for myself</source>
        <translation>voor mezelf</translation>
    </message>
    <message>
        <source>for you</source>
        <translation>voor jou</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>niet gevraagd</translation>
    </message>
    <message>
        <source>Did you do this for yourself or for me?</source>
        <translation>Deed u dit voor uzelf of voor mij?</translation>
    </message>
    <message>
        <source>Goal score</source>
        <translation>Doelscore</translation>
    </message>
    <message>
        <source>‘Did you do this for yourself or for me?’</source>
        <translation>‘Deed u dit voor uzelf of voor mij?’</translation>
    </message>
    <message>
        <source>Sheet {number} handed out</source>
        <translation>Blad {number} gegeven</translation>
    </message>
    <message>
        <source>No next visit planned</source>
        <translation>Nog geen volgend bezoek</translation>
    </message>
    <message>
        <source>Next: {moment}</source>
        <translation>Volgende: {moment}</translation>
    </message>
</context>
</TS>
