<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>Answers</name>
    <message numerus="yes">
        <source>%Ln mails say how it stands</source>
        <translation>
            <numerusform>%Ln mail says how it stands</numerusform>
            <numerusform>%Ln mails say how it stands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %Ln answers</source>
        <translation>
            <numerusform>Take over %Ln answer</numerusform>
            <numerusform>Take over %Ln answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers taken over</source>
        <translation>
            <numerusform>%Ln answer taken over</numerusform>
            <numerusform>%Ln answers taken over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Banners</name>
    <message numerus="yes">
        <source>%n notices</source>
        <translation>
            <numerusform>%n notice</numerusform>
            <numerusform>%n notices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message numerus="yes">
        <source>Items that will be deleted for good: %n. This cannot be undone, and neither can your earlier changes in this session. Backups made before still contain them.</source>
        <translation>
            <numerusform>Items that will be deleted for good: %n. This cannot be undone, and neither can your earlier changes in this session. Backups made before still contain them.</numerusform>
            <numerusform>Items that will be deleted for good: %n. This cannot be undone, and neither can your earlier changes in this session. Backups made before still contain them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkActions</name>
    <message numerus="yes">
        <source>%n steps put off until {day}</source>
        <translation>
            <numerusform>%n step put off until {day}</numerusform>
            <numerusform>%n steps put off until {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications closed</source>
        <translation>
            <numerusform>%n application closed</numerusform>
            <numerusform>%n applications closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications put on hold</source>
        <translation>
            <numerusform>%n application put on hold</numerusform>
            <numerusform>%n applications put on hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications deleted</source>
        <translation>
            <numerusform>%n application deleted</numerusform>
            <numerusform>%n applications deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkPanel</name>
    <message numerus="yes">
        <source>%n applications selected</source>
        <translation>
            <numerusform>%n application selected</numerusform>
            <numerusform>%n applications selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln weeks</source>
        <translation>
            <numerusform>in %Ln week</numerusform>
            <numerusform>in %Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks ago</source>
        <translation>
            <numerusform>%Ln week ago</numerusform>
            <numerusform>%Ln weeks ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln months</source>
        <translation>
            <numerusform>in %Ln month</numerusform>
            <numerusform>in %Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months ago</source>
        <translation>
            <numerusform>%Ln month ago</numerusform>
            <numerusform>%Ln months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln months</source>
        <translation>
            <numerusform>Every %Ln month</numerusform>
            <numerusform>Every %Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation>
            <numerusform>%Ln week</numerusform>
            <numerusform>%Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraphs</source>
        <translation>
            <numerusform>%Ln paragraph</numerusform>
            <numerusform>%Ln paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln applications</source>
        <translation>
            <numerusform>%Ln application</numerusform>
            <numerusform>%Ln applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things for today</source>
        <translation>
            <numerusform>%Ln thing for today</numerusform>
            <numerusform>%Ln things for today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln things to do besides.</source>
        <translation>
            <numerusform>There is %Ln thing to do besides.</numerusform>
            <numerusform>There are %Ln things to do besides.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applied (%Ln)</source>
        <translation>
            <numerusform>Applied (%Ln)</numerusform>
            <numerusform>Applied (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interviewing (%Ln)</source>
        <translation>
            <numerusform>Interviewing (%Ln)</numerusform>
            <numerusform>Interviewing (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting (%Ln)</source>
        <translation>
            <numerusform>Waiting (%Ln)</numerusform>
            <numerusform>Waiting (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On hold (%Ln)</source>
        <translation>
            <numerusform>On hold (%Ln)</numerusform>
            <numerusform>On hold (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closed (%Ln)</source>
        <translation>
            <numerusform>Closed (%Ln)</numerusform>
            <numerusform>Closed (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Job pages to look at (%Ln)</source>
        <translation>
            <numerusform>Job pages to look at (%Ln)</numerusform>
            <numerusform>Job pages to look at (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applications without an interview (%Ln)</source>
        <translation>
            <numerusform>Applications without an interview (%Ln)</numerusform>
            <numerusform>Applications without an interview (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{step} for %Ln interviews</source>
        <translation>
            <numerusform>{step} for %Ln interview</numerusform>
            <numerusform>{step} for %Ln interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{step}, for %Ln roles</source>
        <translation>
            <numerusform>{step}, for %Ln role</numerusform>
            <numerusform>{step}, for %Ln roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups</source>
        <translation>
            <numerusform>%Ln backup</numerusform>
            <numerusform>%Ln backups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln working days</source>
        <translation>
            <numerusform>%Ln working day</numerusform>
            <numerusform>%Ln working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days left</source>
        <translation>
            <numerusform>%Ln day left</numerusform>
            <numerusform>%Ln days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %Ln follow-ups due</source>
        <translation>
            <numerusform>You have %Ln follow-up due</numerusform>
            <numerusform>You have %Ln follow-ups due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %Ln things to write down</source>
        <translation>
            <numerusform>You have %Ln thing to write down</numerusform>
            <numerusform>You have %Ln things to write down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How did %Ln interviews go?</source>
        <translation>
            <numerusform>How did %Ln interview go?</numerusform>
            <numerusform>How did %Ln interviews go?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message numerus="yes">
        <source>%n more pairs follow when these are settled.</source>
        <translation>
            <numerusform>%n more pair follows when these are settled.</numerusform>
            <numerusform>%n more pairs follow when these are settled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people or companies of the import may be here twice now.</source>
        <translation>
            <numerusform>%n person or company of the import may be here twice now.</numerusform>
            <numerusform>%n people or companies of the import may be here twice now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications</source>
        <translation>
            <numerusform>%n application</numerusform>
            <numerusform>%n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews</source>
        <translation>
            <numerusform>%n interview</numerusform>
            <numerusform>%n interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EraseCounts</name>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>their name in %n places</source>
        <translation>
            <numerusform>their name in %n place</numerusform>
            <numerusform>their name in %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message numerus="yes">
        <source>The first %n found</source>
        <translation>
            <numerusform>The first %n found</numerusform>
            <numerusform>The first %n found</numerusform>
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
<context>
    <name>Imports</name>
    <message numerus="yes">
        <source>“{name}”: %Ln entries are damaged and were left out.</source>
        <translation>
            <numerusform>“{name}”: %Ln entry is damaged and was left out.</numerusform>
            <numerusform>“{name}”: %Ln entries are damaged and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more files</source>
        <translation>
            <numerusform>and %Ln more file</numerusform>
            <numerusform>and %Ln more files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings</source>
        <translation>
            <numerusform>%Ln posting</numerusform>
            <numerusform>%Ln postings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries imported</source>
        <translation>
            <numerusform>%Ln entry imported</numerusform>
            <numerusform>%Ln entries imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln entries</source>
        <translation>
            <numerusform>Import %Ln entry</numerusform>
            <numerusform>Import %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln applications</source>
        <translation>
            <numerusform>%Ln application</numerusform>
            <numerusform>%Ln applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsightCharts</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n days</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contacts</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n about one application</source>
        <translation>
            <numerusform>at most %n about one application</numerusform>
            <numerusform>at most %n about one application</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>%n still open</numerusform>
            <numerusform>%n still open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsightReview</name>
    <message numerus="yes">
        <source>%n hires</source>
        <translation>
            <numerusform>%n hire</numerusform>
            <numerusform>%n hires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offers</source>
        <translation>
            <numerusform>%n offer</numerusform>
            <numerusform>%n offers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitations</source>
        <translation>
            <numerusform>%n invitation</numerusform>
            <numerusform>%n invitations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews</source>
        <translation>
            <numerusform>%n interview</numerusform>
            <numerusform>%n interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers from employers</source>
        <translation>
            <numerusform>%n answer from employers</numerusform>
            <numerusform>%n answers from employers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thank-yous</source>
        <translation>
            <numerusform>%n thank-you</numerusform>
            <numerusform>%n thank-yous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications</source>
        <translation>
            <numerusform>%n application</numerusform>
            <numerusform>%n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls and talks</source>
        <translation>
            <numerusform>%n call or talk</numerusform>
            <numerusform>%n calls and talks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages written</source>
        <translation>
            <numerusform>%n message written</numerusform>
            <numerusform>%n messages written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications that you let go</source>
        <translation>
            <numerusform>%n application that you let go</numerusform>
            <numerusform>%n applications that you let go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n noes</source>
        <translation>
            <numerusform>%n no</numerusform>
            <numerusform>%n noes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n more applications there.</source>
        <translation>
            <numerusform>You have %n more application there.</numerusform>
            <numerusform>You have %n more applications there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No word since the last interview, %n days ago.</source>
        <translation>
            <numerusform>No word since the last interview, %n day ago.</numerusform>
            <numerusform>No word since the last interview, %n days ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n days that they promised, they kept {kept}.</source>
        <translation>
            <numerusform>Of %n day that they promised, they kept {kept}.</numerusform>
            <numerusform>Of %n days that they promised, they kept {kept}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message numerus="yes">
        <source>None of your %n waits that ended was longer; that alone decides nothing.</source>
        <translation>
            <numerusform>Your %n wait that ended was not longer; that alone decides nothing.</numerusform>
            <numerusform>None of your %n waits that ended was longer; that alone decides nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of your %n waits that ended one was longer.</source>
        <translation>
            <numerusform>Your %n wait that ended was longer.</numerusform>
            <numerusform>Of your %n waits that ended one was longer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of your %n waits that ended {longer} were longer.</source>
        <translation>
            <numerusform>Of your %n wait that ended {longer} were longer.</numerusform>
            <numerusform>Of your %n waits that ended {longer} were longer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that still go on are longer.</source>
        <translation>
            <numerusform>%n that still goes on is longer.</numerusform>
            <numerusform>%n that still go on are longer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days so far</source>
        <translation>
            <numerusform>%n day so far</numerusform>
            <numerusform>%n days so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewer than half of %n waits have ended so far.</source>
        <translation>
            <numerusform>Fewer than half of %n wait have ended so far.</numerusform>
            <numerusform>Fewer than half of %n waits have ended so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n waits about half ended on the day of the interview.</source>
        <translation>
            <numerusform>%n wait ended on the day of the interview.</numerusform>
            <numerusform>Of %n waits about half ended on the day of the interview.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n waits about half ended within a day.</source>
        <translation>
            <numerusform>%n wait ended within a day.</numerusform>
            <numerusform>Of %n waits about half ended within a day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n waits about half ended within {days} days.</source>
        <translation>
            <numerusform>%n wait ended within {days} days.</numerusform>
            <numerusform>Of %n waits about half ended within {days} days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waits, and all of them go on.</source>
        <translation>
            <numerusform>%n wait, and it goes on.</numerusform>
            <numerusform>%n waits, and all of them go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waits, and all have ended: {lengths}.</source>
        <translation>
            <numerusform>%n wait, and it has ended: {lengths}.</numerusform>
            <numerusform>%n waits, and all have ended: {lengths}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waits, of which {ended} ended: {lengths}.</source>
        <translation>
            <numerusform>%n wait, of which {ended} ended: {lengths}.</numerusform>
            <numerusform>%n waits, of which {ended} ended: {lengths}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n days</source>
        <translation>
            <numerusform>after %n day</numerusform>
            <numerusform>after %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go on or were left; they count for as long as they are known.</source>
        <translation>
            <numerusform>%n goes on or was left; it counts for as long as it is known.</numerusform>
            <numerusform>%n go on or were left; they count for as long as they are known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications are left out where the day of their ending counts: it is not known.</source>
        <translation>
            <numerusform>%n application is left out where the day of its ending counts: it is not known.</numerusform>
            <numerusform>%n applications are left out where the day of their ending counts: it is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications; {count} of them go on.</source>
        <translation>
            <numerusform>%n application; {count} of them go on.</numerusform>
            <numerusform>%n applications; {count} of them go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications; none of them goes on.</source>
        <translation>
            <numerusform>%n application; it does not go on.</numerusform>
            <numerusform>%n applications; none of them goes on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications; one of them goes on.</source>
        <translation>
            <numerusform>%n application; it goes on.</numerusform>
            <numerusform>%n applications; one of them goes on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n follow-ups has been answered so far.</source>
        <translation>
            <numerusform>%n follow-up has not been answered so far.</numerusform>
            <numerusform>None of %n follow-ups has been answered so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One of %n follow-ups was answered.</source>
        <translation>
            <numerusform>%n follow-up was answered.</numerusform>
            <numerusform>One of %n follow-ups was answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{answered} of %n follow-ups were answered.</source>
        <translation>
            <numerusform>{answered} of %n follow-up were answered.</numerusform>
            <numerusform>{answered} of %n follow-ups were answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n weeks more than once about one application; once is enough.</source>
        <translation>
            <numerusform>In %n week more than once about one application; once is enough.</numerusform>
            <numerusform>In %n weeks more than once about one application; once is enough.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Thanks went out in time for all %n interviews.</source>
        <translation>
            <numerusform>Thanks went out in time for %n interview.</numerusform>
            <numerusform>Thanks went out in time for all %n interviews.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n interviews: thanks by the next working day {on_time}, later {late}, none noted {none}.</source>
        <translation>
            <numerusform>Of %n interview: thanks by the next working day {on_time}, later {late}, none noted {none}.</numerusform>
            <numerusform>Of %n interviews: thanks by the next working day {on_time}, later {late}, none noted {none}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runs of “What should I do?” ended with a reason that you know.</source>
        <translation>
            <numerusform>%n run of “What should I do?” ended with a reason that you know.</numerusform>
            <numerusform>%n runs of “What should I do?” ended with a reason that you know.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had a reason that is none of the six.</source>
        <translation>
            <numerusform>%n had a reason that is none of the six.</numerusform>
            <numerusform>%n had a reason that is none of the six.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InterviewCard</name>
    <message numerus="yes">
        <source>%n problems they raised</source>
        <translation>
            <numerusform>%n problem they raised</numerusform>
            <numerusform>%n problems they raised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions they asked</source>
        <translation>
            <numerusform>%n question they asked</numerusform>
            <numerusform>%n questions they asked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message numerus="yes">
        <source>%n letters or more</source>
        <translation>
            <numerusform>%n letter or more</numerusform>
            <numerusform>%n letters or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mails</name>
    <message numerus="yes">
        <source>%n are not certain. Choose their applications, or leave them out.</source>
        <translation>
            <numerusform>%n is not certain. Choose its application, or leave it out.</numerusform>
            <numerusform>%n are not certain. Choose their applications, or leave them out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mails</source>
        <translation>
            <numerusform>%n mail</numerusform>
            <numerusform>%n mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitations</source>
        <translation>
            <numerusform>%n invitation</numerusform>
            <numerusform>%n invitations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OtherApplications</name>
    <message numerus="yes">
        <source>%n more wait.</source>
        <translation>
            <numerusform>%n more waits.</numerusform>
            <numerusform>%n more wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageCheckCards</name>
    <message numerus="yes">
        <source>%n more pages to check.</source>
        <translation>
            <numerusform>%n more page to check.</numerusform>
            <numerusform>%n more pages to check.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemarkList</name>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Remarks shown at a time.</extracomment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TalkDialog</name>
    <message numerus="yes">
        <source>You have called %n times, and nobody answered. Leave a message, or write.</source>
        <translation>
            <numerusform>You have called %n time, and nobody answered. Leave a message, or write.</numerusform>
            <numerusform>You have called %n times, and nobody answered. Leave a message, or write.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineSection</name>
    <message numerus="yes">
        <source>Show %n newer</source>
        <translation>
            <numerusform>Show %n newer</numerusform>
            <numerusform>Show %n newer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n older</source>
        <translation>
            <numerusform>Show %n older</numerusform>
            <numerusform>Show %n older</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WizardWords</name>
    <message numerus="yes">
        <source>%n observations noted</source>
        <translation>
            <numerusform>%n observation noted</numerusform>
            <numerusform>%n observations noted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts unanswered</source>
        <translation>
            <numerusform>%n contact unanswered</numerusform>
            <numerusform>%n contacts unanswered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>The %n selected</source>
        <translation>
            <numerusform>The %n selected</numerusform>
            <numerusform>The %n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Difference</name>
    <message numerus="yes">
        <source>%n more in the backup</source>
        <translation>
            <numerusform>%n more in the backup</numerusform>
            <numerusform>%n more in the backup</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer in the backup</source>
        <translation>
            <numerusform>%n fewer in the backup</numerusform>
            <numerusform>%n fewer in the backup</numerusform>
        </translation>
    </message>
</context>
</TS>
