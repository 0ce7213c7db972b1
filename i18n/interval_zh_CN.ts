<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Interval</source>
        <translation>关于 Interval</translation>
    </message>
    <message>
        <source>Cards for LLM engineering interviews, scheduled by FSRS-6. Free software, without any warranty. It stands on the work of others:</source>
        <translation>大模型工程面试卡片，由 FSRS-6 安排复习。自由软件，不附带任何担保。它建立在这些作品之上：</translation>
    </message>
    <message>
        <source>Works and their licences</source>
        <translation>作品与许可证</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Interval %1</source>
        <translation>Interval %1</translation>
    </message>
    <message>
        <source>Cards for LLM engineering interviews, scheduled by FSRS-6. Free software (GPL-3.0 or later). It works offline and sends nothing anywhere.</source>
        <translation>大模型工程面试卡片，用 FSRS-6 安排复习。自由软件（GPL-3.0 或更新版本）。离线可用，不向任何地方发送数据。</translation>
    </message>
</context>
<context>
    <name>AnswerField</name>
    <message>
        <source>Your answer</source>
        <translation>你的答案</translation>
    </message>
    <message>
        <source>Your answer, in %1</source>
        <translation>你的答案，单位 %1</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Also with Ctrl + and Ctrl −.</source>
        <translation>也可以用 Ctrl + 和 Ctrl −。</translation>
    </message>
</context>
<context>
    <name>CalcReport</name>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>CalcSummary</name>
    <message>
        <source>Training memory</source>
        <translation>训练显存</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>推理服务</translation>
    </message>
    <message>
        <source>RLHF memory</source>
        <translation>RLHF 显存</translation>
    </message>
    <message>
        <source>Training cost</source>
        <translation>训练成本</translation>
    </message>
    <message>
        <source>Model selection</source>
        <translation>模型选型</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>模型评测</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>并行布局</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
</context>
<context>
    <name>CalcWords</name>
    <message>
        <source>Fits: %1 per GPU of %2, %3 to spare.</source>
        <translation>放得下：每卡 %1，可用 %2，余 %3。</translation>
    </message>
    <message>
        <source>Does not fit: %1 per GPU, %2 too much.</source>
        <translation>放不下：每卡 %1，超出 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n GPU(s) with ZeRO-3 would do.</source>
        <translation>
            <numerusform>%n 卡加 ZeRO-3 可以。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n GPU(s) would do.</source>
        <translation>
            <numerusform>%n 卡可以。</numerusform>
        </translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>优化器状态</translation>
    </message>
    <message>
        <source>fp32 master</source>
        <translation>fp32 主权重</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>Logits</source>
        <translation>logits</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV cache</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>适配器</translation>
    </message>
    <message>
        <source>Frozen models</source>
        <translation>冻结模型</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation>固定开销</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最多 %1</translation>
    </message>
    <message>
        <source>KV cache %1</source>
        <translation>KV cache %1</translation>
    </message>
    <message>
        <source>%1 an output token</source>
        <translation>每个输出 token %1</translation>
    </message>
    <message>
        <source>%1 of text a day</source>
        <translation>每天 %1 文本</translation>
    </message>
    <message>
        <source>states of all models %1</source>
        <translation>全部模型的状态 %1</translation>
    </message>
    <message>
        <source>trained: %1</source>
        <translation>参与训练：%1</translation>
    </message>
    <message>
        <source>accuracy %1</source>
        <translation>准确率 %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>区间下限 %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>上限 %1</translation>
    </message>
    <message>
        <source>A number is needed.</source>
        <translation>要填一个数。</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1”不是数。</translation>
    </message>
    <message numerus="yes">
        <source>%n GPU(s)</source>
        <translation>
            <numerusform>%n 张卡</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 → %2 per GPU</source>
        <translation>%1 → 每卡 %2</translation>
    </message>
    <message>
        <source>Room for %1 of %2 tokens; you asked for %3</source>
        <translation>能容下 %1，每个 %2 token；你要 %3 个</translation>
    </message>
    <message>
        <source>%1 per GPU, %2 to spare</source>
        <translation>每卡 %1，余 %2</translation>
    </message>
    <message>
        <source>%1 per GPU, %2 too much</source>
        <translation>每卡 %1，超出 %2</translation>
    </message>
    <message>
        <source>%1 right; the truth lies between %2 and %3</source>
        <translation>答对 %1；真实值在 %2 到 %3 之间</translation>
    </message>
    <message>
        <source>Model B differs by %1, p = %2</source>
        <translation>B 模型相差 %1，p = %2</translation>
    </message>
    <message>
        <source>No difference shown: %1, p = %2</source>
        <translation>看不出差别：%1，p = %2</translation>
    </message>
    <message>
        <source>%1 for each model</source>
        <translation>每个模型 %1</translation>
    </message>
    <message>
        <source>pass@%1 = %2</source>
        <translation>pass@%1 = %2</translation>
    </message>
    <message>
        <source>Expected score %1</source>
        <translation>期望得分 %1</translation>
    </message>
    <message>
        <source>Elo difference %1</source>
        <translation>Elo 分差 %1</translation>
    </message>
    <message>
        <source>κ = %1</source>
        <translation>κ = %1</translation>
    </message>
    <message>
        <source>Perplexity %1, %2</source>
        <translation>困惑度 %1，%2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 in all.</source>
        <translation>共 %1。</translation>
    </message>
    <message>
        <source>%1 per GPU of %2.</source>
        <translation>每卡用 %1，共 %2。</translation>
    </message>
    <message>
        <source>Likely between %1 and %2.</source>
        <translation>多半在 %1 到 %2 之间。</translation>
    </message>
    <message>
        <source>This scenario has no answer: %1: %2</source>
        <translation>这个情景没有答案：%1：%2</translation>
    </message>
    <message>
        <source>Open in the calculator (C)</source>
        <translation>在计算器里打开 (C)</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %Ln GPU(s): %2</source>
        <translation>
            <numerusform>%Ln 张卡，%1，%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 models fit on %Ln GPU(s)</source>
        <translation>
            <numerusform>%2 个模型里 %1 个放得进 %Ln 张卡</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalculatorsPage</name>
    <message>
        <source>Back to the card</source>
        <translation>回到卡片</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Save this scenario…</source>
        <translation>保存这个情景…</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>恢复初始值</translation>
    </message>
    <message>
        <source>Paste a scenario</source>
        <translation>粘贴情景</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>从这里开始</translation>
    </message>
    <message>
        <source>Delete a saved one</source>
        <translation>删除已保存的</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近用过</translation>
    </message>
    <message>
        <source>Deleted the scenario “%1”.</source>
        <translation>已删除情景“%1”。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Save this scenario</source>
        <translation>保存这个情景</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>已保存为“%1”。</translation>
    </message>
    <message>
        <source>It stands under Scenarios.</source>
        <translation>可以在“情景”里找到。</translation>
    </message>
    <message>
        <source>Copied: %1.</source>
        <translation>已复制：%1。</translation>
    </message>
    <message>
        <source>Comparison as Markdown</source>
        <translation>比较表（Markdown）</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Text for a chat</source>
        <translation>聊天用的文字</translation>
    </message>
    <message>
        <source>Scenario as a link</source>
        <translation>情景链接</translation>
    </message>
    <message>
        <source>Scenario as JSON</source>
        <translation>情景 JSON</translation>
    </message>
    <message>
        <source>Derivation as TeX</source>
        <translation>推导（TeX）</translation>
    </message>
    <message>
        <source>Save the figure</source>
        <translation>保存图</translation>
    </message>
    <message>
        <source>Saved the figure.</source>
        <translation>图已保存。</translation>
    </message>
    <message>
        <source>The figure could not be saved.</source>
        <translation>图没能保存。</translation>
    </message>
    <message>
        <source>This scenario cannot be used.</source>
        <translation>这个情景用不了。</translation>
    </message>
    <message>
        <source>This file is no model that can be used.</source>
        <translation>这个文件不是能用的模型。</translation>
    </message>
    <message>
        <source>Added to your own cards.</source>
        <translation>已加入自己的卡片。</translation>
    </message>
    <message>
        <source>It comes with your new cards.</source>
        <translation>它会和新卡一起出现。</translation>
    </message>
    <message>
        <source>This card is among your own already.</source>
        <translation>自己的卡片里已经有这张了。</translation>
    </message>
    <message>
        <source>Make it a card</source>
        <translation>做成卡片</translation>
    </message>
    <message>
        <source>Make it a drill</source>
        <translation>做成计算题</translation>
    </message>
</context>
<context>
    <name>CardSheet</name>
    <message>
        <source>not translated yet</source>
        <translation>还没有翻译</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>difficulty %1</source>
        <translation>难度 %1</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>right</source>
        <translation>对</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>错</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>追问</translation>
    </message>
</context>
<context>
    <name>CardTable</name>
    <message>
        <source>Cards</source>
        <translation>卡片</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>difficulty %1</source>
        <translation>难度 %1</translation>
    </message>
    <message numerus="yes">
        <source>article, claim %1</source>
        <translation>
            <numerusform>出自文章第 %1 条</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>answered in %1</source>
        <translation>用时 %1</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>update available, your edit is shown</source>
        <translation>有更新；显示的是你的修改</translation>
    </message>
    <message>
        <source>not translated yet</source>
        <translation>还没有译文</translation>
    </message>
    <message>
        <source>new numbers each time</source>
        <translation>每次换数</translation>
    </message>
    <message>
        <source>practice, the schedule stays as it is</source>
        <translation>练习，不改变安排</translation>
    </message>
</context>
<context>
    <name>CatalogueEntries</name>
    <message>
        <source>Source: %1 (%2)</source>
        <translation>来源：%1（%2）</translation>
    </message>
    <message>
        <source> · not confirmed: %1</source>
        <translation> · 未证实：%1</translation>
    </message>
    <message>
        <source>%1 layers, hidden %2, %3 heads, %4 KV heads, vocabulary %5</source>
        <translation>%1 层，隐藏维 %2，%3 个头，%4 个 KV 头，词表 %5</translation>
    </message>
    <message>
        <source>%1 experts, %2 a token</source>
        <translation>%1 个专家，每 token 激活 %2 个</translation>
    </message>
    <message>
        <source>only the size is known</source>
        <translation>只知道参数量</translation>
    </message>
    <message>
        <source>%1 GB/s</source>
        <translation>%1 GB/s</translation>
    </message>
    <message>
        <source>bf16 %1 TFLOP/s dense</source>
        <translation>bf16 稠密 %1 TFLOP/s</translation>
    </message>
    <message>
        <source>%1 W</source>
        <translation>%1 W</translation>
    </message>
    <message>
        <source>$%1 to $%2 an hour (%3)</source>
        <translation>每小时 $%1 到 $%2（%3）</translation>
    </message>
    <message>
        <source>Your model (%1)</source>
        <translation>你的模型（%1）</translation>
    </message>
    <message>
        <source>A model of this size</source>
        <translation>这个大小的模型</translation>
    </message>
    <message>
        <source>Your GPU, %1</source>
        <translation>你的卡，%1</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>More about “%1”</source>
        <translation>“%1”的更多操作</translation>
    </message>
    <message>
        <source>Table and export</source>
        <translation>表格与导出</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>显示图表</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>显示表格</translation>
    </message>
    <message>
        <source>Save as %1…</source>
        <translation>存为 %1…</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Card</source>
        <translation>卡片(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Study</source>
        <translation>学习(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Show the answer</source>
        <translation>显示答案(&amp;S)</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>&amp;Hint</source>
        <translation>提示(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Next follow-up</source>
        <translation>下一个追问(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Flag</source>
        <translation>标记(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Bury until tomorrow</source>
        <translation>搁置到明天(&amp;B)</translation>
    </message>
    <message>
        <source>S&amp;uspend</source>
        <translation>暂停(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Language of the card</source>
        <translation>卡片语言(&amp;L)</translation>
    </message>
    <message>
        <source>Show the &amp;timer</source>
        <translation>显示计时(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>Only &amp;%n minutes</source>
        <translation>
            <numerusform>只有 &amp;%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation>放大文字(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>缩小文字(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>默认文字(&amp;N)</translation>
    </message>
    <message>
        <source>Menu &amp;bar</source>
        <translation>菜单栏(&amp;B)</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Between &amp;rail and page</source>
        <translation>在侧栏与页面间切换(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Interval</source>
        <translation>关于 Interval(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Drill sprint…</source>
        <translation>限时计算(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Import cards…</source>
        <translation>导入卡片(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport cards…</source>
        <translation>导出卡片(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;New card</source>
        <translation>新卡片(&amp;N)</translation>
    </message>
    <message>
        <source>Your &amp;decks…</source>
        <translation>我的牌组(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Nothing to compare yet. Back in a calculator, Compare puts its scenario here; three stand side by side.</source>
        <translation>还没有可比较的。回到计算器点“比较”，情景就会放到这里；最多三个并排。</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>可放下</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>放不下</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>接着改它</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移走</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>Memory per GPU</source>
        <translation>每卡显存</translation>
    </message>
    <message>
        <source>usable memory</source>
        <translation>可用显存</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1，不同</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
</context>
<context>
    <name>CountWords</name>
    <message>
        <source>tokens</source>
        <translation>token</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>token/s</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>个请求</translation>
    </message>
    <message>
        <source>sequences</source>
        <translation>条</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>块</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>题</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>卡时</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>美元</translation>
    </message>
    <message>
        <source>pp</source>
        <translation>个百分点</translation>
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
        <translation>参数</translation>
    </message>
    <message>
        <source>games</source>
        <translation>局</translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <source>of the day</source>
        <translation>每日备份</translation>
    </message>
    <message>
        <source>before an update of the program</source>
        <translation>程序升级前</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>导入前</translation>
    </message>
    <message>
        <source>before a copy was put back</source>
        <translation>恢复备份前</translation>
    </message>
    <message>
        <source>before a repair</source>
        <translation>修复前</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>手动备份</translation>
    </message>
    <message numerus="yes">
        <source>%n answers that came since go.</source>
        <translation>
            <numerusform>之后的 %n 次作答会消失。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers come back.</source>
        <translation>
            <numerusform>%n 次作答会回来。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards that came since go.</source>
        <translation>
            <numerusform>之后新增的 %n 张卡片会消失。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards come back.</source>
        <translation>
            <numerusform>%n 张卡片会回来。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards say again what they said then.</source>
        <translation>
            <numerusform>%n 张卡片的内容会变回当时的样子。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cards and answers are the same as now.</source>
        <translation>卡片和作答记录与现在相同。</translation>
    </message>
    <message>
        <source>Data and backups</source>
        <translation>数据与备份</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Once a day, and before anything is imported, updated, repaired or put back, the whole collection is copied and the copy is checked. Older copies make room by themselves.</source>
        <translation>每天一次，以及每次导入、升级、修复或恢复之前，整个卡片库会被复制一份并校验。较旧的备份会自动让出空间。</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Put back the copy of %1</source>
        <translation>恢复 %1 的备份</translation>
    </message>
    <message>
        <source>Put back the copy of %1?</source>
        <translation>恢复 %1 的备份？</translation>
    </message>
    <message>
        <source>What you have now is copied first, so you can come back to it.</source>
        <translation>恢复之前会先备份现在的数据，随时可以再换回来。</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>DeckList</name>
    <message numerus="yes">
        <source>%1 · %n cards</source>
        <translation>
            <numerusform>%1 · %n 张</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeckWords</name>
    <message>
        <source>A deck needs a name.</source>
        <translation>牌组要有名字。</translation>
    </message>
    <message>
        <source>The name is too long for a folder.</source>
        <translation>名字太长，不能作文件夹的名字。</translation>
    </message>
    <message>
        <source>The name becomes that of a folder: leave out / \ : * ? &quot; &lt; &gt; | { } and a full stop at either end.</source>
        <translation>名字也是文件夹的名字：不要用 / \ : * ? &quot; &lt; &gt; | { }，首尾不要用句点。</translation>
    </message>
    <message>
        <source>There is a deck of this name already.</source>
        <translation>已经有叫这个名字的牌组。</translation>
    </message>
</context>
<context>
    <name>DecksSheet</name>
    <message>
        <source>Your decks</source>
        <translation>我的牌组</translation>
    </message>
    <message>
        <source>Each deck is a folder of Markdown files. What other programs change in it is read again; the history of a card stays with the card.</source>
        <translation>每个牌组是一个放 Markdown 文件的文件夹。别的程序改了里面的文件，会重新读取；卡片的历史跟着卡片走。</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>改名…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>New deck…</source>
        <translation>新建牌组…</translation>
    </message>
    <message>
        <source>Use a folder…</source>
        <translation>使用已有的文件夹…</translation>
    </message>
    <message>
        <source>A folder that there is already, for example one kept in git.</source>
        <translation>已经有的文件夹，例如用 git 管理的。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Removing it leaves the folder as it is. Its new cards no longer come; those you have begun stay in review.</source>
        <translation>移除后文件夹原样不动。里面的新卡不再出现；已经学过的照常复习。</translation>
    </message>
    <message>
        <source>Every profile has this deck: cards made in the calculators go into it.</source>
        <translation>这个牌组总在：计算器里做的卡片存在这里。</translation>
    </message>
    <message>
        <source>It is empty and can be removed.</source>
        <translation>它是空的，可以移除。</translation>
    </message>
    <message>
        <source>A deck can be removed when nothing is left in its files.</source>
        <translation>牌组的文件里没有内容时，才能移除。</translation>
    </message>
    <message>
        <source>New deck</source>
        <translation>新建牌组</translation>
    </message>
    <message>
        <source>Its name is also that of its folder.</source>
        <translation>名字也用作文件夹的名字。</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Use a folder as a deck</source>
        <translation>把文件夹作为牌组</translation>
    </message>
    <message>
        <source>It stays where it is and gets a file deck.md with this name.</source>
        <translation>文件夹留在原处，里面会加一个写有这个名字的 deck.md。</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Rename the deck</source>
        <translation>给牌组改名</translation>
    </message>
    <message>
        <source>Its folder keeps its name, and its cards their history.</source>
        <translation>文件夹的名字不变，卡片的历史也不变。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Another deck has this id, or a folder of this name is there already. Nothing was changed: choose another name, or write another id in the line “deck:” of its deck.md.</source>
        <translation>另一个牌组有这个 id，或者已经有这个名字的文件夹。什么都没有改：换一个名字，或者在它的 deck.md 的“deck:”一行写另一个 id。</translation>
    </message>
</context>
<context>
    <name>DiffSheet</name>
    <message>
        <source>Compared with the original</source>
        <translation>与原文对照</translation>
    </message>
    <message>
        <source>− is what the shipped card says, + is yours.</source>
        <translation>− 是自带卡片的原文，+ 是你的。</translation>
    </message>
    <message>
        <source>Restore the original</source>
        <translation>恢复原文</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>DraftWords</name>
    <message>
        <source>a card begins with a heading that ends in its id: ## Question {#id}</source>
        <translation>卡片以标题开头，标题末尾是它的 id：## 问题 {#id}</translation>
    </message>
    <message>
        <source>the card block is missing, or has a line that is not “key: value”</source>
        <translation>缺少 card 块，或者其中有一行不是“键: 值”</translation>
    </message>
    <message>
        <source>unknown type, or difficulty that is not 1 to 5</source>
        <translation>不认识的类型，或难度不在 1 到 5 之间</translation>
    </message>
    <message>
        <source>one card at a time: a second heading begins another</source>
        <translation>一次只写一张：第二个标题会开始另一张卡片</translation>
    </message>
    <message>
        <source>the image stands outside of the deck</source>
        <translation>图片在牌组之外</translation>
    </message>
    <message>
        <source>both languages need as many points, options and steps, the same gaps and verdict</source>
        <translation>两种语言的要点、选项、步骤数目以及空和结论要一致</translation>
    </message>
    <message>
        <source>the translation has another id than the card</source>
        <translation>译文的 id 与卡片不同</translation>
    </message>
    <message>
        <source>unknown key in the block</source>
        <translation>块里有不认识的键</translation>
    </message>
    <message>
        <source>unknown section, or text where a list belongs: it is kept as a note</source>
        <translation>不认识的小节，或该用列表的地方写了文字：会当作备注保留</translation>
    </message>
    <message>
        <source>tables stand in a table block</source>
        <translation>表格要写在 table 块里</translation>
    </message>
    <message>
        <source>HTML is shown as it is written</source>
        <translation>HTML 会原样显示</translation>
    </message>
    <message>
        <source>this emphasis is not seen as one: put a blank beside the stars</source>
        <translation>这里的强调不会生效：在星号旁加一个空格</translation>
    </message>
    <message>
        <source>not a date such as 2026-07-31</source>
        <translation>不是 2026-07-31 这样的日期</translation>
    </message>
    <message>
        <source>something this kind of card needs is missing: %1</source>
        <translation>缺少这类卡片需要的内容：%1</translation>
    </message>
    <message>
        <source>the drill: %1</source>
        <translation>计算题：%1</translation>
    </message>
</context>
<context>
    <name>DrillWords</name>
    <message>
        <source>Within tolerance</source>
        <translation>在容差内</translation>
    </message>
    <message>
        <source>Unit mixed up</source>
        <translation>单位弄混了</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>接近</translation>
    </message>
    <message>
        <source>Outside of the tolerance</source>
        <translation>超出容差</translation>
    </message>
    <message>
        <source>Right within tolerance</source>
        <translation>答对，在容差内</translation>
    </message>
    <message>
        <source>Right but for the unit</source>
        <translation>只是单位弄混了</translation>
    </message>
    <message>
        <source>Close, outside of the tolerance</source>
        <translation>接近，但超出容差</translation>
    </message>
    <message>
        <source>The answer: %1</source>
        <translation>答案：%1</translation>
    </message>
    <message>
        <source>%1. With or without a unit: 112 GB, 1.5e9, 3.3 days. Space on the empty field shows the answer.</source>
        <translation>%1。单位可写可不写：112 GB、1.5e9、3.3 天。输入框为空时按空格直接看答案。</translation>
    </message>
</context>
<context>
    <name>DrillWriter</name>
    <message>
        <source>check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Derivation</source>
        <translation>推导</translation>
    </message>
    <message>
        <source>with these numbers</source>
        <translation>代入这次的数</translation>
    </message>
    <message>
        <source>open in the calculator</source>
        <translation>在计算器里打开</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>“%1” was not taken.</source>
        <translation>没有采用“%1”。</translation>
    </message>
    <message>
        <source>An image is a PNG, JPEG, GIF, WebP or SVG file of at most 10 MB.</source>
        <translation>图片须是 PNG、JPEG、GIF、WebP 或 SVG 文件，不超过 10 MB。</translation>
    </message>
    <message>
        <source>Saved the new card.</source>
        <translation>新卡片已保存。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Its schedule and history stay; what it said before is kept.</source>
        <translation>安排和历史不变，之前的文字也留着。</translation>
    </message>
    <message>
        <source>The shipped text is back.</source>
        <translation>已恢复自带的原文。</translation>
    </message>
    <message>
        <source>Your edit is kept among the earlier texts.</source>
        <translation>你的改动留在“以前的文字”里。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Compare with the original</source>
        <translation>与原文对照</translation>
    </message>
    <message>
        <source>Earlier texts</source>
        <translation>以前的文字</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>丢弃草稿</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>计算器</translation>
    </message>
    <message>
        <source>Image…</source>
        <translation>图片…</translation>
    </message>
    <message>
        <source>What is wrong with the card</source>
        <translation>卡片的问题</translation>
    </message>
    <message>
        <source>How the card will look</source>
        <translation>卡片的样子</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>%1, optional</source>
        <translation>%1（可不填）</translation>
    </message>
    <message>
        <source>Text in %1</source>
        <translation>%1文本</translation>
    </message>
    <message>
        <source>## Question {#%1}

The same card in the other language: as many key points, in the same order.</source>
        <translation>## 问题 {#%1}

同一张卡片的另一种语言：要点数目和顺序要一致。</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>新卡片</translation>
    </message>
    <message>
        <source>nothing written yet</source>
        <translation>还没有写</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>draft kept, not saved</source>
        <translation>草稿已留存，还没有保存</translation>
    </message>
    <message>
        <source>draft kept; mend what is listed below to save it</source>
        <translation>草稿已留存；改好下面列出的问题才能保存</translation>
    </message>
    <message>
        <source>The card cannot be read yet: see below the text.</source>
        <translation>卡片还读不了：见文本下方。</translation>
    </message>
    <message>
        <source>How the card will look is shown here once it has a heading.</source>
        <translation>写好标题后，这里会显示卡片的样子。</translation>
    </message>
    <message>
        <source>As it was until %1</source>
        <translation>%1 之前的文字</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.gif *.webp *.svg)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.gif *.webp *.svg)</translation>
    </message>
    <message>
        <source>It stands in the deck “%1” and comes when new cards do.</source>
        <translation>它在牌组“%1”里，轮到新卡时就会出现。</translation>
    </message>
    <message>
        <source>Deck of the card</source>
        <translation>卡片的牌组</translation>
    </message>
    <message>
        <source>The deck into which this card is written</source>
        <translation>这张卡片写进哪个牌组</translation>
    </message>
</context>
<context>
    <name>EmptyInsights</name>
    <message>
        <source>Nothing to show yet</source>
        <translation>还没有内容</translation>
    </message>
    <message>
        <source>After your first review you will see how well each topic sits. Checking the memory model needs about 100 answers, a week at 25 minutes a day.</source>
        <translation>第一次复习之后，这里会显示各主题掌握得怎么样。要检验记忆模型准不准，大约需要 100 次作答，每天 25 分钟的话一周就够。</translation>
    </message>
    <message>
        <source>Start the first cards</source>
        <translation>开始学第一批卡片</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Anki package (.apkg)</source>
        <translation>Anki 牌组包（.apkg）</translation>
    </message>
    <message>
        <source>Anki 2.1.15 and later open it. Schedules, history, tags and pictures go along.</source>
        <translation>Anki 2.1.15 及以后的版本都能打开。排期、复习历史、标签和图片一并带走。</translation>
    </message>
    <message>
        <source>Table (.txt, tabs)</source>
        <translation>表格（.txt，制表符分隔）</translation>
    </message>
    <message>
        <source>Question and answer in columns, for spreadsheets and Anki. Without history.</source>
        <translation>问题和答案各占一列，表格软件和 Anki 都能读。不含复习历史。</translation>
    </message>
    <message>
        <source>Cheat sheet (.pdf)</source>
        <translation>速查单（.pdf）</translation>
    </message>
    <message>
        <source>Questions with their key points in two columns, to print. Drills stay out.</source>
        <translation>问题和要点排成两栏，适合打印。不含计算题。</translation>
    </message>
    <message>
        <source>Everything (.zip)</source>
        <translation>全部数据（.zip）</translation>
    </message>
    <message>
        <source>The whole collection with its media, as a copy to keep.</source>
        <translation>整个卡片库连同图片和音频，作为留底的副本。</translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>所有卡片</translation>
    </message>
    <message>
        <source>Weak points: the last answer left one out</source>
        <translation>薄弱点：上次回答漏了要点的卡片</translation>
    </message>
    <message>
        <source>Due cards</source>
        <translation>到期的卡片</translation>
    </message>
    <message>
        <source>Flagged cards</source>
        <translation>打了旗标的卡片</translation>
    </message>
    <message>
        <source>Cards that I search for</source>
        <translation>按搜索条件选出的卡片</translation>
    </message>
    <message>
        <source>Export cards</source>
        <translation>导出卡片</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Which cards</source>
        <translation>导出哪些卡片</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>As</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Language of cards that have both</source>
        <translation>双语卡片用哪种语言</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n 张卡片</numerusform>
        </translation>
    </message>
    <message>
        <source>This search cannot be read, column %1</source>
        <translation>这个搜索条件读不懂。列 %1</translation>
    </message>
    <message>
        <source>Markdown (.md)</source>
        <translation>Markdown（.md）</translation>
    </message>
    <message>
        <source>Questions as headings with their answers below, to read and to import again.</source>
        <translation>问题作标题，答案写在下面；可以直接读，也可以再导入。</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected cards</source>
        <translation>
            <numerusform>选中的 %n 张卡片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Training memory</source>
        <translation>训练显存</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>推理服务</translation>
    </message>
    <message>
        <source>RLHF</source>
        <translation>RLHF</translation>
    </message>
    <message>
        <source>Training cost</source>
        <translation>训练成本</translation>
    </message>
    <message>
        <source>Model selection</source>
        <translation>模型选型</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>模型评测</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>并行布局</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>打分</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Memory per GPU</source>
        <translation>每卡显存</translation>
    </message>
    <message>
        <source>Throughput, and time per token (dashed)</source>
        <translation>吞吐；虚线是每 token 时间</translation>
    </message>
    <message>
        <source>Days of training</source>
        <translation>训练天数</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Half width of the interval</source>
        <translation>区间半宽</translation>
    </message>
    <message>
        <source>Questions per model</source>
        <translation>每个模型的题数</translation>
    </message>
    <message>
        <source>pass@k</source>
        <translation>pass@k</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Critic</source>
        <translation>critic</translation>
    </message>
    <message>
        <source>Reward model</source>
        <translation>reward 模型</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>reference</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>卡数</translation>
    </message>
    <message>
        <source>GPUs a node</source>
        <translation>每节点卡数</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>Sharding</source>
        <translation>分片</translation>
    </message>
    <message>
        <source>Sequence length</source>
        <translation>序列长度</translation>
    </message>
    <message>
        <source>Micro-batch</source>
        <translation>微批</translation>
    </message>
    <message>
        <source>Recompute</source>
        <translation>重算</translation>
    </message>
    <message>
        <source>LoRA rank</source>
        <translation>LoRA 秩</translation>
    </message>
    <message>
        <source>LoRA on</source>
        <translation>LoRA 加在</translation>
    </message>
    <message>
        <source>LoRA dropout</source>
        <translation>LoRA dropout</translation>
    </message>
    <message>
        <source>Base weights</source>
        <translation>底座权重</translation>
    </message>
    <message>
        <source>Tensor parallel</source>
        <translation>张量并行</translation>
    </message>
    <message>
        <source>Pipeline parallel</source>
        <translation>流水线并行</translation>
    </message>
    <message>
        <source>Context parallel</source>
        <translation>上下文并行</translation>
    </message>
    <message>
        <source>Expert parallel</source>
        <translation>专家并行</translation>
    </message>
    <message>
        <source>Chunks a stage</source>
        <translation>每段块数</translation>
    </message>
    <message>
        <source>Micro-batches a step</source>
        <translation>每步微批数</translation>
    </message>
    <message>
        <source>Sequence parallel</source>
        <translation>序列并行</translation>
    </message>
    <message>
        <source>Offload to CPU</source>
        <translation>卸载到 CPU</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>Norms</source>
        <translation>归一化</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>交叉熵</translation>
    </message>
    <message>
        <source>Cross-entropy chunks</source>
        <translation>交叉熵分块</translation>
    </message>
    <message>
        <source>torch.compile</source>
        <translation>torch.compile</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>dropout</translation>
    </message>
    <message>
        <source>Optimiser step in the backward pass</source>
        <translation>反向时就更新优化器</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>软件版本</translation>
    </message>
    <message>
        <source>Adapter size</source>
        <translation>适配器宽度</translation>
    </message>
    <message>
        <source>Prefix length</source>
        <translation>前缀长度</translation>
    </message>
    <message>
        <source>CUDA context</source>
        <translation>CUDA 上下文</translation>
    </message>
    <message>
        <source>NCCL buffers</source>
        <translation>NCCL 缓冲</translation>
    </message>
    <message>
        <source>Fragmentation</source>
        <translation>碎片</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV cache</translation>
    </message>
    <message>
        <source>Context a request</source>
        <translation>每请求上下文</translation>
    </message>
    <message>
        <source>Concurrency</source>
        <translation>并发</translation>
    </message>
    <message>
        <source>Memory utilisation</source>
        <translation>显存利用率</translation>
    </message>
    <message>
        <source>Cache block</source>
        <translation>缓存块</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Price per GPU-hour</source>
        <translation>每卡时价格</translation>
    </message>
    <message>
        <source>Speculative decoding</source>
        <translation>投机解码</translation>
    </message>
    <message>
        <source>Acceptance rate</source>
        <translation>接受率</translation>
    </message>
    <message>
        <source>Drafted tokens</source>
        <translation>草稿 token 数</translation>
    </message>
    <message>
        <source>Cost of a draft step</source>
        <translation>草稿一步的代价</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Rollout batch</source>
        <translation>rollout 批</translation>
    </message>
    <message>
        <source>Tensor parallel of the engine</source>
        <translation>引擎的张量并行</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>推理引擎</translation>
    </message>
    <message>
        <source>Reference = base with LoRA off</source>
        <translation>reference 用关掉 LoRA 的底座</translation>
    </message>
    <message>
        <source>Frozen models wait in host memory</source>
        <translation>冻结模型卸载到内存</translation>
    </message>
    <message>
        <source>Critic shares the policy&apos;s trunk</source>
        <translation>critic 与 policy 共享主干</translation>
    </message>
    <message>
        <source>KL coefficient β</source>
        <translation>KL 系数 β</translation>
    </message>
    <message>
        <source>Training tokens</source>
        <translation>训练 token 数</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Bytes per token</source>
        <translation>每 token 字节</translation>
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
        <translation>轮数</translation>
    </message>
    <message>
        <source>Compute-optimal size</source>
        <translation>算力最优规模</translation>
    </message>
    <message>
        <source>Power of a GPU</source>
        <translation>每卡功耗</translation>
    </message>
    <message>
        <source>PUE of the data centre</source>
        <translation>机房 PUE</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>题数</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>答对</translation>
    </message>
    <message>
        <source>Questions of model B</source>
        <translation>B 模型题数</translation>
    </message>
    <message>
        <source>Right answers of model B</source>
        <translation>B 模型答对</translation>
    </message>
    <message>
        <source>Both right</source>
        <translation>两者都对</translation>
    </message>
    <message>
        <source>Tries k</source>
        <translation>尝试次数 k</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Difference to be seen</source>
        <translation>要看出的差别</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>检验功效</translation>
    </message>
    <message>
        <source>Accuracy around which</source>
        <translation>在哪个准确率附近</translation>
    </message>
    <message>
        <source>Elo difference</source>
        <translation>Elo 分差</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>胜</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>负</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>平</translation>
    </message>
    <message>
        <source>Observed agreement</source>
        <translation>观察一致率</translation>
    </message>
    <message>
        <source>Agreement by chance</source>
        <translation>随机一致率</translation>
    </message>
    <message>
        <source>Samples a question</source>
        <translation>每题采样数</translation>
    </message>
    <message>
        <source>Price of input</source>
        <translation>输入价格</translation>
    </message>
    <message>
        <source>Price of output</source>
        <translation>输出价格</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>吞吐</translation>
    </message>
    <message>
        <source>Best is</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>Global batch</source>
        <translation>全局批</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>token</translation>
    </message>
    <message>
        <source>seq</source>
        <translation>条</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>美元</translation>
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
        <translation>美元/百万</translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation>tok/s</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>nat</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>Active parameters</source>
        <translation>激活参数</translation>
    </message>
    <message>
        <source>Trained parameters</source>
        <translation>训练的参数</translation>
    </message>
    <message>
        <source>Activations per token and layer</source>
        <translation>每 token 每层的激活</translation>
    </message>
    <message>
        <source>Weights of the whole model</source>
        <translation>整个模型的权重</translation>
    </message>
    <message>
        <source>KV cache per token</source>
        <translation>每 token KV cache</translation>
    </message>
    <message>
        <source>KV cache of all requests</source>
        <translation>全部请求的 KV cache</translation>
    </message>
    <message>
        <source>Cache blocks</source>
        <translation>缓存块数</translation>
    </message>
    <message>
        <source>Most requests at once</source>
        <translation>最多并发</translation>
    </message>
    <message>
        <source>Longest context</source>
        <translation>最长上下文</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>首 token 时间</translation>
    </message>
    <message>
        <source>Time per output token</source>
        <translation>每 token 时间</translation>
    </message>
    <message>
        <source>Critical batch</source>
        <translation>临界批大小</translation>
    </message>
    <message>
        <source>Price of a million tokens</source>
        <translation>每百万 token 价格</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>token 数</translation>
    </message>
    <message>
        <source>Training FLOPs</source>
        <translation>训练 FLOPs</translation>
    </message>
    <message>
        <source>FLOPs of the hardware</source>
        <translation>硬件 FLOPs</translation>
    </message>
    <message>
        <source>FLOPs per token</source>
        <translation>每 token FLOPs</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>卡时</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Tokens a day</source>
        <translation>每天 token</translation>
    </message>
    <message>
        <source>Text a day</source>
        <translation>每天文本</translation>
    </message>
    <message>
        <source>HFU</source>
        <translation>HFU</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>Compute-optimal tokens for this size</source>
        <translation>这个规模的最优 token 数</translation>
    </message>
    <message>
        <source>Compute-optimal size for this budget</source>
        <translation>这个预算的最优规模</translation>
    </message>
    <message>
        <source>States of the policy</source>
        <translation>policy 状态</translation>
    </message>
    <message>
        <source>States of the critic</source>
        <translation>critic 状态</translation>
    </message>
    <message>
        <source>States of the reference</source>
        <translation>reference 状态</translation>
    </message>
    <message>
        <source>States of the reward model</source>
        <translation>reward 状态</translation>
    </message>
    <message>
        <source>States of all models</source>
        <translation>全部模型状态</translation>
    </message>
    <message>
        <source>Tokens a rollout</source>
        <translation>每次 rollout 的 token</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Accuracy of model B</source>
        <translation>B 模型准确率</translation>
    </message>
    <message>
        <source>Lower limit</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Lower limit by Wald</source>
        <translation>Wald 下限</translation>
    </message>
    <message>
        <source>Upper limit by Wald</source>
        <translation>Wald 上限</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>Difference, lower limit</source>
        <translation>差值下限</translation>
    </message>
    <message>
        <source>Difference, upper limit</source>
        <translation>差值上限</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>标准误</translation>
    </message>
    <message>
        <source>z</source>
        <translation>z</translation>
    </message>
    <message>
        <source>p value</source>
        <translation>p 值</translation>
    </message>
    <message>
        <source>Questions they differ on</source>
        <translation>两者不同的题</translation>
    </message>
    <message>
        <source>Smallest difference seen</source>
        <translation>能看出的最小差别</translation>
    </message>
    <message>
        <source>pass@1</source>
        <translation>pass@1</translation>
    </message>
    <message>
        <source>pass@k, biased estimate</source>
        <translation>pass@k（有偏估计）</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Expected score</source>
        <translation>期望得分</translation>
    </message>
    <message>
        <source>Elo, lower limit</source>
        <translation>Elo 下限</translation>
    </message>
    <message>
        <source>Elo, upper limit</source>
        <translation>Elo 上限</translation>
    </message>
    <message>
        <source>Cohen&apos;s κ</source>
        <translation>Cohen κ</translation>
    </message>
    <message>
        <source>κ, lower limit</source>
        <translation>κ 下限</translation>
    </message>
    <message>
        <source>κ, upper limit</source>
        <translation>κ 上限</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>困惑度</translation>
    </message>
    <message>
        <source>Bits per token</source>
        <translation>每 token 比特</translation>
    </message>
    <message>
        <source>Bits per byte</source>
        <translation>每字节比特</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>调用次数</translation>
    </message>
    <message>
        <source>Prompt tokens</source>
        <translation>提示 token</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>输出 token</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Time of a step</source>
        <translation>每步时间</translation>
    </message>
    <message>
        <source>Cost of a step</source>
        <translation>每步费用</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>Optimiser states</source>
        <translation>优化器状态</translation>
    </message>
    <message>
        <source>fp32 master weights</source>
        <translation>fp32 主权重</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>Logits</source>
        <translation>logits</translation>
    </message>
    <message>
        <source>Prefill</source>
        <translation>prefill</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>适配器</translation>
    </message>
    <message>
        <source>Frozen models</source>
        <translation>冻结模型</translation>
    </message>
    <message>
        <source>Buffers</source>
        <translation>缓冲区</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>全量</translation>
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
        <translation>bf16 混合精度 (AMP)</translation>
    </message>
    <message>
        <source>AMP, fp32 gradients</source>
        <translation>AMP，fp32 梯度</translation>
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
        <translation>纯 bf16</translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>AdamW 8-bit</source>
        <translation>8-bit AdamW</translation>
    </message>
    <message>
        <source>Paged AdamW 8-bit</source>
        <translation>分页 8-bit AdamW</translation>
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
        <translation>带动量 SGD</translation>
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
        <translation>无</translation>
    </message>
    <message>
        <source>Selective</source>
        <translation>选择性</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Flash</translation>
    </message>
    <message>
        <source>Eager</source>
        <translation>eager</translation>
    </message>
    <message>
        <source>Fused</source>
        <translation>融合</translation>
    </message>
    <message>
        <source>Chunked</source>
        <translation>分块</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Of 2023</source>
        <translation>2023 年</translation>
    </message>
    <message>
        <source>NF4</source>
        <translation>NF4</translation>
    </message>
    <message>
        <source>NF4, double</source>
        <translation>NF4 双重量化</translation>
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
        <translation>全部线性层</translation>
    </message>
    <message>
        <source>q, v</source>
        <translation>q、v</translation>
    </message>
    <message>
        <source>Same GPUs</source>
        <translation>同卡</translation>
    </message>
    <message>
        <source>Own weights</source>
        <translation>分离</translation>
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
        <translation>精确</translation>
    </message>
    <message>
        <source>How sure is this accuracy?</source>
        <translation>这个准确率有多准？</translation>
    </message>
    <message>
        <source>Is model B better?</source>
        <translation>B 模型更好吗？</translation>
    </message>
    <message>
        <source>How many questions are needed?</source>
        <translation>需要多少题？</translation>
    </message>
    <message>
        <source>Elo and wins</source>
        <translation>Elo 与胜率</translation>
    </message>
    <message>
        <source>Agreement of judges (κ)</source>
        <translation>评判一致性 (κ)</translation>
    </message>
    <message>
        <source>What does an evaluation cost?</source>
        <translation>评测要花多少？</translation>
    </message>
    <message>
        <source>Fewest GPUs</source>
        <translation>卡最少</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>最快</translation>
    </message>
    <message>
        <source>Cheapest</source>
        <translation>最省钱</translation>
    </message>
</context>
<context>
    <name>FigureGrid</name>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>FilterList</name>
    <message numerus="yes">
        <source>%1, %n cards</source>
        <translation>
            <numerusform>%1，%n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>全部卡片</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>有旗标</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>保存的搜索</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Remove this search</source>
        <translation>移除这个搜索</translation>
    </message>
    <message>
        <source>%1, unfolded</source>
        <translation>%1，已展开</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1，已收起</translation>
    </message>
    <message>
        <source>With Ctrl: added to the search, or taken from it.</source>
        <translation>按住 Ctrl：加进搜索，或从中去掉。</translation>
    </message>
    <message>
        <source>States</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>旗标</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>论断</translation>
    </message>
    <message>
        <source>Sources checked</source>
        <translation>来源核对时间</translation>
    </message>
    <message>
        <source>Decks</source>
        <translation>牌组</translation>
    </message>
    <message>
        <source>Your decks…</source>
        <translation>我的牌组…</translation>
    </message>
    <message>
        <source>Make a deck of your own, rename it, remove it.</source>
        <translation>新建、改名、移除自己的牌组。</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Nearly the same is asked by “%1”.</source>
        <translation>“%1”问的几乎一样。</translation>
    </message>
    <message>
        <source>Enter opens it; this draft is kept.</source>
        <translation>按 Enter 打开它；这份草稿会留着。</translation>
    </message>
</context>
<context>
    <name>FindingsWriter</name>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Your outline of the last review</source>
        <translation>你上次复习的提纲</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>one tick for both languages</source>
        <translation>两种语言共用一个勾选</translation>
    </message>
    <message>
        <source>tick what you said</source>
        <translation>勾选你说到的</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>看答案</translation>
    </message>
    <message>
        <source>next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>追问</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>核对于 %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
</context>
<context>
    <name>FitChart</name>
    <message>
        <source>Predicted and actual recall</source>
        <translation>预测与实际回忆率</translation>
    </message>
    <message numerus="yes">
        <source>predicted %1%, recalled %2% of %n</source>
        <translation>
            <numerusform>预测 %1%，%n 次中想起 %2%</numerusform>
        </translation>
    </message>
    <message>
        <source>predicted; upwards: recalled</source>
        <translation>横轴：预测；纵轴：想起</translation>
    </message>
    <message>
        <source>Nothing to compare yet: it takes answers a day or more apart.</source>
        <translation>还没有可比较的内容：需要相隔一天以上的作答。</translation>
    </message>
</context>
<context>
    <name>GradeButton</name>
    <message>
        <source>suggested</source>
        <translation>建议</translation>
    </message>
</context>
<context>
    <name>HeatLegend</name>
    <message>
        <source>fewer</source>
        <translation>少</translation>
    </message>
    <message>
        <source>more</source>
        <translation>多</translation>
    </message>
</context>
<context>
    <name>Heatmap</name>
    <message numerus="yes">
        <source>A year of study: %n answers</source>
        <translation>
            <numerusform>一年的学习：%n 次作答</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1：没有学习</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n answers</source>
        <translation>
            <numerusform>%1：%n 次作答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n minutes</source>
        <translation>
            <numerusform>，%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>a date in Qt&apos;s date format: 9 October 2026</extracomment>
        <translation>yyyy 年 M 月 d 日</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Anki package</source>
        <translation>Anki 牌组包</translation>
    </message>
    <message>
        <source>table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>deck of Interval</source>
        <translation>Interval 牌组</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>updates</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>读不了</translation>
    </message>
    <message>
        <source>This file was written by a newer program than Interval knows.</source>
        <translation>这个文件由更新版本的程序写成，Interval 还不认识。</translation>
    </message>
    <message>
        <source>This file is damaged.</source>
        <translation>这个文件已损坏。</translation>
    </message>
    <message>
        <source>This file holds no cards.</source>
        <translation>这个文件里没有卡片。</translation>
    </message>
    <message>
        <source>This file cannot be imported.</source>
        <translation>这个文件无法导入。</translation>
    </message>
    <message>
        <source>Import cards</source>
        <translation>导入卡片</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Import preview</source>
        <translation>导入预览</translation>
    </message>
    <message>
        <source>Nothing has been written yet</source>
        <translation>还没有写入任何内容</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one</source>
        <translation>把文件拖到这里，或者选择一个文件</translation>
    </message>
    <message>
        <source>Anki packages (.apkg, .colpkg) come with their pictures, tags and the whole review history; tables (.csv, .tsv, .txt) with a column for question and answer; Markdown files (.md) with a heading for each question. You see what would happen to each card before anything is written.</source>
        <translation>Anki 牌组包（.apkg、.colpkg）会连同图片、标签和全部复习历史一起导入；表格（.csv、.tsv、.txt）需要问题和答案各一列；Markdown 文件（.md）每个问题一个标题。写入之前，你会先看到每张卡片会怎样。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Taking the cards in…</source>
        <translation>正在导入卡片…</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>Import under way</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures and sounds</source>
        <translation>
            <numerusform>%n 个图片和音频</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are missing in the file</source>
        <translation>
            <numerusform>文件里缺 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews of history</source>
        <translation>
            <numerusform>%n 条复习历史</numerusform>
        </translation>
    </message>
    <message>
        <source>No card of the file is like this.</source>
        <translation>文件里没有这样的卡片。</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>Search in the file</source>
        <translation>在文件中搜索</translation>
    </message>
    <message>
        <source>Cards of the file and what happens to them</source>
        <translation>文件中的卡片及其处理结果</translation>
    </message>
    <message>
        <source>Bring the review history along: intervals and due days stay</source>
        <translation>带上复习历史：间隔和到期日不变</translation>
    </message>
    <message>
        <source>Suspend the new cards</source>
        <translation>新卡片先暂停</translation>
    </message>
    <message>
        <source>A backup is made first. All cards are taken in, or none.</source>
        <translation>会先做一份备份。要么全部导入，要么什么都不改。</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>保存报告…</translation>
    </message>
    <message numerus="yes">
        <source>Import %n cards</source>
        <translation>
            <numerusform>导入 %n 张卡片</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to import</source>
        <translation>没有可导入的卡片</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Saved the report.</source>
        <translation>报告已保存。</translation>
    </message>
    <message>
        <source>The report could not be saved.</source>
        <translation>报告没有保存成功。</translation>
    </message>
    <message>
        <source>Nothing was changed. Details: %1</source>
        <translation>什么都没有改动。详情：%1</translation>
    </message>
    <message>
        <source>edited here and in the file</source>
        <translation>两边都改过</translation>
    </message>
    <message>
        <source>Tag for all:</source>
        <translation>全部加上标签：</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Deck:</source>
        <translation>放入牌组：</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>按文件</translation>
    </message>
    <message>
        <source>Edited here and in the file:</source>
        <translation>这里和文件里都改过的：</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Take the file&apos;s</source>
        <translation>用文件里的</translation>
    </message>
    <message>
        <source>Single cards: tick them in the list. What you wrote stays among the card&apos;s versions.</source>
        <translation>要逐张决定，就在列表里勾选。你写的内容会留在卡片的历史版本里。</translation>
    </message>
    <message>
        <source>The tag has to be one word</source>
        <translation>标签只能是一个词</translation>
    </message>
    <message>
        <source>come with Interval or stand in your files, and stay</source>
        <translation>为 Interval 自带或写在你的文件里，保持不变</translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Yours stays</source>
        <translation>保留你的</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>读不了</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n reviews</source>
        <translation>
            <numerusform>%n 次复习</numerusform>
        </translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>牌组</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Edited in both</source>
        <translation>两边都改过</translation>
    </message>
    <message>
        <source>The file&apos;s is taken</source>
        <translation>用文件里的</translation>
    </message>
    <message>
        <source>Not replaced</source>
        <translation>不替换</translation>
    </message>
</context>
<context>
    <name>InputPanel</name>
    <message>
        <source>More settings</source>
        <translation>更多设置</translation>
    </message>
</context>
<context>
    <name>InputWords</name>
    <message>
        <source>Use my own model…</source>
        <translation>用自己的模型…</translation>
    </message>
    <message>
        <source>Use my own GPU…</source>
        <translation>用自己的卡…</translation>
    </message>
    <message>
        <source>Same as the policy</source>
        <translation>与 policy 同形</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>加一个模型</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>移走 %1</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
</context>
<context>
    <name>InsightCards</name>
    <message>
        <source>d MMM</source>
        <extracomment>a short date in Qt&apos;s date format: 9 Oct</extracomment>
        <translation>M 月 d 日</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>from a date to a date</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Answers by day</source>
        <translation>每天作答</translation>
    </message>
    <message numerus="yes">
        <source>Answers, %n days a bar</source>
        <translation>
            <numerusform>作答（每柱 %n 天）</numerusform>
        </translation>
    </message>
    <message>
        <source>No answers in this period.</source>
        <translation>这段时间没有作答。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>复习</translation>
    </message>
    <message>
        <source>New cards</source>
        <translation>新卡</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>%1: %2 reviews, %3 new</source>
        <translation>%1：复习 %2 次，新卡 %3 张</translation>
    </message>
    <message>
        <source>Studied on %1 of %2 days; at most %3 answers in a day.</source>
        <translation>%2 天里学了 %1 天，最多的一天作答 %3 次。</translation>
    </message>
    <message>
        <source>Studied on %1 of %2 days; at most %3 answers a bar.</source>
        <translation>%2 天里学了 %1 天，最高的一柱有 %3 次作答。</translation>
    </message>
    <message>
        <source>Minutes by day</source>
        <translation>每天用时</translation>
    </message>
    <message numerus="yes">
        <source>Minutes, %n days a bar</source>
        <translation>
            <numerusform>用时（每柱 %n 天）</numerusform>
        </translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>%1: %2 minutes</source>
        <translation>%1：%2 分钟</translation>
    </message>
    <message>
        <source>%1 minutes in all, %2 on a day of study.</source>
        <translation>共 %1 分钟，学习日平均 %2 分钟。</translation>
    </message>
    <message>
        <source>A year of study</source>
        <translation>一年的学习</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>作答</translation>
    </message>
    <message>
        <source>%1 answers on %2 days of the last 53 weeks, whatever the period above.</source>
        <translation>最近 53 周里有 %2 天作答，共 %1 次；不受上面所选时段影响。</translation>
    </message>
    <message numerus="yes">
        <source>The next %n days</source>
        <translation>
            <numerusform>未来 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due in the next 30 days.</source>
        <translation>未来 30 天没有到期的卡片。</translation>
    </message>
    <message>
        <source>Cards due</source>
        <translation>到期卡片</translation>
    </message>
    <message>
        <source>%1: %2 cards, about %3 minutes</source>
        <translation>%1：%2 张，约 %3 分钟</translation>
    </message>
    <message>
        <source>%1 cards are scheduled; what is overdue stands on today. Answers given until then and new cards come on top.</source>
        <translation>已排期 %1 张，逾期的算在今天。这期间的作答和新卡还会再增加一些。</translation>
    </message>
    <message>
        <source>Seconds for a question, by kind</source>
        <translation>各题型每题用时（秒）</translation>
    </message>
    <message>
        <source>The dot is the median, the line holds the middle half of the answers.</source>
        <translation>点为中位数，线为居中的一半作答。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>题型</translation>
    </message>
    <message>
        <source>Lower quarter</source>
        <translation>下四分位</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Upper quarter</source>
        <translation>上四分位</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1: median %2 seconds, half of the answers between %3 and %4</source>
        <translation>%1：中位数 %2 秒，一半的作答在 %3 到 %4 秒之间</translation>
    </message>
    <message>
        <source>True retention by topic</source>
        <translation>各主题的真实回忆率</translation>
    </message>
    <message>
        <source>No card has come up a second time on a later day yet.</source>
        <translation>还没有卡片在之后的日子里再次出现。</translation>
    </message>
    <message>
        <source>Share recalled of answers a day or more after the one before. Line: 80% interval; dashed: the %1 you want.</source>
        <translation>距上次作答至少一天的题中想起来的比例。线为 80% 区间，虚线为目标 %1。</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>想起来</translation>
    </message>
    <message>
        <source>from</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>to</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>%1 次</translation>
    </message>
    <message>
        <source>%1: %2 of %3 answers recalled, 80% interval %4 to %5</source>
        <translation>%1：%3 次作答想起 %2，80% 区间 %4 到 %5</translation>
    </message>
    <message>
        <source>True retention by maturity</source>
        <translation>各成熟度的真实回忆率</translation>
    </message>
    <message>
        <source>By how long the memory was expected to last when the card came up; a card is mature from 21 days on.</source>
        <translation>按卡片出现时的稳定期分组，满 21 天算成熟。</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>稳定期</translation>
    </message>
    <message>
        <source>over %1 days</source>
        <translation>%1 天以上</translation>
    </message>
    <message>
        <source>under %1 days</source>
        <translation>不到 %1 天</translation>
    </message>
    <message>
        <source>%1 – %2 days</source>
        <translation>%1–%2 天</translation>
    </message>
    <message>
        <source>How right the memory model is</source>
        <translation>记忆模型准不准</translation>
    </message>
    <message>
        <source>It can be checked once cards come up again; about 100 answers make it worth a look.</source>
        <translation>卡片再次出现后才能检验，大约 100 次作答之后值得一看。</translation>
    </message>
    <message>
        <source>Across: predicted recall; upwards: what came of it, in %. Log loss %1 over %2 answers.</source>
        <translation>横：预测回忆率；竖：实际（%）。%2 次作答的对数损失 %1。</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>predicted %1, recalled %2 of %3 answers</source>
        <translation>预测 %1，%3 次作答实际想起 %2</translation>
    </message>
    <message>
        <source>%1 cards seen</source>
        <translation>已学 %1 张</translation>
    </message>
    <message>
        <source>No card has been seen yet.</source>
        <translation>还没有学过卡片。</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>上界</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>up to %1: %2 cards</source>
        <translation>到 %1：%2 张</translation>
    </message>
    <message>
        <source>1 d</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>3 d</source>
        <translation>3 天</translation>
    </message>
    <message>
        <source>1 wk</source>
        <translation>1 周</translation>
    </message>
    <message>
        <source>2 wk</source>
        <translation>2 周</translation>
    </message>
    <message>
        <source>1 mo</source>
        <translation>1 月</translation>
    </message>
    <message>
        <source>2 mo</source>
        <translation>2 月</translation>
    </message>
    <message>
        <source>4 mo</source>
        <translation>4 月</translation>
    </message>
    <message>
        <source>8 mo</source>
        <translation>8 月</translation>
    </message>
    <message>
        <source>1 yr</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>more</source>
        <translation>更久</translation>
    </message>
    <message>
        <source>Stability of the cards</source>
        <translation>稳定期分布</translation>
    </message>
    <message>
        <source>%1, median %2 days. Each bar reaches up to its label.</source>
        <translation>%1，中位数 %2 天。每根柱到标注的天数为止。</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>难度</translation>
    </message>
    <message>
        <source>As the memory model has it, from 1, easy, to 10; median %1.</source>
        <translation>记忆模型给出的难度，1 最易，10 最难；中位数 %1。</translation>
    </message>
    <message>
        <source>Recall today</source>
        <translation>今天的回忆率</translation>
    </message>
    <message>
        <source>Chance of recalling each card that was seen; median %1.</source>
        <translation>每张已学卡片今天想得起来的概率；中位数 %1。</translation>
    </message>
    <message>
        <source>Readiness over time</source>
        <translation>把握的变化</translation>
    </message>
    <message>
        <source>Readiness over time: %1</source>
        <translation>把握的变化：%1</translation>
    </message>
    <message>
        <source>Mean chance of recall over all cards, those not seen counting 0: %1 at first, %2 today.</source>
        <translation>全部卡片的平均回忆率，没学过的按 0 计：期初 %1，今天 %2。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Readiness by topic</source>
        <translation>各主题的把握</translation>
    </message>
    <message>
        <source>Ring: at the start of the period; dot: today.</source>
        <translation>圆圈为期初，圆点为今天。</translation>
    </message>
    <message>
        <source>At first</source>
        <translation>期初</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>readiness from a share to a share: 52 → 84%</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Most-missed key points</source>
        <translation>最常漏掉的要点</translation>
    </message>
    <message>
        <source>Tick what you said after an answer; what is missed most often stands here.</source>
        <translation>答完后勾选说到的要点，最常漏掉的会列在这里。</translation>
    </message>
    <message>
        <source>Of the answers after which points were ticked.</source>
        <translation>只计勾选过要点的作答。</translation>
    </message>
    <message>
        <source>Key point</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>漏掉</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>missed so many times of so many answers</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Hardest cards</source>
        <translation>最难的卡片</translation>
    </message>
    <message>
        <source>No card was forgotten in this period.</source>
        <translation>这段时间没有忘记过卡片。</translation>
    </message>
    <message>
        <source>Forgotten a day or more after the answer before.</source>
        <translation>距上次作答至少一天时没想起来的次数。</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>没想起来</translation>
    </message>
    <message>
        <source>Drills by formula</source>
        <translation>各公式的计算题</translation>
    </message>
    <message>
        <source>No drill was answered in this period.</source>
        <translation>这段时间没有做过计算题。</translation>
    </message>
    <message>
        <source>Share right with its 80% interval; beside it by what factor wrong answers are off, at the median.</source>
        <translation>答对的比例和 80% 区间；右边是答错时偏差倍数的中位数。</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>答对</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>接近</translation>
    </message>
    <message>
        <source>Off by a factor of</source>
        <translation>偏差倍数</translation>
    </message>
    <message>
        <source>wrong sign</source>
        <translation>正负号错</translation>
    </message>
    <message>
        <source>%1× off</source>
        <extracomment>a wrong answer is so many times too large or too small</extracomment>
        <translation>差 %1 倍</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2 right</source>
        <translation>%1：答对 %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Mock interviews</source>
        <translation>模拟面试</translation>
    </message>
    <message>
        <source>Mock interviews: %1</source>
        <translation>模拟面试：%1</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>题数</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>追问</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数值</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 over %n questions</source>
        <translation>
            <numerusform>%1：%n 道题，得分 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold a mock interview; how the scores develop stands here.</source>
        <translation>做一次模拟面试，之后每次的得分变化会显示在这里。</translation>
    </message>
    <message>
        <source>The score of each, one after the other: %1 at first, %2 at last.</source>
        <translation>历次得分，按先后排列：第一次 %1，最近一次 %2。</translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>洞察</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>记忆</translation>
    </message>
    <message>
        <source>Weak points</source>
        <translation>薄弱点</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 天</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>一年</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Save as %1…</source>
        <translation>存为 %1…</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>全部主题</translation>
    </message>
    <message>
        <source>Reading your answers…</source>
        <translation>正在读取作答记录……</translation>
    </message>
    <message>
        <source>True retention</source>
        <translation>真实回忆率</translation>
    </message>
    <message>
        <source>Wanted %1; 80% interval %2–%3</source>
        <translation>目标 %1，80% 区间 %2–%3</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>作答</translation>
    </message>
    <message numerus="yes">
        <source>answers</source>
        <translation>
            <numerusform>次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on a day of study</source>
        <translation>学习日平均 %1 次</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>%1 seconds an answer</source>
        <translation>每次 %1 秒</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>已学</translation>
    </message>
    <message>
        <source>of %1 cards</source>
        <translation>张 / %1</translation>
    </message>
    <message>
        <source>%1 mature (stability of 21 days or more)</source>
        <translation>成熟 %1 张（稳定期满 21 天）</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>未来 7 天</translation>
    </message>
    <message numerus="yes">
        <source>due</source>
        <translation>
            <numerusform>张</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 hours</source>
        <translation>约 %1 小时</translation>
    </message>
    <message numerus="yes">
        <source>Practise %n cards</source>
        <translation>
            <numerusform>练这 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the figure</source>
        <translation>保存图</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>It could not be saved.</source>
        <translation>没能保存。</translation>
    </message>
    <message>
        <source>%1 The collection is as it was; choose another folder.</source>
        <translation>%1 卡片和记录没有变化；换一个文件夹再试。</translation>
    </message>
</context>
<context>
    <name>InterviewBar</name>
    <message>
        <source>End early</source>
        <translation>提前结束</translation>
    </message>
    <message>
        <source>Stops the clock; then you can end it or go on.</source>
        <translation>先停表，再决定结束还是继续。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Mock interview · %1 · %2 min</source>
        <translation>模拟面试 · %1 · %2 分钟</translation>
    </message>
    <message>
        <source>Question %1 of about %2</source>
        <translation>第 %1 题，约 %2 题</translation>
    </message>
    <message>
        <source>%1 over the time</source>
        <translation>已超总时间 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>总时间剩 %1</translation>
    </message>
    <message>
        <source>Hide the clock</source>
        <translation>隐藏时钟</translation>
    </message>
    <message>
        <source>Show the clock</source>
        <translation>显示时钟</translation>
    </message>
</context>
<context>
    <name>InterviewDocument</name>
    <message>
        <source>Mock interview of %1</source>
        <translation>模拟面试：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes planned</source>
        <translation>
            <numerusform>计划 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of answering</source>
        <translation>作答 %1</translation>
    </message>
    <message>
        <source>strictness: %1</source>
        <translation>评分：%1</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>种子 %1</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>上次</translation>
    </message>
    <message>
        <source>Questions over time</source>
        <translation>超时题数</translation>
    </message>
    <message>
        <source>Questions passed over</source>
        <translation>跳过题数</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>此前 %1</translation>
    </message>
    <message>
        <source>cut off by the end, does not count</source>
        <translation>面试结束时没答完，不计分</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>%1, over time</source>
        <translation>%1，超时</translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n 张卡片</numerusform>
        </translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>按主题</translation>
    </message>
    <message>
        <source>Question by question</source>
        <translation>逐题</translation>
    </message>
    <message>
        <source>Follow-up:</source>
        <translation>追问：</translation>
    </message>
    <message>
        <source>Review before the next one</source>
        <translation>下次面试前复习</translation>
    </message>
    <message>
        <source>%1 / %2: %3</source>
        <translation>%1 / %2：%3</translation>
    </message>
    <message>
        <source>Answer:</source>
        <translation>答案：</translation>
    </message>
</context>
<context>
    <name>InterviewEditor</name>
    <message>
        <source>New interview</source>
        <translation>新面试</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>面试</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n days</source>
        <translation>
            <numerusform>%1，还有 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation>%1，今天</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n days ago</source>
        <translation>
            <numerusform>%1，%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>Minutes of study</source>
        <translation>学习分钟数</translation>
    </message>
    <message>
        <source>The plan fills them, and asks for no more.</source>
        <translation>计划会把这些时间用满，不会要求更多。</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>Days without study, whatever the weekday.</source>
        <translation>这些日子不学习，不管是星期几。</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>Add day off</source>
        <translation>添加休息日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy 年 M 月 d 日</translation>
    </message>
    <message>
        <source>Remove day off %1</source>
        <translation>移除休息日 %1</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>What is asked more counts more. What is left out is not planned.</source>
        <translation>问得多的算得重；不问的不进计划。</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不问</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>减半</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>加倍</translation>
    </message>
    <message>
        <source>Fewer cards, deeper</source>
        <translation>少而精</translation>
    </message>
    <message>
        <source>Begins fewer new cards and knows those better, in every topic.</source>
        <translation>每个主题少开新卡，把学过的记得更牢。</translation>
    </message>
    <message>
        <source>Delete interview</source>
        <translation>删除面试</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The interview needs a name, so that you can tell it from others.</source>
        <translation>给面试起个名字，好和别的区分开。</translation>
    </message>
    <message>
        <source>The date must be after today: for a day that is here or past there is nothing to plan.</source>
        <translation>日期要在今天之后：当天或已过去的日子没有可计划的。</translation>
    </message>
    <message>
        <source>The date is more than ten years away.</source>
        <translation>日期在十年以后。</translation>
    </message>
    <message>
        <source>A day has from 0 to 1,440 minutes.</source>
        <translation>一天只有 0 到 1,440 分钟。</translation>
    </message>
    <message>
        <source>At least one weekday needs minutes of study.</source>
        <translation>至少要有一个星期几安排学习时间。</translation>
    </message>
    <message>
        <source>At least one topic has to be asked.</source>
        <translation>至少要问一个主题。</translation>
    </message>
</context>
<context>
    <name>InterviewFooter</name>
    <message>
        <source>Pass</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>回头再答</translation>
    </message>
    <message>
        <source>End and see the report</source>
        <translation>结束并看报告</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave, go on later</source>
        <translation>先离开，以后继续</translation>
    </message>
    <message>
        <source>Come back (%1)</source>
        <translation>回头再答（%1）</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>答完了</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>See the report</source>
        <translation>看报告</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>The cards are due when they were before.</source>
        <translation>这些卡片恢复了原来的到期日。</translation>
    </message>
    <message numerus="yes">
        <source>%n cards are in today&apos;s queue.</source>
        <translation>
            <numerusform>%n 张卡片已加入今天的复习。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are ordinary reviews; all other cards stay where they were.</source>
        <translation>按普通复习处理，其他卡片的安排不变。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Deleted the interview.</source>
        <translation>已删除这次面试。</translation>
    </message>
    <message>
        <source>Your cards and reviews stay as they are.</source>
        <translation>卡片和复习记录不受影响。</translation>
    </message>
</context>
<context>
    <name>InterviewReportView</name>
    <message>
        <source>Report</source>
        <translation>面试报告</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>No question was answered.</source>
        <translation>没有答任何题。</translation>
    </message>
    <message>
        <source>Last time %1.</source>
        <translation>上次 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n questions over time.</source>
        <translation>
            <numerusform>超时 %n 题。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions passed over.</source>
        <translation>
            <numerusform>跳过 %n 题。</numerusform>
        </translation>
    </message>
    <message>
        <source>strongest</source>
        <translation>最强</translation>
    </message>
    <message>
        <source>weakest</source>
        <translation>最弱</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>此前 %1</translation>
    </message>
    <message>
        <source>Question by question</source>
        <translation>逐题</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>未答完</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>漏掉</translation>
    </message>
    <message>
        <source>Key points you missed</source>
        <translation>漏掉的要点</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in the PDF and the Markdown</source>
        <translation>
            <numerusform>另有 %n 个，见 PDF 和 Markdown</numerusform>
        </translation>
    </message>
    <message>
        <source>None of what was asked.</source>
        <translation>问到的都说到了。</translation>
    </message>
    <message>
        <source>Review now</source>
        <translation>现在复习</translation>
    </message>
    <message numerus="yes">
        <source>Put %n cards into the queue</source>
        <translation>
            <numerusform>把 %n 张卡片加入复习</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards are in today&apos;s queue because of this interview.</source>
        <translation>
            <numerusform>这次面试已把 %n 张卡片加入今天的复习。</numerusform>
        </translation>
    </message>
    <message>
        <source>They become due today, as ordinary reviews; what you remember of them and all other cards stay as they are.</source>
        <translation>今天到期，按普通复习处理；记忆状态和其他卡片的安排不变。</translation>
    </message>
    <message>
        <source>Scores so far</source>
        <translation>历次得分</translation>
    </message>
    <message>
        <source>Review before the next one</source>
        <translation>下次面试前复习</translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n 张卡片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n min</source>
        <translation>
            <numerusform>%1 · %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was missed.</source>
        <translation>没有漏掉的。</translation>
    </message>
    <message>
        <source>The same topics again</source>
        <translation>同样的主题再面一次</translation>
    </message>
    <message>
        <source>The same settings, other questions</source>
        <translation>设置相同，换一批题</translation>
    </message>
    <message>
        <source>Delete this interview</source>
        <translation>删除这次面试</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Saved the report.</source>
        <translation>报告已保存。</translation>
    </message>
    <message>
        <source>The report could not be saved.</source>
        <translation>报告没能保存。</translation>
    </message>
    <message>
        <source>The interview is safe. Details: %1</source>
        <translation>面试记录完好。详情：%1</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>得分</translation>
    </message>
</context>
<context>
    <name>InterviewRun</name>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>The clock stands still and the question is covered. Everything so far is saved; the pause will be marked in the report.</source>
        <translation>时钟已停，题目已遮住。到目前为止的内容都已保存；报告里会注明这次暂停。</translation>
    </message>
    <message>
        <source>That was the last question</source>
        <translation>最后一题答完了</translation>
    </message>
    <message numerus="yes">
        <source>You passed over %n questions. You can come back to them now.</source>
        <translation>
            <numerusform>你跳过了 %n 题，现在可以回头再答。</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow-up %1 / %2</source>
        <translation>追问 %1 / %2</translation>
    </message>
    <message>
        <source>The question was: %1</source>
        <translation>主问题：%1</translation>
    </message>
    <message>
        <source>If you answer aloud you need not type. An outline stands in the report.</source>
        <translation>开口回答时不必打字；提纲会出现在报告里。</translation>
    </message>
    <message>
        <source>write</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>leave the field</source>
        <translation>离开输入框</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>tick what you said</source>
        <translation>勾出你说到的</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1, over time</source>
        <translation>%1，超时</translation>
    </message>
</context>
<context>
    <name>InterviewSection</name>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <extracomment>a date with its weekday and year, in Qt&apos;s date format: Monday, 14 December 2026</extracomment>
        <translation>yyyy 年 M 月 d 日，dddd</translation>
    </message>
    <message>
        <source>%1, past</source>
        <translation>%1，已过</translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation>%1，今天</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes a day</source>
        <translation>
            <numerusform>每天 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n minutes a day</source>
        <translation>
            <numerusform>每天 %1 到 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n days, </source>
        <translation>
            <numerusform>%1，还有 %n 天，</numerusform>
        </translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>面试</translation>
    </message>
    <message>
        <source>Add interview</source>
        <translation>添加面试</translation>
    </message>
    <message>
        <source>The plan prepares for the nearest one: it orders each day&apos;s cards so that most is recalled on the date. Afterwards everything goes on as plain FSRS.</source>
        <translation>计划为最近的一场做准备：每天按当日回忆率最高来排卡片。之后一切照普通 FSRS 继续。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>修改 %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除 %1</translation>
    </message>
</context>
<context>
    <name>InterviewSetup</name>
    <message>
        <source>Mock interview</source>
        <translation>模拟面试</translation>
    </message>
    <message>
        <source>cards, readiness now, weight</source>
        <translation>卡片数、当前把握、权重</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>按计划的面试</translation>
    </message>
    <message>
        <source>Weights as in the interview you have planned: %1</source>
        <translation>权重取自你计划的面试：%1</translation>
    </message>
    <message>
        <source>Weakest %1</source>
        <translation>最弱 %1 个</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>面试</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>another each time</source>
        <translation>每次不同</translation>
    </message>
    <message>
        <source>The same number gives the same questions, as long as the answers and the cards are the same.</source>
        <translation>回答和卡片不变时，同一个数字给出同样的题。</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation>自定</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>模板名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save these settings as a template</source>
        <translation>把当前设置存为模板</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete this template of your own</source>
        <translation>删除这个自己的模板</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>of answering</source>
        <translation>作答时间</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>%1 to %2 minutes.</source>
        <translation>%1 到 %2 分钟。</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>The language asked, and that of the key points</source>
        <translation>提问的语言和要点的语言</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>作答方式</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>追问</translation>
    </message>
    <message>
        <source>Strictness</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>题型</translation>
    </message>
    <message>
        <source>Start interview</source>
        <translation>开始面试</translation>
    </message>
    <message>
        <source>Earlier interviews</source>
        <translation>历次面试</translation>
    </message>
    <message>
        <source>None yet. After the first one its score, your missed key points and what to review stand here.</source>
        <translation>还没有。第一次面试之后，这里会显示得分、漏掉的要点和该复习的内容。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Report of %1</source>
        <translation>%1 的报告</translation>
    </message>
    <message>
        <source>No card fits. Choose more topics or more kinds of questions.</source>
        <translation>没有合适的卡片。多选几个主题或题型。</translation>
    </message>
    <message numerus="yes">
        <source>About %n questions</source>
        <translation>
            <numerusform>约 %n 题</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>题数</translation>
    </message>
    <message>
        <source>new template</source>
        <translation>另存为模板</translation>
    </message>
</context>
<context>
    <name>InterviewWords</name>
    <message>
        <source>Concepts</source>
        <translation>概念</translation>
    </message>
    <message>
        <source>Derivations</source>
        <translation>推导</translation>
    </message>
    <message>
        <source>Calculations</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>System design</source>
        <translation>系统设计</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目经历</translation>
    </message>
    <message>
        <source>Junior</source>
        <translation>初级</translation>
    </message>
    <message>
        <source>Mid</source>
        <translation>中级</translation>
    </message>
    <message>
        <source>Senior</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>资深</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>严格</translation>
    </message>
    <message>
        <source>Kind: a hint of a key point counts, and time does not.</source>
        <translation>宽松：要点沾边就算，时间不计分。</translation>
    </message>
    <message>
        <source>Strict: a key point counts with its reason or number; being late costs more.</source>
        <translation>严格：要点要说出理由或数字才算，超时扣分更多。</translation>
    </message>
    <message>
        <source>Normal: a key point counts when its idea was said.</source>
        <translation>正常：说出要点的意思就算。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不追问</translation>
    </message>
    <message>
        <source>One</source>
        <translation>一个</translation>
    </message>
    <message>
        <source>Until I pass</source>
        <translation>问到我跳过</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>开口回答</translation>
    </message>
    <message>
        <source>Typing an outline</source>
        <translation>写提纲</translation>
    </message>
    <message>
        <source>Say it aloud. Nothing is recorded.</source>
        <translation>大声说出来，不会录音。</translation>
    </message>
    <message>
        <source>The field has the keyboard; your outline stands in the report.</source>
        <translation>光标直接在输入框里，提纲会写进报告。</translation>
    </message>
    <message>
        <source>First technical round</source>
        <translation>技术一面</translation>
    </message>
    <message>
        <source>RLHF deep dive</source>
        <translation>RLHF 深挖</translation>
    </message>
    <message>
        <source>Whiteboard numbers</source>
        <translation>白板估算</translation>
    </message>
    <message>
        <source>Résumé and projects</source>
        <translation>简历与项目</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>a date in Qt&apos;s date format: 23 November</extracomment>
        <translation>M 月 d 日</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n 题</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 over time</source>
        <translation>%1，超时 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n key points</source>
        <translation>
            <numerusform>%n 个要点说到 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>question %1, follow-up %2</source>
        <translation>第 %1 题，追问 %2</translation>
    </message>
    <message>
        <source>question %1</source>
        <translation>第 %1 题</translation>
    </message>
    <message>
        <source>question %1 · missed for the first time in %2</source>
        <translation>第 %1 题 · 近 %2 次首次漏掉</translation>
    </message>
    <message>
        <source>question %1 · missed %2 of the last %3 times</source>
        <translation>第 %1 题 · 近 %3 次漏掉 %2 次</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>追问</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message numerus="yes">
        <source>%n pauses</source>
        <translation>
            <numerusform>暂停 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 in all</source>
        <translation>%1，共 %2</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>While you study</source>
        <translation>学习时</translation>
    </message>
    <message>
        <source>show the answer; then take the suggested grade</source>
        <translation>显示答案；再按一次采用建议的评分</translation>
    </message>
    <message>
        <source>forgot, hard, recalled, easy</source>
        <translation>没想起来、勉强想起、想起来了、脱口而出</translation>
    </message>
    <message>
        <source>tick a key point</source>
        <translation>勾选一个要点</translation>
    </message>
    <message>
        <source>move through the rows, tick one</source>
        <translation>在各行间移动，勾选一行</translation>
    </message>
    <message>
        <source>tick all key points</source>
        <translation>勾选全部要点</translation>
    </message>
    <message>
        <source>next follow-up</source>
        <translation>下一个追问</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>language of the card: Chinese, English, both</source>
        <translation>卡片语言：中文、英文、两种</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>bury until tomorrow</source>
        <translation>搁置到明天</translation>
    </message>
    <message>
        <source>suspend</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>show or hide the timer</source>
        <translation>显示或隐藏计时</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>end; what is graded is saved</source>
        <translation>结束；评过的都已保存</translation>
    </message>
    <message>
        <source>Before the answer</source>
        <translation>看答案之前</translation>
    </message>
    <message>
        <source>pick a choice or a verdict</source>
        <translation>选一个选项或判断</translation>
    </message>
    <message>
        <source>move the step that has the focus</source>
        <translation>移动当前步骤</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>write an outline</source>
        <translation>写提纲</translation>
    </message>
    <message>
        <source>leave the outline</source>
        <translation>离开提纲</translation>
    </message>
    <message>
        <source>show the answer from the outline</source>
        <translation>写完提纲，显示答案</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>任何地方</translation>
    </message>
    <message>
        <source>undo, any number of steps</source>
        <translation>撤销，步数不限</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>text larger, smaller, normal</source>
        <translation>文字放大、缩小、默认</translation>
    </message>
    <message>
        <source>between rail and page</source>
        <translation>在侧栏与页面间切换</translation>
    </message>
    <message>
        <source>show the menu bar when it is hidden</source>
        <translation>菜单栏隐藏时把它显示出来</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>这张快捷键表</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>the calculator of the card</source>
        <translation>这张卡的计算器</translation>
    </message>
    <message>
        <source>edit the card</source>
        <translation>编辑卡片</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>在卡片库里</translation>
    </message>
    <message>
        <source>search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>through the cards; with ⇧ choose several, Ctrl A all</source>
        <translation>在卡片间移动；加 ⇧ 选多张，Ctrl A 全选</translation>
    </message>
    <message>
        <source>copy the chosen cards as a table</source>
        <translation>把所选卡片复制成表格</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>delete own cards, suspend shipped ones</source>
        <translation>删除自己的卡片，暂停自带的</translation>
    </message>
    <message>
        <source>in the editor: save</source>
        <translation>在编辑器里：保存</translation>
    </message>
    <message>
        <source>a new card</source>
        <translation>新卡片</translation>
    </message>
    <message>
        <source>In a mock interview</source>
        <translation>模拟面试时</translation>
    </message>
    <message>
        <source>done; then on to the next</source>
        <translation>答完了；再按到下一步</translation>
    </message>
    <message>
        <source>pass over the question</source>
        <translation>跳过这题</translation>
    </message>
    <message>
        <source>come back to a question passed over</source>
        <translation>回到跳过的题</translation>
    </message>
    <message>
        <source>show or hide the clock</source>
        <translation>显示或隐藏时钟</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>the places, from top to bottom</source>
        <translation>各个页面，从上到下</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>Menus, pages and messages. What the cards speak you choose while you study, with L.</source>
        <translation>菜单、页面和消息。卡片的语言在学习时按 L 切换。</translation>
    </message>
</context>
<context>
    <name>LibraryDialogs</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>加标签</translation>
    </message>
    <message>
        <source>Take a tag away</source>
        <translation>去掉标签</translation>
    </message>
    <message>
        <source>One word; a::b stands below a. Your tags stay when the shipped cards are updated.</source>
        <translation>一个词；a::b 在 a 之下。自带卡片更新后，你的标签不变。</translation>
    </message>
    <message>
        <source>Due in how many days?</source>
        <translation>几天后到期？</translation>
    </message>
    <message>
        <source>0 is today. New cards stay new: they have nothing yet that could be forgotten.</source>
        <translation>0 是今天。新卡不受影响：还没有记住的东西可忘。</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>保存这个搜索</translation>
    </message>
    <message>
        <source>It stands among the filters, and its cards can be studied as a set.</source>
        <translation>它会出现在筛选里，其中的卡片可以成组学习。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Study these cards</source>
        <translation>学习这些卡片</translation>
    </message>
    <message numerus="yes">
        <source>Answer what is due (%n cards)</source>
        <translation>
            <numerusform>回答到期的（%n 张）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 due, %2 new. Ordinary answers: they count for the schedule.</source>
        <translation>到期 %1 张，新卡 %2 张。普通作答，计入安排。</translation>
    </message>
    <message numerus="yes">
        <source>Go through all (%n cards)</source>
        <translation>
            <numerusform>全部过一遍（%n 张）</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice: answers are kept in the history, the schedule stays as it is.</source>
        <translation>练习：作答留在历史里，不改变安排。</translation>
    </message>
    <message numerus="yes">
        <source>%n suspended or buried cards are left out.</source>
        <translation>
            <numerusform>不含 %n 张暂停或搁置的卡片。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Library</source>
        <translation>卡片库</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Add card</source>
        <translation>加卡片</translation>
    </message>
    <message>
        <source>No cards yet. The ones you write or bring in will stand here.</source>
        <translation>还没有卡片。你写的和导入的会显示在这里。</translation>
    </message>
    <message>
        <source>No card is like this. A shorter search finds more; the question mark shows how to search.</source>
        <translation>没有这样的卡片。搜索词短一些能找到更多；点问号看怎么搜。</translation>
    </message>
    <message>
        <source>Removed the search “%1”.</source>
        <translation>已移除搜索“%1”。</translation>
    </message>
    <message>
        <source>Its cards are untouched.</source>
        <translation>其中的卡片没有变。</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n cards as a table.</source>
        <translation>
            <numerusform>已把 %n 张卡片复制成表格。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有改变任何卡片。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>This address opens in your browser:</source>
        <translation>这个地址会在浏览器中打开：</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>LibraryWords</name>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Sub-topic</source>
        <translation>子主题</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Diff.</source>
        <extracomment>short for difficulty, above a column of single digits</extracomment>
        <translation>难度</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Recall now</source>
        <translation>当前回忆率</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>稳定期</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>忘记次数</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>作答次数</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>上次作答</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>牌组</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新卡</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>学习中</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>%n d late</source>
        <extracomment>d: days</extracomment>
        <translation>
            <numerusform>晚 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n d</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>buried</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>复习中</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>Red flag</source>
        <translation>红旗</translation>
    </message>
    <message>
        <source>Orange flag</source>
        <translation>橙旗</translation>
    </message>
    <message>
        <source>Green flag</source>
        <translation>绿旗</translation>
    </message>
    <message>
        <source>Blue flag</source>
        <translation>蓝旗</translation>
    </message>
    <message>
        <source>Pink flag</source>
        <translation>粉旗</translation>
    </message>
    <message>
        <source>Turquoise flag</source>
        <translation>青旗</translation>
    </message>
    <message>
        <source>Purple flag</source>
        <translation>紫旗</translation>
    </message>
    <message>
        <source>No flag</source>
        <translation>无旗标</translation>
    </message>
    <message numerus="yes">
        <source>Suspended %n cards.</source>
        <translation>
            <numerusform>已暂停 %n 张卡片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resumed %n cards.</source>
        <translation>
            <numerusform>已恢复 %n 张卡片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Buried %n cards until tomorrow.</source>
        <translation>
            <numerusform>已把 %n 张卡片搁置到明天。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took the flag from %n cards.</source>
        <translation>
            <numerusform>已去掉 %n 张卡片的旗标。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Flagged %n cards.</source>
        <translation>
            <numerusform>已给 %n 张卡片加旗标。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made %n cards new again.</source>
        <translation>
            <numerusform>已把 %n 张卡片重置为新卡。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set when %n cards are due.</source>
        <translation>
            <numerusform>已设定 %n 张卡片的到期日。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n cards with “%1”.</source>
        <translation>
            <numerusform>已给 %n 张卡片加上标签“%1”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took the tag “%1” from %n cards.</source>
        <translation>
            <numerusform>已从 %n 张卡片去掉标签“%1”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n cards.</source>
        <translation>
            <numerusform>已删除 %n 张卡片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n belong to a shipped deck, which would bring them back: they are suspended instead.</source>
        <translation>
            <numerusform>其中 %n 张属于自带牌组，删了也会随更新回来：已改为暂停。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are new or were due then already: they stay as they are.</source>
        <translation>
            <numerusform>%n 张是新卡，或本来就在那天到期：保持不变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were so already.</source>
        <translation>
            <numerusform>%n 张本来就是这样。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no key “%1”.</source>
        <translation>没有“%1”这个键。</translation>
    </message>
    <message>
        <source>“%1” is no value of this key.</source>
        <translation>“%1”不是这个键的值。</translation>
    </message>
    <message>
        <source>A value is missing after “%1”.</source>
        <translation>“%1”后面缺少值。</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>“%1” is out of range.</source>
        <translation>“%1”超出范围。</translation>
    </message>
    <message>
        <source>“%1” has no number to compare with: write it with a colon.</source>
        <translation>“%1”没有可比较的数字：请用冒号。</translation>
    </message>
    <message>
        <source>“%1” has no words in it.</source>
        <translation>“%1”里没有可搜的词。</translation>
    </message>
    <message>
        <source>A quote is not closed.</source>
        <translation>引号没有闭合。</translation>
    </message>
    <message>
        <source>A parenthesis is not closed.</source>
        <translation>括号没有闭合。</translation>
    </message>
    <message>
        <source>This parenthesis closes nothing.</source>
        <translation>这个右括号没有对应的左括号。</translation>
    </message>
    <message>
        <source>Something to look for is missing here.</source>
        <translation>这里缺少要找的内容。</translation>
    </message>
    <message>
        <source>The search is too long.</source>
        <translation>搜索太长了。</translation>
    </message>
    <message>
        <source>There are too many parentheses in parentheses.</source>
        <translation>括号嵌套太深。</translation>
    </message>
    <message>
        <source>topic, or topic/sub-topic</source>
        <translation>主题，或 主题/子主题</translation>
    </message>
    <message>
        <source>kind of card: question, cloze, choice, order, drill, debate, story</source>
        <translation>卡片类型：question、cloze、choice、order、drill、debate、story</translation>
    </message>
    <message>
        <source>tag, with those below it; tag:none for cards without</source>
        <translation>标签，含下级标签；tag:none 表示没有标签</translation>
    </message>
    <message>
        <source>due, new, learning, review, suspended, buried, flagged, leech, edited, own</source>
        <translation>状态：due、new、learning、review、suspended、buried、flagged、leech、edited、own</translation>
    </message>
    <message>
        <source>difficulty as its author says, 1 to 5</source>
        <translation>作者标的难度，1 到 5</translation>
    </message>
    <message>
        <source>days until it is due; below 0: overdue</source>
        <translation>距到期的天数；小于 0：已过期</translation>
    </message>
    <message>
        <source>days until recall has fallen to 90%</source>
        <translation>回忆率降到 90% 的天数</translation>
    </message>
    <message>
        <source>days that the last answer gave</source>
        <translation>上次作答给出的间隔天数</translation>
    </message>
    <message>
        <source>times forgotten</source>
        <translation>忘记的次数</translation>
    </message>
    <message>
        <source>answers so far</source>
        <translation>作答次数</translation>
    </message>
    <message>
        <source>the last answer left out a key point</source>
        <translation>上次作答漏了要点</translation>
    </message>
    <message>
        <source>claim of the article; claim:none</source>
        <translation>文章的论断；claim:none 表示没有</translation>
    </message>
    <message>
        <source>came within so many days</source>
        <translation>最近若干天加入</translation>
    </message>
    <message>
        <source>answered within so many days</source>
        <translation>最近若干天作答过</translation>
    </message>
    <message>
        <source>colour of its flag: red, orange, green, blue, pink, turquoise, purple, any</source>
        <translation>旗标颜色：red、orange、green、blue、pink、turquoise、purple、any</translation>
    </message>
    <message>
        <source>has a text in that language: zh-CN or en</source>
        <translation>有这种语言的文本：zh-CN 或 en</translation>
    </message>
    <message>
        <source>deck, with those below it</source>
        <translation>牌组，含下级</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新卡</translation>
    </message>
    <message>
        <source>In learning</source>
        <translation>学习中</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>复习中</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Buried</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>有旗标</translation>
    </message>
    <message>
        <source>Often forgotten</source>
        <translation>常忘</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>改过</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>自己写的</translation>
    </message>
    <message numerus="yes">
        <source>Over %n months ago</source>
        <translation>
            <numerusform>%n 个多月前</numerusform>
        </translation>
    </message>
    <message>
        <source>No date</source>
        <translation>没有日期</translation>
    </message>
    <message>
        <source>“%1” is neither a date such as 2026-07 nor a time such as 6m.</source>
        <translation>“%1”既不是 2026-07 这样的日期，也不是 6m 这样的时长。</translation>
    </message>
    <message>
        <source>when its sources were checked: &lt;6m over six months ago, &lt;2026-07 before July 2026; verified:none for cards without a date</source>
        <translation>来源何时核对：&lt;6m 为六个多月前，&lt;2026-07 为 2026 年 7 月前；verified:none 为没有日期的</translation>
    </message>
    <message>
        <source>the date its facts are of, written like verified</source>
        <translation>所述事实的日期，写法同 verified</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n cards.</source>
        <translation>
            <numerusform>已移动 %n 张卡片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay where they are: shipped cards, or text that cannot be written as Markdown.</source>
        <translation>
            <numerusform>%n 张留在原处：是自带的卡片，或其内容无法写成 Markdown。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoadBars</name>
    <message>
        <source>Minutes of study a day until the interview</source>
        <translation>到面试为止每天的学习分钟数</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>a date in Qt&apos;s date format: 14 December</extracomment>
        <translation>M 月 d 日</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n minutes, %2 of them for new cards</source>
        <translation>
            <numerusform>%1：%n 分钟，其中新卡 %2 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>a short date in Qt&apos;s date format: 7 Dec</extracomment>
        <translation>M 月 d 日</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>复习</translation>
    </message>
    <message>
        <source>new cards, until %1</source>
        <translation>新卡，至 %1</translation>
    </message>
    <message>
        <source>minutes a day</source>
        <translation>分钟 / 天</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The shipped cards were updated.</source>
        <translation>内置卡片已更新。</translation>
    </message>
    <message numerus="yes">
        <source>%n cards keep your own edit; an update is available for them.</source>
        <translation>
            <numerusform>%n 张卡片保留了你的修改，它们有可用的更新。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>打开数据文件夹</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>Took in %n cards.</source>
        <translation>
            <numerusform>已导入 %n 张卡片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews of history came along.</source>
        <translation>
            <numerusform>一并带来 %n 条复习历史。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n cards.</source>
        <translation>
            <numerusform>已导出 %n 张卡片。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>The files of your own cards were read again.</source>
        <translation>已重新读取你自己的卡片文件。</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 no longer there; histories stay.</source>
        <translation>新增 %1 张，改动 %2 张，%3 张不在了；历史都留着。</translation>
    </message>
    <message numerus="yes">
        <source>%n places cannot be read.</source>
        <translation>
            <numerusform>有 %n 处读不了。</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back the copy of %1.</source>
        <translation>已恢复 %1 的备份。</translation>
    </message>
    <message>
        <source>What you had before is the newest of the backups.</source>
        <translation>恢复前的数据在备份列表里，是最新的一份。</translation>
    </message>
    <message>
        <source>The deck in “%1” was not read.</source>
        <translation>没有读取“%1”里的牌组。</translation>
    </message>
    <message>
        <source>Another deck has its id. Nothing was changed; write another id in the line “deck:” of its deck.md.</source>
        <translation>它的 id 和另一个牌组相同。什么都没有改；请在它的 deck.md 的“deck:”一行写另一个 id。</translation>
    </message>
    <message>
        <source>The folder cannot be read; its cards stay as they were. Allow reading it, then start Interval again.</source>
        <translation>这个文件夹读不了，里面的卡片保持原样。允许读取它，然后重新启动 Interval。</translation>
    </message>
</context>
<context>
    <name>MemoryChart</name>
    <message>
        <source>%1; in all %2 of %3</source>
        <translation>%1；共 %2，可用 %3</translation>
    </message>
    <message>
        <source>Memory per GPU</source>
        <translation>每卡显存</translation>
    </message>
</context>
<context>
    <name>MemoryModel</name>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>a date without its weekday, in Qt&apos;s date format: 14 December 2026</extracomment>
        <translation>yyyy 年 M 月 d 日</translation>
    </message>
    <message>
        <source>Optimise from my history</source>
        <translation>用我的记录优化</translation>
    </message>
    <message>
        <source>Show parameters</source>
        <translation>查看参数</translation>
    </message>
    <message>
        <source>Progress of the fit</source>
        <translation>拟合进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Optimising. Beginning to study cancels it.</source>
        <translation>正在优化。开始学习会取消它。</translation>
    </message>
    <message>
        <source>Parameters in use</source>
        <translation>正在使用的参数</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the parameters</source>
        <translation>复制参数</translation>
    </message>
    <message>
        <source>Predicted and actual recall</source>
        <translation>预测与实际回忆率</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Fitted on %1 answers on %2.</source>
        <translation>在 %2用 %1 次作答拟合。</translation>
    </message>
    <message>
        <source>The parameters that ship are in use.</source>
        <translation>正在使用自带的参数。</translation>
    </message>
    <message>
        <source>Log loss %1, defaults %2.</source>
        <translation>log loss %1，默认参数 %2。</translation>
    </message>
    <message>
        <source>Log loss %1.</source>
        <translation>log loss %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n answers since.</source>
        <translation>
            <numerusform>此后又有 %n 次作答。</numerusform>
        </translation>
    </message>
    <message>
        <source>A fit is under way.</source>
        <translation>正在拟合。</translation>
    </message>
    <message>
        <source>%1, by itself</source>
        <translation>%1，自动</translation>
    </message>
    <message>
        <source>%1, asked for</source>
        <translation>%1，手动</translation>
    </message>
    <message>
        <source>%1 answers. On the latest, log loss %2 instead of %3.</source>
        <translation>%1 次作答。在最近的作答上 log loss 从 %3 降到 %2。</translation>
    </message>
    <message>
        <source>%1 answers. On the latest no better: log loss %2, before %3.</source>
        <translation>%1 次作答。在最近的作答上没有更好：log loss %2，之前 %3。</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>默认参数</translation>
    </message>
    <message>
        <source>What FSRS-6 ships, from hundreds of millions of answers.</source>
        <translation>FSRS-6 自带，来自数亿次作答。</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>Hide parameters</source>
        <translation>收起参数</translation>
    </message>
    <message>
        <source>Those of all cards are used.</source>
        <translation>沿用全部卡片的参数。</translation>
    </message>
    <message>
        <source>Those of all cards are used until its own are fitted, by itself after %1 answers or when you ask for it.</source>
        <translation>在拟合出自己的参数之前，沿用全部卡片的参数。满 %1 次作答后自动拟合，你也可以随时手动优化。</translation>
    </message>
    <message numerus="yes">
        <source>%n answers so far.</source>
        <translation>
            <numerusform>目前有 %n 次作答。</numerusform>
        </translation>
    </message>
    <message>
        <source>The preset uses the parameters of all cards.</source>
        <translation>这个预设沿用全部卡片的参数。</translation>
    </message>
    <message>
        <source>Those of all cards</source>
        <translation>全部卡片的参数</translation>
    </message>
    <message>
        <source>Whatever they are: what is fitted to all cards counts here too.</source>
        <translation>始终跟随：全部卡片重新拟合后，这里也一起变。</translation>
    </message>
</context>
<context>
    <name>MemorySection</name>
    <message>
        <source>Memory model</source>
        <translation>记忆模型</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Some decks may be remembered differently, or matter more. A preset gives its decks parameters or a desired retention of their own; what it has not of its own it takes from all cards.</source>
        <translation>有些牌组记起来不一样，或者更重要。预设可以让它们用自己的参数或目标回忆率；没有单独设置的，沿用全部卡片的设置。</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Those of FSRS-6, by which intervals are chosen.</source>
        <translation>FSRS-6 的参数，间隔由它们决定。</translation>
    </message>
    <message>
        <source>Fit the memory model by itself</source>
        <translation>自动拟合记忆模型</translation>
    </message>
    <message>
        <source>After every 400 new answers, in the background. It is told, and can be undone.</source>
        <translation>每 400 次新作答后在后台进行。会告诉你，也能撤销。</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>MoveSheet</name>
    <message numerus="yes">
        <source>Move %n cards</source>
        <translation>
            <numerusform>移动 %n 张卡片</numerusform>
        </translation>
    </message>
    <message>
        <source>Their text goes into the Markdown files of the deck, history and schedule stay with them. Shipped cards stay in their deck.</source>
        <translation>卡片的文字会写入该牌组的 Markdown 文件，复习记录和排期随卡片保留。自带的卡片留在原牌组。</translation>
    </message>
    <message>
        <source>To which deck?</source>
        <translation>移到哪个牌组？</translation>
    </message>
    <message>
        <source>New deck…</source>
        <translation>新建牌组…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>New deck</source>
        <translation>新建牌组</translation>
    </message>
    <message>
        <source>Its name is also that of its folder.</source>
        <translation>名字也用作文件夹的名字。</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>新建</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>A whole number from %1 to %2 is needed. It stays %3.</source>
        <translation>这里要填 %1 到 %2 的整数。目前仍是 %3。</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>Step %1: %2</source>
        <translation>第 %1 步：%2</translation>
    </message>
    <message>
        <source>right</source>
        <translation>对</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>错</translation>
    </message>
    <message>
        <source>belongs at %1</source>
        <translation>应在第 %1 位</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>上移（Alt+↑）</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>下移（Alt+↓）</translation>
    </message>
</context>
<context>
    <name>OutlineField</name>
    <message>
        <source>Your outline</source>
        <translation>你的提纲</translation>
    </message>
</context>
<context>
    <name>OwnGpuDialog</name>
    <message>
        <source>Your own GPU</source>
        <translation>自己的卡</translation>
    </message>
    <message>
        <source>Memory [GB]</source>
        <translation>显存 [GB]</translation>
    </message>
    <message>
        <source>Memory bandwidth [GB/s]</source>
        <translation>显存带宽 [GB/s]</translation>
    </message>
    <message>
        <source>bf16 peak, dense [TFLOP/s]</source>
        <translation>bf16 稠密峰值 [TFLOP/s]</translation>
    </message>
    <message>
        <source>Link to the others [GB/s]</source>
        <translation>卡间带宽 [GB/s]</translation>
    </message>
    <message>
        <source>Power [W]</source>
        <translation>功耗 [W]</translation>
    </message>
    <message>
        <source>Use this GPU</source>
        <translation>用这张卡</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Bandwidth and peak are needed for serving and costs only.</source>
        <translation>带宽和峰值只有算推理和成本时才用到。</translation>
    </message>
    <message>
        <source>The memory is needed.</source>
        <translation>要填显存。</translation>
    </message>
    <message>
        <source>%1 must be a number between %2 and %3.</source>
        <translation>%1要填 %2 到 %3 之间的数。</translation>
    </message>
</context>
<context>
    <name>OwnModelDialog</name>
    <message>
        <source>Your own model</source>
        <translation>自己的模型</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>用这个模型</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>文件读不了：%1</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>A model of %1 parameters. Without its shape only states and costs can be computed.</source>
        <translation>%1 参数的模型。不知道结构时只能算状态和成本。</translation>
    </message>
    <message>
        <source>This cannot be used: %1</source>
        <translation>用不了：%1</translation>
    </message>
    <message>
        <source>%1: %2 parameters</source>
        <translation>%1：%2 参数</translation>
    </message>
    <message>
        <source>Paste a config.json, drop the file here, or type a size such as 7B.</source>
        <translation>粘贴 config.json、把文件拖进来，或者填大小，例如 7B。</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Calculators</source>
        <translation>计算器</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>卡片库</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>面试</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>洞察</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>PlanDesk</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The interview is saved.</source>
        <translation>面试已保存。</translation>
    </message>
    <message>
        <source>The plan follows it from now on.</source>
        <translation>计划从现在起按它来排。</translation>
    </message>
    <message>
        <source>The interview is deleted.</source>
        <translation>面试已删除。</translation>
    </message>
    <message>
        <source>Your cards and their history stay as they are.</source>
        <translation>卡片和学习记录都不变。</translation>
    </message>
    <message>
        <source>Other parameters are in use.</source>
        <translation>已换用另一组参数。</translation>
    </message>
    <message>
        <source>What is known of each card was computed anew from its history; due dates do not change.</source>
        <translation>每张卡的记忆状态已按记录重新计算；到期时间不变。</translation>
    </message>
    <message>
        <source>Undid the change of the interview.</source>
        <translation>已撤销对面试的修改。</translation>
    </message>
    <message>
        <source>Undid the last change of the settings.</source>
        <translation>已撤销上一次设置修改。</translation>
    </message>
    <message>
        <source>Changed the interview again.</source>
        <translation>已重做对面试的修改。</translation>
    </message>
    <message>
        <source>Changed the settings again.</source>
        <translation>已重做设置修改。</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message numerus="yes">
        <source>The memory model was fitted to your %n answers.</source>
        <translation>
            <numerusform>已按你的 %n 次作答拟合记忆模型。</numerusform>
        </translation>
    </message>
    <message>
        <source>It predicts the latest ones better: log loss %1 instead of %2. Due dates do not change.</source>
        <translation>它对最近作答预测得更准：log loss 从 %2 降到 %1。到期时间不变。</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>换回去</translation>
    </message>
    <message>
        <source>The parameters stay as they are.</source>
        <translation>参数保持不变。</translation>
    </message>
    <message numerus="yes">
        <source>A fit needs at least %n answers that come a day or more after another.</source>
        <translation>
            <numerusform>拟合至少需要 %n 次与上次相隔一天以上的作答。</numerusform>
        </translation>
    </message>
    <message>
        <source>New ones would not predict your later answers clearly better. The fit is kept among the versions.</source>
        <translation>新参数对后来的作答没有明显预测得更准。这次拟合保留在版本里。</translation>
    </message>
    <message>
        <source>They were changed while the fit ran.</source>
        <translation>拟合期间参数已被换过。</translation>
    </message>
    <message>
        <source>The preset is deleted.</source>
        <translation>已删除预设。</translation>
    </message>
    <message>
        <source>Its decks follow the settings of all cards again; their history stays.</source>
        <translation>它的牌组重新沿用全部卡片的设置；历史记录不变。</translation>
    </message>
    <message numerus="yes">
        <source>The memory model of “%1” was fitted to %n answers.</source>
        <translation>
            <numerusform>已用 %n 次作答重新拟合“%1”的记忆模型。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message numerus="yes">
        <source>%n reviews</source>
        <translation>
            <numerusform>%n 张复习</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in learning</source>
        <translation>
            <numerusform>%n 张学习中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n 张新卡</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>; ordered by what helps “%1” most</source>
        <translation>，按对“%1”的帮助排序</translation>
    </message>
    <message>
        <source>; what you are about to forget comes first</source>
        <translation>，快要忘的先来</translation>
    </message>
    <message>
        <source>A day off in the plan. The next cards come on your next day of study.</source>
        <translation>计划里今天休息。下一个学习日再来新的卡片。</translation>
    </message>
    <message numerus="yes">
        <source>%n answers today. The next cards come tomorrow.</source>
        <translation>
            <numerusform>今天作答 %n 次。下一批卡片明天到期。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No study on %n days. The plan was made anew for the time that is left: there is nothing to make up beside it.</source>
        <translation>
            <numerusform>有 %n 天没有学习。计划已按剩下的时间重新安排，不用另外补课。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is today. The plan has done its part; cards come as plain FSRS has them.</source>
        <translation>“%1”就在今天。计划到此为止，卡片按普通 FSRS 出现。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is on %2. Its plan begins %n days before; until then cards come as plain FSRS has them.</source>
        <translation>
            <numerusform>“%1”在 %2。计划在 %n 天前开始；在那之前卡片按普通 FSRS 出现。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was on %2. Cards come as plain FSRS has them again; nothing you learned is lost.</source>
        <translation>“%1”已在 %2结束。卡片重新按普通 FSRS 出现，学过的都还在。</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>a date with its weekday, in Qt&apos;s date format: Monday, 14 December</extracomment>
        <translation>M 月 d 日，dddd</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes a day</source>
        <translation>
            <numerusform>每天 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes today</source>
        <translation>
            <numerusform>今天 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards cannot be reached in time.</source>
        <translation>
            <numerusform>有 %n 张来不及学。</numerusform>
        </translation>
    </message>
    <message>
        <source>The time suffices to begin every card.</source>
        <translation>时间够，每张卡都能学到。</translation>
    </message>
    <message>
        <source>Five more minutes a day raise the forecast to %1%.</source>
        <translation>每天多 5 分钟，预测升至 %1%。</translation>
    </message>
</context>
<context>
    <name>PresetEffect</name>
    <message numerus="yes">
        <source>%n minutes a day in the steady state, %1 of all cards recalled in %2 days</source>
        <translation>
            <numerusform>稳定后每天 %n 分钟，%2 天后能想起全部卡片的 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>a date without its year, in Qt&apos;s date format: 14 December</extracomment>
        <translation>M 月 d 日</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes a day in the steady state, readiness on %1 %2</source>
        <translation>
            <numerusform>稳定后每天 %n 分钟，%1的把握 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Working out what %1% takes and gives …</source>
        <translation>正在推算 %1% 的影响……</translation>
    </message>
    <message>
        <source>All cards together: %1.</source>
        <translation>全部卡片合计：%1。</translation>
    </message>
    <message>
        <source>All cards together: %1. With %2% here, too: %3.</source>
        <translation>全部卡片合计：%1。若这里也用 %2%：%3。</translation>
    </message>
</context>
<context>
    <name>PresetPanel</name>
    <message>
        <source>Interval&apos;s deck</source>
        <translation>Interval 自带的牌组</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>New preset</source>
        <translation>新建预设</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the preset</source>
        <translation>删除这个预设</translation>
    </message>
    <message>
        <source>Its decks follow all cards again. Their history stays.</source>
        <translation>它的牌组重新沿用全部卡片的设置，历史记录不变。</translation>
    </message>
    <message>
        <source>Decks</source>
        <translation>牌组</translation>
    </message>
    <message>
        <source>Without a deck a preset changes nothing. Choose at least one.</source>
        <translation>没有牌组的预设不起作用。至少选一个。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>预设的名称</translation>
    </message>
    <message>
        <source>Desired retention</source>
        <translation>目标回忆率</translation>
    </message>
    <message>
        <source>As all cards</source>
        <translation>沿用全部卡片</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>单独设置</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>全部卡片</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n cards</source>
        <translation>
            <numerusform>%1 · %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (now in “%2”)</source>
        <translation>%1（现属于“%2”）</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>预设 %1</translation>
    </message>
    <message>
        <source>A preset needs a name. Nothing was changed.</source>
        <translation>预设要有名称。没有做任何更改。</translation>
    </message>
    <message>
        <source>Another preset has this name. Nothing was changed.</source>
        <translation>已有同名的预设。没有做任何更改。</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Open models on one H100</source>
        <translation>一张 H100 上的开源模型</translation>
    </message>
    <message>
        <source>4-bit models on an RTX 4090</source>
        <translation>RTX 4090 上的 4 bit 模型</translation>
    </message>
    <message>
        <source>7B in full on the article&apos;s eight A100 40 GB</source>
        <translation>7B 全参训练：文章说的 8 张 A100 40 GB</translation>
    </message>
    <message>
        <source>65B in full on sixteen A100 80 GB</source>
        <translation>65B 全参训练：16 张 A100 80 GB</translation>
    </message>
    <message>
        <source>8B with LoRA on one 24 GB card</source>
        <translation>8B LoRA：一张 24 GB 卡</translation>
    </message>
    <message>
        <source>70B with QLoRA on one 80 GB card</source>
        <translation>70B QLoRA：一张 80 GB 卡</translation>
    </message>
    <message>
        <source>LLaMA-65B: 1.4T tokens on 2,048 A100</source>
        <translation>LLaMA-65B：2,048 张 A100 训 1.4T token</translation>
    </message>
    <message>
        <source>DeepSeek-V3 on 2,048 H800</source>
        <translation>DeepSeek-V3：2,048 张 H800</translation>
    </message>
    <message>
        <source>7B on 1 TB of text with eight A100</source>
        <translation>7B：8 张 A100 训 1 TB 文本</translation>
    </message>
    <message>
        <source>PPO with four 7B models on eight A100</source>
        <translation>PPO：四个 7B 模型，8 张 A100</translation>
    </message>
    <message>
        <source>GRPO without a reference</source>
        <translation>GRPO：不要 reference</translation>
    </message>
    <message>
        <source>DPO of an 8B model</source>
        <translation>8B 模型做 DPO</translation>
    </message>
    <message>
        <source>70B on four H100</source>
        <translation>70B：4 张 H100</translation>
    </message>
    <message>
        <source>8B with 128k tokens of context on one H100</source>
        <translation>8B：一张 H100 跑 128k 上下文</translation>
    </message>
    <message>
        <source>32B in 4 bits on one RTX 4090</source>
        <translation>32B 4 bit：一张 RTX 4090</translation>
    </message>
    <message>
        <source>To see three points of difference</source>
        <translation>要看出 3 个百分点的差别</translation>
    </message>
    <message>
        <source>70% of 1,000 questions: how sure?</source>
        <translation>1,000 题对了 70%：有多准？</translation>
    </message>
    <message>
        <source>Is 73% better than 70%?</source>
        <translation>73% 比 70% 好吗？</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>The card</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一张</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>计算器</translation>
    </message>
    <message>
        <source>The card that you choose at the left is shown here, with its answer and its history.</source>
        <translation>在左边选中的卡片会显示在这里，连同答案和历史。</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>稳定期</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>作答次数</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>难度</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>上次作答</translation>
    </message>
    <message>
        <source>Recall now</source>
        <translation>当前回忆率</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>忘记次数</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>New: not answered yet.</source>
        <translation>新卡：还没有作答。</translation>
    </message>
    <message>
        <source>Suspended: it is not asked until it is resumed.</source>
        <translation>已暂停：恢复之前不会出现。</translation>
    </message>
    <message>
        <source>Your edit is shown; the shipped card has a newer text.</source>
        <translation>显示的是你的改动；自带卡片有更新的文字。</translation>
    </message>
    <message>
        <source>Edited by you.</source>
        <translation>你改过这张卡片。</translation>
    </message>
    <message>
        <source>Missed most: point %1, in %2 of %3 answers.</source>
        <translation>最常漏：第 %1 个要点，%3 次作答中漏了 %2 次。</translation>
    </message>
    <message>
        <source>No answers yet. Each one will stand here, with its grade and the key points that were said.</source>
        <translation>还没有作答。每次作答的评分和说到的要点会显示在这里。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
</context>
<context>
    <name>QueryField</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Words, or topic:rlhf is:due difficulty&gt;=4</source>
        <translation>搜词，或 topic:rlhf is:due difficulty&gt;=4</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>可以搜什么</translation>
    </message>
</context>
<context>
    <name>QueryHelp</name>
    <message>
        <source>Help with searching</source>
        <translation>怎么搜</translation>
    </message>
    <message>
        <source>cards with both words, in any language</source>
        <translation>两个词都有的卡片，不限语言</translation>
    </message>
    <message>
        <source>these words in this order</source>
        <translation>按这个顺序出现的词</translation>
    </message>
    <message>
        <source>not those</source>
        <translation>排除这些</translation>
    </message>
    <message>
        <source>one or the other; parentheses group</source>
        <translation>二者之一；用括号分组</translation>
    </message>
</context>
<context>
    <name>ReadinessChart</name>
    <message>
        <source>Readiness by topic</source>
        <translation>各主题的把握</translation>
    </message>
    <message>
        <source>%1: %2% now, %3% on the day, between %4% and %5%</source>
        <translation>%1：现在 %2%，当日 %3%，在 %4% 到 %5% 之间</translation>
    </message>
    <message>
        <source>%1: %2% now</source>
        <translation>%1：现在 %2%</translation>
    </message>
</context>
<context>
    <name>ReadinessLegend</name>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>that day, 80% band</source>
        <translation>当日，80% 区间</translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <source>Derivation</source>
        <translation>推导</translation>
    </message>
    <message>
        <source>Assumptions and sources</source>
        <translation>假设与来源</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>可放下</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>放不下</translation>
    </message>
    <message>
        <source>What would fit:</source>
        <translation>这样就放得下：</translation>
    </message>
    <message>
        <source>%1: %2 usable</source>
        <translation>%1：可用 %2</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>并行布局</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Throughput is an upper bound at the concurrency asked; Ctrl+C copies the selected rows.</source>
        <translation>吞吐是所给并发下的上限；Ctrl+C 复制选中的行。</translation>
    </message>
    <message>
        <source>Enter or a double click puts a layout into the scenario. Step times rank layouts; measured ones may differ by tens of per cent.</source>
        <translation>回车或双击把布局放进情景。步时只用来排序，和实测可能差几十个百分点。</translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message>
        <source>%1 over %2</source>
        <translation>%1随%2的变化</translation>
    </message>
    <message>
        <source>usable: %1</source>
        <translation>可用 %1</translation>
    </message>
    <message>
        <source>fits: %1</source>
        <translation>放得下：%1</translation>
    </message>
    <message>
        <source>cache full at %1</source>
        <translation>缓存到 %1 满</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>KV per token</source>
        <translation>每 token KV</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>卡数</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>吞吐</translation>
    </message>
    <message>
        <source>Per 1M tokens</source>
        <translation>每百万 token</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>未证实</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>并行布局</translation>
    </message>
    <message>
        <source>Micro-batch</source>
        <translation>微批</translation>
    </message>
    <message>
        <source>Per GPU</source>
        <translation>每卡</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>一步</translation>
    </message>
    <message>
        <source>MFU</source>
        <translation>MFU</translation>
    </message>
    <message>
        <source>one GPU</source>
        <translation>一张卡</translation>
    </message>
    <message>
        <source>, recompute</source>
        <translation>，重算</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1. Below is the last result that has an answer.</source>
        <translation>%1。下面是上一个有答案的结果。</translation>
    </message>
    <message>
        <source>rollout with its cache</source>
        <translation>rollout 和它的缓存</translation>
    </message>
    <message>
        <source>reward and reference</source>
        <translation>reward、reference</translation>
    </message>
    <message>
        <source>gradients and step</source>
        <translation>梯度和更新</translation>
    </message>
    <message>
        <source>%1 active</source>
        <translation>激活 %1</translation>
    </message>
    <message>
        <source>✕ none</source>
        <translation>✕ 放不下</translation>
    </message>
    <message>
        <source>, %1 chunks a stage</source>
        <translation>，每段 %1 块</translation>
    </message>
    <message>
        <source>, without SP</source>
        <translation>，不用 SP</translation>
    </message>
</context>
<context>
    <name>RetentionSetting</name>
    <message>
        <source>Help me decide</source>
        <translation>帮我选</translation>
    </message>
    <message>
        <source>Desired retention</source>
        <translation>目标回忆率</translation>
    </message>
    <message>
        <source>Until %1 the plan for the interview decides what comes when; these figures are those of plain FSRS without it.</source>
        <translation>到 %1为止由面试计划决定卡片何时出现；这里的数字是没有计划、只用普通 FSRS 时的。</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>a date without its year, in Qt&apos;s date format: 14 December</extracomment>
        <translation>M 月 d 日</translation>
    </message>
    <message>
        <source>Minutes a day, steady state</source>
        <translation>稳定后每天分钟数</translation>
    </message>
    <message>
        <source>Readiness on %1</source>
        <translation>%1的把握</translation>
    </message>
    <message numerus="yes">
        <source>Recall of all cards in %n days</source>
        <translation>
            <numerusform>%n 天后全部卡片的回忆率</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1%</source>
        <translation>设为 %1%</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes, %1</source>
        <translation>
            <numerusform>%n 分钟，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Line: minutes a day (left). Dashed: recall of all cards (right). A click on the curve takes that retention.</source>
        <translation>实线：每天分钟数（左）。虚线：全部卡片的回忆率（右）。点曲线即选用该值。</translation>
    </message>
    <message>
        <source>Minutes a day and recall by desired retention</source>
        <translation>不同目标回忆率下的每天分钟数与回忆率</translation>
    </message>
    <message numerus="yes">
        <source>%1%: %n minutes a day, recall %2</source>
        <translation>
            <numerusform>%1%：每天 %n 分钟，回忆率 %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SchedulingSection</name>
    <message>
        <source>Scheduling</source>
        <translation>复习安排</translation>
    </message>
    <message>
        <source>Time for study</source>
        <translation>学习时间</translation>
    </message>
    <message>
        <source>Cards are chosen until it is filled; new cards fill what reviews leave over. 0 means no limit. For an interview its own minutes count.</source>
        <translation>按这个时间选卡片，复习剩下的时间学新卡。0 表示不限。准备面试时以面试里的分钟数为准。</translation>
    </message>
    <message>
        <source>minutes a day</source>
        <translation>分钟 / 天</translation>
    </message>
    <message>
        <source>New cards</source>
        <translation>新卡</translation>
    </message>
    <message>
        <source>At most so many are begun a day.</source>
        <translation>每天最多开始这么多张。</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>复习</translation>
    </message>
    <message>
        <source>At most so many are asked a day; the rest waits.</source>
        <translation>每天最多问这么多张，其余顺延。</translation>
    </message>
    <message>
        <source>Learning steps</source>
        <translation>学习步骤</translation>
    </message>
    <message>
        <source>Same-day repetitions of a new card: 30s, 10m, 2h, 1d. Empty: none.</source>
        <translation>新卡当天的重复间隔：30s、10m、2h、1d。留空则没有。</translation>
    </message>
    <message>
        <source>Relearning steps</source>
        <translation>重学步骤</translation>
    </message>
    <message>
        <source>Repetitions after a card was forgotten.</source>
        <translation>忘记之后的重复间隔。</translation>
    </message>
    <message>
        <source>Spread the load</source>
        <translation>分散负担</translation>
    </message>
    <message>
        <source>Moves reviews within their tolerance towards days that carry less.</source>
        <translation>在允许的范围内把复习移到较轻松的日子。</translation>
    </message>
    <message>
        <source>Desired retention</source>
        <translation>目标回忆率</translation>
    </message>
    <message>
        <source>Chance to recall a card when it comes due. Higher means more reviews.</source>
        <translation>卡片到期时还能想起来的概率。越高，复习越多。</translation>
    </message>
    <message>
        <source>Up to ten steps of 1s to 30d are needed, such as 1m 10m. Nothing was changed.</source>
        <translation>这里要填最多十个 1s 到 30d 的步骤，例如 1m 10m。什么都没有改动。</translation>
    </message>
    <message>
        <source>Day starts at</source>
        <translation>一天开始于</translation>
    </message>
    <message>
        <source>o&apos;clock</source>
        <translation>点</translation>
    </message>
    <message>
        <source>What is due tomorrow appears after this hour.</source>
        <translation>过了这个时间，明天的卡片才出现。</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>四档</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>两档</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Two buttons show only Forgot and Recalled.</source>
        <translation>两档只有“没想起来”和“想起来了”。</translation>
    </message>
    <message>
        <source>Easy days</source>
        <translation>轻松日</translation>
    </message>
    <message>
        <source>Weekdays that should carry less: about half, or as good as nothing.</source>
        <translation>这些星期几要少安排：大约一半，或几乎没有。</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>减半</translation>
    </message>
    <message>
        <source>Hardly any</source>
        <translation>几乎没有</translation>
    </message>
    <message>
        <source>The coming 90 days</source>
        <translation>未来 90 天</translation>
    </message>
    <message>
        <source>What other settings would take and give, before you use them.</source>
        <translation>先看看换成别的设置要花多少时间、能记住多少，再决定用不用。</translation>
    </message>
</context>
<context>
    <name>ScoreTrend</name>
    <message>
        <source>Scores of your interviews</source>
        <translation>历次面试得分</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Help with searching</source>
        <translation>怎么搜</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>保存搜索</translation>
    </message>
    <message numerus="yes">
        <source>%n cards, %1 ms</source>
        <extracomment>%1: how long the search took</extracomment>
        <translation>
            <numerusform>%n 张，%1 ms</numerusform>
        </translation>
    </message>
    <message>
        <source>At character %1: %2 The cards below are those of the search before.</source>
        <translation>第 %1 个字：%2下面是上一次搜索的卡片。</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Reset this section to defaults</source>
        <translation>本节恢复默认</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Study these…</source>
        <translation>学习这些…</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Bury until tomorrow</source>
        <translation>搁置到明天</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>旗标</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>加标签…</translation>
    </message>
    <message>
        <source>Take a tag away…</source>
        <translation>去掉标签…</translation>
    </message>
    <message>
        <source>Set when due…</source>
        <translation>设定到期日…</translation>
    </message>
    <message>
        <source>Make new again</source>
        <translation>重置为新卡</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>复制成表格</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Study these</source>
        <translation>学习这些</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>已选 %1 / %2</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Move to another deck…</source>
        <translation>移到其他牌组…</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>All settings</source>
        <translation>全部设置</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>设置分类</translation>
    </message>
    <message>
        <source>No setting is called so. Clear the search to see all.</source>
        <translation>没有这样的设置。清空搜索即可看到全部。</translation>
    </message>
    <message>
        <source>Changes apply at once. Ctrl Z undoes the last change.</source>
        <translation>修改立即生效。Ctrl Z 撤销上一次修改。</translation>
    </message>
</context>
<context>
    <name>ShortcutsSection</name>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Everything can be done by keyboard. F1 shows this list anywhere.</source>
        <translation>一切都可以用键盘完成。在任何地方按 F1 都能看到这张表。</translation>
    </message>
</context>
<context>
    <name>SprintReport</name>
    <message>
        <source>Questions of the sprint</source>
        <translation>这次的题目</translation>
    </message>
    <message>
        <source>No question was answered.</source>
        <translation>还没有答题。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n right</source>
        <translation>
            <numerusform>%n 题答对 %1 题</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in all, %2 a question</source>
        <translation>共用时 %1，每题 %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Another sprint</source>
        <translation>再来一轮</translation>
    </message>
</context>
<context>
    <name>SprintRun</name>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一题</translation>
    </message>
</context>
<context>
    <name>SprintSetup</name>
    <message>
        <source>Drills of the sprint</source>
        <translation>这次的计算题</translation>
    </message>
    <message>
        <source>Drill sprint</source>
        <translation>限时计算</translation>
    </message>
    <message>
        <source>Calculations against the clock, with new numbers each time. The schedule of your cards stays as it is.</source>
        <translation>限时做计算题，每次换数。卡片的复习安排不受影响。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>None</source>
        <translation>全不选</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n 题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n drills</source>
        <translation>
            <numerusform>已选 %1 / %n 道</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StudyBar</name>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Both</source>
        <extracomment>both languages side by side</extracomment>
        <translation>中 | En</translation>
    </message>
    <message>
        <source>Language of the cards (L)</source>
        <translation>卡片语言（L）</translation>
    </message>
    <message>
        <source>Language of the cards</source>
        <translation>卡片语言</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Flag (F)</source>
        <translation>标记（F）</translation>
    </message>
    <message>
        <source>More about this card</source>
        <translation>这张卡片的更多操作</translation>
    </message>
    <message>
        <source>%1 new, %2 in learning, %3 reviews left</source>
        <translation>剩余：%1 张新卡，%2 张学习中，%3 张复习</translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>约剩 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  ·  planned for %2</source>
        <translation>%1  ·  为“%2”安排</translation>
    </message>
    <message>
        <source>; ordered for “%1”</source>
        <translation>；按“%1”排序</translation>
    </message>
</context>
<context>
    <name>StudyFooter</name>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Bury</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Not today: it comes back tomorrow.</source>
        <translation>今天不看，明天再来。</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Not until you resume it.</source>
        <translation>直到你恢复它。</translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation>显示答案</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>How did it go? Be honest: the schedule learns from it.</source>
        <translation>回忆得怎么样？如实评分，排期才准。</translation>
    </message>
    <message>
        <source>By your answer: suggested %1</source>
        <translation>根据你的回答：建议 %1</translation>
    </message>
    <message>
        <source>%1 of %2 key points, later than %3: suggested %4</source>
        <translation>说到 %2 个要点中的 %1 个，用时超过 %3：建议 %4</translation>
    </message>
    <message>
        <source>%1 of %2 key points, within %3: suggested %4</source>
        <translation>说到 %2 个要点中的 %1 个，用时在 %3 以内：建议 %4</translation>
    </message>
    <message>
        <source>%1, later than %2: suggested %3</source>
        <translation>%1，但超过 %2：建议 %3</translation>
    </message>
    <message>
        <source>%1, after %2: suggested %3</source>
        <translation>%1，用时 %2：建议 %3</translation>
    </message>
    <message>
        <source>again at the end</source>
        <translation>最后再来</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Practice: the schedule stays as it is.</source>
        <translation>练习：不改变安排。</translation>
    </message>
</context>
<context>
    <name>StudyPage</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>This address opens in your browser:</source>
        <translation>将在浏览器中打开这个地址：</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
</context>
<context>
    <name>TaskWriter</name>
    <message>
        <source>Several are right. Pick them all.</source>
        <translation>不止一个正确，全部选出。</translation>
    </message>
    <message>
        <source>Pick one.</source>
        <translation>选一个。</translation>
    </message>
    <message>
        <source>Bring the steps into order: up and down choose one, with Alt they move it.</source>
        <translation>把步骤排好：↑↓ 选一步，加 Alt 移动它。</translation>
    </message>
    <message>
        <source>Your verdict</source>
        <translation>你的判断</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>结论：%1</translation>
    </message>
    <message>
        <source>Your outline</source>
        <translation>你的提纲</translation>
    </message>
    <message>
        <source>Answer aloud, or note your points here; then look.</source>
        <translation>先说出来，或在下面列出要点，再看答案。</translation>
    </message>
    <message>
        <source>Kept with this review. That of your last review comes with the answer.</source>
        <translation>与这次复习一起保存；上次写的会和答案一起显示。</translation>
    </message>
    <message>
        <source>Kept with this review, to compare the next time.</source>
        <translation>与这次复习一起保存，下次可以对照。</translation>
    </message>
    <message>
        <source>write</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>leave the field</source>
        <translation>离开输入框</translation>
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
        <translation>对</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>错</translation>
    </message>
</context>
<context>
    <name>TodayCards</name>
    <message>
        <source>forecast recall, 80% band %1–%2%</source>
        <translation>预测当日回忆率，80% 区间 %1–%2%</translation>
    </message>
    <message>
        <source>if the interview were today</source>
        <translation>如果今天就面试</translation>
    </message>
    <message>
        <source>the forecast is being computed</source>
        <translation>正在计算预测</translation>
    </message>
    <message>
        <source>Readiness on interview day</source>
        <translation>面试当日的把握</translation>
    </message>
    <message>
        <source>Change the interview</source>
        <translation>修改面试</translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <translation>
            <numerusform>天</numerusform>
        </translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>调整</translation>
    </message>
    <message numerus="yes">
        <source>%n cards at risk: recalled less than %1 times in 10 on the day. First of all:</source>
        <translation>
            <numerusform>%n 张有风险：当日 10 次里想起不到 %1 次。最要紧的：</numerusform>
        </translation>
    </message>
    <message>
        <source>With a date, each day&apos;s cards come in the order that helps that day most, and you see what to expect of it.</source>
        <translation>定了日期，每天的卡片就按对那一天帮助最大的顺序来，你还能看到当日的预测。</translation>
    </message>
    <message>
        <source>Set an interview date</source>
        <translation>设定面试日期</translation>
    </message>
    <message>
        <source>Missed most lately</source>
        <translation>最近最常漏掉</translation>
    </message>
    <message numerus="yes">
        <source>Practise %n cards</source>
        <translation>
            <numerusform>练这 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Outside of the schedule: nothing else changes</source>
        <translation>不计入复习安排，其他都不变</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>a date with its weekday, in Qt&apos;s date format: Monday, 23 November</extracomment>
        <translation>M 月 d 日，dddd</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>今天的完成了</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>没有到期的卡片</translation>
    </message>
    <message numerus="yes">
        <source>cards</source>
        <translation>
            <numerusform>张卡片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minutes</source>
        <translation>
            <numerusform>分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n minutes</source>
        <translation>
            <numerusform>只有 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Start review</source>
        <translation>开始复习</translation>
    </message>
    <message>
        <source>What you would recall now</source>
        <translation>现在能回忆起多少</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message numerus="yes">
        <source>%n days of study</source>
        <translation>
            <numerusform>学习 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n 次作答</numerusform>
        </translation>
    </message>
    <message>
        <source>The most useful cards first</source>
        <translation>最有用的卡片排在前面</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>回忆率</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>已学</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>最近 12 个月</translation>
    </message>
</context>
<context>
    <name>TopicRow</name>
    <message>
        <source>%1. → and ← change how much it weighs.</source>
        <translation>%1。用 → 和 ← 调整权重。</translation>
    </message>
    <message numerus="yes">
        <source>%n cards, readiness %1</source>
        <translation>
            <numerusform>%n 张卡片，把握 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, weight %2</source>
        <translation>%1，权重 %2</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Skip, show the first card</source>
        <translation>跳过，直接看第一张卡片</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>How many minutes a day?</source>
        <translation>每天学多少分钟？</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Each day&apos;s work is cut to this: first what you are about to forget, then new cards.</source>
        <translation>每天的任务按这个时间裁剪：先复习快要忘的，再学新卡。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Your data stays on this computer</source>
        <translation>数据只在这台电脑上</translation>
    </message>
    <message>
        <source>No network, no account</source>
        <translation>不联网，无需账号</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>Try other settings</source>
        <translation>试试别的设置</translation>
    </message>
    <message>
        <source>Desired retention</source>
        <translation>目标回忆率</translation>
    </message>
    <message>
        <source>New cards</source>
        <translation>新卡</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Time for study</source>
        <translation>学习时间</translation>
    </message>
    <message>
        <source>minutes a day</source>
        <translation>分钟 / 天</translation>
    </message>
    <message>
        <source>Line: minutes of each day (left). Dashed: recall of all cards (right). Plain FSRS, without the plan for an interview.</source>
        <translation>实线：每天分钟数（左轴）。虚线：全部卡片的回忆率（右轴）。按普通 FSRS 推算，不含面试计划。</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>用这组设置</translation>
    </message>
    <message>
        <source>Minutes a day, steady state</source>
        <translation>稳定后每天分钟数</translation>
    </message>
    <message numerus="yes">
        <source>Recall of all cards in %n days</source>
        <translation>
            <numerusform>%n 天后全部卡片的回忆率</numerusform>
        </translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>现在的设置</translation>
    </message>
    <message>
        <source>With these settings</source>
        <translation>换成这组设置</translation>
    </message>
    <message>
        <source>Minutes of each day and recall, with these settings</source>
        <translation>换成这组设置后每天的分钟数与回忆率</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>第 %1 天</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Interval is already open with this data.</source>
        <translation>Interval 已经打开了这份数据。</translation>
    </message>
    <message>
        <source>Nothing was changed. Use the other window, or close it first.</source>
        <translation>什么都没有改动。请用另一个窗口，或先把它关掉。</translation>
    </message>
    <message>
        <source>Your data was written by a newer version of Interval.</source>
        <translation>你的数据由更新版本的 Interval 写成。</translation>
    </message>
    <message>
        <source>Nothing was changed. Open it with the newer version.</source>
        <translation>什么都没有改动。请用新版本打开。</translation>
    </message>
    <message>
        <source>The collection is damaged.</source>
        <translation>卡片库已损坏。</translation>
    </message>
    <message>
        <source>Nothing was written to it. Put back a copy from your backups.</source>
        <translation>没有写入任何内容。请从备份恢复一份。</translation>
    </message>
    <message>
        <source>The collection in this folder belongs to another program.</source>
        <translation>这个文件夹里的卡片库属于别的程序。</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another folder with --profile.</source>
        <translation>什么都没有改动。请用 --profile 另选文件夹。</translation>
    </message>
    <message>
        <source>The data folder is write-protected.</source>
        <translation>数据文件夹不可写。</translation>
    </message>
    <message>
        <source>This was not saved. Allow writing to the folder and try again.</source>
        <translation>这一步没有保存。允许写入该文件夹后再试。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>This was not saved; everything before it is. Free some space and try again.</source>
        <translation>这一步没有保存，之前的都已保存。腾出空间后再试。</translation>
    </message>
    <message>
        <source>This card has changed in the meantime.</source>
        <translation>这张卡片刚刚有变化。</translation>
    </message>
    <message>
        <source>The grade was not saved. The card is shown as it is now.</source>
        <translation>评分没有保存。现在显示的是最新状态。</translation>
    </message>
    <message>
        <source>There is nothing to undo or redo.</source>
        <translation>没有可以撤销或重做的操作。</translation>
    </message>
    <message>
        <source>Something that belongs to Interval cannot be read.</source>
        <translation>Interval 自己的文件读不了。</translation>
    </message>
    <message>
        <source>Nothing was changed. Details: %1</source>
        <translation>什么都没有改动。详情：%1</translation>
    </message>
    <message>
        <source>This could not be saved.</source>
        <translation>这一步无法保存。</translation>
    </message>
    <message>
        <source>Everything before it is safe. Details: %1</source>
        <translation>之前的内容都在。详情：%1</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问答</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>填空</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Put in order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>计算题</translation>
    </message>
    <message>
        <source>Debate the claim</source>
        <translation>辩驳论断</translation>
    </message>
    <message>
        <source>Tell a story</source>
        <translation>项目故事</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>有限成立</translation>
    </message>
    <message>
        <source>overstated</source>
        <translation>夸大</translation>
    </message>
    <message>
        <source>outdated</source>
        <translation>过时</translation>
    </message>
    <message>
        <source>unverifiable</source>
        <translation>无法验证</translation>
    </message>
    <message>
        <source>Graded the card again.</source>
        <translation>已重新评分。</translation>
    </message>
    <message>
        <source>Suspended the card again.</source>
        <translation>已重新暂停。</translation>
    </message>
    <message>
        <source>Buried the card again.</source>
        <translation>已重新搁置。</translation>
    </message>
    <message>
        <source>Changed the flag again.</source>
        <translation>已重新改动标记。</translation>
    </message>
    <message>
        <source>Forgot</source>
        <translation>没想起来</translation>
    </message>
    <message>
        <source>Recalled, hard</source>
        <translation>勉强想起</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>想起来了</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>脱口而出</translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>%n 分钟后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>%n 小时后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n months</source>
        <translation>
            <numerusform>%n 个月后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n years</source>
        <translation>
            <numerusform>%n 年后</numerusform>
        </translation>
    </message>
    <message>
        <source>Undid the grade of “%1”.</source>
        <translation>已撤销对“%1”的评分。</translation>
    </message>
    <message>
        <source>Undid suspending “%1”.</source>
        <translation>已撤销暂停“%1”。</translation>
    </message>
    <message>
        <source>Undid burying “%1”.</source>
        <translation>已撤销搁置“%1”。</translation>
    </message>
    <message>
        <source>Undid the flag on “%1”.</source>
        <translation>已撤销对“%1”的标记改动。</translation>
    </message>
    <message numerus="yes">
        <source>Undid suspending %n cards.</source>
        <translation>
            <numerusform>已撤销暂停 %n 张卡片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspended %n cards again.</source>
        <translation>
            <numerusform>已重新暂停 %n 张卡片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undid burying %n cards.</source>
        <translation>
            <numerusform>已撤销搁置 %n 张卡片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Buried %n cards again.</source>
        <translation>
            <numerusform>已重新搁置 %n 张卡片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undid the flags of %n cards.</source>
        <translation>
            <numerusform>已撤销 %n 张卡片的旗标。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Flagged %n cards again.</source>
        <translation>
            <numerusform>已重新给 %n 张卡片加旗标。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undid resuming %n cards.</source>
        <translation>
            <numerusform>已撤销恢复 %n 张卡片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resumed %n cards again.</source>
        <translation>
            <numerusform>已重新恢复 %n 张卡片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards have their history back.</source>
        <translation>
            <numerusform>%n 张卡片恢复了原来的进度。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made %n cards new again.</source>
        <translation>
            <numerusform>已把 %n 张卡片重置为新卡。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards are due when they were.</source>
        <translation>
            <numerusform>%n 张卡片恢复了原来的到期日。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set when %n cards are due, again.</source>
        <translation>
            <numerusform>已重新设定 %n 张卡片的到期日。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undid the tags of %n cards.</source>
        <translation>
            <numerusform>已撤销 %n 张卡片的标签改动。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the tags of %n cards again.</source>
        <translation>
            <numerusform>已重新改动 %n 张卡片的标签。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brought back %n cards.</source>
        <translation>
            <numerusform>已恢复删除的 %n 张卡片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n cards again.</source>
        <translation>
            <numerusform>已重新删除 %n 张卡片。</numerusform>
        </translation>
    </message>
    <message>
        <source>after the interview</source>
        <translation>面试之后</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>two sentences, one after the other</extracomment>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>Put %n cards back into their decks.</source>
        <translation>
            <numerusform>已把 %n 张卡片放回原来的牌组。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n cards again.</source>
        <translation>
            <numerusform>已重新移动 %n 张卡片。</numerusform>
        </translation>
    </message>
</context>
</TS>
