// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "study/card_draft.h"
#include "ui/editor/source_field.h"
#include "ui/window/page.h"

#include <QPointer>

#include <array>
#include <memory>

class QLabel;
class QMenu;
class QScrollArea;

namespace interval::ui {

class CalcDesk;
class CardSheet;
class ChoiceBox;
class CollectionWorker;
class EditorPresenter;
class ElidedLabel;
class FindingsList;
class KeyButton;
class MathStore;
class Switcher;

/// One card as Markdown, both languages beside each other, and how it will look. What is typed is kept
/// at once and becomes the card when it is saved.
class EditorPage final : public Page {
    Q_OBJECT
public:
    EditorPage(CollectionWorker& worker,
               MathStore* maths,
               const QString& deckFolder,
               const QString& profile,
               QWidget* parent);
    ~EditorPage() override;

    /// Opens a card.
    void open(const std::string& note);
    /// Begins one. @param like the id of a card to start from; empty: from nothing
    void begin(base::Language language, const std::string& like);
    void rebuild() override;
    bool undo() override;
    bool redo() override;
    [[nodiscard]] EditorPresenter& presenter() { return *presenter_; }

Q_SIGNALS:
    void ended();
    /// The collection has another text now.
    void saved();
    void openAsked(const std::string& note);
    void failed(const interval::base::Error& error);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// A text and what stands above it.
    struct Side {
        QWidget* box = nullptr;
        QLabel* title = nullptr;
        SourceField* field = nullptr;
    };

    [[nodiscard]] QWidget* makeBar();
    [[nodiscard]] QWidget* makeTools();
    [[nodiscard]] Side makeSide(QWidget* parent, const QString& name);
    void connectPresenter();
    void fillAll();
    void takeTyped();
    void showState();
    void showFindings();
    void showPreview();
    void fit();
    void compare();
    void fillVersions();
    void fillDecks();
    void putBack(const study::CardDraft& draft);
    void giveImage(const QByteArray& bytes, const QString& suffix);
    void chooseImage();
    [[nodiscard]] SourceField& focused();
    [[nodiscard]] base::Language languageOf(bool translation) const;

    MathStore* maths_;
    QString deckFolder_;
    QString profile_;
    std::unique_ptr<CalcDesk> calcs_;
    EditorPresenter* presenter_;
    bool filling_ = false;
    bool translationShown_ = false; ///< where there is room for one text
    bool previewOfTranslation_ = false;

    QWidget* bar_;
    KeyButton* end_;
    ElidedLabel* title_;
    QLabel* state_;
    ChoiceBox* deck_;
    KeyButton* compare_;
    KeyButton* versions_;
    QMenu* versionsMenu_;
    KeyButton* discard_;
    KeyButton* save_;
    QWidget* tools_;
    std::array<KeyButton*, 5> snippets_{};
    Switcher* which_;
    QWidget* texts_;
    Side base_;
    Side translation_;
    FindingsList* findings_;
    QWidget* side_;
    Switcher* previewLanguage_;
    QScrollArea* preview_;
};

} // namespace interval::ui
