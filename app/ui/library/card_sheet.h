// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/card.h"
#include "ui/parts/rich_text_view.h"

class QVBoxLayout;

namespace interval::ui {

class CalcDesk;
class MathStore;

/// Writes the whole of a card, question and answer, small: for a preview beside a list or an editor.
class CardSheet final : public QWidget {
    Q_OBJECT
public:
    struct Setting {
        MathStore* maths = nullptr;
        CalcDesk* calcs = nullptr;
        ImageFolders images;
        base::Language language = base::Language::zhCn;
        int cloze = 0; ///< the group that is asked for; 0: all
    };

    CardSheet(const deck::Card& card, const Setting& setting, QWidget* parent);

Q_SIGNALS:
    void linkActivated(const QUrl& link);

private:
    void write();
    void addMeta();
    void addOptions();
    void addNumbered(const QString& title, const std::vector<std::string>& items);
    void addProse(const QString& title, const std::string& text);
    void addFollowUps();
    void addSources();
    void addHeading(const QString& title);
    RichTextView* addText(const std::string& markdown, Type type, int weight = QFont::Normal);
    RichTextView* makeText(const std::string& markdown, Type type, int weight);
    void addMarked(QWidget* mark, const std::string& markdown);

    const deck::Card& card_; ///< while it is being written
    const deck::CardText& text_;
    Setting setting_;
    QVBoxLayout* column_;
};

} // namespace interval::ui
