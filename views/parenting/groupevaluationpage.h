// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parenting/grouppage.h"
#include "parenting/lists.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace lansnav {

class EmptySwitch;
class TableView;

/// The evaluation before the first meeting and after the last: forms typed in one by one, or sums of the group, and what came of it. A digit
/// answers and goes on; what fewer than GroupEvaluation::fewest have answered is not shown.
class GroupEvaluationPage : public GroupPage
{
    Q_OBJECT

public:
    explicit GroupEvaluationPage(const AppContext &context, QWidget *parent = nullptr);

    TableView *results() const { return m_table; }
    QComboBox *sheetBox() const { return m_sheets; }
    /// Of a form: the answer before or after. Of the sums: the number of answers, and with `total` their sum. Null when there is none.
    QLineEdit *field(int question, AskedWhen moment, bool total = false) const;
    /// Writes the form or the sums as they are; after a form the next one is begun.
    bool save();

protected:
    void refresh(bool other) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Cell
    {
        QLineEdit *edit = nullptr;
        int question = 0;
        AskedWhen moment = AskedWhen::Before;
        bool total = false;
    };
    /// What is typed and not saved.
    struct Begun
    {
        QString sheet;
        QStringList texts;
    };

    QWidget *buildEntry();
    QWidget *buildResults();
    void fillSheets();
    void rebuild();
    void addHeadings();
    void addCell(int question, AskedWhen moment, bool total);
    void chooseSheet();
    void showStored();
    void keepTyped();
    void bringBack();
    void typed(int cell);
    void goOn(int from);
    bool isSums() const;
    bool write();
    bool writeForm();
    bool writeSums();
    /// The numbers in the fields; nothing when one is none, which is told.
    std::optional<QList<std::optional<int>>> numbers();

    QuestionListModel m_model;
    EmptySwitch *m_switch = nullptr;
    QComboBox *m_sheets = nullptr;
    QPushButton *m_save = nullptr;
    QWidget *m_form = nullptr;
    QGridLayout *m_grid = nullptr;
    TableView *m_table = nullptr;
    QList<ProgrammeQuestion> m_questions;
    QList<Cell> m_cells;            ///< in the order they are typed: all before, then all after
    QString m_sheet;                ///< the form in the fields, or the sums; empty: a new form
    Id m_of;                        ///< the group whose answers are in the fields
    QHash<Id, Begun> m_begun;       ///< by group
    bool m_typed = false;           ///< since the form was begun, shown or saved
};

} // namespace lansnav
