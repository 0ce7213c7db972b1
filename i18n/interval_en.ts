<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Interval</source>
        <translation>About Interval</translation>
    </message>
    <message>
        <source>Cards for LLM engineering interviews, scheduled by FSRS-6. Free software, without any warranty. It stands on the work of others:</source>
        <translation>Cards for LLM engineering interviews, scheduled by FSRS-6. Free software, without any warranty. It stands on the work of others:</translation>
    </message>
    <message>
        <source>Works and their licences</source>
        <translation>Works and their licences</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>CalcSummary</name>
    <message>
        <source>Training memory</source>
        <translation>Training memory</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>Serving</translation>
    </message>
    <message>
        <source>RLHF memory</source>
        <translation>RLHF memory</translation>
    </message>
    <message>
        <source>Training cost</source>
        <translation>Training cost</translation>
    </message>
    <message>
        <source>Model selection</source>
        <translation>Model selection</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
</context>
<context>
    <name>CalcWords</name>
    <message>
        <source>Fits: %1 per GPU of %2, %3 to spare.</source>
        <translation>Fits: %1 per GPU of %2, %3 to spare.</translation>
    </message>
    <message>
        <source>Does not fit: %1 per GPU, %2 too much.</source>
        <translation>Does not fit: %1 per GPU, %2 too much.</translation>
    </message>
    <message numerus="yes">
        <source>%n GPU(s) with ZeRO-3 would do.</source>
        <translation>
            <numerusform>%n GPU with ZeRO-3 would do.</numerusform>
            <numerusform>%n GPUs with ZeRO-3 would do.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n GPU(s) would do.</source>
        <translation>
            <numerusform>%n GPU would do.</numerusform>
            <numerusform>%n GPUs would do.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Weights</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradients</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimiser</translation>
    </message>
    <message>
        <source>fp32 master</source>
        <translation>fp32 master</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Activations</translation>
    </message>
    <message>
        <source>Logits</source>
        <translation>Logits</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV cache</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>Adapters</translation>
    </message>
    <message>
        <source>Frozen models</source>
        <translation>Frozen models</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation>Overhead</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>at most %1</translation>
    </message>
    <message>
        <source>KV cache %1</source>
        <translation>KV cache %1</translation>
    </message>
    <message>
        <source>%1 an output token</source>
        <translation>%1 an output token</translation>
    </message>
    <message>
        <source>%1 of text a day</source>
        <translation>%1 of text a day</translation>
    </message>
    <message>
        <source>states of all models %1</source>
        <translation>states of all models %1</translation>
    </message>
    <message>
        <source>trained: %1</source>
        <translation>trained: %1</translation>
    </message>
    <message>
        <source>accuracy %1</source>
        <translation>accuracy %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>to %1</translation>
    </message>
    <message>
        <source>This scenario has no answer: %1</source>
        <translation>This scenario has no answer: %1</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Hint</source>
        <translation>Hint</translation>
    </message>
    <message>
        <source>difficulty %1</source>
        <translation>difficulty %1</translation>
    </message>
    <message numerus="yes">
        <source>article, claim %1</source>
        <translation>
            <numerusform>article, claim %1</numerusform>
            <numerusform>article, claims %1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>answered in %1</source>
        <translation>answered in %1</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>flagged</translation>
    </message>
    <message>
        <source>update available, your edit is shown</source>
        <translation>update available, your edit is shown</translation>
    </message>
    <message>
        <source>not translated yet</source>
        <translation>not translated yet</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Card</source>
        <translation>&amp;Card</translation>
    </message>
    <message>
        <source>&amp;Study</source>
        <translation>&amp;Study</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Show the answer</source>
        <translation>&amp;Show the answer</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>&amp;Hint</source>
        <translation>&amp;Hint</translation>
    </message>
    <message>
        <source>&amp;Next follow-up</source>
        <translation>&amp;Next follow-up</translation>
    </message>
    <message>
        <source>&amp;Flag</source>
        <translation>&amp;Flag</translation>
    </message>
    <message>
        <source>&amp;Bury until tomorrow</source>
        <translation>&amp;Bury until tomorrow</translation>
    </message>
    <message>
        <source>S&amp;uspend</source>
        <translation>S&amp;uspend</translation>
    </message>
    <message>
        <source>&amp;Language of the card</source>
        <translation>&amp;Language of the card</translation>
    </message>
    <message>
        <source>Show the &amp;timer</source>
        <translation>Show the &amp;timer</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Today</translation>
    </message>
    <message>
        <source>&amp;Review what is due</source>
        <translation>&amp;Review what is due</translation>
    </message>
    <message numerus="yes">
        <source>Only &amp;%n minutes</source>
        <translation>
            <numerusform>Only &amp;%n minute</numerusform>
            <numerusform>Only &amp;%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Theme</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation>L&amp;arger text</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>S&amp;maller text</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>&amp;Normal text</translation>
    </message>
    <message>
        <source>Menu &amp;bar</source>
        <translation>Menu &amp;bar</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Between &amp;rail and page</source>
        <translation>Between &amp;rail and page</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Keys</translation>
    </message>
    <message>
        <source>&amp;About Interval</source>
        <translation>&amp;About Interval</translation>
    </message>
</context>
<context>
    <name>FindingsWriter</name>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Your outline of the last review</source>
        <translation>Your outline of the last review</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>Key points</translation>
    </message>
    <message>
        <source>one tick for both languages</source>
        <translation>one tick for both languages</translation>
    </message>
    <message>
        <source>tick what you said</source>
        <translation>tick what you said</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>answer</translation>
    </message>
    <message>
        <source>next</source>
        <translation>next</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>checked %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>as of %1</translation>
    </message>
</context>
<context>
    <name>GradeButton</name>
    <message>
        <source>suggested</source>
        <translation>suggested</translation>
    </message>
</context>
<context>
    <name>HeatLegend</name>
    <message>
        <source>fewer</source>
        <translation>fewer</translation>
    </message>
    <message>
        <source>more</source>
        <translation>more</translation>
    </message>
</context>
<context>
    <name>Heatmap</name>
    <message numerus="yes">
        <source>A year of study: %n answers</source>
        <translation>
            <numerusform>A year of study: %n answer</numerusform>
            <numerusform>A year of study: %n answers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1: nothing</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n answers</source>
        <translation>
            <numerusform>%1: %n answer</numerusform>
            <numerusform>%1: %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n minutes</source>
        <translation>
            <numerusform>, %n minute</numerusform>
            <numerusform>, %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>a date in Qt&apos;s date format: 9 October 2026</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>While you study</source>
        <translation>While you study</translation>
    </message>
    <message>
        <source>show the answer; then take the suggested grade</source>
        <translation>show the answer; then take the suggested grade</translation>
    </message>
    <message>
        <source>forgot, hard, recalled, easy</source>
        <translation>forgot, hard, recalled, easy</translation>
    </message>
    <message>
        <source>tick a key point</source>
        <translation>tick a key point</translation>
    </message>
    <message>
        <source>move through the rows, tick one</source>
        <translation>move through the rows, tick one</translation>
    </message>
    <message>
        <source>tick all key points</source>
        <translation>tick all key points</translation>
    </message>
    <message>
        <source>next follow-up</source>
        <translation>next follow-up</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>hint</translation>
    </message>
    <message>
        <source>language of the card: Chinese, English, both</source>
        <translation>language of the card: Chinese, English, both</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>flag</translation>
    </message>
    <message>
        <source>bury until tomorrow</source>
        <translation>bury until tomorrow</translation>
    </message>
    <message>
        <source>suspend</source>
        <translation>suspend</translation>
    </message>
    <message>
        <source>show or hide the timer</source>
        <translation>show or hide the timer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>end; what is graded is saved</source>
        <translation>end; what is graded is saved</translation>
    </message>
    <message>
        <source>Before the answer</source>
        <translation>Before the answer</translation>
    </message>
    <message>
        <source>pick a choice or a verdict</source>
        <translation>pick a choice or a verdict</translation>
    </message>
    <message>
        <source>move the step that has the focus</source>
        <translation>move the step that has the focus</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>write an outline</source>
        <translation>write an outline</translation>
    </message>
    <message>
        <source>leave the outline</source>
        <translation>leave the outline</translation>
    </message>
    <message>
        <source>show the answer from the outline</source>
        <translation>show the answer from the outline</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>undo, any number of steps</source>
        <translation>undo, any number of steps</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>redo</translation>
    </message>
    <message>
        <source>today, study</source>
        <translation>today, study</translation>
    </message>
    <message>
        <source>text larger, smaller, normal</source>
        <translation>text larger, smaller, normal</translation>
    </message>
    <message>
        <source>between rail and page</source>
        <translation>between rail and page</translation>
    </message>
    <message>
        <source>show the menu bar when it is hidden</source>
        <translation>show the menu bar when it is hidden</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>these keys</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>quit</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The shipped cards were updated.</source>
        <translation>The shipped cards were updated.</translation>
    </message>
    <message numerus="yes">
        <source>%n cards keep your own edit; an update is available for them.</source>
        <translation>
            <numerusform>%n card keeps your own edit; an update is available for it.</numerusform>
            <numerusform>%n cards keep your own edit; an update is available for them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Open the data folder</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Dismiss</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>Step %1: %2</source>
        <translation>Step %1: %2</translation>
    </message>
    <message>
        <source>right</source>
        <translation>right</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>wrong</translation>
    </message>
    <message>
        <source>belongs at %1</source>
        <translation>belongs at %1</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Move up (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Move down (Alt+Down)</translation>
    </message>
</context>
<context>
    <name>OutlineField</name>
    <message>
        <source>Your outline</source>
        <translation>Your outline</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Study</translation>
    </message>
</context>
<context>
    <name>StudyBar</name>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Both</source>
        <extracomment>both languages side by side</extracomment>
        <translation>Both</translation>
    </message>
    <message>
        <source>Language of the cards (L)</source>
        <translation>Language of the cards (L)</translation>
    </message>
    <message>
        <source>Language of the cards</source>
        <translation>Language of the cards</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Flag</translation>
    </message>
    <message>
        <source>Flag (F)</source>
        <translation>Flag (F)</translation>
    </message>
    <message>
        <source>More about this card</source>
        <translation>More about this card</translation>
    </message>
    <message>
        <source>%1 new, %2 in learning, %3 reviews left</source>
        <translation>%1 new, %2 in learning, %3 reviews left</translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>about %n min left</numerusform>
            <numerusform>about %n min left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StudyFooter</name>
    <message>
        <source>Hint</source>
        <translation>Hint</translation>
    </message>
    <message>
        <source>Bury</source>
        <translation>Bury</translation>
    </message>
    <message>
        <source>Not today: it comes back tomorrow.</source>
        <translation>Not today: it comes back tomorrow.</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspend</translation>
    </message>
    <message>
        <source>Not until you resume it.</source>
        <translation>Not until you resume it.</translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation>Show answer</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>undo</translation>
    </message>
    <message>
        <source>How did it go? Be honest: the schedule learns from it.</source>
        <translation>How did it go? Be honest: the schedule learns from it.</translation>
    </message>
    <message>
        <source>By your answer: suggested %1</source>
        <translation>By your answer: suggested %1</translation>
    </message>
    <message>
        <source>%1 of %2 key points, later than %3: suggested %4</source>
        <translation>%1 of %2 key points, later than %3: suggested %4</translation>
    </message>
    <message>
        <source>%1 of %2 key points, within %3: suggested %4</source>
        <translation>%1 of %2 key points, within %3: suggested %4</translation>
    </message>
</context>
<context>
    <name>StudyPage</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>This address opens in your browser:</source>
        <translation>This address opens in your browser:</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>TaskWriter</name>
    <message>
        <source>Several are right. Pick them all.</source>
        <translation>Several are right. Pick them all.</translation>
    </message>
    <message>
        <source>Pick one.</source>
        <translation>Pick one.</translation>
    </message>
    <message>
        <source>Bring the steps into order: up and down choose one, with Alt they move it.</source>
        <translation>Bring the steps into order: up and down choose one, with Alt they move it.</translation>
    </message>
    <message>
        <source>Your verdict</source>
        <translation>Your verdict</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>Verdict: %1</translation>
    </message>
    <message>
        <source>Your outline</source>
        <translation>Your outline</translation>
    </message>
    <message>
        <source>Answer aloud, or note your points here; then look.</source>
        <translation>Answer aloud, or note your points here; then look.</translation>
    </message>
    <message>
        <source>Kept with this review. That of your last review comes with the answer.</source>
        <translation>Kept with this review. That of your last review comes with the answer.</translation>
    </message>
    <message>
        <source>Kept with this review, to compare the next time.</source>
        <translation>Kept with this review, to compare the next time.</translation>
    </message>
    <message>
        <source>write</source>
        <translation>write</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>leave the field</source>
        <translation>leave the field</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>TickRow</name>
    <message>
        <source>right</source>
        <translation>right</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>wrong</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>a date with its weekday, in Qt&apos;s date format: Monday, 23 November</extracomment>
        <translation>dddd, d MMMM</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>Done for today</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Nothing is due</translation>
    </message>
    <message numerus="yes">
        <source>%n answers today. The next cards come tomorrow.</source>
        <translation>
            <numerusform>%n answer today. The next cards come tomorrow.</numerusform>
            <numerusform>%n answers today. The next cards come tomorrow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cards</source>
        <translation>
            <numerusform>card</numerusform>
            <numerusform>cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minutes</source>
        <translation>
            <numerusform>minute</numerusform>
            <numerusform>minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews</source>
        <translation>
            <numerusform>%n review</numerusform>
            <numerusform>%n reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in learning</source>
        <translation>
            <numerusform>%n in learning</numerusform>
            <numerusform>%n in learning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>; what you are about to forget comes first</source>
        <translation>; what you are about to forget comes first</translation>
    </message>
    <message numerus="yes">
        <source>Only %n minutes</source>
        <translation>
            <numerusform>Only %n minute</numerusform>
            <numerusform>Only %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Start review</source>
        <translation>Start review</translation>
    </message>
    <message>
        <source>What you would recall now</source>
        <translation>What you would recall now</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Last 30 days</translation>
    </message>
    <message numerus="yes">
        <source>%n days of study</source>
        <translation>
            <numerusform>%n day of study</numerusform>
            <numerusform>%n days of study</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message>
        <source>The most useful cards first</source>
        <translation>The most useful cards first</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>recall</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>seen</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Last 12 months</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Skip, show the first card</source>
        <translation>Skip, show the first card</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>How many minutes a day?</source>
        <translation>How many minutes a day?</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Each day&apos;s work is cut to this: first what you are about to forget, then new cards.</source>
        <translation>Each day&apos;s work is cut to this: first what you are about to forget, then new cards.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Your data stays on this computer</source>
        <translation>Your data stays on this computer</translation>
    </message>
    <message>
        <source>No network, no account</source>
        <translation>No network, no account</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Interval is already open with this data.</source>
        <translation>Interval is already open with this data.</translation>
    </message>
    <message>
        <source>Nothing was changed. Use the other window, or close it first.</source>
        <translation>Nothing was changed. Use the other window, or close it first.</translation>
    </message>
    <message>
        <source>Your data was written by a newer version of Interval.</source>
        <translation>Your data was written by a newer version of Interval.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open it with the newer version.</source>
        <translation>Nothing was changed. Open it with the newer version.</translation>
    </message>
    <message>
        <source>The collection is damaged.</source>
        <translation>The collection is damaged.</translation>
    </message>
    <message>
        <source>Nothing was written to it. Put back a copy from your backups.</source>
        <translation>Nothing was written to it. Put back a copy from your backups.</translation>
    </message>
    <message>
        <source>The collection in this folder belongs to another program.</source>
        <translation>The collection in this folder belongs to another program.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another folder with --profile.</source>
        <translation>Nothing was changed. Choose another folder with --profile.</translation>
    </message>
    <message>
        <source>The data folder is write-protected.</source>
        <translation>The data folder is write-protected.</translation>
    </message>
    <message>
        <source>This was not saved. Allow writing to the folder and try again.</source>
        <translation>This was not saved. Allow writing to the folder and try again.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>The disk is full.</translation>
    </message>
    <message>
        <source>This was not saved; everything before it is. Free some space and try again.</source>
        <translation>This was not saved; everything before it is. Free some space and try again.</translation>
    </message>
    <message>
        <source>This card has changed in the meantime.</source>
        <translation>This card has changed in the meantime.</translation>
    </message>
    <message>
        <source>The grade was not saved. The card is shown as it is now.</source>
        <translation>The grade was not saved. The card is shown as it is now.</translation>
    </message>
    <message>
        <source>There is nothing to undo or redo.</source>
        <translation>There is nothing to undo or redo.</translation>
    </message>
    <message>
        <source>Something that belongs to Interval cannot be read.</source>
        <translation>Something that belongs to Interval cannot be read.</translation>
    </message>
    <message>
        <source>Nothing was changed. Details: %1</source>
        <translation>Nothing was changed. Details: %1</translation>
    </message>
    <message>
        <source>This could not be saved.</source>
        <translation>This could not be saved.</translation>
    </message>
    <message>
        <source>Everything before it is safe. Details: %1</source>
        <translation>Everything before it is safe. Details: %1</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Fill in</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choice</translation>
    </message>
    <message>
        <source>Put in order</source>
        <translation>Put in order</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Drill</translation>
    </message>
    <message>
        <source>Debate the claim</source>
        <translation>Debate the claim</translation>
    </message>
    <message>
        <source>Tell a story</source>
        <translation>Tell a story</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>holds</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>limited</translation>
    </message>
    <message>
        <source>overstated</source>
        <translation>overstated</translation>
    </message>
    <message>
        <source>outdated</source>
        <translation>outdated</translation>
    </message>
    <message>
        <source>unverifiable</source>
        <translation>unverifiable</translation>
    </message>
    <message>
        <source>Graded the card again.</source>
        <translation>Graded the card again.</translation>
    </message>
    <message>
        <source>Suspended the card again.</source>
        <translation>Suspended the card again.</translation>
    </message>
    <message>
        <source>Buried the card again.</source>
        <translation>Buried the card again.</translation>
    </message>
    <message>
        <source>Changed the flag again.</source>
        <translation>Changed the flag again.</translation>
    </message>
    <message>
        <source>Forgot</source>
        <translation>Forgot</translation>
    </message>
    <message>
        <source>Recalled, hard</source>
        <translation>Recalled, hard</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Recalled</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Easy</translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>in %n min</numerusform>
            <numerusform>in %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n months</source>
        <translation>
            <numerusform>in %n month</numerusform>
            <numerusform>in %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n years</source>
        <translation>
            <numerusform>in %n year</numerusform>
            <numerusform>in %n years</numerusform>
        </translation>
    </message>
    <message>
        <source>Undid the grade of “%1”.</source>
        <translation>Undid the grade of “%1”.</translation>
    </message>
    <message>
        <source>Undid suspending “%1”.</source>
        <translation>Undid suspending “%1”.</translation>
    </message>
    <message>
        <source>Undid burying “%1”.</source>
        <translation>Undid burying “%1”.</translation>
    </message>
    <message>
        <source>Undid the flag on “%1”.</source>
        <translation>Undid the flag on “%1”.</translation>
    </message>
</context>
</TS>
