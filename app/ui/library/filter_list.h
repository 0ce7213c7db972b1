// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QListWidget>
#include <QSet>

#include <vector>

namespace interval::ui {

class LibraryPresenter;

/// What cards can be narrowed down to, each with its number of cards: all, due, flagged or suspended ones,
/// saved searches, topics, kinds, decks, and folded until they are asked for states, flags, languages, tags,
/// claims and the age of sources. Choosing one is a search; with Ctrl it is added to the present one, or
/// taken from it.
class FilterList final : public QListWidget {
    Q_OBJECT
public:
    FilterList(LibraryPresenter& presenter, QWidget* parent);

    void setTitles(const QHash<QString, QString>& titles);
    /// Everything again, from what the presenter has counted.
    void refresh();

Q_SIGNALS:
    void chosen(const QString& query);
    void forgetAsked(const QString& name);
    void decksAsked(); ///< to be made, named, removed

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    struct Entry {
        QString words;
        QString query;
        int cards = 0;
        QString icon{};
        int level = 0;
        QString saved{}; ///< name of a saved search
    };

    void addHeader(const QString& words);
    /// A section that the person folds and unfolds; none without entries.
    void addFolding(const QString& id, const QString& words, const std::vector<Entry>& entries);
    void add(const Entry& entry);
    void addTopics();
    void addDecks();
    void addFoldings();
    void markCurrent();
    void choose(const QListWidgetItem* item, bool added);
    void fold(const QString& section);
    /// The present query with a filter, or without it when it says it already.
    [[nodiscard]] QString joined(const QString& filter) const;
    void offerToForget(const QListWidgetItem* item, const QPoint& place);

    /// The topic that the query asks for: its sub-topics are shown.
    [[nodiscard]] QString topicOfQuery() const;

    LibraryPresenter& presenter_;
    QString openTopic_;
    QSet<QString> unfolded_; ///< sections, by their ids
    QHash<QString, QString> titles_;
};

} // namespace interval::ui
