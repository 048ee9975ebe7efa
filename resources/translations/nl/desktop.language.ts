<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>the last action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>participant added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>participant’s details changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>participant put in the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eight weeks planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trajectory paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trajectory resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trajectory stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trajectory completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trajectory opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follow-up noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phase brain closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phase brain continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question for the supervisor changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extra session added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session marked as held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session planned again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unplanned contact recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>condition answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan of the contact withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact set aside or taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look-back recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report exported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>don’t know</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Aspect</name>
    <message>
        <source>the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the phase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CancelledBy</name>
    <message>
        <source>by the participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the counsellor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by both together</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>within the measurement error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beyond the measurement error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Clash</name>
    <message>
        <source>This is a holiday: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else is planned at this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a holiday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is outside your working hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a session in this week already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This moment is past.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source>hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConditionGroup</name>
    <message>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After-care</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentPurpose</name>
    <message>
        <source>keeping this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reports without a name to the supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handing over to a colleague when the counsellor is ill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being contacted after completion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsultDecision</name>
    <message>
        <source>list not gone through yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>we can start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consult first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactState</name>
    <message>
        <source>idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set aside</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day before yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day after tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>This password is not right. Try again, or use the recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again at group {groups} of the recovery code: it has a typing error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recovery code does not open this file. Use the newest code of this very file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file ‘{name}’ is damaged. Your records are untouched. Put back a copy of the key file from the folder with backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup ‘{name}’ is damaged or incomplete. Nothing was changed. Take another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of ‘{name}’ cannot be read. Nothing was erased. Put back a backup; this file stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘{name}’ can be read, but its parts do not fit together. Nothing was erased. Put back a backup; this file stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log in ‘{name}’ was changed by something other than Opmaat. Keep this file as it is and ask your administrator to look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘{name}’ is damaged, or it is no Opmaat file. Nothing was changed. Put back a backup; this file stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file ‘{path}’ is not there. It belongs beside your file, and without it the file stays closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back from where it was moved to, or put back a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest copy is ‘{copy}’, of {day}. Put it back under the name ‘{name}’.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a password or a recovery code, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keyboard to ask the password from. Use --password-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password file is not plain text. Save it as UTF-8 and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This questionnaire is not there. Choose from: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This command was not understood. ‘opmaat --help’ shows what is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘{path}’ is not there. Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no participant with code {code}. Check the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no questionnaire ‘{name}’. Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not there any more. Perhaps it was removed; go back and look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method file ‘{file}’ is not right. At ‘{key}’: {fault}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method file ‘{file}’ is not right: {fault}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file beside ‘{name}’ belongs to another file. Nothing was changed. Put the key file of this very file beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘{name}’ was made by a newer version of Opmaat. Nothing was changed. Install that version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘{name}’ is open already, in another window or by someone else. Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe. Make room and do this again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘{path}’ may not be read or written here. Choose another folder, or ask for access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘{path}’ is there already and is never overwritten. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong that Opmaat did not expect. What was saved before is safe. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of ‘{name}’ cannot guard against opening twice. Put the file on this computer itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gap</name>
    <message>
        <source>Brain until {day}. Plan the first session of relationships now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) between brain and relationships: good.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gap of %n day(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Brain until {brain}, relationships not planned yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brain until {brain}, relationships only on {relating}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalScore</name>
    <message>
        <source>further away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reached</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LonelyFor</name>
    <message>
        <source>shorter than a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a year or longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after completion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not take place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnWish</name>
    <message>
        <source>yes, own wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no, someone else’s wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackFault</name>
    <message>
        <source>this is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this name is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is another kind of value than expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is not there in every language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a character that may not be there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this value is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number is outside its bounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the order is not right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a hard condition may not be left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this working element does not fit the phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact may not come before phase relationships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a readable TOML file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not saved as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Phase</name>
    <message>
        <source>brain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relationships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brain change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entering into and keeping up relationships</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somewhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by phone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Fill in a name. A first name or nickname is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in your own name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this contact a name, such as ‘soup at the greenhouse’.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in what reports may say, without names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in who will be there: roles, no names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in a few words why this extra session is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session has no date yet. Plan it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the card ‘When loneliness returns’ together first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{condition} has to be checked again: changed is {aspects}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{condition}: the signs of the last visits do not say so yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{condition} is answered ‘no’.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{condition} is answered ‘don’t know’; that counts as ‘no’.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{condition} is not answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long: at most {limit} characters fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in a number from {min} to {max}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are characters in this text that cannot be seen. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a citizen service number. Opmaat may not keep it: take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opmaat does not know this choice. Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is filled in twice. Keep one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list has {expected} answers; you gave {given}. Use ‘-’ for no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer {position}, ‘{word}’, is not one of the answers of this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password is short. Use at least 8 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password is too long. Use at most 128 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password is easy to guess. Four words that do not belong together work well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date {day} is past. Choose today or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This date is still to come. Choose today or earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would go past midnight. Choose a shorter time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} does not exist on this day: the clocks go forward. Choose another time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end is before the start. Choose a later end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week {number} is on {day} and comes first. Choose a later moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week {number} is on {day} and comes after this. Choose an earlier moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The risk estimate is red. Choose another place than home, or the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session was held already and keeps its date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report is fixed and stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the report of week {number} first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trajectory has at most {limit} sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session is planned any more. Add an extra one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no trajectory yet. Plan the eight weeks first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This trajectory has ended. Open it again to go on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This participant has a trajectory that is open. Complete or stop that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trajectory of this contact has ended. Start a new contact in the running one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase brain is still running. Close it first, when the signs say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase brain was closed on {day} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week {number} is a session of phase brain already. Hold that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet: in {sessions} visits in a row at least {signs} signs of opening are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signs say that the brain opens. Go on to relationships at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the follow-up contact after {weeks} weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase brain is still running. Contact becomes possible in phase relationships.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This setting fell short last time. First look together at what has to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last {count} contacts were not only positive. First look again at the phase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This contact is set aside. Take it back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This contact was looked back on already and stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look back on this contact first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This contact was not planned. If it happened, record it as an unplanned contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This contact is still to come. Look back when it has been.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This condition follows from the signs; it is not answered by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was changed in the meantime. Look at what is there now and enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be taken back any more: it was changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewConclusion</name>
    <message>
        <source>adapt this setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look for another setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first back to brain exercises</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionState</name>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>been, report open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Call back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look back on the contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the report of week {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the first meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again at the phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what has to change in this setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the eight weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to phase relationships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the brain one more week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan week {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete the trajectory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit of week {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up contact after {number} weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the trajectory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Shorten the gap of %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hard condition(s) still open.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hard condition(s) still open for the contact on {day}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A contact was disappointing. Call on {day} at the latest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was on {day}. Looking back works best on the same day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit was on {day}; its report is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact on {day} was disappointing. Until this is reviewed, plan nothing new here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationships now start on {day}, and should follow the brain at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All hard conditions are ‘yes’ for {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused since {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact was disappointing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking back works best on the same day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own wish and the list ‘stop and consult’ come before the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts were disappointing more than once in a row. First look, then plan new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until this is reviewed, plan nothing new here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first meeting is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationships should follow the brain at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signs say that the brain opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signs are not there yet. Week {number} can stay with the brain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session has no date yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All hard conditions are ‘yes’.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sessions are done. Fill in the card together and plan the follow-ups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next visit is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See together how it is going.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trajectory is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepAction</name>
    <message>
        <source>Call and note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish first meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan eight weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solve in Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to relationships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StopReason</name>
    <message>
        <source>the setting did not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>circumstances changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other support was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>not filled in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrajectoryState</name>
    <message>
        <source>no trajectory yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message numerus="yes">
        <source>Not yet: %n hard condition(s) open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Possible: all hard conditions are ‘yes’, %n soft open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Possible: all conditions are ‘yes’</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft: {yes} of {total} yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: {codes}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitRisk</name>
    <message>
        <source>green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit at home as usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call before you go and report when you arrive and leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not visit at home. Meet at a safe place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message numerus="yes">
        <source>%n contact(s) took place without being checked first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) in a row were disappointing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gap of %n day(s) between brain and relationships.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The signs that closed phase brain were changed afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No session for %n day(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New contacts wait until you have looked again at the phase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the first session of relationships earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look back together, and check the conditions before the next contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘Brain first’ is open again for new contacts; the phase stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call, or plan a visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>gap %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>unplanned contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signs changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) silent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkingElement</name>
    <message>
        <source>activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meeting people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practical support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meaningful contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>social skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>realistic expectations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meaningful role</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
