// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/place.h"

#include <QHash>
#include <QWidget>

#include <optional>

namespace interval::ui {

class MessageBar;

/// A page of the window, as the frame sees it. On its top it has the bar in which is told what
/// happened.
class Page : public QWidget {
    Q_OBJECT
public:
    /// @param place where the rail stands while the page is in front; nothing: no rail
    Page(std::optional<Place> place, QWidget* parent);

    [[nodiscard]] std::optional<Place> place() const { return place_; }
    [[nodiscard]] MessageBar& messages() { return *messages_; }

    /// Whether the page has the whole window now: no rail, whatever its place.
    [[nodiscard]] virtual bool fullWindow() const { return false; }

    /// Everything again, in the interface's present language, theme and size.
    virtual void rebuild() = 0;
    /// The person comes here: shows what is true now.
    virtual void arrive() {}
    /// Another page comes to the front.
    virtual void leave() {}
    /// What topics and sub-topics are called in the interface's language, by "rlhf/ppo", and decks by
    /// "deck:core".
    virtual void setTitles(const QHash<QString, QString>& /*titles*/) {}
    /// A step back of the page's own.
    /// @return whether it has such steps; otherwise the last act on the collection is taken back
    virtual bool undo() { return false; }
    virtual bool redo() { return false; }

private:
    std::optional<Place> place_;
    MessageBar* messages_;
};

} // namespace interval::ui
