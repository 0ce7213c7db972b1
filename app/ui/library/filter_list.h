// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QListWidget>

#include <vector>

namespace interval::ui {

class LibraryPresenter;

/// All cards, what is due, flagged or suspended, the topics, the kinds and the saved searches, each with
/// its number of cards; choosing one is a search.
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
    void add(const Entry& entry);
    void addTopics();
    void markCurrent();
    void choose(const QListWidgetItem* item);
    void offerToForget(const QListWidgetItem* item, const QPoint& place);

    /// The topic that the query asks for: its sub-topics are shown.
    [[nodiscard]] QString topicOfQuery() const;

    LibraryPresenter& presenter_;
    QString openTopic_;
    QHash<QString, QString> titles_;
};

} // namespace interval::ui
