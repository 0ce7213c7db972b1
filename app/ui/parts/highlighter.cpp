// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/highlighter.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

struct Rules {
    QSet<QString> keywords;
    QString lineComment;
    bool blockComments = false;
    bool ignoreCase = false;
};

Rules rules(const char* words, QString lineComment)
{
    const QStringList list = QString::fromLatin1(words).split(u' ');
    return {QSet<QString>(list.begin(), list.end()), std::move(lineComment)};
}

const Rules* rulesFor(const QString& language)
{
    static const QHash<QString, Rules> all = [] {
        const Rules python =
            rules("and as assert async await break class continue def del elif else except False "
                  "finally for from global if import in is lambda None nonlocal not or pass raise "
                  "return True try while with yield self",
                  u"#"_s);
        Rules cpp = rules(
            "auto bool break case catch char class const constexpr continue default delete do "
            "double else enum explicit extern false float for if inline int long namespace "
            "new nullptr operator private public return short signed sizeof static struct "
            "switch template this throw true try typename unsigned using virtual void while "
            "__global__ __device__ __shared__ __host__ __syncthreads threadIdx blockIdx "
            "blockDim",
            u"//"_s);
        cpp.blockComments = true;
        const Rules shell = rules("if then else elif fi for in do done while case esac function "
                                  "export local return set",
                                  u"#"_s);
        Rules sql = rules("select from where group by order having join left right inner on as and "
                          "or not in insert into values update set delete create table index limit "
                          "with union distinct count sum avg null",
                          u"--"_s);
        sql.ignoreCase = true;
        const Rules json = rules("true false null", QString());
        const Rules yaml = rules("true false null yes no", u"#"_s);
        return QHash<QString, Rules>{{u"python"_s, python}, {u"py"_s, python}, {u"cpp"_s, cpp},
                                     {u"c++"_s, cpp},       {u"c"_s, cpp},     {u"cuda"_s, cpp},
                                     {u"bash"_s, shell},    {u"sh"_s, shell},  {u"shell"_s, shell},
                                     {u"sql"_s, sql},       {u"json"_s, json}, {u"yaml"_s, yaml}};
    }();
    const auto found = all.constFind(language);
    return found == all.constEnd() ? nullptr : &*found;
}

class Scanner {
public:
    Scanner(const QString& source, const Rules& rules) : source_(source), rules_(rules) {}

    std::vector<CodeSpan> run()
    {
        while (at_ < source_.size())
            step();
        flush();
        return std::move(spans_);
    }

private:
    [[nodiscard]] bool looksAt(QStringView text) const
    {
        return !text.isEmpty() && QStringView(source_).mid(at_).startsWith(text);
    }

    void step()
    {
        const QChar c = source_[at_];
        if (looksAt(rules_.lineComment))
            take(until(u"\n"_s, 0), CodeKind::comment);
        else if (rules_.blockComments && looksAt(u"/*"))
            take(until(u"*/"_s, 2), CodeKind::comment);
        else if (c == u'"' || c == u'\'')
            take(stringEnd(c), CodeKind::string);
        else if (c.isDigit())
            take(wordEnd(true), CodeKind::number);
        else if (c.isLetter() || c == u'_')
            takeWord();
        else
            ++at_;
    }

    void takeWord()
    {
        const qsizetype end = wordEnd(false);
        const QString word = source_.mid(at_, end - at_);
        if (rules_.keywords.contains(rules_.ignoreCase ? word.toLower() : word))
            take(end, CodeKind::keyword);
        else
            at_ = end;
    }

    [[nodiscard]] qsizetype until(const QString& mark, qsizetype included) const
    {
        const qsizetype found = source_.indexOf(mark, at_ + included);
        return found < 0 ? source_.size() : found + included;
    }

    [[nodiscard]] qsizetype stringEnd(QChar quote) const
    {
        for (qsizetype i = at_ + 1; i < source_.size(); ++i) {
            if (source_[i] == u'\\')
                ++i;
            else if (source_[i] == quote || source_[i] == u'\n')
                return i + 1;
        }
        return source_.size();
    }

    [[nodiscard]] qsizetype wordEnd(bool number) const
    {
        qsizetype end = at_;
        while (end < source_.size() && (source_[end].isLetterOrNumber() || source_[end] == u'_' ||
                                        (number && source_[end] == u'.')))
            ++end;
        return end;
    }

    void flush()
    {
        if (at_ > plainStart_)
            spans_.push_back({plainStart_, at_ - plainStart_, CodeKind::plain});
    }

    void take(qsizetype end, CodeKind kind)
    {
        flush();
        spans_.push_back({at_, end - at_, kind});
        at_ = end;
        plainStart_ = end;
    }

    const QString& source_;
    const Rules& rules_;
    qsizetype at_ = 0;
    qsizetype plainStart_ = 0;
    std::vector<CodeSpan> spans_;
};

} // namespace

std::vector<CodeSpan> highlight(const QString& source, const QString& language)
{
    const Rules* rules = rulesFor(language);
    if (rules == nullptr)
        return {{0, source.size(), CodeKind::plain}};
    return Scanner(source, *rules).run();
}

QColor codeColour(CodeKind kind, const Tokens& tokens)
{
    switch (kind) {
    case CodeKind::keyword:
        return tokens.accent;
    case CodeKind::string:
        return tokens.good;
    case CodeKind::number:
        return tokens.caution;
    case CodeKind::comment:
        return tokens.text2;
    case CodeKind::plain:
        break;
    }
    return tokens.text;
}

} // namespace interval::ui
