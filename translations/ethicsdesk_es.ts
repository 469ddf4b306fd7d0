<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_US">
<context>
    <name>AboutCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/state_cards.py"/>
        <source>&amp;Large print</source>
        <translation>&amp;Letra grande</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/about_card.py"/>
        <source>&amp;Under 18</source>
        <translation>&amp;Menor de 18</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/about_card.py"/>
        <source>About this code</source>
        <translation>Sobre este código</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/state_cards.py"/>
        <source>About this paper</source>
        <translation>Sobre este documento</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/state_cards.py"/>
        <source>Bigger letters for clients with poor sight</source>
        <translation>Letra más grande para clientes que ven poco</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/state_cards.py"/>
        <source>Bigger letters for clients with poor sight.</source>
        <translation>Letra más grande para clientes que ven poco.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/about_card.py"/>
        <source>Day they turn 18</source>
        <translation>Día en que cumple 18 años</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/state_cards.py"/>
        <source>Grade {grade} (goal: {most} or less)</source>
        <translation>Grado {grade} (meta: {most} o menos)</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/about_card.py"/>
        <source>Guardian 1 and Guardian 2: roles, never names.</source>
        <translation>Tutor 1 y Tutor 2: papeles, nunca nombres.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/state_cards.py"/>
        <source>INFLESZ {ease}: {band} (goal: {least} or more)</source>
        <translation>INFLESZ {ease}: {band} (meta: {least} o más)</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/state_cards.py"/>
        <source>Length</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/about_card.py"/>
        <source>No name, address or birthday belongs here.</source>
        <translation>Aquí no va ningún nombre, dirección ni fecha de nacimiento.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/about_card.py"/>
        <source>Not known yet</source>
        <translation>Todavía no se sabe</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/state_cards.py"/>
        <source>Not measured: no formula for this language</source>
        <translation>Sin medir: no hay fórmula para este idioma</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/about_card.py"/>
        <source>On that day the yes of a guardian ends.</source>
        <translation>Ese día termina el sí de un tutor.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/about_card.py"/>
        <source>One guardian</source>
        <translation>Un tutor</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/state_cards.py"/>
        <source>Reading level</source>
        <translation>Nivel de lectura</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/about_card.py"/>
        <source>Save these &amp;facts</source>
        <translation>Guardar e&amp;stos datos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/about_card.py"/>
        <source>The state of my practice</source>
        <translation>El estado de mi consulta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/about_card.py"/>
        <source>Therapy ended …</source>
        <translation>La terapia terminó …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/about_card.py"/>
        <source>Therapy goes on</source>
        <translation>La terapia sigue</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/state_cards.py"/>
        <source>To say it takes</source>
        <translation>Decirlo toma</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/about_card.py"/>
        <source>Two guardians</source>
        <translation>Dos tutores</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/about_card.py"/>
        <source>Usual kind of session</source>
        <translation>Tipo de sesión habitual</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/about_card.py"/>
        <source>Where they are in sessions</source>
        <translation>Dónde está en las sesiones</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/about_card.py"/>
        <source>Who must agree besides the client</source>
        <translation>Quién debe aceptar además del cliente</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/about_card.py"/>
        <source>Who this is</source>
        <translation>Quién es</translation>
    </message>
</context>
<context>
    <name>AccuracyFace</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/accuracy_face.py"/>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/accuracy_face.py"/>
        <source>Add the AI tools you use first. Then you can check how often they get it right.</source>
        <translation>Agregue primero las herramientas de IA que usa. Después podrá comprobar qué tan a menudo aciertan.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/accuracy_face.py"/>
        <source>Counts, no shares: one month is too few to say how good a tool is.</source>
        <translation>Cantidades, no proporciones: un mes es muy poco para decir qué tan buena es una herramienta.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/accuracy_face.py"/>
        <source>Few notes so far, so the range is wide. That is honest, not wrong.</source>
        <translation>Hasta ahora hay pocas notas, así que el margen es amplio. Eso es honesto, no un error.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/accuracy_face.py"/>
        <source>Five notes a month tell you more than a promise of the company.</source>
        <translation>Cinco notas al mes le dicen más que una promesa de la empresa.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/accuracy_face.py"/>
        <source>From this, the true share with an error may be anywhere {span}.</source>
        <translation>Según esto, la proporción real con un error puede estar en cualquier punto {span}.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/accuracy_face.py"/>
        <source>In half a year: {errors} of {read} notes had an error, {serious} a serious one.</source>
        <translation>En medio año, de {read} notas leídas: {errors} con un error, {serious} con un error grave.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/accuracy_face.py"/>
        <source>It is kept.</source>
        <translation>Está guardado.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/accuracy_face.py"/>
        <source>No month is counted yet.</source>
        <translation>Aún no se ha contado ningún mes.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/accuracy_face.py"/>
        <source>No tool yet</source>
        <translation>Aún no hay herramientas</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/accuracy_face.py"/>
        <source>Nothing went wrong.</source>
        <translation>Nada salió mal.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/accuracy_face.py"/>
        <source>Something made up, or risk that was left out, can hurt a client. It belongs in the incident log. Put the note itself right first.</source>
        <translation>Algo inventado, o un riesgo omitido, puede hacer daño a un cliente. Va en el registro de incidentes. Corrija primero la nota misma.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/accuracy_face.py"/>
        <source>This month: {read} read. That is enough.</source>
        <translation>Notas leídas este mes: {read}. Es suficiente.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/accuracy_face.py"/>
        <source>This month: {read} read. {wanted} to go.</source>
        <translation>Notas leídas este mes: {read}. Por leer: {wanted}.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/accuracy_face.py"/>
        <source>This note had a serious error</source>
        <translation>Esta nota tenía un error grave</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/accuracy_face.py"/>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/accuracy_face.py"/>
        <source>What it says so far</source>
        <translation>Lo que dice hasta ahora</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/accuracy_face.py"/>
        <source>Which tool?</source>
        <translation>¿Qué herramienta?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/accuracy_face.py"/>
        <source>Write it down as an &amp;incident</source>
        <translation>Anotarlo como &amp;incidente</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/accuracy_face.py"/>
        <source>{month}: used {used} times. {wrong}</source>
        <translation>{month}, veces que se usó: {used}. {wrong}</translation>
    </message>
</context>
<context>
    <name>ActionsCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/actions_card.py"/>
        <source>Add a task</source>
        <translation>Agregar una tarea</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/actions_card.py"/>
        <source>Add this &amp;task</source>
        <translation>Agregar esta &amp;tarea</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/actions_card.py"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/actions_card.py"/>
        <source>Done on {day}</source>
        <translation>Hecho el {day}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/actions_card.py"/>
        <source>Done: {task}</source>
        <translation>Hecho: {task}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/actions_card.py"/>
        <source>Each task also stands in your calendar until it is done.</source>
        <translation>Cada tarea aparece también en su calendario hasta que esté hecha.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/actions_card.py"/>
        <source>Please give the day.</source>
        <translation>Por favor, indique el día.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/actions_card.py"/>
        <source>Until when?</source>
        <translation>¿Hasta cuándo?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/actions_card.py"/>
        <source>Until {day}</source>
        <translation>Hasta el {day}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/actions_card.py"/>
        <source>What is still to do</source>
        <translation>Qué queda por hacer</translation>
    </message>
</context>
<context>
    <name>AddFace</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/add_face.py"/>
        <source>&amp;How many</source>
        <translation>&amp;Cuántos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/add_face.py"/>
        <source>&amp;Paste your list</source>
        <translation>&amp;Pegar su lista</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/add_face.py"/>
        <source>All are &amp;under 18</source>
        <translation>Todos son &amp;menores de 18</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/add_face.py"/>
        <source>Each of it can be changed on a client’s own page later.</source>
        <translation>Todo se puede cambiar después en la página de cada cliente.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/add_face.py"/>
        <source>EthicsDesk makes them. The safest way.</source>
        <translation>Los hace EthicsDesk. Es lo más seguro.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/add_face.py"/>
        <source>Here already: {count}</source>
        <translation>Ya están aquí: {count}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/add_face.py"/>
        <source>My own chart numbers</source>
        <translation>Mis propios números de expediente</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/add_face.py"/>
        <source>New: {count}</source>
        <translation>Nuevos: {count}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/add_face.py"/>
        <source>One code a line, or with commas between. No names, initials or birthdays.</source>
        <translation>Un código por línea, o separados por comas. Sin nombres, iniciales ni fechas de nacimiento.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/add_face.py"/>
        <source>Please write a number from 1 to 1,000.</source>
        <translation>Escriba un número de 1 a 1,000.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/add_face.py"/>
        <source>Random codes</source>
        <translation>Códigos al azar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/add_face.py"/>
        <source>Refused: {count}</source>
        <translation>Rechazados: {count}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/add_face.py"/>
        <source>The codes</source>
        <translation>Los códigos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/add_face.py"/>
        <source>The state of my practice</source>
        <translation>El estado de mi consulta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/add_face.py"/>
        <source>There is no new code in this list yet.</source>
        <translation>Todavía no hay ningún código nuevo en esta lista.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/add_face.py"/>
        <source>Usual kind of session</source>
        <translation>Tipo de sesión habitual</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/add_face.py"/>
        <source>What holds for all of them</source>
        <translation>Qué vale para todos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/add_face.py"/>
        <source>Where the codes come from</source>
        <translation>De dónde vienen los códigos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/add_face.py"/>
        <source>Where they are in sessions</source>
        <translation>Dónde está en las sesiones</translation>
    </message>
</context>
<context>
    <name>AddForm</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/adding.py"/>
        <source>A tool with this name is in your list already.</source>
        <translation>Ya hay una herramienta con este nombre en su lista.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/adding.py"/>
        <source>Company that makes it</source>
        <translation>Empresa que la hace</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/adding.py"/>
        <source>I use it now, or it is switched on.</source>
        <translation>La uso ahora, o está encendida.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/adding.py"/>
        <source>I want to know first.</source>
        <translation>Primero quiero informarme.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/adding.py"/>
        <source>Name of the tool or AI feature</source>
        <translation>Nombre de la herramienta o función de IA</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/adding.py"/>
        <source>Please give the tool a name.</source>
        <translation>Póngale un nombre a la herramienta.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/adding.py"/>
        <source>The list gives names, makers and kinds only. It never says what is good.</source>
        <translation>La lista da solo nombres, empresas y tipos. Nunca dice qué es bueno.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/adding.py"/>
        <source>Tools with this name</source>
        <translation>Herramientas con este nombre</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/adding.py"/>
        <source>Type a few letters. If it is not in the list, go on with your own name for it.</source>
        <translation>Escriba unas letras. Si no está en la lista, siga con el nombre que usted le da.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/adding.py"/>
        <source>Where does it stand?</source>
        <translation>¿En qué punto está?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/adding.py"/>
        <source>Which tool is it?</source>
        <translation>¿Qué herramienta es?</translation>
    </message>
</context>
<context>
    <name>AgainFace</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/again_face.py"/>
        <source>Nobody to ask again</source>
        <translation>No hay a quién volver a preguntar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/again_face.py"/>
        <source>When a paper is no longer true, a yes grows old or somebody turns 18, the codes stand here with the form and the script for the talk.</source>
        <translation>Cuando un documento ya no es cierto, un sí se hace viejo o alguien cumple 18 años, aquí aparecen los códigos con el formulario y el guion para hablarlo.</translation>
    </message>
</context>
<context>
    <name>AgreementForm</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/form.py"/>
        <source>&amp;Name, as it says on it</source>
        <translation>&amp;Nombre, tal como aparece</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/form.py"/>
        <source>Company that signed</source>
        <translation>Empresa que firmó</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/form.py"/>
        <source>Holds from</source>
        <translation>Vale desde</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/form.py"/>
        <source>How long before the last day must notice be given?</source>
        <translation>¿Cuánto antes del último día hay que dar aviso?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/form.py"/>
        <source>Last day it holds</source>
        <translation>Último día de validez</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/form.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/form.py"/>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/form.py"/>
        <source>Please give the document a name, as it says on it.</source>
        <translation>Póngale al documento un nombre, tal como aparece en él.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/form.py"/>
        <source>Signed on</source>
        <translation>Firmado el</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/form.py"/>
        <source>Such as where the paper copy is. Please write no client names.</source>
        <translation>Por ejemplo, dónde está la copia en papel. Por favor, no escriba nombres de clientes.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/form.py"/>
        <source>What happens at the end?</source>
        <translation>¿Qué pasa al final?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/form.py"/>
        <source>What is it?</source>
        <translation>¿Qué es?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/form.py"/>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/form.py"/>
        <source>days</source>
        <translation>días</translation>
    </message>
</context>
<context>
    <name>AgreementPage</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/page.py"/>
        <source>&amp;Keep it</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/page.py"/>
        <source>&amp;Not yet</source>
        <translation>&amp;Todavía no</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/page.py"/>
        <source>&amp;Remove it</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/page.py"/>
        <source>A&amp;ttach the document …</source>
        <translation>A&amp;djuntar el documento …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/page.py"/>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/page.py"/>
        <source>An agreement that ended asks for nothing any more.</source>
        <translation>Un acuerdo que terminó ya no pide nada.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/page.py"/>
        <source>For a BAA, the next step lists what HIPAA asks for, point by point.</source>
        <translation>Para un BAA, el paso siguiente muestra lo que HIPAA pide, punto por punto.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/page.py"/>
        <source>Has “{title}” ended?</source>
        <translation>¿Terminó “{title}”?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/page.py"/>
        <source>It &amp;ended</source>
        <translation>Sí, &amp;terminó</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/page.py"/>
        <source>It ended on {day}.</source>
        <translation>Terminó el {day}.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/page.py"/>
        <source>It has &amp;ended …</source>
        <translation>Ya &amp;terminó …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/page.py"/>
        <source>It is kept as ended today, and nothing is due for it any more. It stays in the binder.</source>
        <translation>Queda como terminado hoy, y ya no hay nada pendiente. Permanece en la carpeta anual.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/page.py"/>
        <source>It is no longer listed. What it was stays in the history.</source>
        <translation>Ya no aparece en la lista. Lo que era queda en el historial.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/page.py"/>
        <source>Keep the signed copy here, encrypted.</source>
        <translation>Guarde aquí la copia firmada, cifrada.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/page.py"/>
        <source>Kept.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/page.py"/>
        <source>New agreement or certificate</source>
        <translation>Nuevo acuerdo o certificado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/page.py"/>
        <source>Re&amp;move it, it was entered by mistake …</source>
        <translation>&amp;Quitarlo, se anotó por error …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/page.py"/>
        <source>Remove this entry?</source>
        <translation>¿Quitar esta anotación?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/page.py"/>
        <source>The document itself</source>
        <translation>El documento mismo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/page.py"/>
        <source>What comes next</source>
        <translation>Qué sigue</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/page.py"/>
        <source>When it is over</source>
        <translation>Cuándo termina</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/page.py"/>
        <source>With {tool}</source>
        <translation>Con {tool}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/page.py"/>
        <source>You are reminded a month before the last day to give notice, or before it ends.</source>
        <translation>Se le recuerda un mes antes del último día para dar aviso, o antes de que termine.</translation>
    </message>
</context>
<context>
    <name>AgreementsCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/keeping.py"/>
        <source>Add an a&amp;greement</source>
        <translation>A&amp;gregar un acuerdo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/keeping.py"/>
        <source>Agreements</source>
        <translation>Acuerdos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/keeping.py"/>
        <source>Agreements and certificates</source>
        <translation>Acuerdos y certificados</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/keeping.py"/>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/keeping.py"/>
        <source>The BAA, contract or certificate with its dates. You are reminded in time.</source>
        <translation>El BAA, el contrato o el certificado con sus fechas. Se le recuerda a tiempo.</translation>
    </message>
</context>
<context>
    <name>AllQuestionsView</name>
    <message>
        <location filename="../ethicsdesk/ui/interview/other_views.py"/>
        <source>All questions</source>
        <translation>Todas las preguntas</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/other_views.py"/>
        <source>Answered</source>
        <translation>Contestada</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/other_views.py"/>
        <source>Each question</source>
        <translation>Cada pregunta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/other_views.py"/>
        <source>I do not know</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/other_views.py"/>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/other_views.py"/>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/other_views.py"/>
        <source>Stop</source>
        <translation>Impide usarla</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/other_views.py"/>
        <source>You are here</source>
        <translation>Usted está aquí</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/other_views.py"/>
        <source>about {minutes} min left</source>
        <translation>faltan unos {minutes} min</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/other_views.py"/>
        <source>{answered} of {asked} answered</source>
        <translation>Contestadas: {answered} de {asked}</translation>
    </message>
</context>
<context>
    <name>AmendCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/amending.py"/>
        <source>&amp;Keep the change</source>
        <translation>&amp;Conservar el cambio</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/amending.py"/>
        <source>&amp;Page or section</source>
        <translation>&amp;Página o sección</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/amending.py"/>
        <source>Add to it</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/amending.py"/>
        <source>Such as what you read there. Please write no client names.</source>
        <translation>Por ejemplo, lo que leyó ahí. Por favor, no escriba nombres de clientes.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/amending.py"/>
        <source>What it said before</source>
        <translation>Lo que decía antes</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/amending.py"/>
        <source>Your &amp;note</source>
        <translation>Su &amp;nota</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/amending.py"/>
        <source>without page and note</source>
        <translation>sin página ni nota</translation>
    </message>
</context>
<context>
    <name>AnchorRoom</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/anchor.py"/>
        <source>&amp;Characters</source>
        <translation>&amp;Caracteres</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/anchor.py"/>
        <source>&amp;Check it</source>
        <translation>&amp;Revisar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/anchor.py"/>
        <source>&amp;Entry number</source>
        <translation>Número de &amp;entrada</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/anchor.py"/>
        <source>&amp;Vault number</source>
        <translation>Número de &amp;bóveda</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/anchor.py"/>
        <source>Anchors printed so far</source>
        <translation>Anclas impresas hasta ahora</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/anchor.py"/>
        <source>Check an anchor</source>
        <translation>Revisar un ancla</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/anchor.py"/>
        <source>Choose one to fill it in above. Then compare it with your paper.</source>
        <translation>Elija una para llenar los campos de arriba. Después compárela con su papel.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/anchor.py"/>
        <source>Computing every entry up to this one …</source>
        <translation>Calculando cada entrada hasta esta …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/anchor.py"/>
        <source>Every binder and export bears a few characters that fix the past up to that day.</source>
        <translation>Cada carpeta anual y cada exportación lleva unos caracteres que fijan el pasado hasta ese día.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/anchor.py"/>
        <source>From the paper</source>
        <translation>Del papel</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/anchor.py"/>
        <source>In a binder it stands with the audit trail, in an export on its first page, README. When it fits, nothing up to that day was changed since it was printed. It does not show that what was typed is true, and nothing about later days.</source>
        <translation>En una carpeta anual está junto al historial de auditoría; en una exportación, en su primera página, README. Si coincide, nada hasta ese día cambió desde que se imprimió. No demuestra que lo escrito sea verdad, ni dice nada de los días posteriores.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/anchor.py"/>
        <source>Small letters, spaces and hyphens make no difference.</source>
        <translation>Da igual si usa minúsculas, espacios o guiones.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/anchor.py"/>
        <source>Where to find it, and what it shows</source>
        <translation>Dónde encontrarla y qué demuestra</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/anchor.py"/>
        <source>{day} · entry {entry} · {code}</source>
        <translation>{day} · entrada {entry} · {code}</translation>
    </message>
</context>
<context>
    <name>AnswerEditor</name>
    <message>
        <location filename="../ethicsdesk/ui/interview/editors.py"/>
        <source>A fine answer for now. It becomes a question for the company.</source>
        <translation>Por ahora, una buena respuesta. Se convierte en una pregunta para la empresa.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/editors.py"/>
        <source>How many {unit}?</source>
        <translation>Cantidad de {unit}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/editors.py"/>
        <source>I do not know</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/editors.py"/>
        <source>Which day?</source>
        <translation>¿Qué día?</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <location filename="../ethicsdesk/ui/consents/answer_form.py"/>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/answer_form.py"/>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/answer_form.py"/>
        <source>&amp;Save this answer</source>
        <translation>&amp;Guardar esta respuesta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/answer_form.py"/>
        <source>&amp;Who answered</source>
        <translation>&amp;Quién respondió</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/answer_form.py"/>
        <source>A yes counts only on a paper kept here whose words still hold. This one stays “Ask”.</source>
        <translation>Un sí cuenta solo en un documento guardado aquí cuyas palabras siguen valiendo. Este queda en “Preguntar”.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/answer_form.py"/>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/answer_form.py"/>
        <source>More: one session only, an end date, a note</source>
        <translation>Más: una sola sesión, una fecha final, una nota</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/answer_form.py"/>
        <source>None of the papers in this vault</source>
        <translation>Ninguno de los documentos de esta bóveda</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/answer_form.py"/>
        <source>On which &amp;paper</source>
        <translation>En qué docu&amp;mento</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/answer_form.py"/>
        <source>Please choose how it was answered.</source>
        <translation>Elija cómo se respondió.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/answer_form.py"/>
        <source>Please choose what was answered.</source>
        <translation>Elija qué se respondió.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/answer_form.py"/>
        <source>Please write the day.</source>
        <translation>Escriba el día.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/answer_form.py"/>
        <source>The form or script as you issued it. It proves what was said.</source>
        <translation>El formulario o guion tal como usted lo emitió. Prueba qué se dijo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/answer_form.py"/>
        <source>What was &amp;asked</source>
        <translation>Qué se &amp;preguntó</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/answer_form.py"/>
        <source>What was answered</source>
        <translation>Qué se respondió</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/answer_form.py"/>
        <source>You began this before. It is not recorded yet.</source>
        <translation>Usted empezó esto antes. Todavía no está anotado.</translation>
    </message>
</context>
<context>
    <name>AskingCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/asking_card.py"/>
        <source>As&amp;k the company …</source>
        <translation>Preguntar a la em&amp;presa …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/asking_card.py"/>
        <source>Ask the company</source>
        <translation>Preguntar a la empresa</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/asking_card.py"/>
        <source>No question to the company is open.</source>
        <translation>No hay preguntas pendientes para la empresa.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/asking_card.py"/>
        <source>One question is open that only the company can answer.</source>
        <translation>Hay una pregunta pendiente que solo la empresa puede contestar.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/asking_card.py"/>
        <source>Send a letter or a form to fill in. What comes back is read in here.</source>
        <translation>Envíe una carta o un formulario para llenar. La respuesta se lee aquí.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/asking_card.py"/>
        <source>{count} questions are open that only the company can answer.</source>
        <translation>Hay {count} preguntas pendientes que solo la empresa puede contestar.</translation>
    </message>
</context>
<context>
    <name>AskingPage</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/page.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/page.py"/>
        <source>&amp;Make it</source>
        <translation>Crear&amp;lo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/page.py"/>
        <source>&amp;Take over {count}</source>
        <translation>&amp;Tomar {count}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/page.py"/>
        <source>Ask the company</source>
        <translation>Preguntar a la empresa</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/page.py"/>
        <source>Kept as {number}. Save or print it, and send it.</source>
        <translation>Guardado como {number}. Guarde una copia o imprímalo, y envíelo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/page.py"/>
        <source>No question is open. In the interview, answer “I do not know” or tick “Ask the company”.</source>
        <translation>No hay preguntas pendientes. En las preguntas, responda “No lo sé” o marque “Preguntar a la empresa”.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/page.py"/>
        <source>One answer was taken over.</source>
        <translation>Se tomó una respuesta.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/page.py"/>
        <source>What goes out</source>
        <translation>Qué se envía</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/page.py"/>
        <source>{count} answers were taken over.</source>
        <translation>Se tomaron {count} respuestas.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/page.py"/>
        <source>{tool} · open questions: {count}</source>
        <translation>{tool} · preguntas pendientes: {count}</translation>
    </message>
</context>
<context>
    <name>BackCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/cards.py"/>
        <source>&amp;Read a filled form …</source>
        <translation>&amp;Leer un formulario lleno …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/cards.py"/>
        <source>A filled form came back …</source>
        <translation>Volvió un formulario lleno …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/cards.py"/>
        <source>Choose the file. You see every answer beside your own, and decide which to take over.</source>
        <translation>Elija el archivo. Verá cada respuesta junto a la suya y decidirá cuáles tomar.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/cards.py"/>
        <source>Forms that came back</source>
        <translation>Formularios que volvieron</translation>
    </message>
</context>
<context>
    <name>BackupLine</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/backup_line.py"/>
        <source>See the backups</source>
        <translation>Ver las copias</translation>
    </message>
</context>
<context>
    <name>BackupRoom</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/backup.py"/>
        <source>&amp;Check it</source>
        <translation>&amp;Revisar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/backup.py"/>
        <source>&amp;Choose a folder …</source>
        <translation>&amp;Elegir una carpeta …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/backup.py"/>
        <source>&amp;Not now</source>
        <translation>Ahora &amp;no</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/backup.py"/>
        <source>&amp;Restore a backup …</source>
        <translation>&amp;Restaurar una copia de seguridad …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/backup.py"/>
        <source>A backup is encrypted like the vault. It opens with your passphrase or your card.</source>
        <translation>Una copia de seguridad está cifrada como la bóveda. Se abre con su frase de contraseña o su tarjeta.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/backup.py"/>
        <source>Back &amp;up now</source>
        <translation>&amp;Hacer copia ahora</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/backup.py"/>
        <source>Backed up and checked</source>
        <translation>Copia de seguridad hecha y revisada</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/backup.py"/>
        <source>Backing up, then reading it again …</source>
        <translation>Haciendo la copia de seguridad y leyéndola de nuevo …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/backup.py"/>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/backup.py"/>
        <source>Backups in this folder</source>
        <translation>Copias de seguridad en esta carpeta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/backup.py"/>
        <source>Choose the folder for backups</source>
        <translation>Elija la carpeta para las copias de seguridad</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/backup.py"/>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/backup.py"/>
        <source>For the day something is lost or damaged. The desk is locked first. You see what you would lose before anything is replaced, and the vault of today is kept aside.</source>
        <translation>Para el día en que algo se pierda o se dañe. Primero se bloquea el escritorio. Antes de reemplazar nada, usted ve qué perdería, y la bóveda de hoy se guarda aparte.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/backup.py"/>
        <source>Go back to a backup</source>
        <translation>Volver a una copia de seguridad</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/backup.py"/>
        <source>It lies here: {place}
The drive can be unplugged now.</source>
        <translation>Está aquí: {place}
Ya se puede desconectar la unidad.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/backup.py"/>
        <source>It shows whether the drive still holds it without damage. Nothing is changed.</source>
        <translation>Muestra si la unidad todavía la conserva sin daños. No se cambia nada.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/backup.py"/>
        <source>No folder yet</source>
        <translation>Todavía no hay carpeta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/backup.py"/>
        <source>Of the last seven days, five weeks, twelve months and seven years, one each is kept. Choose one to read it again in full.</source>
        <translation>De los últimos siete días, cinco semanas, doce meses y siete años se conserva una de cada uno. Elija una para leerla de nuevo por completo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/backup.py"/>
        <source>Read this backup again in full?</source>
        <translation>¿Leer de nuevo por completo esta copia de seguridad?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/backup.py"/>
        <source>Reading the backup …</source>
        <translation>Leyendo la copia de seguridad …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/backup.py"/>
        <source>Stopped. Nothing half-made was left, and earlier backups are untouched.</source>
        <translation>Se detuvo. No quedó nada a medias, y las copias anteriores siguen intactas.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/backup.py"/>
        <source>Stopped. Nothing was changed.</source>
        <translation>Se detuvo. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/backup.py"/>
        <source>This backup is whole and opens.</source>
        <translation>Esta copia de seguridad está completa y se abre.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/backup.py"/>
        <source>Where backups go</source>
        <translation>Adónde van las copias de seguridad</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/backup.py"/>
        <source>Where should backups go?</source>
        <translation>¿Adónde deben ir las copias de seguridad?</translation>
    </message>
</context>
<context>
    <name>BackupSecretScreen</name>
    <message>
        <location filename="../ethicsdesk/ui/entry/restore_screens.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/restore_screens.py"/>
        <source>&amp;Open the backup</source>
        <translation>&amp;Abrir la copia de seguridad</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/restore_screens.py"/>
        <source>&amp;Passphrase you had on that day</source>
        <translation>&amp;Frase de contraseña que tenía ese día</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/restore_screens.py"/>
        <source>It was made {when}. It is copied to this computer and read in full; nothing is replaced yet.</source>
        <translation>Fecha de la copia: {when}. Se copia a esta computadora y se lee por completo; todavía no se reemplaza nada.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/restore_screens.py"/>
        <source>Open the backup</source>
        <translation>Abrir la copia de seguridad</translation>
    </message>
</context>
<context>
    <name>BandLine</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/count_card.py"/>
        <source>{group}: all cases</source>
        <translation>{group}: todos los casos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/count_card.py"/>
        <source>{group}: concerned</source>
        <translation>{group}: casos afectados</translation>
    </message>
</context>
<context>
    <name>BasisEditor</name>
    <message>
        <location filename="../ethicsdesk/ui/interview/basis_editor.py"/>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/basis_editor.py"/>
        <source>Day you saw it</source>
        <translation>Día en que lo vio</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/basis_editor.py"/>
        <source>Document and section, or web address</source>
        <translation>Documento y sección, o dirección web</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/basis_editor.py"/>
        <source>How do you know?</source>
        <translation>¿Cómo lo sabe?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/basis_editor.py"/>
        <source>I looked at it myself on {day}</source>
        <translation>Lo comprobé el {day}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/basis_editor.py"/>
        <source>I looked at the setting myself today</source>
        <translation>Hoy vi el ajuste con mis propios ojos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/basis_editor.py"/>
        <source>Optional. It decides how papers word this: “My contract says …” or “The company says …”.</source>
        <translation>Opcional. Decide cómo lo dicen los documentos: “Mi contrato dice …” o “La empresa dice …”.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/basis_editor.py"/>
        <source>Take a document kept with this tool</source>
        <translation>Tomar un documento guardado con esta herramienta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/basis_editor.py"/>
        <source>Where can it be read?</source>
        <translation>¿Dónde se puede leer?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/basis_editor.py"/>
        <source>seen {day}</source>
        <translation>visto el {day}</translation>
    </message>
</context>
<context>
    <name>BatchCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/again_face.py"/>
        <source>Issue first: {title}</source>
        <translation>Emitir primero: “{title}”</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/again_face.py"/>
        <source>Open {title}</source>
        <translation>Abrir “{title}”</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/again_face.py"/>
        <source>{clients} to ask</source>
        <translation>Por preguntar: {clients}</translation>
    </message>
</context>
<context>
    <name>BeginCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/cards.py"/>
        <source>&amp;Add your clients</source>
        <translation>&amp;Agregar sus clientes</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/cards.py"/>
        <source>Give every client a code, and record each answer once. Before a session you then see at a glance who may be recorded, whom to ask, and who said no.</source>
        <translation>Dé un código a cada cliente y anote cada respuesta una vez. Antes de una sesión verá de un vistazo a quién se puede grabar, a quién preguntar y quién dijo que no.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/cards.py"/>
        <source>Who said yes, and to what?</source>
        <translation>¿Quién dijo que sí, y a qué?</translation>
    </message>
</context>
<context>
    <name>BegunBanner</name>
    <message>
        <location filename="../ethicsdesk/ui/watching/half_form.py"/>
        <source>Start o&amp;ver</source>
        <translation>Empezar de n&amp;uevo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/half_form.py"/>
        <source>What you began is still here. It is not kept yet.</source>
        <translation>Lo que empezó sigue aquí. Todavía no está guardado.</translation>
    </message>
</context>
<context>
    <name>BiasFace</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_face.py"/>
        <source>Bias check</source>
        <translation>Revisión de sesgos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_face.py"/>
        <source>It may still be chance. Read up to five cases of each group one by one, below.</source>
        <translation>Todavía puede ser el azar. Lea uno por uno, abajo, hasta cinco casos de cada grupo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_face.py"/>
        <source>Look closer</source>
        <translation>Mirar más de cerca</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_face.py"/>
        <source>Make the &amp;report for others</source>
        <translation>Hacer el &amp;informe para otros</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_face.py"/>
        <source>Nothing is counted for two groups yet. Begin with one line above.</source>
        <translation>Todavía no hay nada contado para dos grupos. Empiece con una línea arriba.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_face.py"/>
        <source>On the paper, small counts are left out, so that nobody can be found in them.</source>
        <translation>En el documento se omiten las cantidades pequeñas, para que no se pueda reconocer a nadie.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_face.py"/>
        <source>The counts of the month are kept.</source>
        <translation>Se guardaron las cantidades del mes.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_face.py"/>
        <source>The gap pointed the same way for six quarters: keep watching.</source>
        <translation>La diferencia apuntó en la misma dirección por seis trimestres: siga observando.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_face.py"/>
        <source>The last twelve months</source>
        <translation>Los últimos doce meses</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_face.py"/>
        <source>To notice patterns, not to prove them. Counts only, never who.</source>
        <translation>Para notar patrones, no para probarlos. Solo cantidades, nunca quién.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_face.py"/>
        <source>{what}, by {trait}</source>
        <translation>{what}, por {trait}</translation>
    </message>
</context>
<context>
    <name>BinderCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/binder_card.py"/>
        <source>A hole of the binder</source>
        <translation>Lo que falta en la carpeta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/binder_card.py"/>
        <source>Binder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/binder_card.py"/>
        <source>Binder {year}</source>
        <translation>Carpeta {year}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/binder_card.py"/>
        <source>No open points. It can be made at any time.</source>
        <translation>Sin puntos pendientes. Se puede hacer cuando quiera.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/binder_card.py"/>
        <source>See the binder</source>
        <translation>Ver la carpeta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/binder_card.py"/>
        <source>open point. The binder lists it first.</source>
        <translation>punto pendiente. La carpeta lo pone primero.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/binder_card.py"/>
        <source>open points. The binder lists them first.</source>
        <translation>puntos pendientes. La carpeta los pone primero.</translation>
    </message>
</context>
<context>
    <name>BinderPage</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/page.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/page.py"/>
        <source>&amp;Check a file …</source>
        <translation>&amp;Revisar un archivo …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/page.py"/>
        <source>&amp;Make the binder</source>
        <translation>&amp;Hacer la carpeta anual</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/page.py"/>
        <source>&amp;Make the share pack</source>
        <translation>&amp;Hacer el paquete</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/page.py"/>
        <source>As of {day}</source>
        <translation>Al {day}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/page.py"/>
        <source>As of {day}, with nothing about clients</source>
        <translation>Al {day}, sin nada sobre clientes</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/page.py"/>
        <source>Binder {year}</source>
        <translation>Carpeta {year}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/page.py"/>
        <source>Of {year}, as of {day}</source>
        <translation>De {year}, al {day}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/page.py"/>
        <source>Sealed as {number} and saved where you chose. It is not encrypted there.</source>
        <translation>El archivo se selló como {number} y se guardó donde usted eligió. Ahí no está cifrado.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/page.py"/>
        <source>Sealed binder {number}</source>
        <translation>Carpeta sellada {number}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/page.py"/>
        <source>Sealed share pack {number}</source>
        <translation>Paquete para compartir sellado {number}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/page.py"/>
        <source>Share pack {year}</source>
        <translation>Paquete para compartir {year}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/page.py"/>
        <source>The binder</source>
        <translation>La carpeta anual</translation>
    </message>
</context>
<context>
    <name>BreachRoom</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_room.py"/>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_room.py"/>
        <source>&amp;Previous</source>
        <translation>&amp;Anterior</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_room.py"/>
        <source>&amp;Record it</source>
        <translation>&amp;Anotarla</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_room.py"/>
        <source>Applies?</source>
        <translation>¿Se aplica?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_room.py"/>
        <source>Breach assessment</source>
        <translation>Evaluación de la violación de datos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_room.py"/>
        <source>Conclusion</source>
        <translation>Conclusión</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_room.py"/>
        <source>Exclusions</source>
        <translation>Exclusiones</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_room.py"/>
        <source>Lowered?</source>
        <translation>¿Reducido?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_room.py"/>
        <source>Seen?</source>
        <translation>¿Se vio?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_room.py"/>
        <source>Seven small screens. Every answer is kept at once.</source>
        <translation>Siete pantallas cortas. Cada respuesta se guarda en el acto.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_room.py"/>
        <source>Tell people without rating, or conclude now</source>
        <translation>Avisar a las personas sin evaluar los factores, o concluir ahora</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_room.py"/>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_room.py"/>
        <source>What you signed, and what it rests on.</source>
        <translation>Lo que firmó, y en qué se apoya.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_room.py"/>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
</context>
<context>
    <name>BuiltPage</name>
    <message>
        <location filename="../ethicsdesk/ui/watching/built_page.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/built_page.py"/>
        <source>That did not work</source>
        <translation>No funcionó</translation>
    </message>
</context>
<context>
    <name>BusyOverlay</name>
    <message>
        <location filename="../ethicsdesk/ui/widgets/busy_overlay.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/busy_overlay.py"/>
        <source>Stopping …</source>
        <translation>Deteniendo …</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/calendar/page.py"/>
        <source>&amp;Reviews</source>
        <translation>&amp;Revisiones</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/calendar/page.py"/>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/calendar/page.py"/>
        <source>Calendar file</source>
        <translation>Archivo de calendario</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/calendar/page.py"/>
        <source>Everything that is due, from everywhere in the vault.</source>
        <translation>Todo lo que toca, de toda la bóveda.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/calendar/page.py"/>
        <source>Late or within 30 days</source>
        <translation>Atrasado o dentro de 30 días</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/calendar/page.py"/>
        <source>Later</source>
        <translation>Más adelante</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/calendar/page.py"/>
        <source>Nothing is due</source>
        <translation>No toca nada</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/calendar/page.py"/>
        <source>Plan &amp;reviews</source>
        <translation>Planear &amp;revisiones</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/calendar/page.py"/>
        <source>Put off</source>
        <translation>Pospuesto</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/calendar/page.py"/>
        <source>Reviews you plan, next steps, deadlines of incidents, agreements and consents that end: all of them show up here with their day.</source>
        <translation>Las revisiones que planea, los próximos pasos, las fechas límite de incidentes y los acuerdos y consentimientos que terminan: todo aparece aquí con su día.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/calendar/page.py"/>
        <source>Save as calendar &amp;file…</source>
        <translation>Guardar archivo de &amp;calendario …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/calendar/page.py"/>
        <source>Saved where you chose. It is not encrypted there.</source>
        <translation>Se guardó donde usted eligió. Ahí no está cifrado.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/calendar/page.py"/>
        <source>Your own calendar program can open it. It holds days and titles, and no client code. Outside the vault it is not encrypted.</source>
        <translation>Su propio programa de calendario puede abrirlo. Contiene días y títulos, y ningún código de cliente. Fuera de la bóveda no está cifrado.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/calendar/page.py"/>
        <source>until {day} · {reason}</source>
        <translation>hasta el {day} · {reason}</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/cards.py"/>
        <source>Codes with dates are health information all the same. This vault belongs in your own risk analysis.</source>
        <translation>Los códigos con fechas son información de salud de todos modos. Esta bóveda va en su propio análisis de riesgos.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/cards.py"/>
        <source>Keep one sheet with code and name, by hand, locked away from this computer. The blank key sheet is under Papers.</source>
        <translation>Lleve a mano una hoja con código y nombre, bajo llave y lejos de esta computadora. La hoja de claves en blanco está en Documentos.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/cards.py"/>
        <source>No name is needed here, so none can leak. A code says nothing to whoever finds it, as long as it is not made from the person: no initials, no birthday.</source>
        <translation>Aquí no hace falta ningún nombre, así que no puede filtrarse ninguno. Un código no le dice nada a quien lo encuentre, siempre que no salga de la persona: ni iniciales, ni fecha de nacimiento.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/cards.py"/>
        <source>Why codes, not names</source>
        <translation>Por qué códigos y no nombres</translation>
    </message>
</context>
<context>
    <name>CardRoom</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/card.py"/>
        <source>&amp;Recovery code</source>
        <translation>&amp;Código de recuperación</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/card.py"/>
        <source>&amp;Show the card</source>
        <translation>&amp;Mostrar la tarjeta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/card.py"/>
        <source>Make a &amp;new card</source>
        <translation>&amp;Hacer una tarjeta nueva</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/card.py"/>
        <source>Make a new one. The old card then no longer opens this vault. It takes five minutes and your passphrase.</source>
        <translation>Haga una nueva. La tarjeta vieja ya no abrirá esta bóveda. Se necesitan cinco minutos y su frase de contraseña.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/card.py"/>
        <source>One page that opens your vault when the passphrase is lost. Keep it on paper.</source>
        <translation>Una página que abre su bóveda cuando se pierde la frase de contraseña. Guárdela en papel.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/card.py"/>
        <source>Please type your recovery code.</source>
        <translation>Escriba su código de recuperación.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/card.py"/>
        <source>Print your card</source>
        <translation>Imprimir su tarjeta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/card.py"/>
        <source>Recovery card</source>
        <translation>Tarjeta de recuperación</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/card.py"/>
        <source>The card is lost, or somebody saw it?</source>
        <translation>¿Perdió la tarjeta, o alguien la vio?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/card.py"/>
        <source>The code is kept nowhere, so please type it from where you wrote it down. The card adds what is needed if the vault’s key file is ever lost.</source>
        <translation>El código no se guarda en ninguna parte, así que escríbalo desde donde lo anotó. La tarjeta agrega lo que hace falta si algún día se pierde el archivo de claves de la bóveda.</translation>
    </message>
</context>
<context>
    <name>CardSheet</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/card_sheet.py"/>
        <source>&amp;Save on a USB stick …</source>
        <translation>&amp;Guardar en una memoria USB …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/card_sheet.py"/>
        <source>Paper is best. A file opens your vault just like the card, so it may lie only on a stick that you unplug and lock away: never on this computer, in a cloud or an e-mail.</source>
        <translation>Lo mejor es el papel. Un archivo abre su bóveda igual que la tarjeta, así que solo puede estar en una memoria que usted desconecte y deje bajo llave: nunca en esta computadora, en una nube ni en un correo electrónico.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/card_sheet.py"/>
        <source>Recovery card</source>
        <translation>Tarjeta de recuperación</translation>
    </message>
</context>
<context>
    <name>ChangeView</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/changes/change_view.py"/>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/changes/change_view.py"/>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/changes/change_view.py"/>
        <source>This is no longer there.</source>
        <translation>Esto ya no está.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/changes/change_view.py"/>
        <source>This was not there.</source>
        <translation>Esto no estaba.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/changes/change_view.py"/>
        <source>matters to clients</source>
        <translation>importa a los clientes</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/changes/change_view.py"/>
        <source>wording only</source>
        <translation>solo redacción</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/changes/page.py"/>
        <source>&amp;All papers</source>
        <translation>&amp;Todos los documentos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/changes/page.py"/>
        <source>&amp;Issue all {count} anew</source>
        <translation>&amp;Emitir de nuevo los {count}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/changes/page.py"/>
        <source>&amp;Issue it anew</source>
        <translation>&amp;Emitir de nuevo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/changes/page.py"/>
        <source>Every paper still fits your answers</source>
        <translation>Todos los documentos siguen de acuerdo con sus respuestas</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/changes/page.py"/>
        <source>Issued anew as {number}. The old one stays.</source>
        <translation>Emitido de nuevo como {number}. El antiguo se queda.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/changes/page.py"/>
        <source>Issuing …</source>
        <translation>Emitiendo …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/changes/page.py"/>
        <source>Show all {count}</source>
        <translation>Mostrar todo ({count})</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/changes/page.py"/>
        <source>Stopped. What was issued so far stays.</source>
        <translation>Detenido. Lo que se emitió hasta ahora se queda.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/changes/page.py"/>
        <source>What changed in your papers</source>
        <translation>Qué cambió en sus documentos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/changes/page.py"/>
        <source>When an answer changes the words of a paper you have issued, it shows up here with the old and the new words side by side.</source>
        <translation>Cuando una respuesta cambia las palabras de un documento que usted emitió, aparece aquí con las palabras antiguas y las nuevas lado a lado.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/changes/page.py"/>
        <source>Your answers of today would print other words. Old versions stay as they are.</source>
        <translation>Con sus respuestas de hoy se imprimirían otras palabras. Las versiones antiguas quedan como están.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/changes/page.py"/>
        <source>{count} papers were issued anew: {numbers}. The old ones stay.</source>
        <translation>Se emitieron de nuevo {count} documentos: {numbers}. Los antiguos se quedan.</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/chart_card.py"/>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/chart_card.py"/>
        <source>C&amp;opy the line</source>
        <translation>C&amp;opiar la línea</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/chart_card.py"/>
        <source>Copied for one minute. Paste it into your chart now; your ticks are kept here.</source>
        <translation>Copiado por un minuto. Péguelo ahora en el expediente; sus marcas se guardan aquí.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/chart_card.py"/>
        <source>Line for the chart</source>
        <translation>Línea para el expediente</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/chart_card.py"/>
        <source>Tick only what you really did. Nothing else goes into the line.</source>
        <translation>Marque solo lo que de verdad hizo. Nada más entra en la línea.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/chart_card.py"/>
        <source>What the talk covered</source>
        <translation>De qué se habló</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/checking.py"/>
        <source>Checking the file …</source>
        <translation>Revisando el archivo …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/checking.py"/>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
</context>
<context>
    <name>ChipsEdit</name>
    <message>
        <location filename="../ethicsdesk/ui/incidents/chips_edit.py"/>
        <source>Take out {what}</source>
        <translation>Quitar: {what}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/incidents/chips_edit.py"/>
        <source>no longer kept</source>
        <translation>ya no se conserva</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/incidents/chips_edit.py"/>
        <source>{what} added</source>
        <translation>Se agregó: {what}</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <location filename="../ethicsdesk/ui/interview/editors.py"/>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/editors.py"/>
        <source>Without its day, this answer does not count yet.</source>
        <translation>Sin su día, esta respuesta aún no cuenta.</translation>
    </message>
</context>
<context>
    <name>ChooseBackupScreen</name>
    <message>
        <location filename="../ethicsdesk/ui/entry/restore_screens.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/restore_screens.py"/>
        <source>&amp;Choose the drive …</source>
        <translation>&amp;Elegir la unidad …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/restore_screens.py"/>
        <source>Backups found, newest first</source>
        <translation>Copias de seguridad encontradas, de la más reciente a la más antigua</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/restore_screens.py"/>
        <source>Bring your vault to this computer</source>
        <translation>Traiga su bóveda a esta computadora</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/restore_screens.py"/>
        <source>From a backup on a USB stick or another drive. It is read in full first.</source>
        <translation>Desde una copia de seguridad en una memoria USB u otra unidad. Antes se lee por completo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/restore_screens.py"/>
        <source>In five steps</source>
        <translation>En cinco pasos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/restore_screens.py"/>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/restoring.py"/>
        <source>Where do your backups lie?</source>
        <translation>¿Dónde están sus copias de seguridad?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/restore_screens.py"/>
        <source>You see what you would lose before anything is replaced.</source>
        <translation>Antes de reemplazar nada, usted ve qué perdería.</translation>
    </message>
</context>
<context>
    <name>CircleCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/side_cards.py"/>
        <source>Comes together with others</source>
        <translation>Viene con otras personas</translation>
    </message>
</context>
<context>
    <name>CircleFace</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/circle_face.py"/>
        <source>&amp;Codes of who is in it</source>
        <translation>&amp;Códigos de sus integrantes</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/circle_face.py"/>
        <source>Code of the &amp;whole</source>
        <translation>Código co&amp;mún</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/circle_face.py"/>
        <source>Each person has a code and answers for themselves. At least two.</source>
        <translation>Cada persona tiene un código y responde por sí misma. Al menos dos.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/circle_face.py"/>
        <source>In a session all who are in the room count: one no is a no for everybody.</source>
        <translation>En una sesión cuentan todas las personas presentes: un no es un no para todas.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/circle_face.py"/>
        <source>Leave it empty for a random code.</source>
        <translation>Déjelo vacío para un código al azar.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/circle_face.py"/>
        <source>Nobody has these codes: {codes}</source>
        <translation>Nadie tiene estos códigos: {codes}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/circle_face.py"/>
        <source>Who comes together</source>
        <translation>Quiénes vienen juntos</translation>
    </message>
</context>
<context>
    <name>CirclesCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/cards.py"/>
        <source>Add a &amp;group</source>
        <translation>Agregar un &amp;grupo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/cards.py"/>
        <source>Add a couple, family or group</source>
        <translation>Agregar una pareja, familia o grupo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/cards.py"/>
        <source>Couples, families and groups</source>
        <translation>Parejas, familias y grupos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/cards.py"/>
        <source>Who comes together gets one code for the whole. Before a session it stands for all of them, and each must have said yes.</source>
        <translation>Quienes vienen juntos reciben un código para el conjunto. Antes de una sesión representa a todos, y cada persona tiene que haber dicho que sí.</translation>
    </message>
</context>
<context>
    <name>ClaimsCard</name>
    <message>
        <location filename="../ethicsdesk/ui/interview/claims_card.py"/>
        <source>A competitor</source>
        <translation>Un competidor</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/claims_card.py"/>
        <source>A look-alike page</source>
        <translation>Una página que imita a otra</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/claims_card.py"/>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/claims_card.py"/>
        <source>Nobody has checked these for you. Verify on the maker’s page.</source>
        <translation>Nadie ha comprobado esto por usted. Verifíquelo en la página de quien la hace.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/claims_card.py"/>
        <source>On {day} we found no statement of the maker on this. You can ask the company.</source>
        <translation>El {day} no encontramos ninguna declaración de quien la hace sobre esto. Puede preguntar a la empresa.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/claims_card.py"/>
        <source>Page of {date}, {seen}</source>
        <translation>Fecha de la página: {date}; {seen}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/claims_card.py"/>
        <source>Page without a date, {seen}</source>
        <translation>Página sin fecha, {seen}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/claims_card.py"/>
        <source>Someone independent</source>
        <translation>Alguien independiente</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/claims_card.py"/>
        <source>The maker</source>
        <translation>La empresa que la hace</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/claims_card.py"/>
        <source>These do not agree</source>
        <translation>Estas no coinciden</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/claims_card.py"/>
        <source>Use as “the company says so” …</source>
        <translation>Usar como “lo dice la empresa” …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/claims_card.py"/>
        <source>Ways in that public pages speak of: {ways}</source>
        <translation>Vías de entrada que mencionan las páginas públicas: {ways}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/claims_card.py"/>
        <source>What has been said publicly</source>
        <translation>Qué se ha dicho en público</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/claims_card.py"/>
        <source>What you signed or checked yourself counts more than a claim, so it stays.</source>
        <translation>Lo que usted firmó o comprobó cuenta más que una afirmación, así que se queda.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/claims_card.py"/>
        <source>seen {day}</source>
        <translation>vista el {day}</translation>
    </message>
</context>
<context>
    <name>ClauseRow</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/clauses.py"/>
        <source>Asked for AI tools, not by HIPAA</source>
        <translation>Se pide para herramientas de IA, no por HIPAA</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/clauses.py"/>
        <source>Found: {clause}</source>
        <translation>Se encontró: {clause}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/clauses.py"/>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/clauses.py"/>
        <source>Where: {clause}</source>
        <translation>Dónde: {clause}</translation>
    </message>
</context>
<context>
    <name>ClausesCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/clauses.py"/>
        <source>Go through the text once and tick off each point. It is saved at once.</source>
        <translation>Recorra el texto una vez y marque cada punto. Se guarda en el acto.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/clauses.py"/>
        <source>One of the points HIPAA asks for is missing or only partly there.</source>
        <translation>Uno de los puntos que HIPAA pide falta o está solo en parte.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/clauses.py"/>
        <source>What a BAA must say</source>
        <translation>Qué debe decir un BAA</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/clauses.py"/>
        <source>You found every point HIPAA asks for.</source>
        <translation>Usted encontró todos los puntos que HIPAA pide.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/clauses.py"/>
        <source>{count} of the points HIPAA asks for are missing or only partly there.</source>
        <translation>{count} de los puntos que HIPAA pide faltan o están solo en parte.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/clauses.py"/>
        <source>{looked} of {total} points HIPAA asks for were looked for so far.</source>
        <translation>Hasta ahora se buscaron {looked} de los {total} puntos que HIPAA pide.</translation>
    </message>
</context>
<context>
    <name>ClientPage</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/page.py"/>
        <source>&amp;All consents</source>
        <translation>&amp;Todos los consentimientos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/page.py"/>
        <source>&amp;Back to the client</source>
        <translation>&amp;Volver al cliente</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/page.py"/>
        <source>&amp;Record an answer</source>
        <translation>&amp;Anotar una respuesta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/page.py"/>
        <source>&amp;Save a copy …</source>
        <translation>&amp;Guardar una copia …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/page.py"/>
        <source>Kept with an answer, encrypted.</source>
        <translation>Guardado con una respuesta, cifrado.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/page.py"/>
        <source>No AI tool is in use, so there is nothing to ask yet.</source>
        <translation>No hay ninguna herramienta de IA en uso, así que todavía no hay nada que preguntar.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/page.py"/>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/page.py"/>
        <source>Record an answer</source>
        <translation>Anotar una respuesta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/page.py"/>
        <source>Scan</source>
        <translation>Escaneo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/page.py"/>
        <source>The answer is recorded.</source>
        <translation>La respuesta está anotada.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/page.py"/>
        <source>The answer is recorded. What to do now stands under “To do now”.</source>
        <translation>La respuesta está anotada. Lo que hay que hacer ahora está bajo “Por hacer ahora”.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/page.py"/>
        <source>These facts are kept.</source>
        <translation>Estos datos están guardados.</translation>
    </message>
</context>
<context>
    <name>ClockCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping_parts.py"/>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping_parts.py"/>
        <source>&amp;Years</source>
        <translation>&amp;Años</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping_parts.py"/>
        <source>How long client records are kept</source>
        <translation>Cuánto tiempo se conservan los expedientes de clientes</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping_parts.py"/>
        <source>Please type a number of years.</source>
        <translation>Escriba un número de años.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping_parts.py"/>
        <source>Records that HIPAA asks for are kept for six years after they were last in effect. Papers for clients may be part of the client’s record: type how long your state asks for. The longer time always wins. States often count longer for minors.</source>
        <translation>Los registros que pide HIPAA se conservan seis años desde la última vez que estuvieron vigentes. Los documentos para clientes pueden ser parte del expediente del cliente: escriba cuánto tiempo pide su estado. Siempre cuenta el plazo más largo. Los estados suelen contar más tiempo para los menores de edad.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping_parts.py"/>
        <source>Such as the record rule of your board, with its number.</source>
        <translation>Como la regla de expedientes de su junta de licencias, con su número.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping_parts.py"/>
        <source>Where that is &amp;written</source>
        <translation>Dónde está e&amp;scrito</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping_parts.py"/>
        <source>years</source>
        <translation>años</translation>
    </message>
</context>
<context>
    <name>ClockView</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/clock_view.py"/>
        <source>Done today</source>
        <translation>Hecho hoy</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/clock_view.py"/>
        <source>It was in time</source>
        <translation>Fue a tiempo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/clock_view.py"/>
        <source>It was late</source>
        <translation>Fue tarde</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/clock_view.py"/>
        <source>Keep this day</source>
        <translation>Guardar este día</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/clock_view.py"/>
        <source>Last day: {day}. Rule: {rule}.</source>
        <translation>Último día: {day}. Regla: {rule}.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/clock_view.py"/>
        <source>Law enforcement asked you to wait: nothing goes out before {day}.</source>
        <translation>Las autoridades policiales le pidieron esperar: nada sale antes del {day}.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/clock_view.py"/>
        <source>Note the day it went out</source>
        <translation>Anote el día en que salió</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/clock_view.py"/>
        <source>On which day did it go out?</source>
        <translation>¿Qué día salió?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/clock_view.py"/>
        <source>Open the assessment</source>
        <translation>Abrir la evaluación</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/clock_view.py"/>
        <source>Please give the day it went out.</source>
        <translation>Por favor, indique el día en que salió.</translation>
    </message>
</context>
<context>
    <name>ClosingCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/closing.py"/>
        <source>&amp;Open it again</source>
        <translation>&amp;Abrirlo de nuevo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/closing.py"/>
        <source>C&amp;lose this incident</source>
        <translation>C&amp;errar este incidente</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/closing.py"/>
        <source>Close this incident</source>
        <translation>Cerrar este incidente</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/closing.py"/>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/closing.py"/>
        <source>Closed on {day}. Entries can still be added to what happened.</source>
        <translation>Se cerró el {day}. Todavía se puede agregar a lo que pasó.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/closing.py"/>
        <source>Not ready to close</source>
        <translation>Aún no se puede cerrar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/closing.py"/>
        <source>Nothing that must be done is missing. It can be opened again later.</source>
        <translation>No falta nada de lo que se debe hacer. Se puede abrir de nuevo más adelante.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/closing.py"/>
        <source>Still needed:</source>
        <translation>Todavía falta:</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/closing.py"/>
        <source>Why is it opened again?</source>
        <translation>¿Por qué se abre de nuevo?</translation>
    </message>
</context>
<context>
    <name>CodeGroups</name>
    <message>
        <location filename="../ethicsdesk/ui/widgets/code_groups.py"/>
        <source>Group {number}: {letters}</source>
        <translation>Grupo {number}: {letters}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/code_groups.py"/>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/compare/page.py"/>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/compare/page.py"/>
        <source>&amp;One tool</source>
        <translation>&amp;Una herramienta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/compare/page.py"/>
        <source>Answers that differ ({count})</source>
        <translation>Respuestas distintas ({count})</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/compare/page.py"/>
        <source>At a glance</source>
        <translation>De un vistazo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/compare/page.py"/>
        <source>Client data</source>
        <translation>Datos de clientes</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/compare/page.py"/>
        <source>Companies behind it</source>
        <translation>Empresas detrás de ella</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/compare/page.py"/>
        <source>Decided on {day}</source>
        <translation>Decidido el {day}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/compare/page.py"/>
        <source>Does not concern it</source>
        <translation>No le corresponde</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/compare/page.py"/>
        <source>Every answer is the same on both sides.</source>
        <translation>Todas las respuestas son iguales en ambos lados.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/compare/page.py"/>
        <source>How speech gets in</source>
        <translation>Cómo entra lo que se dice</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/compare/page.py"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/compare/page.py"/>
        <source>Next review</source>
        <translation>Próxima revisión</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/compare/page.py"/>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/compare/page.py"/>
        <source>Not sure</source>
        <translation>No lo sé con certeza</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/compare/page.py"/>
        <source>Open deal-breakers</source>
        <translation>Motivos para no usarla, abiertos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/compare/page.py"/>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/compare/page.py"/>
        <source>Red flags</source>
        <translation>Señales de alerta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/compare/page.py"/>
        <source>Score</source>
        <translation>Puntaje</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/compare/page.py"/>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/compare/page.py"/>
        <source>Since your last decision.</source>
        <translation>Desde su última decisión.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/compare/page.py"/>
        <source>The answers say</source>
        <translation>Según las respuestas</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/compare/page.py"/>
        <source>The better answer of the two is in bold.</source>
        <translation>La mejor de las dos respuestas está en negrita.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/compare/page.py"/>
        <source>The o&amp;ther</source>
        <translation>La &amp;otra</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/compare/page.py"/>
        <source>There is no decision yet to compare with.</source>
        <translation>Todavía no hay una decisión con la cual comparar.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/compare/page.py"/>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/compare/page.py"/>
        <source>Two tools are needed to compare.</source>
        <translation>Para comparar hacen falta dos herramientas.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/compare/page.py"/>
        <source>Two tools, and where their answers differ.</source>
        <translation>Dos herramientas, y en qué difieren sus respuestas.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/compare/page.py"/>
        <source>What has changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/compare/page.py"/>
        <source>Where it stands</source>
        <translation>En qué punto está</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/compare/page.py"/>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/compare/page.py"/>
        <source>not stated</source>
        <translation>no se indica</translation>
    </message>
</context>
<context>
    <name>CompareScreen</name>
    <message>
        <location filename="../ethicsdesk/ui/entry/restore_screens.py"/>
        <source>&amp;Leave everything as it is</source>
        <translation>&amp;Dejar todo como está</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/restore_screens.py"/>
        <source>&amp;Restore it</source>
        <translation>&amp;Restaurarla</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/restore_screens.py"/>
        <source>&amp;Use it on this computer</source>
        <translation>&amp;Usarla en esta computadora</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/restore_screens.py"/>
        <source>Every entry, record and file in it was read. This is what restoring it means.</source>
        <translation>Se leyó cada entrada, registro y archivo que contiene. Esto es lo que significa restaurarla.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/restore_screens.py"/>
        <source>The backup is whole</source>
        <translation>La copia de seguridad está completa</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/restore_screens.py"/>
        <source>The vault that is here now is not deleted, but kept in a folder beside it.</source>
        <translation>La bóveda que está aquí ahora no se elimina: se conserva en una carpeta al lado.</translation>
    </message>
</context>
<context>
    <name>ConclusionPart</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/conclusion.py"/>
        <source>No reason is written yet for: {factors}</source>
        <translation>Aún no hay una razón escrita para: {factors}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/conclusion.py"/>
        <source>Not offered: you chose no exclusion.</source>
        <translation>No se ofrece: usted no eligió ninguna exclusión.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/conclusion.py"/>
        <source>Please choose a conclusion.</source>
        <translation>Por favor, elija una conclusión.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/conclusion.py"/>
        <source>The conclusion is yours. The program draws none.</source>
        <translation>La conclusión es de usted. El programa no saca ninguna.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/conclusion.py"/>
        <source>What do you conclude?</source>
        <translation>¿A qué conclusión llega?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/conclusion.py"/>
        <source>Write your reasons first</source>
        <translation>Escriba primero sus razones</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/conclusion.py"/>
        <source>Your name, typed</source>
        <translation>Su nombre, escrito aquí</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/conclusion.py"/>
        <source>{factor} not rated</source>
        <translation>Sin calificar: {factor}</translation>
    </message>
</context>
<context>
    <name>ConsentsPage</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/page.py"/>
        <source>&amp;All consents</source>
        <translation>&amp;Todos los consentimientos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/page.py"/>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/page.py"/>
        <source>A code leaves when you record the talk.</source>
        <translation>Un código sale de esta lista cuando usted anota la conversación.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/page.py"/>
        <source>Add c&amp;lients</source>
        <translation>Agregar c&amp;lientes</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/page.py"/>
        <source>Add clients</source>
        <translation>Agregar clientes</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/page.py"/>
        <source>Add these &amp;codes</source>
        <translation>Agregar &amp;estos códigos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/page.py"/>
        <source>Codes only. A whole caseload takes minutes.</source>
        <translation>Solo códigos. Anotar a todos sus clientes lleva minutos.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/page.py"/>
        <source>Codes only. Shred it today.</source>
        <translation>Solo códigos. Tritúrela hoy.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/page.py"/>
        <source>Consents</source>
        <translation>Consentimientos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/page.py"/>
        <source>Couple, family or group</source>
        <translation>Pareja, familia o grupo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/page.py"/>
        <source>If they gave the same answer already, record it here. Else go back: it can wait.</source>
        <translation>Si ya dieron la misma respuesta, anótela aquí. Si no, vuelva: puede esperar.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/page.py"/>
        <source>It is kept.</source>
        <translation>Está guardado.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/page.py"/>
        <source>One answer for &amp;many</source>
        <translation>Una respuesta para &amp;muchos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/page.py"/>
        <source>One answer for many</source>
        <translation>Una respuesta para muchos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/page.py"/>
        <source>One code for who comes together.</source>
        <translation>Un código para quienes vienen juntos.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/page.py"/>
        <source>Recorded for {clients}.</source>
        <translation>Anotado para {clients}.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/page.py"/>
        <source>See &amp;whom to ask</source>
        <translation>Ver a &amp;quién preguntar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/page.py"/>
        <source>Sheet for today’s sessions</source>
        <translation>Hoja para las sesiones de hoy</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/page.py"/>
        <source>Such as a form all of them signed.</source>
        <translation>Por ejemplo, un formulario que todos firmaron.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/page.py"/>
        <source>Who may be recorded, whom to ask, who said no.</source>
        <translation>A quién se puede grabar, a quién preguntar, quién dijo que no.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/page.py"/>
        <source>Whom to ask again</source>
        <translation>A quién volver a preguntar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/page.py"/>
        <source>{clients} added.</source>
        <translation>Se agregó: {clients}.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/page.py"/>
        <source>{clients} to ask again, with the form and the script for it.</source>
        <translation>Por preguntar de nuevo: {clients}, con el formulario y el guion.</translation>
    </message>
</context>
<context>
    <name>ConsideredLine</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/state_cards.py"/>
        <source>No tool is in use yet</source>
        <translation>Todavía no hay ninguna herramienta en uso</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/state_cards.py"/>
        <source>Open its &amp;page</source>
        <translation>Abrir su &amp;página</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/state_cards.py"/>
        <source>This paper speaks only of tools in use. Being considered: {names}. Before you begin with one, set it to “In use” on its page; then it stands here.</source>
        <translation>Este documento habla solo de las herramientas en uso. En consideración: {names}. Antes de empezar con una, márquela “En uso” en su página; entonces aparecerá aquí.</translation>
    </message>
</context>
<context>
    <name>CopyKeeper</name>
    <message>
        <location filename="../ethicsdesk/ui/keeping_copies.py"/>
        <source>A backup made while the vault was locked is damaged: {place} Your vault is unchanged. Please make a new backup.</source>
        <translation>Una copia de seguridad hecha mientras la bóveda estaba bloqueada está dañada: {place} Su bóveda no cambió. Haga una copia nueva.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/keeping_copies.py"/>
        <source>Backed up</source>
        <translation>Copia de seguridad hecha</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/keeping_copies.py"/>
        <source>Backing up before EthicsDesk closes …</source>
        <translation>Haciendo la copia de seguridad antes de cerrar EthicsDesk …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/keeping_copies.py"/>
        <source>Backing up …</source>
        <translation>Haciendo la copia de seguridad …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/keeping_copies.py"/>
        <source>Close without a backup</source>
        <translation>Cerrar sin copia de seguridad</translation>
    </message>
</context>
<context>
    <name>CountCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/count_card.py"/>
        <source>&amp;Keep these counts</source>
        <translation>&amp;Guardar estas cantidades</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/count_card.py"/>
        <source>By which groups?</source>
        <translation>¿Por qué grupos?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/count_card.py"/>
        <source>Count a month</source>
        <translation>Contar un mes</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/count_card.py"/>
        <source>In which month?</source>
        <translation>¿En qué mes?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/count_card.py"/>
        <source>Pick one or two things to watch, not all. Use only what clients told you for this use: never guess from a name or a voice.</source>
        <translation>Elija una o dos cosas que observar, no todas. Use solo lo que los clientes le dijeron para este uso: nunca adivine por un nombre o una voz.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/count_card.py"/>
        <source>Please write both: all cases, and how many of them it concerned.</source>
        <translation>Por favor, escriba ambos: todos los casos, y a cuántos de ellos afectó.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/count_card.py"/>
        <source>What do you count?</source>
        <translation>¿Qué cuenta usted?</translation>
    </message>
</context>
<context>
    <name>CreateScreen</name>
    <message>
        <location filename="../ethicsdesk/ui/entry/create.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/create.py"/>
        <source>&amp;Change …</source>
        <translation>Ca&amp;mbiar …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/create.py"/>
        <source>&amp;Choose another folder</source>
        <translation>&amp;Elegir otra carpeta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/create.py"/>
        <source>&amp;Make my vault</source>
        <translation>&amp;Crear mi bóveda</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/create.py"/>
        <source>Change where the vault lies</source>
        <translation>Cambiar dónde está la bóveda</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/create.py"/>
        <source>Choose a passphrase</source>
        <translation>Elija una frase de contraseña</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/create.py"/>
        <source>It locks everything you write here. You type it each time you open your desk.</source>
        <translation>Protege todo lo que escribe aquí. La escribe cada vez que abre su escritorio.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/create.py"/>
        <source>Making your vault …</source>
        <translation>Creando su bóveda …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/create.py"/>
        <source>Nobody can reset a passphrase, not even the makers of EthicsDesk. On the next page you get a recovery code for the day you forget it.</source>
        <translation>Nadie puede restablecer una frase de contraseña, ni siquiera quienes hacen EthicsDesk. En la página siguiente recibe un código de recuperación para el día en que la olvide.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/create.py"/>
        <source>This is no good home for a vault</source>
        <translation>Este no es un buen lugar para una bóveda</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/create.py"/>
        <source>Use it &amp;all the same</source>
        <translation>&amp;Usarla de todos modos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/create.py"/>
        <source>Where should your vault lie?</source>
        <translation>¿Dónde debe estar su bóveda?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/create.py"/>
        <source>Where your vault lies</source>
        <translation>Dónde está su bóveda</translation>
    </message>
</context>
<context>
    <name>DangerScreen</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/screens.py"/>
        <source>Call 911 if someone may be hurt now. The crisis line 988 is always open. Speak to the client yourself today. This page waits for you.</source>
        <translation>Llame al 911 si alguien puede estar en peligro ahora. La línea de crisis 988 siempre está abierta. Hable hoy mismo con su cliente. Esta página le espera.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/screens.py"/>
        <source>Has a person spoken to them?</source>
        <translation>¿Ha hablado una persona con quien corre peligro?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/screens.py"/>
        <source>I am not sure</source>
        <translation>No lo sé con certeza</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/screens.py"/>
        <source>Is anyone in danger?</source>
        <translation>¿Hay alguien en peligro?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/screens.py"/>
        <source>It stays at the top of what is due.</source>
        <translation>Queda al principio de lo que toca hacer.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/screens.py"/>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/screens.py"/>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/screens.py"/>
        <source>People first</source>
        <translation>Primero las personas</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/screens.py"/>
        <source>Someone may be hurt, or may hurt someone.</source>
        <translation>Alguien puede sufrir daño, o hacer daño a alguien.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/screens.py"/>
        <source>Then treat it as yes.</source>
        <translation>Entonces trátelo como un sí.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/screens.py"/>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/screens.py"/>
        <source>Yes, someone has spoken to them</source>
        <translation>Sí, alguien ya le habló</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <location filename="../ethicsdesk/ui/widgets/date_edit.py"/>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/date_edit.py"/>
        <source>Choose from a calendar</source>
        <translation>Elegir en un calendario</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/date_edit.py"/>
        <source>MM/DD/YYYY</source>
        <translation>MM/DD/AAAA</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/date_edit.py"/>
        <source>Please choose {date} or earlier.</source>
        <translation>Elija el {date} o antes.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/date_edit.py"/>
        <source>Please choose {date} or later.</source>
        <translation>Elija el {date} o después.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/date_edit.py"/>
        <source>Please write the date as month/day/year, for example 03/15/2026.</source>
        <translation>Escriba la fecha como mes/día/año, por ejemplo 03/15/2026.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/date_edit.py"/>
        <source>Please write the year with four digits, for example 03/15/2026.</source>
        <translation>Escriba el año con cuatro cifras, por ejemplo 03/15/2026.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/date_edit.py"/>
        <source>This date does not exist. Please check it: month first, then day, then year.</source>
        <translation>Esta fecha no existe. Revísela: primero el mes, después el día, después el año.</translation>
    </message>
</context>
<context>
    <name>DecideForm</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/deciding.py"/>
        <source>A “no” is worth recording too: it shows that you looked, and why you said no.</source>
        <translation>También vale la pena anotar un “no”: muestra que usted miró, y por qué dijo que no.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/deciding.py"/>
        <source>In your own words, two or three sentences. They stand in the memo.</source>
        <translation>Con sus palabras, dos o tres frases. Aparecen en el memorando.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/deciding.py"/>
        <source>It stays as it is. Later decisions are added.</source>
        <translation>Queda como está. Las decisiones posteriores se agregan.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/deciding.py"/>
        <source>No later than {day}: an approved tool within a year, any other within 90 days.</source>
        <translation>A más tardar el {day}: una herramienta aprobada, dentro de un año; cualquier otra, dentro de 90 días.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/deciding.py"/>
        <source>Please choose a day.</source>
        <translation>Por favor, elija un día.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/deciding.py"/>
        <source>Record this decision</source>
        <translation>Anotar esta decisión</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/deciding.py"/>
        <source>Red flags: {count}</source>
        <translation>Señales de alerta: {count}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/deciding.py"/>
        <source>Stop questions known: {n} of {m}</source>
        <translation>Preguntas decisivas cuya respuesta se sabe: {n} de {m}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/deciding.py"/>
        <source>The date of the rules it rests on</source>
        <translation>La fecha de las reglas en que se apoya</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/deciding.py"/>
        <source>The result, your reasons and the day of the next look</source>
        <translation>El resultado, sus razones y el día de la próxima revisión</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/deciding.py"/>
        <source>What the memo holds</source>
        <translation>Qué contiene el memorando</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/deciding.py"/>
        <source>When do you look at it again?</source>
        <translation>¿Cuándo la revisará de nuevo?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/deciding.py"/>
        <source>Your reasons</source>
        <translation>Sus razones</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/deciding.py"/>
        <source>{count} deal-breakers, each with its rule and what would change it</source>
        <translation>{count} motivos para no usarla, cada uno con su regla y lo que lo cambiaría</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/cards.py"/>
        <source>Decided on {day}.</source>
        <translation>Se decidió el {day}.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/cards.py"/>
        <source>Earlier decisions</source>
        <translation>Decisiones anteriores</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/cards.py"/>
        <source>Earlier decisions ({count})</source>
        <translation>Decisiones anteriores ({count})</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/cards.py"/>
        <source>Look again by {day}.</source>
        <translation>Revísela de nuevo a más tardar el {day}.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/cards.py"/>
        <source>Not decided yet. A decision keeps your reasons and a one-page memo.</source>
        <translation>Aún sin decidir. Una decisión conserva sus razones y un memorando de una página.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/cards.py"/>
        <source>Open the &amp;memo {number}</source>
        <translation>Abrir el &amp;memorando {number}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/cards.py"/>
        <source>Review is due</source>
        <translation>Toca la revisión</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/cards.py"/>
        <source>Your answers now say: {result}. Please record a new decision.</source>
        <translation>Sus respuestas ahora dicen: {result}. Por favor, anote una nueva decisión.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/cards.py"/>
        <source>Your decision</source>
        <translation>Su decisión</translation>
    </message>
</context>
<context>
    <name>DeeperCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/cards.py"/>
        <source>&amp;Go deeper</source>
        <translation>Ir más a &amp;fondo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/cards.py"/>
        <source>Go deeper</source>
        <translation>Ir más a fondo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/cards.py"/>
        <source>{depth}: {count} more questions, about {minutes} minutes. Stop and go on at any time.</source>
        <translation>{depth}: {count} preguntas más, unos {minutes} minutos. Pare y siga cuando quiera.</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <location filename="../ethicsdesk/ui/widgets/disclosure.py"/>
        <source>collapsed</source>
        <translation>contraído</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/disclosure.py"/>
        <source>expanded</source>
        <translation>expandido</translation>
    </message>
</context>
<context>
    <name>DocumentCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/documents.py"/>
        <source>About this document</source>
        <translation>Sobre este documento</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/documents.py"/>
        <source>Added</source>
        <translation>Agregado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/documents.py"/>
        <source>Fingerprint</source>
        <translation>Huella digital</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/documents.py"/>
        <source>In the vault it is encrypted. A copy you save elsewhere is not.</source>
        <translation>En la bóveda está cifrado. Una copia que guarde en otro lugar no lo está.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/documents.py"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/documents.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/documents.py"/>
        <source>Re&amp;move this document …</source>
        <translation>&amp;Quitar este documento …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/documents.py"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/documents.py"/>
        <source>Such as what it is and where the important page is. Please write no client names.</source>
        <translation>Por ejemplo, qué es y dónde está la página importante. Por favor, no escriba nombres de clientes.</translation>
    </message>
</context>
<context>
    <name>DocumentFace</name>
    <message>
        <location filename="../ethicsdesk/ui/files/document_face.py"/>
        <source>The document</source>
        <translation>El documento</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/files/document_face.py"/>
        <source>The text of the document</source>
        <translation>El texto del documento</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/files/document_face.py"/>
        <source>This is only the beginning: the text is very long. A copy you save is whole.</source>
        <translation>Esto es solo el comienzo: el texto es muy largo. Una copia que guarde está completa.</translation>
    </message>
</context>
<context>
    <name>DocumentsCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/documents.py"/>
        <source>A&amp;dd a document …</source>
        <translation>Agregar un &amp;documento …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/documents.py"/>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/documents.py"/>
        <source>Documents kept with this tool</source>
        <translation>Documentos guardados con esta herramienta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/documents.py"/>
        <source>Keep the contract, the BAA or a screenshot here, encrypted with everything else. PDF, PNG, JPEG, Word or plain text, up to 100 MB each.</source>
        <translation>Guarde aquí el contrato, el BAA o una captura de pantalla, cifrado junto con todo lo demás. PDF, PNG, JPEG, Word o texto simple, hasta 100 MB cada uno.</translation>
    </message>
</context>
<context>
    <name>DoneScreen</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/screens.py"/>
        <source>No names.</source>
        <translation>Sin nombres.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/screens.py"/>
        <source>Not yet is fine. It becomes a step to do.</source>
        <translation>“Todavía no” también está bien. Queda como un paso por hacer.</translation>
    </message>
</context>
<context>
    <name>DrillRoom</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/drill.py"/>
        <source>&amp;Recovery code from your card</source>
        <translation>&amp;Código de recuperación de su tarjeta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/drill.py"/>
        <source>&amp;Try it now</source>
        <translation>&amp;Probar ahora</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/drill.py"/>
        <source>As if this computer were gone: only the drive and your recovery card are left.</source>
        <translation>Como si esta computadora ya no existiera: solo quedan la unidad y su tarjeta de recuperación.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/drill.py"/>
        <source>It works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/drill.py"/>
        <source>Nine groups of three. Small letters, spaces and hyphens make no difference.</source>
        <translation>Nueve grupos de tres. Da igual si usa minúsculas, espacios o guiones.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/drill.py"/>
        <source>Opening the newest backup with the card alone …</source>
        <translation>Abriendo la copia más reciente solo con la tarjeta …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/drill.py"/>
        <source>Please type the code from your card.</source>
        <translation>Escriba el código de su tarjeta.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/drill.py"/>
        <source>Stopped. The copy was deleted.</source>
        <translation>Se detuvo. La copia se eliminó.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/drill.py"/>
        <source>The newest backup is copied to a scratch folder, opened with this code and read in full. Then the copy is deleted. Your vault is not touched. It takes a minute or two.</source>
        <translation>La copia de seguridad más reciente se copia a una carpeta temporal, se abre con este código y se lee por completo. Después se elimina lo copiado. Su bóveda no se toca. Tarda uno o dos minutos.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/drill.py"/>
        <source>The newest backup opened with your card alone, and all {entries} entries in it are whole. You can rely on both.</source>
        <translation>La copia de seguridad más reciente se abrió solo con su tarjeta, y todas sus entradas ({entries}) están completas. Puede confiar en las dos.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/drill.py"/>
        <source>Try your backup</source>
        <translation>Pruebe su copia de seguridad</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/drill.py"/>
        <source>What happens</source>
        <translation>Qué sucede</translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/calendar/due_card.py"/>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/calendar/due_card.py"/>
        <source>&amp;Go there</source>
        <translation>&amp;Ir ahí</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/calendar/due_card.py"/>
        <source>&amp;Mark as done</source>
        <translation>&amp;Marcar como hecho</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/calendar/due_card.py"/>
        <source>&amp;Until</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/calendar/due_card.py"/>
        <source>A person answers it. Nothing is decided by a tool.</source>
        <translation>Responde una persona. Una herramienta no decide nada.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/calendar/due_card.py"/>
        <source>Due on {day}</source>
        <translation>Vence el {day}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/calendar/due_card.py"/>
        <source>It can wait</source>
        <translation>Puede esperar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/calendar/due_card.py"/>
        <source>Put it &amp;off</source>
        <translation>Pos&amp;poner</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/calendar/due_card.py"/>
        <source>Put off until {day}: {reason}</source>
        <translation>Pospuesto hasta el {day}: {reason}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/calendar/due_card.py"/>
        <source>Such as a letter and its date. No names of clients.</source>
        <translation>Por ejemplo, una carta y su fecha. Sin nombres de clientes.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/calendar/due_card.py"/>
        <source>Take it &amp;up again</source>
        <translation>Re&amp;tomar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/calendar/due_card.py"/>
        <source>This day is set by a rule or a promise. It cannot be put off.</source>
        <translation>Este día lo fija una regla o una promesa. No se puede posponer.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/calendar/due_card.py"/>
        <source>W&amp;hy it can wait</source>
        <translation>Por q&amp;ué puede esperar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/calendar/due_card.py"/>
        <source>What &amp;shows it</source>
        <translation>Qué lo demue&amp;stra</translation>
    </message>
</context>
<context>
    <name>DueLine</name>
    <message>
        <location filename="../ethicsdesk/ui/due_line.py"/>
        <source>One thing is due today.</source>
        <translation>Hoy toca una cosa.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/due_line.py"/>
        <source>See what is due</source>
        <translation>Ver qué toca</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/due_line.py"/>
        <source>{count} things are due today or late.</source>
        <translation>{count} cosas tocan hoy o están atrasadas.</translation>
    </message>
</context>
<context>
    <name>DutyView</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/duty_view.py"/>
        <source>Made on {day}</source>
        <translation>Hecho el {day}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/duty_view.py"/>
        <source>Not answered</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/duty_view.py"/>
        <source>Not made yet</source>
        <translation>Sin hacer todavía</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/duty_view.py"/>
        <source>What answers it: {duty}</source>
        <translation>Qué lo cumple: {duty}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/duty_view.py"/>
        <source>Whose rule, and since when</source>
        <translation>De quién es la regla, y desde cuándo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/duty_view.py"/>
        <source>Whose rule, and since when: {duty}</source>
        <translation>De quién es la regla, y desde cuándo: {duty}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/duty_view.py"/>
        <source>Your note: {note}</source>
        <translation>Su nota: {note}</translation>
    </message>
</context>
<context>
    <name>EndView</name>
    <message>
        <location filename="../ethicsdesk/ui/interview/other_views.py"/>
        <source>All {total} questions have an answer.</source>
        <translation>Las {total} preguntas tienen respuesta.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/other_views.py"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/other_views.py"/>
        <source>One question is still open</source>
        <translation>Queda una pregunta pendiente</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/other_views.py"/>
        <source>Questions without an answer</source>
        <translation>Preguntas sin respuesta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/other_views.py"/>
        <source>The end of the questions</source>
        <translation>Fin de las preguntas</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/other_views.py"/>
        <source>The paper needs them. You can come back when you know more.</source>
        <translation>El documento las necesita. Puede volver cuando sepa más.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/other_views.py"/>
        <source>This paper has all the answers it needs.</source>
        <translation>Este documento tiene todas las respuestas que necesita.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/other_views.py"/>
        <source>{count} questions are still open</source>
        <translation>Quedan {count} preguntas pendientes</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/other_views.py"/>
        <source>“I do not know” is a fine answer. Each one becomes a question to ask.</source>
        <translation>“No lo sé” es una buena respuesta. Cada una se convierte en una pregunta que hacer.</translation>
    </message>
</context>
<context>
    <name>EntryFace</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>&amp;Keep</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>A decision</source>
        <translation>Una decisión</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>About</source>
        <translation>De qué se trata</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>Add it when you know. The entry itself stays as it was.</source>
        <translation>Agréguelo cuando lo sepa. La anotación misma queda como estaba.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>As it was logged</source>
        <translation>Como se anotó</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>Client code</source>
        <translation>Código de cliente</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>Client told</source>
        <translation>Cliente informado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>Culture and bias thought of</source>
        <translation>Se pensó en cultura y sesgo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>How sure it was</source>
        <translation>Qué tan segura se mostró</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>In a few words</source>
        <translation>En pocas palabras</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>It is kept.</source>
        <translation>Está guardado.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>None was shown</source>
        <translation>No se mostró ninguna</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>Rule or reason shown</source>
        <translation>Regla o razón mostrada</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>What came of it?</source>
        <translation>¿En qué terminó?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>What it looked at</source>
        <translation>En qué se fijó</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>What it put out</source>
        <translation>Qué produjo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>Your decision</source>
        <translation>Su decisión</translation>
    </message>
</context>
<context>
    <name>EntryFlow</name>
    <message>
        <location filename="../ethicsdesk/ui/entry/flow.py"/>
        <source>&amp;Close all the same</source>
        <translation>&amp;Cerrar de todos modos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/flow.py"/>
        <source>&amp;Go back to the code</source>
        <translation>&amp;Volver al código</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/flow.py"/>
        <source>&amp;Not now</source>
        <translation>Ahora &amp;no</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/flow.py"/>
        <source>&amp;Open the sample</source>
        <translation>&amp;Abrir el ejemplo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/flow.py"/>
        <source>EthicsDesk makes an invented practice with four tools, in a vault of its own. Its passphrase is “{passphrase}”. Please write nothing real in it.</source>
        <translation>EthicsDesk crea una consulta inventada con cuatro herramientas, en una bóveda propia. Su frase de contraseña es “{passphrase}”. No escriba nada real en ella.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/flow.py"/>
        <source>Getting the sample practice ready …</source>
        <translation>Preparando la consulta de ejemplo …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/flow.py"/>
        <source>Have you written the code down?</source>
        <translation>¿Ya anotó el código?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/flow.py"/>
        <source>In which folder does your vault lie?</source>
        <translation>¿En qué carpeta está su bóveda?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/flow.py"/>
        <source>It is shown only now. Without it, a forgotten passphrase cannot be mended.</source>
        <translation>Solo se muestra ahora. Sin él, olvidar la frase de contraseña no tiene remedio.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/flow.py"/>
        <source>Look around in a sample practice?</source>
        <translation>¿Quiere ver una consulta de ejemplo?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/flow.py"/>
        <source>The sample practice did not open</source>
        <translation>La consulta de ejemplo no se abrió</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/flow.py"/>
        <source>This is the sample practice. Its passphrase is: {passphrase}</source>
        <translation>Esta es la consulta de ejemplo. Su frase de contraseña es: {passphrase}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/flow.py"/>
        <source>Your last changes are being backed up. The vault is closed right after.</source>
        <translation>Se está haciendo una copia de seguridad de sus últimos cambios. La bóveda se cierra enseguida.</translation>
    </message>
</context>
<context>
    <name>EntryScreen</name>
    <message>
        <location filename="../ethicsdesk/ui/entry/screen.py"/>
        <source>Please wait</source>
        <translation>Espere un momento</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/screen.py"/>
        <source>Text si&amp;ze and colors</source>
        <translation>Tamaño del te&amp;xto y colores</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/restore_screens.py"/>
        <source>Where the vault lies on this computer</source>
        <translation>Dónde está la bóveda en esta computadora</translation>
    </message>
</context>
<context>
    <name>EntryView</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/timeline.py"/>
        <source>Put right</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/timeline.py"/>
        <source>Put right: {text}</source>
        <translation>Corregir: {text}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/timeline.py"/>
        <source>Puts right the entry of {day}:</source>
        <translation>Corrige la anotación del {day}:</translation>
    </message>
</context>
<context>
    <name>EventView</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/events_card.py"/>
        <source>Attach a scan …</source>
        <translation>Adjuntar un escaneo …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/events_card.py"/>
        <source>Entered by mistake …</source>
        <translation>Anotado por error …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/events_card.py"/>
        <source>Entered by mistake: {why}</source>
        <translation>Anotado por error: {why}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/events_card.py"/>
        <source>Line for the chart</source>
        <translation>Línea para el expediente</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/events_card.py"/>
        <source>Look at {name}</source>
        <translation>Ver {name}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/events_card.py"/>
        <source>Mistake</source>
        <translation>Error</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/events_card.py"/>
        <source>for one session</source>
        <translation>para una sesión</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/events_card.py"/>
        <source>on no paper kept here</source>
        <translation>sin documento guardado aquí</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/events_card.py"/>
        <source>on {paper}</source>
        <translation>en {paper}</translation>
    </message>
</context>
<context>
    <name>EventsCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/events_card.py"/>
        <source>A tool that is gone</source>
        <translation>Una herramienta que ya no está</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/events_card.py"/>
        <source>Every answer, in order of time</source>
        <translation>Cada respuesta, por orden de fecha</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/events_card.py"/>
        <source>No answer yet. Nothing is taken for a yes: not silence, and not coming to the session.</source>
        <translation>Ninguna respuesta todavía. Nada se toma por un sí: ni el silencio, ni venir a la sesión.</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/keeping.py"/>
        <source>Add a claim</source>
        <translation>Agregar una afirmación</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/keeping.py"/>
        <source>Claims differ: {question}</source>
        <translation>Las afirmaciones difieren: {question}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/keeping.py"/>
        <source>Evidence</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/keeping.py"/>
        <source>Exhibits</source>
        <translation>Anexos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/keeping.py"/>
        <source>More exhibits</source>
        <translation>Más anexos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/keeping.py"/>
        <source>Paste a screenshot</source>
        <translation>Pegar una captura de pantalla</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/keeping.py"/>
        <source>Tie a document</source>
        <translation>Vincular un documento</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/keeping.py"/>
        <source>Tie a document, a screenshot or a public claim to many answers in one step.</source>
        <translation>Vincule un documento, una captura de pantalla o una afirmación pública con muchas respuestas en un solo paso.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/keeping.py"/>
        <source>{count} more</source>
        <translation>{count} más</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/page.py"/>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/page.py"/>
        <source>&amp;Keep and tie it</source>
        <translation>&amp;Guardar y vincular</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/page.py"/>
        <source>&amp;Keep it</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/page.py"/>
        <source>&amp;Remove it</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/page.py"/>
        <source>1 answer rests on it.</source>
        <translation>1 respuesta se apoya en esto.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/page.py"/>
        <source>About {tool}</source>
        <translation>Sobre {tool}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/page.py"/>
        <source>Answers keep what they rest on. The file, if there is one, stays with the tool.</source>
        <translation>Las respuestas conservan aquello en que se apoyan. El archivo, si lo hay, se queda con la herramienta.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/page.py"/>
        <source>Beside {count} it stands for comparison.</source>
        <translation>Junto a {count} queda para comparar.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/page.py"/>
        <source>Evidence</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/page.py"/>
        <source>Its number is not used again.</source>
        <translation>Su número no se vuelve a usar.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/page.py"/>
        <source>Kept as {exhibit}.</source>
        <translation>Guardado como {exhibit}.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/page.py"/>
        <source>Kept. What it said before is kept too.</source>
        <translation>Guardado. También se conserva lo que decía antes.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/page.py"/>
        <source>No document is kept with this tool yet. Add one on its page first.</source>
        <translation>Aún no hay ningún documento guardado con esta herramienta. Agregue primero uno en su página.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/page.py"/>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/page.py"/>
        <source>Questions it speaks to</source>
        <translation>Preguntas a las que se refiere</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/page.py"/>
        <source>Re&amp;move this exhibit …</source>
        <translation>&amp;Quitar este anexo …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/page.py"/>
        <source>Remove {exhibit}?</source>
        <translation>¿Quitar {exhibit}?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/page.py"/>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/page.py"/>
        <source>Speaks to</source>
        <translation>Se refiere a</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/page.py"/>
        <source>Taken off the list</source>
        <translation>Quitarlo de la lista</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/page.py"/>
        <source>There is no picture on the clipboard. Take a screenshot of the setting, then come back here.</source>
        <translation>No hay ninguna imagen en el portapapeles. Haga una captura de pantalla del ajuste y vuelva aquí.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/page.py"/>
        <source>What it says about the tool</source>
        <translation>Qué dice de la herramienta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/page.py"/>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/page.py"/>
        <source>Who says it</source>
        <translation>Quién lo dice</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/page.py"/>
        <source>Your note</source>
        <translation>Su nota</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/page.py"/>
        <source>{count} answers rest on it.</source>
        <translation>{count} respuestas se apoyan en esto.</translation>
    </message>
</context>
<context>
    <name>ExclusionPart</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_parts.py"/>
        <source>Is it one of three exclusions?</source>
        <translation>¿Es una de las tres exclusiones?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_parts.py"/>
        <source>None of these</source>
        <translation>Ninguna de estas</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_parts.py"/>
        <source>The rule leaves out three cases (45 CFR 164.402(1)). If none fits, choose none.</source>
        <translation>La regla deja fuera tres casos (45 CFR 164.402(1)). Si ninguno encaja, elija ninguna.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_parts.py"/>
        <source>Which exclusion applies?</source>
        <translation>¿Qué exclusión se aplica?</translation>
    </message>
</context>
<context>
    <name>ExhibitForm</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/form.py"/>
        <source>Day you saw it</source>
        <translation>Día en que lo vio</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/form.py"/>
        <source>Does it speak for the tool?</source>
        <translation>¿Habla a favor de la herramienta?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/form.py"/>
        <source>It &amp;binds the company, such as a signed contract</source>
        <translation>O&amp;bliga a la empresa, como un contrato firmado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/form.py"/>
        <source>Kept as plain text. The program never opens it.</source>
        <translation>Se guarda como texto simple. El programa nunca la abre.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/form.py"/>
        <source>Make sure no client is named in it.</source>
        <translation>Revise que no aparezca el nombre de ningún cliente.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/form.py"/>
        <source>Page or section</source>
        <translation>Página o sección</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/form.py"/>
        <source>Please give the day you saw it.</source>
        <translation>Por favor, indique el día en que lo vio.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/form.py"/>
        <source>Quote it or put it in your own words.</source>
        <translation>Cítelo o dígalo con sus propias palabras.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/form.py"/>
        <source>The picture from the clipboard</source>
        <translation>La imagen del portapapeles</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/form.py"/>
        <source>What is claimed?</source>
        <translation>¿Qué se afirma?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/form.py"/>
        <source>Where can it be read?</source>
        <translation>¿Dónde se puede leer?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/form.py"/>
        <source>Which document?</source>
        <translation>¿Qué documento?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/form.py"/>
        <source>Which setting or page does it show?</source>
        <translation>¿Qué ajuste o página muestra?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/form.py"/>
        <source>Who says it?</source>
        <translation>¿Quién lo dice?</translation>
    </message>
</context>
<context>
    <name>ExportRoom</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/export.py"/>
        <source>&amp;Export …</source>
        <translation>&amp;Exportar …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/export.py"/>
        <source>&amp;Lock and import …</source>
        <translation>&amp;Bloquear e importar …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/export.py"/>
        <source>&amp;Not now</source>
        <translation>Ahora &amp;no</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/export.py"/>
        <source>&amp;Write it</source>
        <translation>&amp;Escribirla</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/export.py"/>
        <source>A folder</source>
        <translation>Una carpeta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/export.py"/>
        <source>All you wrote belongs to you. You can take it out in plain files at any time.</source>
        <translation>Todo lo que escribió es suyo. Puede llevárselo en archivos sin cifrar cuando quiera.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/export.py"/>
        <source>An export becomes a new vault with the same records, papers, files and trail. The vault you have open is not touched; it is locked first.</source>
        <translation>Una exportación se convierte en una bóveda nueva con los mismos registros, documentos, archivos e historial. La bóveda que tiene abierta no se toca; primero se bloquea.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/export.py"/>
        <source>An export is not encrypted</source>
        <translation>Una exportación no está cifrada</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/export.py"/>
        <source>As</source>
        <translation>Formato</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/export.py"/>
        <source>Easier to move. Every computer can unpack it.</source>
        <translation>Más fácil de mover. Cualquier computadora puede descomprimirlo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/export.py"/>
        <source>Every record for programs (JSON) and for spreadsheets (CSV), every paper as PDF, every kept file, the audit trail, and a page that explains all of it.</source>
        <translation>Cada registro para programas (JSON) y para hojas de cálculo (CSV), cada documento en PDF, cada archivo guardado, el historial de auditoría y una página que explica todo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/export.py"/>
        <source>Everyone who can read this folder can then read your records: {place}</source>
        <translation>Cualquiera que pueda leer esta carpeta podrá leer sus registros: {place}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/export.py"/>
        <source>Export and import</source>
        <translation>Exportar e importar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/export.py"/>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/export.py"/>
        <source>One zip file</source>
        <translation>Un archivo zip</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/export.py"/>
        <source>Stopped. Nothing was left behind.</source>
        <translation>Se detuvo. No quedó nada.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/export.py"/>
        <source>What you get</source>
        <translation>Qué recibe</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/export.py"/>
        <source>Where should the export go?</source>
        <translation>¿Adónde debe ir la exportación?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/export.py"/>
        <source>Whoever has these files can read all of it. Keep them as carefully as client records, and delete them when they are no longer needed. To be safe from loss, make a backup instead.</source>
        <translation>Quien tenga estos archivos puede leerlo todo. Cuídelos tanto como los expedientes de sus clientes y elimínelos cuando ya no hagan falta. Para no perder nada, haga mejor una copia de seguridad.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/export.py"/>
        <source>Write everything, not encrypted?</source>
        <translation>¿Escribir todo, sin cifrar?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/export.py"/>
        <source>Writing everything …</source>
        <translation>Escribiendo todo …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/export.py"/>
        <source>You can look into the files at once.</source>
        <translation>Puede abrir los archivos de inmediato.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/export.py"/>
        <source>{count} files written</source>
        <translation>Archivos escritos: {count}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/export.py"/>
        <source>{place}
The anchor of this export, to be written down: entry {entry}, {code}</source>
        <translation>{place}
El ancla de esta exportación, para anotarla: entrada {entry}, {code}</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_look.py"/>
        <source>Look at cases one by one</source>
        <translation>Mirar los casos uno por uno</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_look.py"/>
        <source>Try it with an invented story</source>
        <translation>Probar con una historia inventada</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/faces.py"/>
        <source>Binder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/faces.py"/>
        <source>Binders and share packs are always written in English.</source>
        <translation>Las carpetas anuales y los paquetes para compartir siempre se escriben en inglés.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/faces.py"/>
        <source>For a board, an insurer, a supervisor or an auditor.</source>
        <translation>Para una junta, una aseguradora, un supervisor o un auditor.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/faces.py"/>
        <source>One PDF of the year: what you decided about AI tools, and why.</source>
        <translation>Un PDF del año: qué decidió usted sobre herramientas de IA, y por qué.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/faces.py"/>
        <source>Sealed binders, and whether a file is still the same.</source>
        <translation>Carpetas selladas, y si un archivo sigue igual.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/faces.py"/>
        <source>Seals</source>
        <translation>Sellos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/faces.py"/>
        <source>Share pack</source>
        <translation>Paquete para compartir</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/faces.py"/>
        <source>The year</source>
        <translation>El año</translation>
    </message>
</context>
<context>
    <name>FactorPart</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_parts.py"/>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_parts.py"/>
        <source>How much does it speak for harm?</source>
        <translation>¿Cuánto apunta a un daño?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_parts.py"/>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_parts.py"/>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_parts.py"/>
        <source>Please choose low, medium or high first. What you typed stays.</source>
        <translation>Por favor, elija primero bajo, medio o alto. Lo que escribió se queda.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_parts.py"/>
        <source>Why do you rate it so?</source>
        <translation>¿Por qué le da ese nivel?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_parts.py"/>
        <source>You must be able to show your reasons later (45 CFR 164.414(b)).</source>
        <translation>Usted debe poder mostrar sus razones más adelante (45 CFR 164.414(b)).</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <location filename="../ethicsdesk/ui/widgets/field.py"/>
        <source>{label} (optional)</source>
        <translation>{label} (opcional)</translation>
    </message>
</context>
<context>
    <name>FilesRoom</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/files_room.py"/>
        <source>&amp;Keep it</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/files_room.py"/>
        <source>&amp;Remove it</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/files_room.py"/>
        <source>A&amp;dd a file …</source>
        <translation>Agregar un arc&amp;hivo …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/files_room.py"/>
        <source>Added on {day}</source>
        <translation>Se agregó el {day}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/files_room.py"/>
        <source>Adding files …</source>
        <translation>Agregando archivos …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/files_room.py"/>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/files_room.py"/>
        <source>It is no longer shown here. Its history stays, and its content until its time is over.</source>
        <translation>Ya no se muestra aquí. Queda su historial, y su contenido hasta que termine su plazo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/files_room.py"/>
        <source>Kept inside the vault, encrypted. Never in the binder.</source>
        <translation>Se guardan dentro de la bóveda, cifrados. Nunca en la carpeta anual.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/files_room.py"/>
        <source>Kept: {count}</source>
        <translation>Guardados: {count}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/files_room.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/files_room.py"/>
        <source>Remove this file?</source>
        <translation>¿Quitar este archivo?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/files_room.py"/>
        <source>Save a copy …</source>
        <translation>Guardar una copia …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/files_room.py"/>
        <source>Saved where you chose. It is not encrypted there.</source>
        <translation>Se guardó donde usted eligió. Ahí no está cifrado.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/files_room.py"/>
        <source>Screenshots, letters and logs that show what happened. Delete nothing else.</source>
        <translation>Capturas de pantalla, cartas y registros que muestran qué pasó. Del resto, no borre nada.</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/filing.py"/>
        <source>&amp;Keep it</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/filing.py"/>
        <source>&amp;Remove it</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/filing.py"/>
        <source>Adding a document …</source>
        <translation>Agregando un documento …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/filing.py"/>
        <source>Adding documents …</source>
        <translation>Agregando documentos …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/filing.py"/>
        <source>It is no longer shown with this tool. What happened to it stays in the history, and its content stays in the vault until its time to be kept is over.</source>
        <translation>Ya no se muestra con esta herramienta. Lo que pasó con él queda en el historial, y su contenido queda en la bóveda hasta que termine el tiempo que hay que conservarlo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/filing.py"/>
        <source>Remove this document?</source>
        <translation>¿Quitar este documento?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/filing.py"/>
        <source>Saved where you chose. It is not encrypted there.</source>
        <translation>Se guardó donde usted eligió. Ahí no está cifrado.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/filing.py"/>
        <source>Stopped. The rest was not added.</source>
        <translation>Se detuvo. El resto no se agregó.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/filing.py"/>
        <source>The document is kept.</source>
        <translation>El documento se guardó.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/filing.py"/>
        <source>The document was removed.</source>
        <translation>El documento se quitó.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/filing.py"/>
        <source>{count} documents are kept.</source>
        <translation>Se guardaron {count} documentos.</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/incidents/page.py"/>
        <source>Closed only</source>
        <translation>Solo cerrados</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incidents/page.py"/>
        <source>Every severity</source>
        <translation>Cualquier gravedad</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incidents/page.py"/>
        <source>Moderate or worse</source>
        <translation>Moderados o peores</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incidents/page.py"/>
        <source>Open and closed</source>
        <translation>Abiertos y cerrados</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incidents/page.py"/>
        <source>Open only</source>
        <translation>Solo abiertos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incidents/page.py"/>
        <source>Open or closed</source>
        <translation>Abierto o cerrado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incidents/page.py"/>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incidents/page.py"/>
        <source>Search incidents</source>
        <translation>Buscar incidentes</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incidents/page.py"/>
        <source>Serious or worse</source>
        <translation>Graves o peores</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incidents/page.py"/>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
</context>
<context>
    <name>FindingLine</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/finding.py"/>
        <source>All tools</source>
        <translation>Todas las herramientas</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/finding.py"/>
        <source>As added</source>
        <translation>Según se agregaron</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/finding.py"/>
        <source>Being considered</source>
        <translation>En consideración</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/finding.py"/>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/finding.py"/>
        <source>Decision or review due</source>
        <translation>Toca decidir o revisar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/finding.py"/>
        <source>Find a tool, company or kind</source>
        <translation>Nombre, empresa o tipo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/finding.py"/>
        <source>Hears sessions</source>
        <translation>Oye sesiones</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/finding.py"/>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/finding.py"/>
        <source>In which order</source>
        <translation>En qué orden</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/finding.py"/>
        <source>Next review first</source>
        <translation>Primero la próxima revisión</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/finding.py"/>
        <source>No longer used</source>
        <translation>Ya no se usa</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/finding.py"/>
        <source>Which tools</source>
        <translation>Qué herramientas</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/finding.py"/>
        <source>With an open deal-breaker</source>
        <translation>Con un motivo abierto para no usarla</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/finding.py"/>
        <source>Worst result first</source>
        <translation>Primero el peor resultado</translation>
    </message>
</context>
<context>
    <name>FirstMinutesPage</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/page.py"/>
        <source>&amp;Forget them</source>
        <translation>&amp;Eliminarlas</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/page.py"/>
        <source>&amp;Keep them</source>
        <translation>&amp;Conservarlas</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/page.py"/>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/page.py"/>
        <source>&amp;Previous</source>
        <translation>&amp;Anterior</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/page.py"/>
        <source>&amp;Write it down</source>
        <translation>An&amp;otarlo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/page.py"/>
        <source>A near miss is worth writing down too. If truly nothing happened, forget them.</source>
        <translation>También vale la pena anotar un casi incidente. Si de verdad no pasó nada, elimínelas.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/page.py"/>
        <source>Are the traces kept?</source>
        <translation>¿Guardó las pruebas?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/page.py"/>
        <source>Forget these answers?</source>
        <translation>¿Eliminar estas respuestas?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/page.py"/>
        <source>Is it stopped?</source>
        <translation>¿Ya se pudo parar?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/page.py"/>
        <source>Keep traces</source>
        <translation>Guardar pruebas</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/page.py"/>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/page.py"/>
        <source>Nothing &amp;happened after all</source>
        <translation>Al final no &amp;pasó nada</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/page.py"/>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/page.py"/>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/page.py"/>
        <source>Stop it</source>
        <translation>Pararlo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/page.py"/>
        <source>Take a breath. Four short questions. Each answer is kept at once.</source>
        <translation>Respire hondo. Cuatro preguntas cortas. Cada respuesta se guarda de inmediato.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/page.py"/>
        <source>What did you do? Such as: switched the tool off, asked for it back, locked a device.</source>
        <translation>¿Qué hizo? Por ejemplo: apagó la herramienta, pidió que lo devolvieran, bloqueó un dispositivo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/page.py"/>
        <source>What did you keep? Such as: a screenshot, a letter, the log-in history.</source>
        <translation>¿Qué guardó? Por ejemplo: una captura de pantalla, una carta, el historial de accesos.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/page.py"/>
        <source>Write it down</source>
        <translation>Anotarlo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/page.py"/>
        <source>Yes, I kept what shows it</source>
        <translation>Sí, guardé lo que lo demuestra</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/page.py"/>
        <source>Yes, it is stopped or taken back</source>
        <translation>Sí, ya se paró o se recuperó</translation>
    </message>
</context>
<context>
    <name>FirstScreen</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/first_screen.py"/>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/first_screen.py"/>
        <source>&amp;Email</source>
        <translation>&amp;Correo electrónico</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/first_screen.py"/>
        <source>&amp;Phone number for clients</source>
        <translation>&amp;Teléfono para clientes</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/first_screen.py"/>
        <source>&amp;Your name</source>
        <translation>Su &amp;nombre</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/first_screen.py"/>
        <source>AI and recording laws differ by state.</source>
        <translation>Las leyes sobre IA y grabación varían según el estado.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/first_screen.py"/>
        <source>Choose a state …</source>
        <translation>Elegir un estado …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/first_screen.py"/>
        <source>Clients must be able to reach you with a question or a no. Papers print what you fill in.</source>
        <translation>Los clientes deben poder comunicarse con usted para hacer una pregunta o decir que no. Los documentos imprimen lo que usted ponga.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/first_screen.py"/>
        <source>Email and address for your letterhead</source>
        <translation>Correo electrónico y dirección para su membrete</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/first_screen.py"/>
        <source>In which states are your clients when you see them?</source>
        <translation>¿En qué estados están sus clientes cuando los atiende?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/first_screen.py"/>
        <source>Kind and number, for example: LCSW 12345.</source>
        <translation>Tipo y número, por ejemplo: LCSW 12345.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/first_screen.py"/>
        <source>Letters such as LCSW go with your license.</source>
        <translation>Las siglas, como LCSW, van con su licencia.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/first_screen.py"/>
        <source>Practice &amp;name</source>
        <translation>No&amp;mbre de la consulta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/first_screen.py"/>
        <source>See what my states ask</source>
        <translation>Ver qué piden mis estados</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/first_screen.py"/>
        <source>State you &amp;work from</source>
        <translation>Estado desde donde traba&amp;ja</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/first_screen.py"/>
        <source>These lines stand at the top of each paper you give to a client, and on your binder. Nothing is sent anywhere.</source>
        <translation>Estas líneas aparecen al principio de cada documento que da a un cliente y en su carpeta anual. No se envía nada a ninguna parte.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/first_screen.py"/>
        <source>Your &amp;license</source>
        <translation>Su l&amp;icencia</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/first_screen.py"/>
        <source>Your own state stands here first. Add others; press one to take it out.</source>
        <translation>Su propio estado está aquí primero. Agregue otros; oprima uno para quitarlo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/first_screen.py"/>
        <source>Your own state’s rules and your licensing board’s code apply to you.</source>
        <translation>A usted se le aplican las reglas de su propio estado y el código de su junta de licencias.</translation>
    </message>
</context>
<context>
    <name>GatePart</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_parts.py"/>
        <source>Does it apply?</source>
        <translation>¿Se aplica?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_parts.py"/>
        <source>Nothing is asked here for this kind of incident.</source>
        <translation>Para este tipo de incidente no se pregunta nada aquí.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_parts.py"/>
        <source>Secured means encrypted or destroyed to the federal standard. Answer yes only when you know.</source>
        <translation>Protegida significa cifrada o destruida según la norma federal. Conteste que sí solo cuando lo sepa.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_parts.py"/>
        <source>The assessment is asked for.</source>
        <translation>Hay que hacer la evaluación.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_parts.py"/>
        <source>Was the information secured?</source>
        <translation>¿La información estaba protegida?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_parts.py"/>
        <source>You may go on, to think it through.</source>
        <translation>Puede seguir, para pensarlo a fondo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_parts.py"/>
        <source>You said that the information was secured, so nothing more is asked here.</source>
        <translation>Usted dijo que la información estaba protegida, así que aquí no se pregunta nada más.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_parts.py"/>
        <source>Your practice is outside HIPAA. The law of your states and your board come first. You may use the four factors as a worksheet; no federal duty follows from it.</source>
        <translation>Su consulta está fuera de HIPAA. Primero van la ley de sus estados y su junta de licencias. Puede usar los cuatro factores como hoja de trabajo; de ellos no nace ningún deber federal.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_parts.py"/>
        <source>Your practice is under HIPAA, or may be. Using or sharing health information in a way the Privacy Rule does not permit counts as a breach, unless you show in writing a low probability that it was compromised (45 CFR 164.402).</source>
        <translation>Su consulta está sujeta a HIPAA, o puede estarlo. Usar o compartir información de salud de un modo que la Privacy Rule no permite cuenta como violación de datos (breach), a menos que usted muestre por escrito que hay poca probabilidad de que la información se haya visto comprometida (45 CFR 164.402).</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_parts.py"/>
        <source>Your program keeps substance use records under Part 2. It owes the same notices as under HIPAA (42 CFR 2.16(b)).</source>
        <translation>Su programa lleva expedientes de consumo de sustancias según Part 2. Debe los mismos avisos que según HIPAA (42 CFR 2.16(b)).</translation>
    </message>
</context>
<context>
    <name>GateView</name>
    <message>
        <location filename="../ethicsdesk/ui/interview/other_views.py"/>
        <source>About the tool</source>
        <translation>Sobre la herramienta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/other_views.py"/>
        <source>Choose all that fit.</source>
        <translation>Elija todo lo que corresponda.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/other_views.py"/>
        <source>Show all kinds</source>
        <translation>Mostrar todos los tipos</translation>
    </message>
</context>
<context>
    <name>GlanceCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/glance.py"/>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/glance.py"/>
        <source>Found on {day}.</source>
        <translation>Se descubrió el {day}.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/glance.py"/>
        <source>One person is concerned.</source>
        <translation>Hay una persona afectada.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/glance.py"/>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/glance.py"/>
        <source>The clocks start on {day}.</source>
        <translation>Los plazos empiezan el {day}.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/glance.py"/>
        <source>The tool is no longer in the register.</source>
        <translation>La herramienta ya no está en el registro.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/glance.py"/>
        <source>With {tool}.</source>
        <translation>Con {tool}.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/glance.py"/>
        <source>{count} people are concerned.</source>
        <translation>Hay {count} personas afectadas.</translation>
    </message>
</context>
<context>
    <name>GuardedArea</name>
    <message>
        <location filename="../ethicsdesk/ui/interview/guarded_area.py"/>
        <source>It is f&amp;ine</source>
        <translation>Está &amp;bien</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/guarded_area.py"/>
        <source>“{text}” looks like a date of birth. Leave it out if it is a client’s.</source>
        <translation>“{text}” parece una fecha de nacimiento. Si es de un cliente, no la ponga.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/guarded_area.py"/>
        <source>“{text}” looks like a name. Leave it out if it is a client’s.</source>
        <translation>“{text}” parece un nombre. Si es de un cliente, no lo ponga.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/guarded_area.py"/>
        <source>“{text}” looks like a phone number. Leave it out if it is a client’s.</source>
        <translation>“{text}” parece un número de teléfono. Si es de un cliente, no lo ponga.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/guarded_area.py"/>
        <source>“{text}” looks like a social security number. Please leave it out.</source>
        <translation>“{text}” parece un número de Seguro Social. Por favor, no lo ponga.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/guarded_area.py"/>
        <source>“{text}” looks like an e-mail address. Leave it out if it is a client’s.</source>
        <translation>“{text}” parece un correo electrónico. Si es de un cliente, no lo ponga.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/page.py"/>
        <source>&amp;All of the help</source>
        <translation>&amp;Toda la ayuda</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/page.py"/>
        <source>About EthicsDesk</source>
        <translation>Acerca de EthicsDesk</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/page.py"/>
        <source>About, versions, licenses</source>
        <translation>Acerca de, versiones, licencias</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/page.py"/>
        <source>All &amp;sources</source>
        <translation>Todas las &amp;fuentes</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/page.py"/>
        <source>Card to &amp;print</source>
        <translation>Tarjeta para im&amp;primir</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/page.py"/>
        <source>Each page</source>
        <translation>Cada página</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/page.py"/>
        <source>Everything can be done with the keyboard alone.</source>
        <translation>Todo se puede hacer solo con el teclado.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/page.py"/>
        <source>Go there</source>
        <translation>Ir ahí</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/page.py"/>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/page.py"/>
        <source>How to</source>
        <translation>Cómo se hace</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/page.py"/>
        <source>How to check that it is offline</source>
        <translation>Cómo comprobar que no usa internet</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/page.py"/>
        <source>How to read this</source>
        <translation>Cómo leer esto</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/page.py"/>
        <source>Keys you can use</source>
        <translation>Teclas que puede usar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/page.py"/>
        <source>Look it up</source>
        <translation>Consultar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/page.py"/>
        <source>On a Mac, use Command where it says Ctrl.</source>
        <translation>En una Mac, use Command donde dice Ctrl.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/page.py"/>
        <source>Press F1 on any page to read what it is for.</source>
        <translation>Oprima F1 en cualquier página para leer para qué sirve.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/page.py"/>
        <source>Questions people ask</source>
        <translation>Preguntas frecuentes</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/page.py"/>
        <source>Sources and their dates</source>
        <translation>Fuentes y sus fechas</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/page.py"/>
        <source>The badge says how strong a rule is, the day when it was last looked at.</source>
        <translation>La etiqueta dice qué tan fuerte es una regla; el día, cuándo se consultó por última vez.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/page.py"/>
        <source>The card with the keys</source>
        <translation>La tarjeta con las teclas</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/page.py"/>
        <source>What the badges mean</source>
        <translation>Qué significan las etiquetas</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/page.py"/>
        <source>Where does this come from?</source>
        <translation>¿De dónde viene esto?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/page.py"/>
        <source>Where every rule in here comes from. Choose one to copy where to read it.</source>
        <translation>De dónde viene cada regla de aquí. Elija una para copiar dónde leerla.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/page.py"/>
        <source>Words explained</source>
        <translation>Palabras explicadas</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/sheet.py"/>
        <source>&amp;All of the help</source>
        <translation>&amp;Toda la ayuda</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/sheet.py"/>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/sheet.py"/>
        <source>&amp;Keys you can use</source>
        <translation>&amp;Teclas que puede usar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/sheet.py"/>
        <source>Help: {page}</source>
        <translation>Ayuda: {page}</translation>
    </message>
</context>
<context>
    <name>HoldCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping_parts.py"/>
        <source>&amp;About</source>
        <translation>So&amp;bre qué</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping_parts.py"/>
        <source>&amp;Put a hold on it</source>
        <translation>&amp;Poner una retención</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping_parts.py"/>
        <source>Everything in the vault</source>
        <translation>Todo lo que hay en la bóveda</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping_parts.py"/>
        <source>Holds</source>
        <translation>Retenciones</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping_parts.py"/>
        <source>Holds that stand</source>
        <translation>Retenciones vigentes</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping_parts.py"/>
        <source>Lift …</source>
        <translation>Levantar …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping_parts.py"/>
        <source>W&amp;hy it must stay</source>
        <translation>P&amp;or qué debe quedarse</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping_parts.py"/>
        <source>While there is a complaint, a lawsuit or a request, nothing about it may go. Put a hold on it, and lift it when the matter is closed.</source>
        <translation>Mientras haya una queja, una demanda o una solicitud, nada relacionado con ella se puede eliminar. Póngale una retención y levántela cuando el asunto se cierre.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping_parts.py"/>
        <source>{about} · since {day}</source>
        <translation>{about} · desde el {day}</translation>
    </message>
</context>
<context>
    <name>ImportWay</name>
    <message>
        <location filename="../ethicsdesk/ui/entry/import_way.py"/>
        <source>Building the vault from the export …</source>
        <translation>Armando la bóveda con la exportación …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/import_way.py"/>
        <source>Checking every file of the export …</source>
        <translation>Revisando cada archivo de la exportación …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/import_way.py"/>
        <source>Which export?</source>
        <translation>¿Qué exportación?</translation>
    </message>
</context>
<context>
    <name>IncidentPage</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/page.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/page.py"/>
        <source>This incident is no longer in the vault.</source>
        <translation>Este incidente ya no está en la bóveda.</translation>
    </message>
</context>
<context>
    <name>IncidentsPage</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/incidents/page.py"/>
        <source>&amp;Go on</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incidents/page.py"/>
        <source>A note in the wrong chart, a recorder left on, a letter from a vendor: write it down here. Four short questions help you through the first five minutes. Then every deadline is counted for you, with its rule. Near misses count too: they teach for free.</source>
        <translation>Una nota en el expediente equivocado, una grabadora que quedó encendida, una carta de una empresa: anótelo aquí. Cuatro preguntas cortas le ayudan en los primeros cinco minutos. Después, cada fecha límite se cuenta por usted, con su regla. Los casi incidentes también cuentan: enseñan gratis.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incidents/page.py"/>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incidents/page.py"/>
        <source>Found {day}</source>
        <translation>Descubierto el {day}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incidents/page.py"/>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incidents/page.py"/>
        <source>No incident fits. Clear the search to see all.</source>
        <translation>Ningún incidente coincide. Borre la búsqueda para verlos todos.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incidents/page.py"/>
        <source>Nothing has gone wrong yet</source>
        <translation>Todavía no ha salido nada mal</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incidents/page.py"/>
        <source>Show more ({count})</source>
        <translation>Mostrar más ({count})</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incidents/page.py"/>
        <source>Something is not written down yet</source>
        <translation>Hay algo que aún no está anotado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incidents/page.py"/>
        <source>Something went &amp;wrong</source>
        <translation>Algo salió &amp;mal</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incidents/page.py"/>
        <source>What went wrong, what is due because of it, and what it taught you.</source>
        <translation>Qué salió mal, qué toca hacer por eso y qué le enseñó.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incidents/page.py"/>
        <source>You began on {day}. Your answers are kept.</source>
        <translation>Usted empezó el {day}. Sus respuestas están guardadas.</translation>
    </message>
</context>
<context>
    <name>InformationRoom</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/information_room.py"/>
        <source>A client may ask for a list of disclosures of the last six years, and a disclosure by mistake belongs in it (45 CFR 164.528). Note the day, who received it, what it was and that it was a mistake in the chart of each client concerned.</source>
        <translation>Un cliente puede pedir una lista de las divulgaciones de los últimos seis años, y una divulgación por error va en ella (45 CFR 164.528). Anote en el expediente de cada cliente afectado el día, quién la recibió, qué era y que fue un error.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/information_room.py"/>
        <source>A contract with the vendor does not cure a missing consent.</source>
        <translation>Un contrato con la empresa no remedia la falta de consentimiento.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/information_room.py"/>
        <source>A role or a company, such as “another client” or “the vendor's support”. No names.</source>
        <translation>Un papel o una empresa, como “otro cliente” o “el servicio de ayuda de la empresa”. Sin nombres.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/information_room.py"/>
        <source>Accounting of disclosures</source>
        <translation>Lista de divulgaciones</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/information_room.py"/>
        <source>Check all that hold</source>
        <translation>Marque todo lo que sea cierto</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/information_room.py"/>
        <source>Check all that may be in it</source>
        <translation>Marque todo lo que pueda contener</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/information_room.py"/>
        <source>Check this when you know or think so. Ask a lawyer when unsure.</source>
        <translation>Marque esto cuando lo sepa o lo crea. En la duda, pregunte a un abogado.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/information_room.py"/>
        <source>Health information may have gone astray</source>
        <translation>Puede haberse perdido información de salud</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/information_room.py"/>
        <source>It is about a health app of your own, outside HIPAA</source>
        <translation>Es sobre una app de salud propia, fuera de HIPAA</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/information_room.py"/>
        <source>It tells of harm to self or others</source>
        <translation>Habla de daño a sí mismo o a otros</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/information_room.py"/>
        <source>Medicare or Medicaid paid too much</source>
        <translation>Medicare o Medicaid pagó de más</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/information_room.py"/>
        <source>Minors are concerned</source>
        <translation>Afecta a menores de edad</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/information_room.py"/>
        <source>On which day did you write it into the charts?</source>
        <translation>¿Qué día lo escribió en los expedientes?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/information_room.py"/>
        <source>Psychotherapy notes are concerned</source>
        <translation>Afecta a notas de psicoterapia</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/information_room.py"/>
        <source>Secured means encrypted or destroyed to the federal standard (45 CFR 164.402). Answer yes only when you know it. Then no breach notice is owed under HIPAA.</source>
        <translation>Protegida significa cifrada o destruida según la norma federal (45 CFR 164.402). Conteste que sí solo cuando lo sepa. En ese caso, HIPAA no exige ningún aviso de violación de datos.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/information_room.py"/>
        <source>Someone was recorded or shut out against the law</source>
        <translation>Se grabó o se dejó fuera a alguien en contra de la ley</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/information_room.py"/>
        <source>Substance use records (Part 2) are concerned</source>
        <translation>Afecta a expedientes de consumo de sustancias (Part 2)</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/information_room.py"/>
        <source>The information</source>
        <translation>La información</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/information_room.py"/>
        <source>Then a time limit for paying back is counted. Check it with your biller.</source>
        <translation>Entonces se cuenta un plazo para devolver el dinero. Revíselo con quien le lleva la facturación.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/information_room.py"/>
        <source>Then the rule of the Federal Trade Commission is counted (16 CFR 318).</source>
        <translation>Entonces se cuenta la regla de la Federal Trade Commission (16 CFR 318).</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/information_room.py"/>
        <source>This opens the breach assessment also for kinds that do not ask it by themselves.</source>
        <translation>Esto abre la evaluación de la violación de datos también para los tipos que por sí mismos no la piden.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/information_room.py"/>
        <source>Was it safe?</source>
        <translation>¿Estaba protegida?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/information_room.py"/>
        <source>Was the information secured?</source>
        <translation>¿La información estaba protegida?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/information_room.py"/>
        <source>Was there a consent on file that covers it?</source>
        <translation>¿Había en el expediente un consentimiento que lo cubra?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/information_room.py"/>
        <source>What it was about decides how grave it is and which rules apply.</source>
        <translation>El tipo de información decide qué tan grave es y qué reglas se aplican.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/information_room.py"/>
        <source>What kinds of information?</source>
        <translation>¿Qué tipos de información?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/information_room.py"/>
        <source>What makes it more serious?</source>
        <translation>¿Qué lo hace más grave?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/information_room.py"/>
        <source>Who received the information?</source>
        <translation>¿Quién recibió la información?</translation>
    </message>
</context>
<context>
    <name>InterviewFrame</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/interview/frame.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/interview/frame.py"/>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/interview/frame.py"/>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/interview/frame.py"/>
        <source>&amp;Try again</source>
        <translation>&amp;Intentar de nuevo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/interview/frame.py"/>
        <source>About the tool</source>
        <translation>Sobre la herramienta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/interview/frame.py"/>
        <source>All &amp;questions</source>
        <translation>&amp;Todas las preguntas</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/interview/frame.py"/>
        <source>Asked again each year. Go on if the answer still holds, or change it.</source>
        <translation>Se pregunta de nuevo cada año. Siga si la respuesta aún vale, o cámbiela.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/interview/frame.py"/>
        <source>Back to the &amp;paper</source>
        <translation>Volver al &amp;documento</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/interview/frame.py"/>
        <source>Fact {number} of {total}</source>
        <translation>Dato {number} de {total}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/interview/frame.py"/>
        <source>Finish &amp;later</source>
        <translation>Ter&amp;minar después</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/interview/frame.py"/>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/interview/frame.py"/>
        <source>Only what “{paper}” still lacks.</source>
        <translation>Solo lo que aún le falta a “{paper}”.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/interview/frame.py"/>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/interview/frame.py"/>
        <source>Question {number} of {total}</source>
        <translation>Pregunta {number} de {total}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/interview/frame.py"/>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/interview/frame.py"/>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/interview/frame.py"/>
        <source>See the &amp;result</source>
        <translation>Ver el &amp;resultado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/interview/frame.py"/>
        <source>Skip for &amp;now</source>
        <translation>Saltar por a&amp;hora</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/interview/frame.py"/>
        <source>{depth}. Every answer is saved at once.</source>
        <translation>{depth}. Cada respuesta se guarda en el acto.</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/interview/page.py"/>
        <source>Done again</source>
        <translation>Se rehízo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/interview/page.py"/>
        <source>Nothing to take back</source>
        <translation>No hay nada que deshacer</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/interview/page.py"/>
        <source>Taken back</source>
        <translation>Se deshizo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/interview/page.py"/>
        <source>You can see the result now, or go on and learn what else is open.</source>
        <translation>Ya puede ver el resultado, o seguir y saber qué más está pendiente.</translation>
    </message>
</context>
<context>
    <name>IssuedCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/issued_card.py"/>
        <source>A reprint is the same file, byte for byte. The fingerprint is the start of its SHA-256: two copies with the same one are alike.</source>
        <translation>Una reimpresión es el mismo archivo, byte por byte. La huella digital es el comienzo de su SHA-256: dos copias con la misma huella son iguales.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/issued_card.py"/>
        <source>Fingerprint</source>
        <translation>Huella digital</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/issued_card.py"/>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/issued_card.py"/>
        <source>Issued on</source>
        <translation>Emitido el</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/issued_card.py"/>
        <source>Length</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/issued_card.py"/>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/issued_card.py"/>
        <source>Open the &amp;newer one</source>
        <translation>Abrir el más &amp;nuevo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/issued_card.py"/>
        <source>See &amp;today’s version</source>
        <translation>Ver la versión de &amp;hoy</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/issued_card.py"/>
        <source>Your answers have changed what this paper tells your clients. Please do not hand it out any more.</source>
        <translation>Sus respuestas han cambiado lo que este documento dice a sus clientes. No lo entregue más.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/issued_card.py"/>
        <source>Your answers have changed, so its words would be different today.</source>
        <translation>Sus respuestas han cambiado, así que hoy sus palabras serían otras.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/issued_card.py"/>
        <source>{number} of {day} has replaced this paper.</source>
        <translation>{number}, del {day}, ha reemplazado este documento.</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/own_tools/item_card.py"/>
        <source>Added to your AI tools. Give it its real name there.</source>
        <translation>Se agregó a sus herramientas de IA. Póngale ahí su nombre real.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/own_tools/item_card.py"/>
        <source>Where to look</source>
        <translation>Dónde mirar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/own_tools/item_card.py"/>
        <source>{number} of {total}: {title}</source>
        <translation>{number} de {total}: {title}</translation>
    </message>
</context>
<context>
    <name>KeepingRoom</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping.py"/>
        <source>&amp;Keep all of it</source>
        <translation>&amp;Conservar todo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping.py"/>
        <source>&amp;Keep it</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping.py"/>
        <source>&amp;Let go for good</source>
        <translation>&amp;Eliminar para siempre</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping.py"/>
        <source>&amp;Let go of what is chosen …</source>
        <translation>&amp;Eliminar lo elegido …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping.py"/>
        <source>&amp;Lift it</source>
        <translation>&amp;Levantarla</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping.py"/>
        <source>Keeping and deleting</source>
        <translation>Conservar y eliminar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping.py"/>
        <source>Let go of {count} for good?</source>
        <translation>¿Eliminar {count} para siempre?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping.py"/>
        <source>Letting go …</source>
        <translation>Eliminando …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping.py"/>
        <source>Lift this hold?</source>
        <translation>¿Levantar esta retención?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping.py"/>
        <source>Nothing is ever deleted by itself. You look at each thing and confirm it.</source>
        <translation>Nada se elimina por sí solo. Usted mira cada cosa y la confirma.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping.py"/>
        <source>What it protected may then be let go once its time is over.</source>
        <translation>Lo que protegía se podrá eliminar cuando se cumpla su tiempo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping.py"/>
        <source>{count} let go. The trail says that it was there, but no longer what it said.</source>
        <translation>Se eliminó: {count}. El historial dice que existió, pero ya no lo que decía.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping.py"/>
        <source>{titles}

This cannot be taken back. {note}</source>
        <translation>{titles}

Esto no se puede deshacer. {note}</translation>
    </message>
</context>
<context>
    <name>KeyRoom</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/key.py"/>
        <source>&amp;Change the key</source>
        <translation>&amp;Cambiar la clave</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/key.py"/>
        <source>&amp;Your current passphrase</source>
        <translation>&amp;Su frase de contraseña actual</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/key.py"/>
        <source>1. Prove that it is you</source>
        <translation>1. Demuestre que es usted</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/key.py"/>
        <source>2. Choose a new passphrase</source>
        <translation>2. Elija una nueva frase de contraseña</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/key.py"/>
        <source>3. Write down your new recovery code</source>
        <translation>3. Anote su nuevo código de recuperación</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/key.py"/>
        <source>Change the key</source>
        <translation>Cambiar la clave</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/key.py"/>
        <source>Encrypting the whole vault again …</source>
        <translation>Cifrando de nuevo toda la bóveda …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/key.py"/>
        <source>For when somebody may know your passphrase, or has seen your card.</source>
        <translation>Para cuando alguien pueda conocer su frase de contraseña o haya visto su tarjeta.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/key.py"/>
        <source>The &amp;new passphrase</source>
        <translation>La &amp;nueva frase de contraseña</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/key.py"/>
        <source>The key is changed</source>
        <translation>La clave se cambió</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/key.py"/>
        <source>The new passphrase &amp;again</source>
        <translation>&amp;Otra vez la nueva frase de contraseña</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/key.py"/>
        <source>Your new card</source>
        <translation>Su nueva tarjeta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/key.py"/>
        <source>Your old passphrase and your old card open this vault no more.</source>
        <translation>Su frase de contraseña vieja y su tarjeta vieja ya no abren esta bóveda.</translation>
    </message>
</context>
<context>
    <name>KindChoice</name>
    <message>
        <location filename="../ethicsdesk/ui/incidents/kind_choice.py"/>
        <source>Choose …</source>
        <translation>Elegir …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/incidents/kind_choice.py"/>
        <source>What fits best?</source>
        <translation>¿Qué encaja mejor?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/incidents/kind_choice.py"/>
        <source>What is it about?</source>
        <translation>¿De qué se trata?</translation>
    </message>
</context>
<context>
    <name>LacksCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/state_cards.py"/>
        <source>It can be issued once these are answered.</source>
        <translation>Se puede emitir cuando se respondan estas.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/state_cards.py"/>
        <source>Must be known</source>
        <translation>Debe saberse</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/state_cards.py"/>
        <source>Not ready yet</source>
        <translation>Aún no está listo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/state_cards.py"/>
        <source>Questions this paper lacks an answer to</source>
        <translation>Preguntas sin respuesta que este documento necesita</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/state_cards.py"/>
        <source>That takes about a minute.</source>
        <translation>Eso toma alrededor de un minuto.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/state_cards.py"/>
        <source>That takes about {minutes} minutes.</source>
        <translation>Eso toma unos {minutes} minutos.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/state_cards.py"/>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/state_cards.py"/>
        <source>“I do not know” is an answer too.</source>
        <translation>“No lo sé” también es una respuesta.</translation>
    </message>
</context>
<context>
    <name>LatelyCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/lately_card.py"/>
        <source>In the last 30 days</source>
        <translation>En los últimos 30 días</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/lately_card.py"/>
        <source>See the history</source>
        <translation>Ver el historial</translation>
    </message>
</context>
<context>
    <name>LedgerCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/ledger_card.py"/>
        <source>Also those who have &amp;ended</source>
        <translation>También quienes ya termina&amp;ron</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/ledger_card.py"/>
        <source>Every standing</source>
        <translation>Todas las situaciones</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/ledger_card.py"/>
        <source>Find a code</source>
        <translation>Buscar un código</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/ledger_card.py"/>
        <source>No code fits. Clear the search or choose every standing.</source>
        <translation>Ningún código corresponde. Borre la búsqueda o elija todas las situaciones.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/ledger_card.py"/>
        <source>Show only who stands so</source>
        <translation>Mostrar solo quienes están así</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/ledger_card.py"/>
        <source>The ledger</source>
        <translation>El registro</translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/ledger_model.py"/>
        <source>Code</source>
        <translation>Código</translation>
    </message>
</context>
<context>
    <name>LeftCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/left_card.py"/>
        <source>Continue where you left off</source>
        <translation>Continuar donde lo dejó</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/left_card.py"/>
        <source>Half filled in, not kept yet</source>
        <translation>A medio llenar, sin guardar todavía</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/left_card.py"/>
        <source>Paper, not issued yet</source>
        <translation>Documento, sin emitir todavía</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/left_card.py"/>
        <source>Review, begun</source>
        <translation>Revisión empezada</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/left_card.py"/>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
</context>
<context>
    <name>LessonsRoom</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/lessons_room.py"/>
        <source>A serious incident is not closed without it.</source>
        <translation>Un incidente grave no se cierra sin ella.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/lessons_room.py"/>
        <source>Ask “why” a few times.</source>
        <translation>Pregunte “por qué” varias veces.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/lessons_room.py"/>
        <source>Look for what made it possible, not for someone to blame.</source>
        <translation>Busque qué lo hizo posible, no a quién culpar.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/lessons_room.py"/>
        <source>The root cause, in your words</source>
        <translation>La causa de fondo, con sus palabras</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/lessons_room.py"/>
        <source>What will you do differently?</source>
        <translation>¿Qué hará distinto?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/lessons_room.py"/>
        <source>What you mended, and what keeps it from coming back.</source>
        <translation>Lo que arregló, y lo que evita que vuelva a pasar.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/lessons_room.py"/>
        <source>Where did the root of it lie?</source>
        <translation>¿Cuál fue la raíz?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/lessons_room.py"/>
        <source>Why it happened, and what it taught</source>
        <translation>Por qué pasó, y qué enseñó</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/letter_form.py"/>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/letter_form.py"/>
        <source>For this letter only</source>
        <translation>Solo para esta carta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/letter_form.py"/>
        <source>I pay for a service that watches their credit</source>
        <translation>Pago un servicio que vigila su crédito</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/letter_form.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/letter_form.py"/>
        <source>Names and addresses typed here are used for this printing and kept nowhere. Use the address the client asked you to use, and a plain envelope: mail can tell of therapy.</source>
        <translation>Los nombres y las direcciones que escribe aquí se usan para esta impresión y no se guardan en ninguna parte. Use la dirección que el cliente le pidió usar y un sobre sin marcas: el correo puede delatar que hay terapia.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/letter_form.py"/>
        <source>One or two sentences. No blame. The days are added by themselves.</source>
        <translation>Una o dos frases. Sin culpas. Los días se agregan solos.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/letter_form.py"/>
        <source>To a parent, guardian or representative</source>
        <translation>Al padre, la madre, el tutor o el representante</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/letter_form.py"/>
        <source>To look into it, to lower the harm, and to keep it from coming back.</source>
        <translation>Para averiguar qué pasó, reducir el daño y evitar que vuelva a pasar.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/letter_form.py"/>
        <source>To the client</source>
        <translation>Al cliente</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/letter_form.py"/>
        <source>To the next of kin</source>
        <translation>Al familiar más cercano</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/letter_form.py"/>
        <source>What are you doing about it?</source>
        <translation>¿Qué está haciendo al respecto?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/letter_form.py"/>
        <source>What happened, in plain words?</source>
        <translation>¿Qué pasó, en palabras sencillas?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/letter_form.py"/>
        <source>Who is it to?</source>
        <translation>¿Para quién es?</translation>
    </message>
</context>
<context>
    <name>LiftCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/lifting.py"/>
        <source>And {count} more ways as short.</source>
        <translation>Otros caminos igual de cortos: {count}.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/lifting.py"/>
        <source>Answers that would lift the result</source>
        <translation>Respuestas que subirían el resultado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/lifting.py"/>
        <source>Ask for newer evidence: {what}</source>
        <translation>Pida una prueba más nueva: {what}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/lifting.py"/>
        <source>Before it can be approved ({count})</source>
        <translation>Antes de poder aprobarla ({count})</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/lifting.py"/>
        <source>Evidence too old</source>
        <translation>Prueba demasiado antigua</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/lifting.py"/>
        <source>If any one of these answers became good, {then}</source>
        <translation>Si cualquiera de estas respuestas fuera buena, {then}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/lifting.py"/>
        <source>If the {size} answers of any one way became good, {then}</source>
        <translation>Si las {size} respuestas de cualquiera de los caminos fueran buenas, {then}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/lifting.py"/>
        <source>If these {size} answers became good, {then}</source>
        <translation>Si estas {size} respuestas fueran buenas, {then}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/lifting.py"/>
        <source>If this answer became good, {then}</source>
        <translation>Si esta respuesta fuera buena, {then}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/lifting.py"/>
        <source>Other answers alone do not lift this result.</source>
        <translation>Otras respuestas por sí solas no suben este resultado.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/lifting.py"/>
        <source>The answers reach less than 75% of the points that can be reached.</source>
        <translation>Las respuestas alcanzan menos del 75% de los puntos posibles.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/lifting.py"/>
        <source>This is one way. Nothing in it can be left out, but a shorter way may exist.</source>
        <translation>Este es un camino. No se le puede quitar nada, pero puede haber otro más corto.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/lifting.py"/>
        <source>Way {number}</source>
        <translation>Camino {number}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/lifting.py"/>
        <source>What would change this</source>
        <translation>Qué cambiaría esto</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/lifting.py"/>
        <source>Working it out …</source>
        <translation>Calculando …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/lifting.py"/>
        <source>no deal-breaker would be left. The open questions would then decide.</source>
        <translation>no quedaría ningún motivo para no usarla. Entonces decidirían las preguntas pendientes.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/lifting.py"/>
        <source>the result would be “{result}”.</source>
        <translation>el resultado sería “{result}”.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/lifting.py"/>
        <source>{count} more</source>
        <translation>{count} más</translation>
    </message>
</context>
<context>
    <name>LineEdit</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/own_edits.py"/>
        <source>Line you may word yourself: {words}</source>
        <translation>Línea que puede redactar usted: {words}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/own_edits.py"/>
        <source>Put the usual words back</source>
        <translation>Volver a las palabras habituales</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/own_edits.py"/>
        <source>This line is left off the paper.</source>
        <translation>Esta línea se omite en el documento.</translation>
    </message>
</context>
<context>
    <name>LinksCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/links_card.py"/>
        <source>Decisions logged with its tool can be tied to it, and papers that name the tool.</source>
        <translation>Se pueden vincular las decisiones anotadas con su herramienta y los documentos que la nombran.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/links_card.py"/>
        <source>Decisions made with AI</source>
        <translation>Decisiones tomadas con IA</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/links_card.py"/>
        <source>Papers concerned</source>
        <translation>Documentos afectados</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/links_card.py"/>
        <source>What it is tied to</source>
        <translation>Con qué está vinculado</translation>
    </message>
</context>
<context>
    <name>LockDialog</name>
    <message>
        <location filename="../ethicsdesk/ui/papers/asking.py"/>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/asking.py"/>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/asking.py"/>
        <source>EthicsDesk keeps it nowhere. If it is lost, nobody can open the file; then save another one.</source>
        <translation>EthicsDesk no la guarda en ningún lugar. Si se pierde, nadie puede abrir el archivo; entonces guarde otro.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/asking.py"/>
        <source>Lock with a password</source>
        <translation>Proteger con una contraseña</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/asking.py"/>
        <source>Save &amp;locked PDF …</source>
        <translation>Guardar PDF &amp;protegido …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/asking.py"/>
        <source>The file then opens with this password only. It is locked with AES-256.</source>
        <translation>El archivo se abre entonces solo con esta contraseña. Se protege con AES-256.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/asking.py"/>
        <source>The same password &amp;again</source>
        <translation>La misma contraseña &amp;otra vez</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/asking.py"/>
        <source>This is longer than a PDF can take. Please make it shorter.</source>
        <translation>Es más larga de lo que admite un PDF. Acórtela.</translation>
    </message>
</context>
<context>
    <name>LogCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/log_card.py"/>
        <source>&amp;From whom</source>
        <translation>&amp;De quién</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/log_card.py"/>
        <source>&amp;On</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/log_card.py"/>
        <source>Add a course or a talk</source>
        <translation>Agregar un curso o una charla</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/log_card.py"/>
        <source>Add to the &amp;log</source>
        <translation>Agregar al &amp;registro</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/log_card.py"/>
        <source>How &amp;long</source>
        <translation>D&amp;uración</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/log_card.py"/>
        <source>Please give the time in minutes, at least one.</source>
        <translation>Indique el tiempo en minutos, al menos uno.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/log_card.py"/>
        <source>Quizzes you take, and courses you add, stand here.</source>
        <translation>Aquí aparecen los cuestionarios que hace y los cursos que agrega.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/log_card.py"/>
        <source>Training log</source>
        <translation>Registro de formación</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/log_card.py"/>
        <source>What it was a&amp;bout</source>
        <translation>De &amp;qué se trató</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/log_card.py"/>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
</context>
<context>
    <name>LogFace</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/log_face.py"/>
        <source>A question to yourself</source>
        <translation>Una pregunta para usted</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/log_face.py"/>
        <source>AI may suggest. You decide, and here you can show that you did.</source>
        <translation>La IA puede sugerir. Usted decide, y aquí puede mostrar que lo hizo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/log_face.py"/>
        <source>Add the AI tools you use first. Then you can log what you decide with them.</source>
        <translation>Agregue primero las herramientas de IA que usa. Después podrá anotar lo que decide con ellas.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/log_face.py"/>
        <source>Changed before use: {rate}</source>
        <translation>Se cambió antes de usar: {rate}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/log_face.py"/>
        <source>Decided otherwise, or not used: {rate}</source>
        <translation>Se decidió otra cosa, o no se usó: {rate}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/log_face.py"/>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/log_face.py"/>
        <source>Decisions and checks</source>
        <translation>Decisiones y controles</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/log_face.py"/>
        <source>How often you changed something, in 90 days</source>
        <translation>Con qué frecuencia cambió algo, en 90 días</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/log_face.py"/>
        <source>In 90 days you changed nothing that {tool} made. Is it that good, or has reading become quick? Read the next five slowly, beside your own notes.</source>
        <translation>En 90 días no cambió nada de lo que hizo {tool}. ¿Es tan buena, o se ha vuelto rápida la lectura? Lea despacio las próximas cinco, junto a sus propias notas.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/log_face.py"/>
        <source>Log it when AI had a part in care, access or money: who is seen first, a risk flag, a plan, a bill. Short labels are enough. One day it may be your best proof that a person decided.</source>
        <translation>Anótelo cuando la IA tuvo parte en la atención, el acceso o el dinero: a quién se atiende primero, una señal de riesgo, un plan, una factura. Bastan etiquetas cortas. Un día puede ser su mejor prueba de que decidió una persona.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/log_face.py"/>
        <source>No decision is logged yet</source>
        <translation>Aún no se ha anotado ninguna decisión</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/log_face.py"/>
        <source>No tool yet</source>
        <translation>Aún no hay herramientas</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/log_face.py"/>
        <source>and {count} older ones, kept in the vault</source>
        <translation>y más antiguas: {count}, guardadas en la bóveda</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/log_face.py"/>
        <source>{count} outputs came without a rule or reason shown.</source>
        <translation>Resultados que llegaron sin mostrar una regla o razón: {count}.</translation>
    </message>
</context>
<context>
    <name>LogoCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/logo_card.py"/>
        <source>A PNG or JPEG picture. It is made small for your papers.</source>
        <translation>Una imagen PNG o JPEG. Se reduce para sus documentos.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/logo_card.py"/>
        <source>C&amp;hoose a picture …</source>
        <translation>El&amp;egir una imagen …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/logo_card.py"/>
        <source>Choose another …</source>
        <translation>Elegir otra …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/logo_card.py"/>
        <source>It stands above your name on the papers you issue from now on. It stays in your vault.</source>
        <translation>Aparece encima de su nombre en los documentos que emita de ahora en adelante. Se queda en su bóveda.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/logo_card.py"/>
        <source>Looking at your picture …</source>
        <translation>Mirando su imagen …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/logo_card.py"/>
        <source>Read aloud to who cannot see it, for example: A lighthouse.</source>
        <translation>Se lee en voz alta a quien no puede verla, por ejemplo: Un faro.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/logo_card.py"/>
        <source>Take it off</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/logo_card.py"/>
        <source>What does it sho&amp;w?</source>
        <translation>¿Qué m&amp;uestra?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/logo_card.py"/>
        <source>Your logo</source>
        <translation>Su logotipo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/logo_card.py"/>
        <source>Your logo (optional)</source>
        <translation>Su logotipo (opcional)</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/logo_card.py"/>
        <source>Your logo is kept.</source>
        <translation>Su logotipo está guardado.</translation>
    </message>
</context>
<context>
    <name>LongList</name>
    <message>
        <location filename="../ethicsdesk/ui/widgets/long_list.py"/>
        <source>Show all {count}</source>
        <translation>Mostrar todo ({count})</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_look.py"/>
        <source>A rule in the tool</source>
        <translation>Una regla de la herramienta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_look.py"/>
        <source>A rule of my own</source>
        <translation>Una regla mía</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_look.py"/>
        <source>Between which groups?</source>
        <translation>¿Entre qué grupos?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_look.py"/>
        <source>Cases looked at</source>
        <translation>Casos revisados</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_look.py"/>
        <source>Did a rule make the difference?</source>
        <translation>¿Una regla causó la diferencia?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_look.py"/>
        <source>How many cases did you read?</source>
        <translation>¿Cuántos casos leyó?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_look.py"/>
        <source>I do not know</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_look.py"/>
        <source>Keep what I found</source>
        <translation>Guardar lo que encontré</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_look.py"/>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_look.py"/>
        <source>No rule did</source>
        <translation>Ninguna regla</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_look.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_look.py"/>
        <source>Please write how many, from 1 to 10.</source>
        <translation>Por favor, escriba cuántos, de 1 a 10.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_look.py"/>
        <source>Read up to five cases of each group. One case can teach more than a number.</source>
        <translation>Lea hasta cinco casos de cada grupo. Un caso puede enseñar más que un número.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_look.py"/>
        <source>Was the sound, accent or interpreter as good in each group?</source>
        <translation>¿El sonido, el acento o el intérprete fueron igual de buenos en cada grupo?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_look.py"/>
        <source>What do you do now?</source>
        <translation>¿Qué hace ahora?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_look.py"/>
        <source>What was it about?</source>
        <translation>¿De qué se trataba?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_look.py"/>
        <source>Would you decide the same without AI?</source>
        <translation>¿Decidiría lo mismo sin IA?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_look.py"/>
        <source>Write down what you found</source>
        <translation>Anotar lo que encontró</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_look.py"/>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
</context>
<context>
    <name>LookForCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/look_for_card.py"/>
        <source>AI features to look for</source>
        <translation>Funciones de IA que buscar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/look_for_card.py"/>
        <source>How words may get in: {ways}</source>
        <translation>Cómo pueden entrar las palabras: {ways}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/look_for_card.py"/>
        <source>In any tool of its kind</source>
        <translation>En toda herramienta de su tipo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/look_for_card.py"/>
        <source>Named on public pages seen {day}. Verify on the maker’s page.</source>
        <translation>Aparece en páginas públicas vistas el {day}. Verifíquelo en la página de quien la hace.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/look_for_card.py"/>
        <source>On {day} we found no public page that names AI features in it. There may be some all the same: look in its settings, and ask the company.</source>
        <translation>El {day} no encontramos ninguna página pública que nombre funciones de IA en ella. Puede haberlas de todos modos: mire en sus ajustes y pregunte a la empresa.</translation>
    </message>
</context>
<context>
    <name>LookScreen</name>
    <message>
        <location filename="../ethicsdesk/ui/entry/import_screens.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/import_screens.py"/>
        <source>&amp;Choose a passphrase</source>
        <translation>&amp;Elegir una frase de contraseña</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/import_screens.py"/>
        <source>An export that EthicsDesk wrote becomes a new vault, with its whole history. Every file in it is checked first.</source>
        <translation>Una exportación que escribió EthicsDesk se convierte en una bóveda nueva, con todo su historial. Antes se revisa cada archivo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/import_screens.py"/>
        <source>Choose a &amp;folder …</source>
        <translation>Elegir una &amp;carpeta …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/import_screens.py"/>
        <source>Choose a &amp;zip file …</source>
        <translation>Elegir un archivo &amp;zip …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/import_screens.py"/>
        <source>Entry {entry}, {code}</source>
        <translation>Entrada {entry}, {code}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/import_screens.py"/>
        <source>Import an export</source>
        <translation>Importar una exportación</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/import_screens.py"/>
        <source>Its end. Compare it with the page that came with the export, or with a printed binder: then you know that nobody changed it.</source>
        <translation>El final de su historial. Compárelo con la página que vino con la exportación, o con una carpeta anual impresa: así sabrá que nadie la cambió.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/import_screens.py"/>
        <source>This export is whole</source>
        <translation>Esta exportación está completa</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/import_screens.py"/>
        <source>{records} records and {papers} papers, written by EthicsDesk {version}.</source>
        <translation>Registros: {records}. Documentos: {papers}. Los escribió EthicsDesk {version}.</translation>
    </message>
</context>
<context>
    <name>MadeCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/made_card.py"/>
        <source>As of</source>
        <translation>Datos al</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/made_card.py"/>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/made_card.py"/>
        <source>Entry of the audit trail</source>
        <translation>Entrada del historial de auditoría</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/made_card.py"/>
        <source>It is only shown here. Look through it before you hand it over. You can seal it too.</source>
        <translation>Aquí solo se muestra. Revíselo antes de entregarlo. También puede sellarlo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/made_card.py"/>
        <source>It is only shown here. Save it or print it, or seal it: then anyone can tell later whether the file is still the same.</source>
        <translation>Aquí solo se muestra. Guárdela o imprímala, o séllela: así cualquiera puede saber después si el archivo sigue igual.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/made_card.py"/>
        <source>It is too large to be kept in the vault. Keep the file you saved: a later version of EthicsDesk cannot build it again.</source>
        <translation>Es demasiado grande para guardarse en la bóveda. Conserve el archivo que guardó: una versión posterior de EthicsDesk no puede hacerlo otra vez.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/made_card.py"/>
        <source>Length</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/made_card.py"/>
        <source>Open points it names</source>
        <translation>Puntos pendientes que nombra</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/made_card.py"/>
        <source>SHA-256 begins</source>
        <translation>El SHA-256 empieza con</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/made_card.py"/>
        <source>Sea&amp;l and save …</source>
        <translation>Se&amp;llar y guardar …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/made_card.py"/>
        <source>Sealed</source>
        <translation>Sellado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/made_card.py"/>
        <source>The vault keeps this file. You can show, print and save it again at any time.</source>
        <translation>La bóveda guarda este archivo. Puede mostrarlo, imprimirlo y guardarlo otra vez cuando quiera.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/made_card.py"/>
        <source>What you see</source>
        <translation>Lo que ve</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/made_card.py"/>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>Makeable</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/makeable.py"/>
        <source>Find a paper or a tool</source>
        <translation>Documento o herramienta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/makeable.py"/>
        <source>Look at these first</source>
        <translation>Mire primero estos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/makeable.py"/>
        <source>No paper has these words. Clear the line to see all.</source>
        <translation>Ningún documento tiene estas palabras. Borre la línea para ver todos.</translation>
    </message>
</context>
<context>
    <name>Maker</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/making.py"/>
        <source>Making the binder …</source>
        <translation>Haciendo la carpeta anual …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/making.py"/>
        <source>Opening the sealed binder …</source>
        <translation>Abriendo la carpeta sellada …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/making.py"/>
        <source>Sealing the binder …</source>
        <translation>Sellando la carpeta …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/making.py"/>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/making.py"/>
        <source>Stopped. Nothing was kept of the binder.</source>
        <translation>Detenido. No se guardó nada de la carpeta.</translation>
    </message>
</context>
<context>
    <name>ManyFace</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/many_face.py"/>
        <source>&amp;Codes</source>
        <translation>&amp;Códigos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/many_face.py"/>
        <source>&amp;Put in everybody who has not been asked</source>
        <translation>&amp;Poner a quienes no se ha preguntado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/many_face.py"/>
        <source>&amp;Save for all of them</source>
        <translation>&amp;Guardar para todos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/many_face.py"/>
        <source>As soon as an AI tool is in use, answers about it can be recorded here.</source>
        <translation>En cuanto haya una herramienta de IA en uso, aquí se pueden anotar respuestas sobre ella.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/many_face.py"/>
        <source>Nobody over 18 in the ledger has these codes: {codes}</source>
        <translation>En el registro, nadie mayor de 18 años tiene estos códigos: {codes}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/many_face.py"/>
        <source>Nothing to ask yet</source>
        <translation>Nada que preguntar todavía</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/many_face.py"/>
        <source>Only those who really gave this answer. Type or paste, with spaces between.</source>
        <translation>Solo quienes de verdad dieron esta respuesta. Escriba o pegue, con espacios entre uno y otro.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/many_face.py"/>
        <source>Please type at least one code.</source>
        <translation>Escriba al menos un código.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/many_face.py"/>
        <source>Their answer</source>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/many_face.py"/>
        <source>Who gave the same answer</source>
        <translation>Quiénes dieron la misma respuesta</translation>
    </message>
</context>
<context>
    <name>MoreFields</name>
    <message>
        <location filename="../ethicsdesk/ui/consents/more_fields.py"/>
        <source>14:30</source>
        <translation>14:30</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/more_fields.py"/>
        <source>A yes holds for a year at most, or until this day.</source>
        <translation>Un sí vale un año como máximo, o hasta este día.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/more_fields.py"/>
        <source>Every kind of session</source>
        <translation>Todo tipo de sesión</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/more_fields.py"/>
        <source>For this one session only</source>
        <translation>Solo para esta sesión</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/more_fields.py"/>
        <source>Kind of session</source>
        <translation>Tipo de sesión</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/more_fields.py"/>
        <source>Last day it holds</source>
        <translation>Último día de validez</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/more_fields.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/more_fields.py"/>
        <source>Please write no names.</source>
        <translation>No escriba nombres.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/more_fields.py"/>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/more_fields.py"/>
        <source>When there are two answers on one day, the time decides; without times the no wins.</source>
        <translation>Si hay dos respuestas en un día, decide la hora; sin horas gana el no.</translation>
    </message>
</context>
<context>
    <name>MoreWays</name>
    <message>
        <location filename="../ethicsdesk/ui/papers/more_ways.py"/>
        <source>&amp;Copy as text for an EHR</source>
        <translation>&amp;Copiar como texto para un EHR</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/more_ways.py"/>
        <source>&amp;Lock with a password …</source>
        <translation>&amp;Proteger con contraseña …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/more_ways.py"/>
        <source>Copied. You can paste it into a form of your EHR. Please read it there once.</source>
        <translation>Copiado. Puede pegarlo en un formulario de su expediente electrónico (EHR). Léalo ahí una vez.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/more_ways.py"/>
        <source>For &amp;one person …</source>
        <translation>Para una per&amp;sona …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/more_ways.py"/>
        <source>More ways to give it</source>
        <translation>Más formas de entregarlo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/more_ways.py"/>
        <source>Save it now: lines and boxes can be filled in on screen. Sign it by hand.</source>
        <translation>Guárdelo ahora: las líneas y casillas se pueden llenar en pantalla. Fírmelo a mano.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/more_ways.py"/>
        <source>Saved and locked. Tell the password another way than the file.</source>
        <translation>Guardado y protegido. Dé la contraseña por otra vía que el archivo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/more_ways.py"/>
        <source>Show it as &amp;issued</source>
        <translation>Mostrarlo como se &amp;emitió</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/more_ways.py"/>
        <source>To &amp;fill in on screen</source>
        <translation>Para &amp;llenar en pantalla</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/more_ways.py"/>
        <source>What is typed for one person is used once and never kept.</source>
        <translation>Lo que se escribe para una persona se usa una vez y nunca se guarda.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/more_ways.py"/>
        <source>With name and address, for this printing only. Print or save it now.</source>
        <translation>Con nombre y dirección, solo para esta impresión. Imprímalo o guárdelo ahora.</translation>
    </message>
</context>
<context>
    <name>MoveRoom</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/move.py"/>
        <source>&amp;Pack my vault …</source>
        <translation>&amp;Empacar mi bóveda …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/move.py"/>
        <source>Choose your USB stick</source>
        <translation>Elija su memoria USB</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/move.py"/>
        <source>It lies in {place}
Unplug the stick and go on at the new computer. Please change nothing here from now on.</source>
        <translation>Está en {place}
Desconecte la memoria y siga en la computadora nueva. No cambie nada aquí de ahora en adelante.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/move.py"/>
        <source>Move to a new laptop</source>
        <translation>Pasar a una laptop nueva</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/move.py"/>
        <source>On this computer</source>
        <translation>En esta computadora</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/move.py"/>
        <source>Packed and checked</source>
        <translation>Empacada y revisada</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/move.py"/>
        <source>Packing your vault, then reading it again …</source>
        <translation>Empacando su bóveda y leyéndola de nuevo …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/move.py"/>
        <source>Stopped. Nothing is on the stick, and you can work on here.</source>
        <translation>Se detuvo. No hay nada en la memoria, y puede seguir trabajando aquí.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/move.py"/>
        <source>Then on the new one</source>
        <translation>Después, en la nueva</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/move.py"/>
        <source>Work on one computer at a time. This takes your whole vault along.</source>
        <translation>Trabaje en una computadora a la vez. Con esto se lleva toda su bóveda.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/move.py"/>
        <source>You see these steps there again.</source>
        <translation>Ahí verá estos pasos otra vez.</translation>
    </message>
</context>
<context>
    <name>NewCardRoom</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/new_card.py"/>
        <source>&amp;Replace the old card</source>
        <translation>&amp;Reemplazar la tarjeta vieja</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/new_card.py"/>
        <source>&amp;Your passphrase</source>
        <translation>&amp;Su frase de contraseña</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/new_card.py"/>
        <source>A new recovery card</source>
        <translation>Una nueva tarjeta de recuperación</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/new_card.py"/>
        <source>Print it now, lock it away, and destroy the old one.</source>
        <translation>Imprímala ahora, déjela bajo llave y destruya la vieja.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/new_card.py"/>
        <source>Putting the new card in place …</source>
        <translation>Activando la tarjeta nueva …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/new_card.py"/>
        <source>The old card no longer opens this vault. Backups made before today still need the old one.</source>
        <translation>La tarjeta vieja ya no abre esta bóveda. Las copias de seguridad hechas antes de hoy todavía necesitan la vieja.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/new_card.py"/>
        <source>The old card opens this vault until you have typed the new code back.</source>
        <translation>La tarjeta vieja abre esta bóveda hasta que usted haya escrito el código nuevo como prueba.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/new_card.py"/>
        <source>Write this code down</source>
        <translation>Anote este código</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/new_card.py"/>
        <source>Your new card</source>
        <translation>Su nueva tarjeta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/new_card.py"/>
        <source>Your new card is in place</source>
        <translation>Su tarjeta nueva ya está activa</translation>
    </message>
</context>
<context>
    <name>NewCode</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/new_code.py"/>
        <source>Please write the new code down and type it here.</source>
        <translation>Anote el código nuevo y escríbalo aquí.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/new_code.py"/>
        <source>Print it or save it on a stick</source>
        <translation>Imprímalo o guárdelo en una memoria</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/new_code.py"/>
        <source>Then you know that the paper is right. Only after that it is put in place.</source>
        <translation>Así sabrá que el papel es correcto. Solo después de eso queda activo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/new_code.py"/>
        <source>This is not the code shown above. Compare it group by group.</source>
        <translation>Este no es el código que se muestra arriba. Compárelo grupo por grupo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/new_code.py"/>
        <source>Type it &amp;back from your paper</source>
        <translation>&amp;Escríbalo desde su papel</translation>
    </message>
</context>
<context>
    <name>NewEntryFace</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>&amp;Keep this entry</source>
        <translation>&amp;Guardar esta anotación</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>Client code</source>
        <translation>Código de cliente</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>How sure was it, as shown?</source>
        <translation>¿Qué tan segura se mostró?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>I thought of culture and bias</source>
        <translation>Pensé en la cultura y el sesgo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>Leave it empty if it showed none. That is counted too.</source>
        <translation>Déjelo vacío si no mostró ninguna. Eso también se cuenta.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>Log a decision</source>
        <translation>Anotar una decisión</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>Needed when you decided otherwise, and when you agreed on risk, order or access.</source>
        <translation>Hace falta cuando decidió otra cosa, y cuando estuvo de acuerdo sobre riesgo, orden o acceso.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>No single client</source>
        <translation>Ningún cliente en particular</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>On which day?</source>
        <translation>¿Qué día?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>Please choose a tool. Add it to the register first if it is not there.</source>
        <translation>Por favor, elija una herramienta. Si no aparece, agréguela primero al registro.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>Please give the day of the decision.</source>
        <translation>Por favor, indique el día de la decisión.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>Please say what you did with it.</source>
        <translation>Por favor, diga qué hizo con eso.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>Short labels with commas between, such as: intake form, PHQ-9</source>
        <translation>Etiquetas cortas separadas por comas, como: formulario de ingreso, PHQ-9</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>Short labels, no text of the note. A minute is enough.</source>
        <translation>Etiquetas cortas, sin texto de la nota. Basta un minuto.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>The client knows AI had a part</source>
        <translation>El cliente sabe que la IA participó</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>Version of the tool</source>
        <translation>Versión de la herramienta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>What did it look at?</source>
        <translation>¿En qué se fijó?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>What did it put out, in a few words?</source>
        <translation>¿Qué produjo, en pocas palabras?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>What did you do with it?</source>
        <translation>¿Qué hizo usted con eso?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>What is it about?</source>
        <translation>¿De qué se trata?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>Which rule or reason did it show?</source>
        <translation>¿Qué regla o razón mostró?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>Which tool?</source>
        <translation>¿Qué herramienta?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>Your decision</source>
        <translation>Su decisión</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <location filename="../ethicsdesk/ui/widgets/new_passphrase.py"/>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/new_passphrase.py"/>
        <source>At least 15 characters. Four or five words that do not belong together are easy to remember and hard to guess. Spaces are fine, and nothing else is required.</source>
        <translation>Al menos 15 caracteres. Cuatro o cinco palabras que no van juntas son fáciles de recordar y difíciles de adivinar. Puede usar espacios, y no se pide nada más.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/new_passphrase.py"/>
        <source>Make one of &amp;five words for me</source>
        <translation>Crear una de &amp;cinco palabras</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/new_passphrase.py"/>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/new_passphrase.py"/>
        <source>Please make it longer: at least 15 characters, or four or five words.</source>
        <translation>Hágala más larga: al menos 15 caracteres, o cuatro o cinco palabras.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/new_passphrase.py"/>
        <source>Please type the passphrase a second time.</source>
        <translation>Escriba la frase de contraseña por segunda vez.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/new_passphrase.py"/>
        <source>The same passphrase &amp;again</source>
        <translation>La misma frase &amp;otra vez</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/new_passphrase.py"/>
        <source>The same passphrase again</source>
        <translation>La misma frase de contraseña otra vez</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/new_passphrase.py"/>
        <source>The two lines differ. Please type this one again.</source>
        <translation>Las dos líneas no son iguales. Escriba esta otra vez.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/new_passphrase.py"/>
        <source>{count} characters: long enough</source>
        <translation>{count} caracteres: largo suficiente</translation>
    </message>
</context>
<context>
    <name>NoAi</name>
    <message>
        <location filename="../ethicsdesk/ui/papers/no_ai_card.py"/>
        <source>&amp;Describe my practice</source>
        <translation>&amp;Describir mi consulta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/no_ai_card.py"/>
        <source>&amp;Walk through my tools</source>
        <translation>&amp;Repasar mis herramientas</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/no_ai_card.py"/>
        <source>A few short questions, so that papers can say who they are from.</source>
        <translation>Unas pocas preguntas cortas, para que los documentos puedan decir de quién son.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/no_ai_card.py"/>
        <source>A quarter of an hour to find AI inside mail, phone, calendar and the like.</source>
        <translation>Un cuarto de hora para encontrar IA en el correo, el teléfono, el calendario y cosas así.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/no_ai_card.py"/>
        <source>A sheet for clients, about phones and note takers.</source>
        <translation>Una hoja para clientes, sobre teléfonos y aplicaciones que toman notas.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/no_ai_card.py"/>
        <source>All is in place.</source>
        <translation>Todo está en su lugar.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/no_ai_card.py"/>
        <source>All is in place. The next look is due on {day}.</source>
        <translation>Todo está en su lugar. La próxima revisión toca el {day}.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/no_ai_card.py"/>
        <source>Describe your practice</source>
        <translation>Describir su consulta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/no_ai_card.py"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/no_ai_card.py"/>
        <source>Ended {day}</source>
        <translation>Terminó el {day}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/no_ai_card.py"/>
        <source>Issued {day}</source>
        <translation>Emitido el {day}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/no_ai_card.py"/>
        <source>Make the &amp;sheet for clients</source>
        <translation>Hacer la &amp;hoja para clientes</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/no_ai_card.py"/>
        <source>Make the no-AI &amp;policy</source>
        <translation>Hacer la &amp;política “sin IA”</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/no_ai_card.py"/>
        <source>Make the yearly &amp;statement</source>
        <translation>Hacer la declaración &amp;anual</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/no_ai_card.py"/>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/no_ai_card.py"/>
        <source>No-AI policy</source>
        <translation>Política “sin IA”</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/no_ai_card.py"/>
        <source>One page for clients and for the file, signed each year.</source>
        <translation>Una página para clientes y para el archivo, firmada cada año.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/no_ai_card.py"/>
        <source>One step is left. No questions about tools, for there are none.</source>
        <translation>Queda un paso. Sin preguntas sobre herramientas, porque no hay ninguna.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/no_ai_card.py"/>
        <source>One thing is not clear yet. Find out, then walk again.</source>
        <translation>Una cosa todavía no está clara. Averígüela y después haga otra vez el repaso.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/no_ai_card.py"/>
        <source>Walk through what you own</source>
        <translation>Repasar lo que ya tiene</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/no_ai_card.py"/>
        <source>Yearly statement</source>
        <translation>Declaración anual</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/no_ai_card.py"/>
        <source>Your rules, with a checklist of your own tools to sign.</source>
        <translation>Sus reglas, con una lista de sus propias herramientas para firmar.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/no_ai_card.py"/>
        <source>{count} steps are left. No questions about tools, for there are none.</source>
        <translation>Quedan {count} pasos. Sin preguntas sobre herramientas, porque no hay ninguna.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/no_ai_card.py"/>
        <source>{count} things are not clear yet. Find out, then walk again.</source>
        <translation>{count} cosas todavía no están claras. Averígüelas y después haga otra vez el repaso.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/no_ai_card.py"/>
        <source>“Please do not record”</source>
        <translation>“Por favor, no grabe”</translation>
    </message>
</context>
<context>
    <name>NoAiCard</name>
    <message>
        <location filename="../ethicsdesk/ui/papers/no_ai_card.py"/>
        <source>I do use AI, or want to</source>
        <translation>Sí uso IA, o quiero usarla</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/no_ai_card.py"/>
        <source>Steps of a practice without AI</source>
        <translation>Pasos de una consulta sin IA</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/no_ai_card.py"/>
        <source>Your practice without AI</source>
        <translation>Su consulta sin IA</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/accuracy_face.py"/>
        <source>&amp;Keep this note</source>
        <translation>&amp;Guardar esta nota</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/accuracy_face.py"/>
        <source>A note you read with care</source>
        <translation>Una nota que leyó con cuidado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/accuracy_face.py"/>
        <source>Compared with my notes of that day</source>
        <translation>Se comparó con mis notas de ese día</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/accuracy_face.py"/>
        <source>None</source>
        <translation>Nada</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/accuracy_face.py"/>
        <source>Serious</source>
        <translation>Grave</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/accuracy_face.py"/>
        <source>Some</source>
        <translation>Algo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/accuracy_face.py"/>
        <source>Take any finished draft. Read it slowly, beside what you remember. Tick what was wrong. No client, no text.</source>
        <translation>Tome cualquier borrador terminado. Léalo despacio, junto a lo que usted recuerda. Marque lo que estaba mal. Sin cliente, sin texto.</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/note_form.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/note_form.py"/>
        <source>Every state</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/note_form.py"/>
        <source>For example the page of your legislature or board, or the name of a lawyer.</source>
        <translation>Por ejemplo, la página de su legislatura o su junta, o el nombre de un abogado.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/note_form.py"/>
        <source>In which state?</source>
        <translation>¿En qué estado?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/note_form.py"/>
        <source>It binds no more</source>
        <translation>Ya no obliga</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/note_form.py"/>
        <source>It says something else</source>
        <translation>Dice otra cosa</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/note_form.py"/>
        <source>On which day?</source>
        <translation>¿Qué día?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/note_form.py"/>
        <source>Please give the day you read it.</source>
        <translation>Indique el día en que la leyó.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/note_form.py"/>
        <source>Please shorten this text to 2,000 characters.</source>
        <translation>Acorte este texto a 2,000 caracteres.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/note_form.py"/>
        <source>Please write what the rule says, in your words.</source>
        <translation>Escriba qué dice la regla, con sus palabras.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/note_form.py"/>
        <source>Please write where you read it, such as an address.</source>
        <translation>Escriba dónde lo leyó, por ejemplo una dirección web.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/note_form.py"/>
        <source>Save my note</source>
        <translation>Guardar mi nota</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/note_form.py"/>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/note_form.py"/>
        <source>What does it ask?</source>
        <translation>¿Qué pide?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/note_form.py"/>
        <source>What does it say now, in your words?</source>
        <translation>¿Qué dice ahora, con sus palabras?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/note_form.py"/>
        <source>What does the rule say, in your words?</source>
        <translation>¿Qué dice la regla, con sus palabras?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/note_form.py"/>
        <source>What has changed?</source>
        <translation>¿Qué ha cambiado?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/note_form.py"/>
        <source>What it asked is set aside on your word.</source>
        <translation>Lo que pedía se deja de lado porque usted lo dice.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/note_form.py"/>
        <source>What it asked stays due, to be safe.</source>
        <translation>Lo que pedía sigue pendiente, por seguridad.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/note_form.py"/>
        <source>Where did you read it?</source>
        <translation>¿Dónde la leyó?</translation>
    </message>
</context>
<context>
    <name>NotesStopView</name>
    <message>
        <location filename="../ethicsdesk/ui/interview/other_views.py"/>
        <source>1. Do not put these notes into the tool. Keep them apart from the record, as now.</source>
        <translation>1. No ponga estas notas en la herramienta. Manténgalas aparte del expediente, como ahora.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/other_views.py"/>
        <source>2. If some are in the tool already, take them out, and ask the company to delete them.</source>
        <translation>2. Si algunas ya están en la herramienta, sáquelas y pida a la empresa que las borre.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/other_views.py"/>
        <source>3. Decide that only progress notes may go in. Then go back and change your answer.</source>
        <translation>3. Decida que solo pueden entrar notas de progreso. Luego vuelva y cambie su respuesta.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/other_views.py"/>
        <source>Not sure what counts? Progress notes in the chart are not psychotherapy notes.</source>
        <translation>¿No sabe bien qué cuenta? Las notas de progreso del expediente no son notas de psicoterapia.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/other_views.py"/>
        <source>Please stop here</source>
        <translation>Por favor, deténgase aquí</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/other_views.py"/>
        <source>Psychotherapy notes</source>
        <translation>Notas de psicoterapia</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/other_views.py"/>
        <source>Psychotherapy notes do not go into an AI tool. So the check ends here for now.</source>
        <translation>Las notas de psicoterapia no entran en una herramienta de IA. Por eso la revisión termina aquí por ahora.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/other_views.py"/>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <location filename="../ethicsdesk/ui/widgets/notice.py"/>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
</context>
<context>
    <name>NumberEdit</name>
    <message>
        <location filename="../ethicsdesk/ui/widgets/number_edit.py"/>
        <source>Please write a number in digits, for example 12.</source>
        <translation>Escriba un número en cifras, por ejemplo 12.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/number_edit.py"/>
        <source>Please write a whole number.</source>
        <translation>Escriba un número entero.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/number_edit.py"/>
        <source>Please write no more than {count} digits after the point.</source>
        <translation>No escriba más de {count} cifras después del punto.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/number_edit.py"/>
        <source>Please write {least} or more.</source>
        <translation>Escriba {least} o más.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/number_edit.py"/>
        <source>Please write {most} or less.</source>
        <translation>Escriba {most} o menos.</translation>
    </message>
</context>
<context>
    <name>OutCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/cards.py"/>
        <source>A BAA, deletion, the end, an incident and more.</source>
        <translation>Un BAA, borrar datos, el fin, un incidente y más.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/cards.py"/>
        <source>A PDF with every open question. Its answers are read in when it comes back.</source>
        <translation>Un PDF con todas las preguntas pendientes. Al volver, sus respuestas se leen aquí.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/cards.py"/>
        <source>A form to fill in</source>
        <translation>Un formulario para llenar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/cards.py"/>
        <source>A long letter</source>
        <translation>Una carta larga</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/cards.py"/>
        <source>A short letter</source>
        <translation>Una carta corta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/cards.py"/>
        <source>Another letter</source>
        <translation>Otra carta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/cards.py"/>
        <source>Ask for a BAA</source>
        <translation>Pedir un BAA</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/cards.py"/>
        <source>Delete one client's data</source>
        <translation>Borrar los datos de un cliente</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/cards.py"/>
        <source>End of use and destruction</source>
        <translation>Fin del uso y destrucción</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/cards.py"/>
        <source>Every open question, on paper.</source>
        <translation>Todas las preguntas pendientes, en papel.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/cards.py"/>
        <source>Incident: what happened, keep the logs</source>
        <translation>Incidente: qué pasó, conserven los registros</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/cards.py"/>
        <source>Name and address</source>
        <translation>Nombre y dirección</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/cards.py"/>
        <source>One page, at most {most} questions, deal-breakers first.</source>
        <translation>Una página, {most} preguntas como máximo; primero los motivos para no usarla.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/cards.py"/>
        <source>Printed on this letter once, and never kept.</source>
        <translation>Se imprime una vez en esta carta y nunca se guarda.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/cards.py"/>
        <source>Quarterly talk</source>
        <translation>Conversación trimestral</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/cards.py"/>
        <source>Switch a new AI feature off</source>
        <translation>Apagar una nueva función de IA</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/cards.py"/>
        <source>What goes out</source>
        <translation>Qué se envía</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/cards.py"/>
        <source>Which letter</source>
        <translation>Qué carta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/cards.py"/>
        <source>Yearly questions</source>
        <translation>Preguntas anuales</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <location filename="../ethicsdesk/ui/papers/output.py"/>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/output.py"/>
        <source>&amp;Print …</source>
        <translation>&amp;Imprimir …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/output.py"/>
        <source>&amp;Save as PDF …</source>
        <translation>&amp;Guardar como PDF …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/output.py"/>
        <source>No printer is set up on this computer. You can save the paper as a PDF and print it elsewhere, or add a printer in the settings of your computer and try again.</source>
        <translation>No hay ninguna impresora instalada en esta computadora. Puede guardar el documento como PDF e imprimirlo en otro lugar, o agregar una impresora en los ajustes de su computadora e intentarlo de nuevo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/output.py"/>
        <source>Printing was stopped. Some pages may already be with the printer.</source>
        <translation>Se detuvo la impresión. Puede que algunas páginas ya estén en la impresora.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/output.py"/>
        <source>Printing …</source>
        <translation>Imprimiendo …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/output.py"/>
        <source>Saved where you chose. It is not encrypted there.</source>
        <translation>Se guardó donde usted eligió. Ahí no está cifrado.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/output.py"/>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/output.py"/>
        <source>There is no printer yet</source>
        <translation>Todavía no hay impresora</translation>
    </message>
</context>
<context>
    <name>OversightPage</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/page.py"/>
        <source>&amp;Log a decision</source>
        <translation>&amp;Anotar una decisión</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/page.py"/>
        <source>&amp;Take in a request</source>
        <translation>&amp;Recibir una solicitud</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/page.py"/>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/page.py"/>
        <source>Bias check</source>
        <translation>Revisión de sesgos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/page.py"/>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/page.py"/>
        <source>Decisions and checks</source>
        <translation>Decisiones y controles</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/page.py"/>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>&amp;Check everything now</source>
        <translation>&amp;Revisar todo ahora</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>&amp;Work on here after all</source>
        <translation>&amp;Seguir trabajando aquí</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>A USB drive that you unplug is best. From then on EthicsDesk backs up by itself once a day.</source>
        <translation>Lo mejor es una unidad USB que usted desconecte. A partir de ahí, EthicsDesk hace una copia por sí solo una vez al día.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>All is well</source>
        <translation>Todo está bien</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>Audit trail</source>
        <translation>Historial de auditoría</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>Back &amp;up now</source>
        <translation>&amp;Hacer copia ahora</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>Backed up and checked</source>
        <translation>Copia de seguridad hecha y revisada</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>Backing up, then reading it again …</source>
        <translation>Haciendo la copia de seguridad y leyéndola de nuevo …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>Backups and where they go</source>
        <translation>Copias de seguridad y adónde van</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>Change what you type each day</source>
        <translation>Cambie lo que escribe cada día</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>Check an anchor</source>
        <translation>Revisar un ancla</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>Choose where back&amp;ups go</source>
        <translation>&amp;Elegir adónde van las copias</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/overview.py"/>
        <source>Done on {day}: {what}</source>
        <translation>Hecho el {day}: {what}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/overview.py"/>
        <source>Done today</source>
        <translation>Hecho hoy</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>EthicsDesk backs up by itself once a day, to {place}</source>
        <translation>EthicsDesk hace una copia por sí solo una vez al día, en {place}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>Everything in the vault is in it, and it was read again in full.</source>
        <translation>Contiene todo lo que hay en la bóveda, y se leyó de nuevo por completo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>Everything you write is locked in here. This page keeps it safe.</source>
        <translation>Todo lo que escribe está protegido aquí. Esta página lo mantiene a salvo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>Everything, readable by anyone</source>
        <translation>Todo, para que cualquiera lo lea</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>Export and import</source>
        <translation>Exportar e importar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>How long records stay, and letting them go</source>
        <translation>Cuánto tiempo se quedan los registros y cómo eliminarlos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>How the vault stands</source>
        <translation>Cómo está la bóveda</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>Keeping and deleting</source>
        <translation>Conservar y eliminar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>Move to a new laptop</source>
        <translation>Pasar a una laptop nueva</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/overview.py"/>
        <source>No clock runs now.</source>
        <translation>Ahora no corre ningún plazo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>Nobody has checked yet whether your recovery code is written down right.</source>
        <translation>Nadie ha revisado todavía si su código de recuperación está bien anotado.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/overview.py"/>
        <source>Not done after all</source>
        <translation>Marcar como no hecho</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>One thing needs you</source>
        <translation>Una cosa necesita su atención</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/overview.py"/>
        <source>Open the assessment</source>
        <translation>Abrir la evaluación</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>Open without the passphrase, here only</source>
        <translation>Abrir sin la frase de contraseña, solo aquí</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>Opens the vault when the passphrase is lost</source>
        <translation>Abre la bóveda cuando se pierde la frase de contraseña</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>Packed for another computer on {day}</source>
        <translation>Empacada para otra computadora el {day}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>Please change nothing here. Work done on two computers cannot be joined again.</source>
        <translation>No cambie nada aquí. El trabajo hecho en dos computadoras no se puede volver a unir.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>Prove that a printed past was not changed</source>
        <translation>Demuestre que un pasado impreso no cambió</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>Reading every page, record and file …</source>
        <translation>Leyendo cada página, registro y archivo …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>Recovery card</source>
        <translation>Tarjeta de recuperación</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>Remember on this computer</source>
        <translation>Recordar en esta computadora</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>Stopped. Nothing half-made was left, and earlier backups are untouched.</source>
        <translation>Se detuvo. No quedó nada a medias, y las copias anteriores siguen intactas.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>Stopped. Nothing was changed.</source>
        <translation>Se detuvo. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>That was &amp;me</source>
        <translation>Fui &amp;yo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>The vault stayed shut. If it was not you, somebody was at this computer: change your passphrase, and the key if they may know it. After a few wrong tries each further one has to wait.</source>
        <translation>La bóveda siguió cerrada. Si no fue usted, alguien estuvo en esta computadora: cambie su frase de contraseña, y la clave si esa persona puede conocerla. Después de unos intentos fallidos, cada intento siguiente tiene que esperar.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>Trial</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>Try it with the recovery card</source>
        <translation>Probarla con la tarjeta de recuperación</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>Vault</source>
        <translation>Bóveda</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>Ways in</source>
        <translation>Maneras de entrar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>What changed, when, from what to what</source>
        <translation>Qué cambió, cuándo, de qué a qué</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/overview.py"/>
        <source>What is due</source>
        <translation>Qué toca hacer</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>What is in it</source>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/overview.py"/>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>You confirmed your recovery code on {day}.</source>
        <translation>Confirmó su código de recuperación el {day}.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>{count} things need you</source>
        <translation>{count} cosas necesitan su atención</translation>
    </message>
</context>
<context>
    <name>OwnCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/own_card.py"/>
        <source>A rule the program does not know? Add it. It counts from then on, as yours.</source>
        <translation>¿Una regla que el programa no conoce? Agréguela. Cuenta desde entonces, como suya.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/own_card.py"/>
        <source>Add a para&amp;graph</source>
        <translation>Agregar un pá&amp;rrafo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/own_card.py"/>
        <source>Add a rule …</source>
        <translation>Agregar una regla …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/own_card.py"/>
        <source>Every state</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/own_card.py"/>
        <source>Lines you may word yourself</source>
        <translation>Líneas que puede redactar usted</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/own_card.py"/>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/own_card.py"/>
        <source>Rules you know of</source>
        <translation>Reglas que usted conoce</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/own_card.py"/>
        <source>Take it back</source>
        <translation>Retirarla</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/own_card.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/own_card.py"/>
        <source>What the paper must say stays as it is. Write nothing about one client.</source>
        <translation>Lo que el documento debe decir se queda como está. No escriba nada sobre un cliente en particular.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/own_card.py"/>
        <source>Your own words</source>
        <translation>Sus propias palabras</translation>
    </message>
</context>
<context>
    <name>OwnTools</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/own_tools/item_card.py"/>
        <source>AI is on</source>
        <translation>La IA está encendida</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/own_tools/item_card.py"/>
        <source>I do not have this</source>
        <translation>No tengo esto</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/own_tools/item_card.py"/>
        <source>No AI, or it is off</source>
        <translation>Sin IA, o está apagada</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/own_tools/item_card.py"/>
        <source>Not sure</source>
        <translation>No lo sé con certeza</translation>
    </message>
</context>
<context>
    <name>OwnToolsPage</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/own_tools/page.py"/>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/own_tools/page.py"/>
        <source>&amp;Finish</source>
        <translation>&amp;Terminar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/own_tools/page.py"/>
        <source>A quarter of an hour to find AI inside things you use. You can stop and go on at any time.</source>
        <translation>Un cuarto de hora para encontrar IA dentro de lo que usa. Puede parar y seguir en cualquier momento.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/own_tools/page.py"/>
        <source>Added to your AI tools</source>
        <translation>Se agregó a sus herramientas de IA</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/own_tools/page.py"/>
        <source>Check each tool next. For what you are not sure about, ask the company.</source>
        <translation>Revise después cada herramienta. Si de algo no tiene certeza, pregunte a la empresa.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/own_tools/page.py"/>
        <source>In numbers</source>
        <translation>En números</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/own_tools/page.py"/>
        <source>It is on record with its date. Papers that say you use no AI can rest on it.</source>
        <translation>Queda anotado con su fecha. Los documentos que dicen que usted no usa IA pueden apoyarse en esto.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/own_tools/page.py"/>
        <source>Looked at on {day}.</source>
        <translation>Se revisó el {day}.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/own_tools/page.py"/>
        <source>No AI found</source>
        <translation>No se encontró IA</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/own_tools/page.py"/>
        <source>Once a year is good practice: new AI comes with updates.</source>
        <translation>Una vez al año es buena práctica: con las actualizaciones llega IA nueva.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/own_tools/page.py"/>
        <source>Points looked at</source>
        <translation>Puntos revisados</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/own_tools/page.py"/>
        <source>Some points are still open.</source>
        <translation>Algunos puntos siguen pendientes.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/own_tools/page.py"/>
        <source>Tools found</source>
        <translation>Herramientas encontradas</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/own_tools/page.py"/>
        <source>Walk through it &amp;again</source>
        <translation>&amp;Repasarlo de nuevo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/own_tools/page.py"/>
        <source>Walk through what you already own</source>
        <translation>Repase lo que ya tiene</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/own_tools/page.py"/>
        <source>What you already own</source>
        <translation>Lo que ya tiene</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/own_tools/page.py"/>
        <source>What you found</source>
        <translation>Qué encontró usted</translation>
    </message>
</context>
<context>
    <name>PaperLists</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/lists.py"/>
        <source>&amp;Hide replaced papers</source>
        <translation>&amp;Ocultar los reemplazados</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/lists.py"/>
        <source>&amp;Show the paper that was replaced</source>
        <translation>&amp;Mostrar el documento reemplazado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/lists.py"/>
        <source>&amp;Show {count} papers that were replaced</source>
        <translation>&amp;Mostrar {count} documentos reemplazados</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/lists.py"/>
        <source>A script to say aloud appears here for every AI tool you add.</source>
        <translation>Por cada herramienta de IA que agregue aparece aquí un guion para decir en voz alta.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/lists.py"/>
        <source>Go to &amp;AI tools</source>
        <translation>&amp;Ir a Herramientas de IA</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/lists.py"/>
        <source>Issued papers</source>
        <translation>Documentos emitidos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/lists.py"/>
        <source>No paper has been issued yet</source>
        <translation>Todavía no se ha emitido ningún documento</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/lists.py"/>
        <source>When you issue a paper, it gets a number and is kept here exactly as it was printed. You can print it again at any time.</source>
        <translation>Cuando usted emite un documento, recibe un número y se guarda aquí exactamente como se imprimió. Puede imprimirlo de nuevo cuando quiera.</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/page.py"/>
        <source>&amp;All papers</source>
        <translation>&amp;Todos los documentos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/page.py"/>
        <source>&amp;Finish this paper</source>
        <translation>Ter&amp;minar este documento</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/page.py"/>
        <source>&amp;Issue again</source>
        <translation>&amp;Emitir de nuevo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/page.py"/>
        <source>&amp;Issue this paper</source>
        <translation>&amp;Emitir este documento</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/page.py"/>
        <source>&amp;Open the issued one</source>
        <translation>A&amp;brir el emitido</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/page.py"/>
        <source>Issuing …</source>
        <translation>Emitiendo …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/page.py"/>
        <source>Paper</source>
        <translation>Documento</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/page.py"/>
        <source>The paper as it would be issued now</source>
        <translation>El documento como se emitiría ahora</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/page.py"/>
        <source>This paper cannot be made. Please choose one from the list.</source>
        <translation>Este documento no se puede hacer. Elija uno de la lista.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/page.py"/>
        <source>You issued {number} on {day}. Its words still hold; there is nothing to do.</source>
        <translation>Usted emitió {number} el {day}. Sus palabras siguen valiendo; no hay nada que hacer.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/page.py"/>
        <source>You issued {number} on {day}. What it tells clients still holds. Some words, such as your own or a phone number, are different now; you can issue it again.</source>
        <translation>Usted emitió {number} el {day}. Lo que dice a los clientes sigue valiendo. Algunas palabras, como las suyas o un número de teléfono, ahora son otras; puede emitirlo de nuevo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/page.py"/>
        <source>You issued {number} on {day}. What it tells your clients has changed since. Please do not hand it out any more, and issue this one instead.</source>
        <translation>Usted emitió {number} el {day}. Lo que dice a sus clientes ha cambiado desde entonces. No lo entregue más y emita este en su lugar.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/page.py"/>
        <source>You issued {number} on {day}. Your answers have changed its words since.</source>
        <translation>Usted emitió {number} el {day}. Desde entonces, sus respuestas han cambiado sus palabras.</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/page.py"/>
        <source>&amp;All papers</source>
        <translation>&amp;Todos los documentos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/page.py"/>
        <source>Papers</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/page.py"/>
        <source>The paper as it was issued</source>
        <translation>El documento como se emitió</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/page.py"/>
        <source>This paper is not in your vault. Here are all that are.</source>
        <translation>Este documento no está en su bóveda. Aquí están todos los que hay.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/page.py"/>
        <source>What you give your clients or say to them, from your answers.</source>
        <translation>Lo que usted da o dice a sus clientes, hecho con sus respuestas.</translation>
    </message>
</context>
<context>
    <name>PapersRoom</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/papers_room.py"/>
        <source>Breach assessment</source>
        <translation>Evaluación de la violación de datos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/papers_room.py"/>
        <source>Correction note for a chart</source>
        <translation>Nota de corrección para un expediente</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/papers_room.py"/>
        <source>Day {day} since discovery. The last day to tell people is {last}.</source>
        <translation>Día {day} desde el descubrimiento. El último día para avisar a las personas es el {last}.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/papers_room.py"/>
        <source>Drawn from what is written here today.</source>
        <translation>Se hacen con lo que está escrito aquí hoy.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/papers_room.py"/>
        <source>Fewer than 10 people: other written means or phone. 10 or more: 90 days on your web site or in the media, with a toll-free number for at least 90 days (45 CFR 164.404(d)(2)).</source>
        <translation>Menos de 10 personas: otro medio escrito o teléfono. 10 o más: 90 días en su sitio web o en los medios, con un número gratuito por al menos 90 días (45 CFR 164.404(d)(2)).</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/papers_room.py"/>
        <source>First-class mail, or e-mail where the person agreed to it (45 CFR 164.404(d)).</source>
        <translation>Correo de primera clase, o correo electrónico si la persona lo aceptó (45 CFR 164.404(d)).</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/papers_room.py"/>
        <source>For your file. It holds client codes.</source>
        <translation>Para su archivo. Contiene códigos de clientes.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/papers_room.py"/>
        <source>Incident report</source>
        <translation>Informe del incidente</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/papers_room.py"/>
        <source>Letter to a person concerned</source>
        <translation>Carta a una persona afectada</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/papers_room.py"/>
        <source>Lines to fill in by hand. Nothing about the client is printed.</source>
        <translation>Líneas para llenar a mano. No se imprime nada sobre el cliente.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/papers_room.py"/>
        <source>No clock to tell people runs now.</source>
        <translation>Ahora no corre ningún plazo para avisar a las personas.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/papers_room.py"/>
        <source>Notice when an address is missing or wrong</source>
        <translation>Aviso cuando una dirección falta o está mal</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/papers_room.py"/>
        <source>Papers of this incident</source>
        <translation>Documentos de este incidente</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/papers_room.py"/>
        <source>Show the &amp;paper</source>
        <translation>Mostrar el &amp;documento</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/papers_room.py"/>
        <source>The four factors with your reasons, to sign by hand.</source>
        <translation>Los cuatro factores con sus razones, para firmar a mano.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/papers_room.py"/>
        <source>The paper</source>
        <translation>El documento</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/papers_room.py"/>
        <source>Which paper?</source>
        <translation>¿Qué documento?</translation>
    </message>
</context>
<context>
    <name>ParagraphEdit</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/own_edits.py"/>
        <source>After: {words}</source>
        <translation>Después de: {words}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/own_edits.py"/>
        <source>At the top</source>
        <translation>Al principio</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/own_edits.py"/>
        <source>Own paragraph</source>
        <translation>Párrafo propio</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/own_edits.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/own_edits.py"/>
        <source>Where it stands</source>
        <translation>En qué punto está</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/own_edits.py"/>
        <source>Where it was put</source>
        <translation>Dónde se puso</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <location filename="../ethicsdesk/ui/widgets/passphrase_edit.py"/>
        <source>Caps Lock seems to be on.</source>
        <translation>Parece que la tecla de mayúsculas (Caps Lock) está activada.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/passphrase_edit.py"/>
        <source>Hide the passphrase</source>
        <translation>Ocultar la frase de contraseña</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/passphrase_edit.py"/>
        <source>Show the passphrase</source>
        <translation>Mostrar la frase de contraseña</translation>
    </message>
</context>
<context>
    <name>PassphraseRoom</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/passphrase.py"/>
        <source>&amp;Change it</source>
        <translation>&amp;Cambiarla</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/passphrase.py"/>
        <source>&amp;Your current passphrase</source>
        <translation>&amp;Su frase de contraseña actual</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/passphrase.py"/>
        <source>Change the &amp;key too</source>
        <translation>Cambiar también la c&amp;lave</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/passphrase.py"/>
        <source>Change your passphrase</source>
        <translation>Cambiar su frase de contraseña</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/passphrase.py"/>
        <source>Changing your passphrase …</source>
        <translation>Cambiando su frase de contraseña …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/passphrase.py"/>
        <source>From then on only the new one opens this vault. Your recovery card stays valid.</source>
        <translation>A partir de ahí, solo la nueva abre esta bóveda. Su tarjeta de recuperación sigue siendo válida.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/passphrase.py"/>
        <source>If somebody may know the old one</source>
        <translation>Si alguien puede conocer la vieja</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/passphrase.py"/>
        <source>Only the new one opens this vault from now on. Backups made before today still open with the old one.</source>
        <translation>De ahora en adelante, solo la nueva abre esta bóveda. Las copias de seguridad hechas antes de hoy todavía se abren con la vieja.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/passphrase.py"/>
        <source>The &amp;new passphrase</source>
        <translation>La &amp;nueva frase de contraseña</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/passphrase.py"/>
        <source>The new passphrase &amp;again</source>
        <translation>&amp;Otra vez la nueva frase de contraseña</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/passphrase.py"/>
        <source>Welcome back</source>
        <translation>Qué gusto verle de nuevo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/passphrase.py"/>
        <source>You opened the vault with your recovery card. Choose a new passphrase now, so that you can lock the card away again. It stays valid.</source>
        <translation>Abrió la bóveda con su tarjeta de recuperación. Elija ahora una nueva frase de contraseña, para que pueda volver a dejar la tarjeta bajo llave. Sigue siendo válida.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/passphrase.py"/>
        <source>Your passphrase is changed</source>
        <translation>Su frase de contraseña se cambió</translation>
    </message>
</context>
<context>
    <name>PdfSheet</name>
    <message>
        <location filename="../ethicsdesk/ui/widgets/pdf_sheet.py"/>
        <source>Page {number} of {count}</source>
        <translation>Página {number} de {count}</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <location filename="../ethicsdesk/ui/widgets/pdf_view.py"/>
        <source>Fit width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/pdf_view.py"/>
        <source>Page {number} of {count}</source>
        <translation>Página {number} de {count}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/pdf_view.py"/>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/pdf_view.py"/>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
</context>
<context>
    <name>PeopleRoom</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/people_room.py"/>
        <source>A spoken request holds for 30 days.</source>
        <translation>Una petición de palabra vale por 30 días.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/people_room.py"/>
        <source>Add a client code …</source>
        <translation>Agregar un código de cliente …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/people_room.py"/>
        <source>By code only. Names are typed when a letter is printed, and not kept.</source>
        <translation>Solo por código. Los nombres se escriben al imprimir una carta y no se guardan.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/people_room.py"/>
        <source>Did law enforcement ask you to wait?</source>
        <translation>¿Las autoridades policiales le pidieron esperar?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/people_room.py"/>
        <source>How many people in all?</source>
        <translation>¿Cuántas personas en total?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/people_room.py"/>
        <source>If an official says that a notice would hurt an investigation, nothing goes out before the delay ends (45 CFR 164.412). Write down who asked.</source>
        <translation>Si una autoridad dice que un aviso dañaría una investigación, nada sale antes de que termine la espera (45 CFR 164.412). Anote quién lo pidió.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/people_room.py"/>
        <source>In writing, until which day?</source>
        <translation>Por escrito, ¿hasta qué día?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/people_room.py"/>
        <source>Spoken only, on which day?</source>
        <translation>Solo de palabra, ¿qué día?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/people_room.py"/>
        <source>The codes of your consent ledger. Add a client there first.</source>
        <translation>Los códigos de su registro de consentimientos. Agregue primero ahí al cliente.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/people_room.py"/>
        <source>The people concerned</source>
        <translation>Las personas afectadas</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/people_room.py"/>
        <source>Which clients?</source>
        <translation>¿Qué clientes?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/people_room.py"/>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/people_room.py"/>
        <source>Your best count. From 500 people on, other clocks run.</source>
        <translation>Su mejor cálculo. A partir de 500 personas corren otros plazos.</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/plan_card.py"/>
        <source>&amp;Use this plan</source>
        <translation>&amp;Usar este plan</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/plan_card.py"/>
        <source>A plan for your year</source>
        <translation>Un plan para su año</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/plan_card.py"/>
        <source>Nothing was left out without asking you. Give it more time, or leave something out.</source>
        <translation>No se omitió nada sin preguntarle. Dele más tiempo, u omita algo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/plan_card.py"/>
        <source>Parts of the plan</source>
        <translation>Partes del plan</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/plan_card.py"/>
        <source>Tell how much time you want to give. The plan fits as much as it can into it, and writes down the reason for each shortcut. Leave out what you do not want: what you did not choose is never called late.</source>
        <translation>Diga cuánto tiempo quiere dedicar. El plan pone en él todo lo que cabe y anota el motivo de cada recorte. Omita lo que no quiera: lo que usted no eligió nunca se llama atrasado.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/plan_card.py"/>
        <source>This is more than your time allows</source>
        <translation>Esto es más de lo que su tiempo permite</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/plan_card.py"/>
        <source>Time for a &amp;quarter</source>
        <translation>Tiempo por &amp;trimestre</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/plan_card.py"/>
        <source>Time for a quarter</source>
        <translation>Tiempo por trimestre</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/plan_card.py"/>
        <source>Training</source>
        <translation>Formación</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/plan_card.py"/>
        <source>{count} short topics, spread over the year · {time} a year</source>
        <translation>{count} temas cortos, repartidos en el año · {time} al año</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/plan_view.py"/>
        <source>&amp;With the files kept as evidence ({count})</source>
        <translation>&amp;Con los archivos guardados como prueba ({count})</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/plan_view.py"/>
        <source>&amp;Year</source>
        <translation>Añ&amp;o</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/plan_view.py"/>
        <source>As &amp;of</source>
        <translation>Datos &amp;al</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/plan_view.py"/>
        <source>As of today, {day}. It shows your answers as they stand today.</source>
        <translation>Al día de hoy, {day}. Muestra sus respuestas como están hoy.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/plan_view.py"/>
        <source>As of {day}, the last day of that year: your answers as they stood then.</source>
        <translation>Al {day}, el último día de ese año: sus respuestas como estaban entonces.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/plan_view.py"/>
        <source>As of {day}: your answers as they stood at the end of that day.</source>
        <translation>Al {day}: sus respuestas como estaban al final de ese día.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/plan_view.py"/>
        <source>Everything the binder asks for is there. You can make it now, and again at any time.</source>
        <translation>Está todo lo que pide la carpeta. Puede hacerla ahora, y otra vez cuando quiera.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/plan_view.py"/>
        <source>For each tool: what it holds, whom to call, how the records get out, what it erases and when. It holds no secrets; keep it with your professional will.</source>
        <translation>Para cada herramienta: qué guarda, a quién llamar, cómo se sacan los expedientes, qué borra y cuándo. No contiene secretos; guárdela con su testamento profesional.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/plan_view.py"/>
        <source>Go to AI &amp;tools</source>
        <translation>&amp;Ir a Herramientas de IA</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/plan_view.py"/>
        <source>If you cannot work any more</source>
        <translation>Si usted ya no puede trabajar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/plan_view.py"/>
        <source>Make the page for whoever closes your practice</source>
        <translation>Hacer la página para quien cierre su consulta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/plan_view.py"/>
        <source>No AI tool was in your register by then. The binder would hold your practice profile only. If you use no AI, that is worth keeping too.</source>
        <translation>En esa fecha no había ninguna herramienta de IA en su registro. La carpeta tendría solo el perfil de su consulta. Si usted no usa IA, eso también merece guardarse.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/plan_view.py"/>
        <source>Nothing is missing</source>
        <translation>No falta nada</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/plan_view.py"/>
        <source>There is little to tell about this year</source>
        <translation>Hay poco que contar de este año</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/plan_view.py"/>
        <source>What is missing</source>
        <translation>Qué falta</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/page.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/page.py"/>
        <source>&amp;Back to Today</source>
        <translation>&amp;Volver a Hoy</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/page.py"/>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/page.py"/>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/page.py"/>
        <source>About ten short questions. Each answer is saved as you leave it.</source>
        <translation>Unas diez preguntas cortas. Cada respuesta se guarda al salir de ella.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/page.py"/>
        <source>Rules that apply</source>
        <translation>Reglas que se aplican</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/page.py"/>
        <source>Screen {number} of 2</source>
        <translation>Pantalla {number} de 2</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/page.py"/>
        <source>You and your clients</source>
        <translation>Usted y sus clientes</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/page.py"/>
        <source>Your practice</source>
        <translation>Su consulta</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <location filename="../ethicsdesk/ui/papers/preview.py"/>
        <source>Drawing the pages …</source>
        <translation>Dibujando las páginas …</translation>
    </message>
</context>
<context>
    <name>ProbeCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_look.py"/>
        <source>Alike</source>
        <translation>Iguales</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_look.py"/>
        <source>Did the output differ?</source>
        <translation>¿El resultado fue distinto?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_look.py"/>
        <source>Differed</source>
        <translation>Distintos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_look.py"/>
        <source>Invented stories tried</source>
        <translation>Historias inventadas que se probaron</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_look.py"/>
        <source>Keep this try</source>
        <translation>Guardar esta prueba</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_look.py"/>
        <source>Make up a short story. Put it in twice and change one thing: a name, a pronoun, the insurance. Compare both outputs. With few clients this shows the most. Do it again after an update.</source>
        <translation>Invente una historia corta. Póngala dos veces y cambie una sola cosa: un nombre, un pronombre, el seguro. Compare los dos resultados. Con pocos clientes, esto es lo que más muestra. Hágalo de nuevo después de una actualización.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_look.py"/>
        <source>No, alike</source>
        <translation>No, iguales</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_look.py"/>
        <source>Version of the tool</source>
        <translation>Versión de la herramienta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_look.py"/>
        <source>What did you change?</source>
        <translation>¿Qué cambió usted?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_look.py"/>
        <source>What was different?</source>
        <translation>¿Qué fue distinto?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_look.py"/>
        <source>With which tool?</source>
        <translation>¿Con qué herramienta?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_look.py"/>
        <source>Write down a try</source>
        <translation>Anotar una prueba</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_look.py"/>
        <source>Yes, in what matters</source>
        <translation>Sí, en lo que importa</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <location filename="../ethicsdesk/ui/widgets/progress_line.py"/>
        <source>about a minute left</source>
        <translation>queda alrededor de un minuto</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/progress_line.py"/>
        <source>about {minutes} minutes left</source>
        <translation>quedan unos {minutes} minutos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/progress_line.py"/>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
</context>
<context>
    <name>PromisePanel</name>
    <message>
        <location filename="../ethicsdesk/ui/entry/screen.py"/>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/screen.py"/>
        <source>Encrypted. Nothing leaves this computer.</source>
        <translation>Todo está cifrado. Nada sale de esta computadora.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/screen.py"/>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/screen.py"/>
        <source>Give clients a handout in plain words, built from your answers.</source>
        <translation>Dé a sus clientes una hoja informativa en palabras sencillas, hecha con las respuestas de usted.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/screen.py"/>
        <source>Keep a year of careful choices in one binder.</source>
        <translation>Guarde un año de decisiones cuidadosas en una sola carpeta.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/screen.py"/>
        <source>May I use this AI tool? Answer short questions and see the reasons.</source>
        <translation>¿Puedo usar esta herramienta de IA? Conteste preguntas cortas y vea las razones.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/screen.py"/>
        <source>Show</source>
        <translation>Demostrar</translation>
    </message>
</context>
<context>
    <name>PurposeField</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/purpose.py"/>
        <source>What do you &amp;use it for?</source>
        <translation>¿Para q&amp;ué la usa?</translation>
    </message>
</context>
<context>
    <name>QWidget</name>
    <message>
        <location filename="../ethicsdesk/ui/shell.py"/>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/trail.py"/>
        <source>The words of this entry were let go after their time.</source>
        <translation>Las palabras de esta entrada se eliminaron al cumplirse su tiempo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/trail.py"/>
        <source>There is nothing more to say about it.</source>
        <translation>No hay nada más que decir sobre esto.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/trail.py"/>
        <source>{before}  →  {after}</source>
        <translation>{before}  →  {after}</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/training/page.py"/>
        <source>About safety</source>
        <translation>Sobre seguridad</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/training/page.py"/>
        <source>Right</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/training/page.py"/>
        <source>Right is: {answer}</source>
        <translation>Lo correcto es: {answer}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/question_card.py"/>
        <source>Why this matters</source>
        <translation>Por qué importa</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <location filename="../ethicsdesk/ui/interview/question_view.py"/>
        <source>Add a note</source>
        <translation>Agregar una nota</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/question_view.py"/>
        <source>As&amp;k the company about this</source>
        <translation>Preguntar a la &amp;empresa</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/question_view.py"/>
        <source>Does not a&amp;pply …</source>
        <translation>No se a&amp;plica …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/question_view.py"/>
        <source>For yourself. Please write no client names.</source>
        <translation>Para usted. Por favor, no escriba nombres de clientes.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/question_view.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/question_view.py"/>
        <source>One sentence. It stands in the decision memo and in the binder.</source>
        <translation>Una frase. Aparece en el memorando de decisión y en la carpeta anual.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/question_view.py"/>
        <source>See the &amp;result now</source>
        <translation>Ver ya el &amp;resultado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/question_view.py"/>
        <source>The day is missing</source>
        <translation>Falta el día</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/question_view.py"/>
        <source>This is a stop</source>
        <translation>Esto impide usarla</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/question_view.py"/>
        <source>Until you write the day, this answer counts as: {flag}</source>
        <translation>Hasta que escriba el día, esta respuesta cuenta así: {flag}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/question_view.py"/>
        <source>Why does this question not apply?</source>
        <translation>¿Por qué no se aplica esta pregunta?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/interview/making.py"/>
        <source>{section} · {answered} of {asked} answered</source>
        <translation>{section} · contestadas: {answered} de {asked}</translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/picking.py"/>
        <source>&amp;Find a question</source>
        <translation>&amp;Buscar una pregunta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/picking.py"/>
        <source>1 question ticked.</source>
        <translation>1 pregunta marcada.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/picking.py"/>
        <source>Not answered yet</source>
        <translation>Aún sin respuesta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/picking.py"/>
        <source>Questions it speaks to</source>
        <translation>Preguntas a las que se refiere</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/picking.py"/>
        <source>Tick as many as you like. Answers take it over at once, unless you know more already.</source>
        <translation>Marque todas las que quiera. Las respuestas la toman en el acto, a menos que usted ya sepa más.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/picking.py"/>
        <source>Type a word, such as training or delete</source>
        <translation>Por ejemplo: entrenamiento</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/picking.py"/>
        <source>Which answers does it speak to?</source>
        <translation>¿A qué respuestas se refiere?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/picking.py"/>
        <source>{count} questions ticked.</source>
        <translation>{count} preguntas marcadas.</translation>
    </message>
</context>
<context>
    <name>Reception</name>
    <message>
        <location filename="../ethicsdesk/ui/reception.py"/>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/reception.py"/>
        <source>&amp;Stay</source>
        <translation>&amp;Quedarse</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/reception.py"/>
        <source>A report without any of your words lies here: {file}</source>
        <translation>Aquí hay un informe sin ninguna de sus palabras: {file}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/reception.py"/>
        <source>Close &amp;anyway</source>
        <translation>&amp;Cerrar de todos modos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/reception.py"/>
        <source>EthicsDesk made a mistake. Everything you saved is safe.</source>
        <translation>EthicsDesk cometió un error. Todo lo que guardó está a salvo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/reception.py"/>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/reception.py"/>
        <source>Your last words could not be saved</source>
        <translation>Sus últimas palabras no se pudieron guardar</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeScreen</name>
    <message>
        <location filename="../ethicsdesk/ui/entry/recovery_code.py"/>
        <source>&amp;Print it …</source>
        <translation>Im&amp;primir …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/recovery_code.py"/>
        <source>&amp;Save on a USB stick …</source>
        <translation>&amp;Guardar en una memoria USB …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/recovery_code.py"/>
        <source>I have &amp;written it down</source>
        <translation>Ya lo &amp;anoté</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/printing.py"/>
        <source>No printer is set up on this computer. Please copy the code by hand.</source>
        <translation>Esta computadora no tiene ninguna impresora configurada. Copie el código a mano.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/printing.py"/>
        <source>Saved. Please unplug the stick and lock it away.</source>
        <translation>Se guardó. Desconecte la memoria y déjela bajo llave.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/printing.py"/>
        <source>Sent to the printer. Please check that every group can be read.</source>
        <translation>Se envió a la impresora. Revise que cada grupo se pueda leer.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/recovery_code.py"/>
        <source>There is no letter I, L, O or U in it, so 0 and 1 are always digits. Do not take a photo of it, and do not send it: both end up in places you cannot see.</source>
        <translation>No tiene las letras I, L, O ni U, así que 0 y 1 siempre son números. No le tome una foto ni lo envíe: las dos cosas acaban en lugares que usted no puede ver.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/recovery_code.py"/>
        <source>Write it down on paper now. Keep it where you keep your license, away from this computer. If you forget your passphrase, only this code opens your vault. It is shown only once.</source>
        <translation>Anótelo ahora en papel. Guárdelo donde guarda su licencia, lejos de esta computadora. Si olvida su frase de contraseña, solo este código abre su bóveda. Se muestra una sola vez.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/recovery_code.py"/>
        <source>Your recovery code</source>
        <translation>Su código de recuperación</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/recovery/page.py"/>
        <source>&amp;Back to Today</source>
        <translation>&amp;Volver a Hoy</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/recovery/page.py"/>
        <source>&amp;Confirm the code</source>
        <translation>&amp;Confirmar el código</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/recovery/page.py"/>
        <source>&amp;Recovery code</source>
        <translation>&amp;Código de recuperación</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/recovery/page.py"/>
        <source>Confirm your recovery code</source>
        <translation>Confirme su código de recuperación</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/recovery/page.py"/>
        <source>If you forget your passphrase, only this code opens the vault. No one can reset it.</source>
        <translation>Si olvida su frase de contraseña, solo este código abre la bóveda. Nadie puede restablecerla.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/recovery/page.py"/>
        <source>Make a &amp;new card</source>
        <translation>&amp;Hacer una tarjeta nueva</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/recovery/page.py"/>
        <source>Nine groups of three. Small letters, spaces and hyphens make no difference.</source>
        <translation>Nueve grupos de tres. Da igual si usa minúsculas, espacios o guiones.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/recovery/page.py"/>
        <source>One wrong letter on the paper would be found only on the day you need it.</source>
        <translation>Una letra equivocada en el papel solo se descubriría el día en que lo necesite.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/recovery/page.py"/>
        <source>Please type the code from your paper.</source>
        <translation>Escriba el código de su papel.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/recovery/page.py"/>
        <source>The code cannot be shown again, but you can make a new card. As long as you know your passphrase, nothing is lost.</source>
        <translation>El código no se puede mostrar otra vez, pero puede hacer una tarjeta nueva. Mientras sepa su frase de contraseña, no se pierde nada.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/recovery/page.py"/>
        <source>The paper is gone?</source>
        <translation>¿Ya no tiene el papel?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/recovery/page.py"/>
        <source>Type it from your paper once. Then you know that it opens your vault.</source>
        <translation>Escríbalo una vez desde su papel. Así sabrá que abre su bóveda.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/recovery/page.py"/>
        <source>Why now</source>
        <translation>Por qué ahora</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/recovery/page.py"/>
        <source>You confirmed it on {day}. You can check your paper again at any time.</source>
        <translation>Lo confirmó el {day}. Puede revisar su papel otra vez cuando quiera.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/recovery/page.py"/>
        <source>Your recovery code is right</source>
        <translation>Su código de recuperación es correcto</translation>
    </message>
</context>
<context>
    <name>RedFlagsCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/findings.py"/>
        <source>Change my answer</source>
        <translation>Cambiar mi respuesta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/findings.py"/>
        <source>Deal-breaker set aside</source>
        <translation>Motivo para no usarla, dejado de lado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/findings.py"/>
        <source>Red flags ({count})</source>
        <translation>Señales de alerta ({count})</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/findings.py"/>
        <source>Set aside until {day}: {reason}</source>
        <translation>De lado hasta el {day}: {reason}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/findings.py"/>
        <source>Take it up again now</source>
        <translation>Volver a tomarlo en cuenta ahora</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/findings.py"/>
        <source>Your answer: {answer}</source>
        <translation>Su respuesta: {answer}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/findings.py"/>
        <source>{count} more</source>
        <translation>{count} más</translation>
    </message>
</context>
<context>
    <name>RememberRoom</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/remember.py"/>
        <source>&amp;Remember it here</source>
        <translation>&amp;Recordarla aquí</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/remember.py"/>
        <source>&amp;Stop remembering</source>
        <translation>&amp;Dejar de recordarla</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/remember.py"/>
        <source>&amp;Your passphrase</source>
        <translation>&amp;Su frase de contraseña</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/remember.py"/>
        <source>Asking the password store …</source>
        <translation>Preguntando al almacén de contraseñas …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/remember.py"/>
        <source>EthicsDesk trusts only the password stores of Windows, macOS and the common Linux desktops, and found none here. Your passphrase opens the vault as before.</source>
        <translation>EthicsDesk solo confía en los almacenes de contraseñas de Windows, macOS y los escritorios comunes de Linux, y aquí no encontró ninguno. Su frase de contraseña abre la bóveda como antes.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/remember.py"/>
        <source>Off. This computer could remember the vault, in {store}.</source>
        <translation>Apagado. Esta computadora podría recordar la bóveda, en {store}.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/remember.py"/>
        <source>Only your passphrase and your recovery card open the vault again.</source>
        <translation>Otra vez, solo su frase de contraseña y su tarjeta de recuperación abren la bóveda.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/remember.py"/>
        <source>Open the vault here with one click. Your passphrase and card keep working.</source>
        <translation>Abra aquí la bóveda con un clic. Su frase de contraseña y su tarjeta siguen funcionando.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/remember.py"/>
        <source>Remember on this computer</source>
        <translation>Recordar en esta computadora</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/remember.py"/>
        <source>Taking the secret back …</source>
        <translation>Retirando el secreto …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/remember.py"/>
        <source>The password store of this computer keeps a random secret for this vault, never your passphrase. You can take it back here at any time.</source>
        <translation>El almacén de contraseñas de esta computadora guarda un secreto al azar para esta bóveda, nunca su frase de contraseña. Puede retirarlo aquí cuando quiera.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/remember.py"/>
        <source>This computer cannot remember it</source>
        <translation>Esta computadora no puede recordarla</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/remember.py"/>
        <source>This computer now opens the vault without the passphrase.</source>
        <translation>Ahora esta computadora abre la bóveda sin la frase de contraseña.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/remember.py"/>
        <source>This computer remembers the vault, in {store}.</source>
        <translation>Esta computadora recuerda la bóveda, en {store}.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/remember.py"/>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/renaming.py"/>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/renaming.py"/>
        <source>&amp;Name of the tool</source>
        <translation>&amp;Nombre de la herramienta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/renaming.py"/>
        <source>&amp;Rename</source>
        <translation>&amp;Cambiar el nombre</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/renaming.py"/>
        <source>Com&amp;pany that makes it</source>
        <translation>Em&amp;presa que la hace</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/renaming.py"/>
        <source>Papers already issued keep the old name. If the name stands in them, they will be shown as out of date.</source>
        <translation>Los documentos ya emitidos conservan el nombre anterior. Si el nombre aparece en ellos, se mostrarán como desactualizados.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/renaming.py"/>
        <source>Rename this tool</source>
        <translation>Cambiar el nombre de esta herramienta</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/report_card.py"/>
        <source>Every answer and how you know it, the scores, and what would change them.</source>
        <translation>Cada respuesta y cómo la sabe, los puntajes y lo que los cambiaría.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/report_card.py"/>
        <source>Full report</source>
        <translation>Informe completo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/report_card.py"/>
        <source>Make the full re&amp;port</source>
        <translation>Hacer el &amp;informe completo</translation>
    </message>
</context>
<context>
    <name>RequestFace</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/request_face.py"/>
        <source>1. Decide again yourself. Do not look at the AI output.</source>
        <translation>1. Decida de nuevo por su cuenta. No mire el resultado de la IA.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/request_face.py"/>
        <source>2. Now open the AI output. How do both decisions compare?</source>
        <translation>2. Ahora abra el resultado de la IA. ¿Cómo se comparan las dos decisiones?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/request_face.py"/>
        <source>Add 30 days</source>
        <translation>Agregar 30 días</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/request_face.py"/>
        <source>Answered on {day}</source>
        <translation>Se respondió el {day}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/request_face.py"/>
        <source>At everyone who got the wrong version</source>
        <translation>Con todos los que recibieron la versión equivocada</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/request_face.py"/>
        <source>At the company of the tool</source>
        <translation>Con la empresa de la herramienta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/request_face.py"/>
        <source>Came in {day}</source>
        <translation>Llegó el {day}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/request_face.py"/>
        <source>Choose …</source>
        <translation>Elegir …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/request_face.py"/>
        <source>I need more time</source>
        <translation>Necesito más tiempo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/request_face.py"/>
        <source>I told the client &amp;that it is here</source>
        <translation>Le dije al cliente &amp;que ya está aquí</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/request_face.py"/>
        <source>If something was wrong: tick each place once it is right.</source>
        <translation>Si algo estaba mal: marque cada lugar cuando ya esté bien.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/request_face.py"/>
        <source>In a few words</source>
        <translation>En pocas palabras</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/request_face.py"/>
        <source>In the bill or claim</source>
        <translation>En la factura o el reclamo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/request_face.py"/>
        <source>In the record</source>
        <translation>En el expediente</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/request_face.py"/>
        <source>Keep the c&amp;omparison</source>
        <translation>Guardar la co&amp;mparación</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/request_face.py"/>
        <source>Keep what I decide &amp;now</source>
        <translation>Guardar lo que decido &amp;ahora</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/request_face.py"/>
        <source>Last day: {day}</source>
        <translation>Último día: {day}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/request_face.py"/>
        <source>On which day did the answer go out?</source>
        <translation>¿Qué día salió la respuesta?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/request_face.py"/>
        <source>Once only. The client must get the reason and the new day in writing.</source>
        <translation>Una sola vez. El cliente debe recibir por escrito la razón y el nuevo día.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/request_face.py"/>
        <source>Please give the day the answer went out.</source>
        <translation>Por favor, indique el día en que salió la respuesta.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/request_face.py"/>
        <source>Please say what came of it.</source>
        <translation>Por favor, diga en qué terminó.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/request_face.py"/>
        <source>The answer</source>
        <translation>La respuesta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/request_face.py"/>
        <source>The answer went &amp;out</source>
        <translation>La respuesta ya &amp;salió</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/request_face.py"/>
        <source>The second look, in its order</source>
        <translation>La segunda mirada, paso a paso</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/request_face.py"/>
        <source>Use the record and what the client says now.</source>
        <translation>Use el expediente y lo que el cliente dice ahora.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/request_face.py"/>
        <source>What came of it?</source>
        <translation>¿En qué terminó?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/request_face.py"/>
        <source>What differs, and why. Did the output push you the first time?</source>
        <translation>Qué es distinto y por qué. ¿El resultado influyó en usted la primera vez?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/request_face.py"/>
        <source>What is due</source>
        <translation>Qué toca hacer</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/request_face.py"/>
        <source>What it is about</source>
        <translation>De qué se trata</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/request_face.py"/>
        <source>Where was it put right?</source>
        <translation>¿Dónde se corrigió?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/request_face.py"/>
        <source>Why does it take longer?</source>
        <translation>¿Por qué tarda más?</translation>
    </message>
</context>
<context>
    <name>RequestsFace</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/requests_face.py"/>
        <source>&amp;Take in a request</source>
        <translation>&amp;Recibir una solicitud</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/requests_face.py"/>
        <source>Answered</source>
        <translation>Contestada</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/requests_face.py"/>
        <source>Copies, corrections, complaints, a second look at a decision.</source>
        <translation>Copias, correcciones, quejas, una segunda mirada a una decisión.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/requests_face.py"/>
        <source>No client has asked for anything yet</source>
        <translation>Ningún cliente ha pedido nada todavía</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/requests_face.py"/>
        <source>Requests of clients</source>
        <translation>Solicitudes de clientes</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/requests_face.py"/>
        <source>When someone asks for a copy or a correction of the record, complains, or wants a person to look again at a decision, take it in here. Its deadlines start by themselves.</source>
        <translation>Cuando alguien pide una copia o una corrección del expediente, se queja o quiere que una persona vuelva a mirar una decisión, anótelo aquí. Sus plazos empiezan solos.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/requests_face.py"/>
        <source>came in {day}</source>
        <translation>llegó el {day}</translation>
    </message>
</context>
<context>
    <name>RescueScreen</name>
    <message>
        <location filename="../ethicsdesk/ui/entry/rescue.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/rescue.py"/>
        <source>&amp;Open my vault</source>
        <translation>&amp;Abrir mi bóveda</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/rescue.py"/>
        <source>&amp;Recovery code</source>
        <translation>&amp;Código de recuperación</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/rescue.py"/>
        <source>&amp;Vault key</source>
        <translation>Clave de la &amp;bóveda</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/rescue.py"/>
        <source>A &amp;new passphrase</source>
        <translation>Una &amp;nueva frase de contraseña</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/rescue.py"/>
        <source>Eight rows. Spaces, hyphens and line ends do not matter.</source>
        <translation>Ocho filas. Los espacios, los guiones y los cambios de línea no importan.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/rescue.py"/>
        <source>Open with the key on your card</source>
        <translation>Abrir con la clave de su tarjeta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/rescue.py"/>
        <source>Please type the code from your card.</source>
        <translation>Escriba el código de su tarjeta.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/rescue.py"/>
        <source>Please type the rows of the vault key.</source>
        <translation>Escriba las filas de la clave de la bóveda.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/rescue.py"/>
        <source>The lower half of your recovery card holds the vault key. Scan it or type its rows.</source>
        <translation>La mitad de abajo de su tarjeta de recuperación tiene la clave de la bóveda. Escanéela o escriba sus filas.</translation>
    </message>
</context>
<context>
    <name>RestoreWay</name>
    <message>
        <location filename="../ethicsdesk/ui/entry/restoring.py"/>
        <source>Copying the backup and reading it in full …</source>
        <translation>Copiando la copia de seguridad y leyéndola por completo …</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/result_view.py"/>
        <source>All that is &amp;due</source>
        <translation>Todo lo que &amp;toca</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/result_view.py"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/result_view.py"/>
        <source>How it stands, and stood before</source>
        <translation>Cómo está, y cómo estaba antes</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/result_view.py"/>
        <source>Next steps</source>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/result_view.py"/>
        <source>Nothing stood out in this review</source>
        <translation>Nada llamó la atención en esta revisión</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/result_view.py"/>
        <source>Of the {all} steps of last time, {done} are done.</source>
        <translation>De los {all} pasos de la vez pasada, {done} están hechos.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/result_view.py"/>
        <source>One point to work on</source>
        <translation>Un punto en que trabajar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/result_view.py"/>
        <source>See the &amp;report {number}</source>
        <translation>Ver el &amp;informe {number}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/result_view.py"/>
        <source>Two points count for a yes or a low risk, one for the middle. It shows where to look, no more.</source>
        <translation>Dos puntos cuentan por un sí o un riesgo bajo, uno por el medio. Muestra dónde mirar, nada más.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/result_view.py"/>
        <source>What does not stand as it should</source>
        <translation>Lo que no está como debe</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/result_view.py"/>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/result_view.py"/>
        <source>by {day}</source>
        <translation>a más tardar el {day}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/result_view.py"/>
        <source>{count} points to work on</source>
        <translation>{count} puntos en que trabajar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/result_view.py"/>
        <source>{count} questions answered.</source>
        <translation>{count} preguntas respondidas.</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/review_card.py"/>
        <source>Answered by {who}</source>
        <translation>Respondido por {who}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/review_card.py"/>
        <source>Answers to take over</source>
        <translation>Respuestas para tomar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/review_card.py"/>
        <source>Not signed</source>
        <translation>Sin firma</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/review_card.py"/>
        <source>Not taken ({count})</source>
        <translation>No tomadas ({count})</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/review_card.py"/>
        <source>The company: {theirs}
You: {yours}</source>
        <translation>La empresa: {theirs}
Usted: {yours}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/review_card.py"/>
        <source>The file holds a script or something else that runs. Nothing of it was run or taken. The file itself is kept as it came: open copies of it with care.</source>
        <translation>El archivo contiene un script u otra cosa que se ejecuta. Nada de eso se ejecutó ni se tomó. El archivo mismo se guarda tal como llegó: abra sus copias con cuidado.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/review_card.py"/>
        <source>The file is damaged. Some answers may be missing: compare with its pages.</source>
        <translation>El archivo está dañado. Pueden faltar respuestas: compárelo con sus páginas.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/review_card.py"/>
        <source>The same as your answer ({count})</source>
        <translation>Iguales a su respuesta ({count})</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/review_card.py"/>
        <source>There is no answer here that differs from yours.</source>
        <translation>Aquí no hay ninguna respuesta distinta de la suya.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/review_card.py"/>
        <source>Tick what you take over. It is kept as “the company says so”, with the file as evidence. Answers you gave stay as they are unless you tick them.</source>
        <translation>Marque lo que quiere tomar. Se guarda como “lo dice la empresa”, con el archivo como prueba. Las respuestas que usted dio quedan como están, a menos que las marque.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/review_card.py"/>
        <source>We do not know</source>
        <translation>No lo sabemos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/review_card.py"/>
        <source>What the company answered ({number})</source>
        <translation>Qué respondió la empresa ({number})</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/review_card.py"/>
        <source>on {day}</source>
        <translation>el {day}</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/page.py"/>
        <source>&amp;Finish the review</source>
        <translation>&amp;Terminar la revisión</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/page.py"/>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/page.py"/>
        <source>&amp;Previous</source>
        <translation>&amp;Anterior</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/page.py"/>
        <source>Begun on {day}. Each answer is kept at once.</source>
        <translation>Empezada el {day}. Cada respuesta se guarda de inmediato.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/page.py"/>
        <source>Finished on {day}</source>
        <translation>Terminada el {day}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/page.py"/>
        <source>Progress of the review</source>
        <translation>Avance de la revisión</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/page.py"/>
        <source>Stop &amp;here for now</source>
        <translation>&amp;Parar aquí por ahora</translation>
    </message>
</context>
<context>
    <name>ReviewsPage</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/page.py"/>
        <source>&amp;Continue: {title}</source>
        <translation>&amp;Continuar: {title}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/page.py"/>
        <source>&amp;Start: {title}</source>
        <translation>&amp;Empezar: {title}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/page.py"/>
        <source>A few minutes each, with a short quiz. You pass when all answers about safety are right. It is no certification.</source>
        <translation>Unos minutos cada uno, con un cuestionario corto. Se aprueba cuando todas las respuestas sobre seguridad son correctas. No es una certificación.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/page.py"/>
        <source>A short look now and then keeps small things small.</source>
        <translation>Una mirada corta de vez en cuando hace que lo pequeño siga pequeño.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/page.py"/>
        <source>All that is &amp;due</source>
        <translation>Todo lo que &amp;toca</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/page.py"/>
        <source>Begun</source>
        <translation>Empezada</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/page.py"/>
        <source>Change the &amp;plan</source>
        <translation>Cambiar el &amp;plan</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/page.py"/>
        <source>Decisions and chec&amp;ks</source>
        <translation>Decisiones y co&amp;ntroles</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/page.py"/>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/page.py"/>
        <source>Finished reviews</source>
        <translation>Revisiones terminadas</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/page.py"/>
        <source>Not planned</source>
        <translation>Sin planear</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/page.py"/>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/page.py"/>
        <source>Passed</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/page.py"/>
        <source>Reviews</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/page.py"/>
        <source>Training</source>
        <translation>Formación</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/page.py"/>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/page.py"/>
        <source>Your reviews</source>
        <translation>Sus revisiones</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/page.py"/>
        <source>Your time</source>
        <translation>Su tiempo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/page.py"/>
        <source>last on {day}</source>
        <translation>última vez el {day}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/page.py"/>
        <source>together with: {title}</source>
        <translation>junto con: {title}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/page.py"/>
        <source>{time} of training so far this year</source>
        <translation>{time} de formación en lo que va del año</translation>
    </message>
</context>
<context>
    <name>RippleLine</name>
    <message>
        <location filename="../ethicsdesk/ui/ripple_line.py"/>
        <source>1 paper is no longer true.</source>
        <translation>1 documento ya no es cierto.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/ripple_line.py"/>
        <source>See what changed</source>
        <translation>Ver qué cambió</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/ripple_line.py"/>
        <source>{count} papers are no longer true.</source>
        <translation>{count} documentos ya no son ciertos.</translation>
    </message>
</context>
<context>
    <name>RoomsCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/glance.py"/>
        <source>Breach assessment</source>
        <translation>Evaluación de la violación de datos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/glance.py"/>
        <source>Codes, number, states and their limits</source>
        <translation>Códigos, número, estados y sus plazos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/glance.py"/>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/glance.py"/>
        <source>Fill in and work through</source>
        <translation>Para llenar y trabajar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/glance.py"/>
        <source>Four factors, as a worksheet</source>
        <translation>Cuatro factores, como hoja de trabajo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/glance.py"/>
        <source>Kind, days, tool</source>
        <translation>Tipo, días, herramienta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/glance.py"/>
        <source>Needed to close</source>
        <translation>Necesario para cerrar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/glance.py"/>
        <source>Not answered</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/glance.py"/>
        <source>One file</source>
        <translation>Un archivo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/glance.py"/>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/glance.py"/>
        <source>Papers</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/glance.py"/>
        <source>Parts of this incident</source>
        <translation>Partes de este incidente</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/glance.py"/>
        <source>Report, assessment, letters, correction note</source>
        <translation>Informe, evaluación, cartas, nota de corrección</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/glance.py"/>
        <source>Root cause and lessons</source>
        <translation>Causa de fondo y lecciones</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/glance.py"/>
        <source>Screenshots, letters, logs</source>
        <translation>Capturas, cartas, registros</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/glance.py"/>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/glance.py"/>
        <source>The information</source>
        <translation>La información</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/glance.py"/>
        <source>The people concerned</source>
        <translation>Las personas afectadas</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/glance.py"/>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/glance.py"/>
        <source>Which kinds, and was it secured?</source>
        <translation>¿Qué tipos, y estaba protegida?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/glance.py"/>
        <source>Why it happened, and what it taught</source>
        <translation>Por qué pasó, y qué enseñó</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/glance.py"/>
        <source>{count} files</source>
        <translation>{count} archivos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/glance.py"/>
        <source>{count} of 4 factors rated</source>
        <translation>{count} de 4 factores calificados</translation>
    </message>
</context>
<context>
    <name>RuleView</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/rule_view.py"/>
        <source>Check again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/rule_view.py"/>
        <source>I checked this rule</source>
        <translation>Revisé esta regla</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/rule_view.py"/>
        <source>It forbids</source>
        <translation>Prohíbe</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/rule_view.py"/>
        <source>Penalty</source>
        <translation>Sanción</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/rule_view.py"/>
        <source>Take my note back</source>
        <translation>Retirar mi nota</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/rule_view.py"/>
        <source>This has changed …</source>
        <translation>Esto ha cambiado …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/rule_view.py"/>
        <source>What is not settled</source>
        <translation>Qué no está resuelto</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/rule_view.py"/>
        <source>Your note</source>
        <translation>Su nota</translation>
    </message>
</context>
<context>
    <name>RulesLine</name>
    <message>
        <location filename="../ethicsdesk/ui/rules_line.py"/>
        <source>Check my states</source>
        <translation>Revisar mis estados</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/rules_line.py"/>
        <source>The rules of your states were last looked at on {day}. Laws change.</source>
        <translation>Las reglas de sus estados se consultaron por última vez el {day}. Las leyes cambian.</translation>
    </message>
</context>
<context>
    <name>SafeLine</name>
    <message>
        <location filename="../ethicsdesk/ui/side.py"/>
        <source>Encrypted here</source>
        <translation>Cifrado aquí</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/side.py"/>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
</context>
<context>
    <name>SampleLine</name>
    <message>
        <location filename="../ethicsdesk/ui/shell.py"/>
        <source>Sample practice: nothing here is real.</source>
        <translation>Consulta de ejemplo: nada de esto es real.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/shell.py"/>
        <source>Start my &amp;own practice</source>
        <translation>Empezar mi &amp;propia consulta</translation>
    </message>
</context>
<context>
    <name>ScanCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/scan_card.py"/>
        <source>About this scan</source>
        <translation>Sobre este escaneo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/scan_card.py"/>
        <source>Added</source>
        <translation>Agregado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/scan_card.py"/>
        <source>Fingerprint</source>
        <translation>Huella digital</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/scan_card.py"/>
        <source>It is shown from memory. A copy you save elsewhere is not encrypted.</source>
        <translation>Se muestra desde la memoria. Una copia que guarde en otro lugar no está cifrada.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/scan_card.py"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/scan_card.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/scan_card.py"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/scans.py"/>
        <source>Keeping the scan …</source>
        <translation>Guardando el escaneo …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/scans.py"/>
        <source>Saved where you chose. It is not encrypted there.</source>
        <translation>Se guardó donde usted eligió. Ahí no está cifrado.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/scans.py"/>
        <source>Stopped. Nothing was added.</source>
        <translation>Detenido. No se agregó nada.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/scans.py"/>
        <source>The scan is kept with the answer, encrypted.</source>
        <translation>El escaneo se guarda con la respuesta, cifrado.</translation>
    </message>
</context>
<context>
    <name>SealsView</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/seals_view.py"/>
        <source>Make the binder, look through it, then press “Seal and save”. From then on anyone can tell whether the file is still the same.</source>
        <translation>Haga la carpeta, revísela y después oprima “Sellar y guardar”. Desde ese momento cualquiera puede saber si el archivo sigue igual.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/seals_view.py"/>
        <source>No binder is sealed yet</source>
        <translation>Todavía no hay ninguna carpeta sellada</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/seals_view.py"/>
        <source>Sealed binders</source>
        <translation>Carpetas selladas</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/seals_view.py"/>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/seals_view.py"/>
        <source>This vault</source>
        <translation>Esta bóveda</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <location filename="../ethicsdesk/ui/search/dialog.py"/>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/search/dialog.py"/>
        <source>A tool, a code, a word of an answer, or what you want to do</source>
        <translation>Una herramienta, un código, una palabra de una respuesta o lo que quiere hacer</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/search/dialog.py"/>
        <source>All words must fit. Try fewer words, or only how a word begins. What was removed, and the inside of files, cannot be searched.</source>
        <translation>Tienen que aparecer todas las palabras. Pruebe con menos palabras, o solo con el comienzo de una. Lo que se quitó, y el contenido de los archivos, no se puede buscar.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/search/dialog.py"/>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/search/dialog.py"/>
        <source>Find anything in your vault</source>
        <translation>Buscar cualquier cosa en su bóveda</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/search/dialog.py"/>
        <source>Nothing was found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/search/dialog.py"/>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/search/dialog.py"/>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/search/dialog.py"/>
        <source>Type the name of a tool, a client code, the number of a paper or incident, or a word you remember. Or type what you want to do: “new tool”, “consent”, “something went wrong”, “back up”, “lock”.</source>
        <translation>Escriba el nombre de una herramienta, un código de cliente, el número de un documento o incidente, o una palabra que recuerde. O escriba lo que quiere hacer: “nueva herramienta”, “consentimiento”, “algo salió mal”, “copia de seguridad”, “bloquear”.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/search/dialog.py"/>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/search/dialog.py"/>
        <source>{count} found</source>
        <translation>Encontrados: {count}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/search/dialog.py"/>
        <source>↑ ↓ choose · Enter opens · Esc closes</source>
        <translation>↑ ↓ elegir · Enter abre · Esc cierra</translation>
    </message>
</context>
<context>
    <name>SecondScreen</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/second_screen.py"/>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/second_screen.py"/>
        <source>For example: Call me. If I do not answer, call or text 988.</source>
        <translation>Por ejemplo: Llámeme. Si no contesto, llame o envíe un mensaje de texto al 988.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/second_screen.py"/>
        <source>How do clients reach help in a &amp;crisis?</source>
        <translation>¿Cómo consiguen ayuda los clientes en una &amp;crisis?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/second_screen.py"/>
        <source>Paper in your printer</source>
        <translation>Papel de su impresora</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/second_screen.py"/>
        <source>So that nothing is cut off or shrunk when you print.</source>
        <translation>Para que nada se corte ni se reduzca al imprimir.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/second_screen.py"/>
        <source>The handout prints it, because an AI tool does not watch over anyone. Clients must know who does.</source>
        <translation>La hoja informativa lo imprime, porque una herramienta de IA no vigila a nadie. Los clientes deben saber quién lo hace.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/second_screen.py"/>
        <source>US Letter</source>
        <translation>Carta (US Letter)</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/second_screen.py"/>
        <source>Write it as clients should read it.</source>
        <translation>Escríbalo como deben leerlo los clientes.</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <location filename="../ethicsdesk/ui/widgets/secret_field.py"/>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/secret_field.py"/>
        <source>Please type the code from your card.</source>
        <translation>Escriba el código de su tarjeta.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/secret_field.py"/>
        <source>Please type your passphrase.</source>
        <translation>Escriba su frase de contraseña.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/secret_field.py"/>
        <source>Recovery c&amp;ode</source>
        <translation>Códig&amp;o de recuperación</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/secret_field.py"/>
        <source>Use my passphrase instead</source>
        <translation>Usar mi frase de contraseña</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/secret_field.py"/>
        <source>Use my recovery code instead</source>
        <translation>Usar mi código de recuperación</translation>
    </message>
</context>
<context>
    <name>SentCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/cards.py"/>
        <source>Letters and forms made before</source>
        <translation>Cartas y formularios hechos antes</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/cards.py"/>
        <source>Made before</source>
        <translation>Hechos antes</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/cards.py"/>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
</context>
<context>
    <name>SessionGrid</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/session_grid.py"/>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/session_grid.py"/>
        <source>Today’s sessions</source>
        <translation>Sesiones de hoy</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/session_grid.py"/>
        <source>not asked about</source>
        <translation>sin preguntar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/session_grid.py"/>
        <source>{code}, {ask}: {may}</source>
        <translation>{code}, {ask}: {may}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/session_grid.py"/>
        <source>{code}: details</source>
        <translation>{code}: detalles</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/session_grid.py"/>
        <source>{code}: nobody has this code. Ask.</source>
        <translation>{code}: nadie tiene este código. Pregunte.</translation>
    </message>
</context>
<context>
    <name>SessionView</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/session_row.py"/>
        <source>Add it</source>
        <translation>Agregarlo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/session_row.py"/>
        <source>Assumes: {what}</source>
        <translation>Supone: {what}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/session_row.py"/>
        <source>I meant {code}</source>
        <translation>Quise decir {code}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/session_row.py"/>
        <source>Make it in person</source>
        <translation>Cambiar a presencial</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/session_row.py"/>
        <source>Make it telehealth</source>
        <translation>Cambiar a telesalud</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/session_row.py"/>
        <source>No AI tool in use needs an answer here.</source>
        <translation>Aquí no hace falta una respuesta para ninguna herramienta de IA en uso.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/session_row.py"/>
        <source>Nobody else is there</source>
        <translation>No hay nadie más</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/session_row.py"/>
        <source>Nobody has this code. Keep AI off until you know.</source>
        <translation>Nadie tiene este código. Deje la IA apagada hasta saberlo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/session_row.py"/>
        <source>Open {code}</source>
        <translation>Abrir {code}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/session_row.py"/>
        <source>Somebody else is there</source>
        <translation>Hay alguien más</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/session_row.py"/>
        <source>State as on their page</source>
        <translation>El estado de su página</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/session_row.py"/>
        <source>Where {code} is today</source>
        <translation>Dónde está {code} hoy</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/session_row.py"/>
        <source>{code} is here</source>
        <translation>{code} está aquí</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/session_row.py"/>
        <source>{code} is not here</source>
        <translation>{code} no está aquí</translation>
    </message>
</context>
<context>
    <name>SessionsCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/sessions_card.py"/>
        <source>&amp;Codes of today</source>
        <translation>&amp;Códigos de hoy</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/sessions_card.py"/>
        <source>&amp;Look them up</source>
        <translation>Co&amp;nsultarlos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/sessions_card.py"/>
        <source>&amp;Sheet to print …</source>
        <translation>&amp;Hoja para imprimir …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/sessions_card.py"/>
        <location filename="../ethicsdesk/ui/pages/today/sessions_card.py"/>
        <source>Before today’s sessions</source>
        <translation>Antes de las sesiones de hoy</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/sessions_card.py"/>
        <source>One code is kept for this weekday.</source>
        <translation>Hay un código guardado para este día de la semana.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/sessions_card.py"/>
        <source>Please type at least one code.</source>
        <translation>Escriba al menos un código.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/sessions_card.py"/>
        <source>See who may be recorded</source>
        <translation>Ver a quién se puede grabar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/sessions_card.py"/>
        <source>Type or paste them, spaces between. Remembered for this day of the week.</source>
        <translation>Escríbalos o péguelos, con espacios entre uno y otro. Se recuerdan para este día de la semana.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/sessions_card.py"/>
        <source>Type the codes of today, and see whom to ask first.</source>
        <translation>Escriba los códigos de hoy y vea a quién preguntar primero.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/sessions_card.py"/>
        <source>{count} codes are kept for this weekday.</source>
        <translation>Hay {count} códigos guardados para este día de la semana.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/sessions_card.py"/>
        <source>{day}. What is not a clear yes is “Ask”. Walking in is never a yes.</source>
        <translation>{day}. Lo que no es un sí claro es “Preguntar”. Venir a la sesión nunca es un sí.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <location filename="../ethicsdesk/ui/settings/dialog.py"/>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/dialog.py"/>
        <source>&amp;Lock after</source>
        <translation>&amp;Bloquear después de</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/dialog.py"/>
        <source>&amp;Text size</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/dialog.py"/>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/dialog.py"/>
        <source>Another language takes effect when you close these settings.</source>
        <translation>El otro idioma se aplica cuando cierra estos ajustes.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/dialog.py"/>
        <source>Another language takes effect when you unlock your desk next.</source>
        <translation>El otro idioma se aplica cuando vuelva a abrir la bóveda.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/dialog.py"/>
        <source>As on this computer</source>
        <translation>Como en esta computadora</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/dialog.py"/>
        <source>Backups, the recovery card and the passphrase are on the page Vault. A backup is encrypted and opens with the same passphrase.</source>
        <translation>Las copias de seguridad, la tarjeta de recuperación y la frase de contraseña están en la página Bóveda. Una copia de seguridad está cifrada y se abre con la misma frase de contraseña.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/dialog.py"/>
        <source>C&amp;olors</source>
        <translation>C&amp;olores</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/dialog.py"/>
        <source>Colors</source>
        <translation>Colores</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/dialog.py"/>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/dialog.py"/>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/dialog.py"/>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/dialog.py"/>
        <source>Less &amp;motion</source>
        <translation>Menos &amp;movimiento</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/dialog.py"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/dialog.py"/>
        <source>Lock and vault</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/dialog.py"/>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/dialog.py"/>
        <source>Move it with the arrow keys and see it at once.</source>
        <translation>Muévalo con las flechas y vea el cambio al instante.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/dialog.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/dialog.py"/>
        <source>The cursor does not blink, and no bar runs to and fro.</source>
        <translation>El cursor no parpadea y ninguna barra va de un lado a otro.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/dialog.py"/>
        <source>When nobody has touched the keyboard or mouse for so long. From 2 to 60 minutes.</source>
        <translation>Cuando nadie ha tocado el teclado o el mouse durante ese tiempo. De 2 a 60 minutos.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/dialog.py"/>
        <source>Where your &amp;vault lies</source>
        <translation>&amp;Dónde está su bóveda</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/dialog.py"/>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
</context>
<context>
    <name>ShareView</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/share_view.py"/>
        <source>Choose the tabs yourself</source>
        <translation>Elija usted las secciones</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/share_view.py"/>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/share_view.py"/>
        <source>Left out unless you switch it on</source>
        <translation>Se deja fuera a menos que usted lo encienda</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/share_view.py"/>
        <source>Which tabs</source>
        <translation>Qué secciones</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/share_view.py"/>
        <source>{chosen} of {all} tabs are chosen. The last page lists what was left out.</source>
        <translation>Están elegidas {chosen} de {all} secciones. La última página dice qué se dejó fuera.</translation>
    </message>
</context>
<context>
    <name>SheetCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/accuracy_face.py"/>
        <source>&amp;Keep this month</source>
        <translation>&amp;Guardar este mes</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/accuracy_face.py"/>
        <source>About how often was it used?</source>
        <translation>¿Más o menos cuántas veces se usó?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping_parts.py"/>
        <source>Everything in the vault is still in effect or within its time.</source>
        <translation>Todo lo que hay en la bóveda sigue vigente o está dentro de su plazo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping_parts.py"/>
        <source>Everything is within its time. The next thing is due after {day}.</source>
        <translation>Todo está dentro de su plazo. Lo próximo vence después del {day}.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping_parts.py"/>
        <source>Kept long enough</source>
        <translation>Ya se conservó lo suficiente</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/accuracy_face.py"/>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping_parts.py"/>
        <source>Nothing has to go</source>
        <translation>No hay que eliminar nada</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping_parts.py"/>
        <source>Over their time, but these stay</source>
        <translation>Fuera de plazo, pero se quedan</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/accuracy_face.py"/>
        <source>Please write a number.</source>
        <translation>Por favor, escriba un número.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/accuracy_face.py"/>
        <source>The month in numbers</source>
        <translation>El mes en números</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/accuracy_face.py"/>
        <source>Your best count is enough. Leave empty what did not happen.</source>
        <translation>Basta con su mejor cálculo. Deje vacío lo que no pasó.</translation>
    </message>
</context>
<context>
    <name>SheetFace</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/sheet_face.py"/>
        <source>The sheet for today’s sessions</source>
        <translation>La hoja para las sesiones de hoy</translation>
    </message>
</context>
<context>
    <name>SheetsCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/sheets.py"/>
        <source>Make the checklist for its end</source>
        <translation>Hacer la lista para el fin de su uso</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/sheets.py"/>
        <source>Make the exit plan</source>
        <translation>Hacer el plan de salida</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/sheets.py"/>
        <source>Make the privacy impact sheet</source>
        <translation>Hacer la hoja de impacto en la privacidad</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/sheets.py"/>
        <source>Make the sheet for before first use</source>
        <translation>Hacer la hoja para antes del primer uso</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/sheets.py"/>
        <source>One page each, filled in with what you know. They are kept among your papers.</source>
        <translation>De una página cada una, llenas con lo que usted sabe. Quedan entre sus documentos.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/sheets.py"/>
        <source>Sheets for you</source>
        <translation>Hojas para usted</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <location filename="../ethicsdesk/ui/shell.py"/>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <location filename="../ethicsdesk/ui/side.py"/>
        <source>AI tools</source>
        <translation>Herramientas de IA</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/side.py"/>
        <source>Binder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/side.py"/>
        <source>Consents</source>
        <translation>Consentimientos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/side.py"/>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/side.py"/>
        <source>Help (F1 for this page)</source>
        <translation>Ayuda (F1 para esta página)</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/side.py"/>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/side.py"/>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/side.py"/>
        <source>Lock now (Ctrl+L)</source>
        <translation>Bloquear ahora (Ctrl+L)</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/side.py"/>
        <source>Papers</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/side.py"/>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/side.py"/>
        <source>Practice</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/side.py"/>
        <source>Reviews</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/side.py"/>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/side.py"/>
        <source>Search (Ctrl+K)</source>
        <translation>Buscar (Ctrl+K)</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/side.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/side.py"/>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/side.py"/>
        <source>Vault</source>
        <translation>Bóveda</translation>
    </message>
</context>
<context>
    <name>SignedPart</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/conclusion.py"/>
        <source>&amp;Assess again</source>
        <translation>&amp;Evaluar de nuevo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/conclusion.py"/>
        <source>Assess again</source>
        <translation>Evaluar de nuevo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/conclusion.py"/>
        <source>No factor was rated.</source>
        <translation>No se calificó ningún factor.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/conclusion.py"/>
        <source>Signed by {name} on {day}.</source>
        <translation>Firmado por {name} el {day}.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/conclusion.py"/>
        <source>What has changed?</source>
        <translation>¿Qué ha cambiado?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/conclusion.py"/>
        <source>What it rests on</source>
        <translation>En qué se apoya</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/conclusion.py"/>
        <source>What you signed stays in what happened. Then you can rate and conclude anew.</source>
        <translation>Lo que firmó se queda en lo que pasó. Después puede calificar y concluir de nuevo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/conclusion.py"/>
        <source>{factor} {level} {reason}</source>
        <translation>{factor} {level} {reason}</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/parts.py"/>
        <source>&amp;Copy where to read it</source>
        <translation>&amp;Copiar dónde leerla</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/parts.py"/>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/parts.py"/>
        <source>EthicsDesk opens no address. Paste it into your browser.</source>
        <translation>EthicsDesk no abre ninguna dirección. Péguela en su navegador.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/parts.py"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/parts.py"/>
        <source>Last looked at</source>
        <translation>Última vez que se consultó</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/parts.py"/>
        <source>Where to read it</source>
        <translation>Dónde leerlo</translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/standing_card.py"/>
        <source>As soon as an AI tool is in use, the questions for this client stand here.</source>
        <translation>En cuanto haya una herramienta de IA en uso, aquí aparecen las preguntas para este cliente.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/standing_card.py"/>
        <source>How it stands today</source>
        <translation>Cómo está hoy</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/standing_card.py"/>
        <source>Nothing to ask yet</source>
        <translation>Nada que preguntar todavía</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/standing_card.py"/>
        <source>Record what was answered</source>
        <translation>Anotar qué se respondió</translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/state_card.py"/>
        <source>A client is in {state}, but it is not among your states. Papers do not know of it.</source>
        <translation>Hay un cliente en {state}, pero no está entre sus estados. Los documentos no lo tienen en cuenta.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/state_card.py"/>
        <source>Add it to my practice</source>
        <translation>Agregarlo a mi consulta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/state_card.py"/>
        <source>All rules in force that the program knows ({count})</source>
        <translation>Todas las reglas en vigor que conoce el programa ({count})</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/state_card.py"/>
        <source>As long as no state is known, the strictest duty of each kind is taken. Write down your states on the page Practice.</source>
        <translation>Mientras no se sepa ningún estado, se toma el deber más estricto de cada tipo. Anote sus estados en la página Consulta.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/state_card.py"/>
        <source>Check again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/state_card.py"/>
        <source>I looked through the rules of {state}</source>
        <translation>Revisé las reglas de {state}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/state_card.py"/>
        <source>No law of {state} that the program knows asks anything of you now.</source>
        <translation>Ninguna ley de {state} que conozca el programa le pide algo ahora.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/state_card.py"/>
        <source>No law on AI or recording is known to the program for {state}.</source>
        <translation>El programa no conoce ninguna ley sobre IA o grabación para {state}.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/state_card.py"/>
        <source>Not in force yet ({count})</source>
        <translation>Todavía no en vigor ({count})</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/state_card.py"/>
        <source>Not law, to keep an eye on ({count})</source>
        <translation>No es ley, para tener a la vista ({count})</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/state_card.py"/>
        <source>One duty, as far as the program knows.</source>
        <translation>Un deber, hasta donde sabe el programa.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/state_card.py"/>
        <source>What you set aside ({count})</source>
        <translation>Lo que usted dejó de lado ({count})</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/state_card.py"/>
        <source>{count} duties, as far as the program knows.</source>
        <translation>{count} deberes, hasta donde sabe el programa.</translation>
    </message>
</context>
<context>
    <name>StateLine</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/people_room.py"/>
        <source>Limit of its law</source>
        <translation>Plazo de su ley</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/people_room.py"/>
        <source>People in {state}</source>
        <translation>Personas en {state}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/people_room.py"/>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/people_room.py"/>
        <source>Take out {state}</source>
        <translation>Quitar {state}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/people_room.py"/>
        <source>days</source>
        <translation>días</translation>
    </message>
</context>
<context>
    <name>StatesCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/people_room.py"/>
        <source>Add a state</source>
        <translation>Agregar un estado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/people_room.py"/>
        <source>Add a state …</source>
        <translation>Agregar un estado …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/people_room.py"/>
        <source>In which states do they live?</source>
        <translation>¿En qué estados viven?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/people_room.py"/>
        <source>States have breach laws of their own, and some are shorter than the federal 60 days. Look yours up and enter its days: the shorter limit counts. Examples to check, as of October 9, 2026: 30 days in California, Colorado, Florida and New York; 60 in Delaware.</source>
        <translation>Los estados tienen sus propias leyes sobre violaciones de datos, y algunas dan menos que los 60 días federales. Busque la de su estado y anote sus días: cuenta el plazo más corto. Ejemplos por comprobar, al 9 de octubre de 2026: 30 días en California, Colorado, Florida y Nueva York; 60 en Delaware.</translation>
    </message>
</context>
<context>
    <name>StatesEdit</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/states_edit.py"/>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/states_edit.py"/>
        <source>Add a state …</source>
        <translation>Agregar un estado …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/states_edit.py"/>
        <source>Add this state</source>
        <translation>Agregar este estado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/states_edit.py"/>
        <source>Take out {state}</source>
        <translation>Quitar {state}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/states_edit.py"/>
        <source>{state} added</source>
        <translation>{state}: agregado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/states_edit.py"/>
        <source>{state} taken out</source>
        <translation>{state}: quitado</translation>
    </message>
</context>
<context>
    <name>StatesPage</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/page.py"/>
        <source>&amp;Practice</source>
        <translation>&amp;Consulta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/page.py"/>
        <source>An act in force. “Not verified” beside it: not yet compared with its text.</source>
        <translation>Una ley en vigor. “No verificado” al lado: todavía no se ha comparado con su texto.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/page.py"/>
        <source>Check my states</source>
        <translation>Revisar mis estados</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/page.py"/>
        <source>Ethics codes</source>
        <translation>Códigos de ética</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/page.py"/>
        <source>Good practice</source>
        <translation>Buena práctica</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/page.py"/>
        <source>How to read this</source>
        <translation>Cómo leer esto</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/page.py"/>
        <source>In every state</source>
        <translation>En todos los estados</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/page.py"/>
        <source>Law</source>
        <translation>Ley</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/page.py"/>
        <source>My states</source>
        <translation>Mis estados</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/page.py"/>
        <source>No law, but ethics codes and good practice.</source>
        <translation>Ninguna ley, pero sí códigos de ética y buena práctica.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/page.py"/>
        <source>No rule, but wise.</source>
        <translation>No es una regla, pero es prudente.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/page.py"/>
        <source>Not settled</source>
        <translation>Sin resolver</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/page.py"/>
        <source>Some of these rules were last looked at on {day}, more than 12 months ago. Laws change. Read them again, then note it below.</source>
        <translation>Algunas de estas reglas se consultaron por última vez el {day}, hace más de 12 meses. Las leyes cambian. Léalas de nuevo y después anótelo abajo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/page.py"/>
        <source>The rule is not verified, disputed or unclear. The stricter way is taken.</source>
        <translation>La regla no está verificada, está en disputa o no es clara. Se toma el camino más estricto.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/page.py"/>
        <source>This is what the program knows, with its source and date. It is no legal advice and can miss a law. Your board or a lawyer can tell you more.</source>
        <translation>Esto es lo que sabe el programa, con su fuente y fecha. No es asesoría legal y puede que le falte una ley. Su junta o un abogado pueden decirle más.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/page.py"/>
        <source>What the law asks of you when you use AI, why, and what answers it.</source>
        <translation>Qué le pide la ley cuando usa IA, por qué, y con qué se responde.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/page.py"/>
        <source>Your profession asks it.</source>
        <translation>Lo pide su profesión.</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <location filename="../ethicsdesk/ui/widgets/step_list.py"/>
        <source>All steps are done</source>
        <translation>Todos los pasos están hechos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/step_list.py"/>
        <source>Step {number} of {count}: {step}</source>
        <translation>Paso {number} de {count}: {step}</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/step_view.py"/>
        <source>&amp;By</source>
        <translation>&amp;Fecha límite</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/step_view.py"/>
        <source>&amp;Look at it now</source>
        <translation>&amp;Mirarlo ahora</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/step_view.py"/>
        <source>&amp;Where it is kept</source>
        <translation>&amp;Dónde se guarda</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/step_view.py"/>
        <source>Change it as you like. Empty it, and nothing is noted.</source>
        <translation>Cámbielo como quiera. Si lo deja vacío, no se anota nada.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/step_view.py"/>
        <source>Done on {day}</source>
        <translation>Hecho el {day}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/step_view.py"/>
        <source>How, and why</source>
        <translation>Cómo y por qué</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/step_view.py"/>
        <source>How, and why: {step}</source>
        <translation>Cómo y por qué: {step}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/step_view.py"/>
        <source>Last time, on {day}: {answer}</source>
        <translation>La vez pasada, el {day}: {answer}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/step_view.py"/>
        <source>Next &amp;step</source>
        <translation>Próximo pas&amp;o</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/step_view.py"/>
        <source>No&amp;te</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/step_view.py"/>
        <source>What follows from it</source>
        <translation>Qué sale de ello</translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/side_cards.py"/>
        <source>By {day}</source>
        <translation>A más tardar el {day}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/steps_card.py"/>
        <source>I use no AI in my practice</source>
        <translation>No uso IA en mi consulta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/steps_card.py"/>
        <source>Step {number}: {name}, {state}</source>
        <translation>Paso {number}: {name}, {state}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/side_cards.py"/>
        <source>To do now</source>
        <translation>Por hacer ahora</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/steps_card.py"/>
        <source>Your first hour</source>
        <translation>Su primera hora</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/steps_card.py"/>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/steps_card.py"/>
        <source>later</source>
        <translation>después</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/steps_card.py"/>
        <source>next</source>
        <translation>siguiente</translation>
    </message>
</context>
<context>
    <name>StopCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/findings.py"/>
        <source>Change my answer</source>
        <translation>Cambiar mi respuesta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/findings.py"/>
        <source>Deal-breaker: {question}</source>
        <translation>Motivo para no usarla: {question}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/findings.py"/>
        <source>It stands in the memo. The result stays conditional at best until the day is over.</source>
        <translation>Aparece en el memorando. Hasta que pase ese día, el resultado es, como mucho, “con condiciones”.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/findings.py"/>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/findings.py"/>
        <source>Please choose a day.</source>
        <translation>Por favor, elija un día.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/findings.py"/>
        <source>Please write your reason first.</source>
        <translation>Escriba primero su motivo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/findings.py"/>
        <source>Set aside for a time …</source>
        <translation>Dejar de lado un tiempo …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/findings.py"/>
        <source>Set it aside</source>
        <translation>Dejarlo de lado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/findings.py"/>
        <source>This rule is law, so it cannot be set aside. Only another answer, or “does not apply”, changes it.</source>
        <translation>Esta regla es ley, así que no se puede dejar de lado. Solo la cambia otra respuesta, o “no se aplica”.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/findings.py"/>
        <source>Until which day?</source>
        <translation>¿Hasta qué día?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/findings.py"/>
        <source>What would change it</source>
        <translation>Qué lo cambiaría</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/findings.py"/>
        <source>Why is it right to use the tool all the same?</source>
        <translation>¿Por qué está bien usar la herramienta de todos modos?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/findings.py"/>
        <source>Why it matters</source>
        <translation>Por qué importa</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/findings.py"/>
        <source>Your answer</source>
        <translation>Su respuesta</translation>
    </message>
</context>
<context>
    <name>TakeFace</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/requests_face.py"/>
        <source>&amp;Take it in</source>
        <translation>&amp;Recibirla</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/requests_face.py"/>
        <source>A person decides again, without the AI.</source>
        <translation>Una persona decide de nuevo, sin la IA.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/requests_face.py"/>
        <source>Also drafts and recordings.</source>
        <translation>También borradores y grabaciones.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/requests_face.py"/>
        <source>Client code</source>
        <translation>Código de cliente</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/requests_face.py"/>
        <source>No name and no text of a note.</source>
        <translation>Sin nombre y sin texto de una nota.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/requests_face.py"/>
        <source>Not in my ledger, or not known</source>
        <translation>No está en mi registro, o no se sabe</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/requests_face.py"/>
        <source>On which day did it come in?</source>
        <translation>¿Qué día llegó?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/requests_face.py"/>
        <source>Please choose what the client asks for.</source>
        <translation>Por favor, elija qué pide el cliente.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/requests_face.py"/>
        <source>Please give the day it came in.</source>
        <translation>Por favor, indique el día en que llegó.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/requests_face.py"/>
        <source>Take in a request</source>
        <translation>Recibir una solicitud</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/requests_face.py"/>
        <source>The day it came in starts the clocks, not the day you open it.</source>
        <translation>Los plazos empiezan el día en que llegó, no el día en que usted la abre.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/requests_face.py"/>
        <source>What does the client ask for?</source>
        <translation>¿Qué pide el cliente?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/requests_face.py"/>
        <source>What is it about, in a few words?</source>
        <translation>¿De qué se trata, en pocas palabras?</translation>
    </message>
</context>
<context>
    <name>TapCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/log_face.py"/>
        <source>Drafts you read today</source>
        <translation>Borradores que leyó hoy</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/log_face.py"/>
        <source>One tap for each draft, right after you read it. No client, no text.</source>
        <translation>Un toque por cada borrador, apenas lo lea. Sin cliente, sin texto.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/log_face.py"/>
        <source>Read it and &amp;changed it</source>
        <translation>Lo leí y lo &amp;cambié</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/log_face.py"/>
        <source>Read it, it was &amp;right</source>
        <translation>Lo leí, estaba &amp;bien</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/log_face.py"/>
        <source>Take the last one back</source>
        <translation>Deshacer el último</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/log_face.py"/>
        <source>Today: {count} read, {changed} of them changed.</source>
        <translation>Leídos hoy: {count}; de ellos, cambiados: {changed}.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/log_face.py"/>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <location filename="../ethicsdesk/ui/interview/editors.py"/>
        <source>A good answer: {text}</source>
        <translation>Una buena respuesta: {text}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/editors.py"/>
        <source>How good is this answer?</source>
        <translation>¿Qué tan buena es esta respuesta?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/editors.py"/>
        <source>In a few words</source>
        <translation>En pocas palabras</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/editors.py"/>
        <source>Please write a few words above, or choose “I do not know”.</source>
        <translation>Por favor, escriba unas palabras arriba o elija “No lo sé”.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/editors.py"/>
        <source>What did you find out?</source>
        <translation>¿Qué averiguó?</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/timeline.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/timeline.py"/>
        <source>Client codes only, no names.</source>
        <translation>Solo códigos de clientes, sin nombres.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/timeline.py"/>
        <source>Nothing here is changed later. If something was wrong, put it right.</source>
        <translation>Aquí nada se cambia después. Si algo estaba mal, corríjalo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/timeline.py"/>
        <source>On which day?</source>
        <translation>¿Qué día?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/timeline.py"/>
        <source>Please give the day.</source>
        <translation>Por favor, indique el día.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/timeline.py"/>
        <source>What happened next, or what did you do?</source>
        <translation>¿Qué pasó después, o qué hizo usted?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/timeline.py"/>
        <source>What happened so far</source>
        <translation>Lo que pasó hasta ahora</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/timeline.py"/>
        <source>Write it &amp;down</source>
        <translation>Anotar&amp;lo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/timeline.py"/>
        <source>You put right the entry of {day}. It stays as it was.</source>
        <translation>Usted corrigió la anotación del {day}. La original queda como estaba.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/page.py"/>
        <source>&amp;Add a tool</source>
        <translation>&amp;Agregar una herramienta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/page.py"/>
        <source>&amp;Continue the assessment</source>
        <translation>&amp;Continuar la evaluación</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/page.py"/>
        <source>&amp;Mark as done</source>
        <translation>&amp;Marcar como hecho</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/page.py"/>
        <source>&amp;Not yet</source>
        <translation>&amp;Todavía no</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/page.py"/>
        <source>All is well</source>
        <translation>Todo está bien</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/page.py"/>
        <source>Coming up</source>
        <translation>Lo que viene</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/page.py"/>
        <source>Is this done? It then leaves this list.</source>
        <translation>¿Está hecho? Entonces sale de esta lista.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/page.py"/>
        <source>Needs you now</source>
        <translation>Necesita su atención</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/page.py"/>
        <source>Nothing is overdue or missing. When something changes, such as an answer, a paper or a date, it shows up here with its reason.</source>
        <translation>No hay nada atrasado ni falta nada. Cuando algo cambie, como una respuesta, un documento o una fecha, aparece aquí con su motivo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/page.py"/>
        <source>See the &amp;binder</source>
        <translation>Ver la carpe&amp;ta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/page.py"/>
        <source>Show all {count}</source>
        <translation>Mostrar todo ({count})</translation>
    </message>
</context>
<context>
    <name>ToolPage</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/page.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/page.py"/>
        <source>&amp;Record and open the memo</source>
        <translation>&amp;Anotar y abrir el memorando</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/page.py"/>
        <source>&amp;Record the decision again</source>
        <translation>&amp;Anotar de nuevo la decisión</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/page.py"/>
        <source>&amp;Record this decision</source>
        <translation>&amp;Anotar esta decisión</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/page.py"/>
        <source>&amp;Save a copy …</source>
        <translation>&amp;Guardar una copia …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/scores.py"/>
        <source>50% to 74%</source>
        <translation>De 50% a 74%</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/scores.py"/>
        <source>75% or more</source>
        <translation>75% o más</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/page.py"/>
        <source>AI tool</source>
        <translation>Herramienta de IA</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/scores.py"/>
        <source>Below 50%</source>
        <translation>Menos del 50%</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/scores.py"/>
        <source>By principle</source>
        <translation>Por principio</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/scores.py"/>
        <source>By section</source>
        <translation>Por sección</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/page.py"/>
        <source>Change &amp;answers</source>
        <translation>Cambiar &amp;respuestas</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/page.py"/>
        <source>Deal-breakers ({count})</source>
        <translation>Motivos para no usarla ({count})</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/page.py"/>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/cards.py"/>
        <source>Done. You can change them at any time.</source>
        <translation>Listo. Puede cambiarlas en cualquier momento.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/cards.py"/>
        <source>Facts about the tool</source>
        <translation>Datos de la herramienta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/page.py"/>
        <source>Kept with {tool}</source>
        <translation>Guardado con {tool}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/scores.py"/>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/scores.py"/>
        <source>No score outweighs an open stop.</source>
        <translation>Ningún puntaje compensa un motivo abierto para no usarla.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/scores.py"/>
        <source>Nothing to score</source>
        <translation>Nada que puntuar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/scores.py"/>
        <source>Principle</source>
        <translation>Principio</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/cards.py"/>
        <source>Quick check</source>
        <translation>Revisión rápida</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/cards.py"/>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/scores.py"/>
        <source>Score</source>
        <translation>Puntaje</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/scores.py"/>
        <source>Score of each principle</source>
        <translation>Puntaje de cada principio</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/scores.py"/>
        <source>Score of each section</source>
        <translation>Puntaje de cada sección</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/scores.py"/>
        <source>Scores</source>
        <translation>Puntajes</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/scores.py"/>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/cards.py"/>
        <source>Six short ones, about two minutes. They decide what is asked at all.</source>
        <translation>Seis preguntas cortas, unos dos minutos. Deciden qué más se pregunta.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/cards.py"/>
        <source>Stop at any point. Every answer is saved at once, and you go on where you were.</source>
        <translation>Pare en cualquier punto. Cada respuesta se guarda en el acto, y usted sigue donde estaba.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/page.py"/>
        <source>That did not work</source>
        <translation>No funcionó</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/scores.py"/>
        <source>The line marks 75%.</source>
        <translation>La línea marca el 75%.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/scores.py"/>
        <source>The same as a table</source>
        <translation>Lo mismo en una tabla</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/cards.py"/>
        <source>Up to 15 questions, about ten minutes. “I do not know” is always an answer.</source>
        <translation>Hasta 15 preguntas, unos diez minutos. “No lo sé” siempre es una respuesta.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/cards.py"/>
        <source>What happens now</source>
        <translation>Qué pasa ahora</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/cards.py"/>
        <source>What stops it, whose rule that is, and what would change it. Then you decide.</source>
        <translation>Qué impide usarla, de quién es esa regla y qué lo cambiaría. Después decide usted.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/page.py"/>
        <source>by {maker}</source>
        <translation>de {maker}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/scores.py"/>
        <source>{percent}% ({points} of {possible} points)</source>
        <translation>{percent}% ({points} de {possible} puntos)</translation>
    </message>
</context>
<context>
    <name>ToolsPage</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/page.py"/>
        <source>&amp;Add a tool</source>
        <translation>&amp;Agregar una herramienta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/page.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/page.py"/>
        <source>&amp;Compare two</source>
        <translation>&amp;Comparar dos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/page.py"/>
        <source>&amp;What I already own</source>
        <translation>&amp;Lo que ya tengo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/page.py"/>
        <source>AI tools</source>
        <translation>Herramientas de IA</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/page.py"/>
        <source>Add a tool</source>
        <translation>Agregar una herramienta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/page.py"/>
        <source>Add and go &amp;on</source>
        <translation>Agregar y &amp;seguir</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/page.py"/>
        <source>Add your first &amp;tool</source>
        <translation>Agregar su primera &amp;herramienta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/page.py"/>
        <source>Kind not stated yet</source>
        <translation>Tipo aún sin indicar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/page.py"/>
        <source>List each tool with AI in it: the note writer, the scheduler, the AI switch in your record system. A ten-minute check then tells you where you stand with it.</source>
        <translation>Anote cada herramienta que tenga IA: la que escribe notas, la que da citas, la función de IA de su sistema de expedientes. Una revisión de diez minutos le dice después en qué punto está con cada una.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/page.py"/>
        <source>No tool fits. Try another word, or choose all tools.</source>
        <translation>Ninguna herramienta coincide. Pruebe otra palabra o elija todas las herramientas.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/page.py"/>
        <source>Not decided yet</source>
        <translation>Aún sin decidir</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/page.py"/>
        <source>Two facts now; then the check begins, one question at a time.</source>
        <translation>Dos datos ahora; después empieza la revisión, una pregunta a la vez.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/page.py"/>
        <source>What is in use, what is being considered, and what you decided.</source>
        <translation>Qué está en uso, qué se está pensando y qué decidió usted.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/page.py"/>
        <source>Which AI tools are in your practice?</source>
        <translation>¿Qué herramientas de IA hay en su consulta?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/page.py"/>
        <source>looked at {day}</source>
        <translation>revisada el {day}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/page.py"/>
        <source>next review by {day}</source>
        <translation>próxima revisión a más tardar el {day}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/page.py"/>
        <source>not checked yet</source>
        <translation>aún sin revisar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/page.py"/>
        <source>with {companies}</source>
        <translation>con {companies}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/page.py"/>
        <source>{depth} done</source>
        <translation>{depth}: completa</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/page.py"/>
        <source>{depth}: {done} of {total}</source>
        <translation>{depth}: {done} de {total}</translation>
    </message>
</context>
<context>
    <name>TrailRoom</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/trail.py"/>
        <source>&amp;Check the whole vault</source>
        <translation>&amp;Revisar toda la bóveda</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/trail.py"/>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/trail.py"/>
        <source>&amp;Incident</source>
        <translation>&amp;Incidente</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/trail.py"/>
        <source>&amp;Paper</source>
        <translation>&amp;Documento</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/trail.py"/>
        <source>&amp;Tool</source>
        <translation>&amp;Herramienta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/trail.py"/>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/trail.py"/>
        <source>All incidents</source>
        <translation>Todos los incidentes</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/trail.py"/>
        <source>All papers</source>
        <translation>Todos los documentos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/trail.py"/>
        <source>All tools</source>
        <translation>Todas las herramientas</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/trail.py"/>
        <source>Audit trail</source>
        <translation>Historial de auditoría</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/trail.py"/>
        <source>Computing every entry, record and file again …</source>
        <translation>Calculando de nuevo cada entrada, registro y archivo …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/trail.py"/>
        <source>Entries, newest first</source>
        <translation>Entradas, de la más reciente a la más antigua</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/trail.py"/>
        <source>Every change, in order. No entry can be taken out or changed without a trace.</source>
        <translation>Cada cambio, en orden. Ninguna entrada se puede quitar o cambiar sin dejar huella.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/trail.py"/>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/trail.py"/>
        <source>Nothing yet that fits this choice.</source>
        <translation>Todavía no hay nada que coincida con esta selección.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/trail.py"/>
        <source>Show &amp;older entries</source>
        <translation>Mostrar entradas más &amp;antiguas</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/trail.py"/>
        <source>Stopped. Nothing was changed.</source>
        <translation>Se detuvo. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/trail.py"/>
        <source>{when} · entry {number}</source>
        <translation>{when} · entrada {number}</translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/training/page.py"/>
        <source>&amp;Back to reviews</source>
        <translation>&amp;Volver a las revisiones</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/training/page.py"/>
        <source>&amp;Check my answers</source>
        <translation>&amp;Revisar mis respuestas</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/training/page.py"/>
        <source>All answers about safety are right</source>
        <translation>Todas las respuestas sobre seguridad son correctas</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/training/page.py"/>
        <source>An answer about safety was not right yet</source>
        <translation>Una respuesta sobre seguridad todavía no era correcta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/training/page.py"/>
        <source>Based on: {sources}</source>
        <translation>Basado en: {sources}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/training/page.py"/>
        <source>Last time, on {day}: {right} of {asked} right.</source>
        <translation>La vez pasada, el {day}: {right} de {asked} correctas.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/training/page.py"/>
        <source>Please answer every question first.</source>
        <translation>Responda primero todas las preguntas.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/training/page.py"/>
        <source>Take it &amp;once more</source>
        <translation>Hacerlo &amp;otra vez</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/training/page.py"/>
        <source>Try &amp;again</source>
        <translation>Intentar de n&amp;uevo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/training/page.py"/>
        <source>Try it</source>
        <translation>Pruébelo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/training/page.py"/>
        <source>What it is about</source>
        <translation>De qué se trata</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/training/page.py"/>
        <source>What will you do differently?</source>
        <translation>¿Qué hará distinto?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/training/page.py"/>
        <source>{right} It is in your training log. This is no certification.</source>
        <translation>{right} Está en su registro de formación. Esto no es una certificación.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/training/page.py"/>
        <source>{right} Read why below, then try again, within 30 days.</source>
        <translation>{right} Lea abajo el porqué y después inténtelo de nuevo, dentro de 30 días.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/training/page.py"/>
        <source>{right} of {asked} right.</source>
        <translation>{right} de {asked} correctas.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/training/page.py"/>
        <source>{time} · {often} · no certification</source>
        <translation>{time} · {often} · sin certificación</translation>
    </message>
</context>
<context>
    <name>TranslationCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/translation_card.py"/>
        <source>&amp;Correct this entry</source>
        <translation>&amp;Corregir esta entrada</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/translation_card.py"/>
        <source>&amp;Enter who reviewed it</source>
        <translation>&amp;Anotar quién la revisó</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/translation_card.py"/>
        <source>&amp;Save this entry</source>
        <translation>&amp;Guardar esta entrada</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/translation_card.py"/>
        <source>Language of this paper</source>
        <translation>Idioma de este documento</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/translation_card.py"/>
        <source>Nobody qualified has reviewed this translation yet. Every page says so until you enter who did.</source>
        <translation>Todavía ninguna persona calificada ha revisado esta traducción. Cada página lo dice hasta que usted anote quién lo hizo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/translation_card.py"/>
        <source>Please fill this in.</source>
        <translation>Complete este campo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/translation_card.py"/>
        <source>Reviewed &amp;on</source>
        <translation>Revisa&amp;da el</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/translation_card.py"/>
        <source>Reviewed by {name} ({why}) on {day}.</source>
        <translation>Revisada por {name} ({why}) el {day}.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/translation_card.py"/>
        <source>What makes them &amp;qualified</source>
        <translation>Q&amp;ué preparación tiene</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/translation_card.py"/>
        <source>Who re&amp;viewed it</source>
        <translation>Quién la re&amp;visó</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/translation_card.py"/>
        <source>Your practice gets federal money, or may. This form is issued only after a qualified person has reviewed the translation and you have entered who it was.</source>
        <translation>Su consulta recibe fondos federales, o puede que los reciba. Este formulario se emite solo después de que una persona calificada haya revisado la traducción y usted haya anotado quién fue.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/translation_card.py"/>
        <source>{name} ({why}) reviewed earlier words on {day}; they have changed since.</source>
        <translation>{name} ({why}) revisó palabras anteriores el {day}; han cambiado desde entonces.</translation>
    </message>
</context>
<context>
    <name>UnknownCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/state_cards.py"/>
        <source>Prints as “I do not know yet”</source>
        <translation>Se imprime como “Aún no lo sé”</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/state_cards.py"/>
        <source>The paper says so openly. Ask the company, then issue a new edition.</source>
        <translation>El documento lo dice abiertamente. Pregunte a la empresa y después emita una nueva edición.</translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <location filename="../ethicsdesk/ui/entry/unlock.py"/>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/unlock.py"/>
        <source>&amp;Unlock</source>
        <translation>&amp;Abrir la bóveda</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/unlock.py"/>
        <source>Another &amp;vault …</source>
        <translation>&amp;Otra bóveda …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/unlock.py"/>
        <source>Close without a &amp;backup</source>
        <translation>Cerrar sin co&amp;pia de seguridad</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/unlock.py"/>
        <source>Open &amp;without the passphrase</source>
        <translation>Abrir &amp;sin la frase de contraseña</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/unlock.py"/>
        <source>Open it &amp;anyway</source>
        <translation>Abrirla de todos &amp;modos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/unlock.py"/>
        <source>Opening …</source>
        <translation>Abriendo …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/unlock.py"/>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/unlock.py"/>
        <source>Please type your passphrase.</source>
        <translation>Escriba su frase de contraseña.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/unlock.py"/>
        <source>Please wait {seconds}, then try again. Nothing is locked for good, and your recovery code opens the vault at once.</source>
        <translation>Espere {seconds} y vuelva a intentarlo. Nada se bloquea para siempre, y su código de recuperación abre la bóveda de inmediato.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/unlock.py"/>
        <source>Restore a &amp;backup …</source>
        <translation>&amp;Restaurar una copia de seguridad …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/unlock.py"/>
        <source>The key file is lost</source>
        <translation>Se perdió el archivo de claves</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/unlock.py"/>
        <source>This is not the newest vault</source>
        <translation>Esta no es la bóveda más reciente</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/unlock.py"/>
        <source>Type your passphrase to go on.</source>
        <translation>Escriba su frase de contraseña para seguir.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/unlock.py"/>
        <source>Use my &amp;recovery code</source>
        <translation>Usar mi &amp;código de recuperación</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/unlock.py"/>
        <source>Use the key on my recovery &amp;card</source>
        <translation>Usar la clave de mi &amp;tarjeta de recuperación</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/unlock.py"/>
        <source>Where this vault lies: {folder}</source>
        <translation>Dónde está esta bóveda: {folder}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/unlock.py"/>
        <source>Your desk is locked</source>
        <translation>Su escritorio está bloqueado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/unlock.py"/>
        <source>one second</source>
        <translation>un segundo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/unlock.py"/>
        <source>{count} seconds</source>
        <translation>{count} segundos</translation>
    </message>
</context>
<context>
    <name>UntrueCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/changes/untrue_card.py"/>
        <source>: finish it first</source>
        <translation>: termínelo primero</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/changes/untrue_card.py"/>
        <source>I do not hand it out any more</source>
        <translation>Ya no lo entrego</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/changes/untrue_card.py"/>
        <source>Issue anew</source>
        <translation>Emitir de nuevo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/changes/untrue_card.py"/>
        <source>Its words are different today. No promise to your clients has changed.</source>
        <translation>Hoy sus palabras son otras. No ha cambiado ninguna promesa a sus clientes.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/changes/untrue_card.py"/>
        <source>Matters to clients</source>
        <translation>Afecta a los clientes</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/changes/untrue_card.py"/>
        <source>See the paper as it was issued</source>
        <translation>Ver el documento como se emitió</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/changes/untrue_card.py"/>
        <source>Show 1 more change</source>
        <translation>Mostrar 1 cambio más</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/changes/untrue_card.py"/>
        <source>Show {count} more changes</source>
        <translation>Mostrar {count} cambios más</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/changes/untrue_card.py"/>
        <source>This paper does not fit your practice any more, so there is no new one. Please do not hand it out.</source>
        <translation>Este documento ya no corresponde a su consulta, así que no hay uno nuevo. No lo entregue.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/changes/untrue_card.py"/>
        <source>What this paper tells your clients has changed. Please do not hand out the old one. Clients who agreed on it may need to be asked again.</source>
        <translation>Ha cambiado lo que este documento dice a sus clientes. No entregue el antiguo. Puede que haya que volver a preguntar a los clientes que lo aceptaron.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/changes/untrue_card.py"/>
        <source>Wording only</source>
        <translation>Solo redacción</translation>
    </message>
</context>
<context>
    <name>UseCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/cards.py"/>
        <source>Change the &amp;facts about the tool</source>
        <translation>Cambiar los &amp;datos de la herramienta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/cards.py"/>
        <source>In your practice</source>
        <translation>En su consulta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/cards.py"/>
        <source>It is in use with an open stop. Please pause it for now.</source>
        <translation>Está en uso con un motivo abierto para no usarla. Por favor, póngala en pausa por ahora.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/cards.py"/>
        <source>Kind not stated yet</source>
        <translation>Tipo aún sin indicar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/cards.py"/>
        <source>Re&amp;name it …</source>
        <translation>Cambiar el &amp;nombre …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/cards.py"/>
        <source>Where does it stand?</source>
        <translation>¿En qué punto está?</translation>
    </message>
</context>
<context>
    <name>VaultPage</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/page.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Volver</translation>
    </message>
</context>
<context>
    <name>WatchCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/keeping.py"/>
        <source>Companies behind it: {names}</source>
        <translation>Empresas detrás de ella: {names}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/keeping.py"/>
        <source>Compare with the last decision</source>
        <translation>Comparar con la última decisión</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/keeping.py"/>
        <source>Note a change</source>
        <translation>Anotar un cambio</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/keeping.py"/>
        <source>Nothing noted since your last decision.</source>
        <translation>Nada anotado desde su última decisión.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/keeping.py"/>
        <source>What has changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/keeping.py"/>
        <source>none noted yet</source>
        <translation>ninguna anotada todavía</translation>
    </message>
</context>
<context>
    <name>WatchPage</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/watch/page.py"/>
        <source>&amp;Add the company</source>
        <translation>&amp;Agregar la empresa</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/watch/page.py"/>
        <source>&amp;Go through the answers</source>
        <translation>&amp;Recorrer las respuestas</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/watch/page.py"/>
        <source>&amp;Note it</source>
        <translation>A&amp;notarlo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/watch/page.py"/>
        <source>A new decision settles all of them.</source>
        <translation>Una nueva decisión los resuelve todos.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/watch/page.py"/>
        <source>Companies behind it</source>
        <translation>Empresas detrás de ella</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/watch/page.py"/>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/watch/page.py"/>
        <source>I looked into it</source>
        <translation>Ya lo miré</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/watch/page.py"/>
        <source>I noticed a change</source>
        <translation>Noté un cambio</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/watch/page.py"/>
        <source>In a few words</source>
        <translation>En pocas palabras</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/watch/page.py"/>
        <source>Its maker passes work on to others, such as the maker of the AI model or a cloud. Their names stand in the list of sub-processors.</source>
        <translation>La empresa que la hace pasa trabajo a otras, como la que hace el modelo de IA o una nube. Sus nombres aparecen en la lista de subprocesadores.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/watch/page.py"/>
        <source>Look again</source>
        <translation>Volver a mirar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/watch/page.py"/>
        <source>Name of the company</source>
        <translation>Nombre de la empresa</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/watch/page.py"/>
        <source>No longer</source>
        <translation>Ya no</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/watch/page.py"/>
        <source>Nothing has changed since your last decision, as far as you noted.</source>
        <translation>Nada ha cambiado desde su última decisión, según lo que usted anotó.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/watch/page.py"/>
        <source>Noticed on</source>
        <translation>Se notó el</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/watch/page.py"/>
        <source>What changed?</source>
        <translation>¿Qué cambió?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/watch/page.py"/>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/watch/page.py"/>
        <source>Why to look again</source>
        <translation>Por qué volver a mirar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/watch/page.py"/>
        <source>since {day}</source>
        <translation>desde el {day}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/watch/page.py"/>
        <source>until {day}</source>
        <translation>hasta el {day}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/watch/page.py"/>
        <source>{company} no longer works for it</source>
        <translation>{company} ya no trabaja para ella</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <location filename="../ethicsdesk/ui/entry/welcome.py"/>
        <source>&amp;Set up my practice</source>
        <translation>&amp;Preparar mi consulta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/welcome.py"/>
        <source>An invented practice with four tools. Nothing in it is real.</source>
        <translation>Una consulta inventada con cuatro herramientas. Nada en ella es real.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/welcome.py"/>
        <source>Bring it here from a backup, in five steps.</source>
        <translation>Tráigala desde una copia de seguridad, en cinco pasos.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/welcome.py"/>
        <source>Decide about an AI tool with reasons. Tell your clients the truth about it. Keep proof of both. Plan an hour for your first handout; you can stop at any point and go on later.</source>
        <translation>Decida sobre una herramienta de IA con razones. Diga a sus clientes la verdad sobre ella. Guarde pruebas de las dos cosas. Calcule una hora para su primera hoja informativa; puede parar en cualquier momento y seguir después.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/welcome.py"/>
        <source>I have a vault on another computer</source>
        <translation>Tengo una bóveda en otra computadora</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/welcome.py"/>
        <source>Import an export</source>
        <translation>Importar una exportación</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/welcome.py"/>
        <source>On this computer or on a drive, also with your recovery code.</source>
        <translation>En esta computadora o en una unidad, también con su código de recuperación.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/welcome.py"/>
        <source>Open a vault in another folder</source>
        <translation>Abrir una bóveda de otra carpeta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/welcome.py"/>
        <source>Or begin another way</source>
        <translation>O empiece de otra manera</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/welcome.py"/>
        <source>Other ways to begin</source>
        <translation>Otras maneras de empezar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/welcome.py"/>
        <source>Plain files that EthicsDesk wrote become a vault again.</source>
        <translation>Los archivos sin cifrar que escribió EthicsDesk vuelven a ser una bóveda.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/welcome.py"/>
        <source>Try with a sample practice</source>
        <translation>Probar con una consulta de ejemplo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/welcome.py"/>
        <source>Welcome to EthicsDesk</source>
        <translation>Le damos la bienvenida a EthicsDesk</translation>
    </message>
</context>
<context>
    <name>WhatRoom</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/what_room.py"/>
        <source>A role, such as me, biller, vendor or client. No client names.</source>
        <translation>Un papel, como yo, facturación, empresa o cliente. Sin nombres de clientes.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/what_room.py"/>
        <source>An agent does what you tell it to, step by step. If you are not sure, the vendor’s day counts as yours, to be safe.</source>
        <translation>Un agente hace paso a paso lo que usted le dice. Si no lo sabe con certeza, el día de la empresa cuenta como el de usted, por precaución.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/what_room.py"/>
        <source>Anyone but the person who did it.</source>
        <translation>Cualquiera, menos la persona que lo hizo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/what_room.py"/>
        <source>Change what kind of incident it is</source>
        <translation>Cambiar qué tipo de incidente es</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/what_room.py"/>
        <source>Could you have known earlier? Since when?</source>
        <translation>¿Habría podido saberlo antes? ¿Desde cuándo?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/what_room.py"/>
        <source>Day 0. No later letter or answer starts the clocks anew.</source>
        <translation>Día 0. Ninguna carta o respuesta posterior hace que los plazos empiecen de nuevo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/what_room.py"/>
        <source>Did someone who works for you know earlier? Since when?</source>
        <translation>¿Alguien que trabaja para usted lo sabía antes? ¿Desde cuándo?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/what_room.py"/>
        <source>Does the vendor act as your agent?</source>
        <translation>¿La empresa actúa como agente de usted?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/what_room.py"/>
        <source>Fill in what you know. Everything is kept when you leave a field.</source>
        <translation>Llene lo que sepa. Todo se guarda al salir de un campo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/what_room.py"/>
        <source>How grave does it seem to you?</source>
        <translation>¿Qué tan grave le parece?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/what_room.py"/>
        <source>How grave it is</source>
        <translation>Qué tan grave es</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/what_room.py"/>
        <source>How it came to light</source>
        <translation>Cómo salió a la luz</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/what_room.py"/>
        <source>How was it found?</source>
        <translation>¿Cómo se descubrió?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/what_room.py"/>
        <source>If a vendor found it: on which day did the vendor know?</source>
        <translation>Si lo descubrió una empresa: ¿qué día lo supo la empresa?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/what_room.py"/>
        <source>If fair care would have shown it earlier, that day counts.</source>
        <translation>Si con un cuidado razonable se habría visto antes, cuenta ese día.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/what_room.py"/>
        <source>If you are not sure, it counts as yes.</source>
        <translation>Si no lo sabe con certeza, cuenta como sí.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/what_room.py"/>
        <source>Is or was someone’s safety in question?</source>
        <translation>¿Está o estuvo en duda la seguridad de alguien?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/what_room.py"/>
        <source>No tool, or not in the register</source>
        <translation>Ninguna herramienta, o no está en el registro</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/what_room.py"/>
        <source>The days</source>
        <translation>Los días</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/what_room.py"/>
        <source>The rules may raise it. They never lower it.</source>
        <translation>Las reglas pueden subirla. Nunca la bajan.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/what_room.py"/>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/what_room.py"/>
        <source>When did it end, if it went on?</source>
        <translation>Si siguió por un tiempo, ¿cuándo terminó?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/what_room.py"/>
        <source>When did it happen, or begin?</source>
        <translation>¿Cuándo pasó o empezó?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/what_room.py"/>
        <source>When did you find out?</source>
        <translation>¿Cuándo lo supo usted?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/what_room.py"/>
        <source>Which feature of it?</source>
        <translation>¿Qué función de ella?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/what_room.py"/>
        <source>Which tool was it?</source>
        <translation>¿Qué herramienta fue?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/what_room.py"/>
        <source>Which version of it, if you know?</source>
        <translation>¿Qué versión, si la sabe?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/what_room.py"/>
        <source>Who found it?</source>
        <translation>¿Quién lo descubrió?</translation>
    </message>
</context>
<context>
    <name>WhomDialog</name>
    <message>
        <location filename="../ethicsdesk/ui/papers/asking.py"/>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/asking.py"/>
        <source>&amp;Show it</source>
        <translation>&amp;Mostrarlo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/asking.py"/>
        <source>A&amp;ddress</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/asking.py"/>
        <source>Client &amp;name</source>
        <translation>&amp;Nombre del cliente</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/asking.py"/>
        <source>For whom?</source>
        <translation>¿Para quién?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/asking.py"/>
        <source>Please type a name, or cancel.</source>
        <translation>Escriba un nombre, o cancele.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/asking.py"/>
        <source>Used once, never kept: EthicsDesk forgets both when you leave the paper.</source>
        <translation>Se usan una vez y nunca se guardan: EthicsDesk olvida ambos cuando usted sale del documento.</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <location filename="../ethicsdesk/ui/interview/why_panel.py"/>
        <source>Not verified</source>
        <translation>No verificado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/why_panel.py"/>
        <source>See what has been said publicly</source>
        <translation>Ver qué se ha dicho en público</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/interview/making.py"/>
        <source>What counts as a red flag</source>
        <translation>Qué cuenta como señal de alerta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/interview/making.py"/>
        <source>What to ask for</source>
        <translation>Qué pedir</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/why_panel.py"/>
        <source>Why this matters</source>
        <translation>Por qué importa</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/why_panel.py"/>
        <source>Words explained</source>
        <translation>Palabras explicadas</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/why_panel.py"/>
        <source>as of {day}</source>
        <translation>al {day}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/why_panel.py"/>
        <source>disputed</source>
        <translation>en disputa</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/why_panel.py"/>
        <source>not verified</source>
        <translation>no verificado</translation>
    </message>
</context>
<context>
    <name>WithCodeScreen</name>
    <message>
        <location filename="../ethicsdesk/ui/entry/with_code.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/with_code.py"/>
        <source>&amp;Open my vault</source>
        <translation>&amp;Abrir mi bóveda</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/with_code.py"/>
        <source>&amp;Recovery code</source>
        <translation>&amp;Código de recuperación</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/with_code.py"/>
        <source>It is on the paper you made when you set up your vault: nine groups of three.</source>
        <translation>Está en el papel que hizo al crear su bóveda: nueve grupos de tres.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/with_code.py"/>
        <source>Open it &amp;anyway</source>
        <translation>Abrirla de todos &amp;modos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/with_code.py"/>
        <source>Open with your recovery code</source>
        <translation>Abrir con su código de recuperación</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/with_code.py"/>
        <source>Opening …</source>
        <translation>Abriendo …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/with_code.py"/>
        <source>Please type the code from your paper.</source>
        <translation>Escriba el código de su papel.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/with_code.py"/>
        <source>Small or capital letters, spaces and hyphens make no difference.</source>
        <translation>Da igual si usa minúsculas o mayúsculas, espacios y guiones.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/with_code.py"/>
        <source>This is not the newest vault</source>
        <translation>Esta no es la bóveda más reciente</translation>
    </message>
</context>
<context>
    <name>WriteScreen</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/screens.py"/>
        <source>Deadlines are counted from this day.</source>
        <translation>Los plazos se cuentan desde este día.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/screens.py"/>
        <source>On which day did you find out?</source>
        <translation>¿Qué día se enteró?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/screens.py"/>
        <source>What happened? Two sentences are enough.</source>
        <translation>¿Qué pasó? Dos frases bastan.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/screens.py"/>
        <source>What you saw, not what you guess. Client codes only, no names.</source>
        <translation>Lo que vio, no lo que supone. Solo códigos de clientes, sin nombres.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/screens.py"/>
        <source>Write it down</source>
        <translation>Anotarlo</translation>
    </message>
</context>
<context>
    <name>YearCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/incidents/year_card.py"/>
        <source>Breaches of fewer than 500 people are entered one by one on the breach portal of the federal health department, within 60 days after the year in which you found them (45 CFR 164.408(c)).</source>
        <translation>Las violaciones de datos de menos de 500 personas se anotan una por una en el portal de violaciones de datos (breach portal) del departamento federal de salud, dentro de los 60 días después del año en que usted las descubrió (45 CFR 164.408(c)).</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incidents/year_card.py"/>
        <source>None is recorded for {year}.</source>
        <translation>No hay ninguna anotada para {year}.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incidents/year_card.py"/>
        <source>Save the log as CSV …</source>
        <translation>Guardar el registro como CSV …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incidents/year_card.py"/>
        <source>Saved where you chose. It is not encrypted there.</source>
        <translation>Se guardó donde usted eligió. Ahí no está cifrado.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incidents/year_card.py"/>
        <source>Small breaches of a year</source>
        <translation>Violaciones de datos pequeñas de un año</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incidents/year_card.py"/>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incidents/year_card.py"/>
        <source>{year}: {breaches} to enter, {people} people in all. Last day: {day}. Entered: {done}.</source>
        <translation>{year}: {breaches} por anotar, {people} personas en total. Último día: {day}. Anotadas: {done}.</translation>
    </message>
</context>
<context>
    <name>_LiveLine</name>
    <message>
        <location filename="../ethicsdesk/ui/interview/why_panel.py"/>
        <source>No stop found so far.</source>
        <translation>Hasta ahora, ningún motivo para no usarla.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/why_panel.py"/>
        <source>One stop found so far. You can still change any answer.</source>
        <translation>Hasta ahora, un motivo para no usarla. Todavía puede cambiar cualquier respuesta.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/why_panel.py"/>
        <source>Stops show up here as you answer.</source>
        <translation>Los motivos para no usarla aparecen aquí a medida que responde.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/why_panel.py"/>
        <source>{count} stops found so far. You can still change any answer.</source>
        <translation>Hasta ahora, {count} motivos para no usarla. Todavía puede cambiar cualquier respuesta.</translation>
    </message>
</context>
<context>
    <name>_RulingWords</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/session_row.py"/>
        <source>Say first: “{words}”</source>
        <translation>Diga primero: “{words}”</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <location filename="../ethicsdesk/ui/settings/about.py"/>
        <source>EthicsDesk has no code that uses a network: no updates, no statistics.</source>
        <translation>EthicsDesk no tiene código que use una red: ni actualizaciones ni estadísticas.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/about.py"/>
        <source>EthicsDesk {version}</source>
        <translation>EthicsDesk {version}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/about.py"/>
        <source>Given out on {day}.</source>
        <translation>Publicado el {day}.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/about.py"/>
        <source>Help has the steps for Windows, Mac and Linux.</source>
        <translation>La Ayuda tiene los pasos para Windows, Mac y Linux.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/about.py"/>
        <source>How to check that it is offline</source>
        <translation>Cómo comprobar que no usa internet</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/about.py"/>
        <source>Icons: Lucide, ISC License.</source>
        <translation>Iconos: Lucide, licencia ISC.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/about.py"/>
        <source>It gives no legal advice and no verdict. It shows evidence, gaps, reasons. You decide.</source>
        <translation>No da consejo legal ni veredicto. Muestra pruebas, lo que falta y razones. Usted decide.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/about.py"/>
        <source>Licenses</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/about.py"/>
        <source>No lawyer has reviewed them yet.</source>
        <translation>Todavía no las ha revisado ningún abogado ni abogada.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/about.py"/>
        <source>Program: Apache License 2.0. Questions and texts: CC BY 4.0.</source>
        <translation>Programa: Apache License 2.0. Preguntas y textos: CC BY 4.0.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/about.py"/>
        <source>Qt and PySide6: LGPL 3. SQLCipher: BSD. Fonts Inter and Source: SIL OFL 1.1.</source>
        <translation>Qt y PySide6: LGPL 3. SQLCipher: BSD. Fuentes Inter y Source: SIL OFL 1.1.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/about.py"/>
        <source>Questions and texts: version {version}, published {day}.</source>
        <translation>Preguntas y textos: versión {version}, publicada el {day}.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/about.py"/>
        <source>Reviewed by {names}.</source>
        <translation>Revisión: {names}.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/about.py"/>
        <source>The laws and rules in it are as of {day}.</source>
        <translation>Las leyes y reglas que contiene están al {day}.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/about.py"/>
        <source>This version of EthicsDesk is from {day}, more than 12 months ago. It looks for no updates by itself. Look for a newer one at the place where you got it.</source>
        <translation>Esta versión de EthicsDesk es del {day}, de hace más de 12 meses. No busca actualizaciones por sí sola. Busque una más nueva en el lugar donde la obtuvo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/about.py"/>
        <source>To see for yourself, turn off Wi-Fi and work: everything goes on as before.</source>
        <translation>Para comprobarlo, apague el Wi-Fi y trabaje: todo sigue como antes.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/about.py"/>
        <source>Unlock your desk to see how old the rules in it are.</source>
        <translation>Abra la bóveda para ver de cuándo son las reglas que contiene.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/about.py"/>
        <source>Versions of what it runs on</source>
        <translation>Versiones de lo que usa para funcionar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/about.py"/>
        <source>What it does not do</source>
        <translation>Lo que no hace</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/about.py"/>
        <source>Your system’s firewall or activity monitor also shows no connection by it.</source>
        <translation>El firewall o el monitor de actividad de su sistema tampoco muestra ninguna conexión suya.</translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <location filename="../ethicsdesk/ui/interview/answer_words.py"/>
        <source>Does not apply: {reason}</source>
        <translation>No se aplica: {reason}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/answer_words.py"/>
        <source>I do not know</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/answer_words.py"/>
        <source>Not answered yet</source>
        <translation>Aún sin respuesta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/answer_words.py"/>
        <source>rated: {rating}</source>
        <translation>valoración: {rating}</translation>
    </message>
</context>
<context>
    <name>binder</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/plan_view.py"/>
        <source>1 open point</source>
        <translation>1 punto pendiente</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/share_view.py"/>
        <source>A share pack holds no client codes, nothing you wrote about a client, an incident or a request, and no count of clients below 11.</source>
        <translation>Un paquete para compartir no contiene códigos de clientes, ni nada que usted haya escrito sobre un cliente, un incidente o una solicitud, ni ninguna cantidad de clientes menor de 11.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/seals_view.py"/>
        <source>As of {day} · sealed {sealed} · {pages}</source>
        <translation>Al {day} · sellado: {sealed} · {pages}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/plan_view.py"/>
        <source>Complete</source>
        <translation>Completa</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/plan_view.py"/>
        <source>Do this soon</source>
        <translation>Hágalo pronto</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/plan_view.py"/>
        <source>Everything you keep here: tools, decisions, papers, consents, incidents, checks, reviews and training, as it stood on the day you choose, in the words of that day.</source>
        <translation>Todo lo que usted guarda aquí: herramientas, decisiones, documentos, consentimientos, incidentes, controles, revisiones y formación, como estaba el día que usted elija, con las palabras de ese día.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/seals_view.py"/>
        <source>File not kept here</source>
        <translation>Archivo no guardado aquí</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/seals_view.py"/>
        <source>It does not show who sealed it, nor that what was typed is true. A copy locked with a password cannot be checked; check the file it was made from.</source>
        <translation>No muestra quién la selló, ni que lo escrito sea cierto. Una copia protegida con contraseña no se puede revisar; revise el archivo del que se hizo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/plan_view.py"/>
        <source>It is no verdict. Clients stand in it by their codes; that is protected health information. A share pack leaves them out.</source>
        <translation>No es un veredicto. Los clientes aparecen con sus códigos; eso es información de salud protegida. Un paquete para compartir los deja fuera.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/share_view.py"/>
        <source>It says what is missing too. What is missing about clients is counted and not named. Look through it before you hand it over: names of tools and papers stand as you typed them.</source>
        <translation>También dice qué falta. Lo que falta sobre clientes se cuenta y no se nombra. Revíselo antes de entregarlo: los nombres de herramientas y documentos aparecen como usted los escribió.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/plan_view.py"/>
        <source>May be lost</source>
        <translation>Puede perderse</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/share_view.py"/>
        <source>Nothing about clients</source>
        <translation>Nada sobre clientes</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/plan_view.py"/>
        <source>Overdue</source>
        <translation>Atrasado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/plan_view.py"/>
        <source>Stop and look</source>
        <translation>Deténgase y mire</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/seals_view.py"/>
        <source>That the file is as it was when it was sealed: not one character was changed.</source>
        <translation>Que el archivo está como estaba cuando se selló: no se cambió ni un carácter.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/seals_view.py"/>
        <source>What a seal shows</source>
        <translation>Qué muestra un sello</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/plan_view.py"/>
        <source>What is in it</source>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/plan_view.py"/>
        <source>What is missing comes first</source>
        <translation>Lo que falta va primero</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/plan_view.py"/>
        <source>What it is not</source>
        <translation>Qué no es</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/plan_view.py"/>
        <source>What the binder is</source>
        <translation>Qué es la carpeta anual</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/plan_view.py"/>
        <source>You can make the binder with open points. It names them itself, and that is better than someone else finding them.</source>
        <translation>Puede hacer la carpeta con puntos pendientes. Ella misma los nombra, y eso es mejor que si los encuentra otra persona.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/plan_view.py"/>
        <source>{count} open points</source>
        <translation>{count} puntos pendientes</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/seals_view.py"/>
        <source>{number}: binder {year}</source>
        <translation>{number}: carpeta {year}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/seals_view.py"/>
        <source>{number}: share pack {year}</source>
        <translation>{number}: paquete para compartir {year}</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <location filename="../ethicsdesk/ui/card_saving.py"/>
        <source>&amp;Choose another place</source>
        <translation>&amp;Elegir otro lugar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/card_saving.py"/>
        <source>&amp;Choose the stick …</source>
        <translation>&amp;Elegir la memoria …</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/card_saving.py"/>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/card_saving.py"/>
        <source>&amp;Not now</source>
        <translation>Ahora &amp;no</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/card_saving.py"/>
        <source>Choose your USB stick</source>
        <translation>Elija su memoria USB</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/card_saving.py"/>
        <source>Plug in a USB stick first</source>
        <translation>Conecte primero una memoria USB</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/card_saving.py"/>
        <source>Save it here &amp;anyway</source>
        <translation>Guardarla aquí de &amp;todos modos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/card_saving.py"/>
        <source>The card may not lie here</source>
        <translation>La tarjeta no puede estar aquí</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/card_saving.py"/>
        <source>The card opens your vault. On this computer it would be lost or stolen together with it. Choose the stick, save the card, unplug the stick and lock it away.</source>
        <translation>La tarjeta abre su bóveda. En esta computadora se perdería o se la robarían junto con ella. Elija la memoria USB, guarde la tarjeta, desconecte la memoria y déjela bajo llave.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/card_saving.py"/>
        <source>This is no drive that can be unplugged</source>
        <translation>Esta no es una unidad que se pueda desconectar</translation>
    </message>
</context>
<context>
    <name>client</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/asking.py"/>
        <source>&amp;Keep the answer</source>
        <translation>&amp;Conservar la respuesta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/asking.py"/>
        <source>&amp;Not yet</source>
        <translation>&amp;Todavía no</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/asking.py"/>
        <source>Has therapy with {code} ended?</source>
        <translation>¿Ha terminado la terapia con {code}?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/asking.py"/>
        <source>It has &amp;ended</source>
        <translation>Ha termina&amp;do</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/asking.py"/>
        <source>It stays readable with your reason, and counts for nothing from now on.</source>
        <translation>Se puede seguir leyendo con su motivo, y desde ahora no cuenta para nada.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/asking.py"/>
        <source>It was a &amp;mistake</source>
        <translation>Fue un &amp;error</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/asking.py"/>
        <source>The code leaves the lists. Every answer stays in the vault for as long as records are kept.</source>
        <translation>El código sale de las listas. Cada respuesta queda en la bóveda mientras se guarden los expedientes.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/asking.py"/>
        <source>Was this answer entered by mistake?</source>
        <translation>¿Se anotó esta respuesta por error?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/asking.py"/>
        <source>What was &amp;wrong</source>
        <translation>Qué estaba &amp;mal</translation>
    </message>
</context>
<context>
    <name>consents</name>
    <message>
        <location filename="../ethicsdesk/ui/consents/words.py"/>
        <source>1 client</source>
        <translation>1 cliente</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/words.py"/>
        <source>No paper kept here</source>
        <translation>Sin documento guardado aquí</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/words.py"/>
        <source>Paper out of date</source>
        <translation>Documento desactualizado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/words.py"/>
        <source>The paper is out of date</source>
        <translation>El documento está desactualizado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/words.py"/>
        <source>The yes ends soon</source>
        <translation>El sí termina pronto</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/words.py"/>
        <source>The yes has expired</source>
        <translation>El sí ha vencido</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/words.py"/>
        <source>Turned 18</source>
        <translation>Cumplió 18</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/words.py"/>
        <source>ended on {day}</source>
        <translation>terminó el {day}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/words.py"/>
        <source>holds until {day}</source>
        <translation>vale hasta el {day}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/words.py"/>
        <source>in the state of my practice</source>
        <translation>en el estado de mi consulta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/words.py"/>
        <source>under 18</source>
        <translation>menor de 18</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/words.py"/>
        <source>{count} clients</source>
        <translation>{count} clientes</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/words.py"/>
        <source>{number} · {title} · {day}</source>
        <translation>{number} · {title} · {day}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/words.py"/>
        <source>{paper} (out of date)</source>
        <translation>{paper} (no está al día)</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>A file in this export is far larger than EthicsDesk writes: “{name}”. Nothing was imported. Only use an export that you made yourself.</source>
        <translation>Un archivo de esta exportación es mucho más grande que los que escribe EthicsDesk: “{name}”. No se importó nada. Use solo una exportación que haya hecho usted.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/paperwork.py"/>
        <source>A paper needs to say who it is from. Please write your name, or that of your practice, on the page “Practice” first.</source>
        <translation>Un documento tiene que decir de quién es. Escriba primero su nombre, o el de su consulta, en la página “Consulta”.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/file_errors.py"/>
        <source>A part of EthicsDesk is missing on this computer: {part}. Please install EthicsDesk again. That does not touch your vault.</source>
        <translation>En esta computadora falta una parte de EthicsDesk: {part}. Vuelva a instalar EthicsDesk. Eso no toca su bóveda.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>Backups cannot lie inside the vault folder, because they would be lost with it. Choose another folder, best on a USB drive.</source>
        <translation>Las copias de seguridad no pueden estar dentro de la carpeta de la bóveda, porque se perderían con ella. Elija otra carpeta, de preferencia en una unidad USB.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>EthicsDesk did not write this export, or somebody changed it: the name “{name}” points outside. Nothing was imported. Only use an export that you made yourself.</source>
        <translation>EthicsDesk no escribió esta exportación, o alguien la cambió: el nombre “{name}” lleva fuera de ella. No se importó nada. Use solo una exportación que haya hecho usted.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/selfcheck.py"/>
        <source>EthicsDesk does not work on this computer as it should: {problem}</source>
        <translation>EthicsDesk no funciona en esta computadora como debería: {problem}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>EthicsDesk is already open with this vault. Switch to the other window, or close it first.</source>
        <translation>EthicsDesk ya está abierto con esta bóveda. Pase a la otra ventana, o ciérrela primero.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/form_errors.py"/>
        <source>No answer is ticked. Tick those you want to take over.</source>
        <translation>No hay ninguna respuesta marcada. Marque las que quiera pasar.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/vendor_letters.py"/>
        <source>No answer is unknown or marked to ask the company, so there is nothing to ask.</source>
        <translation>Ninguna respuesta es desconocida ni está marcada para preguntar a la empresa, así que no hay nada que preguntar.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>No backup was found in this folder: {path}. Choose the folder that holds the folders whose names begin with “EthicsDesk-”.</source>
        <translation>No se encontró ninguna copia de seguridad en esta carpeta: {path}. Elija la carpeta que contiene las carpetas cuyo nombre empieza con “EthicsDesk-”.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/tool_report.py"/>
        <source>No question has an answer yet, so there is nothing to report.</source>
        <translation>Ninguna pregunta tiene respuesta todavía, así que no hay nada que informar.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>One of the characters in the recovery code is mistyped. Compare it with your card, group by group.</source>
        <translation>Uno de los caracteres del código de recuperación está mal escrito. Compárelo con su tarjeta, grupo por grupo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/access_errors.py"/>
        <source>Please wait a moment ({seconds} s), then try again. Your recovery card opens the vault at once.</source>
        <translation>Espere un momento ({seconds} s) y vuelva a intentarlo. Su tarjeta de recuperación abre la bóveda de inmediato.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/review_errors.py"/>
        <source>Please write in the note where it is kept.</source>
        <translation>Escriba en la nota dónde se guarda.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/review_errors.py"/>
        <source>Please write why it can wait. One line is enough.</source>
        <translation>Escriba por qué puede esperar. Basta una línea.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/access_errors.py"/>
        <source>Row {row} of the vault key is mistyped. Compare it with your card, group by group.</source>
        <translation>La fila {row} de la clave de la bóveda tiene un error. Compárela con su tarjeta, grupo por grupo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/decisions.py"/>
        <source>Some questions are still open. Answer them, or say “I do not know”, and then decide.</source>
        <translation>Algunas preguntas siguen abiertas. Respóndalas, o diga “No lo sé”, y después decida.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/retention.py"/>
        <source>Something changed since this list was shown, so nothing was let go. Look at the new list and confirm it.</source>
        <translation>Algo cambió desde que se mostró esta lista, así que no se eliminó nada. Mire la lista nueva y confírmela.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>Something did not work. Nothing you typed is lost.</source>
        <translation>Algo no funcionó. No se perdió nada de lo que escribió.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/seal_errors.py"/>
        <source>Something else was sealed while this binder was being made. Nothing was sealed now. Make the binder again, then seal it.</source>
        <translation>Se selló otra cosa mientras se hacía esta carpeta anual. Ahora no se selló nada. Haga la carpeta de nuevo y séllela después.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/seal_errors.py"/>
        <source>The binder of seal {number} cannot be built again as it was: {reason}</source>
        <translation>La carpeta anual del sello {number} no se puede volver a armar como era: {reason}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/access_errors.py"/>
        <source>The change of your key is done. Your new passphrase and your new recovery card open the vault now.</source>
        <translation>El cambio de su clave está hecho. Su nueva frase de contraseña y su nueva tarjeta de recuperación ya abren la bóveda.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/access_errors.py"/>
        <source>The change of your key was cut off before it was done, so nothing changed. Your earlier passphrase and your earlier recovery card still open the vault. Then change the key again.</source>
        <translation>El cambio de su clave se interrumpió antes de terminar, así que nada cambió. Su frase de contraseña y su tarjeta de recuperación anteriores todavía abren la bóveda. Después, vuelva a cambiar la clave.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/ledger_errors.py"/>
        <source>The code {code} is taken already. Choose another one, or open that client.</source>
        <translation>El código {code} ya está en uso. Elija otro, o abra ese cliente.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>The disk could not be read or written. Nothing saved so far is lost. Check that the drive is connected, then try again: {path}</source>
        <translation>No se pudo leer o escribir en el disco. No se perdió nada de lo guardado hasta ahora. Revise que la unidad esté conectada e inténtelo de nuevo: {path}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>The disk is full. Nothing saved so far is lost. Free some space and try again.</source>
        <translation>El disco está lleno. No se perdió nada de lo guardado hasta ahora. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/access_errors.py"/>
        <source>The disk stopped the change of your key, so the vault was locked. Nothing is lost. Free some space, then unlock with your earlier passphrase and try again.</source>
        <translation>El disco detuvo el cambio de su clave, así que la bóveda se bloqueó. No se perdió nada. Libere espacio, abra la bóveda con su frase de contraseña anterior e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/anchors.py"/>
        <source>The entry number or one of the characters is mistyped. Compare both with the paper, group by group.</source>
        <translation>El número de entrada o uno de los caracteres está mal escrito. Compare los dos con el papel, grupo por grupo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/seal_errors.py"/>
        <source>The file of seal {number} was too large to keep in the vault. Only the copy you saved is that file.</source>
        <translation>El archivo del sello {number} era demasiado grande para guardarlo en la bóveda. Solo la copia que usted guardó es ese archivo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/file_errors.py"/>
        <source>The file “{name}” cannot be read, so it was not added. Check that it is still there and that you may open it, then choose it again.</source>
        <translation>El archivo “{name}” no se puede leer, así que no se agregó. Revise que siga ahí y que usted tenga permiso para abrirlo, y elíjalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/seal_errors.py"/>
        <source>The file “{name}” cannot be read, so it was not checked. Make sure that it is still there and that you may open it, then choose it again.</source>
        <translation>El archivo “{name}” no se puede leer, así que no se revisó. Compruebe que siga ahí y que usted tenga permiso para abrirlo, y elíjalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/file_errors.py"/>
        <source>The file “{name}” has {size} MB, and a file in the vault may have {most} MB. It was not added. Keep only the pages you need, or scan it again at a lower resolution.</source>
        <translation>El archivo “{name}” tiene {size} MB, y un archivo de la bóveda puede tener {most} MB. No se agregó. Quédese solo con las páginas que necesita, o escanéelo de nuevo con menor resolución.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/file_errors.py"/>
        <source>The file “{name}” is empty, so it was not added. Ask for it again, or save it again from where it came from.</source>
        <translation>El archivo “{name}” está vacío, así que no se agregó. Pídalo de nuevo, o guárdelo otra vez desde donde vino.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/file_errors.py"/>
        <source>The file “{name}” was changed by another program while it was being added, so it was not added. Close that program, then add the file again.</source>
        <translation>Otro programa cambió el archivo “{name}” mientras se agregaba, así que no se agregó. Cierre ese programa y agregue el archivo de nuevo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/file_errors.py"/>
        <source>The file “{name}” was not added: inside, it is no PDF, PNG or JPEG picture, Word file (.docx) or plain text. Print it to a PDF, or take a screenshot, and add that.</source>
        <translation>El archivo “{name}” no se agregó: por dentro no es PDF, imagen PNG o JPEG, archivo de Word (.docx) ni texto simple. Imprímalo como PDF, o haga una captura de pantalla, y agregue eso.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/file_errors.py"/>
        <source>The file “{name}” was not added: it says that it unpacks to far more than a Word file should hold. That can be a trap. Ask the sender for a PDF.</source>
        <translation>El archivo “{name}” no se agregó: dice que al descomprimirse ocupa mucho más de lo que debería un archivo de Word. Puede ser una trampa. Pida un PDF a quien se lo envió.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>The folder for backups cannot be reached: {path}. Your vault is safe. Plug the drive in, or choose another folder, then back up again.</source>
        <translation>No se puede llegar a la carpeta de las copias de seguridad: {path}. Su bóveda está a salvo. Conecte la unidad o elija otra carpeta, y vuelva a hacer la copia.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/commands/guide.py"/>
        <source>The guide cannot be made in “{language}”. It can be made in: {offered}.</source>
        <translation>La guía no se puede hacer en “{language}”. Se puede hacer en: {offered}.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>The key file of the vault (vault.json) is damaged. Your data is still there. Copy vault.json from your newest backup into the vault folder.</source>
        <translation>El archivo de claves de la bóveda (vault.json) está dañado. Sus datos siguen ahí. Copie vault.json de su copia de seguridad más reciente a la carpeta de la bóveda.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/access_errors.py"/>
        <source>The password store of this computer did not answer or said no. Your passphrase opens the vault as before.</source>
        <translation>El almacén de contraseñas de esta computadora no contestó o dijo que no. Su frase de contraseña abre la bóveda como antes.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/logo_errors.py"/>
        <source>The picture “{name}” is damaged or incomplete, so it cannot be your logo. Your papers stay as they are. Save it again from where it came from, then choose it again.</source>
        <translation>La imagen “{name}” está dañada o incompleta, así que no puede ser su logotipo. Sus documentos quedan como están. Guárdela otra vez desde donde vino y elíjala de nuevo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/logo_errors.py"/>
        <source>The picture “{name}” is too large to be opened safely. Your papers stay as they are. Save a smaller copy, such as 600 pixels wide, and choose that.</source>
        <translation>La imagen “{name}” es demasiado grande para abrirla sin riesgo. Sus documentos quedan como están. Guarde una copia más pequeña, por ejemplo de 600 píxeles de ancho, y elíjala.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>The printer stopped at page {page}. Check it and print again; the paper itself is safe.</source>
        <translation>La impresora se detuvo en la página {page}. Revísela e imprima de nuevo; el documento está a salvo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>The questions and texts that belong to EthicsDesk are damaged. Please install it again.</source>
        <translation>Las preguntas y los textos que son parte de EthicsDesk están dañados. Vuelva a instalarlo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>The vault file is damaged, so EthicsDesk will not write to it. Restore your newest backup. Keep the damaged file: it has not been changed.</source>
        <translation>El archivo de la bóveda está dañado, así que EthicsDesk no escribirá en él. Restaure su copia de seguridad más reciente. Conserve el archivo dañado: no se ha cambiado.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>The vault is older than the last time you used it here: {entries} entries are missing. If you restored a backup, that is expected. If not, look for a newer copy before you go on.</source>
        <translation>La bóveda es más antigua que la última vez que la usó aquí. Entradas que faltan: {entries}. Si restauró una copia de seguridad, es lo esperado. Si no, busque una copia más reciente antes de seguir.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>There is already a vault in this folder. Open it, or choose another folder: {folder}</source>
        <translation>Ya hay una bóveda en esta carpeta. Ábrala, o elija otra carpeta: {folder}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>There is no vault in this folder: {folder}</source>
        <translation>No hay ninguna bóveda en esta carpeta: {folder}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>There is too little room here: {path}. It takes {needed} MB and {free} MB are free. Nothing was changed. Free some space or choose another drive.</source>
        <translation>Aquí no hay espacio suficiente: {path}. Se necesitan {needed} MB y hay {free} MB libres. No se cambió nada. Libere espacio o elija otra unidad.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/file_errors.py"/>
        <source>There is too little room on the disk to add this file safely: it takes {needed} MB and {free} MB are free. Nothing was changed. Free some space, then add it again.</source>
        <translation>No hay espacio suficiente en el disco para agregar este archivo sin riesgo: se necesitan {needed} MB y hay {free} MB libres. No se cambió nada. Libere espacio y agréguelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/seal_errors.py"/>
        <source>There is too little room on the disk to keep the sealed binder: it takes {needed} MB and {free} MB are free. Nothing was sealed. Free some space, then seal it again.</source>
        <translation>No hay espacio suficiente en el disco para guardar la carpeta anual sellada: se necesitan {needed} MB y hay {free} MB libres. No se selló nada. Libere espacio y séllela de nuevo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>These characters cannot be printed: {characters}. Please write the text without them.</source>
        <translation>Estos caracteres no se pueden imprimir: {characters}. Escriba el texto sin ellos.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/form_errors.py"/>
        <source>This PDF has no fields any more. It was printed to a new PDF, scanned or “flattened”. Nothing was taken. Ask the company to save the filled form instead of printing it. Or keep this file under Documents and type the answers in yourself.</source>
        <translation>Este PDF ya no tiene campos. Se imprimió como un PDF nuevo, se escaneó o se “aplanó”. No se tomó nada. Pida a la empresa que guarde el formulario lleno en vez de imprimirlo. O conserve este archivo en Documentos y escriba usted las respuestas.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/file_errors.py"/>
        <source>This PDF is locked with a password, so it cannot be shown here. It is kept as it is. To have it shown and put into the binder, ask the sender for a copy without a password.</source>
        <translation>Este PDF está protegido con una contraseña, así que no se puede mostrar aquí. Se conserva tal como está. Para que se muestre y se incluya en la carpeta anual, pida a quien lo envió una copia sin contraseña.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/form_errors.py"/>
        <source>This PDF is locked with a password, so no answers can be read from it. Nothing was taken. Ask the company for a copy without a password.</source>
        <translation>Este PDF está protegido con una contraseña, así que no se pueden leer respuestas de él. No se tomó nada. Pida a la empresa una copia sin contraseña.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>This backup is damaged and cannot be used: {path}. Your vault is unchanged. Use another backup, and make a new one to be safe.</source>
        <translation>Esta copia de seguridad está dañada y no se puede usar: {path}. Su bóveda no cambió. Use otra copia, y haga una nueva por seguridad.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>This backup is whole, but it is not an earlier state of the vault you have open: {path}. It may come from another computer where you went on working. Keep it until you are sure.</source>
        <translation>Esta copia de seguridad está completa, pero no es un estado anterior de la bóveda que tiene abierta: {path}. Puede venir de otra computadora donde siguió trabajando. Consérvela hasta tener certeza.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>This backup was made before you changed the key of your vault, so it can only be checked by itself. It opens with the passphrase or recovery code of that time: {path}</source>
        <translation>Esta copia de seguridad se hizo antes de que cambiara la clave de su bóveda, así que solo se puede revisar por sí sola. Se abre con la frase de contraseña o el código de recuperación de ese tiempo: {path}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/access_errors.py"/>
        <source>This computer does not remember this vault any more. Please type your passphrase.</source>
        <translation>Esta computadora ya no recuerda esta bóveda. Escriba su frase de contraseña.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/access_errors.py"/>
        <source>This computer has no password store that EthicsDesk trusts, so it cannot remember the vault. Your passphrase opens it as before.</source>
        <translation>Esta computadora no tiene un almacén de contraseñas en el que EthicsDesk confíe, así que no puede recordar la bóveda. Su frase de contraseña la abre como antes.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>This computer has too little free memory to open the vault. Close other programs and try again.</source>
        <translation>Esta computadora no tiene suficiente memoria libre para abrir la bóveda. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/review_errors.py"/>
        <source>This date is set by a rule or a promise, so it cannot be put off.</source>
        <translation>Esta fecha la fija una regla o una promesa, así que no se puede posponer.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>This export holds “{name}” more than once, which EthicsDesk never writes. Nothing was imported. Only use an export that you made yourself.</source>
        <translation>Esta exportación contiene “{name}” más de una vez, algo que EthicsDesk nunca escribe. No se importó nada. Use solo una exportación que haya hecho usted.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>This export is damaged, so nothing was imported. The trouble is in: {part}. Copy the export again from where it was kept, or make a new one.</source>
        <translation>Esta exportación está dañada, así que no se importó nada. El problema está en: {part}. Cópiela de nuevo de donde estaba guardada, o haga una nueva.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>This export was written by a newer EthicsDesk, so nothing was imported. Please install the newer version, then import again.</source>
        <translation>Esta exportación se escribió con una versión más nueva de EthicsDesk, así que no se importó nada. Instale la versión más nueva y vuelva a importar.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/file_errors.py"/>
        <source>This file is damaged or incomplete, so it cannot be shown here. It is kept as it is. Ask for it again, or save it again from where it came from.</source>
        <translation>Este archivo está dañado o incompleto, así que no se puede mostrar aquí. Se conserva tal como está. Pídalo de nuevo, o guárdelo otra vez desde donde vino.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/form_errors.py"/>
        <source>This file is larger or needs more time than any filled form does, so EthicsDesk stopped reading it. Nothing was taken. Ask the company to fill in the form you sent and save it.</source>
        <translation>Este archivo es más grande o necesita más tiempo que cualquier formulario lleno, así que EthicsDesk dejó de leerlo. No se tomó nada. Pida a la empresa que llene el formulario que usted envió y lo guarde.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/form_errors.py"/>
        <source>This file is no PDF, or it is damaged, so no answers can be read from it. Nothing was taken. Ask the company to send it again.</source>
        <translation>Este archivo no es un PDF, o está dañado, así que no se pueden leer respuestas de él. No se tomó nada. Pida a la empresa que lo envíe de nuevo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/file_errors.py"/>
        <source>This file needs more time or memory than is safe, so EthicsDesk stopped showing it. It is kept as it is. Ask for a simpler copy, such as a PDF printed anew.</source>
        <translation>Este archivo necesita más tiempo o memoria de lo que es seguro, así que EthicsDesk dejó de mostrarlo. Se conserva tal como está. Pida una copia más sencilla, como un PDF impreso de nuevo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>This folder is not empty, and nothing in it is overwritten: {folder}. Choose a new folder.</source>
        <translation>Esta carpeta no está vacía, y nada de lo que contiene se sobrescribe: {folder}. Elija una carpeta nueva.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/form_errors.py"/>
        <source>This form ({number}) asks about {tool}. Nothing was taken. Open that tool to add it there.</source>
        <translation>Este formulario ({number}) pregunta por {tool}. No se tomó nada. Abra esa herramienta para agregarlo ahí.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/form_errors.py"/>
        <source>This form ({number}) belongs to an earlier assessment of this tool. Nothing was taken. Keep the file under Documents, and send a new form for what is open today.</source>
        <translation>Este formulario ({number}) es de una evaluación anterior de esta herramienta. No se tomó nada. Conserve el archivo en Documentos, y envíe un formulario nuevo con lo que hoy está pendiente.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/incident_errors.py"/>
        <source>This incident cannot be closed yet. Still needed: {lacking}.</source>
        <translation>Este incidente todavía no se puede cerrar. Falta: {lacking}.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/incident_errors.py"/>
        <source>This incident is closed. Reopen it first; what is written there stays.</source>
        <translation>Este incidente está cerrado. Ábralo de nuevo primero; lo que está escrito ahí se queda.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/form_errors.py"/>
        <source>This is not a form you made with EthicsDesk, or the mark that says so is gone. Nothing was taken. You can keep the file under Documents and type the answers in yourself.</source>
        <translation>Este no es un formulario que usted haya hecho con EthicsDesk, o la marca que lo indica ya no está. No se tomó nada. Puede conservar el archivo en Documentos y escribir usted las respuestas.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>This is not an EthicsDesk export: it holds no index.json. Choose the folder or the zip file that EthicsDesk wrote: {path}</source>
        <translation>Esto no es una exportación de EthicsDesk: no contiene index.json. Elija la carpeta o el archivo zip que EthicsDesk escribió: {path}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/incident_errors.py"/>
        <source>This letter cannot be printed yet. {lacking}</source>
        <translation>Esta carta todavía no se puede imprimir. {lacking}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/walked.py"/>
        <source>This paper says that you use no AI. Please walk through the tools you own first; it takes about ten minutes. You find it on Today and on the page “AI tools”.</source>
        <translation>Este documento dice que usted no usa IA. Repase primero las herramientas que ya tiene; toma unos diez minutos. Lo encuentra en Hoy y en la página “Herramientas de IA”.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>This paper still lacks {count} answers. Open it and choose “Finish this paper”.</source>
        <translation>A este documento todavía le faltan respuestas: {count}. Ábralo y elija “Terminar este documento”.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>This passphrase does not open the backup. A backup opens with the passphrase you had on the day it was made, or with the recovery code of that time.</source>
        <translation>Esta frase de contraseña no abre la copia de seguridad. Una copia se abre con la frase de contraseña que usted tenía el día en que se hizo, o con el código de recuperación de ese tiempo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>This passphrase does not open the vault. Check Caps Lock and try again.</source>
        <translation>Esta frase de contraseña no abre la bóveda. Revise la tecla de mayúsculas (Caps Lock) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>This passphrase is too short or too easy to guess. Please choose at least 15 characters, such as five words that do not belong together.</source>
        <translation>Esta frase de contraseña es demasiado corta o demasiado fácil de adivinar. Elija al menos 15 caracteres, como cinco palabras que no tengan relación entre sí.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/file_errors.py"/>
        <source>This picture has too many pixels to be shown here ({width} × {height}). It is kept as it is. To see it in EthicsDesk, save a smaller copy and add that.</source>
        <translation>Esta imagen tiene demasiados píxeles para mostrarla aquí ({width} × {height}). Se conserva tal como está. Para verla en EthicsDesk, guarde una copia más pequeña y agréguela.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>This place cannot be written to: {path}. Choose another one, or change its permissions.</source>
        <translation>No se puede escribir en este lugar: {path}. Elija otro, o cambie sus permisos.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>This recovery code is written correctly but belongs to another vault. Look for the card of this one.</source>
        <translation>Este código de recuperación está bien escrito, pero es de otra bóveda. Busque la tarjeta de esta.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/review_errors.py"/>
        <source>This review is finished and stays as it is. Start the next one to answer anew.</source>
        <translation>Esta revisión está terminada y se queda como está. Empiece la siguiente para contestar de nuevo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/assessments.py"/>
        <source>This rule is law, so it cannot be set aside. Only a different answer, or “does not apply”, changes it.</source>
        <translation>Esta regla es ley, así que no se puede dejar de lado. Solo la cambia otra respuesta, o “no se aplica”.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>This vault and the one last used on this computer were both changed, so their histories differ. Use the copy with the newest work. Keep the other one until you are sure.</source>
        <translation>Esta bóveda y la última que se usó en esta computadora cambiaron las dos, así que sus historiales son distintos. Use la copia con el trabajo más reciente. Conserve la otra hasta tener certeza.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>This vault was last used with a newer EthicsDesk. Please install the newer version.</source>
        <translation>Esta bóveda se usó por última vez con una versión más nueva de EthicsDesk. Instale la versión más nueva.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/translations.py"/>
        <source>This version does not offer papers in that language. Please choose another one.</source>
        <translation>Esta versión no ofrece documentos en ese idioma. Elija otro.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/translations.py"/>
        <source>With federal money, a consent form in another language is not issued before a qualified person has reviewed the translation. On the page of this paper, choose “Enter who reviewed it”.</source>
        <translation>Con fondos federales, un formulario de consentimiento en otro idioma no se emite antes de que una persona calificada haya revisado la traducción. En la página de este documento, elija “Anotar quién la revisó”.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/file_errors.py"/>
        <source>Word files are kept but not shown here, because opening them safely takes a word processor. To see it in EthicsDesk and in the binder, print it to a PDF and add that too.</source>
        <translation>Los archivos de Word se conservan, pero no se muestran aquí, porque para abrirlos sin riesgo hace falta un procesador de textos. Para verlo en EthicsDesk y en la carpeta anual, imprímalo como PDF y agréguelo también.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>You have not chosen a folder for backups yet. Choose one, best on a USB drive.</source>
        <translation>Todavía no ha elegido una carpeta para las copias de seguridad. Elija una, de preferencia en una unidad USB.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>Your newest backup was made before you got this recovery card, so it opens with the card of that time. Back up now, then try again.</source>
        <translation>Su copia de seguridad más reciente se hizo antes de que tuviera esta tarjeta de recuperación, así que se abre con la tarjeta de ese tiempo. Haga una copia ahora e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/review_errors.py"/>
        <source>{count} questions have no answer yet. “Does not apply” is an answer too.</source>
        <translation>Preguntas que todavía no tienen respuesta: {count}. “No se aplica” también es una respuesta.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <location filename="../ethicsdesk/domain/ledger_errors.py"/>
        <source>{problem}</source>
        <translation>{problem}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/incident_errors.py"/>
        <source>“Low probability” can only be chosen when all four factors are rated and none is high. You can always tell the people concerned.</source>
        <translation>“Probabilidad baja” solo se puede elegir cuando los cuatro factores están calificados y ninguno es alto. Siempre puede avisar a las personas afectadas.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/logo_errors.py"/>
        <source>“{name}” is not a PNG or JPEG picture, so it cannot be your logo. Save your logo as PNG, then choose that file.</source>
        <translation>“{name}” no es una imagen PNG o JPEG, así que no puede ser su logotipo. Guarde su logotipo como PNG y elija ese archivo.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <location filename="../ethicsdesk/ui/files/file_words.py"/>
        <source>JPEG picture</source>
        <translation>Imagen JPEG</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/files/file_words.py"/>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/files/file_words.py"/>
        <source>PNG picture</source>
        <translation>Imagen PNG</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/files/file_words.py"/>
        <source>Plain text</source>
        <translation>Texto simple</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/files/file_words.py"/>
        <source>Word file</source>
        <translation>Archivo de Word</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/files/file_words.py"/>
        <source>added {day}</source>
        <translation>agregado el {day}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/files/file_words.py"/>
        <source>{size} KB</source>
        <translation>{size} KB</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/files/file_words.py"/>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/parts.py"/>
        <source>Disputed</source>
        <translation>En disputa</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/parts.py"/>
        <source>Not verified</source>
        <translation>No verificado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/parts.py"/>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/parts.py"/>
        <source>as of {day}</source>
        <translation>al {day}</translation>
    </message>
</context>
<context>
    <name>incidents</name>
    <message>
        <location filename="../ethicsdesk/ui/incidents/words.py"/>
        <source>500 people or more are concerned</source>
        <translation>afecta a 500 personas o más</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/incidents/words.py"/>
        <source>A legal letter or threat</source>
        <translation>Una carta legal o una amenaza</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/incidents/words.py"/>
        <source>Bills, outages, changes by the company</source>
        <translation>Cobros, fallas, cambios de la empresa</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/incidents/words.py"/>
        <source>Care: notes, risk, decisions</source>
        <translation>Atención: notas, riesgo, decisiones</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/conclusion.py"/>
        <source>High.</source>
        <translation>Alto.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/incidents/words.py"/>
        <source>It nearly went wrong</source>
        <translation>Estuvo a punto de salir mal</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/conclusion.py"/>
        <source>Low.</source>
        <translation>Bajo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/conclusion.py"/>
        <source>Medium.</source>
        <translation>Medio.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/incidents/words.py"/>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/incidents/words.py"/>
        <source>Not answered</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/incidents/words.py"/>
        <source>Not sure</source>
        <translation>No lo sé con certeza</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/incidents/words.py"/>
        <source>Privacy: information, recording, consent</source>
        <translation>Privacidad: información, grabación, consentimiento</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/incidents/words.py"/>
        <source>Security: account, device, attack</source>
        <translation>Seguridad: cuenta, dispositivo, ataque</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/incidents/words.py"/>
        <source>The rules raise it, because {why}.</source>
        <translation>Las reglas la suben, porque {why}.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/incidents/words.py"/>
        <source>Trust, fairness, honesty</source>
        <translation>Confianza, trato justo, honestidad</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/incidents/words.py"/>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/incidents/words.py"/>
        <source>a goal, not law</source>
        <translation>una meta, no ley</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/step_view.py"/>
        <source>as of {day}</source>
        <translation>al {day}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/step_view.py"/>
        <source>disputed</source>
        <translation>en disputa</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/incidents/words.py"/>
        <source>in {count} days</source>
        <translation>en {count} días</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/incidents/words.py"/>
        <source>it is about harm to self or others</source>
        <translation>se trata de daño a sí mismo o a otros</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/incidents/words.py"/>
        <source>minors are concerned</source>
        <translation>afecta a menores de edad</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/step_view.py"/>
        <source>not verified</source>
        <translation>no verificado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/incidents/words.py"/>
        <source>one day over</source>
        <translation>un día de atraso</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/incidents/words.py"/>
        <source>psychotherapy notes are concerned</source>
        <translation>afecta a notas de psicoterapia</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/incidents/words.py"/>
        <source>someone was recorded or shut out against the law</source>
        <translation>se grabó o se dejó fuera a alguien en contra de la ley</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/incidents/words.py"/>
        <source>substance use records are concerned</source>
        <translation>afecta a expedientes de consumo de sustancias</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/incidents/words.py"/>
        <source>the limit you entered for {state}</source>
        <translation>el plazo que usted anotó para {state}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/incidents/words.py"/>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/incidents/words.py"/>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/incidents/words.py"/>
        <source>{count} days over</source>
        <translation>{count} días de atraso</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/incidents/words.py"/>
        <source>{when}: {what} ({rule})</source>
        <translation>{when}: {what} ({rule})</translation>
    </message>
</context>
<context>
    <name>keymap</name>
    <message>
        <location filename="../ethicsdesk/ui/keymap.py"/>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/keymap.py"/>
        <source>Alt + letter</source>
        <translation>Alt + letra</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/keymap.py"/>
        <source>Back to where you came from</source>
        <translation>Volver adonde estaba</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/keymap.py"/>
        <source>Choose an answer by its place</source>
        <translation>Elegir una respuesta por su posición</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/keymap.py"/>
        <source>Consents: before today’s sessions, the ledger</source>
        <translation>Consentimientos: antes de las sesiones de hoy, el registro</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/keymap.py"/>
        <source>Decisions and checks: what you decided with AI, errors, fairness</source>
        <translation>Decisiones y controles: qué decidió con IA, errores, equidad</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/keymap.py"/>
        <source>Everything can be done with the keyboard alone.</source>
        <translation>Todo se puede hacer solo con el teclado.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/keymap.py"/>
        <source>Help for the page you are on</source>
        <translation>Ayuda de la página en que está</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/keymap.py"/>
        <source>Help: keys you can use</source>
        <translation>Ayuda: teclas que puede usar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/keymap.py"/>
        <source>Incidents: what went wrong, and what is due</source>
        <translation>Incidentes: qué salió mal y qué toca hacer</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/keymap.py"/>
        <source>Jump to any question</source>
        <translation>Saltar a cualquier pregunta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/keymap.py"/>
        <source>Keys and what they do</source>
        <translation>Las teclas y qué hacen</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/keymap.py"/>
        <source>Lock the desk now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/keymap.py"/>
        <source>Move in lists and among answers</source>
        <translation>Moverse en listas y entre respuestas</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/keymap.py"/>
        <source>Next field; with Shift the one before</source>
        <translation>Campo siguiente; con Shift, el anterior</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/keymap.py"/>
        <source>On a Mac, use Command where it says Ctrl.</source>
        <translation>En una Mac, use Command donde dice Ctrl.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/keymap.py"/>
        <source>Press the button or open the row</source>
        <translation>Oprimir el botón o abrir la fila</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/keymap.py"/>
        <source>Question before, question after</source>
        <translation>Pregunta anterior, pregunta siguiente</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/keymap.py"/>
        <source>Search everything; type what you want to do</source>
        <translation>Buscar en todo; escriba lo que quiere hacer</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/keymap.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/keymap.py"/>
        <source>Take back the last answer</source>
        <translation>Quitar la última respuesta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/keymap.py"/>
        <source>The button or field with that letter underlined</source>
        <translation>El botón o campo con esa letra subrayada</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/keymap.py"/>
        <source>Today, AI tools, Papers, Binder</source>
        <translation>Hoy, Herramientas de IA, Documentos, Carpeta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/keymap.py"/>
        <source>Vault: backups, recovery card, passphrase</source>
        <translation>Bóveda: copias de seguridad, tarjeta de recuperación, frase de contraseña</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>A red flag</source>
        <translation>Una señal de alerta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>AI scribe or note writer</source>
        <translation>Asistente de notas con IA</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>Approved</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>Avoiding harm (non-maleficence)</source>
        <translation>Evitar daños (no maleficencia)</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>Being considered</source>
        <translation>En consideración</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>Billing or insurance</source>
        <translation>Facturación o seguros</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>Chatbot for clients</source>
        <translation>Chatbot para clientes</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>Choice (autonomy)</source>
        <translation>Poder elegir (autonomía)</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>Conditional</source>
        <translation>Con condiciones</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>Dictated summary</source>
        <translation>Resumen dictado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>Directory or matching</source>
        <translation>Directorio o búsqueda de terapeuta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>Do not use</source>
        <translation>No usar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>Doing good (beneficence)</source>
        <translation>Hacer el bien (beneficencia)</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>Fairness (justice)</source>
        <translation>Equidad (justicia)</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>Framework</source>
        <translation>Marco</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>Full assessment</source>
        <translation>Evaluación completa</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>General AI assistant</source>
        <translation>Asistente general de IA</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>Good practice</source>
        <translation>Buena práctica</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>Health record or practice system</source>
        <translation>Expediente clínico o sistema de la consulta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>Help with treatment decisions</source>
        <translation>Ayuda con decisiones de tratamiento</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>I checked it myself</source>
        <translation>Lo comprobé yo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>Intake or screening</source>
        <translation>Admisión o evaluación inicial</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>It is in a contract</source>
        <translation>Está en un contrato</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>Law</source>
        <translation>Ley</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>No longer used</source>
        <translation>Ya no se usa</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>No result yet</source>
        <translation>Sin resultado todavía</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>No session words</source>
        <translation>No entran palabras de sesiones</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>Only without client data</source>
        <translation>Solo sin datos de clientes</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>Partly good</source>
        <translation>En parte bien</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>Professional guidance</source>
        <translation>Guía profesional</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>Proposed rule</source>
        <translation>Regla propuesta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>Provisional</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>Quick check</source>
        <translation>Revisión rápida</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>Records sound or video</source>
        <translation>Graba sonido o video</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>Scheduling</source>
        <translation>Agenda de citas</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>Standard assessment</source>
        <translation>Evaluación estándar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>The company says so</source>
        <translation>Lo dice la empresa</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>Typed or pasted</source>
        <translation>Escrito o pegado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>Video or phone sessions</source>
        <translation>Sesiones por video o por teléfono</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>Writes along live, keeps no recording</source>
        <translation>Transcribe en vivo, no guarda grabación</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>{count} days</source>
        <translation>{count} días</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>{count} hours</source>
        <translation>{count} horas</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/written.py"/>
        <source>{month} {day}</source>
        <translation>{day} de {month}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/written.py"/>
        <source>{month} {day}, {year}</source>
        <translation>{day} de {month} de {year}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/written.py"/>
        <source>{month} {year}</source>
        <translation>{month} de {year}</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <location filename="../ethicsdesk/services/session_sheet.py"/>
        <source>**Ask**: unknown code</source>
        <translation>**Preguntar**: código desconocido</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/session_sheet.py"/>
        <source>**May not**: state rule</source>
        <translation>**No se puede**: regla del estado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/backup_words.py"/>
        <source>1 change</source>
        <translation>1 cambio</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>18 to 39</source>
        <translation>De 18 a 39</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>40 to 64</source>
        <translation>De 40 a 64</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>65 and over</source>
        <translation>65 o más</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/trail.py"/>
        <source>A binder was sealed; number and SHA-256 of its file: {detail}</source>
        <translation>Se selló una carpeta anual; número y SHA-256 de su archivo: {detail}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/agreements.py"/>
        <source>A breach is told within days, not within 60.</source>
        <translation>Una violación de datos se avisa en cuestión de días, no en 60.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>A button in the window where you write a message</source>
        <translation>Un botón en la ventana donde escribe un mensaje</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/consent_gaps.py"/>
        <source>A client is in a state that is not in your profile: {state}</source>
        <translation>Hay un cliente en un estado que no está en su perfil: {state}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/clients.py"/>
        <source>A couple, family or group needs at least two clients with a code.</source>
        <translation>Una pareja, familia o grupo necesita al menos dos clientes con código.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>A deal-breaker has opened since you decided.</source>
        <translation>Apareció un motivo para no usarla desde que usted decidió.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>A deal-breaker of {tool} is no longer set aside</source>
        <translation>Un motivo para no usar {tool} ya no está dejado de lado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/diligence_gaps.py"/>
        <source>A deal-breaker of {tool} is set aside for a short time only</source>
        <translation>Un motivo para no usar {tool} se dejó de lado solo por poco tiempo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/left_off.py"/>
        <source>A decision to log</source>
        <translation>Una decisión por anotar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>A disability need</source>
        <translation>Una necesidad por discapacidad</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/places.py"/>
        <source>A drive you can unplug is the best place: what is unplugged cannot be stolen with the laptop or locked by ransomware. Plug it in at least once a week.</source>
        <translation>Una unidad que se puede desconectar es el mejor lugar: lo que está desconectado no se lo pueden robar con la laptop ni bloquear con un programa de secuestro de datos (ransomware). Conéctela al menos una vez por semana.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/oversight_gaps.py"/>
        <source>A fact was invented, or risk was left out. That belongs in the incident log.</source>
        <translation>Se inventó un hecho o se omitió un riesgo. Eso va en el registro de incidentes.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/oversight_gaps.py"/>
        <source>A few notes a month show how often it errs. It is part of your plan.</source>
        <translation>Unas pocas notas al mes muestran con qué frecuencia se equivoca. Es parte de su plan.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/left_off.py"/>
        <source>A line of incident {number}</source>
        <translation>Una línea del incidente {number}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/places.py"/>
        <source>A network drive is fine for backups: each one is read again after it was written. EthicsDesk will tell you when the drive cannot be reached.</source>
        <translation>Una unidad de red sirve bien para las copias de seguridad: cada una se vuelve a leer después de escribirse. EthicsDesk le avisará cuando no se pueda llegar a la unidad.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/access.py"/>
        <source>A new passphrase does not shut out somebody who has an old copy of the vault and the old passphrase. If somebody may know it, change the key too.</source>
        <translation>Una frase de contraseña nueva no deja fuera a quien tenga una copia vieja de la bóveda y la frase de contraseña vieja. Si alguien puede conocerla, cambie también la clave.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/left_off.py"/>
        <source>A note about {tool}</source>
        <translation>Una nota sobre {tool}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/left_off.py"/>
        <source>A note on the rules of a state</source>
        <translation>Una nota sobre las reglas de un estado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/client_requests.py"/>
        <source>A person has to decide again before the answer goes out.</source>
        <translation>Una persona tiene que decidir de nuevo antes de que salga la respuesta.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/review_gaps.py"/>
        <source>A question on safety was missed. It was due again by {day}.</source>
        <translation>Falló una pregunta de seguridad. Había que repetirla a más tardar el {day}.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/left_off.py"/>
        <source>A request of a client to take in</source>
        <translation>Una solicitud de un cliente por recibir</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/sessions_today.py"/>
        <source>A rule of the state forbids recording a telehealth session</source>
        <translation>Una regla del estado prohíbe grabar una sesión de telesalud</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>A sidebar or a small button beside your text</source>
        <translation>Una barra lateral o un botón pequeño junto a su texto</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/consent_law_gaps.py"/>
        <source>A state whose rules count there asks for the yes in writing. See My states.</source>
        <translation>Un estado cuyas reglas cuentan ahí pide el sí por escrito. Vea Mis estados.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/places.py"/>
        <source>A synced folder is fine for backups: they are encrypted and do not change once written. {service} can see that they exist, how large they are and when they were made, but not what is in them. If you use a business account, check that your agreement with them covers it.</source>
        <translation>Una carpeta sincronizada sirve bien para las copias de seguridad: están cifradas y no cambian una vez escritas. {service} puede ver que existen, su tamaño y cuándo se hicieron, pero no lo que contienen. Si usa una cuenta de negocio, revise que su acuerdo con la empresa las cubra.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/consents.py"/>
        <source>A withdrawal holds from now on. For one session only, record a no.</source>
        <translation>Retirar el consentimiento vale de ahora en adelante. Si es para una sola sesión, anote un no.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/consent_gaps.py"/>
        <source>A yes holds for a year at most. Until you ask again, the tool stays off.</source>
        <translation>Un sí vale un año como máximo. Hasta que vuelva a preguntar, la herramienta queda apagada.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>AI features in video sessions</source>
        <translation>Funciones de IA en las sesiones por video</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>AI in my billing</source>
        <translation>IA en mis cobros</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>AI in my calendar</source>
        <translation>IA en mi calendario</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>AI in my e-mail</source>
        <translation>IA en mi correo electrónico</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>AI in my intake forms</source>
        <translation>IA en mis formularios de ingreso</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>AI in my phone line</source>
        <translation>IA en mi línea telefónica</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>AI in my record system</source>
        <translation>IA en mi sistema de expedientes</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>AI in my video sessions</source>
        <translation>IA en mis sesiones por video</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>AI in my writing programs</source>
        <translation>IA en mis programas de escritura</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>AI may be on in your mail, phone or calendar. Nobody has looked yet.</source>
        <translation>Puede que haya IA encendida en su correo, su teléfono o su calendario. Nadie lo ha mirado todavía.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>AI on my website</source>
        <translation>IA en mi sitio web</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/recipients.py"/>
        <source>AI policy and sanctions</source>
        <translation>Política de IA y sanciones</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>AI suggestions that were overruled</source>
        <translation>Sugerencias de la IA que usted no siguió</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>AI tool</source>
        <translation>Herramienta de IA</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>AI tools</source>
        <translation>Herramientas de IA</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/recipients.py"/>
        <source>AI tools and where their data goes</source>
        <translation>Herramientas de IA y adónde van sus datos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>AI used by people who work for me</source>
        <translation>IA que usan las personas que trabajan para mí</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>About EthicsDesk</source>
        <translation>Acerca de EthicsDesk</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>About ten short questions decide which rules and papers apply to you.</source>
        <translation>Unas diez preguntas cortas deciden qué reglas y documentos se aplican a usted.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/recipients.py"/>
        <source>Accuracy of notes</source>
        <translation>Exactitud de las notas</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Add a couple, family or group</source>
        <translation>Agregar una pareja, familia o grupo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Add client codes</source>
        <translation>Agregar códigos de clientes</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/breach_letters.py"/>
        <source>Add your e-mail or postal address, under Practice. A letter must name one.</source>
        <translation>Agregue su correo electrónico o su dirección postal en Su consulta. Una carta debe llevar uno de los dos.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/trail.py"/>
        <source>Added: {thing}</source>
        <translation>Se agregó: {thing}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/addressed.py"/>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>Agreed</source>
        <translation>Aceptó</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/backup_words.py"/>
        <source>All is well: everything is in the backup of {day}, and it was checked.</source>
        <translation>Todo está bien: todo está en la copia de seguridad del {day}, y se revisó.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/trail.py"/>
        <source>All is well: {entries} entries fit together, and every record is as the trail says.</source>
        <translation>Todo está bien: {entries} entradas encajan entre sí, y cada registro está como dice el historial.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/sessions_today.py"/>
        <source>Also in the room: {codes}</source>
        <translation>También presentes: {codes}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/left_off.py"/>
        <source>An agreement with {tool}</source>
        <translation>Un acuerdo con {tool}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/trail.py"/>
        <source>An anchor was printed: {detail}</source>
        <translation>Se imprimió un ancla: {detail}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/left_off.py"/>
        <source>An answer to a consent</source>
        <translation>Una respuesta a un consentimiento</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/chart_line.py"/>
        <source>An interpreter was there.</source>
        <translation>Hubo un intérprete.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/left_off.py"/>
        <source>An invented story for the bias check</source>
        <translation>Una historia inventada para la revisión de sesgos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Anchors</source>
        <translation>Anclas</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>Another diagnosis</source>
        <translation>Otro diagnóstico</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>Another gender, or unsure</source>
        <translation>Otro género, o no se sabe</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>Another language</source>
        <translation>Otro idioma</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Answer about consent</source>
        <translation>Respuesta sobre el consentimiento</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Answer in a review</source>
        <translation>Respuesta en una revisión</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Answered on</source>
        <translation>Respondido el</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/vendor_answers.py"/>
        <source>Answered on (date)</source>
        <translation>Respondido el (fecha)</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>Anxiety</source>
        <translation>Ansiedad</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Any app on your phone that turns speech into text</source>
        <translation>Cualquier aplicación de su teléfono que convierta la voz en texto</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_places.py"/>
        <source>Approved</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Are there live captions, transcripts, meeting notes or noise filters that use AI?</source>
        <translation>¿Hay subtítulos en vivo, transcripciones, notas de reunión o filtros de ruido que usen IA?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/places.py"/>
        <source>Are you sure? If this goes wrong, your last backup is all you have. Use this folder anyway?</source>
        <translation>¿De verdad quiere hacerlo? Si esto sale mal, su última copia de seguridad es todo lo que tiene. ¿Usar esta carpeta de todos modos?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Ask each of them. An honest yes is worth thanks.</source>
        <translation>Pregunte a cada persona. Un sí honesto merece las gracias.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Ask for a consent again</source>
        <translation>Volver a pedir un consentimiento</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/diligence_gaps.py"/>
        <source>Ask for a newer document or look again. Until then it counts half.</source>
        <translation>Pida un documento más nuevo o vuelva a mirar. Hasta entonces cuenta la mitad.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/consent_gaps.py"/>
        <source>Ask one client again about {tool}</source>
        <translation>Pregunte de nuevo a un cliente sobre {tool}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/diligence_gaps.py"/>
        <source>Ask one yearly question about {tool} again</source>
        <translation>Volver a hacer una pregunta anual sobre {tool}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/action_words.py"/>
        <source>Ask the company behind {tool} to delete what it has of {code}, and note the date</source>
        <translation>Pida a la empresa detrás de {tool} que borre lo que tiene de {code}, y anote la fecha</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>Ask the company. Until then papers for clients say so honestly.</source>
        <translation>Pregunte a la empresa. Hasta entonces, los documentos para clientes lo dicen con franqueza.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Ask the vendor</source>
        <translation>Preguntar a la empresa</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Ask your billing service in one line</source>
        <translation>Pregunte a su servicio de cobros en una línea</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/recipients.py"/>
        <source>Ask your lawyer or insurer before handing these over.</source>
        <translation>Pregunte a su abogado o a su aseguradora antes de entregar esto.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/consent_gaps.py"/>
        <source>Ask {count} clients again about {tool}</source>
        <translation>Pregunte de nuevo a {count} clientes sobre {tool}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/diligence_gaps.py"/>
        <source>Ask {count} yearly questions about {tool} again</source>
        <translation>Volver a hacer {count} preguntas anuales sobre {tool}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/leaving_gaps.py"/>
        <source>Ask {tool} to give back or delete what it has</source>
        <translation>Pida a {tool} que devuelva o borre lo que tiene</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Assessment</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>At the end</source>
        <translation>Al final</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/agreements.py"/>
        <source>At the end it returns or destroys everything, if that can be done, and keeps no copy.</source>
        <translation>Al final devuelve o destruye todo, si es posible, y no guarda ninguna copia.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/recipients.py"/>
        <source>Audit trail</source>
        <translation>Historial de auditoría</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/recipients.py"/>
        <source>Auditor or agency</source>
        <translation>Auditor o agencia</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Back up now</source>
        <translation>Hacer una copia de seguridad</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/due_sources.py"/>
        <source>Back up the vault</source>
        <translation>Hacer copia de seguridad de la bóveda</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/vault_gaps.py"/>
        <source>Back up your vault</source>
        <translation>Haga una copia de seguridad de su bóveda</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/access.py"/>
        <source>Backups made before today keep the old key: the old passphrase and the old card still open them. Make a new backup now, then delete the old ones you no longer need.</source>
        <translation>Las copias de seguridad hechas antes de hoy conservan la clave vieja: la frase de contraseña vieja y la tarjeta vieja todavía las abren. Haga ahora una copia nueva y elimine después las viejas que ya no necesite.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <location filename="../ethicsdesk/services/session_sheet.py"/>
        <source>Before today’s sessions</source>
        <translation>Antes de las sesiones de hoy</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Belongs to</source>
        <translation>Pertenece a</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Bias check</source>
        <translation>Revisión de sesgos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/recipients.py"/>
        <source>Bias checks</source>
        <translation>Revisiones de sesgos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Billing and claims</source>
        <translation>Cobros y reclamos al seguro</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/plan.py"/>
        <source>Binders start in 2020. Please choose a later year.</source>
        <translation>Las carpetas empiezan en 2020. Elija un año posterior.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Binds the company</source>
        <translation>Obliga a la empresa</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Breach assessment</source>
        <translation>Evaluación de la violación de datos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>Broad diagnosis</source>
        <translation>Diagnóstico general</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>By telehealth</source>
        <translation>Por telesalud</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Calendar and booking</source>
        <translation>Calendario y citas</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Case review</source>
        <translation>Revisión de casos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/left_off.py"/>
        <source>Cases read for the bias check</source>
        <translation>Casos leídos para la revisión de sesgos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Change of a tool</source>
        <translation>Cambio de una herramienta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Change the key</source>
        <translation>Cambiar la clave</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/trail.py"/>
        <source>Changed: {thing}</source>
        <translation>Se cambió: {thing}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Check accuracy</source>
        <translation>Revisar la exactitud</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/action_words.py"/>
        <source>Check the conditions for {tool} again</source>
        <translation>Revisar de nuevo las condiciones de {tool}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>Check the rules of your states</source>
        <translation>Revise las reglas de sus estados</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/breach_letters.py"/>
        <source>Check which kinds of information it was, under The information.</source>
        <translation>Marque qué tipos de información eran, en La información.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/vault_gaps.py"/>
        <source>Choose where backups go</source>
        <translation>Elija adónde van las copias de seguridad</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/moving.py"/>
        <source>Choose where backups go from now on.</source>
        <translation>Elija adónde van las copias de seguridad de ahora en adelante.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>Claims flagged or denied</source>
        <translation>Reclamos señalados o negados</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Client data goes in</source>
        <translation>Entran datos de clientes</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/addressed.py"/>
        <source>Client name</source>
        <translation>Nombre del cliente</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/paper_gaps.py"/>
        <source>Clients are asked about this: {purpose}</source>
        <translation>A los clientes se les pregunta esto: {purpose}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Clients in</source>
        <translation>Clientes en</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Clients meet it</source>
        <translation>Trata con clientes</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Clients under 18</source>
        <translation>Clientes menores de 18 años</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>Clients who said no to AI</source>
        <translation>Clientes que dijeron que no a la IA</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/session_sheet.py"/>
        <source>Codes and dates are health information, even without a name.</source>
        <translation>Los códigos y las fechas son información de salud, aun sin nombre.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Colors as on this computer</source>
        <translation>Colores de esta computadora</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>Commercial insurance</source>
        <translation>Seguro privado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Company behind a tool</source>
        <translation>Empresa detrás de una herramienta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Compare tools</source>
        <translation>Comparar herramientas</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/recipients.py"/>
        <source>Complaints, appeals and requests, as counts</source>
        <translation>Quejas, apelaciones y solicitudes, solo cantidades</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_places.py"/>
        <source>Conditional</source>
        <translation>Con condiciones</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>Confirm your recovery code</source>
        <translation>Confirme su código de recuperación</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Consents</source>
        <translation>Consentimientos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/recipients.py"/>
        <source>Consents, as counts</source>
        <translation>Consentimientos, solo cantidades</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/lately.py"/>
        <source>Consents: {given} yes, {declined} no, {withdrawn} taken back</source>
        <translation>Consentimientos: {given} sí, {declined} no, {withdrawn} retirados</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Count for the bias check</source>
        <translation>Recuento para la revisión de sesgos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/left_off.py"/>
        <source>Counts for the bias check</source>
        <translation>Recuentos para la revisión de sesgos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>Couple</source>
        <translation>Pareja</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Couple, family or group</source>
        <translation>Pareja, familia o grupo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Couples, families or groups</source>
        <translation>Parejas, familias o grupos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Dark colors</source>
        <translation>Colores oscuros</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Days a state gives</source>
        <translation>Días que da un estado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Days of notice</source>
        <translation>Días de preaviso</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Deal-breaker set aside</source>
        <translation>Motivo para no usarla, dejado de lado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>Decide about {tool}</source>
        <translation>Decida sobre {tool}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Decided on</source>
        <translation>Decidido el</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Decision with AI in it</source>
        <translation>Decisión con IA</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Decisions made with AI</source>
        <translation>Decisiones tomadas con IA</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/recipients.py"/>
        <source>Decisions made with AI, as counts</source>
        <translation>Decisiones tomadas con IA, solo cantidades</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>Declined</source>
        <translation>No aceptado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>Describe your practice</source>
        <translation>Describa su consulta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Devices in the room</source>
        <translation>Aparatos en la sala</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Dictation</source>
        <translation>Dictado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>Disability need</source>
        <translation>Necesidad por discapacidad</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Discovered</source>
        <translation>Descubierto</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_places.py"/>
        <source>Do not use</source>
        <translation>No usar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Do you speak notes into a computer, a phone or a watch?</source>
        <translation>¿Dicta notas a una computadora, un teléfono o un reloj?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Does an assistant, biller or supervisee use AI on anything about your clients?</source>
        <translation>¿Usa IA en algo sobre sus clientes alguien que le ayuda, le lleva los cobros o trabaja bajo su supervisión?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Does anyone, also a billing service, use AI to code, check or appeal claims?</source>
        <translation>¿Alguien, también un servicio de cobros, usa IA para codificar, revisar o apelar reclamos?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Does it draft notes, sum up charts, or suggest codes or goals?</source>
        <translation>¿Hace borradores de notas, resume expedientes o sugiere códigos o metas?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Does it score, sort or sum up what new clients write?</source>
        <translation>¿Califica, ordena o resume lo que escriben los clientes nuevos?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Does it suggest times, sort requests, or chat with people who want to book?</source>
        <translation>¿Sugiere horas, ordena solicitudes o chatea con quienes quieren pedir cita?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Does your mail program suggest replies, sum up threads, or offer to write for you?</source>
        <translation>¿Su programa de correo sugiere respuestas, resume conversaciones u ofrece escribir por usted?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Does your phone line write out voice mails, sum up calls, or answer for you?</source>
        <translation>¿Su línea telefónica transcribe los mensajes de voz, resume llamadas o contesta por usted?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Does your word processor or browser offer to write, or read the page you are on?</source>
        <translation>¿Su procesador de textos o navegador ofrece escribir, o lee la página en la que está?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>Draft notes from what I type or dictate</source>
        <translation>Hacer borradores de notas con lo que escribo o dicto</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Drafts of a day</source>
        <translation>Borradores de un día</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>Drafts with a serious error</source>
        <translation>Borradores con un error grave</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Due on</source>
        <translation>Vence el</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/recipients.py"/>
        <source>Duties of state law</source>
        <translation>Deberes de la ley estatal</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/session_sheet.py"/>
        <source>Each code of today, what is assumed about the session, and what may be done</source>
        <translation>Cada código de hoy, qué se supone de la sesión y qué se puede hacer</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/guide.py"/>
        <source>Each page</source>
        <translation>Cada página</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/guide.py"/>
        <location filename="../ethicsdesk/services/key_card.py"/>
        <source>Each row names keys and what they do.</source>
        <translation>Cada fila nombra teclas y dice qué hacen.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Encrypted or destroyed</source>
        <translation>Cifrado o destruido</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>End the walk through what you already own</source>
        <translation>Termine el repaso de lo que ya tiene</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/sessions_today.py"/>
        <source>Ended on {day}</source>
        <translation>Terminó el {day}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Ends on</source>
        <translation>Termina el</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/retention.py"/>
        <source>Enter first how long your state makes you keep client records. Until then, this is not let go.</source>
        <translation>Escriba primero cuánto tiempo le exige su estado conservar los expedientes de los clientes. Hasta entonces, esto no se elimina.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Entered by mistake, because</source>
        <translation>Anotado por error, porque</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Entry about an incident</source>
        <translation>Entrada sobre un incidente</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/verifying.py"/>
        <source>Entry {broken} of this vault is damaged, so its history up to the seal cannot be relied on. Check the vault, then restore your newest backup.</source>
        <translation>La entrada {broken} de esta bóveda está dañada, así que no se puede confiar en su historial hasta el sello. Revise la bóveda y después restaure su copia de seguridad más reciente.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/guide.py"/>
        <source>EthicsDesk guides therapists in solo practice through the ethics of AI. All you write stays in one encrypted vault on your computer. The program uses no network.</source>
        <translation>EthicsDesk acompaña a terapeutas con consulta propia en la ética de la IA. Todo lo que usted escribe queda en una sola bóveda cifrada en su computadora. El programa no usa ninguna red.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/guide.py"/>
        <source>EthicsDesk opens no address. Type it into your browser to read a source.</source>
        <translation>EthicsDesk no abre ninguna dirección. Para leer una fuente, escríbala en su navegador.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/moving.py"/>
        <source>EthicsDesk puts a fresh, checked backup on it.</source>
        <translation>EthicsDesk le pone una copia de seguridad nueva y revisada.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/key_card.py"/>
        <source>EthicsDesk with the keyboard alone</source>
        <translation>EthicsDesk solo con el teclado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/guide.py"/>
        <source>EthicsDesk: user guide</source>
        <translation>EthicsDesk: guía de uso</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>Every comparison had fewer than 20 cases in a group. The report could not have seen any gap.</source>
        <translation>En cada comparación hubo un grupo con menos de 20 casos. El informe no habría podido ver ninguna diferencia.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/left_off.py"/>
        <source>Evidence about {tool}</source>
        <translation>Prueba sobre {tool}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Exhibit</source>
        <translation>Anexo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>Expired</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Export everything</source>
        <translation>Exportar todo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Federal health money</source>
        <translation>Fondos federales de salud</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>File kept in the vault</source>
        <translation>Archivo guardado en la bóveda</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/recipients.py"/>
        <source>File of each tool, agreements, evidence</source>
        <translation>Ficha de cada herramienta, acuerdos, pruebas</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/recipients.py"/>
        <source>Files kept as evidence about tools</source>
        <translation>Archivos guardados como prueba sobre herramientas</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Fill in your own form once with invented answers</source>
        <translation>Llene una vez su propio formulario con respuestas inventadas</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>Find out what you were not sure of on your walk</source>
        <translation>Averigüe lo que quedó en duda en su repaso</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/action_words.py"/>
        <source>Finish the assessment of {tool}</source>
        <translation>Terminar la evaluación de {tool}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/client_requests.py"/>
        <source>First decide again yourself, without looking at what the AI put out. Then compare.</source>
        <translation>Primero decida usted de nuevo, sin mirar lo que produjo la IA. Después compare.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/diligence_gaps.py"/>
        <source>First of {count}: {text}</source>
        <translation>La primera de {count}: {text}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/guide.py"/>
        <source>Framework</source>
        <translation>Marco</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/moving.py"/>
        <source>From now on, do not change anything here: two computers cannot be joined again.</source>
        <translation>De ahora en adelante, no cambie nada aquí: el trabajo de dos computadoras no se puede volver a unir.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>From the starter list</source>
        <translation>De la lista inicial</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/recipients.py"/>
        <source>Further federal rules, where they apply</source>
        <translation>Otras reglas federales, donde se aplican</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>Gender</source>
        <translation>Género</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>Given</source>
        <translation>Dado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>Given on a paper that is out of date</source>
        <translation>Dado en un documento desactualizado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/guide.py"/>
        <source>Good practice</source>
        <translation>Buena práctica</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>Group A of the key sheet</source>
        <translation>Grupo A de la hoja de claves</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>Group B of the key sheet</source>
        <translation>Grupo B de la hoja de claves</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>Group C of the key sheet</source>
        <translation>Grupo C de la hoja de claves</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>Group D of the key sheet</source>
        <translation>Grupo D de la hoja de claves</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>Guardian 1</source>
        <translation>Tutor legal 1</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>Guardian 2</source>
        <translation>Tutor legal 2</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Guardians who must agree</source>
        <translation>Tutores que deben aceptar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>Guest</source>
        <translation>Acompañante</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/review_gaps.py"/>
        <source>HIPAA asks for a risk analysis (45 CFR 164.308(a)(1)(ii)(A)).</source>
        <translation>HIPAA pide un análisis de riesgos (45 CFR 164.308(a)(1)(ii)(A)).</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>HIPAA asks for this contract before client data goes out (45 CFR 164.502(e)).</source>
        <translation>HIPAA pide este contrato antes de que salgan datos de clientes (45 CFR 164.502(e)).</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>HIPAA covered entity</source>
        <translation>Entidad cubierta por HIPAA</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Happened from</source>
        <translation>Ocurrió desde</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Happened until</source>
        <translation>Ocurrió hasta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/strength.py"/>
        <source>Hard to guess, as far as a program can tell. A line from a song, a book or the Bible is weaker than it looks.</source>
        <translation>Difícil de adivinar, hasta donde un programa puede saberlo. Una línea de una canción, un libro o la Biblia es más débil de lo que parece.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Health record system</source>
        <translation>Sistema de expedientes médicos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>Help me think about care</source>
        <translation>Ayudarme a pensar en la atención</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>History of the vault</source>
        <translation>Historial de la bóveda</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Hold</source>
        <translation>Retención</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Holds from</source>
        <translation>Vale desde</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>How bad it is</source>
        <translation>Qué tan grave es</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>How clients reach help in a crisis is missing</source>
        <translation>Falta cómo consiguen ayuda los clientes en una crisis</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>How it is known</source>
        <translation>Cómo se sabe</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>How long things are kept</source>
        <translation>Cuánto tiempo se guardan las cosas</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/consent_gaps.py"/>
        <source>How many guardians of a young client must agree is not known</source>
        <translation>No se sabe cuántos tutores de un cliente menor deben aceptar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/consent_gaps.py"/>
        <source>How many guardians of {count} young clients must agree is not known</source>
        <translation>No se sabe cuántos tutores de {count} clientes menores deben aceptar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>How speech gets in</source>
        <translation>Cómo entra lo que se dice</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/guide.py"/>
        <source>How to</source>
        <translation>Cómo se hace</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/sessions_today.py"/>
        <source>I am turning on {tool} now. Is that still all right?</source>
        <translation>Voy a encender {tool} ahora. ¿Sigue de acuerdo?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/chart_line.py"/>
        <source>I answered the client's questions.</source>
        <translation>Respondí las preguntas del cliente.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/chart_line.py"/>
        <source>I gave the client a copy.</source>
        <translation>Le di una copia al cliente.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/agreements.py"/>
        <source>I may end it if the company breaks it in a serious way.</source>
        <translation>Puedo terminarlo si la empresa lo incumple de forma grave.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/chart_line.py"/>
        <source>I read and corrected the draft before I signed it.</source>
        <translation>Leí y corregí el borrador antes de firmarlo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/chart_line.py"/>
        <source>I read the script aloud.</source>
        <translation>Leí el guion en voz alta.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/chart_line.py"/>
        <source>I said so aloud before the recording started.</source>
        <translation>Lo dije en voz alta antes de que empezara la grabación.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/chart_line.py"/>
        <source>I said that the answer can be changed at any time.</source>
        <translation>Dije que la respuesta se puede cambiar en cualquier momento.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/chart_line.py"/>
        <source>I said that the answer changes nothing about care or price.</source>
        <translation>Dije que la respuesta no cambia nada en la atención ni en el precio.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/sessions_today.py"/>
        <source>I use {tool} as we agreed. You can say stop.</source>
        <translation>Uso {tool} como acordamos. Puede decirme que pare.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/backup_words.py"/>
        <source>If this computer is lost, stolen or broken, a backup is all you have. There is none yet.</source>
        <translation>Si esta computadora se pierde, se la roban o se daña, una copia de seguridad es todo lo que tiene. Todavía no hay ninguna.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_content.py"/>
        <source>If this happened</source>
        <translation>Si pasó esto</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>If you forget the passphrase, only this code opens the vault. No one else can.</source>
        <translation>Si olvida la frase de contraseña, solo este código abre la bóveda. Nadie más puede.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <location filename="../ethicsdesk/services/session_sheet.py"/>
        <source>In person</source>
        <translation>En persona</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>In the accounting of disclosures since</source>
        <translation>En la lista de divulgaciones desde</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>In the room as</source>
        <translation>Presente como</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/diligence_gaps.py"/>
        <source>Incident {about} is about it, noted on {day}.</source>
        <translation>El incidente {about} trata de esta herramienta; se anotó el {day}.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/incident_gaps.py"/>
        <source>Incident {number} is open</source>
        <translation>El incidente {number} está abierto</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/matter_gaps.py"/>
        <source>Incident {number} was late: {what}</source>
        <translation>Incidente {number}, con retraso: {what}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/matter_gaps.py"/>
        <source>Incident {number}: write down who got what</source>
        <translation>Incidente {number}: anote quién recibió qué</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/incident_gaps.py"/>
        <source>Incident {number}: {what}</source>
        <translation>Incidente {number}: {what}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/recipients.py"/>
        <source>Incidents, as counts</source>
        <translation>Incidentes, solo cantidades</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/lately.py"/>
        <source>Incidents: {opened} opened, {closed} closed</source>
        <translation>Incidentes: {opened} abiertos, {closed} cerrados</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/moving.py"/>
        <source>Install EthicsDesk and choose “I have a vault on another computer”.</source>
        <translation>Instale EthicsDesk y elija “Tengo una bóveda en otra computadora”.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>Insurance</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/recipients.py"/>
        <source>Insurer</source>
        <translation>Aseguradora</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Intake forms and questionnaires</source>
        <translation>Formularios y cuestionarios de ingreso</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Is there a chat window, or a matching service that picks clients for you?</source>
        <translation>¿Hay una ventana de chat, o un servicio que elige clientes para usted?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Is there a smart speaker, a voice assistant, smart glasses or a camera that listens?</source>
        <translation>¿Hay una bocina inteligente, un asistente de voz, lentes inteligentes o una cámara que escucha?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/oversight_gaps.py"/>
        <source>It can sway care. One line for a day shows that a person decides.</source>
        <translation>Puede influir en la atención. Una línea por día muestra que decide una persona.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/incidents.py"/>
        <source>It cannot be discovered before it happened. Please check both dates.</source>
        <translation>No se pudo descubrir antes de que pasara. Por favor, revise ambas fechas.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/diligence_gaps.py"/>
        <source>It comes back on {day}. Until then, get another answer.</source>
        <translation>Vuelve a contar el {day}. Hasta entonces, consiga otra respuesta.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/agreements.py"/>
        <source>It confirms the deletion in writing when I leave.</source>
        <translation>Confirma por escrito que eliminó los datos cuando me voy.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/diligence_gaps.py"/>
        <source>It covered the time until {day}. Ask for the next one.</source>
        <translation>Cubría el tiempo hasta el {day}. Pida el siguiente.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/diligence_gaps.py"/>
        <source>It covers the time until {day}. Ask for the next one.</source>
        <translation>Cubre el tiempo hasta el {day}. Pida el siguiente.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>It decides which rules count. Until you answer, it is taken as a yes.</source>
        <translation>Decide qué reglas cuentan. Hasta que responda, se toma como un sí.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/diligence_gaps.py"/>
        <source>It ended on {day}. Sign anew, or stop sending client data.</source>
        <translation>Terminó el {day}. Firme de nuevo o deje de enviar datos de clientes.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/agreements.py"/>
        <source>It gives me what I need for a list of disclosures.</source>
        <translation>Me da lo que necesito para una lista de divulgaciones.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/guide.py"/>
        <source>It gives no legal advice and no verdict. It shows evidence, gaps and reasons. You decide.</source>
        <translation>No da consejo legal ni veredicto. Muestra pruebas, lo que falta y razones. Usted decide.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/diligence_gaps.py"/>
        <source>It goes on by itself. The last day to give notice is {day}.</source>
        <translation>Se renueva por sí solo. El último día para dar aviso es el {day}.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/diligence_gaps.py"/>
        <source>It goes on by itself. The last day to give notice was {day}. Note what holds now.</source>
        <translation>Se renueva por sí solo. El último día para dar aviso fue el {day}. Anote qué vale ahora.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/agreements.py"/>
        <source>It helps me when a client asks to correct it.</source>
        <translation>Me ayuda cuando un cliente pide corregir su información.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/agreements.py"/>
        <source>It helps me when a client asks to see their information.</source>
        <translation>Me ayuda cuando un cliente pide ver su información.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>It holds only when both have signed.</source>
        <translation>Vale solo cuando ambas partes han firmado.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>It is due today.</source>
        <translation>Toca hoy.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/ai_free.py"/>
        <source>It is from {day}, and holds for a year.</source>
        <translation>Es del {day} y vale por un año.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/paper_gaps.py"/>
        <source>It is from {day}, more than 12 months ago.</source>
        <translation>Es del {day}, hace más de 12 meses.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>It is not answered yet how the words of a session get into {tool}</source>
        <translation>Falta responder cómo llegan las palabras de una sesión a {tool}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>It is not answered yet what kind of tool {tool} is</source>
        <translation>Falta responder qué tipo de herramienta es {tool}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>It is not answered yet whether HIPAA applies to you</source>
        <translation>Falta responder si HIPAA se aplica a usted</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>It is not answered yet whether client information reaches {tool}</source>
        <translation>Falta responder si llega información de clientes a {tool}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>It is not answered yet whether psychotherapy notes go into {tool}</source>
        <translation>Falta responder si entran notas de psicoterapia en {tool}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>It is not answered yet whether you hold Part 2 records</source>
        <translation>Falta responder si usted guarda expedientes de Part 2</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>It is not answered yet whether you see couples, families or groups</source>
        <translation>Falta responder si atiende a parejas, familias o grupos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>It is not answered yet whether you see minors</source>
        <translation>Falta responder si atiende a menores</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>It is not answered yet whether you take federal health money</source>
        <translation>Falta responder si recibe fondos federales de salud</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>It is not answered yet whether {tool} can sway care or money</source>
        <translation>Falta responder si {tool} puede influir en la atención o en el dinero</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>It is not answered yet whether {tool} talks or writes to clients</source>
        <translation>Falta responder si {tool} habla o escribe a clientes</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/matter_gaps.py"/>
        <source>It is not in the accounting of disclosures yet (45 CFR 164.528).</source>
        <translation>Todavía no está en la lista de divulgaciones (45 CFR 164.528).</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/agreements.py"/>
        <source>It opens its books to the Secretary of Health and Human Services.</source>
        <translation>Pone sus libros a disposición del Secretario de Salud y Servicios Humanos.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/agreements.py"/>
        <source>It reports wrong uses, breaches and security incidents to me.</source>
        <translation>Me informa de usos indebidos, violaciones de datos e incidentes de seguridad.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/agreements.py"/>
        <source>It says after how long audio and transcripts are deleted.</source>
        <translation>Dice después de cuánto tiempo se eliminan el audio y las transcripciones.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/paper_gaps.py"/>
        <source>It says what happens when the rules are broken (45 CFR 164.308(a)(1)(ii)(C)).</source>
        <translation>Dice qué pasa cuando se rompen las reglas (45 CFR 164.308(a)(1)(ii)(C)).</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/agreements.py"/>
        <source>It says what the company may do with client information, and what not.</source>
        <translation>Dice qué puede hacer la empresa con la información de los clientes, y qué no.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/agreements.py"/>
        <source>It says where the information is kept and worked on.</source>
        <translation>Dice dónde se guarda y se procesa la información.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/paper_gaps.py"/>
        <source>It says which tools you use, what never goes in, and who checks what.</source>
        <translation>Dice qué herramientas usa, qué no entra nunca y quién revisa qué.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>It tells clients which AI tools you use and what they can say no to.</source>
        <translation>Les dice a los clientes qué herramientas de IA usa usted y a qué pueden decir que no.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/matter_gaps.py"/>
        <source>It was done late, on {day}. The last day was {last} ({rule}).</source>
        <translation>Se hizo tarde, el {day}. El último día era el {last} ({rule}).</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/matter_gaps.py"/>
        <source>It was done on {day}, after the last day, {last} ({rule}).</source>
        <translation>Se hizo el {day}, después del último día, el {last} ({rule}).</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/matter_gaps.py"/>
        <source>It was done on {day}, later than the goal, {last}. The goal is good practice, not law.</source>
        <translation>Se hizo el {day}, más tarde que la meta, el {last}. La meta es buena práctica, no ley.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>It was due on {day}.</source>
        <translation>La fecha límite era el {day}.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>It was set aside until {day}. Now it counts.</source>
        <translation>Estaba dejado de lado hasta el {day}. Ahora cuenta.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>It was to be looked at again by {day}.</source>
        <translation>Había que mirarlo de nuevo a más tardar el {day}.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/incidents.py"/>
        <source>It would end before it began. Please check both dates.</source>
        <translation>Terminaría antes de empezar. Por favor, revise ambas fechas.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/agreements.py"/>
        <source>It would end before it starts. Please check both dates.</source>
        <translation>Terminaría antes de empezar. Revise las dos fechas.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/agreements.py"/>
        <source>Its own suppliers, such as the maker of the AI model, are bound in writing too.</source>
        <translation>Sus propios proveedores, como la empresa que hace el modelo de IA, también quedan obligados por escrito.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/diligence_gaps.py"/>
        <source>Keep or end “{paper}” with {tool}</source>
        <translation>Seguir o terminar: “{paper}” con {tool}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/action_words.py"/>
        <source>Keep {tool} off for {code}</source>
        <translation>Deje apagada {tool} para {code}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Kept file</source>
        <translation>Archivo guardado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/key_card.py"/>
        <source>Keyboard card</source>
        <translation>Tarjeta del teclado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/guide.py"/>
        <location filename="../ethicsdesk/services/key_card.py"/>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/guide.py"/>
        <location filename="../ethicsdesk/services/key_card.py"/>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Keys you can use</source>
        <translation>Teclas que puede usar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Kind of tool</source>
        <translation>Tipo de herramienta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Kinds of information</source>
        <translation>Tipos de información</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Larger text</source>
        <translation>Letra más grande</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/backup_words.py"/>
        <source>Last backup {day} in {place}, with everything in it</source>
        <translation>Última copia el {day} en {place}, con todo incluido</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/backup_words.py"/>
        <source>Last backup {day} in {place}, {unsaved} since</source>
        <translation>Última copia el {day} en {place}; desde entonces, {unsaved}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Last day it holds</source>
        <translation>Último día de validez</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/due_sources.py"/>
        <source>Last day to end “{paper}” with {tool}</source>
        <translation>Último día para terminar “{paper}” con {tool}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/diligence_gaps.py"/>
        <source>Last done on {day}. AI comes with updates.</source>
        <translation>La última vez fue el {day}. La IA llega con las actualizaciones.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/retention_items.py"/>
        <source>Last in effect on {ended}. HIPAA documentation is kept six years, so until {until} (45 CFR 164.316(b)(2)(i)).</source>
        <translation>Vigente por última vez el {ended}. La documentación de HIPAA se conserva seis años, es decir, hasta el {until} (45 CFR 164.316(b)(2)(i)).</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/retention_items.py"/>
        <source>Last in effect on {ended}. It may belong to a client's record.</source>
        <translation>Vigente por última vez el {ended}. Puede ser parte del expediente de un cliente.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/retention_items.py"/>
        <source>Last in effect on {ended}. Kept until {until}: six years for HIPAA documentation or {years} for client records ({rule}), whichever is longer.</source>
        <translation>Vigente por última vez el {ended}. Se conserva hasta el {until}: seis años para la documentación de HIPAA o {years} para los expedientes de clientes ({rule}), lo que sea más largo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/vault_gaps.py"/>
        <source>Last on {day}, and the vault stayed shut. If it was not you, look at what to do.</source>
        <translation>La última vez fue el {day}, y la bóveda siguió cerrada. Si no fue usted, vea qué hacer.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/guide.py"/>
        <source>Law</source>
        <translation>Ley</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/breach_letters.py"/>
        <location filename="../ethicsdesk/services/incidents.py"/>
        <source>Law enforcement asked you to wait. Nothing goes out before that ends.</source>
        <translation>Las autoridades policiales le pidieron esperar. Nada sale antes de que termine ese plazo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/trail.py"/>
        <source>Let go for good after its time: {thing}</source>
        <translation>Se eliminó para siempre al cumplirse su tiempo: {thing}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>License</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/recipients.py"/>
        <source>Licensing board</source>
        <translation>Junta de licencias</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Light colors</source>
        <translation>Colores claros</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Listening device in my room</source>
        <translation>Aparato que escucha en mi sala</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/session_sheet.py"/>
        <source>Lock this sheet away, or shred it today.</source>
        <translation>Guarde esta hoja bajo llave, o tritúrela hoy.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Log a decision made with AI</source>
        <translation>Anotar una decisión tomada con IA</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>Long waits for a first visit</source>
        <translation>Largas esperas para la primera visita</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Look around the room where you see clients</source>
        <translation>Mire la sala donde atiende a sus clientes</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/paper_gaps.py"/>
        <source>Look at the AI use policy again</source>
        <translation>Mire de nuevo la política de uso de IA</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/diligence_gaps.py"/>
        <source>Look at {tool} again</source>
        <translation>Volver a mirar {tool}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/oversight_gaps.py"/>
        <source>Look closer at a gap between groups in the bias check</source>
        <translation>Mire de cerca una diferencia entre grupos en la revisión de sesgos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Looked into on</source>
        <translation>Examinado el</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Make the binder</source>
        <translation>Hacer la carpeta anual</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>Make the handout for your clients</source>
        <translation>Haga la hoja informativa para sus clientes</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_content.py"/>
        <source>Make this paper</source>
        <translation>Hacer este documento</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>May</source>
        <translation>Se puede</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/sessions_today.py"/>
        <source>May I ask you about {tool}? You can say no.</source>
        <translation>¿Puedo preguntarle sobre {tool}? Puede decir que no.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>May not</source>
        <translation>No se puede</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>Men</source>
        <translation>Hombres</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>Mood</source>
        <translation>Estado de ánimo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/accuracy.py"/>
        <source>More went wrong than it was used. Please check both numbers.</source>
        <translation>Hay más errores que usos. Revise los dos números.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Move to another computer</source>
        <translation>Pasar a otra computadora</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>My own chart number</source>
        <translation>Mi propio número de expediente</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>My states</source>
        <translation>Mis estados</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/paper_gaps.py"/>
        <source>New clients read it before the first visit.</source>
        <translation>Los clientes nuevos lo leen antes de la primera visita.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/agreements.py"/>
        <source>New features, models or suppliers are told before they start.</source>
        <translation>Avisa de funciones, modelos o proveedores nuevos antes de que empiecen.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>New recovery code</source>
        <translation>Nuevo código de recuperación</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>New tool</source>
        <translation>Nueva herramienta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Next review</source>
        <translation>Próxima revisión</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/recipients.py"/>
        <source>Next year</source>
        <translation>El próximo año</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>No BAA for {tool} is kept here</source>
        <translation>Aquí no se guarda ningún BAA para {tool}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/vendor_answers.py"/>
        <source>No answer was given.</source>
        <translation>No se dio ninguna respuesta.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/backup_words.py"/>
        <source>No backup yet</source>
        <translation>Todavía no hay copia de seguridad</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>No disability need</source>
        <translation>Sin necesidad por discapacidad</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/guide.py"/>
        <source>No lawyer has reviewed them yet.</source>
        <translation>Todavía no las ha revisado ningún abogado ni abogada.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/agreements.py"/>
        <source>No making it anonymous for the company's own use.</source>
        <translation>No vuelve anónima la información para uso propio de la empresa.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/oversight_gaps.py"/>
        <source>No note drafted by {tool} was read with care this year</source>
        <translation>Este año no se leyó con cuidado ninguna nota redactada por {tool}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/paper_gaps.py"/>
        <source>No notice about AI was made for the intake packet or the website</source>
        <translation>No se hizo ningún aviso sobre IA para los papeles de admisión ni para el sitio web</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/agreements.py"/>
        <source>No other use or sharing, except what the law requires.</source>
        <translation>Ningún otro uso ni divulgación, salvo lo que exija la ley.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/sessions_today.py"/>
        <source>No state known, so the strictest rules</source>
        <translation>Estado desconocido: se aplican las reglas más estrictas</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/agreements.py"/>
        <source>No training of AI on client information without my written yes.</source>
        <translation>No se entrena la IA con información de clientes sin mi sí por escrito.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/incident_gaps.py"/>
        <source>Nobody has noted yet that the client is safe. It was to be done on {day}.</source>
        <translation>Nadie ha anotado todavía que el cliente está a salvo. Había que hacerlo el {day}.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/backup_words.py"/>
        <source>Nobody has tried yet whether your backup opens with the recovery card. It takes two minutes.</source>
        <translation>Nadie ha probado todavía si su copia de seguridad se abre con la tarjeta de recuperación. Toma dos minutos.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>Not asked</source>
        <translation>Sin preguntar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/sessions_today.py"/>
        <source>Not in the room: {codes}</source>
        <translation>No presentes: {codes}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Note read with care</source>
        <translation>Nota leída con cuidado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/action_words.py"/>
        <source>Note the answer of {code} about {tool} in the chart</source>
        <translation>Anote en el expediente la respuesta de {code} sobre {tool}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/action_words.py"/>
        <source>Note the withdrawal of {code} from {tool} in the chart</source>
        <translation>Anote en el expediente que {code} retiró el consentimiento para {tool}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>Note where it stands, or what you saw and when.</source>
        <translation>Anote dónde está escrito, o qué vio usted y cuándo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/recipients.py"/>
        <source>Notes of self-reviews</source>
        <translation>Notas de las autorrevisiones</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/oversight_gaps.py"/>
        <source>Nothing about {tool} is in the decision log of this year</source>
        <translation>No hay nada sobre {tool} en el registro de decisiones de este año</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/incident_gaps.py"/>
        <source>Nothing that must be done is missing. You can close it.</source>
        <translation>No falta nada de lo que se debe hacer. Puede cerrarlo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Notices sent</source>
        <translation>Avisos enviados</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/paperwork.py"/>
        <source>Old rules</source>
        <translation>Reglas antiguas</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/guide.py"/>
        <location filename="../ethicsdesk/services/key_card.py"/>
        <source>On a Mac, use Command where it says Ctrl.</source>
        <translation>En una Mac, use Comando donde dice Ctrl.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/review_gaps.py"/>
        <source>On {day} they did not stand as they should, and nothing follows from it.</source>
        <translation>El {day} algo no estaba como debía, y de eso no salió ningún paso.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>One answer about {tool} is not known yet</source>
        <translation>Todavía no se sabe una respuesta sobre {tool}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>One answer about {tool} rests on nothing that can be looked up</source>
        <translation>Una respuesta sobre {tool} no se apoya en nada que se pueda consultar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/consent_law_gaps.py"/>
        <source>One client agreed to {tool} only in words</source>
        <translation>Un cliente aceptó {tool} solo de palabra</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/consent_gaps.py"/>
        <source>One client turned 18: ask them about {tool}</source>
        <translation>Un cliente cumplió 18 años: pregúntele sobre {tool}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/consent_gaps.py"/>
        <source>One client was not asked about {tool} yet</source>
        <translation>A un cliente todavía no se le preguntó sobre {tool}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/due_sources.py"/>
        <source>One consent to {tool} ends</source>
        <translation>Termina un consentimiento para {tool}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/consent_gaps.py"/>
        <source>One consent to {tool} ends soon</source>
        <translation>Un consentimiento para {tool} termina pronto</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/consent_gaps.py"/>
        <source>One consent to {tool} has expired</source>
        <translation>Un consentimiento para {tool} ha vencido</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/lately.py"/>
        <source>One decision made</source>
        <translation>Una decisión tomada</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>One line is enough. A board or an insurer asks for it first.</source>
        <translation>Una línea basta. Es lo primero que pide una junta o una aseguradora.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/strength.py"/>
        <source>One more character is needed. Spaces count. Nothing else is required.</source>
        <translation>Falta un carácter más. Los espacios cuentan. No se pide nada más.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/lately.py"/>
        <source>One paper issued</source>
        <translation>Un documento emitido</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>One question about {tool} is open</source>
        <translation>Una pregunta sobre {tool} está abierta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/lately.py"/>
        <source>One review finished</source>
        <translation>Una revisión terminada</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/lately.py"/>
        <source>One rule noted that you read</source>
        <translation>Una regla que usted leyó y anotó</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/client_requests.py"/>
        <source>Only a request for access or a correction can be extended.</source>
        <translation>Solo se puede extender el plazo de una solicitud de acceso o de corrección.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Only for</source>
        <translation>Solo para</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_places.py"/>
        <source>Only without client data</source>
        <translation>Solo sin datos de clientes</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>Only your decision is missing.</source>
        <translation>Solo falta su decisión.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Open without the passphrase on this computer</source>
        <translation>Abrir sin la frase de contraseña en esta computadora</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Open your own booking page as a client would see it</source>
        <translation>Abra su propia página de citas como la vería un cliente</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Open your own page on a phone</source>
        <translation>Abra su propia página en un teléfono</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>Over twelve months these numbers would show a true gap of 30 points in about {percent} of 100 practices like this one. A quiet report is no proof.</source>
        <translation>En doce meses, estos números mostrarían una diferencia real de 30 puntos en cerca de {percent} de cada 100 consultas como esta. Que el informe no muestre nada no prueba nada.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Paired probe</source>
        <translation>Prueba por pares</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Paper</source>
        <translation>Documento</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Papers</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Papers concerned</source>
        <translation>Documentos afectados</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>Papers for clients and the binder print it.</source>
        <translation>Se imprime en los documentos para clientes y en la carpeta anual.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Papers that are no longer true</source>
        <translation>Documentos que ya no son ciertos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>People who work for you</source>
        <translation>Personas que trabajan para usted</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Phone and voice mail</source>
        <translation>Teléfono y mensajes de voz</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Plan of reviews</source>
        <translation>Plan de revisiones</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Plan the reviews</source>
        <translation>Planear las revisiones</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/clients.py"/>
        <source>Please add at most 1,000 codes at once.</source>
        <translation>Agregue como máximo 1,000 códigos a la vez.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/agreements.py"/>
        <source>Please add the day it ends, or say that it has no end date.</source>
        <translation>Agregue el día en que termina, o indique que no tiene fecha final.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/evidence.py"/>
        <source>Please add where it can be read, such as the address of the page.</source>
        <translation>Agregue dónde se puede leer, como la dirección de la página.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/own_tools.py"/>
        <source>Please answer every point first. “Not sure” is an answer too.</source>
        <translation>Conteste primero todos los puntos. “No lo sé con certeza” también es una respuesta.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/due.py"/>
        <source>Please choose a day after today, within a year.</source>
        <translation>Elija un día después de hoy, dentro de un año.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/plan.py"/>
        <source>Please choose a day in the year of the binder.</source>
        <translation>Elija un día del año de la carpeta.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/assessments.py"/>
        <source>Please choose a day within the next year.</source>
        <translation>Elija un día dentro del próximo año.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/decisions.py"/>
        <source>Please choose a review date after today and no later than {latest}.</source>
        <translation>Elija una fecha de revisión después de hoy y a más tardar el {latest}.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/evidence.py"/>
        <source>Please choose at least one question it speaks to.</source>
        <translation>Elija al menos una pregunta con la que tenga que ver.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/sharing.py"/>
        <source>Please choose at least one tab.</source>
        <translation>Elija al menos una sección.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/clients.py"/>
        <source>Please choose one guardian or two.</source>
        <translation>Elija un tutor o dos.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/validation.py"/>
        <location filename="../ethicsdesk/services/reviews.py"/>
        <source>Please choose one of the answers shown.</source>
        <translation>Elija una de las respuestas que se muestran.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/bias_counts.py"/>
        <source>Please choose one of the groups shown.</source>
        <translation>Elija uno de los grupos que se muestran.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/clients.py"/>
        <location filename="../ethicsdesk/services/practice.py"/>
        <location filename="../ethicsdesk/services/rule_notes.py"/>
        <source>Please choose states from the list.</source>
        <translation>Elija estados de la lista.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/evidence.py"/>
        <source>Please choose the document first.</source>
        <translation>Elija primero el documento.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/first_minutes.py"/>
        <source>Please choose what fits best.</source>
        <translation>Elija lo que mejor corresponda.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/validation.py"/>
        <source>Please give a number from 0 to 100,000.</source>
        <translation>Escriba un número de 0 a 100,000.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/incidents.py"/>
        <source>Please give a number of people from 0 to 10,000,000.</source>
        <translation>Por favor, dé un número de personas de 0 a 10,000,000.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/pace.py"/>
        <source>Please give half an hour to 100 hours a quarter.</source>
        <translation>Indique entre media hora y 100 horas por trimestre.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/aided_decisions.py"/>
        <source>Please give how many you looked at, up to 200, and how many of them you changed.</source>
        <translation>Escriba cuántas revisó, hasta 200, y cuántas de ellas cambió.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/first_minutes.py"/>
        <source>Please give the day you found out.</source>
        <translation>Indique el día en que se enteró.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/agreements.py"/>
        <source>Please give the document a name, as it says on it.</source>
        <translation>Póngale al documento un nombre, tal como aparece en él.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/suppliers.py"/>
        <source>Please give the name of the company.</source>
        <translation>Indique el nombre de la empresa.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/agreements.py"/>
        <source>Please give the notice as a number of days from 0 to 730.</source>
        <translation>Escriba el aviso como un número de días, de 0 a 730.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/training.py"/>
        <source>Please give the time in minutes, at least one.</source>
        <translation>Indique el tiempo en minutos, al menos uno.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/tools.py"/>
        <source>Please give the tool a name.</source>
        <translation>Póngale un nombre a la herramienta.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/accuracy.py"/>
        <source>Please give whole numbers, 0 or more.</source>
        <translation>Escriba números enteros, de 0 en adelante.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/bias_counts.py"/>
        <source>Please give whole numbers: how many cases there were, and how many it concerned.</source>
        <translation>Escriba números enteros: cuántos casos hubo y en cuántos ocurrió.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/accuracy.py"/>
        <source>Please mark each pattern as some or serious, or leave it out.</source>
        <translation>Marque en cada patrón si hay algo o si es grave, o no lo incluya.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/aided_decisions.py"/>
        <source>Please name at most 12 inputs and 12 criteria.</source>
        <translation>Nombre como máximo 12 datos de entrada y 12 criterios.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/incidents.py"/>
        <source>Please record a conclusion first, such as “notify anyway”.</source>
        <translation>Por favor, anote primero una conclusión, como “avisar de todos modos”.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/aided_decisions.py"/>
        <source>Please say in a few words why you agree. For this kind of decision it must be yours.</source>
        <translation>Diga en pocas palabras por qué acepta. En este tipo de decisión, la razón debe ser suya.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/aided_decisions.py"/>
        <source>Please say in a few words why you decided otherwise.</source>
        <translation>Diga en pocas palabras por qué decidió otra cosa.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/evidence.py"/>
        <source>Please say who claims it.</source>
        <translation>Diga quién lo afirma.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/tools.py"/>
        <source>Please shorten the name to 120 characters.</source>
        <translation>Acorte el nombre a 120 caracteres.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/consents.py"/>
        <source>Please shorten the note to 2,000 characters.</source>
        <translation>Acorte la nota a 2,000 caracteres.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/aided_decisions.py"/>
        <source>Please shorten the reason to 2,000 characters.</source>
        <translation>Acorte la razón a 2,000 caracteres.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/due.py"/>
        <location filename="../ethicsdesk/services/practice.py"/>
        <location filename="../ethicsdesk/services/tools.py"/>
        <location filename="../ethicsdesk/services/translations.py"/>
        <source>Please shorten this line to 200 characters.</source>
        <translation>Acorte esta línea a 200 caracteres.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/rule_notes.py"/>
        <source>Please shorten this line to 300 characters.</source>
        <translation>Acorte esta línea a 300 caracteres.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/rule_notes.py"/>
        <source>Please shorten this text to 2,000 characters.</source>
        <translation>Acorte este texto a 2,000 caracteres.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/practice.py"/>
        <source>Please shorten this text to 20,000 characters.</source>
        <translation>Acorte este texto a 20,000 caracteres.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/client_codes.py"/>
        <source>Please type a code, or let EthicsDesk make a random one.</source>
        <translation>Escriba un código, o deje que EthicsDesk haga uno al azar.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/retention.py"/>
        <source>Please type a number of years from 1 to 100.</source>
        <translation>Escriba un número de años, de 1 a 100.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/anchors.py"/>
        <source>Please type the entry number as it is printed.</source>
        <translation>Escriba el número de entrada tal como está impreso.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/incidents.py"/>
        <source>Please type your name under the conclusion.</source>
        <translation>Por favor, escriba su nombre debajo de la conclusión.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/aided_decisions.py"/>
        <source>Please use short labels of up to 60 characters, no text of the note.</source>
        <translation>Use etiquetas cortas, de hasta 60 caracteres, sin texto de la nota.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/consents.py"/>
        <source>Please write in a few words what was wrong.</source>
        <translation>Escriba en pocas palabras qué estaba mal.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/client_requests.py"/>
        <source>Please write the reason. The client must get it in writing.</source>
        <translation>Escriba la razón. El cliente debe recibirla por escrito.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/consents.py"/>
        <source>Please write the time as hours and minutes, such as 14:30.</source>
        <translation>Escriba la hora con horas y minutos, por ejemplo 14:30.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/first_minutes.py"/>
        <location filename="../ethicsdesk/services/incidents.py"/>
        <source>Please write what happened.</source>
        <translation>Escriba qué pasó.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/evidence.py"/>
        <source>Please write what is claimed.</source>
        <translation>Escriba qué se afirma.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/actions.py"/>
        <location filename="../ethicsdesk/services/incident_actions.py"/>
        <location filename="../ethicsdesk/services/reviews.py"/>
        <source>Please write what is to be done.</source>
        <translation>Escriba qué hay que hacer.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/training.py"/>
        <source>Please write what it was about.</source>
        <translation>Escriba de qué se trató.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/translations.py"/>
        <source>Please write what makes this person qualified.</source>
        <translation>Escriba qué preparación tiene esta persona.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/rule_notes.py"/>
        <source>Please write what the rule says, in your words.</source>
        <translation>Escriba qué dice la regla, con sus palabras.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/client_requests.py"/>
        <source>Please write what you decide now, on your own.</source>
        <translation>Escriba qué decide usted ahora, por su cuenta.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/rule_notes.py"/>
        <source>Please write where you read it, such as an address.</source>
        <translation>Escriba dónde lo leyó, por ejemplo una dirección web.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/retention.py"/>
        <source>Please write where you read this, such as your state's record rule.</source>
        <translation>Escriba dónde leyó esto, como la regla de expedientes de su estado.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/translations.py"/>
        <source>Please write who reviewed it.</source>
        <translation>Escriba quién la revisó.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/incidents.py"/>
        <source>Please write why it is assessed again.</source>
        <translation>Por favor, escriba por qué se evalúa de nuevo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/incidents.py"/>
        <source>Please write why it is opened again.</source>
        <translation>Por favor, escriba por qué se abre de nuevo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/retention.py"/>
        <source>Please write why this must be kept.</source>
        <translation>Escriba por qué se debe conservar esto.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/assessments.py"/>
        <source>Please write your reason first.</source>
        <translation>Escriba primero su motivo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/moving.py"/>
        <source>Plug in a USB stick and choose it.</source>
        <translation>Conecte una memoria USB y elíjala.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/moving.py"/>
        <source>Plug in the stick and choose the newest backup on it.</source>
        <translation>Conecte la memoria y elija la copia de seguridad más reciente que haya en ella.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Police asked to wait</source>
        <translation>La policía pidió esperar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Practice</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/recipients.py"/>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Practice profile</source>
        <translation>Perfil de la consulta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/guide.py"/>
        <source>Professional guidance</source>
        <translation>Guía profesional</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/guide.py"/>
        <source>Proposed, not law</source>
        <translation>Propuesta, todavía no es ley</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_places.py"/>
        <source>Provisional</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>Public insurance</source>
        <translation>Seguro público</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Put off</source>
        <translation>Pospuesto</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/guide.py"/>
        <source>Questions people ask</source>
        <translation>Preguntas frecuentes</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>Race or ethnicity, as told for this use</source>
        <translation>Raza u origen étnico, según se dijo para este uso</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>Random</source>
        <translation>Al azar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/oversight_gaps.py"/>
        <source>Read a few cases of each group, and note what you find.</source>
        <translation>Lea unos pocos casos de cada grupo y anote lo que encuentre.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Read on</source>
        <translation>Leído el</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/recipients.py"/>
        <source>Reasons of decisions about tools</source>
        <translation>Motivos de las decisiones sobre herramientas</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/recipients.py"/>
        <source>Reasons of the four-factor breach assessments</source>
        <translation>Motivos de las evaluaciones de cuatro factores de violaciones de datos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/breach_letters.py"/>
        <source>Record a conclusion of the breach assessment that people are told.</source>
        <translation>Anote una conclusión de la evaluación de la violación de datos según la cual se avisa a las personas.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Record a consent</source>
        <translation>Anotar un consentimiento</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>Record the session</source>
        <translation>Grabar la sesión</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Recovery card</source>
        <translation>Tarjeta de recuperación</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/trail.py"/>
        <source>Removed: {thing}</source>
        <translation>Se quitó: {thing}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Request of a client</source>
        <translation>Solicitud de un cliente</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/matter_gaps.py"/>
        <source>Request {number}: say where it was put right</source>
        <translation>Solicitud {number}: diga dónde se corrigió</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/matter_gaps.py"/>
        <source>Request {number}: {what}</source>
        <translation>Solicitud {number}: {what}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Requests of clients</source>
        <translation>Solicitudes de clientes</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Review of a translation</source>
        <translation>Revisión de una traducción</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/action_words.py"/>
        <location filename="../ethicsdesk/services/due_sources.py"/>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>Review the decision about {tool}</source>
        <translation>Revisar la decisión sobre {tool}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Reviewed by</source>
        <translation>Revisado por</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/guide.py"/>
        <source>Reviewed by {names}.</source>
        <translation>Revisión: {names}.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Reviewed on</source>
        <translation>Revisado el</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Reviews</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/recipients.py"/>
        <source>Risk analysis and risk management</source>
        <translation>Análisis y gestión de riesgos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/recipients.py"/>
        <source>Root causes and lessons of incidents</source>
        <translation>Causas de fondo y lecciones de los incidentes</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/lately.py"/>
        <source>Rules and texts updated {day}</source>
        <translation>Reglas y textos actualizados el {day}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/recipients.py"/>
        <source>Rules, agreements, risks and security. If the law lets them ask for more, ask your lawyer before you answer.</source>
        <translation>Reglas, acuerdos, riesgos y seguridad. Si la ley les permite pedir más, pregunte a su abogado antes de responder.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 del archivo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>Said aloud</source>
        <translation>De viva voz</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>Said no</source>
        <translation>Dijo que no</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>Scheduling, reminders, billing</source>
        <translation>Citas, recordatorios, cobros</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Sealed binder</source>
        <translation>Carpeta anual sellada</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/recipients.py"/>
        <source>Security reviews</source>
        <translation>Revisiones de seguridad</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>Self-pay</source>
        <translation>Pago propio</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/recipients.py"/>
        <source>Self-reviews</source>
        <translation>Autorrevisiones</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Set aside until</source>
        <translation>Dejado de lado hasta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Settings of the account, under Meetings, Captions or AI</source>
        <translation>Ajustes de la cuenta, en Reuniones (Meetings), Subtítulos (Captions) o IA (AI)</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Settings of the booking page, under Automation</source>
        <translation>Ajustes de la página de citas, en Automatización (Automation)</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Settings of the forms, under Scoring or Automation</source>
        <translation>Ajustes de los formularios, en Puntuación (Scoring) o Automatización (Automation)</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Settings, under AI, Assistant or Extensions</source>
        <translation>Ajustes, en IA (AI), Asistente (Assistant) o Extensiones (Extensions)</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Settings, under AI, Labs, Beta or Add-ons</source>
        <translation>Ajustes, en IA (AI), Labs, Beta o Complementos (Add-ons)</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Settings, under AI, Smart features or Writing help</source>
        <translation>Ajustes, en IA (AI), Funciones inteligentes (Smart features) o Ayuda para escribir (Writing help)</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Settings, under Claims or Automation</source>
        <translation>Ajustes, en Reclamos (Claims) o Automatización (Automation)</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/ai_free.py"/>
        <source>Sign the no-AI policy again</source>
        <translation>Firmar de nuevo la política “sin IA”</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/ai_free.py"/>
        <source>Sign the yearly statement that you use no AI again</source>
        <translation>Firmar de nuevo la declaración anual de que no usa IA</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Size in bytes</source>
        <translation>Tamaño en bytes</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Smaller text</source>
        <translation>Letra más pequeña</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/may.py"/>
        <source>Somebody in the room has no code and has not been asked</source>
        <translation>Alguien en la sala no tiene código y no se le ha preguntado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/vault_gaps.py"/>
        <source>Somebody typed a wrong passphrase once</source>
        <translation>Alguien escribió una vez una frase de contraseña equivocada</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/vault_gaps.py"/>
        <source>Somebody typed a wrong passphrase {count} times</source>
        <translation>Alguien escribió {count} veces una frase de contraseña equivocada</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/retention.py"/>
        <source>Something about it is still open: {title}</source>
        <translation>Algo relacionado sigue pendiente: {title}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/incident_gaps.py"/>
        <source>Something went wrong and is not written down yet</source>
        <translation>Algo salió mal y aún no está anotado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/recipients.py"/>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/guide.py"/>
        <source>Sources and their dates</source>
        <translation>Fuentes y sus fechas</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Speaks for the tool</source>
        <translation>Habla a favor de la herramienta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Start a meeting with yourself and look at each button</source>
        <translation>Inicie una reunión a solas y mire cada botón</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/paper_gaps.py"/>
        <source>State law asks for it: {cite}, as read on {day}.</source>
        <translation>La ley estatal lo pide: {cite}, leída el {day}.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/paper_gaps.py"/>
        <source>State law seems to ask for it: {cite}, as read on {day}. It is not settled.</source>
        <translation>La ley estatal parece pedirlo: {cite}, leída el {day}. No está resuelto.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Step with the vault</source>
        <translation>Paso con la bóveda</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/incident_gaps.py"/>
        <source>Still needed before it can be closed: {lacking}.</source>
        <translation>Para poder cerrarlo falta todavía: {lacking}.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Stop questions known</source>
        <translation>Preguntas decisivas cuya respuesta se sabe</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Stop questions that apply</source>
        <translation>Preguntas decisivas que se aplican</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>Substance use</source>
        <translation>Consumo de sustancias</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Substance use records under 42 CFR Part 2</source>
        <translation>Expedientes sobre consumo de sustancias bajo 42 CFR Part 2</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/recipients.py"/>
        <source>Supervisor or consultant</source>
        <translation>Supervisor o consultor</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/action_words.py"/>
        <source>Switch {tool} off for {code}</source>
        <translation>Apague {tool} para {code}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>System settings, under Keyboard or Speech: is it worked on in the cloud?</source>
        <translation>Ajustes del sistema, en Teclado (Keyboard) o Voz (Speech): ¿se procesa en la nube?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Take in a request of a client</source>
        <translation>Recibir una solicitud de un cliente</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/moving.py"/>
        <source>Take your recovery card or know your passphrase.</source>
        <translation>Tenga a mano su tarjeta de recuperación o su frase de contraseña.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/session_sheet.py"/>
        <source>Telehealth</source>
        <translation>Telesalud</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/action_words.py"/>
        <source>Tell the company behind {tool} that a client withdrew</source>
        <translation>Avise a la empresa detrás de {tool} que un cliente retiró el consentimiento</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/action_words.py"/>
        <source>Tell {code} what was deleted from {tool}, and what must stay and why</source>
        <translation>Dígale a {code} qué se borró de {tool}, y qué debe quedarse y por qué</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/review_gaps.py"/>
        <source>The AI part of the risk analysis was never done</source>
        <translation>Nunca se hizo la parte de IA del análisis de riesgos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/paper_gaps.py"/>
        <source>The AI use policy was never issued</source>
        <translation>Nunca se emitió la política de uso de IA</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/translations.py"/>
        <source>The English paper is no translation.</source>
        <translation>El documento en inglés no es una traducción.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/left_off.py"/>
        <source>The accuracy check of {tool}</source>
        <translation>La revisión de exactitud de {tool}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/vendor_answers.py"/>
        <source>The answer chosen is none of those this question has.</source>
        <translation>La respuesta elegida no es ninguna de las que tiene esta pregunta.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/moving.py"/>
        <source>The backup and the vault here hold the same work. Nothing would be lost.</source>
        <translation>La copia de seguridad y la bóveda de aquí contienen el mismo trabajo. No se perdería nada.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/moving.py"/>
        <source>The backup and the vault here were both changed since they were one: the vault here has {lost} that the backup lacks, and the backup has {gained} that the vault lacks. They cannot be joined. The vault here would be kept aside.</source>
        <translation>La copia de seguridad y la bóveda de aquí cambiaron las dos desde que eran una sola: la copia no tiene {lost} de la bóveda de aquí, y la bóveda no tiene {gained} de la copia. No se pueden unir. La bóveda de aquí se guardaría aparte.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/moving.py"/>
        <source>The backup belongs to another vault than the one here. The vault here would be kept aside.</source>
        <translation>La copia de seguridad es de otra bóveda que la de aquí. La bóveda de aquí se guardaría aparte.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/moving.py"/>
        <source>The backup is newer than the vault here: you would gain {gained} and lose nothing. The vault here would be kept aside.</source>
        <translation>La copia de seguridad es más reciente que la bóveda de aquí: usted ganaría {gained} y no perdería nada. La bóveda de aquí se guardaría aparte.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/moving.py"/>
        <source>The backup is older than the vault here: {lost} would be missing. The vault here would be kept aside, so you can go back.</source>
        <translation>La copia de seguridad es más antigua que la bóveda de aquí: usted se quedaría sin {lost}. La bóveda de aquí se guardaría aparte, así que puede volver a ella.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/reviews.py"/>
        <source>The backups of this vault</source>
        <translation>Las copias de seguridad de esta bóveda</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/verifying.py"/>
        <source>The binder is newer than this vault: {missing} entries are missing here. This may be an older backup. Look for a newer one.</source>
        <translation>La carpeta es más nueva que esta bóveda: aquí faltan {missing} entradas. Puede que esta sea una copia de seguridad más antigua. Busque una más nueva.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/chart_line.py"/>
        <source>The client said in their own words what the tool does.</source>
        <translation>El cliente dijo con sus propias palabras qué hace la herramienta.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/trail.py"/>
        <source>The clock of the computer was set back to {detail}</source>
        <translation>El reloj de la computadora se atrasó hasta: {detail}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/agreements.py"/>
        <source>The company protects the information and keeps the Security Rule.</source>
        <translation>La empresa protege la información y cumple la Security Rule (Regla de Seguridad).</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>The company's news of the last twelve months</source>
        <translation>Las noticias de la empresa de los últimos doce meses</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/paper_gaps.py"/>
        <source>The consent form “{form}” for {tool} was never issued</source>
        <translation>Nunca se emitió el formulario de consentimiento “{form}” para {tool}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>The decision about {tool} no longer fits your answers</source>
        <translation>La decisión sobre {tool} ya no concuerda con sus respuestas</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/matter_gaps.py"/>
        <source>The decision was changed. The record, the bill or the company may need to know.</source>
        <translation>La decisión se cambió. Puede que haya que avisar en el expediente, en la factura o a la empresa.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/seal_file.py"/>
        <source>The end of this file is missing, and a seal stands at the end. If this was a sealed binder, it is not whole any more. Ask for the file again.</source>
        <translation>Falta el final de este archivo, y el sello está al final. Si era una carpeta sellada, ya no está completa. Pida el archivo de nuevo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/consent_gaps.py"/>
        <source>The first of them holds until {day}.</source>
        <translation>El primero vale hasta el {day}.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/incident_gaps.py"/>
        <source>The goal is {day}. This is good practice, not law.</source>
        <translation>La meta es el {day}. Es buena práctica, no ley.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/matter_gaps.py"/>
        <source>The goal was {last}. This is good practice, not law.</source>
        <translation>La meta era el {last}. Es buena práctica, no ley.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/verifying.py"/>
        <source>The history of this vault is not the one the binder was sealed in: something up to entry {entry} was rewritten. Keep this vault and the file, and look at your backups.</source>
        <translation>El historial de esta bóveda no es aquel en el que se selló la carpeta: se reescribió algo hasta la entrada {entry}. Conserve esta bóveda y el archivo, y mire sus copias de seguridad.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/verifying.py"/>
        <source>The history up to entry {entry} is the same, but this vault does not know that it sealed this file. Sealing was interrupted, or this is an older copy of the vault, or somebody else put the seal in. Do not rely on this file; seal the binder again.</source>
        <translation>El historial hasta la entrada {entry} es el mismo, pero esta bóveda no sabe que selló este archivo. El sellado se interrumpió, o esta es una copia más antigua de la bóveda, u otra persona puso el sello. No confíe en este archivo; selle la carpeta de nuevo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/trail.py"/>
        <source>The history up to here was imported from an export into this vault</source>
        <translation>El historial hasta aquí se importó a esta bóveda desde una exportación</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/paper_gaps.py"/>
        <source>The insert for your Notice of Privacy Practices was never issued</source>
        <translation>Nunca se emitió el anexo para su aviso de prácticas de privacidad</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>The invoice: look for an add-on with “AI” or “assistant”</source>
        <translation>La factura: busque un complemento con “AI” o “assistant” (IA, asistente)</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/backup_words.py"/>
        <source>The last backup is from {day} and was checked. {unsaved} since then go into the next one.</source>
        <translation>La última copia de seguridad es del {day} y se revisó. Desde entonces, para la próxima copia: {unsaved}.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/backup_words.py"/>
        <source>The last backup is from {day}; {unsaved} since then are in no backup.</source>
        <translation>La última copia de seguridad es del {day}. Desde entonces, fuera de toda copia: {unsaved}.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/backup_words.py"/>
        <source>The last backup is from {day}; {unsaved} since then are in no backup. Please back up now.</source>
        <translation>La última copia de seguridad es del {day}. Desde entonces, fuera de toda copia: {unsaved}. Haga una copia ahora.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/backup_words.py"/>
        <source>The last backup is from {day}; {unsaved} since then. The folder for backups cannot be reached: {place}. Plug the drive in when you can.</source>
        <translation>La última copia de seguridad es del {day}; desde entonces, {unsaved}. No se puede llegar a la carpeta de las copias: {place}. Conecte la unidad cuando pueda.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/incident_gaps.py"/>
        <source>The last day is {day} ({rule}).</source>
        <translation>El último día es el {day} ({rule}).</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/incident_gaps.py"/>
        <source>The last day is {day}, by the limit you entered for {state}.</source>
        <translation>El último día es el {day}, según el plazo que usted anotó para {state}.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/consents.py"/>
        <source>The last day lies before the day of the answer. Please check both dates.</source>
        <translation>El último día es anterior al día de la respuesta. Revise las dos fechas.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/matter_gaps.py"/>
        <source>The last day was {last} ({rule}).</source>
        <translation>El último día era el {last} ({rule}).</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/backup_words.py"/>
        <source>The last try with your recovery card was on {day}. Please try again.</source>
        <translation>La última prueba con su tarjeta de recuperación fue el {day}. Pruebe de nuevo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/guide.py"/>
        <source>The laws and rules named here are as of {day}.</source>
        <translation>Las leyes y reglas que se nombran aquí están actualizadas al {day}.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/consent_gaps.py"/>
        <source>The laws of that state count in their sessions.</source>
        <translation>En sus sesiones cuentan las leyes de ese estado.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/consent_gaps.py"/>
        <source>The ledger holds codes, not names. A whole caseload takes minutes.</source>
        <translation>El registro guarda códigos, no nombres. Anotar a todos sus clientes lleva minutos.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/anchors.py"/>
        <source>The paper is newer than this vault: {entries} entries are missing here. Look for a newer backup.</source>
        <translation>El papel es más reciente que esta bóveda. Entradas que faltan aquí: {entries}. Busque una copia de seguridad más reciente.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>The phone company's app, under Voice mail or Calls</source>
        <translation>La aplicación de la compañía telefónica, en Buzón de voz (Voice mail) o Llamadas (Calls)</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/guide.py"/>
        <source>The pictures show a practice that is invented.</source>
        <translation>Las imágenes muestran una consulta inventada.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/anchors.py"/>
        <source>The printed characters fit, but entry {entry} before it is damaged. Check the vault, then restore your newest backup.</source>
        <translation>Los caracteres impresos coinciden, pero la entrada {entry}, que va antes, está dañada. Revise la bóveda y restaure su copia de seguridad más reciente.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>The quick check takes about ten minutes.</source>
        <translation>La revisión rápida toma unos diez minutos.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/places.py"/>
        <source>The recovery card opens your vault. Saved on this computer, it would be lost or stolen together with it. Print it, or save it on a USB stick that you lock away.</source>
        <translation>La tarjeta de recuperación abre su bóveda. Guardada en esta computadora, se perdería o se la robarían junto con ella. Imprímala, o guárdela en una memoria USB que deje bajo llave.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/places.py"/>
        <source>The recovery card opens your vault. {service} would keep a copy of it on other computers. Print it, or save it on a USB stick that you lock away.</source>
        <translation>La tarjeta de recuperación abre su bóveda. {service} guardaría una copia en otras computadoras. Imprímala, o guárdela en una memoria USB que deje bajo llave.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>The register does not say what {tool} is used for</source>
        <translation>El registro no dice para qué se usa {tool}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/paperwork.py"/>
        <source>The rules behind this draft were last looked at on {day}. Check your states first.</source>
        <translation>Las reglas de este borrador se consultaron por última vez el {day}. Revise primero sus estados.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/paper_gaps.py"/>
        <source>The sanction policy was never issued</source>
        <translation>Nunca se emitió la política de sanciones</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>The settings of your directory profile</source>
        <translation>Los ajustes de su perfil en el directorio</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>The state you work from is missing</source>
        <translation>Falta el estado desde donde trabaja</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>The states your clients live in are missing</source>
        <translation>Faltan los estados donde viven sus clientes</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/moving.py"/>
        <source>The vault here does not open this way, so it cannot be compared with the backup. It would be kept aside.</source>
        <translation>La bóveda de aquí no se abre de esta manera, así que no se puede comparar con la copia de seguridad. Se guardaría aparte.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/trail.py"/>
        <source>The vault was made</source>
        <translation>Se creó la bóveda</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/trail.py"/>
        <source>The vault was opened although its history was in doubt: {detail}</source>
        <translation>Se abrió la bóveda aunque había dudas sobre su historial: {detail}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/access.py"/>
        <source>The whole vault is encrypted again. That takes a few seconds and cannot be stopped once it has begun. If the power fails meanwhile, either the old or the new passphrase opens the vault, and nothing is lost.</source>
        <translation>Toda la bóveda se cifra de nuevo. Tarda unos segundos y no se puede detener una vez que empieza. Si se va la luz mientras tanto, la abre la frase de contraseña vieja o la nueva, y no se pierde nada.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/consent_gaps.py"/>
        <source>The yes of a guardian ends on that day. Now their own is needed.</source>
        <translation>El sí de un tutor termina ese día. Ahora hace falta el sí de la propia persona.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/backup_words.py"/>
        <source>There is no backup yet, and the folder for backups cannot be reached: {place}. Plug the drive in, or choose another folder.</source>
        <translation>Todavía no hay copia de seguridad, y no se puede llegar a la carpeta de las copias: {place}. Conecte la unidad o elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/backup_words.py"/>
        <source>There is no backup yet. Choose a folder for backups, best on a USB drive.</source>
        <translation>Todavía no hay copia de seguridad. Elija una carpeta para las copias, de preferencia en una unidad USB.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/backup_words.py"/>
        <source>There is no backup yet. Choose “Back up now”.</source>
        <translation>Todavía no hay copia de seguridad. Elija “Hacer copia ahora”.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/review_gaps.py"/>
        <source>There is no full list of the devices that hold client data</source>
        <translation>No hay una lista completa de los dispositivos que guardan datos de clientes</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/review_gaps.py"/>
        <source>There is no full risk analysis of the whole practice</source>
        <translation>No hay un análisis de riesgos completo de toda la consulta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/seal_file.py"/>
        <source>There is no seal in this file. It is not a sealed binder, so nothing can be said about changes.</source>
        <translation>En este archivo no hay ningún sello. No es una carpeta sellada, así que no se puede decir nada sobre cambios.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/moving.py"/>
        <source>There is no vault here yet. The backup will become your vault on this computer.</source>
        <translation>Aquí todavía no hay ninguna bóveda. La copia de seguridad será su bóveda en esta computadora.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/diligence_gaps.py"/>
        <source>These answers change most often, and are more than 12 months old.</source>
        <translation>Estas respuestas son las que más cambian, y tienen más de 12 meses.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>They decide which state laws count.</source>
        <translation>Deciden qué leyes estatales cuentan.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>They were last looked at on {day}, more than 12 months ago. Laws change.</source>
        <translation>Se consultaron por última vez el {day}, hace más de 12 meses. Las leyes cambian.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/anchors.py"/>
        <source>This anchor does not fit. The history of this vault is not the one the paper was printed from. Compare the paper once more. If it is right, keep this vault and the paper, and look at your backups.</source>
        <translation>Esta ancla no coincide. El historial de esta bóveda no es el que se usó para imprimir el papel. Compare el papel una vez más. Si está bien, conserve esta bóveda y el papel, y revise sus copias de seguridad.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/anchors.py"/>
        <source>This anchor fits. Everything up to entry {entry}, written on {day}, is as it was when it was printed. It says nothing about later entries.</source>
        <translation>Esta ancla coincide. Todo hasta la entrada {entry}, escrita el {day}, está como estaba cuando se imprimió. No dice nada de las entradas posteriores.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/anchors.py"/>
        <source>This anchor is from another vault. Check the vault number on the paper.</source>
        <translation>Esta ancla es de otra bóveda. Revise el número de bóveda en el papel.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/incidents.py"/>
        <source>This assessment is signed. Choose “Assess again” to change it.</source>
        <translation>Esta evaluación está firmada. Elija “Evaluar de nuevo” para cambiarla.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/verifying.py"/>
        <source>This binder was sealed in another vault. Its file is unchanged; only that vault can say more.</source>
        <translation>Esta carpeta se selló en otra bóveda. Su archivo no ha cambiado; solo aquella bóveda puede decir más.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/consents.py"/>
        <source>This client has no such guardian on that day. Change the client first.</source>
        <translation>Este cliente no tiene ese tutor en esa fecha. Cambie primero los datos del cliente.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/reviews.py"/>
        <source>This computer</source>
        <translation>Esta computadora</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/validation.py"/>
        <source>This date is before 1990. Please check the year.</source>
        <translation>Esta fecha es anterior a 1990. Revise el año.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/validation.py"/>
        <location filename="../ethicsdesk/services/suppliers.py"/>
        <source>This date lies in the future. Please check the year.</source>
        <translation>Esta fecha está en el futuro. Revise el año.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/plan.py"/>
        <source>This day has not come yet. Please choose today or earlier.</source>
        <translation>Ese día todavía no ha llegado. Elija hoy o un día anterior.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/client_requests.py"/>
        <source>This day lies before the request came in. Please check both dates.</source>
        <translation>Este día es anterior a la llegada de la solicitud. Revise las dos fechas.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/vendor_answers.py"/>
        <source>This field is not one of the form, so it was left out.</source>
        <translation>Este campo no es del formulario, así que se dejó fuera.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/seal_file.py"/>
        <source>This file is locked with a password, and a locked copy has no seal. Check the file it was made from.</source>
        <translation>Este archivo está protegido con una contraseña, y una copia protegida no lleva sello. Revise el archivo del que se hizo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/seal_file.py"/>
        <source>This file is no PDF, so it is no sealed binder. Choose the PDF file.</source>
        <translation>Este archivo no es un PDF, así que no es una carpeta sellada. Elija el archivo PDF.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/seal_file.py"/>
        <source>This file is unchanged since it was sealed. It is seal {number}: the binder of {year} as of {day}, sealed at entry {entry} of its vault. The seal does not show who sealed it, or that what was typed is true.</source>
        <translation>Este archivo no ha cambiado desde que se selló. Es el sello {number}: la carpeta de {year} al {day}, sellada en la entrada {entry} de su bóveda. El sello no muestra quién la selló, ni que lo escrito sea cierto.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/seal_file.py"/>
        <source>This file was changed after it was sealed. Something in it, or its seal, is not as it was. Ask for the file again, or print it from the vault that sealed it.</source>
        <translation>Este archivo se cambió después de sellarlo. Algo en él, o su sello, no está como estaba. Pida el archivo de nuevo, o imprímalo desde la bóveda que lo selló.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/places.py"/>
        <source>This folder is copied by {service}. Such a program can copy the vault while it is being written and spoil it. Keep the vault on this computer, and only its backups there. Use this folder all the same?</source>
        <translation>{service} copia esta carpeta. Un programa así puede copiar la bóveda mientras se escribe y dañarla. Tenga la bóveda en esta computadora, y ahí solo sus copias de seguridad. ¿Usar esta carpeta de todos modos?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/places.py"/>
        <source>This folder is on a network drive. If the connection drops while you work, the vault can be damaged, and two computers may open it at once. Keep the vault on this computer, and only its backups there. Use this folder all the same?</source>
        <translation>Esta carpeta está en una unidad de red. Si la conexión se corta mientras trabaja, la bóveda puede dañarse, y dos computadoras podrían abrirla a la vez. Tenga la bóveda en esta computadora, y ahí solo sus copias de seguridad. ¿Usar esta carpeta de todos modos?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/places.py"/>
        <source>This folder is on the same disk as the vault. It helps when something is deleted by mistake, but not when the laptop is lost, stolen or broken. Choose a USB drive or another disk if you can.</source>
        <translation>Esta carpeta está en el mismo disco que la bóveda. Ayuda cuando algo se elimina por error, pero no cuando la laptop se pierde, se la roban o se daña. Elija una unidad USB u otro disco si puede.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/withdrawals.py"/>
        <source>This is a yes. Record it as an answer.</source>
        <translation>Esto es un sí. Anótelo como una respuesta.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/places.py"/>
        <source>This is another disk in this computer. It helps when the first one breaks, but not when the computer is lost or stolen. A USB drive that you unplug is safer.</source>
        <translation>Este es otro disco de esta computadora. Ayuda cuando el primero se daña, pero no cuando la computadora se pierde o se la roban. Es más segura una unidad USB que usted desconecte.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/strength.py"/>
        <source>This is easy to guess: it is made of a common password, a name, a date or a pattern. Please choose words that do not belong together, or let EthicsDesk make some.</source>
        <translation>Esto es fácil de adivinar: está hecho de una contraseña común, un nombre, una fecha o un patrón. Elija palabras que no tengan relación entre sí, o deje que EthicsDesk haga algunas.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/clients.py"/>
        <source>This is the day the client turns 18, not the birthday, so it lies within the next 18 years.</source>
        <translation>Este es el día en que el cliente cumple 18 años, no su fecha de nacimiento; por eso cae dentro de los próximos 18 años.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/consents.py"/>
        <source>This paper is not in the vault any more. Please choose another one.</source>
        <translation>Este documento ya no está en la bóveda. Elija otro.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/consents.py"/>
        <source>This paper was made after that day. Choose the one that was used, or none.</source>
        <translation>Este documento se hizo después de ese día. Elija el que se usó, o ninguno.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/vendor_answers.py"/>
        <source>This question no longer applies to the tool.</source>
        <translation>Esta pregunta ya no se aplica a la herramienta.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/seal_file.py"/>
        <source>This seal is of a kind this version of EthicsDesk does not know. Either a newer version sealed the file, or it was changed. Check it with the newest version.</source>
        <translation>Este sello es de un tipo que esta versión de EthicsDesk no conoce. O una versión más nueva selló el archivo, o alguien lo cambió. Revíselo con la versión más nueva.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/storage/codec.py"/>
        <source>This text holds half of a character, which cannot be kept. Please type it again.</source>
        <translation>Este texto contiene medio carácter, que no se puede guardar. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/client_requests.py"/>
        <location filename="../ethicsdesk/domain/validation.py"/>
        <location filename="../ethicsdesk/services/first_minutes.py"/>
        <location filename="../ethicsdesk/services/incident_actions.py"/>
        <location filename="../ethicsdesk/services/incidents.py"/>
        <source>This text is very long. Please shorten it to 20,000 characters.</source>
        <translation>Este texto es muy largo. Acórtelo a 20,000 caracteres.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/evidence.py"/>
        <location filename="../ethicsdesk/services/reviews.py"/>
        <location filename="../ethicsdesk/services/suppliers.py"/>
        <location filename="../ethicsdesk/services/training.py"/>
        <source>This text is very long. Please shorten it.</source>
        <translation>Este texto es muy largo. Acórtelo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/reviews.py"/>
        <source>This vault</source>
        <translation>Esta bóveda</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/verifying.py"/>
        <source>This vault gave the number {number} to another file. Somebody changed the binder and put a new seal into it. Do not rely on this file; save the true one from the vault.</source>
        <translation>Esta bóveda dio el número {number} a otro archivo. Alguien cambió la carpeta y le puso un sello nuevo. No confíe en este archivo; guarde el verdadero desde la bóveda.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/verifying.py"/>
        <source>This vault sealed this very file as {number}, and its history up to entry {entry} is as it was then.</source>
        <translation>Esta bóveda selló este mismo archivo como {number}, y su historial hasta la entrada {entry} está como estaba entonces.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/strength.py"/>
        <source>This would stop most people, but not somebody who copies the vault and tries for weeks. One or two more words make it much better.</source>
        <translation>Esto detendría a la mayoría, pero no a quien copie la bóveda y lo intente durante semanas. Una o dos palabras más la hacen mucho mejor.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/plan.py"/>
        <source>This year has not begun yet. Please choose another.</source>
        <translation>Ese año todavía no ha empezado. Elija otro.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Tick sheet of a month</source>
        <translation>Hoja de marcas de un mes</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Ticked for the chart</source>
        <translation>Marcado para el expediente</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Time client records are kept</source>
        <translation>Tiempo que se guardan los expedientes</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Touches clinical decisions</source>
        <translation>Toca decisiones clínicas</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/recipients.py"/>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Training</source>
        <translation>Formación</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/due_sources.py"/>
        <location filename="../ethicsdesk/services/review_gaps.py"/>
        <source>Training: {title}</source>
        <translation>Formación: {title}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>Trauma</source>
        <translation>Trauma</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/due_sources.py"/>
        <source>Try a backup with the recovery card</source>
        <translation>Probar una copia de seguridad con la tarjeta de recuperación</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Try out a backup</source>
        <translation>Probar una copia de seguridad</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/vault_gaps.py"/>
        <source>Try your backup with the recovery card</source>
        <translation>Pruebe su copia de seguridad con la tarjeta de recuperación</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>Turned away or flagged by AI</source>
        <translation>Personas rechazadas o señaladas por la IA</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Turns 18 on</source>
        <translation>Cumple 18 años el</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/diligence_gaps.py"/>
        <source>Twelve months were over on {day}.</source>
        <translation>Los doce meses se cumplieron el {day}.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/moving.py"/>
        <source>Type your passphrase or the code on your recovery card.</source>
        <translation>Escriba su frase de contraseña o el código de su tarjeta de recuperación.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Under 18</source>
        <translation>Menos de 18</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/consent_gaps.py"/>
        <source>Until they answer, the tool stays off in their sessions.</source>
        <translation>Hasta que respondan, la herramienta queda apagada en sus sesiones.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/guide.py"/>
        <source>User guide</source>
        <translation>Guía de uso</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Usual kind of session</source>
        <translation>Tipo de sesión habitual</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Vault</source>
        <translation>Bóveda</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/guide.py"/>
        <source>Version {version} of {day}</source>
        <translation>Versión {version} del {day}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/strength.py"/>
        <source>Very hard to guess, as far as a program can tell. It cannot know what people close to you know, so leave out names, pets and dates.</source>
        <translation>Muy difícil de adivinar, hasta donde un programa puede saberlo. No puede saber lo que saben sus personas cercanas, así que no use nombres, mascotas ni fechas.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Video sessions and captions</source>
        <translation>Sesiones por video y subtítulos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>Visits missed after a reminder</source>
        <translation>Citas perdidas después de un recordatorio</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Voice assistants on your phone, watch and computer</source>
        <translation>Asistentes de voz en su teléfono, reloj y computadora</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Walk through my own tools</source>
        <translation>Repasar mis propias herramientas</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>Walk through what you already own</source>
        <translation>Repase lo que ya tiene</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/diligence_gaps.py"/>
        <source>Walk through what you already own again</source>
        <translation>Volver a repasar lo que ya tiene</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Walk through your own tools</source>
        <translation>Repaso de sus propias herramientas</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/chart_line.py"/>
        <source>We talked about other ways, such as notes without AI.</source>
        <translation>Hablamos de otras formas, como las notas sin IA.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/chart_line.py"/>
        <source>We talked about risks.</source>
        <translation>Hablamos de los riesgos.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Website and directory page</source>
        <translation>Sitio web y página del directorio</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/recipients.py"/>
        <source>What clients are told</source>
        <translation>Qué se les dice a los clientes</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>What is claimed</source>
        <translation>Qué se afirma</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>What is fixed</source>
        <translation>Qué está fijo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>What makes it more serious</source>
        <translation>Qué lo hace más grave</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>What makes them qualified</source>
        <translation>Qué preparación tiene</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/diligence_gaps.py"/>
        <source>What one answer about {tool} rests on is too old</source>
        <translation>La base de una respuesta sobre {tool} es demasiado antigua</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/consent_gaps.py"/>
        <source>What they agreed to on paper is no longer what the tool does, or the paper is not here.</source>
        <translation>Lo que se aceptó en el documento ya no es lo que hace la herramienta, o el documento no está aquí.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/guide.py"/>
        <location filename="../ethicsdesk/services/key_card.py"/>
        <source>What they do</source>
        <translation>Qué hacen</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/session_sheet.py"/>
        <source>What to say aloud before each tool</source>
        <translation>Qué decir en voz alta antes de cada herramienta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/session_sheet.py"/>
        <source>What to say first</source>
        <translation>Qué decir primero</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/recipients.py"/>
        <source>What you decided, what clients are told, and how you look at your own work.</source>
        <translation>Qué decidió usted, qué se les dice a los clientes y cómo revisa usted su propio trabajo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>What you found</source>
        <translation>Qué encontró usted</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/diligence_gaps.py"/>
        <source>What {count} answers about {tool} rest on is too old</source>
        <translation>La base de {count} respuestas sobre {tool} es demasiado antigua</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/moving.py"/>
        <source>When all is there and the first backup is made, delete the vault on the old computer.</source>
        <translation>Cuando todo esté ahí y se haya hecho la primera copia de seguridad, elimine la bóveda de la computadora vieja.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/recipients.py"/>
        <source>Where AI touches your work with clients, and how you watch over it.</source>
        <translation>Dónde toca la IA su trabajo con clientes y cómo la vigila usted.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Where does this come from? Sources and their dates</source>
        <translation>¿De dónde viene esto? Las fuentes y sus fechas</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/agreements.py"/>
        <source>Where it carries out a duty of mine, it follows the rule that binds me.</source>
        <translation>Cuando cumple un deber mío, sigue la regla que me obliga a mí.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Where the code comes from</source>
        <translation>De dónde viene el código</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Where the rule is written</source>
        <translation>Dónde está escrita la regla</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Where you read it</source>
        <translation>Dónde lo leyó</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Who answered</source>
        <translation>Quién respondió</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Who received it</source>
        <translation>Quién lo recibió</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Who says it</source>
        <translation>Quién lo dice</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/access.py"/>
        <source>Whoever can use your account on this computer can then open the vault without the passphrase. That includes family members who know your login. On a shared computer, leave this off.</source>
        <translation>Quien pueda usar su cuenta en esta computadora podrá entonces abrir la bóveda sin la frase de contraseña. Eso incluye a familiares que conozcan su contraseña de entrada. En una computadora compartida, déjelo apagado.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>With few clients, most gaps between groups are chance. This check looks for patterns. It does not prove that a tool is fair or unfair, and it ranks nobody. Groups are only what clients said themselves.</source>
        <translation>Con pocos clientes, la mayoría de las diferencias entre grupos se deben al azar. Esta revisión busca patrones. No prueba que una herramienta sea justa o injusta, y no clasifica a nadie. Los grupos son solo lo que los clientes mismos dijeron.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>Withdrew</source>
        <translation>Retiró su consentimiento</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/diligence_gaps.py"/>
        <source>Without a new signature it ends on {day}.</source>
        <translation>Sin una nueva firma, termina el {day}.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/consent_gaps.py"/>
        <source>Without them no yes counts.</source>
        <translation>Sin ellos no cuenta ningún sí.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>Women</source>
        <translation>Mujeres</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/guide.py"/>
        <source>Words explained</source>
        <translation>Palabras explicadas</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Works from</source>
        <translation>Trabaja desde</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/oversight_gaps.py"/>
        <source>Write an incident about a serious error in a note of {tool}</source>
        <translation>Anote un incidente sobre un error grave en una nota de {tool}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/consent_gaps.py"/>
        <source>Write down who agreed to {tool}</source>
        <translation>Anote quién aceptó {tool}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>Write the session down live</source>
        <translation>Transcribir la sesión en vivo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/breach_letters.py"/>
        <source>Write what happened, in a sentence or two.</source>
        <translation>Escriba qué pasó, en una o dos frases.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/breach_letters.py"/>
        <source>Write what you are doing about it.</source>
        <translation>Escriba qué está haciendo al respecto.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Writing programs and browser</source>
        <translation>Programas de escritura y navegador</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Years after last in effect</source>
        <translation>Años desde que dejó de valer</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>You began a deeper look. Until it is done, the decision rests on the last one.</source>
        <translation>Usted empezó una evaluación más a fondo. Hasta que termine, la decisión se apoya en la anterior.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>You began it on {day}.</source>
        <translation>La empezó el {day}.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/incident_gaps.py"/>
        <location filename="../ethicsdesk/services/review_gaps.py"/>
        <source>You began on {day}. Your answers are kept.</source>
        <translation>Usted empezó el {day}. Sus respuestas están guardadas.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>You decided on {day}. Stop using it, or decide again.</source>
        <translation>Usted decidió el {day}. Deje de usarla, o decida de nuevo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/paper_gaps.py"/>
        <source>You hold Part 2 records, and the notice must say so (45 CFR 164.520).</source>
        <translation>Usted guarda expedientes de Part 2, y el aviso debe decirlo (45 CFR 164.520).</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/diligence_gaps.py"/>
        <source>You noticed a new AI feature on {day}.</source>
        <translation>El {day} usted notó una nueva función de IA.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/diligence_gaps.py"/>
        <source>You noticed another AI model on {day}.</source>
        <translation>El {day} usted notó otro modelo de IA.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/diligence_gaps.py"/>
        <source>You noticed changed terms on {day}.</source>
        <translation>El {day} usted notó condiciones cambiadas.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/retention.py"/>
        <source>You put a hold on it: {reason}</source>
        <translation>Usted le puso una retención: {reason}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/leaving_gaps.py"/>
        <source>You stopped using it on {day}. The letter asks for proof (45 CFR 164.504(e)).</source>
        <translation>Dejó de usarla el {day}. La carta pide un comprobante (45 CFR 164.504(e)).</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>You were not sure whether AI is on in {count} of your things.</source>
        <translation>No quedó claro si hay IA encendida en {count} de sus cosas.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>Your answers have changed, so its words would be different today.</source>
        <translation>Sus respuestas han cambiado, así que hoy sus palabras serían otras.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/backup_words.py"/>
        <source>Your backup opened on {day} with the recovery card alone.</source>
        <translation>Su copia de seguridad se abrió el {day} solo con la tarjeta de recuperación.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/retention.py"/>
        <source>Your backups still hold what is let go here, until they rotate out: the yearly ones after seven years. Sealed binders keep it until they are let go themselves. Exports, printed papers and files you saved elsewhere keep it too.</source>
        <translation>Sus copias de seguridad todavía contienen lo que se elimina aquí, hasta que salen por rotación: las anuales, después de siete años. Las carpetas anuales selladas lo conservan hasta que también se eliminan. Las exportaciones, los documentos impresos y los archivos que guardó en otra parte también lo conservan.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>Your license is missing</source>
        <translation>Falta su licencia</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>Your name is missing</source>
        <translation>Falta su nombre</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/backup_words.py"/>
        <source>Your newest backup opened today with the recovery card alone.</source>
        <translation>Su copia de seguridad más reciente se abrió hoy solo con la tarjeta de recuperación.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Your note on a rule</source>
        <translation>Su nota sobre una regla</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/review_gaps.py"/>
        <source>Your own answer in the risk analysis says so.</source>
        <translation>Lo dice su propia respuesta en el análisis de riesgos.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/review_gaps.py"/>
        <source>Your own answer says so. HIPAA asks for one (45 CFR 164.308(a)(1)(ii)(A)).</source>
        <translation>Lo dice su propia respuesta. HIPAA pide uno (45 CFR 164.308(a)(1)(ii)(A)).</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/clients.py"/>
        <source>Your own chart number is an identifier: whoever can look it up knows the person. A random code is safer.</source>
        <translation>Su propio número de expediente identifica: quien puede buscarlo sabe quién es la persona. Un código al azar es más seguro.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Your own words on a paper</source>
        <translation>Sus palabras en un documento</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>Your phone number is missing</source>
        <translation>Falta su número de teléfono</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/review_gaps.py"/>
        <source>Your plan has it each quarter. It cannot be made up, so it is told here.</source>
        <translation>Su plan lo pide cada trimestre. No se puede recuperar, así que se dice aquí.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/review_gaps.py"/>
        <source>Your plan has it each quarter. It was due on {day}.</source>
        <translation>Su plan lo pide cada trimestre. La fecha límite era el {day}.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/review_gaps.py"/>
        <source>Your plan has it each year. It was due on {day}.</source>
        <translation>Su plan lo pide cada año. La fecha límite era el {day}.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/review_gaps.py"/>
        <source>Your plan has it monthly. It was due on {day}.</source>
        <translation>Su plan lo pide cada mes. La fecha límite era el {day}.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/review_gaps.py"/>
        <source>Your plan has it twice a year. It was due on {day}.</source>
        <translation>Su plan lo pide dos veces al año. La fecha límite era el {day}.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/recipients.py"/>
        <source>Your rules, tools and agreements, and what went wrong, as counts.</source>
        <translation>Sus reglas, herramientas y acuerdos, y qué salió mal, solo cantidades.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/recovery_card.py"/>
        <source>Your vault or its backups are in this folder. The card must not lie beside what it opens. Print it, or save it on a USB stick that you lock away.</source>
        <translation>Su bóveda o sus copias de seguridad están en esta carpeta. La tarjeta no debe estar junto a lo que abre. Imprímala, o guárdela en una memoria USB bajo llave.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/incidents.py"/>
        <source>a conclusion of the breach assessment</source>
        <translation>una conclusión de la evaluación de la violación de datos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/incidents.py"/>
        <source>a note that the client's safety was checked</source>
        <translation>una nota de que se comprobó la seguridad del cliente</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/chart_line.py"/>
        <source>agreed</source>
        <translation>aceptó</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/guide.py"/>
        <source>as of {day}, disputed</source>
        <translation>al {day}, en disputa</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/guide.py"/>
        <source>as of {day}, not verified</source>
        <translation>al {day}, no verificado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/guide.py"/>
        <source>as of {day}, verified</source>
        <translation>al {day}, verificado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>care ideas</source>
        <translation>ideas para la atención</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>draft notes</source>
        <translation>borradores de notas</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/session_sheet.py"/>
        <source>in writing</source>
        <translation>por escrito</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/seals.py"/>
        <source>it came out otherwise. Something it was built from is not as it was, such as an exhibit that could not be drawn this time.</source>
        <translation>salió distinta. Algo de lo que se usó para hacerla no está como estaba, por ejemplo un anexo que esta vez no se pudo dibujar.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/seals.py"/>
        <source>it was made by EthicsDesk {then}, and this is {now}. The file that was kept is still the same.</source>
        <translation>la hizo EthicsDesk {then}, y este es {now}. El archivo que se guardó sigue igual.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>live text</source>
        <translation>texto en vivo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/session_sheet.py"/>
        <source>no state known</source>
        <translation>estado desconocido</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>office work</source>
        <translation>trabajo de oficina</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/session_sheet.py"/>
        <source>old paper</source>
        <translation>documento antiguo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>recording</source>
        <translation>grabación</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/chart_line.py"/>
        <source>said no</source>
        <translation>dijo que no</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>the client</source>
        <translation>el cliente</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/incidents.py"/>
        <source>the day the people concerned were told</source>
        <translation>el día en que se avisó a las personas afectadas</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/seals.py"/>
        <source>the history of this vault is not the one it was sealed in. Check the vault.</source>
        <translation>el historial de esta bóveda no es aquel en el que se selló. Revise la bóveda.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/incidents.py"/>
        <source>the root cause in writing</source>
        <translation>la causa de fondo por escrito</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/seals.py"/>
        <source>the rules and texts were those of version {version}, and this program has others. The file that was kept is still the same.</source>
        <translation>las reglas y los textos eran los de la versión {version}, y este programa tiene otros. El archivo que se guardó sigue igual.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>video features</source>
        <translation>funciones de video</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/chart_line.py"/>
        <source>withdrew consent</source>
        <translation>retiró el consentimiento</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/diligence_gaps.py"/>
        <source>{about} is new among the states of your clients since {day}.</source>
        <translation>Hay un estado nuevo entre los de sus clientes desde el {day}: {about}.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/diligence_gaps.py"/>
        <source>{about} works behind it since {day}, as far as you know.</source>
        <translation>{about} trabaja detrás de ella desde el {day}, hasta donde usted sabe.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/may.py"/>
        <source>{code} is under 18, and who must agree is not written down</source>
        <translation>{code} es menor de 18 años, y no está anotado quién debe aceptar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>{count} answers about {tool} are not known yet</source>
        <translation>Todavía no se saben {count} respuestas sobre {tool}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>{count} answers about {tool} rest on nothing that can be looked up</source>
        <translation>{count} respuestas sobre {tool} no se apoyan en nada que se pueda consultar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/backup_words.py"/>
        <source>{count} changes</source>
        <translation>{count} cambios</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/consent_law_gaps.py"/>
        <source>{count} clients agreed to {tool} only in words</source>
        <translation>{count} clientes aceptaron {tool} solo de palabra</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/consent_gaps.py"/>
        <source>{count} clients turned 18: ask them about {tool}</source>
        <translation>{count} clientes cumplieron 18 años: pregúnteles sobre {tool}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/consent_gaps.py"/>
        <source>{count} clients were not asked about {tool} yet</source>
        <translation>A {count} clientes todavía no se les preguntó sobre {tool}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/due_sources.py"/>
        <source>{count} consents to {tool} end</source>
        <translation>Terminan {count} consentimientos para {tool}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/consent_gaps.py"/>
        <source>{count} consents to {tool} end soon</source>
        <translation>{count} consentimientos para {tool} terminan pronto</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/consent_gaps.py"/>
        <source>{count} consents to {tool} have expired</source>
        <translation>{count} consentimientos para {tool} han vencido</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/lately.py"/>
        <source>{count} decisions made</source>
        <translation>{count} decisiones tomadas</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/sessions_today.py"/>
        <source>{count} in the room without a code</source>
        <translation>Presentes sin código: {count}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/seals.py"/>
        <source>{count} of its records were let go after their time. The file that was kept is still the same.</source>
        <translation>{count} de sus registros se eliminaron cuando cumplieron su plazo. El archivo que se guardó sigue igual.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/lately.py"/>
        <source>{count} papers issued</source>
        <translation>{count} documentos emitidos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>{count} points were not looked for yet. First: {text}</source>
        <translation>{count} puntos no se han buscado todavía. El primero: {text}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>{count} questions about {tool} are open</source>
        <translation>{count} preguntas sobre {tool} están abiertas</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/lately.py"/>
        <source>{count} reviews finished</source>
        <translation>{count} revisiones terminadas</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/lately.py"/>
        <source>{count} rules noted that you read</source>
        <translation>{count} reglas que usted leyó y anotó</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/retention_items.py"/>
        <source>{count} taken back on {day}</source>
        <translation>Retirados el {day}: {count}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/trail.py"/>
        <source>{count} things do not fit. Do not change anything now; restore your newest backup.</source>
        <translation>Cosas que no encajan: {count}. No cambie nada ahora; restaure su copia de seguridad más reciente.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_places.py"/>
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/trail.py"/>
        <source>{event}</source>
        <translation>{event}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/retention_items.py"/>
        <location filename="../ethicsdesk/services/trail.py"/>
        <source>{kind}: {name}</source>
        <translation>{kind}: {name}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/strength.py"/>
        <source>{missing} more characters are needed. Spaces count. Nothing else is required.</source>
        <translation>Faltan {missing} caracteres más. Los espacios cuentan. No se pide nada más.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/due_sources.py"/>
        <source>{number}: {what}</source>
        <translation>{number}: {what}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>{rule}</source>
        <translation>{rule}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/sessions_today.py"/>
        <source>{states}</source>
        <translation>{states}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/paper_gaps.py"/>
        <source>{states}: no paper answers “{duty}”</source>
        <translation>{states}: ningún documento responde a “{duty}”</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/action_words.py"/>
        <source>{text}</source>
        <translation>{text}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/due_sources.py"/>
        <location filename="../ethicsdesk/services/left_off.py"/>
        <location filename="../ethicsdesk/services/review_gaps.py"/>
        <source>{title}</source>
        <translation>{title}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/left_off.py"/>
        <source>{tool}</source>
        <translation>{tool}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>{tool} gets client information, though you decided against it</source>
        <translation>{tool} recibe información de clientes, aunque usted decidió que no</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>{tool} is in use with an open deal-breaker</source>
        <translation>{tool} está en uso con un motivo para no usarla</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>{tool} is in use without a decision</source>
        <translation>{tool} está en uso sin una decisión</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>{tool} is in use, though you decided not to use it</source>
        <translation>{tool} está en uso, aunque usted decidió no usarla</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/sessions_today.py"/>
        <source>{tool} stays off today.</source>
        <translation>{tool} queda apagada hoy.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/retention_items.py"/>
        <source>{tool}, begun on {day}</source>
        <translation>{tool}, comenzada el {day}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/retention_items.py"/>
        <source>{tool}, {day}</source>
        <translation>{tool}, {day}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_places.py"/>
        <source>{what}, {day}</source>
        <translation>{what}, {day}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/may.py"/>
        <source>{who} agreed aloud on {day}, but it is needed in writing</source>
        <translation>{who} aceptó de viva voz el {day}, pero se necesita por escrito</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/may.py"/>
        <source>{who} agreed on {day}</source>
        <translation>{who} aceptó el {day}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/may.py"/>
        <source>{who} agreed on {day}, and said no for another kind of session</source>
        <translation>{who} aceptó el {day}, y dijo que no para otro tipo de sesión</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/may.py"/>
        <source>{who} agreed on {day}, before turning 18</source>
        <translation>{who} aceptó el {day}, antes de cumplir 18 años</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/may.py"/>
        <source>{who} agreed on {day}, but for another kind of session</source>
        <translation>{who} aceptó el {day}, pero para otro tipo de sesión</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/may.py"/>
        <source>{who} agreed on {day}, on a paper that EthicsDesk does not have</source>
        <translation>{who} aceptó el {day}, en un documento que EthicsDesk no tiene</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/may.py"/>
        <source>{who} agreed on {day}, on a paper that is out of date</source>
        <translation>{who} aceptó el {day}, en un documento desactualizado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/may.py"/>
        <source>{who} agreed on {day}; that has expired</source>
        <translation>{who} aceptó el {day}; eso ya venció</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/may.py"/>
        <source>{who} has not been asked</source>
        <translation>A {who} no se le ha preguntado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/may.py"/>
        <source>{who} said no on {day}</source>
        <translation>{who} dijo que no el {day}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/may.py"/>
        <source>{who} withdrew on {day}</source>
        <translation>{who} retiró su consentimiento el {day}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/incident_gaps.py"/>
        <source>{why} It is closed: open it again to note the day.</source>
        <translation>{why} Está cerrado: vuelva a abrirlo para anotar el día.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/incident_gaps.py"/>
        <source>{why} The four factors have no conclusion yet.</source>
        <translation>{why} Los cuatro factores aún no tienen conclusión.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/vendor_answers.py"/>
        <source>“We do not know” is chosen and an answer is given as well.</source>
        <translation>Está elegido “No lo sabemos” y además hay una respuesta.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/client_codes.py"/>
        <source>“{code}” can be read as a birthday. Use a random code, or another number.</source>
        <translation>“{code}” se puede leer como una fecha de nacimiento. Use un código al azar u otro número.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/client_codes.py"/>
        <source>“{code}” can be read as a phone or social security number. Use a random code instead.</source>
        <translation>“{code}” se puede leer como un número de teléfono o de Seguro Social. Use mejor un código al azar.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/client_codes.py"/>
        <source>“{code}” is no code. Use letters, digits and dashes.</source>
        <translation>“{code}” no es un código. Use letras, números y guiones.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/client_codes.py"/>
        <source>“{code}” is too long for a code. Use up to 24 characters.</source>
        <translation>“{code}” es demasiado largo para un código. Use hasta 24 caracteres.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/client_codes.py"/>
        <source>“{code}” looks like a name or initials. A code needs digits: use a random one.</source>
        <translation>“{code}” parece un nombre o unas iniciales. Un código necesita números: use uno al azar.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/client_codes.py"/>
        <source>“{code}” looks like a name. Use a random code or your own chart number.</source>
        <translation>“{code}” parece un nombre. Use un código al azar o su propio número de expediente.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/client_codes.py"/>
        <source>“{code}” looks like initials with a number. Use a random code or your own chart number.</source>
        <translation>“{code}” parece unas iniciales con un número. Use un código al azar o su propio número de expediente.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/left_off.py"/>
        <source>“{paper}”</source>
        <translation>“{paper}”</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>“{paper}” for {tool} is out of date</source>
        <translation>“{paper}” para {tool} no está al día</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>“{paper}” is out of date</source>
        <translation>“{paper}” no está al día</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/diligence_gaps.py"/>
        <location filename="../ethicsdesk/services/due_sources.py"/>
        <source>“{paper}” of {tool} runs out</source>
        <translation>“{paper}” de {tool} está por vencer</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/diligence_gaps.py"/>
        <location filename="../ethicsdesk/services/due_sources.py"/>
        <source>“{paper}” with {tool} ends</source>
        <translation>“{paper}” con {tool} termina</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>“{paper}” with {tool} has no day of signing</source>
        <translation>“{paper}” con {tool} no tiene fecha de firma</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/diligence_gaps.py"/>
        <source>“{paper}” with {tool} lacks what HIPAA asks for</source>
        <translation>A “{paper}” con {tool} le falta lo que HIPAA pide</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>“{paper}” with {tool} was not checked for all that HIPAA asks for</source>
        <translation>“{paper}” con {tool} no se ha revisado para ver si tiene todo lo que pide HIPAA</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/vendor_answers.py"/>
        <source>“{text}” could not be read as a date.</source>
        <translation>“{text}” no se pudo leer como fecha.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/vendor_answers.py"/>
        <source>“{text}” is not a whole number.</source>
        <translation>“{text}” no es un número entero.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/review_gaps.py"/>
        <source>“{title}” was begun and not finished</source>
        <translation>“{title}” se empezó y no se terminó</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/review_gaps.py"/>
        <source>“{title}”: none in the first quarter</source>
        <translation>“{title}”: ninguna en el primer trimestre</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/review_gaps.py"/>
        <source>“{title}”: none in the fourth quarter</source>
        <translation>“{title}”: ninguna en el cuarto trimestre</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/review_gaps.py"/>
        <source>“{title}”: none in the second quarter</source>
        <translation>“{title}”: ninguna en el segundo trimestre</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/review_gaps.py"/>
        <source>“{title}”: none in the third quarter</source>
        <translation>“{title}”: ninguna en el tercer trimestre</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/review_gaps.py"/>
        <source>“{title}”: one answer has no next step</source>
        <translation>“{title}”: una respuesta no tiene próximo paso</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/review_gaps.py"/>
        <source>“{title}”: {count} answers have no next step</source>
        <translation>“{title}”: {count} respuestas no tienen próximo paso</translation>
    </message>
</context>
<context>
    <name>oversight</name>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>A bill or code</source>
        <translation>Una factura o un código</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>A complaint</source>
        <translation>Una queja</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>A copy of the record</source>
        <translation>Una copia del expediente</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>A correction of the record</source>
        <translation>Una corrección del expediente</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>A match or referral</source>
        <translation>Un emparejamiento o una referencia</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>A risk flag</source>
        <translation>Una señal de riesgo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>A second look at a decision</source>
        <translation>Una segunda mirada a una decisión</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>AI text in the record</source>
        <translation>Texto de IA en el expediente</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>Ask the company</source>
        <translation>Preguntar a la empresa</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>Change a setting</source>
        <translation>Cambiar un ajuste</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>Denied, with the reason in writing</source>
        <translation>Negado, con la razón por escrito</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>Diagnosis or treatment plan</source>
        <translation>Diagnóstico o plan de tratamiento</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>Done as asked</source>
        <translation>Hecho como se pidió</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>Done in part</source>
        <translation>Hecho en parte</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>Dropped call</source>
        <translation>Llamada cortada</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>Fewer notes with errors than in the half year before.</source>
        <translation>Menos notas con errores que en el medio año anterior.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>I changed it, then used it</source>
        <translation>Lo cambié y luego lo usé</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>I decided otherwise</source>
        <translation>Decidí otra cosa</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>I did not use it</source>
        <translation>No lo usé</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>I used it as it was</source>
        <translation>Lo usé tal como estaba</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>Keep watching</source>
        <translation>Seguir observando</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>More detail than the record needs</source>
        <translation>Más detalle del que necesita el expediente</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>More notes with errors than in the half year before.</source>
        <translation>Más notas con errores que en el medio año anterior.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>No change seen since the half year before.</source>
        <translation>No se ve ningún cambio desde el medio año anterior.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>Not used</source>
        <translation>No usado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>Nothing counted yet.</source>
        <translation>Aún no se ha contado nada.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>Nothing to do</source>
        <translation>Nada que hacer</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>Overruled</source>
        <translation>Otra decisión</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>Risk was left out, softened or made up</source>
        <translation>Se omitió, se suavizó o se inventó un riesgo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>Something important is missing</source>
        <translation>Falta algo importante</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>Something was made up</source>
        <translation>Se inventó algo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>Stop using it for this</source>
        <translation>Dejar de usarla para esto</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>The client took it back</source>
        <translation>El cliente la retiró</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>The decision stands</source>
        <translation>La decisión se mantiene</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>The decision was changed</source>
        <translation>La decisión se cambió</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>The exact 95% confidence interval (Clopper and Pearson, 1934). With few cases it is wide.</source>
        <translation>El intervalo de confianza exacto del 95% (Clopper y Pearson, 1934). Con pocos casos es amplio.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>The wrong person said it</source>
        <translation>Se atribuyó a la persona equivocada</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>Too few to say whether it gets better. It takes 20 notes in each half year.</source>
        <translation>Muy pocas para decir si mejora. Hacen falta 20 notas en cada medio año.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>Who gets a service</source>
        <translation>Quién recibe un servicio</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>Who is seen first</source>
        <translation>A quién se atiende primero</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>Words that stigmatize</source>
        <translation>Palabras que estigmatizan</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>Wrong answer to a client</source>
        <translation>Respuesta equivocada a un cliente</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>Wrong code on a bill</source>
        <translation>Código equivocado en una factura</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>Wrong order of who is seen first</source>
        <translation>Orden equivocado de quién va primero</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>Wrong reminder</source>
        <translation>Recordatorio equivocado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>between {low}% and {high}%</source>
        <translation>entre {low}% y {high}%</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>{events} of {cases} ({percent}%). From this, the true share may be anywhere {span}.</source>
        <translation>{events} de {cases} ({percent}%). Según esto, la proporción real puede estar en cualquier punto {span}.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_face.py"/>
        <source>{group}: too few to say. Read the cases one by one.</source>
        <translation>{group}: muy pocos para decir algo. Lea los casos uno por uno.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_face.py"/>
        <source>{group}: {events} of {cases}, {percent}%. The true share may lie {span}.</source>
        <translation>{group}: {events} de {cases}, {percent}%. La proporción real puede estar {span}.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_face.py"/>
        <source>{group}: {events} of {cases}. Too few to say more.</source>
        <translation>{group}: {events} de {cases}. Muy pocos para decir más.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_face.py"/>
        <source>{what}: {one} and {other} are {points} points apart.</source>
        <translation>{what}: entre {one} y {other} hay {points} puntos de diferencia.</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <location filename="../ethicsdesk/ui/papers/wording.py"/>
        <source>1 page</source>
        <translation>1 página</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/lists.py"/>
        <source>A paper is out of date when your answers of today would change its words.</source>
        <translation>Un documento está desactualizado cuando sus respuestas de hoy cambiarían sus palabras.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/lists.py"/>
        <source>An issued paper has a number and never changes. A reprint is the same file.</source>
        <translation>Un documento emitido tiene un número y no cambia nunca. Una reimpresión es el mismo archivo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/makeable.py"/>
        <source>Consent forms</source>
        <translation>Formularios de consentimiento</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/makeable.py"/>
        <location filename="../ethicsdesk/ui/papers/wording.py"/>
        <source>Current</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/makeable.py"/>
        <source>For clients</source>
        <translation>Para clientes</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/wording.py"/>
        <source>For you and whoever works with you</source>
        <translation>Para usted y quienes trabajan con usted</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/wording.py"/>
        <source>For you, to say aloud</source>
        <translation>Para usted, para decir en voz alta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/wording.py"/>
        <source>For you, to say aloud about {tool}</source>
        <translation>Para usted, para decir en voz alta sobre {tool}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/wording.py"/>
        <source>For your clients, on paper</source>
        <translation>Para sus clientes, en papel</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/lists.py"/>
        <source>How papers work</source>
        <translation>Cómo funcionan los documentos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/lists.py"/>
        <source>Its sentences come from your answers and say how you know. What you do not know yet prints as “I do not know yet”. Nobody checks the words you add yourself.</source>
        <translation>Sus frases salen de las respuestas de usted y dicen cómo lo sabe. Lo que todavía no sabe se imprime como “Todavía no lo sé”. Nadie revisa las palabras que usted agrega.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/lists.py"/>
        <source>Kept as issued</source>
        <translation>Se guarda como se emitió</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/wording.py"/>
        <source>Lacks 1 answer</source>
        <translation>Falta 1 respuesta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/wording.py"/>
        <source>Lacks {count} answers</source>
        <translation>Faltan {count} respuestas</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/makeable.py"/>
        <source>No AI is used here</source>
        <translation>Aquí no se usa IA</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/makeable.py"/>
        <source>Notices and labels</source>
        <translation>Avisos y etiquetas</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/lists.py"/>
        <source>Only what you know</source>
        <translation>Solo lo que usted sabe</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/lists.py"/>
        <location filename="../ethicsdesk/ui/papers/wording.py"/>
        <source>Out of date</source>
        <translation>Desactualizado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/makeable.py"/>
        <source>Policies and sheets for you</source>
        <translation>Políticas y hojas para usted</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/makeable.py"/>
        <source>Ready to issue</source>
        <translation>Listo para emitir</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/wording.py"/>
        <source>Replaced</source>
        <translation>Reemplazado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/makeable.py"/>
        <source>Scripts to say aloud</source>
        <translation>Guiones para decir en voz alta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/wording.py"/>
        <source>about {minutes} minutes</source>
        <translation>unos {minutes} minutos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/wording.py"/>
        <source>about {seconds} seconds</source>
        <translation>unos {seconds} segundos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/wording.py"/>
        <source>fairly easy</source>
        <translation>bastante fácil</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/makeable.py"/>
        <source>issued {day}</source>
        <translation>emitido el {day}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/wording.py"/>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/wording.py"/>
        <source>somewhat hard</source>
        <translation>algo difícil</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/wording.py"/>
        <source>very easy</source>
        <translation>muy fácil</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/wording.py"/>
        <source>very hard</source>
        <translation>muy difícil</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/wording.py"/>
        <source>{count} pages</source>
        <translation>{count} páginas</translation>
    </message>
</context>
<context>
    <name>result</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/words.py"/>
        <source>&amp;Change answers</source>
        <translation>&amp;Cambiar respuestas</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/words.py"/>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/words.py"/>
        <source>&amp;Continue the quick check</source>
        <translation>&amp;Continuar la revisión rápida</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/words.py"/>
        <source>&amp;Start</source>
        <translation>&amp;Empezar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/words.py"/>
        <source>&amp;Start the quick check</source>
        <translation>&amp;Empezar la revisión rápida</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/words.py"/>
        <source>A ten-minute check tells you whether you may use it, and on what conditions.</source>
        <translation>Una revisión de diez minutos le dice si puede usarla, y con qué condiciones.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/words.py"/>
        <source>Every stop question that applies is answered, and no stop is open.</source>
        <translation>Todas las preguntas decisivas que se aplican están contestadas, y no queda ningún motivo abierto para no usarla.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/words.py"/>
        <source>No document yet</source>
        <translation>Aún no hay documentos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/words.py"/>
        <source>No result yet</source>
        <translation>Sin resultado todavía</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/words.py"/>
        <source>No stop found in {n} of {m} stop questions. Finish the assessment by {day}.</source>
        <translation>Ningún motivo para no usarla en {n} de {m} preguntas decisivas. Termine la evaluación a más tardar el {day}.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/words.py"/>
        <source>Not answered yet</source>
        <translation>Aún sin respuesta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/words.py"/>
        <source>Not known yet</source>
        <translation>Todavía no se sabe</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/words.py"/>
        <source>Nothing to score</source>
        <translation>Nada que puntuar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/words.py"/>
        <source>One deal-breaker is open. No good total can outweigh it.</source>
        <translation>Hay un motivo abierto para no usarla. Ningún buen total puede compensarlo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/words.py"/>
        <source>Open deal-breaker</source>
        <translation>Motivo para no usarla, abierto</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/words.py"/>
        <source>Red flag</source>
        <translation>Señal de alerta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/words.py"/>
        <source>Score below 75 %</source>
        <translation>Puntaje menor que 75%</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/words.py"/>
        <source>Set aside for now</source>
        <translation>De lado por ahora</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/words.py"/>
        <source>Stopped: psychotherapy notes</source>
        <translation>No usar: notas de psicoterapia</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/words.py"/>
        <source>They do not go into an AI tool. Change this fact, or do not use the tool.</source>
        <translation>No entran en una herramienta de IA. Cambie este dato, o no use la herramienta.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/words.py"/>
        <source>Warning: the answers reach less than half of the points.</source>
        <translation>Advertencia: las respuestas alcanzan menos de la mitad de los puntos.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/words.py"/>
        <source>You may use it for work in which no client can be recognized.</source>
        <translation>Puede usarla para trabajos en los que no se pueda reconocer a ningún cliente.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/words.py"/>
        <source>You may use it on conditions. They are looked at again within 90 days.</source>
        <translation>Puede usarla con condiciones. Se revisan de nuevo dentro de 90 días.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/words.py"/>
        <source>You may use it without any client data: each stop comes from client data reaching the tool.</source>
        <translation>Puede usarla sin ningún dato de clientes: cada motivo se debe a que llegan datos de clientes a la herramienta.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/words.py"/>
        <source>{count} deal-breakers are open. No good total can outweigh them.</source>
        <translation>Hay {count} motivos abiertos para no usarla. Ningún buen total puede compensarlos.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/words.py"/>
        <source>{done} of {count} questions have an answer. No stop found so far. About a minute is left.</source>
        <translation>{done} de {count} preguntas tienen respuesta. Hasta ahora, ningún motivo para no usarla. Falta alrededor de un minuto.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/words.py"/>
        <source>{done} of {count} questions have an answer. No stop found so far. About {minutes} minutes are left.</source>
        <translation>{done} de {count} preguntas tienen respuesta. Hasta ahora, ningún motivo para no usarla. Faltan unos {minutes} minutos.</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/side_cards.py"/>
        <source>Still &amp;true</source>
        <translation>Sigue siendo &amp;cierto</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/side_cards.py"/>
        <source>Still open from last time</source>
        <translation>Todavía abierto de la vez pasada</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/side_cards.py"/>
        <source>Still true?</source>
        <translation>¿Sigue siendo cierto?</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/side_cards.py"/>
        <source>Where it comes from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/side_cards.py"/>
        <source>{count} open questions were in order last time. If nothing changed, take all of them over. You can still change each one.</source>
        <translation>{count} preguntas abiertas estaban en orden la vez pasada. Si nada cambió, tome todas como estaban. Todavía puede cambiar cada una.</translation>
    </message>
</context>
<context>
    <name>reviews</name>
    <message>
        <location filename="../ethicsdesk/ui/reviews/words.py"/>
        <source>Does not apply</source>
        <translation>No se aplica</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/reviews/words.py"/>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/result_view.py"/>
        <source>How each part stood, as a bar and in numbers, with earlier runs</source>
        <translation>Cómo estaba cada parte, en barras y en números, con las veces anteriores</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/reviews/words.py"/>
        <source>In {days} days</source>
        <translation>En {days} días</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/reviews/words.py"/>
        <source>It could well happen, or the harm would be real.</source>
        <translation>Bien podría pasar, o el daño sería real.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/reviews/words.py"/>
        <source>It is likely, or someone would be badly hurt.</source>
        <translation>Es probable, o alguien sufriría un daño grave.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/result_view.py"/>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/reviews/words.py"/>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/reviews/words.py"/>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/reviews/words.py"/>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/reviews/words.py"/>
        <source>Overdue</source>
        <translation>Atrasado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/result_view.py"/>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/reviews/words.py"/>
        <source>Partly</source>
        <translation>En parte</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/result_view.py"/>
        <source>This time and before</source>
        <translation>Esta vez y antes</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/reviews/words.py"/>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/reviews/words.py"/>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/reviews/words.py"/>
        <source>Unlikely, and the harm would be small.</source>
        <translation>Poco probable, y el daño sería pequeño.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/reviews/words.py"/>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/reviews/words.py"/>
        <source>all in order</source>
        <translation>todo en orden</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/reviews/words.py"/>
        <source>every month</source>
        <translation>cada mes</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/reviews/words.py"/>
        <source>every quarter</source>
        <translation>cada trimestre</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/plan_card.py"/>
        <source>first by {day}</source>
        <translation>primera vez a más tardar el {day}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/reviews/words.py"/>
        <source>half or more in order</source>
        <translation>la mitad o más en orden</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/reviews/words.py"/>
        <source>less than half in order</source>
        <translation>menos de la mitad en orden</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/reviews/words.py"/>
        <source>not planned</source>
        <translation>sin planear</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/reviews/words.py"/>
        <source>nothing applied</source>
        <translation>nada correspondía</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/reviews/words.py"/>
        <source>once a year</source>
        <translation>una vez al año</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/plan_card.py"/>
        <source>together with: {title}</source>
        <translation>junto con: {title}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/reviews/words.py"/>
        <source>twice a year</source>
        <translation>dos veces al año</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/reviews/words.py"/>
        <source>{count} hours</source>
        <translation>{count} horas</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/reviews/words.py"/>
        <source>{count} minutes</source>
        <translation>{count} minutos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/result_view.py"/>
        <source>{now}, before: {before}</source>
        <translation>{now}, antes: {before}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/reviews/words.py"/>
        <source>{percent}%</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/log_card.py"/>
        <source>{right} of {asked} right</source>
        <translation>{right} de {asked} correctas</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/plan_card.py"/>
        <source>{year} a year, at most {quarter} in a quarter</source>
        <translation>{year} al año, como máximo {quarter} en un trimestre</translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <location filename="../ethicsdesk/ui/saving.py"/>
        <source>Add documents</source>
        <translation>Agregar documentos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/saving.py"/>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/saving.py"/>
        <source>Choose a PDF</source>
        <translation>Elija un PDF</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/saving.py"/>
        <source>Choose a picture</source>
        <translation>Elija una imagen</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/saving.py"/>
        <source>Files of this kind</source>
        <translation>Archivos de este tipo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/saving.py"/>
        <source>PDF files</source>
        <translation>Archivos PDF</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/saving.py"/>
        <source>PDF, pictures, Word files and plain text</source>
        <translation>PDF, imágenes, archivos de Word y texto simple</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/saving.py"/>
        <source>PNG and JPEG pictures</source>
        <translation>Imágenes PNG y JPEG</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/saving.py"/>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/saving.py"/>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <location filename="../ethicsdesk/ui/search/words.py"/>
        <source>AI tools</source>
        <translation>Herramientas de IA</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/search/words.py"/>
        <source>Agreements, evidence and files</source>
        <translation>Acuerdos, pruebas y archivos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/search/words.py"/>
        <source>Clients, consents and requests</source>
        <translation>Clientes, consentimientos y solicitudes</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/search/words.py"/>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/search/words.py"/>
        <source>Go to or do</source>
        <translation>Ir a o hacer</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/search/words.py"/>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/search/words.py"/>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/search/words.py"/>
        <source>Next steps</source>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/search/words.py"/>
        <source>Papers</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/search/words.py"/>
        <source>Questions and answers</source>
        <translation>Preguntas y respuestas</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/search/words.py"/>
        <source>Reviews and training</source>
        <translation>Revisiones y formación</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/search/words.py"/>
        <source>Rules and practice</source>
        <translation>Reglas y consulta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/search/words.py"/>
        <source>Words explained</source>
        <translation>Palabras explicadas</translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/words.py"/>
        <source>Because of {tools}.</source>
        <translation>Debido a {tools}.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/words.py"/>
        <source>Bill, not law</source>
        <translation>Proyecto, no es ley</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/words.py"/>
        <source>Disputed</source>
        <translation>En disputa</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/words.py"/>
        <source>Dropped, not law</source>
        <translation>Abandonado, no es ley</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/words.py"/>
        <source>Ethics codes</source>
        <translation>Códigos de ética</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/words.py"/>
        <source>Failed, not law</source>
        <translation>Rechazado, no es ley</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/words.py"/>
        <source>Good practice</source>
        <translation>Buena práctica</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/words.py"/>
        <source>In force from {day}.</source>
        <translation>En vigor a partir del {day}.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/words.py"/>
        <source>In force since {day}.</source>
        <translation>En vigor desde el {day}.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/words.py"/>
        <source>In force since {first}; other sources say {other}.</source>
        <translation>En vigor desde el {first}; otras fuentes dicen {other}.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/words.py"/>
        <source>In force; its first day was not noted.</source>
        <translation>En vigor; no se anotó su primer día.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/words.py"/>
        <source>It is due with or without AI.</source>
        <translation>Toca con o sin IA.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/words.py"/>
        <source>Its first day is not known.</source>
        <translation>No se conoce su primer día.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/words.py"/>
        <source>Law</source>
        <translation>Ley</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/words.py"/>
        <source>Looked at on {day}</source>
        <translation>Consultado el {day}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/words.py"/>
        <source>No state is known, so the strictest duty of any state is taken.</source>
        <translation>No se sabe ningún estado, así que se toma el deber más estricto de cualquier estado.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/words.py"/>
        <source>No state known yet</source>
        <translation>Estado todavía desconocido</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/words.py"/>
        <source>Not settled</source>
        <translation>Sin resolver</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/words.py"/>
        <source>Not verified</source>
        <translation>No verificado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/words.py"/>
        <source>Outcome not known</source>
        <translation>Resultado desconocido</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/words.py"/>
        <source>Read on {day} at {where}.</source>
        <translation>Leído el {day} en {where}.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/words.py"/>
        <source>Sources disagree about this rule. Keep the duty; do not cite it.</source>
        <translation>Las fuentes no coinciden sobre esta regla. Cumpla el deber; no la cite.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/words.py"/>
        <source>Sources name two first days. Keep the duty from the earlier one.</source>
        <translation>Las fuentes dan dos primeros días. Cumpla el deber desde el más temprano.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/words.py"/>
        <source>The text leaves open whether it reaches this case. The safe reading is yes.</source>
        <translation>El texto deja abierto si llega a este caso. La lectura segura es que sí.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/words.py"/>
        <source>The text of this rule was not read. Keep the duty; do not cite it.</source>
        <translation>No se leyó el texto de esta regla. Cumpla el deber; no la cite.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/words.py"/>
        <source>This rests on your own note. The duty is kept, the safe way.</source>
        <translation>Esto se apoya en su propia nota. El deber se mantiene, por seguridad.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/words.py"/>
        <source>Vetoed, not law</source>
        <translation>Vetado, no es ley</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/words.py"/>
        <source>You checked it: it says the same.</source>
        <translation>Usted la revisó: dice lo mismo.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/words.py"/>
        <source>You found that it binds no more: {text}</source>
        <translation>Usted encontró que ya no obliga: {text}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/words.py"/>
        <source>You found that it says something else: {text}</source>
        <translation>Usted encontró que dice otra cosa: {text}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/words.py"/>
        <source>as of {day}</source>
        <translation>al {day}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/words.py"/>
        <source>disputed</source>
        <translation>en disputa</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/words.py"/>
        <source>not verified</source>
        <translation>no verificado</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>&amp;Add a tool</source>
        <translation>&amp;Agregar una herramienta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>&amp;Describe my practice</source>
        <translation>&amp;Describir mi consulta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>About ten short questions. They decide which rules apply to you.</source>
        <translation>Unas diez preguntas cortas. Deciden qué reglas se aplican a usted.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>Add an AI tool</source>
        <translation>Agregar una herramienta de IA</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>All of it in one PDF, with what is missing listed first.</source>
        <translation>Todo en un PDF, con lo que falta en primer lugar.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>Describe your practice</source>
        <translation>Describir su consulta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>Do the quick check</source>
        <translation>Hacer la revisión rápida</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>Do this soon</source>
        <translation>Hágalo pronto</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>Fifteen questions in about ten minutes. You get a decision with reasons.</source>
        <translation>Quince preguntas en unos diez minutos. Recibe una decisión con motivos.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>Good afternoon</source>
        <translation>Buenas tardes</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>Good evening</source>
        <translation>Buenas noches</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>Good morning</source>
        <translation>Buenos días</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>In {days} days</source>
        <translation>En {days} días</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>It names the tool. A client can say yes or no on it.</source>
        <translation>Nombra la herramienta. Un cliente puede decir en él que sí o que no.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>Make the &amp;binder</source>
        <translation>Hacer la carpe&amp;ta anual</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>Make the &amp;consent form</source>
        <translation>Hacer el con&amp;sentimiento</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>Make the &amp;handout</source>
        <translation>Hacer la &amp;hoja informativa</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>Make the consent form</source>
        <translation>Hacer el formulario de consentimiento</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>Make the handout for clients</source>
        <translation>Hacer la hoja informativa para clientes</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>Make this year’s binder</source>
        <translation>Hacer la carpeta de este año</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>May be lost</source>
        <translation>Puede perderse</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>Nothing needs you right now.</source>
        <translation>Ahora mismo nada necesita su atención.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>One page in plain words, built from your answers.</source>
        <translation>Una página en palabras sencillas, hecha con sus respuestas.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>One question is left. It decides which rules apply to you.</source>
        <translation>Queda una pregunta. Decide qué reglas se aplican a usted.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>One thing needs you.</source>
        <translation>Una cosa necesita su atención.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>One you use, or one you think about. Many tools you own have AI in them.</source>
        <translation>Una que usa, o una que está pensando usar. Muchas herramientas que ya tiene llevan IA.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>Overdue</source>
        <translation>Atrasado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>Start the &amp;quick check</source>
        <translation>Empezar la &amp;revisión rápida</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>Stop and look</source>
        <translation>Deténgase y mire</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>{count} questions are left. They decide which rules apply to you.</source>
        <translation>Quedan {count} preguntas. Deciden qué reglas se aplican a usted.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>{count} things need you, the most pressing first.</source>
        <translation>{count} cosas necesitan su atención; lo más urgente va primero.</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>{done} of {all} answered, about a minute left</source>
        <translation>{done} de {all} respondidas, queda alrededor de un minuto</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>{done} of {all} answered, about {minutes} minutes left</source>
        <translation>{done} de {all} respondidas, quedan unos {minutes} minutos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>{greeting}, {name}</source>
        <translation>{greeting}, {name}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>{weekday}, {day}</source>
        <translation>{weekday}, {day}</translation>
    </message>
</context>
<context>
    <name>tones</name>
    <message>
        <location filename="../ethicsdesk/ui/texts.py"/>
        <source>Caution</source>
        <translation>Precaución</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/texts.py"/>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/texts.py"/>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/texts.py"/>
        <source>Stop</source>
        <translation>Alto</translation>
    </message>
</context>
<context>
    <name>vault</name>
    <message>
        <location filename="../ethicsdesk/ui/moments.py"/>
        <source>Checked</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/moments.py"/>
        <source>Not checked yet</source>
        <translation>Sin revisar todavía</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/anchor.py"/>
        <source>On a binder</source>
        <translation>En una carpeta anual</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/anchor.py"/>
        <source>On an export</source>
        <translation>En una exportación</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/moments.py"/>
        <source>less than 1 MB</source>
        <translation>menos de 1 MB</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping.py"/>
        <source>one item</source>
        <translation>un elemento</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/moments.py"/>
        <source>today at {time}</source>
        <translation>hoy, {time}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/moments.py"/>
        <source>yesterday at {time}</source>
        <translation>ayer, {time}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping.py"/>
        <source>{count} items</source>
        <translation>{count} elementos</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/moments.py"/>
        <source>{day} at {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/moments.py"/>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
</context>
<context>
    <name>watching</name>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>1 question</source>
        <translation>1 pregunta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>A client in a new state</source>
        <translation>Un cliente en un estado nuevo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>A competitor</source>
        <translation>Un competidor</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>A look-alike or paid ranking page</source>
        <translation>Una página que imita a otra o una clasificación pagada</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>A new AI feature</source>
        <translation>Una nueva función de IA</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>A new company behind it</source>
        <translation>Una nueva empresa detrás de ella</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>Another AI model</source>
        <translation>Otro modelo de IA</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>Business associate agreement (BAA)</source>
        <translation>Acuerdo de asociado comercial (BAA)</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>Certificate or audit report</source>
        <translation>Certificado o informe de auditoría</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>Changed terms or privacy page</source>
        <translation>Condiciones o página de privacidad cambiadas</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>Contract or terms of service</source>
        <translation>Contrato o condiciones de servicio</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>Data-processing terms (DPA)</source>
        <translation>Condiciones de tratamiento de datos (DPA)</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>Ended on {day}</source>
        <translation>Terminó el {day}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>It ends unless both sign anew</source>
        <translation>Termina, a menos que ambas partes firmen de nuevo</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>It goes on unless someone gives notice</source>
        <translation>Sigue, a menos que alguien dé aviso</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>It has no end date</source>
        <translation>No tiene fecha final</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>Neither</source>
        <translation>Ni a favor ni en contra</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>Not looked yet</source>
        <translation>Aún sin mirar</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>Partly</source>
        <translation>En parte</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>Public claim</source>
        <translation>Afirmación pública</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>Screenshot</source>
        <translation>Captura de pantalla</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>Someone independent</source>
        <translation>Alguien independiente</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>Speaks against it</source>
        <translation>Habla en contra</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>Speaks for the tool</source>
        <translation>Habla a favor de la herramienta</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>The company itself</source>
        <translation>La empresa misma</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>Twelve months are over</source>
        <translation>Se cumplieron doce meses</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>no end date</source>
        <translation>sin fecha final</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>notice by {day}</source>
        <translation>aviso a más tardar el {day}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>seen {day}</source>
        <translation>visto el {day}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>signed {day}</source>
        <translation>firmado el {day}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>until {day}</source>
        <translation>hasta el {day}</translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>{count} questions</source>
        <translation>{count} preguntas</translation>
    </message>
</context>
</TS>
