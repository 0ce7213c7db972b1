// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace interval::ui {

/// What happened, what it means, what to do: at the top of a page, never over it. Good news
/// leaves by itself unless it is pointed at; errors stay.
class MessageBar final : public QFrame {
    Q_OBJECT
public:
    enum class Kind : unsigned char { good, bad, info };

    explicit MessageBar(QWidget* parent);

    void show(Kind kind, const QString& what, const QString& meaning, const QString& action = {});
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void actionTriggered();

private:
    void leave();

    QLabel* what_;
    QLabel* meaning_;
    QPushButton* action_;
    QPushButton* close_;
    QTimer timer_;
};

} // namespace interval::ui
