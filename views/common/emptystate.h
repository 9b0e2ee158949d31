// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QPushButton>
#include <QWidget>

#include <functional>

class QLabel;

namespace lansnav {

class FilterBar;

/// Instead of an empty list: what belongs here, one sentence, and the first step as a button.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    /// `iconName` is a freedesktop name.
    EmptyState(const QString &iconName, const QString &headline, const QString &sentence, QWidget *parent = nullptr);

    void setText(const QString &headline, const QString &sentence);
    void setIcon(const QString &iconName);
    QPushButton *setFirstStep(const QString &text, std::function<void()> step);
    /// "Import from Excel…" and the like.
    QPushButton *setSecondStep(const QString &text, std::function<void()> step);

protected:
    void changeEvent(QEvent *event) override;

private:
    QPushButton *setStep(QPushButton *&button, const QString &text, std::function<void()> step);
    void refreshIcon();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_headline;
    QLabel *m_sentence;
    QPushButton *m_first = nullptr;
    QPushButton *m_second = nullptr;
};

/// Shows `content` or, while empty, `empty`: a list and its empty state in one place. Owns both. With a filter it also says when
/// there are rows but the filter hides every one, and offers to clear it, or to show all where the filter is as it is by default.
class EmptySwitch : public QWidget
{
    Q_OBJECT

public:
    EmptySwitch(QWidget *content, QWidget *empty, QWidget *parent = nullptr);
    void setEmpty(bool empty);
    bool isEmpty() const { return m_isEmpty; }
    void follow(FilterBar *filter);
    /// The primary button of the list's pane. While the list is not shown, the first step takes that from it.
    void setPrimary(QPushButton *button);

private:
    void showWhatApplies();
    void offerWhatHelps();
    void showHidden();

    QWidget *m_content;
    QWidget *m_empty;
    EmptyState *m_unmatched = nullptr;
    FilterBar *m_filter = nullptr;
    QPointer<QPushButton> m_primary;
    bool m_isEmpty = false;
};

} // namespace lansnav
