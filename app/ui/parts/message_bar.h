// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <functional>

class QBoxLayout;
class QFrame;
class QLabel;

namespace interval::ui {

class KeyButton;

/// What happened, what it means, what to do: at the top of a page, never over it. Good news leaves
/// by itself unless it is pointed at or has the focus; everything else stays until dealt with.
class MessageBar final : public QWidget {
    Q_OBJECT
public:
    enum class Kind : unsigned char { good, info, caution, bad };

    struct Content {
        QString what;
        QString meaning;
        QString action{}; ///< a button's words; empty: none
        QString key{};    ///< the action's key, if it has one
    };
    /// Asked again when the language changes.
    using Source = std::function<Content()>;

    explicit MessageBar(QWidget* parent);

    /// @param act what the button does; the bar goes away first
    void say(Kind kind, Source source, std::function<void()> act = {});
    /// The message, as a person reads it.
    [[nodiscard]] QString text() const;
    /// Words, colours and sizes again, after theme or text size changed.
    void refresh();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void leave();

    Kind kind_ = Kind::good;
    Source source_;
    std::function<void()> act_;
    QFrame* frame_;
    QBoxLayout* row_;
    QLabel* sign_;
    QLabel* words_;
    KeyButton* action_;
    KeyButton* dismiss_;
    QTimer timer_;
};

} // namespace interval::ui
