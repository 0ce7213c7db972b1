// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/study_presenter.h"
#include "ui/style/look.h"

#include <QWidget>

#include <functional>

class QLabel;
class QVBoxLayout;

namespace interval::ui {

class MathStore;
class OutlineField;
class RichTextView;
class TickRow;

/// One card as a page: question above, and below it whatever its kind and state ask for. Made
/// anew for each state: a card has few parts and no state of its own.
class CardView final : public QWidget {
    Q_OBJECT
public:
    using Part = std::function<std::string(const deck::CardText&)>;

    struct Titles {
        QString subtopic;
        QString deckFolder;
    };

    CardView(StudyPresenter& presenter, MathStore* maths, const Titles& titles, QWidget* parent);

    /// Moves the focus to the next or previous rubric row.
    void moveTick(int by);
    void toggleTick(int point);
    void focusOutline();
    [[nodiscard]] OutlineField* outlineField() const { return outline_; }

Q_SIGNALS:
    void linkActivated(const QUrl& link);
    void outlineFocusChanged(bool focused);
    void submitted();

private:
    void addMeta();
    void addQuestion();
    void addBody();
    void addOutline();
    void addChoices();
    void addOrder();
    void addVerdict();
    void addKeyPoints();
    void addProse(const QString& title, const Part& part);
    void addFollowUps();
    void addSources();
    QWidget* addHeading(const QString& title, const QString& remark, const QString& key);
    void addTexts(const Part& part, Type type, int weight, bool cloze);
    RichTextView* makeText(const std::string& markdown,
                           base::Language language,
                           Type type,
                           int weight,
                           bool cloze);
    [[nodiscard]] bool hasText(const Part& part) const;

    StudyPresenter& presenter_;
    MathStore* maths_;
    Titles titles_;
    const deck::Card& card_;
    QVBoxLayout* layout_;
    std::vector<TickRow*> ticks_;
    OutlineField* outline_ = nullptr;
};

} // namespace interval::ui
