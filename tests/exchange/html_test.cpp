// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/rich_text.h"
#include "exchange/html/entities.h"
#include "exchange/html/to_markdown.h"
#include "exchange/media_name.h"

#include "support/catch.h"

using namespace interval;
using exchange::markdownFromHtml;

TEST_CASE("html: as Markdown", "[exchange][html]")
{
    const auto [html, expected] = GENERATE(table<std::string, std::string>({
        {"", ""},
        {"plain", "plain"},
        {"a<br>b", "a\\\nb"},
        {"a<br><br>b", "a\n\nb"},
        {"<div>a</div><div>b</div>", "a\n\nb"},
        {"x <b>bold</b> y", "x **bold** y"},
        {"x<b> bold </b>y", "x **bold** y"},
        {"<i>a</i><b><i>b</i></b>", "*a* ***b***"},
        {"a &lt; b &amp;&nbsp;c", "a \\< b & c"},
        {"2*3*4 _x_", "2\\*3\\*4 \\_x\\_"},
        {"# 1", "\\# 1"},
        {"1. x", "1\\. x"},
        {"<code>a`b</code>", "``a`b``"},
        {"<pre><code class=\"language-python\">x = 1\ny</code></pre>", "```python\nx = 1\ny\n```"},
        {"<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>", "- a\n- b\n  - c"},
        {"<ol><li>a<li>b</ol>", "1. a\n2. b"},
        {"\\(x_i &lt; 2\\)", "$`x_i < 2`$"},
        {"a \\[x^2\\] b", "a\n\n```math\nx^2\n```\n\nb"},
        {"[latex]$y$[/latex] [$]z[/$]", "$`y`$ $`z`$"},
        {"\\( open", "\\\\( open"},
        {"<img src=\"a b.png\" alt=\"x\">", "![x](<media/a b.png>)"},
        {"<img src=\"https://x.org/a.png\" alt=\"far\">", "far"},
        {"<img src=\"../a.png\">", ""},
        {"<a href=\"https://x.org\">link</a>", "[link](<https://x.org>)"},
        {"<a href=\"javascript:x\">link</a>", "link"},
        {"<script>x</script><style>y</style><!-- z -->a", "a"},
        {"<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2|3</td></tr></table>",
         "```table\na | b\n1 | 2/3\n```"},
        {"<blockquote>q<br>r</blockquote>", "> q\\\n> r"},
        {"<h2>T</h2>x", "#### T\n\nx"},
        {"a<hr>b", "a\n\n---\n\nb"},
        {"1 < 2 and <3", "1 \\< 2 and \\<3"},
        {"[sound:x.mp3]", "\\[sound:x.mp3\\]"},
    }));
    CAPTURE(html);

    CHECK(markdownFromHtml(html) == expected);
}

TEST_CASE("html: emphasis is seen beside Chinese text", "[exchange][html]")
{
    const auto blocks = deck::richText(markdownFromHtml("前<b>重点。</b>后<b>“引”</b>。"));

    REQUIRE(blocks.size() == 1);
    std::string strong;
    for (const deck::Run& run : blocks.front().runs)
        strong += run.strong ? run.text : "";
    CHECK(strong == "重点。“引”");
}

TEST_CASE("html: hostile text takes no time", "[exchange][html]")
{
    std::string deep;
    for (int i = 0; i < 50'000; ++i)
        deep += "<ul><li>\\(";
    CHECK_FALSE(markdownFromHtml(deep).empty());
    CHECK(markdownFromHtml(std::string(100'000, '<')).size() == 200'000);
}

TEST_CASE("html: entities", "[exchange][html]")
{
    CHECK(exchange::decodeEntities("&#20013;&#x6587;&eacute; &amp;lt; & &x;") ==
          "中文&eacute; &lt; & &x;");
    CHECK(exchange::decodeEntities("&#0;&#xD800;&#1114112;").empty());
    CHECK(exchange::stripHtml("a<br>b&lt;<b>c</b>") == "ab<c");
}

TEST_CASE("media: names stay in their folder", "[exchange][media]")
{
    for (const char* name : {"", ".", "..", "../a", "a/b", "a\\b", "C:x"}) {
        CAPTURE(name);
        CHECK_FALSE(exchange::isPlainName(name));
    }
    CHECK(exchange::isPlainName("图 1.png"));
    CHECK(exchange::safeMediaName("a<b>?.png") == "ab.png");
    CHECK(exchange::safeMediaName(std::string(200, 'x') + ".jpg").size() == 120);
}
