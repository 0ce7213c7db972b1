// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/interview_presenter.h"

#include <QHash>
#include <QWidget>

#include <vector>

class QCheckBox;
class QFrame;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace interval::ui {

class ChoiceBox;
class KeyButton;
class NumberSlider;
class Switcher;
class TopicRow;

/// What the interview is to be like, and what earlier ones were like.
class InterviewSetup final : public QWidget {
    Q_OBJECT
public:
    /// @param narrow one card below the other
    InterviewSetup(InterviewPresenter& presenter,
                   const QHash<QString, QString>& titles,
                   bool narrow,
                   QWidget* parent);

    void takeFocus();

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeTopics();
    [[nodiscard]] QWidget* makeTopicButtons(QWidget* parent);
    [[nodiscard]] QWidget* makeSettings();
    void addTemplates(QVBoxLayout& column, QWidget* parent);
    void addChoices(QVBoxLayout& column, QWidget* parent);
    void addKinds(QVBoxLayout& column, QWidget* parent);
    [[nodiscard]] QWidget* makeFoot(QWidget* parent);
    [[nodiscard]] QWidget* makeHistory();
    void fillHistory(QVBoxLayout& column, QWidget* parent);
    void showSettings();
    void showPreview();
    void takeTopics();
    void take(const std::function<void(study::InterviewSettings&)>& change);
    void useTemplate(int index);
    void saveTemplate();
    [[nodiscard]] QString titleOf(const std::string& topic) const;
    [[nodiscard]] QString topicsOf(const study::InterviewLine& line) const;

    InterviewPresenter& presenter_;
    const QHash<QString, QString>& titles_;
    bool narrow_;
    std::vector<TopicRow*> topics_;
    KeyButton* planned_ = nullptr;
    ChoiceBox* templates_ = nullptr;
    QLineEdit* templateName_ = nullptr;
    KeyButton* removeTemplate_ = nullptr;
    Switcher* level_ = nullptr;
    NumberSlider* minutes_ = nullptr;
    Switcher* languages_ = nullptr;
    Switcher* answerBy_ = nullptr;
    QLabel* answerMeaning_ = nullptr;
    Switcher* followUps_ = nullptr;
    Switcher* strictness_ = nullptr;
    QLabel* strictnessMeaning_ = nullptr;
    std::vector<QCheckBox*> kinds_;
    QLineEdit* seed_ = nullptr;
    QLabel* preview_ = nullptr;
    KeyButton* start_ = nullptr;
    bool showing_ = false; ///< controls move because settings were put in
};

} // namespace interval::ui
