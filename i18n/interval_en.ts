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
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Interval %1</source>
        <translation>Interval %1</translation>
    </message>
    <message>
        <source>Cards for LLM engineering interviews, scheduled by FSRS-6. Free software (GPL-3.0 or later). It works offline and sends nothing anywhere.</source>
        <translation>Cards for LLM engineering interviews, scheduled by FSRS-6. Free software (GPL-3.0 or later). It works offline and sends nothing anywhere.</translation>
    </message>
</context>
<context>
    <name>AnswerField</name>
    <message>
        <source>Your answer</source>
        <translation>Your answer</translation>
    </message>
    <message>
        <source>Your answer, in %1</source>
        <translation>Your answer, in %1</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
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
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Also with Ctrl + and Ctrl −.</source>
        <translation>Also with Ctrl + and Ctrl −.</translation>
    </message>
</context>
<context>
    <name>CalcReport</name>
    <message>
        <source>Input</source>
        <translation>Input</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
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
        <source>A number is needed.</source>
        <translation>A number is needed.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1” is no number.</translation>
    </message>
    <message numerus="yes">
        <source>%n GPU(s)</source>
        <translation>
            <numerusform>%n GPU</numerusform>
            <numerusform>%n GPUs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 → %2 per GPU</source>
        <translation>%1 → %2 per GPU</translation>
    </message>
    <message>
        <source>Room for %1 of %2 tokens; you asked for %3</source>
        <translation>Room for %1 of %2 tokens; you asked for %3</translation>
    </message>
    <message>
        <source>%1 per GPU, %2 to spare</source>
        <translation>%1 per GPU, %2 to spare</translation>
    </message>
    <message>
        <source>%1 per GPU, %2 too much</source>
        <translation>%1 per GPU, %2 too much</translation>
    </message>
    <message>
        <source>%1 right; the truth lies between %2 and %3</source>
        <translation>%1 right; the truth lies between %2 and %3</translation>
    </message>
    <message>
        <source>Model B differs by %1, p = %2</source>
        <translation>Model B differs by %1, p = %2</translation>
    </message>
    <message>
        <source>No difference shown: %1, p = %2</source>
        <translation>No difference shown: %1, p = %2</translation>
    </message>
    <message>
        <source>%1 for each model</source>
        <translation>%1 for each model</translation>
    </message>
    <message>
        <source>pass@%1 = %2</source>
        <translation>pass@%1 = %2</translation>
    </message>
    <message>
        <source>Expected score %1</source>
        <translation>Expected score %1</translation>
    </message>
    <message>
        <source>Elo difference %1</source>
        <translation>Elo difference %1</translation>
    </message>
    <message>
        <source>κ = %1</source>
        <translation>κ = %1</translation>
    </message>
    <message>
        <source>Perplexity %1, %2</source>
        <translation>Perplexity %1, %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>%1 in all.</source>
        <translation>%1 in all.</translation>
    </message>
    <message>
        <source>%1 per GPU of %2.</source>
        <translation>%1 per GPU of %2.</translation>
    </message>
    <message>
        <source>Likely between %1 and %2.</source>
        <translation>Likely between %1 and %2.</translation>
    </message>
    <message>
        <source>This scenario has no answer: %1: %2</source>
        <translation>This scenario has no answer: %1: %2</translation>
    </message>
    <message>
        <source>Open in the calculator (C)</source>
        <translation>Open in the calculator (C)</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %Ln GPU(s): %2</source>
        <translation>
            <numerusform>%1 on %Ln GPU: %2</numerusform>
            <numerusform>%1 on %Ln GPUs: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 models fit on %Ln GPU(s)</source>
        <translation>
            <numerusform>%1 of %2 models fit on %Ln GPU</numerusform>
            <numerusform>%1 of %2 models fit on %Ln GPUs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalculatorsPage</name>
    <message>
        <source>Back to the card</source>
        <translation>Back to the card</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenarios</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Save this scenario…</source>
        <translation>Save this scenario…</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Paste a scenario</source>
        <translation>Paste a scenario</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Start from</translation>
    </message>
    <message>
        <source>Delete a saved one</source>
        <translation>Delete a saved one</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recent</translation>
    </message>
    <message>
        <source>Deleted the scenario “%1”.</source>
        <translation>Deleted the scenario “%1”.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Save this scenario</source>
        <translation>Save this scenario</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Saved as “%1”.</translation>
    </message>
    <message>
        <source>It stands under Scenarios.</source>
        <translation>It stands under Scenarios.</translation>
    </message>
    <message>
        <source>Copied: %1.</source>
        <translation>Copied: %1.</translation>
    </message>
    <message>
        <source>Comparison as Markdown</source>
        <translation>Comparison as Markdown</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Text for a chat</source>
        <translation>Text for a chat</translation>
    </message>
    <message>
        <source>Scenario as a link</source>
        <translation>Scenario as a link</translation>
    </message>
    <message>
        <source>Scenario as JSON</source>
        <translation>Scenario as JSON</translation>
    </message>
    <message>
        <source>Derivation as TeX</source>
        <translation>Derivation as TeX</translation>
    </message>
    <message>
        <source>Save the figure</source>
        <translation>Save the figure</translation>
    </message>
    <message>
        <source>Saved the figure.</source>
        <translation>Saved the figure.</translation>
    </message>
    <message>
        <source>The figure could not be saved.</source>
        <translation>The figure could not be saved.</translation>
    </message>
    <message>
        <source>This scenario cannot be used.</source>
        <translation>This scenario cannot be used.</translation>
    </message>
    <message>
        <source>This file is no model that can be used.</source>
        <translation>This file is no model that can be used.</translation>
    </message>
    <message>
        <source>Added to your own cards.</source>
        <translation>Added to your own cards.</translation>
    </message>
    <message>
        <source>It comes with your new cards.</source>
        <translation>It comes with your new cards.</translation>
    </message>
    <message>
        <source>This card is among your own already.</source>
        <translation>This card is among your own already.</translation>
    </message>
    <message>
        <source>Make it a card</source>
        <translation>Make it a card</translation>
    </message>
    <message>
        <source>Make it a drill</source>
        <translation>Make it a drill</translation>
    </message>
</context>
<context>
    <name>CardSheet</name>
    <message>
        <source>not translated yet</source>
        <translation>not translated yet</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>Key points</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hint</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>difficulty %1</source>
        <translation>difficulty %1</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
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
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
</context>
<context>
    <name>CardTable</name>
    <message>
        <source>Cards</source>
        <translation>Cards</translation>
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
    <message>
        <source>new numbers each time</source>
        <translation>new numbers each time</translation>
    </message>
    <message>
        <source>practice, the schedule stays as it is</source>
        <translation>practice, the schedule stays as it is</translation>
    </message>
</context>
<context>
    <name>CatalogueEntries</name>
    <message>
        <source>Source: %1 (%2)</source>
        <translation>Source: %1 (%2)</translation>
    </message>
    <message>
        <source> · not confirmed: %1</source>
        <translation> · not confirmed: %1</translation>
    </message>
    <message>
        <source>%1 layers, hidden %2, %3 heads, %4 KV heads, vocabulary %5</source>
        <translation>%1 layers, hidden %2, %3 heads, %4 KV heads, vocabulary %5</translation>
    </message>
    <message>
        <source>%1 experts, %2 a token</source>
        <translation>%1 experts, %2 a token</translation>
    </message>
    <message>
        <source>only the size is known</source>
        <translation>only the size is known</translation>
    </message>
    <message>
        <source>%1 GB/s</source>
        <translation>%1 GB/s</translation>
    </message>
    <message>
        <source>bf16 %1 TFLOP/s dense</source>
        <translation>bf16 %1 TFLOP/s dense</translation>
    </message>
    <message>
        <source>%1 W</source>
        <translation>%1 W</translation>
    </message>
    <message>
        <source>$%1 to $%2 an hour (%3)</source>
        <translation>$%1 to $%2 an hour (%3)</translation>
    </message>
    <message>
        <source>Your model (%1)</source>
        <translation>Your model (%1)</translation>
    </message>
    <message>
        <source>A model of this size</source>
        <translation>A model of this size</translation>
    </message>
    <message>
        <source>Your GPU, %1</source>
        <translation>Your GPU, %1</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>More about “%1”</source>
        <translation>More about “%1”</translation>
    </message>
    <message>
        <source>Table and export</source>
        <translation>Table and export</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Show as chart</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Show as table</translation>
    </message>
    <message>
        <source>Save as %1…</source>
        <translation>Save as %1…</translation>
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
    <message>
        <source>&amp;Drill sprint…</source>
        <translation>&amp;Drill sprint…</translation>
    </message>
    <message>
        <source>&amp;Import cards…</source>
        <translation>&amp;Import cards…</translation>
    </message>
    <message>
        <source>E&amp;xport cards…</source>
        <translation>E&amp;xport cards…</translation>
    </message>
    <message>
        <source>&amp;New card</source>
        <translation>&amp;New card</translation>
    </message>
    <message>
        <source>Your &amp;decks…</source>
        <translation>Your &amp;decks…</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Nothing to compare yet. Back in a calculator, Compare puts its scenario here; three stand side by side.</source>
        <translation>Nothing to compare yet. Back in a calculator, Compare puts its scenario here; three stand side by side.</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Fits</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Does not fit</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Go on with it</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>of %1</translation>
    </message>
    <message>
        <source>Memory per GPU</source>
        <translation>Memory per GPU</translation>
    </message>
    <message>
        <source>usable memory</source>
        <translation>usable memory</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, changed</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
</context>
<context>
    <name>CountWords</name>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>tokens/s</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>requests</translation>
    </message>
    <message>
        <source>sequences</source>
        <translation>sequences</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>blocks</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>questions</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-hours</translation>
    </message>
    <message>
        <source>days</source>
        <translation>days</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>pp</source>
        <translation>pp</translation>
    </message>
    <message>
        <source>B/token</source>
        <translation>B/token</translation>
    </message>
    <message>
        <source>FLOP/token</source>
        <translation>FLOP/token</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>parameters</translation>
    </message>
    <message>
        <source>games</source>
        <translation>games</translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <source>of the day</source>
        <translation>of the day</translation>
    </message>
    <message>
        <source>before an update of the program</source>
        <translation>before an update of the program</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>before an import</translation>
    </message>
    <message>
        <source>before a copy was put back</source>
        <translation>before a copy was put back</translation>
    </message>
    <message>
        <source>before a repair</source>
        <translation>before a repair</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>made by you</translation>
    </message>
    <message numerus="yes">
        <source>%n answers that came since go.</source>
        <translation>
            <numerusform>%n answer that came since goes.</numerusform>
            <numerusform>%n answers that came since go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers come back.</source>
        <translation>
            <numerusform>%n answer comes back.</numerusform>
            <numerusform>%n answers come back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards that came since go.</source>
        <translation>
            <numerusform>%n card that came since goes.</numerusform>
            <numerusform>%n cards that came since go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards come back.</source>
        <translation>
            <numerusform>%n card comes back.</numerusform>
            <numerusform>%n cards come back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards say again what they said then.</source>
        <translation>
            <numerusform>%n card says again what it said then.</numerusform>
            <numerusform>%n cards say again what they said then.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cards and answers are the same as now.</source>
        <translation>Cards and answers are the same as now.</translation>
    </message>
    <message>
        <source>Data and backups</source>
        <translation>Data and backups</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Data folder</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>Make one now</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Once a day, and before anything is imported, updated, repaired or put back, the whole collection is copied and the copy is checked. Older copies make room by themselves.</source>
        <translation>Once a day, and before anything is imported, updated, repaired or put back, the whole collection is copied and the copy is checked. Older copies make room by themselves.</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>Put back…</translation>
    </message>
    <message>
        <source>Put back the copy of %1</source>
        <translation>Put back the copy of %1</translation>
    </message>
    <message>
        <source>Put back the copy of %1?</source>
        <translation>Put back the copy of %1?</translation>
    </message>
    <message>
        <source>What you have now is copied first, so you can come back to it.</source>
        <translation>What you have now is copied first, so you can come back to it.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Put back</translation>
    </message>
</context>
<context>
    <name>DeckList</name>
    <message numerus="yes">
        <source>%1 · %n cards</source>
        <translation>
            <numerusform>%1 · %n card</numerusform>
            <numerusform>%1 · %n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeckWords</name>
    <message>
        <source>A deck needs a name.</source>
        <translation>A deck needs a name.</translation>
    </message>
    <message>
        <source>The name is too long for a folder.</source>
        <translation>The name is too long for a folder.</translation>
    </message>
    <message>
        <source>The name becomes that of a folder: leave out / \ : * ? &quot; &lt; &gt; | { } and a full stop at either end.</source>
        <translation>The name becomes that of a folder: leave out / \ : * ? &quot; &lt; &gt; | { } and a full stop at either end.</translation>
    </message>
    <message>
        <source>There is a deck of this name already.</source>
        <translation>There is a deck of this name already.</translation>
    </message>
</context>
<context>
    <name>DecksSheet</name>
    <message>
        <source>Your decks</source>
        <translation>Your decks</translation>
    </message>
    <message>
        <source>Each deck is a folder of Markdown files. What other programs change in it is read again; the history of a card stays with the card.</source>
        <translation>Each deck is a folder of Markdown files. What other programs change in it is read again; the history of a card stays with the card.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>New deck…</source>
        <translation>New deck…</translation>
    </message>
    <message>
        <source>Use a folder…</source>
        <translation>Use a folder…</translation>
    </message>
    <message>
        <source>A folder that there is already, for example one kept in git.</source>
        <translation>A folder that there is already, for example one kept in git.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Removing it leaves the folder as it is. Its new cards no longer come; those you have begun stay in review.</source>
        <translation>Removing it leaves the folder as it is. Its new cards no longer come; those you have begun stay in review.</translation>
    </message>
    <message>
        <source>Every profile has this deck: cards made in the calculators go into it.</source>
        <translation>Every profile has this deck: cards made in the calculators go into it.</translation>
    </message>
    <message>
        <source>It is empty and can be removed.</source>
        <translation>It is empty and can be removed.</translation>
    </message>
    <message>
        <source>A deck can be removed when nothing is left in its files.</source>
        <translation>A deck can be removed when nothing is left in its files.</translation>
    </message>
    <message>
        <source>New deck</source>
        <translation>New deck</translation>
    </message>
    <message>
        <source>Its name is also that of its folder.</source>
        <translation>Its name is also that of its folder.</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Make</translation>
    </message>
    <message>
        <source>Use a folder as a deck</source>
        <translation>Use a folder as a deck</translation>
    </message>
    <message>
        <source>It stays where it is and gets a file deck.md with this name.</source>
        <translation>It stays where it is and gets a file deck.md with this name.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>Rename the deck</source>
        <translation>Rename the deck</translation>
    </message>
    <message>
        <source>Its folder keeps its name, and its cards their history.</source>
        <translation>Its folder keeps its name, and its cards their history.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Another deck has this id, or a folder of this name is there already. Nothing was changed: choose another name, or write another id in the line “deck:” of its deck.md.</source>
        <translation>Another deck has this id, or a folder of this name is there already. Nothing was changed: choose another name, or write another id in the line “deck:” of its deck.md.</translation>
    </message>
</context>
<context>
    <name>DiffSheet</name>
    <message>
        <source>Compared with the original</source>
        <translation>Compared with the original</translation>
    </message>
    <message>
        <source>− is what the shipped card says, + is yours.</source>
        <translation>− is what the shipped card says, + is yours.</translation>
    </message>
    <message>
        <source>Restore the original</source>
        <translation>Restore the original</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>DraftWords</name>
    <message>
        <source>a card begins with a heading that ends in its id: ## Question {#id}</source>
        <translation>a card begins with a heading that ends in its id: ## Question {#id}</translation>
    </message>
    <message>
        <source>the card block is missing, or has a line that is not “key: value”</source>
        <translation>the card block is missing, or has a line that is not “key: value”</translation>
    </message>
    <message>
        <source>unknown type, or difficulty that is not 1 to 5</source>
        <translation>unknown type, or difficulty that is not 1 to 5</translation>
    </message>
    <message>
        <source>one card at a time: a second heading begins another</source>
        <translation>one card at a time: a second heading begins another</translation>
    </message>
    <message>
        <source>the image stands outside of the deck</source>
        <translation>the image stands outside of the deck</translation>
    </message>
    <message>
        <source>both languages need as many points, options and steps, the same gaps and verdict</source>
        <translation>both languages need as many points, options and steps, the same gaps and verdict</translation>
    </message>
    <message>
        <source>the translation has another id than the card</source>
        <translation>the translation has another id than the card</translation>
    </message>
    <message>
        <source>unknown key in the block</source>
        <translation>unknown key in the block</translation>
    </message>
    <message>
        <source>unknown section, or text where a list belongs: it is kept as a note</source>
        <translation>unknown section, or text where a list belongs: it is kept as a note</translation>
    </message>
    <message>
        <source>tables stand in a table block</source>
        <translation>tables stand in a table block</translation>
    </message>
    <message>
        <source>HTML is shown as it is written</source>
        <translation>HTML is shown as it is written</translation>
    </message>
    <message>
        <source>this emphasis is not seen as one: put a blank beside the stars</source>
        <translation>this emphasis is not seen as one: put a blank beside the stars</translation>
    </message>
    <message>
        <source>not a date such as 2026-07-31</source>
        <translation>not a date such as 2026-07-31</translation>
    </message>
    <message>
        <source>something this kind of card needs is missing: %1</source>
        <translation>something this kind of card needs is missing: %1</translation>
    </message>
    <message>
        <source>the drill: %1</source>
        <translation>the drill: %1</translation>
    </message>
</context>
<context>
    <name>DrillWords</name>
    <message>
        <source>Within tolerance</source>
        <translation>Within tolerance</translation>
    </message>
    <message>
        <source>Unit mixed up</source>
        <translation>Unit mixed up</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Outside of the tolerance</source>
        <translation>Outside of the tolerance</translation>
    </message>
    <message>
        <source>Right within tolerance</source>
        <translation>Right within tolerance</translation>
    </message>
    <message>
        <source>Right but for the unit</source>
        <translation>Right but for the unit</translation>
    </message>
    <message>
        <source>Close, outside of the tolerance</source>
        <translation>Close, outside of the tolerance</translation>
    </message>
    <message>
        <source>The answer: %1</source>
        <translation>The answer: %1</translation>
    </message>
    <message>
        <source>%1. With or without a unit: 112 GB, 1.5e9, 3.3 days. Space on the empty field shows the answer.</source>
        <translation>%1. With or without a unit: 112 GB, 1.5e9, 3.3 days. Space on the empty field shows the answer.</translation>
    </message>
</context>
<context>
    <name>DrillWriter</name>
    <message>
        <source>check</source>
        <translation>check</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Derivation</source>
        <translation>Derivation</translation>
    </message>
    <message>
        <source>with these numbers</source>
        <translation>with these numbers</translation>
    </message>
    <message>
        <source>open in the calculator</source>
        <translation>open in the calculator</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>“%1” was not taken.</source>
        <translation>“%1” was not taken.</translation>
    </message>
    <message>
        <source>An image is a PNG, JPEG, GIF, WebP or SVG file of at most 10 MB.</source>
        <translation>An image is a PNG, JPEG, GIF, WebP or SVG file of at most 10 MB.</translation>
    </message>
    <message>
        <source>Saved the new card.</source>
        <translation>Saved the new card.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Its schedule and history stay; what it said before is kept.</source>
        <translation>Its schedule and history stay; what it said before is kept.</translation>
    </message>
    <message>
        <source>The shipped text is back.</source>
        <translation>The shipped text is back.</translation>
    </message>
    <message>
        <source>Your edit is kept among the earlier texts.</source>
        <translation>Your edit is kept among the earlier texts.</translation>
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
        <source>Compare with the original</source>
        <translation>Compare with the original</translation>
    </message>
    <message>
        <source>Earlier texts</source>
        <translation>Earlier texts</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Discard the draft</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>Key points</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formula</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Calculator</translation>
    </message>
    <message>
        <source>Image…</source>
        <translation>Image…</translation>
    </message>
    <message>
        <source>What is wrong with the card</source>
        <translation>What is wrong with the card</translation>
    </message>
    <message>
        <source>How the card will look</source>
        <translation>How the card will look</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>%1, optional</source>
        <translation>%1, optional</translation>
    </message>
    <message>
        <source>Text in %1</source>
        <translation>Text in %1</translation>
    </message>
    <message>
        <source>## Question {#%1}

The same card in the other language: as many key points, in the same order.</source>
        <translation>## Question {#%1}

The same card in the other language: as many key points, in the same order.</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>New card</translation>
    </message>
    <message>
        <source>nothing written yet</source>
        <translation>nothing written yet</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>saved</translation>
    </message>
    <message>
        <source>draft kept, not saved</source>
        <translation>draft kept, not saved</translation>
    </message>
    <message>
        <source>draft kept; mend what is listed below to save it</source>
        <translation>draft kept; mend what is listed below to save it</translation>
    </message>
    <message>
        <source>The card cannot be read yet: see below the text.</source>
        <translation>The card cannot be read yet: see below the text.</translation>
    </message>
    <message>
        <source>How the card will look is shown here once it has a heading.</source>
        <translation>How the card will look is shown here once it has a heading.</translation>
    </message>
    <message>
        <source>As it was until %1</source>
        <translation>As it was until %1</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.gif *.webp *.svg)</source>
        <translation>Images (*.png *.jpg *.jpeg *.gif *.webp *.svg)</translation>
    </message>
    <message>
        <source>It stands in the deck “%1” and comes when new cards do.</source>
        <translation>It stands in the deck “%1” and comes when new cards do.</translation>
    </message>
    <message>
        <source>Deck of the card</source>
        <translation>Deck of the card</translation>
    </message>
    <message>
        <source>The deck into which this card is written</source>
        <translation>The deck into which this card is written</translation>
    </message>
</context>
<context>
    <name>EmptyInsights</name>
    <message>
        <source>Nothing to show yet</source>
        <translation>Nothing to show yet</translation>
    </message>
    <message>
        <source>After your first review you will see how well each topic sits. Checking the memory model needs about 100 answers, a week at 25 minutes a day.</source>
        <translation>After your first review you will see how well each topic sits. Checking the memory model needs about 100 answers, a week at 25 minutes a day.</translation>
    </message>
    <message>
        <source>Start the first cards</source>
        <translation>Start the first cards</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Anki package (.apkg)</source>
        <translation>Anki package (.apkg)</translation>
    </message>
    <message>
        <source>Anki 2.1.15 and later open it. Schedules, history, tags and pictures go along.</source>
        <translation>Anki 2.1.15 and later open it. Schedules, history, tags and pictures go along.</translation>
    </message>
    <message>
        <source>Table (.txt, tabs)</source>
        <translation>Table (.txt, tabs)</translation>
    </message>
    <message>
        <source>Question and answer in columns, for spreadsheets and Anki. Without history.</source>
        <translation>Question and answer in columns, for spreadsheets and Anki. Without history.</translation>
    </message>
    <message>
        <source>Cheat sheet (.pdf)</source>
        <translation>Cheat sheet (.pdf)</translation>
    </message>
    <message>
        <source>Questions with their key points in two columns, to print. Drills stay out.</source>
        <translation>Questions with their key points in two columns, to print. Drills stay out.</translation>
    </message>
    <message>
        <source>Everything (.zip)</source>
        <translation>Everything (.zip)</translation>
    </message>
    <message>
        <source>The whole collection with its media, as a copy to keep.</source>
        <translation>The whole collection with its media, as a copy to keep.</translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>All cards</translation>
    </message>
    <message>
        <source>Weak points: the last answer left one out</source>
        <translation>Weak points: the last answer left one out</translation>
    </message>
    <message>
        <source>Due cards</source>
        <translation>Due cards</translation>
    </message>
    <message>
        <source>Flagged cards</source>
        <translation>Flagged cards</translation>
    </message>
    <message>
        <source>Cards that I search for</source>
        <translation>Cards that I search for</translation>
    </message>
    <message>
        <source>Export cards</source>
        <translation>Export cards</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>Which cards</source>
        <translation>Which cards</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>As</source>
        <translation>As</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Language of cards that have both</source>
        <translation>Language of cards that have both</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message>
        <source>This search cannot be read, column %1</source>
        <translation>This search cannot be read, column %1</translation>
    </message>
    <message>
        <source>Markdown (.md)</source>
        <translation>Markdown (.md)</translation>
    </message>
    <message>
        <source>Questions as headings with their answers below, to read and to import again.</source>
        <translation>Questions as headings with their answers below, to read and to import again.</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected cards</source>
        <translation>
            <numerusform>The %n selected card</numerusform>
            <numerusform>The %n selected cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Training memory</source>
        <translation>Training memory</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>Serving</translation>
    </message>
    <message>
        <source>RLHF</source>
        <translation>RLHF</translation>
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
        <source>Layouts</source>
        <translation>Layouts</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generation</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Scoring</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Memory per GPU</source>
        <translation>Memory per GPU</translation>
    </message>
    <message>
        <source>Throughput, and time per token (dashed)</source>
        <translation>Throughput, and time per token (dashed)</translation>
    </message>
    <message>
        <source>Days of training</source>
        <translation>Days of training</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Half width of the interval</source>
        <translation>Half width of the interval</translation>
    </message>
    <message>
        <source>Questions per model</source>
        <translation>Questions per model</translation>
    </message>
    <message>
        <source>pass@k</source>
        <translation>pass@k</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Critic</source>
        <translation>Critic</translation>
    </message>
    <message>
        <source>Reward model</source>
        <translation>Reward model</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Models</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>GPUs a node</source>
        <translation>GPUs a node</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precision</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimiser</translation>
    </message>
    <message>
        <source>Sharding</source>
        <translation>Sharding</translation>
    </message>
    <message>
        <source>Sequence length</source>
        <translation>Sequence length</translation>
    </message>
    <message>
        <source>Micro-batch</source>
        <translation>Micro-batch</translation>
    </message>
    <message>
        <source>Recompute</source>
        <translation>Recompute</translation>
    </message>
    <message>
        <source>LoRA rank</source>
        <translation>LoRA rank</translation>
    </message>
    <message>
        <source>LoRA on</source>
        <translation>LoRA on</translation>
    </message>
    <message>
        <source>LoRA dropout</source>
        <translation>LoRA dropout</translation>
    </message>
    <message>
        <source>Base weights</source>
        <translation>Base weights</translation>
    </message>
    <message>
        <source>Tensor parallel</source>
        <translation>Tensor parallel</translation>
    </message>
    <message>
        <source>Pipeline parallel</source>
        <translation>Pipeline parallel</translation>
    </message>
    <message>
        <source>Context parallel</source>
        <translation>Context parallel</translation>
    </message>
    <message>
        <source>Expert parallel</source>
        <translation>Expert parallel</translation>
    </message>
    <message>
        <source>Chunks a stage</source>
        <translation>Chunks a stage</translation>
    </message>
    <message>
        <source>Micro-batches a step</source>
        <translation>Micro-batches a step</translation>
    </message>
    <message>
        <source>Sequence parallel</source>
        <translation>Sequence parallel</translation>
    </message>
    <message>
        <source>Offload to CPU</source>
        <translation>Offload to CPU</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Norms</source>
        <translation>Norms</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Cross-entropy</translation>
    </message>
    <message>
        <source>Cross-entropy chunks</source>
        <translation>Cross-entropy chunks</translation>
    </message>
    <message>
        <source>torch.compile</source>
        <translation>torch.compile</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Optimiser step in the backward pass</source>
        <translation>Optimiser step in the backward pass</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Adapter size</source>
        <translation>Adapter size</translation>
    </message>
    <message>
        <source>Prefix length</source>
        <translation>Prefix length</translation>
    </message>
    <message>
        <source>CUDA context</source>
        <translation>CUDA context</translation>
    </message>
    <message>
        <source>NCCL buffers</source>
        <translation>NCCL buffers</translation>
    </message>
    <message>
        <source>Fragmentation</source>
        <translation>Fragmentation</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Weights</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV cache</translation>
    </message>
    <message>
        <source>Context a request</source>
        <translation>Context a request</translation>
    </message>
    <message>
        <source>Concurrency</source>
        <translation>Concurrency</translation>
    </message>
    <message>
        <source>Memory utilisation</source>
        <translation>Memory utilisation</translation>
    </message>
    <message>
        <source>Cache block</source>
        <translation>Cache block</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>Price per GPU-hour</source>
        <translation>Price per GPU-hour</translation>
    </message>
    <message>
        <source>Speculative decoding</source>
        <translation>Speculative decoding</translation>
    </message>
    <message>
        <source>Acceptance rate</source>
        <translation>Acceptance rate</translation>
    </message>
    <message>
        <source>Drafted tokens</source>
        <translation>Drafted tokens</translation>
    </message>
    <message>
        <source>Cost of a draft step</source>
        <translation>Cost of a draft step</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithm</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Response</translation>
    </message>
    <message>
        <source>Rollout batch</source>
        <translation>Rollout batch</translation>
    </message>
    <message>
        <source>Tensor parallel of the engine</source>
        <translation>Tensor parallel of the engine</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Reference = base with LoRA off</source>
        <translation>Reference = base with LoRA off</translation>
    </message>
    <message>
        <source>Frozen models wait in host memory</source>
        <translation>Frozen models wait in host memory</translation>
    </message>
    <message>
        <source>Critic shares the policy&apos;s trunk</source>
        <translation>Critic shares the policy&apos;s trunk</translation>
    </message>
    <message>
        <source>KL coefficient β</source>
        <translation>KL coefficient β</translation>
    </message>
    <message>
        <source>Training tokens</source>
        <translation>Training tokens</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Bytes per token</source>
        <translation>Bytes per token</translation>
    </message>
    <message>
        <source>MFU</source>
        <translation>MFU</translation>
    </message>
    <message>
        <source>FLOPs</source>
        <translation>FLOPs</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochs</translation>
    </message>
    <message>
        <source>Compute-optimal size</source>
        <translation>Compute-optimal size</translation>
    </message>
    <message>
        <source>Power of a GPU</source>
        <translation>Power of a GPU</translation>
    </message>
    <message>
        <source>PUE of the data centre</source>
        <translation>PUE of the data centre</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>Right answers</translation>
    </message>
    <message>
        <source>Questions of model B</source>
        <translation>Questions of model B</translation>
    </message>
    <message>
        <source>Right answers of model B</source>
        <translation>Right answers of model B</translation>
    </message>
    <message>
        <source>Both right</source>
        <translation>Both right</translation>
    </message>
    <message>
        <source>Tries k</source>
        <translation>Tries k</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confidence</translation>
    </message>
    <message>
        <source>Difference to be seen</source>
        <translation>Difference to be seen</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Power</translation>
    </message>
    <message>
        <source>Accuracy around which</source>
        <translation>Accuracy around which</translation>
    </message>
    <message>
        <source>Elo difference</source>
        <translation>Elo difference</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>Wins</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Losses</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Ties</translation>
    </message>
    <message>
        <source>Observed agreement</source>
        <translation>Observed agreement</translation>
    </message>
    <message>
        <source>Agreement by chance</source>
        <translation>Agreement by chance</translation>
    </message>
    <message>
        <source>Samples a question</source>
        <translation>Samples a question</translation>
    </message>
    <message>
        <source>Price of input</source>
        <translation>Price of input</translation>
    </message>
    <message>
        <source>Price of output</source>
        <translation>Price of output</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Throughput</translation>
    </message>
    <message>
        <source>Best is</source>
        <translation>Best is</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Up to</translation>
    </message>
    <message>
        <source>Global batch</source>
        <translation>Global batch</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>seq</source>
        <translation>seq</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>USD/M</source>
        <translation>USD/M</translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation>tok/s</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>nats</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameters</translation>
    </message>
    <message>
        <source>Active parameters</source>
        <translation>Active parameters</translation>
    </message>
    <message>
        <source>Trained parameters</source>
        <translation>Trained parameters</translation>
    </message>
    <message>
        <source>Activations per token and layer</source>
        <translation>Activations per token and layer</translation>
    </message>
    <message>
        <source>Weights of the whole model</source>
        <translation>Weights of the whole model</translation>
    </message>
    <message>
        <source>KV cache per token</source>
        <translation>KV cache per token</translation>
    </message>
    <message>
        <source>KV cache of all requests</source>
        <translation>KV cache of all requests</translation>
    </message>
    <message>
        <source>Cache blocks</source>
        <translation>Cache blocks</translation>
    </message>
    <message>
        <source>Most requests at once</source>
        <translation>Most requests at once</translation>
    </message>
    <message>
        <source>Longest context</source>
        <translation>Longest context</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>Time to first token</translation>
    </message>
    <message>
        <source>Time per output token</source>
        <translation>Time per output token</translation>
    </message>
    <message>
        <source>Critical batch</source>
        <translation>Critical batch</translation>
    </message>
    <message>
        <source>Price of a million tokens</source>
        <translation>Price of a million tokens</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Training FLOPs</source>
        <translation>Training FLOPs</translation>
    </message>
    <message>
        <source>FLOPs of the hardware</source>
        <translation>FLOPs of the hardware</translation>
    </message>
    <message>
        <source>FLOPs per token</source>
        <translation>FLOPs per token</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-hours</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Tokens a day</source>
        <translation>Tokens a day</translation>
    </message>
    <message>
        <source>Text a day</source>
        <translation>Text a day</translation>
    </message>
    <message>
        <source>HFU</source>
        <translation>HFU</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energy</translation>
    </message>
    <message>
        <source>Compute-optimal tokens for this size</source>
        <translation>Compute-optimal tokens for this size</translation>
    </message>
    <message>
        <source>Compute-optimal size for this budget</source>
        <translation>Compute-optimal size for this budget</translation>
    </message>
    <message>
        <source>States of the policy</source>
        <translation>States of the policy</translation>
    </message>
    <message>
        <source>States of the critic</source>
        <translation>States of the critic</translation>
    </message>
    <message>
        <source>States of the reference</source>
        <translation>States of the reference</translation>
    </message>
    <message>
        <source>States of the reward model</source>
        <translation>States of the reward model</translation>
    </message>
    <message>
        <source>States of all models</source>
        <translation>States of all models</translation>
    </message>
    <message>
        <source>Tokens a rollout</source>
        <translation>Tokens a rollout</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Accuracy</translation>
    </message>
    <message>
        <source>Accuracy of model B</source>
        <translation>Accuracy of model B</translation>
    </message>
    <message>
        <source>Lower limit</source>
        <translation>Lower limit</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation>Upper limit</translation>
    </message>
    <message>
        <source>Lower limit by Wald</source>
        <translation>Lower limit by Wald</translation>
    </message>
    <message>
        <source>Upper limit by Wald</source>
        <translation>Upper limit by Wald</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Difference, lower limit</source>
        <translation>Difference, lower limit</translation>
    </message>
    <message>
        <source>Difference, upper limit</source>
        <translation>Difference, upper limit</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Standard error</translation>
    </message>
    <message>
        <source>z</source>
        <translation>z</translation>
    </message>
    <message>
        <source>p value</source>
        <translation>p value</translation>
    </message>
    <message>
        <source>Questions they differ on</source>
        <translation>Questions they differ on</translation>
    </message>
    <message>
        <source>Smallest difference seen</source>
        <translation>Smallest difference seen</translation>
    </message>
    <message>
        <source>pass@1</source>
        <translation>pass@1</translation>
    </message>
    <message>
        <source>pass@k, biased estimate</source>
        <translation>pass@k, biased estimate</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Expected score</source>
        <translation>Expected score</translation>
    </message>
    <message>
        <source>Elo, lower limit</source>
        <translation>Elo, lower limit</translation>
    </message>
    <message>
        <source>Elo, upper limit</source>
        <translation>Elo, upper limit</translation>
    </message>
    <message>
        <source>Cohen&apos;s κ</source>
        <translation>Cohen&apos;s κ</translation>
    </message>
    <message>
        <source>κ, lower limit</source>
        <translation>κ, lower limit</translation>
    </message>
    <message>
        <source>κ, upper limit</source>
        <translation>κ, upper limit</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexity</translation>
    </message>
    <message>
        <source>Bits per token</source>
        <translation>Bits per token</translation>
    </message>
    <message>
        <source>Bits per byte</source>
        <translation>Bits per byte</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Prompt tokens</source>
        <translation>Prompt tokens</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>Output tokens</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Time of a step</source>
        <translation>Time of a step</translation>
    </message>
    <message>
        <source>Cost of a step</source>
        <translation>Cost of a step</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradients</translation>
    </message>
    <message>
        <source>Optimiser states</source>
        <translation>Optimiser states</translation>
    </message>
    <message>
        <source>fp32 master weights</source>
        <translation>fp32 master weights</translation>
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
        <source>Prefill</source>
        <translation>Prefill</translation>
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
        <source>Buffers</source>
        <translation>Buffers</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Full</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>QLoRA</source>
        <translation>QLoRA</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Prefix</translation>
    </message>
    <message>
        <source>fp32</source>
        <translation>fp32</translation>
    </message>
    <message>
        <source>bf16 mixed (AMP)</source>
        <translation>bf16 mixed (AMP)</translation>
    </message>
    <message>
        <source>AMP, fp32 gradients</source>
        <translation>AMP, fp32 gradients</translation>
    </message>
    <message>
        <source>Megatron (18 B)</source>
        <translation>Megatron (18 B)</translation>
    </message>
    <message>
        <source>torch.autocast</source>
        <translation>torch.autocast</translation>
    </message>
    <message>
        <source>pure bf16</source>
        <translation>pure bf16</translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>AdamW 8-bit</source>
        <translation>AdamW 8-bit</translation>
    </message>
    <message>
        <source>Paged AdamW 8-bit</source>
        <translation>Paged AdamW 8-bit</translation>
    </message>
    <message>
        <source>Adafactor</source>
        <translation>Adafactor</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>SGD with momentum</source>
        <translation>SGD with momentum</translation>
    </message>
    <message>
        <source>Lion</source>
        <translation>Lion</translation>
    </message>
    <message>
        <source>Muon</source>
        <translation>Muon</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Selective</source>
        <translation>Selective</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Flash</translation>
    </message>
    <message>
        <source>Eager</source>
        <translation>Eager</translation>
    </message>
    <message>
        <source>Fused</source>
        <translation>Fused</translation>
    </message>
    <message>
        <source>Chunked</source>
        <translation>Chunked</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>All states</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Current</translation>
    </message>
    <message>
        <source>Of 2023</source>
        <translation>Of 2023</translation>
    </message>
    <message>
        <source>NF4</source>
        <translation>NF4</translation>
    </message>
    <message>
        <source>NF4, double</source>
        <translation>NF4, double</translation>
    </message>
    <message>
        <source>GPTQ 4-bit</source>
        <translation>GPTQ 4-bit</translation>
    </message>
    <message>
        <source>int8</source>
        <translation>int8</translation>
    </message>
    <message>
        <source>ZeRO-1</source>
        <translation>ZeRO-1</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>3 / FSDP</source>
        <translation>3 / FSDP</translation>
    </message>
    <message>
        <source>All linears</source>
        <translation>All linears</translation>
    </message>
    <message>
        <source>q, v</source>
        <translation>q, v</translation>
    </message>
    <message>
        <source>Same GPUs</source>
        <translation>Same GPUs</translation>
    </message>
    <message>
        <source>Own weights</source>
        <translation>Own weights</translation>
    </message>
    <message>
        <source>PPO</source>
        <translation>PPO</translation>
    </message>
    <message>
        <source>GRPO</source>
        <translation>GRPO</translation>
    </message>
    <message>
        <source>RLOO</source>
        <translation>RLOO</translation>
    </message>
    <message>
        <source>DPO</source>
        <translation>DPO</translation>
    </message>
    <message>
        <source>ORPO</source>
        <translation>ORPO</translation>
    </message>
    <message>
        <source>KTO</source>
        <translation>KTO</translation>
    </message>
    <message>
        <source>6ND</source>
        <translation>6ND</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exact</translation>
    </message>
    <message>
        <source>How sure is this accuracy?</source>
        <translation>How sure is this accuracy?</translation>
    </message>
    <message>
        <source>Is model B better?</source>
        <translation>Is model B better?</translation>
    </message>
    <message>
        <source>How many questions are needed?</source>
        <translation>How many questions are needed?</translation>
    </message>
    <message>
        <source>Elo and wins</source>
        <translation>Elo and wins</translation>
    </message>
    <message>
        <source>Agreement of judges (κ)</source>
        <translation>Agreement of judges (κ)</translation>
    </message>
    <message>
        <source>What does an evaluation cost?</source>
        <translation>What does an evaluation cost?</translation>
    </message>
    <message>
        <source>Fewest GPUs</source>
        <translation>Fewest GPUs</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>Fastest</translation>
    </message>
    <message>
        <source>Cheapest</source>
        <translation>Cheapest</translation>
    </message>
</context>
<context>
    <name>FigureGrid</name>
    <message>
        <source>Results</source>
        <translation>Results</translation>
    </message>
</context>
<context>
    <name>FilterList</name>
    <message numerus="yes">
        <source>%1, %n cards</source>
        <translation>
            <numerusform>%1, %n card</numerusform>
            <numerusform>%1, %n cards</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>All cards</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Flagged</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Saved searches</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Kinds</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Remove this search</source>
        <translation>Remove this search</translation>
    </message>
    <message>
        <source>%1, unfolded</source>
        <translation>%1, unfolded</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, folded</translation>
    </message>
    <message>
        <source>With Ctrl: added to the search, or taken from it.</source>
        <translation>With Ctrl: added to the search, or taken from it.</translation>
    </message>
    <message>
        <source>States</source>
        <translation>States</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flags</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Sources checked</source>
        <translation>Sources checked</translation>
    </message>
    <message>
        <source>Decks</source>
        <translation>Decks</translation>
    </message>
    <message>
        <source>Your decks…</source>
        <translation>Your decks…</translation>
    </message>
    <message>
        <source>Make a deck of your own, rename it, remove it.</source>
        <translation>Make a deck of your own, rename it, remove it.</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>Nearly the same is asked by “%1”.</source>
        <translation>Nearly the same is asked by “%1”.</translation>
    </message>
    <message>
        <source>Enter opens it; this draft is kept.</source>
        <translation>Enter opens it; this draft is kept.</translation>
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
    <name>FitChart</name>
    <message>
        <source>Predicted and actual recall</source>
        <translation>Predicted and actual recall</translation>
    </message>
    <message numerus="yes">
        <source>predicted %1%, recalled %2% of %n</source>
        <translation>
            <numerusform>predicted %1%, recalled %2% of %n</numerusform>
            <numerusform>predicted %1%, recalled %2% of %n</numerusform>
        </translation>
    </message>
    <message>
        <source>predicted; upwards: recalled</source>
        <translation>predicted; upwards: recalled</translation>
    </message>
    <message>
        <source>Nothing to compare yet: it takes answers a day or more apart.</source>
        <translation>Nothing to compare yet: it takes answers a day or more apart.</translation>
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
    <name>ImportPage</name>
    <message>
        <source>Anki package</source>
        <translation>Anki package</translation>
    </message>
    <message>
        <source>table</source>
        <translation>table</translation>
    </message>
    <message>
        <source>deck of Interval</source>
        <translation>deck of Interval</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>updates</source>
        <translation>updates</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>the same</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>cannot be read</translation>
    </message>
    <message>
        <source>This file was written by a newer program than Interval knows.</source>
        <translation>This file was written by a newer program than Interval knows.</translation>
    </message>
    <message>
        <source>This file is damaged.</source>
        <translation>This file is damaged.</translation>
    </message>
    <message>
        <source>This file holds no cards.</source>
        <translation>This file holds no cards.</translation>
    </message>
    <message>
        <source>This file cannot be imported.</source>
        <translation>This file cannot be imported.</translation>
    </message>
    <message>
        <source>Import cards</source>
        <translation>Import cards</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>Import preview</source>
        <translation>Import preview</translation>
    </message>
    <message>
        <source>Nothing has been written yet</source>
        <translation>Nothing has been written yet</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one</source>
        <translation>Drop a file here, or choose one</translation>
    </message>
    <message>
        <source>Anki packages (.apkg, .colpkg) come with their pictures, tags and the whole review history; tables (.csv, .tsv, .txt) with a column for question and answer; Markdown files (.md) with a heading for each question. You see what would happen to each card before anything is written.</source>
        <translation>Anki packages (.apkg, .colpkg) come with their pictures, tags and the whole review history; tables (.csv, .tsv, .txt) with a column for question and answer; Markdown files (.md) with a heading for each question. You see what would happen to each card before anything is written.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Taking the cards in…</source>
        <translation>Taking the cards in…</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Reading the file…</translation>
    </message>
    <message>
        <source>Import under way</source>
        <translation>Import under way</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures and sounds</source>
        <translation>
            <numerusform>%n picture or sound</numerusform>
            <numerusform>%n pictures and sounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are missing in the file</source>
        <translation>
            <numerusform>%n is missing in the file</numerusform>
            <numerusform>%n are missing in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews of history</source>
        <translation>
            <numerusform>%n review of history</numerusform>
            <numerusform>%n reviews of history</numerusform>
        </translation>
    </message>
    <message>
        <source>No card of the file is like this.</source>
        <translation>No card of the file is like this.</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>All %1</translation>
    </message>
    <message>
        <source>Search in the file</source>
        <translation>Search in the file</translation>
    </message>
    <message>
        <source>Cards of the file and what happens to them</source>
        <translation>Cards of the file and what happens to them</translation>
    </message>
    <message>
        <source>Bring the review history along: intervals and due days stay</source>
        <translation>Bring the review history along: intervals and due days stay</translation>
    </message>
    <message>
        <source>Suspend the new cards</source>
        <translation>Suspend the new cards</translation>
    </message>
    <message>
        <source>A backup is made first. All cards are taken in, or none.</source>
        <translation>A backup is made first. All cards are taken in, or none.</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Save report…</translation>
    </message>
    <message numerus="yes">
        <source>Import %n cards</source>
        <translation>
            <numerusform>Import %n card</numerusform>
            <numerusform>Import %n cards</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to import</source>
        <translation>There is nothing to import</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>Saved the report.</source>
        <translation>Saved the report.</translation>
    </message>
    <message>
        <source>The report could not be saved.</source>
        <translation>The report could not be saved.</translation>
    </message>
    <message>
        <source>Nothing was changed. Details: %1</source>
        <translation>Nothing was changed. Details: %1</translation>
    </message>
    <message>
        <source>edited here and in the file</source>
        <translation>edited here and in the file</translation>
    </message>
    <message>
        <source>Tag for all:</source>
        <translation>Tag for all:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Deck:</source>
        <translation>Deck:</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>as in the file</translation>
    </message>
    <message>
        <source>Edited here and in the file:</source>
        <translation>Edited here and in the file:</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Keep mine</translation>
    </message>
    <message>
        <source>Take the file&apos;s</source>
        <translation>Take the file&apos;s</translation>
    </message>
    <message>
        <source>Single cards: tick them in the list. What you wrote stays among the card&apos;s versions.</source>
        <translation>Single cards: tick them in the list. What you wrote stays among the card&apos;s versions.</translation>
    </message>
    <message>
        <source>The tag has to be one word</source>
        <translation>The tag has to be one word</translation>
    </message>
    <message>
        <source>come with Interval or stand in your files, and stay</source>
        <translation>come with Interval or stand in your files, and stay</translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>Yours stays</source>
        <translation>Yours stays</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>The same</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Cannot be read</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n reviews</source>
        <translation>
            <numerusform>%n review</numerusform>
            <numerusform>%n reviews</numerusform>
        </translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Deck</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Edited in both</source>
        <translation>Edited in both</translation>
    </message>
    <message>
        <source>The file&apos;s is taken</source>
        <translation>The file&apos;s is taken</translation>
    </message>
    <message>
        <source>Not replaced</source>
        <translation>Not replaced</translation>
    </message>
</context>
<context>
    <name>InputPanel</name>
    <message>
        <source>More settings</source>
        <translation>More settings</translation>
    </message>
</context>
<context>
    <name>InputWords</name>
    <message>
        <source>Use my own model…</source>
        <translation>Use my own model…</translation>
    </message>
    <message>
        <source>Use my own GPU…</source>
        <translation>Use my own GPU…</translation>
    </message>
    <message>
        <source>Same as the policy</source>
        <translation>Same as the policy</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Add a model</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>Take out %1</translation>
    </message>
    <message>
        <source>default</source>
        <translation>default</translation>
    </message>
</context>
<context>
    <name>InsightCards</name>
    <message>
        <source>d MMM</source>
        <extracomment>a short date in Qt&apos;s date format: 9 Oct</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>from a date to a date</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Answers by day</source>
        <translation>Answers by day</translation>
    </message>
    <message numerus="yes">
        <source>Answers, %n days a bar</source>
        <translation>
            <numerusform>Answers, %n day a bar</numerusform>
            <numerusform>Answers, %n days a bar</numerusform>
        </translation>
    </message>
    <message>
        <source>No answers in this period.</source>
        <translation>No answers in this period.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Reviews</translation>
    </message>
    <message>
        <source>New cards</source>
        <translation>New cards</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>%1: %2 reviews, %3 new</source>
        <translation>%1: %2 reviews, %3 new</translation>
    </message>
    <message>
        <source>Studied on %1 of %2 days; at most %3 answers in a day.</source>
        <translation>Studied on %1 of %2 days; at most %3 answers in a day.</translation>
    </message>
    <message>
        <source>Studied on %1 of %2 days; at most %3 answers a bar.</source>
        <translation>Studied on %1 of %2 days; at most %3 answers a bar.</translation>
    </message>
    <message>
        <source>Minutes by day</source>
        <translation>Minutes by day</translation>
    </message>
    <message numerus="yes">
        <source>Minutes, %n days a bar</source>
        <translation>
            <numerusform>Minutes, %n day a bar</numerusform>
            <numerusform>Minutes, %n days a bar</numerusform>
        </translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>%1: %2 minutes</source>
        <translation>%1: %2 minutes</translation>
    </message>
    <message>
        <source>%1 minutes in all, %2 on a day of study.</source>
        <translation>%1 minutes in all, %2 on a day of study.</translation>
    </message>
    <message>
        <source>A year of study</source>
        <translation>A year of study</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>%1 answers on %2 days of the last 53 weeks, whatever the period above.</source>
        <translation>%1 answers on %2 days of the last 53 weeks, whatever the period above.</translation>
    </message>
    <message numerus="yes">
        <source>The next %n days</source>
        <translation>
            <numerusform>The next %n day</numerusform>
            <numerusform>The next %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due in the next 30 days.</source>
        <translation>Nothing is due in the next 30 days.</translation>
    </message>
    <message>
        <source>Cards due</source>
        <translation>Cards due</translation>
    </message>
    <message>
        <source>%1: %2 cards, about %3 minutes</source>
        <translation>%1: %2 cards, about %3 minutes</translation>
    </message>
    <message>
        <source>%1 cards are scheduled; what is overdue stands on today. Answers given until then and new cards come on top.</source>
        <translation>%1 cards are scheduled; what is overdue stands on today. Answers given until then and new cards come on top.</translation>
    </message>
    <message>
        <source>Seconds for a question, by kind</source>
        <translation>Seconds for a question, by kind</translation>
    </message>
    <message>
        <source>The dot is the median, the line holds the middle half of the answers.</source>
        <translation>The dot is the median, the line holds the middle half of the answers.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Lower quarter</source>
        <translation>Lower quarter</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Upper quarter</source>
        <translation>Upper quarter</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1: median %2 seconds, half of the answers between %3 and %4</source>
        <translation>%1: median %2 seconds, half of the answers between %3 and %4</translation>
    </message>
    <message>
        <source>True retention by topic</source>
        <translation>True retention by topic</translation>
    </message>
    <message>
        <source>No card has come up a second time on a later day yet.</source>
        <translation>No card has come up a second time on a later day yet.</translation>
    </message>
    <message>
        <source>Share recalled of answers a day or more after the one before. Line: 80% interval; dashed: the %1 you want.</source>
        <translation>Share recalled of answers a day or more after the one before. Line: 80% interval; dashed: the %1 you want.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Recalled</translation>
    </message>
    <message>
        <source>from</source>
        <translation>from</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>of %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3 answers recalled, 80% interval %4 to %5</source>
        <translation>%1: %2 of %3 answers recalled, 80% interval %4 to %5</translation>
    </message>
    <message>
        <source>True retention by maturity</source>
        <translation>True retention by maturity</translation>
    </message>
    <message>
        <source>By how long the memory was expected to last when the card came up; a card is mature from 21 days on.</source>
        <translation>By how long the memory was expected to last when the card came up; a card is mature from 21 days on.</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Stability</translation>
    </message>
    <message>
        <source>over %1 days</source>
        <translation>over %1 days</translation>
    </message>
    <message>
        <source>under %1 days</source>
        <translation>under %1 days</translation>
    </message>
    <message>
        <source>%1 – %2 days</source>
        <translation>%1 – %2 days</translation>
    </message>
    <message>
        <source>How right the memory model is</source>
        <translation>How right the memory model is</translation>
    </message>
    <message>
        <source>It can be checked once cards come up again; about 100 answers make it worth a look.</source>
        <translation>It can be checked once cards come up again; about 100 answers make it worth a look.</translation>
    </message>
    <message>
        <source>Across: predicted recall; upwards: what came of it, in %. Log loss %1 over %2 answers.</source>
        <translation>Across: predicted recall; upwards: what came of it, in %. Log loss %1 over %2 answers.</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Predicted</translation>
    </message>
    <message>
        <source>predicted %1, recalled %2 of %3 answers</source>
        <translation>predicted %1, recalled %2 of %3 answers</translation>
    </message>
    <message>
        <source>%1 cards seen</source>
        <translation>%1 cards seen</translation>
    </message>
    <message>
        <source>No card has been seen yet.</source>
        <translation>No card has been seen yet.</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Up to</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>up to %1: %2 cards</source>
        <translation>up to %1: %2 cards</translation>
    </message>
    <message>
        <source>1 d</source>
        <translation>1 d</translation>
    </message>
    <message>
        <source>3 d</source>
        <translation>3 d</translation>
    </message>
    <message>
        <source>1 wk</source>
        <translation>1 wk</translation>
    </message>
    <message>
        <source>2 wk</source>
        <translation>2 wk</translation>
    </message>
    <message>
        <source>1 mo</source>
        <translation>1 mo</translation>
    </message>
    <message>
        <source>2 mo</source>
        <translation>2 mo</translation>
    </message>
    <message>
        <source>4 mo</source>
        <translation>4 mo</translation>
    </message>
    <message>
        <source>8 mo</source>
        <translation>8 mo</translation>
    </message>
    <message>
        <source>1 yr</source>
        <translation>1 yr</translation>
    </message>
    <message>
        <source>more</source>
        <translation>more</translation>
    </message>
    <message>
        <source>Stability of the cards</source>
        <translation>Stability of the cards</translation>
    </message>
    <message>
        <source>%1, median %2 days. Each bar reaches up to its label.</source>
        <translation>%1, median %2 days. Each bar reaches up to its label.</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Difficulty</translation>
    </message>
    <message>
        <source>As the memory model has it, from 1, easy, to 10; median %1.</source>
        <translation>As the memory model has it, from 1, easy, to 10; median %1.</translation>
    </message>
    <message>
        <source>Recall today</source>
        <translation>Recall today</translation>
    </message>
    <message>
        <source>Chance of recalling each card that was seen; median %1.</source>
        <translation>Chance of recalling each card that was seen; median %1.</translation>
    </message>
    <message>
        <source>Readiness over time</source>
        <translation>Readiness over time</translation>
    </message>
    <message>
        <source>Readiness over time: %1</source>
        <translation>Readiness over time: %1</translation>
    </message>
    <message>
        <source>Mean chance of recall over all cards, those not seen counting 0: %1 at first, %2 today.</source>
        <translation>Mean chance of recall over all cards, those not seen counting 0: %1 at first, %2 today.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Readiness by topic</source>
        <translation>Readiness by topic</translation>
    </message>
    <message>
        <source>Ring: at the start of the period; dot: today.</source>
        <translation>Ring: at the start of the period; dot: today.</translation>
    </message>
    <message>
        <source>At first</source>
        <translation>At first</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>readiness from a share to a share: 52 → 84%</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Most-missed key points</source>
        <translation>Most-missed key points</translation>
    </message>
    <message>
        <source>Tick what you said after an answer; what is missed most often stands here.</source>
        <translation>Tick what you said after an answer; what is missed most often stands here.</translation>
    </message>
    <message>
        <source>Of the answers after which points were ticked.</source>
        <translation>Of the answers after which points were ticked.</translation>
    </message>
    <message>
        <source>Key point</source>
        <translation>Key point</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Missed</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>missed so many times of so many answers</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Hardest cards</source>
        <translation>Hardest cards</translation>
    </message>
    <message>
        <source>No card was forgotten in this period.</source>
        <translation>No card was forgotten in this period.</translation>
    </message>
    <message>
        <source>Forgotten a day or more after the answer before.</source>
        <translation>Forgotten a day or more after the answer before.</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Forgotten</translation>
    </message>
    <message>
        <source>Drills by formula</source>
        <translation>Drills by formula</translation>
    </message>
    <message>
        <source>No drill was answered in this period.</source>
        <translation>No drill was answered in this period.</translation>
    </message>
    <message>
        <source>Share right with its 80% interval; beside it by what factor wrong answers are off, at the median.</source>
        <translation>Share right with its 80% interval; beside it by what factor wrong answers are off, at the median.</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formula</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Off by a factor of</source>
        <translation>Off by a factor of</translation>
    </message>
    <message>
        <source>wrong sign</source>
        <translation>wrong sign</translation>
    </message>
    <message>
        <source>%1× off</source>
        <extracomment>a wrong answer is so many times too large or too small</extracomment>
        <translation>%1× off</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2 right</source>
        <translation>%1: %2 right</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Mock interviews</source>
        <translation>Mock interviews</translation>
    </message>
    <message>
        <source>Mock interviews: %1</source>
        <translation>Mock interviews: %1</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>Key points</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Follow-ups</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numbers</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 over %n questions</source>
        <translation>
            <numerusform>%1: %2 over %n question</numerusform>
            <numerusform>%1: %2 over %n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold a mock interview; how the scores develop stands here.</source>
        <translation>Hold a mock interview; how the scores develop stands here.</translation>
    </message>
    <message>
        <source>The score of each, one after the other: %1 at first, %2 at last.</source>
        <translation>The score of each, one after the other: %1 at first, %2 at last.</translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Insights</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memory</translation>
    </message>
    <message>
        <source>Weak points</source>
        <translation>Weak points</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 days</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 days</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 year</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Save as %1…</source>
        <translation>Save as %1…</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>All topics</translation>
    </message>
    <message>
        <source>Reading your answers…</source>
        <translation>Reading your answers…</translation>
    </message>
    <message>
        <source>True retention</source>
        <translation>True retention</translation>
    </message>
    <message>
        <source>Wanted %1; 80% interval %2–%3</source>
        <translation>Wanted %1; 80% interval %2–%3</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message numerus="yes">
        <source>answers</source>
        <translation>
            <numerusform>answer</numerusform>
            <numerusform>answers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on a day of study</source>
        <translation>%1 on a day of study</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>%1 seconds an answer</source>
        <translation>%1 seconds an answer</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>of %1 cards</source>
        <translation>of %1 cards</translation>
    </message>
    <message>
        <source>%1 mature (stability of 21 days or more)</source>
        <translation>%1 mature (stability of 21 days or more)</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>Next 7 days</translation>
    </message>
    <message numerus="yes">
        <source>due</source>
        <translation>
            <numerusform>due</numerusform>
            <numerusform>due</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 hours</source>
        <translation>about %1 hours</translation>
    </message>
    <message numerus="yes">
        <source>Practise %n cards</source>
        <translation>
            <numerusform>Practise %n card</numerusform>
            <numerusform>Practise %n cards</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the figure</source>
        <translation>Save the figure</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>It could not be saved.</source>
        <translation>It could not be saved.</translation>
    </message>
    <message>
        <source>%1 The collection is as it was; choose another folder.</source>
        <translation>%1 The collection is as it was; choose another folder.</translation>
    </message>
</context>
<context>
    <name>InterviewBar</name>
    <message>
        <source>End early</source>
        <translation>End early</translation>
    </message>
    <message>
        <source>Stops the clock; then you can end it or go on.</source>
        <translation>Stops the clock; then you can end it or go on.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Mock interview · %1 · %2 min</source>
        <translation>Mock interview · %1 · %2 min</translation>
    </message>
    <message>
        <source>Question %1 of about %2</source>
        <translation>Question %1 of about %2</translation>
    </message>
    <message>
        <source>%1 over the time</source>
        <translation>%1 over the time</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>Hide the clock</source>
        <translation>Hide the clock</translation>
    </message>
    <message>
        <source>Show the clock</source>
        <translation>Show the clock</translation>
    </message>
</context>
<context>
    <name>InterviewDocument</name>
    <message>
        <source>Mock interview of %1</source>
        <translation>Mock interview of %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes planned</source>
        <translation>
            <numerusform>%n minute planned</numerusform>
            <numerusform>%n minutes planned</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of answering</source>
        <translation>%1 of answering</translation>
    </message>
    <message>
        <source>strictness: %1</source>
        <translation>strictness: %1</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>seed %1</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Last time</translation>
    </message>
    <message>
        <source>Questions over time</source>
        <translation>Questions over time</translation>
    </message>
    <message>
        <source>Questions passed over</source>
        <translation>Questions passed over</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 before</translation>
    </message>
    <message>
        <source>cut off by the end, does not count</source>
        <translation>cut off by the end, does not count</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>passed over</translation>
    </message>
    <message>
        <source>%1, over time</source>
        <translation>%1, over time</translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>By topic</translation>
    </message>
    <message>
        <source>Question by question</source>
        <translation>Question by question</translation>
    </message>
    <message>
        <source>Follow-up:</source>
        <translation>Follow-up:</translation>
    </message>
    <message>
        <source>Review before the next one</source>
        <translation>Review before the next one</translation>
    </message>
    <message>
        <source>%1 / %2: %3</source>
        <translation>%1 / %2: %3</translation>
    </message>
    <message>
        <source>Answer:</source>
        <translation>Answer:</translation>
    </message>
</context>
<context>
    <name>InterviewEditor</name>
    <message>
        <source>New interview</source>
        <translation>New interview</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n days</source>
        <translation>
            <numerusform>%1, tomorrow</numerusform>
            <numerusform>%1, in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation>%1, today</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n days ago</source>
        <translation>
            <numerusform>%1, yesterday</numerusform>
            <numerusform>%1, %n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>Minutes of study</source>
        <translation>Minutes of study</translation>
    </message>
    <message>
        <source>The plan fills them, and asks for no more.</source>
        <translation>The plan fills them, and asks for no more.</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Days off</translation>
    </message>
    <message>
        <source>Days without study, whatever the weekday.</source>
        <translation>Days without study, whatever the weekday.</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Day off</translation>
    </message>
    <message>
        <source>Add day off</source>
        <translation>Add day off</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Remove day off %1</source>
        <translation>Remove day off %1</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>What is asked more counts more. What is left out is not planned.</source>
        <translation>What is asked more counts more. What is left out is not planned.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>Half</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>Double</translation>
    </message>
    <message>
        <source>Fewer cards, deeper</source>
        <translation>Fewer cards, deeper</translation>
    </message>
    <message>
        <source>Begins fewer new cards and knows those better, in every topic.</source>
        <translation>Begins fewer new cards and knows those better, in every topic.</translation>
    </message>
    <message>
        <source>Delete interview</source>
        <translation>Delete interview</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>The interview needs a name, so that you can tell it from others.</source>
        <translation>The interview needs a name, so that you can tell it from others.</translation>
    </message>
    <message>
        <source>The date must be after today: for a day that is here or past there is nothing to plan.</source>
        <translation>The date must be after today: for a day that is here or past there is nothing to plan.</translation>
    </message>
    <message>
        <source>The date is more than ten years away.</source>
        <translation>The date is more than ten years away.</translation>
    </message>
    <message>
        <source>A day has from 0 to 1,440 minutes.</source>
        <translation>A day has from 0 to 1,440 minutes.</translation>
    </message>
    <message>
        <source>At least one weekday needs minutes of study.</source>
        <translation>At least one weekday needs minutes of study.</translation>
    </message>
    <message>
        <source>At least one topic has to be asked.</source>
        <translation>At least one topic has to be asked.</translation>
    </message>
</context>
<context>
    <name>InterviewFooter</name>
    <message>
        <source>Pass</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>Come back</translation>
    </message>
    <message>
        <source>End and see the report</source>
        <translation>End and see the report</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave, go on later</source>
        <translation>Leave, go on later</translation>
    </message>
    <message>
        <source>Come back (%1)</source>
        <translation>Come back (%1)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>See the report</source>
        <translation>See the report</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>The cards are due when they were before.</source>
        <translation>The cards are due when they were before.</translation>
    </message>
    <message numerus="yes">
        <source>%n cards are in today&apos;s queue.</source>
        <translation>
            <numerusform>%n card is in today&apos;s queue.</numerusform>
            <numerusform>%n cards are in today&apos;s queue.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are ordinary reviews; all other cards stay where they were.</source>
        <translation>They are ordinary reviews; all other cards stay where they were.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Deleted the interview.</source>
        <translation>Deleted the interview.</translation>
    </message>
    <message>
        <source>Your cards and reviews stay as they are.</source>
        <translation>Your cards and reviews stay as they are.</translation>
    </message>
</context>
<context>
    <name>InterviewReportView</name>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>No question was answered.</source>
        <translation>No question was answered.</translation>
    </message>
    <message>
        <source>Last time %1.</source>
        <translation>Last time %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions over time.</source>
        <translation>
            <numerusform>%n question over time.</numerusform>
            <numerusform>%n questions over time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions passed over.</source>
        <translation>
            <numerusform>%n question passed over.</numerusform>
            <numerusform>%n questions passed over.</numerusform>
        </translation>
    </message>
    <message>
        <source>strongest</source>
        <translation>strongest</translation>
    </message>
    <message>
        <source>weakest</source>
        <translation>weakest</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 before</translation>
    </message>
    <message>
        <source>Question by question</source>
        <translation>Question by question</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>Key points</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>cut off</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>passed</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>missed</translation>
    </message>
    <message>
        <source>Key points you missed</source>
        <translation>Key points you missed</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in the PDF and the Markdown</source>
        <translation>
            <numerusform>and %n more, in the PDF and the Markdown</numerusform>
            <numerusform>and %n more, in the PDF and the Markdown</numerusform>
        </translation>
    </message>
    <message>
        <source>None of what was asked.</source>
        <translation>None of what was asked.</translation>
    </message>
    <message>
        <source>Review now</source>
        <translation>Review now</translation>
    </message>
    <message numerus="yes">
        <source>Put %n cards into the queue</source>
        <translation>
            <numerusform>Put %n card into the queue</numerusform>
            <numerusform>Put %n cards into the queue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards are in today&apos;s queue because of this interview.</source>
        <translation>
            <numerusform>%n card is in today&apos;s queue because of this interview.</numerusform>
            <numerusform>%n cards are in today&apos;s queue because of this interview.</numerusform>
        </translation>
    </message>
    <message>
        <source>They become due today, as ordinary reviews; what you remember of them and all other cards stay as they are.</source>
        <translation>They become due today, as ordinary reviews; what you remember of them and all other cards stay as they are.</translation>
    </message>
    <message>
        <source>Scores so far</source>
        <translation>Scores so far</translation>
    </message>
    <message>
        <source>Review before the next one</source>
        <translation>Review before the next one</translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n min</source>
        <translation>
            <numerusform>%1 · %n min</numerusform>
            <numerusform>%1 · %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was missed.</source>
        <translation>Nothing was missed.</translation>
    </message>
    <message>
        <source>The same topics again</source>
        <translation>The same topics again</translation>
    </message>
    <message>
        <source>The same settings, other questions</source>
        <translation>The same settings, other questions</translation>
    </message>
    <message>
        <source>Delete this interview</source>
        <translation>Delete this interview</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>Saved the report.</source>
        <translation>Saved the report.</translation>
    </message>
    <message>
        <source>The report could not be saved.</source>
        <translation>The report could not be saved.</translation>
    </message>
    <message>
        <source>The interview is safe. Details: %1</source>
        <translation>The interview is safe. Details: %1</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Scored</translation>
    </message>
</context>
<context>
    <name>InterviewRun</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>The clock stands still and the question is covered. Everything so far is saved; the pause will be marked in the report.</source>
        <translation>The clock stands still and the question is covered. Everything so far is saved; the pause will be marked in the report.</translation>
    </message>
    <message>
        <source>That was the last question</source>
        <translation>That was the last question</translation>
    </message>
    <message numerus="yes">
        <source>You passed over %n questions. You can come back to them now.</source>
        <translation>
            <numerusform>You passed over %n question. You can come back to it now.</numerusform>
            <numerusform>You passed over %n questions. You can come back to them now.</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow-up %1 / %2</source>
        <translation>Follow-up %1 / %2</translation>
    </message>
    <message>
        <source>The question was: %1</source>
        <translation>The question was: %1</translation>
    </message>
    <message>
        <source>If you answer aloud you need not type. An outline stands in the report.</source>
        <translation>If you answer aloud you need not type. An outline stands in the report.</translation>
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
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>Key points</translation>
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
        <source>%1, over time</source>
        <translation>%1, over time</translation>
    </message>
</context>
<context>
    <name>InterviewSection</name>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <extracomment>a date with its weekday and year, in Qt&apos;s date format: Monday, 14 December 2026</extracomment>
        <translation>dddd, d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1, past</source>
        <translation>%1, past</translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation>%1, today</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes a day</source>
        <translation>
            <numerusform>%n minute a day</numerusform>
            <numerusform>%n minutes a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n minutes a day</source>
        <translation>
            <numerusform>%1 to %n minute a day</numerusform>
            <numerusform>%1 to %n minutes a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n days, </source>
        <translation>
            <numerusform>%1, tomorrow, </numerusform>
            <numerusform>%1, in %n days, </numerusform>
        </translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Interviews</translation>
    </message>
    <message>
        <source>Add interview</source>
        <translation>Add interview</translation>
    </message>
    <message>
        <source>The plan prepares for the nearest one: it orders each day&apos;s cards so that most is recalled on the date. Afterwards everything goes on as plain FSRS.</source>
        <translation>The plan prepares for the nearest one: it orders each day&apos;s cards so that most is recalled on the date. Afterwards everything goes on as plain FSRS.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Change %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Delete %1</translation>
    </message>
</context>
<context>
    <name>InterviewSetup</name>
    <message>
        <source>Mock interview</source>
        <translation>Mock interview</translation>
    </message>
    <message>
        <source>cards, readiness now, weight</source>
        <translation>cards, readiness now, weight</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>As planned</translation>
    </message>
    <message>
        <source>Weights as in the interview you have planned: %1</source>
        <translation>Weights as in the interview you have planned: %1</translation>
    </message>
    <message>
        <source>Weakest %1</source>
        <translation>Weakest %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>another each time</source>
        <translation>another each time</translation>
    </message>
    <message>
        <source>The same number gives the same questions, as long as the answers and the cards are the same.</source>
        <translation>The same number gives the same questions, as long as the answers and the cards are the same.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation>Own settings</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Name of the template</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save these settings as a template</source>
        <translation>Save these settings as a template</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Delete this template of your own</source>
        <translation>Delete this template of your own</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>of answering</source>
        <translation>of answering</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>%1 to %2 minutes.</source>
        <translation>%1 to %2 minutes.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>The language asked, and that of the key points</source>
        <translation>The language asked, and that of the key points</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Answer by</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Follow-ups</translation>
    </message>
    <message>
        <source>Strictness</source>
        <translation>Strictness</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Start interview</source>
        <translation>Start interview</translation>
    </message>
    <message>
        <source>Earlier interviews</source>
        <translation>Earlier interviews</translation>
    </message>
    <message>
        <source>None yet. After the first one its score, your missed key points and what to review stand here.</source>
        <translation>None yet. After the first one its score, your missed key points and what to review stand here.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Over time</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Report of %1</source>
        <translation>Report of %1</translation>
    </message>
    <message>
        <source>No card fits. Choose more topics or more kinds of questions.</source>
        <translation>No card fits. Choose more topics or more kinds of questions.</translation>
    </message>
    <message numerus="yes">
        <source>About %n questions</source>
        <translation>
            <numerusform>About %n question</numerusform>
            <numerusform>About %n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>new template</source>
        <translation>new template</translation>
    </message>
</context>
<context>
    <name>InterviewWords</name>
    <message>
        <source>Concepts</source>
        <translation>Concepts</translation>
    </message>
    <message>
        <source>Derivations</source>
        <translation>Derivations</translation>
    </message>
    <message>
        <source>Calculations</source>
        <translation>Calculations</translation>
    </message>
    <message>
        <source>System design</source>
        <translation>System design</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>Junior</source>
        <translation>Junior</translation>
    </message>
    <message>
        <source>Mid</source>
        <translation>Mid</translation>
    </message>
    <message>
        <source>Senior</source>
        <translation>Senior</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Strict</translation>
    </message>
    <message>
        <source>Kind: a hint of a key point counts, and time does not.</source>
        <translation>Kind: a hint of a key point counts, and time does not.</translation>
    </message>
    <message>
        <source>Strict: a key point counts with its reason or number; being late costs more.</source>
        <translation>Strict: a key point counts with its reason or number; being late costs more.</translation>
    </message>
    <message>
        <source>Normal: a key point counts when its idea was said.</source>
        <translation>Normal: a key point counts when its idea was said.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>One</source>
        <translation>One</translation>
    </message>
    <message>
        <source>Until I pass</source>
        <translation>Until I pass</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Speaking</translation>
    </message>
    <message>
        <source>Typing an outline</source>
        <translation>Typing an outline</translation>
    </message>
    <message>
        <source>Say it aloud. Nothing is recorded.</source>
        <translation>Say it aloud. Nothing is recorded.</translation>
    </message>
    <message>
        <source>The field has the keyboard; your outline stands in the report.</source>
        <translation>The field has the keyboard; your outline stands in the report.</translation>
    </message>
    <message>
        <source>First technical round</source>
        <translation>First technical round</translation>
    </message>
    <message>
        <source>RLHF deep dive</source>
        <translation>RLHF deep dive</translation>
    </message>
    <message>
        <source>Whiteboard numbers</source>
        <translation>Whiteboard numbers</translation>
    </message>
    <message>
        <source>Résumé and projects</source>
        <translation>Résumé and projects</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>a date in Qt&apos;s date format: 23 November</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 over time</source>
        <translation>%1, %2 over time</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n key points</source>
        <translation>
            <numerusform>%1 of %n key point</numerusform>
            <numerusform>%1 of %n key points</numerusform>
        </translation>
    </message>
    <message>
        <source>question %1, follow-up %2</source>
        <translation>question %1, follow-up %2</translation>
    </message>
    <message>
        <source>question %1</source>
        <translation>question %1</translation>
    </message>
    <message>
        <source>question %1 · missed for the first time in %2</source>
        <translation>question %1 · missed for the first time in %2</translation>
    </message>
    <message>
        <source>question %1 · missed %2 of the last %3 times</source>
        <translation>question %1 · missed %2 of the last %3 times</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>Key points</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Follow-ups</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message numerus="yes">
        <source>%n pauses</source>
        <translation>
            <numerusform>%n pause</numerusform>
            <numerusform>%n pauses</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 in all</source>
        <translation>%1, %2 in all</translation>
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
    <message>
        <source>the calculator of the card</source>
        <translation>the calculator of the card</translation>
    </message>
    <message>
        <source>edit the card</source>
        <translation>edit the card</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>In the library</translation>
    </message>
    <message>
        <source>search</source>
        <translation>search</translation>
    </message>
    <message>
        <source>through the cards; with ⇧ choose several, Ctrl A all</source>
        <translation>through the cards; with ⇧ choose several, Ctrl A all</translation>
    </message>
    <message>
        <source>copy the chosen cards as a table</source>
        <translation>copy the chosen cards as a table</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>delete own cards, suspend shipped ones</source>
        <translation>delete own cards, suspend shipped ones</translation>
    </message>
    <message>
        <source>in the editor: save</source>
        <translation>in the editor: save</translation>
    </message>
    <message>
        <source>a new card</source>
        <translation>a new card</translation>
    </message>
    <message>
        <source>In a mock interview</source>
        <translation>In a mock interview</translation>
    </message>
    <message>
        <source>done; then on to the next</source>
        <translation>done; then on to the next</translation>
    </message>
    <message>
        <source>pass over the question</source>
        <translation>pass over the question</translation>
    </message>
    <message>
        <source>come back to a question passed over</source>
        <translation>come back to a question passed over</translation>
    </message>
    <message>
        <source>show or hide the clock</source>
        <translation>show or hide the clock</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pause</translation>
    </message>
    <message>
        <source>the places, from top to bottom</source>
        <translation>the places, from top to bottom</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>settings</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Language of the window</translation>
    </message>
    <message>
        <source>Menus, pages and messages. What the cards speak you choose while you study, with L.</source>
        <translation>Menus, pages and messages. What the cards speak you choose while you study, with L.</translation>
    </message>
</context>
<context>
    <name>LibraryDialogs</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Add a tag</translation>
    </message>
    <message>
        <source>Take a tag away</source>
        <translation>Take a tag away</translation>
    </message>
    <message>
        <source>One word; a::b stands below a. Your tags stay when the shipped cards are updated.</source>
        <translation>One word; a::b stands below a. Your tags stay when the shipped cards are updated.</translation>
    </message>
    <message>
        <source>Due in how many days?</source>
        <translation>Due in how many days?</translation>
    </message>
    <message>
        <source>0 is today. New cards stay new: they have nothing yet that could be forgotten.</source>
        <translation>0 is today. New cards stay new: they have nothing yet that could be forgotten.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Save this search</translation>
    </message>
    <message>
        <source>It stands among the filters, and its cards can be studied as a set.</source>
        <translation>It stands among the filters, and its cards can be studied as a set.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Study these cards</source>
        <translation>Study these cards</translation>
    </message>
    <message numerus="yes">
        <source>Answer what is due (%n cards)</source>
        <translation>
            <numerusform>Answer what is due (%n card)</numerusform>
            <numerusform>Answer what is due (%n cards)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 due, %2 new. Ordinary answers: they count for the schedule.</source>
        <translation>%1 due, %2 new. Ordinary answers: they count for the schedule.</translation>
    </message>
    <message numerus="yes">
        <source>Go through all (%n cards)</source>
        <translation>
            <numerusform>Go through all (%n card)</numerusform>
            <numerusform>Go through all (%n cards)</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice: answers are kept in the history, the schedule stays as it is.</source>
        <translation>Practice: answers are kept in the history, the schedule stays as it is.</translation>
    </message>
    <message numerus="yes">
        <source>%n suspended or buried cards are left out.</source>
        <translation>
            <numerusform>%n suspended or buried card is left out.</numerusform>
            <numerusform>%n suspended or buried cards are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Add card</source>
        <translation>Add card</translation>
    </message>
    <message>
        <source>No cards yet. The ones you write or bring in will stand here.</source>
        <translation>No cards yet. The ones you write or bring in will stand here.</translation>
    </message>
    <message>
        <source>No card is like this. A shorter search finds more; the question mark shows how to search.</source>
        <translation>No card is like this. A shorter search finds more; the question mark shows how to search.</translation>
    </message>
    <message>
        <source>Removed the search “%1”.</source>
        <translation>Removed the search “%1”.</translation>
    </message>
    <message>
        <source>Its cards are untouched.</source>
        <translation>Its cards are untouched.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n cards as a table.</source>
        <translation>
            <numerusform>Copied %n card as a table.</numerusform>
            <numerusform>Copied %n cards as a table.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>This address opens in your browser:</source>
        <translation>This address opens in your browser:</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
</context>
<context>
    <name>LibraryWords</name>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Sub-topic</source>
        <translation>Sub-topic</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Diff.</source>
        <extracomment>short for difficulty, above a column of single digits</extracomment>
        <translation>Diff.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Recall now</source>
        <translation>Recall now</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Stability</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Forgotten</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Last answer</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Deck</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>learning</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message numerus="yes">
        <source>%n d late</source>
        <extracomment>d: days</extracomment>
        <translation>
            <numerusform>%n d late</numerusform>
            <numerusform>%n d late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n d</source>
        <translation>
            <numerusform>in %n d</numerusform>
            <numerusform>in %n d</numerusform>
        </translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspended</translation>
    </message>
    <message>
        <source>buried</source>
        <translation>buried</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>in review</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 years</translation>
    </message>
    <message>
        <source>Red flag</source>
        <translation>Red flag</translation>
    </message>
    <message>
        <source>Orange flag</source>
        <translation>Orange flag</translation>
    </message>
    <message>
        <source>Green flag</source>
        <translation>Green flag</translation>
    </message>
    <message>
        <source>Blue flag</source>
        <translation>Blue flag</translation>
    </message>
    <message>
        <source>Pink flag</source>
        <translation>Pink flag</translation>
    </message>
    <message>
        <source>Turquoise flag</source>
        <translation>Turquoise flag</translation>
    </message>
    <message>
        <source>Purple flag</source>
        <translation>Purple flag</translation>
    </message>
    <message>
        <source>No flag</source>
        <translation>No flag</translation>
    </message>
    <message numerus="yes">
        <source>Suspended %n cards.</source>
        <translation>
            <numerusform>Suspended %n card.</numerusform>
            <numerusform>Suspended %n cards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resumed %n cards.</source>
        <translation>
            <numerusform>Resumed %n card.</numerusform>
            <numerusform>Resumed %n cards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Buried %n cards until tomorrow.</source>
        <translation>
            <numerusform>Buried %n card until tomorrow.</numerusform>
            <numerusform>Buried %n cards until tomorrow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took the flag from %n cards.</source>
        <translation>
            <numerusform>Took the flag from %n card.</numerusform>
            <numerusform>Took the flag from %n cards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Flagged %n cards.</source>
        <translation>
            <numerusform>Flagged %n card.</numerusform>
            <numerusform>Flagged %n cards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made %n cards new again.</source>
        <translation>
            <numerusform>Made %n card new again.</numerusform>
            <numerusform>Made %n cards new again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set when %n cards are due.</source>
        <translation>
            <numerusform>Set when %n card is due.</numerusform>
            <numerusform>Set when %n cards are due.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n cards with “%1”.</source>
        <translation>
            <numerusform>Tagged %n card with “%1”.</numerusform>
            <numerusform>Tagged %n cards with “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took the tag “%1” from %n cards.</source>
        <translation>
            <numerusform>Took the tag “%1” from %n card.</numerusform>
            <numerusform>Took the tag “%1” from %n cards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n cards.</source>
        <translation>
            <numerusform>Deleted %n card.</numerusform>
            <numerusform>Deleted %n cards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n belong to a shipped deck, which would bring them back: they are suspended instead.</source>
        <translation>
            <numerusform>%n belongs to a shipped deck, which would bring it back: it is suspended instead.</numerusform>
            <numerusform>%n belong to a shipped deck, which would bring them back: they are suspended instead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are new or were due then already: they stay as they are.</source>
        <translation>
            <numerusform>%n is new or was due then already: it stays as it is.</numerusform>
            <numerusform>%n are new or were due then already: they stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were so already.</source>
        <translation>
            <numerusform>%n was so already.</numerusform>
            <numerusform>%n were so already.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no key “%1”.</source>
        <translation>There is no key “%1”.</translation>
    </message>
    <message>
        <source>“%1” is no value of this key.</source>
        <translation>“%1” is no value of this key.</translation>
    </message>
    <message>
        <source>A value is missing after “%1”.</source>
        <translation>A value is missing after “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” is not a number.</translation>
    </message>
    <message>
        <source>“%1” is out of range.</source>
        <translation>“%1” is out of range.</translation>
    </message>
    <message>
        <source>“%1” has no number to compare with: write it with a colon.</source>
        <translation>“%1” has no number to compare with: write it with a colon.</translation>
    </message>
    <message>
        <source>“%1” has no words in it.</source>
        <translation>“%1” has no words in it.</translation>
    </message>
    <message>
        <source>A quote is not closed.</source>
        <translation>A quote is not closed.</translation>
    </message>
    <message>
        <source>A parenthesis is not closed.</source>
        <translation>A parenthesis is not closed.</translation>
    </message>
    <message>
        <source>This parenthesis closes nothing.</source>
        <translation>This parenthesis closes nothing.</translation>
    </message>
    <message>
        <source>Something to look for is missing here.</source>
        <translation>Something to look for is missing here.</translation>
    </message>
    <message>
        <source>The search is too long.</source>
        <translation>The search is too long.</translation>
    </message>
    <message>
        <source>There are too many parentheses in parentheses.</source>
        <translation>There are too many parentheses in parentheses.</translation>
    </message>
    <message>
        <source>topic, or topic/sub-topic</source>
        <translation>topic, or topic/sub-topic</translation>
    </message>
    <message>
        <source>kind of card: question, cloze, choice, order, drill, debate, story</source>
        <translation>kind of card: question, cloze, choice, order, drill, debate, story</translation>
    </message>
    <message>
        <source>tag, with those below it; tag:none for cards without</source>
        <translation>tag, with those below it; tag:none for cards without</translation>
    </message>
    <message>
        <source>due, new, learning, review, suspended, buried, flagged, leech, edited, own</source>
        <translation>due, new, learning, review, suspended, buried, flagged, leech, edited, own</translation>
    </message>
    <message>
        <source>difficulty as its author says, 1 to 5</source>
        <translation>difficulty as its author says, 1 to 5</translation>
    </message>
    <message>
        <source>days until it is due; below 0: overdue</source>
        <translation>days until it is due; below 0: overdue</translation>
    </message>
    <message>
        <source>days until recall has fallen to 90%</source>
        <translation>days until recall has fallen to 90%</translation>
    </message>
    <message>
        <source>days that the last answer gave</source>
        <translation>days that the last answer gave</translation>
    </message>
    <message>
        <source>times forgotten</source>
        <translation>times forgotten</translation>
    </message>
    <message>
        <source>answers so far</source>
        <translation>answers so far</translation>
    </message>
    <message>
        <source>the last answer left out a key point</source>
        <translation>the last answer left out a key point</translation>
    </message>
    <message>
        <source>claim of the article; claim:none</source>
        <translation>claim of the article; claim:none</translation>
    </message>
    <message>
        <source>came within so many days</source>
        <translation>came within so many days</translation>
    </message>
    <message>
        <source>answered within so many days</source>
        <translation>answered within so many days</translation>
    </message>
    <message>
        <source>colour of its flag: red, orange, green, blue, pink, turquoise, purple, any</source>
        <translation>colour of its flag: red, orange, green, blue, pink, turquoise, purple, any</translation>
    </message>
    <message>
        <source>has a text in that language: zh-CN or en</source>
        <translation>has a text in that language: zh-CN or en</translation>
    </message>
    <message>
        <source>deck, with those below it</source>
        <translation>deck, with those below it</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>In learning</source>
        <translation>In learning</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In review</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>Buried</source>
        <translation>Buried</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Flagged</translation>
    </message>
    <message>
        <source>Often forgotten</source>
        <translation>Often forgotten</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Edited</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>My own</translation>
    </message>
    <message numerus="yes">
        <source>Over %n months ago</source>
        <translation>
            <numerusform>Over %n month ago</numerusform>
            <numerusform>Over %n months ago</numerusform>
        </translation>
    </message>
    <message>
        <source>No date</source>
        <translation>No date</translation>
    </message>
    <message>
        <source>“%1” is neither a date such as 2026-07 nor a time such as 6m.</source>
        <translation>“%1” is neither a date such as 2026-07 nor a time such as 6m.</translation>
    </message>
    <message>
        <source>when its sources were checked: &lt;6m over six months ago, &lt;2026-07 before July 2026; verified:none for cards without a date</source>
        <translation>when its sources were checked: &lt;6m over six months ago, &lt;2026-07 before July 2026; verified:none for cards without a date</translation>
    </message>
    <message>
        <source>the date its facts are of, written like verified</source>
        <translation>the date its facts are of, written like verified</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n cards.</source>
        <translation>
            <numerusform>Moved %n card.</numerusform>
            <numerusform>Moved %n cards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay where they are: shipped cards, or text that cannot be written as Markdown.</source>
        <translation>
            <numerusform>%n stays where it is: a shipped card, or text that cannot be written as Markdown.</numerusform>
            <numerusform>%n stay where they are: shipped cards, or text that cannot be written as Markdown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoadBars</name>
    <message>
        <source>Minutes of study a day until the interview</source>
        <translation>Minutes of study a day until the interview</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>a date in Qt&apos;s date format: 14 December</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n minutes, %2 of them for new cards</source>
        <translation>
            <numerusform>%1: %n minute, %2 of it for new cards</numerusform>
            <numerusform>%1: %n minutes, %2 of them for new cards</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>a short date in Qt&apos;s date format: 7 Dec</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>reviews</translation>
    </message>
    <message>
        <source>new cards, until %1</source>
        <translation>new cards, until %1</translation>
    </message>
    <message>
        <source>minutes a day</source>
        <translation>minutes a day</translation>
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
    <message numerus="yes">
        <source>Took in %n cards.</source>
        <translation>
            <numerusform>Took in %n card.</numerusform>
            <numerusform>Took in %n cards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews of history came along.</source>
        <translation>
            <numerusform>%n review of history came along.</numerusform>
            <numerusform>%n reviews of history came along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n cards.</source>
        <translation>
            <numerusform>Exported %n card.</numerusform>
            <numerusform>Exported %n cards.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>The files of your own cards were read again.</source>
        <translation>The files of your own cards were read again.</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 no longer there; histories stay.</source>
        <translation>%1 new, %2 changed, %3 no longer there; histories stay.</translation>
    </message>
    <message numerus="yes">
        <source>%n places cannot be read.</source>
        <translation>
            <numerusform>%n place cannot be read.</numerusform>
            <numerusform>%n places cannot be read.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back the copy of %1.</source>
        <translation>Put back the copy of %1.</translation>
    </message>
    <message>
        <source>What you had before is the newest of the backups.</source>
        <translation>What you had before is the newest of the backups.</translation>
    </message>
    <message>
        <source>The deck in “%1” was not read.</source>
        <translation>The deck in “%1” was not read.</translation>
    </message>
    <message>
        <source>Another deck has its id. Nothing was changed; write another id in the line “deck:” of its deck.md.</source>
        <translation>Another deck has its id. Nothing was changed; write another id in the line “deck:” of its deck.md.</translation>
    </message>
    <message>
        <source>The folder cannot be read; its cards stay as they were. Allow reading it, then start Interval again.</source>
        <translation>The folder cannot be read; its cards stay as they were. Allow reading it, then start Interval again.</translation>
    </message>
</context>
<context>
    <name>MemoryChart</name>
    <message>
        <source>%1; in all %2 of %3</source>
        <translation>%1; in all %2 of %3</translation>
    </message>
    <message>
        <source>Memory per GPU</source>
        <translation>Memory per GPU</translation>
    </message>
</context>
<context>
    <name>MemoryModel</name>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>a date without its weekday, in Qt&apos;s date format: 14 December 2026</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Optimise from my history</source>
        <translation>Optimise from my history</translation>
    </message>
    <message>
        <source>Show parameters</source>
        <translation>Show parameters</translation>
    </message>
    <message>
        <source>Progress of the fit</source>
        <translation>Progress of the fit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Optimising. Beginning to study cancels it.</source>
        <translation>Optimising. Beginning to study cancels it.</translation>
    </message>
    <message>
        <source>Parameters in use</source>
        <translation>Parameters in use</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy the parameters</source>
        <translation>Copy the parameters</translation>
    </message>
    <message>
        <source>Predicted and actual recall</source>
        <translation>Predicted and actual recall</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Fitted on %1 answers on %2.</source>
        <translation>Fitted on %1 answers on %2.</translation>
    </message>
    <message>
        <source>The parameters that ship are in use.</source>
        <translation>The parameters that ship are in use.</translation>
    </message>
    <message>
        <source>Log loss %1, defaults %2.</source>
        <translation>Log loss %1, defaults %2.</translation>
    </message>
    <message>
        <source>Log loss %1.</source>
        <translation>Log loss %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers since.</source>
        <translation>
            <numerusform>%n answer since.</numerusform>
            <numerusform>%n answers since.</numerusform>
        </translation>
    </message>
    <message>
        <source>A fit is under way.</source>
        <translation>A fit is under way.</translation>
    </message>
    <message>
        <source>%1, by itself</source>
        <translation>%1, by itself</translation>
    </message>
    <message>
        <source>%1, asked for</source>
        <translation>%1, asked for</translation>
    </message>
    <message>
        <source>%1 answers. On the latest, log loss %2 instead of %3.</source>
        <translation>%1 answers. On the latest, log loss %2 instead of %3.</translation>
    </message>
    <message>
        <source>%1 answers. On the latest no better: log loss %2, before %3.</source>
        <translation>%1 answers. On the latest no better: log loss %2, before %3.</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Defaults</translation>
    </message>
    <message>
        <source>What FSRS-6 ships, from hundreds of millions of answers.</source>
        <translation>What FSRS-6 ships, from hundreds of millions of answers.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in use</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Use %1</translation>
    </message>
    <message>
        <source>Hide parameters</source>
        <translation>Hide parameters</translation>
    </message>
    <message>
        <source>Those of all cards are used.</source>
        <translation>Those of all cards are used.</translation>
    </message>
    <message>
        <source>Those of all cards are used until its own are fitted, by itself after %1 answers or when you ask for it.</source>
        <translation>Those of all cards are used until its own are fitted, by itself after %1 answers or when you ask for it.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers so far.</source>
        <translation>
            <numerusform>%n answer so far.</numerusform>
            <numerusform>%n answers so far.</numerusform>
        </translation>
    </message>
    <message>
        <source>The preset uses the parameters of all cards.</source>
        <translation>The preset uses the parameters of all cards.</translation>
    </message>
    <message>
        <source>Those of all cards</source>
        <translation>Those of all cards</translation>
    </message>
    <message>
        <source>Whatever they are: what is fitted to all cards counts here too.</source>
        <translation>Whatever they are: what is fitted to all cards counts here too.</translation>
    </message>
</context>
<context>
    <name>MemorySection</name>
    <message>
        <source>Memory model</source>
        <translation>Memory model</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Presets</translation>
    </message>
    <message>
        <source>Some decks may be remembered differently, or matter more. A preset gives its decks parameters or a desired retention of their own; what it has not of its own it takes from all cards.</source>
        <translation>Some decks may be remembered differently, or matter more. A preset gives its decks parameters or a desired retention of their own; what it has not of its own it takes from all cards.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameters</translation>
    </message>
    <message>
        <source>Those of FSRS-6, by which intervals are chosen.</source>
        <translation>Those of FSRS-6, by which intervals are chosen.</translation>
    </message>
    <message>
        <source>Fit the memory model by itself</source>
        <translation>Fit the memory model by itself</translation>
    </message>
    <message>
        <source>After every 400 new answers, in the background. It is told, and can be undone.</source>
        <translation>After every 400 new answers, in the background. It is told, and can be undone.</translation>
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
    <name>MoveSheet</name>
    <message numerus="yes">
        <source>Move %n cards</source>
        <translation>
            <numerusform>Move %n card</numerusform>
            <numerusform>Move %n cards</numerusform>
        </translation>
    </message>
    <message>
        <source>Their text goes into the Markdown files of the deck, history and schedule stay with them. Shipped cards stay in their deck.</source>
        <translation>Their text goes into the Markdown files of the deck, history and schedule stay with them. Shipped cards stay in their deck.</translation>
    </message>
    <message>
        <source>To which deck?</source>
        <translation>To which deck?</translation>
    </message>
    <message>
        <source>New deck…</source>
        <translation>New deck…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>New deck</source>
        <translation>New deck</translation>
    </message>
    <message>
        <source>Its name is also that of its folder.</source>
        <translation>Its name is also that of its folder.</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Make</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>A whole number from %1 to %2 is needed. It stays %3.</source>
        <translation>A whole number from %1 to %2 is needed. It stays %3.</translation>
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
    <name>OwnGpuDialog</name>
    <message>
        <source>Your own GPU</source>
        <translation>Your own GPU</translation>
    </message>
    <message>
        <source>Memory [GB]</source>
        <translation>Memory [GB]</translation>
    </message>
    <message>
        <source>Memory bandwidth [GB/s]</source>
        <translation>Memory bandwidth [GB/s]</translation>
    </message>
    <message>
        <source>bf16 peak, dense [TFLOP/s]</source>
        <translation>bf16 peak, dense [TFLOP/s]</translation>
    </message>
    <message>
        <source>Link to the others [GB/s]</source>
        <translation>Link to the others [GB/s]</translation>
    </message>
    <message>
        <source>Power [W]</source>
        <translation>Power [W]</translation>
    </message>
    <message>
        <source>Use this GPU</source>
        <translation>Use this GPU</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Bandwidth and peak are needed for serving and costs only.</source>
        <translation>Bandwidth and peak are needed for serving and costs only.</translation>
    </message>
    <message>
        <source>The memory is needed.</source>
        <translation>The memory is needed.</translation>
    </message>
    <message>
        <source>%1 must be a number between %2 and %3.</source>
        <translation>%1 must be a number between %2 and %3.</translation>
    </message>
</context>
<context>
    <name>OwnModelDialog</name>
    <message>
        <source>Your own model</source>
        <translation>Your own model</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Open a file…</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Use this model</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>The file cannot be read: %1</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>A model of %1 parameters. Without its shape only states and costs can be computed.</source>
        <translation>A model of %1 parameters. Without its shape only states and costs can be computed.</translation>
    </message>
    <message>
        <source>This cannot be used: %1</source>
        <translation>This cannot be used: %1</translation>
    </message>
    <message>
        <source>%1: %2 parameters</source>
        <translation>%1: %2 parameters</translation>
    </message>
    <message>
        <source>Paste a config.json, drop the file here, or type a size such as 7B.</source>
        <translation>Paste a config.json, drop the file here, or type a size such as 7B.</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Study</translation>
    </message>
    <message>
        <source>Calculators</source>
        <translation>Calculators</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Insights</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>PlanDesk</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>The interview is saved.</source>
        <translation>The interview is saved.</translation>
    </message>
    <message>
        <source>The plan follows it from now on.</source>
        <translation>The plan follows it from now on.</translation>
    </message>
    <message>
        <source>The interview is deleted.</source>
        <translation>The interview is deleted.</translation>
    </message>
    <message>
        <source>Your cards and their history stay as they are.</source>
        <translation>Your cards and their history stay as they are.</translation>
    </message>
    <message>
        <source>Other parameters are in use.</source>
        <translation>Other parameters are in use.</translation>
    </message>
    <message>
        <source>What is known of each card was computed anew from its history; due dates do not change.</source>
        <translation>What is known of each card was computed anew from its history; due dates do not change.</translation>
    </message>
    <message>
        <source>Undid the change of the interview.</source>
        <translation>Undid the change of the interview.</translation>
    </message>
    <message>
        <source>Undid the last change of the settings.</source>
        <translation>Undid the last change of the settings.</translation>
    </message>
    <message>
        <source>Changed the interview again.</source>
        <translation>Changed the interview again.</translation>
    </message>
    <message>
        <source>Changed the settings again.</source>
        <translation>Changed the settings again.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message numerus="yes">
        <source>The memory model was fitted to your %n answers.</source>
        <translation>
            <numerusform>The memory model was fitted to your %n answer.</numerusform>
            <numerusform>The memory model was fitted to your %n answers.</numerusform>
        </translation>
    </message>
    <message>
        <source>It predicts the latest ones better: log loss %1 instead of %2. Due dates do not change.</source>
        <translation>It predicts the latest ones better: log loss %1 instead of %2. Due dates do not change.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>The parameters stay as they are.</source>
        <translation>The parameters stay as they are.</translation>
    </message>
    <message numerus="yes">
        <source>A fit needs at least %n answers that come a day or more after another.</source>
        <translation>
            <numerusform>A fit needs at least %n answer that comes a day or more after another.</numerusform>
            <numerusform>A fit needs at least %n answers that come a day or more after another.</numerusform>
        </translation>
    </message>
    <message>
        <source>New ones would not predict your later answers clearly better. The fit is kept among the versions.</source>
        <translation>New ones would not predict your later answers clearly better. The fit is kept among the versions.</translation>
    </message>
    <message>
        <source>They were changed while the fit ran.</source>
        <translation>They were changed while the fit ran.</translation>
    </message>
    <message>
        <source>The preset is deleted.</source>
        <translation>The preset is deleted.</translation>
    </message>
    <message>
        <source>Its decks follow the settings of all cards again; their history stays.</source>
        <translation>Its decks follow the settings of all cards again; their history stays.</translation>
    </message>
    <message numerus="yes">
        <source>The memory model of “%1” was fitted to %n answers.</source>
        <translation>
            <numerusform>The memory model of “%1” was fitted to %n answer.</numerusform>
            <numerusform>The memory model of “%1” was fitted to %n answers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
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
        <source>; ordered by what helps “%1” most</source>
        <translation>; ordered by what helps “%1” most</translation>
    </message>
    <message>
        <source>; what you are about to forget comes first</source>
        <translation>; what you are about to forget comes first</translation>
    </message>
    <message>
        <source>A day off in the plan. The next cards come on your next day of study.</source>
        <translation>A day off in the plan. The next cards come on your next day of study.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers today. The next cards come tomorrow.</source>
        <translation>
            <numerusform>%n answer today. The next cards come tomorrow.</numerusform>
            <numerusform>%n answers today. The next cards come tomorrow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No study on %n days. The plan was made anew for the time that is left: there is nothing to make up beside it.</source>
        <translation>
            <numerusform>No study on %n day. The plan was made anew for the time that is left: there is nothing to make up beside it.</numerusform>
            <numerusform>No study on %n days. The plan was made anew for the time that is left: there is nothing to make up beside it.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is today. The plan has done its part; cards come as plain FSRS has them.</source>
        <translation>“%1” is today. The plan has done its part; cards come as plain FSRS has them.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is on %2. Its plan begins %n days before; until then cards come as plain FSRS has them.</source>
        <translation>
            <numerusform>“%1” is on %2. Its plan begins %n day before; until then cards come as plain FSRS has them.</numerusform>
            <numerusform>“%1” is on %2. Its plan begins %n days before; until then cards come as plain FSRS has them.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was on %2. Cards come as plain FSRS has them again; nothing you learned is lost.</source>
        <translation>“%1” was on %2. Cards come as plain FSRS has them again; nothing you learned is lost.</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>a date with its weekday, in Qt&apos;s date format: Monday, 14 December</extracomment>
        <translation>dddd, d MMMM</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes a day</source>
        <translation>
            <numerusform>%n minute a day</numerusform>
            <numerusform>%n minutes a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes today</source>
        <translation>
            <numerusform>%n minute today</numerusform>
            <numerusform>%n minutes today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards cannot be reached in time.</source>
        <translation>
            <numerusform>%n card cannot be reached in time.</numerusform>
            <numerusform>%n cards cannot be reached in time.</numerusform>
        </translation>
    </message>
    <message>
        <source>The time suffices to begin every card.</source>
        <translation>The time suffices to begin every card.</translation>
    </message>
    <message>
        <source>Five more minutes a day raise the forecast to %1%.</source>
        <translation>Five more minutes a day raise the forecast to %1%.</translation>
    </message>
</context>
<context>
    <name>PresetEffect</name>
    <message numerus="yes">
        <source>%n minutes a day in the steady state, %1 of all cards recalled in %2 days</source>
        <translation>
            <numerusform>%n minute a day in the steady state, %1 of all cards recalled in %2 days</numerusform>
            <numerusform>%n minutes a day in the steady state, %1 of all cards recalled in %2 days</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>a date without its year, in Qt&apos;s date format: 14 December</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes a day in the steady state, readiness on %1 %2</source>
        <translation>
            <numerusform>%n minute a day in the steady state, readiness on %1 %2</numerusform>
            <numerusform>%n minutes a day in the steady state, readiness on %1 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Working out what %1% takes and gives …</source>
        <translation>Working out what %1% takes and gives …</translation>
    </message>
    <message>
        <source>All cards together: %1.</source>
        <translation>All cards together: %1.</translation>
    </message>
    <message>
        <source>All cards together: %1. With %2% here, too: %3.</source>
        <translation>All cards together: %1. With %2% here, too: %3.</translation>
    </message>
</context>
<context>
    <name>PresetPanel</name>
    <message>
        <source>Interval&apos;s deck</source>
        <translation>Interval&apos;s deck</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preset</translation>
    </message>
    <message>
        <source>New preset</source>
        <translation>New preset</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Delete the preset</source>
        <translation>Delete the preset</translation>
    </message>
    <message>
        <source>Its decks follow all cards again. Their history stays.</source>
        <translation>Its decks follow all cards again. Their history stays.</translation>
    </message>
    <message>
        <source>Decks</source>
        <translation>Decks</translation>
    </message>
    <message>
        <source>Without a deck a preset changes nothing. Choose at least one.</source>
        <translation>Without a deck a preset changes nothing. Choose at least one.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Name of the preset</translation>
    </message>
    <message>
        <source>Desired retention</source>
        <translation>Desired retention</translation>
    </message>
    <message>
        <source>As all cards</source>
        <translation>As all cards</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>Its own</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameters</translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>All cards</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n cards</source>
        <translation>
            <numerusform>%1 · %n card</numerusform>
            <numerusform>%1 · %n cards</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (now in “%2”)</source>
        <translation>%1 (now in “%2”)</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>Preset %1</translation>
    </message>
    <message>
        <source>A preset needs a name. Nothing was changed.</source>
        <translation>A preset needs a name. Nothing was changed.</translation>
    </message>
    <message>
        <source>Another preset has this name. Nothing was changed.</source>
        <translation>Another preset has this name. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Open models on one H100</source>
        <translation>Open models on one H100</translation>
    </message>
    <message>
        <source>4-bit models on an RTX 4090</source>
        <translation>4-bit models on an RTX 4090</translation>
    </message>
    <message>
        <source>7B in full on the article&apos;s eight A100 40 GB</source>
        <translation>7B in full on the article&apos;s eight A100 40 GB</translation>
    </message>
    <message>
        <source>65B in full on sixteen A100 80 GB</source>
        <translation>65B in full on sixteen A100 80 GB</translation>
    </message>
    <message>
        <source>8B with LoRA on one 24 GB card</source>
        <translation>8B with LoRA on one 24 GB card</translation>
    </message>
    <message>
        <source>70B with QLoRA on one 80 GB card</source>
        <translation>70B with QLoRA on one 80 GB card</translation>
    </message>
    <message>
        <source>LLaMA-65B: 1.4T tokens on 2,048 A100</source>
        <translation>LLaMA-65B: 1.4T tokens on 2,048 A100</translation>
    </message>
    <message>
        <source>DeepSeek-V3 on 2,048 H800</source>
        <translation>DeepSeek-V3 on 2,048 H800</translation>
    </message>
    <message>
        <source>7B on 1 TB of text with eight A100</source>
        <translation>7B on 1 TB of text with eight A100</translation>
    </message>
    <message>
        <source>PPO with four 7B models on eight A100</source>
        <translation>PPO with four 7B models on eight A100</translation>
    </message>
    <message>
        <source>GRPO without a reference</source>
        <translation>GRPO without a reference</translation>
    </message>
    <message>
        <source>DPO of an 8B model</source>
        <translation>DPO of an 8B model</translation>
    </message>
    <message>
        <source>70B on four H100</source>
        <translation>70B on four H100</translation>
    </message>
    <message>
        <source>8B with 128k tokens of context on one H100</source>
        <translation>8B with 128k tokens of context on one H100</translation>
    </message>
    <message>
        <source>32B in 4 bits on one RTX 4090</source>
        <translation>32B in 4 bits on one RTX 4090</translation>
    </message>
    <message>
        <source>To see three points of difference</source>
        <translation>To see three points of difference</translation>
    </message>
    <message>
        <source>70% of 1,000 questions: how sure?</source>
        <translation>70% of 1,000 questions: how sure?</translation>
    </message>
    <message>
        <source>Is 73% better than 70%?</source>
        <translation>Is 73% better than 70%?</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>The card</source>
        <translation>The card</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Calculator</translation>
    </message>
    <message>
        <source>The card that you choose at the left is shown here, with its answer and its history.</source>
        <translation>The card that you choose at the left is shown here, with its answer and its history.</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Stability</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Difficulty</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Last answer</translation>
    </message>
    <message>
        <source>Recall now</source>
        <translation>Recall now</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Forgotten</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message>
        <source>New: not answered yet.</source>
        <translation>New: not answered yet.</translation>
    </message>
    <message>
        <source>Suspended: it is not asked until it is resumed.</source>
        <translation>Suspended: it is not asked until it is resumed.</translation>
    </message>
    <message>
        <source>Your edit is shown; the shipped card has a newer text.</source>
        <translation>Your edit is shown; the shipped card has a newer text.</translation>
    </message>
    <message>
        <source>Edited by you.</source>
        <translation>Edited by you.</translation>
    </message>
    <message>
        <source>Missed most: point %1, in %2 of %3 answers.</source>
        <translation>Missed most: point %1, in %2 of %3 answers.</translation>
    </message>
    <message>
        <source>No answers yet. Each one will stand here, with its grade and the key points that were said.</source>
        <translation>No answers yet. Each one will stand here, with its grade and the key points that were said.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
</context>
<context>
    <name>QueryField</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Words, or topic:rlhf is:due difficulty&gt;=4</source>
        <translation>Words, or topic:rlhf is:due difficulty&gt;=4</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>What can be searched for</translation>
    </message>
</context>
<context>
    <name>QueryHelp</name>
    <message>
        <source>Help with searching</source>
        <translation>Help with searching</translation>
    </message>
    <message>
        <source>cards with both words, in any language</source>
        <translation>cards with both words, in any language</translation>
    </message>
    <message>
        <source>these words in this order</source>
        <translation>these words in this order</translation>
    </message>
    <message>
        <source>not those</source>
        <translation>not those</translation>
    </message>
    <message>
        <source>one or the other; parentheses group</source>
        <translation>one or the other; parentheses group</translation>
    </message>
</context>
<context>
    <name>ReadinessChart</name>
    <message>
        <source>Readiness by topic</source>
        <translation>Readiness by topic</translation>
    </message>
    <message>
        <source>%1: %2% now, %3% on the day, between %4% and %5%</source>
        <translation>%1: %2% now, %3% on the day, between %4% and %5%</translation>
    </message>
    <message>
        <source>%1: %2% now</source>
        <translation>%1: %2% now</translation>
    </message>
</context>
<context>
    <name>ReadinessLegend</name>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>that day, 80% band</source>
        <translation>that day, 80% band</translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <source>Derivation</source>
        <translation>Derivation</translation>
    </message>
    <message>
        <source>Assumptions and sources</source>
        <translation>Assumptions and sources</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Fits</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Does not fit</translation>
    </message>
    <message>
        <source>What would fit:</source>
        <translation>What would fit:</translation>
    </message>
    <message>
        <source>%1: %2 usable</source>
        <translation>%1: %2 usable</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>Layouts</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Models</translation>
    </message>
    <message>
        <source>Throughput is an upper bound at the concurrency asked; Ctrl+C copies the selected rows.</source>
        <translation>Throughput is an upper bound at the concurrency asked; Ctrl+C copies the selected rows.</translation>
    </message>
    <message>
        <source>Enter or a double click puts a layout into the scenario. Step times rank layouts; measured ones may differ by tens of per cent.</source>
        <translation>Enter or a double click puts a layout into the scenario. Step times rank layouts; measured ones may differ by tens of per cent.</translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message>
        <source>%1 over %2</source>
        <translation>%1 over %2</translation>
    </message>
    <message>
        <source>usable: %1</source>
        <translation>usable: %1</translation>
    </message>
    <message>
        <source>fits: %1</source>
        <translation>fits: %1</translation>
    </message>
    <message>
        <source>cache full at %1</source>
        <translation>cache full at %1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameters</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Weights</translation>
    </message>
    <message>
        <source>KV per token</source>
        <translation>KV per token</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Throughput</translation>
    </message>
    <message>
        <source>Per 1M tokens</source>
        <translation>Per 1M tokens</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>not confirmed</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Micro-batch</source>
        <translation>Micro-batch</translation>
    </message>
    <message>
        <source>Per GPU</source>
        <translation>Per GPU</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>MFU</source>
        <translation>MFU</translation>
    </message>
    <message>
        <source>one GPU</source>
        <translation>one GPU</translation>
    </message>
    <message>
        <source>, recompute</source>
        <translation>, recompute</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. Below is the last result that has an answer.</source>
        <translation>%1. Below is the last result that has an answer.</translation>
    </message>
    <message>
        <source>rollout with its cache</source>
        <translation>rollout with its cache</translation>
    </message>
    <message>
        <source>reward and reference</source>
        <translation>reward and reference</translation>
    </message>
    <message>
        <source>gradients and step</source>
        <translation>gradients and step</translation>
    </message>
    <message>
        <source>%1 active</source>
        <translation>%1 active</translation>
    </message>
    <message>
        <source>✕ none</source>
        <translation>✕ none</translation>
    </message>
    <message>
        <source>, %1 chunks a stage</source>
        <translation>, %1 chunks a stage</translation>
    </message>
    <message>
        <source>, without SP</source>
        <translation>, without SP</translation>
    </message>
</context>
<context>
    <name>RetentionSetting</name>
    <message>
        <source>Help me decide</source>
        <translation>Help me decide</translation>
    </message>
    <message>
        <source>Desired retention</source>
        <translation>Desired retention</translation>
    </message>
    <message>
        <source>Until %1 the plan for the interview decides what comes when; these figures are those of plain FSRS without it.</source>
        <translation>Until %1 the plan for the interview decides what comes when; these figures are those of plain FSRS without it.</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>a date without its year, in Qt&apos;s date format: 14 December</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>Minutes a day, steady state</source>
        <translation>Minutes a day, steady state</translation>
    </message>
    <message>
        <source>Readiness on %1</source>
        <translation>Readiness on %1</translation>
    </message>
    <message numerus="yes">
        <source>Recall of all cards in %n days</source>
        <translation>
            <numerusform>Recall of all cards tomorrow</numerusform>
            <numerusform>Recall of all cards in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1%</source>
        <translation>At %1%</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes, %1</source>
        <translation>
            <numerusform>%n minute, %1</numerusform>
            <numerusform>%n minutes, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Line: minutes a day (left). Dashed: recall of all cards (right). A click on the curve takes that retention.</source>
        <translation>Line: minutes a day (left). Dashed: recall of all cards (right). A click on the curve takes that retention.</translation>
    </message>
    <message>
        <source>Minutes a day and recall by desired retention</source>
        <translation>Minutes a day and recall by desired retention</translation>
    </message>
    <message numerus="yes">
        <source>%1%: %n minutes a day, recall %2</source>
        <translation>
            <numerusform>%1%: %n minute a day, recall %2</numerusform>
            <numerusform>%1%: %n minutes a day, recall %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SchedulingSection</name>
    <message>
        <source>Scheduling</source>
        <translation>Scheduling</translation>
    </message>
    <message>
        <source>Time for study</source>
        <translation>Time for study</translation>
    </message>
    <message>
        <source>Cards are chosen until it is filled; new cards fill what reviews leave over. 0 means no limit. For an interview its own minutes count.</source>
        <translation>Cards are chosen until it is filled; new cards fill what reviews leave over. 0 means no limit. For an interview its own minutes count.</translation>
    </message>
    <message>
        <source>minutes a day</source>
        <translation>minutes a day</translation>
    </message>
    <message>
        <source>New cards</source>
        <translation>New cards</translation>
    </message>
    <message>
        <source>At most so many are begun a day.</source>
        <translation>At most so many are begun a day.</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>a day</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Reviews</translation>
    </message>
    <message>
        <source>At most so many are asked a day; the rest waits.</source>
        <translation>At most so many are asked a day; the rest waits.</translation>
    </message>
    <message>
        <source>Learning steps</source>
        <translation>Learning steps</translation>
    </message>
    <message>
        <source>Same-day repetitions of a new card: 30s, 10m, 2h, 1d. Empty: none.</source>
        <translation>Same-day repetitions of a new card: 30s, 10m, 2h, 1d. Empty: none.</translation>
    </message>
    <message>
        <source>Relearning steps</source>
        <translation>Relearning steps</translation>
    </message>
    <message>
        <source>Repetitions after a card was forgotten.</source>
        <translation>Repetitions after a card was forgotten.</translation>
    </message>
    <message>
        <source>Spread the load</source>
        <translation>Spread the load</translation>
    </message>
    <message>
        <source>Moves reviews within their tolerance towards days that carry less.</source>
        <translation>Moves reviews within their tolerance towards days that carry less.</translation>
    </message>
    <message>
        <source>Desired retention</source>
        <translation>Desired retention</translation>
    </message>
    <message>
        <source>Chance to recall a card when it comes due. Higher means more reviews.</source>
        <translation>Chance to recall a card when it comes due. Higher means more reviews.</translation>
    </message>
    <message>
        <source>Up to ten steps of 1s to 30d are needed, such as 1m 10m. Nothing was changed.</source>
        <translation>Up to ten steps of 1s to 30d are needed, such as 1m 10m. Nothing was changed.</translation>
    </message>
    <message>
        <source>Day starts at</source>
        <translation>Day starts at</translation>
    </message>
    <message>
        <source>o&apos;clock</source>
        <translation>o&apos;clock</translation>
    </message>
    <message>
        <source>What is due tomorrow appears after this hour.</source>
        <translation>What is due tomorrow appears after this hour.</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Four</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Two</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Grades</translation>
    </message>
    <message>
        <source>Two buttons show only Forgot and Recalled.</source>
        <translation>Two buttons show only Forgot and Recalled.</translation>
    </message>
    <message>
        <source>Easy days</source>
        <translation>Easy days</translation>
    </message>
    <message>
        <source>Weekdays that should carry less: about half, or as good as nothing.</source>
        <translation>Weekdays that should carry less: about half, or as good as nothing.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>Half</translation>
    </message>
    <message>
        <source>Hardly any</source>
        <translation>Hardly any</translation>
    </message>
    <message>
        <source>The coming 90 days</source>
        <translation>The coming 90 days</translation>
    </message>
    <message>
        <source>What other settings would take and give, before you use them.</source>
        <translation>What other settings would take and give, before you use them.</translation>
    </message>
</context>
<context>
    <name>ScoreTrend</name>
    <message>
        <source>Scores of your interviews</source>
        <translation>Scores of your interviews</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Help with searching</source>
        <translation>Help with searching</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Save search</translation>
    </message>
    <message numerus="yes">
        <source>%n cards, %1 ms</source>
        <extracomment>%1: how long the search took</extracomment>
        <translation>
            <numerusform>%n card, %1 ms</numerusform>
            <numerusform>%n cards, %1 ms</numerusform>
        </translation>
    </message>
    <message>
        <source>At character %1: %2 The cards below are those of the search before.</source>
        <translation>At character %1: %2 The cards below are those of the search before.</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Reset this section to defaults</source>
        <translation>Reset this section to defaults</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Study these…</source>
        <translation>Study these…</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspend</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Bury until tomorrow</source>
        <translation>Bury until tomorrow</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Flag</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Add a tag…</translation>
    </message>
    <message>
        <source>Take a tag away…</source>
        <translation>Take a tag away…</translation>
    </message>
    <message>
        <source>Set when due…</source>
        <translation>Set when due…</translation>
    </message>
    <message>
        <source>Make new again</source>
        <translation>Make new again</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Copy as a table</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Study these</source>
        <translation>Study these</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>%1 of %2 selected</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Move to another deck…</source>
        <translation>Move to another deck…</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>All settings</source>
        <translation>All settings</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Find a setting</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>No setting is called so. Clear the search to see all.</source>
        <translation>No setting is called so. Clear the search to see all.</translation>
    </message>
    <message>
        <source>Changes apply at once. Ctrl Z undoes the last change.</source>
        <translation>Changes apply at once. Ctrl Z undoes the last change.</translation>
    </message>
</context>
<context>
    <name>ShortcutsSection</name>
    <message>
        <source>Shortcuts</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Everything can be done by keyboard. F1 shows this list anywhere.</source>
        <translation>Everything can be done by keyboard. F1 shows this list anywhere.</translation>
    </message>
</context>
<context>
    <name>SprintReport</name>
    <message>
        <source>Questions of the sprint</source>
        <translation>Questions of the sprint</translation>
    </message>
    <message>
        <source>No question was answered.</source>
        <translation>No question was answered.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n right</source>
        <translation>
            <numerusform>%1 of %n right</numerusform>
            <numerusform>%1 of %n right</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in all, %2 a question</source>
        <translation>%1 in all, %2 a question</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Another sprint</source>
        <translation>Another sprint</translation>
    </message>
</context>
<context>
    <name>SprintRun</name>
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
        <source>check</source>
        <translation>check</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>SprintSetup</name>
    <message>
        <source>Drills of the sprint</source>
        <translation>Drills of the sprint</translation>
    </message>
    <message>
        <source>Drill sprint</source>
        <translation>Drill sprint</translation>
    </message>
    <message>
        <source>Calculations against the clock, with new numbers each time. The schedule of your cards stays as it is.</source>
        <translation>Calculations against the clock, with new numbers each time. The schedule of your cards stays as it is.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n drills</source>
        <translation>
            <numerusform>%1 of %n drill</numerusform>
            <numerusform>%1 of %n drills</numerusform>
        </translation>
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
    <message>
        <source>%1  ·  planned for %2</source>
        <translation>%1  ·  planned for %2</translation>
    </message>
    <message>
        <source>; ordered for “%1”</source>
        <translation>; ordered for “%1”</translation>
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
    <message>
        <source>%1, later than %2: suggested %3</source>
        <translation>%1, later than %2: suggested %3</translation>
    </message>
    <message>
        <source>%1, after %2: suggested %3</source>
        <translation>%1, after %2: suggested %3</translation>
    </message>
    <message>
        <source>again at the end</source>
        <translation>again at the end</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>practice</translation>
    </message>
    <message>
        <source>Practice: the schedule stays as it is.</source>
        <translation>Practice: the schedule stays as it is.</translation>
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
    <message>
        <source>Space</source>
        <translation>Space</translation>
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
    <name>TodayCards</name>
    <message>
        <source>forecast recall, 80% band %1–%2%</source>
        <translation>forecast recall, 80% band %1–%2%</translation>
    </message>
    <message>
        <source>if the interview were today</source>
        <translation>if the interview were today</translation>
    </message>
    <message>
        <source>the forecast is being computed</source>
        <translation>the forecast is being computed</translation>
    </message>
    <message>
        <source>Readiness on interview day</source>
        <translation>Readiness on interview day</translation>
    </message>
    <message>
        <source>Change the interview</source>
        <translation>Change the interview</translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Adjust</translation>
    </message>
    <message numerus="yes">
        <source>%n cards at risk: recalled less than %1 times in 10 on the day. First of all:</source>
        <translation>
            <numerusform>%n card at risk: recalled less than %1 times in 10 on the day.</numerusform>
            <numerusform>%n cards at risk: recalled less than %1 times in 10 on the day. First of all:</numerusform>
        </translation>
    </message>
    <message>
        <source>With a date, each day&apos;s cards come in the order that helps that day most, and you see what to expect of it.</source>
        <translation>With a date, each day&apos;s cards come in the order that helps that day most, and you see what to expect of it.</translation>
    </message>
    <message>
        <source>Set an interview date</source>
        <translation>Set an interview date</translation>
    </message>
    <message>
        <source>Missed most lately</source>
        <translation>Missed most lately</translation>
    </message>
    <message numerus="yes">
        <source>Practise %n cards</source>
        <translation>
            <numerusform>Practise %n card</numerusform>
            <numerusform>Practise %n cards</numerusform>
        </translation>
    </message>
    <message>
        <source>Outside of the schedule: nothing else changes</source>
        <translation>Outside of the schedule: nothing else changes</translation>
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
    <name>TopicRow</name>
    <message>
        <source>%1. → and ← change how much it weighs.</source>
        <translation>%1. → and ← change how much it weighs.</translation>
    </message>
    <message numerus="yes">
        <source>%n cards, readiness %1</source>
        <translation>
            <numerusform>%n card, readiness %1</numerusform>
            <numerusform>%n cards, readiness %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, weight %2</source>
        <translation>%1, weight %2</translation>
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
    <name>WhatIf</name>
    <message>
        <source>Try other settings</source>
        <translation>Try other settings</translation>
    </message>
    <message>
        <source>Desired retention</source>
        <translation>Desired retention</translation>
    </message>
    <message>
        <source>New cards</source>
        <translation>New cards</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>a day</translation>
    </message>
    <message>
        <source>Time for study</source>
        <translation>Time for study</translation>
    </message>
    <message>
        <source>minutes a day</source>
        <translation>minutes a day</translation>
    </message>
    <message>
        <source>Line: minutes of each day (left). Dashed: recall of all cards (right). Plain FSRS, without the plan for an interview.</source>
        <translation>Line: minutes of each day (left). Dashed: recall of all cards (right). Plain FSRS, without the plan for an interview.</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Use these settings</translation>
    </message>
    <message>
        <source>Minutes a day, steady state</source>
        <translation>Minutes a day, steady state</translation>
    </message>
    <message numerus="yes">
        <source>Recall of all cards in %n days</source>
        <translation>
            <numerusform>Recall of all cards in %n day</numerusform>
            <numerusform>Recall of all cards in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>As it is</translation>
    </message>
    <message>
        <source>With these settings</source>
        <translation>With these settings</translation>
    </message>
    <message>
        <source>Minutes of each day and recall, with these settings</source>
        <translation>Minutes of each day and recall, with these settings</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>day %1</translation>
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
    <message numerus="yes">
        <source>Undid suspending %n cards.</source>
        <translation>
            <numerusform>Undid suspending %n card.</numerusform>
            <numerusform>Undid suspending %n cards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspended %n cards again.</source>
        <translation>
            <numerusform>Suspended %n card again.</numerusform>
            <numerusform>Suspended %n cards again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undid burying %n cards.</source>
        <translation>
            <numerusform>Undid burying %n card.</numerusform>
            <numerusform>Undid burying %n cards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Buried %n cards again.</source>
        <translation>
            <numerusform>Buried %n card again.</numerusform>
            <numerusform>Buried %n cards again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undid the flags of %n cards.</source>
        <translation>
            <numerusform>Undid the flag of %n card.</numerusform>
            <numerusform>Undid the flags of %n cards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Flagged %n cards again.</source>
        <translation>
            <numerusform>Flagged %n card again.</numerusform>
            <numerusform>Flagged %n cards again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undid resuming %n cards.</source>
        <translation>
            <numerusform>Undid resuming %n card.</numerusform>
            <numerusform>Undid resuming %n cards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resumed %n cards again.</source>
        <translation>
            <numerusform>Resumed %n card again.</numerusform>
            <numerusform>Resumed %n cards again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards have their history back.</source>
        <translation>
            <numerusform>%n card has its history back.</numerusform>
            <numerusform>%n cards have their history back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made %n cards new again.</source>
        <translation>
            <numerusform>Made %n card new again.</numerusform>
            <numerusform>Made %n cards new again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards are due when they were.</source>
        <translation>
            <numerusform>%n card is due when it was.</numerusform>
            <numerusform>%n cards are due when they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set when %n cards are due, again.</source>
        <translation>
            <numerusform>Set when %n card is due, again.</numerusform>
            <numerusform>Set when %n cards are due, again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undid the tags of %n cards.</source>
        <translation>
            <numerusform>Undid the tags of %n card.</numerusform>
            <numerusform>Undid the tags of %n cards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the tags of %n cards again.</source>
        <translation>
            <numerusform>Changed the tags of %n card again.</numerusform>
            <numerusform>Changed the tags of %n cards again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brought back %n cards.</source>
        <translation>
            <numerusform>Brought back %n card.</numerusform>
            <numerusform>Brought back %n cards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n cards again.</source>
        <translation>
            <numerusform>Deleted %n card again.</numerusform>
            <numerusform>Deleted %n cards again.</numerusform>
        </translation>
    </message>
    <message>
        <source>after the interview</source>
        <translation>after the interview</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>two sentences, one after the other</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Put %n cards back into their decks.</source>
        <translation>
            <numerusform>Put %n card back into its deck.</numerusform>
            <numerusform>Put %n cards back into their decks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n cards again.</source>
        <translation>
            <numerusform>Moved %n card again.</numerusform>
            <numerusform>Moved %n cards again.</numerusform>
        </translation>
    </message>
</context>
</TS>
