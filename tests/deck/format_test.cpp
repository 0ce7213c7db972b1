// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/format.h"

#include "support/catch.h"

using interval::deck::formatDeckText;

TEST_CASE("format: order of keys, blanks, line ends", "[deck][format]")
{
    const std::string text =
        "\xEF\xBB\xBF---\r\nformat: 1  \r\n---\r\n# T\r\n## Q {#a-b}\r\n"
        "```card\r\nsource: s1\r\ntype: basic\r\nsource: s2\r\ndifficulty: 2\r\n```\r\n\r\n\r\n"
        "### 要点\r\n- 一  \r\n- 二";

    CHECK(formatDeckText(text) ==
          "---\nformat: 1\n---\n\n# T\n\n## Q {#a-b}\n\n"
          "```card\ntype: basic\ndifficulty: 2\nsource: s1\nsource: s2\n```\n\n"
          "### 要点\n\n- 一\n- 二\n");
}

TEST_CASE("format: code and deliberate line breaks are left alone", "[deck][format]")
{
    const std::string text =
        "# T\n\n```python\nx = 1   \n\n\n# not a heading\n```\n\n第一行  \n第二行\n";

    CHECK(formatDeckText(text) == text);
}

TEST_CASE("format: code inside lists and HTML is not touched either", "[deck][format]")
{
    const std::string text = "# T\n\n- a\n\n  ```python\n  x = 1   \n\n\n  y = 2\n  ```\n\np\n\n"
                             "    indented   \n\n\n    code\n\n<pre>\n\n\n# no heading\n</pre>\n";

    CHECK(formatDeckText(text) == text);
}

TEST_CASE("format: only a card's own metadata is sorted", "[deck][format]")
{
    const std::string text = "## Q {#a-b}\n\n```card\ntype: basic\n```\n\n### 备注\n\n"
                             "```card\ntags: a\ntype: basic\n```\n";

    CHECK(formatDeckText(text) == text);
}

TEST_CASE("format: twice is once", "[deck][format]")
{
    const auto text =
        GENERATE(std::string(""), std::string("\n\n\n"), std::string("# a\n## b\nc\n### d"),
                 std::string("```card\nwas: x\ntype: y"), std::string("a\n~~~\n```\n~~~\nb"));
    const std::string once = formatDeckText(text);

    CHECK(formatDeckText(once) == once);
}
