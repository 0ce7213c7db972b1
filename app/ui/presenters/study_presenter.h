// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/drills/drill.h"
#include "study/rubric.h"
#include "study/session.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace interval::ui {

class CollectionWorker;

/// Which language the cards speak.
enum class CardLanguage : unsigned char { chinese, english, both };

/// The state of the study page and one method per act of the learner.
class StudyPresenter final : public QObject {
    Q_OBJECT
public:
    StudyPresenter(CollectionWorker& worker, QObject* parent);

    /// @param minutes stop after about so many; 0: the day's own limit
    void start(int minutes);
    /// These cards, due or not.
    void startWith(const std::vector<collection::CardId>& cards);
    void reveal();
    /// Checks what was typed as the answer of a drill, and shows the answer when it can be read.
    void answerDrill();
    void grade(scheduling::Rating rating);
    void gradeSuggested();
    void undo();
    void redo();
    void suspend();
    void bury();
    void toggleFlag();
    void tick(int point, bool ticked);
    void tickAll();
    void choose(int option, bool chosen);
    void reorder(const std::vector<int>& order);
    void judge(deck::Verdict verdict);
    void nextFollowUp();
    void showHint();
    void setOutline(const QString& text) { outline_ = text; }
    void setLanguage(CardLanguage language);
    void cycleLanguage();
    /// Does again what failed last.
    void retry();

    [[nodiscard]] const std::optional<study::Showing>& showing() const { return showing_; }
    [[nodiscard]] bool revealed() const { return revealed_; }
    [[nodiscard]] bool hintShown() const { return hintShown_; }
    [[nodiscard]] bool busy() const { return busy_; }
    [[nodiscard]] const study::Attempt& attempt() const { return attempt_; }
    [[nodiscard]] bool canHint() const; ///< there is a hint that is not shown
    [[nodiscard]] bool canFollowUp() const;
    [[nodiscard]] std::uint32_t ticks() const { return ticks_; }
    /// Steps taken: a question, its answer where it has one, the next question. The first question
    /// stands there from the start.
    [[nodiscard]] int followUpsShown() const { return followUpsShown_; }
    [[nodiscard]] const QString& outline() const { return outline_; }
    /// The drill on show, ready to be asked; nothing when the card is another kind, or its block does
    /// not fit the catalogue: then the card is asked without numbers drawn.
    [[nodiscard]] const std::optional<study::Drill>& drill() const { return drill_; }
    /// @pre there is a drill
    [[nodiscard]] const study::DrillInstance& drillInstance() const { return drillInstance_; }
    /// Why the answer that was typed last cannot be read.
    [[nodiscard]] const std::optional<study::Bilingual>& unreadAnswer() const { return unread_; }
    [[nodiscard]] CardLanguage language() const { return language_; }
    /// Languages to show, one or two.
    [[nodiscard]] std::vector<base::Language> languages() const;
    [[nodiscard]] std::optional<scheduling::Rating> suggested() const;
    [[nodiscard]] int seconds() const;

Q_SIGNALS:
    void cardShown();     ///< another card, or the same in another state
    void cardChanged();   ///< what is visible of it has changed
    void ratingChanged(); ///< the suggestion has changed, nothing else
    void finished();      ///< nothing is left for now
    void stepped(interval::collection::Act act, bool back);
    void failed(const interval::base::Error& error);
    void languageChanged(interval::ui::CardLanguage language);

private:
    using ShowingResult = base::Result<std::optional<study::Showing>>;

    template <class Work>
    void request(Work work);
    void travel(bool back);
    void fail(const base::Error& error, std::function<void()> again);
    void accept(std::optional<study::Showing> showing);
    void drawNumbers();
    [[nodiscard]] const deck::CardText& original() const;

    CollectionWorker& worker_;
    std::optional<study::Showing> showing_;
    study::Attempt attempt_;
    std::uint32_t ticks_ = 0;
    bool revealed_ = false;
    bool hintShown_ = false;
    bool busy_ = false;
    int followUpsShown_ = 0;
    QString outline_;
    std::optional<study::Drill> drill_;
    study::DrillInstance drillInstance_;
    std::optional<study::Bilingual> unread_;
    QElapsedTimer timer_;
    std::function<void()> again_; ///< what failed last
    CardLanguage language_ = CardLanguage::chinese;
};

} // namespace interval::ui
