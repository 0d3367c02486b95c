<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Callback</source>
        <translation>Über Callback</translation>
    </message>
    <message>
        <source>Callback {version}</source>
        <translation>Callback {version}</translation>
    </message>
    <message>
        <source>What to do while you wait for the call.</source>
        <translation>Was zu tun ist, während du auf den Anruf wartest.</translation>
    </message>
    <message>
        <source>Everything you enter stays in one file on this computer. The program opens no network connection.</source>
        <translation>Alles, was du eingibst, bleibt in einer Datei auf diesem Computer. Das Programm baut keine Netzwerkverbindung auf.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Freie Software unter der MIT-Lizenz.</translation>
    </message>
</context>
<context>
    <name>AddApplicationDialog</name>
    <message>
        <source>Add application</source>
        <translation>Bewerbung hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Bluefin, sales manager, yesterday 11:00, Priya and Tom, call by Friday</source>
        <translation>Bluefin, Vertriebsleitung, gestern 11:00, Priya und Tom</translation>
    </message>
    <message>
        <source>Dana Reyes, Lee Okafor &lt;lee@example.com&gt;</source>
        <translation>Hanna Petersen, Lee Okafor &lt;lee@example.com&gt;</translation>
    </message>
    <message>
        <source>No &amp;interview yet, I have only applied</source>
        <translation>&amp;Noch kein Gespräch, nur beworben</translation>
    </message>
    <message>
        <source>In one lin&amp;e</source>
        <translation>In einer &amp;Zeile</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Stelle</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Wann</translation>
    </message>
    <message>
        <source>&amp;Applied on</source>
        <translation>Bewor&amp;ben am</translation>
    </message>
    <message>
        <source>With wh&amp;om</source>
        <translation>&amp;Mit wem</translation>
    </message>
    <message>
        <source>Coun&amp;try</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>Where the employer is: its public holidays count.</source>
        <translation>Wo der Arbeitgeber sitzt: Die Feiertage dort zählen.</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>M&amp;ehr</translation>
    </message>
    <message>
        <source>What did they &amp;promise?</source>
        <translation>Ihr &amp;Versprechen</translation>
    </message>
    <message>
        <source>Kind of i&amp;nterview</source>
        <translation>&amp;Art des Gesprächs</translation>
    </message>
    <message>
        <source>Len&amp;gth</source>
        <translation>&amp;Dauer</translation>
    </message>
    <message>
        <source>&amp;Kind of role</source>
        <translation>A&amp;rt der Stelle</translation>
    </message>
    <message>
        <source>This is a whole mail. Paste it into the main window to have it read.</source>
        <translation>Das ist eine ganze Mail. Füge sie im Hauptfenster ein, dann wird sie gelesen.</translation>
    </message>
    <message>
        <source>Left out: {text}</source>
        <translation>Ausgelassen: {text}</translation>
    </message>
    <message>
        <source>&amp;Less</source>
        <translation>Wen&amp;iger</translation>
    </message>
</context>
<context>
    <name>AddButton</name>
    <message>
        <source>&amp;Add…</source>
        <extracomment>Role of a template&apos;s name; headings have none.</extracomment>
        <translation>&amp;Hinzufügen…</translation>
    </message>
</context>
<context>
    <name>AnswerChoice</name>
    <message>
        <source>Key {number}</source>
        <extracomment>The rows that belong to each kind of answer.</extracomment>
        <translation>Taste {number}</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>They answered</source>
        <translation>Antwort erhalten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>They have not named a day &amp;yet</source>
        <translation>&amp;Sie haben noch keinen Tag genannt</translation>
    </message>
    <message>
        <source>U&amp;ntil</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>I ha&amp;ve it in writing</source>
        <translation>&amp;Ich habe es schriftlich</translation>
    </message>
    <message>
        <source>They want an answer &amp;by</source>
        <translation>An&amp;twort gewünscht bis</translation>
    </message>
    <message>
        <source>They asked me to write a&amp;gain</source>
        <translation>Ich soll mich wieder &amp;melden</translation>
    </message>
    <message>
        <source>&amp;Others are still to be interviewed</source>
        <translation>Es folgen noch &amp;andere Gespräche</translation>
    </message>
    <message>
        <source>They asked me &amp;to wait until they get in touch</source>
        <translation>I&amp;ch soll warten, bis sie sich melden</translation>
    </message>
    <message>
        <source>Paste what they wrote, and Callback suggests what it says.</source>
        <translation>Füge ein, was sie geschrieben haben, und Callback schlägt vor, was es bedeutet.</translation>
    </message>
    <message>
        <source>&amp;What they said</source>
        <translation>&amp;Was sie gesagt haben</translation>
    </message>
    <message>
        <source>K&amp;ind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>W&amp;hen is it?</source>
        <translation>Wann ist &amp;es?</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>Until when? (&amp;promise)</source>
        <translation>Bis wann? (&amp;Versprechen)</translation>
    </message>
    <message>
        <source>Their &amp;message</source>
        <translation>Ihre &amp;Nachricht</translation>
    </message>
    <message>
        <source>They &amp;said so</source>
        <translation>&amp;Gesagt am</translation>
    </message>
    <message>
        <source>Choose what they said, or press “Fill in”.</source>
        <translation>Wähle, was sie gesagt haben, oder drücke „Ausfüllen“.</translation>
    </message>
    <message>
        <source>This lies before the day they said so.</source>
        <translation>Das liegt vor dem Tag, an dem sie es gesagt haben.</translation>
    </message>
    <message>
        <source>They answered: {answer}</source>
        <translation>Antwort: {answer}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
</context>
<context>
    <name>AnswerList</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
</context>
<context>
    <name>AnswerModel</name>
    <message>
        <source>Application</source>
        <translation>Bewerbung</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Was sie sagen</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>Nothing is left to do here.</source>
        <extracomment>Where no step is left, these say all there is to say.</extracomment>
        <translation>Hier ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>That is right for the likeliest of the six reasons.</source>
        <translation>Das ist beim wahrscheinlichsten der sechs Gründe richtig.</translation>
    </message>
    <message>
        <source>That is right for all six reasons.</source>
        <translation>Das ist bei allen sechs Gründen richtig.</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>That is right for {count} of the six reasons.</source>
        <translation>Das ist bei {count} der sechs Gründe richtig.</translation>
    </message>
    <message>
        <source>Nobody there has met you yet, so silence says nothing about you.</source>
        <translation>Dort hat dich noch niemand kennengelernt, also sagt das Schweigen nichts über dich.</translation>
    </message>
    <message>
        <source>The job is on hold, not lost.</source>
        <translation>Die Stelle ist zurückgestellt, nicht verloren.</translation>
    </message>
    <message>
        <source>They are going ahead.</source>
        <translation>Es geht weiter.</translation>
    </message>
    <message>
        <source>An offer. Congratulations!</source>
        <translation>Ein Angebot. Herzlichen Glückwunsch!</translation>
    </message>
    <message>
        <source>They said no, and I&apos;m sorry.</source>
        <translation>Sie haben abgesagt. Das tut mir leid.</translation>
    </message>
    <message>
        <source>You got the job. Congratulations!</source>
        <translation>Du hast die Stelle. Herzlichen Glückwunsch!</translation>
    </message>
    <message>
        <source>You withdrew, and nothing is left to do here.</source>
        <translation>Du hast zurückgezogen, hier ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>You have stopped waiting.</source>
        <translation>Du wartest nicht mehr.</translation>
    </message>
    <message>
        <source>They asked not to be contacted, so leave the next word to them.</source>
        <translation>Sie möchten nicht kontaktiert werden, überlass ihnen also den nächsten Schritt.</translation>
    </message>
    <message>
        <source>The next word is yours: {then} by {day}.</source>
        <translation>Du bist am Zug, bis {day}: {then}.</translation>
    </message>
    <message>
        <source>The next word is yours: {then}.</source>
        <translation>Du bist am Zug: {then}.</translation>
    </message>
    <message>
        <source>Nothing to send before the interview on {day}, unless you have not confirmed it yet.</source>
        <translation>Vor dem Gespräch am {day} ist nichts zu schicken, außer du hast es noch nicht bestätigt.</translation>
    </message>
    <message>
        <source>Today, {then}.</source>
        <translation>Heute: {then}.</translation>
    </message>
    <message>
        <source>Nothing to do yet. Later today, {then}.</source>
        <translation>Noch ist nichts zu tun. Später heute: {then}.</translation>
    </message>
    <message>
        <source>Nothing to do today. On {day}, {then}.</source>
        <translation>Heute ist nichts zu tun. Am {day}: {then}.</translation>
    </message>
    <message>
        <source>Your letter is sent, and nothing is left to do here.</source>
        <translation>Dein Schreiben ist unterwegs, hier ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>Nothing to do today. Decide on {day}, even without their answer.</source>
        <translation>Heute ist nichts zu tun. Entscheide am {day}, auch ohne ihre Antwort.</translation>
    </message>
    <message>
        <source>Decide about your other offer today, even without their answer.</source>
        <translation>Entscheide heute über dein anderes Angebot, auch ohne ihre Antwort.</translation>
    </message>
    <message>
        <source>Nothing to do today. If they stay silent until {day}, stop waiting.</source>
        <translation>Heute ist nichts zu tun. Wenn sie bis {day} schweigen, warte nicht länger.</translation>
    </message>
    <message>
        <source>Stop waiting, and look at their job page now and then.</source>
        <translation>Warte nicht länger, und sieh ab und zu auf die Karriereseite.</translation>
    </message>
    <message>
        <source>Asking for a few days to decide is usual. Until the offer is in writing, do not give notice, and go on with your other applications.</source>
        <translation>Um ein paar Tage Bedenkzeit zu bitten ist üblich. Kündige nicht, bevor das Angebot schriftlich da ist, und führe deine anderen Bewerbungen weiter.</translation>
    </message>
    <message>
        <source>An offer that they have announced is the best sign there is. Until it is in writing, do not give notice, and go on with your other applications.</source>
        <translation>Ein angekündigtes Angebot ist das beste Zeichen, das es gibt. Kündige nicht, bevor es schriftlich da ist, und führe deine anderen Bewerbungen weiter.</translation>
    </message>
    <message>
        <source>An invitation is the best sign there is.</source>
        <translation>Eine Einladung ist das beste Zeichen, das es gibt.</translation>
    </message>
    <message>
        <source>A hold has to do with budgets and plans, seldom with you. When it ends, those who stayed in friendly contact are remembered first.</source>
        <translation>Zurückgestellt wird wegen Budget und Planung, selten deinetwegen. Geht es weiter, denkt man zuerst an die, die freundlich in Kontakt geblieben sind.</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>This may mean “{answer}”.</source>
        <translation>Das könnte „{answer}“ bedeuten.</translation>
    </message>
    <message>
        <source>This reads like “{answer}”.</source>
        <translation>Das liest sich wie „{answer}“.</translation>
    </message>
    <message>
        <source>Perhaps: {answer}</source>
        <translation>Vielleicht: {answer}</translation>
    </message>
    <message>
        <source>1 mail says how it stands</source>
        <translation>1 Mail sagt, wie es steht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mails say how it stands</source>
        <translation>
            <numerusform>%Ln Mail sagt, wie es steht</numerusform>
            <numerusform>%Ln Mails sagen, wie es steht</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take over 1 answer</source>
        <translation>1 Antwort übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>Take over %Ln answers</source>
        <translation>
            <numerusform>%Ln Antwort übernehmen</numerusform>
            <numerusform>%Ln Antworten übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 answer taken over</source>
        <translation>1 Antwort übernommen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers taken over</source>
        <translation>
            <numerusform>%Ln Antwort übernommen</numerusform>
            <numerusform>%Ln Antworten übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Interview {when}</source>
        <translation>Gespräch {when}</translation>
    </message>
    <message>
        <source>Interview {when} {zone}</source>
        <translation>Gespräch {when} {zone}</translation>
    </message>
    <message>
        <source>Interview {when} {zone}, which must be checked</source>
        <translation>Gespräch {when} {zone}, was zu prüfen ist</translation>
    </message>
    <message>
        <source>They write “{zone}”, but the clocks there differ on that day.</source>
        <translation>Sie schreiben „{zone}“, aber die Uhren dort gehen an diesem Tag anders.</translation>
    </message>
    <message>
        <source>They write “{zone}”, which may be several zones. Choose one.</source>
        <translation>Sie schreiben „{zone}“, das können mehrere Zeitzonen sein. Wähle eine.</translation>
    </message>
    <message>
        <source>Interview on {day}, its time is not named</source>
        <translation>Gespräch am {day}, Uhrzeit nicht genannt</translation>
    </message>
    <message>
        <source>Promised by {day}</source>
        <translation>Versprochen bis {day}</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Bis {day}</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Schriftlich</translation>
    </message>
    <message>
        <source>Answer by {day}</source>
        <translation>Antwort bis {day}</translation>
    </message>
    <message>
        <source>Write again later</source>
        <translation>Später wieder melden</translation>
    </message>
    <message>
        <source>Others are still to be interviewed</source>
        <translation>Es folgen noch andere Gespräche</translation>
    </message>
    <message>
        <source>Wait until they get in touch</source>
        <translation>Warten, bis sie sich melden</translation>
    </message>
</context>
<context>
    <name>AnswersDialog</name>
    <message>
        <source>What they answered</source>
        <extracomment>Lines of a mail that are shown at least.</extracomment>
        <translation>Was sie geantwortet haben</translation>
    </message>
    <message>
        <source>The last mail of each application. Tick what was read rightly.</source>
        <translation>Die letzte Mail jeder Bewerbung. Kreuze an, was richtig gelesen wurde.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alle ankreuzen</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Keine ankreuzen</translation>
    </message>
    <message>
        <source>Fill in the &amp;form…</source>
        <translation>Ins &amp;Formular übernehmen…</translation>
    </message>
    <message>
        <source>The mail</source>
        <translation>Die Mail</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Kein Betreff</translation>
    </message>
    <message>
        <source>Take over answers</source>
        <translation>Antworten übernehmen</translation>
    </message>
    <message>
        <source>These mails are gone.</source>
        <translation>Diese Mails sind nicht mehr da.</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Callback is already running with this data; look for its window.</source>
        <translation>Callback läuft schon mit diesen Daten; sieh nach seinem Fenster.</translation>
    </message>
    <message>
        <source>Callback cannot start</source>
        <extracomment>Errors that trying again does not change.</extracomment>
        <translation>Callback kann nicht starten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Something in Callback is broken, so it could not start. What you saved is kept. A report helps to fix it. It names places in the source code and contains none of your data.</source>
        <translation>In Callback ist etwas defekt, deshalb konnte es nicht starten. Was du gespeichert hast, bleibt erhalten. Ein Bericht hilft, den Fehler zu beheben. Er nennt Stellen im Quelltext und enthält keine deiner Daten.</translation>
    </message>
    <message>
        <source>Callback is not running with this data.</source>
        <extracomment>Seconds that the program is given to close the store and end.</extracomment>
        <translation>Callback läuft nicht mit diesen Daten.</translation>
    </message>
    <message>
        <source>Callback does not end. Close it by hand.</source>
        <translation>Callback beendet sich nicht. Schließe es von Hand.</translation>
    </message>
</context>
<context>
    <name>AppController</name>
    <message>
        <source>Checking your data…</source>
        <extracomment>Days between checks of the whole store, with its indexes.</extracomment>
        <translation>Deine Daten werden geprüft…</translation>
    </message>
    <message>
        <source>Working on your data…</source>
        <translation>Deine Daten werden bearbeitet…</translation>
    </message>
</context>
<context>
    <name>ApplicationActions</name>
    <message>
        <source>Mark step as done</source>
        <translation>Schritt als erledigt markieren</translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <translation>Erledigt: {step}</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Put off until {day}</source>
        <translation>Verschoben bis {day}</translation>
    </message>
    <message>
        <source>Change state</source>
        <translation>Stand ändern</translation>
    </message>
    <message>
        <source>Marked as {state}</source>
        <translation>Neuer Stand: {state}</translation>
    </message>
    <message>
        <source>{company} deleted</source>
        <translation>{company} gelöscht</translation>
    </message>
    <message>
        <source>Delete application</source>
        <translation>Bewerbung löschen</translation>
    </message>
</context>
<context>
    <name>ApplicationCommands</name>
    <message>
        <source>{menu}: {command}</source>
        <translation>{menu}: {command}</translation>
    </message>
</context>
<context>
    <name>ApplicationDialog</name>
    <message>
        <source>Edit application</source>
        <translation>Bewerbung bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>As usual in the country</source>
        <translation>Wie im Land üblich</translation>
    </message>
    <message>
        <source>Only where an agency is in between</source>
        <translation>Nur wenn eine Vermittlung dazwischen ist</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Antwort bis</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>I &amp;work there already</source>
        <translation>Ich arbeite &amp;dort schon</translation>
    </message>
    <message>
        <source>They asked for no p&amp;hone calls</source>
        <translation>Bitte k&amp;eine Anrufe</translation>
    </message>
    <message>
        <source>They asked not to &amp;be contacted at all</source>
        <translation>&amp;Gar kein Kontakt gewünscht</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Stelle</translation>
    </message>
    <message>
        <source>&amp;Kind of role</source>
        <translation>A&amp;rt der Stelle</translation>
    </message>
    <message>
        <source>Coun&amp;try</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>Reg&amp;ion</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>Letters &amp;in</source>
        <translation>S&amp;prache der Schreiben</translation>
    </message>
    <message>
        <source>&amp;Agency</source>
        <translation>&amp;Vermittlung</translation>
    </message>
    <message>
        <source>&amp;Posting</source>
        <translation>A&amp;nzeige</translation>
    </message>
    <message>
        <source>Job pag&amp;e</source>
        <translation>&amp;Karriereseite</translation>
    </message>
    <message>
        <source>&amp;Found through</source>
        <translation>Gefunden &amp;über</translation>
    </message>
    <message>
        <source>&amp;Salary</source>
        <translation>Ge&amp;halt</translation>
    </message>
    <message>
        <source>Applie&amp;d</source>
        <translation>&amp;Beworben</translation>
    </message>
    <message>
        <source>Applications close</source>
        <translation>Bewerbungsschluss</translation>
    </message>
    <message>
        <source>Another &amp;offer</source>
        <translation>&amp;Anderes Angebot</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>No&amp;tizen</translation>
    </message>
    <message>
        <source>Whole country</source>
        <translation>Ganzes Land</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>wird geprüft…</translation>
    </message>
    <message>
        <source>readable</source>
        <translation>lesbar</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>{when}
{contents}</source>
        <translation>{when}
{contents}</translation>
    </message>
    <message>
        <source>{when} — {state}
{contents}</source>
        <translation>{when} — {state}
{contents}</translation>
    </message>
</context>
<context>
    <name>BackupNotice</name>
    <message>
        <source>Backup restored</source>
        <translation>Sicherung wiederhergestellt</translation>
    </message>
    <message>
        <source>The backup is restored. The data from before is kept as “{name}”.</source>
        <translation>Die Sicherung ist wiederhergestellt. Die Daten von vorher bleiben als „{name}“ erhalten.</translation>
    </message>
    <message>
        <source>Backup failed</source>
        <translation>Sicherung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
</context>
<context>
    <name>BackupScheduler</name>
    <message>
        <source>The backup could not be made. Check that the disk has room and can be written to.</source>
        <extracomment>In the data directory. Time from a change to its backup. Longest wait for a cancelled backup when the program quits.</extracomment>
        <translation>Die Sicherung konnte nicht erstellt werden. Prüfe, ob der Datenträger Platz hat und beschreibbar ist.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>The backup is made, but not its second copy. {reason}</source>
        <translation>Die Sicherung ist erstellt, ihre zweite Kopie aber nicht. {reason}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>beim Start</translation>
    </message>
    <message>
        <source>after changes</source>
        <translation>nach Änderungen</translation>
    </message>
    <message>
        <source>before quitting</source>
        <translation>vor dem Beenden</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>vor einer Aktualisierung</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>vor einem Import</translation>
    </message>
    <message>
        <source>after deleting a person</source>
        <translation>nach dem Löschen einer Person</translation>
    </message>
    <message>
        <source>before restoring</source>
        <translation>vor dem Wiederherstellen</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>auf Wunsch</translation>
    </message>
    <message>
        <source>{counts}, newest of {day}</source>
        <translation>{counts}, neueste vom {day}</translation>
    </message>
</context>
<context>
    <name>BackupsGroup</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Callback backs up automatically: at the start, half an hour after a change, before it quits, and before an update or a restore. Each backup is read back and compared. Older backups are thinned out to one a day, a week and a month.</source>
        <translation>Callback sichert automatisch: beim Start, eine halbe Stunde nach einer Änderung, vor dem Beenden und vor einer Aktualisierung oder Wiederherstellung. Jede Sicherung wird zurückgelesen und verglichen. Ältere werden ausgedünnt, auf eine je Tag, Woche und Monat.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation>Fortschritt der Sicherung</translation>
    </message>
    <message>
        <source>Last verified backup: {age}.</source>
        <translation>Letzte geprüfte Sicherung: {age}.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message>
        <source>Last verified backup: {age}. {backups} kept.</source>
        <translation>Letzte geprüfte Sicherung: {age}. Vorhanden: {backups}.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Banners</name>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message numerus="yes">
        <source>%n notices</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BehindDialog</name>
    <message>
        <source>Applications</source>
        <translation>Bewerbungen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>Bin</name>
    <message>
        <source>Application</source>
        <translation>Bewerbung</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Question they asked</source>
        <translation>Gestellte Frage</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Document you sent</source>
        <translation>Verschicktes Dokument</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>Page check</source>
        <translation>Seitenprüfung</translation>
    </message>
    <message>
        <source>Letter template</source>
        <translation>Vorlage für Schreiben</translation>
    </message>
    <message>
        <source>{kind}: {about}</source>
        <translation>{kind}: {about}</translation>
    </message>
    <message>
        <source>{company}, {role}</source>
        <translation>{company}, {role}</translation>
    </message>
    <message>
        <source>Deleted {when}</source>
        <translation>Gelöscht {when}</translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message>
        <source>Deleted, latest first</source>
        <translation>Gelöscht, neueste zuerst</translation>
    </message>
    <message>
        <source>Nothing is in the bin</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>What you delete stays here for 30 days, so that you can restore it.</source>
        <translation>Was du löschst, bleibt 30 Tage hier, damit du es wiederherstellen kannst.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Delete for good…</source>
        <translation>&amp;Endgültig löschen…</translation>
    </message>
    <message>
        <source>&amp;Empty bin…</source>
        <translation>&amp;Papierkorb leeren…</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>Restored: {what}</source>
        <translation>Wiederhergestellt: {what}</translation>
    </message>
    <message>
        <source>Restore from the bin</source>
        <translation>Aus dem Papierkorb wiederherstellen</translation>
    </message>
    <message>
        <source>Delete for good?</source>
        <translation>Endgültig löschen?</translation>
    </message>
    <message>
        <source>“{what}” will be deleted for good. This cannot be undone, and neither can your earlier changes in this session. Backups made before still contain it.</source>
        <translation>„{what}“ wird endgültig gelöscht. Das lässt sich nicht rückgängig machen, und auch deine früheren Änderungen dieser Sitzung nicht mehr. Ältere Sicherungen enthalten es weiterhin.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Empty the bin?</source>
        <translation>Papierkorb leeren?</translation>
    </message>
    <message numerus="yes">
        <source>Items that will be deleted for good: %n. This cannot be undone, and neither can your earlier changes in this session. Backups made before still contain them.</source>
        <translation>
            <numerusform>%n Eintrag wird endgültig gelöscht. Das lässt sich nicht rückgängig machen, und auch deine früheren Änderungen dieser Sitzung nicht mehr. Ältere Sicherungen enthalten ihn weiterhin.</numerusform>
            <numerusform>%n Einträge werden endgültig gelöscht. Das lässt sich nicht rückgängig machen, und auch deine früheren Änderungen dieser Sitzung nicht mehr. Ältere Sicherungen enthalten sie weiterhin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty bin</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Bewerbung</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Noch</translation>
    </message>
    <message>
        <source>What you delete can be restored from here for 30 days.</source>
        <translation>Was du löschst, lässt sich 30 Tage lang von hier wiederherstellen.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Return or a double click opens the card, too</source>
        <translation>Auch die Eingabetaste oder ein Doppelklick öffnet die Karte</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
    <message>
        <source>Ctrl+Shift with an arrow moves the card, too</source>
        <translation>Auch Strg+Umschalt und ein Pfeil verschieben die Karte</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Interview</source>
        <extracomment>The type of a dragged card; its data is the id of the application. The width of a card&apos;s text with which it has a tile, with a font of 9 pt.</extracomment>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>interview {day}</source>
        <translation>Gespräch {day}</translation>
    </message>
</context>
<context>
    <name>BoardColumn</name>
    <message>
        <source>{column}, {count}</source>
        <translation>{column}, {count}</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
</context>
<context>
    <name>BulkActions</name>
    <message>
        <source>Put off</source>
        <extracomment>Up to so many applications are changed at once, which takes less than half a second: each takes some 6 ms. Applications of a part, between which the window reacts.</extracomment>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>None of these has a step that is due.</source>
        <translation>Davon hat keine einen fälligen Schritt.</translation>
    </message>
    <message>
        <source>Close applications</source>
        <translation>Bewerbungen abschließen</translation>
    </message>
    <message>
        <source>These are closed already.</source>
        <translation>Diese sind schon abgeschlossen.</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Only applications that are waiting can be put on hold.</source>
        <translation>Nur Bewerbungen, die auf Antwort warten, lassen sich zurückstellen.</translation>
    </message>
    <message>
        <source>Delete applications</source>
        <translation>Bewerbungen löschen</translation>
    </message>
    <message>
        <source>These are deleted already.</source>
        <translation>Diese sind schon gelöscht.</translation>
    </message>
    <message>
        <source>1 step put off until {day}</source>
        <translation>1 Schritt verschoben bis {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n steps put off until {day}</source>
        <translation>
            <numerusform>%n Schritt verschoben bis {day}</numerusform>
            <numerusform>%n Schritte verschoben bis {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>1 application closed</source>
        <translation>1 Bewerbung abgeschlossen</translation>
    </message>
    <message numerus="yes">
        <source>%n applications closed</source>
        <translation>
            <numerusform>%n Bewerbung abgeschlossen</numerusform>
            <numerusform>%n Bewerbungen abgeschlossen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 application put on hold</source>
        <translation>1 Bewerbung zurückgestellt</translation>
    </message>
    <message numerus="yes">
        <source>%n applications put on hold</source>
        <translation>
            <numerusform>%n Bewerbung zurückgestellt</numerusform>
            <numerusform>%n Bewerbungen zurückgestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>1 application deleted</source>
        <translation>1 Bewerbung gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%n applications deleted</source>
        <translation>
            <numerusform>%n Bewerbung gelöscht</numerusform>
            <numerusform>%n Bewerbungen gelöscht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkPanel</name>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Clear selection (Esc)</source>
        <translation>Auswahl aufheben (Esc)</translation>
    </message>
    <message>
        <source>1 application selected</source>
        <translation>1 Bewerbung ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%n applications selected</source>
        <translation>
            <numerusform>%n Bewerbung ausgewählt</numerusform>
            <numerusform>%n Bewerbungen ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
</context>
<context>
    <name>CalendarFolder</name>
    <message>
        <source>The calendar’s folder “{folder}” is not there now. The calendar is written again when it is.</source>
        <extracomment>Time from a change to its writing, in which further changes may come. Longest wait for a folder that does not answer when the program quits, twice. Interviews begun so long ago are still in the calendar.</extracomment>
        <translation>Der Ordner „{folder}“ des Kalenders ist gerade nicht da. Sobald er es ist, wird der Kalender wieder geschrieben.</translation>
    </message>
    <message>
        <source>The calendar in “{folder}” could not be written. It is tried again after the next change.</source>
        <translation>Der Kalender in „{folder}“ konnte nicht geschrieben werden. Nach der nächsten Änderung wird es noch einmal versucht.</translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message>
        <source>Callback</source>
        <extracomment>Steps without anything to do.</extracomment>
        <translation>Callback</translation>
    </message>
    <message>
        <source>{company}: answer promised</source>
        <translation>{company}: Antwort versprochen</translation>
    </message>
    <message>
        <source>{company}: {what}</source>
        <translation>{company}: {what}</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>CardTexts</name>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Call instead</source>
        <translation>Stattdessen anrufen</translation>
    </message>
    <message>
        <source>Write instead</source>
        <translation>Stattdessen schreiben</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Seit {day}</translation>
    </message>
    <message>
        <source>interviewed {when}</source>
        <translation>Gespräch war {when}</translation>
    </message>
    <message>
        <source>interview {when}</source>
        <translation>Gespräch {when}</translation>
    </message>
    <message>
        <source>promised {day}</source>
        <translation>versprochen {day}</translation>
    </message>
    <message>
        <source>thanked {done} of {all}</source>
        <translation>bedankt {done} von {all}</translation>
    </message>
    <message>
        <source>Due since {day}.</source>
        <translation>Fällig seit {day}.</translation>
    </message>
    <message>
        <source>{why} One message is enough: name each role in it.</source>
        <translation>{why} Eine Nachricht genügt: Nenne darin jede Stelle.</translation>
    </message>
    <message>
        <source>An offer. Congratulations! {why}</source>
        <translation>Ein Angebot. Herzlichen Glückwunsch! {why}</translation>
    </message>
    <message>
        <source>{why} Do not give notice before you have it in writing.</source>
        <translation>{why} Kündige nicht, bevor du es schriftlich hast.</translation>
    </message>
</context>
<context>
    <name>CharsetChoice</name>
    <message>
        <source>&amp;Encoding of “{name}”</source>
        <translation>Kodierung &amp;von „{name}“</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation>Unicode (UTF-16)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, high byte first)</source>
        <translation>Unicode (UTF-16, höheres Byte zuerst)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>Westeuropäisch (Windows-1252)</translation>
    </message>
    <message>
        <source>Western European (Macintosh)</source>
        <translation>Westeuropäisch (Macintosh)</translation>
    </message>
    <message>
        <source>Western European (DOS, 850)</source>
        <translation>Westeuropäisch (DOS, 850)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Mitteleuropäisch (Windows-1250)</translation>
    </message>
    <message>
        <source>Central European (ISO 8859-2)</source>
        <translation>Mitteleuropäisch (ISO 8859-2)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Kyrillisch (Windows-1251)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>Griechisch (Windows-1253)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>Türkisch (Windows-1254)</translation>
    </message>
    <message>
        <source>Japanese (Shift-JIS)</source>
        <translation>Japanisch (Shift-JIS)</translation>
    </message>
    <message>
        <source>Chinese (GB 18030)</source>
        <translation>Chinesisch (GB 18030)</translation>
    </message>
    <message>
        <source>Korean (EUC-KR)</source>
        <translation>Koreanisch (EUC-KR)</translation>
    </message>
    <message>
        <source>As “{encoding}” it is no table.</source>
        <translation>Als „{encoding}“ ist es keine Tabelle.</translation>
    </message>
    <message>
        <source>It reads: {words}</source>
        <translation>Gelesen wird: {words}</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: {chart}</source>
        <translation>Kopieren: {chart}</translation>
    </message>
    <message>
        <source>Hide table</source>
        <translation>Tabelle ausblenden</translation>
    </message>
    <message>
        <source>Show table</source>
        <translation>Tabelle zeigen</translation>
    </message>
    <message>
        <source>As picture</source>
        <translation>Als Bild</translation>
    </message>
    <message>
        <source>As table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>Bild kopiert</translation>
    </message>
    <message>
        <source>Table copied</source>
        <translation>Tabelle kopiert</translation>
    </message>
    <message>
        <source>Text copied</source>
        <translation>Text kopiert</translation>
    </message>
</context>
<context>
    <name>ChooseApplication</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>A new application</source>
        <translation>Eine neue Bewerbung</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Bewerbung</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Which application is it about?</source>
        <translation>Um welche Bewerbung geht es?</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>CloseMenu</name>
    <message>
        <source>&amp;Close</source>
        <extracomment>Companies that are named.</extracomment>
        <translation>&amp;Abschließen</translation>
    </message>
    <message>
        <source>I stopped waiting</source>
        <translation>Ich warte nicht mehr</translation>
    </message>
    <message>
        <source>I withdrew</source>
        <translation>Ich habe zurückgezogen</translation>
    </message>
</context>
<context>
    <name>CloseToTray</name>
    <message>
        <source>{name} stays in the tray</source>
        <extracomment>Setting key: closing to the tray was explained. Setting key: what closing does where there is no tray. A minimised program keeps reminding. Time in ms after which a desktop has minimised the window, if it can.</extracomment>
        <translation>{name} bleibt im Infobereich</translation>
    </message>
    <message>
        <source>It reminds you when a step is due. Quit from its menu to end it.</source>
        <translation>Es erinnert dich, wenn ein Schritt fällig ist. Beenden kannst du es über sein Menü.</translation>
    </message>
</context>
<context>
    <name>CollapsibleText</name>
    <message>
        <source>Show all</source>
        <extracomment>Maximum of characters shown: a label lays out its whole text on every resize, which takes a second for half a million.</extracomment>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>This text is very long. Edit it to see the rest.</source>
        <translation>Dieser Text ist sehr lang. Bearbeite ihn, um den Rest zu sehen.</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>Which column of “{name}” is what?</source>
        <translation>Welche Spalte von „{name}“ ist was?</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Day first: 3/4 is 3 April</source>
        <translation>Tag zuerst: 3/4 ist der 3. April</translation>
    </message>
    <message>
        <source>Month first: 3/4 is 4 March</source>
        <translation>Monat zuerst: 3/4 ist der 4. März</translation>
    </message>
    <message>
        <source>&amp;Order of dates</source>
        <translation>&amp;Reihenfolge im Datum</translation>
    </message>
    <message>
        <source>Choose the column with the company.</source>
        <translation>Wähle die Spalte mit der Firma.</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Stelle</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>S&amp;tand</translation>
    </message>
    <message>
        <source>&amp;Applied on</source>
        <translation>Bewor&amp;ben am</translation>
    </message>
    <message>
        <source>Intervie&amp;wer</source>
        <translation>&amp;Gespräch mit</translation>
    </message>
    <message>
        <source>Con&amp;tact</source>
        <translation>Ans&amp;prechperson</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>E-&amp;Mail</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>Te&amp;lefon</translation>
    </message>
    <message>
        <source>They answere&amp;d on</source>
        <translation>&amp;Antwort am</translation>
    </message>
    <message>
        <source>Salar&amp;y</source>
        <translation>Ge&amp;halt</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>Lin&amp;k</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notizen</translation>
    </message>
    <message>
        <source>&amp;Interview</source>
        <translation>Gesprä&amp;ch</translation>
    </message>
    <message>
        <source>Interview {number}</source>
        <translation>Gespräch {number}</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Spalte {number}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Keeps your interviews, says what the silence most likely means, and plans the next step and its date.</source>
        <extracomment>Characters of the line of `--add`. It must fit into a message to the running program. What `--show` can show: a page, and the wizard. Translates a text of a context.</extracomment>
        <translation>Behält deine Bewerbungen im Blick, sagt, was das Schweigen am wahrscheinlichsten bedeutet, und plant den nächsten Schritt und seinen Tag.</translation>
    </message>
    <message>
        <source>usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>import these files and folders, in the running program if there is one; nothing is stored before you have seen what is in them</source>
        <translation>diese Dateien und Ordner importieren, im laufenden Programm, wenn es eines gibt; gespeichert wird erst, wenn du gesehen hast, was darin ist</translation>
    </message>
    <message>
        <source>options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>delete everything without asking</source>
        <translation>alles löschen, ohne zu fragen</translation>
    </message>
    <message>
        <source>show this help and exit</source>
        <translation>diese Hilfe zeigen und beenden</translation>
    </message>
    <message>
        <source>show the version and exit</source>
        <translation>die Version zeigen und beenden</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>ORDNER</translation>
    </message>
    <message>
        <source>keep the data there (made if missing)</source>
        <translation>die Daten dort halten (wird angelegt, wenn es fehlt)</translation>
    </message>
    <message>
        <source>start in the tray, without a window</source>
        <translation>im Infobereich starten, ohne Fenster</translation>
    </message>
    <message>
        <source>pretend it is this local time (2026-03-27T09:00) and run on from there: for pictures, tests and looking ahead</source>
        <translation>so tun, als sei es diese Ortszeit (2026-03-27T09:00), und von da an weiterlaufen: für Bilder, Tests und den Blick voraus</translation>
    </message>
    <message>
        <source>LINE</source>
        <translation>ZEILE</translation>
    </message>
    <message>
        <source>open the form to add an application, in the running program if there is one; the line fills it in: &apos;Bluefin, sales manager, yesterday 11:00, Priya and Tom, call by Friday&apos;</source>
        <translation>das Formular für eine Bewerbung öffnen, im laufenden Programm, wenn es eines gibt; die Zeile füllt es aus: &apos;Bluefin, Vertriebsleitung, gestern 11:00, Priya und Tom&apos;</translation>
    </message>
    <message>
        <source>show what to do today, or ask what to do in the step that is due first, in the running program if there is one</source>
        <translation>zeigen, was heute zu tun ist, oder fragen, was beim zuerst fälligen Schritt zu tun ist, im laufenden Programm, falls es eines gibt</translation>
    </message>
    <message>
        <source>look around with an example; nothing is kept</source>
        <translation>mit einem Beispiel umsehen; nichts wird gespeichert</translation>
    </message>
    <message>
        <source>save a picture of each page and dialog there, light and dark, and exit</source>
        <translation>dort ein Bild jeder Seite und jedes Dialogs speichern, hell und dunkel, und beenden</translation>
    </message>
    <message>
        <source>check that the installation is complete and works</source>
        <translation>prüfen, ob die Installation vollständig ist und funktioniert</translation>
    </message>
    <message>
        <source>end the running program and wait until it has ended; exits with 1 if none is running</source>
        <translation>das laufende Programm beenden und warten, bis es beendet ist; endet mit 1, wenn keines läuft</translation>
    </message>
    <message>
        <source>delete all data with the backups beside them, after asking, and exit</source>
        <translation>alle Daten mit den Sicherungen daneben löschen, nach einer Frage, und beenden</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Add application…</source>
        <translation>Bewerbung hinzufügen…</translation>
    </message>
    <message>
        <source>Add in one line…</source>
        <translation>In einer Zeile hinzufügen…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>Doppelte suchen…</translation>
    </message>
    <message>
        <source>Search everything…</source>
        <translation>Alles durchsuchen…</translation>
    </message>
    <message>
        <source>Search this page</source>
        <translation>Diese Seite durchsuchen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>About Callback</source>
        <translation>Über Callback</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Rückgängig: {step}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Wiederholen: {step}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>&amp;Type “{word}” to go on</source>
        <translation>&amp;Gib „{word}“ ein, um fortzufahren</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Log contact</source>
        <translation>Kontakt eintragen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Kontakt bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>I did</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>They did</source>
        <translation>Der Arbeitgeber</translation>
    </message>
    <message>
        <source>Who wrote or ca&amp;lled</source>
        <translation>Wer sich &amp;gemeldet hat</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Wann</translation>
    </message>
    <message>
        <source>W&amp;hat for</source>
        <translation>W&amp;ofür</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>W&amp;eg</translation>
    </message>
    <message>
        <source>Wh&amp;o</source>
        <translation>&amp;Mit wem</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Betreff</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>A&amp;nswer to</source>
        <translation>Antwort &amp;auf</translation>
    </message>
    <message>
        <source>New &amp;promise</source>
        <translation>Neues &amp;Versprechen</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>Nichts Bestimmtes</translation>
    </message>
    <message>
        <source>{kind}, {people}, {day}</source>
        <translation>{kind}, {people}, {day}</translation>
    </message>
    <message>
        <source>{kind}, {day}</source>
        <translation>{kind}, {day}</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>in %Ln Tag</numerusform>
            <numerusform>in %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln weeks</source>
        <translation>
            <numerusform>in %Ln Woche</numerusform>
            <numerusform>in %Ln Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks ago</source>
        <translation>
            <numerusform>vor %Ln Woche</numerusform>
            <numerusform>vor %Ln Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln months</source>
        <translation>
            <numerusform>in %Ln Monat</numerusform>
            <numerusform>in %Ln Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months ago</source>
        <translation>
            <numerusform>vor %Ln Monat</numerusform>
            <numerusform>vor %Ln Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln months</source>
        <translation>
            <numerusform>Alle %Ln Monate</numerusform>
            <numerusform>Alle %Ln Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <translation>
            <numerusform>noch %Ln</numerusform>
            <numerusform>noch %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation>
            <numerusform>%Ln Woche</numerusform>
            <numerusform>%Ln Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 Wort</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>1 paragraph</source>
        <translation>1 Absatz</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraphs</source>
        <translation>
            <numerusform>%Ln Absatz</numerusform>
            <numerusform>%Ln Absätze</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 application</source>
        <translation>1 Bewerbung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln applications</source>
        <translation>
            <numerusform>%Ln Bewerbung</numerusform>
            <numerusform>%Ln Bewerbungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do today</source>
        <translation>Heute ist nichts zu tun</translation>
    </message>
    <message>
        <source>One thing for today</source>
        <translation>Eine Sache für heute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things for today</source>
        <translation>
            <numerusform>%Ln Ding für heute</numerusform>
            <numerusform>%Ln Dinge für heute</numerusform>
        </translation>
    </message>
    <message>
        <source>All else can wait.</source>
        <translation>Alles andere kann warten.</translation>
    </message>
    <message>
        <source>There is one thing to do besides.</source>
        <translation>Außerdem ist eine Sache zu tun.</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln things to do besides.</source>
        <translation>
            <numerusform>Außerdem ist %Ln Ding zu tun.</numerusform>
            <numerusform>Außerdem sind %Ln Dinge zu tun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applied (%Ln)</source>
        <translation>
            <numerusform>Beworben (%Ln)</numerusform>
            <numerusform>Beworben (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interviewing (%Ln)</source>
        <translation>
            <numerusform>Im Gespräch (%Ln)</numerusform>
            <numerusform>Im Gespräch (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting (%Ln)</source>
        <translation>
            <numerusform>Warten (%Ln)</numerusform>
            <numerusform>Warten (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On hold (%Ln)</source>
        <translation>
            <numerusform>Zurückgestellt (%Ln)</numerusform>
            <numerusform>Zurückgestellt (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closed (%Ln)</source>
        <translation>
            <numerusform>Abgeschlossen (%Ln)</numerusform>
            <numerusform>Abgeschlossen (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Job pages to look at (%Ln)</source>
        <translation>
            <numerusform>Karriereseiten, die anzusehen sind (%Ln)</numerusform>
            <numerusform>Karriereseiten, die anzusehen sind (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applications without an interview (%Ln)</source>
        <translation>
            <numerusform>Bewerbungen ohne Gespräch (%Ln)</numerusform>
            <numerusform>Bewerbungen ohne Gespräch (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>{step} for both interviews</source>
        <translation>{step}, für beide Gespräche</translation>
    </message>
    <message numerus="yes">
        <source>{step} for %Ln interviews</source>
        <translation>
            <numerusform>{step}, für %Ln Gespräch</numerusform>
            <numerusform>{step}, für %Ln Gespräche</numerusform>
        </translation>
    </message>
    <message>
        <source>{step}, for both roles</source>
        <translation>{step}, für beide Stellen</translation>
    </message>
    <message numerus="yes">
        <source>{step}, for %Ln roles</source>
        <translation>
            <numerusform>{step}, für %Ln Stelle</numerusform>
            <numerusform>{step}, für %Ln Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 contact</source>
        <translation>1 Kontakt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln Kontakt</numerusform>
            <numerusform>%Ln Kontakte</numerusform>
        </translation>
    </message>
    <message>
        <source>1 backup</source>
        <translation>1 Sicherung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups</source>
        <translation>
            <numerusform>%Ln Sicherung</numerusform>
            <numerusform>%Ln Sicherungen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln working days</source>
        <translation>
            <numerusform>%Ln Arbeitstag</numerusform>
            <numerusform>%Ln Arbeitstage</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>Noch 1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days left</source>
        <translation>
            <numerusform>Noch %Ln Tag</numerusform>
            <numerusform>Noch %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>You have a follow-up due</source>
        <translation>Eine Nachfrage ist fällig</translation>
    </message>
    <message numerus="yes">
        <source>You have %Ln follow-ups due</source>
        <translation>
            <numerusform>%Ln Nachfrage ist fällig</numerusform>
            <numerusform>%Ln Nachfragen sind fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %Ln things to write down</source>
        <translation>
            <numerusform>Du hast %Ln Sache aufzuschreiben</numerusform>
            <numerusform>Du hast %Ln Dinge aufzuschreiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How did %Ln interviews go?</source>
        <translation>
            <numerusform>Wie war %Ln Gespräch?</numerusform>
            <numerusform>Wie waren %Ln Gespräche?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashHandler</name>
    <message>
        <source>Something went wrong</source>
        <extracomment>Part of Qt&apos;s message before it ends the program because it cannot draw. Parts of harmless messages: about what Qt&apos;s offscreen platform lacks, and about a screen reader that asks for an element of a window that has just closed.</extracomment>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Callback has a bug. What you saved is safe.</source>
        <translation>Callback hat einen Fehler. Was du gespeichert hast, ist sicher.</translation>
    </message>
    <message>
        <source>You can go on. If it happens again, a report helps to fix it. It names places in the source code and contains none of your data.</source>
        <translation>Du kannst weitermachen. Passiert es wieder, hilft ein Bericht, den Fehler zu beheben. Er nennt Stellen im Quelltext und enthält keine deiner Daten.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>My data</source>
        <translation>Meine Daten</translation>
    </message>
    <message>
        <source>Everything you enter stays in one file on this computer. The program opens no network connection.</source>
        <translation>Alles, was du eingibst, bleibt in einer Datei auf diesem Computer. Das Programm baut keine Netzwerkverbindung auf.</translation>
    </message>
    <message>
        <source>This is an example, so there is nothing to back up.</source>
        <translation>Das ist ein Beispiel, hier gibt es nichts zu sichern.</translation>
    </message>
    <message>
        <source>If the search misses something</source>
        <translation>Wenn die Suche etwas nicht findet</translation>
    </message>
    <message>
        <source>The window closes meanwhile, and opens again once the index is rebuilt.</source>
        <translation>Das Fenster schließt sich solange und öffnet sich wieder, wenn der Index neu aufgebaut ist.</translation>
    </message>
    <message>
        <source>Rebuild the search index</source>
        <translation>Suchindex neu aufbauen</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose from a calendar</source>
        <extracomment>The day with the widest text in the field. Reasons of losing the focus for a while only.</extracomment>
        <translation>Aus einem Kalender wählen</translation>
    </message>
    <message>
        <source>{day} is a {weekday}. Change one of the two.</source>
        <translation>{day} ist ein {weekday}. Ändere eins von beiden.</translation>
    </message>
    <message>
        <source>Is it {one} or {other}?</source>
        <translation>Ist {one} oder {other} gemeint?</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Diesen Tag gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such time. Type it as 14:30 or 2:30pm.</source>
        <translation>Diese Zeit gibt es nicht. Gib sie als 14:30 ein.</translation>
    </message>
    <message>
        <source>{day} · {relative}</source>
        <translation>{day} · {relative}</translation>
    </message>
    <message>
        <source>This is too early. Type {day} or later.</source>
        <translation>Das ist zu früh. Gib {day} oder später ein.</translation>
    </message>
    <message>
        <source>Type a day, such as 24 Mar, tue or tomorrow.</source>
        <translation>Gib einen Tag ein, etwa 24.3., Di oder morgen.</translation>
    </message>
</context>
<context>
    <name>DatePicker</name>
    <message>
        <source>Remind me later</source>
        <translation>Später erinnern</translation>
    </message>
    <message>
        <source>&amp;Day to be reminded</source>
        <translation>&amp;Tag der Erinnerung</translation>
    </message>
    <message>
        <source>Day to be reminded</source>
        <translation>Tag der Erinnerung</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Verschieben</translation>
    </message>
</context>
<context>
    <name>DateTimeField</name>
    <message>
        <source>Type a day and a time, such as 24 Mar 14:30.</source>
        <translation>Gib Tag und Uhrzeit ein, etwa 24.3. 14:30.</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>ddd d MMMM yyyy</source>
        <translation>ddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <extracomment>A date. Keep ddd (Tue), d and MMMM (November) or MMM; change their order and the signs.</extracomment>
        <translation>ddd, d. MMMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>MMMM</source>
        <translation>MMMM</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>{relative} · {day}</source>
        <translation>{relative} · {day}</translation>
    </message>
    <message>
        <source>{when}, {time}</source>
        <translation>{when}, {time}</translation>
    </message>
</context>
<context>
    <name>DayButton</name>
    <message>
        <source>Put off until</source>
        <translation>Verschieben bis</translation>
    </message>
    <message>
        <source>Put off: {step}</source>
        <translation>Verschieben: {step}</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>That wa&amp;s on</source>
        <translation>&amp;Das war am</translation>
    </message>
    <message>
        <source>This is in the future.</source>
        <translation>Das liegt in der Zukunft.</translation>
    </message>
</context>
<context>
    <name>DebriefDialog</name>
    <message>
        <source>How did it go at {company}?</source>
        <translation>Wie war es bei {company}?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>What troubles them</source>
        <translation>Was ihnen Sorgen macht</translation>
    </message>
    <message>
        <source>Your idea about it</source>
        <translation>Deine Idee dazu</translation>
    </message>
    <message>
        <source>Anoth&amp;er problem</source>
        <translation>Noch ein Pro&amp;blem</translation>
    </message>
    <message>
        <source>Say what the problem is.</source>
        <translation>Schreib, was das Problem ist.</translation>
    </message>
    <message>
        <source>What they asked</source>
        <translation>Was sie gefragt haben</translation>
    </message>
    <message>
        <source>What you answered</source>
        <translation>Was du geantwortet hast</translation>
    </message>
    <message>
        <source>&amp;Another question</source>
        <translation>Noch eine &amp;Frage</translation>
    </message>
    <message>
        <source>Say what they asked.</source>
        <translation>Schreib, was sie gefragt haben.</translation>
    </message>
    <message>
        <source>You get them back before the next interview.</source>
        <translation>Vor dem nächsten Gespräch bekommst du sie wieder.</translation>
    </message>
    <message>
        <source>{interview}, {day}. What you write now is what your letters can build on.</source>
        <translation>{interview}, {day}. Was du jetzt aufschreibst, hilft deinen Schreiben.</translation>
    </message>
    <message>
        <source>With wh&amp;om</source>
        <translation>&amp;Mit wem</translation>
    </message>
    <message>
        <source>What did they &amp;promise?</source>
        <translation>Ihr &amp;Versprechen</translation>
    </message>
    <message>
        <source>Pro&amp;blems they raised</source>
        <translation>&amp;Angesprochene Probleme</translation>
    </message>
    <message>
        <source>&amp;Questions they asked</source>
        <translation>&amp;Gestellte Fragen</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>&amp;Notizen</translation>
    </message>
    <message>
        <source>Write down how it went</source>
        <translation>Aufschreiben, wie es war</translation>
    </message>
</context>
<context>
    <name>DeleteEverything</name>
    <message>
        <source>There is nothing of Callback in “{directory}”.</source>
        <translation>In „{directory}“ ist nichts von Callback.</translation>
    </message>
    <message>
        <source>Callback is running with this data. Quit it first, then try again.</source>
        <translation>Callback läuft mit diesen Daten. Beende es und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>löschen</translation>
    </message>
    <message>
        <source>Type “{word}” to delete all of this for good: </source>
        <translation>Gib „{word}“ ein, um all das endgültig zu löschen: </translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>This could not be deleted: {names}. Delete it by hand.</source>
        <translation>Das konnte nicht gelöscht werden: {names}. Lösche es von Hand.</translation>
    </message>
    <message>
        <source>Everything is deleted. Copies you made elsewhere stay: they are for you to delete.</source>
        <translation>Alles ist gelöscht. Kopien, die du anderswo gemacht hast, bleiben: Die löschst du selbst.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>This is deleted for good:</source>
        <translation>Das wird endgültig gelöscht:</translation>
    </message>
</context>
<context>
    <name>DeleteGroup</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Erase one person for good…</source>
        <translation>Eine Person restlos löschen…</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>Alles löschen…</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Restlos löschen</translation>
    </message>
    <message>
        <source>Who is to be deleted?</source>
        <translation>Wer soll gelöscht werden?</translation>
    </message>
    <message>
        <source>Everything you entered, the bin, the drafts, the settings, the log and the backups beside them will be deleted from this computer. This cannot be undone.</source>
        <translation>Alles, was du eingegeben hast, der Papierkorb, die Entwürfe, die Einstellungen, das Protokoll und die Sicherungen daneben werden von diesem Computer gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Copies that you made elsewhere stay. Delete them yourself.</source>
        <translation>Kopien, die du anderswo gemacht hast, bleiben. Lösche sie selbst.</translation>
    </message>
    <message>
        <source>So do the backups in “{folder}”.</source>
        <translation>Auch die Sicherungen in „{folder}“ bleiben.</translation>
    </message>
    <message>
        <source>Delete everything?</source>
        <translation>Alles löschen?</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>löschen</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>A test from Callback</source>
        <translation>Ein Test von Callback</translation>
    </message>
    <message>
        <source>This is how a reminder reaches you. A click on it opens Today.</source>
        <translation>So erreicht dich eine Erinnerung. Ein Klick darauf öffnet „Heute“.</translation>
    </message>
</context>
<context>
    <name>DeliveryGroup</name>
    <message>
        <source>How they reach you</source>
        <translation>Wie sie dich erreichen</translation>
    </message>
    <message>
        <source>Send a &amp;test notification</source>
        <translation>&amp;Testbenachrichtigung senden</translation>
    </message>
    <message>
        <source>Start with your computer, in the &amp;background</source>
        <translation>Mit dem Computer starten, im &amp;Hintergrund</translation>
    </message>
    <message>
        <source>minimises it, so that reminders still come</source>
        <translation>minimiert es, damit Erinnerungen weiter kommen</translation>
    </message>
    <message>
        <source>quits Callback</source>
        <translation>beendet Callback</translation>
    </message>
    <message>
        <source>Closing the window without a tray</source>
        <translation>Fenster schließen ohne Infobereich</translation>
    </message>
    <message>
        <source>Without a tray, closing the &amp;window</source>
        <translation>&amp;Ohne Infobereich: Fenster schließen</translation>
    </message>
    <message>
        <source>Reminders then come even if you have not opened Callback.</source>
        <translation>Dann kommen Erinnerungen, auch wenn du Callback nicht geöffnet hast.</translation>
    </message>
    <message>
        <source>This is an example, so it cannot be started automatically.</source>
        <translation>Das ist ein Beispiel, es kann nicht automatisch gestartet werden.</translation>
    </message>
    <message>
        <source>On this system only its own settings can do that: look for Callback under the programs that may run in the background.</source>
        <translation>Auf diesem System geht das nur in dessen eigenen Einstellungen: Suche Callback unter den Programmen, die im Hintergrund laufen dürfen.</translation>
    </message>
    <message>
        <source>Sent. Waiting for an answer…</source>
        <translation>Gesendet. Warten auf eine Antwort…</translation>
    </message>
    <message>
        <source>Your desktop&apos;s notification service showed it.</source>
        <translation>Der Benachrichtigungsdienst deines Desktops hat sie gezeigt.</translation>
    </message>
    <message>
        <source>The tray showed it, as there is no notification service. Its messages have no buttons.</source>
        <translation>Der Infobereich hat sie gezeigt, denn es gibt keinen Benachrichtigungsdienst. Seine Meldungen haben keine Schaltflächen.</translation>
    </message>
    <message>
        <source>There is neither a notification service nor a tray. The window opens on Today when a step is due.</source>
        <translation>Es gibt weder Benachrichtigungsdienst noch Infobereich. Wenn ein Schritt fällig ist, öffnet sich das Fenster mit „Heute“.</translation>
    </message>
    <message>
        <source>The system did not allow that. Check its settings for programs that start at login.</source>
        <translation>Das System hat es nicht erlaubt. Prüfe dort, welche Programme bei der Anmeldung starten.</translation>
    </message>
    <message>
        <source>Change what closing the window does</source>
        <translation>Ändern, was das Schließen des Fensters bewirkt</translation>
    </message>
</context>
<context>
    <name>DetailView</name>
    <message>
        <source>Application</source>
        <translation>Bewerbung</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Choose an application to see what to do, whom you met and what was said.</source>
        <translation>Wähle eine Bewerbung, um zu sehen, was zu tun ist, wen du getroffen hast und was gesagt wurde.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>You can stop, and go on later.</source>
        <translation>Du kannst aufhören und später weitermachen.</translation>
    </message>
    <message>
        <source>The backup is made.</source>
        <translation>Die Sicherung ist erstellt.</translation>
    </message>
    <message>
        <source>That could not be done</source>
        <translation>Das ging nicht</translation>
    </message>
    <message>
        <source>If you stop it, nothing is changed.</source>
        <translation>Hältst du an, wird nichts geändert.</translation>
    </message>
</context>
<context>
    <name>DocumentDialog</name>
    <message>
        <source>Add document you sent</source>
        <translation>Verschicktes Dokument hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Edit document</source>
        <translation>Dokument bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>For example: one page, for data roles</source>
        <translation>Zum Beispiel: eine Seite, für Datenstellen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>Only its place is noted; no copy is made.</source>
        <translation>Nur der Ort wird notiert, keine Kopie gemacht.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Sent on</source>
        <translation>&amp;Gesendet am</translation>
    </message>
    <message>
        <source>Give the whole path, or choose the file.</source>
        <translation>Gib den ganzen Pfad an, oder wähle die Datei.</translation>
    </message>
    <message>
        <source>Document you sent</source>
        <translation>Verschicktes Dokument</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Posting, kept {day}</source>
        <translation>Anzeige, aufbewahrt {day}</translation>
    </message>
    <message>
        <source>Delete document</source>
        <translation>Dokument löschen</translation>
    </message>
    <message>
        <source>Document deleted</source>
        <translation>Dokument gelöscht</translation>
    </message>
    <message>
        <source>Edit document…</source>
        <translation>Dokument bearbeiten…</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
    </message>
</context>
<context>
    <name>DocumentsSection</name>
    <message>
        <source>What you sent</source>
        <translation>Was du geschickt hast</translation>
    </message>
    <message>
        <source>Add document…</source>
        <translation>Dokument hinzufügen…</translation>
    </message>
    <message>
        <source>Add document you sent…</source>
        <translation>Verschicktes Dokument hinzufügen…</translation>
    </message>
    <message>
        <source>None yet. Note which CV they have.</source>
        <translation>Noch keine. Notiere, welchen Lebenslauf sie haben.</translation>
    </message>
    <message>
        <source>More about {what}</source>
        <translation>Mehr zu {what}</translation>
    </message>
    <message>
        <source>Sent {day}</source>
        <translation>Gesendet {day}</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>{file} öffnen</translation>
    </message>
</context>
<context>
    <name>DoneLine</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>Application</source>
        <translation>Bewerbung</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Problems and ideas</source>
        <translation>Probleme und Ideen</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Fragen und Antworten</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Letters and messages</source>
        <translation>Schreiben und Nachrichten</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Beworben am</translation>
    </message>
    <message>
        <source>Closing date</source>
        <translation>Bewerbungsschluss</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Vermittlung</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Offer received on</source>
        <translation>Angebot erhalten am</translation>
    </message>
    <message>
        <source>Offer to be answered by</source>
        <translation>Angebot zu beantworten bis</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand vom</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>Promised: {words}</source>
        <translation>Versprochen: {words}</translation>
    </message>
    <message>
        <source>{name}: {topic}</source>
        <translation>{name}: {topic}</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Beworben</translation>
    </message>
</context>
<context>
    <name>DraftOffer</name>
    <message>
        <source>You were writing this: {when}, {time}.</source>
        <extracomment>From the first unsaved change to saving, in ms. With the write itself it is under two seconds.</extracomment>
        <translation>Das hast du gerade geschrieben: {when}, {time}.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>DuplicateOffer</name>
    <message>
        <source>Here twice?</source>
        <extracomment>The key of the notice. With more people the comparison takes more than half a second, in which the window would stand still unasked; the command in the menu does it.</extracomment>
        <translation>Doppelt?</translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation>Ansehen…</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>same address</source>
        <translation>gleiche Adresse</translation>
    </message>
    <message>
        <source>same profile</source>
        <translation>gleiches Profil</translation>
    </message>
    <message>
        <source>same number</source>
        <translation>gleiche Nummer</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>a shorter form of the name</source>
        <translation>eine kürzere Form des Namens</translation>
    </message>
    <message>
        <source>the names differ in a letter</source>
        <translation>die Namen unterscheiden sich in einem Buchstaben</translation>
    </message>
    <message>
        <source>same company</source>
        <translation>gleiche Firma</translation>
    </message>
    <message>
        <source>only legal form or punctuation differ</source>
        <translation>nur Rechtsform oder Zeichensetzung verschieden</translation>
    </message>
    <message>
        <source>same internet address</source>
        <translation>gleiche Internetadresse</translation>
    </message>
    <message>
        <source>one may stand for the other</source>
        <translation>eins kann für das andere stehen</translation>
    </message>
    <message>
        <source>one has a general word more</source>
        <translation>eins hat ein allgemeines Wort mehr</translation>
    </message>
    <message>
        <source>Perhaps one: {words}</source>
        <translation>Vielleicht dasselbe: {words}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Address as</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>No applications</source>
        <translation>Keine Bewerbungen</translation>
    </message>
    <message>
        <source>Also: {values}</source>
        <translation>Auch: {values}</translation>
    </message>
    <message>
        <source>One more pair follows when these are settled.</source>
        <translation>Wenn das geklärt ist, folgt noch ein Paar.</translation>
    </message>
    <message numerus="yes">
        <source>%n more pairs follow when these are settled.</source>
        <translation>
            <numerusform>Wenn das geklärt ist, folgt noch %n Paar.</numerusform>
            <numerusform>Wenn das geklärt ist, folgen noch %n Paare.</numerusform>
        </translation>
    </message>
    <message>
        <source>One person or company of the import may be here twice now.</source>
        <translation>Eine Person oder Firma des Imports ist jetzt vielleicht doppelt.</translation>
    </message>
    <message numerus="yes">
        <source>%n people or companies of the import may be here twice now.</source>
        <translation>
            <numerusform>%n Person oder Firma des Imports ist jetzt vielleicht doppelt.</numerusform>
            <numerusform>%n Personen oder Firmen des Imports sind jetzt vielleicht doppelt.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 application</source>
        <translation>1 Bewerbung</translation>
    </message>
    <message numerus="yes">
        <source>%n applications</source>
        <translation>
            <numerusform>%n Bewerbung</numerusform>
            <numerusform>%n Bewerbungen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 interview</source>
        <translation>1 Gespräch</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews</source>
        <translation>
            <numerusform>%n Gespräch</numerusform>
            <numerusform>%n Gespräche</numerusform>
        </translation>
    </message>
    <message>
        <source>1 contact</source>
        <translation>1 Kontakt</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n Kontakt</numerusform>
            <numerusform>%n Kontakte</numerusform>
        </translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Find duplicates</source>
        <translation>Doppelte suchen</translation>
    </message>
    <message>
        <source>Nothing is here twice</source>
        <translation>Nichts ist doppelt</translation>
    </message>
    <message>
        <source>People and companies are compared by name, address, number and profile.</source>
        <translation>Personen und Firmen werden nach Name, Adresse, Nummer und Profil verglichen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Firmen</translation>
    </message>
</context>
<context>
    <name>EmployerSection</name>
    <message>
        <source>How this employer has answered</source>
        <translation>Wie dieser Arbeitgeber geantwortet hat</translation>
    </message>
    <message>
        <source>Compare with your other waits</source>
        <translation>Mit deinen anderen Wartezeiten vergleichen</translation>
    </message>
    <message>
        <source>This employer</source>
        <translation>Dieser Arbeitgeber</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Bewerbungen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Notes and contacts</source>
        <translation>Notizen und Kontakte</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Commands and pages</source>
        <translation>Befehle und Seiten</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Problem and idea</source>
        <translation>Problem und Idee</translation>
    </message>
    <message>
        <source>Question and answer</source>
        <translation>Frage und Antwort</translation>
    </message>
    <message>
        <source>Something you noticed</source>
        <translation>Etwas, das dir auffiel</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Document you sent</source>
        <translation>Verschicktes Dokument</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>{contact} · {names}</source>
        <translation>{contact} · {names}</translation>
    </message>
</context>
<context>
    <name>EntryMenus</name>
    <message>
        <source>Delete contact</source>
        <translation>Kontakt löschen</translation>
    </message>
    <message>
        <source>Contact deleted</source>
        <translation>Kontakt gelöscht</translation>
    </message>
    <message>
        <source>Edit contact…</source>
        <translation>Kontakt bearbeiten…</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Delete interview</source>
        <translation>Gespräch löschen</translation>
    </message>
    <message>
        <source>Interview deleted</source>
        <translation>Gespräch gelöscht</translation>
    </message>
    <message>
        <source>Edit interview…</source>
        <translation>Gespräch bearbeiten…</translation>
    </message>
    <message>
        <source>Prepare…</source>
        <translation>Vorbereiten…</translation>
    </message>
    <message>
        <source>How did it go?…</source>
        <translation>Wie war es?…</translation>
    </message>
    <message>
        <source>I handed it in</source>
        <translation>Ich habe es abgegeben</translation>
    </message>
    <message>
        <source>Delete observation</source>
        <translation>Beobachtung löschen</translation>
    </message>
    <message>
        <source>Observation deleted</source>
        <translation>Beobachtung gelöscht</translation>
    </message>
    <message>
        <source>Edit observation…</source>
        <translation>Beobachtung bearbeiten…</translation>
    </message>
    <message>
        <source>Correct day or reason…</source>
        <translation>Tag oder Grund berichtigen…</translation>
    </message>
    <message>
        <source>Change the dates…</source>
        <translation>Termine ändern…</translation>
    </message>
    <message>
        <source>Edit application…</source>
        <translation>Bewerbung bearbeiten…</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>This text is very long. Edit it to see the rest.</source>
        <extracomment>How far letters of one side are from the edge of the other.</extracomment>
        <translation>Dieser Text ist sehr lang. Bearbeite ihn, um den Rest zu sehen.</translation>
    </message>
</context>
<context>
    <name>Erase</name>
    <message>
        <source>Application</source>
        <translation>Bewerbung</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Question they asked</source>
        <translation>Gestellte Frage</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Document you sent</source>
        <translation>Verschicktes Dokument</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>Page check</source>
        <translation>Seitenprüfung</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Letter template</source>
        <translation>Vorlage für Schreiben</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>[deleted]</source>
        <translation>[gelöscht]</translation>
    </message>
</context>
<context>
    <name>EraseCounts</name>
    <message>
        <source>Erased {name} for good</source>
        <translation>{name} restlos gelöscht</translation>
    </message>
    <message>
        <source>Erased {name} for good: {what}</source>
        <translation>{name} restlos gelöscht: {what}</translation>
    </message>
    <message>
        <source>1 contact</source>
        <translation>1 Kontakt</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n Kontakt</numerusform>
            <numerusform>%n Kontakte</numerusform>
        </translation>
    </message>
    <message>
        <source>1 letter</source>
        <translation>1 Schreiben</translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n Schreiben</numerusform>
            <numerusform>%n Schreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>their name in 1 place</source>
        <translation>der Name an 1 Stelle</translation>
    </message>
    <message numerus="yes">
        <source>their name in %n places</source>
        <translation>
            <numerusform>der Name an %n Stelle</numerusform>
            <numerusform>der Name an %n Stellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase for good</source>
        <translation>Restlos löschen</translation>
    </message>
    <message>
        <source>Make a new &amp;backup and delete the older ones</source>
        <translation>&amp;Neue Sicherung erstellen und die älteren löschen</translation>
    </message>
    <message>
        <source>Also delete &amp;these files</source>
        <translation>Auch diese &amp;Dateien löschen</translation>
    </message>
    <message>
        <source>&amp;Erase for good</source>
        <translation>&amp;Restlos löschen</translation>
    </message>
    <message>
        <source>Applications they belong to: {count}</source>
        <translation>Zugehörige Bewerbungen: {count}</translation>
    </message>
    <message>
        <source>Interviews they were in: {count}</source>
        <translation>Zugehörige Gespräche: {count}</translation>
    </message>
    <message>
        <source>Contacts with nobody else, deleted: {count}</source>
        <translation>Kontakte ohne andere Personen, gelöscht: {count}</translation>
    </message>
    <message>
        <source>Contacts with others, kept without them: {count}</source>
        <translation>Kontakte mit anderen, bleiben ohne diese Person: {count}</translation>
    </message>
    <message>
        <source>Unfinished letters to them, deleted: {count}</source>
        <translation>Unfertige Schreiben an diese Person, gelöscht: {count}</translation>
    </message>
    <message>
        <source>{place}: {words}</source>
        <translation>{place}: {words}</translation>
    </message>
    <message>
        <source>{place}, perhaps “{names}”: {words}</source>
        <translation>{place}, vielleicht „{names}“: {words}</translation>
    </message>
    <message>
        <source>”, “</source>
        <translation>“, „</translation>
    </message>
    <message>
        <source>Person {name}</source>
        <translation>Person {name}</translation>
    </message>
    <message>
        <source>Erase {name} for good?</source>
        <translation>{name} restlos löschen?</translation>
    </message>
    <message>
        <source>Places where you wrote the name. In the ticked ones “{mark}” replaces it:</source>
        <translation>Stellen, an denen du den Namen geschrieben hast. In den angekreuzten ersetzt ihn „{mark}“:</translation>
    </message>
    <message>
        <source>Mentions to replace</source>
        <translation>Zu ersetzende Erwähnungen</translation>
    </message>
    <message>
        <source>The name is also removed from the bin and from drafts. This cannot be undone, and neither can your earlier changes in this session.</source>
        <translation>Der Name wird auch aus Papierkorb und Entwürfen entfernt. Das lässt sich nicht rückgängig machen, und auch deine früheren Änderungen dieser Sitzung nicht mehr.</translation>
    </message>
    <message>
        <source>Your backups still contain this person.</source>
        <translation>Deine Sicherungen enthalten diese Person weiterhin.</translation>
    </message>
    <message>
        <source>Copies that you made elsewhere stay. Delete them yourself.</source>
        <translation>Kopien, die du anderswo gemacht hast, bleiben. Lösche sie selbst.</translation>
    </message>
    <message>
        <source>Files that were damaged or replaced by a backup also still contain this person: {names}. They may contain data that exists nowhere else.</source>
        <translation>Auch Dateien, die beschädigt oder durch eine Sicherung ersetzt wurden, enthalten diese Person weiterhin: {names}. Vielleicht enthalten sie Daten, die es sonst nirgends gibt.</translation>
    </message>
    <message>
        <source>Looking for {name} in everything you wrote…</source>
        <extracomment>Bytes of a store and number of mentions up to which deleting does not block the window noticeably: 64 MB take some 0.3 s, each mention 10 ms. Milliseconds of searching before a progress dialog appears.</extracomment>
        <translation>Suche nach {name} in allem, was du geschrieben hast…</translation>
    </message>
    <message>
        <source>Backups in “{folder}” and copies that you made elsewhere also still contain this person. Delete them yourself.</source>
        <translation>Sicherungen in „{folder}“ und Kopien, die du anderswo gemacht hast, enthalten diese Person weiterhin. Lösche sie selbst.</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>Why “{reason}”</source>
        <extracomment>The width of the chevron of a bar, below which the text begins.</extracomment>
        <translation>Warum „{reason}“</translation>
    </message>
    <message>
        <source>Nothing you noted speaks for it or against it.</source>
        <translation>Nichts, was du notiert hast, spricht dafür oder dagegen.</translation>
    </message>
    <message>
        <source>If so: {todo}</source>
        <translation>Falls ja: {todo}</translation>
    </message>
    <message>
        <source>About this reason</source>
        <translation>Zu diesem Grund</translation>
    </message>
    <message>
        <source>for</source>
        <translation>dafür</translation>
    </message>
    <message>
        <source>against</source>
        <translation>dagegen</translation>
    </message>
    <message>
        <source>({basis})</source>
        <translation>({basis})</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <extracomment>Days of the range at first, with today. Outputs of which applications can be chosen.</extracomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>With pri&amp;vate notes on people</source>
        <translation>&amp;Mit privaten Notizen zu Personen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>&amp;Art der Datei</translation>
    </message>
    <message>
        <source>&amp;Applications</source>
        <translation>Bewe&amp;rbungen</translation>
    </message>
    <message>
        <source>App&amp;lication</source>
        <translation>Be&amp;werbung</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>V&amp;on</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Those of a range of dates</source>
        <translation>Die eines Zeitraums</translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <translation>Der erste Tag liegt nach dem letzten.</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Als „{name}“ gespeichert.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Angehalten. Es wurde nichts gespeichert.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Beworben am</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Vermittlung</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Last interview</source>
        <translation>Letztes Gespräch</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Answer promised by</source>
        <translation>Antwort versprochen bis</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>Nächster Schritt am</translation>
    </message>
    <message>
        <source>Reason for the end</source>
        <translation>Grund für das Ende</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Bewerbungen</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Which company is it?</source>
        <translation>Welche Firma ist es?</translation>
    </message>
    <message>
        <source>Which role is it?</source>
        <translation>Welche Stelle ist es?</translation>
    </message>
    <message>
        <source>What is the name?</source>
        <translation>Wie lautet der Name?</translation>
    </message>
    <message>
        <source>What is the problem?</source>
        <translation>Was ist das Problem?</translation>
    </message>
    <message>
        <source>What did they ask?</source>
        <translation>Was haben sie gefragt?</translation>
    </message>
    <message>
        <source>Paste the text of the posting.</source>
        <translation>Füge den Text der Anzeige ein.</translation>
    </message>
    <message>
        <source>This is too long for a posting. Keep the part about the job.</source>
        <translation>Das ist zu lang für eine Anzeige. Behalte den Teil über die Stelle.</translation>
    </message>
    <message>
        <source>Which document is it?</source>
        <translation>Welches Dokument ist es?</translation>
    </message>
    <message>
        <source>An address looks like name@example.com.</source>
        <translation>Eine Adresse sieht aus wie name@example.com.</translation>
    </message>
    <message>
        <source>A web address looks like www.example.com.</source>
        <translation>Eine Webadresse sieht aus wie www.example.com.</translation>
    </message>
    <message>
        <source>Choose a time zone from the list.</source>
        <translation>Wähle eine Zeitzone aus der Liste.</translation>
    </message>
    <message>
        <source>This lies in the future. Enter a contact once it has happened.</source>
        <translation>Das liegt in der Zukunft. Trage einen Kontakt ein, wenn er stattgefunden hat.</translation>
    </message>
    <message>
        <source>“{text}” is not an e-mail address.</source>
        <extracomment>The row of each fault; rows have the same names in all dialogs.</extracomment>
        <translation>„{text}“ ist keine E-Mail-Adresse.</translation>
    </message>
</context>
<context>
    <name>FileGroup</name>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Pfad der Datei</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>What Callback stores</source>
        <translation>Was Callback speichert</translation>
    </message>
    <message>
        <source>{size} · {counts}</source>
        <translation>{size} · {counts}</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>No file manager could be started. Open the folder with the path above.</source>
        <translation>Es ließ sich kein Dateimanager starten. Öffne den Ordner über den Pfad oben.</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Filter</source>
        <extracomment>Two of them and the button fit into the narrowest list, also with large type.</extracomment>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Last interview</source>
        <translation>Letztes Gespräch</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Date added</source>
        <translation>Hinzugefügt am</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Offers first</source>
        <translation>Angebote zuerst</translation>
    </message>
    <message>
        <source>Closed first</source>
        <translation>Abgeschlossene zuerst</translation>
    </message>
    <message>
        <source>Soonest first</source>
        <translation>Nächste zuerst</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>A bis Z</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>Z bis A</translation>
    </message>
    <message>
        <source>{filter} ({count})</source>
        <translation>{filter} ({count})</translation>
    </message>
    <message numerus="yes">
        <source>The first %n found</source>
        <translation>
            <numerusform>Der erste Treffer (%n)</numerusform>
            <numerusform>Die ersten %n Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>{direction}. Change to: {other}</source>
        <translation>{direction}. Ändern in: {other}</translation>
    </message>
    <message>
        <source>{count} · {direction}</source>
        <translation>{count} · {direction}</translation>
    </message>
</context>
<context>
    <name>FinalButtons</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Before you send</source>
        <translation>Vor dem Senden</translation>
    </message>
    <message>
        <source>Nothing that needs another look.</source>
        <translation>Nichts, was noch einen Blick braucht.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Remind me</source>
        <translation>E&amp;rinnern</translation>
    </message>
    <message>
        <source>Question {number} of at most {count}</source>
        <translation>Frage {number} von höchstens {count}</translation>
    </message>
    <message>
        <source>Show the &amp;answer</source>
        <translation>&amp;Antwort zeigen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Open the notes</source>
        <translation>&amp;Notizen öffnen</translation>
    </message>
    <message>
        <source>&amp;Write it now</source>
        <translation>&amp;Jetzt schreiben</translation>
    </message>
    <message>
        <source>I &amp;stopped waiting</source>
        <translation>Ich warte nicht &amp;mehr</translation>
    </message>
    <message>
        <source>I &amp;did it already</source>
        <translation>Schon &amp;erledigt</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>What was the reason, if you learnt it?</source>
        <translation>Was war der Grund, falls du ihn erfahren hast?</translation>
    </message>
    <message>
        <source>More about this application</source>
        <translation>Mehr zu dieser Bewerbung</translation>
    </message>
    <message>
        <source>Edit application…</source>
        <translation>Bewerbung bearbeiten…</translation>
    </message>
    <message>
        <source>Delete application</source>
        <translation>Bewerbung löschen</translation>
    </message>
    <message>
        <source>State: {state}</source>
        <translation>Stand: {state}</translation>
    </message>
    <message>
        <source>through {agency}</source>
        <translation>über {agency}</translation>
    </message>
    <message>
        <source>no phone calls</source>
        <translation>keine Anrufe</translation>
    </message>
    <message>
        <source>no contact at all</source>
        <translation>gar kein Kontakt</translation>
    </message>
</context>
<context>
    <name>Headlines</name>
    <message>
        <source>Thank {names}</source>
        <extracomment>Each step with the names of its recipients, and where no name is known.</extracomment>
        <translation>Bei {names} bedanken</translation>
    </message>
    <message>
        <source>Thank everyone who interviewed you</source>
        <translation>Bei allen aus dem Gespräch bedanken</translation>
    </message>
    <message>
        <source>Ask {names} how it stands</source>
        <translation>Bei {names} nach dem Stand fragen</translation>
    </message>
    <message>
        <source>Ask them how it stands</source>
        <translation>Nach dem Stand fragen</translation>
    </message>
    <message>
        <source>Call {names}</source>
        <translation>{names} anrufen</translation>
    </message>
    <message>
        <source>Call them</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Send {names} your idea</source>
        <translation>{names} deine Idee schicken</translation>
    </message>
    <message>
        <source>Send them your idea</source>
        <translation>Deine Idee schicken</translation>
    </message>
    <message>
        <source>Ask {names} one last time how it stands</source>
        <translation>Bei {names} ein letztes Mal nachfragen</translation>
    </message>
    <message>
        <source>Ask one last time how it stands</source>
        <translation>Ein letztes Mal nachfragen</translation>
    </message>
    <message>
        <source>Stop waiting, and look at their job page now and then</source>
        <translation>Nicht länger warten, ab und zu die Karriereseite ansehen</translation>
    </message>
    <message>
        <source>Tell {names} you stay interested</source>
        <translation>{names} schreiben, dass du interessiert bleibst</translation>
    </message>
    <message>
        <source>Tell them you stay interested</source>
        <translation>Schreiben, dass du interessiert bleibst</translation>
    </message>
    <message>
        <source>Answer {names} about the hold</source>
        <translation>{names} auf die Zurückstellung antworten</translation>
    </message>
    <message>
        <source>Answer them about the hold</source>
        <translation>Auf die Zurückstellung antworten</translation>
    </message>
    <message>
        <source>Ask {names} for news</source>
        <translation>Bei {names} nach Neuigkeiten fragen</translation>
    </message>
    <message>
        <source>Ask the recruiter for news</source>
        <translation>Bei der Vermittlung nach Neuigkeiten fragen</translation>
    </message>
    <message>
        <source>Tell {names} about your other offer</source>
        <translation>{names} dein anderes Angebot melden</translation>
    </message>
    <message>
        <source>Tell them about your other offer</source>
        <translation>Dein anderes Angebot melden</translation>
    </message>
    <message>
        <source>Answer {names}</source>
        <translation>{names} antworten</translation>
    </message>
    <message>
        <source>Answer them</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Ask {names} for a date</source>
        <translation>{names} um einen Termin bitten</translation>
    </message>
    <message>
        <source>Ask them for a date</source>
        <translation>Um einen Termin bitten</translation>
    </message>
    <message>
        <source>Ask {names} for the written offer</source>
        <translation>{names} um das schriftliche Angebot bitten</translation>
    </message>
    <message>
        <source>Ask them for the written offer</source>
        <translation>Um das schriftliche Angebot bitten</translation>
    </message>
    <message>
        <source>Give {names} your answer to the offer</source>
        <translation>{names} auf das Angebot antworten</translation>
    </message>
    <message>
        <source>Answer their offer</source>
        <translation>Auf das Angebot antworten</translation>
    </message>
    <message>
        <source>Leave the next word to them</source>
        <translation>Ihnen den nächsten Schritt überlassen</translation>
    </message>
    <message>
        <source>Look at their job page</source>
        <translation>Karriereseite ansehen</translation>
    </message>
    <message>
        <source>Nothing to do for now</source>
        <translation>Vorerst nichts zu tun</translation>
    </message>
    <message>
        <source>Ask {names} about your application</source>
        <extracomment>The same for an application without an interview: nobody there has met the person.</extracomment>
        <translation>Bei {names} nach der Bewerbung fragen</translation>
    </message>
    <message>
        <source>Ask about your application</source>
        <translation>Nach der Bewerbung fragen</translation>
    </message>
    <message>
        <source>Stop waiting for this application</source>
        <translation>Auf diese Bewerbung nicht länger warten</translation>
    </message>
    <message>
        <source>Talk to {names} in person</source>
        <extracomment>Instead of the above, whatever the step is.</extracomment>
        <translation>Mit {names} persönlich sprechen</translation>
    </message>
    <message>
        <source>Talk to them in person</source>
        <translation>Persönlich mit ihnen sprechen</translation>
    </message>
    <message>
        <source>Nothing left to do</source>
        <translation>Nichts mehr zu tun</translation>
    </message>
    <message>
        <source>They made you an offer</source>
        <translation>Sie haben dir ein Angebot gemacht</translation>
    </message>
    <message>
        <source>You got the job</source>
        <translation>Du hast die Stelle</translation>
    </message>
    <message>
        <source>You withdrew</source>
        <translation>Du hast zurückgezogen</translation>
    </message>
    <message>
        <source>You stopped waiting</source>
        <translation>Du wartest nicht mehr</translation>
    </message>
    <message>
        <source>After the interview: {step}</source>
        <translation>Nach dem Gespräch: {step}</translation>
    </message>
    <message>
        <source>Look at the job page of {company}</source>
        <translation>Karriereseite von {company} ansehen</translation>
    </message>
    <message>
        <source>Later today: {step}</source>
        <translation>Später heute: {step}</translation>
    </message>
    <message>
        <source>Put off until {day}</source>
        <translation>Verschoben bis {day}</translation>
    </message>
    <message>
        <source>Wait until {day}</source>
        <translation>Warten bis {day}</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>{source}, {year}</source>
        <extracomment>The year of a figure in the file of numbers, where its source names none.</extracomment>
        <translation>{source}, {year}</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>ohne Jahr</translation>
    </message>
    <message>
        <source>{source}. {caveat}</source>
        <translation>{source}. {caveat}</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>No page has all these words.</source>
        <translation>Keine Seite enthält all diese Wörter.</translation>
    </message>
    <message>
        <source>The advice</source>
        <translation>Der Rat</translation>
    </message>
    <message>
        <source>Why they may be silent</source>
        <translation>Warum sie vielleicht schweigen</translation>
    </message>
    <message>
        <source>What to do, and when</source>
        <translation>Was zu tun ist, und wann</translation>
    </message>
    <message>
        <source>Letters and page checks</source>
        <translation>Schreiben und Seitenprüfungen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>HoldWords</name>
    <message>
        <source>In their words: “until March”</source>
        <translation>Mit ihren Worten: „bis März“</translation>
    </message>
    <message>
        <source>In their words: “by the end of next week”</source>
        <translation>Mit ihren Worten: „bis Ende nächster Woche“</translation>
    </message>
    <message>
        <source>Until when, in their words</source>
        <translation>Bis wann, mit ihren Worten</translation>
    </message>
    <message>
        <source>Callback did not understand “{words}”. Pick the day.</source>
        <translation>Callback hat „{words}“ nicht verstanden. Wähle den Tag.</translation>
    </message>
    <message>
        <source>No day can be read from this.</source>
        <translation>Daraus lässt sich kein Tag lesen.</translation>
    </message>
</context>
<context>
    <name>HourEdit</name>
    <message>
        <source>Is it {one} or {other}?</source>
        <extracomment>Delay in ms after the last arrow key, so that stepping through times counts as one choice. The letters &quot;x&quot; for which Qt&apos;s fields have room.</extracomment>
        <translation>Ist {one} oder {other} gemeint?</translation>
    </message>
    <message>
        <source>Type a time, such as 9:00 or 2pm.</source>
        <translation>Gib eine Uhrzeit ein, etwa 9:00 oder 14:00.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <extracomment>Entries that are compared between two events, which takes some 20 ms. States that are told where they are not understood; one more says that there are others. Files that are told one by one.</extracomment>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alle ankreuzen</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Keine ankreuzen</translation>
    </message>
    <message>
        <source>Role not named</source>
        <translation>Stelle nicht genannt</translation>
    </message>
    <message>
        <source>Comparing with what you have…</source>
        <translation>Wird mit Vorhandenem verglichen…</translation>
    </message>
    <message>
        <source>All of it is there already.</source>
        <translation>Alles davon ist schon da.</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>Tables, invitations, mails, cards, postings, copies, archives</source>
        <extracomment>Milliseconds after which the progress is shown. Characters of a pasted message, and of its first line where one is asked about it.</extracomment>
        <translation>Tabellen, Einladungen, Mails, Adresskarten, Anzeigen, Kopien, Archive</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>There is no file to import.</source>
        <translation>Es gibt keine Datei zum Importieren.</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Die Dateien werden gelesen…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>Add the applications first that these mails are about.</source>
        <translation>Füge zuerst die Bewerbungen hinzu, um die es in diesen Mails geht.</translation>
    </message>
    <message>
        <source>“{summary}” was cancelled. Say so at that interview: They cancelled.</source>
        <translation>„{summary}“ wurde abgesagt. Trage es bei diesem Gespräch ein: „Vom Arbeitgeber abgesagt“.</translation>
    </message>
    <message>
        <source>This mail is there already.</source>
        <translation>Diese Mail ist schon da.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Es wurde nichts importiert.</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>{company} · {role}</source>
        <extracomment>The states of which the employer told on a day. States of a table that are shown. Characters of a posting in the list.</extracomment>
        <translation>{company} · {role}</translation>
    </message>
    <message>
        <source>Settings and letter templates</source>
        <translation>Einstellungen und Vorlagen</translation>
    </message>
    <message>
        <source>Posting: {begin}</source>
        <translation>Anzeige: {begin}</translation>
    </message>
    <message>
        <source>Applied {day}</source>
        <translation>Beworben {day}</translation>
    </message>
    <message>
        <source>Closing date {day}</source>
        <translation>Bewerbungsschluss {day}</translation>
    </message>
    <message>
        <source>{state} on {day}</source>
        <translation>{state} am {day}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Interview {when} with {names}</source>
        <translation>Gespräch {when} mit {names}</translation>
    </message>
    <message>
        <source>Interview {when}</source>
        <translation>Gespräch {when}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{state} (day not known)</source>
        <translation>{state} (Tag nicht bekannt)</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Not understood as a state, and imported as waiting: {states}</source>
        <translation>Nicht als Stand verstanden und als wartend importiert: {states}</translation>
    </message>
    <message>
        <source>What they said on a day that is not known counts as said today.</source>
        <translation>Was sie an einem unbekannten Tag gesagt haben, zählt als heute gesagt.</translation>
    </message>
    <message>
        <source>Not imported of “{name}”: {columns}</source>
        <translation>Nicht importiert aus „{name}“: {columns}</translation>
    </message>
    <message>
        <source>Not imported: {columns}</source>
        <translation>Nicht importiert: {columns}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Adds to yours</source>
        <translation>Ergänzt Vorhandenes</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>Saved, not applied for</source>
        <translation>Gemerkt, nicht beworben</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>this kind of file is not known</source>
        <translation>diese Art von Datei ist nicht bekannt</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>sie ist beschädigt</translation>
    </message>
    <message>
        <source>it has a password; save it without one and try again</source>
        <translation>sie hat ein Passwort; speichere sie ohne und versuche es noch einmal</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>sie ist zu groß</translation>
    </message>
    <message>
        <source>it may not be read, or is gone</source>
        <translation>sie darf nicht gelesen werden oder ist weg</translation>
    </message>
    <message>
        <source>it has more than 1,000 files; the others were left out</source>
        <translation>sie hat mehr als 1.000 Dateien; die übrigen wurden ausgelassen</translation>
    </message>
    <message>
        <source>nothing in it can be imported</source>
        <translation>nichts darin lässt sich importieren</translation>
    </message>
    <message>
        <source>it is encrypted; save the mail as text and try again</source>
        <translation>sie ist verschlüsselt; speichere die Mail als Text und versuche es noch einmal</translation>
    </message>
    <message>
        <source>a newer version of Callback made it; install that one</source>
        <translation>sie stammt von einer neueren Version von Callback; installiere diese</translation>
    </message>
    <message>
        <source>it is a scan: pictures without text</source>
        <translation>sie ist ein Scan: Bilder ohne Text</translation>
    </message>
    <message>
        <source>Outlook packed it; ask for the invitation itself</source>
        <translation>Outlook hat sie verpackt; bitte um die Einladung selbst</translation>
    </message>
    <message>
        <source>“{name}”: {why}.</source>
        <translation>„{name}“: {why}.</translation>
    </message>
    <message>
        <source>“{name}”: one entry is damaged and was left out.</source>
        <translation>„{name}“: Ein Eintrag ist beschädigt und wurde ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}”: %Ln entries are damaged and were left out.</source>
        <translation>
            <numerusform>„{name}“: %Ln Eintrag ist beschädigt und wurde ausgelassen.</numerusform>
            <numerusform>„{name}“: %Ln Einträge sind beschädigt und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” has mails or invitations. They are shown next.</source>
        <translation>„{name}“ enthält Mails oder Einladungen. Sie werden als Nächstes gezeigt.</translation>
    </message>
    <message>
        <source>“{name}”: {counted}</source>
        <translation>„{name}“: {counted}</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more files</source>
        <translation>
            <numerusform>und %Ln weitere Datei</numerusform>
            <numerusform>und %Ln weitere Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>{applications} and {people}</source>
        <translation>{applications} und {people}</translation>
    </message>
    <message>
        <source>1 posting</source>
        <translation>1 Anzeige</translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings</source>
        <translation>
            <numerusform>%Ln Anzeige</numerusform>
            <numerusform>%Ln Anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 entry imported</source>
        <translation>1 Eintrag importiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries imported</source>
        <translation>
            <numerusform>%Ln Eintrag importiert</numerusform>
            <numerusform>%Ln Einträge importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Import 1 entry</source>
        <translation>1 Eintrag importieren</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag importieren</numerusform>
            <numerusform>%Ln Einträge importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>1 application</source>
        <translation>1 Bewerbung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln applications</source>
        <translation>
            <numerusform>%Ln Bewerbung</numerusform>
            <numerusform>%Ln Bewerbungen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsertButton</name>
    <message>
        <source>&amp;Insert…</source>
        <translation>E&amp;infügen…</translation>
    </message>
</context>
<context>
    <name>InsightCharts</name>
    <message>
        <source>days since the interview</source>
        <extracomment>The most marks, so that a walk by keyboard ends and screen readers stay fast. Distances of the labels of days, the first that gives at most so many of them.</extracomment>
        <translation>Tage seit dem Gespräch</translation>
    </message>
    <message>
        <source>all wait</source>
        <translation>alle warten</translation>
    </message>
    <message>
        <source>half wait</source>
        <translation>die Hälfte wartet</translation>
    </message>
    <message>
        <source>none wait</source>
        <translation>keine wartet</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Promised days</source>
        <translation>Versprochene Tage</translation>
    </message>
    <message>
        <source>Posted again</source>
        <translation>Neu veröffentlicht</translation>
    </message>
    <message>
        <source>Your applications at {company}</source>
        <translation>Deine Bewerbungen bei {company}</translation>
    </message>
    <message>
        <source>no word for {days}</source>
        <translation>{days} ohne Nachricht</translation>
    </message>
    <message>
        <source>{number} kept</source>
        <translation>{number} gehalten</translation>
    </message>
    <message>
        <source>{number} passed without a word</source>
        <translation>{number} ohne Nachricht verstrichen</translation>
    </message>
    <message>
        <source>{number} still ahead</source>
        <translation>{number} noch nicht vorbei</translation>
    </message>
    <message>
        <source>{number} with no known end</source>
        <translation>{number} ohne bekanntes Ende</translation>
    </message>
    <message>
        <source>Calm mode leaves out why it ended.</source>
        <extracomment>The places that have a column; those after them share one.</extracomment>
        <translation>Im ruhigen Modus bleibt weg, woran es lag.</translation>
    </message>
    <message>
        <source>True reason</source>
        <translation>Wahrer Grund</translation>
    </message>
    <message>
        <source>Named first</source>
        <translation>An erster Stelle</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>An zweiter</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>An dritter</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>None of the six</source>
        <translation>Keiner der sechs</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Did the advice fit?</source>
        <translation>Hat der Rat gepasst?</translation>
    </message>
    <message>
        <source>From application to outcome</source>
        <extracomment>Outcomes from top to bottom: what goes on first, a no last.</extracomment>
        <translation>Von der Bewerbung zum Ergebnis</translation>
    </message>
    <message>
        <source>Choose a band to see the applications behind it.</source>
        <translation>Wähle ein Band, um die Bewerbungen dahinter zu sehen.</translation>
    </message>
    <message>
        <source>Text for SankeyMATIC</source>
        <translation>Text für SankeyMATIC</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Bewerbungen</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Answers, by kind</source>
        <extracomment>Each fourth week has its day below; more would touch each other.</extracomment>
        <translation>Antworten nach Art</translation>
    </message>
    <message>
        <source>Answers, by channel</source>
        <translation>Antworten nach Weg</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>What is filled was answered.</source>
        <translation>Was gefüllt ist, wurde beantwortet.</translation>
    </message>
    <message>
        <source>Thank-yous</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>By the next working day</source>
        <translation>Bis zum nächsten Arbeitstag</translation>
    </message>
    <message>
        <source>None noted</source>
        <translation>Keiner notiert</translation>
    </message>
    <message>
        <source>{name}: {number}</source>
        <translation>{name}: {number}</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>Contacts about one application in a week</source>
        <translation>Kontakte zu einer Bewerbung je Woche</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Most about one application</source>
        <translation>Meiste zu einer Bewerbung</translation>
    </message>
    <message>
        <source>once a week</source>
        <translation>einmal die Woche</translation>
    </message>
    <message>
        <source>you: {days}</source>
        <translation>du: {days}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Had lasted until then</source>
        <translation>Dauerten bis dahin</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Not known further</source>
        <translation>Weiter nicht bekannt</translation>
    </message>
    <message>
        <source>Share that still waits</source>
        <translation>Anteil, der noch wartet</translation>
    </message>
    <message>
        <source>95 % band</source>
        <translation>95-%-Band</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>Went well</source>
        <translation>Gut gelaufen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Demnächst</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>no contact</source>
        <translation>kein Kontakt</translation>
    </message>
    <message>
        <source>1 contact</source>
        <translation>1 Kontakt</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n Kontakt</numerusform>
            <numerusform>%n Kontakte</numerusform>
        </translation>
    </message>
    <message>
        <source>at most 1 about one application</source>
        <translation>höchstens 1 zu einer Bewerbung</translation>
    </message>
    <message numerus="yes">
        <source>at most %n about one application</source>
        <translation>
            <numerusform>höchstens %n zu einer Bewerbung</numerusform>
            <numerusform>höchstens %n zu einer Bewerbung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weitere.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 still open</source>
        <translation>1 noch offen</translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>%n noch offen</numerusform>
            <numerusform>%n noch offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Next word</source>
        <translation>Nächste Nachricht</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>After {days}: {ended} of {waiting} ended. About {share} of 10 wait on ({low} to {high}).</source>
        <translation>Nach dieser Zeit ({days}): {ended} von {waiting} beendet. Etwa {share} von 10 warten weiter ({low} bis {high}).</translation>
    </message>
    <message>
        <source>Week of {day}: {contacts}</source>
        <translation>Woche ab {day}: {contacts}</translation>
    </message>
    <message>
        <source>Week of {day}: {contacts}, {most}</source>
        <translation>Woche ab {day}: {contacts}, {most}</translation>
    </message>
    <message>
        <source>{answered} of {sent} answered {lengths}</source>
        <translation>{answered} von {sent} beantwortet {lengths}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>InsightReview</name>
    <message>
        <source>1 hire</source>
        <extracomment>States after which an employer owes no answer.</extracomment>
        <translation>1 Einstellung</translation>
    </message>
    <message>
        <source>1 offer</source>
        <translation>1 Angebot</translation>
    </message>
    <message>
        <source>1 invitation</source>
        <translation>1 Einladung</translation>
    </message>
    <message>
        <source>1 interview</source>
        <translation>1 Gespräch</translation>
    </message>
    <message>
        <source>1 answer from an employer</source>
        <translation>1 Antwort eines Arbeitgebers</translation>
    </message>
    <message>
        <source>1 thank-you</source>
        <translation>1 Dank</translation>
    </message>
    <message>
        <source>1 application</source>
        <translation>1 Bewerbung</translation>
    </message>
    <message>
        <source>1 call or talk</source>
        <translation>1 Anruf oder Gespräch</translation>
    </message>
    <message>
        <source>1 message written</source>
        <translation>1 Nachricht geschrieben</translation>
    </message>
    <message>
        <source>1 application that you let go</source>
        <translation>1 Bewerbung abgehakt</translation>
    </message>
    <message>
        <source>1 no</source>
        <translation>1 Absage</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>Nothing is noted for these days. A week of rest is fine, too.</source>
        <translation>Für diese Tage ist nichts notiert. Auch eine Woche Ruhe ist in Ordnung.</translation>
    </message>
    <message numerus="yes">
        <source>%n hires</source>
        <translation>
            <numerusform>%n Einstellung</numerusform>
            <numerusform>%n Einstellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offers</source>
        <translation>
            <numerusform>%n Angebot</numerusform>
            <numerusform>%n Angebote</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitations</source>
        <translation>
            <numerusform>%n Einladung</numerusform>
            <numerusform>%n Einladungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews</source>
        <translation>
            <numerusform>%n Gespräch</numerusform>
            <numerusform>%n Gespräche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers from employers</source>
        <translation>
            <numerusform>%n Antwort von Arbeitgebern</numerusform>
            <numerusform>%n Antworten von Arbeitgebern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thank-yous</source>
        <translation>
            <numerusform>%n Dank</numerusform>
            <numerusform>%n Mal Dank</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications</source>
        <translation>
            <numerusform>%n Bewerbung</numerusform>
            <numerusform>%n Bewerbungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls and talks</source>
        <translation>
            <numerusform>%n Anruf oder Gespräch</numerusform>
            <numerusform>%n Anrufe und Gespräche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages written</source>
        <translation>
            <numerusform>%n Nachricht geschrieben</numerusform>
            <numerusform>%n Nachrichten geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications that you let go</source>
        <translation>
            <numerusform>%n Bewerbung abgehakt</numerusform>
            <numerusform>%n Bewerbungen abgehakt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n noes</source>
        <translation>
            <numerusform>%n Absage</numerusform>
            <numerusform>%n Absagen</numerusform>
        </translation>
    </message>
    <message>
        <source>{company} hired you.</source>
        <translation>{company} hat dich eingestellt.</translation>
    </message>
    <message>
        <source>{company} made you an offer.</source>
        <translation>{company} hat dir ein Angebot gemacht.</translation>
    </message>
    <message>
        <source>{company} invited you.</source>
        <translation>{company} hat dich eingeladen.</translation>
    </message>
    <message>
        <source>You had an interview at {company}.</source>
        <translation>Du hattest ein Gespräch bei {company}.</translation>
    </message>
    <message>
        <source>{company} got back to you.</source>
        <translation>{company} hat sich gemeldet.</translation>
    </message>
    <message>
        <source>You thanked the people at {company}.</source>
        <translation>Du hast dich bei {company} bedankt.</translation>
    </message>
    <message>
        <source>You applied at {company}.</source>
        <translation>Du hast dich bei {company} beworben.</translation>
    </message>
    <message>
        <source>You spoke with {company}, or tried to.</source>
        <translation>Du hast mit {company} gesprochen oder es versucht.</translation>
    </message>
    <message>
        <source>You wrote to {company}.</source>
        <translation>Du hast an {company} geschrieben.</translation>
    </message>
    <message>
        <source>You decided how to go on with {company}.</source>
        <translation>Du hast entschieden, wie es mit {company} weitergeht.</translation>
    </message>
    <message>
        <source>Nothing is planned for the next seven days.</source>
        <translation>Für die nächsten sieben Tage ist nichts geplant.</translation>
    </message>
    <message>
        <source>{day}: {interview} at {company}, {time}</source>
        <translation>{day}: {interview} bei {company}, {time}</translation>
    </message>
    <message>
        <source>{day}: {company}: {step}</source>
        <translation>{day}: {company}: {step}</translation>
    </message>
    <message>
        <source>{day}: {company} promised an answer</source>
        <translation>{day}: {company} hat eine Antwort versprochen</translation>
    </message>
    <message>
        <source>Your week, {days}</source>
        <translation>Deine Woche, {days}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Went well</source>
        <translation>Gut gelaufen</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Demnächst</translation>
    </message>
    <message>
        <source>You have one more application there.</source>
        <translation>Du hast dort noch eine Bewerbung.</translation>
    </message>
    <message numerus="yes">
        <source>You have %n more applications there.</source>
        <translation>
            <numerusform>Du hast dort noch %n Bewerbung.</numerusform>
            <numerusform>Du hast dort noch %n Bewerbungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There has been no interview yet.</source>
        <translation>Es gab noch kein Gespräch.</translation>
    </message>
    <message>
        <source>They answered {lengths}.</source>
        <translation>Geantwortet haben sie {lengths}.</translation>
    </message>
    <message>
        <source>The last interview was today.</source>
        <translation>Das letzte Gespräch war heute.</translation>
    </message>
    <message>
        <source>No word since the interview yesterday.</source>
        <translation>Keine Nachricht seit dem Gespräch gestern.</translation>
    </message>
    <message numerus="yes">
        <source>No word since the last interview, %n days ago.</source>
        <translation>
            <numerusform>Keine Nachricht seit dem letzten Gespräch vor %n Tag.</numerusform>
            <numerusform>Keine Nachricht seit dem letzten Gespräch vor %n Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>They have decided, and said so.</source>
        <translation>Sie haben entschieden und es gesagt.</translation>
    </message>
    <message>
        <source>They hired you: that is no silence.</source>
        <translation>Sie haben dich eingestellt: Das ist kein Schweigen.</translation>
    </message>
    <message>
        <source>They made you an offer.</source>
        <translation>Sie haben dir ein Angebot gemacht.</translation>
    </message>
    <message>
        <source>{text} Word came {lengths}.</source>
        <translation>{text} Nachricht kam {lengths}.</translation>
    </message>
    <message>
        <source>They kept the one day that they promised.</source>
        <translation>Sie haben den einen versprochenen Tag gehalten.</translation>
    </message>
    <message>
        <source>The one day that they promised passed without a word.</source>
        <translation>Der eine versprochene Tag verstrich ohne Nachricht.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n days that they promised, they kept {kept}.</source>
        <translation>
            <numerusform>Von %n versprochenem Tag haben sie {kept} gehalten.</numerusform>
            <numerusform>Von %n versprochenen Tagen haben sie {kept} gehalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The job was posted again, seen on {day}. Often that has a harmless cause.</source>
        <translation>Die Stelle wurde neu veröffentlicht, gesehen am {day}. Oft hat das einen harmlosen Grund.</translation>
    </message>
    <message>
        <source>{role}: {state}, {interviews}</source>
        <translation>{role}: {state}, {interviews}</translation>
    </message>
</context>
<context>
    <name>InsightSection</name>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Table copied</source>
        <translation>Tabelle kopiert</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>{days}. None of your waits has ended yet.</source>
        <extracomment>Up to so many lengths of waits are listed one by one.</extracomment>
        <translation>{days}. Noch keine deiner Wartezeiten ist beendet.</translation>
    </message>
    <message>
        <source>The one wait of yours that ended was longer.</source>
        <translation>Deine eine beendete Wartezeit war länger.</translation>
    </message>
    <message>
        <source>The one wait of yours that ended was not longer.</source>
        <translation>Deine eine beendete Wartezeit war nicht länger.</translation>
    </message>
    <message numerus="yes">
        <source>None of your %n waits that ended was longer; that alone decides nothing.</source>
        <translation>
            <numerusform>Deine %n beendete Wartezeit war nicht länger; das allein entscheidet nichts.</numerusform>
            <numerusform>Keine deiner %n beendeten Wartezeiten war länger; das allein entscheidet nichts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of your %n waits that ended one was longer.</source>
        <translation>
            <numerusform>Von deiner %n beendeten Wartezeit war eine länger.</numerusform>
            <numerusform>Von deinen %n beendeten Wartezeiten war eine länger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of your %n waits that ended {longer} were longer.</source>
        <translation>
            <numerusform>Von deiner %n beendeten Wartezeit waren {longer} länger.</numerusform>
            <numerusform>Von deinen %n beendeten Wartezeiten waren {longer} länger.</numerusform>
        </translation>
    </message>
    <message>
        <source>{days}. {ended}</source>
        <translation>{days}. {ended}</translation>
    </message>
    <message>
        <source>The interview was today</source>
        <translation>Das Gespräch war heute</translation>
    </message>
    <message>
        <source>1 day so far</source>
        <translation>Bisher 1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days so far</source>
        <translation>
            <numerusform>Bisher %n Tag</numerusform>
            <numerusform>Bisher %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>From an interview to their next word</source>
        <translation>Von einem Gespräch bis zur nächsten Nachricht</translation>
    </message>
    <message>
        <source>From the first interview to the decision</source>
        <translation>Vom ersten Gespräch bis zur Entscheidung</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>No interview has been held yet. After the first one, this shows how long employers take.</source>
        <translation>Es gab noch kein Gespräch. Nach dem ersten zeigt dies, wie lange Arbeitgeber brauchen.</translation>
    </message>
    <message numerus="yes">
        <source>Fewer than half of %n waits have ended so far.</source>
        <translation>
            <numerusform>Weniger als die Hälfte von %n Wartezeit ist bisher beendet.</numerusform>
            <numerusform>Weniger als die Hälfte von %n Wartezeiten ist bisher beendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n waits about half ended on the day of the interview.</source>
        <translation>
            <numerusform>Von %n Wartezeit endete etwa die Hälfte am Tag des Gesprächs.</numerusform>
            <numerusform>Von %n Wartezeiten endete etwa die Hälfte am Tag des Gesprächs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n waits about half ended within a day.</source>
        <translation>
            <numerusform>Von %n Wartezeit endete etwa die Hälfte binnen eines Tages.</numerusform>
            <numerusform>Von %n Wartezeiten endete etwa die Hälfte binnen eines Tages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n waits about half ended within {days} days.</source>
        <translation>
            <numerusform>Von %n Wartezeit endete etwa die Hälfte binnen {days} Tagen.</numerusform>
            <numerusform>Von %n Wartezeiten endete etwa die Hälfte binnen {days} Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 wait, and it goes on.</source>
        <translation>1 Wartezeit, und sie dauert an.</translation>
    </message>
    <message numerus="yes">
        <source>%n waits, and all of them go on.</source>
        <translation>
            <numerusform>%n Wartezeit, und sie dauert an.</numerusform>
            <numerusform>%n Wartezeiten, und alle dauern an.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 wait, and it has ended: {lengths}.</source>
        <translation>1 Wartezeit, und sie ist beendet: {lengths}.</translation>
    </message>
    <message numerus="yes">
        <source>%n waits, and all have ended: {lengths}.</source>
        <translation>
            <numerusform>%n Wartezeit, und sie ist beendet: {lengths}.</numerusform>
            <numerusform>%n Wartezeiten, und alle sind beendet: {lengths}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waits, of which {ended} ended: {lengths}.</source>
        <translation>
            <numerusform>%n Wartezeit, davon {ended} beendet: {lengths}.</numerusform>
            <numerusform>%n Wartezeiten, davon {ended} beendet: {lengths}.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is too few for a curve.</source>
        <translation>Das ist zu wenig für eine Kurve.</translation>
    </message>
    <message>
        <source>A curve needs one that has ended.</source>
        <translation>Eine Kurve braucht eine beendete.</translation>
    </message>
    <message>
        <source>after {first} to {last} days</source>
        <translation>nach {first} bis {last} Tagen</translation>
    </message>
    <message>
        <source>after {days} and {last} days</source>
        <translation>nach {days} und {last} Tagen</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>on the same day</source>
        <translation>am selben Tag</translation>
    </message>
    <message>
        <source>after 1 day</source>
        <translation>nach 1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>after %n days</source>
        <translation>
            <numerusform>nach %n Tag</numerusform>
            <numerusform>nach %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>One goes on or was left; it counts for as long as it is known.</source>
        <translation>Eine dauert an oder wurde abgehakt; sie zählt, solange sie bekannt ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n go on or were left; they count for as long as they are known.</source>
        <translation>
            <numerusform>%n dauert an oder wurde abgehakt; sie zählt, solange sie bekannt ist.</numerusform>
            <numerusform>%n dauern an oder wurden abgehakt; sie zählen, solange sie bekannt sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>The band shows how uncertain the curve is: with so many waits it would hold the true share in about 19 of 20 cases.</source>
        <translation>Das Band zeigt, wie unsicher die Kurve ist: Bei so vielen Wartezeiten enthielte es den wahren Anteil in etwa 19 von 20 Fällen.</translation>
    </message>
    <message>
        <source>One application is left out where the day of its ending counts: it is not known.</source>
        <translation>Eine Bewerbung fehlt, wo der Tag ihres Endes zählt: Er ist nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n applications are left out where the day of their ending counts: it is not known.</source>
        <translation>
            <numerusform>%n Bewerbung fehlt, wo der Tag ihres Endes zählt: Er ist nicht bekannt.</numerusform>
            <numerusform>%n Bewerbungen fehlen, wo der Tag ihres Endes zählt: Er ist nicht bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{country}: {days} days on average from the first interview to the decision.</source>
        <translation>{country}: im Schnitt {days} Tage vom ersten Gespräch bis zur Entscheidung.</translation>
    </message>
    <message>
        <source>{country}: {days} days on average from the application to the decision.</source>
        <translation>{country}: im Schnitt {days} Tage von der Bewerbung bis zur Entscheidung.</translation>
    </message>
    <message>
        <source>{source}, {year}</source>
        <translation>{source}, {year}</translation>
    </message>
    <message>
        <source>In Ontario, employers with 25 or more employees are to say within {days} days of the last interview whether they have decided, for jobs that were advertised publicly. This counts for interviews since {since}. It is information about the law and says nothing about this employer.</source>
        <translation>In Ontario sollen Arbeitgeber mit 25 oder mehr Beschäftigten binnen {days} Tagen nach dem letzten Gespräch sagen, ob sie entschieden haben, bei öffentlich ausgeschriebenen Stellen. Das gilt für Gespräche seit dem {since}. Es ist eine Auskunft über das Gesetz und sagt nichts über diesen Arbeitgeber.</translation>
    </message>
    <message>
        <source>One that still goes on is longer.</source>
        <translation>Eine, die noch läuft, ist länger.</translation>
    </message>
    <message numerus="yes">
        <source>%n that still go on are longer.</source>
        <translation>
            <numerusform>%n, die noch läuft, ist länger.</numerusform>
            <numerusform>%n, die noch laufen, sind länger.</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: {citation}</source>
        <translation>Quelle: {citation}</translation>
    </message>
    <message>
        <source>{interview} and later</source>
        <translation>{interview} und später</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Bewerbungen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>{source} to {target}: {applications}</source>
        <translation>{source} zu {target}: {applications}</translation>
    </message>
    <message>
        <source>{text}, {days}</source>
        <translation>{text}, {days}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>Here you will see where your applications went.</source>
        <translation>Hier siehst du, wohin deine Bewerbungen gingen.</translation>
    </message>
    <message>
        <source>1 application so far.</source>
        <translation>Bisher 1 Bewerbung.</translation>
    </message>
    <message numerus="yes">
        <source>%n applications; {count} of them go on.</source>
        <translation>
            <numerusform>%n Bewerbung; davon laufen {count} weiter.</numerusform>
            <numerusform>%n Bewerbungen; davon laufen {count} weiter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications; none of them goes on.</source>
        <translation>
            <numerusform>%n Bewerbung; sie läuft nicht weiter.</numerusform>
            <numerusform>%n Bewerbungen; keine davon läuft weiter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications; one of them goes on.</source>
        <translation>
            <numerusform>%n Bewerbung; sie läuft weiter.</numerusform>
            <numerusform>%n Bewerbungen; eine davon läuft weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {sent} sent, none answered so far</source>
        <translation>{name}: {sent} gesendet, bisher keine Antwort</translation>
    </message>
    <message>
        <source>{name}: {sent} sent, 1 answered {lengths}</source>
        <translation>{name}: {sent} gesendet, 1 beantwortet {lengths}</translation>
    </message>
    <message>
        <source>{name}: {sent} sent, {answered} answered {lengths}</source>
        <translation>{name}: {sent} gesendet, {answered} beantwortet {lengths}</translation>
    </message>
    <message>
        <source>Channel not noted</source>
        <translation>Weg nicht notiert</translation>
    </message>
    <message>
        <source>You have not followed up yet. There may have been no need.</source>
        <translation>Du hast noch nicht nachgefragt. Vielleicht war es nicht nötig.</translation>
    </message>
    <message>
        <source>The one follow-up so far was answered.</source>
        <translation>Die bisher eine Nachfrage wurde beantwortet.</translation>
    </message>
    <message>
        <source>The one follow-up so far has no answer yet.</source>
        <translation>Die bisher eine Nachfrage ist noch unbeantwortet.</translation>
    </message>
    <message numerus="yes">
        <source>None of %n follow-ups has been answered so far.</source>
        <translation>
            <numerusform>Bisher wurde keine von %n Nachfrage beantwortet.</numerusform>
            <numerusform>Bisher wurde keine von %n Nachfragen beantwortet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One of %n follow-ups was answered.</source>
        <translation>
            <numerusform>Eine von %n Nachfrage wurde beantwortet.</numerusform>
            <numerusform>Eine von %n Nachfragen wurde beantwortet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{answered} of %n follow-ups were answered.</source>
        <translation>
            <numerusform>{answered} von %n Nachfrage wurden beantwortet.</numerusform>
            <numerusform>{answered} von %n Nachfragen wurden beantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer may have come without them, too.</source>
        <translation>Eine Antwort wäre vielleicht auch ohne sie gekommen.</translation>
    </message>
    <message>
        <source>No contacts in the last weeks.</source>
        <translation>Keine Kontakte in den letzten Wochen.</translation>
    </message>
    <message>
        <source>Never more than once in a calendar week about one application.</source>
        <translation>Nie mehr als einmal in einer Kalenderwoche zu einer Bewerbung.</translation>
    </message>
    <message>
        <source>In one week more than once about one application; once is enough.</source>
        <translation>In einer Woche mehr als einmal zu einer Bewerbung; einmal genügt.</translation>
    </message>
    <message numerus="yes">
        <source>In %n weeks more than once about one application; once is enough.</source>
        <translation>
            <numerusform>In %n Woche mehr als einmal zu einer Bewerbung; einmal genügt.</numerusform>
            <numerusform>In %n Wochen mehr als einmal zu einer Bewerbung; einmal genügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No interview to give thanks for yet.</source>
        <translation>Noch kein Gespräch, für das zu danken wäre.</translation>
    </message>
    <message>
        <source>Thanks went out in time for the one interview so far.</source>
        <translation>Der Dank für das bisher eine Gespräch ging rechtzeitig hinaus.</translation>
    </message>
    <message>
        <source>1 interview so far; thanks that come later are welcome, too.</source>
        <translation>Bisher 1 Gespräch; auch ein späterer Dank ist willkommen.</translation>
    </message>
    <message numerus="yes">
        <source>Thanks went out in time for all %n interviews.</source>
        <translation>
            <numerusform>Der Dank für %n Gespräch ging rechtzeitig hinaus.</numerusform>
            <numerusform>Der Dank für alle %n Gespräche ging rechtzeitig hinaus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n interviews: thanks by the next working day {on_time}, later {late}, none noted {none}.</source>
        <translation>
            <numerusform>Von %n Gespräch: Dank bis zum nächsten Arbeitstag {on_time}, später {late}, keiner notiert {none}.</numerusform>
            <numerusform>Von %n Gesprächen: Dank bis zum nächsten Arbeitstag {on_time}, später {late}, keiner notiert {none}.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to compare yet: it takes an ending whose true reason you know.</source>
        <translation>Es gibt noch nichts zu vergleichen: Dazu braucht es ein Ende, dessen wahren Grund du kennst.</translation>
    </message>
    <message>
        <source>1 run of “What should I do?” ended with a reason that you know.</source>
        <translation>1 Mal „Was soll ich tun?“ endete mit einem Grund, den du kennst.</translation>
    </message>
    <message numerus="yes">
        <source>%n runs of “What should I do?” ended with a reason that you know.</source>
        <translation>
            <numerusform>%n Mal „Was soll ich tun?“ endete mit einem Grund, den du kennst.</numerusform>
            <numerusform>%n Mal „Was soll ich tun?“ endete mit einem Grund, den du kennst.</numerusform>
        </translation>
    </message>
    <message>
        <source>The true reason was ranked first {first}, second {second}, third {third}.</source>
        <translation>Der wahre Grund stand {first} an erster, {second} an zweiter und {third} an dritter Stelle.</translation>
    </message>
    <message>
        <source>These are your own cases; they prove nothing beyond them.</source>
        <translation>Das sind deine eigenen Fälle; darüber hinaus beweisen sie nichts.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>zweimal</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n Mal</numerusform>
            <numerusform>%n Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>One had a reason that is none of the six.</source>
        <translation>Einmal war der Grund keiner der sechs.</translation>
    </message>
    <message numerus="yes">
        <source>%n had a reason that is none of the six.</source>
        <translation>
            <numerusform>%n Mal war der Grund keiner der sechs.</numerusform>
            <numerusform>%n Mal war der Grund keiner der sechs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message>
        <source>This employer</source>
        <translation>Dieser Arbeitgeber</translation>
    </message>
    <message>
        <source>Where do my applications go?</source>
        <translation>Wohin gehen meine Bewerbungen?</translation>
    </message>
    <message>
        <source>What did follow-ups bring?</source>
        <translation>Was haben Nachfragen gebracht?</translation>
    </message>
    <message>
        <source>Did the advice fit?</source>
        <translation>Hat der Rat gepasst?</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Noch nichts zu zeigen</translation>
    </message>
    <message>
        <source>With your first applications, this page shows how long you waited and what came of it, beside what has been published.</source>
        <translation>Mit deinen ersten Bewerbungen zeigt diese Seite, wie lange du gewartet hast und was daraus wurde, neben dem, was veröffentlicht ist.</translation>
    </message>
    <message>
        <source>Show what to do today</source>
        <translation>Zeigen, was heute zu tun ist</translation>
    </message>
    <message>
        <source>All of this is your own record. A few cases are not a rule.</source>
        <translation>All das stammt aus deinen eigenen Einträgen. Ein paar Fälle sind keine Regel.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Open as PDF to print</source>
        <translation>Zum Drucken als PDF öffnen</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Gespeichert: {path}</translation>
    </message>
    <message>
        <source>Choose an application above to see how its employer has answered.</source>
        <translation>Wähle oben eine Bewerbung, um zu sehen, wie der Arbeitgeber geantwortet hat.</translation>
    </message>
    <message>
        <source>insights {day}.pdf</source>
        <translation>Auswertung {day}.pdf</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>InterviewCard</name>
    <message>
        <source>Interview</source>
        <extracomment>What can become of an interview that is ahead, and of one whose time has passed.</extracomment>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>I handed it in</source>
        <translation>Ich habe es abgegeben</translation>
    </message>
    <message>
        <source>Note how it went</source>
        <translation>Notieren, wie es war</translation>
    </message>
    <message>
        <source>Note people, promise, problems, questions (P)</source>
        <translation>Personen, Versprechen, Probleme und Fragen notieren (P)</translation>
    </message>
    <message>
        <source>It did not take place</source>
        <translation>Es hat nicht stattgefunden</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>People, problems, questions and notes (P)</source>
        <translation>Personen, Probleme, Fragen und Notizen (P)</translation>
    </message>
    <message>
        <source>It does not take place</source>
        <translation>Es findet nicht statt</translation>
    </message>
    <message>
        <source>{interview} since {time} · {company}</source>
        <translation>{interview} seit {time} · {company}</translation>
    </message>
    <message>
        <source>{interview} {day} {time} · {company}</source>
        <translation>{interview} {day} {time} · {company}</translation>
    </message>
    <message>
        <source>{interview}, {day} {time}</source>
        <translation>{interview}, {day} {time}</translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation>mit {names}</translation>
    </message>
    <message>
        <source>Note it while you remember: the next letter and interview need it.</source>
        <translation>Notiere es, solange du es weißt: Das nächste Schreiben und Gespräch brauchen es.</translation>
    </message>
    <message>
        <source>a problem they raised</source>
        <translation>ein angesprochenes Problem</translation>
    </message>
    <message numerus="yes">
        <source>%n problems they raised</source>
        <translation>
            <numerusform>%n angesprochenes Problem</numerusform>
            <numerusform>%n angesprochene Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>a question they asked</source>
        <translation>eine gestellte Frage</translation>
    </message>
    <message numerus="yes">
        <source>%n questions they asked</source>
        <translation>
            <numerusform>%n gestellte Frage</numerusform>
            <numerusform>%n gestellte Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>To read again: {what}.</source>
        <translation>Noch einmal lesen: {what}.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
</context>
<context>
    <name>InterviewCards</name>
    <message>
        <source>I handed it in</source>
        <extracomment>How long after its end an interview is shown with the question how it went: over a weekend.</extracomment>
        <translation>Ich habe es abgegeben</translation>
    </message>
    <message>
        <source>Test task handed in</source>
        <translation>Testaufgabe abgegeben</translation>
    </message>
    <message>
        <source>Interview: {status}</source>
        <translation>Gespräch: {status}</translation>
    </message>
</context>
<context>
    <name>InterviewChoice</name>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>{interview}, {day}</source>
        <translation>{interview}, {day}</translation>
    </message>
</context>
<context>
    <name>InterviewDialog</name>
    <message>
        <source>Add interview</source>
        <translation>Gespräch hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Edit interview</source>
        <translation>Gespräch bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Ki&amp;nd</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Wann</translation>
    </message>
    <message>
        <source>Len&amp;gth</source>
        <translation>&amp;Dauer</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>Wi&amp;e</translation>
    </message>
    <message>
        <source>With wh&amp;om</source>
        <translation>&amp;Mit wem</translation>
    </message>
    <message>
        <source>What did they &amp;promise?</source>
        <translation>Ihr &amp;Versprechen</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>&amp;Notizen</translation>
    </message>
</context>
<context>
    <name>InterviewHead</name>
    <message>
        <source>Edit interview…</source>
        <translation>Gespräch bearbeiten…</translation>
    </message>
    <message>
        <source>{interview} · {company}</source>
        <translation>{interview} · {company}</translation>
    </message>
    <message>
        <source>Not noted whether on site, by video or by phone</source>
        <translation>Nicht notiert, ob vor Ort, per Video oder Telefon</translation>
    </message>
    <message>
        <source>From your notes</source>
        <translation>Aus deinen Notizen</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Add the address of the posting…</source>
        <translation>Adresse der Anzeige hinzufügen…</translation>
    </message>
    <message>
        <source>{when} to {end}</source>
        <translation>{when} bis {end}</translation>
    </message>
    <message>
        <source>{time} in {zone}, where they are</source>
        <translation>{time} in {zone}, wo sie sind</translation>
    </message>
</context>
<context>
    <name>InterviewList</name>
    <message>
        <source>Interviews</source>
        <translation>Bewerbungen</translation>
    </message>
</context>
<context>
    <name>InterviewsPage</name>
    <message>
        <source>Interviews</source>
        <extracomment>From the last key of a search to showing the details of the first row found, in ms.</extracomment>
        <translation>Bewerbungen</translation>
    </message>
    <message>
        <source>Choose an application on the left</source>
        <translation>Wähle links eine Bewerbung</translation>
    </message>
    <message>
        <source>Change between list and board</source>
        <translation>Zwischen Liste und Tafel wechseln</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>What should I do?</source>
        <extracomment>Commands of the application, and of all, that are listed before anything is typed.</extracomment>
        <translation>Was soll ich tun?</translation>
    </message>
    <message>
        <source>Log a contact…</source>
        <translation>Kontakt eintragen…</translation>
    </message>
    <message>
        <source>Delete application</source>
        <translation>Bewerbung löschen</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
</context>
<context>
    <name>ItemModel</name>
    <message>
        <source>Entry</source>
        <extracomment>What is ticked at first.</extracomment>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>In Callback</source>
        <translation>In Callback</translation>
    </message>
</context>
<context>
    <name>KeptCalendar</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Keep no calendar</source>
        <translation>Keinen Kalender führen</translation>
    </message>
    <message>
        <source>Keep it up to date in a folder…</source>
        <translation>In einem Ordner aktuell halten…</translation>
    </message>
    <message>
        <source>Callback can write the calendar again after each change. A phone shows it if the folder is synchronised. Whoever can read the folder can read the calendar.</source>
        <translation>Callback kann den Kalender nach jeder Änderung neu schreiben. Ein Telefon zeigt ihn, wenn der Ordner synchronisiert wird. Wer den Ordner lesen kann, kann auch den Kalender lesen.</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Anderer Ordner…</translation>
    </message>
    <message>
        <source>Kept up to date in “{folder}”.</source>
        <translation>Wird in „{folder}“ aktuell gehalten.</translation>
    </message>
    <message>
        <source>{service} synchronises this folder. Anyone who can read it there can read the calendar.</source>
        <translation>{service} synchronisiert diesen Ordner. Wer ihn dort lesen kann, kann auch den Kalender lesen.</translation>
    </message>
    <message>
        <source>The folder “{folder}” is not there now. The calendar is written again when it is.</source>
        <translation>Der Ordner „{folder}“ ist gerade nicht da. Sobald er es ist, wird der Kalender wieder geschrieben.</translation>
    </message>
    <message>
        <source>Keep the calendar in</source>
        <translation>Kalender führen in</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>Hier führen</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>CV</source>
        <translation>Lebenslauf</translation>
    </message>
    <message>
        <source>Cover letter</source>
        <translation>Anschreiben</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Anderes Dokument</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Ms</source>
        <translation>Frau</translation>
    </message>
    <message>
        <source>Mr</source>
        <translation>Herr</translation>
    </message>
    <message>
        <source>A better candidate</source>
        <translation>Jemand passt besser</translation>
    </message>
    <message>
        <source>They like you, but are busy</source>
        <translation>Sie mögen dich, haben aber zu tun</translation>
    </message>
    <message>
        <source>They wait for your follow-up</source>
        <translation>Sie warten auf deine Nachfrage</translation>
    </message>
    <message>
        <source>Things are on hold</source>
        <translation>Die Stelle ist zurückgestellt</translation>
    </message>
    <message>
        <source>Others still to interview</source>
        <translation>Andere Gespräche stehen noch aus</translation>
    </message>
    <message>
        <source>Not a fit</source>
        <translation>Es passt nicht</translation>
    </message>
    <message>
        <source>They want other experience</source>
        <extracomment>Those of `REASONS` have the same words.</extracomment>
        <translation>Andere Erfahrung gesucht</translation>
    </message>
    <message>
        <source>The pay did not match</source>
        <translation>Das Gehalt passte nicht</translation>
    </message>
    <message>
        <source>Somebody from the company has the job</source>
        <translation>Intern besetzt</translation>
    </message>
    <message>
        <source>The job was cancelled</source>
        <translation>Die Stelle wurde gestrichen</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>sehr wahrscheinlich</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation>unwahrscheinlich</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>partly published</source>
        <translation>teils veröffentlicht</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>Einschätzung</translation>
    </message>
    <message>
        <source>You were in touch less than a week ago. Once a week is enough.</source>
        <translation>Ihr hattet vor weniger als einer Woche Kontakt. Einmal die Woche genügt.</translation>
    </message>
    <message>
        <source>You wrote to this company about another job less than a week ago.</source>
        <translation>Vor weniger als einer Woche hast du dieser Firma wegen einer anderen Stelle geschrieben.</translation>
    </message>
    <message>
        <source>They asked not to be contacted, so nothing is sent.</source>
        <translation>Sie möchten nicht kontaktiert werden, also wird nichts geschickt.</translation>
    </message>
    <message>
        <source>An agency is in between: talk to the recruiter, not to the employer.</source>
        <translation>Eine Vermittlung ist dazwischen: Sprich mit ihr, nicht mit dem Arbeitgeber.</translation>
    </message>
    <message>
        <source>Some addresses are missing. Ask the organiser for them, and do not guess.</source>
        <translation>Einige Adressen fehlen. Frag danach, wer das Gespräch organisiert hat, und rate nicht.</translation>
    </message>
    <message>
        <source>No contact requests on social networks before they have decided.</source>
        <translation>Keine Kontaktanfragen in sozialen Netzwerken, bevor entschieden ist.</translation>
    </message>
    <message>
        <source>You have written often. From here on, once a week is enough.</source>
        <translation>Du hast oft geschrieben. Ab jetzt genügt einmal die Woche.</translation>
    </message>
    <message>
        <source>They asked for no calls: write instead.</source>
        <translation>Sie möchten keine Anrufe: Schreib stattdessen.</translation>
    </message>
    <message>
        <source>A re-posted job often has an innocent cause, such as a posting that ran out.</source>
        <translation>Eine neu veröffentlichte Stelle hat oft harmlose Gründe, etwa eine abgelaufene Anzeige.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>Eingestellt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Absage</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Stopped waiting</source>
        <translation>Abgehakt</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vertrieb</translation>
    </message>
    <message>
        <source>Public sector</source>
        <translation>Öffentlicher Dienst</translation>
    </message>
    <message>
        <source>Academia</source>
        <translation>Wissenschaft</translation>
    </message>
    <message>
        <source>Phone screen</source>
        <translation>Telefoninterview</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Vorstellungsgespräch</translation>
    </message>
    <message>
        <source>Second interview</source>
        <translation>Zweites Gespräch</translation>
    </message>
    <message>
        <source>Panel interview</source>
        <translation>Gespräch mit mehreren</translation>
    </message>
    <message>
        <source>Final interview</source>
        <translation>Letztes Gespräch</translation>
    </message>
    <message>
        <source>Recorded interview</source>
        <translation>Aufgezeichnetes Interview</translation>
    </message>
    <message>
        <source>Test task</source>
        <translation>Testaufgabe</translation>
    </message>
    <message>
        <source>Trial day</source>
        <translation>Probetag</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Wie geplant</translation>
    </message>
    <message>
        <source>They cancelled</source>
        <translation>Vom Arbeitgeber abgesagt</translation>
    </message>
    <message>
        <source>Postponed, no new date yet</source>
        <translation>Verschoben, noch kein neuer Termin</translation>
    </message>
    <message>
        <source>They did not turn up</source>
        <translation>Sie sind nicht erschienen</translation>
    </message>
    <message>
        <source>I cancelled</source>
        <translation>Von mir abgesagt</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>Vor Ort</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht genannt</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Gesprächsführung</translation>
    </message>
    <message>
        <source>Hiring manager</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>Recruiter</source>
        <translation>Personalabteilung</translation>
    </message>
    <message>
        <source>Agency recruiter</source>
        <translation>Vermittlung</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>From you</source>
        <translation>Von dir</translation>
    </message>
    <message>
        <source>From them</source>
        <translation>An dich</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>per E-Mail</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>per Telefon</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>per Brief</translation>
    </message>
    <message>
        <source>by message</source>
        <translation>per Nachricht</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>persönlich</translation>
    </message>
    <message>
        <source>Thank-you</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Nachfrage</translation>
    </message>
    <message>
        <source>Idea for their problem</source>
        <translation>Idee zu ihrem Problem</translation>
    </message>
    <message>
        <source>Last follow-up</source>
        <translation>Letzte Nachfrage</translation>
    </message>
    <message>
        <source>Interest in a later role</source>
        <translation>Interesse an einer späteren Stelle</translation>
    </message>
    <message>
        <source>Answer to the hold</source>
        <translation>Antwort auf die Zurückstellung</translation>
    </message>
    <message>
        <source>News of another offer</source>
        <translation>Meldung eines anderen Angebots</translation>
    </message>
    <message>
        <source>Talk with the recruiter</source>
        <translation>Gespräch mit der Vermittlung</translation>
    </message>
    <message>
        <source>Form returned</source>
        <translation>Formular zurückgesandt</translation>
    </message>
    <message>
        <source>Question for a date</source>
        <translation>Bitte um einen Termin</translation>
    </message>
    <message>
        <source>Question for the written offer</source>
        <translation>Bitte um das schriftliche Angebot</translation>
    </message>
    <message>
        <source>Answer to the offer</source>
        <translation>Antwort auf das Angebot</translation>
    </message>
    <message>
        <source>Call that nobody answered</source>
        <translation>Anruf, niemand nahm ab</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>Rejection</source>
        <translation>Absage</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>They invited me</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>Still deciding</source>
        <translation>Noch nicht entschieden</translation>
    </message>
    <message>
        <source>It is on hold</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>An offer</source>
        <translation>Ein Angebot</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Eine Absage</translation>
    </message>
    <message>
        <source>Send thanks</source>
        <translation>Dank schicken</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Ask how it stands</source>
        <translation>Nach dem Stand fragen</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Send an idea</source>
        <translation>Idee schicken</translation>
    </message>
    <message>
        <source>Ask one last time how it stands</source>
        <translation>Ein letztes Mal fragen</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht länger warten</translation>
    </message>
    <message>
        <source>Stay in touch</source>
        <translation>In Kontakt bleiben</translation>
    </message>
    <message>
        <source>Answer about the hold</source>
        <translation>Zurückstellung beantworten</translation>
    </message>
    <message>
        <source>Ask the recruiter</source>
        <translation>Vermittlung fragen</translation>
    </message>
    <message>
        <source>Tell of your other offer</source>
        <translation>Anderes Angebot melden</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Kein Kontakt</translation>
    </message>
    <message>
        <source>Answer them</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Ask for a date</source>
        <translation>Um Termin bitten</translation>
    </message>
    <message>
        <source>Ask for the written offer</source>
        <translation>Angebot anfordern</translation>
    </message>
    <message>
        <source>Answer the offer</source>
        <translation>Angebot beantworten</translation>
    </message>
    <message>
        <source>Look at their job page</source>
        <translation>Karriereseite ansehen</translation>
    </message>
    <message>
        <source>each interviewer, one by one</source>
        <translation>alle aus dem Gespräch, einzeln</translation>
    </message>
    <message>
        <source>each interviewer and the organiser</source>
        <translation>alle aus dem Gespräch und wer es organisiert hat</translation>
    </message>
    <message>
        <source>your contact for this job</source>
        <translation>dein Kontakt für diese Stelle</translation>
    </message>
    <message>
        <source>the agency&apos;s recruiter</source>
        <translation>die Vermittlung</translation>
    </message>
    <message>
        <source>the organiser</source>
        <translation>wer das Gespräch organisiert hat</translation>
    </message>
    <message>
        <source>the person who screened you</source>
        <translation>wer mit dir telefoniert hat</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>thank-you note</source>
        <translation>Dankschreiben</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>Nachfrage</translation>
    </message>
    <message>
        <source>follow-up with thanks</source>
        <translation>Nachfrage mit Dank</translation>
    </message>
    <message>
        <source>patient follow-up</source>
        <translation>geduldige Nachfrage</translation>
    </message>
    <message>
        <source>question to the recruiter</source>
        <translation>Frage an die Vermittlung</translation>
    </message>
    <message>
        <source>letter with an idea</source>
        <translation>Schreiben mit einer Idee</translation>
    </message>
    <message>
        <source>last follow-up</source>
        <translation>letzte Nachfrage</translation>
    </message>
    <message>
        <source>answer to the hold</source>
        <translation>Antwort auf die Zurückstellung</translation>
    </message>
    <message>
        <source>news of another offer</source>
        <translation>Meldung eines anderen Angebots</translation>
    </message>
    <message>
        <source>letter of interest in a later role</source>
        <translation>Interesse an einer späteren Stelle</translation>
    </message>
    <message>
        <source>question about the application</source>
        <translation>Frage nach der Bewerbung</translation>
    </message>
    <message>
        <source>answer to the cancellation</source>
        <translation>Antwort auf die Absage des Termins</translation>
    </message>
    <message>
        <source>question for a date</source>
        <translation>Bitte um einen Termin</translation>
    </message>
    <message>
        <source>question for the written offer</source>
        <translation>Bitte um das schriftliche Angebot</translation>
    </message>
    <message>
        <source>answer to the offer</source>
        <translation>Antwort auf das Angebot</translation>
    </message>
    <message>
        <source>notes for the call</source>
        <translation>Notizen für den Anruf</translation>
    </message>
    <message>
        <source>message for the voicemail</source>
        <translation>Nachricht für die Mailbox</translation>
    </message>
    <message>
        <source>notes for the call about a date</source>
        <translation>Notizen für den Anruf wegen eines Termins</translation>
    </message>
    <message>
        <source>notes for the call about the offer</source>
        <translation>Notizen für den Anruf wegen des Angebots</translation>
    </message>
    <message>
        <source>notes for the talk</source>
        <translation>Notizen für das Gespräch</translation>
    </message>
    <message>
        <source>Still listed</source>
        <translation>Noch ausgeschrieben</translation>
    </message>
    <message>
        <source>Posted again</source>
        <translation>Neu veröffentlicht</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Nicht mehr da</translation>
    </message>
    <message>
        <source>New opening</source>
        <translation>Neue Stelle</translation>
    </message>
    <message>
        <source>Nothing noted</source>
        <translation>Nichts notiert</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Alle zwei Wochen</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Jeden Monat</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
</context>
<context>
    <name>LaterMenu</name>
    <message>
        <source>Tomorrow · {day}</source>
        <translation>Morgen · {day}</translation>
    </message>
    <message>
        <source>In 2 days · {day}</source>
        <translation>In 2 Tagen · {day}</translation>
    </message>
    <message>
        <source>In a week · {day}</source>
        <translation>In einer Woche · {day}</translation>
    </message>
    <message>
        <source>Pick a date…</source>
        <translation>Tag wählen…</translation>
    </message>
</context>
<context>
    <name>LengthChoice</name>
    <message>
        <source>Usual: {length}</source>
        <translation>Üblich: {length}</translation>
    </message>
    <message>
        <source>None: it is handed in</source>
        <translation>Keine: Sie wird abgegeben</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>Write it</source>
        <extracomment>Delay in ms between the last key and saving the draft.</extracomment>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Your own template has a mistake, so the built-in one is used here.</source>
        <translation>Deine eigene Vorlage hat einen Fehler, deshalb wird hier die mitgelieferte benutzt.</translation>
    </message>
    <message>
        <source>Keep a note private</source>
        <translation>Notiz privat halten</translation>
    </message>
    <message>
        <source>Use a note in letters</source>
        <translation>Notiz in Schreiben verwenden</translation>
    </message>
    <message>
        <source>These are words in another tone: nobody gets the same text twice.</source>
        <translation>Das ist ein anders formulierter Text: Niemand bekommt zweimal denselben.</translation>
    </message>
    <message>
        <source>Choose the language of letters</source>
        <translation>Sprache der Schreiben wählen</translation>
    </message>
    <message>
        <source>Language changed</source>
        <translation>Sprache geändert</translation>
    </message>
    <message>
        <source>Note a result</source>
        <translation>Ergebnis notieren</translation>
    </message>
    <message>
        <source>Save address</source>
        <translation>Adresse speichern</translation>
    </message>
    <message>
        <source>Address saved</source>
        <translation>Adresse gespeichert</translation>
    </message>
    <message>
        <source>The address is saved in People.</source>
        <translation>Die Adresse ist unter „Personen“ gespeichert.</translation>
    </message>
    <message>
        <source>{logged}. Next: the letter to {name}.</source>
        <translation>{logged}. Als Nächstes: das Schreiben an {name}.</translation>
    </message>
</context>
<context>
    <name>LetterEditor</name>
    <message>
        <source>S&amp;ubject</source>
        <translation>&amp;Betreff</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>Text des Schreibens</translation>
    </message>
    <message>
        <source>They asked &amp;for an attachment</source>
        <translation>Sie haben um einen &amp;Anhang gebeten</translation>
    </message>
</context>
<context>
    <name>LetterFoot</name>
    <message>
        <source>&amp;Mail program</source>
        <translation>&amp;Mailprogramm</translation>
    </message>
    <message>
        <source>&amp;Gmail</source>
        <translation>&amp;Gmail</translation>
    </message>
    <message>
        <source>Outloo&amp;k.com</source>
        <translation>Outloo&amp;k.com</translation>
    </message>
    <message>
        <source>Outlook at &amp;work</source>
        <translation>Outlook (A&amp;rbeit)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Ko&amp;pieren</translation>
    </message>
    <message>
        <source>Sa&amp;ve as .eml…</source>
        <translation>&amp;Speichern als .eml…</translation>
    </message>
    <message>
        <source>Alrea&amp;dy sent</source>
        <translation>Sc&amp;hon gesendet</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>If so, it is noted with this text.</source>
        <translation>Wenn ja, wird es mit diesem Text eingetragen.</translation>
    </message>
    <message>
        <source>Fill in “{gap}” first, or take it out.</source>
        <translation>Fülle zuerst „{gap}“ aus, oder nimm es heraus.</translation>
    </message>
    <message>
        <source>No address is known for this letter.</source>
        <translation>Für dieses Schreiben ist keine Adresse bekannt.</translation>
    </message>
    <message>
        <source>&amp;Open in mail program</source>
        <translation>Im Mailprogramm &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Open in Gmail</source>
        <translation>In Gmail &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Open in Outlook.com</source>
        <translation>In Outlook.com &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Open in Outlook at work</source>
        <translation>In Outlook (Arbeit) &amp;öffnen</translation>
    </message>
    <message>
        <source>C&amp;opy the text</source>
        <translation>Text k&amp;opieren</translation>
    </message>
</context>
<context>
    <name>LetterHead</name>
    <message>
        <source>Letters</source>
        <extracomment>Characters of an address that are visible while it is entered.</extracomment>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Without an address, you can copy the text.</source>
        <translation>Ohne Adresse kannst du den Text kopieren.</translation>
    </message>
    <message>
        <source>Edit t&amp;his template…</source>
        <translation>Diese &amp;Vorlage bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;About letters</source>
        <translation>Üb&amp;er Schreiben</translation>
    </message>
    <message>
        <source>{company} · {role}</source>
        <translation>{company} · {role}</translation>
    </message>
    <message>
        <source>No recipient yet</source>
        <translation>Noch kein Empfänger</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation>An {name}</translation>
    </message>
    <message>
        <source>To {name}, {reach}</source>
        <translation>An {name}, {reach}</translation>
    </message>
    <message>
        <source>{to}, to be passed on to {names}</source>
        <translation>{to}, zum Weitergeben an {names}</translation>
    </message>
    <message>
        <source>E-ma&amp;il of {name}</source>
        <translation>E-Ma&amp;il von {name}</translation>
    </message>
    <message>
        <source>E-mail of {name}</source>
        <translation>E-Mail von {name}</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Dein &amp;Name</translation>
    </message>
    <message>
        <source>Your num&amp;ber</source>
        <translation>Deine N&amp;ummer</translation>
    </message>
    <message>
        <source>&amp;Tone</source>
        <translation>&amp;Ton</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>A &amp;result of yours</source>
        <translation>Ein Ergebnis von &amp;dir</translation>
    </message>
    <message>
        <source>Where something like your idea has worked</source>
        <translation>Wo so etwas wie deine Idee schon gelungen ist</translation>
    </message>
</context>
<context>
    <name>LetterPanel</name>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Yes, I sent it</source>
        <translation>Ja, gesendet</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Open application</source>
        <translation>Bewerbung öffnen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>Entwurf löschen</translation>
    </message>
    <message>
        <source>The next step is a different one by now. You can still copy this draft.</source>
        <translation>Der nächste Schritt ist inzwischen ein anderer. Du kannst diesen Entwurf noch kopieren.</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>Text des Schreibens</translation>
    </message>
    <message>
        <source>Draft, last changed {when}</source>
        <translation>Entwurf, zuletzt geändert {when}</translation>
    </message>
    <message>
        <source>Opened to send {when}. Did it go out?</source>
        <translation>Zum Senden geöffnet {when}. Hast du es gesendet?</translation>
    </message>
    <message>
        <source>Sent {when}</source>
        <translation>Gesendet {when}</translation>
    </message>
    <message>
        <source>Write again to {names}</source>
        <translation>Noch einmal an {names} schreiben</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Logged: {letter}</source>
        <translation>Eingetragen: {letter}</translation>
    </message>
    <message>
        <source>Log letter</source>
        <translation>Schreiben eintragen</translation>
    </message>
    <message>
        <source>Draft deleted</source>
        <translation>Entwurf gelöscht</translation>
    </message>
</context>
<context>
    <name>LetterWords</name>
    <message>
        <source>Warm</source>
        <translation>Herzlich</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Knapp</translation>
    </message>
    <message>
        <source>Add something that only your conversation had.</source>
        <translation>Füge etwas hinzu, das es nur in eurem Gespräch gab.</translation>
    </message>
    <message>
        <source>The greeting names nobody. Write to whom the letter goes.</source>
        <translation>Die Anrede nennt niemanden. Schreib, an wen es geht.</translation>
    </message>
    <message>
        <source>There is no template of this kind in {language} yet; this one is in English.</source>
        <translation>Auf {language} gibt es noch keine Vorlage dieser Art; diese ist auf Englisch.</translation>
    </message>
    <message>
        <source>{seconds} to say · up to {most}</source>
        <translation>{seconds} Sprechzeit · bis {most}</translation>
    </message>
    <message>
        <source>{words} · {least} to {most} are usual</source>
        <translation>{words} · üblich sind {least} bis {most}</translation>
    </message>
    <message>
        <source>Use other words</source>
        <translation>Anders formulieren</translation>
    </message>
    <message>
        <source>Leave the sentence out</source>
        <translation>Satz weglassen</translation>
    </message>
    <message>
        <source>Write “{text}”</source>
        <translation>„{text}“ schreiben</translation>
    </message>
    <message>
        <source>Logged: {letter}</source>
        <translation>Eingetragen: {letter}</translation>
    </message>
    <message>
        <source>Logged: {letter} to {names}</source>
        <translation>Eingetragen: {letter} an {names}</translation>
    </message>
    <message>
        <source>You opened it to send on {day} at {time}.</source>
        <translation>Du hast es am {day} um {time} zum Senden geöffnet.</translation>
    </message>
    <message>
        <source>You wrote to this company about another job on {last}. Once a week is enough.</source>
        <translation>Am {last} hast du dieser Firma wegen einer anderen Stelle geschrieben. Einmal die Woche genügt.</translation>
    </message>
    <message>
        <source>They asked not to be contacted. It is best to leave it at that.</source>
        <translation>Sie möchten nicht kontaktiert werden. Belass es am besten dabei.</translation>
    </message>
    <message>
        <source>You wrote on {last}; the next sensible day is {next}.</source>
        <translation>Du hast am {last} geschrieben; der nächste sinnvolle Tag ist {next}.</translation>
    </message>
    <message>
        <source>You called on {last}; the next sensible day is {next}.</source>
        <translation>Du hast am {last} angerufen; der nächste sinnvolle Tag ist {next}.</translation>
    </message>
    <message>
        <source>It is early yet; the next sensible day is {next}.</source>
        <translation>Es ist noch früh; der nächste sinnvolle Tag ist {next}.</translation>
    </message>
    <message>
        <source>(Sent within a week of another letter to this company, for reasons of my own.)</source>
        <translation>(Aus eigenen Gründen weniger als eine Woche nach einem anderen Schreiben an diese Firma gesendet.)</translation>
    </message>
    <message>
        <source>(Sent although they asked not to be contacted, for reasons of my own.)</source>
        <translation>(Aus eigenen Gründen gesendet, obwohl sie nicht kontaktiert werden möchten.)</translation>
    </message>
    <message>
        <source>(Sent before the next sensible day, {next}, for reasons of my own.)</source>
        <translation>(Aus eigenen Gründen vor dem nächsten sinnvollen Tag gesendet, {next}.)</translation>
    </message>
    <message>
        <source>A word of thanks is missing.</source>
        <translation>Ein Wort des Dankes fehlt.</translation>
    </message>
    <message>
        <source>Say that you are still interested.</source>
        <translation>Schreib, dass du weiter interessiert bist.</translation>
    </message>
    <message>
        <source>Say that there is another offer.</source>
        <translation>Schreib, dass es ein anderes Angebot gibt.</translation>
    </message>
    <message>
        <source>There is no recipient yet. Add the person&apos;s name.</source>
        <translation>Es gibt noch keinen Empfänger. Füge die Person mit Namen hinzu.</translation>
    </message>
    <message>
        <source>The day of the interview is not known.</source>
        <translation>Der Tag des Gesprächs ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No problem of theirs is noted. The letter needs one.</source>
        <translation>Es ist kein Problem der Firma notiert. Das Schreiben braucht eins.</translation>
    </message>
    <message>
        <source>No idea of yours is noted. The letter needs one.</source>
        <translation>Es ist keine Idee von dir notiert. Das Schreiben braucht eine.</translation>
    </message>
    <message>
        <source>No result of yours is noted. Say where something like it worked.</source>
        <translation>Es ist kein Ergebnis von dir notiert. Schreib, wo so etwas gelungen ist.</translation>
    </message>
    <message>
        <source>The day by which you must answer the other offer is not known.</source>
        <translation>Der Tag, bis zu dem du das andere Angebot beantworten musst, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Your name is missing. Enter it above.</source>
        <translation>Dein Name fehlt. Gib ihn oben ein.</translation>
    </message>
    <message>
        <source>Your number is missing. Enter it above.</source>
        <translation>Deine Nummer fehlt. Gib sie oben ein.</translation>
    </message>
    <message>
        <source>“{found}” is still to be filled in.</source>
        <translation>„{found}“ ist noch auszufüllen.</translation>
    </message>
    <message>
        <source>The subject is empty.</source>
        <translation>Der Betreff ist leer.</translation>
    </message>
    <message>
        <source>“{found}” is somebody else. This letter goes to {name}.</source>
        <translation>„{found}“ ist jemand anders. Dieses Schreiben geht an {name}.</translation>
    </message>
    <message>
        <source>“{found}” looks like a slip for {name}.</source>
        <translation>„{found}“ sieht nach einem Tippfehler für {name} aus.</translation>
    </message>
    <message>
        <source>“{found}” is another employer. This one is {name}.</source>
        <translation>„{found}“ ist ein anderer Arbeitgeber. Dieser ist {name}.</translation>
    </message>
    <message>
        <source>“{found}” is another role. This one is {name}.</source>
        <translation>„{found}“ ist eine andere Stelle. Diese ist {name}.</translation>
    </message>
    <message>
        <source>The posting writes {name}, not “{found}”.</source>
        <translation>Die Anzeige schreibt {name}, nicht „{found}“.</translation>
    </message>
    <message>
        <source>The posting names as a task: “{found}”.</source>
        <translation>Die Anzeige nennt als Aufgabe: „{found}“.</translation>
    </message>
    <message>
        <source>Write to each person by themselves: they may compare.</source>
        <translation>Schreib jeder Person einzeln: Vielleicht vergleichen sie.</translation>
    </message>
    <message>
        <source>That is short: {words} (usual: {least} to {most}).</source>
        <translation>Das ist kurz: {words} (üblich: {least} bis {most}).</translation>
    </message>
    <message>
        <source>That is long: {words} (usual: {least} to {most}).</source>
        <translation>Das ist lang: {words} (üblich: {least} bis {most}).</translation>
    </message>
    <message>
        <source>That is long: {paragraphs} (usual: up to {most}).</source>
        <translation>Das ist lang: {paragraphs} (üblich: bis {most}).</translation>
    </message>
    <message>
        <source>It takes {seconds} to say; {most} are enough.</source>
        <translation>Das dauert gesprochen {seconds}; {most} genügen.</translation>
    </message>
    <message>
        <source>This is a second question. One is answered more easily.</source>
        <translation>Das ist eine zweite Frage. Eine lässt sich leichter beantworten.</translation>
    </message>
    <message>
        <source>A letter of this kind does not ask how things stand.</source>
        <translation>Ein Schreiben dieser Art fragt nicht nach dem Stand.</translation>
    </message>
    <message>
        <source>The question is missing: when do they expect to decide?</source>
        <translation>Die Frage fehlt: Wann rechnen sie mit einer Entscheidung?</translation>
    </message>
    <message>
        <source>“{found}” can sound like a reproach.</source>
        <translation>„{found}“ kann wie ein Vorwurf klingen.</translation>
    </message>
    <message>
        <source>“{found}” can sound like pressure.</source>
        <translation>„{found}“ kann nach Druck klingen.</translation>
    </message>
    <message>
        <source>“{found}” says nothing. Say what the letter is for.</source>
        <translation>„{found}“ sagt nichts aus. Schreib, wofür das Schreiben ist.</translation>
    </message>
    <message>
        <source>“{found}” is about pay. Leave that for later.</source>
        <translation>„{found}“ betrifft das Gehalt. Lass das für später.</translation>
    </message>
    <message>
        <source>“{found}”: attach only what they asked for.</source>
        <translation>„{found}“: Hänge nur an, worum sie gebeten haben.</translation>
    </message>
    <message>
        <source>This is much like the letter to {name}. They may compare them.</source>
        <translation>Das ähnelt sehr dem Schreiben an {name}. Vielleicht vergleichen sie.</translation>
    </message>
    <message>
        <source>You sent this on {day}.</source>
        <translation>Das hast du am {day} gesendet.</translation>
    </message>
    <message>
        <source>Much of this is in what you sent on {day}.</source>
        <translation>Vieles davon steht in dem, was du am {day} gesendet hast.</translation>
    </message>
    <message>
        <source>Add something that only your conversation with {name} had.</source>
        <translation>Füge etwas hinzu, das es nur in deinem Gespräch mit {name} gab.</translation>
    </message>
    <message>
        <source>The greeting names nobody. This letter goes to {name}.</source>
        <translation>Die Anrede nennt niemanden. Dieses Schreiben geht an {name}.</translation>
    </message>
    <message>
        <source>Your name is missing at the end. Write it below the text.</source>
        <translation>Dein Name fehlt am Ende. Schreib ihn unter den Text.</translation>
    </message>
    <message>
        <source>Your number is missing. Write it into the text.</source>
        <translation>Deine Nummer fehlt. Schreib sie in den Text.</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Letter</source>
        <extracomment>The longest first line that may be a greeting.</extracomment>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>{letter} to {names}</source>
        <translation>{letter} an {names}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>{letter}: {line}</source>
        <translation>{letter}: {line}</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>Letters</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>No letters yet</source>
        <translation>Noch keine Schreiben</translation>
    </message>
    <message>
        <source>What you write here is kept as a draft, and what you sent can be read again later.</source>
        <translation>Was du hier schreibst, bleibt als Entwurf, und was du gesendet hast, kannst du später wieder lesen.</translation>
    </message>
    <message>
        <source>Show what to do today</source>
        <translation>Zeigen, was heute zu tun ist</translation>
    </message>
    <message>
        <source>Show all letters</source>
        <translation>Alle Schreiben zeigen</translation>
    </message>
    <message>
        <source>No letter found for “{words}”</source>
        <translation>Kein Schreiben gefunden für „{words}“</translation>
    </message>
    <message>
        <source>The search looks at people, companies, subjects and texts.</source>
        <translation>Gesucht wird in Personen, Firmen, Betreffs und Texten.</translation>
    </message>
    <message numerus="yes">
        <source>%n letters or more</source>
        <translation>
            <numerusform>%n Schreiben oder mehr</numerusform>
            <numerusform>%n Schreiben oder mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>1 letter</source>
        <translation>1 Schreiben</translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n Schreiben</numerusform>
            <numerusform>%n Schreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>Ho&amp;w it works</source>
        <extracomment>The list of templates is hidden below this width, the rules and their help below this height.</extracomment>
        <translation>So &amp;geht es</translation>
    </message>
    <message>
        <source>Language of the templates</source>
        <translation>Sprache der Vorlagen</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>&amp;Erweitert</translation>
    </message>
    <message>
        <source>Show the code of the template</source>
        <translation>Code der Vorlage zeigen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>En&amp;tfernen</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>As it comes with the program</source>
        <translation>Wie mitgeliefert</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Deine</translation>
    </message>
    <message>
        <source>Save letter template</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>Template saved</source>
        <translation>Vorlage gespeichert</translation>
    </message>
    <message>
        <source>Reset letter template</source>
        <translation>Vorlage zurücksetzen</translation>
    </message>
    <message>
        <source>Template reset to the built-in one</source>
        <translation>Vorlage auf die mitgelieferte zurückgesetzt</translation>
    </message>
    <message>
        <source>Remove letter template</source>
        <translation>Vorlage entfernen</translation>
    </message>
    <message>
        <source>Template removed</source>
        <translation>Vorlage entfernt</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>{page}: open {host}</source>
        <translation>{page}: {host} öffnen</translation>
    </message>
</context>
<context>
    <name>LoginOffer</name>
    <message>
        <source>Start at login?</source>
        <extracomment>Setting key: the offer was made.</extracomment>
        <translation>Bei der Anmeldung starten?</translation>
    </message>
    <message>
        <source>A reminder is planned. Callback can start with your computer, in the background, so that it comes when you have not opened it.</source>
        <translation>Eine Erinnerung ist geplant. Callback kann mit dem Computer im Hintergrund starten, damit sie kommt, auch wenn du es nicht geöffnet hast.</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>Mit dem Computer starten</translation>
    </message>
</context>
<context>
    <name>MailList</name>
    <message>
        <source>Mails</source>
        <translation>Mails</translation>
    </message>
</context>
<context>
    <name>MailModel</name>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Bewerbung</translation>
    </message>
    <message>
        <source>In Callback</source>
        <translation>In Callback</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
</context>
<context>
    <name>Mails</name>
    <message>
        <source>Interview</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>an {name}</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Kein Betreff</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>New, from you</source>
        <translation>Neu, von dir</translation>
    </message>
    <message>
        <source>New, from them</source>
        <translation>Neu, an dich</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Neues Gespräch</translation>
    </message>
    <message>
        <source>Adds to yours</source>
        <translation>Ergänzt Vorhandenes</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>Moves the interview</source>
        <translation>Verschiebt das Gespräch</translation>
    </message>
    <message>
        <source>Cancels the interview</source>
        <translation>Sagt das Gespräch ab</translation>
    </message>
    <message>
        <source>Nothing here is about your applications.</source>
        <translation>Nichts hier betrifft deine Bewerbungen.</translation>
    </message>
    <message>
        <source>All of it is there already.</source>
        <translation>Alles davon ist schon da.</translation>
    </message>
    <message>
        <source>{mails} and {invitations}</source>
        <translation>{mails} und {invitations}</translation>
    </message>
    <message>
        <source>One is not certain. Choose its application, or leave it out.</source>
        <translation>Eine ist nicht sicher. Wähle ihre Bewerbung, oder lass sie aus.</translation>
    </message>
    <message numerus="yes">
        <source>%n are not certain. Choose their applications, or leave them out.</source>
        <translation>
            <numerusform>%n ist nicht sicher. Wähle ihre Bewerbung, oder lass sie aus.</numerusform>
            <numerusform>%n sind nicht sicher. Wähle ihre Bewerbungen, oder lass sie aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>One has nothing to do with your applications.</source>
        <translation>Eine hat nichts mit deinen Bewerbungen zu tun.</translation>
    </message>
    <message>
        <source>{count} have nothing to do with your applications.</source>
        <translation>{count} haben nichts mit deinen Bewerbungen zu tun.</translation>
    </message>
    <message>
        <source>A draft or deleted mail was left out.</source>
        <translation>Ein Entwurf oder eine gelöschte Mail wurde ausgelassen.</translation>
    </message>
    <message>
        <source>{count} drafts and deleted mails were left out.</source>
        <translation>{count} Entwürfe und gelöschte Mails wurden ausgelassen.</translation>
    </message>
    <message>
        <source>Mails without a date were left out: {count}.</source>
        <translation>Mails ohne Datum wurden ausgelassen: {count}.</translation>
    </message>
    <message>
        <source>Invitations whose time zone is not clear were left out: {count}. Open them one at a time.</source>
        <translation>Einladungen mit unklarer Zeitzone wurden ausgelassen: {count}. Öffne sie einzeln.</translation>
    </message>
    <message>
        <source>A newsletter or job advert was left out.</source>
        <translation>Ein Newsletter oder eine Stellenwerbung wurde ausgelassen.</translation>
    </message>
    <message>
        <source>{count} newsletters were left out.</source>
        <translation>{count} Newsletter wurden ausgelassen.</translation>
    </message>
    <message>
        <source>{count} job adverts were left out.</source>
        <translation>{count} Stellenwerbungen wurden ausgelassen.</translation>
    </message>
    <message>
        <source>{count} newsletters and job adverts were left out.</source>
        <translation>{count} Newsletter und Stellenwerbungen wurden ausgelassen.</translation>
    </message>
    <message>
        <source>1 mail</source>
        <translation>1 Mail</translation>
    </message>
    <message numerus="yes">
        <source>%n mails</source>
        <translation>
            <numerusform>%n Mail</numerusform>
            <numerusform>%n Mails</numerusform>
        </translation>
    </message>
    <message>
        <source>1 invitation</source>
        <translation>1 Einladung</translation>
    </message>
    <message numerus="yes">
        <source>%n invitations</source>
        <translation>
            <numerusform>%n Einladung</numerusform>
            <numerusform>%n Einladungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailsDialog</name>
    <message>
        <source>Import</source>
        <extracomment>Applications that the menu of a mail lists; the others are behind its last line.</extracomment>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alle ankreuzen</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Keine ankreuzen</translation>
    </message>
    <message>
        <source>&amp;Your e-mail address</source>
        <translation>&amp;Deine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Another application…</source>
        <translation>Andere Bewerbung…</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>All of it is there already.</source>
        <translation>Alles davon ist schon da.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{page} — {name}</source>
        <extracomment>Least width of a page beside the full rail; below it the rail shows icons only.</extracomment>
        <translation>{page} — {name}</translation>
    </message>
</context>
<context>
    <name>MenuBar</name>
    <message>
        <source>File</source>
        <translation>Ablage</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einsetzen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>Im Dock ablegen</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoomen</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Not the same</source>
        <translation>Nicht dasselbe</translation>
    </message>
    <message>
        <source>These two are not suggested again</source>
        <translation>Diese beiden werden nicht mehr vorgeschlagen</translation>
    </message>
</context>
<context>
    <name>MergeCompaniesDialog</name>
    <message>
        <source>Are these one company?</source>
        <translation>Ist das eine Firma?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>All applications and people of both get the chosen name. Two applications stay two.</source>
        <translation>Alle Bewerbungen und Personen von beiden bekommen den gewählten Namen. Zwei Bewerbungen bleiben zwei.</translation>
    </message>
    <message>
        <source>{name} merged</source>
        <translation>{name} zusammengeführt</translation>
    </message>
    <message>
        <source>Merge companies</source>
        <translation>Firmen zusammenführen</translation>
    </message>
</context>
<context>
    <name>MergePeopleDialog</name>
    <message>
        <source>Are these one person?</source>
        <translation>Ist das eine Person?</translation>
    </message>
    <message>
        <source>Add to the notes what is not ta&amp;ken</source>
        <translation>Was nicht übernommen wird, den N&amp;otizen hinzufügen</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Interviews, contacts, letters and problems of both belong to them.</source>
        <translation>Gespräche, Kontakte, Schreiben und Probleme von beiden gehören dann zu ihr.</translation>
    </message>
    <message>
        <source>{name} merged</source>
        <translation>{name} zusammengeführt</translation>
    </message>
    <message>
        <source>Merge people</source>
        <translation>Personen zusammenführen</translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <source>Move it to {column} first, then add the interview.</source>
        <translation>Verschiebe sie zuerst nach „{column}“ und füge dann das Gespräch hinzu.</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>Wie ging es aus?</translation>
    </message>
    <message>
        <source>{state}…</source>
        <translation>{state}…</translation>
    </message>
    <message>
        <source>There was no interview yet, so it belongs to Applied.</source>
        <translation>Es gab noch kein Gespräch, also gehört sie zu „Beworben“.</translation>
    </message>
    <message>
        <source>An interview lies ahead, so it belongs to Interviewing until then.</source>
        <translation>Ein Gespräch steht bevor, also gehört sie so lange zu „Im Gespräch“.</translation>
    </message>
    <message>
        <source>The interview is over, so it belongs to Waiting.</source>
        <translation>Das Gespräch ist vorbei, also gehört sie zu „Warten“.</translation>
    </message>
    <message>
        <source>An offer is announced, so it belongs to Offers.</source>
        <translation>Ein Angebot ist angekündigt, also gehört sie zu „Angebote“.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>{title} — {about}</source>
        <extracomment>By ISO 639 code: German and Luxembourgish.</extracomment>
        <translation>{title} — {about}</translation>
    </message>
    <message>
        <source>Asked for no contact</source>
        <translation>Möchte keinen Kontakt</translation>
    </message>
    <message>
        <source>Asked for no calls</source>
        <translation>Möchte keine Anrufe</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} und {last}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>NextStepCard</name>
    <message>
        <source>What should I do?</source>
        <translation>Was soll ich tun?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>They answered…</source>
        <translation>Antwort erhalten…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>Nothing left to do</source>
        <translation>Nichts mehr zu tun</translation>
    </message>
    <message>
        <source>Turn reminder on</source>
        <translation>Erinnerung einschalten</translation>
    </message>
    <message>
        <source>Turn reminder off</source>
        <translation>Erinnerung ausschalten</translation>
    </message>
</context>
<context>
    <name>NoMatch</name>
    <message>
        <source>Show all applications</source>
        <extracomment>Less than the hint for an empty list: in the smallest window the filters may take three lines.</extracomment>
        <translation>Alle Bewerbungen zeigen</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”</source>
        <translation>Nichts gefunden für „{words}“</translation>
    </message>
    <message>
        <source>The search looks at companies, roles, people, notes and contacts.</source>
        <translation>Gesucht wird in Firmen, Stellen, Personen, Notizen und Kontakten.</translation>
    </message>
    <message>
        <source>No applications here</source>
        <translation>Keine Bewerbungen hier</translation>
    </message>
</context>
<context>
    <name>NoteQuestion</name>
    <message>
        <source>Your note about {name}: “{note}”</source>
        <translation>Deine Notiz zu {name}: „{note}“</translation>
    </message>
    <message>
        <source>Is this for the letter, or private?</source>
        <translation>Ist das für das Schreiben oder privat?</translation>
    </message>
    <message>
        <source>For the letter</source>
        <translation>Für das Schreiben</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Private: {note}</source>
        <translation>Privat: {note}</translation>
    </message>
</context>
<context>
    <name>NotesEdit</name>
    <message>
        <source>For the letter: what you talked about</source>
        <translation>Für das Schreiben: worüber ihr gesprochen habt</translation>
    </message>
    <message>
        <source>Private, never in a letter</source>
        <translation>Privat, nie in einem Schreiben</translation>
    </message>
    <message>
        <source>{name}. {label}</source>
        <translation>{name}. {label}</translation>
    </message>
</context>
<context>
    <name>NotesSection</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Edit notes…</source>
        <translation>Notizen bearbeiten…</translation>
    </message>
    <message>
        <source>Add notes…</source>
        <translation>Notizen hinzufügen…</translation>
    </message>
    <message>
        <source>Found through {source}</source>
        <translation>Gefunden über {source}</translation>
    </message>
    <message>
        <source>Salary: {note}</source>
        <translation>Gehalt: {note}</translation>
    </message>
    <message>
        <source>Another offer to answer: {day}</source>
        <translation>Anderes Angebot zu beantworten: {day}</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Noch keine Notizen.</translation>
    </message>
</context>
<context>
    <name>NotesToRead</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Edit notes…</source>
        <translation>Notizen bearbeiten…</translation>
    </message>
    <message>
        <source>Nothing noted for this one yet. What do you want to ask them? What should they remember of you?</source>
        <translation>Hierfür ist noch nichts notiert. Was willst du fragen? Was sollen sie von dir behalten?</translation>
    </message>
    <message>
        <source>{interview}, {day}</source>
        <translation>{interview}, {day}</translation>
    </message>
    <message>
        <source>On the application</source>
        <translation>Zur Bewerbung</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Their page shows whether this job, or another one, comes up.</source>
        <translation>Auf ihrer Seite siehst du, ob diese oder eine andere Stelle ausgeschrieben ist.</translation>
    </message>
    <message>
        <source>{company}: {step}</source>
        <translation>{company}: {step}</translation>
    </message>
    <message>
        <source>They said on {day}: “{words}”</source>
        <translation>Ihre Worte am {day}: „{words}“</translation>
    </message>
    <message>
        <source>You said on {day}: “{words}”</source>
        <translation>Deine Worte am {day}: „{words}“</translation>
    </message>
    <message>
        <source>How did it go at {company}?</source>
        <translation>Wie war es bei {company}?</translation>
    </message>
    <message>
        <source>Interview {day} at {time}: {company}</source>
        <translation>Gespräch {day} um {time}: {company}</translation>
    </message>
    <message>
        <source>Note who was there, what they promised and the problems they raised, while you remember.</source>
        <translation>Notiere, wer dabei war, was sie versprochen und welche Probleme sie angesprochen haben, solange du es weißt.</translation>
    </message>
    <message>
        <source>You have something to write down</source>
        <translation>Du hast etwas aufzuschreiben</translation>
    </message>
    <message>
        <source>You have an appointment {day} at {time}</source>
        <translation>Du hast einen Termin {day} um {time}</translation>
    </message>
    <message>
        <source>It is time to ask about them, or to leave them. None of this is urgent.</source>
        <translation>Es ist Zeit, danach zu fragen oder es gut sein zu lassen. Nichts davon eilt.</translation>
    </message>
    <message>
        <source>With {names}</source>
        <translation>Mit {names}</translation>
    </message>
    <message>
        <source>Bring up: {problem}. Your idea: {idea}</source>
        <translation>Sprich an: {problem}. Deine Idee: {idea}</translation>
    </message>
    <message>
        <source>Bring up: {problem}</source>
        <translation>Sprich an: {problem}</translation>
    </message>
</context>
<context>
    <name>NumberPanel</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>&amp;Copy number</source>
        <translation>Nummer &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Dial from this computer</source>
        <translation>&amp;Mit diesem Computer wählen</translation>
    </message>
    <message>
        <source>QR code of the number</source>
        <translation>QR-Code der Nummer</translation>
    </message>
    <message>
        <source>Scan it to dial from your phone.</source>
        <translation>Scanne ihn, um mit dem Telefon zu wählen.</translation>
    </message>
    <message>
        <source>Their n&amp;umber</source>
        <translation>Ih&amp;re Nummer</translation>
    </message>
    <message>
        <source>Sa&amp;ve number</source>
        <translation>Nummer &amp;speichern</translation>
    </message>
    <message>
        <source>Add &amp;person…</source>
        <translation>&amp;Person hinzufügen…</translation>
    </message>
    <message>
        <source>Nobody to call is entered yet.</source>
        <translation>Es ist noch niemand zum Anrufen eingetragen.</translation>
    </message>
    <message>
        <source>The number is not known. If they have a switchboard, ask there.</source>
        <translation>Die Nummer ist nicht bekannt. Vielleicht hilft die Telefonzentrale.</translation>
    </message>
    <message>
        <source>It is {time} in {place} now. Good hours there: {there}; for you {here}.</source>
        <translation>In {place} ist es jetzt {time}. Gute Zeiten dort: {there}; für dich {here}.</translation>
    </message>
    <message>
        <source>Good hours: {there}.</source>
        <translation>Gute Zeiten: {there}.</translation>
    </message>
    <message>
        <source>Today is no working day there. {hours}</source>
        <translation>Heute ist dort kein Arbeitstag. {hours}</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>Ihre Nummer</translation>
    </message>
</context>
<context>
    <name>ObservationDialog</name>
    <message>
        <source>Add observation</source>
        <translation>Beobachtung hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Edit observation</source>
        <translation>Beobachtung bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>B&amp;is</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>&amp;Observed on</source>
        <translation>&amp;Beobachtet am</translation>
    </message>
    <message>
        <source>The date named</source>
        <translation>Der genannte Tag</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>This lies before the day you observed it.</source>
        <translation>Das liegt vor dem Tag, an dem du es beobachtet hast.</translation>
    </message>
    <message>
        <source>Which date did they name?</source>
        <translation>Welchen Tag haben sie genannt?</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>interview</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>they promised an answer</source>
        <translation>Antwort versprochen</translation>
    </message>
    <message>
        <source>no step planned</source>
        <translation>kein Schritt geplant</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>You got the job. Congratulations!</source>
        <translation>Du hast die Stelle. Herzlichen Glückwunsch!</translation>
    </message>
    <message>
        <source>An offer. Congratulations!</source>
        <translation>Ein Angebot. Herzlichen Glückwunsch!</translation>
    </message>
    <message>
        <source>An offer is coming. Congratulations!</source>
        <translation>Ein Angebot kommt. Herzlichen Glückwunsch!</translation>
    </message>
    <message>
        <source>You have it in writing since {day}.</source>
        <translation>Du hast es schriftlich seit {day}.</translation>
    </message>
    <message>
        <source>Do not give notice before you have it in writing, and go on with your other applications.</source>
        <translation>Kündige nicht, bevor du es schriftlich hast, und führe deine anderen Bewerbungen weiter.</translation>
    </message>
    <message>
        <source>They told you on {day}.</source>
        <translation>Am {day} haben sie es dir gesagt.</translation>
    </message>
    <message>
        <source>They named no day for your answer.</source>
        <translation>Sie haben keinen Tag für deine Antwort genannt.</translation>
    </message>
    <message>
        <source>They want your answer by {day}, {relative}.</source>
        <translation>Sie möchten deine Antwort bis {day}, {relative}.</translation>
    </message>
    <message>
        <source>They wanted your answer by {day}, {relative}.</source>
        <translation>Sie wollten deine Antwort bis {day}, {relative}.</translation>
    </message>
    <message>
        <source>I accepted…</source>
        <translation>Angenommen…</translation>
    </message>
    <message>
        <source>I declined…</source>
        <translation>Abgelehnt…</translation>
    </message>
    <message>
        <source>Change the dates…</source>
        <translation>Termine ändern…</translation>
    </message>
    <message>
        <source>It is in writing now…</source>
        <translation>Jetzt schriftlich da…</translation>
    </message>
    <message>
        <source>Enjoy it. These people helped, and a word of thanks is remembered.</source>
        <translation>Genieße es. Diese Menschen haben geholfen, und ein Wort des Dankes bleibt in Erinnerung.</translation>
    </message>
    <message>
        <source>Enjoy it.</source>
        <translation>Genieße es.</translation>
    </message>
    <message>
        <source>Write to {address}</source>
        <translation>An {address} schreiben</translation>
    </message>
</context>
<context>
    <name>OnlyAppliedSteps</name>
    <message>
        <source>Show more</source>
        <extracomment>Cards shown when the line is opened; more on request.</extracomment>
        <translation>Mehr zeigen</translation>
    </message>
</context>
<context>
    <name>OpenLink</name>
    <message>
        <source>No program for this address was found. You can copy it instead.</source>
        <translation>Für diese Adresse wurde kein Programm gefunden. Du kannst sie stattdessen kopieren.</translation>
    </message>
    <message>
        <source>Only web, mail and telephone addresses are opened. Check it, please.</source>
        <translation>Nur Internet-, Mail- und Telefonadressen werden geöffnet. Bitte prüfe sie.</translation>
    </message>
    <message>
        <source>Open address</source>
        <translation>Adresse öffnen</translation>
    </message>
    <message>
        <source>The file could not be opened. It was moved or renamed, or no program for it was found. It was here:</source>
        <translation>Die Datei ließ sich nicht öffnen. Sie wurde verschoben oder umbenannt, oder es fand sich kein Programm dafür. Hier war sie:</translation>
    </message>
    <message>
        <source>Only documents on this computer are opened. This file is here:</source>
        <translation>Nur Dokumente auf diesem Computer werden geöffnet. Diese Datei ist hier:</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
    </message>
</context>
<context>
    <name>Ops</name>
    <message>
        <source>Something was changed there since. Undo the later change first.</source>
        <extracomment>The most steps that can be undone. A step of up to so many parts is undone at once, which takes less than half a second.</extracomment>
        <translation>Seitdem wurde dort etwas geändert. Mache zuerst die spätere Änderung rückgängig.</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Rückgängig: {step}</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Wiederholen: {step}</translation>
    </message>
</context>
<context>
    <name>OtherApplications</name>
    <message>
        <source>Tell the others that you have decided</source>
        <extracomment>Other applications shown, and how many of each filter are read to choose from. For so long after being hired the others are listed, to be told.</extracomment>
        <translation>Sag den anderen, dass du dich entschieden hast</translation>
    </message>
    <message>
        <source>The others that wait</source>
        <translation>Die anderen, die warten</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait.</source>
        <translation>
            <numerusform>%n weitere wartet.</numerusform>
            <numerusform>%n weitere warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>your answer</source>
        <translation>deine Antwort</translation>
    </message>
    <message>
        <source>{company} · {role}</source>
        <translation>{company} · {role}</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Tell them…</source>
        <translation>Berichten…</translation>
    </message>
    <message>
        <source>Enter the day for your answer above, then you can tell them of it.</source>
        <translation>Trage oben den Tag für deine Antwort ein, dann kannst du ihnen davon berichten.</translation>
    </message>
    <message>
        <source>Next step: tell {company} of your offer</source>
        <translation>Nächster Schritt: {company} von deinem Angebot berichten</translation>
    </message>
    <message>
        <source>Tell of the offer</source>
        <translation>Vom Angebot berichten</translation>
    </message>
</context>
<context>
    <name>OutlookPanel</name>
    <message>
        <source>What would change this</source>
        <translation>Was daran etwas ändern würde</translation>
    </message>
    <message>
        <source>Any answer from them.</source>
        <translation>Jede Antwort von ihnen.</translation>
    </message>
    <message>
        <source>If they stay silent and you wait until …</source>
        <translation>Wenn sie schweigen und du wartest bis …</translation>
    </message>
    <message>
        <source>If they stay silent until …</source>
        <translation>Wenn sie schweigen bis …</translation>
    </message>
</context>
<context>
    <name>OutlookWords</name>
    <message>
        <source>“{observation}”</source>
        <translation>„{observation}“</translation>
    </message>
    <message>
        <source>No word by {day}, after the day they promised.</source>
        <translation>Keine Nachricht bis {day}, nach dem versprochenen Tag.</translation>
    </message>
    <message>
        <source>No word by {day}.</source>
        <translation>Keine Nachricht bis {day}.</translation>
    </message>
    <message>
        <source>What to do then: {step}.</source>
        <translation>Was dann zu tun ist: {step}.</translation>
    </message>
    <message>
        <source>{day}: {step}.</source>
        <translation>{day}: {step}.</translation>
    </message>
    <message>
        <source>{day}: the first reasons are about equally likely.</source>
        <translation>{day}: Die ersten Gründe sind etwa gleich wahrscheinlich.</translation>
    </message>
    <message>
        <source>{day}: most likely is “{reason}”.</source>
        <translation>{day}: Am wahrscheinlichsten ist „{reason}“.</translation>
    </message>
    <message>
        <source>The first reasons are about equally likely then.</source>
        <translation>Dann sind die ersten Gründe etwa gleich wahrscheinlich.</translation>
    </message>
    <message>
        <source>Most likely then: “{reason}”.</source>
        <translation>Am wahrscheinlichsten dann: „{reason}“.</translation>
    </message>
    <message>
        <source>nothing is left to do</source>
        <translation>nichts mehr zu tun</translation>
    </message>
    <message>
        <source>wait on until {day}, then {step}</source>
        <translation>weiter warten bis {day}, dann: {step}</translation>
    </message>
</context>
<context>
    <name>PageCheckCard</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>I checked, and there is nothing to note (D)</source>
        <translation>Nachgesehen, nichts zu notieren (D)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Remind me on another day (L)</source>
        <translation>An einem anderen Tag erinnern (L)</translation>
    </message>
    <message>
        <source>This job is probably gone. Their page shows whether it or another one is offered.</source>
        <translation>Diese Stelle ist wohl vergeben. Auf ihrer Seite siehst du, ob sie oder eine andere ausgeschrieben ist.</translation>
    </message>
    <message>
        <source>Open {host}</source>
        <translation>{host} öffnen</translation>
    </message>
    <message>
        <source>last checked {when}</source>
        <translation>zuletzt angesehen {when}</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Anzusehen</translation>
    </message>
</context>
<context>
    <name>PageCheckCards</name>
    <message>
        <source>One more page to check.</source>
        <extracomment>Cards shown at once; more follow when these are done.</extracomment>
        <translation>Noch eine Seite anzusehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n more pages to check.</source>
        <translation>
            <numerusform>Noch %n Seite anzusehen.</numerusform>
            <numerusform>Noch %n Seiten anzusehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today&apos;s check: {status}</source>
        <translation>Prüfung heute: {status}</translation>
    </message>
    <message>
        <source>Note a page check</source>
        <translation>Seitenprüfung notieren</translation>
    </message>
    <message>
        <source>Put off until {day}</source>
        <translation>Verschoben bis {day}</translation>
    </message>
    <message>
        <source>Put off the check</source>
        <translation>Prüfung verschieben</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>What is judgement here</source>
        <translation>Was hier Einschätzung ist</translation>
    </message>
    <message>
        <source>What has been published</source>
        <translation>Was veröffentlicht ist</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Deleted</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Bewerbungen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Insights</source>
        <extracomment>Applications that the first section offers, those that are due first.</extracomment>
        <translation>Auswertung</translation>
    </message>
</context>
<context>
    <name>PagesSection</name>
    <message>
        <source>Job page</source>
        <translation>Karriereseite</translation>
    </message>
    <message>
        <source>Edit links…</source>
        <translation>Links bearbeiten…</translation>
    </message>
    <message>
        <source>Add job page…</source>
        <translation>Karriereseite hinzufügen…</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>No link yet.</source>
        <translation>Noch kein Link.</translation>
    </message>
    <message>
        <source>Last checked {when}: {status}</source>
        <translation>Zuletzt angesehen {when}: {status}</translation>
    </message>
    <message>
        <source>Time to check what they offer now</source>
        <translation>Zeit, nachzusehen, was sie jetzt anbieten</translation>
    </message>
    <message>
        <source>Put off: {when}</source>
        <translation>Verschoben: {when}</translation>
    </message>
    <message>
        <source>Next check: {when}</source>
        <translation>Nächste Prüfung: {when}</translation>
    </message>
    <message>
        <source>Planned once the job is probably gone, or you have stopped waiting</source>
        <translation>Wird geplant, wenn die Stelle wohl vergeben ist oder du nicht mehr wartest</translation>
    </message>
    <message>
        <source>Remind me to check: {every}</source>
        <translation>Ans Nachsehen erinnern: {every}</translation>
    </message>
    <message>
        <source>Remind me to check</source>
        <translation>Ans Nachsehen erinnern</translation>
    </message>
    <message>
        <source>Change how often to check</source>
        <translation>Ändern, wie oft nachzusehen ist</translation>
    </message>
    <message>
        <source>What you saw today</source>
        <translation>Was du heute gesehen hast</translation>
    </message>
    <message>
        <source>Today&apos;s check: {status}</source>
        <translation>Prüfung heute: {status}</translation>
    </message>
    <message>
        <source>Note a page check</source>
        <translation>Seitenprüfung notieren</translation>
    </message>
</context>
<context>
    <name>PairRow</name>
    <message>
        <source>Compare…</source>
        <extracomment>Pairs of people, and of companies, shown at once. Letters of a name that are shown.</extracomment>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht dasselbe</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>{company}: {command}</source>
        <extracomment>Entries of each group, and commands shown. Applications shown before anything is typed. Characters from which on a command that begins so comes before all hits.</extracomment>
        <translation>{company}: {command}</translation>
    </message>
    <message>
        <source>Settings: {section}</source>
        <translation>Einstellungen: {section}</translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>Search everything</source>
        <extracomment>From the last key to the announcement of what was found, in ms.</extracomment>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Search, or type what to do</source>
        <translation>Suchen, oder eingeben, was zu tun ist</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Return opens · Esc closes</source>
        <translation>↑ ↓ wählen · Eingabe öffnet · Esc schließt</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”</source>
        <translation>Nichts gefunden für „{words}“</translation>
    </message>
    <message>
        <source>{entry}. {group}</source>
        <translation>{entry}. {group}</translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation>1 Treffer</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}: {entry}</source>
        <translation>{count}: {entry}</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Protect backups with a passphrase</source>
        <extracomment>Limits in bits for the estimate of `strength`: a judgement, not a measurement.</extracomment>
        <translation>Sicherungen mit einer Passphrase schützen</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>&amp;Eingabe zeigen</translation>
    </message>
    <message>
        <source>Encrypt backups</source>
        <translation>Sicherungen verschlüsseln</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk has room, then try again.</source>
        <translation>Das konnte nicht gespeichert werden. Prüfe, ob der Datenträger Platz hat, und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>&amp;Noch einmal</translation>
    </message>
    <message>
        <source>Without its passphrase nobody can open an encrypted backup, not even you: the passphrase is stored nowhere. Write it down and keep it away from this computer. If it is lost, so are the backups.</source>
        <translation>Ohne ihre Passphrase kann niemand eine verschlüsselte Sicherung öffnen, auch du nicht: Sie wird nirgends gespeichert. Schreib sie auf, und bewahre sie getrennt von diesem Computer auf. Geht sie verloren, sind es auch die Sicherungen.</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>Die beiden unterscheiden sich.</translation>
    </message>
    <message>
        <source>Four or five unrelated words make a good passphrase.</source>
        <translation>Vier, fünf Wörter ohne Zusammenhang sind gut.</translation>
    </message>
    <message>
        <source>Could be guessed with some effort. More words make it stronger.</source>
        <translation>Mit Mühe zu erraten. Mehr Wörter machen sie stärker.</translation>
    </message>
    <message>
        <source>Good against most. One more word makes it strong.</source>
        <translation>Gut gegen die meisten. Ein Wort mehr macht sie stark.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Stark.</translation>
    </message>
</context>
<context>
    <name>PassphraseGroup</name>
    <message>
        <source>Who can read your data</source>
        <translation>Wer deine Daten lesen kann</translation>
    </message>
    <message>
        <source>A passphrase encrypts the backups, not the file that Callback works with. Anyone who can use your account, or has a disk that is not encrypted, can read that file.</source>
        <translation>Eine Passphrase verschlüsselt die Sicherungen, nicht die Datei, mit der Callback arbeitet. Wer dein Konto benutzen kann oder einen unverschlüsselten Datenträger hat, kann diese Datei lesen.</translation>
    </message>
    <message>
        <source>On an employer&apos;s computer, its administrators can read your files. It is safer to use your own computer, with disk encryption turned on.</source>
        <translation>Auf dem Computer eines Arbeitgebers kann dessen Verwaltung deine Dateien lesen. Sicherer ist dein eigener mit eingeschalteter Festplattenverschlüsselung.</translation>
    </message>
    <message>
        <source>Stop encrypting</source>
        <translation>Nicht mehr verschlüsseln</translation>
    </message>
    <message>
        <source>Do not encrypt backups</source>
        <translation>Sicherungen nicht verschlüsseln</translation>
    </message>
    <message>
        <source>Another passphrase…</source>
        <translation>Andere Passphrase…</translation>
    </message>
    <message>
        <source>New backups are encrypted. Older ones stay as they are.</source>
        <translation>Neue Sicherungen werden verschlüsselt. Ältere bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Protect backups with a passphrase…</source>
        <translation>Sicherungen mit Passphrase schützen…</translation>
    </message>
    <message>
        <source>Backups are not encrypted: anyone who has one can read it.</source>
        <translation>Die Sicherungen sind nicht verschlüsselt: Wer eine hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk has room, then try again.</source>
        <translation>Das konnte nicht gespeichert werden. Prüfe, ob der Datenträger Platz hat, und versuche es noch einmal.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>last contact {when}</source>
        <translation>letzter Kontakt {when}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Einschränkung</translation>
    </message>
    <message>
        <source>{kind}, {side}</source>
        <translation>{kind} · {side}</translation>
    </message>
    <message>
        <source>A problem of theirs</source>
        <translation>Ein Problem von ihnen</translation>
    </message>
</context>
<context>
    <name>PeopleEdit</name>
    <message>
        <source>Somebody else&apos;s name</source>
        <translation>Name einer anderen Person</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Eine andere Person</translation>
    </message>
    <message>
        <source>A&amp;dd person</source>
        <translation>&amp;Person hinzufügen</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <extracomment>Rows searched for the person to be selected in the list.</extracomment>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Add person…</source>
        <translation>Person hinzufügen…</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>Noch keine Personen</translation>
    </message>
    <message>
        <source>People you name with an interview are listed here, with all you talked about.</source>
        <translation>Wen du bei einem Gespräch nennst, steht hier, mit allem, worüber ihr gesprochen habt.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Nobody found for “{words}”</source>
        <translation>Niemand gefunden für „{words}“</translation>
    </message>
    <message>
        <source>The search looks at names, titles, companies and notes.</source>
        <translation>Gesucht wird in Namen, Positionen, Firmen und Notizen.</translation>
    </message>
    <message>
        <source>Choose somebody at the left</source>
        <translation>Wähle links eine Person</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Add person…</source>
        <translation>Person hinzufügen…</translation>
    </message>
    <message>
        <source>No people yet. Add the ones you met, and who organised it.</source>
        <translation>Noch niemand. Füge hinzu, wen du getroffen hast und wer es organisiert hat.</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Bedankt</translation>
    </message>
    <message>
        <source>No thank-you yet</source>
        <translation>Noch nicht bedankt</translation>
    </message>
    <message>
        <source>{name} removed from this application</source>
        <translation>{name} aus dieser Bewerbung entfernt</translation>
    </message>
    <message>
        <source>Remove person</source>
        <translation>Person entfernen</translation>
    </message>
    <message>
        <source>Log thanks…</source>
        <translation>Dank eintragen…</translation>
    </message>
    <message>
        <source>Log contact…</source>
        <translation>Kontakt eintragen…</translation>
    </message>
    <message>
        <source>Write to {address}</source>
        <translation>An {address} schreiben</translation>
    </message>
    <message>
        <source>Copy {number}</source>
        <translation>{number} kopieren</translation>
    </message>
    <message>
        <source>Edit person…</source>
        <translation>Person bearbeiten…</translation>
    </message>
    <message>
        <source>Show in People</source>
        <translation>Unter „Personen“ zeigen</translation>
    </message>
    <message>
        <source>Remove from this application</source>
        <translation>Aus dieser Bewerbung entfernen</translation>
    </message>
</context>
<context>
    <name>PeopleToMeet</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Add people…</source>
        <translation>Personen hinzufügen…</translation>
    </message>
    <message>
        <source>Nobody noted yet. Does the invitation name somebody? Add them, and look them up before you meet.</source>
        <translation>Noch niemand notiert. Nennt die Einladung jemanden? Füge sie hinzu, und sieh vor dem Treffen nach, wer sie sind.</translation>
    </message>
    <message>
        <source>Known from before</source>
        <translation>Von früher bekannt</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>Mehr zu {name}</translation>
    </message>
    <message>
        <source>Edit person…</source>
        <translation>Person bearbeiten…</translation>
    </message>
    <message>
        <source>Show in People</source>
        <translation>Unter „Personen“ zeigen</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
</context>
<context>
    <name>PersonChip</name>
    <message>
        <source>More about {name}</source>
        <translation>Mehr zu {name}</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Add person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>Person bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Not known, or neither</source>
        <translation>Nicht bekannt oder keins von beiden</translation>
    </message>
    <message>
        <source>As for the application</source>
        <translation>Wie bei der Bewerbung</translation>
    </message>
    <message>
        <source>Asked for no phone ca&amp;lls</source>
        <translation>Möchte keine An&amp;rufe</translation>
    </message>
    <message>
        <source>Asked not to &amp;be contacted at all</source>
        <translation>Möchte &amp;gar keinen Kontakt</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Ms or Mr</source>
        <translation>Fra&amp;u oder Herr</translation>
    </message>
    <message>
        <source>&amp;Address as</source>
        <translation>&amp;Anrede</translation>
    </message>
    <message>
        <source>Pa&amp;rt</source>
        <translation>Ro&amp;lle</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Position</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>Pro&amp;file</source>
        <translation>Prof&amp;il</translation>
    </message>
    <message>
        <source>Letters &amp;in</source>
        <translation>&amp;Sprache der Schreiben</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otizen</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Edit…</source>
        <extracomment>Maximum of applications and of history items shown.</extracomment>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>More about this person</source>
        <translation>Mehr zu dieser Person</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Zusammenführen mit…</translation>
    </message>
    <message>
        <source>Delete person (30 days to undo)</source>
        <translation>Person löschen (30 Tage widerrufbar)</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Restlos löschen…</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Which record is {name}, too?</source>
        <translation>Welcher Eintrag ist auch {name}?</translation>
    </message>
    <message>
        <source>{name} deleted</source>
        <translation>{name} gelöscht</translation>
    </message>
    <message>
        <source>Delete person</source>
        <translation>Person löschen</translation>
    </message>
    <message>
        <source>Write to {address}</source>
        <translation>An {address} schreiben</translation>
    </message>
    <message>
        <source>Profile: open {host}</source>
        <translation>Profil: {host} öffnen</translation>
    </message>
    <message>
        <source>No address and no number yet.</source>
        <translation>Noch keine Adresse und keine Nummer.</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Bewerbungen</translation>
    </message>
    <message>
        <source>None. This person belongs to no application.</source>
        <translation>Keine. Diese Person gehört zu keiner Bewerbung.</translation>
    </message>
    <message>
        <source>{company}, {role}</source>
        <translation>{company}, {role}</translation>
    </message>
    <message>
        <source>Open {application}</source>
        <translation>{application} öffnen</translation>
    </message>
    <message>
        <source>Log a contact…</source>
        <translation>Kontakt eintragen…</translation>
    </message>
    <message>
        <source>Log a contact: {application}</source>
        <translation>Kontakt eintragen: {application}</translation>
    </message>
    <message>
        <source>{state} · last interview {when}</source>
        <translation>{state} · letztes Gespräch {when}</translation>
    </message>
    <message>
        <source>Next: {step} · {when}</source>
        <translation>Als Nächstes: {step} · {when}</translation>
    </message>
    <message>
        <source>What was talked about</source>
        <translation>Worüber gesprochen wurde</translation>
    </message>
    <message>
        <source>Nothing written down yet.</source>
        <translation>Noch nichts aufgeschrieben.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <source>Search by name, company or address</source>
        <translation>Nach Name, Firma oder Adresse suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Weiter…</translation>
    </message>
</context>
<context>
    <name>PostingChoice</name>
    <message>
        <source>Leave it out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>A new application: {company} · {role}</source>
        <translation>Eine neue Bewerbung: {company} · {role}</translation>
    </message>
    <message>
        <source>“{name}” reads like a posting. Which application is it about?</source>
        <translation>„{name}“ liest sich wie eine Anzeige. Um welche Bewerbung geht es?</translation>
    </message>
</context>
<context>
    <name>PostingDialog</name>
    <message>
        <source>Keep posting</source>
        <translation>Anzeige aufbewahren</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Aufbewahren</translation>
    </message>
    <message>
        <source>Edit posting</source>
        <translation>Anzeige bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Paste the text of the posting here</source>
        <translation>Den Text der Anzeige hier einfügen</translation>
    </message>
    <message>
        <source>A saved page or a PDF can be dropped on the main window instead.</source>
        <translation>Eine gespeicherte Seite oder ein PDF kannst du stattdessen auf das Hauptfenster ziehen.</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Woher</translation>
    </message>
    <message>
        <source>&amp;Kept on</source>
        <translation>Aufbewahrt a&amp;m</translation>
    </message>
    <message>
        <source>Note the &amp;closing date it names: {day}</source>
        <translation>Genannten Bewerbungs&amp;schluss notieren: {day}</translation>
    </message>
    <message>
        <source>&amp;Add the contact it names: {person}</source>
        <translation>Genannten &amp;Kontakt hinzufügen: {person}</translation>
    </message>
</context>
<context>
    <name>PostingView</name>
    <message>
        <source>Posting</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Kept {day}</source>
        <translation>Aufbewahrt {day}</translation>
    </message>
    <message>
        <source>Find in the posting</source>
        <translation>In der Anzeige suchen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorheriger</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
</context>
<context>
    <name>PostingsSection</name>
    <message>
        <source>Posting</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Keep posting…</source>
        <translation>Anzeige aufbewahren…</translation>
    </message>
    <message>
        <source>None yet. Postings disappear; their text can be kept.</source>
        <translation>Noch keine. Anzeigen verschwinden; ihr Text lässt sich aufbewahren.</translation>
    </message>
    <message>
        <source>Delete posting</source>
        <translation>Anzeige löschen</translation>
    </message>
    <message>
        <source>Posting deleted</source>
        <translation>Anzeige gelöscht</translation>
    </message>
    <message>
        <source>More about {what}</source>
        <translation>Mehr zu {what}</translation>
    </message>
    <message>
        <source>Read posting…</source>
        <translation>Anzeige lesen…</translation>
    </message>
    <message>
        <source>Edit posting…</source>
        <translation>Anzeige bearbeiten…</translation>
    </message>
</context>
<context>
    <name>PrepareDialog</name>
    <message>
        <source>Prepare: {interview} at {company}</source>
        <translation>Vorbereiten: {interview} bei {company}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Filled &amp;from</source>
        <extracomment>How many of the latest applications are offered.</extracomment>
        <translation>&amp;Ausgefüllt mit</translation>
    </message>
    <message>
        <source>Preview filled from</source>
        <translation>Vorschau ausgefüllt mit</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>As it was before the fault</source>
        <translation>Wie sie vor dem Fehler war</translation>
    </message>
    <message>
        <source>The example</source>
        <translation>Dem Beispiel</translation>
    </message>
    <message>
        <source>{company} · {role}</source>
        <translation>{company} · {role}</translation>
    </message>
    <message>
        <source>Subject: {subject}</source>
        <translation>Betreff: {subject}</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Add problem</source>
        <translation>Problem hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Edit problem</source>
        <translation>Problem bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>&amp;Problem they have</source>
        <translation>&amp;Problem, das sie haben</translation>
    </message>
    <message>
        <source>Your &amp;idea</source>
        <translation>Deine &amp;Idee</translation>
    </message>
    <message>
        <source>A &amp;result of yours</source>
        <translation>Ein E&amp;rgebnis von dir</translation>
    </message>
    <message>
        <source>&amp;Who spoke of it</source>
        <translation>&amp;Wer davon sprach</translation>
    </message>
    <message>
        <source>Whe&amp;n</source>
        <translation>Wa&amp;nn</translation>
    </message>
</context>
<context>
    <name>ProblemsSection</name>
    <message>
        <source>Problems and ideas</source>
        <translation>Probleme und Ideen</translation>
    </message>
    <message>
        <source>Add problem…</source>
        <translation>Problem hinzufügen…</translation>
    </message>
    <message>
        <source>None yet. A problem they spoke of is the best reason to write.</source>
        <translation>Noch keine. Ein Problem, von dem sie sprachen, ist der beste Grund zu schreiben.</translation>
    </message>
    <message>
        <source>Delete problem</source>
        <translation>Problem löschen</translation>
    </message>
    <message>
        <source>Problem deleted</source>
        <translation>Problem gelöscht</translation>
    </message>
    <message>
        <source>More about {what}</source>
        <translation>Mehr zu {what}</translation>
    </message>
    <message>
        <source>Edit problem…</source>
        <translation>Problem bearbeiten…</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>{done} of {count}</source>
        <translation>{done} von {count}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>What is done can be undone.</source>
        <translation>Was erledigt ist, lässt sich rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>Promise</name>
    <message>
        <source>by the end of the week</source>
        <translation>bis Ende der Woche</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>nächste Woche</translation>
    </message>
    <message>
        <source>in two weeks</source>
        <translation>in zwei Wochen</translation>
    </message>
</context>
<context>
    <name>PromiseEdit</name>
    <message>
        <source>Nothing definite</source>
        <translation>Nichts Genaues</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Mit ihren Worten</translation>
    </message>
    <message>
        <source>By the end of that week</source>
        <translation>Bis Ende dieser Woche</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>In der Woche danach</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>In zwei Wochen</translation>
    </message>
    <message>
        <source>On a date</source>
        <translation>An einem Tag</translation>
    </message>
    <message>
        <source>Promised date</source>
        <translation>Versprochener Tag</translation>
    </message>
    <message>
        <source>In their words, if you remember them</source>
        <translation>Mit ihren Worten, wenn du sie noch weißt</translation>
    </message>
    <message>
        <source>The promise in their words</source>
        <translation>Das Versprechen mit ihren Worten</translation>
    </message>
    <message>
        <source>What they promised</source>
        <translation>Was sie versprochen haben</translation>
    </message>
    <message>
        <source>This lies before the day they promised it.</source>
        <translation>Das liegt vor dem Tag, an dem sie es versprochen haben.</translation>
    </message>
    <message>
        <source>Callback did not understand “{words}”. Choose “On a date” to pick the day.</source>
        <translation>Callback hat „{words}“ nicht verstanden. Wähle „An einem Tag“, um den Tag anzugeben.</translation>
    </message>
    <message>
        <source>No day can be read from this.</source>
        <translation>Daraus lässt sich kein Tag lesen.</translation>
    </message>
    <message>
        <source>By {day} ({relative}). Is that right?</source>
        <translation>Bis {day} ({relative}). Stimmt das?</translation>
    </message>
</context>
<context>
    <name>ProposalBar</name>
    <message>
        <source>&amp;Fill in</source>
        <extracomment>Characters of the sentence that are quoted. Characters of a text that is one message without a greeting, not a posting. Lines above a mail that is copied from a mail program, and the characters that they may take.</extracomment>
        <translation>A&amp;usfüllen</translation>
    </message>
    <message>
        <source>What the message says</source>
        <translation>Was die Nachricht sagt</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>Filled in above. Check it before you save.</source>
        <translation>Oben ausgefüllt. Prüfe es, bevor du speicherst.</translation>
    </message>
</context>
<context>
    <name>Published</name>
    <message>
        <source>What has been published</source>
        <translation>Was veröffentlicht ist</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <extracomment>Keys by the names that `QKeySequence` looks up. Those of a language may differ from Qt&apos;s own, which in Spanish are not those on keyboards: &quot;Control+Mayúsculas&quot;.</extracomment>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>Add question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Edit question</source>
        <translation>Frage bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>&amp;Question they asked</source>
        <translation>&amp;Gestellte Frage</translation>
    </message>
    <message>
        <source>&amp;Your answer</source>
        <translation>&amp;Deine Antwort</translation>
    </message>
    <message>
        <source>Whe&amp;n</source>
        <translation>Wa&amp;nn</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>None of these</source>
        <translation>Nichts davon</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>Weiß nicht</translation>
    </message>
</context>
<context>
    <name>QuestionsSection</name>
    <message>
        <source>What they asked</source>
        <translation>Ihre Fragen</translation>
    </message>
    <message>
        <source>Add question…</source>
        <translation>Frage hinzufügen…</translation>
    </message>
    <message>
        <source>None yet. Note what they asked and what you said: it comes up again.</source>
        <translation>Noch keine. Notiere, was sie gefragt und was du geantwortet hast: Es kommt wieder.</translation>
    </message>
    <message>
        <source>Delete question</source>
        <translation>Frage löschen</translation>
    </message>
    <message>
        <source>Question deleted</source>
        <translation>Frage gelöscht</translation>
    </message>
    <message>
        <source>More about {what}</source>
        <translation>Mehr zu {what}</translation>
    </message>
    <message>
        <source>Edit question…</source>
        <translation>Frage bearbeiten…</translation>
    </message>
    <message>
        <source>{interview}, {day}</source>
        <translation>{interview}, {day}</translation>
    </message>
</context>
<context>
    <name>QuittingWindow</name>
    <message>
        <source>Callback</source>
        <translation>Callback</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Making a backup before Callback ends.</source>
        <translation>Bevor Callback endet, wird noch gesichert.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>{page}, {count} due</source>
        <translation>{page}, {count} fällig</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>ReasonBar</name>
    <message>
        <source>{reason}: {likelihood}</source>
        <translation>{reason}: {likelihood}</translation>
    </message>
</context>
<context>
    <name>ReasonBars</name>
    <message>
        <source>Reasons, most likely first</source>
        <translation>Gründe, der wahrscheinlichste zuerst</translation>
    </message>
</context>
<context>
    <name>RecentDateField</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Press Esc once more to close without keeping what you entered.</source>
        <translation>Drücke noch einmal Esc, um zu schließen, ohne deine Eingaben zu behalten.</translation>
    </message>
</context>
<context>
    <name>RecoveryWindow</name>
    <message>
        <source>Callback</source>
        <translation>Callback</translation>
    </message>
    <message>
        <source>Passphrase of this backup</source>
        <translation>Passphrase dieser Sicherung</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Diese Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Open another directory…</source>
        <translation>Anderes Verzeichnis öffnen…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>No backup was found beside it.</source>
        <translation>Daneben wurde keine Sicherung gefunden.</translation>
    </message>
    <message>
        <source>Looking for the newest readable backup…</source>
        <translation>Die neueste lesbare Sicherung wird gesucht…</translation>
    </message>
    <message>
        <source>Your data is not where it was</source>
        <translation>Deine Daten sind nicht mehr an ihrem Ort</translation>
    </message>
    <message>
        <source>Your data is damaged</source>
        <translation>Deine Daten sind beschädigt</translation>
    </message>
    <message>
        <source>Callback has kept your data in “{path}” before, and the file is gone. If you moved it, quit and put it back. Otherwise restore a backup, or start anew: the backups stay where they are.</source>
        <translation>Callback hatte deine Daten in „{path}“, und die Datei ist weg. Wenn du sie verschoben hast, beende das Programm und lege sie zurück. Sonst stelle eine Sicherung wieder her, oder beginne neu: Die Sicherungen bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Part of the file “{path}” can no longer be read, so nothing more is saved to it. Your window stays as it is, so that you can copy what you were writing. Whatever you choose, the damaged file is kept beside the new one.</source>
        <translation>Ein Teil der Datei „{path}“ lässt sich nicht mehr lesen, deshalb wird nichts mehr darin gespeichert. Dein Fenster bleibt, wie es ist, damit du kopieren kannst, was du gerade schreibst. Was du auch wählst, die beschädigte Datei bleibt neben der neuen erhalten.</translation>
    </message>
    <message>
        <source>Part of the file “{path}” cannot be read, so Callback does not open it. Disks and sync services can do that. Whatever you choose, the damaged file is kept beside the new one.</source>
        <translation>Ein Teil der Datei „{path}“ lässt sich nicht lesen, deshalb öffnet Callback sie nicht. Das kann an Datenträgern und Synchronisierungsdiensten liegen. Was du auch wählst, die beschädigte Datei bleibt neben der neuen erhalten.</translation>
    </message>
    <message>
        <source>None of these backups can be read.</source>
        <translation>Keine dieser Sicherungen ist lesbar.</translation>
    </message>
    <message>
        <source>What was entered after the backup was made is only in the damaged file.</source>
        <translation>Was nach der Sicherung eingegeben wurde, ist nur in der beschädigten Datei.</translation>
    </message>
    <message>
        <source>Press “Start anew” once more to begin with an empty record.</source>
        <translation>Drücke noch einmal „Neu beginnen“, um leer anzufangen.</translation>
    </message>
    <message>
        <source>Open another directory</source>
        <translation>Anderes Verzeichnis öffnen</translation>
    </message>
</context>
<context>
    <name>RemarkList</name>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Remarks shown at a time.</extracomment>
        <translation>
            <numerusform>Noch %n</numerusform>
            <numerusform>Noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Go to line {line}</source>
        <translation>Zu Zeile {line}</translation>
    </message>
</context>
<context>
    <name>ReminderCenter</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>They answered…</source>
        <translation>Antwort erhalten…</translation>
    </message>
    <message>
        <source>Note how it went</source>
        <translation>Notieren, wie es war</translation>
    </message>
    <message>
        <source>Note a page check</source>
        <translation>Seitenprüfung notieren</translation>
    </message>
    <message>
        <source>Mark step as done</source>
        <translation>Schritt als erledigt markieren</translation>
    </message>
    <message>
        <source>Put off until tomorrow</source>
        <translation>Auf morgen verschieben</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Each step is announced once, when it is due.</source>
        <translation>Jeder Schritt wird einmal gemeldet, wenn er fällig ist.</translation>
    </message>
    <message>
        <source>When they come</source>
        <translation>Wann sie kommen</translation>
    </message>
    <message>
        <source>Time of day at which reminders come</source>
        <translation>Uhrzeit, zu der Erinnerungen kommen</translation>
    </message>
    <message>
        <source>Change the reminder hour</source>
        <translation>Stunde der Erinnerungen ändern</translation>
    </message>
    <message>
        <source>&amp;Remind me at</source>
        <translation>&amp;Erinnern um</translation>
    </message>
    <message>
        <source>Only from &amp;Monday to Friday</source>
        <translation>Nur von &amp;Montag bis Freitag</translation>
    </message>
    <message>
        <source>Change the days of reminders</source>
        <translation>Tage der Erinnerungen ändern</translation>
    </message>
    <message>
        <source>&amp;Nothing from</source>
        <translation>&amp;Keine von</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>Beginning of quiet hours</source>
        <translation>Beginn der Ruhezeit</translation>
    </message>
    <message>
        <source>End of quiet hours</source>
        <translation>Ende der Ruhezeit</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>C&amp;alm: at most</source>
        <translation>&amp;Ruhig: höchstens</translation>
    </message>
    <message>
        <source>Calm mode</source>
        <translation>Ruhiger Modus</translation>
    </message>
    <message>
        <source>Steps announced on one day</source>
        <translation>An einem Tag gemeldete Schritte</translation>
    </message>
    <message>
        <source>steps a day</source>
        <translation>Schritte am Tag</translation>
    </message>
    <message>
        <source>In calm mode further steps are announced the next day; Today shows them all. Rejected applications are not announced, Today leaves them out, and Insights shows them as ended.</source>
        <translation>Im ruhigen Modus werden weitere Schritte am nächsten Tag gemeldet; „Heute“ zeigt sie alle. Bewerbungen mit Absage werden nicht gemeldet, „Heute“ lässt sie aus, und „Auswertung“ zeigt sie als beendet.</translation>
    </message>
    <message>
        <source>&amp;Pause until</source>
        <translation>&amp;Pause bis</translation>
    </message>
    <message>
        <source>Pause reminders</source>
        <translation>Pause der Erinnerungen</translation>
    </message>
    <message>
        <source>Day on which reminders come again</source>
        <translation>Tag, an dem wieder Erinnerungen kommen</translation>
    </message>
    <message>
        <source>What they show</source>
        <translation>Was sie zeigen</translation>
    </message>
    <message>
        <source>Announce &amp;interviews, too</source>
        <translation>Auch &amp;Gespräche melden</translation>
    </message>
    <message>
        <source>Change the reminders of interviews</source>
        <translation>Erinnerungen an Gespräche ändern</translation>
    </message>
    <message>
        <source>The day before and an hour before, with what to bring. Afterwards Callback asks how it went. The reminder an hour before also comes in quiet hours and during a pause.</source>
        <translation>Am Tag vorher und eine Stunde vorher, mit dem, was mitzubringen ist. Danach fragt Callback, wie es war. Die Erinnerung eine Stunde vorher kommt auch in der Ruhezeit und während einer Pause.</translation>
    </message>
    <message>
        <source>&amp;Hide names and texts</source>
        <translation>&amp;Namen und Texte verbergen</translation>
    </message>
    <message>
        <source>Change what notifications show</source>
        <translation>Ändern, was Benachrichtigungen zeigen</translation>
    </message>
    <message>
        <source>Notifications and the menu of the tray then say only “You have a follow-up due”. Useful if others can see your screen.</source>
        <translation>Benachrichtigungen und das Menü im Infobereich sagen dann nur „Eine Nachfrage ist fällig“. Nützlich, wenn andere deinen Bildschirm sehen.</translation>
    </message>
    <message>
        <source>Change quiet hours</source>
        <translation>Ruhezeit ändern</translation>
    </message>
    <message>
        <source>Change calm mode</source>
        <translation>Ruhigen Modus ändern</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Sicherungen, neueste zuerst</translation>
    </message>
    <message>
        <source>There is no backup yet. You can choose a file.</source>
        <translation>Es gibt noch keine Sicherung. Du kannst eine Datei wählen.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>&amp;Passphrase of this backup</source>
        <translation>&amp;Passphrase dieser Sicherung</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>Aus einer &amp;Datei…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>“{name}” is not a complete backup of Callback: its .json file must be in the same folder.</source>
        <translation>„{name}“ ist keine vollständige Sicherung von Callback: Ihre .json-Datei muss im selben Ordner sein.</translation>
    </message>
    <message>
        <source>This backup is encrypted. Type its passphrase.</source>
        <translation>Diese Sicherung ist verschlüsselt. Gib ihre Passphrase ein.</translation>
    </message>
    <message>
        <source>Checking the backup…</source>
        <translation>Die Sicherung wird geprüft…</translation>
    </message>
    <message>
        <source>Backing up your current data…</source>
        <translation>Deine jetzigen Daten werden gesichert…</translation>
    </message>
    <message>
        <source>All your data becomes as it was when the backup was made. Your current data is kept in a file beside it, so that nothing is lost.</source>
        <translation>Alle deine Daten werden, wie sie bei der Sicherung waren. Deine jetzigen Daten bleiben in einer Datei daneben, damit nichts verloren geht.</translation>
    </message>
    <message>
        <source>{when} · {occasion}</source>
        <translation>{when} · {occasion}</translation>
    </message>
    <message>
        <source>{line} · encrypted</source>
        <translation>{line} · verschlüsselt</translation>
    </message>
    <message>
        <source>{line} · {folder}</source>
        <translation>{line} · {folder}</translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>Eine Sicherung</translation>
    </message>
    <message>
        <source>Backups of Callback (*.db *.db.age)</source>
        <translation>Sicherungen von Callback (*.db *.db.age)</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Can&apos;t tell yet: the first reasons are about equally likely.</source>
        <extracomment>The situations in which the reasons for silence are shown.</extracomment>
        <translation>Noch nicht zu sagen: Die ersten Gründe sind etwa gleich wahrscheinlich.</translation>
    </message>
    <message>
        <source>What is likely going on</source>
        <translation>Woran es wahrscheinlich liegt</translation>
    </message>
    <message>
        <source>What was likely going on</source>
        <translation>Woran es wahrscheinlich lag</translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Delete application</source>
        <translation>Bewerbung löschen</translation>
    </message>
    <message>
        <source>What should I do?</source>
        <translation>Was soll ich tun?</translation>
    </message>
    <message>
        <source>Log a contact…</source>
        <translation>Kontakt eintragen…</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>They answered…</source>
        <translation>Antwort erhalten…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Add interview…</source>
        <translation>Gespräch hinzufügen…</translation>
    </message>
    <message>
        <source>Edit application…</source>
        <translation>Bewerbung bearbeiten…</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>{group}, {count}, {state}</source>
        <translation>{group}, {count}, {state}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Beworben</translation>
    </message>
    <message>
        <source>Interviewing</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Seit {day}</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <source>{state} · {step}</source>
        <translation>{state} · {step}</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Dank</translation>
    </message>
</context>
<context>
    <name>RunsSection</name>
    <message>
        <source>What Callback said, and what came of it</source>
        <translation>Was Callback sagte und was daraus wurde</translation>
    </message>
    <message>
        <source>{reason}: {likelihood}</source>
        <translation>{reason}: {likelihood}</translation>
    </message>
    <message>
        <source>{step} · {day}</source>
        <translation>{step} · {day}</translation>
    </message>
    <message>
        <source>What came of it: {outcome}</source>
        <translation>Was daraus wurde: {outcome}</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Export</source>
        <extracomment>Milliseconds after which the progress is shown, and those of work between two events.</extracomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Die Datei wird geschrieben…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>“{path}” could not be written. Choose another place, or check that the disk has room.</source>
        <translation>„{path}“ konnte nicht geschrieben werden. Wähle einen anderen Ort, oder prüfe, ob der Datenträger Platz hat.</translation>
    </message>
</context>
<context>
    <name>SearchChoice</name>
    <message>
        <source>Choose one from the list.</source>
        <translation>Wähle aus der Liste.</translation>
    </message>
    <message>
        <source>“{text}” can be several. Choose one from the list.</source>
        <translation>„{text}“ kann mehreres sein. Wähle aus der Liste.</translation>
    </message>
    <message>
        <source>“{text}” is not known. Choose one from the list.</source>
        <translation>„{text}“ ist nicht bekannt. Wähle aus der Liste.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search everything…</source>
        <translation>Alles durchsuchen…</translation>
    </message>
    <message>
        <source>Search here, or everything: {keys}</source>
        <translation>Hier suchen, oder alles: {keys}</translation>
    </message>
</context>
<context>
    <name>SecondCopyGroup</name>
    <message>
        <source>A second copy</source>
        <translation>Eine zweite Kopie</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Keep no second copy</source>
        <translation>Keine zweite Kopie führen</translation>
    </message>
    <message>
        <source>Keep a second copy in…</source>
        <translation>Zweite Kopie führen in…</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>Anderer Ort…</translation>
    </message>
    <message>
        <source>If this computer is lost or breaks, a copy on another drive is still there. Callback copies each new backup to the folder you choose.</source>
        <translation>Geht dieser Computer verloren oder kaputt, gibt es noch eine Kopie auf einem anderen Laufwerk. Callback kopiert jede neue Sicherung in den Ordner, den du wählst.</translation>
    </message>
    <message>
        <source>Nothing was copied there yet.</source>
        <translation>Dorthin wurde noch nichts kopiert.</translation>
    </message>
    <message>
        <source>Last copied: {age}.</source>
        <translation>Zuletzt kopiert: {age}.</translation>
    </message>
    <message>
        <source>{service} synchronises this folder.</source>
        <translation>{service} synchronisiert diesen Ordner.</translation>
    </message>
    <message>
        <source>{service} synchronises this folder. Anyone who can read it there can read the copies, unless a passphrase protects them.</source>
        <translation>{service} synchronisiert diesen Ordner. Wer ihn dort lesen kann, kann auch die Kopien lesen, wenn keine Passphrase sie schützt.</translation>
    </message>
    <message>
        <source>Keep a second copy in</source>
        <translation>Zweite Kopie führen in</translation>
    </message>
    <message>
        <source>Keep copies here</source>
        <translation>Kopien hier ablegen</translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk has room, then try again.</source>
        <translation>Das konnte nicht gespeichert werden. Prüfe, ob der Datenträger Platz hat, und versuche es noch einmal.</translation>
    </message>
</context>
<context>
    <name>SendWarningBar</name>
    <message>
        <source>Wh&amp;y</source>
        <translation>&amp;Warum</translation>
    </message>
    <message>
        <source>Why to wait</source>
        <translation>Warum warten</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>The text is on the clipboard. Paste it into a new mail.</source>
        <extracomment>Setting key: the way by which letters are handed over. The web mails, with the pattern of the link that opens a new mail.</extracomment>
        <translation>Der Text ist in der Zwischenablage. Füge ihn in eine neue Mail ein.</translation>
    </message>
    <message>
        <source>The letter is too long to be opened this way. Copy the text, or save it as a mail file and open that.</source>
        <translation>Das Schreiben ist zu lang, um so geöffnet zu werden. Kopiere den Text, oder speichere es als Maildatei und öffne diese.</translation>
    </message>
    <message>
        <source>No mail program could be started.</source>
        <translation>Es ließ sich kein Mailprogramm starten.</translation>
    </message>
    <message>
        <source>No browser could be started.</source>
        <translation>Es ließ sich kein Browser starten.</translation>
    </message>
    <message>
        <source>It opens in your browser, as a new mail.</source>
        <translation>Es öffnet sich im Browser, als neue Mail.</translation>
    </message>
    <message>
        <source>It opens in your mail program. If nothing appears, choose another way below.</source>
        <translation>Es öffnet sich im Mailprogramm. Wenn nichts erscheint, wähle unten einen anderen Weg.</translation>
    </message>
    <message>
        <source>Log letter</source>
        <translation>Schreiben eintragen</translation>
    </message>
    <message>
        <source>Save as .eml</source>
        <translation>Als .eml speichern</translation>
    </message>
    <message>
        <source>Mails (*.eml)</source>
        <translation>Mails (*.eml)</translation>
    </message>
    <message>
        <source>No mail can be addressed to “{address}”. Correct it in People.</source>
        <translation>An „{address}“ lässt sich keine Mail richten. Berichtige die Adresse unter „Personen“.</translation>
    </message>
    <message>
        <source>“{path}” could not be written. Choose another place.</source>
        <translation>„{path}“ konnte nicht geschrieben werden. Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>Saved. Open the file to send it from your mail program.</source>
        <translation>Gespeichert. Öffne die Datei, um sie aus dem Mailprogramm zu senden.</translation>
    </message>
</context>
<context>
    <name>SentQuestion</name>
    <message>
        <source>Did it go out?</source>
        <translation>Hast du es gesendet?</translation>
    </message>
    <message>
        <source>Yes, I &amp;sent it</source>
        <translation>&amp;Ja, gesendet</translation>
    </message>
    <message>
        <source>Not y&amp;et</source>
        <translation>No&amp;ch nicht</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Callback – Example</source>
        <translation>Callback – Beispiel</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>This is an example. Nothing you do here is kept.</source>
        <translation>Das ist ein Beispiel. Nichts, was du hier tust, wird gespeichert.</translation>
    </message>
    <message>
        <source>Leave the example</source>
        <translation>Beispiel verlassen</translation>
    </message>
    <message>
        <source>Update ready</source>
        <translation>Aktualisierung bereit</translation>
    </message>
    <message>
        <source>Callback has been updated. Restart it to use the new version.</source>
        <translation>Callback wurde aktualisiert. Starte es neu, um die neue Version zu benutzen.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Your data is in a folder that {service} synchronises. Two computers at once can damage it there: keep it in another folder (--data-dir). Backups may stay.</source>
        <translation>Deine Daten sind in einem Ordner, den {service} synchronisiert. Zwei Computer zugleich können sie dort beschädigen: Lege sie in einen anderen Ordner (--data-dir). Sicherungen dürfen bleiben.</translation>
    </message>
    <message>
        <source>Synced folder</source>
        <translation>Synchronisierter Ordner</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>Meine Daten</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>Was gespeichert ist</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
</context>
<context>
    <name>Several</name>
    <message>
        <source>Later</source>
        <extracomment>The ids of the rows from the first number on, so many or with -1 all.</extracomment>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>SeveralMenu</name>
    <message>
        <source>On &amp;hold</source>
        <translation>&amp;Zurückstellen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>StateDialog</name>
    <message>
        <source>Save</source>
        <extracomment>Those that the employer announces. Those that ask for the employer&apos;s true reason; for withdrawing one has a reason of one&apos;s own.</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>E&amp;twa</translation>
    </message>
    <message>
        <source>I ha&amp;ve it in writing</source>
        <translation>Ich habe es &amp;schriftlich</translation>
    </message>
    <message>
        <source>B&amp;y</source>
        <translation>B&amp;is</translation>
    </message>
    <message>
        <source>Write that re&amp;ply next</source>
        <translation>Diese Antwort als Nächstes s&amp;chreiben</translation>
    </message>
    <message>
        <source>They said so &amp;on</source>
        <translation>Gesagt &amp;am</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Am</translation>
    </message>
    <message>
        <source>On hold until</source>
        <translation>Zurückgestellt bis</translation>
    </message>
    <message>
        <source>In thei&amp;r words</source>
        <translation>&amp;Mit ihren Worten</translation>
    </message>
    <message>
        <source>They want an answer</source>
        <translation>Antwort gewünscht</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Warum</translation>
    </message>
    <message>
        <source>&amp;Why they were silent</source>
        <translation>&amp;Warum sie schwiegen</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>I&apos;m sorry. A kind reply takes two minutes, and it is remembered when another job opens.</source>
        <translation>Das tut mir leid. Eine freundliche Antwort kostet zwei Minuten und bleibt in Erinnerung, wenn wieder eine Stelle frei wird.</translation>
    </message>
    <message>
        <source>This lies before the day they said so.</source>
        <translation>Das liegt vor dem Tag, an dem sie es gesagt haben.</translation>
    </message>
    <message>
        <source>Change state</source>
        <translation>Stand ändern</translation>
    </message>
    <message>
        <source>{company} said no</source>
        <translation>{company} hat abgesagt</translation>
    </message>
    <message>
        <source>An offer. Congratulations!</source>
        <translation>Ein Angebot. Herzlichen Glückwunsch!</translation>
    </message>
    <message>
        <source>You got the job. Congratulations!</source>
        <translation>Du hast die Stelle. Herzlichen Glückwunsch!</translation>
    </message>
    <message>
        <source>They did not say</source>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Weiß ich nicht</translation>
    </message>
</context>
<context>
    <name>StateMenu</name>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>{state}…</source>
        <translation>{state}…</translation>
    </message>
</context>
<context>
    <name>StaysOpenMessage</name>
    <message>
        <source>Closing the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>This desktop has no tray and does not minimise windows, so Callback can remind you only while its window is open.</source>
        <translation>Dieser Desktop hat keinen Infobereich und minimiert keine Fenster, also kann Callback nur erinnern, solange sein Fenster offen ist.</translation>
    </message>
    <message>
        <source>You can change this under Settings &gt; Reminders.</source>
        <translation>Das lässt sich unter Einstellungen &gt; Erinnerungen ändern.</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Quit when I close it</source>
        <translation>Beim Schließen beenden</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>What should I do?</source>
        <translation>Was soll ich tun?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>They answered…</source>
        <translation>Antwort erhalten…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Open the notes for a call, which counts like the letter (I)</source>
        <translation>Notizen für einen Anruf öffnen, der wie das Schreiben zählt (I)</translation>
    </message>
    <message>
        <source>Write a letter, which counts like the talk (I)</source>
        <translation>Schreiben verfassen, das wie das Gespräch zählt (I)</translation>
    </message>
    <message>
        <source>Write the letter, or open the notes (M)</source>
        <translation>Schreiben verfassen, oder die Notizen öffnen (M)</translation>
    </message>
    <message>
        <source>Log it and plan what comes next (D)</source>
        <translation>Eintragen und planen, was folgt (D)</translation>
    </message>
    <message>
        <source>Log what they answered, and what follows (A)</source>
        <translation>Eintragen, was sie geantwortet haben und was folgt (A)</translation>
    </message>
    <message>
        <source>Remind me on another day (L)</source>
        <translation>An einem anderen Tag erinnern (L)</translation>
    </message>
    <message>
        <source>Ask why they are not calling, and what to do (W)</source>
        <translation>Fragen, warum sie nicht anrufen und was zu tun ist (W)</translation>
    </message>
</context>
<context>
    <name>StepPanel</name>
    <message>
        <source>Why this rule</source>
        <extracomment>Below this width, with a font of 9 pt, the facts are below the reason for the day.</extracomment>
        <translation>Warum diese Regel</translation>
    </message>
    <message>
        <source>A call instead of the letter is fine, too.</source>
        <translation>Ein Anruf statt des Schreibens geht auch.</translation>
    </message>
    <message>
        <source>A letter instead of the talk is fine, too.</source>
        <translation>Ein Schreiben statt des Gesprächs geht auch.</translation>
    </message>
    <message>
        <source>A letter instead of the call is fine, too.</source>
        <translation>Ein Schreiben statt des Anrufs geht auch.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>An wen</translation>
    </message>
    <message>
        <source>{channel}: {letter}</source>
        <translation>{channel}: {letter}</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Re&amp;mind me on</source>
        <translation>Er&amp;innern am</translation>
    </message>
</context>
<context>
    <name>StepReasons</name>
    <message>
        <source>You met on {interview}, and a personal note counts most within a working day.</source>
        <extracomment>By values of `StepReasonKind`, so that lists are shown without loading the advice.</extracomment>
        <translation>Ihr habt am {interview} gesprochen, und ein persönlicher Dank zählt am meisten innerhalb eines Arbeitstags.</translation>
    </message>
    <message>
        <source>Your next interview is on {interview}, and all else can wait until then.</source>
        <translation>Dein nächstes Gespräch ist am {interview}, bis dahin kann alles andere warten.</translation>
    </message>
    <message>
        <source>They promised {promise}; to wait {grace} longer is fair.</source>
        <translation>Versprochen ist {promise}; fair ist, noch {grace} länger zu warten.</translation>
    </message>
    <message>
        <source>They promised {promise}; {grace} later, asking is fair.</source>
        <translation>Versprochen war {promise}; {grace} später ist eine Nachfrage fair.</translation>
    </message>
    <message>
        <source>They promised no date, and {workdays} after the interview on {interview} is a fair time to ask.</source>
        <translation>Sie haben keinen Tag versprochen, und {workdays} nach dem Gespräch am {interview} ist eine Nachfrage fair.</translation>
    </message>
    <message>
        <source>They answered on {heard} without a date, and {days} later is a fair time to ask.</source>
        <translation>Sie haben am {heard} ohne Datum geantwortet, und {days} später ist eine Nachfrage fair.</translation>
    </message>
    <message>
        <source>They said they would contact you, so one message {workdays} after the interview on {interview} is enough.</source>
        <translation>Sie wollten sich melden, deshalb genügt eine Nachricht {workdays} nach dem Gespräch am {interview}.</translation>
    </message>
    <message>
        <source>They said they would contact you and last wrote on {heard}, so one message {workdays} after that is enough.</source>
        <translation>Sie wollten sich melden und haben zuletzt am {heard} geschrieben, deshalb genügt eine Nachricht {workdays} danach.</translation>
    </message>
    <message>
        <source>You were last in touch on {last}, and {days} between two contacts is right.</source>
        <translation>Ihr hattet zuletzt am {last} Kontakt; lass zwischen zwei Kontakten {days} vergehen.</translation>
    </message>
    <message>
        <source>They told you on {told} that it is on hold, and a short, friendly answer by {by} keeps the door open.</source>
        <translation>Sie haben dir am {told} gesagt, dass die Stelle zurückgestellt ist; eine kurze, freundliche Antwort bis {by} hält die Tür offen.</translation>
    </message>
    <message>
        <source>It is on hold until {until}; to wait {grace} longer is fair.</source>
        <translation>Die Stelle ist zurückgestellt bis {until}; fair ist, noch {grace} länger zu warten.</translation>
    </message>
    <message>
        <source>It is on hold without a date, and you were last in touch on {last}: a sign of life after {days} is enough ({turn} of {turns}).</source>
        <translation>Die Stelle ist ohne Datum zurückgestellt, und ihr hattet zuletzt am {last} Kontakt: Ein Lebenszeichen {days} danach genügt ({turn} von {turns}).</translation>
    </message>
    <message>
        <source>They declined before you met, and no answer is expected.</source>
        <translation>Sie haben vor einem Gespräch abgesagt, eine Antwort wird nicht erwartet.</translation>
    </message>
    <message>
        <source>They declined on {rejected}, and a kind letter by {by} is remembered.</source>
        <translation>Sie haben am {rejected} abgesagt, und ein freundliches Schreiben bis {by} bleibt in Erinnerung.</translation>
    </message>
    <message>
        <source>Somebody else seems to have got the job, and a kind letter keeps you in mind for the next one.</source>
        <translation>Jemand anders scheint die Stelle zu haben; ein freundliches Schreiben hält dich für die nächste im Gespräch.</translation>
    </message>
    <message>
        <source>The recruiter speaks to them next, and your impressions of {interview} help while they are fresh.</source>
        <translation>Die Vermittlung spricht als Nächstes mit ihnen, und deine Eindrücke vom {interview} helfen, solange sie frisch sind.</translation>
    </message>
    <message>
        <source>You last spoke to the recruiter on {last}, and {days} between two calls is right.</source>
        <translation>Du hast zuletzt am {last} mit der Vermittlung gesprochen; lass zwischen zwei Anrufen {days} vergehen.</translation>
    </message>
    <message>
        <source>Your other offer ends on {deadline}, so you need their answer by {answer_by}.</source>
        <translation>Dein anderes Angebot gilt bis {deadline}, deshalb brauchst du ihre Antwort bis {answer_by}.</translation>
    </message>
    <message>
        <source>Your other offer ends on {deadline}, and without their answer by {answer_by} you decide without them.</source>
        <translation>Dein anderes Angebot gilt bis {deadline}, und ohne ihre Antwort bis {answer_by} entscheidest du ohne sie.</translation>
    </message>
    <message>
        <source>On {final} you last asked how it stands, and after {workdays} without an answer your time is better spent elsewhere.</source>
        <translation>Du hast zuletzt am {final} nach dem Stand gefragt; kommt {workdays} lang keine Antwort, ist deine Zeit anderswo besser genutzt.</translation>
    </message>
    <message>
        <source>You wrote on {sent}, and before {again_from} only a new opening is a reason to write again.</source>
        <translation>Du hast am {sent} geschrieben, und vor {again_from} ist nur eine neue Stelle ein Grund, wieder zu schreiben.</translation>
    </message>
    <message>
        <source>You wrote on {sent}, and from {again_from} on another letter is welcome, once.</source>
        <translation>Du hast am {sent} geschrieben, und ab {again_from} ist ein weiteres Schreiben willkommen, einmal.</translation>
    </message>
    <message>
        <source>You saw a new opening on their page on {seen}, and if it fits, a letter about it is welcome.</source>
        <translation>Du hast am {seen} eine neue Stelle auf ihrer Seite gesehen, und wenn sie passt, ist ein Schreiben dazu willkommen.</translation>
    </message>
    <message>
        <source>You let it rest on {since}, and from {again_from} on another letter is welcome, once.</source>
        <translation>Du wartest seit {since} nicht mehr, und ab {again_from} ist ein weiteres Schreiben willkommen, einmal.</translation>
    </message>
    <message>
        <source>Counted from {applied}, {workdays} is a fair time to ask about an application.</source>
        <translation>Ab {applied} gezählt, ist {workdays} später eine Frage nach der Bewerbung fair.</translation>
    </message>
    <message>
        <source>Applications close on {closing}, and {workdays} after that is a fair time to ask.</source>
        <translation>Bewerbungsschluss ist {closing}, und {workdays} danach ist eine Nachfrage fair.</translation>
    </message>
    <message>
        <source>You asked on {asked}, and {workdays} without an answer to an application mean that your time is better spent elsewhere.</source>
        <translation>Du hast am {asked} gefragt; kommt {workdays} lang keine Antwort, ist deine Zeit anderswo besser genutzt.</translation>
    </message>
    <message>
        <source>They invited you on {invited} and owe you a date: after {workdays} it is fair to offer times of your own.</source>
        <translation>Sie haben dich am {invited} eingeladen und schulden dir einen Termin: {workdays} später ist es fair, selbst Termine vorzuschlagen.</translation>
    </message>
    <message>
        <source>You asked for a date on {asked}, and {days} later is a fair time to ask again.</source>
        <translation>Du hast am {asked} um einen Termin gebeten, und {days} später ist es fair, noch einmal zu fragen.</translation>
    </message>
    <message>
        <source>The interview fell through on {cancelled}, and a friendly line now keeps everything as it was.</source>
        <translation>Das Gespräch am {cancelled} ist ausgefallen, und eine freundliche Zeile jetzt lässt alles, wie es war.</translation>
    </message>
    <message>
        <source>The interview fell through on {cancelled}, and {workdays} is long enough to look for another date.</source>
        <translation>Das Gespräch am {cancelled} ist ausgefallen, und {workdays} danach ist es fair, nach einem anderen Termin zu fragen.</translation>
    </message>
    <message>
        <source>You cancelled on {cancelled}, so the next times are yours to offer, at once.</source>
        <translation>Du hast am {cancelled} abgesagt, deshalb ist es an dir, gleich neue Termine vorzuschlagen.</translation>
    </message>
    <message>
        <source>They did not turn up on {missed}: a short, friendly line with other times is best sent now.</source>
        <translation>Sie sind am {missed} nicht erschienen: Eine kurze, freundliche Zeile mit anderen Terminen schickst du am besten jetzt.</translation>
    </message>
    <message>
        <source>They did not turn up on {missed}, and {workdays} without an answer is long enough for one more line.</source>
        <translation>Sie sind am {missed} nicht erschienen; kommt {workdays} lang keine Antwort, ist noch eine Zeile fair.</translation>
    </message>
    <message>
        <source>They did not turn up on {missed} and have not answered within {workdays}: your time is better spent elsewhere.</source>
        <translation>Sie sind am {missed} nicht erschienen und haben {workdays} lang nicht geantwortet: Deine Zeit ist anderswo besser genutzt.</translation>
    </message>
    <message>
        <source>They said in the interview on {interview} that they decide at once, so something useful to read may reach them in time.</source>
        <translation>Sie haben im Gespräch am {interview} gesagt, dass sie sofort entscheiden; etwas Nützliches zu lesen erreicht sie also vielleicht noch.</translation>
    </message>
    <message>
        <source>They are still deciding, by {promise}; after a second date, to wait {grace} longer is fair.</source>
        <translation>Sie entscheiden noch, bis {promise}; nach einem zweiten Datum ist es fair, noch {grace} länger zu warten.</translation>
    </message>
    <message>
        <source>They answered on {heard} for the second time that they are still deciding: leave it with them for {workdays}.</source>
        <translation>Sie haben am {heard} zum zweiten Mal geantwortet, dass sie noch entscheiden: Überlass es ihnen für {workdays}.</translation>
    </message>
    <message>
        <source>Whoever decides has been away since {since}, nobody knows until when, and {workdays} is a fair time to ask.</source>
        <translation>Wer entscheidet, ist seit {since} abwesend, niemand weiß bis wann, und {workdays} später ist eine Nachfrage fair.</translation>
    </message>
    <message>
        <source>They made you an offer on {received}, and they would like your answer by {answer_by}.</source>
        <translation>Sie haben dir am {received} ein Angebot gemacht und möchten deine Antwort bis {answer_by}.</translation>
    </message>
    <message>
        <source>They told you on {told} that an offer is coming, and {workdays} is long enough to ask for it in writing.</source>
        <translation>Sie haben dir am {told} gesagt, dass ein Angebot kommt, und {workdays} danach ist es fair, es schriftlich zu erbitten.</translation>
    </message>
    <message>
        <source>The offer was to come by {expected}, and the working day after it is a fair time to ask.</source>
        <translation>Das Angebot sollte bis {expected} kommen, und am Arbeitstag danach ist eine Nachfrage fair.</translation>
    </message>
    <message>
        <source>You last asked on {asked}, and {days} later is a fair time to ask again.</source>
        <translation>Du hast zuletzt am {asked} gefragt, und {days} später ist es fair, noch einmal zu fragen.</translation>
    </message>
    <message>
        <source>You answered their offer on {answered}, and {workdays} is long enough to ask for the contract.</source>
        <translation>Du hast am {answered} auf das Angebot geantwortet, und {workdays} danach ist es fair, nach dem Vertrag zu fragen.</translation>
    </message>
    <message>
        <source>They asked you to write again, and {days} after your last contact on {last} is a fair time.</source>
        <translation>Du sollst dich wieder melden, und {days} nach eurem letzten Kontakt am {last} ist die Zeit dafür.</translation>
    </message>
    <message>
        <source>They asked not to be contacted, so the next word is theirs.</source>
        <translation>Sie möchten nicht kontaktiert werden, also sind sie am Zug.</translation>
    </message>
    <message>
        <source>They promised {promise}, and that day has passed; you were last in touch on {last}, and {days} between two contacts is right.</source>
        <extracomment>The sentence to use once the day of the named parameter has passed.</extracomment>
        <translation>Versprochen war {promise}, und der Tag ist vorbei. Ihr hattet zuletzt am {last} Kontakt; lass zwischen zwei Kontakten {days} vergehen.</translation>
    </message>
    <message>
        <source>They were still deciding, by {promise}; {grace} after a second date, asking is fair.</source>
        <translation>Sie wollten noch entscheiden, bis {promise}; {grace} nach einem zweiten Datum ist eine Nachfrage fair.</translation>
    </message>
    <message>
        <source>It was on hold until {until}; {grace} later, asking is fair.</source>
        <translation>Die Stelle war zurückgestellt bis {until}; {grace} später ist eine Nachfrage fair.</translation>
    </message>
    <message>
        <source>They made you an offer on {received}, and the next word is yours.</source>
        <extracomment>The sentence to use where the day of the named parameter is missing or has passed.</extracomment>
        <translation>Sie haben dir am {received} ein Angebot gemacht, und du bist am Zug.</translation>
    </message>
    <message>
        <source>They told you that it is on hold, and a short, friendly answer keeps the door open.</source>
        <translation>Sie haben dir gesagt, dass die Stelle zurückgestellt ist; eine kurze, freundliche Antwort hält die Tür offen.</translation>
    </message>
    <message>
        <source>They declined, and a kind letter is remembered.</source>
        <translation>Sie haben abgesagt, und ein freundliches Schreiben bleibt in Erinnerung.</translation>
    </message>
    <message>
        <source>one working day</source>
        <translation>einen Arbeitstag</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>eine Woche</translation>
    </message>
</context>
<context>
    <name>StepSections</name>
    <message>
        <source>Now</source>
        <extracomment>The most steps under *Now*.</extracomment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Später heute</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>Demnächst</translation>
    </message>
</context>
<context>
    <name>StopRow</name>
    <message>
        <source>Tell {application} of the offer</source>
        <translation>{application} vom Angebot berichten</translation>
    </message>
    <message>
        <source>{when}: {event}</source>
        <translation>{when}: {event}</translation>
    </message>
</context>
<context>
    <name>StoredDataPage</name>
    <message>
        <source>What Callback stores</source>
        <translation>Was Callback speichert</translation>
    </message>
    <message>
        <source>This list is made from the file itself, so it is complete. Everything in it is what you entered, or was computed from it.</source>
        <translation>Diese Liste entsteht aus der Datei selbst und ist deshalb vollständig. Alles darin hast du eingegeben, oder es wurde daraus berechnet.</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>What it never does</source>
        <translation>Was es nie tut</translation>
    </message>
    <message>
        <source>Your mailbox is not read. A letter is handed to your own mail program.</source>
        <translation>Dein Postfach wird nicht gelesen. Ein Schreiben geht an dein eigenes Mailprogramm.</translation>
    </message>
    <message>
        <source>No connection is opened: nothing is sent, counted or looked up.</source>
        <translation>Es wird keine Verbindung aufgebaut: Nichts wird gesendet, gezählt oder nachgeschlagen.</translation>
    </message>
    <message>
        <source>Nothing is recorded about where you are or what else you do.</source>
        <translation>Nichts wird darüber aufgezeichnet, wo du bist oder was du sonst tust.</translation>
    </message>
    <message>
        <source>Your passphrase is not stored: only you can open encrypted backups.</source>
        <translation>Deine Passphrase wird nicht gespeichert: Nur du kannst verschlüsselte Sicherungen öffnen.</translation>
    </message>
    <message>
        <source>Files beside it</source>
        <translation>Dateien daneben</translation>
    </message>
    <message>
        <source>All that is listed above.</source>
        <translation>Alles, was oben aufgeführt ist.</translation>
    </message>
    <message>
        <source>Backups, each with a short description of its content.</source>
        <translation>Sicherungen, jede mit einer kurzen Beschreibung ihres Inhalts.</translation>
    </message>
    <message>
        <source>Your data before a restore. Delete it when you no longer need it.</source>
        <translation>Deine Daten vor einer Wiederherstellung. Lösche sie, wenn du sie nicht mehr brauchst.</translation>
    </message>
    <message>
        <source>A damaged file. Delete it when you no longer need it.</source>
        <translation>Eine beschädigte Datei. Lösche sie, wenn du sie nicht mehr brauchst.</translation>
    </message>
    <message>
        <source>Where a second copy goes, and how backups are encrypted.</source>
        <translation>Wohin eine zweite Kopie geht und wie Sicherungen verschlüsselt werden.</translation>
    </message>
    <message>
        <source>Whether the file was closed properly, and when it was last checked.</source>
        <translation>Ob die Datei ordentlich geschlossen und wann sie zuletzt geprüft wurde.</translation>
    </message>
    <message>
        <source>Size and place of windows, and how lists are sorted.</source>
        <translation>Größe und Ort von Fenstern, und wie Listen sortiert sind.</translation>
    </message>
    <message>
        <source>When something went wrong: where in the program, never what you entered.</source>
        <translation>Wenn etwas schiefging: wo im Programm, nie was du eingegeben hast.</translation>
    </message>
    <message>
        <source>Present while Callback is running.</source>
        <translation>Vorhanden, solange Callback läuft.</translation>
    </message>
</context>
<context>
    <name>Storing</name>
    <message>
        <source>If you stop it, nothing is imported.</source>
        <extracomment>Up to so many entries are stored at once, which takes less than half a second. Entries of a part. The next one has twice as many if it took less than `_SHORT` seconds, and half as many if it took more than `_LONG`. The same for a copy, whose entries are applications with all that belongs to them.</extracomment>
        <translation>Hältst du an, wird nichts importiert.</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>If you are one of them, take your name out.</source>
        <translation>Wenn du dabei bist, nimm deinen Namen heraus.</translation>
    </message>
    <message>
        <source>The invitation names the zone “{zone}”, which is not known. Check it.</source>
        <translation>Die Einladung nennt die Zeitzone „{zone}“, die nicht bekannt ist. Prüfe sie.</translation>
    </message>
    <message>
        <source>The invitation names no zone. Check it.</source>
        <translation>Die Einladung nennt keine Zeitzone. Prüfe sie.</translation>
    </message>
    <message>
        <source>The invitation names only the day. Check the time.</source>
        <translation>Die Einladung nennt nur den Tag. Prüfe die Uhrzeit.</translation>
    </message>
</context>
<context>
    <name>Synonyms</name>
    <message>
        <source>new job, create, track, enter, save an interview</source>
        <extracomment>The word for a language in each of them, for those who see the wrong one.</extracomment>
        <translation>neue Stelle, neu, anlegen, erfassen, eintragen, erstellen, Gespräch speichern</translation>
    </message>
    <message>
        <source>new job, quick, type, paste</source>
        <translation>neue Stelle, schnell, tippen, einfügen</translation>
    </message>
    <message>
        <source>take back, revert, oops, mistake</source>
        <translation>rückgängig, zurücknehmen, Fehler, versehentlich</translation>
    </message>
    <message>
        <source>repeat, again</source>
        <translation>wiederholen, noch einmal, wiederherstellen</translation>
    </message>
    <message>
        <source>upload, load, open a file, spreadsheet, Excel, CSV, take over, bring in</source>
        <translation>importieren, hochladen, laden, Datei öffnen, Tabelle, Excel, CSV, übernehmen, einlesen</translation>
    </message>
    <message>
        <source>download, save as, spreadsheet, Excel, CSV, PDF, calendar, print, share, work-search log</source>
        <translation>exportieren, herunterladen, speichern unter, Tabelle, Excel, CSV, PDF, Kalender, drucken, teilen, Nachweis der Eigenbemühungen</translation>
    </message>
    <message>
        <source>merge, twice, double, the same person</source>
        <translation>zusammenführen, doppelt, Dubletten, dieselbe Person</translation>
    </message>
    <message>
        <source>look for, filter</source>
        <translation>suchen, finden, filtern</translation>
    </message>
    <message>
        <source>preferences, options, configure, set up, customize, account</source>
        <translation>Optionen, konfigurieren, einrichten, anpassen, Konto, Vorgaben</translation>
    </message>
    <message>
        <source>backup, save, safety copy, archive</source>
        <translation>Backup, sichern, Sicherung, Sicherungskopie, speichern, archivieren</translation>
    </message>
    <message>
        <source>manual, guide, how to, support, documentation, tutorial, questions</source>
        <translation>Anleitung, Handbuch, wie geht, Unterstützung, Dokumentation, Fragen</translation>
    </message>
    <message>
        <source>keyboard, shortcuts, hotkeys</source>
        <translation>Tastatur, Tastenkürzel, Kurzbefehle, Shortcuts</translation>
    </message>
    <message>
        <source>version, license, licence, update, contact</source>
        <translation>Version, Lizenz, Update, Aktualisierung, Kontakt</translation>
    </message>
    <message>
        <source>exit, close, end, leave, stop the program</source>
        <translation>beenden, schließen, verlassen, Programmende</translation>
    </message>
    <message>
        <source>home, start, to do, tasks, due, overview, dashboard</source>
        <translation>Start, Startseite, Aufgaben, zu tun, fällig, Übersicht</translation>
    </message>
    <message>
        <source>applications, jobs, companies, list, board, kanban, appointments</source>
        <translation>Bewerbungen, Stellen, Jobs, Firmen, Liste, Tafel, Kanban, Termine</translation>
    </message>
    <message>
        <source>contacts, interviewers, recruiters, address book</source>
        <translation>Kontakte, Gesprächspartner, Recruiter, Adressbuch</translation>
    </message>
    <message>
        <source>mails, emails, e-mails, messages, drafts, sent</source>
        <translation>Mails, E-Mails, Nachrichten, Entwürfe, gesendet, Schreiben</translation>
    </message>
    <message>
        <source>statistics, charts, numbers, report, how long</source>
        <translation>Statistik, Diagramme, Zahlen, Bericht, wie lange</translation>
    </message>
    <message>
        <source>delete, bin, trash, recycle bin, restore, recover, undelete, bring back</source>
        <translation>löschen, Papierkorb, Mülleimer, wiederherstellen, zurückholen</translation>
    </message>
    <message>
        <source>dark mode, night mode, light, theme, colors, colours, appearance, font, font size, text size, zoom, bigger, smaller, spacing, screen reader, name, signature, phone, email, country, profile, translation</source>
        <translation>Dunkelmodus, dunkel, Nachtmodus, hell, Design, Farben, Aussehen, Schrift, Schriftgröße, Textgröße, Zoom, größer, kleiner, Abstände, Screenreader, Name, Unterschrift, Telefon, E-Mail, Land, Profil, Übersetzung</translation>
    </message>
    <message>
        <source>reminder, notification, alert, notify, remind me, quiet hours, pause, mute, silence, calm, tray, start at login, autostart</source>
        <translation>Erinnerung, Benachrichtigung, Hinweis, erinnern, Ruhezeiten, Pause, stumm, ruhig, Infobereich, beim Anmelden starten, Autostart</translation>
    </message>
    <message>
        <source>template, wording, text blocks, Gmail, Outlook, mail program, email</source>
        <translation>Vorlage, Formulierung, Textbausteine, Gmail, Outlook, Mailprogramm, E-Mail</translation>
    </message>
    <message>
        <source>backup, back up, restore, copy, folder, file, encrypt, passphrase, password, delete everything, delete all, erase, reset, privacy, another computer</source>
        <translation>Backup, sichern, Sicherung, wiederherstellen, Kopie, Ordner, Datei, verschlüsseln, Passwort, Kennwort, alles löschen, zurücksetzen, Datenschutz, anderer Computer</translation>
    </message>
    <message>
        <source>privacy, data protection, database, what is saved</source>
        <translation>Datenschutz, Privatsphäre, Datenbank, was gespeichert ist</translation>
    </message>
    <message>
        <source>why aren&apos;t they calling, why aren&apos;t they calling me back, why don&apos;t they call, why don&apos;t they answer, why is there no answer, no reply, silence, not hearing back, ghosted, still waiting, when will they call, what now, next step, advice, help me</source>
        <translation>warum rufen sie nicht an, warum melden sie sich nicht, warum ruft niemand an, warum antworten sie nicht, keine Antwort, keine Rückmeldung, Funkstille, nichts gehört, warten, wann rufen sie an, was nun, nächster Schritt, Rat, hilf mir</translation>
    </message>
    <message>
        <source>note a call, mail, email, message, conversation</source>
        <translation>Anruf notieren, Mail, E-Mail, Nachricht, Unterhaltung, Telefonat</translation>
    </message>
    <message>
        <source>remove, erase, get rid of, throw away</source>
        <translation>entfernen, löschen, loswerden, wegwerfen</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>{title} · {rows}</source>
        <translation>{title} · {rows}</translation>
    </message>
</context>
<context>
    <name>TalkDialog</name>
    <message>
        <source>&amp;What to say</source>
        <extracomment>Delay in ms between the last key and saving the draft. The notes for a call instead of these steps; for all others the question when they decide.</extracomment>
        <translation>Was &amp;zu sagen ist</translation>
    </message>
    <message>
        <source>If the mailbo&amp;x answers</source>
        <translation>Wenn die Mailbo&amp;x antwortet</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>Nobody an&amp;swered</source>
        <translation>Niemand nahm &amp;ab</translation>
    </message>
    <message>
        <source>I left a &amp;message</source>
        <translation>Na&amp;chricht hinterlassen</translation>
    </message>
    <message>
        <source>&amp;I reached them</source>
        <translation>Ich &amp;habe sie erreicht</translation>
    </message>
    <message>
        <source>&amp;I talked to them</source>
        <translation>Ich &amp;habe mit ihnen gesprochen</translation>
    </message>
    <message numerus="yes">
        <source>You have called %n times, and nobody answered. Leave a message, or write.</source>
        <translation>
            <numerusform>Du hast %n Mal angerufen, und niemand nahm ab. Hinterlass eine Nachricht, oder schreib.</numerusform>
            <numerusform>Du hast %n Mal angerufen, und niemand nahm ab. Hinterlass eine Nachricht, oder schreib.</numerusform>
        </translation>
    </message>
    <message>
        <source>You called {day} at {time}, and nobody answered.</source>
        <translation>Du hast {day} um {time} angerufen, und niemand nahm ab.</translation>
    </message>
    <message>
        <source>Choose the language of letters</source>
        <translation>Sprache der Schreiben wählen</translation>
    </message>
    <message>
        <source>Language changed</source>
        <translation>Sprache geändert</translation>
    </message>
    <message>
        <source>The number is on the clipboard.</source>
        <translation>Die Nummer ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Save number</source>
        <translation>Nummer speichern</translation>
    </message>
    <message>
        <source>Number saved</source>
        <translation>Nummer gespeichert</translation>
    </message>
    <message>
        <source>Logged: the call</source>
        <translation>Eingetragen: der Anruf</translation>
    </message>
    <message>
        <source>Logged: the talk</source>
        <translation>Eingetragen: das Gespräch</translation>
    </message>
    <message>
        <source>Log call</source>
        <translation>Anruf eintragen</translation>
    </message>
    <message>
        <source>Log message</source>
        <translation>Nachricht eintragen</translation>
    </message>
    <message>
        <source>Logged: your message on the mailbox</source>
        <translation>Eingetragen: deine Nachricht auf der Mailbox</translation>
    </message>
    <message>
        <source>Left a message</source>
        <translation>Nachricht hinterlassen</translation>
    </message>
    <message>
        <source>Logged. Try again today or on the next working day.</source>
        <translation>Eingetragen. Versuche es heute oder am nächsten Arbeitstag noch einmal.</translation>
    </message>
    <message>
        <source>Logged. Next time leave a message, or write.</source>
        <translation>Eingetragen. Hinterlass nächstes Mal eine Nachricht, oder schreib.</translation>
    </message>
    <message>
        <source>Log call that nobody answered</source>
        <translation>Anruf eintragen, den niemand annahm</translation>
    </message>
    <message>
        <source>&amp;About calls</source>
        <translation>Ü&amp;ber Anrufe</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Letter templates</source>
        <translation>Vorlagen für Schreiben</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message>
        <source>Template</source>
        <extracomment>Characters of an example in the menu *Insert*.</extracomment>
        <translation>Vorlage</translation>
    </message>
</context>
<context>
    <name>TemplateList</name>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>{variant} · yours</source>
        <translation>{variant} · deine</translation>
    </message>
    <message>
        <source>{title}, yours</source>
        <translation>{title}, deine</translation>
    </message>
    <message>
        <source>{title}</source>
        <translation>{title}</translation>
    </message>
</context>
<context>
    <name>TemplatePicker</name>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>{title} · yours</source>
        <translation>{title} · deine</translation>
    </message>
</context>
<context>
    <name>TemplateWords</name>
    <message>
        <source>thanks to be passed on</source>
        <translation>Dank zum Weitergeben</translation>
    </message>
    <message>
        <source>{tone} {number}</source>
        <translation>{tone} {number}</translation>
    </message>
    <message>
        <source>{kind} · {variant}</source>
        <translation>{kind} · {variant}</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>sonst</translation>
    </message>
    <message>
        <source>only with {blank}</source>
        <translation>nur mit {blank}</translation>
    </message>
    <message>
        <source>Coloured words in brackets are blanks, filled from your record. Each line is a sentence. It is left out when a blank in it is not known; a line with “[otherwise]” takes its place. “&gt;” begins a line of its own, “-” a point of a list.</source>
        <translation>Farbige Wörter in Klammern sind Lücken, die aus deinen Einträgen gefüllt werden. Jede Zeile ist ein Satz. Er entfällt, wenn eine Lücke darin nicht bekannt ist; eine Zeile mit „[sonst]“ tritt an seine Stelle. „&gt;“ beginnt eine eigene Zeile, „-“ einen Punkt einer Liste.</translation>
    </message>
    <message>
        <source>Each line is a sentence; it is left out when a field in it is not known. A line that begins with “|” is used in place of the one left out above it. “&gt;” begins a line of its own, “-” a point of a list.</source>
        <translation>Jede Zeile ist ein Satz; er entfällt, wenn ein Feld darin nicht bekannt ist. Eine Zeile, die mit „|“ beginnt, tritt an die Stelle der entfallenen darüber. „&gt;“ beginnt eine eigene Zeile, „-“ einen Punkt einer Liste.</translation>
    </message>
    <message>
        <source>This template does something for which there is no blank, so it is code.</source>
        <translation>Diese Vorlage tut etwas, wofür es keine Lücke gibt, deshalb ist sie Code.</translation>
    </message>
    <message>
        <source>{why} {rules}</source>
        <translation>{why} {rules}</translation>
    </message>
    <message>
        <source>Line {line}: there is no blank “{found}”. Is “{near}” meant? As it is, each letter asks you for these words.</source>
        <translation>Zeile {line}: Es gibt keine Lücke „{found}“. Ist „{near}“ gemeint? So fragt dich jedes Schreiben nach diesen Wörtern.</translation>
    </message>
    <message>
        <source>Line {line}: there is no field “{found}”. Choose one under Insert.</source>
        <translation>Zeile {line}: Es gibt kein Feld „{found}“. Wähle eins unter „Einfügen“.</translation>
    </message>
    <message>
        <source>Line {line}: there is no field “{found}”. Is “{near}” meant?</source>
        <translation>Zeile {line}: Es gibt kein Feld „{found}“. Ist „{near}“ gemeint?</translation>
    </message>
    <message>
        <source>Usually there, too: {name} ({means})</source>
        <translation>Meist auch dabei: {name} ({means})</translation>
    </message>
    <message>
        <source>Line {line} cannot be read: braces are code. Choose a blank under Insert, or change the code under Advanced.</source>
        <translation>Zeile {line} ist nicht lesbar: Geschweifte Klammern sind Code. Wähle eine Lücke unter „Einfügen“, oder ändere den Code unter „Erweitert“.</translation>
    </message>
    <message>
        <source>Line {line}: begin with the subject, such as: Subject: [role]</source>
        <translation>Zeile {line}: Beginne mit dem Betreff, etwa: Subject: [Stelle]</translation>
    </message>
    <message>
        <source>The template is empty. Write something, or reset it.</source>
        <translation>Die Vorlage ist leer. Schreib etwas, oder setze sie zurück.</translation>
    </message>
    <message>
        <source>The letter is too long: {most} characters are the limit.</source>
        <translation>Das Schreiben ist zu lang: Höchstens {most} Zeichen sind möglich.</translation>
    </message>
    <message>
        <source>There are too many lines: {most} are the limit.</source>
        <translation>Es sind zu viele Zeilen: Höchstens {most} sind möglich.</translation>
    </message>
    <message>
        <source>Line {line} cannot be read: check that each field stands in double braces, such as {{{{ role }}}}, and that each “if” or “for” ends in the same line.</source>
        <translation>Zeile {line} ist nicht lesbar: Prüfe, ob jedes Feld in doppelten geschweiften Klammern steht, etwa {{{{ role }}}}, und ob jedes „if“ oder „for“ in derselben Zeile endet.</translation>
    </message>
    <message>
        <source>Line {line}: “{found}” is not understood here. Use fields, “if”, and “for one in others”.</source>
        <translation>Zeile {line}: „{found}“ wird hier nicht verstanden. Nimm Felder, „if“ und „for one in others“.</translation>
    </message>
    <message>
        <source>Line {line}: begin with the subject, such as: Subject: {{{{ role }}}}</source>
        <translation>Zeile {line}: Beginne mit dem Betreff, etwa: Subject: {{{{ role }}}}</translation>
    </message>
    <message>
        <source>Line {line}: leave an empty line below the subject.</source>
        <translation>Zeile {line}: Lass unter dem Betreff eine Zeile frei.</translation>
    </message>
    <message>
        <source>Line {line}: the subject belongs into the first line.</source>
        <translation>Zeile {line}: Der Betreff gehört in die erste Zeile.</translation>
    </message>
</context>
<context>
    <name>ThankRing</name>
    <message>
        <source>Thanked {done} of {all}</source>
        <translation>Bedankt {done} von {all}</translation>
    </message>
</context>
<context>
    <name>TimelineSection</name>
    <message>
        <source>Timeline</source>
        <extracomment>Entries shown at first, and added by each press of &quot;Show older&quot;. Entries built at once; the page is painted in between.</extracomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Log contact…</source>
        <translation>Kontakt eintragen…</translation>
    </message>
    <message>
        <source>Add interview…</source>
        <translation>Gespräch hinzufügen…</translation>
    </message>
    <message>
        <source>Add observation…</source>
        <translation>Beobachtung hinzufügen…</translation>
    </message>
    <message>
        <source>Nothing yet. Log what you sent and what they answered.</source>
        <translation>Noch nichts. Trage ein, was du geschickt hast und was sie geantwortet haben.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n newer</source>
        <translation>
            <numerusform>%n neueren zeigen</numerusform>
            <numerusform>%n neuere zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n older</source>
        <translation>
            <numerusform>%n älteren zeigen</numerusform>
            <numerusform>%n ältere zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>More about {entry}</source>
        <translation>Mehr zu {entry}</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>Ahead</source>
        <extracomment>No one is met in these, so there is nobody to thank.</extracomment>
        <translation>Bevorstehend</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>Earlier this month</source>
        <translation>Früher in diesem Monat</translation>
    </message>
    <message>
        <source>{interview} since {time}</source>
        <translation>{interview} seit {time}</translation>
    </message>
    <message>
        <source>{interview} {day} {time}</source>
        <translation>{interview} {day} {time}</translation>
    </message>
    <message>
        <source>With {names}</source>
        <translation>Mit {names}</translation>
    </message>
    <message>
        <source>{name}: {detail}</source>
        <translation>{name}: {detail}</translation>
    </message>
    <message>
        <source>{when} · until {day}</source>
        <translation>{when} · bis {day}</translation>
    </message>
    <message>
        <source>You sent {document}</source>
        <translation>Gesendet: {document}</translation>
    </message>
    <message>
        <source>Waiting again</source>
        <translation>Wartet wieder</translation>
    </message>
    <message>
        <source>They promised an answer</source>
        <translation>Antwort versprochen</translation>
    </message>
    <message>
        <source>Your answer to their offer</source>
        <translation>Deine Antwort auf das Angebot</translation>
    </message>
    <message>
        <source>Your answer to another offer</source>
        <translation>Deine Antwort auf ein anderes Angebot</translation>
    </message>
    <message>
        <source>Applications close</source>
        <translation>Bewerbungsschluss</translation>
    </message>
    <message>
        <source>You applied</source>
        <translation>Du hast dich beworben</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>They promised an answer by {day}</source>
        <translation>Antwort versprochen bis {day}</translation>
    </message>
    <message>
        <source>Answer their offer by {day}</source>
        <translation>Ihr Angebot beantworten bis {day}</translation>
    </message>
    <message>
        <source>Answer the other offer by {day}</source>
        <translation>Das andere Angebot beantworten bis {day}</translation>
    </message>
    <message>
        <source>Applications close on {day}</source>
        <translation>Bewerbungsschluss {day}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>Promised: {promise}</source>
        <translation>Versprochen: {promise}</translation>
    </message>
    <message>
        <source>Answer to: {contact}</source>
        <translation>Antwort auf: {contact}</translation>
    </message>
    <message>
        <source>Answered {day}</source>
        <translation>Beantwortet {day}</translation>
    </message>
    <message>
        <source>from you</source>
        <translation>von dir</translation>
    </message>
    <message>
        <source>from them</source>
        <translation>an dich</translation>
    </message>
    <message>
        <source>to {names}</source>
        <translation>an {names}</translation>
    </message>
    <message>
        <source>from {names}</source>
        <translation>von {names}</translation>
    </message>
    <message>
        <source>{when} in {zone}</source>
        <translation>{when} in {zone}</translation>
    </message>
    <message>
        <source>{kind}, {day}</source>
        <translation>{kind}, {day}</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Your interview at {company} is {day} at {time}</source>
        <translation>Dein Gespräch bei {company} ist {day} um {time}</translation>
    </message>
    <message>
        <source>Nothing is late.</source>
        <translation>Nichts ist überfällig.</translation>
    </message>
    <message>
        <source>Next: your interview at {company}, {when}.</source>
        <translation>Als Nächstes: dein Gespräch bei {company}, {when}.</translation>
    </message>
    <message>
        <source>{company} promised {day}; silence until then is normal.</source>
        <translation>{company} hat {day} versprochen; Stille bis dahin ist normal.</translation>
    </message>
    <message>
        <source>Next: {step} at {company}, {when}.</source>
        <translation>Als Nächstes bei {company}: {step}, {when}.</translation>
    </message>
    <message>
        <source>{interview} at {company}, {time}</source>
        <translation>{interview} bei {company}, {time}</translation>
    </message>
    <message>
        <source>{company} promised an answer</source>
        <translation>{company} hat eine Antwort versprochen</translation>
    </message>
    <message>
        <source>{company}: {step}</source>
        <translation>{company}: {step}</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <extracomment>The most steps shown at first. Steps due within this time are shown; where nothing is due, the next ones in any case. Steps read for the marks of two weeks. Heights in pixels of the page without its lines, and the least one of a line.</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <translation>Erledigt: {step}</translation>
    </message>
    <message>
        <source>Mark step as done</source>
        <translation>Schritt als erledigt markieren</translation>
    </message>
    <message>
        <source>Put off until {day}</source>
        <translation>Verschoben bis {day}</translation>
    </message>
    <message>
        <source>Put step off</source>
        <translation>Schritt verschieben</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>TourPanel</name>
    <message>
        <source>End the tour</source>
        <extracomment>Setting key: the tour was shown.</extracomment>
        <translation>Rundgang beenden</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This is its next step</source>
        <translation>Das ist der nächste Schritt</translation>
    </message>
    <message>
        <source>For each application there is one next step, with its day and the reason for that day. You do it here, or put it off.</source>
        <translation>Für jede Bewerbung gibt es einen nächsten Schritt, mit seinem Tag und dem Grund dafür. Du erledigst ihn hier, oder du verschiebst ihn.</translation>
    </message>
    <message>
        <source>When they answer</source>
        <translation>Wenn sie antworten</translation>
    </message>
    <message>
        <source>Press this when you hear from them: an invitation, a wait, an offer or a no. There is one question, and the next step is planned again.</source>
        <translation>Drücke hier, wenn du von ihnen hörst: eine Einladung, eine Vertröstung, ein Angebot oder eine Absage. Es folgt eine Frage, und der nächste Schritt wird neu geplant.</translation>
    </message>
    <message>
        <source>When you wonder why they do not call</source>
        <translation>Wenn du dich fragst, warum sie nicht anrufen</translation>
    </message>
    <message>
        <source>A few questions, then the most likely reasons for the silence, and what is right to do now.</source>
        <translation>Ein paar Fragen, dann die wahrscheinlichsten Gründe für das Schweigen, und was jetzt richtig ist.</translation>
    </message>
    <message>
        <source>Today and the reminders</source>
        <translation>„Heute“ und die Erinnerungen</translation>
    </message>
    <message>
        <source>Today shows what is due, with at most three steps at once. On the day of a step Callback reminds you, also while its window is closed.</source>
        <translation>„Heute“ zeigt, was fällig ist, höchstens drei Schritte auf einmal. Am Tag eines Schritts erinnert dich Callback, auch wenn sein Fenster geschlossen ist.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>{company}: {step}</source>
        <extracomment>Seconds between attempts while there is no tray: panels start late after a login, and later hardly ever.</extracomment>
        <translation>{company}: {step}</translation>
    </message>
    <message>
        <source>Call {company} instead</source>
        <translation>Stattdessen {company} anrufen</translation>
    </message>
    <message>
        <source>Write to {company} instead</source>
        <translation>Stattdessen an {company} schreiben</translation>
    </message>
    <message>
        <source>Another application…</source>
        <translation>Andere Bewerbung…</translation>
    </message>
    <message>
        <source>Choose the application…</source>
        <translation>Bewerbung wählen…</translation>
    </message>
    <message>
        <source>{name}: {count}</source>
        <translation>{name}: {count}</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>What should I do?</source>
        <translation>Was soll ich tun?</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Antwort erhalten</translation>
    </message>
    <message>
        <source>Add application…</source>
        <translation>Bewerbung hinzufügen…</translation>
    </message>
    <message>
        <source>Add in one line…</source>
        <translation>In einer Zeile hinzufügen…</translation>
    </message>
    <message>
        <source>Pause reminders until tomorrow</source>
        <translation>Erinnerungen bis morgen pausieren</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>TwoWeeks</name>
    <message>
        <source>{what} → {day}</source>
        <translation>{what} → {day}</translation>
    </message>
    <message>
        <source>Interviews and promises keep their day. Only your own steps can be moved.</source>
        <translation>Gespräche und Versprechen behalten ihren Tag. Nur deine eigenen Schritte lassen sich verschieben.</translation>
    </message>
</context>
<context>
    <name>UnconfirmedLetter</name>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Yes, I sent it</source>
        <translation>Ja, gesendet</translation>
    </message>
    <message>
        <source>You opened the {letter} to {reader} on {day} at {time}. Did it go out?</source>
        <translation>Am {day} um {time} zum Senden geöffnet: {letter} an {reader}. Hast du es gesendet?</translation>
    </message>
    <message>
        <source>Log letter</source>
        <translation>Schreiben eintragen</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Rückgängig gemacht: {what}</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation>Wiederholt: {what}</translation>
    </message>
</context>
<context>
    <name>UntilField</name>
    <message>
        <source>Un&amp;til</source>
        <extracomment>Answers whose words name the end of a time: &quot;until March&quot; ends as March begins.</extracomment>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>No date was na&amp;med</source>
        <translation>Kein Tag &amp;genannt</translation>
    </message>
</context>
<context>
    <name>UserError</name>
    <message>
        <source>Only a test task can be handed in.</source>
        <translation>Nur eine Testaufgabe kann abgegeben werden.</translation>
    </message>
    <message>
        <source>This entry no longer exists. It may have been deleted just now.</source>
        <translation>Diesen Eintrag gibt es nicht mehr. Vielleicht wurde er gerade gelöscht.</translation>
    </message>
    <message>
        <source>Say which company it is.</source>
        <translation>Gib an, welche Firma es ist.</translation>
    </message>
    <message>
        <source>Say which role it is.</source>
        <translation>Gib an, welche Stelle es ist.</translation>
    </message>
    <message>
        <source>Give the person a name.</source>
        <translation>Gib der Person einen Namen.</translation>
    </message>
    <message>
        <source>Say what the problem is.</source>
        <translation>Schreib, was das Problem ist.</translation>
    </message>
    <message>
        <source>Say what they asked.</source>
        <translation>Schreib, was sie gefragt haben.</translation>
    </message>
    <message>
        <source>Paste the text of the posting, or open it from a file.</source>
        <translation>Füge den Text der Anzeige ein, oder öffne sie aus einer Datei.</translation>
    </message>
    <message>
        <source>This is too long for a posting. Keep the part about the job.</source>
        <translation>Das ist zu lang für eine Anzeige. Behalte den Teil über die Stelle.</translation>
    </message>
    <message>
        <source>Say which document it is.</source>
        <translation>Gib an, welches Dokument es ist.</translation>
    </message>
    <message>
        <source>Check the e-mail address: it should look like name@example.com.</source>
        <translation>Prüfe die E-Mail-Adresse: Sie sollte aussehen wie name@example.com.</translation>
    </message>
    <message>
        <source>Check the web address: it should begin with https:// or http://.</source>
        <translation>Prüfe die Internetadresse: Sie sollte mit https:// oder http:// beginnen.</translation>
    </message>
    <message>
        <source>Choose a time zone from the list.</source>
        <translation>Wähle eine Zeitzone aus der Liste.</translation>
    </message>
    <message>
        <source>This lies in the future. Enter a contact once it has happened.</source>
        <translation>Das liegt in der Zukunft. Trage einen Kontakt ein, wenn er stattgefunden hat.</translation>
    </message>
    <message>
        <source>There is no letter to send for this step.</source>
        <translation>Zu diesem Schritt gibt es kein Schreiben.</translation>
    </message>
    <message>
        <source>Choose a day after today.</source>
        <translation>Wähle einen Tag nach heute.</translation>
    </message>
    <message>
        <source>There is no page check to put off.</source>
        <translation>Es gibt keine Seitenprüfung zu verschieben.</translation>
    </message>
    <message>
        <source>There is no step to mark as done.</source>
        <translation>Es gibt keinen Schritt, der erledigt sein könnte.</translation>
    </message>
    <message>
        <source>There is no next step to be reminded of.</source>
        <translation>Es gibt keinen nächsten Schritt, an den zu erinnern wäre.</translation>
    </message>
    <message>
        <source>Choose a time that is still to come.</source>
        <translation>Wähle einen Zeitpunkt, der noch kommt.</translation>
    </message>
    <message>
        <source>This step cannot wait that long: choose a day before it is too late.</source>
        <translation>So lange kann dieser Schritt nicht warten: Wähle einen Tag, bevor es zu spät ist.</translation>
    </message>
    <message>
        <source>It is too early for this step on that day. It can only be put off.</source>
        <translation>An diesem Tag ist es für den Schritt zu früh. Er lässt sich nur verschieben.</translation>
    </message>
    <message>
        <source>“{text}” is not an e-mail address.</source>
        <translation>„{text}“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Enter the time as hours and minutes, such as 09:00.</source>
        <translation>Gib die Zeit in Stunden und Minuten ein, etwa 09:00.</translation>
    </message>
    <message>
        <source>There is no letter of this kind. Choose one from the list.</source>
        <translation>Ein Schreiben dieser Art gibt es nicht. Wähle eins aus der Liste.</translation>
    </message>
    <message>
        <source>The template cannot be used as it stands. Correct what is listed below it, then save.</source>
        <translation>So lässt sich die Vorlage nicht benutzen. Berichtige, was darunter aufgeführt ist, und speichere dann.</translation>
    </message>
    <message>
        <source>“{directory}” is on a network drive ({kind}), where a database can be damaged. Start Callback with --data-dir and a directory on this computer; a backup may well go to the network drive.</source>
        <translation>„{directory}“ ist auf einem Netzlaufwerk ({kind}), wo eine Datenbank beschädigt werden kann. Starte Callback mit --data-dir und einem Verzeichnis auf diesem Computer; eine Sicherung darf durchaus auf das Netzlaufwerk.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written. Choose another directory for the pictures.</source>
        <translation>„{path}“ lässt sich nicht schreiben. Wähle ein anderes Verzeichnis für die Bilder.</translation>
    </message>
    <message>
        <source>The directory “{directory}” cannot be made. Check the place and its permissions, or start Callback with --data-dir and another directory.</source>
        <translation>Das Verzeichnis „{directory}“ lässt sich nicht anlegen. Prüfe den Ort und seine Rechte, oder starte Callback mit --data-dir und einem anderen Verzeichnis.</translation>
    </message>
    <message>
        <source>Callback cannot write in {directory}. Choose another directory with --data-dir, or make this one writable.</source>
        <translation>Callback kann in {directory} nicht schreiben. Wähle mit --data-dir ein anderes Verzeichnis, oder mach dieses beschreibbar.</translation>
    </message>
    <message>
        <source>Callback is already running with this data but does not answer. Close it, or end its process, and start again.</source>
        <translation>Callback läuft schon mit diesen Daten, antwortet aber nicht. Schließe es, oder beende seinen Prozess, und starte noch einmal.</translation>
    </message>
    <message>
        <source>These are too many files for one start. Put them in one folder, and open the folder instead.</source>
        <translation>Das sind zu viele Dateien für einen Start. Lege sie in einen Ordner, und öffne stattdessen den Ordner.</translation>
    </message>
    <message>
        <source>This could not be deleted: {files}. Delete it by hand.</source>
        <translation>Das konnte nicht gelöscht werden: {files}. Lösche es von Hand.</translation>
    </message>
    <message>
        <source>Nothing was restored: you stopped it.</source>
        <translation>Nichts wurde wiederhergestellt: Du hast angehalten.</translation>
    </message>
    <message>
        <source>The disk is full, so “{path}” was not written. Free some space or choose another place, then try again.</source>
        <translation>Der Datenträger ist voll, deshalb wurde „{path}“ nicht geschrieben. Schaffe Platz oder wähle einen anderen Ort, und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Callback cannot write to “{path}”. Give yourself permission to write there or choose another place, then try again.</source>
        <translation>Callback kann nicht in „{path}“ schreiben. Gib dir das Recht, dort zu schreiben, oder wähle einen anderen Ort, und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>“{path}” cannot be found. Connect the disk it is on or choose another place, then try again.</source>
        <translation>„{path}“ ist nicht zu finden. Schließe den Datenträger an oder wähle einen anderen Ort, und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>“{path}” is in use by another program. Close that program, then try again.</source>
        <translation>„{path}“ wird von einem anderen Programm benutzt. Schließe es, und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Callback was writing to “{path}” all the time, so no backup was made. Leave the window alone for a minute, then try again.</source>
        <translation>Callback hat dauernd in „{path}“ geschrieben, deshalb wurde nicht gesichert. Lass das Fenster eine Minute in Ruhe, und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>“{path}” is damaged, so no backup of it was made and the older ones are kept. Restore the newest backup in Settings, My data.</source>
        <translation>„{path}“ ist beschädigt, deshalb wurde nicht gesichert, und die älteren Sicherungen bleiben. Stelle unter Einstellungen, Meine Daten, die neueste Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The backup “{path}” was damaged or changed after it was made, so it is not used. Choose another one.</source>
        <translation>Die Sicherung „{path}“ wurde nachträglich beschädigt oder geändert und wird deshalb nicht benutzt. Wähle eine andere.</translation>
    </message>
    <message>
        <source>The backup “{path}” was made by a newer Callback ({program}). Install that version to restore it.</source>
        <translation>Die Sicherung „{path}“ stammt von einem neueren Callback ({program}). Installiere diese Version, um sie wiederherzustellen.</translation>
    </message>
    <message>
        <source>The passphrase does not open “{path}”. Type it again.</source>
        <translation>Die Passphrase öffnet „{path}“ nicht. Gib sie noch einmal ein.</translation>
    </message>
    <message>
        <source>This computer is too busy to open “{path}”. Close other programs, then try again: the passphrase may well be right.</source>
        <translation>Dieser Computer ist zu beschäftigt, um „{path}“ zu öffnen. Schließe andere Programme, und versuche es noch einmal: Die Passphrase kann durchaus stimmen.</translation>
    </message>
    <message>
        <source>“{path}” is encrypted. Type its passphrase.</source>
        <translation>„{path}“ ist verschlüsselt. Gib die Passphrase ein.</translation>
    </message>
    <message>
        <source>Callback is not allowed to read “{path}”. Give yourself permission to read it, then try again.</source>
        <translation>Callback darf „{path}“ nicht lesen. Gib dir das Recht, es zu lesen, und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>“{path}” could not be read or written ({reason}). Check the disk, then try again.</source>
        <translation>„{path}“ ließ sich nicht lesen oder schreiben ({reason}). Prüfe den Datenträger, und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>This is no longer in the bin. It may have been restored just now.</source>
        <translation>Das ist nicht mehr im Papierkorb. Vielleicht wurde es gerade wiederhergestellt.</translation>
    </message>
    <message>
        <source>This exists already, so nothing was restored. You can delete it from the bin for good.</source>
        <translation>Das gibt es schon, deshalb wurde nichts wiederhergestellt. Du kannst es im Papierkorb endgültig löschen.</translation>
    </message>
    <message>
        <source>The application this belongs to has been deleted too. Restore that first.</source>
        <translation>Die Bewerbung dazu ist auch gelöscht. Stelle zuerst diese wieder her.</translation>
    </message>
    <message>
        <source>Something else has taken its place since, so it was not restored. Change or delete that first.</source>
        <translation>Inzwischen ist etwas anderes an seiner Stelle, deshalb wurde es nicht wiederhergestellt. Ändere oder lösche zuerst das andere.</translation>
    </message>
    <message>
        <source>“{path}” is not a Callback database. Move it away, or start Callback with --data-dir and another directory.</source>
        <translation>„{path}“ ist keine Datenbank von Callback. Verschiebe sie, oder starte Callback mit --data-dir und einem anderen Verzeichnis.</translation>
    </message>
    <message>
        <source>“{path}” is empty, so it holds nothing Callback could open. Put a backup in its place, or delete it to start anew.</source>
        <translation>„{path}“ ist leer, Callback kann darin nichts öffnen. Ersetze die Datei durch eine Sicherung, oder lösche sie, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>“{path}” was written by a newer Callback (format {found}, this one knows {known}). Install the newer Callback to open it.</source>
        <translation>„{path}“ stammt von einem neueren Callback (Format {found}, dieses kennt {known}). Installiere das neuere, um es zu öffnen.</translation>
    </message>
    <message>
        <source>“{path}” was written by Callback {version}, which is newer than this one (format {found}, this one knows {known}). Install Callback {version} or a later one to open it.</source>
        <translation>„{path}“ stammt von Callback {version}, das neuer ist als dieses (Format {found}, dieses kennt {known}). Installiere Callback {version} oder ein späteres, um es zu öffnen.</translation>
    </message>
    <message>
        <source>“{path}” is not there, though Callback has kept your data in this place before. Put the file back, restore a backup, or start anew.</source>
        <translation>„{path}“ ist nicht da, obwohl Callback deine Daten hier schon hatte. Lege die Datei zurück, stelle eine Sicherung wieder her, oder beginne neu.</translation>
    </message>
    <message>
        <source>“{path}” could not be converted for this version of Callback, so it was left unchanged. The version you had before still opens it.</source>
        <translation>„{path}“ ließ sich nicht für diese Version von Callback umwandeln und blieb deshalb unverändert. Die vorige Version öffnet es weiterhin.</translation>
    </message>
    <message>
        <source>Callback is not allowed to read “{path}”. Give yourself permission to read and write it, or start Callback with --data-dir and another directory.</source>
        <translation>Callback darf „{path}“ nicht lesen. Gib dir das Recht, es zu lesen und zu schreiben, oder starte Callback mit --data-dir und einem anderen Verzeichnis.</translation>
    </message>
    <message>
        <source>The directory “{path}” cannot be created. Check the place and its permissions, or start Callback with --data-dir and another directory.</source>
        <translation>Das Verzeichnis „{path}“ lässt sich nicht anlegen. Prüfe den Ort und seine Rechte, oder starte Callback mit --data-dir und einem anderen Verzeichnis.</translation>
    </message>
    <message>
        <source>Callback cannot write to “{path}”. Give yourself permission to write there, or start Callback with --data-dir and another directory.</source>
        <translation>Callback kann nicht in „{path}“ schreiben. Gib dir das Recht, dort zu schreiben, oder starte Callback mit --data-dir und einem anderen Verzeichnis.</translation>
    </message>
    <message>
        <source>“{path}” is damaged, so not all that is in it can be read. Restore a backup; the damaged file is kept beside it.</source>
        <translation>„{path}“ ist beschädigt, deshalb ist nicht alles darin lesbar. Stelle eine Sicherung wieder her; die beschädigte Datei bleibt daneben erhalten.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved to “{path}”. Free some space, then try again.</source>
        <translation>Der Datenträger ist voll, deshalb wurde nichts in „{path}“ gespeichert. Schaffe Platz, und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>This is too long to be kept in “{path}”, so nothing was saved. Shorten the text, then try again.</source>
        <translation>Das ist zu lang für „{path}“, deshalb wurde nichts gespeichert. Kürze den Text, und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>There is too little memory left to work with “{path}”, so nothing was saved. Close other programs, then try again.</source>
        <translation>Für „{path}“ ist zu wenig Arbeitsspeicher frei, deshalb wurde nichts gespeichert. Schließe andere Programme, und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>“{path}” was moved or replaced while Callback was using it, so nothing was saved. Put it back, then quit Callback and start it again.</source>
        <translation>„{path}“ wurde verschoben oder ersetzt, während Callback damit arbeitete, deshalb wurde nichts gespeichert. Lege die Datei zurück, und starte Callback neu.</translation>
    </message>
    <message>
        <source>“{path}” could not be read or written. Check that the disk is connected and sound, then look whether your last change is there, and try again.</source>
        <translation>„{path}“ ließ sich nicht lesen oder schreiben. Prüfe, ob der Datenträger angeschlossen und heil ist, sieh nach, ob deine letzte Änderung da ist, und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Something in Callback&apos;s file is damaged and cannot be read. Restore a backup in Settings, My data; the damaged file is kept.</source>
        <translation>In der Datei von Callback ist etwas beschädigt und nicht lesbar. Stelle unter Einstellungen, Meine Daten, eine Sicherung wieder her; die beschädigte Datei bleibt erhalten.</translation>
    </message>
    <message>
        <source>This entry no longer exists, so it cannot be changed.</source>
        <translation>Diesen Eintrag gibt es nicht mehr, er lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>This step no longer fits what has been changed since, so nothing was done.</source>
        <translation>Dieser Schritt passt nicht mehr zu dem, was seither geändert wurde, deshalb geschah nichts.</translation>
    </message>
    <message>
        <source>An import or undo is still being stored. Try again once it is done.</source>
        <translation>Ein Import oder Rückgängigmachen wird noch gespeichert. Versuche es danach noch einmal.</translation>
    </message>
    <message>
        <source>Something was saved while the copy was written, so it would not be complete. Try again.</source>
        <translation>Während die Kopie geschrieben wurde, ist etwas gespeichert worden; sie wäre nicht vollständig. Versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was deleted: you stopped it.</source>
        <translation>Nichts wurde gelöscht: Du hast angehalten.</translation>
    </message>
    <message>
        <source>The person is deleted, but the older backups still contain them. {reason}</source>
        <translation>Die Person ist gelöscht, aber die älteren Sicherungen enthalten sie noch. {reason}</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>{key} changes between list and board</source>
        <translation>{key} wechselt zwischen Liste und Tafel</translation>
    </message>
</context>
<context>
    <name>WaitingSection</name>
    <message>
        <source>Is it normal that I still wait?</source>
        <translation>Ist es normal, dass ich noch warte?</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Bewerbung</translation>
    </message>
    <message>
        <source>Which waits</source>
        <translation>Welche Wartezeiten</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>Warten auf</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartezeiten</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Keine gewählt</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
</context>
<context>
    <name>WaitingWindow</name>
    <message>
        <source>Callback</source>
        <extracomment>Delay in ms before the window appears; shorter work shows none.</extracomment>
        <translation>Callback</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>WeekSection</name>
    <message>
        <source>Your week</source>
        <extracomment>Lines of what comes; the copied text and paper have all.</extracomment>
        <translation>Deine Woche</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Open as PDF to print</source>
        <translation>Zum Drucken als PDF öffnen</translation>
    </message>
    <message>
        <source>{part}: open as PDF to print</source>
        <translation>{part}: zum Drucken als PDF öffnen</translation>
    </message>
    <message>
        <source>Text copied</source>
        <translation>Text kopiert</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Which call are you waiting for?</source>
        <translation>Auf welchen Anruf wartest du?</translation>
    </message>
    <message>
        <source>Add the application you were interviewed for. Company, role, when and with whom are enough; everything else can come later.</source>
        <translation>Füge die Bewerbung hinzu, für die du im Gespräch warst. Firma, Stelle, wann und mit wem genügen; alles andere hat Zeit.</translation>
    </message>
    <message>
        <source>Add your application</source>
        <translation>Bewerbung hinzufügen</translation>
    </message>
    <message>
        <source>Import a list, an invitation, cards</source>
        <translation>Liste, Einladung, Karten importieren</translation>
    </message>
    <message>
        <source>Look around with an example</source>
        <translation>Mit einem Beispiel umsehen</translation>
    </message>
</context>
<context>
    <name>WizardDialog</name>
    <message>
        <source>{progress}. {question}</source>
        <extracomment>The situations in which an answer is awaited, and those of them without reasons for silence.</extracomment>
        <translation>{progress}. {question}</translation>
    </message>
    <message>
        <source>Reminder set: {when}</source>
        <translation>Erinnerung gesetzt: {when}</translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <translation>Erledigt: {step}</translation>
    </message>
    <message>
        <source>Answer of the questions</source>
        <translation>Antwort auf die Fragen</translation>
    </message>
    <message>
        <source>What should I do?</source>
        <translation>Was soll ich tun?</translation>
    </message>
    <message>
        <source>{company} · {role}</source>
        <translation>{company} · {role}</translation>
    </message>
</context>
<context>
    <name>WizardWords</name>
    <message>
        <source>one observation noted</source>
        <extracomment>From unlikely to very likely.</extracomment>
        <translation>eine Beobachtung notiert</translation>
    </message>
    <message numerus="yes">
        <source>%n observations noted</source>
        <translation>
            <numerusform>%n Beobachtung notiert</numerusform>
            <numerusform>%n Beobachtungen notiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Your record has nothing yet to base advice on.</source>
        <translation>In deinen Einträgen ist noch nichts, worauf sich ein Rat stützen ließe.</translation>
    </message>
    <message>
        <source>From your record: {facts}.</source>
        <translation>Aus deinen Einträgen: {facts}.</translation>
    </message>
    <message>
        <source>no interview held yet</source>
        <translation>noch kein Gespräch geführt</translation>
    </message>
    <message>
        <source>the interview was today</source>
        <translation>das Gespräch war heute</translation>
    </message>
    <message>
        <source>{days} since the interview</source>
        <translation>das Gespräch ist {days} her</translation>
    </message>
    <message>
        <source>they promised {day}</source>
        <translation>versprochen ist {day}</translation>
    </message>
    <message>
        <source>the person who decides is away until {day}</source>
        <translation>wer entscheidet, ist abwesend bis {day}</translation>
    </message>
    <message>
        <source>one contact unanswered ({kind})</source>
        <translation>ein Kontakt unbeantwortet ({kind})</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts unanswered</source>
        <translation>
            <numerusform>%n Kontakt unbeantwortet</numerusform>
            <numerusform>%n Kontakte unbeantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>thanks sent</source>
        <translation>Dank geschickt</translation>
    </message>
    <message>
        <source>no thanks sent yet</source>
        <translation>noch kein Dank geschickt</translation>
    </message>
    <message>
        <source>most likely is now “{reason}”</source>
        <translation>am wahrscheinlichsten ist jetzt „{reason}“</translation>
    </message>
    <message>
        <source>“{reason}” has become more likely</source>
        <translation>„{reason}“ ist wahrscheinlicher geworden</translation>
    </message>
    <message>
        <source>“{reason}” has become less likely</source>
        <translation>„{reason}“ ist weniger wahrscheinlich geworden</translation>
    </message>
    <message>
        <source>Your answers have not changed the advice so far.</source>
        <translation>Deine Antworten haben den Rat bisher nicht geändert.</translation>
    </message>
    <message>
        <source>Your answers so far: {changes}.</source>
        <translation>Deine Antworten bisher: {changes}.</translation>
    </message>
    <message>
        <source>{step} {when}</source>
        <translation>{step}, {when}</translation>
    </message>
    <message>
        <source>their words</source>
        <translation>ihre Worte</translation>
    </message>
    <message>
        <source>{basis}: {source}</source>
        <translation>{basis}: {source}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>&amp;Complete copy</source>
        <translation>&amp;Vollständige Kopie</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>&amp;Work-search log</source>
        <translation>&amp;Bewerbungsnachweis</translation>
    </message>
    <message>
        <source>&amp;One application</source>
        <translation>&amp;Eine Bewerbung</translation>
    </message>
    <message>
        <source>Calen&amp;dar</source>
        <translation>&amp;Kalender</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personen</translation>
    </message>
    <message>
        <source>Everything, as .json. Import reads it back, on another computer for example.</source>
        <translation>Alles, als .json. „Importieren“ liest es wieder ein, zum Beispiel auf einem anderen Computer.</translation>
    </message>
    <message>
        <source>Your applications for a spreadsheet program.</source>
        <translation>Deine Bewerbungen für eine Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>What you did, day by day, as job centres ask for it. Without notes and letters.</source>
        <translation>Was du getan hast, Tag für Tag, wie Arbeitsagentur und Jobcenter es verlangen. Ohne Notizen und Schreiben.</translation>
    </message>
    <message>
        <source>Interviews, people, letters and all that happened, on paper (.pdf).</source>
        <translation>Gespräche, Personen, Schreiben und alles, was geschah, auf Papier (.pdf).</translation>
    </message>
    <message>
        <source>Interviews, next steps and promised days, with company and names (.ics).</source>
        <translation>Gespräche, nächste Schritte und versprochene Tage, mit Firma und Namen (.ics).</translation>
    </message>
    <message>
        <source>Address cards for a phone or a mail program (.vcf).</source>
        <translation>Adresskarten für ein Telefon oder Mailprogramm (.vcf).</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Callback</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Bewerbungen</translation>
    </message>
    <message>
        <source>Work-search log</source>
        <translation>Bewerbungsnachweis</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Bewerbung</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Arbeitsmappe</translation>
    </message>
    <message>
        <source>Text table</source>
        <translation>Texttabelle</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Page for a browser</source>
        <translation>Seite für einen Browser</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Address cards</source>
        <translation>Adresskarten</translation>
    </message>
    <message>
        <source>The selected one</source>
        <translation>Die ausgewählte</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected</source>
        <translation>
            <numerusform>Die %n ausgewählte</numerusform>
            <numerusform>Die %n ausgewählten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkLog</name>
    <message>
        <source>Work-search log</source>
        <translation>Bewerbungsnachweis</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{name} · {days}</source>
        <translation>{name} · {days}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbeitgeber</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>What and how</source>
        <translation>Was und wie</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Bewerbung</translation>
    </message>
    <message>
        <source>through {agency}</source>
        <translation>über {agency}</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Answered, not decided</source>
        <translation>Beantwortet, nicht entschieden</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>Took place</source>
        <translation>Hat stattgefunden</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Answered on {day}</source>
        <translation>Beantwortet am {day}</translation>
    </message>
</context>
<context>
    <name>YouPage</name>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>All of it stays on this computer.</source>
        <translation>All das bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>For your letters</source>
        <translation>Für deine Schreiben</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Dein &amp;Name</translation>
    </message>
    <message>
        <source>Your &amp;phone number</source>
        <translation>Deine &amp;Telefonnummer</translation>
    </message>
    <message>
        <source>Your letters end with this name; a call offers this number.</source>
        <translation>Deine Schreiben enden mit diesem Namen; ein Anruf bietet diese Nummer an.</translation>
    </message>
    <message>
        <source>When you add an application</source>
        <translation>Wenn du eine Bewerbung hinzufügst</translation>
    </message>
    <message>
        <source>As the system: {country}</source>
        <translation>Wie das System: {country}</translation>
    </message>
    <message>
        <source>Your &amp;country</source>
        <translation>Dein &amp;Land</translation>
    </message>
    <message>
        <source>Your &amp;e-mail addresses</source>
        <translation>Deine &amp;E-Mail-Adressen</translation>
    </message>
    <message>
        <source>The country is the first choice for a new employer, whose public holidays count. Your addresses tell which mails you sent, and leave you out of lists you paste.</source>
        <translation>Das Land ist die erste Wahl für einen neuen Arbeitgeber, dessen Feiertage zählen. An deinen Adressen erkennt Callback, welche Mails du geschickt hast, und lässt dich in eingefügten Listen aus.</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Wie es aussieht</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Am größten</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Schriftgröße</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Großzügig</translation>
    </message>
    <message>
        <source>&amp;Spacing</source>
        <translation>&amp;Abstände</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Roomy has larger buttons and rows, for touch screens and unsteady hands. With another text size, spacing or language the window opens anew.</source>
        <translation>„Großzügig“ hat größere Schaltflächen und Zeilen, für Touchscreens und unruhige Hände. Mit einer anderen Schriftgröße, anderen Abständen oder einer anderen Sprache öffnet sich das Fenster neu.</translation>
    </message>
    <message>
        <source>With a screen reader</source>
        <translation>Mit einem Screenreader</translation>
    </message>
    <message>
        <source>As one sentence</source>
        <translation>Als einen Satz</translation>
    </message>
    <message>
        <source>Cell by cell</source>
        <translation>Zelle für Zelle</translation>
    </message>
    <message>
        <source>&amp;Rows of lists are read</source>
        <translation>&amp;Zeilen von Listen vorlesen</translation>
    </message>
    <message>
        <source>Cell by cell, the left and right arrow keys move between the parts of a row, each with the name of its column. Cards and the board stay sentences. The window opens anew with another choice.</source>
        <translation>Zelle für Zelle wechseln die Pfeiltasten links und rechts zwischen den Teilen einer Zeile, jeder mit dem Namen seiner Spalte. Karten und die Tafel werden weiter als Sätze gelesen. Mit einer anderen Wahl öffnet sich das Fenster neu.</translation>
    </message>
    <message>
        <source>As the system: {language}</source>
        <translation>Wie das System: {language}</translation>
    </message>
    <message>
        <source>{language} ({percent} % translated, the rest is English)</source>
        <translation>{language} ({percent} % übersetzt, der Rest ist Englisch)</translation>
    </message>
    <message>
        <source>Change your country</source>
        <translation>Dein Land ändern</translation>
    </message>
    <message>
        <source>Change the appearance</source>
        <translation>Darstellung ändern</translation>
    </message>
    <message>
        <source>Change the text size</source>
        <translation>Schriftgröße ändern</translation>
    </message>
    <message>
        <source>Change the spacing</source>
        <translation>Abstände ändern</translation>
    </message>
    <message>
        <source>Change the reading of rows</source>
        <translation>Vorlesen der Zeilen ändern</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>Sprache ändern</translation>
    </message>
    <message>
        <source>Change your name</source>
        <translation>Deinen Namen ändern</translation>
    </message>
    <message>
        <source>Change your number</source>
        <translation>Deine Nummer ändern</translation>
    </message>
    <message>
        <source>Change your addresses</source>
        <translation>Deine Adressen ändern</translation>
    </message>
</context>
<context>
    <name>_Difference</name>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the backup</source>
        <translation>
            <numerusform>%n mehr in der Sicherung</numerusform>
            <numerusform>%n mehr in der Sicherung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer in the backup</source>
        <translation>
            <numerusform>%n weniger in der Sicherung</numerusform>
            <numerusform>%n weniger in der Sicherung</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Kinds</name>
    <message>
        <source>Applications</source>
        <translation>Bewerbungen</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Problems and ideas</source>
        <translation>Probleme und Ideen</translation>
    </message>
    <message>
        <source>Questions they asked</source>
        <translation>Gestellte Fragen</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Documents you sent</source>
        <translation>Verschickte Dokumente</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Beobachtungen</translation>
    </message>
    <message>
        <source>Letter drafts</source>
        <translation>Entwürfe</translation>
    </message>
</context>
<context>
    <name>_MergeDialog</name>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <translation>&amp;Nicht dasselbe</translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message>
        <source>Running number in this file</source>
        <translation>Laufende Nummer in dieser Datei</translation>
    </message>
    <message>
        <source>A random identifier that no other row has</source>
        <translation>Eine zufällige Kennung, die keine andere Zeile hat</translation>
    </message>
    <message>
        <source>When it was entered</source>
        <translation>Wann es eingegeben wurde</translation>
    </message>
    <message>
        <source>When it was last changed</source>
        <translation>Wann es zuletzt geändert wurde</translation>
    </message>
    <message>
        <source>The application it belongs to</source>
        <translation>Die Bewerbung, zu der es gehört</translation>
    </message>
    <message>
        <source>The time zone of that time</source>
        <translation>Die Zeitzone dieser Zeit</translation>
    </message>
    <message>
        <source>What they promised, in their words</source>
        <translation>Was sie versprochen haben, mit ihren Worten</translation>
    </message>
    <message>
        <source>The day that was promised</source>
        <translation>Der versprochene Tag</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Die Person</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Bewerbungen</translation>
    </message>
    <message>
        <source>Each job you applied for.</source>
        <translation>Jede Stelle, auf die du dich beworben hast.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Where the job is</source>
        <translation>Wo die Stelle ist</translation>
    </message>
    <message>
        <source>Country, for working days and figures</source>
        <translation>Land, für Arbeitstage und Zahlen</translation>
    </message>
    <message>
        <source>State or region, for public holidays</source>
        <translation>Bundesland oder Region, für Feiertage</translation>
    </message>
    <message>
        <source>Kind of role, such as sales</source>
        <translation>Art der Stelle, etwa Vertrieb</translation>
    </message>
    <message>
        <source>Address of the posting</source>
        <translation>Adresse der Anzeige</translation>
    </message>
    <message>
        <source>Address of the job page</source>
        <translation>Adresse der Karriereseite</translation>
    </message>
    <message>
        <source>Where you found it</source>
        <translation>Wo du sie gefunden hast</translation>
    </message>
    <message>
        <source>The agency, if there is one</source>
        <translation>Die Vermittlung, wenn es eine gibt</translation>
    </message>
    <message>
        <source>Your note on pay</source>
        <translation>Deine Notiz zum Gehalt</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Deine Notizen</translation>
    </message>
    <message>
        <source>Until when another offer must be answered</source>
        <translation>Bis wann ein anderes Angebot zu beantworten ist</translation>
    </message>
    <message>
        <source>Whether you want reminders for it</source>
        <translation>Ob du Erinnerungen dazu möchtest</translation>
    </message>
    <message>
        <source>Waiting, on hold, rejected, and so on</source>
        <translation>Wartet, zurückgestellt, Absage und so weiter</translation>
    </message>
    <message>
        <source>The reason they gave, as you entered it</source>
        <translation>Der genannte Grund, wie du ihn eingegeben hast</translation>
    </message>
    <message>
        <source>When you applied</source>
        <translation>Wann du dich beworben hast</translation>
    </message>
    <message>
        <source>The closing date in the posting</source>
        <translation>Der Bewerbungsschluss in der Anzeige</translation>
    </message>
    <message>
        <source>Whether you work there already</source>
        <translation>Ob du dort schon arbeitest</translation>
    </message>
    <message>
        <source>When they said that an offer is coming</source>
        <translation>Wann sie sagten, dass ein Angebot kommt</translation>
    </message>
    <message>
        <source>When their offer came</source>
        <translation>Wann ihr Angebot kam</translation>
    </message>
    <message>
        <source>Until when they want your answer</source>
        <translation>Bis wann sie deine Antwort möchten</translation>
    </message>
    <message>
        <source>The language of its letters, if you chose one</source>
        <translation>Die Sprache der Schreiben dazu, wenn du eine gewählt hast</translation>
    </message>
    <message>
        <source>Changes of state</source>
        <translation>Änderungen des Stands</translation>
    </message>
    <message>
        <source>When an application was put on hold, rejected and so on.</source>
        <translation>Wann eine Bewerbung zurückgestellt wurde, eine Absage bekam und so weiter.</translation>
    </message>
    <message>
        <source>What it became</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>An welchem Tag</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Deine Notiz</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Each interview of an application.</source>
        <translation>Jedes Gespräch einer Bewerbung.</translation>
    </message>
    <message>
        <source>What kind of interview</source>
        <translation>Welche Art von Gespräch</translation>
    </message>
    <message>
        <source>On site, by video or by phone</source>
        <translation>Vor Ort, per Video oder Telefon</translation>
    </message>
    <message>
        <source>When it begins</source>
        <translation>Wann es beginnt</translation>
    </message>
    <message>
        <source>Planned, cancelled, postponed or missed</source>
        <translation>Geplant, abgesagt, verschoben oder versäumt</translation>
    </message>
    <message>
        <source>When that was known</source>
        <translation>Wann das bekannt war</translation>
    </message>
    <message>
        <source>How many minutes it takes</source>
        <translation>Wie viele Minuten es dauert</translation>
    </message>
    <message>
        <source>The invitation it was imported from</source>
        <translation>Die Einladung, aus der es importiert wurde</translation>
    </message>
    <message>
        <source>Which meeting of a series it is</source>
        <translation>Welcher Termin einer Serie es ist</translation>
    </message>
    <message>
        <source>How often the invitation was changed</source>
        <translation>Wie oft die Einladung geändert wurde</translation>
    </message>
    <message>
        <source>When the invitation was written</source>
        <translation>Wann die Einladung geschrieben wurde</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Everyone you met or wrote to.</source>
        <translation>Alle, die du getroffen oder denen du geschrieben hast.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The name in small letters, to sort by</source>
        <translation>Der Name in Kleinbuchstaben, zum Sortieren</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Mailadresse</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Address of a profile</source>
        <translation>Adresse eines Profils</translation>
    </message>
    <message>
        <source>How letters address them, if you entered it</source>
        <translation>Wie Schreiben sie anreden, wenn du es eingegeben hast</translation>
    </message>
    <message>
        <source>Ms or Mr, if you entered it</source>
        <translation>Frau oder Herr, wenn du es eingegeben hast</translation>
    </message>
    <message>
        <source>The language of letters to them, if you chose one</source>
        <translation>Die Sprache der Schreiben an sie, wenn du eine gewählt hast</translation>
    </message>
    <message>
        <source>Who belongs to which application</source>
        <translation>Wer zu welcher Bewerbung gehört</translation>
    </message>
    <message>
        <source>Links people with applications.</source>
        <translation>Verbindet Personen mit Bewerbungen.</translation>
    </message>
    <message>
        <source>Their part in it</source>
        <translation>Ihre Rolle dabei</translation>
    </message>
    <message>
        <source>Who was in which interview</source>
        <translation>Wer in welchem Gespräch war</translation>
    </message>
    <message>
        <source>Links people with interviews.</source>
        <translation>Verbindet Personen mit Gesprächen.</translation>
    </message>
    <message>
        <source>The interview</source>
        <translation>Das Gespräch</translation>
    </message>
    <message>
        <source>What you wrote of the talk with them in earlier versions</source>
        <translation>Was du in früheren Versionen über das Gespräch mit ihnen geschrieben hast</translation>
    </message>
    <message>
        <source>What you talked about, for your letters</source>
        <translation>Worüber ihr gesprochen habt, für deine Schreiben</translation>
    </message>
    <message>
        <source>Your private note, never in a letter</source>
        <translation>Deine private Notiz, nie in einem Schreiben</translation>
    </message>
    <message>
        <source>Contact history</source>
        <translation>Verlauf der Kontakte</translation>
    </message>
    <message>
        <source>Each mail, call or talk that you entered. None is read by itself.</source>
        <translation>Jede Mail, jeder Anruf, jedes Gespräch, das du eingetragen hast. Nichts davon wird von selbst gelesen.</translation>
    </message>
    <message>
        <source>When it was</source>
        <translation>Wann es war</translation>
    </message>
    <message>
        <source>From you or from them</source>
        <translation>Von dir oder an dich</translation>
    </message>
    <message>
        <source>By mail, phone, message and so on</source>
        <translation>Per Mail, Telefon, Nachricht und so weiter</translation>
    </message>
    <message>
        <source>A thank-you, a follow-up, an answer, and so on</source>
        <translation>Ein Dank, eine Nachfrage, eine Antwort und so weiter</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>What was said or written, as you entered it</source>
        <translation>Was gesagt oder geschrieben wurde, wie du es eingegeben hast</translation>
    </message>
    <message>
        <source>The contact that this one answers</source>
        <translation>Der Kontakt, auf den dieser antwortet</translation>
    </message>
    <message>
        <source>The mail it was imported from</source>
        <translation>Die Mail, aus der es importiert wurde</translation>
    </message>
    <message>
        <source>Who was in which contact</source>
        <translation>Wer bei welchem Kontakt dabei war</translation>
    </message>
    <message>
        <source>Links people with contacts.</source>
        <translation>Verbindet Personen mit Kontakten.</translation>
    </message>
    <message>
        <source>The contact</source>
        <translation>Der Kontakt</translation>
    </message>
    <message>
        <source>Problems and ideas</source>
        <translation>Probleme und Ideen</translation>
    </message>
    <message>
        <source>What they said troubles them, and what you could offer.</source>
        <translation>Was ihnen Sorgen macht und was du anbieten könntest.</translation>
    </message>
    <message>
        <source>In which interview it came up</source>
        <translation>In welchem Gespräch es aufkam</translation>
    </message>
    <message>
        <source>Who raised it</source>
        <translation>Wer es ansprach</translation>
    </message>
    <message>
        <source>The problem</source>
        <translation>Das Problem</translation>
    </message>
    <message>
        <source>Your idea</source>
        <translation>Deine Idee</translation>
    </message>
    <message>
        <source>A result of yours that bears on it</source>
        <translation>Ein Ergebnis von dir, das dazu passt</translation>
    </message>
    <message>
        <source>Questions they asked</source>
        <translation>Gestellte Fragen</translation>
    </message>
    <message>
        <source>What they asked in interviews, and what you answered.</source>
        <translation>Was sie in Gesprächen gefragt und was du geantwortet hast.</translation>
    </message>
    <message>
        <source>In which interview it was asked</source>
        <translation>In welchem Gespräch es gefragt wurde</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Die Frage</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Deine Antwort</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>The texts of postings that you kept.</source>
        <translation>Die Texte von Anzeigen, die du aufbewahrt hast.</translation>
    </message>
    <message>
        <source>The day it was kept</source>
        <translation>Der Tag, an dem sie aufbewahrt wurde</translation>
    </message>
    <message>
        <source>The address or file it was read from</source>
        <translation>Die Adresse oder Datei, aus der sie stammt</translation>
    </message>
    <message>
        <source>The text of the posting</source>
        <translation>Der Text der Anzeige</translation>
    </message>
    <message>
        <source>Documents you sent</source>
        <translation>Verschickte Dokumente</translation>
    </message>
    <message>
        <source>Which documents you sent. The files themselves stay where they are.</source>
        <translation>Welche Dokumente du verschickt hast. Die Dateien selbst bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>CV, cover letter or another document</source>
        <translation>Lebenslauf, Anschreiben oder ein anderes Dokument</translation>
    </message>
    <message>
        <source>Which version of it</source>
        <translation>Welche Version davon</translation>
    </message>
    <message>
        <source>Where the file is</source>
        <translation>Wo die Datei ist</translation>
    </message>
    <message>
        <source>The day it was sent</source>
        <translation>Der Tag, an dem es gesendet wurde</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Beobachtungen</translation>
    </message>
    <message>
        <source>What you observed that may tell why they are silent.</source>
        <translation>Was du beobachtet hast und was ihr Schweigen erklären kann.</translation>
    </message>
    <message>
        <source>Which observation</source>
        <translation>Welche Beobachtung</translation>
    </message>
    <message>
        <source>The day it was observed</source>
        <translation>Der Tag der Beobachtung</translation>
    </message>
    <message>
        <source>Until when it holds</source>
        <translation>Bis wann sie gilt</translation>
    </message>
    <message>
        <source>When your desktop confirmed that it was shown</source>
        <translation>Wann dein Desktop bestätigt hat, dass sie gezeigt wurde</translation>
    </message>
    <message>
        <source>Advice you asked for</source>
        <translation>Rat, um den du gebeten hast</translation>
    </message>
    <message>
        <source>The answers of “What should I do?”, to compare with what came of them.</source>
        <translation>Die Antworten von „Was soll ich tun?“, um sie mit dem zu vergleichen, was daraus wurde.</translation>
    </message>
    <message>
        <source>The day you asked</source>
        <translation>Der Tag, an dem du gefragt hast</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Deine Antworten</translation>
    </message>
    <message>
        <source>The reasons, the likeliest first</source>
        <translation>Die Gründe, der wahrscheinlichste zuerst</translation>
    </message>
    <message>
        <source>The step that was advised</source>
        <translation>Der Schritt, zu dem geraten wurde</translation>
    </message>
    <message>
        <source>The day of the step</source>
        <translation>Der Tag des Schritts</translation>
    </message>
    <message>
        <source>What came of it, as you entered it</source>
        <translation>Was daraus wurde, wie du es eingegeben hast</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>What you are reminded of, and whether that has happened.</source>
        <translation>Woran du erinnert wirst und ob das geschehen ist.</translation>
    </message>
    <message>
        <source>The step</source>
        <translation>Der Schritt</translation>
    </message>
    <message>
        <source>When you are reminded</source>
        <translation>Wann du erinnert wirst</translation>
    </message>
    <message>
        <source>Planned, shown, put off or done</source>
        <translation>Geplant, gezeigt, verschoben oder erledigt</translation>
    </message>
    <message>
        <source>When it was sent to your desktop</source>
        <translation>Wann sie an deinen Desktop ging</translation>
    </message>
    <message>
        <source>Reminders of interviews</source>
        <translation>Erinnerungen an Gespräche</translation>
    </message>
    <message>
        <source>That an interview was announced, and that you were asked about it.</source>
        <translation>Dass ein Gespräch gemeldet und du danach gefragt wurdest.</translation>
    </message>
    <message>
        <source>The day before, an hour before or afterwards</source>
        <translation>Am Tag vorher, eine Stunde vorher oder danach</translation>
    </message>
    <message>
        <source>Letter drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Letters you have begun.</source>
        <translation>Schreiben, die du begonnen hast.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>An wen</translation>
    </message>
    <message>
        <source>Which letter</source>
        <translation>Welches Schreiben</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Whether you mean to attach something</source>
        <translation>Ob du etwas anhängen willst</translation>
    </message>
    <message>
        <source>When you opened it in your mail program, if you have not said yet whether you sent it</source>
        <translation>Wann du es im Mailprogramm geöffnet hast, wenn du noch nicht gesagt hast, ob es gesendet ist</translation>
    </message>
    <message>
        <source>Your letter templates</source>
        <translation>Deine Vorlagen für Schreiben</translation>
    </message>
    <message>
        <source>Templates that you wrote in place of the program&apos;s own.</source>
        <translation>Vorlagen, die du an Stelle der mitgelieferten geschrieben hast.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Which of several</source>
        <translation>Welche von mehreren</translation>
    </message>
    <message>
        <source>The template</source>
        <translation>Die Vorlage</translation>
    </message>
    <message>
        <source>Page checks</source>
        <translation>Seitenprüfungen</translation>
    </message>
    <message>
        <source>What you saw on job pages. The program never opens them by itself.</source>
        <translation>Was du auf Karriereseiten gesehen hast. Das Programm öffnet sie nie von selbst.</translation>
    </message>
    <message>
        <source>The day of the check</source>
        <translation>Der Tag der Prüfung</translation>
    </message>
    <message>
        <source>Still listed, gone, posted again, and so on</source>
        <translation>Noch ausgeschrieben, nicht mehr da, neu veröffentlicht und so weiter</translation>
    </message>
    <message>
        <source>All the words of one record, to be searched</source>
        <translation>Alle Wörter eines Eintrags, für die Suche</translation>
    </message>
    <message>
        <source>Forms not yet saved</source>
        <translation>Noch nicht gespeicherte Formulare</translation>
    </message>
    <message>
        <source>What you are typing, in case the program ends before you save.</source>
        <translation>Was du gerade eingibst, falls das Programm endet, bevor du speicherst.</translation>
    </message>
    <message>
        <source>A random identifier</source>
        <translation>Eine zufällige Kennung</translation>
    </message>
    <message>
        <source>The form, and the record it is for</source>
        <translation>Das Formular, und der Eintrag, zu dem es gehört</translation>
    </message>
    <message>
        <source>When it was saved</source>
        <translation>Wann es gespeichert wurde</translation>
    </message>
    <message>
        <source>What you have typed so far</source>
        <translation>Was du bisher eingegeben hast</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>What you deleted in the last 30 days, so that you can restore it.</source>
        <translation>Was du in den letzten 30 Tagen gelöscht hast, damit du es wiederherstellen kannst.</translation>
    </message>
    <message>
        <source>When it was deleted</source>
        <translation>Wann es gelöscht wurde</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Was es war</translation>
    </message>
    <message>
        <source>All that was deleted with it</source>
        <translation>Alles, was damit gelöscht wurde</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>What you chose, such as the hour of reminders, or that two records are not the same.</source>
        <translation>Was du gewählt hast, etwa die Stunde der Erinnerungen, oder dass zwei Einträge nicht dasselbe sind.</translation>
    </message>
    <message>
        <source>Which setting</source>
        <translation>Welche Einstellung</translation>
    </message>
    <message>
        <source>What you chose</source>
        <translation>Was du gewählt hast</translation>
    </message>
    <message>
        <source>Summaries</source>
        <translation>Übersichten</translation>
    </message>
    <message>
        <source>Computed from the rest for the lists, after each change and each day.</source>
        <translation>Nach jeder Änderung und jedem Tag aus dem Übrigen berechnet, für die Listen.</translation>
    </message>
    <message>
        <source>Search index of applications</source>
        <translation>Suchindex der Bewerbungen</translation>
    </message>
    <message>
        <source>Computed from the rest, so that the search is fast.</source>
        <translation>Aus dem Übrigen berechnet, damit die Suche schnell ist.</translation>
    </message>
    <message>
        <source>Search index of people</source>
        <translation>Suchindex der Personen</translation>
    </message>
    <message>
        <source>To sort by</source>
        <translation>Zum Sortieren</translation>
    </message>
    <message>
        <source>Running number of the application</source>
        <translation>Laufende Nummer der Bewerbung</translation>
    </message>
    <message>
        <source>The application</source>
        <translation>Die Bewerbung</translation>
    </message>
    <message>
        <source>Its state</source>
        <translation>Ihr Stand</translation>
    </message>
    <message>
        <source>When this is computed again</source>
        <translation>Wann das neu berechnet wird</translation>
    </message>
    <message>
        <source>Whether the last interview is over</source>
        <translation>Ob das letzte Gespräch vorbei ist</translation>
    </message>
    <message>
        <source>Day of the last interview</source>
        <translation>Tag des letzten Gesprächs</translation>
    </message>
    <message>
        <source>Day of the last contact</source>
        <translation>Tag des letzten Kontakts</translation>
    </message>
    <message>
        <source>The day they promised</source>
        <translation>Der Tag, den sie versprochen haben</translation>
    </message>
    <message>
        <source>How many were thanked</source>
        <translation>Bei wie vielen du dich bedankt hast</translation>
    </message>
    <message>
        <source>How many are to be thanked</source>
        <translation>Bei wie vielen du dich bedanken sollst</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>Der nächste Schritt</translation>
    </message>
    <message>
        <source>The day of the next step</source>
        <translation>Der Tag des nächsten Schritts</translation>
    </message>
    <message>
        <source>When the next step is due</source>
        <translation>Wann der nächste Schritt fällig ist</translation>
    </message>
    <message>
        <source>The same, or the day it was put off to</source>
        <translation>Dasselbe, oder der Tag, auf den es verschoben wurde</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>Wie es zu tun ist</translation>
    </message>
    <message>
        <source>How it can be done instead</source>
        <translation>Wie es stattdessen geht</translation>
    </message>
    <message>
        <source>The kind of recipients</source>
        <translation>Die Art der Empfänger</translation>
    </message>
    <message>
        <source>The names of the recipients</source>
        <translation>Die Namen der Empfänger</translation>
    </message>
    <message>
        <source>The letter that goes with it</source>
        <translation>Das zugehörige Schreiben</translation>
    </message>
    <message>
        <source>Why this step</source>
        <translation>Warum dieser Schritt</translation>
    </message>
    <message>
        <source>The likeliest reason for the silence</source>
        <translation>Der wahrscheinlichste Grund für das Schweigen</translation>
    </message>
    <message>
        <source>What Insights counts of it</source>
        <translation>Was „Auswertung“ davon zählt</translation>
    </message>
    <message>
        <source>From when on that is complete</source>
        <translation>Ab wann das vollständig ist</translation>
    </message>
    <message>
        <source>Waiting, on hold or closed</source>
        <translation>Wartet, zurückgestellt oder abgeschlossen</translation>
    </message>
    <message>
        <source>Whether they asked for no calls</source>
        <translation>Ob sie keine Anrufe möchten</translation>
    </message>
    <message>
        <source>Whether they asked for no contact</source>
        <translation>Ob sie keinen Kontakt möchten</translation>
    </message>
</context>
</TS>
