<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_US">
<context>
    <name>AboutCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/state_cards.py"/>
        <source>&amp;Large print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/about_card.py"/>
        <source>&amp;Under 18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/about_card.py"/>
        <source>About this code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/state_cards.py"/>
        <source>About this paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/state_cards.py"/>
        <source>Bigger letters for clients with poor sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/state_cards.py"/>
        <source>Bigger letters for clients with poor sight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/about_card.py"/>
        <source>Day they turn 18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/state_cards.py"/>
        <source>Grade {grade} (goal: {most} or less)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/about_card.py"/>
        <source>Guardian 1 and Guardian 2: roles, never names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/state_cards.py"/>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/about_card.py"/>
        <source>No name, address or birthday belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/about_card.py"/>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/state_cards.py"/>
        <source>Not measured: no formula for this language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/about_card.py"/>
        <source>On that day the yes of a guardian ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/about_card.py"/>
        <source>One guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/state_cards.py"/>
        <source>Reading level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/about_card.py"/>
        <source>Save these &amp;facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/about_card.py"/>
        <source>The state of my practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/about_card.py"/>
        <source>Therapy ended …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/about_card.py"/>
        <source>Therapy goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/state_cards.py"/>
        <source>To say it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/about_card.py"/>
        <source>Two guardians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/about_card.py"/>
        <source>Usual kind of session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/about_card.py"/>
        <source>Where they are in sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/about_card.py"/>
        <source>Who must agree besides the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/about_card.py"/>
        <source>Who this is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccuracyFace</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/accuracy_face.py"/>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/accuracy_face.py"/>
        <source>Add the AI tools you use first. Then you can check how often they get it right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/accuracy_face.py"/>
        <source>Counts, no shares: one month is too few to say how good a tool is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/accuracy_face.py"/>
        <source>Few notes so far, so the range is wide. That is honest, not wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/accuracy_face.py"/>
        <source>Five notes a month tell you more than a promise of the company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/accuracy_face.py"/>
        <source>From this, the true share with an error may be anywhere {span}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/accuracy_face.py"/>
        <source>In half a year: {errors} of {read} notes had an error, {serious} a serious one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/accuracy_face.py"/>
        <source>It is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/accuracy_face.py"/>
        <source>No month is counted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/accuracy_face.py"/>
        <source>No tool yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/accuracy_face.py"/>
        <source>Nothing went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/accuracy_face.py"/>
        <source>Something made up, or risk that was left out, can hurt a client. It belongs in the incident log. Put the note itself right first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/accuracy_face.py"/>
        <source>This month: {read} read. That is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/accuracy_face.py"/>
        <source>This month: {read} read. {wanted} to go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/accuracy_face.py"/>
        <source>This note had a serious error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/accuracy_face.py"/>
        <source>Tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/accuracy_face.py"/>
        <source>What it says so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/accuracy_face.py"/>
        <source>Which tool?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/accuracy_face.py"/>
        <source>Write it down as an &amp;incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/accuracy_face.py"/>
        <source>{month}: used {used} times. {wrong}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionsCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/actions_card.py"/>
        <source>Add a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/actions_card.py"/>
        <source>Add this &amp;task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/actions_card.py"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/actions_card.py"/>
        <source>Done on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/actions_card.py"/>
        <source>Done: {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/actions_card.py"/>
        <source>Each task also stands in your calendar until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/actions_card.py"/>
        <source>Please give the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/actions_card.py"/>
        <source>Until when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/actions_card.py"/>
        <source>Until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/actions_card.py"/>
        <source>What is still to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddFace</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/add_face.py"/>
        <source>&amp;How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/add_face.py"/>
        <source>&amp;Paste your list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/add_face.py"/>
        <source>All are &amp;under 18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/add_face.py"/>
        <source>Each of it can be changed on a client’s own page later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/add_face.py"/>
        <source>EthicsDesk makes them. The safest way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/add_face.py"/>
        <source>Here already: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/add_face.py"/>
        <source>My own chart numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/add_face.py"/>
        <source>New: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/add_face.py"/>
        <source>One code a line, or with commas between. No names, initials or birthdays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/add_face.py"/>
        <source>Please write a number from 1 to 1,000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/add_face.py"/>
        <source>Random codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/add_face.py"/>
        <source>Refused: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/add_face.py"/>
        <source>The codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/add_face.py"/>
        <source>The state of my practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/add_face.py"/>
        <source>There is no new code in this list yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/add_face.py"/>
        <source>Usual kind of session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/add_face.py"/>
        <source>What holds for all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/add_face.py"/>
        <source>Where the codes come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/add_face.py"/>
        <source>Where they are in sessions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddForm</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/adding.py"/>
        <source>A tool with this name is in your list already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/adding.py"/>
        <source>Company that makes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/adding.py"/>
        <source>I use it now, or it is switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/adding.py"/>
        <source>I want to know first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/adding.py"/>
        <source>Name of the tool or AI feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/adding.py"/>
        <source>Please give the tool a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/adding.py"/>
        <source>The list gives names, makers and kinds only. It never says what is good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/adding.py"/>
        <source>Tools with this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/adding.py"/>
        <source>Type a few letters. If it is not in the list, go on with your own name for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/adding.py"/>
        <source>Where does it stand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/adding.py"/>
        <source>Which tool is it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgainFace</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/again_face.py"/>
        <source>Nobody to ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/again_face.py"/>
        <source>When a paper is no longer true, a yes grows old or somebody turns 18, the codes stand here with the form and the script for the talk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreementForm</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/form.py"/>
        <source>&amp;Name, as it says on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/form.py"/>
        <source>Company that signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/form.py"/>
        <source>Holds from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/form.py"/>
        <source>How long before the last day must notice be given?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/form.py"/>
        <source>Last day it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/form.py"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/form.py"/>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/form.py"/>
        <source>Please give the document a name, as it says on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/form.py"/>
        <source>Signed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/form.py"/>
        <source>Such as where the paper copy is. Please write no client names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/form.py"/>
        <source>What happens at the end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/form.py"/>
        <source>What is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/form.py"/>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/form.py"/>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreementPage</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/page.py"/>
        <source>&amp;Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/page.py"/>
        <source>&amp;Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/page.py"/>
        <source>&amp;Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/page.py"/>
        <source>A&amp;ttach the document …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/page.py"/>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/page.py"/>
        <source>An agreement that ended asks for nothing any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/page.py"/>
        <source>For a BAA, the next step lists what HIPAA asks for, point by point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/page.py"/>
        <source>Has “{title}” ended?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/page.py"/>
        <source>It &amp;ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/page.py"/>
        <source>It ended on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/page.py"/>
        <source>It has &amp;ended …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/page.py"/>
        <source>It is kept as ended today, and nothing is due for it any more. It stays in the binder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/page.py"/>
        <source>It is no longer listed. What it was stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/page.py"/>
        <source>Keep the signed copy here, encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/page.py"/>
        <source>Kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/page.py"/>
        <source>New agreement or certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/page.py"/>
        <source>Re&amp;move it, it was entered by mistake …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/page.py"/>
        <source>Remove this entry?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/page.py"/>
        <source>The document itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/page.py"/>
        <source>What comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/page.py"/>
        <source>When it is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/page.py"/>
        <source>With {tool}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/page.py"/>
        <source>You are reminded a month before the last day to give notice, or before it ends.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreementsCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/keeping.py"/>
        <source>Add an a&amp;greement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/keeping.py"/>
        <source>Agreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/keeping.py"/>
        <source>Agreements and certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/keeping.py"/>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/keeping.py"/>
        <source>The BAA, contract or certificate with its dates. You are reminded in time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AllQuestionsView</name>
    <message>
        <location filename="../ethicsdesk/ui/interview/other_views.py"/>
        <source>All questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/other_views.py"/>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/other_views.py"/>
        <source>Each question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/other_views.py"/>
        <source>I do not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/other_views.py"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/other_views.py"/>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/other_views.py"/>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/other_views.py"/>
        <source>You are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/other_views.py"/>
        <source>about {minutes} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/other_views.py"/>
        <source>{answered} of {asked} answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AmendCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/amending.py"/>
        <source>&amp;Keep the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/amending.py"/>
        <source>&amp;Page or section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/amending.py"/>
        <source>Add to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/amending.py"/>
        <source>Such as what you read there. Please write no client names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/amending.py"/>
        <source>What it said before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/amending.py"/>
        <source>Your &amp;note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/amending.py"/>
        <source>without page and note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnchorRoom</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/anchor.py"/>
        <source>&amp;Characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/anchor.py"/>
        <source>&amp;Check it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/anchor.py"/>
        <source>&amp;Entry number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/anchor.py"/>
        <source>&amp;Vault number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/anchor.py"/>
        <source>Anchors printed so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/anchor.py"/>
        <source>Check an anchor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/anchor.py"/>
        <source>Choose one to fill it in above. Then compare it with your paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/anchor.py"/>
        <source>Computing every entry up to this one …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/anchor.py"/>
        <source>Every binder and export bears a few characters that fix the past up to that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/anchor.py"/>
        <source>From the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/anchor.py"/>
        <source>In a binder it stands with the audit trail, in an export on its first page, README. When it fits, nothing up to that day was changed since it was printed. It does not show that what was typed is true, and nothing about later days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/anchor.py"/>
        <source>Small letters, spaces and hyphens make no difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/anchor.py"/>
        <source>Where to find it, and what it shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/anchor.py"/>
        <source>{day} · entry {entry} · {code}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerEditor</name>
    <message>
        <location filename="../ethicsdesk/ui/interview/editors.py"/>
        <source>A fine answer for now. It becomes a question for the company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/editors.py"/>
        <source>How many {unit}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/editors.py"/>
        <source>I do not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/editors.py"/>
        <source>Which day?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <location filename="../ethicsdesk/ui/consents/answer_form.py"/>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/answer_form.py"/>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/answer_form.py"/>
        <source>&amp;Save this answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/answer_form.py"/>
        <source>&amp;Who answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/answer_form.py"/>
        <source>A yes counts only on a paper kept here whose words still hold. This one stays “Ask”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/answer_form.py"/>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/answer_form.py"/>
        <source>More: one session only, an end date, a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/answer_form.py"/>
        <source>None of the papers in this vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/answer_form.py"/>
        <source>On which &amp;paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/answer_form.py"/>
        <source>Please choose how it was answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/answer_form.py"/>
        <source>Please choose what was answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/answer_form.py"/>
        <source>Please write the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/answer_form.py"/>
        <source>The form or script as you issued it. It proves what was said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/answer_form.py"/>
        <source>What was &amp;asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/answer_form.py"/>
        <source>What was answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/answer_form.py"/>
        <source>You began this before. It is not recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskingCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/asking_card.py"/>
        <source>As&amp;k the company …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/asking_card.py"/>
        <source>Ask the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/asking_card.py"/>
        <source>No question to the company is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/asking_card.py"/>
        <source>One question is open that only the company can answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/asking_card.py"/>
        <source>Send a letter or a form to fill in. What comes back is read in here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/asking_card.py"/>
        <source>{count} questions are open that only the company can answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskingPage</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/page.py"/>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/page.py"/>
        <source>&amp;Make it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/page.py"/>
        <source>&amp;Take over {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/page.py"/>
        <source>Ask the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/page.py"/>
        <source>Kept as {number}. Save or print it, and send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/page.py"/>
        <source>No question is open. In the interview, answer “I do not know” or tick “Ask the company”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/page.py"/>
        <source>One answer was taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/page.py"/>
        <source>What goes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/page.py"/>
        <source>{count} answers were taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/page.py"/>
        <source>{tool} · open questions: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/cards.py"/>
        <source>&amp;Read a filled form …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/cards.py"/>
        <source>A filled form came back …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/cards.py"/>
        <source>Choose the file. You see every answer beside your own, and decide which to take over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/cards.py"/>
        <source>Forms that came back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupLine</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/backup_line.py"/>
        <source>See the backups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupRoom</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/backup.py"/>
        <source>&amp;Check it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/backup.py"/>
        <source>&amp;Choose a folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/backup.py"/>
        <source>&amp;Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/backup.py"/>
        <source>&amp;Restore a backup …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/backup.py"/>
        <source>A backup is encrypted like the vault. It opens with your passphrase or your card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/backup.py"/>
        <source>Back &amp;up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/backup.py"/>
        <source>Backed up and checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/backup.py"/>
        <source>Backing up, then reading it again …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/backup.py"/>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/backup.py"/>
        <source>Backups in this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/backup.py"/>
        <source>Choose the folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/backup.py"/>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/backup.py"/>
        <source>For the day something is lost or damaged. The desk is locked first. You see what you would lose before anything is replaced, and the vault of today is kept aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/backup.py"/>
        <source>Go back to a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/backup.py"/>
        <source>It lies here: {place}
The drive can be unplugged now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/backup.py"/>
        <source>It shows whether the drive still holds it without damage. Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/backup.py"/>
        <source>No folder yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/backup.py"/>
        <source>Of the last seven days, five weeks, twelve months and seven years, one each is kept. Choose one to read it again in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/backup.py"/>
        <source>Read this backup again in full?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/backup.py"/>
        <source>Reading the backup …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/backup.py"/>
        <source>Stopped. Nothing half-made was left, and earlier backups are untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/backup.py"/>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/backup.py"/>
        <source>This backup is whole and opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/backup.py"/>
        <source>Where backups go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/backup.py"/>
        <source>Where should backups go?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupSecretScreen</name>
    <message>
        <location filename="../ethicsdesk/ui/entry/restore_screens.py"/>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/restore_screens.py"/>
        <source>&amp;Open the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/restore_screens.py"/>
        <source>&amp;Passphrase you had on that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/restore_screens.py"/>
        <source>It was made {when}. It is copied to this computer and read in full; nothing is replaced yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/restore_screens.py"/>
        <source>Open the backup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BandLine</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/count_card.py"/>
        <source>{group}: all cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/count_card.py"/>
        <source>{group}: concerned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BasisEditor</name>
    <message>
        <location filename="../ethicsdesk/ui/interview/basis_editor.py"/>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/basis_editor.py"/>
        <source>Day you saw it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/basis_editor.py"/>
        <source>Document and section, or web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/basis_editor.py"/>
        <source>How do you know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/basis_editor.py"/>
        <source>I looked at it myself on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/basis_editor.py"/>
        <source>I looked at the setting myself today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/basis_editor.py"/>
        <source>Optional. It decides how papers word this: “My contract says …” or “The company says …”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/basis_editor.py"/>
        <source>Take a document kept with this tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/basis_editor.py"/>
        <source>Where can it be read?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/basis_editor.py"/>
        <source>seen {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/again_face.py"/>
        <source>Issue first: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/again_face.py"/>
        <source>Open {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/again_face.py"/>
        <source>{clients} to ask</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BeginCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/cards.py"/>
        <source>&amp;Add your clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/cards.py"/>
        <source>Give every client a code, and record each answer once. Before a session you then see at a glance who may be recorded, whom to ask, and who said no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/cards.py"/>
        <source>Who said yes, and to what?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BegunBanner</name>
    <message>
        <location filename="../ethicsdesk/ui/watching/half_form.py"/>
        <source>Start o&amp;ver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/half_form.py"/>
        <source>What you began is still here. It is not kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BiasFace</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_face.py"/>
        <source>Bias check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_face.py"/>
        <source>It may still be chance. Read up to five cases of each group one by one, below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_face.py"/>
        <source>Look closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_face.py"/>
        <source>Make the &amp;report for others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_face.py"/>
        <source>Nothing is counted for two groups yet. Begin with one line above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_face.py"/>
        <source>On the paper, small counts are left out, so that nobody can be found in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_face.py"/>
        <source>The counts of the month are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_face.py"/>
        <source>The gap pointed the same way for six quarters: keep watching.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_face.py"/>
        <source>The last twelve months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_face.py"/>
        <source>To notice patterns, not to prove them. Counts only, never who.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_face.py"/>
        <source>{what}, by {trait}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BinderCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/binder_card.py"/>
        <source>A hole of the binder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/binder_card.py"/>
        <source>Binder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/binder_card.py"/>
        <source>Binder {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/binder_card.py"/>
        <source>No open points. It can be made at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/binder_card.py"/>
        <source>See the binder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/binder_card.py"/>
        <source>open point. The binder lists it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/binder_card.py"/>
        <source>open points. The binder lists them first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BinderPage</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/page.py"/>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/page.py"/>
        <source>&amp;Check a file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/page.py"/>
        <source>&amp;Make the binder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/page.py"/>
        <source>&amp;Make the share pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/page.py"/>
        <source>As of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/page.py"/>
        <source>As of {day}, with nothing about clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/page.py"/>
        <source>Binder {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/page.py"/>
        <source>Of {year}, as of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/page.py"/>
        <source>Sealed as {number} and saved where you chose. It is not encrypted there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/page.py"/>
        <source>Sealed binder {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/page.py"/>
        <source>Sealed share pack {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/page.py"/>
        <source>Share pack {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/page.py"/>
        <source>The binder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BreachRoom</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_room.py"/>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_room.py"/>
        <source>&amp;Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_room.py"/>
        <source>&amp;Record it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_room.py"/>
        <source>Applies?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_room.py"/>
        <source>Breach assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_room.py"/>
        <source>Conclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_room.py"/>
        <source>Exclusions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_room.py"/>
        <source>Lowered?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_room.py"/>
        <source>Seen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_room.py"/>
        <source>Seven small screens. Every answer is kept at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_room.py"/>
        <source>Tell people without rating, or conclude now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_room.py"/>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_room.py"/>
        <source>What you signed, and what it rests on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_room.py"/>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BuiltPage</name>
    <message>
        <location filename="../ethicsdesk/ui/watching/built_page.py"/>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/built_page.py"/>
        <source>That did not work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BusyOverlay</name>
    <message>
        <location filename="../ethicsdesk/ui/widgets/busy_overlay.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/busy_overlay.py"/>
        <source>Stopping …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/calendar/page.py"/>
        <source>&amp;Reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/calendar/page.py"/>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/calendar/page.py"/>
        <source>Calendar file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/calendar/page.py"/>
        <source>Everything that is due, from everywhere in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/calendar/page.py"/>
        <source>Late or within 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/calendar/page.py"/>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/calendar/page.py"/>
        <source>Nothing is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/calendar/page.py"/>
        <source>Plan &amp;reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/calendar/page.py"/>
        <source>Put off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/calendar/page.py"/>
        <source>Reviews you plan, next steps, deadlines of incidents, agreements and consents that end: all of them show up here with their day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/calendar/page.py"/>
        <source>Save as calendar &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/calendar/page.py"/>
        <source>Saved where you chose. It is not encrypted there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/calendar/page.py"/>
        <source>Your own calendar program can open it. It holds days and titles, and no client code. Outside the vault it is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/calendar/page.py"/>
        <source>until {day} · {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/cards.py"/>
        <source>Codes with dates are health information all the same. This vault belongs in your own risk analysis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/cards.py"/>
        <source>Keep one sheet with code and name, by hand, locked away from this computer. The blank key sheet is under Papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/cards.py"/>
        <source>No name is needed here, so none can leak. A code says nothing to whoever finds it, as long as it is not made from the person: no initials, no birthday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/cards.py"/>
        <source>Why codes, not names</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardRoom</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/card.py"/>
        <source>&amp;Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/card.py"/>
        <source>&amp;Show the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/card.py"/>
        <source>Make a &amp;new card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/card.py"/>
        <source>Make a new one. The old card then no longer opens this vault. It takes five minutes and your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/card.py"/>
        <source>One page that opens your vault when the passphrase is lost. Keep it on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/card.py"/>
        <source>Please type your recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/card.py"/>
        <source>Print your card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/card.py"/>
        <source>Recovery card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/card.py"/>
        <source>The card is lost, or somebody saw it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/card.py"/>
        <source>The code is kept nowhere, so please type it from where you wrote it down. The card adds what is needed if the vault’s key file is ever lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardSheet</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/card_sheet.py"/>
        <source>&amp;Save on a USB stick …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/card_sheet.py"/>
        <source>Paper is best. A file opens your vault just like the card, so it may lie only on a stick that you unplug and lock away: never on this computer, in a cloud or an e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/card_sheet.py"/>
        <source>Recovery card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeView</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/changes/change_view.py"/>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/changes/change_view.py"/>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/changes/change_view.py"/>
        <source>This is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/changes/change_view.py"/>
        <source>This was not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/changes/change_view.py"/>
        <source>matters to clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/changes/change_view.py"/>
        <source>wording only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/changes/page.py"/>
        <source>&amp;All papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/changes/page.py"/>
        <source>&amp;Issue all {count} anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/changes/page.py"/>
        <source>&amp;Issue it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/changes/page.py"/>
        <source>Every paper still fits your answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/changes/page.py"/>
        <source>Issued anew as {number}. The old one stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/changes/page.py"/>
        <source>Issuing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/changes/page.py"/>
        <source>Stopped. What was issued so far stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/changes/page.py"/>
        <source>What changed in your papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/changes/page.py"/>
        <source>When an answer changes the words of a paper you have issued, it shows up here with the old and the new words side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/changes/page.py"/>
        <source>Your answers of today would print other words. Old versions stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/changes/page.py"/>
        <source>{count} papers were issued anew: {numbers}. The old ones stay.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/chart_card.py"/>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/chart_card.py"/>
        <source>C&amp;opy the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/chart_card.py"/>
        <source>Copied for one minute. Paste it into your chart now; your ticks are kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/chart_card.py"/>
        <source>Line for the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/chart_card.py"/>
        <source>Tick only what you really did. Nothing else goes into the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/chart_card.py"/>
        <source>What the talk covered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/checking.py"/>
        <source>Checking the file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/checking.py"/>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChipsEdit</name>
    <message>
        <location filename="../ethicsdesk/ui/incidents/chips_edit.py"/>
        <source>Take out {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/incidents/chips_edit.py"/>
        <source>no longer kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/incidents/chips_edit.py"/>
        <source>{what} added</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <location filename="../ethicsdesk/ui/interview/editors.py"/>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/editors.py"/>
        <source>Without its day, this answer does not count yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChooseBackupScreen</name>
    <message>
        <location filename="../ethicsdesk/ui/entry/restore_screens.py"/>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/restore_screens.py"/>
        <source>&amp;Choose the drive …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/restore_screens.py"/>
        <source>Backups found, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/restore_screens.py"/>
        <source>Bring your vault to this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/restore_screens.py"/>
        <source>From a backup on a USB stick or another drive. It is read in full first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/restore_screens.py"/>
        <source>In five steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/restore_screens.py"/>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/restoring.py"/>
        <source>Where do your backups lie?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/restore_screens.py"/>
        <source>You see what you would lose before anything is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CircleCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/side_cards.py"/>
        <source>Comes together with others</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CircleFace</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/circle_face.py"/>
        <source>&amp;Codes of who is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/circle_face.py"/>
        <source>Code of the &amp;whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/circle_face.py"/>
        <source>Each person has a code and answers for themselves. At least two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/circle_face.py"/>
        <source>In a session all who are in the room count: one no is a no for everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/circle_face.py"/>
        <source>Leave it empty for a random code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/circle_face.py"/>
        <source>Nobody has these codes: {codes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/circle_face.py"/>
        <source>Who comes together</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CirclesCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/cards.py"/>
        <source>Add a &amp;group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/cards.py"/>
        <source>Add a couple, family or group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/cards.py"/>
        <source>Couples, families and groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/cards.py"/>
        <source>Who comes together gets one code for the whole. Before a session it stands for all of them, and each must have said yes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimsCard</name>
    <message>
        <location filename="../ethicsdesk/ui/interview/claims_card.py"/>
        <source>A competitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/claims_card.py"/>
        <source>A look-alike page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/claims_card.py"/>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/claims_card.py"/>
        <source>Nobody has checked these for you. Verify on the maker’s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/claims_card.py"/>
        <source>On {day} we found no statement of the maker on this. You can ask the company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/claims_card.py"/>
        <source>Page of {date}, {seen}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/claims_card.py"/>
        <source>Page without a date, {seen}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/claims_card.py"/>
        <source>Someone independent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/claims_card.py"/>
        <source>The maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/claims_card.py"/>
        <source>These do not agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/claims_card.py"/>
        <source>Use as “the company says so” …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/claims_card.py"/>
        <source>Ways in that public pages speak of: {ways}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/claims_card.py"/>
        <source>What has been said publicly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/claims_card.py"/>
        <source>What you signed or checked yourself counts more than a claim, so it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/claims_card.py"/>
        <source>seen {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClauseRow</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/clauses.py"/>
        <source>Asked for AI tools, not by HIPAA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/clauses.py"/>
        <source>Found: {clause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/clauses.py"/>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/clauses.py"/>
        <source>Where: {clause}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClausesCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/clauses.py"/>
        <source>Go through the text once and tick off each point. It is saved at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/clauses.py"/>
        <source>One of the points HIPAA asks for is missing or only partly there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/clauses.py"/>
        <source>What a BAA must say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/clauses.py"/>
        <source>You found every point HIPAA asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/clauses.py"/>
        <source>{count} of the points HIPAA asks for are missing or only partly there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/agreement/clauses.py"/>
        <source>{looked} of {total} points HIPAA asks for were looked for so far.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientPage</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/page.py"/>
        <source>&amp;All consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/page.py"/>
        <source>&amp;Back to the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/page.py"/>
        <source>&amp;Record an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/page.py"/>
        <source>&amp;Save a copy …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/page.py"/>
        <source>Kept with an answer, encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/page.py"/>
        <source>No AI tool is in use, so there is nothing to ask yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/page.py"/>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/page.py"/>
        <source>Record an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/page.py"/>
        <source>Scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/page.py"/>
        <source>The answer is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/page.py"/>
        <source>The answer is recorded. What to do now stands under “To do now”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/page.py"/>
        <source>These facts are kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClockCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping_parts.py"/>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping_parts.py"/>
        <source>&amp;Years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping_parts.py"/>
        <source>How long client records are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping_parts.py"/>
        <source>Please type a number of years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping_parts.py"/>
        <source>Records that HIPAA asks for are kept for six years after they were last in effect. Papers for clients may be part of the client’s record: type how long your state asks for. The longer time always wins. States often count longer for minors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping_parts.py"/>
        <source>Such as the record rule of your board, with its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping_parts.py"/>
        <source>Where that is &amp;written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping_parts.py"/>
        <source>years</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClockView</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/clock_view.py"/>
        <source>Done today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/clock_view.py"/>
        <source>It was in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/clock_view.py"/>
        <source>It was late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/clock_view.py"/>
        <source>Keep this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/clock_view.py"/>
        <source>Last day: {day}. Rule: {rule}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/clock_view.py"/>
        <source>Law enforcement asked you to wait: nothing goes out before {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/clock_view.py"/>
        <source>Note the day it went out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/clock_view.py"/>
        <source>On which day did it go out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/clock_view.py"/>
        <source>Open the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/clock_view.py"/>
        <source>Please give the day it went out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosingCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/closing.py"/>
        <source>&amp;Open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/closing.py"/>
        <source>C&amp;lose this incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/closing.py"/>
        <source>Close this incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/closing.py"/>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/closing.py"/>
        <source>Closed on {day}. Entries can still be added to what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/closing.py"/>
        <source>Not ready to close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/closing.py"/>
        <source>Nothing that must be done is missing. It can be opened again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/closing.py"/>
        <source>Still needed:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/closing.py"/>
        <source>Why is it opened again?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeGroups</name>
    <message>
        <location filename="../ethicsdesk/ui/widgets/code_groups.py"/>
        <source>Group {number}: {letters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/code_groups.py"/>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/compare/page.py"/>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/compare/page.py"/>
        <source>&amp;One tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/compare/page.py"/>
        <source>Answers that differ ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/compare/page.py"/>
        <source>At a glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/compare/page.py"/>
        <source>Client data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/compare/page.py"/>
        <source>Companies behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/compare/page.py"/>
        <source>Decided on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/compare/page.py"/>
        <source>Does not concern it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/compare/page.py"/>
        <source>Every answer is the same on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/compare/page.py"/>
        <source>How speech gets in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/compare/page.py"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/compare/page.py"/>
        <source>Next review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/compare/page.py"/>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/compare/page.py"/>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/compare/page.py"/>
        <source>Open deal-breakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/compare/page.py"/>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/compare/page.py"/>
        <source>Red flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/compare/page.py"/>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/compare/page.py"/>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/compare/page.py"/>
        <source>Since your last decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/compare/page.py"/>
        <source>The answers say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/compare/page.py"/>
        <source>The better answer of the two is in bold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/compare/page.py"/>
        <source>The o&amp;ther</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/compare/page.py"/>
        <source>There is no decision yet to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/compare/page.py"/>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/compare/page.py"/>
        <source>Two tools are needed to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/compare/page.py"/>
        <source>Two tools, and where their answers differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/compare/page.py"/>
        <source>What has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/compare/page.py"/>
        <source>Where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/compare/page.py"/>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/compare/page.py"/>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareScreen</name>
    <message>
        <location filename="../ethicsdesk/ui/entry/restore_screens.py"/>
        <source>&amp;Leave everything as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/restore_screens.py"/>
        <source>&amp;Restore it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/restore_screens.py"/>
        <source>&amp;Use it on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/restore_screens.py"/>
        <source>Every entry, record and file in it was read. This is what restoring it means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/restore_screens.py"/>
        <source>The backup is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/restore_screens.py"/>
        <source>The vault that is here now is not deleted, but kept in a folder beside it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConclusionPart</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/conclusion.py"/>
        <source>No reason is written yet for: {factors}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/conclusion.py"/>
        <source>Not offered: you chose no exclusion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/conclusion.py"/>
        <source>Please choose a conclusion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/conclusion.py"/>
        <source>The conclusion is yours. The program draws none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/conclusion.py"/>
        <source>What do you conclude?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/conclusion.py"/>
        <source>Write your reasons first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/conclusion.py"/>
        <source>Your name, typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/conclusion.py"/>
        <source>{factor} not rated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentsPage</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/page.py"/>
        <source>&amp;All consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/page.py"/>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/page.py"/>
        <source>A code leaves when you record the talk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/page.py"/>
        <source>Add c&amp;lients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/page.py"/>
        <source>Add clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/page.py"/>
        <source>Add these &amp;codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/page.py"/>
        <source>Codes only. A whole caseload takes minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/page.py"/>
        <source>Codes only. Shred it today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/page.py"/>
        <source>Consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/page.py"/>
        <source>Couple, family or group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/page.py"/>
        <source>If they gave the same answer already, record it here. Else go back: it can wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/page.py"/>
        <source>It is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/page.py"/>
        <source>One answer for &amp;many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/page.py"/>
        <source>One answer for many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/page.py"/>
        <source>One code for who comes together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/page.py"/>
        <source>Recorded for {clients}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/page.py"/>
        <source>See &amp;whom to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/page.py"/>
        <source>Sheet for today’s sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/page.py"/>
        <source>Such as a form all of them signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/page.py"/>
        <source>Who may be recorded, whom to ask, who said no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/page.py"/>
        <source>Whom to ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/page.py"/>
        <source>{clients} added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/page.py"/>
        <source>{clients} to ask again, with the form and the script for it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyKeeper</name>
    <message>
        <location filename="../ethicsdesk/ui/keeping_copies.py"/>
        <source>A backup made while the vault was locked is damaged: {place} Your vault is unchanged. Please make a new backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/keeping_copies.py"/>
        <source>Backed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/keeping_copies.py"/>
        <source>Backing up before EthicsDesk closes …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/keeping_copies.py"/>
        <source>Backing up …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/keeping_copies.py"/>
        <source>Close without a backup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/count_card.py"/>
        <source>&amp;Keep these counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/count_card.py"/>
        <source>By which groups?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/count_card.py"/>
        <source>Count a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/count_card.py"/>
        <source>In which month?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/count_card.py"/>
        <source>Pick one or two things to watch, not all. Use only what clients told you for this use: never guess from a name or a voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/count_card.py"/>
        <source>Please write both: all cases, and how many of them it concerned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/count_card.py"/>
        <source>What do you count?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreateScreen</name>
    <message>
        <location filename="../ethicsdesk/ui/entry/create.py"/>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/create.py"/>
        <source>&amp;Change …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/create.py"/>
        <source>&amp;Choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/create.py"/>
        <source>&amp;Make my vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/create.py"/>
        <source>Change where the vault lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/create.py"/>
        <source>Choose a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/create.py"/>
        <source>It locks everything you write here. You type it each time you open your desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/create.py"/>
        <source>Making your vault …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/create.py"/>
        <source>Nobody can reset a passphrase, not even the makers of EthicsDesk. On the next page you get a recovery code for the day you forget it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/create.py"/>
        <source>This is no good home for a vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/create.py"/>
        <source>Use it &amp;all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/create.py"/>
        <source>Where should your vault lie?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/create.py"/>
        <source>Where your vault lies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DangerScreen</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/screens.py"/>
        <source>Call 911 if someone may be hurt now. The crisis line 988 is always open. Speak to the client yourself today. This page waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/screens.py"/>
        <source>Has a person spoken to them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/screens.py"/>
        <source>I am not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/screens.py"/>
        <source>Is anyone in danger?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/screens.py"/>
        <source>It stays at the top of what is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/screens.py"/>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/screens.py"/>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/screens.py"/>
        <source>People first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/screens.py"/>
        <source>Someone may be hurt, or may hurt someone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/screens.py"/>
        <source>Then treat it as yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/screens.py"/>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/screens.py"/>
        <source>Yes, someone has spoken to them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <location filename="../ethicsdesk/ui/widgets/date_edit.py"/>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/date_edit.py"/>
        <source>Choose from a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/date_edit.py"/>
        <source>MM/DD/YYYY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/date_edit.py"/>
        <source>Please choose {date} or earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/date_edit.py"/>
        <source>Please choose {date} or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/date_edit.py"/>
        <source>Please write the date as month/day/year, for example 03/15/2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/date_edit.py"/>
        <source>Please write the year with four digits, for example 03/15/2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/date_edit.py"/>
        <source>This date does not exist. Please check it: month first, then day, then year.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecideForm</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/deciding.py"/>
        <source>A “no” is worth recording too: it shows that you looked, and why you said no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/deciding.py"/>
        <source>In your own words, two or three sentences. They stand in the memo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/deciding.py"/>
        <source>It stays as it is. Later decisions are added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/deciding.py"/>
        <source>No later than {day}: an approved tool within a year, any other within 90 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/deciding.py"/>
        <source>Please choose a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/deciding.py"/>
        <source>Record this decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/deciding.py"/>
        <source>Red flags: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/deciding.py"/>
        <source>Stop questions known: {n} of {m}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/deciding.py"/>
        <source>The date of the rules it rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/deciding.py"/>
        <source>The result, your reasons and the day of the next look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/deciding.py"/>
        <source>What the memo holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/deciding.py"/>
        <source>When do you look at it again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/deciding.py"/>
        <source>Your reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/deciding.py"/>
        <source>{count} deal-breakers, each with its rule and what would change it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/cards.py"/>
        <source>Decided on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/cards.py"/>
        <source>Earlier decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/cards.py"/>
        <source>Earlier decisions ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/cards.py"/>
        <source>Look again by {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/cards.py"/>
        <source>Not decided yet. A decision keeps your reasons and a one-page memo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/cards.py"/>
        <source>Open the &amp;memo {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/cards.py"/>
        <source>Review is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/cards.py"/>
        <source>Your answers now say: {result}. Please record a new decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/cards.py"/>
        <source>Your decision</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeeperCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/cards.py"/>
        <source>&amp;Go deeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/cards.py"/>
        <source>Go deeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/cards.py"/>
        <source>{depth}: {count} more questions, about {minutes} minutes. Stop and go on at any time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <location filename="../ethicsdesk/ui/widgets/disclosure.py"/>
        <source>collapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/disclosure.py"/>
        <source>expanded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/documents.py"/>
        <source>About this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/documents.py"/>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/documents.py"/>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/documents.py"/>
        <source>In the vault it is encrypted. A copy you save elsewhere is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/documents.py"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/documents.py"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/documents.py"/>
        <source>Re&amp;move this document …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/documents.py"/>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/documents.py"/>
        <source>Such as what it is and where the important page is. Please write no client names.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentFace</name>
    <message>
        <location filename="../ethicsdesk/ui/files/document_face.py"/>
        <source>The document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/files/document_face.py"/>
        <source>The text of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/files/document_face.py"/>
        <source>This is only the beginning: the text is very long. A copy you save is whole.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentsCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/documents.py"/>
        <source>A&amp;dd a document …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/documents.py"/>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/documents.py"/>
        <source>Documents kept with this tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/documents.py"/>
        <source>Keep the contract, the BAA or a screenshot here, encrypted with everything else. PDF, PNG, JPEG, Word or plain text, up to 100 MB each.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoneScreen</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/screens.py"/>
        <source>No names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/screens.py"/>
        <source>Not yet is fine. It becomes a step to do.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrillRoom</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/drill.py"/>
        <source>&amp;Recovery code from your card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/drill.py"/>
        <source>&amp;Try it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/drill.py"/>
        <source>As if this computer were gone: only the drive and your recovery card are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/drill.py"/>
        <source>It works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/drill.py"/>
        <source>Nine groups of three. Small letters, spaces and hyphens make no difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/drill.py"/>
        <source>Opening the newest backup with the card alone …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/drill.py"/>
        <source>Please type the code from your card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/drill.py"/>
        <source>Stopped. The copy was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/drill.py"/>
        <source>The newest backup is copied to a scratch folder, opened with this code and read in full. Then the copy is deleted. Your vault is not touched. It takes a minute or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/drill.py"/>
        <source>The newest backup opened with your card alone, and all {entries} entries in it are whole. You can rely on both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/drill.py"/>
        <source>Try your backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/drill.py"/>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/calendar/due_card.py"/>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/calendar/due_card.py"/>
        <source>&amp;Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/calendar/due_card.py"/>
        <source>&amp;Mark as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/calendar/due_card.py"/>
        <source>&amp;Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/calendar/due_card.py"/>
        <source>A person answers it. Nothing is decided by a tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/calendar/due_card.py"/>
        <source>Due on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/calendar/due_card.py"/>
        <source>It can wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/calendar/due_card.py"/>
        <source>Put it &amp;off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/calendar/due_card.py"/>
        <source>Put off until {day}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/calendar/due_card.py"/>
        <source>Such as a letter and its date. No names of clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/calendar/due_card.py"/>
        <source>Take it &amp;up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/calendar/due_card.py"/>
        <source>This day is set by a rule or a promise. It cannot be put off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/calendar/due_card.py"/>
        <source>W&amp;hy it can wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/calendar/due_card.py"/>
        <source>What &amp;shows it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DueLine</name>
    <message>
        <location filename="../ethicsdesk/ui/due_line.py"/>
        <source>One thing is due today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/due_line.py"/>
        <source>See what is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/due_line.py"/>
        <source>{count} things are due today or late.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DutyView</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/duty_view.py"/>
        <source>Made on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/duty_view.py"/>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/duty_view.py"/>
        <source>Not made yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/duty_view.py"/>
        <source>What answers it: {duty}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/duty_view.py"/>
        <source>Whose rule, and since when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/duty_view.py"/>
        <source>Whose rule, and since when: {duty}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/duty_view.py"/>
        <source>Your note: {note}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndView</name>
    <message>
        <location filename="../ethicsdesk/ui/interview/other_views.py"/>
        <source>All {total} questions have an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/other_views.py"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/other_views.py"/>
        <source>One question is still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/other_views.py"/>
        <source>Questions without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/other_views.py"/>
        <source>The end of the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/other_views.py"/>
        <source>The paper needs them. You can come back when you know more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/other_views.py"/>
        <source>This paper has all the answers it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/other_views.py"/>
        <source>{count} questions are still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/other_views.py"/>
        <source>“I do not know” is a fine answer. Each one becomes a question to ask.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryFace</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>A decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>Add it when you know. The entry itself stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>As it was logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>Client code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>Client told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>Culture and bias thought of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>How sure it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>In a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>It is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>None was shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>Rule or reason shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>What came of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>What it looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>What it put out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>Your decision</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryFlow</name>
    <message>
        <location filename="../ethicsdesk/ui/entry/flow.py"/>
        <source>&amp;Close all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/flow.py"/>
        <source>&amp;Go back to the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/flow.py"/>
        <source>&amp;Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/flow.py"/>
        <source>&amp;Open the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/flow.py"/>
        <source>EthicsDesk makes an invented practice with four tools, in a vault of its own. Its passphrase is “{passphrase}”. Please write nothing real in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/flow.py"/>
        <source>Getting the sample practice ready …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/flow.py"/>
        <source>Have you written the code down?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/flow.py"/>
        <source>In which folder does your vault lie?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/flow.py"/>
        <source>It is shown only now. Without it, a forgotten passphrase cannot be mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/flow.py"/>
        <source>Look around in a sample practice?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/flow.py"/>
        <source>The sample practice did not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/flow.py"/>
        <source>This is the sample practice. Its passphrase is: {passphrase}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/flow.py"/>
        <source>Your last changes are being backed up. The vault is closed right after.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryScreen</name>
    <message>
        <location filename="../ethicsdesk/ui/entry/screen.py"/>
        <source>Please wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/screen.py"/>
        <source>Text si&amp;ze and colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/restore_screens.py"/>
        <source>Where the vault lies on this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryView</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/timeline.py"/>
        <source>Put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/timeline.py"/>
        <source>Put right: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/timeline.py"/>
        <source>Puts right the entry of {day}:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventView</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/events_card.py"/>
        <source>Attach a scan …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/events_card.py"/>
        <source>Entered by mistake …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/events_card.py"/>
        <source>Entered by mistake: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/events_card.py"/>
        <source>Line for the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/events_card.py"/>
        <source>Look at {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/events_card.py"/>
        <source>Mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/events_card.py"/>
        <source>for one session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/events_card.py"/>
        <source>on no paper kept here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/events_card.py"/>
        <source>on {paper}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventsCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/events_card.py"/>
        <source>A tool that is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/events_card.py"/>
        <source>Every answer, in order of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/events_card.py"/>
        <source>No answer yet. Nothing is taken for a yes: not silence, and not coming to the session.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/keeping.py"/>
        <source>Add a claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/keeping.py"/>
        <source>Claims differ: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/keeping.py"/>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/keeping.py"/>
        <source>Exhibits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/keeping.py"/>
        <source>More exhibits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/keeping.py"/>
        <source>Paste a screenshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/keeping.py"/>
        <source>Tie a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/keeping.py"/>
        <source>Tie a document, a screenshot or a public claim to many answers in one step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/keeping.py"/>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/page.py"/>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/page.py"/>
        <source>&amp;Keep and tie it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/page.py"/>
        <source>&amp;Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/page.py"/>
        <source>&amp;Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/page.py"/>
        <source>1 answer rests on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/page.py"/>
        <source>About {tool}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/page.py"/>
        <source>Answers keep what they rest on. The file, if there is one, stays with the tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/page.py"/>
        <source>Beside {count} it stands for comparison.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/page.py"/>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/page.py"/>
        <source>Its number is not used again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/page.py"/>
        <source>Kept as {exhibit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/page.py"/>
        <source>Kept. What it said before is kept too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/page.py"/>
        <source>No document is kept with this tool yet. Add one on its page first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/page.py"/>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/page.py"/>
        <source>Questions it speaks to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/page.py"/>
        <source>Re&amp;move this exhibit …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/page.py"/>
        <source>Remove {exhibit}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/page.py"/>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/page.py"/>
        <source>Speaks to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/page.py"/>
        <source>Taken off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/page.py"/>
        <source>There is no picture on the clipboard. Take a screenshot of the setting, then come back here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/page.py"/>
        <source>What it says about the tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/page.py"/>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/page.py"/>
        <source>Who says it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/page.py"/>
        <source>Your note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/page.py"/>
        <source>{count} answers rest on it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExclusionPart</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_parts.py"/>
        <source>Is it one of three exclusions?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_parts.py"/>
        <source>None of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_parts.py"/>
        <source>The rule leaves out three cases (45 CFR 164.402(1)). If none fits, choose none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_parts.py"/>
        <source>Which exclusion applies?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExhibitForm</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/form.py"/>
        <source>Day you saw it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/form.py"/>
        <source>Does it speak for the tool?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/form.py"/>
        <source>It &amp;binds the company, such as a signed contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/form.py"/>
        <source>Kept as plain text. The program never opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/form.py"/>
        <source>Make sure no client is named in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/form.py"/>
        <source>Page or section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/form.py"/>
        <source>Please give the day you saw it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/form.py"/>
        <source>Quote it or put it in your own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/form.py"/>
        <source>The picture from the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/form.py"/>
        <source>What is claimed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/form.py"/>
        <source>Where can it be read?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/form.py"/>
        <source>Which document?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/form.py"/>
        <source>Which setting or page does it show?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/form.py"/>
        <source>Who says it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportRoom</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/export.py"/>
        <source>&amp;Export …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/export.py"/>
        <source>&amp;Lock and import …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/export.py"/>
        <source>&amp;Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/export.py"/>
        <source>&amp;Write it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/export.py"/>
        <source>A folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/export.py"/>
        <source>All you wrote belongs to you. You can take it out in plain files at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/export.py"/>
        <source>An export becomes a new vault with the same records, papers, files and trail. The vault you have open is not touched; it is locked first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/export.py"/>
        <source>An export is not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/export.py"/>
        <source>As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/export.py"/>
        <source>Easier to move. Every computer can unpack it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/export.py"/>
        <source>Every record for programs (JSON) and for spreadsheets (CSV), every paper as PDF, every kept file, the audit trail, and a page that explains all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/export.py"/>
        <source>Everyone who can read this folder can then read your records: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/export.py"/>
        <source>Export and import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/export.py"/>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/export.py"/>
        <source>One zip file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/export.py"/>
        <source>Stopped. Nothing was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/export.py"/>
        <source>What you get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/export.py"/>
        <source>Where should the export go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/export.py"/>
        <source>Whoever has these files can read all of it. Keep them as carefully as client records, and delete them when they are no longer needed. To be safe from loss, make a backup instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/export.py"/>
        <source>Write everything, not encrypted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/export.py"/>
        <source>Writing everything …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/export.py"/>
        <source>You can look into the files at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/export.py"/>
        <source>{count} files written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/export.py"/>
        <source>{place}
The anchor of this export, to be written down: entry {entry}, {code}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_look.py"/>
        <source>Look at cases one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_look.py"/>
        <source>Try it with an invented story</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/faces.py"/>
        <source>Binder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/faces.py"/>
        <source>For a board, an insurer, a supervisor or an auditor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/faces.py"/>
        <source>One PDF of the year: what you decided about AI tools, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/faces.py"/>
        <source>Sealed binders, and whether a file is still the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/faces.py"/>
        <source>Seals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/faces.py"/>
        <source>Share pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/faces.py"/>
        <source>The year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactorPart</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_parts.py"/>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_parts.py"/>
        <source>How much does it speak for harm?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_parts.py"/>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_parts.py"/>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_parts.py"/>
        <source>Please choose low, medium or high first. What you typed stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_parts.py"/>
        <source>Why do you rate it so?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_parts.py"/>
        <source>You must be able to show your reasons later (45 CFR 164.414(b)).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <location filename="../ethicsdesk/ui/widgets/field.py"/>
        <source>{label} (optional)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilesRoom</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/files_room.py"/>
        <source>&amp;Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/files_room.py"/>
        <source>&amp;Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/files_room.py"/>
        <source>A&amp;dd a file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/files_room.py"/>
        <source>Added on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/files_room.py"/>
        <source>Adding files …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/files_room.py"/>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/files_room.py"/>
        <source>It is no longer shown here. Its history stays, and its content until its time is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/files_room.py"/>
        <source>Kept inside the vault, encrypted. Never in the binder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/files_room.py"/>
        <source>Kept: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/files_room.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/files_room.py"/>
        <source>Remove this file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/files_room.py"/>
        <source>Save a copy …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/files_room.py"/>
        <source>Saved where you chose. It is not encrypted there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/files_room.py"/>
        <source>Screenshots, letters and logs that show what happened. Delete nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/filing.py"/>
        <source>&amp;Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/filing.py"/>
        <source>&amp;Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/filing.py"/>
        <source>Adding a document …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/filing.py"/>
        <source>Adding documents …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/filing.py"/>
        <source>It is no longer shown with this tool. What happened to it stays in the history, and its content stays in the vault until its time to be kept is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/filing.py"/>
        <source>Remove this document?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/filing.py"/>
        <source>Saved where you chose. It is not encrypted there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/filing.py"/>
        <source>Stopped. The rest was not added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/filing.py"/>
        <source>The document is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/filing.py"/>
        <source>The document was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/filing.py"/>
        <source>{count} documents are kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/incidents/page.py"/>
        <source>Closed only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incidents/page.py"/>
        <source>Every severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incidents/page.py"/>
        <source>Moderate or worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incidents/page.py"/>
        <source>Open and closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incidents/page.py"/>
        <source>Open only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incidents/page.py"/>
        <source>Open or closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incidents/page.py"/>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incidents/page.py"/>
        <source>Search incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incidents/page.py"/>
        <source>Serious or worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incidents/page.py"/>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingLine</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/finding.py"/>
        <source>All tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/finding.py"/>
        <source>As added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/finding.py"/>
        <source>Being considered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/finding.py"/>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/finding.py"/>
        <source>Decision or review due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/finding.py"/>
        <source>Find a tool, company or kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/finding.py"/>
        <source>Hears sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/finding.py"/>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/finding.py"/>
        <source>In which order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/finding.py"/>
        <source>Next review first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/finding.py"/>
        <source>No longer used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/finding.py"/>
        <source>Which tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/finding.py"/>
        <source>With an open deal-breaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/finding.py"/>
        <source>Worst result first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstMinutesPage</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/page.py"/>
        <source>&amp;Forget them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/page.py"/>
        <source>&amp;Keep them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/page.py"/>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/page.py"/>
        <source>&amp;Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/page.py"/>
        <source>&amp;Write it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/page.py"/>
        <source>A near miss is worth writing down too. If truly nothing happened, forget them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/page.py"/>
        <source>Are the traces kept?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/page.py"/>
        <source>Forget these answers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/page.py"/>
        <source>Is it stopped?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/page.py"/>
        <source>Keep traces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/page.py"/>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/page.py"/>
        <source>Nothing &amp;happened after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/page.py"/>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/page.py"/>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/page.py"/>
        <source>Stop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/page.py"/>
        <source>Take a breath. Four short questions. Each answer is kept at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/page.py"/>
        <source>What did you do? Such as: switched the tool off, asked for it back, locked a device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/page.py"/>
        <source>What did you keep? Such as: a screenshot, a letter, the log-in history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/page.py"/>
        <source>Write it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/page.py"/>
        <source>Yes, I kept what shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/page.py"/>
        <source>Yes, it is stopped or taken back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstScreen</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/first_screen.py"/>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/first_screen.py"/>
        <source>&amp;Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/first_screen.py"/>
        <source>&amp;Phone number for clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/first_screen.py"/>
        <source>&amp;Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/first_screen.py"/>
        <source>AI and recording laws differ by state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/first_screen.py"/>
        <source>Choose a state …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/first_screen.py"/>
        <source>Clients must be able to reach you with a question or a no. Papers print what you fill in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/first_screen.py"/>
        <source>Email and address for your letterhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/first_screen.py"/>
        <source>In which states are your clients when you see them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/first_screen.py"/>
        <source>Kind and number, for example: LCSW 12345.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/first_screen.py"/>
        <source>Practice &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/first_screen.py"/>
        <source>See what my states ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/first_screen.py"/>
        <source>State you &amp;work from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/first_screen.py"/>
        <source>They stand at the top of each paper you give to a client, and on your binder. Nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/first_screen.py"/>
        <source>Your &amp;license</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/first_screen.py"/>
        <source>Your own state stands here first. Add others; press one to take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/first_screen.py"/>
        <source>Your own state’s rules and your licensing board’s code apply to you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GatePart</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_parts.py"/>
        <source>Does it apply?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_parts.py"/>
        <source>Nothing is asked here for this kind of incident.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_parts.py"/>
        <source>Secured means encrypted or destroyed to the federal standard. Answer yes only when you know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_parts.py"/>
        <source>The assessment is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_parts.py"/>
        <source>Was the information secured?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_parts.py"/>
        <source>You may go on, to think it through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_parts.py"/>
        <source>You said that the information was secured, so nothing more is asked here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_parts.py"/>
        <source>Your practice is outside HIPAA. The law of your states and your board come first. You may use the four factors as a worksheet; no federal duty follows from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_parts.py"/>
        <source>Your practice is under HIPAA, or may be. Using or sharing health information in a way the Privacy Rule does not permit counts as a breach, unless you show in writing a low probability that it was compromised (45 CFR 164.402).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/breach_parts.py"/>
        <source>Your program keeps substance use records under Part 2. It owes the same notices as under HIPAA (42 CFR 2.16(b)).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GateView</name>
    <message>
        <location filename="../ethicsdesk/ui/interview/other_views.py"/>
        <source>About the tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/other_views.py"/>
        <source>Choose all that fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/other_views.py"/>
        <source>Show all kinds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GlanceCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/glance.py"/>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/glance.py"/>
        <source>Found on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/glance.py"/>
        <source>One person is concerned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/glance.py"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/glance.py"/>
        <source>The clocks start on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/glance.py"/>
        <source>The tool is no longer in the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/glance.py"/>
        <source>With {tool}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/glance.py"/>
        <source>{count} people are concerned.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/makeable.py"/>
        <source>Show all {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuardedArea</name>
    <message>
        <location filename="../ethicsdesk/ui/interview/guarded_area.py"/>
        <source>It is f&amp;ine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/guarded_area.py"/>
        <source>“{text}” looks like a date of birth. Leave it out if it is a client’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/guarded_area.py"/>
        <source>“{text}” looks like a name. Leave it out if it is a client’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/guarded_area.py"/>
        <source>“{text}” looks like a phone number. Leave it out if it is a client’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/guarded_area.py"/>
        <source>“{text}” looks like a social security number. Please leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/guarded_area.py"/>
        <source>“{text}” looks like an e-mail address. Leave it out if it is a client’s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/page.py"/>
        <source>&amp;All of the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/page.py"/>
        <source>About EthicsDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/page.py"/>
        <source>About, versions, licenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/page.py"/>
        <source>All &amp;sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/page.py"/>
        <source>Card to &amp;print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/page.py"/>
        <source>Each page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/page.py"/>
        <source>Everything can be done with the keyboard alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/page.py"/>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/page.py"/>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/page.py"/>
        <source>How to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/page.py"/>
        <source>How to check that it is offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/page.py"/>
        <source>How to read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/page.py"/>
        <source>Keys you can use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/page.py"/>
        <source>Look it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/page.py"/>
        <source>On a Mac, use Command where it says Ctrl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/page.py"/>
        <source>Press F1 on any page to read what it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/page.py"/>
        <source>Questions people ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/page.py"/>
        <source>Sources and their dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/page.py"/>
        <source>The badge says how strong a rule is, the day when it was last looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/page.py"/>
        <source>The card with the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/page.py"/>
        <source>What the badges mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/page.py"/>
        <source>Where does this come from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/page.py"/>
        <source>Where every rule in here comes from. Choose one to copy where to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/page.py"/>
        <source>Words explained</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/sheet.py"/>
        <source>&amp;All of the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/sheet.py"/>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/sheet.py"/>
        <source>&amp;Keys you can use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/sheet.py"/>
        <source>Help: {page}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoldCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping_parts.py"/>
        <source>&amp;About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping_parts.py"/>
        <source>&amp;Put a hold on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping_parts.py"/>
        <source>Everything in the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping_parts.py"/>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping_parts.py"/>
        <source>Holds that stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping_parts.py"/>
        <source>Lift …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping_parts.py"/>
        <source>W&amp;hy it must stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping_parts.py"/>
        <source>While there is a complaint, a lawsuit or a request, nothing about it may go. Put a hold on it, and lift it when the matter is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping_parts.py"/>
        <source>{about} · since {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportWay</name>
    <message>
        <location filename="../ethicsdesk/ui/entry/import_way.py"/>
        <source>Building the vault from the export …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/import_way.py"/>
        <source>Checking every file of the export …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/import_way.py"/>
        <source>Which export?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IncidentPage</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/page.py"/>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/page.py"/>
        <source>This incident is no longer in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IncidentsPage</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/incidents/page.py"/>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incidents/page.py"/>
        <source>A note in the wrong chart, a recorder left on, a letter from a vendor: write it down here. Four short questions help you through the first five minutes. Then every deadline is counted for you, with its rule. Near misses count too: they teach for free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incidents/page.py"/>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incidents/page.py"/>
        <source>Found {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incidents/page.py"/>
        <source>Incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incidents/page.py"/>
        <source>No incident fits. Clear the search to see all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incidents/page.py"/>
        <source>Nothing has gone wrong yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incidents/page.py"/>
        <source>Show more ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incidents/page.py"/>
        <source>Something is not written down yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incidents/page.py"/>
        <source>Something went &amp;wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incidents/page.py"/>
        <source>What went wrong, what is due because of it, and what it taught you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incidents/page.py"/>
        <source>You began on {day}. Your answers are kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InformationRoom</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/information_room.py"/>
        <source>A client may ask for a list of disclosures of the last six years, and a disclosure by mistake belongs in it (45 CFR 164.528). Note the day, who received it, what it was and that it was a mistake in the chart of each client concerned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/information_room.py"/>
        <source>A contract with the vendor does not cure a missing consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/information_room.py"/>
        <source>A role or a company, such as “another client” or “the vendor's support”. No names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/information_room.py"/>
        <source>Accounting of disclosures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/information_room.py"/>
        <source>Check all that hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/information_room.py"/>
        <source>Check all that may be in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/information_room.py"/>
        <source>Check this when you know or think so. Ask a lawyer when unsure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/information_room.py"/>
        <source>Health information may have gone astray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/information_room.py"/>
        <source>It is about a health app of your own, outside HIPAA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/information_room.py"/>
        <source>It tells of harm to self or others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/information_room.py"/>
        <source>Medicare or Medicaid paid too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/information_room.py"/>
        <source>Minors are concerned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/information_room.py"/>
        <source>On which day did you write it into the charts?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/information_room.py"/>
        <source>Psychotherapy notes are concerned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/information_room.py"/>
        <source>Secured means encrypted or destroyed to the federal standard (45 CFR 164.402). Answer yes only when you know it. Then no breach notice is owed under HIPAA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/information_room.py"/>
        <source>Someone was recorded or shut out against the law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/information_room.py"/>
        <source>Substance use records (Part 2) are concerned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/information_room.py"/>
        <source>The information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/information_room.py"/>
        <source>Then a time limit for paying back is counted. Check it with your biller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/information_room.py"/>
        <source>Then the rule of the Federal Trade Commission is counted (16 CFR 318).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/information_room.py"/>
        <source>This opens the breach assessment also for kinds that do not ask it by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/information_room.py"/>
        <source>Was it safe?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/information_room.py"/>
        <source>Was the information secured?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/information_room.py"/>
        <source>Was there a consent on file that covers it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/information_room.py"/>
        <source>What it was about decides how grave it is and which rules apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/information_room.py"/>
        <source>What kinds of information?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/information_room.py"/>
        <source>What makes it more serious?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/information_room.py"/>
        <source>Who received the information?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterviewFrame</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/interview/frame.py"/>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/interview/frame.py"/>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/interview/frame.py"/>
        <source>&amp;Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/interview/frame.py"/>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/interview/frame.py"/>
        <source>About the tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/interview/frame.py"/>
        <source>All &amp;questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/interview/frame.py"/>
        <source>Asked again each year. Go on if the answer still holds, or change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/interview/frame.py"/>
        <source>Back to the &amp;paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/interview/frame.py"/>
        <source>Fact {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/interview/frame.py"/>
        <source>Finish &amp;later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/interview/frame.py"/>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/interview/frame.py"/>
        <source>Only what “{paper}” still lacks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/interview/frame.py"/>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/interview/frame.py"/>
        <source>Question {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/interview/frame.py"/>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/interview/frame.py"/>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/interview/frame.py"/>
        <source>See the &amp;result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/interview/frame.py"/>
        <source>Skip for &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/interview/frame.py"/>
        <source>{depth}. Every answer is saved at once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/interview/page.py"/>
        <source>Done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/interview/page.py"/>
        <source>Nothing to take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/interview/page.py"/>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/interview/page.py"/>
        <source>You can see the result now, or go on and learn what else is open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IssuedCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/issued_card.py"/>
        <source>A reprint is the same file, byte for byte. The fingerprint is the start of its SHA-256: two copies with the same one are alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/issued_card.py"/>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/issued_card.py"/>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/issued_card.py"/>
        <source>Issued on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/issued_card.py"/>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/issued_card.py"/>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/issued_card.py"/>
        <source>Open the &amp;newer one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/issued_card.py"/>
        <source>See &amp;today’s version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/issued_card.py"/>
        <source>Your answers have changed what this paper tells your clients. Please do not hand it out any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/issued_card.py"/>
        <source>Your answers have changed, so its words would be different today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/issued_card.py"/>
        <source>{number} of {day} has replaced this paper.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/own_tools/item_card.py"/>
        <source>Added to your AI tools. Give it its real name there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/own_tools/item_card.py"/>
        <source>Where to look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/own_tools/item_card.py"/>
        <source>{number} of {total}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepingRoom</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping.py"/>
        <source>&amp;Keep all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping.py"/>
        <source>&amp;Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping.py"/>
        <source>&amp;Let go for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping.py"/>
        <source>&amp;Let go of what is chosen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping.py"/>
        <source>&amp;Lift it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping.py"/>
        <source>Keeping and deleting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping.py"/>
        <source>Let go of {count} for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping.py"/>
        <source>Letting go …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping.py"/>
        <source>Lift this hold?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping.py"/>
        <source>Nothing is ever deleted by itself. You look at each thing and confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping.py"/>
        <source>What it protected may then be let go once its time is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping.py"/>
        <source>{count} let go. The trail says that it was there, but no longer what it said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping.py"/>
        <source>{titles}

This cannot be taken back. {note}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyRoom</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/key.py"/>
        <source>&amp;Change the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/key.py"/>
        <source>&amp;Your current passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/key.py"/>
        <source>1. Prove that it is you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/key.py"/>
        <source>2. Choose a new passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/key.py"/>
        <source>3. Write down your new recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/key.py"/>
        <source>Change the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/key.py"/>
        <source>Encrypting the whole vault again …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/key.py"/>
        <source>For when somebody may know your passphrase, or has seen your card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/key.py"/>
        <source>The &amp;new passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/key.py"/>
        <source>The key is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/key.py"/>
        <source>The new passphrase &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/key.py"/>
        <source>Your new card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/key.py"/>
        <source>Your old passphrase and your old card open this vault no more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KindChoice</name>
    <message>
        <location filename="../ethicsdesk/ui/incidents/kind_choice.py"/>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/incidents/kind_choice.py"/>
        <source>What fits best?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/incidents/kind_choice.py"/>
        <source>What is it about?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LacksCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/state_cards.py"/>
        <source>It can be issued once these are answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/state_cards.py"/>
        <source>Must be known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/state_cards.py"/>
        <source>Not ready yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/state_cards.py"/>
        <source>Questions this paper lacks an answer to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/state_cards.py"/>
        <source>That takes about a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/state_cards.py"/>
        <source>That takes about {minutes} minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/state_cards.py"/>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/state_cards.py"/>
        <source>“I do not know” is an answer too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LatelyCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/lately_card.py"/>
        <source>In the last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/lately_card.py"/>
        <source>See the history</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LedgerCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/ledger_card.py"/>
        <source>Also those who have &amp;ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/ledger_card.py"/>
        <source>Every standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/ledger_card.py"/>
        <source>Find a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/ledger_card.py"/>
        <source>No code fits. Clear the search or choose every standing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/ledger_card.py"/>
        <source>Show only who stands so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/ledger_card.py"/>
        <source>The ledger</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/ledger_model.py"/>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeftCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/left_card.py"/>
        <source>Continue where you left off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/left_card.py"/>
        <source>Half filled in, not kept yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/left_card.py"/>
        <source>Paper, not issued yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/left_card.py"/>
        <source>Review, begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/left_card.py"/>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonsRoom</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/lessons_room.py"/>
        <source>A serious incident is not closed without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/lessons_room.py"/>
        <source>Ask “why” a few times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/lessons_room.py"/>
        <source>Look for what made it possible, not for someone to blame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/lessons_room.py"/>
        <source>The root cause, in your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/lessons_room.py"/>
        <source>What will you do differently?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/lessons_room.py"/>
        <source>What you mended, and what keeps it from coming back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/lessons_room.py"/>
        <source>Where did the root of it lie?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/lessons_room.py"/>
        <source>Why it happened, and what it taught</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/letter_form.py"/>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/letter_form.py"/>
        <source>For this letter only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/letter_form.py"/>
        <source>I pay for a service that watches their credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/letter_form.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/letter_form.py"/>
        <source>Names and addresses typed here are used for this printing and kept nowhere. Use the address the client asked you to use, and a plain envelope: mail can tell of therapy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/letter_form.py"/>
        <source>One or two sentences. No blame. The days are added by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/letter_form.py"/>
        <source>To a parent, guardian or representative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/letter_form.py"/>
        <source>To look into it, to lower the harm, and to keep it from coming back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/letter_form.py"/>
        <source>To the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/letter_form.py"/>
        <source>To the next of kin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/letter_form.py"/>
        <source>What are you doing about it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/letter_form.py"/>
        <source>What happened, in plain words?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/letter_form.py"/>
        <source>Who is it to?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiftCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/lifting.py"/>
        <source>And {count} more ways as short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/lifting.py"/>
        <source>Answers that would lift the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/lifting.py"/>
        <source>Ask for newer evidence: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/lifting.py"/>
        <source>Before it can be approved ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/lifting.py"/>
        <source>Evidence too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/lifting.py"/>
        <source>If any one of these answers became good, {then}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/lifting.py"/>
        <source>If the {size} answers of any one way became good, {then}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/lifting.py"/>
        <source>If these {size} answers became good, {then}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/lifting.py"/>
        <source>If this answer became good, {then}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/lifting.py"/>
        <source>Other answers alone do not lift this result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/lifting.py"/>
        <source>The answers reach less than 75% of the points that can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/lifting.py"/>
        <source>This is one way. Nothing in it can be left out, but a shorter way may exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/lifting.py"/>
        <source>Way {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/lifting.py"/>
        <source>What would change this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/lifting.py"/>
        <source>Working it out …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/lifting.py"/>
        <source>no deal-breaker would be left. The open questions would then decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/lifting.py"/>
        <source>the result would be “{result}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/lifting.py"/>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineEdit</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/own_edits.py"/>
        <source>Line you may word yourself: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/own_edits.py"/>
        <source>Put the usual words back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/own_edits.py"/>
        <source>This line is left off the paper.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinksCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/links_card.py"/>
        <source>Decisions logged with its tool can be tied to it, and papers that name the tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/links_card.py"/>
        <source>Decisions made with AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/links_card.py"/>
        <source>Papers concerned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/links_card.py"/>
        <source>What it is tied to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockDialog</name>
    <message>
        <location filename="../ethicsdesk/ui/papers/asking.py"/>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/asking.py"/>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/asking.py"/>
        <source>EthicsDesk keeps it nowhere. If it is lost, nobody can open the file; then save another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/asking.py"/>
        <source>Lock with a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/asking.py"/>
        <source>Save &amp;locked PDF …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/asking.py"/>
        <source>The file then opens with this password only. It is locked with AES-256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/asking.py"/>
        <source>The same password &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/asking.py"/>
        <source>This is longer than a PDF can take. Please make it shorter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/log_card.py"/>
        <source>&amp;From whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/log_card.py"/>
        <source>&amp;On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/log_card.py"/>
        <source>Add a course or a talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/log_card.py"/>
        <source>Add to the &amp;log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/log_card.py"/>
        <source>How &amp;long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/log_card.py"/>
        <source>Please give the time in minutes, at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/log_card.py"/>
        <source>Quizzes you take, and courses you add, stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/log_card.py"/>
        <source>Training log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/log_card.py"/>
        <source>What it was a&amp;bout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/log_card.py"/>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogFace</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/log_face.py"/>
        <source>A question to yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/log_face.py"/>
        <source>AI may suggest. You decide, and here you can show that you did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/log_face.py"/>
        <source>Add the AI tools you use first. Then you can log what you decide with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/log_face.py"/>
        <source>Changed before use: {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/log_face.py"/>
        <source>Decided otherwise, or not used: {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/log_face.py"/>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/log_face.py"/>
        <source>Decisions and checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/log_face.py"/>
        <source>How often you changed something, in 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/log_face.py"/>
        <source>In 90 days you changed nothing that {tool} made. Is it that good, or has reading become quick? Read the next five slowly, beside your own notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/log_face.py"/>
        <source>Log it when AI had a part in care, access or money: who is seen first, a risk flag, a plan, a bill. Short labels are enough. One day it may be your best proof that a person decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/log_face.py"/>
        <source>No decision is logged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/log_face.py"/>
        <source>No tool yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/log_face.py"/>
        <source>and {count} older ones, kept in the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/log_face.py"/>
        <source>{count} outputs came without a rule or reason shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogoCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/logo_card.py"/>
        <source>A PNG or JPEG picture. It is made small for your papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/logo_card.py"/>
        <source>C&amp;hoose a picture …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/logo_card.py"/>
        <source>Choose another …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/logo_card.py"/>
        <source>It stands above your name on the papers you issue from now on. It stays in your vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/logo_card.py"/>
        <source>Looking at your picture …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/logo_card.py"/>
        <source>Read aloud to who cannot see it, for example: A lighthouse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/logo_card.py"/>
        <source>Take it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/logo_card.py"/>
        <source>What does it sho&amp;w?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/logo_card.py"/>
        <source>Your logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/logo_card.py"/>
        <source>Your logo (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/logo_card.py"/>
        <source>Your logo is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_look.py"/>
        <source>A rule in the tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_look.py"/>
        <source>A rule of my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_look.py"/>
        <source>Between which groups?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_look.py"/>
        <source>Cases looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_look.py"/>
        <source>Did a rule make the difference?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_look.py"/>
        <source>How many cases did you read?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_look.py"/>
        <source>I do not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_look.py"/>
        <source>Keep what I found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_look.py"/>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_look.py"/>
        <source>No rule did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_look.py"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_look.py"/>
        <source>Please write how many, from 1 to 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_look.py"/>
        <source>Read up to five cases of each group. One case can teach more than a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_look.py"/>
        <source>Was the sound, accent or interpreter as good in each group?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_look.py"/>
        <source>What do you do now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_look.py"/>
        <source>What was it about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_look.py"/>
        <source>Would you decide the same without AI?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_look.py"/>
        <source>Write down what you found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_look.py"/>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookForCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/look_for_card.py"/>
        <source>AI features to look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/look_for_card.py"/>
        <source>How words may get in: {ways}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/look_for_card.py"/>
        <source>In any tool of its kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/look_for_card.py"/>
        <source>Named on public pages seen {day}. Verify on the maker’s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/look_for_card.py"/>
        <source>On {day} we found no public page that names AI features in it. There may be some all the same: look in its settings, and ask the company.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookScreen</name>
    <message>
        <location filename="../ethicsdesk/ui/entry/import_screens.py"/>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/import_screens.py"/>
        <source>&amp;Choose a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/import_screens.py"/>
        <source>An export that EthicsDesk wrote becomes a new vault, with its whole history. Every file in it is checked first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/import_screens.py"/>
        <source>Choose a &amp;folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/import_screens.py"/>
        <source>Choose a &amp;zip file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/import_screens.py"/>
        <source>Entry {entry}, {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/import_screens.py"/>
        <source>Import an export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/import_screens.py"/>
        <source>Its end. Compare it with the page that came with the export, or with a printed binder: then you know that nobody changed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/import_screens.py"/>
        <source>This export is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/import_screens.py"/>
        <source>{records} records and {papers} papers, written by EthicsDesk {version}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MadeCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/made_card.py"/>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/made_card.py"/>
        <source>Chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/made_card.py"/>
        <source>Entry of the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/made_card.py"/>
        <source>It is only shown here. Look through it before you hand it over. You can seal it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/made_card.py"/>
        <source>It is only shown here. Save it or print it, or seal it: then anyone can tell later whether the file is still the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/made_card.py"/>
        <source>It is too large to be kept in the vault. Keep the file you saved: a later version of EthicsDesk cannot build it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/made_card.py"/>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/made_card.py"/>
        <source>Open points it names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/made_card.py"/>
        <source>SHA-256 begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/made_card.py"/>
        <source>Sea&amp;l and save …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/made_card.py"/>
        <source>Sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/made_card.py"/>
        <source>The vault keeps this file. You can show, print and save it again at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/made_card.py"/>
        <source>What you see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/made_card.py"/>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Makeable</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/makeable.py"/>
        <source>Find a paper or a tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/makeable.py"/>
        <source>Look at these first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/makeable.py"/>
        <source>No paper has these words. Clear the line to see all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Maker</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/making.py"/>
        <source>Making the binder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/making.py"/>
        <source>Opening the sealed binder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/making.py"/>
        <source>Sealing the binder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/making.py"/>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/making.py"/>
        <source>Stopped. Nothing was kept of the binder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManyFace</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/many_face.py"/>
        <source>&amp;Codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/many_face.py"/>
        <source>&amp;Put in everybody who has not been asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/many_face.py"/>
        <source>&amp;Save for all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/many_face.py"/>
        <source>As soon as an AI tool is in use, answers about it can be recorded here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/many_face.py"/>
        <source>Nobody over 18 in the ledger has these codes: {codes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/many_face.py"/>
        <source>Nothing to ask yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/many_face.py"/>
        <source>Only those who really gave this answer. Type or paste, with spaces between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/many_face.py"/>
        <source>Please type at least one code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/many_face.py"/>
        <source>Their answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/many_face.py"/>
        <source>Who gave the same answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoreFields</name>
    <message>
        <location filename="../ethicsdesk/ui/consents/more_fields.py"/>
        <source>14:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/more_fields.py"/>
        <source>A yes holds for a year at most, or until this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/more_fields.py"/>
        <source>Every kind of session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/more_fields.py"/>
        <source>For this one session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/more_fields.py"/>
        <source>Kind of session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/more_fields.py"/>
        <source>Last day it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/more_fields.py"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/more_fields.py"/>
        <source>Please write no names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/more_fields.py"/>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/more_fields.py"/>
        <source>When there are two answers on one day, the time decides; without times the no wins.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoreWays</name>
    <message>
        <location filename="../ethicsdesk/ui/papers/more_ways.py"/>
        <source>&amp;Copy as text for an EHR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/more_ways.py"/>
        <source>&amp;Lock with a password …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/more_ways.py"/>
        <source>Copied. You can paste it into a form of your EHR. Please read it there once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/more_ways.py"/>
        <source>For &amp;one person …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/more_ways.py"/>
        <source>More ways to give it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/more_ways.py"/>
        <source>Save it now: lines and boxes can be filled in on screen. Sign it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/more_ways.py"/>
        <source>Saved and locked. Tell the password another way than the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/more_ways.py"/>
        <source>Show it as &amp;issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/more_ways.py"/>
        <source>To &amp;fill in on screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/more_ways.py"/>
        <source>What is typed for one person is used once and never kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/more_ways.py"/>
        <source>With name and address, for this printing only. Print or save it now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoveRoom</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/move.py"/>
        <source>&amp;Pack my vault …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/move.py"/>
        <source>Choose your USB stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/move.py"/>
        <source>It lies in {place}
Unplug the stick and go on at the new computer. Please change nothing here from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/move.py"/>
        <source>Move to a new laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/move.py"/>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/move.py"/>
        <source>Packed and checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/move.py"/>
        <source>Packing your vault, then reading it again …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/move.py"/>
        <source>Stopped. Nothing is on the stick, and you can work on here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/move.py"/>
        <source>Then on the new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/move.py"/>
        <source>Work on one computer at a time. This takes your whole vault along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/move.py"/>
        <source>You see these steps there again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewCardRoom</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/new_card.py"/>
        <source>&amp;Replace the old card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/new_card.py"/>
        <source>&amp;Your passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/new_card.py"/>
        <source>A new recovery card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/new_card.py"/>
        <source>Print it now, lock it away, and destroy the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/new_card.py"/>
        <source>Putting the new card in place …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/new_card.py"/>
        <source>The old card no longer opens this vault. Backups made before today still need the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/new_card.py"/>
        <source>The old card opens this vault until you have typed the new code back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/new_card.py"/>
        <source>Write this code down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/new_card.py"/>
        <source>Your new card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/new_card.py"/>
        <source>Your new card is in place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewCode</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/new_code.py"/>
        <source>Please write the new code down and type it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/new_code.py"/>
        <source>Print it or save it on a stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/new_code.py"/>
        <source>Then you know that the paper is right. Only after that it is put in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/new_code.py"/>
        <source>This is not the code shown above. Compare it group by group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/new_code.py"/>
        <source>Type it &amp;back from your paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewEntryFace</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>&amp;Keep this entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>Client code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>How sure was it, as shown?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>I thought of culture and bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>Leave it empty if it showed none. That is counted too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>Log a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>Needed when you decided otherwise, and when you agreed on risk, order or access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>No single client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>On which day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>Please choose a tool. Add it to the register first if it is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>Please give the day of the decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>Please say what you did with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>Short labels with commas between, such as: intake form, PHQ-9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>Short labels, no text of the note. A minute is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>The client knows AI had a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>Version of the tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>What did it look at?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>What did it put out, in a few words?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>What did you do with it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>What is it about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>Which rule or reason did it show?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>Which tool?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/entry_face.py"/>
        <source>Your decision</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <location filename="../ethicsdesk/ui/widgets/new_passphrase.py"/>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/new_passphrase.py"/>
        <source>At least 15 characters. Four or five words that do not belong together are easy to remember and hard to guess. Spaces are fine, and nothing else is required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/new_passphrase.py"/>
        <source>Make one of &amp;five words for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/new_passphrase.py"/>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/new_passphrase.py"/>
        <source>Please make it longer: at least 15 characters, or four or five words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/new_passphrase.py"/>
        <source>Please type the passphrase a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/new_passphrase.py"/>
        <source>The same passphrase &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/new_passphrase.py"/>
        <source>The same passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/new_passphrase.py"/>
        <source>The two lines differ. Please type this one again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/new_passphrase.py"/>
        <source>{count} characters: long enough</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoAi</name>
    <message>
        <location filename="../ethicsdesk/ui/papers/no_ai_card.py"/>
        <source>&amp;Describe my practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/no_ai_card.py"/>
        <source>&amp;Walk through my tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/no_ai_card.py"/>
        <source>A few short questions, so that papers can say who they are from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/no_ai_card.py"/>
        <source>A quarter of an hour to find AI inside mail, phone, calendar and the like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/no_ai_card.py"/>
        <source>A sheet for clients, about phones and note takers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/no_ai_card.py"/>
        <source>All is in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/no_ai_card.py"/>
        <source>All is in place. The next look is due on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/no_ai_card.py"/>
        <source>Describe your practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/no_ai_card.py"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/no_ai_card.py"/>
        <source>Ended {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/no_ai_card.py"/>
        <source>Issued {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/no_ai_card.py"/>
        <source>Make the &amp;sheet for clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/no_ai_card.py"/>
        <source>Make the no-AI &amp;policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/no_ai_card.py"/>
        <source>Make the yearly &amp;statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/no_ai_card.py"/>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/no_ai_card.py"/>
        <source>No-AI policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/no_ai_card.py"/>
        <source>One page for clients and for the file, signed each year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/no_ai_card.py"/>
        <source>One step is left. No questions about tools, for there are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/no_ai_card.py"/>
        <source>One thing is not clear yet. Find out, then walk again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/no_ai_card.py"/>
        <source>Walk through what you own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/no_ai_card.py"/>
        <source>Yearly statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/no_ai_card.py"/>
        <source>Your rules, with a checklist of your own tools to sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/no_ai_card.py"/>
        <source>{count} steps are left. No questions about tools, for there are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/no_ai_card.py"/>
        <source>{count} things are not clear yet. Find out, then walk again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/no_ai_card.py"/>
        <source>“Please do not record”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoAiCard</name>
    <message>
        <location filename="../ethicsdesk/ui/papers/no_ai_card.py"/>
        <source>I do use AI, or want to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/no_ai_card.py"/>
        <source>Steps of a practice without AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/no_ai_card.py"/>
        <source>Your practice without AI</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/accuracy_face.py"/>
        <source>&amp;Keep this note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/accuracy_face.py"/>
        <source>A note you read with care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/accuracy_face.py"/>
        <source>Compared with my notes of that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/accuracy_face.py"/>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/accuracy_face.py"/>
        <source>Serious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/accuracy_face.py"/>
        <source>Some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/accuracy_face.py"/>
        <source>Take any finished draft. Read it slowly, beside what you remember. Tick what was wrong. No client, no text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/note_form.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/note_form.py"/>
        <source>Every state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/note_form.py"/>
        <source>For example the page of your legislature or board, or the name of a lawyer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/note_form.py"/>
        <source>In which state?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/note_form.py"/>
        <source>It binds no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/note_form.py"/>
        <source>It says something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/note_form.py"/>
        <source>On which day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/note_form.py"/>
        <source>Please give the day you read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/note_form.py"/>
        <source>Please shorten this text to 2,000 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/note_form.py"/>
        <source>Please write what the rule says, in your words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/note_form.py"/>
        <source>Please write where you read it, such as an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/note_form.py"/>
        <source>Save my note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/note_form.py"/>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/note_form.py"/>
        <source>What does it ask?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/note_form.py"/>
        <source>What does it say now, in your words?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/note_form.py"/>
        <source>What does the rule say, in your words?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/note_form.py"/>
        <source>What has changed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/note_form.py"/>
        <source>What it asked is set aside on your word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/note_form.py"/>
        <source>What it asked stays due, to be safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/note_form.py"/>
        <source>Where did you read it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesStopView</name>
    <message>
        <location filename="../ethicsdesk/ui/interview/other_views.py"/>
        <source>1. Do not put these notes into the tool. Keep them apart from the record, as now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/other_views.py"/>
        <source>2. If some are in the tool already, take them out, and ask the company to delete them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/other_views.py"/>
        <source>3. Decide that only progress notes may go in. Then go back and change your answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/other_views.py"/>
        <source>Not sure what counts? Progress notes in the chart are not psychotherapy notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/other_views.py"/>
        <source>Please stop here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/other_views.py"/>
        <source>Psychotherapy notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/other_views.py"/>
        <source>Psychotherapy notes do not go into an AI tool. So the check ends here for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/other_views.py"/>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberEdit</name>
    <message>
        <location filename="../ethicsdesk/ui/widgets/number_edit.py"/>
        <source>Please write a number in digits, for example 12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/number_edit.py"/>
        <source>Please write a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/number_edit.py"/>
        <source>Please write no more than {count} digits after the point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/number_edit.py"/>
        <source>Please write {least} or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/number_edit.py"/>
        <source>Please write {most} or less.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/cards.py"/>
        <source>A BAA, deletion, the end, an incident and more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/cards.py"/>
        <source>A PDF with every open question. Its answers are read in when it comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/cards.py"/>
        <source>A form to fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/cards.py"/>
        <source>A long letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/cards.py"/>
        <source>A short letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/cards.py"/>
        <source>Another letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/cards.py"/>
        <source>Ask for a BAA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/cards.py"/>
        <source>Delete one client's data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/cards.py"/>
        <source>End of use and destruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/cards.py"/>
        <source>Every open question, on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/cards.py"/>
        <source>Incident: what happened, keep the logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/cards.py"/>
        <source>Name and address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/cards.py"/>
        <source>One page, at most {most} questions, deal-breakers first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/cards.py"/>
        <source>Printed on this letter once, and never kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/cards.py"/>
        <source>Quarterly talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/cards.py"/>
        <source>Switch a new AI feature off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/cards.py"/>
        <source>What goes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/cards.py"/>
        <source>Which letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/cards.py"/>
        <source>Yearly questions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <location filename="../ethicsdesk/ui/papers/output.py"/>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/output.py"/>
        <source>&amp;Print …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/output.py"/>
        <source>&amp;Save as PDF …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/output.py"/>
        <source>No printer is set up on this computer. You can save the paper as a PDF and print it elsewhere, or add a printer in the settings of your computer and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/output.py"/>
        <source>Printing was stopped. Some pages may already be with the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/output.py"/>
        <source>Printing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/output.py"/>
        <source>Saved where you chose. It is not encrypted there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/output.py"/>
        <source>Sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/output.py"/>
        <source>There is no printer yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OversightPage</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/page.py"/>
        <source>&amp;Log a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/page.py"/>
        <source>&amp;Take in a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/page.py"/>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/page.py"/>
        <source>Bias check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/page.py"/>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/page.py"/>
        <source>Decisions and checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/page.py"/>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>&amp;Check everything now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>&amp;Work on here after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>A USB drive that you unplug is best. From then on EthicsDesk backs up by itself once a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>All is well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>Audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>Back &amp;up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>Backed up and checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>Backing up, then reading it again …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>Backups and where they go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>Change what you type each day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>Check an anchor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>Choose where back&amp;ups go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/overview.py"/>
        <source>Done on {day}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/overview.py"/>
        <source>Done today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>EthicsDesk backs up by itself once a day, to {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>Everything in the vault is in it, and it was read again in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>Everything you write is locked in here. This page keeps it safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>Everything, readable by anyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>Export and import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>How long records stay, and letting them go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>How the vault stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>Keeping and deleting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>Move to a new laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/overview.py"/>
        <source>No clock runs now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>Nobody has checked yet whether your recovery code is written down right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/overview.py"/>
        <source>Not done after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>One thing needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/overview.py"/>
        <source>Open the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>Open without the passphrase, here only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>Opens the vault when the passphrase is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>Packed for another computer on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>Please change nothing here. Work done on two computers cannot be joined again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>Prove that a printed past was not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>Reading every page, record and file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>Recovery card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>Remember on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>Stopped. Nothing half-made was left, and earlier backups are untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>That was &amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>The vault stayed shut. If it was not you, somebody was at this computer: change your passphrase, and the key if they may know it. After a few wrong tries each further one has to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>Trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>Try it with the recovery card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>Vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>Ways in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>What changed, when, from what to what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/overview.py"/>
        <source>What is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>What is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/overview.py"/>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>You confirmed your recovery code on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/overview.py"/>
        <source>{count} things need you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/own_card.py"/>
        <source>A rule the program does not know? Add it. It counts from then on, as yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/own_card.py"/>
        <source>Add a para&amp;graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/own_card.py"/>
        <source>Add a rule …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/own_card.py"/>
        <source>Every state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/own_card.py"/>
        <source>Lines you may word yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/own_card.py"/>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/own_card.py"/>
        <source>Rules you know of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/own_card.py"/>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/own_card.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/own_card.py"/>
        <source>What the paper must say stays as it is. Write nothing about one client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/own_card.py"/>
        <source>Your own words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnTools</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/own_tools/item_card.py"/>
        <source>AI is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/own_tools/item_card.py"/>
        <source>I do not have this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/own_tools/item_card.py"/>
        <source>No AI, or it is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/own_tools/item_card.py"/>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnToolsPage</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/own_tools/page.py"/>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/own_tools/page.py"/>
        <source>&amp;Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/own_tools/page.py"/>
        <source>A quarter of an hour to find AI inside things you use. You can stop and go on at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/own_tools/page.py"/>
        <source>Added to your AI tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/own_tools/page.py"/>
        <source>Check each tool next. For what you are not sure about, ask the company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/own_tools/page.py"/>
        <source>In numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/own_tools/page.py"/>
        <source>It is on record with its date. Papers that say you use no AI can rest on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/own_tools/page.py"/>
        <source>Looked at on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/own_tools/page.py"/>
        <source>No AI found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/own_tools/page.py"/>
        <source>Once a year is good practice: new AI comes with updates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/own_tools/page.py"/>
        <source>Points looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/own_tools/page.py"/>
        <source>Some points are still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/own_tools/page.py"/>
        <source>Tools found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/own_tools/page.py"/>
        <source>Walk through it &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/own_tools/page.py"/>
        <source>Walk through what you already own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/own_tools/page.py"/>
        <source>What you already own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/own_tools/page.py"/>
        <source>What you found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperLists</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/lists.py"/>
        <source>&amp;Hide replaced papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/lists.py"/>
        <source>&amp;Show the paper that was replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/lists.py"/>
        <source>&amp;Show {count} papers that were replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/lists.py"/>
        <source>A script to say aloud appears here for every AI tool you add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/lists.py"/>
        <source>Go to &amp;AI tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/lists.py"/>
        <source>Issued papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/lists.py"/>
        <source>No paper has been issued yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/lists.py"/>
        <source>Show all {count} issued papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/lists.py"/>
        <source>When you issue a paper, it gets a number and is kept here exactly as it was printed. You can print it again at any time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/page.py"/>
        <source>&amp;All papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/page.py"/>
        <source>&amp;Finish this paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/page.py"/>
        <source>&amp;Issue again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/page.py"/>
        <source>&amp;Issue this paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/page.py"/>
        <source>&amp;Open the issued one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/page.py"/>
        <source>Issuing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/page.py"/>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/page.py"/>
        <source>The paper as it would be issued now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/page.py"/>
        <source>This paper cannot be made. Please choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/page.py"/>
        <source>You issued {number} on {day}. Its words still hold; there is nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/page.py"/>
        <source>You issued {number} on {day}. What it tells clients still holds. Some words, such as your own or a phone number, are different now; you can issue it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/page.py"/>
        <source>You issued {number} on {day}. What it tells your clients has changed since. Please do not hand it out any more, and issue this one instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/page.py"/>
        <source>You issued {number} on {day}. Your answers have changed its words since.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/page.py"/>
        <source>&amp;All papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/page.py"/>
        <source>Papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/page.py"/>
        <source>The paper as it was issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/page.py"/>
        <source>This paper is not in your vault. Here are all that are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/page.py"/>
        <source>What you give your clients or say to them, from your answers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PapersRoom</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/papers_room.py"/>
        <source>Breach assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/papers_room.py"/>
        <source>Correction note for a chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/papers_room.py"/>
        <source>Day {day} since discovery. The last day to tell people is {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/papers_room.py"/>
        <source>Drawn from what is written here today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/papers_room.py"/>
        <source>Fewer than 10 people: other written means or phone. 10 or more: 90 days on your web site or in the media, with a toll-free number for at least 90 days (45 CFR 164.404(d)(2)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/papers_room.py"/>
        <source>First-class mail, or e-mail where the person agreed to it (45 CFR 164.404(d)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/papers_room.py"/>
        <source>For your file. It holds client codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/papers_room.py"/>
        <source>Incident report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/papers_room.py"/>
        <source>Letter to a person concerned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/papers_room.py"/>
        <source>Lines to fill in by hand. Nothing about the client is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/papers_room.py"/>
        <source>No clock to tell people runs now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/papers_room.py"/>
        <source>Notice when an address is missing or wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/papers_room.py"/>
        <source>Papers of this incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/papers_room.py"/>
        <source>Show the &amp;paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/papers_room.py"/>
        <source>The four factors with your reasons, to sign by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/papers_room.py"/>
        <source>The paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/papers_room.py"/>
        <source>Which paper?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParagraphEdit</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/own_edits.py"/>
        <source>After: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/own_edits.py"/>
        <source>At the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/own_edits.py"/>
        <source>Own paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/own_edits.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/own_edits.py"/>
        <source>Where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/own_edits.py"/>
        <source>Where it was put</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <location filename="../ethicsdesk/ui/widgets/passphrase_edit.py"/>
        <source>Caps Lock seems to be on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/passphrase_edit.py"/>
        <source>Hide the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/passphrase_edit.py"/>
        <source>Show the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseRoom</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/passphrase.py"/>
        <source>&amp;Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/passphrase.py"/>
        <source>&amp;Your current passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/passphrase.py"/>
        <source>Change the &amp;key too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/passphrase.py"/>
        <source>Change your passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/passphrase.py"/>
        <source>Changing your passphrase …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/passphrase.py"/>
        <source>From then on only the new one opens this vault. Your recovery card stays valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/passphrase.py"/>
        <source>If somebody may know the old one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/passphrase.py"/>
        <source>Only the new one opens this vault from now on. Backups made before today still open with the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/passphrase.py"/>
        <source>The &amp;new passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/passphrase.py"/>
        <source>The new passphrase &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/passphrase.py"/>
        <source>Welcome back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/passphrase.py"/>
        <source>You opened the vault with your recovery card. Choose a new passphrase now, so that you can lock the card away again. It stays valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/passphrase.py"/>
        <source>Your passphrase is changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfSheet</name>
    <message>
        <location filename="../ethicsdesk/ui/widgets/pdf_sheet.py"/>
        <source>Page {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <location filename="../ethicsdesk/ui/widgets/pdf_view.py"/>
        <source>Fit width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/pdf_view.py"/>
        <source>Page {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/pdf_view.py"/>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/pdf_view.py"/>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleRoom</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/people_room.py"/>
        <source>A spoken request holds for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/people_room.py"/>
        <source>Add a client code …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/people_room.py"/>
        <source>By code only. Names are typed when a letter is printed, and not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/people_room.py"/>
        <source>Did law enforcement ask you to wait?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/people_room.py"/>
        <source>How many people in all?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/people_room.py"/>
        <source>If an official says that a notice would hurt an investigation, nothing goes out before the delay ends (45 CFR 164.412). Write down who asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/people_room.py"/>
        <source>In writing, until which day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/people_room.py"/>
        <source>Spoken only, on which day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/people_room.py"/>
        <source>The codes of your consent ledger. Add a client there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/people_room.py"/>
        <source>The people concerned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/people_room.py"/>
        <source>Which clients?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/people_room.py"/>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/people_room.py"/>
        <source>Your best count. From 500 people on, other clocks run.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/plan_card.py"/>
        <source>&amp;Use this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/plan_card.py"/>
        <source>A plan for your year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/plan_card.py"/>
        <source>Nothing was left out without asking you. Give it more time, or leave something out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/plan_card.py"/>
        <source>Parts of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/plan_card.py"/>
        <source>Tell how much time you want to give. The plan fits as much as it can into it, and writes down the reason for each shortcut. Leave out what you do not want: what you did not choose is never called late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/plan_card.py"/>
        <source>This is more than your time allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/plan_card.py"/>
        <source>Time for a &amp;quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/plan_card.py"/>
        <source>Time for a quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/plan_card.py"/>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/plan_card.py"/>
        <source>{count} short topics, spread over the year · {time} a year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/plan_view.py"/>
        <source>&amp;With the files kept as evidence ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/plan_view.py"/>
        <source>&amp;Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/plan_view.py"/>
        <source>As &amp;of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/plan_view.py"/>
        <source>As of today, {day}. It shows your answers as they stand today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/plan_view.py"/>
        <source>As of {day}, the last day of that year: your answers as they stood then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/plan_view.py"/>
        <source>As of {day}: your answers as they stood at the end of that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/plan_view.py"/>
        <source>Everything the binder asks for is there. You can make it now, and again at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/plan_view.py"/>
        <source>For each tool: what it holds, whom to call, how the records get out, what it erases and when. It holds no secrets; keep it with your professional will.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/plan_view.py"/>
        <source>Go to AI &amp;tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/plan_view.py"/>
        <source>If you cannot work any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/plan_view.py"/>
        <source>Make the page for whoever closes your practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/plan_view.py"/>
        <source>No AI tool was in your register by then. The binder would hold your practice profile only. If you use no AI, that is worth keeping too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/plan_view.py"/>
        <source>Nothing is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/plan_view.py"/>
        <source>There is little to tell about this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/plan_view.py"/>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/page.py"/>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/page.py"/>
        <source>&amp;Back to Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/page.py"/>
        <source>&amp;Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/page.py"/>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/page.py"/>
        <source>About ten short questions. Each answer is saved as you leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/page.py"/>
        <source>Rules that apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/page.py"/>
        <source>Screen {number} of 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/page.py"/>
        <source>You and your clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/page.py"/>
        <source>Your practice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <location filename="../ethicsdesk/ui/papers/preview.py"/>
        <source>Drawing the pages …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProbeCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_look.py"/>
        <source>Alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_look.py"/>
        <source>Did the output differ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_look.py"/>
        <source>Differed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_look.py"/>
        <source>Invented stories tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_look.py"/>
        <source>Keep this try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_look.py"/>
        <source>Make up a short story. Put it in twice and change one thing: a name, a pronoun, the insurance. Compare both outputs. With few clients this shows the most. Do it again after an update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_look.py"/>
        <source>No, alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_look.py"/>
        <source>Version of the tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_look.py"/>
        <source>What did you change?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_look.py"/>
        <source>What was different?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_look.py"/>
        <source>With which tool?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_look.py"/>
        <source>Write down a try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_look.py"/>
        <source>Yes, in what matters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <location filename="../ethicsdesk/ui/widgets/progress_line.py"/>
        <source>about a minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/progress_line.py"/>
        <source>about {minutes} minutes left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/progress_line.py"/>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromisePanel</name>
    <message>
        <location filename="../ethicsdesk/ui/entry/screen.py"/>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/screen.py"/>
        <source>Encrypted. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/screen.py"/>
        <source>Explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/screen.py"/>
        <source>Give clients a handout in plain words, built from your answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/screen.py"/>
        <source>Keep a year of careful choices in one binder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/screen.py"/>
        <source>May I use this AI tool? Answer short questions and see the reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/screen.py"/>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PurposeField</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/purpose.py"/>
        <source>What do you &amp;use it for?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QWidget</name>
    <message>
        <location filename="../ethicsdesk/ui/shell.py"/>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/trail.py"/>
        <source>The words of this entry were let go after their time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/trail.py"/>
        <source>There is nothing more to say about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/trail.py"/>
        <source>{before}  →  {after}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/training/page.py"/>
        <source>About safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/training/page.py"/>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/training/page.py"/>
        <source>Right is: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/question_card.py"/>
        <source>Why this matters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <location filename="../ethicsdesk/ui/interview/question_view.py"/>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/question_view.py"/>
        <source>As&amp;k the company about this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/question_view.py"/>
        <source>Does not a&amp;pply …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/question_view.py"/>
        <source>For yourself. Please write no client names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/question_view.py"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/question_view.py"/>
        <source>One sentence. It stands in the decision memo and in the binder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/question_view.py"/>
        <source>See the &amp;result now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/question_view.py"/>
        <source>This is a stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/question_view.py"/>
        <source>Why does this question not apply?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/interview/making.py"/>
        <source>{section} · {answered} of {asked} answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/picking.py"/>
        <source>&amp;Find a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/picking.py"/>
        <source>1 question ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/picking.py"/>
        <source>Not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/picking.py"/>
        <source>Questions it speaks to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/picking.py"/>
        <source>Tick as many as you like. Answers take it over at once, unless you know more already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/picking.py"/>
        <source>Type a word, such as training or delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/picking.py"/>
        <source>Which answers does it speak to?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/evidence/picking.py"/>
        <source>{count} questions ticked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reception</name>
    <message>
        <location filename="../ethicsdesk/ui/reception.py"/>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/reception.py"/>
        <source>&amp;Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/reception.py"/>
        <source>A report without any of your words lies here: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/reception.py"/>
        <source>Close &amp;anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/reception.py"/>
        <source>EthicsDesk made a mistake. Everything you saved is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/reception.py"/>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/reception.py"/>
        <source>Your last words could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryCodeScreen</name>
    <message>
        <location filename="../ethicsdesk/ui/entry/recovery_code.py"/>
        <source>&amp;Print it …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/recovery_code.py"/>
        <source>&amp;Save on a USB stick …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/recovery_code.py"/>
        <source>I have &amp;written it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/printing.py"/>
        <source>No printer is set up on this computer. Please copy the code by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/printing.py"/>
        <source>Saved. Please unplug the stick and lock it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/printing.py"/>
        <source>Sent to the printer. Please check that every group can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/recovery_code.py"/>
        <source>There is no letter I, L, O or U in it, so 0 and 1 are always digits. Do not take a photo of it, and do not send it: both end up in places you cannot see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/recovery_code.py"/>
        <source>Write it down on paper now. Keep it where you keep your license, away from this computer. If you forget your passphrase, only this code opens your vault. It is shown only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/recovery_code.py"/>
        <source>Your recovery code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/recovery/page.py"/>
        <source>&amp;Back to Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/recovery/page.py"/>
        <source>&amp;Confirm the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/recovery/page.py"/>
        <source>&amp;Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/recovery/page.py"/>
        <source>Confirm your recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/recovery/page.py"/>
        <source>If you forget your passphrase, only this code opens the vault. No one can reset it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/recovery/page.py"/>
        <source>Make a &amp;new card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/recovery/page.py"/>
        <source>Nine groups of three. Small letters, spaces and hyphens make no difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/recovery/page.py"/>
        <source>One wrong letter on the paper would be found only on the day you need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/recovery/page.py"/>
        <source>Please type the code from your paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/recovery/page.py"/>
        <source>The code cannot be shown again, but you can make a new card. As long as you know your passphrase, nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/recovery/page.py"/>
        <source>The paper is gone?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/recovery/page.py"/>
        <source>Type it from your paper once. Then you know that it opens your vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/recovery/page.py"/>
        <source>Why now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/recovery/page.py"/>
        <source>You confirmed it on {day}. You can check your paper again at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/recovery/page.py"/>
        <source>Your recovery code is right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RedFlagsCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/findings.py"/>
        <source>Change my answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/findings.py"/>
        <source>Deal-breaker set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/findings.py"/>
        <source>Red flags ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/findings.py"/>
        <source>Set aside until {day}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/findings.py"/>
        <source>Take it up again now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/findings.py"/>
        <source>Your answer: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/findings.py"/>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RememberRoom</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/remember.py"/>
        <source>&amp;Remember it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/remember.py"/>
        <source>&amp;Stop remembering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/remember.py"/>
        <source>&amp;Your passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/remember.py"/>
        <source>Asking the password store …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/remember.py"/>
        <source>EthicsDesk trusts only the password stores of Windows, macOS and the common Linux desktops, and found none here. Your passphrase opens the vault as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/remember.py"/>
        <source>Off. This computer could remember the vault, in {store}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/remember.py"/>
        <source>Only your passphrase and your recovery card open the vault again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/remember.py"/>
        <source>Open the vault here with one click. Your passphrase and card keep working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/remember.py"/>
        <source>Remember on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/remember.py"/>
        <source>Taking the secret back …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/remember.py"/>
        <source>The password store of this computer keeps a random secret for this vault, never your passphrase. You can take it back here at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/remember.py"/>
        <source>This computer cannot remember it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/remember.py"/>
        <source>This computer now opens the vault without the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/remember.py"/>
        <source>This computer remembers the vault, in {store}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/remember.py"/>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/renaming.py"/>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/renaming.py"/>
        <source>&amp;Name of the tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/renaming.py"/>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/renaming.py"/>
        <source>Com&amp;pany that makes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/renaming.py"/>
        <source>Papers already issued keep the old name. If the name stands in them, they will be shown as out of date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/renaming.py"/>
        <source>Rename this tool</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/report_card.py"/>
        <source>Every answer and how you know it, the scores, and what would change them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/report_card.py"/>
        <source>Full report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/report_card.py"/>
        <source>Make the full re&amp;port</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestFace</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/request_face.py"/>
        <source>1. Decide again yourself. Do not look at the AI output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/request_face.py"/>
        <source>2. Now open the AI output. How do both decisions compare?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/request_face.py"/>
        <source>Add 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/request_face.py"/>
        <source>Answered on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/request_face.py"/>
        <source>At everyone who got the wrong version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/request_face.py"/>
        <source>At the company of the tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/request_face.py"/>
        <source>Came in {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/request_face.py"/>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/request_face.py"/>
        <source>I need more time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/request_face.py"/>
        <source>I told the client &amp;that it is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/request_face.py"/>
        <source>If something was wrong: tick each place once it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/request_face.py"/>
        <source>In a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/request_face.py"/>
        <source>In the bill or claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/request_face.py"/>
        <source>In the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/request_face.py"/>
        <source>Keep the c&amp;omparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/request_face.py"/>
        <source>Keep what I decide &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/request_face.py"/>
        <source>Last day: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/request_face.py"/>
        <source>On which day did the answer go out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/request_face.py"/>
        <source>Once only. The client must get the reason and the new day in writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/request_face.py"/>
        <source>Please give the day the answer went out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/request_face.py"/>
        <source>Please say what came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/request_face.py"/>
        <source>The answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/request_face.py"/>
        <source>The answer went &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/request_face.py"/>
        <source>The second look, in its order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/request_face.py"/>
        <source>Use the record and what the client says now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/request_face.py"/>
        <source>What came of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/request_face.py"/>
        <source>What differs, and why. Did the output push you the first time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/request_face.py"/>
        <source>What is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/request_face.py"/>
        <source>What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/request_face.py"/>
        <source>Where was it put right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/request_face.py"/>
        <source>Why does it take longer?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestsFace</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/requests_face.py"/>
        <source>&amp;Take in a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/requests_face.py"/>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/requests_face.py"/>
        <source>Copies, corrections, complaints, a second look at a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/requests_face.py"/>
        <source>No client has asked for anything yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/requests_face.py"/>
        <source>Requests of clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/requests_face.py"/>
        <source>When someone asks for a copy or a correction of the record, complains, or wants a person to look again at a decision, take it in here. Its deadlines start by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/requests_face.py"/>
        <source>came in {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RescueScreen</name>
    <message>
        <location filename="../ethicsdesk/ui/entry/rescue.py"/>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/rescue.py"/>
        <source>&amp;Open my vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/rescue.py"/>
        <source>&amp;Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/rescue.py"/>
        <source>&amp;Vault key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/rescue.py"/>
        <source>A &amp;new passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/rescue.py"/>
        <source>Eight rows. Spaces, hyphens and line ends do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/rescue.py"/>
        <source>Open with the key on your card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/rescue.py"/>
        <source>Please type the code from your card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/rescue.py"/>
        <source>Please type the rows of the vault key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/rescue.py"/>
        <source>The lower half of your recovery card holds the vault key. Scan it or type its rows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreWay</name>
    <message>
        <location filename="../ethicsdesk/ui/entry/restoring.py"/>
        <source>Copying the backup and reading it in full …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/result_view.py"/>
        <source>All that is &amp;due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/result_view.py"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/result_view.py"/>
        <source>How it stands, and stood before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/result_view.py"/>
        <source>Next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/result_view.py"/>
        <source>Nothing stood out in this review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/result_view.py"/>
        <source>Of the {all} steps of last time, {done} are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/result_view.py"/>
        <source>One point to work on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/result_view.py"/>
        <source>See the &amp;report {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/result_view.py"/>
        <source>Two points count for a yes or a low risk, one for the middle. It shows where to look, no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/result_view.py"/>
        <source>What does not stand as it should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/result_view.py"/>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/result_view.py"/>
        <source>by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/result_view.py"/>
        <source>{count} points to work on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/result_view.py"/>
        <source>{count} questions answered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/review_card.py"/>
        <source>Answered by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/review_card.py"/>
        <source>Answers to take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/review_card.py"/>
        <source>Not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/review_card.py"/>
        <source>Not taken ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/review_card.py"/>
        <source>The company: {theirs}
You: {yours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/review_card.py"/>
        <source>The file holds a script or something else that runs. Nothing of it was run or taken. The file itself is kept as it came: open copies of it with care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/review_card.py"/>
        <source>The file is damaged. Some answers may be missing: compare with its pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/review_card.py"/>
        <source>The same as your answer ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/review_card.py"/>
        <source>There is no answer here that differs from yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/review_card.py"/>
        <source>Tick what you take over. It is kept as “the company says so”, with the file as evidence. Answers you gave stay as they are unless you tick them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/review_card.py"/>
        <source>We do not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/review_card.py"/>
        <source>What the company answered ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/review_card.py"/>
        <source>on {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/page.py"/>
        <source>&amp;Finish the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/page.py"/>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/page.py"/>
        <source>&amp;Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/page.py"/>
        <source>Begun on {day}. Each answer is kept at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/page.py"/>
        <source>Finished on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/page.py"/>
        <source>Progress of the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/page.py"/>
        <source>Stop &amp;here for now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewsPage</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/page.py"/>
        <source>&amp;Continue: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/page.py"/>
        <source>&amp;Start: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/page.py"/>
        <source>A few minutes each, with a short quiz. You pass when all answers about safety are right. It is no certification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/page.py"/>
        <source>A short look now and then keeps small things small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/page.py"/>
        <source>All that is &amp;due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/page.py"/>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/page.py"/>
        <source>Change the &amp;plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/page.py"/>
        <source>Decisions and chec&amp;ks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/page.py"/>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/page.py"/>
        <source>Finished reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/page.py"/>
        <source>Not planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/page.py"/>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/page.py"/>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/page.py"/>
        <source>Reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/page.py"/>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/page.py"/>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/page.py"/>
        <source>Your reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/page.py"/>
        <source>Your time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/page.py"/>
        <source>last on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/page.py"/>
        <source>together with: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/page.py"/>
        <source>{time} of training so far this year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RippleLine</name>
    <message>
        <location filename="../ethicsdesk/ui/ripple_line.py"/>
        <source>1 paper is no longer true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/ripple_line.py"/>
        <source>See what changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/ripple_line.py"/>
        <source>{count} papers are no longer true.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomsCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/glance.py"/>
        <source>Breach assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/glance.py"/>
        <source>Codes, number, states and their limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/glance.py"/>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/glance.py"/>
        <source>Fill in and work through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/glance.py"/>
        <source>Four factors, as a worksheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/glance.py"/>
        <source>Kind, days, tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/glance.py"/>
        <source>Needed to close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/glance.py"/>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/glance.py"/>
        <source>One file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/glance.py"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/glance.py"/>
        <source>Papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/glance.py"/>
        <source>Parts of this incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/glance.py"/>
        <source>Report, assessment, letters, correction note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/glance.py"/>
        <source>Root cause and lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/glance.py"/>
        <source>Screenshots, letters, logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/glance.py"/>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/glance.py"/>
        <source>The information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/glance.py"/>
        <source>The people concerned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/glance.py"/>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/glance.py"/>
        <source>Which kinds, and was it secured?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/glance.py"/>
        <source>Why it happened, and what it taught</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/glance.py"/>
        <source>{count} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/glance.py"/>
        <source>{count} of 4 factors rated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleView</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/rule_view.py"/>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/rule_view.py"/>
        <source>I checked this rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/rule_view.py"/>
        <source>It forbids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/rule_view.py"/>
        <source>Penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/rule_view.py"/>
        <source>Take my note back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/rule_view.py"/>
        <source>This has changed …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/rule_view.py"/>
        <source>What is not settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/rule_view.py"/>
        <source>Your note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesLine</name>
    <message>
        <location filename="../ethicsdesk/ui/rules_line.py"/>
        <source>Check my states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/rules_line.py"/>
        <source>The rules of your states were last looked at on {day}. Laws change.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafeLine</name>
    <message>
        <location filename="../ethicsdesk/ui/side.py"/>
        <source>Encrypted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/side.py"/>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleLine</name>
    <message>
        <location filename="../ethicsdesk/ui/shell.py"/>
        <source>Sample practice: nothing here is real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/shell.py"/>
        <source>Start my &amp;own practice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScanCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/scan_card.py"/>
        <source>About this scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/scan_card.py"/>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/scan_card.py"/>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/scan_card.py"/>
        <source>It is shown from memory. A copy you save elsewhere is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/scan_card.py"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/scan_card.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/scan_card.py"/>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/scans.py"/>
        <source>Keeping the scan …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/scans.py"/>
        <source>Saved where you chose. It is not encrypted there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/scans.py"/>
        <source>Stopped. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/scans.py"/>
        <source>The scan is kept with the answer, encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SealsView</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/seals_view.py"/>
        <source>Make the binder, look through it, then press “Seal and save”. From then on anyone can tell whether the file is still the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/seals_view.py"/>
        <source>No binder is sealed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/seals_view.py"/>
        <source>Sealed binders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/seals_view.py"/>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/seals_view.py"/>
        <source>This vault</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <location filename="../ethicsdesk/ui/search/dialog.py"/>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/search/dialog.py"/>
        <source>A tool, a code, a word of an answer, or what you want to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/search/dialog.py"/>
        <source>All words must fit. Try fewer words, or only how a word begins. What was removed, and the inside of files, cannot be searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/search/dialog.py"/>
        <source>Close the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/search/dialog.py"/>
        <source>Find anything in your vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/search/dialog.py"/>
        <source>Nothing was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/search/dialog.py"/>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/search/dialog.py"/>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/search/dialog.py"/>
        <source>Type the name of a tool, a client code, the number of a paper or incident, or a word you remember. Or type what you want to do: “new tool”, “consent”, “something went wrong”, “back up”, “lock”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/search/dialog.py"/>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/search/dialog.py"/>
        <source>{count} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/search/dialog.py"/>
        <source>↑ ↓ choose · Enter opens · Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecondScreen</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/second_screen.py"/>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/second_screen.py"/>
        <source>For example: Call me. If I do not answer, call or text 988.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/second_screen.py"/>
        <source>How do clients reach help in a &amp;crisis?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/second_screen.py"/>
        <source>Paper in your printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/second_screen.py"/>
        <source>So that nothing is cut off or shrunk when you print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/second_screen.py"/>
        <source>The handout prints it, because an AI tool does not watch over anyone. Clients must know who does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/second_screen.py"/>
        <source>US Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/second_screen.py"/>
        <source>Write it as clients should read it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <location filename="../ethicsdesk/ui/widgets/secret_field.py"/>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/secret_field.py"/>
        <source>Please type the code from your card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/secret_field.py"/>
        <source>Please type your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/secret_field.py"/>
        <source>Recovery c&amp;ode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/secret_field.py"/>
        <source>Use my passphrase instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/secret_field.py"/>
        <source>Use my recovery code instead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SentCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/cards.py"/>
        <source>Letters and forms made before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/cards.py"/>
        <source>Made before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/asking/cards.py"/>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionGrid</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/session_grid.py"/>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/session_grid.py"/>
        <source>Today’s sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/session_grid.py"/>
        <source>not asked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/session_grid.py"/>
        <source>{code}, {ask}: {may}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/session_grid.py"/>
        <source>{code}: details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/session_grid.py"/>
        <source>{code}: nobody has this code. Ask.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionView</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/session_row.py"/>
        <source>Add it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/session_row.py"/>
        <source>Assumes: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/session_row.py"/>
        <source>I meant {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/session_row.py"/>
        <source>Make it in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/session_row.py"/>
        <source>Make it telehealth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/session_row.py"/>
        <source>No AI tool in use needs an answer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/session_row.py"/>
        <source>Nobody else is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/session_row.py"/>
        <source>Nobody has this code. Keep AI off until you know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/session_row.py"/>
        <source>Open {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/session_row.py"/>
        <source>Somebody else is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/session_row.py"/>
        <source>State as on their page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/session_row.py"/>
        <source>Where {code} is today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/session_row.py"/>
        <source>{code} is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/session_row.py"/>
        <source>{code} is not here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionsCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/sessions_card.py"/>
        <source>&amp;Codes of today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/sessions_card.py"/>
        <source>&amp;Look them up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/sessions_card.py"/>
        <source>&amp;Sheet to print …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/sessions_card.py"/>
        <location filename="../ethicsdesk/ui/pages/today/sessions_card.py"/>
        <source>Before today’s sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/sessions_card.py"/>
        <source>One code is kept for this weekday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/sessions_card.py"/>
        <source>Please type at least one code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/sessions_card.py"/>
        <source>See who may be recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/sessions_card.py"/>
        <source>Type or paste them, spaces between. Remembered for this day of the week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/sessions_card.py"/>
        <source>Type the codes of today, and see whom to ask first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/sessions_card.py"/>
        <source>{count} codes are kept for this weekday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/sessions_card.py"/>
        <source>{day}. What is not a clear yes is “Ask”. Walking in is never a yes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <location filename="../ethicsdesk/ui/settings/dialog.py"/>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/dialog.py"/>
        <source>&amp;Lock after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/dialog.py"/>
        <source>&amp;Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/dialog.py"/>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/dialog.py"/>
        <source>Another language takes effect when you close these settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/dialog.py"/>
        <source>Another language takes effect when you unlock your desk next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/dialog.py"/>
        <source>As on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/dialog.py"/>
        <source>Backups, the recovery card and the passphrase are on the page Vault. A backup is encrypted and opens with the same passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/dialog.py"/>
        <source>C&amp;olors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/dialog.py"/>
        <source>Colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/dialog.py"/>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/dialog.py"/>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/dialog.py"/>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/dialog.py"/>
        <source>Lock and vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/dialog.py"/>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/dialog.py"/>
        <source>Move it with the arrow keys and see it at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/dialog.py"/>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/dialog.py"/>
        <source>When nobody has touched the keyboard or mouse for so long. From 2 to 60 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/dialog.py"/>
        <source>Where your &amp;vault lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/dialog.py"/>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShareView</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/share_view.py"/>
        <source>Choose the tabs yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/share_view.py"/>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/share_view.py"/>
        <source>Left out unless you switch it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/share_view.py"/>
        <source>Which tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/share_view.py"/>
        <source>{chosen} of {all} tabs are chosen. The last page lists what was left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/accuracy_face.py"/>
        <source>&amp;Keep this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/accuracy_face.py"/>
        <source>About how often was it used?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping_parts.py"/>
        <source>Everything in the vault is still in effect or within its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping_parts.py"/>
        <source>Everything is within its time. The next thing is due after {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping_parts.py"/>
        <source>Kept long enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/accuracy_face.py"/>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping_parts.py"/>
        <source>Nothing has to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping_parts.py"/>
        <source>Over their time, but these stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/accuracy_face.py"/>
        <source>Please write a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/accuracy_face.py"/>
        <source>The month in numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/accuracy_face.py"/>
        <source>Your best count is enough. Leave empty what did not happen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetFace</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/sheet_face.py"/>
        <source>The sheet for today’s sessions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetsCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/sheets.py"/>
        <source>Make the checklist for its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/sheets.py"/>
        <source>Make the exit plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/sheets.py"/>
        <source>Make the privacy impact sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/sheets.py"/>
        <source>Make the sheet for before first use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/sheets.py"/>
        <source>One page each, filled in with what you know. They are kept among your papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/sheets.py"/>
        <source>Sheets for you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <location filename="../ethicsdesk/ui/shell.py"/>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <location filename="../ethicsdesk/ui/side.py"/>
        <source>AI tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/side.py"/>
        <source>Binder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/side.py"/>
        <source>Consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/side.py"/>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/side.py"/>
        <source>Help (F1 for this page)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/side.py"/>
        <source>Incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/side.py"/>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/side.py"/>
        <source>Lock now (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/side.py"/>
        <source>Papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/side.py"/>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/side.py"/>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/side.py"/>
        <source>Reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/side.py"/>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/side.py"/>
        <source>Search (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/side.py"/>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/side.py"/>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/side.py"/>
        <source>Vault</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignedPart</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/conclusion.py"/>
        <source>&amp;Assess again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/conclusion.py"/>
        <source>Assess again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/conclusion.py"/>
        <source>No factor was rated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/conclusion.py"/>
        <source>Signed by {name} on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/conclusion.py"/>
        <source>What has changed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/conclusion.py"/>
        <source>What it rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/conclusion.py"/>
        <source>What you signed stays in what happened. Then you can rate and conclude anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/conclusion.py"/>
        <source>{factor} {level} {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/parts.py"/>
        <source>&amp;Copy where to read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/parts.py"/>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/parts.py"/>
        <source>EthicsDesk opens no address. Paste it into your browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/parts.py"/>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/parts.py"/>
        <source>Last looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/parts.py"/>
        <source>Where to read it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/standing_card.py"/>
        <source>As soon as an AI tool is in use, the questions for this client stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/standing_card.py"/>
        <source>How it stands today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/standing_card.py"/>
        <source>Nothing to ask yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/standing_card.py"/>
        <source>Record what was answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/state_card.py"/>
        <source>A client is in {state}, but it is not among your states. Papers do not know of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/state_card.py"/>
        <source>Add it to my practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/state_card.py"/>
        <source>All rules in force that the program knows ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/state_card.py"/>
        <source>As long as no state is known, the strictest duty of each kind is taken. Write down your states on the page Practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/state_card.py"/>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/state_card.py"/>
        <source>I looked through the rules of {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/state_card.py"/>
        <source>No law of {state} that the program knows asks anything of you now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/state_card.py"/>
        <source>No law on AI or recording is known to the program for {state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/state_card.py"/>
        <source>Not in force yet ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/state_card.py"/>
        <source>Not law, to keep an eye on ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/state_card.py"/>
        <source>One duty, as far as the program knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/state_card.py"/>
        <source>What you set aside ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/state_card.py"/>
        <source>{count} duties, as far as the program knows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateLine</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/people_room.py"/>
        <source>Limit of its law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/people_room.py"/>
        <source>People in {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/people_room.py"/>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/people_room.py"/>
        <source>Take out {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/people_room.py"/>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatesCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/people_room.py"/>
        <source>Add a state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/people_room.py"/>
        <source>Add a state …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/people_room.py"/>
        <source>In which states do they live?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/people_room.py"/>
        <source>States have breach laws of their own, and some are shorter than the federal 60 days. Look yours up and enter its days: the shorter limit counts. Examples to check, as of October 9, 2026: 30 days in California, Colorado, Florida and New York; 60 in Delaware.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatesEdit</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/states_edit.py"/>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/states_edit.py"/>
        <source>Add a state …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/states_edit.py"/>
        <source>Add this state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/states_edit.py"/>
        <source>Take out {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/states_edit.py"/>
        <source>{state} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/practice/states_edit.py"/>
        <source>{state} taken out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatesPage</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/page.py"/>
        <source>&amp;Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/page.py"/>
        <source>An act in force. “Not verified” beside it: not yet compared with its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/page.py"/>
        <source>Check my states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/page.py"/>
        <source>Ethics codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/page.py"/>
        <source>Good practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/page.py"/>
        <source>How to read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/page.py"/>
        <source>In every state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/page.py"/>
        <source>Law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/page.py"/>
        <source>My states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/page.py"/>
        <source>No law, but ethics codes and good practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/page.py"/>
        <source>No rule, but wise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/page.py"/>
        <source>Not settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/page.py"/>
        <source>Some of these rules were last looked at on {day}, more than 12 months ago. Laws change. Read them again, then note it below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/page.py"/>
        <source>The rule is not verified, disputed or unclear. The stricter way is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/page.py"/>
        <source>This is what the program knows, with its source and date. It is no legal advice and can miss a law. Your board or a lawyer can tell you more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/page.py"/>
        <source>What the law asks of you when you use AI, why, and what answers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/page.py"/>
        <source>Your profession asks it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <location filename="../ethicsdesk/ui/widgets/step_list.py"/>
        <source>All steps are done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/widgets/step_list.py"/>
        <source>Step {number} of {count}: {step}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/step_view.py"/>
        <source>&amp;By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/step_view.py"/>
        <source>&amp;Look at it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/step_view.py"/>
        <source>&amp;Where it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/step_view.py"/>
        <source>Change it as you like. Empty it, and nothing is noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/step_view.py"/>
        <source>Done on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/step_view.py"/>
        <source>How, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/step_view.py"/>
        <source>How, and why: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/step_view.py"/>
        <source>Last time, on {day}: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/step_view.py"/>
        <source>Next &amp;step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/step_view.py"/>
        <source>No&amp;te</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/step_view.py"/>
        <source>What follows from it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/side_cards.py"/>
        <source>By {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/steps_card.py"/>
        <source>I use no AI in my practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/steps_card.py"/>
        <source>Step {number}: {name}, {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/side_cards.py"/>
        <source>To do now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/steps_card.py"/>
        <source>Your first hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/steps_card.py"/>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/steps_card.py"/>
        <source>later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/steps_card.py"/>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StopCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/findings.py"/>
        <source>Change my answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/findings.py"/>
        <source>Deal-breaker: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/findings.py"/>
        <source>It stands in the memo. The result stays conditional at best until the day is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/findings.py"/>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/findings.py"/>
        <source>Please choose a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/findings.py"/>
        <source>Please write your reason first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/findings.py"/>
        <source>Set aside for a time …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/findings.py"/>
        <source>Set it aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/findings.py"/>
        <source>This rule is law, so it cannot be set aside. Only another answer, or “does not apply”, changes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/findings.py"/>
        <source>Until which day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/findings.py"/>
        <source>What would change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/findings.py"/>
        <source>Why is it right to use the tool all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/findings.py"/>
        <source>Why it matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/findings.py"/>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeFace</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/requests_face.py"/>
        <source>&amp;Take it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/requests_face.py"/>
        <source>A person decides again, without the AI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/requests_face.py"/>
        <source>Also drafts and recordings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/requests_face.py"/>
        <source>Client code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/requests_face.py"/>
        <source>No name and no text of a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/requests_face.py"/>
        <source>Not in my ledger, or not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/requests_face.py"/>
        <source>On which day did it come in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/requests_face.py"/>
        <source>Please choose what the client asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/requests_face.py"/>
        <source>Please give the day it came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/requests_face.py"/>
        <source>Take in a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/requests_face.py"/>
        <source>The day it came in starts the clocks, not the day you open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/requests_face.py"/>
        <source>What does the client ask for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/requests_face.py"/>
        <source>What is it about, in a few words?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TapCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/log_face.py"/>
        <source>Drafts you read today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/log_face.py"/>
        <source>One tap for each draft, right after you read it. No client, no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/log_face.py"/>
        <source>Read it and &amp;changed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/log_face.py"/>
        <source>Read it, it was &amp;right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/log_face.py"/>
        <source>Take the last one back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/log_face.py"/>
        <source>Today: {count} read, {changed} of them changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/log_face.py"/>
        <source>Tool</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <location filename="../ethicsdesk/ui/interview/editors.py"/>
        <source>A good answer: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/editors.py"/>
        <source>How good is this answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/editors.py"/>
        <source>In a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/editors.py"/>
        <source>Please write a few words above, or choose “I do not know”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/editors.py"/>
        <source>What did you find out?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/timeline.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/timeline.py"/>
        <source>Client codes only, no names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/timeline.py"/>
        <source>Nothing here is changed later. If something was wrong, put it right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/timeline.py"/>
        <source>On which day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/timeline.py"/>
        <source>Please give the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/timeline.py"/>
        <source>What happened next, or what did you do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/timeline.py"/>
        <source>What happened so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/timeline.py"/>
        <source>Write it &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/timeline.py"/>
        <source>You put right the entry of {day}. It stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/page.py"/>
        <source>&amp;Add a tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/page.py"/>
        <source>&amp;Continue the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/page.py"/>
        <source>&amp;Mark as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/page.py"/>
        <source>&amp;Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/page.py"/>
        <source>All is well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/page.py"/>
        <source>Coming up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/page.py"/>
        <source>Is this done? It then leaves this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/page.py"/>
        <source>Needs you now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/page.py"/>
        <source>Nothing is overdue or missing. When something changes, such as an answer, a paper or a date, it shows up here with its reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/page.py"/>
        <source>See the &amp;binder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/page.py"/>
        <source>Show all {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToolPage</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/page.py"/>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/page.py"/>
        <source>&amp;Record and open the memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/page.py"/>
        <source>&amp;Record the decision again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/page.py"/>
        <source>&amp;Record this decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/page.py"/>
        <source>&amp;Save a copy …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/scores.py"/>
        <source>50% to 74%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/scores.py"/>
        <source>75% or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/page.py"/>
        <source>AI tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/scores.py"/>
        <source>Below 50%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/scores.py"/>
        <source>By principle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/scores.py"/>
        <source>By section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/page.py"/>
        <source>Change &amp;answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/page.py"/>
        <source>Deal-breakers ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/page.py"/>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/cards.py"/>
        <source>Done. You can change them at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/cards.py"/>
        <source>Facts about the tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/page.py"/>
        <source>Kept with {tool}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/scores.py"/>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/scores.py"/>
        <source>No score outweighs an open stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/scores.py"/>
        <source>Nothing to score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/scores.py"/>
        <source>Principle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/cards.py"/>
        <source>Quick check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/cards.py"/>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/scores.py"/>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/scores.py"/>
        <source>Score of each principle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/scores.py"/>
        <source>Score of each section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/scores.py"/>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/scores.py"/>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/cards.py"/>
        <source>Six short ones, about two minutes. They decide what is asked at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/cards.py"/>
        <source>Stop at any point. Every answer is saved at once, and you go on where you were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/page.py"/>
        <source>That did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/scores.py"/>
        <source>The line marks 75%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/scores.py"/>
        <source>The same as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/cards.py"/>
        <source>Up to 15 questions, about ten minutes. “I do not know” is always an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/cards.py"/>
        <source>What happens now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/cards.py"/>
        <source>What stops it, whose rule that is, and what would change it. Then you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/page.py"/>
        <source>by {maker}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/scores.py"/>
        <source>{percent}% ({points} of {possible} points)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToolsPage</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/page.py"/>
        <source>&amp;Add a tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/page.py"/>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/page.py"/>
        <source>&amp;Compare two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/page.py"/>
        <source>&amp;What I already own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/page.py"/>
        <source>AI tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/page.py"/>
        <source>Add a tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/page.py"/>
        <source>Add and go &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/page.py"/>
        <source>Add your first &amp;tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/page.py"/>
        <source>Kind not stated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/page.py"/>
        <source>List each tool with AI in it: the note writer, the scheduler, the AI switch in your record system. A ten-minute check then tells you where you stand with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/page.py"/>
        <source>No tool fits. Try another word, or choose all tools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/page.py"/>
        <source>Not decided yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/page.py"/>
        <source>Two facts now; then the check begins, one question at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/page.py"/>
        <source>What is in use, what is being considered, and what you decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/page.py"/>
        <source>Which AI tools are in your practice?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/page.py"/>
        <source>looked at {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/page.py"/>
        <source>next review by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/page.py"/>
        <source>not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/page.py"/>
        <source>with {companies}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/page.py"/>
        <source>{depth} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tools/page.py"/>
        <source>{depth}: {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrailRoom</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/trail.py"/>
        <source>&amp;Check the whole vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/trail.py"/>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/trail.py"/>
        <source>&amp;Incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/trail.py"/>
        <source>&amp;Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/trail.py"/>
        <source>&amp;Tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/trail.py"/>
        <source>&amp;What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/trail.py"/>
        <source>All incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/trail.py"/>
        <source>All papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/trail.py"/>
        <source>All tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/trail.py"/>
        <source>Audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/trail.py"/>
        <source>Computing every entry, record and file again …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/trail.py"/>
        <source>Entries, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/trail.py"/>
        <source>Every change, in order. No entry can be taken out or changed without a trace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/trail.py"/>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/trail.py"/>
        <source>Nothing yet that fits this choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/trail.py"/>
        <source>Show &amp;older entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/trail.py"/>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/trail.py"/>
        <source>{when} · entry {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/training/page.py"/>
        <source>&amp;Back to reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/training/page.py"/>
        <source>&amp;Check my answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/training/page.py"/>
        <source>All answers about safety are right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/training/page.py"/>
        <source>An answer about safety was not right yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/training/page.py"/>
        <source>Based on: {sources}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/training/page.py"/>
        <source>Last time, on {day}: {right} of {asked} right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/training/page.py"/>
        <source>Please answer every question first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/training/page.py"/>
        <source>Take it &amp;once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/training/page.py"/>
        <source>Try &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/training/page.py"/>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/training/page.py"/>
        <source>What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/training/page.py"/>
        <source>What will you do differently?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/training/page.py"/>
        <source>{right} It is in your training log. This is no certification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/training/page.py"/>
        <source>{right} Read why below, then try again, within 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/training/page.py"/>
        <source>{right} of {asked} right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/training/page.py"/>
        <source>{time} · {often} · no certification</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TranslationCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/translation_card.py"/>
        <source>&amp;Correct this entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/translation_card.py"/>
        <source>&amp;Enter who reviewed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/translation_card.py"/>
        <source>&amp;Save this entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/translation_card.py"/>
        <source>Language of this paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/translation_card.py"/>
        <source>Nobody qualified has reviewed this translation yet. Every page says so until you enter who did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/translation_card.py"/>
        <source>Please fill this in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/translation_card.py"/>
        <source>Reviewed &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/translation_card.py"/>
        <source>Reviewed by {name} ({why}) on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/translation_card.py"/>
        <source>What makes them &amp;qualified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/translation_card.py"/>
        <source>Who re&amp;viewed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/translation_card.py"/>
        <source>Your practice gets federal money, or may. This form is issued only after a qualified person has reviewed the translation and you have entered who it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/translation_card.py"/>
        <source>{name} ({why}) reviewed earlier words on {day}; they have changed since.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnknownCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/state_cards.py"/>
        <source>Prints as “I do not know yet”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/paper/state_cards.py"/>
        <source>The paper says so openly. Ask the company, then issue a new edition.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <location filename="../ethicsdesk/ui/entry/unlock.py"/>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/unlock.py"/>
        <source>&amp;Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/unlock.py"/>
        <source>Another &amp;vault …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/unlock.py"/>
        <source>Close without a &amp;backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/unlock.py"/>
        <source>Open &amp;without the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/unlock.py"/>
        <source>Open it &amp;anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/unlock.py"/>
        <source>Opening …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/unlock.py"/>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/unlock.py"/>
        <source>Please type your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/unlock.py"/>
        <source>Please wait {seconds}, then try again. Nothing is locked for good, and your recovery code opens the vault at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/unlock.py"/>
        <source>Restore a &amp;backup …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/unlock.py"/>
        <source>The key file is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/unlock.py"/>
        <source>This is not the newest vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/unlock.py"/>
        <source>Type your passphrase to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/unlock.py"/>
        <source>Use my &amp;recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/unlock.py"/>
        <source>Use the key on my recovery &amp;card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/unlock.py"/>
        <source>Where this vault lies: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/unlock.py"/>
        <source>Your desk is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/unlock.py"/>
        <source>one second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/unlock.py"/>
        <source>{count} seconds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UntrueCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/changes/untrue_card.py"/>
        <source>: finish it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/changes/untrue_card.py"/>
        <source>I do not hand it out any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/changes/untrue_card.py"/>
        <source>Issue anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/changes/untrue_card.py"/>
        <source>Its words are different today. No promise to your clients has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/changes/untrue_card.py"/>
        <source>Matters to clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/changes/untrue_card.py"/>
        <source>See the paper as it was issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/changes/untrue_card.py"/>
        <source>Show 1 more change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/changes/untrue_card.py"/>
        <source>Show {count} more changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/changes/untrue_card.py"/>
        <source>This paper does not fit your practice any more, so there is no new one. Please do not hand it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/changes/untrue_card.py"/>
        <source>What this paper tells your clients has changed. Please do not hand out the old one. Clients who agreed on it may need to be asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/changes/untrue_card.py"/>
        <source>Wording only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UseCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/cards.py"/>
        <source>Change the &amp;facts about the tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/cards.py"/>
        <source>In your practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/cards.py"/>
        <source>It is in use with an open stop. Please pause it for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/cards.py"/>
        <source>Kind not stated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/cards.py"/>
        <source>Re&amp;name it …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/cards.py"/>
        <source>Where does it stand?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VaultPage</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/page.py"/>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WatchCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/keeping.py"/>
        <source>Companies behind it: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/keeping.py"/>
        <source>Compare with the last decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/keeping.py"/>
        <source>Note a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/keeping.py"/>
        <source>Nothing noted since your last decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/keeping.py"/>
        <source>What has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/keeping.py"/>
        <source>none noted yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WatchPage</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/watch/page.py"/>
        <source>&amp;Add the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/watch/page.py"/>
        <source>&amp;Go through the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/watch/page.py"/>
        <source>&amp;Note it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/watch/page.py"/>
        <source>A new decision settles all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/watch/page.py"/>
        <source>Companies behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/watch/page.py"/>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/watch/page.py"/>
        <source>I looked into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/watch/page.py"/>
        <source>I noticed a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/watch/page.py"/>
        <source>In a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/watch/page.py"/>
        <source>Its maker passes work on to others, such as the maker of the AI model or a cloud. Their names stand in the list of sub-processors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/watch/page.py"/>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/watch/page.py"/>
        <source>Name of the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/watch/page.py"/>
        <source>No longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/watch/page.py"/>
        <source>Nothing has changed since your last decision, as far as you noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/watch/page.py"/>
        <source>Noticed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/watch/page.py"/>
        <source>What changed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/watch/page.py"/>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/watch/page.py"/>
        <source>Why to look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/watch/page.py"/>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/watch/page.py"/>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/watch/page.py"/>
        <source>{company} no longer works for it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <location filename="../ethicsdesk/ui/entry/welcome.py"/>
        <source>&amp;Set up my practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/welcome.py"/>
        <source>An invented practice with four tools. Nothing in it is real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/welcome.py"/>
        <source>Bring it here from a backup, in five steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/welcome.py"/>
        <source>Decide about an AI tool with reasons. Tell your clients the truth about it. Keep proof of both. Plan an hour for your first handout; you can stop at any point and go on later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/welcome.py"/>
        <source>I have a vault on another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/welcome.py"/>
        <source>Import an export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/welcome.py"/>
        <source>On this computer or on a drive, also with your recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/welcome.py"/>
        <source>Open a vault in another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/welcome.py"/>
        <source>Or begin another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/welcome.py"/>
        <source>Other ways to begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/welcome.py"/>
        <source>Plain files that EthicsDesk wrote become a vault again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/welcome.py"/>
        <source>Try with a sample practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/welcome.py"/>
        <source>Welcome to EthicsDesk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhatRoom</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/what_room.py"/>
        <source>A role, such as me, biller, vendor or client. No client names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/what_room.py"/>
        <source>An agent does what you tell it to, step by step. If you are not sure, the vendor’s day counts as yours, to be safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/what_room.py"/>
        <source>Anyone but the person who did it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/what_room.py"/>
        <source>Change what kind of incident it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/what_room.py"/>
        <source>Could you have known earlier? Since when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/what_room.py"/>
        <source>Day 0. No later letter or answer starts the clocks anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/what_room.py"/>
        <source>Did someone who works for you know earlier? Since when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/what_room.py"/>
        <source>Does the vendor act as your agent?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/what_room.py"/>
        <source>Fill in what you know. Everything is kept when you leave a field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/what_room.py"/>
        <source>How grave does it seem to you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/what_room.py"/>
        <source>How grave it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/what_room.py"/>
        <source>How it came to light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/what_room.py"/>
        <source>How was it found?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/what_room.py"/>
        <source>If a vendor found it: on which day did the vendor know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/what_room.py"/>
        <source>If fair care would have shown it earlier, that day counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/what_room.py"/>
        <source>If you are not sure, it counts as yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/what_room.py"/>
        <source>Is or was someone’s safety in question?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/what_room.py"/>
        <source>No tool, or not in the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/what_room.py"/>
        <source>The days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/what_room.py"/>
        <source>The rules may raise it. They never lower it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/what_room.py"/>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/what_room.py"/>
        <source>When did it end, if it went on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/what_room.py"/>
        <source>When did it happen, or begin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/what_room.py"/>
        <source>When did you find out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/what_room.py"/>
        <source>Which feature of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/what_room.py"/>
        <source>Which tool was it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/what_room.py"/>
        <source>Which version of it, if you know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/what_room.py"/>
        <source>Who found it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhomDialog</name>
    <message>
        <location filename="../ethicsdesk/ui/papers/asking.py"/>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/asking.py"/>
        <source>&amp;Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/asking.py"/>
        <source>A&amp;ddress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/asking.py"/>
        <source>Client &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/asking.py"/>
        <source>For whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/asking.py"/>
        <source>Please type a name, or cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/asking.py"/>
        <source>Used once, never kept: EthicsDesk forgets both when you leave the paper.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <location filename="../ethicsdesk/ui/interview/why_panel.py"/>
        <source>Not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/why_panel.py"/>
        <source>See what has been said publicly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/interview/making.py"/>
        <source>What counts as a red flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/interview/making.py"/>
        <source>What to ask for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/why_panel.py"/>
        <source>Why this matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/why_panel.py"/>
        <source>Words explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/why_panel.py"/>
        <source>as of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/why_panel.py"/>
        <source>disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/why_panel.py"/>
        <source>not verified</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WithCodeScreen</name>
    <message>
        <location filename="../ethicsdesk/ui/entry/with_code.py"/>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/with_code.py"/>
        <source>&amp;Open my vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/with_code.py"/>
        <source>&amp;Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/with_code.py"/>
        <source>It is on the paper you made when you set up your vault: nine groups of three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/with_code.py"/>
        <source>Open it &amp;anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/with_code.py"/>
        <source>Open with your recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/with_code.py"/>
        <source>Opening …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/with_code.py"/>
        <source>Please type the code from your paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/with_code.py"/>
        <source>Small or capital letters, spaces and hyphens make no difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/entry/with_code.py"/>
        <source>This is not the newest vault</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WriteScreen</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/screens.py"/>
        <source>Deadlines are counted from this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/screens.py"/>
        <source>On which day did you find out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/screens.py"/>
        <source>What happened? Two sentences are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/screens.py"/>
        <source>What you saw, not what you guess. Client codes only, no names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/first_minutes/screens.py"/>
        <source>Write it down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YearCard</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/incidents/year_card.py"/>
        <source>Breaches of fewer than 500 people are entered one by one on the breach portal of the federal health department, within 60 days after the year in which you found them (45 CFR 164.408(c)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incidents/year_card.py"/>
        <source>None is recorded for {year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incidents/year_card.py"/>
        <source>Save the log as CSV …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incidents/year_card.py"/>
        <source>Saved where you chose. It is not encrypted there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incidents/year_card.py"/>
        <source>Small breaches of a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incidents/year_card.py"/>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incidents/year_card.py"/>
        <source>{year}: {breaches} to enter, {people} people in all. Last day: {day}. Entered: {done}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_LiveLine</name>
    <message>
        <location filename="../ethicsdesk/ui/interview/why_panel.py"/>
        <source>No stop found so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/why_panel.py"/>
        <source>One stop found so far. You can still change any answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/why_panel.py"/>
        <source>Stops show up here as you answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/why_panel.py"/>
        <source>{count} stops found so far. You can still change any answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_RulingWords</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/consents/session_row.py"/>
        <source>Say first: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <location filename="../ethicsdesk/ui/settings/about.py"/>
        <source>EthicsDesk has no code that uses a network: no updates, no statistics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/about.py"/>
        <source>EthicsDesk {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/about.py"/>
        <source>Given out on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/about.py"/>
        <source>Help has the steps for Windows, Mac and Linux.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/about.py"/>
        <source>How to check that it is offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/about.py"/>
        <source>Icons: Lucide, ISC License.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/about.py"/>
        <source>It gives no legal advice and no verdict. It shows evidence, gaps, reasons. You decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/about.py"/>
        <source>Licenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/about.py"/>
        <source>No lawyer has reviewed them yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/about.py"/>
        <source>Program: Apache License 2.0. Questions and texts: CC BY 4.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/about.py"/>
        <source>Qt and PySide6: LGPL 3. SQLCipher: BSD. Fonts Inter and Source: SIL OFL 1.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/about.py"/>
        <source>Questions and texts: version {version}, published {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/about.py"/>
        <source>Reviewed by {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/about.py"/>
        <source>The laws and rules in it are as of {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/about.py"/>
        <source>This version of EthicsDesk is from {day}, more than 12 months ago. It looks for no updates by itself. Look for a newer one at the place where you got it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/about.py"/>
        <source>To see for yourself, turn off Wi-Fi and work: everything goes on as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/about.py"/>
        <source>Unlock your desk to see how old the rules in it are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/about.py"/>
        <source>Versions of what it runs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/about.py"/>
        <source>What it does not do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/settings/about.py"/>
        <source>Your system’s firewall or activity monitor also shows no connection by it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <location filename="../ethicsdesk/ui/interview/answer_words.py"/>
        <source>Does not apply: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/answer_words.py"/>
        <source>I do not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/answer_words.py"/>
        <source>Not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/interview/answer_words.py"/>
        <source>rated: {rating}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>binder</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/plan_view.py"/>
        <source>1 open point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/share_view.py"/>
        <source>A share pack holds no client codes, nothing you wrote about a client, an incident or a request, and no count of clients below 11.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/seals_view.py"/>
        <source>As of {day} · sealed {sealed} · {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/plan_view.py"/>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/plan_view.py"/>
        <source>Do this soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/plan_view.py"/>
        <source>Everything you keep here: tools, decisions, papers, consents, incidents, checks, reviews and training, as it stood on the day you choose, in the words of that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/seals_view.py"/>
        <source>File not kept here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/seals_view.py"/>
        <source>It does not show who sealed it, nor that what was typed is true. A copy locked with a password cannot be checked; check the file it was made from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/plan_view.py"/>
        <source>It is no verdict. Clients stand in it by their codes; that is protected health information. A share pack leaves them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/share_view.py"/>
        <source>It says what is missing too. What is missing about clients is counted and not named. Look through it before you hand it over: names of tools and papers stand as you typed them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/plan_view.py"/>
        <source>May be lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/share_view.py"/>
        <source>Nothing about clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/plan_view.py"/>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/plan_view.py"/>
        <source>Stop and look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/seals_view.py"/>
        <source>That the file is as it was when it was sealed: not one character was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/seals_view.py"/>
        <source>What a seal shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/plan_view.py"/>
        <source>What is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/plan_view.py"/>
        <source>What is missing comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/plan_view.py"/>
        <source>What it is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/plan_view.py"/>
        <source>What the binder is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/plan_view.py"/>
        <source>You can make the binder with open points. It names them itself, and that is better than someone else finding them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/plan_view.py"/>
        <source>{count} open points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/seals_view.py"/>
        <source>{number}: binder {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/binder/seals_view.py"/>
        <source>{number}: share pack {year}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <location filename="../ethicsdesk/ui/card_saving.py"/>
        <source>&amp;Choose another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/card_saving.py"/>
        <source>&amp;Choose the stick …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/card_saving.py"/>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/card_saving.py"/>
        <source>&amp;Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/card_saving.py"/>
        <source>Choose your USB stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/card_saving.py"/>
        <source>Plug in a USB stick first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/card_saving.py"/>
        <source>Save it here &amp;anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/card_saving.py"/>
        <source>The card may not lie here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/card_saving.py"/>
        <source>The card opens your vault. On this computer it would be lost or stolen together with it. Choose the stick, save the card, unplug the stick and lock it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/card_saving.py"/>
        <source>This is no drive that can be unplugged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>client</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/asking.py"/>
        <source>&amp;Keep the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/asking.py"/>
        <source>&amp;Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/asking.py"/>
        <source>Has therapy with {code} ended?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/asking.py"/>
        <source>It has &amp;ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/asking.py"/>
        <source>It stays readable with your reason, and counts for nothing from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/asking.py"/>
        <source>It was a &amp;mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/asking.py"/>
        <source>The code leaves the lists. Every answer stays in the vault for as long as records are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/asking.py"/>
        <source>Was this answer entered by mistake?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/client/asking.py"/>
        <source>What was &amp;wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>consents</name>
    <message>
        <location filename="../ethicsdesk/ui/consents/words.py"/>
        <source>1 client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/words.py"/>
        <source>No paper kept here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/words.py"/>
        <source>Paper out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/words.py"/>
        <source>The paper is out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/words.py"/>
        <source>The yes ends soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/words.py"/>
        <source>The yes has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/words.py"/>
        <source>Turned 18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/words.py"/>
        <source>ended on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/words.py"/>
        <source>holds until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/words.py"/>
        <source>in the state of my practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/words.py"/>
        <source>under 18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/words.py"/>
        <source>{count} clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/words.py"/>
        <source>{number} · {title} · {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/consents/words.py"/>
        <source>{paper} (out of date)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>A file in this export is far larger than EthicsDesk writes: “{name}”. Nothing was imported. Only use an export that you made yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/paperwork.py"/>
        <source>A paper needs to say who it is from. Please write your name, or that of your practice, on the page “Practice” first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>Backups cannot lie inside the vault folder, because they would be lost with it. Choose another folder, best on a USB drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>EthicsDesk did not write this export, or somebody changed it: the name “{name}” points outside. Nothing was imported. Only use an export that you made yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/selfcheck.py"/>
        <source>EthicsDesk does not work on this computer as it should: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>EthicsDesk is already open with this vault. Switch to the other window, or close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/form_errors.py"/>
        <source>No answer is ticked. Tick those you want to take over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/vendor_letters.py"/>
        <source>No answer is unknown or marked to ask the company, so there is nothing to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>No backup was found in this folder: {path}. Choose the folder that holds the folders whose names begin with “EthicsDesk-”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/tool_report.py"/>
        <source>No question has an answer yet, so there is nothing to report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>One of the characters in the recovery code is mistyped. Compare it with your card, group by group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/access_errors.py"/>
        <source>Please wait a moment ({seconds} s), then try again. Your recovery card opens the vault at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/review_errors.py"/>
        <source>Please write in the note where it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/review_errors.py"/>
        <source>Please write why it can wait. One line is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/access_errors.py"/>
        <source>Row {row} of the vault key is mistyped. Compare it with your card, group by group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/decisions.py"/>
        <source>Some questions are still open. Answer them, or say “I do not know”, and then decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/retention.py"/>
        <source>Something changed since this list was shown, so nothing was let go. Look at the new list and confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>Something did not work. Nothing you typed is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/seal_errors.py"/>
        <source>Something else was sealed while this binder was being made. Nothing was sealed now. Make the binder again, then seal it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/seal_errors.py"/>
        <source>The binder of seal {number} cannot be built again as it was: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/access_errors.py"/>
        <source>The change of your key is done. Your new passphrase and your new recovery card open the vault now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/access_errors.py"/>
        <source>The change of your key was cut off before it was done, so nothing changed. Your earlier passphrase and your earlier recovery card still open the vault. Then change the key again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/ledger_errors.py"/>
        <source>The code {code} is taken already. Choose another one, or open that client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>The disk could not be read or written. Nothing saved so far is lost. Check that the drive is connected, then try again: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>The disk is full. Nothing saved so far is lost. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/access_errors.py"/>
        <source>The disk stopped the change of your key, so the vault was locked. Nothing is lost. Free some space, then unlock with your earlier passphrase and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/anchors.py"/>
        <source>The entry number or one of the characters is mistyped. Compare both with the paper, group by group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/seal_errors.py"/>
        <source>The file of seal {number} was too large to keep in the vault. Only the copy you saved is that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/file_errors.py"/>
        <source>The file “{name}” cannot be read, so it was not added. Check that it is still there and that you may open it, then choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/seal_errors.py"/>
        <source>The file “{name}” cannot be read, so it was not checked. Make sure that it is still there and that you may open it, then choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/file_errors.py"/>
        <source>The file “{name}” has {size} MB, and a file in the vault may have {most} MB. It was not added. Keep only the pages you need, or scan it again at a lower resolution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/file_errors.py"/>
        <source>The file “{name}” is empty, so it was not added. Ask for it again, or save it again from where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/file_errors.py"/>
        <source>The file “{name}” was changed by another program while it was being added, so it was not added. Close that program, then add the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/file_errors.py"/>
        <source>The file “{name}” was not added: inside, it is no PDF, PNG or JPEG picture, Word file (.docx) or plain text. Print it to a PDF, or take a screenshot, and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/file_errors.py"/>
        <source>The file “{name}” was not added: it says that it unpacks to far more than a Word file should hold. That can be a trap. Ask the sender for a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>The folder for backups cannot be reached: {path}. Your vault is safe. Plug the drive in, or choose another folder, then back up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>The key file of the vault (vault.json) is damaged. Your data is still there. Copy vault.json from your newest backup into the vault folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/access_errors.py"/>
        <source>The password store of this computer did not answer or said no. Your passphrase opens the vault as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/logo_errors.py"/>
        <source>The picture “{name}” is damaged or incomplete, so it cannot be your logo. Your papers stay as they are. Save it again from where it came from, then choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/logo_errors.py"/>
        <source>The picture “{name}” is too large to be opened safely. Your papers stay as they are. Save a smaller copy, such as 600 pixels wide, and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>The printer stopped at page {page}. Check it and print again; the paper itself is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>The questions and texts that belong to EthicsDesk are damaged. Please install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>The vault file is damaged, so EthicsDesk will not write to it. Restore your newest backup. Keep the damaged file: it has not been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>The vault is older than the last time you used it here: {entries} entries are missing. If you restored a backup, that is expected. If not, look for a newer copy before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>There is already a vault in this folder. Open it, or choose another folder: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>There is no vault in this folder: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>There is too little room here: {path}. It takes {needed} MB and {free} MB are free. Nothing was changed. Free some space or choose another drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/file_errors.py"/>
        <source>There is too little room on the disk to add this file safely: it takes {needed} MB and {free} MB are free. Nothing was changed. Free some space, then add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/seal_errors.py"/>
        <source>There is too little room on the disk to keep the sealed binder: it takes {needed} MB and {free} MB are free. Nothing was sealed. Free some space, then seal it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>These characters cannot be printed: {characters}. Please write the text without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/form_errors.py"/>
        <source>This PDF has no fields any more. It was printed to a new PDF, scanned or “flattened”. Nothing was taken. Ask the company to save the filled form instead of printing it. Or keep this file under Documents and type the answers in yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/file_errors.py"/>
        <source>This PDF is locked with a password, so it cannot be shown here. It is kept as it is. To have it shown and put into the binder, ask the sender for a copy without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/form_errors.py"/>
        <source>This PDF is locked with a password, so no answers can be read from it. Nothing was taken. Ask the company for a copy without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>This backup is damaged and cannot be used: {path}. Your vault is unchanged. Use another backup, and make a new one to be safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>This backup is whole, but it is not an earlier state of the vault you have open: {path}. It may come from another computer where you went on working. Keep it until you are sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>This backup was made before you changed the key of your vault, so it can only be checked by itself. It opens with the passphrase or recovery code of that time: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/access_errors.py"/>
        <source>This computer does not remember this vault any more. Please type your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/access_errors.py"/>
        <source>This computer has no password store that EthicsDesk trusts, so it cannot remember the vault. Your passphrase opens it as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>This computer has too little free memory to open the vault. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/review_errors.py"/>
        <source>This date is set by a rule or a promise, so it cannot be put off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>This export holds “{name}” more than once, which EthicsDesk never writes. Nothing was imported. Only use an export that you made yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>This export is damaged, so nothing was imported. The trouble is in: {part}. Copy the export again from where it was kept, or make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>This export was written by a newer EthicsDesk, so nothing was imported. Please install the newer version, then import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/file_errors.py"/>
        <source>This file is damaged or incomplete, so it cannot be shown here. It is kept as it is. Ask for it again, or save it again from where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/form_errors.py"/>
        <source>This file is larger or needs more time than any filled form does, so EthicsDesk stopped reading it. Nothing was taken. Ask the company to fill in the form you sent and save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/form_errors.py"/>
        <source>This file is no PDF, or it is damaged, so no answers can be read from it. Nothing was taken. Ask the company to send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/file_errors.py"/>
        <source>This file needs more time or memory than is safe, so EthicsDesk stopped showing it. It is kept as it is. Ask for a simpler copy, such as a PDF printed anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>This folder is not empty, and nothing in it is overwritten: {folder}. Choose a new folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/form_errors.py"/>
        <source>This form ({number}) asks about {tool}. Nothing was taken. Open that tool to add it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/form_errors.py"/>
        <source>This form ({number}) belongs to an earlier assessment of this tool. Nothing was taken. Keep the file under Documents, and send a new form for what is open today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/incident_errors.py"/>
        <source>This incident cannot be closed yet. Still needed: {lacking}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/incident_errors.py"/>
        <source>This incident is closed. Reopen it first; what is written there stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/form_errors.py"/>
        <source>This is not a form you made with EthicsDesk, or the mark that says so is gone. Nothing was taken. You can keep the file under Documents and type the answers in yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>This is not an EthicsDesk export: it holds no index.json. Choose the folder or the zip file that EthicsDesk wrote: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/incident_errors.py"/>
        <source>This letter cannot be printed yet. {lacking}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/walked.py"/>
        <source>This paper says that you use no AI. Please walk through the tools you own first; it takes about ten minutes. You find it on Today and on the page “AI tools”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>This paper still lacks {count} answers. Open it and choose “Finish this paper”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>This passphrase does not open the backup. A backup opens with the passphrase you had on the day it was made, or with the recovery code of that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>This passphrase does not open the vault. Check Caps Lock and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>This passphrase is too short or too easy to guess. Please choose at least 15 characters, such as five words that do not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/file_errors.py"/>
        <source>This picture has too many pixels to be shown here ({width} × {height}). It is kept as it is. To see it in EthicsDesk, save a smaller copy and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>This place cannot be written to: {path}. Choose another one, or change its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>This recovery code is written correctly but belongs to another vault. Look for the card of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/review_errors.py"/>
        <source>This review is finished and stays as it is. Start the next one to answer anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/assessments.py"/>
        <source>This rule is law, so it cannot be set aside. Only a different answer, or “does not apply”, changes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>This vault and the one last used on this computer were both changed, so their histories differ. Use the copy with the newest work. Keep the other one until you are sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>This vault was last used with a newer EthicsDesk. Please install the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/translations.py"/>
        <source>This version does not offer papers in that language. Please choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/translations.py"/>
        <source>With federal money, a consent form in another language is not issued before a qualified person has reviewed the translation. On the page of this paper, choose “Enter who reviewed it”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/file_errors.py"/>
        <source>Word files are kept but not shown here, because opening them safely takes a word processor. To see it in EthicsDesk and in the binder, print it to a PDF and add that too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>You have not chosen a folder for backups yet. Choose one, best on a USB drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <source>Your newest backup was made before you got this recovery card, so it opens with the card of that time. Back up now, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/review_errors.py"/>
        <source>{count} questions have no answer yet. “Does not apply” is an answer too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/errors.py"/>
        <location filename="../ethicsdesk/domain/ledger_errors.py"/>
        <source>{problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/incident_errors.py"/>
        <source>“Low probability” can only be chosen when all four factors are rated and none is high. You can always tell the people concerned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/logo_errors.py"/>
        <source>“{name}” is not a PNG or JPEG picture, so it cannot be your logo. Save your logo as PNG, then choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <location filename="../ethicsdesk/ui/files/file_words.py"/>
        <source>JPEG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/files/file_words.py"/>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/files/file_words.py"/>
        <source>PNG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/files/file_words.py"/>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/files/file_words.py"/>
        <source>Word file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/files/file_words.py"/>
        <source>added {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/files/file_words.py"/>
        <source>{size} KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/files/file_words.py"/>
        <source>{size} MB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/parts.py"/>
        <source>Disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/parts.py"/>
        <source>Not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/parts.py"/>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/help/parts.py"/>
        <source>as of {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>incidents</name>
    <message>
        <location filename="../ethicsdesk/ui/incidents/words.py"/>
        <source>500 people or more are concerned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/incidents/words.py"/>
        <source>A legal letter or threat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/incidents/words.py"/>
        <source>Bills, outages, changes by the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/incidents/words.py"/>
        <source>Care: notes, risk, decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/conclusion.py"/>
        <source>High.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/incidents/words.py"/>
        <source>It nearly went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/conclusion.py"/>
        <source>Low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/conclusion.py"/>
        <source>Medium.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/incidents/words.py"/>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/incidents/words.py"/>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/incidents/words.py"/>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/incidents/words.py"/>
        <source>Privacy: information, recording, consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/incidents/words.py"/>
        <source>Security: account, device, attack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/incidents/words.py"/>
        <source>The rules raise it, because {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/incidents/words.py"/>
        <source>Trust, fairness, honesty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/incidents/words.py"/>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/incidents/words.py"/>
        <source>a goal, not law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/step_view.py"/>
        <source>as of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/step_view.py"/>
        <source>disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/incidents/words.py"/>
        <source>in {count} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/incidents/words.py"/>
        <source>it is about harm to self or others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/incidents/words.py"/>
        <source>minors are concerned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/incident/step_view.py"/>
        <source>not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/incidents/words.py"/>
        <source>one day over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/incidents/words.py"/>
        <source>psychotherapy notes are concerned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/incidents/words.py"/>
        <source>someone was recorded or shut out against the law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/incidents/words.py"/>
        <source>substance use records are concerned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/incidents/words.py"/>
        <source>the limit you entered for {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/incidents/words.py"/>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/incidents/words.py"/>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/incidents/words.py"/>
        <source>{count} days over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/incidents/words.py"/>
        <source>{when}: {what} ({rule})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keymap</name>
    <message>
        <location filename="../ethicsdesk/ui/keymap.py"/>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/keymap.py"/>
        <source>Back to where you came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/keymap.py"/>
        <source>Choose an answer by its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/keymap.py"/>
        <source>Consents: before today’s sessions, the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/keymap.py"/>
        <source>Decisions and checks: what you decided with AI, errors, fairness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/keymap.py"/>
        <source>Everything can be done with the keyboard alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/keymap.py"/>
        <source>Help for the page you are on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/keymap.py"/>
        <source>Help: keys you can use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/keymap.py"/>
        <source>Incidents: what went wrong, and what is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/keymap.py"/>
        <source>Jump to any question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/keymap.py"/>
        <source>Keys and what they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/keymap.py"/>
        <source>Lock the desk now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/keymap.py"/>
        <source>Move in lists and among answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/keymap.py"/>
        <source>Next field; with Shift the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/keymap.py"/>
        <source>On a Mac, use Command where it says Ctrl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/keymap.py"/>
        <source>Press the button or open the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/keymap.py"/>
        <source>Question before, question after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/keymap.py"/>
        <source>Search everything; type what you want to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/keymap.py"/>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/keymap.py"/>
        <source>Take back the last answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/keymap.py"/>
        <source>The button or field with that letter underlined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/keymap.py"/>
        <source>Today, AI tools, Papers, Binder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/keymap.py"/>
        <source>Vault: backups, recovery card, passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>A red flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>AI scribe or note writer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>Avoiding harm (non-maleficence)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>Being considered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>Billing or insurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>Chatbot for clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>Choice (autonomy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>Conditional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>Dictated summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>Directory or matching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>Do not use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>Doing good (beneficence)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>Fairness (justice)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>Framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>Full assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>General AI assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>Good practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>Health record or practice system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>Help with treatment decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>I checked it myself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>Intake or screening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>It is in a contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>January,February,March,April,May,June,July,August,September,October,November,December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>Law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>No longer used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>No result yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>No session words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>Only without client data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>Partly good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>Professional guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>Proposed rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>Provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>Quick check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>Records sound or video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>Scheduling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>Standard assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>The company says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>Typed or pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>Video or phone sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>Writes along live, keeps no recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/labels.py"/>
        <source>{month} {day}, {year}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <location filename="../ethicsdesk/services/session_sheet.py"/>
        <source>**Ask**: unknown code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/session_sheet.py"/>
        <source>**May not**: state rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>18 to 39</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>40 to 64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>65 and over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/trail.py"/>
        <source>A binder was sealed; number and SHA-256 of its file: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/agreements.py"/>
        <source>A breach is told within days, not within 60.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>A button in the window where you write a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/consent_gaps.py"/>
        <source>A client is in a state that is not in your profile: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/clients.py"/>
        <source>A couple, family or group needs at least two clients with a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>A deal-breaker has opened since you decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>A deal-breaker of {tool} is no longer set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/diligence_gaps.py"/>
        <source>A deal-breaker of {tool} is set aside for a short time only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/left_off.py"/>
        <source>A decision to log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>A disability need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/places.py"/>
        <source>A drive you can unplug is the best place: what is unplugged cannot be stolen with the laptop or locked by ransomware. Plug it in at least once a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/oversight_gaps.py"/>
        <source>A fact was invented, or risk was left out. That belongs in the incident log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/oversight_gaps.py"/>
        <source>A few notes a month show how often it errs. It is part of your plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/left_off.py"/>
        <source>A line of incident {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/places.py"/>
        <source>A network drive is fine for backups: each one is read again after it was written. EthicsDesk will tell you when the drive cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/access.py"/>
        <source>A new passphrase does not shut out somebody who has an old copy of the vault and the old passphrase. If somebody may know it, change the key too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/left_off.py"/>
        <source>A note about {tool}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/left_off.py"/>
        <source>A note on the rules of a state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/client_requests.py"/>
        <source>A person has to decide again before the answer goes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/review_gaps.py"/>
        <source>A question on safety was missed. It was due again by {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/left_off.py"/>
        <source>A request of a client to take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/sessions_today.py"/>
        <source>A rule of the state forbids recording a telehealth session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>A sidebar or a small button beside your text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/consent_law_gaps.py"/>
        <source>A state whose rules count there asks for the yes in writing. See My states.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/places.py"/>
        <source>A synced folder is fine for backups: they are encrypted and do not change once written. {service} can see that they exist, how large they are and when they were made, but not what is in them. If you use a business account, check that your agreement with them covers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/consents.py"/>
        <source>A withdrawal holds from now on. For one session only, record a no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/consent_gaps.py"/>
        <source>A yes holds for a year at most. Until you ask again, the tool stays off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>AI features in video sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>AI in my billing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>AI in my calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>AI in my e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>AI in my intake forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>AI in my phone line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>AI in my record system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>AI in my video sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>AI in my writing programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>AI may be on in your mail, phone or calendar. Nobody has looked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>AI on my website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/recipients.py"/>
        <source>AI policy and sanctions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>AI suggestions that were overruled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>AI tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>AI tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/recipients.py"/>
        <source>AI tools and where their data goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>AI used by people who work for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>About EthicsDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>About ten short questions decide which rules and papers apply to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/recipients.py"/>
        <source>Accuracy of notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Add a couple, family or group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Add client codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/breach_letters.py"/>
        <source>Add your e-mail or postal address, under Practice. A letter must name one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/trail.py"/>
        <source>Added: {thing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/addressed.py"/>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/backup_words.py"/>
        <source>All is well: everything is in the backup of {day}, and it was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/trail.py"/>
        <source>All is well: {entries} entries fit together, and every record is as the trail says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/sessions_today.py"/>
        <source>Also in the room: {codes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/left_off.py"/>
        <source>An agreement with {tool}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/trail.py"/>
        <source>An anchor was printed: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/left_off.py"/>
        <source>An answer to a consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/chart_line.py"/>
        <source>An interpreter was there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/left_off.py"/>
        <source>An invented story for the bias check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Anchors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>Another diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>Another gender, or unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>Another language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Answer about consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Answer in a review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Answered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/vendor_answers.py"/>
        <source>Answered on (date)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>Anxiety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Any app on your phone that turns speech into text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Are there live captions, transcripts, meeting notes or noise filters that use AI?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/places.py"/>
        <source>Are you sure? If this goes wrong, your last backup is all you have. Use this folder anyway?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Ask each of them. An honest yes is worth thanks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Ask for a consent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/diligence_gaps.py"/>
        <source>Ask for a newer document or look again. Until then it counts half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/consent_gaps.py"/>
        <source>Ask one client again about {tool}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/diligence_gaps.py"/>
        <source>Ask one yearly question about {tool} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/withdrawals.py"/>
        <source>Ask the company behind {tool} to delete what it has of {code}, and note the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>Ask the company. Until then papers for clients say so honestly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Ask the vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Ask your billing service in one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/recipients.py"/>
        <source>Ask your lawyer or insurer before handing these over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/consent_gaps.py"/>
        <source>Ask {count} clients again about {tool}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/diligence_gaps.py"/>
        <source>Ask {count} yearly questions about {tool} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/leaving_gaps.py"/>
        <source>Ask {tool} to give back or delete what it has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>At the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/agreements.py"/>
        <source>At the end it returns or destroys everything, if that can be done, and keeps no copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/recipients.py"/>
        <source>Audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/recipients.py"/>
        <source>Auditor or agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/due_sources.py"/>
        <source>Back up the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/vault_gaps.py"/>
        <source>Back up your vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/access.py"/>
        <source>Backups made before today keep the old key: the old passphrase and the old card still open them. Make a new backup now, then delete the old ones you no longer need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <location filename="../ethicsdesk/services/session_sheet.py"/>
        <source>Before today’s sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Bias check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/recipients.py"/>
        <source>Bias checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Billing and claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/plan.py"/>
        <source>Binders start in 2020. Please choose a later year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Binds the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Breach assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>Broad diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>By telehealth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Calendar and booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Case review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/left_off.py"/>
        <source>Cases read for the bias check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Change of a tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Change the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/trail.py"/>
        <source>Changed: {thing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Check accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>Check the rules of your states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/breach_letters.py"/>
        <source>Check which kinds of information it was, under The information.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/vault_gaps.py"/>
        <source>Choose where backups go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/moving.py"/>
        <source>Choose where backups go from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>Claims flagged or denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Client data goes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/addressed.py"/>
        <source>Client name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/paper_gaps.py"/>
        <source>Clients are asked about this: {purpose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Clients in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Clients meet it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Clients under 18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>Clients who said no to AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/session_sheet.py"/>
        <source>Codes and dates are health information, even without a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Colors as on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>Commercial insurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Company behind a tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Compare tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/recipients.py"/>
        <source>Complaints, appeals and requests, as counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>Confirm your recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/recipients.py"/>
        <source>Consents, as counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/lately.py"/>
        <source>Consents: {given} yes, {declined} no, {withdrawn} taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Count for the bias check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/left_off.py"/>
        <source>Counts for the bias check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>Couple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Couple, family or group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Couples, families or groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Dark colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Days a state gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Days of notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Deal-breaker set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>Decide about {tool}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Decision with AI in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Decisions made with AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/recipients.py"/>
        <source>Decisions made with AI, as counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>Describe your practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Devices in the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Dictation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>Disability need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Discovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Do you speak notes into a computer, a phone or a watch?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Does an assistant, biller or supervisee use AI on anything about your clients?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Does anyone, also a billing service, use AI to code, check or appeal claims?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Does it draft notes, sum up charts, or suggest codes or goals?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Does it score, sort or sum up what new clients write?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Does it suggest times, sort requests, or chat with people who want to book?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Does your mail program suggest replies, sum up threads, or offer to write for you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Does your phone line write out voice mails, sum up calls, or answer for you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Does your word processor or browser offer to write, or read the page you are on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>Draft notes from what I type or dictate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Drafts of a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>Drafts with a serious error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/recipients.py"/>
        <source>Duties of state law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/session_sheet.py"/>
        <source>Each code of today, what is assumed about the session, and what may be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Encrypted or destroyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>End the walk through what you already own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/sessions_today.py"/>
        <source>Ended on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Ends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/retention.py"/>
        <source>Enter first how long your state makes you keep client records. Until then, this is not let go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Entered by mistake, because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Entry about an incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/verifying.py"/>
        <source>Entry {broken} of this vault is damaged, so its history up to the seal cannot be relied on. Check the vault, then restore your newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/moving.py"/>
        <source>EthicsDesk puts a fresh, checked backup on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>Every comparison had fewer than 20 cases in a group. The report could not have seen any gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/left_off.py"/>
        <source>Evidence about {tool}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Exhibit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Export everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Federal health money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>File kept in the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/recipients.py"/>
        <source>File of each tool, agreements, evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/recipients.py"/>
        <source>Files kept as evidence about tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Fill in your own form once with invented answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>Find out what you were not sure of on your walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/client_requests.py"/>
        <source>First decide again yourself, without looking at what the AI put out. Then compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/diligence_gaps.py"/>
        <source>First of {count}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/moving.py"/>
        <source>From now on, do not change anything here: two computers cannot be joined again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>From the starter list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/recipients.py"/>
        <source>Further federal rules, where they apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>Given on a paper that is out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>Group A of the key sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>Group B of the key sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>Group C of the key sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>Group D of the key sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>Guardian 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>Guardian 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Guardians who must agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>Guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/review_gaps.py"/>
        <source>HIPAA asks for a risk analysis (45 CFR 164.308(a)(1)(ii)(A)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>HIPAA asks for this contract before client data goes out (45 CFR 164.502(e)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>HIPAA covered entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Happened from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Happened until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/strength.py"/>
        <source>Hard to guess, as far as a program can tell. A line from a song, a book or the Bible is weaker than it looks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Health record system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>Help me think about care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>History of the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Holds from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>How bad it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>How clients reach help in a crisis is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>How it is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>How long things are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/consent_gaps.py"/>
        <source>How many guardians of a young client must agree is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/consent_gaps.py"/>
        <source>How many guardians of {count} young clients must agree is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>How speech gets in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/sessions_today.py"/>
        <source>I am turning on {tool} now. Is that still all right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/chart_line.py"/>
        <source>I answered the client's questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/chart_line.py"/>
        <source>I gave the client a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/agreements.py"/>
        <source>I may end it if the company breaks it in a serious way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/chart_line.py"/>
        <source>I read and corrected the draft before I signed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/chart_line.py"/>
        <source>I read the script aloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/chart_line.py"/>
        <source>I said so aloud before the recording started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/chart_line.py"/>
        <source>I said that the answer can be changed at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/chart_line.py"/>
        <source>I said that the answer changes nothing about care or price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/sessions_today.py"/>
        <source>I use {tool} as we agreed. You can say stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/backup_words.py"/>
        <source>If this computer is lost, stolen or broken, a backup is all you have. There is none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>If you forget the passphrase, only this code opens the vault. No one else can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <location filename="../ethicsdesk/services/session_sheet.py"/>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>In the accounting of disclosures since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>In the room as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/diligence_gaps.py"/>
        <source>Incident {about} is about it, noted on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/incident_gaps.py"/>
        <source>Incident {number} is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/matter_gaps.py"/>
        <source>Incident {number} was late: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/matter_gaps.py"/>
        <source>Incident {number}: write down who got what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/incident_gaps.py"/>
        <source>Incident {number}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/recipients.py"/>
        <source>Incidents, as counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/lately.py"/>
        <source>Incidents: {opened} opened, {closed} closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/moving.py"/>
        <source>Install EthicsDesk and choose “I have a vault on another computer”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>Insurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/recipients.py"/>
        <source>Insurer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Intake forms and questionnaires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>Interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Is there a chat window, or a matching service that picks clients for you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Is there a smart speaker, a voice assistant, smart glasses or a camera that listens?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/oversight_gaps.py"/>
        <source>It can sway care. One line for a day shows that a person decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/incidents.py"/>
        <source>It cannot be discovered before it happened. Please check both dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/diligence_gaps.py"/>
        <source>It comes back on {day}. Until then, get another answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/agreements.py"/>
        <source>It confirms the deletion in writing when I leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/diligence_gaps.py"/>
        <source>It covered the time until {day}. Ask for the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/diligence_gaps.py"/>
        <source>It covers the time until {day}. Ask for the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>It decides which rules count. Until you answer, it is taken as a yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/diligence_gaps.py"/>
        <source>It ended on {day}. Sign anew, or stop sending client data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/agreements.py"/>
        <source>It gives me what I need for a list of disclosures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/diligence_gaps.py"/>
        <source>It goes on by itself. The last day to give notice is {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/diligence_gaps.py"/>
        <source>It goes on by itself. The last day to give notice was {day}. Note what holds now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/agreements.py"/>
        <source>It helps me when a client asks to correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/agreements.py"/>
        <source>It helps me when a client asks to see their information.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>It holds only when both have signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>It is due today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/ai_free.py"/>
        <source>It is from {day}, and holds for a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/paper_gaps.py"/>
        <source>It is from {day}, more than 12 months ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>It is not answered yet how the words of a session get into {tool}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>It is not answered yet what kind of tool {tool} is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>It is not answered yet whether HIPAA applies to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>It is not answered yet whether client information reaches {tool}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>It is not answered yet whether psychotherapy notes go into {tool}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>It is not answered yet whether you hold Part 2 records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>It is not answered yet whether you see couples, families or groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>It is not answered yet whether you see minors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>It is not answered yet whether you take federal health money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>It is not answered yet whether {tool} can sway care or money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>It is not answered yet whether {tool} talks or writes to clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/matter_gaps.py"/>
        <source>It is not in the accounting of disclosures yet (45 CFR 164.528).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/agreements.py"/>
        <source>It opens its books to the Secretary of Health and Human Services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/agreements.py"/>
        <source>It reports wrong uses, breaches and security incidents to me.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/agreements.py"/>
        <source>It says after how long audio and transcripts are deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/paper_gaps.py"/>
        <source>It says what happens when the rules are broken (45 CFR 164.308(a)(1)(ii)(C)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/agreements.py"/>
        <source>It says what the company may do with client information, and what not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/agreements.py"/>
        <source>It says where the information is kept and worked on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/paper_gaps.py"/>
        <source>It says which tools you use, what never goes in, and who checks what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>It tells clients which AI tools you use and what they can say no to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/matter_gaps.py"/>
        <source>It was done late, on {day}. The last day was {last} ({rule}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/matter_gaps.py"/>
        <source>It was done on {day}, after the last day, {last} ({rule}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/matter_gaps.py"/>
        <source>It was done on {day}, later than the goal, {last}. The goal is good practice, not law.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>It was due on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>It was set aside until {day}. Now it counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>It was to be looked at again by {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/incidents.py"/>
        <source>It would end before it began. Please check both dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/agreements.py"/>
        <source>It would end before it starts. Please check both dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/agreements.py"/>
        <source>Its own suppliers, such as the maker of the AI model, are bound in writing too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/diligence_gaps.py"/>
        <source>Keep or end “{paper}” with {tool}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/withdrawals.py"/>
        <source>Keep {tool} off for {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Kept file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Keys you can use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Kind of tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Kinds of information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/backup_words.py"/>
        <source>Last backup {day} in {place}, with everything in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/backup_words.py"/>
        <source>Last backup {day} in {place}, {unsaved} since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Last day it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/due_sources.py"/>
        <source>Last day to end “{paper}” with {tool}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/diligence_gaps.py"/>
        <source>Last done on {day}. AI comes with updates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/retention_items.py"/>
        <source>Last in effect on {ended}. HIPAA documentation is kept six years, so until {until} (45 CFR 164.316(b)(2)(i)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/retention_items.py"/>
        <source>Last in effect on {ended}. It may belong to a client's record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/retention_items.py"/>
        <source>Last in effect on {ended}. Kept until {until}: six years for HIPAA documentation or {years} for client records ({rule}), whichever is longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/vault_gaps.py"/>
        <source>Last on {day}, and the vault stayed shut. If it was not you, look at what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/breach_letters.py"/>
        <location filename="../ethicsdesk/services/incidents.py"/>
        <source>Law enforcement asked you to wait. Nothing goes out before that ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/trail.py"/>
        <source>Let go for good after its time: {thing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>License</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/recipients.py"/>
        <source>Licensing board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Light colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Listening device in my room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/session_sheet.py"/>
        <source>Lock this sheet away, or shred it today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Log a decision made with AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>Long waits for a first visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Look around the room where you see clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/paper_gaps.py"/>
        <source>Look at the AI use policy again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/diligence_gaps.py"/>
        <source>Look at {tool} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/oversight_gaps.py"/>
        <source>Look closer at a gap between groups in the bias check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Looked into on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Make the binder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>Make the handout for your clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/sessions_today.py"/>
        <source>May I ask you about {tool}? You can say no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>May not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>Men</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>Mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/accuracy.py"/>
        <source>More went wrong than it was used. Please check both numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Move to another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>My own chart number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>My states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/paper_gaps.py"/>
        <source>New clients read it before the first visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/agreements.py"/>
        <source>New features, models or suppliers are told before they start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>New recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>New tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Next review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/recipients.py"/>
        <source>Next year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>No BAA for {tool} is kept here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/vendor_answers.py"/>
        <source>No answer was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/backup_words.py"/>
        <source>No backup yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>No disability need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/agreements.py"/>
        <source>No making it anonymous for the company's own use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/oversight_gaps.py"/>
        <source>No note drafted by {tool} was read with care this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/paper_gaps.py"/>
        <source>No notice about AI was made for the intake packet or the website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/agreements.py"/>
        <source>No other use or sharing, except what the law requires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/sessions_today.py"/>
        <source>No state known, so the strictest rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/agreements.py"/>
        <source>No training of AI on client information without my written yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/incident_gaps.py"/>
        <source>Nobody has noted yet that the client is safe. It was to be done on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/backup_words.py"/>
        <source>Nobody has tried yet whether your backup opens with the recovery card. It takes two minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/sessions_today.py"/>
        <source>Not in the room: {codes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Note read with care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/withdrawals.py"/>
        <source>Note the answer of {code} about {tool} in the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/withdrawals.py"/>
        <source>Note the withdrawal of {code} from {tool} in the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>Note where it stands, or what you saw and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/recipients.py"/>
        <source>Notes of self-reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/oversight_gaps.py"/>
        <source>Nothing about {tool} is in the decision log of this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/incident_gaps.py"/>
        <source>Nothing that must be done is missing. You can close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Notices sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/paperwork.py"/>
        <source>Old rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/review_gaps.py"/>
        <source>On {day} they did not stand as they should, and nothing follows from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>One answer about {tool} is not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>One answer about {tool} rests on nothing that can be looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/consent_law_gaps.py"/>
        <source>One client agreed to {tool} only in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/consent_gaps.py"/>
        <source>One client turned 18: ask them about {tool}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/consent_gaps.py"/>
        <source>One client was not asked about {tool} yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/due_sources.py"/>
        <source>One consent to {tool} ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/consent_gaps.py"/>
        <source>One consent to {tool} ends soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/consent_gaps.py"/>
        <source>One consent to {tool} has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/lately.py"/>
        <source>One decision made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>One line is enough. A board or an insurer asks for it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/strength.py"/>
        <source>One more character is needed. Spaces count. Nothing else is required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/lately.py"/>
        <source>One paper issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>One question about {tool} is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/lately.py"/>
        <source>One review finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/lately.py"/>
        <source>One rule noted that you read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/client_requests.py"/>
        <source>Only a request for access or a correction can be extended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Only for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>Only your decision is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Open without the passphrase on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Open your own booking page as a client would see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Open your own page on a phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>Over twelve months these numbers would show a true gap of 30 points in about {percent} of 100 practices like this one. A quiet report is no proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Paired probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Papers concerned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>Papers for clients and the binder print it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Papers that are no longer true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>People who work for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Phone and voice mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Plan of reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Plan the reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/clients.py"/>
        <source>Please add at most 1,000 codes at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/agreements.py"/>
        <source>Please add the day it ends, or say that it has no end date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/evidence.py"/>
        <source>Please add where it can be read, such as the address of the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/own_tools.py"/>
        <source>Please answer every point first. “Not sure” is an answer too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/due.py"/>
        <source>Please choose a day after today, within a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/plan.py"/>
        <source>Please choose a day in the year of the binder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/assessments.py"/>
        <source>Please choose a day within the next year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/decisions.py"/>
        <source>Please choose a review date after today and no later than {latest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/evidence.py"/>
        <source>Please choose at least one question it speaks to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/sharing.py"/>
        <source>Please choose at least one tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/clients.py"/>
        <source>Please choose one guardian or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/validation.py"/>
        <location filename="../ethicsdesk/services/reviews.py"/>
        <source>Please choose one of the answers shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/bias_counts.py"/>
        <source>Please choose one of the groups shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/clients.py"/>
        <location filename="../ethicsdesk/services/practice.py"/>
        <location filename="../ethicsdesk/services/rule_notes.py"/>
        <source>Please choose states from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/evidence.py"/>
        <source>Please choose the document first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/first_minutes.py"/>
        <source>Please choose what fits best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/validation.py"/>
        <source>Please give a number from 0 to 100,000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/incidents.py"/>
        <source>Please give a number of people from 0 to 10,000,000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/pace.py"/>
        <source>Please give half an hour to 100 hours a quarter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/aided_decisions.py"/>
        <source>Please give how many you looked at, up to 200, and how many of them you changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/first_minutes.py"/>
        <source>Please give the day you found out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/agreements.py"/>
        <source>Please give the document a name, as it says on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/suppliers.py"/>
        <source>Please give the name of the company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/agreements.py"/>
        <source>Please give the notice as a number of days from 0 to 730.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/training.py"/>
        <source>Please give the time in minutes, at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/tools.py"/>
        <source>Please give the tool a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/accuracy.py"/>
        <source>Please give whole numbers, 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/bias_counts.py"/>
        <source>Please give whole numbers: how many cases there were, and how many it concerned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/accuracy.py"/>
        <source>Please mark each pattern as some or serious, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/aided_decisions.py"/>
        <source>Please name at most 12 inputs and 12 criteria.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/incidents.py"/>
        <source>Please record a conclusion first, such as “notify anyway”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/aided_decisions.py"/>
        <source>Please say in a few words why you agree. For this kind of decision it must be yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/aided_decisions.py"/>
        <source>Please say in a few words why you decided otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/evidence.py"/>
        <source>Please say who claims it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/tools.py"/>
        <source>Please shorten the name to 120 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/consents.py"/>
        <source>Please shorten the note to 2,000 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/aided_decisions.py"/>
        <source>Please shorten the reason to 2,000 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/due.py"/>
        <location filename="../ethicsdesk/services/practice.py"/>
        <location filename="../ethicsdesk/services/tools.py"/>
        <location filename="../ethicsdesk/services/translations.py"/>
        <source>Please shorten this line to 200 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/rule_notes.py"/>
        <source>Please shorten this line to 300 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/rule_notes.py"/>
        <source>Please shorten this text to 2,000 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/practice.py"/>
        <source>Please shorten this text to 20,000 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/client_codes.py"/>
        <source>Please type a code, or let EthicsDesk make a random one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/retention.py"/>
        <source>Please type a number of years from 1 to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/anchors.py"/>
        <source>Please type the entry number as it is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/incidents.py"/>
        <source>Please type your name under the conclusion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/aided_decisions.py"/>
        <source>Please use short labels of up to 60 characters, no text of the note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/consents.py"/>
        <source>Please write in a few words what was wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/client_requests.py"/>
        <source>Please write the reason. The client must get it in writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/consents.py"/>
        <source>Please write the time as hours and minutes, such as 14:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/first_minutes.py"/>
        <location filename="../ethicsdesk/services/incidents.py"/>
        <source>Please write what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/evidence.py"/>
        <source>Please write what is claimed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/actions.py"/>
        <location filename="../ethicsdesk/services/incident_actions.py"/>
        <location filename="../ethicsdesk/services/reviews.py"/>
        <source>Please write what is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/training.py"/>
        <source>Please write what it was about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/translations.py"/>
        <source>Please write what makes this person qualified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/rule_notes.py"/>
        <source>Please write what the rule says, in your words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/client_requests.py"/>
        <source>Please write what you decide now, on your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/rule_notes.py"/>
        <source>Please write where you read it, such as an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/retention.py"/>
        <source>Please write where you read this, such as your state's record rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/translations.py"/>
        <source>Please write who reviewed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/incidents.py"/>
        <source>Please write why it is assessed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/incidents.py"/>
        <source>Please write why it is opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/retention.py"/>
        <source>Please write why this must be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/assessments.py"/>
        <source>Please write your reason first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/moving.py"/>
        <source>Plug in a USB stick and choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/moving.py"/>
        <source>Plug in the stick and choose the newest backup on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Police asked to wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/recipients.py"/>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Practice profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>Public insurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Put off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>Race or ethnicity, as told for this use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>Random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/oversight_gaps.py"/>
        <source>Read a few cases of each group, and note what you find.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Read on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/recipients.py"/>
        <source>Reasons of decisions about tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/recipients.py"/>
        <source>Reasons of the four-factor breach assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/breach_letters.py"/>
        <source>Record a conclusion of the breach assessment that people are told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Record a consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>Record the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Recovery card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/trail.py"/>
        <source>Removed: {thing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Request of a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/matter_gaps.py"/>
        <source>Request {number}: say where it was put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/matter_gaps.py"/>
        <source>Request {number}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Requests of clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Review of a translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/due_sources.py"/>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>Review the decision about {tool}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Reviewed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Reviewed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/recipients.py"/>
        <source>Risk analysis and risk management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/recipients.py"/>
        <source>Root causes and lessons of incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/lately.py"/>
        <source>Rules and texts updated {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/recipients.py"/>
        <source>Rules, agreements, risks and security. If the law lets them ask for more, ask your lawyer before you answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>SHA-256 of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>Said aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>Said no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>Scheduling, reminders, billing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Sealed binder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/recipients.py"/>
        <source>Security reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>Self-pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/recipients.py"/>
        <source>Self-reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Set aside until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Settings of the account, under Meetings, Captions or AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Settings of the booking page, under Automation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Settings of the forms, under Scoring or Automation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Settings, under AI, Assistant or Extensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Settings, under AI, Labs, Beta or Add-ons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Settings, under AI, Smart features or Writing help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Settings, under Claims or Automation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/ai_free.py"/>
        <source>Sign the no-AI policy again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/ai_free.py"/>
        <source>Sign the yearly statement that you use no AI again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Size in bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/may.py"/>
        <source>Somebody in the room has no code and has not been asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/vault_gaps.py"/>
        <source>Somebody typed a wrong passphrase once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/vault_gaps.py"/>
        <source>Somebody typed a wrong passphrase {count} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/retention.py"/>
        <source>Something about it is still open: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/incident_gaps.py"/>
        <source>Something went wrong and is not written down yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/recipients.py"/>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Speaks for the tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Start a meeting with yourself and look at each button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/paper_gaps.py"/>
        <source>State law asks for it: {cite}, as read on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/paper_gaps.py"/>
        <source>State law seems to ask for it: {cite}, as read on {day}. It is not settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Step with the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/incident_gaps.py"/>
        <source>Still needed before it can be closed: {lacking}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Stop questions known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Stop questions that apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>Substance use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Substance use records under 42 CFR Part 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/recipients.py"/>
        <source>Supervisor or consultant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/withdrawals.py"/>
        <source>Switch {tool} off for {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>System settings, under Keyboard or Speech: is it worked on in the cloud?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Take in a request of a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/moving.py"/>
        <source>Take your recovery card or know your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/session_sheet.py"/>
        <source>Telehealth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/withdrawals.py"/>
        <source>Tell the company behind {tool} that a client withdrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/withdrawals.py"/>
        <source>Tell {code} what was deleted from {tool}, and what must stay and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/review_gaps.py"/>
        <source>The AI part of the risk analysis was never done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/paper_gaps.py"/>
        <source>The AI use policy was never issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/translations.py"/>
        <source>The English paper is no translation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/left_off.py"/>
        <source>The accuracy check of {tool}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/vendor_answers.py"/>
        <source>The answer chosen is none of those this question has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/moving.py"/>
        <source>The backup and the vault here hold the same work. Nothing would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/moving.py"/>
        <source>The backup and the vault here were both changed since they were one: the vault here has {lost} that the backup lacks, and the backup has {gained} that the vault lacks. They cannot be joined. The vault here would be kept aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/moving.py"/>
        <source>The backup belongs to another vault than the one here. The vault here would be kept aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/moving.py"/>
        <source>The backup is newer than the vault here: you would gain {gained} and lose nothing. The vault here would be kept aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/moving.py"/>
        <source>The backup is older than the vault here: {lost} would be missing. The vault here would be kept aside, so you can go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/reviews.py"/>
        <source>The backups of this vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/verifying.py"/>
        <source>The binder is newer than this vault: {missing} entries are missing here. This may be an older backup. Look for a newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/chart_line.py"/>
        <source>The client said in their own words what the tool does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/trail.py"/>
        <source>The clock of the computer was set back to {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/agreements.py"/>
        <source>The company protects the information and keeps the Security Rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>The company's news of the last twelve months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/paper_gaps.py"/>
        <source>The consent form “{form}” for {tool} was never issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>The decision about {tool} no longer fits your answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/matter_gaps.py"/>
        <source>The decision was changed. The record, the bill or the company may need to know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/seal_file.py"/>
        <source>The end of this file is missing, and a seal stands at the end. If this was a sealed binder, it is not whole any more. Ask for the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/consent_gaps.py"/>
        <source>The first of them holds until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/incident_gaps.py"/>
        <source>The goal is {day}. This is good practice, not law.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/matter_gaps.py"/>
        <source>The goal was {last}. This is good practice, not law.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/verifying.py"/>
        <source>The history of this vault is not the one the binder was sealed in: something up to entry {entry} was rewritten. Keep this vault and the file, and look at your backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/verifying.py"/>
        <source>The history up to entry {entry} is the same, but this vault does not know that it sealed this file. Sealing was interrupted, or this is an older copy of the vault, or somebody else put the seal in. Do not rely on this file; seal the binder again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/trail.py"/>
        <source>The history up to here was imported from an export into this vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/paper_gaps.py"/>
        <source>The insert for your Notice of Privacy Practices was never issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>The invoice: look for an add-on with “AI” or “assistant”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/backup_words.py"/>
        <source>The last backup is from {day} and was checked. {unsaved} since then go into the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/backup_words.py"/>
        <source>The last backup is from {day}; {unsaved} since then are in no backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/backup_words.py"/>
        <source>The last backup is from {day}; {unsaved} since then are in no backup. Please back up now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/backup_words.py"/>
        <source>The last backup is from {day}; {unsaved} since then. The folder for backups cannot be reached: {place}. Plug the drive in when you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/incident_gaps.py"/>
        <source>The last day is {day} ({rule}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/incident_gaps.py"/>
        <source>The last day is {day}, by the limit you entered for {state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/consents.py"/>
        <source>The last day lies before the day of the answer. Please check both dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/matter_gaps.py"/>
        <source>The last day was {last} ({rule}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/backup_words.py"/>
        <source>The last try with your recovery card was on {day}. Please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/consent_gaps.py"/>
        <source>The laws of that state count in their sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/consent_gaps.py"/>
        <source>The ledger holds codes, not names. A whole caseload takes minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/anchors.py"/>
        <source>The paper is newer than this vault: {entries} entries are missing here. Look for a newer backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>The phone company's app, under Voice mail or Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/anchors.py"/>
        <source>The printed characters fit, but entry {entry} before it is damaged. Check the vault, then restore your newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>The quick check takes about ten minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/places.py"/>
        <source>The recovery card opens your vault. Saved on this computer, it would be lost or stolen together with it. Print it, or save it on a USB stick that you lock away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/places.py"/>
        <source>The recovery card opens your vault. {service} would keep a copy of it on other computers. Print it, or save it on a USB stick that you lock away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>The register does not say what {tool} is used for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/paperwork.py"/>
        <source>The rules behind this draft were last looked at on {day}. Check your states first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/paper_gaps.py"/>
        <source>The sanction policy was never issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>The settings of your directory profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>The state you work from is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>The states your clients live in are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/moving.py"/>
        <source>The vault here does not open this way, so it cannot be compared with the backup. It would be kept aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/trail.py"/>
        <source>The vault was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/trail.py"/>
        <source>The vault was opened although its history was in doubt: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/access.py"/>
        <source>The whole vault is encrypted again. That takes a few seconds and cannot be stopped once it has begun. If the power fails meanwhile, either the old or the new passphrase opens the vault, and nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/consent_gaps.py"/>
        <source>The yes of a guardian ends on that day. Now their own is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/backup_words.py"/>
        <source>There is no backup yet, and the folder for backups cannot be reached: {place}. Plug the drive in, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/backup_words.py"/>
        <source>There is no backup yet. Choose a folder for backups, best on a USB drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/backup_words.py"/>
        <source>There is no backup yet. Choose “Back up now”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/review_gaps.py"/>
        <source>There is no full list of the devices that hold client data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/review_gaps.py"/>
        <source>There is no full risk analysis of the whole practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/seal_file.py"/>
        <source>There is no seal in this file. It is not a sealed binder, so nothing can be said about changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/moving.py"/>
        <source>There is no vault here yet. The backup will become your vault on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/diligence_gaps.py"/>
        <source>These answers change most often, and are more than 12 months old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>They decide which state laws count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>They were last looked at on {day}, more than 12 months ago. Laws change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/anchors.py"/>
        <source>This anchor does not fit. The history of this vault is not the one the paper was printed from. Compare the paper once more. If it is right, keep this vault and the paper, and look at your backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/anchors.py"/>
        <source>This anchor fits. Everything up to entry {entry}, written on {day}, is as it was when it was printed. It says nothing about later entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/anchors.py"/>
        <source>This anchor is from another vault. Check the vault number on the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/incidents.py"/>
        <source>This assessment is signed. Choose “Assess again” to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/verifying.py"/>
        <source>This binder was sealed in another vault. Its file is unchanged; only that vault can say more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/consents.py"/>
        <source>This client has no such guardian on that day. Change the client first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/reviews.py"/>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/validation.py"/>
        <source>This date is before 1990. Please check the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/validation.py"/>
        <location filename="../ethicsdesk/services/suppliers.py"/>
        <source>This date lies in the future. Please check the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/plan.py"/>
        <source>This day has not come yet. Please choose today or earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/client_requests.py"/>
        <source>This day lies before the request came in. Please check both dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/vendor_answers.py"/>
        <source>This field is not one of the form, so it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/seal_file.py"/>
        <source>This file is locked with a password, and a locked copy has no seal. Check the file it was made from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/seal_file.py"/>
        <source>This file is no PDF, so it is no sealed binder. Choose the PDF file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/seal_file.py"/>
        <source>This file is unchanged since it was sealed. It is seal {number}: the binder of {year} as of {day}, sealed at entry {entry} of its vault. The seal does not show who sealed it, or that what was typed is true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/seal_file.py"/>
        <source>This file was changed after it was sealed. Something in it, or its seal, is not as it was. Ask for the file again, or print it from the vault that sealed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/places.py"/>
        <source>This folder is copied by {service}. Such a program can copy the vault while it is being written and spoil it. Keep the vault on this computer, and only its backups there. Use this folder all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/places.py"/>
        <source>This folder is on a network drive. If the connection drops while you work, the vault can be damaged, and two computers may open it at once. Keep the vault on this computer, and only its backups there. Use this folder all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/places.py"/>
        <source>This folder is on the same disk as the vault. It helps when something is deleted by mistake, but not when the laptop is lost, stolen or broken. Choose a USB drive or another disk if you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/withdrawals.py"/>
        <source>This is a yes. Record it as an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/places.py"/>
        <source>This is another disk in this computer. It helps when the first one breaks, but not when the computer is lost or stolen. A USB drive that you unplug is safer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/strength.py"/>
        <source>This is easy to guess: it is made of a common password, a name, a date or a pattern. Please choose words that do not belong together, or let EthicsDesk make some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/clients.py"/>
        <source>This is the day the client turns 18, not the birthday, so it lies within the next 18 years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/consents.py"/>
        <source>This paper is not in the vault any more. Please choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/consents.py"/>
        <source>This paper was made after that day. Choose the one that was used, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/vendor_answers.py"/>
        <source>This question no longer applies to the tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/seal_file.py"/>
        <source>This seal is of a kind this version of EthicsDesk does not know. Either a newer version sealed the file, or it was changed. Check it with the newest version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/storage/codec.py"/>
        <source>This text holds half of a character, which cannot be kept. Please type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/client_requests.py"/>
        <location filename="../ethicsdesk/domain/validation.py"/>
        <location filename="../ethicsdesk/services/first_minutes.py"/>
        <location filename="../ethicsdesk/services/incident_actions.py"/>
        <location filename="../ethicsdesk/services/incidents.py"/>
        <source>This text is very long. Please shorten it to 20,000 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/evidence.py"/>
        <location filename="../ethicsdesk/services/reviews.py"/>
        <location filename="../ethicsdesk/services/suppliers.py"/>
        <location filename="../ethicsdesk/services/training.py"/>
        <source>This text is very long. Please shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/reviews.py"/>
        <source>This vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/verifying.py"/>
        <source>This vault gave the number {number} to another file. Somebody changed the binder and put a new seal into it. Do not rely on this file; save the true one from the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/verifying.py"/>
        <source>This vault sealed this very file as {number}, and its history up to entry {entry} is as it was then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/strength.py"/>
        <source>This would stop most people, but not somebody who copies the vault and tries for weeks. One or two more words make it much better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/plan.py"/>
        <source>This year has not begun yet. Please choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Tick sheet of a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Ticked for the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Time client records are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Touches clinical decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/recipients.py"/>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/due_sources.py"/>
        <location filename="../ethicsdesk/services/review_gaps.py"/>
        <source>Training: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>Trauma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/due_sources.py"/>
        <source>Try a backup with the recovery card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Try out a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/vault_gaps.py"/>
        <source>Try your backup with the recovery card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>Turned away or flagged by AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Turns 18 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/diligence_gaps.py"/>
        <source>Twelve months were over on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/moving.py"/>
        <source>Type your passphrase or the code on your recovery card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Under 18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/consent_gaps.py"/>
        <source>Until they answer, the tool stays off in their sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Usual kind of session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/strength.py"/>
        <source>Very hard to guess, as far as a program can tell. It cannot know what people close to you know, so leave out names, pets and dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Video sessions and captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>Visits missed after a reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Voice assistants on your phone, watch and computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Walk through my own tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>Walk through what you already own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/diligence_gaps.py"/>
        <source>Walk through what you already own again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Walk through your own tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/chart_line.py"/>
        <source>We talked about other ways, such as notes without AI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/chart_line.py"/>
        <source>We talked about risks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Website and directory page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/recipients.py"/>
        <source>What clients are told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>What is claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>What is fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>What makes it more serious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>What makes them qualified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/diligence_gaps.py"/>
        <source>What one answer about {tool} rests on is too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/consent_gaps.py"/>
        <source>What they agreed to on paper is no longer what the tool does, or the paper is not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/session_sheet.py"/>
        <source>What to say aloud before each tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/session_sheet.py"/>
        <source>What to say first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/recipients.py"/>
        <source>What you decided, what clients are told, and how you look at your own work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>What you found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/diligence_gaps.py"/>
        <source>What {count} answers about {tool} rest on is too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/moving.py"/>
        <source>When all is there and the first backup is made, delete the vault on the old computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/recipients.py"/>
        <source>Where AI touches your work with clients, and how you watch over it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/search_commands.py"/>
        <source>Where does this come from? Sources and their dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/agreements.py"/>
        <source>Where it carries out a duty of mine, it follows the rule that binds me.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Where the code comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Where the rule is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Where you read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Who answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Who received it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Who says it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/access.py"/>
        <source>Whoever can use your account on this computer can then open the vault without the passphrase. That includes family members who know your login. On a shared computer, leave this off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>With few clients, most gaps between groups are chance. This check looks for patterns. It does not prove that a tool is fair or unfair, and it ranks nobody. Groups are only what clients said themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>Withdrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/diligence_gaps.py"/>
        <source>Without a new signature it ends on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/consent_gaps.py"/>
        <source>Without them no yes counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/bias_words.py"/>
        <source>Women</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Works from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/oversight_gaps.py"/>
        <source>Write an incident about a serious error in a note of {tool}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/consent_gaps.py"/>
        <source>Write down who agreed to {tool}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>Write the session down live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/breach_letters.py"/>
        <source>Write what happened, in a sentence or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/breach_letters.py"/>
        <source>Write what you are doing about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/own_things.py"/>
        <source>Writing programs and browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Years after last in effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>You began a deeper look. Until it is done, the decision rests on the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>You began it on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/incident_gaps.py"/>
        <location filename="../ethicsdesk/services/review_gaps.py"/>
        <source>You began on {day}. Your answers are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>You decided on {day}. Stop using it, or decide again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/paper_gaps.py"/>
        <source>You hold Part 2 records, and the notice must say so (45 CFR 164.520).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/diligence_gaps.py"/>
        <source>You noticed a new AI feature on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/diligence_gaps.py"/>
        <source>You noticed another AI model on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/diligence_gaps.py"/>
        <source>You noticed changed terms on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/retention.py"/>
        <source>You put a hold on it: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/leaving_gaps.py"/>
        <source>You stopped using it on {day}. The letter asks for proof (45 CFR 164.504(e)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>You were not sure whether AI is on in {count} of your things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>Your answers have changed, so its words would be different today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/backup_words.py"/>
        <source>Your backup opened on {day} with the recovery card alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/retention.py"/>
        <source>Your backups still hold what is let go here, until they rotate out: the yearly ones after seven years. Sealed binders keep it until they are let go themselves. Exports, printed papers and files you saved elsewhere keep it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>Your license is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>Your name is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/backup_words.py"/>
        <source>Your newest backup opened today with the recovery card alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Your note on a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/review_gaps.py"/>
        <source>Your own answer in the risk analysis says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/review_gaps.py"/>
        <source>Your own answer says so. HIPAA asks for one (45 CFR 164.308(a)(1)(ii)(A)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/clients.py"/>
        <source>Your own chart number is an identifier: whoever can look it up knows the person. A random code is safer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>Your own words on a paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>Your phone number is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/review_gaps.py"/>
        <source>Your plan has it each quarter. It cannot be made up, so it is told here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/review_gaps.py"/>
        <source>Your plan has it each quarter. It was due on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/review_gaps.py"/>
        <source>Your plan has it each year. It was due on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/review_gaps.py"/>
        <source>Your plan has it monthly. It was due on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/review_gaps.py"/>
        <source>Your plan has it twice a year. It was due on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/binder/recipients.py"/>
        <source>Your rules, tools and agreements, and what went wrong, as counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/recovery_card.py"/>
        <source>Your vault or its backups are in this folder. The card must not lie beside what it opens. Print it, or save it on a USB stick that you lock away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/incidents.py"/>
        <source>a conclusion of the breach assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/incidents.py"/>
        <source>a note that the client's safety was checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/chart_line.py"/>
        <source>agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>care ideas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>draft notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/session_sheet.py"/>
        <source>in writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/seals.py"/>
        <source>it came out otherwise. Something it was built from is not as it was, such as an exhibit that could not be drawn this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/seals.py"/>
        <source>it was made by EthicsDesk {then}, and this is {now}. The file that was kept is still the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>live text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/session_sheet.py"/>
        <source>no state known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/field_words.py"/>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>office work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/session_sheet.py"/>
        <source>old paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/chart_line.py"/>
        <source>said no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/incidents.py"/>
        <source>the day the people concerned were told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/seals.py"/>
        <source>the history of this vault is not the one it was sealed in. Check the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/incidents.py"/>
        <source>the root cause in writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/seals.py"/>
        <source>the rules and texts were those of version {version}, and this program has others. The file that was kept is still the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/consent_words.py"/>
        <source>video features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/chart_line.py"/>
        <source>withdrew consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/diligence_gaps.py"/>
        <source>{about} is new among the states of your clients since {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/diligence_gaps.py"/>
        <source>{about} works behind it since {day}, as far as you know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/may.py"/>
        <source>{code} is under 18, and who must agree is not written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>{count} answers about {tool} are not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>{count} answers about {tool} rest on nothing that can be looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/consent_law_gaps.py"/>
        <source>{count} clients agreed to {tool} only in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/consent_gaps.py"/>
        <source>{count} clients turned 18: ask them about {tool}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/consent_gaps.py"/>
        <source>{count} clients were not asked about {tool} yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/due_sources.py"/>
        <source>{count} consents to {tool} end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/consent_gaps.py"/>
        <source>{count} consents to {tool} end soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/consent_gaps.py"/>
        <source>{count} consents to {tool} have expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/lately.py"/>
        <source>{count} decisions made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/sessions_today.py"/>
        <source>{count} in the room without a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/seals.py"/>
        <source>{count} of its records were let go after their time. The file that was kept is still the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/lately.py"/>
        <source>{count} papers issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>{count} points were not looked for yet. First: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>{count} questions about {tool} are open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/lately.py"/>
        <source>{count} reviews finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/lately.py"/>
        <source>{count} rules noted that you read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/trail.py"/>
        <source>{count} things do not fit. Do not change anything now; restore your newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/trail.py"/>
        <source>{event}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/strength.py"/>
        <source>{missing} more characters are needed. Spaces count. Nothing else is required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/due_sources.py"/>
        <source>{number}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>{rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/sessions_today.py"/>
        <source>{states}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/paper_gaps.py"/>
        <source>{states}: no paper answers “{duty}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/due_sources.py"/>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>{text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/due_sources.py"/>
        <location filename="../ethicsdesk/services/left_off.py"/>
        <location filename="../ethicsdesk/services/review_gaps.py"/>
        <source>{title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/left_off.py"/>
        <source>{tool}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>{tool} gets client information, though you decided against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>{tool} is in use with an open deal-breaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>{tool} is in use without a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>{tool} is in use, though you decided not to use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/sessions_today.py"/>
        <source>{tool} stays off today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/may.py"/>
        <source>{who} agreed aloud on {day}, but it is needed in writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/may.py"/>
        <source>{who} agreed on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/may.py"/>
        <source>{who} agreed on {day}, and said no for another kind of session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/may.py"/>
        <source>{who} agreed on {day}, before turning 18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/may.py"/>
        <source>{who} agreed on {day}, but for another kind of session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/may.py"/>
        <source>{who} agreed on {day}, on a paper that EthicsDesk does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/may.py"/>
        <source>{who} agreed on {day}, on a paper that is out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/may.py"/>
        <source>{who} agreed on {day}; that has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/may.py"/>
        <source>{who} has not been asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/may.py"/>
        <source>{who} said no on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/may.py"/>
        <source>{who} withdrew on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/incident_gaps.py"/>
        <source>{why} It is closed: open it again to note the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/incident_gaps.py"/>
        <source>{why} The four factors have no conclusion yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/vendor_answers.py"/>
        <source>“We do not know” is chosen and an answer is given as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/client_codes.py"/>
        <source>“{code}” can be read as a birthday. Use a random code, or another number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/client_codes.py"/>
        <source>“{code}” can be read as a phone or social security number. Use a random code instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/client_codes.py"/>
        <source>“{code}” is no code. Use letters, digits and dashes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/client_codes.py"/>
        <source>“{code}” is too long for a code. Use up to 24 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/client_codes.py"/>
        <source>“{code}” looks like a name or initials. A code needs digits: use a random one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/client_codes.py"/>
        <source>“{code}” looks like a name. Use a random code or your own chart number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/domain/client_codes.py"/>
        <source>“{code}” looks like initials with a number. Use a random code or your own chart number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/left_off.py"/>
        <source>“{paper}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>“{paper}” for {tool} is out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/gaps.py"/>
        <source>“{paper}” is out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/diligence_gaps.py"/>
        <location filename="../ethicsdesk/services/due_sources.py"/>
        <source>“{paper}” of {tool} runs out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/diligence_gaps.py"/>
        <location filename="../ethicsdesk/services/due_sources.py"/>
        <source>“{paper}” with {tool} ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>“{paper}” with {tool} has no day of signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/diligence_gaps.py"/>
        <source>“{paper}” with {tool} lacks what HIPAA asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/register_gaps.py"/>
        <source>“{paper}” with {tool} was not checked for all that HIPAA asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/vendor_answers.py"/>
        <source>“{text}” could not be read as a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/vendor_answers.py"/>
        <source>“{text}” is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/review_gaps.py"/>
        <source>“{title}” was begun and not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/review_gaps.py"/>
        <source>“{title}”: none in the first quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/review_gaps.py"/>
        <source>“{title}”: none in the fourth quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/review_gaps.py"/>
        <source>“{title}”: none in the second quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/review_gaps.py"/>
        <source>“{title}”: none in the third quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/review_gaps.py"/>
        <source>“{title}”: one answer has no next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/services/review_gaps.py"/>
        <source>“{title}”: {count} answers have no next step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>oversight</name>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>A bill or code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>A complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>A copy of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>A correction of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>A match or referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>A risk flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>A second look at a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>AI text in the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>Ask the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>Change a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>Denied, with the reason in writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>Diagnosis or treatment plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>Done as asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>Done in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>Dropped call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>Fewer notes with errors than in the half year before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>I changed it, then used it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>I decided otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>I did not use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>I used it as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>Keep watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>More detail than the record needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>More notes with errors than in the half year before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>No change seen since the half year before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>Not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>Nothing counted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>Nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>Overruled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>Risk was left out, softened or made up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>Something important is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>Something was made up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>Stop using it for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>The client took it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>The decision stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>The decision was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>The exact 95% confidence interval (Clopper and Pearson, 1934). With few cases it is wide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>The wrong person said it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>Too few to say whether it gets better. It takes 20 notes in each half year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>Who gets a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>Who is seen first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>Words that stigmatize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>Wrong answer to a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>Wrong code on a bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>Wrong order of who is seen first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>Wrong reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>between {low}% and {high}%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/oversight/words.py"/>
        <source>{events} of {cases} ({percent}%). From this, the true share may be anywhere {span}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_face.py"/>
        <source>{group}: too few to say. Read the cases one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_face.py"/>
        <source>{group}: {events} of {cases}, {percent}%. The true share may lie {span}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_face.py"/>
        <source>{group}: {events} of {cases}. Too few to say more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/oversight/bias_face.py"/>
        <source>{what}: {one} and {other} are {points} points apart.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <location filename="../ethicsdesk/ui/papers/wording.py"/>
        <source>1 page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/lists.py"/>
        <source>A paper is out of date when your answers of today would change its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/lists.py"/>
        <source>An issued paper has a number and never changes. A reprint is the same file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/makeable.py"/>
        <source>Consent forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/makeable.py"/>
        <location filename="../ethicsdesk/ui/papers/wording.py"/>
        <source>Current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/makeable.py"/>
        <source>For clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/wording.py"/>
        <source>For you and whoever works with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/wording.py"/>
        <source>For you, to say aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/wording.py"/>
        <source>For you, to say aloud about {tool}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/wording.py"/>
        <source>For your clients, on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/lists.py"/>
        <source>How papers work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/lists.py"/>
        <source>Its sentences come from your answers and say how you know. What you do not know yet prints as “I do not know yet”. Nobody checks the words you add yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/lists.py"/>
        <source>Kept as issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/wording.py"/>
        <source>Lacks 1 answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/wording.py"/>
        <source>Lacks {count} answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/makeable.py"/>
        <source>No AI is used here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/makeable.py"/>
        <source>Notices and labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/lists.py"/>
        <source>Only what you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/lists.py"/>
        <location filename="../ethicsdesk/ui/papers/wording.py"/>
        <source>Out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/makeable.py"/>
        <source>Policies and sheets for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/makeable.py"/>
        <source>Ready to issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/wording.py"/>
        <source>Replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/makeable.py"/>
        <source>Scripts to say aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/wording.py"/>
        <source>about {minutes} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/wording.py"/>
        <source>about {seconds} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/papers/makeable.py"/>
        <source>issued {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/papers/wording.py"/>
        <source>{count} pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>result</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/words.py"/>
        <source>&amp;Change answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/words.py"/>
        <source>&amp;Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/words.py"/>
        <source>&amp;Continue the quick check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/words.py"/>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/words.py"/>
        <source>&amp;Start the quick check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/words.py"/>
        <source>A ten-minute check tells you whether you may use it, and on what conditions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/words.py"/>
        <source>Every stop question that applies is answered, and no stop is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/words.py"/>
        <source>No document yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/words.py"/>
        <source>No result yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/words.py"/>
        <source>No stop found in {n} of {m} stop questions. Finish the assessment by {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/words.py"/>
        <source>Not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/words.py"/>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/words.py"/>
        <source>Nothing to score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/words.py"/>
        <source>One deal-breaker is open. No good total can outweigh it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/words.py"/>
        <source>Open deal-breaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/words.py"/>
        <source>Red flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/words.py"/>
        <source>Score below 75 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/words.py"/>
        <source>Set aside for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/words.py"/>
        <source>Stopped: psychotherapy notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/words.py"/>
        <source>They do not go into an AI tool. Change this fact, or do not use the tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/words.py"/>
        <source>Warning: the answers reach less than half of the points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/words.py"/>
        <source>You may use it for work in which no client can be recognized.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/words.py"/>
        <source>You may use it on conditions. They are looked at again within 90 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/words.py"/>
        <source>You may use it without any client data: each stop comes from client data reaching the tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/words.py"/>
        <source>{count} deal-breakers are open. No good total can outweigh them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/tool/words.py"/>
        <source>{done} of {count} questions have an answer. No stop found so far. About {minutes} minutes are left.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/side_cards.py"/>
        <source>Still &amp;true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/side_cards.py"/>
        <source>Still open from last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/side_cards.py"/>
        <source>Still true?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/side_cards.py"/>
        <source>Where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/review/side_cards.py"/>
        <source>{count} open questions were in order last time. If nothing changed, take all of them over. You can still change each one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reviews</name>
    <message>
        <location filename="../ethicsdesk/ui/reviews/words.py"/>
        <source>Does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/reviews/words.py"/>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/reviews/words.py"/>
        <source>In {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/reviews/words.py"/>
        <source>It could well happen, or the harm would be real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/reviews/words.py"/>
        <source>It is likely, or someone would be badly hurt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/reviews/words.py"/>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/reviews/words.py"/>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/reviews/words.py"/>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/reviews/words.py"/>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/reviews/words.py"/>
        <source>Partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/reviews/words.py"/>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/reviews/words.py"/>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/reviews/words.py"/>
        <source>Unlikely, and the harm would be small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/reviews/words.py"/>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/reviews/words.py"/>
        <source>every month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/reviews/words.py"/>
        <source>every quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/plan_card.py"/>
        <source>first by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/reviews/words.py"/>
        <source>not planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/reviews/words.py"/>
        <source>once a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/plan_card.py"/>
        <source>together with: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/reviews/words.py"/>
        <source>twice a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/reviews/words.py"/>
        <source>{count} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/reviews/words.py"/>
        <source>{count} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/log_card.py"/>
        <source>{right} of {asked} right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/reviews/plan_card.py"/>
        <source>{year} a year, at most {quarter} in a quarter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <location filename="../ethicsdesk/ui/saving.py"/>
        <source>Add documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/saving.py"/>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/saving.py"/>
        <source>Choose a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/saving.py"/>
        <source>Choose a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/saving.py"/>
        <source>Files of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/saving.py"/>
        <source>PDF files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/saving.py"/>
        <source>PDF, pictures, Word files and plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/saving.py"/>
        <source>PNG and JPEG pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/saving.py"/>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/saving.py"/>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <location filename="../ethicsdesk/ui/search/words.py"/>
        <source>AI tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/search/words.py"/>
        <source>Agreements, evidence and files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/search/words.py"/>
        <source>Clients, consents and requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/search/words.py"/>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/search/words.py"/>
        <source>Go to or do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/search/words.py"/>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/search/words.py"/>
        <source>Incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/search/words.py"/>
        <source>Next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/search/words.py"/>
        <source>Papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/search/words.py"/>
        <source>Questions and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/search/words.py"/>
        <source>Reviews and training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/search/words.py"/>
        <source>Rules and practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/search/words.py"/>
        <source>Words explained</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/words.py"/>
        <source>Because of {tools}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/words.py"/>
        <source>Bill, not law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/words.py"/>
        <source>Disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/words.py"/>
        <source>Dropped, not law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/words.py"/>
        <source>Ethics codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/words.py"/>
        <source>Failed, not law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/words.py"/>
        <source>Good practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/words.py"/>
        <source>In force from {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/words.py"/>
        <source>In force since {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/words.py"/>
        <source>In force since {first}; other sources say {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/words.py"/>
        <source>In force; its first day was not noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/words.py"/>
        <source>It is due with or without AI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/words.py"/>
        <source>Its first day is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/words.py"/>
        <source>Law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/words.py"/>
        <source>Looked at on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/words.py"/>
        <source>No state is known, so the strictest duty of any state is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/words.py"/>
        <source>No state known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/words.py"/>
        <source>Not settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/words.py"/>
        <source>Not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/words.py"/>
        <source>Outcome not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/words.py"/>
        <source>Read on {day} at {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/words.py"/>
        <source>Sources disagree about this rule. Keep the duty; do not cite it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/words.py"/>
        <source>Sources name two first days. Keep the duty from the earlier one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/words.py"/>
        <source>The text leaves open whether it reaches this case. The safe reading is yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/words.py"/>
        <source>The text of this rule was not read. Keep the duty; do not cite it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/words.py"/>
        <source>This rests on your own note. The duty is kept, the safe way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/words.py"/>
        <source>Vetoed, not law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/words.py"/>
        <source>You checked it: it says the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/words.py"/>
        <source>You found that it binds no more: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/words.py"/>
        <source>You found that it says something else: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/words.py"/>
        <source>as of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/words.py"/>
        <source>disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/states/words.py"/>
        <source>not verified</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>&amp;Add a tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>&amp;Describe my practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>About ten short questions. They decide which rules apply to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>Add an AI tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>All of it in one PDF, with what is missing listed first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>Describe your practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>Do the quick check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>Do this soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>Fifteen questions in about ten minutes. You get a decision with reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>Good afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>Good evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>Good morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>In {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>It names the tool. A client can say yes or no on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>Make the &amp;binder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>Make the &amp;consent form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>Make the &amp;handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>Make the consent form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>Make the handout for clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>Make this year’s binder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>May be lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>Nothing needs you right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>One page in plain words, built from your answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>One question is left. It decides which rules apply to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>One thing needs you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>One you use, or one you think about. Many tools you own have AI in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>Start the &amp;quick check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>Stop and look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>{count} questions are left. They decide which rules apply to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>{count} things need you, the most pressing first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>{done} of {all} answered, about a minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>{done} of {all} answered, about {minutes} minutes left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>{greeting}, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/today/words.py"/>
        <source>{weekday}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tones</name>
    <message>
        <location filename="../ethicsdesk/ui/texts.py"/>
        <source>Caution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/texts.py"/>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/texts.py"/>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/texts.py"/>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vault</name>
    <message>
        <location filename="../ethicsdesk/ui/moments.py"/>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/moments.py"/>
        <source>Not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/anchor.py"/>
        <source>On a binder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/anchor.py"/>
        <source>On an export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/moments.py"/>
        <source>less than 1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping.py"/>
        <source>one item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/moments.py"/>
        <source>today at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/moments.py"/>
        <source>yesterday at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/pages/vault/keeping.py"/>
        <source>{count} items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/moments.py"/>
        <source>{day} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/moments.py"/>
        <source>{size} MB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>watching</name>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>1 question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>A client in a new state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>A competitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>A look-alike or paid ranking page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>A new AI feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>A new company behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>Another AI model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>Business associate agreement (BAA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>Certificate or audit report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>Changed terms or privacy page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>Contract or terms of service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>Data-processing terms (DPA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>Ended on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>It ends unless both sign anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>It goes on unless someone gives notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>It has no end date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>Neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>Not looked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>Partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>Public claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>Screenshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>Someone independent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>Speaks against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>Speaks for the tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>The company itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>Twelve months are over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>no end date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>notice by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>seen {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>signed {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ethicsdesk/ui/watching/words.py"/>
        <source>{count} questions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
