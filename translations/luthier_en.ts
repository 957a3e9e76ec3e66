<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>luthier::AnswersView</name>
    <message numerus="yes">
        <source>%Ln prompt(s)</source>
        <translation>
            <numerusform>%Ln prompt</numerusform>
            <numerusform>%Ln prompts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>luthier::CommandBar</name>
    <message numerus="yes">
        <source>%n setting(s) for export only</source>
        <translation>
            <numerusform>%n setting for export only</numerusform>
            <numerusform>%n settings for export only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) to fix</source>
        <translation>
            <numerusform>%n error to fix</numerusform>
            <numerusform>%n errors to fix</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>luthier::FormBar</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>luthier::FormNotes</name>
    <message numerus="yes">
        <source>%Ln row(s) to train on, %1 to evaluate</source>
        <translation>
            <numerusform>%Ln row to train on, %1 to evaluate</numerusform>
            <numerusform>%Ln rows to train on, %1 to evaluate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln row(s)</source>
        <translation>
            <numerusform>about %Ln row</numerusform>
            <numerusform>about %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>P95 %1 · P99 %Ln token(s)</source>
        <translation>
            <numerusform>P95 %1 · P99 %Ln token</numerusform>
            <numerusform>P95 %1 · P99 %Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln step(s)</source>
        <translation>
            <numerusform>about %Ln step</numerusform>
            <numerusform>about %Ln steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln step</numerusform>
            <numerusform>%Ln steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>luthier::HeaderBar</name>
    <message numerus="yes">
        <source>CPU, %n thread(s)</source>
        <translation>
            <numerusform>CPU, %n thread</numerusform>
            <numerusform>CPU, %n threads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>luthier::MemoryPanel</name>
    <message numerus="yes">
        <source>With LLaMA-Factory %1 on each of %n GPU(s)</source>
        <translation>
            <numerusform>With LLaMA-Factory %1 on %n GPU</numerusform>
            <numerusform>With LLaMA-Factory %1 on each of %n GPUs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>luthier::ModelPicker</name>
    <message numerus="yes">
        <source>%n model(s) on this disk</source>
        <translation>
            <numerusform>%n model on this disk</numerusform>
            <numerusform>%n models on this disk</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>luthier::ParamForm</name>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n setting</numerusform>
            <numerusform>%n settings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>luthier::RunGuard</name>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln step</numerusform>
            <numerusform>%Ln steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>luthier::RunPanel</name>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln step</numerusform>
            <numerusform>%Ln steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>luthier::RunsPage</name>
    <message numerus="yes">
        <source>&amp;Compare %n</source>
        <translation>
            <numerusform>&amp;Compare %n</numerusform>
            <numerusform>&amp;Compare %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Queue: %n</source>
        <translation>
            <numerusform>&amp;Queue: %n</numerusform>
            <numerusform>&amp;Queue: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) wait in the queue.</source>
        <translation>
            <numerusform>%n run waits in the queue.</numerusform>
            <numerusform>%n runs wait in the queue.</numerusform>
        </translation>
    </message>
</context>
</TS>
