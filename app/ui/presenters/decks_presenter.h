// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/own_decks.h"

#include <QObject>
#include <QString>

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace interval::ui {

class CollectionWorker;
struct Desk;

/// A deck of the person's own as the list of decks shows it.
struct DeckEntry {
    study::DeckFolder deck;
    int cards = 0; ///< that are studied
    bool removable = false;
};

/// The decks of the person's own: makes them, names them, removes them. Decides; the sheet draws.
class DecksPresenter final : public QObject {
    Q_OBJECT
public:
    DecksPresenter(CollectionWorker& worker, const QString& profile, QObject* parent);

    /// Looks for what there is now.
    void refresh();
    void make(const QString& name);
    /// Makes a deck of a folder that there is.
    /// @param name for a folder that does not say its own
    void adopt(const QString& folder, const QString& name);
    void rename(const std::string& id, const QString& name);
    /// One elsewhere is forgotten, its files stay.
    void remove(const std::string& id);
    /// Does again what failed last.
    void retry();

    [[nodiscard]] const std::vector<DeckEntry>& decks() const { return decks_; }
    /// Null when there is none of this id.
    [[nodiscard]] const DeckEntry* entry(const std::string& id) const;
    /// Why a deck cannot be called so.
    /// @param renamed id of the deck that is to get the name; empty: a new one
    [[nodiscard]] std::optional<study::DeckNameFault> faultOf(const QString& name,
                                                              const std::string& renamed) const;

Q_SIGNALS:
    void changed();
    /// Decks on disk are others now: their files are to be read.
    /// @param id of the deck that was made or named; empty: one is gone
    void kept(const std::string& id);
    void failed(const interval::base::Error& error);

private:
    struct Listed {
        std::vector<DeckEntry> decks;
        std::vector<std::string> taken;
        std::string id; ///< of the deck that was made or named
    };
    using Work = std::function<base::Result<std::string>(Desk&)>;

    [[nodiscard]] static base::Result<Listed> list(const Desk& desk,
                                                   const std::filesystem::path& profile);
    void run(Work work);
    void accept(Listed listed);
    void runOn(const std::string& id,
               std::function<base::Result<void>(Desk&, const study::DeckFolder&)> work);

    CollectionWorker& worker_;
    std::filesystem::path profile_;
    std::vector<DeckEntry> decks_;
    std::vector<std::string> taken_; ///< names that a new deck cannot have
    std::function<void()> again_;    ///< what failed last
};

} // namespace interval::ui
