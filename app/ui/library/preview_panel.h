// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/card_facts.h"
#include "ui/parts/rich_text_view.h"

#include <QPointer>
#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QScrollArea;

namespace interval::ui {

class CalcDesk;
class CardSheet;
class KeyButton;
class MathStore;
class Switcher;

/// One card beside the table: as it is asked and answered, with its memory; or its history.
class PreviewPanel final : public QWidget {
    Q_OBJECT
public:
    PreviewPanel(MathStore* maths, CalcDesk& calcs, QWidget* parent);

    /// Where images are: of a shipped deck, and of the person.
    void setFolders(QString shipped, QString profile);
    void setLanguage(base::Language language);
    /// @param facts nothing: no card is chosen
    void show(std::optional<study::CardFacts> facts);
    /// Everything again, after language, theme or text size changed.
    void refresh();
    [[nodiscard]] const std::optional<study::CardFacts>& facts() const { return facts_; }

Q_SIGNALS:
    void editAsked();
    void duplicateAsked();
    void languageChosen(interval::base::Language language);
    void calculatorRequested(const std::string& scenario);
    void linkActivated(const QUrl& link);

private:
    enum class Tab : unsigned char { preview, edit, history };

    void build();
    void fill();
    [[nodiscard]] QWidget* makeEmpty();
    [[nodiscard]] QWidget* makePreview();
    [[nodiscard]] QWidget* makeMemory(QWidget* parent);
    [[nodiscard]] QWidget* makeHistory();
    void openLink(const QUrl& link);
    void openCalculator();

    MathStore* maths_;
    CalcDesk& calcs_;
    QString shipped_;
    QString profile_;
    base::Language language_ = base::Language::zhCn;
    Tab tab_ = Tab::preview;
    std::optional<study::CardFacts> facts_;

    QWidget* body_ = nullptr;
    Switcher* tabs_ = nullptr;
    Switcher* languages_ = nullptr;
    QScrollArea* scroll_ = nullptr;
    QWidget* footer_ = nullptr;
    KeyButton* calculator_ = nullptr;
    QPointer<CardSheet> sheet_;
};

} // namespace interval::ui
