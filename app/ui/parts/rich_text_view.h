// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/rich_text.h"
#include "ui/style/look.h"

#include <QTextBrowser>

#include <set>
#include <vector>

namespace interval::ui {

class CalcDesk;
class MathStore;

/// Links that turn a number of a scenario: scheme, its place among the scenarios of the text, key, "up" or
/// "down".
constexpr QLatin1StringView calcStepScheme("interval-step");

/// Where the images of a card are.
struct ImageFolders {
    QString deck;    ///< the folder of its file; empty: no images
    QString profile; ///< the person's, with a folder `media`
};

/// Shows blocks of a card as a page of a book would, as tall as they need, without a scroll bar.
class RichTextView final : public QTextBrowser {
    Q_OBJECT
public:
    struct Options {
        Type type = Type::body;
        int weight = QFont::Normal;
        bool chinese = true;       ///< sets the line height
        bool quiet = false;        ///< labels' colour instead of text's
        std::set<int> hidden;      ///< cloze groups that are asked for
        bool revealed = true;      ///< hidden groups are shown, marked
        QString imageFolder;       ///< images are read below it only,
        QString profileFolder;     ///< those named `media/…` below this one
        CalcDesk* calcs = nullptr; ///< answers scenarios; without it they are only named
    };

    RichTextView(MathStore* maths, QWidget* parent);

    void setBlocks(std::vector<deck::Block> blocks, const Options& options);
    [[nodiscard]] QString text() const { return toPlainText(); }
    /// The scenarios in the text, as they have been turned.
    [[nodiscard]] QStringList scenarios() const;
    /// The middle of the first line's letters, from the top [px]: what stands beside it is level.
    [[nodiscard]] int firstLineMiddle();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void rebuild();
    void fitHeight();
    void follow(const QUrl& link);

    MathStore* maths_;
    std::vector<deck::Block> blocks_;
    Options options_;
};

} // namespace interval::ui
