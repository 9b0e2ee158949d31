// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/eventpage.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace lansnav {

/// Papers typed in: a digit answers a scale or a choice and goes on to the next question, Enter goes on from free text; after the last
/// question the paper is saved and the next one begun.
class AnswersPane : public EventPage
{
    Q_OBJECT

public:
    explicit AnswersPane(const AppContext &context, QWidget *parent = nullptr);

    QLineEdit *field(int question) const { return m_fields.value(question); }
    /// Saves the paper as it is and begins the next.
    bool save();

protected:
    void refresh(bool other) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void rebuild();
    void fillSheets();
    /// Another paper: what is typed in the one that is left is saved first, and it stays where that cannot be.
    void chooseSheet();
    void showSheet();
    bool saveSheet();
    bool hasTyped() const;
    void clear();
    /// What is typed and not saved stays with its event as long as the window is open.
    void keepTyped();
    void bringBack();
    void goOn(int from);
    void typed(int question);
    /// What is stored for what was typed; sets `why` when it is no answer.
    QString answer(int question, QString &why) const;
    QString hint(const EventQuestion &question) const;
    void trashSheet();

    QWidget *m_form = nullptr;
    QGridLayout *m_grid = nullptr;
    QComboBox *m_sheets = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_trash = nullptr;
    QList<EventQuestion> m_questions;
    QList<QLineEdit *> m_fields;
    struct Begun { QString sheet; QHash<Id, QString> texts; };
    QString m_sheet;                ///< the paper in the fields; empty: a new one
    QHash<Id, Begun> m_begun;       ///< event → the paper that was being typed in, by question
    Id m_event;                     ///< whose questions the fields are
    bool m_typed = false;           ///< since the paper was begun, shown or saved
};

} // namespace lansnav
