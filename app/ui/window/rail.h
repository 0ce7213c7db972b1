// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/place.h"

#include <QWidget>

#include <vector>

class QToolButton;

namespace interval::ui {

/// The places, at the left edge; icons alone when the window is narrow.
class Rail final : public QWidget {
    Q_OBJECT
public:
    explicit Rail(QWidget* parent);

    void setCurrent(Place place);
    void setNarrow(bool narrow);
    /// Words, icons and sizes again, after language, theme or text size changed.
    void refresh();
    /// Gives the keyboard to the current place.
    void takeFocus();

Q_SIGNALS:
    void chosen(interval::ui::Place place);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Entry {
        PlaceEntry entry;
        QToolButton* button;
    };

    std::vector<Entry> entries_;
    Place current_ = Place::today;
    bool narrow_ = false;
};

} // namespace interval::ui
