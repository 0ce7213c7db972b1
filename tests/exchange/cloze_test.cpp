// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/anki/cloze.h"
#include "exchange/anki/template.h"

#include "support/catch.h"

using namespace interval::exchange;

namespace {

std::string view(std::string_view html, ClozeView::Mode mode, int number)
{
    return showClozes(html, {mode, number});
}

} // namespace

TEST_CASE("cloze: shown hidden, in bold, or as our marks", "[exchange][cloze]")
{
    const std::string html = "a {{c1::b::hint}} {{c2::d}}";

    CHECK(view(html, ClozeView::Mode::front, 1) == "a <b>[hint]</b> d");
    CHECK(view(html, ClozeView::Mode::front, 2) == "a b <b>[...]</b>");
    CHECK(view(html, ClozeView::Mode::back, 2) == "a b <b>d</b>");
    CHECK(markedClozes(view(html, ClozeView::Mode::marks, 0)) == "a {{1:b|hint}} {{2:d}}");
    CHECK(clozeNumbers(html).numbers == std::set<int>{1, 2});
    CHECK_FALSE(clozeNumbers(html).unsayable);
}

TEST_CASE("cloze: nested, unclosed and odd ones", "[exchange][cloze]")
{
    CHECK(view("{{c1::a {{c2::b}} c}}", ClozeView::Mode::front, 2) == "a <b>[...]</b> c");
    CHECK(clozeNumbers("{{c1::a {{c2::b}} c}}").unsayable);
    CHECK(clozeNumbers("{{c1::p(a|b)}}").unsayable);
    CHECK(clozeNumbers("{{c1,3::a}}").numbers == std::set<int>{1, 3});
    CHECK(view("{{c1::never closed", ClozeView::Mode::front, 1) == "{{c1::never closed");
    CHECK(view("{{c0::a}} {{x}} }}", ClozeView::Mode::front, 1) == "{{c0::a}} {{x}} }}");
}

TEST_CASE("template: fields, conditions, filters", "[exchange][template]")
{
    TemplateInput input;
    input.fields = {{"Front", "q"}, {"Back", "<b>a</b>"}, {"Empty", "<br> "}, {"Extra", "e"}};
    const auto [text, expected] = GENERATE(table<std::string, std::string>({
        {"{{Front}}-{{ Back }}", "q-<b>a</b>"},
        {"{{#Extra}}[{{Extra}}]{{/Extra}}{{#Empty}}no{{/Empty}}{{^Empty}}yes{{/Empty}}", "[e]yes"},
        {"{{#Empty}}{{#Extra}}no{{/Extra}}{{/Empty}}x", "x"},
        {"{{text:Back}}", "a"},
        {"{{type:Back}}", ""},
        {"{{unknown:Front}}{{Unknown}}", "q"},
        {"{{tts en_US:Front}}", ""},
        {"{{hint:Extra}}x", "x"},
        {"a<!-- {{Front}} -->b", "ab"},
        {"{{=<% %>=}}<%Front%>{{Front}}", "q{{Front}}"},
        {"{{Front", "{{Front"},
        {"{{/Front}}x", "x"},
    }));
    CAPTURE(text);

    CHECK(renderTemplate(text, input).html == expected);
}

TEST_CASE("template: hints wait on the front and stand on the back", "[exchange][template]")
{
    TemplateInput input;
    input.fields = {{"Extra", "e"}};
    CHECK(renderTemplate("{{hint:Extra}}", input).hints == "e<br>");
    input.back = true;
    CHECK(renderTemplate("{{hint:Extra}}{{FrontSide}}", input).html == "e");
}
