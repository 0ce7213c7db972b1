// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "deck/card.h"
#include "ui/parts/rich_text_view.h"
#include "ui/style/look.h"

#include <QString>

#include <functional>
#include <vector>

class QLayout;
class QVBoxLayout;
class QWidget;

namespace interval::ui {

class CalcDesk;
class MathStore;
class TickRow;

/// How a part of the card is set.
struct TextFace {
    Type type = Type::body;
    int weight = QFont::Normal;
    bool cloze = false; ///< gaps are hidden until the answer is shown
};

/// Puts the texts of one card into a column: one language, or two beside or below each other.
class CardColumn {
public:
    using Part = std::function<std::string(const deck::CardText&)>;

    struct Setting {
        const deck::Card& card;
        std::vector<base::Language> languages; ///< one or two
        bool sideBySide = false;               ///< two languages stand beside each other
        int cloze = 0;                         ///< the group that is asked for
        bool revealed = false;
        ImageFolders images;
        CalcDesk* calcs = nullptr;
    };

    /// Room left of the column for the row under the pointer [px].
    static constexpr int overhang = 12;

    CardColumn(QWidget& page, QVBoxLayout& layout, MathStore* maths, Setting setting);

    [[nodiscard]] QWidget* page() const { return &page_; }
    [[nodiscard]] const deck::Card& card() const { return setting_.card; }
    [[nodiscard]] const deck::CardText& original() const;
    [[nodiscard]] bool has(const Part& part) const { return !part(original()).empty(); }

    void add(QWidget* widget, Qt::Alignment alignment = {});
    void add(QLayout* layout);
    void addSpace(int at100Percent);
    /// A row that may reach beyond the column.
    void addRow(TickRow* row);
    /// One part of the card, in the languages shown.
    QWidget* addTexts(const Part& part, const TextFace& face = {});
    /// A titled part; nothing when the card has none.
    void addProse(const QString& title, const Part& part);
    /// What the learner wrote, set apart.
    void addQuote(const QString& title, const QString& text);
    /// A title with a remark; at the right an action and its key.
    QWidget* addHeading(const QString& title,
                        const QString& remark = {},
                        const QString& action = {},
                        const QString& key = {});
    /// The texts of a row to be ticked.
    void fill(TickRow& row, const Part& part) const;

private:
    [[nodiscard]] std::vector<RichTextView*>
    makeTexts(const Part& part, const TextFace& face, QWidget* parent) const;
    [[nodiscard]] bool twoColumns() const;

    QWidget& page_;
    QVBoxLayout& layout_;
    MathStore* maths_;
    Setting setting_;
};

} // namespace interval::ui
