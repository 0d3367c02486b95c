<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Callback</source>
        <translation>Acerca de Callback</translation>
    </message>
    <message>
        <source>Callback {version}</source>
        <translation>Callback {version}</translation>
    </message>
    <message>
        <source>What to do while you wait for the call.</source>
        <translation>Qué hacer mientras esperas la llamada.</translation>
    </message>
    <message>
        <source>Everything you enter stays in one file on this computer. The program opens no network connection.</source>
        <translation>Todo lo que escribes se queda en un archivo de este equipo. El programa no abre ninguna conexión de red.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Software libre con licencia MIT.</translation>
    </message>
</context>
<context>
    <name>AddApplicationDialog</name>
    <message>
        <source>Add application</source>
        <translation>Añadir candidatura</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Bluefin, sales manager, yesterday 11:00, Priya and Tom, call by Friday</source>
        <translation>Bluefin, jefa de ventas, ayer 11:00, Priya y Tom, respuesta antes del viernes</translation>
    </message>
    <message>
        <source>Dana Reyes, Lee Okafor &lt;lee@example.com&gt;</source>
        <translation>Diana Reboredo, Lee Okafor &lt;lee@example.com&gt;</translation>
    </message>
    <message>
        <source>No &amp;interview yet, I have only applied</source>
        <translation>Aún &amp;sin entrevista, solo me he presentado</translation>
    </message>
    <message>
        <source>In one lin&amp;e</source>
        <translation>&amp;En una línea</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>Em&amp;presa</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>P&amp;uesto</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Cuándo</translation>
    </message>
    <message>
        <source>&amp;Applied on</source>
        <translation>En&amp;viada el</translation>
    </message>
    <message>
        <source>With wh&amp;om</source>
        <translation>Con &amp;quién</translation>
    </message>
    <message>
        <source>Coun&amp;try</source>
        <translation>P&amp;aís</translation>
    </message>
    <message>
        <source>Where the employer is: its public holidays count.</source>
        <translation>Dónde está la empresa: cuentan los festivos de allí.</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>What did they &amp;promise?</source>
        <translation>¿Qué p&amp;rometieron?</translation>
    </message>
    <message>
        <source>Kind of i&amp;nterview</source>
        <translation>Tip&amp;o de entrevista</translation>
    </message>
    <message>
        <source>Len&amp;gth</source>
        <translation>&amp;Duración</translation>
    </message>
    <message>
        <source>&amp;Kind of role</source>
        <translation>&amp;Tipo de puesto</translation>
    </message>
    <message>
        <source>This is a whole mail. Paste it into the main window to have it read.</source>
        <translation>Es un correo entero. Pégalo en la ventana principal para que se lea.</translation>
    </message>
    <message>
        <source>Left out: {text}</source>
        <translation>No se incluye: {text}</translation>
    </message>
    <message>
        <source>&amp;Less</source>
        <translation>Me&amp;nos</translation>
    </message>
</context>
<context>
    <name>AddButton</name>
    <message>
        <source>&amp;Add…</source>
        <extracomment>Role of a template&apos;s name; headings have none.</extracomment>
        <translation>&amp;Añadir…</translation>
    </message>
</context>
<context>
    <name>AnswerChoice</name>
    <message>
        <source>Key {number}</source>
        <extracomment>The rows that belong to each kind of answer.</extracomment>
        <translation>Tecla {number}</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>They answered</source>
        <translation>Han respondido</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>They have not named a day &amp;yet</source>
        <translation>&amp;Aún no han dicho qué día</translation>
    </message>
    <message>
        <source>U&amp;ntil</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>I ha&amp;ve it in writing</source>
        <translation>Lo tengo por &amp;escrito</translation>
    </message>
    <message>
        <source>They want an answer &amp;by</source>
        <translation>Quieren &amp;respuesta hasta el</translation>
    </message>
    <message>
        <source>They asked me to write a&amp;gain</source>
        <translation>Me pidieron que &amp;volviera a escribir</translation>
    </message>
    <message>
        <source>&amp;Others are still to be interviewed</source>
        <translation>Aún quedan &amp;otras personas por entrevistar</translation>
    </message>
    <message>
        <source>They asked me &amp;to wait until they get in touch</source>
        <translation>&amp;Me pidieron que esperara a que me contacten</translation>
    </message>
    <message>
        <source>Paste what they wrote, and Callback suggests what it says.</source>
        <translation>Pega lo que han escrito y Callback propone qué significa.</translation>
    </message>
    <message>
        <source>&amp;What they said</source>
        <translation>&amp;Qué han dicho</translation>
    </message>
    <message>
        <source>K&amp;ind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>W&amp;hen is it?</source>
        <translation>¿&amp;Cuándo es?</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>Until when? (&amp;promise)</source>
        <translation>Prometido &amp;para</translation>
    </message>
    <message>
        <source>Their &amp;message</source>
        <translation>&amp;Su mensaje</translation>
    </message>
    <message>
        <source>They &amp;said so</source>
        <translation>&amp;Lo dijeron el</translation>
    </message>
    <message>
        <source>Choose what they said, or press “Fill in”.</source>
        <translation>Elige qué han dicho, o pulsa «Rellenar».</translation>
    </message>
    <message>
        <source>This lies before the day they said so.</source>
        <translation>Es anterior al día en que lo dijeron.</translation>
    </message>
    <message>
        <source>They answered: {answer}</source>
        <translation>Han respondido: {answer}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>AnswerList</name>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
</context>
<context>
    <name>AnswerModel</name>
    <message>
        <source>Application</source>
        <translation>Candidatura</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Qué dicen</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>Nothing is left to do here.</source>
        <extracomment>Where no step is left, these say all there is to say.</extracomment>
        <translation>Aquí no queda nada por hacer.</translation>
    </message>
    <message>
        <source>That is right for the likeliest of the six reasons.</source>
        <translation>Es lo adecuado para el más probable de los seis motivos.</translation>
    </message>
    <message>
        <source>That is right for all six reasons.</source>
        <translation>Es lo adecuado para los seis motivos.</translation>
    </message>
    <message>
        <source>two</source>
        <translation>dos</translation>
    </message>
    <message>
        <source>three</source>
        <translation>tres</translation>
    </message>
    <message>
        <source>four</source>
        <translation>cuatro</translation>
    </message>
    <message>
        <source>five</source>
        <translation>cinco</translation>
    </message>
    <message>
        <source>That is right for {count} of the six reasons.</source>
        <translation>Es lo adecuado para {count} de los seis motivos.</translation>
    </message>
    <message>
        <source>Nobody there has met you yet, so silence says nothing about you.</source>
        <translation>Allí aún no te conoce nadie, así que el silencio no dice nada de ti.</translation>
    </message>
    <message>
        <source>The job is on hold, not lost.</source>
        <translation>El puesto está en pausa, no perdido.</translation>
    </message>
    <message>
        <source>They are going ahead.</source>
        <translation>Siguen adelante.</translation>
    </message>
    <message>
        <source>An offer. Congratulations!</source>
        <translation>Una oferta. ¡Enhorabuena!</translation>
    </message>
    <message>
        <source>They said no, and I&apos;m sorry.</source>
        <translation>Han dicho que no, y lo siento.</translation>
    </message>
    <message>
        <source>You got the job. Congratulations!</source>
        <translation>El puesto es tuyo. ¡Enhorabuena!</translation>
    </message>
    <message>
        <source>You withdrew, and nothing is left to do here.</source>
        <translation>Te retiraste; aquí no queda nada por hacer.</translation>
    </message>
    <message>
        <source>You have stopped waiting.</source>
        <translation>Has dejado de esperar.</translation>
    </message>
    <message>
        <source>They asked not to be contacted, so leave the next word to them.</source>
        <translation>Pidieron que no se les contacte, así que deja que den ellos el próximo paso.</translation>
    </message>
    <message>
        <source>The next word is yours: {then} by {day}.</source>
        <translation>Ahora te toca a ti, como tarde el {day}: {then}.</translation>
    </message>
    <message>
        <source>The next word is yours: {then}.</source>
        <translation>Ahora te toca a ti: {then}.</translation>
    </message>
    <message>
        <source>Nothing to send before the interview on {day}, unless you have not confirmed it yet.</source>
        <translation>No hay nada que enviar antes de la entrevista del {day}, salvo que aún no la hayas confirmado.</translation>
    </message>
    <message>
        <source>Today, {then}.</source>
        <translation>Hoy: {then}.</translation>
    </message>
    <message>
        <source>Nothing to do yet. Later today, {then}.</source>
        <translation>Todavía no hay nada que hacer. Hoy, más tarde: {then}.</translation>
    </message>
    <message>
        <source>Nothing to do today. On {day}, {then}.</source>
        <translation>Hoy no hay nada que hacer. El {day}: {then}.</translation>
    </message>
    <message>
        <source>Your letter is sent, and nothing is left to do here.</source>
        <translation>Tu carta está enviada y aquí no queda nada por hacer.</translation>
    </message>
    <message>
        <source>Nothing to do today. Decide on {day}, even without their answer.</source>
        <translation>Hoy no hay nada que hacer. Decide el {day}, aunque no respondan.</translation>
    </message>
    <message>
        <source>Decide about your other offer today, even without their answer.</source>
        <translation>Decide hoy sobre tu otra oferta, aunque no respondan.</translation>
    </message>
    <message>
        <source>Nothing to do today. If they stay silent until {day}, stop waiting.</source>
        <translation>Hoy no hay nada que hacer. Si siguen en silencio hasta el {day}, deja de esperar.</translation>
    </message>
    <message>
        <source>Stop waiting, and look at their job page now and then.</source>
        <translation>Deja de esperar y mira su página de empleo de vez en cuando.</translation>
    </message>
    <message>
        <source>Asking for a few days to decide is usual. Until the offer is in writing, do not give notice, and go on with your other applications.</source>
        <translation>Es normal pedir unos días para decidir. Hasta tener la oferta por escrito, no dejes tu empleo actual y sigue con las demás candidaturas.</translation>
    </message>
    <message>
        <source>An offer that they have announced is the best sign there is. Until it is in writing, do not give notice, and go on with your other applications.</source>
        <translation>Una oferta anunciada es la mejor señal que hay. Hasta tenerla por escrito, no dejes tu empleo actual y sigue con las demás candidaturas.</translation>
    </message>
    <message>
        <source>An invitation is the best sign there is.</source>
        <translation>Una invitación es la mejor señal que hay.</translation>
    </message>
    <message>
        <source>A hold has to do with budgets and plans, seldom with you. When it ends, those who stayed in friendly contact are remembered first.</source>
        <translation>Una pausa se debe a presupuestos y planes, rara vez a ti. Cuando termina, se acuerdan primero de quienes mantuvieron un contacto amable.</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>This may mean “{answer}”.</source>
        <translation>Esto puede significar «{answer}».</translation>
    </message>
    <message>
        <source>This reads like “{answer}”.</source>
        <translation>Parece decir «{answer}».</translation>
    </message>
    <message>
        <source>Perhaps: {answer}</source>
        <translation>Quizá: {answer}</translation>
    </message>
    <message>
        <source>1 mail says how it stands</source>
        <translation>1 correo dice cómo va</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mails say how it stands</source>
        <translation>
            <numerusform>%Ln correo dice cómo va</numerusform>
            <numerusform>%Ln correos dicen cómo va</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <source>Take over 1 answer</source>
        <translation>Incorporar 1 respuesta</translation>
    </message>
    <message numerus="yes">
        <source>Take over %Ln answers</source>
        <translation>
            <numerusform>Incorporar %Ln respuesta</numerusform>
            <numerusform>Incorporar %Ln respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 answer taken over</source>
        <translation>1 respuesta incorporada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers taken over</source>
        <translation>
            <numerusform>%Ln respuesta incorporada</numerusform>
            <numerusform>%Ln respuestas incorporadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Interview {when}</source>
        <translation>Entrevista {when}</translation>
    </message>
    <message>
        <source>Interview {when} {zone}</source>
        <translation>Entrevista {when} {zone}</translation>
    </message>
    <message>
        <source>Interview {when} {zone}, which must be checked</source>
        <translation>Entrevista {when} {zone}, que hay que comprobar</translation>
    </message>
    <message>
        <source>They write “{zone}”, but the clocks there differ on that day.</source>
        <translation>Escriben «{zone}», pero ese día la hora allí es otra.</translation>
    </message>
    <message>
        <source>They write “{zone}”, which may be several zones. Choose one.</source>
        <translation>Escriben «{zone}», que puede ser más de una zona. Elige una.</translation>
    </message>
    <message>
        <source>Interview on {day}, its time is not named</source>
        <translation>Entrevista el {day}, sin hora indicada</translation>
    </message>
    <message>
        <source>Promised by {day}</source>
        <translation>Prometido para el {day}</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Hasta el {day}</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Por escrito</translation>
    </message>
    <message>
        <source>Answer by {day}</source>
        <translation>Responder hasta el {day}</translation>
    </message>
    <message>
        <source>Write again later</source>
        <translation>Volver a escribir más adelante</translation>
    </message>
    <message>
        <source>Others are still to be interviewed</source>
        <translation>Aún quedan otras personas por entrevistar</translation>
    </message>
    <message>
        <source>Wait until they get in touch</source>
        <translation>Esperar a que contacten</translation>
    </message>
</context>
<context>
    <name>AnswersDialog</name>
    <message>
        <source>What they answered</source>
        <extracomment>Lines of a mail that are shown at least.</extracomment>
        <translation>Qué han respondido</translation>
    </message>
    <message>
        <source>The last mail of each application. Tick what was read rightly.</source>
        <translation>El último correo de cada candidatura. Marca lo que se haya leído bien.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Marcar todo</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>No marcar nada</translation>
    </message>
    <message>
        <source>Fill in the &amp;form…</source>
        <translation>&amp;Rellenar el formulario…</translation>
    </message>
    <message>
        <source>The mail</source>
        <translation>El correo</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Sin asunto</translation>
    </message>
    <message>
        <source>Take over answers</source>
        <translation>Incorporar respuestas</translation>
    </message>
    <message>
        <source>These mails are gone.</source>
        <translation>Estos correos ya no están.</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Callback is already running with this data; look for its window.</source>
        <translation>Callback ya está abierto con estos datos; busca su ventana.</translation>
    </message>
    <message>
        <source>Callback cannot start</source>
        <extracomment>Errors that trying again does not change.</extracomment>
        <translation>Callback no puede iniciarse</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Something in Callback is broken, so it could not start. What you saved is kept. A report helps to fix it. It names places in the source code and contains none of your data.</source>
        <translation>Algo está roto en Callback y no ha podido iniciarse. Lo que guardaste se conserva. Un informe ayuda a arreglarlo: nombra lugares del código fuente y no contiene ninguno de tus datos.</translation>
    </message>
    <message>
        <source>Callback is not running with this data.</source>
        <extracomment>Seconds that the program is given to close the store and end.</extracomment>
        <translation>Callback no está abierto con estos datos.</translation>
    </message>
    <message>
        <source>Callback does not end. Close it by hand.</source>
        <translation>Callback no termina. Ciérralo a mano.</translation>
    </message>
</context>
<context>
    <name>AppController</name>
    <message>
        <source>Checking your data…</source>
        <extracomment>Days between checks of the whole store, with its indexes.</extracomment>
        <translation>Comprobando tus datos…</translation>
    </message>
    <message>
        <source>Working on your data…</source>
        <translation>Trabajando con tus datos…</translation>
    </message>
</context>
<context>
    <name>ApplicationActions</name>
    <message>
        <source>Mark step as done</source>
        <translation>Marcar paso como hecho</translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <translation>Hecho: {step}</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Aplazar</translation>
    </message>
    <message>
        <source>Put off until {day}</source>
        <translation>Aplazado hasta el {day}</translation>
    </message>
    <message>
        <source>Change state</source>
        <translation>Cambiar estado</translation>
    </message>
    <message>
        <source>Marked as {state}</source>
        <translation>Nuevo estado: {state}</translation>
    </message>
    <message>
        <source>{company} deleted</source>
        <translation>{company}: eliminada</translation>
    </message>
    <message>
        <source>Delete application</source>
        <translation>Eliminar candidatura</translation>
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
        <translation>Editar candidatura</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>As usual in the country</source>
        <translation>Lo habitual en el país</translation>
    </message>
    <message>
        <source>Only where an agency is in between</source>
        <translation>Solo si hay una agencia de por medio</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Responder hasta el</translation>
    </message>
    <message>
        <source>On</source>
        <translation>El</translation>
    </message>
    <message>
        <source>I &amp;work there already</source>
        <translation>Ya tra&amp;bajo allí</translation>
    </message>
    <message>
        <source>They asked for no p&amp;hone calls</source>
        <translation>Pidieron &amp;que no se llame</translation>
    </message>
    <message>
        <source>They asked not to &amp;be contacted at all</source>
        <translation>&amp;Pidieron que no se les contacte</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>E&amp;mpresa</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>P&amp;uesto</translation>
    </message>
    <message>
        <source>&amp;Kind of role</source>
        <translation>&amp;Tipo de puesto</translation>
    </message>
    <message>
        <source>Coun&amp;try</source>
        <translation>P&amp;aís</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>&amp;Región</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>&amp;Lugar</translation>
    </message>
    <message>
        <source>Letters &amp;in</source>
        <translation>&amp;Idioma de las cartas</translation>
    </message>
    <message>
        <source>&amp;Agency</source>
        <translation>A&amp;gencia</translation>
    </message>
    <message>
        <source>&amp;Posting</source>
        <translation>Anun&amp;cio</translation>
    </message>
    <message>
        <source>Job pag&amp;e</source>
        <translation>Página &amp;de empleo</translation>
    </message>
    <message>
        <source>&amp;Found through</source>
        <translation>&amp;Encontrada en</translation>
    </message>
    <message>
        <source>&amp;Salary</source>
        <translation>&amp;Sueldo</translation>
    </message>
    <message>
        <source>Applie&amp;d</source>
        <translation>En&amp;viada</translation>
    </message>
    <message>
        <source>Applications close</source>
        <translation>Cierre del plazo</translation>
    </message>
    <message>
        <source>Another &amp;offer</source>
        <translation>&amp;Otra oferta</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <source>Whole country</source>
        <translation>Todo el país</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>comprobando…</translation>
    </message>
    <message>
        <source>readable</source>
        <translation>se puede leer</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
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
        <translation>Copia restaurada</translation>
    </message>
    <message>
        <source>The backup is restored. The data from before is kept as “{name}”.</source>
        <translation>La copia de seguridad está restaurada. Los datos anteriores se conservan como «{name}».</translation>
    </message>
    <message>
        <source>Backup failed</source>
        <translation>La copia de seguridad ha fallado</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
</context>
<context>
    <name>BackupScheduler</name>
    <message>
        <source>The backup could not be made. Check that the disk has room and can be written to.</source>
        <extracomment>In the data directory. Time from a change to its backup. Longest wait for a cancelled backup when the program quits.</extracomment>
        <translation>No se pudo hacer la copia de seguridad. Comprueba que el disco tenga espacio y se pueda escribir en él.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>The backup is made, but not its second copy. {reason}</source>
        <translation>La copia está hecha, pero no su segunda copia. {reason}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>al inicio</translation>
    </message>
    <message>
        <source>after changes</source>
        <translation>tras cambios</translation>
    </message>
    <message>
        <source>before quitting</source>
        <translation>antes de salir</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>antes de actualizar</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>antes de importar</translation>
    </message>
    <message>
        <source>after deleting a person</source>
        <translation>tras eliminar a una persona</translation>
    </message>
    <message>
        <source>before restoring</source>
        <translation>antes de restaurar</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>a petición</translation>
    </message>
    <message>
        <source>{counts}, newest of {day}</source>
        <translation>{counts}, la más reciente del {day}</translation>
    </message>
</context>
<context>
    <name>BackupsGroup</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Callback backs up automatically: at the start, half an hour after a change, before it quits, and before an update or a restore. Each backup is read back and compared. Older backups are thinned out to one a day, a week and a month.</source>
        <translation>Callback hace copias automáticamente: al inicio, media hora después de un cambio, antes de salir y antes de actualizar o restaurar. Cada copia se vuelve a leer y se compara. Las antiguas se reducen a una por día, semana y mes.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation>Avance de la copia</translation>
    </message>
    <message>
        <source>Last verified backup: {age}.</source>
        <translation>Última copia comprobada: {age}.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Aún no hay ninguna copia.</translation>
    </message>
    <message>
        <source>Last verified backup: {age}. {backups} kept.</source>
        <translation>Última copia comprobada: {age}. Guardadas: {backups}.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>Banners</name>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message numerus="yes">
        <source>%n notices</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BehindDialog</name>
    <message>
        <source>Applications</source>
        <translation>Candidaturas</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>Bin</name>
    <message>
        <source>Application</source>
        <translation>Candidatura</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Question they asked</source>
        <translation>Pregunta que te hicieron</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Anuncio</translation>
    </message>
    <message>
        <source>Document you sent</source>
        <translation>Documento enviado</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Page check</source>
        <translation>Revisión de página</translation>
    </message>
    <message>
        <source>Letter template</source>
        <translation>Plantilla de carta</translation>
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
        <translation>Eliminado {when}</translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message>
        <source>Deleted, latest first</source>
        <translation>Eliminado, lo último primero</translation>
    </message>
    <message>
        <source>Nothing is in the bin</source>
        <translation>La papelera está vacía</translation>
    </message>
    <message>
        <source>What you delete stays here for 30 days, so that you can restore it.</source>
        <translation>Lo que eliminas se queda aquí 30 días para que puedas restaurarlo.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>&amp;Delete for good…</source>
        <translation>&amp;Eliminar definitivamente…</translation>
    </message>
    <message>
        <source>&amp;Empty bin…</source>
        <translation>Vaciar &amp;la papelera…</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>&amp;Mostrarlo</translation>
    </message>
    <message>
        <source>Restored: {what}</source>
        <translation>Restaurado: {what}</translation>
    </message>
    <message>
        <source>Restore from the bin</source>
        <translation>Restaurar de la papelera</translation>
    </message>
    <message>
        <source>Delete for good?</source>
        <translation>¿Eliminar definitivamente?</translation>
    </message>
    <message>
        <source>“{what}” will be deleted for good. This cannot be undone, and neither can your earlier changes in this session. Backups made before still contain it.</source>
        <translation>«{what}» se eliminará definitivamente. No se puede deshacer, y tampoco tus cambios anteriores de esta sesión. Las copias de seguridad previas lo siguen conteniendo.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <source>Empty the bin?</source>
        <translation>¿Vaciar la papelera?</translation>
    </message>
    <message numerus="yes">
        <source>Items that will be deleted for good: %n. This cannot be undone, and neither can your earlier changes in this session. Backups made before still contain them.</source>
        <translation>
            <numerusform>Se eliminará definitivamente %n elemento. No se puede deshacer, y tampoco tus cambios anteriores de esta sesión. Las copias de seguridad previas lo siguen conteniendo.</numerusform>
            <numerusform>Se eliminarán definitivamente %n elementos. No se puede deshacer, y tampoco tus cambios anteriores de esta sesión. Las copias de seguridad previas los siguen conteniendo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty bin</source>
        <translation>Vaciar la papelera</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Candidatura</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>What you delete can be restored from here for 30 days.</source>
        <translation>Lo que eliminas se puede restaurar desde aquí durante 30 días.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Return or a double click opens the card, too</source>
        <translation>Intro o un doble clic también abren la tarjeta</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Mover a</translation>
    </message>
    <message>
        <source>Ctrl+Shift with an arrow moves the card, too</source>
        <translation>Ctrl+Mayús con una flecha también mueve la tarjeta</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrada</numerusform>
            <numerusform>%n encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Interview</source>
        <extracomment>The type of a dragged card; its data is the id of the application. The width of a card&apos;s text with which it has a tile, with a font of 9 pt.</extracomment>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>interview {day}</source>
        <translation>entrevista {day}</translation>
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
        <translation>Tablero</translation>
    </message>
</context>
<context>
    <name>BulkActions</name>
    <message>
        <source>Put off</source>
        <extracomment>Up to so many applications are changed at once, which takes less than half a second: each takes some 6 ms. Applications of a part, between which the window reacts.</extracomment>
        <translation>Aplazar</translation>
    </message>
    <message>
        <source>None of these has a step that is due.</source>
        <translation>Ninguna de estas tiene un paso pendiente.</translation>
    </message>
    <message>
        <source>Close applications</source>
        <translation>Cerrar candidaturas</translation>
    </message>
    <message>
        <source>These are closed already.</source>
        <translation>Estas ya están cerradas.</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Poner en pausa</translation>
    </message>
    <message>
        <source>Only applications that are waiting can be put on hold.</source>
        <translation>Solo se pueden poner en pausa candidaturas que esperan.</translation>
    </message>
    <message>
        <source>Delete applications</source>
        <translation>Eliminar candidaturas</translation>
    </message>
    <message>
        <source>These are deleted already.</source>
        <translation>Estas ya están eliminadas.</translation>
    </message>
    <message>
        <source>1 step put off until {day}</source>
        <translation>1 paso aplazado hasta el {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n steps put off until {day}</source>
        <translation>
            <numerusform>%n paso aplazado hasta el {day}</numerusform>
            <numerusform>%n pasos aplazados hasta el {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>1 application closed</source>
        <translation>1 candidatura cerrada</translation>
    </message>
    <message numerus="yes">
        <source>%n applications closed</source>
        <translation>
            <numerusform>%n candidatura cerrada</numerusform>
            <numerusform>%n candidaturas cerradas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 application put on hold</source>
        <translation>1 candidatura en pausa</translation>
    </message>
    <message numerus="yes">
        <source>%n applications put on hold</source>
        <translation>
            <numerusform>%n candidatura en pausa</numerusform>
            <numerusform>%n candidaturas en pausa</numerusform>
        </translation>
    </message>
    <message>
        <source>1 application deleted</source>
        <translation>1 candidatura eliminada</translation>
    </message>
    <message numerus="yes">
        <source>%n applications deleted</source>
        <translation>
            <numerusform>%n candidatura eliminada</numerusform>
            <numerusform>%n candidaturas eliminadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkPanel</name>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Quitar selección</translation>
    </message>
    <message>
        <source>Clear selection (Esc)</source>
        <translation>Quitar selección (Esc)</translation>
    </message>
    <message>
        <source>1 application selected</source>
        <translation>1 candidatura seleccionada</translation>
    </message>
    <message numerus="yes">
        <source>%n applications selected</source>
        <translation>
            <numerusform>%n candidatura seleccionada</numerusform>
            <numerusform>%n candidaturas seleccionadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
</context>
<context>
    <name>CalendarFolder</name>
    <message>
        <source>The calendar’s folder “{folder}” is not there now. The calendar is written again when it is.</source>
        <extracomment>Time from a change to its writing, in which further changes may come. Longest wait for a folder that does not answer when the program quits, twice. Interviews begun so long ago are still in the calendar.</extracomment>
        <translation>La carpeta del calendario, «{folder}», no está ahora. El calendario se escribirá de nuevo cuando vuelva.</translation>
    </message>
    <message>
        <source>The calendar in “{folder}” could not be written. It is tried again after the next change.</source>
        <translation>No se pudo escribir el calendario en «{folder}». Se volverá a intentar tras el próximo cambio.</translation>
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
        <translation>{company}: respuesta prometida</translation>
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
        <translation>Ninguna</translation>
    </message>
</context>
<context>
    <name>CardTexts</name>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Esperando</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Call instead</source>
        <translation>Mejor llamar</translation>
    </message>
    <message>
        <source>Write instead</source>
        <translation>Mejor escribir</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Desde el {day}</translation>
    </message>
    <message>
        <source>interviewed {when}</source>
        <translation>entrevista {when}</translation>
    </message>
    <message>
        <source>interview {when}</source>
        <translation>entrevista {when}</translation>
    </message>
    <message>
        <source>promised {day}</source>
        <translation>prometido: {day}</translation>
    </message>
    <message>
        <source>thanked {done} of {all}</source>
        <translation>agradecido a {done} de {all}</translation>
    </message>
    <message>
        <source>Due since {day}.</source>
        <translation>Pendiente desde el {day}.</translation>
    </message>
    <message>
        <source>{why} One message is enough: name each role in it.</source>
        <translation>{why} Basta un mensaje: nombra en él cada puesto.</translation>
    </message>
    <message>
        <source>An offer. Congratulations! {why}</source>
        <translation>Una oferta. ¡Enhorabuena! {why}</translation>
    </message>
    <message>
        <source>{why} Do not give notice before you have it in writing.</source>
        <translation>{why} No dejes tu empleo actual antes de tenerlo por escrito.</translation>
    </message>
</context>
<context>
    <name>CharsetChoice</name>
    <message>
        <source>&amp;Encoding of “{name}”</source>
        <translation>&amp;Codificación de «{name}»</translation>
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
        <translation>Unicode (UTF-16, byte alto primero)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>Europeo occidental (Windows-1252)</translation>
    </message>
    <message>
        <source>Western European (Macintosh)</source>
        <translation>Europeo occidental (Macintosh)</translation>
    </message>
    <message>
        <source>Western European (DOS, 850)</source>
        <translation>Europeo occidental (DOS, 850)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Centroeuropeo (Windows-1250)</translation>
    </message>
    <message>
        <source>Central European (ISO 8859-2)</source>
        <translation>Centroeuropeo (ISO 8859-2)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Cirílico (Windows-1251)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>Griego (Windows-1253)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>Turco (Windows-1254)</translation>
    </message>
    <message>
        <source>Japanese (Shift-JIS)</source>
        <translation>Japonés (Shift-JIS)</translation>
    </message>
    <message>
        <source>Chinese (GB 18030)</source>
        <translation>Chino (GB 18030)</translation>
    </message>
    <message>
        <source>Korean (EUC-KR)</source>
        <translation>Coreano (EUC-KR)</translation>
    </message>
    <message>
        <source>As “{encoding}” it is no table.</source>
        <translation>Como «{encoding}» no es una tabla.</translation>
    </message>
    <message>
        <source>It reads: {words}</source>
        <translation>Se lee: {words}</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: {chart}</source>
        <translation>Copiar: {chart}</translation>
    </message>
    <message>
        <source>Hide table</source>
        <translation>Ocultar tabla</translation>
    </message>
    <message>
        <source>Show table</source>
        <translation>Mostrar tabla</translation>
    </message>
    <message>
        <source>As picture</source>
        <translation>Como imagen</translation>
    </message>
    <message>
        <source>As table</source>
        <translation>Como tabla</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>Imagen copiada</translation>
    </message>
    <message>
        <source>Table copied</source>
        <translation>Tabla copiada</translation>
    </message>
    <message>
        <source>Text copied</source>
        <translation>Texto copiado</translation>
    </message>
</context>
<context>
    <name>ChooseApplication</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>A new application</source>
        <translation>Una candidatura nueva</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Candidatura</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Which application is it about?</source>
        <translation>¿De qué candidatura se trata?</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>CloseMenu</name>
    <message>
        <source>&amp;Close</source>
        <extracomment>Companies that are named.</extracomment>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>I stopped waiting</source>
        <translation>He dejado de esperar</translation>
    </message>
    <message>
        <source>I withdrew</source>
        <translation>Me he retirado</translation>
    </message>
</context>
<context>
    <name>CloseToTray</name>
    <message>
        <source>{name} stays in the tray</source>
        <extracomment>Setting key: closing to the tray was explained. Setting key: what closing does where there is no tray. A minimised program keeps reminding. Time in ms after which a desktop has minimised the window, if it can.</extracomment>
        <translation>{name} sigue en la bandeja</translation>
    </message>
    <message>
        <source>It reminds you when a step is due. Quit from its menu to end it.</source>
        <translation>Te avisa cuando toca un paso. Para terminarlo, sal desde su menú.</translation>
    </message>
</context>
<context>
    <name>CollapsibleText</name>
    <message>
        <source>Show all</source>
        <extracomment>Maximum of characters shown: a label lays out its whole text on every resize, which takes a second for half a million.</extracomment>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>This text is very long. Edit it to see the rest.</source>
        <translation>Este texto es muy largo. Edítalo para ver el resto.</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>Which column of “{name}” is what?</source>
        <translation>¿Qué es cada columna de «{name}»?</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Day first: 3/4 is 3 April</source>
        <translation>Día primero: 3/4 es 3 de abril</translation>
    </message>
    <message>
        <source>Month first: 3/4 is 4 March</source>
        <translation>Mes primero: 3/4 es 4 de marzo</translation>
    </message>
    <message>
        <source>&amp;Order of dates</source>
        <translation>&amp;Orden de las fechas</translation>
    </message>
    <message>
        <source>Choose the column with the company.</source>
        <translation>Elige la columna con la empresa.</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>E&amp;mpresa</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>P&amp;uesto</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>E&amp;stado</translation>
    </message>
    <message>
        <source>&amp;Applied on</source>
        <translation>En&amp;viada el</translation>
    </message>
    <message>
        <source>Intervie&amp;wer</source>
        <translation>Entrevista&amp;dor</translation>
    </message>
    <message>
        <source>Con&amp;tact</source>
        <translation>Con&amp;tacto</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>Co&amp;rreo</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>Telé&amp;fono</translation>
    </message>
    <message>
        <source>They answere&amp;d on</source>
        <translation>Res&amp;puesta del</translation>
    </message>
    <message>
        <source>Salar&amp;y</source>
        <translation>S&amp;alario</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lugar</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Enlace</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <source>&amp;Interview</source>
        <translation>Entrev&amp;ista</translation>
    </message>
    <message>
        <source>Interview {number}</source>
        <translation>Entrevista {number}</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Columna {number}</translation>
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
        <translation>Guarda tus entrevistas, dice qué significa probablemente el silencio y planifica el próximo paso y su día.</translation>
    </message>
    <message>
        <source>usage:</source>
        <translation>uso:</translation>
    </message>
    <message>
        <source>files</source>
        <translation>archivos</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <source>import these files and folders, in the running program if there is one; nothing is stored before you have seen what is in them</source>
        <translation>importa estos archivos y carpetas, en el programa abierto si lo hay; no se guarda nada antes de que veas qué contienen</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opciones</translation>
    </message>
    <message>
        <source>delete everything without asking</source>
        <translation>elimina todo sin preguntar</translation>
    </message>
    <message>
        <source>show this help and exit</source>
        <translation>muestra esta ayuda y termina</translation>
    </message>
    <message>
        <source>show the version and exit</source>
        <translation>muestra la versión y termina</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>DIR</translation>
    </message>
    <message>
        <source>keep the data there (made if missing)</source>
        <translation>guarda ahí los datos (se crea si falta)</translation>
    </message>
    <message>
        <source>start in the tray, without a window</source>
        <translation>se inicia en la bandeja, sin ventana</translation>
    </message>
    <message>
        <source>pretend it is this local time (2026-03-27T09:00) and run on from there: for pictures, tests and looking ahead</source>
        <translation>finge que es esta hora local (2026-03-27T09:00) y sigue desde ella: para imágenes, pruebas y para ver el futuro</translation>
    </message>
    <message>
        <source>LINE</source>
        <translation>LÍNEA</translation>
    </message>
    <message>
        <source>open the form to add an application, in the running program if there is one; the line fills it in: &apos;Bluefin, sales manager, yesterday 11:00, Priya and Tom, call by Friday&apos;</source>
        <translation>abre el formulario para añadir una candidatura, en el programa abierto si lo hay; la línea lo rellena: &apos;Bluefin, jefa de ventas, ayer 11:00, Priya y Tom, respuesta antes del viernes&apos;</translation>
    </message>
    <message>
        <source>show what to do today, or ask what to do in the step that is due first, in the running program if there is one</source>
        <translation>mostrar qué toca hoy, o preguntar qué hacer con el paso que vence primero, en el programa en marcha si lo hay</translation>
    </message>
    <message>
        <source>look around with an example; nothing is kept</source>
        <translation>da una vuelta con un ejemplo; no se guarda nada</translation>
    </message>
    <message>
        <source>save a picture of each page and dialog there, light and dark, and exit</source>
        <translation>guarda ahí una imagen de cada página y diálogo, en claro y oscuro, y termina</translation>
    </message>
    <message>
        <source>check that the installation is complete and works</source>
        <translation>comprueba que la instalación está completa y funciona</translation>
    </message>
    <message>
        <source>end the running program and wait until it has ended; exits with 1 if none is running</source>
        <translation>cierra el programa abierto y espera a que haya terminado; sale con 1 si no hay ninguno abierto</translation>
    </message>
    <message>
        <source>delete all data with the backups beside them, after asking, and exit</source>
        <translation>elimina todos los datos y las copias que hay junto a ellos, tras preguntar, y termina</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Add application…</source>
        <translation>Añadir candidatura…</translation>
    </message>
    <message>
        <source>Add in one line…</source>
        <translation>Añadir en una línea…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>Buscar duplicados…</translation>
    </message>
    <message>
        <source>Search everything…</source>
        <translation>Buscar en todo…</translation>
    </message>
    <message>
        <source>Search this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>About Callback</source>
        <translation>Acerca de Callback</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Deshacer: {step}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Rehacer: {step}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Backup</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>&amp;Type “{word}” to go on</source>
        <translation>&amp;Escribe «{word}» para continuar</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Log contact</source>
        <translation>Anotar contacto</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Editar contacto</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>I did</source>
        <translation>Yo</translation>
    </message>
    <message>
        <source>They did</source>
        <translation>La empresa</translation>
    </message>
    <message>
        <source>Who wrote or ca&amp;lled</source>
        <translation>Quién &amp;escribió o llamó</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Cuándo</translation>
    </message>
    <message>
        <source>W&amp;hat for</source>
        <translation>Para &amp;qué</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>P&amp;or</translation>
    </message>
    <message>
        <source>Wh&amp;o</source>
        <translation>Co&amp;n quién</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Asunto</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>Te&amp;xto</translation>
    </message>
    <message>
        <source>A&amp;nswer to</source>
        <translation>&amp;Responde a</translation>
    </message>
    <message>
        <source>New &amp;promise</source>
        <translation>Nueva &amp;promesa</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>Nada en particular</translation>
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
            <numerusform>en %Ln día</numerusform>
            <numerusform>en %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>hace %Ln día</numerusform>
            <numerusform>hace %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln weeks</source>
        <translation>
            <numerusform>en %Ln semana</numerusform>
            <numerusform>en %Ln semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks ago</source>
        <translation>
            <numerusform>hace %Ln semana</numerusform>
            <numerusform>hace %Ln semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln months</source>
        <translation>
            <numerusform>en %Ln mes</numerusform>
            <numerusform>en %Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months ago</source>
        <translation>
            <numerusform>hace %Ln mes</numerusform>
            <numerusform>hace %Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln months</source>
        <translation>
            <numerusform>Cada %Ln mes</numerusform>
            <numerusform>Cada %Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation>
            <numerusform>%Ln semana</numerusform>
            <numerusform>%Ln semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 palabra</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>1 paragraph</source>
        <translation>1 párrafo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraphs</source>
        <translation>
            <numerusform>%Ln párrafo</numerusform>
            <numerusform>%Ln párrafos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln hora</numerusform>
            <numerusform>%Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 segundo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln segundo</numerusform>
            <numerusform>%Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 application</source>
        <translation>1 candidatura</translation>
    </message>
    <message numerus="yes">
        <source>%Ln applications</source>
        <translation>
            <numerusform>%Ln candidatura</numerusform>
            <numerusform>%Ln candidaturas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do today</source>
        <translation>Hoy no hay nada que hacer</translation>
    </message>
    <message>
        <source>One thing for today</source>
        <translation>Una cosa para hoy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things for today</source>
        <translation>
            <numerusform>%Ln cosa para hoy</numerusform>
            <numerusform>%Ln cosas para hoy</numerusform>
        </translation>
    </message>
    <message>
        <source>All else can wait.</source>
        <translation>Todo lo demás puede esperar.</translation>
    </message>
    <message>
        <source>There is one thing to do besides.</source>
        <translation>Hay una cosa más por hacer.</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln things to do besides.</source>
        <translation>
            <numerusform>Hay %Ln cosa más por hacer.</numerusform>
            <numerusform>Hay %Ln cosas más por hacer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applied (%Ln)</source>
        <translation>
            <numerusform>Enviadas (%Ln)</numerusform>
            <numerusform>Enviadas (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interviewing (%Ln)</source>
        <translation>
            <numerusform>En entrevistas (%Ln)</numerusform>
            <numerusform>En entrevistas (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting (%Ln)</source>
        <translation>
            <numerusform>Esperando (%Ln)</numerusform>
            <numerusform>Esperando (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On hold (%Ln)</source>
        <translation>
            <numerusform>En pausa (%Ln)</numerusform>
            <numerusform>En pausa (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closed (%Ln)</source>
        <translation>
            <numerusform>Cerradas (%Ln)</numerusform>
            <numerusform>Cerradas (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Job pages to look at (%Ln)</source>
        <translation>
            <numerusform>Páginas de empleo por mirar (%Ln)</numerusform>
            <numerusform>Páginas de empleo por mirar (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applications without an interview (%Ln)</source>
        <translation>
            <numerusform>Candidaturas sin entrevista (%Ln)</numerusform>
            <numerusform>Candidaturas sin entrevista (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>{step} for both interviews</source>
        <translation>{step}, por ambas entrevistas</translation>
    </message>
    <message numerus="yes">
        <source>{step} for %Ln interviews</source>
        <translation>
            <numerusform>{step}, por %Ln entrevista</numerusform>
            <numerusform>{step}, por %Ln entrevistas</numerusform>
        </translation>
    </message>
    <message>
        <source>{step}, for both roles</source>
        <translation>{step}, por ambos puestos</translation>
    </message>
    <message numerus="yes">
        <source>{step}, for %Ln roles</source>
        <translation>
            <numerusform>{step}, por %Ln puesto</numerusform>
            <numerusform>{step}, por %Ln puestos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 persona</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 contact</source>
        <translation>1 contacto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln contacto</numerusform>
            <numerusform>%Ln contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 backup</source>
        <translation>1 copia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups</source>
        <translation>
            <numerusform>%Ln copia</numerusform>
            <numerusform>%Ln copias</numerusform>
        </translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 fila</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln working days</source>
        <translation>
            <numerusform>%Ln día laborable</numerusform>
            <numerusform>%Ln días laborables</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>Queda 1 día</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days left</source>
        <translation>
            <numerusform>Queda %Ln día</numerusform>
            <numerusform>Quedan %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>You have a follow-up due</source>
        <translation>Tienes un seguimiento pendiente</translation>
    </message>
    <message numerus="yes">
        <source>You have %Ln follow-ups due</source>
        <translation>
            <numerusform>Tienes %Ln seguimiento pendiente</numerusform>
            <numerusform>Tienes %Ln seguimientos pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %Ln things to write down</source>
        <translation>
            <numerusform>Tienes %Ln cosa por anotar</numerusform>
            <numerusform>Tienes %Ln cosas por anotar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How did %Ln interviews go?</source>
        <translation>
            <numerusform>¿Qué tal fue %Ln entrevista?</numerusform>
            <numerusform>¿Qué tal fueron %Ln entrevistas?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashHandler</name>
    <message>
        <source>Something went wrong</source>
        <extracomment>Part of Qt&apos;s message before it ends the program because it cannot draw. Parts of harmless messages: about what Qt&apos;s offscreen platform lacks, and about a screen reader that asks for an element of a window that has just closed.</extracomment>
        <translation>Algo ha ido mal</translation>
    </message>
    <message>
        <source>Callback has a bug. What you saved is safe.</source>
        <translation>Callback tiene un error. Lo que guardaste está a salvo.</translation>
    </message>
    <message>
        <source>You can go on. If it happens again, a report helps to fix it. It names places in the source code and contains none of your data.</source>
        <translation>Puedes continuar. Si vuelve a ocurrir, un informe ayuda a arreglarlo: nombra lugares del código fuente y no contiene ninguno de tus datos.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>My data</source>
        <translation>Mis datos</translation>
    </message>
    <message>
        <source>Everything you enter stays in one file on this computer. The program opens no network connection.</source>
        <translation>Todo lo que escribes se queda en un archivo de este equipo. El programa no abre ninguna conexión de red.</translation>
    </message>
    <message>
        <source>This is an example, so there is nothing to back up.</source>
        <translation>Esto es un ejemplo, así que no hay nada que copiar.</translation>
    </message>
    <message>
        <source>If the search misses something</source>
        <translation>Si la búsqueda no encuentra algo</translation>
    </message>
    <message>
        <source>The window closes meanwhile, and opens again once the index is rebuilt.</source>
        <translation>La ventana se cierra entretanto y se abre de nuevo cuando el índice está rehecho.</translation>
    </message>
    <message>
        <source>Rebuild the search index</source>
        <translation>Rehacer el índice de búsqueda</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose from a calendar</source>
        <extracomment>The day with the widest text in the field. Reasons of losing the focus for a while only.</extracomment>
        <translation>Elegir en un calendario</translation>
    </message>
    <message>
        <source>{day} is a {weekday}. Change one of the two.</source>
        <translation>El {day} cae en {weekday}. Cambia uno de los dos.</translation>
    </message>
    <message>
        <source>Is it {one} or {other}?</source>
        <translation>¿Es {one} o {other}?</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Ese día no existe.</translation>
    </message>
    <message>
        <source>There is no such time. Type it as 14:30 or 2:30pm.</source>
        <translation>Esa hora no existe. Escríbela como 14:30.</translation>
    </message>
    <message>
        <source>{day} · {relative}</source>
        <translation>{day} · {relative}</translation>
    </message>
    <message>
        <source>This is too early. Type {day} or later.</source>
        <translation>Es demasiado pronto. Escribe {day} o más tarde.</translation>
    </message>
    <message>
        <source>Type a day, such as 24 Mar, tue or tomorrow.</source>
        <translation>Escribe un día, como 24 mar, mar o mañana.</translation>
    </message>
</context>
<context>
    <name>DatePicker</name>
    <message>
        <source>Remind me later</source>
        <translation>Recordar más tarde</translation>
    </message>
    <message>
        <source>&amp;Day to be reminded</source>
        <translation>&amp;Día del recordatorio</translation>
    </message>
    <message>
        <source>Day to be reminded</source>
        <translation>Día del recordatorio</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Aplazar</translation>
    </message>
</context>
<context>
    <name>DateTimeField</name>
    <message>
        <source>Type a day and a time, such as 24 Mar 14:30.</source>
        <translation>Escribe un día y una hora, como 24 mar 14:30.</translation>
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
        <translation>ddd d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <extracomment>A date. Keep ddd (Tue), d and MMMM (November) or MMM; change their order and the signs.</extracomment>
        <translation>ddd d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>MMMM</source>
        <translation>MMMM</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
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
        <translation>Aplazar hasta</translation>
    </message>
    <message>
        <source>Put off: {step}</source>
        <translation>Aplazar: {step}</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>That wa&amp;s on</source>
        <translation>Fue &amp;el</translation>
    </message>
    <message>
        <source>This is in the future.</source>
        <translation>Es en el futuro.</translation>
    </message>
</context>
<context>
    <name>DebriefDialog</name>
    <message>
        <source>How did it go at {company}?</source>
        <translation>¿Qué tal fue en {company}?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>What troubles them</source>
        <translation>Qué les preocupa</translation>
    </message>
    <message>
        <source>Your idea about it</source>
        <translation>Tu idea al respecto</translation>
    </message>
    <message>
        <source>Anoth&amp;er problem</source>
        <translation>&amp;Otro problema</translation>
    </message>
    <message>
        <source>Say what the problem is.</source>
        <translation>Escribe cuál es el problema.</translation>
    </message>
    <message>
        <source>What they asked</source>
        <translation>Qué preguntaron</translation>
    </message>
    <message>
        <source>What you answered</source>
        <translation>Qué respondiste</translation>
    </message>
    <message>
        <source>&amp;Another question</source>
        <translation>Otra &amp;pregunta</translation>
    </message>
    <message>
        <source>Say what they asked.</source>
        <translation>Escribe qué preguntaron.</translation>
    </message>
    <message>
        <source>You get them back before the next interview.</source>
        <translation>Las verás de nuevo antes de la próxima entrevista.</translation>
    </message>
    <message>
        <source>{interview}, {day}. What you write now is what your letters can build on.</source>
        <translation>{interview}, {day}. Lo que escribas ahora servirá para tus cartas.</translation>
    </message>
    <message>
        <source>With wh&amp;om</source>
        <translation>&amp;Con quién</translation>
    </message>
    <message>
        <source>What did they &amp;promise?</source>
        <translation>¿&amp;Qué prometieron?</translation>
    </message>
    <message>
        <source>Pro&amp;blems they raised</source>
        <translation>Problemas que &amp;mencionaron</translation>
    </message>
    <message>
        <source>&amp;Questions they asked</source>
        <translation>Preguntas que &amp;hicieron</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <source>Write down how it went</source>
        <translation>Anotar qué tal fue</translation>
    </message>
</context>
<context>
    <name>DeleteEverything</name>
    <message>
        <source>There is nothing of Callback in “{directory}”.</source>
        <translation>No hay nada de Callback en «{directory}».</translation>
    </message>
    <message>
        <source>Callback is running with this data. Quit it first, then try again.</source>
        <translation>Callback está abierto con estos datos. Sal primero y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>eliminar</translation>
    </message>
    <message>
        <source>Type “{word}” to delete all of this for good: </source>
        <translation>Escribe «{word}» para eliminar todo esto definitivamente: </translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>No se ha eliminado nada.</translation>
    </message>
    <message>
        <source>This could not be deleted: {names}. Delete it by hand.</source>
        <translation>No se pudo eliminar: {names}. Elimínalo a mano.</translation>
    </message>
    <message>
        <source>Everything is deleted. Copies you made elsewhere stay: they are for you to delete.</source>
        <translation>Todo está eliminado. Las copias que hiciste en otro sitio siguen ahí: te toca eliminarlas a ti.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Eliminar todo</translation>
    </message>
    <message>
        <source>This is deleted for good:</source>
        <translation>Esto se elimina definitivamente:</translation>
    </message>
</context>
<context>
    <name>DeleteGroup</name>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Erase one person for good…</source>
        <translation>Borrar a una persona para siempre…</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>Eliminar todo…</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Who is to be deleted?</source>
        <translation>¿A quién hay que borrar?</translation>
    </message>
    <message>
        <source>Everything you entered, the bin, the drafts, the settings, the log and the backups beside them will be deleted from this computer. This cannot be undone.</source>
        <translation>Todo lo que has escrito, la papelera, los borradores, los ajustes, el registro y las copias que hay junto a ellos se eliminarán de este equipo. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Copies that you made elsewhere stay. Delete them yourself.</source>
        <translation>Las copias que hiciste en otro sitio se quedan. Elimínalas tú.</translation>
    </message>
    <message>
        <source>So do the backups in “{folder}”.</source>
        <translation>También las copias de «{folder}».</translation>
    </message>
    <message>
        <source>Delete everything?</source>
        <translation>¿Eliminar todo?</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Eliminar todo</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>eliminar</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>A test from Callback</source>
        <translation>Una prueba de Callback</translation>
    </message>
    <message>
        <source>This is how a reminder reaches you. A click on it opens Today.</source>
        <translation>Así te llega un recordatorio. Un clic en él abre «Hoy».</translation>
    </message>
</context>
<context>
    <name>DeliveryGroup</name>
    <message>
        <source>How they reach you</source>
        <translation>Cómo te llegan</translation>
    </message>
    <message>
        <source>Send a &amp;test notification</source>
        <translation>&amp;Enviar una notificación de prueba</translation>
    </message>
    <message>
        <source>Start with your computer, in the &amp;background</source>
        <translation>&amp;Iniciar con el equipo, en segundo plano</translation>
    </message>
    <message>
        <source>minimises it, so that reminders still come</source>
        <translation>la minimiza, y los recordatorios siguen llegando</translation>
    </message>
    <message>
        <source>quits Callback</source>
        <translation>cierra Callback</translation>
    </message>
    <message>
        <source>Closing the window without a tray</source>
        <translation>Cerrar la ventana sin bandeja</translation>
    </message>
    <message>
        <source>Without a tray, closing the &amp;window</source>
        <translation>&amp;Sin bandeja, cerrar la ventana</translation>
    </message>
    <message>
        <source>Reminders then come even if you have not opened Callback.</source>
        <translation>Así los recordatorios llegan aunque no hayas abierto Callback.</translation>
    </message>
    <message>
        <source>This is an example, so it cannot be started automatically.</source>
        <translation>Esto es un ejemplo, así que no puede iniciarse automáticamente.</translation>
    </message>
    <message>
        <source>On this system only its own settings can do that: look for Callback under the programs that may run in the background.</source>
        <translation>En este sistema solo pueden hacerlo sus propios ajustes: busca Callback entre los programas que pueden ejecutarse en segundo plano.</translation>
    </message>
    <message>
        <source>Sent. Waiting for an answer…</source>
        <translation>Enviada. Esperando respuesta…</translation>
    </message>
    <message>
        <source>Your desktop&apos;s notification service showed it.</source>
        <translation>La mostró el servicio de notificaciones de tu escritorio.</translation>
    </message>
    <message>
        <source>The tray showed it, as there is no notification service. Its messages have no buttons.</source>
        <translation>La mostró la bandeja, porque no hay servicio de notificaciones. Sus mensajes no tienen botones.</translation>
    </message>
    <message>
        <source>There is neither a notification service nor a tray. The window opens on Today when a step is due.</source>
        <translation>No hay servicio de notificaciones ni bandeja. La ventana se abre en «Hoy» cuando toca un paso.</translation>
    </message>
    <message>
        <source>The system did not allow that. Check its settings for programs that start at login.</source>
        <translation>El sistema no lo ha permitido. Revisa en sus ajustes qué programas se inician con la sesión.</translation>
    </message>
    <message>
        <source>Change what closing the window does</source>
        <translation>Cambiar qué hace cerrar la ventana</translation>
    </message>
</context>
<context>
    <name>DetailView</name>
    <message>
        <source>Application</source>
        <translation>Candidatura</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nada seleccionado</translation>
    </message>
    <message>
        <source>Choose an application to see what to do, whom you met and what was said.</source>
        <translation>Elige una candidatura para ver qué hacer, a quién conociste y qué se dijo.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>You can stop, and go on later.</source>
        <translation>Puedes parar y seguir más tarde.</translation>
    </message>
    <message>
        <source>The backup is made.</source>
        <translation>La copia está hecha.</translation>
    </message>
    <message>
        <source>That could not be done</source>
        <translation>No se ha podido hacer</translation>
    </message>
    <message>
        <source>If you stop it, nothing is changed.</source>
        <translation>Si lo detienes, no cambia nada.</translation>
    </message>
</context>
<context>
    <name>DocumentDialog</name>
    <message>
        <source>Add document you sent</source>
        <translation>Añadir documento enviado</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Edit document</source>
        <translation>Editar documento</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>For example: one page, for data roles</source>
        <translation>Por ejemplo: una página, para puestos de datos</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>Ve&amp;rsión</translation>
    </message>
    <message>
        <source>Only its place is noted; no copy is made.</source>
        <translation>Solo se anota dónde está; no se hace copia.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Sent on</source>
        <translation>&amp;Enviado el</translation>
    </message>
    <message>
        <source>Give the whole path, or choose the file.</source>
        <translation>Indica la ruta completa o elige el archivo.</translation>
    </message>
    <message>
        <source>Document you sent</source>
        <translation>Documento enviado</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Posting, kept {day}</source>
        <translation>Anuncio, guardado el {day}</translation>
    </message>
    <message>
        <source>Delete document</source>
        <translation>Eliminar documento</translation>
    </message>
    <message>
        <source>Document deleted</source>
        <translation>Documento eliminado</translation>
    </message>
    <message>
        <source>Edit document…</source>
        <translation>Editar documento…</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Abrir archivo</translation>
    </message>
</context>
<context>
    <name>DocumentsSection</name>
    <message>
        <source>What you sent</source>
        <translation>Qué has enviado</translation>
    </message>
    <message>
        <source>Add document…</source>
        <translation>Añadir documento…</translation>
    </message>
    <message>
        <source>Add document you sent…</source>
        <translation>Añadir documento enviado…</translation>
    </message>
    <message>
        <source>None yet. Note which CV they have.</source>
        <translation>Aún nada. Anota qué currículum tienen.</translation>
    </message>
    <message>
        <source>More about {what}</source>
        <translation>Más sobre {what}</translation>
    </message>
    <message>
        <source>Sent {day}</source>
        <translation>Enviado {day}</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>Abrir {file}</translation>
    </message>
</context>
<context>
    <name>DoneLine</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>Application</source>
        <translation>Candidatura</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entrevistas</translation>
    </message>
    <message>
        <source>Problems and ideas</source>
        <translation>Problemas e ideas</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Preguntas y respuestas</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Letters and messages</source>
        <translation>Cartas y mensajes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Enviada el</translation>
    </message>
    <message>
        <source>Closing date</source>
        <translation>Cierre del plazo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agencia</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Sueldo</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Offer received on</source>
        <translation>Oferta recibida el</translation>
    </message>
    <message>
        <source>Offer to be answered by</source>
        <translation>Responder a la oferta hasta el</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>A fecha de</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>Promised: {words}</source>
        <translation>Prometido: {words}</translation>
    </message>
    <message>
        <source>{name}: {topic}</source>
        <translation>{name}: {topic}</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Enviada</translation>
    </message>
</context>
<context>
    <name>DraftOffer</name>
    <message>
        <source>You were writing this: {when}, {time}.</source>
        <extracomment>From the first unsaved change to saving, in ms. With the write itself it is under two seconds.</extracomment>
        <translation>Estabas escribiendo esto: {when}, {time}.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>DuplicateOffer</name>
    <message>
        <source>Here twice?</source>
        <extracomment>The key of the notice. With more people the comparison takes more than half a second, in which the window would stand still unasked; the command in the menu does it.</extracomment>
        <translation>¿Duplicado?</translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation>Verlos…</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>same address</source>
        <translation>misma dirección</translation>
    </message>
    <message>
        <source>same profile</source>
        <translation>mismo perfil</translation>
    </message>
    <message>
        <source>same number</source>
        <translation>mismo número</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>mismo nombre</translation>
    </message>
    <message>
        <source>a shorter form of the name</source>
        <translation>una forma más corta del nombre</translation>
    </message>
    <message>
        <source>the names differ in a letter</source>
        <translation>los nombres se diferencian en una letra</translation>
    </message>
    <message>
        <source>same company</source>
        <translation>misma empresa</translation>
    </message>
    <message>
        <source>only legal form or punctuation differ</source>
        <translation>solo cambia la forma jurídica o la puntuación</translation>
    </message>
    <message>
        <source>same internet address</source>
        <translation>misma dirección de internet</translation>
    </message>
    <message>
        <source>one may stand for the other</source>
        <translation>uno puede ser la sigla del otro</translation>
    </message>
    <message>
        <source>one has a general word more</source>
        <translation>uno tiene una palabra general más</translation>
    </message>
    <message>
        <source>Perhaps one: {words}</source>
        <translation>Quizá sean lo mismo: {words}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Address as</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>No applications</source>
        <translation>Sin candidaturas</translation>
    </message>
    <message>
        <source>Also: {values}</source>
        <translation>También: {values}</translation>
    </message>
    <message>
        <source>One more pair follows when these are settled.</source>
        <translation>Cuando estén resueltos, sigue un par más.</translation>
    </message>
    <message numerus="yes">
        <source>%n more pairs follow when these are settled.</source>
        <translation>
            <numerusform>Cuando estén resueltos, sigue %n par más.</numerusform>
            <numerusform>Cuando estén resueltos, siguen %n pares más.</numerusform>
        </translation>
    </message>
    <message>
        <source>One person or company of the import may be here twice now.</source>
        <translation>Puede que una persona o empresa de lo importado esté ahora duplicada.</translation>
    </message>
    <message numerus="yes">
        <source>%n people or companies of the import may be here twice now.</source>
        <translation>
            <numerusform>Puede que %n persona o empresa de lo importado esté ahora duplicada.</numerusform>
            <numerusform>Puede que %n personas o empresas de lo importado estén ahora duplicadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 application</source>
        <translation>1 candidatura</translation>
    </message>
    <message numerus="yes">
        <source>%n applications</source>
        <translation>
            <numerusform>%n candidatura</numerusform>
            <numerusform>%n candidaturas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 interview</source>
        <translation>1 entrevista</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews</source>
        <translation>
            <numerusform>%n entrevista</numerusform>
            <numerusform>%n entrevistas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 contact</source>
        <translation>1 contacto</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contacto</numerusform>
            <numerusform>%n contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 persona</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Find duplicates</source>
        <translation>Buscar duplicados</translation>
    </message>
    <message>
        <source>Nothing is here twice</source>
        <translation>No hay nada duplicado</translation>
    </message>
    <message>
        <source>People and companies are compared by name, address, number and profile.</source>
        <translation>Las personas y empresas se comparan por nombre, dirección, número y perfil.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Empresas</translation>
    </message>
</context>
<context>
    <name>EmployerSection</name>
    <message>
        <source>How this employer has answered</source>
        <translation>Cómo ha respondido esta empresa</translation>
    </message>
    <message>
        <source>Compare with your other waits</source>
        <translation>Comparar con tus otras esperas</translation>
    </message>
    <message>
        <source>This employer</source>
        <translation>Esta empresa</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Candidaturas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Notes and contacts</source>
        <translation>Notas y contactos</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Commands and pages</source>
        <translation>Comandos y páginas</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Problem and idea</source>
        <translation>Problema e idea</translation>
    </message>
    <message>
        <source>Question and answer</source>
        <translation>Pregunta y respuesta</translation>
    </message>
    <message>
        <source>Something you noticed</source>
        <translation>Algo que notaste</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Anuncio</translation>
    </message>
    <message>
        <source>Document you sent</source>
        <translation>Documento enviado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
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
        <translation>Eliminar contacto</translation>
    </message>
    <message>
        <source>Contact deleted</source>
        <translation>Contacto eliminado</translation>
    </message>
    <message>
        <source>Edit contact…</source>
        <translation>Editar contacto…</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>Delete interview</source>
        <translation>Eliminar entrevista</translation>
    </message>
    <message>
        <source>Interview deleted</source>
        <translation>Entrevista eliminada</translation>
    </message>
    <message>
        <source>Edit interview…</source>
        <translation>Editar entrevista…</translation>
    </message>
    <message>
        <source>Prepare…</source>
        <translation>Preparar…</translation>
    </message>
    <message>
        <source>How did it go?…</source>
        <translation>¿Qué tal fue?…</translation>
    </message>
    <message>
        <source>I handed it in</source>
        <translation>La he entregado</translation>
    </message>
    <message>
        <source>Delete observation</source>
        <translation>Eliminar observación</translation>
    </message>
    <message>
        <source>Observation deleted</source>
        <translation>Observación eliminada</translation>
    </message>
    <message>
        <source>Edit observation…</source>
        <translation>Editar observación…</translation>
    </message>
    <message>
        <source>Correct day or reason…</source>
        <translation>Corregir día o motivo…</translation>
    </message>
    <message>
        <source>Change the dates…</source>
        <translation>Cambiar las fechas…</translation>
    </message>
    <message>
        <source>Edit application…</source>
        <translation>Editar candidatura…</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>This text is very long. Edit it to see the rest.</source>
        <extracomment>How far letters of one side are from the edge of the other.</extracomment>
        <translation>Este texto es muy largo. Edítalo para ver el resto.</translation>
    </message>
</context>
<context>
    <name>Erase</name>
    <message>
        <source>Application</source>
        <translation>Candidatura</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Question they asked</source>
        <translation>Pregunta que te hicieron</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Anuncio</translation>
    </message>
    <message>
        <source>Document you sent</source>
        <translation>Documento enviado</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Page check</source>
        <translation>Revisión de página</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Letter template</source>
        <translation>Plantilla de carta</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>[deleted]</source>
        <translation>[borrado]</translation>
    </message>
</context>
<context>
    <name>EraseCounts</name>
    <message>
        <source>Erased {name} for good</source>
        <translation>{name}: borrado para siempre</translation>
    </message>
    <message>
        <source>Erased {name} for good: {what}</source>
        <translation>{name}: borrado para siempre. {what}</translation>
    </message>
    <message>
        <source>1 contact</source>
        <translation>1 contacto</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contacto</numerusform>
            <numerusform>%n contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 letter</source>
        <translation>1 carta</translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n carta</numerusform>
            <numerusform>%n cartas</numerusform>
        </translation>
    </message>
    <message>
        <source>their name in 1 place</source>
        <translation>su nombre en 1 lugar</translation>
    </message>
    <message numerus="yes">
        <source>their name in %n places</source>
        <translation>
            <numerusform>su nombre en %n lugar</numerusform>
            <numerusform>su nombre en %n lugares</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Make a new &amp;backup and delete the older ones</source>
        <translation>&amp;Hacer una copia nueva y eliminar las antiguas</translation>
    </message>
    <message>
        <source>Also delete &amp;these files</source>
        <translation>&amp;Eliminar también estos archivos</translation>
    </message>
    <message>
        <source>&amp;Erase for good</source>
        <translation>&amp;Borrar para siempre</translation>
    </message>
    <message>
        <source>Applications they belong to: {count}</source>
        <translation>Candidaturas a las que pertenece: {count}</translation>
    </message>
    <message>
        <source>Interviews they were in: {count}</source>
        <translation>Entrevistas en las que estuvo: {count}</translation>
    </message>
    <message>
        <source>Contacts with nobody else, deleted: {count}</source>
        <translation>Contactos con nadie más, eliminados: {count}</translation>
    </message>
    <message>
        <source>Contacts with others, kept without them: {count}</source>
        <translation>Contactos con otras personas, se conservan sin esta: {count}</translation>
    </message>
    <message>
        <source>Unfinished letters to them, deleted: {count}</source>
        <translation>Cartas sin terminar a esta persona, eliminadas: {count}</translation>
    </message>
    <message>
        <source>{place}: {words}</source>
        <translation>{place}: {words}</translation>
    </message>
    <message>
        <source>{place}, perhaps “{names}”: {words}</source>
        <translation>{place}, quizá «{names}»: {words}</translation>
    </message>
    <message>
        <source>”, “</source>
        <translation>», «</translation>
    </message>
    <message>
        <source>Person {name}</source>
        <translation>Persona {name}</translation>
    </message>
    <message>
        <source>Erase {name} for good?</source>
        <translation>¿Borrar a {name} para siempre?</translation>
    </message>
    <message>
        <source>Places where you wrote the name. In the ticked ones “{mark}” replaces it:</source>
        <translation>Lugares donde escribiste el nombre. En los marcados lo sustituye «{mark}»:</translation>
    </message>
    <message>
        <source>Mentions to replace</source>
        <translation>Menciones que sustituir</translation>
    </message>
    <message>
        <source>The name is also removed from the bin and from drafts. This cannot be undone, and neither can your earlier changes in this session.</source>
        <translation>El nombre se quita también de la papelera y de los borradores. No se puede deshacer, y tampoco tus cambios anteriores de esta sesión.</translation>
    </message>
    <message>
        <source>Your backups still contain this person.</source>
        <translation>Tus copias de seguridad siguen conteniendo a esta persona.</translation>
    </message>
    <message>
        <source>Copies that you made elsewhere stay. Delete them yourself.</source>
        <translation>Las copias que hiciste en otro sitio se quedan. Elimínalas tú.</translation>
    </message>
    <message>
        <source>Files that were damaged or replaced by a backup also still contain this person: {names}. They may contain data that exists nowhere else.</source>
        <translation>También contienen a esta persona archivos dañados o sustituidos por una copia: {names}. Pueden tener datos que no existen en ningún otro sitio.</translation>
    </message>
    <message>
        <source>Looking for {name} in everything you wrote…</source>
        <extracomment>Bytes of a store and number of mentions up to which deleting does not block the window noticeably: 64 MB take some 0.3 s, each mention 10 ms. Milliseconds of searching before a progress dialog appears.</extracomment>
        <translation>Buscando a {name} en todo lo que has escrito…</translation>
    </message>
    <message>
        <source>Backups in “{folder}” and copies that you made elsewhere also still contain this person. Delete them yourself.</source>
        <translation>Las copias de «{folder}» y las que hiciste en otro sitio también siguen conteniendo a esta persona. Elimínalas tú.</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>Why “{reason}”</source>
        <extracomment>The width of the chevron of a bar, below which the text begins.</extracomment>
        <translation>Por qué «{reason}»</translation>
    </message>
    <message>
        <source>Nothing you noted speaks for it or against it.</source>
        <translation>Nada de lo que anotaste habla a favor ni en contra.</translation>
    </message>
    <message>
        <source>If so: {todo}</source>
        <translation>Si es así: {todo}</translation>
    </message>
    <message>
        <source>About this reason</source>
        <translation>Sobre este motivo</translation>
    </message>
    <message>
        <source>for</source>
        <translation>a favor</translation>
    </message>
    <message>
        <source>against</source>
        <translation>en contra</translation>
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
        <translation>Exportar</translation>
    </message>
    <message>
        <source>With pri&amp;vate notes on people</source>
        <translation>Con &amp;notas privadas sobre personas</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>&amp;Tipo de archivo</translation>
    </message>
    <message>
        <source>&amp;Applications</source>
        <translation>C&amp;andidaturas</translation>
    </message>
    <message>
        <source>App&amp;lication</source>
        <translation>&amp;Candidatura</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Those of a range of dates</source>
        <translation>Las de un periodo</translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <translation>El primer día es posterior al último.</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Guardado como «{name}».</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Detenido. No se ha guardado nada.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Enviada el</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agencia</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entrevistas</translation>
    </message>
    <message>
        <source>Last interview</source>
        <translation>Última entrevista</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>Answer promised by</source>
        <translation>Respuesta prometida para el</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>Próximo paso el</translation>
    </message>
    <message>
        <source>Reason for the end</source>
        <translation>Motivo del final</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Sueldo</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Candidaturas</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Comienza</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesa</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Which company is it?</source>
        <translation>¿Qué empresa es?</translation>
    </message>
    <message>
        <source>Which role is it?</source>
        <translation>¿Qué puesto es?</translation>
    </message>
    <message>
        <source>What is the name?</source>
        <translation>¿Cuál es el nombre?</translation>
    </message>
    <message>
        <source>What is the problem?</source>
        <translation>¿Cuál es el problema?</translation>
    </message>
    <message>
        <source>What did they ask?</source>
        <translation>¿Qué preguntaron?</translation>
    </message>
    <message>
        <source>Paste the text of the posting.</source>
        <translation>Pega el texto del anuncio.</translation>
    </message>
    <message>
        <source>This is too long for a posting. Keep the part about the job.</source>
        <translation>Es demasiado largo para un anuncio. Deja la parte sobre el puesto.</translation>
    </message>
    <message>
        <source>Which document is it?</source>
        <translation>¿Qué documento es?</translation>
    </message>
    <message>
        <source>An address looks like name@example.com.</source>
        <translation>Una dirección es como nombre@example.com.</translation>
    </message>
    <message>
        <source>A web address looks like www.example.com.</source>
        <translation>Una dirección web es como www.example.com.</translation>
    </message>
    <message>
        <source>Choose a time zone from the list.</source>
        <translation>Elige una zona horaria de la lista.</translation>
    </message>
    <message>
        <source>This lies in the future. Enter a contact once it has happened.</source>
        <translation>Es en el futuro. Anota un contacto cuando haya tenido lugar.</translation>
    </message>
    <message>
        <source>“{text}” is not an e-mail address.</source>
        <extracomment>The row of each fault; rows have the same names in all dialogs.</extracomment>
        <translation>«{text}» no es una dirección de correo.</translation>
    </message>
</context>
<context>
    <name>FileGroup</name>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Ruta del archivo</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>What Callback stores</source>
        <translation>Qué guarda Callback</translation>
    </message>
    <message>
        <source>{size} · {counts}</source>
        <translation>{size} · {counts}</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>No file manager could be started. Open the folder with the path above.</source>
        <translation>No se pudo abrir ningún gestor de archivos. Abre la carpeta con la ruta de arriba.</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Filter</source>
        <extracomment>Two of them and the button fit into the narrowest list, also with large type.</extracomment>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Last interview</source>
        <translation>Última entrevista</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>Date added</source>
        <translation>Añadida el</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>Últimas primero</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Antiguas primero</translation>
    </message>
    <message>
        <source>Offers first</source>
        <translation>Ofertas primero</translation>
    </message>
    <message>
        <source>Closed first</source>
        <translation>Cerradas primero</translation>
    </message>
    <message>
        <source>Soonest first</source>
        <translation>Más próximas primero</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>De la A a la Z</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>De la Z a la A</translation>
    </message>
    <message>
        <source>{filter} ({count})</source>
        <translation>{filter} ({count})</translation>
    </message>
    <message numerus="yes">
        <source>The first %n found</source>
        <translation>
            <numerusform>La primera encontrada (%n)</numerusform>
            <numerusform>Las primeras %n encontradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrada</numerusform>
            <numerusform>%n encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>{direction}. Change to: {other}</source>
        <translation>{direction}. Cambiar a: {other}</translation>
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
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Before you send</source>
        <translation>Antes de enviar</translation>
    </message>
    <message>
        <source>Nothing that needs another look.</source>
        <translation>Nada que necesite otra mirada.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Remind me</source>
        <translation>A&amp;visarme</translation>
    </message>
    <message>
        <source>Question {number} of at most {count}</source>
        <translation>Pregunta {number} de {count} como mucho</translation>
    </message>
    <message>
        <source>Show the &amp;answer</source>
        <translation>&amp;Mostrar la respuesta</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Open the notes</source>
        <translation>Abrir las &amp;notas</translation>
    </message>
    <message>
        <source>&amp;Write it now</source>
        <translation>Esc&amp;ribir ahora</translation>
    </message>
    <message>
        <source>I &amp;stopped waiting</source>
        <translation>&amp;He dejado de esperar</translation>
    </message>
    <message>
        <source>I &amp;did it already</source>
        <translation>Ya &amp;lo he hecho</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>What was the reason, if you learnt it?</source>
        <translation>¿Cuál fue el motivo, si lo supiste?</translation>
    </message>
    <message>
        <source>More about this application</source>
        <translation>Más sobre esta candidatura</translation>
    </message>
    <message>
        <source>Edit application…</source>
        <translation>Editar candidatura…</translation>
    </message>
    <message>
        <source>Delete application</source>
        <translation>Eliminar candidatura</translation>
    </message>
    <message>
        <source>State: {state}</source>
        <translation>Estado: {state}</translation>
    </message>
    <message>
        <source>through {agency}</source>
        <translation>a través de {agency}</translation>
    </message>
    <message>
        <source>no phone calls</source>
        <translation>sin llamadas</translation>
    </message>
    <message>
        <source>no contact at all</source>
        <translation>sin ningún contacto</translation>
    </message>
</context>
<context>
    <name>Headlines</name>
    <message>
        <source>Thank {names}</source>
        <extracomment>Each step with the names of its recipients, and where no name is known.</extracomment>
        <translation>Dar las gracias a {names}</translation>
    </message>
    <message>
        <source>Thank everyone who interviewed you</source>
        <translation>Dar las gracias a quienes te entrevistaron</translation>
    </message>
    <message>
        <source>Ask {names} how it stands</source>
        <translation>Preguntar a {names} cómo va</translation>
    </message>
    <message>
        <source>Ask them how it stands</source>
        <translation>Preguntar cómo va</translation>
    </message>
    <message>
        <source>Call {names}</source>
        <translation>Llamar a {names}</translation>
    </message>
    <message>
        <source>Call them</source>
        <translation>Llamarles</translation>
    </message>
    <message>
        <source>Send {names} your idea</source>
        <translation>Enviar tu idea a {names}</translation>
    </message>
    <message>
        <source>Send them your idea</source>
        <translation>Enviarles tu idea</translation>
    </message>
    <message>
        <source>Ask {names} one last time how it stands</source>
        <translation>Preguntar a {names} cómo va, por última vez</translation>
    </message>
    <message>
        <source>Ask one last time how it stands</source>
        <translation>Preguntar por última vez cómo va</translation>
    </message>
    <message>
        <source>Stop waiting, and look at their job page now and then</source>
        <translation>Dejar de esperar y mirar su página de empleo de vez en cuando</translation>
    </message>
    <message>
        <source>Tell {names} you stay interested</source>
        <translation>Decir a {names} que te sigue interesando</translation>
    </message>
    <message>
        <source>Tell them you stay interested</source>
        <translation>Decirles que te sigue interesando</translation>
    </message>
    <message>
        <source>Answer {names} about the hold</source>
        <translation>Responder a {names} sobre la pausa</translation>
    </message>
    <message>
        <source>Answer them about the hold</source>
        <translation>Responder a la pausa</translation>
    </message>
    <message>
        <source>Ask {names} for news</source>
        <translation>Preguntar a {names} si hay novedades</translation>
    </message>
    <message>
        <source>Ask the recruiter for news</source>
        <translation>Preguntar a la agencia si hay novedades</translation>
    </message>
    <message>
        <source>Tell {names} about your other offer</source>
        <translation>Contar a {names} tu otra oferta</translation>
    </message>
    <message>
        <source>Tell them about your other offer</source>
        <translation>Contarles tu otra oferta</translation>
    </message>
    <message>
        <source>Answer {names}</source>
        <translation>Responder a {names}</translation>
    </message>
    <message>
        <source>Answer them</source>
        <translation>Responderles</translation>
    </message>
    <message>
        <source>Ask {names} for a date</source>
        <translation>Pedir una fecha a {names}</translation>
    </message>
    <message>
        <source>Ask them for a date</source>
        <translation>Pedirles una fecha</translation>
    </message>
    <message>
        <source>Ask {names} for the written offer</source>
        <translation>Pedir la oferta por escrito a {names}</translation>
    </message>
    <message>
        <source>Ask them for the written offer</source>
        <translation>Pedirles la oferta por escrito</translation>
    </message>
    <message>
        <source>Give {names} your answer to the offer</source>
        <translation>Dar a {names} tu respuesta a la oferta</translation>
    </message>
    <message>
        <source>Answer their offer</source>
        <translation>Responder a su oferta</translation>
    </message>
    <message>
        <source>Leave the next word to them</source>
        <translation>Dejar que den ellos el próximo paso</translation>
    </message>
    <message>
        <source>Look at their job page</source>
        <translation>Mirar su página de empleo</translation>
    </message>
    <message>
        <source>Nothing to do for now</source>
        <translation>Nada que hacer por ahora</translation>
    </message>
    <message>
        <source>Ask {names} about your application</source>
        <extracomment>The same for an application without an interview: nobody there has met the person.</extracomment>
        <translation>Preguntar a {names} por tu candidatura</translation>
    </message>
    <message>
        <source>Ask about your application</source>
        <translation>Preguntar por tu candidatura</translation>
    </message>
    <message>
        <source>Stop waiting for this application</source>
        <translation>Dejar de esperar por esta candidatura</translation>
    </message>
    <message>
        <source>Talk to {names} in person</source>
        <extracomment>Instead of the above, whatever the step is.</extracomment>
        <translation>Hablar con {names} en persona</translation>
    </message>
    <message>
        <source>Talk to them in person</source>
        <translation>Hablar con ellos en persona</translation>
    </message>
    <message>
        <source>Nothing left to do</source>
        <translation>Nada más que hacer</translation>
    </message>
    <message>
        <source>They made you an offer</source>
        <translation>Te han hecho una oferta</translation>
    </message>
    <message>
        <source>You got the job</source>
        <translation>El puesto es tuyo</translation>
    </message>
    <message>
        <source>You withdrew</source>
        <translation>Te retiraste</translation>
    </message>
    <message>
        <source>You stopped waiting</source>
        <translation>Dejaste de esperar</translation>
    </message>
    <message>
        <source>After the interview: {step}</source>
        <translation>Después de la entrevista: {step}</translation>
    </message>
    <message>
        <source>Look at the job page of {company}</source>
        <translation>Mirar la página de empleo de {company}</translation>
    </message>
    <message>
        <source>Later today: {step}</source>
        <translation>Hoy, más tarde: {step}</translation>
    </message>
    <message>
        <source>Put off until {day}</source>
        <translation>Aplazado hasta el {day}</translation>
    </message>
    <message>
        <source>Wait until {day}</source>
        <translation>Esperar hasta el {day}</translation>
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
        <translation>sin fecha</translation>
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
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>No page has all these words.</source>
        <translation>Ninguna página contiene todas estas palabras.</translation>
    </message>
    <message>
        <source>The advice</source>
        <translation>El consejo</translation>
    </message>
    <message>
        <source>Why they may be silent</source>
        <translation>Por qué pueden estar callados</translation>
    </message>
    <message>
        <source>What to do, and when</source>
        <translation>Qué hacer y cuándo</translation>
    </message>
    <message>
        <source>Letters and page checks</source>
        <translation>Cartas y revisiones de página</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
</context>
<context>
    <name>HoldWords</name>
    <message>
        <source>In their words: “until March”</source>
        <translation>Con sus palabras: «hasta marzo»</translation>
    </message>
    <message>
        <source>In their words: “by the end of next week”</source>
        <translation>Con sus palabras: «a finales de la semana que viene»</translation>
    </message>
    <message>
        <source>Until when, in their words</source>
        <translation>Hasta cuándo, con sus palabras</translation>
    </message>
    <message>
        <source>Callback did not understand “{words}”. Pick the day.</source>
        <translation>Callback no ha entendido «{words}». Elige el día.</translation>
    </message>
    <message>
        <source>No day can be read from this.</source>
        <translation>De esto no se puede leer ningún día.</translation>
    </message>
</context>
<context>
    <name>HourEdit</name>
    <message>
        <source>Is it {one} or {other}?</source>
        <extracomment>Delay in ms after the last arrow key, so that stepping through times counts as one choice. The letters &quot;x&quot; for which Qt&apos;s fields have room.</extracomment>
        <translation>¿Es {one} o {other}?</translation>
    </message>
    <message>
        <source>Type a time, such as 9:00 or 2pm.</source>
        <translation>Escribe una hora, como 9:00 o 14:00.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <extracomment>Entries that are compared between two events, which takes some 20 ms. States that are told where they are not understood; one more says that there are others. Files that are told one by one.</extracomment>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Marcar todo</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>No marcar nada</translation>
    </message>
    <message>
        <source>Role not named</source>
        <translation>Puesto sin nombrar</translation>
    </message>
    <message>
        <source>Comparing with what you have…</source>
        <translation>Comparando con lo que tienes…</translation>
    </message>
    <message>
        <source>All of it is there already.</source>
        <translation>Ya está todo.</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>Tables, invitations, mails, cards, postings, copies, archives</source>
        <extracomment>Milliseconds after which the progress is shown. Characters of a pasted message, and of its first line where one is asked about it.</extracomment>
        <translation>Tablas, invitaciones, correos, tarjetas, anuncios, copias, archivos comprimidos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>There is no file to import.</source>
        <translation>No hay ningún archivo que importar.</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Leyendo los archivos…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <source>Add the applications first that these mails are about.</source>
        <translation>Añade primero las candidaturas de las que tratan estos correos.</translation>
    </message>
    <message>
        <source>“{summary}” was cancelled. Say so at that interview: They cancelled.</source>
        <translation>«{summary}» se canceló. Indícalo en esa entrevista: «Cancelada por la empresa».</translation>
    </message>
    <message>
        <source>This mail is there already.</source>
        <translation>Este correo ya está.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>No se ha importado nada.</translation>
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
        <translation>Ajustes y plantillas de cartas</translation>
    </message>
    <message>
        <source>Posting: {begin}</source>
        <translation>Anuncio: {begin}</translation>
    </message>
    <message>
        <source>Applied {day}</source>
        <translation>Enviada el {day}</translation>
    </message>
    <message>
        <source>Closing date {day}</source>
        <translation>Cierre del plazo: {day}</translation>
    </message>
    <message>
        <source>{state} on {day}</source>
        <translation>{state} el {day}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Interview {when} with {names}</source>
        <translation>Entrevista {when} con {names}</translation>
    </message>
    <message>
        <source>Interview {when}</source>
        <translation>Entrevista {when}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{state} (day not known)</source>
        <translation>{state} (día desconocido)</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Not understood as a state, and imported as waiting: {states}</source>
        <translation>No se entiende como estado y se importa como en espera: {states}</translation>
    </message>
    <message>
        <source>What they said on a day that is not known counts as said today.</source>
        <translation>Lo que dijeron en un día desconocido cuenta como dicho hoy.</translation>
    </message>
    <message>
        <source>Not imported of “{name}”: {columns}</source>
        <translation>No se importa de «{name}»: {columns}</translation>
    </message>
    <message>
        <source>Not imported: {columns}</source>
        <translation>No se importa: {columns}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Adds to yours</source>
        <translation>Completa lo que tienes</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Ya está</translation>
    </message>
    <message>
        <source>Saved, not applied for</source>
        <translation>Guardada, sin enviar</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>this kind of file is not known</source>
        <translation>no se conoce este tipo de archivo</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>it has a password; save it without one and try again</source>
        <translation>tiene contraseña; guárdalo sin ella y vuelve a intentarlo</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>it may not be read, or is gone</source>
        <translation>no se puede leer o ya no está</translation>
    </message>
    <message>
        <source>it has more than 1,000 files; the others were left out</source>
        <translation>tiene más de 1.000 archivos; los demás se han omitido</translation>
    </message>
    <message>
        <source>nothing in it can be imported</source>
        <translation>no hay nada en él que se pueda importar</translation>
    </message>
    <message>
        <source>it is encrypted; save the mail as text and try again</source>
        <translation>está cifrado; guarda el correo como texto y vuelve a intentarlo</translation>
    </message>
    <message>
        <source>a newer version of Callback made it; install that one</source>
        <translation>lo hizo una versión más nueva de Callback; instálala</translation>
    </message>
    <message>
        <source>it is a scan: pictures without text</source>
        <translation>es un escaneo: imágenes sin texto</translation>
    </message>
    <message>
        <source>Outlook packed it; ask for the invitation itself</source>
        <translation>Outlook lo ha empaquetado; pide la invitación original</translation>
    </message>
    <message>
        <source>“{name}”: {why}.</source>
        <translation>«{name}»: {why}.</translation>
    </message>
    <message>
        <source>“{name}”: one entry is damaged and was left out.</source>
        <translation>«{name}»: una entrada está dañada y se ha omitido.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}”: %Ln entries are damaged and were left out.</source>
        <translation>
            <numerusform>«{name}»: %Ln entrada está dañada y se ha omitido.</numerusform>
            <numerusform>«{name}»: %Ln entradas están dañadas y se han omitido.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” has mails or invitations. They are shown next.</source>
        <translation>«{name}» contiene correos o invitaciones. Se muestran a continuación.</translation>
    </message>
    <message>
        <source>“{name}”: {counted}</source>
        <translation>«{name}»: {counted}</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more files</source>
        <translation>
            <numerusform>y %Ln archivo más</numerusform>
            <numerusform>y %Ln archivos más</numerusform>
        </translation>
    </message>
    <message>
        <source>{applications} and {people}</source>
        <translation>{applications} y {people}</translation>
    </message>
    <message>
        <source>1 posting</source>
        <translation>1 anuncio</translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings</source>
        <translation>
            <numerusform>%Ln anuncio</numerusform>
            <numerusform>%Ln anuncios</numerusform>
        </translation>
    </message>
    <message>
        <source>1 entry imported</source>
        <translation>1 entrada importada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries imported</source>
        <translation>
            <numerusform>%Ln entrada importada</numerusform>
            <numerusform>%Ln entradas importadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Import 1 entry</source>
        <translation>Importar 1 entrada</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln entries</source>
        <translation>
            <numerusform>Importar %Ln entrada</numerusform>
            <numerusform>Importar %Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 application</source>
        <translation>1 candidatura</translation>
    </message>
    <message numerus="yes">
        <source>%Ln applications</source>
        <translation>
            <numerusform>%Ln candidatura</numerusform>
            <numerusform>%Ln candidaturas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 persona</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsertButton</name>
    <message>
        <source>&amp;Insert…</source>
        <translation>&amp;Insertar…</translation>
    </message>
</context>
<context>
    <name>InsightCharts</name>
    <message>
        <source>days since the interview</source>
        <extracomment>The most marks, so that a walk by keyboard ends and screen readers stay fast. Distances of the labels of days, the first that gives at most so many of them.</extracomment>
        <translation>días desde la entrevista</translation>
    </message>
    <message>
        <source>all wait</source>
        <translation>esperan todas</translation>
    </message>
    <message>
        <source>half wait</source>
        <translation>espera la mitad</translation>
    </message>
    <message>
        <source>none wait</source>
        <translation>no espera ninguna</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entrevistas</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Con respuesta</translation>
    </message>
    <message>
        <source>Promised days</source>
        <translation>Días prometidos</translation>
    </message>
    <message>
        <source>Posted again</source>
        <translation>Publicado de nuevo</translation>
    </message>
    <message>
        <source>Your applications at {company}</source>
        <translation>Tus candidaturas en {company}</translation>
    </message>
    <message>
        <source>no word for {days}</source>
        <translation>{days} sin noticias</translation>
    </message>
    <message>
        <source>{number} kept</source>
        <translation>{number} cumplidos</translation>
    </message>
    <message>
        <source>{number} passed without a word</source>
        <translation>{number} pasaron sin noticias</translation>
    </message>
    <message>
        <source>{number} still ahead</source>
        <translation>{number} aún por llegar</translation>
    </message>
    <message>
        <source>{number} with no known end</source>
        <translation>{number} sin final conocido</translation>
    </message>
    <message>
        <source>Calm mode leaves out why it ended.</source>
        <extracomment>The places that have a column; those after them share one.</extracomment>
        <translation>El modo tranquilo no muestra por qué terminó.</translation>
    </message>
    <message>
        <source>True reason</source>
        <translation>Motivo real</translation>
    </message>
    <message>
        <source>Named first</source>
        <translation>En primer lugar</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Segundo</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>Tercero</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>None of the six</source>
        <translation>Ninguno de los seis</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Did the advice fit?</source>
        <translation>¿Acertó el consejo?</translation>
    </message>
    <message>
        <source>From application to outcome</source>
        <extracomment>Outcomes from top to bottom: what goes on first, a no last.</extracomment>
        <translation>De la candidatura al resultado</translation>
    </message>
    <message>
        <source>Choose a band to see the applications behind it.</source>
        <translation>Elige una banda para ver las candidaturas que hay detrás.</translation>
    </message>
    <message>
        <source>Text for SankeyMATIC</source>
        <translation>Texto para SankeyMATIC</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Candidaturas</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Answers, by kind</source>
        <extracomment>Each fourth week has its day below; more would touch each other.</extracomment>
        <translation>Respuestas por tipo</translation>
    </message>
    <message>
        <source>Answers, by channel</source>
        <translation>Respuestas por medio</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Aún abiertos</translation>
    </message>
    <message>
        <source>What is filled was answered.</source>
        <translation>Lo relleno tuvo respuesta.</translation>
    </message>
    <message>
        <source>Thank-yous</source>
        <translation>Agradecimientos</translation>
    </message>
    <message>
        <source>By the next working day</source>
        <translation>Hasta el siguiente día laborable</translation>
    </message>
    <message>
        <source>None noted</source>
        <translation>Sin anotar</translation>
    </message>
    <message>
        <source>{name}: {number}</source>
        <translation>{name}: {number}</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Agradecimientos</translation>
    </message>
    <message>
        <source>Contacts about one application in a week</source>
        <translation>Contactos por candidatura en una semana</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Semana del</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Most about one application</source>
        <translation>Máximo por candidatura</translation>
    </message>
    <message>
        <source>once a week</source>
        <translation>una vez por semana</translation>
    </message>
    <message>
        <source>you: {days}</source>
        <translation>tú: {days}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Had lasted until then</source>
        <translation>Seguían hasta entonces</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminadas</translation>
    </message>
    <message>
        <source>Not known further</source>
        <translation>Sin más datos</translation>
    </message>
    <message>
        <source>Share that still waits</source>
        <translation>Parte que aún espera</translation>
    </message>
    <message>
        <source>95 % band</source>
        <translation>Banda del 95 %</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>de {low} a {high}</translation>
    </message>
    <message>
        <source>Went well</source>
        <translation>Fue bien</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Próximamente</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>no contact</source>
        <translation>ningún contacto</translation>
    </message>
    <message>
        <source>1 contact</source>
        <translation>1 contacto</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contacto</numerusform>
            <numerusform>%n contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>at most 1 about one application</source>
        <translation>como mucho 1 por candidatura</translation>
    </message>
    <message numerus="yes">
        <source>at most %n about one application</source>
        <translation>
            <numerusform>como mucho %n por candidatura</numerusform>
            <numerusform>como mucho %n por candidatura</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 still open</source>
        <translation>1 aún abierto</translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>%n aún abierto</numerusform>
            <numerusform>%n aún abiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>Next word</source>
        <translation>Próxima noticia</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>After {days}: {ended} of {waiting} ended. About {share} of 10 wait on ({low} to {high}).</source>
        <translation>Tras {days}: terminadas {ended} de {waiting}. Unas {share} de 10 siguen esperando (de {low} a {high}).</translation>
    </message>
    <message>
        <source>Week of {day}: {contacts}</source>
        <translation>Semana del {day}: {contacts}</translation>
    </message>
    <message>
        <source>Week of {day}: {contacts}, {most}</source>
        <translation>Semana del {day}: {contacts}, {most}</translation>
    </message>
    <message>
        <source>{answered} of {sent} answered {lengths}</source>
        <translation>{answered} de {sent} con respuesta {lengths}</translation>
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
        <translation>1 contratación</translation>
    </message>
    <message>
        <source>1 offer</source>
        <translation>1 oferta</translation>
    </message>
    <message>
        <source>1 invitation</source>
        <translation>1 invitación</translation>
    </message>
    <message>
        <source>1 interview</source>
        <translation>1 entrevista</translation>
    </message>
    <message>
        <source>1 answer from an employer</source>
        <translation>1 respuesta de una empresa</translation>
    </message>
    <message>
        <source>1 thank-you</source>
        <translation>1 agradecimiento</translation>
    </message>
    <message>
        <source>1 application</source>
        <translation>1 candidatura</translation>
    </message>
    <message>
        <source>1 call or talk</source>
        <translation>1 llamada o conversación</translation>
    </message>
    <message>
        <source>1 message written</source>
        <translation>1 mensaje escrito</translation>
    </message>
    <message>
        <source>1 application that you let go</source>
        <translation>1 candidatura que dejaste ir</translation>
    </message>
    <message>
        <source>1 no</source>
        <translation>1 negativa</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>Nothing is noted for these days. A week of rest is fine, too.</source>
        <translation>No hay nada anotado para estos días. Una semana de descanso también está bien.</translation>
    </message>
    <message numerus="yes">
        <source>%n hires</source>
        <translation>
            <numerusform>%n contratación</numerusform>
            <numerusform>%n contrataciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offers</source>
        <translation>
            <numerusform>%n oferta</numerusform>
            <numerusform>%n ofertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitations</source>
        <translation>
            <numerusform>%n invitación</numerusform>
            <numerusform>%n invitaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews</source>
        <translation>
            <numerusform>%n entrevista</numerusform>
            <numerusform>%n entrevistas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers from employers</source>
        <translation>
            <numerusform>%n respuesta de empresas</numerusform>
            <numerusform>%n respuestas de empresas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thank-yous</source>
        <translation>
            <numerusform>%n agradecimiento</numerusform>
            <numerusform>%n agradecimientos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications</source>
        <translation>
            <numerusform>%n candidatura</numerusform>
            <numerusform>%n candidaturas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls and talks</source>
        <translation>
            <numerusform>%n llamada o conversación</numerusform>
            <numerusform>%n llamadas y conversaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages written</source>
        <translation>
            <numerusform>%n mensaje escrito</numerusform>
            <numerusform>%n mensajes escritos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications that you let go</source>
        <translation>
            <numerusform>%n candidatura que dejaste ir</numerusform>
            <numerusform>%n candidaturas que dejaste ir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n noes</source>
        <translation>
            <numerusform>%n negativa</numerusform>
            <numerusform>%n negativas</numerusform>
        </translation>
    </message>
    <message>
        <source>{company} hired you.</source>
        <translation>{company} te ha contratado.</translation>
    </message>
    <message>
        <source>{company} made you an offer.</source>
        <translation>{company} te ha hecho una oferta.</translation>
    </message>
    <message>
        <source>{company} invited you.</source>
        <translation>{company} te ha invitado.</translation>
    </message>
    <message>
        <source>You had an interview at {company}.</source>
        <translation>Tuviste una entrevista en {company}.</translation>
    </message>
    <message>
        <source>{company} got back to you.</source>
        <translation>{company} te ha respondido.</translation>
    </message>
    <message>
        <source>You thanked the people at {company}.</source>
        <translation>Diste las gracias en {company}.</translation>
    </message>
    <message>
        <source>You applied at {company}.</source>
        <translation>Te presentaste a {company}.</translation>
    </message>
    <message>
        <source>You spoke with {company}, or tried to.</source>
        <translation>Hablaste con {company}, o lo intentaste.</translation>
    </message>
    <message>
        <source>You wrote to {company}.</source>
        <translation>Escribiste a {company}.</translation>
    </message>
    <message>
        <source>You decided how to go on with {company}.</source>
        <translation>Decidiste cómo seguir con {company}.</translation>
    </message>
    <message>
        <source>Nothing is planned for the next seven days.</source>
        <translation>No hay nada previsto para los próximos siete días.</translation>
    </message>
    <message>
        <source>{day}: {interview} at {company}, {time}</source>
        <translation>{day}: {interview} en {company}, {time}</translation>
    </message>
    <message>
        <source>{day}: {company}: {step}</source>
        <translation>{day}: {company}: {step}</translation>
    </message>
    <message>
        <source>{day}: {company} promised an answer</source>
        <translation>{day}: {company} prometió una respuesta</translation>
    </message>
    <message>
        <source>Your week, {days}</source>
        <translation>Tu semana, {days}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Went well</source>
        <translation>Fue bien</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Próximamente</translation>
    </message>
    <message>
        <source>You have one more application there.</source>
        <translation>Tienes una candidatura más allí.</translation>
    </message>
    <message numerus="yes">
        <source>You have %n more applications there.</source>
        <translation>
            <numerusform>Tienes %n candidatura más allí.</numerusform>
            <numerusform>Tienes %n candidaturas más allí.</numerusform>
        </translation>
    </message>
    <message>
        <source>There has been no interview yet.</source>
        <translation>Aún no ha habido ninguna entrevista.</translation>
    </message>
    <message>
        <source>They answered {lengths}.</source>
        <translation>Respondieron {lengths}.</translation>
    </message>
    <message>
        <source>The last interview was today.</source>
        <translation>La última entrevista fue hoy.</translation>
    </message>
    <message>
        <source>No word since the interview yesterday.</source>
        <translation>Sin noticias desde la entrevista de ayer.</translation>
    </message>
    <message numerus="yes">
        <source>No word since the last interview, %n days ago.</source>
        <translation>
            <numerusform>Sin noticias desde la última entrevista, hace %n día.</numerusform>
            <numerusform>Sin noticias desde la última entrevista, hace %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>They have decided, and said so.</source>
        <translation>Han decidido, y lo han dicho.</translation>
    </message>
    <message>
        <source>They hired you: that is no silence.</source>
        <translation>Te han contratado: eso no es silencio.</translation>
    </message>
    <message>
        <source>They made you an offer.</source>
        <translation>Te han hecho una oferta.</translation>
    </message>
    <message>
        <source>{text} Word came {lengths}.</source>
        <translation>{text} Hubo noticias {lengths}.</translation>
    </message>
    <message>
        <source>They kept the one day that they promised.</source>
        <translation>Cumplieron el único día que prometieron.</translation>
    </message>
    <message>
        <source>The one day that they promised passed without a word.</source>
        <translation>El único día que prometieron pasó sin noticias.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n days that they promised, they kept {kept}.</source>
        <translation>
            <numerusform>De %n día que prometieron, cumplieron {kept}.</numerusform>
            <numerusform>De %n días que prometieron, cumplieron {kept}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The job was posted again, seen on {day}. Often that has a harmless cause.</source>
        <translation>El puesto se publicó de nuevo, visto el {day}. A menudo la causa es inofensiva.</translation>
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
        <translation>Copiar tabla</translation>
    </message>
    <message>
        <source>Table copied</source>
        <translation>Tabla copiada</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>{days}. None of your waits has ended yet.</source>
        <extracomment>Up to so many lengths of waits are listed one by one.</extracomment>
        <translation>{days}. Ninguna de tus esperas ha terminado aún.</translation>
    </message>
    <message>
        <source>The one wait of yours that ended was longer.</source>
        <translation>La única espera tuya que terminó fue más larga.</translation>
    </message>
    <message>
        <source>The one wait of yours that ended was not longer.</source>
        <translation>La única espera tuya que terminó no fue más larga.</translation>
    </message>
    <message numerus="yes">
        <source>None of your %n waits that ended was longer; that alone decides nothing.</source>
        <translation>
            <numerusform>Tu %n espera terminada no fue más larga; eso solo no decide nada.</numerusform>
            <numerusform>Ninguna de tus %n esperas terminadas fue más larga; eso solo no decide nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of your %n waits that ended one was longer.</source>
        <translation>
            <numerusform>De tu %n espera terminada, una fue más larga.</numerusform>
            <numerusform>De tus %n esperas terminadas, una fue más larga.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of your %n waits that ended {longer} were longer.</source>
        <translation>
            <numerusform>De tu %n espera terminada, {longer} fueron más largas.</numerusform>
            <numerusform>De tus %n esperas terminadas, {longer} fueron más largas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{days}. {ended}</source>
        <translation>{days}. {ended}</translation>
    </message>
    <message>
        <source>The interview was today</source>
        <translation>La entrevista fue hoy</translation>
    </message>
    <message>
        <source>1 day so far</source>
        <translation>1 día hasta ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n days so far</source>
        <translation>
            <numerusform>%n día hasta ahora</numerusform>
            <numerusform>%n días hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>From an interview to their next word</source>
        <translation>De una entrevista a su próxima noticia</translation>
    </message>
    <message>
        <source>From the first interview to the decision</source>
        <translation>De la primera entrevista a la decisión</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>No interview has been held yet. After the first one, this shows how long employers take.</source>
        <translation>Aún no ha habido ninguna entrevista. Tras la primera, aquí se ve cuánto tardan las empresas.</translation>
    </message>
    <message numerus="yes">
        <source>Fewer than half of %n waits have ended so far.</source>
        <translation>
            <numerusform>Hasta ahora ha terminado menos de la mitad de %n espera.</numerusform>
            <numerusform>Hasta ahora han terminado menos de la mitad de %n esperas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n waits about half ended on the day of the interview.</source>
        <translation>
            <numerusform>De %n espera, cerca de la mitad terminó el mismo día de la entrevista.</numerusform>
            <numerusform>De %n esperas, cerca de la mitad terminaron el mismo día de la entrevista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n waits about half ended within a day.</source>
        <translation>
            <numerusform>De %n espera, cerca de la mitad terminó en un día.</numerusform>
            <numerusform>De %n esperas, cerca de la mitad terminaron en un día.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n waits about half ended within {days} days.</source>
        <translation>
            <numerusform>De %n espera, cerca de la mitad terminó en {days} días.</numerusform>
            <numerusform>De %n esperas, cerca de la mitad terminaron en {days} días.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 wait, and it goes on.</source>
        <translation>1 espera, y sigue.</translation>
    </message>
    <message numerus="yes">
        <source>%n waits, and all of them go on.</source>
        <translation>
            <numerusform>%n espera, y sigue.</numerusform>
            <numerusform>%n esperas, y todas siguen.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 wait, and it has ended: {lengths}.</source>
        <translation>1 espera, y ha terminado: {lengths}.</translation>
    </message>
    <message numerus="yes">
        <source>%n waits, and all have ended: {lengths}.</source>
        <translation>
            <numerusform>%n espera, y ha terminado: {lengths}.</numerusform>
            <numerusform>%n esperas, y todas han terminado: {lengths}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waits, of which {ended} ended: {lengths}.</source>
        <translation>
            <numerusform>%n espera; terminadas {ended}: {lengths}.</numerusform>
            <numerusform>%n esperas; terminadas {ended}: {lengths}.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is too few for a curve.</source>
        <translation>Son muy pocas para una curva.</translation>
    </message>
    <message>
        <source>A curve needs one that has ended.</source>
        <translation>Una curva necesita una terminada.</translation>
    </message>
    <message>
        <source>after {first} to {last} days</source>
        <translation>tras {first} a {last} días</translation>
    </message>
    <message>
        <source>after {days} and {last} days</source>
        <translation>tras {days} y {last} días</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>on the same day</source>
        <translation>el mismo día</translation>
    </message>
    <message>
        <source>after 1 day</source>
        <translation>tras 1 día</translation>
    </message>
    <message numerus="yes">
        <source>after %n days</source>
        <translation>
            <numerusform>tras %n día</numerusform>
            <numerusform>tras %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>One goes on or was left; it counts for as long as it is known.</source>
        <translation>Una sigue o la dejaste; cuenta mientras se conoce.</translation>
    </message>
    <message numerus="yes">
        <source>%n go on or were left; they count for as long as they are known.</source>
        <translation>
            <numerusform>%n sigue o la dejaste; cuenta mientras se conoce.</numerusform>
            <numerusform>%n siguen o las dejaste; cuentan mientras se conocen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The band shows how uncertain the curve is: with so many waits it would hold the true share in about 19 of 20 cases.</source>
        <translation>La banda muestra lo incierta que es la curva: con tantas esperas, contendría la parte verdadera en unos 19 de cada 20 casos.</translation>
    </message>
    <message>
        <source>One application is left out where the day of its ending counts: it is not known.</source>
        <translation>Una candidatura se omite donde cuenta el día de su final: no se conoce.</translation>
    </message>
    <message numerus="yes">
        <source>%n applications are left out where the day of their ending counts: it is not known.</source>
        <translation>
            <numerusform>%n candidatura se omite donde cuenta el día de su final: no se conoce.</numerusform>
            <numerusform>%n candidaturas se omiten donde cuenta el día de su final: no se conoce.</numerusform>
        </translation>
    </message>
    <message>
        <source>{country}: {days} days on average from the first interview to the decision.</source>
        <translation>{country}: {days} días de media de la primera entrevista a la decisión.</translation>
    </message>
    <message>
        <source>{country}: {days} days on average from the application to the decision.</source>
        <translation>{country}: {days} días de media de la candidatura a la decisión.</translation>
    </message>
    <message>
        <source>{source}, {year}</source>
        <translation>{source}, {year}</translation>
    </message>
    <message>
        <source>In Ontario, employers with 25 or more employees are to say within {days} days of the last interview whether they have decided, for jobs that were advertised publicly. This counts for interviews since {since}. It is information about the law and says nothing about this employer.</source>
        <translation>En Ontario, las empresas con 25 empleados o más deben decir en {days} días desde la última entrevista si han decidido, en puestos anunciados públicamente. Vale para entrevistas desde el {since}. Es información sobre la ley y no dice nada de esta empresa.</translation>
    </message>
    <message>
        <source>One that still goes on is longer.</source>
        <translation>Una que aún sigue es más larga.</translation>
    </message>
    <message numerus="yes">
        <source>%n that still go on are longer.</source>
        <translation>
            <numerusform>%n que aún sigue es más larga.</numerusform>
            <numerusform>%n que aún siguen son más largas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: {citation}</source>
        <translation>Fuente: {citation}</translation>
    </message>
    <message>
        <source>{interview} and later</source>
        <translation>{interview} y posteriores</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Candidaturas</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>{source} to {target}: {applications}</source>
        <translation>De {source} a {target}: {applications}</translation>
    </message>
    <message>
        <source>{text}, {days}</source>
        <translation>{text}, {days}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>Here you will see where your applications went.</source>
        <translation>Aquí verás adónde fueron tus candidaturas.</translation>
    </message>
    <message>
        <source>1 application so far.</source>
        <translation>1 candidatura hasta ahora.</translation>
    </message>
    <message numerus="yes">
        <source>%n applications; {count} of them go on.</source>
        <translation>
            <numerusform>%n candidatura; siguen {count}.</numerusform>
            <numerusform>%n candidaturas; siguen {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications; none of them goes on.</source>
        <translation>
            <numerusform>%n candidatura; no sigue.</numerusform>
            <numerusform>%n candidaturas; no sigue ninguna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications; one of them goes on.</source>
        <translation>
            <numerusform>%n candidatura; sigue.</numerusform>
            <numerusform>%n candidaturas; sigue una.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {sent} sent, none answered so far</source>
        <translation>{name}: {sent} enviados, ninguno con respuesta hasta ahora</translation>
    </message>
    <message>
        <source>{name}: {sent} sent, 1 answered {lengths}</source>
        <translation>{name}: {sent} enviados, 1 con respuesta {lengths}</translation>
    </message>
    <message>
        <source>{name}: {sent} sent, {answered} answered {lengths}</source>
        <translation>{name}: {sent} enviados, {answered} con respuesta {lengths}</translation>
    </message>
    <message>
        <source>Channel not noted</source>
        <translation>Medio sin anotar</translation>
    </message>
    <message>
        <source>You have not followed up yet. There may have been no need.</source>
        <translation>Aún no has hecho ningún seguimiento. Quizá no hizo falta.</translation>
    </message>
    <message>
        <source>The one follow-up so far was answered.</source>
        <translation>El único seguimiento hasta ahora tuvo respuesta.</translation>
    </message>
    <message>
        <source>The one follow-up so far has no answer yet.</source>
        <translation>El único seguimiento hasta ahora aún no tiene respuesta.</translation>
    </message>
    <message numerus="yes">
        <source>None of %n follow-ups has been answered so far.</source>
        <translation>
            <numerusform>Hasta ahora ninguno de %n seguimiento ha tenido respuesta.</numerusform>
            <numerusform>Hasta ahora ninguno de %n seguimientos ha tenido respuesta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One of %n follow-ups was answered.</source>
        <translation>
            <numerusform>Uno de %n seguimiento tuvo respuesta.</numerusform>
            <numerusform>Uno de %n seguimientos tuvo respuesta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{answered} of %n follow-ups were answered.</source>
        <translation>
            <numerusform>{answered} de %n seguimiento tuvieron respuesta.</numerusform>
            <numerusform>{answered} de %n seguimientos tuvieron respuesta.</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer may have come without them, too.</source>
        <translation>Quizá la respuesta habría llegado también sin ellos.</translation>
    </message>
    <message>
        <source>No contacts in the last weeks.</source>
        <translation>Ningún contacto en las últimas semanas.</translation>
    </message>
    <message>
        <source>Never more than once in a calendar week about one application.</source>
        <translation>Nunca más de una vez por semana natural y candidatura.</translation>
    </message>
    <message>
        <source>In one week more than once about one application; once is enough.</source>
        <translation>Una semana, más de una vez por la misma candidatura; basta con una.</translation>
    </message>
    <message numerus="yes">
        <source>In %n weeks more than once about one application; once is enough.</source>
        <translation>
            <numerusform>En %n semana, más de una vez por la misma candidatura; basta con una.</numerusform>
            <numerusform>En %n semanas, más de una vez por la misma candidatura; basta con una.</numerusform>
        </translation>
    </message>
    <message>
        <source>No interview to give thanks for yet.</source>
        <translation>Aún no hay ninguna entrevista que agradecer.</translation>
    </message>
    <message>
        <source>Thanks went out in time for the one interview so far.</source>
        <translation>El agradecimiento por la única entrevista hasta ahora salió a tiempo.</translation>
    </message>
    <message>
        <source>1 interview so far; thanks that come later are welcome, too.</source>
        <translation>1 entrevista hasta ahora; un agradecimiento tardío también es bienvenido.</translation>
    </message>
    <message numerus="yes">
        <source>Thanks went out in time for all %n interviews.</source>
        <translation>
            <numerusform>El agradecimiento por %n entrevista salió a tiempo.</numerusform>
            <numerusform>Los agradecimientos por las %n entrevistas salieron a tiempo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n interviews: thanks by the next working day {on_time}, later {late}, none noted {none}.</source>
        <translation>
            <numerusform>De %n entrevista: agradecida hasta el siguiente día laborable {on_time}, más tarde {late}, sin anotar {none}.</numerusform>
            <numerusform>De %n entrevistas: agradecidas hasta el siguiente día laborable {on_time}, más tarde {late}, sin anotar {none}.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to compare yet: it takes an ending whose true reason you know.</source>
        <translation>Aún no hay nada que comparar: hace falta un final cuyo motivo real conozcas.</translation>
    </message>
    <message>
        <source>1 run of “What should I do?” ended with a reason that you know.</source>
        <translation>1 consulta de «¿Qué hago?» terminó con un motivo que conoces.</translation>
    </message>
    <message numerus="yes">
        <source>%n runs of “What should I do?” ended with a reason that you know.</source>
        <translation>
            <numerusform>%n consulta de «¿Qué hago?» terminó con un motivo que conoces.</numerusform>
            <numerusform>%n consultas de «¿Qué hago?» terminaron con un motivo que conoces.</numerusform>
        </translation>
    </message>
    <message>
        <source>The true reason was ranked first {first}, second {second}, third {third}.</source>
        <translation>El motivo real quedó primero {first}, segundo {second}, tercero {third}.</translation>
    </message>
    <message>
        <source>These are your own cases; they prove nothing beyond them.</source>
        <translation>Son tus propios casos; no prueban nada más allá de ellos.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>dos veces</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>One had a reason that is none of the six.</source>
        <translation>Una tuvo un motivo que no es ninguno de los seis.</translation>
    </message>
    <message numerus="yes">
        <source>%n had a reason that is none of the six.</source>
        <translation>
            <numerusform>%n tuvo un motivo que no es ninguno de los seis.</numerusform>
            <numerusform>%n tuvieron un motivo que no es ninguno de los seis.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message>
        <source>This employer</source>
        <translation>Esta empresa</translation>
    </message>
    <message>
        <source>Where do my applications go?</source>
        <translation>¿Adónde van mis candidaturas?</translation>
    </message>
    <message>
        <source>What did follow-ups bring?</source>
        <translation>¿De qué sirvieron los seguimientos?</translation>
    </message>
    <message>
        <source>Did the advice fit?</source>
        <translation>¿Acertó el consejo?</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Aún no hay nada que mostrar</translation>
    </message>
    <message>
        <source>With your first applications, this page shows how long you waited and what came of it, beside what has been published.</source>
        <translation>Con tus primeras candidaturas, esta página muestra cuánto esperaste y en qué quedó, junto a lo que se ha publicado.</translation>
    </message>
    <message>
        <source>Show what to do today</source>
        <translation>Mostrar qué hacer hoy</translation>
    </message>
    <message>
        <source>All of this is your own record. A few cases are not a rule.</source>
        <translation>Todo esto son tus propios datos. Unos pocos casos no son una regla.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Open as PDF to print</source>
        <translation>Abrir como PDF para imprimir</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Guardado: {path}</translation>
    </message>
    <message>
        <source>Choose an application above to see how its employer has answered.</source>
        <translation>Elige arriba una candidatura para ver cómo ha respondido su empresa.</translation>
    </message>
    <message>
        <source>insights {day}.pdf</source>
        <translation>análisis {day}.pdf</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
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
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>I handed it in</source>
        <translation>La he entregado</translation>
    </message>
    <message>
        <source>Note how it went</source>
        <translation>Anotar qué tal fue</translation>
    </message>
    <message>
        <source>Note people, promise, problems, questions (P)</source>
        <translation>Anotar personas, promesa, problemas y preguntas (P)</translation>
    </message>
    <message>
        <source>It did not take place</source>
        <translation>No tuvo lugar</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>People, problems, questions and notes (P)</source>
        <translation>Personas, problemas, preguntas y notas (P)</translation>
    </message>
    <message>
        <source>It does not take place</source>
        <translation>No tendrá lugar</translation>
    </message>
    <message>
        <source>{interview} since {time} · {company}</source>
        <translation>{interview} desde las {time} · {company}</translation>
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
        <translation>con {names}</translation>
    </message>
    <message>
        <source>Note it while you remember: the next letter and interview need it.</source>
        <translation>Anótalo mientras te acuerdas: la próxima carta y entrevista lo necesitan.</translation>
    </message>
    <message>
        <source>a problem they raised</source>
        <translation>un problema que mencionaron</translation>
    </message>
    <message numerus="yes">
        <source>%n problems they raised</source>
        <translation>
            <numerusform>%n problema que mencionaron</numerusform>
            <numerusform>%n problemas que mencionaron</numerusform>
        </translation>
    </message>
    <message>
        <source>a question they asked</source>
        <translation>una pregunta que hicieron</translation>
    </message>
    <message numerus="yes">
        <source>%n questions they asked</source>
        <translation>
            <numerusform>%n pregunta que hicieron</numerusform>
            <numerusform>%n preguntas que hicieron</numerusform>
        </translation>
    </message>
    <message>
        <source>To read again: {what}.</source>
        <translation>Para releer: {what}.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
</context>
<context>
    <name>InterviewCards</name>
    <message>
        <source>I handed it in</source>
        <extracomment>How long after its end an interview is shown with the question how it went: over a weekend.</extracomment>
        <translation>La he entregado</translation>
    </message>
    <message>
        <source>Test task handed in</source>
        <translation>Prueba entregada</translation>
    </message>
    <message>
        <source>Interview: {status}</source>
        <translation>Entrevista: {status}</translation>
    </message>
</context>
<context>
    <name>InterviewChoice</name>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
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
        <translation>Añadir entrevista</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Edit interview</source>
        <translation>Editar entrevista</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Ki&amp;nd</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>C&amp;uándo</translation>
    </message>
    <message>
        <source>Len&amp;gth</source>
        <translation>&amp;Duración</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Cómo</translation>
    </message>
    <message>
        <source>With wh&amp;om</source>
        <translation>Con &amp;quién</translation>
    </message>
    <message>
        <source>What did they &amp;promise?</source>
        <translation>¿Qué &amp;prometieron?</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>&amp;Notas</translation>
    </message>
</context>
<context>
    <name>InterviewHead</name>
    <message>
        <source>Edit interview…</source>
        <translation>Editar entrevista…</translation>
    </message>
    <message>
        <source>{interview} · {company}</source>
        <translation>{interview} · {company}</translation>
    </message>
    <message>
        <source>Not noted whether on site, by video or by phone</source>
        <translation>Sin anotar si es presencial, por vídeo o por teléfono</translation>
    </message>
    <message>
        <source>From your notes</source>
        <translation>De tus notas</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Anuncio</translation>
    </message>
    <message>
        <source>Add the address of the posting…</source>
        <translation>Añadir la dirección del anuncio…</translation>
    </message>
    <message>
        <source>{when} to {end}</source>
        <translation>{when} a {end}</translation>
    </message>
    <message>
        <source>{time} in {zone}, where they are</source>
        <translation>{time} en {zone}, donde están</translation>
    </message>
</context>
<context>
    <name>InterviewList</name>
    <message>
        <source>Interviews</source>
        <translation>Candidaturas</translation>
    </message>
</context>
<context>
    <name>InterviewsPage</name>
    <message>
        <source>Interviews</source>
        <extracomment>From the last key of a search to showing the details of the first row found, in ms.</extracomment>
        <translation>Candidaturas</translation>
    </message>
    <message>
        <source>Choose an application on the left</source>
        <translation>Elige una candidatura a la izquierda</translation>
    </message>
    <message>
        <source>Change between list and board</source>
        <translation>Cambiar entre lista y tablero</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>What should I do?</source>
        <extracomment>Commands of the application, and of all, that are listed before anything is typed.</extracomment>
        <translation>¿Qué hago?</translation>
    </message>
    <message>
        <source>Log a contact…</source>
        <translation>Anotar un contacto…</translation>
    </message>
    <message>
        <source>Delete application</source>
        <translation>Eliminar candidatura</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
</context>
<context>
    <name>ItemModel</name>
    <message>
        <source>Entry</source>
        <extracomment>What is ticked at first.</extracomment>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>In Callback</source>
        <translation>En Callback</translation>
    </message>
</context>
<context>
    <name>KeptCalendar</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Keep no calendar</source>
        <translation>No mantener calendario</translation>
    </message>
    <message>
        <source>Keep it up to date in a folder…</source>
        <translation>Mantenerlo al día en una carpeta…</translation>
    </message>
    <message>
        <source>Callback can write the calendar again after each change. A phone shows it if the folder is synchronised. Whoever can read the folder can read the calendar.</source>
        <translation>Callback puede escribir de nuevo el calendario tras cada cambio. Un teléfono lo muestra si la carpeta se sincroniza. Quien pueda leer la carpeta puede leer el calendario.</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Otra carpeta…</translation>
    </message>
    <message>
        <source>Kept up to date in “{folder}”.</source>
        <translation>Se mantiene al día en «{folder}».</translation>
    </message>
    <message>
        <source>{service} synchronises this folder. Anyone who can read it there can read the calendar.</source>
        <translation>{service} sincroniza esta carpeta. Quien pueda leerla allí puede leer el calendario.</translation>
    </message>
    <message>
        <source>The folder “{folder}” is not there now. The calendar is written again when it is.</source>
        <translation>La carpeta «{folder}» no está ahora. El calendario se escribirá de nuevo cuando vuelva.</translation>
    </message>
    <message>
        <source>Keep the calendar in</source>
        <translation>Mantener el calendario en</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>Mantenerlo aquí</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>CV</source>
        <translation>Currículum</translation>
    </message>
    <message>
        <source>Cover letter</source>
        <translation>Carta de presentación</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Otro documento</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Ms</source>
        <translation>Sra.</translation>
    </message>
    <message>
        <source>Mr</source>
        <translation>Sr.</translation>
    </message>
    <message>
        <source>A better candidate</source>
        <translation>Alguien encaja mejor</translation>
    </message>
    <message>
        <source>They like you, but are busy</source>
        <translation>Les gustas, pero están ocupados</translation>
    </message>
    <message>
        <source>They wait for your follow-up</source>
        <translation>Esperan tu seguimiento</translation>
    </message>
    <message>
        <source>Things are on hold</source>
        <translation>El puesto está en pausa</translation>
    </message>
    <message>
        <source>Others still to interview</source>
        <translation>Faltan otras entrevistas</translation>
    </message>
    <message>
        <source>Not a fit</source>
        <translation>No encaja</translation>
    </message>
    <message>
        <source>They want other experience</source>
        <extracomment>Those of `REASONS` have the same words.</extracomment>
        <translation>Buscan otra experiencia</translation>
    </message>
    <message>
        <source>The pay did not match</source>
        <translation>El sueldo no cuadraba</translation>
    </message>
    <message>
        <source>Somebody from the company has the job</source>
        <translation>Cubierto con alguien de la empresa</translation>
    </message>
    <message>
        <source>The job was cancelled</source>
        <translation>El puesto se canceló</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>muy probable</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>posible</translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation>poco probable</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicado</translation>
    </message>
    <message>
        <source>partly published</source>
        <translation>publicado en parte</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>criterio propio</translation>
    </message>
    <message>
        <source>You were in touch less than a week ago. Once a week is enough.</source>
        <translation>El último contacto fue hace menos de una semana. Basta con una vez por semana.</translation>
    </message>
    <message>
        <source>You wrote to this company about another job less than a week ago.</source>
        <translation>Escribiste a esta empresa por otro puesto hace menos de una semana.</translation>
    </message>
    <message>
        <source>They asked not to be contacted, so nothing is sent.</source>
        <translation>Pidieron que no se les contacte, así que no se envía nada.</translation>
    </message>
    <message>
        <source>An agency is in between: talk to the recruiter, not to the employer.</source>
        <translation>Hay una agencia de por medio: habla con ella, no con la empresa.</translation>
    </message>
    <message>
        <source>Some addresses are missing. Ask the organiser for them, and do not guess.</source>
        <translation>Faltan algunas direcciones. Pídelas a quien organizó la entrevista, no las adivines.</translation>
    </message>
    <message>
        <source>No contact requests on social networks before they have decided.</source>
        <translation>Nada de solicitudes de contacto en redes sociales antes de que decidan.</translation>
    </message>
    <message>
        <source>You have written often. From here on, once a week is enough.</source>
        <translation>Has escrito a menudo. A partir de ahora, basta con una vez por semana.</translation>
    </message>
    <message>
        <source>They asked for no calls: write instead.</source>
        <translation>Pidieron que no se llame: mejor escribe.</translation>
    </message>
    <message>
        <source>A re-posted job often has an innocent cause, such as a posting that ran out.</source>
        <translation>Un puesto publicado de nuevo suele tener una causa inocente, como un anuncio que caducó.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Esperando</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>Puesto conseguido</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Stopped waiting</source>
        <translation>Ya no espero</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Public sector</source>
        <translation>Sector público</translation>
    </message>
    <message>
        <source>Academia</source>
        <translation>Mundo académico</translation>
    </message>
    <message>
        <source>Phone screen</source>
        <translation>Entrevista telefónica</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Second interview</source>
        <translation>Segunda entrevista</translation>
    </message>
    <message>
        <source>Panel interview</source>
        <translation>Entrevista de panel</translation>
    </message>
    <message>
        <source>Final interview</source>
        <translation>Entrevista final</translation>
    </message>
    <message>
        <source>Recorded interview</source>
        <translation>Entrevista grabada</translation>
    </message>
    <message>
        <source>Test task</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Trial day</source>
        <translation>Día de prueba</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Según lo previsto</translation>
    </message>
    <message>
        <source>They cancelled</source>
        <translation>Cancelada por la empresa</translation>
    </message>
    <message>
        <source>Postponed, no new date yet</source>
        <translation>Aplazada, aún sin fecha</translation>
    </message>
    <message>
        <source>They did not turn up</source>
        <translation>No se presentaron</translation>
    </message>
    <message>
        <source>I cancelled</source>
        <translation>Cancelada por mí</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>Presencial</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>Videollamada</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Quien entrevista</translation>
    </message>
    <message>
        <source>Hiring manager</source>
        <translation>Responsable del puesto</translation>
    </message>
    <message>
        <source>Recruiter</source>
        <translation>Selección de personal</translation>
    </message>
    <message>
        <source>Agency recruiter</source>
        <translation>Agencia</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>From you</source>
        <translation>De ti</translation>
    </message>
    <message>
        <source>From them</source>
        <translation>De la empresa</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En persona</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>por correo</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>por teléfono</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>por carta</translation>
    </message>
    <message>
        <source>by message</source>
        <translation>por mensaje</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>en persona</translation>
    </message>
    <message>
        <source>Thank-you</source>
        <translation>Agradecimiento</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Idea for their problem</source>
        <translation>Idea para su problema</translation>
    </message>
    <message>
        <source>Last follow-up</source>
        <translation>Último seguimiento</translation>
    </message>
    <message>
        <source>Interest in a later role</source>
        <translation>Interés por un puesto posterior</translation>
    </message>
    <message>
        <source>Answer to the hold</source>
        <translation>Respuesta a la pausa</translation>
    </message>
    <message>
        <source>News of another offer</source>
        <translation>Aviso de otra oferta</translation>
    </message>
    <message>
        <source>Talk with the recruiter</source>
        <translation>Conversación con la agencia</translation>
    </message>
    <message>
        <source>Form returned</source>
        <translation>Formulario devuelto</translation>
    </message>
    <message>
        <source>Question for a date</source>
        <translation>Petición de una fecha</translation>
    </message>
    <message>
        <source>Question for the written offer</source>
        <translation>Petición de la oferta por escrito</translation>
    </message>
    <message>
        <source>Answer to the offer</source>
        <translation>Respuesta a la oferta</translation>
    </message>
    <message>
        <source>Call that nobody answered</source>
        <translation>Llamada sin respuesta</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitación</translation>
    </message>
    <message>
        <source>Rejection</source>
        <translation>Negativa</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>They invited me</source>
        <translation>Me han invitado</translation>
    </message>
    <message>
        <source>Still deciding</source>
        <translation>Aún están decidiendo</translation>
    </message>
    <message>
        <source>It is on hold</source>
        <translation>Está en pausa</translation>
    </message>
    <message>
        <source>An offer</source>
        <translation>Una oferta</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Una negativa</translation>
    </message>
    <message>
        <source>Send thanks</source>
        <translation>Dar las gracias</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Esperar</translation>
    </message>
    <message>
        <source>Ask how it stands</source>
        <translation>Preguntar cómo va</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Send an idea</source>
        <translation>Enviar una idea</translation>
    </message>
    <message>
        <source>Ask one last time how it stands</source>
        <translation>Última pregunta</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Dejar de esperar</translation>
    </message>
    <message>
        <source>Stay in touch</source>
        <translation>Mantener el contacto</translation>
    </message>
    <message>
        <source>Answer about the hold</source>
        <translation>Responder a la pausa</translation>
    </message>
    <message>
        <source>Ask the recruiter</source>
        <translation>Preguntar a la agencia</translation>
    </message>
    <message>
        <source>Tell of your other offer</source>
        <translation>Contar tu otra oferta</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Ningún contacto</translation>
    </message>
    <message>
        <source>Answer them</source>
        <translation>Responderles</translation>
    </message>
    <message>
        <source>Ask for a date</source>
        <translation>Pedir una fecha</translation>
    </message>
    <message>
        <source>Ask for the written offer</source>
        <translation>Pedir la oferta por escrito</translation>
    </message>
    <message>
        <source>Answer the offer</source>
        <translation>Responder a la oferta</translation>
    </message>
    <message>
        <source>Look at their job page</source>
        <translation>Mirar su página de empleo</translation>
    </message>
    <message>
        <source>each interviewer, one by one</source>
        <translation>cada persona que entrevistó, una por una</translation>
    </message>
    <message>
        <source>each interviewer and the organiser</source>
        <translation>cada persona que entrevistó y quien lo organizó</translation>
    </message>
    <message>
        <source>your contact for this job</source>
        <translation>tu contacto para este puesto</translation>
    </message>
    <message>
        <source>the agency&apos;s recruiter</source>
        <translation>la persona de la agencia</translation>
    </message>
    <message>
        <source>the organiser</source>
        <translation>quien organizó la entrevista</translation>
    </message>
    <message>
        <source>the person who screened you</source>
        <translation>quien habló contigo por teléfono</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>thank-you note</source>
        <translation>nota de agradecimiento</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>seguimiento</translation>
    </message>
    <message>
        <source>follow-up with thanks</source>
        <translation>seguimiento con agradecimiento</translation>
    </message>
    <message>
        <source>patient follow-up</source>
        <translation>seguimiento paciente</translation>
    </message>
    <message>
        <source>question to the recruiter</source>
        <translation>pregunta a la agencia</translation>
    </message>
    <message>
        <source>letter with an idea</source>
        <translation>carta con una idea</translation>
    </message>
    <message>
        <source>last follow-up</source>
        <translation>último seguimiento</translation>
    </message>
    <message>
        <source>answer to the hold</source>
        <translation>respuesta a la pausa</translation>
    </message>
    <message>
        <source>news of another offer</source>
        <translation>aviso de otra oferta</translation>
    </message>
    <message>
        <source>letter of interest in a later role</source>
        <translation>carta de interés por un puesto posterior</translation>
    </message>
    <message>
        <source>question about the application</source>
        <translation>pregunta por la candidatura</translation>
    </message>
    <message>
        <source>answer to the cancellation</source>
        <translation>respuesta a la cancelación</translation>
    </message>
    <message>
        <source>question for a date</source>
        <translation>petición de una fecha</translation>
    </message>
    <message>
        <source>question for the written offer</source>
        <translation>petición de la oferta por escrito</translation>
    </message>
    <message>
        <source>answer to the offer</source>
        <translation>respuesta a la oferta</translation>
    </message>
    <message>
        <source>notes for the call</source>
        <translation>notas para la llamada</translation>
    </message>
    <message>
        <source>message for the voicemail</source>
        <translation>mensaje para el buzón de voz</translation>
    </message>
    <message>
        <source>notes for the call about a date</source>
        <translation>notas para llamar por una fecha</translation>
    </message>
    <message>
        <source>notes for the call about the offer</source>
        <translation>notas para llamar por la oferta</translation>
    </message>
    <message>
        <source>notes for the talk</source>
        <translation>notas para la conversación</translation>
    </message>
    <message>
        <source>Still listed</source>
        <translation>Sigue publicado</translation>
    </message>
    <message>
        <source>Posted again</source>
        <translation>Publicado de nuevo</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Ya no está</translation>
    </message>
    <message>
        <source>New opening</source>
        <translation>Puesto nuevo</translation>
    </message>
    <message>
        <source>Nothing noted</source>
        <translation>Nada anotado</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Cada dos semanas</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Cada mes</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
</context>
<context>
    <name>LaterMenu</name>
    <message>
        <source>Tomorrow · {day}</source>
        <translation>Mañana · {day}</translation>
    </message>
    <message>
        <source>In 2 days · {day}</source>
        <translation>En 2 días · {day}</translation>
    </message>
    <message>
        <source>In a week · {day}</source>
        <translation>En una semana · {day}</translation>
    </message>
    <message>
        <source>Pick a date…</source>
        <translation>Elegir una fecha…</translation>
    </message>
</context>
<context>
    <name>LengthChoice</name>
    <message>
        <source>Usual: {length}</source>
        <translation>Habitual: {length}</translation>
    </message>
    <message>
        <source>None: it is handed in</source>
        <translation>Ninguna: se entrega</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>Write it</source>
        <extracomment>Delay in ms between the last key and saving the draft.</extracomment>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Your own template has a mistake, so the built-in one is used here.</source>
        <translation>Tu propia plantilla tiene un error, así que aquí se usa la incluida.</translation>
    </message>
    <message>
        <source>Keep a note private</source>
        <translation>Mantener privada una nota</translation>
    </message>
    <message>
        <source>Use a note in letters</source>
        <translation>Usar una nota en cartas</translation>
    </message>
    <message>
        <source>These are words in another tone: nobody gets the same text twice.</source>
        <translation>Son palabras en otro tono: nadie recibe dos veces el mismo texto.</translation>
    </message>
    <message>
        <source>Choose the language of letters</source>
        <translation>Elegir el idioma de las cartas</translation>
    </message>
    <message>
        <source>Language changed</source>
        <translation>Idioma cambiado</translation>
    </message>
    <message>
        <source>Note a result</source>
        <translation>Anotar un resultado</translation>
    </message>
    <message>
        <source>Save address</source>
        <translation>Guardar dirección</translation>
    </message>
    <message>
        <source>Address saved</source>
        <translation>Dirección guardada</translation>
    </message>
    <message>
        <source>The address is saved in People.</source>
        <translation>La dirección está guardada en «Personas».</translation>
    </message>
    <message>
        <source>{logged}. Next: the letter to {name}.</source>
        <translation>{logged}. Siguiente: la carta a {name}.</translation>
    </message>
</context>
<context>
    <name>LetterEditor</name>
    <message>
        <source>S&amp;ubject</source>
        <translation>Asun&amp;to</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>Texto de la carta</translation>
    </message>
    <message>
        <source>They asked &amp;for an attachment</source>
        <translation>P&amp;idieron un adjunto</translation>
    </message>
</context>
<context>
    <name>LetterFoot</name>
    <message>
        <source>&amp;Mail program</source>
        <translation>Programa &amp;de correo</translation>
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
        <translation>Outlook del traba&amp;jo</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Sa&amp;ve as .eml…</source>
        <translation>G&amp;uardar como .eml…</translation>
    </message>
    <message>
        <source>Alrea&amp;dy sent</source>
        <translation>Ya en&amp;viada</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>If so, it is noted with this text.</source>
        <translation>Si es así, se anota con este texto.</translation>
    </message>
    <message>
        <source>Fill in “{gap}” first, or take it out.</source>
        <translation>Rellena primero «{gap}», o quítalo.</translation>
    </message>
    <message>
        <source>No address is known for this letter.</source>
        <translation>No se conoce ninguna dirección para esta carta.</translation>
    </message>
    <message>
        <source>&amp;Open in mail program</source>
        <translation>Abrir &amp;en el programa de correo</translation>
    </message>
    <message>
        <source>&amp;Open in Gmail</source>
        <translation>Abrir &amp;en Gmail</translation>
    </message>
    <message>
        <source>&amp;Open in Outlook.com</source>
        <translation>Abrir &amp;en Outlook.com</translation>
    </message>
    <message>
        <source>&amp;Open in Outlook at work</source>
        <translation>Abrir &amp;en Outlook del trabajo</translation>
    </message>
    <message>
        <source>C&amp;opy the text</source>
        <translation>Copiar &amp;el texto</translation>
    </message>
</context>
<context>
    <name>LetterHead</name>
    <message>
        <source>Letters</source>
        <extracomment>Characters of an address that are visible while it is entered.</extracomment>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Without an address, you can copy the text.</source>
        <translation>Sin dirección puedes copiar el texto.</translation>
    </message>
    <message>
        <source>Edit t&amp;his template…</source>
        <translation>Editar esta &amp;plantilla…</translation>
    </message>
    <message>
        <source>&amp;About letters</source>
        <translation>Acerca de &amp;las cartas</translation>
    </message>
    <message>
        <source>{company} · {role}</source>
        <translation>{company} · {role}</translation>
    </message>
    <message>
        <source>No recipient yet</source>
        <translation>Aún sin destinatario</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation>Para {name}</translation>
    </message>
    <message>
        <source>To {name}, {reach}</source>
        <translation>Para {name}, {reach}</translation>
    </message>
    <message>
        <source>{to}, to be passed on to {names}</source>
        <translation>{to}, para que lo transmita a {names}</translation>
    </message>
    <message>
        <source>E-ma&amp;il of {name}</source>
        <translation>Co&amp;rreo de {name}</translation>
    </message>
    <message>
        <source>E-mail of {name}</source>
        <translation>Correo de {name}</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Tu nom&amp;bre</translation>
    </message>
    <message>
        <source>Your num&amp;ber</source>
        <translation>Tu nú&amp;mero</translation>
    </message>
    <message>
        <source>&amp;Tone</source>
        <translation>To&amp;no</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>A &amp;result of yours</source>
        <translation>Un resultado tu&amp;yo</translation>
    </message>
    <message>
        <source>Where something like your idea has worked</source>
        <translation>Dónde funcionó algo parecido a tu idea</translation>
    </message>
</context>
<context>
    <name>LetterPanel</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Yes, I sent it</source>
        <translation>Sí, la envié</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>Open application</source>
        <translation>Abrir candidatura</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>Eliminar borrador</translation>
    </message>
    <message>
        <source>The next step is a different one by now. You can still copy this draft.</source>
        <translation>El próximo paso ya es otro. Aún puedes copiar este borrador.</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>Texto de la carta</translation>
    </message>
    <message>
        <source>Draft, last changed {when}</source>
        <translation>Borrador, último cambio {when}</translation>
    </message>
    <message>
        <source>Opened to send {when}. Did it go out?</source>
        <translation>Abierta para enviar {when}. ¿Se envió?</translation>
    </message>
    <message>
        <source>Sent {when}</source>
        <translation>Enviada {when}</translation>
    </message>
    <message>
        <source>Write again to {names}</source>
        <translation>Escribir de nuevo a {names}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Logged: {letter}</source>
        <translation>Anotado: {letter}</translation>
    </message>
    <message>
        <source>Log letter</source>
        <translation>Anotar carta</translation>
    </message>
    <message>
        <source>Draft deleted</source>
        <translation>Borrador eliminado</translation>
    </message>
</context>
<context>
    <name>LetterWords</name>
    <message>
        <source>Warm</source>
        <translation>Cálido</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutro</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Breve</translation>
    </message>
    <message>
        <source>Add something that only your conversation had.</source>
        <translation>Añade algo que solo tuvo esa conversación.</translation>
    </message>
    <message>
        <source>The greeting names nobody. Write to whom the letter goes.</source>
        <translation>El saludo no nombra a nadie. Escribe a quién va la carta.</translation>
    </message>
    <message>
        <source>There is no template of this kind in {language} yet; this one is in English.</source>
        <translation>Aún no hay plantilla de este tipo en {language}; esta está en inglés.</translation>
    </message>
    <message>
        <source>{seconds} to say · up to {most}</source>
        <translation>{seconds} al hablar · hasta {most}</translation>
    </message>
    <message>
        <source>{words} · {least} to {most} are usual</source>
        <translation>{words} · lo habitual: de {least} a {most}</translation>
    </message>
    <message>
        <source>Use other words</source>
        <translation>Usar otras palabras</translation>
    </message>
    <message>
        <source>Leave the sentence out</source>
        <translation>Quitar la frase</translation>
    </message>
    <message>
        <source>Write “{text}”</source>
        <translation>Escribir «{text}»</translation>
    </message>
    <message>
        <source>Logged: {letter}</source>
        <translation>Anotado: {letter}</translation>
    </message>
    <message>
        <source>Logged: {letter} to {names}</source>
        <translation>Anotado: {letter} a {names}</translation>
    </message>
    <message>
        <source>You opened it to send on {day} at {time}.</source>
        <translation>La abriste para enviarla el {day} a las {time}.</translation>
    </message>
    <message>
        <source>You wrote to this company about another job on {last}. Once a week is enough.</source>
        <translation>Escribiste a esta empresa por otro puesto el {last}. Basta con una vez por semana.</translation>
    </message>
    <message>
        <source>They asked not to be contacted. It is best to leave it at that.</source>
        <translation>Pidieron que no se les contactara. Lo mejor es dejarlo así.</translation>
    </message>
    <message>
        <source>You wrote on {last}; the next sensible day is {next}.</source>
        <translation>Escribiste el {last}; el próximo día adecuado es el {next}.</translation>
    </message>
    <message>
        <source>You called on {last}; the next sensible day is {next}.</source>
        <translation>Llamaste el {last}; el próximo día adecuado es el {next}.</translation>
    </message>
    <message>
        <source>It is early yet; the next sensible day is {next}.</source>
        <translation>Aún es pronto; el próximo día adecuado es el {next}.</translation>
    </message>
    <message>
        <source>(Sent within a week of another letter to this company, for reasons of my own.)</source>
        <translation>(Enviada menos de una semana después de otra carta a esta empresa, por motivos propios.)</translation>
    </message>
    <message>
        <source>(Sent although they asked not to be contacted, for reasons of my own.)</source>
        <translation>(Enviada aunque pidieron que no se les contactara, por motivos propios.)</translation>
    </message>
    <message>
        <source>(Sent before the next sensible day, {next}, for reasons of my own.)</source>
        <translation>(Enviada antes del próximo día adecuado, {next}, por motivos propios.)</translation>
    </message>
    <message>
        <source>A word of thanks is missing.</source>
        <translation>Falta dar las gracias.</translation>
    </message>
    <message>
        <source>Say that you are still interested.</source>
        <translation>Di que te sigue interesando.</translation>
    </message>
    <message>
        <source>Say that there is another offer.</source>
        <translation>Di que hay otra oferta.</translation>
    </message>
    <message>
        <source>There is no recipient yet. Add the person&apos;s name.</source>
        <translation>Aún no hay destinatario. Añade el nombre de la persona.</translation>
    </message>
    <message>
        <source>The day of the interview is not known.</source>
        <translation>No se conoce el día de la entrevista.</translation>
    </message>
    <message>
        <source>No problem of theirs is noted. The letter needs one.</source>
        <translation>No hay anotado ningún problema suyo. La carta necesita uno.</translation>
    </message>
    <message>
        <source>No idea of yours is noted. The letter needs one.</source>
        <translation>No hay anotada ninguna idea tuya. La carta necesita una.</translation>
    </message>
    <message>
        <source>No result of yours is noted. Say where something like it worked.</source>
        <translation>No hay anotado ningún resultado tuyo. Di dónde funcionó algo parecido.</translation>
    </message>
    <message>
        <source>The day by which you must answer the other offer is not known.</source>
        <translation>No se conoce el día en que debes responder a la otra oferta.</translation>
    </message>
    <message>
        <source>Your name is missing. Enter it above.</source>
        <translation>Falta tu nombre. Escríbelo arriba.</translation>
    </message>
    <message>
        <source>Your number is missing. Enter it above.</source>
        <translation>Falta tu número. Escríbelo arriba.</translation>
    </message>
    <message>
        <source>“{found}” is still to be filled in.</source>
        <translation>«{found}» está por rellenar.</translation>
    </message>
    <message>
        <source>The subject is empty.</source>
        <translation>El asunto está vacío.</translation>
    </message>
    <message>
        <source>“{found}” is somebody else. This letter goes to {name}.</source>
        <translation>«{found}» es otra persona. Esta carta va a {name}.</translation>
    </message>
    <message>
        <source>“{found}” looks like a slip for {name}.</source>
        <translation>«{found}» parece una errata por {name}.</translation>
    </message>
    <message>
        <source>“{found}” is another employer. This one is {name}.</source>
        <translation>«{found}» es otra empresa. Esta es {name}.</translation>
    </message>
    <message>
        <source>“{found}” is another role. This one is {name}.</source>
        <translation>«{found}» es otro puesto. Este es {name}.</translation>
    </message>
    <message>
        <source>The posting writes {name}, not “{found}”.</source>
        <translation>En el anuncio pone {name}, no «{found}».</translation>
    </message>
    <message>
        <source>The posting names as a task: “{found}”.</source>
        <translation>El anuncio nombra como tarea: «{found}».</translation>
    </message>
    <message>
        <source>Write to each person by themselves: they may compare.</source>
        <translation>Escribe a cada persona por separado: puede que comparen.</translation>
    </message>
    <message>
        <source>That is short: {words} (usual: {least} to {most}).</source>
        <translation>Es corta: {words} (lo habitual: de {least} a {most}).</translation>
    </message>
    <message>
        <source>That is long: {words} (usual: {least} to {most}).</source>
        <translation>Es larga: {words} (lo habitual: de {least} a {most}).</translation>
    </message>
    <message>
        <source>That is long: {paragraphs} (usual: up to {most}).</source>
        <translation>Es larga: {paragraphs} (lo habitual: hasta {most}).</translation>
    </message>
    <message>
        <source>It takes {seconds} to say; {most} are enough.</source>
        <translation>Se tarda {seconds} en decirlo; bastan {most}.</translation>
    </message>
    <message>
        <source>This is a second question. One is answered more easily.</source>
        <translation>Es una segunda pregunta. Una sola se responde mejor.</translation>
    </message>
    <message>
        <source>A letter of this kind does not ask how things stand.</source>
        <translation>Una carta de este tipo no pregunta cómo van las cosas.</translation>
    </message>
    <message>
        <source>The question is missing: when do they expect to decide?</source>
        <translation>Falta la pregunta: ¿cuándo prevén tomar una decisión?</translation>
    </message>
    <message>
        <source>“{found}” can sound like a reproach.</source>
        <translation>«{found}» puede sonar a reproche.</translation>
    </message>
    <message>
        <source>“{found}” can sound like pressure.</source>
        <translation>«{found}» puede sonar a presión.</translation>
    </message>
    <message>
        <source>“{found}” says nothing. Say what the letter is for.</source>
        <translation>«{found}» no dice nada. Di para qué es la carta.</translation>
    </message>
    <message>
        <source>“{found}” is about pay. Leave that for later.</source>
        <translation>«{found}» trata del sueldo. Déjalo para más adelante.</translation>
    </message>
    <message>
        <source>“{found}”: attach only what they asked for.</source>
        <translation>«{found}»: adjunta solo lo que pidieron.</translation>
    </message>
    <message>
        <source>This is much like the letter to {name}. They may compare them.</source>
        <translation>Se parece mucho a la carta a {name}. Puede que las comparen.</translation>
    </message>
    <message>
        <source>You sent this on {day}.</source>
        <translation>Enviaste esto el {day}.</translation>
    </message>
    <message>
        <source>Much of this is in what you sent on {day}.</source>
        <translation>Buena parte ya está en lo que enviaste el {day}.</translation>
    </message>
    <message>
        <source>Add something that only your conversation with {name} had.</source>
        <translation>Añade algo que solo tuvo tu conversación con {name}.</translation>
    </message>
    <message>
        <source>The greeting names nobody. This letter goes to {name}.</source>
        <translation>El saludo no nombra a nadie. Esta carta va a {name}.</translation>
    </message>
    <message>
        <source>Your name is missing at the end. Write it below the text.</source>
        <translation>Falta tu nombre al final. Escríbelo debajo del texto.</translation>
    </message>
    <message>
        <source>Your number is missing. Write it into the text.</source>
        <translation>Falta tu número. Escríbelo en el texto.</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Letter</source>
        <extracomment>The longest first line that may be a greeting.</extracomment>
        <translation>Carta</translation>
    </message>
    <message>
        <source>{letter} to {names}</source>
        <translation>{letter} a {names}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>{letter}: {line}</source>
        <translation>{letter}: {line}</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Comienzo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>No letters yet</source>
        <translation>Aún no hay cartas</translation>
    </message>
    <message>
        <source>What you write here is kept as a draft, and what you sent can be read again later.</source>
        <translation>Lo que escribes aquí se guarda como borrador, y lo que enviaste se puede releer más tarde.</translation>
    </message>
    <message>
        <source>Show what to do today</source>
        <translation>Mostrar qué hacer hoy</translation>
    </message>
    <message>
        <source>Show all letters</source>
        <translation>Mostrar todas las cartas</translation>
    </message>
    <message>
        <source>No letter found for “{words}”</source>
        <translation>No hay ninguna carta con «{words}»</translation>
    </message>
    <message>
        <source>The search looks at people, companies, subjects and texts.</source>
        <translation>Se busca en personas, empresas, asuntos y textos.</translation>
    </message>
    <message numerus="yes">
        <source>%n letters or more</source>
        <translation>
            <numerusform>%n carta o más</numerusform>
            <numerusform>%n cartas o más</numerusform>
        </translation>
    </message>
    <message>
        <source>1 letter</source>
        <translation>1 carta</translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n carta</numerusform>
            <numerusform>%n cartas</numerusform>
        </translation>
    </message>
    <message>
        <source>Ho&amp;w it works</source>
        <extracomment>The list of templates is hidden below this width, the rules and their help below this height.</extracomment>
        <translation>&amp;Cómo funciona</translation>
    </message>
    <message>
        <source>Language of the templates</source>
        <translation>Idioma de las plantillas</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>A&amp;vanzado</translation>
    </message>
    <message>
        <source>Show the code of the template</source>
        <translation>Mostrar el código de la plantilla</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>As it comes with the program</source>
        <translation>Tal como viene con el programa</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Tuya</translation>
    </message>
    <message>
        <source>Save letter template</source>
        <translation>Guardar plantilla de carta</translation>
    </message>
    <message>
        <source>Template saved</source>
        <translation>Plantilla guardada</translation>
    </message>
    <message>
        <source>Reset letter template</source>
        <translation>Restablecer plantilla de carta</translation>
    </message>
    <message>
        <source>Template reset to the built-in one</source>
        <translation>Plantilla restablecida a la incluida</translation>
    </message>
    <message>
        <source>Remove letter template</source>
        <translation>Quitar plantilla de carta</translation>
    </message>
    <message>
        <source>Template removed</source>
        <translation>Plantilla quitada</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>{page}: open {host}</source>
        <translation>{page}: abrir {host}</translation>
    </message>
</context>
<context>
    <name>LoginOffer</name>
    <message>
        <source>Start at login?</source>
        <extracomment>Setting key: the offer was made.</extracomment>
        <translation>¿Iniciar con la sesión?</translation>
    </message>
    <message>
        <source>A reminder is planned. Callback can start with your computer, in the background, so that it comes when you have not opened it.</source>
        <translation>Hay un recordatorio previsto. Callback puede iniciarse con el equipo, en segundo plano, para que llegue aunque no lo hayas abierto.</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>Iniciar con el equipo</translation>
    </message>
</context>
<context>
    <name>MailList</name>
    <message>
        <source>Mails</source>
        <translation>Correos</translation>
    </message>
</context>
<context>
    <name>MailModel</name>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Candidatura</translation>
    </message>
    <message>
        <source>In Callback</source>
        <translation>En Callback</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>Mails</name>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>a {name}</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Sin asunto</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>New, from you</source>
        <translation>Nuevo, tuyo</translation>
    </message>
    <message>
        <source>New, from them</source>
        <translation>Nuevo, de la empresa</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Nueva entrevista</translation>
    </message>
    <message>
        <source>Adds to yours</source>
        <translation>Completa lo que tienes</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Ya está</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>No es seguro</translation>
    </message>
    <message>
        <source>Moves the interview</source>
        <translation>Mueve la entrevista</translation>
    </message>
    <message>
        <source>Cancels the interview</source>
        <translation>Cancela la entrevista</translation>
    </message>
    <message>
        <source>Nothing here is about your applications.</source>
        <translation>Nada de esto trata de tus candidaturas.</translation>
    </message>
    <message>
        <source>All of it is there already.</source>
        <translation>Ya está todo.</translation>
    </message>
    <message>
        <source>{mails} and {invitations}</source>
        <translation>{mails} y {invitations}</translation>
    </message>
    <message>
        <source>One is not certain. Choose its application, or leave it out.</source>
        <translation>Uno no es seguro. Elige su candidatura u omítelo.</translation>
    </message>
    <message numerus="yes">
        <source>%n are not certain. Choose their applications, or leave them out.</source>
        <translation>
            <numerusform>%n no es seguro. Elige su candidatura u omítelo.</numerusform>
            <numerusform>%n no son seguros. Elige sus candidaturas u omítelos.</numerusform>
        </translation>
    </message>
    <message>
        <source>One has nothing to do with your applications.</source>
        <translation>Uno no tiene que ver con tus candidaturas.</translation>
    </message>
    <message>
        <source>{count} have nothing to do with your applications.</source>
        <translation>{count} no tienen que ver con tus candidaturas.</translation>
    </message>
    <message>
        <source>A draft or deleted mail was left out.</source>
        <translation>Se ha omitido un borrador o correo eliminado.</translation>
    </message>
    <message>
        <source>{count} drafts and deleted mails were left out.</source>
        <translation>Se han omitido {count} borradores y correos eliminados.</translation>
    </message>
    <message>
        <source>Mails without a date were left out: {count}.</source>
        <translation>Correos sin fecha omitidos: {count}.</translation>
    </message>
    <message>
        <source>Invitations whose time zone is not clear were left out: {count}. Open them one at a time.</source>
        <translation>Invitaciones con zona horaria poco clara omitidas: {count}. Ábrelas una a una.</translation>
    </message>
    <message>
        <source>A newsletter or job advert was left out.</source>
        <translation>Se ha omitido un boletín o anuncio de empleo.</translation>
    </message>
    <message>
        <source>{count} newsletters were left out.</source>
        <translation>Se han omitido {count} boletines.</translation>
    </message>
    <message>
        <source>{count} job adverts were left out.</source>
        <translation>Se han omitido {count} anuncios de empleo.</translation>
    </message>
    <message>
        <source>{count} newsletters and job adverts were left out.</source>
        <translation>Se han omitido {count} boletines y anuncios de empleo.</translation>
    </message>
    <message>
        <source>1 mail</source>
        <translation>1 correo</translation>
    </message>
    <message numerus="yes">
        <source>%n mails</source>
        <translation>
            <numerusform>%n correo</numerusform>
            <numerusform>%n correos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 invitation</source>
        <translation>1 invitación</translation>
    </message>
    <message numerus="yes">
        <source>%n invitations</source>
        <translation>
            <numerusform>%n invitación</numerusform>
            <numerusform>%n invitaciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailsDialog</name>
    <message>
        <source>Import</source>
        <extracomment>Applications that the menu of a mail lists; the others are behind its last line.</extracomment>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Marcar todo</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>No marcar nada</translation>
    </message>
    <message>
        <source>&amp;Your e-mail address</source>
        <translation>Tu &amp;dirección de correo</translation>
    </message>
    <message>
        <source>Another application…</source>
        <translation>Otra candidatura…</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>All of it is there already.</source>
        <translation>Ya está todo.</translation>
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
        <translation>Archivo</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Visualización</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>Minimizar</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Ampliar/Reducir</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Not the same</source>
        <translation>No son lo mismo</translation>
    </message>
    <message>
        <source>These two are not suggested again</source>
        <translation>Estos dos no se vuelven a proponer</translation>
    </message>
</context>
<context>
    <name>MergeCompaniesDialog</name>
    <message>
        <source>Are these one company?</source>
        <translation>¿Son la misma empresa?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>All applications and people of both get the chosen name. Two applications stay two.</source>
        <translation>Todas las candidaturas y personas de ambas reciben el nombre elegido. Dos candidaturas siguen siendo dos.</translation>
    </message>
    <message>
        <source>{name} merged</source>
        <translation>{name}: empresas unidas</translation>
    </message>
    <message>
        <source>Merge companies</source>
        <translation>Unir empresas</translation>
    </message>
</context>
<context>
    <name>MergePeopleDialog</name>
    <message>
        <source>Are these one person?</source>
        <translation>¿Son la misma persona?</translation>
    </message>
    <message>
        <source>Add to the notes what is not ta&amp;ken</source>
        <translation>&amp;Añadir a las notas lo que no se toma</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Interviews, contacts, letters and problems of both belong to them.</source>
        <translation>Le pertenecen las entrevistas, contactos, cartas y problemas de ambas.</translation>
    </message>
    <message>
        <source>{name} merged</source>
        <translation>{name}: personas unidas</translation>
    </message>
    <message>
        <source>Merge people</source>
        <translation>Unir personas</translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <source>Move it to {column} first, then add the interview.</source>
        <translation>Muévela primero a «{column}» y añade después la entrevista.</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Mover a</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>¿Cómo terminó?</translation>
    </message>
    <message>
        <source>{state}…</source>
        <translation>{state}…</translation>
    </message>
    <message>
        <source>There was no interview yet, so it belongs to Applied.</source>
        <translation>Aún no ha habido entrevista, así que va en «Enviadas».</translation>
    </message>
    <message>
        <source>An interview lies ahead, so it belongs to Interviewing until then.</source>
        <translation>Hay una entrevista por delante, así que hasta entonces va en «En entrevistas».</translation>
    </message>
    <message>
        <source>The interview is over, so it belongs to Waiting.</source>
        <translation>La entrevista ya pasó, así que va en «Esperando».</translation>
    </message>
    <message>
        <source>An offer is announced, so it belongs to Offers.</source>
        <translation>Hay una oferta anunciada, así que va en «Ofertas».</translation>
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
        <translation>No quiere contacto</translation>
    </message>
    <message>
        <source>Asked for no calls</source>
        <translation>No quiere llamadas</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} y {last}</translation>
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
        <translation>¿Qué hago?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>They answered…</source>
        <translation>Han respondido…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Recordar</translation>
    </message>
    <message>
        <source>Nothing left to do</source>
        <translation>Nada más que hacer</translation>
    </message>
    <message>
        <source>Turn reminder on</source>
        <translation>Activar el recordatorio</translation>
    </message>
    <message>
        <source>Turn reminder off</source>
        <translation>Desactivar el recordatorio</translation>
    </message>
</context>
<context>
    <name>NoMatch</name>
    <message>
        <source>Show all applications</source>
        <extracomment>Less than the hint for an empty list: in the smallest window the filters may take three lines.</extracomment>
        <translation>Mostrar todas las candidaturas</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”</source>
        <translation>Nada encontrado para «{words}»</translation>
    </message>
    <message>
        <source>The search looks at companies, roles, people, notes and contacts.</source>
        <translation>Se busca en empresas, puestos, personas, notas y contactos.</translation>
    </message>
    <message>
        <source>No applications here</source>
        <translation>Aquí no hay candidaturas</translation>
    </message>
</context>
<context>
    <name>NoteQuestion</name>
    <message>
        <source>Your note about {name}: “{note}”</source>
        <translation>Tu nota sobre {name}: «{note}»</translation>
    </message>
    <message>
        <source>Is this for the letter, or private?</source>
        <translation>¿Es para la carta o privada?</translation>
    </message>
    <message>
        <source>For the letter</source>
        <translation>Para la carta</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privada</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Private: {note}</source>
        <translation>Privada: {note}</translation>
    </message>
</context>
<context>
    <name>NotesEdit</name>
    <message>
        <source>For the letter: what you talked about</source>
        <translation>Para la carta: de qué se habló</translation>
    </message>
    <message>
        <source>Private, never in a letter</source>
        <translation>Privada, nunca en una carta</translation>
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
        <translation>Notas</translation>
    </message>
    <message>
        <source>Edit notes…</source>
        <translation>Editar notas…</translation>
    </message>
    <message>
        <source>Add notes…</source>
        <translation>Añadir notas…</translation>
    </message>
    <message>
        <source>Found through {source}</source>
        <translation>Encontrada en {source}</translation>
    </message>
    <message>
        <source>Salary: {note}</source>
        <translation>Sueldo: {note}</translation>
    </message>
    <message>
        <source>Another offer to answer: {day}</source>
        <translation>Otra oferta por responder: {day}</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Aún no hay notas.</translation>
    </message>
</context>
<context>
    <name>NotesToRead</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Edit notes…</source>
        <translation>Editar notas…</translation>
    </message>
    <message>
        <source>Nothing noted for this one yet. What do you want to ask them? What should they remember of you?</source>
        <translation>Aún no hay nada anotado. ¿Qué quieres preguntarles? ¿Qué deberían recordar de ti?</translation>
    </message>
    <message>
        <source>{interview}, {day}</source>
        <translation>{interview}, {day}</translation>
    </message>
    <message>
        <source>On the application</source>
        <translation>Sobre la candidatura</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Their page shows whether this job, or another one, comes up.</source>
        <translation>En su página se ve si sale este puesto u otro.</translation>
    </message>
    <message>
        <source>{company}: {step}</source>
        <translation>{company}: {step}</translation>
    </message>
    <message>
        <source>They said on {day}: “{words}”</source>
        <translation>Dijeron el {day}: «{words}»</translation>
    </message>
    <message>
        <source>You said on {day}: “{words}”</source>
        <translation>Dijiste el {day}: «{words}»</translation>
    </message>
    <message>
        <source>How did it go at {company}?</source>
        <translation>¿Qué tal fue en {company}?</translation>
    </message>
    <message>
        <source>Interview {day} at {time}: {company}</source>
        <translation>Entrevista {day}, {time}: {company}</translation>
    </message>
    <message>
        <source>Note who was there, what they promised and the problems they raised, while you remember.</source>
        <translation>Anota quién estuvo, qué prometieron y qué problemas mencionaron, mientras te acuerdas.</translation>
    </message>
    <message>
        <source>You have something to write down</source>
        <translation>Tienes algo por anotar</translation>
    </message>
    <message>
        <source>You have an appointment {day} at {time}</source>
        <translation>Tienes una cita: {day}, {time}</translation>
    </message>
    <message>
        <source>It is time to ask about them, or to leave them. None of this is urgent.</source>
        <translation>Es momento de preguntar por ellas, o de dejarlas. Nada de esto es urgente.</translation>
    </message>
    <message>
        <source>With {names}</source>
        <translation>Con {names}</translation>
    </message>
    <message>
        <source>Bring up: {problem}. Your idea: {idea}</source>
        <translation>Menciona: {problem}. Tu idea: {idea}</translation>
    </message>
    <message>
        <source>Bring up: {problem}</source>
        <translation>Menciona: {problem}</translation>
    </message>
</context>
<context>
    <name>NumberPanel</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>&amp;Copy number</source>
        <translation>C&amp;opiar número</translation>
    </message>
    <message>
        <source>&amp;Dial from this computer</source>
        <translation>Marcar desde &amp;este equipo</translation>
    </message>
    <message>
        <source>QR code of the number</source>
        <translation>Código QR del número</translation>
    </message>
    <message>
        <source>Scan it to dial from your phone.</source>
        <translation>Escanéalo para llamar desde tu teléfono.</translation>
    </message>
    <message>
        <source>Their n&amp;umber</source>
        <translation>&amp;Su número</translation>
    </message>
    <message>
        <source>Sa&amp;ve number</source>
        <translation>&amp;Guardar número</translation>
    </message>
    <message>
        <source>Add &amp;person…</source>
        <translation>Aña&amp;dir persona…</translation>
    </message>
    <message>
        <source>Nobody to call is entered yet.</source>
        <translation>Aún no hay nadie a quien llamar.</translation>
    </message>
    <message>
        <source>The number is not known. If they have a switchboard, ask there.</source>
        <translation>No se conoce el número. Si tienen centralita, pregunta allí.</translation>
    </message>
    <message>
        <source>It is {time} in {place} now. Good hours there: {there}; for you {here}.</source>
        <translation>Ahora son las {time} en {place}. Buenas horas allí: {there}; para ti: {here}.</translation>
    </message>
    <message>
        <source>Good hours: {there}.</source>
        <translation>Buenas horas: {there}.</translation>
    </message>
    <message>
        <source>Today is no working day there. {hours}</source>
        <translation>Hoy no es día laborable allí. {hours}</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>Su número</translation>
    </message>
</context>
<context>
    <name>ObservationDialog</name>
    <message>
        <source>Add observation</source>
        <translation>Añadir observación</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Edit observation</source>
        <translation>Editar observación</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>&amp;Observed on</source>
        <translation>&amp;Observado el</translation>
    </message>
    <message>
        <source>The date named</source>
        <translation>La fecha que dieron</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>This lies before the day you observed it.</source>
        <translation>Es anterior al día en que lo observaste.</translation>
    </message>
    <message>
        <source>Which date did they name?</source>
        <translation>¿Qué fecha dieron?</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>interview</source>
        <translation>entrevista</translation>
    </message>
    <message>
        <source>they promised an answer</source>
        <translation>prometieron una respuesta</translation>
    </message>
    <message>
        <source>no step planned</source>
        <translation>ningún paso previsto</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>You got the job. Congratulations!</source>
        <translation>El puesto es tuyo. ¡Enhorabuena!</translation>
    </message>
    <message>
        <source>An offer. Congratulations!</source>
        <translation>Una oferta. ¡Enhorabuena!</translation>
    </message>
    <message>
        <source>An offer is coming. Congratulations!</source>
        <translation>Viene una oferta. ¡Enhorabuena!</translation>
    </message>
    <message>
        <source>You have it in writing since {day}.</source>
        <translation>La tienes por escrito desde el {day}.</translation>
    </message>
    <message>
        <source>Do not give notice before you have it in writing, and go on with your other applications.</source>
        <translation>No dejes tu empleo actual antes de tenerlo por escrito, y sigue con las demás candidaturas.</translation>
    </message>
    <message>
        <source>They told you on {day}.</source>
        <translation>Te lo dijeron el {day}.</translation>
    </message>
    <message>
        <source>They named no day for your answer.</source>
        <translation>No han dado ningún día para tu respuesta.</translation>
    </message>
    <message>
        <source>They want your answer by {day}, {relative}.</source>
        <translation>Quieren tu respuesta hasta el {day}, {relative}.</translation>
    </message>
    <message>
        <source>They wanted your answer by {day}, {relative}.</source>
        <translation>Querían tu respuesta hasta el {day}, {relative}.</translation>
    </message>
    <message>
        <source>I accepted…</source>
        <translation>La acepté…</translation>
    </message>
    <message>
        <source>I declined…</source>
        <translation>La rechacé…</translation>
    </message>
    <message>
        <source>Change the dates…</source>
        <translation>Cambiar las fechas…</translation>
    </message>
    <message>
        <source>It is in writing now…</source>
        <translation>Ya está por escrito…</translation>
    </message>
    <message>
        <source>Enjoy it. These people helped, and a word of thanks is remembered.</source>
        <translation>Disfrútalo. Estas personas ayudaron, y una palabra de agradecimiento se recuerda.</translation>
    </message>
    <message>
        <source>Enjoy it.</source>
        <translation>Disfrútalo.</translation>
    </message>
    <message>
        <source>Write to {address}</source>
        <translation>Escribir a {address}</translation>
    </message>
</context>
<context>
    <name>OnlyAppliedSteps</name>
    <message>
        <source>Show more</source>
        <extracomment>Cards shown when the line is opened; more on request.</extracomment>
        <translation>Mostrar más</translation>
    </message>
</context>
<context>
    <name>OpenLink</name>
    <message>
        <source>No program for this address was found. You can copy it instead.</source>
        <translation>No hay ningún programa para esta dirección. Puedes copiarla.</translation>
    </message>
    <message>
        <source>Only web, mail and telephone addresses are opened. Check it, please.</source>
        <translation>Solo se abren direcciones web, de correo y de teléfono. Compruébala, por favor.</translation>
    </message>
    <message>
        <source>Open address</source>
        <translation>Abrir dirección</translation>
    </message>
    <message>
        <source>The file could not be opened. It was moved or renamed, or no program for it was found. It was here:</source>
        <translation>No se pudo abrir el archivo. Se ha movido o renombrado, o no hay programa para él. Estaba aquí:</translation>
    </message>
    <message>
        <source>Only documents on this computer are opened. This file is here:</source>
        <translation>Solo se abren documentos de este equipo. El archivo está aquí:</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Abrir archivo</translation>
    </message>
</context>
<context>
    <name>Ops</name>
    <message>
        <source>Something was changed there since. Undo the later change first.</source>
        <extracomment>The most steps that can be undone. A step of up to so many parts is undone at once, which takes less than half a second.</extracomment>
        <translation>Algo ha cambiado ahí desde entonces. Deshaz primero el cambio posterior.</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Deshacer: {step}</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Rehacer: {step}</translation>
    </message>
</context>
<context>
    <name>OtherApplications</name>
    <message>
        <source>Tell the others that you have decided</source>
        <extracomment>Other applications shown, and how many of each filter are read to choose from. For so long after being hired the others are listed, to be told.</extracomment>
        <translation>Di a los demás que has decidido</translation>
    </message>
    <message>
        <source>The others that wait</source>
        <translation>Las demás que esperan</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait.</source>
        <translation>
            <numerusform>%n más espera.</numerusform>
            <numerusform>%n más esperan.</numerusform>
        </translation>
    </message>
    <message>
        <source>your answer</source>
        <translation>tu respuesta</translation>
    </message>
    <message>
        <source>{company} · {role}</source>
        <translation>{company} · {role}</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Tell them…</source>
        <translation>Contárselo…</translation>
    </message>
    <message>
        <source>Enter the day for your answer above, then you can tell them of it.</source>
        <translation>Escribe arriba el día de tu respuesta y podrás contárselo.</translation>
    </message>
    <message>
        <source>Next step: tell {company} of your offer</source>
        <translation>Próximo paso: contar tu oferta a {company}</translation>
    </message>
    <message>
        <source>Tell of the offer</source>
        <translation>Contar la oferta</translation>
    </message>
</context>
<context>
    <name>OutlookPanel</name>
    <message>
        <source>What would change this</source>
        <translation>Qué cambiaría esto</translation>
    </message>
    <message>
        <source>Any answer from them.</source>
        <translation>Cualquier respuesta suya.</translation>
    </message>
    <message>
        <source>If they stay silent and you wait until …</source>
        <translation>Si siguen en silencio y esperas hasta …</translation>
    </message>
    <message>
        <source>If they stay silent until …</source>
        <translation>Si siguen en silencio hasta …</translation>
    </message>
</context>
<context>
    <name>OutlookWords</name>
    <message>
        <source>“{observation}”</source>
        <translation>«{observation}»</translation>
    </message>
    <message>
        <source>No word by {day}, after the day they promised.</source>
        <translation>Sin noticias hasta el {day}, tras el día que prometieron.</translation>
    </message>
    <message>
        <source>No word by {day}.</source>
        <translation>Sin noticias hasta el {day}.</translation>
    </message>
    <message>
        <source>What to do then: {step}.</source>
        <translation>Qué hacer entonces: {step}.</translation>
    </message>
    <message>
        <source>{day}: {step}.</source>
        <translation>{day}: {step}.</translation>
    </message>
    <message>
        <source>{day}: the first reasons are about equally likely.</source>
        <translation>{day}: los primeros motivos son más o menos igual de probables.</translation>
    </message>
    <message>
        <source>{day}: most likely is “{reason}”.</source>
        <translation>{day}: lo más probable es «{reason}».</translation>
    </message>
    <message>
        <source>The first reasons are about equally likely then.</source>
        <translation>Entonces los primeros motivos son más o menos igual de probables.</translation>
    </message>
    <message>
        <source>Most likely then: “{reason}”.</source>
        <translation>Lo más probable entonces: «{reason}».</translation>
    </message>
    <message>
        <source>nothing is left to do</source>
        <translation>no queda nada por hacer</translation>
    </message>
    <message>
        <source>wait on until {day}, then {step}</source>
        <translation>seguir esperando hasta el {day}; después, {step}</translation>
    </message>
</context>
<context>
    <name>PageCheckCard</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>I checked, and there is nothing to note (D)</source>
        <translation>Lo miré, y no hay nada que anotar (D)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Remind me on another day (L)</source>
        <translation>Recordarme otro día (L)</translation>
    </message>
    <message>
        <source>This job is probably gone. Their page shows whether it or another one is offered.</source>
        <translation>Este puesto seguramente ya no está. Su página muestra si ofrecen este u otro.</translation>
    </message>
    <message>
        <source>Open {host}</source>
        <translation>Abrir {host}</translation>
    </message>
    <message>
        <source>last checked {when}</source>
        <translation>última revisión {when}</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Por mirar</translation>
    </message>
</context>
<context>
    <name>PageCheckCards</name>
    <message>
        <source>One more page to check.</source>
        <extracomment>Cards shown at once; more follow when these are done.</extracomment>
        <translation>Una página más por mirar.</translation>
    </message>
    <message numerus="yes">
        <source>%n more pages to check.</source>
        <translation>
            <numerusform>%n página más por mirar.</numerusform>
            <numerusform>%n páginas más por mirar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today&apos;s check: {status}</source>
        <translation>Revisión de hoy: {status}</translation>
    </message>
    <message>
        <source>Note a page check</source>
        <translation>Anotar una revisión de página</translation>
    </message>
    <message>
        <source>Put off until {day}</source>
        <translation>Aplazado hasta el {day}</translation>
    </message>
    <message>
        <source>Put off the check</source>
        <translation>Aplazar la revisión</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>What is judgement here</source>
        <translation>Qué es criterio propio aquí</translation>
    </message>
    <message>
        <source>What has been published</source>
        <translation>Qué se ha publicado</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Deleted</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Candidaturas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Insights</source>
        <extracomment>Applications that the first section offers, those that are due first.</extracomment>
        <translation>Análisis</translation>
    </message>
</context>
<context>
    <name>PagesSection</name>
    <message>
        <source>Job page</source>
        <translation>Página de empleo</translation>
    </message>
    <message>
        <source>Edit links…</source>
        <translation>Editar enlaces…</translation>
    </message>
    <message>
        <source>Add job page…</source>
        <translation>Añadir página de empleo…</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Anuncio</translation>
    </message>
    <message>
        <source>No link yet.</source>
        <translation>Aún no hay enlace.</translation>
    </message>
    <message>
        <source>Last checked {when}: {status}</source>
        <translation>Última revisión {when}: {status}</translation>
    </message>
    <message>
        <source>Time to check what they offer now</source>
        <translation>Es hora de mirar qué ofrecen ahora</translation>
    </message>
    <message>
        <source>Put off: {when}</source>
        <translation>Aplazada: {when}</translation>
    </message>
    <message>
        <source>Next check: {when}</source>
        <translation>Próxima revisión: {when}</translation>
    </message>
    <message>
        <source>Planned once the job is probably gone, or you have stopped waiting</source>
        <translation>Se planifica cuando el puesto seguramente ya no está o has dejado de esperar</translation>
    </message>
    <message>
        <source>Remind me to check: {every}</source>
        <translation>Recordarme mirar: {every}</translation>
    </message>
    <message>
        <source>Remind me to check</source>
        <translation>Recordarme mirar</translation>
    </message>
    <message>
        <source>Change how often to check</source>
        <translation>Cambiar cada cuánto mirar</translation>
    </message>
    <message>
        <source>What you saw today</source>
        <translation>Qué has visto hoy</translation>
    </message>
    <message>
        <source>Today&apos;s check: {status}</source>
        <translation>Revisión de hoy: {status}</translation>
    </message>
    <message>
        <source>Note a page check</source>
        <translation>Anotar una revisión de página</translation>
    </message>
</context>
<context>
    <name>PairRow</name>
    <message>
        <source>Compare…</source>
        <extracomment>Pairs of people, and of companies, shown at once. Letters of a name that are shown.</extracomment>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>No son lo mismo</translation>
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
        <translation>Ajustes: {section}</translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>Search everything</source>
        <extracomment>From the last key to the announcement of what was found, in ms.</extracomment>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Search, or type what to do</source>
        <translation>Busca, o escribe qué hacer</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Return opens · Esc closes</source>
        <translation>↑ ↓ elegir · Intro abre · Esc cierra</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”</source>
        <translation>Nada encontrado para «{words}»</translation>
    </message>
    <message>
        <source>{entry}. {group}</source>
        <translation>{entry}. {group}</translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation>1 resultado</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
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
        <translation>Proteger las copias con una frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>&amp;Mostrar lo que escribo</translation>
    </message>
    <message>
        <source>Encrypt backups</source>
        <translation>Cifrar copias</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk has room, then try again.</source>
        <translation>No se pudo guardar. Comprueba que el disco tenga espacio y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>Frase &amp;de contraseña</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>&amp;Una vez más</translation>
    </message>
    <message>
        <source>Without its passphrase nobody can open an encrypted backup, not even you: the passphrase is stored nowhere. Write it down and keep it away from this computer. If it is lost, so are the backups.</source>
        <translation>Sin su frase de contraseña nadie puede abrir una copia cifrada, ni siquiera tú: no se guarda en ningún sitio. Escríbela y guárdala lejos de este equipo. Si se pierde, las copias también.</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>No coinciden.</translation>
    </message>
    <message>
        <source>Four or five unrelated words make a good passphrase.</source>
        <translation>Cuatro o cinco palabras sin relación son una buena frase.</translation>
    </message>
    <message>
        <source>Could be guessed with some effort. More words make it stronger.</source>
        <translation>Se podría adivinar con cierto esfuerzo. Más palabras la hacen más fuerte.</translation>
    </message>
    <message>
        <source>Good against most. One more word makes it strong.</source>
        <translation>Buena contra la mayoría. Una palabra más la hace fuerte.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Fuerte.</translation>
    </message>
</context>
<context>
    <name>PassphraseGroup</name>
    <message>
        <source>Who can read your data</source>
        <translation>Quién puede leer tus datos</translation>
    </message>
    <message>
        <source>A passphrase encrypts the backups, not the file that Callback works with. Anyone who can use your account, or has a disk that is not encrypted, can read that file.</source>
        <translation>La frase de contraseña cifra las copias, no el archivo con el que trabaja Callback. Quien pueda usar tu cuenta, o tenga un disco sin cifrar, puede leer ese archivo.</translation>
    </message>
    <message>
        <source>On an employer&apos;s computer, its administrators can read your files. It is safer to use your own computer, with disk encryption turned on.</source>
        <translation>En el equipo de una empresa, sus administradores pueden leer tus archivos. Es más seguro usar el tuyo, con el cifrado de disco activado.</translation>
    </message>
    <message>
        <source>Stop encrypting</source>
        <translation>Dejar de cifrar</translation>
    </message>
    <message>
        <source>Do not encrypt backups</source>
        <translation>No cifrar las copias</translation>
    </message>
    <message>
        <source>Another passphrase…</source>
        <translation>Otra frase de contraseña…</translation>
    </message>
    <message>
        <source>New backups are encrypted. Older ones stay as they are.</source>
        <translation>Las copias nuevas se cifran. Las antiguas siguen como están.</translation>
    </message>
    <message>
        <source>Protect backups with a passphrase…</source>
        <translation>Proteger las copias con contraseña…</translation>
    </message>
    <message>
        <source>Backups are not encrypted: anyone who has one can read it.</source>
        <translation>Las copias no están cifradas: quien tenga una puede leerla.</translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk has room, then try again.</source>
        <translation>No se pudo guardar. Comprueba que el disco tenga espacio y vuelve a intentarlo.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>last contact {when}</source>
        <translation>último contacto {when}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limitación</translation>
    </message>
    <message>
        <source>{kind}, {side}</source>
        <translation>{kind}, {side}</translation>
    </message>
    <message>
        <source>A problem of theirs</source>
        <translation>Un problema suyo</translation>
    </message>
</context>
<context>
    <name>PeopleEdit</name>
    <message>
        <source>Somebody else&apos;s name</source>
        <translation>Nombre de otra persona</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>A&amp;dd person</source>
        <translation>Añad&amp;ir persona</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <extracomment>Rows searched for the person to be selected in the list.</extracomment>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Add person…</source>
        <translation>Añadir persona…</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>Aún no hay personas</translation>
    </message>
    <message>
        <source>People you name with an interview are listed here, with all you talked about.</source>
        <translation>Aquí están las personas que nombras en una entrevista, con todo lo que se habló.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Mostrar a todas</translation>
    </message>
    <message>
        <source>Nobody found for “{words}”</source>
        <translation>Nadie encontrado para «{words}»</translation>
    </message>
    <message>
        <source>The search looks at names, titles, companies and notes.</source>
        <translation>Se busca en nombres, cargos, empresas y notas.</translation>
    </message>
    <message>
        <source>Choose somebody at the left</source>
        <translation>Elige a alguien a la izquierda</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Add person…</source>
        <translation>Añadir persona…</translation>
    </message>
    <message>
        <source>No people yet. Add the ones you met, and who organised it.</source>
        <translation>Aún no hay personas. Añade a quienes conociste y a quien lo organizó.</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Agradecido</translation>
    </message>
    <message>
        <source>No thank-you yet</source>
        <translation>Aún sin agradecer</translation>
    </message>
    <message>
        <source>{name} removed from this application</source>
        <translation>{name}: fuera de esta candidatura</translation>
    </message>
    <message>
        <source>Remove person</source>
        <translation>Quitar persona</translation>
    </message>
    <message>
        <source>Log thanks…</source>
        <translation>Anotar gracias…</translation>
    </message>
    <message>
        <source>Log contact…</source>
        <translation>Anotar contacto…</translation>
    </message>
    <message>
        <source>Write to {address}</source>
        <translation>Escribir a {address}</translation>
    </message>
    <message>
        <source>Copy {number}</source>
        <translation>Copiar {number}</translation>
    </message>
    <message>
        <source>Edit person…</source>
        <translation>Editar persona…</translation>
    </message>
    <message>
        <source>Show in People</source>
        <translation>Mostrar en «Personas»</translation>
    </message>
    <message>
        <source>Remove from this application</source>
        <translation>Quitar de esta candidatura</translation>
    </message>
</context>
<context>
    <name>PeopleToMeet</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Add people…</source>
        <translation>Añadir personas…</translation>
    </message>
    <message>
        <source>Nobody noted yet. Does the invitation name somebody? Add them, and look them up before you meet.</source>
        <translation>Aún no hay nadie anotado. ¿La invitación nombra a alguien? Añade a esas personas e infórmate sobre ellas antes de la cita.</translation>
    </message>
    <message>
        <source>Known from before</source>
        <translation>De antes</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>Más sobre {name}</translation>
    </message>
    <message>
        <source>Edit person…</source>
        <translation>Editar persona…</translation>
    </message>
    <message>
        <source>Show in People</source>
        <translation>Mostrar en «Personas»</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
</context>
<context>
    <name>PersonChip</name>
    <message>
        <source>More about {name}</source>
        <translation>Más sobre {name}</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Add person</source>
        <translation>Añadir persona</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>Editar persona</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Not known, or neither</source>
        <translation>No se sabe, o ninguno</translation>
    </message>
    <message>
        <source>As for the application</source>
        <translation>Como en la candidatura</translation>
    </message>
    <message>
        <source>Asked for no phone ca&amp;lls</source>
        <translation>No q&amp;uiere llamadas</translation>
    </message>
    <message>
        <source>Asked not to &amp;be contacted at all</source>
        <translation>No &amp;quiere contacto</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>N&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Ms or Mr</source>
        <translation>&amp;Sra. o Sr.</translation>
    </message>
    <message>
        <source>&amp;Address as</source>
        <translation>Tra&amp;tamiento</translation>
    </message>
    <message>
        <source>Pa&amp;rt</source>
        <translation>P&amp;apel</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>Ca&amp;rgo</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>E&amp;mpresa</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Correo</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>Te&amp;léfono</translation>
    </message>
    <message>
        <source>Pro&amp;file</source>
        <translation>P&amp;erfil</translation>
    </message>
    <message>
        <source>Letters &amp;in</source>
        <translation>&amp;Idioma de las cartas</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>&amp;Notas</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Edit…</source>
        <extracomment>Maximum of applications and of history items shown.</extracomment>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>More about this person</source>
        <translation>Más sobre esta persona</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Unir con…</translation>
    </message>
    <message>
        <source>Delete person (30 days to undo)</source>
        <translation>Eliminar persona (30 días para deshacer)</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Borrar para siempre…</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Which record is {name}, too?</source>
        <translation>¿Qué ficha es también {name}?</translation>
    </message>
    <message>
        <source>{name} deleted</source>
        <translation>{name}: ficha eliminada</translation>
    </message>
    <message>
        <source>Delete person</source>
        <translation>Eliminar persona</translation>
    </message>
    <message>
        <source>Write to {address}</source>
        <translation>Escribir a {address}</translation>
    </message>
    <message>
        <source>Profile: open {host}</source>
        <translation>Perfil: abrir {host}</translation>
    </message>
    <message>
        <source>No address and no number yet.</source>
        <translation>Aún sin dirección ni número.</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Candidaturas</translation>
    </message>
    <message>
        <source>None. This person belongs to no application.</source>
        <translation>Ninguna. Esta persona no pertenece a ninguna candidatura.</translation>
    </message>
    <message>
        <source>{company}, {role}</source>
        <translation>{company}, {role}</translation>
    </message>
    <message>
        <source>Open {application}</source>
        <translation>Abrir {application}</translation>
    </message>
    <message>
        <source>Log a contact…</source>
        <translation>Anotar un contacto…</translation>
    </message>
    <message>
        <source>Log a contact: {application}</source>
        <translation>Anotar un contacto: {application}</translation>
    </message>
    <message>
        <source>{state} · last interview {when}</source>
        <translation>{state} · última entrevista {when}</translation>
    </message>
    <message>
        <source>Next: {step} · {when}</source>
        <translation>Siguiente: {step} · {when}</translation>
    </message>
    <message>
        <source>What was talked about</source>
        <translation>De qué se habló</translation>
    </message>
    <message>
        <source>Nothing written down yet.</source>
        <translation>Aún no hay nada escrito.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <source>Search by name, company or address</source>
        <translation>Buscar por nombre, empresa o dirección</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Continuar…</translation>
    </message>
</context>
<context>
    <name>PostingChoice</name>
    <message>
        <source>Leave it out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>A new application: {company} · {role}</source>
        <translation>Una candidatura nueva: {company} · {role}</translation>
    </message>
    <message>
        <source>“{name}” reads like a posting. Which application is it about?</source>
        <translation>«{name}» parece un anuncio. ¿De qué candidatura se trata?</translation>
    </message>
</context>
<context>
    <name>PostingDialog</name>
    <message>
        <source>Keep posting</source>
        <translation>Guardar anuncio</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Edit posting</source>
        <translation>Editar anuncio</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Paste the text of the posting here</source>
        <translation>Pega aquí el texto del anuncio</translation>
    </message>
    <message>
        <source>A saved page or a PDF can be dropped on the main window instead.</source>
        <translation>También puedes arrastrar una página guardada o un PDF a la ventana principal.</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>Te&amp;xto</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;Kept on</source>
        <translation>&amp;Guardado el</translation>
    </message>
    <message>
        <source>Note the &amp;closing date it names: {day}</source>
        <translation>&amp;Anotar el cierre de plazo que indica: {day}</translation>
    </message>
    <message>
        <source>&amp;Add the contact it names: {person}</source>
        <translation>Añadir &amp;el contacto que nombra: {person}</translation>
    </message>
</context>
<context>
    <name>PostingView</name>
    <message>
        <source>Posting</source>
        <translation>Anuncio</translation>
    </message>
    <message>
        <source>Kept {day}</source>
        <translation>Guardado el {day}</translation>
    </message>
    <message>
        <source>Find in the posting</source>
        <translation>Buscar en el anuncio</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
</context>
<context>
    <name>PostingsSection</name>
    <message>
        <source>Posting</source>
        <translation>Anuncio</translation>
    </message>
    <message>
        <source>Keep posting…</source>
        <translation>Guardar anuncio…</translation>
    </message>
    <message>
        <source>None yet. Postings disappear; their text can be kept.</source>
        <translation>Aún no hay. Los anuncios desaparecen; su texto se puede guardar.</translation>
    </message>
    <message>
        <source>Delete posting</source>
        <translation>Eliminar anuncio</translation>
    </message>
    <message>
        <source>Posting deleted</source>
        <translation>Anuncio eliminado</translation>
    </message>
    <message>
        <source>More about {what}</source>
        <translation>Más sobre {what}</translation>
    </message>
    <message>
        <source>Read posting…</source>
        <translation>Leer anuncio…</translation>
    </message>
    <message>
        <source>Edit posting…</source>
        <translation>Editar anuncio…</translation>
    </message>
</context>
<context>
    <name>PrepareDialog</name>
    <message>
        <source>Prepare: {interview} at {company}</source>
        <translation>Preparar: {interview} en {company}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Filled &amp;from</source>
        <extracomment>How many of the latest applications are offered.</extracomment>
        <translation>R&amp;ellenar con</translation>
    </message>
    <message>
        <source>Preview filled from</source>
        <translation>Vista previa rellenada con</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>As it was before the fault</source>
        <translation>Como estaba antes del error</translation>
    </message>
    <message>
        <source>The example</source>
        <translation>El ejemplo</translation>
    </message>
    <message>
        <source>{company} · {role}</source>
        <translation>{company} · {role}</translation>
    </message>
    <message>
        <source>Subject: {subject}</source>
        <translation>Asunto: {subject}</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Add problem</source>
        <translation>Añadir problema</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Edit problem</source>
        <translation>Editar problema</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>&amp;Problem they have</source>
        <translation>Problema que &amp;tienen</translation>
    </message>
    <message>
        <source>Your &amp;idea</source>
        <translation>Tu &amp;idea</translation>
    </message>
    <message>
        <source>A &amp;result of yours</source>
        <translation>&amp;Un resultado tuyo</translation>
    </message>
    <message>
        <source>&amp;Who spoke of it</source>
        <translation>&amp;Quién habló de ello</translation>
    </message>
    <message>
        <source>Whe&amp;n</source>
        <translation>&amp;Cuándo</translation>
    </message>
</context>
<context>
    <name>ProblemsSection</name>
    <message>
        <source>Problems and ideas</source>
        <translation>Problemas e ideas</translation>
    </message>
    <message>
        <source>Add problem…</source>
        <translation>Añadir problema…</translation>
    </message>
    <message>
        <source>None yet. A problem they spoke of is the best reason to write.</source>
        <translation>Aún no hay. Un problema del que hablaron es el mejor motivo para escribir.</translation>
    </message>
    <message>
        <source>Delete problem</source>
        <translation>Eliminar problema</translation>
    </message>
    <message>
        <source>Problem deleted</source>
        <translation>Problema eliminado</translation>
    </message>
    <message>
        <source>More about {what}</source>
        <translation>Más sobre {what}</translation>
    </message>
    <message>
        <source>Edit problem…</source>
        <translation>Editar problema…</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>{done} of {count}</source>
        <translation>{done} de {count}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>What is done can be undone.</source>
        <translation>Lo hecho se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>Promise</name>
    <message>
        <source>by the end of the week</source>
        <translation>a finales de semana</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>la semana que viene</translation>
    </message>
    <message>
        <source>in two weeks</source>
        <translation>en dos semanas</translation>
    </message>
</context>
<context>
    <name>PromiseEdit</name>
    <message>
        <source>Nothing definite</source>
        <translation>Nada concreto</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Con sus palabras</translation>
    </message>
    <message>
        <source>By the end of that week</source>
        <translation>A finales de esa semana</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>La semana siguiente</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>En dos semanas</translation>
    </message>
    <message>
        <source>On a date</source>
        <translation>En una fecha</translation>
    </message>
    <message>
        <source>Promised date</source>
        <translation>Fecha prometida</translation>
    </message>
    <message>
        <source>In their words, if you remember them</source>
        <translation>Con sus palabras, si las recuerdas</translation>
    </message>
    <message>
        <source>The promise in their words</source>
        <translation>La promesa con sus palabras</translation>
    </message>
    <message>
        <source>What they promised</source>
        <translation>Qué prometieron</translation>
    </message>
    <message>
        <source>This lies before the day they promised it.</source>
        <translation>Es anterior al día en que lo prometieron.</translation>
    </message>
    <message>
        <source>Callback did not understand “{words}”. Choose “On a date” to pick the day.</source>
        <translation>Callback no ha entendido «{words}». Elige «En una fecha» para indicar el día.</translation>
    </message>
    <message>
        <source>No day can be read from this.</source>
        <translation>De esto no se puede leer ningún día.</translation>
    </message>
    <message>
        <source>By {day} ({relative}). Is that right?</source>
        <translation>Como tarde el {day} ({relative}). ¿Es así?</translation>
    </message>
</context>
<context>
    <name>ProposalBar</name>
    <message>
        <source>&amp;Fill in</source>
        <extracomment>Characters of the sentence that are quoted. Characters of a text that is one message without a greeting, not a posting. Lines above a mail that is copied from a mail program, and the characters that they may take.</extracomment>
        <translation>Relle&amp;nar</translation>
    </message>
    <message>
        <source>What the message says</source>
        <translation>Qué dice el mensaje</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>Filled in above. Check it before you save.</source>
        <translation>Rellenado arriba. Compruébalo antes de guardar.</translation>
    </message>
</context>
<context>
    <name>Published</name>
    <message>
        <source>What has been published</source>
        <translation>Qué se ha publicado</translation>
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
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
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
        <translation>Añadir pregunta</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Edit question</source>
        <translation>Editar pregunta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>&amp;Question they asked</source>
        <translation>Pregunta &amp;que hicieron</translation>
    </message>
    <message>
        <source>&amp;Your answer</source>
        <translation>Tu &amp;respuesta</translation>
    </message>
    <message>
        <source>Whe&amp;n</source>
        <translation>&amp;Cuándo</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>None of these</source>
        <translation>Nada de esto</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>No lo sé</translation>
    </message>
</context>
<context>
    <name>QuestionsSection</name>
    <message>
        <source>What they asked</source>
        <translation>Qué preguntaron</translation>
    </message>
    <message>
        <source>Add question…</source>
        <translation>Añadir pregunta…</translation>
    </message>
    <message>
        <source>None yet. Note what they asked and what you said: it comes up again.</source>
        <translation>Aún no hay. Anota qué preguntaron y qué dijiste: volverá a salir.</translation>
    </message>
    <message>
        <source>Delete question</source>
        <translation>Eliminar pregunta</translation>
    </message>
    <message>
        <source>Question deleted</source>
        <translation>Pregunta eliminada</translation>
    </message>
    <message>
        <source>More about {what}</source>
        <translation>Más sobre {what}</translation>
    </message>
    <message>
        <source>Edit question…</source>
        <translation>Editar pregunta…</translation>
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
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Making a backup before Callback ends.</source>
        <translation>Haciendo una copia antes de cerrar Callback.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>{page}, {count} due</source>
        <translation>{page}, pendientes: {count}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
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
        <translation>Motivos, el más probable primero</translation>
    </message>
</context>
<context>
    <name>RecentDateField</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Press Esc once more to close without keeping what you entered.</source>
        <translation>Pulsa Esc otra vez para cerrar sin conservar lo que has escrito.</translation>
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
        <translation>Frase de contraseña de esta copia</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Restaurar esta copia</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Empezar de cero</translation>
    </message>
    <message>
        <source>Open another directory…</source>
        <translation>Abrir otro directorio…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>No backup was found beside it.</source>
        <translation>No hay ninguna copia junto a él.</translation>
    </message>
    <message>
        <source>Looking for the newest readable backup…</source>
        <translation>Buscando la copia legible más reciente…</translation>
    </message>
    <message>
        <source>Your data is not where it was</source>
        <translation>Tus datos no están donde estaban</translation>
    </message>
    <message>
        <source>Your data is damaged</source>
        <translation>Tus datos están dañados</translation>
    </message>
    <message>
        <source>Callback has kept your data in “{path}” before, and the file is gone. If you moved it, quit and put it back. Otherwise restore a backup, or start anew: the backups stay where they are.</source>
        <translation>Callback guardaba tus datos en «{path}», y el archivo ya no está. Si lo moviste, sal y devuélvelo a su sitio. Si no, restaura una copia o empieza de cero: las copias se quedan donde están.</translation>
    </message>
    <message>
        <source>Part of the file “{path}” can no longer be read, so nothing more is saved to it. Your window stays as it is, so that you can copy what you were writing. Whatever you choose, the damaged file is kept beside the new one.</source>
        <translation>Parte del archivo «{path}» ya no se puede leer, así que no se guarda nada más en él. Tu ventana sigue como está para que puedas copiar lo que escribías. Elijas lo que elijas, el archivo dañado se conserva junto al nuevo.</translation>
    </message>
    <message>
        <source>Part of the file “{path}” cannot be read, so Callback does not open it. Disks and sync services can do that. Whatever you choose, the damaged file is kept beside the new one.</source>
        <translation>Parte del archivo «{path}» no se puede leer, así que Callback no lo abre. Los discos y servicios de sincronización pueden causarlo. Elijas lo que elijas, el archivo dañado se conserva junto al nuevo.</translation>
    </message>
    <message>
        <source>None of these backups can be read.</source>
        <translation>Ninguna de estas copias se puede leer.</translation>
    </message>
    <message>
        <source>What was entered after the backup was made is only in the damaged file.</source>
        <translation>Lo que se escribió después de la copia solo está en el archivo dañado.</translation>
    </message>
    <message>
        <source>Press “Start anew” once more to begin with an empty record.</source>
        <translation>Pulsa «Empezar de cero» otra vez para comenzar sin datos.</translation>
    </message>
    <message>
        <source>Open another directory</source>
        <translation>Abrir otro directorio</translation>
    </message>
</context>
<context>
    <name>RemarkList</name>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Remarks shown at a time.</extracomment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir ahí</translation>
    </message>
    <message>
        <source>Go to line {line}</source>
        <translation>Ir a la línea {line}</translation>
    </message>
</context>
<context>
    <name>ReminderCenter</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>They answered…</source>
        <translation>Han respondido…</translation>
    </message>
    <message>
        <source>Note how it went</source>
        <translation>Anotar qué tal fue</translation>
    </message>
    <message>
        <source>Note a page check</source>
        <translation>Anotar una revisión de página</translation>
    </message>
    <message>
        <source>Mark step as done</source>
        <translation>Marcar paso como hecho</translation>
    </message>
    <message>
        <source>Put off until tomorrow</source>
        <translation>Aplazar hasta mañana</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Each step is announced once, when it is due.</source>
        <translation>Cada paso se anuncia una vez, cuando toca.</translation>
    </message>
    <message>
        <source>When they come</source>
        <translation>Cuándo llegan</translation>
    </message>
    <message>
        <source>Time of day at which reminders come</source>
        <translation>Hora a la que llegan los recordatorios</translation>
    </message>
    <message>
        <source>Change the reminder hour</source>
        <translation>Cambiar la hora de los recordatorios</translation>
    </message>
    <message>
        <source>&amp;Remind me at</source>
        <translation>&amp;Avisarme a las</translation>
    </message>
    <message>
        <source>Only from &amp;Monday to Friday</source>
        <translation>Solo &amp;de lunes a viernes</translation>
    </message>
    <message>
        <source>Change the days of reminders</source>
        <translation>Cambiar los días de los recordatorios</translation>
    </message>
    <message>
        <source>&amp;Nothing from</source>
        <translation>&amp;Nada de</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>Beginning of quiet hours</source>
        <translation>Inicio de las horas de silencio</translation>
    </message>
    <message>
        <source>End of quiet hours</source>
        <translation>Fin de las horas de silencio</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>C&amp;alm: at most</source>
        <translation>&amp;Con calma: como mucho</translation>
    </message>
    <message>
        <source>Calm mode</source>
        <translation>Modo tranquilo</translation>
    </message>
    <message>
        <source>Steps announced on one day</source>
        <translation>Pasos anunciados en un día</translation>
    </message>
    <message>
        <source>steps a day</source>
        <translation>pasos al día</translation>
    </message>
    <message>
        <source>In calm mode further steps are announced the next day; Today shows them all. Rejected applications are not announced, Today leaves them out, and Insights shows them as ended.</source>
        <translation>En el modo tranquilo, los demás pasos se anuncian al día siguiente; «Hoy» los muestra todos. Las candidaturas rechazadas no se anuncian, «Hoy» las omite y «Análisis» las muestra como terminadas.</translation>
    </message>
    <message>
        <source>&amp;Pause until</source>
        <translation>Pausa &amp;hasta</translation>
    </message>
    <message>
        <source>Pause reminders</source>
        <translation>Pausar recordatorios</translation>
    </message>
    <message>
        <source>Day on which reminders come again</source>
        <translation>Día en que vuelven los recordatorios</translation>
    </message>
    <message>
        <source>What they show</source>
        <translation>Qué muestran</translation>
    </message>
    <message>
        <source>Announce &amp;interviews, too</source>
        <translation>Anunciar &amp;también las entrevistas</translation>
    </message>
    <message>
        <source>Change the reminders of interviews</source>
        <translation>Cambiar los recordatorios de entrevistas</translation>
    </message>
    <message>
        <source>The day before and an hour before, with what to bring. Afterwards Callback asks how it went. The reminder an hour before also comes in quiet hours and during a pause.</source>
        <translation>El día anterior y una hora antes, con lo que conviene llevar. Después, Callback pregunta qué tal fue. El recordatorio de una hora antes llega también en horas de silencio y durante una pausa.</translation>
    </message>
    <message>
        <source>&amp;Hide names and texts</source>
        <translation>&amp;Ocultar nombres y textos</translation>
    </message>
    <message>
        <source>Change what notifications show</source>
        <translation>Cambiar qué muestran las notificaciones</translation>
    </message>
    <message>
        <source>Notifications and the menu of the tray then say only “You have a follow-up due”. Useful if others can see your screen.</source>
        <translation>Las notificaciones y el menú de la bandeja dicen entonces solo «Tienes un seguimiento pendiente». Útil si otras personas pueden ver tu pantalla.</translation>
    </message>
    <message>
        <source>Change quiet hours</source>
        <translation>Cambiar las horas de silencio</translation>
    </message>
    <message>
        <source>Change calm mode</source>
        <translation>Cambiar el modo tranquilo</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Copias, la más reciente primero</translation>
    </message>
    <message>
        <source>There is no backup yet. You can choose a file.</source>
        <translation>Aún no hay ninguna copia. Puedes elegir un archivo.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Passphrase of this backup</source>
        <translation>Frase &amp;de contraseña de esta copia</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>De &amp;un archivo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>“{name}” is not a complete backup of Callback: its .json file must be in the same folder.</source>
        <translation>«{name}» no es una copia completa de Callback: su archivo .json debe estar en la misma carpeta.</translation>
    </message>
    <message>
        <source>This backup is encrypted. Type its passphrase.</source>
        <translation>Esta copia está cifrada. Escribe su frase de contraseña.</translation>
    </message>
    <message>
        <source>Checking the backup…</source>
        <translation>Comprobando la copia…</translation>
    </message>
    <message>
        <source>Backing up your current data…</source>
        <translation>Haciendo una copia de tus datos actuales…</translation>
    </message>
    <message>
        <source>All your data becomes as it was when the backup was made. Your current data is kept in a file beside it, so that nothing is lost.</source>
        <translation>Todos tus datos vuelven a estar como al hacer la copia. Tus datos actuales se conservan en un archivo al lado, para que no se pierda nada.</translation>
    </message>
    <message>
        <source>{when} · {occasion}</source>
        <translation>{when} · {occasion}</translation>
    </message>
    <message>
        <source>{line} · encrypted</source>
        <translation>{line} · cifrada</translation>
    </message>
    <message>
        <source>{line} · {folder}</source>
        <translation>{line} · {folder}</translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>Una copia</translation>
    </message>
    <message>
        <source>Backups of Callback (*.db *.db.age)</source>
        <translation>Copias de Callback (*.db *.db.age)</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Can&apos;t tell yet: the first reasons are about equally likely.</source>
        <extracomment>The situations in which the reasons for silence are shown.</extracomment>
        <translation>Aún no se puede decir: los primeros motivos son más o menos igual de probables.</translation>
    </message>
    <message>
        <source>What is likely going on</source>
        <translation>Qué pasa probablemente</translation>
    </message>
    <message>
        <source>What was likely going on</source>
        <translation>Qué pasaba probablemente</translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Delete application</source>
        <translation>Eliminar candidatura</translation>
    </message>
    <message>
        <source>What should I do?</source>
        <translation>¿Qué hago?</translation>
    </message>
    <message>
        <source>Log a contact…</source>
        <translation>Anotar un contacto…</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>They answered…</source>
        <translation>Han respondido…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Add interview…</source>
        <translation>Añadir entrevista…</translation>
    </message>
    <message>
        <source>Edit application…</source>
        <translation>Editar candidatura…</translation>
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
        <translation>desplegado</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>plegado</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Enviadas</translation>
    </message>
    <message>
        <source>Interviewing</source>
        <translation>En entrevistas</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Esperando</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Ofertas</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerradas</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Desde el {day}</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Para hoy</translation>
    </message>
    <message>
        <source>{state} · {step}</source>
        <translation>{state} · {step}</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Agradecimientos</translation>
    </message>
</context>
<context>
    <name>RunsSection</name>
    <message>
        <source>What Callback said, and what came of it</source>
        <translation>Qué dijo Callback y en qué quedó</translation>
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
        <translation>En qué quedó: {outcome}</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Export</source>
        <extracomment>Milliseconds after which the progress is shown, and those of work between two events.</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Escribiendo el archivo…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>“{path}” could not be written. Choose another place, or check that the disk has room.</source>
        <translation>No se pudo escribir «{path}». Elige otro lugar, o comprueba que el disco tenga espacio.</translation>
    </message>
</context>
<context>
    <name>SearchChoice</name>
    <message>
        <source>Choose one from the list.</source>
        <translation>Elige de la lista.</translation>
    </message>
    <message>
        <source>“{text}” can be several. Choose one from the list.</source>
        <translation>«{text}» puede ser varias cosas. Elige de la lista.</translation>
    </message>
    <message>
        <source>“{text}” is not known. Choose one from the list.</source>
        <translation>«{text}» no se conoce. Elige de la lista.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search everything…</source>
        <translation>Buscar en todo…</translation>
    </message>
    <message>
        <source>Search here, or everything: {keys}</source>
        <translation>Buscar aquí, o en todo: {keys}</translation>
    </message>
</context>
<context>
    <name>SecondCopyGroup</name>
    <message>
        <source>A second copy</source>
        <translation>Una segunda copia</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Keep no second copy</source>
        <translation>No mantener segunda copia</translation>
    </message>
    <message>
        <source>Keep a second copy in…</source>
        <translation>Mantener una segunda copia en…</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>Otro lugar…</translation>
    </message>
    <message>
        <source>If this computer is lost or breaks, a copy on another drive is still there. Callback copies each new backup to the folder you choose.</source>
        <translation>Si este equipo se pierde o se rompe, queda una copia en otra unidad. Callback copia cada copia nueva en la carpeta que elijas.</translation>
    </message>
    <message>
        <source>Nothing was copied there yet.</source>
        <translation>Aún no se ha copiado nada ahí.</translation>
    </message>
    <message>
        <source>Last copied: {age}.</source>
        <translation>Última copia: {age}.</translation>
    </message>
    <message>
        <source>{service} synchronises this folder.</source>
        <translation>{service} sincroniza esta carpeta.</translation>
    </message>
    <message>
        <source>{service} synchronises this folder. Anyone who can read it there can read the copies, unless a passphrase protects them.</source>
        <translation>{service} sincroniza esta carpeta. Quien pueda leerla allí puede leer las copias, a menos que las proteja una frase de contraseña.</translation>
    </message>
    <message>
        <source>Keep a second copy in</source>
        <translation>Mantener una segunda copia en</translation>
    </message>
    <message>
        <source>Keep copies here</source>
        <translation>Guardar copias aquí</translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk has room, then try again.</source>
        <translation>No se pudo guardar. Comprueba que el disco tenga espacio y vuelve a intentarlo.</translation>
    </message>
</context>
<context>
    <name>SendWarningBar</name>
    <message>
        <source>Wh&amp;y</source>
        <translation>Por &amp;qué</translation>
    </message>
    <message>
        <source>Why to wait</source>
        <translation>Por qué esperar</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>The text is on the clipboard. Paste it into a new mail.</source>
        <extracomment>Setting key: the way by which letters are handed over. The web mails, with the pattern of the link that opens a new mail.</extracomment>
        <translation>El texto está en el portapapeles. Pégalo en un correo nuevo.</translation>
    </message>
    <message>
        <source>The letter is too long to be opened this way. Copy the text, or save it as a mail file and open that.</source>
        <translation>La carta es demasiado larga para abrirla así. Copia el texto, o guárdala como archivo de correo y ábrelo.</translation>
    </message>
    <message>
        <source>No mail program could be started.</source>
        <translation>No se pudo abrir ningún programa de correo.</translation>
    </message>
    <message>
        <source>No browser could be started.</source>
        <translation>No se pudo abrir ningún navegador.</translation>
    </message>
    <message>
        <source>It opens in your browser, as a new mail.</source>
        <translation>Se abre en tu navegador, como correo nuevo.</translation>
    </message>
    <message>
        <source>It opens in your mail program. If nothing appears, choose another way below.</source>
        <translation>Se abre en tu programa de correo. Si no aparece nada, elige otra vía abajo.</translation>
    </message>
    <message>
        <source>Log letter</source>
        <translation>Anotar carta</translation>
    </message>
    <message>
        <source>Save as .eml</source>
        <translation>Guardar como .eml</translation>
    </message>
    <message>
        <source>Mails (*.eml)</source>
        <translation>Correos (*.eml)</translation>
    </message>
    <message>
        <source>No mail can be addressed to “{address}”. Correct it in People.</source>
        <translation>No se puede dirigir un correo a «{address}». Corrígelo en «Personas».</translation>
    </message>
    <message>
        <source>“{path}” could not be written. Choose another place.</source>
        <translation>No se pudo escribir «{path}». Elige otro lugar.</translation>
    </message>
    <message>
        <source>Saved. Open the file to send it from your mail program.</source>
        <translation>Guardado. Abre el archivo para enviarlo desde tu programa de correo.</translation>
    </message>
</context>
<context>
    <name>SentQuestion</name>
    <message>
        <source>Did it go out?</source>
        <translation>¿Se envió?</translation>
    </message>
    <message>
        <source>Yes, I &amp;sent it</source>
        <translation>&amp;Sí, la envié</translation>
    </message>
    <message>
        <source>Not y&amp;et</source>
        <translation>&amp;Aún no</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Callback – Example</source>
        <translation>Callback – Ejemplo</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>This is an example. Nothing you do here is kept.</source>
        <translation>Esto es un ejemplo. Nada de lo que hagas aquí se guarda.</translation>
    </message>
    <message>
        <source>Leave the example</source>
        <translation>Salir del ejemplo</translation>
    </message>
    <message>
        <source>Update ready</source>
        <translation>Actualización lista</translation>
    </message>
    <message>
        <source>Callback has been updated. Restart it to use the new version.</source>
        <translation>Callback se ha actualizado. Reinícialo para usar la versión nueva.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Your data is in a folder that {service} synchronises. Two computers at once can damage it there: keep it in another folder (--data-dir). Backups may stay.</source>
        <translation>Tus datos están en una carpeta que {service} sincroniza. Dos equipos a la vez pueden dañarlos ahí: guárdalos en otra carpeta (--data-dir). Las copias pueden quedarse.</translation>
    </message>
    <message>
        <source>Synced folder</source>
        <translation>Carpeta sincronizada</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>Mis datos</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>Qué se guarda</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
</context>
<context>
    <name>Several</name>
    <message>
        <source>Later</source>
        <extracomment>The ids of the rows from the first number on, so many or with -1 all.</extracomment>
        <translation>Más tarde</translation>
    </message>
</context>
<context>
    <name>SeveralMenu</name>
    <message>
        <source>On &amp;hold</source>
        <translation>&amp;En pausa</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
</context>
<context>
    <name>StateDialog</name>
    <message>
        <source>Save</source>
        <extracomment>Those that the employer announces. Those that ask for the employer&apos;s true reason; for withdrawing one has a reason of one&apos;s own.</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>&amp;Hacia</translation>
    </message>
    <message>
        <source>I ha&amp;ve it in writing</source>
        <translation>&amp;La tengo por escrito</translation>
    </message>
    <message>
        <source>B&amp;y</source>
        <translation>&amp;Como tarde el</translation>
    </message>
    <message>
        <source>Write that re&amp;ply next</source>
        <translation>Escribir &amp;a continuación esa respuesta</translation>
    </message>
    <message>
        <source>They said so &amp;on</source>
        <translation>Lo dijeron &amp;el</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;El</translation>
    </message>
    <message>
        <source>On hold until</source>
        <translation>En pausa hasta</translation>
    </message>
    <message>
        <source>In thei&amp;r words</source>
        <translation>Con &amp;sus palabras</translation>
    </message>
    <message>
        <source>They want an answer</source>
        <translation>Quieren una respuesta</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>Por &amp;qué</translation>
    </message>
    <message>
        <source>&amp;Why they were silent</source>
        <translation>Por &amp;qué callaban</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>I&apos;m sorry. A kind reply takes two minutes, and it is remembered when another job opens.</source>
        <translation>Lo siento. Una respuesta amable lleva dos minutos y se recuerda cuando se abre otro puesto.</translation>
    </message>
    <message>
        <source>This lies before the day they said so.</source>
        <translation>Es anterior al día en que lo dijeron.</translation>
    </message>
    <message>
        <source>Change state</source>
        <translation>Cambiar estado</translation>
    </message>
    <message>
        <source>{company} said no</source>
        <translation>{company} ha dicho que no</translation>
    </message>
    <message>
        <source>An offer. Congratulations!</source>
        <translation>Una oferta. ¡Enhorabuena!</translation>
    </message>
    <message>
        <source>You got the job. Congratulations!</source>
        <translation>El puesto es tuyo. ¡Enhorabuena!</translation>
    </message>
    <message>
        <source>They did not say</source>
        <translation>No lo dijeron</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>No lo sé</translation>
    </message>
</context>
<context>
    <name>StateMenu</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
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
        <translation>Cierre de la ventana</translation>
    </message>
    <message>
        <source>This desktop has no tray and does not minimise windows, so Callback can remind you only while its window is open.</source>
        <translation>Este escritorio no tiene bandeja ni minimiza ventanas, así que Callback solo puede avisarte mientras su ventana está abierta.</translation>
    </message>
    <message>
        <source>You can change this under Settings &gt; Reminders.</source>
        <translation>Puedes cambiarlo en Ajustes &gt; Recordatorios.</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Dejarla abierta</translation>
    </message>
    <message>
        <source>Quit when I close it</source>
        <translation>Salir al cerrarla</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>What should I do?</source>
        <translation>¿Qué hago?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>They answered…</source>
        <translation>Han respondido…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Open the notes for a call, which counts like the letter (I)</source>
        <translation>Abrir las notas para una llamada, que cuenta como la carta (I)</translation>
    </message>
    <message>
        <source>Write a letter, which counts like the talk (I)</source>
        <translation>Escribir una carta, que cuenta como la conversación (I)</translation>
    </message>
    <message>
        <source>Write the letter, or open the notes (M)</source>
        <translation>Escribir la carta o abrir las notas (M)</translation>
    </message>
    <message>
        <source>Log it and plan what comes next (D)</source>
        <translation>Anotarlo y planificar lo que sigue (D)</translation>
    </message>
    <message>
        <source>Log what they answered, and what follows (A)</source>
        <translation>Anotar qué han respondido y qué sigue (A)</translation>
    </message>
    <message>
        <source>Remind me on another day (L)</source>
        <translation>Recordarme otro día (L)</translation>
    </message>
    <message>
        <source>Ask why they are not calling, and what to do (W)</source>
        <translation>Preguntar por qué no llaman y qué hacer (W)</translation>
    </message>
</context>
<context>
    <name>StepPanel</name>
    <message>
        <source>Why this rule</source>
        <extracomment>Below this width, with a font of 9 pt, the facts are below the reason for the day.</extracomment>
        <translation>Por qué esta regla</translation>
    </message>
    <message>
        <source>A call instead of the letter is fine, too.</source>
        <translation>Una llamada en vez de la carta también vale.</translation>
    </message>
    <message>
        <source>A letter instead of the talk is fine, too.</source>
        <translation>Una carta en vez de la conversación también vale.</translation>
    </message>
    <message>
        <source>A letter instead of the call is fine, too.</source>
        <translation>Una carta en vez de la llamada también vale.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>{channel}: {letter}</source>
        <translation>{channel}: {letter}</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Re&amp;mind me on</source>
        <translation>Rec&amp;ordarme el</translation>
    </message>
</context>
<context>
    <name>StepReasons</name>
    <message>
        <source>You met on {interview}, and a personal note counts most within a working day.</source>
        <extracomment>By values of `StepReasonKind`, so that lists are shown without loading the advice.</extracomment>
        <translation>La entrevista fue el {interview}, y una nota personal cuenta más en el primer día laborable.</translation>
    </message>
    <message>
        <source>Your next interview is on {interview}, and all else can wait until then.</source>
        <translation>Tu próxima entrevista es el {interview}, y todo lo demás puede esperar hasta entonces.</translation>
    </message>
    <message>
        <source>They promised {promise}; to wait {grace} longer is fair.</source>
        <translation>Prometieron respuesta para el {promise}; lo justo es esperar {grace} más.</translation>
    </message>
    <message>
        <source>They promised {promise}; {grace} later, asking is fair.</source>
        <translation>Prometieron respuesta para el {promise}; {grace} después, es justo preguntar.</translation>
    </message>
    <message>
        <source>They promised no date, and {workdays} after the interview on {interview} is a fair time to ask.</source>
        <translation>No prometieron fecha, y {workdays} después de la entrevista del {interview} es un buen momento para preguntar.</translation>
    </message>
    <message>
        <source>They answered on {heard} without a date, and {days} later is a fair time to ask.</source>
        <translation>Respondieron el {heard} sin dar fecha, y {days} después es un buen momento para preguntar.</translation>
    </message>
    <message>
        <source>They said they would contact you, so one message {workdays} after the interview on {interview} is enough.</source>
        <translation>Dijeron que te contactarían, así que basta un mensaje {workdays} después de la entrevista del {interview}.</translation>
    </message>
    <message>
        <source>They said they would contact you and last wrote on {heard}, so one message {workdays} after that is enough.</source>
        <translation>Dijeron que te contactarían y escribieron por última vez el {heard}, así que basta un mensaje {workdays} después.</translation>
    </message>
    <message>
        <source>You were last in touch on {last}, and {days} between two contacts is right.</source>
        <translation>El último contacto fue el {last}, y lo adecuado entre dos contactos son {days}.</translation>
    </message>
    <message>
        <source>They told you on {told} that it is on hold, and a short, friendly answer by {by} keeps the door open.</source>
        <translation>Te dijeron el {told} que está en pausa, y una respuesta breve y amable a más tardar el {by} deja la puerta abierta.</translation>
    </message>
    <message>
        <source>It is on hold until {until}; to wait {grace} longer is fair.</source>
        <translation>Está en pausa hasta el {until}; lo justo es esperar {grace} más.</translation>
    </message>
    <message>
        <source>It is on hold without a date, and you were last in touch on {last}: a sign of life after {days} is enough ({turn} of {turns}).</source>
        <translation>Está en pausa sin fecha, y el último contacto fue el {last}: basta una señal de vida tras {days} ({turn} de {turns}).</translation>
    </message>
    <message>
        <source>They declined before you met, and no answer is expected.</source>
        <translation>Dijeron que no antes de una entrevista, y no se espera respuesta.</translation>
    </message>
    <message>
        <source>They declined on {rejected}, and a kind letter by {by} is remembered.</source>
        <translation>Dijeron que no el {rejected}, y una carta amable a más tardar el {by} se recuerda.</translation>
    </message>
    <message>
        <source>Somebody else seems to have got the job, and a kind letter keeps you in mind for the next one.</source>
        <translation>Parece que el puesto es de otra persona, y una carta amable hace que te tengan en cuenta para el próximo.</translation>
    </message>
    <message>
        <source>The recruiter speaks to them next, and your impressions of {interview} help while they are fresh.</source>
        <translation>La agencia habla después con la empresa, y tus impresiones del {interview} ayudan mientras están frescas.</translation>
    </message>
    <message>
        <source>You last spoke to the recruiter on {last}, and {days} between two calls is right.</source>
        <translation>Hablaste por última vez con la agencia el {last}, y lo adecuado entre dos llamadas son {days}.</translation>
    </message>
    <message>
        <source>Your other offer ends on {deadline}, so you need their answer by {answer_by}.</source>
        <translation>Tu otra oferta vence el {deadline}, así que necesitas su respuesta a más tardar el {answer_by}.</translation>
    </message>
    <message>
        <source>Your other offer ends on {deadline}, and without their answer by {answer_by} you decide without them.</source>
        <translation>Tu otra oferta vence el {deadline}, y si no responden a más tardar el {answer_by}, decides sin su respuesta.</translation>
    </message>
    <message>
        <source>On {final} you last asked how it stands, and after {workdays} without an answer your time is better spent elsewhere.</source>
        <translation>El {final} preguntaste por última vez cómo iba; tras {workdays} sin respuesta, tu tiempo rinde más en otra parte.</translation>
    </message>
    <message>
        <source>You wrote on {sent}, and before {again_from} only a new opening is a reason to write again.</source>
        <translation>Escribiste el {sent}, y antes del {again_from} solo un puesto nuevo es motivo para volver a escribir.</translation>
    </message>
    <message>
        <source>You wrote on {sent}, and from {again_from} on another letter is welcome, once.</source>
        <translation>Escribiste el {sent}, y a partir del {again_from} otra carta es bienvenida, una vez.</translation>
    </message>
    <message>
        <source>You saw a new opening on their page on {seen}, and if it fits, a letter about it is welcome.</source>
        <translation>Viste un puesto nuevo en su página el {seen}, y si encaja, una carta sobre él es bienvenida.</translation>
    </message>
    <message>
        <source>You let it rest on {since}, and from {again_from} on another letter is welcome, once.</source>
        <translation>Lo dejaste estar el {since}, y a partir del {again_from} otra carta es bienvenida, una vez.</translation>
    </message>
    <message>
        <source>Counted from {applied}, {workdays} is a fair time to ask about an application.</source>
        <translation>Contando desde el {applied}, pasados {workdays} es un buen momento para preguntar por una candidatura.</translation>
    </message>
    <message>
        <source>Applications close on {closing}, and {workdays} after that is a fair time to ask.</source>
        <translation>El plazo se cierra el {closing}, y {workdays} después es un buen momento para preguntar.</translation>
    </message>
    <message>
        <source>You asked on {asked}, and {workdays} without an answer to an application mean that your time is better spent elsewhere.</source>
        <translation>Preguntaste el {asked}, y {workdays} sin respuesta a una candidatura significan que tu tiempo rinde más en otra parte.</translation>
    </message>
    <message>
        <source>They invited you on {invited} and owe you a date: after {workdays} it is fair to offer times of your own.</source>
        <translation>Te invitaron el {invited} y te deben una fecha: pasados {workdays}, es justo proponer horas tú.</translation>
    </message>
    <message>
        <source>You asked for a date on {asked}, and {days} later is a fair time to ask again.</source>
        <translation>Pediste una fecha el {asked}, y {days} después es un buen momento para volver a pedirla.</translation>
    </message>
    <message>
        <source>The interview fell through on {cancelled}, and a friendly line now keeps everything as it was.</source>
        <translation>La entrevista se cayó el {cancelled}, y ahora una línea amable lo deja todo como estaba.</translation>
    </message>
    <message>
        <source>The interview fell through on {cancelled}, and {workdays} is long enough to look for another date.</source>
        <translation>La entrevista se cayó el {cancelled}, y tras {workdays} ya se puede buscar otra fecha.</translation>
    </message>
    <message>
        <source>You cancelled on {cancelled}, so the next times are yours to offer, at once.</source>
        <translation>Cancelaste el {cancelled}, así que te toca a ti proponer otras horas enseguida.</translation>
    </message>
    <message>
        <source>They did not turn up on {missed}: a short, friendly line with other times is best sent now.</source>
        <translation>No se presentaron el {missed}: lo mejor es enviar ahora una línea breve y amable con otras horas.</translation>
    </message>
    <message>
        <source>They did not turn up on {missed}, and {workdays} without an answer is long enough for one more line.</source>
        <translation>No se presentaron el {missed}, y tras {workdays} sin respuesta cabe una línea más.</translation>
    </message>
    <message>
        <source>They did not turn up on {missed} and have not answered within {workdays}: your time is better spent elsewhere.</source>
        <translation>No se presentaron el {missed} y en {workdays} no han respondido: tu tiempo rinde más en otra parte.</translation>
    </message>
    <message>
        <source>They said in the interview on {interview} that they decide at once, so something useful to read may reach them in time.</source>
        <translation>En la entrevista del {interview} dijeron que deciden enseguida, así que algo útil que leer aún puede llegarles a tiempo.</translation>
    </message>
    <message>
        <source>They are still deciding, by {promise}; after a second date, to wait {grace} longer is fair.</source>
        <translation>Aún lo están decidiendo, hasta el {promise}; tras una segunda fecha, lo justo es esperar {grace} más.</translation>
    </message>
    <message>
        <source>They answered on {heard} for the second time that they are still deciding: leave it with them for {workdays}.</source>
        <translation>Respondieron el {heard} por segunda vez que aún lo deciden: déjalo en sus manos {workdays}.</translation>
    </message>
    <message>
        <source>Whoever decides has been away since {since}, nobody knows until when, and {workdays} is a fair time to ask.</source>
        <translation>Quien decide está ausente desde el {since}, nadie sabe hasta cuándo, y pasados {workdays} es un buen momento para preguntar.</translation>
    </message>
    <message>
        <source>They made you an offer on {received}, and they would like your answer by {answer_by}.</source>
        <translation>Te hicieron una oferta el {received} y quieren tu respuesta hasta el {answer_by}.</translation>
    </message>
    <message>
        <source>They told you on {told} that an offer is coming, and {workdays} is long enough to ask for it in writing.</source>
        <translation>Te dijeron el {told} que viene una oferta, y tras {workdays} ya se puede pedir por escrito.</translation>
    </message>
    <message>
        <source>The offer was to come by {expected}, and the working day after it is a fair time to ask.</source>
        <translation>La oferta debía llegar a más tardar el {expected}, y el día laborable siguiente es un buen momento para preguntar.</translation>
    </message>
    <message>
        <source>You last asked on {asked}, and {days} later is a fair time to ask again.</source>
        <translation>Preguntaste por última vez el {asked}, y {days} después es un buen momento para volver a preguntar.</translation>
    </message>
    <message>
        <source>You answered their offer on {answered}, and {workdays} is long enough to ask for the contract.</source>
        <translation>Respondiste a su oferta el {answered}, y tras {workdays} ya se puede pedir el contrato.</translation>
    </message>
    <message>
        <source>They asked you to write again, and {days} after your last contact on {last} is a fair time.</source>
        <translation>Te pidieron que volvieras a escribir, y {days} después del último contacto, el {last}, es un buen momento.</translation>
    </message>
    <message>
        <source>They asked not to be contacted, so the next word is theirs.</source>
        <translation>Pidieron que no se les contacte, así que el próximo paso es suyo.</translation>
    </message>
    <message>
        <source>They promised {promise}, and that day has passed; you were last in touch on {last}, and {days} between two contacts is right.</source>
        <extracomment>The sentence to use once the day of the named parameter has passed.</extracomment>
        <translation>Prometieron respuesta para el {promise}, y ese día ya pasó; el último contacto fue el {last}, y lo adecuado entre dos contactos son {days}.</translation>
    </message>
    <message>
        <source>They were still deciding, by {promise}; {grace} after a second date, asking is fair.</source>
        <translation>Aún lo estaban decidiendo, hasta el {promise}; {grace} después de una segunda fecha, es justo preguntar.</translation>
    </message>
    <message>
        <source>It was on hold until {until}; {grace} later, asking is fair.</source>
        <translation>Estaba en pausa hasta el {until}; {grace} después, es justo preguntar.</translation>
    </message>
    <message>
        <source>They made you an offer on {received}, and the next word is yours.</source>
        <extracomment>The sentence to use where the day of the named parameter is missing or has passed.</extracomment>
        <translation>Te hicieron una oferta el {received}, y ahora te toca a ti.</translation>
    </message>
    <message>
        <source>They told you that it is on hold, and a short, friendly answer keeps the door open.</source>
        <translation>Te dijeron que está en pausa, y una respuesta breve y amable deja la puerta abierta.</translation>
    </message>
    <message>
        <source>They declined, and a kind letter is remembered.</source>
        <translation>Dijeron que no, y una carta amable se recuerda.</translation>
    </message>
    <message>
        <source>one working day</source>
        <translation>un día laborable</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>una semana</translation>
    </message>
</context>
<context>
    <name>StepSections</name>
    <message>
        <source>Now</source>
        <extracomment>The most steps under *Now*.</extracomment>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Hoy, más tarde</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>Próximamente</translation>
    </message>
</context>
<context>
    <name>StopRow</name>
    <message>
        <source>Tell {application} of the offer</source>
        <translation>Contar la oferta a {application}</translation>
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
        <translation>Qué guarda Callback</translation>
    </message>
    <message>
        <source>This list is made from the file itself, so it is complete. Everything in it is what you entered, or was computed from it.</source>
        <translation>Esta lista sale del propio archivo, así que está completa. Todo lo que contiene lo escribiste tú o se calculó a partir de ello.</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>What it never does</source>
        <translation>Lo que nunca hace</translation>
    </message>
    <message>
        <source>Your mailbox is not read. A letter is handed to your own mail program.</source>
        <translation>No se lee tu buzón. Las cartas pasan a tu propio programa de correo.</translation>
    </message>
    <message>
        <source>No connection is opened: nothing is sent, counted or looked up.</source>
        <translation>No se abre ninguna conexión: no se envía, cuenta ni consulta nada.</translation>
    </message>
    <message>
        <source>Nothing is recorded about where you are or what else you do.</source>
        <translation>No se registra dónde estás ni qué más haces.</translation>
    </message>
    <message>
        <source>Your passphrase is not stored: only you can open encrypted backups.</source>
        <translation>Tu frase de contraseña no se guarda: solo tú puedes abrir las copias cifradas.</translation>
    </message>
    <message>
        <source>Files beside it</source>
        <translation>Archivos al lado</translation>
    </message>
    <message>
        <source>All that is listed above.</source>
        <translation>Todo lo que figura arriba.</translation>
    </message>
    <message>
        <source>Backups, each with a short description of its content.</source>
        <translation>Copias de seguridad, cada una con una breve descripción de su contenido.</translation>
    </message>
    <message>
        <source>Your data before a restore. Delete it when you no longer need it.</source>
        <translation>Tus datos antes de una restauración. Elimínalo cuando ya no lo necesites.</translation>
    </message>
    <message>
        <source>A damaged file. Delete it when you no longer need it.</source>
        <translation>Un archivo dañado. Elimínalo cuando ya no lo necesites.</translation>
    </message>
    <message>
        <source>Where a second copy goes, and how backups are encrypted.</source>
        <translation>Adónde va una segunda copia y cómo se cifran las copias.</translation>
    </message>
    <message>
        <source>Whether the file was closed properly, and when it was last checked.</source>
        <translation>Si el archivo se cerró bien y cuándo se comprobó por última vez.</translation>
    </message>
    <message>
        <source>Size and place of windows, and how lists are sorted.</source>
        <translation>Tamaño y lugar de las ventanas, y cómo se ordenan las listas.</translation>
    </message>
    <message>
        <source>When something went wrong: where in the program, never what you entered.</source>
        <translation>Cuando algo fue mal: en qué lugar del programa, nunca qué escribiste.</translation>
    </message>
    <message>
        <source>Present while Callback is running.</source>
        <translation>Presente mientras Callback está abierto.</translation>
    </message>
</context>
<context>
    <name>Storing</name>
    <message>
        <source>If you stop it, nothing is imported.</source>
        <extracomment>Up to so many entries are stored at once, which takes less than half a second. Entries of a part. The next one has twice as many if it took less than `_SHORT` seconds, and half as many if it took more than `_LONG`. The same for a copy, whose entries are applications with all that belongs to them.</extracomment>
        <translation>Si lo detienes, no se importa nada.</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>If you are one of them, take your name out.</source>
        <translation>Si estás entre ellos, quita tu nombre.</translation>
    </message>
    <message>
        <source>The invitation names the zone “{zone}”, which is not known. Check it.</source>
        <translation>La invitación nombra la zona «{zone}», que no se conoce. Compruébala.</translation>
    </message>
    <message>
        <source>The invitation names no zone. Check it.</source>
        <translation>La invitación no nombra ninguna zona. Compruébala.</translation>
    </message>
    <message>
        <source>The invitation names only the day. Check the time.</source>
        <translation>La invitación solo nombra el día. Comprueba la hora.</translation>
    </message>
</context>
<context>
    <name>Synonyms</name>
    <message>
        <source>new job, create, track, enter, save an interview</source>
        <extracomment>The word for a language in each of them, for those who see the wrong one.</extracomment>
        <translation>nuevo puesto, nueva, crear, registrar, anotar, guardar una entrevista</translation>
    </message>
    <message>
        <source>new job, quick, type, paste</source>
        <translation>nuevo puesto, rápido, escribir, pegar</translation>
    </message>
    <message>
        <source>take back, revert, oops, mistake</source>
        <translation>deshacer, volver atrás, error, equivocación</translation>
    </message>
    <message>
        <source>repeat, again</source>
        <translation>repetir, otra vez, rehacer</translation>
    </message>
    <message>
        <source>upload, load, open a file, spreadsheet, Excel, CSV, take over, bring in</source>
        <translation>importar, subir, cargar, abrir un archivo, tabla, hoja de cálculo, Excel, CSV</translation>
    </message>
    <message>
        <source>download, save as, spreadsheet, Excel, CSV, PDF, calendar, print, share, work-search log</source>
        <translation>exportar, descargar, guardar como, tabla, Excel, CSV, PDF, calendario, imprimir, compartir, registro de búsqueda</translation>
    </message>
    <message>
        <source>merge, twice, double, the same person</source>
        <translation>fusionar, doble, repetido, la misma persona</translation>
    </message>
    <message>
        <source>look for, filter</source>
        <translation>buscar, encontrar, filtrar</translation>
    </message>
    <message>
        <source>preferences, options, configure, set up, customize, account</source>
        <translation>preferencias, opciones, configurar, configuración, personalizar, cuenta</translation>
    </message>
    <message>
        <source>backup, save, safety copy, archive</source>
        <translation>copia de seguridad, respaldo, backup, guardar, archivar</translation>
    </message>
    <message>
        <source>manual, guide, how to, support, documentation, tutorial, questions</source>
        <translation>manual, guía, cómo se hace, soporte, documentación, tutorial, preguntas</translation>
    </message>
    <message>
        <source>keyboard, shortcuts, hotkeys</source>
        <translation>teclado, atajos</translation>
    </message>
    <message>
        <source>version, license, licence, update, contact</source>
        <translation>versión, licencia, actualización, contacto</translation>
    </message>
    <message>
        <source>exit, close, end, leave, stop the program</source>
        <translation>salir, cerrar, terminar, detener el programa</translation>
    </message>
    <message>
        <source>home, start, to do, tasks, due, overview, dashboard</source>
        <translation>inicio, tareas, por hacer, pendiente, resumen, panel</translation>
    </message>
    <message>
        <source>applications, jobs, companies, list, board, kanban, appointments</source>
        <translation>candidaturas, solicitudes, puestos, empresas, lista, tablero, kanban, citas</translation>
    </message>
    <message>
        <source>contacts, interviewers, recruiters, address book</source>
        <translation>contactos, entrevistadores, reclutadores, agenda</translation>
    </message>
    <message>
        <source>mails, emails, e-mails, messages, drafts, sent</source>
        <translation>correos, emails, mensajes, borradores, enviados</translation>
    </message>
    <message>
        <source>statistics, charts, numbers, report, how long</source>
        <translation>estadísticas, gráficos, cifras, informe, cuánto tiempo</translation>
    </message>
    <message>
        <source>delete, bin, trash, recycle bin, restore, recover, undelete, bring back</source>
        <translation>eliminar, borrar, papelera, restaurar, recuperar</translation>
    </message>
    <message>
        <source>dark mode, night mode, light, theme, colors, colours, appearance, font, font size, text size, zoom, bigger, smaller, spacing, screen reader, name, signature, phone, email, country, profile, translation</source>
        <translation>modo oscuro, modo nocturno, claro, tema, colores, apariencia, letra, fuente, tamaño del texto, zoom, más grande, más pequeño, espaciado, lector de pantalla, nombre, firma, teléfono, correo, país, perfil, traducción</translation>
    </message>
    <message>
        <source>reminder, notification, alert, notify, remind me, quiet hours, pause, mute, silence, calm, tray, start at login, autostart</source>
        <translation>recordatorio, notificación, aviso, alerta, recordarme, horas de silencio, pausa, silenciar, calma, bandeja, iniciar con la sesión</translation>
    </message>
    <message>
        <source>template, wording, text blocks, Gmail, Outlook, mail program, email</source>
        <translation>plantilla, redacción, bloques de texto, Gmail, Outlook, programa de correo, email</translation>
    </message>
    <message>
        <source>backup, back up, restore, copy, folder, file, encrypt, passphrase, password, delete everything, delete all, erase, reset, privacy, another computer</source>
        <translation>copia de seguridad, respaldo, restaurar, copia, carpeta, archivo, cifrar, contraseña, borrar todo, eliminar todo, restablecer, privacidad, otro ordenador</translation>
    </message>
    <message>
        <source>privacy, data protection, database, what is saved</source>
        <translation>privacidad, protección de datos, base de datos, qué se guarda</translation>
    </message>
    <message>
        <source>why aren&apos;t they calling, why aren&apos;t they calling me back, why don&apos;t they call, why don&apos;t they answer, why is there no answer, no reply, silence, not hearing back, ghosted, still waiting, when will they call, what now, next step, advice, help me</source>
        <translation>por qué no llaman, por qué no me llaman, por qué no contestan, por qué no responden, sin respuesta, sin noticias, silencio, esperar, cuándo llamarán, y ahora qué, siguiente paso, consejo, ayúdame</translation>
    </message>
    <message>
        <source>note a call, mail, email, message, conversation</source>
        <translation>anotar una llamada, correo, email, mensaje, conversación</translation>
    </message>
    <message>
        <source>remove, erase, get rid of, throw away</source>
        <translation>quitar, borrar, eliminar, tirar</translation>
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
        <translation>Q&amp;ué decir</translation>
    </message>
    <message>
        <source>If the mailbo&amp;x answers</source>
        <translation>Si sal&amp;ta el buzón</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Nobody an&amp;swered</source>
        <translation>Nad&amp;ie respondió</translation>
    </message>
    <message>
        <source>I left a &amp;message</source>
        <translation>De&amp;jé un mensaje</translation>
    </message>
    <message>
        <source>&amp;I reached them</source>
        <translation>&amp;Hablé con ellos</translation>
    </message>
    <message>
        <source>&amp;I talked to them</source>
        <translation>&amp;Hablé con ellos</translation>
    </message>
    <message numerus="yes">
        <source>You have called %n times, and nobody answered. Leave a message, or write.</source>
        <translation>
            <numerusform>Has llamado %n vez y no respondió nadie. Deja un mensaje, o escribe.</numerusform>
            <numerusform>Has llamado %n veces y no respondió nadie. Deja un mensaje, o escribe.</numerusform>
        </translation>
    </message>
    <message>
        <source>You called {day} at {time}, and nobody answered.</source>
        <translation>Llamaste {day} a las {time} y no respondió nadie.</translation>
    </message>
    <message>
        <source>Choose the language of letters</source>
        <translation>Elegir el idioma de las cartas</translation>
    </message>
    <message>
        <source>Language changed</source>
        <translation>Idioma cambiado</translation>
    </message>
    <message>
        <source>The number is on the clipboard.</source>
        <translation>El número está en el portapapeles.</translation>
    </message>
    <message>
        <source>Save number</source>
        <translation>Guardar número</translation>
    </message>
    <message>
        <source>Number saved</source>
        <translation>Número guardado</translation>
    </message>
    <message>
        <source>Logged: the call</source>
        <translation>Anotado: la llamada</translation>
    </message>
    <message>
        <source>Logged: the talk</source>
        <translation>Anotado: la conversación</translation>
    </message>
    <message>
        <source>Log call</source>
        <translation>Anotar llamada</translation>
    </message>
    <message>
        <source>Log message</source>
        <translation>Anotar mensaje</translation>
    </message>
    <message>
        <source>Logged: your message on the mailbox</source>
        <translation>Anotado: tu mensaje en el buzón</translation>
    </message>
    <message>
        <source>Left a message</source>
        <translation>Dejé un mensaje</translation>
    </message>
    <message>
        <source>Logged. Try again today or on the next working day.</source>
        <translation>Anotado. Prueba otra vez hoy o el siguiente día laborable.</translation>
    </message>
    <message>
        <source>Logged. Next time leave a message, or write.</source>
        <translation>Anotado. La próxima vez deja un mensaje, o escribe.</translation>
    </message>
    <message>
        <source>Log call that nobody answered</source>
        <translation>Anotar llamada sin respuesta</translation>
    </message>
    <message>
        <source>&amp;About calls</source>
        <translation>&amp;Acerca de las llamadas</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Letter templates</source>
        <translation>Plantillas de cartas</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message>
        <source>Template</source>
        <extracomment>Characters of an example in the menu *Insert*.</extracomment>
        <translation>Plantilla</translation>
    </message>
</context>
<context>
    <name>TemplateList</name>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>{variant} · yours</source>
        <translation>{variant} · tuya</translation>
    </message>
    <message>
        <source>{title}, yours</source>
        <translation>{title}, tuya</translation>
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
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>{title} · yours</source>
        <translation>{title} · tuya</translation>
    </message>
</context>
<context>
    <name>TemplateWords</name>
    <message>
        <source>thanks to be passed on</source>
        <translation>agradecimiento para transmitir</translation>
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
        <translation>si no</translation>
    </message>
    <message>
        <source>only with {blank}</source>
        <translation>solo con {blank}</translation>
    </message>
    <message>
        <source>Coloured words in brackets are blanks, filled from your record. Each line is a sentence. It is left out when a blank in it is not known; a line with “[otherwise]” takes its place. “&gt;” begins a line of its own, “-” a point of a list.</source>
        <translation>Las palabras de color entre corchetes son huecos que se rellenan con tus datos. Cada línea es una frase. Se omite cuando no se conoce uno de sus huecos; la sustituye una línea con «[si no]». «&gt;» empieza una línea aparte; «-», un punto de una lista.</translation>
    </message>
    <message>
        <source>Each line is a sentence; it is left out when a field in it is not known. A line that begins with “|” is used in place of the one left out above it. “&gt;” begins a line of its own, “-” a point of a list.</source>
        <translation>Cada línea es una frase; se omite cuando no se conoce uno de sus campos. Una línea que empieza por «|» sustituye a la omitida de encima. «&gt;» empieza una línea aparte; «-», un punto de una lista.</translation>
    </message>
    <message>
        <source>This template does something for which there is no blank, so it is code.</source>
        <translation>Esta plantilla hace algo para lo que no hay hueco, así que es código.</translation>
    </message>
    <message>
        <source>{why} {rules}</source>
        <translation>{why} {rules}</translation>
    </message>
    <message>
        <source>Line {line}: there is no blank “{found}”. Is “{near}” meant? As it is, each letter asks you for these words.</source>
        <translation>Línea {line}: no hay ningún hueco «{found}». ¿Querías decir «{near}»? Tal como está, cada carta te pregunta por estas palabras.</translation>
    </message>
    <message>
        <source>Line {line}: there is no field “{found}”. Choose one under Insert.</source>
        <translation>Línea {line}: no hay ningún campo «{found}». Elige uno en «Insertar».</translation>
    </message>
    <message>
        <source>Line {line}: there is no field “{found}”. Is “{near}” meant?</source>
        <translation>Línea {line}: no hay ningún campo «{found}». ¿Querías decir «{near}»?</translation>
    </message>
    <message>
        <source>Usually there, too: {name} ({means})</source>
        <translation>Suele estar también: {name} ({means})</translation>
    </message>
    <message>
        <source>Line {line} cannot be read: braces are code. Choose a blank under Insert, or change the code under Advanced.</source>
        <translation>La línea {line} no se puede leer: las llaves son código. Elige un hueco en «Insertar», o cambia el código en «Avanzado».</translation>
    </message>
    <message>
        <source>Line {line}: begin with the subject, such as: Subject: [role]</source>
        <translation>Línea {line}: empieza por el asunto, por ejemplo: Subject: [puesto]</translation>
    </message>
    <message>
        <source>The template is empty. Write something, or reset it.</source>
        <translation>La plantilla está vacía. Escribe algo, o restablécela.</translation>
    </message>
    <message>
        <source>The letter is too long: {most} characters are the limit.</source>
        <translation>La carta es demasiado larga: el límite son {most} caracteres.</translation>
    </message>
    <message>
        <source>There are too many lines: {most} are the limit.</source>
        <translation>Hay demasiadas líneas: el límite son {most}.</translation>
    </message>
    <message>
        <source>Line {line} cannot be read: check that each field stands in double braces, such as {{{{ role }}}}, and that each “if” or “for” ends in the same line.</source>
        <translation>La línea {line} no se puede leer: comprueba que cada campo esté entre llaves dobles, como {{{{ role }}}}, y que cada «if» o «for» termine en la misma línea.</translation>
    </message>
    <message>
        <source>Line {line}: “{found}” is not understood here. Use fields, “if”, and “for one in others”.</source>
        <translation>Línea {line}: «{found}» no se entiende aquí. Usa campos, «if» y «for one in others».</translation>
    </message>
    <message>
        <source>Line {line}: begin with the subject, such as: Subject: {{{{ role }}}}</source>
        <translation>Línea {line}: empieza por el asunto, por ejemplo: Subject: {{{{ role }}}}</translation>
    </message>
    <message>
        <source>Line {line}: leave an empty line below the subject.</source>
        <translation>Línea {line}: deja una línea vacía bajo el asunto.</translation>
    </message>
    <message>
        <source>Line {line}: the subject belongs into the first line.</source>
        <translation>Línea {line}: el asunto va en la primera línea.</translation>
    </message>
</context>
<context>
    <name>ThankRing</name>
    <message>
        <source>Thanked {done} of {all}</source>
        <translation>Agradecido a {done} de {all}</translation>
    </message>
</context>
<context>
    <name>TimelineSection</name>
    <message>
        <source>Timeline</source>
        <extracomment>Entries shown at first, and added by each press of &quot;Show older&quot;. Entries built at once; the page is painted in between.</extracomment>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Log contact…</source>
        <translation>Anotar contacto…</translation>
    </message>
    <message>
        <source>Add interview…</source>
        <translation>Añadir entrevista…</translation>
    </message>
    <message>
        <source>Add observation…</source>
        <translation>Añadir observación…</translation>
    </message>
    <message>
        <source>Nothing yet. Log what you sent and what they answered.</source>
        <translation>Aún nada. Anota qué enviaste y qué respondieron.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n newer</source>
        <translation>
            <numerusform>Mostrar %n más reciente</numerusform>
            <numerusform>Mostrar %n más recientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n older</source>
        <translation>
            <numerusform>Mostrar %n más antigua</numerusform>
            <numerusform>Mostrar %n más antiguas</numerusform>
        </translation>
    </message>
    <message>
        <source>More about {entry}</source>
        <translation>Más sobre {entry}</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>Ahead</source>
        <extracomment>No one is met in these, so there is nobody to thank.</extracomment>
        <translation>Por delante</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>La semana pasada</translation>
    </message>
    <message>
        <source>Earlier this month</source>
        <translation>Antes este mes</translation>
    </message>
    <message>
        <source>{interview} since {time}</source>
        <translation>{interview} desde las {time}</translation>
    </message>
    <message>
        <source>{interview} {day} {time}</source>
        <translation>{interview} {day} {time}</translation>
    </message>
    <message>
        <source>With {names}</source>
        <translation>Con {names}</translation>
    </message>
    <message>
        <source>{name}: {detail}</source>
        <translation>{name}: {detail}</translation>
    </message>
    <message>
        <source>{when} · until {day}</source>
        <translation>{when} · hasta el {day}</translation>
    </message>
    <message>
        <source>You sent {document}</source>
        <translation>Enviaste {document}</translation>
    </message>
    <message>
        <source>Waiting again</source>
        <translation>Esperando de nuevo</translation>
    </message>
    <message>
        <source>They promised an answer</source>
        <translation>Prometieron una respuesta</translation>
    </message>
    <message>
        <source>Your answer to their offer</source>
        <translation>Tu respuesta a su oferta</translation>
    </message>
    <message>
        <source>Your answer to another offer</source>
        <translation>Tu respuesta a otra oferta</translation>
    </message>
    <message>
        <source>Applications close</source>
        <translation>Cierre del plazo</translation>
    </message>
    <message>
        <source>You applied</source>
        <translation>Te presentaste</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>They promised an answer by {day}</source>
        <translation>Prometieron una respuesta para el {day}</translation>
    </message>
    <message>
        <source>Answer their offer by {day}</source>
        <translation>Responder a su oferta hasta el {day}</translation>
    </message>
    <message>
        <source>Answer the other offer by {day}</source>
        <translation>Responder a la otra oferta hasta el {day}</translation>
    </message>
    <message>
        <source>Applications close on {day}</source>
        <translation>El plazo se cierra el {day}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>Promised: {promise}</source>
        <translation>Prometido: {promise}</translation>
    </message>
    <message>
        <source>Answer to: {contact}</source>
        <translation>Respuesta a: {contact}</translation>
    </message>
    <message>
        <source>Answered {day}</source>
        <translation>Respondido {day}</translation>
    </message>
    <message>
        <source>from you</source>
        <translation>de ti</translation>
    </message>
    <message>
        <source>from them</source>
        <translation>de la empresa</translation>
    </message>
    <message>
        <source>to {names}</source>
        <translation>a {names}</translation>
    </message>
    <message>
        <source>from {names}</source>
        <translation>de {names}</translation>
    </message>
    <message>
        <source>{when} in {zone}</source>
        <translation>{when} en {zone}</translation>
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
        <translation>Tu entrevista en {company}: {day}, {time}</translation>
    </message>
    <message>
        <source>Nothing is late.</source>
        <translation>No hay nada con retraso.</translation>
    </message>
    <message>
        <source>Next: your interview at {company}, {when}.</source>
        <translation>Siguiente: tu entrevista en {company}, {when}.</translation>
    </message>
    <message>
        <source>{company} promised {day}; silence until then is normal.</source>
        <translation>{company} prometió respuesta ({day}); hasta entonces el silencio es normal.</translation>
    </message>
    <message>
        <source>Next: {step} at {company}, {when}.</source>
        <translation>Siguiente en {company}: {step}, {when}.</translation>
    </message>
    <message>
        <source>{interview} at {company}, {time}</source>
        <translation>{interview} en {company}, {time}</translation>
    </message>
    <message>
        <source>{company} promised an answer</source>
        <translation>{company} prometió una respuesta</translation>
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
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <translation>Hecho: {step}</translation>
    </message>
    <message>
        <source>Mark step as done</source>
        <translation>Marcar paso como hecho</translation>
    </message>
    <message>
        <source>Put off until {day}</source>
        <translation>Aplazado hasta el {day}</translation>
    </message>
    <message>
        <source>Put step off</source>
        <translation>Aplazar paso</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
</context>
<context>
    <name>TourPanel</name>
    <message>
        <source>End the tour</source>
        <extracomment>Setting key: the tour was shown.</extracomment>
        <translation>Terminar la visita</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This is its next step</source>
        <translation>Este es su próximo paso</translation>
    </message>
    <message>
        <source>For each application there is one next step, with its day and the reason for that day. You do it here, or put it off.</source>
        <translation>Cada candidatura tiene un próximo paso, con su día y el motivo de ese día. Lo haces aquí o lo aplazas.</translation>
    </message>
    <message>
        <source>When they answer</source>
        <translation>Cuando respondan</translation>
    </message>
    <message>
        <source>Press this when you hear from them: an invitation, a wait, an offer or a no. There is one question, and the next step is planned again.</source>
        <translation>Pulsa aquí cuando sepas algo: una invitación, una espera, una oferta o una negativa. Hay una pregunta, y el próximo paso se planifica de nuevo.</translation>
    </message>
    <message>
        <source>When you wonder why they do not call</source>
        <translation>Cuando te preguntas por qué no llaman</translation>
    </message>
    <message>
        <source>A few questions, then the most likely reasons for the silence, and what is right to do now.</source>
        <translation>Unas preguntas; después, los motivos más probables del silencio y qué conviene hacer ahora.</translation>
    </message>
    <message>
        <source>Today and the reminders</source>
        <translation>«Hoy» y los recordatorios</translation>
    </message>
    <message>
        <source>Today shows what is due, with at most three steps at once. On the day of a step Callback reminds you, also while its window is closed.</source>
        <translation>«Hoy» muestra lo pendiente, con tres pasos a la vez como mucho. El día de un paso Callback te avisa, también con la ventana cerrada.</translation>
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
        <translation>Mejor llamar a {company}</translation>
    </message>
    <message>
        <source>Write to {company} instead</source>
        <translation>Mejor escribir a {company}</translation>
    </message>
    <message>
        <source>Another application…</source>
        <translation>Otra candidatura…</translation>
    </message>
    <message>
        <source>Choose the application…</source>
        <translation>Elegir la candidatura…</translation>
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
        <translation>¿Qué hago?</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Han respondido</translation>
    </message>
    <message>
        <source>Add application…</source>
        <translation>Añadir candidatura…</translation>
    </message>
    <message>
        <source>Add in one line…</source>
        <translation>Añadir en una línea…</translation>
    </message>
    <message>
        <source>Pause reminders until tomorrow</source>
        <translation>Pausar recordatorios hasta mañana</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
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
        <translation>Las entrevistas y promesas conservan su día. Solo se pueden mover tus propios pasos.</translation>
    </message>
</context>
<context>
    <name>UnconfirmedLetter</name>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>Yes, I sent it</source>
        <translation>Sí, la envié</translation>
    </message>
    <message>
        <source>You opened the {letter} to {reader} on {day} at {time}. Did it go out?</source>
        <translation>El {day} a las {time} abriste para enviar: {letter} a {reader}. ¿Se envió?</translation>
    </message>
    <message>
        <source>Log letter</source>
        <translation>Anotar carta</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Deshecho: {what}</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation>Rehecho: {what}</translation>
    </message>
</context>
<context>
    <name>UntilField</name>
    <message>
        <source>Un&amp;til</source>
        <extracomment>Answers whose words name the end of a time: &quot;until March&quot; ends as March begins.</extracomment>
        <translation>Has&amp;ta</translation>
    </message>
    <message>
        <source>No date was na&amp;med</source>
        <translation>No &amp;dieron ninguna fecha</translation>
    </message>
</context>
<context>
    <name>UserError</name>
    <message>
        <source>Only a test task can be handed in.</source>
        <translation>Solo se puede entregar una prueba.</translation>
    </message>
    <message>
        <source>This entry no longer exists. It may have been deleted just now.</source>
        <translation>Esta entrada ya no existe. Quizá se acaba de eliminar.</translation>
    </message>
    <message>
        <source>Say which company it is.</source>
        <translation>Indica qué empresa es.</translation>
    </message>
    <message>
        <source>Say which role it is.</source>
        <translation>Indica qué puesto es.</translation>
    </message>
    <message>
        <source>Give the person a name.</source>
        <translation>Da un nombre a la persona.</translation>
    </message>
    <message>
        <source>Say what the problem is.</source>
        <translation>Escribe cuál es el problema.</translation>
    </message>
    <message>
        <source>Say what they asked.</source>
        <translation>Escribe qué preguntaron.</translation>
    </message>
    <message>
        <source>Paste the text of the posting, or open it from a file.</source>
        <translation>Pega el texto del anuncio, o ábrelo de un archivo.</translation>
    </message>
    <message>
        <source>This is too long for a posting. Keep the part about the job.</source>
        <translation>Es demasiado largo para un anuncio. Deja la parte sobre el puesto.</translation>
    </message>
    <message>
        <source>Say which document it is.</source>
        <translation>Indica qué documento es.</translation>
    </message>
    <message>
        <source>Check the e-mail address: it should look like name@example.com.</source>
        <translation>Comprueba la dirección de correo: debe ser como nombre@example.com.</translation>
    </message>
    <message>
        <source>Check the web address: it should begin with https:// or http://.</source>
        <translation>Comprueba la dirección web: debe empezar por https:// o http://.</translation>
    </message>
    <message>
        <source>Choose a time zone from the list.</source>
        <translation>Elige una zona horaria de la lista.</translation>
    </message>
    <message>
        <source>This lies in the future. Enter a contact once it has happened.</source>
        <translation>Es en el futuro. Anota un contacto cuando haya tenido lugar.</translation>
    </message>
    <message>
        <source>There is no letter to send for this step.</source>
        <translation>No hay carta que enviar para este paso.</translation>
    </message>
    <message>
        <source>Choose a day after today.</source>
        <translation>Elige un día posterior a hoy.</translation>
    </message>
    <message>
        <source>There is no page check to put off.</source>
        <translation>No hay ninguna revisión de página que aplazar.</translation>
    </message>
    <message>
        <source>There is no step to mark as done.</source>
        <translation>No hay ningún paso que marcar como hecho.</translation>
    </message>
    <message>
        <source>There is no next step to be reminded of.</source>
        <translation>No hay ningún próximo paso que recordar.</translation>
    </message>
    <message>
        <source>Choose a time that is still to come.</source>
        <translation>Elige un momento que aún esté por llegar.</translation>
    </message>
    <message>
        <source>This step cannot wait that long: choose a day before it is too late.</source>
        <translation>Este paso no puede esperar tanto: elige un día antes de que sea tarde.</translation>
    </message>
    <message>
        <source>It is too early for this step on that day. It can only be put off.</source>
        <translation>Ese día es pronto para este paso. Solo se puede aplazar.</translation>
    </message>
    <message>
        <source>“{text}” is not an e-mail address.</source>
        <translation>«{text}» no es una dirección de correo.</translation>
    </message>
    <message>
        <source>Enter the time as hours and minutes, such as 09:00.</source>
        <translation>Escribe la hora en horas y minutos, como 09:00.</translation>
    </message>
    <message>
        <source>There is no letter of this kind. Choose one from the list.</source>
        <translation>No hay cartas de este tipo. Elige una de la lista.</translation>
    </message>
    <message>
        <source>The template cannot be used as it stands. Correct what is listed below it, then save.</source>
        <translation>La plantilla no se puede usar así. Corrige lo que se indica debajo y guarda.</translation>
    </message>
    <message>
        <source>“{directory}” is on a network drive ({kind}), where a database can be damaged. Start Callback with --data-dir and a directory on this computer; a backup may well go to the network drive.</source>
        <translation>«{directory}» está en una unidad de red ({kind}), donde una base de datos puede dañarse. Inicia Callback con --data-dir y un directorio de este equipo; una copia de seguridad sí puede ir a la unidad de red.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written. Choose another directory for the pictures.</source>
        <translation>No se puede escribir «{path}». Elige otro directorio para las imágenes.</translation>
    </message>
    <message>
        <source>The directory “{directory}” cannot be made. Check the place and its permissions, or start Callback with --data-dir and another directory.</source>
        <translation>No se puede crear el directorio «{directory}». Comprueba el lugar y sus permisos, o inicia Callback con --data-dir y otro directorio.</translation>
    </message>
    <message>
        <source>Callback cannot write in {directory}. Choose another directory with --data-dir, or make this one writable.</source>
        <translation>Callback no puede escribir en {directory}. Elige otro directorio con --data-dir, o haz que se pueda escribir en este.</translation>
    </message>
    <message>
        <source>Callback is already running with this data but does not answer. Close it, or end its process, and start again.</source>
        <translation>Callback ya está abierto con estos datos pero no responde. Ciérralo, o termina su proceso, y vuelve a iniciarlo.</translation>
    </message>
    <message>
        <source>These are too many files for one start. Put them in one folder, and open the folder instead.</source>
        <translation>Son demasiados archivos para un inicio. Ponlos en una carpeta y abre la carpeta.</translation>
    </message>
    <message>
        <source>This could not be deleted: {files}. Delete it by hand.</source>
        <translation>No se pudo eliminar: {files}. Elimínalo a mano.</translation>
    </message>
    <message>
        <source>Nothing was restored: you stopped it.</source>
        <translation>No se ha restaurado nada: lo detuviste.</translation>
    </message>
    <message>
        <source>The disk is full, so “{path}” was not written. Free some space or choose another place, then try again.</source>
        <translation>El disco está lleno, así que no se escribió «{path}». Libera espacio o elige otro lugar y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Callback cannot write to “{path}”. Give yourself permission to write there or choose another place, then try again.</source>
        <translation>Callback no puede escribir en «{path}». Date permiso para escribir ahí o elige otro lugar y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>“{path}” cannot be found. Connect the disk it is on or choose another place, then try again.</source>
        <translation>No se encuentra «{path}». Conecta el disco en el que está o elige otro lugar y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>“{path}” is in use by another program. Close that program, then try again.</source>
        <translation>Otro programa está usando «{path}». Ciérralo y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Callback was writing to “{path}” all the time, so no backup was made. Leave the window alone for a minute, then try again.</source>
        <translation>Callback no dejaba de escribir en «{path}», así que no se hizo ninguna copia. Deja la ventana en paz un minuto y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>“{path}” is damaged, so no backup of it was made and the older ones are kept. Restore the newest backup in Settings, My data.</source>
        <translation>«{path}» está dañado, así que no se hizo copia y se conservan las antiguas. Restaura la copia más reciente en Ajustes, Mis datos.</translation>
    </message>
    <message>
        <source>The backup “{path}” was damaged or changed after it was made, so it is not used. Choose another one.</source>
        <translation>La copia «{path}» se dañó o cambió después de hacerla, así que no se usa. Elige otra.</translation>
    </message>
    <message>
        <source>The backup “{path}” was made by a newer Callback ({program}). Install that version to restore it.</source>
        <translation>La copia «{path}» la hizo un Callback más nuevo ({program}). Instala esa versión para restaurarla.</translation>
    </message>
    <message>
        <source>The passphrase does not open “{path}”. Type it again.</source>
        <translation>La frase de contraseña no abre «{path}». Escríbela de nuevo.</translation>
    </message>
    <message>
        <source>This computer is too busy to open “{path}”. Close other programs, then try again: the passphrase may well be right.</source>
        <translation>Este equipo está demasiado ocupado para abrir «{path}». Cierra otros programas y vuelve a intentarlo: la frase bien puede ser correcta.</translation>
    </message>
    <message>
        <source>“{path}” is encrypted. Type its passphrase.</source>
        <translation>«{path}» está cifrado. Escribe su frase de contraseña.</translation>
    </message>
    <message>
        <source>Callback is not allowed to read “{path}”. Give yourself permission to read it, then try again.</source>
        <translation>Callback no tiene permiso para leer «{path}». Date permiso para leerlo y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>“{path}” could not be read or written ({reason}). Check the disk, then try again.</source>
        <translation>No se pudo leer o escribir «{path}» ({reason}). Comprueba el disco y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>This is no longer in the bin. It may have been restored just now.</source>
        <translation>Esto ya no está en la papelera. Quizá se acaba de restaurar.</translation>
    </message>
    <message>
        <source>This exists already, so nothing was restored. You can delete it from the bin for good.</source>
        <translation>Esto ya existe, así que no se ha restaurado nada. Puedes eliminarlo definitivamente de la papelera.</translation>
    </message>
    <message>
        <source>The application this belongs to has been deleted too. Restore that first.</source>
        <translation>La candidatura a la que pertenece también está eliminada. Restaura primero esa.</translation>
    </message>
    <message>
        <source>Something else has taken its place since, so it was not restored. Change or delete that first.</source>
        <translation>Otra cosa ha ocupado su lugar, así que no se ha restaurado. Cambia o elimina primero esa.</translation>
    </message>
    <message>
        <source>“{path}” is not a Callback database. Move it away, or start Callback with --data-dir and another directory.</source>
        <translation>«{path}» no es una base de datos de Callback. Quítala de ahí, o inicia Callback con --data-dir y otro directorio.</translation>
    </message>
    <message>
        <source>“{path}” is empty, so it holds nothing Callback could open. Put a backup in its place, or delete it to start anew.</source>
        <translation>«{path}» está vacío, así que no hay nada que Callback pueda abrir. Pon una copia en su lugar, o elimínalo para empezar de cero.</translation>
    </message>
    <message>
        <source>“{path}” was written by a newer Callback (format {found}, this one knows {known}). Install the newer Callback to open it.</source>
        <translation>«{path}» lo escribió un Callback más nuevo (formato {found}; este conoce {known}). Instala el más nuevo para abrirlo.</translation>
    </message>
    <message>
        <source>“{path}” was written by Callback {version}, which is newer than this one (format {found}, this one knows {known}). Install Callback {version} or a later one to open it.</source>
        <translation>«{path}» lo escribió Callback {version}, más nuevo que este (formato {found}; este conoce {known}). Instala Callback {version} o uno posterior para abrirlo.</translation>
    </message>
    <message>
        <source>“{path}” is not there, though Callback has kept your data in this place before. Put the file back, restore a backup, or start anew.</source>
        <translation>«{path}» no está, aunque Callback guardaba aquí tus datos. Devuelve el archivo, restaura una copia o empieza de cero.</translation>
    </message>
    <message>
        <source>“{path}” could not be converted for this version of Callback, so it was left unchanged. The version you had before still opens it.</source>
        <translation>«{path}» no se pudo convertir para esta versión de Callback, así que se dejó sin cambios. La versión anterior aún lo abre.</translation>
    </message>
    <message>
        <source>Callback is not allowed to read “{path}”. Give yourself permission to read and write it, or start Callback with --data-dir and another directory.</source>
        <translation>Callback no tiene permiso para leer «{path}». Date permiso para leerlo y escribirlo, o inicia Callback con --data-dir y otro directorio.</translation>
    </message>
    <message>
        <source>The directory “{path}” cannot be created. Check the place and its permissions, or start Callback with --data-dir and another directory.</source>
        <translation>No se puede crear el directorio «{path}». Comprueba el lugar y sus permisos, o inicia Callback con --data-dir y otro directorio.</translation>
    </message>
    <message>
        <source>Callback cannot write to “{path}”. Give yourself permission to write there, or start Callback with --data-dir and another directory.</source>
        <translation>Callback no puede escribir en «{path}». Date permiso para escribir ahí, o inicia Callback con --data-dir y otro directorio.</translation>
    </message>
    <message>
        <source>“{path}” is damaged, so not all that is in it can be read. Restore a backup; the damaged file is kept beside it.</source>
        <translation>«{path}» está dañado y no se puede leer todo lo que contiene. Restaura una copia; el archivo dañado se conserva al lado.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved to “{path}”. Free some space, then try again.</source>
        <translation>El disco está lleno, así que no se guardó nada en «{path}». Libera espacio y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>This is too long to be kept in “{path}”, so nothing was saved. Shorten the text, then try again.</source>
        <translation>Es demasiado largo para guardarlo en «{path}», así que no se guardó nada. Acorta el texto y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>There is too little memory left to work with “{path}”, so nothing was saved. Close other programs, then try again.</source>
        <translation>Queda muy poca memoria para trabajar con «{path}», así que no se guardó nada. Cierra otros programas y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>“{path}” was moved or replaced while Callback was using it, so nothing was saved. Put it back, then quit Callback and start it again.</source>
        <translation>«{path}» se movió o sustituyó mientras Callback lo usaba, así que no se guardó nada. Devuélvelo a su sitio, sal de Callback e inícialo de nuevo.</translation>
    </message>
    <message>
        <source>“{path}” could not be read or written. Check that the disk is connected and sound, then look whether your last change is there, and try again.</source>
        <translation>No se pudo leer o escribir «{path}». Comprueba que el disco esté conectado y en buen estado, mira si está tu último cambio y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Something in Callback&apos;s file is damaged and cannot be read. Restore a backup in Settings, My data; the damaged file is kept.</source>
        <translation>Algo en el archivo de Callback está dañado y no se puede leer. Restaura una copia en Ajustes, Mis datos; el archivo dañado se conserva.</translation>
    </message>
    <message>
        <source>This entry no longer exists, so it cannot be changed.</source>
        <translation>Esta entrada ya no existe, así que no se puede cambiar.</translation>
    </message>
    <message>
        <source>This step no longer fits what has been changed since, so nothing was done.</source>
        <translation>Este paso ya no encaja con lo que ha cambiado desde entonces, así que no se hizo nada.</translation>
    </message>
    <message>
        <source>An import or undo is still being stored. Try again once it is done.</source>
        <translation>Aún se está guardando una importación o un deshacer. Vuelve a intentarlo cuando termine.</translation>
    </message>
    <message>
        <source>Something was saved while the copy was written, so it would not be complete. Try again.</source>
        <translation>Se guardó algo mientras se escribía la copia, así que no estaría completa. Vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Nothing was deleted: you stopped it.</source>
        <translation>No se ha eliminado nada: lo detuviste.</translation>
    </message>
    <message>
        <source>The person is deleted, but the older backups still contain them. {reason}</source>
        <translation>La persona está eliminada, pero las copias antiguas aún la contienen. {reason}</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>{key} changes between list and board</source>
        <translation>{key} cambia entre lista y tablero</translation>
    </message>
</context>
<context>
    <name>WaitingSection</name>
    <message>
        <source>Is it normal that I still wait?</source>
        <translation>¿Es normal que siga esperando?</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Candidatura</translation>
    </message>
    <message>
        <source>Which waits</source>
        <translation>Qué esperas</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>A la espera de</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Esperas</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Ninguna elegida</translation>
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
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>WeekSection</name>
    <message>
        <source>Your week</source>
        <extracomment>Lines of what comes; the copied text and paper have all.</extracomment>
        <translation>Tu semana</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>Open as PDF to print</source>
        <translation>Abrir como PDF para imprimir</translation>
    </message>
    <message>
        <source>{part}: open as PDF to print</source>
        <translation>{part}: abrir como PDF para imprimir</translation>
    </message>
    <message>
        <source>Text copied</source>
        <translation>Texto copiado</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Which call are you waiting for?</source>
        <translation>¿Qué llamada estás esperando?</translation>
    </message>
    <message>
        <source>Add the application you were interviewed for. Company, role, when and with whom are enough; everything else can come later.</source>
        <translation>Añade la candidatura por la que te entrevistaron. Bastan empresa, puesto, cuándo y con quién; todo lo demás puede venir después.</translation>
    </message>
    <message>
        <source>Add your application</source>
        <translation>Añadir tu candidatura</translation>
    </message>
    <message>
        <source>Import a list, an invitation, cards</source>
        <translation>Importar una lista, invitación o tarjetas</translation>
    </message>
    <message>
        <source>Look around with an example</source>
        <translation>Dar una vuelta con un ejemplo</translation>
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
        <translation>Recordatorio puesto: {when}</translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <translation>Hecho: {step}</translation>
    </message>
    <message>
        <source>Answer of the questions</source>
        <translation>Respuesta de las preguntas</translation>
    </message>
    <message>
        <source>What should I do?</source>
        <translation>¿Qué hago?</translation>
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
        <translation>una observación anotada</translation>
    </message>
    <message numerus="yes">
        <source>%n observations noted</source>
        <translation>
            <numerusform>%n observación anotada</numerusform>
            <numerusform>%n observaciones anotadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Your record has nothing yet to base advice on.</source>
        <translation>En tus datos aún no hay nada en que basar un consejo.</translation>
    </message>
    <message>
        <source>From your record: {facts}.</source>
        <translation>De tus datos: {facts}.</translation>
    </message>
    <message>
        <source>no interview held yet</source>
        <translation>aún sin entrevista</translation>
    </message>
    <message>
        <source>the interview was today</source>
        <translation>la entrevista fue hoy</translation>
    </message>
    <message>
        <source>{days} since the interview</source>
        <translation>{days} desde la entrevista</translation>
    </message>
    <message>
        <source>they promised {day}</source>
        <translation>prometieron respuesta para el {day}</translation>
    </message>
    <message>
        <source>the person who decides is away until {day}</source>
        <translation>quien decide está ausente hasta el {day}</translation>
    </message>
    <message>
        <source>one contact unanswered ({kind})</source>
        <translation>un contacto sin respuesta ({kind})</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts unanswered</source>
        <translation>
            <numerusform>%n contacto sin respuesta</numerusform>
            <numerusform>%n contactos sin respuesta</numerusform>
        </translation>
    </message>
    <message>
        <source>thanks sent</source>
        <translation>agradecimiento enviado</translation>
    </message>
    <message>
        <source>no thanks sent yet</source>
        <translation>aún sin agradecer</translation>
    </message>
    <message>
        <source>most likely is now “{reason}”</source>
        <translation>lo más probable ahora es «{reason}»</translation>
    </message>
    <message>
        <source>“{reason}” has become more likely</source>
        <translation>«{reason}» es ahora más probable</translation>
    </message>
    <message>
        <source>“{reason}” has become less likely</source>
        <translation>«{reason}» es ahora menos probable</translation>
    </message>
    <message>
        <source>Your answers have not changed the advice so far.</source>
        <translation>Tus respuestas no han cambiado el consejo hasta ahora.</translation>
    </message>
    <message>
        <source>Your answers so far: {changes}.</source>
        <translation>Tus respuestas hasta ahora: {changes}.</translation>
    </message>
    <message>
        <source>{step} {when}</source>
        <translation>{step}, {when}</translation>
    </message>
    <message>
        <source>their words</source>
        <translation>sus palabras</translation>
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
        <translation>C&amp;opia completa</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>Ta&amp;bla</translation>
    </message>
    <message>
        <source>&amp;Work-search log</source>
        <translation>&amp;Registro de búsqueda de empleo</translation>
    </message>
    <message>
        <source>&amp;One application</source>
        <translation>&amp;Una candidatura</translation>
    </message>
    <message>
        <source>Calen&amp;dar</source>
        <translation>Ca&amp;lendario</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>P&amp;ersonas</translation>
    </message>
    <message>
        <source>Everything, as .json. Import reads it back, on another computer for example.</source>
        <translation>Todo, como .json. «Importar» lo vuelve a leer, por ejemplo en otro equipo.</translation>
    </message>
    <message>
        <source>Your applications for a spreadsheet program.</source>
        <translation>Tus candidaturas para una hoja de cálculo.</translation>
    </message>
    <message>
        <source>What you did, day by day, as job centres ask for it. Without notes and letters.</source>
        <translation>Qué hiciste, día a día, como lo piden las oficinas de empleo. Sin notas ni cartas.</translation>
    </message>
    <message>
        <source>Interviews, people, letters and all that happened, on paper (.pdf).</source>
        <translation>Entrevistas, personas, cartas y todo lo ocurrido, en papel (.pdf).</translation>
    </message>
    <message>
        <source>Interviews, next steps and promised days, with company and names (.ics).</source>
        <translation>Entrevistas, próximos pasos y días prometidos, con empresa y nombres (.ics).</translation>
    </message>
    <message>
        <source>Address cards for a phone or a mail program (.vcf).</source>
        <translation>Tarjetas de contacto para un teléfono o programa de correo (.vcf).</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Callback</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Candidaturas</translation>
    </message>
    <message>
        <source>Work-search log</source>
        <translation>Registro de búsqueda de empleo</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Candidatura</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entrevistas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Libro de cálculo</translation>
    </message>
    <message>
        <source>Text table</source>
        <translation>Tabla de texto</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Page for a browser</source>
        <translation>Página para un navegador</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Address cards</source>
        <translation>Tarjetas de contacto</translation>
    </message>
    <message>
        <source>The selected one</source>
        <translation>La seleccionada</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected</source>
        <translation>
            <numerusform>La %n seleccionada</numerusform>
            <numerusform>Las %n seleccionadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkLog</name>
    <message>
        <source>Work-search log</source>
        <translation>Registro de búsqueda de empleo</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{name} · {days}</source>
        <translation>{name} · {days}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>What and how</source>
        <translation>Qué y cómo</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Candidatura</translation>
    </message>
    <message>
        <source>through {agency}</source>
        <translation>a través de {agency}</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Answered, not decided</source>
        <translation>Respondida, sin decisión</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Aún sin respuesta</translation>
    </message>
    <message>
        <source>Took place</source>
        <translation>Tuvo lugar</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prevista</translation>
    </message>
    <message>
        <source>Answered on {day}</source>
        <translation>Respondida el {day}</translation>
    </message>
</context>
<context>
    <name>YouPage</name>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>All of it stays on this computer.</source>
        <translation>Todo se queda en este equipo.</translation>
    </message>
    <message>
        <source>For your letters</source>
        <translation>Para tus cartas</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Tu &amp;nombre</translation>
    </message>
    <message>
        <source>Your &amp;phone number</source>
        <translation>Tu nú&amp;mero de teléfono</translation>
    </message>
    <message>
        <source>Your letters end with this name; a call offers this number.</source>
        <translation>Tus cartas terminan con este nombre; una llamada ofrece este número.</translation>
    </message>
    <message>
        <source>When you add an application</source>
        <translation>Cuando añades una candidatura</translation>
    </message>
    <message>
        <source>As the system: {country}</source>
        <translation>Como el sistema: {country}</translation>
    </message>
    <message>
        <source>Your &amp;country</source>
        <translation>Tu &amp;país</translation>
    </message>
    <message>
        <source>Your &amp;e-mail addresses</source>
        <translation>Tus &amp;direcciones de correo</translation>
    </message>
    <message>
        <source>The country is the first choice for a new employer, whose public holidays count. Your addresses tell which mails you sent, and leave you out of lists you paste.</source>
        <translation>El país es la primera opción para una empresa nueva, cuyos festivos cuentan. Tus direcciones permiten saber qué correos enviaste y te dejan fuera de las listas que pegas.</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Qué aspecto tiene</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aspecto</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>Tamaño del &amp;texto</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacto</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Amplio</translation>
    </message>
    <message>
        <source>&amp;Spacing</source>
        <translation>&amp;Espaciado</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Roomy has larger buttons and rows, for touch screens and unsteady hands. With another text size, spacing or language the window opens anew.</source>
        <translation>«Amplio» tiene botones y filas más grandes, para pantallas táctiles y manos temblorosas. Con otro tamaño de texto, otro espaciado u otro idioma, la ventana se abre de nuevo.</translation>
    </message>
    <message>
        <source>With a screen reader</source>
        <translation>Con un lector de pantalla</translation>
    </message>
    <message>
        <source>As one sentence</source>
        <translation>Como una frase</translation>
    </message>
    <message>
        <source>Cell by cell</source>
        <translation>Celda por celda</translation>
    </message>
    <message>
        <source>&amp;Rows of lists are read</source>
        <translation>Lee&amp;r las filas de las listas</translation>
    </message>
    <message>
        <source>Cell by cell, the left and right arrow keys move between the parts of a row, each with the name of its column. Cards and the board stay sentences. The window opens anew with another choice.</source>
        <translation>Celda por celda, las flechas izquierda y derecha pasan de una parte de la fila a otra, cada una con el nombre de su columna. Las tarjetas y el tablero siguen siendo frases. Con otra elección, la ventana se abre de nuevo.</translation>
    </message>
    <message>
        <source>As the system: {language}</source>
        <translation>Como el sistema: {language}</translation>
    </message>
    <message>
        <source>{language} ({percent} % translated, the rest is English)</source>
        <translation>{language} ({percent} % traducido, el resto en inglés)</translation>
    </message>
    <message>
        <source>Change your country</source>
        <translation>Cambiar tu país</translation>
    </message>
    <message>
        <source>Change the appearance</source>
        <translation>Cambiar el aspecto</translation>
    </message>
    <message>
        <source>Change the text size</source>
        <translation>Cambiar el tamaño del texto</translation>
    </message>
    <message>
        <source>Change the spacing</source>
        <translation>Cambiar el espaciado</translation>
    </message>
    <message>
        <source>Change the reading of rows</source>
        <translation>Cambiar la lectura de las filas</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>Cambiar el idioma</translation>
    </message>
    <message>
        <source>Change your name</source>
        <translation>Cambiar tu nombre</translation>
    </message>
    <message>
        <source>Change your number</source>
        <translation>Cambiar tu número</translation>
    </message>
    <message>
        <source>Change your addresses</source>
        <translation>Cambiar tus direcciones</translation>
    </message>
</context>
<context>
    <name>_Difference</name>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the backup</source>
        <translation>
            <numerusform>%n más en la copia</numerusform>
            <numerusform>%n más en la copia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer in the backup</source>
        <translation>
            <numerusform>%n menos en la copia</numerusform>
            <numerusform>%n menos en la copia</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Kinds</name>
    <message>
        <source>Applications</source>
        <translation>Candidaturas</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entrevistas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Problems and ideas</source>
        <translation>Problemas e ideas</translation>
    </message>
    <message>
        <source>Questions they asked</source>
        <translation>Preguntas que te hicieron</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>Anuncios</translation>
    </message>
    <message>
        <source>Documents you sent</source>
        <translation>Documentos enviados</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Letter drafts</source>
        <translation>Borradores de cartas</translation>
    </message>
</context>
<context>
    <name>_MergeDialog</name>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Unir</translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <translation>&amp;No son lo mismo</translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message>
        <source>Running number in this file</source>
        <translation>Número correlativo en este archivo</translation>
    </message>
    <message>
        <source>A random identifier that no other row has</source>
        <translation>Un identificador aleatorio que no tiene ninguna otra fila</translation>
    </message>
    <message>
        <source>When it was entered</source>
        <translation>Cuándo se introdujo</translation>
    </message>
    <message>
        <source>When it was last changed</source>
        <translation>Cuándo se cambió por última vez</translation>
    </message>
    <message>
        <source>The application it belongs to</source>
        <translation>La candidatura a la que pertenece</translation>
    </message>
    <message>
        <source>The time zone of that time</source>
        <translation>La zona horaria de esa hora</translation>
    </message>
    <message>
        <source>What they promised, in their words</source>
        <translation>Qué prometieron, con sus palabras</translation>
    </message>
    <message>
        <source>The day that was promised</source>
        <translation>El día prometido</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>La persona</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Candidaturas</translation>
    </message>
    <message>
        <source>Each job you applied for.</source>
        <translation>Cada puesto al que te presentaste.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Where the job is</source>
        <translation>Dónde está el puesto</translation>
    </message>
    <message>
        <source>Country, for working days and figures</source>
        <translation>País, para días laborables y cifras</translation>
    </message>
    <message>
        <source>State or region, for public holidays</source>
        <translation>Estado o región, para los festivos</translation>
    </message>
    <message>
        <source>Kind of role, such as sales</source>
        <translation>Tipo de puesto, como ventas</translation>
    </message>
    <message>
        <source>Address of the posting</source>
        <translation>Dirección del anuncio</translation>
    </message>
    <message>
        <source>Address of the job page</source>
        <translation>Dirección de la página de empleo</translation>
    </message>
    <message>
        <source>Where you found it</source>
        <translation>Dónde lo encontraste</translation>
    </message>
    <message>
        <source>The agency, if there is one</source>
        <translation>La agencia, si la hay</translation>
    </message>
    <message>
        <source>Your note on pay</source>
        <translation>Tu nota sobre el sueldo</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Tus notas</translation>
    </message>
    <message>
        <source>Until when another offer must be answered</source>
        <translation>Hasta cuándo hay que responder a otra oferta</translation>
    </message>
    <message>
        <source>Whether you want reminders for it</source>
        <translation>Si quieres recordatorios para ella</translation>
    </message>
    <message>
        <source>Waiting, on hold, rejected, and so on</source>
        <translation>Esperando, en pausa, rechazada, etc.</translation>
    </message>
    <message>
        <source>The reason they gave, as you entered it</source>
        <translation>El motivo que dieron, tal como lo escribiste</translation>
    </message>
    <message>
        <source>When you applied</source>
        <translation>Cuándo te presentaste</translation>
    </message>
    <message>
        <source>The closing date in the posting</source>
        <translation>El cierre de plazo del anuncio</translation>
    </message>
    <message>
        <source>Whether you work there already</source>
        <translation>Si ya trabajas allí</translation>
    </message>
    <message>
        <source>When they said that an offer is coming</source>
        <translation>Cuándo dijeron que viene una oferta</translation>
    </message>
    <message>
        <source>When their offer came</source>
        <translation>Cuándo llegó su oferta</translation>
    </message>
    <message>
        <source>Until when they want your answer</source>
        <translation>Hasta cuándo quieren tu respuesta</translation>
    </message>
    <message>
        <source>The language of its letters, if you chose one</source>
        <translation>El idioma de sus cartas, si elegiste uno</translation>
    </message>
    <message>
        <source>Changes of state</source>
        <translation>Cambios de estado</translation>
    </message>
    <message>
        <source>When an application was put on hold, rejected and so on.</source>
        <translation>Cuándo una candidatura se puso en pausa, fue rechazada, etc.</translation>
    </message>
    <message>
        <source>What it became</source>
        <translation>A qué cambió</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Qué día</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Tu nota</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entrevistas</translation>
    </message>
    <message>
        <source>Each interview of an application.</source>
        <translation>Cada entrevista de una candidatura.</translation>
    </message>
    <message>
        <source>What kind of interview</source>
        <translation>Qué tipo de entrevista</translation>
    </message>
    <message>
        <source>On site, by video or by phone</source>
        <translation>Presencial, por vídeo o por teléfono</translation>
    </message>
    <message>
        <source>When it begins</source>
        <translation>Cuándo empieza</translation>
    </message>
    <message>
        <source>Planned, cancelled, postponed or missed</source>
        <translation>Prevista, cancelada, aplazada o perdida</translation>
    </message>
    <message>
        <source>When that was known</source>
        <translation>Cuándo se supo</translation>
    </message>
    <message>
        <source>How many minutes it takes</source>
        <translation>Cuántos minutos dura</translation>
    </message>
    <message>
        <source>The invitation it was imported from</source>
        <translation>La invitación de la que se importó</translation>
    </message>
    <message>
        <source>Which meeting of a series it is</source>
        <translation>Qué cita de una serie es</translation>
    </message>
    <message>
        <source>How often the invitation was changed</source>
        <translation>Cuántas veces cambió la invitación</translation>
    </message>
    <message>
        <source>When the invitation was written</source>
        <translation>Cuándo se escribió la invitación</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Everyone you met or wrote to.</source>
        <translation>Todas las personas que conociste o a las que escribiste.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>The name in small letters, to sort by</source>
        <translation>El nombre en minúsculas, para ordenar</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Address of a profile</source>
        <translation>Dirección de un perfil</translation>
    </message>
    <message>
        <source>How letters address them, if you entered it</source>
        <translation>Cómo la tratan las cartas, si lo escribiste</translation>
    </message>
    <message>
        <source>Ms or Mr, if you entered it</source>
        <translation>Sra. o Sr., si lo escribiste</translation>
    </message>
    <message>
        <source>The language of letters to them, if you chose one</source>
        <translation>El idioma de las cartas a esta persona, si elegiste uno</translation>
    </message>
    <message>
        <source>Who belongs to which application</source>
        <translation>Quién pertenece a qué candidatura</translation>
    </message>
    <message>
        <source>Links people with applications.</source>
        <translation>Une personas con candidaturas.</translation>
    </message>
    <message>
        <source>Their part in it</source>
        <translation>Su papel en ella</translation>
    </message>
    <message>
        <source>Who was in which interview</source>
        <translation>Quién estuvo en qué entrevista</translation>
    </message>
    <message>
        <source>Links people with interviews.</source>
        <translation>Une personas con entrevistas.</translation>
    </message>
    <message>
        <source>The interview</source>
        <translation>La entrevista</translation>
    </message>
    <message>
        <source>What you wrote of the talk with them in earlier versions</source>
        <translation>Qué escribiste de la conversación en versiones anteriores</translation>
    </message>
    <message>
        <source>What you talked about, for your letters</source>
        <translation>De qué se habló, para tus cartas</translation>
    </message>
    <message>
        <source>Your private note, never in a letter</source>
        <translation>Tu nota privada, nunca en una carta</translation>
    </message>
    <message>
        <source>Contact history</source>
        <translation>Historial de contactos</translation>
    </message>
    <message>
        <source>Each mail, call or talk that you entered. None is read by itself.</source>
        <translation>Cada correo, llamada o conversación que anotaste. Ninguno se lee por sí solo.</translation>
    </message>
    <message>
        <source>When it was</source>
        <translation>Cuándo fue</translation>
    </message>
    <message>
        <source>From you or from them</source>
        <translation>De ti o de la empresa</translation>
    </message>
    <message>
        <source>By mail, phone, message and so on</source>
        <translation>Por correo, teléfono, mensaje, etc.</translation>
    </message>
    <message>
        <source>A thank-you, a follow-up, an answer, and so on</source>
        <translation>Un agradecimiento, un seguimiento, una respuesta, etc.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>What was said or written, as you entered it</source>
        <translation>Qué se dijo o escribió, tal como lo anotaste</translation>
    </message>
    <message>
        <source>The contact that this one answers</source>
        <translation>El contacto al que responde este</translation>
    </message>
    <message>
        <source>The mail it was imported from</source>
        <translation>El correo del que se importó</translation>
    </message>
    <message>
        <source>Who was in which contact</source>
        <translation>Quién estuvo en qué contacto</translation>
    </message>
    <message>
        <source>Links people with contacts.</source>
        <translation>Une personas con contactos.</translation>
    </message>
    <message>
        <source>The contact</source>
        <translation>El contacto</translation>
    </message>
    <message>
        <source>Problems and ideas</source>
        <translation>Problemas e ideas</translation>
    </message>
    <message>
        <source>What they said troubles them, and what you could offer.</source>
        <translation>Qué dijeron que les preocupa y qué podrías ofrecer.</translation>
    </message>
    <message>
        <source>In which interview it came up</source>
        <translation>En qué entrevista salió</translation>
    </message>
    <message>
        <source>Who raised it</source>
        <translation>Quién lo mencionó</translation>
    </message>
    <message>
        <source>The problem</source>
        <translation>El problema</translation>
    </message>
    <message>
        <source>Your idea</source>
        <translation>Tu idea</translation>
    </message>
    <message>
        <source>A result of yours that bears on it</source>
        <translation>Un resultado tuyo relacionado</translation>
    </message>
    <message>
        <source>Questions they asked</source>
        <translation>Preguntas que hicieron</translation>
    </message>
    <message>
        <source>What they asked in interviews, and what you answered.</source>
        <translation>Qué preguntaron en entrevistas y qué respondiste.</translation>
    </message>
    <message>
        <source>In which interview it was asked</source>
        <translation>En qué entrevista se preguntó</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>La pregunta</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Tu respuesta</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>Anuncios</translation>
    </message>
    <message>
        <source>The texts of postings that you kept.</source>
        <translation>Los textos de los anuncios que guardaste.</translation>
    </message>
    <message>
        <source>The day it was kept</source>
        <translation>El día en que se guardó</translation>
    </message>
    <message>
        <source>The address or file it was read from</source>
        <translation>La dirección o archivo del que se leyó</translation>
    </message>
    <message>
        <source>The text of the posting</source>
        <translation>El texto del anuncio</translation>
    </message>
    <message>
        <source>Documents you sent</source>
        <translation>Documentos enviados</translation>
    </message>
    <message>
        <source>Which documents you sent. The files themselves stay where they are.</source>
        <translation>Qué documentos enviaste. Los archivos se quedan donde están.</translation>
    </message>
    <message>
        <source>CV, cover letter or another document</source>
        <translation>Currículum, carta de presentación u otro documento</translation>
    </message>
    <message>
        <source>Which version of it</source>
        <translation>Qué versión</translation>
    </message>
    <message>
        <source>Where the file is</source>
        <translation>Dónde está el archivo</translation>
    </message>
    <message>
        <source>The day it was sent</source>
        <translation>El día en que se envió</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>What you observed that may tell why they are silent.</source>
        <translation>Lo que observaste y puede explicar por qué callan.</translation>
    </message>
    <message>
        <source>Which observation</source>
        <translation>Qué observación</translation>
    </message>
    <message>
        <source>The day it was observed</source>
        <translation>El día en que se observó</translation>
    </message>
    <message>
        <source>Until when it holds</source>
        <translation>Hasta cuándo vale</translation>
    </message>
    <message>
        <source>When your desktop confirmed that it was shown</source>
        <translation>Cuándo confirmó tu escritorio que se mostró</translation>
    </message>
    <message>
        <source>Advice you asked for</source>
        <translation>Consejos que pediste</translation>
    </message>
    <message>
        <source>The answers of “What should I do?”, to compare with what came of them.</source>
        <translation>Las respuestas de «¿Qué hago?», para compararlas con lo que resultó.</translation>
    </message>
    <message>
        <source>The day you asked</source>
        <translation>El día en que preguntaste</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Tus respuestas</translation>
    </message>
    <message>
        <source>The reasons, the likeliest first</source>
        <translation>Los motivos, el más probable primero</translation>
    </message>
    <message>
        <source>The step that was advised</source>
        <translation>El paso que se aconsejó</translation>
    </message>
    <message>
        <source>The day of the step</source>
        <translation>El día del paso</translation>
    </message>
    <message>
        <source>What came of it, as you entered it</source>
        <translation>En qué quedó, tal como lo anotaste</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>What you are reminded of, and whether that has happened.</source>
        <translation>Qué se te recuerda y si ya ha ocurrido.</translation>
    </message>
    <message>
        <source>The step</source>
        <translation>El paso</translation>
    </message>
    <message>
        <source>When you are reminded</source>
        <translation>Cuándo se te recuerda</translation>
    </message>
    <message>
        <source>Planned, shown, put off or done</source>
        <translation>Previsto, mostrado, aplazado o hecho</translation>
    </message>
    <message>
        <source>When it was sent to your desktop</source>
        <translation>Cuándo se envió a tu escritorio</translation>
    </message>
    <message>
        <source>Reminders of interviews</source>
        <translation>Recordatorios de entrevistas</translation>
    </message>
    <message>
        <source>That an interview was announced, and that you were asked about it.</source>
        <translation>Que se anunció una entrevista y se te preguntó por ella.</translation>
    </message>
    <message>
        <source>The day before, an hour before or afterwards</source>
        <translation>El día anterior, una hora antes o después</translation>
    </message>
    <message>
        <source>Letter drafts</source>
        <translation>Borradores de cartas</translation>
    </message>
    <message>
        <source>Letters you have begun.</source>
        <translation>Cartas que has empezado.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>Which letter</source>
        <translation>Qué carta</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Whether you mean to attach something</source>
        <translation>Si piensas adjuntar algo</translation>
    </message>
    <message>
        <source>When you opened it in your mail program, if you have not said yet whether you sent it</source>
        <translation>Cuándo la abriste en tu programa de correo, si aún no has dicho si la enviaste</translation>
    </message>
    <message>
        <source>Your letter templates</source>
        <translation>Tus plantillas de cartas</translation>
    </message>
    <message>
        <source>Templates that you wrote in place of the program&apos;s own.</source>
        <translation>Plantillas que escribiste en lugar de las del programa.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tono</translation>
    </message>
    <message>
        <source>Which of several</source>
        <translation>Cuál de varias</translation>
    </message>
    <message>
        <source>The template</source>
        <translation>La plantilla</translation>
    </message>
    <message>
        <source>Page checks</source>
        <translation>Revisiones de página</translation>
    </message>
    <message>
        <source>What you saw on job pages. The program never opens them by itself.</source>
        <translation>Lo que viste en páginas de empleo. El programa nunca las abre por sí solo.</translation>
    </message>
    <message>
        <source>The day of the check</source>
        <translation>El día de la revisión</translation>
    </message>
    <message>
        <source>Still listed, gone, posted again, and so on</source>
        <translation>Sigue publicado, ya no está, publicado de nuevo, etc.</translation>
    </message>
    <message>
        <source>All the words of one record, to be searched</source>
        <translation>Todas las palabras de una ficha, para buscarlas</translation>
    </message>
    <message>
        <source>Forms not yet saved</source>
        <translation>Formularios sin guardar</translation>
    </message>
    <message>
        <source>What you are typing, in case the program ends before you save.</source>
        <translation>Lo que estás escribiendo, por si el programa termina antes de que guardes.</translation>
    </message>
    <message>
        <source>A random identifier</source>
        <translation>Un identificador aleatorio</translation>
    </message>
    <message>
        <source>The form, and the record it is for</source>
        <translation>El formulario y la ficha a la que corresponde</translation>
    </message>
    <message>
        <source>When it was saved</source>
        <translation>Cuándo se guardó</translation>
    </message>
    <message>
        <source>What you have typed so far</source>
        <translation>Lo que has escrito hasta ahora</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>What you deleted in the last 30 days, so that you can restore it.</source>
        <translation>Lo que eliminaste en los últimos 30 días, para que puedas restaurarlo.</translation>
    </message>
    <message>
        <source>When it was deleted</source>
        <translation>Cuándo se eliminó</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Qué era</translation>
    </message>
    <message>
        <source>All that was deleted with it</source>
        <translation>Todo lo que se eliminó con ello</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>What you chose, such as the hour of reminders, or that two records are not the same.</source>
        <translation>Lo que elegiste, como la hora de los recordatorios, o que dos fichas no son lo mismo.</translation>
    </message>
    <message>
        <source>Which setting</source>
        <translation>Qué ajuste</translation>
    </message>
    <message>
        <source>What you chose</source>
        <translation>Qué elegiste</translation>
    </message>
    <message>
        <source>Summaries</source>
        <translation>Resúmenes</translation>
    </message>
    <message>
        <source>Computed from the rest for the lists, after each change and each day.</source>
        <translation>Calculados del resto para las listas, tras cada cambio y cada día.</translation>
    </message>
    <message>
        <source>Search index of applications</source>
        <translation>Índice de búsqueda de candidaturas</translation>
    </message>
    <message>
        <source>Computed from the rest, so that the search is fast.</source>
        <translation>Calculado del resto, para que la búsqueda sea rápida.</translation>
    </message>
    <message>
        <source>Search index of people</source>
        <translation>Índice de búsqueda de personas</translation>
    </message>
    <message>
        <source>To sort by</source>
        <translation>Para ordenar</translation>
    </message>
    <message>
        <source>Running number of the application</source>
        <translation>Número correlativo de la candidatura</translation>
    </message>
    <message>
        <source>The application</source>
        <translation>La candidatura</translation>
    </message>
    <message>
        <source>Its state</source>
        <translation>Su estado</translation>
    </message>
    <message>
        <source>When this is computed again</source>
        <translation>Cuándo se calcula de nuevo</translation>
    </message>
    <message>
        <source>Whether the last interview is over</source>
        <translation>Si la última entrevista ya pasó</translation>
    </message>
    <message>
        <source>Day of the last interview</source>
        <translation>Día de la última entrevista</translation>
    </message>
    <message>
        <source>Day of the last contact</source>
        <translation>Día del último contacto</translation>
    </message>
    <message>
        <source>The day they promised</source>
        <translation>El día que prometieron</translation>
    </message>
    <message>
        <source>How many were thanked</source>
        <translation>A cuántas personas has dado las gracias</translation>
    </message>
    <message>
        <source>How many are to be thanked</source>
        <translation>A cuántas personas hay que dar las gracias</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>El próximo paso</translation>
    </message>
    <message>
        <source>The day of the next step</source>
        <translation>El día del próximo paso</translation>
    </message>
    <message>
        <source>When the next step is due</source>
        <translation>Cuándo toca el próximo paso</translation>
    </message>
    <message>
        <source>The same, or the day it was put off to</source>
        <translation>El mismo, o el día al que se aplazó</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>Cómo hacerlo</translation>
    </message>
    <message>
        <source>How it can be done instead</source>
        <translation>Cómo se puede hacer en su lugar</translation>
    </message>
    <message>
        <source>The kind of recipients</source>
        <translation>El tipo de destinatarios</translation>
    </message>
    <message>
        <source>The names of the recipients</source>
        <translation>Los nombres de los destinatarios</translation>
    </message>
    <message>
        <source>The letter that goes with it</source>
        <translation>La carta que corresponde</translation>
    </message>
    <message>
        <source>Why this step</source>
        <translation>Por qué este paso</translation>
    </message>
    <message>
        <source>The likeliest reason for the silence</source>
        <translation>El motivo más probable del silencio</translation>
    </message>
    <message>
        <source>What Insights counts of it</source>
        <translation>Lo que Análisis cuenta de ella</translation>
    </message>
    <message>
        <source>From when on that is complete</source>
        <translation>Desde cuándo está completo</translation>
    </message>
    <message>
        <source>Waiting, on hold or closed</source>
        <translation>Esperando, en pausa o cerrada</translation>
    </message>
    <message>
        <source>Whether they asked for no calls</source>
        <translation>Si pidieron que no se llame</translation>
    </message>
    <message>
        <source>Whether they asked for no contact</source>
        <translation>Si pidieron que no se les contacte</translation>
    </message>
</context>
</TS>
