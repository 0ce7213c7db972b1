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
        <source>This scenario has no answer: %1</source>
        <translation>这个场景算不出结果：%1</translation>
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
    <message>
        <source>&amp;Today</source>
        <translation>今日(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Review what is due</source>
        <translation>复习到期的卡片(&amp;R)</translation>
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
        <source>today, study</source>
        <translation>今日、学习</translation>
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
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
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
    <name>Rail</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>学习</translation>
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
        <source>%n answers today. The next cards come tomorrow.</source>
        <translation>
            <numerusform>今天作答 %n 次。下一批卡片明天到期。</numerusform>
        </translation>
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
        <translation>、</translation>
    </message>
    <message>
        <source>; what you are about to forget comes first</source>
        <translation>；快要忘的排在前面</translation>
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
</context>
</TS>
