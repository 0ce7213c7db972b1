// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace interval::ui {

/// Results in columns, each with its name above. Painted rather than laid out: the numbers change with every
/// step of a slider, and nothing else on the page has to move for it.
class FigureGrid final : public QWidget {
    Q_OBJECT
public:
    struct Figure {
        QString name;
        QString value;
        bool prominent = false; ///< stands out

        bool operator==(const Figure&) const = default;
    };

    explicit FigureGrid(QWidget* parent);

    void show(std::vector<Figure> figures);
    [[nodiscard]] const std::vector<Figure>& figures() const { return figures_; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int columns() const;
    [[nodiscard]] int heightOfRows() const;

    std::vector<Figure> figures_;
};

} // namespace interval::ui
