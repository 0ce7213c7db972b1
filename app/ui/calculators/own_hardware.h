// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <optional>
#include <string>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace interval::ui {

/// Asks for a model of one's own: a Hugging Face config.json, pasted, opened or dropped, or just a
/// number of parameters. Says at once what it is or what is wrong with it.
class OwnModelDialog final : public QDialog {
    Q_OBJECT
public:
    explicit OwnModelDialog(QWidget* parent);

    void setText(const QString& text);
    /// The model as a scenario writes it, JSON.
    /// @pre accepted
    [[nodiscard]] const std::string& model() const { return model_; }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void check();
    void openFile();

    QPlainTextEdit* text_;
    QLabel* finding_;
    QPushButton* take_;
    std::string model_;
};

/// Asks for a GPU by its figures.
class OwnGpuDialog final : public QDialog {
    Q_OBJECT
public:
    explicit OwnGpuDialog(QWidget* parent);

    /// The GPU as a scenario writes it, JSON.
    /// @pre accepted
    [[nodiscard]] std::string gpu() const;

private:
    struct Field {
        const char* key;
        QLineEdit* edit;
        double low;
        double high;
        bool needed;
    };

    void check();

    std::vector<Field> fields_;
    QLabel* finding_;
    QPushButton* take_;
};

/// Reads a config.json or a number of parameters.
/// @return the model as a scenario writes it, and what it is; or what is wrong
struct OwnModel {
    std::string json; ///< empty: it cannot be used
    QString finding;
};
[[nodiscard]] OwnModel readOwnModel(const QString& text);

} // namespace interval::ui
