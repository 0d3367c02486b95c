<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Callback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do while you wait for the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you enter stays in one file on this computer. The program opens no network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddApplicationDialog</name>
    <message>
        <source>Add application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bluefin, sales manager, yesterday 11:00, Priya and Tom, call by Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dana Reyes, Lee Okafor &lt;lee@example.com&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No &amp;interview yet, I have only applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one lin&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Applied on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With wh&amp;om</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coun&amp;try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the employer is: its public holidays count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did they &amp;promise?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of i&amp;nterview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Len&amp;gth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind of role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Less</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddButton</name>
    <message>
        <source>&amp;Add…</source>
        <extracomment>Role of a template&apos;s name; headings have none.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerChoice</name>
    <message>
        <source>Key {number}</source>
        <extracomment>The rows that belong to each kind of answer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>They answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have not named a day &amp;yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U&amp;ntil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I ha&amp;ve it in writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They want an answer &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They asked me to write a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Others are still to be interviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They asked me &amp;to wait until they get in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste what they wrote, and Callback suggests what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What they said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K&amp;ind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;hen is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until when? (&amp;promise)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their &amp;message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They &amp;said so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lies before the day they said so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They answered: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerList</name>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerModel</name>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they say</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>Nothing is left to do here.</source>
        <extracomment>Where no step is left, these say all there is to say.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is right for the likeliest of the six reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is right for all six reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is right for {count} of the six reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody there has met you yet, so silence says nothing about you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job is on hold, not lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are going ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An offer. Congratulations!</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said no, and I&apos;m sorry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You got the job. Congratulations!</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You withdrew, and nothing is left to do here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have stopped waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They asked not to be contacted, so leave the next word to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next word is yours: {then} by {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next word is yours: {then}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to send before the interview on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, {then}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do yet. Later today, {then}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do today. On {day}, {then}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your letter is sent, and nothing is left to do here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do today. Decide on {day}, even without their answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide about your other offer today, even without their answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do today. If they stay silent until {day}, stop waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop waiting, and look at their job page now and then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for a few days to decide is usual. Until the offer is in writing, do not give notice, and go on with your other applications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An offer that they have announced is the best sign there is. Until it is in writing, do not give notice, and go on with your other applications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invitation is the best sign there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hold has to do with budgets and plans, seldom with you. When it ends, those who stayed in friendly contact are remembered first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>This may mean “{answer}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reads like “{answer}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 mail says how it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln mails say how it stands</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over 1 answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take over %Ln answers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 answer taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers taken over</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Interview {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview {when} {zone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview {when} {zone}, which must be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They write “{zone}”, but the clocks there differ on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They write “{zone}”, which may be several zones. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview on {day}, its time is not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write again later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others are still to be interviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until they get in touch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswersDialog</name>
    <message>
        <source>What they answered</source>
        <extracomment>Lines of a mail that are shown at least.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last mail of each application. Tick what was read rightly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the &amp;form…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These mails are gone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Callback is already running with this data; look for its window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback cannot start</source>
        <extracomment>Errors that trying again does not change.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in Callback is broken, so it could not start. What you saved is kept. A report helps to fix it. It names places in the source code and contains none of your data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback is not running with this data.</source>
        <extracomment>Seconds that the program is given to close the store and end.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback does not end. Close it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppController</name>
    <message>
        <source>Checking your data…</source>
        <extracomment>Days between checks of the whole store, with its indexes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working on your data…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApplicationActions</name>
    <message>
        <source>Mark step as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{company} deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete application</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApplicationCommands</name>
    <message>
        <source>{menu}: {command}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApplicationDialog</name>
    <message>
        <source>Edit application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual in the country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where an agency is in between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I &amp;work there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They asked for no p&amp;hone calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They asked not to &amp;be contacted at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind of role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coun&amp;try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job pag&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Found through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Salary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applie&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another &amp;offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole country</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}
{contents}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} — {state}
{contents}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupNotice</name>
    <message>
        <source>Backup restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is restored. The data from before is kept as “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupScheduler</name>
    <message>
        <source>The backup could not be made. Check that the disk has room and can be written to.</source>
        <extracomment>In the data directory. Time from a change to its backup. Longest wait for a cancelled backup when the program quits.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>The backup is made, but not its second copy. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before quitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before an update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after deleting a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before restoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counts}, newest of {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsGroup</name>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback backs up automatically: at the start, half an hour after a change, before it quits, and before an update or a restore. Each backup is read back and compared. Older backups are thinned out to one a day, a week and a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last verified backup: {age}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last verified backup: {age}. {backups} kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banners</name>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n notices</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BehindDialog</name>
    <message>
        <source>Applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bin</name>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question they asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document you sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{company}, {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message>
        <source>Deleted, latest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is in the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you delete stays here for 30 days, so that you can restore it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Empty bin…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” will be deleted for good. This cannot be undone, and neither can your earlier changes in this session. Backups made before still contain it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the bin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Items that will be deleted for good: %n. This cannot be undone, and neither can your earlier changes in this session. Backups made before still contain them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Empty bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you delete can be restored from here for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return or a double click opens the card, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift with an arrow moves the card, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Interview</source>
        <extracomment>The type of a dragged card; its data is the id of the application. The width of a card&apos;s text with which it has a tile, with a font of 9 pt.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interview {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardColumn</name>
    <message>
        <source>{column}, {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkActions</name>
    <message>
        <source>Put off</source>
        <extracomment>Up to so many applications are changed at once, which takes less than half a second: each takes some 6 ms. Applications of a part, between which the window reacts.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these has a step that is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are closed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only applications that are waiting can be put on hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are deleted already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 step put off until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n steps put off until {day}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 application closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n applications closed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 application put on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n applications put on hold</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 application deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n applications deleted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkPanel</name>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear selection (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 application selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n applications selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Previous month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarFolder</name>
    <message>
        <source>The calendar’s folder “{folder}” is not there now. The calendar is written again when it is.</source>
        <extracomment>Time from a change to its writing, in which further changes may come. Longest wait for a folder that does not answer when the program quits, twice. Interviews begun so long ago are still in the calendar.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar in “{folder}” could not be written. It is tried again after the next change.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message>
        <source>Callback</source>
        <extracomment>Steps without anything to do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{company}: answer promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{company}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardTexts</name>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interviewed {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interview {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thanked {thanked}/{all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due since {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} One message is enough: name each role in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An offer. Congratulations! {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} Do not give notice before you have it in writing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CharsetChoice</name>
    <message>
        <source>&amp;Encoding of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unicode (UTF-16, high byte first)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European (Macintosh)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European (DOS, 850)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central European (ISO 8859-2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese (Shift-JIS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese (GB 18030)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean (EUC-KR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As “{encoding}” it is no table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy: {chart}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChooseApplication</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which application is it about?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CloseMenu</name>
    <message>
        <source>&amp;Close</source>
        <extracomment>Companies that are named.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I stopped waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I withdrew</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CloseToTray</name>
    <message>
        <source>{name} stays in the tray</source>
        <extracomment>Setting key: closing to the tray was explained. Setting key: what closing does where there is no tray. A minimised program keeps reminding. Time in ms after which a desktop has minimised the window, if it can.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reminds you when a step is due. Quit from its menu to end it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CollapsibleText</name>
    <message>
        <source>Show all</source>
        <extracomment>Maximum of characters shown: a label lays out its whole text on every resize, which takes a second for half a million.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is very long. Edit it to see the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show less</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>Which column of “{name}” is what?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day first: 3/4 is 3 April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month first: 3/4 is 4 March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Order of dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the column with the company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Applied on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Keeps your interviews, says what the silence most likely means, and plans the next step and its date.</source>
        <extracomment>Characters of the line of `--add`. It must fit into a message to the running program. Translates a text of a context.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usage:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import these files and folders, in the running program if there is one; nothing is stored before you have seen what is in them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete everything without asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show this help and exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the version and exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DIR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep the data there (made if missing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start in the tray, without a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pretend it is this local time (2026-03-27T09:00) and run on from there: for pictures, tests and looking ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LINE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the form to add an application, in the running program if there is one; the line fills it in: &apos;Bluefin, sales manager, yesterday 11:00, Priya and Tom, call by Friday&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look around with an example; nothing is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save a picture of each page and dialog there, light and dark, and exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check that the installation is complete and works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end the running program and wait until it has ended; exits with 1 if none is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete all data with the backups beside them, after asking, and exit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Add application…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add in one line…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Callback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>&amp;Type “{word}” to go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Log contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who wrote or ca&amp;lled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;hat for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wh&amp;o</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;nswer to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, {people}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>in %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n weeks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 word</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 second</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 application</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n applications</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n things for today</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All else can wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one thing to do besides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There are %n things to do besides.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applied (%n)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interviewing (%n)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting (%n)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On hold (%n)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closed (%n)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Job pages to look at (%n)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applications without an interview (%n)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{step} for both interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{step} for %n interviews</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{step}, for both roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{step}, for %n roles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 person</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n backups</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You have a follow-up due</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You have %n follow-ups due</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n things to write down</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How did %n interviews go?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashHandler</name>
    <message>
        <source>Something went wrong</source>
        <extracomment>Part of Qt&apos;s message before it ends the program because it cannot draw. Part of messages about what Qt&apos;s offscreen platform lacks: harmless.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback has a bug. What you saved is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on. If it happens again, a report helps to fix it. It names places in the source code and contains none of your data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>My data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you enter stays in one file on this computer. The program opens no network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an example, so there is nothing to back up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the search misses something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window closes meanwhile, and opens again once the index is rebuilt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuild the search index</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose from a calendar</source>
        <extracomment>The day with the widest text in the field.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is a {weekday}. Change one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it {one} or {other}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such time. Type it as 14:30 or 2:30pm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} · {relative}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too early. Type {day} or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a day, such as 24 Mar, tue or tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatePicker</name>
    <message>
        <source>Remind me later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day to be reminded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day to be reminded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateTimeField</name>
    <message>
        <source>Type a day and a time, such as 24 Mar 14:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>ddd d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <extracomment>A date. Keep ddd (Tue), d and MMMM (November) or MMM; change their order and the signs.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{relative} · {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayButton</name>
    <message>
        <source>Put off until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off: {step}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>That wa&amp;s on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is in the future.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DebriefDialog</name>
    <message>
        <source>How did it go at {company}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What troubles them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your idea about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anoth&amp;er problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the problem is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Another question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what they asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You get them back before the next interview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{interview}, {day}. What you write now is what your letters can build on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With wh&amp;om</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did they &amp;promise?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro&amp;blems they raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Questions they asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down how it went</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeleteEverything</name>
    <message>
        <source>There is nothing of Callback in “{directory}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback is running with this data. Quit it first, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type “{word}” to delete all of this for good: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be deleted: {names}. Delete it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is deleted. Copies you made elsewhere stay: they are for you to delete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is deleted for good:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeleteGroup</name>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase one person for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is to be deleted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you entered, the bin, the drafts, the settings, the log and the backups beside them will be deleted from this computer. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies that you made elsewhere stay. Delete them yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So do the backups in “{folder}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete everything?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>A test from Callback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is how a reminder reaches you. A click on it opens Today.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeliveryGroup</name>
    <message>
        <source>How they reach you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a &amp;test notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with your computer, in the &amp;background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minimises it, so that reminders still come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quits Callback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the window without a tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a tray, closing the &amp;window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders then come even if you have not opened Callback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an example, so it cannot be started automatically.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this system only its own settings can do that: look for Callback under the programs that may run in the background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent. Waiting for an answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your desktop&apos;s notification service showed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tray showed it, as there is no notification service. Its messages have no buttons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is neither a notification service nor a tray. The window opens on Today when a step is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system did not allow that. Check its settings for programs that start at login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what closing the window does</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailView</name>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an application to see what to do, whom you met and what was said.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>You can stop, and go on later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That could not be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you stop it, nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentDialog</name>
    <message>
        <source>Add document you sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: one page, for data roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only its place is noted; no copy is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sent on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the whole path, or choose the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document you sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Posting, kept {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentsSection</name>
    <message>
        <source>What you sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add document you sent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. Note which CV they have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoneLine</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems and ideas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters and messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer to be answered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {topic}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftOffer</name>
    <message>
        <source>You were writing this: {when}, {time}.</source>
        <extracomment>From the first unsaved change to saving, in ms. With the write itself it is under two seconds.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DuplicateOffer</name>
    <message>
        <source>Here twice?</source>
        <extracomment>The key of the notice. With more people the comparison takes more than half a second, in which the window would stand still unasked; the command in the menu does it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>same address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a shorter form of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the names differ in a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only legal form or punctuation differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same internet address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one may stand for the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one has a general word more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps one: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also: {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more pair follows when these are settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more pairs follow when these are settled.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One person or company of the import may be here twice now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people or companies of the import may be here twice now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 application</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n applications</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n interviews</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 person</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Find duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is here twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and companies are compared by name, address, number and profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmployerSection</name>
    <message>
        <source>How this employer has answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with your other waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This employer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes and contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem and idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question and answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something you noticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document you sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{contact} · {names}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryMenus</name>
    <message>
        <source>Delete contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit contact…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit interview…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did it go?…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I handed it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observation deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit observation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct day or reason…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the dates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit application…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>This text is very long. Edit it to see the rest.</source>
        <extracomment>How far letters of one side are from the edge of the other.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Erase</name>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question they asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document you sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EraseCounts</name>
    <message>
        <source>Erased {name} for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased {name} for good: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>their name in 1 place</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>their name in %n places</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new &amp;backup and delete the older ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also delete &amp;these files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Erase for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications they belong to: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews they were in: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts with nobody else, deleted: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts with others, kept without them: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfinished letters to them, deleted: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}, perhaps “{names}”: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>”, “</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase {name} for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places where you wrote the name. In the ticked ones “{mark}” replaces it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentions to replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is also removed from the bin and from drafts. This cannot be undone, and neither can your earlier changes in this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your backups still contain this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies that you made elsewhere stay. Delete them yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that were damaged or replaced by a backup also still contain this person: {names}. They may contain data that exists nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for {name} in everything you wrote…</source>
        <extracomment>Bytes of a store and number of mentions up to which deleting does not block the window noticeably: 64 MB take some 0.3 s, each mention 10 ms. Milliseconds of searching before a progress dialog appears.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups in “{folder}” and copies that you made elsewhere also still contain this person. Delete them yourself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>Why “{reason}”</source>
        <extracomment>The width of the chevron of a bar, below which the text begins.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing you noted speaks for it or against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If so: {todo}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>({basis})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <extracomment>Days of the range at first, with today. Outputs of which applications can be chosen.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With pri&amp;vate notes on people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App&amp;lication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those of a range of dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer promised by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Which company is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which role is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the name?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the problem?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did they ask?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the text of the posting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long for a posting. Keep the part about the job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which document is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address looks like name@example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web address begins with https:// or http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a time zone from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lies in the future. Enter a contact once it has happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not an e-mail address.</source>
        <extracomment>The row of each fault; rows have the same names in all dialogs.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileGroup</name>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Callback stores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} · {counts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file manager could be started. Open the folder with the path above.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Filter</source>
        <extracomment>Two of them and the button fit into the narrowest list, also with large type.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soonest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{filter} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The first %n found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{direction}. Change to: {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} · {direction}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FinalButtons</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Before you send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that needs another look.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remind me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {number} of at most {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I &amp;stopped waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I &amp;did it already</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>What was the reason, if you learnt it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit application…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>through {agency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no phone calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no contact at all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Headlines</name>
    <message>
        <source>Thank {names}</source>
        <extracomment>Each step with the names of its recipients, and where no name is known.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank everyone who interviewed you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {names} how it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask them how it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send {names} your idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send them your idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {names} one last time how it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask one last time how it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop waiting, and look at their job page now and then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell {names} you stay interested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell them you stay interested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer {names} about the hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer them about the hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {names} for news</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recruiter for news</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell {names} about your other offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell them about your other offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {names} for a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask them for a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {names} for the written offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask them for the written offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give {names} your answer to the offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer their offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the next word to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at their job page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {names} about your application</source>
        <extracomment>The same for an application without an interview: nobody there has met the person.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about your application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop waiting for this application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to {names} in person</source>
        <extracomment>Instead of the above, whatever the step is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to them in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They made you an offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You got the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You withdrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the job page of {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later today: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>{source}, {year}</source>
        <extracomment>The year of a figure in the file of numbers, where its source names none.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}. {caveat}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why they may be silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do, and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters and page checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoldWords</name>
    <message>
        <source>In their words: “until March”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their words: “by the end of next week”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until when, in their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback did not understand “{words}”. Pick the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day can be read from this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HourEdit</name>
    <message>
        <source>Is it {one} or {other}?</source>
        <extracomment>Delay in ms after the last arrow key, so that stepping through times counts as one choice.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a time, such as 9:00 or 2pm.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <extracomment>Entries that are compared between two events, which takes some 20 ms. Files that are told one by one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing with what you have…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is there already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>Tables, invitations, mails, cards, postings, copies, archives</source>
        <extracomment>Milliseconds after which the progress is shown. Characters of a pasted message, and of its first line where one is asked about it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the applications first that these mails are about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{summary}” was cancelled. Say so at that interview: They cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mail is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the application first that this mail is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>{company} · {role}</source>
        <extracomment>Characters of a posting in the list.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings and letter templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posting: {begin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing date {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds to yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, not applied for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this kind of file is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has a password; save it without one and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it may not be read, or is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than 1,000 files; the others were left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in it can be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is encrypted; save the mail as text and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a newer version of Callback made it; install that one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a scan: pictures without text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook packed it; ask for the invitation itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”: one entry is damaged and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“{name}”: %Ln entries are damaged and were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” has mails or invitations. They are shown next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”: {counted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{applications} and {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 entry imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries imported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import 1 entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 application</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln applications</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 person</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsertButton</name>
    <message>
        <source>&amp;Insert…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InsightCharts</name>
    <message>
        <source>days since the interview</source>
        <extracomment>The most marks, so that a walk by keyboard ends and screen readers stay fast. Distances of the labels of days, the first that gives at most so many of them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posted again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your applications at {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no word for {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} passed without a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} still ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} with no known end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True reason</source>
        <extracomment>The places that have a column; those after them share one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did the advice fit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From application to outcome</source>
        <extracomment>Outcomes from top to bottom: what goes on first, a no last.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a band to see the applications behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text for SankeyMATIC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers, by kind</source>
        <extracomment>Each fourth week has its day below; more would touch each other.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers, by channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is filled was answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank-yous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the next working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts about one application in a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most about one application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you: {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Had lasted until then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share that still waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>at most 1 about one application</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>at most %n about one application</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Next word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After {days}: {ended} of {waiting} ended. About {share} of 10 wait on ({low} to {high}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week of {day}: {contacts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week of {day}: {contacts}, {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} of {sent} answered {lengths}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InsightReview</name>
    <message>
        <source>1 hire</source>
        <extracomment>States after which an employer owes no answer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 answer from an employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 thank-you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 call or talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 message written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 application that you let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is noted for these days. A week of rest is fine, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hires</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers from employers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thank-yous</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls and talks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages written</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications that you let go</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n noes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{company} hired you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{company} made you an offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{company} invited you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You had an interview at {company}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{company} got back to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You thanked the people at {company}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You applied at {company}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You spoke with {company}, or tried to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote to {company}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You decided how to go on with {company}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned for the next seven days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {interview} at {company}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {company}: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {company} promised an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your week, {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have one more application there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You have %n more applications there.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There has been no interview yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They answered {lengths}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last interview was today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No word since the interview yesterday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No word since the last interview, %n days ago.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They have decided, and said so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They hired you: that is no silence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They made you an offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} Word came {lengths}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They kept the one day that they promised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one day that they promised passed without a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Of %n days that they promised, they kept {kept}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The job was posted again, seen on {day}. Often that has a harmless cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role}: {state}, {interviews}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InsightSection</name>
    <message>
        <source>Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>{days}. None of your waits has ended yet.</source>
        <extracomment>Up to so many lengths of waits are listed one by one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one wait of yours that ended was longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one wait of yours that ended was not longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>None of your %n waits that ended was longer; that alone decides nothing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of your %n waits that ended one was longer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of your %n waits that ended {longer} were longer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{days}. {ended}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interview was today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>From an interview to their next word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the first interview to the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No interview has been held yet. After the first one, this shows how long employers take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Fewer than half of %n waits have ended so far.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n waits about half ended on the day of the interview.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n waits about half ended within a day.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n waits about half ended within {days} days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 wait, and it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waits, and all of them go on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 wait, and it has ended: {lengths}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waits, and all have ended: {lengths}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waits, of which {ended} ended: {lengths}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>That is too few for a curve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A curve needs one that has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after {first} to {last} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after {days} and {last} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the same day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after 1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>after %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One goes on or was left; it counts for as long as it is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n go on or were left; they count for as long as they are known.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The band shows how uncertain the curve is: with so many waits it would hold the true share in about 19 of 20 cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One application is left out where the day of its ending counts: it is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n applications are left out where the day of their ending counts: it is not known.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{country}: {days} days on average from the first interview to the decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{country}: {days} days on average from the application to the decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}, {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Ontario, employers with 25 or more employees are to say within {days} days of the last interview whether they have decided, for jobs that were advertised publicly. This counts for interviews since {since}. It is information about the law and says nothing about this employer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {citation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{interview} and later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} to {target}: {applications}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}, {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you will see where your applications went.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 application so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n applications; {count} of them go on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications; none of them goes on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications; one of them goes on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {sent} sent, none answered so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {sent} sent, 1 answered {lengths}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {sent} sent, {answered} answered {lengths}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel not noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not followed up yet. There may have been no need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one follow-up so far was answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one follow-up so far has no answer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>None of %n follow-ups has been answered so far.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One of %n follow-ups was answered.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{answered} of %n follow-ups were answered.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>An answer may have come without them, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contacts in the last weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never more than once in a calendar week about one application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one week more than once about one application; once is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In %n weeks more than once about one application; once is enough.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No interview to give thanks for yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks went out in time for the one interview so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 interview so far; thanks that come later are welcome, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Thanks went out in time for all %n interviews.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n interviews: thanks by the next working day {on_time}, later {late}, none noted {none}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to compare yet: it takes an ending whose true reason you know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 run of “What should I do?” ended with a reason that you know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n runs of “What should I do?” ended with a reason that you know.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The true reason was ranked first {first}, second {second}, third {third}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are your own cases; they prove nothing beyond them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One had a reason that is none of the six.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n had a reason that is none of the six.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message>
        <source>This employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do my applications go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did follow-ups bring?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did the advice fit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With your first applications, this page shows how long you waited and what came of it, beside what has been published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what to do today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of this is your own record. A few cases are not a rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an application above to see how its employer has answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>insights {day}.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterviewCard</name>
    <message>
        <source>Interview</source>
        <extracomment>What can become of an interview that is ahead, and of one whose time has passed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I handed it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note how it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note people, promise, problems, questions (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not take place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People, problems, questions and notes (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not take place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{interview} since {time} · {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{interview} {day} {time} · {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{interview}, {day} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note it while you remember: the next letter and interview need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a problem they raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problems they raised</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a question they asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n questions they asked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>To read again: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterviewCards</name>
    <message>
        <source>I handed it in</source>
        <extracomment>How long after its end an interview is shown with the question how it went: over a weekend.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test task handed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview: {status}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterviewChoice</name>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{interview}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterviewDialog</name>
    <message>
        <source>Add interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ki&amp;nd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Len&amp;gth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With wh&amp;om</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did they &amp;promise?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterviewHead</name>
    <message>
        <source>Edit interview…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{interview} · {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not noted whether on site, by video or by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From your notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the address of the posting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} in {zone}, where they are</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterviewList</name>
    <message>
        <source>Interviews</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterviewsPage</name>
    <message>
        <source>Interviews</source>
        <extracomment>From the last key of a search to showing the details of the first row found, in ms.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an application on the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change between list and board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should I do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a contact…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete application</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemModel</name>
    <message>
        <source>Entry</source>
        <extracomment>What is ticked at first.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Callback</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptCalendar</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep no calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it up to date in a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback can write the calendar again after each change. A phone shows it if the folder is synchronised. Whoever can read the folder can read the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept up to date in “{folder}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{folder}” is not there now. The calendar is written again when it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the calendar in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>CV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A better candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They like you, but are busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They wait for your follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things are on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others still to interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They want other experience</source>
        <extracomment>Those of `REASONS` have the same words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pay did not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody from the company has the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were in touch less than a week ago. Once a week is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote to this company about another job less than a week ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They asked not to be contacted, so nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agency is in between: talk to the recruiter, not to the employer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some addresses are missing. Ask the organiser for them, and do not guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact requests on social networks before they have decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have written often. From here on, once a week is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They asked for no calls: write instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A re-posted job often has an innocent cause, such as a posting that ran out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Academia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postponed, no new date yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They did not turn up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hiring manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recruiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency recruiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank-you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idea for their problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest in a later role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to the hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News of another offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk with the recruiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question for a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question for the written offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to the offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call that nobody answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They invited me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still deciding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask how it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send an idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask one last time how it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer about the hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recruiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell of your other offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the written offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at their job page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each interviewer, one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each interviewer and the organiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your contact for this job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the agency&apos;s recruiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the organiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person who screened you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thank-you note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follow-up with thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patient follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question to the recruiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter with an idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer to the hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>news of another offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter of interest in a later role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question about the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer to the cancellation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question for a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question for the written offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer to the offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes for the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message for the voicemail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes for the call about a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes for the call about the offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes for the talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posted again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LaterMenu</name>
    <message>
        <source>Tomorrow · {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 2 days · {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a week · {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a date…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LengthChoice</name>
    <message>
        <source>Usual: {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: it is handed in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>Write it</source>
        <extracomment>Delay in ms between the last key and saving the draft.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own template has a mistake, so the built-in one is used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a note private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a note in letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are words in another tone: nobody gets the same text twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the language of letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is saved in People.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{logged}. Next: the letter to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterEditor</name>
    <message>
        <source>S&amp;ubject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They asked &amp;for an attachment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterFoot</name>
    <message>
        <source>&amp;Mail program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Gmail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outloo&amp;k.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook at &amp;work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve as .eml…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alrea&amp;dy sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If so, it is noted with this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in “{gap}” first, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address is known for this letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open in mail program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open in Gmail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open in Outlook.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open in Outlook at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;opy the text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterHead</name>
    <message>
        <source>Letters</source>
        <extracomment>Characters of an address that are visible while it is entered.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit t&amp;his template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{company} · {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recipient yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To {name}, {reach}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{to}, to be passed on to {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-ma&amp;il of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your num&amp;ber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;result of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where something like your idea has worked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterPanel</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, I sent it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next step is a different one by now. You can still copy this draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft, last changed {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened to send {when}. Did it go out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write again to {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged: {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterWords</name>
    <message>
        <source>Warm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add something that only your conversation had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The greeting names nobody. Write to whom the letter goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template of this kind in {language} yet; this one is in English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} to say · up to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} · {least} to {most} are usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the sentence out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged: {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged: {letter} to {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You opened it to send on {day} at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote to this company about another job on {last}. Once a week is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They asked not to be contacted. It is best to leave it at that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote on {last}; the next sensible day is {next}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You called on {last}; the next sensible day is {next}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is early yet; the next sensible day is {next}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(Sent within a week of another letter to this company, for reasons of my own.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(Sent although they asked not to be contacted, for reasons of my own.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(Sent before the next sensible day, {next}, for reasons of my own.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word of thanks is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that you are still interested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that there is another offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no recipient yet. Add the person&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the interview is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problem of theirs is noted. The letter needs one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No idea of yours is noted. The letter needs one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No result of yours is noted. Say where something like it worked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day by which you must answer the other offer is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name is missing. Enter it above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your number is missing. Enter it above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{found}” is still to be filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subject is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{found}” is somebody else. This letter goes to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{found}” looks like a slip for {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{found}” is another employer. This one is {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{found}” is another role. This one is {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The posting writes {name}, not “{found}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The posting names as a task: “{found}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to each person by themselves: they may compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is short: {words} (usual: {least} to {most}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is long: {words} (usual: {least} to {most}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is long: {paragraphs} (usual: up to {most}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes {seconds} to say; {most} are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a second question. One is answered more easily.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter of this kind does not ask how things stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question is missing: when do they expect to decide?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{found}” can sound like a reproach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{found}” can sound like pressure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{found}” says nothing. Say what the letter is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{found}” is about pay. Leave that for later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{found}”: attach only what they asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is much like the letter to {name}. They may compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You sent this on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Much of this is in what you sent on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add something that only your conversation with {name} had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The greeting names nobody. This letter goes to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name is missing at the end. Write it below the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your number is missing. Write it into the text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Letter</source>
        <extracomment>The longest first line that may be a greeting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{letter} to {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{letter}: {line}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letters yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write here is kept as a draft, and what you sent can be read again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what to do today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter found for “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search looks at people, companies, subjects and texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n letters or more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ho&amp;w it works</source>
        <extracomment>The list of templates is hidden below this width, the rules and their help below this height.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the code of the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it comes with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save letter template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset letter template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template reset to the built-in one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove letter template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>{page}: open {host}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoginOffer</name>
    <message>
        <source>Start at login?</source>
        <extracomment>Setting key: the offer was made.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reminder is planned. Callback can start with your computer, in the background, so that it comes when you have not opened it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MailList</name>
    <message>
        <source>Mails</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MailModel</name>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Callback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mails</name>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New, from you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New, from them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds to yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves the interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancels the interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here is about your applications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mails} and {invitations}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is not certain. Choose its application, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n are not certain. Choose their applications, or leave them out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One has nothing to do with your applications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} have nothing to do with your applications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft or deleted mail was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} drafts and deleted mails were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mails without a date were left out: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitations whose time zone is not clear were left out: {count}. Open them one at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newsletter or job advert was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} newsletters were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} job adverts were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} newsletters and job adverts were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mails</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n invitations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailsDialog</name>
    <message>
        <source>Import</source>
        <extracomment>Applications that the menu of a mail lists; the others are behind its last line.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Your e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another application…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is there already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{page} — {name}</source>
        <extracomment>Least width of a page beside the full rail; below it the rail shows icons only.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two are not suggested again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeCompaniesDialog</name>
    <message>
        <source>Are these one company?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All applications and people of both get the chosen name. Two applications stay two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge companies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergePeopleDialog</name>
    <message>
        <source>Are these one person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the notes what is not ta&amp;ken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews, contacts, letters and problems of both belong to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <source>Move it to {column} first, then add the interview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no interview yet, so it belongs to Applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interview lies ahead, so it belongs to Interviewing until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interview is over, so it belongs to Waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An offer is announced, so it belongs to Offers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>{title} — {about}</source>
        <extracomment>By ISO 639 code: German and Luxembourgish.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for no contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for no calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextStepCard</name>
    <message>
        <source>What should I do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They answered…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn reminder on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn reminder off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoMatch</name>
    <message>
        <source>Show all applications</source>
        <extracomment>Less than the hint for an empty list: in the smallest window the filters may take three lines.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search looks at companies, roles, people, notes and contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No applications here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteQuestion</name>
    <message>
        <source>Your note about {name}: “{note}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this for the letter, or private?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Private: {note}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesEdit</name>
    <message>
        <source>For the letter: what you talked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private, never in a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}. {label}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesSection</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit notes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add notes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found through {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salary: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another offer to answer: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesToRead</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit notes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing noted for this one yet. What do you want to ask them? What should they remember of you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{interview}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the application</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Their page shows whether this job, or another one, comes up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{company}: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said on {day}: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said on {day}: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did it go at {company}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview {day} at {time}: {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note who was there, what they promised and the problems they raised, while you remember.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have something to write down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have an appointment {day} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is time to ask about them, or to leave them. None of this is urgent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring up: {problem}. Your idea: {idea}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring up: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberPanel</name>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dial from this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code of the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan it to dial from your phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their n&amp;umber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody to call is entered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is not known. If they have a switchboard, ask there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {time} in {place} now. Good hours there: {there}; for you {here}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good hours: {there}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today is no working day there. {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ObservationDialog</name>
    <message>
        <source>Add observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Observed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lies before the day you observed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which date did they name?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they promised an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no step planned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>You got the job. Congratulations!</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An offer. Congratulations!</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An offer is coming. Congratulations!</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have it in writing since {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not give notice before you have it in writing, and go on with your other applications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They told you on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They named no day for your answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They want your answer by {day}, {relative}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They wanted your answer by {day}, {relative}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I accepted…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I declined…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the dates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in writing now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enjoy it. These people helped, and a word of thanks is remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enjoy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to {address}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OnlyAppliedSteps</name>
    <message>
        <source>Show more</source>
        <extracomment>Cards shown when the line is opened; more on request.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenLink</name>
    <message>
        <source>No program for this address was found. You can copy it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only web, mail and telephone addresses are opened. Check it, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be opened. It was moved or renamed, or no program for it was found. It was here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only documents on this computer are opened. This file is here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ops</name>
    <message>
        <source>Something was changed there since. Undo the later change first.</source>
        <extracomment>The most steps that can be undone. A step of up to so many parts is undone at once, which takes less than half a second.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OtherApplications</name>
    <message>
        <source>Tell the others that you have decided</source>
        <extracomment>Other applications shown, and how many of each filter are read to choose from. For so long after being hired the others are listed, to be told.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others that wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more wait.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{company} · {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the day for your answer above, then you can tell them of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step: tell {company} of your offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell of the offer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutlookPanel</name>
    <message>
        <source>What would change this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any answer from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If they stay silent and you wait until …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If they stay silent until …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutlookWords</name>
    <message>
        <source>“{observation}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No word by {day}, after the day they promised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No word by {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do then: {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: the first reasons are about equally likely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: most likely is “{reason}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first reasons are about equally likely then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most likely then: “{reason}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is left to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait on until {day}, then {step}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageCheckCard</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I checked, and there is nothing to note (D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me on another day (L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This job is probably gone. Their page shows whether it or another one is offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last checked {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageCheckCards</name>
    <message>
        <source>One more page to check.</source>
        <extracomment>Cards shown at once; more follow when these are done.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more pages to check.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Today&apos;s check: {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a page check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off the check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>What is judgement here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has been published</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insights</source>
        <extracomment>Applications that the first section offers, those that are due first.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagesSection</name>
    <message>
        <source>Job page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit addresses…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add job page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No link yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last checked {when}: {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to check what they offer now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next check: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned once the job is probably gone, or you have stopped waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me to check: {every}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change how often to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you saw today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s check: {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a page check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairRow</name>
    <message>
        <source>Compare…</source>
        <extracomment>Pairs of people, and of companies, shown at once. Letters of a name that are shown.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>{company}: {command}</source>
        <extracomment>Entries of each group, and commands shown. Applications shown before anything is typed. Characters from which on a command that begins so comes before all hits.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings: {section}</source>
        <extracomment>Commands of the application, and of all, that are listed before anything is typed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>Search everything</source>
        <extracomment>From the last key to the announcement of what was found, in ms.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search, or type what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓ choose · Return opens · Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry}. {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count}: {entry}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Protect backups with a passphrase</source>
        <extracomment>Limits in bits for the estimate of `strength`: a judgement, not a measurement.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypt backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk has room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without its passphrase nobody can open an encrypted backup, not even you: the passphrase is stored nowhere. Write it down and keep it away from this computer. If it is lost, so are the backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four or five unrelated words make a good passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could be guessed with some effort. More words make it stronger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good against most. One more word makes it strong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseGroup</name>
    <message>
        <source>Who can read your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase encrypts the backups, not the file that Callback works with. Anyone who can use your account, or has a disk that is not encrypted, can read that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On an employer&apos;s computer, its administrators can read your files. It is safer to use your own computer, with disk encryption turned on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop encrypting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not encrypt backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New backups are encrypted. Older ones stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect backups with a passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups are not encrypted: anyone who has one can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk has room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>last contact {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, {side}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A problem of theirs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleEdit</name>
    <message>
        <source>Somebody else&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dd person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <extracomment>Rows searched for the person to be selected in the list.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People you name with an interview are listed here, with all you talked about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found for “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search looks at names, titles, companies and notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose somebody at the left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No people yet. Add the ones you met, and who organised it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No thank-you yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} removed from this application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log thanks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log contact…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from this application</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleToMeet</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add people…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody noted yet. Does the invitation name somebody? Add them, and look them up before you meet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known from before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonChip</name>
    <message>
        <source>More about {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Add person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known, or neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As for the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for no phone ca&amp;lls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked not to &amp;be contacted at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ms or Mr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;rt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro&amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Edit…</source>
        <extracomment>Maximum of applications and of history items shown.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete person (30 days to undo)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which record is {name}, too?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile: open {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address and no number yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None. This person belongs to no application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{company}, {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {application}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a contact…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a contact: {application}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state} · last interview {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {step} · {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was talked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing written down yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <source>Search by name, company or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostingChoice</name>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new application: {company} · {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” reads like a posting. Which application is it about?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostingDialog</name>
    <message>
        <source>Keep posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the text of the posting here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A saved page or a PDF can be dropped on the main window instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kept on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the &amp;closing date it names: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add the contact it names: {person}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostingView</name>
    <message>
        <source>Posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostingsSection</name>
    <message>
        <source>Posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep posting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. Postings disappear; their text can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posting deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read posting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit posting…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrepareDialog</name>
    <message>
        <source>Prepare: {interview} at {company}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Filled &amp;from</source>
        <extracomment>How many of the latest applications are offered.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview filled from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was before the fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{company} · {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Add problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Problem they have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;result of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who spoke of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whe&amp;n</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemsSection</name>
    <message>
        <source>Problems and ideas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add problem…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. A problem they spoke of is the best reason to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit problem…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>{done} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Promise</name>
    <message>
        <source>by the end of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in two weeks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromiseEdit</name>
    <message>
        <source>Nothing definite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the end of that week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their words, if you remember them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The promise in their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lies before the day they promised it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback did not understand “{words}”. Choose “On a date” to pick the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day can be read from this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By {day} ({relative}). Is that right?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProposalBar</name>
    <message>
        <source>&amp;Fill in</source>
        <extracomment>Characters of the sentence that are quoted. Characters of a text that is one message without a greeting, not a posting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the message says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled in above. Check it before you save.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Published</name>
    <message>
        <source>What has been published</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>Add question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Question they asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whe&amp;n</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>None of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionsSection</name>
    <message>
        <source>What they asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add question…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. Note what they asked and what you said: it comes up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit question…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{interview}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuittingWindow</name>
    <message>
        <source>Callback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a backup before Callback ends.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>{page}, {count} due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonBar</name>
    <message>
        <source>{reason}: {likelihood}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonBars</name>
    <message>
        <source>Reasons, most likely first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentDateField</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Press Esc once more to close without keeping what you entered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryWindow</name>
    <message>
        <source>Callback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of this backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another directory…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was found beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the newest readable backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data is not where it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback has kept your data in “{path}” before, and the file is gone. If you moved it, quit and put it back. Otherwise restore a backup, or start anew: the backups stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the file “{path}” can no longer be read, so nothing more is saved to it. Your window stays as it is, so that you can copy what you were writing. Whatever you choose, the damaged file is kept beside the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the file “{path}” cannot be read, so Callback does not open it. Disks and sync services can do that. Whatever you choose, the damaged file is kept beside the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these backups can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was entered after the backup was made is only in the damaged file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press “Start anew” once more to begin with an empty record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another directory</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemarkList</name>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Remarks shown at a time.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to line {line}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReminderCenter</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They answered…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note how it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a page check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark step as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off until tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each step is announced once, when it is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When they come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of day at which reminders come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the reminder hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remind me at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only from &amp;Monday to Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the days of reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nothing from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning of quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;alm: at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calm mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps announced on one day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In calm mode further steps are announced the next day; Today shows them all. Rejected applications are not announced, and Today leaves them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day on which reminders come again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announce &amp;interviews, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the reminders of interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day before and an hour before, with what to bring. Afterwards Callback asks how it went. The reminder an hour before also comes in quiet hours and during a pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide names and texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what notifications show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications and the menu of the tray then say only “You have a follow-up due”. Useful if others can see your screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change calm mode</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet. You can choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase of this backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a complete backup of Callback: its .json file must be in the same folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is encrypted. Type its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up your current data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All your data becomes as it was when the backup was made. Your current data is kept in a file beside it, so that nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} · {occasion}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line} · encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line} · {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups of Callback (*.db *.db.age)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Can&apos;t tell yet: the first reasons are about equally likely.</source>
        <extracomment>The situations in which the reasons for silence are shown.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is likely going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was likely going on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should I do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a contact…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>They answered…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add interview…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit application…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>{group}, {count}, {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviewing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state} · {step}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunsSection</name>
    <message>
        <source>What Callback said, and what came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}: {likelihood}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} · {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it: {outcome}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Export</source>
        <extracomment>Milliseconds after which the progress is shown, and those of work between two events.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” could not be written. Choose another place, or check that the disk has room.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search here, or everything: {keys}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecondCopyGroup</name>
    <message>
        <source>A second copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep no second copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a second copy in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this computer is lost or breaks, a copy on another drive is still there. Callback copies each new backup to the folder you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was copied there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last copied: {age}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a second copy in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep copies here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk has room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendWarningBar</name>
    <message>
        <source>Wh&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why to wait</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>The text is on the clipboard. Paste it into a new mail.</source>
        <extracomment>Setting key: the way by which letters are handed over. The web mails, with the pattern of the link that opens a new mail.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter is too long to be opened this way. Copy the text, or save it as a mail file and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail program could be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser could be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens in your browser, as a new mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens in your mail program. If nothing appears, choose another way below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as .eml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mails (*.eml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail can be addressed to “{address}”. Correct it in People.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” could not be written. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Open the file to send it from your mail program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SentQuestion</name>
    <message>
        <source>Did it go out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, I &amp;sent it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not y&amp;et</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Callback – Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an example. Nothing you do here is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback has been updated. Restart it to use the new version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data is in a folder that {service} synchronises. Two computers at once can damage it there: keep it in another folder (--data-dir). Backups may stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synced folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Several</name>
    <message>
        <source>Later</source>
        <extracomment>The ids of the rows from the first number on, so many or with -1 all.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeveralMenu</name>
    <message>
        <source>On &amp;hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateDialog</name>
    <message>
        <source>Save</source>
        <extracomment>The states that need this dialog; all others are set without one. Those that the employer announces. Those that ask for the true reason.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I ha&amp;ve it in writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write that re&amp;ply next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said so &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In thei&amp;r words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They want an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why they were silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&apos;m sorry. A kind reply takes two minutes, and it is remembered when another job opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lies before the day they said so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{company} said no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An offer. Congratulations!</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You got the job. Congratulations!</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They did not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateMenu</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaysOpenMessage</name>
    <message>
        <source>Closing the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no tray and does not minimise windows, so Callback can remind you only while its window is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can change this under Settings &gt; Reminders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit when I close it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>What should I do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They answered…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the notes for a call, which counts like the letter (I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a letter, which counts like the talk (I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the letter, or open the notes (M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log it and plan what comes next (D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log what they answered, and what follows (A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me on another day (L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask why they are not calling, and what to do (W)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepPanel</name>
    <message>
        <source>Why this rule</source>
        <extracomment>Below this width, with a font of 9 pt, the facts are below the reason for the day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call instead of the letter is fine, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter instead of the talk is fine, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter instead of the call is fine, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{channel}: {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;mind me on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepReasons</name>
    <message>
        <source>You met on {interview}, and a personal note counts most within a working day.</source>
        <extracomment>By values of `StepReasonKind`, so that lists are shown without loading the advice.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your next interview is on {interview}, and all else can wait until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They promised {promise}; to wait {grace} longer is fair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They promised {promise}; {grace} later, asking is fair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They promised no date, and {workdays} after the interview on {interview} is a fair time to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They answered on {heard} without a date, and {days} later is a fair time to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said they would contact you, so one message {workdays} after the interview on {interview} is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said they would contact you and last wrote on {heard}, so one message {workdays} after that is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were last in touch on {last}, and {days} between two contacts is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They told you on {told} that it is on hold, and a short, friendly answer by {by} keeps the door open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on hold until {until}; to wait {grace} longer is fair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on hold without a date, and you were last in touch on {last}: a sign of life after {days} is enough ({turn} of {turns}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They declined before you met, and no answer is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They declined on {rejected}, and a kind letter by {by} is remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else seems to have got the job, and a kind letter keeps you in mind for the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recruiter speaks to them next, and your impressions of {interview} help while they are fresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You last spoke to the recruiter on {last}, and {days} between two calls is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your other offer ends on {deadline}, so you need their answer by {answer_by}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your other offer ends on {deadline}, and without their answer by {answer_by} you decide without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You last asked how it stands on {final}, and after {workdays} without an answer your time is better spent elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote on {sent}, and before {again_from} only a new opening is a reason to write again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote on {sent}, and from {again_from} on another letter is welcome, once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You saw a new opening on their page on {seen}, and if it fits, a letter about it is welcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You let it rest on {since}, and from {again_from} on another letter is welcome, once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from {applied}, {workdays} is a fair time to ask about an application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications close on {closing}, and {workdays} after that is a fair time to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked on {asked}, and {workdays} without an answer to an application mean that your time is better spent elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They invited you on {invited} and owe you a date: after {workdays} it is fair to offer times of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked for a date on {asked}, and {days} later is a fair time to ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interview fell through on {cancelled}, and a friendly line now keeps everything as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interview fell through on {cancelled}, and {workdays} is long enough to look for another date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cancelled on {cancelled}, so the next times are yours to offer, at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They did not turn up on {missed}: a short, friendly line with other times is best sent now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They did not turn up on {missed}, and {workdays} without an answer is long enough for one more line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They did not turn up on {missed} and have not answered within {workdays}: your time is better spent elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said in the interview on {interview} that they decide at once, so something useful to read may reach them in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are still deciding, by {promise}; after a second date, to wait {grace} longer is fair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They answered on {heard} for the second time that they are still deciding: leave it with them for {workdays}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever decides has been away since {since}, nobody knows until when, and {workdays} is a fair time to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They made you an offer on {received}, and they would like your answer by {answer_by}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They told you on {told} that an offer is coming, and {workdays} is long enough to ask for it in writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offer was to come by {expected}, and the working day after it is a fair time to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You last asked on {asked}, and {days} later is a fair time to ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You answered their offer on {answered}, and {workdays} is long enough to ask for the contract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They asked you to write again, and {days} after your last contact on {last} is a fair time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They asked not to be contacted, so the next word is theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They made you an offer on {received}, and the next word is yours.</source>
        <extracomment>The sentence to use where the day of the named parameter is missing or has passed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They told you that it is on hold, and a short, friendly answer keeps the door open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They declined, and a kind letter is remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepSections</name>
    <message>
        <source>Now</source>
        <extracomment>The most steps under *Now*.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StopRow</name>
    <message>
        <source>Tell {application} of the offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}: {event}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoredDataPage</name>
    <message>
        <source>What Callback stores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list is made from the file itself, so it is complete. Everything in it is what you entered, or was computed from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it never does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mailbox is not read. A letter is handed to your own mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection is opened: nothing is sent, counted or looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded about where you are or what else you do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase is not stored: only you can open encrypted backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is listed above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups, each with a short description of its content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data before a restore. Delete it when you no longer need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A damaged file. Delete it when you no longer need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a second copy goes, and how backups are encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the file was closed properly, and when it was last checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size and place of windows, and how lists are sorted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When something went wrong: where in the program, never what you entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present while Callback is running.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Storing</name>
    <message>
        <source>If you stop it, nothing is imported.</source>
        <extracomment>Up to so many entries are stored at once, which takes less than half a second. Entries of a part. The next one has twice as many if it took less than `_SHORT` seconds, and half as many if it took more than `_LONG`. The same for a copy, whose entries are applications with all that belongs to them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>The invitation names the zone “{zone}”, which is not known. Check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invitation names no zone. Check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invitation names only the day. Check the time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>{title} · {rows}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TalkDialog</name>
    <message>
        <source>&amp;What to say</source>
        <extracomment>Delay in ms between the last key and saving the draft. The notes for a call instead of these steps; for all others the question when they decide.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the mailbo&amp;x answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody an&amp;swered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I left a &amp;message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;I reached them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;I talked to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You have called %n times, and nobody answered. Leave a message, or write.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You called {day} at {time}, and nobody answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the language of letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged: the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged: the talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged: your message on the mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged. Try again today or on the next working day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged. Next time leave a message, or write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log call that nobody answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About calls</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Letter templates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message>
        <source>Template</source>
        <extracomment>Characters of an example in the menu *Insert*.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateList</name>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{variant} · yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplatePicker</name>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} · yours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateWords</name>
    <message>
        <source>thanks to be passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tone} {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} · {variant}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only with {blank}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coloured words in brackets are blanks, filled from your record. Each line is a sentence. It is left out when a blank in it is not known; a line with “[otherwise]” takes its place. “&gt;” begins a line of its own, “-” a point of a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each line is a sentence; it is left out when a field in it is not known. A line that begins with “|” is used in place of the one left out above it. “&gt;” begins a line of its own, “-” a point of a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This template does something for which there is no blank, so it is code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} {rules}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: there is no blank “{found}”. Is “{near}” meant? As it is, each letter asks you for these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: there is no field “{found}”. Choose one under Insert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: there is no field “{found}”. Is “{near}” meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually there, too: {name} ({means})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} cannot be read: braces are code. Choose a blank under Insert, or change the code under Advanced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: begin with the subject, such as: Subject: [role]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template is empty. Write something, or reset it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter is too long: {most} characters are the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many lines: {most} are the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} cannot be read: check that each field stands in double braces, such as {{{{ role }}}}, and that each “if” or “for” ends in the same line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: “{found}” is not understood here. Use fields, “if”, and “for one in others”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: begin with the subject, such as: Subject: {{{{ role }}}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: leave an empty line below the subject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: the subject belongs into the first line.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThankRing</name>
    <message>
        <source>Thanked {done} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineSection</name>
    <message>
        <source>Timeline</source>
        <extracomment>Entries shown at first, and added by each press of &quot;Show older&quot;. Entries built at once; the page is painted in between.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log contact…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add interview…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add observation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet. Log what you sent and what they answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n newer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n older</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>More about {entry}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>Ahead</source>
        <extracomment>No one is met in these, so there is nobody to thank.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{interview} since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{interview} {day} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} · until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You sent {document}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They promised an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer to their offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer to another offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They promised an answer by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer their offer by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the other offer by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications close on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised: {promise}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to: {contact}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} in {zone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Your interview at {company} is {day} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{company} promised {day}; silence until then is normal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {step} at {company}, {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{interview} at {company}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{company} promised an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{company}: {step}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <extracomment>The most steps shown at first. Steps due within this time are shown; where nothing is due, the next ones in any case. Steps read for the marks of two weeks. Heights in pixels of the page without its lines, and the least one of a line.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark step as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put step off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TourPanel</name>
    <message>
        <source>End the tour</source>
        <extracomment>Setting key: the tour was shown.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is its next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each application there is one next step, with its day and the reason for that day. You do it here, or put it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When they answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press this when you hear from them: an invitation, a wait, an offer or a no. There is one question, and the next step is planned again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you wonder why they do not call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few questions, then the most likely reasons for the silence, and what is right to do now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today and the reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today shows what is due, with at most three steps at once. On the day of a step Callback reminds you, also while its window is closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>{company}: {step}</source>
        <extracomment>Seconds between attempts while there is no tray: panels start late after a login, and later hardly ever.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {company} instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to {company} instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another application…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the application…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>What should I do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add application…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add in one line…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause reminders until tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TwoWeeks</name>
    <message>
        <source>{what} → {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews and promises keep their day. Only your own steps can be moved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnconfirmedLetter</name>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, I sent it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You opened the {letter} to {reader} on {day} at {time}. Did it go out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log letter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UntilField</name>
    <message>
        <source>Un&amp;til</source>
        <extracomment>Answers whose words name the end of a time: &quot;until March&quot; ends as March begins.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date was na&amp;med</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserError</name>
    <message>
        <source>Only a test task can be handed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry no longer exists. It may have been deleted just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which company it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which role it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the person a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the problem is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what they asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the text of the posting, or open it from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long for a posting. Keep the part about the job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which document it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the e-mail address: it should look like name@example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the web address: it should begin with https:// or http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a time zone from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lies in the future. Enter a contact once it has happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no letter to send for this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day after today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no page check to put off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no step to mark as done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no next step to be reminded of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a time that is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step cannot wait that long: choose a day before it is too late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too early for this step on that day. It can only be put off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the time as hours and minutes, such as 09:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no letter of this kind. Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template cannot be used as it stands. Correct what is listed below it, then save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{directory}” is on a network drive ({kind}), where a database can be damaged. Start Callback with --data-dir and a directory on this computer; a backup may well go to the network drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” cannot be written. Choose another directory for the pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory “{directory}” cannot be made. Check the place and its permissions, or start Callback with --data-dir and another directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback cannot write in {directory}. Choose another directory with --data-dir, or make this one writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback is already running with this data but does not answer. Close it, or end its process, and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are too many files for one start. Put them in one folder, and open the folder instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be deleted: {files}. Delete it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was restored: you stopped it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so “{path}” was not written. Free some space or choose another place, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback cannot write to “{path}”. Give yourself permission to write there or choose another place, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” cannot be found. Connect the disk it is on or choose another place, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is in use by another program. Close that program, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback was writing to “{path}” all the time, so no backup was made. Leave the window alone for a minute, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is damaged, so no backup of it was made and the older ones are kept. Restore the newest backup in Settings, My data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup “{path}” was damaged or changed after it was made, so it is not used. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup “{path}” was made by a newer Callback ({program}). Install that version to restore it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not open “{path}”. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is too busy to open “{path}”. Close other programs, then try again: the passphrase may well be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is encrypted. Type its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback is not allowed to read “{path}”. Give yourself permission to read it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” could not be read or written ({reason}). Check the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no longer in the bin. It may have been restored just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This exists already, so nothing was restored. You can delete it from the bin for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application this belongs to has been deleted too. Restore that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else has taken its place since, so it was not restored. Change or delete that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is not a Callback database. Move it away, or start Callback with --data-dir and another directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is empty, so it holds nothing Callback could open. Put a backup in its place, or delete it to start anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” was written by a newer Callback (format {found}, this one knows {known}). Install the newer Callback to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” was written by Callback {version}, which is newer than this one (format {found}, this one knows {known}). Install Callback {version} or a later one to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is not there, though Callback has kept your data in this place before. Put the file back, restore a backup, or start anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” could not be converted for this version of Callback, so it was left unchanged. The version you had before still opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback is not allowed to read “{path}”. Give yourself permission to read and write it, or start Callback with --data-dir and another directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory “{path}” cannot be created. Check the place and its permissions, or start Callback with --data-dir and another directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback cannot write to “{path}”. Give yourself permission to write there, or start Callback with --data-dir and another directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is damaged, so not all that is in it can be read. Restore a backup; the damaged file is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved to “{path}”. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long to be kept in “{path}”, so nothing was saved. Shorten the text, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too little memory left to work with “{path}”, so nothing was saved. Close other programs, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” was moved or replaced while Callback was using it, so nothing was saved. Put it back, then quit Callback and start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” could not be read or written. Check that the disk is connected and sound, then look whether your last change is there, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in Callback&apos;s file is damaged and cannot be read. Restore a backup in Settings, My data; the damaged file is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry no longer exists, so it cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step no longer fits what has been changed since, so nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import or undo is still being stored. Try again once it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was saved while the copy was written, so it would not be complete. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deleted: you stopped it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person is deleted, but the older backups still contain them. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} changes between list and board</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingSection</name>
    <message>
        <source>Is it normal that I still wait?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingWindow</name>
    <message>
        <source>Callback</source>
        <extracomment>Delay in ms before the window appears; shorter work shows none.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekSection</name>
    <message>
        <source>Your week</source>
        <extracomment>Lines of what comes; the copied text has all.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Which call are you waiting for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the application you were interviewed for. Company, role, when and with whom are enough; everything else can come later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list, an invitation, cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around with an example</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WizardDialog</name>
    <message>
        <source>{progress}. {question}</source>
        <extracomment>The situations in which an answer is awaited, and those of them without reasons for silence.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder set: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer of the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should I do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{company} · {role}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WizardWords</name>
    <message>
        <source>one observation noted</source>
        <extracomment>From unlikely to very likely.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n observations noted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your record has nothing yet to base advice on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From your record: {facts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no interview held yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the interview was today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} since the interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they promised {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person who decides is away until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one contact unanswered ({kind})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n contacts unanswered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>thanks sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no thanks sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most likely is now “{reason}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{reason}” has become more likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{reason}” has become less likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers have not changed the advice so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers so far: {changes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{basis}: {source}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>&amp;Complete copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Work-search log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;One application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calen&amp;dar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything, as .json. Import reads it back, on another computer for example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your applications for a spreadsheet program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you did, day by day, as job centres ask for it. Without notes and letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews, people, letters and all that happened, on paper (.pdf).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews, next steps and promised days, with company and names (.ics).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address cards for a phone or a mail program (.vcf).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work-search log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page for a browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected one</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The %n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkLog</name>
    <message>
        <source>Work-search log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What and how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>through {agency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered, not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered on {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YouPage</name>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For your letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your letters end with this name; a call offers this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you add an application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system: {country}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;e-mail addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The country is the first choice for a new employer, whose public holidays count. Your addresses tell which mails you sent, and leave you out of lists you paste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With another text size or language the window opens anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system: {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{language} ({percent} % translated, the rest is English)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change your country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change your number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change your addresses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Difference</name>
    <message>
        <source>the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more in the backup</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer in the backup</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Kinds</name>
    <message>
        <source>Applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems and ideas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions they asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents you sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter drafts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_MergeDialog</name>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message>
        <source>Running number in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A random identifier that no other row has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was last changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application it belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time zone of that time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they promised, in their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day that was promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each job you applied for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the job is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country, for working days and figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State or region, for public holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of role, such as sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the job page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you found it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agency, if there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note on pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until when another offer must be answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether you want reminders for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting, on hold, rejected, and so on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason they gave, as you entered it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closing date in the posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether you work there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When they said that an offer is coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When their offer came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until when they want your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of its letters, if you chose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When an application was put on hold, rejected and so on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it became</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each interview of an application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On site, by video or by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned, cancelled, postponed or missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When that was known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many minutes it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invitation it was imported from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which meeting of a series it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the invitation was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the invitation was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone you met or wrote to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name in small letters, to sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How letters address them, if you entered it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ms or Mr, if you entered it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of letters to them, if you chose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who belongs to which application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links people with applications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their part in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was in which interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links people with interviews.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote of the talk with them in earlier versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you talked about, for your letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your private note, never in a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each mail, call or talk that you entered. None is read by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From you or from them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By mail, phone, message and so on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thank-you, a follow-up, an answer, and so on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said or written, as you entered it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact that this one answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail it was imported from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was in which contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links people with contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems and ideas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they said troubles them, and what you could offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which interview it came up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who raised it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A result of yours that bears on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions they asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they asked in interviews, and what you answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which interview it was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts of postings that you kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day it was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address or file it was read from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents you sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which documents you sent. The files themselves stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CV, cover letter or another document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which version of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the file is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day it was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you observed that may tell why they are silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day it was observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until when it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When your desktop confirmed that it was shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice you asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers of “What should I do?”, to compare with what came of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day you asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reasons, the likeliest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step that was advised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it, as you entered it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you are reminded of, and whether that has happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you are reminded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned, shown, put off or done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was sent to your desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders of interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That an interview was announced, and that you were asked about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day before, an hour before or afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters you have begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether you mean to attach something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you opened it in your mail program, if you have not said yet whether you sent it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your letter templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates that you wrote in place of the program&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you saw on job pages. The program never opens them by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still listed, gone, posted again, and so on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All the words of one record, to be searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms not yet saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you are typing, in case the program ends before you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A random identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form, and the record it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have typed so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you deleted in the last 30 days, so that you can restore it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that was deleted with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you chose, such as the hour of reminders, or that two records are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed from the rest for the lists, after each change and each day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search index of applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed from the rest, so that the search is fast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search index of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running number of the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When this is computed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the last interview is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the last interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the last contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day they promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many were thanked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many are to be thanked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the next step is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, or the day it was put off to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it can be done instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names of the recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter that goes with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The likeliest reason for the silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting, on hold or closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether they asked for no calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether they asked for no contact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
