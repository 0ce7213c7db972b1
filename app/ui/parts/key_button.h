// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace interval::ui {

/// A button that shows its key in a cap beside the words. Enter presses the one that has the focus.
class KeyButton final : public QPushButton {
    Q_OBJECT
public:
    KeyButton(const QString& text, const QString& key, QWidget* parent);

    /// @param key empty: no cap
    void setKey(const QString& key);
    [[nodiscard]] QString key() const { return key_; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int capSpace() const;

    QString key_;
};

} // namespace interval::ui
