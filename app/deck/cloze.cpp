// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/cloze.h"

#include <algorithm>
#include <charconv>

namespace interval::deck {

namespace {

constexpr int highestNumber = 99;

/// Finds {{…}} over the runs of one block and tags what stands inside.
class ClozeReader {
public:
    explicit ClozeReader(int& nextFree) : nextFree_(nextFree) {}

    std::vector<Run> read(std::vector<Run> runs)
    {
        // A mark that is never closed is ordinary text.
        for (Run& run : runs) {
            if (run.kind == Run::Kind::lineBreak && open_ > 0)
                restoreUnclosed();
            if (run.kind != Run::Kind::text) {
                run.cloze = open_;
                result_.push_back(std::move(run));
            } else {
                readText(run);
            }
        }
        if (open_ > 0)
            restoreUnclosed();
        return std::move(result_);
    }

private:
    void readText(const Run& run)
    {
        std::string_view text = run.text;
        while (!text.empty()) {
            const std::size_t at = text.find(open_ > 0 ? "}}" : "{{");
            if (const std::size_t lineEnd = text.find('\n'); open_ > 0 && lineEnd < at) {
                push(run, text.substr(0, lineEnd));
                restoreUnclosed();
                text.remove_prefix(lineEnd);
                continue;
            }
            push(run, text.substr(0, at));
            if (at == std::string_view::npos)
                return;
            text.remove_prefix(at + 2);
            if (open_ > 0)
                close();
            else
                text.remove_prefix(open(text));
        }
    }

    void push(const Run& like, std::string_view text)
    {
        if (text.empty())
            return;
        Run run = like;
        run.text = std::string(text);
        run.cloze = open_;
        result_.push_back(std::move(run));
    }

    /// @return how many bytes the group number takes
    std::size_t open(std::string_view text)
    {
        first_ = result_.size();
        int number = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        const auto digits = static_cast<std::size_t>(end - text.data());
        prefix_ = "{{";
        if (error == std::errc() && digits < text.size() && text[digits] == ':' && number > 0 &&
            number <= highestNumber) {
            open_ = number;
            prefix_ += std::string(text.substr(0, digits + 1));
            return digits + 1;
        }
        open_ = nextFree_++;
        return 0;
    }

    void close()
    {
        open_ = 0;
        if (first_ == result_.size())
            return;
        std::string& last = result_.back().text;
        const std::size_t bar =
            result_.back().kind == Run::Kind::text ? last.rfind('|') : std::string::npos;
        if (bar == std::string::npos)
            return;
        const std::string hint = last.substr(bar + 1);
        last.resize(bar);
        for (std::size_t i = first_; i < result_.size(); ++i)
            result_[i].hint = hint;
    }

    void restoreUnclosed()
    {
        for (std::size_t i = first_; i < result_.size(); ++i)
            result_[i].cloze = 0;
        Run opening;
        opening.text = prefix_;
        result_.insert(result_.begin() + static_cast<std::ptrdiff_t>(first_), std::move(opening));
        open_ = 0;
    }

    int& nextFree_;
    int open_ = 0;
    std::size_t first_ = 0;
    std::string prefix_;
    std::vector<Run> result_;
};

} // namespace

std::vector<Run> markClozes(std::vector<Run> runs, int& nextFreeGroup)
{
    return ClozeReader(nextFreeGroup).read(std::move(runs));
}

int highestClozeGroup(std::string_view markdown)
{
    int highest = 0;
    for (std::size_t at = markdown.find("{{"); at != std::string_view::npos;
         at = markdown.find("{{", at + 2)) {
        int number = 0;
        const char* begin = markdown.data() + at + 2;
        const auto [end, error] = std::from_chars(begin, markdown.data() + markdown.size(), number);
        if (error == std::errc() && end != markdown.data() + markdown.size() && *end == ':' &&
            number <= highestNumber)
            highest = std::max(highest, number);
    }
    return highest;
}

} // namespace interval::deck
