<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Callback</source>
        <translation>À propos de Callback</translation>
    </message>
    <message>
        <source>Callback {version}</source>
        <translation>Callback {version}</translation>
    </message>
    <message>
        <source>What to do while you wait for the call.</source>
        <translation>Que faire en attendant l’appel.</translation>
    </message>
    <message>
        <source>Everything you enter stays in one file on this computer. The program opens no network connection.</source>
        <translation>Tout ce que vous saisissez reste dans un seul fichier sur cet ordinateur. Le programme n’ouvre aucune connexion réseau.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Logiciel libre sous licence MIT.</translation>
    </message>
</context>
<context>
    <name>AddApplicationDialog</name>
    <message>
        <source>Add application</source>
        <translation>Ajouter une candidature</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Bluefin, sales manager, yesterday 11:00, Priya and Tom, call by Friday</source>
        <translation>Bluefin, responsable commercial, hier 11:00, Priya et Tom, rappel vendredi</translation>
    </message>
    <message>
        <source>Dana Reyes, Lee Okafor &lt;lee@example.com&gt;</source>
        <translation>Diane Rozec, Lee Okafor &lt;lee@example.com&gt;</translation>
    </message>
    <message>
        <source>No &amp;interview yet, I have only applied</source>
        <translation>Pas encore d’entretien, &amp;j’ai seulement postulé</translation>
    </message>
    <message>
        <source>In one lin&amp;e</source>
        <translation>En &amp;une ligne</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Entreprise</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>P&amp;oste</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Quand</translation>
    </message>
    <message>
        <source>&amp;Applied on</source>
        <translation>&amp;Candidature du</translation>
    </message>
    <message>
        <source>With wh&amp;om</source>
        <translation>&amp;Avec qui</translation>
    </message>
    <message>
        <source>Coun&amp;try</source>
        <translation>&amp;Pays</translation>
    </message>
    <message>
        <source>Where the employer is: its public holidays count.</source>
        <translation>Le pays de l’employeur&#xa0;: ses jours fériés comptent.</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>P&amp;lus</translation>
    </message>
    <message>
        <source>What did they &amp;promise?</source>
        <translation>Qu’ont-&amp;ils promis&#x202f;?</translation>
    </message>
    <message>
        <source>Kind of i&amp;nterview</source>
        <translation>T&amp;ype d’entretien</translation>
    </message>
    <message>
        <source>Len&amp;gth</source>
        <translation>&amp;Durée</translation>
    </message>
    <message>
        <source>&amp;Kind of role</source>
        <translation>&amp;Type de poste</translation>
    </message>
    <message>
        <source>This is a whole mail. Paste it into the main window to have it read.</source>
        <translation>C’est un mail entier. Collez-le dans la fenêtre principale pour qu’il soit lu.</translation>
    </message>
    <message>
        <source>Left out: {text}</source>
        <translation>Laissé de côté&#xa0;: {text}</translation>
    </message>
    <message>
        <source>&amp;Less</source>
        <translation>&amp;Moins</translation>
    </message>
</context>
<context>
    <name>AddButton</name>
    <message>
        <source>&amp;Add…</source>
        <extracomment>Role of a template&apos;s name; headings have none.</extracomment>
        <translation>A&amp;jouter…</translation>
    </message>
</context>
<context>
    <name>AnswerChoice</name>
    <message>
        <source>Key {number}</source>
        <extracomment>The rows that belong to each kind of answer.</extracomment>
        <translation>Touche {number}</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>They answered</source>
        <translation>Ils ont répondu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>They have not named a day &amp;yet</source>
        <translation>Ils &amp;n’ont pas encore donné de date</translation>
    </message>
    <message>
        <source>U&amp;ntil</source>
        <translation>&amp;Jusqu’au</translation>
    </message>
    <message>
        <source>I ha&amp;ve it in writing</source>
        <translation>Je l’&amp;ai par écrit</translation>
    </message>
    <message>
        <source>They want an answer &amp;by</source>
        <translation>Ils &amp;veulent une réponse d’ici le</translation>
    </message>
    <message>
        <source>They asked me to write a&amp;gain</source>
        <translation>Ils &amp;m’ont demandé de réécrire</translation>
    </message>
    <message>
        <source>&amp;Others are still to be interviewed</source>
        <translation>&amp;D’autres personnes passent encore l’entretien</translation>
    </message>
    <message>
        <source>They asked me &amp;to wait until they get in touch</source>
        <translation>Ils m’&amp;ont demandé d’attendre de leurs nouvelles</translation>
    </message>
    <message>
        <source>Paste what they wrote, and Callback suggests what it says.</source>
        <translation>Collez ce qu’ils ont écrit, et Callback propose ce que cela veut dire.</translation>
    </message>
    <message>
        <source>&amp;What they said</source>
        <translation>&amp;Ce qu’ils ont dit</translation>
    </message>
    <message>
        <source>K&amp;ind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>W&amp;hen is it?</source>
        <translation>&amp;Quand est-ce&#x202f;?</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Fuseau horaire</translation>
    </message>
    <message>
        <source>Until when? (&amp;promise)</source>
        <translation>Jusqu’à quand&#x202f;? (&amp;promesse)</translation>
    </message>
    <message>
        <source>Their &amp;message</source>
        <translation>&amp;Leur message</translation>
    </message>
    <message>
        <source>They &amp;said so</source>
        <translation>&amp;Ils l’ont dit le</translation>
    </message>
    <message>
        <source>Choose what they said, or press “Fill in”.</source>
        <translation>Choisissez ce qu’ils ont dit, ou appuyez sur «&#xa0;Remplir&#xa0;».</translation>
    </message>
    <message>
        <source>This lies before the day they said so.</source>
        <translation>Cette date précède le jour où ils l’ont dit.</translation>
    </message>
    <message>
        <source>They answered: {answer}</source>
        <translation>Ils ont répondu&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>AnswerList</name>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
</context>
<context>
    <name>AnswerModel</name>
    <message>
        <source>Application</source>
        <translation>Candidature</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Ce qu’ils disent</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>Nothing is left to do here.</source>
        <extracomment>Where no step is left, these say all there is to say.</extracomment>
        <translation>Il n’y a plus rien à faire ici.</translation>
    </message>
    <message>
        <source>That is right for the likeliest of the six reasons.</source>
        <translation>C’est juste pour la plus probable des six raisons.</translation>
    </message>
    <message>
        <source>That is right for all six reasons.</source>
        <translation>C’est juste pour chacune des six raisons.</translation>
    </message>
    <message>
        <source>two</source>
        <translation>deux</translation>
    </message>
    <message>
        <source>three</source>
        <translation>trois</translation>
    </message>
    <message>
        <source>four</source>
        <translation>quatre</translation>
    </message>
    <message>
        <source>five</source>
        <translation>cinq</translation>
    </message>
    <message>
        <source>That is right for {count} of the six reasons.</source>
        <translation>C’est juste pour {count} des six raisons.</translation>
    </message>
    <message>
        <source>Nobody there has met you yet, so silence says nothing about you.</source>
        <translation>Vous n’avez encore rencontré personne là-bas&#xa0;: le silence ne dit rien de vous.</translation>
    </message>
    <message>
        <source>The job is on hold, not lost.</source>
        <translation>Le poste est en suspens, il n’est pas perdu.</translation>
    </message>
    <message>
        <source>They are going ahead.</source>
        <translation>Ils vont de l’avant.</translation>
    </message>
    <message>
        <source>An offer. Congratulations!</source>
        <translation>Une proposition. Félicitations&#x202f;!</translation>
    </message>
    <message>
        <source>They said no, and I&apos;m sorry.</source>
        <translation>Ils ont dit non, et c’est dommage.</translation>
    </message>
    <message>
        <source>You got the job. Congratulations!</source>
        <translation>Vous avez le poste. Félicitations&#x202f;!</translation>
    </message>
    <message>
        <source>You withdrew, and nothing is left to do here.</source>
        <translation>Vous avez retiré votre candidature&#xa0;: il n’y a plus rien à faire ici.</translation>
    </message>
    <message>
        <source>You have stopped waiting.</source>
        <translation>Vous avez cessé d’attendre.</translation>
    </message>
    <message>
        <source>They asked not to be contacted, so leave the next word to them.</source>
        <translation>Ils ont demandé à ne pas être contactés&#xa0;: laissez-leur l’initiative.</translation>
    </message>
    <message>
        <source>The next word is yours: {then} by {day}.</source>
        <translation>À vous de jouer, d’ici le {day}&#xa0;: {then}.</translation>
    </message>
    <message>
        <source>The next word is yours: {then}.</source>
        <translation>À vous de jouer&#xa0;: {then}.</translation>
    </message>
    <message>
        <source>Nothing to send before the interview on {day}, unless you have not confirmed it yet.</source>
        <translation>Rien à envoyer avant l’entretien du {day}, sauf si vous ne l’avez pas encore confirmé.</translation>
    </message>
    <message>
        <source>Today, {then}.</source>
        <translation>Aujourd’hui&#xa0;: {then}.</translation>
    </message>
    <message>
        <source>Nothing to do yet. Later today, {then}.</source>
        <translation>Rien à faire pour l’instant. Plus tard aujourd’hui&#xa0;: {then}.</translation>
    </message>
    <message>
        <source>Nothing to do today. On {day}, {then}.</source>
        <translation>Rien à faire aujourd’hui. Le {day}&#xa0;: {then}.</translation>
    </message>
    <message>
        <source>Your letter is sent, and nothing is left to do here.</source>
        <translation>Votre lettre est partie, et il n’y a plus rien à faire ici.</translation>
    </message>
    <message>
        <source>Nothing to do today. Decide on {day}, even without their answer.</source>
        <translation>Rien à faire aujourd’hui. Décidez le {day}, même sans leur réponse.</translation>
    </message>
    <message>
        <source>Decide about your other offer today, even without their answer.</source>
        <translation>Décidez aujourd’hui de votre autre proposition, même sans leur réponse.</translation>
    </message>
    <message>
        <source>Nothing to do today. If they stay silent until {day}, stop waiting.</source>
        <translation>Rien à faire aujourd’hui. S’ils se taisent jusqu’au {day}, n’attendez plus.</translation>
    </message>
    <message>
        <source>Stop waiting, and look at their job page now and then.</source>
        <translation>N’attendez plus, et regardez leur page emploi de temps en temps.</translation>
    </message>
    <message>
        <source>Asking for a few days to decide is usual. Until the offer is in writing, do not give notice, and go on with your other applications.</source>
        <translation>Demander quelques jours pour décider est courant. Tant que la proposition n’est pas écrite, ne démissionnez pas et poursuivez vos autres candidatures.</translation>
    </message>
    <message>
        <source>An offer that they have announced is the best sign there is. Until it is in writing, do not give notice, and go on with your other applications.</source>
        <translation>Une proposition annoncée est le meilleur des signes. Tant qu’elle n’est pas écrite, ne démissionnez pas et poursuivez vos autres candidatures.</translation>
    </message>
    <message>
        <source>An invitation is the best sign there is.</source>
        <translation>Une invitation est le meilleur des signes.</translation>
    </message>
    <message>
        <source>A hold has to do with budgets and plans, seldom with you. When it ends, those who stayed in friendly contact are remembered first.</source>
        <translation>Une suspension tient aux budgets et aux plans, rarement à vous. Quand elle prend fin, on se souvient d’abord de ceux qui ont gardé un contact aimable.</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>This may mean “{answer}”.</source>
        <translation>Cela peut vouloir dire «&#xa0;{answer}&#xa0;».</translation>
    </message>
    <message>
        <source>This reads like “{answer}”.</source>
        <translation>Cela ressemble à «&#xa0;{answer}&#xa0;».</translation>
    </message>
    <message>
        <source>Perhaps: {answer}</source>
        <translation>Peut-être&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>1 mail says how it stands</source>
        <translation>1 mail dit où cela en est</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mails say how it stands</source>
        <translation>
            <numerusform>%Ln mail dit où cela en est</numerusform>
            <numerusform>%Ln mails disent où cela en est</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Take over 1 answer</source>
        <translation>Reprendre 1 réponse</translation>
    </message>
    <message numerus="yes">
        <source>Take over %Ln answers</source>
        <translation>
            <numerusform>Reprendre %Ln réponse</numerusform>
            <numerusform>Reprendre %Ln réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>1 answer taken over</source>
        <translation>1 réponse reprise</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers taken over</source>
        <translation>
            <numerusform>%Ln réponse reprise</numerusform>
            <numerusform>%Ln réponses reprises</numerusform>
        </translation>
    </message>
    <message>
        <source>Interview {when}</source>
        <translation>Entretien {when}</translation>
    </message>
    <message>
        <source>Interview {when} {zone}</source>
        <translation>Entretien {when} {zone}</translation>
    </message>
    <message>
        <source>Interview {when} {zone}, which must be checked</source>
        <translation>Entretien {when} {zone}, à vérifier</translation>
    </message>
    <message>
        <source>They write “{zone}”, but the clocks there differ on that day.</source>
        <translation>Ils écrivent «&#xa0;{zone}&#xa0;», mais les horloges y indiquent une autre heure ce jour-là.</translation>
    </message>
    <message>
        <source>They write “{zone}”, which may be several zones. Choose one.</source>
        <translation>Ils écrivent «&#xa0;{zone}&#xa0;», qui peut désigner plusieurs fuseaux. Choisissez-en un.</translation>
    </message>
    <message>
        <source>Interview on {day}, its time is not named</source>
        <translation>Entretien le {day}, heure non précisée</translation>
    </message>
    <message>
        <source>Promised by {day}</source>
        <translation>Promis d’ici le {day}</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Jusqu’au {day}</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Par écrit</translation>
    </message>
    <message>
        <source>Answer by {day}</source>
        <translation>Réponse d’ici le {day}</translation>
    </message>
    <message>
        <source>Write again later</source>
        <translation>Réécrire plus tard</translation>
    </message>
    <message>
        <source>Others are still to be interviewed</source>
        <translation>D’autres personnes passent encore l’entretien</translation>
    </message>
    <message>
        <source>Wait until they get in touch</source>
        <translation>Attendre de leurs nouvelles</translation>
    </message>
</context>
<context>
    <name>AnswersDialog</name>
    <message>
        <source>What they answered</source>
        <extracomment>Lines of a mail that are shown at least.</extracomment>
        <translation>Ce qu’ils ont répondu</translation>
    </message>
    <message>
        <source>The last mail of each application. Tick what was read rightly.</source>
        <translation>Le dernier mail de chaque candidature. Cochez ce qui a été bien lu.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <source>Fill in the &amp;form…</source>
        <translation>&amp;Remplir le formulaire…</translation>
    </message>
    <message>
        <source>The mail</source>
        <translation>Le mail</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Take over answers</source>
        <translation>Reprendre les réponses</translation>
    </message>
    <message>
        <source>These mails are gone.</source>
        <translation>Ces mails ont disparu.</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Callback is already running with this data; look for its window.</source>
        <translation>Callback est déjà ouvert avec ces données&#x202f;; cherchez sa fenêtre.</translation>
    </message>
    <message>
        <source>Callback cannot start</source>
        <extracomment>Errors that trying again does not change.</extracomment>
        <translation>Callback ne peut pas démarrer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Something in Callback is broken, so it could not start. What you saved is kept. A report helps to fix it. It names places in the source code and contains none of your data.</source>
        <translation>Une erreur dans Callback l’empêche de démarrer. Ce que vous avez enregistré est conservé. Un rapport aide à la corriger&#xa0;: il nomme des endroits du code source et ne contient aucune de vos données.</translation>
    </message>
    <message>
        <source>Callback is not running with this data.</source>
        <extracomment>Seconds that the program is given to close the store and end.</extracomment>
        <translation>Callback n’est pas ouvert avec ces données.</translation>
    </message>
    <message>
        <source>Callback does not end. Close it by hand.</source>
        <translation>Callback ne se ferme pas. Fermez-le à la main.</translation>
    </message>
</context>
<context>
    <name>AppController</name>
    <message>
        <source>Checking your data…</source>
        <extracomment>Days between checks of the whole store, with its indexes.</extracomment>
        <translation>Vérification de vos données…</translation>
    </message>
    <message>
        <source>Working on your data…</source>
        <translation>Traitement de vos données…</translation>
    </message>
</context>
<context>
    <name>ApplicationActions</name>
    <message>
        <source>Mark step as done</source>
        <translation>Marquer l’étape comme faite</translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <translation>Fait&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Put off until {day}</source>
        <translation>Reporté au {day}</translation>
    </message>
    <message>
        <source>Change state</source>
        <translation>Changer l’état</translation>
    </message>
    <message>
        <source>Marked as {state}</source>
        <translation>Nouvel état&#xa0;: {state}</translation>
    </message>
    <message>
        <source>{company} deleted</source>
        <translation>{company}&#xa0;: candidature supprimée</translation>
    </message>
    <message>
        <source>Delete application</source>
        <translation>Supprimer la candidature</translation>
    </message>
</context>
<context>
    <name>ApplicationCommands</name>
    <message>
        <source>{menu}: {command}</source>
        <translation>{menu}&#xa0;: {command}</translation>
    </message>
</context>
<context>
    <name>ApplicationDialog</name>
    <message>
        <source>Edit application</source>
        <translation>Modifier la candidature</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>As usual in the country</source>
        <translation>Selon l’usage du pays</translation>
    </message>
    <message>
        <source>Only where an agency is in between</source>
        <translation>Seulement avec un intermédiaire</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Répondre d’ici le</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>I &amp;work there already</source>
        <translation>&amp;J’y travaille déjà</translation>
    </message>
    <message>
        <source>They asked for no p&amp;hone calls</source>
        <translation>Pas d’appels télép&amp;honiques, à leur demande</translation>
    </message>
    <message>
        <source>They asked not to &amp;be contacted at all</source>
        <translation>Aucun contact, à leur de&amp;mande</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Entreprise</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>P&amp;oste</translation>
    </message>
    <message>
        <source>&amp;Kind of role</source>
        <translation>T&amp;ype de poste</translation>
    </message>
    <message>
        <source>Coun&amp;try</source>
        <translation>&amp;Pays</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>&amp;Région</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>&amp;Lieu</translation>
    </message>
    <message>
        <source>Letters &amp;in</source>
        <translation>Le&amp;ttres en</translation>
    </message>
    <message>
        <source>&amp;Agency</source>
        <translation>&amp;Cabinet</translation>
    </message>
    <message>
        <source>&amp;Posting</source>
        <translation>&amp;Annonce</translation>
    </message>
    <message>
        <source>Job pag&amp;e</source>
        <translation>Pa&amp;ge emploi</translation>
    </message>
    <message>
        <source>&amp;Found through</source>
        <translation>Tro&amp;uvée par</translation>
    </message>
    <message>
        <source>&amp;Salary</source>
        <translation>&amp;Salaire</translation>
    </message>
    <message>
        <source>Applie&amp;d</source>
        <translation>Can&amp;didature</translation>
    </message>
    <message>
        <source>Applications close</source>
        <translation>Clôture des candidatures</translation>
    </message>
    <message>
        <source>Another &amp;offer</source>
        <translation>Autre propos&amp;ition</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>Whole country</source>
        <translation>Tout le pays</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>vérification…</translation>
    </message>
    <message>
        <source>readable</source>
        <translation>lisible</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
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
        <translation>Sauvegarde restaurée</translation>
    </message>
    <message>
        <source>The backup is restored. The data from before is kept as “{name}”.</source>
        <translation>La sauvegarde est restaurée. Les données d’avant sont conservées sous «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Backup failed</source>
        <translation>Échec de la sauvegarde</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
</context>
<context>
    <name>BackupScheduler</name>
    <message>
        <source>The backup could not be made. Check that the disk has room and can be written to.</source>
        <extracomment>In the data directory. Time from a change to its backup. Longest wait for a cancelled backup when the program quits.</extracomment>
        <translation>La sauvegarde n’a pas pu être faite. Vérifiez que le disque a de la place et accepte l’écriture.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>The backup is made, but not its second copy. {reason}</source>
        <translation>La sauvegarde est faite, mais pas sa seconde copie. {reason}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>au démarrage</translation>
    </message>
    <message>
        <source>after changes</source>
        <translation>après des changements</translation>
    </message>
    <message>
        <source>before quitting</source>
        <translation>avant de quitter</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>avant une mise à jour</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>avant une importation</translation>
    </message>
    <message>
        <source>after deleting a person</source>
        <translation>après la suppression d’une personne</translation>
    </message>
    <message>
        <source>before restoring</source>
        <translation>avant une restauration</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>à la demande</translation>
    </message>
    <message>
        <source>{counts}, newest of {day}</source>
        <translation>{counts}, la dernière du {day}</translation>
    </message>
</context>
<context>
    <name>BackupsGroup</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Callback backs up automatically: at the start, half an hour after a change, before it quits, and before an update or a restore. Each backup is read back and compared. Older backups are thinned out to one a day, a week and a month.</source>
        <translation>Callback sauvegarde tout seul&#xa0;: au démarrage, une demi-heure après un changement, avant de quitter, et avant une mise à jour ou une restauration. Chaque sauvegarde est relue et comparée. Les anciennes sont réduites à une par jour, par semaine et par mois.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation>Avancement de la sauvegarde</translation>
    </message>
    <message>
        <source>Last verified backup: {age}.</source>
        <translation>Dernière sauvegarde vérifiée&#xa0;: {age}.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Il n’y a pas encore de sauvegarde.</translation>
    </message>
    <message>
        <source>Last verified backup: {age}. {backups} kept.</source>
        <translation>Dernière sauvegarde vérifiée&#xa0;: {age}. Conservées&#xa0;: {backups}.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Banners</name>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
    <message numerus="yes">
        <source>%n notices</source>
        <translation>
            <numerusform>%n avis</numerusform>
            <numerusform>%n avis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BehindDialog</name>
    <message>
        <source>Applications</source>
        <translation>Candidatures</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>Bin</name>
    <message>
        <source>Application</source>
        <translation>Candidature</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Question they asked</source>
        <translation>Question posée</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>Document you sent</source>
        <translation>Document envoyé</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Page check</source>
        <translation>Visite de page</translation>
    </message>
    <message>
        <source>Letter template</source>
        <translation>Modèle de lettre</translation>
    </message>
    <message>
        <source>{kind}: {about}</source>
        <translation>{kind}&#xa0;: {about}</translation>
    </message>
    <message>
        <source>{company}, {role}</source>
        <translation>{company}, {role}</translation>
    </message>
    <message>
        <source>Deleted {when}</source>
        <translation>Supprimé {when}</translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message>
        <source>Deleted, latest first</source>
        <translation>Éléments supprimés, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>Nothing is in the bin</source>
        <translation>La corbeille est vide</translation>
    </message>
    <message>
        <source>What you delete stays here for 30 days, so that you can restore it.</source>
        <translation>Ce que vous supprimez reste ici 30 jours, pour que vous puissiez le restaurer.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>&amp;Delete for good…</source>
        <translation>&amp;Supprimer définitivement…</translation>
    </message>
    <message>
        <source>&amp;Empty bin…</source>
        <translation>&amp;Vider la corbeille…</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>Restored: {what}</source>
        <translation>Restauré&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Restore from the bin</source>
        <translation>Restaurer depuis la corbeille</translation>
    </message>
    <message>
        <source>Delete for good?</source>
        <translation>Supprimer définitivement&#x202f;?</translation>
    </message>
    <message>
        <source>“{what}” will be deleted for good. This cannot be undone, and neither can your earlier changes in this session. Backups made before still contain it.</source>
        <translation>«&#xa0;{what}&#xa0;» sera supprimé définitivement. Cela ne peut pas être annulé, pas plus que vos changements précédents de cette session. Les sauvegardes déjà faites le contiennent encore.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Empty the bin?</source>
        <translation>Vider la corbeille&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Items that will be deleted for good: %n. This cannot be undone, and neither can your earlier changes in this session. Backups made before still contain them.</source>
        <translation>
            <numerusform>Élément à supprimer définitivement&#xa0;: %n. Cela ne peut pas être annulé, pas plus que vos changements précédents de cette session. Les sauvegardes déjà faites le contiennent encore.</numerusform>
            <numerusform>Éléments à supprimer définitivement&#xa0;: %n. Cela ne peut pas être annulé, pas plus que vos changements précédents de cette session. Les sauvegardes déjà faites les contiennent encore.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty bin</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Candidature</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>What you delete can be restored from here for 30 days.</source>
        <translation>Ce que vous supprimez peut être restauré d’ici pendant 30 jours.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Return or a double click opens the card, too</source>
        <translation>Entrée ou un double clic ouvre aussi la carte</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Déplacer vers</translation>
    </message>
    <message>
        <source>Ctrl+Shift with an arrow moves the card, too</source>
        <translation>Ctrl+Maj avec une flèche déplace aussi la carte</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Interview</source>
        <extracomment>The type of a dragged card; its data is the id of the application. The width of a card&apos;s text with which it has a tile, with a font of 9 pt.</extracomment>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>interview {day}</source>
        <translation>entretien {day}</translation>
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
        <translation>Tableau</translation>
    </message>
</context>
<context>
    <name>BulkActions</name>
    <message>
        <source>Put off</source>
        <extracomment>Up to so many applications are changed at once, which takes less than half a second: each takes some 6 ms. Applications of a part, between which the window reacts.</extracomment>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>None of these has a step that is due.</source>
        <translation>Aucune de celles-ci n’a d’étape à faire.</translation>
    </message>
    <message>
        <source>Close applications</source>
        <translation>Clore les candidatures</translation>
    </message>
    <message>
        <source>These are closed already.</source>
        <translation>Elles sont déjà closes.</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Mettre en suspens</translation>
    </message>
    <message>
        <source>Only applications that are waiting can be put on hold.</source>
        <translation>Seules les candidatures en attente peuvent être mises en suspens.</translation>
    </message>
    <message>
        <source>Delete applications</source>
        <translation>Supprimer les candidatures</translation>
    </message>
    <message>
        <source>These are deleted already.</source>
        <translation>Elles sont déjà supprimées.</translation>
    </message>
    <message>
        <source>1 step put off until {day}</source>
        <translation>1 étape reportée au {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n steps put off until {day}</source>
        <translation>
            <numerusform>%n étape reportée au {day}</numerusform>
            <numerusform>%n étapes reportées au {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>1 application closed</source>
        <translation>1 candidature close</translation>
    </message>
    <message numerus="yes">
        <source>%n applications closed</source>
        <translation>
            <numerusform>%n candidature close</numerusform>
            <numerusform>%n candidatures closes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 application put on hold</source>
        <translation>1 candidature mise en suspens</translation>
    </message>
    <message numerus="yes">
        <source>%n applications put on hold</source>
        <translation>
            <numerusform>%n candidature mise en suspens</numerusform>
            <numerusform>%n candidatures mises en suspens</numerusform>
        </translation>
    </message>
    <message>
        <source>1 application deleted</source>
        <translation>1 candidature supprimée</translation>
    </message>
    <message numerus="yes">
        <source>%n applications deleted</source>
        <translation>
            <numerusform>%n candidature supprimée</numerusform>
            <numerusform>%n candidatures supprimées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkPanel</name>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Clore</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En suspens</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Annuler la sélection</translation>
    </message>
    <message>
        <source>Clear selection (Esc)</source>
        <translation>Annuler la sélection (Échap)</translation>
    </message>
    <message>
        <source>1 application selected</source>
        <translation>1 candidature sélectionnée</translation>
    </message>
    <message numerus="yes">
        <source>%n applications selected</source>
        <translation>
            <numerusform>%n candidature sélectionnée</numerusform>
            <numerusform>%n candidatures sélectionnées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
</context>
<context>
    <name>CalendarFolder</name>
    <message>
        <source>The calendar’s folder “{folder}” is not there now. The calendar is written again when it is.</source>
        <extracomment>Time from a change to its writing, in which further changes may come. Longest wait for a folder that does not answer when the program quits, twice. Interviews begun so long ago are still in the calendar.</extracomment>
        <translation>Le dossier du calendrier «&#xa0;{folder}&#xa0;» est absent pour l’instant. Le calendrier sera réécrit à son retour.</translation>
    </message>
    <message>
        <source>The calendar in “{folder}” could not be written. It is tried again after the next change.</source>
        <translation>Le calendrier dans «&#xa0;{folder}&#xa0;» n’a pas pu être écrit. Nouvel essai après le prochain changement.</translation>
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
        <translation>{company}&#xa0;: réponse promise</translation>
    </message>
    <message>
        <source>{company}: {what}</source>
        <translation>{company}&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
</context>
<context>
    <name>CardTexts</name>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Encore à faire</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Call instead</source>
        <translation>Plutôt appeler</translation>
    </message>
    <message>
        <source>Write instead</source>
        <translation>Plutôt écrire</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Depuis le {day}</translation>
    </message>
    <message>
        <source>interviewed {when}</source>
        <translation>entretien passé {when}</translation>
    </message>
    <message>
        <source>interview {when}</source>
        <translation>entretien {when}</translation>
    </message>
    <message>
        <source>promised {day}</source>
        <translation>promis pour le {day}</translation>
    </message>
    <message>
        <source>thanked {done} of {all}</source>
        <translation>merci dit à {done} sur {all}</translation>
    </message>
    <message>
        <source>Due since {day}.</source>
        <translation>À faire depuis le {day}.</translation>
    </message>
    <message>
        <source>{why} One message is enough: name each role in it.</source>
        <translation>{why} Un seul message suffit&#xa0;: nommez-y chaque poste.</translation>
    </message>
    <message>
        <source>An offer. Congratulations! {why}</source>
        <translation>Une proposition. Félicitations&#x202f;! {why}</translation>
    </message>
    <message>
        <source>{why} Do not give notice before you have it in writing.</source>
        <translation>{why} Ne démissionnez pas avant de l’avoir par écrit.</translation>
    </message>
</context>
<context>
    <name>CharsetChoice</name>
    <message>
        <source>&amp;Encoding of “{name}”</source>
        <translation>Codage &amp;de «&#xa0;{name}&#xa0;»</translation>
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
        <translation>Unicode (UTF-16, octet fort d’abord)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>Europe occidentale (Windows-1252)</translation>
    </message>
    <message>
        <source>Western European (Macintosh)</source>
        <translation>Europe occidentale (Macintosh)</translation>
    </message>
    <message>
        <source>Western European (DOS, 850)</source>
        <translation>Europe occidentale (DOS, 850)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Europe centrale (Windows-1250)</translation>
    </message>
    <message>
        <source>Central European (ISO 8859-2)</source>
        <translation>Europe centrale (ISO 8859-2)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Cyrillique (Windows-1251)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>Grec (Windows-1253)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>Turc (Windows-1254)</translation>
    </message>
    <message>
        <source>Japanese (Shift-JIS)</source>
        <translation>Japonais (Shift-JIS)</translation>
    </message>
    <message>
        <source>Chinese (GB 18030)</source>
        <translation>Chinois (GB 18030)</translation>
    </message>
    <message>
        <source>Korean (EUC-KR)</source>
        <translation>Coréen (EUC-KR)</translation>
    </message>
    <message>
        <source>As “{encoding}” it is no table.</source>
        <translation>En «&#xa0;{encoding}&#xa0;», ce n’est pas un tableau.</translation>
    </message>
    <message>
        <source>It reads: {words}</source>
        <translation>On lit&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy: {chart}</source>
        <translation>Copier&#xa0;: {chart}</translation>
    </message>
    <message>
        <source>Hide table</source>
        <translation>Masquer le tableau</translation>
    </message>
    <message>
        <source>Show table</source>
        <translation>Afficher le tableau</translation>
    </message>
    <message>
        <source>As picture</source>
        <translation>Comme image</translation>
    </message>
    <message>
        <source>As table</source>
        <translation>Comme tableau</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>Image copiée</translation>
    </message>
    <message>
        <source>Table copied</source>
        <translation>Tableau copié</translation>
    </message>
    <message>
        <source>Text copied</source>
        <translation>Texte copié</translation>
    </message>
</context>
<context>
    <name>ChooseApplication</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>A new application</source>
        <translation>Une nouvelle candidature</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Candidature</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Which application is it about?</source>
        <translation>De quelle candidature s’agit-il&#x202f;?</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>CloseMenu</name>
    <message>
        <source>&amp;Close</source>
        <extracomment>Companies that are named.</extracomment>
        <translation>&amp;Clore</translation>
    </message>
    <message>
        <source>I stopped waiting</source>
        <translation>J’ai cessé d’attendre</translation>
    </message>
    <message>
        <source>I withdrew</source>
        <translation>J’ai retiré ma candidature</translation>
    </message>
</context>
<context>
    <name>CloseToTray</name>
    <message>
        <source>{name} stays in the tray</source>
        <extracomment>Setting key: closing to the tray was explained. Setting key: what closing does where there is no tray. A minimised program keeps reminding. Time in ms after which a desktop has minimised the window, if it can.</extracomment>
        <translation>{name} reste dans la zone de notification</translation>
    </message>
    <message>
        <source>It reminds you when a step is due. Quit from its menu to end it.</source>
        <translation>Il vous rappelle les étapes à faire. Son menu permet de le quitter.</translation>
    </message>
</context>
<context>
    <name>CollapsibleText</name>
    <message>
        <source>Show all</source>
        <extracomment>Maximum of characters shown: a label lays out its whole text on every resize, which takes a second for half a million.</extracomment>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>This text is very long. Edit it to see the rest.</source>
        <translation>Ce texte est très long. Modifiez-le pour voir la suite.</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Réduire</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>Which column of “{name}” is what?</source>
        <translation>À quoi correspondent les colonnes de «&#xa0;{name}&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Day first: 3/4 is 3 April</source>
        <translation>Jour d’abord&#xa0;: 3/4 est le 3 avril</translation>
    </message>
    <message>
        <source>Month first: 3/4 is 4 March</source>
        <translation>Mois d’abord&#xa0;: 3/4 est le 4 mars</translation>
    </message>
    <message>
        <source>&amp;Order of dates</source>
        <translation>&amp;Ordre des dates</translation>
    </message>
    <message>
        <source>Choose the column with the company.</source>
        <translation>Choisissez la colonne de l’entreprise.</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Entreprise</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Poste</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>É&amp;tat</translation>
    </message>
    <message>
        <source>&amp;Applied on</source>
        <translation>&amp;Candidature du</translation>
    </message>
    <message>
        <source>Intervie&amp;wer</source>
        <translation>Inter&amp;viewé par</translation>
    </message>
    <message>
        <source>Con&amp;tact</source>
        <translation>Cont&amp;act</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>E-&amp;mail</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>Télép&amp;hone</translation>
    </message>
    <message>
        <source>They answere&amp;d on</source>
        <translation>Réponse d&amp;u</translation>
    </message>
    <message>
        <source>Salar&amp;y</source>
        <translation>&amp;Salaire</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lieu</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>L&amp;ien</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>&amp;Interview</source>
        <translation>Ent&amp;retien</translation>
    </message>
    <message>
        <source>Interview {number}</source>
        <translation>Entretien {number}</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Colonne {number}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}&#xa0;: {value}</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Keeps your interviews, says what the silence most likely means, and plans the next step and its date.</source>
        <extracomment>Characters of the line of `--add`. It must fit into a message to the running program. What `--show` can show: a page, and the wizard. Translates a text of a context.</extracomment>
        <translation>Garde la trace de vos entretiens, dit ce que le silence signifie le plus souvent, et prévoit la prochaine étape et sa date.</translation>
    </message>
    <message>
        <source>usage:</source>
        <translation>utilisation&#xa0;:</translation>
    </message>
    <message>
        <source>files</source>
        <translation>fichiers</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>import these files and folders, in the running program if there is one; nothing is stored before you have seen what is in them</source>
        <translation>importer ces fichiers et dossiers, dans le programme ouvert s’il y en a un&#x202f;; rien n’est stocké avant que vous ayez vu leur contenu</translation>
    </message>
    <message>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <source>delete everything without asking</source>
        <translation>tout supprimer sans demander</translation>
    </message>
    <message>
        <source>show this help and exit</source>
        <translation>afficher cette aide et quitter</translation>
    </message>
    <message>
        <source>show the version and exit</source>
        <translation>afficher la version et quitter</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>DOSSIER</translation>
    </message>
    <message>
        <source>keep the data there (made if missing)</source>
        <translation>y garder les données (créé s’il manque)</translation>
    </message>
    <message>
        <source>start in the tray, without a window</source>
        <translation>démarrer dans la zone de notification, sans fenêtre</translation>
    </message>
    <message>
        <source>pretend it is this local time (2026-03-27T09:00) and run on from there: for pictures, tests and looking ahead</source>
        <translation>faire comme s’il était cette heure locale (2026-03-27T09:00) et continuer à partir de là&#xa0;: pour des images, des tests et pour voir venir</translation>
    </message>
    <message>
        <source>LINE</source>
        <translation>LIGNE</translation>
    </message>
    <message>
        <source>open the form to add an application, in the running program if there is one; the line fills it in: &apos;Bluefin, sales manager, yesterday 11:00, Priya and Tom, call by Friday&apos;</source>
        <translation>ouvrir le formulaire d’une candidature, dans le programme ouvert s’il y en a un&#x202f;; la ligne le remplit&#xa0;: &apos;Bluefin, responsable commercial, hier 11:00, Priya et Tom, rappel vendredi&apos;</translation>
    </message>
    <message>
        <source>show what to do today, or ask what to do in the step that is due first, in the running program if there is one</source>
        <translation>afficher ce qui est à faire aujourd’hui, ou demander que faire pour la première étape à échéance, dans le programme en cours s’il y en a un</translation>
    </message>
    <message>
        <source>look around with an example; nothing is kept</source>
        <translation>découvrir avec un exemple&#x202f;; rien n’est conservé</translation>
    </message>
    <message>
        <source>save a picture of each page and dialog there, light and dark, and exit</source>
        <translation>y enregistrer une image de chaque page et dialogue, en clair et en sombre, et quitter</translation>
    </message>
    <message>
        <source>check that the installation is complete and works</source>
        <translation>vérifier que l’installation est complète et fonctionne</translation>
    </message>
    <message>
        <source>end the running program and wait until it has ended; exits with 1 if none is running</source>
        <translation>fermer le programme ouvert et attendre sa fin&#x202f;; renvoie 1 si aucun n’est ouvert</translation>
    </message>
    <message>
        <source>delete all data with the backups beside them, after asking, and exit</source>
        <translation>supprimer toutes les données avec les sauvegardes voisines, après confirmation, et quitter</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Add application…</source>
        <translation>Ajouter une candidature…</translation>
    </message>
    <message>
        <source>Add in one line…</source>
        <translation>Ajouter en une ligne…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>Chercher les doublons…</translation>
    </message>
    <message>
        <source>Search everything…</source>
        <translation>Rechercher partout…</translation>
    </message>
    <message>
        <source>Search this page</source>
        <translation>Rechercher dans cette page</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>About Callback</source>
        <translation>À propos de Callback</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Annuler&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Rétablir&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>&amp;Type “{word}” to go on</source>
        <translation>&amp;Tapez «&#xa0;{word}&#xa0;» pour continuer</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Log contact</source>
        <translation>Noter un échange</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Modifier l’échange</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>I did</source>
        <translation>Moi</translation>
    </message>
    <message>
        <source>They did</source>
        <translation>Eux</translation>
    </message>
    <message>
        <source>Who wrote or ca&amp;lled</source>
        <translation>Qui &amp;a écrit ou appelé</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>Q&amp;uand</translation>
    </message>
    <message>
        <source>W&amp;hat for</source>
        <translation>Pou&amp;r quoi</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Par</translation>
    </message>
    <message>
        <source>Wh&amp;o</source>
        <translation>&amp;Qui</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Objet</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>A&amp;nswer to</source>
        <translation>Répo&amp;nse à</translation>
    </message>
    <message>
        <source>New &amp;promise</source>
        <translation>Nou&amp;velle promesse</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>Rien de particulier</translation>
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
            <numerusform>dans %Ln jour</numerusform>
            <numerusform>dans %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>il y a %Ln jour</numerusform>
            <numerusform>il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln weeks</source>
        <translation>
            <numerusform>dans %Ln semaine</numerusform>
            <numerusform>dans %Ln semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks ago</source>
        <translation>
            <numerusform>il y a %Ln semaine</numerusform>
            <numerusform>il y a %Ln semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln months</source>
        <translation>
            <numerusform>dans %Ln mois</numerusform>
            <numerusform>dans %Ln mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months ago</source>
        <translation>
            <numerusform>il y a %Ln mois</numerusform>
            <numerusform>il y a %Ln mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln months</source>
        <translation>
            <numerusform>Tous les %Ln mois</numerusform>
            <numerusform>Tous les %Ln mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation>
            <numerusform>%Ln semaine</numerusform>
            <numerusform>%Ln semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 mot</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
    <message>
        <source>1 paragraph</source>
        <translation>1 paragraphe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraphs</source>
        <translation>
            <numerusform>%Ln paragraphe</numerusform>
            <numerusform>%Ln paragraphes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln heure</numerusform>
            <numerusform>%Ln heures</numerusform>
        </translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 seconde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln seconde</numerusform>
            <numerusform>%Ln secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 application</source>
        <translation>1 candidature</translation>
    </message>
    <message numerus="yes">
        <source>%Ln applications</source>
        <translation>
            <numerusform>%Ln candidature</numerusform>
            <numerusform>%Ln candidatures</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do today</source>
        <translation>Rien à faire aujourd’hui</translation>
    </message>
    <message>
        <source>One thing for today</source>
        <translation>Une chose pour aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things for today</source>
        <translation>
            <numerusform>%Ln chose pour aujourd’hui</numerusform>
            <numerusform>%Ln choses pour aujourd’hui</numerusform>
        </translation>
    </message>
    <message>
        <source>All else can wait.</source>
        <translation>Tout le reste peut attendre.</translation>
    </message>
    <message>
        <source>There is one thing to do besides.</source>
        <translation>Il y a une autre chose à faire.</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln things to do besides.</source>
        <translation>
            <numerusform>Il y a %Ln autre chose à faire.</numerusform>
            <numerusform>Il y a %Ln autres choses à faire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applied (%Ln)</source>
        <translation>
            <numerusform>Postulé (%Ln)</numerusform>
            <numerusform>Postulé (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interviewing (%Ln)</source>
        <translation>
            <numerusform>En entretien (%Ln)</numerusform>
            <numerusform>En entretien (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting (%Ln)</source>
        <translation>
            <numerusform>En attente (%Ln)</numerusform>
            <numerusform>En attente (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On hold (%Ln)</source>
        <translation>
            <numerusform>En suspens (%Ln)</numerusform>
            <numerusform>En suspens (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closed (%Ln)</source>
        <translation>
            <numerusform>Close (%Ln)</numerusform>
            <numerusform>Closes (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Job pages to look at (%Ln)</source>
        <translation>
            <numerusform>Page emploi à regarder (%Ln)</numerusform>
            <numerusform>Pages emploi à regarder (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applications without an interview (%Ln)</source>
        <translation>
            <numerusform>Candidature sans entretien (%Ln)</numerusform>
            <numerusform>Candidatures sans entretien (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>{step} for both interviews</source>
        <translation>{step} pour les deux entretiens</translation>
    </message>
    <message numerus="yes">
        <source>{step} for %Ln interviews</source>
        <translation>
            <numerusform>{step} pour %Ln entretien</numerusform>
            <numerusform>{step} pour %Ln entretiens</numerusform>
        </translation>
    </message>
    <message>
        <source>{step}, for both roles</source>
        <translation>{step}, pour les deux postes</translation>
    </message>
    <message numerus="yes">
        <source>{step}, for %Ln roles</source>
        <translation>
            <numerusform>{step}, pour %Ln poste</numerusform>
            <numerusform>{step}, pour %Ln postes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 personne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 contact</source>
        <translation>1 échange</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln échange</numerusform>
            <numerusform>%Ln échanges</numerusform>
        </translation>
    </message>
    <message>
        <source>1 backup</source>
        <translation>1 sauvegarde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups</source>
        <translation>
            <numerusform>%Ln sauvegarde</numerusform>
            <numerusform>%Ln sauvegardes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 ligne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln working days</source>
        <translation>
            <numerusform>%Ln jour ouvré</numerusform>
            <numerusform>%Ln jours ouvrés</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>reste 1 jour</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days left</source>
        <translation>
            <numerusform>reste %Ln jour</numerusform>
            <numerusform>restent %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>You have a follow-up due</source>
        <translation>Vous avez une relance à faire</translation>
    </message>
    <message numerus="yes">
        <source>You have %Ln follow-ups due</source>
        <translation>
            <numerusform>Vous avez %Ln relance à faire</numerusform>
            <numerusform>Vous avez %Ln relances à faire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %Ln things to write down</source>
        <translation>
            <numerusform>Vous avez %Ln chose à noter</numerusform>
            <numerusform>Vous avez %Ln choses à noter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How did %Ln interviews go?</source>
        <translation>
            <numerusform>Comment s’est passé %Ln entretien&#x202f;?</numerusform>
            <numerusform>Comment se sont passés %Ln entretiens&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashHandler</name>
    <message>
        <source>Something went wrong</source>
        <extracomment>Part of Qt&apos;s message before it ends the program because it cannot draw. Parts of harmless messages: about what Qt&apos;s offscreen platform lacks, and about a screen reader that asks for an element of a window that has just closed.</extracomment>
        <translation>Une erreur s’est produite</translation>
    </message>
    <message>
        <source>Callback has a bug. What you saved is safe.</source>
        <translation>Callback a un défaut. Ce que vous avez enregistré est en sûreté.</translation>
    </message>
    <message>
        <source>You can go on. If it happens again, a report helps to fix it. It names places in the source code and contains none of your data.</source>
        <translation>Vous pouvez continuer. Si cela se reproduit, un rapport aide à le corriger&#xa0;: il nomme des endroits du code source et ne contient aucune de vos données.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>My data</source>
        <translation>Mes données</translation>
    </message>
    <message>
        <source>Everything you enter stays in one file on this computer. The program opens no network connection.</source>
        <translation>Tout ce que vous saisissez reste dans un seul fichier sur cet ordinateur. Le programme n’ouvre aucune connexion réseau.</translation>
    </message>
    <message>
        <source>This is an example, so there is nothing to back up.</source>
        <translation>Ceci est un exemple&#xa0;: il n’y a rien à sauvegarder.</translation>
    </message>
    <message>
        <source>If the search misses something</source>
        <translation>Si la recherche oublie quelque chose</translation>
    </message>
    <message>
        <source>The window closes meanwhile, and opens again once the index is rebuilt.</source>
        <translation>La fenêtre se ferme, puis se rouvre une fois l’index reconstruit.</translation>
    </message>
    <message>
        <source>Rebuild the search index</source>
        <translation>Reconstruire l’index de recherche</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose from a calendar</source>
        <extracomment>The day with the widest text in the field. Reasons of losing the focus for a while only.</extracomment>
        <translation>Choisir dans un calendrier</translation>
    </message>
    <message>
        <source>{day} is a {weekday}. Change one of the two.</source>
        <translation>Le {day} est un {weekday}. Changez l’un des deux.</translation>
    </message>
    <message>
        <source>Is it {one} or {other}?</source>
        <translation>Est-ce {one} ou {other}&#x202f;?</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Ce jour n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such time. Type it as 14:30 or 2:30pm.</source>
        <translation>Cette heure n’existe pas. Tapez 14:30.</translation>
    </message>
    <message>
        <source>{day} · {relative}</source>
        <translation>{day} · {relative}</translation>
    </message>
    <message>
        <source>This is too early. Type {day} or later.</source>
        <translation>C’est trop tôt. Tapez le {day} ou plus tard.</translation>
    </message>
    <message>
        <source>Type a day, such as 24 Mar, tue or tomorrow.</source>
        <translation>Tapez un jour, comme 24 mars, mar ou demain.</translation>
    </message>
</context>
<context>
    <name>DatePicker</name>
    <message>
        <source>Remind me later</source>
        <translation>Me le rappeler plus tard</translation>
    </message>
    <message>
        <source>&amp;Day to be reminded</source>
        <translation>&amp;Jour du rappel</translation>
    </message>
    <message>
        <source>Day to be reminded</source>
        <translation>Jour du rappel</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Reporter</translation>
    </message>
</context>
<context>
    <name>DateTimeField</name>
    <message>
        <source>Type a day and a time, such as 24 Mar 14:30.</source>
        <translation>Tapez un jour et une heure, comme 24 mars 14:30.</translation>
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
        <translation>ddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <extracomment>A date. Keep ddd (Tue), d and MMMM (November) or MMM; change their order and the signs.</extracomment>
        <translation>ddd d MMMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d MMMM</translation>
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
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
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
        <translation>Reporter au</translation>
    </message>
    <message>
        <source>Put off: {step}</source>
        <translation>Reporter&#xa0;: {step}</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>That wa&amp;s on</source>
        <translation>&amp;C’était le</translation>
    </message>
    <message>
        <source>This is in the future.</source>
        <translation>Cette date est dans le futur.</translation>
    </message>
</context>
<context>
    <name>DebriefDialog</name>
    <message>
        <source>How did it go at {company}?</source>
        <translation>Comment s’est passé l’entretien chez {company}&#x202f;?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>What troubles them</source>
        <translation>Ce qui les préoccupe</translation>
    </message>
    <message>
        <source>Your idea about it</source>
        <translation>Votre idée à ce sujet</translation>
    </message>
    <message>
        <source>Anoth&amp;er problem</source>
        <translation>Autre &amp;problème</translation>
    </message>
    <message>
        <source>Say what the problem is.</source>
        <translation>Dites quel est le problème.</translation>
    </message>
    <message>
        <source>What they asked</source>
        <translation>Ce qu’ils ont demandé</translation>
    </message>
    <message>
        <source>What you answered</source>
        <translation>Ce que vous avez répondu</translation>
    </message>
    <message>
        <source>&amp;Another question</source>
        <translation>Autre &amp;question</translation>
    </message>
    <message>
        <source>Say what they asked.</source>
        <translation>Dites ce qu’ils ont demandé.</translation>
    </message>
    <message>
        <source>You get them back before the next interview.</source>
        <translation>Vous les retrouverez avant le prochain entretien.</translation>
    </message>
    <message>
        <source>{interview}, {day}. What you write now is what your letters can build on.</source>
        <translation>{interview}, {day}. Ce que vous notez maintenant nourrira vos lettres.</translation>
    </message>
    <message>
        <source>With wh&amp;om</source>
        <translation>&amp;Avec qui</translation>
    </message>
    <message>
        <source>What did they &amp;promise?</source>
        <translation>Qu’&amp;ont-ils promis&#x202f;?</translation>
    </message>
    <message>
        <source>Pro&amp;blems they raised</source>
        <translation>P&amp;roblèmes évoqués</translation>
    </message>
    <message>
        <source>&amp;Questions they asked</source>
        <translation>Q&amp;uestions posées</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>Write down how it went</source>
        <translation>Noter comment cela s’est passé</translation>
    </message>
</context>
<context>
    <name>DeleteEverything</name>
    <message>
        <source>There is nothing of Callback in “{directory}”.</source>
        <translation>Il n’y a rien de Callback dans «&#xa0;{directory}&#xa0;».</translation>
    </message>
    <message>
        <source>Callback is running with this data. Quit it first, then try again.</source>
        <translation>Callback est ouvert avec ces données. Quittez-le d’abord, puis réessayez.</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>Type “{word}” to delete all of this for good: </source>
        <translation>Tapez «&#xa0;{word}&#xa0;» pour supprimer tout cela définitivement&#xa0;: </translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>This could not be deleted: {names}. Delete it by hand.</source>
        <translation>Ceci n’a pas pu être supprimé&#xa0;: {names}. Supprimez-le à la main.</translation>
    </message>
    <message>
        <source>Everything is deleted. Copies you made elsewhere stay: they are for you to delete.</source>
        <translation>Tout est supprimé. Les copies que vous avez faites ailleurs restent&#xa0;: à vous de les supprimer.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>This is deleted for good:</source>
        <translation>Sera supprimé définitivement&#xa0;:</translation>
    </message>
</context>
<context>
    <name>DeleteGroup</name>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Erase one person for good…</source>
        <translation>Effacer une personne définitivement…</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>Tout supprimer…</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>Who is to be deleted?</source>
        <translation>Qui faut-il effacer&#x202f;?</translation>
    </message>
    <message>
        <source>Everything you entered, the bin, the drafts, the settings, the log and the backups beside them will be deleted from this computer. This cannot be undone.</source>
        <translation>Tout ce que vous avez saisi, la corbeille, les brouillons, les paramètres, le journal et les sauvegardes voisines seront supprimés de cet ordinateur. Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Copies that you made elsewhere stay. Delete them yourself.</source>
        <translation>Les copies que vous avez faites ailleurs restent. Supprimez-les vous-même.</translation>
    </message>
    <message>
        <source>So do the backups in “{folder}”.</source>
        <translation>Les sauvegardes dans «&#xa0;{folder}&#xa0;» aussi.</translation>
    </message>
    <message>
        <source>Delete everything?</source>
        <translation>Tout supprimer&#x202f;?</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>supprimer</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>A test from Callback</source>
        <translation>Un essai de Callback</translation>
    </message>
    <message>
        <source>This is how a reminder reaches you. A click on it opens Today.</source>
        <translation>Voici comment un rappel vous parvient. Un clic ouvre la page Aujourd’hui.</translation>
    </message>
</context>
<context>
    <name>DeliveryGroup</name>
    <message>
        <source>How they reach you</source>
        <translation>Comment ils vous parviennent</translation>
    </message>
    <message>
        <source>Send a &amp;test notification</source>
        <translation>&amp;Envoyer une notification d’essai</translation>
    </message>
    <message>
        <source>Start with your computer, in the &amp;background</source>
        <translation>&amp;Démarrer avec l’ordinateur, en arrière-plan</translation>
    </message>
    <message>
        <source>minimises it, so that reminders still come</source>
        <translation>la réduit, pour que les rappels arrivent encore</translation>
    </message>
    <message>
        <source>quits Callback</source>
        <translation>quitte Callback</translation>
    </message>
    <message>
        <source>Closing the window without a tray</source>
        <translation>Fermer la fenêtre sans zone de notification</translation>
    </message>
    <message>
        <source>Without a tray, closing the &amp;window</source>
        <translation>Sans &amp;zone de notification, fermer la fenêtre</translation>
    </message>
    <message>
        <source>Reminders then come even if you have not opened Callback.</source>
        <translation>Les rappels arrivent alors même si vous n’avez pas ouvert Callback.</translation>
    </message>
    <message>
        <source>This is an example, so it cannot be started automatically.</source>
        <translation>Ceci est un exemple&#xa0;: il ne peut pas démarrer automatiquement.</translation>
    </message>
    <message>
        <source>On this system only its own settings can do that: look for Callback under the programs that may run in the background.</source>
        <translation>Sur ce système, seuls ses propres paramètres le permettent&#xa0;: cherchez Callback parmi les programmes autorisés en arrière-plan.</translation>
    </message>
    <message>
        <source>Sent. Waiting for an answer…</source>
        <translation>Envoyé. En attente d’une réponse…</translation>
    </message>
    <message>
        <source>Your desktop&apos;s notification service showed it.</source>
        <translation>Le service de notification de votre bureau l’a affichée.</translation>
    </message>
    <message>
        <source>The tray showed it, as there is no notification service. Its messages have no buttons.</source>
        <translation>La zone de notification l’a affichée, faute de service de notification. Ses messages n’ont pas de boutons.</translation>
    </message>
    <message>
        <source>There is neither a notification service nor a tray. The window opens on Today when a step is due.</source>
        <translation>Il n’y a ni service de notification ni zone de notification. La fenêtre s’ouvre sur Aujourd’hui quand une étape est à faire.</translation>
    </message>
    <message>
        <source>The system did not allow that. Check its settings for programs that start at login.</source>
        <translation>Le système ne l’a pas permis. Vérifiez ses paramètres de démarrage à la connexion.</translation>
    </message>
    <message>
        <source>Change what closing the window does</source>
        <translation>Changer l’effet de la fermeture de la fenêtre</translation>
    </message>
</context>
<context>
    <name>DetailView</name>
    <message>
        <source>Application</source>
        <translation>Candidature</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Rien de sélectionné</translation>
    </message>
    <message>
        <source>Choose an application to see what to do, whom you met and what was said.</source>
        <translation>Choisissez une candidature pour voir que faire, qui vous avez rencontré et ce qui s’est dit.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>You can stop, and go on later.</source>
        <translation>Vous pouvez arrêter et continuer plus tard.</translation>
    </message>
    <message>
        <source>The backup is made.</source>
        <translation>La sauvegarde est faite.</translation>
    </message>
    <message>
        <source>That could not be done</source>
        <translation>Cela n’a pas pu se faire</translation>
    </message>
    <message>
        <source>If you stop it, nothing is changed.</source>
        <translation>Si vous l’arrêtez, rien n’est changé.</translation>
    </message>
</context>
<context>
    <name>DocumentDialog</name>
    <message>
        <source>Add document you sent</source>
        <translation>Ajouter un document envoyé</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Edit document</source>
        <translation>Modifier le document</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>For example: one page, for data roles</source>
        <translation>Par exemple&#xa0;: une page, pour les postes de données</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Quoi</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>Only its place is noted; no copy is made.</source>
        <translation>Seul son emplacement est noté&#x202f;; aucune copie n’est faite.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Sent on</source>
        <translation>&amp;Envoyé le</translation>
    </message>
    <message>
        <source>Give the whole path, or choose the file.</source>
        <translation>Donnez le chemin complet, ou choisissez le fichier.</translation>
    </message>
    <message>
        <source>Document you sent</source>
        <translation>Document envoyé</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Posting, kept {day}</source>
        <translation>Annonce, conservée le {day}</translation>
    </message>
    <message>
        <source>Delete document</source>
        <translation>Supprimer le document</translation>
    </message>
    <message>
        <source>Document deleted</source>
        <translation>Document supprimé</translation>
    </message>
    <message>
        <source>Edit document…</source>
        <translation>Modifier le document…</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
</context>
<context>
    <name>DocumentsSection</name>
    <message>
        <source>What you sent</source>
        <translation>Ce que vous avez envoyé</translation>
    </message>
    <message>
        <source>Add document…</source>
        <translation>Ajouter un document…</translation>
    </message>
    <message>
        <source>Add document you sent…</source>
        <translation>Ajouter un document envoyé…</translation>
    </message>
    <message>
        <source>None yet. Note which CV they have.</source>
        <translation>Rien encore. Notez quel CV ils ont.</translation>
    </message>
    <message>
        <source>More about {what}</source>
        <translation>Plus sur {what}</translation>
    </message>
    <message>
        <source>Sent {day}</source>
        <translation>Envoyé {day}</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>Ouvrir {file}</translation>
    </message>
</context>
<context>
    <name>DoneLine</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>Application</source>
        <translation>Candidature</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>Problems and ideas</source>
        <translation>Problèmes et idées</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Questions et réponses</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Letters and messages</source>
        <translation>Lettres et messages</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Candidature du</translation>
    </message>
    <message>
        <source>Closing date</source>
        <translation>Date de clôture</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Cabinet</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Salaire</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Offer received on</source>
        <translation>Proposition reçue le</translation>
    </message>
    <message>
        <source>Offer to be answered by</source>
        <translation>Répondre à la proposition d’ici le</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Situation au</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Promised: {words}</source>
        <translation>Promesse&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{name}: {topic}</source>
        <translation>{name}&#xa0;: {topic}</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Postulé</translation>
    </message>
</context>
<context>
    <name>DraftOffer</name>
    <message>
        <source>You were writing this: {when}, {time}.</source>
        <extracomment>From the first unsaved change to saving, in ms. With the write itself it is under two seconds.</extracomment>
        <translation>Vous étiez en train d’écrire ceci&#xa0;: {when}, {time}.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>DuplicateOffer</name>
    <message>
        <source>Here twice?</source>
        <extracomment>The key of the notice. With more people the comparison takes more than half a second, in which the window would stand still unasked; the command in the menu does it.</extracomment>
        <translation>Un doublon&#x202f;?</translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation>Les voir…</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>same address</source>
        <translation>même adresse</translation>
    </message>
    <message>
        <source>same profile</source>
        <translation>même profil</translation>
    </message>
    <message>
        <source>same number</source>
        <translation>même numéro</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>a shorter form of the name</source>
        <translation>forme courte du nom</translation>
    </message>
    <message>
        <source>the names differ in a letter</source>
        <translation>noms différant d’une lettre</translation>
    </message>
    <message>
        <source>same company</source>
        <translation>même entreprise</translation>
    </message>
    <message>
        <source>only legal form or punctuation differ</source>
        <translation>seule la forme juridique ou la ponctuation diffère</translation>
    </message>
    <message>
        <source>same internet address</source>
        <translation>même adresse internet</translation>
    </message>
    <message>
        <source>one may stand for the other</source>
        <translation>l’un peut abréger l’autre</translation>
    </message>
    <message>
        <source>one has a general word more</source>
        <translation>l’un a un mot général de plus</translation>
    </message>
    <message>
        <source>Perhaps one: {words}</source>
        <translation>Peut-être une seule&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Address as</source>
        <translation>Appellation</translation>
    </message>
    <message>
        <source>No applications</source>
        <translation>Aucune candidature</translation>
    </message>
    <message>
        <source>Also: {values}</source>
        <translation>Aussi&#xa0;: {values}</translation>
    </message>
    <message>
        <source>One more pair follows when these are settled.</source>
        <translation>Une autre paire suivra quand celles-ci seront réglées.</translation>
    </message>
    <message numerus="yes">
        <source>%n more pairs follow when these are settled.</source>
        <translation>
            <numerusform>%n autre paire suivra quand celles-ci seront réglées.</numerusform>
            <numerusform>%n autres paires suivront quand celles-ci seront réglées.</numerusform>
        </translation>
    </message>
    <message>
        <source>One person or company of the import may be here twice now.</source>
        <translation>Une personne ou entreprise importée est peut-être en double.</translation>
    </message>
    <message numerus="yes">
        <source>%n people or companies of the import may be here twice now.</source>
        <translation>
            <numerusform>%n personne ou entreprise importée est peut-être en double.</numerusform>
            <numerusform>%n personnes ou entreprises importées sont peut-être en double.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 application</source>
        <translation>1 candidature</translation>
    </message>
    <message numerus="yes">
        <source>%n applications</source>
        <translation>
            <numerusform>%n candidature</numerusform>
            <numerusform>%n candidatures</numerusform>
        </translation>
    </message>
    <message>
        <source>1 interview</source>
        <translation>1 entretien</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews</source>
        <translation>
            <numerusform>%n entretien</numerusform>
            <numerusform>%n entretiens</numerusform>
        </translation>
    </message>
    <message>
        <source>1 contact</source>
        <translation>1 échange</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n échange</numerusform>
            <numerusform>%n échanges</numerusform>
        </translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 personne</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Find duplicates</source>
        <translation>Chercher les doublons</translation>
    </message>
    <message>
        <source>Nothing is here twice</source>
        <translation>Il n’y a pas de doublon</translation>
    </message>
    <message>
        <source>People and companies are compared by name, address, number and profile.</source>
        <translation>Les personnes et entreprises sont comparées par nom, adresse, numéro et profil.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Entreprises</translation>
    </message>
</context>
<context>
    <name>EmployerSection</name>
    <message>
        <source>How this employer has answered</source>
        <translation>Comment cet employeur a répondu</translation>
    </message>
    <message>
        <source>Compare with your other waits</source>
        <translation>Comparer avec vos autres attentes</translation>
    </message>
    <message>
        <source>This employer</source>
        <translation>Cet employeur</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Candidatures</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Notes and contacts</source>
        <translation>Notes et échanges</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Commands and pages</source>
        <translation>Commandes et pages</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Problem and idea</source>
        <translation>Problème et idée</translation>
    </message>
    <message>
        <source>Question and answer</source>
        <translation>Question et réponse</translation>
    </message>
    <message>
        <source>Something you noticed</source>
        <translation>Une chose remarquée</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>Document you sent</source>
        <translation>Document envoyé</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Échange</translation>
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
        <translation>Supprimer l’échange</translation>
    </message>
    <message>
        <source>Contact deleted</source>
        <translation>Échange supprimé</translation>
    </message>
    <message>
        <source>Edit contact…</source>
        <translation>Modifier l’échange…</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Delete interview</source>
        <translation>Supprimer l’entretien</translation>
    </message>
    <message>
        <source>Interview deleted</source>
        <translation>Entretien supprimé</translation>
    </message>
    <message>
        <source>Edit interview…</source>
        <translation>Modifier l’entretien…</translation>
    </message>
    <message>
        <source>Prepare…</source>
        <translation>Préparer…</translation>
    </message>
    <message>
        <source>How did it go?…</source>
        <translation>Comment était-ce&#x202f;?…</translation>
    </message>
    <message>
        <source>I handed it in</source>
        <translation>Je l’ai remis</translation>
    </message>
    <message>
        <source>Delete observation</source>
        <translation>Supprimer l’observation</translation>
    </message>
    <message>
        <source>Observation deleted</source>
        <translation>Observation supprimée</translation>
    </message>
    <message>
        <source>Edit observation…</source>
        <translation>Modifier l’observation…</translation>
    </message>
    <message>
        <source>Correct day or reason…</source>
        <translation>Corriger le jour ou la raison…</translation>
    </message>
    <message>
        <source>Change the dates…</source>
        <translation>Changer les dates…</translation>
    </message>
    <message>
        <source>Edit application…</source>
        <translation>Modifier la candidature…</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>This text is very long. Edit it to see the rest.</source>
        <extracomment>How far letters of one side are from the edge of the other.</extracomment>
        <translation>Ce texte est très long. Modifiez-le pour voir la suite.</translation>
    </message>
</context>
<context>
    <name>Erase</name>
    <message>
        <source>Application</source>
        <translation>Candidature</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Question they asked</source>
        <translation>Question posée</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>Document you sent</source>
        <translation>Document envoyé</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Page check</source>
        <translation>Visite de page</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Letter template</source>
        <translation>Modèle de lettre</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>[deleted]</source>
        <translation>[supprimé]</translation>
    </message>
</context>
<context>
    <name>EraseCounts</name>
    <message>
        <source>Erased {name} for good</source>
        <translation>{name}&#xa0;: effacement définitif</translation>
    </message>
    <message>
        <source>Erased {name} for good: {what}</source>
        <translation>{name}&#xa0;: effacement définitif de {what}</translation>
    </message>
    <message>
        <source>1 contact</source>
        <translation>1 échange</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n échange</numerusform>
            <numerusform>%n échanges</numerusform>
        </translation>
    </message>
    <message>
        <source>1 letter</source>
        <translation>1 lettre</translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n lettre</numerusform>
            <numerusform>%n lettres</numerusform>
        </translation>
    </message>
    <message>
        <source>their name in 1 place</source>
        <translation>son nom à 1 endroit</translation>
    </message>
    <message numerus="yes">
        <source>their name in %n places</source>
        <translation>
            <numerusform>son nom à %n endroit</numerusform>
            <numerusform>son nom à %n endroits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>Make a new &amp;backup and delete the older ones</source>
        <translation>&amp;Faire une nouvelle sauvegarde et supprimer les anciennes</translation>
    </message>
    <message>
        <source>Also delete &amp;these files</source>
        <translation>&amp;Supprimer aussi ces fichiers</translation>
    </message>
    <message>
        <source>&amp;Erase for good</source>
        <translation>&amp;Effacer définitivement</translation>
    </message>
    <message>
        <source>Applications they belong to: {count}</source>
        <translation>Candidatures concernées&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Interviews they were in: {count}</source>
        <translation>Entretiens avec cette personne&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Contacts with nobody else, deleted: {count}</source>
        <translation>Échanges avec elle seule, supprimés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Contacts with others, kept without them: {count}</source>
        <translation>Échanges avec d’autres, conservés sans elle&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Unfinished letters to them, deleted: {count}</source>
        <translation>Lettres inachevées pour elle, supprimées&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{place}: {words}</source>
        <translation>{place}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{place}, perhaps “{names}”: {words}</source>
        <translation>{place}, peut-être «&#xa0;{names}&#xa0;»&#xa0;: {words}</translation>
    </message>
    <message>
        <source>”, “</source>
        <translation>⁠&#xa0;», «&#xa0;⁠</translation>
    </message>
    <message>
        <source>Person {name}</source>
        <translation>Personne {name}</translation>
    </message>
    <message>
        <source>Erase {name} for good?</source>
        <translation>Effacer {name} définitivement&#x202f;?</translation>
    </message>
    <message>
        <source>Places where you wrote the name. In the ticked ones “{mark}” replaces it:</source>
        <translation>Endroits où vous avez écrit le nom. Dans ceux qui sont cochés, «&#xa0;{mark}&#xa0;» le remplace&#xa0;:</translation>
    </message>
    <message>
        <source>Mentions to replace</source>
        <translation>Mentions à remplacer</translation>
    </message>
    <message>
        <source>The name is also removed from the bin and from drafts. This cannot be undone, and neither can your earlier changes in this session.</source>
        <translation>Le nom est aussi retiré de la corbeille et des brouillons. Cela ne peut pas être annulé, pas plus que vos changements précédents de cette session.</translation>
    </message>
    <message>
        <source>Your backups still contain this person.</source>
        <translation>Vos sauvegardes contiennent encore cette personne.</translation>
    </message>
    <message>
        <source>Copies that you made elsewhere stay. Delete them yourself.</source>
        <translation>Les copies que vous avez faites ailleurs restent. Supprimez-les vous-même.</translation>
    </message>
    <message>
        <source>Files that were damaged or replaced by a backup also still contain this person: {names}. They may contain data that exists nowhere else.</source>
        <translation>Des fichiers endommagés ou remplacés par une sauvegarde contiennent aussi encore cette personne&#xa0;: {names}. Ils peuvent contenir des données qui n’existent nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Looking for {name} in everything you wrote…</source>
        <extracomment>Bytes of a store and number of mentions up to which deleting does not block the window noticeably: 64 MB take some 0.3 s, each mention 10 ms. Milliseconds of searching before a progress dialog appears.</extracomment>
        <translation>Recherche de {name} dans tout ce que vous avez écrit…</translation>
    </message>
    <message>
        <source>Backups in “{folder}” and copies that you made elsewhere also still contain this person. Delete them yourself.</source>
        <translation>Les sauvegardes dans «&#xa0;{folder}&#xa0;» et les copies faites ailleurs contiennent aussi encore cette personne. Supprimez-les vous-même.</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>Why “{reason}”</source>
        <extracomment>The width of the chevron of a bar, below which the text begins.</extracomment>
        <translation>Pourquoi «&#xa0;{reason}&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing you noted speaks for it or against it.</source>
        <translation>Rien de ce que vous avez noté ne plaide pour ni contre.</translation>
    </message>
    <message>
        <source>If so: {todo}</source>
        <translation>Si c’est le cas&#xa0;: {todo}</translation>
    </message>
    <message>
        <source>About this reason</source>
        <translation>Sur cette raison</translation>
    </message>
    <message>
        <source>for</source>
        <translation>pour</translation>
    </message>
    <message>
        <source>against</source>
        <translation>contre</translation>
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
        <translation>Exporter</translation>
    </message>
    <message>
        <source>With pri&amp;vate notes on people</source>
        <translation>Avec &amp;les notes privées sur les personnes</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>Type de &amp;fichier</translation>
    </message>
    <message>
        <source>&amp;Applications</source>
        <translation>Ca&amp;ndidatures</translation>
    </message>
    <message>
        <source>App&amp;lication</source>
        <translation>C&amp;andidature</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Those of a range of dates</source>
        <translation>Celles d’une période</translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <translation>Le premier jour est après le dernier.</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Enregistré sous «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Arrêté. Rien n’a été enregistré.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Candidature du</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Cabinet</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>Last interview</source>
        <translation>Dernier entretien</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier échange</translation>
    </message>
    <message>
        <source>Answer promised by</source>
        <translation>Réponse promise d’ici le</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>Prochaine étape le</translation>
    </message>
    <message>
        <source>Reason for the end</source>
        <translation>Raison de la fin</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Salaire</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Candidatures</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesse</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
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
        <translation>Quelle est l’entreprise&#x202f;?</translation>
    </message>
    <message>
        <source>Which role is it?</source>
        <translation>Quel est le poste&#x202f;?</translation>
    </message>
    <message>
        <source>What is the name?</source>
        <translation>Quel est le nom&#x202f;?</translation>
    </message>
    <message>
        <source>What is the problem?</source>
        <translation>Quel est le problème&#x202f;?</translation>
    </message>
    <message>
        <source>What did they ask?</source>
        <translation>Qu’ont-ils demandé&#x202f;?</translation>
    </message>
    <message>
        <source>Paste the text of the posting.</source>
        <translation>Collez le texte de l’annonce.</translation>
    </message>
    <message>
        <source>This is too long for a posting. Keep the part about the job.</source>
        <translation>C’est trop long pour une annonce. Gardez la partie sur le poste.</translation>
    </message>
    <message>
        <source>Which document is it?</source>
        <translation>Quel est le document&#x202f;?</translation>
    </message>
    <message>
        <source>An address looks like name@example.com.</source>
        <translation>Une adresse ressemble à nom@example.com.</translation>
    </message>
    <message>
        <source>A web address looks like www.example.com.</source>
        <translation>Une adresse web ressemble à www.example.com.</translation>
    </message>
    <message>
        <source>Choose a time zone from the list.</source>
        <translation>Choisissez un fuseau horaire dans la liste.</translation>
    </message>
    <message>
        <source>This lies in the future. Enter a contact once it has happened.</source>
        <translation>Cette date est dans le futur. Saisissez un échange une fois qu’il a eu lieu.</translation>
    </message>
    <message>
        <source>“{text}” is not an e-mail address.</source>
        <extracomment>The row of each fault; rows have the same names in all dialogs.</extracomment>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une adresse mail.</translation>
    </message>
</context>
<context>
    <name>FileGroup</name>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Chemin du fichier</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>What Callback stores</source>
        <translation>Ce que Callback stocke</translation>
    </message>
    <message>
        <source>{size} · {counts}</source>
        <translation>{size} · {counts}</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>No file manager could be started. Open the folder with the path above.</source>
        <translation>Aucun gestionnaire de fichiers n’a pu démarrer. Ouvrez le dossier avec le chemin ci-dessus.</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Filter</source>
        <extracomment>Two of them and the button fit into the narrowest list, also with large type.</extracomment>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Last interview</source>
        <translation>Dernier entretien</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier échange</translation>
    </message>
    <message>
        <source>Date added</source>
        <translation>Date d’ajout</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>Récentes d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Anciennes d’abord</translation>
    </message>
    <message>
        <source>Offers first</source>
        <translation>Propositions d’abord</translation>
    </message>
    <message>
        <source>Closed first</source>
        <translation>Closes d’abord</translation>
    </message>
    <message>
        <source>Soonest first</source>
        <translation>Proches d’abord</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>A à Z</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>Z à A</translation>
    </message>
    <message>
        <source>{filter} ({count})</source>
        <translation>{filter} ({count})</translation>
    </message>
    <message numerus="yes">
        <source>The first %n found</source>
        <translation>
            <numerusform>%n premier résultat</numerusform>
            <numerusform>Les %n premiers résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>{direction}. Change to: {other}</source>
        <translation>{direction}. Passer à&#xa0;: {other}</translation>
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
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Before you send</source>
        <translation>Avant l’envoi</translation>
    </message>
    <message>
        <source>Nothing that needs another look.</source>
        <translation>Rien à revoir.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Remind me</source>
        <translation>&amp;Me le rappeler</translation>
    </message>
    <message>
        <source>Question {number} of at most {count}</source>
        <translation>Question {number} sur {count} au plus</translation>
    </message>
    <message>
        <source>Show the &amp;answer</source>
        <translation>&amp;Voir la réponse</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Open the notes</source>
        <translation>&amp;Ouvrir les notes</translation>
    </message>
    <message>
        <source>&amp;Write it now</source>
        <translation>Écr&amp;ire maintenant</translation>
    </message>
    <message>
        <source>I &amp;stopped waiting</source>
        <translation>J’&amp;ai cessé d’attendre</translation>
    </message>
    <message>
        <source>I &amp;did it already</source>
        <translation>Je &amp;l’ai déjà fait</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>What was the reason, if you learnt it?</source>
        <translation>Quelle était la raison, si vous l’avez apprise&#x202f;?</translation>
    </message>
    <message>
        <source>More about this application</source>
        <translation>Plus sur cette candidature</translation>
    </message>
    <message>
        <source>Edit application…</source>
        <translation>Modifier la candidature…</translation>
    </message>
    <message>
        <source>Delete application</source>
        <translation>Supprimer la candidature</translation>
    </message>
    <message>
        <source>State: {state}</source>
        <translation>État&#xa0;: {state}</translation>
    </message>
    <message>
        <source>through {agency}</source>
        <translation>par {agency}</translation>
    </message>
    <message>
        <source>no phone calls</source>
        <translation>pas d’appels</translation>
    </message>
    <message>
        <source>no contact at all</source>
        <translation>aucun contact</translation>
    </message>
</context>
<context>
    <name>Headlines</name>
    <message>
        <source>Thank {names}</source>
        <extracomment>Each step with the names of its recipients, and where no name is known.</extracomment>
        <translation>Remercier {names}</translation>
    </message>
    <message>
        <source>Thank everyone who interviewed you</source>
        <translation>Remercier chaque personne de l’entretien</translation>
    </message>
    <message>
        <source>Ask {names} how it stands</source>
        <translation>Relancer {names}</translation>
    </message>
    <message>
        <source>Ask them how it stands</source>
        <translation>Les relancer</translation>
    </message>
    <message>
        <source>Call {names}</source>
        <translation>Appeler {names}</translation>
    </message>
    <message>
        <source>Call them</source>
        <translation>Les appeler</translation>
    </message>
    <message>
        <source>Send {names} your idea</source>
        <translation>Envoyer votre idée à {names}</translation>
    </message>
    <message>
        <source>Send them your idea</source>
        <translation>Leur envoyer votre idée</translation>
    </message>
    <message>
        <source>Ask {names} one last time how it stands</source>
        <translation>Relancer {names} une dernière fois</translation>
    </message>
    <message>
        <source>Ask one last time how it stands</source>
        <translation>Relancer une dernière fois</translation>
    </message>
    <message>
        <source>Stop waiting, and look at their job page now and then</source>
        <translation>Ne plus attendre, et regarder leur page emploi de temps en temps</translation>
    </message>
    <message>
        <source>Tell {names} you stay interested</source>
        <translation>Confirmer votre intérêt à {names}</translation>
    </message>
    <message>
        <source>Tell them you stay interested</source>
        <translation>Leur confirmer votre intérêt</translation>
    </message>
    <message>
        <source>Answer {names} about the hold</source>
        <translation>Répondre à {names} sur la suspension</translation>
    </message>
    <message>
        <source>Answer them about the hold</source>
        <translation>Leur répondre sur la suspension</translation>
    </message>
    <message>
        <source>Ask {names} for news</source>
        <translation>Demander des nouvelles à {names}</translation>
    </message>
    <message>
        <source>Ask the recruiter for news</source>
        <translation>Demander des nouvelles au recruteur</translation>
    </message>
    <message>
        <source>Tell {names} about your other offer</source>
        <translation>Parler à {names} de votre autre proposition</translation>
    </message>
    <message>
        <source>Tell them about your other offer</source>
        <translation>Leur parler de votre autre proposition</translation>
    </message>
    <message>
        <source>Answer {names}</source>
        <translation>Répondre à {names}</translation>
    </message>
    <message>
        <source>Answer them</source>
        <translation>Leur répondre</translation>
    </message>
    <message>
        <source>Ask {names} for a date</source>
        <translation>Demander une date à {names}</translation>
    </message>
    <message>
        <source>Ask them for a date</source>
        <translation>Leur demander une date</translation>
    </message>
    <message>
        <source>Ask {names} for the written offer</source>
        <translation>Demander la proposition écrite à {names}</translation>
    </message>
    <message>
        <source>Ask them for the written offer</source>
        <translation>Leur demander la proposition écrite</translation>
    </message>
    <message>
        <source>Give {names} your answer to the offer</source>
        <translation>Donner à {names} votre réponse à la proposition</translation>
    </message>
    <message>
        <source>Answer their offer</source>
        <translation>Répondre à leur proposition</translation>
    </message>
    <message>
        <source>Leave the next word to them</source>
        <translation>Leur laisser l’initiative</translation>
    </message>
    <message>
        <source>Look at their job page</source>
        <translation>Regarder leur page emploi</translation>
    </message>
    <message>
        <source>Nothing to do for now</source>
        <translation>Rien à faire pour l’instant</translation>
    </message>
    <message>
        <source>Ask {names} about your application</source>
        <extracomment>The same for an application without an interview: nobody there has met the person.</extracomment>
        <translation>Demander à {names} où en est votre candidature</translation>
    </message>
    <message>
        <source>Ask about your application</source>
        <translation>Demander où en est votre candidature</translation>
    </message>
    <message>
        <source>Stop waiting for this application</source>
        <translation>Ne plus attendre pour cette candidature</translation>
    </message>
    <message>
        <source>Talk to {names} in person</source>
        <extracomment>Instead of the above, whatever the step is.</extracomment>
        <translation>Parler à {names} de vive voix</translation>
    </message>
    <message>
        <source>Talk to them in person</source>
        <translation>Leur parler de vive voix</translation>
    </message>
    <message>
        <source>Nothing left to do</source>
        <translation>Plus rien à faire</translation>
    </message>
    <message>
        <source>They made you an offer</source>
        <translation>Ils vous ont fait une proposition</translation>
    </message>
    <message>
        <source>You got the job</source>
        <translation>Vous avez le poste</translation>
    </message>
    <message>
        <source>You withdrew</source>
        <translation>Vous avez retiré votre candidature</translation>
    </message>
    <message>
        <source>You stopped waiting</source>
        <translation>Vous avez cessé d’attendre</translation>
    </message>
    <message>
        <source>After the interview: {step}</source>
        <translation>Après l’entretien&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Look at the job page of {company}</source>
        <translation>Regarder la page emploi de {company}</translation>
    </message>
    <message>
        <source>Later today: {step}</source>
        <translation>Plus tard aujourd’hui&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Put off until {day}</source>
        <translation>Reporté au {day}</translation>
    </message>
    <message>
        <source>Wait until {day}</source>
        <translation>Attendre jusqu’au {day}</translation>
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
        <translation>sans date</translation>
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
        <translation>Aide</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>No page has all these words.</source>
        <translation>Aucune page ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>The advice</source>
        <translation>Les conseils</translation>
    </message>
    <message>
        <source>Why they may be silent</source>
        <translation>Pourquoi ils se taisent peut-être</translation>
    </message>
    <message>
        <source>What to do, and when</source>
        <translation>Que faire, et quand</translation>
    </message>
    <message>
        <source>Letters and page checks</source>
        <translation>Lettres et visites de page</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
</context>
<context>
    <name>HoldWords</name>
    <message>
        <source>In their words: “until March”</source>
        <translation>Leurs mots&#xa0;: «&#xa0;jusqu’en mars&#xa0;»</translation>
    </message>
    <message>
        <source>In their words: “by the end of next week”</source>
        <translation>Leurs mots&#xa0;: «&#xa0;d’ici la fin de la semaine prochaine&#xa0;»</translation>
    </message>
    <message>
        <source>Until when, in their words</source>
        <translation>Jusqu’à quand, dans leurs mots</translation>
    </message>
    <message>
        <source>Callback did not understand “{words}”. Pick the day.</source>
        <translation>Callback n’a pas compris «&#xa0;{words}&#xa0;». Choisissez le jour.</translation>
    </message>
    <message>
        <source>No day can be read from this.</source>
        <translation>Aucun jour ne peut y être lu.</translation>
    </message>
</context>
<context>
    <name>HourEdit</name>
    <message>
        <source>Is it {one} or {other}?</source>
        <extracomment>Delay in ms after the last arrow key, so that stepping through times counts as one choice. The letters &quot;x&quot; for which Qt&apos;s fields have room.</extracomment>
        <translation>Est-ce {one} ou {other}&#x202f;?</translation>
    </message>
    <message>
        <source>Type a time, such as 9:00 or 2pm.</source>
        <translation>Tapez une heure, comme 9:00 ou 14:00.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <extracomment>Entries that are compared between two events, which takes some 20 ms. States that are told where they are not understood; one more says that there are others. Files that are told one by one.</extracomment>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <source>Role not named</source>
        <translation>Poste non nommé</translation>
    </message>
    <message>
        <source>Comparing with what you have…</source>
        <translation>Comparaison avec ce que vous avez…</translation>
    </message>
    <message>
        <source>All of it is there already.</source>
        <translation>Tout y est déjà.</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>Tables, invitations, mails, cards, postings, copies, archives</source>
        <extracomment>Milliseconds after which the progress is shown. Characters of a pasted message, and of its first line where one is asked about it.</extracomment>
        <translation>Tableaux, invitations, mails, cartes, annonces, copies, archives</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>There is no file to import.</source>
        <translation>Il n’y a pas de fichier à importer.</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Lecture des fichiers…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>Add the applications first that these mails are about.</source>
        <translation>Ajoutez d’abord les candidatures dont parlent ces mails.</translation>
    </message>
    <message>
        <source>“{summary}” was cancelled. Say so at that interview: They cancelled.</source>
        <translation>«&#xa0;{summary}&#xa0;» a été annulé. Indiquez-le à cet entretien&#xa0;: Ils ont annulé.</translation>
    </message>
    <message>
        <source>This mail is there already.</source>
        <translation>Ce mail y est déjà.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n’a été importé.</translation>
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
        <translation>Paramètres et modèles de lettre</translation>
    </message>
    <message>
        <source>Posting: {begin}</source>
        <translation>Annonce&#xa0;: {begin}</translation>
    </message>
    <message>
        <source>Applied {day}</source>
        <translation>Candidature du {day}</translation>
    </message>
    <message>
        <source>Closing date {day}</source>
        <translation>Clôture le {day}</translation>
    </message>
    <message>
        <source>{state} on {day}</source>
        <translation>{state} le {day}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Interview {when} with {names}</source>
        <translation>Entretien {when} avec {names}</translation>
    </message>
    <message>
        <source>Interview {when}</source>
        <translation>Entretien {when}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{state} (day not known)</source>
        <translation>{state} (jour inconnu)</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Not understood as a state, and imported as waiting: {states}</source>
        <translation>Non compris comme état, et importé comme en attente&#xa0;: {states}</translation>
    </message>
    <message>
        <source>What they said on a day that is not known counts as said today.</source>
        <translation>Ce qu’ils ont dit un jour inconnu compte comme dit aujourd’hui.</translation>
    </message>
    <message>
        <source>Not imported of “{name}”: {columns}</source>
        <translation>Non importé de «&#xa0;{name}&#xa0;»&#xa0;: {columns}</translation>
    </message>
    <message>
        <source>Not imported: {columns}</source>
        <translation>Non importé&#xa0;: {columns}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Adds to yours</source>
        <translation>Complète les vôtres</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Déjà présent</translation>
    </message>
    <message>
        <source>Saved, not applied for</source>
        <translation>Mise de côté, sans candidature</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>this kind of file is not known</source>
        <translation>ce type de fichier est inconnu</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>il est endommagé</translation>
    </message>
    <message>
        <source>it has a password; save it without one and try again</source>
        <translation>il a un mot de passe&#x202f;; enregistrez-le sans et réessayez</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>il est trop gros</translation>
    </message>
    <message>
        <source>it may not be read, or is gone</source>
        <translation>il ne peut pas être lu, ou a disparu</translation>
    </message>
    <message>
        <source>it has more than 1,000 files; the others were left out</source>
        <translation>il contient plus de 1 000 fichiers&#x202f;; les autres ont été laissés de côté</translation>
    </message>
    <message>
        <source>nothing in it can be imported</source>
        <translation>rien ne peut en être importé</translation>
    </message>
    <message>
        <source>it is encrypted; save the mail as text and try again</source>
        <translation>il est chiffré&#x202f;; enregistrez le mail en texte et réessayez</translation>
    </message>
    <message>
        <source>a newer version of Callback made it; install that one</source>
        <translation>une version plus récente de Callback l’a produit&#x202f;; installez-la</translation>
    </message>
    <message>
        <source>it is a scan: pictures without text</source>
        <translation>c’est un scan&#xa0;: des images sans texte</translation>
    </message>
    <message>
        <source>Outlook packed it; ask for the invitation itself</source>
        <translation>Outlook l’a emballé&#x202f;; demandez l’invitation elle-même</translation>
    </message>
    <message>
        <source>“{name}”: {why}.</source>
        <translation>«&#xa0;{name}&#xa0;»&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>“{name}”: one entry is damaged and was left out.</source>
        <translation>«&#xa0;{name}&#xa0;»&#xa0;: une entrée est endommagée et a été laissée de côté.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}”: %Ln entries are damaged and were left out.</source>
        <translation>
            <numerusform>«&#xa0;{name}&#xa0;»&#xa0;: %Ln entrée est endommagée et a été laissée de côté.</numerusform>
            <numerusform>«&#xa0;{name}&#xa0;»&#xa0;: %Ln entrées sont endommagées et ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” has mails or invitations. They are shown next.</source>
        <translation>«&#xa0;{name}&#xa0;» contient des mails ou des invitations. Ils sont montrés ensuite.</translation>
    </message>
    <message>
        <source>“{name}”: {counted}</source>
        <translation>«&#xa0;{name}&#xa0;»&#xa0;: {counted}</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more files</source>
        <translation>
            <numerusform>et %Ln fichier de plus</numerusform>
            <numerusform>et %Ln fichiers de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>{applications} and {people}</source>
        <translation>{applications} et {people}</translation>
    </message>
    <message>
        <source>1 posting</source>
        <translation>1 annonce</translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings</source>
        <translation>
            <numerusform>%Ln annonce</numerusform>
            <numerusform>%Ln annonces</numerusform>
        </translation>
    </message>
    <message>
        <source>1 entry imported</source>
        <translation>1 entrée importée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries imported</source>
        <translation>
            <numerusform>%Ln entrée importée</numerusform>
            <numerusform>%Ln entrées importées</numerusform>
        </translation>
    </message>
    <message>
        <source>Import 1 entry</source>
        <translation>Importer 1 entrée</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln entries</source>
        <translation>
            <numerusform>Importer %Ln entrée</numerusform>
            <numerusform>Importer %Ln entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>1 application</source>
        <translation>1 candidature</translation>
    </message>
    <message numerus="yes">
        <source>%Ln applications</source>
        <translation>
            <numerusform>%Ln candidature</numerusform>
            <numerusform>%Ln candidatures</numerusform>
        </translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 personne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsertButton</name>
    <message>
        <source>&amp;Insert…</source>
        <translation>&amp;Insérer…</translation>
    </message>
</context>
<context>
    <name>InsightCharts</name>
    <message>
        <source>days since the interview</source>
        <extracomment>The most marks, so that a walk by keyboard ends and screen readers stay fast. Distances of the labels of days, the first that gives at most so many of them.</extracomment>
        <translation>jours depuis l’entretien</translation>
    </message>
    <message>
        <source>all wait</source>
        <translation>toutes attendent</translation>
    </message>
    <message>
        <source>half wait</source>
        <translation>la moitié attend</translation>
    </message>
    <message>
        <source>none wait</source>
        <translation>aucune n’attend</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Avec réponse</translation>
    </message>
    <message>
        <source>Promised days</source>
        <translation>Jours promis</translation>
    </message>
    <message>
        <source>Posted again</source>
        <translation>Publiée à nouveau</translation>
    </message>
    <message>
        <source>Your applications at {company}</source>
        <translation>Vos candidatures chez {company}</translation>
    </message>
    <message>
        <source>no word for {days}</source>
        <translation>pas de nouvelles depuis {days}</translation>
    </message>
    <message>
        <source>{number} kept</source>
        <translation>tenus&#xa0;: {number}</translation>
    </message>
    <message>
        <source>{number} passed without a word</source>
        <translation>passés sans nouvelles&#xa0;: {number}</translation>
    </message>
    <message>
        <source>{number} still ahead</source>
        <translation>encore à venir&#xa0;: {number}</translation>
    </message>
    <message>
        <source>{number} with no known end</source>
        <translation>à l’issue inconnue&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Calm mode leaves out why it ended.</source>
        <extracomment>The places that have a column; those after them share one.</extracomment>
        <translation>Le mode calme ne montre pas pourquoi cela s’est terminé.</translation>
    </message>
    <message>
        <source>True reason</source>
        <translation>Vraie raison</translation>
    </message>
    <message>
        <source>Named first</source>
        <translation>Citée en premier</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>En deuxième</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>En troisième</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>None of the six</source>
        <translation>Aucune des six</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Did the advice fit?</source>
        <translation>Les conseils étaient-ils justes&#x202f;?</translation>
    </message>
    <message>
        <source>From application to outcome</source>
        <extracomment>Outcomes from top to bottom: what goes on first, a no last.</extracomment>
        <translation>De la candidature à l’issue</translation>
    </message>
    <message>
        <source>Choose a band to see the applications behind it.</source>
        <translation>Choisissez une bande pour voir les candidatures qui la composent.</translation>
    </message>
    <message>
        <source>Text for SankeyMATIC</source>
        <translation>Texte pour SankeyMATIC</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Candidatures</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Answers, by kind</source>
        <extracomment>Each fourth week has its day below; more would touch each other.</extracomment>
        <translation>Réponses, par type</translation>
    </message>
    <message>
        <source>Answers, by channel</source>
        <translation>Réponses, par moyen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Encore ouverts</translation>
    </message>
    <message>
        <source>What is filled was answered.</source>
        <translation>Ce qui est plein a reçu une réponse.</translation>
    </message>
    <message>
        <source>Thank-yous</source>
        <translation>Remerciements</translation>
    </message>
    <message>
        <source>By the next working day</source>
        <translation>Au plus tard le jour ouvré suivant</translation>
    </message>
    <message>
        <source>None noted</source>
        <translation>Aucun noté</translation>
    </message>
    <message>
        <source>{name}: {number}</source>
        <translation>{name}&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Remerciements</translation>
    </message>
    <message>
        <source>Contacts about one application in a week</source>
        <translation>Échanges sur une candidature en une semaine</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Semaine du</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>Most about one application</source>
        <translation>Maximum sur une candidature</translation>
    </message>
    <message>
        <source>once a week</source>
        <translation>une fois par semaine</translation>
    </message>
    <message>
        <source>you: {days}</source>
        <translation>vous&#xa0;: {days}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Had lasted until then</source>
        <translation>Avaient duré jusque-là</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Finies</translation>
    </message>
    <message>
        <source>Not known further</source>
        <translation>Suite inconnue</translation>
    </message>
    <message>
        <source>Share that still waits</source>
        <translation>Part qui attend encore</translation>
    </message>
    <message>
        <source>95 % band</source>
        <translation>Bande à 95&#xa0;%</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>Went well</source>
        <translation>Bien passé</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>no contact</source>
        <translation>aucun échange</translation>
    </message>
    <message>
        <source>1 contact</source>
        <translation>1 échange</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n échange</numerusform>
            <numerusform>%n échanges</numerusform>
        </translation>
    </message>
    <message>
        <source>at most 1 about one application</source>
        <translation>1 au plus sur une candidature</translation>
    </message>
    <message numerus="yes">
        <source>at most %n about one application</source>
        <translation>
            <numerusform>%n au plus sur une candidature</numerusform>
            <numerusform>%n au plus sur une candidature</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n de plus.</numerusform>
            <numerusform>Et %n de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 still open</source>
        <translation>1 encore ouvert</translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>%n encore ouvert</numerusform>
            <numerusform>%n encore ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>Next word</source>
        <translation>Prochaine nouvelle</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>After {days}: {ended} of {waiting} ended. About {share} of 10 wait on ({low} to {high}).</source>
        <translation>Après {days}&#xa0;: {ended} sur {waiting} finies. Environ {share} sur 10 attendent encore ({low} à {high}).</translation>
    </message>
    <message>
        <source>Week of {day}: {contacts}</source>
        <translation>Semaine du {day}&#xa0;: {contacts}</translation>
    </message>
    <message>
        <source>Week of {day}: {contacts}, {most}</source>
        <translation>Semaine du {day}&#xa0;: {contacts}, {most}</translation>
    </message>
    <message>
        <source>{answered} of {sent} answered {lengths}</source>
        <translation>{answered} sur {sent} avec réponse {lengths}</translation>
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
        <translation>1 embauche</translation>
    </message>
    <message>
        <source>1 offer</source>
        <translation>1 proposition</translation>
    </message>
    <message>
        <source>1 invitation</source>
        <translation>1 invitation</translation>
    </message>
    <message>
        <source>1 interview</source>
        <translation>1 entretien</translation>
    </message>
    <message>
        <source>1 answer from an employer</source>
        <translation>1 réponse d’employeur</translation>
    </message>
    <message>
        <source>1 thank-you</source>
        <translation>1 remerciement</translation>
    </message>
    <message>
        <source>1 application</source>
        <translation>1 candidature</translation>
    </message>
    <message>
        <source>1 call or talk</source>
        <translation>1 appel ou discussion</translation>
    </message>
    <message>
        <source>1 message written</source>
        <translation>1 message écrit</translation>
    </message>
    <message>
        <source>1 application that you let go</source>
        <translation>1 candidature laissée de côté</translation>
    </message>
    <message>
        <source>1 no</source>
        <translation>1 refus</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>Nothing is noted for these days. A week of rest is fine, too.</source>
        <translation>Rien n’est noté pour ces jours. Une semaine de repos est très bien aussi.</translation>
    </message>
    <message numerus="yes">
        <source>%n hires</source>
        <translation>
            <numerusform>%n embauche</numerusform>
            <numerusform>%n embauches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offers</source>
        <translation>
            <numerusform>%n proposition</numerusform>
            <numerusform>%n propositions</numerusform>
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
            <numerusform>%n entretien</numerusform>
            <numerusform>%n entretiens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers from employers</source>
        <translation>
            <numerusform>%n réponse d’employeurs</numerusform>
            <numerusform>%n réponses d’employeurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thank-yous</source>
        <translation>
            <numerusform>%n remerciement</numerusform>
            <numerusform>%n remerciements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications</source>
        <translation>
            <numerusform>%n candidature</numerusform>
            <numerusform>%n candidatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls and talks</source>
        <translation>
            <numerusform>%n appel ou discussion</numerusform>
            <numerusform>%n appels et discussions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages written</source>
        <translation>
            <numerusform>%n message écrit</numerusform>
            <numerusform>%n messages écrits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications that you let go</source>
        <translation>
            <numerusform>%n candidature laissée de côté</numerusform>
            <numerusform>%n candidatures laissées de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n noes</source>
        <translation>
            <numerusform>%n refus</numerusform>
            <numerusform>%n refus</numerusform>
        </translation>
    </message>
    <message>
        <source>{company} hired you.</source>
        <translation>Embauche chez {company}.</translation>
    </message>
    <message>
        <source>{company} made you an offer.</source>
        <translation>{company} vous a fait une proposition.</translation>
    </message>
    <message>
        <source>{company} invited you.</source>
        <translation>Invitation de {company}.</translation>
    </message>
    <message>
        <source>You had an interview at {company}.</source>
        <translation>Vous avez eu un entretien chez {company}.</translation>
    </message>
    <message>
        <source>{company} got back to you.</source>
        <translation>{company} vous a répondu.</translation>
    </message>
    <message>
        <source>You thanked the people at {company}.</source>
        <translation>Vous avez remercié vos interlocuteurs chez {company}.</translation>
    </message>
    <message>
        <source>You applied at {company}.</source>
        <translation>Vous avez postulé chez {company}.</translation>
    </message>
    <message>
        <source>You spoke with {company}, or tried to.</source>
        <translation>Vous avez parlé avec {company}, ou essayé.</translation>
    </message>
    <message>
        <source>You wrote to {company}.</source>
        <translation>Vous avez écrit à {company}.</translation>
    </message>
    <message>
        <source>You decided how to go on with {company}.</source>
        <translation>Vous avez décidé de la suite avec {company}.</translation>
    </message>
    <message>
        <source>Nothing is planned for the next seven days.</source>
        <translation>Rien n’est prévu pour les sept prochains jours.</translation>
    </message>
    <message>
        <source>{day}: {interview} at {company}, {time}</source>
        <translation>{day}&#xa0;: {interview} chez {company}, {time}</translation>
    </message>
    <message>
        <source>{day}: {company}: {step}</source>
        <translation>{day}&#xa0;: {company}&#xa0;: {step}</translation>
    </message>
    <message>
        <source>{day}: {company} promised an answer</source>
        <translation>{day}&#xa0;: {company} a promis une réponse</translation>
    </message>
    <message>
        <source>Your week, {days}</source>
        <translation>Votre semaine, {days}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Went well</source>
        <translation>Bien passé</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>You have one more application there.</source>
        <translation>Vous y avez une autre candidature.</translation>
    </message>
    <message numerus="yes">
        <source>You have %n more applications there.</source>
        <translation>
            <numerusform>Vous y avez %n autre candidature.</numerusform>
            <numerusform>Vous y avez %n autres candidatures.</numerusform>
        </translation>
    </message>
    <message>
        <source>There has been no interview yet.</source>
        <translation>Il n’y a pas encore eu d’entretien.</translation>
    </message>
    <message>
        <source>They answered {lengths}.</source>
        <translation>Ils ont répondu {lengths}.</translation>
    </message>
    <message>
        <source>The last interview was today.</source>
        <translation>Le dernier entretien était aujourd’hui.</translation>
    </message>
    <message>
        <source>No word since the interview yesterday.</source>
        <translation>Pas de nouvelles depuis l’entretien d’hier.</translation>
    </message>
    <message numerus="yes">
        <source>No word since the last interview, %n days ago.</source>
        <translation>
            <numerusform>Pas de nouvelles depuis le dernier entretien, il y a %n jour.</numerusform>
            <numerusform>Pas de nouvelles depuis le dernier entretien, il y a %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>They have decided, and said so.</source>
        <translation>Ils ont décidé, et l’ont dit.</translation>
    </message>
    <message>
        <source>They hired you: that is no silence.</source>
        <translation>Vous avez le poste&#xa0;: ce n’est pas un silence.</translation>
    </message>
    <message>
        <source>They made you an offer.</source>
        <translation>Ils vous ont fait une proposition.</translation>
    </message>
    <message>
        <source>{text} Word came {lengths}.</source>
        <translation>{text} Des nouvelles sont venues {lengths}.</translation>
    </message>
    <message>
        <source>They kept the one day that they promised.</source>
        <translation>Ils ont tenu le seul jour qu’ils avaient promis.</translation>
    </message>
    <message>
        <source>The one day that they promised passed without a word.</source>
        <translation>Le seul jour promis est passé sans nouvelles.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n days that they promised, they kept {kept}.</source>
        <translation>
            <numerusform>Sur %n jour promis, ils en ont tenu {kept}.</numerusform>
            <numerusform>Sur %n jours promis, ils en ont tenu {kept}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The job was posted again, seen on {day}. Often that has a harmless cause.</source>
        <translation>L’annonce a été publiée à nouveau, vue le {day}. La cause est souvent anodine.</translation>
    </message>
    <message>
        <source>{role}: {state}, {interviews}</source>
        <translation>{role}&#xa0;: {state}, {interviews}</translation>
    </message>
</context>
<context>
    <name>InsightSection</name>
    <message>
        <source>Copy table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Table copied</source>
        <translation>Tableau copié</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>{days}. None of your waits has ended yet.</source>
        <extracomment>Up to so many lengths of waits are listed one by one.</extracomment>
        <translation>{days}. Aucune de vos attentes n’est encore finie.</translation>
    </message>
    <message>
        <source>The one wait of yours that ended was longer.</source>
        <translation>Votre seule attente finie a été plus longue.</translation>
    </message>
    <message>
        <source>The one wait of yours that ended was not longer.</source>
        <translation>Votre seule attente finie n’a pas été plus longue.</translation>
    </message>
    <message numerus="yes">
        <source>None of your %n waits that ended was longer; that alone decides nothing.</source>
        <translation>
            <numerusform>Votre seule attente finie (%n) n’a pas été plus longue&#x202f;; cela seul ne décide rien.</numerusform>
            <numerusform>Aucune de vos %n attentes finies n’a été plus longue&#x202f;; cela seul ne décide rien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of your %n waits that ended one was longer.</source>
        <translation>
            <numerusform>Sur %n attente finie, une a été plus longue.</numerusform>
            <numerusform>Sur vos %n attentes finies, une a été plus longue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of your %n waits that ended {longer} were longer.</source>
        <translation>
            <numerusform>Sur %n attente finie, {longer} ont été plus longues.</numerusform>
            <numerusform>Sur vos %n attentes finies, {longer} ont été plus longues.</numerusform>
        </translation>
    </message>
    <message>
        <source>{days}. {ended}</source>
        <translation>{days}. {ended}</translation>
    </message>
    <message>
        <source>The interview was today</source>
        <translation>L’entretien était aujourd’hui</translation>
    </message>
    <message>
        <source>1 day so far</source>
        <translation>1 jour jusqu’ici</translation>
    </message>
    <message numerus="yes">
        <source>%n days so far</source>
        <translation>
            <numerusform>%n jour jusqu’ici</numerusform>
            <numerusform>%n jours jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>From an interview to their next word</source>
        <translation>D’un entretien à leur prochaine nouvelle</translation>
    </message>
    <message>
        <source>From the first interview to the decision</source>
        <translation>Du premier entretien à la décision</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>No interview has been held yet. After the first one, this shows how long employers take.</source>
        <translation>Aucun entretien n’a encore eu lieu. Après le premier, vous verrez ici combien de temps prennent les employeurs.</translation>
    </message>
    <message numerus="yes">
        <source>Fewer than half of %n waits have ended so far.</source>
        <translation>
            <numerusform>Moins de la moitié de %n attente est finie jusqu’ici.</numerusform>
            <numerusform>Moins de la moitié de %n attentes sont finies jusqu’ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n waits about half ended on the day of the interview.</source>
        <translation>
            <numerusform>Sur %n attente, environ la moitié a fini le jour de l’entretien.</numerusform>
            <numerusform>Sur %n attentes, environ la moitié ont fini le jour de l’entretien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n waits about half ended within a day.</source>
        <translation>
            <numerusform>Sur %n attente, environ la moitié a fini en un jour.</numerusform>
            <numerusform>Sur %n attentes, environ la moitié ont fini en un jour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n waits about half ended within {days} days.</source>
        <translation>
            <numerusform>Sur %n attente, environ la moitié a fini en {days} jours.</numerusform>
            <numerusform>Sur %n attentes, environ la moitié ont fini en {days} jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 wait, and it goes on.</source>
        <translation>1 attente, et elle continue.</translation>
    </message>
    <message numerus="yes">
        <source>%n waits, and all of them go on.</source>
        <translation>
            <numerusform>%n attente, et elle continue.</numerusform>
            <numerusform>%n attentes, et toutes continuent.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 wait, and it has ended: {lengths}.</source>
        <translation>1 attente, et elle est finie&#xa0;: {lengths}.</translation>
    </message>
    <message numerus="yes">
        <source>%n waits, and all have ended: {lengths}.</source>
        <translation>
            <numerusform>%n attente, et elle est finie&#xa0;: {lengths}.</numerusform>
            <numerusform>%n attentes, et toutes sont finies&#xa0;: {lengths}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waits, of which {ended} ended: {lengths}.</source>
        <translation>
            <numerusform>%n attente, dont {ended} finies&#xa0;: {lengths}.</numerusform>
            <numerusform>%n attentes, dont {ended} finies&#xa0;: {lengths}.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is too few for a curve.</source>
        <translation>C’est trop peu pour une courbe.</translation>
    </message>
    <message>
        <source>A curve needs one that has ended.</source>
        <translation>Une courbe demande au moins une attente finie.</translation>
    </message>
    <message>
        <source>after {first} to {last} days</source>
        <translation>après {first} à {last} jours</translation>
    </message>
    <message>
        <source>after {days} and {last} days</source>
        <translation>après {days} et {last} jours</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>on the same day</source>
        <translation>le jour même</translation>
    </message>
    <message>
        <source>after 1 day</source>
        <translation>après 1 jour</translation>
    </message>
    <message numerus="yes">
        <source>after %n days</source>
        <translation>
            <numerusform>après %n jour</numerusform>
            <numerusform>après %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>One goes on or was left; it counts for as long as it is known.</source>
        <translation>Une continue ou a été laissée&#x202f;; elle compte aussi longtemps qu’on la connaît.</translation>
    </message>
    <message numerus="yes">
        <source>%n go on or were left; they count for as long as they are known.</source>
        <translation>
            <numerusform>%n continue ou a été laissée&#x202f;; elle compte aussi longtemps qu’on la connaît.</numerusform>
            <numerusform>%n continuent ou ont été laissées&#x202f;; elles comptent aussi longtemps qu’on les connaît.</numerusform>
        </translation>
    </message>
    <message>
        <source>The band shows how uncertain the curve is: with so many waits it would hold the true share in about 19 of 20 cases.</source>
        <translation>La bande montre combien la courbe est incertaine&#xa0;: avec autant d’attentes, elle contiendrait la vraie part dans environ 19 cas sur 20.</translation>
    </message>
    <message>
        <source>One application is left out where the day of its ending counts: it is not known.</source>
        <translation>Une candidature est laissée de côté là où compte le jour de sa fin&#xa0;: il n’est pas connu.</translation>
    </message>
    <message numerus="yes">
        <source>%n applications are left out where the day of their ending counts: it is not known.</source>
        <translation>
            <numerusform>%n candidature est laissée de côté là où compte le jour de sa fin&#xa0;: il n’est pas connu.</numerusform>
            <numerusform>%n candidatures sont laissées de côté là où compte le jour de leur fin&#xa0;: il n’est pas connu.</numerusform>
        </translation>
    </message>
    <message>
        <source>{country}: {days} days on average from the first interview to the decision.</source>
        <translation>{country}&#xa0;: {days} jours en moyenne du premier entretien à la décision.</translation>
    </message>
    <message>
        <source>{country}: {days} days on average from the application to the decision.</source>
        <translation>{country}&#xa0;: {days} jours en moyenne de la candidature à la décision.</translation>
    </message>
    <message>
        <source>{source}, {year}</source>
        <translation>{source}, {year}</translation>
    </message>
    <message>
        <source>In Ontario, employers with 25 or more employees are to say within {days} days of the last interview whether they have decided, for jobs that were advertised publicly. This counts for interviews since {since}. It is information about the law and says nothing about this employer.</source>
        <translation>En Ontario, les employeurs de 25 salariés ou plus doivent dire dans les {days} jours suivant le dernier entretien s’ils ont décidé, pour les postes annoncés publiquement. Cela vaut pour les entretiens depuis le {since}. C’est une information sur la loi et ne dit rien de cet employeur.</translation>
    </message>
    <message>
        <source>One that still goes on is longer.</source>
        <translation>Une autre, encore en cours, est plus longue.</translation>
    </message>
    <message numerus="yes">
        <source>%n that still go on are longer.</source>
        <translation>
            <numerusform>%n autre, encore en cours, est plus longue.</numerusform>
            <numerusform>%n autres, encore en cours, sont plus longues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: {citation}</source>
        <translation>Source&#xa0;: {citation}</translation>
    </message>
    <message>
        <source>{interview} and later</source>
        <translation>{interview} et suite</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Candidatures</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>{source} to {target}: {applications}</source>
        <translation>{source} vers {target}&#xa0;: {applications}</translation>
    </message>
    <message>
        <source>{text}, {days}</source>
        <translation>{text}, {days}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>Here you will see where your applications went.</source>
        <translation>Vous verrez ici ce que sont devenues vos candidatures.</translation>
    </message>
    <message>
        <source>1 application so far.</source>
        <translation>1 candidature jusqu’ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n applications; {count} of them go on.</source>
        <translation>
            <numerusform>%n candidature&#x202f;; {count} en cours.</numerusform>
            <numerusform>%n candidatures&#x202f;; {count} en cours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications; none of them goes on.</source>
        <translation>
            <numerusform>%n candidature&#x202f;; aucune en cours.</numerusform>
            <numerusform>%n candidatures&#x202f;; aucune en cours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications; one of them goes on.</source>
        <translation>
            <numerusform>%n candidature&#x202f;; une en cours.</numerusform>
            <numerusform>%n candidatures&#x202f;; une en cours.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {sent} sent, none answered so far</source>
        <translation>{name}&#xa0;: envoyés {sent}, sans réponse jusqu’ici</translation>
    </message>
    <message>
        <source>{name}: {sent} sent, 1 answered {lengths}</source>
        <translation>{name}&#xa0;: envoyés {sent}, 1 avec réponse {lengths}</translation>
    </message>
    <message>
        <source>{name}: {sent} sent, {answered} answered {lengths}</source>
        <translation>{name}&#xa0;: envoyés {sent}, {answered} avec réponse {lengths}</translation>
    </message>
    <message>
        <source>Channel not noted</source>
        <translation>Moyen non noté</translation>
    </message>
    <message>
        <source>You have not followed up yet. There may have been no need.</source>
        <translation>Vous n’avez pas encore relancé. Ce n’était peut-être pas nécessaire.</translation>
    </message>
    <message>
        <source>The one follow-up so far was answered.</source>
        <translation>La seule relance jusqu’ici a reçu une réponse.</translation>
    </message>
    <message>
        <source>The one follow-up so far has no answer yet.</source>
        <translation>La seule relance jusqu’ici n’a pas encore de réponse.</translation>
    </message>
    <message numerus="yes">
        <source>None of %n follow-ups has been answered so far.</source>
        <translation>
            <numerusform>Pas de réponse à %n relance jusqu’ici.</numerusform>
            <numerusform>Aucune des %n relances n’a reçu de réponse jusqu’ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One of %n follow-ups was answered.</source>
        <translation>
            <numerusform>Sur %n relance, une a reçu une réponse.</numerusform>
            <numerusform>Sur %n relances, une a reçu une réponse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{answered} of %n follow-ups were answered.</source>
        <translation>
            <numerusform>Sur %n relance, {answered} ont reçu une réponse.</numerusform>
            <numerusform>Sur %n relances, {answered} ont reçu une réponse.</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer may have come without them, too.</source>
        <translation>Une réponse serait peut-être venue sans elles.</translation>
    </message>
    <message>
        <source>No contacts in the last weeks.</source>
        <translation>Aucun échange ces dernières semaines.</translation>
    </message>
    <message>
        <source>Never more than once in a calendar week about one application.</source>
        <translation>Jamais plus d’une fois par semaine civile pour une candidature.</translation>
    </message>
    <message>
        <source>In one week more than once about one application; once is enough.</source>
        <translation>Une semaine, plus d’une fois pour une candidature&#x202f;; une fois suffit.</translation>
    </message>
    <message numerus="yes">
        <source>In %n weeks more than once about one application; once is enough.</source>
        <translation>
            <numerusform>%n semaine avec plus d’une fois pour une candidature&#x202f;; une fois suffit.</numerusform>
            <numerusform>%n semaines avec plus d’une fois pour une candidature&#x202f;; une fois suffit.</numerusform>
        </translation>
    </message>
    <message>
        <source>No interview to give thanks for yet.</source>
        <translation>Pas encore d’entretien pour lequel remercier.</translation>
    </message>
    <message>
        <source>Thanks went out in time for the one interview so far.</source>
        <translation>Pour le seul entretien jusqu’ici, le merci est parti à temps.</translation>
    </message>
    <message>
        <source>1 interview so far; thanks that come later are welcome, too.</source>
        <translation>1 entretien jusqu’ici&#x202f;; un merci plus tardif fait plaisir aussi.</translation>
    </message>
    <message numerus="yes">
        <source>Thanks went out in time for all %n interviews.</source>
        <translation>
            <numerusform>Le merci est parti à temps pour %n entretien.</numerusform>
            <numerusform>Le merci est parti à temps pour les %n entretiens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n interviews: thanks by the next working day {on_time}, later {late}, none noted {none}.</source>
        <translation>
            <numerusform>Sur %n entretien&#xa0;: merci au plus tard le jour ouvré suivant {on_time}, après {late}, aucun noté {none}.</numerusform>
            <numerusform>Sur %n entretiens&#xa0;: merci au plus tard le jour ouvré suivant {on_time}, après {late}, aucun noté {none}.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to compare yet: it takes an ending whose true reason you know.</source>
        <translation>Il n’y a encore rien à comparer&#xa0;: il faut une fin dont vous connaissez la vraie raison.</translation>
    </message>
    <message>
        <source>1 run of “What should I do?” ended with a reason that you know.</source>
        <translation>1 passage de «&#xa0;Que faire&#x202f;?&#xa0;» a fini par une raison que vous connaissez.</translation>
    </message>
    <message numerus="yes">
        <source>%n runs of “What should I do?” ended with a reason that you know.</source>
        <translation>
            <numerusform>%n passage de «&#xa0;Que faire&#x202f;?&#xa0;» a fini par une raison que vous connaissez.</numerusform>
            <numerusform>%n passages de «&#xa0;Que faire&#x202f;?&#xa0;» ont fini par une raison que vous connaissez.</numerusform>
        </translation>
    </message>
    <message>
        <source>The true reason was ranked first {first}, second {second}, third {third}.</source>
        <translation>La vraie raison a été classée première {first}, deuxième {second}, troisième {third}.</translation>
    </message>
    <message>
        <source>These are your own cases; they prove nothing beyond them.</source>
        <translation>Ce sont vos propres cas&#x202f;; ils ne prouvent rien au-delà.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>deux fois</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>One had a reason that is none of the six.</source>
        <translation>Une fois, la raison n’était aucune des six.</translation>
    </message>
    <message numerus="yes">
        <source>%n had a reason that is none of the six.</source>
        <translation>
            <numerusform>%n fois, la raison n’était aucune des six.</numerusform>
            <numerusform>%n fois, la raison n’était aucune des six.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message>
        <source>This employer</source>
        <translation>Cet employeur</translation>
    </message>
    <message>
        <source>Where do my applications go?</source>
        <translation>Que deviennent mes candidatures&#x202f;?</translation>
    </message>
    <message>
        <source>What did follow-ups bring?</source>
        <translation>Qu’ont apporté les relances&#x202f;?</translation>
    </message>
    <message>
        <source>Did the advice fit?</source>
        <translation>Les conseils étaient-ils justes&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Rien à montrer encore</translation>
    </message>
    <message>
        <source>With your first applications, this page shows how long you waited and what came of it, beside what has been published.</source>
        <translation>Dès vos premières candidatures, cette page montre combien vous avez attendu et ce qui en est sorti, à côté de ce qui a été publié.</translation>
    </message>
    <message>
        <source>Show what to do today</source>
        <translation>Voir que faire aujourd’hui</translation>
    </message>
    <message>
        <source>All of this is your own record. A few cases are not a rule.</source>
        <translation>Tout ceci est votre propre relevé. Quelques cas ne font pas une règle.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Calcul…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Open as PDF to print</source>
        <translation>Ouvrir en PDF pour imprimer</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Enregistré&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Choose an application above to see how its employer has answered.</source>
        <translation>Choisissez une candidature ci-dessus pour voir comment son employeur a répondu.</translation>
    </message>
    <message>
        <source>insights {day}.pdf</source>
        <translation>bilan {day}.pdf</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
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
        <translation>Entretien</translation>
    </message>
    <message>
        <source>I handed it in</source>
        <translation>Je l’ai remis</translation>
    </message>
    <message>
        <source>Note how it went</source>
        <translation>Noter comment cela s’est passé</translation>
    </message>
    <message>
        <source>Note people, promise, problems, questions (P)</source>
        <translation>Noter personnes, promesse, problèmes, questions (P)</translation>
    </message>
    <message>
        <source>It did not take place</source>
        <translation>Il n’a pas eu lieu</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>People, problems, questions and notes (P)</source>
        <translation>Personnes, problèmes, questions et notes (P)</translation>
    </message>
    <message>
        <source>It does not take place</source>
        <translation>Il n’aura pas lieu</translation>
    </message>
    <message>
        <source>{interview} since {time} · {company}</source>
        <translation>{interview} depuis {time} · {company}</translation>
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
        <translation>avec {names}</translation>
    </message>
    <message>
        <source>Note it while you remember: the next letter and interview need it.</source>
        <translation>Notez-le tant que vous vous en souvenez&#xa0;: la prochaine lettre et le prochain entretien en ont besoin.</translation>
    </message>
    <message>
        <source>a problem they raised</source>
        <translation>un problème évoqué</translation>
    </message>
    <message numerus="yes">
        <source>%n problems they raised</source>
        <translation>
            <numerusform>%n problème évoqué</numerusform>
            <numerusform>%n problèmes évoqués</numerusform>
        </translation>
    </message>
    <message>
        <source>a question they asked</source>
        <translation>une question posée</translation>
    </message>
    <message numerus="yes">
        <source>%n questions they asked</source>
        <translation>
            <numerusform>%n question posée</numerusform>
            <numerusform>%n questions posées</numerusform>
        </translation>
    </message>
    <message>
        <source>To read again: {what}.</source>
        <translation>À relire&#xa0;: {what}.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
</context>
<context>
    <name>InterviewCards</name>
    <message>
        <source>I handed it in</source>
        <extracomment>How long after its end an interview is shown with the question how it went: over a weekend.</extracomment>
        <translation>Je l’ai remis</translation>
    </message>
    <message>
        <source>Test task handed in</source>
        <translation>Exercice remis</translation>
    </message>
    <message>
        <source>Interview: {status}</source>
        <translation>Entretien&#xa0;: {status}</translation>
    </message>
</context>
<context>
    <name>InterviewChoice</name>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
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
        <translation>Ajouter un entretien</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Edit interview</source>
        <translation>Modifier l’entretien</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Ki&amp;nd</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Quand</translation>
    </message>
    <message>
        <source>Len&amp;gth</source>
        <translation>&amp;Durée</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Fuseau horaire</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Comment</translation>
    </message>
    <message>
        <source>With wh&amp;om</source>
        <translation>&amp;Avec qui</translation>
    </message>
    <message>
        <source>What did they &amp;promise?</source>
        <translation>Qu’&amp;ont-ils promis&#x202f;?</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>&amp;Notes</translation>
    </message>
</context>
<context>
    <name>InterviewHead</name>
    <message>
        <source>Edit interview…</source>
        <translation>Modifier l’entretien…</translation>
    </message>
    <message>
        <source>{interview} · {company}</source>
        <translation>{interview} · {company}</translation>
    </message>
    <message>
        <source>Not noted whether on site, by video or by phone</source>
        <translation>Non noté si c’est sur place, en visio ou par téléphone</translation>
    </message>
    <message>
        <source>From your notes</source>
        <translation>De vos notes</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>Add the address of the posting…</source>
        <translation>Ajouter l’adresse de l’annonce…</translation>
    </message>
    <message>
        <source>{when} to {end}</source>
        <translation>{when} à {end}</translation>
    </message>
    <message>
        <source>{time} in {zone}, where they are</source>
        <translation>{time} ({zone}), chez eux</translation>
    </message>
</context>
<context>
    <name>InterviewList</name>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
</context>
<context>
    <name>InterviewsPage</name>
    <message>
        <source>Interviews</source>
        <extracomment>From the last key of a search to showing the details of the first row found, in ms.</extracomment>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>Choose an application on the left</source>
        <translation>Choisissez une candidature à gauche</translation>
    </message>
    <message>
        <source>Change between list and board</source>
        <translation>Passer de la liste au tableau</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>What should I do?</source>
        <extracomment>Commands of the application, and of all, that are listed before anything is typed.</extracomment>
        <translation>Que faire&#x202f;?</translation>
    </message>
    <message>
        <source>Log a contact…</source>
        <translation>Noter un échange…</translation>
    </message>
    <message>
        <source>Delete application</source>
        <translation>Supprimer la candidature</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
</context>
<context>
    <name>ItemModel</name>
    <message>
        <source>Entry</source>
        <extracomment>What is ticked at first.</extracomment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>In Callback</source>
        <translation>Dans Callback</translation>
    </message>
</context>
<context>
    <name>KeptCalendar</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Keep no calendar</source>
        <translation>Ne pas tenir de calendrier</translation>
    </message>
    <message>
        <source>Keep it up to date in a folder…</source>
        <translation>Le tenir à jour dans un dossier…</translation>
    </message>
    <message>
        <source>Callback can write the calendar again after each change. A phone shows it if the folder is synchronised. Whoever can read the folder can read the calendar.</source>
        <translation>Callback peut réécrire le calendrier après chaque changement. Un téléphone l’affiche si le dossier est synchronisé. Qui peut lire le dossier peut lire le calendrier.</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Autre dossier…</translation>
    </message>
    <message>
        <source>Kept up to date in “{folder}”.</source>
        <translation>Tenu à jour dans «&#xa0;{folder}&#xa0;».</translation>
    </message>
    <message>
        <source>{service} synchronises this folder. Anyone who can read it there can read the calendar.</source>
        <translation>{service} synchronise ce dossier. Qui peut le lire là-bas peut lire le calendrier.</translation>
    </message>
    <message>
        <source>The folder “{folder}” is not there now. The calendar is written again when it is.</source>
        <translation>Le dossier «&#xa0;{folder}&#xa0;» est absent pour l’instant. Le calendrier sera réécrit à son retour.</translation>
    </message>
    <message>
        <source>Keep the calendar in</source>
        <translation>Tenir le calendrier dans</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>Le tenir ici</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>CV</source>
        <translation>CV</translation>
    </message>
    <message>
        <source>Cover letter</source>
        <translation>Lettre de motivation</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Autre document</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Ms</source>
        <translation>Mme</translation>
    </message>
    <message>
        <source>Mr</source>
        <translation>M.</translation>
    </message>
    <message>
        <source>A better candidate</source>
        <translation>Une meilleure candidature</translation>
    </message>
    <message>
        <source>They like you, but are busy</source>
        <translation>Vous leur plaisez, mais ils sont débordés</translation>
    </message>
    <message>
        <source>They wait for your follow-up</source>
        <translation>Ils attendent votre relance</translation>
    </message>
    <message>
        <source>Things are on hold</source>
        <translation>Tout est en suspens</translation>
    </message>
    <message>
        <source>Others still to interview</source>
        <translation>D’autres entretiens à venir</translation>
    </message>
    <message>
        <source>Not a fit</source>
        <translation>Le profil ne convient pas</translation>
    </message>
    <message>
        <source>They want other experience</source>
        <extracomment>Those of `REASONS` have the same words.</extracomment>
        <translation>Ils veulent une autre expérience</translation>
    </message>
    <message>
        <source>The pay did not match</source>
        <translation>Le salaire ne convenait pas</translation>
    </message>
    <message>
        <source>Somebody from the company has the job</source>
        <translation>Quelqu’un de l’entreprise a le poste</translation>
    </message>
    <message>
        <source>The job was cancelled</source>
        <translation>Le poste a été supprimé</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>très probable</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation>peu probable</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publié</translation>
    </message>
    <message>
        <source>partly published</source>
        <translation>publié en partie</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>appréciation</translation>
    </message>
    <message>
        <source>You were in touch less than a week ago. Once a week is enough.</source>
        <translation>Votre dernier contact date de moins d’une semaine. Une fois par semaine suffit.</translation>
    </message>
    <message>
        <source>You wrote to this company about another job less than a week ago.</source>
        <translation>Vous avez écrit à cette entreprise pour un autre poste il y a moins d’une semaine.</translation>
    </message>
    <message>
        <source>They asked not to be contacted, so nothing is sent.</source>
        <translation>Ils ont demandé à ne pas être contactés&#xa0;: rien n’est envoyé.</translation>
    </message>
    <message>
        <source>An agency is in between: talk to the recruiter, not to the employer.</source>
        <translation>Un cabinet sert d’intermédiaire&#xa0;: parlez au recruteur, pas à l’employeur.</translation>
    </message>
    <message>
        <source>Some addresses are missing. Ask the organiser for them, and do not guess.</source>
        <translation>Il manque des adresses. Demandez-les à la personne qui organise, sans deviner.</translation>
    </message>
    <message>
        <source>No contact requests on social networks before they have decided.</source>
        <translation>Pas de demandes de contact sur les réseaux sociaux avant leur décision.</translation>
    </message>
    <message>
        <source>You have written often. From here on, once a week is enough.</source>
        <translation>Vous avez souvent écrit. Désormais, une fois par semaine suffit.</translation>
    </message>
    <message>
        <source>They asked for no calls: write instead.</source>
        <translation>Ils ne veulent pas d’appels&#xa0;: écrivez plutôt.</translation>
    </message>
    <message>
        <source>A re-posted job often has an innocent cause, such as a posting that ran out.</source>
        <translation>Une annonce republiée a souvent une cause anodine, par exemple son expiration.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En suspens</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>Embauche</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Candidature retirée</translation>
    </message>
    <message>
        <source>Stopped waiting</source>
        <translation>Attente finie</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vente</translation>
    </message>
    <message>
        <source>Public sector</source>
        <translation>Secteur public</translation>
    </message>
    <message>
        <source>Academia</source>
        <translation>Enseignement et recherche</translation>
    </message>
    <message>
        <source>Phone screen</source>
        <translation>Préentretien téléphonique</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Second interview</source>
        <translation>Deuxième entretien</translation>
    </message>
    <message>
        <source>Panel interview</source>
        <translation>Entretien avec jury</translation>
    </message>
    <message>
        <source>Final interview</source>
        <translation>Dernier entretien</translation>
    </message>
    <message>
        <source>Recorded interview</source>
        <translation>Entretien vidéo différé</translation>
    </message>
    <message>
        <source>Test task</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Trial day</source>
        <translation>Journée d’essai</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Comme prévu</translation>
    </message>
    <message>
        <source>They cancelled</source>
        <translation>Ils ont annulé</translation>
    </message>
    <message>
        <source>Postponed, no new date yet</source>
        <translation>Reporté, pas encore de date</translation>
    </message>
    <message>
        <source>They did not turn up</source>
        <translation>Ils ne sont pas venus</translation>
    </message>
    <message>
        <source>I cancelled</source>
        <translation>J’ai annulé</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>Sur place</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>Visio</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Interlocuteur</translation>
    </message>
    <message>
        <source>Hiring manager</source>
        <translation>Manager du poste</translation>
    </message>
    <message>
        <source>Recruiter</source>
        <translation>Recruteur</translation>
    </message>
    <message>
        <source>Agency recruiter</source>
        <translation>Recruteur du cabinet</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>From you</source>
        <translation>De vous</translation>
    </message>
    <message>
        <source>From them</source>
        <translation>D’eux</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>De vive voix</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>par mail</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>par téléphone</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>par courrier</translation>
    </message>
    <message>
        <source>by message</source>
        <translation>par message</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>de vive voix</translation>
    </message>
    <message>
        <source>Thank-you</source>
        <translation>Remerciement</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Relance</translation>
    </message>
    <message>
        <source>Idea for their problem</source>
        <translation>Idée pour leur problème</translation>
    </message>
    <message>
        <source>Last follow-up</source>
        <translation>Dernière relance</translation>
    </message>
    <message>
        <source>Interest in a later role</source>
        <translation>Intérêt pour un poste futur</translation>
    </message>
    <message>
        <source>Answer to the hold</source>
        <translation>Réponse à la suspension</translation>
    </message>
    <message>
        <source>News of another offer</source>
        <translation>Annonce d’une autre proposition</translation>
    </message>
    <message>
        <source>Talk with the recruiter</source>
        <translation>Discussion avec le recruteur</translation>
    </message>
    <message>
        <source>Form returned</source>
        <translation>Formulaire renvoyé</translation>
    </message>
    <message>
        <source>Question for a date</source>
        <translation>Demande d’une date</translation>
    </message>
    <message>
        <source>Question for the written offer</source>
        <translation>Demande de la proposition écrite</translation>
    </message>
    <message>
        <source>Answer to the offer</source>
        <translation>Réponse à la proposition</translation>
    </message>
    <message>
        <source>Call that nobody answered</source>
        <translation>Appel resté sans réponse</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Rejection</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>They invited me</source>
        <translation>Une invitation</translation>
    </message>
    <message>
        <source>Still deciding</source>
        <translation>Décision en cours</translation>
    </message>
    <message>
        <source>It is on hold</source>
        <translation>C’est en suspens</translation>
    </message>
    <message>
        <source>An offer</source>
        <translation>Une proposition</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Send thanks</source>
        <translation>Remercier</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attendre</translation>
    </message>
    <message>
        <source>Ask how it stands</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Send an idea</source>
        <translation>Envoyer une idée</translation>
    </message>
    <message>
        <source>Ask one last time how it stands</source>
        <translation>Relancer une dernière fois</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Ne plus attendre</translation>
    </message>
    <message>
        <source>Stay in touch</source>
        <translation>Garder le contact</translation>
    </message>
    <message>
        <source>Answer about the hold</source>
        <translation>Répondre sur la suspension</translation>
    </message>
    <message>
        <source>Ask the recruiter</source>
        <translation>Demander au recruteur</translation>
    </message>
    <message>
        <source>Tell of your other offer</source>
        <translation>Parler de votre autre proposition</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Aucun contact</translation>
    </message>
    <message>
        <source>Answer them</source>
        <translation>Leur répondre</translation>
    </message>
    <message>
        <source>Ask for a date</source>
        <translation>Demander une date</translation>
    </message>
    <message>
        <source>Ask for the written offer</source>
        <translation>Demander la proposition écrite</translation>
    </message>
    <message>
        <source>Answer the offer</source>
        <translation>Répondre à la proposition</translation>
    </message>
    <message>
        <source>Look at their job page</source>
        <translation>Regarder leur page emploi</translation>
    </message>
    <message>
        <source>each interviewer, one by one</source>
        <translation>chaque personne de l’entretien, une à une</translation>
    </message>
    <message>
        <source>each interviewer and the organiser</source>
        <translation>chaque personne de l’entretien et qui l’a organisé</translation>
    </message>
    <message>
        <source>your contact for this job</source>
        <translation>votre contact pour ce poste</translation>
    </message>
    <message>
        <source>the agency&apos;s recruiter</source>
        <translation>le recruteur du cabinet</translation>
    </message>
    <message>
        <source>the organiser</source>
        <translation>la personne qui organise</translation>
    </message>
    <message>
        <source>the person who screened you</source>
        <translation>la personne du préentretien</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>thank-you note</source>
        <translation>mot de remerciement</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>relance</translation>
    </message>
    <message>
        <source>follow-up with thanks</source>
        <translation>relance avec remerciement</translation>
    </message>
    <message>
        <source>patient follow-up</source>
        <translation>relance patiente</translation>
    </message>
    <message>
        <source>question to the recruiter</source>
        <translation>question au recruteur</translation>
    </message>
    <message>
        <source>letter with an idea</source>
        <translation>lettre avec une idée</translation>
    </message>
    <message>
        <source>last follow-up</source>
        <translation>dernière relance</translation>
    </message>
    <message>
        <source>answer to the hold</source>
        <translation>réponse à la suspension</translation>
    </message>
    <message>
        <source>news of another offer</source>
        <translation>annonce d’une autre proposition</translation>
    </message>
    <message>
        <source>letter of interest in a later role</source>
        <translation>lettre d’intérêt pour un poste futur</translation>
    </message>
    <message>
        <source>question about the application</source>
        <translation>question sur la candidature</translation>
    </message>
    <message>
        <source>answer to the cancellation</source>
        <translation>réponse à l’annulation</translation>
    </message>
    <message>
        <source>question for a date</source>
        <translation>demande d’une date</translation>
    </message>
    <message>
        <source>question for the written offer</source>
        <translation>demande de la proposition écrite</translation>
    </message>
    <message>
        <source>answer to the offer</source>
        <translation>réponse à la proposition</translation>
    </message>
    <message>
        <source>notes for the call</source>
        <translation>notes pour l’appel</translation>
    </message>
    <message>
        <source>message for the voicemail</source>
        <translation>message pour le répondeur</translation>
    </message>
    <message>
        <source>notes for the call about a date</source>
        <translation>notes pour l’appel sur une date</translation>
    </message>
    <message>
        <source>notes for the call about the offer</source>
        <translation>notes pour l’appel sur la proposition</translation>
    </message>
    <message>
        <source>notes for the talk</source>
        <translation>notes pour la discussion</translation>
    </message>
    <message>
        <source>Still listed</source>
        <translation>Toujours en ligne</translation>
    </message>
    <message>
        <source>Posted again</source>
        <translation>Publiée à nouveau</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparue</translation>
    </message>
    <message>
        <source>New opening</source>
        <translation>Nouvelle annonce</translation>
    </message>
    <message>
        <source>Nothing noted</source>
        <translation>Rien de noté</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Toutes les deux semaines</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Chaque mois</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
</context>
<context>
    <name>LaterMenu</name>
    <message>
        <source>Tomorrow · {day}</source>
        <translation>Demain · {day}</translation>
    </message>
    <message>
        <source>In 2 days · {day}</source>
        <translation>Dans 2 jours · {day}</translation>
    </message>
    <message>
        <source>In a week · {day}</source>
        <translation>Dans une semaine · {day}</translation>
    </message>
    <message>
        <source>Pick a date…</source>
        <translation>Choisir une date…</translation>
    </message>
</context>
<context>
    <name>LengthChoice</name>
    <message>
        <source>Usual: {length}</source>
        <translation>Durée habituelle&#xa0;: {length}</translation>
    </message>
    <message>
        <source>None: it is handed in</source>
        <translation>Aucune&#xa0;: c’est à remettre</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>Write it</source>
        <extracomment>Delay in ms between the last key and saving the draft.</extracomment>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Your own template has a mistake, so the built-in one is used here.</source>
        <translation>Votre propre modèle contient une erreur&#xa0;: celui du programme est utilisé ici.</translation>
    </message>
    <message>
        <source>Keep a note private</source>
        <translation>Garder une note privée</translation>
    </message>
    <message>
        <source>Use a note in letters</source>
        <translation>Utiliser une note dans les lettres</translation>
    </message>
    <message>
        <source>These are words in another tone: nobody gets the same text twice.</source>
        <translation>Ce sont des mots d’un autre ton&#xa0;: personne ne reçoit deux fois le même texte.</translation>
    </message>
    <message>
        <source>Choose the language of letters</source>
        <translation>Choisir la langue des lettres</translation>
    </message>
    <message>
        <source>Language changed</source>
        <translation>Langue changée</translation>
    </message>
    <message>
        <source>Note a result</source>
        <translation>Noter un résultat</translation>
    </message>
    <message>
        <source>Save address</source>
        <translation>Enregistrer l’adresse</translation>
    </message>
    <message>
        <source>Address saved</source>
        <translation>Adresse enregistrée</translation>
    </message>
    <message>
        <source>The address is saved in People.</source>
        <translation>L’adresse est enregistrée dans Personnes.</translation>
    </message>
    <message>
        <source>{logged}. Next: the letter to {name}.</source>
        <translation>{logged}. Ensuite&#xa0;: la lettre à {name}.</translation>
    </message>
</context>
<context>
    <name>LetterEditor</name>
    <message>
        <source>S&amp;ubject</source>
        <translation>&amp;Objet</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>Texte de la lettre</translation>
    </message>
    <message>
        <source>They asked &amp;for an attachment</source>
        <translation>Pièce jointe &amp;qu’ils ont demandée</translation>
    </message>
</context>
<context>
    <name>LetterFoot</name>
    <message>
        <source>&amp;Mail program</source>
        <translation>&amp;Messagerie</translation>
    </message>
    <message>
        <source>&amp;Gmail</source>
        <translation>&amp;Gmail</translation>
    </message>
    <message>
        <source>Outloo&amp;k.com</source>
        <translation>O&amp;utlook.com</translation>
    </message>
    <message>
        <source>Outlook at &amp;work</source>
        <translation>Outloo&amp;k au travail</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Sa&amp;ve as .eml…</source>
        <translation>E&amp;xporter en .eml…</translation>
    </message>
    <message>
        <source>Alrea&amp;dy sent</source>
        <translation>&amp;Déjà envoyée</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>If so, it is noted with this text.</source>
        <translation>Dans ce cas, elle est notée avec ce texte.</translation>
    </message>
    <message>
        <source>Fill in “{gap}” first, or take it out.</source>
        <translation>Remplissez d’abord «&#xa0;{gap}&#xa0;», ou retirez-le.</translation>
    </message>
    <message>
        <source>No address is known for this letter.</source>
        <translation>Aucune adresse n’est connue pour cette lettre.</translation>
    </message>
    <message>
        <source>&amp;Open in mail program</source>
        <translation>Ouvrir dans &amp;la messagerie</translation>
    </message>
    <message>
        <source>&amp;Open in Gmail</source>
        <translation>Ouv&amp;rir dans Gmail</translation>
    </message>
    <message>
        <source>&amp;Open in Outlook.com</source>
        <translation>Ouv&amp;rir dans Outlook.com</translation>
    </message>
    <message>
        <source>&amp;Open in Outlook at work</source>
        <translation>Ouv&amp;rir dans Outlook au travail</translation>
    </message>
    <message>
        <source>C&amp;opy the text</source>
        <translation>Copier &amp;le texte</translation>
    </message>
</context>
<context>
    <name>LetterHead</name>
    <message>
        <source>Letters</source>
        <extracomment>Characters of an address that are visible while it is entered.</extracomment>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Without an address, you can copy the text.</source>
        <translation>Sans adresse, vous pouvez copier le texte.</translation>
    </message>
    <message>
        <source>Edit t&amp;his template…</source>
        <translation>Mod&amp;ifier ce modèle…</translation>
    </message>
    <message>
        <source>&amp;About letters</source>
        <translation>&amp;Sur les lettres</translation>
    </message>
    <message>
        <source>{company} · {role}</source>
        <translation>{company} · {role}</translation>
    </message>
    <message>
        <source>No recipient yet</source>
        <translation>Pas encore de destinataire</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation>À {name}</translation>
    </message>
    <message>
        <source>To {name}, {reach}</source>
        <translation>À {name}, {reach}</translation>
    </message>
    <message>
        <source>{to}, to be passed on to {names}</source>
        <translation>{to}, à transmettre à {names}</translation>
    </message>
    <message>
        <source>E-ma&amp;il of {name}</source>
        <translation>M&amp;ail de {name}</translation>
    </message>
    <message>
        <source>E-mail of {name}</source>
        <translation>Mail de {name}</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>&amp;Votre nom</translation>
    </message>
    <message>
        <source>Your num&amp;ber</source>
        <translation>Votre &amp;numéro</translation>
    </message>
    <message>
        <source>&amp;Tone</source>
        <translation>&amp;Ton</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>A &amp;result of yours</source>
        <translation>Un résultat o&amp;btenu par vous</translation>
    </message>
    <message>
        <source>Where something like your idea has worked</source>
        <translation>Là où une idée comme la vôtre a marché</translation>
    </message>
</context>
<context>
    <name>LetterPanel</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Yes, I sent it</source>
        <translation>Oui, je l’ai envoyée</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Open application</source>
        <translation>Ouvrir la candidature</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>Supprimer le brouillon</translation>
    </message>
    <message>
        <source>The next step is a different one by now. You can still copy this draft.</source>
        <translation>La prochaine étape est désormais une autre. Vous pouvez encore copier ce brouillon.</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>Texte de la lettre</translation>
    </message>
    <message>
        <source>Draft, last changed {when}</source>
        <translation>Brouillon, modifié {when}</translation>
    </message>
    <message>
        <source>Opened to send {when}. Did it go out?</source>
        <translation>Ouverte pour l’envoi {when}. Est-elle partie&#x202f;?</translation>
    </message>
    <message>
        <source>Sent {when}</source>
        <translation>Envoyée {when}</translation>
    </message>
    <message>
        <source>Write again to {names}</source>
        <translation>Réécrire à {names}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Logged: {letter}</source>
        <translation>Noté&#xa0;: {letter}</translation>
    </message>
    <message>
        <source>Log letter</source>
        <translation>Noter la lettre</translation>
    </message>
    <message>
        <source>Draft deleted</source>
        <translation>Brouillon supprimé</translation>
    </message>
</context>
<context>
    <name>LetterWords</name>
    <message>
        <source>Warm</source>
        <translation>Chaleureux</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutre</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Bref</translation>
    </message>
    <message>
        <source>Add something that only your conversation had.</source>
        <translation>Ajoutez une chose propre à votre conversation.</translation>
    </message>
    <message>
        <source>The greeting names nobody. Write to whom the letter goes.</source>
        <translation>La formule d’appel ne nomme personne. Écrivez à qui va la lettre.</translation>
    </message>
    <message>
        <source>There is no template of this kind in {language} yet; this one is in English.</source>
        <translation>Il n’y a pas encore de modèle de ce type dans cette langue ({language})&#x202f;; celui-ci est en anglais.</translation>
    </message>
    <message>
        <source>{seconds} to say · up to {most}</source>
        <translation>{seconds} à dire · {most} au plus</translation>
    </message>
    <message>
        <source>{words} · {least} to {most} are usual</source>
        <translation>{words} · d’habitude {least} à {most}</translation>
    </message>
    <message>
        <source>Use other words</source>
        <translation>Dire autrement</translation>
    </message>
    <message>
        <source>Leave the sentence out</source>
        <translation>Retirer la phrase</translation>
    </message>
    <message>
        <source>Write “{text}”</source>
        <translation>Écrire «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Logged: {letter}</source>
        <translation>Noté&#xa0;: {letter}</translation>
    </message>
    <message>
        <source>Logged: {letter} to {names}</source>
        <translation>Noté&#xa0;: {letter} à {names}</translation>
    </message>
    <message>
        <source>You opened it to send on {day} at {time}.</source>
        <translation>Vous l’avez ouverte pour l’envoi le {day} à {time}.</translation>
    </message>
    <message>
        <source>You wrote to this company about another job on {last}. Once a week is enough.</source>
        <translation>Vous avez écrit à cette entreprise pour un autre poste le {last}. Une fois par semaine suffit.</translation>
    </message>
    <message>
        <source>They asked not to be contacted. It is best to leave it at that.</source>
        <translation>Ils ont demandé à ne pas être contactés. Mieux vaut en rester là.</translation>
    </message>
    <message>
        <source>You wrote on {last}; the next sensible day is {next}.</source>
        <translation>Vous avez écrit le {last}&#x202f;; le prochain jour raisonnable est le {next}.</translation>
    </message>
    <message>
        <source>You called on {last}; the next sensible day is {next}.</source>
        <translation>Vous avez appelé le {last}&#x202f;; le prochain jour raisonnable est le {next}.</translation>
    </message>
    <message>
        <source>It is early yet; the next sensible day is {next}.</source>
        <translation>C’est encore tôt&#x202f;; le prochain jour raisonnable est le {next}.</translation>
    </message>
    <message>
        <source>(Sent within a week of another letter to this company, for reasons of my own.)</source>
        <translation>(Envoyée moins d’une semaine après une autre lettre à cette entreprise, pour des raisons personnelles.)</translation>
    </message>
    <message>
        <source>(Sent although they asked not to be contacted, for reasons of my own.)</source>
        <translation>(Envoyée bien qu’ils aient demandé à ne pas être contactés, pour des raisons personnelles.)</translation>
    </message>
    <message>
        <source>(Sent before the next sensible day, {next}, for reasons of my own.)</source>
        <translation>(Envoyée avant le prochain jour raisonnable, le {next}, pour des raisons personnelles.)</translation>
    </message>
    <message>
        <source>A word of thanks is missing.</source>
        <translation>Il manque un mot de remerciement.</translation>
    </message>
    <message>
        <source>Say that you are still interested.</source>
        <translation>Dites que le poste vous intéresse toujours.</translation>
    </message>
    <message>
        <source>Say that there is another offer.</source>
        <translation>Dites qu’il y a une autre proposition.</translation>
    </message>
    <message>
        <source>There is no recipient yet. Add the person&apos;s name.</source>
        <translation>Il n’y a pas encore de destinataire. Ajoutez le nom de la personne.</translation>
    </message>
    <message>
        <source>The day of the interview is not known.</source>
        <translation>Le jour de l’entretien n’est pas connu.</translation>
    </message>
    <message>
        <source>No problem of theirs is noted. The letter needs one.</source>
        <translation>Aucun de leurs problèmes n’est noté. La lettre en a besoin d’un.</translation>
    </message>
    <message>
        <source>No idea of yours is noted. The letter needs one.</source>
        <translation>Aucune de vos idées n’est notée. La lettre en a besoin d’une.</translation>
    </message>
    <message>
        <source>No result of yours is noted. Say where something like it worked.</source>
        <translation>Aucun de vos résultats n’est noté. Dites où quelque chose de semblable a marché.</translation>
    </message>
    <message>
        <source>The day by which you must answer the other offer is not known.</source>
        <translation>Le jour où vous devez répondre à l’autre proposition n’est pas connu.</translation>
    </message>
    <message>
        <source>Your name is missing. Enter it above.</source>
        <translation>Votre nom manque. Saisissez-le ci-dessus.</translation>
    </message>
    <message>
        <source>Your number is missing. Enter it above.</source>
        <translation>Votre numéro manque. Saisissez-le ci-dessus.</translation>
    </message>
    <message>
        <source>“{found}” is still to be filled in.</source>
        <translation>«&#xa0;{found}&#xa0;» est encore à remplir.</translation>
    </message>
    <message>
        <source>The subject is empty.</source>
        <translation>L’objet est vide.</translation>
    </message>
    <message>
        <source>“{found}” is somebody else. This letter goes to {name}.</source>
        <translation>«&#xa0;{found}&#xa0;» est quelqu’un d’autre. Cette lettre va à {name}.</translation>
    </message>
    <message>
        <source>“{found}” looks like a slip for {name}.</source>
        <translation>«&#xa0;{found}&#xa0;» semble une faute de frappe pour {name}.</translation>
    </message>
    <message>
        <source>“{found}” is another employer. This one is {name}.</source>
        <translation>«&#xa0;{found}&#xa0;» est un autre employeur. Celui-ci est {name}.</translation>
    </message>
    <message>
        <source>“{found}” is another role. This one is {name}.</source>
        <translation>«&#xa0;{found}&#xa0;» est un autre poste. Celui-ci est {name}.</translation>
    </message>
    <message>
        <source>The posting writes {name}, not “{found}”.</source>
        <translation>L’annonce écrit {name}, pas «&#xa0;{found}&#xa0;».</translation>
    </message>
    <message>
        <source>The posting names as a task: “{found}”.</source>
        <translation>L’annonce cite comme tâche&#xa0;: «&#xa0;{found}&#xa0;».</translation>
    </message>
    <message>
        <source>Write to each person by themselves: they may compare.</source>
        <translation>Écrivez à chaque personne séparément&#xa0;: elles peuvent comparer.</translation>
    </message>
    <message>
        <source>That is short: {words} (usual: {least} to {most}).</source>
        <translation>C’est court&#xa0;: {words} (d’habitude {least} à {most}).</translation>
    </message>
    <message>
        <source>That is long: {words} (usual: {least} to {most}).</source>
        <translation>C’est long&#xa0;: {words} (d’habitude {least} à {most}).</translation>
    </message>
    <message>
        <source>That is long: {paragraphs} (usual: up to {most}).</source>
        <translation>C’est long&#xa0;: {paragraphs} (d’habitude {most} au plus).</translation>
    </message>
    <message>
        <source>It takes {seconds} to say; {most} are enough.</source>
        <translation>Il faut {seconds} pour le dire&#x202f;; {most} suffisent.</translation>
    </message>
    <message>
        <source>This is a second question. One is answered more easily.</source>
        <translation>C’est une deuxième question. On répond plus facilement à une seule.</translation>
    </message>
    <message>
        <source>A letter of this kind does not ask how things stand.</source>
        <translation>Une lettre de ce type ne demande pas où cela en est.</translation>
    </message>
    <message>
        <source>The question is missing: when do they expect to decide?</source>
        <translation>La question manque&#xa0;: quand pensent-ils décider&#x202f;?</translation>
    </message>
    <message>
        <source>“{found}” can sound like a reproach.</source>
        <translation>«&#xa0;{found}&#xa0;» peut passer pour un reproche.</translation>
    </message>
    <message>
        <source>“{found}” can sound like pressure.</source>
        <translation>«&#xa0;{found}&#xa0;» peut sembler insistant.</translation>
    </message>
    <message>
        <source>“{found}” says nothing. Say what the letter is for.</source>
        <translation>«&#xa0;{found}&#xa0;» ne dit rien. Dites à quoi sert la lettre.</translation>
    </message>
    <message>
        <source>“{found}” is about pay. Leave that for later.</source>
        <translation>«&#xa0;{found}&#xa0;» parle de salaire. Gardez cela pour plus tard.</translation>
    </message>
    <message>
        <source>“{found}”: attach only what they asked for.</source>
        <translation>«&#xa0;{found}&#xa0;»&#xa0;: joignez seulement ce qu’ils ont demandé.</translation>
    </message>
    <message>
        <source>This is much like the letter to {name}. They may compare them.</source>
        <translation>Cela ressemble beaucoup à la lettre à {name}. Elles peuvent être comparées.</translation>
    </message>
    <message>
        <source>You sent this on {day}.</source>
        <translation>Vous avez envoyé ceci le {day}.</translation>
    </message>
    <message>
        <source>Much of this is in what you sent on {day}.</source>
        <translation>Une bonne part est dans ce que vous avez envoyé le {day}.</translation>
    </message>
    <message>
        <source>Add something that only your conversation with {name} had.</source>
        <translation>Ajoutez une chose propre à votre conversation avec {name}.</translation>
    </message>
    <message>
        <source>The greeting names nobody. This letter goes to {name}.</source>
        <translation>La formule d’appel ne nomme personne. Cette lettre va à {name}.</translation>
    </message>
    <message>
        <source>Your name is missing at the end. Write it below the text.</source>
        <translation>Votre nom manque à la fin. Écrivez-le sous le texte.</translation>
    </message>
    <message>
        <source>Your number is missing. Write it into the text.</source>
        <translation>Votre numéro manque. Écrivez-le dans le texte.</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Letter</source>
        <extracomment>The longest first line that may be a greeting.</extracomment>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>{letter} to {names}</source>
        <translation>{letter} à {names}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Non confirmée</translation>
    </message>
    <message>
        <source>{letter}: {line}</source>
        <translation>{letter}&#xa0;: {line}</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>No letters yet</source>
        <translation>Pas encore de lettres</translation>
    </message>
    <message>
        <source>What you write here is kept as a draft, and what you sent can be read again later.</source>
        <translation>Ce que vous écrivez ici est gardé en brouillon, et ce que vous avez envoyé peut être relu plus tard.</translation>
    </message>
    <message>
        <source>Show what to do today</source>
        <translation>Voir que faire aujourd’hui</translation>
    </message>
    <message>
        <source>Show all letters</source>
        <translation>Afficher toutes les lettres</translation>
    </message>
    <message>
        <source>No letter found for “{words}”</source>
        <translation>Aucune lettre trouvée pour «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>The search looks at people, companies, subjects and texts.</source>
        <translation>La recherche porte sur les personnes, les entreprises, les objets et les textes.</translation>
    </message>
    <message numerus="yes">
        <source>%n letters or more</source>
        <translation>
            <numerusform>%n lettre ou plus</numerusform>
            <numerusform>%n lettres ou plus</numerusform>
        </translation>
    </message>
    <message>
        <source>1 letter</source>
        <translation>1 lettre</translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n lettre</numerusform>
            <numerusform>%n lettres</numerusform>
        </translation>
    </message>
    <message>
        <source>Ho&amp;w it works</source>
        <extracomment>The list of templates is hidden below this width, the rules and their help below this height.</extracomment>
        <translation>&amp;Comment ça marche</translation>
    </message>
    <message>
        <source>Language of the templates</source>
        <translation>Langue des modèles</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>&amp;Avancé</translation>
    </message>
    <message>
        <source>Show the code of the template</source>
        <translation>Afficher le code du modèle</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>Réi&amp;nitialiser</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>As it comes with the program</source>
        <translation>Tel que fourni avec le programme</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Le vôtre</translation>
    </message>
    <message>
        <source>Save letter template</source>
        <translation>Enregistrer le modèle de lettre</translation>
    </message>
    <message>
        <source>Template saved</source>
        <translation>Modèle enregistré</translation>
    </message>
    <message>
        <source>Reset letter template</source>
        <translation>Réinitialiser le modèle de lettre</translation>
    </message>
    <message>
        <source>Template reset to the built-in one</source>
        <translation>Modèle remis à celui du programme</translation>
    </message>
    <message>
        <source>Remove letter template</source>
        <translation>Supprimer le modèle de lettre</translation>
    </message>
    <message>
        <source>Template removed</source>
        <translation>Modèle supprimé</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>{page}: open {host}</source>
        <translation>{page}&#xa0;: ouvrir {host}</translation>
    </message>
</context>
<context>
    <name>LoginOffer</name>
    <message>
        <source>Start at login?</source>
        <extracomment>Setting key: the offer was made.</extracomment>
        <translation>Démarrer à la connexion&#x202f;?</translation>
    </message>
    <message>
        <source>A reminder is planned. Callback can start with your computer, in the background, so that it comes when you have not opened it.</source>
        <translation>Un rappel est prévu. Callback peut démarrer avec votre ordinateur, en arrière-plan, pour qu’il arrive même si vous ne l’avez pas ouvert.</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>Démarrer avec l’ordinateur</translation>
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
        <translation>Quand</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Candidature</translation>
    </message>
    <message>
        <source>In Callback</source>
        <translation>Dans Callback</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>Mails</name>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>à {name}</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>New, from you</source>
        <translation>Nouveau, de vous</translation>
    </message>
    <message>
        <source>New, from them</source>
        <translation>Nouveau, d’eux</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Nouvel entretien</translation>
    </message>
    <message>
        <source>Adds to yours</source>
        <translation>Complète les vôtres</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Déjà présent</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>Pas certain</translation>
    </message>
    <message>
        <source>Moves the interview</source>
        <translation>Déplace l’entretien</translation>
    </message>
    <message>
        <source>Cancels the interview</source>
        <translation>Annule l’entretien</translation>
    </message>
    <message>
        <source>Nothing here is about your applications.</source>
        <translation>Rien ici ne concerne vos candidatures.</translation>
    </message>
    <message>
        <source>All of it is there already.</source>
        <translation>Tout y est déjà.</translation>
    </message>
    <message>
        <source>{mails} and {invitations}</source>
        <translation>{mails} et {invitations}</translation>
    </message>
    <message>
        <source>One is not certain. Choose its application, or leave it out.</source>
        <translation>Un mail n’est pas certain. Choisissez sa candidature, ou laissez-le de côté.</translation>
    </message>
    <message numerus="yes">
        <source>%n are not certain. Choose their applications, or leave them out.</source>
        <translation>
            <numerusform>%n n’est pas certain. Choisissez sa candidature, ou laissez-le de côté.</numerusform>
            <numerusform>%n ne sont pas certains. Choisissez leur candidature, ou laissez-les de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>One has nothing to do with your applications.</source>
        <translation>Un mail n’a rien à voir avec vos candidatures.</translation>
    </message>
    <message>
        <source>{count} have nothing to do with your applications.</source>
        <translation>{count} n’ont rien à voir avec vos candidatures.</translation>
    </message>
    <message>
        <source>A draft or deleted mail was left out.</source>
        <translation>Un brouillon ou mail supprimé a été laissé de côté.</translation>
    </message>
    <message>
        <source>{count} drafts and deleted mails were left out.</source>
        <translation>{count} brouillons et mails supprimés ont été laissés de côté.</translation>
    </message>
    <message>
        <source>Mails without a date were left out: {count}.</source>
        <translation>Mails sans date laissés de côté&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Invitations whose time zone is not clear were left out: {count}. Open them one at a time.</source>
        <translation>Invitations au fuseau horaire incertain laissées de côté&#xa0;: {count}. Ouvrez-les une à une.</translation>
    </message>
    <message>
        <source>A newsletter or job advert was left out.</source>
        <translation>Une lettre d’information ou une alerte emploi a été laissée de côté.</translation>
    </message>
    <message>
        <source>{count} newsletters were left out.</source>
        <translation>{count} lettres d’information ont été laissées de côté.</translation>
    </message>
    <message>
        <source>{count} job adverts were left out.</source>
        <translation>{count} alertes emploi ont été laissées de côté.</translation>
    </message>
    <message>
        <source>{count} newsletters and job adverts were left out.</source>
        <translation>{count} lettres d’information et alertes emploi ont été laissées de côté.</translation>
    </message>
    <message>
        <source>1 mail</source>
        <translation>1 mail</translation>
    </message>
    <message numerus="yes">
        <source>%n mails</source>
        <translation>
            <numerusform>%n mail</numerusform>
            <numerusform>%n mails</numerusform>
        </translation>
    </message>
    <message>
        <source>1 invitation</source>
        <translation>1 invitation</translation>
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
    <name>MailsDialog</name>
    <message>
        <source>Import</source>
        <extracomment>Applications that the menu of a mail lists; the others are behind its last line.</extracomment>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <source>&amp;Your e-mail address</source>
        <translation>&amp;Votre adresse mail</translation>
    </message>
    <message>
        <source>Another application…</source>
        <translation>Autre candidature…</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>All of it is there already.</source>
        <translation>Tout y est déjà.</translation>
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
        <translation>Fichier</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>Placer dans le Dock</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Réduire/Agrandir</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Not the same</source>
        <translation>Différents</translation>
    </message>
    <message>
        <source>These two are not suggested again</source>
        <translation>Ces deux-là ne seront plus proposés</translation>
    </message>
</context>
<context>
    <name>MergeCompaniesDialog</name>
    <message>
        <source>Are these one company?</source>
        <translation>Est-ce une seule entreprise&#x202f;?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>All applications and people of both get the chosen name. Two applications stay two.</source>
        <translation>Toutes les candidatures et personnes des deux prennent le nom choisi. Deux candidatures restent deux.</translation>
    </message>
    <message>
        <source>{name} merged</source>
        <translation>{name}&#xa0;: fusion faite</translation>
    </message>
    <message>
        <source>Merge companies</source>
        <translation>Fusionner les entreprises</translation>
    </message>
</context>
<context>
    <name>MergePeopleDialog</name>
    <message>
        <source>Are these one person?</source>
        <translation>Est-ce une seule personne&#x202f;?</translation>
    </message>
    <message>
        <source>Add to the notes what is not ta&amp;ken</source>
        <translation>&amp;Ajouter aux notes ce qui n’est pas repris</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Interviews, contacts, letters and problems of both belong to them.</source>
        <translation>Entretiens, échanges, lettres et problèmes des deux lui appartiennent.</translation>
    </message>
    <message>
        <source>{name} merged</source>
        <translation>{name}&#xa0;: fusion faite</translation>
    </message>
    <message>
        <source>Merge people</source>
        <translation>Fusionner les personnes</translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <source>Move it to {column} first, then add the interview.</source>
        <translation>Déplacez-la d’abord vers {column}, puis ajoutez l’entretien.</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Déplacer vers</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>Comment cela a-t-il fini&#x202f;?</translation>
    </message>
    <message>
        <source>{state}…</source>
        <translation>{state}…</translation>
    </message>
    <message>
        <source>There was no interview yet, so it belongs to Applied.</source>
        <translation>Il n’y a pas encore eu d’entretien&#xa0;: sa place est sous Postulé.</translation>
    </message>
    <message>
        <source>An interview lies ahead, so it belongs to Interviewing until then.</source>
        <translation>Un entretien est à venir&#xa0;: jusque-là, sa place est sous En entretien.</translation>
    </message>
    <message>
        <source>The interview is over, so it belongs to Waiting.</source>
        <translation>L’entretien est passé&#xa0;: sa place est sous En attente.</translation>
    </message>
    <message>
        <source>An offer is announced, so it belongs to Offers.</source>
        <translation>Une proposition est annoncée&#xa0;: sa place est sous Propositions.</translation>
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
        <translation>Ne veut pas de contact</translation>
    </message>
    <message>
        <source>Asked for no calls</source>
        <translation>Ne veut pas d’appels</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} et {last}</translation>
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
        <translation>Que faire&#x202f;?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>They answered…</source>
        <translation>Ils ont répondu…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Me le rappeler</translation>
    </message>
    <message>
        <source>Nothing left to do</source>
        <translation>Plus rien à faire</translation>
    </message>
    <message>
        <source>Turn reminder on</source>
        <translation>Activer le rappel</translation>
    </message>
    <message>
        <source>Turn reminder off</source>
        <translation>Désactiver le rappel</translation>
    </message>
</context>
<context>
    <name>NoMatch</name>
    <message>
        <source>Show all applications</source>
        <extracomment>Less than the hint for an empty list: in the smallest window the filters may take three lines.</extracomment>
        <translation>Afficher toutes les candidatures</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”</source>
        <translation>Rien trouvé pour «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>The search looks at companies, roles, people, notes and contacts.</source>
        <translation>La recherche porte sur les entreprises, postes, personnes, notes et échanges.</translation>
    </message>
    <message>
        <source>No applications here</source>
        <translation>Aucune candidature ici</translation>
    </message>
</context>
<context>
    <name>NoteQuestion</name>
    <message>
        <source>Your note about {name}: “{note}”</source>
        <translation>Votre note sur {name}&#xa0;: «&#xa0;{note}&#xa0;»</translation>
    </message>
    <message>
        <source>Is this for the letter, or private?</source>
        <translation>Est-ce pour la lettre, ou privé&#x202f;?</translation>
    </message>
    <message>
        <source>For the letter</source>
        <translation>Pour la lettre</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Private: {note}</source>
        <translation>Privé&#xa0;: {note}</translation>
    </message>
</context>
<context>
    <name>NotesEdit</name>
    <message>
        <source>For the letter: what you talked about</source>
        <translation>Pour la lettre&#xa0;: ce dont vous avez parlé</translation>
    </message>
    <message>
        <source>Private, never in a letter</source>
        <translation>Privé, jamais dans une lettre</translation>
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
        <translation>Notes</translation>
    </message>
    <message>
        <source>Edit notes…</source>
        <translation>Modifier les notes…</translation>
    </message>
    <message>
        <source>Add notes…</source>
        <translation>Ajouter des notes…</translation>
    </message>
    <message>
        <source>Found through {source}</source>
        <translation>Trouvée par {source}</translation>
    </message>
    <message>
        <source>Salary: {note}</source>
        <translation>Salaire&#xa0;: {note}</translation>
    </message>
    <message>
        <source>Another offer to answer: {day}</source>
        <translation>Autre proposition, réponse à donner&#xa0;: {day}</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Pas encore de notes.</translation>
    </message>
</context>
<context>
    <name>NotesToRead</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Edit notes…</source>
        <translation>Modifier les notes…</translation>
    </message>
    <message>
        <source>Nothing noted for this one yet. What do you want to ask them? What should they remember of you?</source>
        <translation>Rien de noté encore pour celui-ci. Que voulez-vous leur demander&#x202f;? Que doivent-ils retenir de vous&#x202f;?</translation>
    </message>
    <message>
        <source>{interview}, {day}</source>
        <translation>{interview}, {day}</translation>
    </message>
    <message>
        <source>On the application</source>
        <translation>Sur la candidature</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Their page shows whether this job, or another one, comes up.</source>
        <translation>Leur page montre si ce poste, ou un autre, est proposé.</translation>
    </message>
    <message>
        <source>{company}: {step}</source>
        <translation>{company}&#xa0;: {step}</translation>
    </message>
    <message>
        <source>They said on {day}: “{words}”</source>
        <translation>Ils ont dit le {day}&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>You said on {day}: “{words}”</source>
        <translation>Vous avez dit le {day}&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>How did it go at {company}?</source>
        <translation>Comment s’est passé l’entretien chez {company}&#x202f;?</translation>
    </message>
    <message>
        <source>Interview {day} at {time}: {company}</source>
        <translation>Entretien {day} à {time}&#xa0;: {company}</translation>
    </message>
    <message>
        <source>Note who was there, what they promised and the problems they raised, while you remember.</source>
        <translation>Notez qui était là, ce qui a été promis et les problèmes évoqués, tant que vous vous en souvenez.</translation>
    </message>
    <message>
        <source>You have something to write down</source>
        <translation>Vous avez quelque chose à noter</translation>
    </message>
    <message>
        <source>You have an appointment {day} at {time}</source>
        <translation>Vous avez un rendez-vous {day} à {time}</translation>
    </message>
    <message>
        <source>It is time to ask about them, or to leave them. None of this is urgent.</source>
        <translation>Il est temps de demander des nouvelles, ou de les laisser. Rien ne presse.</translation>
    </message>
    <message>
        <source>With {names}</source>
        <translation>Avec {names}</translation>
    </message>
    <message>
        <source>Bring up: {problem}. Your idea: {idea}</source>
        <translation>À évoquer&#xa0;: {problem}. Votre idée&#xa0;: {idea}</translation>
    </message>
    <message>
        <source>Bring up: {problem}</source>
        <translation>À évoquer&#xa0;: {problem}</translation>
    </message>
</context>
<context>
    <name>NumberPanel</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>&amp;Copy number</source>
        <translation>&amp;Copier le numéro</translation>
    </message>
    <message>
        <source>&amp;Dial from this computer</source>
        <translation>Télép&amp;honer depuis l’ordinateur</translation>
    </message>
    <message>
        <source>QR code of the number</source>
        <translation>Code QR du numéro</translation>
    </message>
    <message>
        <source>Scan it to dial from your phone.</source>
        <translation>Scannez-le pour appeler de votre téléphone.</translation>
    </message>
    <message>
        <source>Their n&amp;umber</source>
        <translation>&amp;Leur numéro</translation>
    </message>
    <message>
        <source>Sa&amp;ve number</source>
        <translation>&amp;Enregistrer le numéro</translation>
    </message>
    <message>
        <source>Add &amp;person…</source>
        <translation>Aj&amp;outer une personne…</translation>
    </message>
    <message>
        <source>Nobody to call is entered yet.</source>
        <translation>Personne à appeler n’est encore saisi.</translation>
    </message>
    <message>
        <source>The number is not known. If they have a switchboard, ask there.</source>
        <translation>Le numéro n’est pas connu. S’ils ont un standard, demandez-y.</translation>
    </message>
    <message>
        <source>It is {time} in {place} now. Good hours there: {there}; for you {here}.</source>
        <translation>Il est {time} à {place}. Bonnes heures là-bas&#xa0;: {there}&#x202f;; pour vous&#xa0;: {here}.</translation>
    </message>
    <message>
        <source>Good hours: {there}.</source>
        <translation>Bonnes heures&#xa0;: {there}.</translation>
    </message>
    <message>
        <source>Today is no working day there. {hours}</source>
        <translation>Aujourd’hui n’est pas un jour ouvré là-bas. {hours}</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>Leur numéro</translation>
    </message>
</context>
<context>
    <name>ObservationDialog</name>
    <message>
        <source>Add observation</source>
        <translation>Ajouter une observation</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Edit observation</source>
        <translation>Modifier l’observation</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Jusqu’au</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Quoi</translation>
    </message>
    <message>
        <source>&amp;Observed on</source>
        <translation>&amp;Observé le</translation>
    </message>
    <message>
        <source>The date named</source>
        <translation>La date indiquée</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>This lies before the day you observed it.</source>
        <translation>Cette date précède le jour de l’observation.</translation>
    </message>
    <message>
        <source>Which date did they name?</source>
        <translation>Quelle date ont-ils indiquée&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>interview</source>
        <translation>entretien</translation>
    </message>
    <message>
        <source>they promised an answer</source>
        <translation>réponse promise</translation>
    </message>
    <message>
        <source>no step planned</source>
        <translation>aucune étape prévue</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>You got the job. Congratulations!</source>
        <translation>Vous avez le poste. Félicitations&#x202f;!</translation>
    </message>
    <message>
        <source>An offer. Congratulations!</source>
        <translation>Une proposition. Félicitations&#x202f;!</translation>
    </message>
    <message>
        <source>An offer is coming. Congratulations!</source>
        <translation>Une proposition arrive. Félicitations&#x202f;!</translation>
    </message>
    <message>
        <source>You have it in writing since {day}.</source>
        <translation>Vous l’avez par écrit depuis le {day}.</translation>
    </message>
    <message>
        <source>Do not give notice before you have it in writing, and go on with your other applications.</source>
        <translation>Ne démissionnez pas avant de l’avoir par écrit, et poursuivez vos autres candidatures.</translation>
    </message>
    <message>
        <source>They told you on {day}.</source>
        <translation>Ils vous l’ont dit le {day}.</translation>
    </message>
    <message>
        <source>They named no day for your answer.</source>
        <translation>Ils n’ont pas fixé de date pour votre réponse.</translation>
    </message>
    <message>
        <source>They want your answer by {day}, {relative}.</source>
        <translation>Ils veulent votre réponse d’ici le {day}, {relative}.</translation>
    </message>
    <message>
        <source>They wanted your answer by {day}, {relative}.</source>
        <translation>Ils voulaient votre réponse d’ici le {day}, {relative}.</translation>
    </message>
    <message>
        <source>I accepted…</source>
        <translation>J’ai accepté…</translation>
    </message>
    <message>
        <source>I declined…</source>
        <translation>J’ai refusé…</translation>
    </message>
    <message>
        <source>Change the dates…</source>
        <translation>Changer les dates…</translation>
    </message>
    <message>
        <source>It is in writing now…</source>
        <translation>Elle est écrite maintenant…</translation>
    </message>
    <message>
        <source>Enjoy it. These people helped, and a word of thanks is remembered.</source>
        <translation>Profitez-en. Ces personnes vous ont aidé, et un mot de remerciement ne s’oublie pas.</translation>
    </message>
    <message>
        <source>Enjoy it.</source>
        <translation>Profitez-en.</translation>
    </message>
    <message>
        <source>Write to {address}</source>
        <translation>Écrire à {address}</translation>
    </message>
</context>
<context>
    <name>OnlyAppliedSteps</name>
    <message>
        <source>Show more</source>
        <extracomment>Cards shown when the line is opened; more on request.</extracomment>
        <translation>Afficher plus</translation>
    </message>
</context>
<context>
    <name>OpenLink</name>
    <message>
        <source>No program for this address was found. You can copy it instead.</source>
        <translation>Aucun programme n’a été trouvé pour cette adresse. Vous pouvez la copier.</translation>
    </message>
    <message>
        <source>Only web, mail and telephone addresses are opened. Check it, please.</source>
        <translation>Seules les adresses web, mail et de téléphone sont ouvertes. Vérifiez-la.</translation>
    </message>
    <message>
        <source>Open address</source>
        <translation>Ouvrir l’adresse</translation>
    </message>
    <message>
        <source>The file could not be opened. It was moved or renamed, or no program for it was found. It was here:</source>
        <translation>Le fichier n’a pas pu être ouvert. Il a été déplacé ou renommé, ou aucun programme ne convient. Il était ici&#xa0;:</translation>
    </message>
    <message>
        <source>Only documents on this computer are opened. This file is here:</source>
        <translation>Seuls les documents de cet ordinateur sont ouverts. Ce fichier est ici&#xa0;:</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
</context>
<context>
    <name>Ops</name>
    <message>
        <source>Something was changed there since. Undo the later change first.</source>
        <extracomment>The most steps that can be undone. A step of up to so many parts is undone at once, which takes less than half a second.</extracomment>
        <translation>Quelque chose y a changé depuis. Annulez d’abord le changement suivant.</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Annuler&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Rétablir&#xa0;: {step}</translation>
    </message>
</context>
<context>
    <name>OtherApplications</name>
    <message>
        <source>Tell the others that you have decided</source>
        <extracomment>Other applications shown, and how many of each filter are read to choose from. For so long after being hired the others are listed, to be told.</extracomment>
        <translation>Dire aux autres que vous avez choisi</translation>
    </message>
    <message>
        <source>The others that wait</source>
        <translation>Les autres, qui attendent</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait.</source>
        <translation>
            <numerusform>%n autre attend.</numerusform>
            <numerusform>%n autres attendent.</numerusform>
        </translation>
    </message>
    <message>
        <source>your answer</source>
        <translation>votre réponse</translation>
    </message>
    <message>
        <source>{company} · {role}</source>
        <translation>{company} · {role}</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Tell them…</source>
        <translation>Le leur dire…</translation>
    </message>
    <message>
        <source>Enter the day for your answer above, then you can tell them of it.</source>
        <translation>Saisissez ci-dessus le jour de votre réponse, puis vous pourrez leur en parler.</translation>
    </message>
    <message>
        <source>Next step: tell {company} of your offer</source>
        <translation>Prochaine étape&#xa0;: parler à {company} de votre proposition</translation>
    </message>
    <message>
        <source>Tell of the offer</source>
        <translation>Parler de la proposition</translation>
    </message>
</context>
<context>
    <name>OutlookPanel</name>
    <message>
        <source>What would change this</source>
        <translation>Ce qui changerait cela</translation>
    </message>
    <message>
        <source>Any answer from them.</source>
        <translation>Toute réponse de leur part.</translation>
    </message>
    <message>
        <source>If they stay silent and you wait until …</source>
        <translation>S’ils se taisent et que vous attendez jusqu’au …</translation>
    </message>
    <message>
        <source>If they stay silent until …</source>
        <translation>S’ils se taisent jusqu’au …</translation>
    </message>
</context>
<context>
    <name>OutlookWords</name>
    <message>
        <source>“{observation}”</source>
        <translation>«&#xa0;{observation}&#xa0;»</translation>
    </message>
    <message>
        <source>No word by {day}, after the day they promised.</source>
        <translation>Pas de nouvelles d’ici le {day}, après le jour promis.</translation>
    </message>
    <message>
        <source>No word by {day}.</source>
        <translation>Pas de nouvelles d’ici le {day}.</translation>
    </message>
    <message>
        <source>What to do then: {step}.</source>
        <translation>Que faire alors&#xa0;: {step}.</translation>
    </message>
    <message>
        <source>{day}: {step}.</source>
        <translation>{day}&#xa0;: {step}.</translation>
    </message>
    <message>
        <source>{day}: the first reasons are about equally likely.</source>
        <translation>{day}&#xa0;: les premières raisons sont à peu près aussi probables.</translation>
    </message>
    <message>
        <source>{day}: most likely is “{reason}”.</source>
        <translation>{day}&#xa0;: le plus probable est «&#xa0;{reason}&#xa0;».</translation>
    </message>
    <message>
        <source>The first reasons are about equally likely then.</source>
        <translation>Les premières raisons sont alors à peu près aussi probables.</translation>
    </message>
    <message>
        <source>Most likely then: “{reason}”.</source>
        <translation>Le plus probable alors&#xa0;: «&#xa0;{reason}&#xa0;».</translation>
    </message>
    <message>
        <source>nothing is left to do</source>
        <translation>il n’y a plus rien à faire</translation>
    </message>
    <message>
        <source>wait on until {day}, then {step}</source>
        <translation>attendre jusqu’au {day}, puis&#xa0;: {step}</translation>
    </message>
</context>
<context>
    <name>PageCheckCard</name>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>I checked, and there is nothing to note (D)</source>
        <translation>J’ai regardé, et il n’y a rien à noter (D)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Remind me on another day (L)</source>
        <translation>Me le rappeler un autre jour (L)</translation>
    </message>
    <message>
        <source>This job is probably gone. Their page shows whether it or another one is offered.</source>
        <translation>Ce poste est sans doute perdu. Leur page montre s’il est proposé, ou un autre.</translation>
    </message>
    <message>
        <source>Open {host}</source>
        <translation>Ouvrir {host}</translation>
    </message>
    <message>
        <source>last checked {when}</source>
        <translation>dernière visite {when}</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À regarder</translation>
    </message>
</context>
<context>
    <name>PageCheckCards</name>
    <message>
        <source>One more page to check.</source>
        <extracomment>Cards shown at once; more follow when these are done.</extracomment>
        <translation>Une autre page à regarder.</translation>
    </message>
    <message numerus="yes">
        <source>%n more pages to check.</source>
        <translation>
            <numerusform>%n autre page à regarder.</numerusform>
            <numerusform>%n autres pages à regarder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today&apos;s check: {status}</source>
        <translation>Visite du jour&#xa0;: {status}</translation>
    </message>
    <message>
        <source>Note a page check</source>
        <translation>Noter une visite de page</translation>
    </message>
    <message>
        <source>Put off until {day}</source>
        <translation>Reporté au {day}</translation>
    </message>
    <message>
        <source>Put off the check</source>
        <translation>Reporter la visite</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>What is judgement here</source>
        <translation>Ce qui relève ici de l’appréciation</translation>
    </message>
    <message>
        <source>What has been published</source>
        <translation>Ce qui a été publié</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Deleted</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Insights</source>
        <extracomment>Applications that the first section offers, those that are due first.</extracomment>
        <translation>Bilan</translation>
    </message>
</context>
<context>
    <name>PagesSection</name>
    <message>
        <source>Job page</source>
        <translation>Page emploi</translation>
    </message>
    <message>
        <source>Edit links…</source>
        <translation>Modifier les liens…</translation>
    </message>
    <message>
        <source>Add job page…</source>
        <translation>Ajouter une page emploi…</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>No link yet.</source>
        <translation>Pas encore de lien.</translation>
    </message>
    <message>
        <source>Last checked {when}: {status}</source>
        <translation>Dernière visite {when}&#xa0;: {status}</translation>
    </message>
    <message>
        <source>Time to check what they offer now</source>
        <translation>Il est temps de regarder ce qu’ils proposent</translation>
    </message>
    <message>
        <source>Put off: {when}</source>
        <translation>Reportée&#xa0;: {when}</translation>
    </message>
    <message>
        <source>Next check: {when}</source>
        <translation>Prochaine visite&#xa0;: {when}</translation>
    </message>
    <message>
        <source>Planned once the job is probably gone, or you have stopped waiting</source>
        <translation>Prévue une fois le poste sans doute perdu, ou quand vous cessez d’attendre</translation>
    </message>
    <message>
        <source>Remind me to check: {every}</source>
        <translation>Me rappeler de regarder&#xa0;: {every}</translation>
    </message>
    <message>
        <source>Remind me to check</source>
        <translation>Me rappeler de regarder</translation>
    </message>
    <message>
        <source>Change how often to check</source>
        <translation>Changer la fréquence des visites</translation>
    </message>
    <message>
        <source>What you saw today</source>
        <translation>Ce que vous avez vu aujourd’hui</translation>
    </message>
    <message>
        <source>Today&apos;s check: {status}</source>
        <translation>Visite du jour&#xa0;: {status}</translation>
    </message>
    <message>
        <source>Note a page check</source>
        <translation>Noter une visite de page</translation>
    </message>
</context>
<context>
    <name>PairRow</name>
    <message>
        <source>Compare…</source>
        <extracomment>Pairs of people, and of companies, shown at once. Letters of a name that are shown.</extracomment>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Différents</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>{company}: {command}</source>
        <extracomment>Entries of each group, and commands shown. Applications shown before anything is typed. Characters from which on a command that begins so comes before all hits.</extracomment>
        <translation>{company}&#xa0;: {command}</translation>
    </message>
    <message>
        <source>Settings: {section}</source>
        <translation>Paramètres&#xa0;: {section}</translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>Search everything</source>
        <extracomment>From the last key to the announcement of what was found, in ms.</extracomment>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Search, or type what to do</source>
        <translation>Cherchez, ou tapez quoi faire</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Return opens · Esc closes</source>
        <translation>↑ ↓ choisir · Entrée ouvre · Échap ferme</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”</source>
        <translation>Rien trouvé pour «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>{entry}. {group}</source>
        <translation>{entry}. {group}</translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation>1 résultat</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}: {entry}</source>
        <translation>{count}&#xa0;: {entry}</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Protect backups with a passphrase</source>
        <extracomment>Limits in bits for the estimate of `strength`: a judgement, not a measurement.</extracomment>
        <translation>Protéger les sauvegardes par une phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>&amp;Afficher ce que je tape</translation>
    </message>
    <message>
        <source>Encrypt backups</source>
        <translation>Chiffrer les sauvegardes</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk has room, then try again.</source>
        <translation>Ceci n’a pas pu être enregistré. Vérifiez que le disque a de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>&amp;Encore une fois</translation>
    </message>
    <message>
        <source>Without its passphrase nobody can open an encrypted backup, not even you: the passphrase is stored nowhere. Write it down and keep it away from this computer. If it is lost, so are the backups.</source>
        <translation>Sans sa phrase secrète, personne ne peut ouvrir une sauvegarde chiffrée, pas même vous&#xa0;: elle n’est stockée nulle part. Notez-la et gardez-la loin de cet ordinateur. Si elle est perdue, les sauvegardes le sont aussi.</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>Les deux diffèrent.</translation>
    </message>
    <message>
        <source>Four or five unrelated words make a good passphrase.</source>
        <translation>Quatre ou cinq mots sans rapport font une bonne phrase secrète.</translation>
    </message>
    <message>
        <source>Could be guessed with some effort. More words make it stronger.</source>
        <translation>Pourrait être devinée avec quelque effort. D’autres mots la renforcent.</translation>
    </message>
    <message>
        <source>Good against most. One more word makes it strong.</source>
        <translation>Bonne dans la plupart des cas. Un mot de plus la rend solide.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Solide.</translation>
    </message>
</context>
<context>
    <name>PassphraseGroup</name>
    <message>
        <source>Who can read your data</source>
        <translation>Qui peut lire vos données</translation>
    </message>
    <message>
        <source>A passphrase encrypts the backups, not the file that Callback works with. Anyone who can use your account, or has a disk that is not encrypted, can read that file.</source>
        <translation>Une phrase secrète chiffre les sauvegardes, pas le fichier avec lequel Callback travaille. Qui peut utiliser votre compte, ou a un disque non chiffré, peut lire ce fichier.</translation>
    </message>
    <message>
        <source>On an employer&apos;s computer, its administrators can read your files. It is safer to use your own computer, with disk encryption turned on.</source>
        <translation>Sur l’ordinateur d’un employeur, ses administrateurs peuvent lire vos fichiers. Votre propre ordinateur, avec disque chiffré, est plus sûr.</translation>
    </message>
    <message>
        <source>Stop encrypting</source>
        <translation>Cesser de chiffrer</translation>
    </message>
    <message>
        <source>Do not encrypt backups</source>
        <translation>Ne pas chiffrer les sauvegardes</translation>
    </message>
    <message>
        <source>Another passphrase…</source>
        <translation>Autre phrase secrète…</translation>
    </message>
    <message>
        <source>New backups are encrypted. Older ones stay as they are.</source>
        <translation>Les nouvelles sauvegardes sont chiffrées. Les anciennes restent telles quelles.</translation>
    </message>
    <message>
        <source>Protect backups with a passphrase…</source>
        <translation>Protéger les sauvegardes par une phrase secrète…</translation>
    </message>
    <message>
        <source>Backups are not encrypted: anyone who has one can read it.</source>
        <translation>Les sauvegardes ne sont pas chiffrées&#xa0;: qui en a une peut la lire.</translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk has room, then try again.</source>
        <translation>Ceci n’a pas pu être enregistré. Vérifiez que le disque a de la place, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>last contact {when}</source>
        <translation>dernier échange {when}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier échange</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Restriction</translation>
    </message>
    <message>
        <source>{kind}, {side}</source>
        <translation>{kind}, {side}</translation>
    </message>
    <message>
        <source>A problem of theirs</source>
        <translation>Un de leurs problèmes</translation>
    </message>
</context>
<context>
    <name>PeopleEdit</name>
    <message>
        <source>Somebody else&apos;s name</source>
        <translation>Le nom d’une autre personne</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Une autre personne</translation>
    </message>
    <message>
        <source>A&amp;dd person</source>
        <translation>A&amp;jouter une personne</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <extracomment>Rows searched for the person to be selected in the list.</extracomment>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Add person…</source>
        <translation>Ajouter une personne…</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>Pas encore de personnes</translation>
    </message>
    <message>
        <source>People you name with an interview are listed here, with all you talked about.</source>
        <translation>Les personnes que vous nommez avec un entretien figurent ici, avec tout ce dont vous avez parlé.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Afficher tout le monde</translation>
    </message>
    <message>
        <source>Nobody found for “{words}”</source>
        <translation>Personne trouvé pour «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>The search looks at names, titles, companies and notes.</source>
        <translation>La recherche porte sur les noms, fonctions, entreprises et notes.</translation>
    </message>
    <message>
        <source>Choose somebody at the left</source>
        <translation>Choisissez quelqu’un à gauche</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Add person…</source>
        <translation>Ajouter une personne…</translation>
    </message>
    <message>
        <source>No people yet. Add the ones you met, and who organised it.</source>
        <translation>Pas encore de personnes. Ajoutez celles que vous avez rencontrées, et qui a organisé.</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Merci dit</translation>
    </message>
    <message>
        <source>No thank-you yet</source>
        <translation>Pas encore de merci</translation>
    </message>
    <message>
        <source>{name} removed from this application</source>
        <translation>{name}&#xa0;: lien avec cette candidature retiré</translation>
    </message>
    <message>
        <source>Remove person</source>
        <translation>Retirer la personne</translation>
    </message>
    <message>
        <source>Log thanks…</source>
        <translation>Noter un merci…</translation>
    </message>
    <message>
        <source>Log contact…</source>
        <translation>Noter un échange…</translation>
    </message>
    <message>
        <source>Write to {address}</source>
        <translation>Écrire à {address}</translation>
    </message>
    <message>
        <source>Copy {number}</source>
        <translation>Copier {number}</translation>
    </message>
    <message>
        <source>Edit person…</source>
        <translation>Modifier la personne…</translation>
    </message>
    <message>
        <source>Show in People</source>
        <translation>Voir dans Personnes</translation>
    </message>
    <message>
        <source>Remove from this application</source>
        <translation>Retirer de cette candidature</translation>
    </message>
</context>
<context>
    <name>PeopleToMeet</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Add people…</source>
        <translation>Ajouter des personnes…</translation>
    </message>
    <message>
        <source>Nobody noted yet. Does the invitation name somebody? Add them, and look them up before you meet.</source>
        <translation>Personne de noté encore. L’invitation nomme-t-elle quelqu’un&#x202f;? Ajoutez-le, et renseignez-vous avant la rencontre.</translation>
    </message>
    <message>
        <source>Known from before</source>
        <translation>Personnes déjà connues</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>Plus sur {name}</translation>
    </message>
    <message>
        <source>Edit person…</source>
        <translation>Modifier la personne…</translation>
    </message>
    <message>
        <source>Show in People</source>
        <translation>Voir dans Personnes</translation>
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
        <translation>Plus sur {name}</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Add person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>Modifier la personne</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Not known, or neither</source>
        <translation>Inconnu, ou ni l’un ni l’autre</translation>
    </message>
    <message>
        <source>As for the application</source>
        <translation>Comme la candidature</translation>
    </message>
    <message>
        <source>Asked for no phone ca&amp;lls</source>
        <translation>Ne veut pas &amp;d’appels téléphoniques</translation>
    </message>
    <message>
        <source>Asked not to &amp;be contacted at all</source>
        <translation>Ne &amp;veut aucun contact</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Ms or Mr</source>
        <translation>Mm&amp;e ou M.</translation>
    </message>
    <message>
        <source>&amp;Address as</source>
        <translation>&amp;Appellation</translation>
    </message>
    <message>
        <source>Pa&amp;rt</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Fonction</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>Entrepr&amp;ise</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Mail</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <source>Pro&amp;file</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>Letters &amp;in</source>
        <translation>&amp;Lettres en</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otes</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Edit…</source>
        <extracomment>Maximum of applications and of history items shown.</extracomment>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>More about this person</source>
        <translation>Plus sur cette personne</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Fusionner avec…</translation>
    </message>
    <message>
        <source>Delete person (30 days to undo)</source>
        <translation>Supprimer la personne (30 jours pour annuler)</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Effacer définitivement…</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Which record is {name}, too?</source>
        <translation>Quelle fiche est aussi {name}&#x202f;?</translation>
    </message>
    <message>
        <source>{name} deleted</source>
        <translation>{name}&#xa0;: fiche supprimée</translation>
    </message>
    <message>
        <source>Delete person</source>
        <translation>Supprimer la personne</translation>
    </message>
    <message>
        <source>Write to {address}</source>
        <translation>Écrire à {address}</translation>
    </message>
    <message>
        <source>Profile: open {host}</source>
        <translation>Profil&#xa0;: ouvrir {host}</translation>
    </message>
    <message>
        <source>No address and no number yet.</source>
        <translation>Pas encore d’adresse ni de numéro.</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Candidatures</translation>
    </message>
    <message>
        <source>None. This person belongs to no application.</source>
        <translation>Aucune. Cette personne n’est liée à aucune candidature.</translation>
    </message>
    <message>
        <source>{company}, {role}</source>
        <translation>{company}, {role}</translation>
    </message>
    <message>
        <source>Open {application}</source>
        <translation>Ouvrir {application}</translation>
    </message>
    <message>
        <source>Log a contact…</source>
        <translation>Noter un échange…</translation>
    </message>
    <message>
        <source>Log a contact: {application}</source>
        <translation>Noter un échange&#xa0;: {application}</translation>
    </message>
    <message>
        <source>{state} · last interview {when}</source>
        <translation>{state} · dernier entretien {when}</translation>
    </message>
    <message>
        <source>Next: {step} · {when}</source>
        <translation>Ensuite&#xa0;: {step} · {when}</translation>
    </message>
    <message>
        <source>What was talked about</source>
        <translation>Ce dont vous avez parlé</translation>
    </message>
    <message>
        <source>Nothing written down yet.</source>
        <translation>Rien de noté encore.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <source>Search by name, company or address</source>
        <translation>Rechercher par nom, entreprise ou adresse</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Continuer…</translation>
    </message>
</context>
<context>
    <name>PostingChoice</name>
    <message>
        <source>Leave it out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>A new application: {company} · {role}</source>
        <translation>Une nouvelle candidature&#xa0;: {company} · {role}</translation>
    </message>
    <message>
        <source>“{name}” reads like a posting. Which application is it about?</source>
        <translation>«&#xa0;{name}&#xa0;» ressemble à une annonce. De quelle candidature s’agit-il&#x202f;?</translation>
    </message>
</context>
<context>
    <name>PostingDialog</name>
    <message>
        <source>Keep posting</source>
        <translation>Conserver l’annonce</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Edit posting</source>
        <translation>Modifier l’annonce</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Paste the text of the posting here</source>
        <translation>Collez ici le texte de l’annonce</translation>
    </message>
    <message>
        <source>A saved page or a PDF can be dropped on the main window instead.</source>
        <translation>Une page enregistrée ou un PDF peut aussi être déposé sur la fenêtre principale.</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>&amp;Kept on</source>
        <translation>&amp;Conservée le</translation>
    </message>
    <message>
        <source>Note the &amp;closing date it names: {day}</source>
        <translation>&amp;Noter la date de clôture indiquée&#xa0;: {day}</translation>
    </message>
    <message>
        <source>&amp;Add the contact it names: {person}</source>
        <translation>&amp;Ajouter le contact indiqué&#xa0;: {person}</translation>
    </message>
</context>
<context>
    <name>PostingView</name>
    <message>
        <source>Posting</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>Kept {day}</source>
        <translation>Conservée le {day}</translation>
    </message>
    <message>
        <source>Find in the posting</source>
        <translation>Chercher dans l’annonce</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
</context>
<context>
    <name>PostingsSection</name>
    <message>
        <source>Posting</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>Keep posting…</source>
        <translation>Conserver l’annonce…</translation>
    </message>
    <message>
        <source>None yet. Postings disappear; their text can be kept.</source>
        <translation>Rien encore. Les annonces disparaissent&#x202f;; leur texte peut être conservé.</translation>
    </message>
    <message>
        <source>Delete posting</source>
        <translation>Supprimer l’annonce</translation>
    </message>
    <message>
        <source>Posting deleted</source>
        <translation>Annonce supprimée</translation>
    </message>
    <message>
        <source>More about {what}</source>
        <translation>Plus sur {what}</translation>
    </message>
    <message>
        <source>Read posting…</source>
        <translation>Lire l’annonce…</translation>
    </message>
    <message>
        <source>Edit posting…</source>
        <translation>Modifier l’annonce…</translation>
    </message>
</context>
<context>
    <name>PrepareDialog</name>
    <message>
        <source>Prepare: {interview} at {company}</source>
        <translation>Préparer&#xa0;: {interview} chez {company}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Filled &amp;from</source>
        <extracomment>How many of the latest applications are offered.</extracomment>
        <translation>&amp;Rempli avec</translation>
    </message>
    <message>
        <source>Preview filled from</source>
        <translation>Aperçu rempli avec</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>As it was before the fault</source>
        <translation>Tel qu’avant l’erreur</translation>
    </message>
    <message>
        <source>The example</source>
        <translation>L’exemple</translation>
    </message>
    <message>
        <source>{company} · {role}</source>
        <translation>{company} · {role}</translation>
    </message>
    <message>
        <source>Subject: {subject}</source>
        <translation>Objet&#xa0;: {subject}</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Add problem</source>
        <translation>Ajouter un problème</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Edit problem</source>
        <translation>Modifier le problème</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>&amp;Problem they have</source>
        <translation>&amp;Problème qu’ils ont</translation>
    </message>
    <message>
        <source>Your &amp;idea</source>
        <translation>&amp;Votre idée</translation>
    </message>
    <message>
        <source>A &amp;result of yours</source>
        <translation>&amp;Un résultat obtenu par vous</translation>
    </message>
    <message>
        <source>&amp;Who spoke of it</source>
        <translation>Qui &amp;en a parlé</translation>
    </message>
    <message>
        <source>Whe&amp;n</source>
        <translation>&amp;Quand</translation>
    </message>
</context>
<context>
    <name>ProblemsSection</name>
    <message>
        <source>Problems and ideas</source>
        <translation>Problèmes et idées</translation>
    </message>
    <message>
        <source>Add problem…</source>
        <translation>Ajouter un problème…</translation>
    </message>
    <message>
        <source>None yet. A problem they spoke of is the best reason to write.</source>
        <translation>Rien encore. Un problème dont ils ont parlé est la meilleure raison d’écrire.</translation>
    </message>
    <message>
        <source>Delete problem</source>
        <translation>Supprimer le problème</translation>
    </message>
    <message>
        <source>Problem deleted</source>
        <translation>Problème supprimé</translation>
    </message>
    <message>
        <source>More about {what}</source>
        <translation>Plus sur {what}</translation>
    </message>
    <message>
        <source>Edit problem…</source>
        <translation>Modifier le problème…</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>{done} of {count}</source>
        <translation>{done} sur {count}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>What is done can be undone.</source>
        <translation>Ce qui est fait peut être annulé.</translation>
    </message>
</context>
<context>
    <name>Promise</name>
    <message>
        <source>by the end of the week</source>
        <translation>d’ici la fin de la semaine</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>la semaine prochaine</translation>
    </message>
    <message>
        <source>in two weeks</source>
        <translation>dans deux semaines</translation>
    </message>
</context>
<context>
    <name>PromiseEdit</name>
    <message>
        <source>Nothing definite</source>
        <translation>Rien de précis</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Dans leurs mots</translation>
    </message>
    <message>
        <source>By the end of that week</source>
        <translation>D’ici la fin de cette semaine-là</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>La semaine suivante</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>Dans deux semaines</translation>
    </message>
    <message>
        <source>On a date</source>
        <translation>À une date</translation>
    </message>
    <message>
        <source>Promised date</source>
        <translation>Date promise</translation>
    </message>
    <message>
        <source>In their words, if you remember them</source>
        <translation>Leurs mots, si vous vous en souvenez</translation>
    </message>
    <message>
        <source>The promise in their words</source>
        <translation>La promesse dans leurs mots</translation>
    </message>
    <message>
        <source>What they promised</source>
        <translation>Ce qu’ils ont promis</translation>
    </message>
    <message>
        <source>This lies before the day they promised it.</source>
        <translation>Cette date précède le jour de la promesse.</translation>
    </message>
    <message>
        <source>Callback did not understand “{words}”. Choose “On a date” to pick the day.</source>
        <translation>Callback n’a pas compris «&#xa0;{words}&#xa0;». Choisissez «&#xa0;À une date&#xa0;» pour indiquer le jour.</translation>
    </message>
    <message>
        <source>No day can be read from this.</source>
        <translation>Aucun jour ne peut y être lu.</translation>
    </message>
    <message>
        <source>By {day} ({relative}). Is that right?</source>
        <translation>D’ici le {day} ({relative}). Est-ce juste&#x202f;?</translation>
    </message>
</context>
<context>
    <name>ProposalBar</name>
    <message>
        <source>&amp;Fill in</source>
        <extracomment>Characters of the sentence that are quoted. Characters of a text that is one message without a greeting, not a posting. Lines above a mail that is copied from a mail program, and the characters that they may take.</extracomment>
        <translation>&amp;Remplir</translation>
    </message>
    <message>
        <source>What the message says</source>
        <translation>Ce que dit le message</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Filled in above. Check it before you save.</source>
        <translation>Rempli ci-dessus. Vérifiez avant d’enregistrer.</translation>
    </message>
</context>
<context>
    <name>Published</name>
    <message>
        <source>What has been published</source>
        <translation>Ce qui a été publié</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <extracomment>Keys by the names that `QKeySequence` looks up. Those of a language may differ from Qt&apos;s own, which in Spanish are not those on keyboards: &quot;Control+Mayúsculas&quot;.</extracomment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>Add question</source>
        <translation>Ajouter une question</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Edit question</source>
        <translation>Modifier la question</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Question they asked</source>
        <translation>Question &amp;posée</translation>
    </message>
    <message>
        <source>&amp;Your answer</source>
        <translation>&amp;Votre réponse</translation>
    </message>
    <message>
        <source>Whe&amp;n</source>
        <translation>&amp;Quand</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>None of these</source>
        <translation>Rien de tout cela</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>Je ne sais pas</translation>
    </message>
</context>
<context>
    <name>QuestionsSection</name>
    <message>
        <source>What they asked</source>
        <translation>Ce qu’ils ont demandé</translation>
    </message>
    <message>
        <source>Add question…</source>
        <translation>Ajouter une question…</translation>
    </message>
    <message>
        <source>None yet. Note what they asked and what you said: it comes up again.</source>
        <translation>Rien encore. Notez ce qu’ils ont demandé et ce que vous avez dit&#xa0;: cela revient.</translation>
    </message>
    <message>
        <source>Delete question</source>
        <translation>Supprimer la question</translation>
    </message>
    <message>
        <source>Question deleted</source>
        <translation>Question supprimée</translation>
    </message>
    <message>
        <source>More about {what}</source>
        <translation>Plus sur {what}</translation>
    </message>
    <message>
        <source>Edit question…</source>
        <translation>Modifier la question…</translation>
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
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Making a backup before Callback ends.</source>
        <translation>Sauvegarde avant la fin de Callback.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>{page}, {count} due</source>
        <translation>{page}, {count} à faire</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>ReasonBar</name>
    <message>
        <source>{reason}: {likelihood}</source>
        <translation>{reason}&#xa0;: {likelihood}</translation>
    </message>
</context>
<context>
    <name>ReasonBars</name>
    <message>
        <source>Reasons, most likely first</source>
        <translation>Raisons, la plus probable d’abord</translation>
    </message>
</context>
<context>
    <name>RecentDateField</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Press Esc once more to close without keeping what you entered.</source>
        <translation>Appuyez encore sur Échap pour fermer sans garder votre saisie.</translation>
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
        <translation>Phrase secrète de cette sauvegarde</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Restaurer cette sauvegarde</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Repartir de zéro</translation>
    </message>
    <message>
        <source>Open another directory…</source>
        <translation>Ouvrir un autre dossier…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>No backup was found beside it.</source>
        <translation>Aucune sauvegarde n’a été trouvée à côté.</translation>
    </message>
    <message>
        <source>Looking for the newest readable backup…</source>
        <translation>Recherche de la dernière sauvegarde lisible…</translation>
    </message>
    <message>
        <source>Your data is not where it was</source>
        <translation>Vos données ne sont pas à leur place</translation>
    </message>
    <message>
        <source>Your data is damaged</source>
        <translation>Vos données sont endommagées</translation>
    </message>
    <message>
        <source>Callback has kept your data in “{path}” before, and the file is gone. If you moved it, quit and put it back. Otherwise restore a backup, or start anew: the backups stay where they are.</source>
        <translation>Callback a déjà gardé vos données dans «&#xa0;{path}&#xa0;», et le fichier a disparu. Si vous l’avez déplacé, quittez et remettez-le. Sinon, restaurez une sauvegarde ou repartez de zéro&#xa0;: les sauvegardes restent où elles sont.</translation>
    </message>
    <message>
        <source>Part of the file “{path}” can no longer be read, so nothing more is saved to it. Your window stays as it is, so that you can copy what you were writing. Whatever you choose, the damaged file is kept beside the new one.</source>
        <translation>Une partie du fichier «&#xa0;{path}&#xa0;» n’est plus lisible, donc plus rien n’y est enregistré. Votre fenêtre reste telle quelle, pour que vous puissiez copier ce que vous écriviez. Quel que soit votre choix, le fichier endommagé est conservé à côté du nouveau.</translation>
    </message>
    <message>
        <source>Part of the file “{path}” cannot be read, so Callback does not open it. Disks and sync services can do that. Whatever you choose, the damaged file is kept beside the new one.</source>
        <translation>Une partie du fichier «&#xa0;{path}&#xa0;» n’est pas lisible, donc Callback ne l’ouvre pas. Les disques et les services de synchronisation peuvent causer cela. Quel que soit votre choix, le fichier endommagé est conservé à côté du nouveau.</translation>
    </message>
    <message>
        <source>None of these backups can be read.</source>
        <translation>Aucune de ces sauvegardes n’est lisible.</translation>
    </message>
    <message>
        <source>What was entered after the backup was made is only in the damaged file.</source>
        <translation>Ce qui a été saisi après la sauvegarde n’est que dans le fichier endommagé.</translation>
    </message>
    <message>
        <source>Press “Start anew” once more to begin with an empty record.</source>
        <translation>Appuyez encore sur «&#xa0;Repartir de zéro&#xa0;» pour commencer sans données.</translation>
    </message>
    <message>
        <source>Open another directory</source>
        <translation>Ouvrir un autre dossier</translation>
    </message>
</context>
<context>
    <name>RemarkList</name>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Remarks shown at a time.</extracomment>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Go to line {line}</source>
        <translation>Aller à la ligne {line}</translation>
    </message>
</context>
<context>
    <name>ReminderCenter</name>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>They answered…</source>
        <translation>Ils ont répondu…</translation>
    </message>
    <message>
        <source>Note how it went</source>
        <translation>Noter comment cela s’est passé</translation>
    </message>
    <message>
        <source>Note a page check</source>
        <translation>Noter une visite de page</translation>
    </message>
    <message>
        <source>Mark step as done</source>
        <translation>Marquer l’étape comme faite</translation>
    </message>
    <message>
        <source>Put off until tomorrow</source>
        <translation>Reporter à demain</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Each step is announced once, when it is due.</source>
        <translation>Chaque étape est annoncée une fois, quand elle est à faire.</translation>
    </message>
    <message>
        <source>When they come</source>
        <translation>Quand ils arrivent</translation>
    </message>
    <message>
        <source>Time of day at which reminders come</source>
        <translation>Heure à laquelle arrivent les rappels</translation>
    </message>
    <message>
        <source>Change the reminder hour</source>
        <translation>Changer l’heure des rappels</translation>
    </message>
    <message>
        <source>&amp;Remind me at</source>
        <translation>&amp;Me le rappeler à</translation>
    </message>
    <message>
        <source>Only from &amp;Monday to Friday</source>
        <translation>&amp;Seulement du lundi au vendredi</translation>
    </message>
    <message>
        <source>Change the days of reminders</source>
        <translation>Changer les jours des rappels</translation>
    </message>
    <message>
        <source>&amp;Nothing from</source>
        <translation>&amp;Rien de</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>Beginning of quiet hours</source>
        <translation>Début des heures calmes</translation>
    </message>
    <message>
        <source>End of quiet hours</source>
        <translation>Fin des heures calmes</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>C&amp;alm: at most</source>
        <translation>&amp;Au calme&#xa0;: au plus</translation>
    </message>
    <message>
        <source>Calm mode</source>
        <translation>Mode calme</translation>
    </message>
    <message>
        <source>Steps announced on one day</source>
        <translation>Étapes annoncées en un jour</translation>
    </message>
    <message>
        <source>steps a day</source>
        <translation>étapes par jour</translation>
    </message>
    <message>
        <source>In calm mode further steps are announced the next day; Today shows them all. Rejected applications are not announced, Today leaves them out, and Insights shows them as ended.</source>
        <translation>En mode calme, les étapes suivantes sont annoncées le lendemain&#x202f;; Aujourd’hui les montre toutes. Les candidatures refusées ne sont pas annoncées, ne figurent pas dans Aujourd’hui, et Bilan les montre comme terminées.</translation>
    </message>
    <message>
        <source>&amp;Pause until</source>
        <translation>&amp;Pause jusqu’au</translation>
    </message>
    <message>
        <source>Pause reminders</source>
        <translation>Suspendre les rappels</translation>
    </message>
    <message>
        <source>Day on which reminders come again</source>
        <translation>Jour où les rappels reprennent</translation>
    </message>
    <message>
        <source>What they show</source>
        <translation>Ce qu’ils montrent</translation>
    </message>
    <message>
        <source>Announce &amp;interviews, too</source>
        <translation>Annoncer aussi &amp;les entretiens</translation>
    </message>
    <message>
        <source>Change the reminders of interviews</source>
        <translation>Changer les rappels d’entretiens</translation>
    </message>
    <message>
        <source>The day before and an hour before, with what to bring. Afterwards Callback asks how it went. The reminder an hour before also comes in quiet hours and during a pause.</source>
        <translation>La veille et une heure avant, avec ce qu’il faut évoquer. Ensuite, Callback demande comment cela s’est passé. Le rappel une heure avant vient aussi pendant les heures calmes et une pause.</translation>
    </message>
    <message>
        <source>&amp;Hide names and texts</source>
        <translation>Masquer les &amp;noms et les textes</translation>
    </message>
    <message>
        <source>Change what notifications show</source>
        <translation>Changer ce que montrent les notifications</translation>
    </message>
    <message>
        <source>Notifications and the menu of the tray then say only “You have a follow-up due”. Useful if others can see your screen.</source>
        <translation>Les notifications et le menu de la zone de notification disent alors seulement «&#xa0;Vous avez une relance à faire&#xa0;». Utile si d’autres voient votre écran.</translation>
    </message>
    <message>
        <source>Change quiet hours</source>
        <translation>Changer les heures calmes</translation>
    </message>
    <message>
        <source>Change calm mode</source>
        <translation>Changer le mode calme</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Sauvegardes, la plus récente d’abord</translation>
    </message>
    <message>
        <source>There is no backup yet. You can choose a file.</source>
        <translation>Il n’y a pas encore de sauvegarde. Vous pouvez choisir un fichier.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Passphrase of this backup</source>
        <translation>&amp;Phrase secrète de cette sauvegarde</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>&amp;Depuis un fichier…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>“{name}” is not a complete backup of Callback: its .json file must be in the same folder.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas une sauvegarde complète de Callback&#xa0;: son fichier .json doit être dans le même dossier.</translation>
    </message>
    <message>
        <source>This backup is encrypted. Type its passphrase.</source>
        <translation>Cette sauvegarde est chiffrée. Tapez sa phrase secrète.</translation>
    </message>
    <message>
        <source>Checking the backup…</source>
        <translation>Vérification de la sauvegarde…</translation>
    </message>
    <message>
        <source>Backing up your current data…</source>
        <translation>Sauvegarde de vos données actuelles…</translation>
    </message>
    <message>
        <source>All your data becomes as it was when the backup was made. Your current data is kept in a file beside it, so that nothing is lost.</source>
        <translation>Toutes vos données redeviennent comme au moment de la sauvegarde. Vos données actuelles sont conservées dans un fichier à côté, pour que rien ne se perde.</translation>
    </message>
    <message>
        <source>{when} · {occasion}</source>
        <translation>{when} · {occasion}</translation>
    </message>
    <message>
        <source>{line} · encrypted</source>
        <translation>{line} · chiffrée</translation>
    </message>
    <message>
        <source>{line} · {folder}</source>
        <translation>{line} · {folder}</translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>Une sauvegarde</translation>
    </message>
    <message>
        <source>Backups of Callback (*.db *.db.age)</source>
        <translation>Sauvegardes de Callback (*.db *.db.age)</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Can&apos;t tell yet: the first reasons are about equally likely.</source>
        <extracomment>The situations in which the reasons for silence are shown.</extracomment>
        <translation>Impossible à dire encore&#xa0;: les premières raisons sont à peu près aussi probables.</translation>
    </message>
    <message>
        <source>What is likely going on</source>
        <translation>Ce qui se passe sans doute</translation>
    </message>
    <message>
        <source>What was likely going on</source>
        <translation>Ce qui s’est sans doute passé</translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Delete application</source>
        <translation>Supprimer la candidature</translation>
    </message>
    <message>
        <source>What should I do?</source>
        <translation>Que faire&#x202f;?</translation>
    </message>
    <message>
        <source>Log a contact…</source>
        <translation>Noter un échange…</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>They answered…</source>
        <translation>Ils ont répondu…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Add interview…</source>
        <translation>Ajouter un entretien…</translation>
    </message>
    <message>
        <source>Edit application…</source>
        <translation>Modifier la candidature…</translation>
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
        <translation>déplié</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Postulé</translation>
    </message>
    <message>
        <source>Interviewing</source>
        <translation>En entretien</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En suspens</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closes</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Depuis le {day}</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Encore à faire</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>À faire aujourd’hui</translation>
    </message>
    <message>
        <source>{state} · {step}</source>
        <translation>{state} · {step}</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Remerciements</translation>
    </message>
</context>
<context>
    <name>RunsSection</name>
    <message>
        <source>What Callback said, and what came of it</source>
        <translation>Ce que Callback a dit, et ce qui en est sorti</translation>
    </message>
    <message>
        <source>{reason}: {likelihood}</source>
        <translation>{reason}&#xa0;: {likelihood}</translation>
    </message>
    <message>
        <source>{step} · {day}</source>
        <translation>{step} · {day}</translation>
    </message>
    <message>
        <source>What came of it: {outcome}</source>
        <translation>Ce qui en est sorti&#xa0;: {outcome}</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Export</source>
        <extracomment>Milliseconds after which the progress is shown, and those of work between two events.</extracomment>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Écriture du fichier…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>“{path}” could not be written. Choose another place, or check that the disk has room.</source>
        <translation>«&#xa0;{path}&#xa0;» n’a pas pu être écrit. Choisissez un autre endroit, ou vérifiez que le disque a de la place.</translation>
    </message>
</context>
<context>
    <name>SearchChoice</name>
    <message>
        <source>Choose one from the list.</source>
        <translation>Choisissez dans la liste.</translation>
    </message>
    <message>
        <source>“{text}” can be several. Choose one from the list.</source>
        <translation>« {text} » peut désigner plusieurs entrées. Choisissez dans la liste.</translation>
    </message>
    <message>
        <source>“{text}” is not known. Choose one from the list.</source>
        <translation>« {text} » n’est pas connu. Choisissez dans la liste.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search everything…</source>
        <translation>Rechercher partout…</translation>
    </message>
    <message>
        <source>Search here, or everything: {keys}</source>
        <translation>Rechercher ici, ou partout&#xa0;: {keys}</translation>
    </message>
</context>
<context>
    <name>SecondCopyGroup</name>
    <message>
        <source>A second copy</source>
        <translation>Une seconde copie</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Keep no second copy</source>
        <translation>Ne pas garder de seconde copie</translation>
    </message>
    <message>
        <source>Keep a second copy in…</source>
        <translation>Garder une seconde copie dans…</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>Autre endroit…</translation>
    </message>
    <message>
        <source>If this computer is lost or breaks, a copy on another drive is still there. Callback copies each new backup to the folder you choose.</source>
        <translation>Si cet ordinateur se perd ou tombe en panne, une copie sur un autre disque reste. Callback copie chaque nouvelle sauvegarde dans le dossier choisi.</translation>
    </message>
    <message>
        <source>Nothing was copied there yet.</source>
        <translation>Rien n’y a encore été copié.</translation>
    </message>
    <message>
        <source>Last copied: {age}.</source>
        <translation>Dernière copie&#xa0;: {age}.</translation>
    </message>
    <message>
        <source>{service} synchronises this folder.</source>
        <translation>{service} synchronise ce dossier.</translation>
    </message>
    <message>
        <source>{service} synchronises this folder. Anyone who can read it there can read the copies, unless a passphrase protects them.</source>
        <translation>{service} synchronise ce dossier. Qui peut le lire là-bas peut lire les copies, sauf si une phrase secrète les protège.</translation>
    </message>
    <message>
        <source>Keep a second copy in</source>
        <translation>Garder une seconde copie dans</translation>
    </message>
    <message>
        <source>Keep copies here</source>
        <translation>Garder les copies ici</translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk has room, then try again.</source>
        <translation>Ceci n’a pas pu être enregistré. Vérifiez que le disque a de la place, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>SendWarningBar</name>
    <message>
        <source>Wh&amp;y</source>
        <translation>&amp;Pourquoi</translation>
    </message>
    <message>
        <source>Why to wait</source>
        <translation>Pourquoi attendre</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>The text is on the clipboard. Paste it into a new mail.</source>
        <extracomment>Setting key: the way by which letters are handed over. The web mails, with the pattern of the link that opens a new mail.</extracomment>
        <translation>Le texte est dans le presse-papiers. Collez-le dans un nouveau mail.</translation>
    </message>
    <message>
        <source>The letter is too long to be opened this way. Copy the text, or save it as a mail file and open that.</source>
        <translation>La lettre est trop longue pour être ouverte ainsi. Copiez le texte, ou enregistrez-la comme fichier mail et ouvrez-le.</translation>
    </message>
    <message>
        <source>No mail program could be started.</source>
        <translation>Aucune messagerie n’a pu démarrer.</translation>
    </message>
    <message>
        <source>No browser could be started.</source>
        <translation>Aucun navigateur n’a pu démarrer.</translation>
    </message>
    <message>
        <source>It opens in your browser, as a new mail.</source>
        <translation>Elle s’ouvre dans votre navigateur, comme nouveau mail.</translation>
    </message>
    <message>
        <source>It opens in your mail program. If nothing appears, choose another way below.</source>
        <translation>Elle s’ouvre dans votre messagerie. Si rien n’apparaît, choisissez un autre moyen ci-dessous.</translation>
    </message>
    <message>
        <source>Log letter</source>
        <translation>Noter la lettre</translation>
    </message>
    <message>
        <source>Save as .eml</source>
        <translation>Enregistrer en .eml</translation>
    </message>
    <message>
        <source>Mails (*.eml)</source>
        <translation>Mails (*.eml)</translation>
    </message>
    <message>
        <source>No mail can be addressed to “{address}”. Correct it in People.</source>
        <translation>Aucun mail ne peut être adressé à «&#xa0;{address}&#xa0;». Corrigez-la dans Personnes.</translation>
    </message>
    <message>
        <source>“{path}” could not be written. Choose another place.</source>
        <translation>«&#xa0;{path}&#xa0;» n’a pas pu être écrit. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Saved. Open the file to send it from your mail program.</source>
        <translation>Enregistré. Ouvrez le fichier pour l’envoyer de votre messagerie.</translation>
    </message>
</context>
<context>
    <name>SentQuestion</name>
    <message>
        <source>Did it go out?</source>
        <translation>Est-elle partie&#x202f;?</translation>
    </message>
    <message>
        <source>Yes, I &amp;sent it</source>
        <translation>Oui, &amp;je l’ai envoyée</translation>
    </message>
    <message>
        <source>Not y&amp;et</source>
        <translation>Pas &amp;encore</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Callback – Example</source>
        <translation>Callback – Exemple</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>This is an example. Nothing you do here is kept.</source>
        <translation>Ceci est un exemple. Rien de ce que vous y faites n’est conservé.</translation>
    </message>
    <message>
        <source>Leave the example</source>
        <translation>Quitter l’exemple</translation>
    </message>
    <message>
        <source>Update ready</source>
        <translation>Mise à jour prête</translation>
    </message>
    <message>
        <source>Callback has been updated. Restart it to use the new version.</source>
        <translation>Callback a été mis à jour. Redémarrez-le pour utiliser la nouvelle version.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Your data is in a folder that {service} synchronises. Two computers at once can damage it there: keep it in another folder (--data-dir). Backups may stay.</source>
        <translation>Vos données sont dans un dossier que {service} synchronise. Deux ordinateurs à la fois peuvent les y endommager&#xa0;: gardez-les dans un autre dossier (--data-dir). Les sauvegardes peuvent rester.</translation>
    </message>
    <message>
        <source>Synced folder</source>
        <translation>Dossier synchronisé</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>Mes données</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>Ce qui est stocké</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
</context>
<context>
    <name>Several</name>
    <message>
        <source>Later</source>
        <extracomment>The ids of the rows from the first number on, so many or with -1 all.</extracomment>
        <translation>Plus tard</translation>
    </message>
</context>
<context>
    <name>SeveralMenu</name>
    <message>
        <source>On &amp;hold</source>
        <translation>&amp;En suspens</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>StateDialog</name>
    <message>
        <source>Save</source>
        <extracomment>Those that the employer announces. Those that ask for the employer&apos;s true reason; for withdrawing one has a reason of one&apos;s own.</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>À p&amp;ropos de</translation>
    </message>
    <message>
        <source>I ha&amp;ve it in writing</source>
        <translation>&amp;Je l’ai par écrit</translation>
    </message>
    <message>
        <source>B&amp;y</source>
        <translation>&amp;D’ici le</translation>
    </message>
    <message>
        <source>Write that re&amp;ply next</source>
        <translation>Écrire &amp;ensuite cette réponse</translation>
    </message>
    <message>
        <source>They said so &amp;on</source>
        <translation>&amp;Ils l’ont dit le</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Le</translation>
    </message>
    <message>
        <source>On hold until</source>
        <translation>En suspens jusqu’au</translation>
    </message>
    <message>
        <source>In thei&amp;r words</source>
        <translation>Dans leurs &amp;mots</translation>
    </message>
    <message>
        <source>They want an answer</source>
        <translation>Ils veulent une réponse</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Pourquoi</translation>
    </message>
    <message>
        <source>&amp;Why they were silent</source>
        <translation>&amp;Pourquoi ils se taisaient</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>I&apos;m sorry. A kind reply takes two minutes, and it is remembered when another job opens.</source>
        <translation>C’est dommage. Une réponse aimable prend deux minutes, et l’on s’en souvient quand un autre poste s’ouvre.</translation>
    </message>
    <message>
        <source>This lies before the day they said so.</source>
        <translation>Cette date précède le jour où ils l’ont dit.</translation>
    </message>
    <message>
        <source>Change state</source>
        <translation>Changer l’état</translation>
    </message>
    <message>
        <source>{company} said no</source>
        <translation>{company} a dit non</translation>
    </message>
    <message>
        <source>An offer. Congratulations!</source>
        <translation>Une proposition. Félicitations&#x202f;!</translation>
    </message>
    <message>
        <source>You got the job. Congratulations!</source>
        <translation>Vous avez le poste. Félicitations&#x202f;!</translation>
    </message>
    <message>
        <source>They did not say</source>
        <translation>Ils ne l’ont pas dit</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Je ne sais pas</translation>
    </message>
</context>
<context>
    <name>StateMenu</name>
    <message>
        <source>State</source>
        <translation>État</translation>
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
        <translation>Fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>This desktop has no tray and does not minimise windows, so Callback can remind you only while its window is open.</source>
        <translation>Ce bureau n’a pas de zone de notification et ne réduit pas les fenêtres&#xa0;: Callback ne peut vous rappeler que si sa fenêtre est ouverte.</translation>
    </message>
    <message>
        <source>You can change this under Settings &gt; Reminders.</source>
        <translation>Vous pouvez le changer dans Paramètres &gt; Rappels.</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>La garder ouverte</translation>
    </message>
    <message>
        <source>Quit when I close it</source>
        <translation>Quitter quand je la ferme</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>What should I do?</source>
        <translation>Que faire&#x202f;?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>They answered…</source>
        <translation>Ils ont répondu…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Open the notes for a call, which counts like the letter (I)</source>
        <translation>Ouvrir les notes pour un appel, qui compte comme la lettre (I)</translation>
    </message>
    <message>
        <source>Write a letter, which counts like the talk (I)</source>
        <translation>Écrire une lettre, qui compte comme la discussion (I)</translation>
    </message>
    <message>
        <source>Write the letter, or open the notes (M)</source>
        <translation>Écrire la lettre, ou ouvrir les notes (M)</translation>
    </message>
    <message>
        <source>Log it and plan what comes next (D)</source>
        <translation>Le noter et prévoir la suite (D)</translation>
    </message>
    <message>
        <source>Log what they answered, and what follows (A)</source>
        <translation>Noter ce qu’ils ont répondu, et la suite (A)</translation>
    </message>
    <message>
        <source>Remind me on another day (L)</source>
        <translation>Me le rappeler un autre jour (L)</translation>
    </message>
    <message>
        <source>Ask why they are not calling, and what to do (W)</source>
        <translation>Demander pourquoi ils n’appellent pas, et que faire (W)</translation>
    </message>
</context>
<context>
    <name>StepPanel</name>
    <message>
        <source>Why this rule</source>
        <extracomment>Below this width, with a font of 9 pt, the facts are below the reason for the day.</extracomment>
        <translation>Pourquoi cette règle</translation>
    </message>
    <message>
        <source>A call instead of the letter is fine, too.</source>
        <translation>Un appel au lieu de la lettre convient aussi.</translation>
    </message>
    <message>
        <source>A letter instead of the talk is fine, too.</source>
        <translation>Une lettre au lieu de la discussion convient aussi.</translation>
    </message>
    <message>
        <source>A letter instead of the call is fine, too.</source>
        <translation>Une lettre au lieu de l’appel convient aussi.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>{channel}: {letter}</source>
        <translation>{channel}&#xa0;: {letter}</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Re&amp;mind me on</source>
        <translation>M&amp;e le rappeler le</translation>
    </message>
</context>
<context>
    <name>StepReasons</name>
    <message>
        <source>You met on {interview}, and a personal note counts most within a working day.</source>
        <extracomment>By values of `StepReasonKind`, so that lists are shown without loading the advice.</extracomment>
        <translation>Vous vous êtes rencontrés le {interview}, et un mot personnel compte surtout dans le jour ouvré qui suit.</translation>
    </message>
    <message>
        <source>Your next interview is on {interview}, and all else can wait until then.</source>
        <translation>Votre prochain entretien est le {interview}, et tout le reste peut attendre d’ici là.</translation>
    </message>
    <message>
        <source>They promised {promise}; to wait {grace} longer is fair.</source>
        <translation>Ils ont promis pour le {promise}&#x202f;; attendre {grace} de plus est raisonnable.</translation>
    </message>
    <message>
        <source>They promised {promise}; {grace} later, asking is fair.</source>
        <translation>Ils ont promis pour le {promise}&#x202f;; {grace} plus tard, demander est raisonnable.</translation>
    </message>
    <message>
        <source>They promised no date, and {workdays} after the interview on {interview} is a fair time to ask.</source>
        <translation>Ils n’ont promis aucune date, et {workdays} après l’entretien du {interview}, demander est raisonnable.</translation>
    </message>
    <message>
        <source>They answered on {heard} without a date, and {days} later is a fair time to ask.</source>
        <translation>Ils ont répondu le {heard} sans date, et {days} plus tard, demander est raisonnable.</translation>
    </message>
    <message>
        <source>They said they would contact you, so one message {workdays} after the interview on {interview} is enough.</source>
        <translation>Ils ont dit qu’ils vous contacteraient&#xa0;: un seul message {workdays} après l’entretien du {interview} suffit.</translation>
    </message>
    <message>
        <source>They said they would contact you and last wrote on {heard}, so one message {workdays} after that is enough.</source>
        <translation>Ils ont dit qu’ils vous contacteraient et ont écrit le {heard}&#xa0;: un seul message {workdays} après suffit.</translation>
    </message>
    <message>
        <source>You were last in touch on {last}, and {days} between two contacts is right.</source>
        <translation>Votre dernier contact date du {last}&#x202f;; {days} entre deux contacts, c’est la bonne mesure.</translation>
    </message>
    <message>
        <source>They told you on {told} that it is on hold, and a short, friendly answer by {by} keeps the door open.</source>
        <translation>Ils vous ont dit le {told} que c’est en suspens&#x202f;; une réponse courte et aimable d’ici le {by} garde la porte ouverte.</translation>
    </message>
    <message>
        <source>It is on hold until {until}; to wait {grace} longer is fair.</source>
        <translation>C’est en suspens jusqu’au {until}&#x202f;; attendre {grace} de plus est raisonnable.</translation>
    </message>
    <message>
        <source>It is on hold without a date, and you were last in touch on {last}: a sign of life after {days} is enough ({turn} of {turns}).</source>
        <translation>C’est en suspens sans date, et votre dernier contact date du {last}&#xa0;: un signe de vie après {days} suffit ({turn} sur {turns}).</translation>
    </message>
    <message>
        <source>They declined before you met, and no answer is expected.</source>
        <translation>Ils ont refusé avant de vous rencontrer, et n’attendent pas de réponse.</translation>
    </message>
    <message>
        <source>They declined on {rejected}, and a kind letter by {by} is remembered.</source>
        <translation>Ils ont refusé le {rejected}, et l’on se souvient d’une lettre aimable reçue d’ici le {by}.</translation>
    </message>
    <message>
        <source>Somebody else seems to have got the job, and a kind letter keeps you in mind for the next one.</source>
        <translation>Quelqu’un d’autre semble avoir le poste, et une lettre aimable fait penser à vous pour le prochain.</translation>
    </message>
    <message>
        <source>The recruiter speaks to them next, and your impressions of {interview} help while they are fresh.</source>
        <translation>Le recruteur leur parle bientôt, et vos impressions du {interview} l’aident tant qu’elles sont fraîches.</translation>
    </message>
    <message>
        <source>You last spoke to the recruiter on {last}, and {days} between two calls is right.</source>
        <translation>Vous avez parlé au recruteur le {last}&#x202f;; {days} entre deux appels, c’est la bonne mesure.</translation>
    </message>
    <message>
        <source>Your other offer ends on {deadline}, so you need their answer by {answer_by}.</source>
        <translation>Votre autre proposition expire le {deadline}&#xa0;: il vous faut leur réponse d’ici le {answer_by}.</translation>
    </message>
    <message>
        <source>Your other offer ends on {deadline}, and without their answer by {answer_by} you decide without them.</source>
        <translation>Votre autre proposition expire le {deadline}&#x202f;; sans leur réponse d’ici le {answer_by}, décidez sans eux.</translation>
    </message>
    <message>
        <source>On {final} you last asked how it stands, and after {workdays} without an answer your time is better spent elsewhere.</source>
        <translation>Vous avez demandé une dernière fois le {final}&#x202f;; après {workdays} sans réponse, votre temps est mieux employé ailleurs.</translation>
    </message>
    <message>
        <source>You wrote on {sent}, and before {again_from} only a new opening is a reason to write again.</source>
        <translation>Vous avez écrit le {sent}&#x202f;; avant le {again_from}, seule une nouvelle annonce est une raison de réécrire.</translation>
    </message>
    <message>
        <source>You wrote on {sent}, and from {again_from} on another letter is welcome, once.</source>
        <translation>Vous avez écrit le {sent}&#x202f;; à partir du {again_from}, une autre lettre est bienvenue, une fois.</translation>
    </message>
    <message>
        <source>You saw a new opening on their page on {seen}, and if it fits, a letter about it is welcome.</source>
        <translation>Vous avez vu une nouvelle annonce sur leur page le {seen}&#x202f;; si elle vous convient, une lettre à ce sujet est bienvenue.</translation>
    </message>
    <message>
        <source>You let it rest on {since}, and from {again_from} on another letter is welcome, once.</source>
        <translation>Vous en êtes resté là le {since}&#x202f;; à partir du {again_from}, une autre lettre est bienvenue, une fois.</translation>
    </message>
    <message>
        <source>Counted from {applied}, {workdays} is a fair time to ask about an application.</source>
        <translation>À compter du {applied}, {workdays}, c’est un délai raisonnable pour demander où en est une candidature.</translation>
    </message>
    <message>
        <source>Applications close on {closing}, and {workdays} after that is a fair time to ask.</source>
        <translation>Les candidatures closent le {closing}&#x202f;; {workdays} après, demander est raisonnable.</translation>
    </message>
    <message>
        <source>You asked on {asked}, and {workdays} without an answer to an application mean that your time is better spent elsewhere.</source>
        <translation>Vous avez demandé le {asked}&#x202f;; après {workdays} sans réponse à une candidature, votre temps est mieux employé ailleurs.</translation>
    </message>
    <message>
        <source>They invited you on {invited} and owe you a date: after {workdays} it is fair to offer times of your own.</source>
        <translation>Leur invitation date du {invited}, et ils vous doivent une date&#xa0;: après {workdays}, proposer vos propres horaires est raisonnable.</translation>
    </message>
    <message>
        <source>You asked for a date on {asked}, and {days} later is a fair time to ask again.</source>
        <translation>Vous avez demandé une date le {asked}&#x202f;; {days} plus tard, redemander est raisonnable.</translation>
    </message>
    <message>
        <source>The interview fell through on {cancelled}, and a friendly line now keeps everything as it was.</source>
        <translation>L’entretien est tombé à l’eau le {cancelled}, et un mot aimable maintenant garde tout intact.</translation>
    </message>
    <message>
        <source>The interview fell through on {cancelled}, and {workdays} is long enough to look for another date.</source>
        <translation>L’entretien est tombé à l’eau le {cancelled}&#x202f;; après {workdays}, il est temps de chercher une autre date.</translation>
    </message>
    <message>
        <source>You cancelled on {cancelled}, so the next times are yours to offer, at once.</source>
        <translation>Vous avez annulé le {cancelled}&#xa0;: à vous de proposer d’autres horaires, sans tarder.</translation>
    </message>
    <message>
        <source>They did not turn up on {missed}: a short, friendly line with other times is best sent now.</source>
        <translation>Ils ne sont pas venus le {missed}&#xa0;: un mot court et aimable avec d’autres horaires part au mieux maintenant.</translation>
    </message>
    <message>
        <source>They did not turn up on {missed}, and {workdays} without an answer is long enough for one more line.</source>
        <translation>Ils ne sont pas venus le {missed}&#x202f;; après {workdays} sans réponse, un mot de plus est raisonnable.</translation>
    </message>
    <message>
        <source>They did not turn up on {missed} and have not answered within {workdays}: your time is better spent elsewhere.</source>
        <translation>Ils ne sont pas venus le {missed} et n’ont pas répondu en {workdays}&#xa0;: votre temps est mieux employé ailleurs.</translation>
    </message>
    <message>
        <source>They said in the interview on {interview} that they decide at once, so something useful to read may reach them in time.</source>
        <translation>Ils ont dit à l’entretien du {interview} qu’ils décident tout de suite&#xa0;: quelque chose d’utile à lire peut les atteindre à temps.</translation>
    </message>
    <message>
        <source>They are still deciding, by {promise}; after a second date, to wait {grace} longer is fair.</source>
        <translation>La décision est encore en cours, d’ici le {promise}&#x202f;; après une deuxième date, attendre {grace} de plus est raisonnable.</translation>
    </message>
    <message>
        <source>They answered on {heard} for the second time that they are still deciding: leave it with them for {workdays}.</source>
        <translation>Ils ont répondu le {heard}, pour la deuxième fois, que la décision est en cours&#xa0;: laissez-leur {workdays}.</translation>
    </message>
    <message>
        <source>Whoever decides has been away since {since}, nobody knows until when, and {workdays} is a fair time to ask.</source>
        <translation>Qui décide est absent depuis le {since}, sans retour connu&#x202f;; après {workdays}, demander est raisonnable.</translation>
    </message>
    <message>
        <source>They made you an offer on {received}, and they would like your answer by {answer_by}.</source>
        <translation>Ils vous ont fait une proposition le {received}, et souhaitent votre réponse d’ici le {answer_by}.</translation>
    </message>
    <message>
        <source>They told you on {told} that an offer is coming, and {workdays} is long enough to ask for it in writing.</source>
        <translation>Ils vous ont annoncé une proposition le {told}&#x202f;; après {workdays}, il est temps de la demander par écrit.</translation>
    </message>
    <message>
        <source>The offer was to come by {expected}, and the working day after it is a fair time to ask.</source>
        <translation>La proposition devait venir d’ici le {expected}, et le jour ouvré suivant, demander est raisonnable.</translation>
    </message>
    <message>
        <source>You last asked on {asked}, and {days} later is a fair time to ask again.</source>
        <translation>Vous avez demandé le {asked}&#x202f;; {days} plus tard, redemander est raisonnable.</translation>
    </message>
    <message>
        <source>You answered their offer on {answered}, and {workdays} is long enough to ask for the contract.</source>
        <translation>Vous avez répondu à leur proposition le {answered}&#x202f;; après {workdays}, il est temps de demander le contrat.</translation>
    </message>
    <message>
        <source>They asked you to write again, and {days} after your last contact on {last} is a fair time.</source>
        <translation>Ils vous ont demandé de réécrire&#x202f;; {days} après votre dernier contact du {last}, c’est un bon moment.</translation>
    </message>
    <message>
        <source>They asked not to be contacted, so the next word is theirs.</source>
        <translation>Ils ont demandé à ne pas être contactés&#xa0;: l’initiative leur revient.</translation>
    </message>
    <message>
        <source>They promised {promise}, and that day has passed; you were last in touch on {last}, and {days} between two contacts is right.</source>
        <extracomment>The sentence to use once the day of the named parameter has passed.</extracomment>
        <translation>Ils ont promis pour le {promise}, et ce jour est passé&#x202f;; votre dernier contact date du {last}, et {days} entre deux contacts, c’est la bonne mesure.</translation>
    </message>
    <message>
        <source>They were still deciding, by {promise}; {grace} after a second date, asking is fair.</source>
        <translation>La décision était encore en cours, d’ici le {promise}&#x202f;; {grace} après une deuxième date, demander est raisonnable.</translation>
    </message>
    <message>
        <source>It was on hold until {until}; {grace} later, asking is fair.</source>
        <translation>C’était en suspens jusqu’au {until}&#x202f;; {grace} plus tard, demander est raisonnable.</translation>
    </message>
    <message>
        <source>They made you an offer on {received}, and the next word is yours.</source>
        <extracomment>The sentence to use where the day of the named parameter is missing or has passed.</extracomment>
        <translation>Ils vous ont fait une proposition le {received}, et c’est à vous de répondre.</translation>
    </message>
    <message>
        <source>They told you that it is on hold, and a short, friendly answer keeps the door open.</source>
        <translation>Ils vous ont dit que c’est en suspens, et une réponse courte et aimable garde la porte ouverte.</translation>
    </message>
    <message>
        <source>They declined, and a kind letter is remembered.</source>
        <translation>Ils ont refusé, et l’on se souvient d’une lettre aimable.</translation>
    </message>
    <message>
        <source>one working day</source>
        <translation>un jour ouvré</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>une semaine</translation>
    </message>
</context>
<context>
    <name>StepSections</name>
    <message>
        <source>Now</source>
        <extracomment>The most steps under *Now*.</extracomment>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Plus tard aujourd’hui</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>À venir</translation>
    </message>
</context>
<context>
    <name>StopRow</name>
    <message>
        <source>Tell {application} of the offer</source>
        <translation>Parler de la proposition à {application}</translation>
    </message>
    <message>
        <source>{when}: {event}</source>
        <translation>{when}&#xa0;: {event}</translation>
    </message>
</context>
<context>
    <name>StoredDataPage</name>
    <message>
        <source>What Callback stores</source>
        <translation>Ce que Callback stocke</translation>
    </message>
    <message>
        <source>This list is made from the file itself, so it is complete. Everything in it is what you entered, or was computed from it.</source>
        <translation>Cette liste est tirée du fichier lui-même&#xa0;: elle est complète. Tout y est saisi par vous, ou en est calculé.</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>What it never does</source>
        <translation>Ce qu’il ne fait jamais</translation>
    </message>
    <message>
        <source>Your mailbox is not read. A letter is handed to your own mail program.</source>
        <translation>Votre boîte mail n’est pas lue. Une lettre est confiée à votre propre messagerie.</translation>
    </message>
    <message>
        <source>No connection is opened: nothing is sent, counted or looked up.</source>
        <translation>Aucune connexion n’est ouverte&#xa0;: rien n’est envoyé, compté ni recherché.</translation>
    </message>
    <message>
        <source>Nothing is recorded about where you are or what else you do.</source>
        <translation>Rien n’est relevé sur le lieu où vous êtes ni sur ce que vous faites d’autre.</translation>
    </message>
    <message>
        <source>Your passphrase is not stored: only you can open encrypted backups.</source>
        <translation>Votre phrase secrète n’est pas stockée&#xa0;: personne d’autre ne peut ouvrir les sauvegardes chiffrées.</translation>
    </message>
    <message>
        <source>Files beside it</source>
        <translation>Fichiers à côté</translation>
    </message>
    <message>
        <source>All that is listed above.</source>
        <translation>Tout ce qui est cité ci-dessus.</translation>
    </message>
    <message>
        <source>Backups, each with a short description of its content.</source>
        <translation>Les sauvegardes, chacune avec une brève description de son contenu.</translation>
    </message>
    <message>
        <source>Your data before a restore. Delete it when you no longer need it.</source>
        <translation>Vos données d’avant une restauration. Supprimez-les quand vous n’en avez plus besoin.</translation>
    </message>
    <message>
        <source>A damaged file. Delete it when you no longer need it.</source>
        <translation>Un fichier endommagé. Supprimez-le quand vous n’en avez plus besoin.</translation>
    </message>
    <message>
        <source>Where a second copy goes, and how backups are encrypted.</source>
        <translation>Où va une seconde copie, et comment les sauvegardes sont chiffrées.</translation>
    </message>
    <message>
        <source>Whether the file was closed properly, and when it was last checked.</source>
        <translation>Si le fichier a été bien fermé, et quand il a été vérifié.</translation>
    </message>
    <message>
        <source>Size and place of windows, and how lists are sorted.</source>
        <translation>Taille et place des fenêtres, et tri des listes.</translation>
    </message>
    <message>
        <source>When something went wrong: where in the program, never what you entered.</source>
        <translation>En cas d’erreur&#xa0;: à quel endroit du programme, jamais ce que vous avez saisi.</translation>
    </message>
    <message>
        <source>Present while Callback is running.</source>
        <translation>Présent tant que Callback est ouvert.</translation>
    </message>
</context>
<context>
    <name>Storing</name>
    <message>
        <source>If you stop it, nothing is imported.</source>
        <extracomment>Up to so many entries are stored at once, which takes less than half a second. Entries of a part. The next one has twice as many if it took less than `_SHORT` seconds, and half as many if it took more than `_LONG`. The same for a copy, whose entries are applications with all that belongs to them.</extracomment>
        <translation>Si vous l’arrêtez, rien n’est importé.</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>If you are one of them, take your name out.</source>
        <translation>Si vous en faites partie, retirez votre nom.</translation>
    </message>
    <message>
        <source>The invitation names the zone “{zone}”, which is not known. Check it.</source>
        <translation>L’invitation indique le fuseau «&#xa0;{zone}&#xa0;», qui est inconnu. Vérifiez-le.</translation>
    </message>
    <message>
        <source>The invitation names no zone. Check it.</source>
        <translation>L’invitation n’indique pas de fuseau. Vérifiez-le.</translation>
    </message>
    <message>
        <source>The invitation names only the day. Check the time.</source>
        <translation>L’invitation n’indique que le jour. Vérifiez l’heure.</translation>
    </message>
</context>
<context>
    <name>Synonyms</name>
    <message>
        <source>new job, create, track, enter, save an interview</source>
        <extracomment>The word for a language in each of them, for those who see the wrong one.</extracomment>
        <translation>nouveau poste, nouvelle, créer, saisir, suivre, enregistrer un entretien</translation>
    </message>
    <message>
        <source>new job, quick, type, paste</source>
        <translation>nouveau poste, rapide, taper, coller</translation>
    </message>
    <message>
        <source>take back, revert, oops, mistake</source>
        <translation>annuler, revenir en arrière, erreur</translation>
    </message>
    <message>
        <source>repeat, again</source>
        <translation>répéter, de nouveau, rétablir</translation>
    </message>
    <message>
        <source>upload, load, open a file, spreadsheet, Excel, CSV, take over, bring in</source>
        <translation>importer, charger, ouvrir un fichier, tableau, Excel, CSV, reprendre</translation>
    </message>
    <message>
        <source>download, save as, spreadsheet, Excel, CSV, PDF, calendar, print, share, work-search log</source>
        <translation>exporter, télécharger, enregistrer sous, tableau, Excel, CSV, PDF, calendrier, imprimer, partager, journal de recherche</translation>
    </message>
    <message>
        <source>merge, twice, double, the same person</source>
        <translation>fusionner, double, en double, la même personne</translation>
    </message>
    <message>
        <source>look for, filter</source>
        <translation>chercher, trouver, filtrer</translation>
    </message>
    <message>
        <source>preferences, options, configure, set up, customize, account</source>
        <translation>préférences, options, configurer, régler, personnaliser, compte</translation>
    </message>
    <message>
        <source>backup, save, safety copy, archive</source>
        <translation>sauvegarde, sauvegarder, copie de sécurité, backup, archiver</translation>
    </message>
    <message>
        <source>manual, guide, how to, support, documentation, tutorial, questions</source>
        <translation>manuel, guide, comment faire, assistance, documentation, tutoriel, questions</translation>
    </message>
    <message>
        <source>keyboard, shortcuts, hotkeys</source>
        <translation>clavier, raccourcis</translation>
    </message>
    <message>
        <source>version, license, licence, update, contact</source>
        <translation>version, licence, mise à jour, contact</translation>
    </message>
    <message>
        <source>exit, close, end, leave, stop the program</source>
        <translation>quitter, fermer, sortir, arrêter le programme</translation>
    </message>
    <message>
        <source>home, start, to do, tasks, due, overview, dashboard</source>
        <translation>accueil, à faire, tâches, échéances, vue d’ensemble</translation>
    </message>
    <message>
        <source>applications, jobs, companies, list, board, kanban, appointments</source>
        <translation>candidatures, postes, emplois, entreprises, liste, tableau, kanban, rendez-vous</translation>
    </message>
    <message>
        <source>contacts, interviewers, recruiters, address book</source>
        <translation>contacts, interlocuteurs, recruteurs, carnet d’adresses</translation>
    </message>
    <message>
        <source>mails, emails, e-mails, messages, drafts, sent</source>
        <translation>mails, e-mails, courriels, messages, brouillons, envoyés</translation>
    </message>
    <message>
        <source>statistics, charts, numbers, report, how long</source>
        <translation>statistiques, graphiques, chiffres, rapport, combien de temps</translation>
    </message>
    <message>
        <source>delete, bin, trash, recycle bin, restore, recover, undelete, bring back</source>
        <translation>supprimer, corbeille, poubelle, restaurer, récupérer</translation>
    </message>
    <message>
        <source>dark mode, night mode, light, theme, colors, colours, appearance, font, font size, text size, zoom, bigger, smaller, spacing, screen reader, name, signature, phone, email, country, profile, translation</source>
        <translation>mode sombre, mode nuit, clair, thème, couleurs, apparence, police, taille du texte, zoom, plus grand, plus petit, espacement, lecteur d’écran, nom, signature, téléphone, e-mail, pays, profil, traduction</translation>
    </message>
    <message>
        <source>reminder, notification, alert, notify, remind me, quiet hours, pause, mute, silence, calm, tray, start at login, autostart</source>
        <translation>rappel, notification, alerte, me rappeler, heures calmes, pause, muet, silence, zone de notification, démarrer à l’ouverture de session</translation>
    </message>
    <message>
        <source>template, wording, text blocks, Gmail, Outlook, mail program, email</source>
        <translation>modèle, formulation, blocs de texte, Gmail, Outlook, messagerie, e-mail</translation>
    </message>
    <message>
        <source>backup, back up, restore, copy, folder, file, encrypt, passphrase, password, delete everything, delete all, erase, reset, privacy, another computer</source>
        <translation>sauvegarde, sauvegarder, restaurer, copie, dossier, fichier, chiffrer, mot de passe, tout supprimer, effacer, réinitialiser, confidentialité, un autre ordinateur</translation>
    </message>
    <message>
        <source>privacy, data protection, database, what is saved</source>
        <translation>confidentialité, protection des données, base de données, ce qui est enregistré</translation>
    </message>
    <message>
        <source>why aren&apos;t they calling, why aren&apos;t they calling me back, why don&apos;t they call, why don&apos;t they answer, why is there no answer, no reply, silence, not hearing back, ghosted, still waiting, when will they call, what now, next step, advice, help me</source>
        <translation>pourquoi ils n’appellent pas, pourquoi on ne me rappelle pas, pourquoi ne répondent-ils pas, pas de réponse, pas de nouvelles, silence, attendre, quand vont-ils appeler, que faire maintenant, prochaine étape, conseil, aide-moi</translation>
    </message>
    <message>
        <source>note a call, mail, email, message, conversation</source>
        <translation>noter un appel, mail, e-mail, message, conversation</translation>
    </message>
    <message>
        <source>remove, erase, get rid of, throw away</source>
        <translation>enlever, effacer, supprimer, jeter</translation>
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
        <translation>&amp;Quoi dire</translation>
    </message>
    <message>
        <source>If the mailbo&amp;x answers</source>
        <translation>Si le répondeur se &amp;déclenche</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Nobody an&amp;swered</source>
        <translation>Personne n’a &amp;répondu</translation>
    </message>
    <message>
        <source>I left a &amp;message</source>
        <translation>J’ai laissé un &amp;message</translation>
    </message>
    <message>
        <source>&amp;I reached them</source>
        <translation>&amp;J’ai joint quelqu’un</translation>
    </message>
    <message>
        <source>&amp;I talked to them</source>
        <translation>&amp;Je leur ai parlé</translation>
    </message>
    <message numerus="yes">
        <source>You have called %n times, and nobody answered. Leave a message, or write.</source>
        <translation>
            <numerusform>Vous avez appelé %n fois, sans réponse. Laissez un message, ou écrivez.</numerusform>
            <numerusform>Vous avez appelé %n fois, sans réponse. Laissez un message, ou écrivez.</numerusform>
        </translation>
    </message>
    <message>
        <source>You called {day} at {time}, and nobody answered.</source>
        <translation>Vous avez appelé {day} à {time}, sans réponse.</translation>
    </message>
    <message>
        <source>Choose the language of letters</source>
        <translation>Choisir la langue des lettres</translation>
    </message>
    <message>
        <source>Language changed</source>
        <translation>Langue changée</translation>
    </message>
    <message>
        <source>The number is on the clipboard.</source>
        <translation>Le numéro est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Save number</source>
        <translation>Enregistrer le numéro</translation>
    </message>
    <message>
        <source>Number saved</source>
        <translation>Numéro enregistré</translation>
    </message>
    <message>
        <source>Logged: the call</source>
        <translation>Noté&#xa0;: l’appel</translation>
    </message>
    <message>
        <source>Logged: the talk</source>
        <translation>Noté&#xa0;: la discussion</translation>
    </message>
    <message>
        <source>Log call</source>
        <translation>Noter l’appel</translation>
    </message>
    <message>
        <source>Log message</source>
        <translation>Noter le message</translation>
    </message>
    <message>
        <source>Logged: your message on the mailbox</source>
        <translation>Noté&#xa0;: votre message au répondeur</translation>
    </message>
    <message>
        <source>Left a message</source>
        <translation>Message laissé</translation>
    </message>
    <message>
        <source>Logged. Try again today or on the next working day.</source>
        <translation>Noté. Réessayez aujourd’hui ou le prochain jour ouvré.</translation>
    </message>
    <message>
        <source>Logged. Next time leave a message, or write.</source>
        <translation>Noté. La prochaine fois, laissez un message, ou écrivez.</translation>
    </message>
    <message>
        <source>Log call that nobody answered</source>
        <translation>Noter un appel sans réponse</translation>
    </message>
    <message>
        <source>&amp;About calls</source>
        <translation>S&amp;ur les appels</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Letter templates</source>
        <translation>Modèles de lettre</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message>
        <source>Template</source>
        <extracomment>Characters of an example in the menu *Insert*.</extracomment>
        <translation>Modèle</translation>
    </message>
</context>
<context>
    <name>TemplateList</name>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>{variant} · yours</source>
        <translation>{variant} · le vôtre</translation>
    </message>
    <message>
        <source>{title}, yours</source>
        <translation>{title}, le vôtre</translation>
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
        <translation>Modèle</translation>
    </message>
    <message>
        <source>{title} · yours</source>
        <translation>{title} · le vôtre</translation>
    </message>
</context>
<context>
    <name>TemplateWords</name>
    <message>
        <source>thanks to be passed on</source>
        <translation>remerciement à transmettre</translation>
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
        <translation>sinon</translation>
    </message>
    <message>
        <source>only with {blank}</source>
        <translation>seulement avec {blank}</translation>
    </message>
    <message>
        <source>Coloured words in brackets are blanks, filled from your record. Each line is a sentence. It is left out when a blank in it is not known; a line with “[otherwise]” takes its place. “&gt;” begins a line of its own, “-” a point of a list.</source>
        <translation>Les mots en couleur entre crochets sont des champs, remplis d’après vos données. Chaque ligne est une phrase. Elle est retirée quand un de ses champs n’est pas connu&#x202f;; une ligne avec «&#xa0;[sinon]&#xa0;» prend sa place. «&#xa0;&gt;&#xa0;» commence une ligne à part, «&#xa0;-&#xa0;» un point d’une liste.</translation>
    </message>
    <message>
        <source>Each line is a sentence; it is left out when a field in it is not known. A line that begins with “|” is used in place of the one left out above it. “&gt;” begins a line of its own, “-” a point of a list.</source>
        <translation>Chaque ligne est une phrase&#x202f;; elle est retirée quand un de ses champs n’est pas connu. Une ligne commençant par «&#xa0;|&#xa0;» remplace celle retirée au-dessus. «&#xa0;&gt;&#xa0;» commence une ligne à part, «&#xa0;-&#xa0;» un point d’une liste.</translation>
    </message>
    <message>
        <source>This template does something for which there is no blank, so it is code.</source>
        <translation>Ce modèle fait une chose pour laquelle il n’y a pas de champ&#xa0;: c’est donc du code.</translation>
    </message>
    <message>
        <source>{why} {rules}</source>
        <translation>{why} {rules}</translation>
    </message>
    <message>
        <source>Line {line}: there is no blank “{found}”. Is “{near}” meant? As it is, each letter asks you for these words.</source>
        <translation>Ligne {line}&#xa0;: il n’y a pas de champ «&#xa0;{found}&#xa0;». Vouliez-vous dire «&#xa0;{near}&#xa0;»&#x202f;? En l’état, chaque lettre vous demande ces mots.</translation>
    </message>
    <message>
        <source>Line {line}: there is no field “{found}”. Choose one under Insert.</source>
        <translation>Ligne {line}&#xa0;: il n’y a pas de champ «&#xa0;{found}&#xa0;». Choisissez-en un sous Insérer.</translation>
    </message>
    <message>
        <source>Line {line}: there is no field “{found}”. Is “{near}” meant?</source>
        <translation>Ligne {line}&#xa0;: il n’y a pas de champ «&#xa0;{found}&#xa0;». Vouliez-vous dire «&#xa0;{near}&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Usually there, too: {name} ({means})</source>
        <translation>D’habitude là aussi&#xa0;: {name} ({means})</translation>
    </message>
    <message>
        <source>Line {line} cannot be read: braces are code. Choose a blank under Insert, or change the code under Advanced.</source>
        <translation>La ligne {line} n’est pas lisible&#xa0;: les accolades sont du code. Choisissez un champ sous Insérer, ou changez le code sous Avancé.</translation>
    </message>
    <message>
        <source>Line {line}: begin with the subject, such as: Subject: [role]</source>
        <translation>Ligne {line}&#xa0;: commencez par l’objet, par exemple&#xa0;: Subject: [poste]</translation>
    </message>
    <message>
        <source>The template is empty. Write something, or reset it.</source>
        <translation>Le modèle est vide. Écrivez quelque chose, ou réinitialisez-le.</translation>
    </message>
    <message>
        <source>The letter is too long: {most} characters are the limit.</source>
        <translation>La lettre est trop longue&#xa0;: {most} caractères sont la limite.</translation>
    </message>
    <message>
        <source>There are too many lines: {most} are the limit.</source>
        <translation>Il y a trop de lignes&#xa0;: {most} sont la limite.</translation>
    </message>
    <message>
        <source>Line {line} cannot be read: check that each field stands in double braces, such as {{{{ role }}}}, and that each “if” or “for” ends in the same line.</source>
        <translation>La ligne {line} n’est pas lisible&#xa0;: vérifiez que chaque champ est entre doubles accolades, comme {{{{ role }}}}, et que chaque «&#xa0;if&#xa0;» ou «&#xa0;for&#xa0;» finit dans la même ligne.</translation>
    </message>
    <message>
        <source>Line {line}: “{found}” is not understood here. Use fields, “if”, and “for one in others”.</source>
        <translation>Ligne {line}&#xa0;: «&#xa0;{found}&#xa0;» n’est pas compris ici. Utilisez les champs, «&#xa0;if&#xa0;», et «&#xa0;for one in others&#xa0;».</translation>
    </message>
    <message>
        <source>Line {line}: begin with the subject, such as: Subject: {{{{ role }}}}</source>
        <translation>Ligne {line}&#xa0;: commencez par l’objet, par exemple&#xa0;: Subject: {{{{ role }}}}</translation>
    </message>
    <message>
        <source>Line {line}: leave an empty line below the subject.</source>
        <translation>Ligne {line}&#xa0;: laissez une ligne vide sous l’objet.</translation>
    </message>
    <message>
        <source>Line {line}: the subject belongs into the first line.</source>
        <translation>Ligne {line}&#xa0;: l’objet doit être à la première ligne.</translation>
    </message>
</context>
<context>
    <name>ThankRing</name>
    <message>
        <source>Thanked {done} of {all}</source>
        <translation>Merci dit à {done} sur {all}</translation>
    </message>
</context>
<context>
    <name>TimelineSection</name>
    <message>
        <source>Timeline</source>
        <extracomment>Entries shown at first, and added by each press of &quot;Show older&quot;. Entries built at once; the page is painted in between.</extracomment>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Log contact…</source>
        <translation>Noter un échange…</translation>
    </message>
    <message>
        <source>Add interview…</source>
        <translation>Ajouter un entretien…</translation>
    </message>
    <message>
        <source>Add observation…</source>
        <translation>Ajouter une observation…</translation>
    </message>
    <message>
        <source>Nothing yet. Log what you sent and what they answered.</source>
        <translation>Rien encore. Notez ce que vous avez envoyé et ce qu’ils ont répondu.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n newer</source>
        <translation>
            <numerusform>Afficher %n plus récente</numerusform>
            <numerusform>Afficher %n plus récentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n older</source>
        <translation>
            <numerusform>Afficher %n plus ancienne</numerusform>
            <numerusform>Afficher %n plus anciennes</numerusform>
        </translation>
    </message>
    <message>
        <source>More about {entry}</source>
        <translation>Plus sur {entry}</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>Ahead</source>
        <extracomment>No one is met in these, so there is nobody to thank.</extracomment>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>La semaine dernière</translation>
    </message>
    <message>
        <source>Earlier this month</source>
        <translation>Plus tôt ce mois-ci</translation>
    </message>
    <message>
        <source>{interview} since {time}</source>
        <translation>{interview} depuis {time}</translation>
    </message>
    <message>
        <source>{interview} {day} {time}</source>
        <translation>{interview} {day} {time}</translation>
    </message>
    <message>
        <source>With {names}</source>
        <translation>Avec {names}</translation>
    </message>
    <message>
        <source>{name}: {detail}</source>
        <translation>{name}&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>{when} · until {day}</source>
        <translation>{when} · jusqu’au {day}</translation>
    </message>
    <message>
        <source>You sent {document}</source>
        <translation>Vous avez envoyé {document}</translation>
    </message>
    <message>
        <source>Waiting again</source>
        <translation>De nouveau en attente</translation>
    </message>
    <message>
        <source>They promised an answer</source>
        <translation>Réponse promise</translation>
    </message>
    <message>
        <source>Your answer to their offer</source>
        <translation>Votre réponse à leur proposition</translation>
    </message>
    <message>
        <source>Your answer to another offer</source>
        <translation>Votre réponse à une autre proposition</translation>
    </message>
    <message>
        <source>Applications close</source>
        <translation>Clôture des candidatures</translation>
    </message>
    <message>
        <source>You applied</source>
        <translation>Vous avez postulé</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>They promised an answer by {day}</source>
        <translation>Réponse promise d’ici le {day}</translation>
    </message>
    <message>
        <source>Answer their offer by {day}</source>
        <translation>Répondre à leur proposition d’ici le {day}</translation>
    </message>
    <message>
        <source>Answer the other offer by {day}</source>
        <translation>Répondre à l’autre proposition d’ici le {day}</translation>
    </message>
    <message>
        <source>Applications close on {day}</source>
        <translation>Clôture des candidatures le {day}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>Promised: {promise}</source>
        <translation>Promesse&#xa0;: {promise}</translation>
    </message>
    <message>
        <source>Answer to: {contact}</source>
        <translation>Réponse à&#xa0;: {contact}</translation>
    </message>
    <message>
        <source>Answered {day}</source>
        <translation>Répondu {day}</translation>
    </message>
    <message>
        <source>from you</source>
        <translation>de vous</translation>
    </message>
    <message>
        <source>from them</source>
        <translation>d’eux</translation>
    </message>
    <message>
        <source>to {names}</source>
        <translation>à {names}</translation>
    </message>
    <message>
        <source>from {names}</source>
        <translation>de {names}</translation>
    </message>
    <message>
        <source>{when} in {zone}</source>
        <translation>{when} ({zone})</translation>
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
        <translation>Votre entretien chez {company} est {day} à {time}</translation>
    </message>
    <message>
        <source>Nothing is late.</source>
        <translation>Rien n’est en retard.</translation>
    </message>
    <message>
        <source>Next: your interview at {company}, {when}.</source>
        <translation>Ensuite&#xa0;: votre entretien chez {company}, {when}.</translation>
    </message>
    <message>
        <source>{company} promised {day}; silence until then is normal.</source>
        <translation>{company} a promis pour le {day}&#x202f;; le silence d’ici là est normal.</translation>
    </message>
    <message>
        <source>Next: {step} at {company}, {when}.</source>
        <translation>Ensuite chez {company}&#xa0;: {step}, {when}.</translation>
    </message>
    <message>
        <source>{interview} at {company}, {time}</source>
        <translation>{interview} chez {company}, {time}</translation>
    </message>
    <message>
        <source>{company} promised an answer</source>
        <translation>{company} a promis une réponse</translation>
    </message>
    <message>
        <source>{company}: {step}</source>
        <translation>{company}&#xa0;: {step}</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <extracomment>The most steps shown at first. Steps due within this time are shown; where nothing is due, the next ones in any case. Steps read for the marks of two weeks. Heights in pixels of the page without its lines, and the least one of a line.</extracomment>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <translation>Fait&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Mark step as done</source>
        <translation>Marquer l’étape comme faite</translation>
    </message>
    <message>
        <source>Put off until {day}</source>
        <translation>Reporté au {day}</translation>
    </message>
    <message>
        <source>Put step off</source>
        <translation>Reporter l’étape</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>TourPanel</name>
    <message>
        <source>End the tour</source>
        <extracomment>Setting key: the tour was shown.</extracomment>
        <translation>Finir la visite</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This is its next step</source>
        <translation>Voici sa prochaine étape</translation>
    </message>
    <message>
        <source>For each application there is one next step, with its day and the reason for that day. You do it here, or put it off.</source>
        <translation>Pour chaque candidature, il y a une prochaine étape, avec son jour et la raison de ce jour. Vous la faites ici, ou la reportez.</translation>
    </message>
    <message>
        <source>When they answer</source>
        <translation>Quand ils répondent</translation>
    </message>
    <message>
        <source>Press this when you hear from them: an invitation, a wait, an offer or a no. There is one question, and the next step is planned again.</source>
        <translation>Appuyez ici quand vous avez de leurs nouvelles&#xa0;: une invitation, une attente, une proposition ou un non. Une question suffit, et la prochaine étape est revue.</translation>
    </message>
    <message>
        <source>When you wonder why they do not call</source>
        <translation>Quand vous vous demandez pourquoi ils n’appellent pas</translation>
    </message>
    <message>
        <source>A few questions, then the most likely reasons for the silence, and what is right to do now.</source>
        <translation>Quelques questions, puis les raisons les plus probables du silence, et ce qu’il convient de faire.</translation>
    </message>
    <message>
        <source>Today and the reminders</source>
        <translation>Aujourd’hui et les rappels</translation>
    </message>
    <message>
        <source>Today shows what is due, with at most three steps at once. On the day of a step Callback reminds you, also while its window is closed.</source>
        <translation>Aujourd’hui montre ce qui est à faire, trois étapes au plus à la fois. Le jour d’une étape, Callback vous la rappelle, même fenêtre fermée.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>{company}: {step}</source>
        <extracomment>Seconds between attempts while there is no tray: panels start late after a login, and later hardly ever.</extracomment>
        <translation>{company}&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Call {company} instead</source>
        <translation>Plutôt appeler {company}</translation>
    </message>
    <message>
        <source>Write to {company} instead</source>
        <translation>Plutôt écrire à {company}</translation>
    </message>
    <message>
        <source>Another application…</source>
        <translation>Autre candidature…</translation>
    </message>
    <message>
        <source>Choose the application…</source>
        <translation>Choisir la candidature…</translation>
    </message>
    <message>
        <source>{name}: {count}</source>
        <translation>{name}&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>What should I do?</source>
        <translation>Que faire&#x202f;?</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Ils ont répondu</translation>
    </message>
    <message>
        <source>Add application…</source>
        <translation>Ajouter une candidature…</translation>
    </message>
    <message>
        <source>Add in one line…</source>
        <translation>Ajouter en une ligne…</translation>
    </message>
    <message>
        <source>Pause reminders until tomorrow</source>
        <translation>Suspendre les rappels jusqu’à demain</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
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
        <translation>Entretiens et promesses gardent leur jour. Seules vos étapes peuvent être déplacées.</translation>
    </message>
</context>
<context>
    <name>UnconfirmedLetter</name>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Yes, I sent it</source>
        <translation>Oui, je l’ai envoyée</translation>
    </message>
    <message>
        <source>You opened the {letter} to {reader} on {day} at {time}. Did it go out?</source>
        <translation>Ouvert pour l’envoi le {day} à {time}&#xa0;: {letter} à {reader}. Est-ce parti&#x202f;?</translation>
    </message>
    <message>
        <source>Log letter</source>
        <translation>Noter la lettre</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Annulé&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation>Rétabli&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>UntilField</name>
    <message>
        <source>Un&amp;til</source>
        <extracomment>Answers whose words name the end of a time: &quot;until March&quot; ends as March begins.</extracomment>
        <translation>&amp;Jusqu’au</translation>
    </message>
    <message>
        <source>No date was na&amp;med</source>
        <translation>Aucune &amp;date n’a été donnée</translation>
    </message>
</context>
<context>
    <name>UserError</name>
    <message>
        <source>Only a test task can be handed in.</source>
        <translation>Seul un exercice peut être remis.</translation>
    </message>
    <message>
        <source>This entry no longer exists. It may have been deleted just now.</source>
        <translation>Cette entrée n’existe plus. Elle vient peut-être d’être supprimée.</translation>
    </message>
    <message>
        <source>Say which company it is.</source>
        <translation>Dites quelle est l’entreprise.</translation>
    </message>
    <message>
        <source>Say which role it is.</source>
        <translation>Dites quel est le poste.</translation>
    </message>
    <message>
        <source>Give the person a name.</source>
        <translation>Donnez un nom à la personne.</translation>
    </message>
    <message>
        <source>Say what the problem is.</source>
        <translation>Dites quel est le problème.</translation>
    </message>
    <message>
        <source>Say what they asked.</source>
        <translation>Dites ce qu’ils ont demandé.</translation>
    </message>
    <message>
        <source>Paste the text of the posting, or open it from a file.</source>
        <translation>Collez le texte de l’annonce, ou ouvrez-le depuis un fichier.</translation>
    </message>
    <message>
        <source>This is too long for a posting. Keep the part about the job.</source>
        <translation>C’est trop long pour une annonce. Gardez la partie sur le poste.</translation>
    </message>
    <message>
        <source>Say which document it is.</source>
        <translation>Dites quel est le document.</translation>
    </message>
    <message>
        <source>Check the e-mail address: it should look like name@example.com.</source>
        <translation>Vérifiez l’adresse mail&#xa0;: elle doit ressembler à nom@example.com.</translation>
    </message>
    <message>
        <source>Check the web address: it should begin with https:// or http://.</source>
        <translation>Vérifiez l’adresse web&#xa0;: elle doit commencer par https:// ou http://.</translation>
    </message>
    <message>
        <source>Choose a time zone from the list.</source>
        <translation>Choisissez un fuseau horaire dans la liste.</translation>
    </message>
    <message>
        <source>This lies in the future. Enter a contact once it has happened.</source>
        <translation>Cette date est dans le futur. Saisissez un échange une fois qu’il a eu lieu.</translation>
    </message>
    <message>
        <source>There is no letter to send for this step.</source>
        <translation>Il n’y a pas de lettre à envoyer pour cette étape.</translation>
    </message>
    <message>
        <source>Choose a day after today.</source>
        <translation>Choisissez un jour après aujourd’hui.</translation>
    </message>
    <message>
        <source>There is no page check to put off.</source>
        <translation>Il n’y a pas de visite de page à reporter.</translation>
    </message>
    <message>
        <source>There is no step to mark as done.</source>
        <translation>Il n’y a pas d’étape à marquer comme faite.</translation>
    </message>
    <message>
        <source>There is no next step to be reminded of.</source>
        <translation>Il n’y a pas de prochaine étape à rappeler.</translation>
    </message>
    <message>
        <source>Choose a time that is still to come.</source>
        <translation>Choisissez une heure encore à venir.</translation>
    </message>
    <message>
        <source>This step cannot wait that long: choose a day before it is too late.</source>
        <translation>Cette étape ne peut pas attendre autant&#xa0;: choisissez un jour avant qu’il soit trop tard.</translation>
    </message>
    <message>
        <source>It is too early for this step on that day. It can only be put off.</source>
        <translation>Il est trop tôt pour cette étape ce jour-là. Elle peut seulement être reportée.</translation>
    </message>
    <message>
        <source>“{text}” is not an e-mail address.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une adresse mail.</translation>
    </message>
    <message>
        <source>Enter the time as hours and minutes, such as 09:00.</source>
        <translation>Saisissez l’heure en heures et minutes, comme 09:00.</translation>
    </message>
    <message>
        <source>There is no letter of this kind. Choose one from the list.</source>
        <translation>Il n’y a pas de lettre de ce type. Choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>The template cannot be used as it stands. Correct what is listed below it, then save.</source>
        <translation>Le modèle ne peut pas être utilisé tel quel. Corrigez ce qui est indiqué au-dessous, puis enregistrez.</translation>
    </message>
    <message>
        <source>“{directory}” is on a network drive ({kind}), where a database can be damaged. Start Callback with --data-dir and a directory on this computer; a backup may well go to the network drive.</source>
        <translation>«&#xa0;{directory}&#xa0;» est sur un lecteur réseau ({kind}), où une base de données peut être endommagée. Démarrez Callback avec --data-dir et un dossier de cet ordinateur&#x202f;; une sauvegarde peut très bien aller sur le lecteur réseau.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written. Choose another directory for the pictures.</source>
        <translation>«&#xa0;{path}&#xa0;» n’accepte pas l’écriture. Choisissez un autre dossier pour les images.</translation>
    </message>
    <message>
        <source>The directory “{directory}” cannot be made. Check the place and its permissions, or start Callback with --data-dir and another directory.</source>
        <translation>Le dossier «&#xa0;{directory}&#xa0;» ne peut pas être créé. Vérifiez l’endroit et ses droits, ou démarrez Callback avec --data-dir et un autre dossier.</translation>
    </message>
    <message>
        <source>Callback cannot write in {directory}. Choose another directory with --data-dir, or make this one writable.</source>
        <translation>Callback ne peut pas écrire dans {directory}. Choisissez un autre dossier avec --data-dir, ou permettez l’écriture dans celui-ci.</translation>
    </message>
    <message>
        <source>Callback is already running with this data but does not answer. Close it, or end its process, and start again.</source>
        <translation>Callback est déjà ouvert avec ces données mais ne répond pas. Fermez-le, ou mettez fin à son processus, et redémarrez.</translation>
    </message>
    <message>
        <source>These are too many files for one start. Put them in one folder, and open the folder instead.</source>
        <translation>C’est trop de fichiers pour un démarrage. Mettez-les dans un dossier, et ouvrez ce dossier.</translation>
    </message>
    <message>
        <source>This could not be deleted: {files}. Delete it by hand.</source>
        <translation>Ceci n’a pas pu être supprimé&#xa0;: {files}. Supprimez-le à la main.</translation>
    </message>
    <message>
        <source>Nothing was restored: you stopped it.</source>
        <translation>Rien n’a été restauré&#xa0;: vous avez arrêté.</translation>
    </message>
    <message>
        <source>The disk is full, so “{path}” was not written. Free some space or choose another place, then try again.</source>
        <translation>Le disque est plein&#xa0;: «&#xa0;{path}&#xa0;» n’a pas été écrit. Libérez de la place ou choisissez un autre endroit, puis réessayez.</translation>
    </message>
    <message>
        <source>Callback cannot write to “{path}”. Give yourself permission to write there or choose another place, then try again.</source>
        <translation>Callback ne peut pas écrire dans «&#xa0;{path}&#xa0;». Donnez-vous le droit d’y écrire ou choisissez un autre endroit, puis réessayez.</translation>
    </message>
    <message>
        <source>“{path}” cannot be found. Connect the disk it is on or choose another place, then try again.</source>
        <translation>«&#xa0;{path}&#xa0;» est introuvable. Branchez le disque concerné ou choisissez un autre endroit, puis réessayez.</translation>
    </message>
    <message>
        <source>“{path}” is in use by another program. Close that program, then try again.</source>
        <translation>«&#xa0;{path}&#xa0;» est utilisé par un autre programme. Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Callback was writing to “{path}” all the time, so no backup was made. Leave the window alone for a minute, then try again.</source>
        <translation>Callback écrivait sans cesse dans «&#xa0;{path}&#xa0;»&#xa0;: aucune sauvegarde n’a été faite. Laissez la fenêtre une minute, puis réessayez.</translation>
    </message>
    <message>
        <source>“{path}” is damaged, so no backup of it was made and the older ones are kept. Restore the newest backup in Settings, My data.</source>
        <translation>«&#xa0;{path}&#xa0;» est endommagé&#xa0;: il n’a pas été sauvegardé et les anciennes sauvegardes sont conservées. Restaurez la plus récente dans Paramètres, Mes données.</translation>
    </message>
    <message>
        <source>The backup “{path}” was damaged or changed after it was made, so it is not used. Choose another one.</source>
        <translation>La sauvegarde «&#xa0;{path}&#xa0;» a été endommagée ou modifiée après coup&#xa0;: elle n’est pas utilisée. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The backup “{path}” was made by a newer Callback ({program}). Install that version to restore it.</source>
        <translation>La sauvegarde «&#xa0;{path}&#xa0;» vient d’un Callback plus récent ({program}). Installez cette version pour la restaurer.</translation>
    </message>
    <message>
        <source>The passphrase does not open “{path}”. Type it again.</source>
        <translation>La phrase secrète n’ouvre pas «&#xa0;{path}&#xa0;». Tapez-la à nouveau.</translation>
    </message>
    <message>
        <source>This computer is too busy to open “{path}”. Close other programs, then try again: the passphrase may well be right.</source>
        <translation>Cet ordinateur est trop occupé pour ouvrir «&#xa0;{path}&#xa0;». Fermez d’autres programmes, puis réessayez&#xa0;: la phrase secrète est peut-être juste.</translation>
    </message>
    <message>
        <source>“{path}” is encrypted. Type its passphrase.</source>
        <translation>«&#xa0;{path}&#xa0;» est chiffré. Tapez sa phrase secrète.</translation>
    </message>
    <message>
        <source>Callback is not allowed to read “{path}”. Give yourself permission to read it, then try again.</source>
        <translation>Callback n’a pas le droit de lire «&#xa0;{path}&#xa0;». Donnez-vous le droit de le lire, puis réessayez.</translation>
    </message>
    <message>
        <source>“{path}” could not be read or written ({reason}). Check the disk, then try again.</source>
        <translation>«&#xa0;{path}&#xa0;» n’a pas pu être lu ou écrit ({reason}). Vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>This is no longer in the bin. It may have been restored just now.</source>
        <translation>Ce n’est plus dans la corbeille. Cela vient peut-être d’être restauré.</translation>
    </message>
    <message>
        <source>This exists already, so nothing was restored. You can delete it from the bin for good.</source>
        <translation>Cela existe déjà&#xa0;: rien n’a été restauré. Vous pouvez le supprimer définitivement de la corbeille.</translation>
    </message>
    <message>
        <source>The application this belongs to has been deleted too. Restore that first.</source>
        <translation>La candidature concernée a été supprimée aussi. Restaurez-la d’abord.</translation>
    </message>
    <message>
        <source>Something else has taken its place since, so it was not restored. Change or delete that first.</source>
        <translation>Autre chose a pris sa place depuis&#xa0;: ce n’a pas été restauré. Changez ou supprimez cela d’abord.</translation>
    </message>
    <message>
        <source>“{path}” is not a Callback database. Move it away, or start Callback with --data-dir and another directory.</source>
        <translation>«&#xa0;{path}&#xa0;» n’est pas une base de données de Callback. Déplacez-la, ou démarrez Callback avec --data-dir et un autre dossier.</translation>
    </message>
    <message>
        <source>“{path}” is empty, so it holds nothing Callback could open. Put a backup in its place, or delete it to start anew.</source>
        <translation>«&#xa0;{path}&#xa0;» est vide&#xa0;: Callback n’a rien à y ouvrir. Mettez une sauvegarde à sa place, ou supprimez-le pour repartir de zéro.</translation>
    </message>
    <message>
        <source>“{path}” was written by a newer Callback (format {found}, this one knows {known}). Install the newer Callback to open it.</source>
        <translation>«&#xa0;{path}&#xa0;» a été écrit par un Callback plus récent (format {found}, celui-ci connaît {known}). Installez le Callback plus récent pour l’ouvrir.</translation>
    </message>
    <message>
        <source>“{path}” was written by Callback {version}, which is newer than this one (format {found}, this one knows {known}). Install Callback {version} or a later one to open it.</source>
        <translation>«&#xa0;{path}&#xa0;» a été écrit par Callback {version}, plus récent que celui-ci (format {found}, celui-ci connaît {known}). Installez Callback {version} ou plus récent pour l’ouvrir.</translation>
    </message>
    <message>
        <source>“{path}” is not there, though Callback has kept your data in this place before. Put the file back, restore a backup, or start anew.</source>
        <translation>«&#xa0;{path}&#xa0;» est absent, alors que Callback y a déjà gardé vos données. Remettez le fichier, restaurez une sauvegarde, ou repartez de zéro.</translation>
    </message>
    <message>
        <source>“{path}” could not be converted for this version of Callback, so it was left unchanged. The version you had before still opens it.</source>
        <translation>«&#xa0;{path}&#xa0;» n’a pas pu être converti pour cette version de Callback&#xa0;: il est resté inchangé. Votre version précédente l’ouvre encore.</translation>
    </message>
    <message>
        <source>Callback is not allowed to read “{path}”. Give yourself permission to read and write it, or start Callback with --data-dir and another directory.</source>
        <translation>Callback n’a pas le droit de lire «&#xa0;{path}&#xa0;». Donnez-vous le droit de le lire et d’y écrire, ou démarrez Callback avec --data-dir et un autre dossier.</translation>
    </message>
    <message>
        <source>The directory “{path}” cannot be created. Check the place and its permissions, or start Callback with --data-dir and another directory.</source>
        <translation>Le dossier «&#xa0;{path}&#xa0;» ne peut pas être créé. Vérifiez l’endroit et ses droits, ou démarrez Callback avec --data-dir et un autre dossier.</translation>
    </message>
    <message>
        <source>Callback cannot write to “{path}”. Give yourself permission to write there, or start Callback with --data-dir and another directory.</source>
        <translation>Callback ne peut pas écrire dans «&#xa0;{path}&#xa0;». Donnez-vous le droit d’y écrire, ou démarrez Callback avec --data-dir et un autre dossier.</translation>
    </message>
    <message>
        <source>“{path}” is damaged, so not all that is in it can be read. Restore a backup; the damaged file is kept beside it.</source>
        <translation>«&#xa0;{path}&#xa0;» est endommagé&#xa0;: tout son contenu n’est pas lisible. Restaurez une sauvegarde&#x202f;; le fichier endommagé est conservé à côté.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved to “{path}”. Free some space, then try again.</source>
        <translation>Le disque est plein&#xa0;: rien n’a été enregistré dans «&#xa0;{path}&#xa0;». Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>This is too long to be kept in “{path}”, so nothing was saved. Shorten the text, then try again.</source>
        <translation>C’est trop long pour «&#xa0;{path}&#xa0;»&#xa0;: rien n’a été enregistré. Raccourcissez le texte, puis réessayez.</translation>
    </message>
    <message>
        <source>There is too little memory left to work with “{path}”, so nothing was saved. Close other programs, then try again.</source>
        <translation>Il reste trop peu de mémoire pour travailler avec «&#xa0;{path}&#xa0;»&#xa0;: rien n’a été enregistré. Fermez d’autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>“{path}” was moved or replaced while Callback was using it, so nothing was saved. Put it back, then quit Callback and start it again.</source>
        <translation>«&#xa0;{path}&#xa0;» a été déplacé ou remplacé pendant que Callback l’utilisait&#xa0;: rien n’a été enregistré. Remettez-le, puis quittez Callback et redémarrez-le.</translation>
    </message>
    <message>
        <source>“{path}” could not be read or written. Check that the disk is connected and sound, then look whether your last change is there, and try again.</source>
        <translation>«&#xa0;{path}&#xa0;» n’a pas pu être lu ou écrit. Vérifiez que le disque est branché et en état, regardez si votre dernier changement y est, et réessayez.</translation>
    </message>
    <message>
        <source>Something in Callback&apos;s file is damaged and cannot be read. Restore a backup in Settings, My data; the damaged file is kept.</source>
        <translation>Une partie du fichier de Callback est endommagée et illisible. Restaurez une sauvegarde dans Paramètres, Mes données&#x202f;; le fichier endommagé est conservé.</translation>
    </message>
    <message>
        <source>This entry no longer exists, so it cannot be changed.</source>
        <translation>Cette entrée n’existe plus&#xa0;: elle ne peut pas être modifiée.</translation>
    </message>
    <message>
        <source>This step no longer fits what has been changed since, so nothing was done.</source>
        <translation>Cette étape ne correspond plus à ce qui a changé depuis&#xa0;: rien n’a été fait.</translation>
    </message>
    <message>
        <source>An import or undo is still being stored. Try again once it is done.</source>
        <translation>Une importation ou une annulation est encore en cours. Réessayez quand elle sera finie.</translation>
    </message>
    <message>
        <source>Something was saved while the copy was written, so it would not be complete. Try again.</source>
        <translation>Quelque chose a été enregistré pendant l’écriture de la copie&#xa0;: elle ne serait pas complète. Réessayez.</translation>
    </message>
    <message>
        <source>Nothing was deleted: you stopped it.</source>
        <translation>Rien n’a été supprimé&#xa0;: vous avez arrêté.</translation>
    </message>
    <message>
        <source>The person is deleted, but the older backups still contain them. {reason}</source>
        <translation>La personne est supprimée, mais les anciennes sauvegardes la contiennent encore. {reason}</translation>
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
        <translation>Tableau</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>{key} changes between list and board</source>
        <translation>{key} passe de la liste au tableau</translation>
    </message>
</context>
<context>
    <name>WaitingSection</name>
    <message>
        <source>Is it normal that I still wait?</source>
        <translation>Est-ce normal que j’attende encore&#x202f;?</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Candidature</translation>
    </message>
    <message>
        <source>Which waits</source>
        <translation>Quelles attentes</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>En attente de</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Attentes</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Rien de choisi</translation>
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
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>WeekSection</name>
    <message>
        <source>Your week</source>
        <extracomment>Lines of what comes; the copied text and paper have all.</extracomment>
        <translation>Votre semaine</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Open as PDF to print</source>
        <translation>Ouvrir en PDF pour imprimer</translation>
    </message>
    <message>
        <source>{part}: open as PDF to print</source>
        <translation>{part} : ouvrir en PDF pour imprimer</translation>
    </message>
    <message>
        <source>Text copied</source>
        <translation>Texte copié</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Which call are you waiting for?</source>
        <translation>Quel appel attendez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Add the application you were interviewed for. Company, role, when and with whom are enough; everything else can come later.</source>
        <translation>Ajoutez la candidature pour laquelle vous avez passé un entretien. Entreprise, poste, quand et avec qui suffisent&#x202f;; le reste peut venir plus tard.</translation>
    </message>
    <message>
        <source>Add your application</source>
        <translation>Ajouter votre candidature</translation>
    </message>
    <message>
        <source>Import a list, an invitation, cards</source>
        <translation>Importer une liste, une invitation, des cartes</translation>
    </message>
    <message>
        <source>Look around with an example</source>
        <translation>Découvrir avec un exemple</translation>
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
        <translation>Rappel prévu&#xa0;: {when}</translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <translation>Fait&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Answer of the questions</source>
        <translation>Réponse des questions</translation>
    </message>
    <message>
        <source>What should I do?</source>
        <translation>Que faire&#x202f;?</translation>
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
        <translation>une observation notée</translation>
    </message>
    <message numerus="yes">
        <source>%n observations noted</source>
        <translation>
            <numerusform>%n observation notée</numerusform>
            <numerusform>%n observations notées</numerusform>
        </translation>
    </message>
    <message>
        <source>Your record has nothing yet to base advice on.</source>
        <translation>Vos données ne permettent encore aucun conseil.</translation>
    </message>
    <message>
        <source>From your record: {facts}.</source>
        <translation>D’après vos données&#xa0;: {facts}.</translation>
    </message>
    <message>
        <source>no interview held yet</source>
        <translation>aucun entretien passé encore</translation>
    </message>
    <message>
        <source>the interview was today</source>
        <translation>l’entretien était aujourd’hui</translation>
    </message>
    <message>
        <source>{days} since the interview</source>
        <translation>{days} depuis l’entretien</translation>
    </message>
    <message>
        <source>they promised {day}</source>
        <translation>promis pour le {day}</translation>
    </message>
    <message>
        <source>the person who decides is away until {day}</source>
        <translation>la personne qui décide est absente jusqu’au {day}</translation>
    </message>
    <message>
        <source>one contact unanswered ({kind})</source>
        <translation>un message sans réponse ({kind})</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts unanswered</source>
        <translation>
            <numerusform>%n message sans réponse</numerusform>
            <numerusform>%n messages sans réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>thanks sent</source>
        <translation>merci envoyé</translation>
    </message>
    <message>
        <source>no thanks sent yet</source>
        <translation>pas encore de merci envoyé</translation>
    </message>
    <message>
        <source>most likely is now “{reason}”</source>
        <translation>le plus probable est maintenant «&#xa0;{reason}&#xa0;»</translation>
    </message>
    <message>
        <source>“{reason}” has become more likely</source>
        <translation>«&#xa0;{reason}&#xa0;» est devenu plus probable</translation>
    </message>
    <message>
        <source>“{reason}” has become less likely</source>
        <translation>«&#xa0;{reason}&#xa0;» est devenu moins probable</translation>
    </message>
    <message>
        <source>Your answers have not changed the advice so far.</source>
        <translation>Vos réponses n’ont pas changé le conseil jusqu’ici.</translation>
    </message>
    <message>
        <source>Your answers so far: {changes}.</source>
        <translation>Vos réponses jusqu’ici&#xa0;: {changes}.</translation>
    </message>
    <message>
        <source>{step} {when}</source>
        <translation>{step}, {when}</translation>
    </message>
    <message>
        <source>their words</source>
        <translation>leurs mots</translation>
    </message>
    <message>
        <source>{basis}: {source}</source>
        <translation>{basis}&#xa0;: {source}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>&amp;Complete copy</source>
        <translation>C&amp;opie complète</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tableau</translation>
    </message>
    <message>
        <source>&amp;Work-search log</source>
        <translation>&amp;Journal de recherche d’emploi</translation>
    </message>
    <message>
        <source>&amp;One application</source>
        <translation>&amp;Une candidature</translation>
    </message>
    <message>
        <source>Calen&amp;dar</source>
        <translation>&amp;Calendrier</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personnes</translation>
    </message>
    <message>
        <source>Everything, as .json. Import reads it back, on another computer for example.</source>
        <translation>Tout, en .json. L’importation le relit, par exemple sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>Your applications for a spreadsheet program.</source>
        <translation>Vos candidatures pour un tableur.</translation>
    </message>
    <message>
        <source>What you did, day by day, as job centres ask for it. Without notes and letters.</source>
        <translation>Ce que vous avez fait, jour par jour, comme le demandent les agences pour l’emploi. Sans notes ni lettres.</translation>
    </message>
    <message>
        <source>Interviews, people, letters and all that happened, on paper (.pdf).</source>
        <translation>Entretiens, personnes, lettres et tout ce qui s’est passé, sur papier (.pdf).</translation>
    </message>
    <message>
        <source>Interviews, next steps and promised days, with company and names (.ics).</source>
        <translation>Entretiens, prochaines étapes et jours promis, avec entreprise et noms (.ics).</translation>
    </message>
    <message>
        <source>Address cards for a phone or a mail program (.vcf).</source>
        <translation>Cartes d’adresse pour un téléphone ou une messagerie (.vcf).</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Callback</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Candidatures</translation>
    </message>
    <message>
        <source>Work-search log</source>
        <translation>Journal de recherche d’emploi</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Candidature</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Classeur</translation>
    </message>
    <message>
        <source>Text table</source>
        <translation>Tableau texte</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Page for a browser</source>
        <translation>Page pour navigateur</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Address cards</source>
        <translation>Cartes d’adresse</translation>
    </message>
    <message>
        <source>The selected one</source>
        <translation>La candidature sélectionnée</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected</source>
        <translation>
            <numerusform>La candidature sélectionnée (%n)</numerusform>
            <numerusform>Les %n sélectionnées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkLog</name>
    <message>
        <source>Work-search log</source>
        <translation>Journal de recherche d’emploi</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>{name} · {days}</source>
        <translation>{name} · {days}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employeur</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>What and how</source>
        <translation>Quoi et comment</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Candidature</translation>
    </message>
    <message>
        <source>through {agency}</source>
        <translation>par {agency}</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Answered, not decided</source>
        <translation>Réponse sans décision</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
    <message>
        <source>Took place</source>
        <translation>A eu lieu</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Answered on {day}</source>
        <translation>Répondu le {day}</translation>
    </message>
</context>
<context>
    <name>YouPage</name>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>All of it stays on this computer.</source>
        <translation>Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>For your letters</source>
        <translation>Pour vos lettres</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>&amp;Votre nom</translation>
    </message>
    <message>
        <source>Your &amp;phone number</source>
        <translation>Votre &amp;numéro de téléphone</translation>
    </message>
    <message>
        <source>Your letters end with this name; a call offers this number.</source>
        <translation>Vos lettres finissent par ce nom&#x202f;; un appel propose ce numéro.</translation>
    </message>
    <message>
        <source>When you add an application</source>
        <translation>Quand vous ajoutez une candidature</translation>
    </message>
    <message>
        <source>As the system: {country}</source>
        <translation>Comme le système&#xa0;: {country}</translation>
    </message>
    <message>
        <source>Your &amp;country</source>
        <translation>Votre &amp;pays</translation>
    </message>
    <message>
        <source>Your &amp;e-mail addresses</source>
        <translation>Vos adresses &amp;mail</translation>
    </message>
    <message>
        <source>The country is the first choice for a new employer, whose public holidays count. Your addresses tell which mails you sent, and leave you out of lists you paste.</source>
        <translation>Le pays est proposé d’abord pour un nouvel employeur, dont les jours fériés comptent. Vos adresses disent quels mails viennent de vous, et vous écartent des listes collées.</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>L’apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grande</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Très grande</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Aéré</translation>
    </message>
    <message>
        <source>&amp;Spacing</source>
        <translation>&amp;Espacement</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Roomy has larger buttons and rows, for touch screens and unsteady hands. With another text size, spacing or language the window opens anew.</source>
        <translation>« Aéré » a des boutons et des lignes plus grands, pour les écrans tactiles et les mains qui tremblent. Avec une autre taille de texte, un autre espacement ou une autre langue, la fenêtre s’ouvre à nouveau.</translation>
    </message>
    <message>
        <source>With a screen reader</source>
        <translation>Avec un lecteur d’écran</translation>
    </message>
    <message>
        <source>As one sentence</source>
        <translation>En une phrase</translation>
    </message>
    <message>
        <source>Cell by cell</source>
        <translation>Cellule par cellule</translation>
    </message>
    <message>
        <source>&amp;Rows of lists are read</source>
        <translation>Lire les l&amp;ignes des listes</translation>
    </message>
    <message>
        <source>Cell by cell, the left and right arrow keys move between the parts of a row, each with the name of its column. Cards and the board stay sentences. The window opens anew with another choice.</source>
        <translation>Cellule par cellule, les flèches gauche et droite passent d’une partie de la ligne à l’autre, chacune avec le nom de sa colonne. Les cartes et le tableau restent des phrases. Avec un autre choix, la fenêtre s’ouvre à nouveau.</translation>
    </message>
    <message>
        <source>As the system: {language}</source>
        <translation>Comme le système&#xa0;: {language}</translation>
    </message>
    <message>
        <source>{language} ({percent} % translated, the rest is English)</source>
        <translation>{language} ({percent}&#xa0;% traduits, le reste est en anglais)</translation>
    </message>
    <message>
        <source>Change your country</source>
        <translation>Changer votre pays</translation>
    </message>
    <message>
        <source>Change the appearance</source>
        <translation>Changer l’apparence</translation>
    </message>
    <message>
        <source>Change the text size</source>
        <translation>Changer la taille du texte</translation>
    </message>
    <message>
        <source>Change the spacing</source>
        <translation>Changer l’espacement</translation>
    </message>
    <message>
        <source>Change the reading of rows</source>
        <translation>Changer la lecture des lignes</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>Changer la langue</translation>
    </message>
    <message>
        <source>Change your name</source>
        <translation>Changer votre nom</translation>
    </message>
    <message>
        <source>Change your number</source>
        <translation>Changer votre numéro</translation>
    </message>
    <message>
        <source>Change your addresses</source>
        <translation>Changer vos adresses</translation>
    </message>
</context>
<context>
    <name>_Difference</name>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the backup</source>
        <translation>
            <numerusform>%n de plus dans la sauvegarde</numerusform>
            <numerusform>%n de plus dans la sauvegarde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer in the backup</source>
        <translation>
            <numerusform>%n de moins dans la sauvegarde</numerusform>
            <numerusform>%n de moins dans la sauvegarde</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Kinds</name>
    <message>
        <source>Applications</source>
        <translation>Candidatures</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>Problems and ideas</source>
        <translation>Problèmes et idées</translation>
    </message>
    <message>
        <source>Questions they asked</source>
        <translation>Questions posées</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>Annonces</translation>
    </message>
    <message>
        <source>Documents you sent</source>
        <translation>Documents envoyés</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Letter drafts</source>
        <translation>Brouillons de lettre</translation>
    </message>
</context>
<context>
    <name>_MergeDialog</name>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <translation>&amp;Différents</translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message>
        <source>Running number in this file</source>
        <translation>Numéro d’ordre dans ce fichier</translation>
    </message>
    <message>
        <source>A random identifier that no other row has</source>
        <translation>Un identifiant aléatoire qu’aucune autre ligne n’a</translation>
    </message>
    <message>
        <source>When it was entered</source>
        <translation>Quand cela a été saisi</translation>
    </message>
    <message>
        <source>When it was last changed</source>
        <translation>Quand cela a été modifié pour la dernière fois</translation>
    </message>
    <message>
        <source>The application it belongs to</source>
        <translation>La candidature concernée</translation>
    </message>
    <message>
        <source>The time zone of that time</source>
        <translation>Le fuseau horaire de cette heure</translation>
    </message>
    <message>
        <source>What they promised, in their words</source>
        <translation>Ce qu’ils ont promis, dans leurs mots</translation>
    </message>
    <message>
        <source>The day that was promised</source>
        <translation>Le jour promis</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>La personne</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Candidatures</translation>
    </message>
    <message>
        <source>Each job you applied for.</source>
        <translation>Chaque poste auquel vous avez postulé.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Where the job is</source>
        <translation>Où se trouve le poste</translation>
    </message>
    <message>
        <source>Country, for working days and figures</source>
        <translation>Pays, pour les jours ouvrés et les chiffres</translation>
    </message>
    <message>
        <source>State or region, for public holidays</source>
        <translation>État ou région, pour les jours fériés</translation>
    </message>
    <message>
        <source>Kind of role, such as sales</source>
        <translation>Type de poste, comme la vente</translation>
    </message>
    <message>
        <source>Address of the posting</source>
        <translation>Adresse de l’annonce</translation>
    </message>
    <message>
        <source>Address of the job page</source>
        <translation>Adresse de la page emploi</translation>
    </message>
    <message>
        <source>Where you found it</source>
        <translation>Où vous l’avez trouvé</translation>
    </message>
    <message>
        <source>The agency, if there is one</source>
        <translation>Le cabinet, s’il y en a un</translation>
    </message>
    <message>
        <source>Your note on pay</source>
        <translation>Votre note sur le salaire</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Vos notes</translation>
    </message>
    <message>
        <source>Until when another offer must be answered</source>
        <translation>Jusqu’à quand répondre à une autre proposition</translation>
    </message>
    <message>
        <source>Whether you want reminders for it</source>
        <translation>Si vous voulez des rappels</translation>
    </message>
    <message>
        <source>Waiting, on hold, rejected, and so on</source>
        <translation>En attente, en suspens, refus, etc.</translation>
    </message>
    <message>
        <source>The reason they gave, as you entered it</source>
        <translation>La raison qu’ils ont donnée, telle que saisie</translation>
    </message>
    <message>
        <source>When you applied</source>
        <translation>Quand vous avez postulé</translation>
    </message>
    <message>
        <source>The closing date in the posting</source>
        <translation>La date de clôture de l’annonce</translation>
    </message>
    <message>
        <source>Whether you work there already</source>
        <translation>Si vous y travaillez déjà</translation>
    </message>
    <message>
        <source>When they said that an offer is coming</source>
        <translation>Quand ils ont annoncé une proposition</translation>
    </message>
    <message>
        <source>When their offer came</source>
        <translation>Quand leur proposition est venue</translation>
    </message>
    <message>
        <source>Until when they want your answer</source>
        <translation>Jusqu’à quand ils veulent votre réponse</translation>
    </message>
    <message>
        <source>The language of its letters, if you chose one</source>
        <translation>La langue de ses lettres, si vous l’avez choisie</translation>
    </message>
    <message>
        <source>Changes of state</source>
        <translation>Changements d’état</translation>
    </message>
    <message>
        <source>When an application was put on hold, rejected and so on.</source>
        <translation>Quand une candidature a été mise en suspens, refusée, etc.</translation>
    </message>
    <message>
        <source>What it became</source>
        <translation>Ce qu’elle est devenue</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Quel jour</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Votre note</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>Each interview of an application.</source>
        <translation>Chaque entretien d’une candidature.</translation>
    </message>
    <message>
        <source>What kind of interview</source>
        <translation>Quel type d’entretien</translation>
    </message>
    <message>
        <source>On site, by video or by phone</source>
        <translation>Sur place, en visio ou par téléphone</translation>
    </message>
    <message>
        <source>When it begins</source>
        <translation>Quand il commence</translation>
    </message>
    <message>
        <source>Planned, cancelled, postponed or missed</source>
        <translation>Prévu, annulé, reporté ou manqué</translation>
    </message>
    <message>
        <source>When that was known</source>
        <translation>Quand cela s’est su</translation>
    </message>
    <message>
        <source>How many minutes it takes</source>
        <translation>Combien de minutes il dure</translation>
    </message>
    <message>
        <source>The invitation it was imported from</source>
        <translation>L’invitation dont il a été importé</translation>
    </message>
    <message>
        <source>Which meeting of a series it is</source>
        <translation>Quel rendez-vous d’une série c’est</translation>
    </message>
    <message>
        <source>How often the invitation was changed</source>
        <translation>Combien de fois l’invitation a changé</translation>
    </message>
    <message>
        <source>When the invitation was written</source>
        <translation>Quand l’invitation a été écrite</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Everyone you met or wrote to.</source>
        <translation>Toutes les personnes rencontrées ou à qui vous avez écrit.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>The name in small letters, to sort by</source>
        <translation>Le nom en minuscules, pour le tri</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Adresse mail</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Address of a profile</source>
        <translation>Adresse d’un profil</translation>
    </message>
    <message>
        <source>How letters address them, if you entered it</source>
        <translation>Comment les lettres l’appellent, si vous l’avez saisi</translation>
    </message>
    <message>
        <source>Ms or Mr, if you entered it</source>
        <translation>Mme ou M., si vous l’avez saisi</translation>
    </message>
    <message>
        <source>The language of letters to them, if you chose one</source>
        <translation>La langue des lettres à cette personne, si vous l’avez choisie</translation>
    </message>
    <message>
        <source>Who belongs to which application</source>
        <translation>Qui est lié à quelle candidature</translation>
    </message>
    <message>
        <source>Links people with applications.</source>
        <translation>Relie des personnes à des candidatures.</translation>
    </message>
    <message>
        <source>Their part in it</source>
        <translation>Son rôle</translation>
    </message>
    <message>
        <source>Who was in which interview</source>
        <translation>Qui était à quel entretien</translation>
    </message>
    <message>
        <source>Links people with interviews.</source>
        <translation>Relie des personnes à des entretiens.</translation>
    </message>
    <message>
        <source>The interview</source>
        <translation>L’entretien</translation>
    </message>
    <message>
        <source>What you wrote of the talk with them in earlier versions</source>
        <translation>Ce que vous notiez de la conversation dans des versions antérieures</translation>
    </message>
    <message>
        <source>What you talked about, for your letters</source>
        <translation>Ce dont vous avez parlé, pour vos lettres</translation>
    </message>
    <message>
        <source>Your private note, never in a letter</source>
        <translation>Votre note privée, jamais dans une lettre</translation>
    </message>
    <message>
        <source>Contact history</source>
        <translation>Historique des échanges</translation>
    </message>
    <message>
        <source>Each mail, call or talk that you entered. None is read by itself.</source>
        <translation>Chaque mail, appel ou discussion que vous avez saisi. Aucun n’est lu tout seul.</translation>
    </message>
    <message>
        <source>When it was</source>
        <translation>Quand c’était</translation>
    </message>
    <message>
        <source>From you or from them</source>
        <translation>De vous ou d’eux</translation>
    </message>
    <message>
        <source>By mail, phone, message and so on</source>
        <translation>Par mail, téléphone, message, etc.</translation>
    </message>
    <message>
        <source>A thank-you, a follow-up, an answer, and so on</source>
        <translation>Remerciement, relance, réponse, etc.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>What was said or written, as you entered it</source>
        <translation>Ce qui a été dit ou écrit, tel que saisi</translation>
    </message>
    <message>
        <source>The contact that this one answers</source>
        <translation>L’échange auquel celui-ci répond</translation>
    </message>
    <message>
        <source>The mail it was imported from</source>
        <translation>Le mail dont il a été importé</translation>
    </message>
    <message>
        <source>Who was in which contact</source>
        <translation>Qui était dans quel échange</translation>
    </message>
    <message>
        <source>Links people with contacts.</source>
        <translation>Relie des personnes à des échanges.</translation>
    </message>
    <message>
        <source>The contact</source>
        <translation>L’échange</translation>
    </message>
    <message>
        <source>Problems and ideas</source>
        <translation>Problèmes et idées</translation>
    </message>
    <message>
        <source>What they said troubles them, and what you could offer.</source>
        <translation>Ce qui les préoccupe, et ce que vous pourriez apporter.</translation>
    </message>
    <message>
        <source>In which interview it came up</source>
        <translation>À quel entretien cela s’est dit</translation>
    </message>
    <message>
        <source>Who raised it</source>
        <translation>Qui l’a évoqué</translation>
    </message>
    <message>
        <source>The problem</source>
        <translation>Le problème</translation>
    </message>
    <message>
        <source>Your idea</source>
        <translation>Votre idée</translation>
    </message>
    <message>
        <source>A result of yours that bears on it</source>
        <translation>Un de vos résultats qui s’y rapporte</translation>
    </message>
    <message>
        <source>Questions they asked</source>
        <translation>Questions posées</translation>
    </message>
    <message>
        <source>What they asked in interviews, and what you answered.</source>
        <translation>Ce qu’ils ont demandé en entretien, et ce que vous avez répondu.</translation>
    </message>
    <message>
        <source>In which interview it was asked</source>
        <translation>À quel entretien cela a été demandé</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>La question</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>Annonces</translation>
    </message>
    <message>
        <source>The texts of postings that you kept.</source>
        <translation>Les textes des annonces que vous avez conservées.</translation>
    </message>
    <message>
        <source>The day it was kept</source>
        <translation>Le jour où elle a été conservée</translation>
    </message>
    <message>
        <source>The address or file it was read from</source>
        <translation>L’adresse ou le fichier d’où elle vient</translation>
    </message>
    <message>
        <source>The text of the posting</source>
        <translation>Le texte de l’annonce</translation>
    </message>
    <message>
        <source>Documents you sent</source>
        <translation>Documents envoyés</translation>
    </message>
    <message>
        <source>Which documents you sent. The files themselves stay where they are.</source>
        <translation>Quels documents vous avez envoyés. Les fichiers restent où ils sont.</translation>
    </message>
    <message>
        <source>CV, cover letter or another document</source>
        <translation>CV, lettre de motivation ou autre document</translation>
    </message>
    <message>
        <source>Which version of it</source>
        <translation>Quelle version</translation>
    </message>
    <message>
        <source>Where the file is</source>
        <translation>Où est le fichier</translation>
    </message>
    <message>
        <source>The day it was sent</source>
        <translation>Le jour de l’envoi</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>What you observed that may tell why they are silent.</source>
        <translation>Ce que vous avez observé et qui peut expliquer le silence.</translation>
    </message>
    <message>
        <source>Which observation</source>
        <translation>Quelle observation</translation>
    </message>
    <message>
        <source>The day it was observed</source>
        <translation>Le jour de l’observation</translation>
    </message>
    <message>
        <source>Until when it holds</source>
        <translation>Jusqu’à quand cela vaut</translation>
    </message>
    <message>
        <source>When your desktop confirmed that it was shown</source>
        <translation>Quand votre bureau a confirmé l’affichage</translation>
    </message>
    <message>
        <source>Advice you asked for</source>
        <translation>Conseils demandés</translation>
    </message>
    <message>
        <source>The answers of “What should I do?”, to compare with what came of them.</source>
        <translation>Les réponses de «&#xa0;Que faire&#x202f;?&#xa0;», à comparer avec la suite.</translation>
    </message>
    <message>
        <source>The day you asked</source>
        <translation>Le jour de la demande</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Vos réponses</translation>
    </message>
    <message>
        <source>The reasons, the likeliest first</source>
        <translation>Les raisons, la plus probable d’abord</translation>
    </message>
    <message>
        <source>The step that was advised</source>
        <translation>L’étape conseillée</translation>
    </message>
    <message>
        <source>The day of the step</source>
        <translation>Le jour de l’étape</translation>
    </message>
    <message>
        <source>What came of it, as you entered it</source>
        <translation>Ce qui en est sorti, tel que saisi</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>What you are reminded of, and whether that has happened.</source>
        <translation>Ce qui vous est rappelé, et si c’est arrivé.</translation>
    </message>
    <message>
        <source>The step</source>
        <translation>L’étape</translation>
    </message>
    <message>
        <source>When you are reminded</source>
        <translation>Quand cela vous est rappelé</translation>
    </message>
    <message>
        <source>Planned, shown, put off or done</source>
        <translation>Prévu, affiché, reporté ou fait</translation>
    </message>
    <message>
        <source>When it was sent to your desktop</source>
        <translation>Quand il a été envoyé à votre bureau</translation>
    </message>
    <message>
        <source>Reminders of interviews</source>
        <translation>Rappels d’entretiens</translation>
    </message>
    <message>
        <source>That an interview was announced, and that you were asked about it.</source>
        <translation>Qu’un entretien a été annoncé, et qu’on vous a demandé de ses nouvelles.</translation>
    </message>
    <message>
        <source>The day before, an hour before or afterwards</source>
        <translation>La veille, une heure avant ou après</translation>
    </message>
    <message>
        <source>Letter drafts</source>
        <translation>Brouillons de lettre</translation>
    </message>
    <message>
        <source>Letters you have begun.</source>
        <translation>Les lettres que vous avez commencées.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Which letter</source>
        <translation>Quelle lettre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Whether you mean to attach something</source>
        <translation>Si vous comptez joindre quelque chose</translation>
    </message>
    <message>
        <source>When you opened it in your mail program, if you have not said yet whether you sent it</source>
        <translation>Quand vous l’avez ouverte dans votre messagerie, si vous n’avez pas encore dit si elle est partie</translation>
    </message>
    <message>
        <source>Your letter templates</source>
        <translation>Vos modèles de lettre</translation>
    </message>
    <message>
        <source>Templates that you wrote in place of the program&apos;s own.</source>
        <translation>Modèles écrits par vous à la place de ceux du programme.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Which of several</source>
        <translation>Lequel de plusieurs</translation>
    </message>
    <message>
        <source>The template</source>
        <translation>Le modèle</translation>
    </message>
    <message>
        <source>Page checks</source>
        <translation>Visites de page</translation>
    </message>
    <message>
        <source>What you saw on job pages. The program never opens them by itself.</source>
        <translation>Ce que vous avez vu sur les pages emploi. Le programme ne les ouvre jamais tout seul.</translation>
    </message>
    <message>
        <source>The day of the check</source>
        <translation>Le jour de la visite</translation>
    </message>
    <message>
        <source>Still listed, gone, posted again, and so on</source>
        <translation>Toujours en ligne, disparue, publiée à nouveau, etc.</translation>
    </message>
    <message>
        <source>All the words of one record, to be searched</source>
        <translation>Tous les mots d’une fiche, pour la recherche</translation>
    </message>
    <message>
        <source>Forms not yet saved</source>
        <translation>Formulaires pas encore enregistrés</translation>
    </message>
    <message>
        <source>What you are typing, in case the program ends before you save.</source>
        <translation>Ce que vous tapez, au cas où le programme finit avant l’enregistrement.</translation>
    </message>
    <message>
        <source>A random identifier</source>
        <translation>Un identifiant aléatoire</translation>
    </message>
    <message>
        <source>The form, and the record it is for</source>
        <translation>Le formulaire, et la fiche concernée</translation>
    </message>
    <message>
        <source>When it was saved</source>
        <translation>Quand il a été enregistré</translation>
    </message>
    <message>
        <source>What you have typed so far</source>
        <translation>Ce que vous avez tapé jusqu’ici</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>What you deleted in the last 30 days, so that you can restore it.</source>
        <translation>Ce que vous avez supprimé ces 30 derniers jours, pour pouvoir le restaurer.</translation>
    </message>
    <message>
        <source>When it was deleted</source>
        <translation>Quand cela a été supprimé</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Ce que c’était</translation>
    </message>
    <message>
        <source>All that was deleted with it</source>
        <translation>Tout ce qui a été supprimé avec</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>What you chose, such as the hour of reminders, or that two records are not the same.</source>
        <translation>Ce que vous avez choisi, comme l’heure des rappels, ou que deux fiches sont différentes.</translation>
    </message>
    <message>
        <source>Which setting</source>
        <translation>Quel paramètre</translation>
    </message>
    <message>
        <source>What you chose</source>
        <translation>Ce que vous avez choisi</translation>
    </message>
    <message>
        <source>Summaries</source>
        <translation>Résumés</translation>
    </message>
    <message>
        <source>Computed from the rest for the lists, after each change and each day.</source>
        <translation>Calculés à partir du reste pour les listes, après chaque changement et chaque jour.</translation>
    </message>
    <message>
        <source>Search index of applications</source>
        <translation>Index de recherche des candidatures</translation>
    </message>
    <message>
        <source>Computed from the rest, so that the search is fast.</source>
        <translation>Calculé à partir du reste, pour que la recherche soit rapide.</translation>
    </message>
    <message>
        <source>Search index of people</source>
        <translation>Index de recherche des personnes</translation>
    </message>
    <message>
        <source>To sort by</source>
        <translation>Pour le tri</translation>
    </message>
    <message>
        <source>Running number of the application</source>
        <translation>Numéro d’ordre de la candidature</translation>
    </message>
    <message>
        <source>The application</source>
        <translation>La candidature</translation>
    </message>
    <message>
        <source>Its state</source>
        <translation>Son état</translation>
    </message>
    <message>
        <source>When this is computed again</source>
        <translation>Quand ceci est recalculé</translation>
    </message>
    <message>
        <source>Whether the last interview is over</source>
        <translation>Si le dernier entretien est passé</translation>
    </message>
    <message>
        <source>Day of the last interview</source>
        <translation>Jour du dernier entretien</translation>
    </message>
    <message>
        <source>Day of the last contact</source>
        <translation>Jour du dernier échange</translation>
    </message>
    <message>
        <source>The day they promised</source>
        <translation>Le jour qu’ils ont promis</translation>
    </message>
    <message>
        <source>How many were thanked</source>
        <translation>Combien ont été remerciés</translation>
    </message>
    <message>
        <source>How many are to be thanked</source>
        <translation>Combien sont à remercier</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>La prochaine étape</translation>
    </message>
    <message>
        <source>The day of the next step</source>
        <translation>Le jour de la prochaine étape</translation>
    </message>
    <message>
        <source>When the next step is due</source>
        <translation>Quand la prochaine étape est à faire</translation>
    </message>
    <message>
        <source>The same, or the day it was put off to</source>
        <translation>Le même, ou le jour auquel elle est reportée</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>Comment la faire</translation>
    </message>
    <message>
        <source>How it can be done instead</source>
        <translation>Comment la faire autrement</translation>
    </message>
    <message>
        <source>The kind of recipients</source>
        <translation>Le type de destinataires</translation>
    </message>
    <message>
        <source>The names of the recipients</source>
        <translation>Les noms des destinataires</translation>
    </message>
    <message>
        <source>The letter that goes with it</source>
        <translation>La lettre qui l’accompagne</translation>
    </message>
    <message>
        <source>Why this step</source>
        <translation>Pourquoi cette étape</translation>
    </message>
    <message>
        <source>The likeliest reason for the silence</source>
        <translation>La raison la plus probable du silence</translation>
    </message>
    <message>
        <source>What Insights counts of it</source>
        <translation>Ce que Bilan en compte</translation>
    </message>
    <message>
        <source>From when on that is complete</source>
        <translation>À partir de quand c’est complet</translation>
    </message>
    <message>
        <source>Waiting, on hold or closed</source>
        <translation>En attente, en suspens ou close</translation>
    </message>
    <message>
        <source>Whether they asked for no calls</source>
        <translation>Si un appel est exclu</translation>
    </message>
    <message>
        <source>Whether they asked for no contact</source>
        <translation>Si tout contact est exclu</translation>
    </message>
</context>
</TS>
